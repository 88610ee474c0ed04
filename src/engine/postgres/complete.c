/*
 * Brings a model into PostgreSQL's words as far as that needs no server: what the engine lacks is an error, types are
 * spelled as the catalog spells them, serial is taken apart, names left out are those that PostgreSQL would give.
 */
#include "engine/postgres/postgres.h"

extern const struct engine postgres_engine;

/* ---- what the engine cannot hold -------------------------------------------------------------------------------------- */

static void attributes_check(struct context *ctx, const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (object_get(o, a) && !(attr_table[a].flags & HINT) && !engine_has_attr(&postgres_engine, a))
			diag_report(
				ctx, DIAG_MODEL_ENGINE, o->at,
				"Remove the attribute, or let the element count for the other engine alone: engine=\"sqlite\".",
				"%s: PostgreSQL has no %s for <%s>", object_title(ctx, o), attr_table[a].name,
				kind_table[o->kind].element);
}

static void name_check(struct context *ctx, const struct object *o, const char *name)
{
	if (strlen(name) > PG_NAME_LIMIT)
		diag_report(ctx, DIAG_MODEL_VALUE, o->at, "Shorten it: PostgreSQL would cut it off.",
			    "%s: the name %s has %zu bytes, and PostgreSQL allows %d", object_title(ctx, o), name,
			    strlen(name), PG_NAME_LIMIT);
}

static void labels_check(struct context *ctx, const struct object *o)
{
	struct list labels = list_on(ctx->arena);
	if (object_get(o, ENUM_LABELS) && names_parse(ctx, object_get(o, ENUM_LABELS), &labels))
		for (size_t i = 0; i < labels.count; i++)
			name_check(ctx, o, labels.item[i]);
}

static bool may_inherit(const struct object *table)
{
	return table->kind == KIND_TABLE &&
	       (object_get(table, TABLE_PARTITION_OF) || object_get(table, TABLE_INHERITS));
}

static bool is_typed(const struct object *table)
{
	return table && table->kind == KIND_TABLE && object_get(table, TABLE_OF_TYPE);
}

static void object_check(struct context *ctx, const struct object *o)
{
	if (!engine_has_kind(&postgres_engine, o->kind)) {
		diag_report(ctx, DIAG_MODEL_ENGINE, o->at,
			    "Remove the element, or let it count for the other engine alone: engine=\"sqlite\".",
			    "%s: PostgreSQL has no <%s>", object_title(ctx, o), kind_table[o->kind].element);
		return;
	}
	attributes_check(ctx, o);
	name_check(ctx, o, object_name(o));
	if (o->kind == KIND_ENUM)
		labels_check(ctx, o);
	if (o->kind == KIND_COLUMN && !object_get(o, COLUMN_TYPE) && !may_inherit(o->parent) && !is_typed(o->parent))
		diag_report(ctx, DIAG_MODEL_MISSING, o->at, "Add type=\"…\".",
			    "%s has no type, and PostgreSQL needs one", object_title(ctx, o));
}

static bool model_is_fit(struct context *ctx, const struct object *model)
{
	size_t errors = diag_errors(ctx);
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++)
		if (((const struct object *)all.item[i])->kind != KIND_MODEL)
			object_check(ctx, all.item[i]);
	return diag_errors(ctx) == errors;
}

/* ---- one object after the other --------------------------------------------------------------------------------------- */

/* COMMENT … IS '' takes a comment away. */
static void comment_forget_empty(struct object *o)
{
	enum attr comment = kind_attr(o->kind, "comment");
	if (comment < ATTR_COUNT && object_get(o, comment) && !*object_get(o, comment))
		object_put(o, comment, NULL);
}

/* A view's column is an object only for what it has beyond the query. */
static void view_column_complete(struct completion *c, struct object *o)
{
	(void)c;
	if (o->present == attr_bit(VIEW_COLUMN_NAME) && !o->child)
		object_detach(o);
}

static void rule_complete(struct completion *c, struct object *o)
{
	pg_rule_actions(c->ctx, o);
}

/* What is worked out for an object as a whole, … */
static void (*const wholes[KIND_COUNT])(struct completion *c, struct object *o) = {
	[KIND_COLLATION] = complete_locale,
	[KIND_BASE_TYPE] = complete_base_type,
	[KIND_LANGUAGE] = complete_language,
	[KIND_ACCESS_METHOD] = complete_access_method,
	[KIND_TRANSFORM] = complete_transform,
	[KIND_FUNCTION] = complete_routine,
	[KIND_PROCEDURE] = complete_routine,
	[KIND_AGGREGATE] = complete_aggregate,
	[KIND_CONVERSION] = complete_conversion,
	[KIND_TEXT_SEARCH_DICTIONARY] = complete_dictionary,
	[KIND_TEXT_SEARCH_CONFIGURATION] = complete_configuration,
	[KIND_TEXT_SEARCH_MAPPING] = complete_mapping,
	[KIND_CAST] = complete_cast,
	[KIND_OPERATOR] = complete_operator,
	[KIND_OPERATOR_FAMILY] = complete_operator_family,
	[KIND_OPERATOR_CLASS] = complete_operator_class,
	[KIND_SEQUENCE] = complete_sequence,
	[KIND_COLUMN] = complete_column,
	[KIND_VIEW_COLUMN] = view_column_complete,
	[KIND_MATERIALIZED_VIEW_COLUMN] = view_column_complete,
	[KIND_PRIMARY_KEY] = complete_primary_key,
	[KIND_STATISTICS] = complete_statistics,
	[KIND_PUBLICATION] = complete_publication,
	[KIND_PUBLISHED_TABLE] = complete_published_table,
	[KIND_SUBSCRIPTION] = complete_subscription,
	[KIND_FOREIGN_KEY] = complete_foreign_key,
	[KIND_TRIGGER] = complete_trigger,
	[KIND_EVENT_TRIGGER] = complete_event_trigger,
	[KIND_RULE] = rule_complete,
	[KIND_FOREIGN_DATA_WRAPPER] = complete_foreign_options,
	[KIND_SERVER] = complete_foreign_options,
	[KIND_USER_MAPPING] = complete_foreign_options,
	[KIND_GRANT] = complete_grant,
	[KIND_DEFAULT_PRIVILEGES] = complete_grant,
	[KIND_POLICY] = complete_policy,
};

/* … and attribute by attribute. */
static const struct {
	enum attr attr;
	void (*complete)(struct completion *c, struct object *o, enum attr attr);
} parts[] = {
	{ DOMAIN_TYPE, complete_type },
	{ DOMAIN_COLLATION, complete_collation },
	{ RANGE_TYPE_SUBTYPE, complete_type },
	{ RANGE_TYPE_COLLATION, complete_collation },
	{ COMPOSITE_ATTRIBUTE_TYPE, complete_type },
	{ COMPOSITE_ATTRIBUTE_COLLATION, complete_collation },
	{ UNIQUE_COLUMNS, complete_keys },
	{ EXCLUSION_ELEMENTS, complete_keys },
	{ INDEX_COLUMNS, complete_keys },
};

static void object_complete(struct completion *c, struct object *o)
{
	comment_forget_empty(o);
	if (wholes[o->kind])
		wholes[o->kind](c, o);
	for (size_t i = 0; i < COUNT_OF(parts); i++)
		if (attr_table[parts[i].attr].kind == o->kind)
			parts[i].complete(c, o, parts[i].attr);
}

static void multirange_add(void *user, struct object *o)
{
	if (o->kind == KIND_RANGE_TYPE)
		complete_multirange(user, o);
}

/* Every database has public and plpgsql from the start, whether or not a model speaks of them. */
static void model_add_implied(struct context *ctx, struct object *model)
{
	struct object *plpgsql = object_child(model, KIND_EXTENSION, "plpgsql");
	if (plpgsql)
		object_detach(plpgsql);
	model_schema(ctx, model, "public");
}

static bool inherits(const struct object *o)
{
	const struct object *table = object_enclosing(o, KIND_TABLE);
	return table && may_inherit(table);
}

static void table_complete(struct completion *c, struct object *table)
{
	struct list own = object_all(c->ctx, table);
	for (size_t k = 0; k < own.count; k++)
		object_complete(c, own.item[k]);
}

/* A table that has columns from above comes after those tables, and one of a type after the type. */
static void objects_complete(struct completion *c, const struct list *typed, const struct list *inheriting)
{
	struct list all = object_all(c->ctx, c->model);
	for (size_t i = 0; i < all.count; i++)
		if (!inherits(all.item[i]) && !is_typed(object_enclosing(all.item[i], KIND_TABLE)))
			object_complete(c, all.item[i]);
	for (size_t i = 0; i < typed->count; i++) {
		pg_typed_columns(c, typed->item[i]);
		table_complete(c, typed->item[i]);
	}
	for (size_t i = 0; i < inheriting->count; i++) {
		pg_inherit_columns(c, inheriting->item[i]);
		table_complete(c, inheriting->item[i]);
	}
}

static void names_complete(struct completion *c, const struct list *inheriting, bool foreign_keys)
{
	struct list all = object_all(c->ctx, c->model);
	for (size_t i = 0; i < all.count; i++)
		if (!inherits(all.item[i]))
			complete_names(c, all.item[i], foreign_keys);
	for (size_t i = 0; i < inheriting->count; i++) {
		pg_inherit_parts(c, inheriting->item[i], foreign_keys);
		complete_names(c, inheriting->item[i], foreign_keys);
	}
}

bool pg_complete(struct context *ctx, struct object *model)
{
	if (!model_is_fit(ctx, model))
		return false;
	size_t errors = diag_errors(ctx);
	model_add_implied(ctx, model);
	complete_mappings_split(ctx, model);
	object_walk(model, multirange_add, ctx); /* before the look-up: types may name it */
	complete_families(ctx, model);
	struct completion c = { ctx, model, lookup_new(ctx, model), map_new(ctx->arena), map_new(ctx->arena) };
	struct list typed = pg_typed(&c), inheriting = pg_inheriting(&c);
	complete_names_taken(&c);
	objects_complete(&c, &typed, &inheriting);
	for (int foreign_keys = 0; foreign_keys <= 1; foreign_keys++)
		names_complete(&c, &inheriting, foreign_keys);
	routine_mentions(ctx, model);
	pg_inherit_parts_note(ctx, model);
	return diag_errors(ctx) == errors;
}
