import type { TextBlock } from '../../../spec/blocks.ts';
import type { Statement } from '../statements/statement.ts';
import { type CompiledFields, fieldsNamed, fieldsNamedIn } from './readFields.ts';

const NONE: readonly number[] = [];

/**
 * Tells which fields what introduces a statement is about: its heading, the items and lead-ins above it, and the
 * sentence before it in the same item or paragraph.
 * @returns a function from the statement's place in the list to the fields, some of them twice; what it reads it reads once
 */
export function introductions(
  statements: readonly Statement[],
  compiled: CompiledFields,
): (at: number) => readonly number[] {
  const known = new Map<object, ReadonlySet<number>>();
  const named = (key: object, text: string): ReadonlySet<number> => {
    let found = known.get(key);
    if (!found) known.set(key, (found = fieldsNamed(text.toLowerCase(), compiled)));
    return found;
  };
  return (at) => {
    const statement = statements[at];
    // What directs nothing by its grammar says too little to be read by its heading.
    if (!statement?.clause) return NONE;
    const { block } = statement.unit;
    const fields = [...named(block.section, block.section.title)];
    for (let above: TextBlock | undefined = block.parent; above; above = above.parent)
      fields.push(...named(above, above.text.source));
    const before = statements[at - 1];
    if (before?.unit.block === block) fields.push(...fieldsNamedIn(before, compiled));
    return fields;
  };
}
