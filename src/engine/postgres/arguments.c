/*
 * The arguments of a routine, one after the other, without a server:
 *
 *   a integer, VARIADIC b text[] DEFAULT '{}'       IN a integer; VARIADIC b text[], with a default
 *   timestamp with time zone                        a type without a name
 *   double precision ORDER BY x anyelement          the direct arguments of an ordered set, then the others
 */
#include "engine/postgres/ddl.h"

/* Words that begin a type and can be no argument's name (col_name_keyword in the server's grammar). */
static bool begins_type(const struct token *t)
{
	static const char *const words[] = { "bigint",   "bit",      "boolean", "char",      "character",
					     "dec",      "decimal",  "float",   "int",       "integer",
					     "interval", "national", "nchar",   "numeric",   "real",
					     "setof",    "smallint", "time",    "timestamp", "varchar" };
	for (size_t i = 0; t->kind == TOKEN_WORD && i < COUNT_OF(words); i++)
		if (token_is(t, words[i]))
			return true;
	return false;
}

static struct token token_after(struct lexer lexer)
{
	return lexer_next(&lexer);
}

static bool is_identifier(const struct token *t)
{
	return t->kind == TOKEN_WORD || t->kind == TOKEN_QUOTED;
}

static bool is_name(const struct token *t, struct lexer lexer)
{
	struct token next = token_after(lexer);
	bool type_goes_on = t->kind == TOKEN_WORD && token_is(t, "double") && token_is(&next, "precision");
	bool ends = token_is(&next, "default") || token_is(&next, "order") || token_is(&next, "array");
	return is_identifier(t) && !begins_type(t) && is_identifier(&next) && !type_goes_on && !ends;
}

static void mode_take(struct lexer *lexer, struct token *t, struct pg_argument *a)
{
	static const struct {
		const char *word;
		enum pg_mode mode;
	} modes[] = { { "in", MODE_IN }, { "out", MODE_OUT }, { "inout", MODE_INOUT }, { "variadic", MODE_VARIADIC } };
	for (size_t i = 0; i < COUNT_OF(modes); i++) {
		if (t->kind != TOKEN_WORD || !token_is(t, modes[i].word))
			continue;
		a->mode = modes[i].mode;
		*t = lexer_next(lexer);
		if (a->mode == MODE_IN && t->kind == TOKEN_WORD && token_is(t, "out")) {
			a->mode = MODE_INOUT;
			*t = lexer_next(lexer);
		}
		return;
	}
}

static void span_add(struct pg_span *span, const struct token *t)
{
	span->start = span->start ? span->start : t->start;
	span->length = (size_t)(t->start + t->length - span->start);
}

/* Whether the token ends the argument; the words ORDER BY do, too. */
static bool ends_argument(struct lexer *lexer, const struct token *t, struct pg_argument *a)
{
	struct token next = token_after(*lexer);
	if (t->kind == TOKEN_WORD && token_is(t, "order") && token_is(&next, "by")) {
		lexer_next(lexer);
		a->is_last_direct = true;
		return true;
	}
	return token_is(t, ",");
}

bool pg_argument_next(struct lexer *lexer, struct pg_argument *a)
{
	struct token t = lexer_next(lexer);
	int depth = 0;
	*a = (struct pg_argument){ .mode = MODE_IN };
	if (t.kind == TOKEN_END || t.kind == TOKEN_BROKEN)
		return false;
	mode_take(lexer, &t, a);
	if (is_name(&t, *lexer)) {
		span_add(&a->name, &t);
		t = lexer_next(lexer);
		mode_take(lexer, &t, a);
	}
	for (bool value = false; t.kind != TOKEN_END && t.kind != TOKEN_BROKEN; t = lexer_next(lexer)) {
		if (!depth && ends_argument(lexer, &t, a))
			break;
		depth += token_is(&t, "(") || token_is(&t, "[");
		depth -= token_is(&t, ")") || token_is(&t, "]");
		if (!depth && !value && (token_is(&t, "default") || token_is(&t, "=") || token_is(&t, ":=")))
			value = true;
		else
			span_add(value ? &a->value : &a->type, &t);
	}
	return true;
}

struct lexer pg_arguments(const char *arguments)
{
	return lexer_on(DIALECT_POSTGRES, arguments ? arguments : "", arguments ? strlen(arguments) : 0);
}

/* ---- what a replacement may change ------------------------------------------------------------------------------ */

static bool spans_equal(struct pg_span a, struct pg_span b)
{
	return a.length == b.length && (!a.length || memcmp(a.start, b.start, a.length) == 0);
}

/* The next argument whose mode is one that counts. */
static bool next_of(struct lexer *lexer, struct pg_argument *a, bool output)
{
	while (pg_argument_next(lexer, a))
		if (a->mode == MODE_INOUT || (a->mode == MODE_OUT) == output)
			return true;
	return false;
}

/* The row that OUT arguments make is the result's type. */
static bool outputs_differ(const char *from, const char *to)
{
	struct lexer old = pg_arguments(from), new = pg_arguments(to);
	struct pg_argument a, b;
	for (;;) {
		bool more = false, both = false;
		while ((more = pg_argument_next(&old, &a)) && a.mode != MODE_OUT && a.mode != MODE_INOUT)
			;
		while ((both = pg_argument_next(&new, &b)) && b.mode != MODE_OUT && b.mode != MODE_INOUT)
			;
		if (!more || !both)
			return more != both;
		if (!spans_equal(a.name, b.name) || !spans_equal(a.type, b.type))
			return true;
	}
}

bool pg_arguments_break(const char *from, const char *to)
{
	struct lexer old = pg_arguments(from), new = pg_arguments(to);
	struct pg_argument a, b;
	while (next_of(&old, &a, false)) {
		if (!next_of(&new, &b, false) || (a.value.length && !b.value.length))
			return true;
		if ((a.name.length && !spans_equal(a.name, b.name)) ||
		    (a.mode == MODE_VARIADIC) != (b.mode == MODE_VARIADIC))
			return true;
	}
	return outputs_differ(from, to);
}
