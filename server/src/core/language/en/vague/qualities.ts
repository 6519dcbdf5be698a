import type { VagueClass } from '../../vagueTerms.ts';

/** Qualities without a test of success: taste, fitness, outcomes, tone. */
export const QUALITIES: readonly VagueClass[] = [
  {
    id: 'fitness',
    smell: 'quality',
    ask: 'What makes {object} {word}? Name the case and the choice, the API or the check that decides',
    terms: `proper|improper|properly|improperly|~appropriate|inappropriate|inappropriately|~suitable|unsuitable|fitting|apt|
      ~adequate|inadequate|inadequately|satisfactory|satisfactorily|~acceptable|unacceptable|~decent|~sane|~sensible|
      befitting|fit for purpose|well suited|well-suited|best-suited|best suited|right-sized|apposite|becoming|
      in good order|in good shape|in a good state|in good condition|up to scratch|up to par|up to snuff|up to standard|
      good enough|as it should be|the way it should|as one would expect|as you would expect|as expected by|worthwhile|
      the right way|the right thing|do it right|the right tool for the job|the right balance|the right choice|right places?`,
    fineAfter: 'noun nouns subset subsets name fraction',
  },
  {
    id: 'rightness',
    smell: 'quality',
    ask: 'Which check shows that {object} is {word}?',
    terms: `correctly|rightly|right|well|nicely|correct|successfully|flawlessly|accurately|accurate|precisely|error-free|bug-free|
      works/work well|works/work fine|works/work nicely|works/work smoothly|behave/behaves well|play/plays nicely|play/plays well|
      as expected|as intended|as designed|the correct way`,
    weight: 'faint',
    fineAfter: 'click side hand now away after before as defined known',
  },
  {
    id: 'taste',
    smell: 'quality',
    ask: 'What would a reviewer reject as not {word}? Give a limit, a linter rule or a Good/Bad pair for {object}',
    terms: `~clean|~unclean|clean-looking|~neat|~tidy|untidy|~elegant|inelegant|elegance|~nice|~beautiful|beauty|~pretty|ugly|uglier|
      ugliness|~polished|unpolished|~slick|~sleek|~crisp|hacky|hackish|~messy|~sloppy|sloppiness|~clever|cleverness|~fancy|fancier|~boring|
      ~good|~bad|~great|excellent|excellence|~awesome|amazing|high-quality|high quality|highest quality|top-quality|top quality|low-quality|
      low quality|top-notch|good-quality|quality code/work|first-class|first-rate|world-class|best-in-class|top-tier|stellar|
      production-ready|production ready|production-grade|production grade|production-quality|production quality|enterprise-grade|
      enterprise-ready|enterprise-level|industrial-strength|release-quality|shippable|industry-grade|commercial-grade|professional-grade|
      professional-quality|~professional|professionalism|unprofessional|well-crafted|well crafted|well-designed|well designed|
      well-structured|well structured|well-written|well written|well-organized|well organized|well-organised|well-documented|
      well documented|well-tested|well tested|well-factored|well factored|well-architected|well-typed|well-commented|well-maintained|
      well-thought-out|well-reasoned|well-behaved|well-defined|well-formatted|well-named|well-scoped|well-balanced|well-engineered|
      well-considered|high-signal|low-noise|~delightful|delight|~pleasant|pleasing|~lovely|~gorgeous|~stunning|~tasteful|taste|~ergonomic|
      ergonomics|~intuitive|intuitiveness|unintuitive|user-friendly|developer-friendly|reader-friendly|beginner-friendly|dev-friendly|
      ~seamless|~smooth|~stylish|~thoughtful|~pragmatic|pragmatism|~natural|~healthy|~classy|~graceful|elegantly|artful|
      aesthetically|aesthetic|aesthetics|visually appealing|appealing|attractive|impressive|compelling|engaging|exciting|premium|refined|
      craftsmanship|well-polished|pixel-perfect|pixel perfect|bespoke|~harmonious|~balanced|~cute|cutesy|~mature|~sound|
      ~fluent|~fluid|fluidly|snappy|buttery|rock-solid|rock solid|solid|bulletproof|airtight|ironclad|watertight|~sturdy|
      self-respecting|~sharp|~tasty|~charming|pretty-looking|respectable|honest|sincere|~happy|state-of-the-art|cutting-edge|best-practice|
      human-looking|sane|sanely|kosher|~perfect|perfection|ideal|~optimal|suboptimal|~superb|~fine-tuned|finished-looking|ship-ready|
      merge-ready|review-ready|battle-tested|battle-hardened|hardened|gold-standard|gold standard|smell|smells|smelly|~cheap|
      confidence|confident|confidently|convincing|convincingly|persuasive|persuasively|casual|casually|crude|crudely|half-baked|
      low-effort|lazy|lazily|careless|carelessly|reckless|recklessly|gratuitous|gratuitously|frivolous|arbitrary|arbitrarily|noisy|
      unwieldy|awkward|awkwardly|clumsy|clumsily|cryptic|cryptically|opaque|magical|magic-looking|questionable|dubious|shady|suspicious|
      weird|odd|strange|funky|exotic|naive|naively|wacky|surprising|surprisingly|unsurprising|astonishing|confusing|confusingly|misleading|
      distracting|annoying|painful|tedious|verbose|verbosely|wordy|overly verbose|bloated|chatty|fluffy|fluff|pedantic|
      cluttered|clutter|uncluttered|spaghetti|convoluted|contrived|overengineered|over-engineered|overcomplicated|over-complicated|
      gold-plated|bikesheddy|overdesigned|over-designed|overkill|cooperative|cooperatively|considerate|holistic|holistically|organic|organically`,
    fineBefore: 'make npm mvn git cargo gradle go dotnet bazel very-clean',
    fineAfter: `architecture install installs build builds checkout checkouts clone clones slate exit exits shutdown shutdowns room commit
      working tree worktree state install up the out print printer printing printed fit natural-language language languages keys
      default defaults sort sorting order clicks click news citizen citizens path paths practice practices faith key
      shallow copy guess guesses estimate wrapper cache background jobs job copies evaluation loading load loader initialization import imports values value
      request requests input inputs data`,
  },
  {
    id: 'readability',
    smell: 'quality',
    ask: 'What must the author do so that {object} counts as {word}? Give a limit, a naming rule or a Good/Bad pair',
    terms: `~readable|readably|unreadable|readability|~legible|~maintainable|maintainability|unmaintainable|~understandable|comprehensible|
      easy to read/follow/understand/maintain/test/use/change/extend/reason/modify/review/scan/skim/grasp/digest/navigate/debug/remember|
      easily readable/understood/maintainable/testable/extensible/understandable|easier to read/follow/understand/maintain/test/use|
      ~simple|simplicity|simplistic|~straightforward|self-documenting|self-explanatory|self-evident|self-describing|~expressive|
      ~clear|clarity|~unclear|lucid|lucidly|~meaningful|meaningless|~descriptive|nondescriptive|~informative|uninformative|~helpful|unhelpful|~useful|
      ~actionable|~intention-revealing|intention revealing|speaking names|expressive names|~logical|illogical|~coherent|coherence|
      ~cohesive|cohesion|high cohesion|~organized|~organised|~structured|unstructured|~digestible|skimmable|~approachable|accessible prose|
      plain|plainly|reader-friendly|~memorable|~evocative|evocative|~explicit enough|unambiguous|sensibly named|logically|sensible|
      human-friendly|humane|friendly to read|grokkable|obvious at a glance|at a glance|scannable|tractable|palatable|followable|telling|
      ~specific|~vivid|~relatable|insightful|illuminating|enlightening|instructive|revealing|thought-provoking`,
    fineAfter: `logging logs log query queries parameter data output text-plain types type storage stream streams bindings name binding json
      the cache caches all it them your any this that cases error-codes string strings text javascript js object objects css html markdown
      english sql functions function to for`,
    fineBefore: 'to not human machine human-',
  },
  {
    id: 'naming',
    smell: 'quality',
    ask: 'What does a {word} name look like here? Give the pattern and one instance',
    terms: `~good names|~sensible names|~nice names|~self-speaking names|well-chosen|well chosen|carefully chosen|aptly named|well-named`,
  },
  {
    id: 'soundness',
    smell: 'quality',
    ask: 'Which failures or attacks must {object} withstand, and what must happen on each?',
    terms: `~robust|robustness|~resilient|resilience|resiliency|~reliable|reliability|unreliable|~stable|stability|fault-tolerant|fault tolerant|
      ~dependable|~trustworthy|~secure|securely|insecure|insecurely|~safe|safely|unsafe ways|unsafely|gracefully|graceful|hardened|
      defensively|defensive code/programming/style|foolproof|fail-safe|failsafe|crash-proof|~sturdy|~durable|high availability|highly available|overly defensive`,
    fineBefore: 'thread type memory null exception signal fail async crash concurrency production',
    fineAfter: `area context contexts storage enclave element boot cookie cookies channel mode api release releases id identifier branch version versions
      tag channel navigation area-insets rust block blocks code diffusion shutdown shutdowns degradation sort`,
  },
  {
    id: 'performance',
    smell: 'quality',
    ask: 'How fast, how small or how many, measured where? Give {object} a number or name the construct that is forbidden',
    terms: `~efficient|efficiency|inefficient|inefficiently|~performant|high-performance|high-performing|~scalable|scalability|
      blazing fast|blazing-fast|blazingly fast|lightning-fast|optimized|optimised|unoptimized|~lightweight|light-weight|~responsive|
      ~expensive|~costly|~inexpensive|heavyweight|heavy-weight|resource-intensive|cpu-intensive|memory-intensive|compute-heavy|well-optimized|
      ~economical|~frugal|~lean|~speedy|~nimble|~agile|~cheaply|slow-running|memory-efficient|memory-hungry|resource-heavy|
      low-latency|low latency|high-throughput|high throughput|minimal overhead|low overhead|little overhead|performance-sensitive|performance-critical`,
    fineAfter:
      'design layout layouts breakpoint breakpoints image images images utilities prefixes variants table tables grid methodology sprint team board teams software manifesto build builds bundle',
  },
  {
    id: 'design',
    smell: 'quality',
    ask: 'Which boundary or limit makes {object} {word}? Say what may depend on what, or where the line runs',
    terms: `~modular|modularity|~reusable|reusability|~flexible|flexibility|inflexible|~extensible|extensibility|~extendable|decoupled|loosely coupled|
      loosely-coupled|loose coupling|tightly coupled|tight coupling|~composable|composability|future-proof|future-proofed|futureproof|
      ~testable|testability|~self-contained|~focused|~focussed|laser-focused|single-minded|~generic enough|~cohesive|~pluggable|~portable|~adaptable|adaptive|
      ~idiomatic|idiomatically|unidiomatic|pythonic|rustic|kotlinic|~consistent|consistency|inconsistent|inconsistently|~uniform|uniformity|~homogeneous|
      ~coherent|~unified look|~in keeping|single-purpose|well-encapsulated|well-separated|clean separation|clear separation|separation of concerns|as independent|~independent|
      ~granular|fine-grained|coarse-grained|bite-sized|bite-size|manageable|digestible|logically grouped|cleanly separated|~orthogonal|~symmetric|~configurable|
      ~canonical|~conventional|unconventional|customary|~standard-looking|over-abstracted|leaky|premature|prematurely|speculative|speculatively`,
    fineAfter:
      'reads read hashing hash hash-ring snapshot snapshots backups schema commits commit layout box grid emphasis tests-runner execution form forms path paths url urls equation id ids link links name loop loops',
    fineBefore: 'eventually strongly sequentially',
  },
  {
    id: 'moving-target',
    smell: 'quality',
    ask: 'Which version, edition or feature set is {word}? It will be another one next year',
    terms: `~modern|modernity|contemporary|up-to-date|up to date|state of the art|bleeding-edge|old-fashioned|outdated|dated|legacy-style|
      current best|latest and greatest|latest features|newest features|latest syntax|modern-day|recent enough|sufficiently recent|fashionable|trendy|
      latest standards|latest conventions|latest patterns|latest practices|latest apis|latest stable|most recent features|current standards|today's standards`,
    fineAfter: 'art',
    fineBefore: 'keep stay kept stays is are be bring remain',
  },
  {
    id: 'thoroughness',
    smell: 'quality',
    ask: 'When is {object} {word}? List what must be covered',
    terms: `~thorough|thoroughness|~comprehensive|exhaustive enough|~detailed|in-depth|in depth|~rigorous|rigor|rigour|~extensive|~deep|deeply|
      ~diligent|diligence|due diligence|~meticulous|~careful|carefulness|~cautious|~prudent|~conscientious|~mindful|~scrupulous|painstakingly|
      closely|attentively|~complete enough|full-fledged|fully-fledged|holistic|heavily|properly tested|extra care|extra careful|extra caution|
      special care|great care|utmost care|with care|special attention|close attention|particular attention|extra attention|extra scrutiny|
      with caution|due care|sufficient detail|enough detail|great detail|in detail|appropriate detail|enough context|sufficient context|
      well-researched|well researched|as detailed|to the fullest|end-to-end understanding|adequately|amply|conservatively|conservative|judiciously|judicious|
      wisely|wise|smartly|smart|intelligently|intelligent|sparingly|sparing|strategically|strategic|deliberately|responsibly|responsible|selectively|liberally|liberal use|
      aggressively|aggressive|generously|generous|moderately|in moderation|discreetly|tactfully|tactful|diplomatically|empathetically|empathetic|empathy|
      proactively|proactive|vigilant|vigilantly|thoughtfully|sensibly|systematically|methodically|disciplined|discipline|patiently|patient`,
    fineAfter:
      'copy clone equality equal equals links link linking merge merges nested import imports dive learning freeze research default-off contract contracts disorder',
  },
  {
    id: 'tone',
    smell: 'quality',
    ask: 'What does {word} sound like here? Give one sentence in the wanted tone, or a limit such as a number of words',
    terms: `~concise|conciseness|concision|~brief|briefly|brevity|~terse|terseness|~succinct|~compact|short and sweet|to the point|snappy|crisp|
      ~friendly|unfriendly|~polite|impolite|~courteous|~respectful|~casual|~formal|informal|~neutral|neutrality|~warm|~approachable|
      conversational|conversationally|encouraging|~objective|objectivity|~enthusiastic|~playful|humble|~humorous|witty|upbeat|~direct|
      ~honest|blunt|bluntly|matter-of-fact|~constructive|constructively|~collegial|~kind|~supportive|inclusive|gender-neutral|on-brand|
      on brand|human|human-sounding|natural-sounding|authoritative|credible|scholarly|journalistic|jargon-free|plain language|plain english`,
    fineAfter:
      'types language languages descriptions-of of verification methods proof proofs grammar object objects c of-the-art dependency dependencies import imports access link links message messages parent child call calls sql quotes mode',
  },
];
