import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import {
  createSpecService,
  joinNotes,
  outcomeOf,
  REVIEW_RULES,
  type SpecDocument,
  type SpecService,
} from '../../core/index.ts';
import { describeFileError, disk, exists } from '../../hosts/disk.ts';
import { mostBytes, readTextFile, toAbsolute } from '../../hosts/node.ts';
import type { ReviewArguments } from '../arguments.ts';
import { askModel } from '../chatEndpoint.ts';
import { STANDARD_INPUT } from '../checkOptions.ts';
import { printable } from '../formatters/excerpt.ts';
import { formatJson } from '../formatters/json.ts';
import { findRoot } from '../formatters/root.ts';
import { formatSummary } from '../formatters/text.ts';
import { type CliIo, columnsOf, EXIT, type ExitCode, UsageError } from '../io.ts';
import { createProjectConfig } from '../projectConfig.ts';
import { renderFile, type ReportStyle, summarise } from '../rendered.ts';
import { noticeLine, noticeOf, secretSpans } from '../report.ts';

/** A token of English or code has three to four letters; a third of the context is left for the answer. */
const UNITS_PER_TOKEN = 2;

/**
 * `precept review`: has a language model read one file, and reports what of its answer holds before the text.
 * @throws UsageError when no usable answer can be had
 */
export async function review(args: ReviewArguments, io: CliIo): Promise<ExitCode> {
  const { config, context, file, source } = args;
  const service = createSpecService();
  const path = toAbsolute(io.cwd, file);
  const project = createProjectConfig(service, disk, config === undefined ? undefined : toAbsolute(io.cwd, config));
  const { limits } = await project.forFolder(posix.dirname(path));
  const settings = await project.settingsFor(path);
  const shown = posix.relative(toAbsolute(io.cwd, '.'), path);
  const read = readTextFile(path, mostBytes(limits));
  if (!read.ok) throw new UsageError(`${shown}: ${read.reason}`);
  const document = service.createDocument(shown, read.text, 0, limits);
  if (document.excess) throw new UsageError(`${shown}: ${document.excess.message}`);
  if (project.problems.length > 0) {
    const show = (at: string): string => posix.relative(toAbsolute(io.cwd, '.'), at);
    for (const problem of project.problems) io.err(noticeLine(noticeOf(problem, show)));
    return EXIT.failure;
  }

  const { questions, complete } = service.askForReview(document, context * UNITS_PER_TOKEN);
  if (!complete) io.err(`precept: ${printable(shown)}: too long for this context, far places are not compared\n`);
  if (source.kind === 'questions') {
    io.out(args.format === 'json' ? `${JSON.stringify(questions)}\n` : `${questions.join('\n\n')}\n`);
    return EXIT.clean;
  }
  const answers = source.kind === 'answers' ? await readAnswers(source.files, io) : await ask(questions, source, io);
  return report(service, document, answers, settings, args, io);
}

type Settings = Parameters<SpecService['lint']>[1];

function report(
  service: SpecService,
  document: SpecDocument,
  answers: readonly string[],
  settings: Settings,
  { format }: ReviewArguments,
  io: CliIo,
): ExitCode {
  const read = answers.map((answer) => service.readReviewAnswer(document, answer));
  // A model that answers something else has not said that there is nothing to report.
  if (!read.some(({ usable }) => usable)) {
    throw new UsageError('No usable answer: expected a JSON object with "conflicts" and "cases", see --questions');
  }
  const notes = joinNotes(read.map((answer) => answer.notes));
  const found = service.lint(document, settings, undefined, notes);
  const findings = found.filter(({ rule }) => REVIEW_RULES.has(rule));
  const leftOut = [...read.flatMap(({ dropped }) => dropped), ...outcomeOf(notes, findings).silent];
  for (const reason of leftOut) io.err(`precept: left out, ${printable(reason)}\n`);
  const root = findRoot(toAbsolute(io.cwd, '.'), (at) => exists(disk, at));
  const style: ReportStyle = { format, root, hints: true, color: io.color, columns: columnsOf(io) };
  const { uri, text, lines } = document;
  const rendered = renderFile(
    { path: uri, text, lines, findings, secrets: secretSpans(found) },
    style,
    () => undefined,
  );
  const summary = summarise([rendered]);
  if (format === 'json') for (const piece of formatJson([rendered.text], summary)) io.out(piece);
  else io.out(`${rendered.text === '' ? '' : `${rendered.text}\n`}${formatSummary(summary, 1, style)}`);
  return findings.length > 0 ? EXIT.findings : EXIT.clean;
}

async function ask(
  questions: readonly string[],
  { url, model }: Extract<ReviewArguments['source'], { kind: 'endpoint' }>,
  io: CliIo,
): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const [index, question] of questions.entries()) {
    io.progress?.(`\rprecept: asking ${printable(model)}, question ${index + 1} of ${questions.length}`);
    answers.push(await askModel({ url, model, apiKey: io.apiKey }, question));
  }
  io.progress?.('\r\u001b[K');
  return answers;
}

async function readAnswers(files: readonly string[], io: CliIo): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const file of files) answers.push(await readAnswer(file, io));
  return answers;
}

async function readAnswer(file: string, { cwd, input }: CliIo): Promise<string> {
  if (file === STANDARD_INPUT) return new TextDecoder().decode(await input?.());
  try {
    return readFileSync(toAbsolute(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: ${describeFileError(error)}`);
  }
}
