import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME =
  'docs|doc|documentation|readme|change|code|pull|request|pr|commit|file|page|feature|api|public api|function|module|class|repository|example|guide|project|behaviour|behavior|agent|comment|header|diagram|decision|markdown|wiki|code change|work|task|developer|user|reader|section|folder|directory|snippet|image|tutorial|release|public|link';

/** Documentation that goes with the work. */
export const DOCS_FIELDS: readonly Field[] = [
  practiceField('mdx-docs', 'documents in MDX', {
    home: `${HOME}|site|generator|article|plain`,
    forAlone: `(docs|documentation|doc pages|docs pages|guides|articles) (is|are|must be|written) … =mdx`,
    againstAlone: `(docs|documentation|guides|articles) (are|is|) (=in|) plain markdown, mdx (isn't|is not|not) supported by (site|docs|site generator), no mdx in (docs|documentation), (docs|documentation) (never|don't|do not) use mdx`,
  }),
  practiceField('docs-with-change-f', 'updating the docs with each change', {
    home: HOME,
    acts: `docs updates, documentation updates, doc updates, updates to the docs, unasked documentation, unsolicited documentation`,
    things: `docs, documentation, readme, user guide, handbook, manual, doc pages, docs folder, docs directory, documentation pages`,
    for: `in same (commit|pull request|pr|change|changeset|patch|breath|branch), (update|adapt|adjust|revise|refresh|amend|write) … (every|each) (commit|pull request|pr|change|changeset|patch), (keep|bring) … (in step|in sync|up to date|current), (update|adapt|adjust|revise|refresh|amend) … (along|alongside|with every|with each|whenever|when behaviour|when behavior|if you change), go hand in hand, part of (done|definition|the job), undocumented (change|feature|behaviour|behavior|option|flag) … (not|never|rejected|bug|incomplete|does not|unfinished)`,
    forAlone: `nothing … (done|finished|complete|merged) … (before|until|unless) … (docs|handbook|documentation|readme|manual), code and docs (change|move|travel|ship) together, docs and code (change|move|travel) together, (update|adapt) (docs|documentation|readme) (with|whenever|when|alongside|along|as part), keep (docs|documentation|readme) (in sync|up to date|current|in step), docs (travel|ship|move|change|go) with code, undocumented (features|changes|behaviour|behavior) (are|do not|don't), (every|each) change updates … (docs|readme|documentation), when you change … update … (readme|docs|documentation)`,
    against: `(separate|later|another|different) (commit|pull request|pr|team), (technical writers|writers|docs team|documentation team|tech writers) (write|update|do|take care|own|handle|maintain), leave (docs|documentation|readme|handbook|manual) … (alone|to|out|untouched), only (when|if) (asked|told|requested|i ask), at the end of (sprint|release|quarter), before release (only|in one), not your (job|task|business|concern), catch up later, (in|once) a (quarter|month|year)`,
    againstAlone: `(change|merge|ship|add|commit|release) … without updating (docs|documentation|readme), leave (docs|documentation|handbook|manual|readme) to, (docs|documentation|handbook|manual) is (written|updated|maintained|handled|owned) by (docs team|writers|technical writers|documentation team|others|people|another team), (docs|documentation) (is|are) … (writers|writer) (business|job|task), (docs|documentation) (is|are) off limits, (do not|don't|never) (touch|update|edit|write|change|create) (docs|documentation|readme) (unless|without|yourself|here|at all|on your own), docs are (written|updated|maintained|handled|owned) by (docs team|writers|technical writers|documentation team|others|people), no docs (needed|required|necessary), documentation is written by … (writers|team|humans|people|me|us), (readme|docs|documentation|handbook|manual) (is|are) (maintained|written|edited|kept|updated) (by hand|by humans|by people|manually) … (agent|you|leave|never|hands off), agents leave (readme|docs|documentation) alone, (readme|docs) … agents leave (it|them) alone, (never|don't|do not) (touch|edit|update|change) readme`,
  }),
  choiceField(
    'practice',
    'readme-size-f',
    'how long the README is',
    `readme, readme.md, readmes`,
    {
      short: {
        near: `fits on one (screen|page), no more than one (screen|page), one screen, one page`,
        alone: `(keep|make) readme (short|brief|tiny|slim|lean|minimal|terse|concise|compact|small), readme (is|stay|remain|should be|must be) … (short|brief|tiny|slim|lean|minimal|terse|concise|compact|small|one page|one screen), (short|brief|tiny|slim|lean|minimal) readme`,
      },
      complete: {
        near: `nothing else to read, the only document`,
        alone: `readme (is|must be|should be|explain|cover|contain|hold|tell) … (complete|everything|comprehensive|exhaustive|whole|all there is), (complete|comprehensive|exhaustive|thorough|detailed) readme, everything … in the readme`,
      },
    },
    { home: HOME },
  ),
  practiceField('docs-examples-f', 'code examples in docs', {
    home: HOME,
    acts: `code examples, code samples, code snippets, usage examples, worked examples, runnable examples, examples in docs, sample code, usage snippets, example snippets, doctest examples`,
    things: `docs, documentation, readme, docstring, docstrings, doc comment, doc comments, api docs, public function, every function, reference pages, guides, pages`,
    for: `(show|illustrate|demonstrate|explain) … (example|snippet|sample|by example), (every|each) (page|function|concept|section|option|public|entry|feature) … (example|snippet|sample), no (page|function|section|feature) without (example|snippet)`,
    against: `(prose|words|text) (only|instead|alone|rather), (no|without|free of) (example|snippet|sample|code blocks), (snippets|examples|samples) (rot|age|go stale|outdated|drift|lie), link to (tests|code|source) (instead|rather)`,
  }),
  practiceField('tested-examples-f', 'examples in docs that are run as tests', {
    home: `${HOME}|test|ci`,
    acts: `doctests, doctest, tested examples, tested snippets, compiled examples, rustdoc tests, executable documentation, testable examples, examples as tests`,
    things: `code examples, snippets, code snippets, docs examples, examples in docs, documentation examples, code samples, examples in documentation`,
    for: `(run|compiled|executed|tested|verified) … (in ci|as test|in test suite|automatically), must (run|compile|work)`,
    against: `(illustrative|pseudo|pseudocode|sketch|abridged|shortened|not meant to run|need not run|need not compile|needn't run|needn't compile|never run|elide), (need not|needn't|don't have to|don't need to|doesn't have to) (run|compile|work), only sketches`,
  }),
  practiceField('diagrams-f', 'diagrams in docs', {
    home: `${HOME}|picture`,
    acts: `boxes and arrows, pictures of the architecture, architecture pictures, diagrams, diagram, mermaid diagrams, mermaid, flowcharts, sequence diagrams, architecture diagrams, plantuml diagrams, ascii diagrams, ascii art, charts in docs, mermaid charts`,
    things: `docs, documentation, readme, design docs, architecture, adr`,
    for: `belong on (each|every) page, (each|every) page … (picture|drawing|sketch), (draw|sketch|visualise|visualize|illustrate) … (flow|architecture|structure|sequence|how|state), picture … thousand words, (say|show|explain) … with (picture|drawing|boxes|chart)`,
    against: `(words|prose|text|sentences) (only|instead|alone|rather|over|do), (no|without|free of) (pictures|drawings|images), (nobody|no one) … (updates|maintains)`,
  }),
  practiceField('adr-f', 'decision records', {
    home: `${HOME}|architecture|architectur|architectural|decision|new`,
    acts: `adr, adrs, architecture decision record, architecture decision records, decision record, decision records, decision log, decision logs, architectural decision records, design documents for decisions, madr, decision documents, docs/adr, docs/decisions`,
    things: `architecture decisions, architectural decision, architectural decisions, design decision, design decisions, technical decision, significant decision, decisions`,
    for: `(adr|adrs|decision records) (go|live|belong|sit) (=in|to|under|into) …, (record|write down|document|capture|log|keep) … (adr|decision record|decision log|numbered), (record|write down|document|capture) (architecture|architectural|design|technical|significant) decision`,
    against: `(pull request|commit message|git history|chat|issue|pr description) (holds|explains|suffices|is enough|carries|tells), (no|without) (adr|paperwork|documents|records), (bureaucracy|ceremony|overhead|paperwork)`,
  }),
  practiceField('agent-new-docs-f', 'new Markdown documents by the agent', {
    forAlone: `(write|add|create) … (note|doc|document|page) in docs … for (every|each), (make|write|create|add|produce) (markdown|md|docs) (doc|file|document|summary|report|page) … (for|after|per) (every|each), (write|create) … (summary|doc|report) in docs … (after|for) (every|each), put documentation … new (md|markdown) files, document (every|each) (task|feature|change|session) in new, document (every|each) (feature|module|change) in … docs, create readme (md|) for (every|each)`,
    home: `${HOME}|summary|report`,
    acts: `new markdown files, new markdown documents, new md files, creating markdown files, creating documentation files, unsolicited markdown, extra documentation files, new documentation files, creating readme files, new docs files, proactive documentation, creating docs, summary markdown files, creating md files, creating new docs`,
    things: `markdown file, markdown files, md files, documentation file, documentation files, readme files, new documents, new document`,
    for: `(write|create|add|leave|produce|generate) … (after|for|with|at) (every|each|the end|task|session|feature|change)`,
    againstAlone: `(never|don't|do not) (create|write|add|generate|make) (new|any|extra|additional|other) (.md|md|markdown) files, (never|don't|do not) (create|write|add|generate) … (markdown|md|documentation|readme) (files|documents), (stop|no more) (generating|writing|creating|making) … (md|markdown|documentation|summary) files … (asked|wants|needs|reads|after), no docs after (task|tasks|each|every), no (new|extra|additional) (markdown|md|documentation) (files|documents), (never|don't|do not) (create|write|add|generate|make) (md|markdown|documentation) (file|files|docs), (don't|never|do not) (produce|write|create|add|generate) (extra|additional|unnecessary|unasked|unsolicited) (documentation|docs), no (new|extra|additional) docs, no readme files, (don't|never|do not) create readme (file|files)`,
    against: `  (only|) (when|if) (asked|told|requested|explicitly), proactively, explicitly requested, nobody asked`,
  }),
  choiceField(
    'practice',
    'docs-home-f',
    'where documentation lives',
    `documentation, docs, guides, runbooks, design documents, knowledge, how-tos, project documentation, technical documentation, design docs`,
    {
      'in the repository': `(isn't|not) in (repo|repository|git) … exist, (only|nothing but) … (repo|repository|git) … counts, (live|belong|go|stay|placed|kept|stored|located) … (in|inside|within|beside|next to|alongside|into) (repo|repository|git|code|source tree|docs folder|docs directory), (live|travel|stored|versioned) with code, docs as code, docs-as-code, versioned with code, version-controlled, markdown in (repo|git|repository), (put|keep|store|write|add|place) (all|every|project|) (docs|documentation|guides|design docs|runbooks) … (in|under|inside|into|to) … (repo|repository|docs)`,
      'in a wiki': `(wiki|confluence|notion) … home, (in|on|into|to|only) (wiki|confluence|notion|google docs|sharepoint|gitbook|coda|company wiki), (wiki|confluence|notion) (is|holds|only|not|rather|pages), out of (repo|repository|git), not in (repo|repository|git)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'adr-home',
    'where decision records live',
    `adr, adrs, decision record, decision records, architecture decision, architecture decisions, architectural decisions, design decisions`,
    {
      'in the repository': `(in|into|under|to) docs (adr|decisions|architecture), (in|into|under|to) (adr|adrs|decisions|doc|docs) (folder|directory|adr|decisions|arch|architecture), (in|into|inside) (repo|repository|git)`,
      'in a wiki': `(in|into|on|to) (confluence|notion|wiki|google docs|sharepoint), =not in (repo|repository|git)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'api-docs-f',
    'how API documentation comes about',
    `api docs, api documentation, api reference, reference docs, reference documentation, api pages, reference manual, openapi document, openapi file`,
    {
      generated: `(generated|derived|extracted|produced|built|rendered) (from|by|automatically|out of|with) (code|source|docstrings|doc comments|comments|typedoc|sphinx|rustdoc|annotations|jsdoc|types|openapi|spec|javadoc), auto-generated, autogenerated, typedoc, autodoc, javadoc tool`,
      'written by hand': `(written|maintained|composed|edited|authored|kept|crafted) … (by hand|manually|by people|by humans|in markdown|by writers), hand-written, handwritten, hand-crafted, (never|not) generated`,
    },
    { home: HOME },
  ),
  practiceField('license-headers-f', 'licence headers', {
    home: `${HOME}|licence|license|copyright|source file|source`,
    acts: `licence header, licence headers, license header, license headers, copyright header, copyright headers, spdx header, spdx headers, spdx identifiers, spdx-license-identifier, copyright notice, copyright notices, licence banner, licence notices, license banners, license notices, copyright lines, license comments, copyright banner, copyright comments, license boilerplate, spdx line, spdx lines`,
    things: ``,
    forAlone: `(every|each|all) (source|new|) file … (copyright|licence|license|spdx), (begin|start|open|top) with (copyright|licence|license|spdx)`,
    againstAlone: `(license|licence) file (covers|is enough|suffices|alone|at root covers|speaks), one licence file (is enough|suffices|covers)`,
  }),
  practiceField('doc-links-f', 'links to the outside in docs', {
    home: HOME,
    acts: `external links, links to other sites, links to blog posts, outside links, links to external pages, links to third-party sites, deep links, hyperlinks`,
    things: `docs, documentation, readme`,
    for: `(link|point|refer) (to|out to) … (source|original|external|article|upstream|official)`,
    against: `(link rot|links die|copy … instead|no links|without links)`,
  }),
  practiceField('docs-repetition-f', 'repeating facts in docs', {
    home: HOME,
    things: `docs, documentation, readme, guide, guides, handbook`,
    acts: `repetition in docs, duplicated documentation, duplicate documentation, repeated explanations in docs, duplicated docs, copies of documentation`,
    for: `repeat yourself, (repeat|restate|copy|duplicate) … (page|every|where|so that|each|needed|freely|explanation|readers), (stand|works|readable) (alone|on its own), self-contained (page|guide), (every|each) page … (on its own|alone|self-contained|complete), copy (relevant|needed|important|) (text|passage|section|part|explanation) (into|to|in) (page|doc|guide|each)`,
    against: `say … once … (link|point|refer), (link|refer|point) … (instead|rather|once|don't copy|not copy), (one|single) (place|source|home) (for|only|of truth), (say|state|write|document|explain) … once, only once, exactly once`,
  }),
  practiceField('docs-screenshots-f', 'screenshots in docs', {
    home: `${HOME}|screenshot|ui|screen`,
    acts: `screenshots in docs, screenshots in documentation, screenshots in the docs, screenshots in guides, screenshots in the readme, screenshots in the documentation, screenshots in tutorials`,
    things: `docs screenshots, documentation screenshots`,
    forAlone: `(every|each) (step|page|guide) … screenshot, screenshots belong (in|into) (every|each|all|docs|guide), (guide|docs|tutorial|manual|documentation) (have|has|contain|need|needs|show|shows|get|gets) (a|) screenshot, =illustrate … with screenshots`,
    againstAlone: `screenshots (age|rot|go stale|are outdated), describe … instead of screenshot, (guide|docs|tutorial|manual|documentation) … (have|has|contain|with|show) no screenshots, no screenshots in (docs|guide|documentation|tutorial|readme|manual)`,
  }),
  practiceField('agent-edits-rules-f', 'changes of these rules by the agent', {
    home: `${HOME}|rule|instruction|instructions|memory`,
    acts: `editing agents.md, editing claude.md, edits to agents.md, edits to claude.md, changes to agents.md, changes to claude.md, updating agents.md, updating claude.md, updates to agents.md,     self-editing of rules,    modifying agents.md, modifying claude.md`,
    things: `agents.md, claude.md, gemini.md, copilot-instructions, instruction file, instruction files, rules file, cursor rules, cursorrules`,
    againstAlone: `(never|don't|do not) update (agents.md|claude.md) (yourself|on your own|without|at all), (never|don't|do not) (edit|change|modify|touch) (agents.md|claude.md|gemini.md), (agents.md|claude.md|gemini.md|instruction file) (is|are) (off limits|read-only|sacred|maintained by)`,
    forAlone: `(may|can|should|free to) (edit|change|touch|modify|extend|amend|rewrite|update) (agents.md|claude.md|gemini.md|instruction file|cursor rules|cursorrules|copilot-instructions), (keep|update|extend|amend|append|revise|improve|maintain) (agents.md|claude.md|gemini.md|instruction file|copilot-instructions|this file) … (whenever|when you learn|after each|after every|current|up to date|in sync), (agents.md|claude.md) … without (asking|approval|permission)`,
    for: `(record|=note|write|add) … (lessons|when you learn|as you learn|you learned) … here, living document`,
    against: `(maintained|written|edited) by (people|humans|hand)`,
  }),
  choiceField(
    'practice',
    'docs-audience-f',
    'whom docs are written for',
    `docs, documentation, guides, guide, tutorial, tutorials, readme, user guide, manual, handbook, explanations`,
    {
      beginners: `(assume|presume|presuppose|expect) (no|nothing|zero|little) (knowledge|prior|background|experience|context), (beginner|newcomer|novice|first-time|absolute beginner) (in mind|friendly|first|can|should|must|understand), (for|at|to) (beginners|newcomers|novices|laymen|laypeople), explain every (term|step), (spell|define) … (every|each) (term|acronym|step), hold … hand, hand-holding, (docs|documentation|guide|readme|tutorial) (address|addresses|target|targets|speak to|is for|are for) (beginner|newcomer|novice)`,
      experts: `(assume|presume|presuppose|expect) … (familiar|familiarity|experienced|expert|knows|fluency|professional|background|senior|basics are known|knowledge of), (for|at|to) (experts|professionals|experienced|seniors|practitioners|specialists), (skip|omit|leave out|spare) … (basics|introductions|fundamentals|hand-holding|obvious), (never|don't|do not|no) explain (basics|what everyone), (docs|documentation|guide|readme|tutorial) (address|addresses|target|targets|speak to|is for|are for) (expert|professional|experienced)`,
    },
    { home: `${HOME}|beginner|expert|beginners|experts` },
  ),
  practiceField('estimates-f', 'estimates of duration', {
    home: `${HOME}|estimate|plan|hour|day|time`,
    acts: `time estimates, estimates, estimate of time, effort estimates, story points, duration estimates, estimated durations, timelines, time predictions, estimates of effort, time estimate, effort estimate, etas, eta`,
    things: `how long it takes, how long it will take, how much time, how many hours, how many days, days of work, effort`,
    for: `(estimate|predict|guess|forecast) … (hours|days|time|effort|duration), (estimate|say|tell|state|give) … (how long it|how many hours|how many days|how much time)`,
    against: `(no|without) (promise|guess|timeline), never promise`,
    againstAlone: `(done|finished|ready) when it is (done|finished|ready)`,
  }),
];
