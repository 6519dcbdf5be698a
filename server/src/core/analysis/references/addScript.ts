import { modify } from 'jsonc-parser';
import { baseName } from '../../precedence/paths.ts';
import type { Span } from '../../text/span.ts';
import type { Manifest } from './manifests.ts';

/** The edits that add a script to a `package.json`, to be filled in; none for other manifests. */
export function addScript({ path, text }: Manifest, name: string): { readonly span: Span; readonly text: string }[] {
  if (baseName(path) !== 'package.json') return [];
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return modify(text, ['scripts', name], 'TODO', { formattingOptions }).map(({ offset, length, content }) => ({
    span: { start: offset, end: offset + length },
    text: content,
  }));
}
