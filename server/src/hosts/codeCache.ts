/** Starts bundles with the machine code that an earlier start has left: reading a megabyte of source takes longer. */
import { isAscii } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { userCacheFolder } from './cacheFolder.ts';
import { forgetUnused, readOwn, writeOwn } from './ownFiles.ts';

/** By then a server has read its first files, and their functions are compiled. */
const SETTLED_MS = 5000;
const UNUSED_MS = 60 * 24 * 3600 * 1000;
/** Then it is written anew: what was run since has compiled further functions. */
const STALE_MS = 3600 * 1000;

/** The bundles that belong together. */
export interface Bundles {
  /** Absolute. */
  readonly folder: string;
  /**
   * By path from the folder what names the content of each: V8 itself compares no more than the length of the source.
   * Empty while the bundles are being worked on.
   */
  readonly builds: Readonly<Record<string, string>>;
  /** What this start is for: each needs the code of other functions. */
  readonly purpose: 'serve' | 'check' | 'other';
}

/** A name for the content of all bundles. */
export function nameOf(builds: Bundles['builds']): string {
  return Object.values(builds).join('-');
}

/**
 * Runs a CommonJS bundle, and those that it requires. Without a cache, or with one that can't be read or written, they
 * run all the same. In them `BUILD` names the content of all, and into `FLAGS` goes what flags of V8 they set; neither is
 * there while they are being worked on.
 * @param name a path from the folder
 * @param flags those that a bundle has set which requires this one
 */
export function runCached(bundles: Bundles, name: string, flags: string[] = []): unknown {
  const { folder, builds, purpose } = bundles;
  const file = join(folder, name);
  const build = builds[name] ?? '';
  const plain = createRequire(file);
  if (build === '') return plain(file);
  setFlags(purpose);
  const { arch, versions } = process;
  const cache = join(userCacheFolder(), 'code', `${build}-${purpose}-${versions.v8}-${arch}.bin`);
  const { data: cachedData, age = 0 } = readOwn(cache) ?? {};
  const script = new Script(functionOf(readFileSync(file)), { filename: file, ...(cachedData && { cachedData }) });
  for (const flag of flags) setFlagsFromString(flag);
  const module = { exports: {} };
  const loaded = new Map<string, unknown>();
  const require = (wanted: string): unknown => {
    const inner = join(dirname(name), wanted);
    if (builds[inner] === undefined) return plain(wanted);
    if (!loaded.has(inner)) loaded.set(inner, runCached(bundles, inner, flags));
    return loaded.get(inner);
  };
  const run = script.runInThisContext() as (...parts: unknown[]) => void;
  run(module.exports, require, module, file, dirname(file), nameOf(builds), flags);
  if (cachedData && script.cachedDataRejected !== true && age < STALE_MS) return module.exports;
  let isSaved = false;
  const save = (): void => {
    if (isSaved) return;
    isSaved = true;
    // V8 takes code only under the flags that it was made with.
    setFlags(purpose);
    // Where it can't be written the next start is as slow as this one.
    if (writeOwn(cache, script.createCachedData())) forgetUnused(dirname(cache), () => true, UNUSED_MS);
  };
  setTimeout(save, SETTLED_MS).unref();
  process.once('exit', save);
  return module.exports;
}

const HEAD = Buffer.from('(function (exports, require, module, __filename, __dirname, BUILD, FLAGS) {');
const TAIL = Buffer.from('\n})');

/** A bundle as a function. Its bytes are put together, for V8 would copy a text that is made of texts once more. */
function functionOf(bundle: Uint8Array): string {
  const bytes = Buffer.concat([HEAD, bundle, TAIL]);
  // Bundles are made of ASCII characters, which need no decoding; whoever has changed one need not know.
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/**
 * V8 compiles an expression once to be interpreted, and with its second text again. Most of ours see few texts, and are
 * long: compiled well at once they cost half. A check begins without the optimisers, see `effort.ts`. In a server the
 * objects of the first snapshot live long, those of later ones as long as a stroke: where V8 concludes from the first
 * that such objects are to be made among the old ones, each keeps its whole snapshot alive until those are collected.
 * Not in an editor's Node, whose flags may be sealed.
 */
function setFlags(purpose: Bundles['purpose']): void {
  if (process.versions['electron'] !== undefined) return;
  setFlagsFromString('--no-regexp-tier-up');
  if (purpose === 'check') for (const flag of ['--no-opt', '--no-regexp-optimization']) setFlagsFromString(flag);
  if (purpose === 'serve') setFlagsFromString('--no-allocation-site-pretenuring');
}
