/*
 * Materialized views. They hold no data of their own, but to put one back is work: its query runs over all rows, and its
 * indexes are built again.
 */
#include "engine/postgres/ddl.h"

static const char *const query_note = "runs the query over all its rows";

bool matview_create(struct ddl_job *job)
{
	const struct object *view = job->change->to;
	bool populated = object_flag(view, MATERIALIZED_VIEW_POPULATED);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE MATERIALIZED VIEW %T", view);
	if (object_get(view, MATERIALIZED_VIEW_COLUMNS))
		sql_addf(&sql, " (%N)", object_get(view, MATERIALIZED_VIEW_COLUMNS));
	if (object_get(view, MATERIALIZED_VIEW_ACCESS_METHOD))
		sql_addf(&sql, " USING %I", object_get(view, MATERIALIZED_VIEW_ACCESS_METHOD));
	if (object_get(view, MATERIALIZED_VIEW_OPTIONS)) {
		sql_addf(&sql, " WITH ");
		pg_add_options(&sql, object_get(view, MATERIALIZED_VIEW_OPTIONS));
	}
	if (object_get(view, MATERIALIZED_VIEW_TABLESPACE))
		sql_addf(&sql, " TABLESPACE %I", object_get(view, MATERIALIZED_VIEW_TABLESPACE));
	sql_addf(&sql, " AS\n%E", object_text(view, MATERIALIZED_VIEW_BODY));
	if (!populated)
		sql_addf(&sql, "\nWITH NO DATA");
	ddl_step(job, sql_get(&sql))->note = populated ? query_note : NULL;
	pg_comment(job, view);
	return true;
}

bool matview_set_populated(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (object_flag(to, MATERIALIZED_VIEW_POPULATED))
		PG_STEP(job, "REFRESH MATERIALIZED VIEW %T", to)->note = query_note;
	else
		PG_STEP(job, "REFRESH MATERIALIZED VIEW %T WITH NO DATA", to)->note =
			"its rows go; it cannot be read until it is refreshed";
	return true;
}

bool matview_keeps_access_method(const struct change *change)
{
	return pg_version_for(change) && pg_version_for(change) < 150000;
}

bool matview_set_access_method(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER MATERIALIZED VIEW %T SET ACCESS METHOD %I", to,
		object_text(to, MATERIALIZED_VIEW_ACCESS_METHOD));
	return true;
}

bool matview_set_options(struct ddl_job *job)
{
	return pg_set_options(job, PG_SQL(job, "ALTER MATERIALIZED VIEW %T", job->change->to),
			      MATERIALIZED_VIEW_OPTIONS);
}

bool matview_set_tablespace(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *tablespace = object_get(to, MATERIALIZED_VIEW_TABLESPACE);
	PG_STEP(job, "ALTER MATERIALIZED VIEW %T SET TABLESPACE %I", to, tablespace ? tablespace : "pg_default");
	return true;
}

/* ---- its columns: what they are follows from the query --------------------------------------------------------------- */

static const char *head(const struct ddl_job *job, const struct object *column)
{
	return PG_SQL(job, "ALTER MATERIALIZED VIEW %T ALTER COLUMN %I", column->parent, object_name(column));
}

bool matview_column_set_compression(struct ddl_job *job)
{
	const char *method = object_get(job->change->to, MATERIALIZED_VIEW_COLUMN_COMPRESSION);
	PG_STEP(job, "%E SET COMPRESSION %E", head(job, job->change->to), method ? method : "default")->lock =
		LOCK_ACCESS_EXCLUSIVE;
	return true;
}

bool matview_column_set_statistics(struct ddl_job *job)
{
	const char *target = object_get(job->change->to, MATERIALIZED_VIEW_COLUMN_STATISTICS);
	PG_STEP(job, "%E SET STATISTICS %E", head(job, job->change->to), target ? target : "-1");
	return true;
}

bool matview_column_set_options(struct ddl_job *job)
{
	return pg_set_options(job, head(job, job->change->to), MATERIALIZED_VIEW_COLUMN_OPTIONS);
}

/* A column without anything of its own is like one that is not mentioned. */
static struct object *bare(struct context *ctx, const struct object *column)
{
	struct object *copy = object_new(ctx, column->kind, NULL, column->at);
	object_put(copy, MATERIALIZED_VIEW_COLUMN_NAME, object_get(column, MATERIALIZED_VIEW_COLUMN_NAME));
	copy->parent = column->parent;
	return copy;
}

static bool column_change(struct ddl_job *job, const struct object *from, const struct object *to)
{
	struct ddl_job part = *job;
	struct change change = { OP_ALTER, from, to, object_differs(from, to) };
	size_t first = job->steps->count;
	part.change = &change;
	if (pg_changes(&part, MATERIALIZED_VIEW_COLUMN_COMPRESSION))
		matview_column_set_compression(&part);
	if (pg_changes(&part, MATERIALIZED_VIEW_COLUMN_STATISTICS))
		matview_column_set_statistics(&part);
	if (pg_changes(&part, MATERIALIZED_VIEW_COLUMN_OPTIONS) && !matview_column_set_options(&part))
		return false;
	if (pg_changes(&part, MATERIALIZED_VIEW_COLUMN_COMMENT))
		pg_set_comment(&part);
	for (size_t i = first; i < job->steps->count; i++)
		((struct step *)job->steps->item[i])->why = job->change;
	return true;
}

bool matview_column_create(struct ddl_job *job)
{
	return column_change(job, bare(job->ctx, job->change->to), job->change->to);
}

/* The column itself stays: it is the query's. */
bool matview_column_drop(struct ddl_job *job)
{
	return column_change(job, job->change->from, bare(job->ctx, job->change->from));
}
