#include <criterion/criterion.h>

#include "engine/postgres/postgres.h"
#include "schemadiff/plan.h"
#include "schemadiff/xml.h"

#include "unit_support.h"

extern const struct engine postgres_engine;

#define FUNCTION(name, arguments, returns) \
	"<function name='" name "' arguments='" arguments "' returns='" returns "' language='internal' symbol='x'/>"
#define FUNCTIONS FUNCTION("x_in", "cstring", "x") FUNCTION("x_out", "x", "cstring") FUNCTION("a_user", "x", "text")
#define TYPE(attributes) "<base-type name='x' " attributes "/>"

static struct object *model_read(struct context *ctx, const char *body)
{
	const char *xml = arena_printf(
		ctx->arena, "<model xmlns=\"" MODEL_NAMESPACE "\"><schema name=\"s\">%s</schema></model>", body);
	struct object *model = xml_read_text(ctx, xml, strlen(xml), "test.xml", "postgresql", "public");
	cr_assert_not_null(model, "%s", diag_count(ctx) ? diag_at(ctx, 0)->message : body);
	return model;
}

/* The first words of each statement from one model to the other. */
static const char *statements(struct context *ctx, const char *before, const char *after)
{
	struct object *from = model_read(ctx, before), *to = model_read(ctx, after);
	struct text out = text_on(ctx->arena);
	cr_assert(pg_complete(ctx, from) && pg_complete(ctx, to), "%s",
		  diag_count(ctx) ? diag_at(ctx, 0)->message : after);
	struct plan *plan = plan_make(ctx, &postgres_engine, from, to, match_models(ctx, from, to, NULL, false));
	cr_assert_not_null(plan, "%s", diag_count(ctx) ? diag_at(ctx, diag_count(ctx) - 1)->message : after);
	for (size_t i = 0; i < plan->steps.count; i++) {
		const char *sql = ((const struct step *)plan->steps.item[i])->sql;
		text_addf(&out, "%.*s\n", (int)strcspn(sql, "\n"), sql);
	}
	return text_get(&out);
}

static void check(const char *before, const char *after, const char *wanted)
{
	struct context ctx = context_new();
	const char *got = statements(&ctx, before, after);
	cr_expect_str_eq(got, wanted, "%s\nto %s\ngives\n%s", before, after, got);
	arena_free(ctx.arena);
}

Test(pg_base_type, comes_and_goes_with_its_functions)
{
	check("", FUNCTIONS TYPE("input='x_in' output='x_out'"),
	      "CREATE TYPE \"s\".\"x\"\n"
	      "CREATE FUNCTION \"s\".\"x_in\"(cstring)\n"
	      "CREATE FUNCTION \"s\".\"x_out\"(x)\n"
	      "CREATE TYPE \"s\".\"x\" (\n"
	      "CREATE FUNCTION \"s\".\"a_user\"(x)\n");
	check(FUNCTIONS TYPE("input='x_in' output='x_out'"), "",
	      "DROP FUNCTION \"s\".\"a_user\"(s.x)\n"
	      "DO $schemadiff$\n"
	      "DROP TYPE \"s\".\"x\" CASCADE\n");
}

Test(pg_base_type, a_shell_is_filled_in_place)
{
	check(FUNCTIONS TYPE(""), FUNCTIONS TYPE("input='x_in' output='x_out' length='4'"),
	      "CREATE TYPE \"s\".\"x\" (\n");
	check(TYPE(""), "", "DROP TYPE \"s\".\"x\"\n");
}

Test(pg_base_type, functions_are_found_by_what_they_take)
{
	static const struct {
		const char *function, *wanted;
	} cases[] = {
		{ FUNCTION("x_in", "cstring", "x"), "s.x_in(cstring)" },
		{ FUNCTION("x_in", "cstring, oid, integer", "x"), "s.x_in(cstring, oid, integer)" },
		{ FUNCTION("x_in", "cstring, oid, integer", "x") FUNCTION("x_in", "cstring", "x"), "s.x_in(cstring)" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = context_new();
		struct object *model = model_read(&ctx, arena_printf(ctx.arena, "%s%s", cases[i].function,
								     FUNCTION("x_out", "x", "cstring")
									     TYPE("input='x_in' output='x_out'")));
		cr_assert(pg_complete(&ctx, model), "%s", diag_count(&ctx) ? diag_at(&ctx, 0)->message : "");
		const struct object *type = object_child(object_child(model, KIND_SCHEMA, "s"), KIND_BASE_TYPE, "x");
		cr_expect_str_eq(object_text(type, BASE_TYPE_INPUT), cases[i].wanted);
		cr_expect_str_eq(object_text(type, BASE_TYPE_OUTPUT), "s.x_out(s.x)");
		arena_free(ctx.arena);
	}
}

Test(pg_base_type, what_makes_no_type_is_refused)
{
	static const char *const types[] = { TYPE("length='4'"), TYPE("input='x_in'"),
					     TYPE("input='x_in' output='x_out' delimiter=';;'"),
					     TYPE("input='x_in' output='x_out' category='é'") };
	for (size_t i = 0; i < COUNT_OF(types); i++) {
		struct context ctx = context_new();
		struct object *model = model_read(&ctx, arena_printf(ctx.arena, "%s%s", FUNCTIONS, types[i]));
		cr_expect_not(pg_complete(&ctx, model), "%s", types[i]);
		cr_expect_eq(diag_errors(&ctx), 1, "%s", types[i]);
		arena_free(ctx.arena);
	}
}
