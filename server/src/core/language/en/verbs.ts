/**
 * Base forms that begin instructions in spec files, as a closed lexicon: a tagger takes sentence-initial
 * "Log", "Test" or "Pin" for nouns, a position rule over a lexicon doesn't.
 */
const VERBS = `
abandon abide abort abstain abstract accept access accommodate account acknowledge act activate adapt add address adhere adjust
admit adopt advise aim alert align allocate allow alphabetize alter analyse analyze anchor annotate announce answer anticipate
append apply approach approve archive arrange ask assemble assert assess assign assist associate assume attach attempt audit
author authenticate authorize automate avoid await back backport balance base batch be bear become begin benchmark bind
block bootstrap branch break bring browse bubble build bump bundle bypass cache calculate call cancel capitalize capture
care carry cast catch categorize centralize chain challenge change characterize chase check choose cite claim clarify classify
clean clear click clone close cluster code collapse collect collocate colocate combine come comment commit communicate compare compile
complement complete comply compose compress compute concatenate conclude configure confirm conform connect conserve consider
consolidate construct consult consume contact contain continue contribute control convert convey cooperate coordinate copy correct
count cover craft create credit cut cycle debug decide declare decline decode decompose decorate decouple decrement
deduplicate default defer define delegate delete deliver demonstrate deny depend deploy deprecate derive describe design
destroy destructure detail detect determine develop diagnose differentiate direct disable discard disclose discover discuss
dismiss dispatch display dispose distinguish distribute dive divide do document double download downgrade draft draw
drive drop dump duplicate edit educate elaborate elevate eliminate embed embrace emit emphasize employ emulate enable
encapsulate enclose encode encourage encrypt end endeavor endeavour enforce engage enhance enrich ensure enter enumerate erase err
escalate escape establish estimate evaluate evict examine exceed exclude execute exercise exit expand expect experiment explain
explore export expose express extend extract fabricate facilitate factor fail fall familiarize favor favour fence fetch fill filter
finalize find finish fire fix flag flatten flush focus fold follow force forbid fork form format formulate forward
free freeze fulfill gate gather generate get give go grab grant grep group guarantee guard guess guide halt handle hardcode
harden hash have help hide highlight hoist hold honor honour hook host identify ignore illustrate implement import improve include
incorporate increase increment indent index indicate infer inform inherit initialize initiate inject inline input insert
inspect install instantiate instruct instrument integrate interact intercept interpret interrupt intersperse introduce invalidate
invent inventory investigate invoke involve isolate issue iterate join judge jump justify keep kill know label land launch
lazy-load lead learn leave let level leverage limit link lint list listen load localize locate lock log look loop lower
maintain make manage mandate map mark mask match maximize measure memoize memorize mention merge migrate mimic mind minimize
mirror mix mock model modify modularize monitor mount move mutate name narrow navigate nest normalize note notify
number obey observe obtain offer offload omit open operate opt optimize order organise organize orient output overload
override overwrite own pack package pad parallelize parameterize parse partition pass paste patch pause pay perform persist phrase
pick pin ping pipe place plan plug point poll pool populate port position post postpone practice practise pre-compute precede
predict prefer prefetch prefix prepare prepend preserve present press pretend prevent print prioritise prioritize probe proceed
process produce profile programme progress prohibit prompt proofread propagate propose protect provide prove provision prune
publish pull purge push put qualify quantify query question queue quote raise rank rate re-export re-run re-use reach react read
reason rebase rebuild recall receive recognise recognize recommend record recover recreate redact redirect reduce refactor refer
reference refine reflect reformat refrain refresh refuse regard regenerate register reject relate release rely remain remember
remind remove rename render reorder reorganize repeat rephrase replace reply report represent reproduce request require rerun
research reserve reset resist resolve respect respond restart restate restore restrict restructure retain rethrow retry return
reuse reveal revert review revise rewrite roll rotate round route run sacrifice sanitize satisfy save say scaffold scale scan schedule
scope scrub scroll search secure seed seek segment select send separate sequence serialize serve set settle setup shard share
shift ship shorten show shrink sign signal simplify simulate size sketch skim skip slice snapshot solicit solve sort spawn specify
speculate spell spend split spread squash stage standardize start state stay stick stop store stream streamline strengthen stress
stretch strip strive structure stub study style subclass submit subscribe substitute suffix suggest summarise summarize supply
support suppress surface suspend swallow swap switch sync synchronize synthesize tag tailor take talk target teach tell terminate
test think thread throttle throw tidy tie time toggle touch trace track trade train transform transition translate traverse treat
triage trigger trim troubleshoot truncate trust try tune turn type uncomment understand undo unify uninstall unpack unsubscribe
unwrap update upgrade upload use utilise utilize validate vary vendor verify version view visit wait walk warn watch weigh welcome
whitelist quarantine hesitate forget happen live accompany annotate bring bypass elide fuzz scaffold upstream vendor reinvent overdo overthink over-engineer overengineer over-think widen wire withhold word work wrap write yield zip
achieve acquire admire aggregate aid alleviate amend amplify apologise apologize appreciate appoint assure attend augment
beautify believe bend blame blend blur boast boost borrow bother brainstorm broaden brush buff bury calibrate canonicalize
cater cease celebrate certify cherish cherry-pick circulate clamp coach coalesce coerce collaborate comfort commend
compensate complain comprehend compromise conceal condense conduct confine confront confuse congratulate constrain
contemplate contrast convince cope counter cram criticise criticize cross-check cultivate curate curb customise customize
dare deactivate deceive dedicate deepen deem defend deflect delight demote demystify denote depict detach deviate devise
devote dig digest dilute diminish disambiguate discourage disguise disrupt dodge dwell ease embellish embody empathise
empathize empower endorse endure entertain entrust envision equip evade evolve exaggerate excel exempt exert exploit fake
feed feel figure finesse flip foresee forgive forgo fortify foster freshen gauge generalise generalize glorify govern grasp
greet groom grow harness heed heighten illuminate imagine imitate impart impede impose impress inflate inquire insist inspire
insulate intend intensify interleave intervene invest invite juggle kick lament lecture lend lessen lift lighten loosen lose
lure magnify manoeuvre mend mislead mitigate moralise moralize motivate multiply nag negotiate nourish nudge nurture obscure
obsess oppose optimise outsource overcome overlook oversee pamper panic paraphrase pare participate perceive persuade pester
polish ponder praise preach preempt presume procrastinate procure promote pursue quit ramp rationalise rationalize realign
reap reassure recap reconcile reconsider recycle regain regulate rehearse reinforce reiterate rejuvenate relax relieve
relocate remedy rescue resort retire revamp revere revitalise revitalize reward right-size rush safeguard salvage scold
scrutinise scrutinize sharpen shed shun shut sift slim smooth soften speak spruce squeeze stabilise stabilize steer stir
straighten substantiate supervise supplement surprise sustain tackle tame temper tend tighten tolerate toss treasure tuck
unblock uncover undertake unleash untangle uphold uplift urge visualise visualize vouch wander weave weed win wipe wonder
worry wrestle beef flesh iron shore
interpolate impute silence debounce hydrate denormalize marshal obfuscate paginate parametrize pickle preload quantize
recompile rehydrate reindex resample reseed shim stash tokenize transpile unpin unmount vectorize virtualize lowercase
uppercase capitalise hyphenate italicize thank refund requeue dereference downcast unroll
`;

/** Verb lemmas that may open an instruction. */
export const VERB_LEMMAS: ReadonlySet<string> = new Set(VERBS.split(/\s+/).filter((word) => word !== ''));

/**
 * Verbs that are as often nouns at the start of a line ("Test files live in …", "Build output is ignored").
 * They count as verbs unless a finite verb of the third person follows in the same clause.
 */
const NOUN_TWINS = `
abstract access account address aim answer approach archive attempt audit author back balance base batch benchmark block
branch break build bundle cache call care catch chain challenge change check claim clone cluster code comment commit
compile contact content control copy count cover cut cycle debug default delegate design detail develop display document
draft drop dump end escape estimate exercise exit export feature fence filter fix flag focus fold force fork form
format function group guard guess guide hash help highlight hold hook host import include index inline input install issue
join judge label land launch lead level limit link lint list load lock log look loop lower map mark mask match measure
mention merge mind mirror mix mock model monitor mount move name nest note number object offer order output overload override
package pad patch pause pipe place plan plug point poll pool port position post practice prefix present press print process
produce profile programme progress project prompt push query question queue quote rank rate reach read reason rebuild
record reference release reply report request research reserve reset respect rest result return reuse review roll round route
run save scale scan schedule scope scroll search seed select sequence set setup share shift ship show sign signal size sketch
slice snapshot sort split spread stage start state stop store stream stress strip structure stub study style subclass suffix
supply support surface swap switch tag target test thread time touch trace track trade train transform transition trigger trust
try tune turn type update upgrade use value vendor version view visit walk watch word work wrap zip
blend boost brush clamp coach counter curb dig dodge fake feed feel flip gauge groom kick lament lecture lift nudge panic polish
praise ramp recap remedy rescue resort reward rush surprise tackle toss treasure urge win wipe wonder worry beef flesh iron shore
refund shim silence stash
`;

/** Verb lemmas that are as often nouns. */
export const NOUN_TWIN_VERBS: ReadonlySet<string> = new Set(NOUN_TWINS.split(/\s+/).filter((word) => word !== ''));
