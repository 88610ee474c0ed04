/* What older servers say, in the words of the newer ones. */
#include <criterion/criterion.h>

#include "engine/postgres/postgres.h"

#include "unit_support.h"

static const struct {
	const char *old, *new;
} views[] = {
	{ "SELECT p.a,\n    f(p.b) AS f\n   FROM public.p\n  WHERE p.c",
	  "SELECT a,\n    f(b) AS f\n   FROM public.p\n  WHERE c" },
	{ "SELECT p.*::public.p AS p FROM public.p", "SELECT p.*::public.p AS p FROM public.p" },
	{ "SELECT p.a AS b, p.b AS a FROM public.p ORDER BY p.a, p.c",
	  "SELECT a AS b, b AS a FROM public.p ORDER BY p.a, c" },
	{ "SELECT p.a AS b, sum(p.b) AS a FROM public.p GROUP BY p.a",
	  "SELECT a AS b, sum(b) AS a FROM public.p GROUP BY a" },
	{ "SELECT DISTINCT ON (p.a) p.b AS a FROM public.p", "SELECT DISTINCT ON (p.a) b AS a FROM public.p" },
	{ "SELECT x.a FROM public.p x WHERE x.b IS DISTINCT FROM x.c",
	  "SELECT a FROM public.p x WHERE b IS DISTINCT FROM c" },
	{ "SELECT p.a FROM public.p JOIN public.q ON p.a = q.a",
	  "SELECT p.a FROM public.p JOIN public.q ON p.a = q.a" },
	{ "SELECT p.a FROM public.p, public.q", "SELECT p.a FROM public.p, public.q" },
	{ "SELECT p.a FROM public.p UNION SELECT p.b FROM public.p",
	  "SELECT p.a FROM public.p UNION SELECT p.b FROM public.p" },
	{ "SELECT p.a FROM public.p WHERE (EXISTS ( SELECT 1 FROM public.q WHERE q.a = p.a))",
	  "SELECT a FROM public.p WHERE (EXISTS ( SELECT 1 FROM public.q WHERE q.a = p.a))" },
	{ "SELECT s.a FROM ( SELECT p.a, q.b FROM public.p, public.q) s",
	  "SELECT a FROM ( SELECT p.a, q.b FROM public.p, public.q) s" },
	{ "SELECT g.x FROM generate_series(1, 3) g(x)", "SELECT x FROM generate_series(1, 3) g(x)" },
	{ "SELECT p.a FROM public.p TABLESAMPLE system (10)", "SELECT a FROM public.p TABLESAMPLE system (10)" },
	{ "SELECT EXTRACT(day FROM p.a) AS d, p.b::p.t COLLATE p.c AS e FROM p.p",
	  "SELECT EXTRACT(day FROM a) AS d, b::p.t COLLATE p.c AS e FROM p.p" },
	{ "WITH w AS ( SELECT p.a FROM public.p) SELECT w.a FROM w",
	  "WITH w AS ( SELECT p.a FROM public.p) SELECT a FROM w" },
	{ "SELECT \"P\".\"Q x\" FROM public.\"P\"", "SELECT \"Q x\" FROM public.\"P\"" },
	{ "SELECT 1 AS one", "SELECT 1 AS one" },
};

Test(pg_older, views_name_the_table_only_where_there_are_several)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(views); i++)
		cr_expect_str_eq(pg_view_text(&ctx, views[i].old), views[i].new, "%s\ngives\n%s", views[i].old,
				 pg_view_text(&ctx, views[i].old));
	arena_free(ctx.arena);
}

static const struct {
	const char *old, *new;
} arguments[] = {
	{ "", "" },
	{ "days integer", "IN days integer" },
	{ "integer, INOUT b text, VARIADIC c text[]", "IN integer, INOUT b text, VARIADIC c text[]" },
	{ "a timestamp with time zone DEFAULT now(), b numeric(10,2) DEFAULT 1",
	  "IN a timestamp with time zone DEFAULT now(), IN b numeric(10,2) DEFAULT 1" },
};

Test(pg_older, arguments_of_procedures_have_their_mode)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(arguments); i++)
		cr_expect_str_eq(pg_procedure_arguments(&ctx, arguments[i].old), arguments[i].new, "%s\ngives\n%s",
				 arguments[i].old, pg_procedure_arguments(&ctx, arguments[i].old));
	arena_free(ctx.arena);
}
