import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createLineHashes } from '../../server/src/cli/formatters/lineHashes.ts';
import { formatSarif, formatSarifFile, MOST_RESULTS } from '../../server/src/cli/formatters/sarif.ts';
import { createLineIndex, type Finding } from '../../server/src/core/index.ts';
import { checkSarif, readSarif, type ReadRun } from '../support/sarif.ts';
import { createWorkspace } from '../support/workspace.ts';

const FAULTY = '# Rules {#rules authority=usr}\n\n- Run `make test` before you push.\n';
const ROOT = { cwd: '/repo', root: '/repo' };

function fingerprints({ results }: ReadRun): string[] {
  return results.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash'] ?? '');
}

describe('fingerprints in SARIF', () => {
  it('stay while lines move and get blanks and other line ends', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': FAULTY });
    const before = fingerprints((await checkSarif(cwd)).run);
    expect(before).toHaveLength(1);
    for (const text of [
      `Read this first.\n\n${FAULTY}`,
      FAULTY.replaceAll('\n', '\r\n'),
      FAULTY.replace('# ', '#  '),
    ]) {
      writeFileSync(join(cwd, 'AGENTS.md'), text);
      expect(fingerprints((await checkSarif(cwd)).run)).toEqual(before);
    }
    mkdirSync(join(cwd, 'app'));
    writeFileSync(join(cwd, 'app/AGENTS.md'), FAULTY.replace('usr', 'usrs'));
    expect(fingerprints((await checkSarif(cwd, 'app')).run)).not.toEqual(before);
  });

  it('tell lines with the same text apart', async () => {
    const heading = '## Style {authority=usr}\n\nText.\n\n';
    const { run } = await checkSarif(createWorkspace({ 'AGENTS.md': heading.repeat(20) }));
    expect(run.results).toHaveLength(20);
    expect(new Set(fingerprints(run)).size).toBe(20);
  });

  it('are those that upload-sarif works out', () => {
    // A polynomial in 37 over 64 bits of the first 100 characters, without spaces and tabs: the file's end counts as
    // 0xFFFF, what is missing behind it as 0.
    const hash = (codes: readonly number[]): string => {
      const terms = codes.map((code, i) => BigInt(code) * 37n ** BigInt(99 - i));
      return BigInt.asUintN(
        64,
        terms.reduce((sum, term) => sum + term, 0n),
      ).toString(16);
    };
    const hashOf = createLineHashes('\t a b\r\rc');
    expect([0, 1, 2].map(hashOf)).toEqual([
      `${hash([97, 98, 10, 10, 99, 0xffff])}:1`,
      `${hash([10, 99, 0xffff])}:1`,
      `${hash([99, 0xffff])}:1`,
    ]);
    const long = createLineHashes(`${'x'.repeat(150)}\n${'x'.repeat(150)}y`);
    const same = hash(Array.from({ length: 100 }, () => 120));
    expect([0, 1].map(long)).toEqual([`${same}:1`, `${same}:2`]);
  });
});

describe('a SARIF report', () => {
  /** The results of a file with `count` findings of a severity. */
  function fileWith(path: string, count: number, finding: Partial<Finding>, text = 'a\n'): string {
    const plain = { kind: 'vague', severity: 'warning', messageId: 'm', message: 'M', related: [], fixes: [] } as const;
    const one: Finding = { uri: path, span: { start: 0, end: 1 }, rule: 'open-list', url: '', ...plain, ...finding };
    const findings = Array.from({ length: count }, () => one);
    const file = { path, text, lines: createLineIndex(text), findings };
    return formatSarifFile(file, { hints: true, root: ROOT }, () => undefined);
  }

  const print = (...files: string[]): ReadRun =>
    readSarif([...formatSarif(files, { notices: [], exitCode: 1 }, { hints: true, root: ROOT })].join(''));

  it('holds as many results as GitHub takes, the gravest, and says how many are missing', () => {
    const third = Math.ceil(MOST_RESULTS / 3);
    const run = print(
      fileWith('a.md', third, { severity: 'hint' }),
      fileWith('b.md', third, { severity: 'warning' }),
      fileWith('c.md', third, { severity: 'information' }),
      fileWith('d.md', third, { severity: 'error' }),
    );
    const of = (level: string): number => run.results.filter((result) => result.level === level).length;
    expect([of('error'), of('warning'), of('note')]).toEqual([third, third, MOST_RESULTS - 2 * third]);
    const [notification] = run.invocations[0]?.toolExecutionNotifications ?? [];
    expect(notification?.message.text).toContain(`${4 * third - MOST_RESULTS} results more than`);
  });

  it('holds all results up to there', () => {
    const run = print(fileWith('a.md', MOST_RESULTS, {}));
    expect(run.results).toHaveLength(MOST_RESULTS);
    expect(run.invocations[0]?.toolExecutionNotifications).toEqual([]);
  });

  it('takes no quoted text for a link', () => {
    const run = print(fileWith('a.md', 1, { message: 'Unclear: “see [the guide](7)”' }));
    expect(run.results[0]?.message.text).toBe('Unclear: “see [the guide] (7)”');
  });

  it('names a place in a file that cannot be seen without lines', () => {
    const related = [{ uri: 'gone [1].md', span: { start: 5, end: 6 }, message: 'Here' }];
    const [result] = print(fileWith('a.md', 1, { related })).results;
    expect(result?.message.text).toBe('M. See [gone \\[1\\].md](1).');
    expect(result?.relatedLocations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'gone%20%5B1%5D.md', uriBaseId: 'SRCROOT' },
    });
  });
});
