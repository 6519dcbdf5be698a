import type { Phrases } from './field.ts';

const BEFORE_FOR = `love, enjoy, embrace, lean on, go with, go for, opt for, stick to, stick with, default to, encourage, insist on,
  rely on, favour, favor, prefer, make use, reach for, expect, we want, feel free to use, by all means, cherish, sprinkle, celebrate, pull in, bring in, target,
  (we|i) like, (we|team) (switch|move|migrate) to`;
const BEFORE_AGAINST = `shun, eschew, purge, outlaw, hate, dislike, do away with, root out, weed out, stamp out, no more,
  keep out, spare us, shy away from, steer clear of, stay clear of, stay away from, keep away from, hands off, no room for, no place for,
  no patience for, no need for, have no use for, nothing but trouble, put an end to, get rid of, cut out, cut down on, refrain from,
  abstain from, think twice before, rip out, refuse, reject, veto, not a fan of, allergic to, down with, say no to, we don't do,
  we don't want, we don't use, we don't have, we don't support, we don't need, there (is|are) no, never again, dispense with, avoid, do without, get by without, forgo,
  (migrate|migrated|move|moved|switch|switched|shift) (away from|off|from), kick out, throw out, phase out, got rid of, leave behind,
  (we|team) drop, (we|team) abandon, (we|i) don't like, give up on, forget about`;
const AFTER_FOR = `fair game, norm, encouraged, earn keep, more than welcome, your friend, way to go, perfectly (fine|ok|okay),
  (is|are) (fine|ok|okay|welcome|allowed|required|mandatory|expected|preferred|standard|rule|default|law|right|king|must|permitted|good),
  (are|is) (our|house) (rule|default|standard|convention), have a place, get the nod, come first,
  (should|must|have to) be used, be used (freely|liberally|everywhere), (must|has to|have to|needs to) be supported, (is|are) used (everywhere|throughout|across|for everything)`;
/** Who does what the agent is not to do. */
const PEOPLE = `maintainer, human, people, person, us, me, reviewer, owner, team, lead, manager, colleague, author`
  .split(', ')
  .join('|');
const AFTER_AGAINST = `(is|are|stay) (left|reserved) (to|for) (${PEOPLE}), (is|are|gets|get) done by (${PEOPLE}), (is|are) (up to|for) (${PEOPLE}), (is|are) (mine|ours|our job|my job), belong to (${PEOPLE}),
  (send|sent|bounce|hand) back, fail review, red flag, off table, off limits, out of bounds, no go, no place, no business,
  verboten, taboo, frown, show door, kick out, throw out, (isn't|aren't) supported, (is|are) not supported, more trouble, not worth, (get|be) (reject|revert|refused|deleted|thrown|flagged|bounced), on sight,
  (is|are) (ban|banned|forbidden|prohibited|disallowed|unwelcome|discouraged|out|gone|evil|poison|smell|antipattern|no),
  (is|are) not (allow|allowed|permit|permitted|ok|okay|fine|welcome|accepted|acceptable|used|wanted|option|tolerated|ours), never (pass|make it|survive|land|ship),
  don't (belong|pass|make it|get past|fly|apply), doesn't (belong|pass|make it|get past|fly|apply), has to go, have to go, must go, must die,
  cause (trouble|pain|bugs), come back to bite, belong nowhere, belong elsewhere, not our (style|way|thing), (is|are) (unnecessary|superfluous|pointless|useless|harmful|wrong|dead)`;

/** What is said of a practice, by what it comes to: for and against before its name, for and against behind it. */
export const VERDICT_PHRASES: readonly Phrases[] = [BEFORE_FOR, BEFORE_AGAINST, AFTER_FOR, AFTER_AGAINST];
