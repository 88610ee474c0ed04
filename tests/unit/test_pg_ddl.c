#include <criterion/criterion.h>

#include "schemadiff/plan.h"
#include "schemadiff/xml.h"

#include "unit_support.h"

extern const struct engine postgres_engine;

static struct object *model_of(struct context *ctx, const char *body)
{
	const char *xml = arena_printf(
		ctx->arena, "<model xmlns=\"" MODEL_NAMESPACE "\"><schema name=\"s\">%s</schema></model>", body);
	struct object *model = xml_read_text(ctx, xml, strlen(xml), "test.xml", "postgresql", "public");
	cr_assert_not_null(model, "%s", diag_count(ctx) ? diag_at(ctx, 0)->message : body);
	return model;
}

static struct plan *plan_of(struct context *ctx, const char *before, const char *after)
{
	struct object *from = model_of(ctx, before), *to = model_of(ctx, after);
	struct matching *m = match_models(ctx, from, to, NULL, false);
	cr_assert_not_null(m, "%s", diag_count(ctx) ? diag_at(ctx, 0)->message : after);
	struct plan *plan = plan_make(ctx, &postgres_engine, from, to, m);
	cr_assert_not_null(plan, "%s", diag_count(ctx) ? diag_at(ctx, diag_count(ctx) - 1)->message : after);
	return plan;
}

/* The statements, each with a semicolon and a line feed. */
static const char *steps_text(struct context *ctx, const struct plan *plan)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < plan->steps.count; i++)
		text_addf(&out, "%s;\n", ((const struct step *)plan->steps.item[i])->sql);
	return text_get(&out);
}

struct ddl_case {
	const char *before, *after, *sql;
};

static void check_cases(const struct ddl_case *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct context ctx = context_new();
		const char *sql = steps_text(&ctx, plan_of(&ctx, cases[i].before, cases[i].after));
		cr_expect_str_eq(sql, cases[i].sql, "case %zu: %s\nto    %s\ngives\n%s", i, cases[i].before,
				 cases[i].after, sql);
		arena_free(ctx.arena);
	}
}

#define T(columns) "<table name='t'>" columns "</table>"
#define ID "<column name='id' type='bigint' nullable='false'/>"
#define C(attributes) "<column name='c' " attributes "/>"
#define ALTER_C "ALTER TABLE \"s\".\"t\" ALTER COLUMN \"c\" "

static const struct ddl_case tables[] = {
	{ "", T(ID), "CREATE TABLE \"s\".\"t\" (\n    \"id\" bigint NOT NULL\n);\n" },
	{ "", T(""), "CREATE TABLE \"s\".\"t\" ();\n" },
	{ T(ID), "", "DROP TABLE \"s\".\"t\";\n" },
	{ "",
	  "<table name='A &quot;b&quot; ü' unlogged='true' access-method='my am' options='fillfactor=70, "
	  "toast.autovacuum_enabled=false' tablespace='Fast' comment=\"it's \\ here\">"
	  "<column name='X' type='text' collation='C' default='a or b' compression='lz4' storage='main' statistics='9' "
	  "options='n_distinct=-1' comment='c'/></table>",
	  "CREATE UNLOGGED TABLE \"s\".\"A \"\"b\"\" ü\" (\n"
	  "    \"X\" text COMPRESSION lz4 COLLATE \"C\" DEFAULT (a or b)\n"
	  ") USING \"my am\" WITH (\"fillfactor\"='70', \"toast\".\"autovacuum_enabled\"='false') TABLESPACE \"Fast\";\n"
	  "COMMENT ON TABLE \"s\".\"A \"\"b\"\" ü\" IS E'it''s \\\\ here';\n"
	  "ALTER TABLE \"s\".\"A \"\"b\"\" ü\" ALTER COLUMN \"X\" SET STORAGE MAIN;\n"
	  "ALTER TABLE \"s\".\"A \"\"b\"\" ü\" ALTER COLUMN \"X\" SET STATISTICS 9;\n"
	  "ALTER TABLE \"s\".\"A \"\"b\"\" ü\" ALTER COLUMN \"X\" SET (\"n_distinct\"='-1');\n"
	  "COMMENT ON COLUMN \"s\".\"A \"\"b\"\" ü\".\"X\" IS 'c';\n" },
	{ "<table name='t' options='a=1, b=2, d=4'/>",
	  "<table name='t' unlogged='true' options='a=1, b=3, e=5' comment='x'/>",
	  "ALTER TABLE \"s\".\"t\" SET UNLOGGED;\nALTER TABLE \"s\".\"t\" RESET (\"d\");\n"
	  "ALTER TABLE \"s\".\"t\" SET (\"b\"='3', \"e\"='5');\nCOMMENT ON TABLE \"s\".\"t\" IS 'x';\n" },
	{ "<table name='t' unlogged='true' access-method='x' tablespace='y' comment='z'/>", "<table name='t'/>",
	  "ALTER TABLE \"s\".\"t\" SET LOGGED;\nALTER TABLE \"s\".\"t\" SET ACCESS METHOD \"heap\";\n"
	  "ALTER TABLE \"s\".\"t\" SET TABLESPACE \"pg_default\";\nCOMMENT ON TABLE \"s\".\"t\" IS NULL;\n" },
	/* identity sequences without a name of their own follow the names of table and column */
	{ "<table name='a'><column name='x' type='bigint' nullable='false' identity='always'/></table>",
	  "<table name='b' was='a'><column name='y' was='x' type='bigint' nullable='false' identity='always'/></table>",
	  "ALTER TABLE \"s\".\"a\" RENAME TO \"b\";\nALTER SEQUENCE \"s\".\"a_x_seq\" RENAME TO \"b_x_seq\";\n"
	  "ALTER TABLE \"s\".\"b\" RENAME COLUMN \"x\" TO \"y\";\nALTER SEQUENCE \"s\".\"b_x_seq\" RENAME TO \"b_y_seq\";\n" },
};

static const struct ddl_case columns[] = {
	{ T(ID), T(ID C("type='text'")), "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" text;\n" },
	{ T(ID C("type='text'")), T(ID), "ALTER TABLE \"s\".\"t\" DROP COLUMN \"c\";\n" },
	{ T(ID), T(ID C("type='text' nullable='false' default='now()'")),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" text DEFAULT now() NOT NULL;\n" },
	/* rows that are there get a value, which is no default afterwards */
	{ T(ID), T(ID C("type='integer' nullable='false'")),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" integer DEFAULT 0 NOT NULL;\n" ALTER_C "DROP DEFAULT;\n" },
	{ T(ID), T(ID C("type='bit(3)' nullable='false'")),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" bit(3) DEFAULT '000' NOT NULL;\n" ALTER_C "DROP DEFAULT;\n" },
	{ T(ID), T(ID C("type='text[]' nullable='false'")),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" text[] DEFAULT '{}' NOT NULL;\n" ALTER_C "DROP DEFAULT;\n" },
	{ "<enum name='e' labels=\"it's, b\"/>" T(ID),
	  "<enum name='e' labels=\"it's, b\"/>" T(ID C("type='s.e' nullable='false'")),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" s.e DEFAULT 'it''s' NOT NULL;\n" ALTER_C "DROP DEFAULT;\n" },
	{ T(ID), T(ID C("type='public.strange' nullable='false'")),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" public.strange NOT NULL;\n" },
	/* a key needs different values, a reference one that is there */
	{ T(ID), T(ID C("type='text' nullable='false'") "<unique name='u' columns='c'/>"),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" text;\n"
	  "UPDATE \"s\".\"t\" AS t SET \"c\" = f.n::text FROM (SELECT ctid, row_number() OVER (ORDER BY ctid) AS n FROM "
	  "\"s\".\"t\" WHERE \"c\" IS NULL) AS f WHERE f.ctid = t.ctid;\n" ALTER_C "SET NOT NULL;\n"
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"u\" UNIQUE (\"c\");\n" },
	{ "<table name='p'>" ID "<primary-key name='p_pkey' columns='id'/></table>" T(ID),
	  "<table name='p'>" ID "<primary-key name='p_pkey' columns='id'/></table>" T(
		  ID C("type='bigint' nullable='false'") "<foreign-key name='f' columns='c' references='s.p'/>"),
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" bigint;\n"
	  "UPDATE \"s\".\"t\" SET \"c\" = (SELECT \"id\" FROM \"s\".\"p\" ORDER BY \"id\" LIMIT 1) WHERE \"c\" IS NULL;\n" ALTER_C
	  "SET NOT NULL;\n"
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"f\" FOREIGN KEY (\"c\") REFERENCES \"s\".\"p\";\n" },
	{ T(C("type='text'")), T(C("type='text' nullable='false' default=\"'x'\"")),
	  ALTER_C "SET DEFAULT 'x';\nUPDATE \"s\".\"t\" SET \"c\" = 'x' WHERE \"c\" IS NULL;\n" ALTER_C
		  "SET NOT NULL;\n" },
	{ T(C("type='text' nullable='false'")), T(C("type='text'")), ALTER_C "DROP NOT NULL;\n" },
	{ T(C("type='text' default='1'")), T(C("type='text'")), ALTER_C "DROP DEFAULT;\n" },
	{ T(C("type='text' comment='a' storage='main' compression='lz4' statistics='5' options='n_distinct=5'")),
	  T(C("type='text'")),
	  ALTER_C "SET STORAGE EXTENDED;\n" ALTER_C "SET COMPRESSION default;\n" ALTER_C "SET STATISTICS -1;\n" ALTER_C
		  "RESET (\"n_distinct\");\nCOMMENT ON COLUMN \"s\".\"t\".\"c\" IS NULL;\n" },
	{ T(C("type='text'")), T(C("type='text' collation='pg_catalog.C'")),
	  ALTER_C "TYPE text COLLATE \"pg_catalog\".\"C\";\n" },
	/* generated */
	{ T(ID C("type='bigint' generated='stored' expression='id'")), T(ID C("type='bigint'")),
	  ALTER_C "DROP EXPRESSION;\n" },
	{ T(ID C("type='bigint'")), T(ID C("type='bigint' generated='stored' expression='id'")),
	  "ALTER TABLE \"s\".\"t\" DROP COLUMN \"c\";\n"
	  "ALTER TABLE \"s\".\"t\" ADD COLUMN \"c\" bigint GENERATED ALWAYS AS (id) STORED;\n" },
	/* identity */
	{ T(C("type='bigint' default='1'")),
	  T(C("type='bigint' nullable='false' identity='always' start='5' sequence='s.q'")),
	  ALTER_C
	  "DROP DEFAULT;\n"
	  "UPDATE \"s\".\"t\" AS t SET \"c\" = f.n FROM (SELECT ctid, coalesce((SELECT max(\"c\") FROM \"s\".\"t\"), 0) + "
	  "row_number() OVER (ORDER BY ctid) AS n FROM \"s\".\"t\" WHERE \"c\" IS NULL) AS f WHERE f.ctid = t.ctid;\n" ALTER_C
	  "SET NOT NULL;\n" ALTER_C "ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME \"s\".\"q\" START WITH 5);\n"
	  "SELECT pg_catalog.setval('\"s\".\"q\"', max(\"c\")) FROM \"s\".\"t\" HAVING max(\"c\") >= 5;\n" },
	{ T(C("type='bigint' nullable='false' identity='always'")),
	  T(C("type='bigint' nullable='false' identity='by default' increment='2' cycle='true' sequence='s.x'")),
	  ALTER_C "SET GENERATED BY DEFAULT SET INCREMENT BY 2 SET CYCLE;\n"
		  "ALTER SEQUENCE \"s\".\"t_c_seq\" RENAME TO \"x\";\n" },
	{ T(C("type='bigint' nullable='false' identity='always'")), T(C("type='bigint' default='7'")),
	  ALTER_C "DROP IDENTITY;\n" ALTER_C "SET DEFAULT 7;\n" ALTER_C "DROP NOT NULL;\n" },
};

static const struct ddl_case types[] = {
	{ T(C("type='integer' default='0'")), T(C("type='bigint' default='1'")),
	  "ALTER TABLE \"s\".\"t\" ALTER COLUMN \"c\" DROP DEFAULT, ALTER COLUMN \"c\" TYPE bigint, "
	  "ALTER COLUMN \"c\" SET DEFAULT 1;\n" },
	{ T(C("type='text'")), T(C("type='integer'")), ALTER_C "TYPE integer USING \"c\"::integer;\n" },
	{ T(C("type='integer'")), T(C("type='text'")), ALTER_C "TYPE text;\n" },
	{ T(C("type='integer'")), T(C("type='boolean'")), ALTER_C "TYPE boolean USING (\"c\" <> 0);\n" },
	{ T(C("type='boolean'")), T(C("type='bigint'")), ALTER_C "TYPE bigint USING \"c\"::integer::bigint;\n" },
	{ T(C("type='uuid'")), T(C("type='bytea'")), ALTER_C "TYPE bytea USING \"c\"::text::bytea;\n" },
	{ T(C("type='jsonb'")), T(C("type='integer'")), ALTER_C "TYPE integer USING \"c\"::integer;\n" },
	{ T(C("type='json'")), T(C("type='jsonb'")), ALTER_C "TYPE jsonb;\n" },
	{ T(C("type='integer'")), T(C("type='integer[]'")),
	  ALTER_C "TYPE integer[] USING CASE WHEN \"c\" IS NOT NULL THEN ARRAY[\"c\"]::integer[] END;\n" },
	{ T(C("type='integer[]'")), T(C("type='integer'")), ALTER_C "TYPE integer USING \"c\"[1]::integer;\n" },
	{ T(C("type='integer[]'")), T(C("type='text[]'")), ALTER_C "TYPE text[];\n" },
	{ T(C("type='text' storage='external' compression='lz4'")),
	  T(C("type='character varying(5)' storage='external' compression='lz4'")),
	  ALTER_C "TYPE character varying(5);\n" ALTER_C "SET STORAGE EXTERNAL;\n" ALTER_C "SET COMPRESSION lz4;\n" },
	/* enums */
	{ "", "<enum name='e' labels='a, \"b, c\"' comment='x'/>",
	  "CREATE TYPE \"s\".\"e\" AS ENUM ('a', 'b, c');\nCOMMENT ON TYPE \"s\".\"e\" IS 'x';\n" },
	{ "<enum name='e'/>", "", "DROP TYPE \"s\".\"e\";\n" },
	{ "<enum name='e' labels='b, d'/>", "<enum name='e' labels='a, b, c, d, e'/>",
	  "ALTER TYPE \"s\".\"e\" ADD VALUE 'a' BEFORE 'b';\nALTER TYPE \"s\".\"e\" ADD VALUE 'c' AFTER 'b';\n"
	  "ALTER TYPE \"s\".\"e\" ADD VALUE 'e' AFTER 'd';\n" },
	{ "<enum name='e'/>", "<enum name='e' labels='a'/>", "ALTER TYPE \"s\".\"e\" ADD VALUE 'a';\n" },
	{ "<enum name='e' labels='a, b'/>", "<enum name='e' labels='a, c, d' renamed='b=c'/>",
	  "ALTER TYPE \"s\".\"e\" RENAME VALUE 'b' TO 'c';\nALTER TYPE \"s\".\"e\" ADD VALUE 'd' AFTER 'c';\n" },
	{ "<enum name='e' labels='a, c' renamed='b=c'/>", "<enum name='e' labels='a, b'/>",
	  "ALTER TYPE \"s\".\"e\" RENAME VALUE 'c' TO 'b';\n" },
	{ "<enum name='e' labels='a, b'/>" T(C("type='s.e' default=\"'a'\"") "<column name='d' type='s.e[]'/>"),
	  "<enum name='e' labels='b, c'/>" T(C("type='s.e' default=\"'b'\"") "<column name='d' type='s.e[]'/>"),
	  "ALTER TYPE \"s\".\"e\" RENAME TO \"schemadiff_old_e\";\nCREATE TYPE \"s\".\"e\" AS ENUM ('b', 'c');\n"
	  "ALTER TABLE \"s\".\"t\" ALTER COLUMN \"c\" DROP DEFAULT, ALTER COLUMN \"c\" TYPE s.e USING \"c\"::text::s.e, "
	  "ALTER COLUMN \"d\" TYPE s.e[] USING \"d\"::text[]::s.e[];\n"
	  "DROP TYPE \"s\".\"schemadiff_old_e\";\n" ALTER_C "SET DEFAULT 'b';\n" },
	/* a label that is used by what comes with it cannot be added in place */
	{ "<enum name='e' labels='a'/>" T(C("type='s.e'")),
	  "<enum name='e' labels='a, b'/>" T(C("type='s.e' default=\"'b'::s.e\"")),
	  "ALTER TYPE \"s\".\"e\" RENAME TO \"schemadiff_old_e\";\nCREATE TYPE \"s\".\"e\" AS ENUM ('a', 'b');\n"
	  "ALTER TABLE \"s\".\"t\" ALTER COLUMN \"c\" TYPE s.e USING \"c\"::text::s.e;\n"
	  "DROP TYPE \"s\".\"schemadiff_old_e\";\n" ALTER_C "SET DEFAULT 'b'::s.e;\n" },
	/* domains */
	{ "",
	  "<domain name='d' type='text' nullable='false' collation='C' default='a and b'><check name='k' comment='c'>x</check>"
	  "<check name='n' not-valid='true'>y</check></domain>",
	  "CREATE DOMAIN \"s\".\"d\" AS text COLLATE \"C\" DEFAULT (a and b) NOT NULL CONSTRAINT \"k\" CHECK (x);\n"
	  "COMMENT ON CONSTRAINT \"k\" ON DOMAIN \"s\".\"d\" IS 'c';\n"
	  "ALTER DOMAIN \"s\".\"d\" ADD CONSTRAINT \"n\" CHECK (y) NOT VALID;\n" },
	{ "<domain name='d' type='text' default='1'><check name='n' not-valid='true'>y</check></domain>",
	  "<domain name='d' type='text' nullable='false'><check name='n'>y</check><check name='m'>z</check></domain>",
	  "ALTER DOMAIN \"s\".\"d\" DROP DEFAULT;\nALTER DOMAIN \"s\".\"d\" SET NOT NULL;\n"
	  "ALTER DOMAIN \"s\".\"d\" ADD CONSTRAINT \"m\" CHECK (z);\nALTER DOMAIN \"s\".\"d\" VALIDATE CONSTRAINT \"n\";\n" },
	{ "<domain name='d' type='text'><check name='k'>y</check></domain>" T(C("type='s.d'")),
	  "<domain name='d' type='integer'><check name='k'>y</check></domain>" T(C("type='s.d'")),
	  "ALTER DOMAIN \"s\".\"d\" RENAME TO \"schemadiff_old_d\";\nCREATE DOMAIN \"s\".\"d\" AS integer CONSTRAINT \"k\" CHECK (y);\n"
	  "ALTER TABLE \"s\".\"t\" ALTER COLUMN \"c\" TYPE s.d USING (\"c\"::integer)::s.d;\n"
	  "DROP DOMAIN \"s\".\"schemadiff_old_d\";\n" },
};

static const struct ddl_case members[] = {
	{ T(ID),
	  T(ID
	    "<primary-key name='k' columns='id' include='id' options='fillfactor=9' tablespace='x' deferrable='deferred' comment='c'/>"),
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"k\" PRIMARY KEY (\"id\") INCLUDE (\"id\") WITH (\"fillfactor\"='9') "
	  "USING INDEX TABLESPACE \"x\" DEFERRABLE INITIALLY DEFERRED;\nCOMMENT ON CONSTRAINT \"k\" ON \"s\".\"t\" IS 'c';\n" },
	{ T(ID "<unique name='k' columns='id' options='a=1'/>"), T(ID "<unique name='k' columns='id' tablespace='y'/>"),
	  "ALTER INDEX \"s\".\"k\" RESET (\"a\");\nALTER INDEX \"s\".\"k\" SET TABLESPACE \"y\";\n" },
	{ T(ID "<unique name='k' columns='id'/>"), T(ID "<unique name='k' columns='id' nulls-not-distinct='true'/>"),
	  "ALTER TABLE \"s\".\"t\" DROP CONSTRAINT \"k\";\n"
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"k\" UNIQUE NULLS NOT DISTINCT (\"id\");\n" },
	{ T(ID),
	  T(ID
	    "<exclusion name='k' elements='id with =' method='btree' where='id is null or id = 1' deferrable='immediate'/>"),
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"k\" EXCLUDE USING \"btree\" (\"id\" with =) "
	  "WHERE (id is null or id = 1) DEFERRABLE;\n" },
	{ T(ID), T(ID "<check name='k' no-inherit='true' not-valid='true'>id = 1</check>"),
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"k\" CHECK (id = 1) NO INHERIT NOT VALID;\n" },
	{ T(ID "<check name='k' not-valid='true'>x</check>"), T(ID "<check name='k'>x</check>"),
	  "ALTER TABLE \"s\".\"t\" VALIDATE CONSTRAINT \"k\";\n" },
	{ T(ID "<check name='k'>x</check>"), T(ID "<check name='k' not-valid='true'>x</check>"),
	  "ALTER TABLE \"s\".\"t\" DROP CONSTRAINT \"k\";\nALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"k\" CHECK (x) NOT VALID;\n" },
	{ T(ID "<check name='k'>x</check>"), T(ID "<check name='l' was='k'>x</check>"),
	  "ALTER TABLE \"s\".\"t\" RENAME CONSTRAINT \"k\" TO \"l\";\n" },
	{ T(ID),
	  T(ID "<foreign-key name='f' columns='id' references='s.t(id)' match='full' on-delete='set default' "
	       "on-delete-columns='id' on-update='cascade' deferrable='deferred' not-valid='true' comment='c'/>"),
	  "ALTER TABLE \"s\".\"t\" ADD CONSTRAINT \"f\" FOREIGN KEY (\"id\") REFERENCES \"s\".\"t\" (\"id\") MATCH FULL "
	  "ON DELETE SET DEFAULT (\"id\") ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED NOT VALID;\n"
	  "COMMENT ON CONSTRAINT \"f\" ON \"s\".\"t\" IS 'c';\n" },
	{ T(ID "<foreign-key name='f' columns='id' references='s.t(id)' deferrable='deferred' not-valid='true'/>"),
	  T(ID "<foreign-key name='f' columns='id' references='s.t(id)'/>"),
	  "ALTER TABLE \"s\".\"t\" ALTER CONSTRAINT \"f\" NOT DEFERRABLE;\nALTER TABLE \"s\".\"t\" VALIDATE CONSTRAINT \"f\";\n" },
	{ T(ID),
	  T(ID
	    "<index name='I' columns='lower(\"X\") collate \"C\" text_ops desc nulls last, id' unique='true' method='hash' "
	    "include='id' nulls-not-distinct='true' options='fillfactor=5' tablespace='x' where='id > 1' comment='c'/>"),
	  "CREATE UNIQUE INDEX \"I\" ON \"s\".\"t\" USING \"hash\" (lower(\"X\") collate \"C\" text_ops desc nulls last, \"id\") "
	  "INCLUDE (\"id\") NULLS NOT DISTINCT WITH (\"fillfactor\"='5') TABLESPACE \"x\" WHERE id > 1;\n"
	  "COMMENT ON INDEX \"s\".\"I\" IS 'c';\n" },
	{ T(ID "<index name='i' columns='id'/>"), T(ID "<index name='i' columns='id' options='a=1' comment='c'/>"),
	  "ALTER INDEX \"s\".\"i\" SET (\"a\"='1');\nCOMMENT ON INDEX \"s\".\"i\" IS 'c';\n" },
	{ T(ID "<index name='i' columns='id'/>"), T(ID "<index name='i' columns='id desc'/>"),
	  "DROP INDEX \"s\".\"i\";\nCREATE INDEX \"i\" ON \"s\".\"t\" USING \"btree\" (\"id\" desc);\n" },
	{ T(ID "<index name='i' columns='id'/>"), T(ID "<index name='j' was='i' columns='id'/>"),
	  "ALTER INDEX \"s\".\"i\" RENAME TO \"j\";\n" },
};

static const struct ddl_case others[] = {
	{ "",
	  "<sequence name='q' type='integer' start='5' increment='-1' minimum='-9' maximum='9' cache='3' cycle='true' unlogged='true'/>",
	  "CREATE UNLOGGED SEQUENCE \"s\".\"q\" AS integer INCREMENT BY -1 MINVALUE -9 MAXVALUE 9 START WITH 5 CACHE 3 CYCLE;\n" },
	{ "<sequence name='q' maximum='9'/>", "<sequence name='q' increment='2' cycle='true'/>",
	  "ALTER SEQUENCE \"s\".\"q\" INCREMENT BY 2 NO MAXVALUE CYCLE;\n" },
	/* the last value is brought within the new bounds; where those lie apart, both are allowed for a moment */
	{ "<sequence name='q' maximum='9'/>", "<sequence name='q' minimum='50' start='60' maximum='99'/>",
	  "ALTER SEQUENCE \"s\".\"q\" AS bigint MINVALUE 1 MAXVALUE 99;\n"
	  "SELECT pg_catalog.setval('\"s\".\"q\"', 60, false) FROM \"s\".\"q\" WHERE last_value < 50;\n"
	  "ALTER SEQUENCE \"s\".\"q\" MINVALUE 50 MAXVALUE 99 START WITH 60;\n" },
	{ T(ID), T(ID) "<sequence name='q' owned-by='s.t.id'/>",
	  "CREATE SEQUENCE \"s\".\"q\";\nALTER SEQUENCE \"s\".\"q\" OWNED BY \"s\".\"t\".\"id\";\n" },
	{ T(ID) "<sequence name='q' owned-by='s.t.id'/>", T(ID) "<sequence name='q' comment='c'/>",
	  "COMMENT ON SEQUENCE \"s\".\"q\" IS 'c';\nALTER SEQUENCE \"s\".\"q\" OWNED BY NONE;\n" },
	{ "",
	  "<view name='v' columns='a, \"b c\"' options='check_option=local' comment='c'>select 1<column name='a' default='1' comment='d'/></view>",
	  "CREATE VIEW \"s\".\"v\" (\"a\", \"b c\") WITH (\"check_option\"='local') AS\nselect 1;\nCOMMENT ON VIEW \"s\".\"v\" IS 'c';\n"
	  "ALTER VIEW \"s\".\"v\" ALTER COLUMN \"a\" SET DEFAULT 1;\nCOMMENT ON COLUMN \"s\".\"v\".\"a\" IS 'd';\n" },
	{ "<view name='v' options='x=1'>select 1<column name='a' default='1' comment='d'/></view>",
	  "<view name='v'>select 1</view>",
	  "ALTER VIEW \"s\".\"v\" ALTER COLUMN \"a\" DROP DEFAULT;\nCOMMENT ON COLUMN \"s\".\"v\".\"a\" IS NULL;\n"
	  "ALTER VIEW \"s\".\"v\" RESET (\"x\");\n" },
	{ "<view name='v'>select 1</view>", "<view name='v'>select 2</view>",
	  "DROP VIEW \"s\".\"v\";\nCREATE VIEW \"s\".\"v\" AS\nselect 2;\n" },
};

Test(pg_ddl, tables)
{
	check_cases(tables, COUNT_OF(tables));
}

Test(pg_ddl, columns)
{
	check_cases(columns, COUNT_OF(columns));
}

Test(pg_ddl, types)
{
	check_cases(types, COUNT_OF(types));
}

Test(pg_ddl, members)
{
	check_cases(members, COUNT_OF(members));
}

Test(pg_ddl, others)
{
	check_cases(others, COUNT_OF(others));
}

/* What a change of type costs: nothing where the bytes stay as they are. */
Test(pg_ddl, costs_of_types)
{
	enum {
		REWRITES = STEP_REWRITES,
		FAILS = STEP_REWRITES | STEP_MAY_FAIL_ON_DATA,
		LOSES = STEP_REWRITES | STEP_LOSES_DATA,
		ALL = STEP_REWRITES | STEP_LOSES_DATA | STEP_MAY_FAIL_ON_DATA
	};
	static const struct {
		const char *from, *to;
		unsigned effects;
	} costs[] = {
		{ "character varying(10)", "character varying(20)", 0 },
		{ "character varying(20)", "character varying(10)", FAILS },
		{ "character varying(10)", "text", 0 },
		{ "text", "character varying", 0 },
		{ "text", "character varying(9)", FAILS },
		{ "character(5)", "text", REWRITES },
		{ "numeric(10,2)", "numeric(12,2)", 0 },
		{ "numeric(10,2)", "numeric", 0 },
		{ "numeric(10,2)", "numeric(10,1)", ALL },
		{ "numeric(10,2)", "numeric(12,3)", FAILS },
		{ "integer", "bigint", REWRITES },
		{ "bigint", "integer", FAILS },
		{ "integer", "double precision", REWRITES },
		{ "bigint", "double precision", LOSES },
		{ "real", "double precision", REWRITES },
		{ "numeric(5,2)", "integer", ALL },
		{ "numeric(5,0)", "integer", FAILS },
		{ "integer", "text", REWRITES },
		{ "timestamp(3) without time zone", "timestamp(6) without time zone", 0 },
		{ "timestamp(6) without time zone", "timestamp(3) without time zone", LOSES },
		{ "timestamp with time zone", "date", LOSES },
		{ "date", "timestamp with time zone", REWRITES },
		{ "text", "uuid", FAILS },
		{ "json", "jsonb", REWRITES },
	};
	for (size_t i = 0; i < COUNT_OF(costs); i++) {
		struct context ctx = context_new();
		const char *table = "<table name='t'><column name='c' type='%s'/></table>";
		const char *before = text_replace(ctx.arena, table, "%s", costs[i].from);
		const char *after = text_replace(ctx.arena, table, "%s", costs[i].to);
		const struct step *step = plan_of(&ctx, before, after)->steps.item[0];
		cr_expect_eq(step->effects, costs[i].effects, "%s → %s: %u", costs[i].from, costs[i].to, step->effects);
		cr_expect_eq(step->lock, LOCK_ACCESS_EXCLUSIVE);
		arena_free(ctx.arena);
	}
}

/* What takes data along says so; what an empty table costs is nothing. */
Test(pg_ddl, effects)
{
	static const struct {
		const char *before, *after;
		size_t step;
		enum lock lock;
		unsigned effects;
	} steps[] = {
		{ T(ID), "", 0, LOCK_ACCESS_EXCLUSIVE, STEP_LOSES_DATA },
		{ T(ID C("type='text'")), T(ID), 0, LOCK_ACCESS_EXCLUSIVE, STEP_LOSES_DATA },
		{ T(ID C("type='bigint' generated='stored' expression='id'")), T(ID), 0, LOCK_ACCESS_EXCLUSIVE, 0 },
		{ "<sequence name='q'/>", "", 0, LOCK_ACCESS_EXCLUSIVE, STEP_LOSES_DATA },
		{ "<view name='v'>select 1</view>", "", 0, LOCK_ACCESS_EXCLUSIVE, 0 },
		{ T(ID), T(ID C("type='integer' nullable='false'")), 0, LOCK_ACCESS_EXCLUSIVE, STEP_FILLS },
		{ T(ID), T(ID C("type='text' default='random()'")), 0, LOCK_ACCESS_EXCLUSIVE, STEP_REWRITES },
		{ T(ID), T(ID "<index name='i' columns='id'/>"), 0, LOCK_SHARE, STEP_SCANS },
		{ "", T(ID "<index name='i' columns='id'/>"), 1, LOCK_SHARE, 0 },
		{ T(ID), T(ID "<check name='k' not-valid='true'>x</check>"), 0, LOCK_ACCESS_EXCLUSIVE, 0 },
		{ T(ID), T(ID "<check name='k'>x</check>"), 0, LOCK_ACCESS_EXCLUSIVE,
		  STEP_SCANS | STEP_MAY_FAIL_ON_DATA },
		{ T(ID "<check name='k' not-valid='true'>x</check>"), T(ID "<check name='k'>x</check>"), 0,
		  LOCK_SHARE_UPDATE, STEP_SCANS | STEP_MAY_FAIL_ON_DATA },
		{ T(ID), T(ID "<foreign-key name='f' columns='id' references='s.t(id)'/>"), 0, LOCK_SHARE_ROW,
		  STEP_SCANS | STEP_MAY_FAIL_ON_DATA },
		{ T(ID "<index name='i' columns='id'/>"), T(ID "<index name='j' was='i' columns='id'/>"), 0,
		  LOCK_SHARE_UPDATE, 0 },
		{ "<enum name='e' labels='a'/>", "<enum name='e' labels='a, b'/>", 0, LOCK_NONE, 0 },
	};
	for (size_t i = 0; i < COUNT_OF(steps); i++) {
		struct context ctx = context_new();
		const struct plan *plan = plan_of(&ctx, steps[i].before, steps[i].after);
		cr_assert_gt(plan->steps.count, steps[i].step, "case %zu", i);
		const struct step *step = plan->steps.item[steps[i].step];
		cr_expect_eq(step->lock, steps[i].lock, "case %zu: %s: lock %d", i, step->sql, (int)step->lock);
		cr_expect_eq(step->effects, steps[i].effects, "case %zu: %s: effects %u", i, step->sql, step->effects);
		arena_free(ctx.arena);
	}
}
