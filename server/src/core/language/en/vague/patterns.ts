import type { VagueClass } from '../../vagueTerms.ts';

const CUSTOMARY =
  'usual/normal/standard/established/regular/customary/agreed/agreed-upon/ordinary/accustomed/traditional/well-known/known/proper/official/prescribed/appropriate';
const PROCEDURES =
  'procedure/procedures/process/processes/routine/routines/protocol/protocols/workflow/workflows/path/channel/channels/route/way/ways/manner/method/methods/steps/ceremony/drill/recipe/playbook/pipeline/cycle/cadence/rhythm/ritual/gates/precautions/safeguards/measures/checks/sign-offs/approvals/sign-off/approval/review/reviews/rules/treatment/care/conventions/practice/practices/etiquette/customs/formalities/courtesies';
const GROUPS =
  "team/team's/project/project's/house/company/company's/department's/group's/maintainers'/owner's/author's";
const APPROACHES =
  'approach/style/taste/preference/preferences/habits/way/ways/flow/look/feel/tone/spirit/philosophy/ethos/culture/vision/direction/mindset/values/opinions/wishes/expectations/conventions/standards/stack/tooling/setup/library/logger';
const OWN_SENSE =
  'sense/intuition/instinct/instincts/gut/feeling/taste/experience/discretion/judgment/judgement/wisdom/eye/discernment/understanding/estimate/assessment/opinion/preference/initiative';
const BETTER_STATE =
  'good/healthy/clean/sane/decent/stable/usable/better/tidy/working/sound/proper/presentable/acceptable/reasonable/nice/great/shippable/respectable';
const VIRTUES =
  'respect/dignity/sensitivity/suspicion/restraint/patience/rigor/rigour/diligence/tact/humility/taste/moderation/discretion/consideration/sense/scepticism/skepticism/vigilance/foresight/circumspection/deliberation/compassion/kindness/courtesy/gusto/judgment/judgement/parsimony';

/** Ways of being vague that follow a pattern, whatever the words in it. */
export const PATTERNS: readonly VagueClass[] = [
  {
    id: 'own-sense',
    smell: 'escape',
    ask: 'Where does the line run? Give the condition, or one case on each side of it, instead of the reader’s own sense',
    terms: `use/trust/follow/apply/exercise/by/with/on/to/per your/their/one's/our own? best/good/better/professional/technical? ${OWN_SENSE}|rely/based/depending/go on/by/with your/their/one's/our own? best/good/better? ${OWN_SENSE}|
      if/when/where/whenever/wherever/unless/until/once/as you/we/they judge/deem/sense/reckon/fancy/wish/prefer/like/please/choose|
      if/when/where/whenever/wherever/unless you/we/they think/feel/believe/consider/find it's/it/that/this is/to? be? _|if/when/where/whenever that/it/this/there/they seems/seem/feels/feel/looks/appears warranted/worthwhile/worth/right/wise/useful/sensible/reasonable/necessary/appropriate/prudent/off/wrong/risky|
      if/when/where/whenever/unless something/anything/things/it/they looks/look/seems/seem/feels/feel/appears/smells a? bit/little? too? off/wrong/odd/risky/fishy/suspicious/weird/strange/shaky/dodgy/funny/unusual/dangerous/bad/complicated/complex|
      if/when/where/once/unless it/this/that/they pays/pay/starts/start/begins/begin/gets/get/becomes/become/grows/grow/turns/turn off/out/too/to? feel/look/be/become? heavy/unwieldy/big/large/long/painful/slow/messy/awkward/complicated/complex/worth/worthwhile/noisy/annoying/hard?|if/when/where/unless it/this/that/the is/isn't/are not? really/truly/hardly/barely? worth _|
      as/where/when/if/whenever the/your/that? situation/case/context/task/occasion/circumstances/change/work/code/job/moment/problem/feature/need/demand calls/call/requires/asks/demands/dictates/warrants/merits/justifies/arises/suggests for/it?`,
    fineAfter: 'by not to',
    pinnedBy: 'condition',
  },
  {
    id: 'impression',
    smell: 'quality',
    ask: 'What shows it? Give a limit, a check or a Good/Bad pair',
    terms: `feel/feels/sound/sounds a/more/less/very/really/truly/too? _|come/comes across as? _|in a/an ${BETTER_STATE} state/condition/shape/place/order|in ${BETTER_STATE} shape/order/condition/health/nick|
      accessible/approachable/digestible/palatable/welcoming/inviting/legible/obvious/familiar to/for a/an/the/any/all/new? newcomers/newcomer/beginners/beginner/everyone/everybody/anyone/others/outsiders/outsider/juniors/junior/readers/reader/people/humans/users/user/maintainers/contributors/newbies/laypeople/stranger/strangers|
      ~welcoming|~inviting|~habitable|~calm|~cosy|~cozy|~lively|humane|humanely|sloppily|half-finished|rough edges|loose ends|no surprises|surprise-free|pleasantly|~wise|unwise|~sober|~mundane|~innocuous|~benign|~stodgy|~quirky|~finicky|~flimsy|~rickety|~wobbly|~shaky|~hasty|~rash|~vivid|~catchy|~trendy|~murky|~chaotic|~haphazard|~idiosyncratic|~digestible|~telling|~crisp|~tactful|~discerning|~lucid|~honest|~candid|~sincere|~authentic|~inspired|~inspiring|~uplifting|~motivating|
      some/more/enough/a personality/character/charm/soul/polish/flair/love/punch/pizzazz/zest/sparkle/warmth/elegance/oomph/panache/sophistication/depth|add/adds/bring/brings/deliver/delivers/provide/provides/create/creates real/actual/true/genuine/clear/tangible? value|proud of|be proud|easy on|kind to|gentle on|that/which flows/sings/shines/pops/resonates/delights/matters/clicks|go/goes/work/works/fit/fits/hang/hangs/belong/belongs well? together|pull/pulls its/their weight|earn/earns its/their keep|everything/all is/are in order|all is well|everything is fine/ok/okay/good/right|nothing is/looks amiss/off/wrong/broken|
      with ${VIRTUES}`,
    fineAfter: 'to for free up of out off about like data background backgrounds',
    fineBefore: 'non-',
  },
  {
    id: 'whose-way',
    smell: 'reference',
    ask: 'Which one, written where? Name the document, the file or the tool, or state the two or three rules that count',
    terms: `the/our/your/their/its/a/an? ${CUSTOMARY} ${CUSTOMARY}? review/release/deployment/approval/escalation/onboarding/support/security/testing/change/incident/code? ${PROCEDURES}|
      the/our ${GROUPS} preferred/usual/own/general? coding/logging/testing/naming/design/writing? ${APPROACHES}|what/whatever/as the ${GROUPS}/maintainers/community/others prefer/prefers/likes/like/expects/expect/wants/want|
      the preferred/recommended/blessed/sanctioned/canonical/approved/idiomatic/favoured/favored way/approach/pattern/method/style/solution/tooling/library/libraries|
      the existing/present/prevailing/current/overall/general look/feel/tone/style/spirit/design/architecture/layering/direction/philosophy/culture|look and feel|the way we/they/others/everyone always/usually/normally/typically/have/do/did/like/prefer always?|people/persons/person/folks/team/teams/colleagues/ones in charge/concerned/involved/affected/responsible|respect/honour/honor/preserve/uphold/embrace/defend the/our existing/overall/general/current? architecture/design/layering/boundaries/spirit/style/philosophy/structure/vision/culture/intent|
      latest/newest/current/recent/most-recent stable/recommended/available? features/syntax/apis/api/idioms/techniques/tooling/guidance/recommendations/thinking/trends/practices/patterns/standards/conventions`,
    pinnedBy: 'name',
    fineBefore: 'no non not',
    fineAfter: 'is are was were has have does will',
  },
  {
    id: 'putting-right',
    smell: 'verb',
    ask: 'Which change is meant, and when is it done? Name the act and its result',
    terms: `^spruce up|^brush up|^straighten out|^straighten up|^smooth out|^smooth over|^iron out|^beef up|^shore up|^flesh out|^firm up|^trim down|^slim down|^pare down|^tone down|^tame|^freshen up|^freshen|^touch up|^polish up|^buff|^nurture|^tend|^groom|^curate|^demystify|^untangle|^declutter|^sanitise the|^right-size|^revitalize|^rejuvenate|^uplift|^enrich|^refresh the|keep/bear/have/hold the/your/our? _ _? in/at/on the? back/front/top? of? your/our/the? mind|cut the fat|trim the fat|sort things/stuff out|clean things/stuff up|put/set things right|give _ some love|wrap things up|get things in order|whip into shape|keep _ under control|keep _ in check|keep _ at bay|keep _ in line|keep tabs on|keep a lid on|be on guard|be on the lookout|stay mindful|mind the gap|^cherish|^champion|^nail|^own the|ease the|ease onboarding|lighten the|treat/approach/handle _ _? with ${VIRTUES}/care/caution`,
    role: 'root',
    pinnedBy: 'act',
  },
  {
    id: 'coping',
    smell: 'verb',
    ask: 'On which events, and what must happen on each? Write “on ⟨event⟩, do ⟨act⟩”',
    terms: `deal/cope with|take care of|look after|attend to|see to|sort out`,
    fineAfter: 'it that',
    role: 'root',
  },
  {
    id: 'sooner-or-later',
    smell: 'quantity',
    ask: 'By when, or after which event? Name the date, the release or the step',
    terms: `eventually|someday|one day|at the earliest opportunity|at the first opportunity|sooner rather than later|as we go|as you go|along the way|in the near future|in the long run|in the long term|in the short term|in the meantime|when ready|when stable|once stable|once mature|when mature|when the dust settles|well in advance|ahead of time|in good time|before long|not too late|early enough|late enough|every so often|here and there|now and then|as time goes on|over time`,
    pinnedBy: 'measure',
    role: 'act',
  },
  {
    id: 'share',
    smell: 'quantity',
    ask: 'How much or how many? Give a number with a unit, or “at most” and a count',
    terms: `the bulk of|the majority of|the vast majority of|most of the|the lion's share|a good portion of|a large part of|a healthy/good/fair/sensible/sane/manageable/reasonable/decent/generous/handy/digestible/comfortable/modest/limited/tolerable/acceptable number/amount/dose/portion/share/length/size/pace/level/margin/chunk/chunks/batch|~generous|too much/many/little/few/deep/deeply/long/big/large/small/often/far/early/late/high/low/slow/slowly/fast/complex/complicated/clever|
      limit/cap/restrict/bound/contain/curb/control/watch the number/amount/count/size/length/volume/depth/level/quantity/complexity/scope of|a/an low/high/small/large/modest/moderate/reasonable/sane/sensible/healthy/fair/decent number/value/level/rate/count/limit/threshold/percentage/ratio/frequency/priority|not overly|~scarce|scarcely|~abundant|~plentiful|~copious|~bulging|~sprawling|~bloated|~gigantic|~colossal|~immense|~vast|~minuscule|~miniature|~petite|~puny|~wee|~meagre|a smattering of|a sprinkle of|a dash of|a touch of|a hint of|a modicum of|a fraction of|a trickle of|a spate of|next to nothing`,
    fineBefore: 'how',
    pinnedBy: 'measure',
  },
  {
    id: 'grade',
    smell: 'comparative',
    ask: 'Than what, and by how much? Give a number, or name the state before',
    terms: `friendlier|nicer|neater|tidier|richer|smoother|calmer|looser|healthier|sturdier|snappier|crisper|sharper|slimmer|thinner|warmer|kinder|politer|livelier|saner|handier|sleeker|wiser|quieter|softer|bolder|brighter|cheaper|fuller|gentler|cleverer|sounder|tougher|flatter|shallower|narrower|broader|wider|finer|coarser|rarer|stabler|plainer|terser|punchier|more tolerant/resilient/explicit/implicit/defensive/conservative/aggressive/general/generic/granular/helpful/friendly/human/welcoming/inclusive/organised/organized/structured/transparent/predictable/uniform/cohesive/decoupled/informative/engaging/compact/declarative/functional/ergonomic/discoverable/memorable/approachable/realistic/stable/precise/careful/attentive/selective/deliberate/cautious/generous/frugal|
      less noisy/chatty/cluttered/brittle/fragile/flaky/clever/magical/confusing/repetitive/redundant/nested/error-prone/intrusive/surprising/ambiguous/technical/formal/rigid/strict|fewer dependencies/lines/comments/files/queries/requests/calls/re-renders/renders/bugs/warnings/steps/clicks/layers/allocations/mocks/abstractions/words`,
    pinnedBy: 'baseline',
    role: 'act',
    fineBefore: 'no any much',
    fineAfter: 'than',
  },
  {
    id: 'hope',
    smell: 'weak',
    ask: 'Must it be done? Write “must”, “by default … unless …”, or “may”',
    terms: `you/one/we could/might also/maybe/perhaps|appreciate it if|we'd be grateful|would be grateful|would be cool/lovely/helpful/welcome/handy/neat/awesome/preferable/wise/best|would be good/nice/great to|it's/it is wise/advisable/smart/sensible/prudent/good/best to|you'd do well|do well to|generally a good idea|usually a good idea|often a good idea|never a bad idea|doesn't hurt to|can't hurt to|won't hurt to|wouldn't hurt to|no harm in|with any luck|at your leisure|if you fancy|by preference|in an ideal world|in theory|as far as we are concerned|we lean towards|we're fond of|we are fond of|we favour|we favor|we're not fans of|we are not fans of|not a fan of|frowned upon|is/are best avoided|better avoided|best avoided|shoot for|have a stab at`,
    pinnedBy: 'nothing',
  },
  {
    id: 'open-end',
    smell: 'open-list',
    ask: 'What else belongs to the list? Close it, or state the rule for what is in it',
    terms: `and/or whatever else|and/or whatever other|and/or anything/everything else/other/similar/comparable/relevant/related/useful/important/noteworthy/interesting|and/or other/similar/related/comparable/such useful/helpful/relevant/similar/important/interesting/common/noteworthy/annoying? stuff/things/clutter/details/niceties/noise/cruft/goodies/bits/matters/aspects/concerns/considerations/factors/issues/items/cases/information/data/metadata/context/topics|and/or the like|and/or its/their ilk|et al|and many/several/various/numerous/some? more|and many others|and so on|or thereabouts|in that vein|of that sort|of that kind|of this sort|of this kind|or some such|and suchlike`,
    pinnedBy: 'members',
  },
];
