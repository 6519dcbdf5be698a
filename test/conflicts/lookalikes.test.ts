import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** Pairs that look alike: the first one contradicts itself, the second one doesn't, by what its sentences speak of. */
type Alike = readonly [of: string, clash: readonly [string, string], fine: readonly [string, string]];

function hold(cases: readonly Alike[]): void {
  test.each(cases)('%s', (_, clash, fine) => {
    expect(conflictsOf(...clash)).not.toEqual([]);
    expect(conflictsOf(...fine)).toEqual([]);
  });
}

describe('a subject of its own', () => {
  hold([
    [
      'a page that a framework reads',
      ['Prefer named exports.', 'Components have a default export.'],
      ['Prefer named exports.', 'Remix.run screens need a default export.'],
    ],
    [
      'a text for other readers',
      ['Keep replies short.', 'Explain the reasoning in full.'],
      ['Keep replies short.', 'Incident reports should explain the reasoning in full.'],
    ],
    [
      'two kinds under one noun',
      ['Functions need a docstring.', "Functions don't need docstrings."],
      ['Exported functions need a docstring.', "Test functions don't need docstrings."],
    ],
    [
      'parts of the project',
      ['Packages pin exact versions.', 'Packages declare dependencies as caret ranges.'],
      ['Apps pin exact versions.', 'Libraries declare dependencies as caret ranges.'],
    ],
    [
      'where the other is restricted to a place',
      ['Avoid jargon.', 'Use the exact technical terms.'],
      ['Avoid jargon on landing pages.', 'The API guide uses the exact technical terms.'],
    ],
  ]);

  hold([
    [
      'any name, where the other is restricted to a place',
      ['No emoji.', 'Use emoji.'],
      ['No emoji in the docs.', 'Birthday wishes can have an emoji.'],
    ],
    [
      'kinds that the topic implies',
      ['Every bug fix needs a regression test.', 'Regression tests are not needed.'],
      ['Every bug fix needs a regression test.', 'Spelling fixes need no regression test.'],
    ],
    [
      'what cannot be done otherwise',
      ["Don't use inline styles.", 'Charts use inline styles.'],
      ["Don't use inline styles.", 'Charts in newsletters need inline styles; mail programs know nothing else.'],
    ],
  ]);

  test.each([
    ['a name of the very thing', ['Dev server: port 3000.', 'The dev server listens on port 5173.']],
    ['another name of it', ['Specs sit next to the source.', 'All tests belong in the top-level `tests/` folder.']],
    ['a command at the front', ['Commit the lockfile.', "Check that `pnpm-lock.yaml` is ignored; don't commit it."]],
  ])('but not %s', (_, lines) => {
    expect(conflictsOf(...lines)).not.toEqual([]);
  });
});

describe('of what a ban speaks', () => {
  hold([
    [
      'an adjective',
      ['Never delete tests.', 'Delete tests together with the feature.'],
      ['Never delete failing tests.', 'Delete tests together with the feature.'],
    ],
    [
      'what the reader knows',
      ['Ask when the requirements are unclear.', "Don't bother the user with questions."],
      ['Ask when the requirements are unclear.', "Don't bother the user with questions you can answer from the code."],
    ],
    [
      'a label',
      ['Close issues after 60 days without activity.', 'Issues are never closed automatically.'],
      ['Close issues after 60 days without activity.', 'Issues marked `pinned` are never closed automatically.'],
    ],
    [
      "one's own branch",
      ['Never force-push.', 'After a rebase, push with `git push --force`.'],
      ['Never force-push to `main`.', 'After a rebase, a force push to your own branch is fine.'],
    ],
    [
      'a file that shows what the real one looks like',
      ['`.env` is never committed.', 'Keep `.env` in git.'],
      ['`.env` is never committed.', 'Keep `.env.sample` in git and add each new key to it.'],
    ],
  ]);
});

describe('the only ones that may', () => {
  hold([
    [
      'are no contradiction of the rule',
      ['Containers run as non-root.', 'Containers may run as root.'],
      ['Containers run as non-root.', 'Only the backup container may run as root.'],
    ],
  ]);

  test('contradict who lets all others do it', () => {
    expect(
      conflictsOf('Resolve review threads yourself.', 'Only the reviewer who opened a review thread may resolve it.'),
    ).not.toEqual([]);
  });
});

describe('what a ban is against', () => {
  hold([
    [
      'is the thing, not where it must not get',
      ['Report errors to Sentry.', "Don't use Sentry."],
      ['Report errors to Sentry.', 'Never send passwords or session ids to Sentry.'],
    ],
    [
      'is what the code does, not why',
      ['Comment the code.', "Don't comment the code."],
      ["Don't comment what the code does.", 'Comment why a value was chosen.'],
    ],
    [
      'is done by nobody who asks somebody else',
      ["Don't disable lint rules.", 'If a rule gets in your way, disable it.'],
      ["Don't disable lint rules.", 'If a rule gets in your way, ask the team to disable it.'],
    ],
    [
      'is in one text and not in the other',
      ['No emoji in commit messages.', 'Start the commit message with an emoji.'],
      ['No emoji in commit messages.', 'Start each section of the newsletter with an emoji.'],
    ],
  ]);
});

describe('exceptions in other words than "except"', () => {
  hold([
    [
      'excepted',
      ['Never use inline styles.', 'Chart bars get inline styles.'],
      ['Inline styles are not allowed, charts excepted.', 'Chart bars get inline styles.'],
    ],
    [
      'anywhere else than',
      ['Do not write raw SQL.', 'Write statistics as raw SQL.'],
      ['Do not write raw SQL anywhere else than in `lib/stats`.', 'Write statistics as raw SQL.'],
    ],
    [
      'not in …, in brackets',
      ['Prefix interfaces with `I`.', "Don't prefix interfaces with `I`."],
      ['Prefix interfaces with `I` (not in `Harbour.Core`).', "Don't prefix interfaces with `I`."],
    ],
    [
      'though, behind the subject',
      ["Don't use `var`.", 'Scripts declare variables with `var`.'],
      ["Don't use `var`.", 'Scripts for old tills, though, declare variables with `var`.'],
    ],
    [
      'what is there keeps what it has',
      ['Docstrings in Google style.', 'Docstrings in NumPy style.'],
      ['Docstrings in Google style.', 'Old modules keep what they have: docstrings in NumPy style.'],
    ],
    [
      'here you do',
      ['Never panic.', 'Panic if the config is missing.'],
      ['Never panic.', 'At start-up nobody listens, and here you do panic if the config is missing.'],
    ],
    [
      'what it comes with',
      ['Cache API responses.', 'Never cache API responses.'],
      ['Cache API responses.', 'Never cache API responses with personal data.'],
    ],
    [
      'what is sealed',
      ['Never commit secrets.', 'Commit the secrets.'],
      ['Never commit secrets.', 'Commit the encrypted secrets.'],
    ],
  ]);
});

describe('small and large changes', () => {
  hold([
    [
      'are two things',
      ['Show me a plan before you start.', "Changes don't need a plan, just make them."],
      ['Show me a plan before big refactors.', "Typos don't need a plan, just fix them."],
    ],
  ]);
});

describe('amounts and versions', () => {
  hold([
    [
      'how often and how long',
      ['The mirror job runs every 10 minutes.', 'Mirror job interval: 2 hours'],
      ['The mirror job runs every 10 minutes.', 'The mirror job takes 2 minutes.'],
    ],
    [
      'how long one waits and how long something lives',
      ['The lease timeout of locks is 10 s.', 'Lease timeout of locks: 30 s'],
      ['The lease timeout of locks is 10 s.', 'The lease TTL of locks is 30 s.'],
    ],
    [
      'two sides of a picture',
      ['The cover picture is 640 px wide.', 'Cover picture width: 480 px'],
      ['The cover picture is 640 px wide.', 'The cover picture is 480 px high.'],
    ],
    [
      'a limit and what is usual',
      ['The cold boot takes 2 s.', 'The cold boot takes 10 s.'],
      ['The cold boot takes 2 s.', 'The cold boot limit is 10 s.'],
    ],
    [
      'a version in use and one that is told of',
      ['We use Kotlin 1.9.', 'Kotlin 2.1 everywhere.'],
      ['Kotlin 1.9 brought this API.', 'Kotlin 2.1 everywhere.'],
    ],
    [
      'a version of something else',
      ['Python 3.12', 'The project uses Python 3.9.'],
      ['Python 3.12', 'The sample notebook uses Python 3.9.'],
    ],
    [
      'one kind of text',
      ['Blog posts have 800-1000 words.', 'Keep posts under 500 words.'],
      ['Blog posts have 800-1000 words.', 'Teaser posts have 50 words.'],
    ],
    [
      'one kind of what runs',
      ['The pool has 10 connections.', 'The connection pool has 20 connections.'],
      ['The pool has 10 connections.', 'The reporting pool has 20 connections.'],
    ],
    [
      'an alert and a page',
      ['Alert when the error rate is above 5%.', 'Alert when the error rate is above 20%.'],
      ['Alert when the error rate is above 5%.', 'Page on-call when the error rate is above 20%.'],
    ],
    [
      'an edition of a language',
      ['Rust edition 2021', 'The crates stay on edition 2018.'],
      ['Rust edition 2021', 'Use the Enterprise edition since 2018.'],
    ],
  ]);
});

describe('things for something', () => {
  hold([
    [
      'of a kind',
      ['Ternaries are fine.', 'No ternaries.'],
      ['Ternaries for short conditions.', 'No nested ternaries.'],
    ],
    ['elsewhere', ['Emojis for headings.', 'No emojis.'], ['Emojis for headings.', 'No emojis in code.']],
    ['by name', ['Use macros.', 'Avoid macros.'], ['Macros for logging.', 'Avoid macros in hot paths.']],
    [
      'values are none',
      ['Single quotes for strings.', 'Double quotes for strings.'],
      ['Single quotes for strings.', 'Double quotes for docstrings.'],
    ],
  ]);
});

describe('rules that are on or off', () => {
  hold([
    [
      'checks for a thing',
      ['Emojis are disabled.', 'Use emojis in headings.'],
      ['Checks for emojis are disabled.', 'Use emojis in headings.'],
    ],
    [
      'a rule against a thing',
      ['The rule against enums is enabled.', 'Use enums.'],
      ['The rule against enums is enabled.', 'Never use enums.'],
    ],
    [
      'a ban of a thing',
      ['The ban on default exports is switched on.', 'Use default exports.'],
      ['The ban on default exports is switched off.', 'Use default exports.'],
    ],
  ]);
});

describe('narrower than the rule', () => {
  hold([
    [
      'tests of one level',
      ['Test names: method_state_expected', 'Write tests as plain sentences.'],
      ['Test names: method_state_expected', 'Write e2e tests as plain sentences.'],
    ],
    [
      'warnings for a time',
      ['The build must pass without warnings.', 'Compiler warnings may stay.'],
      ['The build must pass without warnings.', 'Deprecation warnings may stay for now.'],
    ],
    [
      'a macro with an exclamation mark',
      ['Force unwrapping is banned.', "Use `foo!` when you know that a value can't be null."],
      ['Force unwrapping is banned.', 'Use `println!` when you debug.'],
    ],
    [
      'looking at snapshots',
      ['Run cargo insta accept.', 'Never accept snapshots.'],
      ['Run cargo insta review to accept snapshots.', 'Never update snapshots blindly.'],
    ],
  ]);
});

describe('rules on the agent, and sentences on code or on the product', () => {
  hold([
    [
      'screenshots',
      ['Never take screenshots.', 'Take a screenshot after every UI change.'],
      ['Never take screenshots.', 'The crawler captures screenshots with a headless browser.'],
    ],
    [
      'the context',
      ['Compact before the context window is full.', 'Never compact the context.'],
      ['Never compact the context.', 'Compact the audit table every night.'],
    ],
    [
      'commands',
      ['Run shell commands one at a time.', 'Chain shell commands with && into one call.'],
      ['Run shell commands one at a time.', 'Combine the lint commands into one npm script.'],
    ],
    [
      'temporary files',
      ['Never create temporary files.', 'Create temporary files where they help.'],
      ['Delete temporary files when you are done.', 'Keep debug scripts in scripts/debug.'],
    ],
  ]);
});

describe('rules on texts, and sentences on code or on other texts', () => {
  hold([
    [
      'lists',
      ['Lists are flat, never nested.', 'Nest lists up to three levels deep.'],
      ['Lists are flat, never nested.', 'The editor supports nested lists.'],
    ],
    [
      'the grammatical person',
      ['Write the docs in the second person.', 'Docs are in the third person.'],
      ['Write blog posts in the first person.', 'Write error messages in the third person.'],
    ],
    [
      'line breaks',
      ['Wrap prose at 80 columns.', 'No hard wraps: one line per paragraph.'],
      ['Wrap markdown at 80 columns.', 'One sentence per line in ADRs.'],
    ],
    [
      'the voice',
      ['Prefer active voice.', 'Stick to the passive voice throughout.'],
      ['Stick to the passive voice throughout.', 'Use active record sentences.'],
    ],
  ]);
});

describe('rules on the delivery, and their neighbours', () => {
  hold([
    [
      'source maps',
      ['Never ship source maps to production.', 'Production builds include source maps.'],
      ['Never ship source maps to production.', 'The staging build includes source maps.'],
    ],
    [
      'stories of components',
      ['Every component has a Storybook story.', 'We no longer write Storybook stories.'],
      ['Every component has a Storybook story.', "Don't write Storybook stories for icons."],
    ],
    [
      'estimates',
      ['Estimate tickets in story points.', 'Estimates are in hours.'],
      ['Estimate tickets in story points.', 'Log the effort in hours.'],
    ],
    [
      'integers',
      ['Primary keys are UUIDs.', 'Primary keys are bigints.'],
      ['Use UUIDs as ids.', 'Durations are stored as integers in milliseconds.'],
    ],
  ]);
});

describe('what is upkeep, tried out, or for one place only', () => {
  hold([
    [
      'a thing that has done its work',
      ['Use feature flags for new features.', 'No feature flags.'],
      ['Use feature flags for new features.', 'Remove feature flags after the rollout.'],
    ],
    [
      'a dry run',
      ['Publish from CI only.', 'Run `npm publish` from your laptop.'],
      ['Publish from CI only.', 'Run `npm publish --dry-run` to check the package.'],
    ],
    [
      'a command that only shows what it would do',
      ['Never run `terraform apply`.', 'Run `terraform apply` when you are done.'],
      ['Never run `terraform apply`.', 'Run `terraform apply -refresh-only` when you are done.'],
    ],
    [
      'one file that may',
      ['Import names explicitly.', 'Use star imports everywhere.'],
      ['Import names explicitly.', 'Use star imports only in `prelude.rs`.'],
    ],
    [
      'a branch of others',
      ['Rebase your feature branch onto main.', 'Never rebase.'],
      ['Rebase your feature branch onto main.', 'Never rebase `main`.'],
    ],
    [
      'a time that is shown',
      ['Store timestamps in UTC.', 'Store timestamps in local time.'],
      ['Store timestamps in UTC.', "Show dates in the user's local time zone."],
    ],
    [
      'the depth of folders',
      ['Use at most 2 levels of nesting.', 'Functions may nest 5 levels deep.'],
      ['Use at most 2 levels of nesting.', 'Directory depth must not exceed 4 levels.'],
    ],
    [
      'coverage of a part',
      ['Keep test coverage above 80%.', 'Keep coverage above 95%.'],
      ['Keep test coverage above 80%.', 'Keep coverage of `src/core` above 95%.'],
    ],
  ]);
});

describe('pages and screens', () => {
  hold([
    [
      'documents and posts',
      ['Docs pages are `.mdx`.', 'Write docs in plain Markdown.'],
      ['Docs pages are `.mdx`.', 'No MDX in blog posts.'],
    ],
    [
      'an app that is used offline and a step that needs the network',
      ['The app must work offline.', 'The app requires a network connection.'],
      ['The app must work offline.', 'Login requires a network connection.'],
    ],
    [
      'contrast of text and of other things',
      ['Text contrast is at least 4.5:1.', 'A contrast of 3:1 is enough.'],
      ['Text contrast is at least 4.5:1.', 'Focus rings have a contrast of 3:1.'],
    ],
    [
      'the slash of URLs and of other paths',
      ['URLs have no trailing slash.', 'URLs end with a slash.'],
      ['URLs have no trailing slash.', 'Directory paths end with a slash.'],
    ],
    [
      'the framework in use and one that is written about',
      ['The frontend is written in React.', 'We use Vue, not React.'],
      ['The frontend is written in Vue.', 'A test that fails on one React version is fixed first.'],
    ],
    [
      'where server actions are called',
      ['Mutations are server actions.', 'No server actions, use route handlers.'],
      ['Mutations are server actions.', "Don't call server actions from `useEffect`."],
    ],
    [
      'folders of their own',
      ['`src/gen` is checked in.', "Don't commit `src/gen`."],
      ['`src/gen` is checked in.', "Don't commit `tests/gen`."],
    ],
    [
      'personal data and an ID',
      ["Log the user's e-mail with each request.", 'E-mail addresses must never show up in logs.'],
      ['E-mail addresses stay out of the logs.', 'Log the user ID with each request.'],
    ],
    [
      'a value and how it is spelt',
      ['Colours come from design tokens.', 'Write the hex value in the component.'],
      ['Colours come from design tokens.', 'Write hex values in lower case.'],
    ],
    [
      'failed requests and writing ones',
      ['Retry failed calls up to 5 times.', "Failed requests aren't retried."],
      ['Retry GET requests three times.', 'Write requests are not retried.'],
    ],
    [
      'strings of the interface and one text',
      ['Translate new keys into French yourself.', 'Translations are done by translators.'],
      ['Provide a German translation of the contract.', 'Translations are handled by Lokalise.'],
    ],
    [
      'the oldest system of phones and of watches',
      ['The app must run on iOS 15.', 'The minimum is iOS 17.'],
      ['The app must run on iOS 15.', "The watch app's minimum is iOS 17."],
    ],
  ]);
});
