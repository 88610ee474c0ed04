/* NOT NULL: an attribute of the column until 17, a constraint with a name since 18. */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

static const char *usual_name(struct context *ctx, const char *table, const char *column)
{
	return pg_object_name(ctx, table, column, "not_null");
}

const char *pg_not_null_name(struct context *ctx, const struct object *column)
{
	return usual_name(ctx, object_name(column->parent), object_name(column));
}

static const char *name_of(struct context *ctx, const struct object *column)
{
	const char *given = object_get(column, COLUMN_NOT_NULL_NAME);
	return given ? given : pg_not_null_name(ctx, column);
}

/* Whether there is more to say than NOT NULL. */
static bool is_special(const struct object *column)
{
	return object_get(column, COLUMN_NOT_NULL_NAME) || object_flag(column, COLUMN_NOT_NULL_NOT_VALID) ||
	       object_flag(column, COLUMN_NOT_NULL_NO_INHERIT);
}

/* Which name it has is no difference as long as the model does not care. */
void pg_not_null_adopt(struct object *model, const struct matching *m)
{
	for (struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t))
			for (struct object *c = object_first(t, KIND_COLUMN); c; c = object_following(c)) {
				const struct object *old = match_from(m, c);
				if (!old || object_flag(c, COLUMN_NULLABLE) || object_get(c, COLUMN_NOT_NULL_NAME))
					continue;
				object_put(c, COLUMN_NOT_NULL_NAME, object_get(old, COLUMN_NOT_NULL_NAME));
				object_put(c, COLUMN_NOT_NULL_APART, object_get(old, COLUMN_NOT_NULL_APART));
			}
}

/* ---- columns that are new ---------------------------------------------------------------------------------------------- */

void not_null_define(struct sql *sql, const struct object *column)
{
	if (object_flag(column, COLUMN_NULLABLE) || object_flag(column, COLUMN_NOT_NULL_NOT_VALID))
		return;
	if (object_get(column, COLUMN_NOT_NULL_NAME))
		sql_addf(sql, " CONSTRAINT %I", object_get(column, COLUMN_NOT_NULL_NAME));
	sql_addf(sql, " NOT NULL");
	if (object_flag(column, COLUMN_NOT_NULL_NO_INHERIT))
		sql_addf(sql, " NO INHERIT");
}

/* … ADD [CONSTRAINT name] NOT NULL column … */
static struct step *constraint_add(struct ddl_job *job, const struct object *column)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER TABLE %T ADD ", column->parent);
	if (object_get(column, COLUMN_NOT_NULL_NAME))
		sql_addf(&sql, "CONSTRAINT %I ", object_get(column, COLUMN_NOT_NULL_NAME));
	sql_addf(&sql, "NOT NULL %I", object_name(column));
	if (object_flag(column, COLUMN_NOT_NULL_NO_INHERIT))
		sql_addf(&sql, " NO INHERIT");
	if (object_flag(column, COLUMN_NOT_NULL_NOT_VALID))
		sql_addf(&sql, " NOT VALID");
	struct step *step = ddl_step(job, sql_get(&sql));
	if (object_flag(column, COLUMN_NOT_NULL_NOT_VALID))
		step->effects = 0;
	return step;
}

void not_null_finish(struct ddl_job *job, const struct object *column)
{
	if (!object_flag(column, COLUMN_NULLABLE) && object_flag(column, COLUMN_NOT_NULL_NOT_VALID))
		pg_part(constraint_add(job, column), pg_part_of(job, "not null", column));
}

/* ---- columns that are there -------------------------------------------------------------------------------------------- */

void not_null_add(struct ddl_job *job, const struct object *column)
{
	if (is_special(column))
		constraint_add(job, column);
	else
		PG_STEP(job, "ALTER TABLE %T ALTER COLUMN %I SET NOT NULL", column->parent, object_name(column));
}

static void validity_change(struct ddl_job *job, const struct object *to)
{
	if (object_flag(to, COLUMN_NOT_NULL_NOT_VALID)) {
		PG_STEP(job, "ALTER TABLE %T ALTER COLUMN %I DROP NOT NULL", to->parent, object_name(to));
		constraint_add(job, to);
		return;
	}
	pg_fill_nulls(job, to);
	pg_cost(PG_STEP(job, "ALTER TABLE %T VALIDATE CONSTRAINT %I", to->parent, name_of(job->ctx, to)),
		LOCK_SHARE_UPDATE, STEP_SCANS | STEP_MAY_FAIL_ON_DATA, NULL);
}

bool column_set_not_null(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const char *old = name_of(job->ctx, from), *name = name_of(job->ctx, to);
	if (object_flag(from, COLUMN_NULLABLE) || object_flag(to, COLUMN_NULLABLE))
		return true; /* NOT NULL comes or goes with all that belongs to it */
	if (!text_equal(old, name))
		PG_STEP(job, "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", to->parent, old, name);
	if (pg_changes(job, COLUMN_NOT_NULL_NOT_VALID))
		validity_change(job, to);
	if (pg_changes(job, COLUMN_NOT_NULL_NO_INHERIT) &&
	    !(pg_changes(job, COLUMN_NOT_NULL_NOT_VALID) && object_flag(to, COLUMN_NOT_NULL_NOT_VALID)))
		PG_STEP(job, "ALTER TABLE %T ALTER CONSTRAINT %I%E", to->parent, name,
			object_flag(to, COLUMN_NOT_NULL_NO_INHERIT) ? " NO INHERIT" : " INHERIT");
	return true;
}

/* ---- renames ----------------------------------------------------------------------------------------------------------- */

/* Whether a table has, or is, one that inherits from another: its constraints are renamed only together. */
static bool is_inherited_from(const struct ddl_job *job, const struct object *table)
{
	if (object_get(table, TABLE_INHERITS))
		return true;
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			struct list above = list_on(job->ctx->arena);
			if (object_get(t, TABLE_INHERITS))
				lookup_tables_above(job->ctx, job->from_lookup, t, &above);
			for (size_t i = 0; i < above.count; i++)
				if (object_name(above.item[i]) == object_name(table))
					return true;
		}
	return false;
}

/* A partition has it from the table above; from there it is renamed in all partitions, if it has the same name in each. */
static bool is_fixed(const struct ddl_job *job, const struct object *column)
{
	const struct object *table = column->parent;
	if (object_get(table, TABLE_PARTITION_OF) || object_flag(column, COLUMN_NOT_NULL_APART))
		return true;
	return !object_get(table, TABLE_PARTITION_BY) && is_inherited_from(job, table);
}

void not_null_rename(struct ddl_job *job, const struct object *column, const char *table, const char *old_table,
		     const char *old, const char *new_table, const char *new)
{
	if (pg_version_for(job->change) < 180000 || object_flag(column, COLUMN_NULLABLE) ||
	    object_get(column, COLUMN_NOT_NULL_NAME) || is_fixed(job, column))
		return;
	typed_rename_constraint(job, column->parent, table, usual_name(job->ctx, old_table, old),
				usual_name(job->ctx, new_table, new), pg_part_of(job, "NOT NULL", column));
}
