/* The script layer: a migrations folder, its graph, its sum file. */
#include "script_support.h"

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

/* A chain longer than any stack of calls would be, with the newest dated first. */
Test(folder, long_chains_are_walked)
{
	enum { LENGTH = 3000 };
	struct fixture *f = fixture_begin();
	const char *parent = "none";
	for (int i = 0; i < LENGTH; i++) {
		const char *id = arena_printf(f->ctx.arena, "%012d", LENGTH - i);
		pair_make(f, id, id, parent, DAY_1);
		parent = id;
	}
	struct revisions *rs = read_good(f);
	cr_expect_eq(rs->list.count, LENGTH);
	EXPECT_TEXT(((const struct revision *)rs->heads.item[0])->id, "000000000001", "head");
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

/* ---- writing to the folder ----------------------------------------------------------------------------- */

static struct revision *write_one(struct fixture *f, const char *message, const char *up, const char *down)
{
	struct revisions *rs = read_good(f);
	struct list parents = list_on(f->ctx.arena);
	if (rs->heads.count)
		list_add(&parents, ((struct revision *)rs->heads.item[0])->id);
	struct revision *r = revision_new(&f->ctx, message, &parents, engine_by_name("sqlite"));
	const char *header = script_render(&f->ctx, NULL, r, false, NULL);
	cr_assert_not_null(header, "%s", fixture_message(f));
	header = arena_strndup(f->ctx.arena, header, (size_t)(strstr(header, "\n\n") - header));
	r->up_sql = arena_printf(f->ctx.arena, "%s\n\n%s\n", header, up);
	r->down_sql = arena_printf(f->ctx.arena, "%s\n\n%s\n", header, down);
	cr_assert(revision_write(&f->ctx, rs, r), "%s", fixture_message(f));
	f->clock.fixed += 60;
	return r;
}

Test(folder, what_is_written_is_read_back)
{
	struct fixture *f = fixture_begin();
	struct revision *a = write_one(f, "first one", "create table a (x text default 'A;b');", "drop table a;");
	struct revision *b = write_one(f, "second", "create table b (x);", "drop table b;");
	struct revisions *rs = read_good(f);
	cr_assert_eq(rs->list.count, 2);
	const struct revision *r = rs->list.item[0];
	EXPECT_TEXT(r->id, a->id, "id");
	EXPECT_TEXT(r->folder, "20261122T143000_first_one", "folder");
	EXPECT_TEXT(r->message, "first one", "message");
	EXPECT_TEXT(r->up_sum, a->up_sum, "sum");
	EXPECT_TEXT(r->up_sql, a->up_sql, "text");
	r = rs->list.item[1];
	EXPECT_TEXT(r->parents.item[0], a->id, "parent");
	EXPECT_TEXT(r->down_sum, b->down_sum, "sum");
	cr_expect(revisions_verify(&f->ctx, rs), "%s", fixture_message(f));
	cr_expect(text_starts(fixture_text(f, "sum"), arena_printf(f->ctx.arena, "%s %s ", a->id, a->folder)));
	fixture_end(f);
}

Test(folder, one_second_may_have_two_revisions)
{
	struct fixture *f = fixture_begin();
	write_one(f, "a", "x;", "y;");
	f->clock.fixed -= 60;
	EXPECT_TEXT(write_one(f, "a", "x;", "y;")->folder, "20261122T143000_a_2", "folder");
	cr_expect(revisions_verify(&f->ctx, read_good(f)), "%s", fixture_message(f));
	fixture_end(f);
}

Test(folder, nothing_is_left_of_what_cannot_be_written)
{
	static const struct {
		const char *up, *parent;
	} cases[] = { { "select 'x;", NULL }, { "BEGIN;", NULL }, { "x;", ID_B } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		struct revisions *rs = read_good(f);
		struct revision *r = revision_new(&f->ctx, "a", NULL, engine_by_name("sqlite"));
		if (cases[i].parent)
			list_add(&r->parents, cases[i].parent);
		const char *header = header_text(&f->ctx, r->id, "none", DAY_1, "");
		r->up_sql = arena_printf(f->ctx.arena, "%s%s", header, cases[i].up);
		r->down_sql = arena_printf(f->ctx.arena, "%sy;", header);
		cr_expect_not(revision_write(&f->ctx, rs, r));
		cr_expect_eq(diag_count(&f->ctx), 1);
		struct list names = list_on(f->ctx.arena);
		cr_assert(file_list(&f->ctx, f->folder, &names));
		cr_expect_eq(names.count, 0, "%s is left", names.count ? (const char *)names.item[0] : "");
		fixture_end(f);
	}
}

/* The sum cannot be replaced, because a folder of that name is there. */
Test(folder, failing_at_the_sum_takes_the_pair_back)
{
	struct fixture *f = fixture_begin();
	struct revisions *rs = read_good(f);
	fixture_file(f, "sum/x", "");
	struct revision *r = revision_new(&f->ctx, "a", NULL, engine_by_name("sqlite"));
	r->up_sql = r->down_sql = arena_printf(f->ctx.arena, "%sx;", header_text(&f->ctx, r->id, "none", DAY_1, ""));
	cr_expect_not(revision_write(&f->ctx, rs, r));
	cr_expect_eq(diag_count(&f->ctx), 1);
	cr_expect_not(file_exists(fixture_path(f, r->folder)));
	fixture_end(f);
}

/* ---- sums ------------------------------------------------------------------------------------------------ */

/* Three revisions; gives their folders. */
static void write_three(struct fixture *f, const char *folders[3])
{
	folders[0] = write_one(f, "a", "create table a (x text default 'A');", "drop table a;")->folder;
	folders[1] = write_one(f, "b", "create table b (x);", "drop table b;")->folder;
	folders[2] = write_one(f, "c", "create table c (x);", "drop table c;")->folder;
}

static void replace(struct fixture *f, const char *path, const char *what, const char *with)
{
	const char *text = fixture_text(f, path);
	cr_assert(strstr(text, what), "%s is not in %s", what, text);
	fixture_file(f, path, text_replace(f->ctx.arena, text, what, with));
}

Test(folder, edits_that_change_what_runs_are_noticed)
{
	static const struct {
		const char *file, *what, *with;
		bool noticed;
	} cases[] = {
		{ "up.sql", "create table b", "-- why\ncreate  table\n\tb", false },
		{ "up.sql", "create table b (x);", "create table b (x) /* ; */;\r\n", false },
		{ "up.sql", "-- message:     b", "-- message: b", false },
		{ "up.sql", "create table b (x)", "create table b (y)", true },
		{ "up.sql", "create table b", "CREATE table b", true },
		{ "up.sql", "create table b (x);", "", true },
		{ "up.sql", "(x);", "(x); select 1;", true },
		{ "down.sql", "drop table b", "drop table a", true },
		{ "down.sql", "drop table b;", "-- drop table b;", true },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		const char *folders[3];
		write_three(f, folders);
		const char *path = file_join(f->ctx.arena, folders[1], cases[i].file);
		replace(f, path, cases[i].what, cases[i].with);
		cr_expect_eq(revisions_verify(&f->ctx, read_good(f)), !cases[i].noticed, "%s", cases[i].with);
		cr_expect_eq(diag_count(&f->ctx), cases[i].noticed, "%s", cases[i].with);
		if (diag_count(&f->ctx)) {
			cr_expect_eq(diag_at(&f->ctx, 0)->code, DIAG_REVISION_EDITED);
			cr_expect(strstr(fixture_message(f), "b ("), "%s", fixture_message(f));
		}
		fixture_end(f);
	}
}

Test(folder, edited_headers_are_noticed)
{
	static const struct {
		const char *what, *with;
	} cases[] = { { "-- transaction: one", "-- transaction: per statement" },
		      { "-- parents:     ", "-- parents: none --" } };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		const char *folders[3];
		write_three(f, folders);
		struct revisions *rs = read_good(f);
		const struct revision *r = rs->list.item[1];
		const char *with = i ? "-- parents: none" : cases[i].with;
		const char *what = i ? arena_printf(f->ctx.arena, "-- parents:     %s", (char *)r->parents.item[0])
				     : cases[i].what;
		replace(f, file_join(f->ctx.arena, folders[1], "up.sql"), what, with);
		replace(f, file_join(f->ctx.arena, folders[1], "down.sql"), what, with);
		cr_expect_not(revisions_verify(&f->ctx, read_good(f)));
		cr_expect(strstr(fixture_message(f), "was edited after it was recorded"), "%s", fixture_message(f));
		fixture_end(f);
	}
}

Test(folder, line_breaks_within_a_string_may_be_of_either_kind)
{
	struct fixture *f = fixture_begin();
	const char *folder = write_one(f, "a", "create view v as select 'a\nb';", "drop view v;")->folder;
	replace(f, file_join(f->ctx.arena, folder, "up.sql"), "\n", "\r\n");
	cr_expect(revisions_verify(&f->ctx, read_good(f)), "%s", fixture_message(f));
	fixture_end(f);
}

/* The lines of sum, each with its line break. */
static void sum_lines(struct fixture *f, const char *lines[3])
{
	const char *text = fixture_text(f, "sum");
	for (size_t i = 0; i < 3; i++) {
		size_t length = strcspn(text, "\n") + 1;
		lines[i] = arena_strndup(f->ctx.arena, text, length);
		text += length;
	}
	cr_assert(!*text);
}

Test(folder, sum_lines_that_do_not_fit)
{
	/* The new order of the lines, -1 for none; part of the messages in order. */
	static const struct {
		int order[4];
		const char *message[3];
	} cases[] = {
		{ { 0, 1, 2, -1 }, { NULL } },
		{ { 0, 1, -1, -1 }, { "c (" } },
		{ { -1, -1, -1, -1 }, { "a (", "b (", "c (" } },
		{ { 0, 2, 1, -1 }, { "the line of c (", "the line of b (" } },
		{ { 1, 2, -1, -1 }, { "its down.sql or its line in", "a (" } },
		{ { 0, 1, 2, 2 }, { "has a second line" } },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		const char *folders[3], *lines[3];
		write_three(f, folders);
		sum_lines(f, lines);
		struct text text = text_on(f->ctx.arena);
		for (size_t j = 0; j < 4 && cases[i].order[j] >= 0; j++)
			text_add(&text, lines[cases[i].order[j]]);
		fixture_file(f, "sum", text_get(&text));
		struct revisions *rs = read_good(f);
		size_t expected = 0;
		while (expected < 3 && cases[i].message[expected])
			expected++;
		cr_expect_eq(revisions_verify(&f->ctx, rs), expected == 0, "case %zu", i);
		cr_assert_eq(diag_count(&f->ctx), expected, "case %zu: %zu messages", i, diag_count(&f->ctx));
		for (size_t j = 0; j < expected; j++) {
			const struct diag *d = diag_at(&f->ctx, j);
			cr_expect(strstr(d->message, cases[i].message[j]), "case %zu: %s", i, d->message);
			cr_expect(d->code == DIAG_SUM || strstr(d->message, "its line in"), "case %zu: %s", i,
				  d->message);
		}
		fixture_end(f);
	}
}

Test(folder, sum_knows_folders_that_went_or_moved)
{
	struct fixture *f = fixture_begin();
	const char *folders[3];
	write_three(f, folders);
	const char *from = fixture_path(f, folders[2]), *to = fixture_path(f, "moved");
	cr_assert_eq(rename(from, to), 0);
	cr_expect_not(revisions_verify(&f->ctx, read_good(f)));
	cr_expect(strstr(fixture_message(f), "but stands in moved"), "%s", fixture_message(f));
	diag_forget(&f->ctx, 0);
	folder_empty(&f->ctx, to, 0);
	file_remove(&f->ctx, to);
	cr_expect_not(revisions_verify(&f->ctx, read_good(f)));
	cr_expect(strstr(fixture_message(f), "is recorded, but its folder"), "%s", fixture_message(f));
	cr_expect_eq(diag_at(&f->ctx, 0)->at.line, 3);
	fixture_end(f);
}

Test(folder, sum_files_that_are_none)
{
	static const struct {
		const char *text, *message;
		int line;
	} cases[] = {
		{ "x\n", "the line is not one of a sum file", 1 },
		{ "\n", "the line is not one of a sum file", 1 },
		{ ID_A " folder\n", "the line is not one of a sum file", 1 },
		{ ID_A "  x\n", "the line is not one of a sum file", 1 },
		{ ID_A " folder 0123\n", "the line is not one of a sum file", 1 },
		{ "<<<<<<< HEAD\n" ID_A "\n=======\n", "a merge of this file is not finished", 1 },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		fixture_file(f, "sum", cases[i].text);
		expect_error(f, DIAG_SUM, cases[i].message);
		cr_expect_eq(diag_at(&f->ctx, 0)->at.line, cases[i].line);
		fixture_end(f);
	}
}
