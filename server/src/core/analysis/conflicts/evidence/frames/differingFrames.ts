import type { ConflictSide } from '../../conflict.ts';
import { questionOn } from '../../reach/realm.ts';
import { judgeReach, type Side } from '../../reach/relate.ts';
import type { Statement } from '../../statements/statement.ts';
import { type Said, sayingsOf } from '../../statements/sayings.ts';
import type { ClausePair } from '../clausePair.ts';
import { comparing } from '../comparing.ts';
import { covers } from '../deeds/meets.ts';
import type { Thing } from '../deeds/phrases.ts';
import { freed } from '../freed.ts';
import { exclude } from './fillers.ts';
import { FOR, type Frame, framesOf } from './frame.ts';
import { areOneThought } from '../../statements/oneThought.ts';

/** Frames beyond this many under one key are the document's subject. */
const MOST_FRAMES = 20;

/**
 * Pairs of statements that fill one role of one thing or act differently: "Format the code with Prettier" and "Code is
 * formatted by Biome", "Business logic goes in the models" and "Put business logic in service objects".
 */
export const differingFrames = comparing<Frame>({
  firsts: sayingsOf(framesOf, keysOf),
  most: MOST_FRAMES,
  compare: pairOf,
});

function keysOf({ role, acts, theme }: Frame): readonly string[] {
  const head = theme?.words.at(-1) ?? theme?.code ?? '';
  return acts.map((act) => `${role} ${act} ${head}`);
}

function pairOf(one: Said<Frame>, two: Said<Frame>): ClausePair | undefined {
  if (areOneThought(one.statement.unit, two.statement.unit)) return undefined;
  const [wide, narrow] = [holds(one.theme, two.theme), holds(two.theme, one.theme)];
  if ((!wide && !narrow) || !exclude(one, two)) return undefined;
  if (!sharesAct(one, two) || (!isExclusive(one) && !isExclusive(two))) return undefined;
  if ((one.adds === true && two.belongs !== true) || (two.adds === true && one.belongs !== true)) return undefined;
  const [first, second] = [sideIn(one), sideIn(two)];
  const verdict = judgeReach(first, second, questionOn('frame', first, { wholesale: one.role === 'means' }));
  if (verdict !== 'conflict' && verdict !== 'exception') return undefined;
  if (wide !== narrow && !(wide ? one : two).statement.absolute) return undefined;
  const named = one.theme || one.purpose || !two.purpose ? one : two;
  const about = wordsAt(named.statement, named.theme ?? named.purpose ?? named).replace(/^for /i, '');
  const soft = one.statement.soft || two.statement.soft;
  const sort = verdict === 'exception' || wide !== narrow ? 'absolute' : 'value';
  const topic = `frame:${keysOf(one)[0] ?? ''}`;
  return { first: sideOf(one), second: sideOf(two), sort, about: `“${about}”`, topic, soft };
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
function isExclusive({ statement: { absolute, text }, belongs }: Said<Frame>): boolean {
  return belongs === true || absolute || ONLY.test(text);
}

const ONLY = /\b(?:only|alone|nothing else|no(?:where)? (?:other|else)|not with|not in|instead)\b/;

/** All that is one theme is the other one. */
function holds(wide: Thing | undefined, narrow: Thing | undefined): boolean {
  return wide === undefined || narrow === undefined ? wide === narrow : covers(wide, narrow);
}

/** The statement without the restrictions that are the very words in question. */
function sideIn({ statement, theme, filler, purpose, start, end }: Said<Frame>): Side {
  const compared = [filler, theme, purpose].filter((thing) => thing !== undefined);
  return { statement: freed(statement, compared), start, end };
}

function sideOf({ statement, start, end, filler }: Said<Frame>): ConflictSide {
  const offset = statement.unit.span.start;
  const says = wordsAt(statement, filler);
  return { statement, span: { start: offset + start, end: offset + end }, says, option: says };
}

/** As they are written, without backticks. */
function wordsAt({ unit }: Statement, { start, end }: { readonly start: number; readonly end: number }): string {
  return unit.source.slice(start, end).replaceAll('`', ' ').replace(/\s+/g, ' ').trim();
}
