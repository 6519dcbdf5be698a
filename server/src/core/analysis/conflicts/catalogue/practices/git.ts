import { pair, practice, type Topic } from '../topic.ts';

const MAIN = '(?:main|master|trunk|the default branch|default branch|mainline|the main branch|develop)';

/** Version control and review. */
export const GIT_PRACTICES: readonly Topic[] = [
  practice('push-to-main', 'commits straight to the main branch', 'main$ master trunk default mainline feature topic', {
    home: 'branch|main|master|trunk|commit|push|pull|request|release',
    for: `(?:push|commit|land|merge|ship|work|go|send|put)(?! a| your pull)(?: \\w+){0,3} (?:directly|straight|right|immediately)(?: ?(?:to|on|onto|into|in))+ ${MAIN}
      (?<!\\b(?:on|an?|the|every|each|any|per|latest|example|last|first|publish|direct|upon|after) )(?:push|commit) (?:(?:your|all|the|small|tiny|changes|work|fix|fixes|commits|it|them|everything|documentation) ){0,3}(?:to|on|onto) ${MAIN}(?! (?:triggers?|deploys?|runs?|starts?|branch (?:triggers?|deploys?|runs?)))
      (?:directly|straight|right) (?:to|on|onto|into) ${MAIN}
      feature branches (?:only )?(?:go stale|are not used|are unnecessary|aren't used)
      no (?:feature|topic) branches
      develop on ${MAIN}
      ^\\W*(?:always |just |please )?(?:work|stay|commit) on ${MAIN}(?= *(?:$|[.,;]|only|directly))
      no pr (?:is )?needed`,
    against: `(?:push|commit|merg)ing (?:\\w+ ){0,3}(?:to|on|onto|into) ${MAIN} (?:is|are) (?:\\w+ )?<ban>
      ${MAIN}(?: branch)? (?:is|are) (?:off[- ]limits|protected|locked|read-only|closed|frozen|sacred|no place)
      (?:leave|keep) (?:your hands off )?${MAIN} alone
      everything (?:arrives|goes|comes|lands) (?:\\w+ ){0,3}(?:as|through|via|by) (?:a )?(?:pull request|merge request|pr)
      (?:every|all|any) changes? (?:\\w+ ){0,3}(?:as|through|via|by|on|in) (?:a |an )?(?:pull requests?|merge requests?|prs?|feature branch|topic branch|branch of its own|own branch|branch)
      stack your commits on
      only (?:through|via|by|reach\\w*) ~ (?:pull requests?|merge requests?|prs?)
      (?:work|commit|develop|push|changes?) ~ (?:in|on|to|from) (?:a |an |your |its )?(?:own )?(?:feature|topic|separate|dedicated|short-lived) branch(?:es)?
      (?:always )?<use> (?:short-lived |separate )?(?:feature|topic) branches(?= *(?:$|[.,;(]|for (?:each|every|all|your|any)))
      ^\\W*always (?:create|make|open|start) (?:an? )?(?:new |separate )?(?:(?:feature|topic) )?branch(?:es)?(?= *(?:$|[.,;(]|for (?:each|every|all|your|any)))
      create (?:a|your) (?:new )?(?:feature |topic )?branch (?:for|before) (?:every|each|any|all|you|your)
      nothing (?:lands|is pushed|is committed|gets) ~ ${MAIN} without`,
  }),
  practice('force-push', 'force pushes', 'force forced force-push --force rewrit rebase amend history published', {
    home: 'branch|history|commit|push',
    about: `git push (?:-f|--force\\S*)
      force[- ]?push(?:es|ing)?`,
    for: `(?:push with|git push) ~ (?:--force|--force-with-lease|-f)
      (?:^|then|and|may|can|you|freely) force[- ]?push (?:to|your|the|after|with|when|freely|onto)
      rewrite (?:the |your |its )?(?:history|commits)
      (?:clean up|tidy|amend|squash|edit) ~ (?:pushed|published|shared) (?:commits|history)
      (?:pushed|published|shared) (?:commits|history) ~ (?:may|can) be (?:rewritten|amended|changed)
      rebase ~ and push again`,
    against: `(?:history|commits?) (?:that (?:is|are|was|were) (?:pushed|published|shared) )?(?:is|are|stays?) (?:append-only|immutable|never rewritten|never changed|sacred|permanent)
      (?:what|once) (?:is |has been |it is |was )?(?:pushed|published) stays
      never (?:rewrite|amend|rebase|squash) ~ (?:pushed|published|shared|public|after|others)
      add (?:a new|new|another|a follow-up|follow-up|fixup) commits? (?:on top|instead|rather)`,
  }),
  practice('review-before-merge', 'a review before every merge', 'review approv eyes reviewer merge approval sign', {
    home: 'pull|request|pr|review|merge|change|branch|commit|code|check|pass|ci|green|build|pipeline|author',
    for: `(?:pull requests?|merge requests?|prs?|mrs?|changes?|merges?|merging|commits?|code|branch(?:es)?)(?:, [^,]{1,40},)? (?:\\w+ )?(?:needs?|requires?|must have|has to have|gets?) (?:(?:an?|one|two|at|least|the|code|human|owner|maintainer|peer|explicit|successful|approving|\\w+'s) ){0,4}(?:approvals?|reviews?|sign-?offs?)(?! (?:comments?|tools?|flag|before a pr))
      (?:needs?|requires?|must have) (?:at least )?(?:one|two|three|\\d) (?:approving )?(?:approvals?|reviews?)
      (?:needs?|gets?|requires?|through|by|under|of) (?:a |the )?second pair of eyes
      (?:must|is|are|has to|have to|gets?|should) (?:\\w+ )?(?:be )?(?:reviewed|approved) (?:by (?:an? |another |someone|somebody|at least|two|one|maintainers?|the team|code owners?|[a-z]+(?= *$|[.,;]))|before (?:it |they |the |being |you )*(?:is |are )?(?:merg\\w*|land\\w*))
      (?:someone|somebody|another (?:person|developer|engineer|human|pair)|a colleague|a maintainer|a second \\w+) (?:else )?(?:has |must |needs to |should |have )?(?:reads|looks at|approve[sd]|reviews|reviewed|signs off|signed off)
      (?:someone|somebody|another (?:person|developer|engineer|human)|a colleague|a maintainer) (?:else )?(?:has to|must|needs to|should) (?:read|look at|approve|review|sign off)
      nothing (?:goes in|is merged|lands|gets merged|ships) (?:before|without|until) ~ (?:review\\w*|approv\\w+|eyes|signed off|sign-off|read)
      four[- ]eyes
      leave (?:the )?merg(?:e|ing) to
      never merge your own
      don't merge your own`,
    against: `merge (?:it |them )?(?:yourself|on your own|by yourself|at once|immediately|without (?:waiting|asking|(?:an? |any )?(?:review|approval)))
      merge your own
      (?:merged?|merges|land|lands|ship|ships|goes in|go in|merging) ~ without (?:any |an |a |waiting for (?:a |an |any )?)?(?:approvals?|reviews?|reviewer)
      (?:don't|do not|no need to|never) wait for (?:an? |any |the )?(?:anybody|anyone|somebody|reviews?|approval|reviewer)
      (?:reviews?|approvals?) (?:is|are) (?:optional|not (?:needed|required|necessary)|unnecessary|skipped|a formality)
      no (?:review|approval) (?:is )?(?:needed|required|necessary)
      (?:merge|merges|merged) ~ as soon as (?:ci|the checks?|checks|tests|the pipeline|it) (?:is|are|pass\\w*|turns?) ?(?:green|pass)?
      merged by (?:their|its|the) author
      self-merge
      (?:pull requests?|prs?|changes?|merges?|commits?|fix\\w*) (?:\\w+ ){0,3}needs? no (?:review|approval)`,
  }),
  pair(
    'slot',
    'merge-method',
    'how pull requests are merged',
    'squash rebas merge-commit fast merge ff linear',
    [
      'squash',
      `squash (?:the |all )?(?:rest|others|intermediate)
      squash(?:ed|ing)?(?:[- ]merge\\w*| and merge| merges?| before merging| into one| into a single| on merge| when merging| pull requests?| prs?| everything| all|$)
      <use> ~ squash
      one commit per (?:pull request|merge request|pr|change)
      collapse ~ into (?:one|a single) commit`,
    ],
    [
      'no squash',
      `<use> (?:\\w+ )?merge commits?
      --no-ff
      merge(?:d)? with (?:a )?merge commits?
      merge commits? (?:is|are) (?:kept|required|created|the rule)
      (?:keep|preserve|retain)(?:s|ed)? ~ (?:individual|every|each|all|separate|single) (?:\\w+ )?commits?
      (?:every|each|individual) commits? (?:is|are|stays?|remains?) (?:kept|preserved|visible)
      rebase(?:d)? and merge
      squash(?:ing)? ~ (?:loses|destroys|hides|throws away)`,
    ],
    'pull|request|branch|merge|commit',
  ),
  practice('linear-history', 'a linear history', 'linear rebas merge', {
    home: 'branch|history|commit|merge|pull|request',
    for: `linear history
      history (?:is|stays|must be|remains|should be) (?:linear|a straight line|straight)
      rebase (?:\\w+ ){0,4}(?:onto|on top of|on|before|instead|against)
      <use> +(?:git )?rebase(?= (?:to|instead|over|rather|when|for|not))
      pull --rebase
      (?:update|sync) (?:\\w+ ){0,3}(?:branch(?:es)?|fork|pr|it) (?:with|by|via) *(?:an? )?(?:git )?rebas(?:e|ing)
      no merge commits`,
    against: `merge (?:main|master|trunk|develop|the default branch|upstream) into (?:your|the|a)
      (?:never|don't|do not|avoid) rebas\\w+(?!,? (?:or|and) |, \\w+,? (?:or|and) )(?! +(?:the )?(?:main|master|trunk|develop|release|shared|public|protected|published|pushed)\\b)
      rebas\\w+ (?:is|are) <ban>
      (?:don't|do not|never|no) (?:allow |permit |use |do |want )?rebas(?:e|es|ing)(?!,? (?:or|and) |, \\w+,? (?:or|and) )(?= *(?:$|[.,;]|here|in this|at all|to (?:update|catch|sync)))
      (?:bring|pull|get|take) (?:in )?(?:the )?(?:latest )?(?:main|master|trunk|develop|upstream) (?:in )?(?:with|by|via) *(?:an? )?(?:git )?merg\\w+
      (?:update|sync) (?:\\w+ ){0,3}(?:branch(?:es)?|fork|pr|it) (?:with|by|via) *(?:an? )?(?:git )?merg(?:e|ing)
      <use> (?:\\w+ )?merge commits?
      --no-ff`,
  }),
  practice('agent-commits', 'commits made by the agent itself', 'commit committing', {
    home: 'commit|change|work|git|task|agent',
    for: `(?<!(?:an?|the|earlier|every|each) )commit (?:your (?:work|changes)(?! with)|as you go|after (?:each|every)|early|often|when (?:you are )?(?:done|finished)|every|automatically|on your own|yourself|without asking|it yourself|what you|each|whenever)
      (?:make|create) (?:a |small |frequent )?commits? (?:after|for|when|as|every|on your own|yourself)
      (?<!(?:the|your|a|an|related|last) )commit and push (?:\\w+ ){0,3}(?:when|once|after|as soon as|at the end)
      finish(?:ed)? (?:\\w+ )?(?:with|by) (?:a commit|committing)
      when (?:\\w+ ){1,4}(?:finished|done|complete|works),? commit (?:it|them)
      commit when (?:the |all )?tests (?:are|pass)
      the agent commits its
      (?:each|every) (?:task|step|change|session) ends (?:with|in) a commit`,
    against: `(?:the )?agents? never commits?(?= *(?:$|[.,;]))
      i (?:do|make|write) (?:the |all )*commits?(?= *(?:$|[.,;]|myself|by hand))
      (?:never|don't|do not|must not) (?:\\w+ )?(?:commit|git commit)(?: (?:anything|yourself|on your own|changes|your changes|your work|automatically|unless|without|by yourself|to git))?(?= *(?:[.;,](?=\\s|$)|$|unless|on|by|until))
      leave (?:the )?(?:commits?|committing|git) (?:to|for)
      leave (?:your )?(?:changes|work|everything) (?:uncommitted|unstaged|in the working tree|staged)
      only commit (?:when|if|after) (?:asked|told|i|the user|explicitly|someone|requested)
      commits? (?:is|are) (?:made|done|created) by (?:a |the )?(?:human|person|people|user|maintainer|developer)s?
      (?<!(?:if|when|once|after) (?:the |a )?)(?:humans|people|the user|the maintainers?|a human|a person|users|developers) (?:will )?(?:commits?(?= *(?:$|[.,;]))|makes? the commits?|does the commit\\w*)
      never run git commit
      (?:don't|do not|never) commit (?:them|those)(?= *(?:$|[.;,]))
      (?<!(?:if|when|once|before|until|after) )(?:i'll|i will|only i) commit(?= *(?:$|[.;,]|it\\b|them|myself))
      (?:not|never) allowed to (?:make )?commits?(?= *(?:$|[.;,]))
      (?:don't|do not|never) do (?:any )?(?:git )?commits
      (?<!(?:when|if|that|which) you )(?:never|don't|do not|must not) (?:create|make) (?:any )?(?:git )?commits(?= *(?:$|[.,;]|yourself|on your own|for me|unless|without (?:asking|permission)))`,
  }),
  practice('agent-pushes', 'pushes made by the agent itself', 'push git', {
    home: 'branch|commit|push|change|work|remote|agent',
    for: `(?<!\\b(?:only|an?|the|every|each|it must never|ever|never) )push (?:your (?:branch|work|changes|commits)|after (?:each|every)|when|as soon as|early|often|it(?! directly| to)|automatically|right away|at the end|regularly)
      git push (?:after|when|at|once)`,
    against: `(?:never|don't|do not|must not) push(?: (?:anything|yourself|changes|your changes|your work|automatically|on your own|to (?:the )?(?:remote|origin)|commits))?(?= *(?:[.;,]|$|unless|on|by|until|without))
      leave (?:the )?push(?:es|ing)? (?:to|for)
      nothing (?:is|gets) pushed
      (?:never|don't|do not|must not) (?:run|use|execute|call) +git push *(?=$|[.,;]| (?:yourself|ever|unless|without|for me))
      keep (?:your )?(?:work|commits|everything) local
      push(?:es|ing)? (?:is|are) (?:for|done by|left to) `,
  }),
  practice('commit-size', 'small and frequent commits', 'commit commits half atomic checkpoint wip', {
    home: 'commit|work|change|feature|history|bug',
    for: `commit (?:early|often|every (?:few )?\\w+|frequently|after (?:each|every) (?:step|small|edit|change|file|green)|each (?:step|small))
      (?:small|tiny|frequent|many|half-done|wip|checkpoint|work-in-progress) commits?
      half-(?:done|finished) (?:states?|work) (?:included|is fine|are fine|may)
      save(?:s)? (?:your )?progress (?:with|in|as) (?:a )?commits?`,
    against: `a commit is (?:a )?(?:finished|complete|whole)
      one (?:big |large |single |complete )?commit (?:per (?:feature|pull request|pr|branch|issue|task|ticket)|for (?:each|every|the whole) (?:feature|pull request|pr|branch|issue|task|ticket)|at the end)
      (?:a |one )?single commit (?:per (?:feature|pull request|pr|branch|issue|task|ticket)|at the end)
      commit (?:once|only (?:once|finished|complete|working|when))
      (?:no|never commit|don't commit|do not commit) (?:wip|half-?\\w*|checkpoint|work-in-progress|unfinished|intermediate) (?:commits?|states?|work|code)
      (?:never commit|don't commit|do not commit) (?:wip|half-\\w+|unfinished work)
      (?:every|each) commit (?:builds|is (?:complete|finished|shippable)|could be shipped|stands on its own)`,
  }),
  practice('issue-link', 'issue numbers in commit messages', 'issue ticket issues refs number jira', {
    home: 'commit|message|pull|request|branch|issue|ticket|title|description',
    about: `(?:issue|ticket|jira|tracker) (?:numbers?|ids?|keys?|references?|links?)
      refs #`,
    for: `(?:mention|reference|link|name|include|cite|quote|add|start|end|prefix|note)s? (?:\\w+ ){0,3}(?:issues?|tickets?)(?: (?:numbers?|ids?|keys?))?(?= ~ (?:commit|message|subject|title|footer|#|refs|branch|description))
      (?:every|each|all) commits?(?: messages?)? (?:\\w+ ){0,2}(?:references?|mentions?|names?|links?|carries|carry|has|have|cites?|starts?|ends?|includes?|closes?|contains?) (?:\\w+ ){0,4}(?:issue|ticket|jira)
      commit messages? ~ (?:issue|ticket|jira) (?:number|id|key)`,
    against: `(?:issue|ticket) (?:numbers?|ids?|keys?|references?) (?:stay|are kept|don't belong|have no place|do not belong|are left) (?:out|in|of)?
      (?:keep|leave) (?:issue|ticket) (?:\\w+ )?(?:out|off)
      commit messages? ~ (?:stand|make sense) (?:alone|on their own|without)`,
  }),
  practice('branch-cleanup', 'deleting merged branches', 'branch branches', {
    home: 'branch|merge|pull|request|server',
    for: `<remove> (?:\\w+ ){0,3}branch(?:es)?(?= ~ (?:merge|merged|done|landed|after|once))
      (?:merged|stale|old) branches (?:\\w+ ){0,2}(?:are|get|must be|should be) (?:deleted|removed|pruned|cleaned)
      delete (?:the|your|merged) (?:source |remote |feature )?branch
      branch(?:es)? (?:is|are) (?:deleted|removed)`,
    against: `branches (?:are|is|stay) (?:kept|never (?:deleted|removed)|preserved|forever|for good)
      (?:keep|preserve|retain) (?:(?:merged|old|the|your|all|every|feature|source|topic) ){0,3}branch(?:es)? (?:\\w+ )?(?:after|around|forever|for (?:good|ever|reference|later|the record)|once (?:it is |they are )?merged)
      none is removed from the server`,
  }),
  practice('draft-prs', 'draft pull requests', 'draft', {
    home: 'pull|request|pr|work|ci|draft|review',
    about: `drafts? (?:pull requests?|prs?|merge requests?)
      work-in-progress (?:prs?|pull requests?)`,
    for: `leave (?:the |your |all )?(?:prs?|pull requests?) (?:in|as) (?:a )?draft
      open (?:\\w+ ){0,3}(?:as |a )?draft
      (?:pull requests?|prs?|merge requests?|it) (?:\\w+ ){0,2}(?:as|in) (?:a )?draft
      as (?:a )?draft (?:pr|pull request)
      in draft mode`,
    against: `(?:only|ready) ~ finished (?:prs?|pull requests?)`,
  }),
  practice(
    'commit-lockfile',
    'committing the lock file',
    'lock lockfile lockfiles package-lock yarn.lock pnpm-lock cargo.lock poetry.lock gemfile.lock',
    {
      home: 'library|application|repository|git|commit|package|dependency|service',
      about: `lock ?-?files?
      \\S*(?:package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|cargo\\.lock|poetry\\.lock|uv\\.lock|composer\\.lock|gemfile\\.lock|bun\\.lockb?|go\\.sum)`,
      for: `(?:commit|check in|track|add) (?:\\w+ ){0,3}(?:lock ?-?files?|\\S*(?:package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|cargo\\.lock|poetry\\.lock|uv\\.lock))
      (?:lock ?-?files?|\\S*(?:package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|cargo\\.lock|poetry\\.lock|uv\\.lock)) (?:\\w+ ){0,3}(?:is|are|must be|should be|gets?|belongs?) (?:\\w+ )?(?:committed|checked in|tracked|in git|versioned|in the repo\\w*|under version control)`,
      against: `(?:lock ?-?files?|\\S*(?:package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|cargo\\.lock|poetry\\.lock)) (?:\\w+ ){0,3}(?:ignored|in \\.gitignore|git-?ignored|kept out|stay out|untracked|local)
      (?:ignore|gitignore|discard|leave out) (?:\\w+ ){0,2}(?:lock ?-?files?|\\S*(?:package-lock\\.json|yarn\\.lock|pnpm-lock\\.yaml|cargo\\.lock))`,
    },
  ),
  practice(
    'ai-attribution',
    'naming the AI as co-author',
    'co-author coauthor co-authored attribution ai$ trailer generated assisted',
    {
      home: 'commit|message|pull|request|trailer|footer',
      about: `co-?authored-by
      co-?authors?(?: (?:lines?|trailers?))?
      (?:ai|agent|claude|copilot|tool) attributions?
      generated (?:with|by) (?:claude|ai|copilot|an ai)
      ai (?:signatures?|credits?)`,
      for: `(?:disclose|declare|state|mention|say|mark) ~ (?:ai|agent)(?:[- ](?:assisted|generated|written))?
      (?:add|include|append|carry|carries|end|ends) ~ (?:co-authored-by|assisted-by|generated-by)`,
      against: `(?:no trace|no mention|no sign) of (?:ai|agents|the tool|claude)
      as if a human`,
    },
  ),
  practice('sign-commits', 'signed commits', 'sign signed gpg', {
    home: 'commit',
    for: `sign (?:all |your |every |each |the )?commits?
      commits? (?:\\w+ ){0,2}(?:is|are|must be|should be) (?:\\w+ )?signed
      signed commits?`,
    against: `(?:use|pass|with|commit) +--no-gpg-sign
      unsigned commits
      sign(?:ing|atures?) (?:is|are) (?:not (?:needed|required|used)|off|disabled|optional)`,
  }),
  practice('skip-hooks', 'skipping commit hooks', '--no-verify no-verify hooks hook pre-commit husky', {
    home: 'commit|hook|push|git',
    about: `--no-verify`,
    for: `(?:skip|bypass|disable|go around|circumvent) (?:\\w+ ){0,3}hooks?
      (?:commit|push) (?:\\w+ ){0,2}with --no-verify`,
    against: `hooks? (?:must|always|have to|are never|may not) (?:\\w+ ){0,2}(?:run|pass|skipped|bypassed)
      let the hooks run`,
  }),
  pair(
    'practice',
    'stage-all',
    'what is staged',
    'git add stage staging',
    ['everything', `git add (?:-a|--all|-u|\\.)(?![\\w/.-])`],
    [
      'named files',
      `git add (?:-p|--patch|<|path|file)
      (?:stage|add) (?:files|paths|changes) (?:by name|one by one|explicitly)`,
    ],
    'commit|git|file|change',
  ),
];
