import { choiceField, type Field, practiceField } from '../field.ts';

const MAIN = '(main|master|trunk|mainline|default branch)';
const HOME =
  'branch|history|commit|push|pull|request|pr|review|merge|main|master|trunk|release|work|feature|bug|fix|remote|git|repository|agent|tag|hook';

/** Branches, history and what an agent does in Git. */
export const FLOW_GIT_FIELDS: readonly Field[] = [
  practiceField('push-to-main-f', 'commits straight to the main branch', {
    home: HOME,
    forAlone: `(trunk|main|master) is where … work, (push|commit|land|go|merge|ship|work) (straight|directly|right|immediately) (to|on|onto|into|in) ${MAIN},
      (push|commit) (to|on|onto) ${MAIN}, (straight|directly) (to|onto|into|on) ${MAIN}, trunk-based, single-branch workflow,
      work (on|off) ${MAIN} directly, everything … on ${MAIN}, (straight|directly) on trunk, no (feature|topic) branches,
      (feature|topic) branches … (overhead|ceremony|not used|unnecessary), branches are for cowards, no branches,
      branch … (ceremony|bureaucracy), skip branch, skip pull request, without (branch|pull request|pr), no (pr|pull request) (needed|required|necessary),
      ${MAIN} is where work happens, ${MAIN} is open to everyone`,
    againstAlone: `(master|main|trunk) … (receives|takes|accepts) (merges|only), work happens on (topic|feature) branches, (topic|feature) branches (only|for everything|for every|always), ${MAIN} is (protected|locked|sacred|read-only|off limits|closed|untouchable|no place), protect ${MAIN},
      ${MAIN} … only (through|via|by|from) (pull request|pr|merge request|review), ${MAIN} (takes|accepts|gets|receives) (only|nothing but) (pull request|merge request|pr|merges),
      (leave|keep) ${MAIN} alone, (hands off|keep off|stay off|stay away from) ${MAIN},
      reach ${MAIN} (only|exclusively) (through|via|by), (go|arrive|come|land|get|flow) (in|) (through|via|by|as) (pull request|merge request|pr),
      (every|each|any|all) change … (branch of own|own branch|separate branch|feature branch|topic branch|pull request|merge request),
      (work|develop|commit) … (feature|topic|separate|dedicated|short-lived|own) branch, (cut|make|create|start|open|use|spin up) (new|feature|topic|fresh|separate|dedicated|short-lived|) branch (for|per|before) (every|each|any|all),
      branch per (task|change|feature|ticket|issue), branch off before, branch (off|out) … first, from (feature|topic) branch only`,
  }),
  practiceField('force-push-f', 'force pushes', {
    home: HOME,
    acts: `force pushes, force push, force pushing, push force, push f, force with lease, history rewriting, rewriting history, history rewrites`,
    things: `git history, branch history, commit history,  pushed commit, published commit, shared branch, remote branch, published history, public history`,
    for: `(rewrite|clean up|tidy|edit|polish|reorder|rework) … (history|commits), (squash|amend|rebase) … (pushed|published|shared), overwrite … (remote|branch)`,
    forAlone: `history … rewritten, rewrite … history, rewrite (published|pushed|public|shared|branch|commit|remote) history, (rebase|amend|squash) (and|then) (force|push again|re-push|push over), (tidy|clean up|polish) … (history|commits) … before (merging|review|opening),
      (free to|may|can|go ahead and) force push, force push is (fine|ok|okay|normal|expected|part), (push|git push) (with|using) (force|f)`,
    against: `append only, immutable, set in stone, (stays|remains) (as|what) (is|it), permanent, sacred`,
    againstAlone: `(never|don't|do not|must not) (force push|force pushing|rewrite history), (once|what) … (pushed|published) (stays|remains|is final), history is (append only|immutable|sacred|permanent|read-only|set in stone|a record), (pushed|published|public|shared) (history|commits) (is|stay) (final|permanent|immutable|sacred|untouched|as is|untouchable)`,
  }),
  choiceField(
    'practice',
    'branch-update-f',
    'how a branch catches up',
    `branch, upstream, main, master, trunk, git, history, pull request`,
    {
      rebase: {
        near: `rebase … (onto|on top|on|against|instead|before), keep … linear, replay … commits, (resolve|catch up) … (by|with) rebasing`,
        alone: `linear history, history … (linear|straight line), git rebase, pull rebase, rebase (onto|against|on top of|on) (main|master|trunk|upstream|latest), rebase your (branch|work), no merge commits, rebase over merge, rebase rather than merge, merge commits … (clutter|noise|unwelcome|spaghetti)`,
      },
      merge: {
        near: `merge (main|master|trunk|upstream|base) (in|into|back), rebasing … (destroys|falsifies|rewrites|loses|confuses|dangerous|lies), catch up … by merging, rebase … (falsifies|loses|lies|dangerous)`,
        alone: `merge (main|master|trunk|upstream|latest) into … branch, merge commit is (fine|welcome|wanted|kept|expected|truth|history), no ff, merge over rebase, merge rather than rebase, true merge, real merge commit`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'squash-f',
    'squashing pull requests',
    `pull request, merge request, pr, feature branch, topic branch, merge button, on merge, merging`,
    {
      squash: {
        near: `squash, single commit, one commit, collapse into, fold into (one|single), flatten into, condense into, one entry`,
        alone: `squash (and|) merge, squash on merge, squash merging, squash (before|when|upon) merging, squash merges, squash … into (one|single), one commit per (pull request|pr|merge request|branch), (pull request|pr|branch) (becomes|lands as|ends up as|turns into|is|makes) (one|single) commit, merges are squashed, squash everything`,
      },
      'no squash': {
        near: `(keep|preserve|retain) … (individual|every|each|all|original|separate) commit, squashing … (loses|destroys|hides|throws|erases|wipes), commits stay (separate|as|intact), (as|with) (individual|separate) commits, every commit survives, merge commit`,
        alone: `merge with merge commit, create merge commit, no squash, never squash, don't squash, do not squash, squashing is (banned|off|disabled), preserve (commit|branch) history, (keep|preserve|retain) (individual|original|atomic) commits, rebase and merge, squash (disabled|off)`,
      },
    },
    { home: HOME },
  ),
  practiceField('amend-commits-f', 'amending commits instead of adding new ones', {
    home: HOME,
    acts: `commit amend, amending, amend commits, amended commits, git commit amend, fixup and autosquash`,
    things: `last commit, previous commit, previous commits, review feedback, review comment, review fixes, latest commit, existing commit`,
    for: `amend (last|previous|it|them|commit|instead|rather|existing|original), fold … (back|into), (squash|work|put) … (back|into), rewrite … commit`,
    forAlone: `amend (instead|rather|the last|the previous|into), amend over new commit, fold fixes (into|back)`,
    against: `(new|separate|follow-up|further|additional|another|fresh|extra) commit`,
    againstAlone: `(never|don't|do not) amend, (add|make|create) … (new|another|fresh|separate) commit on top, (new|follow-up|separate|another|fresh) commit (rather|instead|over), stack … (fixes|commits) on top, fix … in (new|follow-up|separate) commit, (always|only) (create|make|add) new commits`,
  }),
  practiceField('agent-commits-f', 'commits made by the agent itself', {
    home: HOME,
    acts: `git commit, committing yourself, committing on your own, commits of your own, autonomous commits, auto-commit, auto-commits, automatic commits, unprompted commits, unsolicited commits`,
    forAlone: `wrap up … with a commit, close … with a commit, (save|record) … progress in a commit, commit (your work|your changes|as you go|early|on your own|yourself|without asking|automatically|right away|immediately|unprompted), commit after (every|each), commit (when|once|whenever) (you are|you're|done|finished|it works|tests pass|green|ready),
      commit (every|each) (step|change|task|milestone), end … with a commit, commit as soon as, finish (with|by) a commit, leave (nothing|no work) uncommitted, nothing … uncommitted, make commits (yourself|on your own|without), you (may|can) commit, no need to ask before committing, always commit, commit … before (moving on|you stop|ending|finishing|handing), committing … part of (job|task|work)`,
    againstAlone: `wait for (permission|approval|me) to commit, stop before committing, stop before the commit, let me (look|see|review) … (diff|change) … (first|before), hand … over uncommitted, leave (committing|git) (to|for), (leave|keep) … (uncommitted|unstaged|in working tree|in the worktree|staged), commit only (when|if|after|on) (asked|told|request|instructed|i|user|explicitly), only commit (when|if|after|on) (asked|told|i|user|explicitly|someone|requested|instructed),
      commits are (made|done|created|written) by (people|human|user|maintainer|developer|owner|me|us), (human|people|user|maintainer|developer|owner|we|i) (will|) (commit|make commits|do the committing|create commits|commit it),
      until (told|asked) to commit, (ask|confirm|permission|wait) … before (you commit|any commit|every commit), committing is (mine|job|ours), commits are (mine|ours|not yours|a human job), git is (mine|ours|off limits|read-only), read-only git, hand … (diff|changes) … uncommitted, unless asked to commit,
      write to git history`,
  }),
  practiceField('agent-pushes-f', 'pushes made by the agent itself', {
    home: HOME,
    acts: `git push, pushing yourself, automatic pushes, pushing on your own, auto-push, pushing to remote, pushes to remote, push to remote, push to origin, unprompted pushes`,
    forAlone: `until … been pushed, not (done|finished|complete) until … pushed, unpushed work … (lost|worthless|does not), everything … pushed, push (your branch|your work|your commits|as you go|early|automatically|yourself|on your own|right away|immediately|without asking|after every|after each|when done|when finished|at the end), push … (when|once) (you are done|finished|green|tests pass|ready), push (at|by) end of (session|task|day), commit and push (when|after|every|each|all|at), nothing stays (local|unpushed), nothing … unpushed, never leave … unpushed, work is not (done|complete|finished) until … pushed, you (may|can) push`,
    againstAlone: `leave pushing (to|for), (stays|keep|remain) (local|on your machine|unpushed), nothing (is|gets) pushed, push only (when|if|after|on) (asked|told|i|user|explicitly|requested|instructed), only push (when|if|after|on) (asked|told|i|user|explicitly|requested), pushing is (mine|job|ours|for people|for humans|not your|up to), (ask|confirm|permission|check) … before (pushing|you push|any push|every push), (human|person|maintainer|developer|user|we|i) (will|) (push|do the pushing|push it), commit locally only, local commits only`,
  }),
  choiceField(
    'practice',
    'stage-all-f',
    'what is staged',
    `git add, staging area, stage files, stage changes, staged files, staged changes, staging files, staging changes, git index, to index, stage only`,
    {
      everything: {
        near: `everything, all changes, all of it, whole (tree|working tree|directory), in one go, wholesale, blanket, lock stock and barrel, whatever`,
        alone: `git add all, git add u, stage everything, stage all, stage whole (tree|working tree|directory)`,
      },
      'named files': {
        near: `by name, explicitly, one by one, individually, (specific|named|only|relevant|exact) files, by path, file by file, hunk by hunk, selectively, only what you (changed|touched|edited), list … paths, nothing but what`,
        alone: `git add p, git add patch, stage (specific|named|individual|only|selected|relevant) files, stage … by name, stage … (selectively|explicitly|individually|hunk), stage only (what|files|your|those), explicit paths, name … files … (staging|git add)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'commit-size-f',
    'the size of commits',
    `commit, commits, committing, git history`,
    {
      'small and often': {
        near: `every few (minutes|lines), early and often, half-done, half-finished, work in progress, baby steps, savepoint, save points, unfinished (work|states|changes)`,
        alone: `(check in|commit|save) … every few (minutes|lines|steps), check in progress, (small|tiny|frequent|micro|granular|incremental|bite-sized) commits, commits … (small|tiny|frequent|granular|bite-sized), commit (early|often|frequently|after every step|after each step|every step|every few), commit in (small|tiny|incremental), wip commits are, checkpoint commits, commit little and often`,
      },
      'whole pieces': {
        near: `one big, (once|only) at end, only (finished|complete) (work|pieces), single commit per (feature|task|ticket|issue|change), one commit per (feature|task|ticket|issue|change), when (everything|feature) … done, (once|when) … whole, all at once, in one piece, only (finished|complete|shippable) work`,
        alone: `(whole|entire|complete) (feature|task|change) … (as|in) (one|single) commit, one commit per (feature|task|ticket|issue|change), one commit for whole, (single|one) big commit, commit … (whole|entire|complete) (feature|task) … (once|at once|in one), no (wip|checkpoint|intermediate|half-finished|work in progress) commits, bundle … into (one|single) commit`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'mixed-commits-f',
    'unrelated changes in one commit',
    `commit, commits, changeset, change set, patch`,
    {
      separate: {
        near: `one (logical|) (change|concern|thing|purpose|topic|idea) (per|each|only), (single|one) (logical|concern|purpose|thing|topic), atomic,  separate … (commit|from), separately, (own|different|separate) commit, split, never mix, self-contained, unrelated … (own|separate|different)`,
        alone: `atomic commits, one logical change per commit, (formatting|whitespace|refactoring|rename|cleanup) … (own|separate|different) commit, do one thing per commit`,
      },
      together: {
        near: `mix, lump, bundle, combine, (ride|slip|come) along, piggyback, (unrelated|formatting|refactoring|cleanup|whitespace|rename) … (same commit|along|together|one commit)`,
        alone: `(formatting|refactoring|cleanup|clean-ups|unrelated) … (same|one) commit, mixed commits are (fine|ok|okay)`,
      },
    },
    { home: `${HOME}|refactoring|formatting` },
  ),
  choiceField(
    'practice',
    'commit-builds-f',
    'whether every commit works',
    `commit, commits, each commit, every commit, intermediate commit, history, revision`,
    {
      'every commit works': `(must|should|has to|always|to) (build|compile|work), (builds|compiles|works) on its own, buildable, bisectable, bisect, (green|passing) (at|on|in|for), leave … (green|working|building), pass (all|) tests, tests pass, revertible, keep … (green|buildable|compiling)`,
      'only the last one': `(need not|needn't|may not|not have to|no need to) (build|compile|work|pass), broken … (fine|ok|okay|allowed|acceptable|along the way), (may|can) be (broken|red|half-done), only (last|final|tip|head) … (build|compile|pass|green|work|matters), intermediate … (fail|break|red)`,
    },
    { home: `${HOME}|test|build` },
  ),
  practiceField('sign-commits-f', 'signed commits', {
    home: HOME,
    againstAlone: `commit signing is (unnecessary|overkill|not needed|not required|optional), unsigned commits are (fine|ok|okay|accepted|welcome), no gpg sign`,
    acts: `signed commits, commit signing, commit signatures, gpg signature, gpg signatures, gpg signing, verified commits, signing commits, gpg sign`,
    things: `commit, commits, tag, gpg, ssh key, signature`,
    for: `sign with, cryptographically sign, gpg key, verified badge, unsigned … (rejected|refused|bounce), carry … signature, (must|be) signed`,
    against: `unsigned … (fine|ok|okay|enough|accepted|do), no gpg sign, signing … (off|disabled|not needed|overhead), signature … (optional|overhead)`,
  }),
  practiceField('dco-signoff-f', 'sign-off lines in commits', {
    home: HOME,
    acts: `signed-off-by, dco, developer certificate of origin, sign-off line, sign-off lines, signoff, commit s, sign-off trailer`,
    things: ` commit trailer`,
    for: `required, every commit, carry, end with, append, commit -s, without … (rejected|bounce|refused)`,
    against: `not (needed|required|used), unnecessary, leave out, omit, no dco, redundant, no legal`,
    forAlone: `commit (with|) s flag, git commit s`,
  }),
  practiceField('git-stash-f', 'the stash', {
    home: HOME,
    againstAlone: `(never|don't|do not) (stash|git stash)`,
    acts: `git stash, stash, stashing, stashes, stash entries`,
    for: `(put|park|set|tuck|shelve) … (aside|away), stash (changes|work|them|it|before|away|unrelated|whatever)`,
    against: `  graveyard, black hole, (commit|branch|worktree) … instead, where work (dies|goes to die|gets lost)`,
  }),
  practiceField('skip-hooks-f', 'skipping commit hooks', {
    home: HOME,
    things: `git hook, git hooks, commit hook, commit hooks, pre-commit, pre-commit hook, pre-push, husky, lefthook, hook, hooks, no-verify, precommit hook`,
    for: `(bypass|skip|disable|circumvent|go around|dodge|get around|sidestep|silence|turn off|switch off|evade|work around|jump over) … (hook|pre-commit|pre-push|husky|lefthook|check), husky 0, (use|pass|with|commit|push|add) no verify`,
    forAlone: `(commit|push) … no verify, commit n, (use|pass) no-verify`,
    against: `(must|always|have to|let|need to) … (run|pass|finish), (let|leave) … (run|on|enabled|do work), hooks are (there for|mandatory|law), fix what … complains, respect … hooks, fix … (complain|hook)`,
  }),
  practiceField('git-submodules-f', 'submodules', {
    home: HOME,
    acts: `submodule, submodules, git submodule, git submodules`,
    things: `gitmodules`,
    for: `(pull|bring|include|embed|link|wire|hook) … (in|as|through|via), (live|come|vendored|included|kept|held) … (as|in|through) submodule, pin … submodule`,
    against: `(subtree|package|copy|vendor) … instead, pain, footgun, nightmare, trap, trouble`,
  }),
  practiceField('git-worktrees-f', 'a worktree for each task', {
    home: `${HOME}|task|session`,
    acts: `git worktree, git worktrees, worktree, worktrees, worktree per task, separate worktrees`,
    for: `own (worktree|checkout), (isolate|work|happen|live|do) … worktree, (per|for each|for every) (task|branch|feature|agent), side by side, new worktree`,
    against: `single checkout, one checkout, main checkout, same checkout, clutter, stray, existing checkout, current checkout`,
  }),
  practiceField('agent-branches-f', 'branches created by the agent', {
    home: HOME,
    acts: `creating branches, new branches of your own, branch switching, switching branches, branch creation, git checkout b, git switch c, git branch, changing branches, branch changes`,
    forAlone: `(create|cut|make|open|start|spin up) (your own|a new|) branch (yourself|on your own|without asking|for your work|before you|first|for each|for every), (start|begin) (work|each task|every task|by) … (new|fresh|own|feature) branch, branch before you (edit|touch|start), switch to new branch, (feel free to|you may) (create|branch)`,
    againstAlone: `(stay|remain|work|keep) on (current|same|given|existing|checked out) branch, (leave|branching is) … branches (to|alone), branching is (mine|ours|up to|left), current branch (only|as is|and no other), branch you (find|were given|are on|start on), whatever branch is checked out, switch branches only (when|if) (asked|told), (never|don't|do not) (create|switch|cut|make|change) … branches, (never|don't|do not) (create|switch) … branch`,
  }),
  practiceField('git-discard-f', 'throwing away uncommitted work', {
    home: HOME,
    acts: `git reset hard, reset hard, hard reset, hard resets, git clean, git clean fd, git restore, discarding changes, discarding uncommitted work`,
    things: `uncommitted, working tree, worktree, unstaged, untracked, local changes, local modification`,
    for: `(throw|toss|wipe|blow|reset|clean) … (away|out|off|clean), discard, reset … clean, start from clean, drop, (git|) clean fd, get rid of`,
    against: `preserve, (keep|leave) … (intact|alone|untouched|as), belong to (user|someone|others|me), (somebody|someone) else, not yours, irreplaceable, respect, protect, may be (mine|precious|in progress)`,
  }),
  practiceField('branch-cleanup-f', 'deleting merged branches', {
    home: HOME,
    things: `merged branch, merged branches, stale branch, stale branches, old branch, feature branch, source branch, topic branch, remote branch, branch, branches`,
    for: `(branch|it) (goes|go) away, (goes|gone) (with|after) merge, (delete|remove|prune|clean up|tidy up|drop|sweep|kill|get rid) … (merge|landed|done|released|after), (delete|remove|prune) … branch, (is|get) (deleted|removed|pruned), gone (after|once), d after, auto-delete, short life, die with`,
    against: `(keep|preserve|retain|leave|stay) … (merged|forever|archive|around|history|reference|good|for good|in place|standing), never deleted, live forever, archive`,
  }),
  practiceField('long-lived-branches-f', 'long-lived branches', {
    home: HOME,
    acts: `long-lived branches, long-lived branch, long-running branches, long-lived feature branches, long-running feature branch, integration branches, integration branch, development branch, develop branch, gitflow, git flow`,
    things: `branch, branches, feature branch`,
    for: `(live|stay|last|run|open) (for|) (weeks|months), as long as (needed|it takes), until (whole|entire|complete) feature, take time, own pace`,
    against: `short-lived, (hours|day) (old|at most|not weeks|or less), (merge|gone|integrate) within (day|hours), (merge|integrate) (daily|every day|at least once a day), (one|two) days at most, rots, go stale, drift, no older than, live (hours|less than)`,
  }),
  choiceField(
    'practice',
    'branch-ticket-f',
    'ticket numbers in branch names',
    `branch name, branch names, name of branch, name branch, name your branch, branches, branch naming, naming branches`,
    {
      'with a ticket number': `(ticket|issue|jira|story) (number|id|key), contain (ticket|issue), (start|begin|lead|prefix) … (ticket|issue|jira|story), carry … (ticket|issue), after (ticket|issue), traceable to`,
      'without a ticket number': `no (ticket|issue|number|jira), without (ticket|issue|number), (words|description) only, plain words, (ticket|issue) … (belongs|goes|stays|lives) (elsewhere|in commit|in pr|out|in pull request), free of (number|ticket|issue), describe … in words, only words`,
    },
    { home: `${HOME}|ticket|issue` },
  ),
  choiceField(
    'practice',
    'branch-prefix-f',
    'prefixes of branch names',
    `branch name, branch names, name of branch, name branch, name your branch, name branches, branch naming, naming branches, branches, branch`,
    {
      'type prefix': {
        near: `feature slash, type slash, branches feature, branch feature, feature fix, feat fix, (type|kind|category) (prefix|first), prefix … (type|kind|feature|feat|fix), start with (feature|feat|fix|type|kind)`,
      },
      'no prefix': {
        near: `(no|without|never) (prefix|slash|type), flat names, (prefix|slashes) … (noise|dropped|unnecessary|clutter), bare, free-form, name … (freely|however|as you like|whatever)`,
      },
      'name of the author': {
        near: `(user|username|your name|author|initials|github handle|your handle) slash, (start|begin|prefix) with (author|user|username|name|initials)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'broken-main-f',
    'what happens when main breaks',
    `main, master, trunk, mainline, broken build, red build, regression, bad commit, offending commit, breakage, broke, incident, bad merge, bad release`,
    {
      'revert at once': `revert (first|immediately|at once|right away|straight away|and|it|offending|without|then), roll back (first|immediately|at once|right away), back (it|) out, git revert, revert … ask questions later, revert before, reverting … (default|first)`,
      'fix forward': `fix forward, roll forward, fix in place, (no|never) revert, repair … on top, forward fix, only go forward, patch … on top, push … fix (rather|instead), forward only`,
    },
    { home: `${HOME}|build|incident|regression` },
  ),
  practiceField('agent-tags-f', 'tags set by the agent', {
    home: HOME,
    acts: `git tag, creating tags, tagging, tag creation, release tags, version tags`,
    things: `tag, tags`,
    forAlone: `tag (the release|it|the commit) (yourself|on your own|right away|once|when|after), create … tag (yourself|on your own|when|after|once), push tags (yourself|too|along)`,
    againstAlone: `(leave|reserve) tags (to|for), tags are (made|set|created|cut|pushed) by (people|human|maintainer|pipeline|ci|release|owner), (maintainer|human|release manager|owner|pipeline|ci) (tags|sets tag|creates tag|cuts tag), tagging is (mine|ours|for|up to|reserved|left)`,
  }),
  choiceField(
    'practice',
    'tag-prefix-f',
    'the v in front of version tags',
    `tag, tags, git tag, version tag, release tag, tag name`,
    {
      'with a v': `(with|prefix|start|leading|begin) … =v, v1, v prefix, =v followed by, v1.2.3, v0, prefixed with v`,
      'without a v': `(no|without|never|not) =v, bare (number|version), (number|version|digits) only, plain (number|version), no (leading|prefix), no prefix, just (number|digits), unprefixed`,
    },
    { home: `${HOME}|version|name` },
  ),
  practiceField('large-binaries-f', 'binary files in Git', {
    home: `${HOME}|file|asset|image|model`,
    acts: `large binaries, binary files, binaries in git, large files, binary blobs, model weights, large assets, big files, huge files`,
    things: `binaries, binary, blob, blobs, model weights, checkpoints, videos, psd, zip, datasets, large file, git lfs, lfs, compiled assets, checkpoint files`,
    for: `(commit|check in|add|put|track|store|keep) … (in git|to git|repository|repo|alongside), (live|belong|go|sit) … (in|into) (git|repo|repository), (directly|right|straight) in (git|repo|repository)`,
    against: `(live|belong|go|sit|stored|kept|stay) … (bucket|s3|lfs|artifact store|artefact store|object storage|elsewhere|dvc|outside|out of), out of (git|repo|repository|tree), bloat, (host|upload) … (elsewhere|s3|bucket|release), external storage, via lfs, through lfs, in lfs`,
  }),
  practiceField('backports-f', 'backports to old releases', {
    home: `${HOME}|version`,
    acts: `backports, backporting, back-ports, back-porting, backported fixes, cherry-picks to release branches`,
    things: `release branch, release branches, old release, older release, previous release, maintained version, older version, old version, supported version, lts`,
    for: `cherry-pick, backport, port … back, patch … too, also (land|go|patch|fix), receive … (fixes|patches)`,
    against: `only … (latest|newest|main), (upgrade|update) instead, (latest|newest) (only|release only), no (more|) support, are (dead|done|frozen), must upgrade, end of life`,
  }),
];
