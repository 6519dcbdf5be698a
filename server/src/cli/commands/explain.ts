import { closest, createSpecService, NOTICES, renderNoticePage, renderRulePage } from '../../core/index.ts';
import { type CliIo, EXIT, type ExitCode, UsageError } from '../io.ts';

/**
 * `precept explain`: prints the page of a rule in Markdown, or the list of all rules.
 * @throws UsageError when there is no such rule
 */
export function explain(id: string | undefined, io: CliIo): ExitCode {
  const { rules } = createSpecService();
  if (id === undefined) {
    const width = Math.max(...rules.map(({ meta }) => meta.id.length));
    io.out(rules.map(({ meta, docs }) => `${meta.id.padEnd(width)}  ${docs.summary}\n`).join(''));
    return EXIT.clean;
  }
  const notice = NOTICES.find((one) => one.id === id);
  if (notice) {
    io.out(renderNoticePage(notice));
    return EXIT.clean;
  }
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) {
    const ids = rules.map(({ meta }) => meta.id);
    const guess = closest(id, ids);
    const advice = guess === undefined ? '`precept explain` lists them all' : `did you mean '${guess}'?`;
    throw new UsageError(`Unknown rule '${id}', ${advice}`);
  }
  io.out(renderRulePage(rule));
  return EXIT.clean;
}
