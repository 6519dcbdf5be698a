import { choiceField, type Field, practiceField } from '../../field.ts';

const HOME = 'text|prose|style|writing|everything|reader|word|number|figure|value';
const NO = `(never|=not|don't|no|without|avoid|skip|nobody|mustn't|shouldn't)`;

/** Rules of style for texts: signs, numbers, voice, pictures; and what a skill holds. */
export const PROSE_FIELDS: readonly Field[] = [
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
        alone: `(=use|=write|=prefer) (digits|numerals) (everywhere|throughout|always|even|not|instead|rather), (=write|=express) … =numbers (=as|=in|=with) (digits|numerals|figures), =numbers (are|is) (always|) (=as digits|=in digits|=as numerals|=written as digits|=written in digits|=written as numerals|=in figures), (never|=not|don't) (spell|write) (out|) numbers (out|as words|in words|)`,
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
        alone: `(=use|=prefer|=favour|=favor|=write|=choose|=stick to|=stick with) (=in|) active voice, active voice (only|over|always|everywhere|throughout|is|rather|not|please), ${NO} (use|write|) (=in|) passive voice, (avoid|no) passives`,
      },
      passive: {
        alone: `(=prefer|=favour|=favor|=describe|=stick to) … (=in|) passive voice, passive voice (only|over|always|throughout|is preferred|is fine|is standard|is required)`,
      },
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'skill-description-person',
    'the grammatical person of descriptions of skills',
    `skill description, description of skill, description field of skill`,
    {
      first: `(=write|=phrase|written|phrased) … (=in|) first person`,
      second: `(=write|=phrase|written|phrased) … (=in|) second person`,
      third: `(=write|=phrase|written|phrased) … (=in|) third person`,
    },
    { home: HOME + '|description|skill' },
  ),
  practiceField('nested-lists', 'nested lists', {
    forAlone: `=nest (list|bullet) (up to|to|at most|as deep|two|three|freely|where|when), nested (list|bullet) are (fine|allowed|welcome|ok)`,
    againstAlone: `(list|bullet|bullet list) (is|are|stay|remain|must be|should be) (flat|never nested|=not nested|single-level|one level), (never|=not|don't|avoid) (nest|use nested|nested) (list|bullet), no nested (list|bullet), (flat|single-level) (list|bullet) only, keep (list|bullet) flat`,
    home: HOME,
  }),
  choiceField(
    'slot',
    'duration-unit',
    'the unit of durations',
    `duration, durations`,
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
        alone: `one sentence per line in (markdown|docs|documentation|prose), (=use|=put|=write) one sentence per line (always|everywhere|throughout)`,
      },
    },
    { home: HOME + '|markdown|paragraph|line' },
  ),
  choiceField(
    'practice',
    'ui-text-case',
    'capitals in texts of the interface',
    `ui text, ui texts, ui labels, ui copy`,
    {
      'sentence case': `sentence case, sentence-case`,
      'title case': `title case, title-case`,
    },
    { home: HOME + '|interface|ui' },
  ),
  practiceField('hashtags', 'hashtags', {
    forAlone: `(=add|=use|=put|=include) (one|two|three|a few|relevant|some|1|2|3) hashtags, (end|finish|close) … with … hashtags`,
    againstAlone: `(never|don't|=not) (use|add|include) hashtags, (no|avoid) hashtags`,
    home: HOME,
  }),
  practiceField('front-matter', 'front matter in documents', {
    forAlone: `(start|begin|open) … with (yaml|) (front matter|frontmatter), (document|page|file|post) (need|needs|have|has|carry|carries) (yaml|) (front matter|frontmatter), =add (yaml|) (front matter|frontmatter) (to|at top of) (each|every|all|new)`,
    againstAlone: `(never|don't|=not) (add|use|write) (yaml|) (front matter|frontmatter), no (yaml|) (front matter|frontmatter) (in|on|at|please)`,
    home: HOME + '|document|markdown',
  }),
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
