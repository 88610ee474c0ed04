/*
 * The names that PostgreSQL gives to constraints that have none (ChooseConstraintName, ChooseIndexName), by example:
 *
 *   primary key of orders              orders_pkey
 *   unique (a, b)                      orders_a_b_key
 *   exclude (room with =, …)           orders_room_during_excl
 *   foreign key (customer, shop)       orders_customer_shop_fkey
 *   check (price > 0)                  orders_price_check     exactly one column is mentioned
 *   check (price > cost)               orders_check
 *   check of the domain email          email_check
 *
 * and with 1, 2, … at the end where the schema has that name already.
 */
#include "engine/postgres/postgres.h"

/* ---- names in use ---------------------------------------------------------------------------------------------------------- */

enum name_use { NAME_OF_RELATION = 'r', NAME_OF_CONSTRAINT = 'c' };

static const char *use_key(struct context *ctx, enum name_use use, const struct object *schema, const char *name)
{
	return arena_printf(ctx->arena, "%c %s", (char)use, qname_format(ctx, object_name(schema), name));
}

static bool is_taken(struct completion *c, enum name_use use, const struct object *schema, const char *name)
{
	return map_has(c->taken, use_key(c->ctx, use, schema, name));
}

static void name_take(struct completion *c, enum name_use use, const struct object *schema, const char *name)
{
	map_put(c->taken, use_key(c->ctx, use, schema, name), c);
}

/* Primary keys, unique and exclusion constraints have an index of their name. */
static bool has_index(enum kind kind)
{
	return kind == KIND_PRIMARY_KEY || kind == KIND_UNIQUE || kind == KIND_EXCLUSION;
}

static void object_take(struct completion *c, const struct object *o)
{
	enum space space = kind_table[o->kind].space;
	if (!*object_name(o) || (space != SPACE_RELATION && space != SPACE_CONSTRAINT))
		return;
	if (space == SPACE_RELATION || has_index(o->kind))
		name_take(c, NAME_OF_RELATION, object_schema(o), object_name(o));
	if (space == SPACE_CONSTRAINT)
		name_take(c, NAME_OF_CONSTRAINT, object_schema(o), object_name(o));
}

void complete_names_taken(struct completion *c)
{
	struct list all = object_all(c->ctx, c->model);
	for (size_t i = 0; i < all.count; i++)
		object_take(c, all.item[i]);
}

const char *complete_name_choose(struct completion *c, const struct object *schema, const char *name1,
				 const char *name2, const char *label, bool relation, bool constraint)
{
	const char *name = pg_object_name(c->ctx, name1, name2, label);
	for (int pass = 1; (relation && is_taken(c, NAME_OF_RELATION, schema, name)) ||
			   (constraint && is_taken(c, NAME_OF_CONSTRAINT, schema, name));
	     pass++)
		name = pg_object_name(c->ctx, name1, name2, arena_printf(c->ctx->arena, "%s%d", label, pass));
	if (relation)
		name_take(c, NAME_OF_RELATION, schema, name);
	if (constraint)
		name_take(c, NAME_OF_CONSTRAINT, schema, name);
	return name;
}

/* ---- the middle part: column names ------------------------------------------------------------------------------------------- */

/* Names with _ between them; PostgreSQL stops when its buffer has as much as a name can hold. */
static const char *names_joined(struct context *ctx, const struct list *names)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < names->count && out.length <= PG_NAME_LIMIT; i++)
		text_addf(&out, "%s%s", i ? "_" : "", (const char *)names->item[i]);
	return text_get(&out);
}

/* The name of an index column: that of the column, or of the function that is called, or expr. */
static const char *key_item_name(struct context *ctx, const struct key_item *item)
{
	if (item->column)
		return item->column;
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, item->expression, strlen(item->expression));
	struct token first = lexer_next(&lexer), second = lexer_next(&lexer);
	bool called = (first.kind == TOKEN_WORD || first.kind == TOKEN_QUOTED) && token_is(&second, "(");
	return called ? token_name(ctx, DIALECT_POSTGRES, &first) : "expr";
}

/* A name that is there already gets a number. */
static void name_add_unique(struct context *ctx, struct list *names, const char *name)
{
	const char *unique = names_intern(ctx->names, name);
	for (int n = 1; list_has(names, unique); n++)
		unique = names_intern(ctx->names, arena_printf(ctx->arena, "%s%d", name, n));
	list_add(names, unique);
}

static const char *index_columns_joined(struct context *ctx, const struct object *o, enum attr keys, enum attr include)
{
	struct list items = list_on(ctx->arena), included = list_on(ctx->arena), names = list_on(ctx->arena);
	if (object_get(o, keys) && keys_parse(ctx, object_get(o, keys), &items))
		for (size_t i = 0; i < items.count; i++)
			name_add_unique(ctx, &names, key_item_name(ctx, items.item[i]));
	if (object_get(o, include) && names_parse(ctx, object_get(o, include), &included))
		for (size_t i = 0; i < included.count; i++)
			name_add_unique(ctx, &names, included.item[i]);
	return names_joined(ctx, &names);
}

static const char *foreign_columns_joined(struct context *ctx, const struct object *key)
{
	struct list names = list_on(ctx->arena);
	const char *columns = object_get(key, FOREIGN_KEY_COLUMNS);
	return columns && names_parse(ctx, columns, &names) ? names_joined(ctx, &names) : "";
}

/* The column at a token of an expression, NULL when the word there is none: a function, a type, a part of a name. */
static const struct object *column_at(struct completion *c, const struct object *table, const struct token *before,
				      const struct token *at, const struct token *after)
{
	bool word = at->kind == TOKEN_WORD || at->kind == TOKEN_QUOTED;
	if (!word || token_is(before, "::") || token_is(after, "(") || token_is(after, "."))
		return NULL;
	return lookup_column(c->lookup, table, token_name(c->ctx, DIALECT_POSTGRES, at));
}

/* The only column that a condition mentions, NULL when it mentions none or several. */
static const char *only_column(struct completion *c, const struct object *check)
{
	const char *text = object_text(check, CHECK_EXPRESSION);
	const struct object *only = NULL;
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, text, strlen(text));
	struct token before = { 0 }, at = lexer_next(&lexer);
	while (at.kind != TOKEN_END && at.kind != TOKEN_BROKEN) {
		struct token after = lexer_next(&lexer);
		const struct object *column = column_at(c, check->parent, &before, &at, &after);
		if (column && only && column != only)
			return NULL;
		only = column ? column : only;
		before = at;
		at = after;
	}
	return only ? object_name(only) : NULL;
}

/* ---- giving names --------------------------------------------------------------------------------------------------------------- */

/* What stands between the table and the label in the name of a key or index. */
static const char *middle_of(struct context *ctx, const struct object *o, const char **label)
{
	switch (o->kind) {
	case KIND_PRIMARY_KEY:
		*label = "pkey";
		return NULL;
	case KIND_UNIQUE:
		*label = "key";
		return index_columns_joined(ctx, o, UNIQUE_COLUMNS, UNIQUE_INCLUDE);
	case KIND_EXCLUSION:
		*label = "excl";
		return index_columns_joined(ctx, o, EXCLUSION_ELEMENTS, EXCLUSION_INCLUDE);
	case KIND_INDEX:
		*label = "idx";
		return index_columns_joined(ctx, o, INDEX_COLUMNS, INDEX_INCLUDE);
	case KIND_FOREIGN_KEY:
		*label = "fkey";
		return foreign_columns_joined(ctx, o);
	default:
		*label = NULL;
		return NULL;
	}
}

const char *complete_usual_name(struct context *ctx, const struct object *o)
{
	const char *label, *middle = middle_of(ctx, o, &label);
	return label ? pg_object_name(ctx, object_name(o->parent), middle, label) : NULL;
}

const char *complete_inherited_name(struct completion *c, const struct object *o)
{
	const char *label, *middle = middle_of(c->ctx, o, &label);
	return complete_name_choose(c, object_schema(o), object_name(o->parent), middle, label,
				    o->kind != KIND_FOREIGN_KEY, o->kind != KIND_INDEX);
}

static const char *name_for(struct completion *c, const struct object *o)
{
	const struct object *schema = object_schema(o);
	const char *parent = object_name(o->parent);
	switch (o->kind) {
	case KIND_PRIMARY_KEY:
		return complete_name_choose(c, schema, parent, NULL, "pkey", true, true);
	case KIND_UNIQUE:
		return complete_name_choose(c, schema, parent,
					    index_columns_joined(c->ctx, o, UNIQUE_COLUMNS, UNIQUE_INCLUDE), "key",
					    true, true);
	case KIND_EXCLUSION:
		return complete_name_choose(c, schema, parent,
					    index_columns_joined(c->ctx, o, EXCLUSION_ELEMENTS, EXCLUSION_INCLUDE),
					    "excl", true, true);
	case KIND_INDEX:
		return complete_name_choose(c, schema, parent,
					    index_columns_joined(c->ctx, o, INDEX_COLUMNS, INDEX_INCLUDE), "idx", true,
					    false);
	case KIND_CHECK:
		return complete_name_choose(c, schema, parent, only_column(c, o), "check", false, true);
	case KIND_FOREIGN_KEY:
		return complete_name_choose(c, schema, parent, foreign_columns_joined(c->ctx, o), "fkey", false, true);
	case KIND_DOMAIN_CHECK:
		return complete_name_choose(c, schema, parent, NULL, "check", false, true);
	default:
		return NULL;
	}
}

void complete_names(struct completion *c, struct object *parent, bool foreign_keys)
{
	if (parent->kind != KIND_TABLE && parent->kind != KIND_DOMAIN && parent->kind != KIND_MATERIALIZED_VIEW)
		return;
	for (struct object *o = parent->child; o; o = o->next) {
		bool may_be = kind_table[o->kind].space == SPACE_CONSTRAINT || o->kind == KIND_INDEX;
		if (may_be && !*object_name(o) && (o->kind == KIND_FOREIGN_KEY) == foreign_keys)
			object_put(o, kind_name_attr(o->kind), name_for(c, o));
	}
}
