import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

function found(text: string): readonly string[] {
  const findings = service.lint(service.createDocument('AGENTS.md', text));
  return findings.filter(({ kind, severity }) => kind === 'conflict' && severity !== 'hint').map(({ rule }) => rule);
}

/** Whether a document has a conflict graver than a hint. */
export function contradicts(text: string): boolean {
  return found(text).length > 0;
}

/** The rules that report a conflict graver than a hint between items of a list; a line with `#` is a heading. */
export function conflictsOf(...lines: readonly string[]): readonly string[] {
  const text = `# Rules\n\n${lines.map((line) => (line.startsWith('#') ? `\n${line}\n` : `- ${line}`)).join('\n')}\n`;
  return found(text);
}
