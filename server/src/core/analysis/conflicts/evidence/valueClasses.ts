import { numberIn } from './numbers.ts';
import { quantityOf } from './quantities.ts';

/** A kind of value that any thing can have: two of one class exclude each other, whatever the thing is. */
export interface ValueClass {
  readonly id: string;
  /** What a message calls it: "the {name} of …". */
  readonly name: string;
  /** Finds a value with the words that belong to it, in lower case. */
  readonly pattern: RegExp;
  /**
   * The value as two of them are compared; undefined where the words are none.
   * @param source the sentence as written, for what capitals tell
   */
  read(match: RegExpExecArray, source: string): string | undefined;
  /** Whether two values exclude each other; absent where all that differ do. */
  excludes?(one: string, two: string): boolean;
  /** Root verbs, as lemmas, to which such a value belongs; absent where any verb will do. */
  readonly verbs?: ReadonlySet<string>;
  /** Fewest words that must name the thing: a lone noun is enough where the value is of a rare kind. */
  readonly fewestWords: number;
  /** A condition is no excuse for another value, see `Question.wholesale`. */
  readonly wholesale?: boolean;
  /** The values themselves, as alternatives of an expression, where they look like places: "in YAML". */
  readonly answers?: string;
  /**
   * What of the thing is measured ("every 10 minutes", "takes 10 minutes"): only values of the same are compared.
   * @param said the part of the sentence with the value
   */
  measured?(said: string, value: string): string;
  /** The thing may be a label: "Grace period: 14 days". */
  readonly labelled?: boolean;
  /** Nouns that come with such a value and tell that their neighbour is a thing: "grace period". */
  readonly measures?: RegExp;
  /** Words that come with such a value and name nothing ("names are", "at level"). */
  readonly empty: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const CASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    camelcase: 'camelCase',
    'camel-case': 'camelCase',
    'camel case': 'camelCase',
    lowercamelcase: 'camelCase',
    pascalcase: 'PascalCase',
    'pascal-case': 'PascalCase',
    'pascal case': 'PascalCase',
    uppercamelcase: 'PascalCase',
    snakecase: 'snake_case',
    snake_case: 'snake_case',
    'snake-case': 'snake_case',
    'snake case': 'snake_case',
    lower_snake_case: 'snake_case',
    kebabcase: 'kebab-case',
    'kebab-case': 'kebab-case',
    'kebab case': 'kebab-case',
    'dash-case': 'kebab-case',
    screaming_snake_case: 'SCREAMING_SNAKE_CASE',
    'screaming-snake-case': 'SCREAMING_SNAKE_CASE',
    'screaming snake case': 'SCREAMING_SNAKE_CASE',
    upper_snake_case: 'SCREAMING_SNAKE_CASE',
    upper_case: 'SCREAMING_SNAKE_CASE',
    constant_case: 'SCREAMING_SNAKE_CASE',
  }),
);

/** Times a year, so that "daily" and "every day" are one. */
const PERIODS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hour: 8760,
    hourly: 8760,
    day: 365,
    daily: 365,
    night: 365,
    nightly: 365,
    week: 52,
    weekly: 52,
    fortnight: 26,
    fortnightly: 26,
    month: 12,
    monthly: 12,
    quarter: 4,
    quarterly: 4,
    year: 1,
    yearly: 1,
    annually: 1,
  }),
);

const LEVELS: ReadonlyMap<string, string> = new Map(
  Object.entries({ warning: 'warn', err: 'error', critical: 'fatal' }),
);

/** Words that stand for one value. */
function oneOf(groups: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const group of groups.split('\n')) {
    const all = group.split(',').map((word) => word.trim());
    for (const word of all) values.set(word, all[0] ?? word);
  }
  return values;
}

const POSITIONS = oneOf(`top, beginning, start, head\nbottom, end, foot`);
const ORDERS = oneOf(`alphabetically, in alphabetical order, by name, by title
  by date, chronologically, in chronological order, oldest first
  newest first, in reverse chronological order, most recent first
  by size\nby length\nby priority, by importance, by severity\nby type\nby frequency, by usage`);
const TENSES = oneOf(`past\npresent\nfuture\nimperative\nindicative`);

/** Words of a bound, with those right before the amount and those anywhere before or right behind it. */
const BOUNDS: readonly (readonly [string, RegExp, RegExp?])[] = [
  [
    'at least',
    /\b(?:at least|min(?:imum)?(?: of)?|no less than|not less than|from)\W*$/,
    /\bmin(?:imum|imal)?\b(?!\.)/,
  ],
  [
    'at most',
    /\b(?:at most|max\w*(?: of)?|up to|under|below|within|less than|no more than|no longer than|limited to)\W*$/,
    /\b(?:max(?:imum|imal)?|limit|budget)\b/,
  ],
  ['over', /\b(?:(?:more|longer|older|larger|bigger|higher|greater) than|over|above|beyond|exceed\w*)\W*$/],
];
const BOUND_BEHIND: readonly (readonly [string, RegExp])[] = [
  ['at least', /^ ?(?:at least|min(?:imum)?|or (?:more|longer|larger))\b/],
  ['at most', /^ ?(?:at most|max(?:imum)?|or (?:less|fewer|shorter))\b/],
];

function boundOf(before: string, behind: string): string {
  const close = before.slice(-20);
  const found =
    BOUNDS.find(([, words]) => words.test(close)) ??
    BOUND_BEHIND.find(([, words]) => words.test(behind)) ??
    BOUNDS.find(([, , anywhere]) => anywhere?.test(before.slice(-60)));
  return found?.[0] ?? '';
}

/** What is measured of a thing in a unit of time, the most telling first. */
const TIME_MEASURES: readonly (readonly [string, RegExp])[] = [
  ['wait', /\b(?:time-?outs?|times? out|timed out)\b/],
  ['rhythm', /\b(?:every|intervals?|between)\b/],
  ['before', /\bbefore\b/],
  [
    'life',
    /\b(?:expir\w+|lives?|ttl|lifetimes?|keeps?|kept|retain\w*|retention|store[sd]?|older|after|survives?|valid)\b/,
  ],
  ['duration', /\b(?:takes?|lasts?|duration|periods?|terms?|long|length)\b/],
];
const AXES: readonly (readonly [string, RegExp])[] = [
  ['height', /\b(?:high|height|tall)\b/],
  ['width', /\b(?:wide|width)\b/],
  ['length', /\b(?:long|length)\b/],
];

function measureOf(said: string, amount: string): string {
  const sort = sortOfAmount(amount);
  const measures = sort.endsWith('time') ? TIME_MEASURES : /(?:px|%)$/.test(sort) ? AXES : [];
  return measures.find(([, words]) => words.test(said))?.[0] ?? '';
}

/** "at most 20 s": the bound and the amount in its basic unit. */
function amountIn({ 0: whole, 1: figures = '', 2: unit = '', index, input }: RegExpExecArray): string | undefined {
  const number = numberIn(figures);
  if (number === undefined) return undefined;
  const quantity = quantityOf(number, 'time', unit) ?? quantityOf(number, 'size', unit);
  const amount =
    quantity?.text ??
    `${number} ${unit
      .replace(/^pixels?$/, 'px')
      .replace(/^percent$/, '%')
      .replace(/^chars?$/, 'characters')
      .replace(/^bullet.*/, 'bullets')}`;
  const bound = boundOf(input.slice(0, index), input.slice(index + whole.length));
  return `${bound} ${amount}`.trim();
}

/** What two amounts must have in common to be compared: the bound and the kind of unit. */
function sortOfAmount(amount: string): string {
  return amount
    .replace(/[\d.]+ ?/, '')
    .replace(/(?<=^|\s)(?:years|months|days|h|min|ms|s)$/, 'time')
    .replace(/(?<=^|\s)[KMG]B$/, 'size');
}

/** Acts for which one tool is enough: whoever names two names a contradiction. */
const BY_ONE_TOOL = words(`format lint bundle manage style sign build compile package generate validate authenticate log
  translate schedule deploy render install publish encrypt minify transpile provision orchestrate mock stub`);
const PLACING = words('go put live place belong keep store sit reside');
const NUMBERS = new Set(['plural', 'singular']);

/** A path without its slashes, or the words of a place. */
const pathOf = (code: string): string => code.replace(/^\.?\//, '').replace(/\/$/, '');

const FORMATS = 'json|yaml|toml|xml|ini|csv|jsonc|json5|hcl|protobuf|markdown|asciidoc|restructuredtext|rst';

const LANGUAGES =
  'english|german|french|spanish|portuguese|italian|dutch|polish|russian|ukrainian|czech|swedish|danish|norwegian|finnish|turkish|arabic|hebrew|hindi|chinese|japanese|korean|vietnamese';
const CODE_LANGUAGES =
  'typescript|javascript|python|kotlin|java|swift|rust|ruby|elixir|scala|php|perl|bash|lua|dart|c\\+\\+|powershell|groovy|haskell|clojure';

/** The classes, the most telling first. */
export const VALUE_CLASSES: readonly ValueClass[] = [
  {
    id: 'case',
    name: 'case',
    pattern:
      /\b(lower ?camelcase|upper ?camelcase|(?:camel|pascal|snake|kebab|dash|screaming[-_ ]snake|upper_snake|lower_snake|constant)[-_ ]?case|upper_case)\b/,
    read: ([, value = '']) => CASES.get(value.replace(/(?<=lower|upper) /, '')),
    fewestWords: 1,
    empty: words('name names named naming written write spelled in is are be'),
  },
  {
    id: 'level',
    name: 'log level',
    pattern:
      /\b(?:at|with|on|as|under)(?: the)?(?: log| severity)?(?: level)?  ?(error|err|warn|warning|info|debug|trace|fatal|critical)\b ?(?: level)?/,
    read: ([, value = '']) => LEVELS.get(value) ?? value,
    fewestWords: 2,
    empty: words('is are be level'),
  },
  {
    id: 'frequency',
    name: 'frequency',
    pattern:
      /\b(?:(?:once|one time) (?:a|an|per|each|every) (hour|day|night|week|fortnight|month|quarter|year)|(?:every|each) (hour|day|night|week|fortnight|month|quarter|year)|(hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually))\b(?! (?:stand|meeting|report|build|job|sync|note|run\b))/,
    read: ([, once, every, adverb]) => {
      const times = PERIODS.get(once ?? every ?? adverb ?? '');
      return times === undefined ? undefined : `${times} times a year`;
    },
    fewestWords: 2,
    wholesale: true,
    empty: words('only once not in between'),
  },
  {
    id: 'hours',
    name: 'hours',
    pattern: /\b(?:between|from) (\d{1,2}[:.]\d\d) ?(?:h|am|pm)? ?(?:and|to|until|till|-|–) ?(\d{1,2}[:.]\d\d)/,
    read: ([, from = '', to = '']) => `${from.replace('.', ':')}–${to.replace('.', ':')}`,
    fewestWords: 1,
    empty: words('only utc cet time'),
  },
  {
    id: 'format',
    name: 'format',
    pattern: new RegExp(`\\b(?:in|as|to|into) (?:plain |a |an )? ?(${FORMATS}) ?(?: ?files?| ?format)? ?(?=[.,;:)]|$)`),
    read: ([, value = '']) => value,
    fewestWords: 1,
    answers: FORMATS,
    empty: words('written write writes keep kept put store stored go goes is are be file new'),
  },
  {
    id: 'position',
    name: 'position',
    pattern: /\bat the (?:very )?(top|beginning|start|head|bottom|end|foot)\b/,
    read: ([, value = '']) => POSITIONS.get(value),
    fewestWords: 2,
    empty: words('go put place live stand stands sit sits come comes belong belongs defined declared define declare'),
    verbs: words('go put place live stand sit come belong define declare add keep write list mention state'),
  },
  {
    id: 'order',
    name: 'order',
    pattern:
      /\b(alphabetically|in alphabetical order|by (?:name|title|date|size|length|priority|importance|severity|type|frequency|usage)|chronologically|in (?:reverse )?chronological order|(?:oldest|newest|most recent) first)\b/,
    read: ([, value = '']) => ORDERS.get(value),
    fewestWords: 1,
    empty: words('sort sorts sorted order ordered list listed arrange arranged are is in'),
    verbs: words('sort order list arrange be'),
  },
  {
    id: 'tense',
    name: 'tense',
    pattern: /\bin (?:the )?(past|present|future|imperative|indicative)(?: tense| mood)?\b/,
    read: ([, value = '']) => TENSES.get(value),
    fewestWords: 1,
    empty: words('write written is are phrase phrased word worded'),
  },
  {
    id: 'unit',
    name: 'unit',
    pattern:
      /\bin (?:whole |integer )?(milliseconds|seconds|minutes|hours|days|cents|euros|dollars|met(?:re|er)s|feet|pixels|rem|bytes|kilobytes|megabytes|percent|celsius|fahrenheit)(?=[.,;:)]|$)/,
    read: ([, value = '']) => value,
    fewestWords: 1,
    empty: words(
      'store stored express expressed measure measured give given is are state stated show shown return returned',
    ),
  },
  {
    id: 'number',
    name: 'grammatical number',
    pattern: /\b(plural|singular)\b/,
    read: ([, value = '']) => (NUMBERS.has(value) ? value : undefined),
    fewestWords: 1,
    empty: words('name names named in form nouns noun is are'),
  },
  {
    id: 'weekday',
    name: 'day',
    pattern: /\bon (?:a |every )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b/,
    read: ([, value = '']) => value,
    fewestWords: 2,
    empty: words('only'),
  },
  {
    id: 'language',
    name: 'language',
    pattern: new RegExp(
      `\\bin (?:plain |simple )?(?:(?:british|american|us|uk) )?(${LANGUAGES})(?=[.,;:)]|$| only\\b)`,
    ),
    read: ([, value = '']) => value,
    fewestWords: 1,
    answers: LANGUAGES,
    empty: words('write written is are language text only'),
  },
  {
    id: 'code',
    name: 'programming language',
    pattern: new RegExp(`\\bin ?(?:modern |plain |idiomatic )? ?(${CODE_LANGUAGES}) ?(?=[.,;:)]|$| only\\b)`),
    read: ([, value = '']) => value,
    fewestWords: 1,
    answers: CODE_LANGUAGES,
    empty: words('write written is are implement implemented only new'),
    verbs: words('write implement be'),
  },
  {
    id: 'port',
    name: 'port',
    pattern: /\b(?:on|at|to) (?:the )?port ?(\d{2,5})\b/,
    read: ([, value = '']) => value,
    fewestWords: 2,
    empty: words('is are local locally'),
  },
  {
    id: 'means',
    name: 'tool',
    pattern:
      /\b(?:with|using|via|through) (?:the )? ?([\w.@/+-]*[\w/])(?= ?(?:[.,;:)]|$| (?:only|alone|exclusively)\b))/,
    read: (match, source) => {
      const [, value = ''] = match;
      const at = match.index + match[0].length - value.length;
      return source[at - 1] === '`' || /^\p{Lu}/u.test(source.slice(at)) ? value : undefined;
    },
    fewestWords: 2,
    empty: words('only'),
    verbs: BY_ONE_TOOL,
  },
  {
    id: 'amount',
    name: 'amount',
    pattern:
      /(?<![\w.,/-])(\d[\d,]*(?:\.\d+)?|one|two|three|four|five|six|seven|ten|twenty|thirty|sixty|an?(?= (?:second|minute|hour|day|week|month|year)\b)) ?(ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hours?|days?|weeks?|months?|years?|kb|kib|mb|mib|gb|gib|px|pixels?|%|percent|words?|characters?|chars|sentences?|paragraphs?|pages|bullet points?|bullets|items)(?![\w%-])/,
    read: amountIn,
    measured: measureOf,
    excludes: (one, two) => sortOfAmount(one) === sortOfAmount(two),
    fewestWords: 2,
    labelled: true,
    measures:
      /\b(?:interval|period|duration|length|limit|size|time-?out|ttl|width|height|lifetime|age|rate|delay|retention|term|words?|characters?|sentences?|paragraphs?|pages|bullet|items)\b/,
    empty:
      words(`interval period duration length limit size time timeout ttl term lifetime every after within up most least max maximum min minimum under below
      than more less exactly about approximately around wide width high height long last lasts run runs take takes expire expires
      live lives retain retained happen happens limited older`),
  },
  {
    id: 'place',
    name: 'place',
    pattern: /\b(?:in|into|under|inside|to) (?:the |our )? ?([\w.@-]*\/[\w./@-]*[\w/])(?= ?(?:[.,;:)]|$))/,
    read: ([, value = '']) => pathOf(value),
    excludes: (one, two) => !one.startsWith(two) && !two.startsWith(one),
    fewestWords: 1,
    empty: words(
      'go goes put puts live lives place placed belong belongs keep kept store stored sit sits file all new',
    ),
    verbs: PLACING,
  },
];
