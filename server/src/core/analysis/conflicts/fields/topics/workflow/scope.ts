import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME =
  'same|two|more|one|next|today|now|code|file|change|commit|pull|request|pr|task|refactoring|refactor|bug|bug fix|bugfix|fix|feature|function|class|module|component|diff|work|agent|package|library|directory|folder|project|repository|line|branch|api|public api|version|release|helper|script|legacy code|existing code|test|import|comment|issue';

/** How far a change goes. */
export const SCOPE_FIELDS: readonly Field[] = [
  choiceField(
    'principle',
    'change-scope-f',
    'how far a change goes',
    `refactor, refactoring, cleanup, clean-up, diff, diffs, scope, surrounding code, unrelated code, adjacent code, nearby code, neighbouring code, drive-by, code you touch, surroundings,   every change, bug fix, bugfix,  assignment`,
    {
      'only what was asked': {
        near: `(only|nothing but|exactly|strictly) (what|lines|code|files) … (asked|needed|required|requested|necessary|needs|demands), (minimal|smallest|tiniest) (diff|change|edit|patch|fix|possible), surgical, (stick|stay|keep) (to|in|within|on) (task|scope|request|topic|point|assignment), no more and no less, while you're at it, (unrelated|adjacent|surrounding|neighbouring|neighboring|nearby|unasked|unsolicited|unrequested) (change|code|cleanup|clean-up|refactoring|fix|improvement|edits|files|lines) … (alone|out|elsewhere|separate|untouched|own), (leave|keep|let) … (alone|untouched|as you found), nothing (else|more|beyond), resist … (urge|temptation), blinkers`,
        alone: `diff … (lines you need|and no other|nothing else|only lines), (smallest|minimal|tiniest) change (that|which|possible), as little as possible, stay within the task, (stick|keep) to the task, minimal diff, minimal diffs, minimal changes, smallest possible (change|diff|patch), smallest diff, surgical changes, surgical edits, surgical change, no drive-by, scope creep, (do|change|touch) only what was asked, nothing beyond the task, no unrelated (change|changes|edits|refactoring|cleanup), touch nothing else, no opportunistic, avoid unrelated (change|refactoring|edits|cleanup), (never|don't|do not) (refactor|clean up|tidy|improve|touch|change|modify|fix) (unrelated|surrounding|adjacent|neighbouring|nearby)`,
      },
      'also tidy the surroundings': {
        near: `(clean|tidy|improve|refactor|modernise|modernize|polish|fix|repair) … (along the way|as you go|while you are there|while you're there|on the way|in passing|nearby|neighbourhood|neighborhood|you come across|you pass), leave … (better|cleaner|tidier|nicer), boy scout, boyscout, campsite, campground, broken windows, go beyond, every visit`,
        alone: `(litter|mess|dirt) … (take|pick|clean|sweep), (fix|clean|tidy|repair|improve) whatever you (stumble|see|find|come|meet), boy scout rule, boyscout rule, leave … (better|cleaner|tidier) than (you|it|found), leave the campsite, broken windows, refactor as you go, clean up as you go, opportunistic refactoring is, tidy as you go, (improve|fix|tidy|refactor|clean) (whatever|everything|anything) … (come across|stumble|see|touch|find)`,
      },
    },
    { home: HOME },
  ),
  practiceField('dead-code-f', 'removing unused code on sight', {
    againstAlone: `comment out (old|dead|unused|obsolete) (code|function|functions|lines) (instead|rather), (comment|comment out) … code instead of (deleting|removing)`,
    home: HOME,
    things: `dead code, unused code, unused function, unused functions, unused import, unused imports, unused export, unused exports, unreachable code, obsolete code, orphaned code, unused variables, unused files, unused helpers, code nobody uses, code nobody calls, code that is no longer used, leftover code, stale code, code without callers, pre-existing dead code, unused parameters`,
    for: `(delete|remove|drop|prune|cut|bin|throw|purge|clean|rip|kill|sweep|weed|strip), (is|gets|goes) (deleted|removed|gone|dropped|away|out), git remembers, no mercy, without mercy`,
    against: `(leave|keep|preserve|retain|stay|remain|let) … (place|alone|where|until|untouched|asked|it|be|may|might|there|them|in), (report|mention|flag|=note|point out) … (instead|rather|not|only|do not|don't), (may|might) … (needed|useful|come back|used again|handy), somebody may, untouched`,
  }),
  practiceField('backwards-compat-f', 'backward compatibility', {
    home: `${HOME}|design|better|caller|consumer|interface|user|client|public|internal`,
    things: `backwards compatibility, backward compatibility, backwards-compatible, backward-compatible, backwards compat, breaking change, breaking changes, public api,  public interface, callers,  compat, compatibility layer, compatibility shim, compatibility shims, backcompat, api compatibility, existing callers, existing users, old api, legacy api, downstream`,
    against: `break (caller|consumer|user|existing|anyone|anybody|downstream|clients|public api|freely|things|cleanly|whatever|what you|api|apis|changes are fine|is fine|is ok|boldly|at will|when better|whenever), (breaking changes|breakage) are (fine|ok|okay|welcome|allowed|acceptable|cheap|expected|encouraged|normal|no problem), (no|zero|without|drop) (shim|compat|compatibility|alias|aliases|backward|fallback|legacy), clean break, clean breaks, clean cut, (all|every) (caller|call site) (is|are|gets|get) (updated|migrated|changed), (update|fix|change|migrate) (all|every) (caller|call site|usages), (no|not any) (external|) (users|consumers|clients) (yet|to|depend), burn … (bridges|boats), pre-release, greenfield, break (api|apis|interface|compatibility|clients|callers) (whenever|freely|if it helps|when it helps|without)`,
    againstAlone: `callers … (adapt|follow|cope|adjust|keep up), break (whoever|anyone|everyone|everybody) … (call|use|depend), no external (users|consumers|callers), change (apis|interfaces|signatures) (freely|at will|boldly), (drop|remove|delete) … compatibility (shims|shim|layer|code), update all callers, no backward compatibility, backward compatibility is (not|no|unnecessary|irrelevant|not needed|not required|not a goal|no goal), (don't|do not) (care|worry|bother) … backward compatibility, clean break, clean breaks, breaking changes are (fine|ok|okay|welcome|allowed|encouraged|acceptable), (no|without) compatibility (shims|layers), (don't|do not|never) (add|keep|write) backward compatibility, backward compatibility (doesn't|does not|isn't|is not) (matter|needed|required|important|goal), (backward compatibility|backward compat|compatibility) (doesn't|does not|isn't) (matter|needed|required) … break`,
    for: `(keep|preserve|maintain|retain|guarantee|ensure|stay|remain|protect|sacred|hold) … (backward|compatible|compatibility|compat|working|stable|intact|contract), backward (compatible|compatibility) … (required|must|mandatory|always|sacred|matters|non-negotiable|first), additive, only (add|additive|additions|extend), (alias|aliases|shim|adapter) … (old|keep|for|remain), old (name|signature|callers|clients) … (keep|stay|work|continue|still), (no|without) breaking`,
    forAlone: `(public|published|exported) (function|method|api|name|field|interface|endpoint) … (forever|permanent|for good|never), (callers|clients|users|customers|partners) (get|keep) what … promised, once (published|promised|returned) … forever, callers … keep working, existing (callers|clients|code|users) … (keep|continue) (working|to work), (keep|leave) old (names|name|signatures|functions) … (alias|aliases|working|around), never break (userspace|callers|users|consumers|the public api|clients), (no|without) breaking changes, (keep|preserve|maintain) backward compatibility, stay backward compatible, must (be|remain|stay) backward compatible`,
  }),
  choiceField(
    'practice',
    'deprecation-f',
    'removing things with or without a period of grace',
    `releases of warning, release of warning, months of notice, deprecated, deprecation, deprecations, deprecate, removal, old function, old functions, old method, old methods, old endpoint, old endpoints, old api, old apis, superseded, public function, public functions, public method, old name, legacy endpoint, sunset`,
    {
      'deprecate first': {
        near: `(release|releases|months|weeks) of (warning|notice|grace), =deprecate (first|it|them|and|then), deprecate … before … (removed|removal|deleted|deleting), (mark|annotate|flag) … deprecated, (release|version|cycle|months) … before … (removed|removal|deleted|deleting), grace period, notice period, deprecation (period|cycle|warning|window|notice), warn … (before|release), sunset header, keep … (one more|another|two more) (release|version)`,
        alone: `deprecated … (stay|remain|kept|live) for … (version|release|month|year), keep deprecated … for … (release|version|month|year), removed only after … (version|release|month), keep old (name|names|function|method|endpoint|alias|api|export) … (deprecated|alias|for), (old name|old names) … as (deprecated alias|alias|deprecated), deprecated alias`,
      },
      'remove at once': {
        near: `(ditch|drop|remove|delete|kill) … (day|moment|minute|hour) … (superseded|replaced|unused), (delete|remove|drop|rip out|kill) … (at once|immediately|outright|right away|same commit|same pr|same change|straight away|on the spot|same pull request|on sight|as soon), (no|without|skip) (=deprecation|grace|notice|transition|warning), go in the same, vanish, deprecations … (clutter|waste|linger)`,
        alone: `remove deprecated … (in|with) (next|very next) (minor|release|version|patch), (don't|do not|never) deprecate anything, remove it (don't|do not) deprecate, (old names|old name|old functions|old endpoints|old api) (is|are|get|gets) (deleted|removed|dropped) … (in same|at once|with|right away|immediately), (don't|do not|never) (do|have) deprecation, (don't|do not|never) keep (deprecated alias|deprecated aliases|old name|old names), no deprecation (periods|period|cycles|cycle)`,
      },
    },
    { home: `${HOME}|function|endpoint|method` },
  ),
  choiceField(
    'principle',
    'root-cause-f',
    'causes or workarounds',
    `duct tape, ductape, sticky tape, kludge, kludges, plasters, makeshift, bug, bugs, problem, problems, issue, issues, failure, failures, error, errors, symptom, symptoms, workaround, workarounds, defect, fix, fixes, root cause, band-aid, quick fix, quick fixes, incident, incidents, outage, hotfix`,
    {
      'find the cause': {
        near: `(fix|find|identify|address|solve|look for|search for|establish|go for|tackle|eliminate|investigate|treat|cure|understand|get to|dig for|hunt) (for|down|to|) (root cause|root causes|=cause|=causes|bottom|underlying cause|underlying problem|underlying issue|underlying type|real cause|actual cause), trace … to (source|origin|cause), (never|not|avoid|without|refuse|reject|forbid|banned) (=workarounds|band-aid|quick fix|symptom|hacks|duct tape), paper over, (workaround|quick fixes) are (banned|forbidden|rejected|debt|unacceptable|not), only when you understand, until you (know|understand) why, cause not symptom`,
        alone: `dig until, keep asking why, until you (know|understand) why, know why it happened, (never|don't|do not|not) (paper over|treat symptoms|patch symptoms|patch over|work around|treat the symptom|hack around), (paper|papering) over … (banned|forbidden), root cause (not|over|before|first|rather|instead), fix root cause, fix root causes, find the root cause, no =workarounds, no band-aids, treat the cause`,
      },
      'a quick workaround': {
        near: `(duct tape|ductape|kludge|plaster|makeshift) … (fine|ok|welcome|enough|do), (workaround|quick fix|band-aid|quick patch|stopgap|stop-gap|duct tape|hack) … (fine|ok|okay|first|good enough|welcome|acceptable|allowed|preferred|suffices|is enough|will do|do), (apply|choose|prefer|put in|ship) (quick|fast|cheap|) (workaround|quick fix|quick patch|stopgap|band-aid), take … (quick fix|quick patch|stopgap|fastest), stop the bleeding, bleeding first, good enough, (treat|relieve|silence) … symptom, (cause|why|root cause|analysis|post-mortem) … (later|afterwards|another day|can wait|secondary|not matter|not important), symptoms first`,
        alone: `workaround is (good enough|fine|ok|enough), causes can wait, (cause|causes|why) … can wait, bleeding first, stop the bleeding first, workaround first, workarounds are (fine|ok|welcome|good enough)`,
      },
    },
    { home: `${HOME}|problem|error|incident|outage|production|failure` },
  ),
  choiceField(
    'order',
    'reproduce-first-f',
    'reproducing a bug before mending it',
    `stack trace, stack traces, bug, bugs, bug report, bug reports, defect, defects, reported problem, reported bug, issue report, bug fixing, bugfix, regression`,
    {
      'reproduce first': {
        near: `(reproduce|reproduction|repro|replicate|recreate|trigger) … (first|before|until|failing test), (first|before) … (reproduce|repro|reproduction|replicate|recreate), (no|never|not) … without (reproduction|repro|reproducing|having reproduced|seeing it), see (it|the bug) (fail|happen|with own eyes), (cannot|can't|what you cannot) reproduce … (fix|guess|not), irreproducible`,
        alone: `reproduce before (you fix|fixing|mending|patching|you mend|you patch|you touch), reproduce first (then|and then) fix`,
      },
      'fix straight away': `straight from … (trace|report|description), (fix|mend|patch|repair) … (at once|straight away|immediately|right away|from report|from the stack trace|without reproducing|by reading|on sight|from description), (reproduce|reproduction|repro) … (waste|optional|unnecessary|not needed|skip|later|afterwards|no need|luxury), (don't|do not|no need to|never mind) (reproduce|bother reproducing|waste time reproducing)`,
    },
    { home: HOME },
  ),
  practiceField('git-bisect-f', 'git bisect', {
    home: HOME,
    acts: `git bisect, bisect, bisecting, bisection`,
    things: `regression, regressions`,
    for: `(find|hunt|track|locate|search) … (commit|culprit) … bisect`,
    against: `read (diff|log|code) … instead`,
  }),
  choiceField(
    'principle',
    'rewrite-f',
    'rewriting or mending piece by piece',
    `rewrite, rewrites, rewriting, legacy code, old module, old modules, messy code, ugly code, large refactoring, big refactoring, legacy system, existing module, bad code, refactorings, refactoring`,
    {
      'piece by piece': {
        near: `(incremental|incrementally|gradual|gradually|step by step|piece by piece|piecemeal|bit by bit|small steps|baby steps|strangler|little by little), (never|no|not|avoid|resist|don't) (big bang|from scratch|start over|wholesale), evolve`,
        alone: `no (big-bang|full|wholesale) (rewrite|refactoring|migration), strangler fig, strangler pattern, never rewrite from scratch`,
      },
      'from scratch': {
        near: `(rewrite|write|start|begin|build) … (from scratch|anew|afresh|over|from zero|clean slate|without hesitation|wholesale|outright|ground up), (tear|burn) … down, throw … away and, rewrite (over|beats|rather|instead|boldly|freely|fearlessly), nuke`,
      },
    },
    { home: HOME },
  ),
  practiceField('renames-f', 'renaming existing things', {
    home: `${HOME}|name|symbol|variable|identifier`,
    acts: `renames, renaming, renaming files, renaming existing symbols, renaming variables, renaming public symbols, unrequested renames, gratuitous renames, cosmetic renames, rename refactorings, moving files, file moves, moves and renames`,
    things: `misleading name, misleading names, bad name, bad names, poor name, poor names, existing names, existing name, unclear name, unclear names, wrong name`,
    for: `(rename|improve|replace|fix|correct|change) … (at once|freely|whenever|on sight|boldly|right away|better|immediately|without hesitation|it|them)`,
    against: `(stay|keep|leave|remain|stick|live with) … (as|alone|them|name|existing|is)`,
  }),
  choiceField(
    'practice',
    'new-files-f',
    'new files or existing ones',
    `new file, new files, existing file, existing files, creating files, create file, create files, file creation, extra files, additional files`,
    {
      'existing files': {
        near: `(prefer|extend|edit|grow|add to|favour|favor) existing (file|module), (never|not|avoid|don't|do not|refrain from) (create|add|make) (new file|extra file|additional file), no new files, new file … (only when|last resort|necessary|exception|unless|need justification|justify|absolutely), absolutely necessary, (fits|belongs|goes) into existing`,
        alone: `(prefer|always prefer) editing existing files, (never|don't|do not) create (new|) files (unless|if|when|where), edit existing files (rather|instead|over|before), existing files over new`,
      },
      'new files': {
        near: `(prefer|favour|favor) new (file|files|module|modules) (over|to|rather|instead), (new|each|every) (feature|component|class|function|piece) … (own|new|separate) file, (leave|keep|let) existing file (alone|untouched|as they are|unchanged), (grow|bloat|cram|squeeze|stuff|pile) … existing file`,
        alone: `new files over (editing|growing|existing), create new files (rather|instead|freely)`,
      },
    },
    { home: HOME },
  ),
  practiceField('util-files-f', 'files for utilities', {
    home: `${HOME}|name|utility`,
    acts: `utils file, utils files, util files, utils.ts, helpers file, helper files, utils folder, utils module, utils modules, utility modules, helpers.py, utils.py, utils package, common folder, helpers folder, misc folder, misc files, junk drawer, grab bag, catch-all modules, utility classes, utility files, helper modules, common package, shared folder, util package, utils directory`,
    things: `helper function, helper functions, utility functions, helpers, utilities`,
    for: `(go|live|belong|collect|gather|put|move|keep|extract) … (in|into|to|under) (utils|helpers|common folder|shared folder|common module)`,
    against: `(beside|next to|near|close to) … (caller|use|user|used|code), name after what, junk drawer, dumping ground, (own|domain) module`,
  }),
  practiceField('scratch-files-f', 'notes and scratch files in the tree', {
    againstAlone: `(never|don't|do not|doesn't) (create|keep|write|leave|make|create or update) … (notes|note|scratch|plan|summary) files`,
    home: `${HOME}|=note|plan|tree|root|session|folder|summary|markdown`,
    acts: `scratch files, =notes files, plan files, planning files, planning documents, summary files, temporary files, temp files, throwaway scripts, throw-away scripts, working =notes, progress files, status files, scratch =notes, scratch scripts, report files, temporary scripts, summary documents, working documents, status reports as files, notes.md, plan.md, scratchpad files, debug scripts, one-off scripts, leftovers, helper scripts of your own, unsolicited markdown files, planning =notes`,
    things: `scratch, scratchpad, =notes, session =notes, working =notes, worklog, journal, plan file`,
    for: `(write|keep|record|put|save|store|maintain|jot|log|leave) … (in|into|to|as) (=notes|plan|scratch|scratchpad|progress|journal|worklog|session) (file|md|folder|document|directory), keep … (journal|worklog|log file|diary), write … down in`,
    against: `(litter|scatter|clutter|strew) … (tree|around|repo|repository|root), in (chat|answer|conversation|head) (only|not|instead), outside (repo|repository|tree), (tmp|temp) (directory|folder|dir) only`,
  }),
  choiceField(
    'practice',
    'hotfix-f',
    'the way of a hotfix',
    `hotfix, hotfixes, hot fix, hot fixes, emergency fix, emergency fixes, urgent fix, urgent fixes, emergency, emergencies, production incident, urgent patch, critical fix, emergency patch`,
    {
      'a shorter way': `(review|ci|tests|staging|process|qa|queue) … (skip|bypass|waive|drop|shorten|cut|omit), (skip|bypass|shortcut|short-cut|circumvent|cut) … (review|queue|ci|tests|staging|process|corner|ceremony|line|qa), (straight|directly|immediately|right) (to|into|onto|on|in) (main|master|production|prod|release), (may|can) (be merged|merge|land|go|ship|skip) … (without|directly|unreviewed|straight|alone), (review|tests|paperwork) … (afterwards|later|after the fact|can wait|post hoc), fast track, fast lane, express lane, without (review|approval|waiting|tests)`,
      'the usual way': `same (road|path|way|route|gates|hoops|treatment), (same|usual|normal|regular|standard|full|ordinary) (process|way|path|procedure|route|review|steps|road|pipeline|rules|gates|track), (no|without) (shortcut|exception|fast track|special|corner|express), (even|too) … (reviewed|tested), like any other, like every other, as any other, urgency … (no excuse|not|no reason), (no|without) exception … hotfix`,
    },
    { home: `${HOME}|hotfix|main|emergency|production|incident` },
  ),
  choiceField(
    'practice',
    'todo-ticket-f',
    'tickets behind TODOs',
    `todo, todos, todo comment, todo comments, fixme, fixmes`,
    {
      'with a ticket': `(=no|never|don't|=not|nobody) … without (ticket|issue|number|tracker|reference|owner), (carry|name|reference|link|with|has|need|cite|include|mention|point to|followed by) … (issue|ticket|jira|tracker|number), (todo|fixme) (issue|ticket|number|jira), (bare|naked|orphan|anonymous|unticketed) (todo|fixme) … (rejected|banned|fail|not|never|removed), tracked`,
      'without a ticket': `(no|without|needs no) (ticket|issue|number|tracker|reference|owner), (free-form|plain|bare|simple|informal) (todo|=note|text), (ticket|issue) … (unnecessary|overkill|not needed|not required|bureaucracy), quick (todo|=note)`,
    },
    { home: HOME },
  ),
];
