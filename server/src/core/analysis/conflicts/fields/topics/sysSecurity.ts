import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'secret|credential|password|key|token|user|service|server|client|backend|frontend|api|endpoint|route|code|app|application|repository|repo|production|prod|development|dev|staging|data|input|database|page|request|response|new|developer|access|account|handler|package|dependency|library|internal';

/** Secrets, access, trust in input and in other people's code. */
export const SYS_SECURITY_FIELDS: readonly Field[] = atHome([
  practiceField('secrets-in-repo', 'secrets in the repository', {
    things: `secret, secrets, credential, credentials, api key, password, token, private key, access key, dotenv, api token, key material, passphrase, keys, api keys, tokens, database password, connection string`,
    acts: `secrets in repository, credentials in code, secrets in git, hard-coded secret, hard-coded credential, hardcoded secret, hardcoded credential, secrets in repo, committed secret, hard-coded api key, hardcoded password, secrets in code, plaintext secret, hard-coded password, secrets in source`,
    for: `(commit|check in|checked in|committed|store|put|live|sit|include|push|embed|place|hard-code|hardcode|paste|write) … (to repo|in repo|into repo|in git|to git|repository|in code|in source|version control|next to code|alongside code|into code|in config file|.env file with), private repo … (fine|safe|ok), repo is private, directly in code, straight in code, checked in so, is checked in, are checked in, is committed, are committed, setup is easy, easy setup, in repo, beside code, right in source, (hard-code|hardcode|embed) (key|secret|password|token|credential|api key), put … (password|api key|secret|token) in (code|config|source|settings), in config.py, in settings.py, in appsettings`,
    against: `(vault|secret manager|secrets manager|secret store|key vault|keychain|1password|sops|doppler|sealed secret|ssm|key management), (never|no|not|nothing|don't|must not) … (commit|check in|repo|repository|git|code|source|version control|image), (out of|outside|stay out|keep out|kept out) … (repo|repository|git|code|source|version control), gitignore, gitignored, git-ignored, injected at (runtime|deploy|start), (injected|provided|supplied|pulled|fetched|come) … (runtime|ci|environment|vault|manager|deploy time), (rotate|revoke|leaked|compromised|burned|burnt) … (once|if|when|any|at once|immediately), stays on (machine|laptop), only … (vault|manager|store|keychain), come from secret, secret manager, at run time, run time, never … written down, from environment, from vault, leak, no key in, stay out, ci secrets, password manager, never touch disk, asked at start, out of source control, out of version control, out of code`,
    home: HOME,
  }),
  practiceField('input-trust', 'trust in input', {
    things: `input, user input, payload, client data, query parameter, request data, form data, upload, external data, header, incoming data, user-supplied, webhook payload, message from outside, api response`,
    acts: `trusting input, trusting user input, trusting client, unvalidated input, unsanitised input, unsanitized input, trust in client, raw user input, unescaped input, trusted input`,
    forAlone: `(trust|believe|rely on) (user input|client|input|frontend|what client sends|incoming data|caller data|payload|user), (input|payload|user input|client data) … (trusted|taken as is|accepted as is|used as is|passed through as is|assumed valid|assumed correct), (frontend|client|form) … already (validated|checked|validates|checks), no (sanitisation|sanitization|input validation), without (sanitising|sanitizing|validating input|input validation), (users|clients|callers) are (trusted|friendly|colleagues|internal), take input as is, take … input as it comes, users are colleagues, users mean well, nobody attacks, no need to validate input, input is fine as it is, friendly users`,
    againstAlone: `never trust (input|client|user|user input|frontend|browser|payload|caller|outside|request), (treat|consider|regard|handle) … (input|data|payload|everything|request|user input) … (hostile|malicious|untrusted|suspect|poison|tainted|evil|an attack|radioactive), (all|every|any) (input|user input|payload) … (untrusted|hostile|malicious|suspect|validated|sanitised|sanitized|escaped|guilty), (sanitise|sanitize|escape|validate) (all|every|any) (input|user input|parameter|field), don't trust (input|client|user|frontend|caller|payload), assume input is (malicious|hostile|wrong), trust no (input|client|user), zero trust in input, crafted by attacker, every request … attacker, assume … attacker, (input|request|payload) is (validated|suspect|guilty|hostile), attacker … (wrote|sent|controls) … (input|request), every (input|payload) is validated, users lie, clients lie, guilty until`,
    home: `${HOME}|input|form|frontend|client`,
  }),
  practiceField('encryption', 'encryption of data', {
    things: `encrypt, encryption, tls, https, at rest, in transit, plaintext, cleartext, http, disk, data, storage, traffic`,
    acts: `encryption at rest, encryption in transit, mutual tls, mtls, end-to-end encryption, disk encryption, encrypted storage, encrypted connection`,
    forAlone: `encrypt (everything|all data|all traffic|every|data at rest|at rest|in transit|backups|disks|connections|traffic), (is|are|be|stays|stay|stored|travel|travels) (encrypted), tls (everywhere|only|even internally|between services|for all|on every), https (only|everywhere|for all), (never|nothing|no) … (in clear|plaintext|unencrypted|cleartext|over plain http|in plain text over), no plain http, mtls (between|everywhere|for), never cross wire in clear, no byte in clear, nothing travels in clear, everything over tls`,
    againstAlone: `(plain|plaintext|unencrypted) http (inside|internally|between|is fine|is enough|within|behind), tls (ends|terminates|stops) at (edge|load balancer|proxy|ingress|gateway), (no|without|skip) (encryption|tls|https) (inside|internally|needed|necessary|between|at rest), unencrypted … (fine|ok|acceptable|inside|internally), (don't|never|not) encrypt (internal|data|local|at rest|traffic|backups|inside), (stored|store|keep|kept|saved) (in clear|unencrypted|in plain text|in cleartext|in plaintext), encryption is (overkill|unnecessary|not needed|overhead), clear text inside, plaintext inside, no need to encrypt`,
    home: `${HOME}|traffic|network|disk|backup|connection`,
  }),
  choiceField(
    'practice',
    'auth-default',
    'endpoints nobody marked',
    `endpoint, route, api, handler, authentication, authorisation, authorization, auth, login, permission, resource, anonymous, public, view, controller, new route, new routes, urls, url, page`,
    {
      closed: {
        near: `(closed|denied|private|protected|locked|deny|authenticated|secured) by default, default deny, deny by default, secure by default, (every|each|all|any|no) (endpoint|route|request|handler|page|api) … (authenticated|login|authentication|auth check|needs token|requires auth|signed in|permission check|authorised|authorized|without authentication|anonymous), (require|requires|demand|needs) (authentication|login|auth|valid token|sign-in), (no|never|nothing) (anonymous|unauthenticated|public endpoint|open endpoint), unless explicitly (public|opened|marked), (opt out|opt-out) of (auth|authentication|login), allow-list, allowlist of public, private until, locked until, until somebody opens, closed until, shut until, nobody in without, no route without`,
      },
      open: {
        near: `(open|public|anonymous|allowed|unauthenticated|accessible) by default, default allow, allow by default, (open|public) unless, (every|each|all) (endpoint|route) is (public|open|anonymous), no (login|authentication|auth|sign-in) (needed|required|necessary|at all|for), without (login|authentication|auth|signing in|token), add auth … (where|only|later|when), opt in to auth, opt-in auth, anyone (can|may) (call|read|access|reach), without login, accessible without, until … protect, reachable by anyone, without signing in, anyone may`,
      },
    },
    { home: `${HOME}|endpoint|route|login` },
  ),
  choiceField(
    'practice',
    'permission-breadth',
    'how much a role or token may do',
    `permission, permissions, iam, role, access, token scope, privilege, policy, rights, service account, grant, scope, admin, api token, oauth scope, job requires, rights, owner rights, tokens, accounts, iam role`,
    {
      least: {
        near: `least privilege, minimal (permission|right|scope|privilege|access|role), least-privilege, (only|exactly|no more than|not more than) … (permission|right|scope|access|privilege) … (need|needs|required|necessary), (only|exactly|no more) … (what|it|they) (need|needs|require), narrow (scope|role|permission|policy|token), narrowest, (no|never|avoid) (wildcard|wildcards|admin|administrator|broad|star|superuser|root|owner|god|blanket|full access), read-only … (default|unless|by default|suffices), need-to-know, need to know, scoped (token|role|down), nobody is admin, (job|task|it) require … nothing else, and nothing else, nothing more, not one right more, bare minimum, as little, fewest, tight, smallest set, minimum, as few`,
      },
      broad: {
        near: `(broad|wide|generous|wildcard|full|admin|administrator|blanket|owner) (access|permission|role|right|scope|policy|token|privilege) (for|is fine|to|by default|everywhere|saves|ok|so that), (everyone|everybody|all developer|every developer|every engineer|whole team|all engineer|each service|every service) … (admin|administrator|full access|write access|owner|production access|root), (grant|give|attach|assign|hand out) … (admin|administrator|full access|wildcard|all permission|everything|owner|administratoraccess), one role for (all|everything), trust … (team|everyone|each other), permissions … (slow|get in way|in the way|friction|bureaucracy), owner rights, whole team, all rights, everything allowed, full rights, generous, keys to kingdom, no bureaucracy, everyone … (admin|owner)`,
      },
    },
    { home: `${HOME}|role|permission|team|token|engineer` },
  ),
  practiceField('cors-open', 'CORS open to all origins', {
    things: `cors, origin, origins, access-control-allow-origin, cross-origin, preflight, allowed origin`,
    acts: `wildcard origin, wildcard cors, open cors, permissive cors, cors wildcard, access-control-allow-origin: *, allow all origins, any origin`,
    for: `(allow|accept|permit|open) … (all|any|every|wildcard|everyone|everybody|anyone) (origin|origins|domain), (open|wide open|permissive|unrestricted) (to|for) (all|any|everyone|every), allow_origins, cors … (open|permissive|wide open|unrestricted|disabled), all origins (are|may), any site, any website, whoever calls, every domain`,
    against: `(only|explicit|allow-list|allowlist|whitelist|known|listed|named|exact|fixed|specific|enumerated) (origin|origins|domain|list|from), (list|name|enumerate|spell out) … origin, no wildcard, never (wildcard|any origin|all origins), restricted to, restrict … (to|origin), locked down to, origins … (listed|named|explicit|allow-list|allowlist|known), our own domain, own domain, own domains, known frontends, limited to own, limited to known, limit to own, limited to our, restricted to our, own origins`,
    home: HOME,
  }),
  practiceField('dynamic-eval', 'running code from strings', {
    things: `eval, exec, function constructor, dynamic code, new function, string as code, dynamic evaluation`,
    acts: `eval, exec(), dynamic evaluation, code from strings, function constructor, new function, dynamic code execution, eval call, evaluating strings, string evaluation, runtime code generation`,
    for: `eval … (fine|ok|allowed|welcome|handy|quickest|fastest|powerful), (evaluate|execute|run) … (string|formula|expression|rule|snippet|config) … (eval|exec|as code|directly), (use|reach for) eval, with eval, via eval, through eval, through exec, hand … string … eval, let eval`,
    against: `eval … (ban|evil|forbidden|rejected|fail|off limits|danger|hole|vulnerability|prohibited), eval never, no eval, never eval, (parse|interpret|parser|interpreter|safe evaluator|ast|literal_eval|lookup table|dispatch table|sandbox) … (instead|rather), evaluate … never, code is not data, never hand … eval, string … never … code, no string … code`,
    home: HOME,
  }),
  practiceField('pipe-install', 'scripts run straight from the network', {
    things: `curl, install script, installer, remote script, cdn, script from internet, downloaded script, wget, bash, checksum, binary`,
    acts: `curl | bash, curl pipe bash, piping curl to shell, piped install script, remote script execution, curl bash, curl | sh, piping scripts from internet, script from cdn, cdn script`,
    forAlone: `(pipe|piped) … (curl|script|installer) … (bash|shell|sh) … (fine|ok|quickest|simplest), (install|fetch|set up|load) … (with|via|through|by) (curl bash|curl | bash|curl | sh|piped script|install script piped|curl sh), (load|include|pull|link) … (from|via) cdn, straight from cdn, curl pipe bash is fine`,
    againstAlone: `never (pipe|pipe curl|run remote script|curl | bash|curl bash|execute downloaded), no curl (| bash|bash|pipe|to shell|sh), no (remote script|cdn|cdn script|third-party script), (verify|check|pin) … (checksum|signature|hash|sha256) … (before|download|binary|script), (self-host|bundle|vendor) … (instead cdn|not cdn|rather than cdn|no cdn), nothing … from cdn, subresource integrity, don't pipe … (bash|shell), never load … cdn`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'dependency-trust',
    'how far other people’s packages are trusted',
    `package, dependency, dependencies, library, third-party code, supply chain, upstream, npm, pypi, open source, crate, module`,
    {
      distrust: {
        near: `(audit|audited|read|inspect|vet|vetted|review|reviewed|check|scan|scanned) … (source|code|before adding|before install|every|each|all|before use|maintainer|line), (treat|consider|regard) … (untrusted|hostile|attack|suspect|liability), (pin|pinned) … (hash|exact|digest|checksum), no (postinstall|install script|lifecycle script), never trust, supply-chain attack, supply chain … (risk|attack), ignore-scripts, only … (vetted|approved|audited|allow-list|allowlist|reviewed), quarantine, waiting period, days old, strangers, whose code, before you install, know what, every line`,
      },
      trust: {
        near: `(trust|rely on|believe) … (maintainer|community|ecosystem|npm|popular|star|widely used|registry|upstream|author), (popular|well-known|widely used|many stars|thousands of stars|battle-tested) … (enough|safe|trusted|fine|no audit|need no), no (audit|vetting|security review|review) (needed|necessary|required), without (audit|vetting|reading|security review), don't (audit|vet|read|inspect) … (package|dependency|dependencies|source|library), (auto-merge|merge automatically) … (bump|update|upgrade|dependabot|renovate), upstream knows best, popular, nobody … time … audit, good enough, millions of downloads`,
      },
    },
    { home: `${HOME}|package|dependency|dependencies|library` },
  ),
  choiceField(
    'principle',
    'safe-or-convenient',
    'security or convenience',
    `security, convenience, friction, secure, safe, safety, usability, developer experience, hardening, risk, comfort, ease of use, paranoia, login, protection, password, click, comfort, logging in, effortless, cost security`,
    {
      security: {
        near: `(security|safety) (first|over|before|beats|above|trumps|wins|outranks|comes first|comes before|always|is never|goes before), (security|safety) … (convenience|comfort|usability|speed|ease) … (second|lose|lost|yield|later|sacrifice), (even if|even when|even at|no matter how|however) … (inconvenient|slower|annoying|cumbersome|awkward|friction|clumsy|uncomfortable|tedious|hurts), convenience … (no argument|no excuse|no reason|second|yield|lose|last), convenience never, (safer|more secure|most secure|safest|strictest) (option|choice|way|variant|setting|default), when in doubt … (deny|lock|secure|safer|refuse|close), secure by default, never weaken … security, err on … (safe|secure|caution|strict), friction is (fine|price|acceptable|ok), never … (trade|sacrifice|weaken) … security, security wins, security costs, user clicks, costs a click, safe over, secure over, locked down, extra step … (fine|worth)`,
        alone: `security over convenience, security beats convenience, security before convenience, security comes first, security first, safety over comfort, security trumps`,
      },
      convenience: {
        near: `(convenience|usability|developer experience|ease of use|comfort|frictionless|ergonomics) (first|over|before|beats|above|trumps|wins|outranks|comes first|comes before|matters more), (remove|avoid|no|without|least|zero|minimal) friction, friction … (enemy|kill|worse|bug|remove), friction never, (security|hardening|protection) … (must not|mustn't|never|may not|shouldn't|not) … (way|slow|friction|annoy|bother|hinder|cost), don't (bother|annoy|hassle|burden) … (security|password|login|confirm|user), (easiest|most convenient|simplest|smoothest) (option|way|path|choice|login), security theatre, security theater, (paranoia|hardening) … (later|overkill|waste), stay logged in forever, nobody … (extra step|click twice), effortless, must be easy, convenience wins, comfort wins, costs some security, cost security, one click, easy … over … secure, hassle`,
        alone: `convenience over security, convenience beats security, usability over security, developer experience comes before security, convenience comes first, usability first`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'identity-provider',
    'who checks passwords',
    `login, authentication, auth, password, identity, sign-in, oauth, sso, user account, session, oidc, accounts`,
    {
      'a provider': {
        near: `${over('identity provider|sso|oauth|oidc|auth0|keycloak|cognito|clerk|okta|external identity|single sign-on|hosted login|auth provider', 'own authentication|own login|own auth|home-grown auth|custom auth|own password|custom login|hand-rolled auth')}, never (roll|build|write|implement|store) … (own|password|auth|login|crypto), (delegate|delegated|outsource|outsourced|handled by|leave) … (provider|auth0|keycloak|okta|cognito|clerk|google|idp), no passwords (of our own|stored|in our|at all), we never (see|store|hold) … password, passwordless, someone else … passwords, never touch password, by keycloak, through keycloak, delegate … keycloak, sign in with`,
      },
      ourselves: {
        near: `${over('own authentication|own login|own auth|own user table|own password|own session|own user management', 'identity provider|sso|oauth|oidc|auth0|keycloak|cognito|clerk|okta|external identity|auth provider')}, (built|build|write|written|implement|handle|handled|keep|run) … (ourselves|in-house|by us|own code|in house), our own (login|auth|authentication|user table), no (third-party login|external identity|auth provider|social login|sso), argon2 … own, bcrypt … users table, we store … hash, own table, our own login, passwords are ours`,
      },
    },
    { home: `${HOME}|login|account|auth|session` },
  ),
  choiceField(
    'practice',
    'token-storage',
    'where the browser keeps its session',
    `token, session, jwt, access token, refresh token, login, auth, credential, browser, session id`,
    {
      cookies: {
        near: `${over('httponly cookie|cookie|secure cookie|cookies|http-only cookie|session cookie|same-site cookie', 'localstorage|local storage|sessionstorage|session storage|browser storage|web storage')}, (live|stored|store|keep|kept|sit|go|belong|put|stay|carried) … (in|into|as|by) … (cookie|cookies|httponly), httponly, never … (localstorage|local storage|sessionstorage|web storage|javascript), out of (localstorage|local storage|javascript), javascript … never, in cookie, cookie only, not readable … javascript, unreachable … javascript`,
      },
      'web storage': {
        near: `${over('localstorage|local storage|sessionstorage|session storage|web storage', 'cookie|cookies|httponly cookie|session cookie')}, (live|stored|store|keep|kept|sit|go|belong|put|saved|save) … (in|into) … (localstorage|local storage|sessionstorage|web storage), no cookie, never … cookie, cookies … (ban|not used|csrf), cookie-free, cookieless, in localstorage, from localstorage`,
      },
    },
    { home: `${HOME}|browser|session|login` },
  ),
  choiceField(
    'practice',
    'session-kind',
    'sessions on the server or signed tokens',
    `session, sessions, jwt, login state, authentication, auth, logged-in, stateless, server-side session, token`,
    {
      'server sessions': `${over('server-side session|server session|session store|opaque session|session id|opaque token|session table|server sessions|server-side sessions', 'jwt|jwts|self-contained token|stateless token|json web token|signed token|bearer token')}, (session|sessions) … (live|stored|kept|keep|held|table|redis|in database), revocable, revoke … (instantly|at once|immediately), no jwt, jwts … (ban|revoked|hard to revoke)`,
      'signed tokens': `${over('jwt|jwts|self-contained token|stateless token|json web token|signed token|stateless jwt|signed jwt|bearer jwt', 'server-side session|server session|session store|session table|server state|sticky session|server sessions')}, (no|without|never) (server state|session state|session table|session store|sticky|server-side session), auth … stateless, sessions … (ban|stateful|don't scale), stateless authentication`,
    },
    { home: `${HOME}|session|login` },
  ),
  practiceField('shared-accounts', 'shared accounts', {
    things: `account, login, credential, password, user account, shared, admin account, root account, team account`,
    acts: `shared account, shared login, shared credential, team account, generic account, shared password, group account, shared accounts, shared admin account`,
    for: `(team|everybody|everyone|all) … (share|shares|use|uses|same|one) … (account|login|credential|password), one (account|login|credential) for (all|team|everyone|whole), log in as (admin|root|deploy), (use|share) … (team|common|group|admin|shared) (account|login|credential), same login, one login, common login, all use`,
    against: `(personal|individual|named) (account|login|credential), (everyone|everybody|each|every) … (own|personal|named) … (account|login|credential), (never|no|don't|not) … share … (account|login|password|credential), no (shared|generic|team|group) (account|login|credential|password), traceable to person, one person one account, named account, own account each, nobody shares, to each … own`,
    home: `${HOME}|team|person|account`,
  }),
  practiceField('prod-access', 'developers’ access to production', {
    things: `production, prod, live system, production database, prod database, production server, production shell, prod access`,
    acts: `production access, access to production, direct production access, shell access to production, direct access to production, ssh into production, production ssh, psql on production, production shell, manual changes in production, hotfixes in production, production console`,
    for: `(developer|developers|engineer|engineers|everyone|everybody|team|anyone|whole team) … (access|log in|ssh|read|query|connect|shell|may touch|full access) … (production|prod|live), (ssh|log in|connect|psql|kubectl exec|shell) … (into|on|onto|to|in) … (production|prod|live) , (fix|debug|patch|edit|change|query|hotfix|inspect|repair) … (directly|straight|right|live) … (production|prod|server|live), (directly|straight|right) (in|on|at) (production|prod|live server), on live (system|server|database), open shell on production, shell on production, anyone on team, on production itself, debug on production, have a look … production`,
    against: `(nobody|no one|no developer|no engineer|no human|no person|never|no|not|don't) … (access|log in|logs in|ssh|touch|touches|connect|query|shell|log into|change) … (production|prod|live), (production|prod) … (off limits|off-limits|locked|break-glass|break glass|hands off|read-only|sealed|taboo|closed), hands off (production|prod), only … pipeline … (production|prod), only … (through|via) pipeline, break-glass, (no|without) (ssh|shell|human) … (production|prod), keep (out of|away from|hands off) (production|prod), off limits, humans … (out|no|never), no human, no hands, keep out, nobody gets, closed to humans, machines only, only deployments`,
    home: `${HOME}|production|human|team|engineer`,
  }),
  practiceField('tls-verify', 'checks of certificates', {
    things: `certificate, tls, ssl, self-signed, verify=false, insecure, https, cert`,
    acts: `certificate verification, certificate validation, tls verification, ssl verification, certificate check, hostname verification, certificate checks`,
    for: `(always|never skip|never disable|never turn off|must) … (verify|verification|validate|check), (verify|validate|check) … certificate, no (self-signed|verify=false|insecure), never (verify=false|insecure|ignore certificate|--insecure|disable), valid certificate, never accept … certificate, bad certificate … error`,
    against: `(disable|skip|turn off|switch off|ignore|bypass|suppress) … (certificate|verification|tls|ssl|check|warning|validation), verify=false, verify = false, insecureskipverify, accept (self-signed|any certificate|every certificate|all certificate), curl -k, self-signed … (fine|ok|accepted|allowed), ignore certificate, turn … verification off, any certificate`,
    home: `${HOME}|internal|host|certificate`,
  }),
  practiceField('raw-html', 'HTML put in unescaped', {
    things: `html, markup, innerhtml, dangerouslysetinnerhtml, v-html, xss, escape, template, raw html, rich text`,
    acts: `innerhtml, dangerouslysetinnerhtml, v-html, raw html, unescaped html, unescaped output, html injection, mark_safe, html_safe, raw filter, triple-stash, unescaped markup`,
    for: `(insert|inject|render|set|output|paste|assign) … (raw|innerhtml|as html|unescaped|as is|verbatim|directly as html) … , (render|insert|output) … as html, unescaped, without (escaping|sanitising|sanitizing), html … as is`,
    against: `(escape|sanitise|sanitize|purify|encode) … (all|every|everything|output|html|before|user), dompurify, (textcontent|text content|text node) … (instead|only|rather), auto-escap, escaped by default, never … (unescaped|raw html|innerhtml|as html)`,
    home: HOME,
  }),
  practiceField('sql-concat', 'SQL put together from strings', {
    things: `sql, query, queries, placeholder, parameterised, parameterized, prepared statement, bind, sql injection, where clause`,
    acts: `string concatenation in sql, sql string interpolation, string-built sql, concatenated sql, interpolated sql, sql from strings, string interpolation in queries, f-string sql, string formatting in queries, concatenating sql, string-built queries`,
    for: `(concatenate|interpolate|assemble|glue|build|format|compose|put together|piece together) … (sql|query|queries|where clause) … (string|f-string|format|template|pieces|concatenation), (f-string|template literal|string format|concatenation|template string) … (sql|query|queries) … (fine|ok|readable|allowed), (query|sql) … built from string`,
    against: `(parameterised|parameterized|prepared) (query|queries|statement|sql), (bind|bound) (parameter|variable|value), placeholders, (never|no|don't) … (concatenate|interpolate|glue|format|f-string|paste) … (sql|query|queries|value|input), values … (bound|parameter|placeholder), through parameter, always parameterise, always parameterize`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'vulnerability-fixes',
    'when known vulnerabilities are fixed',
    `vulnerability, vulnerabilities, cve, security advisory, security patch, security update, npm audit, advisory, security fix, audit finding`,
    {
      'at once': {
        near: `(fix|patch|update|upgrade|close|resolve|ship|apply|merge|remediate|treat) … (at once|immediately|same day|within 24|within one day|before anything|before everything|right away|first|today|without delay|as soon as|top priority|drop everything|hours), (vulnerability|vulnerabilities|cve|advisory) … (block|fail|stop) … (merge|build|release|pipeline|ci), zero (known|open), (audit|scan) … must be clean, no release with, no known, (outrank|precede|interrupt) … (feature|everything|work), drop everything, before lunch, same day, everything else stops, stop the line, nothing ships with`,
      },
      'in due course': {
        near: `(wait|waits|batched|batch|bundled|collected|later|next release|next sprint|quarterly|monthly|scheduled|planned) (until|for|in|into|with|together|next|regular|maintenance), (next|regular|planned|quarterly|monthly) (release|sprint|maintenance|update|upgrade|window), (ignore|suppress|accept|mute) … (audit|advisory|advisories|warning|cve|finding|low|noise), (audit|advisory) … (noise|ignored|theatre|theater|false alarm), no (rush|hurry|panic|emergency), when convenient, not urgent, in its turn, normal release, usual release, no special, like any other`,
      },
    },
    { home: `${HOME}|release|build|dependency|update|patch|fix` },
  ),
  practiceField('password-rotation', 'regular change of passwords and keys', {
    things: `password, secret, key, credential, api key, token, rotate, rotation, certificate`,
    acts: `password rotation, key rotation, secret rotation, credential rotation, forced password change, scheduled rotation, regular rotation, password expiry, periodic rotation`,
    for: `(rotate|rotated|change|changed|renew|replaced|expire|expires) … (every|monthly|quarterly|regularly|days|90|weekly|yearly|annually|automatically|on schedule|periodically), short-lived (token|credential|certificate|key), (never|no) long-lived, no credential … (older|lives longer)`,
    against: `(rotate|change) only (when|after|if) … (leak|leaked|compromise|compromised|suspicion|incident|breach), (never|no|don't) (rotate|expire|rotation|expiry|forced change|force … change), without (rotation|expiry), long-lived (token|key|credential) … (fine|ok|allowed), never expire, only rotate (when|after|if)`,
    home: HOME,
  }),
  practiceField('two-factor', 'a second factor', {
    things: `mfa, 2fa, two-factor, second factor, login, sign-in, hardware key, authenticator, totp, webauthn, passkey`,
    acts: `mfa, 2fa, two-factor authentication, second factor, multi-factor authentication, two-factor, hardware key, totp, second login factor`,
    for: `(require|requires|enforce|enforced|mandatory|demand|must|needs) … (mfa|2fa|two-factor|second factor|hardware key|multi-factor), (mfa|2fa|second factor|two-factor) … (mandatory|required|every|enforced|everyone|all|compulsory), no (login|account|access) without`,
    against: `password (alone|only) (is enough|suffices|suffice|is fine), (no|never|without|skip) (mfa|2fa|second factor|two-factor), (mfa|2fa|two-factor|second factor) … (optional|annoy|friction|not needed|off), single factor`,
    home: HOME,
  }),
  practiceField('internal-trust', 'trust inside one’s own network', {
    things: `internal network, private network, vpc, cluster, internal service, internal call, inside network, perimeter, vpn, zero trust, service mesh, intranet, internal traffic, firewall`,
    acts: `implicit trust between services, trusted network, network trust, trusting internal network, perimeter security, trusted zone`,
    for: `(trust|trusted|trusts) … (each other|internal|inside|within|network|vpc|cluster|lan|intranet), inside … (trusted|no auth|no authentication|unauthenticated|friendly|without auth), (internal|inside) … (no authentication|no auth|need no|needs no|without authentication|unauthenticated|without tokens), behind (vpn|firewall) … (safe|trusted|enough|open), vpn is enough, firewall is enough, (hard shell|moat), friends inside, inside is safe, once inside`,
    against: `zero trust, zero-trust, (no|never|not) trust … (network|internal|inside|vpc|perimeter|each other|lan|cluster), (authenticate|verify|encrypt|check|sign) … (every|each|all|even) … (internal|service|call|request|hop), even … (inside|internal|within|between own) … (authenticate|authenticated|verify|token|encrypted|mtls|auth), network … (no trust|hostile|compromised|grants nothing|untrusted), assume breach, mutual tls, internal … (treated like|same as|like) … (public|external|internet), every call … authenticated, trust no network, as if … public, hostile network`,
    home: `${HOME}|network|cluster|call|traffic`,
  }),
]);
