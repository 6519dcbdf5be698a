/** What a sentence says about something that it mentions. */
export type Attitude = 'for' | 'against' | 'none';

const BREAK =
  /[;:—–!?(]|\.\s|,\s+(?=(?:use|write|put|keep|prefer|instead|it|they|we|you|i|so|add|make|give|let|call|run|the|which|because|since|as|hence|then|go|choose|pick|return|throw|wrap|extract|open|leave|not|never|only|always|rather)\b)|,?\s+but\s+|,\s+and\s+(?=(?:use|write|put|keep|prefer|then|add|make|give|let|call|run|only|always|never|not|a|the|we|you|it)\b)/g;
const FAR =
  /\b(?:never|don't|do not|does not|doesn't|must not|mustn't|shouldn't|should not|shall not|can't|cannot|may not|need not|won't|will not|isn't|aren't|is not|are not|avoid\w*|refrain|abstain|stop|forbids?|bans?|prohibits?|disallows?|nobody|no one|under no circumstances|no longer|steer clear of|stay away from|keep away from|hands off|reject|resist|quit|cease|prevent|forget|hesitate|neglect|fail to)\b/g;
const NEAR =
  /(?:\b(?:no|not|nor|neither|without|instead of|rather than|over|skip\w*|omit\w*|drop\w*|remov\w*|delet\w*|leave out|leaving out|replac\w+|free of|free from|out of|strip\w*|eliminat\w*|get rid of|rid of|never any|zero|spare (?:us|me) (?:the )?|ditch|dissolve|flatten|ignore|banish|cut|purge|in place of|in lieu of|against|strike|minus|un(?:do|wind)|move away from|leave)\b(?: \w+){0,2}? *)$/;
const AFTER =
  /^[^,;:.]{0,24}?\b(?:(?:is|are|was|were|be|being|get|gets) (?:\w+ )?(?:not|never|banned|forbidden|prohibited|disallowed|rejected|off[- ]limits|unwelcome|discouraged|out|taboo|frowned|dropped|removed|gone|waste|noise|clutter|refused|flattened|retired|deprecated|sent back|a smell|harmful|closed|wrong|declined|left (?:out|off|alone)|denied|blocked|no (?:option|go|place|reason)|out of (?:the question|bounds|scope)|unacceptable|kept out|overkill)|isn't|aren't|never|don't|doesn't|won't|cannot|can't|must not|mustn't|should not|shouldn't|may not|has no|have no|fails?|not (?:allowed|permitted|used|needed|wanted|welcome|ours|required)|hides?|slows?|rots?|lies?|clutters?|stays? (?:out|away)|no more|out of (?:it|them)|prohibited|forbidden|banned)\b/;
const POSITIVE_BEFORE =
  /\b(?:use|uses|using|add|adds|write|writes|put|give|gives|make|makes|prefer|prefers|keep|include|includes|need|needs|require|requires|want|wants|favou?rs?|must|always|should|document|attach|every|each|all|reach for|go for|wrap|run|create|call|have|has|carry|carries|provide|insert|place|end|start|begin|annotate|mark|open|close|ask|do|try|apply|enable|set|rely|build|choose|pick|switch|adopt|embrace|follow|leave|capture|guard|declare|define|hang|expose|publish|take|save|replace .{1,40} with|by|through|via|with)\b/;
const POSITIVE_AFTER =
  /^[^,;:.]{0,24}?\b(?:(?:is|are) (?:\w+ )?(?:required|mandatory|expected|welcome|fine|ok|okay|allowed|encouraged|preferred|used|our|the way|the default|the rule|permitted|good|obligatory|needed|wanted|what we)|goes?|belongs?|must|should|may)\b/;

/** Where the clause that holds `at` begins. */
export function clauseStart(text: string, at: number): number {
  let start = 0;
  for (const match of text.slice(0, at).matchAll(BREAK)) start = match.index + match[0].length;
  return start;
}

/** Whether what stands between two offsets is denied by the words around it; two negations cancel. */
export function isNegated(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(clauseStart(text, start), start - 120), start);
  let count = Array.from(before.matchAll(FAR)).length;
  const near = NEAR.exec(before.replace(FAR, (word) => '#'.repeat(word.length)));
  if (near) count++;
  if (AFTER.test(text.slice(end, end + 60)) && count === 0) count++;
  return count % 2 === 1;
}

/** What the sentence says about the thing that it names between two offsets. */
export function attitudeTo(text: string, start: number, end: number): Attitude {
  if (isNegated(text, start, end)) return 'against';
  const before = text.slice(clauseStart(text, start), start);
  if (POSITIVE_BEFORE.test(before) || POSITIVE_AFTER.test(text.slice(end, end + 60))) return 'for';
  return 'none';
}
