/* The parts of the PostgreSQL engine that need no server; the rest is tested by tests/cases/postgresql. */
#include <criterion/criterion.h>

#include "engine/postgres/postgres.h"

#include "unit_support.h"

static struct object *add(struct context *ctx, enum kind kind, struct object *parent, const char *name)
{
	struct object *o = object_new(ctx, kind, parent, (struct place){ "test.xml", 1, 1 });
	if (name)
		cr_assert(object_set(ctx, o, kind_name_attr(kind), name, o->at));
	return o;
}

static void set(struct context *ctx, struct object *o, enum attr attr, const char *value)
{
	cr_assert(object_set(ctx, o, attr, value, o->at), "%s=\"%s\"", attr_table[attr].id, value);
}

static struct object *add_column(struct context *ctx, struct object *table, const char *name, const char *type)
{
	struct object *column = add(ctx, KIND_COLUMN, table, name);
	set(ctx, column, COLUMN_TYPE, type);
	return column;
}

static const char *last_message(const struct context *ctx)
{
	return diag_count(ctx) ? diag_at(ctx, diag_count(ctx) - 1)->message : "";
}

/* ---- types ------------------------------------------------------------------------------------------------------------ */

Test(postgres, types_are_spelled_as_format_type_does)
{
	static const char *const cases[][2] = {
		{ "int", "integer" },
		{ "INT4", "integer" },
		{ "pg_catalog.int4", "integer" },
		{ "bigint", "bigint" },
		{ "int8", "bigint" },
		{ "int2", "smallint" },
		{ "varchar", "character varying" },
		{ "varchar( 20 )", "character varying(20)" },
		{ "character   varying (20)", "character varying(20)" },
		{ "national character varying(3)", "character varying(3)" },
		{ "char", "character(1)" },
		{ "char(4)", "character(4)" },
		{ "nchar(4)", "character(4)" },
		{ "bpchar", "bpchar" },
		{ "bpchar(4)", "character(4)" },
		{ "\"char\"", "\"char\"" },
		{ "bool", "boolean" },
		{ "decimal", "numeric" },
		{ "decimal(10)", "numeric(10,0)" },
		{ "numeric( 10 , 2 )", "numeric(10,2)" },
		{ "numeric(3,-2)", "numeric(3,-2)" },
		{ "float", "double precision" },
		{ "float(24)", "real" },
		{ "float(25)", "double precision" },
		{ "float8", "double precision" },
		{ "double   precision", "double precision" },
		{ "float4", "real" },
		{ "bit", "bit(1)" },
		{ "bit(8)", "bit(8)" },
		{ "varbit", "bit varying" },
		{ "bit varying(5)", "bit varying(5)" },
		{ "timestamp", "timestamp without time zone" },
		{ "timestamp(3)", "timestamp(3) without time zone" },
		{ "timestamptz", "timestamp with time zone" },
		{ "timestamptz(3)", "timestamp(3) with time zone" },
		{ "timestamp (3) with time zone", "timestamp(3) with time zone" },
		{ "time", "time without time zone" },
		{ "timetz(2)", "time(2) with time zone" },
		{ "time with time zone", "time with time zone" },
		{ "interval", "interval" },
		{ "interval(3)", "interval(3)" },
		{ "interval year to month", "interval year to month" },
		{ "INTERVAL DAY TO SECOND (3)", "interval day to second(3)" },
		{ "text", "text" },
		{ "TEXT[]", "text[]" },
		{ "int array", "integer[]" },
		{ "int array[4]", "integer[]" },
		{ "int[3][3]", "integer[]" },
		{ "timestamptz(3) []", "timestamp(3) with time zone[]" },
		{ "order_state", "shop.order_state" },
		{ "order_state[]", "shop.order_state[]" },
		{ "colour", "public.colour" },
		{ "Shop.Order_State", "shop.order_state" },
		{ "shop.\"Odd one\"", "shop.\"Odd one\"" },
		{ "\"order\"", "shop.\"order\"" },
		{ "citext", "citext" },
		{ "geo.geometry( Point , 4326 )", "geo.geometry(Point,4326)" },
	};
	struct context ctx = context_new();
	struct object *model = model_new(&ctx), *shop = add(&ctx, KIND_SCHEMA, model, "shop");
	add(&ctx, KIND_ENUM, shop, "order_state");
	add(&ctx, KIND_ENUM, shop, "order");
	add(&ctx, KIND_ENUM, add(&ctx, KIND_SCHEMA, model, "public"), "colour");
	struct lookup *lookup = lookup_new(&ctx, model);
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const char *why = "", *got = pg_type_canonical(&ctx, lookup, "shop", cases[i][0], &why);
		cr_expect(text_equal(got, cases[i][1]), "%s: got %s, want %s (%s)", cases[i][0], got ? got : "nothing",
			  cases[i][1], why);
		const char *again = got ? pg_type_canonical(&ctx, lookup, "shop", got, &why) : NULL;
		cr_expect(text_equal(again, got), "%s is not stable: %s", cases[i][0], again ? again : "nothing");
	}
	arena_free(ctx.arena);
}

Test(postgres, what_is_no_type_is_refused)
{
	static const char *const cases[] = { "",           "(3)",        "int[",  "int)",           "varchar(3",
					     "int int",    "setof text", "a.b.c", "timestamp with", "text[] x",
					     "\"unclosed", "int[x]" };
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const char *why = NULL;
		cr_expect_null(pg_type_canonical(&ctx, NULL, NULL, cases[i], &why), "%s", cases[i]);
		cr_expect_neq(why, NULL, "%s: no reason", cases[i]);
	}
	arena_free(ctx.arena);
}

Test(postgres, only_a_server_knows_some_types)
{
	static const struct {
		const char *type;
		bool open;
	} cases[] = { { "citext", true },         { "citext[]", true },  { "\"Odd\"", true },
		      { "public.citext", false }, { "integer", false },  { "text[]", false },
		      { "uuid", false },          { "\"char\"", false }, { "numeric(3,1)", false } };
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		cr_expect_eq(pg_type_is_open(&ctx, cases[i].type), cases[i].open, "%s", cases[i].type);
	arena_free(ctx.arena);
}

/* ---- names ------------------------------------------------------------------------------------------------------------- */

Test(postgres, made_names_are_cut_as_the_server_cuts_them)
{
	/* As makeObjectName of PostgreSQL 15 answered. */
	static const char *const cases[][4] = {
		{ "orders", NULL, "pkey", "orders_pkey" },
		{ "orders", "customer", "fkey", "orders_customer_fkey" },
		{ "a_table_with_a_name_of_exactly_sixty_three_bytes_as_they_allow_x", NULL, "pkey",
		  "a_table_with_a_name_of_exactly_sixty_three_bytes_as_they_a_pkey" },
		{ "a_table_with_a_name_of_thirty_seven_b", "a_column_with_a_name_of_forty_bytes_x_y_", "key",
		  "a_table_with_a_name_of_thirty_a_column_with_a_name_of_forty_key" },
		{ "short", "a_column_with_a_name_that_is_much_longer_than_can_be_held_here", "check",
		  "short_a_column_with_a_name_that_is_much_longer_than_can_b_check" },
	};
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		const char *got = pg_object_name(&ctx, cases[i][0], cases[i][1], cases[i][2]);
		cr_expect_str_eq(got, cases[i][3]);
		cr_expect_leq(strlen(got), PG_NAME_LIMIT);
	}
	/* No character is cut in two: ä has two bytes. */
	const char *got = pg_object_name(&ctx, "ääääääääääääääääääääääääääääääääääääääää", NULL, "key");
	cr_expect(text_utf8_valid(got, strlen(got)), "%s", got);
	arena_free(ctx.arena);
}

Test(postgres, names_are_quoted_as_quote_ident_does)
{
	static const char *const cases[][2] = {
		{ "customer", "customer" }, { "Customer", "\"Customer\"" },
		{ "a b", "\"a b\"" },       { "order", "\"order\"" },
		{ "name", "name" },         { "1a", "\"1a\"" },
		{ "a\"b", "\"a\"\"b\"" },   { "user", "\"user\"" },
		{ "value", "value" },       { "_x1", "_x1" },
		{ "ä", "\"ä\"" },
	};
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		cr_expect_str_eq(pg_quote_name(&ctx, cases[i][0]), cases[i][1]);
	arena_free(ctx.arena);
}

/* ---- complete ------------------------------------------------------------------------------------------------------------ */

struct fixture {
	struct context ctx;
	struct object *model, *shop, *customer, *orders;
};

/* shop.customer(id bigint, email text) with a primary key, and shop.orders(id, customer, price). */
static struct fixture fixture_new(void)
{
	struct fixture f = { .ctx = context_new() };
	f.model = model_new(&f.ctx);
	f.shop = add(&f.ctx, KIND_SCHEMA, f.model, "shop");
	f.customer = add(&f.ctx, KIND_TABLE, f.shop, "customer");
	add_column(&f.ctx, f.customer, "id", "int8");
	add_column(&f.ctx, f.customer, "email", "varchar");
	set(&f.ctx, add(&f.ctx, KIND_PRIMARY_KEY, f.customer, NULL), PRIMARY_KEY_COLUMNS, "id");
	f.orders = add(&f.ctx, KIND_TABLE, f.shop, "orders");
	add_column(&f.ctx, f.orders, "id", "int");
	add_column(&f.ctx, f.orders, "customer", "bigint");
	add_column(&f.ctx, f.orders, "price", "numeric");
	return f;
}

static struct object *add_with(struct fixture *f, enum kind kind, struct object *parent, enum attr attr,
			       const char *value)
{
	struct object *o = add(&f->ctx, kind, parent, NULL);
	set(&f->ctx, o, attr, value);
	return o;
}

Test(postgres, names_left_out_are_those_the_server_would_give)
{
	struct fixture f = fixture_new();
	struct object *o[] = {
		add_with(&f, KIND_PRIMARY_KEY, f.orders, PRIMARY_KEY_COLUMNS, "id"),
		add_with(&f, KIND_UNIQUE, f.orders, UNIQUE_COLUMNS, "customer, price"),
		add_with(&f, KIND_UNIQUE, f.orders, UNIQUE_COLUMNS, "customer, price"),
		add_with(&f, KIND_EXCLUSION, f.orders, EXCLUSION_ELEMENTS,
			 "customer with =, lower(price) with =, (a + b) with ="),
		add_with(&f, KIND_CHECK, f.orders, CHECK_EXPRESSION, "price > 0 and price < 100"),
		add_with(&f, KIND_CHECK, f.orders, CHECK_EXPRESSION, "price > id"),
		add_with(&f, KIND_CHECK, f.orders, CHECK_EXPRESSION, "orders.price::customer > price('id')"),
		add_with(&f, KIND_CHECK, f.orders, CHECK_EXPRESSION, "1 = 1"),
		add_with(&f, KIND_FOREIGN_KEY, f.orders, FOREIGN_KEY_COLUMNS, "customer"),
		add_with(&f, KIND_FOREIGN_KEY, f.orders, FOREIGN_KEY_COLUMNS, "customer, price"),
		add_with(&f, KIND_DOMAIN_CHECK, add(&f.ctx, KIND_DOMAIN, f.shop, "email"), DOMAIN_CHECK_EXPRESSION,
			 "value > ''"),
	};
	static const char *const names[] = { "orders_pkey",
					     "orders_customer_price_key",
					     "orders_customer_price_key1",
					     "orders_customer_lower_expr_excl",
					     "orders_price_check",
					     "orders_check",
					     "orders_price_check1",
					     "orders_check1",
					     "orders_customer_fkey",
					     "orders_customer_price_fkey",
					     "email_check" };
	set(&f.ctx, o[8], FOREIGN_KEY_REFERENCES, "customer");
	set(&f.ctx, o[9], FOREIGN_KEY_REFERENCES, "customer(id, email)");
	set(&f.ctx, o[10]->parent, DOMAIN_TYPE, "text");
	cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
	for (size_t i = 0; i < COUNT_OF(o); i++)
		cr_expect_str_eq(object_name(o[i]), names[i]);
	arena_free(f.ctx.arena);
}

Test(postgres, a_name_in_use_is_passed_over)
{
	struct fixture f = fixture_new();
	add(&f.ctx, KIND_SEQUENCE, f.shop, "orders_pkey");
	struct object *index = add(&f.ctx, KIND_INDEX, f.customer, "orders_price_key");
	set(&f.ctx, index, INDEX_COLUMNS, "email");
	struct object *key = add_with(&f, KIND_PRIMARY_KEY, f.orders, PRIMARY_KEY_COLUMNS, "id");
	struct object *unique = add_with(&f, KIND_UNIQUE, f.orders, UNIQUE_COLUMNS, "price");
	cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
	cr_expect_str_eq(object_name(key), "orders_pkey1");
	cr_expect_str_eq(object_name(unique), "orders_price_key1");
	arena_free(f.ctx.arena);
}

Test(postgres, serial_is_taken_apart)
{
	struct fixture f = fixture_new();
	struct object *n = add_column(&f.ctx, f.orders, "No", "bigserial");
	n->was = names_intern(f.ctx.names, "nr");
	set(&f.ctx, f.orders, TABLE_UNLOGGED, "true");
	cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
	cr_expect_str_eq(object_text(n, COLUMN_TYPE), "bigint");
	cr_expect_str_eq(object_text(n, COLUMN_NULLABLE), "false");
	cr_expect_str_eq(object_text(n, COLUMN_DEFAULT), "nextval('shop.\"orders_No_seq\"'::regclass)");
	struct object *sequence = object_child(f.shop, KIND_SEQUENCE, "orders_No_seq");
	cr_assert_not_null(sequence);
	cr_expect_null(object_get(sequence, SEQUENCE_TYPE), "bigint is the default");
	cr_expect_str_eq(object_text(sequence, SEQUENCE_OWNED_BY), "shop.orders.No");
	cr_expect(object_flag(sequence, SEQUENCE_UNLOGGED));
	cr_expect_str_eq(sequence->was, "orders_nr_seq");
	arena_free(f.ctx.arena);
}

Test(postgres, identity_says_only_what_is_not_usual)
{
	struct fixture f = fixture_new();
	struct object *id = object_child(f.orders, KIND_COLUMN, "id");
	static const enum attr usual[] = { COLUMN_START,   COLUMN_INCREMENT, COLUMN_MINIMUM,
					   COLUMN_MAXIMUM, COLUMN_CACHE,     COLUMN_SEQUENCE };
	set(&f.ctx, id, COLUMN_IDENTITY, "always");
	set(&f.ctx, id, COLUMN_START, "1");
	set(&f.ctx, id, COLUMN_INCREMENT, "1");
	set(&f.ctx, id, COLUMN_MINIMUM, "1");
	set(&f.ctx, id, COLUMN_MAXIMUM, "2147483647");
	set(&f.ctx, id, COLUMN_CACHE, "1");
	set(&f.ctx, id, COLUMN_SEQUENCE, "orders_id_seq");
	cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
	cr_expect(!object_flag(id, COLUMN_NULLABLE));
	for (size_t i = 0; i < COUNT_OF(usual); i++)
		cr_expect_null(object_get(id, usual[i]), "%s", attr_table[usual[i]].name);
	arena_free(f.ctx.arena);
}

Test(postgres, sequences_say_only_what_is_not_usual)
{
	static const struct {
		const char *type, *increment, *minimum, *maximum, *start;
		const char *left_minimum, *left_maximum, *left_start;
	} cases[] = {
		{ "bigint", "1", "1", "9223372036854775807", "1", NULL, NULL, NULL },
		{ "integer", "1", "5", NULL, "5", "5", NULL, NULL },
		{ "integer", "1", "5", NULL, "7", "5", NULL, "7" },
		{ "smallint", "-1", "-32768", "-1", "-1", NULL, NULL, NULL },
		{ "smallint", "-1", NULL, "10", "10", NULL, "10", NULL },
		{ "int8", "2", NULL, "2147483647", NULL, NULL, "2147483647", NULL },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture f = fixture_new();
		struct object *s = add(&f.ctx, KIND_SEQUENCE, f.shop, "s");
		set(&f.ctx, s, SEQUENCE_TYPE, cases[i].type);
		set(&f.ctx, s, SEQUENCE_INCREMENT, cases[i].increment);
		object_set(&f.ctx, s, SEQUENCE_MINIMUM, cases[i].minimum, s->at);
		object_set(&f.ctx, s, SEQUENCE_MAXIMUM, cases[i].maximum, s->at);
		object_set(&f.ctx, s, SEQUENCE_START, cases[i].start, s->at);
		cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
		cr_expect(text_equal(object_get(s, SEQUENCE_MINIMUM), cases[i].left_minimum), "case %zu: minimum", i);
		cr_expect(text_equal(object_get(s, SEQUENCE_MAXIMUM), cases[i].left_maximum), "case %zu: maximum", i);
		cr_expect(text_equal(object_get(s, SEQUENCE_START), cases[i].left_start), "case %zu: start", i);
		arena_free(f.ctx.arena);
	}
}

Test(postgres, keys_are_spelled_as_the_catalog_queries_do)
{
	static const char *const cases[][2] = {
		{ "id", "id" },
		{ "id ASC", "id" },
		{ "id DESC", "id desc" },
		{ "id desc NULLS FIRST", "id desc" },
		{ "id asc nulls last", "id" },
		{ "id nulls first", "id nulls first" },
		{ "id desc nulls last", "id desc nulls last" },
		{ "email COLLATE \"C\" text_pattern_ops", "email collate \"C\" text_pattern_ops" },
		{ "email pg_catalog.text_ops collate pg_catalog.\"C\" desc", "email collate \"C\" text_ops desc" },
		{ "email ext.gist_trgm_ops ( siglen = 32 )", "email ext.gist_trgm_ops (siglen='32')" },
		{ "lower(email) DESC, id", "lower(email) desc, id" },
		{ "email WITH =", "email with =" },
		{ "email with OPERATOR(pg_catalog.=)", "email with =" },
		{ "email with operator ( ext . && )", "email with operator(ext.&&)" },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct fixture f = fixture_new();
		struct object *index = add(&f.ctx, KIND_INDEX, f.customer, "i");
		set(&f.ctx, index, INDEX_COLUMNS, cases[i][0]);
		cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
		cr_expect_str_eq(object_text(index, INDEX_COLUMNS), cases[i][1]);
		arena_free(f.ctx.arena);
	}
}

Test(postgres, references_name_all_that_they_mean)
{
	struct fixture f = fixture_new();
	struct object *key = add_with(&f, KIND_FOREIGN_KEY, f.orders, FOREIGN_KEY_COLUMNS, "customer");
	set(&f.ctx, key, FOREIGN_KEY_REFERENCES, "customer");
	set(&f.ctx, key, FOREIGN_KEY_DEFERRABLE, "never");
	cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
	cr_expect_str_eq(object_text(key, FOREIGN_KEY_REFERENCES), "shop.customer(id)");
	cr_expect_null(object_get(key, FOREIGN_KEY_DEFERRABLE));
	cr_expect(!object_flag(object_child(f.customer, KIND_COLUMN, "id"), COLUMN_NULLABLE),
		  "a primary key takes no NULL");
	arena_free(f.ctx.arena);
}

Test(postgres, every_model_has_public_and_none_has_plpgsql)
{
	struct fixture f = fixture_new();
	add(&f.ctx, KIND_EXTENSION, f.model, "plpgsql");
	cr_assert(pg_complete(&f.ctx, f.model), "%s", last_message(&f.ctx));
	cr_expect_not_null(object_child(f.model, KIND_SCHEMA, "public"));
	cr_expect_null(object_child(f.model, KIND_EXTENSION, "plpgsql"));
	arena_free(f.ctx.arena);
}

Test(postgres, what_the_engine_cannot_hold_is_an_error)
{
	struct fixture f = fixture_new();
	static const char long_name[] = "a_name_that_has_more_than_the_sixty_three_bytes_that_there_are_room_for";
	set(&f.ctx, f.orders, TABLE_STRICT, "true");
	add(&f.ctx, KIND_VIRTUAL_TABLE, f.shop, "fts");
	add(&f.ctx, KIND_COLUMN, f.orders, "typeless");
	add_column(&f.ctx, f.orders, long_name, "int");
	cr_assert_not(pg_complete(&f.ctx, f.model));
	static const enum diag_code codes[] = { DIAG_MODEL_ENGINE, DIAG_MODEL_MISSING, DIAG_MODEL_VALUE,
						DIAG_MODEL_ENGINE };
	cr_assert_eq(diag_count(&f.ctx), COUNT_OF(codes));
	for (size_t i = 0; i < COUNT_OF(codes); i++) {
		const struct diag *d = diag_at(&f.ctx, i);
		cr_expect_eq(d->code, codes[i], "%s", d->message);
		cr_expect_str_eq(d->at.file, "test.xml");
		cr_expect_not_null(d->hint);
	}
	arena_free(f.ctx.arena);
}

Test(postgres, wrong_values_are_errors)
{
	struct fixture f = fixture_new();
	add_column(&f.ctx, f.orders, "odd", "varchar(");
	set(&f.ctx, add_column(&f.ctx, f.orders, "n", "serial"), COLUMN_DEFAULT, "7");
	struct object *key = add_with(&f, KIND_FOREIGN_KEY, f.customer, FOREIGN_KEY_COLUMNS, "id");
	set(&f.ctx, key, FOREIGN_KEY_REFERENCES, "orders");
	cr_assert_not(pg_complete(&f.ctx, f.model));
	cr_expect_eq(diag_errors(&f.ctx), 3);
	arena_free(f.ctx.arena);
}

/* ---- sessions --------------------------------------------------------------------------------------------------------------- */

Test(postgres, urls_are_told_apart)
{
	static const struct {
		const char *url;
		bool accepted;
	} cases[] = {
		{ "postgresql://me@host/db", true },
		{ "postgres://host", true },
		{ "postgresql:///db?host=/tmp", true },
		{ "service=prod", true },
		{ "host=/tmp dbname=x", true },
		{ "dbname = x", true },
		{ "sqlite:dev.db", false },
		{ "sqlite:a=b.db", false },
		{ "dev.db", false },
		{ "mysql://host/db", false },
		{ "colour=red", false },
		{ "", false },
		{ "host", false },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		cr_expect_eq(pg_accepts(cases[i].url), cases[i].accepted, "%s", cases[i].url);
}

Test(postgres, no_message_holds_a_password)
{
	static const char *const urls[] = {
		"postgresql://me:s3cret@127.0.0.1:1/db",
		"host=127.0.0.1 port=1 user=me password=s3cret dbname=db",
		"host=127.0.0.1 password=a s3cret",
		"postgresql://me:s3cret%zz@127.0.0.1:1/db",
		"postgresql://me:pa?s3cret@127.0.0.1:1/db",
		"postgresql://me:s3cret@[127.0.0.1/db",
		"postgresql://127.0.0.1:1/db?password=s3cret&bad=s3cret",
	};
	for (size_t i = 0; i < COUNT_OF(urls); i++) {
		struct context ctx = context_new();
		cr_expect_null(pg_open(&ctx, urls[i]), "%s", urls[i]);
		cr_assert_eq(diag_count(&ctx), 1, "%s", urls[i]);
		const struct diag *d = diag_at(&ctx, 0);
		cr_expect_eq(d->code, DIAG_CONNECT);
		cr_expect_null(strstr(d->message, "s3cret"), "%s: %s", urls[i], d->message);
		arena_free(ctx.arena);
	}
}

Test(postgres, statements_that_stand_alone_are_known)
{
	static const struct {
		const char *sql;
		bool alone;
	} cases[] = {
		{ "CREATE INDEX CONCURRENTLY i ON t (a)", true },
		{ "create unique index concurrently i on t (a)", true },
		{ "/* x */ DROP INDEX CONCURRENTLY i", true },
		{ "REINDEX TABLE CONCURRENTLY t", true },
		{ "VACUUM t", true },
		{ "CREATE DATABASE x", true },
		{ "ALTER SYSTEM SET x = 1", true },
		{ "ALTER TABLE t DETACH PARTITION p CONCURRENTLY", true },
		{ "CREATE INDEX i ON t (a)", false },
		{ "CREATE INDEX i ON t (a) WHERE b = 'concurrently'", false },
		{ "CREATE TABLE concurrently (a int)", false },
		{ "REINDEX TABLE t", false },
		{ "ALTER TYPE e ADD VALUE 'x'", false },
		{ "INSERT INTO t VALUES ('VACUUM')", false },
		{ "", false },
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++)
		cr_expect_eq(pg_needs_no_transaction(cases[i].sql), cases[i].alone, "%s", cases[i].sql);
}
