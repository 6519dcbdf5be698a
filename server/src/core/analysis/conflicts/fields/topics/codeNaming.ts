import { choiceField, type Field } from '../field.ts';
import { codePractice, eitherField } from './codeWords.ts';

/** How things in code are called. */
export const CODE_NAMING_FIELDS: readonly Field[] = [
  eitherField(
    'variable-naming-f',
    'the case of variables and functions',
    `variable name, function name, method name, identifiers, local variables, variables, parameters, functions, methods, attribute names, argument names, locals, variable naming, naming of variables`,
    {
      camelCase: `camel case, camelcase, lower camel, lowercamelcase, humps, inner capitals, mixedcase, mixed case, medial capitals`,
      snake_case: `snake case, snake_case, snakecase, underscores between words, underscore separated, lowercase with underscore, words joined by underscore, lower case with underscore, lower_case`,
    },
    'name|variable|function|method|identifier|code|naming',
  ),
  choiceField(
    'slot',
    'file-naming-f',
    'the case of file names',
    `file name, filename, file naming, name of file, source file names, name files, names of files, files are named, module files, name of module, new files, name every file`,
    {
      'kebab-case': {
        near: `kebab case, kebab, dash case, dash separated, hyphen separated, hyphenated, hyphen between words, lowercase with (dashes|hyphens), dashes between words, lower case with (dashes|hyphens), words joined by (dashes|hyphens), spinal case, lisp case`,
        alone: `(file names|filenames|files) … (hyphens|hyphenated|dashes|kebab)`,
      },
      snake_case: `snake case, snake_case, underscore separated, lowercase with underscores, underscores between words, words joined by underscores, lower_case`,
      PascalCase: {
        near: `pascal case, pascalcase, upper camel, uppercamelcase, capitalised words, match … (class|component|export), mirror … (class|component) name, named after (class|component)`,
        alone: `(name|names) files like (class|component), (file|files) … named … (after|like) (class|component)`,
      },
      camelCase: `camel case, camelcase, lower camel, lowercamelcase`,
    },
    { home: 'file|name|filename|source|module|naming' },
  ),
  eitherField(
    'constant-naming-f',
    'the case of constants',
    `constants, constant name, named constants, module-level constant, const names, enum values, naming of constants, static final`,
    {
      UPPER_SNAKE: `screaming snake, screaming_snake_case, screaming case, upper snake, upper_snake_case, upper case, uppercase, all caps, capital letters, capitals, shout, caps, screaming, upper_case`,
      'not in capitals': `camel case, camelcase, pascal case, pascalcase, k prefix, like any variable, like (other|ordinary|normal) variables, lower case, lowercase, mixedcaps, (don't|do not) shout, no shouting, without shouting, not … capitals, no all caps, not scream, same as variables, look like variables`,
    },
    'variable|other|case|constant|name|naming',
  ),
  codePractice('abbreviations-f', 'short and abbreviated names', {
    acts: `abbreviations, abbreviated names, short names, single-letter names, one-letter names, single-letter variables, one-letter variables, terse names, shortened names, cryptic names, acronyms in names, abbreviated identifiers, single-character names, single letter identifiers, truncated names`,
    things: `names, naming, identifiers, variable names, identifier names, variables, parameter names`,
    for: `shorten, keep … (short|terse|brief), brevity, concise, one letter, single letter, terse, abbreviate, customary, usual short, first letter, brief, as short as, i j k`,
    against: `spell … out, spelled out, whole word, complete word, self-explanatory, self-describing, reveal intent, intention-revealing, intent-revealing, speak for themselves, long enough, unabbreviated, vowels, (don't|do not) (shorten|abbreviate), never (shorten|abbreviate), expressive, pronounceable, letters are free, typing is cheap, tell what`,
    forAlone: `abbreviate (freely|where|when|long|names|words|identifiers), shorten names, short forms … (fine|ok|welcome), (cfg|req|ctx|btn) (is|are) fine, abbreviations … (fine|ok|okay|welcome|allowed|understood), (usual|customary|common|well-known) abbreviations, short variable names, names (should be|are|stay) (short|terse|brief), short names in short scopes, (i|x) is (fine|ok|good enough)`,
    againstAlone: `(names|words|identifiers) (are|is|get) (written|spelled|spelt) (out|in full), (write|spell) (names|words|identifiers) (out|in full), descriptive =names, spell (names|words|identifiers) out, no abbreviating, full words (in|for), whole words (in|for), long descriptive =names, names (should be|are) (long|descriptive|verbose|spelled)`,
    home: 'name|variable|identifier|code|function|word|scope',
  }),
  codePractice('boolean-prefix', 'prefixes on names of booleans', {
    acts: `is prefix, is/has prefix, boolean prefixes, is has should prefix, is_ prefix, prefixes for booleans, prefixed booleans, has prefix`,
    things: `booleans, boolean names, boolean variables, flags, predicates, boolean props, boolean fields, bool names, boolean properties, booleans' names`,
    for: `(start|begin|prefix|lead|open) … (is|has|can|should), read like question, read as question, phrased as question, ask question, sound like (question|yes)`,
    against: `(no|without|bare|drop|omit|skip) … (prefix|is|has), plain adjective, bare adjective, adjectives, without prefix, no prefix, unprefixed, not prefix, prefix … (redundant|noise), plain names`,
    home: 'name|boolean|variable|flag|property|field|predicate',
  }),
  codePractice('interface-prefix-f', 'a prefix on interfaces', {
    acts: 'i prefix, i-prefix, capital i prefix, interface prefix, prefixed interfaces, prefix on interfaces, leading i, prefix for interfaces',
    things: 'interface names, interfaces, name of interface, naming interfaces',
    for: `(start|begin|prefix|lead|open) with … (i|letter|capital), prefixed with i, prefix with i, carry … prefix, get … i in front, letter i`,
    against: `no (prefix|marker|decoration|i in front), without (prefix|marker|decoration|i), unprefixed, plain (noun|name), like any (type|class), bare noun, drop … i, not prefixed, (don't|do not) prefix, no hungarian, imply`,
    home: 'interface|name|type|naming',
    forAlone: `interface … (carry|carries|start|begin|get|have|bear) … (=i|capital i|letter i)`,
    againstAlone: `interface … plain name, interface … (without|no) … prefix, interface … named like … (class|thing|other)`,
  }),
  codePractice('type-in-name', 'types coded into names', {
    acts: `hungarian notation, hungarian, type prefixes, type suffixes, systems hungarian, m_ prefix, member prefix, m_ prefixes, type in the name, types in names, encoded types, s_ prefixes, prefix for member variables, scope prefixes, type-encoded names`,
    things: 'member variables, pointers, prefix with type, member fields, data members',
    for: `(start|begin|prefix) with … (type|m_|p|s_|b|sz|letter), carry … (type|m_|prefix), tell type, show … type, name … says type, prefix p`,
    against: `compiler … knows, ide … (show|tell), without … prefix, no … prefix, types … belong in, unprefixed, like any other`,
    home: 'name|variable|member|field|code|type',
    forAlone: `(variables|names|identifiers) … (tell|carry|show|encode|state|contain) … type, type … (prefix|encoded|part) … name`,
  }),
  codePractice('private-underscore', 'an underscore before private members', {
    acts: `leading underscores, leading underscore, underscore prefix, underscore prefixes, underscored names, underscore-prefixed names, underscore-prefixed members, prefix underscore, underscores on private members`,
    things:
      'private members, private fields, private methods, internal members, private names, internal functions, private attributes, internals, private variables, backing fields, privates',
    for: `(start|begin|prefix|mark|open|lead) … with underscore, get … underscore, (have|carry|take|wear) … underscore, underscore (first|in front), marked by underscore`,
    against: `(no|without|drop|bare of) … underscore, private keyword, plain names, plain name, same as public, hash syntax, hash-private, unprefixed, not … underscore`,
    home: 'member|field|name|method|class|private|function|attribute',
    againstAlone: `underscores in front … (ugly|noise|leave|drop|ban), no underscore (prefix|in front|before)`,
  }),
  codePractice('manager-names', 'Manager, Helper and Util in names', {
    acts: `managers and handlers, manager classes, classes called manager, manager classes, helper classes, manager suffix, helper suffix, util classes, utils suffix, manager and helper, names like manager, names ending in manager, utility classes, handler suffix, impl suffix, noise words, base prefix, impl classes, abstract prefix, service suffix`,
    things: `manager, class names, naming classes, impl`,
    for: `end (in|with) … (manager|helper|impl|util|service|handler|controller), carry … suffix, role … suffix, named after role`,
    against: `mean nothing, means nothing, say nothing, vague, lazy name, meaningless, find … (better|real) (name|noun), tell nothing, no … suffix, without … suffix, junk, weasel, name … what it does, name … responsibility, domain noun`,
    home: 'class|name|type|suffix',
    forAlone: `(manager|managers|handlers|helpers) … (welcome|fine|ok|okay|good) … names`,
  }),
  codePractice('util-files', 'a catch-all module for helpers', {
    acts: `utils module, utils file, helpers file, utils folder, common module, misc module, utility module, helpers module, helpers folder, utils package, shared utils, util package, common package, catch-all modules, grab bag modules, junk drawer, utils.py, utils.ts, helpers.py, helpers.ts, lib/utils, kitchen-sink module, utils.js, catch-all module, dumping ground, misc folder`,
    things: 'utils, helpers.js, helper functions, shared helpers, small helpers, common helpers, stray helpers',
    for: `(collect|gather|put|place|live|go|drop|keep|land|belong|move|add|home) … (in|into|to|under) … (utils|common|helpers|shared|misc|lib/utils)`,
    against: `next to … (use|caller|code), beside … (use|caller|code), close to … (use|caller), near … (use|caller|where), where … used, name … after what, named after what, module … they serve, belong … (feature|domain|module) that, home with meaning, honest name, no … (drawer|dump|grab bag|catch-all)`,
    home: 'helper|function|module|file|folder|utils|code|package',
    againstAlone: `(helper|helpers) (live|lives|stay|stays|sit|sits|belong|belongs|go|goes) … (module|file|class|feature) that`,
    forAlone: `(shared|common|single|central) (helpers|utils|utilities) (module|file|folder|package) (collects|gathers|holds|takes|houses|contains), (helpers|utils|utility) module … (collect|gather|hold)`,
  }),
  eitherField(
    'acronym-case',
    'the case of acronyms in names',
    `acronyms, acronym, initialisms, abbreviation in identifier, http in names, id in names`,
    {
      'all capitals': {
        near: `all caps, uppercase, upper case, capitals, same case, consistent case, httpserver not, userid not, url not url, whole … (capital|upper), keep … (capital|upper|caps), fully capitalised, fully capitalized, stay (upper|capital), idiomatic go`,
        alone: `acronyms … (capitalised|capitalized|uppercase|upper case|in capitals|caps|capitals) … (throughout|always|everywhere|whole|all|fully), acronyms (are|stay|keep|remain) … (capitals|upper|uppercase|caps|capitalised throughout)`,
      },
      'like words': `like words, as words, treat … as … word, only … first letter, first letter only, title case, camel-cased, httpserver becomes, capitalise only, capitalize only, ordinary words, normal words`,
    },
    'name|acronym|identifier|type',
  ),
  eitherField(
    'spelling-f',
    'British or American spelling',
    `spelling, spell, english, orthography, colour, color, behaviour, behavior, spelt, dialect, locale of prose, initialise, initialize`,
    {
      British: {
        near: `british, uk english, uk spelling, en-gb, oxford, commonwealth, queen's english, king's english, london, colour with u, ise not ize, united kingdom, australian, brits`,
        alone: `british (english|spelling|orthography|usage), uk (english|spelling), en-gb, king's english, queen's english, colour (not|instead of|over|rather than|never) color, behaviour (not|instead of|over|rather than|never) behavior, commonwealth spelling, spell … british way`,
      },
      American: {
        near: `american, us english, us spelling, en-us, webster, merriam, states, yankee, u.s. english, color without u, merriam-webster`,
        alone: `american (english|spelling|orthography|usage), us (english|spelling), en-us, color (not|instead of|over|rather than|never) colour, behavior (not|instead of|over|rather than|never) behaviour, spell … american way, merriam-webster`,
      },
    },
    'identifier|doc|documentation|text|comment|spelling|english|text|comment|identifier|docs|documentation|prose|code|name|word',
  ),
  eitherField(
    'identifier-language',
    'English or another language for identifiers',
    `identifiers, variable names, names in code, domain terms, class names, naming language, function names, code language, business terms, names of variables, domain words, domain names, domain concepts, technical terms, names`,
    {
      English: `in english, english only, english names, english words, english identifiers, only english, always english, translate … (into|to) english, no (german|french|spanish|polish|dutch|portuguese|italian|turkish|russian|japanese|chinese) (names|words|identifiers|terms), english throughout, plain english`,
      'another language': `in (german|french|spanish|polish|dutch|portuguese|italian|swedish|turkish|russian|czech|danish|japanese|chinese|korean|norwegian|finnish), (german|french|spanish|polish|dutch|portuguese|italian|swedish|turkish|russian|czech|japanese) (names|words|terms|identifiers),
        native language, mother tongue, local language, stay (german|french|spanish|dutch|polish|portuguese|italian), untranslated, not translate, (don't|do not) translate, language of the (domain|business|customer|law), keep … (german|french|spanish|dutch|polish|portuguese|italian)`,
    },
    'name|identifier|code|variable|domain|class|term',
  ),
  codePractice('async-suffix', 'a suffix on asynchronous functions', {
    acts: 'async suffix, suffix async, async postfix, _async suffix, async at the end of names',
    things:
      'async method names, name of async method, asynchronous methods, async methods, task-returning methods, awaitable methods, async functions',
    for: `end (in|with) async, (get|carry|take|have|bear) … suffix, suffixed … async, suffixed with, named … async, append async, postfix`,
    against: `(no|without|drop|omit|skip|leave off) … (suffix|postfix), suffix … (noise|redundant|superfluous), return type … (tell|show|say), unsuffixed, signature … (tell|show|say)`,
    home: 'method|function|name|suffix',
    againstAlone: `no (suffix|async suffix) … (async|asynchronous), (asynchronous|async) … (without suffix|no suffix|like any other|plain name)`,
    forAlone: `(async|asynchronous) (methods|functions) (end|ends|finish) … async`,
  }),
  codePractice('get-prefix', 'get in the names of accessors', {
    acts: 'get prefix, getter prefix, get_ prefix, get in names, get-prefixed accessors, get and set prefixes, getx accessors',
    things: 'accessors, getter names, accessor names, naming getters, getters',
    for: `(start|begin|prefix) with get, named get, getx, javabean, java bean, bean convention`,
    against: `(no|without|drop|omit|skip|leave off) … get, bare noun, plain noun, named after (field|property|what), noun alone, like the field`,
    home: 'method|accessor|name|getter|function',
  }),
  codePractice('playful-names', 'playful names', {
    acts: `playful names, funny names, joke names, cute names, whimsical names, codenames, code names, creative names, pun names, puns in names, jokey names, mythological names, silly names, code-names, witty names, humorous names, clever names, names from (star wars|tolkien|mythology)`,
    things:
      'service names, naming services, names of services, names of modules, naming modules, variable names, names of servers, project names',
    for: `have fun, greek god, pun, creative, whimsical, playful, star wars, memorable`,
    against: `boring name, descriptive name, plain name, dull name, say what … does, what … does, boring, sober, name … after … (does|purpose|function), self-explanatory, no jokes, no puns, serious`,
    home: 'name|service|module|project|variable|server',
  }),
];
