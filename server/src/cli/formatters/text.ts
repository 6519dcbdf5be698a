import pc from 'picocolors';
import type { Finding, Severity, Span } from '../../core/index.ts';
import type { CheckedFile, ReportedText, Summary } from '../report.ts';
import { excerptOf, printable } from './excerpt.ts';

/** How to print. */
export interface TextStyle {
  readonly color: boolean;
  readonly hints: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
}

type Colors = ReturnType<typeof pc.createColors>;
const MARGIN = 12;
const OTHER_LANGUAGE = 'Not English: the rules that read words are off for this file';

const PAINT: Record<Severity, (colors: Colors, text: string) => string> = {
  error: (colors, text) => colors.red(text),
  warning: (colors, text) => colors.yellow(text),
  information: (colors, text) => colors.blue(text),
  hint: (colors, text) => colors.dim(text),
};

/**
 * The findings of one file, each with its source line, its reason, its other side and its fix; empty when there is
 * nothing to show.
 * @param find gives a file that findings point into, by its path
 */
export function formatFile(
  file: CheckedFile,
  style: TextStyle,
  find: (path: string) => ReportedText | undefined,
): string {
  const colors = pc.createColors(style.color);
  const shown = file.findings.filter(({ severity }) => style.hints || severity !== 'hint');
  const blocks = shown.map((finding) => formatFinding(finding, file, style, find, colors));
  // Whatever rules are on: without it the file would pass as clean.
  if (file.isOtherLanguage) blocks.unshift(`  ${OTHER_LANGUAGE}\n`);
  if (blocks.length === 0) return '';
  return `${colors.bold(colors.underline(printable(file.path)))}\n\n${blocks.join('\n')}\n`;
}

function formatFinding(
  finding: Finding,
  file: CheckedFile,
  style: TextStyle,
  find: (path: string) => ReportedText | undefined,
  colors: Colors,
): string {
  const { severity, message, rule, span, related, fixes } = finding;
  const paint = (text: string): string => PAINT[severity](colors, text);
  const position = placeOf(file, span);
  const lines = [`  ${position}  ${paint(severity)}  ${printable(message)}  ${colors.dim(rule)}`];
  lines.push(...formatExcerpt(file, span, style, paint, colors));
  for (const [index, { uri, span: other, message: why }] of related.entries()) {
    const source = uri === file.path ? file : find(uri);
    const place = source ? `:${placeOf(source, other)}` : '';
    lines.push(`    ${colors.cyan('see')} ${printable(uri)}${place}  ${printable(why)}`);
    // Of a conflict the first is its other side, which the reader compares; a long list would bury it.
    if (source && index === 0) lines.push(...formatExcerpt(source, other, style, colors.cyan, colors));
  }
  const [fix] = [...fixes.filter(({ preferred }) => preferred), ...fixes];
  if (fix) {
    const more = fixes.length > 1 ? colors.dim(` (and ${fixes.length - 1} more)`) : '';
    lines.push(`    ${colors.green('fix')} ${printable(fix.title)}${more}`);
  }
  return `${lines.join('\n')}\n`;
}

function placeOf({ lines }: ReportedText, { start }: Span): string {
  const { line, character } = lines.positionAt(start);
  return `${line + 1}:${character + 1}`;
}

function formatExcerpt(
  text: ReportedText,
  span: Span,
  style: TextStyle,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  const { line, source, carets } = excerptOf(text, span, style.columns - MARGIN);
  const number = String(line).padStart(6);
  const bar = colors.dim('|');
  return [`${colors.dim(number)} ${bar} ${source}`, `${' '.repeat(number.length)} ${bar} ${paint(carets)}`];
}

/** One line that says what the run came to. */
export function formatSummary(summary: Summary, checked: number, style: TextStyle): string {
  const colors = pc.createColors(style.color);
  const shown: readonly Severity[] = ['error', 'warning', 'information', ...(style.hints ? (['hint'] as const) : [])];
  const total = shown.reduce((sum, severity) => sum + summary[severity], 0);
  const known = summary.known ? `; ${summary.known} known from the baseline` : '';
  const hints = style.hints || summary.hint === 0 ? '' : `; ${count(summary.hint, 'hint')} more with --hints`;
  const hidden = known + hints;
  const files = count(checked, 'file');
  if (total === 0) return `${colors.green('✔')} ${files} checked, nothing to report${hidden}\n`;
  const parts = shown.flatMap((severity) => {
    if (summary[severity] === 0) return [];
    const name = severity === 'information' ? `${summary[severity]} information` : count(summary[severity], severity);
    return [PAINT[severity](colors, name)];
  });
  return `${count(total, 'finding')} in ${files}: ${parts.join(', ')}${hidden}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
