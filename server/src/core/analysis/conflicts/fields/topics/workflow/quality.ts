import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME =
  'get|way|code|file|change|commit|formatter|linter|format|lint|push|pull|request|pr|rule|warning|error|type|check|ci|hook|save|editor|task|line|agent|python|typescript|work|diff|build|module|function|class|config|configuration|pre-commit|compiler|typecheck|project';

/** Formatters, linters, compilers and who heeds them. */
export const QUALITY_FIELDS: readonly Field[] = [
  practiceField('agent-formats-f', 'running the formatter oneself', {
    home: HOME,
    againstAlone: `no need to run (formatter|formatters|gofmt|rustfmt|mix format|cargo fmt|clang-format|dotnet format|terraform fmt), (don't|do not|never|no need to) (bother with|worry about|care about) formatting, formatting is (automatic|done by|handled by|not your|left to), (never|don't|do not) format (code|files|anything) … (does|do|handles|takes care)`,
    forAlone: `unformatted (code|files|changes) … (rejected|fail|bounce|refused|sent back), run the formatter (first|before|after|on every|always|yourself), always run (prettier|black|gofmt|rustfmt|formatter), =run prettier write on`,
    acts: `running the formatter, running the formatter yourself, formatter runs, manual formatting, formatting by hand, running prettier, running black`,
    things: `mix format, terraform fmt, php-cs-fixer, goimports, scalafmt, formatter, prettier, black, ruff format, gofmt, rustfmt, clang-format, biome, formatting, code formatter, cargo fmt, swiftformat, ktlint, dotnet format, spotless, make format, npm run format`,
    for: `(run|execute|invoke) … (before|after|on every|on each|always|every time|at the end|once done|each time|whenever|when you), before (committing|finishing|every commit|you finish|handing|pushing|you commit|submitting), after (every|each|any|editing|changing), unformatted … (rejected|fails|bounce|refused), finish (by|with) formatting, must be formatted, run … yourself`,
    against: `leave … (to|for) (hook|ci|pre-commit|editor|bot|people|machine|tool), (hook|pre-commit|ci|bot|editor) (does|takes care|formats|handles|applies), (need not|needn't|no need) … (format|run|formatter), (formatted|done|handled) (by|in) (hook|ci|pre-commit|editor|bot|robot), (not your job|not your concern|not your business), happens (automatically|by itself|on commit|on save|by magic), don't bother, don't worry about formatting`,
  }),
  choiceField(
    'practice',
    'format-scope-f',
    'how much is reformatted',
    `formatter, formatting, reformat, reformatting, whole file, prettier, black, gofmt, clang-format, format, ruff format`,
    {
      'only touched lines': {
        near: `(only|nothing but) … (lines|code|files|hunks|parts) … (touch|change|edit|wrote|modified), only (changed|touched|edited|modified) (lines|files|code|hunks), git clang-format, (rest|surrounding|neighbouring|untouched|unrelated|existing) … (alone|as is|as it is|unformatted|untouched|in peace), unrelated (files|code|lines), whitespace noise`,
        alone: `(never|don't|do not) (reformat|format) (files|code|lines|unrelated|whole files|existing|anything) … (touch|change|edit|unrelated), reformat … unrelated, mass reformat, mass reformatting, drive-by formatting`,
      },
      everything: {
        near: `(format|reformat|run) … (whole|entire|complete|full) (file|repo|repository|project|tree|code base|codebase|workspace), (format|reformat) (everything|all files|every file), across (repo|repository|project|codebase), wall to wall, prettier write dot, (repo|repository|project|tree) wide`,
        alone: `reformat (whole|entire|complete) (file|repository|tree|project|codebase), format the whole (file|repository|tree|project), format everything`,
      },
    },
    { home: HOME },
  ),
  practiceField('format-ignore-f', 'exempting code from the formatter', {
    home: HOME,
    acts: `prettier-ignore, fmt off, fmt: off, clang-format off, formatter exemptions, formatter exceptions, hand-aligned code, hand-formatted code, rustfmt skip, manual alignment, hand-aligned tables, rustfmt::skip, formatter escapes`,
    things: `formatter, formatting`,
    for: `(switch|turn) … off … (table|matrix|where|block), align … by hand, exempt … from formatter, protect … from formatter, (keep|preserve) … hand`,
    against: `(last|final) word, (always|formatter) (wins|right|decides), (as|what|whatever|however) (formatter|tool|machine) (says|prints|emits|wants|produces|decides|leaves), argue with (formatter|tool), no (exceptions|exemptions)`,
  }),
  practiceField('type-check-run-f', 'running the type checker before finishing', {
    home: HOME,
    acts: `running the type checker`,
    things: ``,
    forAlone: `(run|execute) … (make typecheck|npm run typecheck|pnpm typecheck|pnpm type-check|make mypy) … (before|after), must pass (mypy|pyright|tsc|typecheck|type checks|make typecheck), (run|execute) (tsc|mypy|pyright|typecheck|type check|type checking|the type checker|type checks|npm run typecheck|pnpm typecheck|yarn typecheck|make typecheck|pnpm tsc) … (before|after|every|each|always|whenever|once|when), (type checker|tsc|mypy|pyright|type check|typecheck) (must|has to|needs to|should) (pass|be green|be clean|succeed|run|come out), (typecheck|type-check|type check) with (tsc|mypy|pyright|npm|pnpm|yarn), (typecheck|type-check) (before|after|every|each), (before|once|when|after) you (hand|finish|commit|push|stop|done|are done|deliver) … (typecheck|type-check|type checker|tsc|mypy)`,
    againstAlone: `type checking is (left to|done by|run by|handled by) (ci|hook|pipeline|editor), leave (type checking|typecheck|mypy|tsc) to (ci|hook|editor|people|pipeline), (ci|hook|pipeline|pre-commit) (=runs|=does|=covers) (type check|type checker|typecheck|mypy|tsc), (don't|do not|never|no need to) run (tsc|mypy|pyright|typecheck|the type checker|type checks), type check … (is|are) (ci|pipeline) (business|job|task)`,
  }),
  practiceField('lint-run-f', 'running the linter before finishing', {
    home: HOME,
    acts: `linting before commits, lint before commit, running the linter, linting every change`,
    forAlone: `(run|execute) (the linter|lint|eslint|ruff|npm run lint|clippy|rubocop|cargo clippy|golangci-lint|pnpm lint|ruff check|make lint) … (before|after every|after each|every time|always|whenever|once you|when you|before you), lint before (commit|push|finishing|every commit|you), lint must (pass|be clean|be green), (before|once|when|after) you (hand|finish|commit|push|stop|done|are done|deliver) … (=lint|=linter|=linting|eslint|ruff|clippy)`,
    againstAlone: `leave (linting|the linter) to (ci|hook|editor|people|pre-commit|pipeline|bot), (ci|hook|pre-commit|pipeline|bot|husky) (=runs|=does|=covers|=handles|takes care of) (=linter|=linting), (don't|do not|never|no need to) run (the linter|lint|eslint|clippy|ruff), linting is (done|run|handled) (by|in) (ci|hook|pre-commit|bot|pipeline), (linting|lint|linter|lint checks) … (is|are) (ci|pipeline) (business|job|task), (agent|you) (run|runs) neither, (linting|lint) … (left|up) to (ci|pipeline|hook)`,
  }),
  practiceField('lint-autofix-f', 'automatic fixes of the linter', {
    home: HOME,
    acts: `eslint fix, eslint --fix, ruff fix, ruff check fix, auto-fixes, autofix, autofixes, lint fix, lint:fix, auto-fix, automatic lint fixes, rubocop autocorrect, cargo fix, clippy fix, lint --fix, unsafe fixes, npm run lint:fix`,
    things: `linter, lint, eslint, ruff, lint errors, lint findings, clippy, rubocop, lint error`,
    for: `(let|have) … (repair|fix|correct) … (itself|automatically|what it can), (repair|fix|correct) automatically, with fix flag`,
    against: `(fix|repair|correct|resolve) … (by hand|manually|yourself|one by one|deliberately), report-only`,
  }),
  practiceField('lint-config-f', 'changes to linter settings', {
    againstAlone: `(never|don't|do not|must not|may not) (change|edit|touch|modify|weaken|relax|loosen) … (eslint|lint|linter|linting|ruff|biome|rubocop|checkstyle) (config|configuration|rules|settings)`,
    home: `${HOME}|setting|settings|eslint|tsconfig`,
    forAlone: `(loosen|relax|weaken|soften|switch off|disable|turn off|adjust|adapt|tweak) … (linter config|eslint config|lint config|lint rules|linter rules|linter settings|tsconfig), (switch|turn) … off in the config, disable … in the config`,
    acts: `editing lint config, changing lint rules, lint config changes, changes to eslint config, changes to linter config, loosening lint rules, editing linter config, editing tsconfig, changes to lint rules, linter config edits`,
    things: `eslint config, eslint.config, eslintrc, lint config, linter config, lint configuration, linter configuration, lint rules, linter rules, rule set, ruleset, tsconfig, ruff.toml, pylintrc, rubocop.yml, golangci, linter settings, compiler options, compiler settings, prettier config, prettierrc, quality gates`,
    for: `without (asking|approval|permission|discussion), (adjust|adapt|relax|loosen|tune|change|edit|tweak|extend|amend|soften|modify) … (freely|when|where|if|whenever|as needed|yourself|gets in the way|in the way|to fit|no sense), (may|can|free to) (adjust|adapt|relax|loosen|tune|change|edit|tweak|modify), (drop|disable|turn off|remove) … rule … (in the way|annoying|no sense|hinders|disagree)`,
    against: `not up for debate, fixed for good, (off limits|sacred|frozen|read-only|not yours|not negotiable|non-negotiable|not up for|untouchable|hands off|owned by), (stay|remain|keep) (as is|as it is|untouched|as they are), (relax|loosen|weaken|water down|lower|disable|soften) … (never|not)`,
  }),
  practiceField('type-suppressions-f', 'silencing the type checker', {
    home: HOME,
    forAlone: `(use|add|put|insert|reach for|sprinkle) (ts-ignore|ts-expect-error|ts-nocheck|type ignore)`,
    acts: `ts-ignore, ts-expect-error, ts-nocheck, type ignore, type: ignore, type-ignore comments, type checker suppressions, pyright ignore, mypy ignore, @ts-ignore, @ts-expect-error, type suppressions, phpstan-ignore, nocheck`,
    things: `type error, type errors, type checker, compiler error, typing error, typing errors`,
    for: `(silence|suppress|mute|ignore|quiet|paper over) … (with|where|comment|reason|freely|it)`,
    against: `fix … (underlying|root cause|properly), get … types right, (model|describe) … properly, compiler is right, argue with (compiler|type)`,
  }),
  choiceField(
    'practice',
    'lint-baseline-f',
    'old findings of the linter',
    `existing warnings, old warnings, existing lint errors, lint debt, legacy warnings, existing violations, pre-existing lint, pre-existing warnings, pre-existing errors, existing findings, lint baseline, baseline file, old findings, old lint, pre-existing failures, warnings you find`,
    {
      'left alone': `(leave|ignore|stay|tolerate|grandfathered|skip) … (alone|as|be|where|existing|old|baseline|them|pre-existing), baselined, not your (job|problem|business|concern|task), no new, only new, grandfathered`,
      'fixed along the way': `(clean up|fix|clear) … (in every file|you touch|you open), (fix|clean|clear|pay|repair|remove|shrink|resolve|reduce) … (along|too|as you|pass|while|whenever|on the way|as well|in passing|down|off|every time|each time), boy scout, chip away`,
    },
    { home: HOME },
  ),
  practiceField('pre-commit-tool-f', 'pre-commit hooks in the project', {
    home: `${HOME}|git|developer|machine`,
    acts: `pre-commit hooks, git hooks, husky hooks, husky, lefthook, pre-commit framework, client-side hooks, commit hooks, local hooks, hook managers`,
    things: ``,
    forAlone: `(install|enable|set up|activate) (pre-commit|git) hooks, pre-commit install, lefthook install, every clone … hooks`,
    againstAlone: `checks (live|run|belong) (in|on) ci only, hooks are (annoying|slow), nothing runs on commit, no git hooks, (uninstall|remove) husky`,
  }),
  practiceField('strict-mode-f', 'the strict mode of the type checker', {
    home: HOME,
    acts: `strict mode, strict typescript, typescript strict mode, mypy strict, strict true, strict type checking, strict typing, strict compiler options, strict compiler settings, strict null checks`,
    things: `tsconfig, type checker, mypy, pyright, typescript, compiler`,
    for: `strict (on|everywhere|stays|enabled|always|mandatory|from day one), strictest, all strict (flags|options), tighten, strict (is|must be|has to be|stay) (on|true|enabled|kept), strict (must|has to|should) stay, =strict … (is|stay|stays|must stay) on`,
    against: `strict (off|disabled|false|optional|gets in), (relaxed|loose|lenient|gradual) (mode|typing|checking|settings), gradual typing, loosely typed, loosen, with strict (false|off), strict (is|stay|stays) (off|false|disabled), without strict, (compile|build|check) … strict (false|off)`,
    againstAlone: `(build|compile|typescript|tsconfig) … strict (false|off), (build|compile|check) … without strict mode`,
  }),
  practiceField('editor-settings-f', 'editor settings in the repository', {
    home: `${HOME}|git|repository|repo|folder|ide|workspace|directory`,
    acts: `editor settings, ide settings, editor config files, ide config, ide configuration, vscode settings, editor files, ide files, personal editor settings, ide folders, idea folder, workspace settings, idea files`,
    things: `.idea, .vscode folder, .idea folder, vscode folder, vscode directory`,
    forAlone: `commit (.vscode|.idea), check in (.vscode|.idea)`,
    for: `(=commit|=committed|=checked in|shared with|in git|in repo|in repository), everybody gets the same, for the (whole|entire) team`,
    againstAlone: `(never|don't|do not) commit (.vscode|.idea)`,
    against: `(ignored|gitignored|untracked|personal), out of (git|repo|repository|tree), (stay|belong) (local|on your machine|to you|at home), your own business`,
  }),
];
