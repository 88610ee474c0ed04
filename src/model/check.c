#include "schemadiff/model.h"

struct object *model_new(struct context *ctx)
{
	return object_new(ctx, KIND_MODEL, NULL, (struct place){ 0 });
}

struct object *model_schema(struct context *ctx, struct object *model, const char *name)
{
	struct object *schema = object_child(model, KIND_SCHEMA, name);
	if (!schema) {
		schema = object_new(ctx, KIND_SCHEMA, model, model->at);
		object_put(schema, SCHEMA_NAME, names_intern(ctx->names, name));
	}
	return schema;
}

static void missing_check(struct context *ctx, const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (attr_table[a].flags & REQUIRED && !object_get(o, a))
			diag_report(ctx, DIAG_MODEL_MISSING, o->at,
				    arena_printf(ctx->arena, "Add %s=\"…\"%s.", attr_table[a].name,
						 attr_table[a].flags & CONTENT ? ", or write it as the element's text"
									       : ""),
				    "<%s> needs %s", kind_table[o->kind].element, attr_table[a].name);
}

/* Attributes that mean something only beside another one. */
static const struct {
	enum attr attr, needed;
} companions[] = {
	{ COLUMN_EXPRESSION, COLUMN_GENERATED }, { COLUMN_GENERATED, COLUMN_EXPRESSION },
	{ COLUMN_START, COLUMN_IDENTITY },       { COLUMN_INCREMENT, COLUMN_IDENTITY },
	{ COLUMN_MINIMUM, COLUMN_IDENTITY },     { COLUMN_MAXIMUM, COLUMN_IDENTITY },
	{ COLUMN_CACHE, COLUMN_IDENTITY },       { COLUMN_CYCLE, COLUMN_IDENTITY },
	{ COLUMN_SEQUENCE, COLUMN_IDENTITY },    { TRIGGER_DEFERRABLE, TRIGGER_CONSTRAINT },
	{ TRIGGER_FROM, TRIGGER_CONSTRAINT },
};

static void companions_check(struct context *ctx, const struct object *o)
{
	for (size_t i = 0; i < COUNT_OF(companions); i++) {
		const struct attr_info *attr = &attr_table[companions[i].attr],
				       *needed = &attr_table[companions[i].needed];
		if (attr->kind == o->kind && object_get(o, companions[i].attr) && !object_get(o, companions[i].needed))
			diag_report(ctx, DIAG_MODEL_MISSING, o->at,
				    arena_printf(ctx->arena, "Add %s=\"%s\", or remove %s.", needed->name,
						 needed->choices ? needed->choices : "…", attr->name),
				    "%s has %s, which means nothing without %s", object_title(ctx, o), attr->name,
				    needed->name);
	}
	if (o->kind == KIND_COLUMN && object_get(o, COLUMN_DEFAULT) &&
	    (object_get(o, COLUMN_GENERATED) || object_get(o, COLUMN_IDENTITY)))
		diag_report(ctx, DIAG_MODEL_VALUE, o->at, "Keep one of the two.", "%s has a default, and is %s as well",
			    object_title(ctx, o), object_get(o, COLUMN_GENERATED) ? "generated" : "an identity");
}

/* A table has one primary key, whatever its name. */
static void key_check(struct context *ctx, const struct object *o)
{
	const struct object *second = o->kind == KIND_PRIMARY_KEY ? object_following(o) : NULL;
	if (second)
		diag_report(ctx, DIAG_MODEL_DUPLICATE, second->at, "Make one of the two a <unique>.",
			    "%s has a primary key already, at %s:%d", object_title(ctx, o->parent),
			    o->at.file ? o->at.file : "?", o->at.line);
}

static void duplicate_check(struct context *ctx, struct map *claims, const struct object *o)
{
	const char *name = object_claim(ctx, o);
	const struct object *other = name ? map_get(claims, name) : NULL;
	if (other)
		diag_report(ctx, DIAG_MODEL_DUPLICATE, o->at, "Rename or remove one of the two.",
			    "%s is there already: %s at %s:%d", object_title(ctx, o), object_title(ctx, other),
			    other->at.file ? other->at.file : "?", other->at.line);
	else if (name)
		map_put_kept(claims, name, (void *)(uintptr_t)o);
}

/* ---- references ------------------------------------------------------------------------------------------------ */

struct check {
	struct context *ctx;
	const struct lookup *lookup;
	const struct doubts *doubts; /* NULL: the model is whole */
};

struct doubts doubts_new(struct context *ctx)
{
	return (struct doubts){ false, map_new(ctx->arena), pointer_map_new(ctx->arena), pointer_map_new(ctx->arena) };
}

/* Whether something of the name may be in the scope all the same. */
static bool may_be_there(const struct check *c, const struct object *scope, const char *name)
{
	bool more_above = scope && scope->kind == KIND_TABLE &&
			  (object_get(scope, TABLE_PARTITION_OF) || object_get(scope, TABLE_INHERITS) ||
			   object_get(scope, TABLE_OF_TYPE));
	return c->doubts && (more_above || c->doubts->unread || map_has(c->doubts->names, name) ||
			     (scope && pointer_map_get(c->doubts->scopes, scope)));
}

static bool table_may_be_there(const struct check *c, const struct object *o, const char *schema, const char *table)
{
	const struct object *in = lookup_schema(c->lookup, schema);
	return may_be_there(c, in, table) || may_be_there(c, object_enclosing(o, KIND_MODEL), table) ||
	       (!in && may_be_there(c, NULL, schema));
}

static void column_missing(const struct check *c, const struct object *o, enum attr attr, const struct object *table,
			   const char *name)
{
	struct context *ctx = c->ctx;
	struct list names = list_on(ctx->arena);
	if (may_be_there(c, table, name))
		return;
	for (const struct object *column = object_first(table, KIND_COLUMN); column; column = object_following(column))
		list_add(&names, object_name(column));
	const char *near = text_nearest(name, (const char *const *)names.item, names.count);
	diag_report(ctx, DIAG_MODEL_REFERENCE, o->at, near ? arena_printf(ctx->arena, "Did you mean %s?", near) : NULL,
		    "%s: %s names column %s, which %s does not have", object_title(ctx, o), attr_table[attr].name, name,
		    object_title(ctx, table));
}

static void columns_check(const struct check *c, const struct object *o, enum attr attr)
{
	struct list items = list_on(c->ctx->arena);
	bool names = attr_table[attr].type == VALUE_NAMES;
	if (o->parent->kind == KIND_MATERIALIZED_VIEW) /* its query alone knows its columns */
		return;
	if (!(names ? names_parse : keys_parse)(c->ctx, object_get(o, attr), &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		const char *column = names ? items.item[i] : ((const struct key_item *)items.item[i])->column;
		if (column && !lookup_column(c->lookup, o->parent, column))
			column_missing(c, o, attr, o->parent, column);
	}
}

static void target_check(const struct check *c, const struct object *o, enum attr attr)
{
	struct target target;
	const struct object *schema = object_schema(o);
	if (o->kind == KIND_FOREIGN_KEY && object_flag(o, FOREIGN_KEY_DANGLING))
		return;
	if (!schema || !target_parse(c->ctx, object_get(o, attr), &target))
		return;
	const char *name = target.schema ? target.schema : object_name(schema);
	const struct object *table = lookup_relation(c->lookup, name, target.table);
	if (!table && !table_may_be_there(c, o, name, target.table))
		diag_report(c->ctx, DIAG_MODEL_REFERENCE, o->at, "Mend the name, or add the table.",
			    "%s: there is no table %s", object_title(c->ctx, o),
			    qname_format(c->ctx, name, target.table));
	for (size_t i = 0; table && i < target.columns.count; i++)
		if (!lookup_column(c->lookup, table, target.columns.item[i]))
			column_missing(c, o, attr, table, target.columns.item[i]);
}

/* The name parts of "schema.table.column", or of "table.column" in the schema of the object. */
static bool column_path_split(const struct check *c, const struct object *o, enum attr attr, const char **part)
{
	struct list parts = list_on(c->ctx->arena);
	if (!qname_parse(c->ctx, object_get(o, attr), &parts) || parts.count < 2 || parts.count > 3)
		return false;
	part[0] = parts.count == 3 ? parts.item[0] : object_schema(o) ? object_name(object_schema(o)) : "";
	part[1] = parts.item[parts.count - 2];
	part[2] = parts.item[parts.count - 1];
	return true;
}

static void column_path_check(const struct check *c, const struct object *o, enum attr attr)
{
	const char *part[3];
	if (column_path_split(c, o, attr, part)) {
		const struct object *table = lookup_relation(c->lookup, part[0], part[1]);
		if (table ? lookup_column(c->lookup, table, part[2]) || may_be_there(c, table, part[2])
			  : table_may_be_there(c, o, part[0], part[1]))
			return;
	}
	diag_report(c->ctx, DIAG_MODEL_REFERENCE, o->at, "Write schema.table.column.",
		    "%s: %s=\"%s\" names no column of the model", object_title(c->ctx, o), attr_table[attr].name,
		    object_get(o, attr));
}

static void reference_check(const struct check *c, const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (!object_get(o, a))
			continue;
		if (attr_table[a].ref == REF_COLUMNS)
			columns_check(c, o, a);
		else if (attr_table[a].ref == REF_TARGET)
			target_check(c, o, a);
		else if (attr_table[a].ref == REF_COLUMN_PATH)
			column_path_check(c, o, a);
	}
}

/* ---- all of it ------------------------------------------------------------------------------------------------- */

bool model_check(struct context *ctx, const struct object *model)
{
	size_t errors = diag_errors(ctx);
	struct context aside = *ctx; /* what is gathered here is of no use afterwards */
	aside.arena = arena_new();
	struct check c = { &aside, lookup_new(&aside, model), NULL };
	struct list all = object_all(&aside, model);
	struct map *claims = map_new(aside.arena);
	for (size_t i = 0; i < all.count; i++) {
		missing_check(&aside, all.item[i]);
		companions_check(&aside, all.item[i]);
		key_check(&aside, all.item[i]);
		duplicate_check(&aside, claims, all.item[i]);
		reference_check(&c, all.item[i]);
	}
	arena_free(aside.arena);
	return diag_errors(ctx) == errors;
}

void model_check_rest(struct context *ctx, const struct object *model, const struct doubts *doubts)
{
	struct context aside = *ctx;
	aside.arena = arena_new();
	struct check c = { &aside, lookup_new(&aside, model), doubts };
	struct list all = object_all(&aside, model);
	for (size_t i = 0; i < all.count; i++) {
		if (!pointer_map_get(doubts->marred, all.item[i]))
			companions_check(&aside, all.item[i]);
		key_check(&aside, all.item[i]);
		reference_check(&c, all.item[i]);
	}
	arena_free(aside.arena);
}
