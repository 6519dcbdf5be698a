import { Gate } from '../../../text/gate.ts';

/** "… across the whole code base": it leaves nothing out. */
const EVERYWHERE =
  / (?:across|throughout|in|for) (?:the|our|this) (?:whole|entire|complete) (?:code ?base|repo|repository|project|workspace|monorepo)\b/g;
/** "… to avoid surprises", behind anything but what goes on with an infinitive ("try to avoid"). */
const AIM =
  /(?<=[a-z`)\d])(?<!\b(?:try|tries|trying|want|wants|need|needs|have|has|had|order|how|remember|sure|is|are|was|be|able|going|used?|uses|aims?|attempts?|fails?|allowed|free|likely|supposed|expected|required|forget|ought|best|strive|strives|goals?|like|prefer|refuse|plan|decided|easy|hard|not|as|enough|ways?|asked?|means|meant|careful|seek|and|or|steps?|things?|what|where|when|whether|helps?|intended|designed|responsible)) (?=to (?:avoid|prevent|keep|ensure|reduce|save|improve|simplify|minimi[sz]e|protect|guarantee|preserve|help|make sure) )/g;
const MAY_AIM = Gate.of(
  / to (?:avoid|prevent|keep|ensure|reduce|save|improve|simplify|minimi|protect|guarantee|preserve|help|make sure)/,
);
const MAY_MEAN_ALL = Gate.of(/ (?:whole|entire|complete) (?:code|repo|project|workspace|monorepo)/);

/** A sentence in lower case with a comma before what only says why, or that all is meant; as long as it was. */
export function withPlainTail(text: string): string {
  const ended = MAY_MEAN_ALL.allows(text) ? text.replace(EVERYWHERE, ({ length }) => ','.padEnd(length)) : text;
  return MAY_AIM.allows(ended) ? ended.replace(AIM, ',') : ended;
}
