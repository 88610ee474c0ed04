/*
 * What older servers say otherwise than newer ones is brought into the newer ones' words when it is read, so that the same
 * database is the same model everywhere.
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

/* ---- views, until 15 ----------------------------------------------------------------------------------------------------
 *
 * The older servers write the table's name before every column; since 16 it stands there only where the query reads more than
 * one table (get_query_def in ruleutils.c: varprefix).
 *
 *   SELECT p.a, f(p.b) FROM public.p WHERE p.c       SELECT a, f(b) FROM public.p WHERE c
 *   SELECT p.* FROM public.p                         as it is: a whole row keeps its name
 *   SELECT p.a AS b FROM public.p ORDER BY p.b       as it is after BY: b alone would be the output column
 *   SELECT p.a FROM public.p JOIN public.q ON …      as it is, and so are queries within queries, and those of UNION
 */
static bool same_text(const struct token *a, const struct token *b)
{
	return a->length == b->length && memcmp(a->start, b->start, a->length) == 0;
}

/* Whether an output column has the name that the column has. */
static bool is_output(const struct query *q, const struct token *column)
{
	for (size_t i = 0; i + 1 < q->from; i++)
		if (!q->token[i].depth && token_is(&q->token[i].token, "as") &&
		    same_text(&q->token[i + 1].token, column))
			return true;
	return false;
}

/* Whether the place is the beginning of a key of ORDER BY, PARTITION BY or DISTINCT ON. */
static bool begins_key(const struct query *q, size_t i)
{
	const struct query_token *all = q->token;
	const struct token *before = &all[i - 1].token;
	if (!token_is(before, "by") && !token_is(before, ",") && !token_is(before, "("))
		return false;
	for (size_t k = i; k-- > 1;) {
		if (all[k].depth < all[i].depth)
			return token_is(&all[k - 1].token, "on");
		if (all[k].depth == all[i].depth && token_is(&all[k].token, "by"))
			return !token_is(&all[k - 1].token, "group");
	}
	return false;
}

/* alias.column outside of inner queries: not a type, a collation, an operator, a function or a whole row. */
static bool is_prefix(const struct query *q, size_t i)
{
	const struct query_token *t = &q->token[i];
	if (i + 2 >= q->count || t->is_inner || !token_is_name(&t->token) || !same_text(&t->token, q->alias))
		return false;
	if (!token_is(&t[1].token, ".") || !token_is_name(&t[2].token))
		return false;
	if (i + 3 < q->count && (token_is(&t[3].token, "(") || token_is(&t[3].token, ".")))
		return false;
	return !i ||
	       (!token_is(&t[-1].token, ".") && !token_is(&t[-1].token, "::") && !token_is(&t[-1].token, "collate"));
}

static bool loses_prefix(const struct query *q, size_t i)
{
	if ((i >= q->from && i < q->from_end) || !is_prefix(q, i))
		return false;
	return !i || !begins_key(q, i) || !is_output(q, &q->token[i + 2].token);
}

const char *pg_view_text(struct context *ctx, const char *text)
{
	struct arena *arena = arena_new();
	struct query q = query_read(arena, DIALECT_POSTGRES, text);
	struct text out = text_on(ctx->arena);
	const char *at = text;
	for (size_t i = 0; q.alias && i < q.count; i++)
		if (loses_prefix(&q, i)) {
			text_addn(&out, at, (size_t)(q.token[i].token.start - at));
			at = q.token[i + 2].token.start;
		}
	text_add(&out, at);
	arena_free(arena);
	return text_get(&out);
}

static void view_reword(struct context *ctx, struct object *o, enum attr body)
{
	if (object_get(o, body))
		object_put(o, body, names_intern(ctx->names, pg_view_text(ctx, object_get(o, body))));
}

/* ---- procedures, until 13 -------------------------------------------------------------------------------------------- */

const char *pg_procedure_arguments(struct context *ctx, const char *text)
{
	struct lexer lexer = pg_arguments(text);
	struct text out = text_on(ctx->arena);
	struct pg_argument a;
	const char *at = text;
	while (pg_argument_next(&lexer, &a)) {
		const char *start = a.name.start ? a.name.start : a.type.start;
		if (a.mode != MODE_IN || !start)
			continue;
		text_addn(&out, at, (size_t)(start - at));
		text_add(&out, "IN ");
		at = start;
	}
	text_add(&out, at);
	return text_get(&out);
}

static void procedure_reword(struct context *ctx, struct object *o)
{
	const char *arguments = object_get(o, PROCEDURE_ARGUMENTS);
	if (arguments)
		object_put(o, PROCEDURE_ARGUMENTS, names_intern(ctx->names, pg_procedure_arguments(ctx, arguments)));
}

/* ---- the whole -------------------------------------------------------------------------------------------------------- */

static void reword_14(void *user, struct object *o)
{
	if (o->kind == KIND_PROCEDURE)
		procedure_reword(user, o);
	else if (o->kind == KIND_RANGE_TYPE) /* it has none, but the name that it would have counts as the usual one */
		complete_multirange(user, o);
}

static void reword_16(void *user, struct object *o)
{
	if (o->kind == KIND_VIEW)
		view_reword(user, o, VIEW_BODY);
	else if (o->kind == KIND_MATERIALIZED_VIEW)
		view_reword(user, o, MATERIALIZED_VIEW_BODY);
}

void pg_reword_older(struct context *ctx, struct object *model, int version)
{
	if (version < 140000)
		object_walk(model, reword_14, ctx);
	if (version < 160000)
		object_walk(model, reword_16, ctx);
}
