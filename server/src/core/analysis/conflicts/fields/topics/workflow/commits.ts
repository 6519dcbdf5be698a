import { choiceField, type Field, practiceField } from '../../field.ts';

const MESSAGE = `commit message, commit messages, commit subject, commit title, subject line, commit line, message of commit, commits, commit`;
const HOME =
  'commit|message|subject|title|line|body|pull|request|pr|branch|history|git|log|change|header|summary|issue|ticket|footer|trailer|agent|description';

/** What commit messages look like. */
export const COMMIT_FIELDS: readonly Field[] = [
  choiceField(
    'practice',
    'commit-style-f',
    'prefixes in commit messages',
    MESSAGE,
    {
      'Conventional Commits': {
        near: `conventional (commit|format|prefix|style|message|type|title|subject), (feat|fix|chore) colon, type scope, type prefix, (start|begin|open|lead|prefix) … with (type|feat|kind|category), feat fix chore, (semantic|angular) (style|format|convention|prefix), type colon, commitlint, commitizen, (type|kind) (first|in front|up front)`,
        alone: `conventional commits, conventional commit, commitlint, commitizen, angular commit convention, semantic commit messages, use feat fix … (prefix|prefixes|type), (prefix|start) commit … with feat`,
      },
      gitmoji: { alone: `gitmoji` },
      'free prose': {
        near: `(no|without|free of|drop|skip|never|omit|avoid|leave out) (type prefix|prefix|feat|conventional|ceremony), (no|never) fix … feat, plain (english|prose|sentence|words|language), ordinary (sentence|english|prose), free (form|text|prose), natural language, (prefix|types) … (noise|clutter|ceremony|waste|banned), like (human|person), normal sentence`,
        alone: `no conventional commits, conventional commits … (noise|ceremony|overkill|bureaucracy), (don't|do not|never|no longer) (use|follow|do) conventional commits`,
      },
      'ticket prefix': {
        near: `(start|begin|open|lead|prefix) … with (ticket|issue|jira), (ticket|issue|jira) (number|key|id) (first|in front|up front)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'commit-mood-f',
    'the tense of commit subjects',
    MESSAGE,
    {
      imperative: {
        near: `imperative (mood|form|voice|tense|present|style|subject|summary|message|title|description|verb), in imperative, (short|clear|concise|brief) imperative, present tense, as (command|order|instruction), (give|like) order, base form, (add|fix) not (added|fixed|adds), command form, tells codebase what to do, (read|sound) like (command|order)`,
        alone: `imperative mood subject, imperative commit`,
      },
      'past tense': {
        near: `past tense, (added|fixed) not (add|fix), preterite, what (you did|was done|has been done), (report|describe|say|state) what (was|you|has been) (done|changed), as report, past participle, already happened, (start|begin) with (added|fixed|changed)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'commit-body-f',
    'the body of a commit message',
    `${MESSAGE}, commit body, message body, commit description`,
    {
      'with a body': {
        near: `(body|paragraph|details) … (explain|required|mandatory|expected|wanted|describe|with reason), (add|write|include|carry|have|need) (body|explanatory paragraph), explain … (body|in detail|at length), =detailed (message|body|description|commit), tell whole story, (several|a few|two) paragraphs, subject alone … (not enough|insufficient), more than subject, context and reasoning, extended description, descriptive body`,
        alone: `commit body (must|should|has to|explains|tells|gives), every commit … body`,
      },
      'subject only': {
        near: `(subject|title|header) (only|alone|suffices|is enough), (one|single) line (only|commit|message|each|is enough|suffices|is all), one-liner, one-liners, (one-line|single-line) (message|commit), (to|on) (one|single) line, (no|without|never|skip|omit|leave out|drop) (body|paragraph|description), nothing below, nothing after subject, terse, body (stays|is) empty, no longer than (one|) line, fit on one line, short and sweet, no essays, no novels`,
        alone: `one-line commit messages, single-line commit messages, one-liner commits, keep commit messages to one line`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'commit-why-f',
    'what a commit message tells',
    MESSAGE,
    {
      'the reason': {
        near: `(explain|tell|say|state|give|describe|answer|record|capture|document) … (why|reason|motivation|rationale|intent), why (over|not|rather than|instead of|before|matters), focus on why, (motivation|rationale|reasoning|intent) (over|behind|not|rather|goes|belongs), diff (already|) (shows|says|tells) what`,
      },
      'only what changed': {
        near: `(state|say|tell) only what, reasons belong … (ticket|elsewhere|pull request|pr|issue), (only|nothing but|solely) what (changed|was changed|has changed|you changed), what not why, facts only, (reason|motivation|rationale|why) … (elsewhere|in pr|in pull request|in ticket|belongs in|go in pr|out of), (leave out|without|no|skip|omit|spare) (reason|motivation|rationale|justification|explanation|why), list … changed files, no (why|reasons|justification|backstory)`,
      },
    },
    { home: HOME },
  ),
  choiceField('slot', 'commit-language-f', 'the language of commit messages', MESSAGE, {
    English: `in english, english only, english (always|regardless), english language`,
    German: `in german, german only, auf deutsch, are german`,
    French: `in french, french only, en français`,
    Spanish: `in spanish, spanish only, en español`,
    Portuguese: `in portuguese, portuguese only, em português`,
    Italian: `in italian, italian only`,
    Chinese: `in chinese, chinese only, simplified chinese, in mandarin`,
    Japanese: `in japanese, japanese only`,
    Korean: `in korean, korean only`,
    Russian: `in russian, russian only`,
    Polish: `in polish, polish only`,
    Dutch: `in dutch, dutch only`,
  }),
  practiceField('commit-emoji-f', 'emoji in commit messages', {
    home: HOME,
    acts: `gitmoji, emoji in commits, emoji in commit messages, emojis in commit messages, emoji prefixes, commit emoji, commit emojis, emojis in commits, emoji commits`,
    things: MESSAGE,
    for: `(start|begin|open|lead|prefix|precede|decorate|spice) … emoji, (fitting|matching|suitable) emoji, emoji (first|in front|prefix), (add|use|put|pick) … emoji, with emoji`,
    against: `emoji-free, emojiless, text only, plain text, ascii only, plain ascii, no (smileys|pictograms|icons|emoticons|unicode), emojis (belong|stay|go) (elsewhere|out|in chat), not a chat, no emoji, without emoji, free of emoji, emoji have no place`,
    againstAlone: `no gitmoji, leave emoji out of commit`,
  }),
  practiceField('commit-scope-f', 'a scope in commit messages', {
    home: `${HOME}|scope`,
    acts: `commit scope, commit scopes, scope in parentheses, scope in brackets, scopes in commit messages`,
    things: `commit message, commit messages, commit type, conventional commits, conventional commit, commit, commits, type prefix, commit subject`,
    for: `(name|include|give|add|carry|have|mention|set|state) … scope, scope is (required|mandatory|obligatory|expected), type scope, with scope, always … scope, scope … parentheses`,
    against: `(without|no|omit|skip|drop|leave out|never) (scope|parentheses), scope is (optional|dropped|omitted|left out|noise), scopeless, type colon only, (no|without) (brackets|parenthes)`,
  }),
  choiceField(
    'practice',
    'subject-case-f',
    'the first letter of commit subjects',
    MESSAGE,
    {
      'a capital': `capitalize, capitalise, capitalized, capitalised, (capital|upper case|uppercase) (letter|first|start), sentence case, (start|begin|open) with (capital|upper case|uppercase), capital letter, first (word|letter) … (capital|upper)`,
      'lower case': `(lower case|lowercase) (subject|first|letter|commit|conventional|description|title|message|start|verb), (start|begin|subject|description|title|message|stay|all) … (lower case|lowercase), all lower, small letter, (no|without|never) (capital|capitalization), uncapitalized, uncapitalised, first (word|letter) … (lower|small)`,
    },
    { home: `${HOME}|letter|word` },
  ),
  practiceField('subject-period-f', 'a full stop at the end of commit subjects', {
    home: HOME,
    things: MESSAGE,
    for: `(end|finish|close|terminate) … (in|with|by) (period|full stop|dot), complete sentence … (period|full stop|punctuation), punctuated, full sentence with (period|full stop)`,
    against: `(no|without|omit|skip|drop|leave off|leave out|never) … (period|full stop|punctuation|dot), unpunctuated`,
  }),
  practiceField('issue-link-f', 'issue numbers in commit messages', {
    home: HOME,
    things: MESSAGE,
    acts: `issue numbers in commit messages, ticket numbers in commit messages, issue references in commits`,
    for: `(mention|reference|cite|quote) … (issue|ticket|jira), (name|include|carry|contain|put|add|link|start|end|prefix|begin|open|need|have) … (issue|ticket|jira) (number|key|id|reference|in brackets), (start|begin|open|prefix) with (ticket|issue|jira), link … (issue|ticket) … (footer|commit|message), traceable to (issue|ticket), tied to (ticket|issue), (ticket|issue) … (required|mandatory|in footer|in subject|in brackets), lead back to (issue|ticket|story)`,
    against: `(subject|message|commit) … (stand|make sense|read) (alone|on its own), (no|without|omit|leave out|free of) (issue|ticket|jira|tracker) (number|key|id|reference|link), (issue|ticket|jira|tracker) … (belong|go|stay|live) (elsewhere|in pr|in pull request|in description|out|outside), (tracker|issues|tickets) … (come and go|moves|disappear|die), stand alone without`,
  }),
  practiceField('ai-attribution-f', 'naming the AI as co-author', {
    home: HOME,
    acts: `co-authored-by, co-authored-by trailer, co-authored-by trailers, co-authored-by line, co-author trailer, co-author line, co-author, ai attribution, claude attribution, generated-by trailer, generated with claude code, assisted-by, ai credits, agent attribution, tool attribution, ai trailer, ai trailers, ai signature, ai footer, attribution line, robot emoji footer, ai disclosure`,
    things: `commit message, commit messages, commit, commits, pull request, pull request description, trailer, git history, git log, authorship`,
    for: `(disclose|declare|admit|credit|attribute|acknowledge|label|flag|mark|reveal|own up) … (ai|agent|assistant|model|claude|machine|tool|copilot|bot|llm), transparency about, (say|state|mention) … (ai|agent|assistant|model|claude) (wrote|helped|assisted|generated|was used|involved), sign … as (agent|claude|ai), (ai|machine|agent) … (assisted|generated) … (labelled|labeled|marked|tagged|disclosed)`,
    forAlone: `(list|add|name|put) yourself as (co-author|coauthor), credit yourself, credit (ai|assistant|agent|model|claude)`,
    against: `no (trace|mention|sign|hint|reference) of (ai|agent|claude|tool|assistant|model|llm|copilot|you), as if (human|person) wrote, (human|person|developer) is (sole|only) author, authors are (people|humans), do not (advertise|sign), (keep|leave) (yourself|your name|ai|claude|tool) out, without mentioning (ai|claude|tool|assistant), (advertise|advertisement|promo|plug|self-promotion)`,
    againstAlone: `no ai (attribution|mention|credit|trailer), never mention (claude|ai|yourself) in (commit|pr|pull request), no trace of (ai|agent|claude|assistant|model|llm), (never|don't|do not|must not) mention (claude|ai|agent|copilot) … (commit|pr|pull request), (don't|never|do not) (add|list|credit|name) yourself (as|in), (never|don't|do not|must not|mustn't|not) (reveal|disclose|say|tell|admit|mention|show|hint) … (agent|ai|bot|assistant|machine|claude|llm|model) (wrote|write|did|made|generated|authored|created), (never|don't|do not|must not|not) (reveal|disclose|say|mention|admit) that you are … (ai|agent|bot|assistant)`,
  }),
  choiceField(
    'practice',
    'commit-bullets-f',
    'bullets in commit bodies',
    `commit message, commit messages, commit body, message body, commit description, commit bodies`,
    {
      bullets: `bullet, bullets, bullet points, bulleted, as list, in list form, dashes, itemized, itemised`,
      prose: `prose, full sentences, paragraph, running text, flowing text, (no|without|never|instead of|rather than) (bullet|list), complete sentences`,
    },
    { home: HOME },
  ),
  practiceField('commit-files-f', 'file names in commit messages', {
    home: HOME,
    things: `commit message, commit messages, commit body, commit subject`,
    acts: `file names in commit messages, lists of changed files in commit messages`,
    for: `(list|name|mention|enumerate|name all) … file, which files`,
    against: `(no|without|leave out|omit) (file|filename|file names|file lists), git … (knows|shows|tells) which files, diff … (shows|lists) files`,
  }),
];
