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

static void names_link(struct context *ctx, struct object *o, enum attr attr)
{
	struct list names = list_on(ctx->arena);
	if (!names_parse(ctx, object_get(o, attr), &names))
		return;
	for (size_t i = 0; i < names.count; i++)
		names.item[i] = (void *)(uintptr_t)column_spelling(o->parent, names.item[i]);
	object_put(o, attr, names_intern(ctx->names, names_format(ctx, &names)));
}

static void keys_link(struct context *ctx, struct object *o, enum attr attr)
{
	struct list items = list_on(ctx->arena);
	if (!keys_parse(ctx, object_get(o, attr), &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		struct key_item *item = items.item[i];
		if (item->column)
			item->column = column_spelling(o->parent, item->column);
	}
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
	target.table = object_name(table);
	for (size_t i = 0; i < target.columns.count; i++)
		target.columns.item[i] = (void *)(uintptr_t)column_spelling(table, target.columns.item[i]);
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

/* ---- names in texts ----------------------------------------------------------------------------------------------- */

/* Everything that the text may mean by its words; too much does no harm but to the order of creation. */
static void text_link(const struct link *l, struct object *o, const char *text, const struct object *columns_of)
{
	struct lexer lexer = lexer_on(DIALECT_SQLITE, text, strlen(text));
	for (;;) {
		struct token t = lexer_next(&lexer);
		if (t.kind == TOKEN_END || t.kind == TOKEN_BROKEN)
			return;
		bool string = t.kind == TOKEN_STRING && o->kind == KIND_VIRTUAL_TABLE;
		if (t.kind != TOKEN_WORD && t.kind != TOKEN_QUOTED && !string)
			continue;
		const char *name = token_name(l->ctx, DIALECT_SQLITE, &t);
		struct object *used = columns_of ? find_column(columns_of, name) : find_relation(l, name);
		if (used && used != o && used != o->parent)
			object_use(l->ctx, o, used);
	}
}

static void texts_link(const struct link *l, struct object *o)
{
	bool outside = o->kind == KIND_VIEW || o->kind == KIND_TRIGGER || o->kind == KIND_VIRTUAL_TABLE;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		enum value_type type = attr_table[a].type;
		bool code = type == VALUE_EXPR || type == VALUE_BODY || (type == VALUE_KEYS && o->kind == KIND_INDEX);
		if (!code || !object_get(o, a) || a == COLUMN_DEFAULT)
			continue;
		const struct object *table = object_enclosing(o, KIND_TABLE);
		if (outside)
			text_link(l, o, object_get(o, a), NULL);
		else if (table)
			text_link(l, o, object_get(o, a), table);
	}
}

void sqlite_link(struct context *ctx, struct object *model)
{
	struct link l = { ctx, map_new(ctx->arena) };
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i];
		if (o->kind == KIND_TABLE || o->kind == KIND_VIEW || o->kind == KIND_VIRTUAL_TABLE)
			map_put(l.relations, text_lower(ctx->arena, object_name(o)), all.item[i]);
	}
	for (size_t i = 0; i < all.count; i++)
		references_link(&l, all.item[i]);
	for (size_t i = 0; i < all.count; i++)
		texts_link(&l, all.item[i]);
}
