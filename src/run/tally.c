#include "run/prove_internal.h"

#include <stdlib.h>

/* Contents are compared up to so many rows a table; above, the number of rows is. */
enum { MOST_ROWS = 200000 };

/* A table that both sides have. */
struct tally {
	const struct object *from, *to;
	struct list columns; /* of struct pair: columns whose values must survive */
	struct list filled;  /* of struct pair: columns that may not be NULL afterwards: what is no NULL must survive */
	int64_t count;
	uint64_t hash; /* of all rows with the values of `columns` */
	uint64_t *
		values; /* a hash for each value of `filled` that is no NULL, with those of `columns` beside it; sorted */
	size_t value_count;
	bool readable;
};

struct tallies {
	struct list list; /* of struct tally */
};

/* ---- which values must survive ------------------------------------------------------------------------------- */

static uint64_t harmless_attrs(void)
{
	static const enum attr attrs[] = { COLUMN_DEFAULT,     COLUMN_DEFAULT_NAME, COLUMN_STORAGE,
					   COLUMN_COMPRESSION, COLUMN_STATISTICS,   COLUMN_OPTIONS,
					   COLUMN_COMMENT,     COLUMN_SEQUENCE,     COLUMN_NAME };
	uint64_t bits = 0;
	for (size_t i = 0; i < COUNT_OF(attrs); i++)
		bits |= attr_bit(attrs[i]);
	return bits;
}

/* The types of the to model that the pair changes: a label may be called otherwise afterwards. */
static struct pointer_map *changed_types(struct context *ctx, const struct plan *up)
{
	struct pointer_map *types = pointer_map_new(ctx->arena);
	for (size_t i = 0; i < up->changes.count; i++) {
		const struct change *c = up->changes.item[i];
		const struct object *top = c->to ? object_top(c->to) : match_to(up->matching, object_top(c->from));
		if (top && kind_table[top->kind].space == SPACE_TYPE)
			pointer_map_put(types, top, top);
	}
	return types;
}

/* Whether the column's type, or what that is made of, is among them. */
static bool uses_changed_type(struct context *ctx, const struct lookup *lookup, const struct pointer_map *types,
			      const struct object *column)
{
	struct list used = list_on(ctx->arena);
	object_references(ctx, lookup, column, &used);
	for (size_t i = 0; i < used.count; i++) {
		const struct object *type = used.item[i];
		if (pointer_map_get(types, type))
			return true;
		if (kind_table[type->kind].space != SPACE_TYPE)
			continue;
		object_references(ctx, lookup, type, &used);
		for (const struct object *part = type->child; part; part = part->next)
			object_references(ctx, lookup, part, &used);
	}
	return false;
}

static bool column_survives(const struct object *from, const struct object *to)
{
	if (object_get(from, COLUMN_GENERATED) || object_get(to, COLUMN_GENERATED))
		return false;
	return !(object_differs(from, to) & ~harmless_attrs());
}

/* Whether rows get a value where they have none, and all else stays. */
static bool column_is_filled(const struct object *from, const struct object *to)
{
	uint64_t nullable = attr_bit(COLUMN_NULLABLE);
	return !object_get(to, COLUMN_GENERATED) && object_flag(from, COLUMN_NULLABLE) &&
	       !object_flag(to, COLUMN_NULLABLE) && !(object_differs(from, to) & ~(harmless_attrs() | nullable));
}

static struct tally *tally_new(struct context *ctx, const struct object *from, const struct object *to)
{
	struct tally *t = arena_alloc(ctx->arena, sizeof *t);
	*t = (struct tally){ .from = from, .to = to, .columns = list_on(ctx->arena), .filled = list_on(ctx->arena) };
	return t;
}

static void column_add(struct context *ctx, struct tally *t, struct object *from, struct object *to)
{
	bool survives = column_survives(from, to);
	struct pair *pair = arena_alloc(ctx->arena, sizeof *pair);
	*pair = (struct pair){ from, to };
	if (survives || column_is_filled(from, to))
		list_add(survives ? &t->columns : &t->filled, pair);
}

struct tallies *tallies_new(struct context *ctx, const struct plan *up, const struct pointer_map *needed)
{
	struct tallies *all = arena_alloc(ctx->arena, sizeof *all);
	struct pointer_map *types = changed_types(ctx, up);
	struct lookup *lookup = lookup_new(ctx, up->to);
	all->list = list_on(ctx->arena);
	for (const struct object *s = object_first(up->from, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *from = object_first(s, KIND_TABLE); from; from = object_following(from)) {
			const struct object *to = match_to(up->matching, from);
			if (!to || object_get(from, TABLE_SERVER) || object_get(to, TABLE_SERVER) ||
			    (needed && !pointer_map_get(needed, from)))
				continue;
			struct tally *t = tally_new(ctx, from, to);
			for (struct object *c = object_first(from, KIND_COLUMN); c; c = object_following(c)) {
				struct object *other = match_to(up->matching, c);
				if (other && !uses_changed_type(ctx, lookup, types, other))
					column_add(ctx, t, c, other);
			}
			list_add(&all->list, t);
		}
	return all;
}

/* ---- reading ------------------------------------------------------------------------------------------------------- */

static const char *tally_sql(struct context *ctx, enum dialect dialect, const struct tally *t, bool to_side, bool count)
{
	struct sql sql = sql_on(ctx, dialect);
	sql_addf(&sql, count ? "SELECT count(*)" : "SELECT 1");
	for (size_t i = 0; !count && i < t->columns.count + t->filled.count; i++) {
		const struct pair *pair =
			i < t->columns.count ? t->columns.item[i] : t->filled.item[i - t->columns.count];
		const char *name = object_name(to_side ? pair->to : pair->from);
		sql_addf(&sql, dialect == DIALECT_SQLITE ? ", quote(%I)" : ", %I::text", name);
	}
	/* A row counts in the table that holds it, not in those above. */
	sql_addf(&sql, dialect == DIALECT_POSTGRES ? " FROM ONLY %T" : " FROM %T", to_side ? t->to : t->from);
	return sql_get(&sql);
}

static uint64_t cell_hash(uint64_t hash, const char *cell)
{
	const char *text = cell ? cell : "\xff";
	return hash_add(hash_add(hash, text, strlen(text)), "\x1f", 1);
}

/* SQLite's quote() has a word for NULL. */
static bool is_null(enum dialect dialect, const char *cell)
{
	return !cell || (dialect == DIALECT_SQLITE && text_equal(cell, "NULL"));
}

static int hash_compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
	return x < y ? -1 : x > y;
}

/* The same for any order of rows. */
static void rows_hash(struct arena *arena, enum dialect dialect, const struct rows *rows, struct tally *t)
{
	size_t stays = 1 + t->columns.count;
	t->values = arena_alloc(arena, (rows->count * t->filled.count + 1) * sizeof *t->values);
	for (size_t i = 0; i < rows->count; i++) {
		const char *const *cell = rows->cell + i * rows->columns;
		uint64_t hash = HASH_BEGIN;
		for (size_t n = 0; n < stays; n++)
			hash = cell_hash(hash, cell[n]);
		t->hash += hash ^ (hash >> 31);
		for (size_t n = stays; n < rows->columns; n++)
			if (!is_null(dialect, cell[n]))
				t->values[t->value_count++] = cell_hash(hash + n, cell[n]);
	}
	qsort(t->values, t->value_count, sizeof *t->values, hash_compare);
}

/* Whether all values that were there still are; both are sorted. */
static bool values_stay(const struct tally *before, const struct tally *now)
{
	size_t k = 0;
	for (size_t i = 0; i < before->value_count; i++, k++) {
		while (k < now->value_count && now->values[k] < before->values[i])
			k++;
		if (k == now->value_count || now->values[k] != before->values[i])
			return false;
	}
	return true;
}

struct context context_aside(const struct context *ctx)
{
	struct context aside = *ctx;
	aside.arena = arena_new();
	aside.diags = diags_new(aside.arena);
	return aside;
}

/* What cannot be read (a virtual table without its module, a missing right) is not compared. */
static struct tally tally_take(struct context *main, struct connection *c, const struct tally *t, bool to_side)
{
	struct context aside = context_aside(main), *ctx = &aside;
	struct tally now = *t;
	struct rows rows;
	enum dialect dialect = c->engine->dialect;
	now.readable =
		c->engine->query(ctx, c, tally_sql(ctx, dialect, t, to_side, true), 0, NULL, &rows) && rows.count;
	now.count = now.readable ? strtoll(rows.cell[0], NULL, 10) : 0;
	now.hash = now.value_count = 0;
	if (now.readable && now.count && now.count <= MOST_ROWS) {
		now.readable = c->engine->query(ctx, c, tally_sql(ctx, dialect, t, to_side, false), 0, NULL, &rows);
		if (now.readable)
			rows_hash(main->arena, dialect, &rows, &now);
	}
	arena_free(aside.arena);
	return now;
}

bool tallies_take(struct context *ctx, struct connection *c, struct tallies *all, bool to_side)
{
	for (size_t i = 0; i < all->list.count; i++) {
		struct tally *t = all->list.item[i];
		*t = tally_take(ctx, c, t, to_side);
	}
	return true;
}

bool tallies_check(struct context *ctx, struct connection *c, struct tallies *all, bool to_side, const char *when)
{
	for (size_t i = 0; i < all->list.count; i++) {
		const struct tally *t = all->list.item[i];
		struct tally now = t->readable && t->count ? tally_take(ctx, c, t, to_side) : *t;
		if (now.count == t->count && now.hash == t->hash && now.readable == t->readable && values_stay(t, &now))
			continue;
		if (!now.readable)
			diag_report(ctx, DIAG_PROOF, (struct place){ 0 }, NULL, "%s, %s cannot be read any more", when,
				    object_title(ctx, t->from));
		else if (now.count != t->count)
			diag_report(ctx, DIAG_PROOF, (struct place){ 0 }, NULL, "%s, %s has %lld rows instead of %lld",
				    when, object_title(ctx, t->from), (long long)now.count, (long long)t->count);
		else
			diag_report(ctx, DIAG_PROOF, (struct place){ 0 }, NULL,
				    "%s, values in %s are not what they were", when, object_title(ctx, t->from));
		return false;
	}
	return true;
}

int64_t tallies_rows(const struct tallies *all)
{
	int64_t rows = 0;
	for (size_t i = 0; i < all->list.count; i++)
		rows += ((const struct tally *)all->list.item[i])->count;
	return rows;
}
