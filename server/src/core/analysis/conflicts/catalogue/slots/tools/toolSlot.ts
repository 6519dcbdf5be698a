import { slot, type Topic } from '../../topic.ts';

/** A tool that is installed for oneself, or spoken of in passing, is not chosen for the project. */
const FOR_ONESELF =
  /\bglobally\b|\binstall -g\b| -g \S|\b(?:supports?|compatible with|similar to|migrat\w+ from|such as|works with|alternatives?)\b/;

/** One tool may lint and format: who formats with it has chosen no linter. */
export const FORMATS = /^(?!.*\b(?:lint|check|rule|warning)).*\bformat/;

/** One wording block for tools: chosen by a verb, named as the thing, or run. */
function chosen(names: string, thing: string, runs = ''): string {
  return `<use> (?:(?!over|instead|rather|than|not|from)\\w+[ /]+){0,3}‖(?:${names})(?:END)
    (?:${thing})(?: ?[:=|]| is| are| lives? in| is kept in| are kept in| comes? from) (?:\\w+ ){0,3}‖(?:${names})(?:END)
    (?:${names}) (?:is|are|as|for) (?:\\w+ ){0,3}(?:${thing}|what we use|our)
    (?:built|written|made|styled|formatted|linted|tested|validated|managed|done|bundled|handled|kept|stored|held|published|run|run by|created|installed|fetched|sent) (?:\\w+ ){0,3}(?:by|with|in|into|via|through|as|using|on) (?:an? |the )?‖(?:${names})(?:END)
    (?:put|keep|store|hold|write|make|send|build|create|style|format|lint|test|validate|manage|publish|fetch|draw|render|do(?! not)|expose|install|add|load|transform|derive) (?:(?!not |never )[^\\s:;!?]+ ){0,7}(?:in|into|as|with|via|through|by|using|on|from|to) (?:an? |the )?(?:\\w+ )?‖(?:${names})(?:END)
    ${runs}`.replaceAll(
    '(?:END)',
    `(?: v?\\d[\\w.]*(?<!\\.))?(?:(?= *(?:$|[,;:)!|—–*_]|[.](?!\\w)|- ))|(?= +(?:to|for|in|as|when|if|unless|and|not|instead|over|rather|only|everywhere|throughout|with|is|are|does|because|so|that|which|on|at|by|from|unit|tests?|classes|slices|component|state|store|queries|schemas?|scripts?|install|ci|run|add|targets?|files?|recipes?|images?|notifiers?|toolkit|exclusively|here|alone|version|style|way|under|inside|before|after|where|while|this|the|a|once|whenever|wherever)\\b))`,
  );
}

/** A slot whose values are tools: one is chosen, the others are not used for the same thing. */
export function tools(
  id: string,
  name: string,
  thing: string,
  values: Readonly<Record<string, string>>,
  home = '',
  runs: Readonly<Record<string, string>> = {},
  more: Pick<Topic, 'silent'> = {},
): Topic {
  const cues = Object.values(values)
    .flatMap((names) => names.replace(/\([^()]*\)\??/g, '').split('|'))
    .map(
      (word) =>
        word
          .replace(/\\[bSwd]/g, '')
          .replace(/[\\?()*+]/g, '')
          .trim()
          .split(' ')[0] ?? '',
    )
    .filter((word) => word !== '')
    .map((word) => (word.length < 4 ? `${word}$` : word))
    .join(' ');
  const blocks = Object.fromEntries(
    Object.entries(values).map(([value, names]) => [value, chosen(names, thing, runs[value] ?? '')]),
  );
  return slot(id, name, cues, blocks, {
    home: `${home}|project|code|everything`,
    silent: more.silent ? new RegExp(`${FOR_ONESELF.source}|${more.silent.source}`) : FOR_ONESELF,
    wholesale: true,
  });
}
