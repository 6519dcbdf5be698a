import type { Field } from '../field.ts';
import { codePractice, eitherField } from './codeWords.ts';

/** Idioms of single languages. */
export const CODE_IDIOM_FIELDS: readonly Field[] = [
  codePractice('multiline-strings', 'multi-line string literals', {
    acts: `heredocs, multi-line strings, multiline strings, triple-quoted strings, text blocks, multi-line string literals, heredoc, raw strings, heredoc syntax, here documents, multi-line template literals`,
    things: 'long strings, long texts, several lines of text, embedded text',
    for: `keep … in one piece`,
    against: `(join|concatenate|array of lines|line by line|string per line), own file, resource file, separate file, template file, adjacent literals`,
    home: 'string|text|code|literal',
    forAlone: `(long|multi-line|multiline) (texts|strings|text|messages) (are|go|live|as|in) (heredocs|heredoc|triple|text blocks|template literals)`,
    againstAlone: `(long|multi-line|multiline) (texts|strings|text|messages) (come|live|belong|go|are|sit) … (file|files|resource|resources)`,
  }),
  eitherField(
    'sql-joins',
    'how joins are written',
    `joins, join syntax, join conditions, join, joined tables, from clause`,
    {
      explicit: `explicit join, explicit joins, join on, inner join spelled, ansi joins, ansi join, join keyword, on clause, ansi syntax`,
      implicit: `comma joins, implicit joins, implicit join, comma join, where clause, comma-separated tables, in the where, old-style joins`,
    },
    'query|table|sql|join',
  ),
  codePractice('sql-aliases', 'short table aliases', {
    acts: `table aliases, one-letter aliases, short aliases, single-letter aliases, sql aliases, query aliases, aliases for tables, abbreviated aliases, one-letter table aliases`,
    things: 'aliases, tables in queries, alias',
    for: `first letter of table, initials, abbreviate`,
    against: `full table (name|names), (write|spell) … out, whole name, meaningful alias, full name`,
    home: 'query|table|sql',
  }),
  codePractice('sql-views', 'views in the database', {
    acts: `database views, sql views, materialized views, materialised views, create view, db views`,
    things: 'recurring queries, complex queries, reports',
    for: `(hide|wrap|encapsulate) … view, behind a view, query … view`,
    against: `query tables directly, base tables, query in code, in application code, in the code`,
    home: 'query|database|table|report|sql',
  }),
  codePractice('double-brackets', 'the double bracket in shell', {
    acts: `double brackets, double square brackets, bash conditionals, bashisms, double bracket tests`,
    things: 'shell conditions, shell tests, conditions in scripts, bash scripts, shell scripts',
    for: `rather than single, over single`,
    against: `single bracket, single brackets, test builtin, portable test, posix test, plain test`,
    home: 'shell|script|bash|condition|test',
  }),
  codePractice('interface-in-consumer', 'interfaces declared by the consumer', {
    acts: `consumer-side interfaces, interfaces at the consumer, interfaces defined by the consumer, interfaces where they are used, interfaces on the consumer side, consumer-defined interfaces`,
    things: 'interfaces, interface, go interfaces, interface declarations',
    for: `(consumer|caller|user|client|using) … (declare|define|own|side|package), where … (used|consumed|called), package that (uses|consumes|calls), accept interfaces`,
    against: `(producer|provider|implementer|implementing|implementation) … (declare|define|own|side|package|next), next to (implementation|type), beside (implementation|type), package that (implements|provides)`,
    home: 'interface|package|code|type|go',
  }),
  codePractice('context-first', 'a context parameter in each function', {
    acts: `context.context parameters, ctx parameters, context as first parameter, context as first argument, ctx as first argument, ctx as first parameter, passing context, context parameter`,
    things: 'context.context, ctx, request context',
    for: `(first|every|each) (argument|parameter|function|method), (take|accept|thread|pass) … (through|down|along|first), all the way`,
    against: `(store|keep|hold|put) … (struct|field|receiver), context in struct, struct field, thread-local, ambient`,
    home: 'function|parameter|argument|go|method|request',
  }),
  eitherField(
    'receiver-kind',
    'pointer or value receivers',
    `receivers, method receivers, receiver type, receiver types, methods on structs, receiver`,
    {
      pointer: `pointer receiver, pointer receivers, by pointer, are pointers, be pointers`,
      value: `value receiver, value receivers, by value, are values, be values`,
    },
    'method|struct|go|receiver|type',
  ),
  codePractice('generics-use', 'generics', {
    acts: `generics, type parameters, generic functions, generic types, parametric polymorphism, generic helpers, generic code, type-parameterised functions, generic classes`,
    things: 'concrete types, type-safe containers',
    for: `one implementation for all types, instead of interface{}, rather than any`,
    against: `concrete types, (write|spell) … per type, one function per type, duplicate per type, interface instead`,
    home: 'type|function|code|go',
  }),
  eitherField(
    'module-files-rust',
    'mod.rs or a file of the module’s name',
    `mod.rs, module files, module roots, submodules, module layout`,
    {
      'mod.rs': {
        near: `mod.rs (in|for|is|per|inside), foo/mod.rs`,
        alone: `(use|put|keep) … mod.rs, (module|submodule|directory) … has … mod.rs`,
      },
      'named file': {
        near: `no mod.rs, foo.rs, named after module, file beside (folder|directory), file next to (folder|directory)`,
        alone: `(never|don't|do not|avoid) … mod.rs, no mod.rs`,
      },
    },
    'module|file|rust|directory',
  ),
  codePractice('package-init', 'code in __init__.py', {
    acts: `code in __init__.py, logic in __init__.py, non-empty __init__.py, imports in __init__.py, code in __init__, logic in __init__ files`,
    things: '__init__.py, __init__ files, package initialisers',
    for: `re-export … (public|api|names), (list|declare|expose) … (public|api|names|__all__)`,
    against: `empty, blank, zero bytes, nothing in`,
    home: 'package|python|file|import',
  }),
  codePractice('hash-private', 'hash-private members', {
    acts: `hash-private fields, ecmascript private fields, native private fields, hash-private members, hash names, private fields with hash`,
    things: 'private members, private keyword, class fields in typescript, private modifier',
    for: `real privacy, runtime privacy, truly private, hard privacy`,
    against: `private keyword, private modifier, typescript private, ts private`,
    home: 'class|member|field|typescript|javascript',
  }),
  codePractice('foreach-method', 'the forEach method', {
    acts: `foreach method, foreach calls, array.foreach, foreach callbacks, .foreach(), foreach with callback`,
    things: 'array loops, iterate over arrays, iterating arrays, array iteration, foreach',
    for: `foreach (over|instead|rather), call foreach`,
    against: `plain for, for loop, for loops, ordinary loop, ordinary loops, awaits inside`,
    home: 'loop|array|code|javascript',
  }),
  codePractice('namespaces', 'TypeScript namespaces', {
    acts: `typescript namespaces, namespace declarations, namespace blocks, internal modules, ts namespaces`,
    things: 'grouping related functions, es modules',
    for: `(group|wrap) … namespace`,
    against: `(plain|ordinary|es) (module|modules|exports), files are modules`,
    home: 'typescript|module|code|function',
  }),
  codePractice('declaration-files', 'hand-written declaration files', {
    acts: `ambient declarations, declare global, global type augmentation, module augmentation, hand-written .d.ts files, ambient types, .d.ts files, global types, global type declarations`,
    things: 'd.ts, global scope types',
    for: `(put|declare) … (global|ambient|d.ts)`,
    against: `import … types, exported types, regular .ts, ordinary module`,
    home: 'type|typescript|file|module',
  }),
];
