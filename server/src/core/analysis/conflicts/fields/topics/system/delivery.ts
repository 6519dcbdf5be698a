import { type Field, practiceField } from '../../field.ts';
import { eitherField } from '../code/words.ts';
import { atHome } from './words.ts';

const HOME =
  'app|application|service|code|new|project|page|screen|component|feature|build|ci|pipeline|database|model|queue|test|everything';

/** How applications are tested in a browser, built, run and fed with messages. */
export const DELIVERY_FIELDS: readonly Field[] = atHome([
  practiceField('source-maps', 'source maps in production', {
    things: `source map, source maps, sourcemap, sourcemaps`,
    acts: `source maps in production, source maps to production, public source maps, production source maps`,
    for: `(production|prod) (build|builds|bundle|bundles) (include|ship|have|contain) … (source maps|sourcemaps), (=ship|=publish|=include) (source maps|sourcemaps) (to|in|with) (production|prod)`,
    against: `(production|prod) (build|builds|bundle|bundles) … (without|no) (source maps|sourcemaps), (no|never|don't|=not) … (source maps|sourcemaps) (to|in|with|for) (production|prod)`,
    home: `${HOME}|production|build|bundle`,
  }),
  practiceField('storybook', 'a Storybook story for each component', {
    things: `storybook, component story, component stories, csf`,
    for: `(=add|=write|=create) … (story|stories) for (every|each|all|new) component`,
    against: `storybook (is|was|gets) (removed|dropped)`,
    forAlone: `component (need|has|have|get|comes with|ship with|require) … (story|stories|stories.tsx), (write|add|create) (story|stories) for (each|every|all|new|ui) component, (every|each|new) component … storybook story`,
    againstAlone: `no longer write storybook stories, (got rid of|ditch|abandon) storybook, storybook (isn't|is not|was|is) (removed|dropped|used|gone|set up|installed|retired), no storybook (=in|=here|=stories)`,
    home: 'component|ui|story|storybook|design|system|design system|app|project|new|feature',
  }),
  practiceField('page-objects', 'page objects in browser tests', {
    things: `page object, page objects, page object model, page-object, page-objects`,
    acts: `page objects, page object, page object model, page-object model, page object classes`,
    against: `locators (inside|inline|in the test)`,
    home: `${HOME}|test|page|selector|locator`,
  }),
  practiceField('self-hosted-runners', 'CI runners of our own', {
    things: `=runner, =runners, runs-on, self-hosted runner, github-hosted`,
    forAlone: `(=on|use) (our|own|) self-hosted runners`,
    acts: `self-hosted runners, self-hosted runner, self-hosted`,
    for: `(jobs|job|workflows|ci|builds) (run|runs) on … self-hosted, runs-on self-hosted`,
    against: `(github-hosted|hosted|cloud) runners (only|exclusively), use … (github-hosted|hosted) runners, runs-on ubuntu`,
    home: `${HOME}|job|runner|ci|workflow`,
  }),
  eitherField(
    'migrations-at-start',
    'when migrations run',
    `migration, migrations, schema`,
    {
      'when the application starts': `(run|apply|execute) migrations automatically (=on|at) (start|startup|boot), (app|application|service|server|container|api) (run|apply|execute|perform|migrate) … (=on|at|during) (startup|start-up|boot|start|launch), (run|apply|execute|applied) … (=on|at|during) (startup|start-up|boot|application start|app start|launch), entrypoint (run|apply), (run|apply|execute|applied) … when (app|application|service|server|container|api|process|it) (start|boot|launch|come up)`,
      'in a step of its own': `migrations (are|get) (run|applied) (by hand|manually), (run|apply|execute|applied|happen) … (as|in) (separate|own|dedicated|kubernetes) (job|step|stage|container), (startup|start-up|start|boot|application|app|server|service|api) (must|may|does|should|) (not|never) (alter|change|migrate|touch|run|apply) … (schema|migration|migrations|database|them|), (never|not|no|don't|do not) … (=on|at) (startup|start-up|boot|application start), (before|ahead of) (deploy|deployment|rollout|the rollout), (is|are) manual step, (app|application|server|service|api) (never|must not|does not|doesn't|should not) migrate database, (run|applied|executed) (by|in|through) (deploy pipeline|deployment pipeline|release pipeline|release step|deploy step|deploy job)`,
    },
    `${HOME}|schema|startup|job`,
  ),
  eitherField(
    'job-arguments',
    'what a background job is given',
    `job argument, job arguments, sidekiq, background job, jobs, activejob, job payload`,
    {
      ids: `(arguments|job|jobs|payload) (is|are|take|get|receive|carry) … (=id|=ids|identifiers|primary key|primary keys), (pass|enqueue|give|hand) … (=id|=ids|identifiers), (never|not|no|don't) (pass|) (whole|entire|full) (record|records|objects|models|object)`,
      objects: `(pass|enqueue|give|hand) … (activerecord object|record itself|object itself|whole record|whole object|entire record|model instance|model instances), globalid`,
    },
    `${HOME}|job|argument|record`,
  ),
  eitherField(
    'service-objects',
    'service objects or logic in the models',
    `service object, service objects, models, model, app/services, use case, rails models, business logic`,
    {
      'service objects': `(logic|rules|everything) (belong|belongs|go|goes|live|lives|sit|sits) (in|into) (app/services|service objects|service classes|services), (models|model) (only hold|hold only|only have|only contain|contain only) …, (thin|skinny|slim) models, use service objects, (one|=own) (class|service) per use case, (class|service|object|logic) (in|into|under|to) app/services,
        (every|each) (operation|use case|action) … (=own class|=own service|service object|service class), (extract|move|put) … (to|into|in) (service object|service objects|app/services)`,
      'the models': `fat models, (keep|put) (logic|rules|business logic) (in|into|inside) (rails|) (models|model), (don't want|don't use|don't do|don't have|don't write|do not use|no|without|never use) service objects, (logic|rules) (belong|belongs|go|live|lives) (in|into) (models|model|the model)`,
    },
    `${HOME}|model|logic|service`,
  ),
  practiceField('repository-pattern', 'repository classes around the database', {
    acts: `repository pattern, repository abstraction`,
    forAlone: `repositories (between|wrap|hide|encapsulate) … (controllers|services|models|queries|database), (database|data) access … (through|via|behind) (repository|repositories), queries (live|belong|go) (in|into) repositories`,
    home: `${HOME}|repository|query|data|access|class`,
  }),
  practiceField('multi-stage-images', 'images built in several stages', {
    acts: `multi-stage builds, multi-stage build, multi-stage dockerfiles, multi-stage dockerfile, multi-stage docker builds`,
    againstAlone: `single-stage (build|builds|dockerfile|dockerfiles)`,
    home: `${HOME}|image|docker|dockerfile|container|stage`,
  }),
  practiceField('strong-parameters', 'strong parameters', {
    acts: `strong parameters, strong params`,
    againstAlone: `params.permit!`,
    home: `${HOME}|controller|parameter`,
  }),
  eitherField(
    'laravel-validation',
    'form requests or validation in the controller',
    `form request, form requests, formrequest, formrequests, form request classes, request->validate`,
    {
      'form requests': `(use|write) (form request|form requests|formrequest|formrequests), (validate|validation|rules|validated) (in|into|with|through|via|by|using|goes in|go in|belong in|belongs in|lives in|live in|happens in|is in) (form request|form requests|formrequest|formrequests), (never|don't|not) validate in controller`,
      'in the controller': `(not|without|instead of|rather than) (in|) (form request|form requests|formrequest|formrequests), (form request|form requests|formrequests) (is|are) (banned|overkill|unused), validate … (in|inside) controller, (call|use) request->validate`,
    },
    `${HOME}|request|validation|controller`,
  ),
  eitherField(
    'translation-keys',
    'the shape of translation keys',
    `translation key, translation keys, dotted ids, i18n key, i18n keys, message keys`,
    {
      sentences: `(=is|=are|use|as) (english|source) (sentence|sentences|text|texts|string|strings)`,
      nested: `dotted ids, dotted keys, (keys|key) (is|are) nested, nested (by|per|keys|under), dotted, (namespaced|grouped) (by|per) (screen|page|feature)`,
      flat: `(keys|key) flat, (is|are|stay|keep|keep them) flat, without dots, no (nesting|nested|dots)`,
    },
    `${HOME}|key|translation`,
  ),
  eitherField(
    'enum-storage',
    'how enums are stored',
    `=enums, enum values, enum columns`,
    {
      strings: `(store|stored|save|saved|persist|persisted|mapped|kept) … (as|by) (string|strings|name|names|text|varchar)`,
      integers: `(store|stored|save|saved|persist|persisted|mapped|kept) … (as|by) (integer|integers|int|ints|ordinal|ordinals|number|numbers)`,
    },
    `${HOME}|enum|column|value`,
  ),
]);
