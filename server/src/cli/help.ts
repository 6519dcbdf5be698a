/** What `--help` prints. */

interface CommandHelp {
  /** Its line among all commands. */
  readonly usage: string;
  readonly options?: string;
  /** What else is to be known of it. */
  readonly more?: string;
}

const COMMANDS: Readonly<Record<string, CommandHelp>> = {
  check: {
    usage: `  precept check [FILE|DIR|GLOB]…   check files, and the spec files found in folders (default: this folder); - is
                                   the standard input`,
    options: `Options of check
  -f, --format FORMAT    text (default), compact (one line for each finding), json, sarif (SARIF 2.1.0, for code
                         scanning) or github (annotations in a workflow of GitHub Actions)
  -c, --config FILE      use this configuration in place of the precept.config.json beside and above the files
      --hints            print hints too; a hint then counts as a finding
      --rule NAME        report only what this rule finds, also where it is off; may be given several times
      --kind KIND        report only what the rules of this kind find: vague, conflict, missing-example, authority,
                         reference, loading or safety; may be given several times
      --fail-on LEVEL    exit with 1 from this severity upwards: error, warning, information (default), hint
      --max-warnings N   let up to N warnings pass, and all that is milder
      --baseline FILE    report only what this file does not know yet
      --update-baseline  write what is found into it (default: precept-baseline.json), and take out what is gone
      --fix              apply the fixes that cannot change what a file means, then report what is left
      --fix-dry-run      print those fixes as a unified diff and write nothing; exit with 1 if there are any
      --cache            keep what is reported, and check only what may have changed since; a fix always checks
      --cache-location DIR   keep it there (default: the user's cache folder)
      --stdin-path NAME      with - in place of files: the path of the text on standard input (default: AGENTS.md)`,
    more: `A file that is named is always checked, whatever it is called. In a folder, spec files are found by name and place:
AGENTS.md, CLAUDE.md, .cursor/rules, .github/copilot-instructions.md and the like, and Markdown files whose headings
are annotated as in the Model Spec ({#id authority=user}); what .gitignore leaves out is left out. A glob in quotes
("docs/**/*.md") is all files that match it, whatever they are called, without what .gitignore leaves out.`,
  },
  stack: {
    usage: `  precept stack FILE          what an agent reads for a file, in which order, and who wins`,
    options: `Options of stack
  -a, --agent AGENT      codex, claude-code, cursor, copilot-vscode, gemini-cli, …; or
      --all              all agents: who reads which file
      --cwd DIR          where the agent was started (default: this folder)
      --option NAME=JSON a setting of the agent by its own name; may be given several times
      --tree FILE        a virtual world in place of the disk: an object of paths and texts as JSON
      --no-home          leave out what lies in the home folder and in the machine's folders
  -f, --format FORMAT    text (default), json or markdown`,
  },
  explain: {
    usage: `  precept explain [RULE]      print the page of a rule, or the list of rules`,
  },
  authority: {
    usage: `  precept authority FILE      print the chain of command of a file: its instructions by level, and what wins`,
    options: `Options of authority
  -f, --format FORMAT    text (default), json, markdown, html or svg`,
  },
  review: {
    usage: `  precept review FILE         ask a language model for conflicts and open cases that words alone do not show`,
    options: `Options of review: one of the first three; nothing is sent anywhere but to the endpoint
      --endpoint URL     ask an endpoint that speaks OpenAI's chat completions (http://localhost:11434/v1);
                         PRECEPT_API_KEY holds its key, if it wants one
      --questions        print what would be asked, for a model or agent of your own
      --answer FILE      read what it answered (- is the standard input); may be given several times
      --model NAME       the model at the endpoint
      --context N        how much it reads at once, in tokens (default: 32000)
  -c, --config FILE      as for check
  -f, --format FORMAT    text (default) or json`,
  },
  init: {
    usage: `  precept init                write a precept.config.json to start from`,
  },
};

const ALL_COMMANDS = `Options of all commands
      --color, --no-color   colours on or off (default: on in a terminal, unless NO_COLOR is set)
  -h, --help                the help of a command, or of all
  -v, --version             the version`;

const EXIT_CODES = `Exit codes
  0  nothing to report
  1  findings, or a file among others that could not be checked
  2  wrong usage, a mistake in a configuration, or nothing that could be checked`;

/** The help of one command; of all for a name that is none. */
export function helpOf(name: string | undefined): string {
  const one = name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  const commands = one ? [one] : Object.values(COMMANDS);
  const title = one ? [] : ['Precept reviews the guidance that you give to coding agents.'];
  return `${[
    ...title,
    ['Usage', ...commands.map(({ usage }) => usage)].join('\n'),
    ...commands.flatMap(({ options }) => options ?? []),
    ALL_COMMANDS,
    ...commands.flatMap(({ more }) => more ?? []),
    EXIT_CODES,
  ].join('\n\n')}\n`;
}
