const list = (text: string): readonly string[] => text.split(/\s*\n\s*|\s*,\s*/).filter((word) => word !== '');

/**
 * Nouns that name a part of a project, an artefact, an audience or a phase: "in tests", "for the public API".
 * Two statements about different ones of them don't meet. As source of a regular expression.
 */
const NOUNS = list(`
unit tests?, integration tests?, e2e tests?, end-to-end tests?, tests?, specs?, test files?, test code, fixtures?
production code, prod, production, staging, development, dev containers?, dev, local(?:ly)?, ci, pipelines?, dry runs?, releases?
hotfix(?:es)?, bug ?fix(?:es)?, bugs, features?, prototypes?, spikes?, experiments?, demos?, examples?, samples?, tutorials?, notebooks?
scripts?, one-off scripts?, migrations?, templates?, config(?:uration)? files?, generated code, legacy code, legacy, new code, old code, existing code
docs, documentation, readmes?, markdown, changelogs?, comments?, commit messages?, pull requests?, prs, issues, tickets, reviews?, code reviews?
frontend, front end, backend, back end, server, client, clients, browsers?, mobile, desktop, ios, android, web, cli, tui, gui
public apis?, internal apis?, partner apis?, private apis?, rest, graphql, grpc, endpoints?, handlers?, controllers?, services?, repositor(?:y|ies) classes, views?, view models?, viewmodels?
components?, widgets?, pages?, screens?, layouts?, hooks?, stores?, reducers?, middleware, workers?, jobs?, tasks?, cron jobs?, queues?
models?, entities, dtos?, schemas?, serializers?, queries, mutations?, librar(?:y|ies), packages?, crates?, modules?, plug-?ins?, extensions?, sdks?, applications?, apps?
python, typescript, javascript, java, kotlin, swift, go, rust, ruby, php, c\\+\\+, c#, c, sql, css, scss, html, yaml, json, toml, bash, shell, jsx, tsx
react, vue, svelte, angular, django, rails, flask, fastapi, spring, terraform, kubernetes, docker
linux, macos, windows, aws, azure, gcp
chat, reports?, letters?, e-?mails?, newsletters?, onboarding, headers?, stubs, kernels?, shaders?, benchmarks?
developers, users, customers, clients, pupils, students, teachers, beginners, experts, contributors, maintainers, agents, reviewers, partners
interactive sessions?, scheduled runs?, batch jobs?, background jobs?, headless, debug builds?, release builds?
`);
export const SCOPE_NOUNS = NOUNS.join('|');

/** Words that say nothing about which scope it is. */
export const SCOPE_STOP: ReadonlySet<string> = new Set(
  `a an the any all each every this that these those your our its their it them you we i one ones thing things
  in on at for of to from by with within inside under into as and or but so then also just only very
  is are be been was were has have do does did if when whenever while where wherever once during which who whose
  must should shall may can will there here file files code folder directory project repo repository style rules rule
  guidelines guide conventions convention writing using use used working work general own same such per`.split(/\s+/),
);
