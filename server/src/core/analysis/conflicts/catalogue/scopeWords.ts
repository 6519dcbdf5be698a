import { Gate, type Gated, gated } from '../../../text/gate.ts';

const list = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Languages and formats of files, by the names that sentences give them. */
export const LANGUAGES: readonly string[] = list(`
python, typescript, javascript, java, kotlin, swift, go, rust, ruby, php, c++, c#, c, sql, css, scss, html, yaml, json, toml, bash, shell, jsx, tsx
`);

/**
 * Nouns that name a part of a project, an artefact, an audience or a phase: "in tests", "for the public API".
 * Two statements about different ones of them don't meet. As source of a regular expression.
 */
const NOUNS = list(`
unit tests?, integration tests?, e2e tests?, end-to-end tests?, tests?, specs?, test files?, test code, fixtures?
production code, prod, production, staging, development, dev containers?, dev, local(?:ly)?, ci, pipelines?, dry runs?, releases?
hotfix(?:es)?, bug ?fix(?:es)?, bugs, features?(?! (?:branch|flag|toggle)), prototypes?, spikes?, experiments?, demos?, examples?, samples?, tutorials?, notebooks?
scripts?, one-off scripts?, migrations?, templates?, config(?:uration)? files?, generated code, legacy code, legacy, new code, old code, existing code
docs, documentation, readmes?, markdown, changelogs?, comments?, commit messages?, subject lines?, commit bod(?:y|ies), pull requests?, prs, issues, tickets?, reviews?, code reviews?
frontend, front end, backend, back end, server, client, clients, browsers?, mobile, desktop, ios, android, web, cli, tui, gui
public apis?, internal apis?, partner apis?, private apis?, rest, graphql, grpc, endpoints?, handlers?, controllers?, services?, repository (?:functions?|methods?|class(?:es)?), views?, view models?, viewmodels?
components?, widgets?, pages?, screens?, layouts?, hooks?, stores?, reducers?, middleware, workers?, jobs?, tasks?, cron jobs?, queues?
models?, entities, dtos?, schemas?, serializers?, queries, mutations?, librar(?:y|ies), packages?, crates?, modules?, plug-?ins?, extensions?, sdks?, applications?, apps?
react, vue, svelte, angular, django, rails, flask, fastapi, spring, terraform, kubernetes, docker
linux, macos, windows, aws, azure, gcp
uploads?, downloads?, repositories, service layer, domain layer, data layer
chat, reports?, letters?, e-?mails?, newsletters?, onboarding, headers?, stubs, kernels?, shaders?, benchmarks?, core, engine, parser, compiler
developers, users, customers, clients, pupils, students, teachers, beginners, experts, contributors, maintainers, agents, reviewers, partners
interactive sessions?, scheduled runs?, batch jobs?, background jobs?, headless, debug builds?, release builds?
`);
export const SCOPE_NOUNS = [...NOUNS, ...LANGUAGES.map((name) => name.replaceAll('+', '\\+'))].join('|');

/** Words that say nothing about which scope it is. */
export const SCOPE_STOP: ReadonlySet<string> = new Set(
  `a an the any all each every this that these those your our its their it them you we i one ones thing things
  in on at for of to from by with within inside under below beneath into as and or but so then also just only very
  is are be been was were has have do does did if when whenever while where wherever once during which who whose
  must should shall may can will here file files code folder directory project repo repository style rules rule
  guidelines guide conventions convention writing using use used working work general own same such per
  change task commit push merge review check pass done finish complete need needed necessary possible anything something everything someone
  stumble upon come across find found see notice encounter open touch edit editing add adding write make making create creating run running ready time thing line lines block result
  last first next end start step later now today always never available appropriate want wish like e.g whatever whenever however until before after pushing committing merging
  i'm i've you're you've we're they're it' that' there' something' already lies ready`.split(/\s+/),
);

const CONTRAST_LIST = `public|published|exported / private|internal|unexported
new|fresh|greenfield / existing|old|legacy|established
input / output
internal / external|third-party
small|trivial|tiny|minor|typos?|one-lin\\w+|cosmetic|quick fix(?:es)? / large|big|bigger|major|complex|refactors?|redesigns?|(?:several|multiple|many) (?:modules|files|packages|services|components|layers)|across (?:modules|files|packages|services)
local|locally / remote|ci|shared
unit / integration|e2e|end-to-end|acceptance|scenario
read|reads|reading / write|writes|writing|changes
unit|integration / e2e|scenario
client|frontend|front-end|ui|browser / server|backend|back-end|api
dev|development|staging / prod|production
success|successful|succeeds / failure|failed|fails
before / after
photo\\w*|photograph\\w* / screenshot\\w*|diagram\\w*
synchronous|sync / asynchronous|async|coroutines
first|initial / subsequent|later|following
short|shorter / long|longer
with / without
on / off
(?:if|when|whenever|where|while|once|that|which|who|whose) [^,;:.]{0,40}\\b(?:is|are|has) / (?:if|when|whenever|where|while|once|that|which|who|whose) [^,;:.]{0,40}\\b(?:isn't|aren't|hasn't)
mobile|ios|android / web|desktop
human\\w*|people / agent\\w*|bot\\w*
arithmetic / pointer\\w*
single / several|multiple|many
connect|read|idle|write / total|request|overall
interactive / batch\\w*|scheduled|background
german|european|american|british / french|japanese|us
paper / digital|chat
class|classes / function\\w*
variable\\w* / constant\\w*|class\\w*|file\\w*|function\\w*|type\\w*|component\\w*
file\\w*|filename\\w* / variable\\w*|function\\w*|class|classes|component\\w*|director\\w*|folder\\w*
upper|above / lower|below
runtime|run-time|production / development|dev|build-time
optional / required
request\\w* / response\\w*`;

/** Two kinds of words that divide things. */
export interface Contrast {
  readonly one: Gated;
  readonly two: Gated;
  /** For a text with a word of either. */
  readonly gate: Gate;
}

const compile = (list: string): readonly Contrast[] =>
  list.split('\n').map((line) => {
    const [one, two] = line.split(' / ').map((words) => new RegExp(`\\b(?:${words})\\b`)) as [RegExp, RegExp];
    return { one: gated(one), two: gated(two), gate: Gate.of(one, two) };
  });

/** Word pairs that divide the things a rule can be about; each side as an expression. */
export const CONTRASTS: readonly Contrast[] = compile(CONTRAST_LIST);

/** Pairs that are no answer to any question: they divide also where they stand in the words in question. */
export const OBJECT_CONTRASTS: readonly Contrast[] = compile(
  `features? / bugs?|bug ?fix(?:es)?|hotfix(?:es)?|(?:security |urgent |critical )fix(?:es)?
gpl|agpl|lgpl|copyleft / mit|apache|bsd|isc|permissive
windows / linux|macos|unix
ios|iphone / android
get requests?|(?:retry|cache|repeat|resend) (?:idempotent |all |any )?gets? / post requests?|(?:retry|cache|repeat|resend) (?:all |any )?(?:posts?|puts?|patch(?:es)?|deletes?)
subject(?: lines?)?|commit title / body|footer|trailer
new code|changed lines|diff coverage / overall|in total|whole (?:project|code ?base)
audit (?:logs?|trail) / debug logs?|application logs?|app logs?
chat|conversation / code|commits?|docs
commit messages?|commit subjects? / changelogs?|release notes|newsletters?|announcements?|messages to (?:users|customers|players|clients|guests)
what (?:it|the code|code|the line|each line|a line|the function) (?:is doing|does|do)|the what / why
query parameters?|path parameters? / json|body|fields?
stdout / stderr
cpu / memory|ram
nested|chained / simple|single
scripts?|command-line|cli / event loop|request handlers?|main thread|ui thread
(?:between|across) (?:the |our |all |different )?[a-z]+s / (?:inside|within) (?:a|an|one|the same|the|each|its|a single) [a-z]+|in the same [a-z]+
(?:you|i|we|that|which) (?:didn't|did not|don't|do not|haven't|have not|aren't|weren't) (?:change|changed|edit|edited|touch|touched|modify|modified|part of) / (?:you|i|we) (?:just |have |already |actually )?(?:change|changed|edit|edited|touch|touched|modify|modified)|changed files|touched files
(?:a|an|the|any|every|all|already|been|once|edit|change|rewrite|modify|amend|alter|touch) (?:merged|released|applied|shipped|deployed|published|pushed)(?! (?:with|by|into|to)) / (?:own|feature|topic|unpushed|unmerged) branch(?:es)?|unpushed|unreleased|unmerged|not (?:yet )?(?:merged|released|applied|shipped|deployed|published|pushed)
(?:full|whole|entire|complete) (?:functions?|methods?|components?|class(?:es)?) / (?:full|whole|entire|complete) (?:files?|modules?|listings?)
changesets?|news ?fragments? / (?:edit|touch|change|modify|write to|update)\\W{1,3}(?:the |your )?changelog
(?:is|are|still) open|unmerged|draft / (?:been|already|once|after) (?:merged|released|shipped|deployed|applied)
(?:as of|from|since|starting with) (?:tag |version )?v ?\\d|v\\d+ (?:and|or) (?:later|newer|up) / (?:up to|until|before) (?:tag |version )?v ?\\d|v\\d+ (?:and|or) (?:earlier|older|below)
(?:inside|within|in) (?:of )?(?:the |a )?(?:function|method) bod(?:y|ies)|inline comments? / doc comments?|docstrings?|jsdoc|javadoc|kdoc|tsdoc|above (?:the|each|every) (?:signature|declaration)
^(?:ai |coding )?(?:agents?|assistants?|bots?)\\b|you, the agent / (?:made|written|opened|authored|created) by (?:a |an )?(?:person|people|humans?|maintainers?|developers?)`,
);
