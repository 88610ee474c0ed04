#include <criterion/criterion.h>

#include "schemadiff/plan.h"
#include "schemadiff/xml.h"

#include "unit_support.h"

struct linking {
	struct context *ctx;
	const struct lookup *lookup;
	struct object *view, *table;
};

static void name_link(void *user, const char *name)
{
	struct linking *l = user;
	struct object *relation = lookup_relation(l->lookup, "s", name);
	if (relation && relation != l->view) {
		l->table = relation;
		object_use(l->view, relation);
	}
}

static void column_link(void *user, const char *name)
{
	struct linking *l = user;
	struct object *column = l->table ? lookup_column(l->lookup, l->table, name) : NULL;
	if (column)
		object_use(l->view, column);
}

/* What the server would say of the views' dependencies. */
static void views_link(struct context *ctx, struct object *model)
{
	struct list all = object_all(ctx, model);
	struct linking l = { ctx, lookup_new(ctx, model), NULL, NULL };
	for (size_t i = 0; i < all.count; i++) {
		l.view = all.item[i];
		l.table = NULL;
		if (l.view->kind != KIND_VIEW)
			continue;
		sql_names(ctx, DIALECT_POSTGRES, object_get(l.view, VIEW_BODY), name_link, &l);
		sql_names(ctx, DIALECT_POSTGRES, object_get(l.view, VIEW_BODY), column_link, &l);
	}
}

static struct object *model_of(struct context *ctx, const char *body)
{
	const char *xml = arena_printf(
		ctx->arena, "<model xmlns=\"" MODEL_NAMESPACE "\"><schema name=\"s\">%s</schema></model>", body);
	struct object *model = xml_read_text(ctx, xml, strlen(xml), "test.xml", "postgresql", "public");
	cr_assert(model && engine_by_name("postgresql")->complete(ctx, model), "%s", body);
	views_link(ctx, model);
	return model;
}

static struct plan *plan_of(struct context *ctx, const char *before, const char *after)
{
	struct object *from = model_of(ctx, before), *to = model_of(ctx, after);
	return plan_make(ctx, engine_by_name("postgresql"), from, to, match_models(ctx, from, to, NULL, false));
}

/* The statements, each up to its first line's end or opening parenthesis. */
static const char *plan_text(struct context *ctx, const struct plan *plan)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; plan && i < plan->steps.count; i++) {
		const char *sql = ((const struct step *)plan->steps.item[i])->sql;
		text_addn(&out, sql, strcspn(sql, "(\n"));
		text_addc(&out, '\n');
	}
	return text_get(&out);
}

#define T(name, inside) "<table name='" name "'><column name='id' type='integer'/>" inside "</table>"
#define PK "<primary-key columns='id'/>"
#define FK(column, table) \
	"<column name='" column "' type='integer'/><foreign-key columns='" column "' references='s." table "(id)'/>"

static const struct {
	const char *what, *before, *after, *steps;
} cases[] = {
	{ "nothing", T("a", PK), T("a", PK), "" },
	{ "tables that refer to each other are made first, the references after", "",
	  T("a", PK FK("b", "b")) T("b", PK FK("a", "a")),
	  "CREATE TABLE \"s\".\"a\" \nCREATE TABLE \"s\".\"b\" \n"
	  "ALTER TABLE \"s\".\"a\" ADD CONSTRAINT \"a_b_fkey\" FOREIGN KEY \n"
	  "ALTER TABLE \"s\".\"b\" ADD CONSTRAINT \"b_a_fkey\" FOREIGN KEY \n" },
	{ "a circle of references is cut by one statement of its own", T("a", PK FK("b", "b")) T("b", PK FK("a", "a")),
	  "",
	  "ALTER TABLE \"s\".\"b\" DROP CONSTRAINT \"b_a_fkey\"\nDROP TABLE \"s\".\"a\"\nDROP TABLE \"s\".\"b\"\n" },
	{ "a table goes before the one that it refers to", T("a", PK) T("b", FK("a", "a")), "",
	  "DROP TABLE \"s\".\"b\"\nDROP TABLE \"s\".\"a\"\n" },
	{ "views on views are taken down for a type and put back",
	  T("a", "") "<view name='v'>select id from s.a</view><view name='u'>select id from s.v</view>",
	  "<table name='a'><column name='id' type='bigint'/></table><view name='v'>select id from s.a</view><view name='u'>select id from s.v</view>",
	  "DROP VIEW \"s\".\"u\"\nDROP VIEW \"s\".\"v\"\nALTER TABLE \"s\".\"a\" ALTER COLUMN \"id\" TYPE bigint\n"
	  "CREATE VIEW \"s\".\"v\" AS\nCREATE VIEW \"s\".\"u\" AS\n" },
	{ "an index goes before its column, which needs no statement for it",
	  T("a", "<column name='x' type='text'/><index name='i' columns='x'/>"), T("a", ""),
	  "DROP INDEX \"s\".\"i\"\nALTER TABLE \"s\".\"a\" DROP COLUMN \"x\"\n" },
	{ "what hangs on a key goes with it and comes back", T("a", PK) T("b", FK("a", "a")),
	  "<table name='a'><column name='id' type='integer'/><column name='k' type='integer' nullable='false' default='0'/><primary-key columns='id' include='k'/></table>" T(
		  "b", FK("a", "a")),
	  "ALTER TABLE \"s\".\"b\" DROP CONSTRAINT \"b_a_fkey\"\nALTER TABLE \"s\".\"a\" DROP CONSTRAINT \"a_pkey\"\n"
	  "ALTER TABLE \"s\".\"a\" ADD COLUMN \"k\" integer DEFAULT 0 NOT NULL\nALTER TABLE \"s\".\"a\" ADD CONSTRAINT \"a_pkey\" PRIMARY KEY \n"
	  "ALTER TABLE \"s\".\"b\" ADD CONSTRAINT \"b_a_fkey\" FOREIGN KEY \n" },
	{ "a sequence is owned once the column is there", "",
	  "<sequence name='q' owned-by='s.a.id'/><table name='a'><column name='id' type='integer' default=\"nextval('s.q'::regclass)\"/></table>",
	  "CREATE SEQUENCE \"s\".\"q\"\nCREATE TABLE \"s\".\"a\" \nALTER SEQUENCE \"s\".\"q\" OWNED BY \"s\".\"a\".\"id\"\n" },
	{ "an owned sequence goes with its table",
	  "<sequence name='q' owned-by='s.a.id'/><table name='a'><column name='id' type='integer' default=\"nextval('s.q'::regclass)\"/></table>",
	  "", "DROP TABLE \"s\".\"a\"\n" },
	{ "a type goes after the last column of it",
	  "<enum name='e' labels='a, b'/><table name='t'><column name='x' type='s.e'/></table>",
	  "<table name='t'><column name='x' type='text'/></table>",
	  "ALTER TABLE \"s\".\"t\" ALTER COLUMN \"x\" TYPE text\nDROP TYPE \"s\".\"e\"\n" },
	{ "a name is free before it is taken", T("a", ""), "<view name='a'>select 1 as id</view>",
	  "DROP TABLE \"s\".\"a\"\nCREATE VIEW \"s\".\"a\" AS\n" },
};

Test(plan, statements_come_in_an_order_that_works)
{
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = context_new();
		const struct plan *plan = plan_of(&ctx, cases[i].before, cases[i].after);
		const char *got = plan_text(&ctx, plan);
		cr_expect(plan != NULL, "%s: no plan: %s", cases[i].what,
			  diag_count(&ctx) ? diag_at(&ctx, 0)->message : "");
		cr_expect_str_eq(got, cases[i].steps, "%s:\n%s", cases[i].what, got);
		arena_free(ctx.arena);
	}
}

static struct object *relation(struct object *model, enum kind kind, const char *name)
{
	return object_child(object_first(model, KIND_SCHEMA), kind, name);
}

Test(plan, a_circle_that_cannot_be_cut_is_printed)
{
	struct context ctx = context_new();
	struct object *from = model_of(&ctx, ""),
		      *to = model_of(&ctx, "<view name='v'>select 1</view><view name='u'>select 1</view>");
	object_use(relation(to, KIND_VIEW, "v"), relation(to, KIND_VIEW, "u"));
	object_use(relation(to, KIND_VIEW, "u"), relation(to, KIND_VIEW, "v"));
	cr_expect_null(plan_make(&ctx, engine_by_name("postgresql"), from, to, match_by_key(&ctx, from, to)));
	cr_assert_eq(diag_count(&ctx), 1);
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_CYCLE);
	cr_expect(strstr(diag_at(&ctx, 0)->message, "create view s.v → create view s.u → create view s.v"), "%s",
		  diag_at(&ctx, 0)->message);
	arena_free(ctx.arena);
}

static bool guard(struct context *ctx, const struct plan *plan, bool all, const char *rule)
{
	struct allowance allowed = { all, list_on(ctx->arena) };
	if (rule)
		list_add(&allowed.rules, rule);
	return plan_guard(ctx, plan, &allowed);
}

Test(plan, losses_are_refused_unless_that_very_loss_is_allowed)
{
	struct context ctx = context_new();
	const struct plan *plan = plan_of(&ctx, T("a", "<column name='x' type='text'/>") T("b", ""), T("a", ""));
	cr_expect_not(guard(&ctx, plan, false, NULL));
	cr_assert_eq(diag_count(&ctx), 2);
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_DESTRUCTIVE);
	cr_expect(strstr(diag_at(&ctx, 0)->hint, "--allow table:s.b"), "%s", diag_at(&ctx, 0)->hint);
	cr_expect(strstr(diag_at(&ctx, 1)->hint, "--allow column:s.a.x"), "%s", diag_at(&ctx, 1)->hint);
	cr_expect_not(guard(&ctx, plan, false, "column:s.a.x"));
	cr_expect_not(guard(&ctx, plan, false, "table"));
	cr_expect(guard(&ctx, plan, true, NULL));
	const struct plan *narrow = plan_of(&ctx, T("a", "<column name='x' type='text'/>"), T("a", ""));
	cr_expect(guard(&ctx, narrow, false, "column:s.*.x"));
	cr_expect_not(guard(&ctx, narrow, false, "column:s.a.y"));
	cr_expect_str_eq(plan_reversible(&ctx, narrow, narrow), "lossy: s.a.x");
	arena_free(ctx.arena);
}

Test(plan, an_allowance_that_allows_nothing_is_named)
{
	struct context ctx = context_new();
	const struct plan *drop = plan_of(&ctx, T("a", "<column name='x' type='text'/>"), T("a", ""));
	const struct plan *add = plan_of(&ctx, T("a", ""), T("a", "<column name='x' type='text'/>"));
	cr_expect(guard(&ctx, drop, false, "column"));
	cr_expect_eq(diag_count(&ctx), 0);
	cr_expect(guard(&ctx, add, false, "table:s.*"));
	cr_assert_eq(diag_count(&ctx), 1);
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_ALLOW_UNUSED);
	cr_expect_str_eq(diag_at(&ctx, 0)->message, "--allow table:s.* allows nothing that is about to happen");
	cr_expect_str_eq(diag_at(&ctx, 0)->hint, "Nothing would be lost, so there is nothing to be allowed.");
	cr_expect(guard(&ctx, drop, true, "column:s.b.*"));
	cr_assert_eq(diag_count(&ctx), 2);
	cr_expect_str_eq(diag_at(&ctx, 1)->hint, "There is to be allowed: --allow column:s.a.x.");
	arena_free(ctx.arena);
}

Test(plan, nulls_that_are_replaced_are_no_loss_to_be_allowed_but_do_not_come_back)
{
	static const struct {
		const char *before, *after, *reversible;
	} filling[] = {
		{ "<column name='x' type='text'/>", "<column name='x' type='text' nullable='false'/>", "lossy: s.a.x" },
		{ "<column name='x' type='text' nullable='false'/>", "<column name='x' type='text'/>", "lossless" },
		{ "", "<column name='x' type='text' nullable='false'/>", "lossless" },
		{ "<column name='x' type='text'/><column name='y' type='text'/>",
		  "<column name='x' type='text' nullable='false'/>", "lossy: s.a.y, s.a.x" },
		{ "<column name='x' type='text'/>", "<column name='z' was='x' type='text' nullable='false'/>",
		  "lossy: s.a.z" },
		{ "<column name='x' type='text'/><primary-key columns='id'/>",
		  "<column name='x' type='text'/><primary-key columns='x'/>", "lossy: s.a.x" },
	};
	for (size_t i = 0; i < COUNT_OF(filling); i++) {
		struct context ctx = context_new();
		const struct plan *plan = plan_of(&ctx, arena_printf(ctx.arena, T("a", "%s"), filling[i].before),
						  arena_printf(ctx.arena, T("a", "%s"), filling[i].after));
		cr_assert_not_null(plan);
		cr_expect_str_eq(plan_reversible(&ctx, plan, plan), filling[i].reversible, "case %zu: %s", i,
				 plan_reversible(&ctx, plan, plan));
		cr_expect(guard(&ctx, plan, false, i == 3 ? "column" : NULL), "case %zu", i);
		arena_free(ctx.arena);
	}
}

/* What each step says but for its costs, which stand behind " · lock". */
static const char *titles_text(struct context *ctx, const struct plan *plan)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; plan && i < plan->steps.count; i++) {
		const char *title = step_title(ctx, plan->steps.item[i]), *lock = strstr(title, " · lock");
		text_addn(&out, title, lock ? (size_t)(lock - title) : strlen(title));
		text_addc(&out, '\n');
	}
	return text_get(&out);
}

Test(plan, the_steps_of_one_change_say_which_part_of_it_they_do)
{
	static const struct {
		const char *before, *after, *titles;
	} changes[] = {
		/* each attribute by its own statement */
		{ "<column name='x' type='text' default=\"'a'\"/>",
		  "<column name='x' type='text' nullable='false' comment='c'/>",
		  "alter column s.a.x: default 'a' → none\nalter column s.a.x: nullable true → false\n"
		  "alter column s.a.x: nullable true → false\nalter column s.a.x: comment none → c\n" },
		/* one statement for both */
		{ "<column name='x' type='text' default=\"'1'\"/>", "<column name='x' type='integer' default='1'/>",
		  "alter column s.a.x: type text → integer, default '1' → 1\n" },
		/* what a creation takes beside it */
		{ "", "<column name='x' type='text' storage='external' comment='c'/>",
		  "create column s.a.x\ncreate column s.a.x · storage\ncreate column s.a.x · comment\n" },
		{ "", "<check name='c' comment='d'>id &gt; 0</check>",
		  "create check s.a.c\ncreate check s.a.c · comment\n" },
		/* attributes that one statement sets */
		{ "<column name='x' type='integer' identity='always' maximum='9'/>",
		  "<column name='x' type='integer' identity='always' maximum='5' increment='2'/>",
		  "alter column s.a.x: increment none → 2, maximum 9 → 5 · numbers not above the maximum\n"
		  "alter column s.a.x: increment none → 2, maximum 9 → 5\n" },
	};
	for (size_t i = 0; i < COUNT_OF(changes); i++) {
		struct context ctx = context_new();
		const struct plan *plan = plan_of(&ctx, arena_printf(ctx.arena, T("a", "%s"), changes[i].before),
						  arena_printf(ctx.arena, T("a", "%s"), changes[i].after));
		cr_expect_str_eq(titles_text(&ctx, plan), changes[i].titles, "case %zu:\n%s", i,
				 titles_text(&ctx, plan));
		arena_free(ctx.arena);
	}
}

Test(plan, a_drop_and_an_add_that_look_like_a_rename_are_never_silent)
{
	struct context ctx = context_new();
	const struct plan *plan =
		plan_of(&ctx, T("a", "<column name='x' type='text'/>"), T("a", "<column name='y' type='text'/>"));
	cr_expect_not(guard(&ctx, plan, false, NULL));
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_MAYBE_RENAME);
	cr_expect(strstr(diag_at(&ctx, 0)->hint, "was=\"x\""), "%s", diag_at(&ctx, 0)->hint);
	cr_expect(guard(&ctx, plan, true, NULL));
	cr_expect_eq(diag_at(&ctx, 1)->code, DIAG_RENAME_NOTE);
	arena_free(ctx.arena);
}
