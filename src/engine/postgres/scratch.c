/*
 * A database to try things in. With a scratch URL it is made on that server, or is that database itself when the role
 * may make none there and it is empty; without one it is made beside the target. A temporary one is
 * gone when the arena is freed, if not before.
 *
 * A process that is killed cannot clean up. So the digits of a temporary database's name are also the key of an advisory
 * lock, which the session that made it holds as long as it lives: a database with such a name, of the same role, without
 * that lock and without sessions was left behind, and the next run drops it. Locks of all databases are in pg_locks.
 */
#include "engine/postgres/postgres.h"

struct scratch {
	struct connection *maker;
	struct connection *database;
	const char *drop_sql; /* run by the maker once nobody uses the database */
	bool is_borrowed;     /* it was there before, and empty: emptied again */
};

/* ---- what is possible -------------------------------------------------------------------------------------------------- */

static bool may_create(struct context *ctx, struct connection *c)
{
	const char *may =
		pg_value(ctx, c, "SELECT rolcreatedb OR rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user",
			 0, NULL);
	return text_equal(may, "t");
}

static bool is_empty(struct context *ctx, struct connection *c)
{
	const char *found =
		pg_value(ctx, c,
			 "SELECT (SELECT count(*) FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid ="
			 " c.relnamespace WHERE c.oid >= 16384 AND n.nspname !~ '^pg_(toast|temp)')"
			 " + (SELECT count(*) FROM pg_catalog.pg_proc WHERE oid >= 16384)"
			 " + (SELECT count(*) FROM pg_catalog.pg_type WHERE oid >= 16384)"
			 " + (SELECT count(*) FROM pg_catalog.pg_namespace WHERE oid >= 16384 AND nspname <> 'public'"
			 " AND nspname !~ '^pg_(toast|temp)')",
			 0, NULL);
	return text_equal(found, "0");
}

/* The last reason, taken off the record. */
static const char *reason_keep(struct context *ctx, size_t before, const char *otherwise)
{
	const char *why = diag_count(ctx) > before ? diag_at(ctx, diag_count(ctx) - 1)->message : otherwise;
	diag_forget(ctx, before);
	return why;
}

/* ---- making -------------------------------------------------------------------------------------------------------------- */

static const char *database_property(struct context *ctx, struct connection *c, const char *column)
{
	return pg_value(ctx, c,
			sql_format(ctx, DIALECT_POSTGRES,
				   "SELECT %I FROM pg_catalog.pg_database WHERE datname = current_database()", column),
			0, NULL);
}

/* CREATE DATABASE in the words of the source: its encoding and its locale. */
static const char *create_sql(struct context *ctx, struct connection *source, const char *name)
{
	int version = PQserverVersion(pg_of(source));
	const char *encoding = pg_value(ctx, source, "SHOW server_encoding", 0, NULL);
	const char *collate = database_property(ctx, source, "datcollate"),
		   *type = database_property(ctx, source, "datctype");
	const char *provider = version >= 150000 ? database_property(ctx, source, "datlocprovider") : NULL;
	struct sql sql = sql_on(ctx, DIALECT_POSTGRES);
	if (!encoding || !collate || !type)
		return NULL;
	sql_addf(&sql, "CREATE DATABASE %I TEMPLATE template0 ENCODING %L LC_COLLATE %L LC_CTYPE %L", name, encoding,
		 collate, type);
	if (text_equal(provider, "i")) {
		const char *locale = database_property(ctx, source, version >= 170000 ? "datlocale" : "daticulocale");
		sql_addf(&sql, " LOCALE_PROVIDER icu ICU_LOCALE %L", locale ? locale : "und");
	}
	return sql_get(&sql);
}

/* Where names without schema are looked for may be a setting of the source database. */
static void settings_copy(struct context *ctx, struct connection *source, struct connection *scratch)
{
	const char *path = pg_value(ctx, source, "SELECT pg_catalog.current_setting('search_path')", 0, NULL);
	if (path)
		pg_value(ctx, scratch, "SELECT pg_catalog.set_config('search_path', $1, false)", 1, &path);
}

/* ---- those that were left behind ------------------------------------------------------------------------------------------ */

#define SCRATCH_PREFIX "schemadiff_scratch_"

enum { KEY_BYTES = 6 };

/* The hexadecimal digits as the number of a lock. */
#define LOCK_KEY(digits) "('x' || " digits ")::bit(48)::bigint"

static const char left_sql[] =
	"SELECT d.datname FROM pg_catalog.pg_database d WHERE d.datname ~ '^" SCRATCH_PREFIX "[0-9a-f]{12}$'"
	" AND d.datdba = (SELECT oid FROM pg_catalog.pg_roles WHERE rolname = current_user)"
	" AND NOT EXISTS (SELECT FROM pg_catalog.pg_stat_activity a WHERE a.datid = d.oid)"
	" AND NOT EXISTS (SELECT FROM pg_catalog.pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1"
	" AND (l.classid::bigint << 32 | l.objid::bigint) = " LOCK_KEY("right(d.datname, 12)") ")";

/* Should one come to be used meanwhile, the server refuses to drop it, and so be it. */
static void left_drop(struct context *ctx, struct connection *maker)
{
	struct rows rows;
	size_t before = diag_count(ctx);
	if (pg_query(ctx, maker, left_sql, 0, NULL, &rows))
		for (size_t i = 0; i < rows.count; i++)
			pg_exec(ctx, maker,
				sql_format(ctx, DIALECT_POSTGRES, "DROP DATABASE IF EXISTS %I", rows.cell[i]));
	diag_forget(ctx, before);
}

/* Before the database is made, so that it is never seen without its lock. */
static bool key_lock(struct context *ctx, struct connection *maker, const char *key)
{
	return text_equal(pg_value(ctx, maker, "SELECT pg_catalog.pg_try_advisory_lock(" LOCK_KEY("$1") ")", 1, &key),
			  "t");
}

/* ---- temporary, or borrowed ------------------------------------------------------------------------------------------------ */

static void scratch_finish(void *handle)
{
	struct scratch *scratch = handle;
	if (scratch->database)
		pg_close(scratch->database);
	scratch->database = NULL;
	if (scratch->drop_sql && pg_of(scratch->maker))
		PQclear(PQexec(pg_of(scratch->maker), scratch->drop_sql));
	scratch->drop_sql = NULL;
	pg_close(scratch->maker);
}

static struct connection *temporary_make(struct context *ctx, struct connection *source, struct scratch *scratch)
{
	const char *key = random_hex(ctx->arena, KEY_BYTES), *name = arena_printf(ctx->arena, SCRATCH_PREFIX "%s", key);
	const char *sql = create_sql(ctx, source, name);
	left_drop(ctx, scratch->maker);
	if (!sql || !key_lock(ctx, scratch->maker, key) || !pg_exec(ctx, scratch->maker, sql))
		return NULL;
	scratch->drop_sql = sql_format(ctx, DIALECT_POSTGRES, "DROP DATABASE IF EXISTS %I WITH (FORCE)", name);
	arena_defer(ctx->arena, scratch_finish, scratch);
	scratch->database = pg_open_database(ctx, scratch->maker, name);
	return scratch->database;
}

static struct connection *borrowed_make(struct context *ctx, struct scratch *scratch, const char *url)
{
	scratch->is_borrowed = true;
	scratch->database = pg_open(ctx, url);
	return scratch->database;
}

bool pg_scratch_make(struct context *ctx, struct connection *c, const char *scratch_url, struct connection **made,
		     const char **where, const char **why)
{
	size_t before = diag_count(ctx);
	struct scratch *scratch = arena_alloc(ctx->arena, sizeof *scratch);
	scratch->maker = scratch_url ? pg_open(ctx, scratch_url) : pg_open_database(ctx, c, PQdb(pg_of(c)));
	if (!scratch->maker)
		return false; /* a scratch URL that does not work is an error, and is on record */
	*made = NULL;
	*why = NULL;
	if (may_create(ctx, scratch->maker)) {
		*made = temporary_make(ctx, c, scratch);
		*where = "temporary database";
	} else if (scratch_url && is_empty(ctx, scratch->maker)) {
		*made = borrowed_make(ctx, scratch, scratch_url);
		*where = "scratch database";
	} else {
		*why = scratch_url
			       ? "the role may not make a database at the scratch URL, and the one there is not empty"
			       : "the role may not make a temporary database (CREATEDB)";
	}
	if (*made) {
		struct session *session = (*made)->handle;
		session->scratch = scratch;
		settings_copy(ctx, c, *made);
		return true;
	}
	*why = *why ? *why : reason_keep(ctx, before, "a temporary database could not be made");
	scratch_finish(scratch);
	return false;
}

/* ---- dropping ------------------------------------------------------------------------------------------------------------ */

/* Everything that may be in the way goes by itself first: public may belong to another role, who alone can drop it. */
static const char empty_sql[] =
	"SELECT 'DROP EXTENSION IF EXISTS ' || quote_ident(extname) || ' CASCADE' FROM pg_catalog.pg_extension WHERE oid >= 16384"
	" UNION ALL SELECT 'DROP SCHEMA ' || quote_ident(nspname) || ' CASCADE' FROM pg_catalog.pg_namespace"
	" WHERE nspname !~ '^pg_' AND nspname NOT IN ('information_schema', 'public')"
	" UNION ALL SELECT format('DROP %s IF EXISTS public.%I CASCADE', CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN"
	" 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' WHEN 'c' THEN 'TYPE' WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END,"
	" relname) FROM pg_catalog.pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN"
	" ('r', 'p', 'v', 'm', 'S', 'c', 'f')"
	" UNION ALL SELECT format('DROP TYPE IF EXISTS public.%I CASCADE', typname) FROM pg_catalog.pg_type WHERE typnamespace ="
	" 'public'::regnamespace AND typtype IN ('e', 'd', 'r')"
	" UNION ALL SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', oid::regprocedure) FROM pg_catalog.pg_proc WHERE"
	" pronamespace = 'public'::regnamespace AND oid >= 16384"
	" UNION ALL SELECT 'DROP SCHEMA public CASCADE' UNION ALL SELECT 'CREATE SCHEMA IF NOT EXISTS public'";

/* Takes everything out of a database that was empty when it was borrowed. What is gone already is no matter. */
static void borrowed_empty(struct context *ctx, struct connection *c)
{
	struct rows rows;
	struct context calm = *ctx;
	calm.stop = NULL; /* also after a signal it is left as it was found */
	pg_rollback(&calm, c);
	if (!pg_query(&calm, c, empty_sql, 0, NULL, &rows))
		return;
	for (size_t i = 0; i < rows.count; i++)
		pg_exec(&calm, c, rows.cell[i]);
}

void pg_scratch_drop(struct context *ctx, struct connection *c, struct connection *made)
{
	struct session *session = made->handle;
	struct scratch *scratch = session->scratch;
	size_t before = diag_count(ctx);
	(void)c;
	if (scratch->is_borrowed && pg_of(made))
		borrowed_empty(ctx, made);
	diag_forget(ctx, before);
	scratch_finish(scratch);
}

/* ---- what is not tried ------------------------------------------------------------------------------------------------ */

/* [create|alter|drop] subscription; comment on subscription; security label [for x] on subscription */
static bool is_of_subscription(const char *sql)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, sql, strlen(sql));
	struct token first = lexer_next(&lexer), token = lexer_next(&lexer);
	if (token_is(&first, "create") || token_is(&first, "alter") || token_is(&first, "drop"))
		return token_is(&token, "subscription");
	if (!token_is(&first, "comment") && !token_is(&first, "security"))
		return false;
	while (token.kind != TOKEN_END && token.kind != TOKEN_BROKEN && !token_is(&token, "on"))
		token = lexer_next(&lexer);
	token = lexer_next(&lexer);
	return token_is(&token, "subscription");
}

bool pg_scratch_script(struct context *ctx, const char *sql, const char **out)
{
	struct arena_mark mark = arena_mark(ctx->arena);
	bool may_be = strstr(text_lower(ctx->arena, sql), "subscription");
	arena_reset(ctx->arena, mark);
	*out = sql;
	if (!may_be)
		return true;
	struct list statements = list_on(ctx->arena);
	struct text kept = text_on(ctx->arena);
	size_t left_out = 0;
	if (!sql_split(ctx, DIALECT_POSTGRES, sql, "the script", &statements))
		return false;
	for (size_t i = 0; i < statements.count; i++) {
		const struct statement *s = statements.item[i];
		if (is_of_subscription(s->text))
			left_out++;
		else
			text_addf(&kept, "%s;\n", s->text);
	}
	if (left_out)
		*out = kept.length ? text_get(&kept) : NULL;
	return true;
}
