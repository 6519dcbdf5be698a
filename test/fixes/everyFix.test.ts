import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, Fix } from '../../server/src/core/index.ts';
import { RULES } from '../../server/src/core/rules/registry.ts';
import { readMarkers } from '../support/markers.ts';
import {
  type AppliedFix,
  applyFix,
  lintText,
  newErrors,
  staysUnresolved,
  surroundings,
  touchedTypes,
  undone,
  wholeShape,
} from './support/appliedFix.ts';

/** Other people's files, when they lie beside the repository. */
const CORPUS = join(import.meta.dirname, '..', '..', '..', 'shared', 'corpus', 'single');
const FILES = 100;
/** How many fixes of one rule and title are applied to corpus files; every one is a lint of a whole file. */
const PER_KIND = 5;

/** What is wrong with a text after a fix; empty when nothing is. */
function complaintsOf(applied: AppliedFix): string[] {
  const complaints: string[] = [];
  if (staysUnresolved(applied)) complaints.push('the finding stays');
  complaints.push(...newErrors(applied).map((error) => `new error: ${error}`));
  if (undone(applied) !== applied.before.text) complaints.push('undo does not restore the text');
  const { old, now } = surroundings(applied);
  if (old.join('\n') !== now.join('\n')) complaints.push('the Markdown changes elsewhere');
  const types = touchedTypes(applied);
  // A fix that only deletes may take a whole block away.
  const adds = applied.edits.some(({ text }) => text !== '');
  if (adds && !isSubsequence(types.old, types.now)) complaints.push(`${types.old.join()} becomes ${types.now.join()}`);
  if (applied.fix.title.startsWith('Ignore ') && wholeShape(applied.before) !== wholeShape(applied.after)) {
    complaints.push('a comment changes the structure');
  }
  if (applied.before.text.includes('\r\n') && /(?<!\r)\n/.test(applied.after.text))
    complaints.push('line ends are mixed');
  return complaints;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  return at === part.length;
}

/** Fixes of the same rule that do the same to other words. */
function kindOf({ rule }: Finding, { title }: Fix): string {
  return `${rule}: ${title.replace(/[`“"].*?[`”"]/g, '…')}`;
}

function checkText(uri: string, text: string, wanted: (finding: Finding, fix: Fix) => boolean): string[] {
  const { document, found } = lintText(uri, text);
  return found.flatMap((finding) =>
    finding.fixes
      .filter((fix) => wanted(finding, fix))
      .flatMap((fix) => {
        const place = `${uri}:${document.lines.positionAt(finding.span.start).line + 1} ${kindOf(finding, fix)}`;
        return complaintsOf(applyFix(document, found, finding, fix)).map((complaint) => `${place}: ${complaint}`);
      }),
  );
}

describe('every fix of every finding resolves it and touches nothing else', () => {
  const always = (): boolean => true;
  const bad = RULES.flatMap(({ meta, examples }) =>
    examples
      .filter(({ expect: expected, files }) => expected && !files)
      .map(({ title, text }) => ({ name: `${meta.id}: ${title}`, text: readMarkers(text).text })),
  );

  test.each(bad)('in the example “$name”', ({ text }) => {
    expect(checkText('AGENTS.md', text, always)).toEqual([]);
  });

  test.each(bad)('in the example “$name”, with CRLF and without a final line end', ({ text }) => {
    expect(checkText('AGENTS.md', text.trimEnd().replaceAll('\n', '\r\n'), always)).toEqual([]);
  });

  test.runIf(existsSync(CORPUS))(
    'in 100 real files',
    () => {
      const names = readdirSync(CORPUS).sort();
      const step = Math.floor(names.length / FILES);
      const applied = new Map<string, number>();
      const wanted = (finding: Finding, fix: Fix): boolean => {
        const kind = kindOf(finding, fix);
        const count = (applied.get(kind) ?? 0) + 1;
        applied.set(kind, count);
        return count <= PER_KIND;
      };
      const sample = names.filter((_, index) => index % step === 0).slice(0, FILES);
      const complaints = sample.flatMap((name) => checkText(name, readFileSync(join(CORPUS, name), 'utf8'), wanted));
      expect(complaints).toEqual([]);
    },
    120_000,
  );
});
