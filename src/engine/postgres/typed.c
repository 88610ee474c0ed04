/*
 * Tables of a composite type: their columns are its attributes. While the link stands, PostgreSQL changes neither alone. So a
 * table whose type changes leaves it first, changes as any table does (with all that a new, altered or dropped column asks
 * for), and takes the type on again; that costs nothing but the lock. A rename alone reaches the columns by way of the type.
 */
#include "engine/postgres/ddl.h"

/* ---- create ---------------------------------------------------------------------------------------------------------- */

bool typed_column_define(struct sql *sql, const struct object *column)
{
	struct sql value = sql_on(sql->ctx, DIALECT_POSTGRES);
	column_define_value(&value, column);
	if (!value.text.length)
		return false;
	sql_addf(sql, "%I WITH OPTIONS%E", object_name(column), sql_get(&value));
	return true;
}

/* ---- renames ----------------------------------------------------------------------------------------------------------- */

/* Whether the columns have the attributes' names: renames come first in a plan, so in the old model these are the later ones. */
bool typed_follows(const struct ddl_job *job, const struct object *table)
{
	const struct object *type = lookup_type_of_table(job->from_lookup, table);
	const struct object *a = type ? object_first(type, KIND_COMPOSITE_ATTRIBUTE) : NULL;
	const struct object *c = object_first(table, KIND_COLUMN);
	if (!type)
		return false;
	for (; a && c && object_name(a) == object_name(c); a = object_following(a))
		c = object_following(c);
	return !a && !c;
}

/* What the table is called before its own renames, which come after those of attributes. */
static const char *name_then(const struct ddl_job *job, const struct object *table)
{
	const char *name = object_name(table);
	for (size_t i = job->renames->count; i-- > 0 && job->change->from->kind == KIND_COMPOSITE_ATTRIBUTE;) {
		const struct change *c = job->renames->item[i];
		if (c->to->kind == KIND_TABLE && c->to->parent == table->parent && text_equal(object_name(c->to), name))
			name = object_name(c->from);
	}
	return name;
}

/* Whether this is the first of the renames that the link is in the way of. */
static bool is_first(const struct ddl_job *job, const struct object *table, const struct object *type)
{
	for (size_t i = 0; i < job->renames->count; i++) {
		const struct change *c = job->renames->item[i];
		if ((c->to->kind == KIND_COMPOSITE_ATTRIBUTE && c->to->parent == type) ||
		    (c->to->kind == KIND_COLUMN && c->to->parent == table))
			return c == job->change;
	}
	return false;
}

void typed_part_for_rename(struct ddl_job *job)
{
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			const struct object *type = lookup_type_of_table(job->from_lookup, t);
			if (type && !typed_follows(job, t) && is_first(job, t, type))
				PG_PART(job, "the table leaves its type first", "ALTER TABLE %I.%I NOT OF",
					object_name(s), name_then(job, t));
		}
}

void typed_rename_constraint(struct ddl_job *job, const struct object *table, const char *table_name, const char *from,
			     const char *to, const char *words)
{
	const char *schema = object_name(object_schema(table));
	bool typed = typed_follows(job, table);
	if (typed)
		PG_PART(job, "the table leaves its type first", "ALTER TABLE %I.%I NOT OF", schema, table_name);
	struct step *step = PG_STEP(job, "ALTER TABLE %I.%I RENAME CONSTRAINT %I TO %I", schema, table_name, from, to);
	step->what = words ? words : step->what;
	if (typed)
		PG_PART(job, "takes on its type again", "ALTER TABLE %I.%I OF %Q", schema, table_name,
			object_get(table, TABLE_OF_TYPE));
}

/* ---- leaving and taking on ------------------------------------------------------------------------------------------------ */

void typed_leave(struct ddl_job *job)
{
	const struct object *from = job->change->from;
	if (object_get(from, TABLE_OF_TYPE) &&
	    (!lookup_type_of_table(job->from_lookup, from) || typed_follows(job, from)))
		PG_PART(job, "leaves its type", "ALTER TABLE %T NOT OF", job->change->to)->effects = 0;
}

/* The children of the kind in the order that they have in the end: those that stay, then those that come. */
static struct list order_then(const struct ddl_job *job, const struct object *from, const struct object *to,
			      enum kind kind)
{
	struct list names = list_on(job->ctx->arena);
	bool stays = from && !(job->down && list_has(job->down, from));
	for (const struct object *o = stays ? object_first(from, kind) : NULL; o; o = object_following(o)) {
		const struct object *now = match_to(job->matching, o);
		if (now && now->parent == to && !(job->down && list_has(job->down, o)))
			list_add(&names, object_name(now));
	}
	for (const struct object *o = object_first(to, kind); o; o = object_following(o))
		if (!list_has(&names, object_name(o)))
			list_add(&names, object_name(o));
	return names;
}

/* ALTER TABLE … OF asks for the columns in the order of the attributes. */
static bool order_fits(const struct ddl_job *job, const struct object *table, const struct object *type)
{
	struct list columns = order_then(job, match_from(job->matching, table), table, KIND_COLUMN);
	struct list attributes = order_then(job, match_from(job->matching, type), type, KIND_COMPOSITE_ATTRIBUTE);
	for (size_t i = 0; i < columns.count && i < attributes.count; i++) {
		if (columns.item[i] == attributes.item[i])
			continue;
		diag_report(
			job->ctx, DIAG_UNSUPPORTED, table->at,
			"Give the type its attributes in the order of the table's columns, or make a new table and move "
			"the rows by hand with `schemadiff generate`.",
			"%s cannot be of type %s: where the type has %s, the table has %s",
			object_title(job->ctx, table), object_path(job->ctx, type), (const char *)attributes.item[i],
			(const char *)columns.item[i]);
		return false;
	}
	return true;
}

bool typed_join(struct ddl_job *job)
{
	const struct object *to = job->change->to, *type = lookup_type_of_table(job->to_lookup, to);
	const char *path = object_get(to, TABLE_OF_TYPE);
	if (!path)
		return true;
	if (type && !order_fits(job, to, type))
		return false;
	pg_cost(PG_PART(job, "takes on its type", "ALTER TABLE %T OF %Q", to, path), LOCK_ACCESS_EXCLUSIVE, 0, NULL);
	return true;
}
