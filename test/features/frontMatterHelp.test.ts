import { describe, expect, it } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

/** Splits a text at `│`, the cursor. */
function at(path: string, marked: string) {
  const offset = marked.indexOf('│');
  return { document: service.createDocument(path, marked.replace('│', '')), offset };
}

function labels(path: string, marked: string): string[] {
  const { document, offset } = at(path, marked);
  return service.getCompletions(document, offset).map(({ label }) => label);
}

describe('completion in front matter', () => {
  it('offers the keys of the format that are not there yet', () => {
    expect(labels('.cursor/rules/a.mdc', '---\nglobs: src/**\n│\n---\n\nUse tabs.\n')).toEqual([
      'description',
      'alwaysApply',
    ]);
    expect(labels('.claude/rules/a.md', '---\npa│\n---\n\nUse tabs.\n')).toEqual(['paths']);
  });

  it('offers the words that a value may be', () => {
    expect(labels('.cursor/rules/a.mdc', '---\nalwaysApply: │\n---\n\nUse tabs.\n')).toEqual(['true', 'false']);
    expect(labels('.kiro/steering/a.md', '---\ninclusion: f│\n---\n\nUse tabs.\n')).toContain('fileMatch');
  });

  it('writes key and colon, and only the key where the colon stands', () => {
    const { document, offset } = at('.cursor/rules/a.mdc', '---\nal│: true\n---\n\nUse tabs.\n');
    const choice = service.getCompletions(document, offset).find(({ label }) => label === 'alwaysApply');
    expect(choice).toMatchObject({ text: 'alwaysApply', span: { start: 4, end: 6 } });
  });

  it('stays away from files whose front matter means nothing, and from the text below', () => {
    expect(labels('AGENTS.md', '---\n│\n---\n\nUse tabs.\n')).toEqual([]);
    expect(labels('.cursor/rules/a.mdc', '---\nglobs: src/**\n---\n│\nUse tabs.\n')).toEqual([]);
  });
});

describe('hover in front matter', () => {
  it('says what a key does, for whom, and what it may be', () => {
    const { document, offset } = at('.windsurf/rules/a.md', '---\ntri│gger: glob\n---\n\nUse tabs.\n');
    const hover = service.getHover(document, offset);
    expect(hover?.span).toEqual({ start: 4, end: 11 });
    expect(hover?.markdown).toContain('Windsurf');
    expect(hover?.markdown).toContain('`model_decision`');
  });
});
