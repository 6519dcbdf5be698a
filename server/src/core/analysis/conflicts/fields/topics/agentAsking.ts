import { choiceField, type Field, practiceField } from '../field.ts';
import { UNWANTED, WANTED } from './agentWords.ts';

const HOME = `task|job|work|user|agent|change|step|question|request|issue|ticket|go|code|file|command|developer|maintainer|human|session|project|unclear|ambiguous|requirement|doubt|people|person|plan|error|something|feature|answer|decision|vague|gap|reading|interpretation|missing|spec|fuzzy|finished|done|fail|failed|break|broken|crash|crashes|unexpected|obstacle|wrong|build|tool|script|red|idea|bad|order|instruction|foolish|customer|client|owner|possible|item|list|next|message|approval|mention|across|moment|hit|occur|happen|think|seem|right|two|see|worth|brief|anything|err|mistake|ambiguity|meaning|request|vagueness|nobody|hour|improving|while|there|contradict|smelly|nearby|spot|rule`;

/** When an agent asks, plans, stops, goes further than asked or hands back. */
export const AGENT_ASKING_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'ask-or-proceed-f',
    'asking or going on',
    `unclear, ambiguous, ambiguity, in doubt, requirement, clarification, unsure, uncertain, underspecified, vague, isn't clear,
        not clear, (several|multiple|two|more than one) (reading|interpretation|way), missing (information|detail), open question, decision,
        judgement call, judgment call, blocker, stuck, confused, question, intent, don't understand, permission, approval, confirmation, puzzle, fork, gap, no clue, no idea, ambiguities, (spec|ticket|brief|story|issue) (leaves|is silent|says nothing|doesn't say), two meanings, open points, loose requirement, half-specified, fuzzy, foggy, murky, hazy, woolly, half-baked, cryptic, contradictory, contradiction, sketchy, dilemma, interpretation, interpret`,
    {
      ask: {
        near: `ask (me|us|user|human|person|maintainer|client|customer|for|first|before|when|if|rather|what|which|someone|somebody), check with, (raise|bring|take|put) … (with|to) (me|us|user|maintainer|human|team|owner), (wait|hold) … (answer|reply|word|green light|go-ahead|nod), talk to, consult, clarify, reach out, speak up, (down|put down) tools, 
        come back, flag it, surface it, query it, get clarity, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (guess|invent|gamble|improvise|fill|assume|wing), turn to (me|us|user|human), human decides, leave … to (me|us|user|human), up to (me|us|user|human), sort out … first, resolve … with, ping, (go|goes) back to … (requester|author|owner|us|me|client|team), (fill|decide|answer|settle) by (owner|human|us|user|maintainer|client), owner (fills|decides|answers|settles), not yours to (decide|guess|settle), inquire, enquire, hold off, sit tight, raise hand, (write|call|message) (me|us), drop (me|us) line, pick up phone, get back to us, sound out, someone … (decide|answer), clarify … before, (straighten|sort|iron|clear) … (out|up) … first, as long as it takes to know, shout, holler, yell, (sort|settle|clear|straighten) … (before|first), (author|owner|requester|client) … (sort|settle|clear|decide|explain)`,
        alone: `ask (me|us|user|a human|a person|maintainer|client|customer|requester|reporter|author|someone|somebody) (first|before|what|when|if|which|how|whether|to clarify|for clarification|for guidance), ask … clarifying question, ask for (clarification|guidance|direction|confirmation|permission|approval|help), 
        when in doubt ask, if in doubt ask, in doubt (check|raise|talk), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (guess|assume|presume|improvise) (at|what|about|intent|requirement|anything|missing|meaning|and|on|or|how|why), no (guessing|guesswork|assumptions|guesses), (better|rather) ask, ask rather than, ask instead of, (guess|guessing|guesswork|assumption) (is|are) (forbidden|banned|worse|expensive|=not|never|costly|off|out|nothing|nobody|mustn't|shouldn't),
        questions (are cheap|are free|cost nothing|come first|beat), question … (cheaper|cheap|cost less|beats), run it (by|past) (me|us|user|someone|maintainer|owner), check (back|in) with (me|us|user|maintainer|human|team|requester),
        (wait for|get|obtain|seek|request|await|need|require) … (green light|go-ahead|explicit yes|thumbs up|nod|clarification), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … on own authority, ask questions (first|before|until|when), ask before (act|start|proceed|continue|go|do anything|you start|you act|any|every|each), ask twice, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (start|begin|proceed|continue|go ahead|move|act|decide) (until|without|before) … (asked|answer|confirm|clear|approval|approve|permission|agree|ok|yes|understood|asking), (ping|call|message) (me|us) (when|if|before|first), (no|without) (clue|idea) … (ask|ping|call), (never|=not|don't|nothing|nobody|mustn't|shouldn't) fill … (gap|gaps|blank|blanks) … (yourself|own|imagination|guess), (better|rather) (to bother|bother|disturb|ask|interrupt|annoy), (get|gets|be|are|is) clarified before, clarify … before (code|coding|start|work|build|anybody|you), (never|=not|don't|nothing|nobody|mustn't|shouldn't) build on (sand|guess|assumption), (stop|come) and talk to (me|us)`,
      },
      'go on': {
        near: `keep (going|moving|working), press on, plough on, plow on, carry on, push (on|through), move on, forge ahead, get on with, power through,
        (decide|choose|settle) … alone, pick one, fill … (yourself|sensible|default), choose … (sensible|likely|default), (never|don't|=not|nothing|nobody|mustn't|shouldn't) (stop|wait|pause|hold|halt),
        rather than (ask|wait), instead of (ask|wait|stop), last resort, (waste|cost) time, slow … down, not welcome, (yours|up to you) to (resolve|decide|settle|judge), you decide, discretion, (won't|=not) get … (reply|answer|response), choose (default|something), pick (default|something), (make|take) decision (yourself|alone), figure it out, go with gut, use imagination, roll with it, run with it, see fit, get going, own devices, crack on, barrel on, press ahead, soldier on, without … (word|consultation|hand-holding)`,
        alone: `(decide|resolve|settle|figure) … (yourself|own), (use|trust|rely on|exercise) (own|own best|own good) (judgement|judgment), best guess, educated guess,
        (reasonable|sensible|plausible|educated|own) (assumption|guess), (make|take) assumption, (never|=not|don't|stop|nothing|nobody|mustn't|shouldn't) (ask|interrupt|bother|disturb|ping|pester|nag|consult|check in with|come back to) (me|us|user|anyone|anybody|maintainer|human|for permission|for confirmation|for clarification|for approval|back|question|clarifying),
        (ask|asking) (no|nothing|nobody|fewer|less) (question|), no (clarifying question|questions asked|need to ask|need to check|need to confirm|need to wait),
        without (asking me|asking us|asking user|asking anyone|asking first|asking questions|asking permission|asking for|consulting us|consulting user|waiting for me|waiting for us|waiting for answer|waiting for user|checking in|bothering|interrupting), uninterrupted,
        (work|act|operate|run|proceed|decide|continue) … (autonomously|independently|unattended|unsupervised|own), full autonomy, high autonomy, fully autonomous, nobody … (around|watching|available|awake),
        (you|we|me) (won't|=not) … answer, (pick|choose|go with|take) … (likely|likeliest|sensible|reasonable|plausible|simplest|obvious) (interpretation|reading|option|meaning|path),
        (note|state|record|write down) … assumption … (on|continue|proceed|ahead|going), forgiveness … permission, err on side action, bias (to|toward|towards|for) action, needn't ask, don't need … (permission|approval|ask|confirm),
        assume … (and go|and continue|and proceed|and move|and carry), rather than (ask|asking) (me|us|user|back|question|for|again), instead of (ask|asking) (me|us|user|back|question|for|again), keep questions to yourself, save … questions, questions … (interruption|last resort), silence means yes, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (seek|request|await|wait for) (approval|permission|confirmation|clarification|answer|feedback|green light), (won't|=not) get (reply|answer|response), (never|=not|don't|nothing|nobody|mustn't|shouldn't) wait for (answer|reply|response|us|me), rather than asking, instead of asking, ambiguities … yours, yours to (resolve|decide|settle), (never|=not|don't|nothing|nobody|mustn't|shouldn't) block on, we … asleep, (never|=not|don't|nothing|nobody|mustn't|shouldn't) hold up … work, (i|we|me|us|user|nobody) … (unreachable|unavailable|not reachable|not around|away from keyboard|out of office|on holiday), hand-holding, as you see fit, (leave|keep) (me|us|user) (alone|in peace|out of it), (solve|sort) … without (me|us), no time for … (queries|questions|clarifications), use common sense and (deliver|go|proceed|get)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'question-batching',
    'asking one question at a time or all at once',
    `question, clarification, ask, query, everything you (want|need) to know, what you want to know, unclear points`,
    {
      'one at a time': `one (question|query|thing) at a time, single question, one … per (message|turn|reply|round|answer), only one, one by one, each … own message, never more than one, one after another, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (bundle|batch|pile|list|stack|combine), no more than one, one … then wait, drip, individually, separately, one apiece, singly`,
      'all at once': `all (at once|together|up front|upfront|in one), in one (go|batch|message|list|block|round), (collect|gather|bundle|batch|group|pool|combine), numbered list, single (batch|message|round|list), everything … in one, once … at (start|beginning), (up front|upfront) in one, into one, in single, together in`,
    },
    { home: HOME },
  ),
  practiceField('plan-first-f', 'a plan before work begins', {
    things: `plan, planning, plan mode, outline, roadmap, design (note|doc|sketch), proposal, blueprint, battle plan, game plan, approach, design, planning document, planning documents`,
    acts: `planning phase, planning step, up-front plan, upfront plan, implementation plan, written plan`,
    for: `(write|make|draft|present|produce|post|create|propose|show|outline|sketch|lay out|prepare|share|submit|work out|come up|hand in|agree|put|deliver|think|describe|start with|begin with|open with|enter|use|explain|discuss|set out|have) … (before|first|prior|up front|upfront|ahead), (want|expect|demand|require|need) plan, no code … (until|before|without), (start|begin|open) with … (plan|outline|proposal), precede, 
      comes first, no code … (before|until|without), no edit without, (mandatory|compulsory), before (code|coding|writing code|touching code|you start|editing|you code|implementation) … (plan|describe|outline|sketch|explain|write down|present|lay out|summarise|summarize), ${WANTED}, (go|goes|come|comes) (ahead of|before) … (implementation|code|coding|work|edit)`,
    forAlone: `plan (first|before), (think|design|outline) before (you|code|coding|writing|typing|acting|implementing), measure twice, plan then (code|act|execute|implement|build), (start|begin|open) … with plan, think first, no code without … plan, (write|draft|present|propose|produce|outline|sketch|share|post) … plan (before|first|for|and), work out steps … before, (lay out|list|describe|outline|spell out) … (steps|approach) … before, use plan mode, plan (precede|precedes|comes first|comes before), (plan|outline|proposal) … before … (code|coding|implementation|edit|keyboard), (nothing|no code|no line) … (before|until|without) … (plan|design|outline|proposal), (plan|design|outline) … (before|precedes) … (first line|line of code|code|commit)`,
    against: `(waste|noise|overhead|bureaucracy|ceremony|busywork|procrastination), (skip|no|omit|drop|without|unnecessary|unneeded|superfluous|needless|useless) (plan|planning|outline|roadmap|design doc), (need|want|require|write|make|present) no (plan|outline|design doc|roadmap), do away, spare (us|me), (plan|planning|outline) … (unnecessary|superfluous|useless|never survive), (=not|don't|never|nothing|nobody|mustn't|shouldn't) bother, spare … plan, no time for, improvise instead, ${UNWANTED}, open editor, straight, overrated, fingers on keyboard, dead weight`,
    againstAlone: `(start|begin|get|go) (coding|working|straight|right|implementing|typing|building) … (immediately|at once|right away|away|straight|in|into), (jump|dive|leap|plunge) (straight|right|directly|head first) (in|into), (jump|dive|leap|plunge) into (code|coding|implementation|editing), straight (in|into|to) (code|the code|implementation|editing|work), straight to (code|work|implementation|it), (no|without|skip|never write|not write|don't write|don't present|not present|less) … (plan|planning) (first|before|phase|step|up|ahead|at|and|beforehand), code first, act first, doing beats planning, get (cracking|going|to work) (immediately|at once|right away|straight|without), (begin|start) … (edit|implementation|work|coding|task) (immediately|at once|right away|straight away|directly), hit ground running, less planning, learn by doing, first action … edit, (start|begin) with code`,
    home: HOME,
  }),
  practiceField(
    'plan-approval',
    'beginning as soon as the plan stands',
    {
      things: `plan, proposal, approach, outline, design doc, design note, blueprint, roadmap`,
      for: `(execute|implement|carry out|start|begin|proceed|go|act|work) … (immediately|at once|right away|straight away|directly|without), no (approval|sign-off|confirmation|go-ahead) … needed, without … (approval|sign-off|confirmation|go-ahead|waiting|asking), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (wait|pause|stop|ask|hold), then go straight, straight into, (need|needs|require|requires) (nobody|no one|no) … (blessing|approval|sign-off|consent|ok), needs no (blessing|approval|sign-off|consent|ok)`,
      against: `(=not|don't|never|nothing|nobody|mustn't|shouldn't) … (start|begin|implement|proceed|code|happens|edit|touch) … until … (approved|signed|agreed|confirmed|accepted|approval), (wait|pause|stop|hold) … (approval|approve|confirm|confirmation|agree|ok|okay|go-ahead|sign-off|green light|feedback|yes|nod|consent|signed), (get|obtain|seek|need|require|ask for|request|await) (approval|approved|confirmation|agreed|ok|okay|go-ahead|sign-off|green light|yes|consent|blessing|confirmed), (once|after|unless) … (approve|approved|agree|agreed|confirm|confirmed|sign|signed|accept|ok|blessed|said yes), (approve|sign off|confirm|bless|nod) … (before|first), before … (approve|approved|agree|signed|accepted), (no|not) … (before|until|without) … (blessed|blessing|approval|approved|sign-off|signed|go-ahead|agreed|consent|ok)`,
      home: HOME,
    },
    'principle',
  ),
  practiceField('plan-shown', 'showing one’s plan to the user', {
    things: `plan, to-do list, todo list, task list, outline, intention, next move, what you intend, approach`,
    for: `(show|share|post|display|publish|tell|announce|present|print|reveal|explain) … (user|me|us|them|chat|visible|reader|everyone|customer|beforehand), visible, out in open, for all to see, (let|have) … (user|me|us) see, out loud, transparent, aloud, let … (user|us|me|them) see, on display`,
    against: `(keep|hold) … (yourself|private|internal|hidden|head|inside), internal (only|affair|matter), hidden, never (show|shown|share|shared|display|print|mention), behind scenes, (=not|don't) (show|share|print|reveal|post|announce|display|mention), (invisible|silent), nobody … see, out of (chat|sight|answer|reply), private, (stays|stay|remain) in head, no plan in`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'stop-or-work-around',
    'stopping at an error or working around it',
    `error, failure, (command|step|build|tool|script|call|migration|job) … (fail|break|crash), obstacle, blocker, hurdle, unexpected, goes wrong, go wrong, exception, snag, trouble, roadblock, blocked, stuck, breakage, dead end, hiccup, surprise, problem, (build|ci|test) red, (build|ci) … (fail|break|broken), error message, crash, fails, malfunction`,
    {
      stop: {
        near: `(stop|halt|pause|abort|quit|cease|freeze) (and|at once|immediately|there|right|work|everything|all|on|at|as soon), (down|put down|drop) tools, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (work around|workaround|improvise|bypass|paper over|push on|carry on|press on|continue|route around|sidestep|plough on|plow on|push through|go on), (report|surface|escalate|hand) … (back|it|to me|to user|to us|and wait|and stop|before), come back to, stop … (report|tell|ask|wait|raise), give up … report, no workarounds, hands off keyboard, wait for … (human|me|user|us|instructions), let (me|us|human|user) … (look|decide|sort), drop everything, (alert|inform|notify|wake) (us|me|human|maintainer|owner), (stand|hold) still, do nothing more, end of road, wait for help, that is it, let (me|us) know, leave (it|everything) (there|as it is|alone|where)`,
        alone: `(first|any|every) (failure|error|red|failing|failed) … (end|stop|halt|abort) … (run|work|everything|session), (end|stop|halt|abort) … at … first (failure|error|red|sign of trouble)`,
      },
      'work around': {
        near: `(work|route|find|get|go) (way|around|round|past), workaround, (try|find|look for|seek|take) … (another|other|alternative|different) (way|route|approach|path|tool|method|road), (keep|go|carry|press|push|plough|plow|soldier) (going|on|through|trying), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (stop|give up|halt|quit|abort|surrender|hand back|bail), fall back, improvise, sidestep, bypass, (fix|solve|overcome|resolve) it yourself, (continue|proceed) (with|anyway|regardless|nevertheless|past|to), plan b, (next best|second best), be resourceful, no excuse, until … (works|solved|through), recover … (yourself|own|continue), detour, something else, another angle, other means, not the end, no dead end, (there is|find) always, get creative, muddle through, keep at it`,
        alone: `(errors|failures|obstacles|problems) … (no reason|no excuse|not a reason) to (stop|quit|halt|give up), (errors|failures|obstacles) … there to be`,
      },
    },
    { home: HOME },
  ),
  practiceField(
    'minimal-diff-f',
    'doing more than was asked',
    {
      things: `unrelated, surrounding code, neighbouring code, neighboring code, adjacent code, scope, (asked|requested|ordered|assigned), while you (are|re) (there|at it), drive-by, scope creep, nearby, untouched, beyond, extra improvement, extras, side quest, cleanup, clean-up, tidying`,
      for: `(fix|improve|tidy|clean|refactor|modernise|modernize|repair|polish|rename|rewrite|correct|address) … (too|as well|along|on the way|in passing|same time|at once|on sight|spot|notice|see|find|pass), (welcome|encouraged|appreciated|bonus), go (further|beyond|extra mile), (anticipate|foresee), leave … (better|cleaner|tidier|nicer)`,
      forAlone: `(leave|leaves) … (cleaner|better|tidier|nicer) than, boy scout rule, campground rule, campsite rule, girl scout rule, opportunistic (refactor|cleanup|improvement), (fix|improve|tidy|clean up|refactor|repair|correct|modernise|modernize|sort out|address) … (while you're there|while you are there|while you're at it|while you are at it|as you go|as you pass|in passing|along the way|on the way|come across|stumble|you notice|you spot|on sight|happen to see|nearby|lying around|around it|next to it),
        (go|goes|going) (beyond|extra mile|further than|one step further), beyond what … (asked|requested), more than (asked|requested|was asked|ordered|they asked), anticipate … (need|needs|next|want|wants), take … initiative, show initiative, if you (spot|notice|see|find) … (fix it|clean it up|tidy it|repair it|clean up), be proactive, proactively (fix|improve|suggest|refactor|add|clean|tidy|do), when you touch … (fix|improve|clean|modernise|modernize|tidy|refactor), over-deliver, overdeliver, pay … (debt|forward) … as you, broken windows, smells … (fix|fixed), (fix|fixed|cleaned|repaired|corrected) on spot, (come across|stumble|encounter|notice|spot) … (get fixed|gets fixed|are fixed|is fixed|cleaned up), feel free to (modernise|modernize|improve|refactor|clean|tidy|fix) … (neighbour|nearby|surrounding|else|other|around|code), (whatever|anything|everything) … (wrong|broken|ugly|bad|smelly|outdated) … (fix|put right|repair|mend|clean|put it right), put right whatever, (more|further) than the ticket, extra mile, (repair|fix|mend|clean|tidy|improve) … (neighbouring|neighboring|nearby|adjacent|surrounding) , along with requested`,
      against: `(keep|leave|left) … (alone|as is|untouched|as they are|as it is|for another|separate), separate (pr|pull|issue|ticket|commit|change|branch), (own|another) (pr|pull request|issue|ticket|commit), (=not|never|no|don't|nothing|nobody|mustn't|shouldn't) (fix|touch|change|improve|refactor|tidy|clean|rename|reformat|edit|mix|drift|wander|add|sneak|smuggle|slip), hands off, stay (in|within|on|inside), stick to, stick with, reject, resist, (report|mention|note|list|log|file|flag|point out) … (instead|rather|do not|don't|=not), nothing (else|more|beyond), only what`,
      againstAlone: `(only|exactly|precisely|solely|strictly) what … (asked|requested|ordered|ticket|issue|task), nothing (more|else|beyond) (than|what|and nothing), no (drive-by|unrelated|unsolicited|unrequested|opportunistic|side|extra|bonus|gratuitous) (change|fix|edit|improvement|refactor|cleanup|feature|work|refactoring|tidying), (minimal|smallest|tightest|surgical|narrowest|least) … (diff|change|patch|edit|footprint), (diff|change|patch|pull request|pr) … (minimal|surgical|tiny|focused|narrow|tight|small as possible), surgical (edit|change|precision), no drive-by, hands off … (task|ticket|request|issue|brief), (touch|change|edit|modify) (nothing else|only|as little|no more|nothing), (leave|keep) … (surrounding|neighbouring|neighboring|adjacent|unrelated|other|rest) (code|file|line|part|) … (alone|untouched|as is|as it is|as they are|be), (=not|never|don't|nothing|nobody|mustn't|shouldn't) … (unrelated|surrounding|adjacent|neighbouring|neighboring|unasked|unrequested), stay … (in|within|on|inside) … scope, stick to … (task|ticket|scope|request|issue|brief), scope creep, no more than … asked, (=not|never|don't|nothing|nobody|mustn't|shouldn't) … (beyond|more than) … (asked|requested|scope|ticket|task), do not go beyond, (=not|don't|never|nothing|nobody|mustn't|shouldn't) take initiative, wait to be (asked|told), unasked (change|improvement|work|edit), one … at a time and nothing else, keep … diff (small|minimal|focused|tight|narrow), yagni … scope, every … line … trace (back|to), everything else stays, rest stays (as|untouched), (=not|doesn't|didn't|don't) mention it … (don't|=not|never|nothing|nobody|mustn't|shouldn't) touch, (don't|=not|never|nothing|nobody|mustn't|shouldn't) touch … (not mentioned|task does|ticket does|unasked), resist … (urge|temptation), (one|single) (ticket|task|issue) one (change|purpose|thing), other problems … (issue|ticket|report|note), (=not|no) (line|inch|bit|jot|iota) more, nothing besides, (touch|change|edit) … what … (needs|requires) and, bare minimum, (no|without) (side trips|detours|extras|frills|bonus), as ordered, keep your nose, (requested|asked) (lines|change|changes|edit) and no, and no others, no (other|further) (line|lines|file|files|change)`,
      home: HOME + `|bug|line|pr|pull|commit|branch|diff|module|part`,
    },
    'principle',
  ),
  choiceField(
    'principle',
    'letter-or-intent',
    'taking requests by the letter or by what is meant',
    `request, instruction, order, wish, what user (say|said|asked|ask|write|typed), user wording, wording of request, what i (say|write|ask|type|wrote), what we (say|write|ask), phrasing`,
    {
      letter: {
        near: `to the letter, by the letter, literally, literal, verbatim, word for word, at face value, exactly as (said|says|written|asked|worded|typed|stands), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (interpret|reinterpret|read|guess) … (into|between|meant|intent|behind|more|anything), no (interpretation|reading between), nothing implied`,
        alone: `take … (request|instruction|order|user|word) (literally|at face value), follow … (request|instruction|order) to the letter, (never|=not|don't|nothing|nobody|mustn't|shouldn't) read between lines, literal (obedience|reading|interpretation), (mean|means) what (i|he|she|it|they|we|user) (say|says|write|writes|type), no mind-reading, (take|read) … (me|us|user) literally, (do|deliver) … exactly what … (says|said|stands|written), word for word what`,
      },
      intent: {
        near: `(intent|intention|purpose|goal|spirit|meaning) (behind|over|rather|counts|matters|before|=not|underneath), what … (meant|really want|really need|want not), between lines, underlying (need|goal|problem|intent), real (need|goal|intent|problem), (behind|beyond) … (words|wording|letter), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (literally|to the letter|face value), in spirit, (wording|words|letter) … (matters less|secondary|second|less)`,
        alone: `read between lines, spirit … (rather than|over|before|more than|=not) … (letter|words|wording), what (user|they|customer|people|person|we|i) … (want|need|mean|after) … not … (said|say|says|typed|wrote|type), (what|whatever) … really after, intent (over|beats|before|counts more|matters more), (meaning|purpose|intent) … (over|before|more than) … (wording|words|letter)`,
      },
    },
    { home: HOME },
  ),
  practiceField('finish-the-job', 'working on until everything is done', {
    things: `task, todo, to-do, checklist, job, work, goal, assignment, backlog, item, list`,
    for: `until … (done|complete|finished|solved|resolved|green|ticked|nothing left), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (half|halfway|partial|unfinished|incomplete|midway|loose end), end to end, to (bitter) end, see … through, in one (go|sitting|run|session), all the way, (fully|completely) (done|finished|solved|resolved|complete), (finish|complete) … (entirely|fully|everything|every), no (half|partial|unfinished|loose), when (whole|all|entire|every|everything) … (ticked|done|finished|complete|crossed), not sooner, not before everything, last item`,
    forAlone: `keep going until … (done|complete|finished|solved|resolved|everything|all), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (hand back|yield|return control|end … turn|end turn|stop) … until … (done|complete|finished|solved|resolved), nothing … half (done|finished), see … through to … end`,
    against: `hand … back (early|after|partial|unfinished|often|at|when|as soon|half), (stop|return|pause|check in|hand over|yield) … after (each|every|first|one), after (each|every) (item|task|todo|step|piece) (stop|return|wait|pause|hand), partial (result|delivery|work|solution) … (fine|ok|okay|welcome|better|good), part of … and stop, one (item|task|todo|step) … (then|and) (stop|return|wait|hand), (unfinished|half done|half finished|incomplete) … (fine|ok|okay|welcome), slice by slice, piece by piece, (after|at) (every|each) single`,
    againstAlone: `after (each|every) (item|task|step|todo|piece|point) … (stop|return|pause|check in|hand back|hand over|report back), partial (result|delivery|work|solution) … (fine|ok|okay|welcome), (return|hand back|stop) (early|unfinished) with`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'object-or-obey',
    'objecting to instructions that seem wrong',
    `instruction, order, user request, (bad|wrong|flawed|questionable|poor) (idea|approach|request|instruction|decision|order), objection, disagreement, disagree, user … (wrong|wants|decides|decision|insists), what … (asked|wants|told|ordered), yes-man`,
    {
      object: {
        near: `push back, challenge, object to, speak up, say so, voice … (concern|objection|doubt), raise … (concern|objection|doubt), argue against, propose … (better|alternative), point … out, tell (me|us|user|them) … (wrong|bad|better|why), contradict, (never|=not|don't|nothing|nobody|mustn't|shouldn't) … blindly, disagree openly, blindly (never|=not|nothing|nobody|mustn't|shouldn't)`,
        alone: `push back (when|if|on|against|hard|politely), challenge … (assumption|request|decision|idea|instruction), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (obey|follow|comply|agree|execute|accept) … blindly, (never|=not|don't|nothing|nobody|mustn't|shouldn't) blindly (obey|follow|comply|agree|execute|accept|do), be … sparring partner, devil advocate, blind obedience, question … (request|decision|instruction|order) (before|that seem|when|if|openly), (if|when) user … (foolish|stupid|unwise|wrong|bad) … (object|push back|say so|speak up|protest|tell|contradict), (tell|warn) (me|us|user) when … (idea|request|plan|wish|order) … (bad|wrong|poor|flawed|stupid), silent obedience, (yes-men|yes men|yes-man), disagree (openly|when|with), contradict (me|us) (when|if|openly), expect resistance, (resist|stop) me when, when i … (make|about to make) mistake`,
      },
      obey: {
        near: `without (question|argument|discussion|objection|comment|debate|complaint), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (question|argue|challenge|object|push back|second-guess|debate|contradict|pushback|objection|discussion), (obey|comply|execute|follow|carry out) … (anyway|quietly|even if|regardless|no matter), as told, keep … (objection|opinion|concern|doubt) … (yourself|out), user (decides|knows best|is boss), last word, not to reason why`,
        alone: `do as … told, do what … told, user … (is always right|is boss|knows best), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (argue with|second-guess|talk back to|contradict|question|dispute) … (user|request|decision|instruction|order|me|us), (carry out|follow|execute|obey) … (order|instruction|request) without (question|argument|discussion|objection|debate), no (arguing|backtalk|back talk), (carry out|follow|execute) … without (debate|discussion|question|objection), orders are orders, user wish … (command|law), (user) word (is|goes) final, no (ifs|buts), yes sir, boss decides, (decisions|decision|orders|order|instructions) … not up for debate, not up for (debate|discussion)`,
      },
    },
    { home: HOME },
  ),
  practiceField('next-task', 'taking up further tasks on one’s own', {
    things: `next one, another one, next (task|item|ticket|issue|story|step|phase|todo|milestone), backlog, queue, another task, further task, follow-up (task|work), more work`,
    for: `(pick up|take|move|go|continue|proceed|grab|pull|carry|tackle) … (on|next|straight|immediately|right away|automatically|yourself|own|unprompted), (start|begin) … next … (without|immediately|right away|straight away|yourself|own), unprompted, automatically, without (waiting|being|asking), by yourself, on own, never idle`,
    against: `(wait|stop|pause|ask|hold) … (before|for|until|first|told|instruction|given|assigned|there), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (start|begin|pick|move|continue|take|proceed|grab|go), only when (told|asked|assigned), given by, assigned by, human (picks|assigns|chooses), I (pick|choose|assign), not yours`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'newest-or-rules',
    'whether a later request may go over the rules',
    `(written|house|standing) (rule|file|document|guideline|instruction|page), (latest|newest|most recent|last|current|later) (instruction|message|request|word|order|prompt), user (says|asks|request|instruction) otherwise, override`,
    {
      'the newest instruction': {
        near: `(latest|newest|most recent|last|later|current|fresh) (instruction|message|request|word|order|prompt|one) … (win|wins|prevail|count|override|overrule|beat|trump|first|precedence|goes|valid), (user|request|prompt|message) (override|overrule|trump|outrank|beat|win over|supersede) … (rule|file|document|guideline|page), (rule|guideline|file|document) … (yield|give way|bend|step back|make way|override by|overridden by), may be (overridden|overruled|lifted|waived|suspended) by, follow … even if … (against|contradict|break) … rule, whoever spoke last`,
        alone: `(request|latest message|newest instruction|last message|latest instruction|user instruction) (wins|prevails|takes precedence|has precedence|goes first), (what|whatever) user (says|writes|asks|types|wants) … (counts|wins|goes|rules), user … (over|above|beats|trumps) … (file|rules|document), even against … (file|rules|document), last (word|message|instruction) (wins|counts|prevails|goes), user may (lift|waive|override|overrule|change) … rule`,
      },
      'the rules': {
        near: `(rule|file|document|guideline|page) … (win|prevail|stand|override|overrule|trump|outrank|beat|precedence|hold|come first|bind) … (user|request|chat|prompt|message|whatever|whoever|even|anyone|regardless|over), (no|never|=not|don't|nobody|nothing|cannot|can't|mustn't|shouldn't) … (override|overrule|waive|lift|suspend|trump|outrank|bend|set aside|switch off|relax), even if … (user|someone|customer|i|we|they|anyone) … (ask|say|insist|beg|order|tell|want|demand), no matter (who|what), (refuse|decline|ignore) … (override|lift|break|against), whoever asks`,
        alone: `(nobody|no one|never|=not|nothing|don't|mustn't|shouldn't) … (switch|turn|lift|suspend|disable|override|overrule|waive|bend) … rules, rules … (stand|hold|apply|stay) … (whatever|no matter|regardless|even if) … (user|asks|types|says|anyone|somebody|who)`,
      },
    },
    { home: HOME + `|rule|conversation|chat|message|instruction` },
  ),
  choiceField(
    'principle',
    'rules-or-judgement',
    'rules to the letter or with judgement',
    '',
    {
      strict: {
        alone: `(rule|guideline|guide|instructions) … (no exception|without exception|non-negotiable|not negotiable|not up for|set in stone|iron law|not optional|not suggestions|bind always|mandatory always), (rule|guideline) … (apply|hold|bind) … (without exception|always|whatever|come what may|at all times|no matter), (never|=not|don't|nobody|no one|nothing|mustn't|shouldn't) (bend|break|relax|ignore|suspend|deviate from|depart from) … (rule|guideline), (follow|obey|apply|keep) … (rule|guideline) … (to letter|without exception|strictly|religiously|slavishly), no (leeway|wiggle room|discretion), no exceptions to … (rule|guideline), rules are rules, (rule|guideline) (allow|admit|permit|tolerate|know) (no|of no) (exception|deviation|discretion), (rule|guideline) … (is|are) (absolute|binding|law|sacred|ironclad|mandatory), (each|every) rule … (absolute|binding|counts|holds)`,
      },
      judgement: {
        alone: `(rule|guideline|guide|instructions) (are|is) (suggestions|guidance|rule of thumb|recommendations|advice|signposts|only guidance|mere guidance|no law|not law|not gospel|not dogma|not laws|not commandments), (rule|guideline) … (may|can|could) … (bent|broken|ignored|set aside|skipped|overridden|bend|break), (bend|break|deviate from|depart from|ignore|skip|set aside) … (rule|guideline) … (when|if|where|whenever|freely|sensibly), feel free to (deviate|ignore|break|bend|depart), (common sense|judgement|judgment) … (over|beats|before|above|wins|trumps) … (rule|guideline|letter), rules of thumb not, take … (rule|guideline) … grain of salt, not carved in stone, rules … (as|are|is) rule thumb, rules of thumb, (treat|read|take) … rules … (as|with) … (advice|guidance|hint|suggestion|thumb|grain)`,
      },
    },
    { home: HOME + `|rule|case|situation|good|reason` },
  ),
  practiceField('outward-messages', 'messages to others sent by the agent itself', {
    things: `email, e-mail, mail, slack, github comment, pr comment, issue comment, outside world, third party, external message, teams channel, discord, newsletter, tweet, social media, on behalf, in our name, mailing list, inbox, send button`,
    acts: `send email, send mail, post comment, posting to slack, outgoing message, post to github`,
    for: `(send|post|publish|reply|answer) … (yourself|directly|right away|freely|without asking|automatically|immediately|straight), may (send|post|publish), feel free … (send|post|reply|comment)`,
    against: `(never|=not|don't|nobody|nothing|mustn't|shouldn't) … (send|post|publish|reply|comment|tweet|mail), (draft|prepare|write) … (only|but|never|let|human|i send|we send|leave|and wait), human (send|press|post|hit), draft … not send, (ask|confirm|approve|check|approval|permission|consent) … (before|first|for), (send|post|press) … by (human|person|us|hand), out of … name`,
    againstAlone: `(nothing|no message|no mail|no email) … (leave|leaves|goes out|sent) … without (human|approval|a person|us|me|confirmation), human … press send, (human|person|we) … (hit|press|click) … send`,
    home: HOME + `|message|mail|comment|customer`,
  }),
  practiceField('spend-money', 'spending money on one’s own', {
    things: `money, paid (api|apis|service|plan|tier|call|account|tool), purchase, credit card, budget, billing, paid subscription, cloud cost, invoice, spending, charges, euros, dollars, pounds, cloud capacity, price tag, paid services`,
    acts: `spend money, buy things, paid services`,
    for: `(spend|buy|order|book|subscribe|purchase|pay|use) … (freely|yourself|as needed|whatever|needed|without|own|up to), no approval, feel free, go ahead, may (order|buy|book|spend|rent), up to`,
    against: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) … (spend|buy|order|book|subscribe|purchase|pay|incur|cost|trigger), (ask|approval|approve|permission|confirm|sign-off|consent), free tier only, not a cent, not a penny, out of bounds, off limits, taboo, free (only|tier)`,
    home: HOME,
  }),
];
