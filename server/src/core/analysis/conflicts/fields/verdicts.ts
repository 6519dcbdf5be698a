import { PhraseIndex } from './phraseIndex.ts';
import type { Sentence, Vocabulary } from './vocabulary.ts';

/** What a sentence says of a practice that it names. */
export type Verdict = 'for' | 'against';

interface Said {
  readonly verdict: Verdict;
  readonly side: 'before' | 'after';
}

const BEFORE_FOR = `love, enjoy, embrace, lean on, go with, go for, opt for, stick to, stick with, default to, encourage, insist on,
  rely on, favour, favor, prefer, make use, reach for, expect, we want, feel free to use, by all means, cherish, sprinkle, celebrate`;
const BEFORE_AGAINST = `shun, eschew, purge, outlaw, hate, dislike, do away with, root out, weed out, stamp out, no more,
  keep out, spare us, shy away from, steer clear of, stay clear of, stay away from, keep away from, hands off, no room for, no place for,
  no patience for, no need for, have no use for, nothing but trouble, put an end to, get rid of, cut out, cut down on, refrain from,
  abstain from, think twice before, rip out, refuse, reject, veto, not a fan of, allergic to, down with, say no to, we don't do,
  we don't want, we don't use, we don't have, there (is|are) no, never again, dispense with, avoid, do without, get by without, forgo`;
const AFTER_FOR = `fair game, norm, encouraged, earn keep, more than welcome, your friend, way to go, perfectly (fine|ok|okay),
  (is|are) (fine|ok|okay|welcome|allowed|required|mandatory|expected|preferred|standard|rule|default|law|right|king|must|permitted|good),
  (are|is) (our|house) (rule|default|standard|convention), have a place, get the nod, come first`;
/** Who does what the agent is not to do. */
const PEOPLE = `maintainer, human, people, person, us, me, reviewer, owner, team, lead, manager, colleague, author`
  .split(', ')
  .join('|');
const AFTER_AGAINST = `(is|are|stay) (left|reserved) (to|for) (${PEOPLE}), (is|are|gets|get) done by (${PEOPLE}), (is|are) (up to|for) (${PEOPLE}), (is|are) (mine|ours|our job|my job), belong to (${PEOPLE}),
  (send|sent|bounce|hand) back, fail review, red flag, off table, off limits, out of bounds, no go, no place, no business,
  verboten, taboo, frown, show door, more trouble, not worth, (get|be) (reject|revert|refused|deleted|thrown|flagged|bounced), on sight,
  (is|are) (ban|banned|forbidden|prohibited|disallowed|unwelcome|discouraged|out|gone|evil|poison|smell|antipattern|no),
  (is|are) not (allow|allowed|permit|permitted|ok|okay|fine|welcome|accepted|used|wanted|option|tolerated|ours), never (pass|make it|survive|land|ship),
  don't (belong|pass|make it|get past|fly), doesn't (belong|pass|make it|get past|fly), has to go, have to go, must go, must die,
  cause (trouble|pain|bugs), come back to bite, belong nowhere, belong elsewhere, not our (style|way|thing), (is|are) (unnecessary|superfluous|pointless|useless|harmful|wrong|dead)`;

/** The wordings of verdicts, as phrases of a vocabulary. */
export type Verdicts = PhraseIndex<Said>;

/** Adds the wordings of verdicts to a vocabulary. */
export function compileVerdicts(vocabulary: Vocabulary): Verdicts {
  const made = new PhraseIndex<Said>(vocabulary);
  made.add(BEFORE_FOR, { verdict: 'for', side: 'before' });
  made.add(BEFORE_AGAINST, { verdict: 'against', side: 'before' });
  made.add(AFTER_FOR, { verdict: 'for', side: 'after' });
  made.add(AFTER_AGAINST, { verdict: 'against', side: 'after' });
  return made;
}

/** Words between a practice and what is said of it. */
const NEAR_BEFORE = 2;
const NEAR_AFTER = 4;

/** A verdict found beside a practice; both places count words, both ends included. */
export interface FoundVerdict {
  readonly verdict: Verdict;
  readonly first: number;
  readonly last: number;
}

/** What is said of the practice that stands at the words from `first` to `last`, in its clause. */
export function verdictOn(
  verdicts: Verdicts,
  { words, stems, forms }: Sentence,
  first: number,
  last: number,
): FoundVerdict | undefined {
  const clause = words[first]?.clause;
  const from = Math.max(0, first - 8);
  const to = last + 10;
  const around = { words: words.slice(from, to), stems: stems.slice(from, to), forms: forms.slice(from, to) };
  for (const hit of verdicts.find(around)) {
    const start = hit.first + from;
    const end = hit.last + from;
    if (words[start]?.clause !== clause) continue;
    const gap = hit.payload.side === 'before' ? first - end - 1 : start - last - 1;
    const near = hit.payload.side === 'before' ? NEAR_BEFORE : NEAR_AFTER;
    if (gap >= 0 && gap <= near) return { verdict: hit.payload.verdict, first: start, last: end };
  }
  return undefined;
}
