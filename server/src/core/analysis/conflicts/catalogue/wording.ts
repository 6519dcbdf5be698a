import { allNeedsOf } from '../../../text/needs.ts';
import type { SharedGates } from '../../../text/sharedGates.ts';

/** Word classes that wordings name as `<class>`; each is a source of a regular expression. */
const CLASSES: Readonly<Record<string, string>> = {
  add: 'add|adds|adding|put|puts|insert|include|includes|write|writes|place|attach|give|gives|leave(?! out| off)|append|provide|carry|carries|have|has|gets?|bears?|receives?',
  use: 'use|uses|using|employ|apply|adopt|choose|pick|prefer|rely on|reach for|go for|go with|go through|stick to|stick with|work with|stay with|take|call|favou?r|switch to|default to|standardi[sz]ed? on',
  remove:
    'remove|removes|delete|deletes|drop|drops|strip|erase|clean up|clear out|get rid of|throw away|throw out|take out|kill|prune|purge|eliminate|weed out',
  edit: 'edit|edits|modify|change|touch|alter|patch|correct|fix|tweak|adjust|amend|update|rewrite',
  ask: 'ask|asks|check with|consult|confirm|talk to|get (?:an? |the )?(?:approval|permission|sign-?off|go-ahead|ok|okay|consent)|seek|request|wait for|clear it with|run it by|open a discussion|raise it with|propose',
  every: 'every|each|all|any',
  is: 'is|are|was|were|be|gets?|stays?|remains?',
  ban: 'banned|forbidden|prohibited|disallowed|not allowed|not permitted|not used|rejected|off[- ]limits|unwelcome|out|taboo|refused|not wanted|frowned upon|discouraged|a smell|not ours|a no-go|out of bounds|retired|gone|not accepted|never accepted|sent back',
  not: "never|don't|do not|must not|mustn't|should not|shouldn't|cannot|can't|may not|shall not|avoid|no",
  want: 'wanted|required|mandatory|expected|welcome|fine|allowed|encouraged|preferred|permitted|obligatory|okay|ok|good',
  num: '\\d[\\d,._ ]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|a hundred|thousand|a thousand|half a|a single',
  human:
    'human|person|people|maintainer|owner|developer|engineer|reviewer|user|team|somebody|someone|anybody|anyone|us|me',
  test: 'tests?|specs?|test suite|suite|test cases?',
};

/** Blanks that stand for one or more. */
const BLANKS = / +(?![*?+{])(?![^[\]]*\])/g;
/** One that may be missing, or be several where a line is wrapped. */
const MAYBE_BLANK = / \?(?!\?)(?![^[\]]*\])/g;

/** Behind it a wording goes on that has its front in common with many others; stands outside of all brackets. */
const FRONT_END = '‖';

/** The front of some wordings: compiled once for all of them, and looked for once in a text. */
class Front {
  readonly #expression: RegExp;
  #text: string | undefined;
  #isThere = false;

  constructor(front: string) {
    const source = withoutNotation(front);
    this.#expression = new RegExp(headOf(source) + source);
  }

  isIn(text: string): boolean {
    if (text !== this.#text) {
      this.#text = text;
      this.#isThere = this.#expression.test(text);
    }
    return this.#isThere;
  }
}

const fronts = new Map<string, Front>();

function frontOf(wording: string): Front | undefined {
  const end = wording.indexOf(FRONT_END);
  if (end < 0) return undefined;
  const front = wording.slice(0, end).trimStart();
  let known = fronts.get(front);
  if (!known) fronts.set(front, (known = new Front(front)));
  return known;
}

/** A wording, ready to be looked for. */
export class Wording {
  readonly #wording: string;
  readonly #gates: SharedGates;
  readonly #gate: number;
  #front: Front | false | undefined;
  #expression: RegExp | undefined;

  /** @param gate the number of the one that lets pass what may hold the wording */
  constructor(wording: string, gates: SharedGates, gate: number) {
    this.#wording = wording;
    this.#gates = gates;
    this.#gate = gate;
  }

  /** Its first match in lower-case text. */
  exec(text: string): RegExpExecArray | null {
    if (!this.#gates.allows(text, this.#gate)) return null;
    // Most wordings meet no sentence that holds their words: making the expression would take longer than all the rest.
    this.#front ??= frontOf(this.#wording) ?? false;
    if (this.#front && !this.#front.isIn(text)) return null;
    this.#expression ??= new RegExp(sourceOf(this.#wording));
    return this.#expression.exec(text);
  }
}

/** What a text with a wording must hold, as {@link allNeedsOf} gives it. */
export function needsOfWording(wording: string): readonly (readonly string[])[] {
  // Classes and gaps ask for no text of their own; of several blanks one stands behind a word, and one before the next.
  const plain = wording
    .trim()
    .replace(FRONT_END, '')
    .replace(/<[a-z]+>| ~ /g, '.');
  return allNeedsOf(plain.replace(BLANKS, ' . '));
}

/**
 * The regular expression that a wording stands for: ` ~ ` is up to 48 characters inside one clause, `<class>` one of a
 * class of words, `‖` the end of what many wordings begin with, anything else is a regular expression over lower-case
 * text. The gaps are bounded, so that time stays linear.
 * @throws Error on an unknown class: a defect of the catalogue
 */
export function sourceOf(wording: string): string {
  const source = withoutNotation(wording.trim().replace(FRONT_END, ''));
  const tail = /[\w)]$/.test(source) && !source.endsWith('\\w') ? '(?![\\w])' : '';
  return `${headOf(source)}(?:${source})${tail}`;
}

/** No word goes on in front of it. */
function headOf(source: string): string {
  return /^[\w(\[]/.test(source) ? "(?<![\\w'-])" : '';
}

function withoutNotation(wording: string): string {
  return wording
    .replace(/<([a-z]+)>/g, (_, name: string) => {
      const words = CLASSES[name];
      if (words === undefined) throw new Error(`unknown word class <${name}>`);
      return `(?:${words})`;
    })
    .replace(/ ~ /g, "(?![\\w])(?:[^.;!?]|[.](?=\\S)){0,48}?(?<![\\w'])")
    .replace(BLANKS, '[ ]+')
    .replace(MAYBE_BLANK, '[ ]{0,4}');
}

/** The wordings of a block, one a line. */
export function wordingsIn(block: string): readonly string[] {
  return block
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
