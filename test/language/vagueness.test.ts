import { describe, expect, test } from 'vitest';
import { createSpecService, DEFAULT_SETTINGS, type Finding, type LintSettings } from '../../server/src/core/index.ts';
import { detectLanguage, tallyWords } from '../../server/src/core/language/detectLanguage.ts';

const service = createSpecService();
const vague = (text: string, glossary: Partial<LintSettings['glossary']> = {}): readonly Finding[] =>
  service
    .lint(service.createDocument('AGENTS.md', text), {
      ...DEFAULT_SETTINGS,
      glossary: { ...DEFAULT_SETTINGS.glossary, ...glossary },
    })
    .filter(({ kind, severity }) => kind === 'vague' && severity !== 'hint');
const underlined = (text: string, glossary?: Partial<LintSettings['glossary']>): readonly string[] =>
  vague(text, glossary).map(({ span }) => text.slice(span.start, span.end));

describe('terms with a meaning', () => {
  test('a term that the file defines is pinned everywhere in it', () => {
    expect(
      underlined('A small change means under 50 lines.\n\n- Open a pull request only for small changes.\n'),
    ).toEqual([]);
    expect(underlined('- Open a pull request only for small changes.\n')).toEqual(['small']);
  });

  test('a glossary section defines its labels', () => {
    const rule = '## Rules\n\n- Add an index to every large table.\n';
    expect(underlined(`## Glossary\n\n- **Large table**: more than a million rows.\n\n${rule}`)).toEqual([]);
    expect(underlined(rule)).toEqual(['large']);
  });

  test('the user’s glossary exempts terms and names', () => {
    expect(underlined('- Write clean code.\n', { defined: ['clean code'] })).toEqual([]);
    expect(underlined('- Import icons from simple icons.\n', { names: ['simple icons'] })).toEqual([]);
    expect(underlined('- Write tidy code.\n', { defined: ['tidy house'] })).toEqual(['tidy']);
  });

  test('the user’s own vague words are asked about in the user’s words', () => {
    const [finding] = vague('- Keep the copy zesty.\n', {
      vague: [{ term: 'zesty', question: 'Which of the three voices?' }],
    });
    expect(finding?.message).toBe('Vague “zesty”: Which of the three voices?');
  });
});

describe('what stands near', () => {
  test.each([
    ['a sub-item', '- Keep modules small:\n  - one exported class\n'],
    [
      'a code block that belongs to it',
      '- Write clear commit messages:\n\n  ```text\n  parser: accept empty input\n  ```\n',
    ],
    ['a number', '- Keep modules small, under 200 lines.\n'],
    ['an instance', '- Use descriptive names, e.g. `retryDelayMs`.\n'],
    ['the rules that the item goes on with', '- Keep it simple. No more than one level of `if`.\n'],
    ['the next sentence', '- Prefer whole-record checks over small ones. Compare with `expectRecord()`.\n'],
    [
      'the next sentence on the same thing',
      'Write useful labels for charts. Labels of charts name the unit and the source.\n',
    ],
    ['a number further on in the item', '- Reply quickly. Customers wait. The queue is read within 2 hours.\n'],
    [
      'the list below, though no colon leads to it',
      'Releases should be small.\n\n- **Every release** has one feature.\n',
    ],
    ['a diagram that the item leads to', '1. Sketch complex flows:\n\n```mermaid\nflowchart TD\n```\n'],
    ['members behind “like”', '- Present the key screens like sign-in form, cart, and receipt.\n'],
    ['rules that are named', '- Pick the smallest batch by the shipping rules.\n'],
    ['a rule at an address', '- Use shorthand when possible per https://lint.example/shorthand\n'],
    ['a section that is named', '- Return a suitable code (see Exit Codes).\n'],
    ['what it must be enough for', '- Log sufficient context to find the tenant.\n'],
    ['what just enough is for', '- Load just enough to render the header.\n'],
    ['a bound in a literal', '- Print "< 1 ms" for very small durations.\n'],
    [
      'the case above it',
      '- Share one fixture when suites use the same schema and clock.\n- Split the fixture only when the schema or the clock is materially different.\n',
    ],
    [
      'the prohibition above it',
      '- Do not put queries into page templates.\n- Keep the queries of templates simple.\n',
    ],
    [
      'the rules of the list that it opens',
      '- Write short notes.\n- Notes end with `Owner:`.\n- Notes have one heading.\n',
    ],
    ['a clause with the criterion', '- Use clear column titles that match the export.\n'],
    ['a participle that says why', '- Delete redundant checks that `zod` already makes.\n'],
  ])('%s pins', (_, text) => expect(underlined(text)).toEqual([]));

  test.each([
    [
      'a prohibition on something else',
      '- Do not put queries into page templates.\n- Keep headings simple.\n',
      ['simple'],
    ],
    ['a sibling', '- Keep modules small.\n- No module has more than 200 lines.\n', ['small']],
    ['a sentence on a line of its own', 'Write useful labels.\nLabels end with a colon, as in `Name:`.\n', ['useful']],
    ['what stands behind a loophole in parentheses', '- Mock the clock (if possible).\n', ['if possible']],
    ['a number in another clause', '- Keep modules small; Node 20 is required.\n', ['small']],
    ['the reason', '- Use descriptive names so that nobody has to open the file.\n', ['descriptive names']],
  ])('%s does not', (_, text, words) => expect(underlined(text)).toEqual(words));
});

describe('what says nothing vague', () => {
  test.each([
    ['a description', 'The server is a robust and modern proxy.\n'],
    ['an opinion', 'Good tests are fast.\n'],
    ['a changelog', '## Changelog\n\n- Improve error handling\n'],
    ['what a command does', '## Commands\n\n- `make quick`: compile everything quickly\n'],
    ['what a tool is for', '- Use `tidy` for clean output.\n'],
    ['a reason behind a dash', '- Call `close()` twice — this makes a clean exit certain.\n'],
    ['a log of what was done', '## Status\n\n- Created `watch.sh`, which safely detects changes.\n'],
    ['what stands before the act', 'The modules in `auth/` already carry detailed notes; keep those.\n'],
    ['what something is for', '- Read the tests to understand the module.\n'],
    ['what is possible', '**Benefits**:\n\n- You can reference prior decisions.\n'],
    ['what is not needed', '- **Discovery**: No registration needed for optimized kernels.\n'],
    ['a topic with a relative clause', 'Coding standards and preferences that agents should follow.\n'],
    ['what something is focused on', '- Include tests focused on the public API.\n'],
    ['a name of the platform', '- Set colours with CSS custom properties.\n'],
    ['a fact to remember', '- Remember that this is a long-running process that never ends.\n'],
    ['a concession', '- Use an enum, even if it has only a few members.\n'],
    ['what goes before', 'Each polyfill has a test before its parser can be safely refactored.\n'],
    ['an attempt in a condition', '- If you try to add a helper, put it in `lib/`.\n'],
    ['the one at hand', '- Read the relevant section first.\n'],
    ['a kind of text', '- Do not use bold for section titles.\n'],
    ['a way that is named', '- Plugins are discoverable via GitHub Packages.\n'],
    ['what a place holds', '## Testing\n\n- Tests in `core/` cover main flows.\n'],
    ['a fact behind “but”', '- But be aware that the copy in `lib/` is only a modest reference.\n'],
    ['what is to be explained', '- Explain exactly why a narrower check is enough.\n'],
    ['what is left behind', '- Prefer explicit names to cleverness.\n'],
    ['what a thing makes of another', '- Prefer explicit types that make casts unnecessary.\n'],
    ['a reason that goes on in parentheses', '- Default to `fast-json` - it’s the quickest one (fastest by far).\n'],
    ['a list behind “including”', '- Add a robust set of tests including unit, browser, load and security tests.\n'],
    ['a purpose', '- Purpose: blend new modules with the repository style.\n'],
    ['the same as something named', '- Waive a rule in writing, with the same rigor as the notes on `native`.\n'],
    ['a definition', '- Consider a build broken when any job is red.\n'],
    ['an opinion on two things', '- A short page that is right beats a comprehensive one.\n'],
    ['a convention by its name', '- Name files by the lower-case-with-hyphens naming convention.\n'],
    ['a remark before a preference', 'Coverage is important, but I’d rather have no signal than a wrong one.\n'],
    ['a kind of class', '- Override `isRunnable` in check classes.\n'],
    ['a persona', 'You are a professional editor.\n'],
    ['an aside', '- Settings live in `conf/` (modular) and are merged by `make conf`.\n'],
    ['a rejected alternative', '- Start jobs when their input is there, not speculatively.\n'],
    ['how something is to be regarded', '- Treat the log as a short record.\n'],
    ['what things are like', '- Large pages are slow.\n'],
    ['what follows from something', 'It is also the fastest way to deploy.\n'],
    [
      'an item of a list of contents',
      'This guide covers the whole cycle:\n\n1. **Writing** - Create comprehensive suites\n',
    ],
    ['a name in the middle of a sentence', '- Check the scope again at each Clean stop.\n'],
    ['a verb with the form of an adjective', '- Delete dead flags, narrow the contract, and run `make lint`.\n'],
    ['an adverb beside a command', '- On a conflict in `deps.lock`, simply delete it.\n'],
    ['an adverb beside a concrete act', '- Carefully count the columns of the table.\n'],
    ['a command that is run when it is needed', '- Run `nvm use 24` if needed.\n'],
    ['a thing that is linked where there is one', '- Link related tickets when applicable.\n'],
    ['a preference that gives way', '- Prefer slices over loops whenever possible.\n'],
    ['a permission that another condition limits', '- For complex jobs you may use `batch` when the user asks.\n'],
    ['a default', '- Most of the time, merge with a squash.\n'],
    ['a permission for a limited case', '- Cosmetic fixes are acceptable but not in a release.\n'],
    ['a thought that is not asked for', '- You never need to keep the archive in mind.\n'],
    ['what others understand', '## Allowed\n\n- help users understand the map\n'],
    ['a topic', 'Areas that change together:\n\n- Code quality standards\n'],
    ['a state that the reader meets', '- If the title has become misleading, rename the page.\n'],
    ['what is named before', '- Write table tests with clear expectations.\n'],
    [
      'a sentence that says much else',
      '- Before you move a table to another schema, list the jobs that read it, tell their owners, copy relevant rows to the archive, and run the check twice.\n',
    ],
    ['one of many cases', '- Ask first for new tables, renamed columns, large exports, and dropped indexes.\n'],
    ['a thing whose replacement is named', '- Never write long chains of `if`; use `switch` instead.\n'],
    ['neighbours', '- Keep names consistent with nearby files.\n'],
    ['how it is done', '- Keep widgets thin - move queries to services.\n'],
    ['one line', '- Callers should be thin one-line hooks.\n'],
    ['what there is', '- In fact, there are a lot of overly complex queries.\n'],
    ['what may be', '- Some plugins may not start with older versions.\n'],
    ['a definition with a sign', '- Hot spots = files that are complex and change often.\n'],
    ['steps that are named', '- Every change must compile cleanly using the above steps.\n'],
    ['a clause that says which', '- Brittle checks that break on a new colour\n'],
    ['an option of a linter', '- **Quoted keys**: only when needed (`keys-as-needed`).\n'],
    ['a need that calls for a question', '- If a new port is genuinely needed, ask first.\n'],
    ['a permission in a clause of its own', '- Justify every package; tiny helpers can be copied.\n'],
    ['a persona with a rank', '- Act as a Senior Cartographer.\n'],
    ['a tendency of something else', '- Look for patterns that tend to leak memory.\n'],
    ['a state that is there or not', '- Check that `manifest.json` is properly formatted.\n'],
    ['a callout', '> [!IMPORTANT]\n> Run `make seed` first.\n'],
    ['a pointer to a document', 'For a comprehensive account, read `docs/queue.md`.\n'],
    ['the file that a place decides on', '- Update the relevant `AGENTS.md`.\n'],
    ['a verb that looks like an adjective', '- Clean the cache and clear the queue.\n'],
    ['a consideration that names its act', '- Consider caching the token.\n'],
    ['a negated attempt', '- Don’t try to install the driver.\n'],
    ['a link that shows what is meant', '- Follow the [naming conventions](docs/names.md).\n'],
    ['a permission', '- You may add comments as needed.\n'],
    ['“no longer”', '- Delete flags that are no longer read.\n'],
    ['a run without an error', '- Check that the patches apply cleanly.\n'],
    ['a run without findings', '- A clean scanner run is no proof.\n'],
    ['the edge of a format', '- Encode the payload as late as possible.\n'],
    ['what a named thing lacks', '- Canvas: when SVG isn’t sufficient\n'],
    ['the files that a task is about', '- Read relevant files before you answer.\n'],
    ['what a summary is made of', '- Summarize key decisions at the end.\n'],
    ['the text that follows', 'Please read the following instructions carefully.\n'],
    ['a form that a literal shows', '- Give a default other than a simple `x ?? y` a name.\n'],
    ['the side that loses', '- **A short manual that is 100% true beats a comprehensive one.**\n'],
    ['what another check makes needless', '- Avoid unnecessary renders when one snapshot proves the layout.\n'],
    ['a public guide by its name', '- Follow the Kotlin style guide and naming conventions.\n'],
    ['a list that can be continued', '- Format all sources (`.c`, `.h`, etc.) with `clang-format`.\n'],
  ])('%s', (_, text) => expect(underlined(text)).toEqual([]));
});

describe('what only looks technical or named', () => {
  test.each([
    ['- Write the parser cleanly.\n', ['cleanly']],
    ['- Use clean structures.\n', ['clean']],
    ['- Avoid unnecessary renders when the page is open.\n', ['unnecessary']],
    ['- Run relevant tests.\n', ['relevant tests']],
    ['- Ask before key decisions.\n', ['key decisions']],
    ['- Follow the style guide and naming conventions.\n', ['the style guide']],
  ])('%s is vague', (text, words) => expect(underlined(text)).toEqual(words));
});

describe('wordings that follow a pattern', () => {
  test.each([
    ['an impression', 'Empty states feel inviting.\n\n- Make empty states feel inviting.\n'],
    ['a state', '- Leave each module in a healthy state.\n'],
    ['the reader’s own sense', '- Split files by your own intuition.\n'],
    ['somebody’s customary way', '- Release through the established channels.\n'],
    ['putting right', '- Spruce up the settings page.\n'],
    ['a share', '- Keep the majority of logic on the server.\n'],
    ['a grade', '- Make messages friendlier.\n'],
    ['a hope', '- We’d appreciate it if you ran the linter.\n'],
    ['an open end', '- Attach logs and whatever else might help.\n'],
    ['two faint words', '- Handle timeouts correctly.\n'],
    ['a limited permission', '- You can skip the review for small changes.\n'],
  ])('%s is vague', (_, text) => expect(vague(text)).toHaveLength(1));
});

describe('one report per instruction', () => {
  test('it lists all words, those of its kind first, and stands at the gravest', () => {
    const text = '- Add proper, readable tests where possible.\n';
    const found = vague(text);
    expect(found.map(({ rule }) => rule)).toEqual(['vague-condition']);
    expect(found[0]?.message).toContain('Loophole “where possible”, beside “proper” and “readable”: ');
  });
});

describe('the question', () => {
  test.each([
    ['- Keep tests compact but readable.\n', '“readable” mean for “tests”'],
    ['- Use meaningful variable and function names.\n', '“variable and function names”'],
    ['- Write a detailed plan step by step.\n', '“plan”'],
    ['- Make sure that clients reconnect properly.\n', 'mean here?'],
    ['- Add clean charts explaining what failed.\n', '“clean” mean for “charts”'],
    ['- Keep table layout scoped and readable.\n', '“readable” mean for “table layout”'],
    ['- List meaningful commands used in releases.\n', '“meaningful” mean for “commands”'],
    ['- Write a clear server-side.\n', 'mean here?'],
  ])('%s is asked about in a whole phrase or in none', (text, words) => {
    expect(vague(text).map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['- Do not leave tests that fail to tear down fakes properly.\n', 'mean here?'],
    ['- Use readable and tidy tables.\n', 'Vague “readable” and “tidy”'],
    ['- Focus on accuracy, readability, and speed.\n', '“readability” mean here?'],
    ['- Apply OWASP best practices in uploads.\n', '“OWASP best practices”'],
    ['- Ensure row updates propagate properly.\n', 'mean here?'],
    ['- Follow established naming and layout patterns.\n', '“established naming and layout patterns”'],
  ])('%s quotes whole phrases', (text, words) => {
    expect(vague(text).map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    ['- Leave sufficient room.\n', 'What is “sufficient” here?'],
    ['- Give each token a narrow scope.\n', 'what is in and what is out'],
    ['- Close the socket as late as possible.\n', 'What may stop it?'],
    ['- Pick the smallest possible image.\n', 'order of preference'],
    ['- Pick the simplest layout.\n', 'order of preference'],
  ])('%s asks for no number', (text, words) => {
    const messages = vague(text).map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(words)]);
    expect(messages[0]).not.toMatch(/number|how much/i);
  });

  test('a linter rule is asked for where code is judged, and only there', () => {
    expect(vague('- Write clean functions.\n')[0]?.message).toContain('a linter rule');
    expect(vague('- Keep transitions elegant.\n')[0]?.message).not.toContain('linter');
  });

  test('the words of the demand come before those of its exception', () => {
    const [finding] = vague('- Keep patches small unless the ticket asks for a broader rework.\n');
    expect(finding?.message).toContain('How much is “small”?');
    const [first] = vague('- Follow our naming conventions and write clear titles.\n');
    expect(first?.rule).toBe('unresolved-reference');
  });

  test('“consistently” asks where, “consistent” with what', () => {
    expect(vague('- Use annotations consistently.\n')[0]?.message).toContain('In which places');
    expect(vague('- Use consistent indentation.\n')[0]?.message).toContain('Consistent with what?');
  });
});

describe('the language of a document', () => {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

  test('terse English is English', () => {
    const text =
      'Use tabs. Run the linter before each commit. Name branches after the issue. Never push to main. Keep functions under forty lines. Add tests for every bug. Write errors to the log.';
    expect(detectLanguage([tallyWords(words(text))])?.id).toBe('en');
  });

  test.each([
    [
      'German',
      'Schreibe jede Funktion so, dass sie ohne Seiteneffekte auskommt und nur ihre Argumente liest. Neue Tests liegen neben der Datei, die sie prüfen, und laufen vor jedem Commit.',
    ],
    [
      'Spanish',
      'Escribe las pruebas junto al archivo que comprueban. No subas cambios a la rama principal sin revisión. Los mensajes de error explican qué falló y cómo se puede corregir.',
    ],
    ['Japanese', '関数は四十行以内に収めること。テストは必ず実行してからコミットする。'],
  ])('%s is not', (_, text) => expect(detectLanguage([tallyWords(words(text))])).toBeUndefined());

  test('a document in it gets one hint and no more', () => {
    const text = '# 規約\n\n関数は四十行以内に収めること。clean なコードを書く。テストは必ず実行する。\n';
    const found = service.lint(service.createDocument('AGENTS.md', text)).filter(({ kind }) => kind === 'vague');
    expect(found.map(({ severity, messageId }) => [severity, messageId])).toEqual([['hint', 'otherLanguage']]);
  });
});
