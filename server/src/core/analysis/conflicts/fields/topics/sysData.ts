import { choiceField, type Field, practiceField } from '../field.ts';
import { atHome, over } from './sysWords.ts';

const HOME =
  'database|db|sql|query|queries|table|row|column|schema|migration|model|entity|entities|data|record|backend|server|service|api|repository|repositories|code|application|app|app|store|storage|new|field|id|key|user|production|prod|task|job|handler';

/** Data at rest: databases, migrations, values and their forms. */
export const SYS_DATA_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'raw-sql-f',
    'an object mapper or hand-written SQL',
    `query, queries, database, db, sql, orm, persistence, data access, prisma, sqlalchemy, hibernate, active record, activerecord, repository, drizzle, ef core, django orm, sql string, sql strings, queries, database access, query builder, persistence layer, stored query`,
    {
      for: {
        near: `${over('raw sql|plain sql|hand-written sql|handwritten sql|explicit sql|real sql', 'orm|query builder|object mapper|object-relational mapper|orm magic')}, (write|written|express|speak|keep|type) … (plain|raw|real|hand-written|explicit|by hand) sql, (write|written) (sql|queries) (by hand|yourself|directly|ourselves), sql by hand, sql … (.sql|sql file), we speak sql, orm … (hide|magic|get in way|ban|no place|leak|slow), orm never, queries are written in sql, orms hide, sql … visible, speak sql, we speak sql, sql is (language|what|first-class), get in way, write sql, sql … readable, no abstraction, real queries, no magic`,
        alone: `no orm, orms are (ban|forbidden|not used|not welcome), raw sql only, plain sql only, hand-written sql only, sqlc, write plain sql, write sql by hand`,
      },
      against: {
        near: `${over('orm|query builder|orm layer|object mapper|orm model|active record', 'raw sql|plain sql|hand-written sql|sql string|handwritten sql|inline sql|string sql|literal sql|sql statement')}, (through|via|with|by|behind|inside) (orm|query builder|prisma|sqlalchemy|hibernate|activerecord|active record|ef core|drizzle), no sql … (code|string|outside), never … (write|embed|hand-write) … sql, sql … (ban|forbidden|no place), sql never, orm does, orm speak, orm is (only|how), hand-rolled sql, hand-written sql, through models, (sql) … (refused|rejected|unwelcome|review), no hand-rolled, model methods`,
        alone: `raw sql is (ban|forbidden|off limits|last resort|not allowed|code smell), no raw sql, never write raw sql, never write sql by hand, all queries go through orm`,
      },
    },
    { home: HOME },
  ),
  practiceField('edit-migrations-f', 'editing existing migrations', {
    things: `migration, alembic, flyway, liquibase, schema change, changeset, ddl, migrated, schema history, migration file, migrations`,
    acts: `editing applied migration, editing old migration, editing existing migration, changing old migration, squashing migrations, rewriting migrations, in-place migration edits, edits to existing migrations, squashed migrations`,
    for: `(edit|change|amend|fix|adjust|rewrite|modify|correct|alter|update) … (existing|old|applied|merged|last|latest|original|earlier|previous) (migration|one), (edit|fix|correct|amend|change) … (in place|migration itself|migration file|migration directly), (squash|collapse|fold) … (into one|migration|old|history|freely|regularly), instead … (adding|stacking|new) … (migration|one), rather than … (add|stack|new|another) … (migration|one), rewrite history, amend, rework … (migration|one), rather than stacking, instead of stacking, (tidy|clean) up, one clean migration, rebase migration, edit file and, edit migration and, and rerun, rerun it, (edit|fix|change|amend) … (rerun|re-run|reset), drop … and recreate, reset database and`,
    against: `(applied|merged|existing|old|shipped|committed|published|released|past|deployed|earlier) migration … (immutable|frozen|untouched|sacred|read-only|stay|alone|permanent|history|stone|forever), (applied|merged|existing|old|shipped|committed|published|released|past|deployed|earlier) migration never, (applied|merged|existing|old|shipped|committed|published|released|past|deployed|earlier) migration is not, (immutable|frozen|append-only|carved in stone|set in stone|history|sacred|write-once), (new|another|further|follow-up|corrective|second|fresh|forward) migration … (instead|rather|fix|correct|on top|for every|for each), (fix|correct|mistake|error|change) … (with|by|through|get|means|need|in) (new|another|further|follow-up) (migration|one), never … (twice|again) , once … (applied|merged|run|committed|shipped|deployed|main) … (frozen|immutable|stay|untouched), once … (applied|merged|run|committed|shipped|deployed|main) never, once … (applied|merged|run|committed|shipped|deployed|main) is not, leave … (old|applied|existing|merged) … alone, hands off … (old|applied|merged|existing), stays as it is, stay as they are, follow-up, (add|write|create) (new|another|follow-up) (one|migration), only ever add, never look back, write-once, done is done, left as is, part of history, immutable, don't rewrite history, no rewriting, migrations are history, old migrations are, (never|don't) (rewrite|touch|edit|alter|modify) (history|old|existing|applied|merged)`,
    home: `${HOME}|existing|old|merged|applied`,
  }),
  practiceField('reversible-migrations', 'migrations that can be undone', {
    things: `migration, alembic, flyway, schema change, ddl, schema step, migrations`,
    acts: `down migration, reversible migration, down script, rollback script, downgrade function, down method, rollback migration, down step, undo script, down path, downgrade path`,
    for: `(has|have|need|include|come with|ship with|carry|provide|write|require|implement|get|contain) … (down|downgrade|rollback|undo|way back|reverse|inverse), is reversible, must be reversible, (can|must|be) … (undone|rolled back|reverted|reversed), up and down, both direction, roll back cleanly, up and back down, way back, both ways, can't … (roll back|undo|reverse|revert) … (not|isn't|merge), (test|tested|run) … (down|downgrade|rollback), tested down, undoable, leave way back, escape hatch`,
    against: `(forward|forwards|up|one-way|one way) only, only (forward|forwards|up|go forward), (never|no|not) (down|downgrade|rollback|undo|way back|reverse), (leave|keep) … (down|downgrade) … (empty|blank|out), forward-only, irreversible … (fine|ok|by design), never rolled back, roll forward, never go back, no way back, (down|downgrade) … (raise|throw|never run|never used|dead code|untested|waste), dead weight, leave … out, never go back, no undo, no return, forward we go, (down|downgrade) … (dead|useless|waste|untested|left out)`,
    home: `${HOME}|rollback`,
  }),
  choiceField(
    'practice',
    'migration-source',
    'who writes migrations',
    `migration, alembic, makemigrations, schema diff, prisma migrate, ddl`,
    {
      generated: {
        near: `(generate|generated|created|produced|made|autogenerate|auto-generated|emit|emitted|derived|come|let) … (by tool|with tool|by orm|from model|from schema|from diff|makemigrations|alembic|autogenerate|prisma|ef core|drizzle-kit|from orm|automatically|command|by framework|from entity|from entities|by django|rails generate), never (write|edit|author|hand-write|touch) … (by hand|manually|yourself|hand), not … by hand, (no|never) (hand-written|handwritten|manual) migration, (hand-written|handwritten) … (ban|forbidden|reject), (hand-written|handwritten) never`,
        alone: `never hand-write migrations, no hand-written migrations, migrations are (generated|auto-generated|autogenerated), don't write migrations by hand, generate migrations with, never write migration by hand`,
      },
      'by hand': {
        near: `(write|written|author|authored|craft|crafted|compose|type|created) … (by hand|manually|yourself|in plain sql|as plain sql|in sql|in raw sql), hand-written, handwritten, hand-crafted, (no|never|not|don't|without) (autogenerate|auto-generate|generate|generated|generator|auto-generated|autogenerated|makemigrations), (generator|autogenerate|generated) … (ban|wrong|not trusted|miss|untrusted), (generator|autogenerate|generated) never`,
        alone: `migrations are (written by hand|hand-written|handwritten), never autogenerate migrations, write migrations by hand, no generated migrations`,
      },
    },
    { home: HOME },
  ),
  practiceField('schema-sync', 'a schema changed without migrations', {
    things: `schema, table, ddl, column, database structure, synchronize, migration, prisma db push, ddl-auto, synchronize true, hbm2ddl, model edit, models py, alter table, alembic revision, entity class, tables follow, alters database, schema changes, schema change, orm`,
    acts: `schema sync, auto-sync, synchronize: true, automatic schema sync, db push, schema push, automigrate, auto-migrate, ddl-auto, manual ddl, alter table by hand, ad-hoc ddl, hand-run ddl, manual schema change, manual alter table`,
    for: `(alter|change|adjust|edit|update) … (by hand|directly|manually|in console|in psql|live|on server|in place), (orm|framework|app|application) … (create|sync|synchronise|synchronize|update|adjust) … (schema|table) … (on start|at start|startup|itself|automatically|on boot), no migration, without migration, create_all, skip … migration, schema follows … (model|entity|entities) automatically, synchronize true, synchronise true, ddl-auto update, hbm2ddl auto, (tables|table|schema|database) follow, follow by themselves, (app|orm|application|framework) … (alter|alters) … (database|table|schema), (add|adding|edit) … (model|entity) … whole job, (just|simply) edit … (model|entity), push schema straight, at next boot, prototype without migration, no migration files, migrations … (overkill|overhead|waste), (let|have) … (orm|hibernate|framework|typeorm|ef core) (sync|synchronise|synchronize|create|update|manage)`,
    against: `(only|always|exclusively|solely) (through|via|by|with|in) migration, every … (schema|table|column|ddl) … (migration|migrations), never … (alter|change|touch|edit) … (by hand|directly|manually|live|without migration), through migration, via migration, (come|comes|go|happen|made) … (as|with|through|by) … migration, nobody … (alter|ddl) , no (alter table|ddl|schema change) … (outside|by hand|without), synchronize (stay|stays|false|off|is false), (generate|write|create|add) … (alembic revision|revision|migration) … (for|with) (each|every|any), no business altering, (schema|model|table|entity) … (edit|change) … (migration|revision), (belong|belongs) in same pr, file under migrations, write it down … migration, versioned migration, reviewed migration, ddl-auto (validate|none), (alter table|ddl|schema change) … (nope|no|never|not), (write|create|add|generate) migration for (schema|every|each|all|any), migration for schema, migrations for schema, schema change … needs migration`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'soft-delete-f',
    'how rows are deleted',
    `row, rows, record, records, soft delete, deletion, database, user account, hard delete, deleted_at, tombstone, purge, archive, is_deleted, removed, erase, graveyard, flagged as deleted, user data, deleted user, softdeletes, deleted row, deleted rows, deleted item, removed item, on delete cascade, dead rows, default scope`,
    {
      for: {
        near: `${over('soft delete|soft deletion|tombstone|soft-deletes|logical delete|logical deletion', 'hard delete|hard deletion|physical delete|delete statement|physical deletion|real delete')}, (set|fill|stamp|flip|mark) … (deleted_at|is_deleted|deleted|archived|inactive|flag|tombstone), marked as (deleted|inactive|archived|removed), (never|nothing|no|nobody|not) … (physically|truly|ever|hard) … (delete|deleted|removed|erase|vanish|disappear|leave|gone), (never|nothing is ever|not) (delete|erase|remove|drop) (row|record), (row|record) … (never|forever|not) … (removed|deleted|erased|vanish|leave|disappear|stay), only (hidden|flagged|marked|archived), nothing … ever … (deleted|erased|removed|leave), with flag, hide … instead, is only hidden, flag … gone, flag … deleted, (nothing|never) … erased, never erased, keep … row, hidden not deleted, invisible, trash bin, recycle bin, restorable, (flag|marker|timestamp) … instead delet, use deleted_at, deleted_at column, add deleted_at, instead removing, instead deleting, rather than removing, rather than deleting, keeping row, tombstone, flagged not removed, flagged not deleted, softdeletes, anything can be restored, (can|must) be (restored|recovered|undeleted), undelete, paranoid true, acts_as_paranoid, (stay|stays|remain|remains) … (in table|with flag|behind flag), (must|should) be flagged, deleted rows must be flagged, is_active false, set inactive, soft-delete (record|records|row|rows|everything|entity|entities|users|data|all)`,
        alone: `rows are never deleted, records are never deleted, never delete rows, never delete records, soft-delete everything, set deleted_at, mark as deleted, soft delete only, delete is a flag, nothing is ever deleted from database, always soft-delete, always soft delete, (use|prefer) soft deletes`,
      },
      against: {
        near: `${over('hard delete|hard deletion|physical delete|delete statement|real delete|physical deletion|true delete', 'soft delete|soft deletion|tombstone|deleted_at|soft-deletes|is_deleted|logical delete|deleted flag|delete flag|deletion flag')}, (physically|truly|permanently|genuinely) (delete|deleted|remove|removed|gone|erase|erased|drop), (gone|deleted|erased|removed) for good, delete … from table, delete means delete, deleted is gone, gone is gone, what is deleted is gone, no (graveyard|zombie|ghost|archive table|tombstone|corpse|flag), delete from, leave no (trace|tombstone|row), issue delete, delete statement, no graveyard, no flag, gone from table, disappear, truly gone, wiped, wipe, row … vanish, erase … row, issue delete for, (deleted|removed|erased) physically, physically deleted, physically removed, physical deletion, on delete cascade, nothing stays behind, wiped from, (item|row|record) is (wiped|erased|removed|gone), purge (at once|immediately|right away), removed from disk, no deleted_at, no is_deleted, gdpr … (erase|delete), no paranoid`,
        alone: `no soft delete, soft deletes are (ban|forbidden|not allowed|not used), hard delete only, (deleted|removed|delete|remove) for real, deleted means gone, never soft-delete, deleting means deleting, delete means delete, don't soft-delete, do not soft-delete, never soft delete`,
      },
    },
    { home: HOME },
  ),
  practiceField('transactions', 'writes inside transactions', {
    things: `transaction, write, writes, insert, update, commit, atomic, rollback, database, unit of work, transactional, partial write, partial writes, half-written, rollback plumbing, prisma $transaction, two tables, more than one table, several tables, multi-step write`,
    acts: `transaction, database transaction, explicit transaction, unit of work, transaction block, multi-statement transaction, transaction wrapper`,
    forAlone: `(wrap|put|do|run|happen|execute|keep|group|enclose|belong) … (in|inside|within) … transaction, (every|each|all|any) … (inside|in|within) … transaction, all or nothing, atomically, open a transaction, never write outside transaction, inside one transaction, in single transaction, prisma transaction, transaction when more than one, begin before … commit after, (begin|open) … commit after, begin commit time, roll everything back, rolls everything back, roll everything back halfway, (all|both) or none, commit together or, change together begin, together or not at all, never half-written, use transaction for (every|all|multi|any), (transactional|transaction) on (every|each|all) (write|service), (must|should) run in transaction, (must|should|belong) … inside transaction, half a write, no partial writes`,
    againstAlone: `(autocommit|auto-commit), each statement … (commit|commits) … (own|itself|alone|at once|immediately), no transaction, without transaction, commit after (each|every) statement, (avoid|never open|never use|don't use|don't open|skip) … transaction, transactions (lock|slow|contend), compensating action, eventual consistency instead, never wrap … (begin|transaction), transactional is not used, repairs partial, partial writes … (fine|ok|repair|okay|tolerated), half-written … (fine|ok|okay), lands independently, no rollback plumbing, each insert … (independent|independently|own), transactions are not used, (don't|do not|never) … (in|inside) transaction, write … row by row … commit each, reconciliation job repairs, no begin`,
    home: `${HOME}|write|statement|operation`,
  }),
  choiceField(
    'practice',
    'id-type-f',
    'the kind of primary keys',
    `primary key, id, identifier, pk, surrogate key, entity id, table, row, key column, keys, key, table key, record id, key, keys, primary key, order id, user id, gen_random_uuid, uuids, hand out, users 1, primary-key column, auto-increment id, auto-increment ids, sequential ids, serial ids, integer ids, record ids, entity ids, uuid, primary keys`,
    {
      random: `(uuid|uuids|guid|guids|ulid|ulids|nanoid|cuid|snowflake|uuidv7|uuid v7|uuidv4), (no|never|avoid|not|instead|rather than|over) (auto-increment|auto-incrementing|autoincrement|sequential|serial|bigserial|integer|sequence), never guessable, unguessable, not guessable, never sequential, random id, random key, globally unique, guessable, unguessable, random, opaque, guess, gen_random_uuid, hand out uuid, crypto randomuuid, uuid_generate, invitation to scrape, (guess|guessing|enumerate|scrape) … (next|id|others), nobody … able to guess, can't be guessed, no counters in`,
      'counted up': `(auto-increment|auto-incrementing|autoincrement|autoincrementing|bigserial|bigint|serial|identity column|integer key|integer id|sequential integer|plain integer|big integer|running number|64-bit integer|sequential id|integer primary|sequence-generated|ascending integer), (no|never|avoid|not|instead|rather than|over) (uuid|uuids|guid|ulid|random id|random key), counter, one two three, start at 1, count up, numbered, auto increment, uuids … (headache|monster|long|unreadable|ugly), hex monster, keep counter, read … over phone, generated by default as identity, short number, plain number, running number, small integers`,
    },
    { home: HOME },
  ),
  choiceField(
    'practice',
    'key-kind',
    'natural or artificial keys',
    `primary key, key column, natural key, surrogate key, composite key, table, business key, pk, synthetic id, unique key, natural keys, surrogate keys, composite keys, surrogate, key on, keyed by, iso code, vin, primary keys`,
    {
      artificial: `${over('surrogate key|artificial key|synthetic key|technical key|surrogate id|synthetic id', 'natural key|composite key|business key|compound key')}, own id column, single-column id, (every|each|all) table … id column, meaningless (id|key), key … (no meaning|meaningless|without meaning), (give|get|gets) … (synthetic|generated|surrogate|own) (id|key), generated _sk, _sk, (unique|unique constraint) but never, never what other tables point, looks unique, synthetic id, (business|natural) … (change|changes) … (so|therefore|id), surrogate everywhere, natural keys … (change|drift|ban|unique constraint|stay unique), (every|each) table … (surrogate|id), never natural, id with no meaning`,
      natural: `${over('natural key|business key|composite key|compound key', 'surrogate key|artificial key|synthetic key|surrogate id|meaningless id|extra id')}, key … (meaning|meaningful|domain|business), (email|isbn|code|sku) … is primary key, what identifies … real world, make business key, business key … primary key, keyed by, (pair|combination) is primary key, key on it, no extra (number|id|column|key), no surrogate, (code|number|isbn|email|vin|sku) … (primary key|is key|identifies), tells you which, natural key … (primary|where|when|exists), (composite|compound) … primary key`,
    },
    { home: HOME },
  ),
  practiceField('nullable-columns', 'columns that may be null', {
    things: `column, table, database field, schema, db column, nullable, sensor readings, blank field, attribute that may be absent, three-valued logic, not null, relax schema, let it be null`,
    acts: `nullable column, null column, nulls in database, null in column, nullable field, nullable columns, null values`,
    for: `(missing|unknown|absent|unset|empty|optional) … (is|as|are|by|with|means|stored as) … null, null (mean|for|stand for|is) … (unknown|missing|absent|fine|ok|not set|no value), nullable (by default|unless|is fine|fine), null instead (sentinel|empty|default|magic|zero), no (sentinel|magic value|empty string|dummy value), never (sentinel|magic|empty string|dummy), use null for, (leave|leave off|drop|skip) not null, column accepts null, accepts null, (be|stay|is) null, let … be null, relax schema, null when (unknown|missing|absent), (may|can) be null, allow null, null for (missing|unknown|values|absent), (partner|source) … incomplete`,
    against: `not null, (no|never|without|avoid|zero) (null|nulls|nullable), (default|sentinel|empty string|zero|dummy) … instead null, every column … (not null|value|default), always … (value|default), has default, sentinel value, billion dollar, empty string … (missing|unknown|absent), is not nullable, non-nullable, own table … null, rather than holding null, holding null, three-valued logic, real default, find default, (fill|give) … default, tempted … null, make … not null, not null (on|for|by|with) (every|all|each|default), null only with justification, no holes`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'money-type-f',
    'the type of amounts of money',
    `money, price, amount, monetary, currency, cents, invoice, payment, balance, salary, cost, fee, billing, vat, tax, financial, pennies, dinero, dinero js, tip jar, price column, invoices, amounts, bigdecimal`,
    {
      exact: `(integer cents|minor unit|minor units|cents as integer|integer minor|whole cents|bigdecimal|decimal type|decimal column|fixed-point|fixed point|numeric column|smallest unit|smallest currency|integer number|money type|integer pence|exact decimal|decimal.decimal|long cents|integers), in (cents|pence|minor), (as|in|with|use) (decimal|integer|integers|numeric|bigdecimal|cents), (never|no|not|avoid|without|ban|forbidden) … (float|floats|double|floating point|doubles|floating-point|binary float), (float|double|floating point) … (ban|forbidden|lose|wrong|no place|reject), (float|double|floating point) never, (float|double|floating point) is not, smallest, whole number, integer, exact, no rounding, never … rounding, penny, pennies, dinero, whole pennies, big decimal, numeric(12, numeric 12 2, money as integer, whole cents, cents in bigint, bigint`,
      float: `(as|in|with|use|is|are|of type|stored as|held in) (float|floats|double|doubles|floating point|floating-point|plain number|regular float|float64|js number|real column), (float|double|floating-point number|plain number|float64) … (fine|enough|precise enough|good enough|ok|sufficient|suffice), no (decimal|bigdecimal|decimal type), never (bigdecimal|decimal), double holds, double is, float is, float will do, doubles are, plain double, plain javascript number, javascript number, number with decimals, is real, float64 on, column is real, take float, round it, use float, (decimal|bigdecimal) … (overkill|ceremony|slow|pain), decimals classes, float and round, double and round, ieee doubles`,
    },
    { home: `${HOME}|money|price|amount|currency|payment` },
  ),
  choiceField(
    'practice',
    'date-format-f',
    'the written form of dates',
    `date, timestamp, day, time stamp, dates, datetime, filename, date column, day and month`,
    {
      'ISO 8601': `(iso 8601|iso-8601|iso8601|yyyy-mm-dd|rfc 3339|rfc3339|iso format|iso date|year first|year-month-day|iso form|2024 01|2025 01|iso string|iso notation|%y-%m-%d), iso, year comes first, year-month-day, write 2024-, 2024-03-09, \d{4}-\d, not 9 march, big-endian, sortable dates, sort (alphabetically|lexically)`,
      'another form': `(dd.mm.yyyy|dd/mm/yyyy|mm/dd/yyyy|dd-mm-yyyy|day first|month first|m/d/y|d.m.yyyy|dd.mm.yy|day-month-year|spelled out|month name|long form|unix timestamp|epoch seconds|epoch milliseconds|unix epoch|epoch millis|unix time|seconds since epoch|milliseconds since epoch|month in words|american format|german format|us format|european format), (no|never|avoid|not) (iso 8601|iso|iso date|rfc 3339), day comes first, american, british, written out, 31 12 2024, month spelled out, spelled out, 9 march, march 9, day before month, with dots, dots between, (users|readers) … expect … 2024, as people say`,
    },
    { home: `${HOME}|date|time|timestamp|json|request|response|client|frontend|ui|log|file` },
  ),
  choiceField(
    'practice',
    'time-zone-f',
    'the time zone of times',
    `time, timestamp, datetime, date, time zone, timezone, clock, timestamptz, instant, schedule, tz, tz=, berlin, tokyo, vienna, hospital clock, office clock, convert times`,
    {
      UTC: `(utc|zulu|gmt|timestamptz|coordinated universal time), (never|no|not|avoid) (local time|local timezone|naive datetime|server time|naive|wall-clock), time zone … only (display|shown|edge|ui), convert … (only|at) … (display|edge|ui|showing), underneath … (zulu|utc), which zone … utc, (only|just) (when|at|for) (screen|display|render|rendering), always utc, tz=utc, trailing z, end with z, with z suffix, never jumps`,
      'local time': `(local time|wall clock time|wall-clock time|server time|office time|local timezone|local time zone|europe/berlin|america/new_york|berlin time|berlin timezone|user timezone|company timezone|our time zone|cet|est|pst|timezone of server|naive local|head office|naive datetime), (never|no|not|avoid) (utc|gmt), (don't|do not|never|not) convert (to|times|time), no shift, with no shift, clock on wall, hospital clock, wall clock, tz=america, tz=europe, tz america, tz europe, (local|our|shop|store|factory|plant) (clock|time), utc … (confuse|confuses|confusing|ban|not used), zulu … confuse, as on clock, keep … clock, in local`,
    },
    { home: `${HOME}|date|time|timestamp|log|server|client|user|event` },
  ),
  choiceField(
    'practice',
    'units-f',
    'units of measure',
    `unit, length, distance, weight, temperature, measurement, dimension, measure, units, quantity, quantities, speed, height, altitude, km, kg, miles, kilometres, inches, pounds, celsius, fahrenheit, millimetres, metres, vendor feed`,
    {
      metric: `(metric|metre|metres|meter|meters|kilogram|kilograms|kilometre|kilometres|kilometer|celsius|si unit|si units|centimetre|millimetre|millimetres|millimeter|kelvin|newton|litre|litres), in si, (no|never|avoid) (imperial|inch|inches|feet|foot|miles|pounds|fahrenheit|us customary), to km, in km, kg, in metres, in meters, (never|no|not|don't|without) … (feet|inches|pounds|miles|fahrenheit|ounces), convert (miles|feet|inches|pounds|fahrenheit) … (to|into|at import), si only, si units`,
      imperial: `(imperial|inch|inches|feet|miles|mile|pounds|fahrenheit|us customary|yard|yards|ounce|ounces|gallon|gallons), (no|never|avoid) (metric|metre|meter|celsius|si unit), give me (miles|inches|feet), (never|no|not|don't) … (metric|metres|meters|kilometres|kilometers|celsius|km|kilograms|si), nobody … (kilometres|metric|celsius), in miles, in inches, in feet, in pounds, us units, convert (metres|km|celsius|kilograms|millimetres) … (to|into)`,
    },
    { home: `${HOME}|unit|length|distance|value|ui|user` },
  ),
  practiceField('caching-f', 'caching', {
    things: `cache, caching, cached, redis, memcached, fresh, stale, ttl, memoise, cacheable, stale data, reads, lookups, slow query, expensive query, anything slow, memoize, external calls, exchange rate, upstream calls`,
    acts: `caching, cache, response cache, caching layer, in-memory cache, redis cache, query cache, cache layer, cached response, http caching, result caching, server-side cache`,
    for: `cache (everything|aggressively|every|all|each|whatever|generously|expensive|hard|early|freely|liberally|responses|results|reads|anything), (through|behind|from|via|in front of) (cache|redis|caching layer|cdn), cache first, cache-first, never hit … (database|origin|db) twice, (every|all|each|expensive|slow) … (is|are|get|gets) cached, (keep|hold|store|put) … in (cache|redis|memcached), read-through, never compute … twice, served from cache, cache in front, remember … result, (keep|hold) … memory, memory … cheap, compute once, once and reuse, warm cache, must be cached, ask redis before, redis before, fetch … twice … waste, (same|twice) … remember, (don't|never) make (db|database) (sweat|work), knew second ago, (wrap|decorate|decorated) … (lru_cache|cache decorator|cachetools|memoise|memoize), lru_cache, stale-while-revalidate, cache-control max-age, (put|stick) … cache in front, second time … (free|cache)`,
    against: `always (fresh|read fresh|fetch fresh|ask database|hit database|recompute|query), never (cache|cached|serve stale|stale|memoise), nothing is cached, (no|without) (cache|caching|cached|stale), (read|fetch|load|query) … fresh, (straight|directly|always|every time) … (from|to|at) (database|source|origin|db), no-store, no-cache, cache-free, (cache|caching) … (ban|lie|root of|last resort|hard problem|bug farm|hide|mask|forbidden|no place), recompute, source of truth every time, stale data … (worse|bug|unacceptable), stale data never, straight to (database|db|source), stale … (burned|bitten|hurt|worse|bug), always ask, ask … every time, up to date every, every read … (database|source|db), never remember, live data, each request hits, (hit|hits|go|goes|read|reads) … (database|source|origin) … (every time|each time|directly), every request … (hits|asks|reads|goes), do not cache, don't cache, stale … cost us, cache … (last resort|only after|until measured), cache nothing, disable caching, caching off`,
    home: `${HOME}|request|response|result|page|read|client|frontend|call|lookup`,
  }),
  choiceField(
    'practice',
    'cache-invalidation',
    'how caches are emptied',
    `cache, cached, cache entry, caching, redis, cache key, ttl, stale, expiry, redis key, cache keys, fetched data, purge, stale entries, profile entry, drop key, cached values, times out`,
    {
      'by time': {
        near: `(expire|expires|expired|age|evict|evicted|run out|invalidated|invalidate|refresh) … (by time|after|ttl|on its own|by itself|themselves|minutes|seconds|hour|naturally|passively), (ttl|expiry|expiration) … (only|enough|every|each|always|alone|mandatory|needs|rely|everything|trust), (short|with|set|rely on|trust) ttl, never (invalidate|purge|evict|flush) … (by hand|explicitly|manually|actively|on write), let … expire, no (explicit|manual|active) (invalidation|purge|eviction), time-based, after … minutes, after an hour, lifetime, let it go stale, eventually, use ttl, ttl for, set … expiry, let it lapse, lapse, drops … on its own, fresh enough, revalidate 60, revalidate \d+, times out, time out, everything just times out, max-age, setex, (forget|skip) … (hooks|tags|events), no purging, no explicit purging, after … (seconds|minutes|hours|day), minutes old, hooks never worked, must expire`,
      },
      'by event': {
        near: `(invalidate|evict|purge|bust|flush|drop|clear|delete|update|refresh) … (on write|on every write|on change|whenever|explicitly|event|when … changes|after every|after each|with every|on update|the moment|as soon as|together with), explicit invalidation, invalidated by event, event-based, event-driven invalidation, no (ttl|expiry|time-based), never (ttl|rely on ttl|expire by time), write-through, (every|each) (write|writer|mutation|update) … (invalidate|evict|purge|clear|bust|drop|delete), without ttl, ttl … (ban|lazy|guess|excuse), ttl never, whoever (writes|changes) … (clear|delete|evict|invalidate|drop), the moment … changes, write … (clears|drops|evict), on change, same transaction, never stale, deleted by update, (fire|fires|trigger|triggers) … purge, listener … evict, evict … (entry|key), no timers, whoever writes … (sweep|drop|delete), drop … key … (handler|save), (save|update|publish|write) … (evict|purge|drops|deletes|invalidates), purge at, cache tags, revalidatetag, revalidatepath, on publish, (publish|publishing|saving|updating) … (purge|evict|invalidate|clear), makes them stale`,
      },
    },
    { home: `${HOME}|cache|write|read|entry` },
  ),
  choiceField(
    'practice',
    'async-messaging',
    'how services talk to each other',
    `service, services, module, microservice, queue, event bus, broker, kafka, rabbitmq, message, sqs, bounded context, topic, pub/sub, inter-service, each other, service calls, other service, another service, queue, bus, services, grpc, synchronous requests, communication between services`,
    {
      messages: {
        near: `${over('message queue|event|message|queue|event bus|message broker|asynchronous message|async message|domain event|message bus|events|asynchronous event', 'direct call|synchronous call|http call|rest call|rpc|direct http call|sync call|synchronous http|synchronous request|blocking call')}, (communicate|talk|speak|exchange|integrate|coordinate|interact|connected|go|coupled|communication|decoupled) … (through|via|by|over|only by|using|with) … (event|message|queue|bus|broker|kafka|rabbitmq|nats|sqs|topic), publish … event, emit … event, (put|drop|push|publish) … (on|onto|to) … (queue|bus|topic|kafka|broker), never call … (each other|another service|other service|directly), no service calls, no synchronous, fire and forget, event-driven, through broker, on bus, over bus, on queue, drop message, drops message, leave message, hear about, announce … happened, (publish|subscribe), never calls (another|other), loosely, by event, mailbox, asynchronous, asynchronously, via kafka, via rabbitmq, through kafka, kafka topic, (learn|learns|hear|hears|know|knows) … from (kafka|queue|event|topic|bus), not by request, topic … fill, topic simply fills, keeps working, that's what bus is for, what bus is for, (subscribe|subscribes) to, (drops|leaves|posts) … (event|message), event-carried, communicate … events, rest between … (no|never|not), (services|modules) talk … (events|messages) only`,
      },
      'direct calls': {
        near: `${over('direct call|synchronous call|http call|rest call|direct http call|plain http|plain function call|plain call|grpc call|method call|direct method call', 'message queue|message broker|event bus|broker|message bus|queue|queues|kafka|rabbitmq')}, (call|talk to|ask|invoke|reach) … (each other|one another|other service|another service) … (directly|synchronously|over http|via http|by http|by rest|over rest|via rest|via grpc|by grpc|by method|by function|straight), (call|invoke) … (directly|synchronously), no (queue|broker|bus|event bus|kafka|rabbitmq|message queue|events), without (broker|queue|bus|event bus), request/response, request and response, over plain http, queues … (hide|ban|overkill|complexity), (call|ask) … (other service|another service) , over rest, over http, over grpc, plain call, call other service, rest call, queue … overkill, (broker|queue) … (overkill|operate|trouble|burden), ask … directly, wait for answer, synchronous rest, synchronous http, synchronous grpc, synchronous api, synchronously, rest between, http between, synchronous requests, use synchronous, (with|by|via|through|over) grpc, grpc call, waits for reply, wait for reply, (asks|ask|gets|calls) … (directly|right then|and wait), get answer, events … (hell|debug|flying), in request path, call each other (over|via|by) (http|rest|grpc), direct http call`,
      },
    },
    { home: `${HOME}|microservice|module|message|event|queue` },
  ),
  practiceField('denormalisation', 'redundant data in tables', {
    things: `table, schema, column, joins, normal form, denormalise, normalise, denormalize, normalize, redundant, duplicate data, aggregate, database, read model, read tables, comment_count, copy it over, slow join, customer name, repeating groups, counter column, counter cache, orders row, copying columns`,
    acts: `denormalisation, denormalization, denormalised table, denormalized table, denormalised column, redundant column, duplicated column, denormalized data, denormalised data, redundant data, materialised view, precomputed column, wide table`,
    forAlone: `denormalise (for|freely|early|aggressively|whenever|wherever|hot|reads), denormalize (for|freely|early|aggressively|whenever|wherever|hot|reads), (avoid|no|never|without|spare) joins, joins … (slow|ban|expensive), (copy|duplicate|store|repeat|embed|keep) … (column|value|name|field|data) … (to avoid|instead|so … no|rather than) join, one wide table, storage is cheap, (must|should) be denormalised, (must|should) be denormalized, denormalise read, denormalize read, denormalise tables, denormalize tables, beats slow join, beats a join, right in orders row, (count|total) … on (posts|row|parent) … rather than counting, rather than counting each time, duplication beats, counter cache, counter_cache, redundancy is (fine|ok|welcome), precompute … column, store … twice … (fast|read|join), copy … into (row|table) … (read|fast|join)`,
    againstAlone: `third normal form, 3nf, normal form, fully normalised, fully normalized, normalise (everything|all|fully|strictly|schema|first|tables), normalize (everything|all|fully|strictly|schema|first|tables), (every|each) fact … (once|one place|exactly one), (stored|live|kept|recorded) … exactly once in (database|schema|one table), no (redundant|duplicate|duplicated) (data|column|field), never (denormalise|denormalize), join instead, (name|field|value) lives in … join, lives in … and orders join, split repeating groups, own relation, copying columns … (disagree|don't|never|drift), (each|every|one) fact (one|single) place, keep tables normalised, keep schema normalised, tables … (must|should) be normalised, tables … (must|should) be normalized, schema … normalised, do not denormalise, don't denormalise, don't denormalize, do not denormalize, join … rather than copy, instead of copying columns, no counter columns, single source … join, (never|don't|do not) store (redundant|duplicate|duplicated|derived) (data|columns|values|fields), (never|avoid|no) redundant (data|columns)`,
    home: HOME,
  }),
  practiceField('seed-data', 'seed data', {
    things: `seed, seeds, seed data, seed script, database, dev database, sample data, demo data, local database, fixture data, demo customers, fresh install, make setup, prisma db seed, new table, canned set, playable world, empty database, dev db, development database`,
    acts: `seed data, seed script, database seed, seeding, sample data, demo data, seed file`,
    for: `(fill|populate|load|start|seed|prepare|boot|come up|filled) … (seed|sample|demo|realistic), (seed|seeds) … (up to date|kept|extend|maintained|idempotent), (every|new|each) table … (seed|seeds|sample), npm run seed, db:seed, with seeds, provide seed, (provide|maintain|keep|write|add|ship) … (seed data|seeds|sample data|demo data|seed script), see … demo, demo customers, db seed must, fill … (empty|database), plant something, (playable|realistic|ready) world, seed … (every|each|all) table, seed … extend, comes with (data|demo|sample), rails db seed`,
    against: `(empty|blank) (database|db|schema), start (empty|blank|from empty), no (seed|seeds|sample|demo data), without (seed|seeds|sample), (each|every|developer) … (create|enter|click) … own data, (comes|come) up with nothing, nothing in … tables, makes its own rows, own rows, none are shipped, no canned, click it together, (do not|don't|never) … (seed|ship|provide|maintain) (seed|database|data|demo|sample), seed … (ban|rot|stale|end up), (demo|sample|seed) … end up in production, starts empty, start empty, stay empty, creates what it needs`,
    home: HOME,
  }),
  practiceField('prod-data-copies', 'real data outside production', {
    things: `production data, prod data, real data, production dump, customer data, live data, real user, real customer, anonymise, anonymize, synthetic data, made-up data, fake data, invented data, test data, production database, prod dump, database dump, made-up records, invented records, real records, real people, live database, live postgres, pg_dump, pull-prod, customers rows, artificial record, jane doe, actual customers, reproduce bug`,
    acts: `production data in tests, production dump, prod dump, copy of production, real customer data, production snapshot, production copy, real data in tests, live data, copies of production data, production data, real user data`,
    for: `(copy|pull|restore|dump|clone|import|load|download|refresh|take) … (production|prod|live), (test|develop|debug|work|try|reproduce) (with|on|against|using|from) (production data|real data|production dump|prod data|live data|real customer|copy of production|prod dump|production snapshot), last night backup, nightly (dump|copy|snapshot), against copy of production, against production copy, nothing … like real data, real data (only|beats|first), (grab|get|use|take|pull|load) … (production|prod) dump, last night, copy … (production|prod), real (data|records) … (show|reveal|catch|best), prod dump, dump of production, (run|test|debug|work) (against|with|on) … (real|actual|live) (customer|customers|data|rows|database|user), last night's live, live database on (laptop|machine), refreshed … from live, staging … (refreshed|copied|restored|cloned) … (live|prod|production), unchanged from live, actual customers, made-up … never broke, from live`,
    against: `(synthetic|made-up|fake|invented|generated|fictional|faked|dummy|fabricated) (data|record|customer|user|only|name), (never|no|not|nothing) … (leave|leaves|copied|copy|outside|out of|download|off|anywhere|laptop) … (production|prod), (data|it) … (never|must not|stay|don't|not) … (leave|leaves|in|inside) (production|prod), (anonymise|anonymize|mask|scramble|scrub|pseudonymise) … (before|first|every|all), anonymised, anonymized, faker, stay in (production|prod), made-up, invented, stays where it is, stays in production, stays put, never leave, nobody … real data, fictitious, generated data, no real (name|customer|user|data|record), stays off laptop, (stay|stays|kept|keep) off, artificial (record|data|user|customer), build artificial, prod data in … no, no prod data, no production data, (no|never|not) … (live|prod|production|customer|real) (data|dump|database|record), same shape, (pg_dump|dump) … (stays|never|not|off), in production only`,
    home: `${HOME}|test|testing|development|dev|staging|local|locally|laptop|fixture|debug`,
  }),
  practiceField('backups', 'backups', {
    things: `backup, snapshot, dump, database, point-in-time, volume, pg_dump, safety copy, safety copies, bak, save copy, copy first, s3 bucket, search index`,
    acts: `backup, nightly backup, daily backup, database backup, automated backup, backup before migration, off-site backup, restore test, restore drill, snapshot before`,
    forAlone: `(back up|take backup|take snapshot|make backup|make dump|take dump|dump database|snapshot database) … (before|first|every|daily|nightly|hourly), never … without … (backup|snapshot|dump), (backup|snapshot|dump) … (before|precede) … (migration|deploy|destructive|change|delete), backups … (daily|nightly|hourly|tested|mandatory|restored), pg_dump … before, run pg_dump, copy … to bak, save a copy first, save copy first, copy … prior to, make a copy before, copy … before (overwrite|touching|deleting|changing|editing|migrate), backup before, snapshot before, (take|make|keep|create) … (backup|snapshot|dump) … (before|every|each|first|daily|nightly), back up … before, nightly dump, restore … tested, test restore, 3-2-1`,
    againstAlone: `no backup, (don't|never|needn't|not) (back up|need backup|backed up|take backup), without backup, backups … (waste|unnecessary|overkill|not needed|superfluous), is not backed up, replication is enough, replica is enough, can be rebuilt from, snapshots … (waste|not needed|superfluous), no safety copies, no one saves copies, nobody saves copies, rebuilt by … in, (is|are) disposable … cop, only eat … disk, don't keep backups, do not back up, do not create backup, don't create backup, skip … (backup|snapshot|dump), backups are not (kept|made|taken), can be regenerated, no dumps, never create backup files, never create backups, never make backups, don't create backups`,
    home: HOME,
  }),
  practiceField('db-constraints', 'rules enforced by the database', {
    things: `foreign key, constraint, database, unique, check constraint, referential, integrity, db, unique index, postgres itself, uniqueness, bulk loads, application validation, not null, database itself, database constraints, check constraints, unique constraints, foreign keys, application code`,
    acts: `foreign key, foreign keys, foreign key constraint, database constraint, check constraint, db constraint, unique constraint, referential integrity, database-level constraint, constraints in database`,
    for: `(enforce|enforced|guarantee|guard|protect|ensured|check) … (by|in|at) … (database|db|schema|constraint|foreign key|database level), let database (enforce|guard|protect|reject|check), every (reference|relation|relationship|_id) … foreign key, database … (last line|guard|enforce|guarantee|protect), constraint … (every|belong … database), enforce rules with database, database constraints, (refused|rejected|enforced|stopped|guaranteed) by (postgres|database|db|mysql|schema), only unique index, unique index (stop|stops), nail … schema, apps come and go, on delete, validation races, let postgres, (add|use|declare|define|put|create) (unique|unique constraint|unique constraints|check constraint|check constraints|foreign key|foreign keys|database constraint|unique index|and check|unique and check) …`,
    against: `(enforce|enforced|check|guarantee|live|handled|ensured|belong) … (application|app|code|in service|application level|application layer), no (foreign key|constraint|fk), without (foreign key|constraint|fk), (app|application|code|service) … (responsible|guarantee|enforce|takes care|check) … (integrity|reference|constraint|uniqueness), application-level, plain (integer|column) … no, constraints … (get in way|ban|leave out|slow|drop), (handler|service|model|code|application) … job, (uniqueness|integrity|rules|invariants) … (in|by|of) (code|application|service|model|handler|app), leave them out, database … (dumb|stores only|just stores|stay dumb|no rules), validate in (code|model|application), (no|without|avoid) (constraints|foreign keys|unique index|check constraint), database is dumb`,
    home: `${HOME}|reference|relation`,
  }),
  practiceField('select-star', 'selecting all columns', {
    forAlone: `always use select star, use select star`,
    things: `select, column, query, queries, projection, select star, star, entire records, repository methods, entire row, complete record, grab everything, select statements, whole record`,
    acts: `select star, select-star, wildcard select, selecting all columns, select all columns`,
    for: `(all|every|whole|entire|full) (column|row) … (select|fetch|load|read|at once), (select|fetch|load|read|take) (all|every|whole|entire|full) (column|row), whole row, entire row, column list … (rot|ban|brittle|noise|outdated), column list never, use select star, select star … (fine|ok|default|good enough), load entire, entire records, caller picks, grab everything, come through without editing, without editing any sql, (fetch|load|return|select) … (everything|entire record|whole record|complete record), star is fine`,
    against: `(list|name|name|spell out|enumerate|state|write out|mention) … column, only … column … (need|used|use|need|needed), explicit (column|projection|column list), columns … (explicit|by name|spelled out|named|listed), column … explicitly, never use select star, never select star, no select star, avoid select star, (don't|do not|not) select star, select with … fields, fields used, not complete record, (don't|never) haul, entire row home, (only|just) … (fields|columns) … (need|needs|used|use), select only, projection with, star never, =only()`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'eager-loading',
    'when related rows are loaded',
    `relation, association, relationship, related, orm, lazy loading, n+1, eager loading, joined, preload, lazy relation, associations, fetchtype lazy, fetchtype eager, lazy load, eager load, order's lines, joinedload, prefetch, order items, related rows, related objects`,
    {
      eagerly: {
        near: `${over('eager loading|eager fetch|eager load|joinedload|selectinload|prefetch_related|select_related', 'lazy loading|lazy fetch|lazy load|lazy relation')}, (load|loaded|fetch|fetched) … (eagerly|up front|upfront|with parent|in one query|at once|in advance), preload, no lazy, n+1 … (bug|ban|reject|forbidden), lazy … (ban|off|forbidden|raise), eager load, eagerly, eager-load, single trip, one trip, one query, includes author, with includes, may not trigger sql, (not|never|no) trigger (sql|query|queries), load … (at start|up front|with parent|along|together), n+1 … (devil|bug|ban|evil|fail|reject|avoid), join fetch, fetchtype eager, prefetch, with parents, strict_loading, raise on lazy`,
      },
      lazily: {
        near: `${over('lazy loading|lazy fetch|lazy load', 'eager loading|eager fetch|eager load')}, (load|loaded|fetch|fetched) … (lazily|on access|on demand|when accessed|when touched|when needed|first use|first access), no eager, eager … (ban|forbidden|waste), n+1 … (fine|ok|acceptable|no problem), lazy load, lazily, lazy-load, fetchtype lazy, must be lazy, lazy is default, (only|not) (when|until) … (open|opens|access|touch|needed|asked|looks|uses), don't query it with, load late, load little, when somebody opens, loaded when (touched|needed|accessed|used), on first access, by default lazy`,
      },
    },
    { home: `${HOME}|relation` },
  ),
  practiceField('early-indexes', 'indexes added in advance', {
    things: `index, indices, column, query, table, foreign key, db index, db_index, db_index=true, b-tree, create index, slow query log, index it, future where, explain output, where clause, filter column`,
    acts: `speculative index, index up front, indexes in advance, index for every foreign key, index on every foreign key, speculative indexes`,
    for: `index … every (foreign key|column|where|filter|lookup), (every|each|all) (foreign key|column|filter|lookup|where|queried) … (index|indexed|indexes), is indexed, indexes … (before|advance|up front|upfront|generously|first day|start), never … without index, index early, index generously, create index … together, indexes together, db_index … now, (deserve|deserves|get|gets) … (index|b-tree), day one, on day one, index it beforehand, beforehand, don't wait for slow, (add|create|put) … index … (with table|when creating|same migration|now|from start|from beginning|at once|in advance), every (where|filter|foreign key|join) … index, before it hurts`,
    against: `(add|create|introduce) … index … (only|once|until|when|after) … (slow|measured|explain|proven|plan|query plan|profiling|evidence|prove|shows), no … index … (until|without|before) … (explain|measured|measurement|evidence|slow|plan|proof), no (speculative|precautionary|just-in-case) index, index … (only|not|never) … (slow query|measurement|proven|explain analyze|evidence|just in case|in advance|up front), every index … (cost|slow|write), indexes … (cost|slow) … write, (show|attach) … explain … before, before any create index, leave db_index off, until production numbers, numbers ask, wait till it hurts, index exactly what, (don't|do not|never|no) (add|create|put) … index … (until|before|in advance|guess|just in case|on suspicion), index only (after|when|what), only after … (explain|measure|slow query), premature index, (each|every) index … (slows|cost|price)`,
    home: `${HOME}|foreign|index`,
  }),
  practiceField('json-columns', 'JSON columns', {
    things: `json, jsonb, column, blob, document, schema, attribute, table, json field, json fields, blob of json, serialised array, child table, sparse columns, documents in cells, json object`,
    acts: `json column, jsonb column, json blob, json field in database, jsonb, schemaless column, json columns, jsonb columns, document column`,
    for: `schemaless, flexible schema, one json column, no new column, rather than new column, prefer json field, (json|jsonb) … (over|rather than|instead of) … (column|columns|table|tables), (metadata|attributes|json) object in row, blob of json, does the trick, why model … relational, over adding new columns, rather than … columns, put … in jsonb, one metadata, (put|store|keep|dump|stuff|hold|park) … (in|into|as) (json|jsonb|json column|jsonb column|blob)`,
    against: `(real|proper|own|typed|dedicated|first-class|separate|explicit|relational) (column|table), (every|each) (attribute|field|property) … (own|its own) column, no (json|jsonb|blob|schemaless|entity-attribute), break … into columns, normalise … json, normalize … json, give each attribute own field, child table, not in serialised, not in serialized, stuff … documents, (no|never|not|don't|avoid) … (json|jsonb) (column|columns|field|blob|in), (json|jsonb|blob) … (can't|cannot|no) … (foreign key|constrain|index|join|query), proper columns, real columns, normal tables`,
    home: HOME,
  }),
  choiceField(
    'practice',
    'history-kept',
    'overwriting or keeping earlier states',
    `history, audit, event store, event sourcing, append-only, version, ledger, row, record, state, entity, overwrite, change log, update, price change, valid_from, earlier states, former one, present state, previous version, status md, yesterday's text, new address, old value, former value`,
    {
      'appended to': {
        alone: `event sourcing, event-sourced, append-only (table|log|store|ledger|event), (never|don't|no|nothing) (overwrite|update) (row|record|rows|records|state|in place|data in place), every change … (new row|new event|new version|event), (write|insert|append|add) … new (row|version|event|revision) … (instead|rather|for every|for each|whenever|per change), history … never lost, full history … kept, insert never update, insert-only, events are facts, state is derived from events, store … event not state, full history of (every|each) change, keep full history, keep the history of, inserts a row with valid_from, valid_from, former one stays, store events and derive, update is not granted, write next version below, no rubbing out, (corrections|correction) … new (row|entry|record|event), (never|don't) (update|overwrite|edit|change) … (insert|append|add), append (new|a new|rows|entries) … (instead|rather), keep earlier (states|versions), earlier (states|versions) … (kept|stay|remain), old (rows|versions|values) … (stay|kept|remain), temporal table, slowly changing dimension, nothing is overwritten`,
      },
      overwritten: {
        alone: `(update|overwrite|change|modify) (row|record|rows|records|state) in place, only … current state, no (history table|history|event sourcing|event store|audit table|versioning of rows|revisions), overwrite … (old|previous) (value|row|state|record), latest state only, without event sourcing, plain crud, keep only … (latest|current|last) (state|version|value), simple crud, do not keep earlier (states|versions), don't keep earlier, replaces former, former one is lost, shows today only, erase yesterday, the now not the diary, overwrite it in place, (is|are|gets|get) overwritten, old (value|state|version|row) is (lost|gone|discarded|thrown away), only current (value|state|row|version), only latest, keep only current, no (history|earlier|past) (table|states|versions|rows), update row in place, upsert over`,
      },
    },
    { home: HOME },
  ),
]);
