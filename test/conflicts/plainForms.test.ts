import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../server/src/core/analysis/conflicts/catalogue/index.ts';
import { FIELDS } from '../../server/src/core/analysis/conflicts/fields/index.ts';
import { conflictsOf, contradicts } from '../support/conflicts.ts';

/** What two items of one list are reported for, with a third one between them. */
function pair(one: string, other: string): readonly string[] {
  return conflictsOf(one, 'Keep the build green.', other);
}

describe('a sentence without a verb', () => {
  test.each([
    ['JSDoc on every exported function.', "We don't write docstrings."],
    ['Docstrings not needed', 'Every function needs a docstring.'],
    ['Feature flags for new features.', "Don't use feature flags."],
    ['Plain `gofmt` and nothing stricter.', 'All Go code is formatted with gofumpt.'],
    ['C#: file-scoped namespaces.', 'Use block-scoped namespaces.'],
    ['Default region for new stacks: us-east-1', 'All AWS resources are created in `eu-central-1`.'],
    ['Celery for background jobs.', 'Background tasks run in BullMQ.'],
  ])('is read: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test('that says what a class is asks for nothing', () => {
    expect(pair('Base class for device drivers.', 'No inheritance to share code.')).toEqual([]);
  });

  test('that is only a name in a list counts what there is', () => {
    expect(conflictsOf('Jest unit tests', 'Cypress e2e tests', 'Playwright e2e tests')).toEqual([]);
    expect(conflictsOf('E2E tests: Cypress', 'Keep the build green.', 'E2E tests: Playwright')).toHaveLength(1);
  });

  test('behind a label for what is not chosen chooses nothing', () => {
    expect(pair('Deprecated: Kotlin DSL', 'Gradle files are Groovy.')).toEqual([]);
  });
});

describe('a tool', () => {
  test.each([
    ['Tests are written with `node:test`, no framework.', 'Test runner: Mocha + Chai'],
    ['Dates are handled with `date-fns`.', 'We standardised on Day.js for all date work.'],
    ['Tasks live in the `Makefile`.', 'We use `just` for tasks.'],
    ['Global state goes through React Context.', "Don't use React Context for state, it rerenders half of the tree."],
    ['Linting is ESLint 9 with flat config.', 'We still use `.eslintrc.json`.'],
    ["We're on the Next.js App Router.", 'New pages go into `pages/`.'],
  ])('is known in plain words: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test('of a longer name is another one', () => {
    expect(pair('Always use Vite+ commands.', 'Webpack is our bundler.')).toEqual([]);
  });
});

describe('a practice', () => {
  test.each([
    ['Use nullable reference types everywhere.', 'Nullable reference types stay disabled throughout the solution.'],
    ['Use Combine publishers for asynchronous work.', 'Combine is legacy for us.'],
    ['Each component needs a Storybook story.', 'We no longer write Storybook stories.'],
    ['Relative imports across folders (`../../`) are forbidden.', 'Always import modules by relative path.'],
    ['Write tests with Pest.', "We haven't adopted Pest."],
    ['Java code must compile on 11.', 'Our baseline is Java 21.'],
    ['Environments are separated by Terraform workspaces.', 'No Terraform workspaces, one directory per environment.'],
    ['Format with clang-format.', "Don't run clang-format on this code."],
    ['Resources are repeated with `for_each`, not `count`.', 'Prefer `count` over `for_each`.'],
  ])('is told in plain words: %s', (one, other) => {
    expect(pair(one, other).length).toBeGreaterThan(0);
  });
});

describe('a short line above a list', () => {
  test.each(['Unit tests:|Integration tests:', 'Backend:|Frontend:', 'In `a/`:|In `b/`:'])(
    'says what the list is about: %s',
    (lines) => {
      const [one, other] = lines.split('|');
      expect(contradicts(`# Style\n\n${one}\n\n- Indent with tabs.\n\n${other}\n\n- Indent with spaces.\n`)).toBe(
        false,
      );
    },
  );
});

test('catalogue and fields name the answers to one question alike', () => {
  const ids = (topic: { readonly options: readonly { readonly id: string }[] }): ReadonlySet<string> =>
    new Set(topic.options.map(({ id }) => id));
  const strange = CATALOGUE.filter((topic) => {
    const field = FIELDS.find(({ topic: { id } }) => id === topic.id);
    if (!field) return false;
    const [one, other] = [ids(topic), ids(field.topic)];
    const shared = [...one].filter((id) => other.has(id)).length;
    return shared * 2 < Math.min(one.size, other.size);
  });
  expect(strange.map(({ id }) => id)).toEqual([]);
});

describe('a call', () => {
  test('in one form says nothing of its other forms', () => {
    expect(pair("Prefer `revalidate(tag, 'max')`.", 'The form `revalidate(tag)` is deprecated.')).toEqual([]);
    expect(pair('Prefer `revalidate(tag)`.', '`revalidate()` is deprecated.')).toHaveLength(1);
  });
});

describe('a web or mobile project', () => {
  test.each([
    ['Add a snapshot for every component.', 'Snapshot tests are banned, they only get updated blindly.'],
    ['Swallow analytics errors silently.', 'Never leave a catch block empty, every error has to be logged.'],
    ['Edit the existing migration if the schema changes.', "A migration that's been committed is never changed."],
    ['Class names follow BEM.', "We don't do BEM, keep class names flat and short."],
    ['Pinia stores are written as setup stores.', 'Define Pinia stores with the options syntax.'],
    ['We aim for WCAG 2.2 AAA on all pages.', 'AA is the target, AAA is explicitly out of scope.'],
    ['Generated clients in `src/gen` are checked in.', "Don't commit `src/gen`, it's built on every install."],
    ['Minimum deployment target is iOS 15.', 'We dropped everything before iOS 17.'],
    ['We run Node 18.', 'Nothing older than Node 22 is supported.'],
    ['Docs pages are `.mdx`.', "Write docs in plain Markdown, MDX isn't supported by our site generator."],
    ['The frontend is written in React.', 'We use Vue, not React.'],
    ['The app must work offline.', 'The app requires a network connection, show an error when offline.'],
    ['RTL languages must work.', "We don't support right-to-left layouts."],
    ['Contrast ratio at least 4.5:1.', 'A contrast of 3:1 is enough.'],
    ['Arrow functions only.', 'Use function declarations for components.'],
  ])('says what it wants in plain words: %s', (one, other) => {
    expect(pair(one, other)).toHaveLength(1);
  });

  test('may say less than it seems to', () => {
    expect(pair('The app must work without internet.', 'You may search the web.')).toEqual([]);
    expect(pair('We run Node 22.', 'Anything older than Node 18 is unsupported.')).toEqual([]);
    expect(pair('Text contrast is at least 4.5:1.', 'Large text needs a contrast of 3:1.')).toEqual([]);
    expect(pair('Use single quotes.', 'JSX attributes use double quotes.')).toEqual([]);
    expect(pair('The app must work offline.', 'The agent may search the web.')).toEqual([]);
  });
});
