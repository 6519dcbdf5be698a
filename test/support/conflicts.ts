import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

/** The rules that report a conflict graver than a hint between items of a list; a line with `#` is a heading. */
export function conflictsOf(...lines: readonly string[]): readonly string[] {
  const text = `# Rules\n\n${lines.map((line) => (line.startsWith('#') ? `\n${line}\n` : `- ${line}`)).join('\n')}\n`;
  const found = service.lint(service.createDocument('AGENTS.md', text));
  return found.filter(({ kind, severity }) => kind === 'conflict' && severity !== 'hint').map(({ rule }) => rule);
}
