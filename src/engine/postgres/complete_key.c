#include "engine/postgres/postgres.h"

/* ---- what follows a key: collation, operator class, order -------------------------------------------------------------------- */

struct key_rest {
	struct context *ctx;
	struct lexer lexer;
	struct token token;
	const char *collation, *class, *options, *operator;
	bool descending, nulls_first, nulls_said;
};

static void next(struct key_rest *r)
{
	r->token = lexer_next(&r->lexer);
}

static bool accept(struct key_rest *r, const char *word)
{
	if (!token_is(&r->token, word))
		return false;
	next(r);
	return true;
}

/* schema.name as the catalog queries write it: without pg_catalog. */
static const char *name_read(struct key_rest *r)
{
	const char *schema = NULL, *name = token_name(r->ctx, DIALECT_POSTGRES, &r->token);
	next(r);
	if (accept(r, ".")) {
		schema = name;
		name = token_name(r->ctx, DIALECT_POSTGRES, &r->token);
		next(r);
	}
	if (!schema || strcmp(schema, "pg_catalog") == 0)
		return pg_quote_name(r->ctx, name);
	return arena_printf(r->ctx->arena, "%s.%s", pg_quote_name(r->ctx, schema), pg_quote_name(r->ctx, name));
}

/* ( siglen = 32 ) → (siglen='32') */
static const char *options_read(struct key_rest *r)
{
	struct text out = text_on(r->ctx->arena);
	bool value = false;
	text_addc(&out, '(');
	for (; !token_is(&r->token, ")"); next(r)) {
		const struct token *t = &r->token;
		if (t->kind == TOKEN_END || t->kind == TOKEN_BROKEN)
			return NULL;
		bool quote = value && t->kind != TOKEN_STRING;
		text_addf(&out, "%s%.*s%s%s", quote ? "'" : "", (int)t->length, t->start, quote ? "'" : "",
			  token_is(t, ",") ? " " : "");
		value = token_is(t, "=");
	}
	next(r);
	text_addc(&out, ')');
	return text_get(&out);
}

static const char *operator_read(struct key_rest *r)
{
	if (accept(r, "operator") && accept(r, "(")) {
		const char *schema = token_name(r->ctx, DIALECT_POSTGRES, &r->token);
		next(r);
		if (!accept(r, "."))
			return NULL;
		const char *name = arena_strndup(r->ctx->arena, r->token.start, r->token.length);
		next(r);
		if (!accept(r, ")"))
			return NULL;
		return strcmp(schema, "pg_catalog") == 0
			       ? name
			       : arena_printf(r->ctx->arena, "operator(%s.%s)", pg_quote_name(r->ctx, schema), name);
	}
	const char *name = arena_strndup(r->ctx->arena, r->token.start, r->token.length);
	next(r);
	return name;
}

/* Takes one part of the rest; false when it is not understood. */
static bool part_read(struct key_rest *r)
{
	bool name = r->token.kind == TOKEN_WORD || r->token.kind == TOKEN_QUOTED;
	if (accept(r, "asc"))
		return true;
	if (accept(r, "desc"))
		return r->descending = true;
	if (accept(r, "nulls")) {
		r->nulls_said = true;
		r->nulls_first = token_is(&r->token, "first");
		return accept(r, "first") || accept(r, "last");
	}
	if (accept(r, "with"))
		return (r->operator= operator_read(r)) != NULL;
	if (accept(r, "collate")) {
		name = r->token.kind == TOKEN_WORD || r->token.kind == TOKEN_QUOTED;
		return name && (r->collation = name_read(r)) != NULL;
	}
	if (r->class && accept(r, "("))
		return (r->options = options_read(r)) != NULL;
	return name && !r->class && (r->class = name_read(r)) != NULL;
}

static void word_add(struct text *out, const char *before, const char *word)
{
	if (word)
		text_addf(out, "%s%s%s", out->length ? " " : "", before, word);
}

/* The rest in the order and spelling of the catalog queries; as it is when it is not understood. */
static const char *rest_canonical(struct context *ctx, const char *rest)
{
	struct key_rest r = { .ctx = ctx, .lexer = lexer_on(DIALECT_POSTGRES, rest, strlen(rest)) };
	next(&r);
	while (r.token.kind != TOKEN_END)
		if (!part_read(&r))
			return rest;
	struct text out = text_on(ctx->arena);
	word_add(&out, "collate ", r.collation);
	word_add(&out, "", r.class);
	word_add(&out, "", r.options);
	word_add(&out, "", r.descending ? "desc" : NULL);
	if (r.nulls_said && r.nulls_first != r.descending)
		word_add(&out, "", r.nulls_first ? "nulls first" : "nulls last");
	word_add(&out, "with ", r.operator);
	return names_intern(ctx->names, text_get(&out));
}

void complete_keys(struct completion *c, struct object *o, enum attr attr)
{
	struct list items = list_on(c->ctx->arena);
	const char *value = object_get(o, attr);
	if (!value || !keys_parse(c->ctx, value, &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		struct key_item *item = items.item[i];
		item->rest = rest_canonical(c->ctx, item->rest);
	}
	object_put(o, attr, names_intern(c->ctx->names, keys_format(c->ctx, &items)));
}

/* ---- constraints ------------------------------------------------------------------------------------------------------------ */

void complete_primary_key(struct completion *c, struct object *key)
{
	struct list items = list_on(c->ctx->arena);
	complete_keys(c, key, PRIMARY_KEY_COLUMNS);
	if (!object_get(key, PRIMARY_KEY_COLUMNS) || !keys_parse(c->ctx, object_text(key, PRIMARY_KEY_COLUMNS), &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		struct object *column = item->column ? lookup_column(c->lookup, key->parent, item->column) : NULL;
		if (column)
			object_put(column, COLUMN_NULLABLE, names_intern(c->ctx->names, "false"));
	}
}

/* The columns of a table's primary key, in order. */
static void key_columns_add(struct context *ctx, const struct object *table, struct list *columns)
{
	const struct object *key = object_first(table, KIND_PRIMARY_KEY);
	struct list items = list_on(ctx->arena);
	if (!key || !object_get(key, PRIMARY_KEY_COLUMNS) ||
	    !keys_parse(ctx, object_text(key, PRIMARY_KEY_COLUMNS), &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		if (item->column)
			list_add(columns, item->column);
	}
}

/* A reference names the schema and the columns that it means. */
void complete_foreign_key(struct completion *c, struct object *key)
{
	struct context *ctx = c->ctx;
	struct target target;
	const char *own = object_name(object_schema(key));
	if (!object_get(key, FOREIGN_KEY_REFERENCES) || /* a part of one in the table above, which has it */
	    !target_parse(ctx, object_text(key, FOREIGN_KEY_REFERENCES), &target))
		return;
	if (!target.schema)
		target.schema = own;
	const struct object *table = lookup_relation(c->lookup, target.schema, target.table);
	if (table && table->kind == KIND_TABLE && !target.columns.count) {
		key_columns_add(ctx, table, &target.columns);
		if (!target.columns.count)
			diag_report(ctx, DIAG_MODEL_REFERENCE, key->at,
				    "Write the columns: references=\"table(column)\".",
				    "%s refers to %s, which has no primary key", object_title(ctx, key),
				    object_title(ctx, table));
	}
	object_put(key, FOREIGN_KEY_REFERENCES, names_intern(ctx->names, target_format(ctx, &target)));
	/* never is what PostgreSQL does with a constraint of which nothing is said */
	if (text_equal(object_get(key, FOREIGN_KEY_DEFERRABLE), "never"))
		object_put(key, FOREIGN_KEY_DEFERRABLE, NULL);
}
