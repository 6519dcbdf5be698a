import { describe, expect, test } from 'vitest';
import { differenceOf } from '../../scripts/incremental/compare.ts';
import { proveIncremental } from '../../scripts/incremental/prove.ts';
import { readTexts } from '../../scripts/incremental/texts.ts';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();

describe('A document that is edited', () => {
  test('is read and judged as if it had just been opened, over random edits', { timeout: 120_000 }, () => {
    const { differences, reuse } = proveIncremental(service, readTexts(12_000), 200, 2026);
    expect(differences).toEqual([]);
    expect(reuse).toBeGreaterThan(0.6);
  });

  test('moves an address in brackets, whose parts have no place in the tree, with all the rest', () => {
    const text = '# Tools\n\nUse tabs.\n\n# Links\n\n[www.example.org][]\n';
    const before = service.createDocument('AGENTS.md', text);
    service.getSpec(before);
    const after = service.updateDocument(before, text.replace('Use tabs.', 'Use tabs everywhere.'));
    expect(differenceOf(service, after, service.createDocument('AGENTS.md', after.text, 1), true)).toBeUndefined();
  });

  test('is judged anew where a heading above changes what stands below', () => {
    const text = '# Tools\n\n## Rules\n\n- Use pnpm to install.\n\n## More\n\n- Install with npm.\n';
    let document = service.createDocument('AGENTS.md', text);
    const rules = (): readonly string[] => service.lint(document).map(({ rule }) => rule);
    expect(rules()).toContain('conflicting-value');
    document = service.updateDocument(document, text.replace('## More', '## For `packages/legacy`'));
    expect(rules()).not.toContain('conflicting-value');
    document = service.updateDocument(document, text);
    expect(rules()).toContain('conflicting-value');
  });
});
