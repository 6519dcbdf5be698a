import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME = `task|job|work|user|agent|change|step|question|request|issue|ticket|go|code|file|command|developer|maintainer|human|session|project|unclear|ambiguous|requirement|doubt|people|person|plan|error|something|feature|answer|decision|vague|gap|reading|interpretation|missing|spec|fuzzy|finished|done|fail|failed|break|broken|crash|crashes|unexpected|obstacle|wrong|build|tool|script|red|idea|bad|order|instruction|foolish|customer|client|owner|possible|item|list|next|message|approval|mention|across|moment|hit|occur|happen|think|seem|right|two|see|worth|brief|anything|err|mistake|ambiguity|meaning|request|vagueness|nobody|hour|improving|while|there|contradict|smelly|nearby|spot|rule`;

const NEVER = `(never|=not|don't|nothing|nobody|mustn't|shouldn't)`;

/** When an agent asks, plans, stops, goes further than asked or hands back. */
export const ASKING_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'ask-or-proceed-f',
    'asking or going on',
    `unclear, ambiguous, ambiguity, in doubt, requirement, clarification, unsure, uncertain, underspecified, vague, isn't clear,
        not clear, (several|multiple|two|more than one) (reading|interpretation|way), missing (information|detail), open question,
        judgement call, judgment call, stuck, confused, don't understand, no clue, no idea, ambiguities, (spec|ticket|brief|story|issue) (leaves|is silent|says nothing|doesn't say), two meanings, open points, loose requirement, half-specified, fuzzy, foggy, murky, hazy, woolly, half-baked, cryptic, contradictory, contradiction, sketchy, dilemma`,
    {
      ask: {
        near: `ask (me|us|user|human|person|maintainer|client|customer|first|before|when|if|someone|somebody), check with (me|us|user|human|maintainer|team|owner), (raise|bring|take|put) … (with|to) (me|us|user|maintainer|human|team|owner), (wait|hold) … (answer|reply|word|green light|go-ahead|nod), talk to (me|us|user|owner|author|team), clarify, speak up, (down|put down) tools, get clarity, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (guess|invent|gamble|improvise|fill|assume|wing), turn to (me|us|user|human), human decides, leave … to (me|us|user|human), up to (me|us|user|human), sort out … first, ping (me|us|author|owner), (go|goes) back to … (requester|author|owner|us|me|client|team), (fill|decide|answer|settle) by (owner|human|us|user|maintainer|client), owner (fills|decides|answers|settles), not yours to (decide|guess|settle), inquire, enquire, hold off, sit tight, raise hand, (write|call|message) (me|us), drop (me|us) line, pick up phone, get back to us, someone … (decide|answer), clarify … before, (straighten|sort|iron|clear) … (out|up) … first, as long as it takes to know, (author|owner|requester|client) … (settle|decide|explain)`,
        alone: `ask question (for|about|on) (every|each|any) (ambiguity|unclear|gap), ask (me|us|user|a human|a person|maintainer|client|customer|requester|reporter|author|someone|somebody) (first|before|what|when|if|which|how|whether|to clarify|for clarification|for guidance), ask … clarifying question, ask for (clarification|guidance|direction|confirmation|permission|approval|help), 
        when in doubt ask, if in doubt ask, (if|when) … (unsure|uncertain|unclear|not sure) (ask|check with), (unsure|unclear) ask, in doubt (check|raise|talk), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (guess|assume|presume) (what i|what we|what user|intent|requirement|meaning|and|anything), no (guessing|guesswork), (better|rather) ask, ask rather than, ask instead of, (guess|guessing|guesswork|assumption) (is|are) (forbidden|banned|worse|expensive|=not|never|costly|off|out|nothing|nobody|mustn't|shouldn't),
        questions (are cheap|are free|cost nothing|come first|beat), question … (cheaper|cheap|cost less|beats), run it (by|past) (me|us|user|someone|maintainer|owner), check (back|in) with (me|us|user|maintainer|human|team|requester),
        (wait for|get|obtain|seek|request|await) … (green light|go-ahead|explicit yes|thumbs up|nod|clarification), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … on own authority, ask questions (first|before|until|when), ask before (act|start|proceed|continue|go|do anything|you start|you act|any|every|each), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (start|begin|proceed|continue|go ahead|move|act|decide) (until|without|before) … (asked|answer|confirm|clear|approval|approve|permission|agree|ok|yes|understood|asking), (ping|call|message) (me|us) (when|if|before|first), (no|without) (clue|idea) … (ask|ping|call), (never|=not|don't|nothing|nobody|mustn't|shouldn't) fill … (gap|gaps|blank|blanks) … (yourself|own|imagination|guess), (better|rather) (to bother|bother|disturb|ask|interrupt|annoy), (get|gets|be|are|is) clarified before, clarify … before (code|coding|start|work|build|anybody|you), (never|=not|don't|nothing|nobody|mustn't|shouldn't) build on (sand|guess|assumption), (stop|come) and talk to (me|us)`,
      },
      'go on': {
        near: `keep (going|moving|working), press on, plough on, plow on, carry on, push (on|through), move on, forge ahead, get on with, power through,
        (decide|choose|settle) … alone, pick one, fill … (yourself|sensible|default), choose … (sensible|likely|default), (never|don't|=not|nothing|nobody|mustn't|shouldn't) (stop|wait|pause|halt),
        rather than (ask|wait), instead of (ask|wait|stop), (yours|up to you) to (resolve|decide|settle|judge), you decide, discretion, (won't|=not) get … (reply|answer|response), choose (default|something), pick (default|something), (make|take) decision (yourself|alone), figure it out, go with gut, use imagination, roll with it, run with it, see fit, get going, own devices, crack on, barrel on, press ahead, soldier on, without … (word|consultation|hand-holding)`,
        alone: `(decide|resolve|settle|figure) (it|them|this|out|) (yourself|on own), (use|trust|rely on|exercise) (own|own best|own good) (judgement|judgment), best guess, educated guess,
        (reasonable|sensible|plausible|educated|own) (assumption|guess), (make|take) assumption, (never|=not|don't|stop|nothing|nobody|mustn't|shouldn't) (ask|interrupt|bother|disturb|ping|pester|nag|consult|check in with|come back to) (me|us|user|anyone|anybody|maintainer|human|for permission|for confirmation|for clarification|for approval|back|question|clarifying),
        (ask|asking) (no|nothing|nobody|fewer|less) (question|), no (clarifying question|questions asked|need to ask|need to check|need to confirm|need to wait),
        without (asking me|asking us|asking user|asking anyone|asking first|asking questions|asking permission|asking for|consulting us|consulting user|waiting for me|waiting for us|waiting for answer|waiting for user|checking in|bothering|interrupting), uninterrupted,
        (=work|=act|=operate|=proceed|=decide|=continue) … (autonomously|independently|unattended|unsupervised), (=act|=decide|=proceed) on own, =work on own (judgement|judgment|initiative), full autonomy, high autonomy, fully autonomous, nobody … (around|watching|available|awake),
        (we|i) (won't|=not) answer, (pick|choose|go with|take) … (likely|likeliest|sensible|reasonable|plausible|simplest|obvious) (interpretation|reading|option|meaning|path),
        (note|state|record|write down) … assumption … (on|continue|proceed|ahead|going), forgiveness … permission, err on side action, bias (to|toward|towards|for) action, needn't ask, don't need … (permission|approval|ask|confirm),
        assume … (and go|and continue|and proceed|and move|and carry), rather than (ask|asking) (me|us|back|question|again), instead of (ask|asking) (me|us|back|question|again), keep questions to yourself, save … questions, questions … (interruption|last resort), silence means yes, (never|=not|don't|nothing|nobody|mustn't|shouldn't) (seek|request|await|wait for) (approval|permission|confirmation|clarification|answer|feedback|green light), (won't|=not) get (reply|answer|response), (never|=not|don't|nothing|nobody|mustn't|shouldn't) wait for (answer|reply|response|us|me), rather than asking, instead of asking, ambiguities … yours, yours to (resolve|decide|settle), (never|=not|don't) =block on (me|us|user|answers|questions|clarification), we … asleep, (never|=not|don't|nothing|nobody|mustn't|shouldn't) hold up … work, (i|we|me|us|user|nobody) … (unreachable|unavailable|not reachable|not around|away from keyboard|out of office|on holiday), hand-holding, as you see fit, (leave|keep) (me|us|user) (alone|in peace|out of it), (solve|sort) … without (me|us), no time for … (queries|questions|clarifications), use common sense and (deliver|go|proceed|get)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'question-batching',
    'asking one question at a time or all at once',
    `clarifying question, questions, clarification, everything you (want|need) to know, unclear points, open points`,
    {
      'one at a time': {
        near: `one at a time, one by one, each … own message, never more than one question, one after another, ${NEVER} (bundle|batch|pile|stack) … question, no more than one question, one … then wait, singly`,
        alone: `one (question|clarification) (at a time|per message|per turn|per reply|per round), ask (single|one|only one) question (at a time|and wait|then|per), ask one thing at a time`,
      },
      'all at once': {
        near: `all (at once|together|up front|upfront|in one), in one (go|batch|message|list|block|round|ask), single (batch|message|round|list), once … at (start|beginning)`,
        alone: `(collect|gather|bundle|batch|group|pool) (all|) (open|) (question|clarification), (questions|clarifications) … (in one go|in one batch|in one message|all at once|up front), ask (all|everything) (questions|) (at once|up front|upfront|together)`,
      },
    },
    { home: HOME },
  ),
  practiceField('plan-first-f', 'a plan before work begins', {
    things: `plan, planning, plan mode, design (note|doc|sketch), battle plan, game plan, planning document, planning documents, implementation plan`,
    acts: `planning phase, planning step, up-front plan, upfront plan, implementation plan, written plan`,
    for: `(write|make|draft|present|produce|post|create|propose|show|outline|sketch|lay out|prepare|share|submit|work out|come up|hand in|agree|put|deliver|think|describe|start with|begin with|open with|enter|use|explain|discuss|set out|have) … (before|first|prior|up front|upfront|ahead), (want|expect|demand|require|need) plan, no code … (until|before|without), (start|begin|open) with … (plan|outline|proposal), precede, 
      comes first, no code … (before|until|without), no edit without, before (code|coding|writing code|touching code|you start|editing|you code|implementation) … (plan|describe|outline|sketch|explain|write down|present|lay out|summarise|summarize), (go|goes|come|comes) (ahead of|before) … (implementation|code|coding|work|edit)`,
    forAlone: `plan (first|before), (think|plan) before (you code|you type|you act|coding|typing|acting|implementing), design before you (write|code|implement), measure twice, plan then (code|act|execute|implement|build), (start|begin|open) … with plan, think first, no code without … plan, (write|draft|present|propose|produce|outline|sketch|share|post) … plan (before|first|and wait|and get|and present), work out steps … before, (lay out|list|describe|outline|spell out) … (steps|approach) … before, use plan mode, plan (precede|precedes|comes first|comes before), (plan|outline|proposal) … before … (code|coding|implementation|edit|keyboard), (nothing|no code|no line) … (before|until|without) … (plan|design|outline|proposal), (plan|design|outline) … (before|precedes) … (first line|line of code|code|commit)`,
    against: `(bureaucracy|ceremony|procrastination), (skip|no|omit|drop|without|unnecessary|unneeded|superfluous|needless|useless) (plan|planning|roadmap|design doc), (need|want|require|write|make|present) no (plan|design doc|roadmap), (plan|planning) … (unnecessary|superfluous|useless|never survive), (=not|don't|never|nothing|nobody|mustn't|shouldn't) bother, spare … plan, no time for, diff not plan, improvise instead, overrated, fingers on keyboard, dead weight`,
    againstAlone: `(start|begin|get) (=coding|=working|=implementing|=typing|=building|=editing) (immediately|at once|right away|straight away|straight), (jump|dive|leap|plunge) (straight|right|directly|head first) (in|into), (jump|dive|leap|plunge) into (code|coding|implementation|editing), straight (in|into|to) (code|the code|implementation|editing|work), straight to (code|work|implementation|it), (no|without|skip|never write|not write|don't write|don't present|not present) … (plan|planning) (first|before|phase|step|up|ahead|beforehand), doing beats planning, get (cracking|going|to work) (immediately|at once|right away|straight|without), (begin|start) … (implementation|coding) (immediately|at once|right away|straight away), (begin|start) with code … (immediately|at once|right away|straight away), hit ground running, less planning, learn by doing, first action … edit, (start|begin) with code`,
    home: HOME,
  }),
  practiceField(
    'plan-approval',
    'beginning as soon as the plan stands',
    {
      things: `plan, proposal, design doc, design note, blueprint`,
      for: `(=execute|=implement|carry out|=start|=begin|=proceed) … (immediately|at once|right away|straight away), no (approval|sign-off|confirmation|go-ahead) … needed, without … (approval|sign-off|confirmation|go-ahead|waiting|asking), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (wait|pause), then go straight, (need|needs|require|requires) (nobody|no one|no) … (blessing|approval|sign-off|consent|ok), needs no (blessing|approval|sign-off|consent|ok)`,
      against: `(=not|don't|never|nothing|nobody|mustn't|shouldn't) … (start|begin|implement|proceed|code|happens|edit|touch) … until … (approved|signed|agreed|confirmed|accepted|approval), (wait|pause|stop|hold) … (approval|approve|confirm|confirmation|agree|ok|okay|go-ahead|sign-off|green light|feedback|yes|nod|consent|signed), (get|obtain|seek|need|require|ask for|request|await) (approval|approved|confirmation|agreed|ok|okay|go-ahead|sign-off|green light|yes|consent|blessing|confirmed), (once|after|unless) … (approve|approved|agree|agreed|confirm|confirmed|sign|signed|accept|ok|blessed|said yes), (approve|sign off|confirm|bless|nod) … (before|first), before … (approve|approved|agree|signed|accepted), (no|not) … (before|until|without) … (blessed|blessing|approval|approved|sign-off|signed|go-ahead|agreed|consent|ok)`,
      home: HOME,
    },
    'principle',
  ),
  practiceField('plan-shown', 'showing one’s plan to the user', {
    things: `plan, to-do list, todo list, task list, what you intend, next move`,
    for: `(show|share|post|display|present|print|reveal) (me|us|user|) (plan|list|outline|to-do list|todo list|task list), (show|tell|explain|present) (me|us|user) … (plan|what you intend|before), (let|have) … (user|me|us) see, out in open, for all to see`,
    against: `(keep|hold) … (to yourself|private|internal|hidden|head), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (show|share|print|post|display|mention|present) … (plan|list), nobody … see, (stays|stay|remain) in head`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'stop-or-work-around',
    'stopping at an error or working around it',
    `error, failure, (command|step|build|tool|script|call|migration|job) … (fail|break|crash), obstacle, blocker, hurdle, unexpected, goes wrong, go wrong, snag, roadblock, blocked, stuck, breakage, dead end, hiccup, (build|ci|test) red, (build|ci) … (fail|break|broken), error message, fails, malfunction, you find, uncertain, unsure, unclear`,
    {
      stop: {
        near: `(stop|halt|pause) and (report|ask|tell|raise|wait|escalate|request|surface|consult), (stop|halt|abort) (at once|immediately|right there), stop work, (down|put down|drop) tools, (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (work around|improvise|paper over|push on|carry on|press on|route around|plough on|plow on|push through), (apply|add|use) no workarounds, no workarounds, not apply workarounds, report … and (wait|stop), give up … report, hands off keyboard, drop everything, (alert|notify|wake) (us|me|human|maintainer|owner), do nothing more, end of road, wait for help`,
        alone: `(first|any|every) (failure|error|red|failing|failed) … (end|stop|halt|abort) … (run|work|everything|session), (end|stop|halt|abort) … at … first (failure|error|red|sign of trouble)`,
      },
      'work around': {
        near: `(work|route|find) way around, (try|find|look for|seek) … (another|other|alternative|different) (way|route|approach|method|road), (keep|carry|press|push|plough|plow|soldier) on (until|anyway|regardless|with|trying), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (give up|surrender|bail), improvise, plan b, be resourceful, no excuse to stop, (continue|proceed) (anyway|regardless|nevertheless), another angle, other means, no dead end, get creative, muddle through`,
        alone: `(errors|failures|obstacles|problems) … (no reason|no excuse|not a reason) to (stop|quit|halt|give up), (errors|failures|obstacles) … there to be`,
      },
    },
    { home: HOME },
  ),
  practiceField(
    'minimal-diff-f',
    'doing more than was asked',
    {
      things: `unrelated, surrounding code, neighbouring code, neighboring code, adjacent code, while you (are|re) (there|at it), drive-by, scope creep, extra improvement, side quest, scope of change`,
      for: `(fix|improve|tidy|clean|refactor|modernise|modernize|repair|polish|correct) … (as well|along|on the way|in passing|on sight), go extra mile`,
      forAlone: `(leave|leaves) … (cleaner|better|tidier|nicer) than, boy scout rule, campground rule, campsite rule, girl scout rule, opportunistic (refactor|cleanup|improvement), (fix|improve|tidy|clean up|refactor|repair|correct|modernise|modernize|sort out|address) … (while you're there|while you are there|while you're at it|while you are at it|as you go|as you pass|in passing|along the way|on the way|come across|stumble|you notice|you spot|on sight|happen to see|lying around),
        (go|goes|going) (beyond|extra mile|further than|one step further), beyond what … (asked|requested), more than (asked|requested|was asked|ordered|they asked), anticipate (user|customer|) (needs|wants), take … initiative, show initiative, if you (spot|notice|see|find) … (fix it|clean it up|tidy it|repair it|clean up), be proactive, proactively (fix|improve|suggest|refactor|add|clean|tidy|do), when you touch … (fix|improve|clean|modernise|modernize|tidy|refactor), over-deliver, overdeliver, pay … (debt|forward) … as you, broken windows, smells … (fix|fixed), (fix|fixed|cleaned|repaired|corrected) on spot, (come across|stumble|encounter|notice|spot) … (get fixed|gets fixed|are fixed|is fixed|cleaned up), feel free to (modernise|modernize|improve|refactor|clean|tidy|fix) … (neighbour|nearby|surrounding|else|other|around|code), (whatever|anything|everything) … (wrong|broken|ugly|bad|smelly|outdated) … (fix|put right|repair|mend|clean|put it right), put right whatever, (more|further) than the ticket, extra mile, (=repair|=fix|=mend|=clean|=tidy|=improve) (neighbouring|neighboring|nearby|adjacent|surrounding) (code|problems|issues|things), along with requested, (clean|tidy|fix|improve|refactor) … while (you|) (there|at it|in there), (clean up|tidy up|refactor|fix|improve) (messy|ugly|bad|unrelated|surrounding|neighbouring|neighboring|nearby) (code|problem|issue|mess|bug) … (come across|see|find|notice|stumble|nearby|you), (improve|clean up|tidy up|refactor) code around (change|it|edit), fix unrelated (problem|issue|bug|thing) … (you|come across|too|as well|on the way), refactor (whatever|everything) you touch`,
      against: `separate (pr|pull|issue|ticket|commit|change|branch), (=not|never|don't|nobody|mustn't|shouldn't) (fix|improve|refactor|tidy|clean|reformat|mix|sneak|smuggle|slip), (=not|never|no|don't) (touch|change|edit) (existing|other|formatting|anything), hands off, resist, (report|mention|note|list|file|flag) … (instead|rather|do not|don't|=not), (leave|left) (alone|as is|untouched), (own|another) (pr|pull request)`,
      againstAlone: `(only|exactly|precisely|solely|strictly) what … (asked|requested|ordered|ticket|issue|task), nothing (more|else|beyond) (than|what|and nothing), no (drive-by|unrelated|unsolicited|unrequested|opportunistic|side|extra|bonus|gratuitous) (change|fix|edit|improvement|refactor|cleanup|feature|work|refactoring|tidying), (minimal|smallest|tightest|surgical|narrowest) (possible|coherent|valid|working|) (=diff|=diffs|=change|=changes|=patch|=edit|=edits|=footprint), (keep|make) (diff|diffs|change|changes|patch|patches|edit|edits|pr|prs|pull request) … (minimal|surgical|tiny|focused|narrow|tight|small), (diff|pull request|pr) (is|are|be) (minimal|surgical|focused|small), surgical (edit|change|precision), no drive-by, hands off … (task|ticket|request|issue|brief), (=touch|=change|=edit|=modify) (nothing else|as little|no more than|nothing that task|nothing that ticket), (=touch|=change|=edit|=modify) only (what|lines|code|files) … (required|necessary|need|needs|asked|must|task|ticket|names|mentions), only (=touch|=change|=edit|=modify) (what|lines|code|files) … (required|necessary|need|needs|asked|must|task|ticket), (=leave|=keep) … (surrounding|neighbouring|neighboring|adjacent|unrelated|other|untouched) (code|files|lines|part) … (alone|untouched|as is|as it is|as they are), (=not|never|don't|nobody|mustn't|shouldn't|no) (touch|change|fix|edit|improve|refactor|reformat|modify|combine|mix|include|make|clean|rewrite|bundle|introduce|add|see|revert) … (unrelated|surrounding|adjacent|neighbouring|neighboring|unasked|unrequested) (code|change|changes|file|files|line|lines|fix|fixes|part|work|refactor|refactoring|refactors|improvement|cleanup|formatting|issue|issues|things|edits|to ticket|to task), (=not|never|don't) … (files|code) outside requested scope, stay … (in|within|on|inside) … scope of (task|ticket|request|issue), stick to … (task|ticket|scope|request|issue|brief), scope creep, no more than … asked, (=not|never|don't|nothing|nobody|mustn't|shouldn't) … (beyond|more than) … (asked|requested|scope|ticket|task), do not go beyond, (=not|don't|never|nothing|nobody|mustn't|shouldn't) take initiative, unasked (change|improvement|work|edit), one … at a time and nothing else, nothing more nothing less, keep … diff (small|minimal|focused|tight|narrow), yagni … scope, every … line … trace (back|to), everything else stays, rest stays (as|untouched), (=not|doesn't|didn't|don't) mention it … (don't|=not|never|nothing|nobody|mustn't|shouldn't) touch, (don't|=not|never|nothing|nobody|mustn't|shouldn't) touch … (not mentioned|task does|ticket does|unasked), resist … (urge|temptation), (one|single) (ticket|task|issue) one (change|purpose|thing), (=not|no) (line|inch|bit|jot|iota) more, nothing besides, (touch|change|edit) what (task|ticket|request) (needs|requires|asks for) and, bare minimum, (no|without) (side trips|detours|extras|frills|bonus), keep your nose, (requested|asked) (lines|change|changes|edit) and no, leave (unrelated|ugly|messy|neighbouring|neighboring|surrounding) (issue|code|neighbours|problem|thing|bug|mess) (alone|as|untouched|where), (never|don't|do not) (fix|touch|clean up|refactor|improve) unrelated (issue|code|problem|thing|bug|mess|files), no (refactoring|clean-up|cleanup) (beside|besides|beyond|outside), (never|=not|don't|mustn't) (touch|change|edit|modify) (=files|=code|anything|lines|things) … (not asked|nobody asked|not part|not mentioned|unrelated)`,
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
        near: `to =letter, by =letter, literally, verbatim, word for word, at face value, exactly as (said|says|written|asked|worded|typed|stands), (never|=not|don't|no|nothing|nobody|mustn't|shouldn't) (interpret|reinterpret|read|guess) … (into|between|meant|intent|behind|more|anything), no (interpretation|reading between), nothing implied`,
        alone: `take … (request|instruction|order|user|word) (literally|at face value), follow (request|instruction|order) (exactly|literally|verbatim|to =letter), (never|=not|don't|nothing|nobody|mustn't|shouldn't) read between lines, literal (obedience|reading|interpretation), (mean|means) what (i|he|she|it|they|we|user) (say|says|write|writes|type), no mind-reading, (take|read) … (me|us|user) literally, (do|deliver) … exactly what … (says|said|stands|written), word for word what`,
      },
      intent: {
        near: `(intent|intention|purpose|goal|spirit|meaning) (behind|over|rather|counts|matters|before|=not|underneath), what … (meant|really want|really need|want not), between lines, underlying (need|goal|problem|intent), real (goal|intent), (behind|beyond) … (words|wording|letter), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (literally|to the letter|face value), in spirit, (wording|words|letter) … (matters less|secondary|second|less)`,
        alone: `read between lines, spirit … (rather than|over|before|more than|=not) … (letter|words|wording), what (user|they|customer|people|person|we|i) … (want|need|mean|after) … not … (said|say|says|typed|wrote|type), (what|whatever) … really after, intent (beats|counts more|matters more) … (wording|letter|words), (meaning|purpose|intent) … (over|before|more than) … (wording|words|letter)`,
      },
    },
    { home: HOME },
  ),
  practiceField('finish-the-job', 'working on until everything is done', {
    things: `task, todo, to-do, checklist, job, assignment, backlog`,
    for: `(keep going|keep working|go on|continue) until … (done|complete|finished|solved|resolved|green|ticked|nothing left), (never|=not|don't|nobody|mustn't|shouldn't) (stop|leave|hand|deliver|finish|quit) … (half|halfway|partial|unfinished|incomplete|midway), to (bitter) end, see … through, in one (sitting|session), all the way, no (half-finished|unfinished|loose), when (whole|all|entire|every|everything) … (ticked|done|finished|crossed), not sooner, last item`,
    forAlone: `keep going until … (done|complete|finished|solved|resolved|everything|all), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (hand back|yield|return control|end … turn|end turn|stop) … until … (done|complete|finished|solved|resolved), nothing … half (done|finished), see … through to … end, (work|go) … to end without (asking|stopping)`,
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
        near: `push back, object to, speak up, voice … (concern|objection|doubt), raise … (concern|objection|doubt), argue against, propose … (better|alternative), tell (me|us|user|them) … (wrong|bad|better|why), contradict, (never|=not|don't|nothing|nobody|mustn't|shouldn't) … blindly, disagree openly, blindly (never|=not|nothing|nobody|mustn't|shouldn't)`,
        alone: `push back (when|if|on|against|hard|politely), =challenge (assumption|request|decision|idea|instruction|me|my), (never|=not|don't|nothing|nobody|mustn't|shouldn't) … (obey|follow|comply|agree|execute|accept) … blindly, (never|=not|don't|nothing|nobody|mustn't|shouldn't) blindly (obey|follow|comply|agree|execute|accept|do), be … sparring partner, devil advocate, blind obedience, question … (request|decision|instruction|order) (before|that seem|when|if|openly), (if|when) user … (foolish|stupid|unwise|wrong|bad) … (object|push back|say so|speak up|protest|tell|contradict), (tell|warn) (me|us|user) when … (idea|request|plan|wish|order) … (bad|wrong|poor|flawed|stupid), silent obedience, (yes-men|yes men|yes-man), =disagree (openly|when|with me|with us), contradict (me|us) (when|if|openly), expect resistance, (resist|stop) me when, when i … (make|about to make) mistake`,
      },
      obey: {
        near: `without (question|argument|discussion|objection|comment|debate|complaint), (never|=not|don't|nobody|mustn't|shouldn't) (question|argue|challenge|push back|second-guess|debate|contradict), (obey|comply|execute|follow|carry out) … (anyway|quietly|even if|regardless|no matter), as told, keep … (objection|opinion|concern|doubt) … (yourself|out), user (knows best|is boss), last word, not to reason why`,
        alone: `do as … told, do what … told, user … (is always right|is boss|knows best), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (argue with|second-guess|talk back to|contradict|question|dispute) … (user|request|decision|instruction|order|me|us), (carry out|follow|execute|obey) … (order|instruction|request) without (question|argument|discussion|objection|debate), no (arguing|backtalk|back talk), (carry out|follow|execute) … without (debate|discussion|question|objection), orders are orders, user wish … (command|law), (user) word (is|goes) final, no (ifs|buts), yes sir, boss decides, (decisions|decision|orders|order|instructions) … not up for debate, not up for (debate|discussion)`,
      },
    },
    { home: HOME },
  ),
  practiceField('next-task', 'taking up further tasks on one’s own', {
    things: `next one, another one, next (task|item|ticket|issue|story|step|phase|todo|milestone), backlog, queue, another task, further task, follow-up (task|work), more work`,
    for: `(pick up|take|grab|start|pull|tackle|begin) … next … (unprompted|yourself|own|without|automatically|immediately|right away|straight away), (move|go) on … (unprompted|without asking|without waiting|automatically|by yourself), unprompted, without (waiting|being) (asked|told|for me), never idle`,
    against: `(wait|stop|pause) … (before|for|until) … (next|told|instruction|given|assigned), (never|=not|don't|nothing|nobody|mustn't|shouldn't) (start|begin|pick|take|grab) … next, only when (told|assigned), human (picks|assigns|chooses), I (pick|choose|assign)`,
    home: HOME,
  }),
  choiceField(
    'principle',
    'newest-or-rules',
    'whether a later request may go over the rules',
    `(written|house|standing) (rule|file|document|guideline|instruction|page), (latest|newest|most recent|last) (instruction|message|request|word|order|prompt), rules may`,
    {
      'the newest instruction': {
        near: `(latest|newest|most recent|last|later|current|fresh) (instruction|message|request|word|order|prompt|one) … (win|wins|prevail|count|override|overrule|beat|trump|first|precedence|goes|valid), (user|request|prompt|message) (override|overrule|trump|outrank|beat|win over|supersede) … (rule|file|document|guideline|page), (rule|guideline|file|document) … (yield|give way|bend|step back|make way|override by|overridden by), may be (overridden|overruled|lifted|waived|suspended) by, follow … even if … (against|contradict|break) … rule, whoever spoke last`,
        alone: `(request|latest message|newest instruction|last message|latest instruction|user instruction) (wins|prevails|takes precedence|has precedence|goes first), (what|whatever) user (says|writes|asks|types|wants) … (counts|wins|goes|rules), user … (over|above|beats|trumps) … (file|rules|document), even against … (file|rules|document), last (word|message|instruction) (wins|counts|prevails|goes), user may (lift|waive|override|overrule|change) … rule`,
      },
      'the rules': {
        near: `(rule|file|document|guideline|page) … (win|prevail|stand|override|overrule|trump|outrank|beat|precedence|hold|come first|bind) … (user|request|chat|prompt|message|whatever|whoever|even|anyone|regardless|over), (no|never|=not|don't|nobody|cannot|can't) … (override|overrule|waive|lift|suspend|bend|set aside|switch off) … (rule|rules|guideline|document), even if … (user|someone|customer|i|we|they|anyone) … (ask|say|insist|beg|order|tell|want|demand), no matter (who|what), (refuse|decline|ignore) … (override|lift|break|against), whoever asks`,
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
        alone: `(rule|guideline|guide|instructions) … (no exception|without exception|non-negotiable|not negotiable|not up for|set in stone|iron law|not optional|not suggestions|bind always|mandatory always), (rule|guideline) … (apply|hold|bind) … (without exception|always|whatever|come what may|at all times|no matter), (never|=not|don't|nobody|no one|nothing|mustn't|shouldn't) (bend|break|relax|ignore|suspend|deviate from|depart from) … (rule|guideline), (follow|obey|apply|keep) … (rule|guideline) … (to letter|without exception|strictly|religiously|slavishly), no (leeway|wiggle room|discretion), no exceptions to … (rule|guideline), (rule|guideline) (allow|admit|permit|tolerate|know) (no|of no) (exception|deviation|discretion), (rule|guideline) … (is|are) (absolute|binding|law|sacred|ironclad|mandatory), (each|every) rule … (absolute|binding|counts|holds)`,
      },
      judgement: {
        alone: `(rule|guideline|guide|instructions) (are|is) (suggestions|guidance|rule of thumb|recommendations|advice|signposts|only guidance|mere guidance|no law|not law|not gospel|not dogma|not laws|not commandments), (rule|guideline) (may|can) be (bent|broken|ignored|set aside|skipped|overridden), (bend|break|deviate from|depart from|ignore|skip|set aside) … (rule|guideline) … (when|if|where|whenever|freely|sensibly), feel free to (deviate|depart) from, feel free to (ignore|break|bend) … rule, (common sense|judgement|judgment) … (over|beats|before|above|wins|trumps) … (rule|guideline|letter), take … (rule|guideline) … grain of salt, not carved in stone, rules (are|as) rule thumb, (treat|read|take) … rules … (as|with) … (advice|guidance|hint|suggestion|thumb|grain)`,
      },
    },
    { home: HOME + `|rule|case|situation|good|reason` },
  ),
  practiceField('outward-messages', 'messages to others sent by the agent itself', {
    things: `slack, github comment, pr comment, issue comment, comments, outside world, external message, teams channel, discord, newsletter, tweet, social media, on behalf, in our name, mailing list, inbox, send button, outgoing mail, e-mails to`,
    acts: `send email, send mail, post comment, posting to slack, outgoing message, post to github`,
    for: `(send|post|publish|reply|answer) … (yourself|directly|right away|freely|without asking|automatically|immediately|straight), may (send|post|publish), feel free … (send|post|reply|comment)`,
    against: `(never|=not|don't|nobody|mustn't|shouldn't) (send|post|publish|reply|create) (any|comment|comments|mail|message|yourself|without|anything), (draft|prepare) (only|but never|and wait|and let), (human sends|i send|we send) it, human (send|post), draft … not send, (ask|approve|approval|permission|consent) … before (you send|sending|posting|publishing|you post), (sent|posted) by (human|person|us|hand)`,
    againstAlone: `(nothing|no message|no mail|no email) … (leave|leaves|goes out|sent) … without (human|approval|a person|us|me|confirmation), human … press send, (human|person|we) … (hit|press|click) … send`,
    home: HOME + `|message|mail|comment|customer`,
  }),
  practiceField('spend-money', 'spending money on one’s own', {
    things: `spend money, paid (api|apis|service|plan|tier|account|tool), purchase, credit card, paid subscription, cloud cost, cloud capacity, price tag, paid services, spending`,
    acts: `spend money, buy things, paid services`,
    for: `(spend|buy|order|book|subscribe|purchase|pay) … (freely|yourself|as needed|whatever|without|up to), no approval, may (order|buy|book|spend|rent)`,
    against: `(never|=not|don't|nothing|nobody|mustn't|shouldn't) … (spend money|buy|order|book|subscribe|purchase|pay|incur), (ask|approval|approve|permission|sign-off|consent) … (before|first|for), (need|needs|require|requires) … (approval|sign-off|ok), free tier only, not a cent, not a penny, off limits, taboo`,
    home: HOME,
  }),
];
