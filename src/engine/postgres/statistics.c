/* Extended statistics: an object of a schema of its own choice that belongs to a table. */
#include "engine/postgres/ddl.h"

const char *pg_statistics_path(struct context *ctx, const struct object *o)
{
	const char *schema = object_get(o, STATISTICS_SCHEMA);
	return qname_format(ctx, schema ? schema : object_name(object_schema(o)), object_name(o));
}

bool statistics_set_target(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *target = object_get(to, STATISTICS_TARGET);
	pg_cost(PG_STEP(job, "ALTER STATISTICS %Q SET STATISTICS %E", pg_statistics_path(job->ctx, to),
			target ? target : "-1"),
		LOCK_NONE, 0, NULL);
	return true;
}

bool statistics_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE STATISTICS %Q", pg_statistics_path(job->ctx, to));
	if (object_get(to, STATISTICS_KINDS))
		sql_addf(&sql, " (%N)", object_get(to, STATISTICS_KINDS));
	sql_addf(&sql, " ON %K FROM %T", object_text(to, STATISTICS_COLUMNS), to->parent);
	ddl_step(job, sql_get(&sql))->note = pg_is_new(job, to->parent) ? NULL : "filled by the next ANALYZE";
	if (object_get(to, STATISTICS_TARGET))
		statistics_set_target(job);
	pg_comment(job, to);
	return true;
}

bool statistics_set_schema(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const char *schema = object_get(to, STATISTICS_SCHEMA);
	PG_STEP(job, "ALTER STATISTICS %Q SET SCHEMA %I", pg_statistics_path(job->ctx, from),
		schema ? schema : object_name(object_schema(to)));
	return true;
}
