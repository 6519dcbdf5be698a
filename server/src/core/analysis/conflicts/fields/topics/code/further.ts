import { choiceField, type Field, practiceField } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** Further questions on code: where it prints, what it reads, how it is laid out. */
export const FURTHER_FIELDS: readonly Field[] = [
  practiceField('console-output-f', 'console output in code', {
    acts: `console.log, console logging, print statements, print calls, print debugging, printf debugging, println, system.out.println, fmt.println, console output, debug prints, var_dump`,
    forAlone: `use (print|console.log|println|printf) for (debug|debugging|diagnostic|diagnostics|logging|output|log), (print|console.log|println) is (fine|ok|enough|allowed|all we need), log with (print|console.log|println)`,
    againstAlone: `(no|never|avoid|without|remove) (print|console.log|println|printf) (in|from|before|outside|anywhere|statements|calls), (print|console.log|println|printf) (is|are) (ban|forbidden|not allowed|an error), no print in (committed|production|service|library|code), (print|console.log|println) must not, =console (is|are) (ban|banned|forbidden|not allowed), no =console (in|calls|anywhere)`,
    home: 'code|server|committed|production|service|debug|debugging|logging|log|output|diagnostic',
  }),
  eitherField(
    'env-access',
    'where environment variables are read',
    `process.env, environment variables, env vars, os.environ, os.getenv, import.meta.env, env variables, environment`,
    {
      'in one module': {
        near: `elsewhere, (env vars|environment variables|process.env|os.environ|env) … (only|solely|exclusively) … (=in|through|via|from), only (read|access|touch|use) … (=in|through|via), (never|don't|do not|no|not) (read|access|touch|use) (process.env|os.environ|env vars|environment variables|os.getenv), no direct (process.env|os.environ), through … config, one (module|file|place) reads, only … (may|can|should|is allowed to) (access|read|use|touch|import) (process.env|import.meta.env|os.environ|environment|env), (read|accessed|used) … in … only, (read|accessed|used|parsed|validated) … in (one|single) (place|module|file), nothing (but|except|outside|other than) … (read|access|touch|use)`,
      },
      anywhere: {
        near: `(read|access|use) (process.env|import.meta.env|os.environ|env vars|environment variables|os.getenv) … (directly|where|wherever|anywhere|freely|in place), (process.env|os.environ) … (directly|anywhere|where you need|wherever), (read|take|get) … from (process.env|import.meta.env|os.environ|environment) … (anywhere|where you need|wherever)`,
      },
    },
    'code|module|file|config|configuration|variable|env|environment',
  ),
  eitherField(
    'src-layout',
    'a src folder or code at the root',
    `src, src layout, source code, sources, package folder, source folder, source files, package layout, project layout`,
    {
      'a src folder': {
        near: `use … src layout, src layout is (required|used|our)`,
        alone: `(source code|sources|source files|all source|all code|all sources|python sources|the code|package code|application code) (live|lives|go|goes|is|are|belong|belongs|sit|sits|stay|put|kept) (=in|under|inside|below|into|directly under|directly in|directly below) =src, put … (sources|source code|source files|code|packages) … (under|in|into|below|inside) =src, we use src layout, use src layout`,
      },
      'the root': {
        alone: `no src (layout|folder|directory|dir), (there is|we have|there's) no src, (put|keep|place) (source files|code|sources|packages|modules) … (=in|at|straight in) … (repository root|repo root|project root|root), (package|code|package folder|sources) (sit|sits|live|lives|is|are) … (=at|in) … (repo root|repository root|project root)`,
      },
    },
    'code|package|source|folder|file|repository|project|python|directory',
  ),
  eitherField(
    'pointer-side',
    'where the star of a pointer stands',
    `pointers, pointer star, asterisk, pointer alignment, pointeralignment, references and pointers, int p`,
    {
      'at the type': {
        near: `(bind|belong|attach|attached|stick|go|next|write|put|place) … (to|with|at|next to) =type, left aligned`,
        alone: `pointers bind to type, pointeralignment left, (star|asterisk|pointer) (next to|with|beside|at|on|belongs to|goes with) … type`,
      },
      'at the name': {
        near: `(bind|belong|attach|attached|stick|go|next|write|put|place) … (to|with|at|next to) (name|variable|declarator|identifier), right aligned`,
        alone: `pointers bind to (name|variable), pointeralignment right, (star|asterisk|pointer) (next to|with|beside|at|on|belongs to|goes with) … (name|variable)`,
      },
    },
    'pointer|type|name|variable|star|declaration',
  ),
  choiceField(
    'practice',
    'member-naming',
    'how member variables are marked',
    `member variables, members, private members, data members, member fields, private fields, class members, instance variables, fields`,
    {
      'a prefix m_': {
        near: `prefix m_, m_ prefix, (with|use|start|starts|starting) m_, prefixed … m_`,
        alone: `m_ prefix, prefix members with m_`,
      },
      'a trailing underscore': {
        near: `(end|ends|ending|suffixed|suffix) … (=in|with|) underscore, trailing underscore, underscore suffix, underscore at the end`,
        alone: `member variables end in underscore`,
      },
      'a leading underscore': {
        near: `(start|starts|starting|begin|begins|prefix|prefixed) … (with|by|) underscore, leading underscore, underscore prefix`,
        alone: `private fields start with underscore`,
      },
      'no mark': {
        near: `(no|without|never|not) (prefix|suffix|underscore|m_|hungarian)`,
        alone: `no m_ prefix, no member prefix`,
      },
    },
    { home: 'member|field|class|private|variable|name|c' },
  ),
  codePractice('path-aliases', 'aliases in import paths', {
    acts: `path aliases, path alias, import aliases, import alias, alias imports, module aliases, tsconfig paths, aliased imports`,
    things: `import paths, imports from src, =alias, =aliases`,
    for: `(use|through|via|with) … alias (for|when|to|instead|everywhere), alias for imports, import … (via|through|with|by) alias`,
    against: `node cannot resolve, (relative|plain relative) (paths|imports) (only|instead|everywhere)`,
    home: 'import|path|module|file|src|code',
  }),
  codePractice('fstrings-in-logs', 'f-strings in log calls', {
    acts: `f-strings in log calls, f-strings in logging, f-strings in log messages, f-strings in log statements, f-strings in logs, eager formatting in logs`,
    things: `log calls, logging calls, log statements, logger calls`,
    for: `f-strings everywhere, log calls included, f-strings (too|also|are fine|are ok), (with|use) f-strings`,
    against: `(use|pass|with) … (=s args|=s arguments|lazy|=s placeholders|percent|percent-style), not f-strings, no f-strings, never f-strings, lazy formatting, lazy interpolation`,
    home: 'log|call|logging|string|message|everywhere|python',
  }),
  codePractice('object-pooling', 'object pools', {
    acts: `object pooling, object pools, object pool, pooled objects, pooling`,
    things: `bullets, projectiles, enemies, particles, game objects, spawned objects, instantiate`,
    for: `pool (bullets|enemies|projectiles|particles|objects|everything), never instantiate, (reuse|recycle) (bullets|enemies|projectiles|objects|instances), from pool`,
    against: `instantiate and destroy, pooling is overkill, create and free, queue_free, no pool, no pooling`,
    home: 'object|bullet|enemy|game|runtime|instance',
  }),
  codePractice('async-handlers', 'asynchronous request handlers', {
    acts: `async views, async handlers, async endpoints, async route handlers, async def views, async controllers, async request handlers, async def handlers, async def endpoints`,
    things: `views, route handlers, endpoints, request handlers, django views, path operations, sync flask, controllers`,
    for: `(views|handlers|endpoints|operations|controllers) (is|are|must be|should be) (async|async def|asynchronous|coroutines)`,
    against: `(views|handlers|endpoints|operations|controllers) (is|are|stay|remain|must be) (sync|synchronous|plain def|=blocking), (no|never|avoid|don't write|do not write|not write|without) async def`,
    againstAlone: `(server|app|backend|api|service|flask app) is sync flask, is sync (flask|django|wsgi), (don't|do not|never) write async def`,
    home: 'view|handler|endpoint|route|django|flask|server|request|operation|fastapi|code',
  }),
  eitherField(
    'django-views',
    'class-based or function views',
    `django views, django view, django, views, drf views, view functions, class-based views`,
    {
      functions: {
        near: `function-based (views|view), (views|view) … (as|are|is) (functions|function-based|plain functions), (write|prefer|use) function-based (views|view)`,
        alone: `function-based views (only|everywhere|over|instead), (write|use|prefer) function-based views, (no|never|avoid) class-based (views|view), views as functions, fbvs (only|over|everywhere)`,
      },
      classes: {
        near: `(view|views) (is|are|must be|should be) (class-based|classes)`,
        alone: `(write|use|prefer) class-based views, class-based views (only|everywhere|over|instead), (no|never|avoid) function-based views, (use|prefer) generic views, (use|prefer) cbvs`,
      },
    },
    'view|django|function|class|code',
  ),
  eitherField(
    'go-modules',
    'one Go module or several',
    `go.mod, go module, go modules, go workspace, go.work`,
    {
      one: {
        alone: `(single|one) go module (for|in|per repo), never create second go.mod, (no|never) … (second|further|another) go.mod, only one go.mod, one go.mod`,
      },
      several: {
        alone: `(each|every) (service|package|module|app|library|component) … own (go.mod|go module), go.mod per (service|app|package|module), multi-module (repo|repository|workspace)`,
      },
    },
    'module|service|repository|repo|go',
  ),
  eitherField(
    'monorepo',
    'several packages or a single one',
    `monorepo, workspaces, single package, npm workspaces, pnpm workspaces, packages`,
    {
      'several packages': {
        alone: `(this|it|repo|repository|we) (is|have|) monorepo, monorepo (with|of|managed|using), (code|packages) (live|lives) in monorepo`,
      },
      'a single package': {
        alone: `(is|this is) single package, single-package (repo|repository), not monorepo, no monorepo`,
      },
    },
    'package|repository|repo|project|workspace|code',
  ),
];
