import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatGithubFile } from '../../server/src/cli/formatters/github.ts';
import { createLineIndex, type Finding } from '../../server/src/core/index.ts';
import { readMarkers } from '../../server/src/core/util/markers.ts';
import { runCli } from '../support/runCli.ts';
import { createWorkspace } from '../support/workspace.ts';

const CLEAN = '# Rules {#rules authority=user}\n\n- Run `make test` before you push.\n';
const FAULTY = '# Rules {#rules authority=usr}\n\n- Run `make test` before you push.\n';

interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Reads workflow commands as GitHub's runner does; the other lines are left to the log. */
function readCommands(out: string): { annotations: Annotation[]; log: string[] } {
  const annotations: Annotation[] = [];
  const log: string[] = [];
  for (const line of out.split('\n').slice(0, -1)) {
    const [, command = '', properties = '', message = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? [];
    if (command === '') log.push(line);
    else annotations.push({ command, properties: readProperties(properties), message: unescape(message) });
  }
  return { annotations, log };
}

function readProperties(written: string): Record<string, string> {
  return Object.fromEntries(
    written.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [
        pair.slice(0, at),
        unescape(
          pair
            .slice(at + 1)
            .replaceAll('%3A', ':')
            .replaceAll('%2C', ','),
        ),
      ];
    }),
  );
}

function unescape(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

async function annotate(cwd: string, ...args: string[]) {
  const result = await runCli(cwd, 'check', '--format', 'github', ...args);
  return { ...result, ...readCommands(result.out) };
}

/** The annotation of a finding at the `⟦…⟧` of a text. */
function annotationOf(marked: string, finding: Partial<Finding> = {}, path = 'AGENTS.md'): Annotation | undefined {
  const { text, spans } = readMarkers(marked);
  const findings = spans.map((span): Finding => {
    const plain = { kind: 'vague', severity: 'warning', messageId: 'm', message: 'M', related: [], fixes: [] } as const;
    return { uri: path, span, rule: 'r', url: '', ...plain, ...finding };
  });
  const file = { path, text, lines: createLineIndex(text), findings };
  const style = { hints: true, root: { cwd: '/repo', root: '/repo' } };
  return readCommands(formatGithubFile(file, style, () => undefined)).annotations[0];
}

describe('precept check --format github', () => {
  it('prints a command for each finding, with its place and rule, then the sum for the log', async () => {
    const { code, out, err } = await annotate(createWorkspace({ 'AGENTS.md': FAULTY }));
    expect(out).toBe(
      '::error file=AGENTS.md,line=1,endLine=1,col=27,endColumn=30,title=precept unknown-level::' +
        'Unknown level `usr`, did you mean `user`?%0AAGENTS.md:1:27 unknown-level\n' +
        '1 finding in 1 file: 1 error\n',
    );
    expect([code, err]).toEqual([1, '']);
  });

  it('prints no command when there is nothing to report', async () => {
    const { code, out } = await annotate(createWorkspace({ 'AGENTS.md': CLEAN }));
    expect([code, out]).toEqual([0, '✔ 1 file checked, nothing to report\n']);
  });

  it.each([
    ['error', [], 'error'],
    ['warning', [], 'warning'],
    ['information', [], 'notice'],
    ['hint', [], undefined],
    ['hint', ['--hints'], 'notice'],
  ])('tells GitHub of %s with %j as %s', async (severity, args, command) => {
    const cwd = createWorkspace({
      'AGENTS.md': FAULTY,
      'precept.config.json': `{ "rules": { "unknown-level": "${severity}" } }`,
    });
    const { annotations } = await annotate(cwd, ...args);
    expect(annotations[0]?.command).toBe(command);
  });

  it('names the other side of a conflict with its place', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': '- Use pnpm to install packages.\n\n- Install packages with npm.\n' });
    const { annotations } = await annotate(cwd);
    expect(annotations[0]?.properties).toMatchObject({ file: 'AGENTS.md', line: '3' });
    expect(annotations[0]?.message).toMatch(/\nsee AGENTS\.md:1:\d+ The other side: “Use pnpm to install packages”$/);
  });

  it('reports files that were not checked and mistakes in configurations in the same way, and only so', async () => {
    const cwd = createWorkspace({
      'AGENTS.md': CLEAN,
      'empty/AGENTS.md': '',
      'app/precept.config.json': '{ "rulez": 1 }',
      'app/AGENTS.md': CLEAN,
    });
    const { code, annotations, log, err } = await annotate(cwd);
    expect(annotations.map(({ command, properties, message }) => [command, properties['file'], message])).toEqual([
      ['error', 'app/precept.config.json', 'Unknown key `rulez`, did you mean `rules`?\napp/precept.config.json:1:3'],
      ['notice', 'empty/AGENTS.md', 'Empty file: nothing to check\nempty/AGENTS.md:1:1'],
    ]);
    expect([code, log, err]).toEqual([2, ['✔ 3 files checked, nothing to report'], '']);
  });

  it('gives paths from the root of the repository, whatever folder the step runs in', async () => {
    const cwd = createWorkspace({ '.git/HEAD': '', 'AGENTS.md': FAULTY, 'app/AGENTS.md': FAULTY });
    const { annotations } = await annotate(join(cwd, 'app'), '.', '../AGENTS.md');
    expect(annotations.map(({ properties }) => properties['file'])).toEqual(['app/AGENTS.md', 'AGENTS.md']);
  });

  it('keeps its commands whole whatever stands in a path', async () => {
    const folder = 'a,b 100%::c=d';
    const { annotations, log } = await annotate(createWorkspace({ [`${folder}/AGENTS.md`]: FAULTY }));
    expect(annotations.map(({ properties }) => properties)).toEqual([
      {
        file: `${folder}/AGENTS.md`,
        line: '1',
        endLine: '1',
        col: '27',
        endColumn: '30',
        title: 'precept unknown-level',
      },
    ]);
    expect(log).toHaveLength(1);
  });

  it('shows a diff in place of annotations with --fix-dry-run', async () => {
    const cwd = createWorkspace({ 'AGENTS.md': '<!-- precept-disable-next-line secret -->\n- Run `make test`.\n' });
    expect((await annotate(cwd, '--fix-dry-run')).out).toMatch(/^--- a\/AGENTS\.md\n/);
  });
});

describe('an annotation', () => {
  it.each([
    ['one line', 'a\n- ⟦Keep it clean⟧.\n', { line: '2', endLine: '2', col: '3', endColumn: '16' }],
    ['an emoji before it', '🦆 ⟦x⟧', { line: '1', endLine: '1', col: '4', endColumn: '5' }],
    ['nothing', 'ab⟦⟧', { line: '1', endLine: '1', col: '3', endColumn: '3' }],
    ['a line with its end', 'a\n⟦bcd\n⟧e', { line: '2', endLine: '2', col: '1', endColumn: '4' }],
    ['a line end alone', 'a⟦\r\n⟧b', { line: '1', endLine: '1', col: '2', endColumn: '2' }],
  ])('has lines and columns of %s', (_, marked, place) => {
    expect(annotationOf(marked)?.properties).toEqual({ file: 'AGENTS.md', ...place, title: 'precept r' });
  });

  it('has no columns when it spans lines: GitHub would drop them', () => {
    const properties = annotationOf('a ⟦b\nc⟧ d')?.properties;
    expect(properties).toEqual({ file: 'AGENTS.md', line: '1', endLine: '2', title: 'precept r' });
  });

  it('carries any message whole', () => {
    const message = '100 % ::error::, one: two\r\nthree %0A';
    expect(annotationOf('⟦a⟧', { message })?.message).toBe(`${message}\nAGENTS.md:1:1 r`);
  });

  it('shows what a terminal would obey as a replacement character', () => {
    expect(annotationOf('⟦a⟧', { message: 'a\u001b[31mb\u202e' })?.message).toContain('a\uFFFD[31mb\uFFFD');
  });

  it('makes credentials unreadable that a message quotes', () => {
    const shown = annotationOf('Key: ⟦q7Vd02mXw91LkzPe⟧', { rule: 'secret', message: 'Says “q7Vd02mXw91LkzPe”' });
    expect(shown?.message).toContain('Says “q7Vd••••••••••••”');
  });
});
