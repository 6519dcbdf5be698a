import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME =
  'ci|job|build|pipeline|workflow|test|commit|push|pull|request|pr|branch|merge|change|server|dev server|task|agent|migration|database|schema|deploy|deployment|production|staging|development|dev|release|script|command|service|local|machine|session|file|generated code|code|process|container|secret|main|user|docs|doc|documentation';

/** CI, generated files, and what an agent starts. */
export const OPS_FIELDS: readonly Field[] = [
  practiceField('ci-skip-f', 'skipping CI', {
    home: HOME,
    acts: `ci skip, skip ci, skipping ci, no-ci, ci skipping, skip-ci commits, skip-ci`,
    things: `ci, pipeline, continuous integration, build minutes, ci runs`,
    for: `(put|use|add|append|write|include) skip ci, (save|spare) (ci|build) minutes, (need not|needn't) (run|trigger|start) (ci|pipeline), (may|can|should) (skip|bypass) (ci|pipeline)`,
    against: `no skip ci, (every|each) (commit|push|change) (must|has to|needs to|goes) … (ci|pipeline)`,
  }),
  practiceField('ci-config-f', 'changes to the CI configuration', {
    againstAlone: `(never|don't|do not|must not) (touch|edit|change|modify|alter) … (github workflows|ci config|ci configuration|workflow files|pipeline definition|gitlab-ci.yml|ci files|ci pipeline|ci workflow), (never|don't|do not|must not) (edit|change|modify|touch) (any|) workflows, (hands off|stay out of|keep out of|keep away from) (github workflows|workflows|ci config|ci files|gitlab-ci.yml|ci pipeline), workflows are (mine|off limits|not yours)`,
    forAlone: `(may|can|free to|allowed to) (edit|change|modify|touch|adjust|extend) … (workflows|ci config|ci configuration|github workflows|gitlab-ci.yml|pipeline definition), (add|create) … (job|step|workflow) … (to|in) … (github workflows|ci.yml|gitlab-ci.yml|ci workflow|ci config)`,
    home: `${HOME}|github|action|actions|configuration|config`,
    acts: `editing workflows, ci config changes, changes to workflows, workflow edits, editing ci config, changes to the pipeline, changes to ci config, modifying workflows, changes to github actions`,
    things: `.github/workflows, github/workflows, ci config, ci configuration, workflow files, workflow file, pipeline definition, gitlab-ci.yml, gitlab ci, jenkinsfile, pipeline config, ci workflows, ci files, circleci, azure-pipelines, ci definition, ci scripts`,
    for: `without (asking|approval|permission|being asked), (adapt|adjust|edit|change|extend|fix|tune|improve|touch) … (freely|when needed|as needed|yourself|whenever|where needed|like any other|without asking|too), (yours|feel free|fair game|open to)`,
    against: `(off limits|sacred|not yours|owned by|belongs to|protected|read-only|untouched|hands off|keep out|platform team|stay away|out of bounds|only maintainers|maintainers only), (ask|approval|permission|sign-off|discuss) … (before|first)`,
  }),
  practiceField('ci-secrets-f', 'secrets in CI configuration', {
    home: `${HOME}|config|yaml`,
    things: `ci, pipeline, workflow, workflows, github actions, yaml`,
    acts: `secrets in workflows, secrets in ci config, hard-coded tokens in workflows, tokens in workflows, inline secrets, secrets in yaml, plaintext secrets`,
    for: `(write|put|paste|inline|hard-code|place|keep|store) … (token|secret|key|credential|password) … (yaml|workflow|directly|in file|config)`,
    against: `(from|in|through|via|use) (secret store|vault|repository secrets|encrypted secrets|secret manager), use short-lived tokens`,
  }),
  choiceField(
    'practice',
    'when-slow-tests-f',
    'when slow checks run',
    `slow tests, e2e tests, end-to-end tests, integration tests, long-running tests, expensive tests, e2e, e2e suite, heavy tests, benchmarks, slow suite, long tests, slow checks`,
    {
      'with every change': `(every|each) (pull request|pr|commit|push|change|merge request), (on|for|before) (every|each|all) (pull request|pr|merge|commit|push|change), before (merge|every merge), per (pull request|pr|commit|push), block merge, merge gate, required check`,
      'at night or on demand': `(nightly|night|overnight|at night), (weekly|daily) (run|job|schedule|cron|only), (on|by) (schedule|demand|cron), on demand, scheduled, once a (day|week|night), only (nightly|before release|manually|on demand), before releases only, by label, triggered manually`,
    },
    { home: `${HOME}|e2e` },
  ),
  choiceField(
    'practice',
    'local-or-ci-f',
    'where checks run',
    `tests, checks, test suite, suite, lint, builds, build, linters, verification, lint and tests,  quality checks`,
    {
      'locally first': {
        near: `(locally|on your machine|on your own machine|your laptop) (first|before|prior|always|and only), run … locally before, (green|pass) locally (before|first), ci is not (test|debugger|playground|compiler|test runner), (never|don't|do not) (use|treat|abuse) ci as`,
        alone: `(run|execute) (checks|tests|everything|all checks|the suite|all tests|lint and tests) locally (before|first), ci is not your (test runner|debugger|compiler|playground)`,
      },
      'in CI': {
        near: `(ci|pipeline) (runs|does|handles|takes care of|is there for|will run|tells you|covers|finds out) (them|it|that|everything), (let|leave) … (ci|pipeline) (run|do|handle|find|tell|decide|check), leave … to (ci|the pipeline), (only|solely|exclusively) (in|on) (ci|the pipeline), (push and) … (ci|see|pipeline), (nothing|never|not) … (locally|on your machine), (no need|needn't|need not) … locally, wait for ci to`,
        alone: `let ci (run|do|find|handle|sort|tell|check), push and let ci, ci is the (only|sole) (judge|place|runner)`,
      },
    },
    { home: HOME },
  ),
  practiceField('edit-generated-f', 'edits of generated files by hand', {
    forAlone: `(may|can) (edit|change|patch|tweak|modify) generated`,
    home: `${HOME}|generated|client|schema|output|generated file`,
    acts: `hand edits in generated files, manual edits of generated files, editing generated files, edits to generated files, editing generated code, hand-edits of generated code, manual edits to generated code, modifying generated files, patches to generated code, hand-editing generated code, hand-editing generated files`,
    things: `generated code, generated file, generated files, generated client, generated clients, generated types, auto-generated, autogenerated, generated sources, codegen output, generator output, generated folder, do not edit header, generated header, codegen, generated directory, generated output`,
    for: `(edit|fix|patch|tweak|correct|touch up|amend|modify) … (by hand|directly|manually|in place|freely|yourself|like any other), (may|can) be (edited|patched|fixed|changed|tweaked|adjusted|modified)`,
    against: `(read-only|off limits|untouchable|immutable|sacred|hands off|look but|overwritten|lost|wiped|clobbered), (change|edit|fix|update|adjust) … (generator|source|template|schema|the proto|input|definition) (instead|and|then|rather), regenerate (instead|rather), regenerate (it|them) instead, (never|don't|do not) (touch|edit|modify|change|hand-edit), at the source`,
    againstAlone: `(generated|gen) … look but, (edit|change|fix) (generator|template|schema) (not|never|instead of) output, never edit generated, do not edit generated, don't edit generated, nothing (in|below|under|inside) … generated … (edited|changed|modified|touched), (never|don't|do not|must not) (edit|touch|modify|change|hand-edit) … (in|below|under|inside) … generated, (never|don't|do not|must not) (edit|touch|modify|change|hand-edit) (anything in|files in|) (src|) generated`,
  }),
  practiceField('commit-generated-f', 'committing generated files', {
    home: `${HOME}|generated|client|repository|git|package|dist|folder|artifact|output|generated file`,
    acts: `generated files in git, committing generated files, build artefacts in git, build artifacts in git, committing generated code, committing dist, committing build artifacts, checked-in generated code`,
    things: `protobuf stubs, generated stubs, grpc stubs, protobuf code, generated pb.go, generated code, generated file, generated files, generated client, generated types, build output, build artifacts, build artefacts, dist folder, dist directory, compiled output, generator output, codegen output, generated sources, compiled files, compiled assets, dist, bundled output`,
    for: `(=is|=are|=get|=gets|must be|should be) (committed|checked in|tracked|versioned), =commit generated … (file|code|source|type|client|output|stub|together|along|with), (check in|=committed) … generated (file|code|source|type|client|output|stub), part of (repo|repository|diff), (belong|live|go) (in|into) (git|repo|repository|version control|the same commit), along with (source|schema|the change)`,
    against: `(gitignored|git-ignored|untracked), ignored (by|in) git, (out of|outside|not in|not part of) (git|repo|repository|version control|tree|diff), (built|rebuilt|generated|regenerated|produced|recreated) (at|on|during|by|afresh) (build time|build|every build|each build|install|demand|ci|the fly|pipeline), (generate|regenerate) … (at|on|during|in) (build time|demand|ci), stay local, (isn't|aren't|=not|never|don't) (committed|commit|checked in|check in|tracked|versioned), (build|ci|codegen) (makes|creates|generates|produces) it`,
  }),
  practiceField('run-servers-f', 'starting the dev server', {
    forAlone: `start server yourself, (you|agent) (may|can) (start|run|launch) (dev server|development server)`,
    home: HOME,
    acts: `npm run dev, pnpm dev, yarn dev, starting the dev server, starting dev servers, npm start, dev servers of your own, launching the dev server, dev server starts, bun dev, pnpm run dev`,
    things: `dev server, development server, dev servers, local server, vite server, webpack server`,
    for: `(start|launch|run|spin up|bring up|boot|fire up) … (yourself|when|before|first|to check|to verify|in background|whenever|if it is|if not|and look|at the start|to see|on your own)`,
    against: `(already|always) (running|up), already started, (i|user|we|human|people|developer) (start|run|keep|have|launch), leave it running, leave … to (me|us), hands off, stay away, (never|don't|do not) (start|launch|run|restart|kill|stop|spin up), is mine, (assume|expect) … running`,
    againstAlone: `(i|we|user) (keep|have|leave) … (dev server|server) … running, dev server … always running, dev server is (already|always) (running|up), (i|we|user|human) (start|run|keep) (dev server|server), (i|we) have (it|server|dev server) (open|running|up), (never|don't|do not) (run|start) server (i|we|it's|it is)`,
  }),
  practiceField('background-processes-f', 'background processes', {
    home: HOME,
    againstAlone: `(never|don't|do not) (start|run|launch|leave) … (background|long-running) (process|processes|command|commands|task|tasks)`,
    acts: `background processes, background process, long-running processes, daemons, nohup, background jobs in the shell, long-running commands, detached processes, background shells, processes in the background, background commands, background tasks of the shell`,
    things: `shell, terminal, command, commands, watcher, servers`,
    for: `(start|run|launch|put|leave|keep|move) … (in background|detached|running while)`,
    against: `(run|keep|stay|start) … in foreground, foreground only, wait for (each|every) command`,
  }),
  practiceField('agent-migrations-f', 'migrations run by the agent', {
    forAlone: `you (may|can) (run|apply) … migrations`,
    home: HOME,
    againstAlone: `migrations are (executed|run|applied) by`,
    acts: `running migrations, running migrations yourself, prisma migrate dev, rails db:migrate, alembic upgrade head, manage.py migrate, db push, drizzle-kit push, applying migrations, migration runs, executing migrations, prisma db push, prisma migrate deploy, php artisan migrate, supabase db push, running database migrations`,
    things: `migration, migrations, schema changes, database migration, database migrations`,
    for: `(run|apply|execute) … (yourself|right away|after creating|after writing|after generating|locally|on your own|at once|without asking|immediately|freely|whenever|straight away), go ahead`,
    against: `(leave|reserve) … (to|for) (me|us|people|human|dba|user|release|owner|deploy|pipeline), (run|applied|executed) … (by|through) (human|person|dba|pipeline|deploy|release|me|us), (i|user|dba|human|we|developer|people) (run|apply|execute), (write|create|generate|prepare) migration … (but never|but don't|but do not|and stop|only), (ask|approval|permission) … (before|first)`,
  }),
  practiceField('agent-deploys-f', 'deployments by the agent', {
    home: HOME,
    acts: `deploying yourself, deployments by agents, deploying to production, production deploys, running deploy scripts, terraform apply, kubectl apply, vercel deploy, fly deploy, running deployments, deploys of your own, deploying on your own, firebase deploy, wrangler deploy, helm upgrade, cdk deploy, eb deploy, serverless deploy, vercel prod, pulumi up`,
    things: ``,
    forAlone: `deploy (yourself|on your own|without asking|when green|once green|it yourself), you (may|can) deploy, deploy … without asking, kubectl apply to (roll out|deploy|apply|ship), deploy with (vercel|kubectl|fly|wrangler|firebase|netlify) … (when|once|after|at end|as soon), deploy (when|once|as soon as) you (done|finished|ready)`,
    againstAlone: `(only|nobody but|none but) (release manager|ops|human|humans|people|maintainer|maintainers|sre|owner) … (deploy|deploys|press|release), (never|don't|do not) deploy (to production|to prod|anything|yourself|on your own), (leave|reserve) (deploying|deployment|rollout) (to|for), deployments are (for|done by|made by|started by|triggered by) (people|humans|maintainer|me|us|ops|release manager), (human|person|ops|i|maintainer) (will|) (deploys|triggers deploy|press deploy), deployment is (mine|ours|for people|not your), deploying is (mine|ours|for people|not your|up to|reserved), only deploy (when|if|on|after) (asked|told|explicitly|approval|i), deploy only (when|if|on|after) (asked|told|explicitly|approval|i|request), hands off (kubectl|terraform|production), (cluster|production|infrastructure) is changed (through|by|via) … (argo|ci|pipeline|gitops|flux) … (only|alone), (only|nothing but) … (argo cd|ci|the pipeline|flux) … (changes|deploys|touches) … (cluster|production), deployments are (done|made|run|handled|triggered|executed) by, deploying is (job|task)`,
  }),
  practiceField('agent-builds-f', 'builds run by the agent', {
    home: HOME,
    acts: `npm run build, running builds yourself, running the build yourself, builds of your own, pnpm build, xcodebuild, next build, yarn build`,
    forAlone: `build (the project|everything|the app) (after|before|yourself|every time|each time|to check|to verify), verify … (by building|with a build), (make sure|ensure|check|verify|confirm) … (project builds|build passes|build succeeds|app builds|it compiles|still builds|still compiles|code compiles), run the build (before|after|every|each|once|yourself), build must (pass|succeed|be green), make sure it (builds|compiles), make sure project (builds|compiles)`,
    againstAlone: `leave (building|builds|the build) to (me|us|ci|people|user|human|xcode), (i|human) (will|) (build|run the build), (never|don't|do not) (run|start|trigger) (the build|builds|npm run build), builds take (too long|hours|forever), (never|don't|do not) build (the project|the app|yourself|unless|locally)`,
  }),
  practiceField('agent-installs-deps-f', 'installing the project’s dependencies', {
    home: `${HOME}|dependency|package`,
    acts: `running npm install,   running installs, package installs,  running install commands,    running pip install,  installing packages yourself`,
    things: ``,
    forAlone: `(install|reinstall) dependencies (yourself|first|before|when missing|if missing|after|whenever|on your own), missing (dependencies|packages|modules) … install (yourself|at once|right away)`,
    againstAlone: `leave (installing|installation) to (me|us|people|the user|human), dependencies are (already|always) installed, i (will|) (install|run install), environment is (ready|prepared|set up|frozen), everything is (already|) installed`,
  }),
  practiceField('kill-processes-f', 'killing processes', {
    home: `${HOME}|port`,
    acts: `killing processes, kill commands, pkill, killall, kill -9, freeing ports by force, lsof kill, killing servers, kill 9, process kills`,
    things: `port in use, occupied port, busy port, port is taken, running process, running processes, hanging process, stuck process, stray process, stray processes, port taken, ports`,
    for: `(kill|terminate|end|stop|shoot) … (it|whatever|process|occupies|holds|and|them|first|freely)`,
    against: `(leave|spare) … (alone|running|be|untouched), (pick|choose|use|take|try) … (another|different|other|free|next) port, not yours, somebody else's, did not start, didn't start`,
  }),
  practiceField('env-files-f', 'edits of environment files', {
    home: `${HOME}|environment|secret|variable|example`,
    acts: `editing env files, edits of .env, changes to .env, editing .env, changes to env files, reading .env file, reading env files, opening .env file, modifying .env, touching .env`,
    things: `env file, env files, .env file, .env files, .env.local, dotenv file, dotenv files, environment files`,
    for: `(edit|change|update|add|adjust|modify|fill|write|open|read|create) … (yourself|freely|as needed|when needed|whenever|directly|if missing)`,
    against: `(off limits|sacred|hands off|untouched|not yours|personal|never read|never open|never edit|never touch|never print|never look|belongs to|keep out|stay away|out of bounds|read-only)`,
  }),
  practiceField('throwaway-branches-f', 'spikes and prototypes in the repository', {
    home: `${HOME}|prototype|spike|experiment|folder|directory|repository`,
    acts: `spikes in the repository, prototypes in the repository, experiments in the tree, experiment folders, playground folders, prototypes on main, experimental code on main, sandbox folders`,
    things: `spike, spikes, prototype, prototypes, experiment, experiments, proof of concept, proofs of concept, playground code, experimental code`,
    for: `(live|go|stay|keep|commit|belong|check in|put) … (in|into|on|under) (repo|repository|main|tree|experiments|playground|sandbox|spikes|git)`,
    against: `(thrown away|discard|delete|never merged|thrown out|binned), (stay|live|belong|keep) (outside|out of) (repo|repository|tree|main|git), own repository, separate repository`,
  }),
];
