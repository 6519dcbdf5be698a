/** Price of one night in cents, by the length of the boat in metres. */
export function nightlyPrice(length: number): number {
  return length <= 10 ? 2400 : 2400 + Math.ceil(length - 10) * 310;
}
