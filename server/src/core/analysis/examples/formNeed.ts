import { NOUN_TWIN_VERBS, VERB_LEMMAS } from '../../language/en/verbs.ts';
import { moveSpan, perUnit } from '../../spec/parts/perUnit.ts';
import type { Unit } from '../../spec/units.ts';
import { Gate, type Gated, gated } from '../../text/gate.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import { type FlatText, flatten } from './flatText.ts';
import {
  type FormFrame,
  IN_PREFACE,
  LABEL_VERBS,
  MARKED_WITH,
  NOTE,
  OBJECT_FRAMES,
  OWN_FORM,
  QUALIFIED,
  PLACED,
  SUBJECT_FRAMES,
  TONE_PATTERNS,
  UNSHOWN_FORM,
} from './formPatterns.ts';
import { ARTIFACTS, type Artifact, MACHINES, NAMED_THINGS } from './lexicon.ts';
import { countParts, readParts } from './parts.ts';

/** A form that a unit asks for. */
export interface FormNeed {
  readonly artifact: Artifact;
  /** The words that name the thing and ask for its form, in the document. */
  readonly span: Span;
  /** What the form is made of, in order, as the unit names it; empty when it doesn't say. */
  readonly parts: readonly string[];
  /** The unit says how a thing looks ("Titles begin with …"): a norm whatever else it is. */
  readonly isNorm: boolean;
}

/** A need in the flattened text: where its words begin and end. */
interface Hit {
  readonly artifact: Artifact;
  readonly from: number;
  readonly to: number;
  readonly isNorm: boolean;
}

const OTHER: Artifact = { kind: 'structure', what: 'an instance of it', nouns: '[a-z]+' };
const TONE: Artifact = { kind: 'tone', what: 'a sentence in that tone', nouns: 'tone|voice|register' };

/** A frame behind a gate: most texts have no words of most frames. */
interface GatedFrame {
  readonly frame: FormFrame;
  readonly gate: Gate;
}

function withGate(frame: FormFrame): GatedFrame {
  const { verb, connector, tail, nouns } = frame;
  const parts = [verb, connector, tail, nouns instanceof RegExp ? nouns : undefined];
  return { frame, gate: Gate.all(...parts.filter((part) => part !== undefined)) };
}

const OBJECTS = OBJECT_FRAMES.map(withGate);
const SUBJECTS = SUBJECT_FRAMES.map(withGate);
const [MARKED, PUT, PREFACE, UNSHOWN, OWN, QUALITY] = [
  MARKED_WITH,
  PLACED,
  IN_PREFACE,
  UNSHOWN_FORM,
  OWN_FORM,
  QUALIFIED,
].map(gated) as [Gated, Gated, Gated, Gated, Gated, Gated];
const TONES = TONE_PATTERNS.map(gated);

const MAX_CLAUSES = 6;
const MAX_PHRASE_WORDS = 9;
/** How far into a clause its verb is looked for, in UTF-16 units. */
const MAX_SUBJECT = 120;
const MAX_LABEL = 40;

function read(unit: Unit): FormNeed | undefined {
  const flat = flatten(unit);
  if (DESCRIBED.test(flat.text)) return undefined;
  const hit = firstClause(flat.text) ?? readWhole(flat.text);
  return hit && toNeed(flat, hit);
}

/** "`name`: what it is" tells what a named thing is. */
const DESCRIBED = /^\uE000+ ?[:—–-] /u;

function firstClause(text: string): Hit | undefined {
  const objects = OBJECTS.filter(({ gate }) => gate.allows(text));
  const subjects = SUBJECTS.filter(({ gate, frame }) => gate.allows(text) && mayHold(text, frame));
  if (objects.length + subjects.length === 0) return undefined;
  for (const start of clauseStarts(text)) {
    const hit = readClause(text, start, objects, subjects);
    if (hit) return hit;
  }
  return undefined;
}

/** Asked once for all clauses. An expression that may end with the text may match in a part of it alone. */
function mayHold(text: string, { verb }: FormFrame): boolean {
  return verb.source.includes('$') || text.search(verb) >= 0;
}

/** What only the whole sentence tells: where words are put, which label leads, which tone is asked for. */
function readWhole(text: string): Hit | undefined {
  const plain = text.replace(/[.!]\s*$/, '');
  const marked = MARKED.exec(plain);
  if (marked) return hitOf(marked, NOTE);
  const placed = PUT.exec(plain);
  const preface = PREFACE.exec(plain);
  const spokenOf = textArtifact(placed?.[1] ?? preface?.[1] ?? '');
  if (spokenOf && (placed ?? preface)) return hitOf((placed ?? preface) as RegExpExecArray, spokenOf);
  const labelled = readLabelled(plain);
  if (labelled) return labelled;
  const unshown = UNSHOWN.exec(plain);
  if (unshown) {
    const artifact = /nam|prefix|suffix/i.test(unshown[0]) ? NAMED_THINGS : OTHER;
    return { ...hitOf(unshown, artifact), isNorm: /: $/.test(plain.slice(0, unshown.index)) };
  }
  const own = OWN.exec(plain);
  if (own) return hitOf(own, OTHER);
  const qualified = QUALITY.exec(plain);
  if (qualified) {
    const text = BY_NOUNS.find(({ pattern }) => pattern.test(qualified[0]))?.artifact;
    return hitOf(qualified, text ?? NAMED_THINGS);
  }
  for (const pattern of TONES) {
    const tone = pattern.exec(plain);
    if (tone) return hitOf(tone, TONE);
  }
  return undefined;
}

function hitOf(match: RegExpExecArray, artifact: Artifact): Hit {
  return { artifact, from: match.index, to: match.index + match[0].length, isNorm: false };
}

/** The text with a form that ends a noun phrase; whole answers and requests hold too much to count here. */
function textArtifact(phrase: string): Artifact | undefined {
  const found = BY_NOUNS.find(({ pattern }) => pattern.test(phrase.trim()))?.artifact;
  return found && found.kind !== 'structure' && !/^(?:a comment|an error message|a message)$/.test(found.what)
    ? found
    : undefined;
}

function toNeed(flat: FlatText, { artifact, from, to, isNorm }: Hit): FormNeed {
  return { artifact, span: flat.spanOf(from, to), parts: readParts(flat.text.slice(to)), isNorm };
}

const CLAUSE_END = /[:;,—–] (?:and )?| - /g;

/** The start of the text, and what stands behind a comma, a colon, a dash or a semicolon. */
function clauseStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of matchesOf(CLAUSE_END, text)) {
    if (starts.length === MAX_CLAUSES) break;
    starts.push(match.index + match[0].length);
  }
  return starts;
}

const MODALS = /^(?:(?:you|we|must|should|shall|will|always|please|also|then|to) ){1,3}/i;

function readClause(
  text: string,
  start: number,
  objects: readonly GatedFrame[],
  subjects: readonly GatedFrame[],
): Hit | undefined {
  const modals = MODALS.exec(text.slice(start, start + 40))?.[0].length ?? 0;
  const from = start + modals;
  const clause = text.slice(from);
  for (const { frame } of objects) {
    const hit = readObject(frame, clause, from);
    if (hit) return hit;
  }
  for (const { frame } of subjects) {
    const hit = readSubject(frame, text.slice(start), start);
    if (hit) return hit;
  }
  return undefined;
}

function readObject(frame: FormFrame, clause: string, offset: number): Hit | undefined {
  const verb = frame.verb.exec(clause);
  if (!verb) return undefined;
  const rest = clause.slice(verb[0].length);
  const connector = frame.connector && matchesOf(frame.connector, rest)[0];
  if (frame.connector && !connector) return undefined;
  const end = connector ? connector.index : rest.length;
  const object = rest.slice(0, end).split(/[,.;:()]/, 2);
  const artifact =
    (connector && object.length > 1) || /^ ?of | (?:is|are|was|were) /i.test(rest.slice(0, end))
      ? undefined
      : artifactOf(frame, object[0] ?? '');
  if (!artifact) return undefined;
  const to = connector ? connector.index + connector[0].length : (object[0]?.length ?? 0);
  const tail = rest.slice(to);
  if ((frame.contents && countParts(tail) < 2) || frame.tail?.test(tail) === false) return undefined;
  return { artifact, from: offset, to: offset + verb[0].length + to, isNorm: false };
}

const NO_SUBJECT = /[.;:,()—–]| - |^(?:if|when|where|while|unless|once|because|since|that) /i;

/** Nouns too, but hardly ever the first word of a subject. */
const COMMON_IMPERATIVES = new Set(['use', 'set', 'show', 'track', 'load', 'open', 'close', 'return', 'find']);

function opensWithVerb(subject: string): boolean {
  const [first = ''] = subject.toLowerCase().split(' ');
  return COMMON_IMPERATIVES.has(first) || (VERB_LEMMAS.has(first) && !NOUN_TWIN_VERBS.has(first));
}

const MODAL_TAIL = /(?: (?:must|should|shall|will|always|also|(?:needs?|ha(?:s|ve)) to)){1,3}$/i;

function readSubject(frame: FormFrame, clause: string, offset: number): Hit | undefined {
  for (const verb of matchesOf(frame.verb, clause.slice(0, MAX_SUBJECT))) {
    const before = clause.slice(0, verb.index);
    const subject = before.replace(MODAL_TAIL, '');
    const artifact = NO_SUBJECT.test(subject) || opensWithVerb(subject) ? undefined : artifactOf(frame, subject);
    if (!artifact || (subject === before && !agree(subject, verb[0]))) continue;
    const to = verb.index + verb[0].length;
    const tail = clause.slice(to).replace(/^: /, ' ');
    if (listsTooLittle(frame, artifact, tail) || frame.tail?.test(tail) === false) continue;
    return { artifact, from: offset, to: offset + to, isNorm: frame.nouns !== 'any' && !frame.tells };
  }
  return undefined;
}

function listsTooLittle({ contents }: FormFrame, { kind, what }: Artifact, tail: string): boolean {
  if (what === 'a comment' && /^\W*(?:why|what|how|\uE001)/iu.test(tail)) return true;
  if (!contents || (contents === 'structures' && kind !== 'structure')) return false;
  return countParts(tail) < 2;
}

/** "PRs: provide a summary, the affected modules and steps to reproduce". */
function readLabelled(text: string): Hit | undefined {
  const colon = text.slice(0, MAX_LABEL).indexOf(':');
  if (colon < 0) return undefined;
  const rest = text.slice(colon + 1).trimStart();
  const verb = LABEL_VERBS.exec(rest);
  if (!verb || countParts(rest.slice(verb[0].length)) < 2) return undefined;
  const label = text.slice(0, colon);
  const artifact = BY_NOUNS.find(({ pattern }) => pattern.test(label))?.artifact;
  return artifact && { artifact, from: 0, to: text.length - rest.length + verb[0].length, isNorm: false };
}

/** "Titles begin" and "a title begins" are clauses; in "validate todo state" no noun governs a verb. */
function agree(subject: string, verb: string): boolean {
  const [head = ''] = subject
    .replace(/ (?:of|in|for|to|on|from|between|above|below|beside|under|with|by|that|which) .*$/i, '')
    .split(' ')
    .slice(-1);
  const [first = ''] = verb.trim().toLowerCase().split(' ');
  const plural = /[^s]s$/i.test(head);
  const singularVerb = /s$/.test(first) && first !== 'pass';
  return plural !== singularVerb;
}

const endingIn = (nouns: string): RegExp => new RegExp(`(?:^|[ -])(?:${nouns})$`, 'i');
const BY_NOUNS = ARTIFACTS.map((artifact) => ({ artifact, pattern: gated(endingIn(artifact.nouns)) }));
const NAMED = endingIn(NAMED_THINGS.nouns);

/** What a noun phrase names, when the frame reads it: by its whole, then without what hangs on it ("… in the code"). */
function artifactOf({ nouns, artifact, alsoTakes }: FormFrame, phrase: string): Artifact | undefined {
  const words = phrase.trim();
  if (words === '' || words.split(' ').length > MAX_PHRASE_WORDS) return undefined;
  const head = words.replace(/ (?:of|in|for|to|on|from|between|above|below|beside|under|with|by|that|which) .*$/i, '');
  for (const candidate of [words, head]) {
    const text = BY_NOUNS.find(({ pattern }) => pattern.test(candidate))?.artifact;
    if (nouns instanceof RegExp) {
      if (nouns.test(candidate)) return artifact ?? text ?? OTHER;
    } else if (nouns === 'any') return artifact ?? (MACHINES.test(candidate) ? undefined : (text ?? OTHER));
    else if (text) return artifact ?? text;
    else if (nouns === 'named' && NAMED.test(candidate)) return artifact;
    else if (alsoTakes?.test(candidate)) return OTHER;
  }
  return undefined;
}

/** Says which form a unit asks for, or `undefined` where it asks for none. Reads the words only, not what stands near. */
export const readFormNeed: (unit: Unit) => FormNeed | undefined = perUnit(read, moveSpan);
