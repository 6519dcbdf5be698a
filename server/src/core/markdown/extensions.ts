import type { Nodes, Root } from 'mdast';
import type { Extension as TreeExtension, Options } from 'mdast-util-from-markdown';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

type Extension = NonNullable<Options['extensions']>[number];
type Constructs = NonNullable<Extension['text']>;
type Construct = Extract<Constructs[number], { readonly tokenize: unknown }>;
type Transform = NonNullable<TreeExtension['transforms']>[number];

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm)
  .freeze()
  .data();

/** What a text gets only where it needs it; the parser would look for it at every word, or in every line. */
const onDemand = new Map(
  micromarkExtensions
    .flatMap(({ text = {}, flow = {} }) => Object.values({ ...text, ...flow }))
    .flatMap((constructs) => constructs ?? [])
    .filter(({ name = '' }) => name === 'table' || name.endsWith('Autolink'))
    .map((construct) => [construct.name, construct]),
);

/** What every text gets: front matter and the rest of GFM. */
const always = micromarkExtensions.map((extension) => ({
  ...extension,
  text: withoutOnDemand(extension.text),
  flow: withoutOnDemand(extension.flow),
}));

function withoutOnDemand(constructs: Constructs = {}): Constructs {
  return Object.fromEntries(
    Object.entries(constructs).map(([code, list]) => [
      code,
      [list ?? []].flat().filter(({ name }) => !onDemand.has(name)),
    ]),
  );
}

/** What the parser needs to read a text as remark does with front matter and GFM. */
export function extensionsFor(text: string): Extension[] {
  return [{ text: autolinksFor(text), flow: tablesFor(text) }, ...always];
}

/** Autolinks, by the characters with which those of the text may begin. */
function autolinksFor(text: string): Constructs {
  const constructs: Record<string, Construct[]> = {};
  const add = (name: string, characters: Iterable<string>): void => {
    const construct = onDemand.get(name);
    for (const character of new Set(characters))
      if (construct) (constructs[character.charCodeAt(0)] ??= []).push(construct);
  };
  add('emailAutolink', addressStarts(text));
  if (/https?:/i.test(text)) add('protocolAutolink', 'hH');
  if (/www\./i.test(text)) add('wwwAutolink', 'wW');
  return constructs;
}

/** The first characters of what may be the local parts of addresses. */
function addressStarts(text: string): string[] {
  const starts: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (/[\w+.-]/.test(text.charAt(start - 1))) start--;
    if (start < at) starts.push(text.charAt(start));
  }
  return starts;
}

function tablesFor(text: string): Constructs {
  const lines = tableLines(text);
  const table = onDemand.get('table');
  if (lines.size === 0 || !table) return {};
  return {
    null: {
      ...table,
      tokenize(effects, ok, nok) {
        return lines.has(this.now().line) ? table.tokenize.call(this, effects, ok, nok) : nok;
      },
    },
  };
}

/** The lines, counted from one, where a table may begin or go on: from the one before a row of dashes to a blank one. */
function tableLines(text: string): ReadonlySet<number> {
  const lines = new Set<number>();
  if (!/\||:-|-:/.test(text)) return lines;
  let open = false;
  text.split(/\r\n|\r|\n/).forEach((line, before) => {
    const delimits = /^[\s|:>-]+$/.test(line) && /[|:]/.test(line) && line.includes('-');
    if (delimits) lines.add(before);
    open = (open || delimits) && !/^[ \t]*$/.test(line);
    if (open) lines.add(before + 1);
  });
  return lines;
}

/** Makes the nodes of the tree: as remark does, but passes over what holds no autolink. */
export const treeExtensions: TreeExtension[] = fromMarkdownExtensions.flat().map((extension) => ({
  ...extension,
  ...(extension.transforms && { transforms: extension.transforms.map(whereLinked) }),
}));

/** Without one of these nothing in a text becomes a link. */
const LINKED = /https?:\/\/|www\.|@/i;

/** A transform of all texts that are in no link, run only where there is one in which it may find something. */
function whereLinked(transform: Transform): Transform {
  const visit = (node: Nodes): void => {
    if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return;
    // It goes down by itself, and must not see again what it has left.
    if (node.children.some((child) => child.type === 'text' && LINKED.test(child.value))) transform(node as Root);
    else node.children.forEach(visit);
  };
  return visit;
}
