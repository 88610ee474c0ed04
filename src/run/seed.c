#include "run/prove_internal.h"

/*
 * Synthetic rows, so that a proof on an empty database says something about data. The n-th row of every table has the same
 * values for the same types, so that references find their targets:
 *
 *	bigint → 1, 2     text → 'v1', 'v2'     date → '2024-01-01', '2024-01-02'     shop.state (enum) → 'new'
 *
 * A row that a constraint refuses is left out; passes over all tables go on as long as one of them brings a row.
 */
enum { ROWS = 2, PASSES = 8, DOMAIN_DEPTH = 8 };

/* First fit wins; '#' stands for the row's number. */
static const struct {
	const char *part, *value;
} values[] = {
	{ "[]", "'{}'" },
	{ "interval", "'# day'" },
	{ "multirange", "'{}'" },
	{ "range", "'empty'" },
	{ "point", "'(#,#)'" },
	{ "int", "#" },
	{ "serial", "#" },
	{ "oid", "#" },
	{ "num", "#" },
	{ "dec", "#" },
	{ "double", "#" },
	{ "real", "#" },
	{ "float", "#" },
	{ "money", "#" },
	{ "bool", "true" },
	{ "\"char\"", "'#'" },
	{ "character(1)", "'#'" },
	{ "varying(1)", "'#'" },
	{ "char", "'v#'" },
	{ "text", "'v#'" },
	{ "clob", "'v#'" },
	{ "timestamp", "'2024-01-0#'" },
	{ "date", "'2024-01-0#'" },
	{ "time", "'0#:00'" },
	{ "uuid", "'00000000-0000-0000-0000-00000000000#'" },
	{ "json", "'{}'" },
	{ "bytea", "'v#'" },
	{ "blob", "x'0#'" },
	{ "inet", "'10.0.0.#'" },
	{ "cidr", "'10.0.0.#/32'" },
	{ "macaddr", "'08:00:2b:01:02:0#'" },
	{ "bit varying", "'1'" },
	{ "tsvector", "'v#'" },
	{ "tsquery", "'v#'" },
	{ "xml", "'<v/>'" },
	{ "hstore", "''" },
	{ "ltree", "'v#'" },
	{ "name", "'v#'" },
};

/* The enum or domain that a type names, or NULL. */
static const struct object *type_object(struct context *ctx, const struct lookup *lookup, const struct object *o)
{
	struct list used = list_on(ctx->arena);
	object_references(ctx, lookup, o, &used);
	for (size_t i = 0; i < used.count; i++) {
		const struct object *type = used.item[i];
		if (type->kind == KIND_ENUM || type->kind == KIND_DOMAIN)
			return type;
	}
	return NULL;
}

/* SQL for a value of the type of this column or domain, or NULL when none can be guessed. */
static const char *value_of(struct context *ctx, const struct lookup *lookup, const struct object *o, int n,
			    enum dialect dialect)
{
	const char *type = object_text(o, o->kind == KIND_DOMAIN ? DOMAIN_TYPE : COLUMN_TYPE);
	for (int depth = 0; type && !strstr(type, "[]") && depth < DOMAIN_DEPTH; depth++) {
		const struct object *named = type_object(ctx, lookup, o);
		struct list labels = list_on(ctx->arena);
		if (!named)
			break;
		if (named->kind == KIND_ENUM) {
			const char *all = object_get(named, ENUM_LABELS);
			bool some = all && names_parse(ctx, all, &labels) && labels.count;
			return some ? sql_format(ctx, dialect, "%L", labels.item[0]) : NULL;
		}
		o = named;
		type = object_text(o, DOMAIN_TYPE);
	}
	if (text_blank(type))
		type = "text";
	const char *lower = text_lower(ctx->arena, type);
	for (size_t i = 0; i < COUNT_OF(values); i++)
		if (strstr(lower, values[i].part))
			return text_replace(ctx->arena, values[i].value, "#", n == 1 ? "1" : "2");
	return NULL;
}

/* A column that the server fills by itself is left to it. */
static bool fills_itself(const struct object *column)
{
	return object_get(column, COLUMN_GENERATED) || object_get(column, COLUMN_IDENTITY) ||
	       object_get(column, COLUMN_DEFAULT);
}

static const char *insert_sql(struct context *ctx, const struct lookup *lookup, const struct object *table, int n,
			      enum dialect dialect)
{
	struct sql names = sql_on(ctx, dialect), cells = sql_on(ctx, dialect);
	const char *comma = "";
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
		const char *value = fills_itself(c) ? NULL : value_of(ctx, lookup, c, n, dialect);
		if (!value)
			continue;
		sql_addf(&names, *comma ? ", %I" : "%I", object_name(c));
		sql_addf(&cells, *comma ? ", %E" : "%E", value);
		comma = ", ";
	}
	if (!*comma)
		return sql_format(ctx, dialect, "INSERT INTO %T DEFAULT VALUES", table);
	return sql_format(ctx, dialect, "INSERT INTO %T (%E) VALUES (%E)", table, sql_get(&names), sql_get(&cells));
}

/* One row to be put in. */
struct seed {
	const struct object *table;
	int n;
	bool done;
};

static bool seed_try(struct context *ctx, struct connection *c, const struct lookup *lookup, struct seed *seed)
{
	struct context aside = context_aside(ctx);
	seed->done = c->engine->exec(&aside, c, insert_sql(&aside, lookup, seed->table, seed->n, c->engine->dialect));
	arena_free(aside.arena);
	return seed->done;
}

static bool is_empty(struct context *ctx, struct connection *c, const struct object *table)
{
	struct rows rows;
	size_t before = diag_count(ctx);
	bool ok = c->engine->query(ctx, c, sql_format(ctx, c->engine->dialect, "SELECT 1 FROM %T LIMIT 1", table), 0,
				   NULL, &rows);
	diag_forget(ctx, before);
	return ok && !rows.count;
}

static struct list seeds_of(struct context *ctx, struct connection *c, const struct object *model,
			    const struct pointer_map *needed)
{
	struct list seeds = list_on(ctx->arena);
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			if ((needed && !pointer_map_get(needed, t)) || !is_empty(ctx, c, t))
				continue;
			for (int n = 1; n <= ROWS; n++) {
				struct seed *seed = arena_alloc(ctx->arena, sizeof *seed);
				*seed = (struct seed){ t, n, false };
				list_add(&seeds, seed);
			}
		}
	return seeds;
}

int64_t rows_seed(struct context *ctx, struct connection *c, const struct object *model,
		  const struct pointer_map *needed)
{
	struct lookup *lookup = lookup_new(ctx, model);
	struct list seeds = seeds_of(ctx, c, model, needed);
	int64_t done = 0;
	bool progress = true;
	for (int pass = 0; progress && pass < PASSES; pass++) {
		progress = false;
		for (size_t i = 0; i < seeds.count; i++) {
			struct seed *seed = seeds.item[i];
			if (seed->done || !seed_try(ctx, c, lookup, seed))
				continue;
			done++;
			progress = true;
		}
	}
	return done;
}
