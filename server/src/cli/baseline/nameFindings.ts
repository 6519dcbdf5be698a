import { type Finding, type SpecDocument, type SpecService, unitAt } from '../../core/index.ts';
import { printOf } from '../../hosts/trace.ts';

/** More of a long sentence would only be in the way; a print of the whole stands for the rest. */
const MOST_SHOWN = 120;
const PRINT_LENGTH = 8;

/**
 * Gives the name by which a finding is known again: its rule and the sentence that it is about, in which no place is
 * told, so that it stays the same when lines move or are wrapped anew. A conflict is about two sentences.
 * @param find gives another document that findings point into
 * @param hidden the document's text with its credentials unreadable, as long as it is
 */
export function createNaming(
  service: SpecService,
  document: SpecDocument,
  find: (path: string) => SpecDocument | undefined,
  hidden: () => string,
): (finding: Finding) => string {
  return ({ rule, kind, span, related: [other] }) => {
    const words = sentenceAt(service, document, span.start, hidden());
    if (kind !== 'conflict' || !other) return `${rule}: ${shorten(words)}`;
    const isHere = other.uri === document.uri;
    const side = isHere ? document : find(other.uri);
    const otherWords = side ? sentenceAt(service, side, other.span.start, isHere ? hidden() : side.text) : '';
    // Nobody knows which credentials stand in a file that is not looked at now.
    const beside = isHere ? shorten(otherWords) : `${other.uri.split('/').at(-1)} ${print(otherWords)}`;
    return `${rule}: ${shorten(words)} ⇄ ${beside}`;
  };
}

/**
 * The sentence around an offset, else its line; with single blanks.
 * @param text the document's text, with or without what nobody may read
 */
function sentenceAt(service: SpecService, document: SpecDocument, offset: number, text: string): string {
  const unit = unitAt(service.getSpec(document), offset);
  if (unit && offset < unit.span.end) return flat(text.slice(unit.span.start, unit.span.end));
  const { lines } = document;
  const { line } = lines.positionAt(offset);
  return flat(text.slice(lines.lineStart(line), lines.lineEnd(line)));
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(words: string): string {
  return words.length <= MOST_SHOWN ? words : `${words.slice(0, MOST_SHOWN).trimEnd()}… ${print(words)}`;
}

function print(words: string): string {
  return printOf(words).slice(0, PRINT_LENGTH);
}
