/* Changing tables of SQLite: every rule of changing one that has rows, run on real databases. */
#include "sqlite_support.h"

struct migration {
	struct context ctx;
	struct connection *c;
	struct plan *plan;
	const char *script;
	bool ran;
};

static const char *script_of(struct context *ctx, const struct plan *plan)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < plan->steps.count; i++)
		text_addf(&out, "%s;\n", ((const struct step *)plan->steps.item[i])->sql);
	return text_get(&out);
}

static void catalog_compare(struct migration *m, struct object *wanted)
{
	struct object *is = load_all(&m->ctx, m->c);
	struct matching *match = match_models(&m->ctx, is, wanted, NULL, true);
	sqlite_engine.settle(&m->ctx, m->c, is, wanted, match);
	match = match_models(&m->ctx, is, wanted, NULL, true);
	struct list changes = diff_models(&m->ctx, is, wanted, match);
	for (size_t i = 0; i < changes.count; i++)
		cr_expect_fail("%s\nstill needs: %s", m->script, change_title(&m->ctx, changes.item[i]));
}

/* Brings a database made by `before` (schema and rows) to the schema that `after` makes; a rename is "kind old new". */
static struct migration migrate(const char *before, const char *after, const char *rename)
{
	struct migration m = { .ctx = context_new() };
	m.c = memory(&m.ctx, before);
	struct object *from = load_all(&m.ctx, m.c), *to = load_all(&m.ctx, memory(&m.ctx, after));
	struct list rules = list_on(m.ctx.arena);
	struct rename_rule rule = { 0 };
	if (rename) {
		const char *equals = strchr(rename, '=');
		rule = (struct rename_rule){ arena_strndup(m.ctx.arena, rename, (size_t)(equals - rename)),
					     equals + 1 };
		list_add(&rules, &rule);
	}
	struct matching *match = match_models(&m.ctx, from, to, &rules, true);
	cr_assert_not_null(match, "%s", said(&m.ctx));
	sqlite_engine.settle(&m.ctx, m.c, from, to, match);
	m.plan = plan_make(&m.ctx, &sqlite_engine, from, to, match);
	cr_assert_not_null(m.plan, "%s", said(&m.ctx));
	m.script = script_of(&m.ctx, m.plan);
	m.ran = sqlite_engine.exec(&m.ctx, m.c, "PRAGMA foreign_keys = on") &&
		sqlite_engine.exec(&m.ctx, m.c,
				   arena_printf(m.ctx.arena, "%s\n%s%s", sqlite_engine.script_begin, m.script,
						sqlite_engine.script_end));
	if (m.ran)
		catalog_compare(&m, to);
	return m;
}

static struct migration migrate_well(const char *before, const char *after, const char *rename)
{
	struct migration m = migrate(before, after, rename);
	cr_assert(m.ran, "%s\n%s", m.script, said(&m.ctx));
	return m;
}

static bool in_place(const struct migration *m)
{
	return !strstr(m->script, "schemadiff_new_");
}

Test(sqlite, rebuilding_a_parent_keeps_its_children)
{
	struct migration m =
		migrate_well("CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT);"
			     "CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE);"
			     "INSERT INTO p VALUES (1, 'x'), (2, 'y'); INSERT INTO c VALUES (1, 1), (2, 2), (3, 2)",
			     "CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT CHECK (a <> 'z'));"
			     "CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE);",
			     NULL);
	cr_expect_not(in_place(&m));
	expect(&m.ctx, m.c, "SELECT count(*) FROM c", "3");
	expect(&m.ctx, m.c, "SELECT sql LIKE '%REFERENCES p (id) ON%' FROM sqlite_schema WHERE name = 'c'", "1");
	expect(&m.ctx, m.c, "SELECT count(*) FROM pragma_foreign_key_check", "0");
	expect(&m.ctx, m.c, "PRAGMA foreign_keys", "1");
	expect(&m.ctx, m.c, "PRAGMA legacy_alter_table", "0");
	arena_free(m.ctx.arena);
}

Test(sqlite, a_rebuild_puts_back_indexes_triggers_views_and_numbers)
{
	static const char rest[] = "CREATE INDEX i ON t (lower(a) DESC) WHERE a > 'b';"
				   "CREATE TABLE log (x);"
				   "CREATE TRIGGER r AFTER INSERT ON t BEGIN INSERT INTO log VALUES (new.id); END;"
				   "CREATE TRIGGER other AFTER INSERT ON log BEGIN DELETE FROM t WHERE 0; END;"
				   "CREATE VIEW v AS SELECT   a AS \"A\" FROM [t] -- as it was\n WHERE 1;"
				   "CREATE VIEW broken AS SELECT x FROM missing;";
	char before[1024], after[1024];
	snprintf(before, sizeof before, "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT);%s%s", rest,
		 "INSERT INTO t (a) VALUES ('x'), ('y'), ('z'); DELETE FROM t WHERE id = 3");
	snprintf(after, sizeof after, "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a TEXT NOT NULL);%s",
		 rest);
	struct migration m = migrate_well(before, after, NULL);
	cr_expect_not(in_place(&m));
	expect(&m.ctx, m.c, "SELECT sql FROM sqlite_schema WHERE name = 'v'",
	       "CREATE VIEW v AS SELECT   a AS \"A\" FROM [t] -- as it was\n WHERE 1");
	expect(&m.ctx, m.c, "SELECT group_concat(seq) FROM sqlite_sequence WHERE name = 't'", "3");
	sqlite_engine.exec(&m.ctx, m.c, "INSERT INTO t (a) VALUES ('w')");
	expect(&m.ctx, m.c, "SELECT max(id) FROM t", "4");
	expect(&m.ctx, m.c, "SELECT max(x) FROM log", "4");
	expect(&m.ctx, m.c, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'schemadiff%'", "0");
	arena_free(m.ctx.arena);
}

Test(sqlite, numbers_are_kept_when_the_table_is_empty)
{
	struct migration m = migrate_well("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a);"
					  "INSERT INTO t (a) VALUES (1), (2); DELETE FROM t",
					  "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, a UNIQUE)", NULL);
	expect(&m.ctx, m.c, "SELECT seq FROM sqlite_sequence WHERE name = 't'", "2");
	arena_free(m.ctx.arena);
}

Test(sqlite, the_rowid_stays)
{
	struct migration m =
		migrate_well("CREATE TABLE t (a, rowid TEXT); INSERT INTO t VALUES (1, 'x'), (2, 'y'), (3, 'z');"
			     "DELETE FROM t WHERE a = 2",
			     "CREATE TABLE t (a CHECK (a > 0), rowid TEXT)", NULL);
	expect(&m.ctx, m.c, "SELECT group_concat(_rowid_ || a || rowid) FROM t", "11x,33z");
	arena_free(m.ctx.arena);
}

/* Statements that an empty table takes and one with rows refuses, and what no table takes: all are rebuilt. */
static const struct {
	const char *from, *to;
	bool in_place;
	const char *query, *answer;
} columns[] = {
	{ "a", "a, b TEXT", true, "SELECT b FROM t", "NULL" },
	{ "a", "a, b TEXT NOT NULL DEFAULT 'n'", true, "SELECT b FROM t", "n" },
	{ "a", "a, b TEXT DEFAULT NULL COLLATE nocase", true, "SELECT b FROM t", "NULL" },
	{ "a", "a, b AS (a + 1)", true, "SELECT b FROM t", "2" },
	{ "a", "a, b INT CHECK (b IS NOT 7)", true, "SELECT b FROM t", "NULL" },
	{ "a", "a, b REFERENCES t", true, "SELECT b FROM t", "NULL" },
	{ "a", "a, b TEXT NOT NULL", false, "SELECT b FROM t", "" },
	{ "a", "a, b REAL NOT NULL", false, "SELECT b FROM t", "0.0" },
	{ "a", "a, b BLOB NOT NULL", false, "SELECT typeof(b) || length(b) FROM t", "blob0" },
	{ "a", "a, b NOT NULL DEFAULT NULL", false, "SELECT quote(b) FROM t", "''" },
	{ "a", "a, b AS (a + 1) STORED", false, "SELECT b FROM t", "2" },
	{ "a", "a, b DEFAULT (lower('X'))", false, "SELECT b FROM t", "x" },
	{ "a", "a, b DEFAULT CURRENT_DATE", false, "SELECT length(b) FROM t", "10" },
	{ "a", "a, b UNIQUE", false, "SELECT b FROM t", "NULL" },
	{ "a", "a, b INTEGER PRIMARY KEY", false, "SELECT b FROM t", "1" },
	{ "a", "a, b DEFAULT 1 REFERENCES t (a)", false, "SELECT b FROM t", "1" },
	{ "a", "a, b, CHECK (b IS NOT 7)", false, "SELECT b FROM t", "NULL" },
	{ "a", "a, b CONSTRAINT n REFERENCES t DEFERRABLE", true, "SELECT b FROM t", "NULL" },
	{ "a", "a, b, CONSTRAINT n FOREIGN KEY (b) REFERENCES t", false, "SELECT b FROM t", "NULL" },
	{ "a, b DEFAULT 5", "a", true, "SELECT count(*) FROM pragma_table_info('t')", "1" },
	{ "a, b DEFAULT 5, CHECK (b > 0)", "a, CHECK (a > 0)", false, "SELECT a FROM t", "1" },
	{ "a, b UNIQUE", "a", false, "SELECT a FROM t", "1" },
	{ "a, b, c AS (b)", "a, b", true, "SELECT a FROM t", "1" },
	{ "a, b, c AS (b)", "a", true, "SELECT a FROM t", "1" },
	{ "a, b, c AS (b), d AS (c)", "a, b, d AS (b)", false, "SELECT a FROM t", "1" },
	{ "a, b REFERENCES t (a)", "a", false, "SELECT a FROM t", "1" },
	{ "a", "a NOT NULL", false, "SELECT a FROM t", "1" },
	{ "a", "a INT", false, "SELECT a FROM t", "1" },
	{ "a INT", "a TEXT", false, "SELECT typeof(a) FROM t", "text" },
	{ "a, b DEFAULT 1", "a, b DEFAULT 2", false, "SELECT b FROM t", "1" },
	{ "a, b", "a, b NOT NULL DEFAULT 9", false, "SELECT b FROM t", "9" },
	{ "a, b", "a, b TEXT NOT NULL", false, "SELECT quote(b) FROM t", "''" },
	{ "a, b TEXT", "a, b TEXT NOT NULL UNIQUE", false, "SELECT group_concat(b) FROM t", "-1,-2" },
	{ "a", "a, b TEXT NOT NULL UNIQUE", false, "SELECT group_concat(b) FROM t", "1,2" },
	{ "a", "a, b INT NOT NULL DEFAULT 7 UNIQUE", false, "SELECT group_concat(b) FROM t", "1,2" },
	{ "a INT UNIQUE", "a INT UNIQUE, b INT NOT NULL REFERENCES t (a)", false, "SELECT b FROM t", "1" },
	{ "a, b DEFAULT 3", "a, b AS (a)", false, "SELECT b FROM t", "1" },
	{ "a, b AS (a)", "a, b", false, "SELECT b FROM t", "1" },
	{ "a", "a UNIQUE ON CONFLICT IGNORE", false, "SELECT count(*) FROM t", "2" },
	{ "a", "a CHECK (t.a > 0)", false, "SELECT count(*) FROM t", "2" },
	{ "a CHECK (t.a > 0), b", "a CHECK (\"t\".a > 0), b, c UNIQUE", false, "SELECT count(*) FROM t", "2" },
};

Test(sqlite, a_change_is_made_in_place_only_where_rows_allow_it)
{
	for (size_t i = 0; i < COUNT_OF(columns); i++) {
		struct context ctx = context_new();
		const char *before = arena_printf(ctx.arena, "CREATE TABLE t (%s); INSERT INTO t (a) VALUES (1), (2)",
						  columns[i].from);
		const char *after = arena_printf(ctx.arena, "CREATE TABLE t (%s)", columns[i].to);
		struct migration m = migrate_well(before, after, NULL);
		cr_expect_eq(in_place(&m), columns[i].in_place, "%s → %s\n%s", columns[i].from, columns[i].to,
			     m.script);
		const char *got = ask(&m.ctx, m.c, columns[i].query);
		cr_expect_str_eq(got, columns[i].answer, "%s → %s: %s gives %s\n%s", columns[i].from, columns[i].to,
				 columns[i].query, got, m.script);
		arena_free(m.ctx.arena);
		arena_free(ctx.arena);
	}
}

/* min() of a name that the parent no longer has would be an aggregate of the outer query: one row for all. */
Test(sqlite, a_reference_is_filled_without_losing_rows)
{
	struct migration m = migrate_well(
		"CREATE TABLE p (old INTEGER PRIMARY KEY, k INT UNIQUE); INSERT INTO p VALUES (1, 7);"
		"CREATE TABLE c (id INTEGER PRIMARY KEY, old INT, k INT); INSERT INTO c VALUES (1, 2, 3), (2, 2, 3)",
		"CREATE TABLE p (new INTEGER PRIMARY KEY, k INT UNIQUE);"
		"CREATE TABLE c (id INTEGER PRIMARY KEY, old INT, k INT, a INT NOT NULL REFERENCES p, b INT NOT NULL REFERENCES p (k))",
		NULL);
	expect(&m.ctx, m.c, "SELECT group_concat(id || old || k || a || b) FROM c", "12307,22307");
	arena_free(m.ctx.arena);
}

Test(sqlite, a_copy_that_lost_rows_is_not_kept)
{
	struct context ctx = context_new();
	struct connection *c = memory(&ctx, "CREATE TABLE t (a); INSERT INTO t VALUES (1), (2)");
	cr_expect_not(sqlite_engine.exec(&ctx, c,
					 "CREATE TABLE schemadiff_new_t (a);"
					 "INSERT INTO schemadiff_new_t SELECT min(a) FROM t; DROP TABLE t"));
	cr_expect(strstr(said(&ctx), "1 of 2 rows of table t were copied"), "%s", said(&ctx));
	expect(&ctx, c, "SELECT count(*) FROM t", "2");
	arena_free(ctx.arena);
}

/* A new value of a row is flagged for the reviewer; a mere copy is not. */
Test(sqlite, filling_is_flagged)
{
	struct migration m = migrate_well("CREATE TABLE t (a)", "CREATE TABLE t (a, b INT NOT NULL)", NULL);
	const struct step *step = m.plan->steps.item[0];
	cr_expect(step->effects & STEP_FILLS);
	cr_expect(step->effects & STEP_REWRITES);
	cr_expect_not(step->effects & STEP_LOSES_DATA);
	cr_expect(strstr(step->note, "fills \"b\" with 0"), "%s", step->note);
	cr_expect_eq(step->filled.count, 0);
	arena_free(m.ctx.arena);
	m = migrate_well("CREATE TABLE t (a PRIMARY KEY, b)",
			 "CREATE TABLE t (a PRIMARY KEY, b NOT NULL) WITHOUT ROWID", NULL);
	step = m.plan->steps.item[0];
	cr_assert_eq(step->filled.count, 2);
	cr_expect_str_eq(object_path(&m.ctx, step->filled.item[0]), "main.t.a");
	cr_expect_str_eq(plan_reversible(&m.ctx, m.plan, m.plan), "lossy: main.t.a, main.t.b");
	arena_free(m.ctx.arena);
	m = migrate_well("CREATE TABLE t (a, b)", "CREATE TABLE t (a UNIQUE)", NULL);
	step = m.plan->steps.item[0];
	cr_expect_not(step->effects & STEP_FILLS);
	cr_expect(step->effects & STEP_LOSES_DATA);
	cr_expect(step->effects & STEP_MAY_FAIL_ON_DATA);
	cr_expect_not(strstr(step->note, "fills"), "%s", step->note);
	arena_free(m.ctx.arena);
}

static const struct {
	const char *before, *after, *message;
} refused[] = {
	{ "CREATE TABLE t (a); INSERT INTO t VALUES (1), (1)", "CREATE TABLE t (a UNIQUE)",
	  "UNIQUE constraint failed" },
	{ "CREATE TABLE t (a); INSERT INTO t VALUES (1), (1)", "CREATE TABLE t (a UNIQUE ON CONFLICT IGNORE)",
	  "UNIQUE constraint failed" },
	{ "CREATE TABLE t (a); INSERT INTO t VALUES (1)", "CREATE TABLE t (a, CHECK (a > 1))",
	  "CHECK constraint failed" },
	{ "CREATE TABLE t (a); INSERT INTO t VALUES (1)", "CREATE TABLE t (a, b INT DEFAULT 0 CHECK (b > 0))",
	  "CHECK constraint failed" },
	{ "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x')", "CREATE TABLE t (a INT) STRICT",
	  "cannot store TEXT value" },
	{ "CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('x')", "CREATE TABLE t (a INTEGER PRIMARY KEY)",
	  "datatype mismatch" },
};

Test(sqlite, rows_in_the_way_stop_the_script_and_nothing_is_changed)
{
	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		struct migration m = migrate(refused[i].before, refused[i].after, NULL);
		cr_expect_not(m.ran, "%s", m.script);
		cr_expect(strstr(said(&m.ctx), refused[i].message), "%s\n%s", m.script, said(&m.ctx));
		sqlite_engine.rollback(&m.ctx, m.c);
		struct connection *start = memory(&m.ctx, refused[i].before);
		cr_expect_str_eq(model_fingerprint(&m.ctx, load_all(&m.ctx, m.c)),
				 model_fingerprint(&m.ctx, load_all(&m.ctx, start)));
		expect(&m.ctx, m.c, "PRAGMA legacy_alter_table", "0");
		arena_free(m.ctx.arena);
	}
}

Test(sqlite, strict_and_without_rowid_come_and_go)
{
	static const char *const shapes[] = {
		"CREATE TABLE t (id TEXT PRIMARY KEY, n INT, b BLOB)",
		"CREATE TABLE t (id TEXT PRIMARY KEY, n INT, b BLOB) STRICT",
		"CREATE TABLE t (id TEXT PRIMARY KEY, n INT, b BLOB) WITHOUT ROWID",
		"CREATE TABLE t (id TEXT PRIMARY KEY, n TEXT, b TEXT) STRICT, WITHOUT ROWID",
	};
	for (size_t i = 0; i < COUNT_OF(shapes); i++)
		for (size_t j = 0; j < COUNT_OF(shapes); j++) {
			struct context ctx = context_new();
			struct migration m =
				migrate_well(arena_printf(ctx.arena, "%s; INSERT INTO t VALUES ('k', '5', %s)",
							  shapes[i], i == 3 ? "'xy'" : "x'7879'"),
					     shapes[j], NULL);
			expect(&m.ctx, m.c, "SELECT id || n || CAST(b AS TEXT) FROM t", "k5xy");
			arena_free(m.ctx.arena);
			arena_free(ctx.arena);
		}
}

Test(sqlite, renames_follow_everywhere)
{
	struct migration m = migrate_well(
		"CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT UNIQUE, CHECK (a <> ''));"
		"CREATE TABLE c (x TEXT REFERENCES p (a) ON DELETE CASCADE); CREATE INDEX i ON p (a, lower(a));"
		"INSERT INTO p VALUES (1, 'k'); INSERT INTO c VALUES ('k')",
		"CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE, CHECK (code <> ''));"
		"CREATE TABLE c (x TEXT REFERENCES p (code) ON DELETE CASCADE); CREATE INDEX i ON p (code, lower(code));",
		"main.p.a=main.p.code");
	cr_expect(in_place(&m), "%s", m.script);
	expect(&m.ctx, m.c, "SELECT code FROM p", "k");
	expect(&m.ctx, m.c, "SELECT count(*) FROM c", "1");
	arena_free(m.ctx.arena);
	m = migrate_well(
		"CREATE TABLE p (id INTEGER PRIMARY KEY, a); CREATE TABLE c (p REFERENCES p (id) ON DELETE CASCADE);"
		"INSERT INTO p VALUES (1, 2); INSERT INTO c VALUES (1)",
		"CREATE TABLE q (id INTEGER PRIMARY KEY, a NOT NULL);"
		"CREATE TABLE c (p REFERENCES q (id) ON DELETE CASCADE)",
		"main.p=main.q");
	expect(&m.ctx, m.c, "SELECT id || a FROM q", "12");
	expect(&m.ctx, m.c, "SELECT count(*) FROM c", "1");
	arena_free(m.ctx.arena);
}

Test(sqlite, views_and_triggers_follow_a_rename)
{
	struct migration m = migrate_well(
		"CREATE TABLE p (id INTEGER PRIMARY KEY, a); CREATE TABLE log (x);"
		"CREATE VIEW v AS SELECT a FROM p; CREATE VIEW w AS SELECT a FROM v; CREATE VIEW other AS SELECT x FROM log;"
		"CREATE TRIGGER r AFTER UPDATE OF a ON p WHEN new.a > 0 BEGIN INSERT INTO log SELECT p.a FROM p; END;"
		"INSERT INTO p VALUES (1, 2)",
		"CREATE TABLE q (id INTEGER PRIMARY KEY, a NOT NULL); CREATE TABLE log (x);"
		"CREATE VIEW v AS SELECT a FROM q; CREATE VIEW w AS SELECT a FROM v; CREATE VIEW other AS SELECT x FROM log;"
		"CREATE TRIGGER r AFTER UPDATE OF a ON q WHEN new.a > 0 BEGIN INSERT INTO log SELECT q.a FROM q; END",
		"main.p=main.q");
	expect(&m.ctx, m.c, "SELECT a FROM w", "2");
	expect(&m.ctx, m.c, "SELECT sql FROM sqlite_schema WHERE name = 'other'",
	       "CREATE VIEW other AS SELECT x FROM log");
	arena_free(m.ctx.arena);
	m = migrate_well("CREATE TABLE p (id INTEGER PRIMARY KEY, a); CREATE VIEW v AS SELECT id, a FROM p;"
			 "CREATE TRIGGER r AFTER UPDATE OF a ON p BEGIN SELECT new.a; END; INSERT INTO p VALUES (1, 2)",
			 "CREATE TABLE p (id INTEGER PRIMARY KEY, b, c UNIQUE); CREATE VIEW v AS SELECT id, b FROM p;"
			 "CREATE TRIGGER r AFTER UPDATE OF b ON p BEGIN SELECT new.b; END",
			 "main.p.a=main.p.b");
	expect(&m.ctx, m.c, "SELECT b FROM v", "2");
	arena_free(m.ctx.arena);
}

/* Names, constraints and texts that differ in spelling alone ask for nothing. */
static const struct {
	const char *live, *model;
} spellings[] = {
	{ "CREATE TABLE USERS (Id INTEGER PRIMARY KEY, x)", "CREATE TABLE users (id integer primary key, X)" },
	{ "CREATE TABLE t (a, CHECK (a>0))", "CREATE TABLE t (a, CHECK ( \"a\" > 0 /* c */ ))" },
	{ "CREATE TABLE t (a VARCHAR (10) COLLATE NOCASE)", "CREATE TABLE t (a varchar(10) COLLATE nocase)" },
	{ "CREATE TABLE t (a); CREATE INDEX i ON t (LOWER(a)) WHERE a>1",
	  "CREATE TABLE t (a); CREATE INDEX I ON [t] (lower( a )) WHERE a > 1" },
	{ "CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t",
	  "CREATE TABLE t (a); CREATE VIEW v AS select \"a\"\nfrom [T] -- x" },
	{ "CREATE TABLE t (a REFERENCES T)", "CREATE TABLE t (a REFERENCES \"t\")" },
	{ "CREATE TABLE t (a, UNIQUE (a))", "CREATE TABLE t (A UNIQUE)" },
};

Test(sqlite, spelling_is_no_difference)
{
	for (size_t i = 0; i < COUNT_OF(spellings); i++) {
		struct migration m = migrate_well(spellings[i].live, spellings[i].model, NULL);
		cr_expect_eq(m.plan->steps.count, 0, "%s\n%s\n%s", spellings[i].live, spellings[i].model, m.script);
		arena_free(m.ctx.arena);
	}
}

Test(sqlite, views_and_triggers_change_without_their_tables)
{
	struct migration m = migrate_well(
		"CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t;"
		"CREATE TRIGGER r INSTEAD OF INSERT ON v BEGIN INSERT INTO t VALUES (new.a); END;"
		"CREATE TRIGGER s AFTER INSERT ON t BEGIN SELECT 1; END",
		"CREATE TABLE t (a, b); CREATE VIEW v AS SELECT a FROM t WHERE a > 1;"
		"CREATE TRIGGER r INSTEAD OF INSERT ON v BEGIN INSERT INTO t (a) VALUES (new.a); END;"
		"CREATE TRIGGER s AFTER INSERT ON t WHEN new.a > 1 BEGIN SELECT 1; END; CREATE INDEX i ON t (b)",
		NULL);
	cr_expect(in_place(&m), "%s", m.script);
	arena_free(m.ctx.arena);
}
