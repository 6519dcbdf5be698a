import type { Field } from '../field.ts';

const USE =
  'use|used|prefer|choose|go with|go for|reach for|stick to|stick with|rely on|default to|pick|favour|favor|opt for|adopt|want|build on|have|need|get';
const NOT =
  "no|not|never|avoid|instead|rather than|over|without|ban|don't use|do not use|nor|drop|ditch|keep away from|stay away from";

const PRAISE =
  'is (must|norm|rule|standard|compulsory|obligatory|good idea|not optional|first-class|friend), everywhere, worth it, pay off, earn keep';
const SCORN =
  'is (dead weight|ballast|waste|overkill|smell|noise|clutter|refused|taboo|bug|evil|harmful|trouble|unnecessary|superfluous|pointless|debt|last resort|history|gone|legacy|sin|lie|not needed|not welcome|no-go|turned away|sent back), fail (review|lint|build|ci), (have|has) no place, get sent back, belong nowhere';

/** Phrases that praise or condemn the practices of a field. */
function judged(acts: string, verdicts: string): string {
  return verdicts.split(', ').map((verdict) => `(${names(acts)}) ${verdict}`).join(', ');
}

/** Names separated by `|`. */
function names(acts: string): string {
  return acts.split(/[,\n]/).map((act) => act.trim()).filter((act) => act !== '').join('|');
}

/** Phrases that choose one of several names. @param names separated by `|` */
export function chosen(names: string): string {
  return `(${USE}|only) (${names}), (${names}) (only|everywhere|by default|first|wins|throughout|exclusively|all the way),
    (${names}) is (default|preferred|standard|norm|fine|welcome|way|rule|enough|expected|allowed|right|ok|better|king)`;
}

/** Phrases that refuse one of several names. @param names separated by `|` */
export function refused(names: string): string {
  return `(${NOT}) (${names}), (${names}) is (ban|forbidden|prohibited|off limits|out|unwelcome|disallowed|rejected|wrong|last resort|bad|smell|sent back|not allowed|not ok|not fine|not used|not wanted|not option|never),
    (${names}) (has no place|have no place|fail review|get sent back|get rejected|belong nowhere),
    (${names}) only (for|when|if|where|as|to), only use (${names}) (for|when|if|where|as|to)`;
}

/** Phrases for the first of two names that exclude each other. */
export function over(names: string, others: string): string {
  return `${chosen(names)},\n${refused(others)}`;
}

/** Fields whose own words restrict nothing: where a sentence names the topic's things, it names no other place. */
export function atHome(fields: readonly Field[]): readonly Field[] {
  return fields.map((field) => {
    const named = `${field.things} ${field.acts}`.matchAll(/[\p{L}\p{N}_][\p{L}\p{N}_/.-]+/gu);
    const words = new Set(Array.from(named, ([word]) => word.replace(/s$/, '').replaceAll('.', '\\.')));
    const home = [field.topic.home ?? '', 'no|never|layer|librarie|handler|own', ...words].filter((word) => word !== '').join('|');
    const topic = { ...field.topic, home };
    const [yes, no] = field.answers;
    if (field.acts === '' || !yes || !no) return { ...field, topic };
    const answers = [
      { ...yes, alone: `${yes.alone ?? ''}, ${judged(field.acts, PRAISE)}` },
      { ...no, alone: `${no.alone ?? ''}, ${judged(field.acts, SCORN)}, (do without|live without|nobody needs|stay away from|steer clear of|no fan of|not fan of|get rid of|keep away from|no room for|no need for) (${names(field.acts)})` },
    ];
    return { ...field, topic, answers };
  });
}
