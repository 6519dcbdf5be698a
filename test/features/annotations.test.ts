import { describe, expect, test } from 'vitest';
import { createSpecService, type SpecDocument } from '../../server/src/core/index.ts';

const service = createSpecService();
const parse = (text: string): SpecDocument => service.createDocument('spec.md', text);
const whole = (document: SpecDocument) => ({ start: 0, end: document.text.length });

describe('the line above a heading', () => {
  test('tells the level that holds there and the number of instructions', () => {
    const document = parse(
      '# Style {authority=user}\n\nUse tabs.\n\n## Names\n\n- Use camelCase.\n- Never abbreviate.\n\n# Empty\n\n# Open\n\nRun `make`.\n',
    );
    expect(service.getSectionLenses(document).map(({ section, title }) => `${section.title}: ${title}`)).toEqual([
      'Style: user · 1 instruction',
      'Names: user · 2 instructions',
      'Open: no level · 1 instruction',
    ]);
  });
});

describe('hints of levels', () => {
  test('stand where the level is inherited from further up, not where it is written', () => {
    const document = parse('# Style {authority=user}\n\nUse tabs.\n\n## Names\n\nUse camelCase.\n');
    expect(service.getLevelHints(document, whole(document)).map(({ label, tooltip }) => [label, tooltip])).toEqual([
      ['user', 'Inherited from “Style”'],
    ]);
  });

  test.each([
    ['Never commit API keys.', 'root?'],
    ['Never force-push to a shared branch.', 'root?'],
    ['Never use tabs.', 'developer?'],
    ['All tests must pass.', 'developer?'],
    ['Run `make test` before you commit.', 'user?'],
    ['Prefer `const` over `let`.', 'guideline?'],
    ['You may use emoji.', 'guideline?'],
    ['Never delete customer data.', 'root?'],
    ['Do not disable the sandbox.', 'root?'],
    ['Never hardcode colour tokens.', 'developer?'],
    ['Never log change history in comments.', 'developer?'],
    ['Do not use `console.log` in production code.', 'developer?'],
    ['Follow the format strictly.', 'developer?'],
    ['Run the formatter; never skip this step.', 'developer?'],
    ['You may use AI tools, but you must understand the changes.', 'developer?'],
    ['Avoid `else` where possible.', 'guideline?'],
    ['Update the docs as needed.', 'guideline?'],
  ])('infers a level from “%s” and marks it as a guess', (text, label) => {
    const document = parse(`# Rules\n\n${text}\n`);
    expect(service.getLevelHints(document, whole(document)).map((hint) => hint.label)).toEqual([label]);
  });

  test('infer a hard rule also from the heading above', () => {
    const document = parse('# Non-negotiable rules\n\nSign every commit.\n\n# Habits\n\nSign every letter.\n');
    expect(service.getLevelHints(document, whole(document)).map(({ label }) => label)).toEqual(['developer?', 'user?']);
  });

  test('are only made for what is visible', () => {
    const document = parse('# Rules\n\nUse tabs.\n\nUse camelCase.\n');
    const end = document.text.indexOf('Use camelCase');
    expect(service.getLevelHints(document, { start: 0, end })).toHaveLength(1);
  });
});

describe('words of strength', () => {
  test('are found in instructions only, and told apart', () => {
    const document = parse(
      '# Style {authority=user}\n\nThe tool must have been old.\n\nYou MUST run `never`. Prefer tabs.\n',
    );
    const tokens = service.getSemanticTokens(document);
    const shown = tokens.map(({ span, kind }) => `${document.text.slice(span.start, span.end)}: ${kind}`);
    expect(shown).toContain('user: level');
    expect(shown).toContain('MUST: binding');
    expect(shown).toContain('Prefer: preference');
    expect(shown.join()).not.toContain('never');
  });
});
