import { stemOf } from '../fields/stem.ts';

/** What goes by several names. */
const ONE_NAME: readonly ReadonlySet<string>[] = [
  'call request query invocation',
  'function method helper',
  'error exception failure',
  'package dependency library',
  'test spec',
  'image picture photo',
  'handler controller endpoint',
  'doc documentation readme',
  'app application',
  'page screen view component widget',
].map((names) => new Set(names.split(' ').map(stemOf)));

/** Two stems name one thing: "handler", "controller". */
export function isOneName(one: string, two: string): boolean {
  return one === two || ONE_NAME.some((names) => names.has(one) && names.has(two));
}
