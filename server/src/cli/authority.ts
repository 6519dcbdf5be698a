import { basename } from 'node:path';
import { createSpecService, DEFAULT_LIMITS } from '../core/index.ts';
import { readTextFile, toAbsolute } from '../hosts/node.ts';
import type { AuthorityArguments } from './arguments.ts';
import { printable } from './formatters/excerpt.ts';
import { type CliIo, EXIT, type ExitCode } from './io.ts';

// A UTF-16 unit takes at most three bytes in UTF-8: a larger file is too long whatever stands in it.
const BYTES_PER_UNIT = 3;

/** `precept authority`: prints the chain of command of one file. */
export async function authority({ file, format }: AuthorityArguments, io: CliIo): Promise<ExitCode> {
  const read = readTextFile(toAbsolute(io.cwd, file), DEFAULT_LIMITS.documentLength * BYTES_PER_UNIT);
  if (!read.ok) return refuse(file, read.reason, io);
  const service = createSpecService();
  const document = service.createDocument(file, read.text);
  if (document.excess) return refuse(file, document.excess.message, io);
  const name = format === 'text' || format === 'json' ? file : basename(file);
  io.out(service.exportAuthority(document, name, format));
  return EXIT.clean;
}

function refuse(file: string, reason: string, io: CliIo): ExitCode {
  io.err(`precept: ${printable(file)}: ${printable(reason)}\n`);
  return EXIT.failure;
}
