import { closest } from '../core/index.ts';
import {
  parseAuthorityArguments,
  parseCheckArguments,
  parsePlainArguments,
  parseReviewArguments,
  parseStackArguments,
} from './arguments.ts';
import { authority } from './commands/authority.ts';
import { cacheAsked } from './cache/asked.ts';
import { check } from './commands/check.ts';
import { explain } from './commands/explain.ts';
import { helpOf } from './help.ts';
import { init } from './commands/init.ts';
import { type CliIo, EXIT, type ExitCode, UsageError } from './io.ts';
import { review } from './commands/review.ts';
import { stack } from './commands/stack.ts';
import { VERSION } from './version.ts';

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
    io.out(helpOf(command === 'help' ? args[0] : command));
    return EXIT.clean;
  }
  if (beforeTargets.some((arg) => arg === '--version' || arg === '-v')) {
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
