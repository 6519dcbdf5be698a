import type { AuthorityModel } from '../authorityModel.ts';
import { toHtml } from './html.ts';
import { toJson } from './json.ts';
import { toMarkdown } from './markdown.ts';
import { toSvg } from './svg.ts';
import { toText } from './text.ts';

/** The forms in which a chain of command leaves the editor. */
export const AUTHORITY_FORMATS = Object.freeze(['text', 'json', 'markdown', 'html', 'svg'] as const);
export type AuthorityFormat = (typeof AUTHORITY_FORMATS)[number];

const WRITERS: Readonly<Record<AuthorityFormat, (model: AuthorityModel, name: string) => string>> = {
  text: toText,
  json: toJson,
  markdown: toMarkdown,
  html: toHtml,
  svg: toSvg,
};

/**
 * Writes a chain of command in one form. The text of the document is escaped for that form wherever it appears.
 * @param name the document's name as its readers know it
 */
export function exportAuthority(model: AuthorityModel, name: string, format: AuthorityFormat): string {
  return WRITERS[format](model, name);
}
