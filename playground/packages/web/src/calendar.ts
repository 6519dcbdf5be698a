/** The nights of a month as ISO dates. */
export function nightsOf(year: number, month: number): string[] {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: days }, (_, day) => new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10));
}
