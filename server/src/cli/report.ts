import type { Finding, LineIndex, LocatedConfigProblem, Severity, Span } from '../core/index.ts';
import type { KnownInFile } from './baseline/knownFindings.ts';
import { printable } from './formatters/excerpt.ts';

/** A document that findings point into. */
export interface ReportedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** A file that was checked. Its path is the one to show; findings name files by the same paths. */
export interface CheckedFile extends ReportedText {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** Where the credentials stand that are made unreadable, whether or not they are reported; without it, those that are. */
  readonly secrets?: readonly Span[];
  /** In a language that the rules can't read: those that read words have said nothing. */
  readonly isOtherLanguage?: boolean;
  /** What a baseline has taken from the findings, if there is one. */
  readonly known?: KnownInFile;
}

/** A file that was not checked, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly skipped: string;
  /** There is nothing in it: that is told, and is no failure. */
  readonly isEmpty?: boolean;
  /** Where in the file, if it has to do with a place: line and column from one. */
  readonly place?: { readonly line: number; readonly column: number };
}

export type FileReport = CheckedFile | SkippedFile;

/** What has to be said of a run besides its findings. */
export interface Notice {
  readonly about: 'configuration' | 'file' | 'folder' | 'baseline';
  /** As it is shown. */
  readonly path: string;
  readonly message: string;
  readonly place?: { readonly line: number; readonly column: number };
  /** Told for information: nothing has failed. */
  readonly isMild?: boolean;
}

/** Says what is wrong in a configuration. */
export function noticeOf(
  { path, line, column, message }: LocatedConfigProblem,
  show: (path: string) => string,
): Notice {
  return { about: 'configuration', path: show(path), message, place: { line, column } };
}

/** Says why a file was not checked. */
export function skipNotice({ path, skipped, place, isEmpty = false }: SkippedFile): Notice {
  return { about: 'file', path, message: skipped, ...(place && { place }), ...(isEmpty && { isMild: true }) };
}

/** A notice as standard error shows it. */
export function noticeLine({ path, message, place }: Notice): string {
  const where = place ? `:${place.line}:${place.column}` : '';
  return `precept: ${printable(path)}${where}: ${printable(message)}\n`;
}

/** How many findings of each severity, and how many files stand in the report. */
export type Summary = { readonly files: number } & { readonly [K in Severity]: number } & {
  /** How many a baseline has kept out of it, if there is one. */
  readonly known?: number;
};

/** How much of a credential may be seen, as in the rule's own message. */
const SHOWN = 4;

/** The text with the credentials in it made unreadable, at the same length: logs of CI runs are read by many. */
export function hideSecrets({ text, findings, secrets = secretSpans(findings) }: CheckedFile): string {
  let shown = text;
  for (const { start, end } of secrets) {
    shown = shown.slice(0, start) + mask(shown.slice(start, end)) + shown.slice(end);
  }
  return shown;
}

/** Gives the function that makes the credentials of a file unreadable in what is quoted from it. */
export function createSecretFilter({
  text,
  findings,
  secrets = secretSpans(findings),
}: CheckedFile): (quoted: string) => string {
  const words = secrets.map(({ start, end }) => text.slice(start, end));
  return (quoted) => words.reduce((shown, secret) => shown.replaceAll(secret, () => mask(secret)), quoted);
}

/** Where the credentials stand that were found. */
export function secretSpans(findings: readonly Finding[]): Span[] {
  return findings.filter(({ rule, span }) => rule === 'secret' && span.end > span.start).map(({ span }) => span);
}

function mask(secret: string): string {
  const from = Math.min(SHOWN, Math.floor(secret.length / 3));
  return secret.slice(0, from) + secret.slice(from).replace(/[^\r\n]/g, '•');
}
