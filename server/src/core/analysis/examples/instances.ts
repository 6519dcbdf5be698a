import type { Example } from '../../spec/examples.ts';
import type { Artifact } from './lexicon.ts';

const COMMAND =
  /^\s*(?:[$>%]\s|(?:sudo|npm|npx|pnpm|yarn|bun|bunx|deno|node|git|gh|make|just|task|cargo|go|rustup|docker|podman|kubectl|helm|terraform|python3?|pip3?|uv|uvx|poetry|pytest|ruff|mvn|gradle|\.\/gradlew|dotnet|bundle|rake|rails|mix|composer|php|swift|xcodebuild|flutter|dart|cd|cp|mv|rm|mkdir|curl|wget|echo|cat|grep|rg|sed|export|source|bash|sh|zsh)\s)/;
const SHELL = new Set(['sh', 'bash', 'shell', 'zsh', 'console', 'terminal', 'powershell', 'ps1', 'cmd', 'bat', 'fish']);
const PROSE = new Set([
  '',
  'text',
  'txt',
  'plaintext',
  'plain',
  'md',
  'markdown',
  'gitcommit',
  'commit',
  'log',
  'git',
  'diff',
  'xml',
  'none',
]);

const TEMPLATE = /[<{[]\s*[A-Za-z][\w\s.|/-]*[>}\]]/;
const NAME_SHAPE = /[a-z\d][A-Z]|[-_./:@#*$^{}<>[\]+]|^[A-Z\d_]{2,}$|^[A-Z][a-z]+$/;

const FILE = /[\w)}\]]\.[a-z]{1,5}$|\/$/i;

/**
 * Whether an example is an instance of the form: a command block doesn't serve a commit-message rule.
 * @param ofFiles the names are those of files, so that a path is one
 * @param near stands in the rule's own block or hangs on it, so that less is asked of it
 */
export function showsForm(artifact: Artifact, example: Example, near: boolean, ofFiles = true): boolean {
  if (example.kind === 'block') return blockShows(artifact, example, near);
  if (example.kind === 'quotation') return artifact.kind !== 'name';
  if (isCommand(example)) return commits(artifact, example.text);
  switch (artifact.kind) {
    case 'name':
      return nameShows(example, near, ofFiles);
    case 'message':
      return messageShows(example, near);
    default:
      return example.kind === 'text'
        ? isInstanceText(example.text)
        : wordCount(example.text) >= 2 || TEMPLATE.test(example.text);
  }
}

function blockShows(artifact: Artifact, example: Example, near: boolean): boolean {
  if (isCommand(example)) return commits(artifact, example.text);
  const code = !PROSE.has(example.lang ?? '');
  if (artifact.outsideCode && code) return false;
  if (code && !near && !example.marked && !speaksItself(artifact, example.text)) return false;
  return near || example.marked || artifact.kind !== 'name';
}

/** Program code that isn't about the form shows it only by what it does: it throws, logs or comments. */
function speaksItself({ what }: Artifact, code: string): boolean {
  if (what === 'an error message') return /\b(?:throw|raise|panic|error|err|except)\b|Error\(|Errorf/.test(code);
  if (what === 'a log line') return /\blog(?:ger|ging)?\b|console\.|print/i.test(code);
  if (what === 'a comment') return /\/\/|\/\*|^[ \t]*#|--|<!--|"""/m.test(code);
  return true;
}

function nameShows({ kind, text, marked }: Example, near: boolean, ofFiles: boolean): boolean {
  if (!ofFiles && kind === 'code' && !marked && FILE.test(text)) return false;
  if (kind === 'text') return isInstanceText(text) || /^[\w./-]+[.)]?$/.test(text.trim());
  return !/\s/.test(text.trim()) || TEMPLATE.test(text) ? NAME_SHAPE.test(text) || marked || near : false;
}

function messageShows({ kind, text, marked }: Example, near: boolean): boolean {
  if (kind === 'text') return isInstanceText(text);
  if (TEMPLATE.test(text) || wordCount(text) >= 2) return true;
  return (near || marked) && /[\w)][:!]|[[({#@<]|\^|-/.test(text);
}

/** Plain words after "e.g." show a form only when they are one: "for the support staff" names readers. */
function isInstanceText(text: string): boolean {
  return (
    !/^\W*(?:for|to|by|with|when|if|on|in|at|from|because|where|as|what|how|who)\b/i.test(text) && /\p{L}/u.test(text)
  );
}

function isCommand({ text, lang, kind }: Example): boolean {
  if (kind === 'block') return SHELL.has(lang ?? '') || text.split('\n').some((line) => /^\s*\$ /.test(line));
  return kind === 'code' && COMMAND.test(text);
}

/** A command that writes the message or makes the branch shows its form all the same. */
function commits({ what }: Artifact, command: string): boolean {
  if (what === 'a commit message') return /\bcommit\b[^\n]*?\s-\w*m\b|--message/.test(command);
  return what === 'a branch name' && /\b(?:checkout -b|switch -c|branch )\s*\S*[\w/]/.test(command);
}

function wordCount(text: string): number {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word)).length;
}
