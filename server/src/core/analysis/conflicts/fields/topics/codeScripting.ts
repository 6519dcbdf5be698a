import { choiceField, type Field } from '../field.ts';
import { codePractice, eitherField } from './codeWords.ts';

/** Practices of scripting languages, of shells and of queries. */
export const CODE_SCRIPTING_FIELDS: readonly Field[] = [
  codePractice('lambdas', 'lambdas', {
    acts: 'lambdas, lambda expressions, anonymous functions, lambda functions, assigned lambdas, inline lambdas, multi-line lambdas, lambdas assigned to names, closures, inline closures, nested lambdas, anonymous callbacks, inline functions as arguments',
    things: 'small callbacks, named functions, sort keys, callbacks, def statement, one-off function, named function',
    for: 'inline, on the spot, short callbacks, no name needed, throwaway, compact, in place',
    against:
      'named function, def instead, def statement, proper def, give … name, real function, nested def, operator module, method reference, method references, stack trace, nameless, list comprehension instead, itemgetter',
    home: 'function|code|callback|python',
  }),
  codePractice('comprehensions', 'comprehensions', {
    acts: 'comprehensions, list comprehensions, dict comprehensions, nested comprehensions, generator expressions, comprehension, list comprehension, set comprehensions',
    things:
      'building lists, build a list, append in loop, filter a list, list building, building a list, build up lists',
    for: 'instead of (loop|append|map|filter), over (loop|append|map|filter), rather than (loop|append|map|filter), pythonic, no append, replace … loop, one line',
    against:
      'explicit loop, plain loop, for loop instead, (use|write|prefer|with) … (for loop|loop), unroll, append in loop, loop and append, loops instead, map and filter instead',
    home: 'list|loop|python|code',
  }),
  codePractice('notebooks', 'notebooks', {
    acts: 'notebooks, jupyter notebooks, jupyter, ipynb files, notebook, .ipynb files, colab notebooks, ipynb, databricks notebooks',
    things:
      'analysis code, exploratory code, experiments, explorations, analyses, exploratory work, exploratory analysis, data exploration, model training code',
    for: '(explore|prototype|work|analyse|analyze|live|develop|write|do|deliver|hand in|report|keep) … (in|as|with) (notebook|ipynb), cell by cell, one notebook per, in a notebook, in notebooks, interactive',
    against:
      'plain (script|python|.py|module), .py files, scripts instead, real module, (extract|move|convert|port|turn) … (script|module|.py|src|package), hidden state, out of order, cannot be (diffed|reviewed|tested), unreviewable, importable, proper module, py files, percent format',
    home: 'analysis|code|experiment|notebook|exploration',
  }),
  choiceField(
    'slot',
    'string-format-f',
    'how strings are put together',
    'string formatting, format strings, string interpolation, build strings, formatted strings, strings with values, insert values into strings, python strings, interpolating, compose strings, formatting strings, interpolate, string building',
    {
      'f-strings': {
        near: 'f string, f-string, fstring, formatted string literal',
        alone: '(use|prefer|write|with|via) (f-strings|f-string), f-strings (everywhere|only|for|over|throughout|not)',
      },
      '.format()': 'str.format, .format, format method, format call',
      '% formatting': {
        near: 'percent formatting, percent style, printf style, printf-style, percent operator, modulo formatting, old style formatting, old-style formatting',
        alone:
          '(use|prefer|with|via) (percent formatting|printf-style formatting|printf style), (percent|printf) (formatting|style) (everywhere|only|for|over|not), (old-style|percent-style) formatting (only|everywhere|over)',
      },
    },
    { home: 'string|python|code|formatting' },
  ),
  codePractice('string-concatenation', 'gluing strings together', {
    acts: 'string concatenation, concatenation, concatenating strings, concatenated strings, plus operator for strings, string concat, gluing strings, joining strings with plus',
    things: ' building strings, string building, strings with values',
    for: '(glue|join|build|concatenate|assemble) … (plus|concatenation|plus signs), plus signs, with plus, concatenate',
    againstAlone: `interpolate … (instead|rather|not|never|over) … (glue|gluing|plus|concat|concatenating|pieces|adding), interpolation (over|beats|instead of|rather than|not) (concatenation|plus), (use|prefer|write|with) (template literal|template string|backtick|interpolation) (for|over|not|to|when|everywhere), template literals (over|not|everywhere|beat)`,
    against: ' interpolate, prefer-template, string builder, stringbuilder, f-string, format string',
    home: 'string|code|value',
    forAlone: `(concatenate|glue|join) … (with|by|using) plus, plus (is|works) … (strings|concatenate)`,
  }),
  codePractice('walrus', 'the walrus operator', {
    acts: 'walrus operator, walrus, assignment expressions, walruses, assignment expression, assignments in conditions, assignment in conditions, assigning inside conditions',
    things: 'assign and test, assignment inside condition',
    for: 'save … line, assign and test, one line less, assign inside, avoid … twice, avoids … repeated',
    against:
      'separate line, own line, assign first, line before, assign before, two lines, separate statement, on its own line',
    home: 'python|code|condition|assignment',
  }),
  eitherField(
    'python-paths-f',
    'pathlib or os.path',
    'file paths, paths, path handling, path manipulation, filesystem paths, joining paths, path operations, file system paths, path joining',
    {
      pathlib: 'pathlib, path objects, path object, pathlib.path, path class, never os.path, no os.path, not os.path',
      'os.path':
        'os.path, os path, os.path.join, plain strings, never pathlib, no pathlib, not pathlib, avoid pathlib, pathlib is slow, without pathlib',
    },
    'path|file|python|code',
  ),
  codePractice('kwargs', 'catch-all arguments', {
    acts: 'kwargs, **kwargs, args and kwargs, *args and **kwargs, *args, variadic arguments, catch-all arguments, varargs, variable arguments, open-ended arguments, passing kwargs through, options hashes, **options',
    things: 'signatures, parameters, keyword arguments, argument lists, function signature',
    for: 'flexible, forward, pass … through, pass along, future-proof, swallow extra',
    against:
      'explicit (parameter|argument|signature), name … (each|every|parameter|argument|all), spelled-out, named parameters, explicit keyword, typed parameters, list … parameters, hide … (signature|interface|parameters), say what it takes, spell out … parameter',
    home: 'function|argument|parameter|python|signature|method',
    forAlone: `(call|pass) … keyword arguments`,
  }),
  codePractice('positional-arguments', 'long positional argument lists', {
    acts: 'positional arguments, positional parameters, long argument lists, positional args, long parameter lists, positional calls, positional argument',
    things:
      'named arguments, keyword arguments, keyword-only arguments, options object, parameter object, parameters of a function, arguments at call sites, call arguments, named parameters, options objects, object parameters',
    for: 'in order, by position, positional (is|over|rather|beats|reads), positionally, plain list, one after, bare values',
    against:
      'by name, named (argument|parameter), keyword argument, keyword-only, options object, parameter object, single object, object parameter, pass … object, labelled, labeled, keyword only, one object, as object, destructured object',
    home: 'argument|parameter|function|call|method',
    forAlone: `pass arguments (by position|positionally), arguments (by position|go by position|are positional)`,
    againstAlone: `(name|spell) … (every|each|all) argument, (call|pass|with) … (keyword|named) arguments, arguments … (by name|by keyword)`,
  }),
  codePractice('unless-keyword', 'unless and trailing conditions', {
    acts: `=unless, unless keyword, unless statements, modifier if, trailing if, trailing conditionals, postfix conditionals, statement modifiers, trailing unless, if modifiers, modifier conditionals, postfix if, unless conditions`,
    things: 'ruby conditionals, negated conditions, negated if, ruby conditions',
    for: 'reads like english, over if not, instead of if not, instead of negated, for negative, guard lines, one-line conditions, rather than if not',
    against:
      'if with negation, if not, plain if, rewrite … if, negate … if, if with (bang|not), positive condition, full if, ordinary if, twist the brain',
    forAlone:
      '(prefer|use|write) unless (over|for|to|instead|rather), unless (over|beats|reads|instead of|not) if, unless reads',
    againstAlone:
      "use if not, if not (instead|over|rather|not), (no|never use|avoid|don't use|do not use) (unless keyword|unless statements), rewrite unless, (if|bang) (over|instead of|than|not) unless",
    home: 'ruby|condition|code|perl|statement',
  }),
  codePractice('concerns', 'mixins and concerns', {
    acts: `rails concerns, activesupport concerns, model concerns, controller concerns, php traits, shared concerns, ruby mixins, ruby modules as mixins, activesupport::concern`,
    things: 'shared model behaviour, fat models, models sharing, behaviour shared between models, fat model',
    for: '(extract|move|put|share|slim|split) … (concern|mixin|trait), include … concern, slim down',
    against:
      'service object, plain object, poro, poros, extract … (class|object|service|poro), own class, plain ruby, hide … model, junk drawer',
    home: 'model|controller|class|rails|code|module',
    forAlone: `(extract|move|factor|pull|put) … (into|in|to) concerns`,
    againstAlone: `(plain|ordinary) objects … concerns`,
  }),
  codePractice('model-callbacks-f', 'callbacks on models', {
    acts: `callbacks on models, callbacks in models, active record callbacks, activerecord callbacks, model callbacks, activerecord callbacks, active record callbacks, after_save callbacks, before_save, after_create, after_commit, before_save callbacks, lifecycle callbacks, django signals, signals, post_save signals, lifecycle hooks on models, model hooks, entity listeners, model observers, orm hooks, callbacks on models, orm callbacks, eloquent observers, rails callbacks, after_save`,
    things:
      'side effects of saving, saving a record, models send mail, mails when a record is saved, side effects of a save, save side effects, callbacks, persistence',
    for: '(hang|hook|put|react|trigger|send|live|attach|wire) … (callback|signal|hook|after_save|after_commit|on save), automatically on save, (on|upon) save, happen … whenever … saved',
    against:
      'service object, explicit (call|service|step), use case class, called explicitly, in service, hidden … (save|side), surprise, explicitly from, interactor, command object, plain method, call … yourself, application service',
    home: 'model|record|callback|rails|django|save',
    againstAlone: `models have no callbacks, no callbacks (on|in) models, models without callbacks`,
  }),
  codePractice('facades-f', 'facades and framework helpers', {
    acts: `facades, laravel facades, facade calls, global helpers, static facades, laravel helpers, app() helper, facade classes, laravel facade, global helper functions`,
    things: `laravel, container bindings, laravel services`,
    for: ' reads well, terse, expressive, (reach|call|go|use) … facade, auth::, cache::, db::',
    against:
      'constructor injection, injected, through the constructor, interface instead, typehint, type-hint, explicit dependencies',
    home: 'laravel|service|class|code|php|framework',
  }),
  codePractice('shell-strict', 'strict mode in shell scripts', {
    acts: `set -e, set -e, set -euo pipefail, errexit, strict mode in bash, bash strict mode, set -eu, set -o errexit, pipefail, set -o pipefail, unofficial strict mode, set -u, set euo pipefail, nounset, shell strict mode, set -ex`,
    things: 'shell scripts, bash scripts, shell script, scripts in bash, exit status, script header, bash script',
    for: '(start|begin|open|head) … (with|set), (first|second) line, abort … (first|error|failure), stop … (first|error|failure), die at first, top of every, unset variables, fails fast, exit on error',
    against:
      'check … (status|exit code|return code|each|every|explicitly|yourself), explicit error, by hand, carry on, surprising, unreliable, false sense, keep going, handle … each, or die, explicitly after, own error handling, footgun, gotchas, after every command',
    home: 'script|shell|bash|command|line',
    againstAlone: `(don't|do not|never) … set -e, set -e (is|hides|surprises|misleads|gives)`,
  }),
  eitherField(
    'shell-dialect',
    'bash or POSIX shell',
    'shell scripts, shell script, shebang, shell code, scripts, shell dialect, bashisms, shell features, shell',
    {
      bash: {
        near: `(use|target|write|run|assume|need|require) bash, bin/bash, env bash, bash arrays, double brackets, bash only, not sh, not posix, written (in|for) bash`,
      },
      'POSIX sh': {
        near: `posix sh, bin/sh, plain sh, no bashisms, without bashisms, portable sh, portable shell, busybox, bourne, not bash, avoid bashisms, strictly sh, posix only, strictly posix, pure posix, stay posix`,
      },
    },
    'script|shell|line|shebang',
  ),
  codePractice('shell-for-automation', 'shell for automation', {
    acts: `bash for automation, shell for automation, automation in shell, automation in bash, shell scripts, bash scripts, shell scripts, bash scripts, shell scripting, shell script, bash scripting, shell one-liners, makefiles full of shell, complex shell scripts, long shell scripts, bash glue`,
    things:
      'automation, tooling scripts, helper scripts, build scripts, glue code, maintenance scripts, dev scripts, automation scripts, repo scripts, tasks in scripts, project scripts',
    for: 'in bash, in shell, as shell, bash is enough, everywhere available, runs everywhere, plain shell, in plain bash, written in (bash|shell|sh), lingua franca, no runtime needed',
    against:
      'in (python|node|go|deno|ruby|typescript|javascript|rust), (python|node|go|typescript|ruby|javascript) (script|instead|program|over|rather|not), rewrite … (python|go|node|typescript), python instead, real (language|program), proper (language|programming), cross-platform, windows users, windows colleagues, no shell, zx',
    home: 'script|automation|tool|task|tooling',
    againstAlone: `(longer|more|larger|beyond|bigger) … (is|in|becomes|goes into|turn into) (python|node|go|ruby|typescript) … shell, python (instead of|not|over|rather than) (shell|bash)`,
    forAlone: `(bash|shell) is (fine|enough|ok|good enough|our tool)`,
  }),
  codePractice('long-options', 'long options in scripts', {
    acts: 'long options, long flags, long-form flags, long option names, long-form options, spelled-out flags, double-dash options, full option names, gnu long options, long form flags',
    things: 'command-line flags in scripts, options in scripts, flags in scripts, cli flags, flags',
    for: 'spell out, spelled out, readable, self-documenting, written in full, double dash over, in full, over single letter, over short',
    against:
      'short (form|flags|options|ones) , single letter, single-letter (flags|options|ones), terse, portable, posix options, one dash, brief',
    forAlone: 'long options in scripts, long (options|flags) (only|over|everywhere|not|throughout), spell out flags',
    againstAlone: 'short (options|flags) (only|over|everywhere|not|in scripts|throughout)',
    home: 'script|flag|option|command',
  }),
  eitherField(
    'sql-keyword-case-f',
    'the case of SQL keywords',
    `select from where, keywords of sql, sql keywords, keywords in sql, sql, select and from, keywords in queries, reserved words, query keywords, sql statements, sql queries, sql style, sql code, dbt models`,
    {
      upper:
        'upper case, uppercase, capitals, all caps, caps, capital letters, capitalised, capitalized, shout, shouting, shouted, never lower, not lower, upper-case',
      lower:
        "lower case, lowercase, written small, write small, no capitals, without capitals, no shouting, not shout, (don't|do not) shout, small letters, no caps, never upper, not upper, uncapitalised, lower-case, without shouting",
    },
    'sql|keyword|query|word|statement',
  ),
  codePractice('ctes', 'common table expressions', {
    acts: 'common table expressions, ctes, with clauses, cte, with queries, cte chains, with statements, chained ctes',
    things:
      'subqueries, nested queries, complex queries, subselects, derived tables, inline views, nested subqueries, long queries, sql queries, complicated queries',
    for: 'top-down, named step, named steps, one step each, instead of (nested|subqueries|subselects), over (nested|subqueries|subselects), no (nested|subqueries|subselects), never … (nest|subquery), not subqueries, break … into, import ctes',
    against:
      'subqueries (are|instead|over|rather|inline|perform), inline subquery, optimiser, optimizer, materialise, materialize, optimization fence, optimisation fence, temporary table, temp tables, derived table instead, subquery instead, join instead',
    home: 'query|sql|subquery|model',
  }),
  codePractice('logic-in-database', 'logic in the database', {
    acts: 'stored procedures, database triggers, logic in the database, database functions, stored functions, pl/sql, plpgsql functions, stored procedure, business logic in the database, business logic in sql, sprocs, db triggers, pl/pgsql, business rules in the database, logic in sql',
    things: 'database logic, business rules, database layer, plpgsql, business logic',
    for: '(close|next) to … data, in the database, inside the database, live in database, pushed down, push … (down|into the database), database … (enforces|does|computes|job), where data (lives|is), runs in the database',
    against:
      'application (code|layer|only), dumb (store|storage|database), in code, in application, version control, database … (store|dumb|only stores|storage), application … owns, untestable, invisible, service layer, database is dumb, bucket',
    forAlone: '(logic|rule) (live|stay|belong|sit|go) in (database|stored procedures|triggers|sql|plpgsql)',
    againstAlone:
      'database is dumb, dumb (store|storage|database|bucket), (logic|rule) (live|stay|belong|sit|go) in (application|code|service layer|app), no logic in database',
    home: 'database|logic|sql|rule|code',
  }),
  eitherField(
    'comma-place',
    'leading or trailing commas in lists',
    'commas in sql, comma placement, column lists, select lists, commas, commas in queries, multi-line column list, comma style, sql commas',
    {
      'leading commas':
        'go first, come first, (before|in front of) columns, leading comma, comma first, comma-first, front of the line, start of the line, before each column, line begins with comma, at the start, at the front, in front, lines start, lines begin',
      'commas at the line end':
        'go last, come last, comma last, comma-last, end of the line, end of each line, after each column, no leading comma, line ends with comma, at the end, never leading, not leading, trail the line',
    },
    'sql|comma|line|list|column|query',
  ),
  codePractice('pipe-operator', 'pipelines of the pipe operator', {
    acts: 'pipe operator, pipe chains, single pipes, pipe operators, elixir pipes, magrittr pipes, native pipe, long pipes, single-step pipes, long pipelines',
    things:
      'nested function calls, nested calls, transformation chain, elixir, data transformations in r, function composition, tidyverse, dplyr code, intermediate assignments, elixir code',
    for: 'over nested, instead of nested, rather than nested, data flow, reads left to right, left to right, flow, flat, even single',
    against:
      'single call, plain call, direct call, intermediate variable, named intermediate, hard to debug, nested calls are, at least two, name … step, ordinary call, intermediate results, assign … step',
    forAlone: `pipe (values|data|results|it|them) (through|into|along), (chain|write|compose) … (with|by) pipe, pipe even, pipe everything, (pipes|pipelines) (over|not|everywhere|instead of) nest`,
    againstAlone:
      "nest … calls, nested calls (over|instead|not|rather), (single|one) call … no pipe, no single pipes, (don't|do not) pipe single",
    home: 'code|call|function|elixir|r',
  }),
  codePractice('genservers', 'processes to organise code', {
    acts: 'genservers, genserver, genservers for state, processes for code organisation, agents for state, long-lived processes, processes to organise code, genserver processes',
    things: 'elixir process, otp, state in elixir, beam, supervised process, elixir state, supervision tree',
    for: 'wrap … (process|genserver), own process, one process per, hold … in process, give … process, supervised, everything is a process',
    against:
      'plain module, plain functions, pure functions, pure module, module of functions, bottleneck, runtime reason, ordinary module, stateless, no process',
    againstAlone: `no process (where|when|if|for) … function, (plain|ordinary|simple) (function|functions|module) … (do|does|suffice|enough) … (process|genserver), function (over|instead of|not|rather than) (process|genserver), plain modules of pure functions, no extra processes`,
    home: 'process|function|state|process|elixir|state|module|code',
  }),
];
