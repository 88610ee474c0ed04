/* Conversions between encodings. */
#include "engine/postgres/ddl.h"

bool conversion_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job,
		object_flag(to, CONVERSION_DEFAULT) ? "CREATE DEFAULT CONVERSION %T FOR %L TO %L FROM %Q"
						    : "CREATE CONVERSION %T FOR %L TO %L FROM %Q",
		to, object_text(to, CONVERSION_FROM), object_text(to, CONVERSION_TO),
		object_text(to, CONVERSION_FUNCTION));
	pg_comment(job, to);
	return true;
}
