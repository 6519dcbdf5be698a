import { Gate } from '../../../text/gate.ts';
import { matchesOf } from '../../../text/matches.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Side } from './relate.ts';

/** "…, they slow down the dev server", "(we kept the default)", "… so that nothing leaks": why, not where. */
const REASON =
  /(?:[,;–—(-] ?(?:and |as |but )?(?:they|it|we|that|this|there|these|those|he|she|you)(?:['’](?:s|re|ve|ll|d))?(?= )|\b(?:because|so that|in order to|to (?:avoid|prevent|keep|ensure|reduce|save|help|allow|let|catch|stop|spare|be able to))\b)(?:(?! (?:never|always|don['’]t|do not|use|must)\b)[^.;()]){3,160}/g;
const MAY_REASON = Gate.of(REASON);
/** Behind "because" whatever is forbidden or can't be done is still why. */
const WHY = /^because\b/;
/** What directs, or says where something holds, is more than a reason. */
const DIRECTS =
  /\b(?:must|should|shall|never|always|only|unless|except|if|when|where|while|do not|don['’]t|no|not allowed|avoid|use|applies|apply|instead|may|can)\b/;

const BOUNDS = /\b(?:only|unless|except|if|when|where|while|instead)\b/;

interface Reason {
  readonly start: number;
  readonly end: number;
}

const reasonsOf = perStatement(({ text }): readonly Reason[] =>
  MAY_REASON.allows(text)
    ? Array.from(matchesOf(REASON, text), ({ index, 0: { length } }) => ({ start: index, end: index + length })).filter(
        ({ start, end }) => !(WHY.test(text.slice(start, end)) ? BOUNDS : DIRECTS).test(text.slice(start, end)),
      )
    : [],
);

/** The parts of a side's sentence that only say why, apart from the one with the words in question. */
function reasonsBeside({ statement, start, end }: Side): readonly Reason[] {
  return reasonsOf(statement).filter((reason) => end <= reason.start || start >= reason.end);
}

/** Whether a phrase of a side's sentence belongs to a reason, so that it says nothing of where the side holds. */
export function isInReason(side: Side, phrase: { readonly start: number; readonly end: number }): boolean {
  return phrase.end > 0 && reasonsBeside(side).some(({ start, end }) => start <= phrase.start && phrase.start < end);
}

/** A side's text with blanks for its reasons: places stay where they are. */
export function withoutReasons(side: Side): string {
  return reasonsBeside(side).reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    side.statement.text,
  );
}
