import { choiceField, type Field, practiceField } from '../../field.ts';

const PR = `pull request, pull requests, pr, prs, merge request, merge requests, mr, mrs, changelist, patch set`;
const HOME =
  'pull|request|pr|merge|mr|review|code review|change|branch|commit|code|reviewer|author|agent|ci|description|title|diff|comment|thread|issue|ticket|maintainer|feature|bug|fix|template|label|contributor|work|bugfix|big|large|small|single|one|whole|huge|tiny';

/** Pull requests and their review. */
export const REVIEW_FIELDS: readonly Field[] = [
  practiceField('review-before-merge-f', 'a review before every merge', {
    home: HOME,
    things: `${PR}, merge, merging, code review, change lands`,
    for: `(second|another|other|fresh|extra) (pair|set) of eyes, (second|another|other) (person|human|developer|engineer|colleague|teammate|maintainer|head) … (approve|review|read|look|sign), (approve|review|read|look|sign) … (second|another|other) (person|human|developer|engineer|colleague|teammate|maintainer), (somebody|someone) else … (approve|review|read|look|sign), four eyes, at least one (approval|review|reviewer|approving), (pull request|pr|prs|mr|merge request|merge|merging|change) (must|) (need|require|get|have|wait for|await) (approval|sign-off|review|lgtm|green light|blessing|thumbs up|code review), (approval|sign-off|review|lgtm) before (merge|merging), merge … (after|once|until|only with|only when) … (approval|approved|reviewed|sign-off|lgtm), (approved|signed off|reviewed) by (another|second|somebody|someone|at least|maintainer|peer|teammate|colleague|human|code owner), peer review, (blocked|held) until (reviewed|approved)`,
    forAlone: `four eyes principle, (nothing|no|nobody|never) … (merge|land|ship|go in) … without (review|approval|reviewer|sign-off), nothing (lands|merges|ships|goes in|gets merged|is merged) (without|before|until) … (review|approved|approval|eyes|looked|lgtm), never merge your own, code review is (mandatory|required|obligatory|a must), every (change|line|pr|pull request|merge|merge request|patch) is reviewed, unreviewed (code|changes|work) … (never|rejected|stays out|bounce), (two|three) approvals, =one =approval, all (pr|pull request|merge request|change) are reviewed, (colleague|teammate) reviews (every|each|all) (pr|pull request|change), every (change|line|pr|pull request|commit|merge request|patch) (gets|must be|has to be) (reviewed|a review)`,
    against: `skip (review|approval|sign-off|reviewer), no (review|approval) (is|needed|required|necessary), (review|approval|reviewer|sign-off) … (optional|not needed|not required|unnecessary|formality|afterwards|post-merge|after the fact), trust … (author|each other), own judgement, merge (your own|yourself|it yourself|them yourself|pull request yourself|pr yourself), (merge|land|ship) (as soon as|straight after) (green|ci|checks|tests|pipeline), (merge|land|ship) on green, waits for nobody, nobody else`,
    againstAlone: `green ci is (enough|all), all you need to merge, (may|can|free to|go ahead and|always) (merge|land|ship) without (review|approval|waiting), merge (it|yours|yourself|at once) without (review|approval|waiting), without waiting for (review|approval|reviewer), (merge|land|ship) (your own|yourself|on your own|as soon as), self-merge, self-merging, post-merge review, review after (merge|the fact), no review (needed|required|necessary), reviews are optional, review is optional, ship first (and|) review later, (pr|pull request|merge request|change) (don't|doesn't|do not|needn't|does not) (need|require) … (review|approval), we (don't|do not) (do|have|use|need) (code reviews|reviews|code review), no code reviews, hotfix (skip|bypass|need no|needs no|go without|go in without) (review|code review)`,
  }),
  choiceField(
    'practice',
    'who-merges-f',
    'who presses the merge button',
    `approval, approved, ${PR}, merge button, merge, merging, merged`,
    {
      'the author': {
        near: `author … (trigger|key|button|lands|does), author (merges|presses|clicks|hits|lands|pushes), merged by (author|whoever wrote|whoever opened), (whoever|person who) (opened|wrote) … (merge|presses), author … (merge|button), (merged|pressed|done) by author`,
      },
      'the reviewer': {
        near: `(whoever|who) approved … (press|merge|button|click|land|does), author … not merge, (reviewer|approver|maintainer|owner|lead) (=merges|presses|clicks|hits|lands), merged by (reviewer|maintainer|owner|approver|lead), (reviewer|approver|maintainer|owner|lead) … (merges it|presses|button), author never, leave merging to (maintainer|reviewer|owner|approver), (whoever|who) (reviewed|reviews) … (press|presses|merge|merges|clicks|lands)`,
      },
    },
    { home: HOME },
  ),
  practiceField('auto-merge-f', 'automatic merging', {
    home: HOME,
    forAlone: `(turn on|enable|switch on|use) auto-merge`,
    againstAlone: `auto-merge is (off|disabled|banned), (never|don't|do not) (enable|use|turn on) auto-merge`,
    acts: `auto-merge, automerge, auto-merging, automatic merging, automatic merges, merge when pipeline succeeds, merge queue, merge bot, automatic merge, auto merge label`,
    things: `${PR}, merges, merging`,
    for: `merge (themselves|automatically), enable auto, (robot|bot|queue|machine) … merge`,
    against: `(merge|merges|merging) … (by hand|manually|deliberately), manual merge, (person|human|somebody) (merges|merge|presses), merge (by hand|manually|consciously|deliberately), merged by (hand|a person|a human), deliberate act`,
  }),
  practiceField('agent-opens-prs-f', 'pull requests opened by the agent', {
    home: HOME,
    acts: `gh pr create, opening pull requests yourself, opening prs yourself, pull requests of your own, opening pull requests on your own, auto-created prs, unsolicited pull requests, glab mr create`,
    forAlone: `open (pull request|pr|merge request|mr|draft) (yourself|on your own|when done|when finished|when ready|once done|once finished|with gh|as soon as|for every|for each|at end|without asking), (finish|end) (with|by opening) (pull request|pr|an open), (create|raise|submit|file) (pull request|pr|merge request) (yourself|when done|once|after|as soon as|for every|for each|at end|on your own|with gh), work ends (with|in) (a pull request|pr), you (may|can) open (pull request|pr|prs)`,
    againstAlone: `(never|don't|do not|must not|=not) (open|create) (pull request|pull requests|pr|prs|merge request|merge requests|mr|mrs), leave (opening|the pull request|the pr|prs) (to|for), (human|person|user|maintainer|developer|i|we|people) will (open|create|raise|submit) (pull request|pr|prs|merge request), (pull requests|prs) are (opened|created|raised|submitted|made) by (people|human|user|maintainer|developer|me|us), (only|) open … (pull request|pr|merge request) only (when|if) (asked|told|requested|i), (create|open) (pull request|pr) only (when|if|on), stop (at|before|after|short of) … (pull request|pr), opening (pull requests|prs|the pr) is (mine|ours|our job|for people|up to|not your), (i|we) (open|create|raise) … (pr|pull request) (myself|ourselves), (agent|agents|assistant|claude|you) (don't|doesn't|do not|does not|never|must not) (open|create|file|submit) (pr|pull request|merge request|any pr), (prs|pull requests|merge requests) are (opened|created) by (humans|people|human|user|me|us|developers|maintainers)`,
  }),
  practiceField('agent-merges-f', 'merges made by the agent', {
    home: HOME,
    acts: `gh pr merge, merging pull requests yourself, merging prs yourself, merging on your own, merging your own pull requests`,
    forAlone: `merge (it|them|the pr|the pull request|your own pr) (yourself|on your own|without asking|when green|once green), you (may|can) merge, (agent|bot|assistant) (may|can|is allowed to) merge`,
    againstAlone: `(never|don't|do not) merge (your own|pull requests|=prs|anything|yourself|it yourself), (human|maintainer|person|reviewer) will merge, (human|person) =merges, (leave|reserve) merging (to|for), merging is (for|reserved|left|up to|done by) (people|human|maintainer|me|us|owner|user), (human|person|user|i|we) (will|) (merge|press merge|do the merging), merge button … (mine|ours|human|people|not yours), merges are (mine|ours|for people|for humans|a human), merging is (job|mine|ours), (i|we) merge (myself|ourselves|it myself|them myself)`,
  }),
  choiceField(
    'practice',
    'pr-size-f',
    'the size of pull requests',
    `${PR}, diff, diffs`,
    {
      small: {
        near: `review … longer than, (slice|carve|chop|split) (pull request|pr|prs|work|feature|change|them|it|large|big), each (slice|piece|part) … (own|alone), reviewed in (one|a) (sitting|go), (small|tiny|bite-sized|digestible|short|lean|focused) (pull request|pr|prs|merge request|diff|diffs|chunks|pieces|slices), keep (pull request|pr|prs|diff|diffs|change|changes|them) (small|tiny|focused|lean|bite-sized), reviewable in, break … (into|up) (small|several|multiple|separate|reviewable) (pull request|pr|pieces|change), (large|big|huge|giant) … (rejected|sent back|split|bounce|unreviewable|closed), as small as, (under|below|at most|max|up to|maximum|exceed|fewer than|less than|smaller than) … (50|100|150|200|250|300|350|400|500) … line, (more than|over|above|beyond) … (200|250|300|350|400|500) … line … (rejected|split|sent back|bounced|too big|too large|closed)`,
        alone: `small (pull requests|prs|merge requests|diffs), keep (pull requests|prs|diffs) small`,
      },
      large: {
        near: `(don't|never|do not) (slice|split|chop|carve) (pull request|pr|feature|work|change|them|it|story), (whole|complete|entire) (story|thing|picture|feature), (at|in) (one|a) glance, (arrive|land|come|travel) together, one big, one large, (large|big) … (fine|ok|okay|welcome|preferred), whole feature, entire feature, (complete|full) feature, (everything|all) in (one|single) (pull request|pr|merge request|diff), (in|into|as) single (large|big|pr|pull request), (bundle|batch|combine) … (into|in) (one|single) (pull request|pr|diff|merge request), splitting … (wastes|overhead|loses|hurts), as large as, no matter how (big|large), whatever size, comes as single, (don't|do not|never) split … (pull request|pr)`,
        alone: `everything … (in|into) one (pull request|pr|merge request), one (pull request|pr|merge request) per (feature|epic|project)`,
      },
    },
    { home: HOME },
  ),
  practiceField('stacked-prs-f', 'stacked pull requests', {
    home: HOME,
    forAlone: `stack (pr|prs|pull request|pull requests|branches)`,
    acts: `stacked pull requests, stacked prs, stacked diffs, stacking pull requests, stacking prs, pull request stacks, pr stacks, stacked branches, graphite stacks, ghstack, chained pull requests, dependent pull requests`,
    for: `stack … (on top|pull request|pr|branch), (chain|series|train) of (small|dependent|pull request|pr), on top of one another, build on each other`,
    against: `(branch|based) … (always|only) … (main|master|trunk), independent of each other, no dependencies between, wait until … (merged|landed)`,
  }),
  practiceField('draft-prs-f', 'draft pull requests', {
    forAlone: `gh pr create draft`,
    home: HOME,
    acts: `  draft pull request, draft pull requests, draft pr, draft prs, wip prs, work-in-progress pull requests, draft mode, wip pull requests, draft merge requests`,
    things: PR,
    for: `(half-baked|rough|unpolished) … early, draft true, with draft flag, (open|start|begin|put up|publish) … (early|as draft|draft|while), in draft (mode|state|status), (unfinished|half-done|incomplete|early) … (welcome|fine|ok|shown|visible), work in progress … (welcome|visible), share (early|unfinished|work in progress), as soon as first commit, create … (as draft|as drafts), start as draft, begin as draft`,
    againstAlone: `(open|create) (pull request|pr|merge request) … (only|not until|when) … (finished|ready|complete|done), never open … draft, no drafts, (pr|pull request|merge request) … opened ready for review, (open|create) … (pr|pull request|merge request) … ready for review, drafts (get|are) (lost|forgotten|ignored|overlooked), (never|don't|do not) (open|create|use|make) drafts, nobody looks at drafts`,
    against: `draft false, not as draft, ready from the start, only (finished|ready|complete|done), ready for review (from|when|only|at once|right away), (finished|complete|ready) … only, (unfinished|incomplete|half-done) … (not|stays|never|local|closed)`,
  }),
  choiceField(
    'practice',
    'pr-description-f',
    'the description of pull requests',
    `pull request description, pr description, pr descriptions, description of pull request, description of pr, pull request body, pr body, merge request description, pull request text, pull request summary, pr summary, ${PR}`,
    {
      detailed: {
        alone: `(pr|pull request) description … (explain|say|state) … (why|reason)`,
        near: `(detailed|thorough|comprehensive|extensive|rich|complete) (description|summary|explanation|body|write-up), (explain|describe) … (in detail|at length|thoroughly|fully), what why and how, (motivation|context|background) … (testing|test plan|risks|screenshots), (empty|blank|missing|thin) (description|body) … (rejected|sent back|bounce|returned|closed), tell whole story, leave nothing out`,
      },
      brief: {
        alone: `keep (pr|pull request) description … (short|brief|concise|terse), no (pr|pull request) description needed`,
        near: `(short|brief|terse|minimal|concise|one-line|tiny) (description|summary|body), (one|two|single|couple) (=sentence|=sentences|=line|=lines) (description|summary|suffice|are enough|is enough), (no|without|skip|leave … empty|empty) (description|body), (description|body) (stays|may be|can be) (empty|blank|optional), title (is enough|only|suffices|says it all|alone), (diff|code|commit messages) speaks for itself, nobody reads (long|descriptions|walls), no essays, wall of text, no novels`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'slot',
    'pr-template-f',
    'the pull request template',
    `${PR}, pull request template, pr template, merge request template, pr checklist, pull request checklist`,
    {
      'filled in': {
        near: `(fill|complete|follow|tick|work) … (template|checklist), every (section|box|field) of template, fill (in|out), tick … boxes`,
        alone: `(use|follow) (pull request|pr|merge request) template`,
      },
      'in one’s own words': {
        near: `(delete|discard|ignore|drop|skip|remove|bypass|throw away) … (template|checklist|boilerplate), (free|own) form, own words, blank page, template … (noise|bureaucracy|ceremony|optional), boxes … (nobody|noise|bureaucracy)`,
      },
    },
    { home: HOME },
  ),
  practiceField('pr-screenshots-f', 'screenshots in pull requests', {
    home: `${HOME}|screenshot|recording|ui|visual|interface|picture|screen`,
    acts: `before-and-after images, before and after shots, screenshots in pr, screenshots in pull request, pr screenshots, pull request screenshots`,
    things: `${PR}`,
    for: `(show|prove|attach|include|paste|add|need|carry|come with|require) … (image|picture|shot|screenshot|video|recording|gif|screencast), (every|each|all) (pr|pull request|merge request) (has|have|gets|shows) … (screenshot|recording|video)`,
    against: `(no|without|skip) (image|picture|media|screenshot|video), preview (link|deployment|url) … (instead|enough|suffices)`,
  }),
  choiceField(
    'practice',
    'resolve-threads-f',
    'who resolves review threads',
    `review thread, review threads, conversation, conversations, comment thread, review comment, review comments, comment threads, threads`,
    {
      'the reviewer': `reviewer (resolves|closes|decides), (resolved|closed) by (reviewer|whoever opened|the person who), (opened|started|raised|wrote) … (resolves|closes), leave … (reviewer|open|unresolved), commenter, left to (reviewer|opener)`,
      'the author': `author (resolves|closes), resolve … (yourself|after|once|when), (resolved|closed) by (author|you), mark … resolved, (resolve|close) … (pushed|fixed|addressed|dealt)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'review-comments-f',
    'how binding review comments are',
    `review comment, review comments, reviewer comment, review feedback, comments of reviewers, reviewers' comments, nits, nit, reviewer suggestion, review suggestions, feedback from review, reviewer, remarks`,
    {
      'all are addressed': `(address|answer|resolve|fix|deal with|respond to|react to|act on|work through) (every|all|each), every (comment|remark|nit|thread) … (addressed|answered|resolved|fixed|reply), nothing (stays|left) (open|unanswered), none … (ignored|unanswered), binding, no comment … unanswered, (=must|=have to|=has to) (all|) be (addressed|resolved|answered|fixed), (all|every) … (addressed|resolved|answered) before (merge|merging)`,
      'at discretion': `(your own|author's|author) (discretion|judgement|judgment|call), (may|can|free to|feel free to|ok to|fine to) (ignore|skip|dismiss|decline), (non-binding|suggestions only|not orders), take … (or leave|with a grain), pick … (worth|useful|matter), author … (last word|decides|final say)`,
    },
    { home: HOME },
  ),
  practiceField('nitpicks-f', 'remarks on style in reviews', {
    home: `${HOME}|style|formatting|naming`,
    againstAlone: `(leave|left) style … linter, comment on (correctness|substance|logic|bugs) only`,
    acts: `nitpicking, nitpicks, nits, style nits, nit comments, style comments, bikeshedding, formatting comments, comments on style, remarks on style`,
    things: `code review, reviews, reviewing, reviewer, review comments`,
    for: `(point out|mention|flag|raise|comment on|=note|call out) … (style|naming|typo|formatting|nit|small|smallest|spelling|every), however small, no detail … too small, picky, sweat the small`,
    against: `leave style to, comment on (correctness|substance|logic) only, (only|focus on|stick to|limit to|restrict to) … (bugs|correctness|logic|substance|architecture), leave (style|formatting|nits) to (linter|tools|formatter|machine), (style|formatting|taste|cosmetics) … (linter|tool|formatter|machine|no place|not review)`,
  }),
  practiceField('pr-labels-f', 'labels on pull requests', {
    home: `${HOME}|label`,
    acts: `pr labels, labels on pull requests, labels on issues, labels on prs, pull request labels, issue labels, github labels, labelling pull requests, labeling pull requests`,
    things: `${PR}, issue tracker, triage, github issues`,
    forAlone: `label (pr|pull request|issue|merge request) (by hand|manually|yourself|with|before|when|by), add … label to (every|each|all|any) (pr|pull request|issue)`,
    againstAlone: `labels (are|is) (set|added|applied|managed|assigned) by (bot|robot|action|automation|ci|maintainer|github|workflow), (never|don't|do not) =label (pr|pull request)`,
    for: `(set|attach|apply|put|tag|give|add|choose) … (label|area label|type label), (must|should|has to) be (labelled|labeled), unlabelled … (rejected|ignored), at least one label, carry … label`,
    against: `(bot|maintainer|triage|robot) (labels|sets label|adds label|applies label|sets|adds|applies), leave … label, label-free, hands off labels, (set|add|apply|put|touch) no labels`,
  }),
  choiceField(
    'practice',
    'pick-reviewers-f',
    'who picks reviewers',
    `reviewer, reviewers, code owners, codeowners, assign review, review request`,
    {
      'the author': `(request|ask|pick|choose|assign|select|invite|tag|add|ping) … =reviewers, (pick|choose|assign|select|request) reviewer, author (picks|chooses|assigns|requests|names)`,
      'the system': `(codeowners|bot|github|system|rotation|robot|tool|round robin) … (assigns|picks|chooses), assigned (automatically|by bot|by codeowners|by rotation|round robin), (automatic|automatically), leave … (empty|blank|codeowners|bot), (codeowners|code owners|bot|github|rotation) (pick|picks|assign|assigns|choose|chooses) reviewer`,
    },
    { home: HOME },
  ),
  practiceField('merge-red-f', 'merging while CI is red', {
    home: `${HOME}|build|check|test|pipeline`,
    things: `${PR}, merge, merging, red ci, ci checks, required check, red build, failing check, status check`,
    for: `(red|failing) (check|ci|build|pipeline) (fine|ok|okay|no reason|no obstacle), merge (on|with|despite|over|while) (red|failing|broken), merge anyway, (land|go in) … (red|failing), (ci|checks|pipeline) (is|are) (advisory|informational|only a hint|non-blocking), admin override, override (red|failing|required) (check|ci), even (if|when|with) … red, regardless of ci`,
    against: `(red|failing|broken) (ci|build|check|checks|pipeline) … (blocks|stop|halt), green (before|first), only (when|once|if|with|on) (ci|green|checks|pipeline), (must|has to|needs to) be green, wait (for|until) (green|ci|pipeline|required checks), (green|passing) (ci|pipeline|checks|build) is (required|mandatory|precondition|prerequisite), until … green`,
    forAlone: `(red|failing|broken) (build|ci|pipeline|check|pr) (may|can|could|is allowed to) be merged, merge (on|with) red (ci|build|checks|pipeline), merge despite (failing|red), (failing|red) (check|ci|build|pipeline|test) (don't|doesn't|never|do not|does not|needn't) (block|stop|prevent|hold up) … (merge|merging), (fine|ok|okay|allowed) to merge … (while|when|if|with) … (red|failing|broken), (red|failing) (ci|pipeline|check|build) … (no|not) (reason|blocker|obstacle)`,
    againstAlone: `(nothing|no pr|no change|no branch|nobody) … merged (with|on|over|despite) red (build|ci|pipeline|check|), (ci|pipeline|checks) (must|has to|have to|needs to) be green, (red|failing) (check|ci|build|pipeline) … (blocks|block|stops|stop|forbids|prevents) … (merge|merging), (ci|pipeline|checks) must (be green|pass) (before|to) merge, merge only (when|if|on|once) (green|ci|checks), (nothing|nobody|never|don't|do not|no) … (merge|merging) … (while|when|with|if) … (red|broken|failing|not green), (pr|pull request|merge request) … (failing|red) (test|check|ci|build|pipeline) … (not merged|never merged|not get merged|blocked|can't be merged|stay open|wait), (no|never) merging (while|when|if|with|on) … (red|broken|failing), never merge … red`,
  }),
  choiceField(
    'order',
    'ci-before-review-f',
    'CI and the request for review',
    `review, reviewer, reviewers, code review`,
    {
      'CI first': `(green|ci|checks|pipeline|build|tests) … (before|first) … (review|reviewer|asking|requesting), (only|not until|once|when|after) (ci|checks|pipeline|build) … (green|pass), (red|failing) … (not reviewed|nobody reviews|no review)`,
      'review first': `(before|without waiting for|while) (ci|checks|pipeline) … (run|finishes|green|still running|done), (at once|immediately|right away) … (ci|pipeline|checks), don't wait for (ci|checks|pipeline|green)`,
    },
    { home: HOME },
  ),
  practiceField('agent-approves-f', 'approvals given by an AI', {
    home: HOME,
    acts: `ai review, ai reviews, ai approval, ai approvals, bot reviews, bot approvals, agent approvals, approving pull requests yourself, automated approval, automated approvals, agent review, machine review, bot review`,
    things: `${PR}, code review`,
    for: `(ai|bot|agent|machine|copilot|claude|assistant) … (counts|enough|suffices|sufficient|valid|approve)`,
    against: `only (humans|people) … (approve|review|count), (approval|review) … (from|by|) (human|person), never approve, human reviewer (must|only|has)`,
  }),
  practiceField('reply-to-comments-f', 'replies to review comments by the agent', {
    home: HOME,
    acts: `replying to review comments, replies to review comments, posting comments on pull requests, replying to reviewers, replies in review threads`,
    things: `review comment, review comments, review thread, review threads, reviewers, issue comments`,
    for: `(reply|respond) (to|in|under|on) … (thread|comment|every|each|reviewer), answer … (thread|reviewer|every comment), post … (reply|answer)`,
    against: `(stay|remain) (silent|quiet|mute), (answer|speak|reply|talk) … (human|people|author|owner), speak for (me|us|team), let … (human|people|author) (answer|reply|respond)`,
  }),
  practiceField('issue-first-f', 'an issue before the work', {
    home: HOME,
    forAlone: `(work|change|code|pull request|pr) without (issue|ticket) … (not|rejected|closed|never|ignored), (nothing|never) … without (issue|ticket)`,
    acts: `issue-first, ticket-first, issue first policy`,
    things: `issue, ticket, tracker, jira, backlog, github issue, linear`,
    for: `(open|file|create|write|raise|have|need|find|log) (issue|ticket|github issue|tracking issue|jira ticket) (before|first), (starts|begins) (with|from|as|at) (issue|ticket), no (work|code|change|pull request|pr|commit|line) without, (every|each|any) (change|task|pr|pull request|piece of work|branch) (must|) (has|have|needs|starts|belongs|requires|reference|link|tied|linked|comes from|traces) … (issue|ticket), (backed by|belongs to|tied to|traced to) (issue|ticket), ticketless … (closed|rejected)`,
    against: `(open|file|create|write) … (issue|ticket) … (afterwards|later|once done|after), (small|tiny|trivial) (patch|fix|change) … (no|without|needs no) (issue|ticket), (patch|fix) … needs no (issue|ticket), no (issue|ticket) (needed|required|necessary), without (opening|filing) (issue|ticket), (issue|ticket) … (optional|unnecessary|bureaucracy|overhead|ceremony|not needed), =skip (issue|ticket), straight to (code|pull request|pr), just send (patch|pr|pull request), (patch|pull request|pr) speaks for itself, (patch|pull request|code) … (instead of|rather than) (issue|ticket)`,
  }),
  practiceField('agent-files-issues-f', 'issues filed by the agent', {
    home: HOME,
    acts: `gh issue create, filing issues yourself, opening issues yourself, creating issues on your own, issues of your own, filing issues, creating tickets, filing tickets, unsolicited issues`,
    forAlone: `(file|open|create|raise) (an issue|a ticket) (yourself|for|when you|whenever|on your own|about|with), (put|log|record|=note|capture) … (in tracker|as an issue|as ticket|in issue tracker|in backlog)`,
    againstAlone: `(never|don't|do not|not) (file|open|create|raise) (issues|tickets), (report|mention|tell|list) … (instead of|rather than) (filing|opening|creating), tracker is (mine|ours|off limits|for people|for humans), (issues|tickets) are (filed|opened|written|created) by (people|human|us|me|user|maintainers)`,
  }),
  practiceField('stale-issues-f', 'closing issues that nobody works on', {
    home: HOME,
    acts: `stale bot, closing stale issues, auto-closing issues, closing inactive issues, auto-close`,
    forAlone: `close (stale|inactive|quiet|dormant) issue, close issue (after|when|once) … (inactive|stale|silence|=days|=weeks|=months), stale issues are closed`,
    againstAlone: `issue stay open until (fixed|solved|resolved)`,
    things: `issue, issues, stale issue, stale issues, inactive issue, inactive issues, old issue, old issues, dormant, issue tracker, open issues, bug report, bug reports`,
    for: `(close|purge|prune) … (inactive|stale|=days|=weeks|=months|quiet|old|silence|activity),   keep (tracker|backlog|list) (short|lean|small)`,
    against: `(stay|remain|keep|leave) open, (never|not) closed, until (fixed|solved|resolved), age is no reason, however old, no matter how old, still a bug`,
  }),
  practiceField('closing-keywords-f', 'keywords that close issues', {
    home: `${HOME}|keyword`,
    acts: `closing keywords, closes keyword, fixes keyword, auto-closing keywords, closing keyword, automatic closing of issues`,
    things: `${PR}, issue, issues, ticket`,
    for: `(close|fixes|resolves) (hash|number|issue) … (description|body|pr), close … (on merge|by merge|upon merge), with (closes|resolves)`,
    against: `closed … (by hand|manually|verified|verification|qa|tester|reporter|confirmed), (refs|relates to|see) (instead|rather|only|never closes), reporter (closes|confirms), qa (closes|confirms|verifies)`,
  }),
];
