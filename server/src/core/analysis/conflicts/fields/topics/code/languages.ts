import type { Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** Practices of compiled languages. */
export const COMPILED_FIELDS: readonly Field[] = [
  codePractice('unsafe-code', 'unsafe code', {
    acts: `unsafe code, unsafe blocks,unsafe rust, unsafe block, unsafe functions, unsafe fn, unsafe pointers, unsafe keyword, unsafe apis, unsafemutablepointer, transmute, pointer arithmetic, unsafe casts, unsafe optimisations, unsafe optimizations`,
    things:
      'forbid(unsafe_code), unsafe_code, memory safety, borrow checker, safe rust, safe code, raw pointers in rust',
    for: `(drop|go|reach|fall|step) … unsafe, speed … (unsafe|worth|matters), outsmart … borrow, skip … bounds,borrow checker … (in the way|gets|fight), safety comment, safety note,with safety comment`,
    against: `safe rust (only|throughout), safe (code|abstraction|alternative) (only|exists|instead|suffices),borrow checker … (right|friend|wins), 100 percent safe, entirely safe,purely safe, safe subset`,
    forAlone: `use =unsafe (where|when|if|for|only|freely|whenever), =unsafe … pays off, unsafe is (fine|ok|okay|allowed|welcome), =unsafe (needs|requires) … safety, unsafe is (fine|ok|allowed|welcome|acceptable), use =unsafe with, (write|implement|do|code) … (with|in|using) =unsafe, (=unsafe|unsafe blocks|unsafe code) … (hot loop|hot loops|hot path|hot paths|for speed|for performance)`,
    againstAlone: `not (one|a single) unsafe, forbid unsafe, forbid(unsafe_code), (no|zero) =unsafe (code|blocks|rust|anywhere), no new =unsafe, (don't|do not|never) (use|write|introduce|add) =unsafe (code|blocks|rust|anywhere), (safe|100% safe|purely safe) rust only, forbid unsafe_code, deny unsafe_code, only safe rust`,
    home: 'code|rust|block|crate|pointer',
  }),
  codePractice('cloning', 'cloning values freely', {
    acts: `clone calls, clones without need,unnecessary clones, needless clones, deep copies,gratuitous clones, .clone() calls, cloning to appease the borrow checker, redundant clones, defensive clones`,
    things: 'borrow checker, ownership,lifetimes, lifetime annotations,owned values',
    for: `when in doubt clone, owned (types|values|data|strings) (over|rather|everywhere|by default), (don't|do not|never|no) … (fight|wrestle) … (lifetimes|borrow checker|borrow), clone and move on,no lifetime`,
    against: `borrow (instead|where|whenever|first|rather|over|by default|don't|do not),fight … clone,lifetimes instead, no hidden allocation, satisfy the borrow checker, appease, silence the borrow checker, paper over`,
    forAlone: `clone (freely|when in doubt|and move on|liberally), when in doubt clone, clone freely`,
    againstAlone: `clone needs … (reason|justification), (every|each) clone … (reason|justif|explain), clone needs (reason|justification|comment), =borrow (instead|rather|whenever|wherever|over), clones need (reason|justification), =borrow (don't|do not|rather than|instead of|over|before) clone, (don't|never|do not) clone to (satisfy|appease)`,
    home: 'value|code|rust|data|ownership',
  }),
  eitherField(
    'static-or-dynamic-dispatch',
    'generics or trait objects',
    `dispatch, trait parameter, polymorphism in rust, traits, polymorphic code, trait bounds, box dyn, taking a trait, accept a trait, abstraction over types`,
    {
      generics: {
        near: `generics, static dispatch, impl trait, monomorphi, monomorphisation, monomorphization, generic parameters, no dyn, never dyn, without dyn, zero-cost`,
        alone: `monomorphise, monomorphize, (write|use|prefer) generics (over|not|instead of|rather than) (trait|dyn|box), static dispatch (over|by default|everywhere|only)`,
      },
      'trait objects': `box dyn, box<dyn, trait object, trait objects, dynamic dispatch, dyn trait, dyn (over|instead|rather|is), compile times … dyn, &dyn, type erasure, vtable`,
    },
    'rust|trait|type|code|dispatch',
  ),
  codePractice('panics', 'panics', {
    acts: `panics, panicking, panic, panic calls, panic!, calls to panic, panic in library code, panic and recover, panic for errors, unreachable!, log.panic, panicking apis, panicking code, panic statements`,
    things: 'recover, return err, library code, error return, programmer error, broken invariant, unrecoverable',
    for: `panic (when|on|if|early|at|loudly|rather|instead|immediately|for|freely), blow up, panic … (impossible|invariant|startup|start-up|bug|programmer), die loudly, let it panic`,
    against: `return error, return err, return … error (instead|rather|value), error value, propagate, return result, hand … error, never take down, caller … decide, take down the process, take down process, no crash, result instead`,
    againstAlone: `(don't|do not|never|must not|must never) panic, (libraries|library code|handlers|functions|code) (must not|never|must never|should not|may not|don't|do not|cannot) panic, panic-free, errors (instead of|not|rather than|over) panics`,
    home: 'code|go|rust|library|error|function',
  }),
  codePractice('init-functions', 'init functions', {
    acts: `init functions,init function, package init, package-level init, func init, static initialisers, static initializers, import side effects, side effects on import, init hooks, import-time side effects, side effects at import time, module-level side effects, initialisation on import, work at import time, static constructors, init blocks`,
    things: 'package initialisation, package initialization, initialise packages,self-registration, importing a module',
    for: `(register|initialise|initialize) … (in init|on import|at import|import time), self-register, on import, register themselves`,
    against: `explicit (constructor|setup|initialisation|initialization|call|wiring|start),called from main,import … (no|without|nothing) … (effect|happen|else), importing … (nothing|free|pure|harmless), constructor instead, main … (wire|call|set up), order … unpredictable, side-effect free, side effect free`,
    forAlone: `register (handlers|drivers|commands|plugins|flags|routes) in =init (function|functions)`,
    home: 'package|module|go|function|import|code',
  }),
  codePractice('naked-returns', 'naked returns', {
    acts: 'naked returns, =named =results,named return values, =named =return =values, =named =returns, naked return, named result parameters,named return parameters',
    things: 'return values in go, result parameters, go returns',
    for: 'name (results|return values),short functions',
    against:
      'explicit return, return … explicitly, unnamed, spell out … return, return … by name, list … returned values, say what you return',
    home: 'function|go|return|value',
    againstAlone: `list values, (spell|write|list|name|state) … (returned|return) values, (return|returns) … values explicitly`,
    forAlone: `return nakedly, name results and`,
  }),
  codePractice('raw-pointers', 'raw pointers and manual memory', {
    acts: `raw pointers, new and delete, manual memory management, raw new, naked new, owning raw pointers, naked pointers, bare pointers, new/delete, manual delete, raw owning pointers, explicit delete, bare new, owning pointers, manual new, malloc in c++, pointers that own, hand-managed memory`,
    things:
      'smart pointers, unique_ptr, shared_ptr, raii, ownership in c++, owning memory, heap objects, object lifetime, std::unique_ptr, make_unique',
    for: `manage … (memory|lifetime) … (hand|yourself|manually|by hand), by hand, pair … new … delete, every new … delete, no smart pointer, without smart, smart pointers … (overhead|hide|slow|banned|not|cost|forbidden|never), delete what you new, call delete`,
    against: `smart pointer, unique_ptr, shared_ptr, make_unique, raii, (owned|ownership|held|wrapped) … (unique_ptr|smart|by|through|in), delete … never, never … delete, nobody … (delete|calls delete), value semantics, containers, rule of zero`,
    forAlone: `(no|avoid|never use|don't use|do not use|ban) (smart pointers|shared_ptr|unique_ptr), smart pointers are (banned|forbidden|not allowed|not used|overhead), smart pointers are (too slow|slow|too heavy|overkill), (allocate|create) … with (plain|raw|) new, with plain new`,
    againstAlone: `non-owning raw pointers, raw pointers … (non-owning|=observe|=observers), raw pointers … (never|not|don't) own, smart pointers (only|everywhere|over|instead|for|own|throughout|manage), raii (everywhere|throughout|for), rule of zero, naked new … (banned|forbidden|not allowed), ownership … (unique_ptr|std::unique_ptr|smart pointers), no (raw|naked|bare) new`,
    home: 'memory|pointer|cpp|code|object|ownership',
  }),
  codePractice('goto', 'goto', {
    acts: 'goto, goto statements, gotos, goto for cleanup, goto cleanup, goto error handling, goto statement, backward gotos, goto out',
    things:
      'cleanup label, cleanup path, error label, clean-up code, unwinding in c, error unwinding, resources released',
    for: `kernel-style cleanup, jump … (label|cleanup|out|err|end|exit), goto (out|cleanup|err|fail|end|error|exit), single cleanup, one cleanup, kernel style, kernel-style, (cleanup|exit|err|fail|error) label, release … in one place`,
    against: `structured (control|code|programming), nested ifs, helper function, dijkstra, considered harmful, split … function, spaghetti, no jumping, structured only, velociraptor, misra`,
    againstAlone: `no jump statements, (structured|plain) control flow only, goto considered harmful, no jumping around`,
    home: 'jump|statement|cleanup|error|path|code|cleanup|function|c|error',
  }),
  codePractice('header-guards', 'pragma once', {
    acts: 'pragma once, #pragma once',
    things: 'header guards, include guards,include guard, header guard,double inclusion',
    for: `once (in|at|over|instead|everywhere|for), no (include|header) guard, shorter than, instead of (guard|include|macro|ifndef), replace … guard`,
    against: `(ifndef|define) guard, include guards (are|with|named|over|in|not|only|everywhere|instead|for|follow), macro guard, classic guard, classic include, (header|include) guard … (over|instead|rather|named|not|macro|derived|everywhere), ifndef`,
    forAlone: '(use|prefer|write|add|with) pragma once, pragma once (over|everywhere|in every|at top)',
    againstAlone: `(every|each) header (needs|has|gets|carries|must have) … (include guard|guard macro|header guard), include guards (over|not|instead of|rather than) pragma, header guards (over|not|instead of|rather than) pragma, (use|write|prefer) (include|header) guards, guarded by (#ifndef|include guard)`,
    home: 'header|file|guard|include',
  }),
  codePractice('operator-overloading', 'operator overloading', {
    acts: 'operator overloading, overloaded operators, custom operators, overloading operators, user-defined operators, operator overloads, own operators, symbolic operators, operator functions, invented operators',
    things: 'operators',
    for: `(define|overload|give|implement|provide) … (operator|plus|arithmetic), natural (notation|syntax|math), reads like math, reads like maths, math notation`,
    against: `named (method|function), named instead, method with name, (plain|ordinary|proper) (method|function|name),hieroglyph, spelled-out name, ungoogleable`,
    home: 'operator|type|code|class',
  }),
  codePractice('templates', 'template metaprogramming', {
    acts: `class templates,template metaprogramming, sfinae, template tricks, template magic, c++ templates, heavy templates, concepts and templates, variadic templates, expression templates,tmp tricks, crtp, template wizardry`,
    things: 'generic code in c++,error messages of templates, template parameters',
    for: 'compile time (over|rather|instead),zero overhead, zero-cost, constexpr everything, move … compile time',
    against:
      'plain (overload|functions|code|classes), simple overloads, virtual functions,unreadable error,wall of error, runtime polymorphism',
    home: 'template|code|cpp|type|class',
    forAlone: `templates (save|spare|avoid|remove) (duplication|copies|typing|code)`,
    againstAlone: `no templates`,
  }),
  codePractice('typedef-structs', 'typedefs for structs', {
    acts: 'typedefs for structs, typedef structs, typedef struct, typedefs, struct typedefs, typedef for struct, typedefing structs, typedef',
    things: 'struct types, struct tags, structs, struct name',
    for: 'save … typing, _t suffix, every struct … typedef, short name, without struct keyword, drop struct keyword',
    against:
      'struct keyword, write struct, struct foo, spell out struct, hide … (struct|that), struct tag, see … struct, kernel style',
    home: 'struct|type|c|code|name',
    forAlone: `typedef … structs, (give|every) … struct … typedef`,
    againstAlone: `write struct … (each|every|always|out), (never|don't|do not) typedef`,
  }),
  codePractice('lombok-f', 'Lombok', {
    acts: `lombok, lombok annotations, lombok's annotations, lombok's builder,project lombok, @getter and @setter, lombok builders, @requiredargsconstructor`,
    things: 'getters, boilerplate, java classes, equals and hashcode, constructors in java, accessors',
    for: `(spare|save) … boilerplate, annotate … (getter|builder|lombok|requiredargsconstructor), let lombok, lombok (generates|writes|does), never hand-write`,
    against: `records instead, ide (generates|writes|creates), (write|spell) … by hand, hidden bytecode, plain java, no (annotation magic|bytecode), hand-written getters, delombok, byte code magic, bytecode magic`,
    home: 'class|code|java|annotation|getter',
    forAlone: `lombok (spares|saves|generates|writes|takes care)`,
    againstAlone: `(write|type) (getters|setters|constructors|boilerplate) … (yourself|by hand|out)`,
  }),
  codePractice('checked-exceptions', 'checked exceptions', {
    acts: 'checked exceptions, checked exception, throws clauses, throws declarations, exception specifications, declared exceptions, throws clause, checked ones',
    things: 'exceptions in java, unchecked exceptions, runtimeexception, recoverable errors',
    for: `(make|force|oblige) … caller … (handle|catch|declare), compiler … (force|enforce|make|remind|check), caller … (forced|must|have to), declare (them|every|each|all|what), part of … signature, declared in`,
    against: `runtimeexception, unchecked (only|everywhere|over|instead|for|all|throughout), wrap … (unchecked|runtime),runtime exceptions only, sneaky throw, sneakythrows, extend runtimeexception, failed experiment`,
    againstAlone: `only unchecked, unchecked exceptions (only|everywhere|throughout|all), (only|all|always) unchecked exceptions, unchecked exceptions (only|over|everywhere|instead|throughout), exceptions … (unchecked|runtimeexception)`,
    home: 'exception|java|method|code|error',
    forAlone: `(throw|raise|signal|with|as|are) checked exceptions, declare … exceptions … throw, throws clause (on|for|in|lists)`,
  }),
  codePractice('records', 'records for data carriers', {
    acts: 'java records, record classes, record types, data classes, c# records, =case =classes, data class',
    things: 'data carriers, dtos, value carriers, immutable data, pojos, value classes, data transfer objects, pojo',
    for: `(model|declare|write|define|express|turn|become|replace) … (record|data class), record (over|instead|for|rather|not), no pojo, are records, is a record, as records, as record`,
    against: `(plain|ordinary|regular|normal|classic) (class|pojo), classic (pojo|bean|class), javabean, mutable bean, framework … needs setters, jpa, with getters, java 8`,
    againstAlone: `no records (and|or|in|yet|before|until|no), no java records`,
    home: 'class|data|type|java|dto',
  }),
  codePractice('final-locals', 'final locals and parameters', {
    acts: 'final locals, final parameters, final on locals, final variables, final local variables, final on parameters, final everywhere, final keyword, final on local variables, const locals, const on locals, readonly locals, val by default, const correctness, const by default, const everywhere, final modifiers, let over var, const over let',
    things:
      'local variables, parameters, locals, local variable, method parameters, variables that never change, reassigned variables',
    for: `(mark|declare|make) … (final|const|val|readonly|let|constant), final unless, const unless, whatever … not reassigned, everything that can be`,
    against: `(omit|drop|skip|leave off|leave out|without|no) … (final|const), effectively final, clutter, noise, compiler … knows, line noise, visual noise, let everywhere, var everywhere, plain let`,
    forAlone: `final … (on|for) (all|every|each) … (parameter|parameters|local|locals|variable|variables)`,
    againstAlone: `(don't|do not|never) (mark|declare|make) … (parameters|parameter|locals|variables) final`,
    home: 'variable|parameter|local|code|method|declaration',
  }),
  codePractice('field-injection', 'field injection', {
    acts: 'field injection, @autowired fields, @inject on fields, autowired fields, @autowired, autowiring fields, autowired on fields, injected fields, setter injection, property injection, @autowired on fields',
    things: 'spring beans, spring injection, bean dependencies, injection style, constructor injection',
    for: `(annotate|put|mark|place) … (field|@autowired), straight into … field, into fields, directly on … field, short`,
    against: `constructor injection, through … constructor, via … constructor, by constructor, final field, requiredargsconstructor, constructor parameters, constructor only, in constructor`,
    againstAlone: `constructor injection (only|everywhere|always|throughout|instead|over), dependencies (arrive|come|enter|are passed|are injected|go) … constructor, (inject|take|pass) … (through|via|by|in|into) constructor, constructor injection (only|over|everywhere|instead|always|rather|throughout|not)`,
    home: 'field|spring|bean|class|dependency|injection',
    forAlone: `fields (are|get) (injected|autowired), autowire … fields, fields with @autowired, inject … into fields, dependencies … fields, annotate … fields … autowired`,
  }),
  codePractice('static-imports', 'static imports', {
    acts: 'static imports, static import, import static, statically imported methods, statically imported constants',
    things: 'assertion methods, assertj,constants of other classes',
    for: 'reads better,drop … class name, import … statically, statically import, without class name',
    against: `qualif, qualified, qualify, class name … (visible|prefix|in front|every), with class name, keep class name, show where, where … comes from, spell out … class`,
    home: 'import|java|method|test|class|constant',
    forAlone: `import statics, import … statically`,
    againstAlone: `qualify static, (qualify|prefix) … (static|members|methods|constants) … class`,
  }),
  codePractice('linq', 'query syntax and stream pipelines', {
    acts: 'linq query syntax, query syntax, query expressions, linq query expressions, linq',
    things: 'method syntax, linq queries, linq queries in c#, extension-method syntax',
    for: 'reads like sql, sql-like, from where select, query (over|rather|instead|style)',
    against:
      'method syntax, method chains, fluent syntax, lambda syntax, foreach loop, extension method, plain loop, allocates, hidden allocation',
    home: 'c#|code|query|collection',
  }),
  codePractice('expression-bodies', 'expression-bodied members', {
    acts: 'expression-bodied members, expression bodies, expression-bodied methods, expression body, expression functions, single-expression functions, expression-bodied functions, arrow bodies, expression body syntax, single-expression syntax, concise bodies, implicit returns',
    things: 'one-line methods, one-line functions, block body, single-line methods, one-line members, block bodies',
    for: 'whenever … fits, single expression, drop … braces, where body … one expression',
    against: 'block bod, block body, block bodies, full body, braces and return,curly,statement body',
    forAlone: 'expression bodies (for|wherever|over|where)',
    againstAlone: 'block bodies (with|only|over|even|for)',
    home: 'method|function|body|member|code',
  }),
  codePractice('scope-functions', 'scope functions', {
    acts: `let apply and also, apply and also, also and let, let and run, scope functions, let apply also run, kotlin scope functions, nested scope functions, let and apply, with/apply/let, chained scope functions`,
    things: 'kotlin,object configuration, null handling in kotlin',
    for: 'configure … (apply|with),chain … (let|apply), use let',
    against: 'plain if, plain variable, named variable, confusing it, which it,ordinary statements, if not null',
    home: 'kotlin|code|object|function',
  }),
  codePractice('extension-functions', 'extension functions', {
    acts: 'extension functions, extension methods, extensions on library types, extensions on built-in types, extension properties, kotlin extensions, swift extensions, extending built-in types, extension function, extensions on foreign types, extensions of standard types',
    things: 'helpers on types, types we do not own, built-in types, foreign types, standard types',
    for: 'read naturally, discoverable, hang … on type, as extension, as extensions, in an extension,dot syntax',
    against:
      'plain function, top-level function, free function, ordinary function, pollute, clutter autocomplete,helper object, not ours, wrapper type, member function',
    home: 'type|function|kotlin|swift|code|helper',
    againstAlone: `(bolt|graft|hang|tack) … (onto|on) … (type|types|class|classes)`,
    forAlone: `extension functions (keep|read)`,
  }),
  eitherField(
    'value-or-reference-types',
    'structs or classes',
    `model types, value types, reference types,swift types,value semantics, reference semantics`,
    {
      structs: {
        near: `struct by default, structs, struct first, value types (over|by default|first|unless), struct unless, value semantics, as structs, as a struct, struct over, structs over, no classes, never classes, without classes`,
        alone: `structs by default, structs (over|not|instead of|before|rather than) classes, classes rarely`,
      },
      classes: {
        near: `class by default, classes by default, reference types (over|by default|first|unless), class unless, reference semantics (over|by default|everywhere|wanted), as classes, as a class, classes over, class over, no structs, never structs, structs are banned, classes not structs`,
        alone: `(model|write|make) everything … class, everything is class, classes (over|not|instead of|before|rather than) structs`,
      },
    },
    'type|model|swift|data|class|struct',
  ),
  codePractice('partial-functions', 'partial functions', {
    acts: 'partial functions, head and tail, fromjust, incomplete patterns, partial functions from prelude, incomplete pattern matches, error calls in haskell, non-exhaustive patterns, read and head, unsafe head, partial functions from the prelude',
    things: 'total functions, totality, haskell prelude, exhaustive patterns, pattern matches',
    for: 'know … (non-empty|nonempty|not empty|there), cannot be empty, invariant holds, trust yourself, shorter',
    against:
      'total (function|alternatives|versions), totality, nonempty, safe variants, maybe instead, exhaustive, wincomplete-patterns, cover every, every constructor, return maybe, readmaybe',
    home: 'function|haskell|code|pattern',
  }),
  codePractice('point-free', 'point-free style', {
    acts: 'point-free style, pointfree style, point free style, tacit style, point-free code, pointfree, point-free definitions, point-free, tacit programming, eta-reduced definitions, point-free composition',
    things:
      'named arguments in definitions, function composition, haskell style, haskell definitions, lambda arguments, eta reduce',
    for: 'drop … argument, compose (instead|rather|with), eta-reduce, eta reduce, elegant, composition operator, no named argument',
    against:
      'name … (argument|parameters|points), explicit (argument|parameters), pointless, pointful, arguments visible, arguments named',
    forAlone: 'point-free (wherever|everywhere|by default|style wherever)',
    home: 'argument|style|function|function|haskell|code|style|definition',
  }),
  codePractice('language-extensions', 'language extensions', {
    acts: 'language extensions, ghc extensions, compiler extensions, gnu extensions, vendor extensions, non-standard extensions, gcc extensions, language pragmas, compiler-specific extensions, statement expressions, msvc extensions, gnu c, implementation-defined behaviour, compiler intrinsics, compiler builtins',
    things: 'standard haskell, haskell 2010, standard c, iso c, ghc2021, portable c, standard conforming,ansi c',
    for: '(turn|switch|enable|reach|use) … (freely|whatever|whenever|on|any|as many), gnu11, gnu17, full power, compiler … offers',
    against: 'plain (haskell|c), standard (c|haskell|only), iso only,strictly conforming, haskell 2010 only,std=c',
    home: 'code|compiler|haskell|language|c|module',
  }),
];
