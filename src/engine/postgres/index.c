#include "engine/postgres/ddl.h"

static void define_index(struct sql *sql, const struct object *index)
{
	sql_addf(sql, object_flag(index, INDEX_UNIQUE) ? "CREATE UNIQUE INDEX %I ON " : "CREATE INDEX %I ON ",
		 object_name(index));
	sql_addf(sql, object_flag(index, INDEX_ONLY) ? "ONLY %T" : "%T", index->parent);
	sql_addf(sql, " USING %I (%K)", object_text(index, INDEX_METHOD), object_text(index, INDEX_COLUMNS));
	if (object_get(index, INDEX_INCLUDE))
		sql_addf(sql, " INCLUDE (%N)", object_get(index, INDEX_INCLUDE));
	if (object_flag(index, INDEX_NULLS_NOT_DISTINCT))
		sql_addf(sql, " NULLS NOT DISTINCT");
	if (object_get(index, INDEX_OPTIONS)) {
		sql_addf(sql, " WITH ");
		pg_add_options(sql, object_get(index, INDEX_OPTIONS));
	}
	if (object_get(index, INDEX_TABLESPACE))
		sql_addf(sql, " TABLESPACE %I", object_get(index, INDEX_TABLESPACE));
	if (object_get(index, INDEX_WHERE))
		sql_addf(sql, " WHERE %E", object_get(index, INDEX_WHERE));
}

/* Where not every partition has a part of the index above, each part joins it by itself. */
static void attach(struct ddl_job *job, const struct object *part)
{
	const struct object *above = pg_index_above(job, part);
	if (above)
		pg_cost(PG_STEP(job, "ALTER INDEX %I.%I ATTACH PARTITION %I.%I", object_name(object_schema(above)),
				object_name(above), object_name(object_schema(part)), object_name(part)),
			LOCK_SHARE_UPDATE, 0, NULL);
}

bool index_create(struct ddl_job *job)
{
	const struct object *index = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	define_index(&sql, index);
	struct step *step = ddl_step(job, sql_get(&sql));
	step->effects = pg_is_new(job, index->parent)      ? 0
			: object_flag(index, INDEX_UNIQUE) ? STEP_SCANS | STEP_MAY_FAIL_ON_DATA
							   : STEP_SCANS;
	attach(job, index);
	index_finish(job, index);
	return true;
}

bool index_join(struct ddl_job *job)
{
	attach(job, job->change->to);
	return true;
}

bool index_set_options(struct ddl_job *job)
{
	return pg_set_options(job, PG_SQL(job, "ALTER INDEX %T", job->change->to), INDEX_OPTIONS);
}

bool index_set_tablespace(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *tablespace = object_get(to, INDEX_TABLESPACE);
	PG_STEP(job, "ALTER INDEX %T SET TABLESPACE %I", to, tablespace ? tablespace : "pg_default");
	return true;
}
