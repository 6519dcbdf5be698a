import type { Field } from '../field.ts';
import { codePractice, eitherField } from './codeWords.ts';

/** Practices of JavaScript and TypeScript. */
export const CODE_JAVASCRIPT_FIELDS: readonly Field[] = [
  codePractice('arrow-functions-f', 'arrow functions', {
    acts: 'arrow functions, arrow function, fat arrows, arrow syntax, arrow components, arrow function components, arrow function expressions, lambda-style components, fat arrow functions, const arrow functions, arrow function syntax, fat-arrow functions',
    things:
      'function keyword, function declarations, function expressions, top-level functions, named functions, declaring functions, declare functions, function statements, callbacks, classic functions, hoisting',
    for: 'const (with|and|holding|plus|bound) … (arrow|function), arrow (everywhere|over|instead), as arrow, as const, no function keyword, never … function keyword, without function keyword, in a const, (function keyword|function declarations) is (banned|forbidden|dead|not used|legacy), concise',
    against:
      '(function keyword|function declaration|named function|classic functions|function statements) (over|instead|rather|for|not|only|everywhere|beats|at|is), hoist, hoisted, hoisting, stack trace, function keyword (is|for)',
    forAlone:
      "(components|callbacks|handlers|helpers|functions) are arrow functions, arrow functions (everywhere|throughout), (no|never use|avoid|don't use|do not use|ban) (function keyword|function declarations|function expressions), const foo = =>",
    againstAlone:
      '(use|prefer|write|with|declare … with) (function keyword|function declarations), function declarations (over|not|instead of|rather than|for)',
    home: 'component|declaration|helper|top|level|function|component|handler|callback|code|declaration',
  }),
  codePractice('modern-syntax', 'modern syntax', {
    acts: 'modern syntax, latest syntax, es2022 features, latest language features, modern javascript, modern features, newest syntax, es6 features, es6 syntax, esnext, modern language features, new syntax, latest ecmascript features, newest language features, modern c++, modern php, latest ecmascript, modern es syntax, new language features, cutting-edge syntax',
    things:
      'old browsers, internet explorer, ie11, es5, browser support, ecmascript, legacy browsers, older browsers, language level, language version, transpiling, transpilation, es3, polyfills, target browsers, evergreen browsers, safari, outdated browsers',
    for: "evergreen (only|browsers), latest (versions|browsers|features|syntax|two), newest, no (polyfill|transpil|fallback|transpilation|legacy), drop … (ie|ie11|old|legacy|internet explorer), (don't|do not) (support|care|bother) … (old|ie|ie11|legacy|internet explorer|older), full advantage, not supported, (old|older|legacy|outdated) … (ignored|unsupported|not supported|left behind|out of luck), as new as, freely",
    against:
      'es5 (only|syntax|compatible|everywhere), es3, (run|work|function|parse|load) … (ie|ie11|internet explorer|old|older|ancient|legacy|without transpil), must (run|work|support|parse|load) … (ie11|old|older|internet explorer|legacy|outdated), var (and|instead|everywhere|only), no (let|const|arrow|async|optional|es6|es2015), lowest common, transpile down, old enough, understood by, compatible with (old|older|ie|legacy), still use (ie|old|internet), without transpiling, oldest',
    againstAlone: `(stay|stick|keep|remain) … es5, es5 (constructs|syntax|only|code), (old|oldest) (browsers|engines|syntax) … understand, es5 only, plain es5, stick to es5, write es5, (must|has to|should|needs to) (run|work) (in|on) (ie11|internet explorer|old browsers|older browsers|ie), no es6`,
    home: 'syntax|code|browser|javascript|feature|language',
    forAlone: `newest (syntax|features|language features|constructs), latest (syntax|language features|ecmascript)`,
  }),
  codePractice('const-over-let', 'reassignable variables', {
    acts: `var in javascript, the var keyword, =var declarations, reassigned variables, reassigning, var declarations, reassignable variables, variable reassignment, let declarations, let bindings, var keyword in javascript`,
    things: 'const declarations, prefer-const, const in javascript, let and const, const',
    for: 'let (everywhere|by default|over const|instead of const|for all|is enough), const … (only for|reserved|noise|lies|misleading|true constants|constants only)',
    against:
      'const (by default|unless|first|everywhere|always|wherever|over let|only|for everything), prefer-const, default to const',
    forAlone: `let freely, use let, let over const, let by default, let everywhere, prefer let`,
    againstAlone: `bindings are const, (variables|bindings|locals|everything) (are|is|stay|stays) const, declare (everything|all|each|every) … const, everything is const, const for everything, const by default, const over let, const unless, prefer const, const wherever possible, const everywhere`,
    home: 'variable|code|javascript|declaration|const',
  }),
  eitherField(
    'module-system-f',
    'ES modules or CommonJS',
    'module system, modules, module syntax, node modules, module format, imports in node, package type, loading modules, load modules, module loading, server code modules',
    {
      ESM: {
        near: 'esm, es modules, ecmascript modules, import and export, import/export, import syntax, type module, native modules, import statements, mjs, es6 modules, no require, never require',
        alone:
          "esm (only|over|everywhere|throughout|not|instead), es modules (only|over|everywhere|throughout|not|instead), no (commonjs|cjs|require calls|require), (never|don't|do not|avoid) (commonjs|cjs|require calls|module.exports), (use|write|prefer) (esm|es modules|ecmascript modules), pure esm, (commonjs|cjs|require) is (banned|forbidden|legacy|dead|not allowed|gone)",
      },
      CommonJS: {
        near: 'commonjs, cjs, require, module.exports, require calls, require and module.exports, node style modules, no esm, never esm',
        alone:
          'commonjs (only|over|everywhere|throughout|not|instead), (use|write|prefer|stick to|stay with) (commonjs|cjs), no (esm|es modules|import statements|ecmascript modules), require (over|not|instead of|rather than) import, (esm|es modules) is (banned|forbidden|not supported|not allowed|not used), (load|pull|bring) … (with|via|through|by) require',
      },
    },
    'module|code|import|node|package',
  ),
  codePractice('destructuring', 'destructuring', {
    acts: 'destructuring, destructured props, destructured parameters, object destructuring, destructuring assignment, nested destructuring, destructuring parameters, destructuring props, parameter destructuring, array destructuring, destructuring in signatures, deep destructuring',
    things: 'props object, object parameters, props, component signature',
    for: 'in the signature, at the top, right in signature, unpack, pull … out, take apart, directly in, no props dot, never props.x',
    against:
      'dot access, props dot, access … (directly|through|via|by), dotted, where … come from, keep … whole, full path, origin visible, through the object, via the object',
    home: 'object|props|parameter|component|code|signature',
  }),
];
