#include "run/prove_internal.h"

/*
 * Synthetic rows, so that a proof on an empty database says something about data. The n-th row of every table has the same
 * values for the same types, so that references find their targets:
 *
 *	bigint → 1, 2     text → 'v1', 'v2'     date → '2024-01-01', '2024-01-02'     shop.state (enum) → 'new'
 *
 * Columns of keys always get the row's number, those that a partition's bound speaks of what it takes. A row that a constraint refuses is tried again in other variants, and left
 * out in the end; passes over all tables go on as long as one of them brings a row.
 */
enum { ROWS = 2, PASSES = 6, DOMAIN_DEPTH = 8 };

/* Ways to fill a row, the likeliest first. */
struct variant {
	bool nulls;        /* leave out what may be NULL */
	bool defaults;     /* give values also where there is a default */
	const char *zeros; /* behind each number */
	const char *tail;  /* behind each text */
};

static const struct variant variants[] = {
	{ false, false, "", "" },
	{ true, false, "", "" },
	{ false, true, "00", "" },
	{ true, true, "0000", "@example.org" },
};

/* After the first pass only references can have become possible. */
enum { REFERENCE_VARIANTS = 2 };

/* First fit wins; '#' stands for the row's number, '#0' for one with the variant's zeros, '$' for its tail of texts. */
static const struct {
	const char *part, *value;
} values[] = {
	{ "[]", "'{}'" },
	{ "interval", "'# day'" },
	{ "multirange", "'{}'" },
	{ "range", "'empty'" },
	{ "point", "'(#,#)'" },
	{ "int", "#0" },
	{ "serial", "#" },
	{ "oid", "#" },
	{ "num", "#0" },
	{ "dec", "#0" },
	{ "double", "#0" },
	{ "real", "#0" },
	{ "float", "#0" },
	{ "money", "#0" },
	{ "bool", "true" },
	{ "\"char\"", "'#'" },
	{ "character(1)", "'#'" },
	{ "varying(1)", "'#'" },
	{ "char", "'v#$'" },
	{ "text", "'v#$'" },
	{ "clob", "'v#$'" },
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

/* The first label of an enum. */
static const char *label_of(struct context *ctx, const struct object *type, enum dialect dialect)
{
	struct list labels = list_on(ctx->arena);
	const char *all = object_get(type, ENUM_LABELS);
	bool some = all && names_parse(ctx, all, &labels) && labels.count;
	return some ? sql_format(ctx, dialect, "%L", labels.item[0]) : NULL;
}

static const char *value_fill(struct context *ctx, const char *value, int n, const struct variant *v)
{
	const char *number = n == 1 ? "1" : "2";
	value = text_replace(ctx->arena, value, "#0", arena_printf(ctx->arena, "#%s", v->zeros));
	value = text_replace(ctx->arena, value, "$", v->tail);
	return text_replace(ctx->arena, value, "#", number);
}

/* SQL for a value of the type of this column, or NULL when none can be guessed. */
static const char *value_of(struct context *ctx, const struct lookup *lookup, const struct object *o, int n,
			    const struct variant *v, enum dialect dialect)
{
	const char *type = object_text(o, COLUMN_TYPE);
	for (int depth = 0; type && !strstr(type, "[]") && depth < DOMAIN_DEPTH; depth++) {
		const struct object *named = type_object(ctx, lookup, o);
		if (!named)
			break;
		if (named->kind == KIND_ENUM)
			return label_of(ctx, named, dialect);
		o = named;
		type = object_text(o, DOMAIN_TYPE);
	}
	if (text_blank(type))
		type = "text";
	const char *lower = text_lower(ctx->arena, type);
	for (size_t i = 0; i < COUNT_OF(values); i++)
		if (strstr(lower, values[i].part))
			return value_fill(ctx, values[i].value, n, v);
	return NULL;
}

/* The columns of the table's primary key and foreign keys. */
static struct map *key_columns(struct context *ctx, const struct object *table)
{
	struct map *keys = map_new(ctx->arena);
	for (const struct object *c = table->child; c; c = c->next) {
		struct list items = list_on(ctx->arena);
		if (c->kind == KIND_PRIMARY_KEY && keys_parse(ctx, object_text(c, PRIMARY_KEY_COLUMNS), &items))
			for (size_t i = 0; i < items.count; i++) {
				const char *name = ((struct key_item *)items.item[i])->column;
				if (name)
					map_put(keys, name, keys);
			}
		else if (c->kind == KIND_FOREIGN_KEY && names_parse(ctx, object_text(c, FOREIGN_KEY_COLUMNS), &items))
			for (size_t i = 0; i < items.count; i++)
				map_put(keys, items.item[i], keys);
	}
	return keys;
}

/* Whether the row gives a value of its own for the column. */
static bool is_given(const struct object *column, bool is_key, const struct variant *v)
{
	if (object_get(column, COLUMN_GENERATED))
		return false;
	if (object_get(column, COLUMN_IDENTITY))
		return is_key;
	if (object_flag(column, COLUMN_NULLABLE) && v->nulls)
		return false;
	return is_key || v->defaults || !object_get(column, COLUMN_DEFAULT);
}

static const char *insert_sql(struct context *ctx, const struct lookup *lookup, const struct object *table, int n,
			      const struct variant *v, enum dialect dialect)
{
	struct sql names = sql_on(ctx, dialect), cells = sql_on(ctx, dialect);
	struct map *keys = key_columns(ctx, table);
	bool any = false, identity = false;
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
		bool is_key = map_has(keys, object_name(c));
		if (!is_given(c, is_key, v))
			continue;
		const char *value = bound_value(ctx, lookup, c, n);
		value = value ? value : value_of(ctx, lookup, c, n, is_key ? &variants[0] : v, dialect);
		if (!value)
			continue;
		identity = identity || object_get(c, COLUMN_IDENTITY);
		sql_addf(&names, any ? ", %I" : "%I", object_name(c));
		sql_addf(&cells, any ? ", %E" : "%E", value);
		any = true;
	}
	if (!any)
		return sql_format(ctx, dialect, "INSERT INTO %T DEFAULT VALUES", table);
	return sql_format(ctx, dialect, "INSERT INTO %T (%E)%E VALUES (%E)", table, sql_get(&names),
			  identity ? " OVERRIDING SYSTEM VALUE" : "", sql_get(&cells));
}

/* One row to be put in. */
struct seed {
	const struct object *table;
	int n;
	bool done;
};

static bool seed_try(struct context *ctx, struct connection *c, const struct lookup *lookup, struct seed *seed,
		     size_t variant_count)
{
	for (size_t i = 0; i < variant_count && !seed->done; i++) {
		struct context aside = context_aside(ctx);
		const char *sql = insert_sql(&aside, lookup, seed->table, seed->n, &variants[i], c->engine->dialect);
		seed->done = c->engine->exec(&aside, c, sql);
		arena_free(aside.arena);
	}
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
			if (object_get(t, TABLE_SERVER) || (needed && !pointer_map_get(needed, t)) ||
			    !is_empty(ctx, c, t))
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
			if (seed->done ||
			    !seed_try(ctx, c, lookup, seed, pass ? REFERENCE_VARIANTS : COUNT_OF(variants)))
				continue;
			done++;
			progress = true;
		}
	}
	return done;
}
