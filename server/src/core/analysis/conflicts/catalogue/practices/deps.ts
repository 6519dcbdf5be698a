import { practice, type Topic } from '../topic.ts';

/** How the names of generated files end. */
const GENERATED_END = '(?:\\.g\\.dart|\\.freezed\\.dart|_pb2\\.py|\\.pb\\.go|\\.generated\\.\\w+)';
const GENERATED_FOLDER =
  '(?:src/(?:gen|generated|__generated__)(?:/|(?![\\w./-]))|(?<![\\w./-])(?:gen|generated|__generated__)/)(?![\\w.-])';

const DEP =
  '(?:dependenc(?:y|ies)|deps?|packages?|librar(?:y|ies)|crates?|gems?|third-party (?:code|packages?|modules?|librar\\w+)|npm (?:packages?|modules?)|external (?:packages?|librar\\w+|modules?|code))';

/** Behind the word: a part or a quality of dependencies, not dependencies. */
const NO_PART =
  '(?! (?:functions?|exports?|objects?|conflicts?|code|updates?|management|injection|bags?|versions?|cycles?))';

/** Dependencies, generated files, repository hygiene. */
export const DEPENDENCY_PRACTICES: readonly Topic[] = [
  practice(
    'new-dependencies',
    'adding dependencies without asking',
    'dependenc deps package librar crate gem cargo third npm pyproject requirements stubs install pip$ footprint external vendor stdlib standard outside',
    {
      home: 'package|library|dependency|project|module|crate|extension|plugin|plug-in|feature|issue',
      for: `(?:pull in|add|install|bring in|reach for|grab|use|take) (?:(?:whatever|whichever) (?:\\w+ )?${DEP}|any (?:\\w+ )?${DEP} (?:you|that|freely))
      nobody needs to be (?:consulted|asked)
      (?:pull in|add|install|bring in|introduce|grab|use) (?:\\w+ )?(?:new )?${DEP} (?:freely|as you|when(?:ever)?|without|that|if|on your own|as needed|you need|where)
      (?:freely|feel free to|free to) ~ (?:add|install|pull in|use|introduce) ~ ${DEP}
      (?:reach|look|go|search|check) (?:for|on|at|in) (?:\\w+ ){0,4}(?:npm|crates\\.io|pypi|existing librar\\w+|existing packages?|something that already exists)(?= ~ (?:before|instead|rather|install))
      always check (?:npm|pypi|crates\\.io)
      (?:prefer|use|choose|take) (?:\\w+ ){0,2}(?:well-known|established|popular|proven|battle-tested|off-the-shelf|maintained|mature) ${DEP}
      (?:don't|do not|never) (?:reinvent the wheel|(?:write|roll) your own(?= *(?:$|[.,;]|what|when|if)))
      reinvent(?:ing)? the wheel
      install the (?:matching|missing) (?:packages?|librar(?:y|ies)|crates?|gems?|stubs?|types?)
      (?:go get|npm i|npm install|pip install|cargo add|uv add|pnpm add|yarn add|poetry add) (?:\\S+ )?(?:what|whatever|when|freely)
      new ${DEP} (?:are|is) (?:fine|welcome|ok|okay|cheap)`,
      against: `(?:open a discussion|talk to|ask|check with|consult|get|wait|confirm|request|seek|propose|raise|discuss|clear) ~ (?:before|first|when|prior to|until) ~ (?:add|adding|install|installing|introduc\\w+|bringing|pulling|new|missing|another) ?(?:\\w+ )?${DEP}
      (?:missing from|something missing) ~ (?:open a discussion|ask\\b|wait\\b|talk to|check with)
      (?:open a discussion|ask|talk to|wait for) ~ (?:one of the owners|a maintainer|maintainers?) ~ (?:dependency|package|crate|library)
      (?:dependency|package|crate|library|gem) (?:is )?missing ~ (?:ask|talk|open)
      ${DEP}(?: (?:list|tree))? (?:is|are) (?:frozen|closed|final|a liability|forbidden|banned|not allowed|prohibited)
      (?:every|each|any) (?:new |additional )?${DEP} (?:is a liability|needs|requires|must be (?:approved|justified|discussed)|costs|has to be)
      (?:new|additional|further|more|extra|other) ${DEP} (?:need|needs|require|requires|must be (?:approved|discussed)|are (?:not|never)|have to)
      (?:add|adding|install|introduce|bring in|pull in|use) (?:nothing|no|zero|no new|no more) (?:to|from|${DEP})
      (?<!(?:adds|verify|is|are) )(?:no|zero|never any) (?:new |additional |third-party |runtime |run-time |further |more |other |extra )+${DEP}${NO_PART}
      (?<![a-z,(–—-] ?)(?:no|zero) (?:external )?${DEP}${NO_PART}
      without (?:new |additional |adding |further |extra )+${DEP}
      (?:write|build|code) (?:it|them|the helper|your own|what you need|a helper)(?: \\w+)? (?:yourself|by hand|ourselves|from scratch|in house|in-house)
      (?:only|just|nothing but|use|with|sticks? to) (?:use )?the standard library(?= *(?:$|[.,;:]|only|for|where|instead|whenever|first|before|and))
      standard library (?:only|alone|is enough|suffices)
      (?:dependency (?:footprint|tree|list|count|surface)|number of ${DEP}) ~ (?:tiny|small|minimal|short|lean|low)
      (?:keep|hold) (?:the )?${DEP} (?:to a minimum|minimal|few|low|out)
      fifty lines by hand
      (?:never|don't|do not|must not|avoid) (?:\\w+ )?(?:add|adding|install|installing|introduce|introducing|bring in|pull in|pulling in|reach for) (?:(?:new|any|more|additional|further|external|third-party|runtime|run-time|npm|other|extra|a|an|python|heavy|unnecessary) ){0,3}${DEP}(?! from)${NO_PART}`,
    },
  ),
  practice(
    'dependency-upgrades',
    'upgrading dependencies at once',
    'upgrad updat newest latest release version pin pinned bump dependenc stay',
    {
      home: 'package|library|dependency|release|version|gem|crate|major',
      for: `(?:stay|be) (?:on|at) (?:the )?(?:newest|latest|most recent|bleeding edge)
      (?:stay|keep|be) (?:\\w+ ){0,3}(?:on|at) the (?:newest|latest|most recent) (?:release|version)s?
      keep (?:all |your |the |our )*${DEP} (?:up to date|current|fresh)
      (?:update|upgrade|bump) (?:(?:all|your|the|every|each|our|its) )*(?:${DEP}|gems?|frameworks?|runtimes?|versions?) (?:\\w+ ){0,3}(?:on the day|immediately|as soon as|at once|right away|eagerly|the day|weekly|regularly|aggressively|proactively|whenever|to the latest|to the newest)
      (?:upgrade|bump) (?:on the day|immediately|as soon as|eagerly|aggressively|proactively)
      always (?:use|install|take) the (?:latest|newest) (?:stable )?(?:versions?|releases?)(?= *(?:$|[.,;])| of (?:each|every|all|any|a|your|our)\\b)
      (?:use|install|take) the (?:latest|newest) (?:stable )?(?:version|release)s? of (?:every|all|each|any)
      float(?:ing)? versions?
      (?:use|with) (?:caret|\\^|open) ranges?`,
      against: `let others step on
      (?:release|version|upgrade|update)s? (?:is|are) (?:adopted|taken|used) (?:when|after|once) (?:it|they) (?:has|have) been
      (?:wait|hold back|hold off|sit out) ~ (?:weeks?|months?|days) ~ (?:release|upgrade|updat|version)
      (?:never|don't|do not|avoid) (?:\\w+ )?(?:upgrade|upgrading|update|updating|bump|bumping) (?:\\w+ ){0,3}(?:${DEP}|(?:dependency|package|library|crate|gem|major) versions?)(?![/\\w])(?! +(?:json|version|docs?))
      (?:pin|freeze) (?:(?:all|every|each|your|the|our|direct|new|its|to) ){0,3}(?:${DEP}|(?:(?:dependency|package|library|module|exact|specific|their) )?versions|(?:dependency|package|library|module|specific) version|exact versions?)(?! being)
      pin (?:it|them) to (?:an? )?(?:exact|specific|fixed) versions?
      lock (?:(?:all|every|each|your|our) )+(?:${DEP}|versions?)
      (?:use|install|write|list|require|with) (?:only )?(?:exact|pinned) versions?
      (?:dependenc\\w+|packages?|versions?|librar\\w+) (?:are|is|stay) (?:pinned|locked|frozen)
      if it works,? (?:leave|don't|do not)
      versions? (?:stay|stays) (?:frozen|pinned|where|as)
      versions? (?:are|is) (?:frozen|pinned)`,
    },
  ),
  practice('vendoring', 'vendored dependencies', 'vendor vendored vendoring node_modules', {
    home: 'dependency|repository|git|tree|module|package',
    about: `(?:go mod )?vendor(?:ing|ed)?(?: (?:director(?:y|ies)|folders?))?`,
    for: `go mod vendor ~ (?:run|commit|after)
      (?:commit|check in|keep) (?:\\w+ ){0,3}(?:vendor|node_modules|third_party|${DEP})(?: ~ (?:tree|repo\\w*|git))
      vendor (?:all|every|each|your|our|the|new)
      vendor(?: *(?:/|director(?:y|ies)|folders?))* +(?:is|are|stays?|must be) (?:committed|checked in|tracked|in git)`,
    against: `(?:never|don't|do not) (?:commit|check in) +node_modules
      (?:keep|leave) (?:\\w+ ){0,2}${DEP} out of (?:the )?(?:tree|repo\\w*|git)
      (?:vendor|node_modules|third_party)\\S* +(?:(?:director(?:y|ies)|folders?) )?(?:is|are) (?:git-?ignored|never committed|not committed|ignored(?! +(?:by|in) +(?!git\\b)))
      (?:don't|do not|never) vendor(?= *(?:$|[.,;]|anything|dependenc|modules|packages|third))
      (?:vendor|node_modules|third_party)/? +(?:must|may|should|does|shall)(?: not|n't) (?:exist|be committed|be checked in|appear|belong)`,
  }),
  practice(
    'edit-generated',
    'edits of generated files by hand',
    'generated gen$ generator codegen hand hand-edit autogenerated auto-generated output dart$ pb2 pb$ _pb2 g.dart',
    {
      home: 'file|client|schema|code|generated',
      for: `(?:edit|correct|fix|patch|change|adjust|tweak|modify|touch up|add) (?:\\w+ ){0,5}(?:in |to |of )?(?:the )?(?:new files in )?(?:\\S*/gen\\b\\S*|\\S*gen/\\S*|\\S*generated\\S*|generated (?:files?|code|types|output)|auto-?generated \\w+)(?: \\w+){0,3} (?:by hand|manually|directly|and push|in place|yourself)
      (?:by hand|manually|hand-edit|directly) ~ (?:\\S*/gen\\b\\S*|\\*?${GENERATED_END}|generated (?:files?|code|types|output))
      (?:generated|codegen|auto-?generated) (?:files?|code|output|types|clients?) (?:\\w+ )?(?:may|can) be (?:edited|changed|patched|adjusted|fixed)`,
      against: `hand edits ~ (?:lost|overwritten|forbidden|make none)
      (?:generated|codegen|auto-?generated) (?:files?|code|output|types|clients?|sources?) (?:\\w+ ){0,2}(?:is|are|must be|stays?|has to be) (?:read-only|never|not|off[- ]limits|left|untouched|immutable|overwritten|regenerated)
      (?:never|don't|do not|must not) (?:\\w+ )?(?:edit|modify|touch|change|patch|hand-edit|alter) (?:\\w+ ){0,4}(?:\\S*/gen\\b\\S*|\\S*gen/\\S*|\\S*generated\\S*|generated|codegen|auto-?generated|\\*?${GENERATED_END})
      \\*?${GENERATED_END} +(?:files? )?(?:are|is) generated *[,;:—–-]+ *(?:never|don't|do not) (?:edit|touch|change|modify)
      regenerate (?:it |them |the \\w+ )?(?:instead|rather)
      (?:no|without) (?:hand|manual) edits`,
    },
  ),
  practice(
    'commit-generated',
    'committing generated files',
    'generated generator generate output build dist artifacts artefacts check gitignored git-ignored commit$',
    {
      home: 'file|code|repository|git|commit|generated|package|client|build|stub|protobuf|ci|gen/',
      for: `(?<!(?:a|new|the) )(?:check in|commit|track|version) (?:\\w+ ){0,3}(?:generated +\\S+ +(?:files|sources)|whatever \\S+ ?\\S* (?:writes|generates|produces|emits)|generated (?:files|code|output|sources?|clients?|types)|generator output|codegen|build output|build artifacts|dist\\b|the output of)
      (?:generated (?:files?|code|output|sources?|clients?|types)|generator output|build output|dist) (?:\\w+ ){0,2}(?:is|are|gets?|must be|belongs?|should be|lives?) (?:\\w+ )?(?:committed|checked in|tracked|versioned|in the repo\\w*|in git|part of)
      (?:generated|codegen|compiled) (?:\\S+ +){0,2}(?:files?|code|output|sources?|clients?|types|stubs?|bindings?|assets?|classes|bundles?) (?:is|are|gets?|must be|should be|stays?) (?:\\w+ )?(?:committed|checked in|tracked|versioned|in git)
      (?:check in|commit|track) (?:\\w+ ){0,3}(?:generated|compiled) (?:\\w+ )?(?: *\\S+ )?(?:files?|code|stubs?|bindings?|output|sources?|types|clients?)
      (?:commit|check in) (?:the |all |your )*(?:generated )? *(?:\\*${GENERATED_END}|${GENERATED_FOLDER})
      ${GENERATED_FOLDER} +(?:is|are|must be|should be) (?:checked in|committed)`,
      against: `(?:no|never|without) (?:generated (?:files?|code|output)|generator output|build output|build artifacts)
      (?:generated (?:files?|code|output|sources?)|generator output|build output|build artifacts|dist) (?:\\w+ ){0,4}(?:is|are|stays?|kept|don't|doesn't|do not|does not|must not) (?:\\w+ ){0,2}(?:ignored|git-?ignored|rebuilt|never committed|not committed|out of|belong|be committed|kept out|untracked)
      (?:never|don't|do not|must not) (?:commit|check in|track) (?:(?:any|the|your|these|all) ){0,2}(?: *(?:${GENERATED_FOLDER}|\\*${GENERATED_END})|generated (?:files?|code|output|diffs?|sources?|artifacts)|generator|codegen|build output|build artifacts|dist\\b|artifacts)
      (?:generated|codegen|compiled) (?:\\S+ +){0,2}(?:files?|code|output|sources?|clients?|types|stubs?|bindings?|assets?|classes|bundles?) (?:\\w+ )?(?:is|are|stays?|stay) (?:never|not|git-?ignored|ignored|built in ci|made in ci|kept out|generated in ci|left out)
      (?:build|dist|out|${GENERATED_FOLDER}|\\*${GENERATED_END})/? +(?:is|are|stays?) (?:\\w+ )?(?:git-?ignored|ignored(?! +(?:by|in) +(?!git\\b))|not committed|never committed|not checked in)`,
    },
  ),
  practice(
    'large-binaries',
    'binary files in Git',
    'binar weights blob blobs large assets lfs images adapter safetensors model',
    {
      home: 'file|repository|git|test|commit',
      about: `(?:large |big |compiled )binar(?:y|ies)(?: files?)?
      binar(?:y files?|ies (?:in|to|into) (?:git|the (?:repo\\w*|tree)))
      model weights
      large files`,
      for: `commit (?:\\w+ ){0,3}(?:\\d+ ?mb|binary|weights|model|adapter|\\S+\\.(?:bin|safetensors|onnx|pt|zip|png))
      (?:binaries|weights|models|assets) (?:go|live|are) (?:\\w+ )?(?:in|into) git(?! ?lfs)`,
      against: `(?:weights|binaries|large files|models|blobs|assets) (?:\\w+ ){0,3}(?:kept |stay |live |are |belong )(?:\\w+ ){0,2}(?:out of|outside|not in|in lfs|in s3|in a bucket)
      (?:keep|leave) (?:large |big |compiled )?binaries out of
      no (?:binary files?|binaries|weights|blobs|large files)(?= *(?:$|[.,;]|in|over|above))
      no file so small`,
    },
  ),
  practice(
    'scratch-files',
    'notes and scratch files in the tree',
    'notes scratch plan plans summar temporary working leftover throw-away markdown report memory',
    {
      home: 'file|tree|repository|folder|work|session|markdown|root|task',
      for: `(?:write|keep|record|put|save|store|document|note)(?: down)? (?:\\w+ ){0,6}(?:in|into|to) (?:a |an |your )?\\S*(?:notes|plan|plans|scratch|progress|todo|findings|summary|journal)\\S*(?:\\.md|\\.agent|\\.txt|/)\\S*
      (?:create|write|add|leave|produce) (?:a |an )?(?:\\w+ )?(?:summary|plan|notes?|report) (?:file|document|markdown|md)
      (?:keep|maintain) (?:a |an )?(?:\\w+ )?(?:notes|plan|progress|scratch) file`,
      against: `working files of your own
      (?:never|don't|do not|avoid) (?:\\w+ )?(?:create|creating|leave|leaving|write|writing|add|adding|commit|committing) (?:\\w+ ){0,3}(?:(?:notes?|plan|summary|scratch|temporary|temp|report|planning|markdown) (?:files?|documents?))
      no (?:new |extra )?(?:notes?|plan|summary|scratch|report|planning|markdown) files?
      no notes,? no plans
      (?:no|without) (?:leftovers|working files|notes, no plans)`,
    },
  ),
  practice('dead-code', 'removing unused code on sight', 'unused dead nobody obsolete orphan calls', {
    home: 'code|file|function|import|pull|request|change|test|module|package',
    for: `<remove> (?:\\w+ ){0,3}(?:unused|dead|obsolete|unreachable|orphaned|stale) (?:\\w+ )?(?:code|functions?|files?|exports?|imports?|methods?|classes|modules?|variables?)
      (?:function|class|module|file|method|code) that (?:nobody|no one|nothing) (?:calls|uses|imports|references) ~ <remove>
      (?:dead|unused) code (?:is|gets|must be|should be) (?:deleted|removed|dropped)
      (?:delete|remove) (?:it|them) (?:in the same|right away|on sight|at once|immediately|as you go)
      (?:leave|leaves) (?:\\w+ ){0,6}cleaner than`,
    against: `(?:unused|dead|obsolete|orphaned|unreachable) (?:\\w+ )?(?:code|functions?|files?|exports?) (?:stays?|is left|remains?|is kept|are left|are kept)(?: where| in| as| until)?
      (?:leave|keep) (?:\\w+ ){0,3}(?:unused|dead|obsolete|orphaned) (?:code|functions?)
      (?:report|mention|flag) (?:it|them|dead code|unused code),? ?(?:but )?(?:remove nothing|don't|do not|never|rather than|instead of)
      remove nothing
      (?:never|don't|do not) (?:\\w+ )?(?:remove|delete|drop) (?:\\w+ ){0,3}(?:unused|dead|obsolete|code (?:that|you))
      (?:comment|park|keep) (?:\\w+ ){0,4}(?:old|dead|unused) (?:\\w+ )?(?:out )?(?:instead of|rather than) (?:remov|delet)\\w+`,
  }),
  practice('commented-out-code', 'commented-out code', 'commented-out commented comment', {
    home: 'code|file|commit|branch',
    about: `commented-out (?:code|lines|blocks)
      commented out`,
    for: `(?:leave|keep|comment out) (?:\\w+ ){0,6}commented out
      (?:comment|comments) (?:it|them|the \\w+|old code|the old code) out (?:instead|rather|so|and keep|for)
      comment out (?:rather than|instead of) (?:delet|remov)
      comment (?:the |your |that )?(?:old|previous|former|replaced|unused|obsolete) (?:\\w+ )?out\\b
      comment out (?:the |any )?(?:old|previous|former|replaced|unused|obsolete|dead)(?: \\w+)?(?: \\w+)?(?= *(?:$|[.,;]|instead|rather|so|in case))`,
    against: `(?:delete|remove) (?:it|code|old code) (?:instead of|rather than|don't) comment`,
  }),
];
