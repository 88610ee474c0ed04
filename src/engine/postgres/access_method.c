/* Access methods. PostgreSQL alters nothing of them: a change makes a new one, and what is kept by it is made anew. */
#include "engine/postgres/ddl.h"

bool access_method_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE ACCESS METHOD %I TYPE %E HANDLER ", object_name(to),
		 pg_upper(job->ctx, object_text(to, ACCESS_METHOD_TYPE)));
	pg_add_function(&sql, object_text(to, ACCESS_METHOD_HANDLER), false);
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

/* A table of the from model that the method keeps, and goes on keeping; else NULL. */
static const struct object *table_kept(const struct ddl_job *job, const struct object *method)
{
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			const struct object *to = match_to(job->matching, t);
			if (to && object_text(t, TABLE_ACCESS_METHOD) == object_name(method) &&
			    object_text(to, TABLE_ACCESS_METHOD) == object_name(method) &&
			    !(job->down && list_has(job->down, t)))
				return t;
		}
	return NULL;
}

bool access_method_drop(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = match_to(job->matching, from);
	const struct object *table = to ? table_kept(job, from) : NULL;
	if (!table)
		return pg_drop(job);
	diag_report(job->ctx, DIAG_UNSUPPORTED, to->at,
		    "Make a new access method, let the table change over to it, and drop this one after that.",
		    "%s would have to be made anew, and %s is kept by it", object_title(job->ctx, to),
		    object_title(job->ctx, table));
	return false;
}
