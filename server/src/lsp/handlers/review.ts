import { RequestType } from 'vscode-languageserver';
import { joinNotes, outcomeOf, REVIEW_RULES } from '../../core/index.ts';
import {
  reviewAnswersRequest,
  reviewQuestionsRequest,
  type ReviewAnswersParams,
  type ReviewOutcome,
  type ReviewQuestions,
  type ReviewQuestionsParams,
} from '../../protocol.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { lintAnew, type DiagnosticsPusher } from './diagnostics.ts';

/**
 * Deep reviews: gives the questions to whoever asks a language model, and takes the answers. Asks no model itself.
 * @param pusher for clients that don't pull
 */
export function registerReview(context: ServerContext, pusher: DiagnosticsPusher | undefined): void {
  const { connection, documents, linter, reviews, service, settings } = context;

  const asking = new RequestType<ReviewQuestionsParams, ReviewQuestions | null, void>(reviewQuestionsRequest);
  connection.onRequest(asking, async ({ uri, limit }, token) => {
    await yieldToMessages(token);
    const refusal = await refusalFor(context, uri);
    const document = documents.get(uri);
    if (!document) return null;
    const { version } = document;
    if (refusal !== undefined) return { version, questions: [], complete: true, refusal };
    const { questions, complete } = service.askForReview(document.spec, limit);
    return { version, questions: [...questions], complete };
  });

  const answering = new RequestType<ReviewAnswersParams, ReviewOutcome | null, void>(reviewAnswersRequest);
  connection.onRequest(answering, async ({ uri, answers, partial }, token) => {
    await yieldToMessages(token);
    const refusal = await refusalFor(context, uri);
    const document = documents.get(uri);
    if (!document) return null;
    if (refusal !== undefined) return { conflicts: 0, cases: 0, dropped: [], refusal };
    const { spec } = document;
    const read = answers.map((answer) => service.readReviewAnswer(spec, answer));
    const fresh = joinNotes(read.map(({ notes }) => notes));
    const earlier = partial ? reviews.of(uri) : undefined;
    reviews.put(uri, earlier ? joinNotes([earlier, fresh]) : fresh);
    lintAnew(context, pusher, uri);

    const { findings } = await linter.lint(spec, await settings.of(uri));
    const { silent, ...shown } = outcomeOf(fresh, findings);
    return { ...shown, dropped: [...read.flatMap(({ dropped }) => dropped), ...silent] };
  });
}

/** Why no review of a document is worth its price, in a sentence without its stop; undefined where one is. */
async function refusalFor(
  { documents, features, settings, specFiles }: ServerContext,
  uri: string,
): Promise<string | undefined> {
  if (features.options.untrusted === true) return 'A workspace that you don’t trust gets linting only';
  // Only then it is known whether a configuration makes the file a spec file.
  const { enabled, lint } = await settings.of(uri);
  const document = documents.get(uri);
  if (!document) return undefined;
  if (!specFiles.isSpec(document)) return 'This is no spec file';
  if (!enabled) return 'Precept is switched off for this file';
  if (document.excess) return `This file is not checked: ${document.excess.message}`;
  const rules = [...REVIEW_RULES];
  if (rules.every((rule) => lint.rules[rule]?.severity === 'off'))
    return `The rules ${rules.join(' and ')} are both off`;
  return undefined;
}
