#include "engine/postgres/postgres.h"

/* ---- types and collations ------------------------------------------------------------------------------------------------ */

static const char *schema_name_of(const struct object *o)
{
	const struct object *schema = object_schema(o);
	return schema ? object_name(schema) : NULL;
}

/* As pg_type_canonical; the same text in the same schema is looked at once. */
static const char *type_canonical(struct completion *c, const char *schema, const char *text, const char **why)
{
	struct arena_mark mark = arena_mark(c->ctx->arena);
	const char *type = map_get(c->types, arena_printf(c->ctx->arena, "%s %s", schema ? schema : "", text));
	arena_reset(c->ctx->arena, mark);
	if (type)
		return type;
	type = pg_type_canonical(c->ctx, c->lookup, schema, text, why);
	if (type)
		map_put(c->types, arena_printf(c->ctx->arena, "%s %s", schema ? schema : "", text),
			(void *)(uintptr_t)type);
	return type;
}

void complete_type(struct completion *c, struct object *o, enum attr attr)
{
	const char *why = NULL, *text = object_get(o, attr);
	const char *type = text ? type_canonical(c, schema_name_of(o), text, &why) : NULL;
	if (text && !type)
		diag_report(c->ctx, DIAG_MODEL_VALUE, o->at, why, "%s: type=\"%s\" is no type", object_title(c->ctx, o),
			    text);
	else if (text)
		object_put(o, attr, text_equal(type, attr_table[attr].initial) ? NULL : type);
}

/* The path of the collation that a name without schema means, where the model has it. */
static const char *collation_near(struct completion *c, const struct object *o, const char *name)
{
	const char *schemas[] = { schema_name_of(o), "public" };
	for (size_t i = 0; i < COUNT_OF(schemas); i++) {
		const char *path = qname_format(c->ctx, schemas[i], name);
		if (schemas[i] && lookup_named(c->lookup, SPACE_COLLATION, path))
			return names_intern(c->ctx->names, path);
	}
	return NULL;
}

/* Collations of the system go without their schema. */
void complete_collation(struct completion *c, struct object *o, enum attr attr)
{
	const char *text = object_get(o, attr);
	struct list parts = list_on(c->ctx->arena);
	if (!text || !qname_parse(c->ctx, text, &parts))
		return;
	const char *name = parts.item[parts.count - 1];
	const char *near = parts.count == 1 ? collation_near(c, o, name) : NULL;
	bool system = parts.count == 1 || (parts.count == 2 && strcmp(parts.item[0], "pg_catalog") == 0);
	if (near)
		object_put(o, attr, near);
	else if (system)
		object_put(o, attr,
			   strcmp(name, "default") == 0
				   ? NULL
				   : names_intern(c->ctx->names, qname_format(c->ctx, NULL, name)));
}

void complete_multirange(struct context *ctx, struct object *range)
{
	if (!object_get(range, RANGE_TYPE_MULTIRANGE))
		object_put(range, RANGE_TYPE_MULTIRANGE, pg_multirange_name(ctx, object_name(range)));
}

/* One locale for both is said once. */
void complete_locale(struct completion *c, struct object *collation)
{
	const char *order = object_get(collation, COLLATION_LC_COLLATE);
	const char *letters = object_get(collation, COLLATION_LC_CTYPE);
	const char *locale = object_get(collation, COLLATION_LOCALE);
	if ((!order && !letters && !locale) || (!locale && (!order || !letters)) || (locale && (order || letters)))
		diag_report(c->ctx, DIAG_MODEL_VALUE, collation->at,
			    "Give it locale=\"…\"; or lc-collate=\"…\" and lc-ctype=\"…\" where they differ.",
			    "%s needs a locale, or both of its parts", object_title(c->ctx, collation));
	if (order && order == letters) {
		object_put(collation, COLLATION_LOCALE, order);
		object_put(collation, COLLATION_LC_COLLATE, NULL);
		object_put(collation, COLLATION_LC_CTYPE, NULL);
	}
}

/* ---- numbering: what the type and the direction imply is left out ---------------------------------------------------------- */

struct numbering {
	enum attr start, increment, minimum, maximum, cache;
};

static void forget_if(struct object *o, enum attr attr, const char *usual)
{
	if (text_equal(object_get(o, attr), usual))
		object_put(o, attr, NULL);
}

static void numbering_complete(struct object *o, const struct numbering *n, const char *type)
{
	const char *least = NULL, *greatest = NULL;
	bool descending = object_int(o, n->increment, 1) < 0;
	if (!pg_type_bounds(type, &least, &greatest))
		return;
	forget_if(o, n->increment, "1");
	forget_if(o, n->cache, "1");
	forget_if(o, n->minimum, descending ? least : "1");
	forget_if(o, n->maximum, descending ? "-1" : greatest);
	const char *bound = object_get(o, descending ? n->maximum : n->minimum);
	forget_if(o, n->start, bound ? bound : descending ? "-1" : "1");
}

void complete_sequence(struct completion *c, struct object *sequence)
{
	static const struct numbering numbering = { SEQUENCE_START, SEQUENCE_INCREMENT, SEQUENCE_MINIMUM,
						    SEQUENCE_MAXIMUM, SEQUENCE_CACHE };
	struct context *ctx = c->ctx;
	struct list parts = list_on(ctx->arena);
	const char *owner = object_get(sequence, SEQUENCE_OWNED_BY);
	complete_type(c, sequence, SEQUENCE_TYPE);
	numbering_complete(sequence, &numbering, object_text(sequence, SEQUENCE_TYPE));
	if (owner && object_get(sequence, SEQUENCE_OWNER))
		diag_report(ctx, DIAG_MODEL_VALUE, sequence->at, "Remove owner, or owned-by.",
			    "%s belongs to a column, so its owner is that of the table", object_title(ctx, sequence));
	if (owner && qname_parse(ctx, owner, &parts) && parts.count == 2)
		object_put(sequence, SEQUENCE_OWNED_BY,
			   names_intern(ctx->names,
					arena_printf(ctx->arena, "%s.%s",
						     qname_format(ctx, NULL, schema_name_of(sequence)), owner)));
}

/* ---- serial ------------------------------------------------------------------------------------------------------------- */

static const char *serial_type(const char *type)
{
	static const char *const serials[][2] = {
		{ "serial", "integer" }, { "serial4", "integer" },      { "bigserial", "bigint" },
		{ "serial8", "bigint" }, { "smallserial", "smallint" }, { "serial2", "smallint" },
	};
	for (size_t i = 0; i < COUNT_OF(serials); i++)
		if (text_equal_fold(type, serials[i][0]))
			return serials[i][1];
	return NULL;
}

/* A renamed column or table takes its sequence along, so that no number is given twice. */
static void serial_follow_rename(struct completion *c, const struct object *column, struct object *sequence)
{
	const struct object *table = column->parent;
	if (!column->was && !table->was)
		return;
	sequence->was = pg_object_name(c->ctx, table->was ? table->was : object_name(table),
				       column->was ? column->was : object_name(column), "seq");
	if (sequence->was == object_name(sequence))
		sequence->was = NULL;
}

/* serial is an integer column, a sequence that it owns, and a default that takes the sequence's next value. */
static void serial_expand(struct completion *c, struct object *column, const char *type)
{
	struct context *ctx = c->ctx;
	struct object *schema = (struct object *)(uintptr_t)object_schema(column), *table = column->parent;
	if (object_get(column, COLUMN_DEFAULT) || object_get(column, COLUMN_IDENTITY)) {
		diag_report(ctx, DIAG_MODEL_VALUE, column->at,
			    "Use type=\"integer\" with a default of its own, or serial alone.",
			    "%s: a serial column has a default already", object_title(ctx, column));
		return;
	}
	const char *name = complete_name_choose(c, schema, object_name(table), object_name(column), "seq", true, false);
	struct object *sequence = object_new(ctx, KIND_SEQUENCE, schema, column->at);
	const char *qname =
		arena_printf(ctx->arena, "%s.%s", pg_quote_name(ctx, object_name(schema)), pg_quote_name(ctx, name));
	object_put(sequence, SEQUENCE_NAME, name);
	object_set(ctx, sequence, SEQUENCE_TYPE, type, column->at);
	object_put(sequence, SEQUENCE_UNLOGGED, object_get(table, TABLE_UNLOGGED));
	object_put(sequence, SEQUENCE_OWNED_BY, names_intern(ctx->names, object_path(ctx, column)));
	serial_follow_rename(c, column, sequence);
	object_set(ctx, column, COLUMN_TYPE, type, column->at);
	object_set(ctx, column, COLUMN_NULLABLE, "false", column->at);
	object_set(ctx, column, COLUMN_DEFAULT, sql_format(ctx, DIALECT_POSTGRES, "nextval(%L::regclass)", qname),
		   column->at);
}

/* ---- columns -------------------------------------------------------------------------------------------------------------- */

static void identity_complete(struct completion *c, struct object *column)
{
	static const struct numbering numbering = { COLUMN_START, COLUMN_INCREMENT, COLUMN_MINIMUM, COLUMN_MAXIMUM,
						    COLUMN_CACHE };
	struct context *ctx = c->ctx;
	object_put(column, COLUMN_NULLABLE, names_intern(ctx->names, "false"));
	numbering_complete(column, &numbering, object_text(column, COLUMN_TYPE));
	const char *sequence = object_get(column, COLUMN_SEQUENCE), *schema = schema_name_of(column);
	struct list parts = list_on(ctx->arena);
	if (!sequence || !qname_parse(ctx, sequence, &parts))
		return;
	if (parts.count == 1)
		sequence = names_intern(ctx->names, qname_format(ctx, schema, parts.item[0]));
	const char *usual = pg_object_name(ctx, object_name(column->parent), object_name(column), "seq");
	object_put(column, COLUMN_SEQUENCE, text_equal(sequence, qname_format(ctx, schema, usual)) ? NULL : sequence);
}

void complete_column(struct completion *c, struct object *column)
{
	const char *serial = serial_type(object_text(column, COLUMN_TYPE));
	if (serial)
		serial_expand(c, column, serial);
	else
		complete_type(c, column, COLUMN_TYPE);
	complete_collation(c, column, COLUMN_COLLATION);
	if (object_get(column, COLUMN_IDENTITY))
		identity_complete(c, column);
}
