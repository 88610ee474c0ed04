/* Partitioned tables with their partitions, and tables that inherit. */
#include "make.h"

/* The ways to divide rows: each with its key's type, and how the n-th bound is written; the first takes the rows 1 and 2
 * that the test puts in. */
static const struct way {
	const char *by, *type, *bound;
} ways[] = {
	{ "range", "integer", "FOR VALUES FROM (%u0) TO (%u9)" },
	{ "range", "bigint", "FOR VALUES FROM (%u0) TO (%u9)" },
	{ "list", "text", "FOR VALUES IN ('v%u', 'w%u')" },
	{ "hash", "integer", "FOR VALUES WITH (modulus 9, remainder %u)" },
};

static const struct way *way_of(const struct object *table)
{
	for (size_t i = 0; i < COUNT_OF(ways); i++)
		if (text_starts(object_get(table, TABLE_PARTITION_BY), ways[i].by))
			return &ways[i];
	return &ways[0];
}

static bool is_taken(struct maker *m, const struct object *table, const char *bound)
{
	struct list all = objects_of(m, KIND_TABLE);
	for (size_t i = 0; i < all.count; i++)
		if (text_equal(object_get(all.item[i], TABLE_PARTITION_OF), object_path(m->ctx, table)) &&
		    text_equal(object_get(all.item[i], TABLE_BOUND), bound))
			return true;
	return false;
}

/* A bound that no partition of the table has yet; NULL when all are taken. */
static const char *bound_free(struct maker *m, const struct object *table)
{
	const struct way *way = way_of(table);
	bool hash = text_equal(way->by, "hash");
	if (!hash && chance_percent(m->chance, 15) && !is_taken(m, table, "DEFAULT"))
		return "DEFAULT";
	for (unsigned n = hash ? 0 : 1; n < 9; n++) {
		struct text bound = text_on(m->ctx->arena);
		const char *number = arena_printf(m->ctx->arena, "%u", n);
		text_add(&bound, text_replace(m->ctx->arena, way->bound, "%u", number));
		if (!is_taken(m, table, text_get(&bound)))
			return text_get(&bound);
	}
	return NULL;
}

static void divide(struct maker *m, struct object *table, const struct way *way, const struct object *column)
{
	set(m, table, TABLE_PARTITION_BY, "%s (%s)", way->by, quoted(m->ctx, object_name(column)));
}

struct object *partitioned_make(struct maker *m)
{
	const struct way *way = &CHOOSE(m->chance, ways);
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	struct object *column = object_named(m, KIND_COLUMN, table, 'h');
	set(m, column, COLUMN_TYPE, "%s", way->type);
	for (size_t n = 1 + chance_below(m->chance, 4); n; n--)
		column_make_in(m, table);
	divide(m, table, way, column);
	if (chance_percent(m->chance, 50)) {
		struct object *key = object_new(m->ctx, KIND_PRIMARY_KEY, table, table->at);
		set(m, column, COLUMN_NULLABLE, "false");
		set(m, key, PRIMARY_KEY_COLUMNS, "%s", quoted(m->ctx, object_name(column)));
	}
	comment_maybe(m, table, 20);
	struct object *made = m->schema;
	for (size_t n = chance_below(m->chance, 3); n && made; n--)
		made = partition_make(m);
	return table;
}

static struct object *partitioned_any(struct maker *m)
{
	struct list all = objects_of(m, KIND_TABLE), fit = list_on(m->ctx->arena);
	for (size_t i = 0; i < all.count; i++)
		if (object_get(all.item[i], TABLE_PARTITION_BY))
			list_add(&fit, all.item[i]);
	return fit.count ? fit.item[chance_below(m->chance, fit.count)] : NULL;
}

/* What a partition may say of a column of its parent's: a default of its own. */
static void column_own(struct maker *m, struct object *table)
{
	struct object *above = column_any(m, table);
	if (column_family(above) != FAMILY_NUMBER || object_get(above, COLUMN_GENERATED))
		return;
	struct object *own = object_new(m->ctx, KIND_COLUMN, table, table->at);
	object_put(own, COLUMN_NAME, object_name(above));
	set(m, own, COLUMN_DEFAULT, "%u", (unsigned)chance_below(m->chance, 100));
	object_use(own, above);
}

struct object *partition_make(struct maker *m)
{
	struct object *parent = partitioned_any(m);
	const char *bound = parent ? bound_free(m, parent) : NULL;
	if (!bound)
		return NULL;
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	set(m, table, TABLE_PARTITION_OF, "%s", object_path(m->ctx, parent));
	set(m, table, TABLE_BOUND, "%s", bound);
	/* Indexes two levels down do not get their new names at once, as yet, when a column is renamed. */
	if (!objects_of(m, KIND_INDEX).count && chance_percent(m->chance, 15))
		divide(m, table, &ways[COUNT_OF(ways) - 1], partition_column(m, parent));
	if (chance_percent(m->chance, 20))
		column_own(m, table);
	comment_maybe(m, table, 15);
	return table;
}

/* ---- attach and detach ---------------------------------------------------------------------------------------------------- */

/* What hangs on the table and used the one column uses the other. */
static void uses_move(struct maker *m, const struct object *table, struct object *old, struct object *new)
{
	struct list all = object_all(m->ctx, m->model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		if (!o->uses || (o->parent != table && !list_has(o->uses, table)))
			continue;
		for (size_t k = 0; k < o->uses->count; k++)
			if (o->uses->item[k] == old)
				o->uses->item[k] = new;
	}
}

/* The columns as the table has them when none is inherited any more. */
static void columns_write_out(struct maker *m, struct object *table, const struct list *columns)
{
	for (size_t i = 0; i < columns->count; i++) {
		struct object *column = columns->item[i], *own, *copy;
		if (column->parent == table)
			continue;
		own = object_child(table, KIND_COLUMN, object_name(column));
		copy = object_copy(m->ctx, column, table);
		object_put(copy, COLUMN_IDENTITY, NULL);
		for (size_t k = 0; column->uses && k < column->uses->count; k++)
			object_use(copy, column->uses->item[k]);
		copy->was = column->was;
		if (own) {
			object_put(copy, COLUMN_DEFAULT, object_get(own, COLUMN_DEFAULT));
			uses_move(m, table, own, copy);
			object_detach(own);
		}
		uses_move(m, table, column, copy);
	}
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c))
		for (size_t i = 0; i < columns->count; i++)
			if (columns->item[i] != c && object_name(columns->item[i]) == object_name(c))
				uses_move(m, table, columns->item[i], c);
}

static bool detach(struct maker *m, struct object *table)
{
	struct list columns = columns_of(m, table);
	object_put(table, TABLE_PARTITION_OF, NULL);
	object_put(table, TABLE_BOUND, NULL);
	object_put(table, TABLE_INHERITS, NULL);
	columns_write_out(m, table, &columns);
	return true;
}

static bool columns_alike(const struct object *a, const struct object *b)
{
	return a && b && object_get(a, COLUMN_TYPE) == object_get(b, COLUMN_TYPE) &&
	       object_get(a, COLUMN_COLLATION) == object_get(b, COLUMN_COLLATION) &&
	       object_get(a, COLUMN_NULLABLE) == object_get(b, COLUMN_NULLABLE) &&
	       object_get(a, COLUMN_EXPRESSION) == object_get(b, COLUMN_EXPRESSION) && !object_get(a, COLUMN_IDENTITY);
}

static bool fits_under(struct maker *m, struct object *table, struct object *parent)
{
	struct list above = columns_of(m, parent), own = columns_of(m, table);
	bool fits = above.count == own.count && !object_first(table, KIND_PRIMARY_KEY);
	for (size_t i = 0; fits && i < above.count; i++)
		fits = columns_alike(object_child(table, KIND_COLUMN, object_name(above.item[i])), above.item[i]);
	return fits;
}

static bool attach(struct maker *m, struct object *table)
{
	struct object *parent = partitioned_any(m);
	if (!parent || table_traits(m, table) || !fits_under(m, table, parent))
		return false;
	const char *bound = bound_free(m, parent);
	if (!bound)
		return false;
	struct list above = columns_of(m, parent);
	for (size_t i = 0; i < above.count; i++) {
		struct object *own = object_child(table, KIND_COLUMN, object_name(above.item[i]));
		uses_move(m, table, own, above.item[i]);
		object_detach(own);
	}
	set(m, table, TABLE_PARTITION_OF, "%s", object_path(m->ctx, parent));
	set(m, table, TABLE_BOUND, "%s", bound);
	return true;
}

static bool bound_change(struct maker *m, struct object *table)
{
	struct object *parent =
		lookup_named(lookup_new(m->ctx, m->model), SPACE_RELATION, object_get(table, TABLE_PARTITION_OF));
	const char *bound = parent ? bound_free(m, parent) : NULL;
	if (!bound)
		return false;
	set(m, table, TABLE_BOUND, "%s", bound);
	return true;
}

bool partition_tweak(struct maker *m, struct object *table)
{
	unsigned traits = table_traits(m, table);
	if ((traits & PARTITION) && chance_percent(m->chance, 50))
		return bound_change(m, table);
	if (traits & (PARTITION | HEIR))
		return detach(m, table);
	return attach(m, table);
}

/* A table that could be attached to a partitioned one. */
struct object *twin_make(struct maker *m)
{
	struct object *parent = partitioned_any(m);
	if (!parent)
		return NULL;
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	struct list columns = columns_of(m, parent);
	columns_write_out(m, table, &columns);
	return table;
}

/* ---- inheritance -------------------------------------------------------------------------------------------------------- */

struct object *heir_make(struct maker *m)
{
	struct object *parent = table_any(m, FOREIGN | PARTITIONED | PARTITION | UNLOGGED);
	if (!parent)
		return NULL;
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	set(m, table, TABLE_INHERITS, "%s", one_name(m, object_path(m->ctx, parent)));
	for (size_t n = chance_below(m->chance, 3); n; n--)
		column_make_in(m, table);
	comment_maybe(m, table, 20);
	return table;
}
