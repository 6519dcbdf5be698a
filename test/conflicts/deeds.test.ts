import { describe, expect, test } from 'vitest';
import { conflictsOf } from '../support/conflicts.ts';

/** What the two items of each case are told apart by, the prohibition, the request. */
type Case = readonly [what: string, ban: string, ask: string];

const CONFLICTS: Readonly<Record<string, readonly Case[]>> = {
  'code that begins alike': [
    ['a command with arguments', 'Do not run `terraform apply`.', 'Run `terraform apply -auto-approve` after review.'],
    ['a part of a chain', 'Never use `rm -rf`.', 'Clean up with `rm -rf dist && make`.'],
    [
      'a program named in prose',
      'Sudo has no place here: don’t call it.',
      'Install libraries with `sudo apt-get install`.',
    ],
    ['a call', 'Never call `os.exit`.', 'Call `os.exit(1)` when the config is broken.'],
    ['a family of files', 'Never commit `.key` files.', 'Commit `.key.dev` so that the tests run.'],
  ],
  'a path inside another': [
    ['a file in a folder', 'Do not edit files in `third_party/`.', 'Patch `third_party/zlib/zconf.h` by hand.'],
    ['something in a file', 'Never modify the pipeline (`ci.yaml`).', 'Change the image in `ci.yaml` to the new tag.'],
    ['something in a folder', "Don't touch `deploy/`.", 'Raise the memory limit in `deploy/api.yaml`.'],
    ['verbs joined by or', 'Do not edit or rename `schema.sql`.', 'Rename `schema.sql` to `tables.sql`.'],
    ['a pronoun', '`routes.gen.ts` is generated, don’t edit it.', 'Add each page to `routes.gen.ts`.'],
  ],
  'what is left alone': [
    ['as it is', 'The `legacy/` folder stays as it is.', 'Rename the classes in `legacy/`.'],
    ['untouched', 'Leave existing translations untouched.', 'Correct existing translations that sound stiff.'],
    ['off limits', '`yarn.lock` is off limits.', 'Delete `yarn.lock` and install anew.'],
    ['hands off', 'Keep your hands off `nginx.conf`.', 'Change the timeout in `nginx.conf` if an upload is slow.'],
  ],
  'a noun made of the verb': [
    ['-ment and a time', 'No deployments on Fridays.', 'Deploy whenever the build is green, on any day.'],
    ['-ion', 'Deletion of invoices is not allowed.', 'Delete invoices that are older than ten years.'],
    ['the verb itself', 'Reverts are forbidden.', 'Revert a commit that breaks the build.'],
    ['a gerund', 'Exporting mutable state is forbidden.', 'Export the mutable state of the store.'],
  ],
  'one thing put on another': [
    ['prefix', 'Do not put a layer prefix on model names.', 'Prefix every model with its layer.'],
    ['a thing around another', 'No try blocks around handlers.', 'Put a try block around every handler.'],
    ['a subject that carries it', "Don't suffix interfaces with `Type`.", 'Every interface carries the suffix `Type`.'],
  ],
  'who does it': [
    [
      'a place as subject',
      'Modules in `core` must not import from `ui`.',
      '`core` imports the palette from `ui/theme`.',
    ],
    ['nothing', 'Code in `core` imports nothing from `ui`.', '`core` takes the palette from `ui`.'],
    ['each other', 'Services do not call each other.', 'Call the billing service from the order service.'],
  ],
  'a command that no verb asks for': [
    ['as a step', 'Never run `helm upgrade`.', '`helm upgrade web` and watch the pods.'],
    ['after an occasion', "Don't run `gradle`.", 'After each change run `gradle check`.'],
    ['forbidden without a verb', "Don't `git stash`; commit instead.", 'Run `git stash` before you switch branches.'],
    ['one of several', 'No `kubectl patch`, no `kubectl edit`.', 'Scale it at once with `kubectl edit deploy/web`.'],
  ],
  'the opposite act': [
    ['left out', 'Leave trailing commas out.', 'Add trailing commas.'],
    ['removed and kept', 'Remove the stage banners.', 'Keep the stage banners.'],
    ['given up', 'If an upload fails, abort the import.', 'If an upload fails, continue the import.'],
  ],
  'objects that say no more than their verb': [
    ['what is thrown', 'Do not throw exceptions.', 'Throw `DomainError` when a shape is empty.'],
    ['what is run', 'Do not run commands.', 'Run `npm ci` first.'],
    ['an act as an object', 'Do not test all services.', 'Run the tests of all services.'],
  ],
  'a piece of code by any verb': [
    ['written and used', 'Do not write `goto`.', 'Use `goto` for the cleanup at the end of a function.'],
    ['of any kind', 'Do not add badges of any kind.', 'Add badges to the top of the page.'],
  ],
  'the act alone': [
    ['a particle', "Don't roll back a bad release; fix forward.", 'If the last release caused it, roll back.'],
    ['another sense', 'Do not reorder imports, the order matters.', 'Sort imports alphabetically.'],
    ['an ellipsis', 'Comment only on bugs, never on style.', 'Point out style problems.'],
    ['any line', "Don't re-indent existing lines.", 'Re-indent the whole file to two spaces.'],
  ],
};

describe.each(Object.entries(CONFLICTS))('a forbidden act is asked for: %s', (_, cases) => {
  test.each(cases)('%s', (_what, ban, ask) => {
    expect(conflictsOf(ban, 'Keep the build green.', ask)).toHaveLength(1);
    expect(conflictsOf(ask, 'Keep the build green.', ban)).toHaveLength(1);
  });
});

const HARMLESS: Readonly<Record<string, readonly Case[]>> = {
  'code that begins alike': [
    ['another subcommand', 'Do not run `terraform apply`.', 'Run `terraform plan` after review.'],
    ['the wider command', 'Never run `git push --force`.', 'Run `git push` when you are done.'],
    ['one way of running it', 'Never run `pytest` directly.', 'Run `pytest -q` in the container.'],
    ['a file that shows one', 'Never commit `.env` files.', 'Commit `.env.example` with each new key.'],
  ],
  'a path inside another': [
    ['a folder beside it', 'Do not edit files in `third_party/`.', 'Patch `src/compat.h` by hand.'],
    [
      'a new file in a folder',
      'Never edit files in `migrations/`.',
      'Add a migration in `migrations/` for each table.',
    ],
    ['it is read', 'Do not edit `schema.sql`.', 'Read `schema.sql` before you start.'],
    ['it is made by a command', 'Do not edit `api.json`.', 'Update `api.json` with `make api`.'],
    ['what stands in front of the ban', '`sdks/*/generated`, do not edit', 'Add or change a contract test.'],
    ['by hand only', 'Never manually edit `api.json`.', 'Update `api.json` when a route changes.'],
  ],
  'what is left alone': [
    ['another part', 'Leave existing translations untouched.', 'List translations that sound stiff.'],
    ['for a purpose', 'Leave `main` alone to keep it stable.', 'Run `main.py` to start the worker.'],
  ],
  'a noun made of the verb': [
    ['another act', 'Deletion of invoices is not allowed.', 'Archive invoices that are older than ten years.'],
    ['another object', 'No wildcard imports.', 'Import widgets by name.'],
    ['a time', 'No deployments on Fridays.', 'Deploy with `make deploy`.'],
    ['freeze or no freeze', 'Do not deploy in May.', 'Deploy fixes at any time, freeze or no freeze.'],
  ],
  'one thing put on another': [
    ['on something else', 'Do not put the ticket in the file name.', 'Put the ticket in the summary.'],
    ['something else', "Don't suffix interfaces with `Type`.", 'Every class carries the prefix `Base`.'],
  ],
  'who does it': [
    ['the other way round', '`core` must not import from `ui`.', '`ui` imports the palette from `core`.'],
    ['another subject', 'Components never fetch data.', 'Fetch data in the loader.'],
  ],
  'a command that no verb asks for': [
    ['it is listed only', 'Never run `helm upgrade`.', '`helm upgrade`'],
    ['another command', 'No `kubectl edit`.', 'Look at it with `kubectl get pods`.'],
  ],
  'the opposite act': [
    ['of something else', 'Leave trailing commas out.', 'Add trailing newlines.'],
    ['that undoes it later', 'Start the server.', 'Stop the server.'],
    ['for what lacks something', 'Keep the stage banners.', 'Remove the stage banners without a date.'],
    ['of some of them', 'Remove the stage banners that nobody reads.', 'Keep the stage banners.'],
    ['a part that is named', 'Remove the stage banners.', 'Keep the stage banners of the checkout.'],
  ],
  'the act alone': [
    ['under a condition', 'If the checks pass, do not comment.', 'Comment on all legitimate issues.'],
    ['a list below it', 'Do not comment if:', 'Comment on all legitimate issues.'],
    ['with what it takes', 'Never merge without a review.', 'Merge the branch when the build is green.'],
  ],
};

describe.each(Object.entries(HARMLESS))('both can be followed: %s', (_, cases) => {
  test.each(cases)('%s', (_what, ban, ask) => {
    expect(conflictsOf(ban, 'Keep the build green.', ask)).toEqual([]);
    expect(conflictsOf(ask, 'Keep the build green.', ban)).toEqual([]);
  });
});
