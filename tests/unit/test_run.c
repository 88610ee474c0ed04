/* Paths through the history, what a stamp and a checksum mean: with revisions that are made by hand. */
#include <criterion/criterion.h>

#include "cli/cli.h"
#include "schemadiff/run.h"

static struct context make_context(void)
{
	struct context ctx = { .arena = arena_new(), .clock = &clock_system };
	ctx.names = names_new(ctx.arena);
	ctx.diags = diags_new(ctx.arena);
	return ctx;
}

/* ---- a graph -------------------------------------------------------------------------------------------- */

static struct revision *revision_add(struct context *ctx, struct revisions *rs, const char *id, const char *parent,
				     const char *other_parent)
{
	struct revision *r = arena_alloc(ctx->arena, sizeof *r);
	*r = (struct revision){ .id = id,
				.message = id,
				.parents = list_on(ctx->arena),
				.folder = id,
				.reversible = "lossless",
				.up_path = "up.sql",
				.down_path = "down.sql",
				.up_sum = id,
				.down_sum = id };
	if (parent)
		list_add(&r->parents, parent);
	if (other_parent)
		list_add(&r->parents, other_parent);
	list_add(&rs->list, r);
	map_put(rs->by_id, id, r);
	return r;
}

static void heads_find(struct revisions *rs)
{
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		bool child = false;
		for (size_t n = 0; n < rs->list.count; n++) {
			const struct revision *other = rs->list.item[n];
			for (size_t p = 0; p < other->parents.count; p++)
				child = child || text_equal(other->parents.item[p], r->id);
		}
		if (!child)
			list_add(&rs->heads, r);
	}
}

/* "a" for aaaaaaaaaaaa */
static const char *id_of(struct context *ctx, char letter)
{
	char *id = arena_alloc(ctx->arena, 13);
	memset(id, letter, 12);
	return id;
}

static struct revisions graph(struct context *ctx, const char *const *edges, size_t count)
{
	struct revisions rs = { .folder = "migrations",
				.list = list_on(ctx->arena),
				.by_id = map_new(ctx->arena),
				.heads = list_on(ctx->arena),
				.sums = list_on(ctx->arena) };
	for (size_t i = 0; i < count; i++) {
		const char *e = edges[i];
		revision_add(ctx, &rs, id_of(ctx, e[0]), e[1] ? id_of(ctx, e[1]) : NULL,
			     e[1] && e[2] ? id_of(ctx, e[2]) : NULL);
	}
	heads_find(&rs);
	return rs;
}

/* A history in which these revisions are applied, in this order. */
static struct history applied(struct context *ctx, const struct revisions *rs, const char *letters)
{
	struct history h = { .applied = list_on(ctx->arena), .events = list_on(ctx->arena), .exists = true };
	for (; *letters; letters++) {
		struct history_row *row = arena_alloc(ctx->arena, sizeof *row);
		const struct revision *r = map_get(rs->by_id, id_of(ctx, *letters));
		*row = (struct history_row){ .id = id_of(ctx, *letters),
					     .message = "m",
					     .checksum = r ? revision_checksum(ctx, r) : "gone" };
		list_add(&h.applied, row);
	}
	return h;
}

/* "bc" for the list of revisions b, c */
static const char *letters_of(struct context *ctx, const struct list *path)
{
	struct text t = text_on(ctx->arena);
	for (size_t i = 0; i < path->count; i++)
		text_addc(&t, ((struct revision *)path->item[i])->id[0]);
	return text_get(&t);
}

/* ---- paths ------------------------------------------------------------------------------------------------- */

struct path_case {
	const char *applied, *target, *expected; /* expected NULL: an error */
};

typedef bool path_fn(struct context *ctx, const struct revisions *rs, const struct history *h, const char *target,
		     struct list *out);

static void paths_check(path_fn *find, const char *const *edges, size_t edge_count, const struct path_case *cases,
			size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct context ctx = make_context();
		struct revisions rs = graph(&ctx, edges, edge_count);
		struct history h = applied(&ctx, &rs, cases[i].applied);
		struct list path;
		bool ok = find(&ctx, &rs, &h, cases[i].target, &path);
		cr_expect_eq(ok, cases[i].expected != NULL, "applied \"%s\", target %s: %s", cases[i].applied,
			     cases[i].target, ok ? "no error" : diag_at(&ctx, 0)->message);
		if (ok && cases[i].expected)
			cr_expect_str_eq(letters_of(&ctx, &path), cases[i].expected, "applied \"%s\", target %s",
					 cases[i].applied, cases[i].target);
		cr_expect_eq(ok, diag_errors(&ctx) == 0);
		arena_free(ctx.arena);
	}
}

Test(run, paths_on_a_line)
{
	static const char *const edges[] = { "a", "ba", "cb" };
	static const struct path_case up[] = {
		{ "", "head", "abc" },
		{ "", "heads", "abc" },
		{ "a", "head", "bc" },
		{ "abc", "head", "" },
		{ "", "+1", "a" },
		{ "", "+3", "abc" },
		{ "", "+4", NULL },
		{ "a", "+1", "b" },
		{ "a", "bbbb", "b" },
		{ "ab", "aaaaaaaaaaaa", "" },
		{ "", "bbbbbbbbbbbb", "ab" },
		{ "", "base", NULL },
		{ "", "-1", NULL },
		{ "", "dddd", NULL },
		{ "", "+", NULL },
		{ "", "+0", "" },
		{ "", "+1x", NULL },
		{ "x", "head", NULL },
	};
	static const struct path_case down[] = {
		{ "abc", "-1", "c" },
		{ "abc", "-2", "cb" },
		{ "abc", "-3", "cba" },
		{ "abc", "-4", NULL },
		{ "abc", "base", "cba" },
		{ "abc", "aaaa", "cb" },
		{ "abc", "cccccccccccc", "" },
		{ "a", "bbbb", NULL },
		{ "", "base", "" },
		{ "", "-1", NULL },
		{ "abc", "+1", NULL },
		{ "abc", "head", NULL },
		{ "abcx", "-1", NULL },
	};
	paths_check(run_path_up, edges, COUNT_OF(edges), up, COUNT_OF(up));
	paths_check(run_path_down, edges, COUNT_OF(edges), down, COUNT_OF(down));
}

Test(run, paths_with_branches)
{
	/* a ← b, a ← c: two heads */
	static const char *const two[] = { "a", "ba", "ca" };
	static const struct path_case up[] = {
		{ "", "head", NULL }, { "", "heads", "abc" }, { "a", "heads", "bc" },
		{ "", "bbbb", "ab" }, { "ab", "cccc", "c" },  { "", "+1", NULL },
	};
	static const struct path_case down[] = {
		{ "abc", "aaaa", "cb" },
		{ "abc", "bbbb", "" },
		{ "acb", "-1", "b" },
		{ "acb", "base", "bca" },
	};
	paths_check(run_path_up, two, COUNT_OF(two), up, COUNT_OF(up));
	paths_check(run_path_down, two, COUNT_OF(two), down, COUNT_OF(down));
	/* a ← b, a ← c, d joins them */
	static const char *const joined[] = { "a", "ba", "ca", "dbc" };
	static const struct path_case up_joined[] = {
		{ "ab", "head", "cd" },
		{ "", "cccc", "ac" },
		{ "ac", "+1", "b" },
	};
	static const struct path_case down_joined[] = {
		{ "abcd", "bbbb", "d" },
		{ "abcd", "aaaa", "dcb" },
		{ "abcd", "-2", "dc" },
	};
	paths_check(run_path_up, joined, COUNT_OF(joined), up_joined, COUNT_OF(up_joined));
	paths_check(run_path_down, joined, COUNT_OF(joined), down_joined, COUNT_OF(down_joined));
}

Test(run, no_way_back_is_an_error_before_anything_runs)
{
	static const char *const edges[] = { "a", "ba" };
	struct context ctx = make_context();
	struct revisions rs = graph(&ctx, edges, COUNT_OF(edges));
	struct history h = applied(&ctx, &rs, "ab");
	struct list path;
	((struct revision *)rs.list.item[0])->reversible = "no: enum label cannot be removed";
	cr_expect(run_path_down(&ctx, &rs, &h, "-1", &path));
	cr_expect_not(run_path_down(&ctx, &rs, &h, "base", &path));
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_IRREVERSIBLE);
	arena_free(ctx.arena);
}

Test(run, an_edited_revision_is_noticed)
{
	static const char *const edges[] = { "a", "ba" };
	struct context ctx = make_context();
	struct revisions rs = graph(&ctx, edges, COUNT_OF(edges));
	struct history h = applied(&ctx, &rs, "a");
	cr_expect(run_check_history(&ctx, &rs, &h));
	((struct revision *)rs.list.item[0])->down_sum = "another";
	cr_expect_not(run_check_history(&ctx, &rs, &h));
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_REVISION_EDITED);
	h = applied(&ctx, &rs, "x");
	cr_expect_not(run_check_history(&ctx, &rs, &h));
	cr_expect_eq(diag_at(&ctx, 1)->code, DIAG_HISTORY);
	arena_free(ctx.arena);
}

/* ---- history and runs on SQLite in memory --------------------------------------------------------------------- */

static struct connection *open_memory(struct context *ctx)
{
	const struct engine *engine = engine_for_url(ctx, "sqlite::memory:");
	struct connection *c = engine ? engine->open(ctx, "sqlite::memory:") : NULL;
	cr_assert(c);
	return c;
}

static void statements_add(struct context *ctx, struct list *list, const char *script)
{
	*list = list_on(ctx->arena);
	cr_assert(sql_split(ctx, DIALECT_SQLITE, script, "test", list));
}

static const char *value_of(struct context *ctx, struct connection *c, const char *sql)
{
	struct rows rows;
	cr_assert(c->engine->query(ctx, c, sql, 0, NULL, &rows));
	return rows.count ? rows.cell[0] : NULL;
}

Test(run, a_replay_stops_where_it_fails_and_rolls_back)
{
	static const char *const edges[] = { "a", "ba" };
	struct context ctx = make_context();
	struct revisions rs = graph(&ctx, edges, COUNT_OF(edges));
	struct connection *c = open_memory(&ctx);
	struct revision *a = rs.list.item[0], *b = rs.list.item[1];
	a->one_transaction = b->one_transaction = true;
	statements_add(&ctx, &a->up, "create table one (x integer); insert into one values (7)");
	statements_add(&ctx, &b->up, "create table two (x integer); insert into nowhere values (1)");
	cr_expect_not(run_replay(&ctx, c, &rs, "head"));
	cr_expect_str_eq(value_of(&ctx, c, "select x from one"), "7");
	cr_expect_null(value_of(&ctx, c, "select name from sqlite_master where name = 'two'"));
	cr_expect_null(value_of(&ctx, c, "select name from sqlite_master where name like 'schemadiff%'"));
	arena_free(ctx.arena);
}

Test(run, new_dangling_references_abort_and_old_ones_do_not)
{
	static const char *const edges[] = { "a" };
	struct context ctx = make_context();
	struct revisions rs = graph(&ctx, edges, COUNT_OF(edges));
	struct connection *c = open_memory(&ctx);
	struct revision *a = rs.list.item[0];
	a->one_transaction = true;
	cr_assert(c->engine->exec(&ctx, c,
				  "create table p (id integer primary key);"
				  "create table k (p integer references p (id));"
				  "pragma foreign_keys = off; insert into k values (99); insert into p values (1);"
				  "insert into k values (1)"));
	statements_add(&ctx, &a->up, "create table other (x integer)");
	cr_expect(run_single(&ctx, c, a, false, NULL));
	statements_add(&ctx, &a->up, "delete from p");
	cr_expect_not(run_single(&ctx, c, a, false, NULL));
	cr_expect_str_eq(value_of(&ctx, c, "select count(*) from p"), "1");
	arena_free(ctx.arena);
}

Test(run, the_history_follows_from_its_events)
{
	static const struct {
		const char *action, *id;
	} events[] = { { "upgrade", "aaaaaaaaaaaa" }, { "stamp", "bbbbbbbbbbbb" },   { "downgrade", "aaaaaaaaaaaa" },
		       { "upgrade", "cccccccccccc" }, { "unstamp", "bbbbbbbbbbbb" }, { "upgrade", "aaaaaaaaaaaa" } };
	struct context ctx = make_context();
	struct connection *c = open_memory(&ctx);
	struct history h;
	cr_assert(history_read(&ctx, c, &h));
	cr_expect_not(h.exists);
	cr_assert(history_prepare(&ctx, c) && history_prepare(&ctx, c));
	for (size_t i = 0; i < COUNT_OF(events); i++) {
		struct history_event e = { events[i].action,
					   { .id = events[i].id, .message = "it's", .milliseconds = 5 } };
		cr_assert(c->engine->exec(&ctx, c, history_event_sql(&ctx, DIALECT_SQLITE, &e)));
	}
	cr_assert(history_read(&ctx, c, &h));
	cr_expect(h.exists);
	cr_expect_eq(h.events.count, COUNT_OF(events));
	cr_assert_eq(h.applied.count, 2);
	cr_expect_str_eq(((struct history_row *)h.applied.item[0])->id, "cccccccccccc");
	cr_expect_str_eq(((struct history_row *)h.applied.item[1])->id, "aaaaaaaaaaaa");
	cr_expect_str_eq(((struct history_row *)h.applied.item[1])->message, "it's");
	cr_expect_null(history_find(&h, "bbbbbbbbbbbb"));
	arena_free(ctx.arena);
}

/* ---- URLs -------------------------------------------------------------------------------------------------------- */

Test(run, passwords_are_masked)
{
	static const struct {
		const char *url, *shown, *password;
	} cases[] = {
		{ "sqlite:dev.db", "sqlite:dev.db", NULL },
		{ "postgresql://h/d", "postgresql://h/d", NULL },
		{ "postgresql://u@h/d", "postgresql://u@h/d", NULL },
		{ "postgresql://u:p@h/d", "postgresql://u:***@h/d", "p" },
		{ "postgresql://u:p:q@h:5/d?x=y", "postgresql://u:***@h:5/d?x=y", "p:q" },
		{ "postgresql://u:a@b@h/d", "postgresql://u:***@h/d", "a@b" },
		{ "postgresql://u:a/b@h/d", "postgresql://u:***@h/d", "a/b" },
		{ "postgresql://h/d?user=u&password=p&x=y", "postgresql://h/d?user=u&password=***&x=y", "p" },
		{ "postgresql://h:5/d?password=p@q", "postgresql://h:5/d?password=***", "p@q" },
		{ "postgresql://u:a@h/d?password=b", "postgresql://u:***@h/d?password=***", "a" },
		{ "host=h password=p dbname=d", "host=h password=*** dbname=d", "p" },
		{ "password = 'a b\\' c' host=h", "password = *** host=h", "'a b\\' c'" },
		/* what opens a client's key is a secret as well */
		{ "host=h sslpassword=x", "host=h sslpassword=***", "x" },
		{ "postgresql://u:p@h/d?sslpassword=x&y=z", "postgresql://u:***@h/d?sslpassword=***&y=z", "p" },
		/* libpq looks for the @ past a ? */
		{ "postgresql://u:a?b@h/d", "postgresql://u:***@h/d", "a?b" },
		{ "postgresql://h/d?user=a@b", "postgresql://h/d?user=a@b", NULL },
		{ "host=h mypassword=x", "host=h mypassword=x", NULL },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct arena *arena = arena_new();
		const char *password = url_password(arena, cases[i].url);
		cr_expect_str_eq(url_shown(arena, cases[i].url), cases[i].shown);
		cr_expect(text_equal(password, cases[i].password), "%s", cases[i].url);
		arena_free(arena);
	}
}

Test(run, what_the_project_lacks_is_found)
{
	static const struct {
		const char *applied, *lacking;
	} cases[] = { { "", "" }, { "a", "" }, { "abx", "x" }, { "xay", "xy" } };
	static const char *const edges[] = { "a", "ba" };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = make_context();
		struct revisions rs = graph(&ctx, edges, COUNT_OF(edges));
		struct history h = applied(&ctx, &rs, cases[i].applied);
		struct list lacking = history_lacking(&ctx, &h, &rs);
		struct text ids = text_on(ctx.arena);
		for (size_t n = 0; n < lacking.count; n++)
			text_addc(&ids, ((struct history_row *)lacking.item[n])->id[0]);
		cr_expect(text_equal(text_get(&ids), cases[i].lacking), "applied \"%s\": \"%s\"", cases[i].applied,
			  text_get(&ids));
		arena_free(ctx.arena);
	}
}

Test(cli, what_is_not_managed_is_counted)
{
	static const struct {
		const char *kinds[4], *counts;
	} cases[] = {
		{ { "function" }, "1 function" },
		{ { "function", "trigger", "function" }, "2 functions, 1 trigger" },
		{ { "policy", "policy", "invalid index", "invalid index" }, "2 policies, 2 invalid indexes" },
		{ { "operator class", "operator class" }, "2 operator classes" },
		{ { "part of a table", "part of a table" }, "2 parts of a table" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct context ctx = make_context();
		struct list seen = list_on(ctx.arena);
		for (size_t n = 0; n < 4 && cases[i].kinds[n]; n++)
			unmanaged_add(&seen, cases[i].kinds[n], "x");
		const char *counts = unmanaged_counts(&ctx, &seen);
		cr_expect(text_equal(counts, cases[i].counts), "%s instead of %s", counts, cases[i].counts);
		arena_free(ctx.arena);
	}
}
