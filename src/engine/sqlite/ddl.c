/* What SQLite knows, how it is written, and what changing it costs. Every write locks the whole file. */
#include "engine/sqlite/sqlite.h"

#define FORMAT(job, ...) sql_format((job)->ctx, DIALECT_SQLITE, __VA_ARGS__)

/* The schema main is always there. */
static bool nothing(struct ddl_job *job)
{
	(void)job;
	return true;
}

static bool table_create(struct ddl_job *job)
{
	return ddl_step(job, write_table(job->ctx, job->change->to, object_name(job->change->to))) != NULL;
}

static bool table_drop(struct ddl_job *job)
{
	return ddl_step(job, FORMAT(job, "DROP TABLE %T", job->change->from)) != NULL;
}

/* Foreign keys, triggers, views and indexes that name it are rewritten by SQLite. */
static bool table_rename(struct ddl_job *job)
{
	return ddl_step(job, FORMAT(job, "ALTER TABLE %T RENAME TO %I", job->change->from,
				    object_name(job->change->to))) != NULL;
}

static bool column_rename(struct ddl_job *job)
{
	return ddl_step(job, FORMAT(job, "ALTER TABLE %T RENAME COLUMN %I TO %I", job->change->from->parent,
				    object_name(job->change->from), object_name(job->change->to))) != NULL;
}

static bool index_create(struct ddl_job *job)
{
	struct step *step = ddl_step(job, write_index(job->ctx, job->change->to));
	step->effects = STEP_SCANS | (object_flag(job->change->to, INDEX_UNIQUE) ? STEP_MAY_FAIL_ON_DATA : 0U);
	return true;
}

static bool index_drop(struct ddl_job *job)
{
	return ddl_step(job, FORMAT(job, "DROP INDEX %T", job->change->from)) != NULL;
}

static bool view_create(struct ddl_job *job)
{
	return ddl_step(job, write_view(job->ctx, job->change->to)) != NULL;
}

static bool view_drop(struct ddl_job *job)
{
	return ddl_step(job, FORMAT(job, "DROP VIEW %T", job->change->from)) != NULL;
}

static bool trigger_create(struct ddl_job *job)
{
	return ddl_step(job, write_trigger(job->ctx, job->change->to)) != NULL;
}

static bool trigger_drop(struct ddl_job *job)
{
	return ddl_step(job, FORMAT(job, "DROP TRIGGER %I", object_name(job->change->from))) != NULL;
}

static bool virtual_create(struct ddl_job *job)
{
	return ddl_step(job, write_virtual_table(job->ctx, job->change->to)) != NULL;
}

static bool virtual_drop(struct ddl_job *job)
{
	return table_drop(job);
}

/* What a module keeps cannot be carried over: not even its columns are known. */
static bool virtual_change(struct ddl_job *job)
{
	struct step *step = ddl_step(job, FORMAT(job, "DROP TABLE %T;\n%E", job->change->from,
						 write_virtual_table(job->ctx, job->change->to)));
	step->note = "the module starts empty: fill it again (for full-text search over another table, with 'rebuild')";
	return true;
}

/* ---- rules ----------------------------------------------------------------------------------------------------- */

/* clang-format off */
#define REBUILD(attr, effects) { attr, ddl_rebuild, LOCK_ACCESS_EXCLUSIVE, STEP_REWRITES | (effects), 0, NULL }
#define RECREATE(attr)         { attr, ddl_recreate, LOCK_ACCESS_EXCLUSIVE, 0, 0, NULL }
#define END_OF_RULES           { ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }

static const struct alter_rule schema_rules[] = { END_OF_RULES };

static const struct alter_rule table_rules[] = {
	REBUILD(TABLE_STRICT,        STEP_MAY_FAIL_ON_DATA),
	REBUILD(TABLE_WITHOUT_ROWID, STEP_MAY_FAIL_ON_DATA),
	END_OF_RULES
};

static const struct alter_rule column_rules[] = {
	REBUILD(COLUMN_TYPE,              STEP_MAY_FAIL_ON_DATA),
	REBUILD(COLUMN_COLLATION,         STEP_MAY_FAIL_ON_DATA),
	REBUILD(COLUMN_NULLABLE,          STEP_MAY_FAIL_ON_DATA),
	REBUILD(COLUMN_NOT_NULL_NAME,     0),
	REBUILD(COLUMN_NOT_NULL_CONFLICT, 0),
	REBUILD(COLUMN_DEFAULT,           0),
	REBUILD(COLUMN_DEFAULT_NAME,      0),
	REBUILD(COLUMN_GENERATED,         STEP_LOSES_DATA),
	REBUILD(COLUMN_EXPRESSION,        0),
	END_OF_RULES
};

static const struct alter_rule primary_key_rules[] = {
	REBUILD(PRIMARY_KEY_COLUMNS,       STEP_MAY_FAIL_ON_DATA),
	REBUILD(PRIMARY_KEY_AUTOINCREMENT, 0),
	REBUILD(PRIMARY_KEY_ON_CONFLICT,   0),
	REBUILD(PRIMARY_KEY_PLACE,         0),
	END_OF_RULES
};

static const struct alter_rule unique_rules[] = {
	REBUILD(UNIQUE_COLUMNS,     STEP_MAY_FAIL_ON_DATA),
	REBUILD(UNIQUE_ON_CONFLICT, 0),
	REBUILD(UNIQUE_PLACE,       0),
	END_OF_RULES
};

static const struct alter_rule check_rules[] = {
	REBUILD(CHECK_EXPRESSION, STEP_MAY_FAIL_ON_DATA),
	REBUILD(CHECK_COLUMN,     0),
	END_OF_RULES
};

static const struct alter_rule foreign_key_rules[] = {
	REBUILD(FOREIGN_KEY_COLUMNS,    STEP_MAY_FAIL_ON_DATA),
	REBUILD(FOREIGN_KEY_REFERENCES, STEP_MAY_FAIL_ON_DATA),
	REBUILD(FOREIGN_KEY_ON_DELETE,  0),
	REBUILD(FOREIGN_KEY_ON_UPDATE,  0),
	REBUILD(FOREIGN_KEY_MATCH,      0),
	REBUILD(FOREIGN_KEY_DEFERRABLE, 0),
	REBUILD(FOREIGN_KEY_PLACE,      0),
	END_OF_RULES
};

static const struct alter_rule index_rules[] = {
	RECREATE(INDEX_COLUMNS),
	RECREATE(INDEX_UNIQUE),
	RECREATE(INDEX_WHERE),
	END_OF_RULES
};

static const struct alter_rule view_rules[] = {
	RECREATE(VIEW_COLUMNS),
	RECREATE(VIEW_BODY),
	END_OF_RULES
};

static const struct alter_rule trigger_rules[] = {
	RECREATE(TRIGGER_TIMING),
	RECREATE(TRIGGER_EVENTS),
	RECREATE(TRIGGER_LEVEL),
	RECREATE(TRIGGER_WHEN),
	RECREATE(TRIGGER_BODY),
	END_OF_RULES
};

static const struct alter_rule virtual_table_rules[] = {
	{ VIRTUAL_TABLE_MODULE,    virtual_change, LOCK_ACCESS_EXCLUSIVE, STEP_LOSES_DATA, 0, NULL },
	{ VIRTUAL_TABLE_ARGUMENTS, virtual_change, LOCK_ACCESS_EXCLUSIVE, STEP_LOSES_DATA, 0, NULL },
	END_OF_RULES
};

#define LOCKS LOCK_ACCESS_EXCLUSIVE, LOCK_ACCESS_EXCLUSIVE
#define PART  (DDL_IN_PARENT | DDL_DROPS_WITH_PARENT)

const struct ddl sqlite_ddl[KIND_COUNT] = {
	[KIND_SCHEMA]        = { nothing, nothing, NULL, LOCK_NONE, LOCK_NONE, 0, schema_rules, 0, NULL },
	[KIND_TABLE]         = { table_create, table_drop, table_rename, LOCKS, STEP_LOSES_DATA, table_rules, 0, table_alter },
	[KIND_COLUMN]        = { ddl_rebuild, ddl_rebuild, column_rename, LOCKS, STEP_LOSES_DATA, column_rules, PART, NULL },
	[KIND_PRIMARY_KEY]   = { ddl_rebuild, ddl_rebuild, NULL, LOCKS, 0, primary_key_rules, PART, NULL },
	[KIND_UNIQUE]        = { ddl_rebuild, ddl_rebuild, NULL, LOCKS, 0, unique_rules, PART, NULL },
	[KIND_CHECK]         = { ddl_rebuild, ddl_rebuild, NULL, LOCKS, 0, check_rules, PART, NULL },
	[KIND_FOREIGN_KEY]   = { ddl_rebuild, ddl_rebuild, NULL, LOCKS, 0, foreign_key_rules, PART, NULL },
	[KIND_INDEX]         = { index_create, index_drop, NULL, LOCKS, 0, index_rules, DDL_DROPS_WITH_PARENT, NULL },
	[KIND_VIEW]          = { view_create, view_drop, NULL, LOCKS, 0, view_rules, 0, NULL },
	[KIND_TRIGGER]       = { trigger_create, trigger_drop, NULL, LOCKS, 0, trigger_rules, DDL_DROPS_WITH_PARENT, NULL },
	[KIND_VIRTUAL_TABLE] = { virtual_create, virtual_drop, table_rename, LOCKS, STEP_LOSES_DATA, virtual_table_rules, 0, NULL },
};
