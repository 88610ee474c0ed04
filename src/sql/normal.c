/*
 * The normal form of SQL text, for comparing what was written in different ways:
 *
 *	SELECT  "Id", [a b]          select id , "a b"
 *	  FROM t -- all of them      from t
 *	;
 */
#include "schemadiff/sql.h"

/* Words that mean something else without their quotes, where an expression may stand: they stay quoted. */
#define VALUE_WORDS "null", "true", "false", "current_date", "current_time", "current_timestamp"
static const char *const sqlite_words[] = { VALUE_WORDS, NULL };
/* "char" is a type of its own in PostgreSQL, and "bit" one without a length. */
static const char *const postgres_words[] = {
	VALUE_WORDS,   "localtime",    "localtimestamp",  "user",           "current_user", "session_user",
	"system_user", "current_role", "current_catalog", "current_schema", "char",         "bit",
	NULL
};

static bool is_value_word(enum dialect dialect, const char *name)
{
	const char *const *word = dialect == DIALECT_SQLITE ? sqlite_words : postgres_words;
	while (*word && !text_equal_fold(name, *word))
		word++;
	return *word;
}

/* SQLite folds every name, so the case of a quoted one is lost there; PostgreSQL keeps it. */
static bool is_plain(enum dialect dialect, const char *name)
{
	for (const char *p = name; *p; p++) {
		bool upper = *p >= 'A' && *p <= 'Z' && dialect == DIALECT_SQLITE;
		bool letter = (*p >= 'a' && *p <= 'z') || upper || *p == '_';
		bool digit = *p >= '0' && *p <= '9' && p > name;
		if (!letter && !digit)
			return false;
	}
	return *name && !is_value_word(dialect, name);
}

static void add_quoted_name(struct context *ctx, struct text *out, enum dialect dialect, const struct token *t)
{
	const char *name = token_name(ctx, dialect, t);
	bool plain = is_plain(dialect, name);
	if (dialect == DIALECT_SQLITE)
		name = text_lower(ctx->arena, name);
	if (plain)
		text_add(out, name);
	else
		text_addf(out, "\"%s\"", text_replace(ctx->arena, name, "\"", "\"\""));
}

static void add_folded(struct text *out, const char *s, size_t length)
{
	for (size_t i = 0; i < length; i++)
		text_addc(out, s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] + 'a' - 'A') : s[i]);
}

static void add_token(struct context *ctx, struct text *out, enum dialect dialect, const struct token *t)
{
	if (t->kind == TOKEN_QUOTED)
		add_quoted_name(ctx, out, dialect, t);
	else if (t->kind == TOKEN_WORD || t->kind == TOKEN_NUMBER)
		add_folded(out, t->start, t->length);
	else
		text_addn(out, t->start, t->length);
}

/* SQLite takes a comment that is not closed for one that ends with the text. */
static bool is_end(enum dialect dialect, const struct token *t)
{
	bool comment = t->kind == TOKEN_BROKEN && t->length > 1 && memcmp(t->start, "/*", 2) == 0;
	return t->kind == TOKEN_END || (comment && dialect == DIALECT_SQLITE);
}

const char *sql_normal(struct context *ctx, enum dialect dialect, const char *text)
{
	struct text out = text_on(ctx->arena);
	struct lexer lexer = lexer_on(dialect, text, strlen(text));
	size_t semicolons = 0; /* seen, and not yet followed by anything */
	for (;;) {
		struct token t = lexer_next(&lexer);
		if (is_end(dialect, &t))
			return text_get(&out);
		if (token_is(&t, ";")) {
			semicolons++;
			continue;
		}
		for (; semicolons; semicolons--)
			text_add(&out, out.length ? " ;" : ";");
		text_add(&out, out.length ? " " : "");
		add_token(ctx, &out, dialect, &t);
	}
}
