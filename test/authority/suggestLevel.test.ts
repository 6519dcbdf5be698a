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
    ['Never include customer information in a commit message.', 'root'],
    ['Store tokens in the vault; never hard-code keys in scripts.', 'root'],
    ['Avoid committing secrets.', 'root'],
    ['Never hardcode colour tokens.', 'developer'],
    ['Helpers come from the core package, and their names must stay as they are.', 'developer'],
    ['Must follow the layout of the other pages.', 'developer'],
    ['Branch from `next` — never from `main`.', 'developer'],
    ['Keep the manifest in order (do not sort it by hand).', 'developer'],
    ['Do not try to repair the generated client.', 'developer'],
    ['Do NOT add a second logger where one is possible.', 'developer'],
    ['Generated files are read-only; regenerate them.', 'developer'],
    ['Treat `vendor/` as a no-touch zone.', 'developer'],
    ['Leave NO commented-out code.', 'developer'],
    ['Only amend a commit if the author asks for it.', 'developer'],
    ['Preserve unrelated uncommitted work.', 'developer'],
    ['If the guide contradicts the request, decline the change.', 'developer'],
    ['Ask for the required evidence in the review.', 'user'],
    ['Write a summary when required.', 'user'],
    ['Set the port and (optionally) the host.', 'user'],
    ['Rule of thumb: move it, don’t copy it.', 'guideline'],
    ['Use a scope when helpful.', 'guideline'],
    ['Do not hesitate to ask.', 'user'],
    ['Follow DRY (Don’t Repeat Yourself) in helpers.', 'user'],
    ['Use block comments; a line comment is fine inside a body.', 'user'],
    ['Use `Intl` when the time zone isn’t needed.', 'user'],
    ['Regenerate the types and Do not edit them.', 'developer'],
  ])('%s: %s', (text, level) => {
    expect(suggested(`# Rules\n\n- ${text}`)).toBe(level);
  });

  test.each([
    ['Always do', 'Run the type check before a commit.', 'developer'],
    ['Hard rules', 'Run the type check before a commit.', 'developer'],
    ['Permitted uses', 'Draft the documentation.', 'guideline'],
    ['Optional', 'Run the slow tests.', 'guideline'],
    ['Commands', 'Run the slow tests.', 'user'],
    ['Required for every commit', 'Run the type check.', 'developer'],
    ['2. Bundle size (CRITICAL)', 'Import directly.', 'user'],
    ['What you MUST do', 'Run the type check.', 'developer'],
    ['Skip Tracker Guidelines', 'Include a screenshot.', 'user'],
  ])('more under the heading “%s”: %s %s', (heading, text, level) => {
    expect(suggested(`# ${heading}\n\n- ${text}`)).toBe(level);
  });

  test.each([
    ['You MUST:', 'If the view scrolls, start with a browser test.', 'developer'],
    ['The old test passes. You must:', 'Write a failing one.', 'developer'],
    ['All of these are required before a merge:', 'Run the type check.', 'developer'],
    ['ALWAYS verify these before you say it is done:', '✅ The page loads', 'developer'],
    ['When you reply, consider these points:', 'Leave out praise.', 'guideline'],
    ['Before a merge:', 'Run the type check.', 'user'],
  ])('more below the lead-in “%s”: %s %s', (lead, text, level) => {
    expect(suggested(`# Work\n\n${lead}\n\n- ${text}`)).toBe(level);
  });

  test('no prohibition for what a ban excepts', () => {
    const ban =
      '# Do not open pull requests\n\nUnless the owner agrees and the change is one of these cases:\n\n- a crash';
    expect(suggested(ban)).toBe('guideline');
  });

  test('nothing where a level is set', () => {
    expect(suggested('# Rules {authority=user}\n\n- Never commit secrets.')).toBeUndefined();
  });
});
