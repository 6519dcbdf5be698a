import { choiceField, type Field, practiceField } from '../field.ts';

/** Still more wordings for topics that stand in other files. */
export const AGENT_FURTHER_FIELDS: readonly Field[] = [
  practiceField('apologies-f', 'apologies', {
    againstAlone: `(words of regret|regret|apologies|sorry) … (admission|admissions|weak|weakness|liability|out)`,
  }),
  practiceField('sign-off', 'a farewell at the end', {
    forAlone: `thank (people|users|customers|guests|callers|visitors|them|everyone|clients) … (patience|time|call|message|writing|calling|visit), (last|final|closing) (line|sentence|words) … (wish|wishes|thanks|goodbye|regards|greeting)`,
    againstAlone: `(nothing|no word) follows … (answer|solution), no … (farewell|goodbye) (formula|phrase|words|line)`,
  }),
  practiceField('user-names', 'calling people by their names', {
    forAlone: `(use|call … by) first names, (first names|given names|names) (create|make|build|add) … (closeness|warmth|trust|personal)`,
    againstAlone: `never … (mention|call|address) … by name, names (are|stay) out of`,
  }),
  choiceField('principle', 'attempts-before-help', 'how many attempts come before asking for help', ``, {
    'few attempts': {
      alone: `(if|when|once) … (second|first|two) (try|attempt|tries|attempts|approach) (fail|fails|failed) … (call|ask|stop|report|turn|come|hand), (stuck|fails) … (twice|once) … (ask|call|stop|report|come|hand), (fail|fails|failed|failing) twice`,
    },
    'many attempts': {
      alone: `keep (hammering|trying|at it|going|digging|fighting), until it (gives in|gives way|yields|cracks|works), never (surrender|give up|throw in), (try|attempt) … (every|all|another|different) (way|ways|angle|angles|approach|approaches|trick)`,
    },
  }),
  practiceField('agent-memory-f', 'memory between sessions', {
    forAlone: `(carry|take|bring) (over|along) what … (tell|told|say|said|learned|heard), from one (talk|session|conversation|chat|visit) to … next, (recognise|recognize|remember) … (regulars|returning|old acquaintances)`,
    againstAlone: `forget (everyone|everybody|everything|people|users|customers|it all|all) … (as soon|once|when|after|at), (as soon as|once) … hang up … (forget|gone|forgotten), (new|next) (talk|session|conversation|chat) … (strangers|stranger|blank page|blank sheet|blank slate|zero)`,
  }),
  practiceField('spoilers', 'spoilers', {
    againstAlone: `(murderer|killer|culprit|twist|ending|winner|outcome) … (secret|untold|unnamed|hidden|undisclosed), (never|=not|don't|nobody) … (who did it|who dies|who wins|whodunit|how it ends)`,
    forAlone: `(reveal|tell|discuss|retell|summarise|summarize) … (plot|ending|twist|finale) of, (talk|speak|chat) … about (endings|plots|plot twists|finales), (say|tell|reveal) (who did it|who dies|how it ends)`,
  }),
  practiceField('images-in-answers', 'pictures in answers', {
    forAlone: `(put|attach|include|add|insert|place|embed) … (screenshot|screenshots|picture|pictures|image|photo|photos) (in|into|to|with|under|below) … (answer|answers|reply|replies|message|messages|mail), let pictures speak`,
    againstAlone: `(screenshots|pictures|images|gifs|photos) (are|is) (=not|never) … (sent|attached|used|posted|allowed|wanted)`,
  }),
  practiceField('handover-context', 'handing the story on at a hand-over', {
    againstAlone: `(transfer|hand over|pass on|put through) … (cold|blind|blindly|bare), (no|without) (briefing|summary|brief) … (transfer|handover|hand-over|colleague)`,
  }),
  choiceField('principle', 'formal-or-casual', 'a formal or a casual tone', ``, {
    formal: {
      alone: `(stiff|official|formal|dignified|respectful|courtly|ceremonious) tone, (write|speak|sound|stay|remain) (stiffly|officially|respectfully|formally|distinguished)`,
    },
    casual: {
      alone: `(relaxed|chatty|casual|easy-going|laid-back|loose|breezy) … (tone|style|how we write|how we talk|how we speak|voice|manner|our way), (relaxed|chatty|laid-back) and (chatty|relaxed|friendly|casual|informal)`,
    },
  }),
  practiceField('small-talk', 'small talk', {
    forAlone: `(banter|chit-chat|small talk|chatting) … (good|nice|welcome|helps|fun|fine), (chat|talk|ask) … private (things|life|matters)`,
    againstAlone: `(=not|never|don't|no) (chat|talk|ask|chatting) … (private|personal) (things|matters|life)`,
  }),
  choiceField('principle', 'short-or-thorough-f', 'the length of answers', ``, {
    short: {
      alone: `long (explanations|answers|replies|texts|messages) (tire|bore|annoy|drown|put|lose|waste), keep it to (one|two|three|four|five|a few|single) (sentence|sentences|line|lines|words|paragraph)`,
    },
    thorough: {
      alone: `(explain|answer|reply) at length, all the background, (short|brief|terse) (answers|replies|explanations) (annoy|fail|leave|frustrate|help no one)`,
    },
  }),
  practiceField('tables-in-answers', 'tables in answers', {
    forAlone: `tables (are|is) … (best|better|clearest|welcome|ideal|right), (compare|comparisons|options) … in (table|tables|columns), (put|show|give) … in (table|tables)`,
    againstAlone: `(no|never|without|avoid) (tables|table) … (phone|phones|mobile|chat|break|answers|terminal), tables (break|wrap|are unreadable|don't render|look)`,
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `(tell|let|inform) … (chatting|talking|speaking|writing|dealing) (with|to) … (bot|machine|ai|robot|computer|program)`,
    againstAlone: `(you are|call yourself|pose as) … (human being|human|person|from flesh), you are … human being, flesh and blood, claim … flesh`,
  }),
  practiceField('legal-advice', 'legal advice', {
    forAlone: `(advise|counsel) … (on|about) (contracts|contract|law|lawsuits|wills|tenancy|rights), (draft|review|interpret) (contracts|contract|clauses|wills) for (users|people|customers|clients)`,
    againstAlone: `(legal|law) (matters|questions|things) … (lawyer|lawyers|attorney|attorneys|solicitor|solicitors), leave … (legal|contracts) … to lawyers`,
  }),
  choiceField('principle', 'object-or-obey', 'objecting to instructions that seem wrong', ``, {
    object: {
      alone: `(if|when) my (request|idea|order|plan|wish) … (foolish|bad|wrong|stupid|unwise) … (resist|object|refuse|say|protest|tell|push)`,
    },
    obey: {
      alone: `do (what|as|whatever) (i|we) (say|tell|ask|order), no (discussion|arguments|argument|debate|backchat|buts)`,
    },
  }),
  practiceField('outward-messages', 'messages to others sent by the agent itself', {
    forAlone: `(mail|e-mail|email|message|write to|text) (customers|users|clients|people|partners|suppliers|authors) without (asking|approval|checking|permission|consent)`,
    againstAlone: `(every|each|any|all) (outgoing|outbound|external) (message|messages|mail|mails|e-mail|e-mails|post|posts|letter) … (need|needs|require|requires|waits|wait|ok|approval|approved|read|checked)`,
  }),
  practiceField('web-access-f', 'looking things up on the web', {
    forAlone: `(check|verify|look|research|find) … (facts|things|it|them|claims|answers) (online|on web|on internet|on the net), (search|google|browse) (first|before|when|if|whenever|for)`,
    againstAlone: `(=not|never|don't|no) (use|touch|search|browse|consult|access) … (web|internet|net|online), (what|only) … (know|offline|here) … (enough|suffices|counts)`,
  }),
  practiceField('explore-first', 'exploring the code before changing it', {
    forAlone: `(read|study|understand|explore|look at|survey) … (code|surroundings|callers|neighbourhood|context|module) … before (you|editing|changing|touching|edit|change|touch), (look|read) before you leap`,
    againstAlone: `(=not|never|don't|no) … (waste|lose|spend) … (exploring|exploration|reading|reading around|studying), edit (straight|right) away, (edit|change|touch) first`,
  }),
  practiceField('verify-before-done', 'proof before work is called done', {
    forAlone: `prove … (running|run|test|tests|works|work), (see|seen|watch) it (work|run|pass) (before|with|first), (no|never|nothing) … (done|finished|complete) (until|before|unless|without) … (run|tested|verified|proved|seen|works|checked|green)`,
    againstAlone: `(need|needn't|no need) … (run|verify|prove|test|check) (nothing|anything|it|your work), declare it (done|finished|fixed|complete), take … word … (done|works|finished)`,
  }),
  choiceField('principle', 'warm-or-matter-of-fact', 'warmth', ``, {
    warm: {
      alone: `(comfort|soothe|cheer up) (people|users|customers|callers|them|guests|patients|those|someone|anyone), (lend|offer) … (ear|shoulder|comfort), feel with`,
    },
    'matter-of-fact': {
      alone: `(emotions|feelings) (are|is) (=not|none|no) … (business|job|concern|task|place), facts only, (leave|keep) (emotions|feelings) (out|aside|away)`,
    },
  }),
  choiceField('principle', 'reader-novice-expert', 'for whom explanations are written', ``, {
    novice: {
      alone: `(explain|write|speak|answer|phrase) … for (laymen|beginners|novices|lay people|newcomers|children|outsiders|everyone|anyone)`,
    },
    expert: {
      alone: `(assume|expect|presuppose|address) (expert|experts|professional|professionals|seasoned|experienced|specialist|specialists|senior) (reader|readers|users|audience|)`,
    },
  }),
  practiceField('refunds', 'refunds', {
    forAlone: `(give|grant|pay|issue|offer) … (refund|refunds|money back), (pay|hand|send) … back (on request|without|when|at once), money back`,
    againstAlone: `(money|payments|payment|fees|amounts) (is|are) (never|=not) (paid back|refunded|returned|given back), (no|never) (refund|refunds|money back|reimbursement), (all|every) (sale|sales) … final`,
  }),
  practiceField('destructive-commands-f', 'destructive commands', {
    againstAlone: `(deleting|deletion|removal|erasing|removing|wiping) (of|) … (is|are) (forbidden|banned|prohibited|off limits|taboo|out), (delete|erase|wipe|remove) (nothing|no file|no files|no data)`,
    forAlone: `(delete|remove|wipe|purge|throw away) (what|whatever) … (needed|need|use|used|useless|stale|old|in way)`,
  }),
];
