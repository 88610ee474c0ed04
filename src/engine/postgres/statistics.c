/* Extended statistics: an object of a schema of its own choice that belongs to a table. */
#include "engine/postgres/ddl.h"

static const char *path(const struct ddl_job *job, const struct object *o)
{
	const char *schema = object_get(o, STATISTICS_SCHEMA);
	return qname_format(job->ctx, schema ? schema : object_name(object_schema(o)), object_name(o));
}

bool statistics_set_target(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *target = object_get(to, STATISTICS_TARGET);
	pg_cost(PG_STEP(job, "ALTER STATISTICS %Q SET STATISTICS %E", path(job, to), target ? target : "-1"), LOCK_NONE,
		0, NULL);
	return true;
}

bool statistics_set_comment(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *comment = object_get(to, STATISTICS_COMMENT), *name = path(job, to);
	struct step *step = comment ? PG_STEP(job, "COMMENT ON STATISTICS %Q IS %L", name, comment)
				    : PG_STEP(job, "COMMENT ON STATISTICS %Q IS NULL", name);
	pg_cost(step, LOCK_NONE, 0, NULL);
	return true;
}

bool statistics_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE STATISTICS %Q", path(job, to));
	if (object_get(to, STATISTICS_KINDS))
		sql_addf(&sql, " (%N)", object_get(to, STATISTICS_KINDS));
	sql_addf(&sql, " ON %K FROM %T", object_text(to, STATISTICS_COLUMNS), to->parent);
	ddl_step(job, sql_get(&sql))->note = pg_is_new(job, to->parent) ? NULL : "filled by the next ANALYZE";
	if (object_get(to, STATISTICS_TARGET))
		statistics_set_target(job);
	if (object_get(to, STATISTICS_COMMENT))
		statistics_set_comment(job);
	return true;
}

bool statistics_drop(struct ddl_job *job)
{
	PG_STEP(job, "DROP STATISTICS %Q", path(job, job->change->from));
	return true;
}

bool statistics_rename(struct ddl_job *job)
{
	const struct change *c = job->change;
	pg_cost(PG_STEP(job, "ALTER STATISTICS %Q RENAME TO %I", path(job, c->from), object_name(c->to)), LOCK_NONE, 0,
		NULL);
	return true;
}

bool statistics_set_schema(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const char *schema = object_get(to, STATISTICS_SCHEMA);
	PG_STEP(job, "ALTER STATISTICS %Q SET SCHEMA %I", path(job, from),
		schema ? schema : object_name(object_schema(to)));
	return true;
}
