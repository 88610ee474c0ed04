/* The script layer: reading a migrations folder, and its graph. Writing is in test_script_sum.c. */
#include "script_support.h"

#include "script/script_internal.h"

static struct revisions *read_good(struct fixture *f)
{
	struct revisions *rs = revisions_read(&f->ctx, f->folder);
	cr_assert_not_null(rs, "%s", fixture_message(f));
	cr_assert_eq(diag_count(&f->ctx), 0, "%s", fixture_message(f));
	return rs;
}

/* Ids in order, one letter each. */
static const char *order_of(struct context *ctx, const struct list *revisions)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < revisions->count; i++)
		text_addc(&out, ((const struct revision *)revisions->item[i])->id[0]);
	return text_get(&out);
}

static void expect_error(struct fixture *f, enum diag_code code, const char *message)
{
	cr_expect_null(revisions_read(&f->ctx, f->folder), "%s", message);
	EXPECT_TEXT(fixture_message(f), message, "the folder");
	cr_expect(diag_count(&f->ctx) && diag_at(&f->ctx, 0)->code == code, "%s", message);
}

/* ---- reading ------------------------------------------------------------------------------------ */

Test(folder, missing_or_empty_folder_is_an_empty_project)
{
	struct fixture *f = fixture_begin();
	struct revision *head = NULL;
	cr_expect_eq(read_good(f)->list.count, 0);
	struct revisions *rs = revisions_read(&f->ctx, fixture_path(f, "none"));
	cr_assert(rs && revisions_verify(&f->ctx, rs) && revisions_head(&f->ctx, rs, &head));
	cr_expect_null(head);
	fixture_end(f);
}

Test(folder, pairs_are_read_and_other_things_are_left_alone)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "1_a", ID_A, "none", DAY_1);
	fixture_file(f, "README.md", "up.sql\n");
	fixture_file(f, ".git/up.sql", "x");
	fixture_file(f, "notes/x.sql", "x");
	struct revisions *rs = read_good(f);
	cr_assert_eq(rs->list.count, 1);
	const struct revision *r = rs->list.item[0];
	EXPECT_TEXT(r->folder, "1_a", "folder");
	EXPECT_TEXT(r->up_path, fixture_path(f, "1_a/up.sql"), "path");
	EXPECT_TEXT(((const struct statement *)r->up.item[0])->text, "CREATE TABLE t_" ID_A " (a)", "up");
	EXPECT_TEXT(((const struct statement *)r->down.item[0])->text, "DROP TABLE t_" ID_A, "down");
	cr_expect(strlen(r->up_sum) == 64 && !text_equal(r->up_sum, r->down_sum));
	fixture_end(f);
}

Test(folder, half_a_pair_is_an_error)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "1_a", ID_A, "none", DAY_1);
	file_remove(&f->ctx, fixture_path(f, "1_a/down.sql"));
	expect_error(f, DIAG_SCRIPT,
		     arena_printf(f->ctx.arena, "%s is missing, though %s is there", fixture_path(f, "1_a/down.sql"),
				  fixture_path(f, "1_a/up.sql")));
	fixture_end(f);
}

Test(folder, headers_of_a_pair_must_agree)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "1_a", ID_A, "none", DAY_1);
	fixture_file(f, "1_a/down.sql",
		     arena_printf(f->ctx.arena, "%sDROP TABLE x;",
				  header_text(&f->ctx, ID_A, ID_B, DAY_2, "-- proved: yes")));
	cr_expect_null(revisions_read(&f->ctx, f->folder));
	cr_assert_eq(diag_count(&f->ctx), 3);
	const struct diag *d = diag_at(&f->ctx, 0);
	EXPECT_TEXT(d->message,
		    arena_printf(f->ctx.arena, "the header's parents is " ID_B " here and none in line 3 of %s",
				 fixture_path(f, "1_a/up.sql")),
		    "parents");
	cr_expect_eq(d->at.line, 3);
	fixture_end(f);
}

Test(folder, bytes_that_are_no_text_are_refused)
{
	static const char latin[] = "-- schemadiff revision\n-- message: \xe4\n", nul[] = "-- schemadiff\0revision\n";
	static const struct {
		const char *bytes;
		size_t length;
	} cases[] = { { latin, sizeof latin - 1 }, { nul, sizeof nul - 1 } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		pair_make(f, "1_a", ID_A, "none", DAY_1);
		file_write(&f->ctx, fixture_path(f, "1_a/up.sql"), cases[i].bytes, cases[i].length);
		expect_error(f, DIAG_SCRIPT,
			     arena_printf(f->ctx.arena, "%s is not UTF-8 text", fixture_path(f, "1_a/up.sql")));
		fixture_end(f);
	}
}

Test(folder, two_revisions_of_one_id)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "1_a", ID_A, "none", DAY_1);
	pair_make(f, "2_b", ID_A, "none", DAY_2);
	expect_error(f, DIAG_REVISION_TWICE, "1_a and 2_b have the same id " ID_A);
	fixture_end(f);
}

Test(folder, missing_parent)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "1_a", ID_A, ID_B, DAY_1);
	expect_error(f, DIAG_REVISION_PARENT,
		     arena_printf(f->ctx.arena, "m " ID_A " (" ID_A ") has the parent " ID_B ", which is not in %s",
				  f->folder));
	fixture_end(f);
}

Test(folder, circles_are_named)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "0_d", ID_D, ID_C, DAY_1);
	pair_make(f, "1_a", ID_A, ID_C, DAY_1);
	pair_make(f, "2_b", ID_B, ID_A, DAY_2);
	pair_make(f, "3_c", ID_C, ID_B, DAY_3);
	expect_error(f, DIAG_REVISION_CIRCLE,
		     "these revisions are each other's parents: " ID_A " → " ID_C " → " ID_B " → " ID_A);
	fixture_end(f);
	f = fixture_begin();
	pair_make(f, "1_a", ID_A, ID_A, DAY_1);
	expect_error(f, DIAG_REVISION_CIRCLE, "these revisions are each other's parents: " ID_A " → " ID_A);
	fixture_end(f);
}

/* ---- order, heads, names -------------------------------------------------------------------------- */

Test(folder, parents_come_first_then_the_oldest)
{
	static const struct {
		const char *parents[4], *created[4], *order, *heads;
	} cases[] = {
		{ { "none", ID_A, ID_B, ID_C }, { DAY_1, DAY_2, DAY_3, DAY_3 }, "abcd", "d" },
		{ { ID_B, ID_C, ID_D, "none" }, { DAY_1, DAY_1, DAY_1, DAY_1 }, "dcba", "a" },
		{ { "none", ID_A, ID_A, ID_B ", " ID_C }, { DAY_1, DAY_3, DAY_2, DAY_3 }, "acbd", "d" },
		{ { "none", "none", "none", "none" }, { DAY_3, DAY_2, DAY_1, DAY_1 }, "cdba", "cdba" },
		{ { "none", ID_A, ID_A, "none" }, { DAY_1, DAY_2, DAY_3, DAY_3 }, "abcd", "bcd" },
		{ { "none", ID_A, ID_D, ID_A }, { DAY_3, DAY_1, DAY_2, DAY_3 }, "abdc", "bc" },
	};
	static const char *const ids[] = { ID_A, ID_B, ID_C, ID_D };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		for (size_t j = 0; j < COUNT_OF(ids); j++)
			pair_make(f, ids[j], ids[j], cases[i].parents[j], cases[i].created[j]);
		struct revisions *rs = read_good(f);
		EXPECT_TEXT(order_of(&f->ctx, &rs->list), cases[i].order, "order of case %zu", i);
		EXPECT_TEXT(order_of(&f->ctx, &rs->heads), cases[i].heads, "heads of case %zu", i);
		fixture_end(f);
	}
}

/* A chain longer than any stack of calls would bear, each older than its parent. */
Test(folder, long_chains_are_walked)
{
	enum { LENGTH = 100000 };
	struct fixture *f = fixture_begin();
	struct arena *arena = f->ctx.arena;
	struct revisions rs = { f->folder, .list = list_on(arena), .by_id = map_new(arena) };
	const char *parent = NULL;
	for (int i = 0; i < LENGTH; i++) {
		struct revision *r = arena_alloc(arena, sizeof *r);
		*r = (struct revision){ .id = arena_printf(arena, "%012d", LENGTH - i),
					.message = "m",
					.created = DAY_1 };
		r->parents = list_on(arena);
		if (parent)
			list_add(&r->parents, parent);
		parent = r->id;
		list_add(&rs.list, r);
		map_put(rs.by_id, r->id, r);
	}
	cr_assert(revisions_order(&f->ctx, &rs));
	EXPECT_TEXT(((struct revision *)rs.list.item[0])->id, "000000100000", "the base");
	cr_assert_eq(rs.heads.count, 1);
	EXPECT_TEXT(((struct revision *)rs.heads.item[0])->id, "000000000001", "the head");
	fixture_end(f);
}

Test(folder, revisions_are_found_by_what_users_call_them)
{
	struct fixture *f = fixture_begin();
	pair_make(f, "1_first", "abcd00000001", "none", DAY_1);
	pair_make(f, "2_second", "abcd00000002", "abcd00000001", DAY_2);
	pair_make(f, "3_third", "123456789012", "abcd00000002", DAY_3);
	static const struct {
		const char *name, *id, *message, *hint;
	} cases[] = {
		{ "abcd00000001", "abcd00000001", NULL, NULL },
		{ "1234", "123456789012", NULL, NULL },
		{ "2_second", "abcd00000002", NULL, NULL },
		{ "abcd", NULL, "\"abcd\" may be any of m abcd00000001 (abcd00000001), m abcd00000002 (abcd00000002)",
		  "Give more digits of the id." },
		{ "123", NULL, "there is no revision \"123\"", "Give at least four digits of the id." },
		{ "abcd00000003", NULL, "there is no revision \"abcd00000003\"", "Did you mean abcd00000001?" },
		{ "3_thrid", NULL, "there is no revision \"3_thrid\"", "Did you mean 3_third?" },
		{ "something quite different", NULL, "there is no revision \"something quite different\"", NULL },
		{ "2_sec", NULL, "there is no revision \"2_sec\"", "Did you mean 2_second?" },
		{ "", NULL, "there is no revision \"\"", "Give at least four digits of the id." },
	};
	struct revisions *rs = read_good(f);
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const struct revision *r = revision_find(&f->ctx, rs, cases[i].name);
		EXPECT_TEXT(r ? r->id : NULL, cases[i].id, "%s", cases[i].name);
		EXPECT_TEXT(fixture_message(f), cases[i].message ? cases[i].message : "", "%s", cases[i].name);
		if (cases[i].message && !text_equal(cases[i].name, "2_sec"))
			EXPECT_TEXT(diag_at(&f->ctx, 0)->hint, cases[i].hint, "%s", cases[i].name);
		diag_forget(&f->ctx, 0);
	}
	fixture_end(f);
}

Test(folder, the_head_is_the_only_one)
{
	struct fixture *f = fixture_begin();
	struct revision *head = NULL;
	pair_make(f, "1_a", ID_A, "none", DAY_1);
	cr_assert(revisions_head(&f->ctx, read_good(f), &head));
	EXPECT_TEXT(head->id, ID_A, "head");
	pair_make(f, "2_b", ID_B, "none", DAY_2);
	cr_expect_not(revisions_head(&f->ctx, read_good(f), &head));
	cr_expect_null(head);
	EXPECT_TEXT(fixture_message(f), "there are 2 heads: m " ID_A " (" ID_A "), m " ID_B " (" ID_B ")", "message");
	cr_expect_eq(diag_at(&f->ctx, 0)->code, DIAG_REVISION_HEADS);
	fixture_end(f);
}

/* ---- transactions in scripts ------------------------------------------------------------------------ */

static const char *up_with(struct fixture *f, const char *transaction, const char *engine, const char *body)
{
	return arena_printf(f->ctx.arena,
			    "-- schemadiff revision\n-- id: " ID_A
			    "\n-- parents: none\n-- message: m\n-- created: " DAY_1
			    "\n-- engine: %s\n-- transaction: %s\n\n%s",
			    engine, transaction, body);
}

/* Statements of up.sql with " | " between them. */
static const char *statements_of(struct fixture *f, const char *transaction, const char *engine, const char *body)
{
	fixture_file(f, "a/up.sql", up_with(f, transaction, engine, body));
	fixture_file(f, "a/down.sql", up_with(f, transaction, engine, ""));
	struct revisions *rs = revisions_read(&f->ctx, f->folder);
	struct text out = text_on(f->ctx.arena);
	for (size_t i = 0; rs && i < ((struct revision *)rs->list.item[0])->up.count; i++)
		text_addf(&out, "%s%s", i ? " | " : "",
			  ((struct statement *)((struct revision *)rs->list.item[0])->up.item[i])->text);
	return rs ? text_get(&out) : NULL;
}

Test(folder, the_transaction_around_a_script_is_the_runners)
{
	static const struct {
		const char *engine, *body, *statements;
	} cases[] = {
		{ "postgresql", "BEGIN;\na;\nb;\nCOMMIT;", "a | b" },
		{ "postgresql", "-- x\nbegin ;a; commit", "a" },
		{ "postgresql", "START TRANSACTION; a; COMMIT;", "a" },
		{ "postgresql", "BEGIN ISOLATION LEVEL SERIALIZABLE; a; END;", "a" },
		{ "postgresql", "BEGIN; COMMIT;", "" },
		{ "postgresql", "a; b;", "a | b" },
		{ "postgresql", "SAVEPOINT x; a; ROLLBACK TO x; ROLLBACK WORK TO SAVEPOINT x",
		  "SAVEPOINT x | a | ROLLBACK TO x | ROLLBACK WORK TO SAVEPOINT x" },
		{ "postgresql", "", "" },
		{ "sqlite", "BEGIN; a; COMMIT;", "a" },
		{ "sqlite", "BEGIN IMMEDIATE; a; END TRANSACTION;", "a" },
	};
	struct fixture *f = fixture_begin();
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const char *got = statements_of(f, "one", cases[i].engine, cases[i].body);
		EXPECT_TEXT(got, cases[i].statements, "%s: %s", cases[i].body, fixture_message(f));
		diag_forget(&f->ctx, 0);
	}
	for (size_t i = 0; engine_all[i]; i++) {
		const struct engine *e = engine_all[i];
		const char *body = arena_printf(f->ctx.arena, "%s;\na;\n%s;\n", e->script_begin, e->script_end);
		EXPECT_TEXT(statements_of(f, "one", e->name, body), "a", "%s: %s", body, fixture_message(f));
	}
	fixture_end(f);
}

Test(folder, transactions_within_a_script_are_refused)
{
	static const struct {
		const char *transaction, *body, *word;
		int line;
	} cases[] = {
		{ "one", "a;\nCOMMIT;\nb;", "COMMIT", 10 },
		{ "one", "BEGIN;\na;", "BEGIN", 9 },
		{ "one", "BEGIN;\na;\nCOMMIT;\nb;\nROLLBACK;", NULL, 9 },
		{ "one", "a; Rollback;", "Rollback", 9 },
		{ "one", "ABORT;", "ABORT", 9 },
		{ "one", "prepare transaction 'x';", "prepare", 9 },
		{ "one", "a;\nstart /**/ transaction", "start", 10 },
		{ "per statement", "BEGIN;\na;\nCOMMIT;", NULL, 9 },
		{ "per statement", "a; end", "end", 9 },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		cr_expect_null(statements_of(f, cases[i].transaction, "postgresql", cases[i].body), "%s",
			       cases[i].body);
		cr_assert(diag_count(&f->ctx) >= 1);
		const struct diag *d = diag_at(&f->ctx, 0);
		cr_expect(d->code == DIAG_SCRIPT && d->at.line == cases[i].line, "line %d for %s", d->at.line,
			  cases[i].body);
		if (cases[i].word)
			EXPECT_TEXT(fixture_message(f),
				    arena_printf(f->ctx.arena,
						 "%s stands within the script, but transactions are the runner's",
						 cases[i].word),
				    "%s", cases[i].body);
		fixture_end(f);
	}
}
