import { choiceField, type Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** Where pieces of code stand, what they are called and how they are laid out. */
export const LAYOUT_FIELDS: readonly Field[] = [
  eitherField(
    'function-order',
    'callers or callees first',
    `order of functions, function order, order within a file, order of methods, methods in a file, functions in a file, private helpers, footnote functions, above its first use, helper functions below, called functions, callees`,
    {
      'callers first': {
        near: `callers (above|before|first|precede|on top), helpers (below|after|at bottom|at the end|last|underneath|follow), newspaper, top-down, stepdown rule, step-down rule, details (below|last|further down|follow), start with story, (leave|put|keep|place) … (helpers|helper|details|private) … (bottom|below|end|last), high-level first, reads top down, top down, callers before callees, before … functions it calls, above … functions it calls, (public|main|exported|entry point|high-level) … (on top|at the top|first|above)`,
        alone: `(read|reads) … like … newspaper, stepdown rule, top-down order, (callers|caller) (before|above|first|precede|on top of) … (callee|callees), (public|main|high-level|entry) … (at the top|first|on top|above) … (helpers|private|details|helper|below), top-down (order|reading|file), (public|exported) (functions|methods) (before|above) private (functions|methods), public (function|functions|methods) (open|top|head|first), (helper|helpers|helper functions|private functions) … (below|beneath) … (function|caller|callers|public|main|export|it), helpers (below|after|underneath) (caller|callers|public|main), (helpers|helper functions|private functions) (stand|go|come|sit|live) (below|after|at the bottom|at the end|last), (define|place|put|declare) (helpers|helper functions|private functions|private methods) (below|after), (organise|organize|order|arrange) (functions|methods|helpers|files|modules|code) top-down, helpers follow (it|them|caller), (define|place|put|declare|keep) (helpers|helper functions|private functions|private methods) (at bottom|at end) of file`,
      },
      'callees first': {
        near: `callees (above|before|first|precede), helpers (above|before|first|on top|precede), (defined|declared|define|declare) before … (use|used|called|call), bottom-up, main (last|at the end|at the bottom), (define|declare) … before … (use|call), (entry point|main|exported|public) … (last|at the bottom|at the end), small pieces first, above its first use, last thing in file, before … callers, with … building blocks above, above … use it, callees before callers, bottom up, before its first use`,
        alone: `define before use, main … (last|bottom|end) of file, (callees|callee) (before|above|first|precede|on top of) … (caller|callers), (functions|function) … (above|before) … first use, (functions|function|helpers) … (defined|declared|appear|stand) (before|above) … (used|called|use|call|callers), (define|place|put|declare) (helpers|helper functions|private functions) (above|before), (helper|helpers|callees|small functions) (come|go|stand) … before … (function|functions|caller|callers|that call), (functions|helpers|methods) … (defined|declared) before … (used|called|use|first use), helpers (come|go|stand) (first|on top|at the top|above|before), (define|declare) (functions|helpers|helper functions) before … (used|use|called)`,
      },
    },
    'function|method|file|helper|module|class',
  ),
  eitherField(
    'constants-place',
    'where constants stand',
    `constant definitions, shared constants, constants file, constants module, game tuning, constant values, config constants, max_retries, =constants`,
    {
      'one file': {
        near: `centrally, all … (one|single|central|same) (file|place|module), in single file, (live|go|belong|collect|gather|sit|stay|keep|put|define) … (constants.ts|constants.py|constants.js|constants.go|constants file|constants module|constants folder|one file|one place|single file|config module|settings module), central (constants|file|module), (in|into) one (place|module)`,
        alone: `(all|every|shared|project) constants … (in|into|to) (one|a single|a central|constants|src/constants|the constants), (collect|gather|centralise|centralize) … constants, (put|keep|define|declare|store) (all |)constants in (one|a single|a central|constants|the constants)`,
      },
      'where used': {
        near: `(next to|beside|near|close to|above|alongside) … (use|used|code|user|function|that|consumer), where (used|needed|it is used|they are used), no (central|global|shared|giant|common) (constants|file), in the module that (uses|needs), at the top of (file|module) that, nowhere central, declared in … (mailer|module|file that), put … right there, (file|module|class) that (uses|needs|use|need), close to, beside, at top of, near … (use|code), (only|alone) … needs … declared, no constants file, not in … (central|shared|global|constants)`,
        alone: `(define|declare|keep|put) … constants … (next to|beside|near|close to|where), (no|never|avoid) … (central|global|shared|giant) constants (file|module), constants … (next to|beside|near|close to|where) … (used|use|code that|module that|file that)`,
      },
    },
    'constant|file|module|code|value',
  ),
  eitherField(
    'types-place',
    'where types stand',
    `type definitions, shared types, types file, types folder, interfaces and types, type declarations, types directory, props interfaces, type folder, buttonprops, shared interfaces, props types`,
    {
      central: {
        near: `(live|go|belong|collect|gather|sit|kept|keep|put|defined) … (types.ts|types file|types folder|types directory|one file|one place|types package|types module|shared package), all … (one|single|central|shared) (file|place|folder|package|directory), in (a |)(central|shared|common|dedicated|single) (types|file|folder|place|directory|module), (put|keep|define|declare|live|go|place) … (types.ts|types folder|src/types|types directory|types package|types module), in (types folder|types directory|types file|types.ts|src/types|lib/types)`,
        alone: `(all|shared) types … in (types|src/types|a central|one|a single|the types|a shared), (keep|put|define|declare|collect|store|place|add|centralise|centralize) (all |shared |)(=types|interfaces|type definitions|types and interfaces) in (types|src/types|lib/types|src/lib/types|one|a central|a single|the types|a shared|a types), =types (live|go|belong|sit|stand|stay) in … (types|types.ts|src/types|lib/types|types folder)`,
      },
      colocated: {
        near: `(next to|beside|near|close to|alongside|above) … (code|use|used|component|function|that use|implementation|consumer), where (used|needed), no (central|global|shared|giant) types, same file as, co-located, colocated, in the file that (uses|needs), same file, right above, on the spot, goes in file with, big types.ts, own file … (component|function), not in … (central|shared|global|types), magnet`,
        alone: `(colocate|co-locate) (types|interfaces|type definitions), (no|never|avoid) … (central|global|shared|giant) (types|types.ts), (=types|interfaces|type definitions|props types) … (next to|beside|near|close to|alongside|same file as) … (code|component|function|use|module|that|them)`,
      },
    },
    'type|file|module|code|folder',
  ),
  eitherField(
    'import-layout',
    'one import a line or several',
    `import statements, import lines, import statement, imported names, several names, isort, names from module, force_single_line, import row, multiple imports, multiple names, python imports, rust imports, java imports, =imports`,
    {
      'one a line': {
        near: `one per line, one import per line, one name per line, own line, single-line imports, single line = true, never … several names, one (import|name|module) (per|on each|each|a) line, (every|each) import … (own|separate|line), line for each`,
        alone: `one import per line, one import (statement |)(per|a|on each) (line|name), (each|every) import … (own|separate) line, (imports|names) … (one per line|on separate lines|on their own line), (never|don't|do not) … (several|multiple|two) (names|imports|modules) … (one|same|single|an) (line|import|statement)`,
      },
      grouped: {
        near: `one statement per module, single import statement, nested braces, one (line|statement) per (module|package|crate), share single import, (single|one) (import|statement) (for|per|with|share), same statement, rather than three, (pair|set) of braces, (combine|group|merge|join|collapse|put) … (one|single|same|together) (import|line|statement|braces), (combine|merge|collapse|nest) … (one|single|braces|same), several names on one line`,
        alone: `(group|combine|merge|collapse) … imports … (one|single|same) (statement|line|import), (names|imports) from … (same|one|a) module … (one|single|same) (import|statement|line), one import (statement |)per (module|package|crate)`,
      },
    },
    'import|module|file',
  ),
  codePractice('type-only-imports', 'import type', {
    acts: `import type, type-only imports, consistent-type-imports, verbatimmodulesyntax, type imports, import type statements, inline type imports, type-only import, type-only import statements, type modifiers on imports, import type lines, type_checking imports, type_checking blocks, imports under type_checking`,
    things: `imports of types, import type, imports of interfaces, type_checking, import interfaces, type-only, consistent-type-imports, type modifier on imports, names used only as types`,
    for: `separate from value, by import type, mark … (erased|type), under if type_checking, word type on it, (use|write) import type, marked (type|as type)`,
    against: `plain import, ordinary import, regular import, one import for both, no-type-imports, same (ordinary |)(statement|import|line)`,
    home: 'type|value|import|import|type|typescript|module',
    againstAlone: `(one|same|single) (ordinary|import|plain) … values and types, ordinary import, (types|interfaces) … (ordinary|plain|regular|normal|same) import, (no|never|avoid|don't use|do not use) (import type|type-only imports), (ordinary|plain|regular) import … types`,
    forAlone: `use import type (for|when|to|whenever|on|in|wherever), (import|imports) (types|interfaces) (with|by|via|using|through|as) (import type|type-only|type only), (types|interfaces) … (with|by|via|using) import type, types … type-only imports`,
  }),
  codePractice('namespace-imports', 'imports of a whole module under a name', {
    acts: `namespace imports, star-as imports, module imports, qualified imports, whole-module imports, import whole modules, import modules not names, importing whole modules, imports of whole modules, import * as, import star as, star-as, importing modules whole`,
    things: `whole modules, import star as, whole module, module under a name, import star, star as, =named imports`,
    for: `import module … (never|not|and qualify|itself|and refer), module (itself|not names), qualify, keep the prefix, (dotted|qualified) (access|name|names), see where … comes from, under (one |a |its )name, as one name, rather than from, see where, know where … from, bring … module, (call|write) … after import, (module|package) as one, whole (module|modules|package) under`,
    against: `individual (names|functions|symbols), pick … names, from x import y, names directly, not import star, =named imports`,
    home: 'import|module|name|code',
    againstAlone: `(import|imports) … (names|functions|symbols|members) (individually|one by one|by name|directly|not), (names|functions|symbols) … imported (individually|directly|by name), =named imports (over|instead of|rather than|not) (namespace|star|module|whole), import (only|just) (the names|what you need|what is needed|the functions)`,
    forAlone: `(import|use) … (whole|entire) module … (under|name|qualif|prefix), module imports (over|instead of|rather than|not) names, import (whole|entire) (modules|module) (under|as|rather|not|instead|and|never), import (modules|module) (not|rather than|instead of) names`,
  }),
  codePractice('side-effect-imports', 'work at import time', {
    acts: `side effects at import, side effects on import, import-time side effects, module-level side effects, top-level side effects, side-effect imports, work at import time, code at module level, module-level code, code at import time, import side effects, top-level statements with effects, side-effect import, side effects at module level, work on import, bare imports, blank imports, connections at module level, work at module level, side effects at load, top-level effects, import-time work`,
    things: `import time, module load, module scope, top level of module, module level, blank import, bare import, registration work`,
    for: `register … (on import|at import|when imported|themselves), self-register, upon import, when … module … imported, registration … (import|imported|load), (register|connect|set up|initialise|run) … (on|at) (import|load)`,
    against: `explicit (init|setup|registration|start), definitions only, only (define|declare), never … (connect|open|start|read|register|run) … module level, (export|wrap) … function and call, did stuff on load, free of side effects, without side effects, explicit (call|init|setup), no side effects`,
    home: 'import|module|file|code',
    againstAlone: `(never|don't|do not|nothing) … (connect|open|start|read|run|do|execute|register) … (at|on) (import|module load|module level|import time), importing … (no|without) side effects, (modules|files) … (no|without) … side effects, importing … (module|file) (must|should|may) not (run|start|do|connect|have|open)`,
    forAlone: `(do|run|perform|put|register|start|connect) … (at|on) import (time|), (do|run|perform) … when … module is imported, modules (register|initialise|initialize|set up|connect) … (on|at|when) import`,
  }),
  codePractice('main-guard', 'a main guard in scripts', {
    acts: `main guard, __name__ guard, if __name__ == "__main__", __main__ guard, main guards, if __name__, name-main idiom, __name__ check, main check, dunder-name check, require.main check, name guard, __name__ == "__main__", name guards, main idiom, main blocks`,
    things: `__main__, script's entry, require.main, __name__ check, dunder-name check, entry point of script, import.meta.main, python scripts`,
    for: `begin work only if, dress … main guard, guard scripts, wrap … (main guard|main block|main function), (under|behind|in|inside|with) (a |)(main guard|guard|name check|__name__)`,
    against: `top to bottom, straight through, bare script, bare statements, without ceremony, straight from top, with no guard, no guard, nobody imports, no bouncer, run … from top`,
    home: 'script|python|file|module',
    againstAlone: `(no|without|skip|omit|drop|never) (a |)(main guard|main guards|__name__ guard|if __name__|__name__ check), scripts … (no|without) (a |)(guard|main guard), scripts run (straight|top) (through|from|to)`,
    forAlone: `guard scripts (with|by), (scripts|entry code|entry point|script code|top-level code) … (under|behind|inside|with) (a |the |)(main guard|name guard|__name__|if __name__), use (main guard|main guards|__name__ guard|if __name__) (in|for|to|so|on|at|when), scripts (need|have|get) … (main guard|__name__)`,
  }),
  codePractice('extra-parens', 'parentheses that are not needed', {
    acts: `redundant parentheses, extra parentheses, superfluous parentheses, unnecessary parentheses, optional parentheses, needless parentheses, clarifying parentheses, no-extra-parens, parentheses for clarity, extra brackets, unneeded parentheses, explicit parentheses, parens for clarity, extra parens, redundant parens, unnecessary parens, redundant brackets, needless brackets, optional parens, unneeded parens, superfluous parens`,
    things: `operator precedence, mixed operators, sub-expressions, subexpressions, no-extra-parens, and or expressions, operator priority, mixed conditions, compound conditions`,
    for: `(spell|show|make) … (precedence|grouping|explicit|obvious), nobody (remembers|knows), bracket … (every|each|mixed), even where … (not needed|redundant|precedence), wrapped in (parentheses|parens|brackets), put … (parentheses|parens|brackets), add … (parentheses|parens), bracket … anyway, compiler could do without, use parentheses`,
    against: `(know|learn|trust|rely on) … precedence, only where … (needed|required|change), drop … parens, brackets that do nothing, where … not needed`,
    home: 'expression|operator|code|condition',
    forAlone: `wrap … (expressions|subexpressions|sub-expressions|conditions|operands) … in (parentheses|parens), (parenthesise|parenthesize) (mixed|every|each|all|expressions|operators|subexpressions|generously), bracket (mixed|expressions|operators|subexpressions), (add|use|put|write|include) (parentheses|parens) … (clarify|clarity|precedence|mixed)`,
    againstAlone: `(remove|omit|drop|avoid|leave out|strip|delete|skip) (redundant|extra|unnecessary|needless|superfluous|optional|unneeded) (parentheses|parens|brackets), parentheses only (where|when|if) … (needed|required|necessary|change|must)`,
  }),
  codePractice('space-in-braces', 'spaces inside brackets', {
    acts: `spaces inside braces, spaces inside brackets, spaces inside parentheses, padding inside braces, spaces in braces, bracket spacing, object-curly-spacing, space inside braces, padded braces, inner padding of brackets, inner spaces, bracketspacing, spaces inside curly braces, spaces within braces, space inside brackets, spaces within brackets, space in braces, inside padding, blanks inside braces, spaces inside parens`,
    things: `bracketspacing, inner spaces, inside braces, inside brackets, inside the curly, bracketspacing true, bracketspacing false, object-curly-spacing, inside of braces, space inside, spaces inside`,
    for: `(leave|put|insert|add) … (space|blank) … (inside|after the opening|within), air inside, set to always, one blank either side, have inner spaces, must have … (space|spaces), a space inside, with (a |)(space|spaces) inside, space after … (opening|brace)`,
    against: `(tight|flush|hug), no (space|blank|padding), without (space|spaces|padding), is false, set to never, no spaces inside`,
    home: 'brace|bracket|object|literal|space',
    againstAlone: `(no|never|without|omit|remove|drop) (space|spaces|padding|blanks) (inside|within|after the opening) … (brace|braces|bracket|brackets|curly|parentheses), bracketspacing … false`,
    forAlone: `(put|leave|add|write|use|keep|insert) (a |one |)(space|spaces|blank) (inside|within|after the opening) … (brace|braces|bracket|brackets|curly|parentheses), bracketspacing … true`,
  }),
  codePractice('explicit-return', 'the return keyword at the end of a function', {
    acts: `explicit return statements, trailing return keyword, explicit return at end of function, explicit return at the end, tail returns, return at the end of a function, final return keyword, redundant return, needless return, redundant returns, needless returns, trailing return, trailing returns, trailing return statements`,
    things: `last expression, implicit return, implicit returns, tail expression, tail expressions, final expression, needless_return, redundantreturn, tail line, return at end of function, lonely last expression, tail returns`,
    for: `write return, spell out return, given with return, with return keyword, end with return, finish in return`,
    against: `implicit return, implicit returns (are|over|preferred|everywhere), tail expression, leave off return, omit … return, (last|final) expression is (value|result|returned), last expression speaks, drop return, omit return, (no|without) return, skip return`,
    againstAlone: `(rely on|prefer|use) implicit returns, let last expression be, (omit|drop|skip|leave out|leave off) (the )return (keyword |)(at the end|on the last|from the last|where|when|in the last), (rely on|use|prefer|let) implicit (return|returns), last expression (is|be|as) (the |)(result|value|returned|return value)`,
    home: 'function|method|ruby|rust|expression|return',
    forAlone: `write return at end of function, (always|use|write|put) (explicit )return (keyword |statement |)(at the end|on the last|for the last|in every|in each|even), (functions|methods) … (end|finish) … with (an |)explicit return`,
  }),
  codePractice('explicit-self', 'self and this where they may be left out', {
    acts: `explicit self, self qualifier, redundant self, self prefix, explicit receivers, =this qualifier, =this prefix, self qualification`,
    things: `member access, instance members, own members, self.name, self remove, self keyword, instance attributes with self, accessing members`,
    for: `(qualify|prefix) … (member|field|property|with this|with self), even for reading, told apart, show … owner, (write|use|put|type) =self … (explicitly|always|in front|before|when accessing)`,
    against: `only where (compiler|needed|required|ambigu), only when … (compiler|needed|required|ambigu), omit, drop, bare name, where not required, not (needed|required), when … name … does`,
    home: 'compiler|member|member|field|method|property|code|class',
    forAlone: `write =self (before|in front|everywhere), (prefix|qualify) … (members|fields|properties|attributes) with =self, (write|use|keep) =self explicitly, explicit =self (everywhere|always|for|on|in|is required)`,
    againstAlone: `(omit|drop|leave out|leave off) =self (where|when|unless|if|before|in), =self only (where|when|if) … (required|needed|necessary|ambiguous), (omit|drop|remove|avoid) (redundant|needless|unnecessary|superfluous) =self`,
  }),
  codePractice('regions', 'code regions', {
    acts: `code regions, region directives, region blocks, region directive, pragma marks, folding markers, fold markers, pragma mark, region and endregion, region tags, region markers, #endregion, endregion, folding marks, #region blocks, region comments, #region directives, #pragma mark, region and endregion directives, #regions, code folding regions`,
    things: `endregion, region tags, folding marks, mark comments, region markers, #region, region directive, pragma mark`,
    for: `(divide|structure|group|fold) … (class|file|members|section), (group|divided|divide|organise|split|separate|structure) … (by|with|in|into|members), put … around, add region, collapse`,
    against: `split … class, smaller class, class … too (big|large|long), hide … mess, under the rug`,
    home: 'class|file|code|section|member',
    againstAlone: `(no|never|avoid|remove|without) (code regions|#region and|region directives|region blocks|pragma marks|#regions)`,
    forAlone: `use (#region|code regions|region blocks|region directives) to, (group|divide|organise|organize|structure|wrap) … (class|classes|members|code|methods|files|sections) … (with|by|into|in|using) (#region|regions|region blocks|code regions|pragma mark), use #region … endregion`,
  }),
  codePractice('partial-classes', 'partial classes', {
    acts: `partial classes, partial class, splitting a class over files, class reopened in files, partial types, partial keyword, partial files, partial declarations, reopening a class, partial modifiers, partial structs`,
    things: `one class over several files, partial keyword, partial files, partial class, view models partial, reopening a class`,
    for: `spread … over files, divide … files, (split|slice|spread|divide) … (into|in|with|over|across) … (partial|files), mark … partial, both declare, split in, across files`,
    against: `one file, single file, only for generated, become two classes, two classes, in one declaration, class is whole, split … into (smaller|two|separate) classes, (smaller|separate) classes, kept in one`,
    home: 'class|file|code',
    againstAlone: `(no|never|avoid) partial (classes|class|keyword) (except|in|for|to|outside), partial keyword … (not|banned|forbidden|never), (class|classes) … (stay|be|live) in (one|a single) declaration`,
    forAlone: `(split|divide|spread|slice|break) … (class|classes|controllers|forms) … (into|with|by|as|using|in) partial, use partial (classes|class) (to|for|when|where)`,
  }),
  codePractice('numeric-separators', 'separators in long numbers', {
    acts: `numeric separators, digit separators, underscores in numbers, underscores in numeric literals, thousands separators in literals, underscore separators, digit grouping, digit separator, underscores between digits, separators in numbers, separators in literals, digit group separators, underscores in long numbers, underscores in large numbers, thousand separators, separators in numeric literals, underscore in numeric literals`,
    things: `long numbers, large numbers, long literals, large literals, big numbers, numeric literals, unreadable_literal, long literal, long numeric constants, number literal, number literals, large constants`,
    for: `1_000_000, group … digits, (split|break) … thousands, (write|use|with|separate|chunk|split|group) … (30_000|1_000_000|10_000|underscores|separators|groups|digits), 30_000 instead, (readable|legible) … underscores, in groups of three, chunk … digits`,
    against: `1000000, plain digits, digits only, run of digits, unbroken, ungrouped, digits unbroken, digits in a row, (write|keep|leave) … (digits|plain|unbroken|row), no (underscore|underscores|separators|separator), without (underscore|underscores|separators), break grep`,
    home: 'number|literal|code|digit',
    againstAlone: `(large|long|big) (numbers|literals|constants) … (no|without) (underscores|separators|underscore), (no|never|avoid|without) (numeric separators|digit separators|underscores) in (numbers|literals|numeric|numerals)`,
    forAlone: `(group|separate|split|chunk) digits, (large|long|big) (numbers|literals|constants|numeric literals) … (underscores|underscore|separators|separator), use (numeric|digit) separators`,
  }),
  codePractice('short-names', 'one-letter names', {
    acts: `i j and k, single-letter names, one-letter names, single-letter variables, one-letter variables, single-letter identifiers, one-character names, single-character names, single-character variables, short variable names, one-letter identifiers, cryptic names, loop variables like i, one-letter variable names, single-letter variable names, single letter names, one-letter loop variables, single-letter names in loops, one-letter parameters`,
    things: `variable names, loop counters, loop variables, identifiers, receiver names, naming variables, variable that lives, loop variable, loop index, index variables, short-lived variables`,
    for: `i and j, one letter (is|will|does|suffices), short scope, (must|may|can|should) be … (single|one) (letter|letters|letter), single letters (are|for|in|is), (short|one-letter) … (fine|ok|okay|enough|idiomatic), one letter is`,
    against: `descriptive, telling name, full word, full words, whole words, reveal intent, meaningful, as long as … need, self-explanatory, speaking names, written out, at least (three|two|four) (letters|characters), (three|four|five) (characters|letters), never … (single|one) letter, instead of … (single|one) letter, full names, telling`,
    againstAlone: `descriptive variable names, descriptive identifiers, (names|identifiers|variables) … at least (two|three|four|3|4) (characters|letters), (no|never|avoid) (single|one) (letter|character) (names|variables|identifiers), (even |)(loop variables|loop counters|counters|indices) … (descriptive|telling|meaningful|real|full|proper) (name|names|words), (counters|variables|loop counters|identifiers) (get|have|carry|need|deserve) (telling|descriptive|real|proper|full|meaningful|speaking) name, (variable|identifier|parameter) names (reveal|tell|say|explain) (intent|what|purpose)`,
    home: 'name|variable|loop|code|identifier|counter',
    forAlone: `loop (counters|variables|indices|indexes) (is|are|named|called) … =i, (use|prefer|write|keep) (short|single-letter|one-letter) (variable |)names (for|in|when|where), (loop variables|loop counters|receivers|indices|counters) … (single|one) (letter|letters|character|letter names)`,
  }),
  eitherField(
    'handler-names',
    'names of event handlers',
    `event handlers, handler names, callback props, event handler, handler functions, function behind a click, event callbacks, click handlers, handler function, event handler functions, event functions`,
    {
      handle: {
        near: `handleclick, handlesubmit, handlex, prefix handle, start with handle, begin with handle, called handle, handle prefix, named handle, handleclicked, is handleclick, handlelogin, handle (and|plus|followed), handlechange, handlesave, handleevent, handledelete, with handle`,
        alone: `(handler|handlers) … (called|named|start|prefixed|begin) … (handle|handlesomething|handlex|handleclick), handle … prefix … handler, (name|call|prefix|start) … (handler|handlers|callbacks) … (handlex|handle|handleclick|handleevent|handlesomething|handleaction), (handler|handlers) … (start|begin|prefixed|named|called) … handle`,
      },
      on: {
        near: `prefix on, start with on, begin with on, called on, on prefix, named on, name event handlers on, onx, share one name, onhit, onsomething, is onclick, with on, called onsomething, starting with on`,
        alone: `(name|call|prefix) (event |)(handler|handlers|callbacks) (with |)(onx|onclick|onevent|onsomething|onaction|on prefix), (handler|handlers) … (start|begin|prefixed) … with on, (handler|handlers) … (named|called) (onx|onclick|onevent|onsomething)`,
      },
    },
    'event|handler|component|prop|function',
  ),
  codePractice('impl-suffix', 'the suffix Impl', {
    acts: `impl suffix, impl suffixes, suffix impl, impl classes, names ending in impl, impl in names, impl names, impl endings, fooimpl names, impl tail, names ending with impl, impl postfix, -impl suffix, class names ending in impl`,
    things: `implementation class, implementation classes, implementing class, fooimpl, impl tail, orderserviceimpl, userrepositoryimpl, class name ending in impl, pimpl, implementing classes`,
    for: `end in impl, (append|add) impl, ends with impl, carries impl, called fooimpl, (is|are) called (fooimpl|impl), with suffix, get … (impl|suffix), suffix impl, end with impl, named … impl, add … impl, takes … impl`,
    against: `name … (after|by) what … (different|special|distinguishes|makes), (name|named|names|call) … for what, (name|call) … what makes, and not … impl, (named|name|call) … (after|by) … (technology|behaviour|strategy|what|how), rather than impl, not … impl, instead of impl`,
    home: 'class|name|interface|implementation',
    againstAlone: `(name|call) implementations … (after|for|by) (what|how|their), implementations … named (after|for) , (no|never|avoid) impl (suffix|suffixes|in|classes|names)`,
    forAlone: `(name|suffix|call) (implementations|implementing classes|implementation classes|the implementation|implementation) … impl, (implementations|implementation classes|implementing classes|implementation) … (end|ends|suffix|suffixed|suffix of) … impl`,
  }),
  codePractice('project-prefix', 'a project prefix in names', {
    acts: `project prefix, class prefixes, namespace prefix, prefixed class names, library prefix, company prefix, two-letter prefix, three-letter prefix, prefixed symbols, symbol prefix, project name prefix, project name prefixes, library prefixes, brand prefix, app prefix, project name in names, prefixes with the project name, company prefixes, vendor prefix`,
    things: `public symbols, exported symbols, symbols, exported names, public names, css classes, objective-c classes, hooks and functions, name of the project, project's short name`,
    for: `carry prefix, (avoid|prevent) … (collision|clash), in front … prefix, would collide, collide, (start|begin) with … (project|our|short name|library), repeat … project name, repeat name of project, prefix … (project name|app name|product name|company name|library name)`,
    against: `namespace … (enough|do|does|suffices|instead), stutter, bare name, module name … (enough|says), without prefix, drop prefix, don't prefix, already says, drop … project, no project name, stop branding`,
    home: 'name|class|symbol|function|code',
    againstAlone: `(don't|do not|never) (prefix|start|repeat) … (project|app|product|library|company) name, (no|without) (project|company|app|library) (prefix|prefixes|name) (in|on|for)`,
    forAlone: `(prefix|start|begin) … (names|symbols|classes|functions|macros|identifiers|tables|variables) … with … (project|library|app|company|product|our|package), (names|symbols|classes|functions|macros) … (carry|have|get|bear) … (project|library|company|app) prefix, (crate|package) names … prefix with`,
  }),
  eitherField(
    'collection-names',
    'plural names or suffixes for collections',
    `variables holding lists, names of lists, array names, collection names, names for collections, list variables, orderlist, userlist, orderarray, collection variables, list names, variables that hold, container in name, collection variable, list variable`,
    {
      plural: {
        near: `plural, plural noun, plural names, users not userlist, not orderlist, say users, plural … (no|not|never|without) … suffix, items not itemlist, (name|named|call|called) … (plural|plurals), no list suffix, never … (list|array) suffix`,
        alone: `(name|call) (collections|lists|arrays) … (plural|plurals|plural noun), (collections|lists|arrays) … (plural|plurals) (names|nouns|form), (arrays|lists|collections) (are|have|get) plural`,
      },
      suffix: {
        near: `suffix list, list suffix, end in list, end with list, userlist, ends in list, ends with list, suffix of list, carry list, singular with list, arr suffix, itemlist, call … orderlist, to itemlist, tell … (set|list) in name, container … seen, container … name, (end|suffix) … (list|array|map|set), (with|use|take) … (list|collection) suffix, userlist not users, not users, not plural, name … kind of collection`,
        alone: `(name|suffix|call) (collections|lists|arrays) … (list suffix|suffix|with list|userlist|with their type|container type), (collections|lists|arrays|collection names) … (end in|end with|carry|suffix|suffixed) … (list|type|suffix|collection)`,
      },
    },
    'collection|name|variable|list|array',
  ),
  choiceField(
    'slot',
    'table-naming-f',
    'names of tables',
    `table names, database tables, tables, table name, sql tables, names of tables, database table, model tables, sql table, entity tables`,
    {
      plural: `plural, plural names, in the plural, plural nouns, plural form, plurals, pluralise, pluralised, plural table names, several rows`,
      singular: `(is|are|use|in) singular, singular names, in the singular, singular nouns, singular form, singulars, one row, not be pluralised, never pluralise, no plural, without s, not plural, never plural, type of its row, drop s, singular table names`,
    },
    { home: 'table|database|name|sql' },
  ),
  choiceField(
    'slot',
    'directory-structure-f',
    'how code is grouped into directories',
    `directories, folders, directory structure, folder structure, project structure, source tree, code organisation, code organization, project layout, top level of src, code is organised, code is organized, source layout, directory layout, package structure, file layout, source folders, business area`,
    {
      'by layer': {
        near: `by layer, by type, by kind, by technical, per layer, by role, layer-based, group … layer, folder per layer, horizontal, horizontally, all (controllers|services|models|repositories|hooks|components) … (together|one folder|same folder|one directory), package by layer, one folder for (controllers|services|hooks|models|components), controllers models or views, one file in routes, over presentation, technical layer, kind first, by technical role, controllers services and repositories, (folders|directories) … (layer|layers), one folder per kind`,
        alone: `package by layer, (folders|directories) by (layer|type|kind)`,
      },
      'by feature': {
        near: `by feature, by domain, by business, feature-based, feature folders, feature folder, vertical slices, vertical slice, vertically, everything … (feature|belongs together|use case) … (together|one folder|one directory|same folder|side by side), package by feature, one folder per (feature|domain|use case|screen|bounded), screaming architecture, domain-driven, folder per (feature|domain|screen|use case), by use case, change together … live together, together … change together, not by technical layer, feature's roof, feature directories, feature modules, domain first, business first, under src/features`,
        alone: `package by (feature|domain), (one|a) (folder|directory) (per|for each) feature, (folders|directories) by (feature|domain)`,
      },
    },
    { home: 'directory|folder|code|feature|layer|module|package|file' },
  ),
  eitherField(
    'empty-or-null',
    'empty collections or null',
    `empty list, empty lists, empty collection, empty collections, empty array, empty arrays, no results, nothing to return, no matches, no rows, nothing matches, empty result, list methods, finds nothing, emptylist, query finds nothing, null lists, empty slices, nil slices, on no match, findall, empty result set, list is empty`,
    {
      'an empty collection': {
        near: `never … (null|nil|none), hand back … empty, yields an empty, zero-length, emptylist, loop without check, clients crash on, no null (lists|collections), make slice, (use|give|hand|send) … empty (list|array|collection), return empty (list|collection|array|slice), empty (list|collection|array) … (not|never|rather|instead|over) … (null|nil|none|absent|undefined), empty (list|collection|array) comes back`,
        alone: `empty (list|collection|array|lists|collections|arrays) (over|instead of|rather than|not|never) (null|nil|none), (never|don't|do not) return (null|none|nil) … (list|collection|array), return (an )empty (list|array|collection|slice|lists|collections|arrays) (when|if|instead|rather|not|never|for), (functions|methods) … return … empty (list|collection|array) … (null|none|nil)`,
      },
      null: {
        near: `return (null|nil|none|undefined), (null|nil|none) (when|if|signals|means|instead|rather|not an empty), replaced with null, nil slices, yield null, null plain, (null|nil|none) for, (null|nil|none) … (when|if|on) … (nothing|no match|empty|no results), (use|send|give) null`,
        alone: `no (rows|results|matches|hits|items) means (null|none|nil), (null|none|nil) (when|if|for) no (rows|results|matches|hits|items), (null|nil|none) (instead of|rather than|over|not) empty (list|collection|array), (empty|no results|nothing found|nothing matches) … return (null|nil|none), return (null|nil|none) (when|if|for) (there is nothing|nothing|no results|there are no|the list is empty|empty)`,
      },
    },
    'function|list|collection|result|method|query|array',
  ),
  eitherField(
    'error-message-case',
    'how error messages begin and end',
    `error messages, error strings, error texts, messages of errors, exception messages, error message, error string, exception texts, error message text, fmt.errorf, failed to parse, st1005, error texts begin, raise valueerror, fragment such as bad input`,
    {
      'lower case': {
        near: `lower case, lowercase, small letter, uncapitalised, uncapitalized, no (capital|full stop|period|punctuation|trailing), without (capital|capitals|full stop|period|punctuation|trailing), begin in lower case, in lower case, not start with capital, end with punctuation, no (full stop|period), mumble in lowercase, lower-case, lowercase first, without (final|closing)`,
        alone: `(error|exception) (messages|strings|texts) … (lower case|lowercase|small letter|without punctuation|uncapitalised|not capitalised|not be capitalised|not be capitalized|no period), errors … (start|begin) (in|with) (lower case|lowercase|a small|a lower)`,
      },
      sentences: {
        near: `(start|begin) … capital, capital letter, full sentence, full sentences, complete sentence, complete sentences, capitalised, capitalized, end … (full stop|period), proper sentence, proper sentences, end with (a |)period, end with (a |)full stop, with capital, upper case letter, (proper|whole|complete) sentences`,
        alone: `(error|exception) (messages|strings|texts) … (full sentence|full sentences|complete sentences|capital letter|end with a period|end with a full stop|capitalised|capitalized), errors … (start|begin) with (a |)capital`,
      },
    },
    'error|message|string|exception',
  ),
  codePractice('unused-code', 'unused variables and imports', {
    acts: `unused imports, unused variables, unused parameters, unused locals, unused arguments, leftover imports, unused symbols, no-unused-vars, stale imports, unreferenced variables, unused_imports, unused bindings, unused names, dead names, dead imports, unused functions, names nobody reads, unused import`,
    things: `variables nobody reads, unused-variable lint, dead_code, nounusedlocals, f401, dead names, names nobody reads, unused_imports, unused functions, import nobody uses, unused names`,
    for: `harmless, (may|can) (stay|remain), turn off … lint, stays at head, used or not, don't (go pruning|prune|remove|delete), never (remove|delete), lint … off, (may|can|should) (stay|remain|be left|be kept)`,
    against: `(remove|delete|drop|clean|prune|strip) … (unused|unreferenced|leftover|as you|nobody|when), delete variable, sweep before, (is|are) (an error|errors|removed|deleted), no … (left|remain|stay), (be|get) (removed|deleted|cleaned)`,
    home: 'import|variable|code|file|parameter',
    againstAlone: `remove whatever is unused, nothing unused, (remove|delete|drop|prune|clean up|strip|get rid of) (all |any |)(unused|unreferenced|leftover|dead) (imports|variables|parameters|locals|names|symbols|arguments), unused (imports|variables|parameters|locals) … (removed|deleted|error|errors|fail|break|not allowed|forbidden), (no|never leave) unused (imports|variables|parameters|locals|names), (remove|delete|drop|prune|clean up) (unused|unreferenced|leftover) (code|imports|variables|functions|parameters|locals)`,
    forAlone: `(keep|leave|allow|tolerate) unused (imports|variables|parameters|locals|code|names|symbols|arguments), unused (imports|variables|parameters|locals|code|names) … (stay|remain|fine|ok|okay|tolerated|harmless|left|kept|allowed), (turn off|disable|switch off) … unused … (lint|rule|check|warning|warnings)`,
  }),
];
