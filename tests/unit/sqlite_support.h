/* What the tests of the SQLite engine have in common: databases in memory, and questions to them. */
#ifndef TESTS_UNIT_SQLITE_SUPPORT_H
#define TESTS_UNIT_SQLITE_SUPPORT_H

#include <criterion/criterion.h>

#include "engine/sqlite/sqlite.h"
#include "schemadiff/plan.h"

static struct settings settings;

static inline struct context context_new(void)
{
	struct arena *arena = arena_new();
	return (struct context){ arena, names_new(arena), diags_new(arena), &settings, &clock_system, NULL };
}

static inline const char *said(const struct context *ctx)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < diag_count(ctx); i++)
		text_addf(&out, "%s %s\n", diag_table[diag_at(ctx, i)->code].name, diag_at(ctx, i)->message);
	return text_get(&out);
}

static inline bool has_code(const struct context *ctx, enum diag_code code)
{
	for (size_t i = 0; i < diag_count(ctx); i++)
		if (diag_at(ctx, i)->code == code)
			return true;
	return false;
}

/* ---- databases ---------------------------------------------------------------------------------------------- */

static inline struct connection *memory(struct context *ctx, const char *sql)
{
	struct connection *c = sqlite_engine.open(ctx, "sqlite::memory:");
	cr_assert_not_null(c, "%s", said(ctx));
	cr_assert(sqlite_engine.exec(ctx, c, sql), "%s", said(ctx));
	return c;
}

/* The first cell; "NULL" for one, "none" when there is no row. */
static inline const char *ask(struct context *ctx, struct connection *c, const char *sql)
{
	struct rows rows;
	cr_assert(sqlite_engine.query(ctx, c, sql, 0, NULL, &rows), "%s", said(ctx));
	if (!rows.count)
		return "none";
	return rows.cell[0] ? rows.cell[0] : "NULL";
}

static inline void expect(struct context *ctx, struct connection *c, const char *sql, const char *wanted)
{
	const char *got = ask(ctx, c, sql);
	cr_expect_str_eq(got, wanted, "%s\n  gives %s\n  not   %s", sql, got, wanted);
}

static inline struct object *load(struct context *ctx, struct connection *c, struct list *unmanaged)
{
	*unmanaged = list_on(ctx->arena);
	struct object *model = sqlite_engine.load(ctx, c, unmanaged);
	cr_assert_not_null(model, "%s", said(ctx));
	return model;
}

static inline struct object *load_all(struct context *ctx, struct connection *c)
{
	struct list unmanaged;
	struct object *model = load(ctx, c, &unmanaged);
	for (size_t i = 0; i < unmanaged.count; i++)
		cr_expect_fail("not managed: %s", ((const struct unmanaged *)unmanaged.item[i])->title);
	return model;
}

static inline struct object *find(struct context *ctx, const struct object *model, enum kind kind, const char *path)
{
	struct object *o = lookup_path(lookup_new(ctx, model), kind, path);
	cr_assert_not_null(o, "no %s %s", kind_table[kind].element, path);
	return o;
}

#endif
