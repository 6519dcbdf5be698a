const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 0.5,
    a: 1,
    an: 1,
    one: 1,
    single: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    sixteen: 16,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
    thousand: 1000,
    dozen: 12,
  }),
);

/** The number that a phrase names in figures or words ("1,000", "a hundred", "two"), or `undefined`. */
export function numberIn(phrase: string): number | undefined {
  const figures = /\d[\d,_ ]*(?:\.\d+)?/.exec(phrase)?.[0];
  if (figures !== undefined) return Number(figures.replace(/[,_ ]/g, ''));
  let total: number | undefined;
  for (const word of phrase.toLowerCase().split(/[^a-z]+/)) {
    const value = WORDS.get(word);
    if (value === undefined) continue;
    if (value === 1 && total !== undefined) continue;
    total = total === undefined || total === 1 ? value : value >= 100 ? total * value : total + value;
  }
  return total;
}
