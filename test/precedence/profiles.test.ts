import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { agentProfiles } from '../../server/src/core/precedence/index.ts';

const name = z.union([
  z.string().check(z.minLength(1)),
  z.strictObject({ folder: z.string(), extensions: z.array(z.string()), recursive: z.optional(z.boolean()) }),
]);

const dirs = z.array(z.string()).check(z.minLength(1));
const place = z.discriminatedUnion('in', [
  z.strictObject({ in: z.literal('fixed'), dirs }),
  z.strictObject({
    in: z.literal('up'),
    to: z.enum(['root', 'above-root', 'filesystem', 'home']),
    nearestFirst: z.optional(z.boolean()),
  }),
  z.strictObject({ in: z.enum(['root', 'cwd', 'target-path', 'target-dir', 'anywhere']) }),
  z.strictObject({ in: z.literal('below'), nearestFirst: z.optional(z.boolean()) }),
  z.strictObject({ in: z.literal('nowhere-on-disk'), match: z.string() }),
]);

const scope = z.strictObject({
  id: z.string().check(z.regex(/^[a-zA-Z]+$/)),
  what: z.string().check(z.minLength(4)),
  at: place,
  names: z.array(name),
  pick: z.optional(z.enum(['all', 'first-existing', 'first-nonblank', 'first-name-anywhere'])),
  load: z.enum(['start', 'on-demand', 'listed']),
  rank: z.int(),
  chain: z.optional(z.string()),
  closed: z.optional(z.boolean()),
  activation: z.optional(z.string()),
  blank: z.optional(z.enum(['drop', 'drop-empty', 'keep'])),
  ignoreCase: z.optional(z.boolean()),
  source: z.int(),
});

const limit = z.strictObject({
  scopes: z.array(z.string()).check(z.minLength(1)),
  amount: z.int().check(z.positive()),
  unit: z.enum(['bytes', 'chars', 'lines']),
  per: z.enum(['file', 'total']),
  policy: z.enum(['cut', 'skip', 'advice', 'undocumented']),
  option: z.optional(z.string()),
  source: z.int(),
});

const imports = z.strictObject({
  syntax: z.enum(['at', 'at-claude', 'at-goose', 'markdown-link', 'kiro-file']),
  maxDepth: z.int().check(z.positive()),
  code: z.enum(['markdown', 'fenced-markdown', 'backticks', 'none']),
  home: z.boolean(),
  absolute: z.boolean(),
  boundary: z.enum(['none', 'project', 'project-or-cwd']),
  boundaryAsWritten: z.optional(z.boolean()),
  alsoFrom: z.optional(z.literal('workspace')),
  globs: z.optional(z.boolean()),
  scopes: z.optional(z.array(z.string())),
  formatOption: z.optional(z.string()),
  once: z.optional(z.boolean()),
});

const settings = z.strictObject({
  path: z.string().check(z.regex(/\.(?:jsonc?|toml)$/)),
  at: z.optional(z.enum(['cwd', 'up'])),
  options: z.record(z.string(), z.array(z.string()).check(z.minLength(1))),
  adds: z.optional(z.array(z.string())),
  source: z.int(),
});

const profile = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][a-z-]+$/)),
  name: z.string(),
  status: z.enum(['documented', 'source', 'documented+source', 'unverified']),
  confidence: z.enum(['high', 'medium', 'low']),
  sources: z.array(z.strictObject({ ref: z.string().check(z.minLength(8)), date: z.iso.date() })).check(z.minLength(1)),
  root: z.strictObject({
    markers: z.array(z.string()),
    option: z.optional(z.string()),
    none: z.enum(['cwd', 'filesystem']),
  }),
  gathered: z.enum(['session', 'request']),
  scopes: z.array(scope),
  winner: z.enum(['later', 'earlier', 'nearer', 'listed', 'undocumented']),
  winnerWhy: z.string().check(z.minLength(20)),
  limits: z.array(limit),
  imports: z.nullable(imports),
  frontMatter: z.array(z.string()),
  role: z.string().check(z.minLength(5)),
  options: z.record(z.string(), z.string().check(z.minLength(10))),
  settings: z.optional(z.array(settings)),
  ignored: z.array(z.strictObject({ match: z.string(), why: z.string().check(z.minLength(10)) })),
  marks: z.array(z.string()),
  disagreements: z.array(z.string()),
});

describe('agent profiles', () => {
  it('are 25, each with an id of its own', () => {
    expect(new Set(agentProfiles.map(({ id }) => id)).size).toBe(25);
    expect(agentProfiles).toHaveLength(25);
  });

  for (const data of agentProfiles) {
    it(`${data.id} fits the schema, and each fact names a source that is there`, () => {
      profile.parse(data);
      const facts = [...data.scopes, ...data.limits, ...(data.settings ?? [])];
      expect(facts.filter(({ source }) => data.sources[source] === undefined)).toEqual([]);
    });

    it(`${data.id} has scopes under ids of their own, and limits and imports name them`, () => {
      const ids = data.scopes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = [...data.limits.flatMap(({ scopes }) => scopes), ...(data.imports?.scopes ?? [])];
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    });

    it(`${data.id} reads from its settings files only options that it knows`, () => {
      const read = (data.settings ?? []).flatMap(({ options }) => Object.keys(options));
      const known = new Set([...Object.keys(data.options), 'claudeMd']);
      expect(read.filter((name) => !known.has(name))).toEqual([]);
    });

    it(`${data.id} claims a winner only where its scopes or nearness give one`, () => {
      const ranks = new Set(data.scopes.map(({ rank }) => rank));
      const decides = ranks.size > 1 || data.scopes.some(({ chain }) => chain !== undefined);
      expect(decides || data.winner === 'undocumented').toBe(true);
    });
  }
});
