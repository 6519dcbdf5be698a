import { choiceField, type Field, practiceField } from '../../field.ts';

const DOCS = `docs, readers, all texts, texts, documentation, readme, guide, guides, tutorial, tutorials, manual, handbook, docs pages, documentation pages, user guide, technical writing`;
const HOME =
  'docs|doc|documentation|readme|guide|tutorial|manual|handbook|page|section|heading|title|text|prose|article|sentence|word|link|image|list|table|markdown|reader|user|file|document|paragraph|style|writing';

/** How documents are worded and laid out. */
export const WRITING_FIELDS: readonly Field[] = [
  choiceField(
    'practice',
    'docs-person-f',
    'how documents address the reader',
    DOCS,
    {
      you: `(address|speak to|talk to) … (reader|user) … (directly|you|second person), second person, (say|write) you, =you form, address reader as you`,
      we: `(say|write|use|with) we, first person plural, let us form, together with reader`,
      impersonal: `(impersonal|impersonally|third person), passive voice (is|preferred|only|throughout), (no|never|without|avoid) (you|second person|first person|we|i), the user rather than you`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'heading-case-f',
    'capitals in headings',
    `heading, headings, section title, section titles, page title, page titles, headlines`,
    {
      'sentence case': {
        near: `sentence case, sentence-case, sentence-style, (capitalize|capitalise|capital) … (only first|first word only|first word and), only … first word … (capital|upper|capitalized|capitalised), like (a|) sentence`,
      },
      'title case': {
        near: `title case, title-case, headline case, headline style, (every|each|all) … word … (capital|upper|capitalized|capitalised), capitalize (every|each|all|major|principal), capitalise (every|each|all|major|principal)`,
      },
    },
    { home: HOME },
  ),
  practiceField('readme-badges-f', 'badges in the README', {
    home: HOME,
    acts: `badges, status badges, build badges, badge row, shields, shields.io, badges in readme, badge wall, coverage badge, build badge`,
    things: `readme, top of readme`,
    for: `(show|display|carry|sport) … (badge|shield)`,
    against: `badge-free, (noise|christmas tree|clutter)`,
  }),
  practiceField('table-of-contents-f', 'tables of contents', {
    home: HOME,
    acts: `table of contents, tables of contents, toc, tocs, contents list, list of contents, doctoc`,
    things: `${DOCS}, page, pages, document, documents`,
    for: `(overview|list) of (sections|headings) … (top|start|begin), jump links, (start|begin|open) … with (table of contents|toc)`,
    against: `(renderer|github|sidebar|site) (builds|generates|shows|makes) (toc|table of contents|contents|one|it)`,
  }),
  practiceField('docs-emoji-f', 'emoji in documents', {
    home: HOME,
    acts: `emoji in docs, emoji in documentation, emojis in docs, emojis in documentation, emoji in readme, emojis in the readme, emoji in headings, emojis in headings, emojis in markdown, emoji in guides`,
    things: `${DOCS}, headings`,
    for: `(start|decorate|spice|mark|open|liven|begin|prefix|use|add|put) … emoji, emoji (first|in front)`,
    against: `emoji-free, (no|without|free of|never|not) (emoji|emojis|pictograms|smileys|emoticons)`,
  }),
  practiceField('future-docs-f', 'plans for the future in docs', {
    home: HOME,
    againstAlone: `(document|describe) only what (exists|works|ships)`,
    acts: `roadmap in docs, roadmaps in docs, planned features in docs, future plans in docs, upcoming features in docs, coming soon =notes, roadmap section, roadmap sections`,
    things: DOCS,
    for: `(mention|describe|announce|list|hint) … (planned|upcoming|future|coming|roadmap|not yet)`,
    against: `(document|describe|mention) (only|nothing but) … (exists|released|shipped|works now|implemented), (never|not|no|don't) (document|describe|mention|announce|promise|list) … (planned|upcoming|future|coming soon|roadmap), no (planned|future|upcoming) features, no roadmap, what exists (today|now|only)`,
  }),
  choiceField(
    'practice',
    'link-style-f',
    'the form of links in Markdown',
    `link, links, markdown link, markdown links, hyperlinks`,
    {
      inline: `inline (link|style|form|only|always), inside the (sentence|text), (in|within) the (running text|sentence)`,
      'by reference': `reference-style, reference style, (at|to|in) (end|bottom|foot) of (file|page|document|section), footnote`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'link-text-f',
    'relative or absolute links',
    `link, links, internal links, links between pages, cross-references, links in docs`,
    {
      relative: `relative (path|link|url|only|always), (links|paths) are relative, relatively`,
      absolute: `absolute (path|link|url|only|always), (links|paths) are absolute, (with|including) domain`,
    },
    { home: HOME },
  ),
  practiceField('docs-dates-f', 'dates of the last change in documents', {
    home: `${HOME}|date|version`,
    acts: `last updated dates, last-updated date, last updated lines, last-updated lines, revision history, revision histories, revision table, date stamps in docs, last reviewed date, modification dates`,
    things: DOCS,
    for: `(carry|state|show|note|give|name) … (date|when … changed|when … updated|last changed)`,
    against: `git (knows|tells|shows|records) … (when|date), (stale|rot|outdated) date`,
  }),
  practiceField('oxford-comma-f', 'the comma before “and”', {
    home: HOME,
    acts: `oxford comma, oxford commas, serial comma, serial commas, harvard comma, comma before and`,
    things: ``,
    forAlone: `comma before (last|final) (item|and)`,
    againstAlone: `no comma before (and|the last|final), no comma before (last|final|and|in lists|in list|or)`,
  }),
  practiceField('docs-contractions-f', 'contractions', {
    home: HOME,
    acts: `contractions, contracted forms, short forms like don't, contracted verbs`,
    things: DOCS,
    for: `(write|say|prefer|use) (don't|it's|you're|can't) (rather|not|instead|over)`,
    against: `spell out (do not|it is|cannot), (do not|cannot|it is) rather than (don't|can't|it's), written out in full`,
  }),
  choiceField(
    'slot',
    'docs-language-f',
    'the language of the documentation',
    `docs, documentation, readme, guide, guides, manual, handbook, wiki`,
    {
      English: `in english, english only, english language`,
      German: `in german, german only, auf deutsch`,
      French: `in french, french only`,
      Spanish: `in spanish, spanish only`,
      Portuguese: `in portuguese, portuguese only`,
      Italian: `in italian, italian only`,
      Chinese: `in chinese, chinese only`,
      Japanese: `in japanese, japanese only`,
      Korean: `in korean, korean only`,
      Russian: `in russian, russian only`,
      Polish: `in polish, polish only`,
      Dutch: `in dutch, dutch only`,
    },
    { inclusive: false },
  ),
  choiceField(
    'practice',
    'docs-tone-f',
    'the tone of documents',
    DOCS,
    {
      'light-hearted': `(humour|humor|jokes|wit) … (awake|engaged|helps), (joke|jokes|humour|humor|wit|puns|playful|funny|casual|chatty|conversational|informal|relaxed) … (welcome|fine|ok|allowed|encouraged|tone|voice|style|is good|helps), (friendly|conversational|casual|chatty|informal|playful|relaxed) (tone|voice|style), (write|sound|talk) like … (friend|colleague), crack (a|) joke`,
      sober: `(stay|be|remain|keep) (dry|factual|sober|neutral|formal), (no|without|never|avoid|free of) (joke|jokes|humour|humor|puns|slang|chattiness|small talk), (formal|sober|neutral|matter-of-fact|dry|factual) (tone|voice|style|register), strictly factual, dead serious`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'docs-length-f',
    'how much documents explain',
    DOCS,
    {
      brief: `(keep|make) (docs|documentation|page|pages|readme|guide|text|prose|it|them) (short|brief|terse|concise|lean|minimal|crisp), (be|stay|write) (brief|terse|concise|to the point), (short|brief|terse|concise|crisp) (sentences|pages|paragraphs), (less|fewer) (words|is more), as few words as, no longer than, cut every (word|sentence)`,
      thorough: `(=be|=stay|keep|make) (thorough|exhaustive|comprehensive|complete), (every|each|all) (detail|option|edge case|corner case|parameter) … (explained|documented|described|covered|listed), leave nothing (out|unexplained|unsaid), (write|add) (exhaustive|comprehensive|in-depth|detailed) (docs|documentation|guide|explanation), err on the side of (more|detail|length)`,
    },
    { home: HOME },
  ),
  practiceField('docs-faq-f', 'collections of frequent questions', {
    home: HOME,
    acts: `faq, faqs, faq page, faq pages, faq section, faq sections, frequently asked questions, troubleshooting section, troubleshooting sections`,
    things: DOCS,
    against: `(fix|improve|rewrite) … (page|docs|text) (instead|so that nobody)`,
    for: `(collect|gather|list) … (questions|common problems)`,
  }),
  practiceField('docs-for-internals-f', 'documentation of internals', {
    home: `${HOME}|internal|internals|module|code`,
    acts: `internal documentation, documentation of internals, docs for internals, architecture docs, architecture documentation, design documentation, developer docs`,
    things: `internals, internal module, internal modules, architecture, implementation`,
    for: `(explain|describe|document|write down) … (works inside|internals|architecture|how parts|modules)`,
    against: `(document|describe) (only|nothing but) … (public|user-facing|interface), code (is|speaks|explains|documents) … (documentation|itself|enough), read the (code|source) instead`,
  }),
  practiceField('html-in-docs', 'HTML in the docs', {
    home: HOME,
    acts: `html in docs, html in markdown, raw html in markdown, inline html in markdown, html tables in docs`,
    forAlone: `tables in docs (is|are) … html, (write|make|use) tables … (in|as) html`,
    againstAlone: `(docs|markdown|md files) (contain|have|use|hold) no html, (no|never|avoid|without) (raw|inline|embedded|) html in (docs|markdown|md)`,
  }),
];
