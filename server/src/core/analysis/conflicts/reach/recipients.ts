import { perStatement } from '../statements/perStatement.ts';
import { isDenied } from './denied.ts';
import type { Side } from './relate.ts';

/** Before people: "to users", "in the UI", "to the caller". */
const PEOPLE =
  /\b(?:to|before|in front of) (?:the |our |any |an? )?(?:end[- ]|api )?(?:users?|clients?|customers?|callers?|visitors?|guests?|players?|people|public|outsiders|consumers?|browser|outside)\b|\bin (?:the |an? |any )?(?:api |http )?(?:ui|responses?|browser|interface)\b/;
/** Where a machine or the team keeps it: "to Sentry", "into the log". */
const MACHINE =
  /\b(?:to|into|in|on) (?:the |our |an? )?(?:[a-z-]+ )?(?:(?:log|logs|logger|log file|log entry|tracker|stderr|journal|monitoring|telemetry|database|channel)\b|`|(?!(?:UI|API|HTTP|JSON)\b)[A-Z][a-z]+)/;

const showsPeople = perStatement(({ text }): boolean => PEOPLE.test(text));
const feedsMachine = perStatement(({ unit }): boolean => MACHINE.test(unit.source));

/** What one keeps from people the other puts where only the team looks: "never show X to users", "send X to Sentry". */
export function recipientsDiffer(a: Side, b: Side): boolean {
  return keepsFrom(a, b) || keepsFrom(b, a);
}

function keepsFrom({ statement }: Side, other: Side): boolean {
  return (
    showsPeople(statement) &&
    isDenied(statement) &&
    !showsPeople(other.statement) &&
    feedsMachine(other.statement) &&
    !isDenied(other.statement)
  );
}
