/* PostgreSQL 13 and later, by libpq. */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

extern const struct engine postgres_engine;

/* ---- statements that stand alone ---------------------------------------------------------------------------------- */

/* Statements that refuse to run inside a transaction block: a first word, the words that may follow it in any place up to
 * the name, and one that must be among them (PreventInTransactionBlock in the server's sources). */
static const struct lone {
	const char *first, *second, *among;
} lone_statements[] = {
	/* clang-format off */
	{ "create",  "index",        "concurrently" },
	{ "create",  "unique",       "concurrently" },
	{ "drop",    "index",        "concurrently" },
	{ "reindex", NULL,           "concurrently" },
	{ "reindex", "database",     NULL },
	{ "reindex", "system",       NULL },
	{ "reindex", "schema",       NULL },
	{ "create",  "database",     NULL },
	{ "drop",    "database",     NULL },
	{ "create",  "tablespace",   NULL },
	{ "drop",    "tablespace",   NULL },
	{ "create",  "subscription", NULL },
	{ "drop",    "subscription", NULL },
	{ "alter",   "system",       NULL },
	{ "alter",   "database",     "tablespace" },
	{ "alter",   "table",        "concurrently" }, /* DETACH PARTITION … CONCURRENTLY */
	{ "vacuum",  NULL,           NULL },
	/* clang-format on */
};

static bool has_word(struct lexer lexer, const char *word)
{
	for (struct token t = lexer_next(&lexer); t.kind != TOKEN_END && t.kind != TOKEN_BROKEN; t = lexer_next(&lexer))
		if (t.kind == TOKEN_WORD && token_is(&t, word))
			return true;
	return false;
}

bool pg_needs_no_transaction(const char *sql)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, sql, strlen(sql));
	struct token first = lexer_next(&lexer);
	struct lexer rest = lexer;
	struct token second = lexer_next(&lexer);
	for (size_t i = 0; i < COUNT_OF(lone_statements); i++) {
		const struct lone *lone = &lone_statements[i];
		if (token_is(&first, lone->first) && (!lone->second || token_is(&second, lone->second)) &&
		    (!lone->among || has_word(rest, lone->among)))
			return true;
	}
	return false;
}

/* ---- the engine --------------------------------------------------------------------------------------------------- */

const struct engine postgres_engine = {
	.name = "postgresql",
	.dialect = DIALECT_POSTGRES,
	.default_schema = "public",
	.accepts = pg_accepts,
	.ddl = postgres_ddl,
	.title = "PostgreSQL",
	.since = pg_since,
	.follows = pg_follows,
	.created = pg_created,
	.open = pg_open,
	.close = pg_close,
	.query = pg_query,
	.exec = pg_exec,
	.begin = pg_begin,
	.commit = pg_commit,
	.rollback = pg_rollback,
	.lock = pg_lock,
	.unlock = pg_unlock,
	.load = pg_load,
	.load_begin = pg_load_begin,
	.version_note = pg_version_note,
	.complete = pg_complete,
	.settle = pg_settle,
	.scratch_make = pg_scratch_make,
	.scratch_drop = pg_scratch_drop,
	.needs_no_transaction = pg_needs_no_transaction,
	.script_begin = "BEGIN",
	.script_end = "COMMIT",
};
