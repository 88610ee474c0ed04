/* Languages, and what brings the values of a type into them. */
#include "engine/postgres/ddl.h"

static void function_add(struct sql *sql, const char *word, const char *function)
{
	if (!function)
		return;
	sql_addf(sql, " %E ", word);
	pg_add_function(sql, function, false);
}

/* OR REPLACE keeps who owns it, who may use it, and what is written in it. */
static void language_write(struct ddl_job *job, const char *head)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, object_flag(to, LANGUAGE_TRUSTED) ? "%E TRUSTED LANGUAGE %I" : "%E LANGUAGE %I", head,
		 object_name(to));
	function_add(&sql, "HANDLER", object_get(to, LANGUAGE_HANDLER));
	function_add(&sql, "INLINE", object_get(to, LANGUAGE_INLINE));
	function_add(&sql, "VALIDATOR", object_get(to, LANGUAGE_VALIDATOR));
	ddl_step(job, sql_get(&sql));
}

bool language_create(struct ddl_job *job)
{
	language_write(job, "CREATE");
	pg_comment(job, job->change->to);
	return true;
}

bool language_replace(struct ddl_job *job)
{
	language_write(job, "CREATE OR REPLACE");
	return true;
}

/* ---- transforms ---------------------------------------------------------------------------------------------------- */

static void direction_add(struct sql *sql, const char *before, const char *words, const char *function)
{
	sql_addf(sql, "%E    %E SQL WITH FUNCTION ", before, words);
	pg_add_function(sql, function, true);
	if (!strchr(function, '('))
		sql_addf(sql, "(internal)");
}

static void transform_write(struct ddl_job *job, const char *head)
{
	const struct object *to = job->change->to;
	const char *from_sql = object_get(to, TRANSFORM_FROM_SQL), *to_sql = object_get(to, TRANSFORM_TO_SQL);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "%E TRANSFORM FOR %E LANGUAGE %I (\n", head, object_name(to),
		 object_text(to, TRANSFORM_LANGUAGE));
	if (from_sql)
		direction_add(&sql, "", "FROM", from_sql);
	if (to_sql)
		direction_add(&sql, from_sql ? ",\n" : "", "TO", to_sql);
	sql_addf(&sql, "\n)");
	ddl_step(job, sql_get(&sql));
}

bool transform_create(struct ddl_job *job)
{
	transform_write(job, "CREATE");
	pg_comment(job, job->change->to);
	return true;
}

bool transform_replace(struct ddl_job *job)
{
	transform_write(job, "CREATE OR REPLACE");
	return true;
}
