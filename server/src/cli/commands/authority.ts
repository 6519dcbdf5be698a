import { basename } from 'node:path';
import { createSpecService, DEFAULT_LIMITS } from '../../core/index.ts';
import { mostBytes, readTextFile, toAbsolute } from '../../hosts/node.ts';
import type { AuthorityArguments } from '../arguments.ts';
import { printable } from '../formatters/excerpt.ts';
import { type CliIo, EXIT, type ExitCode } from '../io.ts';

/** `precept authority`: prints the chain of command of one file. */
export async function authority({ file, format }: AuthorityArguments, io: CliIo): Promise<ExitCode> {
  const read = readTextFile(toAbsolute(io.cwd, file), mostBytes(DEFAULT_LIMITS));
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
