import type { Topic } from './topic.ts';

/** Languages, platforms and frameworks by the names that ids and names of topics have for them. */
const WORLDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    py: 'python',
    python: 'python',
    js: 'javascript|typescript|js|ts|node',
    javascript: 'javascript|typescript|js|ts',
    ts: 'typescript|ts',
    typescript: 'typescript|ts',
    java: 'java',
    jdk: 'java',
    jvm: 'java|kotlin|jvm',
    kotlin: 'kotlin',
    swift: 'swift',
    go: 'go',
    rust: 'rust',
    ruby: 'ruby',
    rails: 'rails|ruby',
    php: 'php',
    laravel: 'laravel|php',
    elixir: 'elixir',
    scala: 'scala',
    cpp: 'c++|c',
    csharp: 'c#',
    'c#': 'c#',
    dotnet: 'c#|.net',
    dart: 'dart|flutter',
    flutter: 'flutter|dart',
    android: 'android|kotlin',
    ios: 'ios|swift',
    vue: 'vue',
    angular: 'angular',
    terraform: 'terraform',
  }),
);

/**
 * A topic with what it implies by its own name: whoever asks for the test framework of Ruby isn't narrowed by "in Ruby",
 * and "nightly Rust" is an answer to the question which channel is used, no restriction.
 */
export function withImpliedHome<T extends Pick<Topic, 'id' | 'kind' | 'name' | 'options' | 'home'>>(topic: T): T {
  const named = [...topic.id.split('-'), ...topic.name.toLowerCase().split(/[^a-z#+]+/)];
  const answers = topic.kind === 'slot' ? topic.options.map(({ name }) => name.toLowerCase()).filter(isWord) : [];
  const implied = [...named.flatMap((word) => WORLDS.get(word)?.split('|') ?? []), ...answers].map(escaped);
  if (implied.length === 0) return topic;
  return { ...topic, home: [...new Set([...(topic.home?.split('|') ?? []), ...implied])].join('|') };
}

/** One word that names no part of a project: "for REST" beside "for GraphQL" divides whatever the topic is. */
const isWord = (name: string): boolean => /^[a-z][a-z.+#-]{2,}$/.test(name) && !NAMES_PART.test(name);
const NAMES_PART =
  /^(?:rest|graphql|grpc|react|vue|svelte|angular|django|rails|flask|fastapi|spring|terraform|kubernetes|docker|linux|macos|windows|aws|azure|gcp|json|yaml|toml|html|s?css|sql|markdown|python|javascript|typescript|java|kotlin|swift|rust|ruby|php|ios|android|web|mobile|desktop|cli|server|client|local|remote|tests?|browser)$/;
/** Homes are alternatives of an expression. */
const escaped = (word: string): string => word.replace(/[.+]/g, '\\$&');
