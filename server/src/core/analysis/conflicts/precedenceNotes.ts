import type { SpecModel } from '../../spec/specModel.ts';
import type { Statement } from './statements.ts';

const WINS =
  /\b(?:takes? (?:precedence|priority)|has (?:precedence|priority)|overrid(?:es?|den)|overrul(?:es?|ed)|supersed(?:es?|ed)|outranks?|outweighs?|trumps?|beats?|prevails?|wins?\b|comes? first|goes? before|ranks? (?:above|over|higher)|go by|is right|settles?|is the one that counts|replaces?|rules? apply|applies|applie|decides?|goes\b|is authoritative|yields?|give[s]? way|defers?)\b/i;
const DISAGREE =
  /\b(?:disagree|contradict|conflict|differ|clash|collide|pull apart|at odds|inconsistent|compete|both apply|in doubt|in tension|diverge|tension)/i;
const STRONG =
  /\b(?:takes? (?:precedence|priority) over|overrul(?:es?|ed)|supersed(?:es?|ed)|outranks?|outweighs?|trumps?|beats|prevails? over|wins? over|ranks? (?:above|over|higher)|goes before|comes before|a newer|replaces an? older|overrides? (?:the|any|all|every|what|everything|section|rule|principle|item|point)|settles any)\b/i;
/** About what somebody asks for, or about programs, and not about parts of this text. */
const ELSEWHERE =
  /\b(?:user(?:'s)? (?:request|instruction|prompt|message)|explicit(?:ly)? (?:ask|request|instruct)|environment variable|env var|command[- ]line|css|specificity|cli flag|merge conflicts?|git|rebase|import|route|method|parent class|base class|subclass|config(?:uration)? value|default value|settings? in)\b/i;

/**
 * Sentences that say who wins where parts of the text disagree. Which parts they mean is often left to the reader
 * ("where the list and this page differ, …"), so they are read as covering the whole document.
 */
export function readPrecedenceNotes(spec: SpecModel): readonly string[] {
  const notes: string[] = [];
  for (const { source, masked } of spec.units) {
    if (ELSEWHERE.test(masked)) continue;
    if (STRONG.test(masked) || (DISAGREE.test(masked) && WINS.test(masked))) notes.push(source);
  }
  return notes;
}

/** Whether a stated precedence stands between two statements, neither of which is the note itself. */
export function precedenceDecides(notes: readonly string[], a: Statement, b: Statement): boolean {
  return notes.some((note) => note !== a.unit.source && note !== b.unit.source);
}

/** Whether a statement is a note about precedence: it ranks guidance and gives none. */
export function isPrecedenceNote(notes: readonly string[], { unit }: Statement): boolean {
  return notes.includes(unit.source);
}
