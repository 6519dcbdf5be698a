import { TreeIndex } from '../core/index.ts';

/** The files of a project, which tells which texts were asked for. */
export class NotingTree extends TreeIndex {
  #noted: Set<string> | undefined;

  /** From now on the paths of texts that are asked for go into a set. */
  noteInto(noted: Set<string> | undefined): void {
    this.#noted = noted;
  }

  override facts(path: string): ReturnType<TreeIndex['facts']> {
    this.#noted?.add(path);
    return super.facts(path);
  }

  /** The text of a file, if there is one; not noted. */
  textAt(path: string): string | undefined {
    return super.facts(path)?.text;
  }
}
