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
