import type { Image, Link, Node } from 'mdast';
import type { SpecDocument } from '../../document/specDocument.ts';
import { spanOf } from '../../markdown/parse.ts';
import { findImports } from '../../precedence/imports.ts';
import { profileOf } from '../../precedence/profiles/index.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';

/** A path that a spec file names. */
export interface PathMention {
  readonly kind: 'import' | 'link' | 'code';
  /** Without anchor and line number. */
  readonly path: string;
  /** Of the path in the document. */
  readonly span: Span;
  /** The sentence around it; empty for links and imports. */
  readonly sentence: string;
}

const EXTENSION =
  /\.(?:mdx?|mdc|txt|rst|[cm]?[jt]sx?|jsonc?|ya?ml|toml|py|pyi|rs|go|rb|java|kts?|swift|[ch]|cc|cpp|hpp|cs|php|sh|bash|ps1|sql|prisma|graphql|proto|html?|s?css|vue|svelte|exs?|hs|lua|tf|xml|gradle|ini|cfg)$/i;
/** Signs of a path that stands for others: holes, patterns, variables, ellipses. */
const OPEN = /[*?<>{}()[\]$|"'`\s,;=]|\.\.\.|…|%/;
const PLACEHOLDER =
  /(?:^|[/._-])(?:path|to|foo|bar|baz|qux|your|my|x+|n+|name|names|example|examples|sample|placeholder|todo|some|any|new|feature|component|module|filename|yyyy|mm|dd|timestamp|hash|slug|id|lang|locale|version)(?=$|[/._-])/i;
const ALL_CAPS_HOLE = /(?:^|\/)[A-Z]+_[A-Z_]+(?=[/.]|$)|(?:^|\/)(?:NAME|PACKAGE|PKG|FEATURE|XXX+|NNN+)(?=[/.]|$)/;
/** Made by tools, or private to one machine. */
const PRODUCED =
  /(?:^|\/)(?:__)?(?:generated|gen|tmp|temp|logs?|cache|snapshots?|output|outputs|artifacts|\.next|\.turbo|\.cache)(?:__)?(?:\/|$)|\.(?:local|generated|gen|snap|log|lock)(?:\.|$)|(?:^|\/)\.env/i;

/** Whether a text is written like the path of one file of a project. */
export function isFilePath(text: string): boolean {
  if (!text.includes('/') || OPEN.test(text) || !EXTENSION.test(text)) return false;
  if (/^(?:[/~@#-]|[a-z][a-z0-9+.-]*:)/i.test(text)) return false;
  const [first = ''] = text.replace(/^\.{1,2}\//, '').split('/');
  // A host, not a folder.
  if (/^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|gov|edu|ai|app|sh)$/i.test(first)) return false;
  return !PLACEHOLDER.test(text) && !ALL_CAPS_HOLE.test(text) && !PRODUCED.test(text);
}

/** All paths that a document names so plainly that they can be looked up, in document order. */
export function readPathMentions(spec: SpecModel, agents: readonly string[]): readonly PathMention[] {
  const found = [...importMentions(spec.document, agents), ...linkMentions(spec.document), ...codeMentions(spec)];
  const seen = new Set<number>();
  return found
    .filter(({ span }) => !seen.has(span.start) && seen.add(span.start))
    .sort((a, b) => a.span.start - b.span.start);
}

/** `@path` where an agent at work imports by it; names of people and packages look alike, so a file ending is asked for. */
function importMentions({ text }: SpecDocument, agents: readonly string[]): PathMention[] {
  const dialects = agents.flatMap((agent) => profileOf(agent).imports ?? []);
  const dialect =
    dialects.find(({ syntax }) => syntax === 'at-claude') ?? dialects.find(({ syntax }) => syntax === 'at');
  if (!dialect) return [];
  return findImports(text, dialect).flatMap(({ written, start, end }): PathMention[] => {
    const path = written.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '');
    if (!EXTENSION.test(path) || OPEN.test(path) || /^[~/]/.test(path) || PLACEHOLDER.test(path)) return [];
    return [{ kind: 'import', path, span: { start, end: end - (written.length - path.length) }, sentence: '' }];
  });
}

function linkMentions({ root, text }: SpecDocument): PathMention[] {
  const mentions: PathMention[] = [];
  visit(root, (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    const mention = linkMention(node as Link | Image, text);
    if (mention) mentions.push(mention);
  });
  return mentions;
}

function linkMention(node: Link | Image, text: string): PathMention | undefined {
  const { url } = node;
  if (url === '' || /^(?:[#/~]|[a-z][a-z0-9+.-]*:)/i.test(url) || /[<>{}$*]|\.\.\./.test(url)) return undefined;
  const path = decode(url.replace(/[?#].*/, ''));
  if (path === undefined || path === '' || PLACEHOLDER.test(path) || /^(?:url|link|href)$/i.test(path))
    return undefined;
  const span = spanOf(node);
  const at = text.slice(span.start, span.end).lastIndexOf(url);
  if (at < 0) return undefined;
  const start = span.start + at;
  return { kind: 'link', path, span: { start, end: start + url.replace(/[?#].*/, '').length }, sentence: '' };
}

function decode(url: string): string | undefined {
  try {
    return decodeURIComponent(url);
  } catch {
    return undefined;
  }
}

function codeMentions({ units }: SpecModel): PathMention[] {
  return units.flatMap(({ source, span }) =>
    [...source.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].flatMap(({ 1: code = '', index }): PathMention[] => {
      const path = code.trim().replace(/#.*|::.*|:\d+(?:-\d+)?(?::\d+)?$/, '');
      if (!isFilePath(path)) return [];
      const start = span.start + index + 1 + code.indexOf(path);
      return [{ kind: 'code', path, span: { start, end: start + path.length }, sentence: source }];
    }),
  );
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children as Node[]) visit(child, look);
}
