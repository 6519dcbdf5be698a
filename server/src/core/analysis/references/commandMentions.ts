import type { Code, Node } from 'mdast';
import { spanOf } from '../../markdown/parse.ts';
import type { SpecModel } from '../../spec/specModel.ts';
import type { Span } from '../../text/span.ts';

/** Programs that run what a project's own manifest names. */
export type Runner = 'npm' | 'pnpm' | 'yarn' | 'bun' | 'deno' | 'composer' | 'make' | 'just' | 'task' | 'cargo';

/** A command of a project, as a spec file names it. */
export interface CommandMention {
  readonly runner: Runner;
  /** The script, target or recipe. */
  readonly name: string;
  /** Of the name in the document. */
  readonly span: Span;
  /** The folder that the command changes to, as written; empty where it runs where it is. */
  readonly folder: string;
  /** The sentence around it; empty in a block of code. */
  readonly sentence: string;
}

const SHELLS: ReadonlySet<string> = new Set(['', 'sh', 'bash', 'zsh', 'shell', 'console', 'shellsession', 'terminal']);
const NAME = /^[A-Za-z0-9][\w.:/-]*$/;
const HOLE = /^(?:x+|foo|bar|name|script|target|task|recipe|command|cmd|your[-_:]?\w*|my[-_]\w*|\w*_name)$/i;

/** All commands in code spans and shell blocks that a manifest of the project must know, in document order. */
export function readCommandMentions({ document, units }: SpecModel): readonly CommandMention[] {
  const spans = units.flatMap(({ source, span }) =>
    [...source.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].flatMap(({ 1: code = '', index }) =>
      commandsOf(code, span.start + index + 1, source),
    ),
  );
  const blocks: CommandMention[] = [];
  visit(document.root, (node) => {
    if (node.type === 'code' && SHELLS.has(((node as Code).lang ?? '').toLowerCase())) {
      blocks.push(...blockCommands(document.text, spanOf(node)));
    }
  });
  return [...spans, ...blocks].sort((a, b) => a.span.start - b.span.start);
}

function blockCommands(text: string, { start, end }: Span): CommandMention[] {
  const found: CommandMention[] = [];
  let offset = start;
  let folder = '';
  for (const line of text.slice(start, end).split('\n')) {
    const [, code = line] = /^(.*?)(?:\s#.*)?$/.exec(line.replace(/\r$/, '')) ?? [];
    if (!/^\s*(?:#|`{3}|~{3})/.test(line)) {
      found.push(...commandsOf(code, offset, '').map((command) => ({ ...command, folder: command.folder || folder })));
      // A line of its own that changes the folder holds for those below.
      folder = /^\s*(?:\$\s*)?cd\s+(\S+)\s*$/.exec(code)?.[1] ?? folder;
    }
    offset += line.length + 1;
  }
  return found;
}

/** The commands of one line: what stands between `&&`, `||`, `;` and `|`. */
function commandsOf(code: string, offset: number, sentence: string): CommandMention[] {
  const found: CommandMention[] = [];
  let folder = '';
  for (const part of code.matchAll(/(?:[^&|;]|&(?!&))+/g)) {
    const words = [...part[0].matchAll(/\S+/g)].map((word) => ({ text: word[0], start: part.index + word.index }));
    while (/^(?:\$|>|\w+=\S*|sudo|time|env)$/.test(words[0]?.text ?? '')) words.shift();
    const [first, second] = words;
    if (first?.text === 'cd' && second) folder = second.text;
    const command = first && commandIn(first.text, words.slice(1));
    if (!command || !NAME.test(command.name.text) || HOLE.test(command.name.text)) continue;
    const start = offset + command.name.start;
    found.push({
      runner: command.runner,
      name: command.name.text,
      span: { start, end: start + command.name.text.length },
      folder: command.folder ?? folder,
      sentence,
    });
  }
  return found;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

interface Command {
  readonly runner: Runner;
  readonly name: Word;
  readonly folder?: string;
}

/** Options that take a value, and whether the value is a folder. */
const VALUED: Readonly<Record<string, boolean>> = {
  '-C': true,
  '--dir': true,
  '--cwd': true,
  '--prefix': true,
  '--directory': true,
  '-w': false,
  '--workspace': false,
  '-F': false,
  '--filter': false,
  '-j': false,
};

/** Options that name another manifest than the one that lies there. */
const OTHER_MANIFEST = /^(?:-f|--file|--justfile|--makefile|--taskfile|--global|-g)(?:=|$)/;

/** Reads past the options of a runner to the name; a manifest that an option names is another one than ours. */
function commandIn(runner: string, words: readonly Word[]): Command | undefined {
  const rest: Word[] = [];
  let folder: string | undefined;
  for (let i = 0; i < words.length && rest.length < 2; i++) {
    const { text } = words[i] ?? { text: '' };
    if (OTHER_MANIFEST.test(text)) return undefined;
    const takesFolder = VALUED[text];
    if (takesFolder === true) folder = words[i + 1]?.text;
    if (takesFolder !== undefined) i++;
    else if (/^(?:--(?:prefix|cwd|dir|directory)=)/.test(text)) folder = text.slice(text.indexOf('=') + 1);
    else if (!text.startsWith('-') && !/^[A-Z_]+=/.test(text) && words[i]) rest.push(words[i] as Word);
  }
  const named = nameOf(runner, rest);
  return named && { ...named, ...(folder !== undefined && { folder }) };
}

const SCRIPT_RUNNERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);

function nameOf(runner: string, [first, second]: readonly Word[]): Command | undefined {
  if (!first) return undefined;
  if (SCRIPT_RUNNERS.has(runner)) {
    const isRun = /^run(?:-script)?$/.test(first.text);
    const name = isRun ? second : first;
    // Where it may as well be a program of some package, or a file, only a name with a colon is surely a script's.
    const onlyScripts = isRun && (runner === 'npm' || runner === 'pnpm');
    const isScript = onlyScripts || (runner !== 'npm' && /^[a-z][\w-]*:[\w:-]+$/.test(name?.text ?? ''));
    return isScript && name ? { runner: runner as Runner, name } : undefined;
  }
  if (runner === 'make' || runner === 'gmake') return { runner: 'make', name: first };
  if (runner === 'just') return { runner: 'just', name: first };
  if (runner === 'task') return { runner: 'task', name: first };
  if (runner === 'deno') return first.text === 'task' && second ? { runner: 'deno', name: second } : undefined;
  if (runner === 'composer')
    return /^run(?:-script)?$/.test(first.text) && second ? { runner: 'composer', name: second } : undefined;
  return runner === 'cargo' && first.text === 'xtask' ? { runner: 'cargo', name: first } : undefined;
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children as Node[]) visit(child, look);
}
