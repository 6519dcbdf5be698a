/**
 * What a run asked of the disk, with prints of the answers, as in a build system: a run that would get the same answers
 * would come to the same result. Prints are of contents, never of times: a file that was only touched has not changed,
 * and one that was edited has, whatever its size and time say.
 */
import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import type { Answer, Disk } from './disk.ts';

type Question = keyof Disk;

/** Prints of answers, by question and path. Holds names and hashes, no text of a file. */
export type Trace = Readonly<Record<string, string>>;

/** Asks a disk, and remembers. */
export interface Recorder {
  readonly disk: Disk;
  /** Adds what was asked elsewhere, such as in another thread. */
  add(trace: Trace): void;
  /** What was asked since this was last called. */
  take(): Trace;
}

/** In place of a question that had two answers, since the disk has changed meanwhile: no such trace holds. */
const UNSTEADY = 'unsteady';

/** A name for a content: what is printed alike is alike. */
export function printOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

const PRINTS: { readonly [Q in Question]: (answer: ReturnType<Disk[Q]>) => string } = {
  kindOf: (answer) => describe(answer, (kind) => kind),
  sizeOf: (answer) => describe(answer, String),
  list: (answer) => describe(answer, (entries) => printOf(entries.map(nameEntry).sort().join('/'))),
  read: (answer) => describe(answer, printOf),
  readHead: (answer) => describe(answer, printOf),
  realPath: (answer) => describe(answer, (path) => path),
  linkTarget: (answer) => describe(answer, (path) => path),
};

function describe<T>(answer: Answer<T>, print: (value: T) => string): string {
  return answer.ok ? print(answer.value) : `! ${answer.reason}`;
}

function nameEntry(entry: Dirent): string {
  const kind = entry.isFile() ? 'f' : entry.isDirectory() ? 'd' : entry.isSymbolicLink() ? 'l' : 'o';
  return `${kind}${entry.name}`;
}

/** Makes a disk that remembers what it was asked. */
export function recordOn(disk: Disk): Recorder {
  const prints = new Map<string, string>();
  let fresh: Record<string, string> = {};
  const note = (key: string, print: string): void => {
    const known = prints.get(key);
    if (known === print) return;
    prints.set(key, print);
    fresh[known === undefined ? key : UNSTEADY] = print;
  };
  const asking =
    <Q extends Question>(question: Q) =>
    (path: string): ReturnType<Disk[Q]> => {
      const answer = ask(disk, question, path);
      note(`${question} ${path}`, PRINTS[question](answer));
      return answer;
    };
  return {
    disk: {
      kindOf: asking('kindOf'),
      sizeOf: asking('sizeOf'),
      list: asking('list'),
      read: asking('read'),
      readHead: asking('readHead'),
      realPath: asking('realPath'),
      linkTarget: asking('linkTarget'),
    },
    add(trace) {
      for (const [key, print] of Object.entries(trace)) note(key, print);
    },
    take() {
      const taken = fresh;
      fresh = {};
      return taken;
    },
  };
}

/** Whether a disk gives all the answers of a trace. */
export function holds(trace: Trace, disk: Disk): boolean {
  return Object.entries(trace).every(([key, print]) => {
    const space = key.indexOf(' ');
    const question = key.slice(0, space);
    return isQuestion(question) && printNow(disk, question, key.slice(space + 1)) === print;
  });
}

function isQuestion(name: string): name is Question {
  return Object.hasOwn(PRINTS, name);
}

function printNow<Q extends Question>(disk: Disk, question: Q, path: string): string {
  return PRINTS[question](ask(disk, question, path));
}

function ask<Q extends Question>(disk: Disk, question: Q, path: string): ReturnType<Disk[Q]> {
  return disk[question](path) as ReturnType<Disk[Q]>;
}
