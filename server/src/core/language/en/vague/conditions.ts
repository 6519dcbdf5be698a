import type { VagueClass } from '../../vagueTerms.ts';

const OPENERS = 'when/where/if/whenever/wherever/unless/once/until/insofar';
const DEGREE =
  'absolutely/strictly/really/truly/actually/genuinely/clearly/reasonably/practically/technically/otherwise/deemed/considered/judged/only/at/most/more/remotely/humanly/necessary/it/they/you/we/this/that';

/** Loopholes: conditions that nobody can check. */
export const CONDITIONS: readonly VagueClass[] = [
  {
    id: 'loophole',
    smell: 'escape',
    ask: 'In which cases must {object} not hold? Name them, or an observable condition',
    terms: `${OPENERS} ${DEGREE}? is/are/be/it's/its/they're/seems/feels/becomes/proves/looks? ${DEGREE}? possible/feasible/practical/practicable/achievable/doable/viable/workable/realistic/tractable|
      ${OPENERS} ${DEGREE}? is/are/be/it's/its/they're/seems/feels/becomes/proves/looks? ${DEGREE}? appropriate/suitable/fitting/apt/applicable/relevant/pertinent/sensible/reasonable/prudent/wise/advisable/justified/warranted/merited/called-for/legitimate/defensible|
      ${OPENERS} ${DEGREE}? is/are/be/it's/its/they're/seems/feels/becomes/proves/looks? ${DEGREE}? useful/helpful/beneficial/valuable/worthwhile/meaningful/advantageous/desirable/handy/convenient/handy/interesting/productive/better/best/cleaner/clearer/simpler/easier|
      ${OPENERS} ${DEGREE}? is/are/be/it's/its/they're/seems/feels/becomes/proves/looks? ${DEGREE}? necessary/needed/required/unavoidable/inevitable/essential/indispensable/mandatory/compelling/needful|
      ${OPENERS} ${DEGREE}? necessary/needed/required|if need be|should the need arise|when the need arises|as the need arises|as needs be|
      where/when/if/whenever/wherever/as it makes/make/made sense|where/when/if/whenever sense dictates|as/if/where/when circumstances/conditions/time/scope/resources/budget/space/practicality/bandwidth permit/permits/allow/allows/require/requires/warrant/demand|
      as/if/when/where the situation/case/context/task/occasion/circumstances/change/work/code demands/requires/calls/warrants/dictates/permits/allows/demand/require/warrant|time permitting|
      as far as possible/practical/practicable/reasonable/feasible|so far as possible/practicable|as far as you can|as much as you/we can|as best you/we can|as well as you/we can|as far as we can|to the extent possible/practical/practicable/feasible/necessary|to the greatest/fullest/maximum extent possible?|insofar as|to the extent that|
      within reason|to a reasonable extent|to a reasonable degree|to some extent|to some degree|if/when/where/whenever you/we can|where we can|if/when/where/whenever you/we are/'re able|if you're able|if at all|
      if/when/where/whenever you/we think/feel/believe/judge/deem/consider it's/it/that? is? necessary/needed/appropriate/useful/helpful/best/right/fit/good/reasonable/sensible|as you see fit|as you deem fit|as you think best|however you see fit|as you wish|as you like|
      if it can be avoided|if it can be helped|where it can be avoided|unless you have to|unless you must|unless we have to|unless you really have to|unless you really need|unless you need to|unless it's/its really needed|
      unless there is/are/'s a/an/some/any? very/really/truly/especially/particularly/specific/clear/strong/good/compelling/sound/valid/justified/legitimate/real/solid/pressing/overriding/important? specific/clear/strong/good/compelling/sound/valid/justified/legitimate/real/solid/pressing/overriding? reason/reasons/need/justification/benefit/advantage/case/argument|
      unless there's a/an/some? very/really/truly/especially/particularly/specific/clear/strong/good/compelling/sound/valid/justified/legitimate/real/solid/pressing/overriding/important? specific/clear/strong/good/compelling/sound/valid/justified/legitimate/real/solid/pressing/overriding? reason/reasons/need/justification/benefit/advantage/case/argument|
      unless you/we have/has a/an? very/really/truly/specific/clear/strong/good/compelling/sound/valid/justified/legitimate/real/solid/pressing/overriding? specific/hard/legacy/clear/strong/good/compelling/sound/valid? reason/reasons/need/needs/justification/requirement/requirements|
      without a/an/any? good/strong/clear/compelling/specific/valid/sound/real/very/solid good/strong/compelling/clear? reason/reasons/cause|for no good reason|for good reason|with good reason|for a good reason|
      unless justified|if justified|when justified|unless explicitly justified|unless warranted|unless unavoidable|unless essential|unless very/truly/really/genuinely/extremely simple/complex/confusing/trivial/important/needed/necessary/obvious/small/large|
      only when/if/where truly/really/absolutely/strictly/genuinely? necessary/needed/required/appropriate/useful/warranted/justified/relevant/essential|in appropriate cases|in suitable cases|in relevant cases|in exceptional cases|in special cases|in rare cases|in extreme cases|in unusual cases|in exceptional circumstances|under exceptional circumstances|
      in some cases|in certain cases|in certain situations|in some situations|under certain circumstances|under certain conditions|depending on the situation/context/circumstances/case|as the case may be|case by case|case-by-case|on a case-by-case basis|as a last resort|
      as/when/where/if applicable|as/when/where appropriate|where/if available and appropriate|as the case requires|if/when in doubt about it|unless obvious|if/unless not? obvious|only if not obvious|if not obvious|where not obvious|when not obvious|unless trivial|when/if/where non-trivial|when/if complex|if/when too? large/big/small/long/complex/complicated|
      at your/their/its own? discretion|at the author's discretion|at the reviewer's discretion|at the discretion of|use/using/exercise/apply/trust/with your/good/best/sound/own/some? best/good/sound/own/common/engineering/professional? judgment/judgement/discretion|use common sense|common sense|with common sense|use good sense|use your head|with discretion|judgment call|judgement call|
      to taste|within limits|if reasonable|when reasonable|where reasonable|if practical|when it counts|where it counts|when it matters|where it matters|if it matters|when it helps|where it helps|if it helps|when helpful|where helpful|if helpful|when useful|where useful|if useful|if beneficial|
      when it adds value|where it adds value|if it adds value|when it adds clarity|where it adds clarity|if it improves/helps/aids/adds readability/clarity/performance/understanding/maintainability/value|when it improves/helps/aids/adds readability/clarity/performance/understanding/maintainability/value|where it improves/helps/aids/adds readability/clarity/performance/understanding/maintainability/value|
      when/if/where there is value|where there's value|if there is any doubt|when things get/become/are complex/complicated/tricky|when/if/where it gets/becomes too? complex/complicated/large/big/long/unwieldy/hard/difficult/messy/verbose|once it grows|as it grows|when it grows|as the codebase grows|
      when/if/once/where they/it grow/grows too large/big/long/complex|when/once/if the time comes|when the time is right|at the right time|at the right moment|at the appropriate time|in due time|if time allows|when you have time|if you have time|time allowing|
      whenever/when/if/where/as you deem/consider/judge it? necessary/appropriate/fit/useful|as deemed necessary/appropriate/fit|if deemed necessary/appropriate|where deemed necessary/appropriate|as may be necessary/required/appropriate|to the degree possible|in so far as possible|where allowed by circumstances|if it is not too much/hard/difficult/expensive|if it's not too much/hard/difficult/expensive|
      unless it makes sense|if it makes sense|only as needed|as and when|as and when needed|as/when/where/if needed/necessary/required|where that is not practical|where impractical|when impractical|unless impractical|unless infeasible|unless impossible|where impossible|if impossible|unless it's impossible|unless it is impossible|
      unless not? practical/feasible/possible/appropriate/sensible/applicable/reasonable/relevant/needed/necessary/required/useful/helpful|unless absolutely/strictly/really/truly/genuinely/otherwise? necessary/needed/required|if/when/where worthwhile|if worth it|when worth it|where worth it|if/when/where convenient|at your convenience|
      where a good fit|when a good fit|when/if/where it fits|where it fits best|where they fit|where it fits|if feasible within reason|as time permits|when they add value|if they add value|where they add value|when they help|where they help|if they help`,
    fineAfter: 'by in-the version scope for-the',
    pinnedBy: 'condition',
  },
];
