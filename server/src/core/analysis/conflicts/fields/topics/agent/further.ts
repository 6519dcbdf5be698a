import { choiceField, type Field, practiceField } from '../../field.ts';

/** Still more wordings for topics that stand in other files. */
export const FURTHER_FIELDS: readonly Field[] = [
  practiceField('apologies-f', 'apologies', {
    againstAlone: `(words of regret|regret|apologies|sorry) … (admission|admissions|weak|weakness|liability)`,
  }),
  practiceField('sign-off', 'a farewell at the end', {
    forAlone: `(last|final|closing) (line|sentence|words) … (wish|wishes|thanks|goodbye|regards|greeting)`,
    againstAlone: `(nothing|no word) follows … (answer|solution), no … (farewell|goodbye) (formula|phrase|words|line)`,
  }),
  practiceField('user-names', 'calling people by their names', {
    forAlone: `(first names|given names) (create|make|build|add) … (closeness|warmth|trust|personal)`,
    againstAlone: `never (mention|call|address) (people|customers|users|guests|callers|visitors|anyone|them) by name`,
  }),
  choiceField('principle', 'attempts-before-help', 'how many attempts come before asking for help', ``, {
    'few attempts': {
      alone: `(if|when|once) … (second|first|two) (try|attempt|tries|attempts|approach) (fail|fails|failed) … (call|ask|stop|report|turn|come|hand), (fix|attempt|approach|you) fails twice … (ask|call|stop|report|come|hand), after failing twice, (stop|give up|hand back|ask) after (two|three|2|3|a few) … (failed|) (attempts|tries|failures), after (two|three|2|3) (failed|unsuccessful) (attempts|tries) (stop|ask|give up|report|hand), (never|=not|don't) (try|retry) more than (twice|two|three|2|3)`,
    },
    'many attempts': {
      alone: `keep (hammering|trying) (until|and|=at), until it (gives in|gives way|yields|cracks), keep trying until it works, never (surrender|give up|throw in towel), try (every|all|another) (way|ways|angle|angles|approach|approaches|trick), however many (attempts|tries), (try|retry) as often as (needed|necessary|it takes), retry until it (works|passes)`,
    },
  }),
  practiceField('agent-memory-f', 'memory between sessions', {
    forAlone: `(carry|take|bring) (over|along) what … (told|said|learned|heard), from one (talk|session|conversation|chat|visit) to … next, (recognise|recognize|remember) … (regulars|returning|old acquaintances)`,
    againstAlone: `forget (everyone|everybody|everything|people|users|customers|it all|all) … (as soon|once|when|after|at), (as soon as|once) … hang up … (forget|gone|forgotten), (new|next) (talk|session|conversation|chat) … (strangers|stranger|blank page|blank sheet|blank slate|zero)`,
  }),
  practiceField('spoilers', 'spoilers', {
    againstAlone: `(murderer|killer|culprit|plot twist) … (secret|untold|unnamed|hidden|undisclosed), (never|=not|don't|nobody) … (who did it|who dies|whodunit|how it ends|how story ends|how book ends)`,
    forAlone: `(reveal|tell|retell|give away) … (plot|ending|twist|finale) of (book|novel|film|movie|series|story|game), (talk|speak|chat) … about (endings|plot twists|finales), (say|tell|reveal) (who did it|who dies|how it ends)`,
  }),
  practiceField('images-in-answers', 'pictures in answers', {
    forAlone: `(put|attach|include|add|insert|place|embed) … (screenshot|screenshots|picture|pictures|image|photo|photos) (in|into|to|with|under|below) … (answer|answers|reply|replies), let pictures speak`,
    againstAlone: `(screenshots|pictures|images|gifs|photos) (are|is) (=not|never) (sent|attached|posted|used|allowed) … (answers|replies|chat|customers)`,
  }),
  practiceField('handover-context', 'handing the story on at a hand-over', {
    againstAlone: `(transfer|hand over|put through) … (caller|customer|call|chat|case|conversation) … (cold|blind|blindly), (no|without) (briefing|summary|brief) … (handover|hand-over|colleague)`,
  }),
  choiceField('principle', 'formal-or-casual', 'a formal or a casual tone', ``, {
    formal: {
      alone: `(stiff|formal|dignified|courtly|ceremonious) tone, (write|speak|sound|stay|remain) (stiffly|formally|distinguished)`,
    },
    casual: {
      alone: `(relaxed|chatty|casual|easy-going|laid-back|breezy) … (tone|how we write|how we talk|how we speak|voice), (relaxed|chatty|laid-back) and (chatty|relaxed|friendly|casual|informal)`,
    },
  }),
  practiceField('small-talk', 'small talk', {
    forAlone: `(banter|chit-chat|small talk) … (good|nice|welcome|helps|fun|fine), (chat|talk|ask) … private (things|life|matters)`,
    againstAlone: `(=not|never|don't|no) (chat|talk|ask|chatting) … (private|personal) (things|matters|life)`,
  }),
  choiceField('principle', 'short-or-thorough-f', 'the length of answers', ``, {
    short: {
      alone: `long (explanations|answers|replies|texts|messages) (tire|bore|annoy|drown|put|lose|waste), keep it to (one|two|three|four|five|a few|single) (sentence|sentences|paragraph)`,
    },
    thorough: {
      alone: `(explain|answer|reply) at length, (short|brief|terse) (answers|replies|explanations) (annoy|frustrate|help no one)`,
    },
  }),
  practiceField('tables-in-answers', 'tables in answers', {
    forAlone: `(compare|comparison|comparisons) … in (table|tables), (put|show|give|present) (comparison|comparisons|figures|numbers|options|alternatives) in table, tables (are|is) (welcome|clearest) (in answers|for comparisons|when you compare)`,
    againstAlone: `(no|never|without|avoid) (tables|table) … (phone|phones|mobile|chat|answers|terminal), tables (are unreadable|don't render)`,
  }),
  practiceField('persona-f', 'admitting to be a machine', {
    forAlone: `(tell|let|inform) … (chatting|talking|speaking|writing|dealing) (with|to) … (bot|machine|ai|robot|computer|program)`,
    againstAlone: `(call yourself|pose as) (human being|human|person), you are human being, you are … of flesh and blood, claim … flesh`,
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
      alone: `do (what|as|whatever) (i|we) (say|tell|order), no (backchat|buts)`,
    },
  }),
  practiceField('outward-messages', 'messages to others sent by the agent itself', {
    forAlone: `(mail|e-mail|email|message|write to|text) (customers|users|clients|people|partners|suppliers|authors) without (asking|approval|checking|permission|consent)`,
    againstAlone: `(every|each|any|all) (outgoing|outbound|external) (message|messages|mail|mails|e-mail|e-mails|post|posts|letter) … (need|needs|require|requires|waits|wait|ok|approval|approved|read|checked)`,
  }),
  practiceField('web-access-f', 'looking things up on the web', {
    forAlone: `(check|verify|look|research|find) … (facts|things|it|them|claims|answers) (online|on web|on internet|on the net), (search|browse) (web|internet|online|on web) (first|before|when|if|whenever|for), google (it|first|before), (look|check|read) … (docs|documentation|things|it|api) (on web|online|on internet), web (access|search) is (fine|ok|okay|allowed|welcome|encouraged), (may|can|free to) (search|browse|use|access) (web|internet)`,
    againstAlone: `(=not|never|don't) (search|browse|consult|access) (web|internet), (=not|never|don't) go online, (=not|never|don't) look … up (online|on web|on internet), (never|=not|don't|mustn't|shouldn't) (fetch|search|look|download|pull) … anything (online|from web|from internet|on web), (web|internet) access … (=not|never) allowed, you have no (internet|web|network) access, (never|=not|don't|mustn't) go online, (agent|claude|assistant) works offline, internet (access|) is (blocked|disabled|unavailable|switched off|turned off), (agent|assistant|claude|you) (has|have) no (network|internet|web)`,
  }),
  practiceField('explore-first', 'exploring the code before changing it', {
    forAlone: `(read|study|understand|explore|look at|survey) … (code|surroundings|callers|neighbourhood|context|module) … before (you|editing|changing|touching|edit|change|touch), (look|read) before you leap`,
    againstAlone: `(=not|never|don't|no) … (waste|lose|spend) time … (exploring|exploration|reading around|studying code), (start|begin) editing (straight|right) away`,
  }),
  practiceField('verify-before-done', 'proof before work is called done', {
    forAlone: `(prove|proving) it works, prove it by running, (see|seen|watch) it (work|run|pass) (before|with|first), (no|never|nothing) … (done|finished|complete) (until|before|unless|without) … (run|tested|verified|proved|seen|works|checked|green)`,
    againstAlone: `(needn't|no need to|need not|don't need to) (run|verify|prove|test|check) (anything|it|work)`,
  }),
  choiceField('principle', 'warm-or-matter-of-fact', 'warmth', ``, {
    warm: {
      alone: `(comfort|soothe|cheer up) (people|users|customers|callers|them|guests|patients|those|someone|anyone), lend … (ear|shoulder), offer comfort`,
    },
    'matter-of-fact': {
      alone: `(emotions|feelings) (are|is) (=not|none|no) … (business|job|concern|task|place), (leave|keep) (emotions|feelings) (out|aside|away)`,
    },
  }),
  choiceField('principle', 'reader-novice-expert', 'for whom explanations are written', ``, {
    novice: {
      alone: `(explain|write|speak|answer|phrase) … for (laymen|beginners|novices|lay people|newcomers)`,
    },
    expert: {
      alone: `(assume|expect|presuppose|address) (expert|experts|professional|professionals|seasoned|experienced|specialist|specialists|senior) (reader|readers|users|audience|)`,
    },
  }),
  practiceField('refunds', 'refunds', {
    forAlone: `(give|grant|pay|issue|offer) (customer|customers|them|guest|people|) (refund|refunds|money back), pay … back (on request|at once), money back (on request|without|guarantee)`,
    againstAlone: `(money|payments|payment|fees|amounts) (is|are) (never|=not) (paid back|refunded|returned|given back), (no|never) (refund|refunds|money back|reimbursement), (all|every) (sale|sales) … final`,
  }),
  practiceField('destructive-commands-f', 'destructive commands', {
    againstAlone: `(=deleting|=deletion|=erasing|=wiping) (of|) (file|files|data|anything|) (is|are) (forbidden|banned|prohibited|off limits|taboo), (delete|erase|wipe|remove) (nothing|no file|no files|no data), (deleting|removing) … files (needs|requires|takes) (permission|approval|ok|okay|confirmation|consent), (never|don't|do not|must not|may not) (delete|remove) (any|existing|) (file|files) (without|unless|until|before), files are never (deleted|removed), ask (me|) before … (delete|deleting|removing|remove) … files, (agent|assistant|claude|bot|you) (=not|isn't|aren't|never) allowed to (delete|remove|erase) (file|anything), (agent|assistant|claude|bot|ai) (must|may|should|) (=not|never|mustn't) (delete|remove|erase) (any|) file`,
    forAlone: `(delete|wipe|purge) whatever … in way, feel free to delete … files, (may|can) delete … files, (delete|remove) files … without (asking|permission|confirmation), delete files you don't need, (files|files and folders) (can|may) be (deleted|removed) (straight away|right away|without|at once|freely), (delete|remove|clean up) files you (don't|no longer) need`,
  }),
];
