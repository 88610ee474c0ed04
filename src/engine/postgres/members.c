/*
 * What is in an operator class or family: a text with commas between the members, in the words of CREATE OPERATOR CLASS.
 *
 *   OPERATOR 1 app.<#(integer, integer)
 *   OPERATOR 15 app.<->(point, point) FOR ORDER BY float_ops
 *   FUNCTION 1 (integer, integer) app.compared(integer, integer)
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

#include <stdlib.h>

/* ---- reading ------------------------------------------------------------------------------------------------------ */

struct member_reading {
	struct context *ctx;
	struct lexer lexer;
	struct token at;
};

static void next(struct member_reading *r)
{
	r->at = lexer_next(&r->lexer);
}

static bool accept(struct member_reading *r, const char *word)
{
	if (!token_is(&r->at, word))
		return false;
	next(r);
	return true;
}

/* What stands between the parentheses that begin here; NULL when none do. */
static const char *group_read(struct member_reading *r)
{
	if (!token_is(&r->at, "("))
		return NULL;
	const char *start = r->at.start + 1, *end = start;
	int depth = 0;
	do {
		depth += token_is(&r->at, "(");
		depth -= token_is(&r->at, ")");
		end = r->at.start;
		next(r);
	} while (depth > 0 && r->at.kind != TOKEN_END && r->at.kind != TOKEN_BROKEN);
	return text_trim(r->ctx->arena, arena_strndup(r->ctx->arena, start, (size_t)(end - start)));
}

/* schema.name or name, the last part being an operator or an identifier. */
static bool name_read(struct member_reading *r, const char **schema, const char **name)
{
	for (*schema = *name = NULL;; *schema = *name) {
		bool is_operator = r->at.kind == TOKEN_OPERATOR && !strchr("(),.;", *r->at.start);
		if (!is_operator && r->at.kind != TOKEN_WORD && r->at.kind != TOKEN_QUOTED)
			return false;
		*name = is_operator ? arena_strndup(r->ctx->arena, r->at.start, r->at.length)
				    : token_name(r->ctx, DIALECT_POSTGRES, &r->at);
		next(r);
		if (is_operator || *schema || !accept(r, "."))
			return true;
	}
}

static bool number_read(struct member_reading *r, struct pg_member *m)
{
	if (r->at.kind != TOKEN_NUMBER)
		return false;
	m->number = (int)strtol(r->at.start, NULL, 10);
	next(r);
	return true;
}

static bool purpose_read(struct member_reading *r, struct pg_member *m)
{
	if (!accept(r, "for") || accept(r, "search"))
		return true;
	return accept(r, "order") && accept(r, "by") && name_read(r, &m->order_schema, &m->order);
}

static bool member_read(struct member_reading *r, struct pg_member *m)
{
	m->is_function = accept(r, "function");
	if ((!m->is_function && !accept(r, "operator")) || !number_read(r, m))
		return false;
	if (m->is_function)
		m->operands = group_read(r);
	if (!name_read(r, &m->schema, &m->name))
		return false;
	if (m->is_function)
		m->arguments = group_read(r);
	else
		m->operands = group_read(r);
	return m->is_function || purpose_read(r, m);
}

bool pg_members_parse(struct context *ctx, const char *text, struct list *members)
{
	struct member_reading r = { ctx, lexer_on(DIALECT_POSTGRES, text ? text : "", text ? strlen(text) : 0), { 0 } };
	next(&r);
	while (r.at.kind != TOKEN_END) {
		struct pg_member *m = arena_alloc(ctx->arena, sizeof *m);
		*m = (struct pg_member){ 0 };
		if (!member_read(&r, m) || (r.at.kind != TOKEN_END && !accept(&r, ",")))
			return false;
		list_add(members, m);
	}
	return true;
}

/* ---- writing ------------------------------------------------------------------------------------------------------ */

static const char *qualified(struct context *ctx, const char *schema, const char *name, bool is_operator)
{
	const char *last = is_operator ? name : pg_quote_name(ctx, name);
	return schema ? arena_printf(ctx->arena, "%s.%s", pg_quote_name(ctx, schema), last) : last;
}

const char *pg_member_text(struct context *ctx, const struct pg_member *m)
{
	const char *name = qualified(ctx, m->schema, m->name, !m->is_function);
	if (m->is_function)
		return arena_printf(ctx->arena, m->arguments ? "FUNCTION %d (%s) %s(%s)" : "FUNCTION %d (%s) %s",
				    m->number, m->operands, name, m->arguments);
	return arena_printf(ctx->arena, m->order ? "OPERATOR %d %s(%s) FOR ORDER BY %s" : "OPERATOR %d %s(%s)",
			    m->number, name, m->operands,
			    m->order ? qualified(ctx, m->order_schema, m->order, false) : "");
}

static int member_compare(const void *a, const void *b)
{
	const struct pg_member *x = *(void *const *)a, *y = *(void *const *)b;
	if (x->is_function != y->is_function)
		return x->is_function ? 1 : -1;
	return x->number != y->number ? (x->number < y->number ? -1 : 1) : strcmp(x->operands, y->operands);
}

const char *pg_members_format(struct context *ctx, const struct list *members)
{
	struct text out = text_on(ctx->arena);
	if (members->count)
		qsort(members->item, members->count, sizeof *members->item, member_compare);
	for (size_t i = 0; i < members->count; i++)
		text_addf(&out, "%s%s", i ? ",\n" : "", pg_member_text(ctx, members->item[i]));
	return members->count ? names_intern(ctx->names, text_get(&out)) : NULL;
}

/* ---- which is which ------------------------------------------------------------------------------------------------ */

bool pg_member_is_cross(const struct pg_member *m)
{
	const char *comma = m->operands;
	int depth = 0;
	bool quoted = false;
	for (; *comma && (quoted || depth || *comma != ','); comma++) {
		quoted ^= *comma == '"';
		depth += !quoted && *comma == '(';
		depth -= !quoted && *comma == ')';
	}
	size_t length = (size_t)(comma - m->operands);
	const char *right = *comma ? comma + 1 + strspn(comma + 1, " ") : "";
	return strlen(right) != length || strncmp(m->operands, right, length) != 0;
}

bool pg_member_is_loose(const char *method, const struct pg_member *m)
{
	static const struct {
		const char *method;
		bool operators;
		unsigned functions; /* bit n: function n is needed */
	} methods[] = { { "btree", true, 1U << 1 },
			{ "hash", true, 1U << 1 },
			{ "gist", false, 1U << 1 | 1U << 2 | 1U << 5 | 1U << 6 | 1U << 7 },
			{ "gin", false, 1U << 2 | 1U << 3 },
			{ "spgist", false, 1U << 1 | 1U << 2 | 1U << 3 | 1U << 4 | 1U << 5 } };
	for (size_t i = 0; i < COUNT_OF(methods); i++) {
		if (!text_equal(methods[i].method, method))
			continue;
		if (pg_member_is_cross(m) || !m->is_function)
			return !methods[i].operators || pg_member_is_cross(m);
		return m->number > 31 || !(methods[i].functions >> m->number & 1);
	}
	return false;
}
