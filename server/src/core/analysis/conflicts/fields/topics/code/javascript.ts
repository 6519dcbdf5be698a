import type { Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';
import { toolField } from '../toolWords.ts';

const TARGETS = [
  'ES5',
  'ES2015',
  'ES2016',
  'ES2017',
  'ES2018',
  'ES2019',
  'ES2020',
  'ES2021',
  'ES2022',
  'ES2023',
  'ES2024',
  'ESNext',
];

/** By target, what is made of its name in lower case. */
function ofTargets(make: (version: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(TARGETS.map((version) => [version, make(version.toLowerCase())]));
}

/** Practices of JavaScript and TypeScript. */
export const JAVASCRIPT_FIELDS: readonly Field[] = [
  codePractice('arrow-functions-f', 'arrow functions', {
    acts: `arrow functions, arrow function, fat arrows, arrow syntax, arrow components, arrow function components, arrow function expressions, lambda-style components, fat arrow functions, const arrow functions, arrow function syntax, fat-arrow functions,arrow function declarations, arrow consts, fat arrow, prefer-arrow`,
    things: `function keyword, function declarations, function expressions, top-level functions, named functions, declaring functions, declare functions, function statements,classic functions,func-style, prefer-arrow, fat arrow,react component, php closures, const with arrow,function expression`,
    for: `const (with|and|holding|plus|bound) … (arrow|function), arrow (everywhere|over|instead), as arrow,no function keyword, never … function keyword, without function keyword, in a const, (function keyword|function declarations) is (banned|forbidden|dead|not used|legacy),over function declarations, to function declarations, instead of function, func-style expression, form for … component`,
    against: `(function keyword|function declaration|classic functions|function statements) (over|instead|rather|for|not|only|everywhere|beats),function keyword (is|for), (declared|defined|written|declare|define|write) with function,unlike const, not … arrow, (use|prefer|write) function (keyword|declarations|declaration|statements), export function`,
    forAlone: `(components|callbacks|handlers|helpers|functions) are arrow functions, arrow functions (everywhere|throughout), prefer arrow callbacks, (no|never use|avoid|don't use|do not use|ban) (function keyword|function declarations|function expressions), const foo = =>, (prefer|use|write) arrow (functions|function|syntax) (for|over|to|instead|everywhere|when|rather), (write|define|declare) … as arrow functions, (components|handlers|callbacks|helpers) … (as|be|written as) arrow functions, arrow functions (for|over) (components|function|every|all|callbacks)`,
    againstAlone: `(use|prefer|write|with|declare … with) (function keyword|function declarations), function declarations (over|not|instead of|rather than|for), (components|helpers|functions) … (declared|defined|written) (with|using) function, (no|never|avoid) arrow (functions|function) (for|at|in|as), function (declarations|keyword|declaration) (for|over|instead of|rather than|not) … (arrow|components|top-level)`,
    home: 'component|declaration|helper|top|level|function|component|handler|callback|code|declaration',
  }),
  codePractice('modern-syntax', 'modern syntax', {
    acts: `modern syntax, latest syntax, es2022 features, latest language features, modern javascript, modern features, newest syntax, es6 features, es6 syntax, esnext, modern language features, new syntax, latest ecmascript features, newest language features, modern c++, modern php, latest ecmascript, modern es syntax, new language features, cutting-edge syntax, modern language syntax, current language features, latest language syntax, recent language features, newest language constructs, modern constructs, modern language constructs, new language constructs, latest python features`,
    things: `old browsers, internet explorer, ie11, es5, browser support, ecmascript, legacy browsers, older browsers, language level, language version, transpiling, transpilation, es3, polyfills, target browsers,outdated browsers, old idioms, modern language syntax, newest compiler, python 3.6, c89, tv browsers, vendor compiler,language standard,pyupgrade, language edition, modern python, boring old constructs, recent syntax`,
    for: `evergreen (only|browsers), latest (versions|browsers|features|syntax|two),no (polyfill|transpil|fallback|transpilation|legacy), drop … (ie|ie11|old|legacy|internet explorer), (don't|do not) (support|care|bother) … (old|ie|ie11|legacy|internet explorer|older), full advantage, not supported, (old|older|legacy|outdated) … (ignored|unsupported|not supported|left behind|out of luck), as new as,replaced with current, if … has it take,modernise, freshen up,newest (compiler|standard|version) … has`,
    against: `es5 (only|syntax|compatible|everywhere), es3, (run|work|function|parse|load) … (ie|ie11|internet explorer|old|older|ancient|legacy|without transpil), must (run|work|support|parse|load) … (ie11|old|older|internet explorer|legacy|outdated), var (and|instead|everywhere|only), no (let|const|arrow|async|optional|es6|es2015), lowest common, transpile down, old enough, understood by, compatible with (old|older|ie|legacy), still use (ie|old|internet), without transpiling, oldest, code must run on, old constructs, old constructs only, choke on, (stopped|stuck) in, as the old code,no newer than, (stay|keep|stick) … (old|older), avoid … (new|recent|newer|modern), nothing newer`,
    againstAlone: `(stay|stick|keep|remain) … es5, es5 (constructs|syntax|only|code), (old|oldest) (browsers|engines|syntax) … understand, es5 only, plain es5, stick to es5, write es5, (must|has to|should|needs to) (run|work) (in|on) (ie11|internet explorer|old browsers|older browsers|ie), no es6, (avoid|no|never use|don't use|do not use) (modern|newest|latest|recent|new) (language |)(syntax|features|constructs), (stick|stay|keep) (to|with) (old|older|conservative|classic|established) (syntax|constructs|features|language)`,
    home: 'syntax|code|browser|javascript|feature|language',
    forAlone: `newest (syntax|features|language features|constructs), latest (syntax|language features|ecmascript), use (modern|newest|latest|recent|current) (language |)(syntax|features|constructs), use modern (javascript|python|java|php|c++|typescript|language) (syntax|features|constructs|idioms), (modern|newest|latest) (syntax|features|constructs) (wherever|everywhere|whenever|freely|over)`,
  }),
  codePractice('const-over-let', 'reassignable variables', {
    acts: `var in javascript, the var keyword, =var declarations, reassigned variables, reassigning, var declarations, reassignable variables, variable reassignment, let declarations, let bindings, var keyword in javascript, reassigned locals, reusing a variable, mutable locals, mutable variables, kotlin var, reassignment, rebinding, reassigned names, reassigned bindings`,
    things: `const declarations, prefer-const, const in javascript, let and const,name is bound once, kotlin var,readonly locals, variable reassigned, variables reassigned, mutable variables`,
    for: `let (everywhere|by default|over const|instead of const|for all|is enough), const … (only for|reserved|noise|lies|misleading|true constants|constants only), update … in loop,let is shorter, sprinkle const`,
    against: `const (by default|unless|first|everywhere|always|wherever|over let|only|for everything), prefer-const, default to const, must be (val|final|const), bound once, new value new name, use val,const or val, (never|not|don't) (reassign|rebind) (variables|locals|bindings),var … questioned`,
    forAlone: `let over const, let by default, let everywhere,(reassign|reuse|update) (variables|locals|a variable|the variable) (freely|instead|where|when|rather|in), (variables|locals) may be reassigned, reassigning … (fine|ok|okay|welcome|allowed), reassignment is (fine|ok|okay|welcome|allowed)`,
    againstAlone: `bindings are const, (variables|bindings|locals|everything) (are|is|stay|stays) const, declare (everything|all|each|every) … const, everything is const, const for everything, const by default, const over let, const unless,(locals|variables|bindings) … (val|final|const) (by default|unless|always|wherever), (use|prefer) (const|val|final) (over|to|instead of|rather than) (let|var), (use|prefer) (const|val) (unless|by default), (never|don't|do not|avoid) (reassign|reassigning|rebind) (variables|locals|a variable|names|bindings|anything), =let only when, (variables|locals) … (not|never) (be |)reassigned`,
    home: 'variable|code|javascript|declaration|const',
  }),
  eitherField(
    'module-system-f',
    'ES modules or CommonJS',
    `module system,module syntax,module format, imports in node, package type, loading modules, load modules, module loading, server code modules,import x from, module files`,
    {
      ESM: {
        near: `es modules, ecmascript modules,(rewrite|convert|replace|migrate|port) … require … (import|esm), rewrite … as import, must be (esm|es modules)`,
        alone: `esm (only|over|everywhere|throughout|not|instead), es modules (only|over|everywhere|throughout|not|instead), no (commonjs|cjs), no require calls, (never|don't|do not|avoid) (commonjs|cjs), (use|write|prefer) (esm|es modules|ecmascript modules), pure esm, published as esm, (typescript|javascript) esm, (commonjs|cjs) is (banned|forbidden|legacy|dead|not allowed|gone), (use|write|prefer|ship|author) (es module|es modules|esm), (source|code|package) is (esm|es modules), es modules are used, require calls are (banned|forbidden|gone), (modules|files|packages|code) … (are|be|is) (esm|es modules), (convert|migrate|replace|rewrite) … (commonjs|require|cjs) … (to|with|as) (esm|es modules|import)`,
      },
      CommonJS: {
        near: `cjs,node style modules, no esm, never esm,can't load esm, commonjs side, (convert|turn) … import … require, stay on commonjs, must be (commonjs|cjs)`,
        alone: `commonjs (only|over|everywhere|throughout|not|instead), (use|write|prefer|stick to|stay with) (commonjs|cjs), no (esm|es modules|import statements|ecmascript modules), =require (over|not|instead of|rather than) import, (esm|es modules) is (banned|forbidden|not supported|not allowed|not used), (load|pull|bring) … (with|via|through|by) =require, use =module.exports, (use|write|prefer|ship|stay with|stick to) (commonjs|cjs), (modules|files|packages|code) … (are|be|is) (commonjs|cjs), (convert|migrate|replace|rewrite) … (esm|es modules) … (to|with|into|as) (commonjs|cjs|=require)`,
      },
    },
    'module|code|import|node|package',
  ),
  toolField('es-target', 'the version of JavaScript that the build makes', {
    what: 'build target|compile target|compilation target|target',
    tools: ofTargets((version) => version),
    more: ofTargets((version) => `target ${version}, (compile|transpile|build) … to ${version}`),
  }),
  codePractice('destructuring', 'destructuring', {
    acts: `destructuring, destructured props, destructured parameters, object destructuring, destructuring assignment, nested destructuring, destructuring parameters, destructuring props, parameter destructuring, array destructuring, destructuring in signatures, deep destructuring, destructure, destructured arguments, destructured objects`,
    things: `props object, object parameters,component signature, const id, destructure, destructured, nested patterns, dotted access,attached to its object, property access`,
    for: `unpack, pull … out, take apart,no props dot, never props.x`,
    against: `dot access, props dot, access … (directly|through|via|by), dotted,keep … whole,origin visible, through the object, via the object, dotted access, leave … attached, turned into dotted,(use|write|read) dot (access|notation)`,
    home: 'object|props|parameter|component|code|signature',
    againstAlone: `(don't|do not|never|avoid|no) destructure, (don't|do not|never|avoid|no) destructuring, (access|read|write|use) (props|properties|fields|members) … (dot|dotted|props.|through|via) … (not|never|instead|rather) destructur`,
    forAlone: `always destructure, props are destructured, use destructuring (to|for|in|when|whenever|wherever|on|where), destructure (objects|props|parameters|arguments|object|params|hooks)`,
  }),
];
