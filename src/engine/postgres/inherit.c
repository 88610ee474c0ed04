/*
 * What a partition, or a table that inherits, has from the tables above it. A model that is read from XML lists only what
 * such a table has of its own; here it gets the rest, so that every later stage finds all columns, keys and checks in
 * place. What a catalog gave is complete already: here it is noted what follows from above, and XML leaves that out.
 */
#include "engine/postgres/postgres.h"

enum { DEEPEST = 64 };

/* ---- what is derived ------------------------------------------------------------------------------------------------- */

/* The attributes of an inherited object that are those of its origin unless it says otherwise. */
static uint64_t derived_attrs(enum kind kind)
{
	static const char *const others[] = { "name",      "comment",          "inherited", "of",
					      "clustered", "replica-identity", "identity",  "tablespace",
					      "only",      "without",          "within",    "keys" };
	static const enum attr column[] = { COLUMN_NAME,      COLUMN_TYPE,       COLUMN_COLLATION,
					    COLUMN_GENERATED, COLUMN_EXPRESSION, COLUMN_DEFAULT,
					    COLUMN_NULLABLE,  COLUMN_STORAGE,    COLUMN_COMPRESSION };
	uint64_t bits = 0;
	for (size_t i = 0; kind == KIND_COLUMN && i < COUNT_OF(column); i++)
		bits |= attr_bit(column[i]);
	for (enum attr a = kind_table[kind].first; kind != KIND_COLUMN && a < kind_attr_end(kind); a++)
		bits |= attr_bit(a);
	for (size_t i = 0; kind != KIND_COLUMN && i < COUNT_OF(others); i++)
		if (kind_attr(kind, others[i]) < ATTR_COUNT)
			bits &= ~attr_bit(kind_attr(kind, others[i]));
	return kind == KIND_CHECK ? bits | attr_bit(CHECK_NAME) : bits;
}

static bool is_merged(const struct object *o)
{
	return (o->kind == KIND_COLUMN && text_equal(object_get(o, COLUMN_INHERITED), "merged")) ||
	       (o->kind == KIND_CHECK && text_equal(object_get(o, CHECK_INHERITED), "merged"));
}

/* Whether the name of a part of a key or index is one that the server gives: perhaps with a number. */
static bool name_is_usual(struct context *ctx, const struct object *o, const struct object *origin)
{
	const char *name = object_name(o), *usual = complete_usual_name(ctx, o);
	if (o->kind == KIND_FOREIGN_KEY && text_equal(name, object_name(origin)))
		return true;
	return usual && text_starts(name, usual) &&
	       strspn(name + strlen(usual), "0123456789") == strlen(name) - strlen(usual);
}

/* The key of the table that the index above takes in as its part: the first over the same columns. */
static struct object *key_alike(const struct object *table, const struct object *index)
{
	if (index->kind != KIND_INDEX || !object_flag(index, INDEX_UNIQUE) || object_get(index, INDEX_WHERE) ||
	    object_get(index, INDEX_METHOD))
		return NULL;
	for (struct object *o = object_first(table, KIND_PRIMARY_KEY); o; o = object_following(o))
		if (object_get(o, PRIMARY_KEY_COLUMNS) == object_get(index, INDEX_COLUMNS) &&
		    object_get(o, PRIMARY_KEY_INCLUDE) == object_get(index, INDEX_INCLUDE) &&
		    !object_flag(index, INDEX_NULLS_NOT_DISTINCT) && !object_get(o, PRIMARY_KEY_OF))
			return o;
	for (struct object *o = object_first(table, KIND_UNIQUE); o; o = object_following(o))
		if (object_get(o, UNIQUE_COLUMNS) == object_get(index, INDEX_COLUMNS) &&
		    object_get(o, UNIQUE_INCLUDE) == object_get(index, INDEX_INCLUDE) &&
		    object_flag(o, UNIQUE_NULLS_NOT_DISTINCT) == object_flag(index, INDEX_NULLS_NOT_DISTINCT) &&
		    !object_get(o, UNIQUE_OF))
			return o;
	return NULL;
}

static void implied_note(struct context *ctx, struct object *o, const struct object *origin)
{
	uint64_t derived = derived_attrs(o->kind);
	o->implied = 0;
	if (is_merged(o))
		return;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (derived & attr_bit(a) && object_get(o, a) == object_get(origin, a))
			o->implied |= attr_bit(a);
	if (o->kind == KIND_INDEX && key_alike(o->parent, origin))
		o->implied = 0; /* the key would be the part */
	else if (o->kind != KIND_COLUMN && o->kind != KIND_CHECK && name_is_usual(ctx, o, origin))
		o->implied |= attr_bit(kind_name_attr(o->kind));
}

void pg_inherit_note(struct context *ctx, struct object *model)
{
	struct lookup *lookup = lookup_new(ctx, model);
	for (struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			pg_typed_note(lookup, t);
			bool inherits = object_get(t, TABLE_PARTITION_OF) || object_get(t, TABLE_INHERITS);
			for (struct object *o = inherits ? t->child : NULL; o; o = o->next) {
				const struct object *origin = lookup_origin(ctx, lookup, o);
				if (origin)
					implied_note(ctx, o, origin);
			}
		}
}

/* A key of the table whose index is a part of that one. */
static struct object *key_within(const struct object *table, const struct object *index)
{
	for (struct object *o = table->child; o; o = o->next) {
		enum attr within = kind_attr(o->kind, "within");
		if (within < ATTR_COUNT && object_get(o, within) == object_name(index))
			return o;
	}
	return NULL;
}

static struct object *part_of(const struct object *table, const struct object *origin, enum attr of)
{
	for (struct object *o = object_first(table, origin->kind); o; o = object_following(o))
		if (of == ATTR_COUNT ? object_name(o) == object_name(origin) : object_get(o, of) == object_name(origin))
			return o;
	return origin->kind == KIND_INDEX ? key_within(table, origin) : NULL;
}

/* ---- indexes that not every partition has a part of -------------------------------------------------------------------- */

/* The partitions that have no part of the index, or one that lacks parts itself. */
static struct list lacking(struct context *ctx, const struct list *tables, const struct object *index, int depth)
{
	struct list found = list_on(ctx->arena);
	const char *path = object_path(ctx, index->parent);
	for (size_t i = 0; i < tables->count && depth < DEEPEST; i++) {
		const struct object *table = tables->item[i];
		if (!text_equal(object_get(table, TABLE_PARTITION_OF), path))
			continue;
		const struct object *part = part_of(table, index, INDEX_OF);
		if (!part || (part->kind == KIND_INDEX && object_flag(part, INDEX_ONLY) &&
			      lacking(ctx, tables, part, depth + 1).count))
			list_add(&found, table);
	}
	return found;
}

/* A partition without a part must be there before the index: a new one gets a part by itself. */
static void index_without(struct context *ctx, const struct list *tables, struct object *index)
{
	struct list without = lacking(ctx, tables, index, 0), paths = list_on(ctx->arena);
	for (size_t i = 0; i < without.count; i++) {
		list_add(&paths, object_path(ctx, without.item[i]));
		object_mention(index, without.item[i]);
	}
	object_put(index, INDEX_ONLY, paths.count ? names_intern(ctx->names, "true") : NULL);
	object_put(index, INDEX_WITHOUT, paths.count ? names_intern(ctx->names, names_format(ctx, &paths)) : NULL);
}

/* What lacks parts makes incomplete what it is a part of. */
static void above_add(struct context *ctx, const struct lookup *lookup, struct list *indexes)
{
	for (size_t i = 0; i < indexes->count; i++) {
		struct object *above = lookup_origin(ctx, lookup, indexes->item[i]);
		if (above && !list_has(indexes, above))
			list_add(indexes, above);
	}
}

/* Notes which indexes have keys of that table as parts. */
static void keys_note(struct context *ctx, const struct lookup *lookup, const struct object *table)
{
	for (struct object *o = table->child; o; o = o->next) {
		struct object *index = lookup_within(ctx, lookup, o);
		struct list keys = list_on(ctx->arena);
		if (!index)
			continue;
		if (object_get(index, INDEX_KEYS))
			names_parse(ctx, object_get(index, INDEX_KEYS), &keys);
		if (!list_has(&keys, names_intern(ctx->names, object_path(ctx, table))))
			list_add(&keys, object_path(ctx, table));
		object_put(index, INDEX_KEYS, names_intern(ctx->names, names_format(ctx, &keys)));
	}
}

void pg_inherit_parts_note(struct context *ctx, struct object *model)
{
	struct list tables = list_on(ctx->arena), indexes = list_on(ctx->arena);
	struct lookup *lookup = lookup_new(ctx, model);
	for (struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			list_add(&tables, t);
			for (struct object *x = object_first(t, KIND_INDEX); x; x = object_following(x))
				if (object_flag(x, INDEX_ONLY))
					list_add(&indexes, x);
			if (object_get(t, TABLE_PARTITION_OF))
				keys_note(ctx, lookup, t);
		}
	above_add(ctx, lookup, &indexes);
	for (size_t i = 0; i < indexes.count; i++)
		index_without(ctx, &tables, indexes.item[i]);
}

/* ---- names that the server gave ------------------------------------------------------------------------------------------ */

/* Partitions that are made below a check that is NOT VALID have it as valid, those that are there before have not. */
static void validity_adopt(struct object *check, const struct object *old)
{
	if (check->implied & attr_bit(CHECK_NOT_VALID) && !object_flag(old, CHECK_NOT_VALID))
		object_put(check, CHECK_NOT_VALID, NULL);
}

void pg_inherit_adopt(struct context *ctx, struct object *model, const struct matching *m)
{
	struct lookup *lookup = lookup_new(ctx, model);
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		const struct object *old = match_from(m, o);
		if (!old || !object_is_inherited(o) || !object_is_inherited(old))
			continue;
		if (o->kind == KIND_COLUMN ||
		    o->kind == KIND_CHECK) { /* whether it is local as well cannot be changed */
			enum attr inherited = kind_attr(o->kind, "inherited");
			object_put(o, inherited, object_get(old, inherited));
			if (o->kind == KIND_CHECK)
				validity_adopt(o, old);
			continue;
		}
		if (object_name(o) == object_name(old) || object_name(o->parent) != object_name(old->parent))
			continue;
		const struct object *origin = lookup_origin(ctx, lookup, o);
		bool same = text_equal(complete_usual_name(ctx, o), complete_usual_name(ctx, old));
		if (origin && same && name_is_usual(ctx, o, origin) && name_is_usual(ctx, old, origin))
			object_put(o, kind_name_attr(o->kind), object_name(old));
	}
}

/* ---- which tables, in which order ------------------------------------------------------------------------------------------ */

static int depth_of(struct completion *c, const struct object *table, int limit)
{
	struct list above = list_on(c->ctx->arena);
	int depth = 0;
	lookup_tables_above(c->ctx, c->lookup, table, &above);
	for (size_t i = 0; limit && i < above.count; i++) {
		int d = depth_of(c, above.item[i], limit - 1) + 1;
		depth = d > depth ? d : depth;
	}
	return depth;
}

/* A name without schema is of the table's own. */
static void above_qualify(struct completion *c, struct object *table)
{
	struct list names = list_on(c->ctx->arena), parts = list_on(c->ctx->arena);
	const char *own = object_name(object_schema(table)), *of = object_get(table, TABLE_PARTITION_OF);
	if (of && qname_parse(c->ctx, of, &parts) && parts.count == 1)
		object_put(table, TABLE_PARTITION_OF,
			   names_intern(c->ctx->names, qname_format(c->ctx, own, parts.item[0])));
	const char *inherits = object_get(table, TABLE_INHERITS);
	if (!inherits || !names_parse(c->ctx, inherits, &names))
		return;
	for (size_t i = 0; i < names.count; i++) {
		struct list path = list_on(c->ctx->arena);
		if (qname_parse(c->ctx, names.item[i], &path) && path.count)
			names.item[i] = (void *)(uintptr_t)qname_format(c->ctx, path.count == 1 ? own : path.item[0],
									path.item[path.count - 1]);
	}
	object_put(table, TABLE_INHERITS, names_intern(c->ctx->names, names_format(c->ctx, &names)));
}

struct list pg_inheriting(struct completion *c)
{
	struct list all = object_all(c->ctx, c->model), found = list_on(c->ctx->arena), sorted = list_on(c->ctx->arena);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		if (o->kind == KIND_TABLE && (object_get(o, TABLE_PARTITION_OF) || object_get(o, TABLE_INHERITS))) {
			above_qualify(c, o);
			list_add(&found, o);
		}
	}
	for (int depth = 0; depth <= DEEPEST && sorted.count < found.count; depth++)
		for (size_t i = 0; i < found.count; i++)
			if (depth_of(c, found.item[i], DEEPEST) == depth)
				list_add(&sorted, found.item[i]);
	return sorted;
}

/* ---- columns ------------------------------------------------------------------------------------------------------------------ */

static void column_inherit(struct completion *c, struct object *column, const struct object *origin)
{
	static const enum attr copied[] = { COLUMN_TYPE,       COLUMN_COLLATION, COLUMN_GENERATED,
					    COLUMN_EXPRESSION, COLUMN_STORAGE,   COLUMN_COMPRESSION };
	bool local = object_get(column, COLUMN_TYPE) && object_get(column->parent, TABLE_INHERITS);
	const char *usual = object_get(column, COLUMN_DEFAULT);
	if (!object_get(column, COLUMN_INHERITED))
		object_put(column, COLUMN_INHERITED, names_intern(c->ctx->names, local ? "merged" : "only"));
	for (size_t i = 0; i < COUNT_OF(copied); i++)
		if (!object_get(column, copied[i]))
			object_put(column, copied[i], object_get(origin, copied[i]));
	if (text_equal_fold(usual ? usual : "", "null"))
		object_put(column, COLUMN_DEFAULT, NULL);
	else if (!usual && !object_get(column, COLUMN_IDENTITY))
		object_put(column, COLUMN_DEFAULT, object_get(origin, COLUMN_DEFAULT));
	if (!object_flag(origin, COLUMN_NULLABLE))
		object_put(column, COLUMN_NULLABLE, object_get(origin, COLUMN_NULLABLE));
	if (!column->was)
		column->was = origin->was;
	implied_note(c->ctx, column, origin);
}

struct list complete_members_aside(struct completion *c, struct object *table)
{
	struct list own = list_on(c->ctx->arena);
	for (struct object *o = table->child; o; o = o->next)
		list_add(&own, o);
	for (size_t i = 0; i < own.count; i++)
		object_detach(own.item[i]);
	return own;
}

struct object *complete_column_back(struct completion *c, struct object *table, const struct list *own,
				    const char *name)
{
	struct object *column = object_child(table, KIND_COLUMN, name);
	for (size_t i = 0; !column && i < own->count; i++) {
		struct object *o = own->item[i];
		if (o->kind == KIND_COLUMN && object_name(o) == name)
			object_append(table, column = o);
	}
	if (!column) {
		column = object_new(c->ctx, KIND_COLUMN, table, table->at);
		object_put(column, COLUMN_NAME, name);
	}
	return column;
}

/* The columns from above come first, in their order; those that the table has alone follow. */
void pg_inherit_columns(struct completion *c, struct object *table)
{
	struct list above = list_on(c->ctx->arena), own = complete_members_aside(c, table);
	lookup_tables_above(c->ctx, c->lookup, table, &above);
	for (size_t i = 0; i < above.count; i++)
		for (const struct object *p = object_first(above.item[i], KIND_COLUMN); p; p = object_following(p))
			column_inherit(c, complete_column_back(c, table, &own, object_name(p)), p);
	for (size_t i = 0; i < own.count; i++) {
		struct object *o = own.item[i];
		if (!o->parent)
			object_append(table, o);
	}
}

/* ---- keys, checks, indexes ---------------------------------------------------------------------------------------------------------- */

static void name_give(struct completion *c, struct object *o, const struct object *origin)
{
	const char *name = object_name(origin);
	if (*object_name(o))
		return;
	bool taken = o->kind == KIND_FOREIGN_KEY && object_child(o->parent, o->kind, name);
	if (o->kind != KIND_FOREIGN_KEY || taken)
		name = complete_inherited_name(c, o);
	object_put(o, kind_name_attr(o->kind), names_intern(c->ctx->names, name));
}

static void part_inherit(struct completion *c, struct object *table, const struct object *origin)
{
	enum attr of = kind_attr(origin->kind, "of");
	uint64_t derived = derived_attrs(origin->kind);
	struct object *part = part_of(table, origin, of);
	if (part && origin->kind == KIND_CHECK && object_get(table, TABLE_INHERITS)) {
		object_put(part, CHECK_INHERITED, names_intern(c->ctx->names, "merged"));
		return;
	}
	if (part ? part->kind != origin->kind : origin->kind == KIND_INDEX && object_flag(origin, INDEX_ONLY))
		return;
	struct object *key = part ? NULL : key_alike(table, origin);
	if (key) {
		object_put(key, kind_attr(key->kind, "within"), object_name(origin));
		return;
	}
	if (!part)
		part = object_new(c->ctx, origin->kind, table, table->at);
	for (enum attr a = kind_table[part->kind].first; a < kind_attr_end(part->kind); a++)
		if (derived & attr_bit(a) && !object_get(part, a))
			object_put(part, a, object_get(origin, a));
	if (of < ATTR_COUNT)
		object_put(part, of, object_name(origin));
	else
		object_put(part, CHECK_INHERITED, names_intern(c->ctx->names, "only"));
	if (of < ATTR_COUNT)
		name_give(c, part, origin);
	else if (!part->was)
		part->was = origin->was;
	implied_note(c->ctx, part, origin);
}

void pg_inherit_parts(struct completion *c, struct object *table, bool foreign_keys)
{
	static const enum kind kinds[] = { KIND_PRIMARY_KEY, KIND_UNIQUE, KIND_EXCLUSION,
					   KIND_CHECK,       KIND_INDEX,  KIND_FOREIGN_KEY };
	struct list above = list_on(c->ctx->arena);
	lookup_tables_above(c->ctx, c->lookup, table, &above);
	for (size_t i = 0; i < above.count; i++)
		for (size_t k = 0; k < COUNT_OF(kinds); k++) {
			if ((kinds[k] == KIND_FOREIGN_KEY) != foreign_keys ||
			    (kinds[k] != KIND_CHECK && object_get(table, TABLE_INHERITS)))
				continue;
			for (const struct object *p = object_first(above.item[i], kinds[k]); p; p = object_following(p))
				if (p->kind != KIND_CHECK || !object_flag(p, CHECK_NO_INHERIT))
					part_inherit(c, table, p);
		}
}
