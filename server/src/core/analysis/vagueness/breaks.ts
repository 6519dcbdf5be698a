import type { Token } from '../../spec/tokens.ts';

/** Whether a dash, a colon or a semicolon parts the sentence at a token; the hyphen of "`eval`-like" parts nothing. */
export function parts(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^[-–—:;]$/.test(token.text) && standsFree(tokens, at);
}

/** Whether a token is no hyphen between two halves of a word. */
export function standsFree(tokens: readonly Token[], at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return dash?.text !== '-' || before?.end !== dash.start || after?.start !== dash.end;
}
