/*
 * Composite types. Attributes come, go and are renamed whatever uses the type; PostgreSQL changes the type of one only while
 * no column holds values of the composite (find_composite_type_dependencies in tablecmds.c).
 */
#include "engine/postgres/ddl.h"

/* ---- what is made of a type ------------------------------------------------------------------------------------------ */

static bool names_one_of(const struct ddl_job *job, const char *text, const struct list *types)
{
	struct pg_type type = text ? pg_type_of(job->ctx, job->from_lookup, text) : (struct pg_type){ 0 };
	return type.object && list_has(types, type.object);
}

/* Whether the object is a type over one of these. */
static bool is_over(const struct ddl_job *job, const struct object *o, const struct list *types)
{
	bool over = (o->kind == KIND_DOMAIN && names_one_of(job, object_get(o, DOMAIN_TYPE), types)) ||
		    (o->kind == KIND_RANGE_TYPE && names_one_of(job, object_get(o, RANGE_TYPE_SUBTYPE), types));
	for (const struct object *a = object_first(o, KIND_COMPOSITE_ATTRIBUTE); a && !over; a = object_following(a))
		over = names_one_of(job, object_get(a, COMPOSITE_ATTRIBUTE_TYPE), types);
	return over;
}

/* The type and all types over it, of the old model. */
static struct list types_over(const struct ddl_job *job, const struct object *type)
{
	struct list types = list_on(job->ctx->arena);
	list_add(&types, type);
	for (size_t before = 0; before != types.count;) {
		before = types.count;
		for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
			for (const struct object *o = s->child; o; o = o->next)
				if (kind_table[o->kind].space == SPACE_TYPE && !list_has(&types, o) &&
				    is_over(job, o, &types))
					list_add(&types, o);
	}
	return types;
}

/* Columns that leave the type, or go, were altered before. */
static bool column_stays(const struct ddl_job *job, const struct object *column, const struct list *types)
{
	const struct object *to = match_to(job->matching, column);
	if (!to || !names_one_of(job, object_get(column, COLUMN_TYPE), types))
		return false;
	struct pg_type type = pg_type_of(job->ctx, job->from_lookup, object_get(column, COLUMN_TYPE));
	struct pg_type later = pg_type_of(job->ctx, job->to_lookup, object_text(to, COLUMN_TYPE));
	return match_to(job->matching, type.object) == later.object;
}

const struct object *pg_column_over(const struct ddl_job *job, const struct object *type)
{
	struct list types = types_over(job, type);
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t))
			for (const struct object *c = object_first(t, KIND_COLUMN); c; c = object_following(c))
				if (column_stays(job, c, &types))
					return c;
	return NULL;
}

bool pg_type_is_free(const struct ddl_job *job, const struct object *type, const char *what)
{
	const struct object *column = pg_column_over(job, type), *to = match_to(job->matching, type);
	if (!column)
		return true;
	diag_report(
		job->ctx, DIAG_UNSUPPORTED, to ? to->at : type->at,
		"Make a new type under another name, move the columns to it by hand with `schemadiff generate`, and "
		"drop this one.",
		"PostgreSQL cannot change %s while %s has the type", what, object_title(job->ctx, column));
	return false;
}

/* ---- the type ------------------------------------------------------------------------------------------------------------ */

static void attribute_define(struct sql *sql, const struct object *attribute)
{
	sql_addf(sql, "%I %E", object_name(attribute), object_text(attribute, COMPOSITE_ATTRIBUTE_TYPE));
	if (object_get(attribute, COMPOSITE_ATTRIBUTE_COLLATION))
		sql_addf(sql, " COLLATE %Q", object_get(attribute, COMPOSITE_ATTRIBUTE_COLLATION));
}

bool composite_create(struct ddl_job *job)
{
	const struct object *type = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE TYPE %T AS (", type);
	for (const struct object *a = object_first(type, KIND_COMPOSITE_ATTRIBUTE); a; a = object_following(a)) {
		sql_addf(&sql, a == object_first(type, KIND_COMPOSITE_ATTRIBUTE) ? "\n    " : ",\n    ");
		attribute_define(&sql, a);
	}
	sql_addf(&sql, object_first(type, KIND_COMPOSITE_ATTRIBUTE) ? "\n)" : ")");
	ddl_step(job, sql_get(&sql));
	pg_comment(job, type);
	for (const struct object *a = object_first(type, KIND_COMPOSITE_ATTRIBUTE); a; a = object_following(a))
		pg_comment(job, a);
	return true;
}

/* ---- its attributes -------------------------------------------------------------------------------------------------------- */

bool attribute_create(struct ddl_job *job)
{
	const struct object *attribute = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER TYPE %T ADD ATTRIBUTE ", attribute->parent);
	attribute_define(&sql, attribute);
	ddl_step(job, sql_get(&sql));
	pg_comment(job, attribute);
	return true;
}

/* The columns of tables of the type are renamed along. */
bool attribute_rename(struct ddl_job *job)
{
	const struct object *from = job->change->from;
	bool follow = false;
	typed_part_for_rename(job);
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t && !follow; t = object_following(t))
			follow = typed_follows(job, t) && lookup_type_of_table(job->from_lookup, t) == from->parent;
	PG_STEP(job, "ALTER TYPE %T RENAME ATTRIBUTE %I TO %I%E", from->parent, object_name(from),
		object_name(job->change->to), follow ? " CASCADE" : "")
		->lock = follow ? LOCK_ACCESS_EXCLUSIVE : LOCK_NONE;
	return true;
}

/* Values are lost where a column has them. */
bool attribute_drop(struct ddl_job *job)
{
	const struct object *attribute = job->change->from;
	struct step *step = PG_STEP(job, "ALTER TYPE %T DROP ATTRIBUTE %I", attribute->parent, object_name(attribute));
	if (!pg_column_over(job, attribute->parent))
		step->effects = 0;
	return true;
}

bool attribute_set_type(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if (!pg_type_is_free(job, from->parent,
			     arena_printf(job->ctx->arena, "the type of %s", object_title(job->ctx, to))))
		return false;
	sql_addf(&sql, "ALTER TYPE %T ALTER ATTRIBUTE %I TYPE %E", to->parent, object_name(to),
		 object_text(to, COMPOSITE_ATTRIBUTE_TYPE));
	if (object_get(to, COMPOSITE_ATTRIBUTE_COLLATION))
		sql_addf(&sql, " COLLATE %Q", object_get(to, COMPOSITE_ATTRIBUTE_COLLATION));
	ddl_step(job, sql_get(&sql));
	return true;
}
