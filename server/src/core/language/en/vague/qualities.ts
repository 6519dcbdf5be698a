import type { VagueClass } from '../../vagueTerms.ts';

/** Qualities without a test of success: taste, fitness, outcomes, tone. */
export const QUALITIES: readonly VagueClass[] = [
  {
    id: 'fitness',
    smell: 'quality',
    ask: 'What does “{word}” mean for {object}? Name the choice for each case, or the check that decides',
    terms: `proper|improper|properly|improperly|~appropriate|inappropriate|inappropriately|~suitable|unsuitable|fitting|apt|
      ~adequate|inadequate|inadequately|satisfactory|satisfactorily|~decent|~sane|~sensible|befitting|fit for purpose|is/are/be/remain/stay acceptable|acceptable performance/quality/latency/level/levels/limits/time/range|
      well suited|well-suited|best-suited|best suited|right-sized|in good order|in good shape|in a good state|in good condition|
      up to scratch|up to par|up to snuff|up to standard|good enough|as it should be|the way it should|as one would expect|
      the right way|the right thing|do it right|the right tool for the job|the right balance|the right choice|the right place|
      the right level|the right abstraction|the right abstractions|where it belongs|where they belong|as befits`,
    fineAfter: 'to only when if for in noun nouns subset subsets name fraction directory folder file section',
    pinnedBy: 'relative',
  },
  {
    id: 'rightness',
    smell: 'quality',
    ask: 'Which check shows it?',
    terms: `correctly|rightly|well|nicely|flawlessly|accurate|accurately|error-free|bug-free|as expected|as intended|as designed|
      works/work fine|works/work nicely|works/work smoothly|works/work well|behave/behaves well|plays/play nicely|plays/play well`,
    weight: 'faint',
    fineAfter: 'defined known as before after formed',
    fineBefore: 'as exactly',
  },
  {
    id: 'taste',
    smell: 'quality',
    ask: 'What does “{word}” mean for {object}? Give a limit, a linter rule or a Good/Bad pair',
    terms: `with grace|~crafted|handcrafted|sane-looking|~vibrant|boldly|bold choices/colors/colours/look/design/designs/aesthetics/visuals|~punchy|~lush|~airy|breathable|eye-catching|on point|top-drawer|exemplary|model citizen|~respectable|~presentable|~dignified|~refreshing|~satisfying|~enjoyable|fun to|joy to|a pleasure|pleasure to|easy on the eye|easy on the eyes|second to none|feels right|feels natural|feels good|feel right|feel natural|feel good|feel native|feels native|looks good|look good|looks right|look right|looks nice|look nice|reads well|read well|reads naturally|read naturally|flow well|flows well|ages well|age well|makes sense|make sense|hangs together|sits well|in shape|shipshape|ship-shape|spick and span|squeaky clean|without fuss|no fuss|no-nonsense|no frills|dead simple|rock solid|rock-bottom|spot on|just right|well done|nicely done|done well|done right|done properly|half-hearted|heavy-handed|heavy-handedly|ham-fisted|kludge|kludges|kludgy|quick hacks|dirty tricks|clever tricks|black magic|too clever by half|showy|flashy|gimmicky|gimmicks|bells and whistles|fanciness|gold plating|cruft|crufty|dead weight|slop|lipstick|spammy|preachy|stuffy|salesy|robotic|stilted|corny|cheesy|cringe|patronizing|patronising|condescending|dismissive|flowery|purple prose|marketing speak|marketing fluff|buzzwords|fluffy|rambling|long-winded|hand-wavy|hand-waving|wishy-washy|sensational|clickbait|off-putting|jarring|garish|busy-looking|overwhelming|obtrusive|unobtrusive|unobtrusively|invisible to users|surprise users|unsurprising|~realistic|unrealistic|~plausible|implausible|~believable|well-rounded|~rounded|~impartial|~trustworthy|~credible|~judicious|~tactful|culturally sensitive|age-appropriate|family-friendly|safe for work|kid-friendly|production-like|prod-like|close to production|real-world|lifelike|true to life|faithful|faithfully|sympathetic|forgiving|lenient|strict enough|generous with|stingy|thrifty|frugally|
      ~clean|unclean|~neat|~tidy|untidy|~elegant|inelegant|elegance|~nice|~beautiful|~pretty|ugly|~polished|unpolished|~slick|~sleek|
      hacky|hackish|~messy|~sloppy|~clever|cleverness|~fancy|boring|good|great|excellent|excellence|awesome|amazing|high-quality|high quality|
      highest quality|top-quality|top quality|low-quality|low quality|top-notch|good-quality|first-class quality|first-rate|world-class|best-in-class|
      top-tier|stellar|production-ready|production ready|production-grade|production grade|production-quality|production quality|
      enterprise-grade|enterprise-ready|enterprise-level|industrial-strength|release-quality|shippable|industry-grade|commercial-grade|
      professional-grade|professional-quality|professional|professionally|professionalism|unprofessional|well-crafted|well crafted|
      well-designed|well designed|well-structured|well structured|well-written|well written|well-organized|well organized|
      well-organised|well-documented|well documented|well-tested|well tested|well-factored|well factored|well-architected|
      well-typed|well-commented|well-maintained|well-thought-out|well-reasoned|well-behaved|well-defined|well-formatted|
      well-named|well-scoped|well-balanced|well-engineered|well-considered|well-presented|high-signal|low-noise|~delightful|delight|
      ~pleasant|pleasing|lovely|gorgeous|stunning|~tasteful|taste|good taste|~ergonomic|ergonomics|~intuitive|unintuitive|user-friendly|
      developer-friendly|reader-friendly|beginner-friendly|~seamless|~smooth|~stylish|~thoughtful|~pragmatic|pragmatism|~healthy|
      ~classy|aesthetically|aesthetic|aesthetics|visually appealing|appealing|attractive|impressive|compelling|engaging|premium|refined|
      craftsmanship|well-polished|pixel-perfect|pixel perfect|~harmonious|cute|~mature|snappy|rock-solid|solid|bulletproof|
      airtight|ironclad|watertight|state-of-the-art|cutting-edge|best-practice|~perfect|perfection|~optimal|suboptimal|superb|
      ship-ready|merge-ready|review-ready|battle-tested|battle-hardened|gold-standard|gold standard|smelly|code smells|convincing|
      convincingly|persuasive|persuasively|casual|casually|crude|crudely|half-baked|low-effort|careless|carelessly|reckless|recklessly|
      gratuitous|gratuitously|frivolous|unwieldy|awkward|awkwardly|clumsy|clumsily|cryptic|questionable|dubious|magical|surprising|
      confusing|misleading|distracting|annoying|tedious|verbose|wordy|fluff|pedantic|cluttered|clutter|uncluttered|
      spaghetti|convoluted|contrived|overengineered|over-engineered|overcomplicated|over-complicated|gold-plated|overdesigned|
      over-designed|overkill|cooperative|considerate|holistic|holistically|quality code|quality work|quality tests|quality documentation|
      of quality|quality content|readable and|craft|with craft|finesse|flair|human touch|intelligent|intelligently`,
    fineBefore: 'lint checkout leave make npm mvn git cargo gradle go dotnet bazel run a-very',
    fineAfter: `architecture install installs build builds checkout checkouts clone clones slate exit exits shutdown room commit working tree
      worktree state up out the print printer printing printed language languages keys default defaults sort sorting order
      click news citizen citizens path practice practices faith cache job jobs copies evaluation loading set sets wrap reads code-style
      pass reference matches match matching rule line background fill color border`,
  },
  {
    id: 'readability',
    smell: 'quality',
    ask: 'What does “{word}” mean for {object}? Give a limit, a rule or a Good/Bad pair',
    terms: `newcomer-friendly|beginner friendly|a newcomer can|newcomers can|anyone can understand|everyone understands|everybody understands|obvious to|clear to|easy for others|easy for a|easy for the|easy for new|self-evident|tell a story|tells a story|tell the story|explain themselves|explains itself|speak for themselves|speaks for itself|speak for itself|plain to see|make the intent|intent clear|intent obvious|intent is clear|reveal intent|reveals intent|communicates intent|well-signposted|signposted|well-commented|commented well|human-readable enough|interesting titles|good titles|telling titles|catchy|to the reader|friendly to readers|easy to skim|easy-to-read|easy-to-follow|easy-to-use|easy-to-understand|hard-to-read|hard-to-follow|hard-to-maintain|easy wins|low-hanging|discoverable|discoverability|findable|traceability|observability|observable enough|debuggable|debuggability|operable|inspectable|reviewable|
      ~readable|unreadable|readability|legible|legibly|legibility|~maintainable|maintainability|unmaintainable|~understandable|comprehensible|
      effortless|effortlessly|frictionless|low-friction|painless|hassle-free|easy to read/follow/understand/maintain/test/use/change/extend/reason/modify/review/scan/skim/grasp/digest/navigate/debug/remember|
      easily readable/understood/maintainable/testable/extensible/understandable|easier to read/follow/understand/maintain/test/use|
      simplicity|simplistic|self-documenting|self-explanatory|self-describing|~expressive|clear|clearer|clearly|clarity|lucid|
      ~meaningful|meaningless|~descriptive|nondescriptive|~informative|uninformative|~helpful|unhelpful|~useful|actionable|
      intention-revealing|intention revealing|speaking names|expressive names|logically|~coherent|coherence|~cohesive|cohesion|
      well organised|organized|organised|skimmable|~approachable|~memorable|~evocative|unambiguous|unambiguously|
      sensibly|human-friendly|humane|grokkable|obvious at a glance|at a glance|scannable|palatable|telling names|telling name|
      specific descriptions|specific names|specific items|specific and|write/be/be more/provide/give specific|vivid|relatable|insightful|
      illuminating|instructive|thought-provoking|good/meaningful/descriptive/clear/sensible/expressive/speaking names/name/naming`,
    fineAfter: `cache caches all it them your any this that the case name-space text language types by about cut blue path
      on-call whether`,
    fineBefore: 'to not human machine is-not',
  },
  {
    id: 'soundness',
    smell: 'quality',
    ask: 'Against which failures or attacks, and what must happen on each?',
    terms: `~robust|robustness|~resilient|resilience|resiliency|~reliable|reliability|unreliable|stability|fault-tolerant|fault tolerant|
      ~dependable|~trustworthy|~secure|security-conscious|insecure|insecurely|safely|safer|~graceful|hardened|defensively|defensive code|
      defensive programming|overly defensive|foolproof|crash-proof|~sturdy|high availability|highly available|safe way|safe manner|safe code`,
    fineAfter: `scaler estimator regression statistics area context contexts storage enclave element boot cookie cookies channel mode api shutdown shutdowns degradation
      queue queues store messaging state states function functions execution objects object subscription connection connections`,
    fineBefore: 'thread type memory null exception signal fail async crash concurrency',
  },
  {
    id: 'performance',
    smell: 'quality',
    ask: 'How fast, how small or how many, measured where? Give a number, or name the construct that is forbidden',
    terms: `~efficient|efficiency|inefficient|inefficiently|~performant|high-performance|high-performing|~scalable|scalability|
      blazing fast|blazing-fast|blazingly fast|lightning-fast|optimized|optimised|unoptimized|~lightweight|light-weight|responsive|
      ~expensive|~costly|inexpensive|heavyweight|heavy-weight|resource-intensive|cpu-intensive|memory-intensive|compute-heavy|
      well-optimized|economical|economically|frugal|lean|leaner|speedy|nimble|cheaply|memory-efficient|memory-hungry|resource-heavy|
      low-latency|low latency|high-throughput|minimal overhead|low overhead|little overhead|performance-sensitive|performance-critical|
      performance-conscious|wasteful`,
    fineAfter:
      'design web ui code implementation implementations version versions layout layouts breakpoint breakpoints image images utilities prefixes variants table tables grid build builds bundle canvas startup theorem prover server',
  },
  {
    id: 'design',
    smell: 'quality',
    ask: 'What does “{word}” mean for {object}? Name the boundary, the limit or the rule that decides',
    terms: `well-layered|well-isolated|cleanly isolated|properly isolated|properly scoped|well isolated|thin layers|clean layers|clean layering|clean interface|clean interfaces|clean api|clean apis|tidy interfaces|small interfaces|narrow interfaces|small surface|narrow surface|minimal surface|leaky abstractions|sensible boundaries|sensible structure|sensible split|natural boundaries|natural seams|good seams|right granularity|sensible granularity|appropriate granularity|at the right level|right layer|the right spot|the right tool|the right tools|the right data structure|the right type|the right types|right trade-off|right tradeoff|sensible trade-offs|sensible tradeoffs|good trade-offs|reasonable trade-offs|evolvable|malleable|resilient to change|open to change|easy to change|ready for growth|room to grow|room for growth|scales well|scale well|scale gracefully|degrade gracefully|fail gracefully|recover gracefully|gracefully degrade|gracefully handle|gracefully recover|self-healing|tangled|entangled|spaghettified|monolithic|god objects|god classes|god components|kitchen-sink|kitchen sink|over-generic|overly generic|over-fetch|over-fetching|
      ~modular|modularity|reusable|reusability|~flexible|flexibility|inflexible|~extensible|extensibility|extendable|decoupled|
      loosely coupled|loosely-coupled|loose coupling|tightly coupled|tight coupling|~composable|composability|future-proof|future-proofed|
      testability|self-contained|focused|focussed|laser-focused|pluggable|adaptable|idiomatic|idiomatically|unidiomatic|
      pythonic|single-purpose|well-encapsulated|well-separated|clean separation|clear separation|clear boundaries|clean boundaries|
      fine-grained|coarse-grained|bite-sized|bite-size|manageable|logically grouped|cleanly separated|
      over-abstracted|premature|prematurely|speculative|speculatively|sound abstraction|good abstraction|good abstractions|
      right level of abstraction|good separation|logical units/unit/commits/chunks/steps/pieces/groups/order/sections/place|sensible order|good structure|good design|good architecture|good fit|tight scope|sensible defaults|sane defaults`,
    fineAfter: 'on execution form typed grid emphasis box layout pathspec element input field workflow-run',
    fineBefore: 'stay be',
  },
  {
    id: 'consistency',
    smell: 'quality',
    ask: 'Consistent with what? Name the file or the rule',
    terms: `consistent|consistently|consistency|inconsistent|inconsistently|uniform|uniformly|uniformity|homogeneous|unified look|in harmony`,
    fineAfter: 'reads read hashing hash snapshot snapshots backups buffer buffers distribution hash-ring state',
    fineBefore: 'eventually strongly sequentially eventual strong',
    pinnedBy: 'source',
  },
  {
    id: 'standing',
    smell: 'quality',
    ask: 'By which measure? Name the ones that count, or a number such as downloads or the date of the last release',
    terms: `popular|reputable|trusted sources/libraries/packages|actively maintained|well maintained|widely used|widely adopted|widely supported|mainstream|niche|
      obscure|unpopular|respected|established libraries/packages/tools|proven libraries/packages/tools/solutions/technologies|
      mature libraries/packages/tools/solutions|heavyweight libraries/dependencies`,
  },
  {
    id: 'moving-target',
    smell: 'quality',
    ask: 'Which version, edition or feature set is meant? It will be another one next year',
    terms: `modern|modernity|contemporary|state of the art|bleeding-edge|old-fashioned|current best|latest and greatest|latest features|
      newest features|latest syntax|modern-day|fashionable|trendy|latest standards|latest conventions|latest patterns|latest practices|
      latest apis|latest trends|most recent features|current standards|today's standards|up-to-date patterns|up-to-date practices|
      up-to-date syntax|recent language features|new language features|newer language features|newer features|old/older/recent/newer/legacy versions/browsers/devices/phones/hardware/machines/systems/releases/clients|weak/slow/slower machines/devices/hardware/connections`,
  },
  {
    id: 'thoroughness',
    smell: 'quality',
    ask: 'What does “{word}” include for {object}? List what must be covered or done',
    terms: `with a critical eye|with fresh eyes|from all angles|every angle|inside out|inside and out|leave no stone|to the hilt|rigorously|conscientiously|faithfully|exhaustively|at length|in full detail|in great depth|sufficiently deep|deep enough|good coverage|decent coverage|solid coverage|high coverage|full coverage|adequate coverage|proper coverage|sufficient coverage|meaningful coverage|reasonable coverage|strong coverage|good test coverage|high test coverage|proper test coverage|sanity-checked|well-covered|well covered|well exercised|well-exercised|battle-test|stress it|put through its paces|give it a good|a good look|a close look|a careful look|have a look|take a look|look closely|look carefully|look hard|read carefully|closely read|scrutinise closely|with gloves|kid gloves|go easy|go easy on|easy does it|hold back|with a light touch|a light hand|light hand|heavy hand|err on|on the safe side|play it safe|stay safe|be safe|watch your|politely|
      ~thorough|thoroughness|~comprehensive|detailed|in-depth|in depth|~rigorous|rigor|rigour|extensive|extensively|deeply|
      ~diligent|diligence|due diligence|~meticulous|careful|carefully|cautious|cautiously|prudent|prudently|conscientious|mindful|
      painstakingly|attentively|extra care|extra careful|extra caution|special care|great care|utmost care|with care|special attention|
      close attention|particular attention|extra attention|extra scrutiny|special scrutiny|close scrutiny|careful review|careful thought|
      careful consideration|with caution|due care|sufficient detail|enough detail|great detail|appropriate detail|enough context|
      sufficient context|well-researched|well researched|as detailed|adequately|amply|conservatively|conservative|judiciously|judicious|
      wisely|smartly|sparingly|strategically|responsibly|responsible use|liberally|liberal use|aggressively|aggressive|generously|generous|
      moderately|in moderation|discreetly|tactfully|tactful|diplomatically|empathetically|empathetic|empathy|vigilant|vigilantly|
      methodically|disciplined|patiently|lightly|gracefully|with restraint|precise|precisely|with moderation|to a high standard|duly|kindly`,
    fineBefore: 'same',
    fineAfter: 'copy clone equality equal merge link nested import imports freeze',
  },
  {
    id: 'tone',
    smell: 'quality',
    ask: 'What does “{word}” sound like here? Give one sentence in the wanted tone, or a limit such as a number of words',
    terms: `concise|concisely|conciseness|brief|briefly|brevity|terse|tersely|succinct|succinctly|short and sweet|to the point|crisp|crisply|
      friendly|polite|politely|courteous|respectful|respectfully|casual|neutral tone|warm|warmly|approachable|conversational|conversationally|
      encouraging|enthusiastic|playful|humble|humorous|witty|upbeat|blunt|matter-of-fact|constructive|constructively|collegial|kind|supportive|
      inclusive|on-brand|on brand|human-sounding|natural-sounding|authoritative|scholarly|journalistic|jargon-free|plain language|
      formal tone|informal tone|formal language|right tone|appropriate tone`,
    fineAfter: 'the of element elements pull-request description-field summary-line',
    fineBefore:
      'any some this that what a-new which every each same one environment vendor platform language culture gender',
  },
];
