/*
 * Tables of a composite type. A model lists only those of their columns that have more to say than the attribute does; here
 * they get the rest, in the order of the attributes. What follows from the type is noted, and XML leaves it out.
 */
#include "engine/postgres/postgres.h"

/* ---- what follows from the type ---------------------------------------------------------------------------------------- */

/* The attribute that the column is, or NULL. */
static const struct object *attribute_of(const struct object *type, const struct object *column)
{
	return object_child(type, KIND_COMPOSITE_ATTRIBUTE, object_name(column));
}

static void implied_note(struct object *column, const struct object *attribute)
{
	bool same = object_get(column, COLUMN_TYPE) == object_get(attribute, COMPOSITE_ATTRIBUTE_TYPE) &&
		    object_get(column, COLUMN_COLLATION) == object_get(attribute, COMPOSITE_ATTRIBUTE_COLLATION);
	column->implied = same ? attr_bit(COLUMN_NAME) | attr_bit(COLUMN_TYPE) | attr_bit(COLUMN_COLLATION) : 0;
	if (same && !object_get(column, COLUMN_DEFAULT))
		column->implied |= attr_bit(COLUMN_DEFAULT);
}

void pg_typed_note(const struct lookup *lookup, struct object *table)
{
	const struct object *type = lookup_type_of_table(lookup, table);
	for (struct object *c = type ? object_first(table, KIND_COLUMN) : NULL; c; c = object_following(c)) {
		const struct object *attribute = attribute_of(type, c);
		if (attribute)
			implied_note(c, attribute);
	}
}

/* ---- which tables ---------------------------------------------------------------------------------------------------------- */

/* A name without schema is of the table's own, else of public. */
static void type_qualify(struct completion *c, struct object *table)
{
	struct list parts = list_on(c->ctx->arena);
	const char *schemas[] = { object_name(object_schema(table)), "public" };
	if (!qname_parse(c->ctx, object_get(table, TABLE_OF_TYPE), &parts) || parts.count != 1)
		return;
	for (size_t i = 0; i < COUNT_OF(schemas); i++)
		if (lookup_type(c->lookup, schemas[i], parts.item[0]) || i + 1 == COUNT_OF(schemas)) {
			object_put(table, TABLE_OF_TYPE,
				   names_intern(c->ctx->names, qname_format(c->ctx, schemas[i], parts.item[0])));
			return;
		}
}

struct list pg_typed(struct completion *c)
{
	struct list all = object_all(c->ctx, c->model), found = list_on(c->ctx->arena);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		if (o->kind != KIND_TABLE || !object_get(o, TABLE_OF_TYPE))
			continue;
		type_qualify(c, o);
		list_add(&found, o);
	}
	return found;
}

/* ---- their columns ----------------------------------------------------------------------------------------------------------- */

static bool is_plain(struct completion *c, const struct object *table)
{
	static const enum attr others[] = { TABLE_PARTITION_OF, TABLE_INHERITS, TABLE_SERVER };
	for (size_t i = 0; i < COUNT_OF(others); i++)
		if (object_get(table, others[i])) {
			diag_report(c->ctx, DIAG_MODEL_VALUE, table->at, "Remove one of the two.",
				    "%s: a table of a type has no %s", object_title(c->ctx, table),
				    attr_table[others[i]].name);
			return false;
		}
	return true;
}

/* A type that the model has not got, such as one of an extension: then the columns must say what they are. */
static void type_missing(struct completion *c, const struct object *table)
{
	const struct object *column = object_first(table, KIND_COLUMN);
	while (column && object_get(column, COLUMN_TYPE))
		column = object_following(column);
	if (column || !object_first(table, KIND_COLUMN))
		diag_report(c->ctx, DIAG_MODEL_REFERENCE, table->at,
			    "Mend the name, add the composite type, or list every column with its type.",
			    "%s: there is no composite type %s", object_title(c->ctx, table),
			    object_get(table, TABLE_OF_TYPE));
}

/* What the column says of its type, if anything, is what the attribute says. */
static void column_complete(struct completion *c, struct object *column, struct object *attribute)
{
	static const enum attr own[] = { COLUMN_TYPE, COLUMN_COLLATION };
	static const enum attr others[] = { COMPOSITE_ATTRIBUTE_TYPE, COMPOSITE_ATTRIBUTE_COLLATION };
	static const enum attr never[] = { COLUMN_GENERATED, COLUMN_IDENTITY };
	for (size_t i = 0; i < COUNT_OF(never); i++)
		if (object_get(column, never[i]))
			diag_report(c->ctx, DIAG_MODEL_VALUE, column->at, "Remove it, or the type of the table.",
				    "%s: no column of a table of a type has %s", object_title(c->ctx, column),
				    attr_table[never[i]].name);
	complete_type(c, column, COLUMN_TYPE);
	complete_collation(c, column, COLUMN_COLLATION);
	for (size_t i = 0; i < COUNT_OF(own); i++) {
		if (!object_get(column, own[i]))
			object_put(column, own[i], object_get(attribute, others[i]));
		else if (object_get(column, own[i]) != object_get(attribute, others[i]))
			diag_report(c->ctx, DIAG_MODEL_VALUE, column->at, "Remove it: the type says it.",
				    "%s: %s is not that of the attribute of %s", object_title(c->ctx, column),
				    attr_table[own[i]].name, object_path(c->ctx, attribute->parent));
	}
	if (!attribute->was)
		attribute->was = column->was;
	column->was = attribute->was;
	implied_note(column, attribute);
}

void pg_typed_columns(struct completion *c, struct object *table)
{
	struct object *type = lookup_type_of_table(c->lookup, table);
	if (!is_plain(c, table))
		return;
	if (!type) {
		type_missing(c, table);
		return;
	}
	struct list own = complete_members_aside(c, table);
	for (struct object *a = object_first(type, KIND_COMPOSITE_ATTRIBUTE); a; a = object_following(a))
		column_complete(c, complete_column_back(c, table, &own, object_name(a)), a);
	for (size_t i = 0; i < own.count; i++) {
		struct object *o = own.item[i];
		if (o->parent)
			continue;
		object_append(table, o);
		if (o->kind == KIND_COLUMN)
			diag_report(c->ctx, DIAG_MODEL_REFERENCE, o->at,
				    "Add the attribute to the type, or remove the column.",
				    "%s: type %s has no attribute of the name", object_title(c->ctx, o),
				    object_path(c->ctx, type));
	}
}
