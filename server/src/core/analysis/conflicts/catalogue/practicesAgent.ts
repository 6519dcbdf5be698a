import { practice, principle, sequence, type TopicSource } from '../topic.ts';

/** How an agent works: asking, planning, running commands, reporting. */
export const AGENT_PRACTICES: readonly TopicSource[] = [
  practice('ask-first', 'asking before acting', `
    ask|confirm|check ~ before|first ~ act|acting|proceed|proceeding|change|changing|edit|editing|start|starting|begin|beginning|anything|implement|implementing|do|doing|you|writing|making|modify|modifying|any|every
    before ~ act|acting|proceed|change|changing|edit|editing|start|starting|begin|implement|implementing|making|writing|anything ~~ ask|confirm|confirmation|permission|approval|go_ahead|check_with
    wait ~ for ~ confirmation|permission|approval|go_ahead|answer|ok|response|user|instruction|sign_off
    get|seek|obtain|request|need ~ permission|approval|confirmation|go_ahead|consent ~ before|first|for
    ask ~ clarifying|question|questions ~ when|if|before|first|rather|until
    ask ~ when|if|whenever ~ unsure|doubt|unclear|ambiguous|uncertain|anything
    when|if|whenever|in ~ doubt|unsure|unclear|ambiguous|uncertain ~~ ask|stop|check
    unclear|ambiguous|ambiguity|uncertain ~~ ask
    never|not|don't ~ assume|guess ~~ ask
    ask ~ rather ~ than ~ guess|assume
    stop and ask
    consult ~ user|me|us|human|maintainer ~ before|first|on`, `
    don't|never|not|no ~ ask ~ permission|question|questions|confirmation|clarification|first|me|us|back|before|user|whether
    without ~ ask|asking ~ 
    without ~ waiting|confirmation|permission|approval|checking
    proceed|act|go_ahead|continue|carry_on|work|decide|implement ~ autonomously|independently|on_your_own|immediately|straight_away|right_away|directly
    no|never questions|confirmation|clarification
    nobody ~ need ~ consulted|asked
    make ~ reasonable|best|sensible|own ~ assumption|assumptions|guess|judgement|judgment|choice|decision ~
    use ~ own|best ~ judgement|judgment
    decide ~ for|by ~ yourself
    just ~ do|start|go|implement|begin|proceed
    start|begin ~ immediately|right_away|straight_away|at_once|coding
    bias ~ for|toward|towards|to ~ action
    keep ~ going ~ until
    don't|never|not ~ stop|pause|wait ~ for ~ question|questions|confirmation|approval|input|answer|user|permission
    assume ~ and ~ go|proceed|continue
    best guess ~ and
    full ~ autonomy`),
  practice('plan-first', 'planning before coding', `
    plan|outline|design|proposal|todo_list ~ before|first ~ code|coding|implement|implementing|writing|edit|change|you|start|touching
    before ~ code|coding|implement|implementing|writing|edit|editing|change|changing|touching ~~ plan|outline|proposal|design
    write|make|present|create|draft|start|propose|show|post ~ plan ~ first|before|and|for|to
    plan ~ first
    start|begin ~ with|by ~ plan|planning|outline
    enter ~ plan mode
    plan mode
    think ~ before ~ code|coding|you`, `
    no|skip|without ~ plan|plans|planning|outline
    don't|not|never ~ write|make|present|produce|bother ~ plan|plans
    jump|dive|go ~ straight|right|directly ~ into|to ~ code|coding|implementation
    start|begin ~ coding|code|implementing ~ immediately|right_away|straight|at_once
    code ~ first ~ plan|think|discuss`),
  practice('progress-updates', 'progress reports', `
    report|tell|update|inform|say|announce|post|send|write ~~ after|at|for|before|with ~ each|every ~ step|stage|task|change|file|minute|command
    tell ~ us|me|user ~ after ~ each|every
    keep ~ user|us|me|everyone ~ informed|posted|updated|in_the_loop
    progress|status ~ update|updates|report|reports|message|messages
    narrate ~ what|progress|your|each
    explain ~ what ~ you ~ are ~ doing|do
    announce ~ each|every|what
    describe ~ each|every ~ step ~ as|before`, `
    stay|be|remain|work|keep ~ silent|silently|quiet|quietly ~ until|while|unless|during|about
    silent ~ until
    say nothing ~ until
    only ~ report|speak|write|message|answer ~ when|once|at ~ done|finished|complete|end
    one ~ message ~ at|when|the|per
    no|never|without ~ progress|status|interim|intermediate ~ update|updates|report|reports|message|messages|note|commentary
    don't|not|never ~ narrate|announce|report|comment ~
    read ~ one ~ message`),
  practice('final-summary', 'summaries at the end', `
    end|finish|close|conclude ~~ summary|recap
    summarise|summarize|recap ~~ what|change|changes|at|end|after|when|work|done
    write|give|add|provide|include|append|post ~ summary|recap ~~ at|of|after|when|end
    summary ~ of ~ change|changes|work|what
    summary|recap ~ at ~ end`, `
    no|without|skip|omit ~ summary|summaries|recap|closing
    don't|not|never ~ summarise|summarize|recap|repeat|restate
    diff ~ speak|speaks|enough
    stop ~ when|after|once ~ done|finished`),
  practice('documentation-files', 'documents nobody asked for', `
    create|write|add|leave|produce|generate ~ markdown|documentation|readme|docs|summary|notes|md|plan ~ file|files|document|documents
    write ~ down|up ~~ in|to|into ~ notes|file|document|/
    write ~ what ~ you ~ find|found|learn|learned|did
    keep|leave ~ notes|journal|log|diary
    document ~ work|findings|every|what ~ in ~ file|notes|/
    notes ~ file`, `
    working|scratch|temporary|extra|stray ~ file|files ~~ no ~ business
    no ~ notes|plans|summaries|readme|markdown|documentation ~ 
    don't|never|not ~ create|write|add|leave|produce|generate ~~ markdown|documentation|readme|docs|summary|notes|md
    no ~ new|extra|unrequested|stray ~ file|files|document|documents
    leave ~ no ~ files|trace|notes`),
  practice('update-docs', 'documentation with each change', `
    update|keep|adjust|change|revise|edit ~~ docs|documentation|readme ~~ with|when|whenever|after|every|each|same|in_sync|current|alongside|up_to_date
    every|each|any ~ change|pr|pull_request|feature ~~ docs|documentation|readme
    docs|documentation|readme ~~ in ~ same ~ pr|pull_request|commit|change
    document ~ every|each|all ~ change|feature|new`, `
    don't|not|never ~ touch|edit|update|change|modify ~ docs|documentation|readme
    leave ~ docs|documentation|readme ~ alone|to
    docs|documentation|readme ~~ written|maintained|updated|owned ~ by ~ team|human|writer|writers|other|docs
    docs|documentation ~ later|afterwards|separately`),
  practice('subagents', 'delegating to further agents', `
    delegate|delegating ~ to|task|part|parts|work|subtask
    hand|give|split|farm ~~ subagent|subagents|sub_agent|sub_agents|agents|helpers
    subagent|subagents|sub_agents
    spawn|launch|start|use ~ subagent|subagents|sub_agent|sub_agents|parallel ~ agents|agent
    further|other|parallel|child ~ agents
    parallel agents`, `
    work ~ alone|on_your_own|by_yourself|single_handed
    do ~ everything|it|work ~ yourself
    single agent|context`),
  practice('parallel-tools', 'parallel tool calls', `
    parallel|concurrent|simultaneous ~ tool|call|calls|read|reads|command|commands
    batch ~ tool|call|calls|read|reads|command|commands
    call|run|issue|make ~~ in ~ parallel|concurrently
    several ~ tool ~ at ~ once`, `
    one ~ tool|command|call ~ at ~ time
    sequential|sequentially|one_by_one|one_at_a_time
    single ~ tool|command|call ~ per`),
  practice('read-whole-file', 'reading whole files', `
    read ~ whole|entire|full|complete ~ file|files
    read ~ file|files ~ completely|fully|entirely|in_full|whole|from_top|end_to_end
    read ~ everything|all ~ before
    whole|entire|complete ~ file ~ before|first`, `
    read|load|open ~ only|just ~ part|parts|section|lines|relevant|needed|range|what
    load only ~ part
    only ~ read|load|open ~ part|parts|section|lines|relevant|needed|range
    sed -n
    whole|entire|full|large ~ file|files ~~ blow|waste|fill|too
    partial|targeted read|reads
    grep ~ instead ~ read`),
  practice('network-access', 'using the network', `
    fetch|download|search|browse|look ~~ web|internet|online|network|url
    web search
    @use ~ internet|web|network|browser
    go ~ online
    search|browse ~ web|internet|online
    look ~ up ~ online|web|internet|documentation
    network|internet access`, `
    offline
    work ~ offline
    no|without ~ network|internet|web ~ access|call|calls|request|requests
    stay|remain ~ offline
    training ~ data|knowledge ~ only
    repository ~ only ~ source`),
  practice('destructive-commands', 'deleting files oneself', `
    rm -rf|-r|-f
    rm ~ -rf
    git clean
    git reset --hard
    delete|remove|wipe|clear ~ file|files|directory|directories|cache|folder ~~ with|when|if|whenever|freely|yourself
    clear ~ out
    find -delete
    drop ~ table|database|tables
    truncate ~ table|at_once
    deleting
    run ~ destructive ~ command|commands
    destructive ~ command|commands|operation|operations|action|actions`, `
    deleting ~ for ~ humans
    never|not|don't ~ delete|remove|wipe|erase|destroy ~ anything|file|files|data|without
    ask|confirm|confirmation|approval ~ before ~ delete|deleting|destructive|removing|dropping|wiping
    move ~ to ~ trash`),
  practice('sudo', 'running as root', `
    sudo
    as root
    run|runs|running ~ as ~ root|administrator|admin
    root ~ because|user
    uid 0
    leave ~ at ~ uid|root
    elevated|root|administrator ~ privilege|privileges|rights`, `
    unprivileged|non_root|rootless|nonroot ~ user|container|containers|image
    user ~ instruction
    rootless
    drop ~ privileges|root
    least privilege`),
  practice('install-tools', 'installing software', `
    install ~ whatever|any|missing|needed|required|necessary|the ~ tool|tools|software|package|packages|cli|you
    install ~ globally
    apt|brew install
    set ~ up ~ environment ~ yourself`, `
    never|not|don't ~ install ~ anything|tool|tools|software|globally
    environment ~ is|comes ~ complete|prepared|ready|fixed|frozen
    @use ~ only ~ installed|existing ~ tools
    ask ~ before ~ install|installing`),
  practice('dev-server', 'starting the development server', `
    start|run|launch ~ dev|development|local ~ server
    npm|pnpm|yarn|bun run? dev
    server ~ running ~ before|while`, `
    server ~ already ~ running|runs
    assume ~ server ~ running`),
  practice('build-after-change', 'building after a change', `
    @run|rebuild|build ~ build|project|everything ~ after|before ~ each|every|any|change|commit
    rebuild ~ after|when|before
    build ~ after ~ each|every|change
    compile ~ after ~ each|every`, `
    don't|never|not ~ build|rebuild|compile ~
    never|don't|not ~ run ~ build
    build ~ only|unless ~ ask|asked|user|request
    no ~ need ~ build|rebuild`),
  practice('edit-config', 'changing the project’s configuration', `
    @change ~ config|configuration|settings|tsconfig|eslint|ci|workflow|pipeline ~ file|files|freely|when|whenever|as
    adjust|tweak|change ~ config|configuration|settings`, `
    config|configuration|ci|workflow|build ~ file|files ~~ off_limits|untouched|read_only|alone|frozen
    never|not|don't ~ @change ~ config|configuration|settings|tsconfig|eslint|ci|workflow|workflows|pipeline
    leave ~ config|configuration|ci|workflows ~ alone|untouched`),
  practice('memory', 'remembering across sessions', `
    keep|store|save|remember|retain|record|persist ~~ between|across|for ~ session|sessions|conversation|conversations|next|later
    remember ~ what|user|people|preference|preferences|previous|earlier
    write ~ to ~ memory|memory/
    update|maintain|use|read ~ memory ~ file|bank|after
    learn ~ about ~ people|user|users`, `
    session|sessions|conversation|conversations ~~ start|starts|begin|begins ~~ nothing|fresh|scratch|blank|zero|clean
    forget ~ everything|what|all ~ when|after|at|between
    stateless
    no ~ memory ~ of|between|across
    never|not|don't ~ store|remember|retain|persist|keep|record ~~ between|across|about|conversation|session`),
  practice('guess', 'answering without knowing', `
    educated guess
    best guess
    guess ~ when|if|and|where
    make ~ guess
    every|each ~ question ~ get|gets|receive|deserve ~ answer
    always ~ answer|give
    never ~ say ~ don't_know
    extrapolate|infer ~ answer
    answer ~ even ~ if|when`, `
    say ~ don't know
    say ~ "…"
    i don't know
    admit ~ when|if|that|uncertainty|not|you
    can't|cannot|don't ~ find|know|answer ~~ say|admit|tell
    don't|never|not ~ guess|speculate|invent|make_up|fabricate|hallucinate
    only ~ answer ~ what|from|if
    no ~ speculation|guessing|guesses`),
  principle('decisiveness', 'how sure to sound', {
    decisive: `
      commit ~ to ~ one
      one ~ answer|name|recommendation|option|choice ~ no|not|only
      be ~ decisive|confident|definite|assertive|direct
      want ~ name ~ no ~ list
      pick ~ one
      single ~ recommendation|answer|option
      no|avoid|without|never ~ hedge|hedging|hedges|maybes|qualifier|qualifiers`,
    hedged: `
      voice|express|state|mention|name|show ~ every|each|all|any|your ~ doubt|doubts|uncertainty|caveat|caveats|limitation|limitations
      say ~ that ~ can't|cannot|not ~ sure|certain
      offer|give|present|list ~ several|multiple|alternative|alternatives|options|three|two ~ option|options|alternative|alternatives|choice
      hedge|qualify ~ every|each|all|statement|claim
      add ~ caveat|caveats|disclaimer`,
  }),
  practice('worktree', 'working in a fresh checkout', `
    git worktree|worktrees
    fresh|separate|own|new ~ worktree|checkout|clone
    work ~ in ~ worktree`, `
    work ~ in ~ place|main ~ checkout
    existing|main|same ~ checkout|worktree`),
  sequence('self-review', 'reading one’s own diff and asking for review', {
    'read first': `
      read|go_through|check|inspect|look|review ~~ own|your ~ diff|change|changes|code ~~ before ~ request|ask|asking|requesting|open|review
      go ~ through ~ your ~ diff
      reviewer|reviewers|review ~~ requested|asked ~ when|after|once
      self review ~ before|first`,
    'ask first': `
      request|ask ~~ review|reviewer ~~ then ~ read|check|look|go|inspect
      request ~ review ~ first|immediately|at_once`,
  }),
  sequence('refactor-order', 'restructuring and changing behaviour', {
    'behaviour first': `
      change|add|implement ~~ behaviour|behavior|feature ~ first
      behaviour|behavior|feature ~ first ~~ refactor|restructure|clean
      restructure|refactor|clean_up ~~ afterwards|after|later|when ~ customer|works|work|done|happy
      make ~ it ~ work ~ then ~~ right|clean`,
    'structure first': `
      bring|get|put ~ code ~ into ~ shape ~ beforehand|first|before
      refactor|restructure|clean_up|tidy ~~ first|beforehand|before ~
      refactor ~ then ~ add|implement|change
      behaviour|behavior|feature ~ last|as_the_last
      make ~ change ~ easy ~ then`,
  }),
  sequence('profile-order', 'measuring and optimising', {
    'measure first': `
      profile|measure|benchmark ~ before ~ 
      profile|measure|benchmark ~ first
      no ~ optimisation|optimization ~ without ~ profile|measurement|benchmark|measuring`,
    'optimise first': `
      straight ~ away ~ profile|measure|benchmark
      optimise|optimize|batch|tune ~~ then|and|after ~ profile|measure|benchmark ~ when|after|afterwards|that
      profile|measure ~ when ~ that ~ is ~ done
      profile|measure|benchmark ~ afterwards|later`,
  }),
  sequence('version-order', 'the version number and what comes with it', {
    'build first': `
      build ~~ then|and_then|before|afterwards ~ raise|bump|increase|set ~ version
      build ~ before ~ bump|raise`,
    'version first': `
      raise|bump|increase|set ~ it|version ~~ before ~ build|built|any|binary
      bump|raise|increase ~ version ~~ then|and_then ~ build
      version ~ first`,
  }),
  sequence('changelog-order', 'the changelog and the version or tag', {
    'changelog first': `
      changelog|release_notes|notes ~~ complete|written|updated|done|finished|ready|exist ~ before|when ~ bump|tag|version|you|release
      changelog|notes ~~ before ~ tag|bump|version|release
      update|write|finish|complete ~ changelog|notes ~~ then|before ~ bump|tag|set|release`,
    'version first': `
      bump|set|raise|create|push ~ version|tag ~~ then|afterwards|before ~ update|write|fill|complete ~ changelog|release|notes
      tag ~ then|and_then ~ write|update ~ changelog|notes|release
      changelog|notes ~~ after ~ tag|bump|version|release
      notes ~ from ~ list ~ commits`,
  }),
  sequence('changelog-upgrade', 'reading the changelog and upgrading', {
    'read first': `
      read|study|check ~~ changelog|release_notes|notes ~~ then|before ~ update|upgrade|bump
      before ~ update|upgrade|upgrading|updating|bump ~~ read|study|check ~ changelog|notes`,
    'upgrade first': `
      update|upgrade ~~ first
      update|upgrade ~ and ~ run ~ tests ~ first
      changelog|notes ~~ opened|read|consulted ~ when|if|after|only`,
  }),
  sequence('api-first', 'the interface description and its implementation', {
    'description first': `
      description|schema|spec|contract|openapi|interface|proto ~~ ahead_of|before ~ handler|code|implementation|resolver|any|endpoint
      api|contract|schema|spec|design first
      before ~ handler|resolver|implementation|code ~~ schema|contract|spec|openapi
      schema ~ is ~ edited ~ before
      schema.graphql ~~ before
      start|begin ~ with|from ~ schema|contract|spec|openapi|proto|interface`,
    'code first': `
      begin|start ~ with|from|at ~ handler|code|implementation|resolver
      derive|generate|produce ~ description|schema|spec|openapi|contract ~ from ~ annotation|annotations|code|handler|implementation|types
      write ~ resolver|handler|code ~~ bring|update|adjust|then ~~ schema|schema.graphql|spec|in_line
      code first`,
  }),
  sequence('migration-order', 'migrating and deploying', {
    'migrate first': `
      migrate|migration|migrations ~~ before ~ deploy|deploying|deployment|rollout|release|code
      run ~ migrations ~~ then|and_then ~ deploy|release|roll
      migrate ~ first`,
    'deploy first': `
      deploy|release|roll_out ~~ then|before|and_then ~ migrate|migration|migrations|run_migrations
      migrations ~~ after ~ deploy|deployment|rollout|release
      deploy ~ first`,
  }),
  sequence('backup-order', 'saving data and deleting it', {
    'save first': `
      dump|back_up|backup|export|save|snapshot ~~ before ~ truncate|truncating|delete|deleting|drop|dropping|migrate|erase
      before ~ truncate|truncating|delete|deleting|drop|dropping|erasing ~~ dump|back_up|backup|export|snapshot
      backup|dump ~ first`,
    'delete first': `
      truncate|delete|drop|erase ~~ at_once|first|immediately|straight ~~ 
      truncate|delete|drop|erase ~~ export|dump|backup|save ~ what|afterwards|later
      don't ~ lose ~ time ~ on ~ dump|dumps|backup|backups
      without ~ backup|dump`,
  }),
  sequence('confirm-order', 'acting and telling the person', {
    'act first': `
      erase|delete|do|make|apply|change|send|book|cancel ~~ then ~ send|confirm|tell|notify|inform ~ confirmation|user|customer|them|it
      notify|inform|tell|confirmation ~~ after ~ it|the|erase|erasure|deletion|change`,
    'tell first': `
      confirmation|notice|notification ~~ beforehand|before|first
      tell|inform|notify|warn ~ user|customer|customers|them|people ~ before|beforehand|first
      starts|start|begins|begin ~ when|after ~ it|confirmation ~ delivered|sent|received`,
  }),
  sequence('approval-staging', 'sign-off and staging', {
    'sign-off first': `
      sign|signs off ~~ only ~ then|after ~~ staging|stage|deploy|release
      approval|sign_off ~~ before ~ staging|deploy
      sign ~ off ~~ then ~~ reach|staging`,
    'staging first': `
      put ~ on|to ~ staging ~~ ask|get|request|for ~ sign
      staging ~~ ask ~~ sign
      staging ~ first`,
  }),
  sequence('component-order', 'building a component and using it', {
    'in isolation first': `
      component|components ~~ storybook|isolation|kit ~~ before|first|then ~ page|use|app
      come ~ to ~ life ~ in ~ storybook
      story ~ before|first ~ page|component
      story ~ first
      page|app ~ may|can ~ use ~~ story|approved`,
    'in the page first': `
      build ~ component ~ into ~ page ~~ extract|then
      extract ~~ once|after|when ~ shipped|works|done|stable
      page ~ first`,
  }),
  sequence('escalation-order', 'working through a checklist and handing over', {
    'checklist first': `
      checklist|triage|steps|questions ~~ before ~ pass|escalate|hand|forward|transfer|escalating
      go|work ~ through ~~ before ~ pass|escalate|hand|forward|transfer
      escalate|pass|hand ~ only ~ after|when`,
    'hand over first': `
      pass|escalate|hand|forward|transfer ~~ first|immediately|at_once|right_away|straight
      escalate|forward|transfer ~ before
      checklist ~ is ~ for ~ time`,
  }),
  sequence('publish-order', 'which package is published first', {
    'package first': `
      publish ~ npm|package ~~ first
      package ~~ before ~ library|figma|docs|documentation|announcement
      npm package first`,
    'other first': `
      library|figma|docs|documentation|announcement ~~ before|ahead ~ of? ~ package
      days|day|hours ahead ~ of ~ package`,
  }),
];
