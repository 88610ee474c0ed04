/* Range types. PostgreSQL alters nothing of them but their names, so a change makes a new one, while no column has the type. */
#include "engine/postgres/ddl.h"

#include "engine/postgres/postgres.h"

const char *pg_multirange_name(struct context *ctx, const char *range)
{
	const char *at = strstr(range, "range");
	if (!at)
		return pg_object_name(ctx, range, NULL, "multirange");
	int before = (int)(at - range);
	return pg_object_name(ctx, arena_printf(ctx->arena, "%.*smulti%s", before, range, at), NULL, NULL);
}

static void name_add(struct sql *sql, const char *option, const char *name)
{
	if (name)
		sql_addf(sql, ",\n    %E = %Q", option, name);
}

bool range_create(struct ddl_job *job)
{
	const struct object *range = job->change->to;
	const char *multirange = object_get(range, RANGE_TYPE_MULTIRANGE);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE TYPE %T AS RANGE (\n    subtype = %E", range, object_text(range, RANGE_TYPE_SUBTYPE));
	name_add(&sql, "subtype_opclass", object_get(range, RANGE_TYPE_OPCLASS));
	name_add(&sql, "collation", object_get(range, RANGE_TYPE_COLLATION));
	name_add(&sql, "canonical", object_get(range, RANGE_TYPE_CANONICAL));
	name_add(&sql, "subtype_diff", object_get(range, RANGE_TYPE_SUBTYPE_DIFF));
	if (multirange && multirange != pg_multirange_name(job->ctx, object_name(range)))
		sql_addf(&sql, ",\n    multirange_type_name = %I.%I", object_name(object_schema(range)), multirange);
	sql_addf(&sql, "\n)");
	ddl_step(job, sql_get(&sql));
	pg_comment(job, range);
	return true;
}

/* PostgreSQL has the functions that make a range under the type's first name, whatever the type is called later: a new type
 * cannot be made beside the old one. */
bool range_drop(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = match_to(job->matching, from);
	return (!to || pg_type_is_free(job, from, object_title(job->ctx, to))) && pg_drop(job);
}

bool range_set_multirange(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	if (pg_version_for(job->change) && pg_version_for(job->change) < 140000) /* it has none */
		return true;
	PG_STEP(job, "ALTER TYPE %I.%I RENAME TO %I", object_name(object_schema(to)),
		object_text(from, RANGE_TYPE_MULTIRANGE), object_text(to, RANGE_TYPE_MULTIRANGE));
	return true;
}
