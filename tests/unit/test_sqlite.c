/* Reading SQLite: what stands in CREATE texts, and that writing it again gives the same. */
#include "sqlite_support.h"

/* Each stands for a sort of text that SQLite takes; writing what was read and reading it again gives the same. */
static const char *const texts[] = {
	"CREATE TABLE t (a)",
	"CREATE TABLE IF NOT EXISTS main.\"a b\" (\"x y\" INTEGER, [sel\"ect] 'odd type'(10, -2), `q``q` long  varchar ( 3 ))",
	"CREATE TABLE t (a, b); CREATE TABLE u AS SELECT a AS x, b AS \"y z\" FROM t",
	"CREATE TABLE t (id INTEGER CONSTRAINT pk PRIMARY KEY DESC ON CONFLICT ROLLBACK)",
	"CREATE TABLE t (id INTEGER, PRIMARY KEY (id DESC))",
	"CREATE TABLE t (id INTEGER PRIMARY KEY ASC AUTOINCREMENT)",
	"CREATE TABLE t (id INTEGER, x, CONSTRAINT k PRIMARY KEY (id AUTOINCREMENT))",
	"CREATE TABLE t (a TEXT, b, PRIMARY KEY (b COLLATE nocase DESC, a) ON CONFLICT FAIL) WITHOUT ROWID",
	"CREATE TABLE t (a INT NOT NULL PRIMARY KEY, b ANY, c TEXT UNIQUE) STRICT, WITHOUT ROWID",
	"CREATE TABLE t (a CONSTRAINT u UNIQUE ON CONFLICT IGNORE, b, UNIQUE (a, b COLLATE rtrim) ON CONFLICT REPLACE)",
	"CREATE TABLE t (a CONSTRAINT nn NOT NULL ON CONFLICT IGNORE CONSTRAINT d DEFAULT -1.5e3 NULL)",
	"CREATE TABLE t (a DEFAULT (lower('X;''y') || 'z'), b DEFAULT \"dq\", c DEFAULT true, d DEFAULT ((1)), e DEFAULT +5)",
	"CREATE TABLE t (a DEFAULT x'00ff', b DEFAULT CURRENT_TIMESTAMP, c DEFAULT NULL, d DEFAULT (datetime('now')))",
	"CREATE TABLE t (a TEXT COLLATE \"nocase\" CHECK (a <> ')') CONSTRAINT two CHECK (length(a) /* ) */ > 0), CHECK (a > 'b'))",
	"CREATE TABLE t (a, b AS (a + 1), c TEXT GENERATED ALWAYS AS (upper(a)) STORED UNIQUE, d int NOT NULL AS (1) VIRTUAL)",
	"CREATE TABLE t (generated, always, key, \"primary\", \"default\" DEFAULT 1, desc, stored text)",
	"CREATE TABLE p (a UNIQUE); CREATE TABLE t (a REFERENCES p, b CONSTRAINT f REFERENCES P(A) ON DELETE SET NULL)",
	"CREATE TABLE t (a, b, FOREIGN KEY (a, b) REFERENCES t (b, a) ON DELETE SET DEFAULT ON UPDATE CASCADE MATCH FULL)",
	"CREATE TABLE t (a REFERENCES t DEFERRABLE, b REFERENCES t DEFERRABLE INITIALLY DEFERRED, c REFERENCES t NOT DEFERRABLE)",
	"CREATE TABLE t (a REFERENCES missing (x) ON DELETE RESTRICT)",
	"CREATE TABLE t (a, CONSTRAINT c CHECK (a > 0) UNIQUE (a) CONSTRAINT f FOREIGN KEY (a) REFERENCES t DEFERRABLE)",
	"CREATE TABLE t (a int -- comment, with ) and '\n, b /* , c */ text)",
	"CREATE TABLE t (a, b); ALTER TABLE t ADD COLUMN c TEXT NOT NULL DEFAULT '' CHECK (c <> 'x') REFERENCES t(a)",
	"CREATE TABLE t (a, b, c); CREATE UNIQUE INDEX i ON t (lower(a) COLLATE nocase DESC, b ASC, \"c\") WHERE b > 0 AND a LIKE ';'",
	"CREATE TABLE t (a, b); CREATE INDEX \"i 2\" ON t (a || ' ' || b, (a + b) /* c */ DESC)",
	"CREATE TABLE t (a); CREATE VIEW v (\"one\", two) AS SELECT a, 1 FROM t -- comment; here\n WHERE a <> ';'",
	"CREATE VIEW v AS WITH w AS (SELECT 1 AS x) SELECT * FROM w",
	"CREATE VIEW v AS SELECT unknown_function(x) FROM missing",
	"CREATE TABLE t (a); CREATE TRIGGER r DELETE ON t BEGIN SELECT 1; SELECT 2; END",
	"CREATE TABLE t (a); CREATE TRIGGER IF NOT EXISTS r BEFORE INSERT ON t WHEN new.a IS NOT (1) BEGIN SELECT RAISE(ABORT, ';'); -- c\nEND",
	"CREATE TABLE t (a, \"b c\"); CREATE TRIGGER r AFTER UPDATE OF a, \"b c\" ON t FOR EACH ROW BEGIN UPDATE t SET a = CASE WHEN 1 THEN 'begin' ELSE 'end' END; END",
	"CREATE TABLE t (a); CREATE VIEW v AS SELECT a FROM t; CREATE TRIGGER r INSTEAD OF INSERT ON v BEGIN INSERT INTO t VALUES (new.a); END",
	"CREATE VIRTUAL TABLE f USING fts5(a, b, tokenize = 'porter ascii')",
	"CREATE VIRTUAL TABLE f USING fts4; CREATE VIRTUAL TABLE r USING rtree(id, x0, x1)",
};

static void write_everything(struct context *ctx, struct connection *c, struct object *model)
{
	struct object *empty = model_new(ctx);
	model_schema(ctx, empty, "main");
	struct matching *m = match_models(ctx, empty, model, NULL, true);
	struct plan *plan = m ? plan_make(ctx, &sqlite_engine, empty, model, m) : NULL;
	cr_assert_not_null(plan, "%s", said(ctx));
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *step = plan->steps.item[i];
		cr_assert(sqlite_engine.exec(ctx, c, step->sql), "%s\n%s", step->sql, said(ctx));
	}
}

Test(sqlite, what_is_read_can_be_written_and_read_again)
{
	for (size_t i = 0; i < COUNT_OF(texts); i++) {
		struct context ctx = context_new();
		struct connection *from = memory(&ctx, texts[i]), *to = memory(&ctx, "SELECT 1");
		struct object *model = load_all(&ctx, from);
		cr_expect(model_check(&ctx, model), "%s\n%s", texts[i], said(&ctx));
		write_everything(&ctx, to, model);
		struct object *again = load_all(&ctx, to);
		cr_expect_str_eq(model_fingerprint(&ctx, model), model_fingerprint(&ctx, again), "%s", texts[i]);
		const char *all = "SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema ORDER BY 1)";
		cr_expect_str_eq(ask(&ctx, from, all), ask(&ctx, to, all), "%s", texts[i]);
		arena_free(ctx.arena);
	}
}

static const struct {
	const char *sql;
	enum kind kind;
	const char *path;
	enum attr attr;
	const char *value;
} facts[] = {
	{ "CREATE TABLE t (a DECIMAL( 10,2 ))", KIND_COLUMN, "main.t.a", COLUMN_TYPE, "DECIMAL( 10,2 )" },
	{ "CREATE TABLE t (a TEXT NON NULL)", KIND_COLUMN, "main.t.a", COLUMN_TYPE, "TEXT NON" },
	{ "CREATE TABLE t (a TEXT NON NULL)", KIND_COLUMN, "main.t.a", COLUMN_NULLABLE, NULL },
	{ "CREATE TABLE t (a CONSTRAINT x NOT NULL)", KIND_COLUMN, "main.t.a", COLUMN_NOT_NULL_NAME, "x" },
	{ "CREATE TABLE t (a DEFAULT (1+1))", KIND_COLUMN, "main.t.a", COLUMN_DEFAULT, "1+1" },
	{ "CREATE TABLE t (a DEFAULT \"x\")", KIND_COLUMN, "main.t.a", COLUMN_DEFAULT, "\"x\"" },
	{ "CREATE TABLE t (a, b GENERATED ALWAYS AS (a) STORED)", KIND_COLUMN, "main.t.b", COLUMN_GENERATED, "stored" },
	{ "CREATE TABLE t (a, b AS ((a)))", KIND_COLUMN, "main.t.b", COLUMN_EXPRESSION, "(a)" },
	{ "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT)", KIND_PRIMARY_KEY, "main.t.(id)",
	  PRIMARY_KEY_AUTOINCREMENT, "true" },
	{ "CREATE TABLE t (id INTEGER CONSTRAINT k PRIMARY KEY)", KIND_PRIMARY_KEY, "main.t.k", PRIMARY_KEY_PLACE,
	  "column" },
	{ "CREATE TABLE t (id INTEGER, CONSTRAINT k PRIMARY KEY (ID))", KIND_PRIMARY_KEY, "main.t.k",
	  PRIMARY_KEY_COLUMNS, "id" },
	{ "CREATE TABLE t (a, CONSTRAINT k UNIQUE (A COLLATE NOCASE DESC))", KIND_UNIQUE, "main.t.k", UNIQUE_COLUMNS,
	  "a COLLATE NOCASE DESC" },
	{ "CREATE TABLE t (a, CONSTRAINT k CHECK (a > 0))", KIND_CHECK, "main.t.k", CHECK_COLUMN, NULL },
	{ "CREATE TABLE t (a CONSTRAINT k CHECK (a > 0))", KIND_CHECK, "main.t.k", CHECK_COLUMN, "a" },
	{ "CREATE TABLE T1 (Id); CREATE TABLE t (a CONSTRAINT k REFERENCES t1(ID))", KIND_FOREIGN_KEY, "main.t.k",
	  FOREIGN_KEY_REFERENCES, "T1(Id)" },
	{ "CREATE TABLE t (a CONSTRAINT k REFERENCES no(ID))", KIND_FOREIGN_KEY, "main.t.k", FOREIGN_KEY_DANGLING,
	  "true" },
	{ "CREATE TABLE t (a CONSTRAINT k REFERENCES t DEFERRABLE)", KIND_FOREIGN_KEY, "main.t.k",
	  FOREIGN_KEY_DEFERRABLE, "yes" },
	{ "CREATE TABLE t (a, b); CREATE INDEX i ON t(B  desc,a)", KIND_INDEX, "main.t.i", INDEX_COLUMNS, "b desc, a" },
	{ "CREATE TABLE t (a, b); CREATE TRIGGER r UPDATE  OF b, a ON t BEGIN SELECT 1; END", KIND_TRIGGER, "main.t.r",
	  TRIGGER_EVENTS, "update of b, a" },
	{ "CREATE TABLE t (a); CREATE TRIGGER r UPDATE ON t BEGIN SELECT 1; END", KIND_TRIGGER, "main.t.r",
	  TRIGGER_TIMING, NULL },
};

Test(sqlite, attributes_come_from_the_text)
{
	for (size_t i = 0; i < COUNT_OF(facts); i++) {
		struct context ctx = context_new();
		struct object *model = load_all(&ctx, memory(&ctx, facts[i].sql));
		const char *got = object_get(find(&ctx, model, facts[i].kind, facts[i].path), facts[i].attr);
		cr_expect(text_equal(got, facts[i].value), "%s\n  gives %s", facts[i].sql, got ? got : "nothing");
		arena_free(ctx.arena);
	}
}

Test(sqlite, what_has_no_place_in_the_model_is_named)
{
	static const char *const odd[] = {
		"CREATE TABLE t (a, CHECK (a) ON CONFLICT IGNORE)",
		"CREATE TABLE t (a CONSTRAINT lonely)",
		"CREATE TABLE t (a, CONSTRAINT c CHECK (a > 0), CONSTRAINT c CHECK (a < 9))",
		"CREATE TABLE t (a, CHECK (a > 0), CHECK (a > 0))",
		"CREATE TABLE t (a REFERENCES t NOT DEFERRABLE INITIALLY DEFERRED)",
	};
	for (size_t i = 0; i < COUNT_OF(odd); i++) {
		struct context ctx = context_new();
		struct list unmanaged;
		struct object *model = load(&ctx, memory(&ctx, odd[i]), &unmanaged);
		cr_expect_eq(unmanaged.count, 1, "%s", odd[i]);
		cr_expect(model_check(&ctx, model), "%s\n%s", odd[i], said(&ctx));
		arena_free(ctx.arena);
	}
}

Test(sqlite, own_and_internal_objects_are_left_out)
{
	struct context ctx = context_new();
	struct object *model = load_all(
		&ctx, memory(&ctx, "CREATE TABLE schemadiff_history (x); CREATE INDEX i ON schemadiff_history (x);"
				   "CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT, u UNIQUE);"
				   "CREATE VIRTUAL TABLE f USING fts5(a); ANALYZE"));
	struct list all = object_all(&ctx, model);
	size_t relations = 0;
	for (size_t i = 0; i < all.count; i++)
		relations += kind_table[((const struct object *)all.item[i])->kind].space == SPACE_RELATION;
	cr_expect_eq(relations, 2, "t and f, but %zu", relations);
	arena_free(ctx.arena);
}

Test(sqlite, views_use_what_stands_in_from)
{
	static const struct {
		const char *query, *uses;
	} cases[] = {
		{ "SELECT a FROM t", "t" },
		{ "SELECT t.a, u FROM w JOIN main.u ON 1", "w u" },
		{ "SELECT (SELECT max(a) FROM u) FROM t, w AS x", "u t w" },
		{ "SELECT 1 FROM (t JOIN u)", "t u" },
		{ "WITH t AS (SELECT 1), u(x) AS (SELECT 2) SELECT * FROM t, u, \"W\"", "w" },
		{ "SELECT u, w FROM t WHERE a IN (1, w) ORDER BY u, w", "t" },
		{ "SELECT 1", "" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = context_new();
		struct text got = text_on(ctx.arena);
		struct connection *c = memory(&ctx, "CREATE TABLE t (a); CREATE TABLE u (a); CREATE TABLE w (a)");
		sqlite_engine.exec(&ctx, c, arena_printf(ctx.arena, "CREATE VIEW v AS %s", cases[i].query));
		const struct object *v = find(&ctx, load_all(&ctx, c), KIND_VIEW, "main.v");
		for (size_t n = 0; v->uses && n < v->uses->count; n++)
			text_addf(&got, "%s%s", n ? " " : "", object_name(v->uses->item[n]));
		cr_expect_str_eq(text_get(&got), cases[i].uses, "%s", cases[i].query);
		arena_free(ctx.arena);
	}
}

Test(sqlite, a_signal_ends_a_statement_and_what_is_open_can_be_rolled_back)
{
	struct context ctx = context_new();
	volatile sig_atomic_t stop = 0;
	ctx.stop = &stop;
	struct connection *c = memory(&ctx, "CREATE TABLE t (a)");
	cr_assert(sqlite_engine.begin(&ctx, c, BEGIN_WRITE), "%s", said(&ctx));
	cr_assert(sqlite_engine.exec(&ctx, c, "INSERT INTO t VALUES (1)"), "%s", said(&ctx));
	stop = SIGINT;
	cr_expect_not(sqlite_engine.exec(&ctx, c, "INSERT INTO t VALUES (2)"));
	cr_expect_eq(diag_count(&ctx), 1);
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_INTERRUPTED);
	sqlite_engine.rollback(&ctx, c);
	stop = 0;
	diag_forget(&ctx, 0);
	expect(&ctx, c, "SELECT count(*) FROM t", "0");
	arena_free(ctx.arena);
}
