import type { VagueClass } from '../../vagueTerms.ts';

/** Open lists, weak obligations, comparisons without a baseline. */
export const LOOSE: readonly VagueClass[] = [
  {
    id: 'open-list',
    smell: 'open-list',
    ask: 'What else belongs to the list? Close it, or state the rule for what is in it',
    terms: `etc|etcetera|et cetera|and so on|and so forth|and the like|or the like|and more|and others|among others|amongst others|and whatnot|and such|or so on|or whatever|or something|or something similar|or something like that|and similar|or similar|or similar things|and similar things|and similar cases|or equivalent things|
      and other things|and other stuff|and stuff|and things like that|and things|things like|stuff like|including but not limited to|but not limited to|not limited to|and the rest|and all that|and related things|and friends|and anything else|or anything else|or anything similar|or anything like that|and everything else|
      and other related|and other relevant|and other similar|and other such|or other similar|or other relevant|or other such|and other sensitive|and other necessary|or other appropriate|and other appropriate|and other common|and other useful|and other important|and any other|or any other relevant`,
    pinnedBy: 'members',
    fineAfter: 'than',
  },
  {
    id: 'wish',
    smell: 'weak',
    ask: 'Must it be done? Write “must”, “by default … unless …”, or “may”',
    terms: `you might want to|you may want to|you could consider|you may wish to|you might consider|you may consider|you might like to|might want to|may want to|might be worth|may be worth|could be worth|it is worth|it's worth|worth considering|it might be/make good/best/better/wise/sensible/sense|it may be good/best/better/wise/sensible/helpful/useful|it would be good/nice/great/best/ideal/better|would be nice|would be great|would be good|would be ideal|would be appreciated|is appreciated|are appreciated|is nice to have|nice to have|nice-to-have|is a good idea|a good idea|is good practice|good idea to|is desirable|are desirable|
      try to|try and|trying to|try not to|attempt to|make an attempt to|make an effort to|make every effort|do your best to|do our best to|best effort|best-effort basis|on a best-effort|aim to|strive to|strive for|seek to|endeavor to|endeavour to|hopefully|should probably|probably should|should maybe|maybe|perhaps|possibly|tend to|tends to|we like to|we'd like to|we would like to|we try to|we tend to|we usually try|we aim to|we strive to|we hope to|feel free to|don't be afraid to|don't hesitate to|do not hesitate to|it is preferable|it's preferable|it's recommended|it is suggested|it's suggested|consider whether|think about whether|where we'd like|more often than not|for the most part|by and large|as a general rule|as a rule of thumb|rule of thumb`,
    pinnedBy: 'nothing',
  },
  {
    id: 'baseline',
    smell: 'comparative',
    ask: 'Than what, and by how much? Give {object} a number, or name the state before',
    terms: `better|worse|faster|slower|quicker|smaller|larger|bigger|shorter|longer|simpler|easier|cleaner|clearer|safer|stronger|tighter|leaner|lighter|more readable/maintainable/efficient/robust/concise/explicit/specific/flexible/reliable/performant/modern/idiomatic/consistent/detailed/secure/testable/modular/accessible/user-friendly/responsive/intuitive/natural/elegant/descriptive/meaningful/expressive/understandable/careful/thorough|
      less complex/complicated/verbose/code/boilerplate/noise/coupling/coupled|fewer lines/dependencies/allocations/files|improved|enhanced|increased|reduced|higher quality|higher-quality|lower latency|more tests|more coverage|more documentation|more comments|the best|best possible|best available|the most efficient/readable/appropriate/suitable/idiomatic/relevant/important/effective/performant/robust/reliable/specific|the least|the simplest|the cleanest|the clearest|the fastest|the easiest|the safest|the smallest|the shortest|simplest`,
    pinnedBy: 'baseline',
    role: 'act',
    fineBefore: 'no any much',
    fineAfter: 'than sqlite auth sqlite3 lint term-support to-have',
  },
];
