import { instructionsThat } from '../../spec/parts/perSpecPart.ts';
import { moveSpan, perUnit } from '../../spec/parts/perUnit.ts';
import type { Instruction, SpecModel } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';
import { judgementIsShown } from './evidence.ts';
import { type FlatText, flatten } from './flatText.ts';
import { TENSIONS, type Tension } from './tensionLexicon.ts';

/** Two aims of a document that pull apart, with nothing that shows where the line runs. */
export interface OpenTension {
  readonly name: string;
  readonly situation: string;
  readonly instruction: Instruction;
  /** The words that pull apart, or the later aim. */
  readonly span: Span;
  /** The earlier aim, where it stands in an instruction of its own. */
  readonly other?: Span;
}

/** The tensions of a document, one per instruction at most, in its order. */
export function findOpenTensions(spec: SpecModel): readonly OpenTension[] {
  const found = new Map<Instruction, OpenTension>();
  for (const instruction of tornInstructions(spec)) {
    const within = tensionWithin(instruction.unit);
    if (within && !judgementIsShown(instruction.unit, spec)) found.set(instruction, { ...within, instruction });
  }
  for (const pair of tensionsBetween(spec)) if (!found.has(pair.instruction)) found.set(pair.instruction, pair);
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

const JOINT =
  /\b(?:and yet|yet|but|while|at the same time|without (?:being|becoming|sounding|losing|sacrificing)|as well as)\b/i;
const BALANCE =
  /\b(?:balance|strike a balance|(?:find|keep) (?:the|a) balance|weigh|trade off)\b[^.;\uE000-\uE002]{0,40}?\b(?:and|against|with|versus|vs)\b [^.;]{3,50}/i;
const CONTRARY = /^(?!if |when |where )[^.;:]{6,80}, (?:and )?yet (?!another)[a-z]+ [^.;]{6,}/i;

/** Words that say which aim wins. */
const DECIDED =
  /\b(?:over|wins?|win out|first|takes? precedence|outweighs?|collides?|conflicts?|clash(?:es)?|rather than|more important|priority|before)\b/i;

/** "Be honest and yet kind", "Give no opinions, yet take a side where …". */
const tensionWithin = perUnit((unit): Omit<OpenTension, 'instruction'> | undefined => {
  const flat = flatten(unit);
  if (DECIDED.test(flat.text)) return undefined;
  const joint = JOINT.exec(flat.text);
  const tension = joint && TENSIONS.find((one) => parts(one, flat.text, joint.index));
  if (joint && tension) {
    const { from, to } = extent(tension, flat.text);
    return { ...named(tension), span: flat.spanOf(from, to) };
  }
  const open = BALANCE.exec(flat.text) ?? CONTRARY.exec(flat.text);
  if (!open) return undefined;
  const span = flat.spanOf(open.index, open.index + open[0].length);
  return { name: 'these two aims', situation: 'a case where both can’t be had', span };
}, moveSpan);

const tornInstructions = instructionsThat(({ unit }) => tensionWithin(unit) !== undefined);

function named({ name, situation }: Tension): { readonly name: string; readonly situation: string } {
  return { name, situation };
}

/** Whether one aim stands before the joint and the other behind it. */
function parts({ first, second }: Tension, text: string, at: number): boolean {
  const [before, behind] = [text.slice(0, at), text.slice(at)];
  return (first.test(before) && second.test(behind)) || (second.test(before) && first.test(behind));
}

function extent({ first, second }: Tension, text: string): { readonly from: number; readonly to: number } {
  const hits = [first, second].map((aim) => aim.exec(text)).filter((hit) => hit !== null);
  const ends = hits.map((hit) => hit.index + hit[0].length);
  return { from: Math.min(...hits.map(({ index }) => index)), to: Math.max(...ends) };
}

interface Aim {
  readonly instruction: Instruction;
  readonly flat: FlatText;
  readonly hit: RegExpExecArray;
}

/** Aims in instructions of their own, of the same kin: "Keep answers short." / "Explain every step in detail." */
function tensionsBetween(spec: SpecModel): readonly OpenTension[] {
  const principles = principlesOf(spec).map((instruction) => ({ instruction, flat: flatten(instruction.unit) }));
  return TENSIONS.flatMap((tension) => {
    const [first, second] = [tension.first, tension.second].map((aim) => aimsOf(principles, aim));
    const pair = first
      ?.flatMap((a) => second?.map((b) => [a, b] as const) ?? [])
      .find(([a, b]) => pullApart(a, b, spec));
    if (!pair) return [];
    const [earlier, later] = [...pair].sort((a, b) => a.instruction.index - b.instruction.index);
    if (!earlier || !later) return [];
    const { instruction, flat, hit } = later;
    const span = flat.spanOf(hit.index, hit.index + hit[0].length);
    const other = earlier.flat.spanOf(earlier.hit.index, earlier.hit.index + earlier.hit[0].length);
    return [{ ...named(tension), instruction, span, other }];
  });
}

function aimsOf(principles: readonly Omit<Aim, 'hit'>[], aim: RegExp): readonly Aim[] {
  return principles.flatMap((principle) => {
    const hit = aim.exec(principle.flat.text);
    return hit ? [{ ...principle, hit }] : [];
  });
}

const PRINCIPLE =
  /^(?:always |please )?(?:be|stay|remain|sound|answer|reply|respond|explain|write (?:short|long|brief|concise|detailed|complete)|keep (?:answers|replies|responses|explanations|messages|it|things|your)|give (?:short|brief|concise|detailed|complete|full|thorough|comprehensive)|provide (?:short|brief|concise|detailed|complete|full|thorough|comprehensive)|prefer|favou?r|prioriti[sz]e|value|work|act|move|take|go|ask|decide|reuse|proceed|the (?:assistant|model|agent|bot) (?:should|must))\b/i;
const MAX_PRINCIPLE_WORDS = 16;

/** A short rule on how to be or to work: no code, no number, no condition that gives it a place of its own. */
function isPrinciple({ unit, clause }: Instruction): boolean {
  const words = unit.tokens.filter(({ kind }) => kind === 'word');
  const plain = unit.tokens.every(({ kind }) => kind === 'word' || kind === 'punctuation');
  return (
    plain &&
    words.length <= MAX_PRINCIPLE_WORDS &&
    clause.polarity === 'positive' &&
    !clause.condition &&
    !clause.exception &&
    PRINCIPLE.test(flatten(unit).text)
  );
}

const principlesOf = instructionsThat(isPrinciple);

/** Two different rules about the same, neither of which a case near it decides. */
function pullApart(a: Aim, b: Aim, spec: SpecModel): boolean {
  if (a.instruction === b.instruction || a.instruction.unit === b.instruction.unit) return false;
  if ([a, b].some(({ flat }) => DECIDED.test(flat.text))) return false;
  const apart =
    a.instruction.section !== b.instruction.section && a.instruction.section.parent !== b.instruction.section.parent;
  return !apart && [a, b].every(({ instruction }) => !judgementIsShown(instruction.unit, spec));
}
