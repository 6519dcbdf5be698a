import type { SpecDocument } from '../document/specDocument.ts';
import { DIRECTIVES, type PreceptComment, type WrittenName } from '../document/suppressions.ts';
import type { Span } from '../text/span.ts';
import { alternatives } from '../util/alternatives.ts';
import { didYouMean, isSlip } from '../util/closest.ts';
import type { Finding, Fix } from './finding.ts';
import { rulePage } from './runRules.ts';

const ID = 'unknown-suppression';

/** What other tools call it. Alone it means the next line there. */
const OTHER_WORDS = /^precept-(?:ignore|suppress)(?=-|$)/;

/** Reports what a comment names that doesn't exist: its directive, and rules that aren't among the `known` ones. */
export function reportUnknownNames(
  document: SpecDocument,
  comment: PreceptComment,
  known: readonly string[],
): readonly Finding[] {
  const found: Finding[] = [];
  if (!DIRECTIVES.some((name) => name === comment.directive.name)) {
    const guess = directiveFor(comment.directive.name);
    found.push(unknownDirective(document, comment, guess));
    // Nothing tells that the words behind it are meant as rules.
    if (guess === undefined) return found;
  }
  const unknown = comment.rules.filter(({ name }) => !known.includes(name));
  return [...found, ...unknown.map((rule) => unknownRule(document, comment, rule, known))];
}

/** The comment with its line end where it stands alone on its line, else the comment only. */
export function removeComment({ uri, lines, text }: SpecDocument, { span }: PreceptComment): Fix {
  const line = lines.positionAt(span.start).line;
  const start = lines.lineStart(line);
  const alone = text.slice(start, span.start).trim() === '' && text.slice(span.end, lines.lineEnd(line)).trim() === '';
  const removed = alone ? { start, end: lines.lineStart(line + 1) } : span;
  return { title: 'Remove the comment', safe: false, preferred: false, edits: [{ uri, span: removed, text: '' }] };
}

function directiveFor(written: string): string | undefined {
  const name = written.toLowerCase();
  const usual = name.replace(OTHER_WORDS, 'precept-disable');
  return usual !== name && usual === 'precept-disable' ? 'precept-disable-next-line' : didYouMean(usual, DIRECTIVES);
}

function unknownDirective(document: SpecDocument, comment: PreceptComment, guess: string | undefined): Finding {
  const { directive } = comment;
  const start = `Unknown directive \`${directive.name}\``;
  if (guess === undefined) {
    const message = `${start}, expected ${alternatives(DIRECTIVES.map((name) => `\`${name}\``))}`;
    return toFinding(document, 'directive', directive, message, removeComment(document, comment));
  }
  const message = `${start}, did you mean \`${guess}\`? It silences nothing`;
  return toFinding(document, 'directive', directive, message, correction(document, directive, guess, DIRECTIVES));
}

function unknownRule(
  document: SpecDocument,
  comment: PreceptComment,
  rule: WrittenName,
  known: readonly string[],
): Finding {
  const start = `Unknown rule \`${rule.name}\``;
  const guess = didYouMean(rule.name, known);
  if (guess !== undefined) {
    const message = `${start}, did you mean \`${guess}\`?`;
    return toFinding(document, 'rule', rule, message, correction(document, rule, guess, known));
  }
  const message = `${start}; a reason stands behind \`--\``;
  // Without a name a comment silences every rule, so the last name takes the comment along.
  const fix = comment.rules.length > 1 ? removeName(document, comment, rule) : removeComment(document, comment);
  return toFinding(document, 'rule', rule, message, fix);
}

function correction({ uri }: SpecDocument, { name, span }: WrittenName, guess: string, known: readonly string[]): Fix {
  const safe = isSlip(name, known);
  return { title: `Change to \`${guess}\``, safe, preferred: true, edits: [{ uri, span, text: guess }] };
}

/** A name goes with what parts it from the name before it, or, if it is the first, from the one behind. */
function removeName({ uri }: SpecDocument, { rules }: PreceptComment, { name, span }: WrittenName): Fix {
  const at = rules.findIndex((rule) => rule.span.start === span.start);
  const [before, after] = [rules[at - 1], rules[at + 1]];
  const removed: Span = before
    ? { start: before.span.end, end: span.end }
    : { start: span.start, end: after?.span.start ?? span.end };
  return { title: `Remove \`${name}\``, safe: false, preferred: true, edits: [{ uri, span: removed, text: '' }] };
}

function toFinding(
  { uri }: SpecDocument,
  messageId: 'directive' | 'rule',
  { span }: WrittenName,
  message: string,
  fix: Fix,
): Finding {
  return {
    uri,
    span,
    rule: ID,
    kind: 'reference',
    severity: 'warning',
    messageId,
    message,
    related: [],
    fixes: [fix],
    url: rulePage(ID),
  };
}
