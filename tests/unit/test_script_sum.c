/* The script layer: writing to a migrations folder, and its sum file. */
#include "script_support.h"

static struct revisions *read_good(struct fixture *f)
{
	struct revisions *rs = revisions_read(&f->ctx, f->folder);
	cr_assert_not_null(rs, "%s", fixture_message(f));
	cr_assert_eq(diag_count(&f->ctx), 0, "%s", fixture_message(f));
	return rs;
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

Test(sum, what_is_written_is_read_back)
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

Test(sum, one_second_may_have_two_revisions)
{
	struct fixture *f = fixture_begin();
	write_one(f, "a", "x;", "y;");
	f->clock.fixed -= 60;
	EXPECT_TEXT(write_one(f, "a", "x;", "y;")->folder, "20261122T143000_a_2", "folder");
	cr_expect(revisions_verify(&f->ctx, read_good(f)), "%s", fixture_message(f));
	fixture_end(f);
}

Test(sum, nothing_is_left_of_what_cannot_be_written)
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
Test(sum, failing_at_the_sum_takes_the_pair_back)
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

Test(sum, edits_that_change_what_runs_are_noticed)
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

Test(sum, edited_headers_are_noticed)
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

Test(sum, line_breaks_within_a_string_may_be_of_either_kind)
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

Test(sum, sum_lines_that_do_not_fit)
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

Test(sum, sum_knows_folders_that_went_or_moved)
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

Test(sum, sum_files_that_are_none)
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
		{ "||||||| base\n", "a merge of this file is not finished", 1 },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		fixture_file(f, "sum", cases[i].text);
		cr_expect_null(revisions_read(&f->ctx, f->folder), "%s", cases[i].text);
		EXPECT_TEXT(fixture_message(f), cases[i].message, "%s", cases[i].text);
		cr_expect_eq(diag_at(&f->ctx, 0)->code, DIAG_SUM);
		cr_expect_eq(diag_at(&f->ctx, 0)->at.line, cases[i].line);
		fixture_end(f);
	}
}

/* ---- two branches ------------------------------------------------------------------------------------------ */

/* Leaves a, and on top of it b and c, each made without the other; gives the lines of a, b and c. */
static void write_branches(struct fixture *f, const char *folders[3], const char *lines[3])
{
	folders[0] = write_one(f, "a", "create table a (x);", "drop table a;")->folder;
	const char *base = fixture_text(f, "sum");
	folders[1] = write_one(f, "b", "create table b (x);", "drop table b;")->folder;
	const char *left = fixture_text(f, "sum"), *away = fixture_path(f, ".away");
	cr_assert_eq(rename(fixture_path(f, folders[1]), away), 0);
	fixture_file(f, "sum", base);
	folders[2] = write_one(f, "c", "create table c (x);", "drop table c;")->folder;
	cr_assert_eq(rename(away, fixture_path(f, folders[1])), 0);
	lines[0] = base;
	lines[1] = left + strlen(base);
	lines[2] = fixture_text(f, "sum") + strlen(base);
}

/* "<a|b=c>" as lines and marks; "b" for the line of b. */
static const char *sum_of(struct fixture *f, const char *form, const char *const lines[3])
{
	struct text out = text_on(f->ctx.arena);
	for (; *form; form++)
		switch (*form) {
		case '<':
			text_add(&out, "<<<<<<< HEAD\n");
			break;
		case '|':
			text_add(&out, "||||||| base\n");
			break;
		case '=':
			text_add(&out, "=======\n");
			break;
		case '>':
			text_add(&out, ">>>>>>> other\n");
			break;
		default:
			text_add(&out, lines[*form - 'a']);
			break;
		}
	return text_get(&out);
}

Test(sum, lines_of_two_branches_are_joined)
{
	static const struct {
		const char *form, *edited; /* edited: the folder whose way up is edited */
		bool joinable;
	} cases[] = {
		{ "abc", NULL, true },       { "acb", NULL, true }, { "a<b=c>", NULL, true }, { "a<b|=c>", NULL, true },
		{ "<ab|a=ac>", NULL, true }, { "abc", "b", false }, { "a<b=c>", "c", false }, { "abc", "a", false },
		{ "a<b=>", NULL, false },    { "ab", NULL, false }, { "bc", NULL, false },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		const char *folders[3], *lines[3];
		write_branches(f, folders, lines);
		fixture_file(f, "sum", sum_of(f, cases[i].form, lines));
		if (cases[i].edited)
			replace(f, file_join(f->ctx.arena, folders[*cases[i].edited - 'a'], "up.sql"), "(x)", "(y)");
		struct revisions *rs = revisions_read_unmerged(&f->ctx, f->folder);
		cr_assert_not_null(rs, "%s", cases[i].form);
		cr_expect_not(revisions_verify(&f->ctx, rs), "%s", cases[i].form);
		diag_forget(&f->ctx, 0);
		cr_expect_eq(revisions_joinable(&f->ctx, rs), cases[i].joinable, "%s", cases[i].form);
		cr_expect_eq(diag_count(&f->ctx), 0, "%s", cases[i].form);
		bool joined = false;
		cr_expect_eq(revisions_join(&f->ctx, rs, &joined), cases[i].joinable, "%s", cases[i].form);
		cr_expect_eq(joined, cases[i].joinable, "%s", cases[i].form);
		cr_expect_eq(diag_count(&f->ctx) > 0, !cases[i].joinable, "%s", cases[i].form);
		if (cases[i].joinable)
			cr_expect(revisions_verify(&f->ctx, read_good(f)), "%s: %s", cases[i].form, fixture_message(f));
		fixture_end(f);
	}
}

Test(sum, what_needs_no_joining_stays)
{
	struct fixture *f = fixture_begin();
	const char *folders[3];
	bool joined = true;
	write_three(f, folders);
	const char *before = fixture_text(f, "sum");
	cr_expect(revisions_join(&f->ctx, read_good(f), &joined));
	cr_expect_not(joined);
	EXPECT_TEXT(fixture_text(f, "sum"), before, "sum");
	fixture_end(f);
}
