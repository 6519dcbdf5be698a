import { closest } from '../core/index.ts';
import {
  parseAuthorityArguments,
  parseCheckArguments,
  parsePlainArguments,
  parseReviewArguments,
  parseStackArguments,
} from './arguments.ts';
import { authority } from './authority.ts';
import { cacheAsked } from './cache/asked.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { type CliIo, EXIT, type ExitCode, UsageError } from './io.ts';
import { review } from './review.ts';
import { stack } from './stack.ts';
import { VERSION } from './version.ts';

const HELP = `Precept reviews the guidance that you give to coding agents.

Usage
  precept check [FILE|DIR]…   check files, and the spec files found in folders (default: this folder); - is the
                              standard input
  precept stack FILE          what an agent reads for a file, in which order, and who wins
  precept explain [RULE]      print the page of a rule, or the list of rules
  precept authority FILE      print the chain of command of a file: its instructions by level, and what wins
  precept review FILE         ask a language model for conflicts and open cases that words alone do not show
  precept init                write a precept.config.json to start from

Options of check
  -f, --format FORMAT    text (default), json, sarif (SARIF 2.1.0, for code scanning) or github (annotations in a
                         workflow of GitHub Actions)
  -c, --config FILE      use this configuration in place of the precept.config.json beside and above the files
      --hints            print hints too; a hint then counts as a finding
      --fail-on LEVEL    exit with 1 from this severity upwards: error, warning, information (default), hint
      --max-warnings N   let up to N warnings pass, and all that is milder
      --fix              apply the fixes that cannot change what a file means, then report what is left
      --fix-dry-run      print those fixes as a unified diff and write nothing; exit with 1 if there are any
      --cache            keep what is reported, and check only what may have changed since; a fix always checks
      --cache-location DIR   keep it there (default: the user's cache folder)
      --stdin-path NAME      with - in place of files: the path of the text on standard input (default: AGENTS.md)

Options of stack
  -a, --agent AGENT      codex, claude-code, cursor, copilot-vscode, gemini-cli, …; or
      --all              all agents: who reads which file
      --cwd DIR          where the agent was started (default: this folder)
      --option NAME=JSON a setting of the agent by its own name; may be given several times
      --tree FILE        a virtual world in place of the disk: an object of paths and texts as JSON
      --no-home          leave out what lies in the home folder and in the machine's folders
  -f, --format FORMAT    text (default), json or markdown

Options of authority
  -f, --format FORMAT    text (default), json, markdown, html or svg

Options of review: one of the first three; nothing is sent anywhere but to the endpoint
      --endpoint URL     ask an endpoint that speaks OpenAI's chat completions (http://localhost:11434/v1);
                         PRECEPT_API_KEY holds its key, if it wants one
      --questions        print what would be asked, for a model or agent of your own
      --answer FILE      read what it answered (- is the standard input); may be given several times
      --model NAME       the model at the endpoint
      --context N        how much it reads at once, in tokens (default: 32000)
  -c, --config FILE      as for check
  -f, --format FORMAT    text (default) or json

Options of all commands
      --color, --no-color   colours on or off (default: on in a terminal, unless NO_COLOR is set)
  -h, --help                this text
  -v, --version             the version

A file that is named is always checked, whatever it is called. In a folder, spec files are found by name and place:
AGENTS.md, CLAUDE.md, .cursor/rules, .github/copilot-instructions.md and the like, and Markdown files whose headings
are annotated as in the Model Spec ({#id authority=user}); what .gitignore leaves out is left out.

Exit codes
  0  nothing to report
  1  findings, or a file among others that could not be checked
  2  wrong usage, a mistake in a configuration, or nothing that could be checked
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[], io: CliIo) => Promise<ExitCode> | ExitCode>> = {
  check: runCheck,
  stack: (args, io) => stack(parseStackArguments(args), io),
  explain: (args, io) => explain(parsePlainArguments(args, 1)[0], io),
  authority: (args, io) => authority(parseAuthorityArguments(args), io),
  review: (args, io) => review(parseReviewArguments(args), io),
  init: (args, io) => {
    parsePlainArguments(args, 0);
    return init(io);
  },
};

async function runCheck(args: readonly string[], io: CliIo): Promise<ExitCode> {
  const parsed = parseCheckArguments(args);
  const folder = io.build === undefined ? undefined : cacheAsked(args, io.cwd);
  if (folder === undefined) return check(parsed, io);
  // Loaded only where it is needed.
  const { cachedCheck } = await import('./cache/cachedCheck.ts');
  return cachedCheck((taped, cache) => check(parsed, taped, cache), io, folder, args);
}

/**
 * Runs one command.
 * @param argv the arguments, without the program's own name
 * Out: the exit code; never throws for what a user did.
 */
export async function execute(argv: readonly string[], io: CliIo): Promise<ExitCode> {
  const [command, ...args] = argv;
  const beforeTargets = argv.slice(0, argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--'));
  if (command === 'help' || beforeTargets.some((arg) => arg === '--help' || arg === '-h')) {
    io.out(HELP);
    return EXIT.clean;
  }
  if (command === '--version' || command === '-v') {
    io.out(`${VERSION}\n`);
    return EXIT.clean;
  }
  try {
    return await runCommand(command, args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`precept: ${error.message}\n`);
    return EXIT.failure;
  }
}

function runCommand(command: string | undefined, args: readonly string[], io: CliIo): Promise<ExitCode> | ExitCode {
  const run = command !== undefined && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (run) return run(args, io);
  const names = Object.keys(COMMANDS);
  if (command === undefined) throw new UsageError(`Missing command: ${names.join(', ')} (see precept --help)`);
  const guess = closest(command, names);
  const advice = guess === undefined ? 'see precept --help' : `did you mean 'precept ${guess}'?`;
  throw new UsageError(`Unknown command '${command}', ${advice}`);
}
