/**
 * What of SARIF 2.1.0 Precept writes, as its specification has it (docs.oasis-open.org/sarif/sarif/v2.1.0), with what
 * GitHub's code scanning asks for beyond it. No property that isn't named here may stand in a report.
 */
import type { Invocation, Log, Result, Run } from 'sarif';
import * as z from 'zod/mini';
import { type CliResult, runCli } from './runCli.ts';

const text = z.string().check(z.minLength(1));
const index = z.int().check(z.minimum(0));
const fromOne = z.int().check(z.minimum(1));
// §3.4.3: a valid URI reference: nothing that must be percent-encoded, and no scheme unless it is absolute.
const uri = z.string().check(z.regex(/^(?:file:\/\/\/)?(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/));
const level = z.enum(['none', 'note', 'warning', 'error']);

// §3.11, §3.12
const message = z.strictObject({ text });
const multiformat = z.strictObject({ text, markdown: z.optional(text) });

// §3.4
const artifactLocation = z.strictObject({ uri, uriBaseId: z.optional(z.literal('SRCROOT')) });

// §3.30: an end lies not before its start.
const region = z
  .strictObject({
    startLine: fromOne,
    startColumn: fromOne,
    endLine: z.optional(fromOne),
    endColumn: z.optional(fromOne),
  })
  .check(
    z.refine(({ startLine, startColumn, endLine = startLine, endColumn = startColumn }) =>
      endLine === startLine ? endColumn >= startColumn : endLine > startLine,
    ),
  );

// §3.28, §3.29
const physicalLocation = z.strictObject({ artifactLocation, region: z.optional(region) });
const location = z.strictObject({ id: z.optional(index), physicalLocation, message: z.optional(message) });
// GitHub: needs all four numbers.
const primaryLocation = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation, region: z.required(region) }),
});

// §3.55 to §3.57: each artifact changes once in a fix.
const replacement = z.strictObject({
  deletedRegion: region,
  insertedContent: z.optional(z.strictObject({ text })),
});
const artifactChange = z.strictObject({
  artifactLocation,
  replacements: z.array(replacement).check(z.minLength(1)),
});
const fix = z.strictObject({
  description: message,
  artifactChanges: z.array(artifactChange).check(
    z.minLength(1),
    z.refine((changes) => new Set(changes.map((change) => change.artifactLocation.uri)).size === changes.length),
  ),
  properties: z.record(z.string(), z.unknown()),
});

// §3.27
const result = z.strictObject({
  level,
  ruleId: text,
  ruleIndex: z.optional(index),
  message,
  locations: z.tuple([primaryLocation]),
  relatedLocations: z.optional(z.array(location).check(z.minLength(1))),
  fixes: z.optional(z.array(fix).check(z.minLength(1))),
  // GitHub: 64 bits in hexadecimal digits and an ordinal.
  partialFingerprints: z.catchall(
    z.object({ primaryLocationLineHash: z.string().check(z.regex(/^[0-9a-f]{1,16}:[1-9]\d*$/)) }),
    text,
  ),
});

// §3.49; GitHub: descriptions and help are required, and no more than 1024 characters and 20 tags are taken.
const description = z.strictObject({ text: text.check(z.maxLength(1024)) });
const rule = z.strictObject({
  id: text,
  shortDescription: description,
  fullDescription: description,
  help: multiformat,
  defaultConfiguration: z.strictObject({ level }),
  properties: z.strictObject({ kind: text, tags: z.array(text).check(z.minLength(1), z.maxLength(20)) }),
});

// §3.58
const notification = z.strictObject({
  descriptor: z.strictObject({ id: text }),
  level,
  message,
  locations: z.optional(z.array(location)),
});

// §3.20
const invocation = z.strictObject({
  executionSuccessful: z.boolean(),
  exitCode: z.int(),
  toolConfigurationNotifications: z.array(notification),
  toolExecutionNotifications: z.array(notification),
});

// §3.14, §3.18, §3.19
const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({ name: text, version: text, semanticVersion: text, rules: z.array(rule) }),
  }),
  columnKind: z.literal('utf16CodeUnits'),
  newlineSequences: z.array(text),
  originalUriBaseIds: z.strictObject({ SRCROOT: z.strictObject({ description: message }) }),
  results: z.array(result).check(z.maxLength(25_000)),
  invocations: z.array(invocation),
});

// §3.13
const log = z.strictObject({
  version: z.literal('2.1.0'),
  $schema: z.literal('https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'),
  runs: z.tuple([run]),
});

/** A run as it is read back: what Precept always writes is there. */
export interface ReadRun extends Run {
  results: Result[];
  invocations: Invocation[];
}

/**
 * Reads a SARIF report. What it refers to by number must be there.
 * @throws Error when it is not as the specification has it
 */
export function readSarif(written: string): ReadRun {
  const parsed = z.parse(log, JSON.parse(written)) satisfies Log;
  const [{ tool, results }] = parsed.runs;
  for (const { ruleId, ruleIndex, message: said, relatedLocations = [] } of results) {
    const named = ruleIndex === undefined ? ruleId : tool.driver.rules[ruleIndex]?.id;
    if (named !== ruleId) throw new Error(`${ruleId} has the index of ${named}`);
    const ids = relatedLocations.map(({ id }) => String(id));
    if (new Set(ids).size !== ids.length) throw new Error(`${ruleId}: the ids ${ids} are not unique`);
    for (const [, target = ''] of said.text.matchAll(/\]\(([^)]*)\)/g)) {
      if (!ids.includes(target)) throw new Error(`${ruleId}: a link leads to ${target}, there are ${ids}`);
    }
  }
  return parsed.runs[0] as ReadRun;
}

/** Runs `precept check --format sarif ARGS…` and reads what it prints. */
export async function checkSarif(
  cwd: string,
  ...args: readonly string[]
): Promise<CliResult & { readonly run: ReadRun }> {
  const result = await runCli(cwd, 'check', '--format', 'sarif', ...args);
  return { ...result, run: readSarif(result.out) };
}
