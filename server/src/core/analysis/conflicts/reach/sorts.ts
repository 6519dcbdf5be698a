import { perStatement } from '../statements/perStatement.ts';
import type { Question, Side } from './relate.ts';
import { isDenied } from './denied.ts';
import { isInReason } from './reasons.ts';
import { matchesOf } from '../../../text/matches.ts';

/** A sort of text that rules are made for, by how sentences name it; `of` is the sort that it is a part of. */
interface Sort {
  readonly name: string;
  readonly of?: string;
  readonly said: RegExp;
}

const sort = (name: string, said: string, of?: string): Sort => ({
  name,
  said: new RegExp(`\\b(?:${said})\\b`, 'g'),
  ...(of !== undefined && { of }),
});

const SORTS: readonly Sort[] = [
  sort(
    'code',
    'in (?:the |our |all |any )?(?:source |production )?code(?! review)|(?:source )?code lines?|source (?:lines|code|files?)|lines of code|(?:wrap|indent|break) (?:the |our |all )?code',
  ),
  sort('names', '(?:code )?identifiers?|(?:variable|function|method|class|parameter|field) names?|in names', 'code'),
  sort(
    'comments',
    'in (?:code )?comments|code comments?|doc(?:umentation)? comments?|docstrings?|(?<=^[^a-z]{0,4})comments(?= )',
    'code',
  ),
  sort(
    'docs',
    'in (?:the |our )?(?:user |api )?(?:docs|documentation)|(?:write|keep|wrap) (?:the |our |user |api )?(?:docs|documentation)|(?:docs?|documentation) pages?|(?:user )?(?:manuals?|guides)|readmes?|tutorials?|(?<=^[^a-z]{0,4}(?:the |our |user )?)(?:docs|documentation)(?= )',
  ),
  sort('commits', 'commit (?:messages?|bod(?:y|ies)|subjects?|titles?)|in commits|(?:or|and) commits(?! to)'),
  sort('requests', '(?:pr|pull request|merge request|mr) (?:descriptions?|titles?|bod(?:y|ies)|texts?|templates?)'),
  sort(
    'answers',
    '(?:in |your )(?:chat|answers|replies|responses to (?:me|us))|chat (?:answers|replies|messages)|answers|replies|slack (?:[a-z]+ )?(?:notes|posts|messages|announcements?|updates?)|standup notes',
  ),
  sort(
    'interface',
    '(?:in )?the (?:ui|user interface)|ui (?:texts?|strings?|copy|labels?)|button (?:texts?|labels?)|in-app texts?',
  ),
  sort(
    'letters',
    '(?:customer|user|client) (?:texts?|e-?mails?|letters?|quotes?)|(?:marketing|legal|press) (?:texts?|copy|pages?|e-?mails?|releases?)|newsletters?|invoices?|blog posts?',
  ),
  sort('news', 'release notes|release announcements?'),
  sort('record', 'changelogs?(?:\\.md)?'),
  sort('logs', 'log (?:messages?|lines?|entries)|in (?:the )?logs'),
];

const sortsOf = perStatement(({ text }) =>
  SORTS.flatMap(({ name, of, said }) =>
    Array.from(matchesOf(said, text), ({ index, 0: words }) => ({ name, of, start: index, end: index + words.length })),
  ),
);

/** A side speaks of a part of what the other speaks of: "docstrings", "code". */
export function namesSortWithin(side: Side, other: Side): boolean {
  const theirs = sortsOf(other.statement);
  return (
    theirs.length > 0 &&
    sortsOf(side.statement).some(({ of }) => theirs.every(({ name }) => name === of)) &&
    !isDenied(other.statement)
  );
}

/**
 * Each side speaks of texts of a sort, and none is a part of one of the other side's, whatever the topic implies: "in
 * code", "Slack posts". In a question for a value, a sort behind the words in question's front is one that they name.
 */
export function sortsDiffer(a: Side, b: Side, { kind, numeric }: Question): boolean {
  const read = (side: Side): ReturnType<typeof sortsOf> =>
    sortsOf(side.statement).filter(
      ({ start, end }) =>
        !isInReason(side, { start, end }) &&
        (end <= side.start || start >= side.end || numeric !== undefined || kind === 'principle'),
    );
  const [one, two] = [read(a), read(b)];
  if (one.length === 0 || two.length === 0) return false;
  return one.every((x) => two.every((y) => x.name !== y.name && x.of !== y.name && y.of !== x.name));
}
