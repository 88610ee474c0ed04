/* The script layer: headers, and scripts written through templates. The folder is in test_script_folder.c. */
#include "script_support.h"

/* ---- headers ------------------------------------------------------------------------------------ */

#define GOOD \
	"-- schemadiff revision\n" \
	"-- id:          3f2a9c1d7b60\n" \
	"-- parents:     8b11d0c4e2aa, 8b11d0c4e2ab\n" \
	"-- message:     add users: all of them\n" \
	"-- created:     2026-11-22T14:30:00Z\n" \
	"-- engine:      postgresql\n"
#define HASH "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

Test(script, header_gives_its_fields)
{
	struct fixture *f = fixture_begin();
	struct revision r = { 0 };
	const char *text = "\xef\xbb\xbf" GOOD "-- from:        " HASH "  fingerprint before\n-- to: " HASH "\r\n"
			   "-- reversible:  lossy: shop.client.legacy\n-- transaction: per statement\n"
			   "-- proved: yes: on a copy\n\n-- id: not a field\nselect 1;\n";
	cr_assert(script_header_read(&f->ctx, text, "up.sql", &r), "%s", fixture_message(f));
	EXPECT_TEXT(r.id, "3f2a9c1d7b60", "id");
	cr_assert_eq(r.parents.count, 2);
	EXPECT_TEXT(r.parents.item[1], "8b11d0c4e2ab", "parents");
	EXPECT_TEXT(r.message, "add users: all of them", "message");
	EXPECT_TEXT(r.created, "2026-11-22T14:30:00Z", "created");
	EXPECT_TEXT(r.engine, "postgresql", "engine");
	EXPECT_TEXT(r.from, HASH, "from");
	EXPECT_TEXT(r.to, HASH, "to");
	EXPECT_TEXT(r.reversible, "lossy: shop.client.legacy", "reversible");
	EXPECT_TEXT(r.proved, "yes: on a copy", "proved");
	cr_expect_not(r.one_transaction);
	fixture_end(f);
}

Test(script, header_may_be_short)
{
	static const char *const ends[] = { "",          "\nselect 1;",     "--\n-- x: y\n", "-- Statements: below\n",
					    "select 1;", "-- some words\n", "/* x: y */" };
	for (size_t i = 0; i < COUNT_OF(ends); i++) {
		struct fixture *f = fixture_begin();
		struct revision r = { 0 };
		const char *text =
			arena_printf(f->ctx.arena,
				     "-- schemadiff revision\n--id:3f2a9c1d7b60\n--  parents: none\n-- message:\n"
				     "-- created: 2026-11-22T14:30:00Z\n-- engine: sqlite\n-- transaction: one\n%s",
				     ends[i]);
		cr_assert(script_header_read(&f->ctx, text, "up.sql", &r), "%s: %s", ends[i], fixture_message(f));
		cr_expect_eq(r.parents.count, 0);
		EXPECT_TEXT(r.message, "", "message");
		cr_expect(r.one_transaction && !r.from && !r.to && !r.reversible && !r.proved);
		fixture_end(f);
	}
}

Test(script, header_errors_say_where_and_what)
{
	static const struct {
		const char *text;
		int line;
		const char *message, *hint;
	} cases[] = {
		{ "", 1, "the first line is not \"-- schemadiff revision\"",
		  "Every script of a revision has a header; `schemadiff generate` writes one." },
		{ "select 1;\n" GOOD, 1, "the first line is not \"-- schemadiff revision\"", NULL },
		{ GOOD, 1, "the header lacks transaction", "Add \"-- transaction: …\": one, or per statement." },
		{ GOOD "-- transaction: two\n", 7, "the header's transaction is \"two\"",
		  "Expected: one, or per statement." },
		{ GOOD "-- transaction: one\n-- id: 3f2a9c1d7b60\n", 8, "the header's id stands twice, first in line 2",
		  "Take one of them out." },
		{ GOOD "-- transaction: one\n-- reversable: lossless\n", 8, "the header has no field \"reversable\"",
		  "Did you mean reversible?" },
		{ GOOD "-- transaction: one\n-- notethis: x\n", 8, "the header has no field \"notethis\"",
		  "Leave an empty line between the header and other comments." },
		{ GOOD "-- transaction one\n", 7, "the colon after transaction is missing",
		  "Write it as \"-- name: value\"." },
		{ GOOD "-- transaction: one\n-- from: sha256:12\n", 8, "the header's from is \"sha256:12\"",
		  "Expected: sha256: and 64 hexadecimal digits." },
		{ GOOD "-- transaction: one\n-- to: md5\n", 8, "the header's to is \"md5\"", NULL },
		{ GOOD "-- transaction: one\n-- reversible: perhaps\n", 8, "the header's reversible is \"perhaps\"",
		  "Expected: lossless, lossy: what is lost, or no: why." },
		{ GOOD "-- transaction: one\n-- reversible: now\n", 8, "the header's reversible is \"now\"", NULL },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		struct revision r = { 0 };
		cr_expect_not(script_header_read(&f->ctx, cases[i].text, "up.sql", &r), "%s", cases[i].text);
		EXPECT_TEXT(fixture_message(f), cases[i].message, "%s", cases[i].text);
		const struct diag *d = diag_at(&f->ctx, 0);
		cr_expect(d->code == DIAG_SCRIPT && d->at.line == cases[i].line, "line %d: %s", d->at.line, d->message);
		EXPECT_TEXT(d->at.file, "up.sql", "file");
		if (cases[i].hint)
			EXPECT_TEXT(d->hint, cases[i].hint, "%s", cases[i].text);
		fixture_end(f);
	}
}

Test(script, header_values_are_checked)
{
	static const struct {
		const char *field, *value;
	} cases[] = {
		{ "id", "" },
		{ "id", "3f2a9c1d7b6" },
		{ "id", "3f2a9c1d7b600" },
		{ "id", "3F2A9C1D7B60" },
		{ "id", "3f2a9c1d7b6g" },
		{ "parents", "" },
		{ "parents", "base" },
		{ "parents", "3f2a9c1d7b60 none" },
		{ "parents", "3f2a9c1d7b60,3f2a" },
		{ "created", "today" },
		{ "created", "2026-11-22" },
		{ "created", "2026-11-22T14:30:00" },
		{ "created", "2026-11-22T14:30:00Z+1" },
		{ "engine", "oracle" },
		{ "engine", "postgres" },
	};
	static const char *const fields[] = { "id", "parents", "message", "created", "engine", "transaction" };
	static const char *const good[] = { "3f2a9c1d7b60", "none", "m", DAY_1, "sqlite", "one" };
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		struct revision r = { 0 };
		struct text text = text_on(f->ctx.arena);
		text_add(&text, "-- schemadiff revision\n");
		for (size_t j = 0; j < COUNT_OF(fields); j++)
			text_addf(&text, "-- %s: %s\n", fields[j],
				  text_equal(fields[j], cases[i].field) ? cases[i].value : good[j]);
		cr_expect_not(script_header_read(&f->ctx, text_get(&text), "up.sql", &r), "%s", text_get(&text));
		EXPECT_TEXT(fixture_message(f),
			    arena_printf(f->ctx.arena, "the header's %s is \"%s\"", cases[i].field, cases[i].value),
			    "%s", text_get(&text));
		fixture_end(f);
	}
}

Test(script, header_errors_come_all_at_once)
{
	struct fixture *f = fixture_begin();
	struct revision r = { 0 };
	cr_expect_not(script_header_read(&f->ctx, "-- schemadiff revision\n-- id: x\n-- what: y\n", "up.sql", &r));
	cr_expect_eq(diag_count(&f->ctx), 7);
	fixture_end(f);
}

/* ---- new revisions ------------------------------------------------------------------------------- */

Test(script, new_revision_has_id_time_and_folder)
{
	static const struct {
		const char *message, *folder;
	} cases[] = {
		{ "add users", "20261122T143000_add_users" },
		{ "  Add: users & ORDERS!  ", "20261122T143000_add_users_orders" },
		{ "a/../../etc", "20261122T143000_a_etc" },
		{ "Größe ändern", "20261122T143000_gr_e_ndern" },
		{ "добавить", "20261122T143000_revision" },
		{ "", "20261122T143000_revision" },
		{ "0123456789012345678901234567890123456789x",
		  "20261122T143000_0123456789012345678901234567890123456789" },
		{ "012345678901234567890123456789012345678 x",
		  "20261122T143000_012345678901234567890123456789012345678" },
	};
	struct fixture *f = fixture_begin();
	struct list parents = list_on(f->ctx.arena);
	list_add(&parents, ID_A);
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct revision *r = revision_new(&f->ctx, cases[i].message, &parents, engine_by_name("sqlite"));
		EXPECT_TEXT(r->folder, cases[i].folder, "%s", cases[i].message);
		EXPECT_TEXT(r->created, "2026-11-22T14:30:00Z", "created");
		EXPECT_TEXT(r->engine, "sqlite", "engine");
		EXPECT_TEXT(r->parents.item[0], ID_A, "parents");
		cr_expect(strlen(r->id) == 12 && strspn(r->id, "0123456789abcdef") == 12, "%s", r->id);
	}
	struct revision *a = revision_new(&f->ctx, "a", NULL, engine_by_name("sqlite"));
	struct revision *b = revision_new(&f->ctx, "a", NULL, engine_by_name("sqlite"));
	cr_expect_not(text_equal(a->id, b->id));
	cr_expect_eq(a->parents.count, 0);
	fixture_end(f);
}

/* ---- writing ------------------------------------------------------------------------------------- */

static struct plan *plan_of(struct fixture *f, const char *engine, const struct step *steps, size_t count)
{
	struct plan *plan = arena_alloc(f->ctx.arena, sizeof *plan);
	plan->engine = engine_by_name(engine);
	plan->changes = plan->steps = list_on(f->ctx.arena);
	plan->from_hash = HASH;
	plan->to_hash = HASH;
	for (size_t i = 0; i < count; i++)
		list_add(&plan->steps, &steps[i]);
	return plan;
}

static struct revision *revision_of(struct fixture *f, const char *engine)
{
	struct revision *r = revision_new(&f->ctx, "add users", NULL, engine_by_name(engine));
	r->id = ID_A;
	r->from = r->to = HASH;
	r->reversible = "lossless";
	r->proved = "no: --no-prove was given";
	return r;
}

#define WRITTEN_HEADER \
	"-- schemadiff revision\n" \
	"-- id:          " ID_A "\n" \
	"-- parents:     none\n" \
	"-- message:     add users\n" \
	"-- created:     2026-11-22T14:30:00Z\n" \
	"-- engine:      postgresql\n" \
	"-- from:        " HASH "\n" \
	"-- to:          " HASH "\n" \
	"-- reversible:  lossless\n"
#define WRITTEN_STEPS \
	"-- step 1/2 · prepare · lock: access exclusive · rewrites the table\n" \
	"ALTER TABLE a ADD b int;\n\n" \
	"-- step 2/2 · prepare · scans the table · a note\n" \
	"CREATE VIEW v AS SELECT '<&{{x}}>';\n\n"

static const struct step two_steps[] = {
	{ .sql = "ALTER TABLE a ADD b int", .lock = LOCK_ACCESS_EXCLUSIVE, .effects = STEP_REWRITES },
	{ .sql = "CREATE VIEW v AS SELECT '<&{{x}}>' -- swallows", .effects = STEP_SCANS, .note = "a\nnote" },
};

Test(script, written_as_one_transaction)
{
	struct fixture *f = fixture_begin();
	struct plan *plan = plan_of(f, "postgresql", two_steps, 2);
	const char *text = script_render(&f->ctx, plan, revision_of(f, "postgresql"), false, NULL);
	EXPECT_TEXT(text,
		    WRITTEN_HEADER
		    "-- transaction: one\n-- proved:      no: --no-prove was given\n\nBEGIN;\n\n" WRITTEN_STEPS
		    "COMMIT;\n",
		    "%s", fixture_message(f));
	fixture_end(f);
}

Test(script, written_statement_by_statement)
{
	struct fixture *f = fixture_begin();
	struct plan *plan = plan_of(f, "postgresql", two_steps, 2);
	struct revision *r = revision_of(f, "postgresql");
	r->one_transaction = false;
	r->proved = NULL;
	EXPECT_TEXT(script_render(&f->ctx, plan, r, true, NULL),
		    WRITTEN_HEADER "-- transaction: per statement\n\n" WRITTEN_STEPS, "%s", fixture_message(f));
	fixture_end(f);
}

Test(script, written_for_hand_writing)
{
	struct fixture *f = fixture_begin();
	struct revision *r = revision_of(f, "postgresql");
	const char *expected =
		WRITTEN_HEADER "-- transaction: one\n-- proved:      no: --no-prove was given\n\nBEGIN;\n\n"
			       "-- Statements go here, each with a semicolon behind it.\n\nCOMMIT;\n";
	EXPECT_TEXT(script_render(&f->ctx, NULL, r, false, NULL), expected, "no plan");
	EXPECT_TEXT(script_render(&f->ctx, plan_of(f, "postgresql", NULL, 0), r, false, NULL), expected,
		    "an empty plan");
	fixture_end(f);
}

Test(script, plain_script_has_no_header)
{
	static const struct step online = { .sql = "CREATE INDEX CONCURRENTLY i ON a (b)",
					    .effects = STEP_NO_TRANSACTION };
	struct fixture *f = fixture_begin();
	EXPECT_TEXT(script_plain(&f->ctx, plan_of(f, "postgresql", two_steps, 2)),
		    "BEGIN;\n\n" WRITTEN_STEPS "COMMIT;\n", "two steps");
	EXPECT_TEXT(script_plain(&f->ctx, plan_of(f, "postgresql", &online, 1)),
		    "-- step 1/1 · prepare · outside of a transaction\nCREATE INDEX CONCURRENTLY i ON a (b);\n\n",
		    "online");
	EXPECT_TEXT(script_plain(&f->ctx, plan_of(f, "postgresql", NULL, 0)), "", "nothing");
	fixture_end(f);
}

Test(script, several_statements_in_a_step)
{
	static const struct step rebuild = {
		.sql = "CREATE TABLE n (a);\n-- copy\nINSERT INTO n SELECT ';' FROM o -- all\n; DROP TABLE o;"
	};
	struct fixture *f = fixture_begin();
	struct plan *plan = plan_of(f, "sqlite", &rebuild, 1);
	const char *text = script_plain(&f->ctx, plan);
	const char *expected = "-- step 1/1 · prepare\nCREATE TABLE n (a);\n-- copy\nINSERT INTO n SELECT ';' FROM o;\n"
			       "DROP TABLE o;\n\n";
	cr_expect(text && strstr(text, expected), "%s", text);
	fixture_end(f);
}

Test(script, comments_cannot_be_broken_out_of)
{
	struct fixture *f = fixture_begin();
	struct step step = two_steps[0];
	step.note = "x\nDROP TABLE a;\r\n--";
	struct revision *r = revision_of(f, "postgresql");
	r->message = "users\nDROP TABLE users;\r-- id: " ID_B;
	r->reversible = "lossy: a\nDROP TABLE b;";
	r->proved = "yes\n-- id: " ID_B;
	const char *text = script_render(&f->ctx, plan_of(f, "postgresql", &step, 1), r, false, NULL);
	cr_assert_not_null(text, "%s", fixture_message(f));
	struct list statements = list_on(f->ctx.arena);
	cr_assert(sql_split(&f->ctx, DIALECT_POSTGRES, text, "up.sql", &statements));
	cr_expect_eq(statements.count, 3, "%s", text);
	struct revision read = { 0 };
	cr_assert(script_header_read(&f->ctx, text, "up.sql", &read), "%s", fixture_message(f));
	EXPECT_TEXT(read.id, ID_A, "%s", text);
	EXPECT_TEXT(read.message, "users DROP TABLE users; -- id: " ID_B, "message");
	fixture_end(f);
}

Test(script, broken_statement_is_never_written)
{
	static const struct step step = { .sql = "CREATE TABLE a (b text DEFAULT 'x)" };
	struct fixture *f = fixture_begin();
	cr_expect_null(script_plain(&f->ctx, plan_of(f, "postgresql", &step, 1)));
	EXPECT_TEXT(fixture_message(f), "the string that begins here is not closed", "message");
	EXPECT_TEXT(diag_at(&f->ctx, 0)->frame[0], "while writing prepare", "frame");
	fixture_end(f);
}

/* ---- the value that templates see ------------------------------------------------------------------ */

static const char *text_at(json_t *object, const char *key)
{
	return json_string_value(json_object_get(object, key));
}

Test(script, json_has_changes_and_steps)
{
	struct fixture *f = fixture_begin();
	struct object *model = model_new(&f->ctx), *schema = model_schema(&f->ctx, model, "shop");
	struct object *from = object_new(&f->ctx, KIND_TABLE, schema, (struct place){ 0 });
	struct object *to = object_new(&f->ctx, KIND_TABLE, schema, (struct place){ 0 });
	object_set(&f->ctx, from, TABLE_NAME, "a", (struct place){ 0 });
	object_set(&f->ctx, to, TABLE_NAME, "a", (struct place){ 0 });
	object_set(&f->ctx, to, TABLE_COMMENT, "c", (struct place){ 0 });
	struct change alter = { OP_ALTER, from, to, attr_bit(TABLE_COMMENT) | attr_bit(TABLE_UNLOGGED) };
	struct step step = { .sql = "x", .lock = LOCK_SHARE, .effects = STEP_SCANS | STEP_LOSES_DATA, .why = &alter };
	struct plan *plan = plan_of(f, "postgresql", &step, 1);
	list_add(&plan->changes, &alter);
	json_t *json = script_json(&f->ctx, plan, revision_of(f, "postgresql"), true);
	EXPECT_TEXT(text_at(json, "engine"), "postgresql", "engine");
	EXPECT_TEXT(text_at(json, "direction"), "down", "direction");
	EXPECT_TEXT(text_at(json, "transaction"), "one", "transaction");
	EXPECT_TEXT(text_at(json_object_get(json, "revision"), "id"), ID_A, "revision");
	json_t *change = json_array_get(json_object_get(json, "changes"), 0);
	EXPECT_TEXT(text_at(change, "op"), "alter", "op");
	EXPECT_TEXT(text_at(change, "kind"), "table", "kind");
	EXPECT_TEXT(text_at(change, "path"), "shop.a", "path");
	json_t *attributes = json_object_get(change, "attributes");
	cr_assert_eq(json_array_size(attributes), 2);
	EXPECT_TEXT(text_at(json_array_get(attributes, 0), "name"), "unlogged", "name");
	EXPECT_TEXT(text_at(json_array_get(attributes, 0), "from"), "false", "the default");
	EXPECT_TEXT(text_at(json_array_get(attributes, 1), "to"), "c", "to");
	cr_expect(json_is_null(json_object_get(json_array_get(attributes, 1), "from")));
	json_t *first = json_array_get(json_object_get(json, "steps"), 0);
	EXPECT_TEXT(text_at(first, "sql"), "x", "sql");
	EXPECT_TEXT(text_at(first, "lock"), "share", "lock");
	EXPECT_TEXT(json_string_value(json_array_get(json_object_get(first, "effects"), 1)), "loses data", "effects");
	cr_expect_eq(json_integer_value(json_object_get(first, "count")), 1);
	fixture_end(f);
}

/* ---- templates of the user's own ------------------------------------------------------------------- */

Test(script, templates_of_the_project_come_first)
{
	struct fixture *f = fixture_begin();
	struct plan *plan = plan_of(f, "postgresql", two_steps, 1);
	fixture_file(f, "up.sql.mustache",
		     "{{> header.sql}}\nSET lock_timeout = '5s';\n{{#steps}}{{sql}};\n{{/steps}}");
	const char *text = script_render(&f->ctx, plan, revision_of(f, "postgresql"), false, f->folder);
	cr_assert_not_null(text, "%s", fixture_message(f));
	cr_expect(text_starts(text, WRITTEN_HEADER) && text_ends(text, "'5s';\nALTER TABLE a ADD b int;\n"), "%s",
		  text);
	const char *down = script_render(&f->ctx, plan, revision_of(f, "postgresql"), true, f->folder);
	cr_expect(down && strstr(down, "BEGIN;"), "the built-in template serves what the project has none for");
	fixture_file(f, "steps.sql.mustache", "-- mine\n");
	down = script_render(&f->ctx, plan, revision_of(f, "postgresql"), true, f->folder);
	cr_expect(down && text_ends(down, "-- mine\n"), "%s", down);
	cr_expect_null(script_template(&f->ctx, f->folder, "no.such"));
	fixture_end(f);
}

Test(script, templates_that_give_no_script_are_refused)
{
	static const struct {
		const char *template, *message;
	} cases[] = {
		{ "{{#steps}}", NULL },
		{ "select 1;\n", "the first line is not \"-- schemadiff revision\"" },
		{ "{{> ../header.sql}}", "the first line is not \"-- schemadiff revision\"" },
		{ "{{> header.sql}}\nselect 'x;\n", "the string that begins here is not closed" },
		{ "-- schemadiff revision\n-- id: " ID_B "\n-- parents: none\n-- message: m\n-- created: " DAY_1
		  "\n-- engine: sqlite\n-- transaction: one\n",
		  "the template gives the id " ID_B ", not the revision's" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture *f = fixture_begin();
		fixture_file(f, "up.sql.mustache", cases[i].template);
		struct plan *plan = plan_of(f, "postgresql", two_steps, 1);
		cr_expect_null(script_render(&f->ctx, plan, revision_of(f, "postgresql"), false, f->folder), "%s",
			       cases[i].template);
		cr_assert_eq(diag_count(&f->ctx), 1);
		if (cases[i].message) {
			EXPECT_TEXT(fixture_message(f), cases[i].message, "%s", cases[i].template);
			EXPECT_TEXT(diag_at(&f->ctx, 0)->frame[0], "in what the template up.sql.mustache gives",
				    "frame");
		}
		fixture_end(f);
	}
}
