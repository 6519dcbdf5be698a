import type { Question, Side } from './relate.ts';
import type { Realm } from '../catalogue/topic.ts';

const HISTORY =
  /\b(?:commit|push|rebase|merge|amend|cherry-pick|stash|force-push)(?:s|es|ed|ing)?\b|\b(?:pull requests?|merge requests?|prs?|branch(?:es)?|tags?|changelogs?|releases?|forks?|git|history)\b/;
const REPOSITORY = /\b(?:dependenc(?:y|ies)|lock ?files?|package managers?|worktrees?)\b/;
const AGENT = /\b(?:dev servers?|sub-?agents?|your (?:answers?|repl(?:y|ies)|plan))\b/;

/** What the words in question are about, if not about code; for readers of grammar, which know no topics. */
function realmOf(words: string): Realm | undefined {
  if (HISTORY.test(words)) return 'history';
  if (REPOSITORY.test(words)) return 'repository';
  return AGENT.test(words) ? 'agent' : undefined;
}

/** Words of a place that is everywhere. */
const HOME = 'code|codebase|code base|project|repo|repository';

/**
 * What two sides differ on that no catalogue knows: the words of one of them tell its realm.
 * @param more as in {@link Question}
 */
export function questionOn(
  kind: string,
  { statement, start, end }: Side,
  { answers, wholesale }: Pick<Question, 'answers' | 'wholesale'> = {},
): Question {
  const realm = realmOf(statement.text.slice(start, end));
  const id = `${kind} ${realm ?? ''} ${answers ?? ''} ${String(wholesale)}`;
  let question = questions.get(id);
  const home = answers === undefined ? HOME : `${HOME}|${answers}`;
  if (!question) {
    const more = {
      ...(answers !== undefined && { answers }),
      ...(wholesale && { wholesale }),
      ...(realm && { realm }),
    };
    questions.set(id, (question = { kind, home, ...more }));
  }
  return question;
}

/** One object for each question, so that what was decided on it is found again. */
const questions = new Map<string, Question>();
