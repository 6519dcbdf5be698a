import { choiceField, type Field, practiceField } from '../../field.ts';

const PR = `pull request, pull requests, pr, prs, merge request, merge requests`;
const HOME =
  'branch|commit|push|pull|request|pr|merge|review|main|fork|git|repository|history|remote|change|work|issue|ticket|author|reviewer|agent|title|release|tag|conflict|incident|contributor|maintainer|feature|task|bug';

/** Branches, reviews and the people behind them: further questions. */
export const TEAM_FIELDS: readonly Field[] = [
  choiceField(
    'slot',
    'branch-base-f',
    'the branch that work starts from',
    `branch, branches, feature branch, work, new work, topic branch, pull request, pull requests, prs, merge request, merge requests`,
    {
      main: `there is only (main|master|trunk), (branch|branches|start|fork|branch off) … (from|off) (main|master|trunk), cut (branch|it|feature branch|topic branch) … (from|off) (main|master|trunk), (base|based|target) … (main|master|trunk), against (main|master|trunk), (branch|branches|start|pull request|merge request|pr) (start at|start on|go to|go into|come off|are cut from|are merged into|merge into) (main|master|trunk), (branch|branches) … (start|begin) (at|on|from) (main|master|trunk), no develop`,
      develop: `(branch|branches|start|cut|fork|branch off) … (from|off) (develop|dev|development|next|staging), (base|based|target) … (develop|dev branch|development|next), against (develop|dev|development|next), (branch|branches|pull request|merge request|pr) (start at|start on|go to|go into|come off|are cut from|are merged into|merge into) (develop|development|dev branch), (branch|branches) … (start|begin) (at|on|from) (develop|development), (main|master) is only for releases`,
    },
    { home: 'branch|feature|topic|work|integration|pull|request|pr' },
  ),
  choiceField(
    'practice',
    'fork-or-branch-f',
    'forks or branches of the repository itself',
    `fork, forks, contributors, contribution, contributions, upstream, pull request, pull requests`,
    {
      forks: `(from|through|via) (own|personal|private|separate) fork, personal fork, (work|develop|push) (in|on|from) (own|personal) fork, fork (repository|repo|project) first`,
      'branches of the repository': `(no|never|without|instead of|rather than) (fork|forks|forking), branches (in|of|on) (upstream|main|central|origin) (repository|repo), forks are (not|closed|disabled|refused)`,
    },
    { home: HOME },
  ),
  practiceField('cherry-pick-f', 'cherry-picks', {
    home: HOME,
    acts: `cherry-pick, cherry-picks, cherry-picking, git cherry-pick, cherry-picked commits`,
    for: `(carry|bring|move|copy|port|transplant) … commit … (over|across|to branch)`,
    against: `merge (instead|whole branch), duplicate commits`,
  }),
  practiceField('agent-conflicts-f', 'merge conflicts resolved by the agent', {
    home: `${HOME}|show|shows|up|arise|arises|occur|occurs|appear|appears|come|comes|rebase`,
    things: `merge conflict, merge conflicts, rebase conflict, rebase conflicts, conflict markers, conflicting changes, git conflict, git conflicts, conflict in git`,
    for: `(resolve|solve|sort out|settle|untangle|fix) … (yourself|on your own|without asking|as you see fit|and go on|and continue|right away|at once|sensibly)`,
    forAlone: `(resolve|solve|fix) merge conflicts (yourself|on your own|and continue|and go on|without)`,
    against: `(stop|halt|abort|hand over|hand back|leave|tell|ask|report|call) … (human|me|us|user|author|owner|person|ask|wait|abort|report), (never|don't|do not) (resolve|solve|touch|settle), (i|we|human|author|user|person) (resolve|solve|settle|decide|untangle)`,
  }),
  practiceField('git-config-f', 'changes to the Git configuration', {
    home: HOME,
    acts: `git config, changes to git config, editing git config, changing git config, gitconfig, git configuration, git settings, user.email, git identity`,
    for: `(set|adjust|change|edit|configure) … (freely|yourself|as needed|first|when missing|if missing)`,
    against: `(off limits|untouched|sacred|not yours|as is|as it is|personal)`,
    things: `git config, git configuration, git settings`,
  }),
  practiceField('pull-first-f', 'pulling before work begins', {
    home: HOME,
    forAlone: `(git pull|pull main|pull latest|git fetch|fetch origin) … (before|first|at the start), (start|begin) … (pull|git pull|fetch|fresh main|latest main|up-to-date main|current main), (sync|update) … (main|branch|clone|checkout) … (before|first)`,
    againstAlone: `(never|don't|do not) (git pull|git fetch|pull main|pull first|update branch), work … (checkout|state|commit) … (given|as is|as it is|found|handed), no git pull`,
  }),
  practiceField('empty-commits-f', 'empty commits', {
    home: HOME,
    acts: `empty commit, empty commits, allow-empty, allow empty, commit allow-empty, no-op commits, trigger commits`,
    for: `(retrigger|restart|kick|trigger) … (ci|pipeline|build) … (commit|empty)`,
    against: `(rerun|restart) … (from|in|via|through) (ui|web|interface|actions|button)`,
  }),
  practiceField('interactive-git-f', 'interactive Git commands', {
    home: `${HOME}|command|terminal`,
    acts: `git rebase i, interactive rebase, interactive rebases, interactive rebasing, git add i, git add p, interactive git commands, interactive staging, interactive flags`,
    for: `(clean|tidy|reorder|squash|polish) … (with|by|through|in) interactive`,
    against: `(hang|block|wait for input|no editor|need editor|open editor)`,
  }),
  practiceField('annotated-tags-f', 'annotated tags', {
    home: HOME,
    acts: `annotated tags, annotated tag, tag messages, tag message, signed tags`,
    things: `tag, tags, git tag`,
    for: `(with|carry|have|has|contain) … (message|annotation|author), annotated (only|always), (lightweight|bare) … (banned|rejected|refused|never|not|no)`,
    against: `lightweight (only|tags are|is enough|suffices|always|do), (no|without|skip) (message|annotation), lightweight tag, unannotated, plain pointer`,
  }),
  choiceField(
    'slot',
    'approval-count-f',
    'how many approvals a change needs',
    `approval, approvals, approve, reviewer, reviewers, reviews, sign-off, sign-offs`,
    {
      one: `(one|single|1) (approval|reviewer|review|sign-off) (is enough|suffices|is sufficient|will do|only|is all|required|needed), (needs|need|require|takes) (one|single|exactly one|only one|at least one) (approval|reviewer|review|sign-off), one (person|pair of eyes|colleague) … (enough|suffices|sufficient)`,
      two: `(two|2) (approval|reviewer|review|sign-off|thumbs-up), two (people|pairs of eyes|colleagues|maintainers|engineers)`,
      three: `(three|3) (approval|reviewer|review|sign-off|people|maintainers)`,
    },
  ),
  choiceField(
    'practice',
    'approve-with-nits-f',
    'approving with open remarks',
    `approve, approval, approving, lgtm, reviewer, reviewers, code review, review`,
    {
      approve: `(approve|lgtm) … (with|despite|even with|and trust|and leave|anyway|nevertheless) … (nit|nits|comment|comments|remark|remarks|open|minor|small|author|author to), (nits|minor|small|cosmetic) … (never|don't|do not|not|no reason) (block|hold|withhold|stop|delay), trust author to`,
      withhold: `(approve|approval|lgtm) … (withheld|held back|refused|denied|waits) … until, (no|never|not) … (approve|approval) … open, (withhold|hold back|keep back|refuse|no|never|don't|not) … (approve|approval|lgtm) … (until|before|while|unless|with|as long as) … (open|every|all|resolved|addressed|comment|remark|thread|nit), (approve|approval|lgtm) … (only|not) … (once|when|after|until) … (every|all|no) … (resolved|addressed|closed|open|fixed|settled|comment)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'reviewer-fixes-f',
    'who makes the changes that a review asks for',
    `reviewer, reviewers, review, code review, suggestions, review findings, author's branch`,
    {
      'the reviewer': `reviewer … (pushes|push|fixes|fix|commits|repairs|mends|corrects) … (itself|themselves|directly|branch|straight|fix|small|yourself), (push|commit) … (author's branch|someone else's branch|fixes yourself|branch yourself), (fix|correct) … (yourself|directly) … (instead of|rather than) … (comment|asking|commenting)`,
      'the author': `=author (makes|fixes|applies|pushes|corrects), whoever wrote … (makes|fixes|applies|pushes|corrects), (never|don't|do not|nobody|hands off|not) … (push|commit) … (author's|someone else's|somebody else's|another|other people's|others) branch, (comment|suggest|point out) … (never|not|don't|rather than|instead of) (push|fix|change|commit|edit)`,
    },
    { home: HOME },
  ),
  practiceField('review-praise-f', 'praise in code reviews', {
    home: HOME,
    acts: `praise in reviews, compliments in reviews, positive comments in reviews, kudos in reviews, praise in code review, praise in code reviews`,
    things: `review, reviews, code review, code reviews, review comment, review comments, reviewing`,
    for: `(praise|compliment|acknowledge|highlight|mention|celebrate|point out) … (good|well|nice|like|clever|elegant|strengths|works), (good|nice|well done) … too, say … (like|well done|good)`,
    against: `(no|without|skip|spare|omit|never|leave out) (praise|compliments|flattery|kudos|pleasantries|congratulations), (problems|defects|faults|findings) only, (only|nothing but) (problems|defects|faults|what is wrong|issues|findings)`,
  }),
  choiceField(
    'practice',
    'pr-title-f',
    'the form of titles of pull requests',
    `pull request title, pr title, pr titles, title of pr, title of pull request, titles of pull requests, pull request titles, merge request title`,
    {
      'a type prefix': `conventional, (feat|fix|chore) colon, type prefix, type scope, (start|begin|prefix|open) … (type|feat|fix|ticket type), semantic`,
      'plain words': `(plain|ordinary|normal|natural) (english|words|sentence|language|prose), (no|without|never|free of) (prefix|type|feat|conventional), full sentence, (read|sound) like`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'pr-per-issue-f',
    'issues per pull request',
    PR,
    {
      'one each': `one (issue|ticket|bug|fix|story) per (pr|pull request|merge request), (single|one|exactly one|only one) (issue|ticket|bug|concern|topic|story), one (pr|pull request) per (issue|ticket|bug|fix|story), (every|each) (issue|ticket|fix|story) … own (pr|pull request)`,
      'several together': `(several|multiple|many|related|two or three|a few|a handful of) (issues|tickets|fixes|bugs|stories) … (in|into|together|same|go), (batch|bundle|group|collect|lump) … (issues|tickets|bugs|stories)`,
    },
    { home: HOME },
  ),
  practiceField('pairing-f', 'pair programming', {
    home: `${HOME}|code|day`,
    acts: `pair programming, mob programming, mobbing, ensemble programming, pairing sessions, programming in pairs`,
    forAlone: `(work|code|program|write) … (in pairs|in a pair|as a pair|as a mob|with a partner), two (at|on|share) one keyboard, (nobody|no one) (codes|programs|writes code) alone`,
    againstAlone: `(everyone|everybody|each) … (works|codes|programs) alone, one (person|developer) per (task|keyboard|ticket), work solo`,
  }),
  choiceField(
    'practice',
    'who-reviews-f',
    'who may review',
    `review, reviews, reviewer, reviewers, approval, code review, approve`,
    {
      'anyone on the team': `(anyone|anybody|everyone|everybody|any teammate|any member|any developer|any engineer|any colleague|whoever is free|newcomers|juniors) … (may|can|is allowed|review|approve|qualifies|reviews|approves)`,
      'owners only': `(only|nobody but|none but|solely|exclusively) … (owner|owners|maintainer|maintainers|senior|seniors|code owner|codeowners|lead|architect), (owner|code owner|codeowner|maintainer|senior|lead|architect) … (has to|must|alone|needs to|have to) (approve|review|sign)`,
    },
    { home: HOME },
  ),
  practiceField('agent-closes-f', 'issues and pull requests closed by the agent', {
    home: HOME,
    acts: `gh issue close, gh pr close, closing issues yourself, closing pull requests yourself, closing tickets yourself`,
    forAlone: `close (the issue|issues|the ticket|tickets) (yourself|when done|once|as soon as|on your own)`,
    againstAlone: `(never|don't|do not) close (issues|tickets|pull requests|=prs|an issue|the issue|the ticket), leave (closing|issues open) (to|for), (reporter|human|maintainer|tester|qa|i|we) (closes|will close|close) (issues|it|tickets|the issue), issues are closed by (reporter|human|people|maintainer|qa|tester|us|me)`,
  }),
  choiceField(
    'practice',
    'issue-close-time-f',
    'when an issue is closed',
    `issue, issues, ticket, tickets, bug report, bug reports`,
    {
      'on merge': `close … (when|once|as soon as) … merged, close … (on merge|by the merge|upon merge|when … merged|as soon as … merged|once … merged|with the merge), merge … closes`,
      'after verification': `(close|closed) … (only|not) … (released|live|production|verified|confirmed|deployed|reporter|tested), (stay|remain|keep) open until … (released|live|production|verified|confirmed|deployed|reporter|customer), close … (once|after|when) … (verified|confirmed|deployed|live|released|reporter|customer|production), (stay|stays|remain|remains|keep|kept|leave) open (after|past|beyond) merge, (stay|remain|keep|leave) open … until … (verified|confirmed|qa|tested|live|deployed|released)`,
    },
    { home: HOME },
  ),
  practiceField('issue-template-f', 'templates for issues', {
    home: HOME,
    acts: `issue template, issue templates, issue forms, bug report template, bug report form, ticket template`,
    things: `issue, issues, ticket, tickets, bug report, bug reports`,
    for: `(fill|complete|follow) … (template|form), (steps to reproduce|expected and actual|version number) … (required|mandatory|missing|closed)`,
    against: `(free-form|free form|own words|one line is enough|one sentence is enough), (template|form) … (bureaucracy|deters|optional|noise)`,
  }),
  practiceField('postmortems-f', 'post-mortems', {
    home: `${HOME}|outage`,
    acts: `post-mortem, post-mortems, postmortem, postmortems, incident report, incident reports, incident review, incident reviews, retrospective after incidents, blameless review`,
    things: `incident, incidents, outage, outages`,
    for: `(every|each|any) (incident|outage) … (written|report|review|document|timeline|analysis), (write|document|record) … (happened|timeline|lessons|learned|cause)`,
    against: `(fix|repair|close) … move on, (no|without) (paperwork|report|meeting|ceremony|analysis), look forward not back`,
  }),
  practiceField('history-read-f', 'reading the Git history before a change', {
    home: HOME,
    acts: `history digging, archaeology in git, reading git history, reading the git log`,
    things: `git blame, git log, git history, commit history`,
    for: `(read|check|study|consult|look at|look up|search|dig) … (before|why|first|reason|understand|context)`,
    against: `(waste|irrelevant|noise|misleads|ignore|never mind|only present counts|yesterday), judge … (as it is|as it stands)`,
  }),
];
