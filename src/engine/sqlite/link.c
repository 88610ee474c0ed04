/* Which objects refer to which, by the names in their texts. SQLite keeps no such catalog. */
#include "engine/sqlite/sqlite.h"

struct link {
	struct context *ctx;
	struct map *relations; /* lower-case name → table, view or virtual table */
};

bool text_names(struct context *ctx, const char *text, const char *name)
{
	struct lexer lexer = lexer_on(DIALECT_SQLITE, text, strlen(text));
	for (;;) {
		struct token t = lexer_next(&lexer);
		if (t.kind == TOKEN_END || t.kind == TOKEN_BROKEN)
			return false;
		bool plain = t.kind == TOKEN_WORD && t.length == strlen(name) &&
			     sqlite3_strnicmp(t.start, name, (int)t.length) == 0;
		if (plain || (t.kind == TOKEN_QUOTED && text_equal_fold(token_name(ctx, DIALECT_SQLITE, &t), name)))
			return true;
	}
}

static struct object *find_relation(const struct link *l, const char *name)
{
	return map_get(l->relations, text_lower(l->ctx->arena, name));
}

static struct object *find_column(const struct object *table, const char *name)
{
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c))
		if (text_equal_fold(object_name(c), name))
			return c;
	return NULL;
}

/* The column's own spelling of this name. */
static const char *column_spelling(const struct object *table, const char *name)
{
	const struct object *column = table && table->kind == KIND_TABLE ? find_column(table, name) : NULL;
	return column ? object_name(column) : name;
}

/* ---- references to columns and tables -------------------------------------------------------------------------- */

/* Gives whether any of the names is spelled otherwise now. */
static bool columns_respell(const struct object *table, struct list *names)
{
	bool changed = false;
	for (size_t i = 0; i < names->count; i++) {
		const char *spelling = column_spelling(table, names->item[i]);
		changed |= spelling != names->item[i];
		names->item[i] = (void *)(uintptr_t)spelling;
	}
	return changed;
}

static void names_link(struct context *ctx, struct object *o, enum attr attr)
{
	struct list names = list_on(ctx->arena);
	if (!names_parse(ctx, object_get(o, attr), &names))
		return;
	if (columns_respell(o->parent, &names))
		object_put(o, attr, names_intern(ctx->names, names_format(ctx, &names)));
}

static void keys_link(struct context *ctx, struct object *o, enum attr attr)
{
	struct list items = list_on(ctx->arena);
	bool changed = false;
	if (!keys_parse(ctx, object_get(o, attr), &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		struct key_item *item = items.item[i];
		const char *spelling = item->column ? column_spelling(o->parent, item->column) : NULL;
		changed |= spelling != item->column;
		item->column = spelling;
	}
	if (changed)
		object_put(o, attr, names_intern(ctx->names, keys_format(ctx, &items)));
}

static void target_link(const struct link *l, struct object *o, enum attr attr)
{
	struct target target;
	if (!target_parse(l->ctx, object_get(o, attr), &target))
		return;
	const struct object *table = target.schema ? NULL : find_relation(l, target.table);
	if (!table)
		return;
	bool changed = target.table != object_name(table);
	target.table = object_name(table);
	changed |= columns_respell(table, &target.columns);
	if (changed)
		object_put(o, attr, names_intern(l->ctx->names, target_format(l->ctx, &target)));
}

static void references_link(const struct link *l, struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (!object_get(o, a))
			continue;
		if (attr_table[a].ref == REF_TARGET)
			target_link(l, o, a);
		else if (attr_table[a].ref == REF_COLUMNS && attr_table[a].type == VALUE_NAMES)
			names_link(l->ctx, o, a);
		else if (attr_table[a].ref == REF_COLUMNS)
			keys_link(l->ctx, o, a);
	}
}

/* ---- what a view reads -------------------------------------------------------------------------------------------- */

/*
 * SQLite resolves the names in views and triggers only when they are used, so nothing but the reader's comfort asks for an
 * order of statements. Views have the relations in their FROM clauses; triggers have none, for two tables whose triggers
 * write to each other are nothing unusual.
 *
 *	select a, b from t join u using (a), (select c from w)      t, u, w
 *	with w as (select 1) select * from w                        nothing
 */
enum { DEEPEST = 200 };

struct from {
	const struct parse *p;
	bool in_from[DEEPEST + 1]; /* per depth of parentheses */
	int depth;
};

/* Whether a table may be named at token i, by what stands before it. */
static bool from_at(struct from *f, size_t i)
{
	static const char *const others[] = { "select", "where",     "group", "having", "window", "order",
					      "limit",  "intersect", "union", "except", "on",     "using" };
	const struct token *t = &f->p->token[i];
	bool *in_from = &f->in_from[f->depth];
	if (token_is(t, "(")) {
		f->depth += f->depth < DEEPEST;
		f->in_from[f->depth] = false;
	} else if (token_is(t, ")")) {
		f->depth -= f->depth > 0;
	}
	for (size_t w = 0; w < COUNT_OF(others); w++)
		if (token_is(t, others[w]))
			*in_from = false;
	bool opens = token_is(t, "from") || token_is(t, "join");
	*in_from = *in_from || opens;
	return opens || (*in_from && (token_is(t, ",") || token_is(t, "(")));
}

/* WITH name [(columns)] AS ( */
static bool is_common_table(const struct parse *p, const char *name)
{
	for (struct parse at = *p; parse_look(&at, 0)->kind != TOKEN_END; at.at++) {
		struct parse q = at;
		const char *word = parse_name(&q);
		if (!word || !text_equal_fold(word, name))
			continue;
		if (parse_at(&q, "("))
			parse_group(&q);
		if (parse_accept(&q, "as") &&
		    (parse_at(&q, "(") || parse_at(&q, "materialized") || parse_at(&q, "not")))
			return true;
	}
	return false;
}

static void view_link(const struct link *l, struct object *view)
{
	struct parse p;
	const char *query = object_get(view, VIEW_BODY);
	if (!query || !parse_begin(&p, l->ctx, query, NULL))
		return;
	struct from from = { .p = &p };
	for (size_t i = 0; i + 1 < p.count; i++) {
		if (!from_at(&from, i))
			continue;
		struct parse at = p;
		at.at = i + 1;
		if (token_is(parse_look(&at, 1), "."))
			at.at += 2;
		const char *name = parse_name(&at);
		struct object *used = name ? find_relation(l, name) : NULL;
		if (used && used != view && !is_common_table(&p, name))
			object_use(view, used);
	}
}

static struct map *relations_of(struct context *ctx, const struct object *model)
{
	struct map *relations = map_new(ctx->arena);
	for (const struct object *schema = model->child; schema; schema = schema->next)
		for (struct object *o = schema->child; o; o = o->next)
			if (o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_VIRTUAL_TABLE)
				map_put_kept(relations, text_lower(ctx->arena, object_name(o)), o);
	return relations;
}

static void object_link(void *user, struct object *o)
{
	const struct link *l = user;
	struct arena_mark mark = arena_mark(l->ctx->arena);
	references_link(l, o);
	if (o->kind == KIND_VIEW)
		view_link(l, o);
	arena_reset(l->ctx->arena, mark);
}

void sqlite_link(struct context *ctx, struct object *model)
{
	struct context aside = *ctx;
	aside.arena = arena_new();
	struct link l = { &aside, relations_of(&aside, model) };
	object_walk(model, object_link, &l);
	arena_free(aside.arena);
}
