import { OriginMap } from '../../../spec/parts/origin.ts';
import type { Statement } from './statement.ts';

/**
 * Reads each statement once, as long as neither its section nor the headings above it change: later snapshots of a
 * document have statements of their own, but they say the same.
 * @param read gives a value without the statement itself and without offsets into the document
 */
export function perStatement<V>(read: (statement: Statement) => V): (statement: Statement) => V {
  const known = new OriginMap<{ readonly value: V }>();
  return (statement) => {
    const { origin } = statement.unit;
    let found = known.get(origin);
    if (!found) known.set(origin, (found = { value: read(statement) }));
    return found.value;
  };
}
