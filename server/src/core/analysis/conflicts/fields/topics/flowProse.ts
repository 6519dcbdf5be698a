import { choiceField, type Field, practiceField } from '../field.ts';

const HOME = 'text|prose|copy|style|writing|everything|content|reader|word|number|figure|value|report';
const NO = `(never|=not|don't|no|without|avoid|skip|nobody|mustn't|shouldn't)`;
const NUMBERS = `(number|numeral|digit|figure)`;

/** Rules of style for texts: signs, numbers, voice, pictures; and what a skill holds. */
export const FLOW_PROSE_FIELDS: readonly Field[] = [
  practiceField('em-dashes', 'em dashes', {
    acts: `em dash, em-dash, emdash, long dash`,
    againstAlone: `(replace|swap) em dash`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'numbers-in-words',
    'numbers as words or digits',
    '',
    {
      words: {
        alone: `(=spell|=write) out (number|numeral|single-digit|one to|numbers from), (=spell|=write) (small|) numbers (out|as words|in words), numbers (below|under|up to|from|to|smaller than|less than) … (=words|=spelled out|=spelt out|=written out|=as words), numbers (are|is) (=spelled out|=spelt out|=written out|=in words), ${NO} (use|write) (digits|numerals|figures) (for|below|under)`,
      },
      digits: {
        alone: `(=use|=write|=prefer) (digits|numerals) (everywhere|throughout|always|even|not|instead|rather), (=write|=print|=give|=express) … ${NUMBERS} (=as|=in|=with) (digits|numerals|figures), ${NUMBERS} (are|is) (always|) (=as digits|=in digits|=as numerals|=written as digits|=written in digits|=written as numerals|=in figures), (never|=not|don't) (spell|write) (out|) numbers (out|as words|in words|)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'voice',
    'the active or the passive voice',
    '',
    {
      active: {
        alone: `(=use|=prefer|=favour|=favor|=write|=choose|=stick to|=stick with) (=in|) active (voice|verbs|sentences), active voice (only|over|always|everywhere|throughout|is|rather|not|please), ${NO} (use|write|) (=in|) passive (voice|constructions|sentences), (avoid|no) passives`,
      },
      passive: {
        alone: `(=use|=prefer|=favour|=favor|=write|=describe|=choose|=stick to) … (=in|) passive voice, passive voice (only|over|always|throughout|is preferred|is fine|is standard|is required)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'grammatical-person',
    'the grammatical person of texts',
    '',
    {
      first: {
        alone: `(=write|=speak|=use|=phrase|written|phrased) … (=in|) first person (plural|singular|)`,
      },
      second: {
        alone: `(=write|=speak|=use|=phrase|=address|written|phrased) … (=in|) second person, second person (only|throughout|always|everywhere)`,
      },
      third: {
        alone: `(=write|=speak|=use|=phrase|written|phrased) … (=in|) third person (singular|), third person (only|throughout|always|everywhere)`,
      },
    },
    { home: HOME + '|description' },
  ),
  choiceField(
    'practice',
    'link-wording',
    'links behind words or as bare addresses',
    `link text, link, links, url, urls, hyperlink`,
    {
      'behind words': {
        near: `descriptive (link|text|words|anchor), link text … (descriptive|meaningful), (hide|put|wrap) url … (behind|in|under) (words|text|link), ${NO} (bare|naked|raw|plain) url`,
      },
      'bare addresses': {
        near: `(=print|=write|=show|=give|=paste|=spell out) (bare|raw|plain) url`,
      },
    },
    { home: HOME },
  ),
  practiceField('nested-lists', 'nested lists', {
    acts: `nested list, nested bullet, sub-bullet, sublist, nested bullet list, list nesting`,
    forAlone: `(nest|indent) (list|bullet), (use|break into) sub-bullets`,
    againstAlone: `(list|bullet|bullet list) (is|are|stay|remain|must be|should be) (flat|never nested|=not nested|single-level|one level), (never|=not|don't) nest (list|bullet), (flat|single-level) (list|bullet) only, keep (list|bullet) flat`,
    home: HOME,
  }),
  practiceField('article-images', 'pictures in texts', {
    forAlone: `(every|each|all) (article|post|blog post|page|story|newsletter|chapter) … (image|picture|photo|illustration), (=add|=include|=use|=put|=insert) … (image|picture|photo|illustration) (in|into|to|per|for) (every|each|all) (article|post|page|section|chapter|story)`,
    againstAlone: `(=publish|=post|=send) (text|plain text) only, (articles|posts|newsletter|newsletters|pages) … (text only|only text), (no|without|skip|omit) (image|picture|photo|illustration|stock photo) (in|at|please|allowed|needed), (image|picture|photo|illustration) (is|are) =not (supported|allowed|used|wanted|shown|needed)`,
    home: HOME + '|image|picture|photo',
  }),
  choiceField(
    'slot',
    'quote-shape',
    'curly or straight quotation marks',
    '',
    {
      curly: {
        named: `curly quotes, typographic quotes, smart quotes, typographical quotes, curly quotation marks, typographic quotation marks, curly apostrophes, typographic apostrophes`,
        alone: `(quotes|quotation marks|quote marks) (are|is) (curly|typographic)`,
      },
      straight: {
        named: `straight quotes, straight quotation marks, straight apostrophes, dumb quotes`,
        alone: `(quotes|quotation marks|quote marks) (are|is) straight`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'slot',
    'decimals',
    'how many decimals are shown',
    `percentage, percentages, percent`,
    {
      none: `whole (number|percent|percentages|euros|dollars), nearest (whole|integer|percent), (no|without|zero) decimal, integer only`,
      one: `(one|1|single) (decimal|digit after|digit behind), one decimal place`,
      two: `(two|2) (decimal|digits after|digits behind), two decimal places, (with|including) cents`,
      three: `(three|3) (decimal|digits after|digits behind)`,
    },
    { home: HOME },
  ),
  choiceField(
    'slot',
    'duration-unit',
    'the unit of durations',
    `duration, durations, latency, latencies, elapsed time, response time, response times, run time, runtimes, timing, timings, time span, intervals`,
    {
      milliseconds: `(=report|=reported|=shown|=give|=given|=print|=printed|=express|=expressed|=state|=displayed|=are) … (=in|=as) (milliseconds|ms|millis), (=milliseconds|=ms) only`,
      seconds: `(=report|=reported|=shown|=give|=given|=print|=printed|=express|=expressed|=state|=displayed|=are) … (=in|=as) (=seconds|whole seconds|=s), =seconds only`,
      minutes: `(=report|=shown|=given|=printed|=are) … (=in|=as) (=minutes|=min), =minutes only`,
      nanoseconds: `(=in|=as) (nanoseconds|ns)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'size-unit',
    'binary or decimal units of size',
    `file size, file sizes, sizes, size, memory, disk space, storage, bytes, kb`,
    {
      binary: `(=in|=as|use|report|show) (kib|mib|gib), (1024|binary) (bytes|units|prefix|prefixes), 1 kb 1024, units are binary, sizes are binary`,
      decimal: `(1000|decimal) (bytes|units|prefix|prefixes), 1 kb 1000, (units|sizes) are decimal, si (units|prefixes)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'thousands-separator',
    'the separator of thousands',
    `thousands separator, thousand separator, digit grouping, thousands, grouping of digits, large numbers, large figures, big numbers, long numbers`,
    {
      comma: `thousands separator … =comma, (=with|use|=is|separator) (comma|commas), commas (for|as|between|in), comma separated thousands`,
      'a point': `(with|use|is|separator) (dot|dots|point|points|full stop)`,
      'a space': `(with|use|is|separator) (space|spaces|thin space|narrow space|non-breaking space)`,
      none: `(no|without|omit) (any|) (thousands|thousand|) (separator|grouping), ungrouped`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'benchmark-figure',
    'the figure that benchmarks report',
    `benchmark, benchmark results, measurements, performance numbers, performance figures`,
    {
      mean: `(=report|=give|=state|=use|=show|=take|=compare|=quote) (=mean|=average|arithmetic mean) (of|over|for|and|=not|instead), (=mean|=average) of … (runs|samples|iterations), =not (median|percentile)`,
      median: `(report|give|state|use|show|take|compare|quote) median, median of … (runs|samples|iterations), (never|=not|no) (mean|average|averages)`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'clock',
    'the 24-hour or the 12-hour clock',
    '',
    {
      '24-hour': {
        alone: `24-hour (clock|time|format|notation), 24 hour (clock|time|format), (no|never|without) (am pm|am or pm|am and pm)`,
      },
      '12-hour': {
        alone: `12-hour (clock|time|format|notation), 12 hour (clock|time|format), (with|use|in) (am pm|am and pm|am or pm)`,
      },
    },
    { home: HOME },
  ),
  practiceField('image-captions', 'captions of pictures', {
    forAlone: `(image|picture|figure|screenshot|photo|diagram) (need|needs|have|has|get|gets|carry|with) … caption, caption (for|under|below) (every|each|all) (image|picture|figure|screenshot|photo|diagram), (add|write|give) … caption (to|for|under|below)`,
    againstAlone: `no captions (under|for|below|on|beneath|in|needed), (never|don't|do not) (add|write|use) captions, (image|picture|figure|screenshot) (have|has|without) no caption`,
    home: HOME + '|image|picture',
  }),
  choiceField(
    'slot',
    'prose-wrap',
    'line breaks in prose',
    '',
    {
      'at a fixed width': {
        alone: `(wrap|break|hard-wrap) (prose|markdown|paragraph|docs|documentation) (at|after|to), hard wrap (prose|markdown|paragraph)`,
      },
      'one line per paragraph': {
        alone: `one line per paragraph, (each|every) paragraph … (one|single) line, no hard wraps, no hard wrapping, no line breaks (inside|within|in) paragraph, (never|don't|do not) hard-wrap (prose|markdown|paragraph|text), (never|don't|do not) (wrap|break) (prose|markdown|paragraph)`,
      },
      'one sentence per line': {
        alone: `one sentence per line, semantic line breaks, (each|every) sentence on own line, sentence per line`,
      },
    },
    { home: HOME + '|markdown|paragraph|line|doc|documentation' },
  ),
  choiceField(
    'practice',
    'decimal-sign',
    'the sign before decimals',
    '',
    {
      comma: { alone: `decimal comma, comma as decimal (separator|sign|mark), comma before decimals` },
      point: { alone: `decimal point, (point|dot|period) as decimal (separator|sign|mark)` },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'ui-text-case',
    'capitals in texts of the interface',
    `button, buttons, button labels, menu item, menu items, ui text, ui texts, ui labels, ui copy, labels of buttons`,
    {
      'sentence case': `sentence case, sentence-case`,
      'title case': `title case, title-case`,
    },
    { home: HOME + '|button|label|menu|interface|ui' },
  ),
  practiceField('ui-text-period', 'full stops in texts of the interface', {
    things: `ui text, ui texts, ui copy, ui labels, labels, button labels, error messages, tooltips, messages for users, microcopy`,
    for: `end (with|in) (period|full stop), (period|full stop) (at end|after)`,
    against: `(no|without|never|omit|skip) (trailing|final|) (period|full stop), (never|don't|do not) end (with|in) (period|full stop)`,
    home: HOME + '|label|interface|ui|end',
  }),
  practiceField('calls-to-action', 'calls to action', {
    acts: `call to action, calls to action, cta, ctas`,
    forAlone: `(=end|=close|=finish) … with (call to action|cta)`,
    home: HOME,
  }),
  practiceField('hashtags', 'hashtags', {
    acts: `hashtag, hashtags`,
    forAlone: `(add|use|put|include) (one|two|three|a few|relevant|some|1|2|3) hashtag`,
    againstAlone: `(never|don't|do not) (have|use|add|include) hashtag`,
    home: HOME,
  }),
  practiceField('front-matter', 'front matter in documents', {
    acts: `front matter, frontmatter, yaml header, yaml front matter`,
    forAlone: `(start|begin|open) … with (yaml|) (front matter|frontmatter), (document|page|file|post) (need|needs|have|has|carry|carries) (yaml|) (front matter|frontmatter)`,
    home: HOME + '|document|file|page|markdown',
  }),
  choiceField(
    'practice',
    'tense-of-texts',
    'the tense of texts',
    '',
    {
      present: {
        alone: `(=use|=write|=stick|=keep) (=in|=to|) present tense, present tense (only|throughout|always|everywhere)`,
      },
      past: {
        alone: `(=use|=write|=stick|=keep) (=in|=to|) past tense, past tense (only|throughout|always|everywhere)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'skill-scripts',
    'scripts in skills',
    `skill, skills, skill.md, skill folder, skill directory`,
    {
      'with scripts': `(put|keep|place|store|bundle|ship|move) scripts … (in|into|under|with) (scripts|skill|folder), scripts … (live|go|belong) (in|under|into)`,
      'without scripts': `(hold|contain|have|carry|ship|with) no (scripts|code|executables), (no|without|never add|don't add|=not add) scripts, (markdown|text|prose) only, nothing but markdown, (only|=not more than) markdown`,
    },
    { home: HOME },
  ),
  choiceField(
    'slot',
    'skill-names',
    'the case of names of skills',
    `skill name, skill names, names of skills, name skill, name skills, name of skill, skills are named, skill folders`,
    {
      'kebab-case': `kebab-case, kebab case, (lower-case|lowercase) with hyphens, hyphens, hyphenated`,
      snake_case: `snake_case, snake case, underscores`,
      PascalCase: `pascalcase, pascal case, upper camel case`,
      camelCase: `camelcase, camel case`,
    },
    { home: HOME },
  ),
];
