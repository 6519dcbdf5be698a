import { promises } from 'node:fs';
import { CONFIG_FILE_NAME } from '../../core/index.ts';
import { describeFileError } from '../../hosts/disk.ts';
import { toAbsolute } from '../../hosts/node.ts';
import { type CliIo, EXIT, type ExitCode, UsageError } from '../io.ts';

const STARTER = `{
  // Rules are on as their pages say (\`precept explain\` lists them). Change a severity here:
  // off, hint, information, warning, error.
  "rules": {
    // "vague-quality": "information"
  },
  // The same for all rules of a kind, such as vague, conflict or missing-example.
  // "kinds": { "missing-example": "hint" },

  // Further spec files, beside AGENTS.md and the like, which are found by name.
  "files": [],

  // What to leave out, written like a .gitignore.
  "ignores": [],

  // The agents that work here, such as "codex", "claude-code", "cursor".
  // "agents": [],

  // Words of this project: terms with a meaning that everyone here knows, and proper names.
  "glossary": {
    "terms": [],
    "names": []
  }
}
`;

/**
 * `precept init`: writes a configuration to start from.
 * @throws UsageError when there is one already, or it can't be written
 */
export async function init(io: CliIo): Promise<ExitCode> {
  try {
    await promises.writeFile(toAbsolute(io.cwd, CONFIG_FILE_NAME), STARTER, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(`${CONFIG_FILE_NAME}: ${exists ? 'there is one already' : describeFileError(error)}`);
  }
  io.out(`Wrote ${CONFIG_FILE_NAME}\n`);
  return EXIT.clean;
}
