#include "run/run_internal.h"

/* The name of the index that the statement makes concurrently: tokens between CONCURRENTLY [IF NOT EXISTS] and ON. */
static const char *concurrent_index(struct context *ctx, enum dialect dialect, const char *statement)
{
	struct lexer lexer = lexer_on(dialect, statement, strlen(statement));
	struct token token = lexer_next(&lexer);
	if (!token_is(&token, "create"))
		return NULL;
	token = lexer_next(&lexer);
	if (token_is(&token, "unique"))
		token = lexer_next(&lexer);
	if (!token_is(&token, "index"))
		return NULL;
	token = lexer_next(&lexer);
	if (!token_is(&token, "concurrently"))
		return NULL;
	token = lexer_next(&lexer);
	for (int i = 0; i < 3 && (token_is(&token, "if") || token_is(&token, "not") || token_is(&token, "exists")); i++)
		token = lexer_next(&lexer);
	bool is_name = token.kind == TOKEN_WORD || token.kind == TOKEN_QUOTED;
	return is_name && !token_is(&token, "on") ? token_name(ctx, dialect, &token) : NULL;
}

bool index_invalid_drop(struct context *ctx, struct connection *c, const char *statement)
{
	struct rows rows;
	const char *name = concurrent_index(ctx, c->engine->dialect, statement);
	if (!name || c->engine->dialect != DIALECT_POSTGRES)
		return true;
	const char *const params[] = { name };
	if (!c->engine->query(ctx, c,
			      "SELECT n.nspname, c.relname FROM pg_catalog.pg_index i "
			      "JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid "
			      "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace "
			      "WHERE c.relname = $1 AND NOT i.indisvalid",
			      1, params, &rows))
		return false;
	for (size_t i = 0; i < rows.count; i++)
		if (!c->engine->exec(ctx, c,
				     sql_format(ctx, DIALECT_POSTGRES, "DROP INDEX CONCURRENTLY %I.%I",
						rows.cell[i * 2], rows.cell[i * 2 + 1])))
			return false;
	return true;
}
