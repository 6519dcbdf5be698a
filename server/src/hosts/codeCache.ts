/** Starts a bundle with the machine code that an earlier start has left: reading a megabyte of source takes longer. */
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { userCacheFolder } from './cacheFolder.ts';

/** By then a server has read its first files, and their functions are compiled. */
const SETTLED_MS = 5000;
const UNUSED_MS = 60 * 24 * 3600 * 1000;

/**
 * Runs a CommonJS bundle. Without a cache, or with one that can't be read or written, it runs all the same.
 * @param file absolute path
 * @param build names the bundle's content: V8 itself compares no more than the length of the source; empty while the
 * bundle is being worked on
 */
export function runCached(file: string, build: string): void {
  if (build === '') {
    createRequire(file)(file);
    return;
  }
  const { arch, versions } = process;
  const cache = join(userCacheFolder(), 'code', `${build}-${versions.v8}-${arch}.bin`);
  const cachedData = readOwn(cache);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  const run = script.runInThisContext() as (...parts: unknown[]) => void;
  run(module.exports, createRequire(file), module, file, dirname(file));
  if (cachedData && script.cachedDataRejected !== true) return;
  let saved = false;
  const save = (): void => {
    if (!saved) write(cache, script.createCachedData());
    saved = true;
  };
  setTimeout(save, SETTLED_MS).unref();
  process.once('exit', save);
}

/** A file of this user that nobody else can write: what is in it will be run. */
function readOwn(path: string): Buffer | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(path, 'r');
    const { mode, uid } = fstatSync(handle);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(handle) : undefined;
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Takes away what no version has used for a long time. */
function forgetOld(path: string): void {
  if (Date.now() - statSync(path).mtimeMs > UNUSED_MS) rmSync(path, { force: true });
}

function write(path: string, data: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(draft, data, { mode: 0o600 });
    renameSync(draft, path);
    for (const name of readdirSync(dirname(path))) forgetOld(join(dirname(path), name));
  } catch {
    // The next start is as slow as this one.
  }
}
