import { RequestType } from 'vscode-languageserver';
import { joinNotes } from '../../core/index.ts';
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

/** The rules that report what a deep review came to. */
const CONFLICT_RULE = 'reviewed-conflict';
const CASE_RULE = 'reviewed-case';
/** What was found in the text and is no finding all the same. */
const SILENT = 'reported already, decided by what the file says, silenced or switched off';

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
    const isShown = (rule: string, { situation }: { readonly situation: string }): boolean =>
      findings.some((finding) => finding.rule === rule && finding.message.includes(situation));
    const conflicts = fresh.conflicts.filter((note) => isShown(CONFLICT_RULE, note));
    const cases = fresh.cases.filter((note) => isShown(CASE_RULE, note));
    const silent = [
      ...fresh.conflicts.filter((note) => !conflicts.includes(note)),
      ...fresh.cases.filter((note) => !cases.includes(note)),
    ];
    return {
      conflicts: conflicts.length,
      cases: cases.length,
      dropped: [
        ...read.flatMap(({ dropped }) => dropped),
        ...silent.map(({ situation }) => `${SILENT}: “${situation}”`),
      ],
    };
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
  const isOff = (rule: string): boolean => lint.rules[rule]?.severity === 'off';
  if (isOff(CONFLICT_RULE) && isOff(CASE_RULE)) return `The rules ${CONFLICT_RULE} and ${CASE_RULE} are both off`;
  return undefined;
}
