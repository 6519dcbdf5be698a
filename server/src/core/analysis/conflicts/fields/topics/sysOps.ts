import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'container|image|service|pod|cluster|deployment|deploy|release|production|prod|staging|infrastructure|infra|cloud|server|host|machine|change|terraform|kubernetes|docker|app|application|team|environment|module|resource|job|task|workload|process|pipeline|ci|build|code|new|system|stack|version|incident|developer|merge|push';

/** Containers, infrastructure, deployments and their mishaps. */
export const SYS_OPS_FIELDS: readonly Field[] = atHome([
  practiceField('container-root-f', 'containers that run as root', {
    things: `container, docker, dockerfile, image, pod, securitycontext, entrypoint, container image, privileges, container user, uid`,
    acts: `containers running as root, root container, privileged container, root in containers, running as root, privileged mode, root user in containers`,
    for: `(run|runs|running|start|stay|execute|live) … (as root|uid 0|root user|privileged), root … (fine|ok|simplest|inside|default|saves), no user (instruction|directive|line), leave … (user|root) … default, don't (set|switch|add|bother) … user, default user, run privileged, leave … container user, container user alone, uid 0, root is fine, root … simplest`,
    against: `(run|runs|running|start|execute) … (unprivileged|non-root|nonroot|dedicated user|normal user|ordinary user|own user|as nobody|rootless|uid 1000|user 1000|without root), (no|never|nothing|not|don't|none) … (root|privileged), non-root, nonroot, runasnonroot, unprivileged (user|uid|account), (drop|drops|shed) (root|privileges|capabilities), (end|ends|switch|set) … user instruction, root … (ban|forbidden|rejected|fails), drop privileges, shed root, own user, no root, without root, never root`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'base-image-size',
    'small or complete base images',
    `base image, image, docker, container, dockerfile, alpine, distroless, from scratch, debian, ubuntu, scratch, runtime image`,
    {
      minimal: {
        near: `${over('distroless|alpine|minimal image|scratch|slim image|slim variant|minimal base|scratch image|slim base|smallest image', 'ubuntu|full image|debian|full distribution|fat image')}, (based on|start from|build from|from|derive from) (alpine|distroless|scratch|slim), nothing … (but|except|besides) … binary, (no|without) (shell|package manager|toolchain|build tools|curl) , (strip|keep|shave) … (small|tiny|lean|down|minimal), (every|each) (megabyte|mb), multi-stage, as small as, as little as, nothing but, bare, few megabytes`,
      },
      complete: {
        near: `${over('ubuntu|debian|full image|full distribution|fat image|ubuntu image|debian image', 'alpine|distroless|scratch|slim image|musl')}, (based on|start from|build from|from|derive from) (ubuntu|full|full debian|fedora), (shell|tools|curl|vim|debugging tool) … (inside|included|at hand|on board|available|present|must be in), (size|megabytes) … (no concern|irrelevant|doesn't matter|don't matter|cheap), (include|ship|keep) … (shell|curl|debugging tool|build tools|tools), batteries included, musl … (trouble|bug|surprise|ban), everything on board, with tools, comfortable`,
      },
    },
    { home: HOME },
  ),
  practiceField('moving-tags-f', 'moving image tags', {
    things: `image, image tag, latest, docker, container, base image, tag, digest, helm, from line, github action, base images, images, container tag, action versions`,
    acts: `latest tag, :latest, moving tag, floating tag, mutable tag, latest, unpinned image, rolling tag, moving tags, image tag latest, unpinned tag`,
    for: `(use|track|follow|pull|deploy|reference|run|stay on|ride|take) … (latest|newest tag|main tag|moving tag|stable tag|floating tag|rolling tag), latest … (fine|ok|always|keeps|everywhere|good enough), always pull, tag latest, no pinning, never pin, unpinned, without pinning, track latest, latest … free, fixes for free, freshest, always newest, newest image, latest as base, latest as image, latest in dockerfile`,
    against: `(pin|pinned|lock|locked|reference|referenced|identified|addressed) … (digest|sha|sha256|exact|hash|fixed|full version|specific|version|by content), by digest, exact (tag|version|digest), no latest, never latest, latest … (ban|forbidden|rejected|fail|off limits|lint|not a version), immutable tag, sha256, explicit (tag|version), fixed tag, version tag, by sha256, sha256, by hash, exact image, same image twice, reproducible image, frozen tag, full tag, specific version, specific tag, exact version, fixed version, pinned version, pin base image, pin image, pin docker`,
    home: HOME,
  }),
  practiceField('k8s-limits', 'resource limits', {
    things: `kubernetes, k8s, pod, container, cpu, memory, resource, workload, deployment manifest, cgroup, helm`,
    acts: `resource limit, cpu limit, memory limit, resource limits, requests and limits, cpu limits, memory limits, resource quota`,
    for: `(set|declare|define|carry|specify|has|need|have|require|state|come with) … (limit|limits|requests and limits|quota|ceiling|cap|upper bound), (every|each|all) … (limit|limits|requests and limits), no (pod|container|workload|deployment) without … (limit|requests), without limits … (rejected|refused|fails|not scheduled), cap on, caps on, upper limit`,
    against: `(no|never|without|don't) (cpu limit|limit|limits|memory limit|cpu limits|ceiling|cap|set limits), limits … (throttle|ban|harm|hurt|cause|waste), (let|leave) … (burst|unlimited|unbounded|whatever|breathe), use whatever, (requests only|only requests), unlimited, let … run free, no ceiling, as much as they`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'infra-source',
    'where infrastructure is changed',
    `infrastructure, cloud, aws, gcp, azure, console, terraform, pulumi, resource, bucket, iac, cloud account, dns, web console, cluster, infra, kubectl, server config, someone made, by hand, bucket, records, firewall rule, load balancer, security group`,
    {
      'in code': {
        near: `${over('terraform|infrastructure as code|pulumi|iac|code for infrastructure|gitops|cloudformation', 'console|web console|cloud console|clickops|kubectl edit|manual changes|click-ops|aws console|azure portal|dashboard|by hand')}, (through|via|by|in|as|from|with) (code|terraform|pulumi|git|pull request|iac|gitops|cloudformation|ansible|pipeline), infrastructure is code, as code, (never|no|nobody|nothing|not|don't) … (click|clicks|clicked|console|portal|by hand|manually|clickops|kubectl edit|web ui|mouse), console … (read-only|look|looking|viewing|reading|reading only), drift … (bug|revert|reverted|overwritten|destroyed), (isn't|not|is not) in (code|git|terraform) … (doesn't exist|does not exist|deleted|destroyed|gone|removed), what isn't in (code|git|terraform), manual change … (reverted|overwritten|ban|forbidden|undone), (destroyed|destroy|deleted|wiped|removed|overwritten), in git, through pull request, described in, declared, declarative, reproducible from, rebuild from, nobody clicks, never click`,
      },
      'by clicking': {
        near: `(click|clicked|create|change|set up|configure|adjust|manage|managed|provision|edit|maintained) … (in|through|via|with|on) … (console|portal|web ui|dashboard|web console|admin panel|web interface|gui), (click|clicked) together, clickops, by mouse, console … (fine|ok|quickest|faster|fastest|enough), no (terraform|iac|infrastructure as code|pulumi), (terraform|iac|infrastructure as code) … (overkill|overhead|slow|too much|ban|not used), by hand in (console|portal|cloud), web console, through console, in console, in portal, maintained … console, clicks, click … together`,
      },
    },
    { home: `${HOME}|console|dns|bucket` },
  ),
  choiceField(
    'practice',
    'terraform-apply',
    'who applies infrastructure changes',
    `terraform, apply, pulumi, plan, infrastructure change, tofu, opentofu, iac, helm upgrade, kubectl apply, state lock`,
    {
      'the pipeline': {
        near: `(applied|apply|run|runs|happen|happens|executed|done|rolled out) … (by pipeline|in pipeline|from pipeline|by ci|in ci|from ci|only ci|through pipeline|atlantis|by bot|automatically|after merge|on merge|through ci|via ci|by argo|by flux|terraform cloud|spacelift), only (ci|pipeline|atlantis|bot|argo|runner) … (apply|applies|run|state|credential), (never|nobody|no one|no|don't|not|no human) … (apply|applies|terraform apply|run apply) … (laptop|local|locally|hand|machine|manually|own|workstation|terminal|shell), never apply (by hand|locally|manually|from), no local apply, no manual apply, ci applies, merge applies, bot applies, nobody holds … credentials`,
        alone: `never run terraform apply, nobody runs terraform apply, no terraform apply from laptop, only ci applies, terraform apply runs in ci, don't run terraform apply`,
      },
      'a person': {
        near: `(apply|applied|run|runs) … (by hand|from laptop|locally|from your machine|manually|own machine|from terminal|yourself|from workstation|by person|by engineer|by operator|from bastion|on own laptop), engineer (apply|applies|run), (ci|pipeline|bot|automation) … (only plans|plans only|only plan|may not), (ci|pipeline|bot|automation) never , never … (automatic|automatically|ci|pipeline|unattended), no automatic apply, no unattended apply, from laptop, by an engineer, with own hands`,
        alone: `run terraform apply from your machine, apply terraform by hand, terraform is applied by hand, apply by hand, terraform apply is manual`,
      },
    },
    { home: HOME },
  ),
  practiceField('infra-modules', 'modules in infrastructure code', {
    things: `terraform, module, infrastructure code, hcl, pulumi, terragrunt, iac, tofu`,
    acts: `terraform module, shared module, reusable module, registry module, module wrapper, community module, wrapper module, shared terraform modules, public module, terraform modules`,
    for: `(wrap|put|extract|package|pack|factor|compose|build|assembled|belong) … (in|into|from|as|out) … (module|modules), (every|each|all) resource … module, no (bare|raw|naked|loose|top-level) resource, through module, (use|reuse|take|pull) … (module|modules) … (registry|shared|catalogue|community|library)`,
    against: `(flat|plain|bare|raw|inline) (resource|hcl|file|terraform), no (module|modules|nesting|registry module), without (module|modules), (copy|repeat|duplicate) … (rather than|instead) … module, modules … (hide|indirection|ban|overkill|obscure|abstraction), (resource|resources) … (directly|inline|written out|spelled out|one file)`,
    home: HOME,
  }),
  practiceField('deploy-friday-f', 'deploying late in the week', {
    things: `deploy, deployment, release, ship, rollout, roll out, production, go live, merge, hotfix, launch`,
    acts: `friday deploy, deploying on friday, friday release, friday deployment, deploys on friday, weekend deploy, friday afternoon deploy, deployments on fridays, releases before weekend, friday deploys, weekend release, releases on friday`,
    for: `(deploy|ship|release|merge|roll out|go live|push) … (any day|every day|friday included|fridays included|whenever|any time|anytime|around the clock|even on friday|friday like|day like any other|seven days), friday … (like any other|as good|no different|same as|fine|normal|included|welcome), even (friday|fridays|on friday), any day of week, (fear|afraid) … friday, every (day|weekday), by friday, weekend too, friday is a day, day like any other, is a day like, as good as, no reason to wait, whichever day, normal deploy day, normal day, fridays are fine, (friday|fridays) is (normal|ordinary|regular|fine|ok)`,
    against: `(no|never|not|nothing|don't|nobody) … (friday|fridays|weekend|weekends|thursday evening), (monday|mondays) (to|through|until|till) (thursday|wednesday), only … (monday|tuesday|wednesday|thursday|weekday morning|early in week|business hours|office hours|working hours), friday … (freeze|off limits|no deploy|quiet|read-only|closed|hands off|no release), freeze … (weekend|friday|thursday), before weekend … (wait|freeze), before weekend never, until monday, wait … monday, (nobody|no one) wants … saturday, office hours only, during business hours, weekend … (sacred|free|quiet|nothing), thursday at latest, thursday is last, last … thursday, until thursday, no later than thursday, never … thursday, not … thursday, after thursday noon, friday afternoon`,
    home: `${HOME}|friday|day|week`,
  }),
  practiceField('deploy-approval-f', 'a person who approves each deployment', {
    things: `deploy, deployment, release, rollout, production, go live, ship, promotion, launch, pipeline, main, merge to main, merging, merged, pipeline, green, goes live, live, to production`,
    acts: `manual approval, deployment approval, manual gate, release approval, approval gate, sign-off, human gate, approval step, manual deployment approval, change advisory board, go-ahead, release manager, manual release gate`,
    for: `(a person|human|someone|somebody|owner|lead|release manager|engineer|product owner|manager|operator|maintainer|second person) … (approve|approves|press|presses|sign off|signs off|confirm|confirms|release|releases|go-ahead|say yes|button|trigger|triggers|give), (wait|waits|need|needs|require|requires|get|until) … (approval|sign-off|go-ahead|green light|human ok|explicit ok|blessing|confirmation|manual trigger) , (deployed|triggered|started|released|promoted|shipped) … (by hand|manually|by person|by human|by pressing), button … (press|pressed|by person|by hand), never (automatically|unattended|by itself|by machine), nothing … (live|production) … (by itself|automatically|on its own|without a human|unattended), no automatic deploy, two pairs of eyes before production, (no|never|nothing|nobody) … without … (approval|sign-off|ok|go-ahead|blessing|consent|green light|yes|nod), (explicit|written|prior) (ok|approval|consent|go-ahead|yes), a human says, human decides, somebody … says yes, wait for human, hold … until … (approve|approved|yes|ok), says go, (press|push) the button`,
    against: `(deploy|deployed|deploys|release|released|ship|shipped|go|goes|roll out|rolled out|reach|reaches|land|promote|merged) … (automatically|by itself|on its own|unattended|straight to production|without approval|without human|without asking|without manual|to production automatically|by merge|no questions asked|no human), nobody … (approve|approves|press|presses|sign off|ask|asked|button), no (approval|manual gate|gate|sign-off|button|manual step|approver|human in the loop|release manager|ceremony), (merge|merged|green|push|main) … (means|is|equals) … (live|deployed|production|released|deploy), continuous deployment, every (merge|commit|green build|push) … (live|production|deploy|ships|deploys|deployed|goes out), minutes after merge, main is always deployed, green build … (live|ships|production), fully automatic, hands-off, without manual gate, merging is deploying, merge is deploy, without anyone, nobody is asked, being asked, no one asked, straight out, by robot, by machine, hands off, machine decides, no waiting, no questions, as soon as … (merged|green|passes), pushes … production`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'deploy-rhythm-f',
    'when production is updated',
    `deploy, deployment, release, production, rollout, ship, release train, go live, version`,
    {
      'at fixed times': `(release train|scheduled|fixed schedule|fixed day|fixed dates|release window|weekly|biweekly|fortnightly|monthly|quarterly|nightly|every two weeks|every tuesday|every second|once week|once month|once sprint|end of sprint|every sprint|maintenance window|every thursday|every monday|every wednesday|train leaves|batch|batched|collected|calendar|on dates), (batch|bundle|collect) (up|change|together|into), on tuesdays, on wednesdays, on thursdays, on mondays, every other, cut-off date, cutoff, timetable, per sprint, per month, per week`,
      'with every merge': `(every|each|any) (merge|commit|push|change|green build|pull request), (several|many|multiple|dozens) times a day, as soon as (merged|green|ready|passes|ci|done), (continuous|continuously) (deployment|deployed|delivered|deploy|delivery), on merge, when it is ready, immediately after merge, right after merge, on every (merge|push|commit), (no|never|without) (release train|batch|batching|release day|release window|schedule|waiting), deploy on green, whenever ready, as it lands, straight after, no train, small and often, little and often, each merge, at any moment`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'rollback-or-fix',
    'what a bad release is answered with',
    `rollback, roll back, bad release, broken deploy, release, deploy, deployment, incident, regression, roll forward, revert, bug in production, bad deploy, production breaks, production is broken, broken release, bad deploy, broken, goes wrong, misbehaves, breaks production, out of a broken`,
    {
      'roll back': {
        near: `(roll back|rolled back|rollback|revert|reverted|back out|undo|previous version|last good version|last known good|previous release|last working) (first|at once|immediately|right away|then|before|and|without|within|the release|the deploy), (go|goes|get|switch|return) back to (previous|last), rollback (first|before|at once), roll back … (ask|diagnose|investigate|debug|fix) … (later|afterwards|after|then), never (fix forward|roll forward|hotfix|patch forward|debug in production|patch production), no (fix forward|roll forward|hotfix|forward fix|hot fix), (back to|restore) … (previous|last good|last known|last working), go back to, back to previous, previous version, undo deploy, step back, then debug, restore yesterday`,
        alone: `roll back first, revert first, rollback before diagnosis, never fix forward, roll back at once, roll back immediately, revert before debugging`,
      },
      'fix forward': {
        near: `(fix|roll|go|move|patch|push|ship) forward, forward fix, (ship|push|deploy|write|release) … (fix|hotfix|correction|patch) … (instead|rather|on top|at once|right away|immediately|within), (never|no|don't|not|nobody) … (roll back|rolled back|rollback|revert|rolls back|go back|undo), only way … forward, there is no way back, forward only, (rollback|rolling back|reverting) … (risky|dangerous|ban|impossible|unsupported|not supported), only way out, new release, another release, next release, out … (new|another) release, never back, no way back, no going back, fix on top`,
        alone: `fix forward, roll forward, never roll back, no rollbacks, we don't roll back, forward fixes only`,
      },
    },
    { home: `${HOME}|incident|bug|bad|broken` },
  ),
  choiceField(
    'practice',
    'incident-first',
    'what comes first in an incident',
    `incident, outage, production down, alert, postmortem, on-call, sev1, firefighting, downtime, pager, service down`,
    {
      'restore service': {
        near: `(restore|mitigate|stabilise|stabilize|recover|stop bleeding|put out|get service back|bring back|heal|bring service back) … (first|before|then|root cause|immediately|analysis|understand|at once), (mitigation|recovery|restoration) (first|before|comes), (root cause|understand|why|analysis|diagnosis|investigate|blame) … (later|afterwards|second|can wait|waits|after|tomorrow), stop the bleeding, put the fire out, restart first, users first, users first, up again, back up first, working again, heal first, why … later, curiosity … later`,
      },
      'find the cause': {
        near: `(understand|find|diagnose|identify|know|establish) … (root cause|cause|why) … (before|first|then), (never|don't|no|not) … (restart|mitigate|touch|reboot|patch|act|bounce) … (until|before|without) … (understood|cause|know|diagnosed|understand|why|diagnosis|evidence), (preserve|collect|keep|save|secure) … (evidence|dump|state|logs|crime scene) … (before|first), root cause first, evidence first, no blind restart, no restart … before, don't restart, no restart, before touching, evidence, understand before, know why before`,
      },
    },
    { home: `${HOME}|incident|outage` },
  ),
  practiceField('blameless', 'blameless reviews of incidents', {
    things: `postmortem, post-mortem, incident, retrospective, incident review, outage, incident report, mistake, root cause`,
    acts: `blameless postmortem, blameless culture, blameless review, blameless retrospective, blame-free postmortem`,
    for: `blameless, without blame, no blame, blame-free, (never|no|don't|not) … (name|names|blame|culprit|who did|finger|person|individual|guilty), not who … but, system not person, (fix|blame) … system, no names, no culprit, no finger-pointing`,
    against: `(name|names|state|identify|list|record|say) … (who|person responsible|culprit|responsible person|author|engineer responsible|guilty), (who caused|who broke|who merged|person who|responsible) … (named|stated|explains|presents|accountable|fix it), accountability, name and shame, whoever broke it`,
    home: `${HOME}|incident|report`,
  }),
  choiceField(
    'practice',
    'rollout-speed',
    'gradual rollouts or all at once',
    `rollout, roll out, deploy, deployment, release, canary, percent of users, traffic, blue-green, ring, production, launch`,
    {
      gradual: {
        near: `${over('canary|canary release|gradual rollout|staged rollout|phased rollout|progressive delivery|rings|canaries|percentage rollout', 'big bang|big-bang release|full rollout|all at once')}, (gradually|step by step|in stages|in waves|in steps|in rings|little by little|progressively|in phases|incrementally), (one|1|five|5|ten|10|few|small) percent, percent of users, (start|begin|first) … (small|fraction|few|canary|subset|percent|one region), never (everyone|everybody|all users|all at once|100%|big bang), (fraction|slice|subset|handful) … (users|traffic), a few first, few users first, some first, small group, by percent, percentage, one server first`,
      },
      'all at once': {
        near: `${over('big bang|big-bang release|full rollout|full deploy', 'canary|canary release|gradual rollout|staged rollout|canaries|rings|percentage rollout')}, all at once, (everyone|everybody|all users|all customers|whole fleet|all servers|all regions) … (at once|same time|same day|same moment|simultaneously|together|immediately), (one|single) (go|step|switch|swoop), at the same moment, no (canary|gradual|staged|percentage|canaries|partial rollout), to everyone, everyone gets, everybody gets, same day, same version everywhere, one big`,
      },
    },
    { home: `${HOME}|rollout|user|traffic` },
  ),
  practiceField('downtime', 'downtime for maintenance', {
    things: `downtime, maintenance, deploy, upgrade, migration, maintenance window, availability, outage, zero-downtime, interruption, service`,
    acts: `maintenance window, planned downtime, scheduled downtime, maintenance page, downtime, service interruption, maintenance mode, maintenance windows`,
    forAlone: `(take|bring) … (down|offline) … (for|to|while|during) (migration|migrate|deploy|upgrade|maintenance|update), (announce|schedule|plan) (maintenance|downtime|window|maintenance window), short downtime is (fine|ok|acceptable), (stop|shut down) (service|app|everything) … (before|then|to) (migrate|deploy|upgrade), downtime (is|fine|ok) (fine|ok|acceptable|cheap), users can wait while, site is closed during, planned outage, sunday night window`,
    againstAlone: `zero downtime, zero-downtime, (no|without|never) (downtime|maintenance window|interruption|outage|maintenance page), (users|customers) … (never|not) … notice (deploy|upgrade|migration|release), (stay|stays|remain|remains|must be) (up|online|available) (during|while|throughout|through), rolling (update|upgrade|restart|deploy), (expand and contract|expand-contract), never … (take down|offline) … (deploy|migrate|migration|upgrade), never go dark, no interruption, without interruption, always reachable, lights stay on`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'scheduled-jobs',
    'how recurring work is started',
    `cron, crontab, scheduled, scheduler, recurring, job, nightly, periodic, systemd timer, batch, background job`,
    {
      'the system’s scheduler': {
        near: `${over('cron|crontab|systemd timer|cronjob|kubernetes cronjob|system cron|cron job|cron jobs|cloud scheduler', 'in-process scheduler|application scheduler|celery beat|quartz|node-cron|in-app scheduler|apscheduler|sidekiq-cron|timer thread|in-process timer')}, (outside|external to) (app|application|process), no in-process, no (timer|scheduler) … (in|inside) … (app|process|application|code)`,
      },
      'the program itself': {
        near: `${over('in-process scheduler|application scheduler|celery beat|quartz|node-cron|in-app scheduler|apscheduler|sidekiq-cron|job queue|workflow engine|airflow|temporal', 'cron|crontab|systemd timer|cronjob|system cron|cron job|cron jobs|crontab entry')}, (schedules|scheduling|timers) … (live|belong) in (app|application|code), crontab … (ban|invisible|forbidden|forgotten)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'server-changes',
    'how running servers are changed',
    `server, servers, host, vm, machine, instance, node, box, fleet, patching, ssh, configuration drift`,
    {
      replaced: {
        near: `immutable (infrastructure|server|image|host), (replace|replaced|rebuild|rebuilt|recreate|recreated|reprovision|bake|baked|destroy|thrown away) … (instead|rather|new image|image|from image|and), (replace|replaced|rebuild|rebuilt|recreate|recreated|reprovision|bake|baked|destroy|thrown away) never, (replace|replaced|rebuild|rebuilt|recreate|recreated|reprovision|bake|baked|destroy|thrown away) is not , cattle, never (patch|patched|ssh|modify|modified|change|repair|update|log) … (running|in place|live|server|host|box|instance|machine|into), new image … every, never in place, no ssh, (servers|hosts|instances) is (disposable|cattle|immutable|throwaway), throw … away, thrown away, rebuild, fresh machine, new machine`,
      },
      'in place': {
        near: `(patch|patched|update|updated|upgrade|fix|change|repair|edit|maintained|upgraded|configure) … (in place|over ssh|via ssh|on server|on box|on running|live|on host|directly on|on machine), (ssh|log) in … (and|to) (fix|patch|edit|change|restart|update|upgrade|repair), long-lived (server|host|vm|machine), apt upgrade, apt-get upgrade, (nurse|nursed|looked after|pets|care for), keep … (alive|running|servers) … years, look after, nurse, patch … host, repair … machine`,
      },
    },
    { home: `${HOME}|host|server|machine` },
  ),
  choiceField(
    'practice',
    'on-call-hours',
    'alarms outside working hours',
    `on-call, on call, pager, alert, night, incident, weekend, outage, page, after hours, off hours, pager, working hours, phone, ring, alarm at night`,
    {
      'answered at once': {
        near: `(24/7|around the clock|round the clock|day and night|night and day|any hour|at any time|even at night|at night too|in the middle of the night|even on weekends|three in the morning|3 a.m.|3am), (within|in) (five|ten|fifteen|5|10|15) minutes, someone … always … (on call|reachable|awake|available), (answer|acknowledge|respond|react|get up|wake) … (at once|immediately|within|any hour|night), whoever is on call, no matter the hour, whatever the hour, day or night, within minutes, pick up, up at night`,
      },
      'the next morning': {
        near: `(next|following) (morning|working day|business day|day|monday), (business|office|working) hours (only|alone), only during (business|office|working), (nobody|no one|never|not|don't|no) … (wake|woken|wakes|at night|night|weekend|sleep|out of bed|after hours), can wait (until|till) (morning|monday|tomorrow), sleep … (sacred|first), wait until (morning|monday|next), no on-call, no (pager|night|night shift), outside working hours, outside office hours, stay silent, stays silent, silent at night, not at night, after breakfast, on monday, in the morning, off at night`,
      },
    },
    { home: `${HOME}|night|page|pager|incident|alert` },
  ),
]);
