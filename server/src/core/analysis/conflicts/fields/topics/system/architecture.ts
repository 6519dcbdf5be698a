import { choiceField, type Field, practiceField } from '../../field.ts';
import { DATA_HOME } from './data.ts';
import { atHome, over } from './words.ts';

const HOME =
  'container|image|service|pod|cluster|deployment|deploy|release|production|prod|staging|infrastructure|infra|cloud|server|host|machine|change|terraform|kubernetes|docker|app|application|team|environment|module|resource|job|task|workload|process|pipeline|ci|build|code|new|system|stack|version|incident|developer|merge|push';

/** What a system is made of and who runs it; development environments. */
export const ARCHITECTURE_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'services-or-monolith',
    'one deployable or many services',
    `monolith, microservice, deployable, modular monolith, deployment unit, separate service, new service, own service, carving out`,
    {
      monolith: {
        near: `${over('monolith|modular monolith|single deployable|one deployable|majestic monolith', 'microservice|microservices|separate service|new service|service split|distributed system|own service')}, (one|single) deployable, (never|don't|not|resist) … (split|carve|extract|break) … (service|microservice), no new service, no (microservice|microservices|extra service), (stay|keep|kept|belong|live) … (in|inside|as|one) … (monolith|one process|one application), new features … (module|modules|folder) … (not|rather|instead|never) service, network … between … (avoid), network … between never, module not service, carving out … (no|out), no carving, in one process, function call … network, in monolith, into monolith, keep everything in, no distributed, one monolith, single monolith, is monolith, remain monolith`,
      },
      services: {
        near: `${over('microservice|separate service|own service', 'monolith|modular monolith|shared codebase|single deployable|big ball')}, (each|every) (feature|capability|domain|bounded context|team|function) … (own service|service of its own|its own service|microservice|separate service|deployed separately|own deployable), (split|carve|break) … (into|as) (microservice|separate service|own service|new service), independently deployable service, no (monolith|monoliths), (new|fresh) (feature|domain|capability) … (new service|service of|separate service), deployed on its own, own deployment, deployed alone, be new microservice, be new service, as new service, as own service, split … microservices`,
      },
    },
    { home: `${HOME}|feature|domain|microservice|monolith` },
  ),
  choiceField(
    'practice',
    'repo-count',
    'one repository or many',
    `repository, repositories, monorepo, polyrepo, repo, repos, workspace, codebase, multi-repo`,
    {
      one: {
        near: `${over('monorepo|one repository|single repository|one repo|single repo|mono-repo', 'polyrepo|multi-repo|separate repository|separate repositories|several repositories|own repository|multirepo|separate repo')}, (everything|all code|all projects|all services|all packages) … (lives in one|in one repository|in monorepo|in same repo|one repo|one repository), never … (own repo|new repository|new repo|separate repo|split … repo), no (new|separate|extra) (repo|repository|repositories)`,
      },
      many: {
        near: `${over('polyrepo|multi-repo|separate repository|separate repositories|own repository|several repositories|own repo|repository of its own|separate repos', 'monorepo|mono-repo|one repository|single repository')}, (each|every) (service|package|library|project|team|component) … (own repository|own repo|repository of its own|its own repo|separate repo|separate repository), one repo per, one repository per, repository per, repo per, no monorepo`,
      },
    },
    { home: `${HOME}|package|repository|library|project|service` },
  ),
  choiceField(
    'practice',
    'hosting-choice',
    'hosted services or one’s own servers',
    `self-host, self-hosted, saas, managed service, managed database, hosted service, third-party service, cloud service, own server, on-premises, hosting, machines we own, own machines, own hardware, vendor lock-in`,
    {
      hosted: {
        near: `${over('managed service|hosted service|managed database|managed offering|managed services|hosted solution|managed postgres|managed kubernetes', 'self-hosting|own server|on-premises|self-managed|self-hosted|own servers|own hardware')}, never (self-host|run our own|run own|operate|host our own|host … ourselves), (let|leave) … (vendor|provider|cloud|someone else|others) … (run|operate|carry|worry|hold pager), don't (run|host|operate|self-host) … (ourselves|own|databases|servers), somebody else … pager, pay (someone|vendor|provider|for it), someone else run, somebody else run, off our hands`,
      },
      'self-hosted': {
        near: `${over('self-hosted|self-hosting|own server|own servers|on-premises|on-prem|own hardware|own infrastructure|self-host|self-managed|self-hosted software', 'saas|third-party service|cloud service|hosted service|managed service|third-party saas')}, (run|host|hosted|operate|operated|kept) … (ourselves|in-house|own hardware|own machines|own server|ourself|in house|on-premises|on our servers), no (cloud provider|saas|vendor lock-in|outside provider), data … (never|must not) … (leave|leaves) … (building|network|servers|premises|house), no vendor lock-in`,
      },
    },
    { home: `${HOME}|database|data|service` },
  ),
  choiceField(
    'principle',
    'buy-or-build',
    'buying or building',
    `buy, buying, off-the-shelf, commodity, saas, existing product, ready-made, home-grown, existing tool, custom tool, someone sells`,
    {
      buy: {
        near: `(buy|purchase|rent|license) (before|over|rather than|instead of) … (build|building|writing), (off-the-shelf|ready-made|existing product|commercial product) (before|over|beats|instead of|rather than), (never|don't) … build … (buy|bought|buyable|sells|sold), undifferentiated, build only … (core|unique|differentiat|competitive), commodity … (buy|bought)`,
        alone: `buy before build, buy before you build, buy rather than build, buy don't build, buying beats building, buy over build, buy not build`,
      },
      build: {
        near: `(build|write|develop) … (rather than|instead of|before|over) … (buy|buying|subscription|purchase), home-grown (over|beats|before), (never|don't) buy what`,
        alone: `build rather than buy, build before buy, build don't buy, build it ourselves rather than, building beats buying, build over buy, never buy what we can build`,
      },
    },
    { home: `${HOME}|tool|product|vendor` },
  ),
  choiceField(
    'principle',
    'optimise-early-f',
    'fast code or readable code',
    `performance, readability, readable, legibility, clarity, speed, cycles, optimise, optimize, optimisation, optimization, clever, hot path, latency, throughput, efficient, allocations, milliseconds, clear code, maintainable, bit tricks, ugly, boring, tricks, millisecond, benchmark, benchmarks, faster`,
    {
      for: {
        near: `(performance|speed|throughput|latency) (over|before|beats|above|trumps|outranks|goes before) … (readability|clarity|legibility|beauty|elegance|readable|simplicity), (performance|speed) is king, (every|each) (cycle|millisecond|microsecond|nanosecond|allocation|byte|instruction|clock cycle) (count|counts|matters|costs|hurts), (fastest|most efficient|tightest|leanest) (variant|version|implementation|code|algorithm), (ugly|unreadable|cryptic|hard to read|obscure|clever|tricky) … (fine|ok|acceptable|if faster|price|allowed|welcome|if fast), (hand-tuned|hand-optimised|hand-optimized|hand-rolled loop|unrolled|bit tricks|bit twiddling|micro-optimise|micro-optimize|micro-optimisation|micro-optimization) … (welcome|fine|ok|everywhere|expected|encouraged|always), optimise (from start|early|aggressively|everything), optimize (from start|early|aggressively|everything), (readability|clarity|beauty|elegance|legibility) … (second|yield|yields|lose|loses|sacrifice|secondary|last), squeeze (out|every), (save|shave) every, every millisecond, gets ugly, even if … (ugly|hard|unreadable|longer), even where … ugly, speed … price, fast even, faster … even if, (fastest|faster) variant, benchmarks decide, benchmark decide, beats beauty`,
        alone: `performance over readability, speed over readability, performance comes first, performance first, speed beats clarity, every cycle counts, every millisecond counts, performance trumps readability, fast beats readable, performance before readability`,
      },
      against: {
        near: `(readability|legibility|clarity|simplicity) (over|before|beats|above|trumps|outranks|goes before) … (performance|speed|optimisation|optimization|cleverness|clever|efficiency|performant), (clear|readable|simple|boring|obvious|straightforward|plain|dull) … (over|beats|before|rather than|than|instead) … (fast|clever|efficient|tricky|quick|optimised|optimized|smart|performance|speed), (no|never|avoid|without|resist) (premature|clever trick|micro-optimisation|micro-optimization|bit tricks|cleverness), premature optimi, (performance|speed) … (second|yield|yields|last|only when measured|only if measured|later|no excuse|no reason|not an excuse|secondary), (newcomer|junior|reader|colleague|next person|beginner|intern) … (understand|understands|read|reads|follow|grasp), slower … (fine|ok|acceptable|if clearer|but clear|price), (machine time|cpu time|cycles|hardware|cpu) … cheap, (at|on) first (reading|sight|glance|read), boring (loop|loops|code|solution), better than clever, than clever, understand at, without tricks, no clever, never clever`,
        alone: `readability over performance, clarity over speed, readability first, readability beats performance, clear beats clever, clarity beats cleverness, readability comes first, clarity before speed, readable beats fast, don't be clever, no premature optimisation, no premature optimization, code is read more`,
      },
    },
    { home: `${HOME}|function|loop|reader|algorithm` },
  ),
  practiceField('local-containers', 'development in containers', {
    things: `local development, dev environment, devcontainer, dev container, development environment, local setup, workstation, toolchain, develop locally, host clean, nothing installed`,
    acts: `devcontainer, dev container, docker compose for development, containerised development, containerized development, dev containers, development container, docker compose for local development`,
    for: `(develop|work|run|build|start|everything|code|test) … (in|inside|with|through|via) (container|devcontainer|docker|docker compose|dev container|containers), nothing … (install|installed) … (host|laptop|machine|locally), never install … (host|machine|laptop), start stack with docker, host … clean, host stays clean, all work inside, same image … everyone, only need docker`,
    against: `(on bare metal|without docker|no docker|without container|no container), docker … (not needed|slow|optional|not required|only for production), no devcontainer, no docker, run … natively, without docker, straight on laptop, install everything natively, install natively`,
    home: `${HOME}|development|local|locally|laptop`,
  }),
  practiceField('global-install', 'tools installed system-wide', {
    things: `system package, global install, install globally, installed globally, globally installed, npm -g, sudo pip, sudo npm, system-wide, global package, system python`,
    acts: `global install, npm install -g, sudo pip install, system-wide install, global package, system package, global npm package, system-wide packages, pip install into system python, global installs`,
    for: `install … (globally|system-wide|with -g|with sudo|system-wide), (globally|system-wide) installed, use system (python|package|node|ruby|compiler), sudo (pip|npm), no (venv|virtualenv|virtual environment), without (venv|virtualenv)`,
    against: `(never|don't|not|nothing) install … (globally|system-wide|system python), nothing … installed globally, no global (install|package), (into|inside|use) (venv|virtualenv|virtual environment|.venv|local node_modules), through (npx|pipx|uvx|npm exec), via (npx|pipx|uvx|npm exec), (per project|project-local|local to project|locally in project|dev dependency|devdependency), leave … system alone, per project`,
    home: `${HOME}|tool|package|project|python`,
  }),
  choiceField(
    'practice',
    'history-kept',
    'overwriting or keeping earlier states',
    `event store, event sourcing, history table, history tables, audit table, rows, records, ledger, entity, entities, price change, valid_from, earlier states, temporal table, versions of rows, change history, row versions, partition`,
    {
      'appended to': {
        near: `never (overwrite|update) (row|rows|record|records|in place), every change … (new row|new version|event), one row per change, (write|insert|append|add) new (row|version|revision) (instead|rather|for every|for each|per), valid_from, (corrections|correction) … new (row|entry|record), old (rows|versions) (stay|are kept|remain), nothing is overwritten, never updated`,
        alone: `use event sourcing, event-sourced (entities|aggregates|state), append-only (table|tables|ledger|event log), insert-only tables, state is derived from events, keep full history of (every|each|all), full history is kept, slowly changing dimension, tables are append-only, rows are never (updated|overwritten)`,
      },
      overwritten: {
        near: `(update|overwrite|change|modify) (row|rows|record|records) in place, (rows|records|row|record|partition|partitions) (are|is) overwritten, no (history table|history tables|event sourcing|event store|audit table), overwrite (old|previous) (value|row|record|values), keep only (latest|current) (state|version|value), only current (value|state|row|version)`,
        alone: `no event sourcing, no history tables, without event sourcing, do not keep earlier (states|versions) of, update rows in place`,
      },
    },
    { home: DATA_HOME },
  ),
]);
