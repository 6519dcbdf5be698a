import * as z from 'zod/mini';
import type { SpecModel } from '../spec/specModel.ts';
import { locateWords } from './locate.ts';
import type { CaseNote, ConflictNote, QuotedWords, ReviewNotes } from './notes.ts';

/** The rules that report what a review came to. */
export const CONFLICT_RULE = 'reviewed-conflict';
export const CASE_RULE = 'reviewed-case';
export const REVIEW_RULES: ReadonlySet<string> = new Set([CASE_RULE, CONFLICT_RULE]);

/** What stands in an answer and holds before the document, and what had to be dropped. */
export interface ReviewAnswer {
  readonly notes: ReviewNotes;
  /** False for a text that is no answer at all, such as a refusal: it doesn't say that nothing was found. */
  readonly usable: boolean;
  /** Why each dropped entry was dropped, or the whole answer; a phrase each, for a log. */
  readonly dropped: readonly string[];
}

/** The text of a situation is shown in a message: one line, and not a long one. */
const LONGEST_SITUATION = 240;
/** An answer that lists more than this has not understood the question. */
const MOST_ENTRIES = 50;

const place = z.object({ line: z.number(), words: z.string() });
const situation = z.string();
const conflictEntry = z.object({ first: place, second: place, situation });
const caseEntry = z.object({ at: place, situation });
const entries = z.array(z.unknown());
/** One list may be missing, but not both. */
const answerShape = z.union([
  z.object({ conflicts: entries, cases: z.optional(entries) }),
  z.object({ conflicts: z.optional(entries), cases: entries }),
]);

type Place = z.infer<typeof place>;

/**
 * Reads what a language model answered, and keeps what can be checked: entries whose words stand in the document, in
 * two different sentences for a conflict. Never throws.
 * @param answer the text of the answer; the JSON object in it counts, whatever stands around
 */
export function readReviewAnswer(spec: SpecModel, answer: string): ReviewAnswer {
  const dropped: string[] = [];
  const conflicts: ConflictNote[] = [];
  const cases: CaseNote[] = [];
  const parsed = answerShape.safeParse(findObject(answer));
  if (!parsed.success) {
    const reason = 'the answer holds no JSON object of the form that was asked for';
    return { notes: { conflicts, cases }, usable: false, dropped: [reason] };
  }

  const locate = ({ words, line }: Place): QuotedWords | undefined => {
    const found = locateWords(spec, words, line);
    if (!found) dropped.push(`its words are not in the file: “${oneLine(words)}”`);
    return found;
  };
  for (const entry of (parsed.data.conflicts ?? []).slice(0, MOST_ENTRIES)) {
    const { success, data } = conflictEntry.safeParse(entry);
    if (!success) {
      dropped.push('a conflict lacks a side or its situation');
      continue;
    }
    const first = locate(data.first);
    const second = first && locate(data.second);
    if (!first || !second) continue;
    if (first.sentence === second.sentence && first.headings === second.headings)
      dropped.push(`both sides are one sentence: “${oneLine(first.sentence)}”`);
    else conflicts.push({ first, second, situation: oneLine(data.situation) });
  }
  for (const entry of (parsed.data.cases ?? []).slice(0, MOST_ENTRIES)) {
    const { success, data } = caseEntry.safeParse(entry);
    if (!success) {
      dropped.push('a case lacks its place or its situation');
      continue;
    }
    const at = locate(data.at);
    if (at) cases.push({ at, situation: oneLine(data.situation) });
  }
  return { notes: { conflicts, cases }, usable: true, dropped };
}

/** The notes of several answers as one; what two answers say is kept once. */
export function joinNotes(all: readonly ReviewNotes[]): ReviewNotes {
  const once = <T>(notes: readonly T[], keyOf: (note: T) => string): readonly T[] => [
    ...new Map(notes.map((note) => [keyOf(note), note])).values(),
  ];
  const key = ({ headings, sentence }: QuotedWords): string => `${headings}\n${sentence}`;
  return {
    conflicts: once(
      all.flatMap(({ conflicts }) => conflicts),
      ({ first, second }) => [key(first), key(second)].sort().join('\n\n'),
    ),
    cases: once(
      all.flatMap(({ cases }) => cases),
      ({ at }) => key(at),
    ),
  };
}

/** From the first brace to the last one: models like to put a fence or a sentence around it. */
function findObject(answer: string): unknown {
  try {
    return JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
}

/** Without control characters and line ends, cut between words. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+/g, ' ').trim();
  return line.length <= LONGEST_SITUATION ? line : `${line.slice(0, LONGEST_SITUATION).replace(/\s\S*$/, '')} …`;
}
