/*
 * Switches of a table that its CREATE has no words for: row security, the replica identity, the index that CLUSTER follows.
 * The last two are the table's in the catalog, but an index says so here: they come and go with it.
 */
#include "engine/postgres/ddl.h"

bool table_set_row_security(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job,
		object_flag(to, TABLE_ROW_SECURITY) ? "ALTER TABLE %T ENABLE ROW LEVEL SECURITY"
						    : "ALTER TABLE %T DISABLE ROW LEVEL SECURITY",
		to);
	return true;
}

bool table_set_force_row_security(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job,
		object_flag(to, TABLE_FORCE_ROW_SECURITY) ? "ALTER TABLE %T FORCE ROW LEVEL SECURITY"
							  : "ALTER TABLE %T NO FORCE ROW LEVEL SECURITY",
		to);
	return true;
}

static bool says(const struct object *o, const char *attribute)
{
	enum attr attr = kind_attr(o->kind, attribute);
	return attr < ATTR_COUNT && object_flag(o, attr);
}

static bool any_child_says(const struct object *table, const char *attribute)
{
	for (const struct object *c = table->child; c; c = c->next)
		if (says(c, attribute))
			return true;
	return false;
}

/* What the table says itself; nothing to write where an index takes over. */
bool table_set_replica_identity(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *identity = object_get(to, TABLE_REPLICA_IDENTITY);
	if (identity || !any_child_says(to, "replica-identity"))
		PG_STEP(job, "ALTER TABLE %T REPLICA IDENTITY %E", to,
			pg_upper(job->ctx, identity ? identity : "default"));
	return true;
}

bool index_set_replica_identity(struct ddl_job *job)
{
	const struct object *to = job->change->to, *table = to->parent;
	if (says(to, "replica-identity"))
		PG_STEP(job, "ALTER TABLE %T REPLICA IDENTITY USING INDEX %I", table, object_name(to));
	else if (!object_get(table, TABLE_REPLICA_IDENTITY) && !any_child_says(table, "replica-identity"))
		PG_STEP(job, "ALTER TABLE %T REPLICA IDENTITY DEFAULT", table);
	return true;
}

bool index_set_clustered(struct ddl_job *job)
{
	const struct object *to = job->change->to, *table = to->parent;
	if (says(to, "clustered"))
		PG_STEP(job, "ALTER TABLE %T CLUSTER ON %I", table, object_name(to));
	else if (!any_child_says(table, "clustered"))
		PG_STEP(job, "ALTER TABLE %T SET WITHOUT CLUSTER", table);
	return true;
}

/* The functions above look at what the change makes; its steps count as those of the creation that goes on. */
static void finish_with(struct ddl_job *job, const struct object *o, ddl_fn *fn)
{
	struct change *change = arena_alloc(job->ctx->arena, sizeof *change);
	struct ddl_job own = *job;
	*change = (struct change){ OP_CREATE, NULL, o, 0 };
	own.change = change;
	own.effects = 0;
	fn(&own);
}

void table_finish(struct ddl_job *job, const struct object *table)
{
	if (object_flag(table, TABLE_ROW_SECURITY))
		finish_with(job, table, table_set_row_security);
	if (object_flag(table, TABLE_FORCE_ROW_SECURITY))
		finish_with(job, table, table_set_force_row_security);
	if (object_get(table, TABLE_REPLICA_IDENTITY))
		finish_with(job, table, table_set_replica_identity);
}

void index_finish(struct ddl_job *job, const struct object *index)
{
	if (says(index, "replica-identity"))
		finish_with(job, index, index_set_replica_identity);
	if (says(index, "clustered"))
		finish_with(job, index, index_set_clustered);
	pg_comment(job, index);
}

/* Without its index, a replica identity by index is none at all: the table goes back to its primary key. */
bool index_drop(struct ddl_job *job)
{
	const struct object *index = job->change->from;
	const struct object *table = match_to(job->matching, index->parent);
	bool resets = table && says(index, "replica-identity") && !object_get(table, TABLE_REPLICA_IDENTITY) &&
		      !any_child_says(table, "replica-identity");
	if (resets)
		PG_STEP(job, "ALTER TABLE %T REPLICA IDENTITY DEFAULT", table);
	if (index->kind != KIND_INDEX || !object_get(index, INDEX_KEYS))
		return pg_drop(job);
	PG_STEP(job, "DROP INDEX %T CASCADE", index)->note = "with the keys of partitions that are parts of it";
	return true;
}
