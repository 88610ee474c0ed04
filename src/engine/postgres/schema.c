#include "engine/postgres/ddl.h"

/* What every new database says of public: the model that says nothing of it means this. */
static const char *usual_comment(const struct object *schema)
{
	return text_equal(object_name(schema), "public") ? "standard public schema" : NULL;
}

static void restore_comment(struct ddl_job *job, const struct object *schema)
{
	PG_STEP(job, "COMMENT ON SCHEMA %I IS %L", object_name(schema), usual_comment(schema))->lock = LOCK_NONE;
}

bool schema_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "CREATE SCHEMA %I", object_name(to));
	if (usual_comment(to) && !object_get(to, SCHEMA_COMMENT))
		restore_comment(job, to);
	pg_comment(job, to);
	return true;
}

bool schema_set_comment(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (object_get(to, SCHEMA_COMMENT) || !usual_comment(to))
		return pg_set_comment(job);
	restore_comment(job, to);
	return true;
}

bool extension_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE EXTENSION %I", object_name(to));
	if (object_get(to, EXTENSION_SCHEMA))
		sql_addf(&sql, " WITH SCHEMA %I", object_get(to, EXTENSION_SCHEMA));
	if (object_get(to, EXTENSION_VERSION))
		sql_addf(&sql, " VERSION %L", object_get(to, EXTENSION_VERSION));
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

bool extension_set_schema(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER EXTENSION %I SET SCHEMA %I", object_name(to), object_get(to, EXTENSION_SCHEMA));
	return true;
}

bool extension_set_version(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER EXTENSION %I UPDATE TO %L", object_name(to), object_get(to, EXTENSION_VERSION));
	return true;
}

/* The number at the start of *version, which moves past it and past what parts it from the next. */
static int64_t next_number(const char **version)
{
	enum { MOST = 1000000000 };
	int64_t number = 0;
	for (; **version >= '0' && **version <= '9'; (*version)++)
		number = number < MOST ? number * 10 + (**version - '0') : number;
	while (**version && (**version < '0' || **version > '9'))
		(*version)++;
	return number;
}

bool extension_gets_older(const struct change *change)
{
	const char *from = object_text(change->from, EXTENSION_VERSION),
		   *to = object_text(change->to, EXTENSION_VERSION);
	int64_t old = 0, new = 0;
	while (from && to && old == new && (*from || *to)) {
		old = next_number(&from);
		new = next_number(&to);
	}
	return new < old;
}

/* Without a comment in the model the extension's own counts, which its control file has. */
bool extension_set_comment(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (object_get(to, EXTENSION_COMMENT))
		return pg_set_comment(job);
	const char *statement = PG_SQL(job, "COMMENT ON EXTENSION %I IS ", object_name(to));
	const char *body = PG_SQL(job,
				  "BEGIN EXECUTE %L || (SELECT coalesce(pg_catalog.quote_literal(comment), 'NULL') "
				  "FROM pg_catalog.pg_available_extensions WHERE name = %L); END",
				  statement, object_name(to));
	PG_STEP(job, "DO %L", body);
	return true;
}
