import { type CheckedFile, createSecretFilter } from '../report.ts';
import { printable } from './excerpt.ts';

/**
 * The findings of one file, one a line, as editors and problem matchers read them: `file:line:col: severity message
 * (rule)`. Lines and columns from one.
 */
export function formatCompactFile(file: CheckedFile, style: { readonly hints: boolean }): string {
  const { path, lines, findings } = file;
  const hide = createSecretFilter(file);
  return findings
    .filter(({ severity }) => style.hints || severity !== 'hint')
    .map(({ severity, message, rule, span }) => {
      const { line, character } = lines.positionAt(span.start);
      return `${printable(path)}:${line + 1}:${character + 1}: ${severity} ${oneLine(hide(message))} (${rule})\n`;
    })
    .join('');
}

function oneLine(message: string): string {
  return printable(message.replace(/\s+/g, ' '));
}
