import { describe, expect, test } from 'vitest';
import { createSpecService } from '../../server/src/core/index.ts';

const service = createSpecService();
const underlined = (text: string): readonly string[] =>
  service
    .lint(service.createDocument('AGENTS.md', text))
    .filter(({ kind, severity }) => kind === 'vague' && severity !== 'hint')
    .map(({ span }) => text.slice(span.start, span.end));

describe('what stands right beside a word settles it', () => {
  test.each([
    [
      'rules below a heading of that name',
      '## Review\n\n- Check that new rows follow the naming conventions.\n\n## Style and Naming Conventions\n\n- Tables are plural.\n',
    ],
    [
      'names of one form below',
      '## Names\n\nUse descriptive naming.\n\n- table_names: plural_snake_case\n- index_names: table_column_idx\n',
    ],
    [
      'the style in the next sentence',
      '- In replies, match the house tone. The register is dry: no thanks, no jokes.\n',
    ],
    ['a definition', '- Good tests name the case, the input and the result.\n'],
    ['trying that is a must', '- Always first try to reproduce the bug from a clean clone.\n'],
    ['what comes of it', '- Let pairs swap roles each day, fostering trust and empathy.\n'],
    ['the entry of an index', '## Rules\n\n- `rows-no-memo` - Avoid memo for simple rows\n'],
    ['what a function does', '- **load()** - Load data with various readers\n'],
    ['what it is needed for', '- Keep old rows only when needed to explain a refund.\n'],
    ['what one must be sure of', '- Go on only when confident that the rows match.\n'],
    ['a condition said of a noun', '- Load the rule lazily, so that it is read only when relevant files are open.\n'],
    ['both ways of doing it', '- Use `make check` instead of `make all` when possible.\n'],
    ['a number that gives way', '- Keep lines under 90 characters when possible.\n'],
    ['a preference that gives way', '- Prefer the reader-based approach where applicable.\n'],
    ['a command in other words', '- Delete `dist` and reinstall if needed.\n'],
    ['a thing that is there or not', '- Add a summary and the ticket number if applicable.\n'],
    ['what a text must say', '- Use descriptive titles that explain the expected result.\n'],
    ['what a text covers', '- Add clear notes to public types, naming their unit and range.\n'],
    ['a ban on a literal', '- Never use `eval` - write proper parsers instead.\n'],
    ['the case in which it is enough', '- Keep comments short when the signature explains the rest.\n'],
    ['the other one of two', '- Start with the faster local checks.\n'],
    ['a couple', '- Show a couple of lines around the change.\n'],
    ['a number for its neighbour', '- Keep handlers short (< 20 lines) and single-purpose.\n'],
    ['what it must be enough for', '- Keep the slug short — enough to find the page.\n'],
    ['an explanation behind a dash', '- [ ] **Clear naming** - table names say what is stored and since when\n'],
    ['a dash, and then a rule', '- Exporters should be lightweight - they only map fields; avoid queries\n'],
    ['both sides of the line', '- Add comments for complex branches, not for plain loops.\n'],
    ['a clause that says which', '- For small fixes that need no ticket, leave the number out.\n'],
    ['a term of the trade', '- Run long-running jobs in the worker.\n'],
    ['tests by their kind', '- Run focused tests, then the whole suite.\n'],
    ['what is required', '- Give tokens minimal required scopes.\n'],
    ['what it is too much for', '- Do not write notes too long for a reviewer to read.\n'],
    ['what needs something', '- List the parts that need careful review.\n'],
    ['a label that is put on', '- Hide it behind clearly labelled switches.\n'],
    ['one thing at a place', '- Use the reusable cache at `tmp/cache`.\n'],
    ['what something is done for', '- Add canonical links for proper indexing.\n'],
    ['surrounding code', '- Follow existing patterns in the surrounding code.\n'],
    ['a search', '- Look for existing usage patterns in tests.\n'],
    ['the ones that a change affects', '- Update the affected tests.\n'],
    ['the sequel of a short rule', '- Avoid speculative layers. Add a wrapper only when callers share its code.\n'],
    ['the aims of an act', '- Split the page modules to improve speed, reduce redundancy, and meet the plan.\n'],
    ['a style by its name', '- Write clear, Google-style docstrings.\n'],
    ['rules that stand below', 'Follow the principles below when you write tests.\n'],
    ['rules that the file describes', '- Confirm the code follows our coding standards described in this file.\n'],
    ['a public standard by its name', '- Use Drupal coding standards.\n'],
    ['a document behind a link', '- Refer to [Setup](docs/setup.md) for detailed steps.\n'],
    ['a link for the name', '- Follow [semantic naming conventions](https://names.example/)\n'],
    ['the label that bans', '- **No stray commas**: End lists cleanly\n'],
    ['a ban on kinds of talk', '## Rules\n\n- No jokes or conversational filler\n'],
    ['what it must be without', '- Summarize it at a high level without naming people.\n'],
    ['nothing but what is used', '## Rules\n\n- Write minimal stubs with only the called methods.\n'],
    ['what it is necessary for', '- Touch only what is strictly necessary to reach the goal.\n'],
    ['a skill by its name', '- Use `$draft-notes` when required.\n'],
    ['a question before it', '- Would a reader call this overdone? If yes, simplify.\n'],
    ['one for each', '- One test has one cause - keep tests of parsers focused\n'],
    ['both sides of a separation', '- Suggest clean separation of reader and writer.\n'],
    ['conventions of a framework', '- Otherwise follow Rails naming conventions for models.\n'],
    ['one of two, in a list', 'If in doubt, choose the shorter, more concise form.\n'],
    ['a wish for more', '- Prefer real queues for more reliable tests\n'],
    ['what something is like', 'The load test is required but slow — it runs at night.\n'],
    ['what is done without', "## Don'ts\n\n- Writing tightly coupled views without binding\n"],
    ['what stands before', '- Aliases are prefixed. Always be mindful of this when you add routes.\n'],
    ['how it is done', '- Wire up events properly via hooks.\n'],
    ['types that are fit', '- Use `fix`, `feat` and `docs` as appropriate kinds.\n'],
    [
      'a number for an attitude',
      '- In page tests avoid timeouts (use the default), or keep them short eg 5 seconds.\n',
    ],
  ])('%s', (_, text) => expect(underlined(text)).toEqual([]));

  test.each([
    ['- Keep old rows only when needed.\n', 'only when needed'],
    ['- Mock the clock when possible.\n', 'when possible'],
    ['- Prefer readers - only patch the old parser when necessary.\n', 'when necessary'],
    ['- Write proper parsers.\n', 'proper'],
    ['- **Stray commas**: End lists cleanly\n', 'cleanly'],
    ['- Touch only what is strictly necessary.\n', 'strictly necessary'],
    ['- Simplify the loader.\n', 'Simplify'],
    ['- Use descriptive titles.\n', 'descriptive'],
    ['- Keep comments short.\n', 'short'],
    ['- **Clear titles** - keep them readable\n', 'readable'],
    ['- Add comments for complex branches.\n', 'complex'],
    ['- Keep changes focused.\n', 'focused'],
    ['Rules:\n\n- Session handlers require extra scrutiny.\n', 'extra scrutiny'],
    ['- Add proper indexing.\n', 'proper'],
    ['- Follow existing patterns in the code.\n', 'Follow existing patterns'],
    ['- Avoid speculative layers. Keep it clean.\n', 'speculative'],
    ['- Review large exports, and keep them short.\n', 'large'],
  ])('%s stays open', (text, word) => expect(underlined(text)).toContain(word));
});

describe('what is told, not asked', () => {
  test.each([
    ['what there is to name', '- If a term is unclear, stop and name what’s confusing.\n'],
    ['what a section tells', '- A section explaining when the rule might not be appropriate\n'],
    ['what is not to be assumed', '- Do not assume that old code is the right way of doing it.\n'],
    ['the left side of a pair', '## Anti-patterns\n\n- Brittle selectors → `data-testid` attributes\n'],
    ['an instance', '- Add alerts (e.g., a page for key metrics and one for disk space).\n'],
    ['the side that is left', '- Ship fixes when they are ready, rather than waiting for large batches.\n'],
    ['an effect', '- Do not split loops, as that can reduce readability.\n'],
    ['what a version is the same for', '- Pin packages in the catalog for version consistency.\n'],
    ['a permission', '- Feel free to rename tables.\n'],
    ['a property of a path', '- Do not report errors in paths that are intentionally best-effort.\n'],
    ['what a file holds', '- conf/tasks.json contains useful commands used for builds.\n'],
    [
      'the background of a principle',
      '- **Principle:** Teams talk.\n- **Background:**\n  - Build clear dashboards for everyone.\n  - Collect comprehensive logs.\n',
    ],
    ['in many cases', '- In many cases, keep rows inline.\n'],
  ])('%s', (_, text) => expect(underlined(text)).toEqual([]));
});

describe('what pins nothing', () => {
  test.each([
    [
      'a hyphen',
      '- Be cautious with unsafe calls such as `eval`-like sinks, raw queries, and redirects.\n',
      'Be cautious',
    ],
    ['the next step', '- Analyze the log → write a comprehensive summary → push with `-u`\n', 'comprehensive'],
    ['any tools', '- Return consistent answers using helper functions.\n', 'consistent'],
    ['the next line of a paragraph', 'Avoid needless renders.\nAvoid `any`; use `unknown`.\n', 'needless'],
    ['what a clause before is done with', '- Fuzz with `make fuzz`, and let it run for a while.\n', 'for a while'],
    [
      'parentheses around how it is done',
      '- Report lost errors (calling `unwrap()` inappropriately).\n',
      'inappropriately',
    ],
    ['parentheses around a doubt', '- Use the fake in `beforeAll` (or maybe `beforeEach`).\n', 'maybe'],
    ['the label of a product', '- Pull requests: clear description, linked issues.\n', 'clear'],
    ['the label of a message', '- Commits: imperative mood and focused scope.\n', 'focused'],
    ['a pair of names', '- Follow existing CUDA/ROCm patterns.\n', 'existing CUDA/ROCm patterns'],
    [
      'instances, for a loophole',
      '## Titles\n\nGood: `parser: accept tabs`\n\nBad: `fix`\n\n- Add a scope where appropriate.\n',
      'where appropriate',
    ],
  ])('%s', (_, text, word) => expect(underlined(text)).toEqual([word]));

  test('a later phrase of an item directs by what introduces the list', () => {
    expect(underlined('Rules:\n\n- No wrappers. Fewest files possible.\n')).toEqual(['Fewest files']);
    expect(underlined('The tool has:\n\n- Two modes. Fewest files possible.\n')).toEqual([]);
  });

  test('a list of what success is asks for it', () => {
    expect(underlined('## Success metrics\n\n- Code is readable\n- All tests pass\n')).toEqual(['readable']);
  });
});

describe('the question fits the word', () => {
  test.each([
    ['- Commits: concise subjects.\n', 'How long may it be?'],
    ['- Use caches sparingly.\n', 'For which cases'],
    ['- Run relevant tests.\n', 'Which ones?'],
    ['- Point out anything interesting.\n', 'Give the test, or one case on each side'],
    ['- Set secure headers.\n', 'Against which attacks'],
    ['- Write robust loaders.\n', 'In which failures'],
    ['- Analyze the ticket quickly.\n', 'In what time'],
    ['- Titles should be clear.\n', 'Vague “clear”'],
    ['- Keep modules small where practical.\n', 'Loophole “where practical”, beside “small”'],
    ['- Raise an actionable build- or run-time error.\n', 'mean here?'],
  ])('%s', (text, words) => {
    const messages = service
      .lint(service.createDocument('AGENTS.md', text))
      .filter(({ kind }) => kind === 'vague')
      .map(({ message }) => message);
    expect(messages).toEqual([expect.stringContaining(words)]);
  });
});
