import { stemsIn } from '../stems.ts';
import { perStatement } from '../statements/perStatement.ts';
import type { Token } from '../../../spec/tokens.ts';
import { isDenied } from './denied.ts';
import { stemsOf } from './qualifiers.ts';
import type { Side } from './relate.ts';

/** "`id`, `url` and `ctx` are fine": several things by their own names, and a word that lets them pass. */
const instancesOf = perStatement(({ unit: { tokens } }): readonly string[] => {
  const end = tokens.findIndex(({ lower, kind }) => kind !== 'code' && !/^(?:,|and|or)$/.test(lower));
  const named = tokens.slice(0, Math.max(end, 0)).filter(({ kind }: Token) => kind === 'code');
  const said = tokens
    .slice(end, end + 4)
    .map(({ lower }) => lower)
    .join(' ');
  return named.length > 1 && PASS.test(said) ? named.map(({ lower }) => lower) : [];
});
const PASS =
  /^(?:are|may stay|can stay) ?(?:all |always |also |both |perfectly )?(?:fine|ok|okay|allowed|permitted|acceptable|accepted|welcome|exempt|good|fair|common|$)/;

/** A rehearsal of a command: nothing happens. */
const TRIAL =
  /--(?:dry-?run|check|list|help|version|what-?if|preview|plan|no-publish|no-push)[^a-z]{1,4}(?:is|are) (?:always |perfectly )?(?:fine|ok|okay|allowed|permitted|safe|welcome|harmless|good)\b/;

/** A side lets pass by name what a rule without names would catch, so that its author had the rule in mind. */
export function letsInstancesPass({ statement }: Side, other: Side): boolean {
  const { text, unit } = other.statement;
  if (TRIAL.test(statement.text) && isDenied(other.statement) && !/\bdry\b|--/.test(text)) return true;
  const named = instancesOf(statement);
  return named.length > 1 && !unit.tokens.some(({ lower }) => named.includes(lower));
}

/** "Force-push only with `--force-with-lease`": what it asks for is the condition, and not the thing. */
const ONLY_SO =
  /^[^,;:.]{0,40}\bonly (?:in|inside|within|for|when|where|if|on|at|under|with|after|from|via|as|through|by)\b/;

export function isOnlySo({ statement: { text }, start }: Side, other: Side): boolean {
  const match = ONLY_SO.exec(text.slice(start));
  if (!match) return false;
  // "Only for components": those who speak of components meet it.
  const [condition = ''] = text.slice(start + match[0].length).split(/[,;:.]/, 1);
  const theirs = stemsOf(other.statement);
  return [...stemsIn(condition)].every((stem) => !theirs.has(stem));
}

/** "Edit them yourself, not through a subagent": of the act before the comma. */
const NOT_THROUGH = /[a-z][^.;:]{3,80}(?:,| and| but) not (?:through|via|by|with|using) (?:an? |the |your |any )?$/;

export function bansForOneAct({ statement: { text }, start }: Side): boolean {
  return NOT_THROUGH.test(text.slice(0, start));
}
