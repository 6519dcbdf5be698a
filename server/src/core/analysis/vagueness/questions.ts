import type { Hit } from './hits.ts';
import type { Vagueness } from './judge.ts';

/** Nouns of code, whose qualities a linter or a pair of snippets can show. */
const CODE =
  /^(?:code|codebase|sources?|functions?|methods?|class(?:es)?|modules?|components?|variables?|names?|naming|identifiers?|apis?|interfaces?|types?|typing|files?|imports?|hooks?|tests?|helpers?|handlers?|parameters?|arguments?|signatures?|expressions?|statements?|loops?|conditionals?|abstractions?|patterns?|syntax|style|markup|html|css|sql|quer(?:y|ies)|scripts?)$/;
const MEASURED_BY_EYE = 'Say what is seen when it holds, or which check decides';
const CODE_EVIDENCE = /Give a limit, a linter rule or a Good\/Bad pair/;

const AS_POSSIBLE = /^as .*\bpossible$/;
const SUPERLATIVE =
  /^(?:the )?(?:\w+(?:est|iest)|fewest|least|best|minimum|(?:most|least) \w+)\b|\b(?:smallest|fewest|least|shortest) /;
const ENOUGH = /^(?:in)?(?:sufficient|sufficiently|adequate\w*)$|^(?:just )?enough\b/;
const SCOPED =
  /^(?:narrow(?:ly|er)?|tight(?:ly|er)?|surgical(?:ly)?|light touch|narrowly scoped|tightly scoped|targeted \w+|focused \w+|reasonabl[ey]|within reason|(?:limited|narrow|wide|broad) scope|under control)$/;
const SOON = /^(?:soon|promptly|swiftly|speedily|timely|in a timely manner|without delay|in due course|in good time)$/;

/** Words of a class that need another question: by the ids of the classes, the words, what to ask. */
const SPECIAL: readonly (readonly [ids: readonly string[], words: RegExp, ask: string])[] = [
  [
    ['tone', 'attitude', 'mental'],
    /\b(?:concise\w*|brief\w*|brevity|terse\w*|succinct\w*|short|to the point)$/,
    'How long may it be? Give a number of words or lines, or say what is left out',
  ],
  [
    ['thoroughness'],
    /^(?:sparing|liberal|generous|aggressive|conservative|judicious|moderate|light|strategical|wise|smart)(?:ly)?$|^in moderation$/,
    'For which cases, and for which not? Name them, or give a limit',
  ],
  [
    ['pointer'],
    /^(?:relevant|applicable|appropriate|affected|related|associated|corresponding) .*(?:tests?|checks|suites?|linters?)$/,
    'Which ones? Name the command or the folder, or the rule that picks them out',
  ],
  [
    ['difficulty'],
    /interesting|obvious|surprising|unusual|subtle|delicate|fragile|brittle|suspicious|odd|exotic/,
    'Where does “{word}” begin? Give the test, or one case on each side of the line',
  ],
  [['soundness'], /secur|safe/, 'Against which attacks, or by which setting or check?'],
  [
    ['soundness'],
    /robust|resilien|reliab|stabil|graceful|sturd|dependab|trustworth|availab|foolproof|fault/,
    'In which failures, and what must happen on each?',
  ],
  [['size'], /^(?:quick|swift|speedi|rapid)\w*ly$/, 'In what time, or leaving out which steps?'],
];

/** Whether a number with a unit can answer what a hit leaves open. */
export function isCountable({ word }: Hit): boolean {
  const lower = word.toLowerCase();
  return ![AS_POSSIBLE, SUPERLATIVE, ENOUGH, SCOPED, SOON].some((form) => form.test(lower));
}

/** What the author is asked about a verdict, in a question that stands alone where no noun phrase can be quoted. */
export function questionOf(verdict: Vagueness): string {
  const { primary, object } = verdict;
  const thing = object === '' ? 'it' : `“${object}”`;
  const ask = object === '' ? askOf(verdict).replaceAll(' for {object}', ' here') : askOf(verdict);
  return ask.replaceAll('{word}', primary.word.toLowerCase()).replaceAll('{object}', thing);
}

function askOf({ primary, instruction, object }: Vagueness): string {
  const { ask, id, smell } = primary.of;
  const { tokens } = instruction.unit;
  const word = primary.word.toLowerCase();
  if (smell === 'quantity' && id === 'size' && !isCountable(primary)) return boundAsk(word);
  if (id === 'baseline' && SUPERLATIVE.test(word))
    return 'Which of two candidates is “{word}”? Give the test, or the order of preference';
  if (id === 'consistency' && word === 'consistently' && tokens[primary.to]?.lower !== 'with')
    return 'In which places, and in which form? Name them, or the rule that decides';
  const special = SPECIAL.find(([ids, words]) => ids.includes(id) && words.test(word));
  if (special) return special[2];
  if (!CODE_EVIDENCE.test(ask)) return ask;
  const said = object === '' ? tokens.filter(({ kind }) => kind === 'word').map(({ lower }) => lower) : wordsIn(object);
  return said.some((noun) => CODE.test(noun)) ? ask : ask.replace(CODE_EVIDENCE, MEASURED_BY_EYE);
}

function boundAsk(word: string): string {
  if (AS_POSSIBLE.test(word)) return 'What may stop it? Name the step or the limit, or the order of preference';
  if (SUPERLATIVE.test(word)) return 'Which of two candidates is “{word}”? Give the test, or the order of preference';
  if (SOON.test(word)) return 'By when, or after which event?';
  if (ENOUGH.test(word)) return 'What is “{word}” here? Give the test, or say what must be there';
  return 'What is still “{word}”? Give the test, or say what is in and what is out';
}

function wordsIn(phrase: string): readonly string[] {
  return phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
