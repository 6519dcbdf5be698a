import { beforeAll, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';
import { getStances } from '../../server/src/core/analysis/conflicts/compute.ts';

const service = createSpecService();

/** What a sentence is read to say, as `topic: answer`. */
function readings(sentence: string): readonly string[] {
  const spec = service.getSpec(service.createDocument('AGENTS.md', `# Rules\n\n- ${sentence}\n`));
  return getStances(spec).map(({ topic, option, denied }) => `${topic.id}: ${denied ? 'not ' : ''}${option}`);
}

// The first reading makes the table of phrases.
beforeAll(() => void readings('Ask first.'), 120_000);

test.each([
  ['Never use star imports.', 'ask-rating'],
  ['Unwrap fixtures with `!` in tests.', 'exclamation-marks'],
  ['Agents must not add `Signed-off-by` to commits.', 'sign-off'],
  ['Attach screenshots of UI changes to the pull request.', 'images-in-answers'],
  ['New code in an old file uses the old idioms of that file.', 'idioms'],
  ['Names are English, without abbreviations.', 'prose-abbreviations'],
  ['Prioritize performance for optimal user experience.', 'reader-novice-expert'],
  ['Each script keeps its `--dry-run`.', 'warm-or-matter-of-fact'],
  ['Do not use images from Docker Hub.', 'images-in-answers'],
  ['Search for existing helpers in `lib`.', 'web-access'],
  ['Do not create small helper methods that are used once.', 'subagents'],
  ['Save the session token in the keychain.', 'token-cost'],
  ['Use text blocks for strings of several lines.', 'canned-replies'],
  ['Put start-up code for the peripherals into `main.c`.', 'plan-first'],
  ['If the lockfile is stale, the script falls back to `npm install`.', 'stop-or-work-around'],
  ['Never trust user input.', 'good-faith'],
  ['Avoid committing `dist/`; callers guarantee that it exists.', 'promises'],
  ['Do not use `crypto.randomUUID()` or other Web Crypto APIs.', 'financial-advice'],
])('%s says nothing on %s', (sentence, topic) => {
  expect(readings(sentence).filter((reading) => reading.startsWith(`${topic}: `))).toEqual([]);
});

test.each([
  ['Never ask for a rating.', 'ask-rating: against'],
  ['No exclamation marks.', 'exclamation-marks: against'],
  ['Spell out acronyms on first use.', 'prose-abbreviations: against'],
  ['Keep a professional tone.', 'formal-or-casual: formal'],
  ['Explain technical terms.', 'jargon-or-plain: plain'],
  ['If unsure, ask.', 'ask-or-proceed: ask'],
  ['Follow instructions exactly.', 'letter-or-intent: letter'],
  ['Do a dry run first.', 'dry-run-first: for'],
  ['Make small, incremental changes.', 'small-steps: small steps'],
  ['End each task without a summary.', 'closing-summary: against'],
  ['Never promise compensation.', 'promises: against'],
])('%s says %s', (sentence, reading) => {
  expect(readings(sentence)).toContain(reading);
});
