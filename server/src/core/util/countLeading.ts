/** How many items stand before the first of which something is not true, by halving: of none behind that it may be true. */
export function countLeading<T>(items: readonly T[], isTrue: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
