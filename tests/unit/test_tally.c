/* What a proof sees of rows: values that must be the same, and those beside which NULLs are filled. */
#include "run/prove_internal.h"
#include "sqlite_support.h"

struct kept {
	struct context ctx;
	struct connection *c;
	struct tallies *tallies;
};

/* A table whose column tag becomes NOT NULL; its rows are counted. */
static struct kept kept_new(void)
{
	struct kept k = { .ctx = context_new() };
	struct list unmanaged = list_on(k.ctx.arena);
	k.c = memory(&k.ctx, "create table t (id integer not null, note text, tag text);"
			     "insert into t values (1, 'x', 'a'), (2, NULL, 'b'), (3, 'z', NULL)");
	struct object *from = load(&k.ctx, k.c, &unmanaged), *to = object_copy(&k.ctx, from, NULL);
	struct object *table = object_first(object_first(to, KIND_SCHEMA), KIND_TABLE);
	object_put(object_child(table, KIND_COLUMN, "tag"), COLUMN_NULLABLE, names_intern(k.ctx.names, "false"));
	struct plan *plan = plan_make(&k.ctx, &sqlite_engine, from, to, match_by_key(&k.ctx, from, to));
	cr_assert(plan && plan->changes.count == 1, "%s", said(&k.ctx));
	k.tallies = tallies_new(&k.ctx, plan, NULL);
	cr_assert(tallies_take(&k.ctx, k.c, k.tallies, false));
	cr_assert_eq(tallies_rows(k.tallies), 3);
	return k;
}

static const struct {
	const char *sql;
	bool kept;
} changes[] = {
	{ "select 1", true },
	{ "update t set tag = 'c' where tag is null", true },
	{ "update t set tag = 'a' where tag is null", true }, /* the same value a second time */
	{ "update t set tag = 'c' where id = 1", false },
	{ "update t set tag = case id when 1 then 'b' else 'a' end where id < 3", false }, /* rows exchange theirs */
	{ "update t set tag = NULL where id = 1", false },
	{ "update t set note = 'y' where id = 2", false },
	{ "update t set note = NULL where id = 1", false },
	{ "delete from t where id = 3", false },
	{ "insert into t values (4, NULL, 'd')", false },
	{ "drop table t", false },
};

Test(tally, values_must_stay_and_only_nulls_are_filled)
{
	for (size_t i = 0; i < COUNT_OF(changes); i++) {
		struct kept k = kept_new();
		cr_assert(sqlite_engine.exec(&k.ctx, k.c, changes[i].sql), "%s", said(&k.ctx));
		cr_expect_eq(tallies_check(&k.ctx, k.c, k.tallies, true, "after the way up"), changes[i].kept, "%s",
			     changes[i].sql);
		cr_expect_eq(has_code(&k.ctx, DIAG_PROOF), !changes[i].kept, "%s", changes[i].sql);
		arena_free(k.ctx.arena);
	}
}

/* ---- rows for partitions ------------------------------------------------------------------------------------------ */

static struct object *table_new(struct context *ctx, struct object *schema, const char *name, const char *by,
				const char *of, const char *bound)
{
	struct object *table = object_new(ctx, KIND_TABLE, schema, schema->at);
	const enum attr attrs[] = { TABLE_NAME, TABLE_PARTITION_BY, TABLE_PARTITION_OF, TABLE_BOUND };
	const char *const values[] = { name, by, of, bound };
	static const char *const columns[] = { "region", "day", "note" };
	for (size_t i = 0; i < COUNT_OF(attrs); i++)
		cr_assert(object_set(ctx, table, attrs[i], values[i], table->at));
	for (size_t i = 0; i < COUNT_OF(columns); i++)
		object_set(ctx, object_new(ctx, KIND_COLUMN, table, table->at), COLUMN_NAME, columns[i], table->at);
	return table;
}

static const struct {
	const char *by, *bound, *column, *first, *second;
} bounds[] = {
	{ "LIST (region)", "FOR VALUES IN ('it''s (east)', 'west')", "region", "'it''s (east)'", "'west'" },
	{ "LIST (region)", "FOR VALUES IN (NULL)", "region", "NULL", "NULL" },
	{ "LIST (region)", "FOR VALUES IN ('east')", "note", NULL, NULL },
	{ "LIST (lower(region))", "FOR VALUES IN ('east')", "region", NULL, NULL },
	{ "RANGE (region, day)", "FOR VALUES FROM ('a', '2026-01-01') TO ('b', MAXVALUE)", "day", "'2026-01-01'",
	  "'2026-01-01'" },
	{ "RANGE (day)", "FOR VALUES FROM (MINVALUE) TO (10)", "day", NULL, NULL },
	{ "HASH (day)", "FOR VALUES WITH (modulus 2, remainder 0)", "day", NULL, NULL },
	{ "RANGE (day)", "DEFAULT", "day", NULL, NULL },
};

Test(bound, says_what_a_partition_takes)
{
	for (size_t i = 0; i < COUNT_OF(bounds); i++) {
		struct context ctx = context_new();
		struct object *model = model_new(&ctx), *schema = model_schema(&ctx, model, "s");
		table_new(&ctx, schema, "whole", bounds[i].by, NULL, NULL);
		struct object *part = table_new(&ctx, schema, "part", "LIST (note)", "s.whole", bounds[i].bound);
		struct object *below = table_new(&ctx, schema, "below", NULL, "s.part", "FOR VALUES IN ('n')");
		const struct lookup *lookup = lookup_new(&ctx, model);
		const struct object *column = object_child(part, KIND_COLUMN, bounds[i].column);
		const struct object *same = object_child(below, KIND_COLUMN, bounds[i].column);
		cr_expect(text_equal(bound_value(&ctx, lookup, column, 1), bounds[i].first), "%s", bounds[i].bound);
		cr_expect(text_equal(bound_value(&ctx, lookup, column, 2), bounds[i].second), "%s", bounds[i].bound);
		/* A part of a part takes what both take. */
		const char *wanted = text_equal(bounds[i].column, "note") ? "'n'" : bounds[i].first;
		cr_expect(text_equal(bound_value(&ctx, lookup, same, 1), wanted), "%s", bounds[i].bound);
		cr_expect_null(bound_value(&ctx, lookup, object_first(schema, KIND_TABLE)->child, 1));
		arena_free(ctx.arena);
	}
}
