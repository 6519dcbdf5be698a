import type { Field } from '../../field.ts';
import { codePractice, eitherField } from './words.ts';

/** Formatters without a rival: who doesn't run one has none. */
const ONLY_FORMATTERS = '(gofmt|go fmt|rustfmt|cargo fmt|clang-format|mix format|terraform fmt)';

/** How code is laid out. */
export const FORMAT_FIELDS: readonly Field[] = [
  eitherField(
    'indent-style-f',
    'indentation',
    `indent, indentation, nesting level, indent_style, indent level, tabs versus spaces, tabs vs spaces, block level`,
    {
      tabs: {
        near: `=tab, =tabs, tab character, hard tab, real tab, tabulator, tab key`,
        alone: `tabs (never|not|over|instead of|rather than|beat) (spaces|blanks), indent (with|by|using|via) tabs, hard tabs, no semicolons tabs, real tabs, tabs for (indentation|indenting), tab (indentation|indented), tabs over spaces, tabs not spaces,
          tabs instead of spaces, tabs rather than spaces, tab people, team tabs, tabs beat spaces, tabs everywhere, usetabs true, indent_style tab, convert spaces to tabs`,
      },
      spaces: {
        near: `=spaces, =blanks, space characters, soft tab, (two|four|eight|2|4|8) =space, space bar`,
        alone: `(spaces|blanks) (never|not|over|instead of|rather than|beat) tabs, (two|three|four|eight|2|3|4|8) (blanks|spaces) (per|each|for every|a|as) (level|indent|step), indent (with|by|using|via) (spaces|blanks), soft tabs, spaces for (indentation|indenting), space indentation, space indented, spaces over tabs, spaces not tabs,
          spaces instead of tabs, spaces rather than tabs, team spaces, no tabs, (two|four|2|4|8) space indent, (two|four|2|4) spaces per (level|indent), expand tabs, expandtab,
          usetabs false, indent_style space, tabs … never (land|reach|appear), convert tabs to spaces, untabify`,
      },
    },
    'code|file|style|indentation|level|whitespace|formatting',
  ),
  eitherField(
    'quotes-f',
    'single or double quotes',
    `string literal, quote style, singlequote, string delimiter, =strings, literals`,
    {
      single: {
        near: `single quote, single =quoted, apostrophe, single tick, single ones, single quotation mark`,
        alone: `single quotes (over|not|instead of|rather than) double, (use|prefer|write) single =quotes, single quotes everywhere, single quoted strings, apostrophes around strings, singlequote true, single quotes throughout`,
      },
      double: {
        near: `double quote, double quoted, double quotation mark, double ones, double tick`,
        alone: `double quotes (over|not|instead of|rather than) single, (use|prefer|write) double =quotes, double quotes everywhere, double quoted strings, singlequote false, double quotes throughout`,
      },
    },
    'string|code|literal|file|quote',
  ),
  codePractice('semicolons-f', 'semicolons', {
    acts: 'semicolons, explicit semicolons',
    things:
      'semicolon, statement terminator, asi, automatic semicolon insertion, semi rule, line ends, end of statement',
    for: `terminate every, end (statement|every|each|line) … with, (close|finish) (statement|line) with, always present, at the end of (every|each), never rely on asi, never trust, explicitly, (don't|do not) leave to asi, (write|type) them`,
    against: `leave off, leave out, let (asi|parser|engine|compiler) (do|handle|insert|place|put), rely on asi, trust asi, superfluous, only where (the parser|grammar|parsing) (need|require), unneeded, semi never, bare line ends, without`,
    againstAlone: `semicolon free, semicolonless, semicolon less, statements end with the line, newline (ends|terminates) statement, standard js style, omit semicolons`,
    forAlone: `statement … (terminated|closed) explicitly, explicitly terminated, semicolon at the end of, ends (in|with) semicolon, missing semicolons, terminated (by|with) semicolon`,
    home: 'code|line|statement|javascript|typescript',
  }),
  codePractice('trailing-commas-f', 'trailing commas', {
    acts: 'trailing commas, dangling commas, trailing comma, final comma, comma dangle, hanging commas, comma after the last',
    things:
      'comma, last element, last item, last entry, last line of list, last argument, multi-line literals, multi-line lists',
    for: `(the last|after last), last … gets … comma, last (element|item|entry|argument|property|line) … (carry|has|ends with|takes) comma, diffs (small|short|clean), cleaner diffs, every element, including last, always end with comma`,
    against: `(no|without) comma after, last … (gets no|has no|takes no|without|bare|naked), before closing (bracket|brace|paren) … no, bare last, nothing after last, sloppy`,
    forAlone: `commas after every (element|item|line), trailingcomma all, trailingcomma es5, comma after last`,
    againstAlone: `trailingcomma none, last (element|item|entry|argument) has no comma, no comma (before|after) (the closing|the last)`,
    home: 'list|code|array|object|literal|line|call|argument|struct',
  }),
  eitherField(
    'brace-style-f',
    'the place of opening braces',
    `brace, opening brace, curly, curly brace, curly bracket, opening bracket, brace style`,
    {
      'same line': {
        near: `same line, end of line, end of statement, behind the (condition|signature|header|declaration),hug, cuddled, on line with, where statement (is|starts)`,
        alone: `one true brace style, 1tbs, k&r brace, egyptian brace, kernighan, java style braces, cuddled else, brace does not (get|deserve) own line, cuddle`,
      },
      'next line': {
        near: `line of own, line for itself, line by itself, line to itself`,
        alone: `brace … (own|next|new|separate|fresh|following) line, brace … line below, allman, bsd style braces, gnu brace style`,
      },
    },
    'code|function|line|statement|brace',
  ),
  codePractice('braces-always', 'braces around single statements', {
    acts: `braces around single statements, braces around one-line bodies, braces on one-liners, curly braces on single-line ifs, braces for single-statement bodies, braces around one-liners`,
    things: `single statement body, one-line ifs, single-line ifs, one-line loops, single-line if, one-line if, one-line body, one-line conditional, single-statement if, single-line body, one-liner if, if bodies, if body, single-line conditional, single-statement blocks, one statement, single statement, one-line branches`,
    for: `always (have|get|wear|need|use|carry|wrap) braces, (need|get|want|take|wear|carry) braces, inside braces, in braces, wrapped in braces, even (when|if|for) … (one|single), no matter how short, goto fail, brace every, still (get|need) braces`,
    against: `(drop|omit|skip|leave out|leave off|spare|save|do without) … (braces|curlies), without braces, no braces, need no braces, on one line, bare, naked, braces only when`,
    forAlone: `(every|each|all) (if|else|loop|body|branch|block) has braces, braces around (each|every|all) (body|block|statement|branch|if), (each|every|all) (body|block|branch|if) (gets|has|have|carries|needs|in) braces, (always|every|each|all) (if|else|loop|for|while|branch) … (braces|curlies), braces even (for|around|on|when), curly all, braces are not optional, always brace, every body … braces, (no|never write|avoid|ban) braceless (if|loop|conditional|body)`,
    againstAlone: `braces (may|can) be (left|omitted|dropped), braces are optional, (one-line|single-line|one-statement) (body|bodies|if|ifs|branch|block) … no brace, (body|bodies|if|ifs) (needs|need) no braces, leave braces off, leave off … braces, (if|loops) without braces, omit braces, braceless one-liners, braceless (ifs|loops|conditionals) … (fine|ok|okay|welcome|preferred)`,
    home: 'if|loop|statement|body|branch|code|block|line|conditional|braces',
  }),
  codePractice('wrap-lines', 'breaking long lines', {
    acts: 'hard wrapping, breaking long lines, wrapping long lines, line breaks inside statements, long line wrapping',
    things: `long line, line length, line width, line limit, column limit, wide line, max-len,print width,right margin, overlong line`,
    for: `(break|wrap|split|fold) (long|overlong|wide) (line|statement), keep … (short|narrow|within), never … scroll, fit … (screen|window|half|pane|margin), within … (limit|margin|columns),respect … limit`,
    against: `(leave|keep) … (on one line|as they are|alone|unwrapped|unbroken|whole|intact), may run, run as long, as long as, (don't|do not) (break|wrap|split), no (limit|maximum|upper), editor … wrap, soft wrap, as wide as, unlimited, screens are wide, ignore … (limit|length), let … (run|overflow), one line no matter`,
    forAlone: `(long|overlong) lines are (wrapped|broken|split|folded), (wrap|break|fold) =lines (at|after|beyond), lines (stay|are|must be|should be) short, wrap long lines, =hard =wrap`,
    againstAlone: `(never|don't|do not) (break|wrap|split|fold) (line|lines|long), however long, no matter how (long|wide), lines may (run|be as long), no (maximum|limit on|limit to) line length, line length … (irrelevant|does not matter|doesn't matter|unlimited|no concern|not limited), long lines … (fine|ok|okay|allowed|acceptable|welcome), soft wrapping only, let lines run`,
    home: 'line|code|file|statement|editor',
  }),
  eitherField(
    'blank-lines',
    'generous or sparse blank lines',
    `blank line, empty line, vertical whitespace, vertical space, vertical spacing, white space between, newline between, line spacing`,
    {
      generous: {
        near: `generous, air, breathe, breathing room, between (logical|every|each|paragraphs|steps|statements|sections), airy, before every return, before return, around every, group related`,
        alone: `(separate|divide|set off|split) … (steps|blocks|parts|paragraphs|thoughts) … blank line, let code breathe, room to breathe, airy code, give code air, blank line before return, set off by blank lines`,
      },
      sparse: {
        near: `no gaps, within function, inside function, inside a body, squeeze,waste space, wasted`,
        alone: `no blank lines (inside|within|in) (function|method|body), (vertically|keep code|code stays) (compact|dense), dense code, function bodies … without blank lines, (no|without) (empty|blank) lines (in|inside|within) functions`,
      },
    },
    'code|function|line|block|method|body',
  ),
  codePractice('aligned-columns', 'aligning code in columns', {
    acts: `vertical alignment, column alignment, aligning assignments, aligned assignments, aligning columns, aligned columns, aligned equals signs, alignment of assignments, aligned comments, alignment padding, align equals signs`,
    things: `equals signs, assignments, consecutive assignments, struct tags, trailing comments,key value pairs, hash rockets`,
    for: `line up, lined up, align, in columns, same column,table-like, stand below each other, under each other, pad with spaces, like a table, neat column`,
    against: `one space (before|around|either side|on each side|after),unaligned, ragged, diff churn, not pad,noisy diffs, moves every line`,
    home: 'code|line|assignment|column|declaration',
    forAlone: `pad … (line up|aligned|align|columns), (line up|align) … (assignments|equals|values|colons|columns)`,
    againstAlone: `(don't|do not|never) align, no alignment`,
  }),
  codePractice('final-newline', 'a newline at the end of files', {
    acts: 'newline at the end of file, trailing newline, final newline, newline at eof, line feed at the end of file, newline at end, eof newline, insert_final_newline, terminating newline',
    things: 'file ends, files end,last line of file, end of file, eof',
    for: `(end|close|finish|terminate) (with|in|by) … (newline|line feed|line break), exactly one newline, single newline, empty line at the end, insert_final_newline true`,
    against: `(end|stop|finish) (with|after|at) … (last character|closing|text|content), no (newline|line feed|blank line|line break), without … (newline|line feed),insert_final_newline false`,
    forAlone: `(files|every file|each file) (end|close|finish) (with|in) … newline`,
    home: 'file|end|line|source',
  }),
  codePractice('trailing-whitespace', 'trimming trailing whitespace', {
    acts: 'trimming trailing whitespace, stripping trailing whitespace, trim_trailing_whitespace',
    things: `whitespace at line ends, blanks at line ends, blanks at end of line, spaces at line end, whitespace at end of line, trailing whitespace, trailing spaces, whitespace at the end of lines, spaces at line ends, blanks at the end of line, trailing blanks, white space at line ends`,
    for: `strip, trim, banish`,
    against: `preserve, hands off, (don't|do not) (touch|strip|trim|remove)`,
    home: 'line|file|whitespace|editor',
    againstAlone: `(leave|keep|preserve) (trailing|line-end) (whitespace|spaces|blanks)`,
    forAlone: `(strip|remove|trim|delete|cut|drop) (trailing|line-end) (whitespace|spaces|blanks), (no|without|zero) trailing (whitespace|spaces|blanks), (never|don't|do not) (leave|commit|add|introduce) trailing (whitespace|spaces|blanks), trim_trailing_whitespace true`,
  }),
  eitherField(
    'line-endings-f',
    'line endings',
    `line ending, line terminator, line break, newline character, eol, end_of_line, autocrlf, newlines, line ends, line feed, carriage return`,
    {
      LF: {
        near: `lf, unix, line feed only, linux style, posix, bare line feed, core.autocrlf input`,
        alone: `lf line ending, unix line ending, lf endings, unix newlines, unix eol, eol lf, end_of_line lf, no carriage return, no crlf, never (commit|write|use|check in) crlf, lf everywhere, lf only`,
      },
      CRLF: {
        near: `crlf, windows style, windows convention, like windows, dos, carriage return plus, carriage return and line feed, core.autocrlf true`,
        alone: `crlf line ending, windows line ending, crlf endings, windows newlines, dos line ending, eol crlf, end_of_line crlf, crlf everywhere, crlf only`,
      },
    },
    'file|line|text|source|repository|ending',
  ),
  codePractice('sorted-imports', 'sorted imports', {
    acts: `sorted imports, import sorting, sorting imports, alphabetical imports, import order, grouped imports, isort, import grouping, ordered imports, simple-import-sort, alphabetised imports, alphabetized imports`,
    things:
      'imports, import block, import statements, includes, include block, use statements, require lines, import section, import list, using directives',
    for: `sort, alphabetic, alphabetical, alphabetically,standard library first, stdlib first, third party then, in three blocks, separate groups, in order, blank line between groups, external first, alphabetise, alphabetize,ordered by`,
    against: `any order, whatever order, (nobody|no one) cares … order, order … (irrelevant|does not matter|doesn't matter|free|unimportant|nobody cares|no concern), as they come, (don't|do not) (sort|reorder|rearrange|shuffle), leave … (order|as they are|where they), in order of (use|need|appearance), unsorted,add at the end, (bottom|end) of list, no particular order`,
    home: 'import|file|module|code|block|include',
    againstAlone: `(order|sequence) … (imports|includes) … (nobody|irrelevant|free|not matter|doesn't matter|does not matter|no rule), (don't|do not|never) sort (imports|them|includes), (imports|includes) … order … (needed|used|matters), import order … (free|irrelevant|matters not|doesn't matter|does not matter)`,
  }),
  codePractice('auto-format', 'layout by a formatter', {
    acts: `automatic formatting, auto-formatting, autoformatting, code formatter, auto-formatter, autoformatter, automatic formatter, format on save, formatting tool`,
    things: `formatter, formatting, layout of code, code layout, prettier, black, gofmt, rustfmt, clang-format, ruff format, ktlint, swiftformat, biome, dprint, spotless, whitespace style, mix format, style debate`,
    for: `(prettier|black|gofmt|rustfmt|formatter|tool) … last word, has last word, formatter … (decide|rule|win|last word|authority|right), whatever (formatter|prettier|black|gofmt|rustfmt|tool) … (print|produce|output|emit|say), let … (formatter|tool|machine|black|prettier) (decide|handle|do|take), no … (debate|argument|discussion|bikeshedding), never format by hand, tool's job, not up for debate, nobody formats by hand, leave … to (tool|machine|formatter|prettier|black), accept … output, formatter's output`,
    against: `by hand, hand-formatted, hand formatted, manual layout, format manually, no formatter, (don't|do not) (run|use|apply|let) … (formatter|prettier|black|gofmt|clang-format), never (use|let) … (formatter|prettier|black|gofmt|clang-format|rustfmt), mangle, ruin, butcher, destroy … layout, author … layout, humans … layout, lay out by eye`,
    forAlone: `format … (with|by|using) ${ONLY_FORMATTERS}, ${ONLY_FORMATTERS} is (mandatory|required|enforced|law), formatted (with|by) ${ONLY_FORMATTERS}`,
    againstAlone: `(don't|do not|never) use ${ONLY_FORMATTERS}`,
    home: 'code|file|layout|formatting|style',
  }),
  eitherField(
    'format-scope',
    'how much is reformatted',
    `unrelated lines, untouched lines, lines you (did not|didn't|don't|haven't|do not) (change|touch|edit), surrounding code, neighbouring lines, neighboring lines, existing formatting, whole file, lines you didn't touch, entire file, legacy formatting, drive-by formatting, drive-by reformatting, reformatting whole files, whitespace-only changes, formatting-only changes, reformatting unrelated code, whitespace churn, formatting noise, formatting churn, reformatting untouched code, cosmetic changes, reindenting untouched code, mass reformatting`,
    {
      'only touched lines': {
        near: `(don't|do not) (reformat|reindent|re-indent), do not (reformat|reindent|re-indent), never (reformat|reindent|re-indent), not reformat, only format … (lines|code) you, leave … formatting … (alone|as is|untouched), keep … formatting, keep diff, no reformatting, formatting only … (touched|changed) lines, resist … reformat, (no|avoid|never|without) … (drive-by|mass|churn|noise|whitespace-only|formatting-only|cosmetic)`,
        alone: `(don't|do not|never) (reformat|reindent|re-indent) (lines|code|files|anything|existing|whole|unrelated|untouched|old|legacy), (don't|do not|never|no|avoid) (make |)(formatting-only|whitespace-only) changes`,
      },
      everything: `(run|apply) formatter … (whole|entire|every|all), reformat … (whole|entire|all|everything|as you go|while), clean … (formatting|whitespace), format … (whole|entire) file, tidy formatting, fix formatting … (you see|anywhere|wherever|along)`,
    },
    'file|code|line|change|diff|formatting',
  ),
  codePractice('statements-per-line', 'several statements on one line', {
    acts: `several statements on one line, multiple statements on one line, multiple statements per line, two statements on one line, statements on the same line, one-line functions, compound statements, several statements per line`,
    things: 'statements per line, statement per line, statements on line, one-line if, one-liner bodies',
    for: `(put|join|combine|chain|squeeze|pack) … (on one|same|single) line, share line, fit on one line`,
    against: `one statement per line, own line, separate line, line of its own, line each, one per line, one line one statement`,
    againstAlone: `one statement per line, each statement … own line, every statement … own line, one statement a line, single statement per line`,
    home: 'line|statement|code',
    forAlone: `statements (may|can) share … line, several statements (on|per) line, (share|squeeze|put) … (one|same|a) line … statements`,
  }),
  eitherField(
    'operator-wrap',
    'where a broken expression keeps its operator',
    `binary operator, broken expression, line break in expression, wrapped expression, boolean operator, logical operator, wrapped condition, multi-line condition, continuation line, line continuation`,
    {
      'at the line start': `(start|begin|front|head|lead) … (line|continuation|next), leading operator, before operator, break before, next line (start|begin), operator first`,
      'at the line end': `(end|tail) of … line, trailing operator, after operator, break after, line end (with|in|on) … operator, dangling operator, operator last, stay (at|on) … end`,
    },
    'line|expression|operator|code',
  ),
  codePractice('alphabetical-members', 'alphabetical order of members', {
    acts: `alphabetically sorted keys, sorted keys, sort-keys, sorted members, alphabetised members, alphabetical members, key sorting`,
    things: `object keys, properties, members, enum members, methods, fields, constants, translation keys, config keys, props, attributes, entries, json keys`,
    for: `alphabetical, alphabetically, sorted by name,alphabetise, alphabetize, lexicographic, lexicographically`,
    against: `logical order, by meaning, by relevance, group by (topic|purpose|meaning|feature), related … together, order of importance, order of (use|call|appearance), by purpose, most important first, read like story, not alphabetical, not sort, unsorted`,
    home: 'key|member|property|object|class|list|order|field|method|enum',
    againstAlone: `(members|keys|methods|fields|properties) … by (importance|meaning|use|usage|relevance|logic|topic)`,
  }),
  eitherField(
    'member-order',
    'public or private members first',
    `members, methods, class body, class layout, functions in file, member order, helpers, helper functions, order of functions, entry point, file layout, module layout, newspaper, exported functions, class members`,
    {
      'public first': {
        near: `public (first|on top|at top|before private|above private|then private), private (last|at bottom|at end|below|after public), helpers (below|last|at bottom|at end|after|follow|come after), callers above callees, caller … above callee, caller before callee, high level first,
        main … (first|at top|on top), top-down, newspaper, most important first, details (below|last|at bottom), exported (functions|members|symbols) (first|on top|at top|come first), exports … (first|on top|at top)`,
        alone: `public (members|methods|parts|api|interface|functions) (come|go|stand|are|on) (first|top|before|above), (start|begin|open) … public (members|methods|parts|api), private … (last|at the bottom|at the end|below public|underneath)`,
      },
      'private first': {
        near: `private (first|on top|at top|before public|above public|then public), public (last|at bottom|at end|after private), helpers (first|on top|at top|precede), define before use, defined before used, callee before caller, callees above callers, bottom-up,
        details first, main … (last|at bottom|at end), exported … (last|at bottom|at end), exports … (last|at bottom|at end), declare before use`,
        alone: `private (members|methods|parts|fields|state) (come|go|stand|are|on) (first|top|before|above), (start|begin|open) … private (members|methods|parts|fields|state)`,
      },
    },
    'class|file|module|member|method|function|helper',
  ),
  eitherField(
    'declare-place',
    'where variables are declared',
    `variables, variable declarations, locals, local variables, declarations, declare variables, locals' declarations`,
    {
      'at the top': `top of (function|block|scope|method|body|file), beginning of (function|block|scope|method), start of (function|block|scope|method),head of (function|block),before any statement, c89, hoist`,
      'near use': `(close|near|next) to … (use|usage|needed|where), first use,late as possible, smallest scope, narrowest scope, tightest scope,point of use, as late as, innermost scope, shortest scope`,
    },
    'variable|function|block|scope|method|declaration',
  ),
  codePractice('non-ascii', 'non-ASCII characters in source', {
    acts: `non-ascii characters, non-ascii, unicode characters, unicode in source, umlauts, fancy characters, smart quotes, unicode symbols, typographic quotes, curly quotes, unicode identifiers, accented characters,em dashes in code`,
    things: `ascii, source encoding,utf-8 source`,
    for: `utf-8 … (everywhere|freely|as is|directly|straight), write … directly,real character, proper typography`,
    against: `ascii only, plain ascii, pure ascii, 7-bit, 7 bit, stay (in|within) ascii, escape … (sequences|them|everything), stick to ascii, only ascii, ascii-clean, must be ascii, nothing but ascii`,
    againstAlone: `ascii only, pure ascii, plain ascii … (source|files|code), (source|files|code) … (plain|pure) ascii, 7-bit ascii, nothing but ascii, sources stay ascii`,
    home: 'source|code|file|character|string|identifier',
  }),
];
