/* Publications, with the tables that they name. What a change sends out differently counts from its commit on. */
#include "engine/postgres/ddl.h"

/* ONLY shop.item (id, name) WHERE (price > 0); without ONLY what inherits from it would be named as well */
static void add_table(struct sql *sql, const struct object *table)
{
	sql_addf(sql, "ONLY %Q", object_name(table));
	if (object_get(table, PUBLISHED_TABLE_COLUMNS))
		sql_addf(sql, " (%N)", object_get(table, PUBLISHED_TABLE_COLUMNS));
	if (object_get(table, PUBLISHED_TABLE_WHERE))
		sql_addf(sql, " WHERE (%E)", object_get(table, PUBLISHED_TABLE_WHERE));
}

/* `generated` is left out where servers that do not know it are served. */
static void add_options(struct sql *sql, const struct object *publication, const char *generated)
{
	const char *publish = object_text(publication, PUBLICATION_PUBLISH);
	sql_addf(sql, "(publish = %L, publish_via_partition_root = %E", text_equal(publish, "none") ? "" : publish,
		 object_flag(publication, PUBLICATION_VIA_ROOT) ? "true" : "false");
	if (generated)
		sql_addf(sql, ", publish_generated_columns = %E", generated);
	sql_addf(sql, ")");
}

/* Until 14 the word TABLE may stand there once. */
static void add_contents(struct sql *sql, const struct object *publication, int version)
{
	const char *before = " FOR ", *table = " FOR TABLE ";
	if (object_flag(publication, PUBLICATION_ALL_TABLES)) {
		sql_addf(sql, " FOR ALL TABLES");
		return;
	}
	for (const struct object *t = object_first(publication, KIND_PUBLISHED_TABLE); t; t = object_following(t)) {
		sql_addf(sql, "%E", table);
		add_table(sql, t);
		before = ", ";
		table = version && version < 150000 ? ", " : ", TABLE ";
	}
	if (object_get(publication, PUBLICATION_SCHEMAS))
		sql_addf(sql, "%ETABLES IN SCHEMA %N", before, object_get(publication, PUBLICATION_SCHEMAS));
}

bool publication_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE PUBLICATION %I", object_name(to));
	add_contents(&sql, to, pg_version_for(job->change));
	const char *generated = object_get(to, PUBLICATION_GENERATED);
	if (object_get(to, PUBLICATION_PUBLISH) || object_flag(to, PUBLICATION_VIA_ROOT) || generated) {
		sql_addf(&sql, " WITH ");
		add_options(&sql, to, generated);
	}
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

bool publication_set_options(struct ddl_job *job)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER PUBLICATION %I SET ", object_name(job->change->to));
	add_options(&sql, job->change->to,
		    pg_changes(job, PUBLICATION_GENERATED) ? object_text(job->change->to, PUBLICATION_GENERATED)
							   : NULL);
	ddl_step(job, sql_get(&sql));
	return true;
}

/* Those of `these` that `others` lack. */
static const char *schemas_lacking(struct context *ctx, const char *these, const char *others)
{
	struct list a = list_on(ctx->arena), b = list_on(ctx->arena), lacking = list_on(ctx->arena);
	if ((these && !names_parse(ctx, these, &a)) || (others && !names_parse(ctx, others, &b)))
		return NULL;
	for (size_t i = 0; i < a.count; i++)
		if (!list_has(&b, a.item[i]))
			list_add(&lacking, a.item[i]);
	return lacking.count ? names_format(ctx, &lacking) : NULL;
}

bool publication_set_schemas(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *old = object_get(job->change->from, PUBLICATION_SCHEMAS),
		   *new = object_get(to, PUBLICATION_SCHEMAS);
	const char *gone = schemas_lacking(job->ctx, old, new), *come = schemas_lacking(job->ctx, new, old);
	if (gone)
		PG_STEP(job, "ALTER PUBLICATION %I DROP TABLES IN SCHEMA %N", object_name(to), gone);
	if (come)
		PG_STEP(job, "ALTER PUBLICATION %I ADD TABLES IN SCHEMA %N", object_name(to), come);
	return true;
}

bool published_table_create(struct ddl_job *job)
{
	const struct object *table = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER PUBLICATION %I ADD TABLE ", object_name(table->parent));
	add_table(&sql, table);
	ddl_step(job, sql_get(&sql));
	return true;
}

bool published_table_drop(struct ddl_job *job)
{
	const struct object *table = job->change->from;
	PG_STEP(job, "ALTER PUBLICATION %I DROP TABLE ONLY %Q", object_name(table->parent), object_name(table));
	return true;
}
