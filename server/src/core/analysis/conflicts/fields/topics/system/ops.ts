import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome, over } from './words.ts';

const HOME =
  'container|image|service|pod|cluster|deployment|deploy|release|production|prod|staging|infrastructure|infra|cloud|server|host|machine|change|terraform|kubernetes|docker|app|application|team|environment|module|resource|job|task|workload|process|pipeline|ci|build|code|new|system|stack|version|incident|developer|merge|push';

/** Containers, infrastructure, deployments and their mishaps. */
export const OPS_FIELDS: readonly Field[] = atHome([
  practiceField('container-root-f', 'containers that run as root', {
    things: `container, containers, docker, dockerfile, dockerfiles, docker image, pod, pods, securitycontext, container image, container user, runasuser, runasroot, rootless, user instruction, user directive`,
    acts: `containers running as root, root container, privileged container, root in containers, privileged mode, root user in containers, privileged containers`,
    for: `(run|runs|start|execute) … (as root|as uid 0|as root user|privileged), root is (fine|ok|simplest|needed), no user (instruction|directive|line), (don't|do not) (set|switch|add) (=user|user instruction|user directive), leave … at uid 0, stay root, (may|can) run as root`,
    against: `(run|runs|start|execute) … (unprivileged|non-root|nonroot|as dedicated user|as normal user|as ordinary user|as nobody|rootless|without root), (never|nothing|must not|not|don't|do not|no) (run|runs|start) … (as root|root|privileged), non-root, nonroot, runasnonroot, unprivileged (user|uid|account), (drop|shed) (root|privileges|capabilities), end with user instruction, (switch|set|add|declare) … (user instruction|user directive|unprivileged user|non-root user), user is not root, never root, nothing runs as root, no root user`,
    againstAlone: `containers (must not|never|do not|don't|should not) run as root, (run|runs) as (non-root|nonroot|unprivileged) user`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'base-image-size',
    'small or complete base images',
    `base image, base images, docker image, docker images, container image, container images, dockerfile, dockerfiles, alpine, distroless, final stage, runtime image, runtime stage, image size, final image`,
    {
      minimal: {
        near: `${over('distroless|alpine|minimal image|slim image|slim variant|minimal base|scratch image|slim base|smallest image', 'ubuntu|full image|full distribution|fat image')}, (base|start|build|derive) … (alpine|distroless|slim|from scratch image), from scratch image, nothing … (but|except|besides) … binary, (no|without) (shell|package manager|toolchain|build tools|compiler), (use|take|choose|prefer|base) … (slim|alpine|distroless|chiseled|wolfi), (base|base image) is (alpine|distroless|scratch), (alpine|distroless|slim) is base, (minimal|small|slim|lean|smallest) (base image|base images|image|images), keep … (image|images) (small|lean|minimal|tiny), (image|images) (must be|should be|stay|stays) (small|minimal|slim|lean)`,
      },
      complete: {
        near: `${over('ubuntu|full image|full distribution|fat image|ubuntu image|debian image', 'alpine|distroless|slim image|musl')}, (base on|start from|build from|derive from) (ubuntu|full debian|fedora), (bash|curl|vim|strace|debugging tools|debug tools) … (at hand|on board|inside image|in image|available), musl … (trouble|surprise|ban), (full|complete|fat|regular) (base image|base images|debian image|ubuntu image|distribution), (no|never|avoid|don't use|do not use) (alpine|slim images|distroless|scratch images|minimal image)`,
      },
    },
    { home: HOME },
  ),
  practiceField('moving-tags-f', 'moving image tags', {
    things: `image tag, image tags, container image, container images, docker image, docker images, base image, base images, dockerfile, dockerfiles, docker tag, from line, helm, manifests, github actions, images, docker, containers, image, digest`,
    acts: `moving tag, floating tag, mutable tag, moving tags, rolling tag, image tag latest, unpinned tag, unpinned image, floating tags, mutable tags`,
    for: `(use|track|follow|pull|reference|ride) (=latest|tag latest|latest tag|moving tag|floating tag|stable tag), latest (is|are) (fine|ok|good enough), (never|don't|do not|no) (pin|pinning) (image|images|base image|base images|digest|tag|tags) …`,
    against: `(pin|lock|reference|identify) … (by digest|to digest|with digest|by sha256|by sha|to full commit sha|to exact tag|to digests|by hash), pinned by digest, (no|never|never use|don't use|do not use|avoid|without|ban) (=latest|latest tag|latest tags|moving tags|floating tags|tag latest), latest is (not used|ban|forbidden|off limits|not version|not allowed), (immutable|exact|frozen) (tag|tags), moving tag is (finding|error|bug), pin from by digest, pin (image|images|base image|base images|docker image|docker images) …`,
    againstAlone: `(pin|reference) … (image|images) … by digest, images are (pinned|referenced) by digest, pin (actions|github actions) (to|by) (commit sha|full commit sha|sha)`,
    forAlone: `(refer to|reference|use|pin) actions … (by|to) (major tag|major version|major tags|tag), no shas`,
    home: HOME,
  }),
  practiceField('k8s-limits', 'resource limits', {
    things: `kubernetes, k8s, pod, pods, container, containers, helm chart, helm charts, deployment manifest, cgroup, oom-killed, mem_limit, compose services, resource requests, cpu limit, cpu limits, memory limit, memory limits, resource limits, resources requests`,
    acts: `resource limit, cpu limit, memory limit, resource limits, requests and limits, cpu limits, memory limits, resource quota, container limits`,
    for: `(set|declare|define|carry|specify|has|have|need|require|state|come with) (limit|limits|requests and limits|resource limits|cpu limits|memory limits|cpu and memory limits|memory and cpu limits|mem_limit), (every|each|all) (pod|pods|container|containers|workload|service) … (limit|limits|requests and limits|mem_limit), no (pod|container|workload|deployment) without (limit|limits|requests|resource limits), without limits … (rejected|refused|fails), limitrange`,
    against: `leave … limits (unset|off|out|away), limits unset, (no|never|without|don't set|do not set|remove|avoid|drop|omit) (cpu limit|cpu limits|memory limit|memory limits|resource limits|limits), limits (throttle|cause throttling), requests only, only requests, requests but no limits`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'infra-source',
    'where infrastructure is changed',
    `infrastructure, terraform, pulumi, iac, cloudformation, cloud account, cloud console, aws console, web console, gcp console, azure portal, kubectl, cloud resources, clickops, click-ops, gitops, opentofu, load balancer, security group, dns records, cluster, firewall rule, s3 bucket, new bucket`,
    {
      'in code': {
        near: `(terraform|pulumi|opentofu) (manage|own|describe|define|create) (all|every|everything|entire|whole|infrastructure), (infrastructure|resources|dns|cluster|everything|records|buckets) (is|are|lives|live) … (in|as|through) (code|terraform|pulumi|git|iac|cloudformation|bicep), (create|change|manage|managed|provision|describe|defined|define|deploy|applied) … (through|via|by|with|in|as) (terraform|pulumi|iac|gitops|cloudformation|bicep|cdk|infrastructure as code|ansible), (through|via) (code|terraform|pulumi|git|pull request|iac|gitops|cloudformation|atlantis), as code, (never|no|nobody|don't|do not|not) … (click|clickops|in console|in the portal|aws console|cloud console|web console|azure portal|kubectl edit|kubectl scale|kubectl apply|kubectl patch), (cloud console|aws console|web console|console|portal) is (read-only|for reading|for looking), (drift|manual change|manual changes) … (reverted|overwritten|ban|forbidden|undone), if you clicked it, what isn't in (code|git|terraform) …, all changes go through (git|terraform|pull request), (never|don't|do not|nobody) (change|create|edit|modify) (infrastructure|resources|cloud resources|cluster) … (by hand|manually|directly), terraform only, described in (terraform|git), use infrastructure as code`,
        alone: `infrastructure as code (only|everywhere), (provision|manage|define) infrastructure … (through code|as code|in code|with terraform|in terraform), infrastructure is code, never change infrastructure by hand, no manual infrastructure changes, no manual changes to infrastructure`,
      },
      'by clicking': {
        near: `(create|change|set up|configure|adjust|manage|provision|edit|maintain) … (in|through|via) (console|aws console|cloud console|portal|azure portal|web ui|web console|admin panel), (click|clicked) together, clickops is, (aws console|cloud console|web console|azure portal) … (fine|ok|quickest|faster), no (terraform|iac|infrastructure as code|pulumi), (terraform|iac|infrastructure as code|pulumi) … (overkill|overhead|not used), log in to azure, (don't|do not) use (terraform|pulumi|iac|infrastructure as code|cloudformation)`,
      },
    },
    { home: `${HOME}|console|dns|bucket` },
  ),
  choiceField(
    'practice',
    'terraform-apply',
    'who applies infrastructure changes',
    `terraform, pulumi, infrastructure change, infrastructure changes, tofu, opentofu, iac, helm upgrade, kubectl apply, state lock, atlantis, pulumi up, terraform apply, tofu apply, terraform plan`,
    {
      'the pipeline': {
        near: `(applied|apply|roll out) … (by pipeline|in pipeline|from pipeline|by ci|in ci|from ci|through pipeline|by atlantis|by bot|automatically|after merge|on merge|through ci|via ci|by argo|by flux|by terraform cloud|by spacelift|by github actions), only (ci|pipeline|atlantis|argo|runner) (apply|run apply|may apply|run terraform), (never|nobody|no one|no|don't|do not|no human) (apply|run apply|run terraform|run pulumi up|run tofu apply) …, apply (by hand|locally|manually|from laptop) never, no (local|manual) apply, (ci|pipeline|atlantis|runner|spacelift|argo|github actions|merge) (apply|does apply|runs apply|executes apply), apply comes after merge, reach (aws|gcp|azure|production) through (pipeline|atlantis|ci)`,
        alone: `never run terraform apply, nobody runs terraform apply, no terraform apply from laptop, only ci applies, terraform apply runs in ci, don't run terraform apply, do not run terraform apply, never run tofu apply, never run pulumi up, (terraform apply|tofu apply|pulumi up|apply|applies) (happen|happens|run|runs|is run|is done) … (in|by|through|from) … (pipeline|ci|atlantis), (agents|agent|you) (don't|do not|never|may not|must not) apply`,
      },
      'a person': {
        near: `(apply|applied) … (by hand|from laptop|locally|from your machine|manually|yourself|by person|by engineer|by operator|from bastion|from workstation), run (terraform apply|tofu apply|pulumi up) … (by hand|from laptop|locally|manually|yourself), (engineer|person|human|operator|someone|maintainer) (apply|run apply|runs terraform|does apply), (ci|pipeline|bot|automation|runner) (only plans|plans only|only plan|may not apply|never applies|must not apply), no (automatic|unattended) apply, never apply (automatically|from ci|in ci|unattended)`,
        alone: `run terraform apply from your machine, apply terraform by hand, terraform is applied by hand, terraform apply is manual, run (terraform|tofu) apply yourself, run pulumi up yourself, (you may|you can|may|can|feel free to) run (terraform apply|tofu apply|pulumi up|terraform plan and terraform apply), (agent|agents) (may|can) apply, run (terraform apply|tofu apply|pulumi up) (once|after|when) … (plan|review|looks)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'terraform-environments',
    'how environments are kept apart in Terraform',
    `terraform workspaces, terraform workspace, terraform, opentofu, tfvars`,
    {
      workspaces: {
        alone: `(use|create) terraform workspaces, =workspaces … (separate|split) (environment|environments), (separated|split|isolated) (by|with|through|via) … =workspaces, workspace per environment, environments are =workspaces`,
      },
      directories: {
        near: `(directory|folder) (per|for each|for every) environment`,
        alone: `(each|every) environment (has|gets|lives in) own (directory|folder), =environments (have|get|live in) own (directory|folder|directories|folders), (no|not|without) terraform workspaces, terraform workspaces are (banned|forbidden|off limits|not used)`,
      },
    },
    { home: `${HOME}|workspace|terraform|state` },
  ),
  choiceField(
    'practice',
    'terraform-loops',
    'how resources are repeated',
    `for_each, =count`,
    {
      for_each: `(use|prefer) for_each, for_each (over|instead of|rather than|not) =count, for_each is (preferred|default|used)`,
      count: `=count (over|instead of|rather than|not) for_each, =count is preferred`,
    },
    { home: `${HOME}|resource|terraform` },
  ),
  practiceField('infra-modules', 'modules in infrastructure code', {
    things: `terraform, infrastructure code, hcl, pulumi, terragrunt, opentofu, terraform module, terraform modules, infrastructure module, tf module, main tf, registry module, registry modules`,
    acts: `terraform module, registry module, module wrapper, community module, shared terraform modules, terraform modules, registry modules, public registry module`,
    for: `(wrap|put|extract|package|pack|factor|compose|build|assemble|group) … (in|into|from|as|out) (module|modules), (every|each|all) resource … module, no (bare|raw|naked|loose) (resource|resources), (use|reuse|take|pull|call) (module|modules|shared module|shared modules|verified modules|azure verified modules) …, modules for (everything|all|every), one module per`,
    against: `(flat|plain|bare|inline) (resource|resources|hcl|file|terraform), no (module|modules|nesting|registry module|nested modules|submodules), without modules, (copy|repeat|duplicate) … (rather than|instead) … module, modules … (hide|indirection|overkill|obscure), (don't|do not|never) (use|write|nest|create) (module|modules|nested modules|wrapper modules), registry modules are not`,
    home: HOME,
  }),
  practiceField('deploy-friday-f', 'deploying late in the week', {
    things: `deploy, deployment, deployments, deploys, release, releases, ship, rollout, production, go live, merge, friday deploy, weekend freeze`,
    acts: `friday deploy, deploying on friday, friday release, friday deployment, deploys on friday, weekend deploy, friday afternoon deploy, deployments on fridays, friday deploys, weekend release, releases on friday`,
    for: `(deploy|ship|release|roll out|go live) … (any day|every day of week|friday included|fridays included|even on friday|on fridays too|any day of week), (friday|fridays) (is|are) (fine|ok|normal|like any other|as good|day like any other), no (weekend|friday) freeze, (friday|fridays) … (included|welcome|too) , whichever day`,
    against: `(no|never|not|nothing|don't|do not|nobody) … (on friday|on fridays|on weekend|at weekend|at weekends|on weekends|before weekend|friday afternoon|friday afternoons), (monday|mondays) (to|through|until|till) (thursday|thursdays|wednesday|wednesdays), only … (monday|tuesday|wednesday|thursday) … (deploy|release|ship), (friday|fridays|friday afternoons) (is|are) (off limits|frozen|taboo|read-only|closed), (freeze|lock|pause|stop) … (on friday|on fridays|before weekend|over weekend|for weekend), thursday at latest, no later than thursday, (wait|waits) (until|till|for) monday`,
    home: `${HOME}|friday|day|week`,
  }),
  practiceField('deploy-approval-f', 'a person who approves each deployment', {
    things: `deploy, deploys, deployment, deployments, deploying, production, prod, rollout, go live, goes live, production environment, release manager, release to production`,
    acts: `deployment approval, manual deployment approval, release approval, manual release gate, change advisory board, production approval, deployment gate`,
    for: `(person|human|someone|somebody|owner|lead|release manager|engineer|product owner|operator|second person) (approve|press|sign off|confirm|trigger|say yes), (wait for|need|require|get|await|ask for|with|after) (manual|human|explicit|written|team's|user's|) (approval|sign-off|go-ahead|green light), (deploy|promote|ship|release) … (by hand|manually|by person|by human|by pressing), (never|don't|do not) (deploy|promote|ship|release) … (automatically|without approval|without asking|without confirmation|without permission|without sign-off|on your own|yourself), no automatic (deploy|deploys|deployment|deployments), (nothing|no one|nobody|no deployment|no deploy) … without (approval|sign-off|ok|go-ahead|consent), by human, human presses`,
    against: `(deploy|deployed|released|shipped|promoted|rolled out|goes|reach) … (automatically|by itself|on its own|unattended|straight to production|without approval|without asking), nobody (approve|approves|presses|signs off|is asked), no (approval|manual gate|manual approval|sign-off|approver) (needed|required|step|before), (every|each) (merge|commit|green build|push) (goes live|is live|is deployed|deploys|ships|reaches production), deploy as soon as, minutes after merge, merge is deploy, deploys itself, auto-deploy, autodeploy`,
    againstAlone: `every merge goes live, every merge is deployed, every commit on main is deployed, every green build goes live, merging is deploying, what is merged is live, (every|each) (merge|commit|push|green build) (to main|on main|to master|) (is|) (deployed|released|shipped|goes|rolled out|promoted) to (production|prod)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'deploy-rhythm-f',
    'when production is updated',
    `deploy, deploys, deployment, deployments, release, releases, production, rollout, ship, release =train, go live, goes live`,
    {
      'at fixed times': {
        near: `(deploy|deploys|release|releases|ship|update|roll out|go out|cut|publish) … (weekly|biweekly|fortnightly|monthly|quarterly|once a week|once week|once month|every two weeks|each two weeks|every week|every month|at end of sprint|every sprint|once per sprint), (deploy|deploys|release|releases|ship|ships|update|updated|roll out|go out|goes out|cut|publish|on) … (on|every|each|every second|every other) (monday|tuesday|wednesday|thursday|mondays|tuesdays|wednesdays|thursdays), release =train, release window, maintenance window, fixed (schedule|dates|release dates)`,
        alone: `release =train (leaves|every|each|on|weekly), (release|deploy|ship) (weekly|monthly|fortnightly|biweekly|quarterly|once a week|once a month|every two weeks)`,
      },
      'with every merge': {
        near: `(every|each|any) (merge|commit|push|change|green build) … (goes live|is deployed|deploys|ships|to production|is live|is released), (deploy|deploys|release|releases|ship|ships|live) … (on every merge|with every merge|after every merge|on merge|on every commit|on every push|several times a day|multiple times a day|multiple times per day|many times a day|continuously|as soon as merged|right after merge|immediately after merge), several times a day, no (release =train|release day|release window)`,
        alone: `continuous deployment, every merge goes live, every merge is deployed, (deploy|deployed|release|released) (on|after|with) every merge`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'rollback-or-fix',
    'what a bad release is answered with',
    `rollback, roll back, roll forward, fix forward, bad release, broken deploy, bad deploy, broken release, broken deployment, bad deployment, bug in production, production breaks, production is broken, deploy goes wrong, deploy fails, release misbehaves, release goes wrong, breaks production, incident, outage`,
    {
      'roll back': {
        near: `(roll back|rollback|revert|back out) (first|at once|immediately|right away|release|deploy|deployment|to previous|to last), (go|get|switch|return) back to (previous|last) (version|release|build|image), rollback (first|before|at once), roll back … (diagnose|investigate|debug) … (later|afterwards|after|then), never (fix forward|roll forward|hotfix|patch forward|debug in production|patch production), no (fix forward|roll forward|hotfix|forward fix|hotfixes), (redeploy|restore) (previous|last good|last known good|last working) …, undo deploy`,
        alone: `roll back first, revert first, rollback before diagnosis, never fix forward, roll back at once, roll back immediately, revert before debugging`,
      },
      'fix forward': {
        near: `(fix|patch|ship) forward, forward fix, (ship|push|deploy|release) … (fix|hotfix) … (instead of rolling back|rather than rolling back|on top), (never|no|don't|do not|nobody|not) (roll back|rollback|revert a release|revert a deploy), (rollback|rollbacks|rolling back) … (risky|dangerous|ban|impossible|unsupported|not supported)`,
        alone: `fix forward, never roll back, no rollbacks, we don't roll back, forward fixes only, only roll forward, roll forward never back`,
      },
    },
    { home: `${HOME}|incident|bug|bad|broken` },
  ),
  choiceField(
    'practice',
    'incident-first',
    'what comes first in an incident',
    `incident, incidents, outage, outages, production down, production is down, on-call, sev1, firefighting, downtime, service down, service is down, site is down, prod is down, restore service, restoring service, failing service, broken service`,
    {
      'restore service': {
        near: `(restore|mitigate|stabilise|stabilize|recover|stop bleeding|get service back|bring service back|fail over|roll back|restart) … (first|at once|immediately|before anything|before root cause|before analysis|before you investigate|before investigating), (mitigation|recovery|restoration) (first|before diagnosis|comes first), (root cause|diagnosis|investigation|detective work|forensics|analysis) … (later|afterwards|second|can wait|comes when|comes after|comes later|tomorrow), stop the bleeding, service first, before (looking|searching|investigating) … (cause|why|root cause)`,
      },
      'find the cause': {
        near: `(understand|find|diagnose|identify|establish) … (root cause|cause) … (before|first), (never|don't|do not|no|not) (restart|reboot|roll back|bounce|mitigate) … (until|before|without) …, (preserve|collect|keep|save|secure|capture) … (evidence|heap dump|state|logs) … (before|first), (root cause|evidence|diagnosis) first, no blind restart, diagnosis before mitigation, know why before, (restart|restarting|rebooting) … (hides|destroys|erases|wipes)`,
      },
    },
    { home: `${HOME}|incident|outage` },
  ),
  practiceField('blameless', 'blameless reviews of incidents', {
    things: `postmortem, post-mortem, postmortems, post-mortems, incident, incidents, retrospective, incident review, incident reviews, outage, incident report, incident reports, whoever broke, who broke`,
    acts: `blameless postmortem, blameless culture, blameless review, blameless reviews, blameless retrospective, blame-free postmortem, blameless post-mortems`,
    for: `blameless, without blame, no blame, blame-free, (never|no|don't|do not|not) (blame|name) (person|people|names|individual|individuals|engineer|anyone|somebody|culprit), not who, system not person, (blame|fix) (system|process) not, no culprit, no finger-pointing, leave names out, rather than assigning blame, roles instead of names`,
    forAlone: `blameless (postmortem|postmortems|post-mortem|post-mortems|reviews|review|retrospectives|culture|incident)`,
    against: `(name|state|identify|list|record) … (who caused|who broke|person responsible|culprit|responsible person|engineer responsible|author), (who caused|who broke|who merged|culprit|responsible engineer) … (named|explains|presents|accountable), name and shame, (hold|held) (individuals|people|engineers|them) accountable, run git blame, blameless is toothless, personal (accountability|consequences)`,
    home: `${HOME}|incident|report`,
  }),
  choiceField(
    'practice',
    'rollout-speed',
    'gradual rollouts or all at once',
    `rollout, rollouts, roll out, canary, canaries, percent of users, blue-green, deployed to production, deploy to production, production deploy, new version, release to users, releases to users, deployment strategy, feature rollout, play console, deploying, each deploy, every deploy, each release, each rollout, big-bang`,
    {
      gradual: {
        near: `${over('canary|canary release|canary deploy|gradual rollout|staged rollout|phased rollout|progressive delivery|percentage rollout|canaries', 'big bang|big-bang release|full rollout')}, (gradually|step by step|in stages|in waves|in rings|progressively|in phases), (one|1|five|5|ten|10|few) percent of (users|traffic|customers|servers), percent of users, (start|begin) with (canary|one region|one server|small|few|five percent|one percent|1|5), to (one region|one server|one country|few users|staff) …, (deploy|roll out|ship|release) (gradually|incrementally|in stages|in waves), canary first, never (all at once|everyone at once|everybody at once|big bang), (gradual|staged|phased|progressive) rollout, skip canary never`,
        alone: `never skip the canary, (manage|use|prefer|do) (gradual|staged|phased) rollouts, canary before full rollout`,
      },
      'all at once': {
        near: `${over('big bang|big-bang release|full rollout', 'canary|canary release|canaries|gradual rollout|staged rollout|percentage rollout')}, all at once, (everyone|everybody|all users|all customers|whole fleet|all servers|all regions) … (at once|same time|same day|same moment|simultaneously), no (canary|gradual|staged|canaries|partial) …, to (everyone|everybody|all users) at once, same version everywhere, straight to (100|full|everyone|all users), set rollout to full`,
      },
    },
    { home: `${HOME}|rollout|user|traffic` },
  ),
  practiceField('downtime', 'downtime for maintenance', {
    things: `downtime, maintenance window, zero-downtime, planned outage, maintenance mode, availability`,
    acts: `maintenance window, planned downtime, scheduled downtime, maintenance page, downtime, maintenance mode, maintenance windows`,
    forAlone: `(take|bring) (site|service|app|application|system|shop) (down|offline) … (for|to|while|during) (migration|migrate|deploy|upgrade|maintenance|update), (announce|schedule|plan) (downtime|maintenance window), short downtime is (fine|ok|acceptable), (stop|shut down) (service|app|everything) … (before|then|to) (migrate|deploy|upgrade), downtime is (fine|ok|acceptable|cheap), planned outage`,
    againstAlone: `zero downtime, zero-downtime, (no|without|never) (downtime|maintenance window|maintenance page|service interruption), (users|customers) (never|must not|don't|do not) notice (deploy|deployment|release|upgrade|migration), (stay|remain|must be) (up|online|available) (during|while|throughout) (deploy|deployment|deploys|migration|upgrade), rolling (update|upgrade|restart|deploy|updates|deploys), never … (take down|offline) … (deploy|migrate|migration|upgrade)`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'scheduled-jobs',
    'how recurring work is started',
    `cron, crontab, cron job, cron jobs, cronjob, cronjobs, systemd timer, systemd timers, scheduled job, scheduled jobs, recurring job, recurring jobs, recurring tasks, periodic job, periodic jobs, periodic tasks, scheduled tasks, nightly job, nightly jobs, scheduled work, in-process timer, in-process scheduler, hangfire, apscheduler, celery beat, scheduled commands`,
    {
      'the system’s scheduler': {
        near: `${over('cron|crontab|systemd timer|systemd timers|cronjob|cronjobs|kubernetes cronjob|kubernetes cronjobs|system cron|cron job|cron jobs|cloud scheduler', 'in-process scheduler|application scheduler|celery beat|quartz|node-cron|in-app scheduler|apscheduler|sidekiq-cron|timer thread|in-process timer')}, no in-process (timer|scheduler|jobs), no (timer|scheduler) … (in|inside) (app|process|program|application), (start|run|trigger|schedule|launch) … (by|with|from) (cron|crontab|systemd|systemd timer|kubernetes cronjob|cronjobs|kubernetes cronjobs), cron runs on, in crontab`,
        alone: `started by cron, run by cron, triggered by cron, (start|run|schedule) (it|them|jobs|job) (from|with|by|in) (cron|crontab)`,
      },
      'the program itself': {
        near: `${over('in-process scheduler|application scheduler|celery beat|quartz|node-cron|in-app scheduler|apscheduler|sidekiq-cron', 'cron|crontab|systemd timer|cronjob|system cron|cron job|cron jobs|crontab entry')}, (schedules|timers) (live|belong) in (app|application|code), (app|application|program|service|process) (schedules|fires|triggers) …, @scheduled, (no|never|without|don't use|do not use) (cron|crontab|cronjobs|cron jobs|systemd timers|external scheduler), inside (application|process|program), (crontab|cron) … (ban|invisible|forgotten), scheduled commands live in app`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'server-changes',
    'how running servers are changed',
    `running server, running servers, server is patched, servers are patched, vms, =vm, virtual machine, virtual machines, live host, host machine, fleet of servers, configuration drift, golden image, machine image, server images, ami, ssh, immutable infrastructure, immutable servers, snowflake servers, live server, live servers, production server, production servers, patching servers`,
    {
      replaced: {
        alone: `servers are never (patched|changed|modified|updated) (in place|by hand), (nobody|no one|never) (logs in|log in|log|ssh|sshes) (to|into|in to) (machine|machines|server|servers|host|hosts|production)`,
        near: `immutable (infrastructure|server|servers|image|images|host|hosts), (replace|rebuild|recreate|reprovision|reimage) (server|servers|host|hosts|vm|vms|machine|machines|instance|instances) (instead|rather|from image|never), never (patch|ssh into|modify|change|repair|update|log in to|log into) (running|live|server|servers|host|hosts|instance|vm|machine|production server) …, (nobody|no one|never|don't|do not|no) (ssh|logs in|log in|logging in|sshing) (to|into) (server|servers|host|hosts|machine|machines|vm|vms|production|box) …, (servers|hosts|instances|machines) (are|is) (disposable|cattle|immutable|throwaway), cattle not pets, bake (ami|image|new image), new (ami|image|vm) … (replace|instead|terminate|destroy), no ssh (to|into|access) …`,
      },
      'in place': {
        near: `(patch|update|upgrade|fix|change|repair|edit|configure) … (in place|over ssh|via ssh|on server|on running|on live host|on live server|on machine itself), (ssh|log) (in|into) … (fix|patch|edit|change|restart|update|upgrade|repair), log in over ssh, long-lived (server|servers|host|vm|vms|machine), (apt upgrade|apt-get upgrade|dist-upgrade) …, nurse server`,
      },
    },
    { home: `${HOME}|host|server|machine` },
  ),
  choiceField(
    'practice',
    'on-call-hours',
    'alarms outside working hours',
    `on-call, on call, pager, pagers, alarm, alarms, alert, alerts, pages, incident, incidents, outage, outages, alarm at night, night alarms`,
    {
      'answered at once': {
        near: `(24/7|around the clock|round the clock|day and night|night and day|any hour|at night too|in the middle of the night|even on weekends), (acknowledge|respond|react|answer) (page|alert|alerts|alarm|alarms|pages) (at once|immediately|within minutes|at any hour|at night) …, someone is always (on call|reachable|awake|available), whatever the hour, no matter the hour, day or night, (wake|page) (up|someone|engineer|on-call) at night, wake someone`,
      },
      'the next morning': {
        near: `(next|following) (morning|working day|business day), during (business|office|working) hours, (business|office|working) hours only, (nobody|no one|never|don't|do not) (wake|woken|page at night|be paged at night|alert at night), (nobody|no one|never) is (woken|paged at night), can wait (until|till) (morning|monday|tomorrow), (wait|waits) (until|till) (morning|monday|office hours|next working day), no on-call, no (night shift|pager), silent at night, not at night, (not|never) (on|at) (weekend|weekends), noise at night, no one on call at night`,
      },
    },
    { home: `${HOME}|night|page|pager|incident|alert` },
  ),
]);
