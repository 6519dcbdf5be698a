import { LEVEL_MEANINGS, LEVELS } from '../authority/levels.ts';
import { readAnchors } from '../document/sectionIds.ts';
import type { SpecDocument } from '../document/specDocument.ts';
import type { Rule } from '../rules/kit.ts';
import type { Span } from '../text/span.ts';

/** Something to insert, with what it replaces. */
export interface CompletionChoice {
  readonly label: string;
  readonly detail: string;
  readonly span: Span;
  readonly text: string;
  readonly kind: 'level' | 'attribute' | 'section' | 'directive' | 'rule';
}

interface Place {
  readonly document: SpecDocument;
  readonly rules: readonly Rule[];
  readonly offset: number;
  /** The line up to the cursor. */
  readonly before: string;
}

const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['authority', 'the level of the instructions in this section, or of this item'],
  ['tags', 'names that group sections'],
];

const DIRECTIVES: readonly (readonly [string, string])[] = [
  ['precept-disable-next-line', 'silences rules on the next line with text'],
  ['precept-disable-line', 'silences rules on the line it stands on'],
  ['precept-disable', 'silences rules from here on'],
  ['precept-enable', 'ends a precept-disable'],
  ['precept-disable-file', 'silences rules in the whole file'],
  ['authority:', 'sets the level of the item it stands in, or of the section whose heading stands above'],
];

/** What can be completed at a zero-based UTF-16 offset: levels, attribute keys, section ids, suppression comments. */
export function getCompletions(
  document: SpecDocument,
  offset: number,
  rules: readonly Rule[],
): readonly CompletionChoice[] {
  const line = document.lines.positionAt(offset).line;
  const before = document.text.slice(document.lines.lineStart(line), offset);
  const place: Place = { document, rules, offset, before };
  for (const complete of [completeLevel, completeAttribute, completeSection, completeRule, completeDirective]) {
    const choices = complete(place);
    if (choices.length > 0) return choices;
  }
  return [];
}

function completeLevel({ before, offset }: Place): readonly CompletionChoice[] {
  const match = /(?:\{[^{}]*\bauthority=|<!--\s*authority:\s*)(\w*)$/i.exec(before);
  if (!match) return [];
  const span = behind(offset, match[1]);
  return LEVELS.map((level) => ({ label: level, detail: LEVEL_MEANINGS[level], span, text: level, kind: 'level' }));
}

function completeAttribute({ before, offset }: Place): readonly CompletionChoice[] {
  const match = /^\s{0,3}(?:#{1,6}\s|[-*+]\s|\d+[.)]\s).*\{([^{}]*\s)?([A-Za-z]*)$/.exec(before);
  if (!match) return [];
  const span = behind(offset, match[2]);
  const given = match[1] ?? '';
  return ATTRIBUTES.filter(([key]) => !given.includes(`${key}=`)).map(([key, detail]) => {
    return { label: `${key}=`, detail, span, text: `${key}=`, kind: 'attribute' };
  });
}

function completeSection({ before, offset, document }: Place): readonly CompletionChoice[] {
  const match = /\]\(#([^\s()]*)$/.exec(before);
  if (!match) return [];
  const span = behind(offset, match[1]);
  return readAnchors(document).map(({ name, section }) => {
    return { label: name, detail: section ? section.title : 'HTML anchor', span, text: name, kind: 'section' };
  });
}

function completeRule({ before, offset, rules }: Place): readonly CompletionChoice[] {
  const match = /<!--\s*precept-(?:disable(?:-next-line|-line|-file)?|enable)\s(?:[\w-]+[\s,]+)*([\w-]*)$/.exec(before);
  if (!match) return [];
  const span = behind(offset, match[1]);
  return rules.map(({ meta, docs }) => ({ label: meta.id, detail: docs.summary, span, text: meta.id, kind: 'rule' }));
}

function completeDirective({ before, offset }: Place): readonly CompletionChoice[] {
  const match = /<!--\s*([\w-]*)$/.exec(before);
  if (!match) return [];
  const span = behind(offset, match[1]);
  return DIRECTIVES.map(([label, detail]) => ({ label, detail, span, text: `${label} `, kind: 'directive' }));
}

function behind(offset: number, typed = ''): Span {
  return { start: offset - typed.length, end: offset };
}
