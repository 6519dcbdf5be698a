/** The reference document, where the research data lies beside the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSpecService, LEVELS } from '../../server/src/core/index.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/corpus/model_spec');
const NEWEST = 'model_spec.md';
const service = createSpecService();
const read = (name: string) => service.createDocument(name, readFileSync(join(FOLDER, name), 'utf8'));
const versions = existsSync(FOLDER)
  ? [NEWEST, ...readdirSync(join(FOLDER, 'versions')).map((name) => `versions/${name}`)]
  : [];

describe.runIf(versions.length > 0)('the Model Spec', () => {
  test('has 59 annotated headings in its newest version', () => {
    const written = read(NEWEST).sections.flatMap(({ attributes }) =>
      (attributes?.attributes ?? []).filter(({ key }) => key === 'authority').map(({ value }) => value),
    );
    const counts = LEVELS.map((level) => [level, written.filter((value) => value === level).length]);
    expect(written).toHaveLength(59);
    expect(Object.fromEntries(counts)).toEqual({ root: 22, system: 3, developer: 1, user: 15, guideline: 18 });
  });

  test('resolves every reference to a section in its newest version', () => {
    const links = service.getSectionLinks(read(NEWEST));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(({ target }) => !target)).toEqual([]);
  });

  test.each(versions)('has nothing wrong with its authority in %s', (name) => {
    const findings = service.lint(read(name));
    expect(findings.filter(({ severity, kind }) => severity === 'error' || kind === 'authority')).toEqual([]);
  });

  test.each(versions)('gives nobody orders by its notes, conversations and footnotes in %s', (name) => {
    const document = read(name);
    const { text } = document;
    const fences = [...text.matchAll(/^~~~xml$[^]*?^~~~$/gm)];
    const notes = [...text.matchAll(/^!!! meta.*\n(?:(?: {4}.*)?\n)*/gm)];
    const footnotes = [...text.matchAll(/^\[\^\w+\]:.*$/gm)];
    expect(fences.length + notes.length).toBeGreaterThan(100);
    const silent = [...fences, ...notes, ...footnotes].map(({ index, 0: all }) => [index, index + all.length] as const);
    const heard = service
      .getAuthorityModel(document)
      .cards.filter(({ span }) => silent.some(([start, end]) => start <= span.start && span.start < end));
    expect(heard.map((card) => card.text)).toEqual([]);
  });
});
