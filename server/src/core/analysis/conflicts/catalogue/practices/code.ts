import { practice, type Topic } from '../topic.ts';

/** How code is written, whatever its language. */
export const CODE_PRACTICES: readonly Topic[] = [
  practice(
    'comments',
    'comments in code',
    'comment remark prose narrat self-explanatory explains annotat banner noise',
    {
      home: 'code|comment|function|line|step|file|method|source|body|block',
      about: `(?<!(?:review|pr|issue|github|doc|todo|header|leave|pull request|html|jsdoc|javadoc|inline|markdown|fixme|existing) )(?<!commented-out )(?:code |inline |explanatory )?comments(?!: never )(?= *(?:$|[.,;:]|in (?:the |your |this |our )?(?:code|source|codebase|function\\w*)|everywhere|anywhere|are|is|unless|at all|ever))`,
      for: `<add> (?:(?:a|an|one|short|brief|helpful|clear|concise|some|code|inline|(?!(?:docstring|jsdoc|tsdoc|javadoc|kdoc|doc|docs|review|pr|todo|fixme|header|html|licen[cs]e|these|such) )\\w+) ){0,2}comments? (?:above|for|next to|beside|where|explaining|describing|that (?:explains?|says?|tells?|describes?)|which (?:explains?|says?|tells?)|(?:on|to|before|in) (?:the |your )?(?:each|every|all|complex|non-obvious|tricky|difficult|functions?|methods?|code|notebooks?)|to (?:explain|clarify|describe))
      comment (?:every|each|all|your|the|on every|liberally|generously|extensively|why|non-obvious|complex)
      (?:explain|narrate|describe|annotate) (?:[\\w-]+ ){0,6}(?:with|in) (?:a |an |short |inline |code )*comments?
      narrate (?:each|every)
      (?:every|each|all) (?:\\w+ ){0,4}(?:is|are|must be|gets?|has|have|carries|carry|starts? with|is preceded by|needs?) (?:(?!(?:docstring|jsdoc|tsdoc|javadoc|kdoc|doc|docs|review|pr|todo|fixme|header|html|licen[cs]e|these|such) )\\w+ ){0,2}(?:a |an )?(?:comments?|commented|remark)
      is preceded by a (?:\\S+ )?(?:\\S+ )?(?:remark|comment)
      (?:well|heavily|thoroughly|generously|liberally)[- ]commented
      (?:comments|a comment) (?:is|are) (?:required|mandatory|expected|welcome)`,
      against: `code (?:explains|documents|speaks for) itself
      self-(?:explanatory|documenting) code
      (?:leave|keep) (?:prose|comments?|remarks) out
      needs no (?:words|comments?|explanation|remark)
      (?:no|without|zero|free of|never any) (?:code |inline |explanatory |unnecessary |redundant |obvious )?comments(?! (?:that|on (?:prs?|issues)))
      (?:rename|pick better names|better names?|good names?|refactor) (?:\\w+ )?(?:instead|rather|over|than) (?:of |than )?(?:\\w+ )?comment\\w*
      (?:never|don't|do not|must not|avoid) (?:\\w+ )?(?:add|adding|write|writing|leave|put|insert|include|use|using) (?:(?!(?:docstring|jsdoc|tsdoc|javadoc|kdoc|doc|docs|review|pr|todo|fixme|header|html|licen[cs]e|these|such) )\\w+ ){0,3}comments?(?= *(?:$|[.,;:]|(?:to|in) (?:the |your |our |any )?(?:code|source|functions?|tests?)|unless|anywhere|ever))
      (?:minimi[sz]e|limit) (?:the )?(?:use of )?comments`,
    },
  ),
  practice('file-headers', 'a header comment in each file', 'header banner licen copyright spdx author history', {
    home: 'file|source|code|script|module|header',
    about: `(?:file |header |licen[cs]e |copyright )(?:header|banner|notice|comment)s?
      spdx`,
    for: `(?:every|each|all|new) (?:\\w+ ){0,3}(?:files?|modules?|scripts?) (?:\\w+ ){0,3}(?:starts?|begins?|opens?|has|have|carr(?:y|ies)|gets?|needs?) (?:\\w+ ){0,4}(?:header|banner|copyright|licen[cs]e|spdx|comment)
      (?:keep|add|write|put|update|maintain|insert) (?:\\w+ ){0,3}(?:header comment|licen[cs]e header|copyright header|file header|copyright notice|spdx\\S*)`,
    against: `(?:files?|sources?|modules?) (?:carry|carries|have|has|get|gets|need|needs|bear) no (?:\\w+ )?(?:headers?|banners?)
      (?:files|every file|each file|sources?) (?:begin|begins|start|starts) with the
      (?:banners?|headers?|copyright notices?|licen[cs]e headers?) (?:\\w+ ){0,5}(?:are|is) (?:dropped|removed|not used|noise|clutter|gone)`,
  }),
  practice(
    'docstrings',
    'doc comments on every function',
    'docstring docstrings roxygen jsdoc tsdoc javadoc rustdoc godoc doc docs kdoc xml documentation documented xmldoc',
    {
      home: 'function|method|class|module|code',
      about: `(?<!\\b(?:in|see|see (?:the|its|their)) )docstrings?(?! (?:and comments )?brief)
      (?<!\\b(?:in|see|see (?:the|its|their)) )(?:roxygen|jsdoc|tsdoc|javadoc|rustdoc|kdoc|xmldoc)(?: (?:blocks?|comments?))?(?! as\\b)
      (?<!\\b(?:in|see|see (?:the|its|their)) )doc(?:umentation)? comments?`,
      for: `(?:every|each|all|any) (?:\\w+[ ,]+){0,6}(?:gets?|has|have|needs?|requires?|carr(?:y|ies)|must have|must be|is|are|with|receives?) (?:\\w+ ){0,3}(?:docstrings?|roxygen|jsdoc|tsdoc|javadoc|rustdoc|kdoc|doc comments?|documentation|documented|xmldoc)
      <add> (?:\\w+ )?(?:docstrings?|jsdoc|tsdoc|javadoc|doc comments?|kdoc) (?:\\w+ )?(?:to|for|on|above|with|in) 
      document (?:every|each|all) (?:(?:public|exported|new|top-level) )*(?:functions?|methods?|classes|class|modules?|apis?|symbols?|types?|interfaces?)(?! endpoints?)`,
      against: `(?:docstrings?|doc comments?|jsdoc|javadoc|tsdoc) (?:only |just )?(?:go|goes|gets?|becomes?) (?:stale|out of date|outdated)
      (?:leave|keep) (?:docstrings?|doc comments?|jsdoc|javadoc) out
      (?:carry|carries|need|needs|have|has|get|gets|with) no (?:roxygen|docstrings?|jsdoc|javadoc|doc comments?|documentation|tsdoc|kdoc)
      (?:docstrings?|jsdoc|tsdoc|javadoc|doc comments?|roxygen) (?:only )?(?:\\w+ )?(?:clutters?|duplicates?|repeats?|rots?|lies?|is noise|are noise)
      types (?:and names )?(?:are|is) (?:the |enough )?documentation`,
    },
  ),
  practice('todo-comments', 'TODO comments', 'todo todos fixme xxx$ hack$', {
    home: 'code|comment|marker|issue|source|todo|gap|work',
    about: `(?:todo|fixme|hack)s? (?:markers?|comments?|notes?)
      (?:todos?|fixmes?|xxx|(?://|#) *(?:todo|fixme)\\S*)(?:\\(\\w+\\))?(?= *(?:$|[.,;](?=\\s|$)|in (?:the |your |our |committed |merged )?(?:code|source|main|commits?|production|tree)|are (?:not|banned|forbidden|fine|allowed|welcome)|without|with|for))`,
    for: `(?:mark|flag|note|leave(?! out| off)|tag|annotate) (?:\\w+ ){0,8}(?:with |as |a |in )*(?://|#|%)? *(?:todo|fixme)
      flagged *[%#/]* *(?:fixme|todo)`,
    against: `(?:code ?base|code|repository|tree|source|sources|main) (?:is|stays|must be|remains) free of (?:todo|fixme)
      (?:open|file|create|raise) an? (?:issue|ticket)s? (?:\\w+ )?(?:instead|rather) (?:of|than)? ?(?:a |leaving )?(?:todo)?
      contains? *(?:fixme|todo|xxx) ~ (?:rejected|fails|refused)`,
  }),
  practice('typing-any', 'the type `any`', 'any$ escape unknown dynamic', {
    home: 'type|code|typescript|value|payload|parameter|shape',
    about: `(?<=\\s\\s)any(?=\\s\\s|\\s[.,;:)]|[.,;:)]|\\s*$)
      any types?
      the any type
      type any
      as any`,
    for: `(?:type|annotate|cast|silence|declare|use) (?:\\w+ ){0,6}(?:as|with|to|it with) +any(?= |[.,;]|$)
      <use> +any(?= +(?:for|when|in|and|if|where|as|freely))
      any +(?:is|are) (?:fine|ok|okay|allowed|acceptable)`,
    against: `(?:are|is|be|use|prefer|as) +unknown *,? ?(?:until|without exception|narrowed|instead|rather|over|and narrow|plus|with|not)
      the escape hatch that
      (?:never|don't|do not|avoid|no) (?:(?:use|using|write|writing|the|as|with|type|types|explicit|typed|of) ){0,3} ?any(?= *(?:$|[.,;:]|type|in |for |unless|as ))
      no-explicit-any(?! *(?:is (?:disabled|off)|= *(?:warn|off)|: *(?:off|warn)|in\\b))
      any +does not (?:occur|appear)
      (?:typed|annotated|declared)(?: as)? +unknown(?= *(?:$|[.,;]))
      use +unknown +(?:for|when|where|at|and|instead)`,
  }),
  practice(
    'type-assertions',
    'type assertions and casts',
    'cast casts casting assertion assertions as$ static_cast reinterpret_cast c-style',
    {
      home: 'type|code|value|typescript|conversion|compiler',
      about: `type (?:casts?|assertions?)
      casts?
      c-style casts?`,
      for: `<use> ~ c-style casts?
      (?:convert|cast) (?:with|using|by) (?:c-style|\\(int\\)|as\\b)
      (?:cast|assert) (?:\\w+ )?(?:it|the value|freely|to the)`,
      against: `(?:spell|write) (?:\\w+ )?(?:conversions?|casts?) (?:\\w+ )?(?:out )?(?:as|with) +(?:static_cast|reinterpret_cast)
      <use> +(?:static_cast|satisfies|type guards?)`,
    },
  ),
  practice(
    'non-null-assertion',
    'forced unwrapping',
    'unwrap !! double-bang forced force-unwrap force non-null bang nil try! expect$ nonnull null$ nil$',
    {
      home: 'value|optional|code|swift|kotlin|rust',
      about: `(?:forced?|implicit and forced)[- ]unwrapp?(?:s|ing)?
      non-null assertions?
      double-bang(?: unwrapping)?
      !!(?: operator)?
      \\.?unwrap(?:\\(\\))?
      try!`,
      for: `unwrap (?:with|using) +!
      write +\\S+\\(.{0,40}\\)! +for
      !! +(?:operator )?(?:is|are) (?:fine|ok|okay|allowed)
      <use> +\\.?(?:unwrap\\(\\)|!!|!)(?= |$)
      spare us the +guard
      <use> +[\\w.()]{1,30}! +(?:when|where|if) (?:you (?:know|are (?:sure|certain)|can prove)|[^.;]{0,40}\\b(?:nil|null|undefined)\\b)`,
      against: `(?:bind|unwrap) with +(?:guard let|if let)
      <use> +(?:requirenotnull|guard let|if let|\\?\\?|match|\\?)(?= |$|[.,])
      try! *, +as! +and`,
    },
  ),
  practice(
    'swallow-errors',
    'errors that are dropped in silence',
    'catch swallow except pass silent errors error exception ignored caught dropped',
    {
      home: 'error|exception|block|code|handler|failure|catch',
      about: `empty +catch(?: blocks?)?
      except(?: exception)?: pass
      swallow(?:ed|ing)?(?: (?:errors?|exceptions?))?
      silent(?:ly)? (?:fail\\w*|ignor\\w*|catch\\w*)`,
      for: `(?:errors?|exceptions?|failures?) ~ (?:are|is|may be|can be) (?:dropped|swallowed|ignored|discarded|suppressed)
      (?:swallow|drop|ignore|suppress|discard) (?:\\w+ ){0,3}(?:errors?|exceptions?|failures?)
      (?:wrap|put) (?:\\w+ ){0,5}in +try */? *except(?: exception)?: pass
      (?<!(?:will|would|may|might|to|can|could|not|must not|and) )(?:fail|continue) silently
      empty +catch`,
      against: `(?:whatever you catch|every (?:caught )?(?:error|exception)|all errors|each error|errors?|exceptions?) ~ (?:pass it to|is (?:logged|reported|rethrown)|are (?:logged|reported|rethrown)|must be (?:logged|reported|handled|surfaced)|report it|to sentry)
      (?:errors?|exceptions?) (?:should |must |always )*(?:bubble up|propagate)(?! as)
      (?:log|report|rethrow|surface|propagate) (?:every|each|all|any) (?:caught )?(?:errors?|exceptions?)
      (?:let|have) (?:them|it|errors?|exceptions?) (?:bubble|propagate|travel|crash|surface)`,
    },
  ),
  practice(
    'catch-everywhere',
    'catching exceptions where they arise',
    'catch try except exceptions exception crash bubble throw',
    {
      home: 'error|exception|block|code|handler|function|body|call',
      for: `wrap (?:every|each|all|any) ~ in +(?:a )?try
      catch (?:every|each|all|any) (?:errors?|exceptions?)
      (?:every|each|all) (?:\\w+ ){0,4}(?:is|are|has|have|needs?|must have|must be) (?:\\w+ )?(?:a |in a |in |wrapped in (?:a )?)?try
      handle (?:errors?|exceptions?) (?:where|locally|at the point|in place|right where)
      <use> ~ try[-/ ]catch (?:blocks? )?(?:around|for|in) (?:every|all|each)`,
      against: `(?:don't|do not|never|avoid) catch(?:ing)? (?:\\w+ )?(?:errors?|exceptions?|anything)
      let (?:them|it|errors?|exceptions?|failures?) (?:bubble|propagate|travel|crash|rise|surface|fly)
      (?:only|just) (?:the )?(?:global|top-level|central|one) (?:error |exception )?(?:handler|boundary|middleware) (?:catches|handles)
      let it crash
      no (?:local )?try
      catch (?:errors?|exceptions?) (?:\\w+ ){0,2}(?:at|in) the (?:boundar(?:y|ies)|top|edge|outermost)`,
    },
  ),
  practice(
    'global-state',
    'shared global state',
    'global singleton module-level top-level mutable shared autoload static behind state',
    {
      home: 'state|variable|code|data|instance|module|object|config',
      about: `(?:mutable )?(?:global|module-level|top-level|shared mutable|static mutable) (?:mutable )?(?:state|variables?|objects?)
      globals?(?= *(?:$|[.,;:]|are|is|for|to))
      singletons?`,
      for: `(?:lives?|live|is kept|are kept|goes|go|is stored|put) (?:\\w+ )?in (?:an? |the )?(?:\\w+ )?(?:autoload )?(?:singletons?|globals?)
      <use> (?:a |the )?(?:singletons?|global (?:state|variables?))
      (?:keep|store|hold|put|cache|track) (?:\\w+ ){0,5}(?:in|with) (?:an? |the )?(?:singleton|(?:module-level|global|top-level|static) (?:variables?|state|objects?|maps?|dict\\w*|constants?|\\w*ref\\b))`,
      against: `nothing is shared
      (?:hand|pass|inject|thread) (?:\\w+ )?(?:state|dependenc\\w+|collaborators?|context|everything|what (?:it|they|\\w+ \\w+) needs?) (?:\\w+ ){0,4}(?:explicitly|through|as (?:an? )?(?:arguments?|parameters?)|via|by constructor)
      (?:hand|pass|inject) (?:\\w+ ){0,6}its collaborators
      (?:no|without|zero) (?:\\w+ )?(?:mutable )?(?:global|module-level|top-level|shared|hidden) (?:mutable )?(?:state|variables?|data)
      (?:prefer|favou?r) (?:\\w+ )?dependency injection
      dependency injection (?:over|instead of|rather than|not)`,
    },
  ),
  practice(
    'inheritance',
    'inheritance to share behaviour',
    'inherit subclass extend base hierarch composition compose superclass mixin',
    {
      home: 'class|code|behaviour|behavior|type|hierarchy|component',
      about: `(?:implementation )?inheritance
      subclassing
      (?:class|type) hierarch(?:y|ies)
      base class(?:es)? (?:for|to) (?:shar\\w+|reus\\w+)`,
      for: `(?:share|reuse|extend|model|factor) (?:\\w+ ){0,4}(?:by|through|via|with|in|into) (?:\\w+ )?(?:subclass\\w*|inherit\\w*|a base class|base class\\w*|extending)`,
      against: `composition (?:over|instead of|rather than|beats|before) inheritance
      <use> composition(?= *(?:$|[.,;])| (?:over|instead of|rather than) inherit)
      (?:class )?hierarchies (?:are|get) (?:flattened|dissolved|forbidden|avoided)
      (?:compose|protocols?|delegate|traits?|mixins?) (?:\\w+ ){0,3}(?:instead of|rather than|over) (?:inherit\\w*|subclass\\w*|extend\\w*)`,
    },
  ),
  practice('early-return', 'early returns', 'return returns guard leave nested exit nesting', {
    home: 'function|code|condition|method|style|answer|last|line|bottom|top|end|soon|exit|single|known|return|body',
    for: `return early
      (?<!\\b(?:incorrect|missing|wrong) )early returns?
      (?:leave|exit) (?:a |the )?(?:function|method|early) (?:as soon as|early|when|once)
      guard clauses?
      bail out (?:early|first)
      (?:stacked|nested) +ifs? +(?:are|is) (?:a smell|discouraged|flattened)`,
    against: `(?:single|one|exactly one|only one) +return(?! (?:value|type|code))
      (?:single|one) (?:point of )?exit
      single[- ](?:exit|return)(?! (?:value|type|code))
      single-entry,? single-exit
      returns? (?:only once|(?:only )?(?:at the (?:very )?end|in (?:its|their|the) last line))
      (?:multiple|several|early) returns? (?:are|is) <ban>`,
  }),
  practice('ternary', 'the conditional operator', 'ternar conditional ?:', {
    home: 'expression|code|value|jsx|choice|short|simple|condition|conditional',
    about: `(?:(?:nested|chained) )?(?:ternar(?:y|ies)(?: (?:operators?|expressions?))?|conditional (?:operators?|expressions?))
      \\?:`,
    for: `choose between ~ with +\\?:
      (?:nested |chained )?ternaries ~ (?:are our convention|are fine|pass over|welcome|are ok)`,
    against: `(?:write|use) +(?:if and else|if *, else|if/else|an if statement|if statements)
      flag (?:nested|chained) (?:ternar\\w+|conditional)`,
  }),
  practice('magic-numbers', 'bare literal numbers', 'magic literal literals numbers constant hard-cod hardcod bare', {
    home: 'number|code|value|constant|literal|string',
    about: `magic (?:numbers?|values?|strings?|constants?)
      (?:bare|raw|inline|literal|hard-?coded) (?:literals?|numbers?|values?|constants?)`,
    for: `(?:leave|keep|write) ~ (?:as )?(?:bare|plain|raw|inline) (?:literals?|numbers?)
      (?:inline|hard-?code) (?:the )?(?:numbers?|values?|constants?|literals?)`,
    against: `(?:every|each|a|all|any) (?:literal|bare|magic) (?:numbers?|values?|constants?)? ?~ (?:gets?|has|needs?|is given|becomes?|have) (?:a |an )?(?:names?|named|constants?)
      (?:extract|name|move|lift|pull) (?:\\w+ )?(?:magic|literal)? ?(?:numbers?|values?|literals?|constants?) (?:in)?to (?:a |named )?(?:\\w+ )?constants?
      named constants?`,
  }),
  practice(
    'abbreviations',
    'abbreviated names',
    'abbreviat shorten short names written words out full acronym letters letter',
    {
      home: 'name|variable|identifier|code|function|word|scope',
      about: `abbreviat(?:ions?|ed|e)(?: names?)?
      (?:single-letter|one-letter|two-letter) (?:names?|variables?)?
      short(?:ened)? names?`,
      for: `shorten (?:names?|words?|identifiers?)
      (?:name|call) (?:a |the )?variables? (?:\\w+ )?(?:with|by) (?:one|a single|a|two|one or two) letters?
      (?:short|terse|one-letter|brief) (?:variable )?names (?:are|is) (?:fine|preferred|good|ok)
      <use> ~ (?:customary|usual|common|standard) (?:abbreviations?|short forms?|form)`,
      against: `(?:write|spell) (?:words?|names?|everything|identifiers?|it|them) out
      spell out (?:names?|words|identifiers)
      (?:full|whole|complete|unabbreviated) (?:words?|names)
      names? (?:of )?(?:at least )?(?:two|three|several) (?:whole )?words
      (?:descriptive|long|self-explanatory|meaningful) (?:variable|identifier|function) names
      (?<!(?:branch(?:es)?|files?|tests?) with )(?:long|descriptive) names for (?:variables|functions|identifiers)`,
    },
  ),
  practice('default-exports', 'default exports', 'default-export export exports named', {
    home: 'module|file|component|export|import|function',
    about: `(?:export default|default exports?)`,
    for: `(?:has|have|offers?|gets?|must have|with|exports?) (?:\\w+ ){0,5}(?:as +)?(?:one |a |exactly one |its )?(?:export default|default exports?)
      (?:want|wants|need|needs|use|prefer) +(?:export default|default exports?)(?! *\\{)
      export (?:\\w+ )?(?:components?|functions?|class|module)(?: \\w+)? (?:as )?default`,
    against: `(?:only|always|exclusively|just|use|prefer|nothing but) (?:use )?named exports?
      named exports? (?:only|exclusively|everywhere|throughout|for|so|instead|are|over)
      no (?:file|module|component) (?:has|uses) (?:a |an )?default export`,
  }),
  practice(
    'barrel-files',
    'barrel files',
    'barrel barrels index.ts index re-export reexport public-api gather index.js',
    {
      home: 'folder|file|import|module|library|feature|package|directory|index',
      about: `barrels?(?: (?:files?|exports?))?
      index\\.[jt]s(?: files?)?(?= ~ re-?export)`,
      for: `index\\.[jt]s +(?:that|which|to) re-?exports?
      (?:give|create|add|keep|maintain|have|put) (?:(?!in |to |into |from )\\S+ ){0,4}(?:index\\.[jt]s|public-api\\.ts|barrel)(?= ~ |$|[ .])
      re-?export (?:everything|all|it|them|what|public|each) ~ (?:index|barrel)
      import from (?:there|the barrel|the index|the folder)
      gathers everything under one roof`,
      against: `(?:point|aim|write) (?:each|every|all|your) imports? (?:\\w+ )?(?:straight|directly) (?:at|to|from)
      import (?:\\w+ ){0,4}(?:straight|directly) from (?:the )?(?:defining|source|file|its|where|module)
      dissolve the gathering files
      names the exact path
      barrels? (?:files? )?(?:slow|break|hide|cost|hurt|defeat)`,
    },
  ),
  practice('wildcard-imports', 'star imports', 'star wildcard import * glob', {
    home: 'import|module|package|test|name|namespace',
    about: `(?:star|wildcard|glob) imports?
      import \\*(?! as)`,
    for: `(?:write|use) +(?:import static \\S+\\.\\*|import \\S+\\.\\*|from \\S+ import \\*)
      import (?:static )?\\S+\\.\\*`,
    against: `import (?:\\w+ )?(?:explicitly|by name|each name|names one by one)`,
  }),
];
