#include "schemadiff/sql.h"

static bool is_one_of(const struct token *t, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (t->kind == TOKEN_WORD && token_is(t, words[i]))
			return true;
	return false;
}

static bool begins_query(const struct token *t)
{
	static const char *const words[] = { "select", "with", "values" };
	return is_one_of(t, words, COUNT_OF(words));
}

static bool ends_from(const struct token *t)
{
	static const char *const words[] = { "where", "group",  "having", "window", "order",
					     "limit", "offset", "fetch",  "for" };
	return is_one_of(t, words, COUNT_OF(words));
}

static bool joins_queries(const struct token *t)
{
	static const char *const words[] = { "union", "intersect", "except" };
	return is_one_of(t, words, COUNT_OF(words));
}

bool token_is_name(const struct token *t)
{
	return t->kind == TOKEN_WORD || t->kind == TOKEN_QUOTED;
}

static void tokens_read(struct query *q, struct arena *arena, enum dialect dialect, const char *text)
{
	size_t room = strlen(text) + 2, open = 0;
	struct lexer lexer = lexer_on(dialect, text, strlen(text));
	struct query_token *all = arena_alloc(arena, room * sizeof *all);
	bool *inner = arena_alloc(arena, room * sizeof *inner); /* by depth */
	inner[0] = false;
	for (struct token t = lexer_next(&lexer); t.kind != TOKEN_END && t.kind != TOKEN_BROKEN;
	     t = lexer_next(&lexer)) {
		if (q->count && token_is(&all[q->count - 1].token, "(")) {
			inner[open + 1] = inner[open] || begins_query(&t);
			open++;
		}
		if (token_is(&t, ")") && open)
			open--;
		all[q->count++] = (struct query_token){ t, open, inner[open] };
	}
	q->token = all;
}

/* The place after FROM, outside of parentheses; `count` when there is none, or when several queries are joined. */
static size_t from_find(const struct query *q)
{
	size_t from = q->count;
	for (size_t i = 1; i < q->count; i++) {
		const struct token *t = &q->token[i].token;
		if (q->token[i].depth)
			continue;
		if (joins_queries(t))
			return q->count;
		if (from == q->count && token_is(t, "from") && !token_is(&q->token[i - 1].token, "distinct"))
			from = i + 1;
	}
	return from;
}

static void from_read(struct query *q)
{
	bool is_single = true, is_sampled = false;
	size_t i = q->from;
	for (; i < q->count && (q->token[i].depth || !ends_from(&q->token[i].token)); i++) {
		const struct token *t = &q->token[i].token;
		bool outside = !q->token[i].depth;
		is_single &= q->token[i].is_inner || !(token_is(t, "join") || (token_is(t, ",") && outside));
		is_sampled |= outside && t->kind == TOKEN_WORD && token_is(t, "tablesample");
		if (outside && token_is_name(t) && !is_sampled)
			q->alias = t;
	}
	q->from_end = i;
	q->alias = is_single ? q->alias : NULL;
}

struct query query_read(struct arena *arena, enum dialect dialect, const char *text)
{
	struct query q = { 0 };
	tokens_read(&q, arena, dialect, text);
	q.from = from_find(&q);
	from_read(&q);
	return q;
}
