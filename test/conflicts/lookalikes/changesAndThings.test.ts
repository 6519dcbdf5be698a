import { describe } from 'vitest';
import { holdApart } from '../../support/lookalikes.ts';

describe('small and large changes', () => {
  holdApart([
    [
      'are two things',
      ['Show me a plan before you start.', "Changes don't need a plan, just make them."],
      ['Show me a plan before big refactors.', "Typos don't need a plan, just fix them."],
    ],
  ]);
});

describe('amounts and versions', () => {
  holdApart([
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
  holdApart([
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
  holdApart([
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
  holdApart([
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

describe('what lets a thing of its own pass', () => {
  holdApart([
    [
      'by its kind',
      ['Keep PRs small.', 'Big pull requests are fine.'],
      ['Keep PRs small.', 'Large mechanical renames may be one big PR.'],
    ],
    [
      'beside code of another part',
      ['Library code never panics.', 'Library code may panic at start-up.'],
      ['Library code never panics.', 'Examples may panic at start-up.'],
    ],
  ]);
});

describe('contrasts', () => {
  holdApart([
    [
      'requests of two methods',
      ['Retry GETs up to 3 times.', 'Never retry GETs automatically.'],
      ['Retry GETs up to 3 times.', 'Never retry POSTs automatically.'],
    ],
    [
      'versions',
      ['As of v3 commit subjects contain no emoji.', 'As of v3 put an emoji in front of each commit subject.'],
      ['As of v3 commit subjects contain no emoji.', 'Up to tag v2: put an emoji in front of each commit subject.'],
    ],
    [
      'agents and people',
      ['Agents must not add `Signed-off-by` to commits.', 'Every commit must have a `Signed-off-by` line.'],
      [
        'Agents must not add `Signed-off-by` to commits.',
        'Every commit made by a person must have a `Signed-off-by` line.',
      ],
    ],
    [
      'comments above and inside',
      ['Do not add comments.', 'Add a comment to every function you write.'],
      ['Inside of function bodies do not add comments.', 'Add a doc comment to every function you write.'],
    ],
  ]);
});

describe('what is forbidden to do again, or in a way', () => {
  holdApart([
    [
      'line by line',
      ["Don't comment the code.", 'Exported functions need a comment.'],
      ["Don't comment what the code does line by line.", 'Exported functions need a doc comment.'],
    ],
  ]);
});
