import type { SpecDocument } from '../../document/specDocument.ts';
import { insertBelow } from '../../fixes/insertion.ts';
import type { TextBlock } from '../../spec/blocks.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Span } from '../../text/span.ts';
import { fill, type Filled, hole } from '../../util/template.ts';
import { abbreviationEnd, deletion } from './deletion.ts';
import { escapeFixes } from './escapeFixes.ts';
import type { Hit } from './hits.ts';
import type { Vagueness } from './judge.ts';
import { isCountable } from './questions.ts';
import { weakFixes } from './weakFixes.ts';

/** An edit that makes an instruction concrete; offsets are zero-based UTF-16 offsets into the document. */
export interface VagueFix {
  readonly title: string;
  readonly preferred?: boolean;
  readonly edits: readonly { readonly span: Span; readonly text: string; readonly holes?: readonly Span[] }[];
}

/** What the author may do about a verdict: rewrites with places to fill in, and the deletion of a loophole. */
export function fixesFor(verdict: Vagueness, document: SpecDocument): readonly VagueFix[] {
  switch (verdict.smell) {
    case 'escape':
      return escapeFixes(verdict, document);
    case 'quantity':
      return [
        isCountable(verdict.primary)
          ? after(verdict, 'Give a number', boundOf(verdict))
          : after(verdict, 'Give the test', fill` (${hole('test, or order of preference')})`),
        ...below(verdict, document),
      ];
    case 'weak':
      return weakFixes(verdict, document);
    case 'open-list':
      return [
        deletion(verdict, document, `Close the list: delete “${verdict.primary.word}”`),
        after(
          verdict,
          'Say what else belongs to it',
          fill` (everything that ${hole('test of membership')})`,
          abbreviationEnd(verdict.primary.span.end, document.text),
        ),
      ];
    case 'comparative':
      return [
        after(verdict, 'Name the baseline', fill` than ${hole('what, and by how much')}`),
        { ...after(verdict, 'Give a number', fill` (${hole('number and unit')})`), preferred: false },
        ...below(verdict, document),
      ];
    case 'reference':
      return [
        after(verdict, 'Name the document, file or tool', fill` (see ${hole('path or link')})`),
        ...below(verdict, document),
      ];
    case 'verb':
      return [
        after(verdict, 'Say which act shows it', fill` (${hole('on which event, which act')})`),
        ...below(verdict, document),
      ];
    default:
      return qualityFixes(verdict, document);
  }
}

const MUCH =
  /large|big|huge|enormous|massive|giant|gigantic|\blong|lengthy|many|several|numerous|generous|lots|\bbulk|majority|slow|oversized|monolithic|consuming|too|various|plenty|ample|considerabl|substantial|significant/i;
const LITTLE =
  /small|tiny|short|thin|slim|minim|few|narrow|tight|shallow|fast|quick|rapid|modest|limit|little|light|lean|brief|low/i;

/** A bound in the direction of the word: "small (at most …)", "large (over …)"; what is to be avoided begins at it. */
function boundOf({ primary, instruction }: Vagueness): Filled {
  const number = hole('number and unit');
  if (primary.of.id === 'frequency' || /often|frequent/i.test(primary.word) || primary.of.id === 'sooner-or-later')
    return fill` (${hole('after which event, or every how many')})`;
  if (instruction.clause.polarity === 'negative' || MUCH.test(primary.word)) return fill` (over ${number})`;
  return LITTLE.test(primary.word) ? fill` (at most ${number})` : fill` (${number})`;
}

function qualityFixes(verdict: Vagueness, document: SpecDocument): readonly VagueFix[] {
  const { primary } = verdict;
  const fixes = [
    after(verdict, `Say what “${primary.word}” means here`, fill` (${hole('criterion that can be checked')})`),
    ...below(verdict, document),
  ];
  if (isFiller(primary, verdict.instruction.unit.tokens))
    fixes.push(deletion(verdict, document, `Delete “${primary.word}”`));
  return fixes;
}

/** A nested criterion and a pair of examples, as blocks below the instruction. */
function below({ instruction }: Vagueness, document: SpecDocument): readonly VagueFix[] {
  const { block, unit } = instruction;
  if (block.kind === 'cell' || block.kind === 'heading' || !unit.last) return [];
  const criterion = fill`${hole('criterion that can be checked')}`;
  const pair = [fill`Good: \`${hole('good instance')}\``, fill`Bad: \`${hole('bad instance')}\``];
  return [
    { title: 'Add a criterion below', edits: pointsBelow(document, block, [criterion]) },
    { title: 'Add a Good/Bad example below', edits: pointsBelow(document, block, pair) },
  ];
}

/** A list below a paragraph belongs to it only behind a colon, which takes the place of the full stop. */
function pointsBelow(document: SpecDocument, block: TextBlock, points: readonly Filled[]): VagueFix['edits'] {
  const list = insertBelow(document, block, { form: 'points', points });
  if (block.item) return [list];
  const { end } = block.text.span;
  const stop = /[.:;]$/.test(block.text.source) ? 1 : 0;
  return [{ span: { start: end - stop, end }, text: ':' }, list];
}

/** Inserts behind what the primary word is said of, or at `position`. */
function after(verdict: Vagueness, title: string, text: Filled, position = behindObject(verdict)): VagueFix {
  return { title, preferred: true, edits: [edit({ start: position, end: position }, text)] };
}

function behindObject({ primary, instruction, object }: Vagueness): number {
  const count = object === '' ? 0 : object.split(/\s+/).length;
  const { tokens } = instruction.unit;
  if (count === 0 && primary.of.smell === 'verb') return clauseEnd(tokens, primary.to) ?? primary.span.end;
  let end = primary.to - 1;
  let matched = 0;
  for (let at = primary.to; at < tokens.length && matched < count; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'punctuation') break;
    if (object.includes(token.text)) {
      matched++;
      end = at;
    } else if (matched > 0) break;
  }
  const last = matched > 0 ? tokens[end] : tokens[primary.to - 1];
  return last?.end ?? primary.span.end;
}

/** Behind the last word before a stop or a further clause. */
function clauseEnd(tokens: readonly Token[], from: number): number | undefined {
  const stop = tokens.findIndex(
    ({ kind, lower }, at) => at >= from && (kind === 'punctuation' || /^(?:and|but|so|because|when|if)$/.test(lower)),
  );
  return tokens[(stop < 0 ? tokens.length : stop) - 1]?.end;
}

const COPULAS = new Set(
  'be is are was were keep keeps stay remain remains make makes look looks feel seem write and or'.split(' '),
);

/** A word that can go without harm to the grammar: it stands before a noun, or is an adverb. */
function isFiller({ from, to, word, of }: Hit, tokens: readonly Token[]): boolean {
  if (!['fitness', 'rightness', 'taste', 'thoroughness'].includes(of.id) || to - from > 1) return false;
  const next = tokens[to];
  const before = tokens[from - 1]?.lower ?? '';
  if (tokens[from + 1]?.text === ',' || before === ',') return false;
  return word.endsWith('ly')
    ? !COPULAS.has(before)
    : next?.kind === 'word' && !COPULAS.has(before) && !COPULAS.has(next.lower);
}

function edit(span: Span, { text, holes }: Filled): VagueFix['edits'][number] {
  return { span, text, holes };
}
