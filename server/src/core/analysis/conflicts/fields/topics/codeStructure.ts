import { choiceField, type Field } from '../field.ts';
import { codePractice, eitherField } from './codeWords.ts';

/** How code is divided, and what it is made of. */
export const CODE_STRUCTURE_FIELDS: readonly Field[] = [
  eitherField(
    'functions-or-classes-f',
    'functions or classes',
    `programming style, paradigm, business logic, stateful logic, code organisation, code organization, react components, state and behaviour, building blocks, unit of code, services, new code, object-oriented, functional`,
    {
      functions: {
        near: `plain functions, pure functions, functional programming, functional style, free functions, module of functions, stateless functions, function components, functions and data, composition of functions, functional components, modules of functions, functions over, hooks`,
        alone: `(prefer|favour|favor|use|choose) functions (to|over|rather than|instead of) classes, functions (over|before|not|instead of|rather than) classes, functions and (plain|simple) data, no classes, plain functions (over|instead|not|only|beat), functions (over|instead of|rather than|not|beat) classes, (no|never write|avoid|don't write|do not write|without|ban|never introduce|stop writing) classes, (no|never write|avoid|don't write|do not write) class components, functional programming (over|not|style|only|throughout), class keyword … (banned|forbidden|never|not), classes are (banned|forbidden|overkill|not allowed|a smell|last resort), functional not object-oriented,
          functions are enough, plain functions (and|over|do|are|instead), stop writing classes, everything is a function, function components (only|over|with), functional core, no oop`,
      },
      classes: {
        near: `class-based, object-oriented, object oriented, oop, encapsulated in, objects with, real objects, class components`,
        alone: `(prefer|favour|favor|use|choose) classes (to|over|rather than|instead of) functions, write classes, (everything|code|logic|behaviour|behavior) (is|lives|goes|belongs) in (a class|classes), wrap … in (a class|classes), (modelled|modeled|written|organised|organized|encapsulated|wrapped|expressed) (as|in|into) classes, (model|write|put|wrap|organise|organize|encapsulate) … (as|in|into) (|a )class, classes (over|instead of|rather than|not|beat) (functions|free functions|modules|plain functions|procedural), object-oriented (design|style|programming|code|throughout|all), oop (style|throughout|all the way|first|principles), everything (is|lives in|belongs in) (class|objects), no (free|loose|standalone|naked|bare|stray|top-level|module-level) functions, think in objects, (logic|services|behaviour|behavior) (lives|goes|belongs) in classes, class components (over|only|instead|rather), free functions are (banned|forbidden|not allowed|a smell)`,
      },
    },
    'component|code|react|service|class|function|logic|module|style',
  ),
  codePractice('inheritance-f', 'inheritance to share behaviour', {
    acts: `inheritance, implementation inheritance, subclassing, class hierarchies, base classes, abstract base classes, deep hierarchies, inheritance hierarchies, subclasses, abstract classes, superclasses, class inheritance, inheritance trees, extending classes, type hierarchies, base class, multiple inheritance, parent classes, mixins, deep inheritance, template method, inheritance chains, class trees`,
    things: `composition, shared behaviour, shared behavior, extends, hierarchy, code reuse, common behaviour, common code, subclass, share code between classes, common logic, reuse between classes`,
    for: `(share|reuse|extend|model|factor|derive|inherit|pull up|hoist|lift|put|move|push) … (subclass|inherit|base|parent|superclass|hierarchy|abstract|by extending|by subclassing), derive from, inherit from, extend … base, subclass it, common ancestor, shared parent, abstract base`,
    against: `compose (instead|rather|small), composition (over|instead|rather|beats|first|wins|not|only), delegate, delegation, trait, protocol, flatten, interfaces instead, flat, final by default, hold … (reference|instance|collaborator), sealed, collaborators, small interfaces, favour composition, favor composition, wrap instead, fragile base class, strategy`,
    forAlone: `inherit from (base|common|shared|abstract), (common|shared) (behaviour|behavior|logic|code) (goes|lives|belongs|sits) in (base|abstract|parent|super)`,
    againstAlone: `composition over inheritance, composition (instead of|rather than|not|beats|before) inheritance, (favour|favor|prefer) composition, compose (don't|do not|never|rather than|instead of) inherit, (never|don't|do not|nobody) (inherit|subclass), no extends, inheritance is (a mistake|the last resort)`,
    home: 'class|code|behaviour|behavior|type|hierarchy|component',
  }),
  eitherField(
    'default-exports-f',
    'default exports',
    `exports, module exports, export style, exported symbols, export statement, export keyword, modules export, component exports, way modules export`,
    {
      for: {
        near: `(use|prefer|write|favour|favor) … default export, as default, default one, one default`,
        alone: `(export|exports) default, default exports (everywhere|only|for|from|are|in), export by default, (use|prefer|favour|favor|write|with|always|want|like) default exports, default exports? (over|not|instead of|rather than) named, export default (component|function|class|thing|from|for|everywhere|at), (file|module|component|page) (has|gets|with|exports) (a |one |exactly one )default export, default exports are (fine|ok|preferred|the norm|the rule|welcome|required|our convention), one default export per, (every|each) (file|module|component) … default export, exported as default, exports … as default`,
      },
      against: {
        near: `by name, names travel, under a name`,
        alone: `(use|prefer|favour|favor|write|with|always|want|only) named exports, named exports? (only|over|not|instead of|rather than|everywhere|throughout), no default export, no export default, (never|avoid|don't|do not|ban|without|stop|shun|stay away from) (export default|default exports), default exports? are (banned|forbidden|not allowed|a smell|evil|disallowed|prohibited|off|discouraged), no-default-export, import-no-default-export, default exports (make|break|hide|hurt|defeat|lose|rot)`,
      },
    },
    'module|export|file|component|import|function',
  ),

  codePractice('barrel-files-f', 'barrel files', {
    acts: `barrel files, barrels, barrel exports, barrel imports, index re-exports, index barrels, barrel, re-export files, index files, index.ts re-exports, barrel file, re-exports, index.ts files, index.ts barrels, re-exporting, index.ts barrel, reexports, __init__ re-exports, facade modules, aggregator modules, index.js files`,
    things: `index.ts, index.js, public-api.ts, mod.rs, package index, import straight, deep imports, folder index, deep import, import from folder, __init__.py, gathering file, folder's index, internals of folder, module's public surface`,
    for: `import … (from|through|via) (barrel|index|folder|package root|root|front door), re-export (everything|all|public|each|whatever), gather … (exports|roof|public), public (surface|face|api|interface) … (index|barrel|folder), one (entry|door|roof), single entry, (expose|expos) … (index|barrel|through), never … (reach|dig|import) (into|past|inside|deep), no deep import, front door`,
    against: `(import|point|aim|go) … (straight|directly) (from|at|to), defining (file|module), exact (path|file), source file directly, concrete file, circular, tree shaking, tree-shaking, slow … (bundle|build|ide|tests|compile|start), cyclic, import … (file|module) that (defines|declares), where … (defined|declared), dissolve`,
    forAlone: `(every|each) (folder|feature|module|package|directory) … (index|index file) that, (reach|import|go) … (only|solely) through … (index|front door), deep imports are (banned|forbidden|not allowed|off limits|a smell), no deep imports, (every|each) (folder|feature|module|package|directory) … (index.ts|index file|barrel|index.js), (create|add|keep|maintain|provide) (index.ts|barrel|index.js) (for|in|per|that)`,
    againstAlone: `import (straight|directly) from (file|source|defining|module|concrete), no index.ts, no index files, deep imports are (fine|ok|preferred|welcome|the rule)`,
    home: 'folder|file|import|module|library|feature|package|directory|index',
  }),
  eitherField(
    'import-style-f',
    'relative or absolute imports',
    `import paths, imports, imported, import statements, module paths, own modules, internal imports, importing, imports between, import path, import specifiers, sibling modules, internal modules`,
    {
      absolute: {
        near: `absolute, alias, aliased, path alias, from the root, project root, package root, from src, full path, fully qualified, aliases, full module path, package name, tsconfig paths`,
        alone: `absolute imports? (only|over|not|instead of|rather than|everywhere|throughout|for|from), (use|prefer|favour|favor|write|always|with) absolute (imports|paths), (use|prefer|favour|favor) (alias|aliases) (for|over|instead|rather|imports|not), (no|never use|avoid|don't use|without|ban|never write|don't write|do not write|do not use) relative (imports|paths), relative (imports|paths) are (banned|forbidden|not allowed|a smell|prohibited|disallowed|off), path aliases (over|instead of|rather than|not) relative, no dot dot, climb … directories, never climb, import by full`,
      },
      relative: {
        near: `relative, relatively, leading dots, dot slash, dots, relative path, dotted`,
        alone: `relative imports? (only|over|not|instead of|rather than|everywhere|within|inside|between|throughout|for), (use|prefer|favour|favor|write|always|with) relative (imports|paths), (no|never use|avoid|don't use|do not use|without|ban) (aliases|alias) (imports|paths|for|in), relative imports are (fine|preferred|our convention|the rule|welcome|the norm), (no|never|avoid) absolute imports, from … with leading dots, path aliases are (banned|forbidden|not used|not allowed), tsconfig paths … (banned|forbidden|off|unused)`,
      },
    },
    'module|import|package|sibling|code|path|file|folder',
  ),
  codePractice('wildcard-imports-f', 'star imports', {
    acts: `star imports, wildcard imports, import star, glob imports, star-imports, asterisk imports, on-demand imports, wildcard import, star import, using namespace, glob import, namespace imports, using namespace std, using directives, import all, blanket imports, prelude imports`,
    things: 'imports, imported names, import statements, import list, import line',
    for: `star, asterisk, everything from, (import|pull) … (everything|wholesale|whole|all names|in bulk), (above|more than) … (names|classes) … (star|wildcard|collapse), collapse … (star|wildcard)`,
    against: `(name|list|spell|import) … (each|every|explicitly|by name|one by one|individually|what you use|names you), explicit names, explicit import, pollute … namespace, know where … (comes|came) from, only (names|what) … use, individual import, namespace pollution, single-class imports, each symbol, explicitly`,
    home: 'import|module|package|name|namespace',
  }),
  codePractice('global-state-f', 'shared global state', {
    acts: `global state, global variables, globals, singletons, mutable globals, module-level state, module-level variables, singleton pattern, shared mutable state, static mutable state, static variables, service locator, ambient state, global mutable state, singleton, package-level variables, thread-locals, static state, global objects, shared state, package-level state, module state, static mutable fields, hidden state, file-level variables, package globals, global singletons, top-level mutable variables, static mut, globally shared state, process-wide state, ambient context, autoloads, global registries`,
    things:
      'settings object, shared instance, app state, config object, one instance, database connection, application context',
    for: `(live|keep|store|hold|put|park|stash|sit|cache|reach) … (global|singleton|module-level|static|autoload|process-wide|package-level), one shared instance, single shared instance, getinstance, accessible from anywhere, reachable from anywhere, reach … from anywhere, (import|grab|fetch) … wherever, everyone … share`,
    against: `(pass|hand|thread|inject|give) … (explicitly|argument|parameter|constructor|in|down|through|around), dependency injection, as (argument|parameter), explicit dependencies, nothing … (shared|global), through … constructor, stateless, pass it in, nothing … module level, no state outside, injected, context object, passed in, own its state, owned by`,
    againstAlone: `(module-level|global|shared) state is (bug|evil|sin|mistake|poison|forbidden), nothing is shared, pass state explicitly, no hidden state, (nothing|no state) lives at module level, pass … in … never reach`,
    home: 'state|variable|code|data|instance|module|object|config',
  }),
  codePractice('immutability-f', 'changing data in place', {
    acts: `mutation, in-place mutation, mutable data, mutable state, mutable objects, mutating arguments, in-place updates, mutating state, mutating data, mutating objects, in-place modification, mutable variables, mutability, mutable collections, mutating parameters, in-place changes, mutable structures, mutating arrays, setters, reassignment, side effects, reassigning variables, mutating inputs, mutating methods, mutable locals`,
    things: `immutable, immutability, in place, copies, data structures, arrays and objects, readonly, state updates, collections`,
    for: `(change|update|modify|mutate|sort|edit|append|write|alter|patch) … (in place|directly|the original|input), in place (is|for|whenever|saves|beats), copies (cost|waste|are expensive|are slow), no copies, reuse … (object|buffer|array|memory|allocation), avoid (copy|cloning|allocation), save … allocation, mutate freely, pooled`,
    against: `immutable (data|by default|everywhere|objects|values|structures|only|first|types|records), (return|build|create|produce|make|yield) … (new|copy|fresh), read-only, readonly, never (change|modify|touch|mutate|alter|reassign|write), copy … (instead|first|then|before|rather|on write), persistent, (don't|do not) (touch|modify|change|mutate|alter) … (argument|input|parameter|caller|original), const (by default|everywhere|unless|over), val (over|by default), fresh (copy|object|value), write once, set in stone, pure functions`,
    againstAlone: `(values|objects|data|records) … never change, (values|objects|data|records) … (once made|once created|after creation) … (fixed|frozen|stay), immutable by default, immutability (by default|everywhere|first|throughout|is), (data|objects|values|state|everything|records) (is|stays) (immutable|frozen|read-only|readonly), pure functions only, treat … as (immutable|read-only|readonly|frozen), (never|don't|do not) mutate`,
    forAlone: `(mutate|update|change|modify|edit) (structs|records|fields|rows|buffers|maps) in place, (mutate|update|change|modify|sort) (data|objects|it|them|arrays|the list|buffers|state|structures) in place`,
    home: 'data|object|state|code|value|array|variable|collection|argument|structure',
  }),
  codePractice('magic-numbers-f', 'bare literals in code', {
    acts: `magic numbers, magic values, magic strings, bare literals, raw literals, hard-coded values, hardcoded values, inline literals, unnamed constants, bare numbers, hard-coded numbers, hardcoded numbers, hard-coded constants, hardcoded strings, magic constants, unexplained numbers, unnamed numbers, naked numbers`,
    things: `tuning values, literal number, numeric literals, number in code, literal numbers, thresholds, coefficients, threshold, =literals,  numbers in code, named constants, thresholds, timeouts, limits in code`,
    for: `(inline|leave|keep|write) … (inline|literal|number|bare|as is|in place|where used|directly|right where|on the spot), self-explanatory, obvious from context, constants … (scatter|clutter|jump|scroll), no … constants for, used once, where … (used|needed), at point of use`,
    against: `named constant, (extract|name|move|lift|pull|hoist|promote|give|turn) … (constant|name|config), (has|get|need|deserve|carry) … name, constant at the top, constants file, constants module, behind a name, top of file`,
    againstAlone: `extract constants, (extract|lift|move|pull) … (literals|numbers|values) … (constant|constants), named constants (for|over|instead|only), (every|each|any|all) (number|literal|threshold|magic|numeric) … (name|constant), numbers (get|have|need|deserve) names, give (every|each) (number|literal|constant|value|threshold) a name`,
    home: 'number|code|value|constant|literal|string',
    forAlone: `inline constants, (inline|leave|keep) … (literal|literals|numbers|thresholds) … (inline|in place|where)`,
  }),
  eitherField(
    'function-size',
    'many small functions or few long ones',
    `function length, function size, long function, size of functions, method length, long method, small functions, tiny functions, function bodies, extract method, one-off helpers, single-use helpers, small helpers, tiny helpers, length of a function`,
    {
      small: {
        near: `fits on screen, fit on screen, fit on a page, fit … (screen|page), one screen, bite-sized, do one thing, one job, fit on screen, extract … (helper|function|method), split … (up|into|long|it), break … (up|down|into), few lines, handful of lines, single level of abstraction, single purpose, single-purpose, a dozen lines, decompose, carve`,
        alone: `(functions|methods) … (short|small|tiny|do one thing), one thing each, fit on (screen|page), (functions|methods) (do|should do|must do) one thing, (functions|methods) (are|stay|should be|must be) (small|short|tiny), (keep|write|prefer) (functions|methods) (small|short|tiny|focused|bite-sized), (write|prefer|want|use|like|many) (small|short|tiny|bite-sized) (functions|methods), one function one (job|task|purpose), extract till you drop, (long|big|giant) (functions|methods) are (a smell|split|broken|banned|not allowed|sent)`,
      },
      long: {
        near: `beats ten, reads top to bottom, long is fine, in one (place|piece), top to bottom, linear, straight-line, straight line, read like story, read … without jumping, jumping around, used once, called once, one caller, only one caller, single caller, (don't|do not) (split|extract|break|chop), locality, keep together, ping pong, whole story, resist … (split|extract), as long as it (needs|takes|likes)`,
        alone: `(don't|do not|never) (split|chop|cut|break up) functions, long functions (are|beat|over), long functions are (fine|ok|okay|welcome|good|preferred|no problem), (no|avoid|don't create|do not create|never create|don't write|do not write) (one-off|single-use|tiny|one-line|throwaway|single-caller) (helpers|functions|methods), inline (single-use|one-off|small|helpers|functions called once), (long|linear|straight-line) (functions|code) (over|beats|instead of|rather than|are), (don't|do not) (split|extract) (function|helpers) (only|unless|merely|that|for|until), deep functions, length of a function (is no|doesn't|does not|isn't)`,
      },
    },
    'function|method|code|helper|body',
  ),
  eitherField(
    'many-or-few-files-f',
    'many small files or few large ones',
    `file size, size of files, large file, small files, long files, big file, module size, source files, file length, number of files, new files`,
    {
      'many small': {
        near: `many small, many little, many tiny, small focused, one thing per file, (one |single )responsibility per file, split … (file|up|into|module|early|large), one concept per file, split early`,
        alone: `own small file, everything in own file, many small files, small files (over|beat|rather|instead|are), (one|single) (function|component|concept|type|thing|export|hook) per file, (every|each) (function|component|class|type|hook) … own file, files (stay|are|should be|must be) (small|short|tiny|focused), (giant|huge|large|long|big) files (are|get) (split|smell|banned|broken|not allowed), keep files (small|short|focused)`,
      },
      'few large': {
        near: `few large, few big, one big, fewer, keep … together, (don't|do not) (split|scatter|spread), no new file, stay together, hundred little, resist … split, cohesive, side by side`,
        alone: `few large files, (one|single) big (module|file) … (than|over|beats), few big files, fewer (larger|bigger) files, large files are (fine|ok|okay|preferred|welcome|no problem), long files are (fine|ok|okay), one big file (over|beats|rather|is), keep (code|things|everything|types|functions) in (one|the same|a single) file, (big|large) files (over|beat|rather|instead), (don't|do not|never) split (file|modules)`,
      },
    },
    'file|module|code|class|component',
  ),
  codePractice('class-per-file', 'one class in each file', {
    acts: `one class per file, one type per file, one public class per file, single class per file, one component per file, a class per file, one type in each file`,
    things: `classes per file, classes in one file, types in one file, types per file, several classes, small classes, related classes, classes together`,
    for: `own file, file of its own, file of their own, separate file, named after … class, file named after, file to itself, only one, exactly one`,
    against: `share … file, same file, one file, single file, together, side by side, in one (file|module), python is not java, not java, grouped, group related, several (classes|types) per file, cohabit`,
    againstAlone: `(several|multiple|many|related) (classes|types|components) (per|in one|in a single|in the same|share a) file, (classes|types) (may|can) share a file, group … (classes|types) in … (file|module)`,
    forAlone: `(one|a single) (class|type|public class|component) per file, (every|each) (class|type|enum|interface|component) (gets|has|lives in|in|goes into|sits in|deserves) … own file`,
    home: 'file|class|type|component|module',
  }),
  choiceField(
    'principle',
    'duplication-f',
    'removing duplication',
    `duplication, duplicated code, duplicate code, repetition, repeated code, copy-paste, copy paste, same logic, similar code, repeated logic, copied code, copies of code, same code, duplicated logic, similar lines, wet, duplicate logic, dry, dry principle, deduplication, removing duplication, single source of truth, shared helpers, extracting duplicates, eliminating duplication, code reuse, deduplicating, dry code`,
    {
      for: {
        near: `(extract|factor|pull|lift|move|hoist|merge|unify|consolidate) … (shared|helper|common|one place|single|function|module|utility|out), (second|third|any) (time|copy|occurrence|use), never (twice|copy|paste|repeat|duplicate), no (duplication|duplicates|copy|copy-paste|repetition), remove, eliminate, kill, hunt down, one place, exactly once, only once, exist once, single place, twice is, merge them, generalise`,
        alone: `(keep|stay|be) dry, dry (code|is|principle|applies), same (logic|code|rule|thing|knowledge) … (not|never) … (exist|live|appear|stand) twice, (logic|code|rule|rules|knowledge) … (once|one place) only, exists twice, second time … (share|extract|name|function|helper), same … (lines|code|logic|thing) twice … (share|extract|helper|function|bug|never), (never|don't|do not) (write|type) … same (lines|code|thing|logic) twice, (don't|do not) repeat yourself, keep (it|code|things|everything) dry, stay dry, dry up, (no|zero|remove|eliminate|kill) duplication, never (copy-paste|copy and paste|repeat yourself), single source of truth, say (it|things|everything) once, once and only once`,
      },
      against: {
        near: `cheaper than, better than … (abstraction|coupling|dependency), far cheaper, (a little|some|bit of) (duplication|copying|repetition), rule of three, three (times|similar|copies|strikes|occurrences), tolerate, accept, live with, wait until, wrong abstraction, costs less, copy (it|freely|and adapt|rather), (don't|do not) (abstract|extract|merge|deduplicate), coupling, (ok|okay|fine) to (repeat|copy|duplicate), avoid hasty, write it twice, repeat yourself, before … abstract, damp, duplicate first, explicit`,
        alone: `duplicate (a few|few|some|two|three|small) lines, duplicate … rather than (couple|share|abstract|import), (repeat|copy) … rather than (couple|share|abstract|import|depend), copy first, copying is cheap, (third|three) (case|time|times|use|occurrence|copies) … (abstract|extract|share|before|first), abstract … (third|three), similar … (live|stay|remain) apart, rule of three, three similar lines, avoid hasty abstractions, duplication (is|beats) … (cheaper|better|fine|ok|preferable|than), (a little|some|a bit of) (duplication|copying|repetition) (is|never|beats|hurts), copying (is|beats) … (cheaper|better|fine|ok), prefer duplication, wet over dry, wrong abstraction, dry is overrated, repeat yourself freely, copy-paste is (fine|ok)`,
      },
    },
    { home: 'code|function|logic|helper|duplication|line' },
  ),
  codePractice('dependency-injection', 'dependency injection', {
    acts: `dependency injection, constructor injection, di container, di containers, ioc container, injected dependencies, injecting dependencies, ioc containers, di framework, injection frameworks, dependency inversion, inversion of control, di frameworks, dependency injection container, injected collaborators, dependency injection framework`,
    things: 'collaborators, dependencies of a class, di, ioc, injector, composition root, wiring',
    for: `(inject|pass|hand|receive|take|get|come) … (constructor|injected|in from outside|container|collaborators|from outside|as parameters|as arguments), never … (new|instantiate|construct) … (collaborators|dependencies|services|inside), through constructor, never new up, from outside, wired in`,
    against: `(create|construct|instantiate|new|build|make|import) … (directly|themselves|itself|where|in place|on the spot|straight|own), import (it|them|directly|what), plain (imports|constructors|function calls), wire by hand, no container, no magic, by hand, without container, ceremony, modules are enough, new them up, direct instantiation`,
    home: 'constructor|need|class|collaborator|dependency|class|code|dependency|service|module|constructor|collaborator',
    forAlone: `(pass|hand|give|receive|take) … (needs|collaborators|dependencies) … constructor, dependencies (arrive|come|enter|are passed|are handed)`,
    againstAlone: `(create|creates|build|builds|construct|instantiate) (own|its own|collaborators|dependencies) … (itself|inside|themselves|collaborators|dependencies|where), creates … collaborators`,
  }),
  codePractice(
    'future-proofing-f',
    'building for the future',
    {
      acts: `extensibility, future-proofing, future proofing, speculative generality, extension points, generic solutions, hooks for the future, plugin points, premature abstraction, premature abstractions, speculative abstractions, premature generalisation, premature generalization, configurability, speculative features, speculative flexibility, generality, hypothetical requirements, speculative code, flexibility nobody asked for, over-engineering, overengineering, gold plating, gold-plating, options nobody asked for, up-front abstraction, just-in-case abstractions, unneeded flexibility`,
      things:
        'abstraction, abstractions, future needs, yagni, tomorrow, future requirements, future use cases, what may come, later needs, second use case, next customer, coming requirements, flexible, generic, extensible, reusable, configurable, next year',
      for: `(build|design|plan|architect|think|write|code|leave|prepare|structure|model) … (future|growth|tomorrow|next|ahead|room|extension|reuse|change|extensible|scale|come|later|year), generic from (start|outset|day one), from day one, from the outset, up front, anticipate, make … (configurable|generic|extensible|reusable|pluggable), ahead of (time|need), extension point, one step ahead, leave … doors open, foresee, think ahead, open for extension`,
      against: `(today|now|present|current|at hand|concrete|actual|asked for|in front|immediate) … (only|need|problem|case|requirement|not|task|use), (build|write|solve|code|design|implement) … (today|now|at hand|only what|what is needed|needed|asked|in front), nobody … (asked|needs|requested), not (asked|needed|requested), until … (second|third|needed|real|twice|prove), you aren't going to need, aren't gonna need, when … (need|arrives|comes|shows up), simplest thing, not … (imagined|hypothetical|someday|future), concrete first, cross that bridge, minimum, speculation, imagined`,
      forAlone: `(anticipate|foresee|prepare for|plan for) … (extension|extensions|future|change|changes|growth|needs|requirements|tomorrow), leave … (hooks|room) … (future|later|growth|extension), so that it can grow, (design|build|plan|architect) … (growth|grow|next year|years ahead|come later), future-proof , design for (the future|tomorrow|extension|growth|change|reuse), build for (the future|tomorrow|growth|next|scale), plan ahead for, generic (solutions|code) (over|beat|instead of), (anticipate|foresee) … (needs|requirements|future|changes), leave room for (growth|extension|the future)`,
      againstAlone: `yagni, you aren't gonna need it, you aren't going to need it, build for today, simplest thing that (could|can|works), solve (today's|only the) problem (at hand|in front|we have|you have|today), hypothetical future, future requirements … (not|never|don't|do not), no (speculative|hypothetical|premature|just-in-case) (code|features|abstraction|generality|flexibility|parameters|options), code for (today|now|the case at hand)`,
      home: 'code|function|feature|logic|helper|future|abstraction|design',
    },
    'principle',
  ),
  choiceField(
    'principle',
    'clever-or-plain',
    'clever code or plain code',
    `clever code, cleverness, plain code, boring code, terse code, compact code, dense code, verbose code, clever, tricks, show-off code`,
    {
      'plain code': {
        near: `boring, readable by, junior, over clever, not clever, at a glance, three in the morning, dull, long-winded, no tricks, obvious, plain, clearer`,
        alone: `(boring|plain|simple|obvious|readable|clear|explicit|straightforward) (|code )(over|beats|than|not|instead of) (clever|cute|terse|compact|concise|elegant), clarity (over|beats|before|trumps), readability (over|beats|trumps) (brevity|cleverness|conciseness|concision), (no|avoid|resist) (clever|cute|tricky) (code|tricks|one-liners|hacks|solutions), (don't|do not|never) be clever, clever code (is|get|has|goes) (bug|rejected|sent|banned|rewritten|smell|no|unwelcome|liability),
          boring is (good|better|beautiful|feature|virtue), boring code, code … (junior|beginner|newcomer) … (read|understand|follow), dumb it down, code for humans, than clever code, cleverness (is|has|gets) (not|no|bug|enemy|rejected)`,
      },
      'clever code': {
        near: `as short as, fewest lines, show off, elegant, golf, shortest, few characters, wins, welcome, appreciated`,
        alone: `be clever, clever … (shortens|saves|shorter|faster|elegant|welcome|fine), (terse|compact|concise|dense|clever|elegant) (|code |one-liners )(over|beats|than|not|instead of) (verbose|plain|long|boring|explicit|readable|spelled), brevity (over|beats|before|is soul), (few|fewest) lines (possible|of code|win|you can), code golf is, shortest (solution|code|version|form) wins, (clever|smart) (tricks|one-liners|code|solutions) are (welcome|encouraged|fine|appreciated), squeeze … (one line|fewest|as few), elegance (over|before|beats)`,
      },
    },
    { home: 'code|solution|line|style|function' },
  ),
];
