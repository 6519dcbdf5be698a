import { REVIEW_RULES } from '../review/answer.ts';
import type { SpecModel } from '../spec/specModel.ts';
import { unitAt } from '../spec/unitAt.ts';
import type { Unit } from '../spec/units.ts';
import type { Finding } from './finding.ts';

/**
 * One report per instruction and remedy: what is reported as vague is not reported again for want of an example,
 * since an example is among the ways to make it plain. A vague hint, which few people see, doesn't count, and a case that
 * a reviewer names says more than that there is none.
 */
export function keepOneRemedy(findings: readonly Finding[], spec: SpecModel): Finding[] {
  const wantsExample = ({ kind, rule }: Finding): boolean => kind === 'missing-example' && !REVIEW_RULES.has(rule);
  if (!findings.some(wantsExample)) return [...findings];
  const plain = findings.filter(({ kind, severity }) => kind === 'vague' && severity !== 'hint');
  const isVague = (unit: Unit | undefined): boolean => {
    const start = unit?.span.start ?? 0;
    const end = spec.unit((unit?.index ?? -1) + 1)?.span.start ?? Infinity;
    return plain.some(({ span }) => start <= span.start && span.start < end);
  };
  return findings.filter((finding) => !wantsExample(finding) || !isVague(unitAt(spec, finding.span.start)));
}
