import { practice, type TopicSource } from '../topic.ts';

/** Version control, review, release and deployment. */
export const GIT_PRACTICES: readonly TopicSource[] = [
  practice('push-to-main', 'pushing to the main branch', `
    commit|push|land|work|develop|go|put|ship ~ straight|directly|direct|right? ~ to|on|onto|into|at @main
    commit|push|land|merge|work ~ to|on|onto|into @main
    push @main
    trunk based
    straight|directly|direct ~ to|onto|on|into @main
    direct commit|push ~ to|onto|on @main
    feature branch ~ stale|slow|rot|overhead|waste
    no pr needed|necessary|required
    no pull_request needed|necessary|required`, `
    @main ~ off_limits|protected|locked|untouchable|read_only
    default branch ~~ off_limits|protected|locked
    leave|keep ~ @main alone
    hands|fingers off ~ @main
    @everything ~ arrive|come|go|land|enter|goes|reach ~ as|through|via|by ~ @pr
    @pr ~ only ~ way ~ @main
    only ~ through|via|by ~ @pr
    stack ~ commit ~ on ~ branch
    @always ~ work|commit|develop ~ on|in ~ feature|topic|own|separate branch
    open|create|raise|file|submit ~ @pr ~ for ~ every|each|all|any
    open|create|raise|file|submit ~ @pr ~ instead|rather
    feature|topic|own|separate|dedicated branch ~ for|per ~ every|each|all|any`),
  practice('force-push', 'force-pushing', `
    force push
    force-push
    push --force|--force-with-lease|-f
    push ~ --force|--force-with-lease
    --force with lease
    rewrite ~ history|published|pushed
    rewrite history
    overwrite ~ remote|branch|history
    amend ~ pushed|published|open
    rebase ~ published|pushed|shared|open ~ branch|pr
    @keep|clean|tidy ~ history ~ amend|rebase|squashing|fixup`, `
    history ~ append_only|immutable|sacred|never_rewritten|untouched|permanent
    add|push ~ fixup|follow_up|new commit ~ instead|on_top|rather
    once ~ pushed ~ commit ~ final|stay|fixed|immutable`),
  practice('code-review', 'approval before merging', `
    @approve ~~ before ~ merge|merged|merging|landing|land|go
    before ~ merge|goes|going|landing|land ~~ @approve
    before ~ second pair
    before ~ @approve
    merge|merged|land|go|goes|landed ~~ without ~ no ~ @approve
    need|require|wait|get|has|have|must|obtain|await ~~ approve|approval|approving|review|reviewed|reviewer|sign_off|signoff ~
    wait ~ for ~ review|reviewer|approval
    needs|requires|require|need ~ reviewer|approver|approval
    @pr ~~ need|needs|require|requires|wait|waits ~~ @approve
    four eyes
    second pair of eyes
    someone else|other ~ review|look|approve|read
    another person|human|maintainer|engineer|developer|colleague ~ review|look|approve|read|sign_off`, `
    merge|land|ship ~ your|their|its own ~ @pr|change|work|branch|changes
    merge|land ~~ yourself|themselves|itself
    self merge
    merge|merged|land|ship ~~ without ~ wait|waiting|review|approval|approve|asking|any
    merge|merged|land ~~ by ~ author
    merge ~ as_soon_as|once ~ check|ci|test|pipeline|build ~ pass|green|succeed
    merge|land ~ immediately|straight_away|right_away|at_once
    once ~ check|ci|test|pipeline|build ~ pass|green ~~ merge
    don't|not|no|nobody ~ wait ~ for ~ anybody|anyone|review|reviewer|approval
    nobody ~ need|has ~ approve|review|look
    review|approval ~ optional|after|afterwards|post_merge
    post merge review
    auto merge`),
  practice('agent-commits', 'committing without being asked', `
    commit ~ your|own|the ~ work|change|changes ~~
    commit ~ as_you_go|early|often|frequently|regularly|automatically|yourself|immediately
    commit ~ after|when|once ~ each|every|task|step|change|done|finish|you
    commit|committed ~~ without ~ ask|asking|waiting|being_asked|prompt
    make ~ commit ~ after|when|once|for ~ each|every|you
    @always commit
    finish|end ~ with|by ~ commit|committing
    create ~ commit ~ when|after|once|for|at`, `
    commit ~ only|unless ~ ask|asked|request|requested|told|instruct
    only commit ~ when|if ~ ask|asked|request|told|explicit
    never|not|don't commit ~ unless|without|until ~ ask|asked|request|told|explicit|instruct|permission|approval
    never|not|don't ~ commit|stage ~ yourself|changes|anything|on_your_own|code|work
    leave ~ commit|committing|staging ~ to ~ @user|me|us|developer|author|maintainer
    leave ~ change|changes|work|everything ~ uncommitted|unstaged|in_the_working
    @user|i|we|human|developer|maintainer ~ commit|commits ~ himself|herself|themselves|ourselves|myself|it|them
    commit ~ is|are ~ made|done ~ by ~ human|user|people|person|maintainer
    don't|never|not commit $
    don't|never|not commit code|changes|anything|work|your
    don't|never|not run git commit
    git commit ~ is|are ~ @user|human|ours|mine|people`),
  practice('agent-pushes', 'pushing without being asked', `
    push ~ your|own|the ~ branch|work|change|changes|commits ~ when|after|once|as_soon|immediately|automatically
    push ~ after|when|once ~ each|every|commit|done|finish|you|test
    @always push
    commit and push`, `
    push ~ only|unless ~ ask|asked|request|requested|told
    only push ~ when|if ~ ask|asked|request|told
    never|not|don't|no push
    never|not|don't ~ run git push
    leave ~ push|pushing ~ to ~ @user|me|us|developer|maintainer
    no pushing|pushes|push
    nothing ~ leave|leaves ~ machine|laptop`),
  practice('atomic-commits', 'small, finished commits', `
    commit ~ finished|complete|self_contained|atomic|whole ~ thought|change|unit|step
    atomic commit
    one|single logical? change ~ per|a|each|in ~ commit
    commit ~ one|single ~ thing|change|purpose|concern
    each|every commit ~ build|compile|pass|stand|work
    every commit ~~ shipped|releasable|green|deployable
    split ~ into ~ small|separate|logical|several ~ commit`, `
    commit ~ every ~ minute|hour
    half done|finished|baked ~ state|work|commit
    commit ~~ half done
    wip commit
    work in progress commit
    commit ~~ broken|unfinished|work_in_progress
    one big|single|large commit
    everything ~ in ~ one|single commit
    one commit per ~ day|task|session|branch|pr
    squash ~ everything|all ~ into ~ one|single commit`),
  practice('signed-commits', 'signing commits', `
    sign|signed ~ commit|tag|off
    commit|commits ~ signed|gpg
    signed off by
    gpg|ssh ~ signature|sign|key ~ commit
    dco`),
  practice('co-author', 'naming the agent in commits', `
    co authored by
    co author ~ trailer|line|claude|agent|ai
    attribute|mention|credit|name ~ claude|ai|agent|assistant|copilot|model ~ in|as ~ commit|message|author|trailer|pr
    generated with|by ~ trailer|footer|line|claude
    add|include|append|put ~ ai|agent|assistant|claude ~ attribution|trailer|credit|footer|signature`, `
    no ~ attribution|trailer|signature ~ ai|agent|claude|assistant
    no trace|mention ~ ai|agent|claude|assistant`),
  practice('issue-reference', 'naming the issue in commits', `
    issue|ticket|jira ~ number|id|key|reference|link ~~ in|to|at ~ commit|message|every|each|subject|title|footer|pr
    mention|reference|link|cite|include|name|add|put ~ issue|ticket|jira|story ~~ commit|message|pr|subject|log
    every|each commit|pr|pull_request ~~ reference|mention|link|name|cite ~ issue|ticket
    refs|fixes|closes #
    issue|ticket ~ number ~ in ~ log|history|commit
    link ~ @pr ~ to ~ issue|ticket`, `
    issue|ticket ~ number ~ stay|stays|keep|are ~ out`),
  practice('lock-files', 'committing lock files', `
    commit|check_in|include|track|version|committed ~~ lock_file|lockfile|package-lock.json|pnpm-lock.yaml|yarn.lock|cargo.lock|poetry.lock|uv.lock|gemfile.lock|composer.lock|go.sum|lockfiles|bun.lockb|package.resolved
    lock_file|lockfile|lockfiles|package-lock.json|pnpm-lock.yaml|yarn.lock|cargo.lock|poetry.lock|uv.lock|gemfile.lock|composer.lock|go.sum ~~ commit|committed|checked_in|tracked|version_control|in_git|repository|belong|belongs|part
    lock_file|lockfile|lockfiles|package-lock.json|pnpm-lock.yaml|yarn.lock|cargo.lock|poetry.lock ~~ goes|go ~ with|into|in`, `
    gitignore|ignore|ignored ~~ lock_file|lockfile|package-lock.json|yarn.lock|cargo.lock|poetry.lock|pnpm-lock.yaml|lockfiles
    lock_file|lockfile|lockfiles|package-lock.json|yarn.lock|cargo.lock|poetry.lock|pnpm-lock.yaml ~~ gitignore|ignored|.gitignore|gitignored|untracked
    leave|keep ~ lock_file|lockfile|lockfiles|package-lock.json|yarn.lock|cargo.lock ~ out|untouched|alone
    delete|remove ~ lock_file|lockfile|package-lock.json|yarn.lock
    lock_file|lockfile|lockfiles ~ out_of`),
  practice('vendoring', 'vendoring dependencies', `
    vendor ~ dependency|dependencies|library|third_party|package|code|them|everything
    go mod vendor
    check_in|commit ~ vendor|vendored|third_party ~
    dependencies ~ vendored|checked_in|copied ~
    copy ~ third_party|library|dependency ~ into ~ tree|repo|repository|vendor`, `
    keep ~ dependency|dependencies ~ out_of
    dependencies ~ come ~ from ~ registry|proxy|mirror|index`),
  practice('generated-in-git', 'committing generated code', `
    check_in|commit ~~ generated|generate|generator|codegen|compiled|build ~ code|file|output|client|artifact|artefact|whatever
    generated|compiled|built ~ code|file|output|client|artifact|artefact ~~ committed|checked_in|tracked|in_git|version_control
    check_in ~ whatever|what ~ write|generate|produce
    commit ~ dist|dist/|build/|lib/`, `
    no generator|generated|build output
    generated ~ code|output|file ~~ doesn't_belong|gitignored|ignored|rebuilt
    rebuilt in ci
    rebuild ~ in ~ ci ~ not|never
    gitignore ~ generated|build|dist`),
  practice('edit-generated', 'editing generated files by hand', `
    hand edit|edits
    @change|add|put|insert ~~ generated|gen|autogenerated|auto_generated|/
    @change|add|put|correct|insert ~~ / ~ by_hand|manually
    @change ~ generated|autogenerated|auto_generated|.g.dart|generator ~ file|code|output|client|module
    @change ~~ by_hand|manually|directly|in_place ~ generated|gen|/
    generated ~ file|code|output|client ~~ by_hand|manually|hand
    by_hand ~ in ~ /`, `
    generated ~ file|code ~ read_only|off_limits|untouchable|overwritten
    regenerate ~ instead|never|rather
    @change ~ template|schema|source|generator ~ instead|and_regenerate|not ~
    do not edit ~ generated`),
  practice('changelog-in-pr', 'changelog entries with each pull request', `
    @pr|change|commit|you ~~ add|adds|update|updates|touch|include|has|carry|write|needs ~~ changelog
    add|write|put|update|append ~~ changelog
    changelog ~ entry|line ~~ for|with|in|per|by ~ @pr|change|every|each
    every|each|all|any ~ change|pr|pull_request ~~ changelog`, `
    changelog ~~ compiled|generated|derived|built|produced|written|assembled ~ from|by|on|at ~
    @pr ~ leave ~ changelog ~ alone
    leave ~ changelog ~ alone|untouched
    changelog ~ is ~ automatic|generated|written ~ by
    hands off ~ changelog`),
  practice('feature-flags', 'feature flags', `
    feature flag|toggle|switch|gate
    behind ~ flag|toggle|switch
    flag ~ guard|gate|protect ~ feature
    ship|merge|release|hide|wrap|guard|gate ~~ flag|toggle
    dark launch`, `
    release|ship|merge ~ feature ~ when|only ~ finished|complete|done ~
    long lived branch ~ until|instead
    no ~ flag|toggle|half`),
  practice('deploy-friday', 'deploying on Fridays', `
    deploy|ship|release|rollout|push ~~ friday|weekend|friday's
    friday ~ is ~ fine|ok|good ~ deploy|release`, `
    friday|weekend ~ freeze|off
    nothing ~ goes|go ~ out|live ~ friday
    no ~ release|deploy ~ after|before ~ weekend`),
  practice('deploy-approval', 'a human go-ahead for deployments', `
    engineer|human|person|someone|somebody|owner|lead|maintainer|operator|on_duty ~~ confirm|approve|sign_off|press|trigger|check ~~ deploy|plan|release|apply|production|rollout|before
    deploy|plan|release|apply|production|rollout ~~ by ~ human|hand|person|engineer
    deploy|deployment|release|apply|rollout|promotion ~~ need|needs|require|requires|wait|waits ~~ @approve|confirmation|human|button
    confirm|approve ~ plan|deploy|deployment|release ~ by_hand|manually|before
    manual approval|gate|step|confirmation ~ before|for|in ~ deploy|production|release
    nothing ~~ production ~~ without ~ human|approval|person
    ask ~ before ~ deploy|deploying|applying`, `
    applied|deployed|released|rolled_out|promoted|goes|go ~~ automatically|by_itself|as_soon_as|on_its_own|without
    automatic|automatically|auto ~ deploy|apply|release|promote|rollout
    nobody ~ press|presses|approve|confirm|click
    deploy ~ straight|directly|automatically|without|yourself ~~ 
    deploy ~~ without ~ ask|asking|wait|waiting|approval
    continuous deployment
    auto apply|approve
    apply ~ -auto-approve|auto_approve
    terraform apply ~ yourself|directly|without`),
  practice('publish-by-hand', 'publishing from a developer’s machine', `
    publish ~ from|by|with ~ own|local|laptop|machine|hand|developer
    npm|cargo|twine|gem publish|push|upload ~ from|yourself|locally|with
    publish|release|upload ~~ from ~ your|own|developer|local ~ machine|laptop|computer|token
    cut|publish|make ~ release ~ by_hand|manually|locally`, `
    publish|publishing|release|upload ~~ by|through|from|in|via ~ workflow|ci|pipeline|action|trusted|bot
    ci|workflow|pipeline|bot ~ publish|release|upload
    no human|one|body ~ upload|publish
    nobody ~ upload|publish
    trusted publishing`),
  practice('branch-deletion', 'deleting merged branches', `
    delete|remove|prune|clean_up ~ your|the|merged|old|stale|feature|topic ~ branch
    branch ~~ deleted|removed|pruned ~ as_soon|after|once|when
    branch ~ is|are ~ deleted|removed`, `
    branch ~~ kept|keep|preserve|stay|remain ~ for_good|forever|on|as|after
    keep|preserve ~~ branch ~ for|as|after`),
  practice('draft-prs', 'draft pull requests', `
    draft @pr
    open|create|mark ~~ as draft
    open ~ @pr ~ early
    early ~ @pr`, `
    @pr ~ only ~ when|once ~ ready|finished|complete|done
    open ~ @pr ~ only ~ when|once ~ ready|finished|complete|done`),
  practice('stacked-scope', 'changes beyond the task', `
    leave ~ every|each|file|place|campground|code ~~ cleaner|better|tidier ~ than
    boy scout
    clean_up|tidy|refactor|improve|fix|rename|modernise|modernize ~~ as_you_go|as_you_pass|along_the_way|while_you_are|on_the_way|whatever_you|anything_you|nearby|surrounding|neighbouring|adjacent|in_passing|what_you_touch|opportunistically
    fix ~ unrelated|nearby|other ~ bug|issue|problem|thing
    feel free ~ refactor|improve|clean_up
    drive by ~ fix|improvement|refactoring|cleanup
    improve ~ code ~ you ~ touch|see|find|come
    when|whenever ~ you ~ touch|open ~ file ~~ remove|fix|clean|refactor|improve|rename`, `
    touch|change|edit|modify ~ only|nothing|just ~~ task|ticket|issue|asked|needed|necessary|request|name|required|scope|related
    only ~ touch|change|edit|modify ~~ task|ticket|issue|asked|needed|necessary|request|required|scope|related
    @keep ~ @pr|diff|change|changes|patch|commit ~ focused|minimal|small|narrow|tight|on_topic
    minimal|smallest|focused|surgical ~ diff|change|patch|edit
    no ~ unrelated|drive_by|opportunistic|incidental ~ change|refactoring|cleanup|edit|fix|improvement|refactor
    don't|not|never ~ refactor|touch|change|clean|fix|reformat|improve ~~ unrelated|beyond|outside|adjacent|not_part|surrounding|neighbouring|not_asked|nothing_to_do
    stay|keep|stick ~ in|within|to ~ scope|task|ticket
    resist ~ refactor|urge|temptation|clean
    drive by ~ sent_back|rejected
    leave ~ surrounding|neighbouring|unrelated|adjacent|other ~ code ~ alone|as|untouched
    one|single ~ concern|thing|purpose|topic|change ~ per ~ @pr|branch`),
  practice('refactor-freely', 'larger refactorings without asking', `
    refactor ~ freely|boldly|aggressively|without_asking|at_will
    rename|restructure|rewrite ~ freely|boldly|at_will|without_asking`, `
    refactor|restructure|rewrite|rename ~~ only|unless|before|without ~ ask|asked|agreed|approval|discussion|discuss|request
    ask ~ before ~ refactor|refactoring|restructuring|renaming|rewriting`),
  practice('backwards-compatibility', 'keeping old interfaces working', `
    backward|backwards compatible|compatibility
    @keep|leave ~ old|existing|previous ~ signature|interface|api|name|function|overload|behaviour|behavior|endpoint
    caller|consumer|client|user|integration ~ must|should|have ~ keep|continue ~ compiling|working|work|compile
    shim|alias|wrapper|forward ~ for|to ~ old|existing|compatibility|new ~
    compatibility ~ shim|layer|wrapper|alias
    deprecate ~ before|first|then|and ~ remove|removal|removing|delete
    deprecation ~ period|cycle|window
    published|public ~ field|api|interface|column|endpoint ~~ permanent|forever|stay|frozen|stable
    none ~ ever ~ taken_away|removed
    never|not|don't ~ break ~ public|existing|api|caller|client|interface|compatibility|consumer|contract`, `
    break|breaking ~ freely|at_will|whenever|without ~
    break ~ api|interface|caller|compatibility ~ freely|when|if
    rename ~ freely ~~ caller|call
    shim|forwarding|alias|wrapper ~ waste|clutter|not|no
    no ~ shim|compatibility|alias|wrapper|legacy ~ layer|path|code
    update|adapt|change|fix ~ every|all ~ call|caller|callers|call_site
    remove|delete|drop ~ old ~ api|code|path|signature|interface|function ~ immediately|at_once|right_away|outright|completely
    drop|remove ~ field|column|endpoint|parameter ~ as_soon|when|once|at_once`),
  practice('rename-in-one-go', 'large mechanical pull requests', `
    rename ~~ everywhere ~ in one go|pr
    in one go`, ``),
  practice('commit-hooks', 'skipping commit hooks', `
    --no-verify|no_verify
    skip|bypass|disable|circumvent|get_around ~ pre? commit? hook|check
    commit -n
    husky=0`, `
    hook ~ must|have_to|always|should ~ run|pass
    let ~ hook ~ run
    hook ~ are|is ~ mandatory|sacred`),
  practice('binary-in-git', 'binaries and large files in Git', `
    commit|check_in|put|store|add|keep|track ~~ binary|binaries|weights|large_file|artifact|artefact|dataset|model|video|adapter|checkpoint|dump ~
    binary|binaries|weights|dataset|large_file|checkpoint ~~ in|into ~ git|repository|repo|tree`, `
    binary|binaries|weights|dataset|large_file|checkpoint ~ out_of|outside
    kept|keep ~ out ~ git|repository|repo
    git lfs`),
  practice('squash', 'squashing before merge', `
    squash ~ commit|merge|before|everything|your|branch|fixup
    squash`, `
    @keep|preserve|retain ~ individual|every|each|single|full|original ~ commit|history
    @keep|preserve ~ history ~ as|of ~ branch`),
  practice('monolithic-pr', 'several topics in one pull request', `
    bundle|combine|group|batch|collect|lump ~~ change|fix|feature|topic ~~ @pr|one|single
    one ~ big|large ~ @pr`, `
    one|single|1 ~ topic|concern|feature|fix|thing|change|issue ~ per|a|for ~ @pr|branch
    split ~~ into ~ several|small|separate|multiple ~ @pr
    separate ~ @pr ~ for`),
  practice('release-branch', 'release branches', `
    release branch
    branch ~ for ~ release|releases|stabilisation`, `
    release|tag ~ from|off|on ~ @main`),
];
