import type { ConflictSide } from '../../conflict.ts';
import { questionOn } from '../../reach/realm.ts';
import { judgeReach } from '../../reach/relate.ts';
import type { Statement } from '../../statements/statement.ts';
import { perStatement } from '../../statements/perStatement.ts';
import { type Said, sayingsOf } from '../../statements/sayings.ts';
import type { ClausePair } from '../clausePair.ts';
import { comparing } from '../comparing.ts';
import { covers } from '../deeds/meets.ts';
import type { Thing } from '../deeds/phrases.ts';
import { freed } from '../freed.ts';
import { exclude } from './fillers.ts';
import { FOR, type Frame, framesOf } from './frame.ts';

interface FrameRead {
  readonly frame: Frame;
}

type Placed = Said<FrameRead>;

/** Frames beyond this many under one key are the document's subject. */
const MOST_FRAMES = 20;

const framesRead = perStatement((statement) => framesOf(statement).map((frame): FrameRead => ({ frame })));

/**
 * Pairs of statements that fill one role of one thing or act differently: "Format the code with Prettier" and "Code is
 * formatted by Biome", "Business logic goes in the models" and "Put business logic in service objects".
 */
export const differingFrames = comparing<FrameRead>({
  firsts: sayingsOf(framesRead, keysOf),
  most: MOST_FRAMES,
  compare: pairOf,
});

function keysOf({ frame: { role, acts, theme } }: FrameRead): readonly string[] {
  const head = theme?.words.at(-1) ?? theme?.code ?? '';
  return acts.map((act) => `${role} ${act} ${head}`);
}

function pairOf(a: Placed, b: Placed): ClausePair | undefined {
  const [one, two] = [a.frame, b.frame];
  if (a.statement.unit.block === b.statement.unit.block) return undefined;
  const [wide, narrow] = [holds(one.theme, two.theme), holds(two.theme, one.theme)];
  if ((!wide && !narrow) || !exclude(a, b)) return undefined;
  if (!sharesAct(one, two) || (!isExclusive(a) && !isExclusive(b))) return undefined;
  if ((one.adds === true && two.belongs !== true) || (two.adds === true && one.belongs !== true)) return undefined;
  const [first, second] = [sideIn(a), sideIn(b)];
  const verdict = judgeReach(first, second, questionOn('frame', first, { wholesale: one.role === 'means' }));
  if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
  if (wide !== narrow && !(wide ? a : b).statement.absolute) return undefined;
  const [named, words] = one.theme || one.purpose || !two.purpose ? [a, one] : [b, two];
  const about = wordsAt(named.statement, words.theme ?? words.purpose ?? words).replace(/^for /i, '');
  const soft = a.statement.soft || b.statement.soft;
  const sort = verdict === 'exception' || wide !== narrow ? 'absolute' : 'value';
  return { first: sideOf(a), second: sideOf(b), sort, about: `“${about}”`, topic: `frame:${one.role} ${about}`, soft };
}

/** What is done is the same, or one says only what it is for: packages are built and signed by two tools. */
function sharesAct(one: Frame, two: Frame): boolean {
  return (
    one.purpose !== undefined ||
    two.purpose !== undefined ||
    one.acts.some((act) => act !== FOR && two.acts.includes(act))
  );
}

/** It leaves no room for another one: many things can be had by two means, or at two places. */
function isExclusive({ statement: { absolute, text }, frame: { belongs } }: Placed): boolean {
  return belongs === true || absolute || ONLY.test(text);
}

const ONLY = /\b(?:only|alone|nothing else|no(?:where)? (?:other|else)|not with|not in|instead)\b/;

/** All that is one theme is the other one. */
function holds(wide: Thing | undefined, narrow: Thing | undefined): boolean {
  return wide === undefined || narrow === undefined ? wide === narrow : covers(wide, narrow);
}

/** The statement without the restrictions that are the very words in question. */
function sideIn({ statement, frame: { theme, filler, purpose, start, end } }: Placed): {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
} {
  return {
    statement: freed(statement, [filler, ...(theme ? [theme] : []), ...(purpose ? [purpose] : [])]),
    start,
    end,
  };
}

function sideOf({ statement, frame: { start, end, filler } }: Placed): ConflictSide {
  const offset = statement.unit.span.start;
  const says = wordsAt(statement, filler);
  return { statement, span: { start: offset + start, end: offset + end }, says, option: says };
}

/** As they are written, without backticks. */
function wordsAt({ unit }: Statement, { start, end }: { readonly start: number; readonly end: number }): string {
  return unit.source.slice(start, end).replaceAll('`', ' ').replace(/\s+/g, ' ').trim();
}
