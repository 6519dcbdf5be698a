import type { VagueClass } from '../../vagueTerms.ts';

/** Verbs and verb idioms that name no act that one could watch. */
export const VAGUE_VERBS: readonly VagueClass[] = [
  {
    id: 'mental',
    smell: 'verb',
    ask: 'Which act shows it? Say what must be done, written or reported',
    terms: `use your judgment|know your audience|know the audience|think of the reader|think of the user|think of the next|think of future|remember the user|remember your|put the user first|put users first|put yourself|keep the user|keep the reader|keep the future|keep future|keep performance in mind|keep security in mind|keep accessibility in mind|have a plan|make a plan|come prepared|be prepared|be ready|stay alert|stay vigilant|stay on top|keep on top of|stay current|keep up with|keep abreast|stay up to date|keep an open mind|keep your eyes open|keep one eye|keep an ear|look ahead|plan ahead|look before you leap|err on the side|lean into|gravitate toward|gravitate towards|shy away|steer clear|stay away|keep clear|give some thought|give it some|give it a|give proper|give due|pay heed|take heed|take note|take notice|take stock|take seriously|take it seriously|treat seriously|treat it seriously|take security seriously|care for|care deeply|worry about|don't worry|own your|own it|be a team|be a good|be good|be generous|be gentle|be humble|be honest|be patient|be brave|be bold|be conservative|be liberal|be strict|be lenient|be fair|be wise|be realistic|be economical|be frugal|be lean|be quick|be fast|be efficient|be tidy|be neat|be clean|be elegant|be careful not|be cautious about|be stingy|be mindful|watch for|watch your|mind your|sleep on it|use restraint|show restraint|exercise restraint|exercise judgment|exercise judgement|exercise good|apply common|apply judgment|apply judgement|apply good|apply sound|appreciate|make the right|make good|make wise|make smart|make sensible|make reasonable|make informed|choose wisely|choose carefully|pick wisely|pick carefully|select carefully|name carefully|name things well|name things carefully|name things properly|name well|design carefully|design for change|code carefully|write carefully|change carefully|edit carefully|
      ^consider|think about|think through|think carefully|think hard|think twice|think ahead|think like|think critically|think deeply|keep in mind|bear in mind|have in mind|be aware|be conscious|stay aware|be cognizant|be careful|be cautious|be wary|be thoughtful|be considerate|
      be smart|be pragmatic|be thorough|be sensible|be reasonable|be responsible|be diligent|be vigilant|be proactive|be diplomatic|be nice|be kind|be helpful|be consistent|be precise|be accurate|be clear|be deliberate|be intentional|be judicious|be strategic|be selective|be specific|be explicit enough|be rigorous|be disciplined|
      pay attention|pay close attention|pay special attention|pay particular attention|give thought|give careful thought|take care|take extra care|take great care|take special care|take into account|take into consideration|take account of|exercise care|exercise caution|use caution|use care|proceed with care|proceed with caution|proceed carefully|
      tread carefully|tread lightly|watch out|look out for|keep an eye on|beware|beware of|remember that|be sensitive to|be attentive|^understand|^appreciate|^reflect on|^ponder|^contemplate|^weigh|use your brain|make an informed decision|make informed decisions|make sensible choices|make good choices|make good decisions|^anticipate|^embrace|
      ^familiarize yourself|^familiarise yourself|get familiar|become familiar|get a feel for|immerse yourself|put yourself in|treat with care|treat carefully|treat as sensitive|handle with care|with an eye to|with an eye toward|have empathy|be empathetic|own the outcome|own the quality|take ownership|take pride|show initiative|go the extra mile|do your best|do the right thing|do the needful|
      strike a balance|find a balance|^balance|keep a balance|maintain a balance|find the right balance|value simplicity|care about|be intentional about|think of|stay focused|stay on task|stay in scope|use discretion|be flexible|be creative|adapt as`,
    fineAfter: 'sheet sheets classes',
    role: 'root',
    pinnedBy: 'act',
  },
  {
    id: 'attitude',
    smell: 'verb',
    ask: 'By which act does one see that it is so? Say what is written, asked or checked',
    terms: `be/stay/remain a? _|keep/make it/things/them/everything simple/lean/light/tight/clean/short/small/neat/tidy/fresh/flat/boring/human/real/sane/focused/civil/brief/minimal/lightweight/fast/snappy/readable/easy/nice/pretty/dry/fun/honest/modest/reasonable|
      keep the _ simple/lean/light/neat/tidy/sane/readable/manageable/healthy|mind the/your _|do a good job|do good work|do it properly|do it well|make it work|make it good|make it nice|make it great|make it shine|make it pop`,
    fineAfter: 'of to',
    role: 'root',
    pinnedBy: 'act',
  },
  {
    id: 'proverb',
    smell: 'verb',
    ask: 'What does it rule out here? Put the two or three rules in its place',
    terms: `^reinvent the wheel|less is more|keep it simple|measure twice|boil the ocean|leave it/things/code/everything better|leave the code/codebase/campsite/campground/place/module/file/files better|boy scout rule|you aren't gonna need it|do one thing well|do one thing and do it well|
      code for humans|optimise/optimize for the reader/humans/readers|write for the reader/humans/readers|think before you code|think twice before|quality over quantity|simple over clever|boring over clever|clarity over cleverness|simplicity over cleverness|fail fast|move fast|ship it|premature optimization is|if it ain't broke|don't break things|think big|start small|worse is better|trust but verify|be the change`,
    pinnedBy: 'act',
  },
  {
    id: 'handling',
    smell: 'verb',
    ask: 'On which events, and what must happen on each? Write “on ⟨event⟩, do ⟨act⟩”',
    terms: `^handle|^manage|^address|^tackle|^cater|^care for|^accommodate|sort it out|work around|account for|accounting for|cover for|allow for|provide for|plan for|prepare for|guard against|protect against|mitigate|mitigating|safeguard`,
    role: 'root',
    weight: 'faint',
  },
  {
    id: 'improving',
    smell: 'verb',
    ask: 'From what to what? Name the measure and its target, or the change that is wanted',
    terms: `^improve|^enhance|^optimize|^optimise|^streamline|^polish|^modernize|^modernise|^strengthen|^harden|^elevate|^boost|^maximize|^maximise|^minimize|^minimise|^simplify|^tidy|clean up|cleaning up|clean it up|^beautify|^perfect|^tune|^fine-tune|^fine-tuning|^uplevel|level up|tighten up|^declutter|^rationalize|^revamp`,
    role: 'root',
  },
  {
    id: 'moderating',
    smell: 'verb',
    ask: 'How far? Give a number, or name what is to go and what may stay',
    terms: `^refine|^reduce|^limit|cut down on|keep down|speed up|slow down|scale well|^future-proof|^robustify|raise the bar|raise quality|uphold quality|uphold standards|maintain quality|ensure quality|preserve quality|promote reuse|promote readability|promote consistency|encourage reuse|^facilitate|^foster|^promote|^encourage|^support`,
    role: 'root',
    weight: 'faint',
  },
  {
    id: 'attending',
    smell: 'verb',
    ask: 'Over what, and which act shows it? Say what is done first or left out',
    terms: `^prioritize|^prioritise|^emphasize|^emphasise|focus on|focusing on|concentrate on|center on|lean towards|lean toward|^value|^favor quality|^leverage|^utilize|^utilise|make use of|make good use of|take advantage of|make the most of|tap into|^exploit|capitalize on|strive for|strive to|aim for|aim to|aspire to|endeavor to|endeavour to|seek to|work towards|work toward|push for|optimize for|optimise for|design for`,
    role: 'root',
    weight: 'faint',
  },
  {
    id: 'checking',
    smell: 'verb',
    ask: 'Which check, by which command or with which steps, and what counts as passed?',
    terms: `^scrutinize|^scrutinise|^vet|double-check|double check|sanity check|sanity-check|review carefully|review thoroughly|test thoroughly|test properly|test carefully|test well|test extensively|test everything|verify everything|check everything|check carefully|check thoroughly|validate thoroughly|validate carefully|thoroughly test/review/check/validate/verify/debug/inspect/document/examine/vet/analyze/analyse|
      carefully test/review/check/validate/verify/consider/inspect/examine/read/analyze/analyse/evaluate|properly test/review/check/validate/verify/handle/document|test rigorously|rigorously test|verify thoroughly|debug thoroughly|extensively test|smoke test it|test/cover/handle/consider/check/include/address all? the? edge/corner cases|compromise on|cut corners|skimp on|go overboard on|make sure it works|ensure it works|ensure everything works|make sure everything works|verify it works|make sure that it works|make sure things work|ensure things work|verify your work|check your work|double-check your work|review your work|prove that it works`,
    role: 'any',
  },
];
