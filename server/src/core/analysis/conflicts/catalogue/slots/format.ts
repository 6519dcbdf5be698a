import { bound, slot, type Topic } from '../topic.ts';

/** What the language itself forbids. */
const NOT_IN_JSON =
  /\b(?:not?|never|don't|avoid|forbidden|invalid|breaks?|without|isn't|aren't)\b.*\bjson\b|\bjson\b.*\b(?:not?|never|forbids?|disallows|without)\b/;

/** Slots of layout, naming and numbers. */
export const FORMAT_SLOTS: readonly Topic[] = [
  slot(
    'indent-style',
    'indentation',
    'indent tab tabs space spaces',
    {
      tabs: `(?:indent|indented|indentation|indents)(?: \\w+){0,4}(?: (?:with|by|is|are|uses?|using|of|as|:|in))* (?:hard |real )?tabs?(?! (?:size|width|stop))
      <use> (?:hard |real )?tabs(?: (?:for indent\\w*|to indent|not|over|instead|rather|,|everywhere|throughout)|$|[.;,])
      tabs?(?:,| are used| for| to)? (?:indentation|indent|not spaces|instead of spaces|over spaces|everywhere)
      (?:hard|real) tabs
      one tab(?: character)? per (?:level|indent)`,
      spaces: `(?:indent|indented|indentation|indents)(?: \\w+){0,4}(?: (?:with|by|is|are|uses?|using|of|as|:|in))* (?:\\w+[- ])?(?:spaces|blanks)
      <use> (?:\\w+[- ])?(?:spaces|blanks)(?: (?:for indent\\w*|to indent|not|over|instead|rather|,|everywhere|throughout|per)|$|[.;,])
      (?:\\d|two|four|three|eight)[- ](?:space|blank)s?(?: (?:indent\\w*|per|soft))?
      soft tabs
      spaces(?:,| are used| for| to)? (?:indentation|indent|not tabs|instead of tabs|over tabs|everywhere)`,
    },
    { home: 'code|file|style|indentation|level|whitespace|formatting' },
  ),
  bound(
    'indent-size',
    'the width of an indentation',
    'indent space spaces blanks',
    'spaces',
    'exact',
    `(?:indent|indented|indentation|indents)(?! continuation)[^.;]{0,30}?\\b(\\d{1,2}|two|three|four|eight)(?:[- ](?:space|blank)s?| columns| characters| wide|$|[.,;])
    \\b(?!1\\b)(\\d{1,2}|two|three|four|eight)[- ](?:space|blank)s?(?: (?:indent\\w*|per|soft|for indent\\w*)|$|[.,;])
    <use> (<num>)[- ](?:space|blank)s?(?! +(?:after|before|between|above|below)\\b)
    ^\\W*(\\d|two|four|eight) (?:space|blank)s(?= in (?:all |the )?(?:code|python|javascript|typescript|json|ya?ml|html|s?css|go|java|kotlin|swift|ruby|php|rust|sql|lua|c#|c\\+\\+|terraform|hcl)(?: files?| code)? *(?:$|[.,;]))`,
  ),
  slot(
    'quotes',
    'quotation marks',
    'quote quotes quoted double-quoted single-quoted literals strings',
    {
      single: `(?:<use>|strings?|literals?|always|quot\\w+)(?: \\w+){0,4} single[- ]quot\\w+
      single[- ]quot\\w+ (?:strings?|only|for|in|everywhere|throughout|literals?)
      ^[^a-z]*single quotes[^a-z]*$
      ' *, not *"
      <use> '(?= |,)`,
      double: `(?:<use>|strings?|literals?|always|interpolate)(?: \\w+){0,4} double[- ]quot\\w+
      double[- ]quot\\w+ (?:strings?|only|for|in|everywhere|throughout|literals?)
      ^[^a-z]*double quotes[^a-z]*$
      literals (?:\\w+ ){0,4}use *"?`,
    },
    { home: 'string|code|literal|file|quote', silent: /\bjsx\b|\battributes?\b/ },
  ),
  yesNo(
    slot(
      'semicolons',
      'semicolons',
      'semicolon semicolons semi',
      {
        semicolons: `(?:statements?|lines?) (?:end|ends|are terminated|terminated|close) (?:with|by|in) (?:a )?semicolons?
      <use> semicolons?
      (?:with|always|explicit|require|add|write|keep|put|end) (?:\\w+ ){0,4}semicolons?
      semicolons? (?:are|is) (?:required|mandatory|used|always|explicit|not optional|written)`,
        'no semicolons': `(?:no|without|omit|skip|drop|leave out|leave off|never (?:use|write|put|add)|avoid|don't (?:use|write|add)|do not (?:use|write|add)) (?:\\w+ ){0,2}semicolons?
      semicolons? (?:are|is) (?:omitted|left out|not (?:used|written|needed)|forbidden|banned|dropped|noise|never)
      semicolon-?(?:free|less)
      (?:rely|relies) on (?:asi|automatic semicolon)`,
      },
      { home: 'code|line|statement|javascript|typescript' },
    ),
  ),
  yesNo(
    slot(
      'trailing-commas',
      'trailing commas',
      'trailing comma dangling commas',
      {
        'trailing commas': `<use> (?:trailing|dangling) commas?
      (?:add|put|keep|write|with|leave|have|has|ends? with|always|carry) (?:\\w+ ){0,3}(?:trailing|dangling|final) commas?
      (?:trailing|dangling) commas? (?:are|is) (?:required|used|always|mandatory|expected|kept|everywhere)
      (?:trailing|dangling) commas? (?:everywhere|in all|in every|wherever|always|in multi\\w*)
      (?<!(?:not|don't|never|no|cannot|can't) )(?:put|add|keep|leave|write|have) (?:\\w+ ){0,3}commas? (?:after|behind) (?:the |each )?last
      trailing commas? ?: +(?:all|es5|yes|always|on)\\b
      end(?:s|ed)? (?:\\w+ ){0,2}(?:with|in) (?:a )?(?:trailing |dangling )?commas?(?= *(?:$|[.,;]))`,
        'no trailing commas': `(?:no|without|omit|never (?:use|put|add)|avoid|drop|don't use|do not use|remove) (?:\\w+ )?(?:trailing|dangling) commas?
      (?:trailing|dangling) commas? (?:are|is) (?:forbidden|not used|banned|omitted|removed|never|not allowed|dropped|left out)
      (?:no|never|don't|do not|without) (?:\\w+ ){0,3}commas? (?:after|behind) (?:the |a |each )?last
      (?:don't|do not|never) (?:leave|write|want|have|put|keep) (?:\\w+ )?(?:trailing|dangling) commas?
      trailing commas? ?: +(?:none|no|never|off)\\b
      the last (?:\\w+ ){1,4}(?:gets|has|takes|carries) no comma`,
      },
      { home: 'list|code|array|object|literal|line|call|argument|struct', silent: NOT_IN_JSON },
    ),
  ),
  slot(
    'brace-style',
    'the place of opening braces',
    'brace braces allman k&r 1tbs',
    {
      'same line': `braces? ~ (?:on )?(?:the )?same line
      (?:k&r|1tbs|one true brace|egyptian)`,
      'next line': `braces? ~ (?:on )?(?:a |the |its |their )?(?:next|own|new|separate) line
      allman`,
    },
    { home: 'code|function|line|statement|brace' },
  ),
  slot(
    'line-endings',
    'line endings',
    'crlf lf$ line-ending endings unix windows',
    {
      LF: `<use> (?:unix|lf)(?: line)? ?(?:endings?)?(?= |$|[.,;])
      line endings? (?:\\w+ ){0,2}(?:lf|unix)
      (?:end|ends|ended) (?:with|in) lf
      (?:lf|unix) line endings?`,
      CRLF: `<use> (?:windows|crlf)(?: line)? ?(?:endings?)?(?= |$|[.,;])
      line endings? (?:\\w+ ){0,2}(?:crlf|windows)
      (?:end|ends|ended) (?:with|in) crlf
      (?:crlf|windows) line endings?`,
    },
    { home: 'file|line|text|source|repository|ending' },
  ),
  slot(
    'file-naming',
    'names of files',
    'file files filename filenames kebab camel pascal snake kebab-case snake_case',
    {
      'kebab-case': `(?:files?|file ?names?|modules?)(?! (?:\\w+ )*(?:in|of) (?:\\w+ )*class)\\b[^.,;!?]{0,40}?\\b(?:kebab[- ]?case|lowercase with (?:hyphens|dashes)|lower case with (?:hyphens|dashes)|dash-separated|hyphenated)(?![\\w.*]* *for (?!naming|all))
      (?:kebab[- ]?case|lowercase with (?:hyphens|dashes)|dash-separated) (?:for|in) (?:\\w+ ){0,3}(?:files?|file ?names?)
      kebab[- ]?case file ?names?`,
      snake_case: `(?:files?|file ?names?|modules?)\\b[^.,;!?]{0,40}?\\b(?:snake[_ -]?case|lowercase with underscores|underscore-separated)(?![\\w.*]* *for (?!naming|all))
      (?:snake[_ -]?case|lowercase with underscores) (?:for|in) (?:\\w+ ){0,3}(?:files?|file ?names?)
      snake_case file ?names?`,
      PascalCase: `(?:files?|file ?names?)\\b[^.,;!?]{0,40}?\\b(?:pascal[- ]?case|upper camel)(?![\\w.*]* *for (?!naming|all))
      (?:pascal[- ]?case) (?:for|in) (?:\\w+ ){0,3}(?:files?|file ?names?)
      pascalcase file ?names?`,
      camelCase: `(?:files?|file ?names?|modules?)\\b[^.,;!?]{0,40}?\\b(?:camel[- ]?case|lower camel)(?![\\w.*]* *for (?!naming|all))
      (?:camel[- ]?case) (?:for|in) (?:\\w+ ){0,3}(?:files?|file ?names?)
      camelcase file ?names?`,
    },
    { home: 'file|name|filename|source|module|naming' },
  ),
  slot(
    'variable-naming',
    'names of variables and functions',
    'variable variables function functions identifiers camelcase snake_case camel snake',
    {
      camelCase: `(?:variables?|functions?|methods?|identifiers?|locals?|parameters?|properties|fields)\\b[^.,;!?]{0,40}?\\bcamel[- ]?case
      camel[- ]?case (?:for|in) (?:\\w+ ){0,3}(?:variables?|functions?|methods?|identifiers?|properties|fields|parameters?)`,
      snake_case: `(?:variables?|functions?|methods?|identifiers?|locals?|parameters?|properties|fields)\\b[^.,;!?]{0,40}?\\bsnake[_ -]?case
      snake[_ -]?case (?:for|in) (?:\\w+ ){0,3}(?:variables?|functions?|methods?|identifiers?|properties|fields|parameters?)`,
    },
    { home: 'name|variable|function|method|identifier|code|naming' },
  ),
  slot(
    'constant-naming',
    'names of constants',
    'constant constants',
    {
      UPPER_SNAKE: `constants?\\b[^.,;!?]{0,40}?\\b(?:screaming|upper[_ -]?snake|upper[_ -]?case|all[- ]caps|capitals|upper_case)
      (?:screaming\\w*|upper[_ -]?snake\\w*|upper[_ -]?case|all[- ]caps) (?:for|in) (?:\\w+ ){0,3}constants?`,
      'not in capitals': `constants?\\b[^.,;!?]{0,40}?\\b(?:camel[- ]?case|pascal[- ]?case|kmax\\w*|a k prefix|lower[- ]?case|snake_case(?<!upper_snake_case))
      constants? (?:as|like) k[a-z]+
      (?:camel[- ]?case|pascal[- ]?case) (?:for|in) (?:\\w+ ){0,3}constants?`,
    },
    { home: 'constant|name|naming' },
  ),
  slot(
    'component-naming',
    'names of components and classes',
    'component components class classes',
    {
      PascalCase: `(?:components?|class(?:es)?|types?)\\b[^.,;!?]{0,40}?\\bpascal[- ]?case
      pascal[- ]?case (?:for|in) (?:\\w+ ){0,3}(?:components?|class(?:es)?|types?)`,
      'kebab-case': `(?:components?|class(?:es)?) (?:names? )?(?:\\w+ ){0,3}kebab[- ]?case`,
      camelCase: `(?<!css )(?:components?|class(?:es)?|types?) (?:names? )?(?:\\w+ ){0,3}camel[- ]?case
      camel[- ]?case (?:for|in) (?:\\w+ ){0,3}(?:components?|class(?:es)?|types?)`,
    },
    { home: 'component|class|name|type' },
  ),
  slot('table-naming', 'names of tables and columns', 'table tables column columns plural singular', {
    plural: `tables? (?:names? )?~ (?:in the )?plural
      plural (?:\\w+ ){0,2}(?:table|collection)s?`,
    singular: `tables? (?:names? )?~ (?:in the )?singular
      singular (?:\\w+ ){0,2}(?:table|collection)s?`,
  }),
  yesNo(
    slot(
      'interface-prefix',
      'a prefix on interfaces',
      'interface interfaces',
      {
        prefix: `interfaces? ~ (?:starts?|begins?|prefix\\w*|carry|named) ~ (?:an? )?(?:capital )?i\\b
      prefix (?:\\w+ )?interfaces? with
      prefix(?:ed)? (?:\\w+ )?(?:with|by) (?:an? )?(?:capital )? *i *(?=[.,;(]|$)[^.]*\\binterfaces?
      interfaces? (?:get|gets|have|has|take|takes|use) (?:an? |the )?(?:capital )? *i *[- ]?prefix`,
        'no prefix': `(?:no|without|never|don't|do not|avoid) ~ i[- ]prefix
      interfaces? ~ (?:no|without|not) (?:\\w+ ){0,2}prefix
      (?:no|without|never|don't|do not|avoid) (?:\\w+ ){0,4}(?:prefix\\w*|i +)(?:\\w+ )?(?:like +i[a-z]+ +)?(?:on|for|to|before|in front of) (?:\\w+ (?:or|and) )?interfaces?
      (?:interfaces?|names?) (?:don't|do not|never|doesn't|does not) (?:start|begin|get|have|carry|take) (?:with )?(?:an? )? *i *(?:prefix|$|[.,;(])`,
      },
      { home: 'interface|name|type|naming' },
    ),
  ),
  slot(
    'import-style',
    'how own modules are imported',
    'import imports imported absolute relative alias siblings leading @/ dots path',
    {
      absolute: `(?<!(?:never|not) )(?:absolute|aliased|alias|path alias|full)(?: (?:import )?paths?)?(?: imports?)?(?= *(?:$|[.,;:]|:|only|over|for|everywhere|instead|rather|not|with|never|from|so))(?<=import\\w* .{0,60}|absolute imports?|alias imports?)
      imports? (?:\\w+ ){0,6}(?:by|via|with|through|use|using|are|as) (?:their |its |the |an? )?(?:absolute|alias|path alias|@/)
      <use> (?:the )?(?:@/\\S*|path alias(?:es)?|absolute imports?)
      <use> absolute paths? (?:for (?:all )?imports?|in (?:all )?imports?|from *[~@])
      absolute imports? +only`,
      relative: `(?<!(?:order|sort|group|external|then|→)\\w*[ :].{0,60})relative (?:import paths?|imports?)(?! (?:across|between|beyond|over|out of))
      relative paths? (?:in|for) (?:\\w+ ){0,2}imports?
      imports? (?:\\w+ ){0,6}(?:by|via|with|through|use|using|are|as) (?:their |its |the |an? )?relative
      (?:import|write) ~ with leading dots
      import (?:\\w+ ){0,4}(?:relatively|by (?:their )?relative paths?|with (?:a )?relative paths?)`,
    },
    { home: 'module|import|package|sibling|code|path|file|folder' },
  ),
  slot(
    'module-system',
    'the module system',
    'esm commonjs require import module modules cjs',
    {
      ESM: `<use> (?:native )?(?:esm\\b|es modules?|ecmascript modules?|es6 modules?|import/export|import and export|import syntax)
      (?:esm|es modules?|ecmascript modules?) (?:only|throughout|everywhere|imports?|syntax|is|are)
      import ?/ ?export syntax`,
      CommonJS: `<use> (?:commonjs|cjs|require\\(\\))(?= |$|[.,;])
      <use> require(?= *(?:$|[.,;]|to (?:load|import)|for (?:loading|importing|modules)|instead of import|not import|and module))
      (?:commonjs|cjs) (?:only|throughout|everywhere|modules?|is|are|syntax)
      load modules? with require`,
    },
    { home: 'module|code|import|node|package' },
  ),
  slot(
    'type-declaration',
    'how object types are declared',
    'interface interfaces alias aliases type$ types',
    {
      interface: `(?:prefer|use|declare|define|write|favou?r) (?:(?!types?|over|to|instead|rather|not)\\w+ ){0,6}interfaces? (?:\\(?(?:over|instead of|rather than|not|to) (?:an? )?types?|for (?:all )?(?:\\w+ )?(?:objects?|props|shapes?|type def\\w+|component props|models))
      (?:shapes?|props|object types?) (?:\\w+ ){0,3}(?:with|as|by) (?:an? )?interfaces?
      interfaces? (?:over|instead of|rather than|not) types?
      (?:object types?|shapes?|props) (?:is|are) (?:declared as )?interfaces?`,
      type: `(?:prefer|use|declare|define|write|favou?r) (?:\\w+ ){0,4}types? ?(?:alias(?:es)?)?(?: (?:over|instead of|rather than|to)) interfaces?
      <use> type alias(?:es)?
      type alias(?:es)? (?:over|instead of|rather than|for|not)
      (?:object types?|shapes?|props) (?:is|are) (?:declared as )?type aliases`,
    },
    { home: 'type|object|shape|props|code|typescript|interface' },
  ),
];

/** Names the two answers as a practice does, so that fields may give it further wording. */
function yesNo(topic: Topic): Topic {
  const ids = ['for', 'against'];
  return { ...topic, options: topic.options.map((option, at) => ({ ...option, id: ids[at] ?? option.id })) };
}
