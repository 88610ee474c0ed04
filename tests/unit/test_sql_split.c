/* The sql layer: splitter and normal form. */
#include <criterion/criterion.h>

#include "schemadiff/sql.h"

#include "unit_support.h"

#define PG DIALECT_POSTGRES
#define LITE DIALECT_SQLITE

#define EXPECT_TEXT(got, expected, ...) \
	cr_expect(text_equal(got, expected), "expected: %s\n  got:      %s\n  for:      " __VA_ARGS__, expected, got)

struct text_case {
	enum dialect dialect;
	const char *in, *out;
};

/* ---- splitter --------------------------------------------------------------------------------- */

/* Statements as "line:text" with " | " between them; the leading comments in braces before the text. */
static const char *split(struct context *ctx, enum dialect dialect, const char *script)
{
	struct list out = list_on(ctx->arena);
	if (!sql_split(ctx, dialect, script, "x.sql", &out))
		return NULL;
	struct text shown = text_on(ctx->arena);
	for (size_t i = 0; i < out.count; i++) {
		const struct statement *s = out.item[i];
		text_addf(&shown, "%s%d:", i ? " | " : "", s->line);
		if (*s->leading)
			text_addf(&shown, "{%s}", s->leading);
		text_add(&shown, s->text);
	}
	return text_get(&shown);
}

static void check_split(const struct text_case *c, size_t count)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < count; i++) {
		const char *got = split(&ctx, c[i].dialect, c[i].in);
		cr_assert_not_null(got, "%s\n  for: %s", diag_at(&ctx, 0)->message, c[i].in);
		EXPECT_TEXT(got, c[i].out, "%s", c[i].in);
	}
	arena_free(ctx.arena);
}

Test(sql, split_at_top_level_semicolons)
{
	static const struct text_case cases[] = {
		{ PG, "", "" },
		{ PG, " ; ;; -- only\n", "" },
		{ PG, "a;b", "1:a | 1:b" },
		{ PG, "a;\n\n b ;\n", "1:a | 3:b" },
		{ PG, "a /* x */ b -- y\n; c -- z", "1:a /* x */ b | 2:c" },
		{ PG, "-- one\n-- two\na; /* three */\n\nb;", "3:{-- one\n-- two}a | 5:{/* three */}b" },
		{ PG, "-- lost\n; b", "2:b" },
		{ PG, "select ';', \";\", $$;$$, $a$;$a$, E'\\';' /* ; /* ; */ ; */ -- ;\n; b",
		  "1:select ';', \";\", $$;$$, $a$;$a$, E'\\';' | 2:b" },
		{ LITE, "select ';', \";\", `;`, [;] /* ; /* ; */; b", "1:select ';', \";\", `;`, [;] | 1:b" },
		{ LITE,
		  "\xef\xbb\xbf"
		  "a;b",
		  "1:a | 1:b" },
		{ PG, "begin; commit; end; b", "1:begin | 1:commit | 1:end | 1:b" },
		{ PG, "a);b", "1:a) | 1:b" },
		{ LITE, "select '\\'; select 2", "1:select '\\' | 1:select 2" },
		{ LITE, "select .5; select t.x", "1:select .5 | 1:select t.x" },
	};
	check_split(cases, COUNT_OF(cases));
}

Test(sql, split_minds_parentheses)
{
	static const struct text_case cases[] = {
		{ PG, "create rule r as on insert to t do also (notify a; notify b); x",
		  "1:create rule r as on insert to t do also (notify a; notify b) | 1:x" },
		{ PG, "((;)(;));b", "1:((;)(;)) | 1:b" },
		{ PG, "create function f() returns int as $x$ begin; (( $x$ language sql; b",
		  "1:create function f() returns int as $x$ begin; (( $x$ language sql | 1:b" },
	};
	check_split(cases, COUNT_OF(cases));
}

#define ATOMIC \
	"create or replace function f() returns int begin ATOMIC select case when a then case when b then 1 end end; "
#define PLAIN_CASE "select case when a then 1 end"

Test(sql, split_minds_atomic_bodies)
{
	static const struct text_case cases[] = {
		{ PG, ATOMIC "select 2; end; b", "1:" ATOMIC "select 2; end | 1:b" },
		{ PG, "create procedure p() begin atomic end; b", "1:create procedure p() begin atomic end | 1:b" },
		{ PG, "create function f() begin atomic select 1 as end, t.case, t.end from t; end; b",
		  "1:create function f() begin atomic select 1 as end, t.case, t.end from t; end | 1:b" },
		{ PG, "create function f() begin atomic select (case when (a) then 1 end); end; b",
		  "1:create function f() begin atomic select (case when (a) then 1 end); end | 1:b" },
		{ PG, "create function f(a int) return a + 1; b", "1:create function f(a int) return a + 1 | 1:b" },
		{ PG, "create table begin (atomic int); b", "1:create table begin (atomic int) | 1:b" },
		{ PG, "create view v as " PLAIN_CASE "; b", "1:create view v as " PLAIN_CASE " | 1:b" },
		{ PG, "create table function (a int); begin; b", "1:create table function (a int) | 1:begin | 1:b" },
	};
	check_split(cases, COUNT_OF(cases));
}

#define TRIGGER "create trigger g after update of begin on t when new.end > 1 "

Test(sql, split_minds_trigger_bodies)
{
	static const struct text_case cases[] = {
		{ LITE, TRIGGER "begin delete from t; select 1; end; b",
		  "1:" TRIGGER "begin delete from t; select 1; end | 1:b" },
		{ LITE, TRIGGER "BEGIN select case when a then case when b then 1 end end; END; b",
		  "1:" TRIGGER "BEGIN select case when a then case when b then 1 end end; END | 1:b" },
		{ LITE, TRIGGER "begin select 1; end", "1:" TRIGGER "begin select 1; end" },
		{ LITE, TRIGGER "begin select 1; /* x */ end -- y\n ; b",
		  "1:" TRIGGER "begin select 1; /* x */ end | 2:b" },
		{ LITE, "create temp trigger if not exists g insert on t begin select 1; end; b",
		  "1:create temp trigger if not exists g insert on t begin select 1; end | 1:b" },
		{ LITE, "CREATE TEMPORARY TRIGGER g insert on t begin update t set a = begin, b = end; end; b",
		  "1:CREATE TEMPORARY TRIGGER g insert on t begin update t set a = begin, b = end; end | 1:b" },
		{ LITE, "create trigger begin insert on t begin select 1; select 2; end; b",
		  "1:create trigger begin insert on t begin select 1; select 2; end | 1:b" },
		{ LITE, "create trigger broken; b", "1:create trigger broken | 1:b" },
		{ LITE, "create table trigger (begin int); b", "1:create table trigger (begin int) | 1:b" },
		{ LITE, "begin; insert into t values (1); end; b",
		  "1:begin | 1:insert into t values (1) | 1:end | 1:b" },
		{ PG, "create trigger g after insert on t execute function f(); b",
		  "1:create trigger g after insert on t execute function f() | 1:b" },
	};
	check_split(cases, COUNT_OF(cases));
}

Test(sql, split_says_what_is_wrong_and_where)
{
	static const struct {
		enum dialect dialect;
		const char *script;
		int line, column;
		const char *message;
	} cases[] = {
		{ PG, "a;\n b 'c;", 2, 4, "the string that begins here is not closed" },
		{ PG, "a 'b\"c;", 1, 3, "the string that begins here is not closed" },
		{ PG, "ü E'b\\';", 1, 3, "the string that begins here is not closed" },
		{ PG, "select \"a;\n\n", 1, 8, "the quoted name that begins here is not closed" },
		{ PG, "U&\"a", 1, 1, "the quoted name that begins here is not closed" },
		{ LITE, "a [b", 1, 3, "the quoted name that begins here is not closed" },
		{ LITE, "a `b", 1, 3, "the quoted name that begins here is not closed" },
		{ PG, "a;\n/* /* */", 2, 1, "the comment that begins here is not closed" },
		{ LITE, "a /*", 1, 3, "the comment that begins here is not closed" },
		{ PG, "do\n$x$ $$ $y$", 2, 1, "the dollar-quoted text that begins here is not closed" },
		{ PG, "a (b (c);\n d;", 1, 3, "the parenthesis that opens here is not closed" },
		{ LITE, "a;\ncreate table t (a; b;", 2, 16, "the parenthesis that opens here is not closed" },
		{ PG, "create function f()\nbegin atomic select case when a then 1;\nend;", 2, 1,
		  "the block that begins here is not closed" },
		{ LITE, "create trigger g insert on t\n begin select 1; end x;", 2, 2,
		  "the trigger body that begins here is not closed with END" },
		{ LITE, "create trigger g insert on t begin select case 1 end;", 1, 30,
		  "the trigger body that begins here is not closed with END" },
		{ PG, "a;\n\\connect x\nb", 2, 1, "\\connect is a command of psql, not SQL" },
		{ PG, "a \\g\n", 1, 3, "\\g is a command of psql, not SQL" },
		{ LITE, "a;\n.mode csv\n", 2, 1, ".mode is a command of the sqlite3 shell, not SQL" },
		{ PG, "a;\ncopy t (a, b) from stdin;\n1\t2\n\\.\n", 2, 1,
		  "COPY with stdin or stdout cannot be part of a script: its data is not SQL" },
		{ PG, "COPY (select 1 from stdin) TO STDOUT;", 1, 1,
		  "COPY with stdin or stdout cannot be part of a script: its data is not SQL" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = context_new();
		cr_expect_null(split(&ctx, cases[i].dialect, cases[i].script), "%s", cases[i].script);
		cr_assert_eq(diag_count(&ctx), 1, "%s", cases[i].script);
		const struct diag *d = diag_at(&ctx, 0);
		cr_expect_eq(d->code, DIAG_SCRIPT);
		EXPECT_TEXT(d->message, cases[i].message, "%s", cases[i].script);
		cr_expect(d->at.line == cases[i].line && d->at.column == cases[i].column, "%d:%d for %s", d->at.line,
			  d->at.column, cases[i].script);
		EXPECT_TEXT(d->at.file, "x.sql", "%s", cases[i].script);
		cr_expect_not_null(d->hint);
		arena_free(ctx.arena);
	}
}

Test(sql, split_lets_copy_of_files_pass)
{
	static const struct text_case cases[] = {
		{ PG, "copy stdin from '/x'; b", "1:copy stdin from '/x' | 1:b" },
		{ PG, "copy t (stdin) to '/x'; b", "1:copy t (stdin) to '/x' | 1:b" },
		{ PG, "select 1 from stdin; b", "1:select 1 from stdin | 1:b" },
		{ LITE, "select 1 from stdin; b", "1:select 1 from stdin | 1:b" },
	};
	check_split(cases, COUNT_OF(cases));
}

/* ---- normal form ------------------------------------------------------------------------------ */

Test(sql, normal_form)
{
	static const struct text_case cases[] = {
		{ LITE, "", "" },
		{ LITE, " ; ", "" },
		{ LITE, "SELECT  \"Id\",[a b]\n FROM t -- all\n;", "select id , \"a b\" from t" },
		{ LITE, "`A``B` [C\"D] \"E F\"", "\"a`b\" \"c\"\"d\" \"e f\"" },
		{ LITE, "\"1a\" \"a1\" \"\" \"Ü\"", "\"1a\" a1 \"\" \"Ü\"" },
		{ LITE, "'It''s'  'B'", "'It''s' 'B'" },
		{ LITE, "X'Ab' 1E5 0xFF :Name", "X'Ab' 1e5 0xff :Name" },
		{ LITE, "a||b==c/* x */->>'$.D'", "a || b == c ->> '$.D'" },
		{ LITE, "\"NULL\" \"True\" \"current_timestamp\" \"user\"",
		  "\"null\" \"true\" \"current_timestamp\" user" },
		{ LITE, "a;b;;", "a ; b" },
		{ LITE, "a 'open", "a 'open" },
		{ LITE, "a /* open", "a" },
		{ LITE, "select'x'from\"t\"", "select 'x' from t" },
		{ PG, "SELECT \"id\", \"Id\", \"a b\" FROM T;", "select id , \"Id\" , \"a b\" from t" },
		{ PG, "\"user\" \"char\" \"null\"", "\"user\" \"char\" \"null\"" },
		{ PG, "E'A\\'' $$B $$ 'C'", "E'A\\'' $$B $$ 'C'" },
		{ PG, "U&\"\\0061\" U&\"\\0041\"", "a \"A\"" },
		{ PG, "a /* /* */ x */ :: INTEGER", "a :: integer" },
		{ PG, "a /* open", "a /* open" },
		{ PG, "(A)::text", "( a ) :: text" },
	};
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const char *once = sql_normal(&ctx, cases[i].dialect, cases[i].in);
		EXPECT_TEXT(once, cases[i].out, "%s", cases[i].in);
		EXPECT_TEXT(sql_normal(&ctx, cases[i].dialect, once), once, "the normal form of %s", cases[i].in);
	}
	arena_free(ctx.arena);
}
