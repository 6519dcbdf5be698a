import { practice, type Topic } from '../topic.ts';

/** What faces users, and the frameworks behind it. */
export const INTERFACE_PRACTICES: readonly Topic[] = [
  practice(
    'changelog-per-change',
    'a changelog entry with each change',
    'changelog release changeset unreleased notes news',
    {
      home: 'pull|request|change|entry|release|commit|line|file',
      for: `(?<!not )(?:every|each|all|any|user-facing) (?:\\w+ ){0,4}(?:adds?|updates?|needs?|has|gets?|requires?|must (?:add|update|have|include)|includes?|comes with) (?:\\w+ ){0,5}(?:changelog|changeset|news fragment|unreleased)
      (?:add|write|update|put|include) (?:\\w+ ){0,5}(?:changelog|changeset|news fragment)(?! pr\\b| pull)(?= ~ (?:every|each|any|all|with|for)\\b|$|[.,;])`,
      against: `(?:changelog\\S*|release notes) (?:\\w+ )?(?:is|are) (?:compiled|generated|written|built|produced|made|assembled) (?:\\w+ )?(?:from|by|on|automatically|at|during)
      pull requests leave it alone
      (?:never|don't|do not|must not) (?:\\w+ )?(?:edit|touch|update|change|modify) (?:\\w+ )?changelog`,
    },
  ),
  practice('manual-publish', 'publishing from one’s own machine', 'publish publishes uploads upload release registry', {
    home: 'package|crate|release|registry|version|machine|workflow',
    for: `(?:released?s?|publish\\w*|packages?) (?:is|are|happens?) (?:\\w+ )?(?:by hand|manually)
      (?:publish|release|upload|ship) (?:\\w+ ){0,3}(?:from|on|with) (?:your|a|the|my) (?:own )?(?:machine|laptop|computer|token)
      (?:run|use) (?:npm|cargo|twine|gem|pnpm) (?:publish|upload|push)(?! +--(?:dry-run|check))`,
    against: `(?:no|never) (?:human|person|one|body) (?:uploads?|publishes)
      (?:publish\\w*|releases?)(?: \\w+){0,3} (?:only )?(?:by|through|via|from|in|on|done by) (?:the )?(?:ci|workflow|pipeline|github actions|\\S+\\.ya?ml)
      (?:only |the )?(?:ci|workflow|pipeline) (?:publishes|releases|does(?! not))
      (?:never|don't|do not) (?:\\w+ )?(?:run )? *(?:npm|cargo|twine|pnpm) (?:publish|upload)
      (?:never|don't|do not) publish(?= *(?:$|[.,;]|from|by hand|manually|yourself|it|packages?|releases?|crates?|gems?|anything|to (?:npm|crates|pypi|the registry)))`,
  }),
  practice(
    'client-fetch',
    'loading data in components',
    'effect effects useeffect loader loaders fetch component loads route',
    {
      home: 'component|data|page|state|widget',
      for: `(?:fetch|load|request)\\w* (?:\\w+ ){0,3}(?:in|inside|from|with) (?:a |an )?useeffect
      a component loads what it shows`,
      against: `effects aren't for (?:loading|fetching|data)
      (?:receive|get|take|load)s? (?:\\w+ )?data (?:only )?(?:from|in|through|via|by) (?:route )?(?:loaders?|props|the server|server components)
      (?:never|don't|do not|no) (?:\\w+ )?(?:fetch\\w*|load\\w*) (?:\\w+ ){0,3}(?:in|inside) (?:an? )?(?:effects?|useeffect|components?)`,
    },
  ),
  practice('client-components', 'client components', 'client server rsc component components', {
    home: 'component|file|page|react',
    about: `\\W?use client\\W?
      client components?(?! from)`,
    for: `(?:starts?|begins?|opens?|mark\\w*) with \\W*use client
      (?:put|add|write) +\\W*use client\\W* +(?:on|at|to) (?:the )?(?:top|every|each|all)`,
    against: `components run on the server
      server components? (?:by default|everywhere|only(?! (?:for|when|if|where|in|on)\\b))`,
  }),
  practice('crud-facades', 'static facades of the framework', 'facade facades static contract', {
    home: 'framework|class|code|controller',
    about: `facades?
      static calls? (?:in)?to the framework`,
    for: `reach (?:the framework|\\w+) through facades
      <use> facades`,
    against: `(?:take|inject|pass) (?:the )?contract`,
  }),
  practice(
    'model-callbacks',
    'model callbacks',
    'callback callbacks hooks after_commit before_save after_save activerecord',
    {
      home: 'record|model|class|rails|hook|callback',
      about: `(?:model|activerecord|active record|lifecycle) (?:callbacks?|hooks?)
      (?:after_commit|before_save|after_save|after_create)`,
      for: `hang (?:them|it|\\w+) on (?:after_commit|callbacks|hooks|after_save)`,
      against: `called explicitly by
      (?:hooks|callbacks) are for nothing`,
    },
  ),
  practice('bare-goroutines', 'bare goroutines', 'go$ goroutine goroutines errgroup', {
    home: 'concurrency|process|signal|code',
    about: `bare go(?: func\\S*)?
      (?:naked|bare) goroutines?
      go func\\(\\)`,
    for: `(?:handle|run|start|launch) (?:\\w+ ){0,4}(?:in|with) an? bare go`,
    against: `(?:all )?concurrency goes through errgroup
      <use> errgroup`,
  }),
  practice('threads-locks', 'mutexes', 'mutex mutexes qmutex lock locks channel channels queued', {
    home: 'thread|code|call|data|buffer',
    about: `\\S*mutex(?:es)?`,
    for: `lock (?:a|the) mutex
      (?:guard|protect) (?:\\w+ ){0,6}(?:with|by|using) (?:an? )?\\S*(?:mutex|lock)`,
    against: `<use> channels(?! (?:to|for|between|when|where|if)\\b)
      (?:share|communicate) (?:memory )?by communicating`,
  }),
  practice('registry-modules', 'modules from a public registry', 'registry module modules', {
    home: 'module|account|terraform|repository',
    about: `(?:public )?registry modules?
      modules from the (?:public )?registry`,
    for: `take modules from`,
    against: `was written in this repository
      write (?:your|our) own modules`,
  }),
  practice('important-css', '`!important`', '!important important', {
    home: 'style|stylesheet|css',
    about: `!important`,
  }),
  practice('inline-styles', 'inline styles', 'inline style', {
    home: 'style|css|component',
    about: `inline styles?
      style (?:props?|attributes?)`,
    for: `(?:go|goes|put|belongs?) (?:\\w+ ){0,3}in(?:to)? (?:a |the )?style=?\\S* +(?:props?|attributes?)`,
  }),
  practice('any-div-buttons', 'clickable elements that are no buttons', 'div divs button clicked click', {
    home: 'element|page|component',
    for: `(?:build|make|create) ~ (?:divs?|spans?) ~ (?:onclick|click)
      buttons break`,
    against: `(?:divs?|spans?) with (?:a )?click handlers? ~ (?:rejected|banned|forbidden)
      (?:clicked|clickable) (?:are|is|elements? (?:are|is)) (?:an? )?<?button`,
  }),
  practice('own-config-files', 'a configuration file per tool', 'config configured tool tools package.json', {
    home: 'tool|file|configuration',
    for: `has its own \\S*config\\S*
      (?:each|every) tool (?:has|gets) (?:its own|a)`,
    against: `no tool gets a file
      tools are configured in package\\.json`,
  }),
  practice('plugins-folder', 'code of our own among vendored assets', 'ours own purchased third-party', {
    home: 'folder|package',
    for: `our (?:\\w+ )?\\w+ go to`,
    against: `nothing of ours (?:lies|lives|goes)`,
  }),
  practice(
    'feature-ui-motion',
    'effects and motion',
    'motion animat effects delight',
    {
      home: 'page|ui|visitor',
      about: `animations?`,
      for: `the page moves
      delight`,
      against: `(?:reduced|no|without) motion(?![-\\w])
      everyone can use it`,
    },
    'principle',
  ),
];
