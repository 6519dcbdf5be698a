import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../../scripts/lib/prepare.mjs';

/** Builds the server before the tests that start it, once for all workers. */
export default function setup(): void {
  ensureBuilt(fileURLToPath(new URL('../../..', import.meta.url)));
}
