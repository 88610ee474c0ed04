/*
 * How a view's query reads after a rename, as PostgreSQL prints it then. It knows relations by identity, so a view follows
 * a rename by itself; where the text it will have is foreseen, the view is left alone.
 *
 *   SELECT client.id FROM shop.client       client becomes customer     SELECT customer.id FROM shop.customer
 *   SELECT c.mail FROM shop.client c        mail becomes email          SELECT c.email AS mail FROM shop.client c
 *   … WHERE c.mail IS NOT NULL              the same                    … WHERE c.email IS NOT NULL
 *   SELECT c.mail AS email FROM …           the same                    SELECT c.email FROM …
 *   SELECT mail FROM shop.client            the same                    SELECT email AS mail FROM shop.client
 */
#include "diff/translate.h"

enum { DEEPEST = 64 };

struct body {
	const struct translation *t;
	const struct token *token; /* ends with TOKEN_END */
	size_t count;
	struct map *aliases, *unclear; /* name → relation; names that stand for several */
	struct text out;
	const char *copied;    /* the text up to here is in `out` */
	bool in_list[DEEPEST]; /* whether the select list of the query at this depth is being read */
	size_t depth;
	struct query query;
	const struct object *only; /* the relation whose columns stand without its name, or NULL */
};

static bool is_name(const struct token *token)
{
	return token_is_name(token);
}

static const char *name_at(const struct body *b, size_t i)
{
	return token_name(b->t->ctx, b->t->dialect, &b->token[i]);
}

/* name.name, and no part of a longer chain. */
static bool is_pair(const struct body *b, size_t i)
{
	return i + 2 < b->count && is_name(&b->token[i]) && token_is(&b->token[i + 1], ".") &&
	       is_name(&b->token[i + 2]) && !token_is(&b->token[i + 3], ".") && !(i && token_is(&b->token[i - 1], "."));
}

/* ---- which name stands for which relation ------------------------------------------------------------------------ */

static bool ends_relation(const struct token *token)
{
	static const char *const words[] = { "where",     "join",        "left",   "right", "full",   "inner",
					     "cross",     "natural",     "on",     "group", "having", "order",
					     "limit",     "offset",      "union",  "using", "fetch",  "except",
					     "intersect", "tablesample", "window", "for",   "as" };
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (token_is(token, words[i]))
			return true;
	return !is_name(token);
}

static void alias_add(struct body *b, const char *alias, struct object *relation)
{
	struct object *there = map_get(b->aliases, alias);
	map_put(there && there != relation ? b->unclear : b->aliases, alias, relation);
}

static void aliases_collect(struct body *b)
{
	for (size_t i = 0; i < b->count; i++) {
		if (!is_pair(b, i))
			continue;
		struct object *relation = lookup_relation(b->t->lookup, name_at(b, i), name_at(b, i + 2));
		if (!relation)
			continue;
		const struct token *after = &b->token[i + 3];
		alias_add(b, ends_relation(after) ? object_name(relation) : name_at(b, i + 3), relation);
	}
}

/* ---- replacing --------------------------------------------------------------------------------------------------- */

static void replace(struct body *b, size_t first, size_t last, const char *with)
{
	const struct token *end = &b->token[last];
	text_addn(&b->out, b->copied, (size_t)(b->token[first].start - b->copied));
	text_add(&b->out, with);
	b->copied = end->start + end->length;
}

/* Where one whole item of a select list ends. */
static bool ends_item(const struct token *token)
{
	return token->kind == TOKEN_END || token_is(token, ",") || token_is(token, "from") || token_is(token, ")");
}

static bool is_item(const struct body *b, size_t i)
{
	return b->depth < DEEPEST && b->in_list[b->depth] && i &&
	       (token_is(&b->token[i - 1], "select") || token_is(&b->token[i - 1], "distinct") ||
		token_is(&b->token[i - 1], ","));
}

/* From the token `first` to the column's name: an output column keeps its name, which is said where it is no longer that of
 * the column. */
static void output_replace(struct body *b, size_t first, size_t column, const char *with, const char *new)
{
	struct context *ctx = b->t->ctx;
	const char *old = name_at(b, column);
	bool item = !text_equal(old, new) && is_item(b, first);
	if (item && ends_item(&b->token[column + 1]))
		with = arena_printf(ctx->arena, "%s AS %s", with, identifier_text(ctx, old));
	bool said = item && token_is(&b->token[column + 1], "as") && is_name(&b->token[column + 2]) &&
		    text_equal(name_at(b, column + 2), new);
	replace(b, first, said ? column + 2 : column, with);
}

/* alias.column */
static void column_replace(struct body *b, size_t i, const struct object *relation)
{
	struct context *ctx = b->t->ctx;
	const char *alias = name_at(b, i), *old = name_at(b, i + 2), *new = column_new(b->t, relation, old);
	bool implied = text_equal(alias, object_name(relation));
	const char *prefix = identifier_text(ctx, implied ? new_name(b->t, relation) : alias);
	if (!text_equal(old, new) || !text_equal(prefix, identifier_text(ctx, alias)))
		output_replace(b, i, i + 2, arena_printf(ctx->arena, "%s.%s", prefix, identifier_text(ctx, new)), new);
}

/* A column of the one relation that the query reads, without its name before it. */
static bool is_bare(const struct body *b, size_t i)
{
	const struct token *before = i ? &b->token[i - 1] : NULL, *after = &b->token[i + 1];
	if (b->query.token[i].is_inner || (i >= b->query.from && i < b->query.from_end) || !is_name(&b->token[i]))
		return false;
	return !token_is(after, ".") && !token_is(after, "(") &&
	       (!before || (!token_is(before, ".") && !token_is(before, "::") && !token_is(before, "as") &&
			    !token_is(before, "collate")));
}

static void bare_replace(struct body *b, size_t i)
{
	const char *old = name_at(b, i), *new = column_new(b->t, b->only, old);
	if (!text_equal(old, new))
		output_replace(b, i, i, identifier_text(b->t->ctx, new), new);
}

static void pair_replace(struct body *b, size_t i)
{
	const char *first = name_at(b, i);
	bool collation = i && token_is(&b->token[i - 1], "collate");
	const char *renamed = path_new(b->t, collation ? SPACE_COLLATION : SPACE_RELATION,
				       qname_format(b->t->ctx, first, name_at(b, i + 2)));
	const struct object *relation = map_get(b->aliases, first);
	if (renamed)
		replace(b, i, i + 2, renamed);
	else if (relation && !map_has(b->unclear, first))
		column_replace(b, i, relation);
}

static void list_follow(struct body *b, const struct token *token)
{
	if (token_is(token, "(")) {
		if (++b->depth < DEEPEST)
			b->in_list[b->depth] = false;
	} else if (token_is(token, ")")) {
		b->depth -= b->depth > 0;
	} else if (b->depth < DEEPEST && (token_is(token, "select") || token_is(token, "from"))) {
		b->in_list[b->depth] = token_is(token, "select");
	}
}

static bool tokens_read(struct body *b, const char *text)
{
	struct arena *arena = b->t->ctx->arena;
	struct lexer lexer = lexer_on(b->t->dialect, text, strlen(text));
	b->query = query_read(arena, b->t->dialect, text);
	b->count = b->query.count;
	/* A few ends more, so that looking ahead needs no care. */
	struct token *all = arena_alloc(arena, (b->count + 4) * sizeof *all);
	for (size_t i = 0; i < b->count + 4; i++)
		all[i] = lexer_next(&lexer);
	b->token = all;
	return all[b->count].kind == TOKEN_END;
}

const char *body_translated(const struct translation *t, struct object *ruled, const char *text)
{
	struct body b = { .t = t,
			  .aliases = map_new(t->ctx->arena),
			  .unclear = map_new(t->ctx->arena),
			  .out = text_on(t->ctx->arena),
			  .copied = text };
	if (!tokens_read(&b, text))
		return text;
	aliases_collect(&b);
	if (b.query.alias && !ruled)
		b.only = map_get(b.aliases, token_name(t->ctx, t->dialect, b.query.alias));
	if (ruled) {
		alias_add(&b, "new", ruled);
		alias_add(&b, "old", ruled);
	}
	for (size_t i = 0; i < b.count; i++) {
		const char *string = b.token[i].kind == TOKEN_STRING ? string_new(t, &b.token[i]) : NULL;
		if (string)
			replace(&b, i, i, string);
		else if (is_pair(&b, i))
			pair_replace(&b, i);
		else if (b.only && is_bare(&b, i))
			bare_replace(&b, i);
		list_follow(&b, &b.token[i]);
	}
	text_add(&b.out, b.copied);
	return text_get(&b.out);
}
