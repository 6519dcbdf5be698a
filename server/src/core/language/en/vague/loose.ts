import type { VagueClass } from '../../vagueTerms.ts';

/** Open lists, weak obligations, comparisons without a baseline. */
export const LOOSE: readonly VagueClass[] = [
  {
    id: 'open-list',
    smell: 'open-list',
    ask: 'What else belongs to the list? Close it, or state the rule for what is in it',
    terms: `and all the rest|and all the others|and the others|and so on and so forth|and what have you|or what have you|and all sorts of|and all kinds of|all sorts of|all kinds of|any kind of thing|and any related|and everything related|and everything around|and everything that goes with|and anything like that|and anything similar|or anything else like|or anything along|or something along|or something of the sort|and things of that|and that sort of|and that kind of|or that kind of|and the usual|and the usual suspects|to name a few|to name but a few|just to name|amongst other things|among other things|and then some|you name it|you get the idea|you get the picture|and co|etcetera etcetera|
      etc|etcetera|et cetera|and so on|and so forth|and the like|or the like|and more|and others|among others|amongst others|and whatnot|and such|or so on|or whatever|or something|or something similar|or something like that|and similar|or similar|or similar things|and similar things|and similar cases|or equivalent things|
      and other things|and other stuff|and stuff|and things like that|and things|things like|stuff like|including but not limited to|but not limited to|not limited to|and the rest|and all that|and related things|and friends|and anything else|or anything else|or anything similar|or anything like that|and everything else|
      and other related|and other relevant|and other similar|and other such|or other similar|or other relevant|or other such|and other sensitive|and other necessary|or other appropriate|and other appropriate|and other common|and other useful|and other important|and any other|or any other relevant`,
    pinnedBy: 'members',
    fineAfter: 'than',
  },
  {
    id: 'wish',
    smell: 'weak',
    ask: 'Must it be done? Write “must”, “by default … unless …”, or “may”',
    terms: `we would prefer|we'd prefer|we would love|we'd love|it'd be nice|it'd be good|it would help|it helps to|it helps if|it pays to|it may help|it might help|it can help|it can be useful|it may be|it might be|it could be|it could help|one could|one might|one may want|you'd better|you had better|had better|might as well|may as well|should really|really should|ought to try|please try|do try|at least try|try your best|try hard|try your hardest|give it a try|give it a shot|have a go|see if you can|if you would|kindly consider|think of adding|hope to|hopes to|intend to|we intend to|our intention|the hope is|we believe in|we value|we appreciate|we encourage|we suggest|would suggest|i suggest|i'd suggest|we'd suggest|is suggested|are suggested|is encouraged|are encouraged|is welcome but|a nice touch|bonus points|extra credit|brownie points|is a plus|a bonus|is a bonus|best-effort|lend itself|more or less|
      you might want to|you may want to|you could consider|you may wish to|you might consider|you may consider|you might like to|might want to|may want to|might be worth|may be worth|could be worth|it is worth|it's worth|worth considering|it might be/make good/best/better/wise/sensible/sense|it may be good/best/better/wise/sensible/helpful/useful|it would be good/nice/great/best/ideal/better|would be nice|would be great|would be good|would be ideal|would be appreciated|is appreciated|are appreciated|is nice to have|nice to have|nice-to-have|is a good idea|a good idea|is good practice|good idea to|is desirable|are desirable|
      try to|try and|trying to|try not to|attempt to|make an attempt to|make an effort to|make every effort|do your best to|do our best to|best effort|best-effort basis|on a best-effort|aim to|strive to|strive for|seek to|endeavor to|endeavour to|hopefully|should probably|probably should|should maybe|maybe|perhaps|possibly|tend to|tends to|we like to|we'd like to|we would like to|we try to|we tend to|we usually try|we aim to|we strive to|we hope to|it is preferable|it's preferable|it's recommended|it is suggested|it's suggested|consider whether|think about whether|where we'd like|more often than not|for the most part|by and large|as a general rule|as a rule of thumb|rule of thumb`,
    pinnedBy: 'nothing',
  },
  {
    id: 'baseline',
    smell: 'comparative',
    ask: 'Than what, and by how much? Give a number, or name the state before',
    terms: `better|worse|faster|slower|quicker|smaller|larger|bigger|shorter|longer|simpler|easier|cleaner|clearer|safer|stronger|tighter|leaner|lighter|more readable/maintainable/efficient/robust/concise/explicit/specific/flexible/reliable/performant/modern/idiomatic/consistent/detailed/secure/testable/modular/accessible/user-friendly/responsive/intuitive/natural/elegant/descriptive/meaningful/expressive/understandable/careful/thorough|
      less complex/complicated/verbose/code/boilerplate/noise/coupling/coupled|fewer lines/dependencies/allocations/files|improved|enhanced|increased|reduced|higher quality|higher-quality|lower latency|more tests|more coverage|more documentation|more comments|the best|best possible|best available|the most efficient/readable/appropriate/suitable/idiomatic/relevant/important/effective/performant/robust/reliable/specific|the least|the simplest|the cleanest|the clearest|the fastest|the easiest|the safest|the smallest|the shortest|simplest`,
    pinnedBy: 'baseline',
    role: 'act',
    fineBefore: 'no any much',
    fineAfter: 'than sqlite auth sqlite3 lint term-support to-have',
  },
];
