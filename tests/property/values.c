/* Types, defaults and conditions that fit each other: within a family each goes with each. */
#include "make.h"

static const char *const number_types[] = { "integer", "bigint", "smallint", "numeric(10,2)", "double precision" };
static const char *const text_types[] = { "text", "character varying(40)", "character varying(20)" };
static const char *const time_types[] = { "timestamp without time zone", "date", "timestamp with time zone" };
static const char *const other_types[] = { "uuid", "jsonb", "integer[]", "bytea", "inet", "interval", "text[]" };

static const char *const number_values[] = { "0", "7", "(2 + 3)", "-1", "abs(-4)" };
static const char *const text_values[] = { "'x'", "lower('ABC')", "''", "'it''s'" };
static const char *const time_values[] = { "now()", "CURRENT_TIMESTAMP", "'2020-01-01'" };
static const char *const flags[] = { "true", "false" };

enum family column_family(const struct object *column)
{
	const char *type = object_text(column, COLUMN_TYPE);
	for (size_t i = 0; type && i < COUNT_OF(number_types); i++)
		if (strcmp(type, number_types[i]) == 0)
			return FAMILY_NUMBER;
	if (text_equal(type, "text") || (type && text_starts(type, "character varying")))
		return FAMILY_TEXT;
	if (type && (text_starts(type, "timestamp") || strcmp(type, "date") == 0))
		return FAMILY_TIME;
	return text_equal(type, "boolean") ? FAMILY_BOOL : FAMILY_OTHER;
}

static const char *type_of(struct maker *m, enum family family)
{
	switch (family) {
	case FAMILY_NUMBER:
		return CHOOSE(m->chance, number_types);
	case FAMILY_TEXT:
		return CHOOSE(m->chance, text_types);
	case FAMILY_TIME:
		return CHOOSE(m->chance, time_types);
	case FAMILY_BOOL:
		return "boolean";
	case FAMILY_OTHER:
		break;
	}
	return CHOOSE(m->chance, other_types);
}

static const char *default_of(struct maker *m, enum family family)
{
	switch (family) {
	case FAMILY_NUMBER:
		return CHOOSE(m->chance, number_values);
	case FAMILY_TEXT:
		return CHOOSE(m->chance, text_values);
	case FAMILY_TIME:
		return m->engine->dialect == DIALECT_POSTGRES ? CHOOSE(m->chance, time_values) : "CURRENT_TIMESTAMP";
	case FAMILY_BOOL:
		return CHOOSE(m->chance, flags);
	case FAMILY_OTHER:
		break;
	}
	return NULL;
}

const char *condition_over(struct maker *m, const struct object *column)
{
	const char *name = quoted(m->ctx, object_name(column));
	int n = (int)chance_below(m->chance, 50);
	switch (column_family(column)) {
	case FAMILY_NUMBER:
		return arena_printf(m->ctx->arena, "%s > -%d", name, 100 + n);
	case FAMILY_TEXT:
		return arena_printf(m->ctx->arena, "length(%s) < %d OR %s IN ('a', 'b')", name, 50 + n, name);
	case FAMILY_BOOL:
		return arena_printf(m->ctx->arena, "%s OR NOT %s OR %d = %d", name, name, n, n);
	case FAMILY_TIME:
	case FAMILY_OTHER:
		break;
	}
	return arena_printf(m->ctx->arena, "%s IS NOT NULL OR %d > 0", name, n);
}

/* A type of the model, with what must be remembered for a drop. */
static bool type_of_model(struct maker *m, struct object *column)
{
	static const enum kind kinds[] = { KIND_ENUM, KIND_DOMAIN, KIND_COMPOSITE_TYPE, KIND_RANGE_TYPE };
	struct object *type = object_any(m, CHOOSE(m->chance, kinds));
	if (!type || !engine_has_kind(m->engine, type->kind))
		return false;
	/* PostgreSQL cannot check a domain's values within arrays, so such a domain's checks cannot change. */
	bool array = is_postgres(m) && type->kind != KIND_DOMAIN && chance_percent(m->chance, 20);
	set(m, column, COLUMN_TYPE, array ? "%s.%s[]" : "%s.%s", object_name(m->schema),
	    quoted(m->ctx, object_name(type)));
	return true;
}

static void generated_fill(struct maker *m, struct object *column)
{
	struct object *over = column_any(m, column->parent);
	struct object *function = function_any(m);
	if (!over || over == column || object_get(over, COLUMN_GENERATED) || column_family(over) != FAMILY_NUMBER ||
	    column_family(column) != FAMILY_NUMBER)
		return;
	set(m, column, COLUMN_GENERATED, "stored");
	if (function && text_equal(object_text(over, COLUMN_TYPE), "integer")) {
		set(m, column, COLUMN_EXPRESSION, "%s(%s)", relation(m, function), quoted(m->ctx, object_name(over)));
		object_use(column, over);
		object_use(column, function);
		return;
	}
	set(m, column, COLUMN_EXPRESSION, "%s + %d", quoted(m->ctx, object_name(over)),
	    (int)chance_below(m->chance, 9));
	object_use(column, over);
}

static void default_over_function(struct maker *m, struct object *column)
{
	struct object *function = function_any(m);
	if (!function)
		return;
	set(m, column, COLUMN_DEFAULT, "%s(%u)", relation(m, function), (unsigned)chance_below(m->chance, 9));
	object_use(column, function);
}

static void collation_fill(struct maker *m, struct object *column)
{
	struct object *own = object_any(m, KIND_COLLATION);
	if (own && chance_percent(m->chance, 70))
		set(m, column, COLUMN_COLLATION, "%s", object_path(m->ctx, own));
	else
		set(m, column, COLUMN_COLLATION, is_postgres(m) ? "C" : "NOCASE");
}

void column_fill(struct maker *m, struct object *column)
{
	static const enum family families[] = { FAMILY_NUMBER, FAMILY_NUMBER, FAMILY_TEXT, FAMILY_TEXT,
						FAMILY_BOOL,   FAMILY_TIME,   FAMILY_OTHER };
	enum family family = CHOOSE(m->chance, families);
	bool of_model = chance_percent(m->chance, 15) && type_of_model(m, column);
	if (!of_model)
		set(m, column, COLUMN_TYPE, "%s", type_of(m, family));
	if (!of_model && chance_percent(m->chance, 10))
		generated_fill(m, column);
	if (object_get(column, COLUMN_GENERATED))
		return;
	bool in_foreign = is_postgres(m) && (table_traits(m, column->parent) & FOREIGN);
	if (!of_model && chance_percent(m->chance, 25) && default_of(m, family))
		set(m, column, COLUMN_DEFAULT, "%s", default_of(m, family));
	if (!of_model && family == FAMILY_NUMBER && chance_percent(m->chance, 8))
		default_over_function(m, column);
	if (chance_percent(m->chance, 25))
		set(m, column, COLUMN_NULLABLE, "false");
	if (family == FAMILY_TEXT && !of_model && chance_percent(m->chance, 20))
		collation_fill(m, column);
	if (in_foreign && chance_percent(m->chance, 30))
		set(m, column, COLUMN_FOREIGN_OPTIONS, "name=far%u", (unsigned)chance_below(m->chance, 9));
	if (engine_knows(m, COLUMN_COMMENT) && chance_percent(m->chance, 15))
		set(m, column, COLUMN_COMMENT, "about %s", object_name(column));
}

/* Columns that keys, references and generated columns are made of keep their type. */
static bool type_may_change(struct maker *m, const struct object *column)
{
	struct lookup *lookup = lookup_new(m->ctx, m->model);
	struct list all = object_all(m->ctx, m->model);
	if (column_family(column) == FAMILY_OTHER || object_get(column, COLUMN_GENERATED) ||
	    object_get(column, COLUMN_IDENTITY) || is_partition_column(m, column))
		return false;
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		struct list used = list_on(m->ctx->arena);
		if (o->kind != KIND_FOREIGN_KEY && o->kind != KIND_COLUMN && o->kind != KIND_PRIMARY_KEY)
			continue;
		object_references(m->ctx, lookup, o, &used);
		if (list_has(&used, column))
			return false;
	}
	return true;
}

bool column_tweak(struct maker *m, struct object *column)
{
	enum family family = column_family(column);
	bool plain = !object_get(column, COLUMN_GENERATED) && !object_get(column, COLUMN_IDENTITY);
	if (object_get(column->parent, TABLE_OF_TYPE))
		return flag_turn(m, column, COLUMN_NULLABLE);
	if (!object_get(column, COLUMN_TYPE)) { /* what a partition says of its parent's */
		set(m, column, COLUMN_DEFAULT, "%u", 100 + (unsigned)chance_below(m->chance, 100));
		return true;
	}
	switch (chance_below(m->chance, 8)) {
	case 0:
	case 6:
	case 7:
		if (!type_may_change(m, column))
			return false;
		set(m, column, COLUMN_TYPE, "%s", type_of(m, family));
		return true;
	case 1:
		if (!plain || column->uses || is_partition_column(m, column))
			return false;
		set(m, column, COLUMN_NULLABLE, object_flag(column, COLUMN_NULLABLE) ? "false" : "true");
		return true;
	case 2:
		if (!plain || !default_of(m, family) || column->uses)
			return false;
		if (object_get(column, COLUMN_DEFAULT))
			object_put(column, COLUMN_DEFAULT, NULL);
		else
			set(m, column, COLUMN_DEFAULT, "%s", default_of(m, family));
		return true;
	case 3:
		if (!engine_knows(m, COLUMN_STATISTICS))
			return false;
		set(m, column, COLUMN_STATISTICS, "%d", (int)chance_below(m->chance, 500));
		return true;
	case 4:
		if (!engine_knows(m, COLUMN_STORAGE) || family != FAMILY_TEXT)
			return false;
		set(m, column, COLUMN_STORAGE, chance_percent(m->chance, 50) ? "external" : "main");
		return true;
	default:
		if (!engine_knows(m, COLUMN_COMMENT))
			return false;
		set(m, column, COLUMN_COMMENT, "word %u", (unsigned)chance_below(m->chance, 100));
		return true;
	}
}
