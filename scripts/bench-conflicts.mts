/**
 * Measures the conflict rules against written conflicts and their harmless twins.
 *
 *   npm run bench:conflicts [-- --half dev|heldout|strangers|newcomers] [--list] [--json] [--endpoint URL --model NAME]
 *
 * A conflict is found when a finding of kind `conflict`, graver than a hint, relates its two lines. A twin or a clean
 * document with any such finding is a false alarm. `--list` names what was missed and what was wrong: for `dev` only,
 * since whoever changes a rule must not look at the held-out half. With an endpoint each document is also reviewed by a
 * language model, as `precept review` does.
 */
import { readFileSync } from 'node:fs';
import { askModel, type ChatEndpoint } from '../server/src/cli/chatEndpoint.ts';
import {
  createSpecService,
  type Finding,
  joinNotes,
  type ReviewNotes,
  type SpecDocument,
} from '../server/src/core/index.ts';

interface Case {
  readonly id: string;
  readonly sub: string;
  readonly conflict: { readonly text: string; readonly lines: readonly [number, number] };
  readonly twin: { readonly text: string; readonly why: string };
}

interface Clean {
  readonly id: string;
  readonly half: string;
  readonly text: string;
}

const args = process.argv.slice(2);
const half = args.includes('--half') ? (args[args.indexOf('--half') + 1] ?? 'dev') : 'dev';
const list = args.includes('--list') && half === 'dev';
function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../test/bench/conflicts/${name}.json`, import.meta.url), 'utf8')) as T;
}

const service = createSpecService();

const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const endpoint = option('--endpoint');
const reviewer = endpoint === undefined ? undefined : { url: new URL(endpoint), model: option('--model') ?? '' };

interface Linted {
  readonly document: SpecDocument;
  readonly found: readonly Finding[];
}

async function lint(text: string): Promise<Linted> {
  const document = service.createDocument('AGENTS.md', text);
  const notes = reviewer && (await review(document, reviewer));
  const all = service.lint(document, undefined, undefined, notes);
  return { document, found: all.filter(({ kind, severity }) => kind === 'conflict' && severity !== 'hint') };
}

async function review(document: SpecDocument, at: Omit<ChatEndpoint, 'apiKey'>): Promise<ReviewNotes> {
  const apiKey = process.env['PRECEPT_API_KEY'];
  const { questions } = service.askForReview(document, LONGEST_QUESTION);
  const notes: ReviewNotes[] = [];
  for (const question of questions)
    notes.push(service.readReviewAnswer(document, await askModel({ ...at, apiKey }, question)).notes);
  return joinNotes(notes);
}

/** No document of the bench is near to it. */
const LONGEST_QUESTION = 50_000;

const lineOf = (document: SpecDocument, offset: number): number => document.lines.positionAt(offset).line + 1;

/** Whether a finding stands on one of the lines and relates to the other. */
function relates(document: SpecDocument, finding: Finding, [a, b]: readonly [number, number]): boolean {
  const covers = ({ span }: { span: { start: number; end: number } }, line: number): boolean =>
    lineOf(document, span.start) <= line && line <= lineOf(document, Math.max(span.start, span.end - 1));
  const places = [finding, ...finding.related];
  return places.some((place) => covers(place, a)) && places.some((place) => covers(place, b));
}

interface Tally {
  cases: number;
  found: number;
  wrong: number;
}

const tallies = new Map<string, Tally>();
const tally = (sub: string): Tally => {
  const known = tallies.get(sub) ?? { cases: 0, found: 0, wrong: 0 };
  tallies.set(sub, known);
  return known;
};

function show(label: string, id: string, document: SpecDocument, found: readonly Finding[]): void {
  if (!list) return;
  console.log(`${label} ${id}`);
  for (const { rule, span, related } of found) {
    const lines = [span, ...related.map((place) => place.span)].map(({ start }) => lineOf(document, start));
    console.log(`    ${rule} ${lines.join(',')} “${document.text.slice(span.start, span.end)}”`);
  }
}

for (const { id, sub, conflict, twin } of read<Case[]>(half)) {
  const entry = tally(sub);
  entry.cases++;
  const one = await lint(conflict.text);
  if (one.found.some((finding) => relates(one.document, finding, conflict.lines))) entry.found++;
  else show('missed', id, one.document, one.found);
  const stray = one.found.filter((finding) => !relates(one.document, finding, conflict.lines));
  entry.wrong += stray.length;
  if (stray.length > 0) show('stray ', id, one.document, stray);
  const two = await lint(twin.text);
  if (two.found.length > 0) {
    entry.wrong++;
    show(`twin (${twin.why})`, id, two.document, two.found);
  }
}
for (const { id, text } of read<Clean[]>('clean').filter((clean) => clean.half === half)) {
  const { document, found } = await lint(text);
  if (found.length === 0) continue;
  tally('clean').wrong++;
  show('clean ', id, document, found);
}

const all = { cases: 0, found: 0, wrong: 0 };
for (const entry of tallies.values()) {
  all.cases += entry.cases;
  all.found += entry.found;
  all.wrong += entry.wrong;
}
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
console.log(`half: ${half}`);
for (const [sub, { cases, found, wrong }] of [...tallies, ['all', all] as const]) {
  const figures = `recall ${percent(found, cases)} (${found}/${cases}), precision ${percent(found, found + wrong)}`;
  console.log(`  ${sub.padEnd(10)} ${figures} (${wrong} false alarms)`);
}
