import type { Tree } from '../core/index.ts';
import type { OutsideState } from '../protocol.ts';
import type { ResourceSettings } from './configuration.ts';

/** Lists what agents read from outside of a workspace folder (by its URI); undefined where nothing can be seen. */
export type OutsideReader = (root: string) => Tree | undefined;

/** Nothing tells of changes out there, so a listing is thrown away after a while. */
const KEPT_MS = 20_000;

/** The parents of the workspace's folders, the user's home and the machine's files: looked at only when allowed. */
export class Outside {
  readonly #read: OutsideReader | undefined;
  readonly #untrusted: boolean;
  readonly #known = new Map<string, { readonly tree: Tree | undefined; readonly at: number }>();

  constructor(read: OutsideReader | undefined, untrusted: boolean) {
    this.#read = read;
    this.#untrusted = untrusted;
  }

  /** What lies around a folder, and why it is not looked at where it isn't. */
  around(root: string, { readsOutside }: ResourceSettings): { readonly state: OutsideState; readonly tree?: Tree } {
    if (this.#read === undefined) return { state: 'invisible' };
    if (this.#untrusted) return { state: 'untrusted' };
    if (!readsOutside) return { state: 'off' };
    const known = this.#known.get(root);
    const fresh = known !== undefined && Date.now() - known.at < KEPT_MS;
    const tree = fresh ? known.tree : this.#read(root);
    if (!fresh) this.#known.set(root, { tree, at: Date.now() });
    return tree === undefined ? { state: 'invisible' } : { state: 'shown', tree };
  }
}
