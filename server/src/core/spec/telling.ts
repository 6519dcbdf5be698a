import type { List } from 'mdast';
import { NOUN_TWIN_VERBS } from '../language/en/verbs.ts';
import type { Clause } from './clause/clause.ts';
import type { InheritedFrame } from './clause/frame.ts';
import { describesBelow, directsByTitle } from './clause/inheritedFrame.ts';
import { type Gloss, readGloss, readValue } from './glosses.ts';
import { readsAsVerb } from './clause/readVerb.ts';
import { hasUncased } from '../text/scripts.ts';
import type { Unit } from './units.ts';

/** What the items of a list are: how many there are, and how many direct by their own words. */
export interface ListCount {
  readonly items: number;
  readonly direct: number;
}

/** What is known of the place of a unit beyond the unit itself. */
export interface Surroundings {
  readonly inherited: InheritedFrame;
  /** The paragraph or item that introduces the unit's list asks for something itself. */
  readonly leadDirects: boolean;
  /** Of the list that the unit is an item of. */
  readonly list?: ListCount | undefined;
}

/** "One test per rule." */
const COUNT = /^\W*(?:one|two|three|four|five|at (?:most|least)|max(?:imum)?|min(?:imum)?|\d)\b/i;
/** What holds of a thing as it is, and asks nothing of anybody. */
const STATE_OF_AFFAIRS =
  /\b(?:already|automatically|auto-\w+ed|currently|by default|previously|originally|nowadays|no longer|meanwhile|historically|out of the box|under the hood)\b/i;

/**
 * Whether a clause that has the form of an instruction only describes, by where it stands: the gloss of a command in a
 * list, a cell of a column of descriptions, a fact among facts. What binds by its own words always directs.
 */
export function onlyTells(unit: Unit, clause: Clause, around: Surroundings): boolean {
  if (isExample(unit)) return true;
  if (binds(clause)) return false;
  if (unit.block.cell) return describesInCell(unit, clause, around);
  if (unit.block.kind === 'heading') return false;
  if (pointsElsewhere(unit, clause) || isTitle(unit)) return true;
  if (clause.label && DESCRIBING_LABEL.test(clause.label.text) && !speaksOfForm(unit)) return true;
  if (unit.first) {
    const gloss = readGloss(unit);
    if (gloss) return !glossDirects(gloss, unit, clause, around);
    if (valueTells(unit, clause, around)) return true;
  }
  if (clause.mood === 'imperative') return unit.first && explainsLabel(unit, clause, around);
  return statesFact(unit, clause, around);
}

/** Whether the clause says by its own words that something must or must not be. */
function binds({ mood, polarity, strength, verb }: Clause): boolean {
  if (mood === 'modal') return strength > 0;
  if (strength < 3) return false;
  // "No default exports" is a norm without a verb, and may as well report that there are none.
  return mood === 'norm'
    ? verb !== undefined && polarity === 'negative'
    : mood === 'imperative' || polarity === 'negative';
}

/** "For example, use …": an instance of what was said before. */
function isExample({ masked }: Unit): boolean {
  return /^\W*(?:(?:for|some) (?:examples?|instance)|e\.g\.)\s*[,:]/i.test(masked);
}

/** "--name=<x>: …" explains an option; "See `docs/x.md` for details" says what there is to read, not what to do. */
function pointsElsewhere({ tokens, source, masked, block }: Unit, { time, condition }: Clause): boolean {
  if (/^(?:--?[a-z]|\{)/i.test(masked)) return true;
  if (/^\[[^[\]]{1,80}\]\([^()\s]*\)$/.test(block.text.source.trim())) return true;
  if (!/^\W*(?:for .{1,120}?, )?(?:please |also )?see\b/i.test(masked) || time || condition) return false;
  return source.includes('](') || tokens.some(({ kind }) => kind === 'code' || kind === 'path' || kind === 'url');
}

/** What follows such a label is told of a thing: "Features: rename, sort", "Available hooks: …". */
const DESCRIBING_LABEL =
  /^(?:(?:key |main )?(?:features|capabilities|benefits|use cases|purpose|definition|status)|(?:supported|available)(?: \w+){0,2})$/i;

/** "State Management", "Test Coverage": a title, though its first word may be a verb. */
function isTitle({ tokens }: Unit): boolean {
  const words = tokens.filter(({ text }) => text !== ':');
  return (
    words.length > 1 &&
    words.length < 5 &&
    /(?:ment|tion|sion|ing|age|ity|ance|ence|ness|ery|sis|ure|ors?|systems?|approach|layout|rules|standards|conventions|commands|guidelines)$/.test(
      words.at(-1)?.lower ?? '',
    ) &&
    NOUN_TWIN_VERBS.has(words[0]?.lower ?? '') &&
    words.every(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
  );
}

/** Columns that say what to do; in any other a verb in its base form says what something does. */
const DIRECTING_COLUMN =
  /\b(?:actions?|fix(?:es)?|solutions?|remed(?:y|ies)|resolution|workaround|mitigation|requirements?|required|rules?|conventions?|guidelines?|guidance|polic(?:y|ies)|steps?|do|don['’]?ts?|must|should|instead|always|never|avoid|prefer|expected|expectations?|instructions?|what to (?!use\b|test\b)\w+|how to \w+|response|standards?|checks?|decision)\b/i;

function describesInCell(
  { block: { cell }, first }: Unit,
  { mood, verb }: Clause,
  { inherited }: Surroundings,
): boolean {
  if (inherited.polarity !== undefined) return false;
  if (!first && mood === 'imperative' && !NOUN_TWIN_VERBS.has(verb?.lemma ?? '')) return false;
  return !DIRECTING_COLUMN.test(cell?.header ?? '') || /\?\s*$/.test(cell?.header ?? '');
}

/** The lead-in acts on the terms themselves: "Invoke when in the area:", "Load the matching one:". */
const TAKES = /^\W*(?:always |please |only )?(?:use|invoke|load|run|call|read|follow|open|apply|prefer|include)\b/i;

/** A gloss says what its term is or does, unless it speaks of the term as of something to act on. */
function glossDirects(gloss: Gloss, unit: Unit, clause: Clause, { inherited, leadDirects }: Surroundings): boolean {
  const lead = unit.block.parent?.text.masked ?? '';
  if (inherited.polarity === 'negative' || inherited.strength === 3) return true;
  if (leadDirects && (clause.mood === 'imperative' || gloss.term !== 'name' || TAKES.test(lead))) return true;
  const imperative = clause.mood === 'imperative' && clause.verb !== undefined && clause.verb.span.start >= gloss.end;
  if (gloss.term !== 'link' && clause.verb && clause.verb.span.start < gloss.end && clause.mood === 'imperative')
    return true;
  if (unit.tokens.some(({ text }, at) => text === ';' && readsAsVerb(unit.tokens, at + 1))) return true;
  const described = inherited.norms === 'none' && gloss.term !== 'command';
  if (imperative && !described && (clause.time ?? (inherited.norms === 'none' ? undefined : clause.condition)))
    return true;
  if (imperative && /^\W*\w+ (?:\w+ )?(?:it|them)\b/i.test(unit.masked.slice(gloss.end - unit.span.start))) return true;
  if (inherited.norms !== 'all' || gloss.term === 'command' || gloss.term === 'link') return false;
  if (gloss.term === 'name' && (imperative || speaksOfForm(unit))) return true;
  return imperative && !NOUN_TWIN_VERBS.has(clause.verb?.lemma ?? '');
}

/** Below "Naming" or "Code style" a term in code is a form that is asked for. */
function speaksOfForm({ block: { section } }: Unit): boolean {
  return FORM.test(section.title) || FORM.test(section.parent?.title ?? '');
}

/** "Database: `~/.app/main.db`", "Docs: https://…": where something is, not what to do. */
function valueTells(unit: Unit, { mood }: Clause, { inherited, leadDirects }: Surroundings): boolean {
  if (leadDirects || inherited.norms === 'all' || unit.block.list?.ordered === true) return false;
  const value = readValue(unit);
  return value === 'command' || (value === 'place' && (mood !== 'imperative' || unit.masked.includes('→')));
}

/** "Warm-up quiz - test what is known" below "Lesson structure": the label is described, nothing is asked. */
function explainsLabel(
  { masked, block, tokens }: Unit,
  { label, strength, time, condition }: Clause,
  around: Surroundings,
): boolean {
  if (block.kind !== 'item' || around.inherited.norms !== 'none' || around.leadDirects || strength === 3) return false;
  // "Keep titles short - save details for the body": two acts.
  if (readsAsVerb(tokens, 0) && !NOUN_TWIN_VERBS.has(tokens[0]?.lower ?? '')) return false;
  return label !== undefined && !time && !condition && /^[^:]{2,60}?\s[-—–]\s/.test(masked);
}

const ACTOR = /^\W*(?:the |an? |your )?(?:assistants?|agents?|models?|bots?|contributors?|reviewers?|authors?|we)\b/i;
const BINDING_WORD =
  /\b(?:must|should|shall|never|always|only|do not|don['’]t|not (?:allowed|permitted)|required|allowed|permitted|acceptable|forbidden)\b/i;
/** Below such a title a list of names says what must be installed. */
const NEEDED = /^\W*(?:(?:system|software|minimum|setup|runtime) )?(?:requirements|prerequisites)\W*$/i;
const ASKING_TITLE = /\b(?:what (?:to|not)|when|ask|order|permitted|allowed)\b/i;
const FORM = /\b(?:conventions?|style|naming|formatting)\b/i;
const UNIVERSAL = /^\W*(?:all|every|each|any|only|new)\b/i;

/** "Values are registered; keep them stable": a later part of the sentence asks for something. */
function asksLater({ tokens }: Unit): boolean {
  return tokens.some(({ text }, at) => at > 1 && /^[;—–-]$/.test(text) && readsAsVerb(tokens, at + 1));
}

/** A paragraph tells of a project far more often than it rules: it needs a heading of its own that announces rules. */
function isConvention({ masked, block }: Unit, { label, quantity }: Clause, { norms }: InheritedFrame): boolean {
  if (norms !== 'all') return false;
  if (UNIVERSAL.test(masked)) return true;
  if (!directsByTitle(block.section)) return false;
  if (label) return quantity !== undefined && !/\b20\d\d\b/.test(masked);
  return FORM.test(block.section.title) && !/^\W*(?:the|this|these|an?|it|that)\b/i.test(masked);
}

/** A bare phrase that neither a lead-in nor the section's own heading nor another item of its list makes a rule. */
function isLoose({ block, masked }: Unit, { inherited, leadDirects, list }: Surroundings): boolean {
  if (inherited.cued || inherited.polarity === 'negative' || leadDirects || !list || list.items < 2) return false;
  if (block.parent && STATE_OF_AFFAIRS.test(block.parent.text.masked)) return true;
  if (list.direct === 0 && NEEDED.test(block.section.title)) return true;
  if (list.direct > 0 || directsByTitle(block.section)) return false;
  // Nothing can be told from words in another script.
  if (hasUncased(masked + (block.parent?.text.masked ?? '') + block.section.title)) return false;
  return !FORM.test(block.section.parent?.title ?? '') && !ASKING_TITLE.test(block.section.title);
}

/** A sentence in the indicative or a bare phrase among others that only describe. */
function statesFact(unit: Unit, clause: Clause, around: Surroundings): boolean {
  const { inherited, leadDirects, list } = around;
  const { block, masked } = unit;
  if (clause.mood === 'modal' || /^\W*we\b/i.test(masked)) return false;
  if (STATE_OF_AFFAIRS.test(masked) || (clause.mood === 'norm' && masked.endsWith(':'))) return true;
  const plain = !BINDING_WORD.test(masked) && !asksLater(unit);
  if (plain && clause.mood === 'norm' && clause.polarity === 'positive' && clause.strength < 3) {
    if (ACTOR.test(clause.subject?.text ?? masked)) return false;
    if (block.kind === 'paragraph') return !isConvention(unit, clause, inherited);
    if (!unit.first) return !COUNT.test(masked);
  }
  if (clause.mood === 'fragment' && isLoose(unit, around)) return true;
  if (leadDirects || (inherited.norms === 'all' && (directsByTitle(block.section) || clause.mood === 'fragment')))
    return false;
  const lent = inherited.polarity !== undefined || inherited.strength !== undefined;
  if (lent && (!inherited.listed || clause.mood === 'fragment')) return false;
  if (inherited.norms === 'none') {
    if (clause.polarity === 'negative' && !describesBelow(block.section)) return false;
    return clause.mood === 'fragment' || clause.subject === undefined;
  }
  if (!unit.first) return plain && clause.polarity === 'positive' && !COUNT.test(masked);
  if (!list || list.items < 2) return false;
  // A heading further up counts where at least one item beside this one directs.
  if (inherited.norms === 'all') return list.direct === 0;
  if (block.list?.ordered === true) return true;
  const others = list.items - 1;
  return UNIVERSAL.test(masked) || clause.label ? list.direct * 2 < others : list.direct * 3 < others * 2;
}

/** Counts for each list how many of its items direct whatever stands around them. */
export function countLists(units: readonly Unit[], directs: (unit: Unit) => boolean): ReadonlyMap<List, ListCount> {
  const counts = new Map<List, { items: number; direct: number }>();
  for (const unit of units) {
    const { block, first } = unit;
    if (!block.list || !first || block.kind !== 'item') continue;
    const count = counts.get(block.list) ?? { items: 0, direct: 0 };
    count.items++;
    if (directs(unit)) count.direct++;
    counts.set(block.list, count);
  }
  return counts;
}
