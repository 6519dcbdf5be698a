import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

/** What the wording of the last instruction of a text suggests. */
function suggested(text: string): string | undefined {
  return service.getAuthorityModel(service.createDocument('AGENTS.md', `${text}\n`)).cards.at(-1)?.suggested;
}

describe('the wording of an instruction without a level suggests', () => {
  test.each([
    ['Never commit secrets.', 'root'],
    ['Do not log passwords or customer data.', 'root'],
    ['Copy `.env.example` to `.env`; never commit credentials.', 'root'],
    ['Never force-push to `main`.', 'root'],
    ['Never use `any`.', 'developer'],
    ['Tests must pass.', 'developer'],
    ['Web: must pass `npm run lint`; add tests.', 'developer'],
    ['Use tabs, never spaces.', 'developer'],
    ['`sleep` is not allowed in tests.', 'developer'],
    ['Type hints required for all functions.', 'developer'],
    ['Use tabs.', 'user'],
    ['Prefer `const` over `let`.', 'guideline'],
    ['Add tests where possible.', 'guideline'],
    ['You may use `any` in tests.', 'guideline'],
    ['There is no need to install the linter.', 'guideline'],
    ['No extra build step is required.', 'guideline'],
    ['You do not need to edit the changelog.', 'guideline'],
  ])('%s: %s', (text, level) => {
    expect(suggested(`# Rules\n\n- ${text}`)).toBe(level);
  });

  test.each([
    ['Always do', 'Run the type check before a commit.', 'developer'],
    ['Hard rules', 'Run the type check before a commit.', 'developer'],
    ['Permitted uses', 'Draft the documentation.', 'guideline'],
    ['Optional', 'Run the slow tests.', 'guideline'],
    ['Commands', 'Run the slow tests.', 'user'],
  ])('more under the heading “%s”: %s %s', (heading, text, level) => {
    expect(suggested(`# ${heading}\n\n- ${text}`)).toBe(level);
  });

  test('nothing where a level is set', () => {
    expect(suggested('# Rules {authority=user}\n\n- Never commit secrets.')).toBeUndefined();
  });
});
