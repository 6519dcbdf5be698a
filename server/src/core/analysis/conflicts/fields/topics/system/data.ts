import { choiceField, type Field, practiceField } from '../../field.ts';
import { atHome, over } from './words.ts';

/** Words that say no more than that a rule is about data. */
export const DATA_HOME =
  'database|db|sql|query|queries|table|row|column|schema|migration|model|entity|entities|data|record|backend|server|service|api|repository|repositories|code|application|app|app|store|storage|new|field|id|key|user|production|prod|task|job|handler';

/** Data at rest: databases, migrations, values and their forms. */
export const DATA_FIELDS: readonly Field[] = atHome([
  choiceField(
    'practice',
    'raw-sql-f',
    'an object mapper or hand-written SQL',
    `sql, orm, data access, prisma, eloquent, doctrine, =queries, ecto, gorm, jpa, sqlalchemy, hibernate, active record, activerecord, drizzle, ef core, django orm, database access, query builder, persistence layer, kysely`,
    {
      for: {
        near: `${over('raw sql|plain sql|hand-written sql|handwritten sql|explicit sql', 'orm|object mapper|object-relational mapper|orm magic|active record')}, (write|express|keep) … (plain sql|raw sql|explicit sql|hand-written sql), write (queries|reports|report query|report queries) … (as sql|in sql|as raw sql|in raw sql|as plain sql|in plain sql), sql by hand, sql (live|belong|is kept|in) … (=.sql files|sql files|queries/*.sql), orms hide`,
        alone: `no orm, orms are (ban|forbidden|not used|not welcome), raw sql only, plain sql only, hand-written sql only, (write|prefer|use) plain sql, write sql by hand`,
      },
      against: {
        near: `${over('orm|query builder|orm layer|object mapper|orm model|orm models|active record|drizzle orm|prisma orm|django orm', 'raw sql|plain sql|hand-written sql|handwritten sql|inline sql|raw sql queries|raw queries')}, (go|query|queries|access|built|database) … (through|via|with) (orm|query builder|prisma|sqlalchemy|hibernate|activerecord|ef core|drizzle orm|django orm|prisma client|eloquent|doctrine|gorm|sequelize|typeorm|ecto|sqlmodel|jpa|jooq), never … (write|embed|hand-write) (sql|raw sql|plain sql), (hand-written|raw) sql (stays out|is ban|is forbidden|is not allowed|is refused)`,
        alone: `(prisma|sqlalchemy|drizzle|typeorm|hibernate|ef core|entity framework|active record|activerecord|gorm|sequelize|django orm) … for (all|every) (query|queries|database), (prisma|sqlalchemy|drizzle|typeorm|hibernate|ef core|gorm|sequelize) is our (orm|only orm), (orm|our orm) is (prisma|sqlalchemy|drizzle|typeorm|hibernate|gorm|sequelize), (all|every) (query|queries) … through (orm|prisma|sqlalchemy|drizzle|typeorm|hibernate), raw sql is (ban|forbidden|off limits|last resort|not allowed|code smell), no raw sql, never write raw sql, (don't|do not) write raw sql, never write sql by hand, all queries go through orm, never use raw sql, avoid raw sql`,
      },
    },
    { home: DATA_HOME },
  ),
  practiceField('edit-migrations-f', 'editing existing migrations', {
    things: `migration, migrations, alembic, flyway, liquibase, schema change, schema changes, migration file`,
    acts: `editing applied migration, editing old migration, editing existing migration, changing old migration, squashing migrations, rewriting migrations, in-place migration edits, edits to existing migrations`,
    for: `(edit|change|amend|fix|adjust|rewrite|modify|alter|update) … (existing|old|applied|merged|last|latest|original|earlier|previous) (migration|migration file), (edit|fix|correct|amend|change) … in (migration itself|migration that created), (squash|collapse|fold) … (into one migration|migrations into|migrations freely), (instead of|rather than) (adding|stacking|writing|creating) (new|another|another one|second one|new one|second) …, (put|fold) … into existing migration`,
    against: `never edit migration that exists, (applied|merged|existing|old|shipped|committed|published|released|past|deployed) (migration|migrations) (immutable|frozen|untouched|read-only|stay), (applied|merged|existing|old|shipped|committed|published|released|past|deployed) (migration|migrations) (is|are) (immutable|frozen|untouched|read-only|never changed|never edited|append-only), migrations are (immutable|append-only|frozen), (new|another|follow-up|corrective|fresh|forward) migration (instead|rather|fixes|corrects|on top), (fix|correct|change) … (with|by|through|in) (new|another|follow-up) (migration|one), (add|write|create) (new|another|follow-up) (one|migration) instead, (never|don't|do not|not) (edit|rewrite|touch|alter|modify|change) … (existing|old|applied|merged|committed|past|already applied|historical) (migration|migrations|migration file|one|ones), once … (applied|merged|shipped|deployed) … (frozen|immutable|untouched|never changed|never edited), hands off … (old|applied|merged|existing) migrations, =migration … (committed|merged|applied|run|shipped|released|deployed|exists) (is|are) never (changed|edited|modified|touched|altered), =migrations … (committed|merged|applied|run|shipped|released|deployed) (is|are) never (changed|edited|modified|touched|altered), (existing|old|applied|merged|committed|past) =migrations (must|may|should) (=not|never) be (changed|edited|modified|touched|altered)`,
    home: `${DATA_HOME}|existing|old|merged|applied`,
  }),
  practiceField('reversible-migrations', 'migrations that can be undone', {
    things: `migration, migrations, alembic, flyway, schema change, schema changes, ddl`,
    acts: `down migration, down migrations, reversible migration, reversible migrations, down script, down scripts, downgrade function, down method, rollback migration, down step, down steps, undo script, undo scripts`,
    for: `(has|have|need|include|come with|ship with|provide|write|require|implement|contain) … (down step|down migration|down method|down script|downgrade|rollback script|undo script|reverse function|reverse migration|way back), is reversible, are reversible, must be reversible, (can|must) be (undone|rolled back|reverted|reversed), up and down, roll back cleanly, both ways, tested down, (every|each|all|a) (migration|migrations) (need|needs|has|have|must have|come with|ship with|require) … (down|=down|downgrade|rollback|reverse), working down`,
    against: `(forward|forwards|up|one-way) only, only (forward|forwards|roll forward|go forward), (never|no|not|don't write|do not write) (down|downgrade|rollback|undo) (step|steps|migration|migrations|method|methods|script|scripts|function|functions), (leave|keep) (down|downgrade) (empty|out), leave =down out of migrations, forward-only, never rolled back, no way back, (down|downgrade) (raises|throws|is never run), (migrations|migration) (only|) (go|goes|move|roll) forward (only|), (migrations|migration) only (go|goes|move|roll) forward`,
    home: `${DATA_HOME}|rollback`,
  }),
  choiceField(
    'practice',
    'migration-source',
    'who writes migrations',
    `migration, migrations, alembic, makemigrations, prisma migrate, drizzle-kit`,
    {
      generated: {
        near: `(migration|migrations|alembic files|files|them|generated|generate) … (generate|generated|autogenerated) (by tool|by orm|from models|from schema|with alembic|by alembic|with makemigrations|with drizzle-kit|with prisma|from entities|automatically|by django), generate (migration|migrations) …, use … to generate (migration|migrations), never (write|edit|author|hand-write) (migration|migrations) (by hand|manually|yourself)`,
        alone: `never hand-write migrations, no hand-written migrations, migrations are (generated|auto-generated|autogenerated), don't write migrations by hand, generate migrations with, never write migration by hand`,
      },
      'by hand': {
        near: `(write|author|craft) (migration|migrations|them|it) … (by hand|manually|yourself|in plain sql|as plain sql|in sql|in raw sql), hand-written (migration|migrations|sql), (no|never|not|don't|do not) (autogenerate|auto-generate|generate) (migration|migrations|them), no (autogenerated|generated|auto-generated) (migration|migrations), autogenerate is (ban|not trusted|not used)`,
        alone: `migrations are (written by hand|hand-written|handwritten), never autogenerate migrations, write migrations by hand, no generated migrations`,
      },
    },
    { home: DATA_HOME },
  ),
  practiceField('schema-sync', 'a schema changed without migrations', {
    things: `database schema, schema change, schema changes, ddl, alter table, prisma db push, ddl-auto, hbm2ddl, typeorm, tables, schema, migration, migrations, columns`,
    acts: `schema sync, auto-sync, automatic schema sync, db push, schema push, automigrate, auto-migrate, ddl-auto update, manual ddl, alter table by hand, ad-hoc ddl, hand-run ddl, manual schema change, manual schema changes`,
    for: `(alter|change) (schema|table|tables|database) … (by hand|directly|manually|in console|in psql|on server), (orm|framework|app|application|hibernate|typeorm) (creates|syncs|synchronises|synchronizes|updates|adjusts|alters) (schema|table|tables|database) …, create_all, synchronize true, synchronise true, ddl-auto update, (no|without) migration files, push schema straight, let (orm|hibernate|framework|typeorm|ef core) (sync|create|update|manage) …`,
    forAlone: `prisma db push instead of migrations, schema changes without migrations are fine, change the schema by hand`,
    against: `(schema|table|database|column|ddl) (change|changes) … (only|always|need|require|go|come|happen|made|are) … (migration|migrations|alembic migration), (schema|table|database) changes (need|require|go through|come as) (migration|migrations|alembic migration|alembic migrations), every (schema change|table change|column change|ddl change|change to schema|change of schema) … (migration|migrations), never … (alter|change|touch) (schema|table|tables|database|column|columns) … (by hand|directly|manually|without migration|in place), (through|via) migration, (only|always) (through|via|by|with) (migration|migrations), synchronize (stays off|is false|false|off), ddl-auto (validate|none), (write|create|add|generate) migration for (schema|every|each|any), (no|never make) … schema changes … without migration`,
    home: DATA_HOME,
  }),
  choiceField(
    'practice',
    'soft-delete-f',
    'how rows are deleted',
    `soft delete, soft deletes, soft-deleted, soft deletion, hard delete, hard deletes, deleted_at, is_deleted, tombstone, tombstones, deleted rows, deleted records, delete rows, delete records, rows, records, deletion of records, user account, deleted users, erasure, softdeletes`,
    {
      for: {
        near: `${over('soft delete|soft deletes|soft deletion|soft-deletes|logical delete|logical deletion', 'hard delete|hard deletes|hard deletion|physical delete|delete statement|physical deletion')}, (set|fill|stamp) (deleted_at|is_deleted|discarded_at|archived_at), mark as deleted, (rows|records|entries|users|accounts) … (never|not) (physically|) (deleted|removed|erased), never (delete|remove|erase|hard-delete) (row|rows|record|records), flagged not (removed|deleted), only (flagged|hidden|marked as deleted), use deleted_at, deleted_at column, paranoid true, acts_as_paranoid, soft-delete (records|rows|everything|entities|users)`,
        alone: `(rows|records|users|entities|accounts|entries|data) (is|are|get) soft-deleted, soft-deleted (via|with|through|by), soft-delete (rows|records|users|accounts), rows are never deleted, records are never deleted, never delete rows, never delete records, soft-delete everything, soft delete only, nothing is ever deleted from database, always soft-delete, always soft delete, (use|prefer) soft deletes, set deleted_at instead`,
      },
      against: {
        near: `${over('hard delete|hard deletes|hard deletion|physical delete|delete statement|physical deletion', 'soft delete|soft deletes|soft deletion|tombstones|deleted_at|soft-deletes|is_deleted|deleted flag|delete flag')}, (physically|permanently) (delete|remove|erase), (rows|records|accounts|users|entries) … (deleted|erased|removed) (for good|physically|permanently), delete means delete, (rows|records) are (deleted|removed) with delete, physically (deleted|removed|delete|remove), removes … (from all tables|physically)`,
        alone: `delete (rows|records|users|accounts|data|it|them) (for real|for good|physically|permanently), no soft delete, no soft deletes, soft deletes are (ban|forbidden|not allowed|not used), hard delete only, deleted means gone, never soft-delete, deleting means deleting, delete means delete, don't soft-delete, do not soft-delete, never soft delete`,
      },
    },
    { home: DATA_HOME },
  ),
  practiceField('transactions', 'writes inside transactions', {
    things: `transaction, transactions, database writes, multi-step write, multi-step writes, several tables, unit of work, transactional, partial write, partial writes, prisma $transaction, insert statements, multi-statement, db writes, related writes, more than one table`,
    acts: `database transaction, explicit transaction, transaction block, multi-statement transaction, database transactions`,
    for: `all or nothing, (begin|open) … commit after, together or not at all, no partial writes, transactional on (every|each|all)`,
    forAlone: `(wrap|put|do|run|execute|group|enclose) … (writes|write|operations|operation|statements|inserts|updates|steps|changes|migration|it|them|queries) … (in|inside|within) … transaction, (writes|operations|statements|inserts|updates|changes|queries) … (in|inside|within) (single|one|) transaction, use transactions for (every|all|multi|multiple|any|related|writes), never write outside transaction, (use|with) transaction.atomic …, (must|should) run in transaction, (every|each|all) (write|writes|migration|migrations|mutation) … (in|inside|within) transaction`,
    against: `commit after (each|every) statement, (each|every) statement commits …, transactions are not used, compensating actions`,
    againstAlone: `(don't|do not|never|avoid) (wrap|open|use) … (in transaction|transactions|transaction around|explicit transactions), no (database|explicit) transactions, no transactions, (operation|operations|writes|statements|queries) … (run|runs) in autocommit, transactions are not used, must not run (in|inside) transaction`,
    home: `${DATA_HOME}|write|statement|operation`,
  }),
  choiceField(
    'practice',
    'id-type-f',
    'the kind of primary keys',
    `primary key, primary keys, primary-key column, surrogate key, entity ids, record ids, row ids, table keys, auto-increment id, auto-increment ids, sequential ids, serial ids, integer ids, order ids, user ids, public ids, ids of rows, ids of records, =pk, database ids, key columns`,
    {
      random: {
        alone: `ids are (uuids|uuid|ulids|uuidv7)`,
        near: `(=uuid|=uuids|=guid|=guids|ulid|ulids|nanoid|cuid|uuidv7|uuid v7|uuidv4|snowflake ids), (no|never|avoid|not|instead of|rather than|over) (auto-increment|auto-incrementing|autoincrement|sequential|serial|bigserial|sequence), never guessable, unguessable, not guessable, random id, random ids, random key, gen_random_uuid`,
      },
      'counted up': `(auto-increment|auto-incrementing|autoincrement|autoincrementing|bigserial|bigint|=serial|identity column|integer key|integer keys|sequential integer|sequential integers|plain integer|plain integers|sequential id|sequential ids|generated always as identity|generated by default as identity), (no|never|avoid|not|instead of|rather than|over) (=uuid|=uuids|=guid|=guids|ulid|random ids|random keys)`,
    },
    { home: DATA_HOME },
  ),
  choiceField(
    'practice',
    'key-kind',
    'natural or artificial keys',
    `primary key, primary keys, natural key, natural keys, surrogate key, surrogate keys, composite key, composite keys, business key, business keys, synthetic id`,
    {
      artificial: `${over('surrogate key|surrogate keys|artificial key|artificial keys|synthetic key|synthetic keys|technical key|surrogate id|synthetic id', 'natural key|natural keys|composite key|composite keys|business key|business keys|compound key')}, own id column, (every|each|all) table … id column, meaningless (id|key), key … (no meaning|without meaning), (natural|business) keys … (change|drift)`,
      natural: `${over('natural key|natural keys|business key|business keys|composite key|composite keys|compound key', 'surrogate key|surrogate keys|artificial key|artificial keys|synthetic key|surrogate id')}, (email|isbn|iso code|sku|vin) is primary key, no extra (id|id column), natural key where (one|it) exists`,
    },
    { home: DATA_HOME },
  ),
  practiceField('nullable-columns', 'columns that may be null', {
    things: `nullable column, nullable columns, =column, =columns, database field, database fields, schema style, tables, not null constraint`,
    acts: `nullable column, null column, nulls in database, nullable columns, nulls in columns`,
    for: `(missing|unknown|absent) … (is|are|stored) (as|by|with|) null, null (means|stands for) (unknown|missing|absent|not set), columns are nullable by default, null instead of (sentinel|empty string|default|magic|zero), no (sentinel|sentinel values|magic value|magic values), (column|columns|field|fields) (may|can) be null`,
    forAlone: `columns are nullable (by default|unless), nullable columns are (fine|ok|welcome)`,
    against: `(column|columns) … (is|are|as|must be|should be|declared|default to) not null, not null (by default|unless|for every|on every|default false|default 0), (no|avoid|without) (nulls|nullable|nullable columns), (every|each) column … (not null|default), empty string instead of null, (make|declare) … not null, boolean not null`,
    againstAlone: `columns are not null (by default|unless), every column is not null, no nullable columns, avoid nullable columns, never allow null in columns`,
    home: DATA_HOME,
  }),
  choiceField(
    'practice',
    'money-type-f',
    'the type of amounts of money',
    `money, prices, amounts, monetary, currency, invoice, invoices, payments, balances, salary, fees, vat amounts, beträge, amounts of money, monetary amounts, monetary values, price column, money columns, amount columns, posting, =price, =amount`,
    {
      exact: `never (store|keep|use|hold|represent) … (=float|floating point), never … floating point, (integer cents|minor unit|minor units|cents as integer|whole cents|bigdecimal|decimal type|decimal column|fixed-point|fixed point|numeric column|smallest unit|smallest currency|money type|integer pence|exact decimal|decimal.decimal|long cents|big decimal|whole pennies|whole pence), in (cents|pence|cent|minor units), (is|use|are|stored as|held as) (=decimal|integers|numeric|bigdecimal|integer number|integer), integer (number of|of) cents, (never|no|not|avoid|without|don't use|do not use|never use) (=float|=floats|floating point|=double|=doubles|floating-point|binary float|floats or doubles), (=float|=floats|=double|floating point) is (ban|forbidden|wrong|not allowed), numeric 12 2, numeric 18 4, cents in bigint`,
      float: `(is|are|as|in|use|stored as|of type) (=float|=floats|=double|=doubles|floating point|float64|js number|javascript number|plain double), (=float|=double|float64) … (fine|good enough|precise enough), (no|never|don't use) (=decimal|bigdecimal|decimal type), (bigdecimal|decimals) … (overkill|ceremony)`,
    },
    { home: `${DATA_HOME}|money|price|amount|currency|payment` },
  ),
  choiceField(
    'practice',
    'date-format-f',
    'the written form of dates',
    `=dates, timestamps, time stamp, time stamps, days are written, calendar dates, datetimes, date column, date format, date formats`,
    {
      'ISO 8601': `(iso 8601|iso-8601|iso8601|yyyy-mm-dd|rfc 3339|rfc3339|iso format|iso date|iso dates|iso form|iso string|iso strings|iso notation|iso way)`,
      'another form': `(dd.mm.yyyy|dd/mm/yyyy|mm/dd/yyyy|dd-mm-yyyy|day first|month first|m/d/y|d.m.yyyy|dd.mm.yy|day-month-year|unix timestamp|unix timestamps|epoch seconds|epoch milliseconds|unix epoch|unix time|seconds since epoch|milliseconds since epoch|american format|german format|european format), (no|never|avoid|not) (iso 8601|iso dates|iso format|rfc 3339), as day month year, dates are (written out|spelled out), (month|months) spelled out, day before month`,
    },
    { home: `${DATA_HOME}|date|time|timestamp|json|request|response|client|frontend|ui|log|file` },
  ),
  choiceField(
    'practice',
    'time-zone-f',
    'the time zone of times',
    `=times, timestamps, each timestamp, every timestamp, timestamp column, =datetimes, =instants, time zone, time zones, timezone, timestamptz, time of day, departure times, opening hours, schedules, start and end`,
    {
      UTC: `(=utc|zulu time|gmt|timestamptz|coordinated universal time), (never|no|not|avoid) (local time|local times|local timezone|naive datetime|naive datetimes|server time), local wall-clock … not, convert to local (only|at), with z suffix, trailing z`,
      'local time': `(in|is|are|use|store|keep|shown as|stored as|kept as|save as) (local time|local times|wall clock time|wall-clock time|server time|local wall-clock|local timezone|local time zone|europe/berlin|america/new_york|berlin time|berlin wall-clock|cet|est|pst), (never|no|not|avoid|don't use|do not use) (=utc|gmt), (don't|do not|never) convert to utc, in local time`,
    },
    { home: `${DATA_HOME}|date|time|timestamp|log|server|client|user|event` },
  ),
  choiceField(
    'practice',
    'units-f',
    'units of measure',
    `=length, lengths, =distance, distances, weights, =temperature, temperatures, measurements, quantities, units of measure, altitude, unit system, kilometres, celsius, fahrenheit, millimetres, si units, sizes, dimensions, depth, meshes, units, tolerances, recipes`,
    {
      metric: `(=metric|=metre|=metres|=meters|kilogram|kilograms|kilometre|kilometres|kilometers|celsius|si unit|si units|centimetres|millimetre|millimetres|millimeters|kelvin|litres), (no|never|avoid|not) (imperial|=inch|=inches|feet|miles|pounds|fahrenheit|us customary), in metres, in meters, in kg, in km, (use|in) si`,
      imperial: `(imperial|=inches|feet|=miles|=mile|=pounds|fahrenheit|us customary|yards|ounces|gallons), (no|never|avoid|not) (=metric|metres|meters|celsius|si units|kilometres|km/h), us units`,
    },
    { home: `${DATA_HOME}|unit|length|distance|value|ui|user` },
  ),
  practiceField('caching-f', 'caching', {
    things: `=caching, cached results, redis, memcached, stale data, memoise, memoize, expensive operations, expensive queries, slow query, slow queries, cache layer, caching layer, response cache, responses, reads, database query, lookups`,
    acts: `=caching, response cache, =caching layer, in-memory cache, redis cache, query cache, build cache, http =caching, result =caching, server-side cache`,
    for: `=cache (everything|aggressively|generously|expensive|=responses|=results|=reads|=answers|lookups|=queries|frequently), behind (cache|cdn), (answers|responses|results|reads|lookups) … (kept|held|stored) in (cache|redis|memcached), read-through cache, served from cache, cache in front of, use lru_cache, functools lru_cache, stale-while-revalidate`,
    forAlone: `=cache (expensive|frequently accessed|frequently used|slow) (operations|queries|data|results|computations|calls), implement (proper|) caching, use =caching (where|for|to|when), always =cache (results|returned results|responses)`,
    against: `always (fetch|read|load|query) fresh, never (cached|serve stale|served from cache), nothing is cached, (read|fetch|load|query) … (from database each time|from database every time|fresh each time|fresh every time), stale data is (worse|unacceptable|bug), (disable|avoid|no) =caching, =caching is (ban|forbidden|last resort|off), always server's current truth`,
    againstAlone: `(do not|don't|never) =cache (responses|results|anything|data|reads|queries|answers), no =caching, cache nothing, disable =caching`,
    home: `${DATA_HOME}|request|response|result|page|read|client|frontend|call|lookup`,
  }),
  choiceField(
    'practice',
    'cache-invalidation',
    'how caches are emptied',
    `=cache, =caches, cached values, cached data, cache entry, cache entries, caching, redis keys, cache key, cache keys, stale entries, cache invalidation`,
    {
      'by time': {
        near: `(cache|caches|entries|entry|keys|values|cached data) … (expire|expires|age out|evicted) … (by time|after|on their own|by themselves), (ttl|expiry) (only|is enough|for every|on every), (short|with|set|rely on|give|have|has|every key) ttl, never (invalidate|purge|flush) … (by hand|explicitly|manually|on write), no (explicit|manual|active) (invalidation|purge|purging|eviction), time-based (expiry|expiration|invalidation|eviction), let (it|them|entries) expire, (cached|kept|cache) … for (hour|minutes|seconds|day|ten minutes|five minutes|60 seconds)`,
      },
      'by event': {
        near: `(invalidate|evict|purge|bust) (cache|caches|entry|entries|key|keys|it|them|cached) … (on write|on every write|on change|when|whenever|after every|after each|with every|on update|on publish|as soon as), explicit invalidation, event-driven invalidation, no (ttl|ttls|time-based expiry), never rely on ttl, write-through, (every|each) (write|mutation|update) (invalidates|evicts|purges|clears|drops), whoever (writes|changes) … (clears|deletes|evicts|invalidates|drops), (use|prefer|call) (revalidatetag|revalidatepath|updatetag), invalidate … by tag`,
      },
    },
    { home: `${DATA_HOME}|cache|write|read|entry` },
  ),
  choiceField(
    'practice',
    'async-messaging',
    'how services talk to each other',
    `microservice, microservices, services, event bus, message broker, kafka, rabbitmq, sqs, bounded context, bounded contexts, pub/sub, inter-service, service-to-service, service calls, other service, other services, another service, message queue, message bus, modules, module boundaries, nats, cross-feature`,
    {
      messages: {
        near: `${over('message queue|event bus|message broker|asynchronous messages|async messages|domain events|message bus|asynchronous events', 'direct calls|synchronous calls|http calls|direct http calls|sync calls|synchronous http|synchronous requests|blocking calls')}, (communicate|communication|talk|integrate|coordinate|interact|calls go|coupled|decoupled) … (through|via|by|over|using|with) (events|event|messages|message queue|event bus|message bus|broker|kafka|rabbitmq|nats|sqs|domain events), (publish|emit) (event|events|domain events) …, (services|modules|service) … (never|not|don't|do not|must not) call (each other|another service|other services|one another) directly, (services|modules) … not call each other, no direct (calls|call) between, no synchronous (calls|requests) between, event-driven (architecture|communication|updates)`,
      },
      'direct calls': {
        near: `${over('direct calls|synchronous calls|http calls|rest calls|direct http calls|plain http|plain function calls|grpc calls', 'message queue|message queues|message broker|event bus|broker|message bus|kafka|rabbitmq')}, (services|modules|service|module|they|communicate|communication) … (call|calls|talk|talks|communicate|communication) … (each other directly|other directly|directly|synchronously|over http|via http|over rest|via rest|via grpc|over grpc), no (message queue|broker|message broker|event bus|kafka|rabbitmq|global event bus), queues are overkill`,
        alone: `services call each other (directly|over http|via http|over rest|via rest|over grpc|via grpc)`,
      },
    },
    { home: `${DATA_HOME}|microservice|module|message|event|queue` },
  ),
  practiceField('denormalisation', 'redundant data in tables', {
    things: `normal form, denormalise, denormalised, denormalize, denormalized, normalised, normalized, redundant data, redundant column, duplicate data, counter column, counter cache, counter caches, joins`,
    acts: `denormalisation, denormalization, denormalised table, denormalized table, denormalised column, denormalised columns, denormalized columns, redundant column, redundant columns, denormalized data, denormalised data`,
    forAlone: `denormalise (for reads|freely|early|aggressively|hot|tables), denormalize (for reads|freely|early|aggressively|hot|tables), (must|should) be denormalised, (must|should) be denormalized, (copy|duplicate|store|repeat) … (column|columns|name|value) … to avoid join, to avoid joins, one wide table, counter caches are (kept|used|fine|recalculated)`,
    againstAlone: `third normal form, 3nf, fully normalised, fully normalized, (keep|design|kept) (schema|tables|database) (normalised|normalized), (tables|schema) … (must|should) be (normalised|normalized), no (redundant|duplicated) (columns|column), never (denormalise|denormalize), do not denormalise, don't denormalise, don't denormalize, do not denormalize, no counter columns, no counter caches, (each|every) fact is stored once, never store redundant (data|columns), avoid redundant columns`,
    home: DATA_HOME,
  }),
  practiceField('seed-data', 'seed data', {
    things: `seed data, seed script, seed scripts, database seed, database seeds, db:seed, sample data, demo data, demo customers, prisma db seed, dev database, local database, development database, new table`,
    acts: `seed data, seed script, database seed, sample data, demo data, seed file, seed files`,
    for: `(fill|populate|load|seed) … (with seed|with sample|with demo|with realistic|from seeds), (every|each|new) table … (seed|seeds|sample), run db:seed, seed (database|dev database|local database) …, (provide|maintain|keep|ship) (seed data|sample data|demo data|seed script) …`,
    against: `(starts|start|stays|stay|is) empty, (empty|blank) (database|schema), no (seed data|seeds|sample data|demo data), without (seed data|sample data), (do not|don't|never) (seed|ship|provide|maintain) (database|seed data|demo data|sample data)`,
    home: DATA_HOME,
  }),
  practiceField('prod-data-copies', 'real data outside production', {
    things: `production data, prod data, real data, production dump, customer data, real user data, real customer data, real customers, test data, production database, prod dump, synthetic data, real records, fake data, production snapshot, copy of production, copies of production data, out of production`,
    acts: `production data in tests, production dump, prod dump, copy of production, real customer data, production snapshot, production copy, real data in tests, copies of production data, real user data`,
    for: `(copy|pull|restore|dump|clone|import|load|download|refresh) … (production data|prod data|production database|production dump|from production|out of production|prod dump|production snapshot), (test|develop|debug|work|try|reproduce) … (with|on|against|using|from) (production data|real data|production dump|prod data|live data|real customer data|copy of production|prod dump|production snapshot), use (copies|copy) of production data, against production copy`,
    against: `(use|with|only|only use|generate|create) (synthetic|made-up|fake|invented|fictional|faked|dummy|anonymised|anonymized) (data|records|customers|users|examples|names|or synthetic), (use|with) faker, (anonymise|anonymize|pseudonymise|pseudonymize|scrub) … (before|first) …, (no|never|never use|don't use|do not use|not use) (production data|prod data|real data|real customer data|real user data|customer data|live data|production dump|real customers|real names), (production data|prod data|it|real data) … (never leaves|must not leave|stays in|does not leave) (production|prod)`,
    home: `${DATA_HOME}|test|testing|development|dev|staging|local|locally|laptop|fixture|debug`,
  }),
  practiceField('backups', 'backups', {
    things: `backup, backups, base backup, database dump, pg_dump, database snapshot, database backup, safety copies, restore drill`,
    acts: `nightly backup, daily backup, database backup, automated backup, backup before migration, off-site backup, restore test, restore drill, safety copies, backup files, backups`,
    forAlone: `(back up|take backup|take base backup|make backup|take snapshot|take database dump|dump database|snapshot database) … (before|first|daily|nightly|hourly), never (migrate|deploy|delete|overwrite|change) … without (backup|snapshot|dump), =backups are (taken|tested|restored|made|mandatory) …, run pg_dump before, save a copy first, make a copy before …, back up … before`,
    againstAlone: `no backups, (don't|do not|never) (create|make|keep|take|leave) (backup|backups|backup files|backup copies), backups are not (kept|made|taken|needed), replication is enough, no safety copies, do not back up, don't back up`,
    home: DATA_HOME,
  }),
  practiceField('db-constraints', 'rules enforced by the database', {
    things: `foreign key, foreign keys, check constraint, check constraints, database constraint, database constraints, referential integrity, unique constraint, unique constraints, unique index, uniqueness, data integrity, integrity rules`,
    acts: `foreign key constraint, foreign key constraints, database constraint, database constraints, check constraint, check constraints, db constraint, referential integrity, database-level constraint, unique constraint, unique constraints, foreign keys`,
    for: `(enforce|guarantee|guard|ensured) … (by|in|at) (database|db|schema|constraint|constraints|database level), let (database|postgres) (enforce|guard|reject|check), (every|each|all) (reference|relation|references|relations) … foreign key, database (enforces|guarantees), (add|use|declare|define|put) (unique constraint|unique constraints|check constraint|check constraints|foreign key|foreign keys|database constraint|database constraints|unique index) …, on delete (cascade|restrict|set null)`,
    forAlone: `enforce … (with database constraints|with foreign keys|in database|at database level), declare foreign keys`,
    against: `(integrity|uniqueness|references|rules) … (enforce|guarantee|checked|ensured) … (in application|in code|by application|by app|in service|by code), (no|without|avoid|don't use|do not use|do not declare|don't declare|don't add) (foreign key|foreign keys|constraints|check constraints|unique constraints), application-level (integrity|constraints|checks)`,
    againstAlone: `no foreign keys, (don't|do not|never) (use|declare|add|create) foreign keys, avoid foreign keys`,
    home: `${DATA_HOME}|reference|relation`,
  }),
  practiceField('select-star', 'selecting all columns', {
    forAlone: `always use select star, use select star, select star is (fine|ok)`,
    things: `select star, select statements, column list, query columns, sql, queries, select`,
    acts: `select all, select star, select-star, wildcard select, selecting all columns, select all columns`,
    for: `select star is (fine|ok), (select|fetch|load|read) (all|every) (column|columns), (select|fetch|load) (whole|entire|full) (row|rows|record|records)`,
    against: `(list|name|spell out|enumerate|state) (column|columns|all columns|every column|needed columns|columns you need) (explicitly|by name|in select|in selects|in queries|in query|in sql|instead), (select|fetch|load|query|read) only … (column|columns|field|fields) … (need|needed|used|use|required), only (select|fetch|query|load) … (column|columns|field|fields) … (need|needed|used|use|required), explicit (column list|column lists|projection)`,
    againstAlone: `never use select star, never select star, no select star, avoid select star, (don't|do not) select star, don't use select star, do not use select star, only select … columns, select only … columns, list columns explicitly, name columns explicitly`,
    home: DATA_HOME,
  }),
  choiceField(
    'practice',
    'eager-loading',
    'when related rows are loaded',
    `relations, relation, associations, =association, related rows, related objects, related records, related entities, orm, n+1, n+1 queries, n+1 query, eager loading, fetchtype, joinedload, selectinload, select_related, prefetch_related, querysets, order items, eager load, preventlazyloading, relationships, foreign relations`,
    {
      eagerly: {
        near: `${over('eager loading|eager fetching|joinedload|selectinload|prefetch_related|select_related|eager-loading', 'lazy loading|lazy fetch|lazy loads|lazy relations|lazy relation')}, (load|fetch) (relations|associations|related rows|related objects|related records|them|it|children|relationships) … (eagerly|up front|upfront|with parent|with parents|in one query|at once|in advance), eager load (relations|associations|relation|relationships|everything|all), eager-load (relations|associations|everything|all), preload (associations|relations|ecto associations), n+1 … (ban|rejected|forbidden), (avoid|no|prevent) n+1 (queries|query|) …, join fetch, raise on lazy`,
        alone: `always preload (ecto |)associations, avoid n+1 queries, no n+1 queries, prevent n+1 queries, (associations|relations|relationships) … (fetchtype.eager|fetchtype eager|=eager), (map|load|fetch|make|mark) (every|each|all) … (=eager|fetchtype.eager)`,
      },
      lazily: {
        near: `${over('lazy fetching|fetchtype lazy', 'eager loading|eager fetch|eager fetching')}, (load|fetch) (relations|associations|related rows|related objects|related records|them|children|relationships) … (lazily|on access|on demand|when accessed|when needed|on first access), (relations|associations|relationships) (are|is|stay|must be) lazy, no eager (loading|fetching), eager loading is (ban|forbidden|waste), n+1 is (fine|ok|acceptable), fetchtype lazy, (map|load|fetch|make|mark) (every|each|all) … (as|) (=lazy|fetchtype.lazy), (associations|relations) … =lazy, lazy load (relations|associations|relationships), lazy-load (relations|associations)`,
      },
    },
    { home: `${DATA_HOME}|relation` },
  ),
  practiceField('early-indexes', 'indexes added in advance', {
    things: `database index, database indexes, db index, foreign key, foreign keys, filter columns, where clause, create index, slow query log, db_index, indexes, indices, explain analyze, columns`,
    acts: `speculative index, speculative indexes, indexes in advance, index for every foreign key, index on every foreign key, indexes on foreign keys`,
    for: `index (on|for) (every|each|all) (foreign key|foreign keys|filter column|lookup column), (every|each|all) (foreign key|foreign keys|filter column|filter columns) … (index|indexed|indexes), (foreign keys|filter columns|columns) … (is|are|be) indexed, create index … (together with table|in same migration), (add|create) (index|indexes) (in advance|from start|on foreign keys|for foreign keys|for common queries|for frequently), never … foreign key without index`,
    forAlone: `(add|create) (database|) (index|indexes) (for|on) (foreign keys|frequently queried|commonly queried|all foreign keys), index foreign keys, foreign keys are indexed, every foreign key (has|gets|needs) index`,
    against: `(add|create|introduce) (index|indexes) (only|once) (when|after|if) … (slow|measured|explain|proven|profiling), only (add|create) (index|indexes) (when|after|if) …, no (speculative|precautionary) (index|indexes), no (index|indexes) (until|without|before) … (explain|measurement|evidence|slow|measured need|proof|proven), index only (after|when)`,
    againstAlone: `(don't|do not|never) (add|create) (index|indexes) (until|before) …, (add|create) (index|indexes) only (when|after|once), no speculative indexes, never add an index (without|before)`,
    home: `${DATA_HOME}|foreign|index`,
  }),
  practiceField('json-columns', 'JSON columns', {
    things: `jsonb, json column, json columns, json field, json fields, document column, schemaless, json blobs, json blob, child table, entity-attribute-value, columns`,
    acts: `json column, jsonb column, json columns, jsonb columns, json blob in database, jsonb, schemaless column, document column`,
    for: `schemaless, flexible schema, (put|store|keep|hold) … (in|into|as) (jsonb|json column|jsonb column|json columns|jsonb columns), (json|jsonb) (columns|column) (are|is) (fine|welcome|ok|preferred), (jsonb|json column) (over|rather than|instead of) (columns|new columns|child table|child tables)`,
    forAlone: `(put|store|keep) … in (jsonb|json column|jsonb column|json columns|jsonb columns)`,
    against: `(real|proper|own|typed|dedicated|separate|relational) (columns|column) (instead|rather|over|not), (every|each) (attribute|field|property) (has|gets|is) own column, no (json column|json columns|jsonb|json blobs|schemaless), normalise … json, normalize … json, (never|don't|do not|avoid) … in (json column|json columns|jsonb)`,
    againstAlone: `no json columns, no jsonb, no jsonb columns, never use json columns, avoid json columns, don't use json columns`,
    home: DATA_HOME,
  }),
]);
