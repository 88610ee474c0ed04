#include "schemadiff/model.h"

struct lookup {
	struct context *ctx;
	const struct object *model;
	struct map *by_name; /* "space schema.name" (or its path) → object that stands in a schema or the model */
	struct map *by_path; /* "kind path" → any object; filled when first asked */
};

static const char *space_key(struct context *ctx, enum space space, const char *schema, const char *name)
{
	return arena_printf(ctx->arena, "%d %s", (int)space, qname_format(ctx, schema, name));
}

static void lookup_add(void *user, struct object *o)
{
	struct lookup *l = user;
	enum space space = kind_table[o->kind].space;
	const struct object *schema = object_schema(o);
	const char *key = NULL;
	if (space == SPACE_SCHEMA)
		map_put_kept(l->by_name, space_key(l->ctx, space, NULL, object_name(o)), o);
	else if ((space == SPACE_RELATION || space == SPACE_TYPE) && schema)
		key = space_key(l->ctx, space, object_name(schema), object_name(o));
	else if (space != SPACE_NONE && o->parent && (o->parent->kind == KIND_SCHEMA || o->parent->kind == KIND_MODEL))
		key = arena_printf(l->ctx->arena, "%d %s", (int)space, object_path(l->ctx, o));
	/* A range brings a second type, which has the name of the first object that claims it. */
	const char *second = o->kind == KIND_RANGE_TYPE ? object_get(o, RANGE_TYPE_MULTIRANGE) : NULL;
	const char *other = second && schema ? space_key(l->ctx, space, object_name(schema), second) : NULL;
	if (other && !map_has(l->by_name, other))
		map_put_kept(l->by_name, other, o);
	if (key && !map_has(l->by_name, key)) /* of two with one name the first is meant; model_check reports them */
		map_put_kept(l->by_name, key, o);
}

static void path_add(void *user, struct object *o)
{
	struct lookup *l = user;
	map_put_kept(l->by_path, arena_printf(l->ctx->arena, "%d %s", (int)o->kind, object_path(l->ctx, o)), o);
}

struct lookup *lookup_new(struct context *ctx, const struct object *model)
{
	struct lookup *l = arena_alloc(ctx->arena, sizeof *l);
	*l = (struct lookup){ ctx, model, map_new(ctx->arena), map_new(ctx->arena) };
	object_walk(model, lookup_add, l);
	return l;
}

static struct object *find(const struct lookup *l, enum space space, const char *schema, const char *name)
{
	struct arena_mark mark = arena_mark(l->ctx->arena);
	struct object *o = map_get(l->by_name, space_key(l->ctx, space, schema, name));
	arena_reset(l->ctx->arena, mark);
	return o;
}

struct object *lookup_schema(const struct lookup *l, const char *schema)
{
	return find(l, SPACE_SCHEMA, NULL, schema);
}

struct object *lookup_relation(const struct lookup *l, const char *schema, const char *name)
{
	return find(l, SPACE_RELATION, schema, name);
}

struct object *lookup_type(const struct lookup *l, const char *schema, const char *name)
{
	return find(l, SPACE_TYPE, schema, name);
}

struct object *lookup_named(const struct lookup *l, enum space space, const char *path)
{
	struct arena_mark mark = arena_mark(l->ctx->arena);
	struct object *o = map_get(l->by_name, arena_printf(l->ctx->arena, "%d %s", (int)space, path));
	arena_reset(l->ctx->arena, mark);
	return o;
}

/* Tables have few columns: looking through them costs less than a table of all there are. */
struct object *lookup_column(const struct lookup *l, const struct object *relation, const char *name)
{
	(void)l;
	for (struct object *o = relation ? relation->child : NULL; o; o = o->next)
		if (kind_table[o->kind].space == SPACE_COLUMN && strcmp(object_name(o), name) == 0)
			return o;
	return NULL;
}

struct object *lookup_path(const struct lookup *l, enum kind kind, const char *path)
{
	if (!l->by_path->count)
		object_walk(l->model, path_add, (struct lookup *)(uintptr_t)l);
	struct arena_mark mark = arena_mark(l->ctx->arena);
	struct object *o = map_get(l->by_path, arena_printf(l->ctx->arena, "%d %s", (int)kind, path));
	arena_reset(l->ctx->arena, mark);
	return o;
}

/* ---- references ------------------------------------------------------------------------------------ */

static void reference_add(const struct object *o, struct object *target, struct list *out)
{
	if (target && target != o && !list_has(out, target))
		list_add(out, target);
}

/* The columns of a query are there whatever is said of them: nothing refers to what is said. */
static void column_add(const struct lookup *l, const struct object *o, const char *name, struct list *out)
{
	struct object *column = lookup_column(l, o->parent, name);
	if (column && column->kind == KIND_COLUMN)
		reference_add(o, column, out);
}

static void columns_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
			struct list *out)
{
	struct list names = list_on(ctx->arena);
	const char *value = object_get(o, attr);
	if (attr_table[attr].type == VALUE_NAMES) {
		if (!names_parse(ctx, value, &names))
			return;
		for (size_t i = 0; i < names.count; i++)
			column_add(l, o, names.item[i], out);
		return;
	}
	if (!keys_parse(ctx, value, &names))
		return;
	for (size_t i = 0; i < names.count; i++) {
		const struct key_item *item = names.item[i];
		if (item->column)
			column_add(l, o, item->column, out);
	}
}

/* Whether the key or index is over exactly the columns of the target, in whatever order. */
static bool key_fits(struct context *ctx, const struct object *key, enum attr columns, const struct target *target)
{
	struct list items = list_on(ctx->arena);
	if (!object_get(key, columns) || !keys_parse(ctx, object_get(key, columns), &items))
		return false;
	if (!target->columns.count)
		return key->kind == KIND_PRIMARY_KEY;
	bool same = items.count == target->columns.count;
	for (size_t i = 0; same && i < items.count; i++) {
		const struct key_item *item = items.item[i];
		same = item->column && list_has(&target->columns, item->column);
	}
	return same;
}

/* What the reference needs: a key over its columns, or a unique index where there is no such key. */
static void key_add(struct context *ctx, const struct object *o, const struct object *table,
		    const struct target *target, struct list *out)
{
	size_t before = out->count;
	for (struct object *key = table->child; key; key = key->next)
		if ((key->kind == KIND_PRIMARY_KEY && key_fits(ctx, key, PRIMARY_KEY_COLUMNS, target)) ||
		    (key->kind == KIND_UNIQUE && key_fits(ctx, key, UNIQUE_COLUMNS, target)))
			reference_add(o, key, out);
	for (struct object *i = table->child; i && out->count == before; i = i->next)
		if (i->kind == KIND_INDEX && object_flag(i, INDEX_UNIQUE) && !object_get(i, INDEX_WHERE) &&
		    key_fits(ctx, i, INDEX_COLUMNS, target))
			reference_add(o, i, out);
}

static void target_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
		       struct list *out)
{
	struct target target;
	const struct object *schema = object_schema(o);
	if (!target_parse(ctx, object_get(o, attr), &target) || !schema)
		return;
	struct object *table = lookup_relation(l, target.schema ? target.schema : object_name(schema), target.table);
	reference_add(o, table, out);
	for (size_t i = 0; table && i < target.columns.count; i++)
		reference_add(o, lookup_column(l, table, target.columns.item[i]), out);
	if (table)
		key_add(ctx, o, table, &target, out);
}

static void column_path_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
			    struct list *out)
{
	struct list parts = list_on(ctx->arena);
	if (!qname_parse(ctx, object_get(o, attr), &parts) || parts.count != 3)
		return;
	struct object *table = lookup_relation(l, parts.item[0], parts.item[1]);
	reference_add(o, table ? lookup_column(l, table, parts.item[2]) : NULL, out);
}

/* A type's text up to its modifiers: shop.order_state[] or "Odd".type(3); or that of the rows of a table. */
static void type_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
		     struct list *out)
{
	struct list parts = list_on(ctx->arena);
	const char *value = object_get(o, attr);
	const char *end = value + strcspn(value, "[(");
	const char *name = arena_strndup(ctx->arena, value, (size_t)(end - value));
	if (!qname_parse(ctx, name, &parts) || parts.count != 2)
		return;
	struct object *type = lookup_type(l, parts.item[0], parts.item[1]);
	reference_add(o, type ? type : lookup_relation(l, parts.item[0], parts.item[1]), out);
}

/* One path, or several. */
static void named_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
		      struct list *out)
{
	const char *value = object_get(o, attr);
	struct list paths = list_on(ctx->arena);
	if (attr_table[attr].type == VALUE_NAME)
		list_add(&paths, qname_format(ctx, NULL, value));
	else if (attr_table[attr].type != VALUE_NAMES)
		list_add(&paths, value);
	else if (!names_parse(ctx, value, &paths))
		return;
	for (size_t i = 0; i < paths.count; i++)
		reference_add(o, lookup_named(l, attr_table[attr].space, paths.item[i]), out);
}

/* ---- inheritance ----------------------------------------------------------------------------------- */

static enum attr origin_attr(enum kind kind)
{
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (attr_table[a].ref == REF_ORIGIN)
			return a;
	return ATTR_COUNT;
}

bool object_is_inherited(const struct object *o)
{
	enum attr a = origin_attr(o->kind);
	return a < ATTR_COUNT && object_get(o, a);
}

void lookup_tables_above(struct context *ctx, const struct lookup *l, const struct object *table, struct list *out)
{
	static const enum attr attrs[] = { TABLE_PARTITION_OF, TABLE_INHERITS };
	for (size_t i = 0; table->kind == KIND_TABLE && i < COUNT_OF(attrs); i++)
		if (object_get(table, attrs[i]))
			named_add(ctx, l, table, attrs[i], out);
}

struct object *lookup_type_of_table(const struct lookup *l, const struct object *table)
{
	const char *path = table->kind == KIND_TABLE ? object_get(table, TABLE_OF_TYPE) : NULL;
	struct object *type = path ? lookup_named(l, SPACE_TYPE, path) : NULL;
	return type && type->kind == KIND_COMPOSITE_TYPE ? type : NULL;
}

struct object *lookup_origin(struct context *ctx, const struct lookup *l, const struct object *o)
{
	enum attr a = origin_attr(o->kind);
	struct list above = list_on(ctx->arena);
	if (!object_is_inherited(o))
		return NULL;
	const char *name = attr_table[a].type == VALUE_NAME ? object_get(o, a) : object_name(o);
	lookup_tables_above(ctx, l, o->parent, &above);
	for (size_t i = 0; i < above.count; i++) {
		struct object *origin = object_child(above.item[i], o->kind, name);
		if (origin)
			return origin;
	}
	return NULL;
}

struct object *lookup_within(struct context *ctx, const struct lookup *l, const struct object *o)
{
	struct list above = list_on(ctx->arena);
	const char *name = NULL;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (attr_table[a].ref == REF_WITHIN)
			name = object_get(o, a);
	if (name)
		lookup_tables_above(ctx, l, o->parent, &above);
	for (size_t i = 0; i < above.count; i++) {
		struct object *index = object_child(above.item[i], KIND_INDEX, name);
		if (index)
			return index;
	}
	return NULL;
}

static void family_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
		       struct list *out)
{
	const char *family = object_get(o, attr), *method = object_get(o, kind_attr(o->kind, "method"));
	const struct object *schema = object_schema(o);
	if (!schema || !method)
		return;
	family = family ? family : qname_format(ctx, object_name(schema), object_name(o));
	reference_add(o, lookup_named(l, attr_table[attr].space, arena_printf(ctx->arena, "%s(%s)", family, method)),
		      out);
}

static void transforms_add(struct context *ctx, const struct lookup *l, const struct object *o, enum attr attr,
			   struct list *out)
{
	struct list types = list_on(ctx->arena);
	const char *language = object_text(o, kind_attr(o->kind, "language"));
	if (!names_parse(ctx, object_get(o, attr), &types))
		return;
	for (size_t i = 0; language && i < types.count; i++)
		reference_add(o,
			      lookup_named(l, SPACE_TRANSFORM,
					   arena_printf(ctx->arena, "%s(%s)", (const char *)types.item[i], language)),
			      out);
}

void object_references(struct context *ctx, const struct lookup *l, const struct object *o, struct list *out)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		const char *value = object_get(o, a);
		if (!value && attr_table[a].ref != REF_FAMILY)
			continue;
		switch (attr_table[a].ref) {
		case REF_NONE:
		case REF_ROLE: /* no object of the model */
			break;
		case REF_SCHEMA:
			reference_add(o, lookup_schema(l, value), out);
			break;
		case REF_COLUMNS:
			columns_add(ctx, l, o, a, out);
			break;
		case REF_TARGET:
			target_add(ctx, l, o, a, out);
			break;
		case REF_COLUMN_PATH:
			column_path_add(ctx, l, o, a, out);
			break;
		case REF_TYPE:
			type_add(ctx, l, o, a, out);
			break;
		case REF_ORIGIN:
			reference_add(o, lookup_origin(ctx, l, o), out);
			break;
		case REF_WITHIN:
			reference_add(o, lookup_within(ctx, l, o), out);
			break;
		case REF_FAMILY:
			family_add(ctx, l, o, a, out);
			break;
		case REF_TRANSFORM:
			transforms_add(ctx, l, o, a, out);
			break;
		case REF_NAMED:
			named_add(ctx, l, o, a, out);
			break;
		}
	}
	for (size_t i = 0; o->uses && i < o->uses->count; i++)
		reference_add(o, o->uses->item[i], out);
}
