/* Any bytes through the lexer, the splitter and the normal form, in both dialects; quoting comes back as it went in. */
#include "schemadiff/sql.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool invariant)
{
	if (!invariant)
		abort();
}

/* Every byte belongs to one token or to what stands between tokens, in order. */
static void check_tokens(enum dialect dialect, const char *text, size_t length)
{
	struct lexer lexer = lexer_on(dialect, text, length);
	const char *at = text;
	for (;;) {
		struct token t = lexer_next(&lexer);
		require(t.start >= at && t.start + t.length <= text + length && t.line >= 1 && t.column >= 1);
		at = t.start + t.length;
		if (t.kind == TOKEN_END)
			break;
		require(t.length > 0);
	}
	require(at == text + length);
}

static void check_split(struct context *ctx, enum dialect dialect, const char *text)
{
	struct list out = list_on(ctx->arena);
	size_t before = diag_count(ctx);
	bool good = sql_split(ctx, dialect, text, "fuzz", &out);
	require(diag_count(ctx) == before + (good ? 0 : 1));
	for (size_t i = 0; good && i < out.count; i++) {
		/* A statement is one statement: split again, with a semicolon put behind it, it stays what it is. */
		const struct statement *s = out.item[i];
		struct list again = list_on(ctx->arena);
		require(sql_split(ctx, dialect, arena_printf(ctx->arena, "%s;", s->text), "again", &again));
		require(again.count == 1);
		require(text_equal(((const struct statement *)again.item[0])->text, s->text));
	}
}

static void check_normal(struct context *ctx, enum dialect dialect, const char *text)
{
	const char *once = sql_normal(ctx, dialect, text);
	require(text_equal(sql_normal(ctx, dialect, once), once));
}

static void check_quoting(struct context *ctx, enum dialect dialect, const char *text)
{
	const char *sql = sql_format(ctx, dialect, "%I %L", text, text);
	struct lexer lexer = lexer_on(dialect, sql, strlen(sql));
	struct token name = lexer_next(&lexer), literal = lexer_next(&lexer);
	require(name.kind == TOKEN_QUOTED && literal.kind == TOKEN_STRING);
	require(text_equal(token_name(ctx, dialect, &name), text));
	require(lexer_next(&lexer).kind == TOKEN_END);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct context ctx = { .arena = arena, .names = names_new(arena), .diags = diags_new(arena) };
	const char *text = arena_strndup(arena, (const char *)data, size);
	for (enum dialect dialect = DIALECT_POSTGRES; dialect <= DIALECT_SQLITE; dialect++) {
		check_tokens(dialect, (const char *)data, size);
		check_split(&ctx, dialect, text);
		check_normal(&ctx, dialect, text);
		check_quoting(&ctx, dialect, text);
	}
	arena_free(arena);
	return 0;
}
