import { describe } from 'vitest';
import { holdApart } from '../../support/lookalikes.ts';

describe('rules on the agent, and sentences on code or on the product', () => {
  holdApart([
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
  holdApart([
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
  holdApart([
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
  holdApart([
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
  holdApart([
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

describe('words of a language beside names in it', () => {
  holdApart([
    [
      'in SQL',
      ['Use upper case for SQL keywords.', 'Keywords in SQL are lowercase.'],
      ['Use upper case for SQL keywords.', 'Identifiers in SQL are lowercase.'],
    ],
  ]);
});
