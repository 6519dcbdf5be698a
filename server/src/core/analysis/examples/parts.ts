const CUT =
  /[.;:()\uE000-\uE002]|\b(?:unless|except|if|when|whenever|because|so that|instead of|rather than|not|never|in order to)\b/;
const CLAUSE_END = /[.;:(]|\b(?:unless|except|because|so that|instead of|rather than|in order to)\b/;
const JOINTS = /,? (?:and|then|plus|followed by|before|or) |, /;
const FILLERS =
  /^(?:(?:with|by|as|from|of|in|the|an?|its|their|your|our|each|every|all|one|also|always|first|what|that|which|tells?|names?|lists?|after|both) )+/i;
const MAX_PARTS = 5;

/**
 * The parts that a form is made of, in order: "the ticket number, then a slug" → `ticket number`, `slug`.
 * Empty when the words don't read as a list of short parts.
 */
export function readParts(tail: string): readonly string[] {
  const [body = ''] = tail.trim().split(CUT);
  const parts = body.split(JOINTS).map((part) => part.trim().replace(FILLERS, '').trim());
  const usable = parts.every((part) => /^[\p{L}'’ -]+$/u.test(part) && part.split(' ').length <= 4);
  return usable && parts.length <= MAX_PARTS ? parts : [];
}

/** How many things a text lists up to the end of its clause, however long their names are. */
export function countParts(tail: string): number {
  const [body = ''] = tail.trim().split(CLAUSE_END);
  return body.split(JOINTS).filter((part) => !/^\s*(?:$|not |never |no )/.test(part)).length;
}
