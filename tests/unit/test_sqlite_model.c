/* Models from elsewhere in SQLite's words, and the files that databases are. */
#include "sqlite_support.h"

/* ---- models from elsewhere --------------------------------------------------------------------------------------- */

static struct object *add(struct context *ctx, struct object *parent, enum kind kind, const char *name)
{
	struct object *o = object_new(ctx, kind, parent, (struct place){ "m.xml", 1, 1 });
	if (name)
		object_set(ctx, o, kind_name_attr(kind), name, o->at);
	return o;
}

static void set(struct context *ctx, struct object *o, enum attr attr, const char *value)
{
	cr_assert(object_set(ctx, o, attr, value, o->at), "%s", said(ctx));
}

Test(sqlite, a_model_for_two_engines_loses_what_does_not_matter)
{
	struct context ctx = context_new();
	struct object *model = model_new(&ctx), *shop = model_schema(&ctx, model, "shop");
	struct object *table = add(&ctx, shop, KIND_TABLE, "customer"), *id = add(&ctx, table, KIND_COLUMN, "id");
	struct object *boss = add(&ctx, table, KIND_COLUMN, "boss"), *key = add(&ctx, table, KIND_PRIMARY_KEY, NULL);
	struct object *reference = add(&ctx, table, KIND_FOREIGN_KEY, NULL);
	set(&ctx, table, TABLE_COMMENT, "Who buys");
	set(&ctx, id, COLUMN_TYPE, "bigint");
	set(&ctx, id, COLUMN_IDENTITY, "always");
	set(&ctx, id, COLUMN_COMMENT, "Number");
	set(&ctx, boss, COLUMN_COMMENT, "Whom to ask");
	set(&ctx, boss, COLUMN_STORAGE, "main");
	set(&ctx, key, PRIMARY_KEY_COLUMNS, "id");
	set(&ctx, reference, FOREIGN_KEY_COLUMNS, "BOSS");
	set(&ctx, reference, FOREIGN_KEY_REFERENCES, "shop.Customer(ID)");
	cr_assert(sqlite_engine.complete(&ctx, model), "%s", said(&ctx));
	cr_expect_str_eq(object_name(shop), "main");
	cr_expect_str_eq(object_get(id, COLUMN_TYPE), "INTEGER");
	cr_expect_null(object_get(id, COLUMN_IDENTITY));
	cr_expect_str_eq(object_get(reference, FOREIGN_KEY_COLUMNS), "boss");
	cr_expect_str_eq(object_get(reference, FOREIGN_KEY_REFERENCES), "customer(id)");
	cr_expect_eq(diag_count(&ctx), 3, "one note for each sort of thing:\n%s", said(&ctx));
	cr_expect(model_check(&ctx, model), "%s", said(&ctx));
	arena_free(ctx.arena);
}

/* What a table or column of a model may have that SQLite cannot do. */
static const struct {
	enum attr attr;
	const char *value;
} unknown[] = {
	{ COLUMN_IDENTITY, "always" },     { UNIQUE_NULLS_NOT_DISTINCT, "true" },
	{ UNIQUE_DEFERRABLE, "deferred" }, { CHECK_NO_INHERIT, "true" },
	{ INDEX_METHOD, "gin" },           { FOREIGN_KEY_ON_DELETE_COLUMNS, "a" },
};

Test(sqlite, what_matters_and_cannot_be_held_is_an_error)
{
	for (size_t i = 0; i < COUNT_OF(unknown); i++) {
		struct context ctx = context_new();
		enum kind kind = attr_table[unknown[i].attr].kind;
		struct object *model = model_new(&ctx),
			      *table = add(&ctx, model_schema(&ctx, model, "main"), KIND_TABLE, "t");
		set(&ctx, add(&ctx, table, kind, "x"), unknown[i].attr, unknown[i].value);
		cr_expect_not(sqlite_engine.complete(&ctx, model), "%s", attr_table[unknown[i].attr].id);
		cr_expect(has_code(&ctx, DIAG_MODEL_ENGINE), "%s", said(&ctx));
		arena_free(ctx.arena);
	}
	static const enum kind kinds[] = { KIND_ENUM, KIND_DOMAIN, KIND_SEQUENCE };
	for (size_t i = 0; i < COUNT_OF(kinds); i++) {
		struct context ctx = context_new();
		struct object *model = model_new(&ctx);
		add(&ctx, model_schema(&ctx, model, "main"), kinds[i], "x");
		cr_expect_not(sqlite_engine.complete(&ctx, model), "%s", kind_table[kinds[i]].element);
		cr_expect_eq(diag_errors(&ctx), 1, "%s", said(&ctx));
		arena_free(ctx.arena);
	}
}

Test(sqlite, two_schemas_and_odd_strict_types_are_refused)
{
	struct context ctx = context_new();
	struct object *model = model_new(&ctx);
	model_schema(&ctx, model, "a");
	model_schema(&ctx, model, "b");
	cr_expect_not(sqlite_engine.complete(&ctx, model));
	arena_free(ctx.arena);
	ctx = context_new();
	model = model_new(&ctx);
	struct object *table = add(&ctx, model_schema(&ctx, model, "main"), KIND_TABLE, "t");
	set(&ctx, table, TABLE_STRICT, "true");
	set(&ctx, add(&ctx, table, KIND_COLUMN, "a"), COLUMN_TYPE, "varchar(9)");
	cr_expect_not(sqlite_engine.complete(&ctx, model));
	cr_expect(strstr(said(&ctx), "varchar(9)"), "%s", said(&ctx));
	arena_free(ctx.arena);
}

Test(sqlite, affinities)
{
	static const struct {
		const char *type;
		enum affinity affinity;
	} cases[] = {
		{ "INTEGER", AFFINITY_INTEGER },
		{ "unsigned big int", AFFINITY_INTEGER },
		{ "floating point", AFFINITY_INTEGER },
		{ "CHARINT", AFFINITY_INTEGER },
		{ "varchar(20)", AFFINITY_TEXT },
		{ "clob", AFFINITY_TEXT },
		{ "Blob", AFFINITY_BLOB },
		{ NULL, AFFINITY_BLOB },
		{ "DOUBLE", AFFINITY_REAL },
		{ "float", AFFINITY_REAL },
		{ "decimal(1, 2)", AFFINITY_NUMERIC },
		{ "datetime", AFFINITY_NUMERIC },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		cr_expect_eq(type_affinity(cases[i].type), cases[i].affinity, "%s", cases[i].type);
}

/* ---- files ------------------------------------------------------------------------------------------------------- */

/* A folder of the test's own. */
static const char *folder_new(struct context *ctx)
{
	const char *path = arena_printf(ctx->arena, "/tmp/schemadiff-test-%s", random_hex(ctx->arena, 8));
	cr_assert(file_make_folders(ctx, path));
	return path;
}

static void folder_remove(struct context *ctx, const char *path)
{
	struct list names = list_on(ctx->arena);
	cr_assert(file_list(ctx, path, &names));
	for (size_t i = 0; i < names.count; i++)
		file_remove(ctx, file_join(ctx->arena, path, names.item[i]));
	cr_expect(file_remove(ctx, path));
}

static const char *url_of(struct context *ctx, const char *folder, const char *name)
{
	return arena_printf(ctx->arena, "sqlite:%s/%s", folder, name);
}

Test(sqlite, a_file_comes_into_being_with_the_first_write)
{
	struct context ctx = context_new();
	const char *folder = folder_new(&ctx), *path = file_join(ctx.arena, folder, "new.db");
	struct connection *c = sqlite_engine.open(&ctx, url_of(&ctx, folder, "new.db"));
	cr_assert_not_null(c, "%s", said(&ctx));
	cr_expect_null(load_all(&ctx, c)->child->child);
	cr_expect_not(file_exists(path), "reading made the file");
	cr_expect(sqlite_engine.begin(&ctx, c, BEGIN_WRITE), "%s", said(&ctx));
	cr_expect(sqlite_engine.exec(&ctx, c, "CREATE TABLE t (a)"), "%s", said(&ctx));
	cr_expect(sqlite_engine.commit(&ctx, c), "%s", said(&ctx));
	sqlite_engine.close(c);
	cr_expect(file_exists(path));
	c = sqlite_engine.open(&ctx, arena_printf(ctx.arena, "sqlite://%s", path));
	cr_assert_not_null(c, "%s", said(&ctx));
	cr_expect_not_null(load_all(&ctx, c)->child->child);
	sqlite_engine.close(c);
	folder_remove(&ctx, folder);
	arena_free(ctx.arena);
}

Test(sqlite, what_is_no_database_is_said_so)
{
	struct context ctx = context_new();
	const char *folder = folder_new(&ctx);
	const char *text = "this is not a database, however long it may be: it starts with other bytes\n";
	cr_assert(file_write(&ctx, file_join(ctx.arena, folder, "text"), text, strlen(text)));
	const struct {
		const char *url, *message;
		enum diag_code code;
	} cases[] = {
		{ url_of(&ctx, folder, "text"), "not an SQLite database", DIAG_CONNECT },
		{ url_of(&ctx, folder, "no/such.db"), "no such folder", DIAG_CONNECT },
		{ url_of(&ctx, folder, "text/below.db"), "no such folder", DIAG_CONNECT },
		{ url_of(&ctx, folder, ""), "folder", DIAG_CONNECT },
		{ "sqlite:", "names no file", DIAG_URL },
		{ "sqlite://host/x.db", "SQLite has none", DIAG_URL },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		size_t before = diag_count(&ctx);
		cr_expect_null(sqlite_engine.open(&ctx, cases[i].url), "%s", cases[i].url);
		cr_assert_eq(diag_count(&ctx), before + 1, "%s", cases[i].url);
		const struct diag *d = diag_at(&ctx, before);
		cr_expect_eq(d->code, cases[i].code, "%s", cases[i].url);
		cr_expect(strstr(d->message, cases[i].message), "%s: %s", cases[i].url, d->message);
	}
	folder_remove(&ctx, folder);
	arena_free(ctx.arena);
}

Test(sqlite, two_runners_never_meet)
{
	struct context ctx = context_new();
	const char *folder = folder_new(&ctx);
	void *one = NULL, *two = NULL;
	struct connection *a = sqlite_engine.open(&ctx, url_of(&ctx, folder, "x.db"));
	struct connection *b = sqlite_engine.open(&ctx, url_of(&ctx, folder, "./x.db"));
	cr_assert(a && b && sqlite_engine.exec(&ctx, a, "CREATE TABLE t (a)"), "%s", said(&ctx));
	cr_expect(sqlite_engine.lock(&ctx, a, 0, &one), "%s", said(&ctx));
	cr_expect_not(sqlite_engine.lock(&ctx, b, 1, &two));
	cr_expect(has_code(&ctx, DIAG_LOCKED), "%s", said(&ctx));
	sqlite_engine.unlock(&ctx, a, one);
	cr_expect(sqlite_engine.lock(&ctx, b, 0, &two), "%s", said(&ctx));
	sqlite_engine.unlock(&ctx, b, two);
	sqlite_engine.close(a);
	sqlite_engine.close(b);
	cr_expect_not(file_exists(file_join(ctx.arena, folder, "x.db-schemadiff.lock")));
	folder_remove(&ctx, folder);
	arena_free(ctx.arena);
}

Test(sqlite, a_scratch_copy_has_everything_and_leaves_nothing)
{
	struct context ctx = context_new();
	const char *folder = folder_new(&ctx), *where = NULL, *why = NULL;
	struct connection *c = sqlite_engine.open(&ctx, url_of(&ctx, folder, "x.db")), *scratch = NULL;
	cr_assert(sqlite_engine.exec(&ctx, c, "CREATE TABLE t (a); INSERT INTO t VALUES (1)"), "%s", said(&ctx));
	cr_assert(sqlite_engine.scratch_make(&ctx, c, NULL, &scratch, &where, &why), "%s", said(&ctx));
	cr_expect_str_eq(where, "copy of the file");
	expect(&ctx, scratch, "SELECT a FROM t", "1");
	sqlite_engine.exec(&ctx, scratch, "DROP TABLE t");
	expect(&ctx, c, "SELECT a FROM t", "1");
	sqlite_engine.scratch_drop(&ctx, c, scratch);
	sqlite_engine.close(c);
	struct list names = list_on(ctx.arena);
	file_list(&ctx, folder, &names);
	cr_expect_eq(names.count, 1, "%zu files are left", names.count);
	folder_remove(&ctx, folder);
	arena_free(ctx.arena);
}

Test(sqlite, errors_keep_the_statement_and_a_rollback_works)
{
	struct context ctx = context_new();
	struct connection *c = memory(&ctx, "CREATE TABLE t (a UNIQUE)");
	const char *const params[] = { "x", NULL };
	struct rows rows;
	cr_expect(sqlite_engine.query(&ctx, c, "SELECT ?1, ?2", 2, params, &rows));
	cr_expect(text_equal(rows.cell[0], "x") && !rows.cell[1]);
	cr_expect(sqlite_engine.begin(&ctx, c, BEGIN_WRITE));
	cr_expect_not(sqlite_engine.exec(&ctx, c, "INSERT INTO t VALUES (1); INSERT INTO t VALUES (1)"));
	const struct diag *d = diag_at(&ctx, 0);
	cr_expect_eq(d->code, DIAG_SERVER);
	cr_expect_str_eq(d->sqlstate, "2067");
	cr_expect(strstr(d->message, "UNIQUE constraint failed: t.a"), "%s", d->message);
	sqlite_engine.rollback(&ctx, c);
	expect(&ctx, c, "SELECT count(*) FROM t", "0");
	arena_free(ctx.arena);
}
