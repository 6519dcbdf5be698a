/** What the user reads about a deep review. Pure. */
import type { ReviewOutcome } from '../../../server/src/protocol.ts';

const LONGEST_REASON = 200;

/** Told where no extension brings a model. */
export const NO_MODEL =
  'Precept: no language model is at hand. Install an extension that brings one, for example GitHub Copilot, and sign ' +
  'in. Or run `precept review FILE` in a terminal: it works with any OpenAI-compatible endpoint and with any agent.';

/** How a review went, beside what its answers came to. */
export interface ReviewCourse {
  readonly asked: number;
  readonly answered: number;
  /** False where places far from each other were in no question together. */
  readonly complete: boolean;
  /** Why it ended before its last answer, in a sentence without its stop. */
  readonly failure: string | undefined;
}

/** What came of a review, in one message. */
export function describeOutcome({ conflicts, cases, dropped }: ReviewOutcome, course: ReviewCourse): string {
  const found = [plural(conflicts, 'conflict', 'conflicts'), plural(cases, 'open case', 'open cases')].filter(Boolean);
  const nothing = dropped.length > 0 ? 'nothing found that holds before the text' : 'nothing found';
  const sentences = [`Precept: ${found.length > 0 ? `${found.join(' and ')} found` : nothing}.`];
  if (dropped.length > 0) {
    const claims = plural(dropped.length, 'claim of the model was', 'claims of the model were');
    sentences.push(`${claims} dropped.`);
  }
  if (course.failure !== undefined)
    sentences.push(`The review ended after answer ${course.answered} of ${course.asked}: ${course.failure}.`);
  else if (!course.complete) sentences.push('The file is long: not all of its parts were compared with each other.');
  return sentences.join(' ');
}

/** Why a model gave no answer, in a sentence without its stop. */
export function explainFailure(error: unknown): string {
  const { code, message, cause } = error instanceof Error ? (error as Error & { code?: unknown }) : {};
  if (code === 'NoPermissions') return 'Precept may not use this model: allow it, or sign in to its provider';
  if (code === 'Blocked') return 'the model is blocked for now: its quota is used up, or a policy forbids the request';
  if (code === 'NotFound') return 'the model is not there any more';
  if (/off_topic/.test(`${message ?? ''} ${cause instanceof Error ? cause.message : ''}`))
    return 'the model took the question for off topic and refused it';
  const reason = message || (cause instanceof Error ? cause.message : '') || String(error);
  return oneLine(reason) || 'it gave no reason';
}

/** The size of a model's context, in the words of its providers. */
export function describeContext(tokens: number): string | undefined {
  if (!Number.isFinite(tokens) || tokens <= 0) return undefined;
  if (tokens < 1000) return `${tokens} tokens`;
  return tokens < 1_000_000 ? `${Math.round(tokens / 1000)}K tokens` : `${Math.round(tokens / 100_000) / 10}M tokens`;
}

function plural(count: number, one: string, many: string): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? one : many}`;
}

/** Without its stop. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line.length <= LONGEST_REASON ? line : `${line.slice(0, LONGEST_REASON)} …`;
}
