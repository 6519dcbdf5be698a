/** What stands between backticks, made ready for comparison. */
interface ReadCode {
  readonly text: string;
  /** A file or a folder, or a pattern of some. */
  readonly isPath: boolean;
  /** Of a command, one for each part of a chain. */
  readonly commands: readonly (readonly string[])[];
}

const EXTENSION = /\.[a-z][a-z\d]{0,7}$/;
/** Files that show what the real ones look like. */
const MODEL = /(?:^|[./_-])(?:examples?|samples?|templates?|dist|defaults?)(?:$|[./_-])/;
const NO_PATH = /[(<>=:;,"']|\s/;

const known = new Map<string, ReadCode>();
const MOST_KNOWN = 5000;

/** Whether a text between backticks names a file or a folder. */
export function isPath(code: string): boolean {
  return readCode(code).isPath;
}

/** Whether it names one file: it has an extension, or is a name without a slash at its end. */
export function isFile(code: string): boolean {
  return isPath(code) && !code.endsWith('/') && (EXTENSION.test(code) || !code.includes('/')) && !code.includes('*');
}

/**
 * Whether what one code names holds what the other names: the same, a call of it, a command that begins with it, a file
 * inside of it.
 * @param family the wider code is followed by a plural: "`.env` files" are all that begin or end so
 */
export function codeCovers(wide: string, narrow: string, family = false): boolean {
  const [one, two] = [readCode(wide), readCode(narrow)];
  if (one.text.length < 2 || (MODEL.test(two.text) && !MODEL.test(one.text))) return false;
  if (one.text === two.text) return true;
  if (one.isPath && two.isPath) return pathCovers(one.text, two.text, family);
  if (two.isPath) return /^[\w@-]+$/.test(one.text) && two.text.startsWith(`${one.text}/`);
  if (one.isPath) return false;
  const [command] = one.commands;
  if (command && one.commands.length === 1 && (command.length > 1 || /^[a-z][\w-]*$/.test(one.text)))
    return two.commands.some((words) => startsWith(words, command));
  return two.text.startsWith(one.text) && /^(?:\.|::|#)\w/.test(two.text.slice(one.text.length));
}

function readCode(code: string): ReadCode {
  let read = known.get(code);
  if (!read) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(code, (read = parse(code)));
  }
  return read;
}

function parse(code: string): ReadCode {
  const text = code.trim();
  if (
    !NO_PATH.test(text) &&
    (/[/\\*]/.test(text) || EXTENSION.test(text) || text.startsWith('.') || isNamedFile(text)) &&
    !/^[@-]/.test(text)
  ) {
    const path = text
      .replace(/^\.\//, '')
      .replace(/\/\*{1,2}$/, '')
      .replace(/\/(?:\*\*)?$/, '');
    if (isFileName(text)) return { text: path, isPath: true, commands: [] };
  }
  const called = /^[\w.:#$@]+(?=\()/.exec(text)?.[0] ?? text;
  const commands = called.split(/&&|\|\|?|;/).map((part) => part.trim().split(/\s+/));
  return { text: called, isPath: false, commands };
}

/** "time.sleep" and "console.log" are calls, "app.js" is a file; what has a slash or a dot in front is a path. */
function isFileName(path: string): boolean {
  return /[/\\*]|^\./.test(path) || isNamedFile(path) || FILE_ENDINGS.has(path.slice(path.lastIndexOf('.') + 1));
}

/** Whether it is one of the files that have a name instead of an ending. */
export function isNamedFile(word: string): boolean {
  return word.endsWith('file') && NAMED_FILES.has(word);
}

const NAMED_FILES: ReadonlySet<string> = new Set(
  'docker make rake gem pod proc just jenkins vagrant brew pip fast caddy'.split(' ').map((name) => `${name}file`),
);

const FILE_ENDINGS: ReadonlySet<string> = new Set(
  `js jsx ts tsx mjs cjs mts cts vue svelte astro md mdx mdc txt rst json jsonc json5 yaml yml toml ini cfg conf env lock xml
  html htm css scss less svg py pyi ipynb rb php go rs java kt kts swift dart c h cc cpp hpp cs fs ex exs erl lua sh bash ps1
  bat sql graphql proto tf tfvars gradle properties plist pbxproj csv tsv sum mod snap resx xaml csproj sln zig nix r jl
  dockerfile hcl pem key log bib tex`.split(/\s+/),
);

function pathCovers(wide: string, narrow: string, family: boolean): boolean {
  if (narrow.startsWith(`${wide}/`)) return true;
  if (family && wide.startsWith('.')) return narrow.startsWith(`${wide}.`) || narrow.endsWith(wide);
  if (!wide.includes('/') && !wide.includes('*')) return narrow.endsWith(`/${wide}`);
  const star = /^(?:\*\*\/)?\*(\.?[\w.-]+)$/.exec(wide)?.[1];
  if (star !== undefined) return narrow.endsWith(star);
  const open = /^([\w./-]+)\*$/.exec(wide)?.[1];
  return open !== undefined && narrow.startsWith(open);
}

/** With these a command only shows what it would do. */
const TRIES = /^--?(?:dry-?run(?:=.*)?|check|help|version|list|no-?op|what-?if|refresh-only|preview|diff)$/i;

function startsWith(words: readonly string[], front: readonly string[]): boolean {
  const placeholder = front.findIndex((word) => /^[<[{.…]/.test(word) && front.length > 1);
  const needed = placeholder < 1 ? front : front.slice(0, placeholder);
  const further = words.slice(needed.length);
  return needed.every((word, at) => words[at] === word) && !further.some((word) => TRIES.test(word));
}
