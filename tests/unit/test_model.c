#include <criterion/criterion.h>

#include "schemadiff/model.h"

#include "unit_support.h"

static struct object *object_named(struct context *ctx, enum kind kind, struct object *parent, const char *name)
{
	struct object *o = object_new(ctx, kind, parent, (struct place){ "test", 1, 1 });
	cr_assert(object_set(ctx, o, kind_name_attr(kind), name, o->at));
	return o;
}

Test(model, vocabulary_is_sound)
{
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++) {
		const struct kind_info *info = &kind_table[k];
		cr_expect(info->element && info->doc, "kind %d has no element or text", (int)k);
		cr_expect(k == KIND_MODEL || info->parents, "%s stands nowhere", info->id);
		cr_expect_leq((int)kind_attr_end(k) - (int)info->first, 64, "%s has more than 64 attributes", info->id);
		for (enum attr a = info->first; a < kind_attr_end(k); a++) {
			const struct attr_info *attr = &attr_table[a];
			cr_expect_eq(attr->kind, k, "%s stands below another kind", attr->id);
			cr_expect_eq(kind_attr(k, attr->name), a, "%s: the name %s is there twice", attr->id,
				     attr->name);
			cr_expect_eq((attr->type == VALUE_CHOICE), (attr->choices != NULL), "%s: choices", attr->id);
			cr_expect_neq(attr->doc, NULL, "%s has no text", attr->id);
			cr_expect(a == info->first || !(attr->flags & KEY) || attr[-1].flags & KEY,
				  "%s: the attributes of the identity come first", attr->id);
		}
		for (enum kind parent = KIND_MODEL; parent < KIND_COUNT; parent++)
			if (info->parents & KIND_BIT(parent))
				cr_expect_eq(kind_of_element(parent, info->element), k, "<%s> is ambiguous below <%s>",
					     info->element, kind_table[parent].element);
	}
}

static const struct {
	enum attr attr;
	const char *raw, *canonical; /* canonical NULL: refused */
} values[] = {
	{ COLUMN_NULLABLE, "0", "false" },
	{ COLUMN_NULLABLE, "true", NULL }, /* the default is absence: checked apart */
	{ COLUMN_STATISTICS, "+0500", "500" },
	{ COLUMN_STATISTICS, "-1", "-1" },
	{ COLUMN_IDENTITY, "by default", "by default" },
	{ COLUMN_DEFAULT, "  now() \n", "now()" },
	{ COLUMN_OPTIONS, "n_distinct_inherited = 5, n_distinct=-0.5", "n_distinct=-0.5, n_distinct_inherited=5" },
	{ INDEX_INCLUDE, " a ,b,\"c, d\" ", "a, b, \"c, d\"" },
	{ INDEX_INCLUDE, "\"plain\"", "plain" },
	{ INDEX_COLUMNS, "born  desc nulls last,lower( email )  text_pattern_ops",
	  "born desc nulls last, lower( email ) text_pattern_ops" },
	{ INDEX_COLUMNS, "\"Odd name\" collate \"C\", \"plain\"", "\"Odd name\" collate \"C\", plain" },
	{ INDEX_COLUMNS, "(a + b) desc, f(x, ')', \"y)\")", "(a + b) desc, f(x, ')', \"y)\")" },
	{ FOREIGN_KEY_REFERENCES, "shop.customer ( id , \"x y\" )", "shop.customer(id, x y)" },
	{ FOREIGN_KEY_REFERENCES, "\"a.b\".\"c(d\"", "\"a.b\".\"c(d\"" },
	{ SEQUENCE_OWNED_BY, "shop . customer.id", "shop.customer.id" },
	{ VIEW_BODY, "\n select 1 ;\n", "select 1" },
	{ FOREIGN_KEY_ON_DELETE, "set null", "set null" },
};

Test(model, values_become_canonical)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(values); i++) {
		struct object *o = object_new(&ctx, attr_table[values[i].attr].kind, NULL, (struct place){ 0 });
		cr_expect(object_set(&ctx, o, values[i].attr, values[i].raw, o->at), "%s was refused", values[i].raw);
		const char *got = object_get(o, values[i].attr);
		cr_expect(text_equal(got, values[i].canonical), "%s: got %s", values[i].raw, got ? got : "nothing");
		if (got)
			cr_expect_eq(got, names_intern(ctx.names, values[i].canonical), "it is not interned");
	}
	cr_expect_eq(diag_count(&ctx), 0);
	arena_free(ctx.arena);
}

static const struct {
	enum attr attr;
	const char *raw;
} refused[] = {
	{ COLUMN_NULLABLE, "yes" },
	{ COLUMN_NULLABLE, "" },
	{ COLUMN_STATISTICS, "ten" },
	{ COLUMN_STATISTICS, "1.5" },
	{ COLUMN_STATISTICS, "9223372036854775808" },
	{ COLUMN_IDENTITY, "always|by default" },
	{ COLUMN_IDENTITY, "" },
	{ COLUMN_DEFAULT, " \t" },
	{ COLUMN_OPTIONS, "n_distinct" },
	{ INDEX_INCLUDE, "a,,b" },
	{ INDEX_INCLUDE, "\"a" },
	{ INDEX_INCLUDE, "a," },
	{ INDEX_COLUMNS, "lower(email" },
	{ INDEX_COLUMNS, "a, " },
	{ INDEX_COLUMNS, "a)" },
	{ INDEX_COLUMNS, "'x" },
	{ FOREIGN_KEY_REFERENCES, "a.b.c(d)" },
	{ FOREIGN_KEY_REFERENCES, "a(" },
	{ FOREIGN_KEY_REFERENCES, "a(b) c" },
	{ SEQUENCE_OWNED_BY, "a..b" },
	{ COLUMN_NAME, "" },
};

Test(model, wrong_values_are_refused_with_what_is_allowed)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(refused); i++) {
		struct object *o = object_new(&ctx, attr_table[refused[i].attr].kind, NULL, (struct place){ 0 });
		cr_expect_not(object_set(&ctx, o, refused[i].attr, refused[i].raw, (struct place){ "m.xml", 3, 4 }),
			      "\"%s\" was taken", refused[i].raw);
		cr_assert_eq(diag_count(&ctx), i + 1);
		const struct diag *d = diag_at(&ctx, i);
		cr_expect_eq(d->code, DIAG_MODEL_VALUE);
		cr_expect_eq(d->at.line, 3);
		cr_expect_neq(d->hint, NULL);
	}
	arena_free(ctx.arena);
}

Test(model, keys_tell_columns_from_expressions)
{
	struct context ctx = context_new();
	struct list items = list_on(ctx.arena);
	cr_assert(keys_parse(&ctx, "a, \"B c\" desc, lower(x) text_ops, (a + b), during with &&, x.y", &items));
	static const char *const want[][3] = {
		{ "a", NULL, "" },       { "B c", NULL, "desc" },       { NULL, "lower(x)", "text_ops" },
		{ NULL, "(a + b)", "" }, { "during", NULL, "with &&" }, { NULL, "x.y", "" }
	};
	cr_assert_eq(items.count, COUNT_OF(want));
	for (size_t i = 0; i < COUNT_OF(want); i++) {
		const struct key_item *item = items.item[i];
		cr_expect(text_equal(item->column, want[i][0]), "item %zu: column", i);
		cr_expect(text_equal(item->expression, want[i][1]), "item %zu: expression %s", i, item->expression);
		cr_expect(text_equal(item->rest, want[i][2]), "item %zu: rest %s", i, item->rest);
	}
	arena_free(ctx.arena);
}

static struct object *sample(struct context *ctx, bool other_order)
{
	struct object *model = model_new(ctx), *schema = model_schema(ctx, model, "shop");
	struct object *first = object_named(ctx, KIND_TABLE, schema, other_order ? "orders" : "customer");
	struct object *second = object_named(ctx, KIND_TABLE, schema, other_order ? "customer" : "orders");
	struct object *orders = other_order ? first : second, *customer = other_order ? second : first;
	object_named(ctx, KIND_COLUMN, customer, "id");
	object_named(ctx, KIND_COLUMN, orders, other_order ? "customer" : "id");
	object_named(ctx, KIND_COLUMN, orders, other_order ? "id" : "customer");
	struct object *key = object_named(ctx, KIND_PRIMARY_KEY, customer, "customer_pkey");
	object_set(ctx, key, PRIMARY_KEY_COLUMNS, "id", key->at);
	struct object *fk = object_named(ctx, KIND_FOREIGN_KEY, orders, "orders_customer_fkey");
	object_set(ctx, fk, FOREIGN_KEY_COLUMNS, "customer", fk->at);
	object_set(ctx, fk, FOREIGN_KEY_REFERENCES, "customer(id)", fk->at);
	return model;
}

Test(model, fingerprint_minds_values_but_not_order)
{
	struct context ctx = context_new();
	struct object *a = sample(&ctx, false), *b = sample(&ctx, true);
	cr_expect_str_eq(model_fingerprint(&ctx, a), model_fingerprint(&ctx, b));
	struct object *fk =
		object_first(object_child(object_first(b, KIND_SCHEMA), KIND_TABLE, "orders"), KIND_FOREIGN_KEY);
	object_set(&ctx, fk, FOREIGN_KEY_ON_DELETE, "cascade", fk->at);
	cr_expect_str_neq(model_fingerprint(&ctx, a), model_fingerprint(&ctx, b));
	arena_free(ctx.arena);
}

Test(model, references_are_columns_table_and_key)
{
	struct context ctx = context_new();
	struct object *model = sample(&ctx, false), *schema = object_first(model, KIND_SCHEMA);
	struct object *customer = object_child(schema, KIND_TABLE, "customer"),
		      *orders = object_child(schema, KIND_TABLE, "orders");
	struct list used = list_on(ctx.arena);
	object_references(&ctx, lookup_new(&ctx, model), object_first(orders, KIND_FOREIGN_KEY), &used);
	cr_expect_eq(used.count, 4);
	cr_expect(list_has(&used, object_child(orders, KIND_COLUMN, "customer")));
	cr_expect(list_has(&used, customer));
	cr_expect(list_has(&used, object_child(customer, KIND_COLUMN, "id")));
	cr_expect(list_has(&used, object_first(customer, KIND_PRIMARY_KEY)));
	cr_expect_str_eq(object_path(&ctx, object_child(orders, KIND_COLUMN, "customer")), "shop.orders.customer");
	arena_free(ctx.arena);
}

Test(model, check_names_every_mistake)
{
	struct context ctx = context_new();
	struct object *model = sample(&ctx, false), *schema = object_first(model, KIND_SCHEMA);
	struct object *orders = object_child(schema, KIND_TABLE, "orders");
	struct object *index =
		object_named(&ctx, KIND_INDEX, orders, "customer"); /* a relation of that name is there */
	object_set(&ctx, index, INDEX_COLUMNS, "custmer", index->at);
	struct object *fk = object_named(&ctx, KIND_FOREIGN_KEY, orders, "lost");
	object_set(&ctx, fk, FOREIGN_KEY_COLUMNS, "id", fk->at);
	object_set(&ctx, fk, FOREIGN_KEY_REFERENCES, "nowhere(id)", fk->at);
	object_named(&ctx, KIND_CHECK, orders, "empty");
	cr_expect_not(model_check(&ctx, model));
	static const struct {
		enum diag_code code;
		const char *part;
	} want[] = { { DIAG_MODEL_DUPLICATE, "table shop.customer" },
		     { DIAG_MODEL_REFERENCE, "custmer" },
		     { DIAG_MODEL_REFERENCE, "no table shop.nowhere" },
		     { DIAG_MODEL_MISSING, "<check> needs expression" } };
	cr_assert_eq(diag_count(&ctx), COUNT_OF(want));
	for (size_t i = 0; i < COUNT_OF(want); i++) {
		cr_expect_eq(diag_at(&ctx, i)->code, want[i].code, "%s", diag_at(&ctx, i)->message);
		cr_expect(strstr(diag_at(&ctx, i)->message, want[i].part) != NULL, "%s", diag_at(&ctx, i)->message);
	}
	cr_expect_str_eq(diag_at(&ctx, 1)->hint, "Did you mean customer?");
	arena_free(ctx.arena);
}

Test(model, attributes_that_mean_nothing_alone_are_named)
{
	static const struct {
		enum attr attr, with;
		const char *value, *with_value, *part;
	} wrong[] = {
		{ COLUMN_EXPRESSION, COLUMN_NAME, "a + b", "c", "expression, which means nothing without generated" },
		{ COLUMN_GENERATED, COLUMN_NAME, "stored", "c", "generated, which means nothing without expression" },
		{ COLUMN_START, COLUMN_NAME, "5", "c", "start, which means nothing without identity" },
		{ COLUMN_DEFAULT, COLUMN_IDENTITY, "1", "always", "has a default, and is an identity as well" },
	};
	for (size_t i = 0; i < COUNT_OF(wrong); i++) {
		struct context ctx = context_new();
		struct object *model = sample(&ctx, false);
		struct object *orders = object_child(object_first(model, KIND_SCHEMA), KIND_TABLE, "orders");
		struct object *c = object_named(&ctx, KIND_COLUMN, orders, "c");
		object_set(&ctx, c, wrong[i].with, wrong[i].with_value, c->at);
		object_set(&ctx, c, wrong[i].attr, wrong[i].value, c->at);
		cr_expect_not(model_check(&ctx, model));
		cr_assert_eq(diag_count(&ctx), 1);
		cr_expect(strstr(diag_at(&ctx, 0)->message, wrong[i].part), "%s", diag_at(&ctx, 0)->message);
		arena_free(ctx.arena);
	}
}

Test(model, a_table_has_one_primary_key)
{
	struct context ctx = context_new();
	struct object *model = sample(&ctx, false);
	struct object *customer = object_child(object_first(model, KIND_SCHEMA), KIND_TABLE, "customer");
	struct object *key = object_named(&ctx, KIND_PRIMARY_KEY, customer, "another");
	object_set(&ctx, key, PRIMARY_KEY_COLUMNS, "id", key->at);
	cr_expect_not(model_check(&ctx, model));
	cr_assert_eq(diag_count(&ctx), 1);
	cr_expect(strstr(diag_at(&ctx, 0)->message, "table shop.customer has a primary key already"), "%s",
		  diag_at(&ctx, 0)->message);
	arena_free(ctx.arena);
}

/* Values are put and taken out in every order; each attribute keeps its own. */
Test(model, values_keep_apart_in_any_order)
{
	struct context ctx = context_new();
	struct object *o = object_new(&ctx, KIND_COLUMN, NULL, (struct place){ "test", 1, 1 });
	const enum attr first = kind_table[KIND_COLUMN].first;
	const size_t count = kind_attr_count(KIND_COLUMN), step = 5; /* no divisor of the count: it meets each once */
	const char *expected[64] = { NULL };
	cr_assert_neq(count % step, 0);
	for (size_t turn = 0; turn < 3 * count; turn++) {
		size_t i = turn * step % count;
		expected[i] = turn / count == 1 && i % 2 ? NULL : names_intern(ctx.names, attr_table[turn % count].id);
		object_put(o, (enum attr)((size_t)first + i), expected[i]);
		for (size_t k = 0; k < count; k++)
			cr_assert_eq(object_get(o, (enum attr)((size_t)first + k)), expected[k],
				     "attribute %zu in turn %zu", k, turn);
	}
	struct object *copy = object_copy(&ctx, o, NULL);
	cr_assert_eq(object_differs(o, copy), 0);
	object_put(copy, COLUMN_TYPE, NULL);
	cr_assert_neq(object_get(o, COLUMN_TYPE), NULL, "a copy has values of its own");
	arena_free(ctx.arena);
}

Test(model, copies_are_equal_and_differences_are_bits)
{
	struct context ctx = context_new();
	struct object *a = sample(&ctx, false), *b = object_copy(&ctx, a, NULL);
	cr_expect_str_eq(model_fingerprint(&ctx, a), model_fingerprint(&ctx, b));
	struct object *x = object_first(object_first(object_first(a, KIND_SCHEMA), KIND_TABLE), KIND_COLUMN);
	struct object *y = object_first(object_first(object_first(b, KIND_SCHEMA), KIND_TABLE), KIND_COLUMN);
	cr_expect_eq(object_differs(x, y), 0);
	object_set(&ctx, y, COLUMN_TYPE, "bigint", y->at);
	object_set(&ctx, y, COLUMN_NULLABLE, "false", y->at);
	cr_expect_eq(object_differs(x, y), attr_bit(COLUMN_TYPE) | attr_bit(COLUMN_NULLABLE));
	object_detach(y);
	cr_expect_str_neq(model_fingerprint(&ctx, a), model_fingerprint(&ctx, b));
	arena_free(ctx.arena);
}
