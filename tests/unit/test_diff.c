#include <criterion/criterion.h>

#include "schemadiff/diff.h"
#include "schemadiff/xml.h"

#include "unit_support.h"

static struct object *model_of(struct context *ctx, const char *body)
{
	const char *xml = arena_printf(
		ctx->arena, "<model xmlns=\"" MODEL_NAMESPACE "\"><schema name=\"s\">%s</schema></model>", body);
	struct object *model = xml_read_text(ctx, xml, strlen(xml), "test.xml", "postgresql", "public");
	cr_assert_not_null(model, "%s", diag_count(ctx) ? diag_at(ctx, 0)->message : body);
	return model;
}

/* What differs, a line each: renames first. */
static const char *changes_text(struct context *ctx, const char *before, const char *after)
{
	struct object *from = model_of(ctx, before), *to = model_of(ctx, after);
	struct list renames = list_on(ctx->arena);
	struct text out = text_on(ctx->arena);
	struct matching *m = match_models(ctx, from, to, NULL, false);
	if (!m)
		return "refused";
	struct object *renamed = rename_model(ctx, DIALECT_POSTGRES, from, to, m, UINT64_MAX, &renames);
	for (size_t i = 0; i < renames.count; i++)
		text_addf(&out, "%s\n", change_title(ctx, renames.item[i]));
	struct list changes = diff_models(ctx, renamed, to, match_by_key(ctx, renamed, to));
	for (size_t i = 0; i < changes.count; i++)
		text_addf(&out, "%s\n", change_title(ctx, changes.item[i]));
	return text_get(&out);
}

static const struct {
	const char *before, *after, *changes;
} cases[] = {
	{ "<table name='a'><column name='x' type='text'/></table>",
	  "<table name='a'><column name='x' type='text'/></table>", "" },
	{ "<table name='a'><column name='x' type='text'/><column name='y' type='text'/></table>",
	  "<table name='a'><column name='y' type='text'/><column name='x' type='text'/></table>", "" },
	{ "<table name='a'><column name='x' type='text'/></table>",
	  "<table name='a'><column name='x' type='integer' nullable='false'/></table>",
	  "alter column s.a.x: type text → integer, nullable true → false\n" },
	{ "", "<table name='a'><column name='x' type='text'/></table>", "create table s.a\ncreate column s.a.x\n" },
	{ "<view name='v'>select 1</view>", "", "drop view s.v\n" },
	/* a declared rename, and the values that follow it */
	{ "<table name='a'><column name='x' type='int'/><check name='c'>(x &gt; 0)</check><index name='i' columns='x desc, lower(x)' where='(x IS NOT NULL)'/></table>",
	  "<table name='a'><column name='z' was='x' type='int'/><check name='c'>(z &gt; 0)</check><index name='i' columns='z desc, lower(z)' where='(z IS NOT NULL)'/></table>",
	  "rename column s.a.x to z\n" },
	{ "<table name='a'><column name='x' type='int'/></table><table name='b'><column name='y' type='int'/><foreign-key name='f' columns='y' references='s.a(x)'/></table>",
	  "<table name='aa' was='a'><column name='xx' was='x' type='bigint'/></table><table name='b'><column name='y' type='int'/><foreign-key name='f' columns='y' references='s.aa(xx)'/></table>",
	  "rename table s.a to aa\nrename column s.aa.x to xx\nalter column s.aa.xx: type int → bigint\n" },
	/* a view follows, where its text can be foreseen */
	{ "<table name='a'><column name='x' type='int'/></table><view name='v'>SELECT a.x, c.x AS z, lower(c.x) AS l FROM s.a, s.a c WHERE c.x = 's.a'</view>",
	  "<table name='b' was='a'><column name='z' was='x' type='int'/></table><view name='v'>SELECT b.z AS x, c.z, lower(c.z) AS l FROM s.b, s.b c WHERE c.z = 's.b'</view>",
	  "rename table s.a to b\nrename column s.b.x to z\n" },
	{ "<table name='a'><column name='x' type='int'/></table><table name='b'/><view name='v'>SELECT c.x FROM s.a c, (SELECT c.y FROM s.b c) d</view>",
	  "<table name='a'><column name='z' was='x' type='int'/></table><table name='b'/><view name='v'>SELECT c.z AS x FROM s.a c, (SELECT c.y FROM s.b c) d</view>",
	  "rename column s.a.x to z\nalter view s.v: query SELECT c.x FROM s.a c, (SELECT c.y FROM s.b c) d → SELECT c.z AS x FROM s.a c, (SELECT c.y FROM s.b c) d\n" },
	/* the hint stays after it was applied */
	{ "<table name='a'><column name='z' type='int'/></table>",
	  "<table name='a'><column name='z' was='x' type='int'/></table>", "" },
	/* owned sequences and constraints that differ in name alone follow */
	{ "<table name='a'><column name='id' type='integer' default=\"nextval('s.a_id_seq'::regclass)\"/><primary-key name='a_pkey' columns='id'/></table><sequence name='a_id_seq' owned-by='s.a.id'/>",
	  "<table name='b' was='a'><column name='id' type='integer' default=\"nextval('s.b_id_seq'::regclass)\"/><primary-key name='b_pkey' columns='id'/></table><sequence name='b_id_seq' owned-by='s.b.id'/>",
	  "rename table s.a to b\nrename primary key s.b.a_pkey to b_pkey\nrename sequence s.a_id_seq to b_id_seq\n" },
	/* two names are swapped over a third */
	{ "<table name='a'><column name='x' type='int'/></table><table name='b'><column name='y' type='int'/></table>",
	  "<table name='b' was='a'><column name='x' type='int'/></table><table name='a' was='b'><column name='y' type='int'/></table>",
	  "rename table s.b to schemadiff_old_b\nrename table s.a to b\nrename table s.schemadiff_old_b to a\n" },
	/* an enum's new name is followed by the columns of its type */
	{ "<enum name='e' labels='a, b'/><table name='t'><column name='x' type='s.e' default=\"'a'::s.e\"/></table>",
	  "<enum name='f' was='e' labels='a, b'/><table name='t'><column name='x' type='s.f' default=\"'a'::s.f\"/></table>",
	  "rename enum s.e to f\n" },
	/* once they are swapped, they are not swapped back, whatever stands in them */
	{ "<table name='b'><column name='x' type='int'/></table><table name='a'><column name='y' type='int'/></table>",
	  "<table name='b' was='a'><column name='x' type='int'/></table><table name='a' was='b'><column name='y' type='int'/></table>",
	  "" },
	{ "<table name='b'><column name='x' type='int'/><check name='c'>(x &gt; 0)</check></table><table name='a'><column name='x' type='int'/></table>",
	  "<table name='b' was='a'><column name='x' type='int'/><check name='c'>(x &gt; 0)</check></table><table name='a' was='b'><column name='x' type='int'/></table>",
	  "" },
	{ "<table name='b'><column name='x' type='int'/></table><table name='a'><column name='x' type='int'/><check name='c'>(x &gt; 0)</check></table>",
	  "<table name='b' was='a'><column name='x' type='int'/><check name='c'>(x &gt; 0)</check></table><table name='a' was='b'><column name='x' type='int'/></table>",
	  "rename table s.b to schemadiff_old_b\nrename table s.a to b\nrename table s.schemadiff_old_b to a\n" },
	{ "<table name='t'><column name='a' type='int'/><column name='b' type='text'/><column name='c' type='date'/></table>",
	  "<table name='t'><column name='a' was='b' type='text'/><column name='b' was='c' type='date'/><column name='c' was='a' type='int'/></table>",
	  "rename column s.t.a to schemadiff_old_a\nrename column s.t.b to a\nrename column s.t.c to b\nrename column s.t.schemadiff_old_a to c\n" },
	{ "<table name='t'><column name='a' type='text'/><column name='b' type='date'/><column name='c' type='int'/></table>",
	  "<table name='t'><column name='a' was='b' type='text'/><column name='b' was='c' type='date'/><column name='c' was='a' type='int'/></table>",
	  "" },
	/* what looks alike cannot be told apart */
	{ "<table name='t'><column name='a' type='int'/><column name='b' type='int'/></table>",
	  "<table name='t'><column name='a' was='b' type='int'/><column name='b' was='a' type='int'/></table>", "" },
	/* a circle within a circle is judged in the table that it comes from */
	{ "<table name='t'><column name='a' type='int'/><column name='b' type='text'/></table><table name='u'><column name='a' type='date'/></table>",
	  "<table name='u' was='t'><column name='a' was='b' type='text'/><column name='b' was='a' type='int'/></table><table name='t' was='u'><column name='a' type='date'/></table>",
	  "rename table s.u to schemadiff_old_u\nrename table s.t to u\nrename table s.schemadiff_old_u to t\nrename column s.u.a to schemadiff_old_a\nrename column s.u.b to a\nrename column s.u.schemadiff_old_a to b\n" },
	{ "<table name='t'><column name='a' type='text'/><column name='b' type='int'/></table><table name='u'><column name='a' type='date'/></table>",
	  "<table name='u' was='t'><column name='a' was='b' type='text'/><column name='b' was='a' type='int'/></table><table name='t' was='u'><column name='a' type='date'/></table>",
	  "rename table s.u to schemadiff_old_u\nrename table s.t to u\nrename table s.schemadiff_old_u to t\n" },
	/* the indexes of keys stand among the relations of the schema */
	{ "<table name='a'><column name='x' type='int'/><primary-key name='a_pkey' columns='x'/></table><table name='b'><column name='y' type='int'/><primary-key name='b_pkey' columns='y'/></table>",
	  "<table name='b' was='a'><column name='x' type='int'/><primary-key name='b_pkey' columns='x'/></table><table name='a' was='b'><column name='y' type='int'/><primary-key name='a_pkey' columns='y'/></table>",
	  "rename table s.b to schemadiff_old_b\nrename table s.a to b\nrename table s.schemadiff_old_b to a\nrename primary key s.a.b_pkey to schemadiff_old_b_pkey\nrename primary key s.b.a_pkey to b_pkey\nrename primary key s.a.schemadiff_old_b_pkey to a_pkey\n" },
	/* a chain, before and after it was followed */
	{ "<table name='t'><column name='b' type='int'/><column name='c' type='int'/><column name='d' type='int'/></table>",
	  "<table name='t'><column name='a' was='b' type='int'/><column name='b' was='c' type='int'/><column name='c' was='d' type='int'/></table>",
	  "rename column s.t.b to a\nrename column s.t.c to b\nrename column s.t.d to c\n" },
	{ "<table name='t'><column name='a' type='int'/><column name='b' type='int'/><column name='c' type='int'/></table>",
	  "<table name='t'><column name='a' was='b' type='int'/><column name='b' was='c' type='int'/><column name='c' was='d' type='int'/></table>",
	  "" },
	/* contradictions */
	{ "<table name='a'/>", "<table name='b' was='c'/>", "refused" },
	{ "<table name='a'/><table name='b'/>", "<table name='a'/><table name='b' was='a'/>", "refused" },
	{ "<table name='a'/>", "<table name='b' was='a'/><table name='c' was='a'/>", "refused" },
	{ "<table name='a'/>", "<table name='a' was='a'/>", "refused" },
};

Test(diff, changes_of_two_models)
{
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = context_new();
		const char *got = changes_text(&ctx, cases[i].before, cases[i].after);
		cr_expect_str_eq(got, cases[i].changes, "case %zu:\n%s", i, got);
		arena_free(ctx.arena);
	}
}

#define TWENTY "abcdefghijklmnopqrst"

/* Of long texts the part is shown where they differ. */
Test(diff, long_values_are_shown_where_they_differ)
{
	static const struct {
		const char *from, *to, *shown;
	} values[] = {
		{ "select 1", "select 2", "select 1 → select 2" },
		{ TWENTY TWENTY TWENTY "1", "other", TWENTY TWENTY TWENTY "… → other" },
		{ TWENTY TWENTY "1" TWENTY TWENTY, TWENTY TWENTY "2",
		  TWENTY TWENTY "1abcdefghijklmnopqrs… → " TWENTY TWENTY "2" },
		{ TWENTY TWENTY TWENTY TWENTY "1", TWENTY TWENTY TWENTY TWENTY "2", "…" TWENTY "1 → …" TWENTY "2" },
		{ TWENTY TWENTY TWENTY "1" TWENTY TWENTY TWENTY, TWENTY TWENTY TWENTY,
		  "…" TWENTY "1" TWENTY "abcdefghijklmnopqrs… → …" TWENTY },
		{ TWENTY TWENTY "ää" TWENTY "\n1", TWENTY TWENTY "ää" TWENTY "\n2",
		  "…bcdefghijklmnopqrst 1 → …bcdefghijklmnopqrst 2" },
		{ TWENTY TWENTY TWENTY "ä" TWENTY "", TWENTY TWENTY TWENTY "ö" TWENTY "",
		  "…" TWENTY "ä" TWENTY " → …" TWENTY "ö" TWENTY },
	};
	for (size_t i = 0; i < COUNT_OF(values); i++) {
		struct context ctx = context_new();
		const char *view = "<view name='v'>%s</view>";
		const char *got = changes_text(&ctx, arena_printf(ctx.arena, view, values[i].from),
					       arena_printf(ctx.arena, view, values[i].to));
		const char *want = arena_printf(ctx.arena, "alter view s.v: query %s\n", values[i].shown);
		cr_expect_str_eq(got, want, "case %zu:\n%s%s", i, got, want);
		arena_free(ctx.arena);
	}
}

Test(diff, columns_and_tables_that_look_renamed_are_found)
{
	struct context ctx = context_new();
	struct object *from =
		model_of(&ctx, "<table name='a'><column name='x' type='int'/><column name='y' type='text'/></table>"
			       "<table name='c'><column name='k' type='int'/></table>");
	struct object *to =
		model_of(&ctx, "<table name='a'><column name='z' type='int'/><column name='w' type='date'/></table>"
			       "<table name='d'><column name='k' type='int'/></table>");
	struct matching *m = match_models(&ctx, from, to, NULL, false);
	struct list changes = diff_models(&ctx, from, to, m), found = diff_rename_candidates(&ctx, &changes);
	cr_assert_eq(found.count, 2);
	cr_expect_str_eq(object_path(&ctx, ((struct pair *)found.item[0])->from), "s.c");
	cr_expect_str_eq(object_path(&ctx, ((struct pair *)found.item[0])->to), "s.d");
	cr_expect_str_eq(object_path(&ctx, ((struct pair *)found.item[1])->from), "s.a.x");
	cr_expect_str_eq(object_path(&ctx, ((struct pair *)found.item[1])->to), "s.a.z");
	arena_free(ctx.arena);
}

Test(diff, rename_rules_of_the_command_line)
{
	struct context ctx = context_new();
	struct object *from = model_of(&ctx, "<table name='a'/>"), *to = model_of(&ctx, "<table name='b'/>");
	struct list rules = list_on(ctx.arena);
	struct rename_rule rule = { "s.a", "s.b" }, wrong = { "s.a", "s.nothing" };
	list_add(&rules, &rule);
	struct matching *m = match_models(&ctx, from, to, &rules, false);
	cr_assert_not_null(m);
	cr_expect_eq(match_from(m, object_first(object_first(to, KIND_SCHEMA), KIND_TABLE)),
		     object_first(object_first(from, KIND_SCHEMA), KIND_TABLE));
	struct matching *back = match_swap(&ctx, m);
	cr_expect_eq(match_to(back, to), from);
	list_add(&rules, &wrong);
	cr_expect_null(match_models(&ctx, from, to, &rules, false));
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_RENAME_HINT);
	arena_free(ctx.arena);
}

Test(diff, hints_that_swap_are_told_and_rules_of_the_command_line_followed)
{
	struct context ctx = context_new();
	struct object *from = model_of(&ctx, "<table name='a'/><table name='b'/>"),
		      *to = model_of(&ctx, "<table name='a' was='b'/><table name='b' was='a'/>");
	const struct object *first = object_first(object_first(to, KIND_SCHEMA), KIND_TABLE);
	struct rename_rule one = { "s.b", "s.a" }, other = { "s.a", "s.b" };
	struct list rules = list_on(ctx.arena);
	struct matching *m = match_models(&ctx, from, to, NULL, false);
	cr_assert_not_null(m);
	cr_expect_str_eq(object_name(match_from(m, first)), "a");
	cr_assert_eq(diag_count(&ctx), 1);
	const struct diag *d = diag_at(&ctx, 0);
	cr_expect_eq(d->code, DIAG_RENAME_CIRCLE);
	cr_expect_eq(d->at.line, 1);
	cr_expect_str_eq(d->hint, "Remove the hints; or exchange the names this once with --rename s.b=s.a "
				  "--rename s.a=s.b.");
	list_add(&rules, &one);
	list_add(&rules, &other);
	m = match_models(&ctx, from, to, &rules, false);
	cr_assert_not_null(m);
	cr_expect_str_eq(object_name(match_from(m, first)), "b");
	cr_expect_eq(diag_count(&ctx), 1);
	arena_free(ctx.arena);
}
