import { choiceField, type Field, type Phrases } from '../field.ts';

const CHOOSE =
  'use|used|adopt|choose|standardise on|standardize on|stick to|stick with|stay on|stay with|stuck on|go with|run on|rely on|base on|build on|build with|build upon|write in|write with|write as|do in|do with|make with|make in|work with|migrate to|move to|moved to|switch to|convert to|port to|manage by|manage with|handle by|handle with|power by|implement in|implement with|implement as|log with|flash with|log to|log through|test with|mock with|parse with|orchestrate with|schedule with|render with|deploy to|deploy with|store in|keep in|track in|track with|install|pick|prefer|require';
const PROJECT =
  'app|application|project|shop|site|game|codebase|code base|repo|repository|house|service|backend|frontend|monorepo|workspace|library|stack|team';
const LEAVE = 'drop|leave|replace|swap|move|migrate|switch|port|ditch|abandon|left|trade|convert';

/** What a choice of tools is declared with: by value its names, separated by `|`. */
export interface Tools {
  /** What the tools are for, as sentences and labels call it, separated by `|`: "orm|database access". */
  readonly what: string;
  readonly tools: Readonly<Record<string, string>>;
  /** Further phrases that choose a value. */
  readonly more?: Readonly<Record<string, Phrases>>;
  readonly home?: string;
  /** Several may stand side by side: only the same one, once wanted and once refused, conflicts. */
  readonly inclusive?: boolean;
}

/** Declares a choice between tools of which a project has one: "use X", "X is our …", "no X", "we left Y for X". */
export function toolField(id: string, name: string, { what, tools, more, home, inclusive }: Tools): Field {
  const answers = Object.fromEntries(
    Object.entries(tools).map(([value, names]) => [
      value,
      {
        named: names.replaceAll('|', ', '),
        alone: `${chosen(names, what)}${more?.[value] ? `,\n${more[value]}` : ''}`,
      },
    ]),
  );
  const own = what.split('|').filter((word) => !word.includes(' '));
  // "In X" is no place where X is what the sentence chooses.
  const names = Object.values(tools).flatMap(
    (alternatives) => alternatives.match(/(?<![\w=.-])[a-z][a-z-]{2,}(?![\w.])/g) ?? [],
  );
  return choiceField('slot', id, name, what.replaceAll('|', ', '), answers, {
    home: [...new Set([...own, ...names, ...(home ?? '').split('|'), 'project', 'code', 'everything', 'app'])]
      .filter((word) => word !== '')
      .join('|'),
    wholesale: true,
    ...(inclusive === true && { inclusive }),
  });
}

function chosen(names: string, what: string): Phrases {
  return `(${CHOOSE}|only) (${names}), (${names}) (only|everywhere|throughout|exclusively|for everything),
    (${names}) (is|are|for) (${what}|sole|default|standard|enough|what we|in use|used for), (${names}) (do|does|drive|power|run|format|lint|bundle|build|check|test|send|store|parse|load|handle|manage) (${what}|all|everything|our|code|project|app),
    (it|this|we|project|app|repo|repository|codebase|game|site|backend|frontend) (is|are|) (${names}) (${PROJECT}),
    (${what}) (is|are|be|live|run|go|come|stay|write|done|build|route|add|keep|put|make|create|track|manage|handle|parse|publish|send|encode|store|run|push|hash|sit|defined|go through|go in|go into) (=in|on|with|by|from|as|via|through|under|into|to|) (${names}),
    (${what}) (=in|into|with|by|through|via|using) (${names}), (push|send|publish|upload|ship|log|report) (${what}) to (${names}), (${names}) … (for all|for every|for each), (${PROJECT}|server|api) (is|are) (${names}), (${what}) … (is|are) (${names}), (${LEAVE}) … (for|to|with|by|favour of|favor of) (${names})`;
}
