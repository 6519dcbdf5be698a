import type { Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** How code deals with faults, and how it flows. */
export const ERROR_FIELDS: readonly Field[] = [
  eitherField(
    'exceptions-or-results',
    'exceptions or returned errors',
    `expected failure, failing operation, fallible function, domain errors, operation that can fail, fallible operations, fallible code, business error, function that can fail, failures, errors, error handling, when something goes wrong, signal failure, signal errors, error conditions, failure`,
    {
      exceptions: {
        near: `throw exception, raise exception, by throwing, by raising, (report|signal|surface|model|express) … as exceptions, (with|through|via) exceptions, throw on failure, raise on failure`,
        alone: `throw (=exception|=exceptions) for (expected|domain|business) (failure|error), (report|signal|announce) (trouble|failure|errors|failures|problems) … (raising|throwing|exception|raise|throw), raise (on|when) (failure|trouble|error|bad), throw std::runtime_error … (error|failure|when|if|on), throw (when|if|on|whenever|as soon) … (fail|fails|wrong|error|impossible), (raise|throw) exception (when|if|on|for), failure is (exception|thrown|raised), failures are (exceptions|thrown|raised), signal (failure|errors|error) … (exception|throw|raise), exceptions (over|not|instead of|rather than) (result|error codes|return|codes), no (error =codes|result type|result objects|result wrapper|either type|either monad|monads), throw (don't return|do not return|not return|rather than return|instead of returning), never return (error =codes|result type),
          signal (failure|errors) (by|with|through|via) (throwing|raising|exceptions), errors are exceptions, failures are exceptions, raise an exception (when|on|for|instead), (throw|raise) … on failure`,
      },
      'returned errors': {
        near: `result type, result object, result value, as values, return error (code|values), either type, discriminated union, as return values,ok err, returned not thrown,ok or error, part of return type, in return type, tagged union, tagged tuples, error tuples, neverthrow, std::expected, as ordinary values, as plain values,railway-oriented, errors are never thrown, return result =t`,
        alone: `(failure|errors) (are|is|get) returned as … (result|either|value),
          (we|services|functions) (do not|don't|never) throw for (them|failure|errors|those|it),
          (trouble|failure|failures|errors|problems) come back, error value … caller, errors are values, (failure|error) … (travel|come|go|live|part) … (return|result) (value|type), (failures|errors) as values, model (errors|failures) as … values, railway-oriented, (failure|failures|errors) as … =result, (fail|fallible) … return … =result, (failure|failures|errors) by return … =result, return … (error|failure|result) … (not|never|instead of) … throw, nothing throws, code … (doesn't|does not|never) throw, functions (never|don't) throw, errors (are|as) values, errors as (data|return values), (never throw|don't throw|do not throw|avoid throwing|avoid raising|ban|never raise|don't raise|do not raise) exceptions, no exceptions (or|and|no) rtti, avoid =exceptions (for|as), =result (over|instead of|rather than|not) (throw|exception|raising), =exceptions =are (banned|forbidden|off|disabled|not used|not allowed), =throwing is (banned|forbidden|not allowed),
          return (result|either|error code|error value|status code) (instead of|rather than) (throw|raise|exception|panic), return =result type, return error =values, never throw (exceptions|across), (they|which|functions|methods|services|parsers) (don't|do not|never) throw,fno-exceptions, exceptions … switched off, neverthrow, exception free, functions never throw, no throwing, ok error tuples`,
      },
    },
    'error|function|failure|code|domain|operation|exception|result',
  ),
  codePractice('swallow-errors-f', 'errors that are dropped in silence', {
    acts: `swallowing errors, swallowing exceptions, empty catch blocks, empty catch, silent failures,swallowed errors, swallowed exceptions, ignored errors, empty except, bare except pass, except pass, discarded errors, blank identifier for errors, silent catch, silent catches, silenced errors, suppressed exceptions, ignoring errors, error suppression, suppressing errors`,
    things: `caught error, catch block, caught exception, except block, error return, except clause, catch clause, catch, errors, exceptions, failures, failed call, error values, returned error, exception handler`,
    for: `(swallow|ignore|suppress|discard|eat|hide|gobble|mute|bury) (error|errors|exception|exceptions|failure|failures),carry on quietly,shrug off (errors|error|failure|exceptions),catch and ignore`,
    against: `(log|report|rethrow|re-throw|surface|propagate) (every|each|all) (error|exception|failure), must (surface|be handled|be logged|be reported|be visible), fail loudly,(errors|exceptions|failures) must not vanish, (errors|exceptions|failures) … leave … trace,never (swallow|hide|ignore|eat), check (every|each|all) (error|return|err),bubble up,never … (silent|silently|quiet)`,
    forAlone: `(error|errors|failure|failures|exception|exceptions) (may|can) be (ignored|swallowed|dropped), ignore (failure|failures|errors|exceptions) (in|of|from|there|here), (may|should|must|can|to) fail (silently|quietly), log … (failure|error|exception) and (continue|carry on|go on|move on|proceed), (failure|error|exception) … (logged|noted) and (skipped|forgotten|ignored), keep … running … (despite|even if|whatever) … (fail|error),swallow (errors|exceptions), ignore (errors|exceptions),catch and ignore, silent failure is fine, swallow (it|them) and (move|carry|continue)`,
    againstAlone: `no (error|errors|exception|exceptions) (is|are|gets|may be) (ever|) swallowed, (every|each|all) (error|errors|failure|failures|exception|exceptions) … (dealt|handled|surface|reported|shown|logged|counts|matters), ignoring … (error|failure|exception|one) is (bug|crime|mistake|forbidden),nothing … swallow, never … swallow, (every|each) (error|failure|exception) … (surface|propagate|bubble|seen), empty catch (block|blocks) (is|are) … (ban|forbidden|bug|crime|out), fail loudly, no silent (failures|errors|catch), errors should never pass silently, (never|don't|do not|must not|should not|not) fail (silently|quietly), check every (error|return value|err), every error (is|must be|gets) (handled|checked|logged|reported), all errors (are|must be) (handled|checked|logged|reported), (never|=not|don't) leave … catch … empty, catch (block|blocks|clause) (is|are|must|may) (never|=not) (be|) empty`,
    home: 'error|exception|block|code|handler|failure|catch',
  }),
  codePractice('catch-everywhere-f', 'catching errors where they arise', {
    acts: `local try/catch, try/catch around every call, try catch in every function, catching locally, defensive try/catch, try blocks everywhere, try catch blocks, local error handling, try/except blocks, local catch blocks, try/except, try/catch, try except everywhere`,
    things: `global error handler, central handler, error boundary, error middleware, top-level handler, exceptions, catch, thrown error, exception handling, error handling, errors, exception filter, global exception handler, outermost layer, controller advice`,
    for: `wrap (every|each|all|any|risky|external|everything|calls) … (in|with) try, handle (error|errors|exceptions|failures|it|them) (locally|where they|on the spot|right there|at the source), catch (error|errors|exceptions|failures|it|them) (close|near|where they|locally|at the source|on the spot), every (call|function|handler|method|endpoint|request) … try,never let (error|errors|exceptions|exception|failures|it|them) (escape|bubble|propagate),deal with (error|errors|exceptions|failures|it|them) (where they|on the spot)`,
    against: `let (error|errors|exceptions|exception|failures|it|them) (bubble|propagate|travel|rise|fly|crash|through|float|climb), bubble up, (global|central|top-level|outermost) (handler|errorhandler|boundary|middleware|filter), let it crash, propagate (up|to), let … (handler|errorhandler|middleware|boundary) (handle|deal|catch|take care|translate), (error|exception) (middleware|handler|boundary) (=turns|=translates|=catches|=handles), only catch … (can|know|if|where|top|edge|boundary), (catch|handle) … only at … (top|boundary|edge), (don't|do not) catch (it|them), catch … (centrally|only at|at the top|in one place)`,
    againstAlone: `(exceptions|errors) travel up, (one|single) handler at (top|outermost), handler at the top, let (errors|exceptions|it|them|failures) (bubble|propagate|travel|rise|climb), (errors|exceptions) (bubble|travel|propagate|rise|climb) … (outermost|top|boundary|one place), let it crash, let (errors|exceptions|them|it) (bubble|propagate|travel|fly|rise), (don't|do not) catch (errors|exceptions|what), catch nothing, errors … bubble up`,
    forAlone: `catch (everything|exceptions|errors) (at|in|on) (each|every|all) (level|layer|call|function|step), has own try, own try block, (use|add|put) (try/catch|try/except) blocks, own try/catch, wrap (every|each|all) (call|await|function|handler|request|operation) … try, handle errors (locally|where they)`,
    home: 'handler|outermost|boundary|top|level|layer|error|exception|block|code|handler|function|body|call',
  }),
  codePractice('broad-catch', 'catching every kind of exception', {
    acts: `broad catches, broad except,bare except, catch =exception, except exception, catch-all clauses, catch-all except, catching throwable, catch-all handlers, blanket catches, blanket except, generic catch, catch all blocks, rescue exception, catch throwable, catching everything, pokemon exception handling, blanket try, broad exception handlers, catch-all rescue, broad exception handling, broad excepts, bare rescue`,
    things: ' narrow exception, except clause, catch clause, kinds of exceptions',
    for: `(catch|cover|intercept) everything, any exception,one except`,
    against: `specific exception types, name … =exception,only catch … (expect|know|name),expected ones, narrowest`,
    againstAlone: `except exception is not allowed, except exception … (ban|forbidden|not allowed|not ok), (name|catch) exception you expect, catch-all hides, catch only (what|those|the), catch specific, name the exception, catch (specific|narrow|precise|named|concrete) (exceptions|errors|types), narrowest exception, catch only what you (expect|can handle|know), gotta catch em all`,
    home: 'exception|error|code|handler|block|catch',
    forAlone: `catch =exception (at|in|around|broadly)`,
  }),
  codePractice('log-and-rethrow', 'logging an error and passing it on', {
    acts: `log and rethrow, logging and rethrowing, log-and-throw, log and throw, log and raise, log-and-rethrow, logging before rethrowing, log then rethrow, log and re-raise, log and return, logging and returning, double logging, duplicate logging, log it and return`,
    things:
      'caught error, caught exception, rethrow, re-raise, same error twice, error logging, where errors are logged',
    for: `log … (before|then|and) (re-raise|rethrow|raise|throw|pass|return), log … every (layer|level|place|catch), log … (at each|at every|where caught), trail at every, leave log line`,
    against: `(log|handle) (once|only once|exactly once), either … (log|or), log or (throw|return|raise|rethrow), only … (boundary|top|edge|outermost|once), not both, never both, one or other, one log line, duplicate, appear twice, pick one, twice`,
    againstAlone: `(whoever|who|if you) rethrow … (silent|not log|never log|quiet), (outermost|top|last) (handler|level) … logs, log or (throw|rethrow), either log or, log or (throw|return|rethrow|raise), log (errors|each error|it) once, (handle|log) (errors|it|every error) once, errors … logged … once, log only at … (boundary|top|edge)`,
    home: 'error|exception|log|layer|code|catch',
    forAlone: `log … before (pass|passing|rethrow|rethrowing|throw|throwing|raising|handing)`,
  }),
  codePractice('wrap-errors', 'wrapping errors on their way up', {
    acts: `=wrapping errors, error =wrapping, exception chaining, exception translation, with_context, errors.wrap, adding context to errors, =wrapping exceptions, context on errors, =wrapping low-level exceptions`,
    things: `err, wrapped errors, wrapped exceptions, annotated errors, chained exceptions, returned error, original error, underlying error, low-level error, propagated error, errors, fmt.errorf, error returns, exceptions, errors from below`,
    for: `(wrap|annotate|enrich|decorate) (error|errors|err|exception|exceptions|failures|it|them) (with|using), add context, say what … (trying|was being|doing), fmt errorf … w, wrapped with w, never return … (naked|bare|raw|unwrapped) (err|error),raise … from (err|exc|e|original),give context, what you were doing`,
    against: `(return|pass|hand|propagate|bubble) (error|errors|err|exception|exceptions|it|them) … (as is|as they are|as it is|untouched|unchanged|unwrapped|verbatim|unmodified), no wrapping,never (=wrap|=annotate|=decorate), (don't|do not) (=wrap|=annotate|=decorate), matryoshka, plain return err, onion, leave … error alone, return err and`,
    forAlone: `(rethrow|wrap|raise|return|re-raise) (error|errors|exception|exceptions|err) … (with context|context added|adding context), add context … (error|layer|rethrow|level), (errors|exceptions) (gain|pick up|gather|collect) context, (say|tell|add) … what you were doing, =wrap (error|err|exception), (errors|exceptions) are =wrapped, translate … (errors|exceptions) (to|into), wrap third-party errors, fmt errorf … w, never return (naked|bare|raw) (err|error), wrap errors with`,
    againstAlone: `(pass|hand|let|return) … (errors|error|exceptions|exception) … (untouched|unchanged|as is|as they are|unwrapped|bare), return (err|errors) (as is|as they are|unchanged|unwrapped|untouched|verbatim|bare), pass errors (unchanged|as they are|untouched), (don't|do not|never) =wrap (errors|exceptions), just return err`,
    home: 'error|exception|layer|function|context',
  }),
  codePractice('prod-asserts-f', 'assertions in production code', {
    acts: `assertions in production, assert statements, asserts outside tests, debug_assert, runtime asserts, design by contract, assertions in production code, assert statement, asserts in production code, invariant checks`,
    things: `assertions, invariants, preconditions, postconditions`,
    for: `two per function, check … invariants, (document|enforce) … assumption, stay enabled, in release builds too`,
    against: `(stripped|removed|vanish|disappear) … with, raise … instead, proper exception, never crash production, only in =tests, =tests only, belong in tests, if and raise`,
    againstAlone: `assertions are for tests, assertions … (tests|test code) only, (no|keep) assertions … (out of|outside) (production|shipped), explicit exceptions (over|not|instead of) assert, assert (belong|only|stay|are for|live) … tests, assert is for tests, (no|never|ban) assert (in|outside) (production|tests)`,
    forAlone: `assert (invariants|preconditions|assumptions|your assumptions), sprinkle assertions, assert liberally, assert early and often`,
    home: 'shipped|assumption|assert|test|code|production|assertion|invariant|function',
  }),
  codePractice('defensive-checks-f', 'defensive checks', {
    acts: `defensive programming, defensive code, defensive checks, null checks, nil checks, none checks, guard against null, paranoid checks, paranoia, sanity checks, just-in-case checks, redundant checks, defensive copies, null guards, defensive guards, defensive coding, belt and braces, belt and suspenders, impossible-case handling, just-in-case code, checks for impossible cases`,
    things: `impossible cases, can't happen, cannot happen, edge cases, corner cases, unlikely cases, bad input, internal callers,null arguments, worst case`,
    for: `guard (every|each|against|all), assume … (worst|fail|wrong|hostile|malicious), handle (every|all|each) … (case|scenario|edge|eventuality), expect the unexpected, trust nothing, trust no one, even if … (never|impossible|can't|cannot), better safe than sorry,belt and, paranoid`,
    against: `trust (internal|callers|guarantees|types|framework|code), no … (impossible|can't happen|just in case|hypothetical), (don't|do not) (check|guard|handle|validate) … (cannot|can't|impossible|never|internal), only (realistic|real) (cases|scenarios|failures),hide bugs, mask bugs, crash instead, paranoia … noise`,
    againstAlone: `(don't|do not|never|no) … (scenarios|cases|states|errors|situations) that (can't|cannot|never) (happen|occur|arise), trust internal code, no error handling for impossible`,
    forAlone: `program defensively, code defensively, be defensive, assume every input is hostile, expect the unexpected, handle every (edge case|eventuality|corner case|possible case)`,
    home: 'code|function|case|input|check|value',
  }),
  codePractice('early-return-f', 'early returns', {
    acts: `early returns, early return, guard clauses, guard clause,early exits, early exit, multiple returns, several returns, multiple return statements, several exits, bail-outs, return early, multiple exit points, guard statements, early continue, returning early, bouncer pattern, several return statements, more than one return`,
    things: `returns per function, return statement, exit point,exit points, happy path, nesting, nested conditionals,deep nesting, arrow code, precondition, functions exit, invalid input, main path`,
    for: `bail (out|early|first),leave … (early|as soon as), happy path … (left|unindented|last|flat|margin|bottom|end), exit early, no else,flatten (nested|nesting|ifs|conditionals|code), invert condition, unhappy path first, edge cases first, errors first, reject … (first|at the top|early|up front),top of function, drop else, without else, left margin, handle … (errors|edge cases|failure) first, no arrow`,
    against: `(single|one|exactly one|only one|sole) (return statement|exit point|way out),falls out of the bottom, result variable,misra,through the bottom,one way in`,
    forAlone: `edge cases first, get out (early|fast|quickly|at once), bail out (early|first|at once), (guard|guards|preconditions) (first|come first|at the top|on top),return early, leave … (function|method) … (early|soon), return (as soon as|at first chance), (handle|reject) … edge cases … (first|top|up front), returns early, bail out early,bail early, fail fast and return, (no|avoid|without|drop|omit|skip) else after return, else after return is (dropped|banned|forbidden|noise|needless|redundant),happy path (stays|on|along|at|hugs) (left|unindented|margin|leftmost)`,
    againstAlone: `(one|single) way out, (functions|function|methods) (have|has|get) (one|single|exactly one|only one) return, (one|single) return path, single entry single exit, exactly one exit, return only at (end|bottom), (one|single) (=exit|=return) per, (single|one) (exit point|return statement),(has|have|gets|allow) (one|single|exactly one|only one) =return (statement|at|in|per), one return (per|statement|at), single point of (exit|return), (one|single) =exit (point|per), exactly one =return (per|statement|at|in),one way out,=returns (only once|exactly once), sese`,
    home: 'answer|last|line|bottom|top|end|soon|exit|single|known|function|code|condition|method|style|return|body',
  }),
  codePractice('error-classes', 'own exception classes', {
    acts: `custom exceptions, custom exception classes, custom error classes, own exception classes, own exception types, exception hierarchies, exception hierarchy, custom errors, domain exceptions, domain-specific exceptions, own error types, custom exception types, domain error classes, custom error types, =typed errors, error hierarchy, bespoke exceptions, dedicated exception classes, exception subclasses, project-specific exceptions`,
    things:
      'built-in exceptions, valueerror, runtimeexception, plain error, exception types, builtin exceptions, standard exceptions, illegalargumentexception, generic error, stock exceptions',
    for: `(define|derive|declare|create|introduce|subclass|give) … (exception|error|class|own), each (module|domain|package|failure|error) … own, never raise (bare|plain|generic), never throw (bare|plain|generic|raw), not … (bare|plain|generic) (exception|error|valueerror)`,
    against: `built-in (is|ones|exceptions) … (enough|do|suffice|fine|cover), builtin, standard (exceptions|ones) … (enough|do|suffice|cover), plain (error|exception|valueerror) … (do|enough|fine|suffice), reuse … (standard|built-in|existing|language), language … own, (don't|do not) (define|invent|create), stdlib, ones that ship`,
    home: 'exception|error|class|module|domain|code',
    forAlone: `own (exception|error) (type|class) for (each|every), (each|every) (kind|failure) … own (exception|error) (type|class)`,
    againstAlone: `built-in (exceptions|errors) (do|will|suffice|are enough|cover), standard (exceptions|errors) (do|will|suffice|are enough|cover)`,
  }),
  codePractice('fallback-values', 'default values where something fails', {
    acts: `fallback values, default values on failure, silent defaults, silent fallbacks, sensible defaults on error, graceful fallbacks, fallback logic, default fallbacks,falling back to defaults,fallback code`,
    things: `absent setting, setting is absent, absent value, setting is missing, value is absent, key is absent, missing config, missing configuration, missing setting, missing value, missing key, missing environment variable, unset variable, bad config, invalid data, parse failure,unknown value, failed lookup, missing data, required field missing`,
    for: `assume (something|anything) (reasonable|sensible|sane), reasonable value, sane value, sensible value, fall back (to|on), sensible default, default to, assume … default, substitute, degrade … (gracefully|quietly), carry on with, use … default,tolerate, never (crash|stop|refuse), safe default, keep (working|running) with, replace … with default`,
    against: `(fail|crash|abort|stop|throw|raise|exit|refuse|blow up|die|halt) … (immediately|fast|loudly|at once|early|startup|start|hard|instead|on the spot), refuse to (start|boot|run), never (default|substitute|paper), hide … (problem|bug|error), mask, must be explicit, (crash|fail|abort|stop) rather than, fail closed, paper over`,
    home: 'value|config|setting|error|failure|key|data|variable',
  }),
  eitherField(
    'ask-or-try',
    'checking first or trying and catching',
    `eafp, lbyl, forgiveness, missing key, key exists,existence check,exceptions as control flow, attribute might be missing, keyerror`,
    {
      'try and catch': {
        near: `try and catch, try except, forgiveness, catch … (keyerror|attributeerror|exception|error),try first,ask forgiveness`,
        alone: `(read|access|open|try) … and catch (keyerror|filenotfounderror|filenotfound), ask forgiveness, forgiveness (over|not|rather|than), catch keyerror, forgiveness (than|over|not|rather|instead) permission, easier to ask forgiveness, eafp (over|not|instead|rather|is|style), use eafp, prefer eafp, eafp throughout`,
      },
      'check first': {
        near: `check … (before|first), look before, ask permission,membership test,permission first`,
        alone: `(ask|check|test) (whether|if|that) … (key|file|attribute) … (exist|exists|there|present) … before, look before you leap, lbyl (over|not|instead|rather|is|style), use lbyl, prefer lbyl, (don't|never|do not|no|avoid) exceptions (for|as) (control flow|flow control|normal flow|expected), exceptions are for exceptional, exceptions are exceptional`,
      },
    },
    'key|file|value|code|exception|dictionary|attribute',
  ),
  codePractice('exit-from-library', 'ending the process from within the code', {
    acts: `sys.exit, =process =exit, os.exit, log.fatal,system.exit, os._exit, exiting the process, terminating the process, killing the process, calling exit, hard exits,log fatal, std::exit`,
    things: 'process termination, library code, exit the program, end the program',
    for: `(call|use|go|run|invoke) … (exit|sys.exit|process.exit|log.fatal|die|abort) (when|on|if|at|right|from|anywhere|directly|straight), exit (on the spot|straight away|right there|wherever)`,
    against: `only (main|entry|in main|from main|the cli|top-level),caller … decide, return … to (main|caller), throw instead, raise instead, hand (error|errors) up, let main`,
    home: 'code|process|library|program|function|main',
    forAlone: `(library|libraries|module|modules|anyone|helper) may (exit|terminate|end|quit|kill), (exit|terminate|quit|end) (process|program) (on|when|if|from|anywhere)`,
    againstAlone: `only main (ends|exits|terminates|quits|may|calls), only … (entry point|main function|main) … (exit|exits|terminate|end), (never|don't|do not) … (exit|terminate|quit) … (process|program) … (library|module|helper)`,
  }),
  codePractice('error-codes', 'codes in errors', {
    acts: `numeric error codes, error numbers, stable error codes, machine-readable error codes, unique error codes, error code enums, error ids, code field in errors, error codes in responses, codes like e1042, machine readable codes, code properties on errors, symbolic error codes, string error codes, unique codes for errors, =error codes`,
    things: `code field, apperror, error with only message, code property, decoder ring, error responses, error class`,
    for: `never … only message, (needn't|not) parse text, i want to hear, own code, (stable|unique|machine-readable|numeric) (code|codes|id|identifier), (carry|have|bear|include) … (code|identifier), with (a |)(unique code|stable code)`,
    against: `no (number|code), opaque number, described in words, without codes, additional code … dropped, in words, no decoder ring, no codes, (only|just) (a |)message, words not, (text|message|words|class|type) … (enough|suffices|alone)`,
    home: 'error|exception|message|failure',
    forAlone: `(assign|give|add|attach) … (code|codes) (to|for) (every|each|all) (error|errors|exception|failure), (give|tag|equip|label|document) (each|every) (error|exception|failure) … code, (errors|exceptions|failures|error responses) (carry|have|contain|bear) (a |an |)(stable |unique |machine-readable |error |numeric |documented |own |)(code|codes|error code), error class … has … code, (each|every) (error|exception) (need|have|get|carry) (a |)(unique|stable|own|documented) code`,
    againstAlone: `errors have … message and nothing, errors without codes, (errors|exceptions) … (described|explained|identified) (in|by) (words|type|message|class|text), error message (is enough|suffices), (errors|exceptions|failures) … (no|without) (=codes|error codes|numeric codes), no =error codes`,
  }),
];

/** How control flows. */
export const FLOW_FIELDS: readonly Field[] = [
  codePractice('ternary-f', 'the conditional operator', {
    acts: `nested conditional expression, conditional expression, ternaries, ternary operators, ternary expressions, ternary, nested ternaries, conditional operator, conditional expressions, inline ifs, inline if, chained ternaries, nested ternary, ternary operator, question-mark operator, nested conditional operators, inline conditionals, chained conditional operators, stacked ternaries, conditional operators, question mark colon, if-expressions`,
    things:
      'choose between two values, pick one of two values, two values, simple conditional, short conditional, conditional assignment',
    for: `reads well, reads fine, choose … (ternary|conditional operator), with ternary, keep … one expression,instead of if, over if, rather than if, ternary (over|beats),at any depth, as deep as, as deeply as, chain freely, nest freely, nest … (as deep|happily|away)`,
    against: `(write|use|prefer|spell|expand|rewrite|turn|unfold|into) … (if else|if statement|if and else|if block|plain if|full if|real if|switch|when expression), if else instead, plain if, hard to read, unreadable, ordinary if,switch instead, good old if, proper if, headache`,
    againstAlone: `(choice|choices|condition|conditions) … (out|with|by) … if and else, (choice|choices|condition|conditions) … full if, if statements (over|instead of|rather than|not) ternar`,
    home: 'value|choice|short|simple|expression|code|value|jsx|condition|conditional',
  }),
  eitherField(
    'loops-or-functional',
    'loops or functional chains',
    `iteration, collections, iterate, iterating, transform collection, over lists, traversing, map filter reduce, over arrays, transform data, list processing, looping, walking a collection, streams, linq, iterators, sequences, transformations, for-each, for loop, loops, stream api`,
    {
      loops: {
        near: `plain loop, plain for loop, ordinary loop, explicit loop, old-fashioned loop, good old loop, humble loop, classic loop, boring loop, enhanced for, imperative style, simple loop, for loop wins`,
        alone: `(for-loops|loops|loop) (is|are) (first choice|default|preferred|our|clearer|easier|best), plain loop, write (loops|for loops|plain loops|a loop), loops (over|instead of|rather than|beat|not) (map|streams|reduce|chains|filter), (loop|loops|for loops) (over|beat|rather than|instead of) (map|streams|chains|functional|reduce|linq|iterators|foreach), no (stream chains|functional chains|stream api|linq|functional style), (write|use|prefer|want) (plain |simple |explicit |ordinary |for )loops, (avoid|ban|never use|don't use|do not use|stay away from) (reduce|foreach|streams|stream api|functional chains|linq|array methods),
          (plain|simple|explicit|ordinary) loop (is|read|win), (reduce|stream chains|functional chains|streams|linq) is (banned|forbidden|unreadable|puzzle|not allowed), spell out … loop, loop and accumulator`,
      },
      functional: {
        near: `functional style, declarative, declaratively, iterator chain, higher-order functions, combinators,iterator adaptors, iterator adapters, array methods, in functional style`,
        alone: `(map|filter|reduce|streams|iterators) … (replace|over|instead of|rather than|beat|not) loop, (map|streams|functional|linq|iterators|combinators|array methods|higher-order functions|filter|comprehensions) (over|beat|rather than|instead of) (loop|for loops|hand-written loops|explicit loops|imperative|manual loops|raw loops), no (|raw |explicit |imperative |manual |hand-written )loops, (avoid|ban|never write|never use|don't use|do not use|without|eliminate|replace) (|raw |explicit |imperative |manual |for |hand-written )loops, loop is (smell|imperative|last resort), (explicit|raw|manual|hand-written|imperative) loops are (banned|forbidden|not allowed),
          functional (style|pipelines|chains) (for|over|throughout|everywhere|preferred), declarative (over|than|not|instead of) imperative, (turn|rewrite|convert) loop (into|as|to), (use|prefer|favour|favor|reach for|write|express … with) (map and filter|map filter|filter and map|map reduce|stream pipelines|iterator chains|array methods|higher-order functions), map filter and reduce`,
      },
    },
    'loop|collection|list|array|code|iteration|stream|data',
  ),
  codePractice('switch-statements', 'switch statements', {
    acts: `switch statements,switch/case,case statements, switch case, long switches, switch blocks,switch statement`,
    things: `branch on a value, many branches,several cases, lookup table, dispatch table, branching on kind,more than two branches, selecting by value`,
    for: `exhaustive, exhaustiveness, switch (over|beats) (if|chains|else), reads better than, flat switch, compiler checks … case`,
    against: `lookup (table|object|map), dispatch table, object map, polymorphism,map of (handlers|functions),table-driven, record of handlers, dictionary of handlers, handlers by key, hash of handlers,object literal, pattern matching instead`,
    home: 'case|branch|code|value|statement',
    forAlone: `branch with switch, use =switch (statement |)(over|instead of|rather than) (if|else|chains|long)`,
    againstAlone: `(lookup table|table|map|dispatch table) takes place … switch, (table|map|dictionary|polymorphism|objects) … (replace|place of|instead of|over|rather than) … switch`,
  }),
  codePractice('goto-recursion-f', 'recursion', {
    acts: `recursion, recursive functions, recursive calls, recursive algorithms, recursive solutions, self-calling functions, recursive function, recursive code, recursive descent, functions that call themselves`,
    things:
      'tree traversal, walking trees, nested structures, call stack, stack depth, call themselves, tree-shaped, recursive',
    for: `(natural|elegant|express|follow|mirror|recurse) … (recursi|structure|shape|down|over|into|them|tree), tail call, recurse, call itself`,
    against: `explicit stack, iterative, iteratively, loop instead, rewrite … (loop|iteration), stack overflow, overflow, blow … stack, unbounded, bounded stack, iteration (over|instead|rather), worklist, own stack, manual stack, heap-allocated stack, convert … loop, loops instead`,
    againstAlone: `replace recursion, (turn|rewrite|convert|unroll) recursion, iteration (over|instead of|rather than|not) recursion, iterative (over|instead of|rather than|not) recursive, no function … calls itself, functions (must not|may not|never) call themselves`,
    forAlone: `(walk|traverse|solve|write|visit|descend) … recursively, recursion (over|instead of|rather than|not) (iteration|loops)`,
    home: 'code|function|tree|stack|algorithm',
  }),
  codePractice('break-continue', 'break and continue', {
    acts: 'break and continue, break or continue, continue statements, break statements, labelled breaks, labeled breaks, labelled continue, loop labels, jumping out of loops, labeled loops, mid-loop exits, break statement, continue keyword, breaking out of loops',
    things: 'leave a loop, loop exit, loops, loop body, exit condition, skip an iteration, inner loop, nested loops',
    for: `(leave|skip|get out|jump|exit|bail) … (early|as soon|loop|iteration|straight), continue … (guard|skip|next), break as soon, break out`,
    against: `loop condition … (say|tell|govern|control|decide), single exit, (only|all) … condition, run to … end, filter first, extract … function and return, condition alone, boolean flag`,
    home: 'loop|statement|code|iteration',
  }),
  codePractice('method-chains', 'long method chains', {
    acts: `method chaining, method chains, fluent interfaces, chained calls, long chains, fluent apis, fluent style, call chains, fluent chains, train wrecks, fluent builders, long method chains, call chaining, builder pattern`,
    things: `intermediate variables, intermediate result, named intermediate, dots per line, one dot, law of demeter, pipeline of calls`,
    for: `flow, read like sentence, one expression, chain … (together|calls|freely|away), no intermediate, without intermediate, top to bottom`,
    against: `name … (each|every|intermediate|step), one dot per, train wreck, law of demeter, named intermediate, break … (up|into), one step per, hard to debug, breakpoint, intermediate variable`,
    home: 'call|method|chain|code|line',
  }),
  codePractice('optional-chaining', 'optional chaining', {
    acts: `optional chaining, safe navigation, safe navigation operator, null-safe calls, safe calls, null-conditional operator, elvis operator, lonely operator, null-conditional operators, question-dot, optional chains, null-safe operator, null coalescing`,
    things: 'deep property access, nested property access, nested access, nullable chain',
    for: `(short|shorter|concise) than, instead of (nested|guard|checks|if), over (nested|guard|checks|chained), replace … checks, liberally, everywhere`,
    against: `hide (bugs|missing|nulls|undefined), mask (bugs|missing|nulls), paper over, sweep, check explicitly,demeter`,
    home: 'access|property|code|value|object|operator',
    againstAlone: `(check|test|guard) each level, level by level`,
  }),
  codePractice('truthiness', 'relying on truthiness', {
    acts: `truthiness, truthiness checks, implicit truthiness, truthy checks, falsy checks, truthy and falsy, implicit boolean conversion, implicit booleans, truthy/falsy, implicit bool, implicit boolean checks, boolean coercion, double negation to boolean, truthy tests, implicit conversion to bool, relying on falsiness`,
    things: 'empty list check, empty string check, empty collections,nullish check,test for emptiness',
    for: `(test|check) … truthiness, by truthiness, truthy check, rely on truthiness,pythonic, bare (value|name|variable|if), implicit … (false|empty), rely on … (falsy|truthy|empty)`,
    against: `compare … (explicitly|with|against|to), explicit comparison, explicitly (compare|check), is (not |)none, check … length, spelled out, explicit condition, zero and empty string, strict boolean, say what you test`,
    againstAlone: `explicit comparisons, strict-boolean-expressions, compare explicitly`,
    home: 'condition|value|check|code|list|string|boolean',
    forAlone: `(test|check) … (by|through|via) truthiness`,
  }),
  codePractice('loose-equality', 'loose equality', {
    acts: 'loose equality, loose comparison, double equals, abstract equality, loose comparisons, type-coercing comparison, coercing comparison, == null, weak comparison',
    things:
      'equality operator, equality checks, comparisons, triple equals, strict equality, eqeqeq, comparison operator',
    for: 'double equals … (null|nil|both), covers both, catches both, coerce',
    against: `triple equals, strict equality, strict comparison, three equals, always strict, identity operator, strict comparisons, strictly, type-safe comparison`,
    home: 'comparison|equality|value|code|operator',
  }),
];
