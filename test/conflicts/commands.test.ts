import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

/** What the commands of a document break, as rule and words. */
function broken(...blocks: readonly string[]): readonly string[] {
  const document = service.createDocument('AGENTS.md', `# Guide\n\n${blocks.join('\n\n')}\n`);
  return service
    .lint(document)
    .filter(({ rule }) => rule === 'example-breaks-rule')
    .map(({ span }) => document.text.slice(span.start, span.end));
}

const shell = (...lines: readonly string[]): string => `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;

describe('a command of another tool than the document chooses', () => {
  test.each([
    [
      'a plain rule',
      ['- Use pnpm.', '## Development', shell('npm install', 'npm run dev')],
      ['npm install', 'npm run'],
    ],
    ['a label', ['- Package manager: yarn', shell('npm ci')], ['npm ci']],
    ['a fact', ['- This repo uses pnpm workspaces.', shell('npm test')], ['npm test']],
    ['a test runner', ['- Tests run with pytest.', '## Testing', shell('python -m unittest')], ['python -m unittest']],
    ['a formatter', ['- Format with `ruff format`.', '## Before a PR', shell('black src')], ['black']],
    ['requirements', ['- Use uv.', shell('pip install -r requirements.txt')], ['pip install']],
    ['a sentence', ['- We type-check with Pyright.\n- Run `mypy src` before each commit.'], ['mypy']],
    ['a list of commands', ['- Use pnpm.', '## Commands', '- `npm run dev`: starts the server'], ['npm run']],
    ['a package, against a rule that insists', ['- Always use pnpm.', shell('npm install left-pad')], ['npm install']],
  ])('is reported: %s', (_, blocks, words) => {
    expect(broken(...blocks)).toEqual(words);
  });

  test.each([
    ['the heading names another part', ['- Use pnpm.', '## Docs site', shell('npm install')]],
    ['the rule is for a folder', ['- Use pnpm in `web/`.', shell('npm install')]],
    ['a list of what is forbidden', ['- Use pnpm.', 'Never run:', '- `npm install`\n- `npm ci`']],
    ['a list for a folder', ['- Use pnpm.', 'In `legacy/`:', '- `npm install`: sets it up']],
    [
      'a table of commands for several things',
      ['| task | command |\n| --- | --- |\n| tests | `cargo nextest run` |\n| doc tests | `cargo test -p docs` |'],
    ],
    ['an entry that weighs', ['- Use pnpm.', '- `npm test` is not wired up.']],
    ['the heading names a folder', ['- Use pnpm.', '## `packages/legacy`', shell('npm install')]],
    ['the rule is for the image', ['## Docker', '- Use npm.', '## Development', shell('pnpm install')]],
    ['two parts have a tool each', ['## Frontend', '- Use pnpm.', '## Backend', shell('npm test')]],
    ['users install the package', ['- Use uv.', '## Usage', shell('pip install mylib')]],
    ['a package is tried out', ['- Use pnpm.', 'To try the published package:', shell('npm install acme')]],
    ['the tool itself is installed', ['- Use uv for dependencies.', shell('pip install uv==0.5.1', 'uv sync')]],
    ['a tool for the whole machine', ['- Use pnpm.', shell('npm i -g corepack')]],
    ['a sample of what is wrong', ['- Use pnpm.', 'Bad:', shell('npm install')]],
    ['what is not to be done', ["- Use pnpm.\n\nDon't:", shell('npm install')]],
    ['a forbidden command', ['- Use pnpm.\n- Never run `npm install`.']],
    ['a contrast', ['- Use pnpm.\n- Run `pnpm test`, not `npm test`.']],
    ['a preference', ['- Use pnpm if you can.', shell('npm install')]],
    ['a permission', ['- Contributors may use pnpm.', shell('npm install')]],
    ['several ways', ['- Use pnpm.', shell('npm install   # or pnpm install')]],
    ['another folder', ['- Use pnpm.', shell('cd legacy', 'npm install')]],
    ['a folder in the sentence', ['- Use pytest.\n- In `tools/`, run `python -m unittest`.']],
    ['a story', ['- Unit tests use Vitest; the legacy suite runs with `npx jest legacy`.']],
    ['what only the other tool does', ['- Use cargo nextest.', shell('cargo test --doc')]],
    ['a longer name', ['- Use Vitest.', shell('npm run jest-to-vitest', 'bunx jest-codemods')]],
    ['what one part of the system uses', ['- CI uses pip.', shell('poetry install')]],
  ])('is not reported: %s', (_, blocks) => {
    expect(broken(...blocks)).toEqual([]);
  });
});
