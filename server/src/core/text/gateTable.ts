import type { WordList } from '../util/textList.ts';

/** The codes of gates by what their expressions look like. Plain data. */
export interface GateTable {
  /** See {@link GateMaker.name}. */
  readonly names: WordList;
  /** The codes of one gate after the other. */
  readonly codes: Uint16Array;
  /** By gate the place of its first code; then the end of the last. */
  readonly codesAt: Uint32Array;
}

/** A gate of the source, as the build asks for it. */
export interface GateMaker {
  readonly name: () => string;
  readonly codes: () => Uint16Array;
}

/** The gates that the build has made. From the source there are none: each is made when it is first asked. */
export const GATE_TABLE: () => GateTable | undefined = () => undefined;

/** Tells the build of a gate. */
export const noteGate: (gate: GateMaker) => void = () => undefined;
