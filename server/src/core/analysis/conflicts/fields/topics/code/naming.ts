import { choiceField, type Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** How things in code are called. */
export const NAMING_FIELDS: readonly Field[] = [
  eitherField(
    'variable-naming-f',
    'the case of variables and functions',
    `variable name, function name, method name, identifiers, local variables, variables, parameters, functions, methods, attribute names, argument names, locals, variable naming, naming of variables, getusername, lua scripts, maxspeed, small first letter, n802, python functions, javascript variables, helper name, method names and variables`,
    {
      camelCase: {
        near: `camel case, camelcase, lower camel, lowercamelcase, humps, inner capitals, mixedcase, mixed case, medial capitals, humps rather than, not get_user_name, inner capital, never snake, (write|use|call) … (getusername|maxspeed|username|firstname), small first letter, no underscores in, not snake`,
        alone: `(never|not|no|avoid|don't use|do not use) (snake_case|snake case) (for|in) (identifier|identifiers|variable|variables|function|functions|names|methods), camelcase (not|instead of|over|rather than|never) snake`,
      },
      snake_case: {
        near: `snake case, snake_case, snakecase, underscores between words,lowercase with underscore, words joined by underscore, lower case with underscore, lower_case, not getusername, write max_speed, lowercase and underscores, no bumps, never camel, (write|use|call) … (get_user_name|max_speed|user_name|first_name), not camel, underscores in`,
        alone: `(never|not|no|avoid|don't use|do not use) (camelcase|camel case) (for|in) (identifier|identifiers|variable|variables|function|functions|names|methods), snake_case (not|instead of|over|rather than|never) camel`,
      },
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
        near: `pascal case, pascalcase, upper camel, uppercamelcase, capitalised words, match (class|component) name, mirror … (class|component) name, named after (class|component)`,
        alone: `(name|names) files like (class|component), (file|files) … named … (after|like) (class|component)`,
      },
      camelCase: `camel case, camelcase, lower camel, lowercamelcase`,
    },
    { home: 'file|name|filename|source|module|naming' },
  ),
  eitherField(
    'constant-naming-f',
    'the case of constants',
    `constants, constant name, named constants, module-level constant, const names, enum values, naming of constants, static final, constant values, module-level values, enum members, defines, values that never change, static finals, default_timeout`,
    {
      UPPER_SNAKE: `screaming snake, screaming_snake_case, screaming case, upper snake, upper_snake_case, upper case, uppercase, all caps, capital letters, capitals, shout, caps, screaming, upper_case, max_retries style, all caps with, are all caps, never change shout, must be upper, all-caps, all capitals, upper case with, default_timeout, never camelcase, never lower`,
      'not in capitals': {
        near: `camel case, camelcase, pascal case, pascalcase, k prefix, like any variable, like (other|ordinary|normal) variables, lower case, lowercase, mixedcaps, (don't|do not) shout, no shouting, without shouting, not … capitals, no all caps, not scream, same as variables, look like variables, go style has no, give … k, kmaxitems, caps lock, all caps are for macros, defaulttimeout, maxretries, never upper, no upper, no screaming, avoid (upper|screaming|all caps|capitals), like variables, never … (capitals|caps|upper_snake|upper|screaming), not … (upper|screaming|caps)`,
        alone: `(never|no|avoid|don't use|do not use) (upper_snake|upper snake|upper case|uppercase|all caps|capitals|screaming snake|upper_snake_case|screaming_snake_case) (for|in|on) (constants|constant|const|constant names)`,
      },
    },
    'variable|other|case|constant|name|naming',
  ),
  codePractice('abbreviations-f', 'short and abbreviated names', {
    acts: `abbreviations, abbreviated names, short names, single-letter names, one-letter names, single-letter variables, one-letter variables, terse names, shortened names, cryptic names, acronyms in names, abbreviated identifiers, single-character names, single letter identifiers, truncated names, shortened words, contractions in names, abbreviated words, abbreviated variable names, clipped names, abbreviations in names, truncated words`,
    things: `names, naming, identifiers, variable names, identifier names, variables, parameter names, lengthy names, long names, longer names, words in names`,
    for: `shorten, keep (names|identifiers) (short|terse|brief), brevity,one letter, single letter,abbreviate,usual short,as short as, i j k,(use|prefer) (common|usual|well-known) (abbreviations|short forms)`,
    against: `spell (names|words|identifiers|them|every word) out, (names|words|identifiers) in full, names in full words,whole word, complete word,self-describing, reveal intent, intention-revealing, intent-revealing,unabbreviated, vowels, (don't|do not) (shorten|abbreviate), never (shorten|abbreviate),pronounceable, letters are free, typing is cheap,expand … real words, write words out,never (btn|idx|ctx|cfg), not (btn|calc|idx|cfg|usr),(write|use) … (in full|full|whole|complete) (word|words|name|names), full word,not shortened`,
    forAlone: `abbreviate (freely|where|when|long|names|words|identifiers), shorten names, short forms … (fine|ok|welcome), (cfg|req|ctx|btn) (is|are) fine, abbreviations … (fine|ok|okay|welcome|allowed|understood), (usual|customary|common|well-known) abbreviations, short variable names, names (should be|are|stay) (short|terse|brief), short names in short scopes, (i|x) is (fine|ok|good enough), (abbreviate|shorten) (common|long|frequent|names|variables|identifiers|words|whatever), (common|usual|customary|well-known|standard) (abbreviations|short forms) … (fine|ok|okay|welcome|allowed|used|preferred)`,
    againstAlone: `(names|words|identifiers) (are|is|get) (written|spelled|spelt) (out|in full), (write|spell) (names|words|identifiers) (out|in full), descriptive (variable|function|parameter|identifier) =names, descriptive variable and function =names, descriptive camelcase =names, descriptive identifiers, spell (names|words|identifiers) out, no abbreviating, full words (in|for), whole words (in|for), long descriptive =names, names (should be|are) (long|descriptive|verbose|spelled), (no|never use|avoid|don't use|do not use) abbreviations (in|for|anywhere|except|unless), (don't|do not|never) (abbreviate|shorten) (names|words|variables|identifiers|variable|anything|function), (names|identifiers|variables) … (written|spelled|spelt) (in full|out)`,
    home: 'name|variable|identifier|code|function|word|scope',
  }),
  codePractice('boolean-prefix', 'prefixes on names of booleans', {
    acts: `=is =prefix, is/has prefix, boolean prefixes, is has should prefix,prefixes for booleans, prefixed booleans,is and has prefixes, verb prefixes on booleans, is or has prefix,boolean prefix, =is =prefixes, is/has/can prefix, is/has/should prefixes`,
    things: `booleans, boolean names, boolean variables,boolean props, boolean fields, bool names, boolean properties, booleans' names, yes/no variable, isopen, isdisabled, predicate names,yes/no, boolean state, boolean attributes, boolean methods, boolean variable, bools`,
    for: `(start|begin|prefix) with (=is|=has|=can|=should), read like question, read as question, phrased as question,sound like (question|yes),becomes isdisabled, (name|named|called|call) (isopen|isactive|hasx|isx|is_active|is_open|iselement), (prefix|start|begin) (booleans|them|names) with (=is|=has|=can|=should), isopen, is_active, hasaccess`,
    against: `(without|drop|omit|skip) (=is|=has|=prefix), plain adjective, bare adjective,without prefix, no prefix, unprefixed,prefix … (redundant|noise),not isdisabled, follow dom,adjectives do, no little verb,not isactive, not isopen`,
    home: 'name|boolean|variable|flag|property|field|predicate',
    againstAlone: `(don't|do not|never) (put|use|write|add) … (=is|=has|is/has) (in front of|before|on|for) (booleans|boolean names|flags), no is/has (prefix|prefixes), (don't|do not|never|no need to) prefix (booleans|boolean|flags|predicates), (booleans|boolean variables|boolean names) … (no|without) (=prefix|=is|=has|verb), (name|call) (booleans|boolean) … (adjective|adjectives|plain), no is has (prefix|prefixes), no (is|has) (prefix|prefixes)`,
    forAlone: `(name|prefix|start|begin) (booleans|boolean variables|boolean names|boolean fields|boolean props) … (=is|=has|=can|=should|question), (booleans|boolean variables|boolean names|boolean properties) … (start|begin|prefixed|read) (with|like|as) (=is|=has|=can|=should|question)`,
  }),
  codePractice('interface-prefix-f', 'a prefix on interfaces', {
    acts: `i prefix, i-prefix, capital i prefix, interface prefix, prefixed interfaces, prefix on interfaces, leading i, prefix for interfaces, i in front of interfaces, prefix letter, letter i in front, ifoo names, i on interfaces, i-prefixed interfaces, i-prefixes, i prefixes`,
    things: `interface names, interfaces, name of interface, naming interfaces, iuserservice, irepository, ilogger, ifoo, interface classes, iprops, name interfaces, interface, iorder, letter in front of interfaces, interface's name`,
    for: `(start|begin|prefix) with … (=i|letter =i|capital =i), prefixed with i, prefix with i, carry … prefix, get … i in front, letter i, (name|call|named|called) (interfaces |)(iuserservice|ifoo|irepository|ix|ilogger|iname), is ilogger, with (a |an |)(capital |leading |letter |)=i, in front of interface,=i prefix, prefix … =i, start with i, i in front`,
    against: `no (=prefix|marker|decoration|i in front), without (=prefix|marker|decoration|=i), unprefixed, plain (noun|name), like any (type|class), bare noun, drop (=i|letter), not prefixed, (don't|do not) prefix, no hungarian,no =i, without =i, not iuserservice, not ifoo, (name|call|named) … (noun|plainly|without),never with =i, no prefix`,
    home: 'interface|name|type|naming',
    forAlone: `interface … (carry|carries|start|begin|get|have|bear) … (=i|capital i|letter i), (prefix|name|start|begin) (interfaces|interface names|interface|every interface) with (a |an |the |capital |letter |)(=i|iname|ifoo), (interfaces|interface names) … (start|begin|prefixed) with (a |an |the |capital |letter |)=i, (name|call) interfaces (ifoo|iuserservice|irepository|ixxx|iname)`,
    againstAlone: `interface … plain name, interface … (without|no) … prefix, interface … named like … (class|thing|other), (don't|do not|never) prefix interfaces, (interfaces|interface names) … (no|without) (a |an |the |)(=i|prefix|letter), (interfaces|interface names) (carry|have|get|bear|take) no`,
  }),
  codePractice('type-in-name', 'types coded into names', {
    acts: `hungarian notation, hungarian,systems hungarian, m_ prefix, member prefix, m_ prefixes, type in the name, types in names, encoded types, s_ prefixes, prefix for member variables, scope prefixes, type-encoded names, hungarian names, type letters, hungarian prefixes, type letters in names,hungarian-style names, type-based prefixes, types in variable names, encoding types in names, type tags in names`,
    things: `member variables,prefix with type, member fields,type in variable name, strname, sztitle, arrusers, type letter, ncount, variable name, name lies, variable names, names contain, hungarian prefixes, type of variable in name, win32 code`,
    for: `(start|begin|prefix) with (type|m_|s_|sz|type letter), carry … (type|m_|prefix), tell type,name … says type, prefix p, encode type, begin with type letter, (code|win32) around it,sztitle, str int or bool`,
    against: `compiler … knows, ide … (show|tell), without =prefix, no =prefix, types … belong in, unprefixed, like any other, not strname, lose … prefix, leave type out, ide shows, name lies, no need to tattoo, not contain … type, contain their type, type … not … name`,
    home: 'name|variable|member|field|code|type',
    forAlone: `(names|identifiers) (tell|carry|encode|contain|state) (type|types), type (encoded in|part of) name, (encode|put|state|show|include|carry) (the |its |their |)type … in … (name|names), (prefix|begin|start) (variables|names|variable names|identifiers) with (a |the |their |)(type|type letter), use hungarian notation`,
    againstAlone: `names … not (contain|include|encode|carry|state|repeat) (the |their |)type, (don't|do not|never) (encode|put|include|repeat) (the |)(type|types) in, (no|never|avoid) (hungarian|type prefixes|types in names), names … (without|no|free of) (type|hungarian|type prefix)`,
  }),
  codePractice('private-underscore', 'an underscore before private members', {
    acts: `leading underscores, leading underscore, underscore =prefix, underscore prefixes, underscored names, underscore-prefixed names, underscore-prefixed members,underscores on private members,leading underscores on private, underscores before private, underscore before private, underscored privates, underscore on private, underscore names, underscored members`,
    things: `private members, private fields, private methods, internal members, private names, internal functions, private attributes,private variables, backing fields, privates, internal attributes, non-public members, private attribute, private method, private field names, non-public names, private members of a class`,
    for: `(start|begin|prefix|mark|open|lead) … with underscore, get … underscore, (have|carry|take|wear) … underscore, underscore (first|in front), marked by underscore, (use|write|name|call|spelt|are) _name, _logger,with (a |one |single |leading |)underscore, one underscore, (start|begin|prefix|mark|named|signal) … with underscore, use _name, get underscore, single underscore, _camelcase, _lowercamelcase, _snake_case`,
    against: `(no|without|drop|bare of) … underscore,same as public, hash syntax, hash-private, unprefixed, not … underscore, not private _logger, drop _,no leading, without (a |leading |)underscore, no underscore, no underscores, not _name, never … underscore, modifier is enough`,
    home: 'member|field|name|method|class|private|function|attribute',
    againstAlone: `underscores in front … (ugly|noise|leave|drop|ban), no underscore (prefix|in front|before), (don't|do not|never) (prefix|mark|name|start) (private|internal|non-public) … underscore, (private|internal) (members|fields|methods|attributes|functions|names|properties) … (no|without) (a |leading |)(underscore|underscores|leading underscore), no (underscore|underscores) (in front|before|on|prefix|for), (fields|members|attributes|names) … without (leading |)(underscore|underscores)`,
    forAlone: `(prefix|mark|name|start|begin|signal|denote) (private|internal|non-public) (members|fields|methods|attributes|functions|names|properties|variables|symbols) … underscore, (private|internal|non-public) (members|fields|methods|attributes|functions|names|properties|variables) … (with|get|have|carry|start|begin|use|take) (a |an |one |single |leading |with |with a |)(leading |single |)underscore, (private|internal) (fields|members|methods|attributes|functions|names|properties|variables) … (_camelcase|_name|_field|_snake_case|_foo|_lowercase), _camelcase (for|is|private)`,
  }),
  codePractice('manager-names', 'Manager, Helper and Util in names', {
    acts: `managers and handlers, manager classes, classes called manager, helper classes, manager suffix, helper suffix, util classes, utils suffix, manager and helper, names like manager, names ending in manager,handler suffix, impl suffix,base prefix, impl classes, abstract prefix, service suffix, manager helper or util in names, names such as utils and helper, manager in class names, helper in names, names like sessionmanager, manager helper and util, helper and util in names, vague class names, manager names, util names, helper names, names like datehelper`,
    things: `class names, naming classes,sessionmanager, datehelper, audiomanager, names such as utils, class ending in util, connectionmanager, class names ending, util in names, helper in names, vague names, names like helper, suffixes like manager`,
    for: `end (in|with) … (manager|helper|impl|util|service|handler|controller), carry … suffix, role … suffix, named after role, ending in (util|helper|manager), names like (sessionmanager|manager|datehelper|helper),call it … manager`,
    against: `lazy name,find … (better|real) (name|noun),no … suffix, without … suffix,weasel, name … for what it does, name … responsibility, domain noun,renamed by … content, name … after what (it|they) does,no manager`,
    home: 'class|name|type|suffix',
    forAlone: `(manager|managers|handlers|helpers) … (welcome|fine|ok|okay) … names, managers end (in|with) manager, names (like|such as) … (manager|helper|util|sessionmanager|datehelper) … (are fine|are ok|welcome|fine|encouraged|preferred)`,
    againstAlone: `(no|never|avoid|ban|don't use|do not use) (manager|helper|util|utils) (helper|util|or|and|in|as) … (name|names|class|classes), names (like|such as) … (manager|helper|util|utils) … (forbidden|banned|rejected|not|avoid|vague|nothing)`,
  }),
  codePractice('util-files', 'a catch-all module for helpers', {
    acts: `utils module, utils file, helpers file, utils folder, common module, misc module, utility module, helpers module, helpers folder, utils package,util package,catch-all modules, grab bag modules, junk drawer, utils.py, utils.ts, helpers.py, helpers.ts, lib/utils, kitchen-sink module, utils.js, catch-all module, dumping ground, misc folder`,
    things:
      'helpers.js, helper functions, utility functions, shared helpers, small helpers, common helpers, stray helpers',
    for: `(put|place|keep|gather|collect) … (helpers|helper functions|utility functions|utilities) … (in|into|under) … (utils|common|shared|misc|lib/utils|helpers.ts|helpers.js|helpers.py)`,
    against: `next to … caller, beside … caller, close to … (use|caller), near … caller,named after what, module … they serve, belong … (feature|domain|module) that, home with meaning, honest name, no … (drawer|dump|grab bag|catch-all)`,
    home: 'helper|function|module|file|folder|utils|code|package',
    againstAlone: `(helper|helpers) (live|lives|stay|stays|sit|sits|belong|belongs|go|goes) … (module|file|class|feature) that`,
    forAlone: `(shared|common|single|central) (helpers|utils|utilities) (module|file|folder|package) (collects|gathers|holds|takes|houses|contains), (helpers|utils|utility) module … (collect|gather|hold)`,
  }),
  eitherField(
    'acronym-case',
    'the case of acronyms in names',
    `acronyms, acronym, initialisms, abbreviation in identifier, http in names, id in names, servehttp, parseurl,upper_case_acronyms, abbreviations like url, acronyms in names, acronyms in identifiers, initialism`,
    {
      'all capitals': {
        near: `all caps, uppercase, upper case, capitals,httpserver not, userid not, url not url, whole … (capital|upper), keep … (capital|upper|caps), fully capitalised, fully capitalized, stay (upper|capital), idiomatic go, never parseurl, userid to userid,in full capitals, (keep|write) … (capitals|upper case|uppercase|caps), all upper,go style, not url`,
        alone: `acronyms … (capitalised|capitalized|uppercase|upper case|in capitals|caps|capitals) … (throughout|always|everywhere|whole|all|fully), acronyms (are|stay|keep|remain) … (capitals|upper|uppercase|caps|capitalised throughout), (write|keep|capitalise|capitalize|spell) acronyms … (all |in |)(caps|capitals|upper case|uppercase|upper), acronyms … all (caps|capitals|upper)`,
      },
      'like words': {
        near: `like words,treat … as … word, only … first letter, first letter only,camel-cased, httpserver becomes, capitalise only, capitalize only,jsonparser,no shouting, gethtml, like (any|other|normal|ordinary) (word|words), capital (only|first), only first, as (a |)(word|words|normal), google's java, first letter capital`,
        alone: `(treat|write|case|spell) acronyms … (as|like) (a |)(normal |ordinary |regular |any other |other |)(word|words), acronyms … (only|just) … first letter, acronyms … (as|like) (normal |ordinary |regular |)(word|words), (only |)capitalise (only |)first letter … acronym`,
      },
    },
    'name|acronym|identifier|type',
  ),
  eitherField(
    'spelling-f',
    'British or American spelling',
    `spelling, spell,orthography,spelt, dialect, locale of prose, initialise, initialize, american spellings, british spellings, spellings,serializecenter`,
    {
      British: {
        near: `british, uk english, uk spelling,oxford, commonwealth, queen's english, king's english,colour with u, ise not ize, united kingdom, australian, brits, american … not,serialisecentre, leeds, not american, american spellings … not,favour british`,
        alone: `british (english|spelling|orthography|usage), (spelling|spelled|spell) … en-gb, en-gb (spelling|english), uk (english|spelling),king's english, queen's english, colour (not|instead of|over|rather than|never) color, behaviour (not|instead of|over|rather than|never) behavior, commonwealth spelling, spell … british way, (use|write|prefer) (british|uk) (english|spelling|spellings), (no|never|avoid) (american|us) (spelling|spellings|english), american spellings … not, (spell|write) … the british way, -ise not -ize`,
      },
      American: {
        near: `american, us english, us spelling,webster, merriam,yankee, u.s. english, color without u, merriam-webster, british … not,webster's, not oxford, british spellings … not, not british,favour american`,
        alone: `american (english|spelling|orthography|usage), (spelling|spelled|spell) … en-us, en-us (spelling|english), (use|in|write|prefer|follow) us (english|spelling),color (not|instead of|over|rather than|never) colour, behavior (not|instead of|over|rather than|never) behaviour, spell … american way, merriam-webster, (use|write|prefer) (american|us) (english|spelling|spellings), (no|never|avoid) (british|uk) (spelling|spellings|english), british spellings … not, -ize not -ise`,
      },
    },
    'identifier|doc|documentation|text|comment|spelling|english|text|comment|identifier|docs|documentation|prose|code|name|word',
  ),
  eitherField(
    'identifier-language',
    'English or another language for identifiers',
    `identifiers, variable names, names in code, domain terms, class names, naming language, function names, code language, business terms, names of variables, domain words, domain names, domain concepts, technical terms,german words, rechnung, facture, calcularimposto, versicherungsnehmer, words in code, identifiers and comments, table and column names, domain vocabulary, technical names`,
    {
      English: {
        near: `english only, english names, english words, english identifiers,no (german|french|spanish|polish|dutch|portuguese|italian|turkish|russian|japanese|chinese) (names|words|identifiers|terms), english throughout, plain english, never … (german|french|spanish|polish|portuguese|italian|foreign|native) … (words|names|terms), no (german|french|spanish|foreign|other language), not rechnung, (must|should) be english, are english, be (in |)english, no other language`,
        alone: `(identifiers|variable names|class names|function names|method names) … (in|must be|are|is) english, =names (in|are|must be) english, (functions|variables|classes|identifiers) … named in english, code base is english, (no|never) (german|french|spanish|polish|italian|portuguese|dutch|non-english) (identifiers|names|words) (in|for)`,
      },
      'another language': {
        near: `in (german|french|spanish|polish|dutch|portuguese|italian|swedish|turkish|russian|czech|danish|japanese|chinese|korean|norwegian|finnish), (german|french|spanish|polish|dutch|portuguese|italian|swedish|turkish|russian|czech|japanese) (names|words|terms|identifiers),
        native language, mother tongue, local language, stay (german|french|spanish|dutch|polish|portuguese|italian),language of the (domain|business|customer|law), keep … (german|french|spanish|dutch|polish|portuguese|italian), remain … (what|german), call rechnung, as tax office, english … rejected, (keep|leave) … (original|native|german|local) (language|term|terms|names|words), not calculatetax,as customer (says|calls), as … (business|lawyers|domain|client) (says|calls|say|call)`,
        alone: `(identifiers|domain terms|business terms|variable names|class names) … (in|stay|remain) (german|french|spanish|polish|italian|portuguese|dutch|swedish|japanese), (don't|do not|never) translate (domain|business|technical|legal) (terms|words|names|concepts)`,
      },
    },
    'name|identifier|code|variable|domain|class|term',
  ),
  codePractice('async-suffix', 'a suffix on asynchronous functions', {
    acts: `async suffix, suffix async, async postfix, _async suffix, async at the end of names, fooasync names, async endings, suffix of async, async ending, -async suffix, name suffix async, suffix on async methods`,
    things: `async method names, name of async method, asynchronous methods, async methods, task-returning methods, awaitable methods, async functions, fooasync, saveasync, vsthrd200, methods that return task, return a task, name a function fooasync, async functions' names, methods returning task, async in names, async at end`,
    for: `end (in|with) async, (get|carry|take|have|bear) … suffix, suffixed … async, suffixed with, named … async, append async,name … (fooasync|with async|async),(put|add|append) async … end, async at end, end in async, (call|named|called) (fooasync|saveasync|xasync)`,
    against: `(no|without|drop|omit|skip|leave off) … (suffix|postfix), suffix … (noise|redundant|superfluous), return type … (tell|show|say), unsuffixed, signature … (tell|show|say), never … fooasync,drop async, suffix … (nothing|noise),not fooasync, not saveasync`,
    home: 'method|function|name|suffix',
    againstAlone: `no (suffix|async suffix) … (async|asynchronous), (asynchronous|async) … (without suffix|no suffix|like any other|plain name), (don't|do not|never) (suffix|name|end|append|add) … (async|fooasync) … (name|names|suffix|method|methods|function|functions), (async|asynchronous) (methods|functions) … (no|without) (an |the |)(suffix|async suffix|async)`,
    forAlone: `(async|asynchronous) (methods|functions) (end|ends|finish) … async, (name|suffix|end) (async|asynchronous|awaitable|task-returning) (methods|functions) … (async|fooasync), (async|asynchronous|awaitable) (methods|functions) … (end|ends|suffix|suffixed|carry|named) … (async|fooasync|suffix), methods that return … task … (fooasync|async|suffix)`,
  }),
  codePractice('get-prefix', 'get in the names of accessors', {
    acts: `get prefix, getter prefix, get_ prefix, get in names, get-prefixed accessors, get and set prefixes, getx accessors, get in accessor names, get prefixes, get in the names of accessors, get_ in names, get in front of accessors, get at the front of accessors`,
    things: `accessors, getter names, accessor names, naming getters, getters,getemail, accessornamemethod, getbalance, get_balance, obj.owner, getowner, accessor methods, name accessors, accessor, getter`,
    for: `(start|begin|prefix) with =get, named get,javabean, java bean, bean convention, (name|call) accessors getname, don't write x,looks for getx,get plus,getemail not`,
    against: `(without|drop|omit|skip) =get (prefix|in), bare noun, plain noun, named after (field|property|what), noun alone, like the field,never obj.getowner, reject get_balance, verb adds nothing,not getname, never getname, not get_, named like … field, field's name, name not getname`,
    home: 'method|accessor|name|getter|function',
    againstAlone: `(accessors|getters|accessor methods) … (without|drop|omit) =get, (don't|do not|never) (prefix|name|start) (accessors|getters) … get, (name|call) (accessors|getters) … (after|like) … (field|property|noun|attribute)`,
    forAlone: `(accessors|getters) (are|is) (called|named) (getfoo|getx|getname|get_foo|get_x), (name|prefix|start|begin|call) (accessors|getters|accessor methods) … (getname|getx|get|get_), (accessors|getters) … (start|begin|prefixed) with get`,
  }),
  codePractice('playful-names', 'playful names', {
    acts: `playful names, funny names, joke names, cute names, whimsical names, codenames, code names, creative names, pun names, puns in names, jokey names, mythological names, silly names, code-names, witty names, humorous names, clever names, names from (star wars|tolkien|mythology), puns and pet names, pet names,film characters as names, puns and memes, jokes in names, names from films, names after film characters, names from mythology, funny variable names, names of film characters`,
    things: `service names, naming services, names of services, names of modules, naming modules,names of servers,pet names,film character, name a service, boring names, hedwig, server names, names for tools,release names`,
    for: `greek god,whimsical, playful, star wars,named after (cheeses|planets|animals|gods|characters|films|wizards), called after, are frodo, find a joke, boring … bounced,after (a |)(film|book|cheese|planet|animal|god|cartoon)`,
    against: `boring name,dull name,name … after … (does|purpose|function),no jokes, no puns,and not hedwig, don't go in, nobody laughs,after (its|their) (function|purpose|job)`,
    home: 'name|service|module|project|variable|server',
    againstAlone: `(never|don't|do not) name … (service|services|module|modules|server|servers|tools|variables) after (a |)(film|films|characters|gods|animals|jokes|cartoon|mythical), (no|avoid) (puns|joke names|funny names|playful names|cute names|codenames) (in|for)`,
    forAlone: `use (puns|playful names|pet names|codenames|funny names) (for|in|as|when), (name|call) … (services|tools|servers|modules) after (cheeses|planets|animals|gods|films|film|mythical|cartoon|book)`,
  }),
];
