import { REVIEW_RULES } from '../review/answer.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Unit } from '../spec/units.ts';
import type { Finding } from './finding.ts';

/**
 * One report per instruction and remedy: what is reported as vague is not reported again for want of an example,
 * since an example is among the ways to make it plain. A vague hint, which few people see, doesn't count, and a case that
 * a reviewer names says more than that there is none.
 */
export function keepOneRemedy(findings: readonly Finding[], { units }: SpecModel): Finding[] {
  const wantsExample = ({ kind, rule }: Finding): boolean => kind === 'missing-example' && !REVIEW_RULES.has(rule);
  if (!findings.some(wantsExample)) return [...findings];
  const plain = findings.filter(({ kind, severity }) => kind === 'vague' && severity !== 'hint');
  const vague = new Set(plain.map(({ span }) => unitAt(units, span.start)));
  return findings.filter((finding) => !wantsExample(finding) || !vague.has(unitAt(units, finding.span.start)));
}

/** The last unit that begins at or before `offset`, by halving. */
function unitAt(units: readonly Unit[], offset: number): Unit | undefined {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.span.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return units[low - 1];
}
