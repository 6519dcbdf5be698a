import type { Field } from '../../field.ts';

const USE =
  'use|used|prefer|choose|go with|go for|reach for|stick to|stick with|rely on|default to|pick|favour|favor|opt for|adopt|want|build on|have|need|get';
const NOT =
  "no|not|never|avoid|instead|rather than|without|ban|don't use|do not use|nor|drop|ditch|keep away from|stay away from";

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
    const home = [field.topic.home ?? '', 'no|never|layer|librarie|handler|own', ...words]
      .filter((word) => word !== '')
      .join('|');
    return { ...field, topic: { ...field.topic, home } };
  });
}
