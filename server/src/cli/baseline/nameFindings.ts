import { type Finding, type SpecDocument, type SpecService, unitAt } from '../../core/index.ts';
import { printOf } from '../../hosts/trace.ts';

/** More of a long sentence would only be in the way; a print of the whole stands for the rest. */
const MOST_SHOWN = 120;
const PRINT_LENGTH = 8;

/**
 * Gives the name by which a finding is known again: its rule and the sentence that it is about, in which no place is
 * told, so that it stays the same when lines move or are wrapped anew. A conflict is about two sentences.
 * @param find gives another document that findings point into
 * @param hide makes credentials unreadable
 */
export function createNaming(
  service: SpecService,
  document: SpecDocument,
  find: (path: string) => SpecDocument | undefined,
  hide: (text: string) => string,
): (finding: Finding) => string {
  return ({ rule, kind, span, related: [other] }) => {
    const words = hide(sentenceAt(service, document, span.start));
    if (kind !== 'conflict' || !other) return `${rule}: ${shorten(words)}`;
    const isHere = other.uri === document.uri;
    const side = isHere ? document : find(other.uri);
    const otherWords = side ? sentenceAt(service, side, other.span.start) : '';
    // Nobody knows which credentials stand in a file that is not looked at now.
    const beside = isHere ? shorten(hide(otherWords)) : `${other.uri.split('/').at(-1)} ${print(otherWords)}`;
    return `${rule}: ${shorten(words)} ⇄ ${beside}`;
  };
}

/** The sentence around an offset, else its line; with single blanks. */
function sentenceAt(service: SpecService, document: SpecDocument, offset: number): string {
  const unit = unitAt(service.getSpec(document), offset);
  if (unit && offset < unit.span.end) return flat(unit.source);
  const { text, lines } = document;
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
