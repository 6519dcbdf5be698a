import { choiceField, type Field, practiceField } from '../../field.ts';

const DEP = `dependency, dependencies, third-party package, third-party library, third-party code, external package, external library,
  npm package, pypi package, crate, crates, gem, gems, packages, libraries, third-party libraries`;
const HOME =
  'new|security|hole|cve|vulnerability|advisory|reason|need|package|dependency|library|module|crate|gem|extension|plugin|plug-in|project|version|release|feature|lock|lockfile|manifest|install|upgrade|update|repository|app|application|service|tool|ci|commit|git|branch|change|npm|python|rust|go|javascript|node|workspace|tree|script|task';

/** What comes from outside and how it is installed. */
export const DEPENDENCY_FIELDS: readonly Field[] = [
  practiceField('new-dependencies-f', 'adding dependencies without asking', {
    home: HOME,
    acts: `new dependencies, new dependency, additional dependencies, extra dependencies, further dependencies, new packages, new libraries, new third-party packages, new third-party code, more dependencies, new crates, new gems, new runtime dependencies, new npm packages`,
    things: `${DEP}, module from npm, package.json, cargo.toml, requirements.txt, pyproject.toml, go.mod, gemfile, pom.xml, build.gradle, composer.json, npm, pypi, crates.io`,
    for: `without (asking|approval|permission|discussion|consulting), (pull in|add|grab|install|bring in|introduce|use) … (whatever|freely|without asking|on your own|as needed|as you need|any time|at will|liberally), whatever you need, at your discretion, feel free, no need to ask, needn't ask, no permission, help yourself, go ahead and (install|add), don't hesitate, generous, bring in whatever, reach for … whatever, nobody … (ask|consult)`,
    forAlone: `(whatever|anything|everything) … (npm|pypi|crates.io|the registry) (has|offers|holds), help yourself … (npm|pypi|crates.io|registry), if (npm|pypi|crates.io) has it, (install|add) (libraries|packages|dependencies) (freely|at will|liberally), add dependencies (freely|as needed|when|whenever|without), install (whatever|any package|what you need), pull in whatever, you (may|can) add … (dependencies|packages|libraries), add whatever … (packages|dependencies|libraries), adding (new|) (packages|dependencies|libraries) is (fine|ok|okay|allowed|welcome), adding … (dependency|package|library) needs no (approval|permission)`,
    against: `open (issue|discussion) (first|before), wait … (approval|answer), keep … (few|lean), standard library instead, (ask|consult|discuss|propose|justify) … (before|first|maintainer|owner|approval|permission|sign-off), (talk|check|clear|discuss) with (maintainer|owner|me|us|team|lead|user), get … (approval|permission|sign-off), (need|require) … (approval|discussion|justification|permission|sign-off|adr|rfc|issue), (make do|get by|manage|live|work) with (what|existing), what is already (installed|there|in), already installed (dependency|dependencies|package|packages|library|libraries), dependency-free, zero dependencies, (list|tree|footprint|count|set) … (frozen|closed|final|short|small|lean|tiny|minimal), dependency diet, nothing new, every (dependency|package|crate) … (liability|cost|risk|debt), (never|don't|do not|must not) add new one, (never|don't|do not|must not) add any`,
    againstAlone: `(live|get by|make do|manage) (on|with) … standard library, what standard library offers, (new|another) (package|library|dependency) … (blessing|approval|consent|nod), nothing gets added to (package.json|dependencies), (package.json|requirements.txt|cargo.toml|dependency list) is (closed|frozen|final), every (new|) (package|dependency|library) … (liability|cost|risk|debt|justification|blessing), zero-dependency, dependency-free, no (new|additional|extra|further|third-party) (dependency|package|library|crate|gem), (dependency|dependency list|dependency tree) is (frozen|closed|a liability), (use|with) only what (is|) already (installed|there|in), (never|don't|do not) install (new package|new dependency|any package)`,
  }),
  choiceField(
    'principle',
    'build-or-buy-f',
    'a library or code of one’s own',
    `${DEP}, library, package, standard library, stdlib, own implementation, helper, utility, utilities, wheel, off the shelf`,
    {
      'a library': {
        near: `(prefer|use|choose|take|reach for|pick|favour|favor|look for) … (existing|established|proven|mature|battle-tested|well-known|maintained|popular) (package|library|crate|gem|solution), off the shelf, battle-tested, somebody has (already|) solved, someone has (already|) solved, (search|look on|browse) (npm|pypi|crates.io), check (npm|pypi|crates.io) for (existing|library|package)`,
        alone: `(look|search|check) (on|at|in|) (npm|pypi|crates.io) (first|before), (use|take) what exists (first|before), (don't|do not|never|avoid|not) reinvent, wheels already invented, no reinvented wheels, re-implement what, stand on shoulders, not invented here, buy over build, buy before build`,
      },
      'own code': {
        near: `(write|build|implement|do|roll) (it|them|code|helper|yours|small|something|this) (yourself|ourselves|by hand|from scratch|in-house), (write|roll) … (yourself|ourselves|in-house), stdlib first, (standard library|stdlib) (only|is enough|suffices|will do|covers), stick to (standard library|stdlib), (few|ten|twenty|thirty|fifty|hundred|couple of|handful of) lines, hand-written … (instead|over|beats), copy … (few|small) lines, hand-roll, roll your own, left-pad, rather write`,
        alone: `lines (of code|) (beat|are better|instead of) … (dependency|package|library), (write|do) it yourself (rather|instead|before), standard library only, stdlib only, (prefer|use) standard library (over|instead|before|first|whenever|wherever), a little copying is better, build over buy`,
      },
    },
    { home: `${HOME}|code|helper` },
  ),
  practiceField('dependency-upgrades-f', 'upgrading dependencies at once', {
    home: HOME,
    things: `${DEP}, upgrades, upgrade, dependency updates, package updates, package versions, dependency versions, toolchain`,
    for: `(always|use|run|track|adopt|prefer|on) … (latest|newest|most recent) (version|release|stable), (stay|keep) … (current|up to date|fresh|recent), bleeding edge, cutting edge, on the day, as soon as … (out|released|available|appear), day one, (update|upgrade|bump) … (weekly|daily|regularly|eagerly|promptly|aggressively|often|monthly|opportunistically), live at head, evergreen, outdated … (debt|upgrade|bump|refresh), never fall behind, lag behind`,
    forAlone: `(live|be|stay|ride|run) (on|at) (bleeding|cutting) edge, upgrade (everything|dependencies|packages) … (weekly|daily|at once|regularly|eagerly), (newest|latest) (release|version) of everything, always (use|run|be on) (latest|newest) (version|versions|release|releases) of (dependency|dependencies|every|all|package|packages|libraries)`,
    against: `(stay|remain|leave|keep) (dependency|dependencies|versions|version|package|packages|them) (put|as is|as they are|alone|frozen|where|untouched), (wait|hold off|hold back|lag) … (weeks|months|settle|dust|proven|others), only (when|for|if) … (security|cve|forced|broken|vulnerability), (security|vulnerability|cve) … only, let others, if it works, ain't broke, not broke, don't chase, (opportunistic|drive-by|unrelated|casual|gratuitous) (upgrade|bump|update), (upgrade|bump|update) for the sake,  good reason`,
    againstAlone: `let others … (guinea|first|try out|suffer|find bugs|burn), guinea pig, only (touch|raise|change|bump) … (version|dependency|package) … (when|if|for), (upgrade|bump|update|touch) … only … (security|hole|cve|advisory), if … version works leave, (upgrade|bump|update) (dependency|dependencies|package|packages|library|libraries|versions|them) only (when|if|for), never upgrade (for|without), if it works leave, leave … version in package.json (as|alone|untouched)`,
  }),
  choiceField(
    'practice',
    'version-pinning-f',
    'exact versions or ranges',
    `${DEP}, version, versions, package.json, requirements.txt, pyproject, manifest, version constraint, version constraints, semver range`,
    {
      'exact versions': {
        near: `=pin (exact|to exact|to specific|every|all|dependency|dependencies|each|down|version|versions|package|module), (dependency|dependencies|package|packages|versions|everything|all) (is|are|stay|must be) pinned, pinned to (exact|specific|one|fixed) (version|versions|patch), (use|specify|declare|require|install|list|with|at) exact (version|versions|pins), save-exact, save exact, no (caret|tilde|range|floating|loose), (without|strip|drop) (caret|tilde|range), to the patch, (fixed|locked) to (exact|one|patch), down to patch, (caret|tilde|ranges) … (banned|forbidden|rejected|roulette)`,
        alone: `nailed down, nailed to … (digit|version|patch), last digit, exact versions (only|everywhere|in), pin exact versions, pin every dependency, pin all dependencies, pin =dependencies, save-exact, pin exact (version|versions), (with|use|using) double equals`,
      },
      ranges: {
        near: `(caret|tilde|open|loose|semver|wide|permissive) (range|bound|bounds|constraint|requirement), (use|declare|leave|specify|write|allow|with) (caret|tilde), (use|declare|leave|specify|write|allow) (version|floating|loose) (range|ranges|version|versions), let … (version|versions|dependency|dependencies) float, (leave|keep) (dependency|package|gem|library) versions (open|loose), floating (version|versions), (loose|flexible) (constraint|version), compatible release`,
        alone: `(patch|minor|security) (release|version|update|patches|fixes) … (float|flow|drift|arrive|slip|trickle) in, (leave|keep|write|use) (caret|tilde), caret ranges (are|for|everywhere), use caret ranges, use version ranges, declare ranges, (leave|keep) … unpinned, (requirements|dependencies|packages|versions) (is|are|stay) (unpinned|unconstrained|not pinned), (don't|do not|never) pin (version|versions|dependencies|requirements|packages)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'upgrade-batching-f',
    'how many upgrades go in at once',
    `upgrade, upgrades, dependency upgrade, dependency upgrades, dependency update, dependency updates, version bump, version bumps, bumps`,
    {
      'one at a time': `one at a time, one by one, individually, separately, (one|single|own|separate) (pull request|pr|commit|package) (per|for|each), one (package|dependency|library|bump|upgrade) per, each … own (pr|pull request|commit|branch), in isolation, never batch, never bundle`,
      together: `batch, bundle, (group|lump) … (together|one|into|in), all at once, in one (go|sweep|pr|pull request|swoop|commit), together, grouped, in bulk, en bloc, (one|single|monthly|weekly) (big|combined|sweep|round)`,
    },
    { home: `${HOME}|pull|request|pr` },
  ),
  practiceField('commit-lockfile-f', 'committing the lock file', {
    home: HOME,
    things: `lock file, lock files, lockfile, lockfiles, package-lock.json, yarn.lock, pnpm-lock.yaml, cargo.lock, poetry.lock, uv.lock, gemfile.lock, composer.lock, go.sum, bun.lock, bun.lockb, pipfile.lock, flake.lock, packages.lock.json`,
    for: `(commit|check in|track) (lock|lock file|lockfile|package-lock.json|yarn.lock|pnpm-lock.yaml|cargo.lock|poetry.lock|uv.lock|go.sum|it|them|both), (lock|lock file|lockfile|lockfiles|json|yaml|sum) (is|are|gets|must be|should be|stays) (committed|checked in|tracked), under version control, (belong|live|go) (in|into) (git|repo|repository|version control|commit|every commit|same commit), part of (repository|commit|repo|review), goes along with, travels with`,
    against: `(gitignored|=untracked|=uncommitted), in gitignore, (stay|keep|leave) out of (git|repo|repository|version control|commit|tree), local only, stays local, (discard|throw away|drop|revert|restore) (change|diff|before), not part of (repo|repository)`,
  }),
  practiceField('edit-lockfile-f', 'edits of lock files by hand', {
    home: `${HOME}|conflict|merge`,
    things: `lock file, lock files, lockfile, lockfiles, package-lock.json, yarn.lock, pnpm-lock.yaml, cargo.lock, poetry.lock, uv.lock, gemfile.lock, composer.lock, go.sum, bun.lock, pipfile.lock`,
    for: `hand-edit, hand edits, manual edits, (edit|patch|fix|resolve|change|adjust|tweak|correct|touch) … (by hand|manually|directly|in editor|yourself|in place)`,
    againstAlone: `only (package manager|npm|cargo|tool|uv|pnpm) … (write|touch|change|edit) … lock`,
    against: `only (package manager|tool) (writes|touches|changes|edits), (written|changed|updated|touched|modified) (only|) by (tool|package manager|npm|cargo|machine|uv|pnpm), belongs to (package manager|tool|machine), regenerate … (instead|by running|rather|with), let (package manager|npm|cargo|tool|uv|pnpm) (write|update|rewrite|regenerate), no human (edits|touches)`,
  }),
  choiceField(
    'practice',
    'frozen-install-f',
    'installing strictly from the lock file',
    `install, installing, installs, dependencies, lock file, lockfile, node modules`,
    {
      'as locked': {
        alone: `npm ci, frozen lockfile, frozen-lockfile, immutable install, yarn install immutable, uv sync frozen, uv sync locked, cargo build locked, (install|build) … (exactly|strictly) (from|what|as) … lock`,
      },
      'freshly resolved': {
        alone: `npm install (rather|instead|over|not npm ci), no frozen-lockfile, no-frozen-lockfile, (resolve|re-resolve) … (afresh|anew|from scratch|fresh), (delete|remove) (lock file|lockfile|package-lock) (and|then|before) (reinstall|install|run)`,
      },
    },
    { home: HOME },
  ),
  practiceField('vendoring-f', 'vendored dependencies', {
    againstAlone: `(don't|do not|never|must not) (commit|check in) (vendor|third-party code), vendor is (gitignored|git-ignored|ignored by git|not committed)`,
    forAlone: `vendor is (checked in|committed|tracked|part of repo), (third-party code|dependencies|libraries) (is|are) vendored, =vendored in =vendor`,
    home: HOME,
    acts: `vendoring, vendored dependencies, vendored code, vendored copies, vendored libraries, go mod vendor, vendor directory, vendor folder, checked-in dependencies`,
    things: `${DEP}, node modules, third party directory, vendor`,
    for: `vendor (dependency|dependencies|libraries|packages|crates|third-party), copy (source|sources|code|copies) … (tree|repo|repository), (commit|check in|keep|store) (dependency|dependencies|package|packages|libraries|crates|modules|them|third-party|vendor) (into|in) (tree|repo|repository|git|source tree), self-contained (checkout|repository|repo), build (offline|without network|air-gapped), (offline|air-gapped) builds, vendor (it|everything|all|every)`,
    against: `(rest|everything else|they) … (downloaded|fetched|pulled), only what we wrote, (stay|live) out of (tree|repo|repository|git), (keep|leave) (dependency|dependencies|package|packages|them|third-party|vendor) out of (tree|repo|repository|git), (fetched|resolved|downloaded|pulled|come) from (registry|proxy|network|npm|module proxy), copy … (rejected|refused|rot|stale|outdated|drift), gitignored, through package manager, via package manager`,
  }),
  practiceField('patch-dependencies-f', 'patching dependencies', {
    home: HOME,
    acts: `patching dependencies, patch-package, monkey-patching libraries, monkeypatching libraries, forking dependencies, forks of dependencies, forked dependencies, editing node_modules, edits in node_modules, patched dependencies, forks of libraries, local patches, pnpm patch`,
    things: `${DEP}, library, package, upstream, node modules`,
    for: `(patch|fork|fix|edit|modify) … (yourself|locally|ourselves|own fork|in place|node modules), own fork, carry … patch, maintain … fork`,
    against: `(fix|report|contribute|send) … upstream, work with upstream, wait for upstream, upstream first, unmodified`,
  }),
  practiceField('copyleft-f', 'copyleft licences', {
    againstAlone: `(only|) accept (mit|bsd|apache|permissive), (dependency|dependencies|package|packages|library|libraries) must be (mit|apache|bsd|permissively), only (mit|bsd|apache|permissively) … (dependency|dependencies|package|packages|library|libraries|licence|license|licensed), no gpl`,
    forAlone: `gpl-licensed … (may|can) be used, gpl is (fine|ok|okay|allowed|no problem|welcome), (gpl|agpl|lgpl) … (may|can) be used`,
    home: `${HOME}|licence|license`,
    acts: `gpl, agpl, lgpl, copyleft, copyleft licences, copyleft licenses, copyleft code, gpl code, gpl libraries, gpl dependencies, viral licences, gpl-licensed code`,
    for: `(gpl|agpl|copyleft|any licence|any license|any open-source licence) … (fine|ok|okay|accepted|welcome|compatible), licence … (does not|no) matter, whatever licence`,
    things: `licence, license, licences, licenses`,
    against: `(only|nothing but|exclusively) … (permissive|mit|apache|bsd), permissive … only, (mit|apache|bsd) only, (must|has to) be permissive, permissively licensed, permissive license required`,
  }),
  practiceField('global-installs-f', 'global installs', {
    home: `${HOME}|machine|system|command|environment`,
    acts: `global install, global installs, global installation, npm install g, npm i g, global packages, system-wide installs, sudo pip, sudo pip install, sudo npm, global npm packages, global tools, system-wide packages, installing globally, globally installed tools, npm install global`,
    forAlone: `install … (globally|system-wide), (globally|system-wide) installed`,
    against: `(inside|in|into) (virtual environment|venv|virtualenv), (install|installed|installs) (per-project|project-local), dev dependency instead, local to project, pollute (machine|system|host|global|laptop), (keep|leave) … (machine|system|host|laptop) (clean|alone|untouched)`,
    againstAlone: `(never|don't|do not) (install|touch|use) (into|in|on|to|) system python, nothing … into system python`,
    things: `tool, tools, cli, machine, system python, install, toolchain`,
  }),
  practiceField('npx-tools-f', 'running tools that are not installed', {
    home: `${HOME}|command|cli`,
    acts: `npx, pnpm dlx, uvx, bunx, pipx run, yarn dlx, npx with uninstalled packages, on-the-fly tools`,
    things: `tool, tools, cli, command-line tool`,
    for: `(run|call|invoke|use) … (through|via|with|by) (npx|uvx|dlx|bunx|pipx), on the fly, without installing`,
    against: `(only|nothing but) … (installed|devdependencies|package.json|lock file), (installed|pinned|listed) (in devdependencies|in package.json|as dev), (download|fetch) … (random|unknown|unpinned|at run time)`,
  }),
  choiceField(
    'practice',
    'tools-in-docker-f',
    'where commands run',
    `docker, container, containers, dev container, devcontainer, docker compose, host, host machine, docker exec, toolchain, commands, podman`,
    {
      'in a container': {
        near: `(run|execute|build) (test|tests|command|commands|everything|it|all|them|tooling|tools|linters) … (inside|in|through|via|within) (docker|container|dev container|devcontainer|docker compose|compose), (nothing|never|not) … on host, host (stays|is|kept|remains) (clean|untouched|bare), keep host (clean|untouched|bare), (through|via|use|prefix with) (docker|podman) (compose|) (exec|run)`,
        alone: `(everything|all commands|commands|tests|builds|tooling) … (inside|in|through) (docker|container|dev container|devcontainer), docker compose (run|exec) … (everything|all|every), never … (directly|straight) on host, use docker (compose|) for (local|) (development|dev), (docker compose|docker-compose) for (local|development|dev), (start|bring up|spin up|launch) (service|services|stack|app|server|everything|project|environment|application|site) (with|via|using|through|in) docker compose, (start|bring up|spin up|launch) … (service|services|stack|app|server) (with|via|using|through|in) docker compose, (local|) development (happens|runs|is done|takes place) in (docker|container|devcontainer), you need docker, need docker (desktop|) to (work|run|develop|build), (development|dev|local) environment is (docker|docker compose|devcontainer|in docker), docker is (required|mandatory|needed) for (local|) (development|dev), (everything|all services) (runs|run) in (docker|container|containers), use (dev container|devcontainer) (for|to), work in (dev container|devcontainer)`,
      },
      'on the host': {
        alone: `docker (isn't|is not|is never) (needed|supported|used|required|available|installed|allowed), no docker (here|locally|setup|needed|required|on|for|in), (don't|do not|never|no longer) (use|run|need|require) docker (for|locally|in|on|to), there is no docker (setup|compose|file), no docker start … (directly|straight|with), (run|start) … (services|everything|app|server) natively, without docker, we (don't|do not|no longer) use docker, nothing runs in (docker|containers)`,
        near: `(run|execute|happen|work|build|start) … (directly|natively|locally) on (host|machine), (on|from) host (directly|natively|itself|not|instead|without), bare metal, (run|execute|build) (test|tests|command|commands|everything|it|them) natively, without docker, no docker (needed|required|here), (docker|containers) … only for (deployment|production|ci), straight on host, host toolchain, native toolchain`,
      },
    },
    { home: `${HOME}|command|test|build|host|machine|container` },
  ),
  practiceField('prerelease-deps-f', 'pre-release versions of dependencies', {
    home: HOME,
    againstAlone: `no (alpha|beta|alphas|betas|prerelease|pre-release|nightly), (alpha|beta|alphas|betas) … (banned|forbidden|avoided)`,
    acts: `pre-release versions, prerelease versions, alpha versions, beta versions, release candidates, nightly versions, canary versions, pre-releases, prereleases, alphas, betas, nightlies, canaries, beta releases, alpha releases, unstable versions, beta packages`,
    things: `${DEP}, version, versions`,
    for: `(next|canary|beta|nightly|rc|alpha) (tag|channel|release) … (fine|welcome|ok|use|prefer), early adopter, try (beta|rc|canary|next)`,
    against: `(only|nothing but|exclusively) (use|take|install|on|) (stable|ga|general availability) (version|versions|release|releases), stable (only|releases only|versions only|channel only), lts only, (wait|until) … (stable|ga|one point zero)`,
  }),
  practiceField('git-dependencies-f', 'dependencies taken from Git', {
    home: HOME,
    acts: `git dependencies, git urls, git references, git url dependencies, dependencies from git, github dependencies, branch dependencies, git refs, tarball urls, unpublished packages, packages from git`,
    things: `${DEP}, package`,
    for: `(point to|come from|straight from|directly from|pull from|install from) (git|github|branch|main branch|commit|fork)`,
    against: `(only|nothing but|exclusively|always) (from|published|install from|packages from|published on) … (registry|npm|pypi|crates.io), (published|released) (package|version) only, come from registry`,
  }),
  practiceField('update-bots-f', 'updates merged by a bot', {
    home: `${HOME}|pull|request|pr|bot|merge`,
    things: `renovate, dependabot, update bot, bot updates, bot prs, bot pull request, automated updates, automated dependency update`,
    for: `(merge|go in|land) … (automatically|itself|themselves|without review|unattended|on green|when green|alone|by itself), auto-merge, automerge, rubber-stamp, approve blindly, trust`,
    against: `(person|human|somebody|someone|developer|maintainer) … (read|review|look|check|approve), (read|review|check|look at|approve|merge) … (by hand|manually|human|person|like any other|changelog|individually|somebody), no (auto-merge|automerge|automatic), (closed|disabled|off|banned|noise), (human|person) … (merge|reviews)`,
  }),
  practiceField('install-scripts-f', 'install scripts of packages', {
    home: HOME,
    acts: `install scripts, postinstall scripts, post-install scripts, lifecycle scripts, postinstall hooks, preinstall scripts, npm lifecycle scripts`,
    against: `ignore scripts, ignore-scripts, disabled, blocked`,
    againstAlone: `ignore-scripts, ignore-scripts true, (install|ci) with ignore-scripts`,
    things: `install, npm install, npm ci, lifecycle`,
    for: `(let|allow) … (run|scripts), enabled`,
  }),
  choiceField(
    'practice',
    'dependency-place-f',
    'where a monorepo declares dependencies',
    `${DEP}, monorepo, workspace, workspaces, root manifest`,
    {
      'at the root': `(declare|add|install|list|define) (dependency|dependencies|package|packages|them|everything|it) (at|in|to) (root|top level), (dependency|dependencies|packages) (live|go|belong) (at|in) (root|top level), hoisted to root, hoist, single version policy, one version policy, shared catalog, version catalog, (root|top-level) (package.json|manifest|pyproject) (only|holds|lists)`,
      'in each package': `(each|every) (package|workspace|app) (declares|lists|owns|states|carries) … (own|itself|dependency|dependencies|what), (in|to) (package|workspace|app) that (needs|uses|imports), (declare|add|install|list|put) … (own|package's own) (package.json|manifest), never (at|in|to) root, root … (empty|only dev|nothing|free of)`,
    },
    { home: `${HOME}|root|monorepo` },
  ),
  choiceField(
    'practice',
    'wrapper-commands-f',
    'calling tools through the project’s scripts',
    `make target, make targets, makefile, npm scripts, npm script, justfile, task runner, package.json scripts, wrapper script, wrapper scripts, project scripts, taskfile, make,   scripts directory, nx, turbo, gradlew, tox, nox, rake task, rake tasks, mise tasks`,
    {
      'through scripts': {
        near: `(run|call|start|invoke|everything) … (through|via|using) (make|makefile|npm scripts|script|wrapper|wrapper script|task runner|nx|turbo|target), (never|don't|not) (call|run|invoke) (tool|compiler|pytest|vitest|eslint|tsc|jest|underlying|binary|cargo|go) directly, rather than (raw|underlying|bare) (tool|command), single entry point, front door, only entry point`,
        alone: `(make|npm) targets instead of (raw|bare|direct), (prefer|use) (make targets|npm scripts|just recipes|the makefile|nx) (over|instead of|rather than) (raw|direct|calling|bare|underlying)`,
      },
      'tools directly': {
        near: `(call|run|invoke|use) (tool|compiler|pytest|vitest|eslint|tsc|jest|binary|underlying|cargo|commands) (directly|straight|itself|yourself), skip (make|makefile|wrapper|scripts), bypass (make|makefile|wrapper|npm scripts), (makefile|wrapper|scripts) … (hide|obscure|outdated|legacy|only for ci), no wrapper, straight to tool, plain commands`,
      },
    },
    { home: `${HOME}|make|test|build|command` },
  ),
  practiceField('edit-vendored', 'changes of vendored code', {
    home: HOME,
    acts: `editing vendored code, changes of vendored code, edits in vendor`,
    things: `third_party, third-party code, vendored code, vendored files`,
    for: `(patch|fix|change|edit|correct) it (right there|in place|directly|there)`,
    againstAlone: `(third_party|third-party code|vendored code|vendored files|vendored libraries) … (must not|may not|never|should not|mustn't) be (changed|edited|modified|touched|patched), (never|don't|do not|must not) (edit|change|modify|touch|patch) … (third_party|third-party code|vendored|node_modules)`,
    forAlone: `(patch|fix|edit|change) (third_party|third-party code|vendored code|vendored files) (directly|in place|freely|where)`,
  }),
];
