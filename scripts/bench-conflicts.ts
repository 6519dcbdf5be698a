/**
 * `npm run bench:conflicts [-- --half dev|heldout] [--list]`: precision and recall on the judged conflict bench.
 * A conflict is found when a report of kind conflict (hints not counted) stands on one of its two lines and relates
 * the other. A twin or a clean document with any such report is a false alarm.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createSpecService, type Finding } from '../server/src/core/index.ts';

interface Case {
  readonly id: string;
  readonly sub: string;
  readonly conflict: { readonly text: string; readonly lines: readonly [number, number] };
  readonly twin: { readonly text: string; readonly why: string };
}

interface Clean {
  readonly id: string;
  readonly half: string;
  readonly tempts: string;
  readonly text: string;
}

const { values: options } = parseArgs({
  options: { half: { type: 'string', default: 'dev' }, list: { type: 'boolean', default: false } },
});
const all = createSpecService();
const service = createSpecService({ rules: all.rules.filter(({ meta }) => meta.kind === 'conflict') });
const read = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../test/bench/conflicts/${name}.json`, import.meta.url), 'utf8')) as T;

function conflictsIn(text: string): readonly Finding[] {
  return service.lint(service.createDocument('AGENTS.md', text)).filter(({ severity }) => severity !== 'hint');
}

function linesOf(text: string, { span, related }: Finding): { readonly at: Lines; readonly others: readonly Lines[] } {
  const lines = service.createDocument('x', text).lines;
  const range = ({ start, end }: { start: number; end: number }): Lines => ({
    from: lines.positionAt(start).line + 1,
    to: lines.positionAt(end).line + 1,
  });
  return { at: range(span), others: related.map((place) => range(place.span)) };
}

interface Lines {
  readonly from: number;
  readonly to: number;
}

const covers = ({ from, to }: Lines, line: number): boolean => from <= line && line <= to;

function finds(text: string, [a, b]: readonly [number, number]): boolean {
  return conflictsIn(text).some((finding) => {
    const { at, others } = linesOf(text, finding);
    const places = [at, ...others];
    return places.some((place) => covers(place, a)) && places.some((place) => covers(place, b));
  });
}

interface Tally {
  cases: number;
  found: number;
  alarms: number;
}

const tallies = new Map<string, Tally>();
const tally = (sub: string): Tally => {
  const known = tallies.get(sub) ?? { cases: 0, found: 0, alarms: 0 };
  tallies.set(sub, known);
  return known;
};
const list = (line: string): void => {
  if (options.list) console.log(line);
};
const describe = (text: string): string =>
  conflictsIn(text)
    .map((finding) => `${finding.rule}: ${finding.message}`)
    .join(' | ');

for (const { id, sub, conflict, twin } of read<Case[]>(options.half)) {
  const row = tally(sub);
  row.cases++;
  if (finds(conflict.text, conflict.lines)) row.found++;
  else
    list(
      `missed ${id} [${sub}] ${conflict.lines.map((line) => conflict.text.split('\n')[line - 1]?.trim()).join('  ⟷  ')}`,
    );
  const alarm = describe(twin.text);
  if (alarm === '') continue;
  row.alarms++;
  list(`alarm  ${id} (${twin.why}) ${alarm}`);
}
const clean = read<Clean[]>('clean').filter(({ half }) => half === options.half);
for (const { id, text } of clean) {
  const alarm = describe(text);
  if (alarm === '') continue;
  tally('clean').alarms++;
  list(`alarm  clean ${id} ${alarm}`);
}

const total: Tally = { cases: 0, found: 0, alarms: 0 };
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
for (const [sub, { cases, found, alarms }] of tallies) {
  total.cases += cases;
  total.found += found;
  total.alarms += alarms;
  console.log(
    `${sub.padEnd(10)} cases ${String(cases).padStart(3)}  recall ${percent(found, cases)}  false alarms ${String(alarms)}`,
  );
}
console.log(
  `${options.half}: recall ${percent(total.found, total.cases)}, precision ${percent(total.found, total.found + total.alarms)} ` +
    `(${String(total.found)} of ${String(total.cases)} found, ${String(total.alarms)} false alarms on twins and ${String(clean.length)} clean documents)`,
);
