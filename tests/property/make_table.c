/* Tables, their columns, and statistics over them. */
#include "make.h"

/* ---- what a table is ------------------------------------------------------------------------------------------------- */

static bool is_parent(struct maker *m, const struct object *table)
{
	struct list all = objects_of(m, KIND_TABLE);
	for (size_t i = 0; i < all.count; i++) {
		const char *above = object_get(all.item[i], TABLE_INHERITS);
		if (above && strstr(above, object_name(table)))
			return true;
	}
	return false;
}

unsigned table_traits(struct maker *m, const struct object *table)
{
	return (object_get(table, TABLE_SERVER) ? FOREIGN : 0u) |
	       (object_get(table, TABLE_PARTITION_BY) ? PARTITIONED : 0u) |
	       (object_get(table, TABLE_PARTITION_OF) ? PARTITION : 0u) |
	       (object_get(table, TABLE_INHERITS) ? HEIR : 0u) | (object_flag(table, TABLE_UNLOGGED) ? UNLOGGED : 0u) |
	       (is_parent(m, table) ? PARENT : 0u) | (object_get(table, TABLE_OF_TYPE) ? TYPED : 0u);
}

struct object *table_any(struct maker *m, unsigned without)
{
	struct list all = objects_of(m, KIND_TABLE), fit = list_on(m->ctx->arena);
	for (size_t i = 0; i < all.count; i++)
		if (!(table_traits(m, all.item[i]) & (without | TYPED)))
			list_add(&fit, all.item[i]);
	return fit.count ? fit.item[chance_below(m->chance, fit.count)] : NULL;
}

static bool has_named(const struct list *columns, const char *name)
{
	for (size_t i = 0; i < columns->count; i++)
		if (object_name(columns->item[i]) == name)
			return true;
	return false;
}

struct list columns_of(struct maker *m, struct object *table)
{
	struct list tables = list_on(m->ctx->arena), columns = list_on(m->ctx->arena);
	struct lookup *lookup = lookup_new(m->ctx, m->model);
	list_add(&tables, table);
	for (size_t i = 0; i < tables.count; i++) {
		struct object *t = tables.item[i];
		for (struct object *c = object_first(t, KIND_COLUMN); c; c = object_following(c))
			if (object_get(c, COLUMN_TYPE) && !has_named(&columns, object_name(c)))
				list_add(&columns, c);
		lookup_tables_above(m->ctx, lookup, t, &tables);
	}
	return columns;
}

struct object *column_any(struct maker *m, struct object *table)
{
	struct list columns = columns_of(m, table);
	return columns.count ? columns.item[chance_below(m->chance, columns.count)] : NULL;
}

struct object *partition_column(struct maker *m, struct object *table)
{
	const char *by = object_get(table, TABLE_PARTITION_BY);
	struct list columns = columns_of(m, table);
	for (size_t i = 0; by && i < columns.count; i++)
		if (strstr(by, object_name(columns.item[i])))
			return columns.item[i];
	return NULL;
}

bool is_partition_column(struct maker *m, const struct object *column)
{
	struct list all = objects_of(m, KIND_TABLE);
	for (size_t i = 0; i < all.count; i++) {
		const char *by = object_get(all.item[i], TABLE_PARTITION_BY);
		if (by && strstr(by, object_name(column)))
			return true;
	}
	return false;
}

bool is_sortable(const struct object *column)
{
	static const char *const without[] = { "json", "box", "circle", "xml", "point" };
	for (size_t i = 0; i < COUNT_OF(without); i++)
		if (text_equal(object_text(column, COLUMN_TYPE), without[i]))
			return false;
	return true;
}

/* ---- columns and tables ---------------------------------------------------------------------------------------------- */

struct object *column_make_in(struct maker *m, struct object *table)
{
	struct object *column = object_named(m, KIND_COLUMN, table, 'c');
	column_fill(m, column);
	return column;
}

struct object *column_make(struct maker *m)
{
	struct object *table = table_any(m, PARTITION);
	return table ? column_make_in(m, table) : NULL;
}

void key_make_in(struct maker *m, struct object *table)
{
	struct object *column = object_named(m, KIND_COLUMN, table, 'k');
	struct object *key = object_new(m->ctx, KIND_PRIMARY_KEY, table, table->at);
	set(m, column, COLUMN_TYPE, chance_percent(m->chance, 50) ? "integer" : "bigint");
	set(m, column, COLUMN_NULLABLE, "false");
	if (engine_knows(m, COLUMN_IDENTITY) && chance_percent(m->chance, 40))
		set(m, column, COLUMN_IDENTITY, chance_percent(m->chance, 50) ? "always" : "by default");
	set(m, key, PRIMARY_KEY_COLUMNS, "%s", quoted(m->ctx, object_name(column)));
	if (chance_percent(m->chance, 40))
		object_put(key, PRIMARY_KEY_NAME, name_new(m, 'p'));
}

struct object *table_make(struct maker *m)
{
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	if (chance_percent(m->chance, 75))
		key_make_in(m, table);
	for (size_t n = 1 + chance_below(m->chance, 5); n; n--)
		column_make_in(m, table);
	comment_maybe(m, table, 20);
	return table;
}

/* A column numbered by a sequence of its own, as serial makes it. */
struct object *serial_make(struct maker *m)
{
	struct object *table = table_any(m, PARTITION | FOREIGN);
	if (!table)
		return NULL;
	struct object *sequence = object_named(m, KIND_SEQUENCE, m->schema, 's');
	struct object *column = object_named(m, KIND_COLUMN, table, 'c');
	set(m, column, COLUMN_TYPE, "bigint");
	set(m, column, COLUMN_DEFAULT, "nextval('%s'::regclass)", relation(m, sequence));
	object_use(column, sequence);
	if (chance_percent(m->chance, 60))
		set(m, sequence, SEQUENCE_OWNED_BY, "%s", object_path(m->ctx, column));
	return column;
}

static bool is_key_of_others(struct maker *m, const struct object *table)
{
	struct list all = object_all(m->ctx, m->model);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i];
		if ((o->kind == KIND_FOREIGN_KEY &&
		     (o->parent == table || strstr(object_get(o, FOREIGN_KEY_REFERENCES), object_name(table)))) ||
		    (o->kind == KIND_PUBLISHED_TABLE && strstr(object_name(o), object_name(table))))
			return true;
	}
	return false;
}

/* A sequence becomes unlogged with the table that it belongs to. */
static bool owns_sequence(struct maker *m, const struct object *table)
{
	struct list all = objects_of(m, KIND_SEQUENCE);
	for (size_t i = 0; i < all.count; i++) {
		const char *owner = object_get(all.item[i], SEQUENCE_OWNED_BY);
		if (owner && strstr(owner, object_name(table)))
			return true;
	}
	return false;
}

/* One thing at most says what replication knows a row by. */
static bool replica_identity_turn(struct maker *m, struct object *table)
{
	static const char *const words[] = { "full", "nothing" };
	for (struct object *c = table->child; c; c = c->next) {
		enum attr a = c->kind == KIND_INDEX         ? INDEX_REPLICA_IDENTITY
			      : c->kind == KIND_UNIQUE      ? UNIQUE_REPLICA_IDENTITY
			      : c->kind == KIND_PRIMARY_KEY ? PRIMARY_KEY_REPLICA_IDENTITY
							    : ATTR_COUNT;
		if (a < ATTR_COUNT)
			object_put(c, a, NULL);
	}
	return WORD_TURN(m, table, TABLE_REPLICA_IDENTITY, words);
}

bool table_tweak(struct maker *m, struct object *table)
{
	unsigned traits = table_traits(m, table);
	if (!is_postgres(m) || chance_percent(m->chance, 20))
		return comment_tweak(m, table);
	if (traits & FOREIGN)
		return options_tweak(m, table);
	if (traits & TYPED && chance_percent(m->chance, 60))
		return typed_tweak(m, table);
	switch (chance_below(m->chance, 6)) {
	case 0:
		if (traits & PARTITIONED)
			return false;
		set(m, table, TABLE_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 50));
		return true;
	case 1:
		return flag_turn(m, table, TABLE_ROW_SECURITY);
	case 2:
		return flag_turn(m, table, TABLE_FORCE_ROW_SECURITY);
	case 3:
		return replica_identity_turn(m, table);
	case 4:
		if ((traits & ~(unsigned)UNLOGGED) || is_key_of_others(m, table) || owns_sequence(m, table))
			return false;
		return flag_turn(m, table, TABLE_UNLOGGED);
	default:
		return traits & TYPED ? false : partition_tweak(m, table);
	}
}

/* ---- statistics -------------------------------------------------------------------------------------------------------- */

struct object *statistics_make(struct maker *m)
{
	struct object *table = table_any(m, FOREIGN), *a = table ? column_any(m, table) : NULL;
	struct object *b = table ? column_any(m, table) : NULL;
	if (!a || a == b || !is_sortable(a) || !is_sortable(b))
		return NULL;
	struct object *statistics = object_named(m, KIND_STATISTICS, table, 'z');
	bool text = column_family(b) == FAMILY_TEXT && chance_percent(m->chance, 50);
	set(m, statistics, STATISTICS_COLUMNS, text ? "%s, lower(%s)" : "%s, %s", quoted(m->ctx, object_name(a)),
	    quoted(m->ctx, object_name(b)));
	object_use(statistics, a);
	object_use(statistics, b);
	comment_maybe(m, statistics, 20);
	return statistics;
}

bool statistics_tweak(struct maker *m, struct object *statistics)
{
	static const char *const kinds[] = { "mcv", "ndistinct", "dependencies, mcv" };
	switch (chance_below(m->chance, 3)) {
	case 0:
		return comment_tweak(m, statistics);
	case 1:
		set(m, statistics, STATISTICS_TARGET, "%u", (unsigned)chance_below(m->chance, 200));
		return true;
	default:
		return WORD_TURN(m, statistics, STATISTICS_KINDS, kinds);
	}
}
