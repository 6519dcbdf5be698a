import type { SpecModel } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Unit } from '../../spec/units.ts';
import type { Hit } from './hits.ts';

const STANDARD =
  /\b(?:wcag|pep[ -]?\d+|rfc[ -]?\d+|iso[ -]?\d+|psr-\d+|conventional commits|keep a changelog|semver|semantic versioning|commonmark|openapi|json schema|(?:upper_?|screaming_?)?(?:kebab|snake|camel|pascal)[-_ ]?case|airbnb|google(?:'s)? (?:\w+ )?style|standardjs|editorconfig|rustfmt|gofmt|prettier|eslint|black|ruff|biome|clippy|diataxis|bem|12-factor|twelve-factor|effective (?:go|dart|java)|us english|american english|british english)\b/i;
const EXAMPLE_MARK =
  /\b(?:e\.g|i\.e|for example|for instance|such as|namely|specifically|that is|in other words|meaning)\b/i;
const EXPLAINS =
  /^(?:for example|for instance|e\.g|i\.e|that is|that means|this means|specifically|namely|in particular|example|concretely|in practice|here|good|bad)\b/i;
const RATIONALE_OPENERS = new Set([
  'this',
  'it',
  'that',
  'they',
  'so',
  'because',
  'since',
  'to',
  'helps',
  'makes',
  'which',
  'these',
  'otherwise',
  'improves',
  'ensures',
  'the',
  'as',
]);
const INSTRUMENTS = new Set([
  'using',
  'via',
  'with',
  'by',
  'per',
  'from',
  'in',
  'following',
  'matching',
  'through',
  'like',
  'as',
  'to',
  'than',
  'into',
  'under',
  'see',
  'on',
  'at',
]);
const CONCRETE = new Set<Token['kind']>(['code', 'path', 'url', 'quote']);
const COMPARES = new Set(['than', 'compared', 'versus', 'vs', 'over']);
const BLOCKS = new Set(['list', 'code', 'table']);

/** What one unit holds that can pin a vague word; computed once per unit. */
export interface Surroundings {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly hasLink: boolean;
  readonly standard: boolean;
  readonly below: boolean;
  readonly explained: boolean;
  readonly placeholder: boolean;
}

/** Reads what stands near a unit: see "near" in the definitions. */
export function readSurroundings(unit: Unit, spec: SpecModel): Surroundings {
  const next = spec.units[unit.index + 1];
  const follows = next?.block === unit.block ? next : undefined;
  return {
    unit,
    tokens: unit.tokens,
    hasLink: unit.source.includes(']('),
    standard: STANDARD.test(unit.source),
    below: hasBelow(unit),
    explained: follows !== undefined && EXPLAINS.test(follows.masked.trim()),
    placeholder: unit.source.includes('[TODO: '),
  };
}

function hasBelow({ block, last, masked }: Unit): boolean {
  if (!last) return false;
  const leads = /[::]\W*$/.test(masked);
  return block.below.some(({ type }) =>
    block.kind === 'item' ? BLOCKS.has(type) : type === 'code' || (leads && BLOCKS.has(type)),
  );
}

/** Whether something near pins the hit down, so that two readers would agree. */
export function isPinned(hit: Hit, near: Surroundings): boolean {
  if (near.placeholder) return true;
  switch (hit.of.pinnedBy ?? 'evidence') {
    case 'nothing':
      return near.explained;
    case 'members':
      return near.explained || inferable(hit, near);
    case 'condition':
      return near.explained || explainedInside(hit, near);
    case 'name':
      return (
        near.hasLink ||
        near.standard ||
        near.below ||
        near.explained ||
        namesThing(hit, near) ||
        explainedInside(hit, near)
      );
    case 'measure':
      return measured(hit, near) || evident(hit, near);
    default:
      return evident(hit, near);
  }
}

function evident(hit: Hit, near: Surroundings): boolean {
  return (
    near.below ||
    near.explained ||
    explainedInside(hit, near) ||
    instrument(hit, near) ||
    (near.standard && hit.of.smell !== 'escape') ||
    near.tokens.slice(hit.to, hit.to + 8).some(({ kind, lower }) => kind === 'number' || COMPARES.has(lower))
  );
}

/** "(…)", ": …", "— …" or "e.g. …" behind the hit, with something to hold on to. */
function explainedInside({ to }: Hit, { unit, tokens }: Surroundings): boolean {
  const rest = tokens.slice(to);
  const first = rest[0];
  if (first && EXAMPLE_MARK.test(unit.masked.slice(first.start - unit.span.start))) return true;
  for (let at = 0; at < rest.length; at++) {
    const text = rest[at]?.text;
    if (text === '(' && at <= 6 && concreteUpTo(rest, at + 1)) return true;
    if (
      (text === ':' || text === '—' || text === '–' || text === '→' || (text === '-' && at > 0)) &&
      definesAfter(rest, at + 1)
    )
      return true;
  }
  return false;
}

function concreteUpTo(tokens: readonly Token[], from: number): boolean {
  const end = tokens.findIndex(({ text }, index) => index >= from && text === ')');
  const inside = tokens.slice(from, end < 0 ? undefined : end);
  if (inside.some(({ kind }) => kind !== 'word' && kind !== 'punctuation' && kind !== 'emoji')) return true;
  return (
    inside.filter(({ kind }) => kind === 'word').length >= 2 &&
    !/^(?:if|when|where|as|unless|only)$/.test(inside[0]?.lower ?? '')
  );
}

function definesAfter(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  const words = tokens.slice(from).filter(({ kind }) => kind !== 'punctuation');
  if (!first || words.length < 2) return words.some(({ kind }) => CONCRETE.has(kind) || kind === 'number');
  return !RATIONALE_OPENERS.has(first.lower);
}

function instrument({ to }: Hit, { tokens }: Surroundings): boolean {
  for (let at = to; at < tokens.length - 1; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (
      token &&
      next &&
      INSTRUMENTS.has(token.lower) &&
      (CONCRETE.has(next.kind) || CONCRETE.has(tokens[at + 2]?.kind ?? 'word'))
    )
      return true;
    if (token?.lower === 'by' && next?.lower.endsWith('ing') && tokens.length - at > 3) return true;
  }
  return false;
}

function namesThing({ from, to }: Hit, { tokens }: Surroundings): boolean {
  return tokens.some(({ kind }, index) => (index < from || index >= to) && CONCRETE.has(kind));
}

function measured(_hit: Hit, { tokens }: Surroundings): boolean {
  return tokens.some(
    ({ kind, lower }, index) =>
      (index > 0 && kind === 'number') || /^(?:one|two|three|four|five|six|ten|single|once|twice|zero)$/.test(lower),
  );
}

/** A list may stay open where its rest can be inferred: literal or named members, or three and more of them. */
function inferable({ from }: Hit, { tokens }: Surroundings): boolean {
  let commas = 0;
  for (let at = from - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || /^[.;:]$/.test(token.text)) break;
    if (token.text === '(' || token.kind === 'number' || CONCRETE.has(token.kind)) return true;
    if (at > 0 && /^\p{L}*\p{Lu}/u.test(token.text) && token.kind === 'word') return true;
    if (token.text === ',') commas++;
  }
  return commas >= 3;
}
