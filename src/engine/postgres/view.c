#include "engine/postgres/ddl.h"

static void view_define(struct ddl_job *job, const char *create)
{
	const struct object *view = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "%E VIEW %T", create, view);
	if (object_get(view, VIEW_COLUMNS))
		sql_addf(&sql, " (%N)", object_get(view, VIEW_COLUMNS));
	if (object_get(view, VIEW_OPTIONS)) {
		sql_addf(&sql, " WITH ");
		pg_add_options(&sql, object_get(view, VIEW_OPTIONS));
	}
	sql_addf(&sql, " AS\n%E", object_text(view, VIEW_BODY));
	ddl_step(job, sql_get(&sql));
}

bool view_create(struct ddl_job *job)
{
	view_define(job, "CREATE");
	pg_comment(job, job->change->to);
	return true;
}

/* integer → integer, text: one line for each column. */
bool view_cannot_be_replaced(const struct change *change)
{
	const char *old = object_get(change->from, VIEW_SIGNATURE), *new = object_get(change->to, VIEW_SIGNATURE);
	size_t length = old ? strlen(old) : 0;
	return !old || !new || !text_starts(new, old) || (new[length] && new[length] != '\n');
}

bool view_replace(struct ddl_job *job)
{
	view_define(job, "CREATE OR REPLACE");
	return true;
}

/* A view that is replaced has its options from there. */
bool view_set_options(struct ddl_job *job)
{
	if (pg_changes(job, VIEW_BODY) || pg_changes(job, VIEW_COLUMNS))
		return true;
	return pg_set_options(job, PG_SQL(job, "ALTER VIEW %T", job->change->to), VIEW_OPTIONS);
}

/* ---- the columns of a view have a default and a comment of their own, and nothing else --------------------------- */

bool view_column_set_default(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *usual = object_get(to, VIEW_COLUMN_DEFAULT);
	if (usual)
		PG_STEP(job, "ALTER VIEW %T ALTER COLUMN %I SET DEFAULT %E", to->parent, object_name(to), usual);
	else
		PG_STEP(job, "ALTER VIEW %T ALTER COLUMN %I DROP DEFAULT", to->parent, object_name(to));
	return true;
}

bool view_column_create(struct ddl_job *job)
{
	if (object_get(job->change->to, VIEW_COLUMN_DEFAULT))
		view_column_set_default(job);
	pg_comment(job, job->change->to);
	return true;
}

/* The column itself stays: it is the query's. */
bool view_column_drop(struct ddl_job *job)
{
	const struct object *o = job->change->from;
	if (object_get(o, VIEW_COLUMN_DEFAULT))
		PG_PART(job, "default", "ALTER VIEW %T ALTER COLUMN %I DROP DEFAULT", o->parent, object_name(o));
	if (object_get(o, VIEW_COLUMN_COMMENT))
		PG_PART(job, "comment", "COMMENT ON COLUMN %T.%I IS NULL", o->parent, object_name(o));
	return true;
}
