import type { VagueClass } from '../../vagueTerms.ts';

/** Words that hide a threshold: they pick out a case or set an amount without saying where it begins. */
export const THRESHOLDS: readonly VagueClass[] = [
  {
    id: 'difficulty',
    pinnedBy: 'measure',
    smell: 'quality',
    ask: 'Where does “{word}” begin? Give a size, a count or one case on each side of the line',
    terms: `~messy parts|~convoluted|~demanding|~challenging|hard cases|hard parts|tough cases|trickier|corner-case-heavy|anything tricky|anything complex|anything unusual|anything surprising|anything fancy|anything clever|anything weird|anything odd|anything risky|anything big|anything large|anything expensive|anything slow|anything important|anything critical|anything sensitive|anything significant|anything non-trivial|anything nontrivial|anything substantial|anything interesting|anything suspicious|anything out of the ordinary|out of the ordinary|outlandish|oddball|exotic|unorthodox|unconventional|far-fetched|involved logic|heavy lifting|heavy work|heavy computation|heavy computations|heavy logic|heavy operations|heavy dependencies|heavy tasks|heavy queries|heavy processing|heavy traffic|heavy load|hot code paths|hot functions|hot loops|hot loop|slow tests|slow queries|slow operations|slow paths|costly operations|expensive operations|expensive computations|expensive queries|expensive calls|computationally expensive|computationally intensive|performance-heavy|
      ~complex|complexity too high|~complicated|overly complicated|non-trivial|nontrivial|
      ~trivial|~tricky|~difficult|~sophisticated|~intricate|involved changes|~advanced|~basic enough|simple enough|~obvious|non-obvious|nonobvious|unobvious|
      self-evident|~subtle|~nuanced|counterintuitive|counter-intuitive|unintuitive|~unusual|~interesting|~uninteresting|~special-looking|~ambitious|~hairy|
      ~delicate|~fragile|~brittle|~gnarly|~thorny|hard to read/follow/understand/maintain/test/explain/reason/reproduce|hard-to-read/hard-to-follow/hard-to-test|
      difficult to read/follow/understand/maintain/test|deeply nested|deep nesting|heavily nested|excessive nesting|~elaborate|~simple|straightforward`,
    fineAfter:
      'values value strings string number numbers type types conjugate plane query-string case-folding chars character characters attribute attributes script scripts auth text json object objects',
    fineBefore: 'start time space cyclomatic cognitive',
  },
  {
    id: 'importance',
    smell: 'quality',
    ask: 'What counts as “{word}”? List the cases, or give the test that picks them out',
    terms: `meaty|weighty|hefty|chunky|sizeable change|game-changing|groundbreaking|high-profile|high-visibility|notable|of consequence|of importance|that matter most|that really matter|worth it|worthy of|deserves attention|worthy|noteworthy|cornerstone|bigger picture|big picture|big-picture|the essentials|the important parts|the interesting parts|the tricky parts|the hard parts|the key parts|the main points|the gist|the essence|obvious ones|pressing|time-sensitive|time-critical|mission-critical|safety-relevant|delicate|touchy|controversial|contentious|sensitive topics|sensitive areas|sensitive subjects|sensitive code|sensitive changes|risky operations|risky commands|risky changes|breaking-ish|user-visible enough|visible enough|big enough|large enough|small enough|complex enough|simple enough|important enough|stable enough|mature enough|old enough|long enough|short enough|fast enough|good enough|safe enough|clear enough|serious enough|interesting enough|useful enough|bad enough|often enough|
      ~important|unimportant|~critical|business-critical|~crucial|key decisions/changes/diffs/points/aspects/features/components/files/steps/findings/assumptions/insights/concepts/details/flows/paths/scenarios/behaviors/behaviours/areas/parts/information/functionality/logic/design/architectural/takeaways/moments/metrics/screens/journeys|
      ~significant|insignificant|~substantial|substantive|substantively|insubstantial|material design/change/changes/difference/impact/risk|materially|
      major change/changes/feature/features/refactor/refactors/refactoring/refactorings/decision/decisions/component/components/flow/flows/rewrite/rewrites/modification/modifications/issue/issues/concern/concerns/work/piece/pieces|
      minor change/changes/fix/fixes/edit/edits/tweak/tweaks/issue/issues/detail/details/refactor/refactors/improvement/improvements/cleanup/adjustment/adjustments/wording/deviation/deviations/correction/corrections/point/points/typo/thing/things|
      ~risky|high-risk|low-risk|~dangerous|~sensitive areas|high-impact|high impact|low-impact|high-value|low-value|high-priority issues|high-traffic|hot path|hot paths|
      high-stakes|~impactful|far-reaching|wide-reaching|~serious|~severe|~notable|worth mentioning/noting/knowing/documenting/testing/keeping/sharing/flagging|~vital|~essential|~pivotal|
      ~consequential|core functionality/logic/flows/features/changes/behaviour/behavior|main functionality/flows/features/logic/scenarios/points/paths|primary flows|critical path|critical paths|
      ~disruptive|non-disruptive|~invasive|~intrusive|drastic|radical|sweeping|wholesale|big-bang|~concerning|~worrying|alarming|
      noticeable|noticeably|measurable difference|visible difference|meaningful change/changes/difference/progress/milestone/milestones|load-bearing|broad changes|broad refactors|broad refactor|broad rewrites|broader|wide-ranging|large-scale|`,
    fineBefore: 'most',
    fineAfter:
      'section sections css mass error errors-level severity bug-label alert dom request resource resources digits',
  },
  {
    id: 'relevance',
    smell: 'quality',
    weight: 'faint',
    ask: 'Which ones are meant? Name them, or say how to find them',
    terms: `~relevant|pertinent|corresponding docs|germane|closely related|loosely related|of interest|applicable rules/standards/guidelines/conventions/tests/docs|
      affected areas|impacted areas|other relevant|associated docs`,
    fineAfter:
      'to agents claude readme skill section sections code part parts line lines directory folder area package issue issues process step steps team-owner',
  },
  {
    id: 'necessity',
    pinnedBy: 'relative',
    smell: 'quality',
    ask: 'What counts as “{word}”? Give the test, or one case on each side of the line',
    terms: `more than it should|more than they should|than it needs|than needed|than it has to|bigger than it|needless ceremony|busy work|needless churn|code churn|yak shaving|yak-shaving|scope creep|rabbit holes|rabbit hole|bikeshedding|overreach|overreaching|over-reach|over-mock|over-mocking|over-test|over-testing|over-document|over-documenting|over-explain|over-explaining|overexplain|over-share|over-sharing|over-promise|over-generalize|over-generalise|over-generalization|overgeneralize|over-specify|over-specified|overcrowded|overstuffed|overblown|overwrought|overstep|gratuitous|
      unnecessary|unnecessarily|needless|needlessly|~excessive|over-comment|over-commenting|~superfluous|~redundant|redundancy|redundantly|overly|excess|unneeded|undue|unduly|
      over-abstraction|over-engineer|over-engineering|overengineer|overengineering|overengineering it|over-optimize|over-optimise|over-optimization|over-optimisation|overcomplicate|over-complicate|overcomplicating|
      overthink|overthinking|over-think|overdo|overdo it|go overboard|going overboard|overuse|over-use|overusing|overloading with|premature optimization|premature optimisation|premature abstraction|premature abstractions|premature|
      useless|pointless|~wasteful|extraneous|too _|
      speculative|bloat|bloated|boilerplate comments|unwarranted|unjustified|avoidable|non-essential|nonessential|inessential|unwanted|unused-looking|strictly necessary|truly necessary|really necessary|absolutely necessary|genuinely necessary|truly needed|really needed|absolutely needed|genuinely needed|actually needed|truly confusing|genuinely confusing|that don't need to be|that doesn't need to be`,
    fineAfter: 'array arrays array-of pairs reads-replica',
  },
  {
    id: 'frequency',
    smell: 'quantity',
    ask: 'How often: after which event, or every how many?',
    terms: `every once in a while|every few|every so many|now and again|once in a blue moon|at regular intervals|at intervals|in regular intervals|all the time|at all times|most of the time|half the time|day to day|day-to-day|again and again|a few times|time and again|infrequently|sporadically|habitually|religiously|early and often|
      frequently|often|regularly|periodically|periodic|occasionally|rarely|from time to time|every so often|once in a while|every now and then|now and then|on a regular basis|routinely|seldom|constantly|continually|sometimes|at times`,
    pinnedBy: 'measure',
    role: 'act',
  },
  {
    id: 'size',
    smell: 'quantity',
    ask: 'How much is “{word}”? Give a number with a unit, or say what is in and what is out',
    terms: `~bulky|~hefty|~chunky|bite-size|pocket-sized|snack-sized|a screenful|one screenful|a page or so|a sentence or two|a line or two|a few lines|few lines|a handful|a dozen or so|dozens of|scores of|hundreds of|heaps of|loads of|oodles|a ton of|a good number|a good deal|a great deal|a fair number|a fair bit|quite a few|quite some|a little more|a little less|a bit more|a bit less|a tad|just enough|hardly any|next to no|as good as no|close to zero|near zero|near-zero|not much|not many|not too many|not too much|not too long|not too big|minimum of|a minimum of fuss|to the minimum|to a maximum|at a minimum|generous|generously sized|tight loops|tight deadlines|roomy|spacious|snappily|in no time|in a flash|instantaneous|instantaneously|near-instant|near-instantly|within a reasonable time|in reasonable time|in good time|at a good pace|lightweight enough|long lists|long files|long functions|long methods|long running|big files|big functions|big changes|big refactors|huge diffs|large diffs|giant diffs|big diffs|small steps|baby steps|small increments|small chunks|small pieces|small batches|small commits|tiny commits|incremental change/changes/improvements/refactors|frequent commits|commit often|commit early|early and often|few dependencies|minimal dependencies|low complexity|high complexity|limited scope|narrow scope|wide scope|broad scope|light on|heavy on|short on|go light|
      ~small|~tiny|smallish|~large|largish|~big|~huge|~enormous|~massive|~giant|~long|lengthy|long-winded|~short|shortish|~thin|~slim|~fat|~minimal|minimally|minimalistic|minimalist|minimum amount/number/set/code/change/changes/diff/possible|
      smallest possible|shortest possible|fewest possible|least possible|smallest viable|smallest change|smallest diff|smallest amount|smallest set|fewest files|minimum code|bare minimum|the bare essentials|
      ~narrow|narrowly scoped|narrowly|tightly scoped|~tight|~shallow|~slow|~fast|~quick|~rapid|light touch|surgical|surgically|~targeted changes|~focused changes|
      ~modest|~moderate|~considerable|~sizable|~sizeable|~ample|~sufficient|sufficiently|insufficient|insufficiently|~reasonable|reasonably sized|~adequate amount|enough context/detail/information/tests/coverage/time/space/documentation/examples/comments/logging|plenty of|
      long-lived|short-lived|long-running|longer-running|time-consuming|bite-sized|human-sized|reviewable size|self-sized|oversized|undersized|giant|monolithic|god|voluminous|~expansive|few|a few|as few|several|many|a lot of|lots of|tons of|a bunch of|
      a couple of|a couple|a handful of|numerous|various|a variety of|a range of|a number of|any number of|a large proportion|a good amount|a fair amount|a decent amount|a small number of|a large number of|a limited number of|
      most new|most cases|in most|some tests|some examples|some documentation|some comments|some context|to a minimum|at a minimum level|under control|keep/kept/hold/held _? _? in check|within reason|to a reasonable|reasonable limits|in reasonable|at a reasonable|limited number|limited amount|limited use|
      as _ as possible|as _ as you/we can|as few _ as possible|as little _ as possible|as many _ as possible|no/not more than necessary/needed/required|more than necessary/needed/required|
      a/an reasonable/sensible/fair/decent/good/healthy/small/limited/certain/modest/moderate/suitable/large/considerable amount/number/degree/level/size/length/time/timeout/limit/extent/range|for a while|for some time|a bit|a little|a long time|
      as much as possible|as little as possible|as many as possible|as few as possible|as small as possible|as short as possible|as simple as possible|as fast as possible|as thin as possible|as close as possible|as soon as possible|as early as possible|as late as possible|
      as quickly as possible|as often as possible|as clean as possible|as clear as possible|as concise as possible|as independent as possible|as specific as possible|as narrow as possible|as lean as possible|as low as possible|as high as possible|as strict as possible|as pure as possible|as light as possible|
      soon|promptly|swiftly|speedily|in a timely manner|timely|sooner or later|at some point|in due course|without delay|
      substantially|considerably|significantly`,
    fineBefore: 'how as so no any much',
    fineAfter: `thousands millions billions token tokens credentials session sessions certificate certificates secret secrets option options flag flags form forms screen screens viewport viewports caps letter letters term tap press polling poll object objects int integer double ints integers string-column bang table-tags text multiples-of int64
      lived-branch contrast resolution level levels cardinality availability frequency endian order bits bit byte byte-order fidelity priority severity quality version click clicks as-is circuit hand hash hashes sha name names url urls code-names jar wrapper client clients caption captions refresh reload
      forward path lane fail feedback start starts fix-branch check checks guide-s reference test-suite mode track model models stack-frame language context-window documents-of tail-latency horizon`,
    pinnedBy: 'measure',
  },
];
