import {
  CancellationError,
  ProgressLocation,
  Uri,
  commands,
  window,
  workspace,
  type LanguageModelChat,
  type TextDocument,
} from 'vscode';
import {
  reviewAnswersRequest,
  reviewQuestionsRequest,
  type ReviewAnswersParams,
  type ReviewOutcome,
  type ReviewQuestions,
  type ReviewQuestionsParams,
} from '../../../server/src/protocol.ts';
import { isPreviewable } from '../preview/previewManager.ts';
import { askModel, questionLimit } from '../review/askModel.ts';
import { chooseModel } from '../review/chooseModel.ts';
import { describeOutcome, explainFailure, type ReviewCourse } from '../review/wording.ts';
import type { CommandContext } from './context.ts';

/** Documents, by URI, that a model is reading now. */
const underWay = new Set<string>();

/**
 * Has a language model look for conflicts and open cases in a document; what holds before the text becomes findings.
 * @param argument from the menu of a tab its URI; from a keybinding the id of the model to ask, without more questions
 * @returns what came of it, undefined where nothing did
 */
export async function reviewDocument(context: CommandContext, argument: unknown): Promise<ReviewOutcome | undefined> {
  if (!workspace.isTrusted) {
    void window.showWarningMessage('Precept: a deep review needs a workspace that you trust.');
    return undefined;
  }
  const document = await documentFor(context, argument);
  if (!document) {
    void window.showInformationMessage('Precept: open a spec file, for example AGENTS.md, to have it reviewed.');
    return undefined;
  }
  const uri = document.uri.toString();
  const name = nameOf(document);
  if (underWay.has(uri)) {
    void window.showInformationMessage(`Precept: a review of ${name} is under way.`);
    return undefined;
  }
  underWay.add(uri);
  try {
    await context.server.start();
    // Before anybody picks a model: whether there is anything to ask.
    const all = await questionsFor(context, { uri, limit: Number.MAX_SAFE_INTEGER }, name);
    const model = all && (await chooseModel(context.memory, name, typeof argument === 'string' ? argument : undefined));
    return model && (await review(context, document, model));
  } finally {
    underWay.delete(uri);
  }
}

async function documentFor({ specFiles }: CommandContext, argument: unknown): Promise<TextDocument | undefined> {
  // The menu of a tab that isn't in front: its findings are to be seen.
  if (argument instanceof Uri) await window.showTextDocument(argument);
  const document = window.activeTextEditor?.document;
  return document && isPreviewable(document, specFiles) ? document : undefined;
}

async function review(
  context: CommandContext,
  document: TextDocument,
  model: LanguageModelChat,
): Promise<ReviewOutcome | undefined> {
  const uri = document.uri.toString();
  const name = nameOf(document);
  const questions = await questionsFor(context, { uri, limit: questionLimit(model) }, name);
  if (!questions) return undefined;
  const { answers, ...course } = await askAll(context, model, name, questions);
  if (answers.length === 0) {
    if (course.cancelled) window.setStatusBarMessage('Precept: review called off, nothing has changed', 4000);
    else offerOutput(context, 'warning', `Precept: ${model.name} could not review ${name}: ${course.failure ?? ''}.`);
    return undefined;
  }
  const partial = answers.length < course.asked;
  const params: ReviewAnswersParams = { uri, answers: [...answers], ...(partial && { partial }) };
  const outcome = await context.server.client.sendRequest<ReviewOutcome | null>(reviewAnswersRequest, params);
  if (!outcome || outcome.refusal !== undefined) {
    const why = outcome?.refusal ?? `${name} was closed meanwhile`;
    void window.showWarningMessage(`Precept: the answers of ${model.name} are not shown. ${why}.`);
    return undefined;
  }
  for (const reason of outcome.dropped) context.output.info(`Dropped of the review of ${name}: ${reason}`);
  if (outcome.conflicts + outcome.cases > 0) await commands.executeCommand('workbench.actions.view.problems');
  offerOutput(context, 'information', describeOutcome(outcome, course), outcome.dropped.length > 0);
  return outcome;
}

/** The questions about a document; undefined, with a message, where there are none to ask. */
async function questionsFor(
  { server }: CommandContext,
  params: ReviewQuestionsParams,
  name: string,
): Promise<ReviewQuestions | undefined> {
  const questions = await server.client.sendRequest<ReviewQuestions | null>(reviewQuestionsRequest, params);
  if (questions && questions.refusal === undefined) return questions;
  const why = questions?.refusal ?? `${name} is not open in an editor`;
  void window.showInformationMessage(`Precept: no deep review. ${why}.`);
  return undefined;
}

interface Answers extends ReviewCourse {
  readonly answers: readonly string[];
  readonly cancelled: boolean;
}

/** Asks one question after the other, until the user cancels or the model fails; what was answered by then is kept. */
async function askAll(
  { output }: CommandContext,
  model: LanguageModelChat,
  name: string,
  { questions, complete }: ReviewQuestions,
): Promise<Answers> {
  const answers: string[] = [];
  const asked = questions.length;
  const options = {
    location: ProgressLocation.Notification,
    title: `Precept: ${model.name} reads ${name}`,
    cancellable: true,
  };
  return window.withProgress(options, async (progress, token): Promise<Answers> => {
    const end = (failure?: string): Answers => {
      const cancelled = token.isCancellationRequested;
      return { answers, asked, answered: answers.length, complete, failure, cancelled };
    };
    for (const [index, question] of questions.entries()) {
      if (asked > 1) progress.report({ message: `question ${index + 1} of ${asked}` });
      const place = `question ${index + 1} of ${asked} about ${name}`;
      output.info(`Asking ${model.vendor}/${model.id}: ${place}, ${question.length} characters`);
      try {
        answers.push(await askModel(model, question, token));
      } catch (error) {
        if (token.isCancellationRequested || error instanceof CancellationError) return end('you called it off');
        output.error(`No answer to ${place}: ${String(error)}`);
        return end(explainFailure(error));
      }
      progress.report({ increment: 100 / asked });
    }
    return end();
  });
}

/** Shows a message; with the way to the log where that has more to tell. */
function offerOutput({ output }: CommandContext, kind: 'information' | 'warning', text: string, more = true): void {
  const show = 'Show Output';
  const tell = kind === 'warning' ? window.showWarningMessage : window.showInformationMessage;
  void tell(text, ...(more ? [show] : [])).then((answer) => {
    if (answer === show) output.show(true);
  });
}

/** By which the user knows the document among others of its name. */
function nameOf({ uri }: TextDocument): string {
  return workspace.asRelativePath(uri);
}
