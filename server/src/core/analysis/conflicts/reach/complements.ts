import { STOP_WORDS } from '../../../language/en/grammar.ts';
import { sectionPath } from '../../../document/sections.ts';
import { stemOf } from '../fields/stem.ts';
import { type Word, wordsOf } from '../fields/words.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Side } from './relate.ts';
import type { Statement } from '../statements/statement.ts';

/** Opens words for what a sentence does not speak of: "that isn't for a release", "everything not behind …", "non-release". */
const DENIES =
  /\b(?:(?:that|which|who|whose \w+|where \w+|what) (?:(?:is|are|was|were|does|do|did|has|have|can|need) ?(?:not|n't)|isn't|aren't|wasn't|weren't|doesn't|don't|didn't|hasn't|haven't|can't|needn't|has no|have no|lacks?|never)|(?:everything|anything|all|whatever|any|every|each|other|ones?|code|files|those|nothing|what|\w+s)(?:,(?! not\b))? (?:that's |that is |which is |which are )?(?:not|outside(?: of)?|but|beyond|other than|except(?: for)?|apart from)|\w+s no(?= \w+ \w+s\b)|outside(?: of)?|non-?(?=\w)|other than|not (?:in|under|behind|for|part of|on|from|within|inside|of|yet)|instead of)\b ?/g;
/** How far a denial reaches. */
const REACH = 60;
const END = /[,;:.()—–]|\b(?:and|but|use|is|are|must|should|always|never)\b/;

/** The words that name what a sentence takes out of its reach. */
const deniedBy = perStatement((statement): readonly Word[] => {
  const { text } = statement;
  const spans = Array.from(text.matchAll(DENIES), ({ index, 0: opener }) => {
    const start = index + opener.length;
    const rest = text.slice(start, start + REACH);
    // A code's own brackets and dots end nothing.
    const cut = END.exec(rest.replaceAll(/(?<=\w)[.(:]|[)](?=\W)/g, '_'))?.index ?? rest.length;
    return { start, end: start + cut };
  });
  if (spans.length === 0) return [];
  return wordsOf(statement).filter(
    ({ text: word, start, end }) =>
      !STOP_WORDS.has(word) && word.length > 1 && spans.some((span) => span.start <= start && end <= span.end),
  );
});

/** Whether one of two sides takes out of its reach what the other one speaks of: "builds that aren't for a release", "release builds". */
export function complements(a: Side, b: Side): boolean {
  return deniesThat(a, b) || deniesThat(b, a);
}

function deniesThat(side: Side, other: Side): boolean {
  const denied = deniedBy(side.statement);
  if (denied.length === 0) return false;
  const named = new Set(
    wordsOf(other.statement)
      .filter(({ start, end }) => end <= other.start || start >= other.end)
      .map(({ stem }) => stem),
  );
  const shared = sectionPath(side.statement.unit.block.section);
  for (const section of sectionPath(other.statement.unit.block.section))
    if (section.depth > 0 && !shared.includes(section))
      for (const word of section.title.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) named.add(stemOf(word));
  return denied.some(({ stem, start, end }) => (end <= side.start || start >= side.end) && named.has(stem));
}

/** A thing is said to be a case of its own, unlike what the reader expects. */
const APART =
  /\b(?:(?:is|are|was|were|being|as) (?:\w+ )?(?:(?:an?|the|of) )?(?:quite |very |rather |entirely |whole |completely |our |one )?(?:special(?: case| treatment)?|separate (?:case|matter|thing|world)|odd ones?(?: out)?|odd man out|black sheep|outliers?|oddit(?:y|ies)|case apart|world apart|world of (?:its|their) own|law unto (?:itself|themselves)|different(?! (?:from each|versions))|different (?:case|matter|story|thing|question|beasts?|animals?|kettle)|another (?:matter|story|case|thing|question|kettle|world)|other matters?|peculiar|particular case|reverse\b|opposite|contrary|turned (?:around|round)|reversed|inverted|the other way (?:a)?round|unusual)|(?:the )?other way (?:a)?round|the odd ones? out|special case|differs? (?:here|there|in (?:this|that|one)|see|from (?:that|this|the (?:rule|rest|others?)))|\bdiffers?[,.;)]|unlike (?:the|all|our|every|in|with|for|most|other)|in contrast to|by contrast|as opposed to|on the contrary|contrary to (?:the|what|our)|(?:a|their|its|her|his|ha(?:s|ve)) (?:own|different) (?:rules?|regime|conventions?|laws?|customs?|habits?|standards?|polic(?:y|ies)|paragraph|section|chapter|heading)|go(?:es)? by (?:its|their) own|go(?:es)? by the (?:list|rules?|section|table) (?:above|below)|have it their own way|not so (?:with|in|for)|things are different|it'?s different|(?:works?|goes|done|happens?|runs?|is|are) in reverse)\b/;
/** "Fixtures are not code: …". */
const NO_SUCH_THING =
  /^[^a-z]{0,4}(?:[\w-]{1,20} ){1,3}(?:is|are) (?:not|no) (?!to\b)(?:an? )?(?!\w{1,20}(?:ed|en|able|ible)\b|(?:ok|fine|good|enough|free)\b)[\w-]{1,20}:/;

/** "Test classes, though, get …": unlike the rest. */
const CONTRARY = /^[^a-z]*[^,;:.]{3,40}, (?:though|however|by contrast|on the other hand|in turn),/;

const setsApart = perStatement(({ unit }: Statement): boolean => {
  const { masked } = unit.block.text;
  if (masked.length >= LONGEST) return false;
  const text = masked.toLowerCase().replaceAll('’', "'");
  return APART.test(text) || NO_SUCH_THING.test(text) || CONTRARY.test(text);
});
/** In a longer text it speaks of something else. */
const LONGEST = 400;

/** Whether one of two sides says that it speaks of a case of its own. */
export function isSetApart(a: Side, b: Side): boolean {
  return setsApart(a.statement) || setsApart(b.statement);
}
