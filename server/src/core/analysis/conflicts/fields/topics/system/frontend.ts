import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome, over } from './words.ts';

const HOME =
  'component|widget|page|screen|view|app|application|ui|frontend|front|end|react|vue|svelte|angular|hook|store|web|client|browser|layout|feature|code|new|data|state|form|user|developer';

/** What runs in the browser: state, data, components, forms. */
export const FRONTEND_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'ui-state-place',
    'the place of interface state',
    `state, zustand, redux, mobx, vuex, pinia, usestate, usereducer, signal, ui data, dropdown, toggle state, modal state, widget, interface state`,
    {
      'a central store': {
        near: `${over('global store|central store|shared store|one store|single store|app store|root store', 'local component state|usestate|usereducer')},
          (live|keep|kept|put|hold|go|belong|sit|end up|stored|register) (in|into|inside) (global|central|shared|single|one|app|redux|zustand|root|vuex|pinia|main) store, (live|keep|kept|put|hold|go|belong|sit) … (in|into) (redux|zustand|mobx|vuex|pinia|store),
          (global|central|shared|single) store (owns|holds|knows) … (all|everything), single source truth, single state tree, all … through store, nothing … outside store,
          no component … own state, component (hold|own|have|keep) no state, stateless component, component stay stateless, lift (everything|all|it) … (top|store|root), dispatch … action for every,
          every … (in|through) store, even (modal|toggle|form|trivial) … store, (store|redux) remember … everything, remembered by store, (register|put|track|record) … (root|global|central) store, everything observable in store, one source truth, ask store, in one (pinia|redux|zustand|vuex|mobx|global) store`,
        alone: `no local component state, usestate is (ban|forbidden|off limits|not allowed), everything goes in store, all state lives in store, never call usestate, component own no state`,
      },
      'each component': {
        near: `${over('local state|component state|usestate|usereducer|local usestate', 'global store|central store|shared store|app store|redux|single store')},
          (close|near|next) … (where used|where it is used|component|usage), as local as, (live|keep|kept|stay|hold|belong|put|sit) (in|with|inside|next to) component, each component (own|hold|keep|manage) … own,
          component (own|manage|hold|keep) … (itself|themselves), (component|widget|page|screen|view|each|it|that|which) own its state, colocate, co-locate, (stay|keep|kept|live) local, local to component, where it is (needed|used), lift … only when,
          usestate … (enough|do), don't need … store, no global, no (redux|store), store … (overkill|last resort), push … down, as low … tree, (mind|look after|take care) … own state, state … private, kept to itself, keep … to itself, close to home, state down, push state down, (shared|global) … last resort, before anything shared, before sharing, share only what, die with component, component that owns, owned by component, lives and dies, kept in component, usestate by default, inside form component, inside component, state in component, within component`,
        alone: `state colocated with component, keep state local, state stays local, state lives where it is used, no global store, global stores are (ban|forbidden|not allowed|overkill)`,
      },
    },
    { home: HOME },
  ),
  practiceField('client-fetch-f', 'loading data in components', {
    things: `component, useeffect, onmounted, componentdidmount, ngoninit, widget, on mount, page component, view, view layer, card, screen, ui, page, panel`,
    acts: `fetching in component, fetch in useeffect, data fetching in component, fetching inside component, useeffect for data, useeffect fetching`,
    for: `fetch … (itself|own data|what it needs|data it shows), (load|fetch|request|get|pull|query) own data, (fetch|load|request|call api|pull) … (in|inside|from) (useeffect|onmounted|componentdidmount|ngoninit|mount hook|effect),
      (fetch|load|request|call api|pull) … (in|inside|from) component, call api directly, talk to api directly, (fetch|load|request) … on mount, responsible for loading, hit endpoint directly, (pull|get|load|grab) what it needs, by itself from api, self-sufficient, fetches for itself, asks backend, ask backend`,
    against: `(get|receive|take|accept|given) data (through|via|from|as|by) (props|loader|route|parent|query|hook|server), (fetch|load|request) … (in|through|via) (loader|route loader|query hook|server component|service|repository|react query|tanstack query|swr|container),
      don't know where … data, never (talk|speak|call) … (api|network|server|backend|fetch), don't (talk|speak) to (network|api|server|backend), know nothing … (network|api|http),
      no fetch, no api call, stay dumb, only (show|display) what, render what they are given, data (come|arrive) (from|through|via|as) (props|loader|above|parent|route|server|query), ignorant … network, unaware … network, loader feed, handed … data, (get|receive) … from outside, pure function of props, know … nothing about (api|network|backend), data … handed`,
    againstAlone: `(load|fetch|get) (server data|data|remote data|api data) (with|via|through|by|using) (tanstack query|react query|swr|rtk query), useeffect … (never|not|no) … (fetch|fetching|load|loading), no fetching in useeffect`,
    forAlone: `use useeffect (for|to) … (fetching|fetch|load|loading), (fetch|load) data in (useeffect|useeffect hook|effect)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'component-side',
    'where components run',
    `component, use client, rsc, next.js, app router, react`,
    {
      client: {
        near: `client component (by default|everywhere|is default|first), default to client component, (no|never|avoid) server component, server component only (for|when|where|if), component (run|render|execute) (on client|in browser), client by default, every … use client,
          (first line|top) … use client, mark … use client, add use client … every, all … client component, everything is client, browser … does`,
        alone: `(every|each|all) (page|component) (is|are) client component, client components by default, use client at top of every, we don't use server components, server components are (ban|not used|off|avoided)`,
      },
      server: {
        near: `server component (by default|everywhere|is default|first), default to server component, (use|prefer) server component, client component only (for|when|where|if), use client directive only, (no|never|avoid|don't add|not add) use client, component are server component,
          (run|render|live|stay|execute) on server, server by default, server first, (keep|push) … client (boundary|leaf|island), only (leaf|leaves|interactive|island) … client, justify … client, as few … client,
          client … (exception|must justify|needs reason|last resort|only when|only where|only for), stay … server, server until, off the client, keep … off client, ship no javascript`,
        alone: `(every|each|all) (page|component) (is|are) server component, server components by default, default to server components, no use client, use client needs (reason|justification|approval), use client sparingly`,
      },
    },
    { home: `${HOME}|server|client` },
  ),
  choiceField(
    'practice',
    'form-control',
    'who holds the values of form fields',
    `form, input, form field, text field, textbox`,
    {
      controlled: {
        near: `${over('controlled component|controlled input|controlled form|controlled field', 'uncontrolled component|uncontrolled input|uncontrolled form|uncontrolled field|ref')}, is controlled, controlled by state,
          value … onchange, bind … value … state, every keystroke … state, (value|field) live in state, usestate per field, mirror … in state, two-way binding, v-model, react owns, state owns, one state per field`,
      },
      uncontrolled: {
        near: `${over('uncontrolled component|uncontrolled input|uncontrolled form|uncontrolled field', 'controlled component|controlled input|controlled form|controlled field')}, is uncontrolled, left uncontrolled, formdata, read … on submit, leave … to dom, dom … (own|hold|keep) … value, defaultvalue,
      read … from dom, no state per field, no onchange, browser … (keep|hold) … value, plain html form, let browser … hold, the dom owns`,
      },
    },
    { home: HOME },
  ),
  practiceField('form-lib', 'a library for forms', {
    things: `form, form state, form validation`,
    acts: `form library, formik, react hook form, react-hook-form, tanstack form, final form, vee-validate, formkit, reactive form`,
    for: `(built|build|go|run|handle|manage|wire|work|register) … (with|through|by|on|via|in) (formik|react hook form|tanstack form|form library|vee-validate|useform), useform, through form library, library … (manage|handle|drive) … form`,
    against: `plain (html|usestate|state|form|element), native (form|validation|constraint|element), platform form, usestate … (enough|per field), by hand, no form library, constraint validation, formdata … enough, browser … validate, hand-rolled, hand-written form`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'route-definition',
    'how routes are declared',
    `route, routing, router, url`,
    {
      'by files': {
        near: `${over('file-based routing|file based router|file system routing|filesystem routing|file-system routing', 'route table|route config|central router|route list|central route file')}, (file|folder|directory) … (is|become|define|map to|make) … route, file name … url, (path|location) on disk … url, folder structure mirror … (url|path|route),
          page directory, drop … file … (page|routes|app) folder, follow … (folder|file|directory) structure`,
      },
      'in a table': {
        near: `${over('route table|route config|route list|central route file|central router|route constant|central routing', 'file-based routing|file based router|file system routing|filesystem routing')}, (register|declare|define|list|list up|add|collect|live) … (in|to) (one|single|central) (file|place|table|module|list|config), (register|declare|define|list|live) … (routes.ts|router.ts|routes.rb|urls.py|routes.js|router file|route file|routing module),
          one (file|place|table) … (list|hold|declare) … all, all … in one (file|place|table), explicit (route|registration), registered explicitly, registered by hand`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'component-size',
    'the size of components',
    `component, composable, jsx, subcomponent, sub-component, page file`,
    {
      small: {
        near: `(keep|stay|write|make|build|prefer|want) … (tiny|small|short|little|bite-sized), (split|carve|divide|decompose) … component, break (up|down) component, extract … (subcomponent|sub-component|child component), do one thing, one (job|responsibility|purpose|concern), single (job|responsibility|purpose), many small, fit … (one screen|on screen|screen),
          no (giant|god|huge|big|monster), too (big|long|large), grow too, (one|single) component per file, smaller pieces, god component, screenful, carve up, carved up, longer than … (split|screen|cut), at most … lines, never grow, stay … digestible, keep … digestible, as small`,
      },
      large: {
        near: `(one|single) (big|large|long|self-contained) (file|component|widget), (big|large|long) … (fine|ok|okay|welcome|better|preferred), don't (split|break|extract|carve|cut), resist … (split|extract|break), (split|extract|break) … only (when|if|once), in one piece, whole (page|screen|feature) in one, keep … together in one, no sub-components,
          scroll … rather than, inline … markup, no extraction, (extract|split) … second (use|time), prefer … long, read better … one file, long file, one file per page, top to bottom, no subcomponent, without subcomponent, extract nothing, whole page in`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'functions-or-classes-f',
    'functions or classes for components',
    `component, react, jsx, preact`,
    {
      functions: {
        near: `${over('function component|functional component|functional react component', 'class component|class-based component|es6 class')}, (written|write|build|declare) … (as function|as functional component), component are (plain|pure|) function, component is (plain|pure|) function, extends (component|react.component|react.purecomponent) is, no extends component,
          class component … (ban|legacy|gone|convert|out), (convert|rewrite) … to (function component|functional component|hook), functional only, (dead|deprecated|obsolete) … class component, hooks only, (rewrite|convert|migrate|refactor|replace|port) class component, class component … with hooks`,
        alone: `no class components, function components only, never write class component, class components are (legacy|gone|banned|dead|history), functional components only`,
      },
      classes: {
        near: `${over('class component|class-based component|es6 class', 'function component|functional component')}, (write|build|declare|implement) component as class, component are class, extend (react.component|react.purecomponent|purecomponent), componentdidmount, stay class-based, class syntax`,
        alone: `class components only, (never use|don't use|do not use|avoid|no) react hook, react hooks are (ban|forbidden|not allowed)`,
      },
    },
    { home: HOME },
  ),
  practiceField('prop-drilling', 'passing data down through props', {
    things: `props, react context, context provider, prop drilling, usecontext, component tree, prop`,
    acts: `prop drilling, react context instead props`,
    for: `(pass|hand|thread) … down … props, no context, (avoid|without|never use) (context|usecontext), context … (hide|last resort|only for theme|ban|forbidden|smell|magic), drill … (fine|ok|honest|explicit), prop drilling beats, visible in signature`,
    against: `no prop drilling, (use|reach for|prefer) (react context|context|usecontext|context provider) (instead|rather|over), more than (one|two|three) level, (two|three) levels deep, don't (drill|thread), never (drill|thread), context … rather than, intermediate component … (know|see|carry)`,
    home: HOME,
  }),
  practiceField('optimistic-ui', 'optimistic updates', {
    things: `optimistic, mutation, ui, interface, screen, save, spinner, click, rollback, server`,
    acts: `optimistic update, optimistic ui, optimistic mutation, optimistic rendering, optimistic updates`,
    forAlone: `(update|show|render|apply|reflect) … before … (server answers|server confirms|response|server replies|round trip), (update|apply|show|render|mutate|be) … optimistically, (assume|pretend) … (succeed|success), don't wait for server, roll back if … fail, roll back on error, revert if request fails, instant feedback … sync later, without waiting for server, (show|paint) … result (at once|immediately) … (confirm|server), don't make user wait for server, pretend it worked, assume success`,
    againstAlone: `(wait for|only after|until|once) … server (confirm|answer|reply|respond|acknowledge), wait for server before (updating|changing) (ui|list|screen|view|state|interface|cache), (show|update|change) … only (after|once|when) … (response|confirmed|confirmation|acknowledged|saved), never show … not saved, no optimistic, never optimistic, pessimistic update, spinner until … (answer|confirm|done), what server has confirmed, never pretend, (nothing|never) … on screen … server, only what server, ui never pretends, show truth not hope, (wait|waits) … until … server (answers|confirms|replies|acknowledges)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'render-place',
    'where pages are rendered',
    `page, html, rendering, app, site, route, seo`,
    {
      'on the server': {
        near: `${over('server-side rendering|server rendering|ssr|server rendered html|static generation|ssg|progressive enhancement', 'spa|single-page app|client-side rendering|csr|client rendering')}, render … on server, server-rendered, html … from server, (work|usable|readable) … (without|with no|no) (javascript|js|script), javascript … optional, javascript disabled, pre-rendered, prerender, html over wire, no spa`,
        alone: `(page|everything) (is|are) (rendered on server|server-rendered)`,
      },
      'in the browser': {
        near: `${over('spa|single-page app|client-side rendering|csr|single page application', 'server-side rendering|ssr|server rendering|static generation')}, render … (on client|client side), no ssr, purely client, client-rendered, static shell, (require|need|assume) (javascript|js), javascript is (required|assumed), no-javascript … (unsupported|not supported), ssr is (ban|off|out|not)`,
        alone: `(app|frontend|site|website|this|it) is (client-side|pure|plain) spa, javascript is required no fallback`,
      },
    },
    { home: HOME },
  ),
  practiceField('ui-kit', 'components from a component library', {
    things: `component library, design system, ui kit, ui library, ui component, button, shadcn, mui, chakra, ant design, mantine, bootstrap, radix, storybook`,
    acts: `component library, third-party ui component, ui library, ui kit, off-the-shelf component`,
    for: `(compose|build|assemble) … from (design system|library|kit|shared), kit already (offer|provide|ship), don't (build|write|reinvent|roll) … own, never (build|write|reinvent|roll) … (own|custom|scratch), look … (library|kit|design system) first, check … (library|kit|system) before, no custom (button|component|control|widget|input), before (building|writing) … own, no hand-rolled, stock component, from kit`,
    against: `(own|custom|home-grown|bespoke) (component|button|control|widget), (write|build|craft|roll) … (ourselves|yourself|scratch|own|by hand), no (third-party|external|ready-made|off-the-shelf), without (ui library|component library|kit), hand-built`,
    home: HOME,
  }),
  practiceField('effects-sync', 'effects that derive state', {
    things: `useeffect, effect, watcher, watch, derived state, derived value, computed`,
    acts: `useeffect to sync state, effect for derived state, watcher for derived value, derived state in effect, setstate in useeffect`,
    for: `(sync|copy|mirror|derive|update|recompute|keep) … (in|with|through|via) (effect|useeffect|watcher|watch), effect … keep … in sync, useeffect … whenever … changes, set state … in (effect|useeffect), watch … and (set|update)`,
    against: `(compute|calculate|derive) … (during|in|while|on) render, derive instead, (never|don't) … (sync|mirror|copy) … state, you might not need, derived … not stored, (effects|useeffect) … only … external, no effect for`,
    home: HOME,
  }),
  practiceField('memoization-f', 'manual memoisation', {
    things: `memo, usememo, usecallback, react.memo, memoise, memoize, memoization, memoisation, re-render, rerender`,
    acts: `usememo, usecallback, react.memo, manual memoization, manual memoisation, memoization, hand-written memo, memoised callback`,
    for: `wrap … (in|with) (usememo|usecallback|react.memo|memo), (every|each|all) … (memo|memoised|memoized|usecallback|usememo), memoise (every|all|each|expensive|callback|handler|props|component), memoize (every|all|each|callback|handler|props|component), stable reference, stable identity, avoid … re-render`,
    against: `compiler … (does|handle|take care|memoise|memoize|job), leave … to compiler, (only|not) … until … (profiler|measured|profiled), profile first, profiler … (show|prove|says), re-renders … (cheap|fine|harmless), let … re-render, premature memo`,
    home: HOME,
  }),
  practiceField('confirm-dialogs', 'confirmation dialogs', {
    things: `dialog, modal, confirm, confirmation, undo, are you sure, popup, delete button`,
    acts: `confirmation dialog, confirm dialog, confirmation modal, are you sure dialog, confirm step, confirmation popup`,
    forAlone: `(confirm|ask) … before … (deleting data|destructive action|removing item|destructive click), destructive action … (need|require|ask|open) … (confirm|confirmation|dialog|modal), double-check with user before, ask are you sure, are you sure, ask before deleting, confirm before delete, second click before`,
    againstAlone: `undo instead (confirm|confirmation|dialog|asking), offer … undo … instead, undo (over|beats|rather than) confirm, act immediately … undo, (toast|snackbar) with undo, no are you sure, never ask are you sure, no confirmation, never confirm … dialog, undo beats, undo not dialog, always undoable, can be undone instead`,
    home: `${HOME}|action|destructive`,
  }),
  practiceField('bundle-size', 'keeping the bundle small', {
    things: `bundle, bundle size, javascript payload, js budget, entry chunk, download size, page weight, tree shaking`,
    acts: `code splitting, lazy loading of routes, bundle budget, size budget, tree shaking, dynamic import`,
    for: `(keep|watch|mind) bundle … (small|lean|tiny|under|size), bundle (is|stay|must|kept) … (small|lean|tiny|under), bundle size (is|must) (checked|measured|watched), every (kilobyte|kb|byte) … (count|matter|cost), (lazy-load|code-split|split|defer) … (route|chunk|heavy|page|component), (over|exceed|break|above) … budget … (fail|block|reject), size … (gate|check|limit), counts against, justify … (kilobyte|kb|weight|size), import only what, (watch|mind|guard) … (bundle|size|weight), budget, every import … (weigh|weight), slow phone, slow connection, 3g`,
    against: `(size|weight|kilobyte|kb) … (no concern|doesn't matter|irrelevant|not issue|secondary|no object|nobody cares), don't (worry|care|fret|optimise|optimize) … (size|bundle|kb|kilobyte|weight), (one|single) bundle, no code splitting, no lazy loading, load everything (up front|at once|upfront), all in one chunk, bandwidth is cheap, ship … whole, (size|weight) … not problem, fast connection, everyone has broadband`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'browser-support',
    'how old a browser may be',
    `browser, chrome, safari, firefox, internet explorer, ie11, evergreen, polyfill, browserslist, old phone`,
    {
      'old ones too': {
        near: `(support|work|run|function|render) … (old|older|legacy|every|ie11|ancient|outdated|internet explorer|all browser), (include|ship|load) polyfill, polyfill (every|missing|anything|whatever), transpile (to|down) es5, down to (es5|ie11), vendor prefix, lowest common, widest support, ie11 must, degrade … in (old|older), fallback for (old|older|every), (still|must|has to) … (ie|internet explorer|old|windows 7), everyone … browser, no matter how old`,
      },
      'current ones only': {
        near: `(evergreen|latest|current|modern|newest|last two versions) (browser|chrome|only|version), only (evergreen|current|modern|newest|support latest), no (polyfill|vendor prefix|ie11|legacy browser|transpilation|es5), (drop|dropped|ignore|forget) … (ie11|internet explorer|old|older|legacy), polyfill … (ban|weight|out), polyfill is not, last two versions, last two releases, (don't|never) … (polyfill|support ie|support old|support legacy|cater for old|care … old), use … modern (api|feature) freely, baseline newly available, baseline 20, last two, forget … old, (old|older) … (upgrade|tough luck|bad luck|out luck), tell … upgrade, only recent, recent browser`,
      },
    },
    { home: HOME },
  ),
]);
