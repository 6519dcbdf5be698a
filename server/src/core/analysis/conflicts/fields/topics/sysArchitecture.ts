import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'container|image|service|pod|cluster|deployment|deploy|release|production|prod|staging|infrastructure|infra|cloud|server|host|machine|change|terraform|kubernetes|docker|app|application|team|environment|module|resource|job|task|workload|process|pipeline|ci|build|code|new|system|stack|version|incident|developer|merge|push';

/** What a system is made of and who runs it; development environments. */
export const SYS_ARCHITECTURE_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'services-or-monolith',
    'one deployable or many services',
    `monolith, microservice, microservices, service, services, deployable, architecture, modular monolith, deployment unit, split, codebase, application, capability, carving out, one application, deployed`,
    {
      monolith: {
        near: `${over('monolith|modular monolith|single deployable|one deployable|majestic monolith|one process', 'microservice|microservices|separate service|new service|service split|distributed system|own service')}, (one|single) (deployable|process|binary|application|artefact|artifact|deployment), (never|no|don't|not|resist) … (split|carve|extract|break) … (service|services|microservice|out), no new service, no (microservice|microservices|extra service), (stay|keep|kept|belong|live) … (in|inside|as|one) … (monolith|one process|one application), new features … (module|modules|folder) … (not|rather|instead|never) service, network … between … (avoid), network … between never, module not service, single application, one application, stays one, stay one, carving out … (no|out), together, no carving, in one process, function call … network, in monolith, into monolith, keep everything in, no distributed, one monolith, single monolith, is monolith, remain monolith`,
      },
      services: {
        near: `${over('microservice|microservices|separate service|small service|independent service|own service|small services', 'monolith|modular monolith|shared codebase|single deployable|big ball')}, (each|every) (feature|capability|domain|bounded context|team|function) … (own service|service of its own|its own service|microservice|separate service|deployed separately|own deployable), (split|carve|extract|break|cut) … (into|out|off|as) … (service|services|microservice|microservices), deployed (independently|separately), independently deployable, no (monolith|monoliths), (new|fresh) (feature|domain|capability) … (new service|service of|separate service), small services, one service per, deployed on its own, on its own, small service, own deployment, deployed alone, stand alone, independent, be new microservice, be new service, as new service, as own service, as separate service, split … microservices, microservices architecture, split features, split into, split up`,
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
        near: `${over('monorepo|one repository|single repository|one repo|single repo|mono-repo', 'polyrepo|multi-repo|separate repository|separate repositories|several repositories|own repository|multirepo|separate repo')}, (everything|all code|all projects|all services|all packages) … (lives in one|in one repository|in monorepo|in same repo|one repo|one repository), same repository, never … (own repo|new repository|new repo|separate repo|split … repo), no (new|separate|extra) (repo|repository|repositories)`,
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
    `self-host, self-hosted, saas, managed service, managed, hosted, vendor, third-party service, cloud service, in-house, cloud, own server, external service, on-premises, hosting, postgres, machines we own, vendor, own machines, someone else, database`,
    {
      hosted: {
        near: `${over('managed service|saas|hosted service|managed database|hosted version|cloud service|managed offering|managed services|hosted solution|managed postgres|managed kubernetes', 'self-hosting|own server|on-premises|self-managed|self-hosted|own servers|own hardware')}, never (self-host|run our own|run own|operate|host our own|host … ourselves), (let|leave) … (vendor|provider|cloud|someone else|others) … (run|operate|carry|worry|hold pager), don't (run|host|operate|self-host) … (ourselves|own|databases|servers), somebody else … pager, pay (someone|vendor|provider|for it), let vendor, vendor run, better things to do, someone else run, somebody else run, not our job, off our hands, rented, rent`,
      },
      'self-hosted': {
        near: `${over('self-hosted|self-hosting|own server|own servers|on-premises|on-prem|own hardware|own infrastructure|self-host|self-managed|self-hosted software', 'saas|third-party service|cloud service|hosted service|managed service|external service|third-party saas|vendor|managed services|external services')}, (run|host|hosted|operate|operated|kept) … (ourselves|in-house|own hardware|own machines|own server|ourself|in house|on-premises|on our servers), (no|never|nothing|not) … (third party|third-party|cloud provider|vendor|saas|external service|someone else|outside provider|lock-in), data … (never|must not) … (leave|leaves) … (building|network|servers|premises|house), no vendor lock-in, in-house`,
      },
    },
    { home: `${HOME}|database|data|service` },
  ),
  choiceField(
    'principle',
    'buy-or-build',
    'buying or building',
    `buy, build, vendor, in-house, off-the-shelf, commodity, saas, product, tool, existing product, ready-made, home-grown, wheel, licence, existing tool, custom tool, sells, vendor, write it, own a tool, tool, buy`,
    {
      buy: {
        near: `(buy|purchase|rent|subscribe|license) (first|before|over|rather|instead|whatever|wherever|what|beats|don't), (buy|purchase|rent|license) … (before|rather than|instead|over|not|never) … (build|building|write|writing|own), (off-the-shelf|ready-made|existing product|bought|commercial) … (before|over|beats|instead|rather|first|always), (never|don't|no|not) … (build|reinvent|rebuild|write) … (buy|bought|buyable|sells|commodity|wheel|exists|vendor|already), our time … expensive, undifferentiated, build only … (core|unique|differentiat|competitive|edge), commodity … (buy|bought|vendor), someone sells, somebody sells, if … sold, buy it, sold … (buy|bought), pay for, existing … first, don't write what, we don't write`,
        alone: `buy before build, buy before you build, buy rather than build, buy don't build, buying beats building, buy over build, buy not build`,
      },
      build: {
        near: `(build|make|write|develop|craft|built) … (ourselves|in-house|own|yourself|in house|home-grown) , (build|write|make) … (before|rather than|instead|over|not|never) … (buy|buying|licence|license|vendor|subscription|purchase), (never|no|don't|not) … (buy|purchase|subscribe|licence|license|vendor|subscription|rent), own (tool|product|solution) … (over|before|beats), home-grown … (over|beats|first), vendor … (lock-in|depend|ban|risk|hostage|disappear), what … depend on … own, rather own, write it yourself, write it ourselves, depend on vendor, build it, made here, no vendor, depend on nobody`,
        alone: `build rather than buy, build before buy, build don't buy, build it ourselves rather than, building beats buying, build over buy, never buy what we can build`,
      },
    },
    { home: `${HOME}|tool|product|vendor` },
  ),
  choiceField(
    'principle',
    'optimise-early-f',
    'fast code or readable code',
    `performance, readability, readable, legibility, clarity, speed, fast, slow, cycles, optimise, optimize, optimisation, optimization, clever, hot path, latency, throughput, efficient, allocations, milliseconds, clear code, maintainable, bit tricks, ugly, boring, tricks, machine time, millisecond, benchmark, benchmarks, faster, newcomer`,
    {
      for: {
        near: `(performance|speed|throughput|latency|efficiency) (first|over|before|beats|above|trumps|wins|outranks|is king|comes first|is a feature|matters more|goes before|is everything|rules), (every|each) (cycle|millisecond|microsecond|nanosecond|allocation|byte|instruction|clock cycle) (count|counts|matters|costs|hurts), (fastest|quickest|most efficient|tightest|leanest) (variant|version|implementation|solution|code|option|algorithm|way|possible|one), (ugly|unreadable|cryptic|hard to read|obscure|clever|tricky) … (fine|ok|acceptable|if faster|price|allowed|welcome|if fast), (hand-tuned|hand-optimised|hand-optimized|hand-rolled loop|unrolled|bit tricks|bit twiddling|micro-optimise|micro-optimize|micro-optimisation|micro-optimization) … (welcome|fine|ok|everywhere|expected|encouraged|always), optimise (from start|early|aggressively|first|everything|always), optimize (from start|early|aggressively|first|everything|always), (readability|clarity|beauty|elegance|legibility) … (second|yield|yields|lose|loses|sacrifice|secondary|last), squeeze (out|every), (save|shave) every, squeeze, every millisecond, gets ugly, even if … (ugly|hard|unreadable|longer), even where … ugly, at any price, speed … price, fast even, faster … even if, (fastest|faster) variant, benchmarks decide, benchmark decide, beats beauty, speed is`,
        alone: `performance over readability, speed over readability, performance comes first, performance first, speed beats clarity, every cycle counts, every millisecond counts, performance trumps readability, fast beats readable, performance before readability`,
      },
      against: {
        near: `(readability|legibility|clarity|simplicity|maintainability|plainness) (first|over|before|beats|above|trumps|wins|outranks|is king|comes first|matters more|goes before|always), (clear|readable|simple|boring|obvious|straightforward|plain|dull) … (over|beats|before|rather than|than|instead) … (fast|clever|efficient|tricky|quick|optimised|optimized|smart|performance|speed), (no|never|avoid|without|don't|resist|not) … (premature|clever|optimise|optimize|optimisation|optimization|micro-optimisation|micro-optimization|bit tricks|tricks|cleverness), premature optimi, (performance|speed) … (second|yield|yields|last|only when measured|only if measured|later|no excuse|no reason|not an excuse|secondary), (newcomer|junior|reader|colleague|next person|beginner|intern) … (understand|understands|read|reads|follow|grasp), slower … (fine|ok|acceptable|if clearer|but clear|price), (machine time|cpu time|cycles|hardware|cpu) … cheap, humans … (read|expensive), fast enough, (at|on) first (reading|sight|glance|read), boring (loop|loops|code|solution), better than clever, than clever, time is cheap, machine time, understand at, easy to read, reads like, even if … slower, plain … over, no tricks, without tricks, no clever, never clever, newcomer`,
        alone: `readability over performance, clarity over speed, readability first, readability beats performance, clear beats clever, clarity beats cleverness, readability comes first, clarity before speed, readable beats fast, no premature optimisation, no premature optimization, code is read more`,
      },
    },
    { home: `${HOME}|function|loop|reader|algorithm` },
  ),
  practiceField('local-containers', 'development in containers', {
    things: `local development, dev environment, docker compose, devcontainer, dev container, development environment, locally, laptop, local setup, workstation, local machine, toolchain, laptops, host, inside container, on the host, docker, develop, natively, devcontainer`,
    acts: `devcontainer, dev container, docker compose for development, containerised development, containerized development, dev containers, development container, docker compose for local development`,
    for: `(develop|work|run|build|start|everything|code|test) … (in|inside|with|through|via) (container|devcontainer|docker|docker compose|dev container|containers), nothing … (install|installed) … (host|laptop|machine|locally), never install … (host|machine|laptop), (docker compose up|docker-compose up), host … clean, inside container, only docker, inside container, host stays clean, all work inside, same image … everyone, only need docker, docker is all`,
    against: `(natively|native|bare metal|directly on|without docker|no docker|without container|no container|on the host|straight on|on bare), docker … (not needed|slow|optional|not required|only for production), (brew|apt|asdf|mise|nix) install, no devcontainer, no docker, run … natively, natively, without docker, on metal, straight on laptop, on machine itself, install everything natively, install natively`,
    home: `${HOME}|development|local|locally|laptop`,
  }),
  practiceField('global-install', 'tools installed system-wide', {
    things: `system package, global install, globally, npm -g, sudo, apt, brew, system-wide, global package, system python, interpreter, cli tools`,
    acts: `global install, npm install -g, sudo pip install, system-wide install, global package, system package, sudo apt install, global npm package, system-wide packages, pip install into system python, global installs`,
    for: `install … (globally|system-wide|with -g|with sudo|system-wide), (globally|system-wide) installed, use system (python|package|node|ruby|compiler), sudo (apt|pip|npm|make), no (venv|virtualenv|virtual environment), without (venv|virtualenv), once per machine, for all projects, on path`,
    against: `(never|no|don't|not|nothing) … (globally|system-wide|sudo|global|-g|system python), (in|into|inside|within|use) (venv|virtualenv|virtual environment|.venv|project|local node_modules), through (npx|pipx|uvx|npm exec), via (npx|pipx|uvx|npm exec), (per project|project-local|local to project|locally in project|dev dependency|devdependency), leave … system alone, virtual environment, off limits, per project, inside project, isolated, keep … project, own environment`,
    home: `${HOME}|tool|package|project|python`,
  }),
]);
