/** Things whose form a reader can get wrong, the words that ask for a form, and the standards that settle one. */

/** How an instance of a form looks: a line of words, a name, a text with parts, or a way of speaking. */
export type FormKind = 'message' | 'name' | 'structure' | 'tone';

/** A thing with a form. */
export interface Artifact {
  readonly kind: FormKind;
  /** With its article: "a commit message". */
  readonly what: string;
  /** Alternatives of a regular expression, in lower case: the end of a noun phrase that names the thing. */
  readonly nouns: string;
  /** Its instances stand in prose or in a terminal, never in program code. */
  readonly outsideCode?: boolean;
}

const REQUEST = '(?:prs?|pull[- ]requests?|mrs?|merge[- ]requests?)';
const ANY = '(?:(?:an?|each|every|all|the|your|new) )?';

/** In order of preference: the first that matches names the thing. */
export const ARTIFACTS: readonly Artifact[] = [
  {
    kind: 'message',
    what: 'a commit message',
    nouns: `(?:commits?|git) (?:messages?|subjects?(?: lines?)?|titles?|summar(?:y|ies)|headers?|bod(?:y|ies)|footers?)|(?:messages?|subjects?|titles?) of ${ANY}commits?`,
    outsideCode: true,
  },
  {
    kind: 'name',
    what: 'a branch name',
    nouns: `branch(?:es)? names?|names? of ${ANY}branch(?:es)?|branches`,
    outsideCode: true,
  },
  {
    kind: 'message',
    what: 'a title',
    nouns: `titles?|titles? of ${ANY}(?:${REQUEST}|[a-z]+)|headlines?|headings?|subject lines?|captions?|bylines?`,
    outsideCode: true,
  },
  {
    kind: 'message',
    what: 'an error message',
    nouns:
      '(?:errors?|exceptions?|failures?|validation|assertions?|warnings?|panic|diagnostics?) (?:messages?|texts?|strings?)|errors|exceptions|warnings|diagnostics',
  },
  {
    kind: 'message',
    what: 'a log line',
    nouns: 'log(?:ging)? (?:lines?|messages?|entries|entry|records?|statements?)|logs',
  },
  {
    kind: 'message',
    what: 'a changelog entry',
    nouns:
      '(?:changelog|change ?log|changeset|release[- ]notes?|news) (?:entries|entry|lines?|items?|bullets?|fragments?)|release notes?|changelogs?|changesets?',
    outsideCode: true,
  },
  {
    kind: 'message',
    what: 'a citation',
    nouns: 'citations?|references? to (?:papers?|sources?)|footnotes?|bibliograph(?:y|ies)',
    outsideCode: true,
  },
  {
    kind: 'name',
    what: 'a name',
    nouns:
      'names?|identifiers?|slugs?|urls?|hostnames?|usernames?|filenames?|codes|namespaces|keys|ids|tags|(?:env|environment) (?:vars?|variables?)|prefix(?:es)?|suffix(?:es)?|selectors?',
  },
  {
    kind: 'structure',
    what: 'a description',
    nouns: `(?:${REQUEST}|issue|bug|ticket|task|story) (?:descriptions?|bod(?:y|ies)|summar(?:y|ies)|reports?)|descriptions? of ${ANY}(?:${REQUEST}|issues?|bugs?)|bug reports?`,
    outsideCode: true,
  },
  {
    kind: 'message',
    what: 'a comment',
    nouns:
      'comments?|notes?|annotations?|todos?|fixmes?|docstrings?|javadocs?|trailers?|banners?|badges?|license headers?|file headers?|(?:first|last|opening|closing) (?:line|sentence|word|paragraph)s? of (?:a |an |each |every |the )?[a-z]+',
  },
  {
    kind: 'message',
    what: 'a message',
    nouns:
      'messages|notices?|notifications?|alerts?|alert texts?|toasts?|tooltips?|hints|prompts?|labels?|greetings?|emails?|mails?|subjects?|texts|placeholders|replies|announcements?|invitations?|reminders?|disclaimers?|button texts?|alt texts?|status (?:lines?|updates?)|breadcrumbs?|receipts?|teasers?|sentences|strings|steps',
  },
  {
    kind: 'structure',
    what: 'an answer',
    nouns:
      '(?:error|response|request|api|webhook) (?:body|bodies)|user stories|acceptance criteria|test plans|design docs?|post-?mortems?|incident reports?|stand-?up notes|changelists?|answers?|responses?|repl(?:y|ies)|outputs?|results?|reports?|summar(?:y|ies)|findings?|recaps?|digests?|handovers?|hand-offs?|write-?ups?|envelopes?|payloads?|reviews?|briefs?|plans?|proposals?|adrs?|runbooks?|readmes?|minutes|agendas?|tables?|entries|lists?|snippets?|recipes?|lessons?|quizzes|exercises?|listings?|cards?',
  },
];

/** What a program, its files or its data are made of: they have a form only where their name is spoken of. */
export const NAMED_THINGS: Artifact = {
  kind: 'name',
  what: 'a name',
  nouns:
    '(?:sub-?)?tasks?|epics?|milestones?|documents?|backups?|artifacts?|archives?|tenants?|environments?|hosts?|devices?|files?|folders?|director(?:y|ies)|modules?|packages?|class(?:es)?|types|interfaces|functions?|methods?|hooks?|variables?|constants?|components?|tests?|fixtures?|migrations?|columns?|fields?|index(?:es)?|endpoints?|routes?|events?|metrics?|flags?|topics?|queues?|buckets?|resources?|jobs?|workflows?|scripts?|assets?|images?|screenshots?|recordings?|releases?|versions?|targets?|views?|models?|signals?|slots?|nodes?|scenes?|channels?|experiments?|runs?|datasets?|notebooks?|charts?|dashboards?|secrets?|roles?|polic(?:y|ies)|permissions?|scopes?|contexts?|stores?|actions?|mutations?|queries|tokens|layers?|styles|mixins?|helpers?|factories|mocks?|stubs?|commands?|options?|parameters?|properties|attributes?|enums?|traits?|structs?|macros?|alias(?:es)?|clusters?|services?|pods?|commits|tickets?',
};

/** What is started, opened or closed with a tool: no text, whatever it begins with. */
export const MACHINES =
  /\b(?:servers?|apps?|applications?|services?|containers?|databases?|emulators?|simulators?|sessions?|process(?:es)?|editors?|browsers?|docker|repos?|repositor(?:y|ies)|projects?|workers?|workflows?|pipelines?|dialogs?|connections?|files?|transactions?|shells?|terminals?|jobs?|builds?|suites?|tests?|prs?|pull requests?|requests?|flows?|users?|paths?|migrations?|components?|controllers?|modules?|functions?|methods?|class(?:es)?|parsers?|compilers?|scripts?|commands?|images?|releases?|commits|packages?|devices?|clusters?|pods?|environments?|clients?|agents?|it|them|this|that|you|we|they)\b/i;

/** Named standards with a fixed form, and settings that leave nothing to guess. Matched on the text as written. */
export const STANDARDS =
  /\b(?:conventional[- ]commits?|gitmoji|angular (?:commit|convention)|sem(?:antic )?ver(?:sion(?:ing)?)?|cal(?:endar )?ver|keep a changelog|pep ?-?\d+|rfc ?-?\d+|iso[- ]?\d+|e\.164|bcp ?47|google[- ]style|numpy(?:doc)?|sphinx|jsdoc|tsdoc|javadoc|kdoc|phpdoc|rdoc|yard|doxygen|rustdoc|godoc|docc|xml (?:doc\w*|comments?)|rest(?:ructuredtext)?|asciidoc|markdown|gfm|mdx|yaml|json(?:[: ]?api| schema|l|c|5)?|toml|csv|tsv|xml|html|protobuf|protocol buffers|grpc|graphql|openapi|swagger|asyncapi|cloudevents|opentelemetry|otel|problem details|bem|smacss|(?:lower|upper)?[ -]?camel[ -]?case|pascal[ -]?case|(?:screaming[ -]|upper[ -])?snake[ -_]?case|kebab[ -]?case|lisp-case|title case|sentence case|(?:upper|lower)[- ]?case|all[- ]caps|caps|hungarian notation|reverse[- ]dns|apa|mla|ieee|bibtex|chicago (?:style|manual)|ap style(?:book)?|gherkin|given[\s/,-]+when[\s/,-]+then|arrange[\s/,-]+act[\s/,-]+assert|aaa|imperative(?: mood| form| tense)?|(?:action|imperative) verbs?|(?:full|complete) sentences?|(?:present|past) tense|(?:active|passive) voice|(?:first|second|third)[- ]person|dco|signed-off-by|co-authored-by|spdx|uuids?|ulids?|slugif\w+|base64|hex|utf-?8|utc|unix (?:time|timestamps?)|markdown(?:lint)?|codeowners|editorconfig|dockerfile|makefile|iupac|si units?|unicode|emoji|(?:british|american|us|uk|plain|simplified) (?:english|spelling)|english|german|french|spanish|japanese|chinese|korean|portuguese|russian)\b/i;
