import { describe } from 'vitest';
import { holdApart } from '../../support/lookalikes.ts';

describe('where a rule holds is read from its own clause', () => {
  holdApart([
    [
      'a reason behind it, and a place',
      ['Style with Tailwind.', 'Style with CSS Modules; Tailwind is too slow for our old browsers.'],
      ['Style with Tailwind.', 'Style with CSS Modules in `legacy/`.'],
    ],
    [
      'what another thing does, and where this one holds',
      ['Use Redis for the cache.', 'Cache with Memcached, the Redis cluster was shut down in autumn.'],
      ['Use Redis for the cache.', 'Cache with Memcached in `edge/`, it starts faster.'],
    ],
    [
      'because',
      ['Indent with tabs.', "Indent with spaces, because our diff tool can't show tabs in reviews."],
      ['Indent with tabs.', 'Indent with spaces in Python files.'],
    ],
    [
      'the project itself, and a part of it',
      ['Log with pino.', 'Winston is the logger of this service.'],
      ['Log with pino.', 'Winston is the logger of the import worker.'],
    ],
    [
      'the other place of a path, and a path of its own',
      ['Never edit files in `gen/` by hand.', 'Edit the stubs in `gen/` by hand when a field is missing.'],
      ['Never edit files in `gen/` by hand.', 'Edit the stubs in `test/stubs/` by hand.'],
    ],
    [
      'a place that a thing is not put into',
      ['Tests live next to the code.', 'All tests live in `tests/`, never in `src/`.'],
      ['Tests live next to the code.', 'End-to-end tests live in `e2e/`, never in `src/`.'],
    ],
  ]);
});

describe('what restricts nothing', () => {
  holdApart([
    [
      'the language that a topic is named after',
      ['RSpec is our test framework.', 'Write Ruby tests in Minitest.'],
      ['RSpec is our test framework.', 'Write browser tests in Playwright.'],
    ],
    [
      'an answer, beside what it is the answer for',
      ['Nightly Rust is required.', 'The build must pass on stable Rust.'],
      ['Nightly Rust is required.', 'Releases are built on stable Rust, in CI.'],
    ],
    [
      'even for some, and only for some',
      ['Inline styles are fine for tiny tweaks.', 'Inline styles are forbidden, even for tiny tweaks.'],
      ['Inline styles are fine for tiny tweaks.', 'Inline styles are forbidden for layout.'],
    ],
    [
      'care for the future, and a case',
      ['Keep old code commented out in case we need it again.', 'Delete commented-out code.'],
      ['Keep old code commented out in the migration guide.', 'Delete commented-out code.'],
    ],
    [
      'how much of it',
      ['Run the full test suite before you push.', "Don't run the whole test suite before you push."],
      ['Run the unit tests before you push.', "Don't run the browser tests before you push."],
    ],
  ]);
});

describe('an exception', () => {
  holdApart([
    [
      'has a subject of its own where it is meant on purpose',
      ['Commit `Cargo.lock`.', "`Cargo.lock` is git-ignored on purpose, don't commit it."],
      ['Every module has tests.', 'The `legacy/` module has no tests on purpose.'],
    ],
    [
      'is not what does not belong here',
      ['Indent with tabs.', "Two spaces per level; tab characters don't belong in our sources."],
      ['Indent with tabs.', "Two spaces per level in YAML; YAML isn't covered by that rule."],
    ],
    [
      'is not the only one of its kind',
      ['Type-check with mypy.', 'We use pyright as the only type checker.'],
      ['Type hints are optional.', 'Public functions need type hints, as the only exception.'],
    ],
    [
      'is not a ban with "may"',
      ['Leave TODO comments where something is unfinished.', 'No TODO comment may be merged.'],
      ['Leave TODO comments where something is unfinished.', 'No TODO comment may lack an issue number.'],
    ],
  ]);
});
