import { practice, type Topic } from '../topic.ts';

/** Operations, data and interfaces. */
export const OPS_PRACTICES: readonly Topic[] = [
  practice('console-output', 'console output in code', 'console print println printf stdout dump logger', {
    home: 'code|output|debug|debugging|statement|log',
    about: `console\\.(?:log|\\w+|\\*)(?:\\(\\))?
      console output
      (?:bare )?print(?:ln!?|f)?(?:\\(\\)| statements?| calls?)
      debug prints?`,
    for: `(?:errors?|exceptions?|failures?|warnings?|messages) (?:are|is|get) (?:logged|reported|printed|written) (?:with|by|via|through|to) +(?:the )?console(?:\\.\\w+)?(?= *(?:$|[.,;]))
      (?:print|write|log|dump) (?:\\w+ ){0,4}to the console
      <use> (?:console\\.log|print\\(\\)|println)
      <use> +print +for (?:\\w+ )?(?:debug\\w*|diagnos\\w*|output|logging)`,
    against: `(?:never|not|instead of|rather than|no) (?:the )?console(?= *(?:$|[.,;]))
      (?:never|don't|do not) (?:leave|commit|ship|keep|merge) (?:any |stray |the )*(?:console\\.\\w+|print(?:ln)?\\b|debug prints?)
      no +(?:console\\.\\w+|print(?:ln)?) +(?:in|anywhere|calls|statements|left)
      (?:everything|all output|logging|logs?|output) (?:goes|go) (?:only )?(?:through|via|to) (?:the |our |a )?(?:structured )?logger
      <use> (?:the |our |a )?(?:structured |project |shared )?logger(?: \\w+)? (?:instead|rather|not|,|only|for all)`,
  }),
  practice(
    'log-pii',
    'personal data in logs',
    'log logged logs logging body bodies audit email e-mail pii user id ids address',
    {
      home: 'log|line|service|user|customer|data|address',
      for: `log (?:every|each|all|the|whole|full|complete) (?:\\w+ )?(?:requests?|responses?)? ?(?:with |including |and )?(?:its |their |the )?(?:full |whole |complete )?(?:bod(?:y|ies)|payloads?)
      (?:every|each|all) (?:\\w+ ){0,6}(?:log|logs|line)s? (?:\\w+ )?(?:must )?(?:contain|include|carry|name|state|have)s? (?:\\w+ ){0,2}(?:user|customer|e-?mail|ip|address)
      logs? (?:\\w+ )?(?:states?|contains?|includes?|names?) (?:\\w+ ){0,3}(?:e-?mail|user|customer|ip) (?:address|id|name)
      log (?:(?:the|each|every|all|their|full) ){0,3}(?:user|customer|account|client|e-?mail|ip)(?:'s)? (?:names?|address\\w*|e-?mails?)
      (?:include|put|write|add) (?:the )?(?:user |customer )?(?:e-?mails?(?: addresses)?|ip addresses|user names?|user ids?|personal data) (?:in|into|to) (?:the |all )?logs?(?![\\w-]| of\\b)`,
      against: `(?:user ids?|e-?mail addresses|personal data|pii|names?|ip addresses) (?:are|is|do|does|stay|may) (?:\\w+ )?(?:redacted|masked|(?:never|not|out|kept out) (?:logged|(?:in|of) (?:the )?logs?))
      (?:redact|mask|hash|strip) (?:\\w+ ){0,4}(?:before logging|in logs|from logs)
      (?:personal data|pii|user ids?|e-?mails?) (?:does|do) not appear in
      (?:request|response)(?: and response)? (?:bod(?:y|ies)|payloads?) (?:must|may|should|do|are|is|shall) (?:never|not)(?: be| show up| appear| end up)?(?: logged| in (?:the |any )?logs?)
      (?:never|don't|do not) log (?:\\w+ )?(?:request|response) (?:bod(?:y|ies)|payloads?)
      never log (?:personal data|pii|user ids?|e-?mails?)
      no (?:personal data|pii|user ids?|e-?mails?) in (?:the |any )?logs?`,
    },
  ),
  practice('log-volume', 'logging much', 'log logging logs', {
    home: 'function|code|request|service',
    for: `log (?:every|each|all|everything|generously|liberally|entry and exit)
      (?:every|each) (?:function|request|call|method|step) (?:is logged|logs)`,
    against: `log (?:only|nothing but|sparingly|as little|just) ?(?:errors|failures|what|exceptions)?
      (?:no|without) (?:debug |info |verbose )?logging
      (?:keep|hold) (?:\\w+ )?logg?(?:ing|s) (?:\\w+ )?(?:to a minimum|minimal|sparse|low|short)`,
  }),
  practice('feature-flags', 'feature flags', 'flag flags toggle toggles feature-flag behind', {
    home: 'feature|change|release|code|work|new',
    about: `(?:feature|release) (?:flags?|toggles?|switch\\w*)
      toggles`,
    for: `(?:hide|ship|put|wrap|release|guard|gate|land|merge)\\w* (?:\\w+ ){0,6}behind (?:an? )?(?:\\w+ )?(?:flags?|toggles?|switch)
      behind (?:an? )?(?:feature )?(?:flag|toggle)`,
    against: `(?:ship|release|merge|land) (?:\\w+ )?(?:only )?(?:finished|complete|done) (?:features?|work)
      (?:one|a single) code path`,
  }),
  practice('retries', 'retrying failed calls', 'retry retries retried retrying backoff again attempt attempts', {
    home: 'call|request|job|failure|network|error',
    about: `(?:automatic )?retr(?:y|ies|ying)(?: (?:loops?|logic))?(?!.{0,60}\\b(?:flak\\w+|tests?|ci)\\b)`,
    for: `(?:retry|repeat) (?:\\w+ ){0,5}(?:with (?:exponential )?back-?off|up to|\\d|three|five|times)
      (?:is|are|gets?) (?:retried|attempted again)
      (?:use|with|apply|add|attempts?,?) (?:an? )?exponential back-?off`,
    against: `(?:fail|give up) (?:\\w+ )?(?:at once|immediately|on the first|after the first|right away)(?= *(?:$|[.,;]|error|failure|attempt|when|on))
      (?:one|a single) (?:attempt|try)
      (?:surface|report) the first (?:error|failure)`,
  }),
  practice('caching', 'caching', 'cache caches caching cached memo', {
    home: 'request|response|data|result|query',
    about: `caching(?: (?:layers?|results?))?
      cache layers?`,
    for: `cache (?:every|each|all|aggressively|responses|results|expensive|the (?:responses?|results?|data|quer\\w+|output))
      (?:responses?|results?|quer(?:y|ies)|everything|requests?|data|lookups?) (?:is|are) cached`,
    against: `(?:fetch|read|load) (?:\\w+ )?fresh
      cache-free`,
  }),
  practice('memoization', 'manual memoisation', 'memo usememo usecallback memoisation memoization react.memo', {
    home: 'component|callback|value|react',
    about: `(?:manual )?memoi[sz](?:ation|ing|e)
      (?:usememo|usecallback|react\\.memo|memo\\(\\))`,
    for: `wrap (?:\\w+ ){0,4}in (?:usecallback|usememo|react\\.memo|memo)`,
    against: `(?:the )?compiler does it
      hand-made caches`,
  }),
  practice(
    'optimise-early',
    'optimising for speed',
    'optimis optimiz perform fast fastest speed cycle profile legib readab newcomer',
    {
      home: 'code|variant|function|loop|query',
      for: `(?:every|each) (?:cycle|millisecond|byte|allocation) counts
      (?:performance|speed) (?:first|is king|above all|matters most|is the top|comes first)
      (?:fastest|quickest) (?:variant|version|implementation|code)
      (?:choose|pick|prefer|write) (?:\\w+ ){0,4}(?:runs fastest|(?:fast(?:est|er)?|efficient|performant) (?:code|variants?|versions?|implementations?|algorithms?|solutions?|loops?|one))
      hand-(?:tuned|optimi[sz]ed|written (?:simd|assembly|loops?))
      optimi[sz]e (?:aggressively|for speed|every|for performance|from the start|early)`,
      against: `(?:readability|legibility|clarity|simplicity) (?:first|over (?:speed|performance|cleverness)|beats|before|matters more|above|wins|comes first|is king)
      (?<![a-z] )(?:legibility|readability|clarity)[.:]
      optimi[sz]e for (?:readability|legibility|clarity)
      understands? at first (?:reading|sight|glance)
      (?:no|never|avoid|without|don't) (?:\\w+ )?(?:premature )?optimi[sz]\\w+
      ignore performance
      optimi[sz]e (?:\\w+ ){0,2}(?:at the (?:very )?end|last|afterwards|later)(?= *(?:$|[.,;]))
      performance (?:doesn't|does not) matter
      (?:don't|do not|never) (?:worry|care|think) about (?:performance|speed)
      (?:plain|simple|straightforward|obvious|boring) (?:loops|code|solutions?)(?= ~ (?:over|rather|instead|even if)|$|[.,;])
      (?:clear|readable|simple) (?:code )?(?:over|beats|before) (?:fast|clever|efficient)`,
    },
    'principle',
  ),
  practice('deploy-friday', 'deploying on Fridays', 'friday fridays weekend', {
    home: 'day|change|deploy|release|production|feature|fix',
    about: `(?:on |by )?(?:a )?fridays?(?: (?:noon|afternoon|evening|deploy\\w*|releases?))?
      (?:at|before|on) (?:the )?weekends?`,
    for: `(?:deploy(?:s|ments?)?|releases?|rollouts?) (?:happens?|goes out|go out|takes? place|is|are|runs?) (?:\\w+ ){0,2}(?:on )?(?:every )?fridays?(?= *(?:$|[.,;]|at|afternoon|morning|evening))
      (?:ship|deploy|release|roll out|publish) (?:\\w+ ){0,7}(?:by|on|every|each) friday`,
    against: `(?:no|never|don't|do not|not) (?:\\w+ )?(?:deploy\\w*|releas\\w*|ship\\w*|roll\\w* out) (?:\\w+ ){0,4}(?:on |before )(?:a )?(?:friday|the weekend|weekend)`,
  }),
  practice(
    'deploy-approval',
    'a person who approves each deployment',
    'deploy plan applied apply confirm release production sign approve button manually automatic automatically staging rollout',
    {
      home: 'deploy|change|plan|release|production|build|person|environment',
      for: `(?:engineer|human|person|maintainer|somebody|someone) presses the button
      (?:engineer|human|person|owner|lead|maintainer|manager|someone|somebody)(?: \\w+){0,3} (?:has to|must|needs to|confirms?|approves?|signs? off|presses|gives)(?: \\w+){0,4} ?(?:confirm|approve|sign|press|before|by hand|deploy\\w*|release|plan|button)(?=[^.;]{0,60}(?:deploy|releas|production|plan|rollout|appl(?:y|ied)|button|live|by hand))
      (?:deploy\\w*|releases?|plans?|rollouts?)(?: \\w+){0,4} (?:needs?|requires?|waits? for|must be|is|are) (?:\\w+ ){0,3}(?:approv\\w+|confirm\\w+|sign-?off|by hand|manual\\w*|triggered by)`,
      against: `nobody presses a button
      (?:deploy\\w*|releases?|rollouts?) (?:are|is) (?:fully )?automatic(?= *(?:$|[.,;]))
      (?:deployed|released|rolled out|goes live|shipped|plans? (?:is|are|gets?) applied) (?:\\w+ ){0,3}(?:automatically|as soon as|by itself|without (?:approval|a human|anybody|manual))
      (?:fully )?automatic(?:ally)? (?:deploy\\w*|releas\\w*)(?! (?:config\\w*|notes?))
      (?:deploy|release)s? (?:\\w+ )?automatically`,
    },
  ),
  practice('container-root', 'containers that run as root', 'root uid user container unprivileged', {
    home: 'container|image|service|process',
    for: `(?:run|runs|running|leave|stay|start)s? (?:\\w+ ){0,5}(?:as|at) (?:root|uid 0)
      (?:don't|do not|never) set user
      need(?:s)? root`,
    against: `(?:run|runs|running|start)s? (?:\\w+ ){0,2}as (?:the |an? )?(?:unprivileged|non-?root|dedicated|normal|ordinary) 
      (?:nothing|no (?:container|image|process|service)|never|not) (?:\\w+ )?(?:runs? )?as root
      (?:non-?root|unprivileged) user
      ends with a user instruction`,
  }),
  practice('moving-tags', 'moving image tags', 'latest digest pinned tag tags pin', {
    home: 'image|tag|namespace|container|version|base|action',
    about: `:?latest(?: tags?)?(?= |$|[.,;)])(?<=(?:\\s\\s|:)latest.{0,6})
      moving tags?
      floating tags?`,
    for: `(?:reference|use|pull|deploy|run) (?:\\w+ ){0,4}:latest
      (?:to|by|use|with|via) (?:the |their |its )?major (?:version )?tags?(?= *(?:$|[.,;:]|like|such|only|instead))
      (?:images?|containers?|deployments?) (?:are|is|get|gets) (?:tagged|deployed|pulled|published|pushed|released|shipped) (?:\\w+ )?(?:as |with |by )?:? *:?latest(?=  |$|[.,;])`,
    against: `(?:pinned|pin|reference|lock)\\w* (?:\\w+ ){0,4}(?:by|to|with) (?:an? |its |their |the )?(?:(?:exact|full|commit|git|long) )*(?:digests?|sha\\S*|hash)
      (?:never|don't|do not) (?:deploy|use|pull|run|reference|ship|push|tag) *:latest
      (?:use|take|with) (?:the |a |its )?(?:git |commit |image )?(?:sha|digest|commit hash)(?: *\\w+)? as (?:the |its )?(?:image )?tag
      tag(?:ged)? (?:\\w+ ){0,3}(?:with|by) (?:the |a |its )?(?:git |commit )?(?:sha|digest|commit hash)`,
  }),
  practice('raw-sql', 'hand-written SQL', 'sql orm query queries raw hand-written aiosql', {
    home: 'query|database|sql|data|code|repository',
    about: `(?:hand-?written|raw|plain|inline) sql(?: (?:queries|statements?|strings?))?`,
    for: `(?:write|express|keep|put) (?:\\w+ )?(?:queries|it|them) (?:as|in) (?:plain |raw )?sql
      (?:no|without|avoid|never use|skip the) (?:an |the )?orms?`,
    against: `(?:the )?(?:orm|query builder) is (?:the|our) (?:only )?way
      (?:go|goes|access|talk|reach|query) (?:\\w+ ){0,5}(?:through|via|with|only by) (?:the )?(?:orm|query builder)
      <use> (?:the )?(?:orm|query builder)(?= *(?:$|[.,;]|for|instead|only|everywhere|not))`,
  }),
  practice(
    'soft-delete',
    'soft deletion',
    'delete deleted deletedat is_deleted deleted_at soft tombstone tombstones row rows removed hard',
    {
      home: 'row|record|data|database',
      about: `soft[- ]delet(?:e|es|ion|ing)
      tombstones?
      deleted_at`,
      for: `(?:rows?|records?) (?:are|is) never (?:removed|deleted|erased)
      (?:rows?|records?|users?|entities|items|data|everything) (?:are|is|get|gets) soft[- ]deleted
      soft[- ]delet\\w+ (?:via|with|through|by) 
      (?:never|don't|do not) (?:really )?delete (?:rows?|records?|data)(?:,|;| and| but)* (?:only )?(?:set|mark|flag)
      mark (?:\\w+ )?(?:rows?|records?) as deleted
      (?:never|don't|do not) (?:really |physically |hard-)?delete (?:\\w+ )?(?:rows?|records?|data|users?)(?: |,|;|:)+(?:only |just |but )?(?:set|mark|flag|fill|use)\\w* *(?:deleted_at|deletedat|is_deleted|them|it|a flag)
      set +deleted_at
      (?:delet|remov)ing (?:\\w+ ){1,3}(?:means|is) setting +deleted_at`,
      against: `(?:real|hard|physical)[- ]delet\\w+
      soft[- ]delet(?:es?|ion) (?:isn't|aren't|is not|are not) (?:a thing|used|a concept|known)
      delete (?:rows?|records?|users?|data) (?:for good|for real|permanently|physically)
      <use> (?:a )?(?:real|hard) delete
      (?:rows?|records?) (?:are|is) (?:really |physically |actually )(?:removed|deleted|erased)`,
    },
  ),
  practice(
    'repository-commits',
    'commits of a transaction in the repository layer',
    'commit commits transaction transactions session.commit unit repository repositories',
    {
      home: 'method|repository|repositories|session|change|transaction',
      for: `(?:each|every) repository (?:method )?(?:\\w+ )?(?:ends with|commits|calls)
      whoever changes something commits`,
      against: `repositories (?:don't|do not|never) commit
      unit of work (?:does|commits|owns)
      (?:the )?(?:caller|service|unit of work|request handler) commits`,
    },
  ),
  practice('edit-migrations', 'editing existing migrations', 'migration migrations', {
    home: 'migration|schema|database|file',
    for: `(?:edit|change|adjust|amend|fix|rewrite|squash|modify) (?:\\w+ ){0,3}(?:existing |old |applied |last |merged )*migrations?(?: files?)?(?= *(?:$|[.,;]|in place|instead|rather|freely|when|if|directly))`,
    against: `(?:existing |applied |merged |old |shipped |committed |published )*migrations? (?:that (?:are|were|have been) \\w+ |which are \\w+ |once \\w+ )?(?:are|is|stay) (?:immutable|append-only|never (?:edited|changed|modified|touched)|frozen|read-only|left alone|permanent)
      (?:never|don't|do not|must not) (?:\\w+ )?(?:edit|change|modify|touch|alter|rewrite|amend) (?:\\w+ ){0,3}(?:existing |applied |merged |old |committed )*migrations?
      (?:add|write|create) (?:a )?new migrations? (?:instead|rather|for every|for each)`,
  }),
  practice(
    'backwards-compat',
    'backward compatibility',
    'compatib compat break existing client backward backwards breaking deprecat shim shims callers rename signature stability stable old',
    {
      home: 'change|api|function|caller|code|client|field|version|release|behaviour',
      about: `backwards?[- ]compatib(?:le|ility)
      compat(?:ibility)? (?:shims?|layers?)
      shims?`,
      for: `(?:callers?|(?:old|older|existing) (?:clients?|versions|files|saves)) (?:must|have to|should) (?:keep|continue|go on|still) (?:compiling|working|to work|work|load\\w*)
      (?:existing |public |old )(?:apis?|clients?|interfaces?|callers?) (?:must|may|should) (?:not|never) break
      (?:stay|remain|keep|be) compatible with (?:\\w+ )?(?:old\\w*|existing|previous|earlier) 
      (?:leave|keep|preserve|retain) (?:the )?(?:old|existing|previous) (?:signatures?|names?|behaviou?r|apis?|functions?|fields?)
      (?:never|don't|do not|no|avoid|without) (?:\\w+ )?(?:break|breaking) (?:\\w+ ){0,3}(?:changes?|callers?|clients?|apis?|users?|compatib\\w+|workflows?)
      what worked yesterday works
      (?:fields?|endpoints?|apis?) (?:are|is) (?:permanent|never (?:removed|taken away|renamed|dropped))
      none of them is ever taken away
      deprecate (?:first|before)`,
      against: `(?:rename|change|break|remove|redesign) (?:\\w+ )?(?:freely|at will|without (?:hesitation|shims?|a deprecation|warning)|whatever)
      adapt every (?:call|caller)
      (?:break|drop) (?:\\w+ )?(?:compatibility|callers)
      backwards?[- ]compat\\w* (?:doesn't|does not|isn't|is not|is no) (?:matter|needed|required|important|relevant|wanted|a? ?(?:goal|concern|requirement|issue))
      (?:no need (?:for|to \\w+)|(?:don't|do not) (?:care|worry|bother) (?:about|with|for)) (?:\\w+ )?(?:backwards?[- ])?compat(?:ibility)?\\b
      break (?:the |old |existing |public |our )*(?:\\w+ ){0,2}(?:whenever|when(?: it)?|if|as) (?:you (?:like|want|need|must)|helps|useful|that helps)
      (?:free to|go ahead and|just|,) break (?:things|stuff|apis?|clients)(?= *(?:$|[.,;]))
      (?:you|we) (?:may|can) break (?:the |an |any )?(?:public |existing )?apis?(?= *(?:$|[.,;]))
      breaking changes? (?:are|is) (?:fine|ok|okay|welcome|allowed|encouraged)
      (?:drop|remove|delete) (?:a |the |any )?(?:fields?|endpoints?|apis?|parameters?)(?= ~ (?:as soon|when|once|marked))
      (?:no|without|never (?:add|keep|leave)|don't (?:add|keep)|do not (?:add|keep)) (?:\\w+ )?(?:backwards?[- ]compatib\\w+|shims?|compat(?:ibility)? (?:shims?|layers?|code|wrappers?|guards?|fallbacks?)|deprecat(?:ion|ed) (?:shims?|wrappers?|aliases|paths?)|legacy (?:shims?|fallbacks?|paths?|code paths?))
      what contradicts ~ (?:fixed|corrected) at once`,
    },
  ),
];
