import { choiceField, type Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** What is written into code for its readers. */
export const COMMENT_FIELDS: readonly Field[] = [
  codePractice('comments-f', 'comments in code', {
    acts: `remarks in the source, explanatory notes in code,inline comments, explanatory comments, comments in code, comments in the source, in-code comments, source comments, comments in functions, comments everywhere, explanatory remarks, remarks in code, explanatory prose in code`,
    things: `=comments, self-documenting, comment density, uncommented, commented code, comment your code, commenting`,
    for: `err on … (comment|commenting|too many), for the next reader,liberally, generously, more rather than less, rather too many, above every (block|function|step|branch|loop|line), walk … reader through, teach … reader, as much as … explain,in abundance, future self`,
    against: `speak for itself, explain itself, rename (instead|until|rather), better names, good names, (names|types) (say it all|speak for themselves) , last resort, failure to express, crutch, apology, refactor … instead, clear enough without, to a minimum, clearer code, need no explanation, leave … uncommented, delete on sight, strip them`,
    forAlone: `(leave|drop|put) … (hint|note|remark|comment) … (reader|readers|next person|wherever|where), (sprinkle|pepper|season|fill) … code … (explanation|explanations|remarks|notes), explanations for newcomers in code, explain … (prose|words|comment) … (beside|next to|above|in) code, (explain|annotate|narrate) … algorithms … (prose|comment|inline), talk … reader through, annotate (tricky|trickier|dense|clever|non-obvious|hard) (code|parts|lines|passages|logic), leave … comment … (next|reader|person|maintainer|future), (function|block|step|branch|loop|line|functions) (needs|deserves|gets) … comment, comment (every|each|all|liberally|generously|heavily|extensively|thoroughly|as much) (line|function|block|step|branch|method|class|code|as|section|loop|on), =comment your (code|work), well-commented code, heavily commented, (liberally|generously|thoroughly|richly) commented, uncommented code (is|gets|fails), comments (above|on|for|before|in) (every|each|all) (line|function|block|step|branch|method|class|section|loop), explain (every|each) (line|step|block|branch|loop) … comment, every (function|block|step|branch|loop|method|line) … (commented|=comments|a comment above|explanatory comment), (sprinkle|pepper|litter) … =comments, (more|many|plenty of) =comments (are|is|help|rather)`,
    againstAlone: `we write no comments, (surprising|unclear|tricky|confusing|obscure) code is (rewritten|renamed|simplified|refactored), prose … between statements, no prose (between|in|among) (statements|lines|code), (needs|need|requires) … comment … (not finished|smell|wrong|rewritten|rename|bad|unclear|too clever), remove … comment … rename, (turn|replace|convert) … comment … (name|function|names), (rewrite|rewritten|rename|renamed|restructure|simplify) … (instead of|rather than|until|before) … (comment|explanation|explain), no remarks, code … needs … comment is, explained gets rewritten, comment is … (admission|confession|defeat|failure|failed), self-documenting code, code (speaks|should speak|must speak) for itself, code (explains|documents) itself, (names|good names|better names) (over|than|beat|not|instead of) =comments, =comments (rot|lie|drift|are lies|are failure|are smell|are apologies|are noise|are clutter|go stale|get out of date|age badly), uncommented code (beats|over), no (|code |inline |explanatory )=comments (in code|at all|whatsoever|ever|anywhere|in the code|in the source|in source|in functions), code without =comments, comment is (failure|apology|smell|last resort|admission|crutch), (ship|write|leave) … code uncommented, (don't|do not|never) =comment (code|your code|lines|every|functions|the code), (don't|do not|never) (add|write) code comments, no code comments, (don't|do not|never) (add|put|write) =comments (to|before|above|on|in) (functions|function|code),(keep|leave) … (prose|remarks) out of`,
    home: 'newcomer|algorithm|statement|prose|code|comment|function|line|step|file|method|source|body|block',
  }),
  eitherField(
    'comment-content',
    'comments on what or on why',
    `code comments, inline comments, explanatory comments, in comments, comments explain, comments summarise, comments summarize, comments say, comments should, comments describe, comments document, comments record, comments tell, comments state, comment only, good comments, comments must, comments are for, comments give, comments exist`,
    {
      why: `explain why, why not what, why rather than, say why, reason (behind|for|only|not), reasons not, explain … intent, explain … rationale,only why, why something, why … (not|never|over) what, never … what (the code|it|a line), never restate (code|line|what), not restate (code|line|what),history of decision,why code`,
      what: `explain what, say what, what (code|block|function|line|step|loop|branch) does, describe what (it|code|function|line) does, summarise … (block|what|steps), summarize … (block|what|steps), describe (each|every) (step|line|block), in plain words what, paraphrase, narrate, retell,tell what, what not why`,
    },
    'comment|code|function|block|line',
  ),
  codePractice('file-headers-f', 'a header in each file', {
    acts: `file headers, license headers, licence headers, header comments, copyright headers, copyright notices, file header comments, spdx headers, banner comments, license banners,header blocks, licence banners, file docblocks, file-level comments, copyright banners, header comment, license header, licence header, copyright header, copyright notice, file header, spdx identifiers, licence notices, license notices, spdx lines, license blurbs, spdx-license-identifier, boilerplate headers, author headers, file-top comments, file preamble, legal headers`,
    things: 'spdx, copyright',
    for: `(every|each|all|new) (file|module|script) … (start|begin|open|carry|has|need|get|bear|top), put … (top|head|first), begins with, must carry, must have,names the (owner|licence|license|author|year), at the (top|head) of (every|each|all)`,
    against: `(start|begin|open) (with|at|straight|right|directly) … (code|import|package|first|statement|content), git (knows|history|blame|remembers|log), license at root, (licence|license) file … (enough|suffice|root|covers), (no|without|drop|strip|remove|delete|leave out) … (banner|header|preamble|boilerplate|copyright|blurb), root … (enough|suffice|covers)`,
    againstAlone: `(no|nothing) … above … (package|first import|import|package clause|module), no boilerplate … (top|above|head), (files|each file|every file) (start|begin|open) (with|straight|directly|right) … (import|code|package|first statement), licence file at the root is enough, license file at the root is enough`,
    forAlone: `(open|begin|start|head) (each|every|all) file … (licence|license|copyright|header|banner), (every|each) (file|module|script) (starts|begins|opens|must start|must begin|must carry|carries) … (header|licence|license|copyright|spdx|notice|banner)`,
    home: 'file|source|code|script|module|header',
  }),
  codePractice('docstrings-f', 'doc comments on functions', {
    acts: `docstrings, doc comments, docstring, jsdoc, javadoc, tsdoc, godoc comments, rustdoc, kdoc, xml doc comments, documentation comments, doc blocks, docblocks, jsdoc comments, javadoc comments, api docs in code, roxygen, doc-comments, phpdoc, jsdoc blocks, function documentation, doc comment, doxygen comments, dartdoc, module docs, moduledoc, yard comments, doxygen, xmldoc, tsdoc comments, rustdoc comments, moduledocs, method documentation, function docs, triple-slash comments, phpdoc blocks, doxygen blocks, pydoc`,
    things: `public functions, public api, undocumented, exported functions, public methods, exported symbols, public function, exported identifiers, api documentation, public items, missing_docs, exported function, document functions, documented function`,
    for: `(every|each|all) (function|method|class|module|public|exported|endpoint) … (documented|docstring|docstrings|jsdoc|javadoc), document (every|each|all|public|exported|parameters), missing … (fail|block|reject|bug|error), nothing … undocumented, never … undocumented, no undocumented, (describe|list) … (parameters|arguments|params), must be documented, undocumented … (reject|fail|unfinished|block|bug|not done|incomplete), args and returns, incomplete without`,
    against: `types (are documentation|say it all|are enough), signature … (enough|says|tells|speaks|documents|documentation), names are (enough|documentation),duplicate … (signature|types), stay undocumented, leave … undocumented,(don't|do not) document,say nothing new`,
    forAlone: `document (every|each|all) (function|method|class|api|symbol|export|parameter|item), (every|each|all|any) (function|method|class|symbol|api|items) … (docstring|docstrings|jsdoc|javadoc|doc comment|documented|rustdoc|kdoc|doc), no undocumented (functions|public|exports|api), (every|each|all) … (function|method|functions) … (=docstring|=docstrings|jsdoc|javadoc), must have … (docstring|docstrings), (gets|get|has|have|needs|need) (jsdoc|javadoc|tsdoc|phpdoc|docstring|doc comment) block, undocumented (functions|exports|code|public)`,
    againstAlone: `(methods|functions|classes) … have none, (javadoc|jsdoc|docstrings|doc comments) … (reserved for|only for) … (library|libraries|public|exported), types are documentation, signatures are documentation, names are documentation enough, (types|signatures|names) (document|speak) … (enough|themselves|itself)`,
    home: 'function|method|class|module|code|public|api|symbol',
  }),
  choiceField(
    'slot',
    'docstring-style-f',
    'the style of docstrings',
    `docstring, docstrings, doc comments, documentation style, docstring style, docstring format, docstring convention, function documentation`,
    {
      Google: `google style, google-style, google docstring, google format, google convention, google's style, napoleon, args and returns sections`,
      NumPy: `numpy style, numpy-style, numpydoc, numpy docstring, numpy format, numpy convention, scipy style`,
      Sphinx: `sphinx style, restructuredtext, rest style, rst fields, rest docstring, :param fields, sphinx fields, sphinx format, epydoc, field lists`,
    },
    { home: 'docstring|function|documentation|python' },
  ),
  codePractice('todo-comments-f', 'TODO comments', {
    acts: `todo comments,todo markers, fixme comments,todo notes,todos in code, todo items in code, hack comments, todo and fixme, xxx comments, todo/fixme, unfinished-work markers, todo annotations, todo tags, todo comment, stray todos, placeholder comments, lingering todos, bare todos, reminder comments`,
    things: `known gap, unfinished work, follow-up work, loose ends, rough edges, unfinished spots, open ends, known gaps,unfinished bits, work left over,known shortcut`,
    for: `(mark|flag|note|leave|tag|annotate|drop|record|signpost) … (todo|fixme|comment|in code|in place|inline|on the spot|in the source|marker), (leave|put|add|drop|write) … (todo|fixme|marker), where … (see|spot|stand), in place, next to code, beside code`,
    against: `(issue|ticket|tracker|backlog) (instead|rather than), (open|file|create|raise|write) … (issue|ticket),do it now, finish it, now or (never|not), wishes, go to die, (belong|go|live) … (tracker|issue|backlog|jira|board), never merge, nobody … (come back|return|read), resolve … before, dead letters, graveyard, finish … (before|or), fix it now`,
    againstAlone: `(do|fix|finish) it or (drop|file|delete|forget), either (do|fix|finish) it, todo is … (decision|lie|promise|wish|excuse|debt), todos are … (lies|promises|wishes|excuses|debt|broken),not (single|one) (todo|fixme), (todo|fixme) … (not … want|unwanted|not … see|not stay|not survive|not remain), no … (todo|fixme) (stay|remain|survive|left), zero todos, free of (todo|fixme), either (fix|do) it or (open|file), open an issue (instead of|rather than), file a ticket (instead of|rather than), todos (rot|go to die|are wishes|belong), no (todo|fixme), (todo|fixme) … (is|are) (rejected|forbidden|banned|not allowed), leave no (todo|fixme) (behind|in), leave no (todo|fixme)`,
    home: 'owner|name|ticket|code|comment|marker|issue|source|todo|gap|work',
    forAlone: `(carry|carries|gets|get|leave|drop|put|add|write) (todo|fixme), mark … with … (todo|fixme), flagged (todo|fixme), noted as (todo|fixme)`,
  }),
  codePractice('commented-code-f', 'commented-out code', {
    acts: `commented-out code, commented out code, commented-out blocks, dead code in comments,commented-out lines,old code in comments, =commented =code, parked code, commented-out lines of code, commented-out experiments, code =commented =out, commented-out sections, zombie code, corpses of old code`,
    things: `replaced lines, old lines,superseded lines, old variant, previous variant, retired lines, lines you replace, old implementation,previous implementation, replaced code, superseded code,retired code, code you replace`,
    for: `comment … out (instead|rather|first|and|until|old|it|for|so), keep … (=commented|for reference|in a comment|as comment), leave … (=commented|for reference|in a comment|as a comment), park … comment, in case … (need|come back|return|wrong), for reference, may need, revive, safety net, (don't|do not) delete, as a reminder`,
    against: `delete (it|them|old|dead|outright|don't|do not|instead|rather|what), git (remembers|has|history|keeps|knows|never forgets), version control (remembers|has|keeps|is), history (has|keeps|remembers|is), (remove|throw away|purge|erase|cut) … (old|it|entirely|outright|for good|completely|dead|instead), delete rather,that's what git, source control, not (museum|archive|attic), clean cut, without mercy,rip out`,
    againstAlone: `(replaced|old|superseded|retired|dead) (lines|code|variants|versions|implementations) … (deleted|removed|vanish|disappear|go|gone), delete (don't|do not|rather than|instead of) comment, git remembers, that's what git is for, git history (is|has|remembers|keeps), version control remembers, (never|don't|do not) comment (out|code out|it out|old code), (commented-out|commented out) (code|lines|blocks) (is|are) (delete|deleted|removed|gone)`,
    forAlone: `(previous|old|former|original) (implementation|version|code) … commented out, commented out … (reference|case|below), (park|keep|preserve|retain) … (old|previous|replaced|former) … comment, comment (it|old code|code|the old) out (instead|rather), comment out (instead|rather than|old), keep … old (code|version|implementation) … comment, comment (out|) (old|previous|former) (code|implementation|version) (out|) (instead|rather|so|in case)`,
    home: 'code|comment|block|line|version|implementation',
  }),
  eitherField(
    'comment-language',
    'the language of comments',
    `comments, code comments, docstrings, comments and identifiers, comments and docs, comments in code, doc comments, documentation in code, inline comments`,
    {
      English: `in english, english only, english comments, only english, always english, plain english, write english, english throughout`,
      'another language': `in (german|french|spanish|polish|dutch|portuguese|italian|swedish|turkish|russian|czech|danish|japanese|chinese|korean|norwegian|finnish|ukrainian|hungarian), (german|french|spanish|polish|dutch|portuguese|italian|swedish|turkish|russian|czech|japanese|chinese) (comments|only|throughout), native language, mother tongue, language of the team, team's language, local language, not in english, not english`,
    },
    'comment|code|docstring|documentation',
  ),
  eitherField(
    'comment-place',
    'comments above or behind the code',
    `comments, inline comments, comment, trailing comments, end-of-line comments, position of comments, comment placement, remarks`,
    {
      above: {
        alone: `(put|place|write|keep) (remark|note|comment) … (above|own line|over), (comment|remark|note) (sit|go|stand|belong|live) … (above|over|own line), comments (go|stand|belong|sit|live|placed|come) … (above|own line|line above|separate line|line before|preceding line), (put|place|write|keep) … comment … (above|own line|separate line|line before), no (trailing|end-of-line) comments, (avoid|never write|don't write|do not write) (trailing|end-of-line) comments, comments … never … (end of line|behind|same line), (trailing|end-of-line) comments are (banned|forbidden|not allowed|discouraged)`,
      },
      behind: {
        alone: `(put|place|write|keep) (remark|note|comment) … (end of line|same line|behind|after code|to the right), (remark|note|comment) … (behind|at the end of|right of) … (line|statement|code), comments (go|stand|belong|sit|live|placed|come) … (end of line|same line|behind code|after code|right of|next to code|behind line|behind statement), (put|place|write|keep) … comment … (end of line|same line|behind code|after code|to the right|behind line|behind statement), (prefer|use|write) (trailing|end-of-line) comments, (trailing|end-of-line) comments are (preferred|fine|welcome|our convention)`,
      },
    },
    'comment|line|code|statement',
  ),
  codePractice('comment-sentences', 'full sentences in comments', {
    acts: `full sentences in comments, complete sentences in comments, punctuation in comments, full stops in comments, capitalised comments,capital letter and full stop, capitalized comments`,
    things: 'comments, comment style, comment text, doc comments, code comments, comment',
    for: `with full stop, full sentences, complete sentences, proper sentences, with period, like prose, capital letter, end (with|in) (period|full stop|dot), (period|full stop) at end, proper (grammar|english|punctuation), start with capital, punctuated, capitalise, capitalize, well-formed prose, subject and verb, good prose`,
    against: `fragments,telegraphic, telegram,lower case, lowercase, no (period|full stop|punctuation|capital), without (period|full stop|punctuation), note form, few words,bullet style, brief notes, clipped, sentence fragments`,
    home: 'comment|code|sentence',
  }),
  codePractice('issue-in-comments', 'issue references in comments', {
    acts: `issue numbers in comments, ticket numbers in comments, ticket ids in code, issue references in code, issue links in comments,ticket numbers in code, issue ids in comments, jira ids in code, links to issues in comments, bug numbers in code, issue references in comments, issue numbers in code, ticket links in code, jira keys in comments`,
    things: 'workaround comment, comment on a workaround',
    for: `(cite|link|name|mention|reference|quote|point) … (issue|ticket|bug|tracker), with … (issue|ticket|link), carry … (issue|ticket|link), (link|reference|pointer) to … (issue|ticket|bug)`,
    against: `(belong|go|live|stay) … (commit|git|history|message|pr|pull), commit message … (instead|place), git blame … (tell|lead|find), trackers … (die|change|move|come and go), meaningless, dead link, outlive, no tracker`,
    home: 'comment|code|issue|ticket|workaround',
    forAlone: `(refer|point|link|cite) … (ticket|issue|bug) … =comment (at|above|next), comments (cite|name|link|reference) (ticket|issue|bug)`,
    againstAlone: `(ticket|issue|bug) (numbers|references|links|ids|number) … (not|don't) … comment, (ticket|issue) (numbers|references|links|ids) … (history|commit) … (not|rather|instead)`,
  }),
  codePractice('author-tags', 'names and dates of authors in code', {
    acts: `author tags,author names in code, names in comments,change history in files, authorship comments, change logs in files, revision history in comments, dates in comments, initials in comments, signed comments,change logs in file headers, modification history,revision logs`,
    things: 'date of change, who wrote, who changed what',
    for: `(sign|initial) … comment, (put|add|leave|write|state) … (name|initials|date), credit, who (wrote|changed) … (and when|top|header), name … at top, take credit, stand by`,
    against: `git (blame|log|history|knows|already), version control (knows|records|already), blame … (tell|show|know), nobody owns, collective ownership, belongs to (everyone|all|the team), goes stale, vanity`,
    home: 'comment|code|file|header|author|name',
    againstAlone: `code belongs to (team|everybody|all), collective ownership`,
  }),
  codePractice('docs-examples', 'examples in doc comments', {
    acts: `examples in docstrings, usage examples in docstrings, doctests, code examples in doc comments, examples in doc comments, example blocks, =doc =tests, usage snippets in docstrings, runnable examples, @example tags, doc examples, example snippets, examples sections, code samples in docs`,
    things: 'docstrings, doc comments, rustdoc, jsdoc, public functions, docstring',
    for: `(include|contain|show|carry|end with|give) … (example|snippet|usage), at least one example, with =example, with usage examples, with at least one example, with runnable example, with one runnable example, show … (usage|how|use), example (for|per|in) (every|each|all)`,
    against: `(no|without|leave out|keep … out) … (example|snippet), examples (rot|go stale|belong|live|drift), tests … (are|serve as) … example, tests are the examples`,
    home: 'docstring|function|example|documentation|code',
    forAlone: `examples (belong|go|live) … (docstring|docstrings|doc comments), doctest-style examples (belong|welcome)`,
    againstAlone: `docstrings free of examples`,
  }),
  codePractice('section-banners', 'section banners and regions', {
    acts: `banner lines, lines of dashes, dashed lines, ascii banners, code regions, regions in code,  #region, section banners, banner comments, section dividers, divider comments, section separators, region directives, region blocks, ascii-art dividers, #region blocks, separator comments, mark comments, pragma mark, section comments, separator lines, section headers in code, comment banners, ascii art banners, code folding regions, decorative comments, ruler comments, divider lines, comment dividers`,
    things: 'long files,group of methods, code folding, big files',
    for: `(divide|group|fold|structure|organise|organize|separate|split|mark|section) … (into|by|with|off|sections|files|members|parts), foldable, easy to navigate`,
    against: `split … (file|class|instead|up), extract … (class|file|module), hide … (mess|size|code), sweep … under, (file|class) … too (long|big|large), needs … split, rug, ascii art`,
    home: 'file|code|class|section|comment|region',
  }),
  codePractice('param-tags', 'tags for every parameter', {
    acts: `@param tags, param tags, @param and @returns, @param and @return, parameter tags, @returns tags, param and return tags, parameter documentation, @param lines, @param, args sections, :param lines, parameter descriptions, param docs, argument descriptions, types in jsdoc, types in docstrings`,
    things: 'doc comments, javadoc, jsdoc, docstring, parameters in docs, documented parameters',
    for: `(each|every|all) (parameter|param|argument), document … (parameter|argument|each),list … (parameters|arguments)`,
    against: `repeat … (signature|type|name),summary line only, summary only`,
    home: 'doc|parameter|function|comment|docstring|tag',
  }),
  eitherField(
    'block-or-line-comments',
    'block or line comments',
    `comment syntax, comment style, comments, comment form, multi-line comments, longer comments, comment markers`,
    {
      'line comments': {
        alone: `(use|prefer|write|want|only) (line comments|double-slash comments|slash slash|single-line comments), no block comments, never block comments, line comments (only|over|not|instead of|throughout|everywhere), block comments are (banned|forbidden|not allowed|not used), (avoid|never use|don't use|do not use) block comments, double slash even for`,
      },
      'block comments': {
        alone: `(wrap|use|write|put) … block comments, block comments (for|over|instead), block comments (for|over|only|everywhere|not|instead of), (use|prefer|write|want) (block comments|c-style comments|slash star), no (line comments|double-slash comments), line comments are (banned|forbidden|not allowed|not used), (avoid|never use|don't use|do not use) (line comments|double-slash)`,
      },
    },
    'comment|code|line',
  ),
];
