import { choiceField, type Field } from '../field.ts';
import { codePractice, eitherField } from './codeWords.ts';

/** Design habits, and the means of a language that teams argue about. */
export const CODE_DESIGN_FIELDS: readonly Field[] = [
  codePractice('single-interfaces', 'an interface for a single implementation', {
    acts: `interfaces with one implementation, interface for every class, interface per class, interfaces for single implementations, single-implementation interfaces, interfaces with a single implementation, one-implementation interfaces, header interfaces, interface for each class, interface for every service, interface for each service, ports for everything`,
    things: `interface, interfaces, single implementation, one implementation, sole implementation, second implementation, only implementation, abstraction, concrete class`,
    for: `(program|code|depend) (to|against|on) (interface|abstraction), behind … (interface|port|abstraction), every (class|service|repository|dependency|collaborator) … interface, never … concrete, hide … behind interface, swap … implementation, even if … (one|single)`,
    against: `concrete (class|type) … (enough|fine|do|first), only when … (two|second|more than one|several), no interface … (one|single|only), extract … later, two implementations, noise, indirection`,
    forAlone: `program to interfaces, code against interfaces, depend on abstractions`,
    againstAlone: `(don't|do not|no|never) … interface … (until|unless|before|for) … (second|two|one|single|only), wait … second implementation, interface … only (when|once) … second, wait for second implementation, (don't|do not) (extract|create|introduce) interface (for|until|unless|before)`,
    home: 'class|interface|service|implementation|code',
  }),
  codePractice('getters-setters', 'getters and setters', {
    acts: `getters and setters, accessors, getters, accessor methods, getter and setter, getter methods, getters/setters, trivial getters, trivial accessors, getter/setter pairs, setter methods`,
    things:
      'public fields, fields, instance variables, properties, direct field access, attributes, public attributes, plain attributes',
    for: ` never … (expose|public) … field, through … (getter|accessor|method), hide … behind`,
    forAlone: 'fields (are|stay) private, no public fields',
    against: `public (field|attribute) … (fine|ok|enough|do|good), plain (field|attribute), direct (access|field access), access … directly, tell don't ask, boilerplate, unpythonic, expose … (field|directly), not java, make … public`,
    home: 'field|class|method|property|attribute|member',
  }),
  eitherField(
    'visibility',
    'private or open by default',
    `visibility, access modifier, access modifiers, members, visibility modifier, pub keyword, exported identifiers, public surface, encapsulation, access level, exporting, accessibility`,
    {
      'private by default': `private (by default|unless|until|first|everything), everything private, as private as, smallest (visibility|surface|access), narrowest (visibility|access), least visibility, tightest, expose (as little|the minimum|only|nothing), hide everything, start private, most restrictive, minimal surface, closed by default, export (only|as little|nothing), lowest visibility, restrict`,
      'open by default': `public (by default|unless|first|everything), everything public, open by default, export everything, expose everything, no private, nothing … private, never private, avoid private, protected (over|instead|rather|by default), extensible … protected, we are all consenting adults, consenting adults, make … public, hide nothing`,
    },
    'class|member|method|field|code|function',
  ),
  codePractice('static-methods', 'static methods', {
    acts: `static methods, static helpers, static utility classes, static functions on classes, static classes, class methods, static utility methods, static helper classes, static-only classes, static members, static util classes, companion objects`,
    things: 'stateless helpers, static keyword, utility functions, helper classes, factory methods',
    for: `make … static, mark … static, (should|must|can) be static, static unless, static where`,
    against: `instance method, inject … instead, module function, free function, hard to (mock|test), can't be mocked, untestable, top-level function, ordinary object, module-level functions`,
    forAlone: '(methods|helpers|functions) are static, static wherever, static whenever',
    home: 'class|method|code|helper|function',
  }),
  codePractice('design-patterns', 'classical design patterns', {
    acts: `design patterns, gof patterns, gang of four patterns, classical design patterns, enterprise patterns, factory pattern, strategy pattern, visitor pattern, observer pattern, abstract factories, factory classes, pattern-heavy code, design pattern`,
    things: `gang of four, gof, abstractfactory, visitor pattern`,
    for: `(apply|name|find|express) … (visitor|strategy|factory|gof|gang of four), name … after … pattern, proven, textbook, well-known, by the book`,
    against: `plain function, function (will|would) do, no (factory|factories|visitor), cargo cult, ceremony, pattern soup, simple function, before … pattern`,
    home: 'code|class|pattern|object|function',
  }),
  codePractice('local-imports', 'imports inside functions', {
    acts: `imports inside functions, function-level imports, local imports, lazy imports, inline imports, deferred imports, imports within functions, in-function imports, inline requires, imports in function bodies, late imports, imports in the middle of a file, dynamic imports, lazy import, conditional imports, nested imports, require inside functions`,
    things: 'imports, import statements, heavy modules, start-up time, require calls, import time',
    for: `(inside|within|in) … (function|body) … (need|use|call), where … (needed|used), when … needed, load … lazily, lazily, on demand, defer, startup … fast, first use`,
    against: `top of (file|module), at (the )top, head of (file|module), module level, all at the top, file header, before anything else, first thing in file, never inside, top-level only`,
    againstAlone: `(all|every) imports … (at|on) top, imports (live|go|belong|stay|sit|are) (at|on) top`,
    home: 'import|module|function|file|code',
  }),
  codePractice('circular-imports', 'circular imports', {
    acts: `circular imports, circular dependencies, import cycles, cyclic imports, cyclic dependencies, dependency cycles, circular references, cycles between modules, circular dependency, module cycles, mutual imports`,
    things: 'modules that import each other, acyclic, madge',
    for: 'tolerate, no problem, harmless, live with, resolve … runtime, work fine, bundler … handles, ignore',
    against: `break … (cycle|them), acyclic, extract … (third|common|shared), fail … build, untangle, dependency-cruiser, import/no-cycle, one direction, one way only, never import each other`,
    againstAlone: '(circular|cyclic) (imports|dependencies) (break|fail|block), no cycles',
    home: 'module|import|package|file|dependency',
  }),
  codePractice('final-classes', 'classes closed to extension', {
    acts: `final by default, final classes, sealed classes, final by default, sealed by default, final on classes, classes final by default, closed classes, final class, final keyword on classes, final methods`,
    things: 'extending our classes, classes open, open classes, subclassable, design for inheritance',
    for: `(mark|declare|make|close|seal) … (final|sealed|closed), closed by default, unless designed, close … extension`,
    against: `hamper, can't be mocked, hard to mock, mocks, open by default, users … extend, never (seal|final), lock`,
    forAlone:
      'classes are (final|sealed|closed), (final|sealed|closed) by default, (mark|declare|make) … class … (final|sealed)',
    againstAlone: '(leave|keep|stay) … open (for|to) (extension|subclassing|inheritance), open by default',
    home: 'class|code|method|inheritance',
  }),
  choiceField(
    'principle',
    'follow-or-modernise-f',
    'following the surrounding code or the newest way',
    `surrounding code, existing code, existing style, neighbouring code, neighboring code, existing patterns, legacy code, file you edit, existing conventions, code around, local style, established pattern, house style, old idioms, outdated patterns, codebase conventions, legacy patterns, old code, old patterns, file's style, existing idioms, style of the file`,
    {
      'follow what is there': {
        near: `(match|follow|mimic|imitate|copy|mirror|respect|keep|adopt|blend|conform|fit|stay) … (style|pattern|code|file|surrounding|existing|neighbour|around|convention|in|idiom), even if … (outdated|old|ugly|dislike|better|prefer|differently|would), when in rome, consistency (over|beats|trumps|wins|first|matters), looks like … (always|there|neighbours|rest), as it is, (don't|do not) (modernise|modernize|introduce|mix|improve), blend in, consistent with, chameleon, indistinguishable`,
        alone: `when in rome, match the (surrounding|existing|neighbouring|file's) (style|code|patterns), follow (existing|established|surrounding) (patterns|conventions|style|code), mimic (existing|surrounding) (style|code), consistency (over|beats|trumps) (novelty|modernity|taste|correctness|personal|perfection), stick to (existing|established) (patterns|style|conventions|idioms), blend in with, (don't|do not) mix (styles|old and new|paradigms), consistent with (surrounding|existing|rest)`,
      },
      modernise: {
        near: `(modernise|modernize|upgrade|migrate|replace|rewrite|update|refresh|convert|improve|leave behind|drag) … (to|into|as|with|old|legacy|while|when|whenever|you|it|them), newest, latest, modern (idiom|syntax|way|style|equivalent), current best practice, (don't|do not) (copy|imitate|repeat|follow|mimic|perpetuate|propagate) … (old|legacy|existing|outdated|surrounding|mistakes|patterns), not a reason, no excuse, not precedent, state of the art, never (copy|imitate) … (old|legacy|existing|outdated)`,
        alone: `(modernise|modernize) (as you go|old|legacy|what|code|whatever|every|any|files), newest (idioms|syntax|features|language features|way), latest (idioms|syntax|language features|patterns), modern (idioms|patterns|syntax) (even|over|instead|regardless|everywhere), bring (old|legacy|it|every|any) … up to date, drag … into this century, (old|legacy|existing) (code|patterns|style) is (no|not) (excuse|precedent|guide|model|template|reason)`,
      },
    },
    { home: 'code|style|pattern|file|idiom|convention' },
  ),
  choiceField(
    'principle',
    'optimise-early-f',
    'optimising for speed',
    `performance, optimisation, optimization, speed, efficiency, fast code, micro-optimisation, micro-optimizations, micro-optimisations, premature optimization, premature optimisation, hot path, allocations, cycles, milliseconds, throughput, optimise, optimize, latency, performant, cpu time, efficient code, nanoseconds`,
    {
      for: {
        near: `from the (start|outset|first|beginning), (fast|speed|performance|efficiency) (first|above|over|comes first|trumps|beats|before|is feature), every (allocation|cycle|millisecond|byte|microsecond|nanosecond|clock) counts, at (all|any) cost, hand-tuned, hand tune, squeeze, always (optimise|optimize), optimise as you, optimize as you, think about … (allocation|cache|complexity) … (first|every|line|always), fastest, while writing, up front, no (wasted|needless) (allocation|cycles)`,
        alone: `(performance|speed|efficiency) (over|above|beats|trumps) (readability|clarity|elegance|clean|maintainability|beauty|comfort), every (cycle|allocation|millisecond|byte|nanosecond|microsecond|clock cycle) counts, performance (is|comes) first, optimise from, optimize from, performance from (day one|the start|the outset), fast code (over|beats|before|first)`,
      },
      against: {
        near: `premature, root of all evil, later, only (after|when|where|if|once) … (profile|profiler|measure|benchmark|slow|proven|needed|flame), clarity (over|first|before|beats), readability (first|over|before|beats|trumps), (don't|do not) (optimise|optimize), until … (profiler|profile|measured|benchmark|measurement|slow), fast enough, correct first, work first, make it work, cheaper than, computers are fast, never at the (cost|expense) of (readability|clarity), profile first, measure first, without (profile|benchmark|measurement|proof|numbers)`,
        alone: `premature (optimization|optimisation) (is|root), (avoid|no|resist|never|without) premature (optimization|optimisation), root of all evil, (readability|clarity|simplicity|maintainability|correctness) (over|above|beats|trumps) (performance|speed|efficiency|micro), make it work then, (optimise|optimize) (last|later|only), fast enough is fast enough, no micro-(optimisation|optimization), readable code (over|beats|before) fast`,
      },
    },
    { home: 'code|performance|speed|optimisation|optimization' },
  ),
  codePractice('code-generation', 'generated code', {
    acts: `code generation, codegen, code generators, boilerplate generators, source generators, scaffold commands, scaffolding tools, generated clients, generated boilerplate, generated types, go generate, code-generated types, scaffolders, build_runner, annotation processors, code generator`,
    things:
      'boilerplate, repetitive code, client code, hand-written client, stubs from the schema, types from schema, api clients, dto classes',
    for: `generators write, generator writes, nobody types, nobody writes … by hand, generate … (from|it|them|rather|instead|with|via), never (hand-write|write by hand|hand-code|type), (don't|do not) (hand-write|write by hand|hand-code), machine … write, derive … from (schema|spec|openapi|proto), come out of generator, generated (rather|instead|not)`,
    against: `(write|type) … by hand, hand-written (only|over|code|instead|everything), hand-rolled, handwritten, no (generator|codegen|scaffolding), own fingers, from scratch, manually written, magic, opaque`,
    home: 'code|client|type|boilerplate|schema|class',
  }),
  codePractice('macros', 'macros', {
    acts: `macros, macro, preprocessor macros, procedural macros, proc macros, function-like macros, macro magic, c macros, custom macros, macro_rules, #define macros, derive macros, macro definitions, function-like macro, defmacro, homegrown macros, macro metaprogramming, preprocessor, preprocessor tricks, define for constants`,
    things: '#define, compile-time code generation, preprocessor directives',
    for: `(cut|remove|save|kill|reduce|spare) … boilerplate, generate … (code|boilerplate|impl), fold … into macro`,
    against: `(constexpr|inline|const|template|enum class|function|inline function) … (instead|rather|over|not|do), inline function, constexpr, ordinary function, plain function, undebuggable, hard to (debug|read|grep), last resort, include guards only, function (will|would|can) do, unhygienic`,
    home: 'code|constant|function|rust|elixir|preprocessor',
  }),
  codePractice('reflection-f', 'reflection and metaprogramming', {
    acts: `reflection, metaprogramming, monkey-patching, monkey patches, monkeypatching, monkey patching, metaclasses, method_missing, define_method, runtime code generation, dynamic method definition, eval, dynamic dispatch tricks, runtime magic, magic methods, getattr tricks, dynamic attributes, prototype extension, class_eval, instance_eval, dynamic class creation, reopening core classes, refinements, core extensions, setattr, dunder magic, reflective access, send with dynamic names, dynamic proxies, runtime patching, core class patches, duck punching`,
    things: 'core classes, standard classes, runtime, generated methods, string class, built-in prototypes',
    for: `(define|generate|build|create) … (at runtime|on the fly|dynamically|from), reopen … class, extend … core class, patch … (core|standard|core class), (cut|save|kill) … boilerplate, dynamic`,
    against: `explicit (code|methods|definitions|is better), greppable, grep-able, (grep|find|search) … (method|definition|every|for it), plain (method|code), statically, explicit over, nobody can (find|follow|trace), spell out … method, never reopen, (don't|do not) reopen, too clever, boilerplate … (beats|over|rather), debugger`,
    home: 'code|class|method|runtime|object',
  }),
  codePractice('decorators-f', 'decorators', {
    acts: `decorators, decorator, custom decorators, class decorators, decorator magic, stacked decorators, method decorators, experimental decorators, annotation-driven magic, annotation magic, aspect-oriented programming, aop, homemade decorators, own decorators`,
    things:
      'cross-cutting concerns, cross cutting concerns, experimentaldecorators, wrapping functions, caching and retries around functions, advice',
    for: `(express|handle|put|go|implement|factor|cover) … (as|in|into|by|with|via) (decorator|aspect), decorate`,
    against: `plain (function|wrapper|call|higher-order), higher-order function, explicit (call|wrapper|wrapping), hide … (control flow|what|behaviour|behavior), wrap … explicitly, explicit composition, obscure, surprise, call it yourself`,
    home: 'class|code|function|method',
  }),
  codePractice('regexes', 'regular expressions', {
    acts: `regular expressions, regexes, regex, regexps, regexp, regular expression, regex parsing, complex regexes, clever regexes, regex tricks, regex hacks, hand-written regexes, regexen, regex matching`,
    things:
      'parsing strings, string parsing, string matching, pattern match on text, text extraction, validating strings, text matching, text processing, parse text',
    for: `(match|extract|validate|parse) … (with|by|via|through) (regex|regexp|regular), one regex, short, one pattern, compact`,
    against: `(string|split|startswith|includes|indexof|parser|substring) (methods|functions|operations|and|instead|over), real parser, proper parser, parser instead, now you have two problems, two problems, plain string, string methods, write-only, unreadable, catastrophic, backtracking, redos, parser combinator, hand-written parser, readable parser, state machine, dedicated parser`,
    home: 'string|text|code|pattern|parsing',
  }),
  codePractice('warnings-f', 'treating warnings as errors', {
    acts: `warnings as errors, treating warnings as errors, werror, -werror, zero warnings, warning-free builds, treatwarningsaserrors, deny warnings, deny(warnings), clean builds, zero-warning policy, warnings-as-errors, warning-free code, clean compiles, warning free builds`,
    things: `warnings, compiler warnings, warning, lint warnings, deprecation warnings, build warnings, noisy build, compiler output, compiler noise`,
    for: `(treat|count|handle|turn|promote) … (errors|failures), fail … (build|ci|compile|pipeline), (fix|resolve|clear|silence|address|clean) (every|each|all|any|them all|immediately), break … (build|ci|pipeline), no warning, zero, not (one|a single), (clean|quiet|silent) (build|compile|output|log), none, free of, bug waiting, without (warning|warnings), must be (fixed|clean|zero|silent), never … (ignore|merge|leave|commit)`,
    against: `ignore, tolerate, disregard, live with, only (noise|advice|hints), harmless, no reason, (don't|do not) (worry|bother|care|fix|chase|block), never (block|fail|stop), not (block|fail|stop|break), leave … (be|alone|them), scroll (by|past), acceptable, look past, background noise, not errors, may (remain|stay|pile), advisory, nobody reads, cosmetic`,
    home: 'build|compiler|code|ci|warning',
  }),
  codePractice('linter-suppressions-f', 'switching a linter rule off in place', {
    acts: `eslint-disable, eslint-disable comments, lint suppressions, linter suppressions, inline suppressions, noqa, noqa comments, nolint, nolint directives, ts-ignore, ts-expect-error, type: ignore, rubocop:disable, suppresswarnings, @suppresswarnings, suppression comments, disable comments, allow attributes, inline disables, pragma warning disable, pylint disable, lint disables, swiftlint:disable, eslint disables, rule suppressions, phpcs:ignore, allow(clippy), suppress annotations, linter overrides, type ignore comments, ignore comments, ignore directives, disable directives, lint exceptions, inline ignores, nolint comments, ts-nocheck, clippy allows`,
    things: `linter complaint, linter complains, linter, lint rule, lint rules, false positive, eslint, lint error, lint errors, type checker complaint, lint warning, lint warnings, lint finding, linter warnings, clippy, rubocop, pylint, detekt, phpstan, ruff, checker`,
    for: `(silence|suppress|disable|switch off|turn off|mute|override|quiet|shut) … (rule|line|locally|inline|comment|in place|it|with|for that|complaint|warning|linter|up), (put|add|slap|drop|write) … (ignore|disable|noqa|nolint|suppress), disable … and move on`,
    against: `fix … (code|cause|problem) (instead|rather), rewrite … code, (change|satisfy|obey|appease) … (code|linter|until|rule), never … (silence|suppress|disable|mute|switch off|turn off|override), (don't|do not) (silence|suppress|disable|mute|switch off|turn off|argue), no … (suppress|disable|override), linter … (right|always right|wins|the law), take … seriously, change the code`,
    home: 'rule|linter|line|code|comment|warning|lint',
  }),
  codePractice('preprocessor-conditionals', 'conditional compilation', {
    acts: `conditional compilation, ifdefs, #ifdef, ifdef, #if directives, preprocessor conditionals, compile-time flags, #ifdef blocks, cfg attributes, build tags, platform ifdefs, platform conditionals, conditional compilation blocks, #if blocks, compile-time switches, build constraints, #if debug`,
    things: 'platform-specific code, platform differences, platform code, per-platform',
    for: `guard … (with|by|behind), wrap … (in|with|behind), inline … ifdef, behind … (ifdef|flag|cfg)`,
    against: `separate (file|implementation|source|module), own file, per-platform file, one file per platform, runtime (check|flag|switch), hidden behind … interface, abstraction layer, build system … (choose|select|pick), unreadable, untested`,
    home: 'code|platform|file|build',
  }),
  codePractice('deprecated-apis', 'deprecated APIs', {
    acts: `deprecated apis, deprecated functions, deprecated methods, deprecated features, deprecated calls, deprecated code, deprecated classes, legacy apis, deprecated api, deprecated syntax, obsolete apis, apis marked deprecated`,
    things: 'deprecation notice, deprecation, marked as deprecated, replacement api, deprecated',
    for: `(still|keep|continue|go on) … (call|use|working), as long as … work, until … removed, no hurry, no rush, while … work, work fine`,
    against: `(replace|migrate|move|switch|port) … (at once|immediately|on sight|when|as soon|to|off|away|before), replacement, successor, never (call|use), no new`,
    home: 'api|function|code|method|call',
  }),
  codePractice('unstable-features', 'unstable and experimental features', {
    acts: `nightly features, unstable features, experimental features, preview features, experimental apis, nightly toolchain, nightly rust, beta features, unstable apis, bleeding-edge features, stage 3 proposals, nightly compiler, experimental syntax, nightly builds, alpha apis, preview apis, incubating apis, early access features, canary releases, experimental flags, language previews, nightly`,
    things:
      'stable toolchain, stable compiler, stable channel, feature gates, feature attribute, stable rust, language proposals, stabilised, stabilized',
    for: `nightly (is|toolchain|required|only), latest nightly, try … (early|first), early adopter, bleeding edge, cutting edge, be first, pin … nightly`,
    against: `stable (only|toolchain|rust|channel|compiler|releases), until … (stable|stabilised|stabilized|final|settled), wait … (stable|stabilised|stabilized|final), proven, released and, only stable, finished standard, builds on stable`,
    home: 'feature|api|code|toolchain|compiler|rust',
  }),
];
