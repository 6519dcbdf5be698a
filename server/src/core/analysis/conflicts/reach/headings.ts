import { type Section, sectionPath } from '../../../document/sections.ts';
import { perObject } from '../../../util/perObject.ts';
import type { Unit } from '../../../spec/units.ts';
import { SCOPE_NOUNS } from '../catalogue/scopeWords.ts';
import type { Realm, TopicKind } from '../catalogue/topic.ts';
import { scopeKey, singularNoun } from './scopes.ts';

/** What a heading may restrict the rules below it to. */
export interface HeadingScope {
  readonly key: string;
  /**
   * `role`: one agent of several, or a mode of the agent; `path`: a folder or file; `code`: another name in code; `occasion`: "When releasing", "For visitors"; `nouns`: it
   * names a part, a language, a phase or an audience.
   */
  readonly kind: 'path' | 'code' | 'occasion' | 'role' | 'nouns';
  /** The nouns in it that name a part, a phase or an audience. */
  readonly nouns: readonly string[];
}

/** The headings above two units that they don't share, as far as they name a scope. */
export function headingScopes(a: Unit, b: Unit): readonly [readonly HeadingScope[], readonly HeadingScope[]] {
  return scopesApart(a.block.section, b.block.section);
}

/** {@link headingScopes} of two sections. */
export function scopesApart(a: Section, b: Section): readonly [readonly HeadingScope[], readonly HeadingScope[]] {
  const one = sectionPath(a);
  const two = sectionPath(b);
  const own = (path: typeof one, other: typeof one): readonly HeadingScope[] =>
    path.filter((section) => section.depth > 0 && !other.includes(section)).flatMap(scopesOfSection);
  return [own(one, two), own(two, one)];
}

const scopesOfSection = perObject(({ title }: Section) => scopesOfTitle(title));

const READER =
  /^(?:notes |rules |instructions |guidelines |guidance |tips )?(?:for )?(?:the |all |any |every )?(?:ai |llm |coding |code )*(?:agents?|assistants?|models?|bots?|contributors?|developers|everyone|you|copilot|claude|codex|cursor|gemini|robots)\b/;
/** Each agent or mode has rules of its own. */
const ROLE =
  /(?:^| )(?:reviewer|implementer|planner|tester|architect|orchestrator|coder|researcher|writer|editor|debugger|persona)(?: (?:agent|mode|role))?$|bot$|(?: sub-?agent| role)$|^(?:plan|planning|ask|agent|debug|review|build|edit|act|chat|architect|code|research|interactive|headless|autonomous) mode$/;
/** A title of more words names no role. */
const LONGEST_ROLE = 4;

function namesRole(title: string): boolean {
  const name = (title.split('(', 1)[0] ?? '').trim();
  return name.split(' ').length <= LONGEST_ROLE && ROLE.test(name);
}

const NOUN = new RegExp(`\\b(${SCOPE_NOUNS})\\b`, 'g');
/** A heading with one of these describes its thing: rules below it need not be about that thing. */
const DESCRIBES =
  /\b(?:overview|structure|systems?|architecture|layout|key|support|flow|commands?|setup|issues?|problems?|information|details|organi[sz]ation|list|index|map|environment|variables?|configuration|installation|internals|reference|resources|links|troubleshooting|faq|background|context|history|status|available|selection|platform|tools?|tooling|dependencies|interpreting|understanding)\b/;

/** "CI/CD" and "Viewer/Organization" name two things, no path. */
const PATH = /(?:^|[\s(])((?![A-Z]\w*\/[A-Z])[\w.@-]+\/[\w./*-]*|\.[a-z]{1,5}\b|[\w-]+\.[a-z]{1,4}\b)/;

/** What a heading, or a label that stands above items, restricts the rules below it to. */
export function scopesOfTitle(title: string): readonly HeadingScope[] {
  const text = title.toLowerCase().replace(/^[^\p{L}`.@*/]+/u, '');
  // The agent reads them all: its own heading restricts nothing.
  if (READER.test(text)) return [];
  if (namesRole(text)) return [{ key: text, kind: 'role', nouns: [] }];
  const nouns = Array.from(text.matchAll(NOUN), (match) => singularNoun(match[1] ?? ''));
  const code = Array.from(title.matchAll(/`([^`]+)`/g), (match) => (match[1] ?? '').toLowerCase());
  if (code.length > 0)
    return code.map((key) => ({ key, kind: /[/*]|\.[a-z]{1,5}$/.test(key) ? 'path' : 'code', nouns }));
  const path = PATH.exec(title.trim())?.[1]?.toLowerCase();
  if (path !== undefined) return [{ key: path, kind: 'path', nouns }];
  if (/^(?:while|when|before|after|during|if|for|in|on)\b/.test(text)) {
    const key = scopeKey(text);
    return key === '' ? [] : [{ key: text, kind: 'occasion', nouns }];
  }
  if (nouns.length === 0 || (DESCRIBES.test(text) && !nouns.some((noun) => LANGUAGES.test(noun)))) return [];
  return [{ key: scopeKey(text), kind: 'nouns', nouns }];
}

const LANGUAGES =
  /^(?:python|typescript|javascript|java|kotlin|swift|go|rust|ruby|php|c\+\+|c#|c|sql|css|scss|html|yaml|json|toml|bash|shell|jsx|tsx|react|vue|svelte|angular|django|rails|flask|fastapi|spring|terraform|kubernetes|docker|linux|macos|windows|aws|azure|gcp|ios|android)$/;
/** What code consists of, by the names that headings have for it. */
const CODE_PARTS =
  /^(?:components?|hooks?|views?|view models?|viewmodels?|pages?|screens?|widgets?|layouts?|models?|entities|dtos?|handlers?|controllers?|middleware|reducers?|stores?|endpoints?|quer(?:y|ies|ie)|mutations?|schemas?|serializers?|tests?|unit tests?|integration tests?|e2e tests?|specs?|fixtures?|examples?|samples?|comments?|config\w*|services?|modules?|templates?|tasks?|workers?|jobs?|queues?|headers?)$/;
/** Parts of a system that may each have people and dependencies of their own, but no history. */
const COMPONENTS =
  /^(?:frontend|front end|backend|back end|server|clients?|browsers?|mobile|desktop|web|cli|tui|gui|(?:public|internal|partner|private) apis?|rest|graphql|grpc|librar(?:y|ies|ie)|packages?|crates?|plug-?ins?|extensions?|sdks?|applications?|apps?|ci|pipelines?|docs?|documentation|readmes?|markdown|production code|test code|scripts?|notebooks?)$/;
/** Headings of phases and readers: how code is written doesn't change with them. */
const PHASES =
  /^(?:development|dev|local|locally|reviews?|code reviews?|pull requests?|prs?|issues?|tickets|features?|bugs?|bug ?fix(?:es|e)?|tasks?|releases?|onboarding|demos?|changelogs?|commit messages?|users?|developers|contributors?|reviewers?|maintainers?|agents?|ci|pipelines?)$/;

/** Whether a heading can restrict a rule on a topic of that kind and realm. */
export function restricts(
  { kind, key, nouns }: HeadingScope,
  topic: { readonly kind: string | TopicKind; readonly realm?: Realm },
): boolean {
  if (kind === 'role') return true;
  const { realm } = topic;
  const free = (noun: string): boolean => {
    if (realm === undefined) return PHASES.test(noun);
    if (LANGUAGES.test(noun) || CODE_PARTS.test(noun)) return true;
    if (realm === 'agent') return COMPONENTS.test(noun);
    return PHASES.test(noun) || (realm === 'history' && COMPONENTS.test(noun));
  };
  if (kind === 'path') return realm === undefined || (key.includes('/') && !/\.[a-z]{1,5}$/.test(key));
  if (kind === 'code') return realm === undefined && topic.kind !== 'slot';
  if (kind === 'occasion') return topic.kind !== 'slot' || nouns.some((noun) => !PHASES.test(noun));
  return !nouns.every(free);
}

/** What is written for people: who writes the one writes not the other. */
const TEXTS =
  /^(?:docs|documentation|readmes?|changelogs?|comments?|commit messages?|pull requests?|prs?|issues?|chat|reports?|letters?|e-?mails?|newsletters?)$/;

/** Two texts, or two parts of one sort such as "Partner API" and "Internal API": what holds in the one holds not in the other. */
export function areSiblings(one: readonly HeadingScope[], two: readonly HeadingScope[]): boolean {
  const nounsOf = (heads: readonly HeadingScope[]): readonly (readonly string[])[] =>
    heads.flatMap(({ nouns }) => nouns.map((noun) => noun.split(' '))).filter(({ length }) => length > 1);
  const textsOf = (heads: readonly HeadingScope[]): readonly string[] =>
    heads.flatMap(({ nouns }) => nouns.filter((noun) => TEXTS.test(noun)));
  const texts = textsOf(one);
  const others = textsOf(two);
  if (texts.length > 0 && others.length > 0 && !texts.some((noun) => others.includes(noun))) return true;
  return nounsOf(one).some((x) => nounsOf(two).some((y) => x.at(-1) === y.at(-1) && x[0] !== y[0]));
}

/** A heading that restricts by itself, even where the other rule stands below none of its kind. */
export function isExact({ kind }: HeadingScope): boolean {
  return kind === 'path' || kind === 'occasion' || kind === 'role';
}
