import type { Section } from '../../document/sections.ts';
import type { Instruction } from '../../spec/specModel.ts';
import type { Unit } from '../../spec/units.ts';
import { ARTEFACTS, NEUTRAL } from './catalogue/artefacts.ts';
import { stem } from './lemma.ts';
import type { Match } from './pattern.ts';
import type { Word } from './words.ts';

/** Where and when an instruction holds, as far as its words and headings say so. */
export interface Scope {
  /** Stems of the places and kinds of things it is limited to: paths, languages, layers, platforms, phases. */
  readonly places: ReadonlySet<string>;
  /** Stems of the leading or trailing condition. */
  readonly condition: ReadonlySet<string>;
  /** What the headings above limit it to. */
  readonly headings: ReadonlySet<string>;
  readonly section: Section;
  /** Stems of its stated exception; empty when one is stated that says nothing comparable. */
  readonly exception?: ReadonlySet<string>;
  /** "when possible", "as needed": holds, but not strictly. */
  readonly soft: boolean;
  /** "any other", "all other", "otherwise": the rest of something said elsewhere. */
  readonly remainder: boolean;
}

const LEADERS = new Set(
  'in for on under inside within during with when if while once where after before at outside from below among between across unless as whenever wherever until since'.split(
    ' ',
  ),
);
const CONDITIONS = new Set(
  'when if while once whenever wherever until unless after before as during since where'.split(' '),
);
const TRAILING = new Set('when if while whenever wherever unless until where during once'.split(' '));
const EXCEPTIONS =
  /\b(?:unless|except(?:ing|ion)?|excluding|barring|apart from|aside from|other than|save for|with the exception|exempt(?:ed)?|but for|only (?:exception|place|case)|one (?:exception|case)|any ?where but|everywhere but|outside|exceptions?:|all but)\b/;
const NO_EXCEPTION =
  /\b(?:no|without|zero) (?:exceptions?|exemptions?)\b|\bexceptions? (?:are|is) (?:not|never)|\bthrow|\bcatch|\braise/;
const SOFT =
  /\b(?:when|where|if|whenever|wherever|as) (?:ever )?(?:possible|feasible|practical|needed|necessary|appropriate|applicable|sensible|it makes sense|reasonable)\b|\bas needed\b|\bideally\b|\btry to\b|\bpreferably\b/;
const REMAINDER =
  /\b(?:any|all|every|no|the|everything|anything) other\b|\botherwise\b|\beverything else\b|\banything else\b|\bthe rest\b|\belsewhere\b|\beverything that isn't\b|\bin all others?\b/;

/** Reads what limits a unit; words of the match itself say what, not where. */
export function readScope(unit: Unit, words: readonly Word[], match: Match, instruction?: Instruction): Scope {
  const text = words.map((word) => word.text).join(' ');
  const leading = readLeading(words, match);
  const trailing = readTrailing(words, match);
  const places = new Set([...leading.places, ...placesIn(words, match)]);
  const exception = readException(words, text) ?? exceptionBeside(unit);
  return {
    places,
    condition: new Set([...leading.condition, ...trailing]),
    headings: headingScope(unit.block.section),
    section: unit.block.section,
    ...(exception && { exception }),
    soft: SOFT.test(text),
    remainder:
      REMAINDER.test(text) ||
      (instruction?.clause.label !== undefined && REMAINDER.test(instruction.clause.label.text)),
  };
}

interface Leading {
  readonly places: ReadonlySet<string>;
  readonly condition: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** "In `docs/`, …", "For hotfixes: …", "While the freeze is on, …". */
function readLeading(words: readonly Word[], match: Match): Leading {
  const start = words.findIndex((word) => word.alpha || word.path);
  const opener = words[start];
  if (!opener || !LEADERS.has(opener.text)) return { places: NOTHING, condition: NOTHING };
  const end = words.findIndex((word, at) => at > start && /^[,:—–]$/.test(word.text));
  if (end < 0 || end - start > 16) return { places: NOTHING, condition: NOTHING };
  const content = contentStems(words.slice(start + 1, end), match, start + 1);
  return CONDITIONS.has(opener.text)
    ? { places: NOTHING, condition: content }
    : { places: content, condition: NOTHING };
}

function readTrailing(words: readonly Word[], match: Match): ReadonlySet<string> {
  const at = words.findIndex((word, index) => index >= match.to && TRAILING.has(word.text) && !word.code);
  if (at < 0) return NOTHING;
  let end = at + 1;
  while (end < words.length && !/^[,;:—–(.]$/.test(words[end]?.text ?? '')) end++;
  return contentStems(words.slice(at + 1, end), match, at + 1);
}

function contentStems(words: readonly Word[], match: Match, offset: number): ReadonlySet<string> {
  return new Set(
    words
      .filter(
        (word, at) =>
          (word.alpha || word.path || /^\d/.test(word.text)) &&
          !NEUTRAL.has(word.stem) &&
          !(at + offset >= match.from && at + offset < match.to),
      )
      .map((word) => word.stem),
  );
}

const PREPOSITIONS = new Set('in under inside within below outside for of to at on from with by during across'.split(' '));

/**
 * Paths after a preposition, and words of the closed list of kinds of things where they limit: after a preposition,
 * as the subject, before the matched words, or between them ("configuration of pipelines is YAML").
 */
function placesIn(words: readonly Word[], match: Match): ReadonlySet<string> {
  const found = new Set<string>();
  const gaps = new Set(match.gaps);
  let first = words.findIndex((word) => word.alpha || word.path);
  if (/^(?:always|never|please|all|every|each|the|a|new)$/.test(words[first]?.text ?? '')) first++;
  words.forEach((word, at) => {
    const inMatch = at >= match.from && at < match.to;
    if (inMatch && !gaps.has(at)) return;
    const after = prepositionBefore(words, at);
    if (word.path && after) found.add(word.stem);
    else if (word.code || !word.alpha) return;
    else if (ARTEFACTS.has(word.stem)) {
      if (after || inMatch || at <= first + 1 || (at < match.from && at >= match.from - 2)) found.add(word.stem);
    } else if (gaps.has(at) && /^(?:of|for|in|on|under|inside)$/.test(words[at - 1]?.text ?? '') && !NEUTRAL.has(word.stem)) {
      found.add(word.stem);
    }
  });
  return found;
}

function prepositionBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = words[i];
    if (!word) return false;
    if (PREPOSITIONS.has(word.text)) return true;
    if (!word.alpha && word.text !== ',') return false;
  }
  return false;
}

function readException(words: readonly Word[], text: string): ReadonlySet<string> | undefined {
  const match = EXCEPTIONS.exec(text);
  if (match && !NO_EXCEPTION.test(text.slice(Math.max(0, match.index - 12), match.index + 30))) {
    let length = 0;
    const from = words.findIndex((word) => (length += word.text.length + 1) > match.index + match[0].length);
    return new Set(
      words
        .slice(Math.max(0, from))
        .filter((w) => w.alpha || w.path)
        .map((w) => w.stem),
    );
  }
  const but = words.findIndex(
    (word, at) =>
      word.text === 'but' &&
      at > 1 &&
      words[at - 1]?.text !== ',' &&
      words.slice(0, at).some((w) => /^(?:no|nothing|all|every|any|none|never|not)$/.test(w.text)),
  );
  return but < 0
    ? undefined
    : new Set(
        words
          .slice(but + 1)
          .filter((w) => w.alpha || w.path)
          .map((w) => w.stem),
      );
}

const BESIDE =
  /^(?:the (?:only|one|sole) exceptions?|exceptions?\b|except|exempt|apart from|only |unless)|\b(?:is|are) (?:exempt|excepted|excluded|the exception|an exception)\b/i;

/** "… Code under `spike/` is exempt." in the sentence that follows in the same block. */
function exceptionBeside(unit: Unit): ReadonlySet<string> | undefined {
  const { block, span } = unit;
  const rest = block.text.masked.slice(span.end - block.text.span.start).trim();
  if (rest === '' || !BESIDE.test(rest)) return undefined;
  return new Set(
    block.text.source
      .slice(span.end - block.text.span.start)
      .toLowerCase()
      .match(/[\w./*-]{3,}/g)
      ?.map(stem) ?? [],
  );
}

const headings = new WeakMap<Section, ReadonlySet<string>>();

/** What the headings above limit a unit to: paths and kinds of things; a document's title limits nothing. */
function headingScope(section: Section): ReadonlySet<string> {
  const known = headings.get(section);
  if (known) return known;
  const found = new Set<string>(section.parent ? headingScope(section.parent) : []);
  if (section.depth > 1) {
    for (const path of section.title.match(/`[^`]+`|[\w.*-]+\/[\w./*-]*/g) ?? []) found.add(path.replaceAll('`', ''));
    for (const word of section.title.toLowerCase().match(/[a-z][\w+#-]*/g) ?? []) {
      if (ARTEFACTS.has(stem(word))) found.add(stem(word));
    }
    const of = /\b(?:of|for|in) ([a-z][\w -]+)$/i.exec(section.title);
    for (const word of of?.[1]?.toLowerCase().split(/[\s-]+/) ?? [])
      if (!NEUTRAL.has(stem(word))) found.add(stem(word));
  }
  headings.set(section, found);
  return found;
}
