import { slot, type Topic } from '../../topic.ts';
import { refusedTool } from './refusedTool.ts';

/** A tool that is installed for oneself, or spoken of in passing, is not chosen for the project. */
const FOR_ONESELF =
  /\bglobally\b|\binstall -g\b| -g \S|\b(?:supports?|compatible with|similar to|migrat\w+ from|such as|works with|alternatives? (?:to|are|include|like|such|for))\b/;

/** One tool may lint and format: who formats with it has chosen no linter. */
export const FORMATS = /^(?!.*\b(?:lint|check|rule|warning)).*\bformat/;

/** A tool's name ends with its version and is followed by no word that would make it a part of another name. */
const END = `(?: v?\\d[\\w.]*(?<!\\.))?(?:(?= *(?:$|[,;:)(!|—–*_]|[.](?!\\w)|- ))|(?= +(?:to|for|in|as|when|if|unless|and|not|instead|over|rather|only|everywhere|throughout|with|is|are|does|because|so|that|which|on|at|by|from|unit|tests?|classes|slices|components?|endpoints?|workflows?|charts?|overlays?|dags?|orm|routes?|style|docstrings?|modules?|state|store|queries|schemas?|scripts?|install|ci|run|add|targets?|files?|recipes?|images?|notifiers?|toolkit|exclusively|here|alone|version|style|way|under|inside|before|after|where|while|this|the|a|once|whenever|wherever)\\b)|(?= +[+] ))`;

/** What a thing does that a tool does for it: "CI runs on …", "all date handling goes through …". */
const GOES =
  '(?:runs?|lives?|goes|go|comes?|happens?|works?|relies|(?:is|are) (?:\\w+ )?(?:defined|written|kept|handled|done|managed|made|drawn|parsed|formatted|deployed|hosted|built|run|generated))';

/** One wording block for tools: chosen by a verb, named as the thing, or run. */
function chosen(names: string, thing: string, runs = ''): string {
  return `(?<!(?<!we )still )(?:<use>|picked|chose|went with|settled on) (?:(?!over|instead|rather|than|not|no[ ]|from)\\w+[ /]+){0,3}‖(?:${names})(?:END)
    (?:${thing})(?: (?:here|of choice|we use|in use|in \\w+))?(?:(?: ?[:=|]| is| are| lives? in| is kept in| are kept in| comes? from) (?:(?!not |no )\\w+ ){0,3}| (?:must|should|ha(?:s|ve) to) be )‖(?:${names})(?:END)
    (?:${thing})(?: (?!not |never |no )\\w+){0,3} ${GOES} (?:entirely |only |exclusively |in )?(?:on|in|into|to|through|via|with|by|using|from|over)(?: the| our| an?)?(?: (?:stdlib|standard library|official))? *‖(?:${names})(?:END)
    (?:only|one|single) (?:${thing})(?: (?:[\\w']+ ){0,6}| )is (?:[\\w'’]+ ){0,4}‖(?:${names})(?:END)
    (?:${names}) (?:is|are|as|for) (?:(?:(?!not |no |too )\\w+ ){0,3}(?:${thing}|what we use)|our\\b)
    (?:${names}) (?:is|are) (?:the|our) (?:only |one |sole |single )?(?:\\w+ ){0,4}(?:${thing})
    (?:${names}) (?:does|do|handles?|manages?|drives?|covers?|takes? care of) (?:all |the |our |every )*(?:\\w+ )?(?:${thing})
    (?:${names}) (?:is|are) (?:(?!not |no )\\w+ )?(?:required|mandatory|the (?:standard|default|norm)|our (?:standard|default|choice))(?= *(?:$|[.,;:)—]|here\\b|in this\\b))
    (?:built|written|made|styled|formatted|linted|tested|validated|managed|done(?! away)|bundled|handled|kept|stored|held|published|run|run by|created|installed|fetched|sent|scheduled|deployed(?= (?:\\w+ ){0,3}(?:to|with|on|via))) (?:\\w+ ){0,3}(?:by|with|in|into|via|through|as|using|on|(?<=deployed (?:\\w+ ){0,3})to) (?:an? |the )?‖(?:${names})(?:END)
    (?:put|access|query|define|keep|store|hold|write|make|send|build|inject|create|style|format|lint|test|validate|manage|publish|fetch|draw|render|do(?! not)|expose|install|add|load|transform|derive|type[- ]?check|log|configure|deploy|schedule|search|document|map|parse|mock|push|orchestrate) (?:(?!not |never )[^\\s:;!?]+ ){0,7}(?:in|into|as|with|via|through|by|using|on|from|to) (?:an? |the )?(?:(?!import )\\w+ )?‖(?:${names})(?:END)
    (?:${names}) (?:has |have )?(?:replaced|superseded) \\w+
    (?:${names}) (?:stays|remains|is enough|suffices)(?= *(?:$|[.,;]))
    (?:we're|we are|stuck|stay|stays|still|standardi[sz]ed) (?:\\w+ )?on ‖(?:${names})(?:END)
    (?:this is|it's|it is|we're|we are) (?:an? |the )?‖(?:${names}) (?:repo|repository|project|shop|code ?base|monorepo|workspace|house)(?![\\w-])
    (?:moved|switched|went) (?:\\w+ ){0,4}to ‖(?:${names})(?:END)
    (?:dropped|replaced|swapped|ditched|left|abandoned|got rid of|moved off|migrated off) (?:\\S+ ){1,3}(?:with|by|for|in favou?r of) ‖(?:${names})(?:END)
    (?:^|: |— )[ *]*(?:plain |just |only )?(?:${names})(?: v?\\d[\\w.]*)?(?: +(?:only|exclusively|throughout|everywhere|it is)(?: for (?:all |our |the )*(?:${thing}))?(?= *(?:$|[.,;:)(!—–]|- ))|,? *\\(?(?:and nothing|nothing|not|never|instead of|rather than|with)(?= ))
    (?:^|: |— )[ *]*(?:all |new )?(?:${thing}) (?:via|through|with|in|by|as|on) (?:the )?‖(?:${names})(?:END)
    (?:^|: |— )[ *]*(?:a |the |plain )?(?:${names}) (?:${thing})(?: only)?(?= *(?:$|[.,;(]))
    (?:^|: |— )[ *]*only (?:the )?‖(?:${names})(?= *(?:$|[.,;(]))
    (?:${names}) (?:is|are) (?:still )?(?:used|in use)(?= *(?:$|[.,;]| here\\b| everywhere| throughout))
    (?:${names}) (?:formats?|lints|bundles|builds|runs|checks|tests|powers|migrates|parses|deploys) (?:all |the |our |every )*(?:\\w+ )?(?:code|apps?|project|everything|files|typescript|javascript|python|${thing})(?= *(?:$|[.,;:(]))
    (?:take|get|gets|pull|source|fetch) (?:the |all |our |every )*(?:\\w+ )?(?:${thing}) from (?:the )?‖(?:${names})(?:END)
    ${runs}`.replaceAll('(?:END)', END);
}

/** What else may be said of a slot of tools. */
export interface ToolsMore extends Pick<Topic, 'silent' | 'wholesale'> {
  /** Cues beside the first words of the names. */
  readonly cues?: string;
  /** By value further wordings that rule it out. */
  readonly refusals?: Readonly<Record<string, string>>;
}

/**
 * A slot whose values are tools: one is chosen, the others are not used for the same thing. Its wordings and cues are
 * long, and written when they are asked for: few are.
 */
export function tools(
  id: string,
  name: string,
  thing: string,
  values: Readonly<Record<string, string>>,
  home = '',
  runs: Readonly<Record<string, string>> = {},
  more: ToolsMore = {},
): Topic {
  const topic = slot(id, name, '', values, {
    home: `${home}|${wordsOf(thing)}|project|code|everything`,
    silent: more.silent ? new RegExp(`${FOR_ONESELF.source}|${more.silent.source}`) : FOR_ONESELF,
    wholesale: more.wholesale ?? true,
  });
  return {
    ...topic,
    get cues() {
      return `${cuesOf(Object.values(values))} ${more.cues ?? ''}`;
    },
    options: topic.options.map((option) => ({
      ...option,
      get wordings() {
        return chosen(option.wordings, thing, runs[option.id] ?? '');
      },
      get refusals() {
        return refusedTool(option.wordings, thing, more.refusals?.[option.id] ?? '');
      },
    })),
  };
}

/** The words of an expression for a thing. */
function wordsOf(thing: string): string {
  return [...new Set(thing.match(/[a-z]{3,}/g) ?? [])].join('|');
}

/** The first word of each name, or as much of it as stands in all that the name means. */
function cuesOf(values: readonly string[]): string {
  return values
    .flatMap((names) => namesIn(names).map(cueOf))
    .filter((cue) => cue !== '')
    .join(' ');
}

/** Stands for a group. */
const GROUP = '\u0001';

/** The alternatives outside of all groups; what must stand around a name is no part of it. */
function namesIn(names: string): readonly string[] {
  let left = names.replace(/\\[bw]/g, '');
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/\((\?<?[=!])?[^()]*\)[?*+]?/, (_, around?: string) => (around === undefined ? GROUP : ''));
  }
  return left.split('|').filter((name) => name.trim() !== '');
}

/** In front of a name's first word. */
const BEFORE = /^(?:\u0001+ *)?(?:(?:the|an?) \*?)?(?:\\?[.:/-])*/;
/** Letters and signs that stand for themselves, up to one that divides words. */
const WRITTEN = /^(?:\\[$/#]|[^\\\s?*+()[\]{}|.:^$\u0001])*/;
const SHORT = 4;

function cueOf(name: string): string {
  const plain = name.trim().replace(BEFORE, '');
  const written = WRITTEN.exec(plain)?.[0] ?? '';
  const behind = plain.charAt(written.length);
  const isOptional = behind === '?' || behind === '*';
  const cue = (isOptional ? written.slice(0, -1) : written).replaceAll('\\', '');
  const isCut = isOptional || behind === GROUP || behind === '[';
  return cue !== '' && cue.length < SHORT && !isCut ? `${cue}$` : cue;
}
