/*
 * Foreign data wrappers, servers and user mappings. Options that hold secrets are never read, so each option is changed
 * by itself: what is not known of stays.
 */
#include "engine/postgres/ddl.h"

/* ---- options ---------------------------------------------------------------------------------------------------- */

void pg_add_foreign_options(struct sql *sql, const char *value)
{
	struct list options = list_on(sql->ctx->arena);
	if (!value || !options_parse(sql->ctx, value, &options))
		return;
	for (size_t i = 0; i < options.count; i++) {
		const struct option *option = options.item[i];
		sql_addf(sql, i ? ", %I %L" : " OPTIONS (%I %L", option->name, option->value);
	}
	sql_addf(sql, ")");
}

static const char *value_of(const struct list *options, const char *name)
{
	for (size_t i = 0; i < options->count; i++) {
		const struct option *option = options->item[i];
		if (text_equal(option->name, name))
			return option->value;
	}
	return NULL;
}

/* head OPTIONS (DROP a, SET b 'v', ADD c 'w') */
bool pg_change_foreign_options(struct ddl_job *job, const char *head, enum attr attr)
{
	const char *old = object_get(job->change->from, attr), *new = object_get(job->change->to, attr);
	struct list from = list_on(job->ctx->arena), to = list_on(job->ctx->arena);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	const char *before = "";
	if ((old && !options_parse(job->ctx, old, &from)) || (new && !options_parse(job->ctx, new, &to)))
		return false;
	for (size_t i = 0; i < from.count; i++) {
		const struct option *option = from.item[i];
		if (value_of(&to, option->name))
			continue;
		sql_addf(&sql, "%EDROP %I", before, option->name);
		before = ", ";
	}
	for (size_t i = 0; i < to.count; i++) {
		const struct option *option = to.item[i];
		const char *was = value_of(&from, option->name);
		if (text_equal(was, option->value))
			continue;
		sql_addf(&sql, was ? "%ESET %I %L" : "%EADD %I %L", before, option->name, option->value);
		before = ", ";
	}
	PG_STEP(job, "%E OPTIONS (%E)", head, sql_get(&sql));
	return true;
}

/* ---- wrappers --------------------------------------------------------------------------------------------------- */

static void add_function(struct sql *sql, const char *word, const char *function, bool said)
{
	if (function)
		sql_addf(sql, " %E %Q", word, function);
	else if (said)
		sql_addf(sql, " NO %E", word);
}

bool wrapper_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE FOREIGN DATA WRAPPER %I", object_name(to));
	add_function(&sql, "HANDLER", object_get(to, FOREIGN_DATA_WRAPPER_HANDLER), false);
	add_function(&sql, "VALIDATOR", object_get(to, FOREIGN_DATA_WRAPPER_VALIDATOR), false);
	pg_add_foreign_options(&sql, object_get(to, FOREIGN_DATA_WRAPPER_OPTIONS));
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

bool wrapper_set_functions(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER FOREIGN DATA WRAPPER %I", object_name(to));
	if (pg_changes(job, FOREIGN_DATA_WRAPPER_HANDLER))
		add_function(&sql, "HANDLER", object_get(to, FOREIGN_DATA_WRAPPER_HANDLER), true);
	if (pg_changes(job, FOREIGN_DATA_WRAPPER_VALIDATOR))
		add_function(&sql, "VALIDATOR", object_get(to, FOREIGN_DATA_WRAPPER_VALIDATOR), true);
	ddl_step(job, sql_get(&sql));
	return true;
}

bool wrapper_set_options(struct ddl_job *job)
{
	return pg_change_foreign_options(job,
					 PG_SQL(job, "ALTER FOREIGN DATA WRAPPER %I", object_name(job->change->to)),
					 FOREIGN_DATA_WRAPPER_OPTIONS);
}

/* ---- servers ---------------------------------------------------------------------------------------------------- */

bool server_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE SERVER %I", object_name(to));
	if (object_get(to, SERVER_TYPE))
		sql_addf(&sql, " TYPE %L", object_get(to, SERVER_TYPE));
	if (object_get(to, SERVER_VERSION))
		sql_addf(&sql, " VERSION %L", object_get(to, SERVER_VERSION));
	sql_addf(&sql, " FOREIGN DATA WRAPPER %I", object_text(to, SERVER_WRAPPER));
	pg_add_foreign_options(&sql, object_get(to, SERVER_OPTIONS));
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

bool server_set_version(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *version = object_get(to, SERVER_VERSION);
	if (version)
		PG_STEP(job, "ALTER SERVER %I VERSION %L", object_name(to), version);
	else
		PG_STEP(job, "ALTER SERVER %I VERSION NULL", object_name(to));
	return true;
}

bool server_set_options(struct ddl_job *job)
{
	return pg_change_foreign_options(job, PG_SQL(job, "ALTER SERVER %I", object_name(job->change->to)),
					 SERVER_OPTIONS);
}

/* ---- user mappings ------------------------------------------------------------------------------------------------ */

/* FOR role SERVER server: PUBLIC is no role, and a word of its own. */
static const char *whose(const struct ddl_job *job, const struct object *mapping)
{
	if (text_equal(object_name(mapping), "public"))
		return PG_SQL(job, "USER MAPPING FOR PUBLIC SERVER %I", object_name(mapping->parent));
	return PG_SQL(job, "USER MAPPING FOR %I SERVER %I", object_name(mapping), object_name(mapping->parent));
}

bool user_mapping_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE %E", whose(job, to));
	pg_add_foreign_options(&sql, object_get(to, USER_MAPPING_OPTIONS));
	ddl_step(job, sql_get(&sql))->note = "add its password by hand, where it has one";
	return true;
}

bool user_mapping_drop(struct ddl_job *job)
{
	PG_STEP(job, "DROP %E", whose(job, job->change->from))->note = "with its password, where it has one";
	return true;
}

bool user_mapping_set_options(struct ddl_job *job)
{
	return pg_change_foreign_options(job, PG_SQL(job, "ALTER %E", whose(job, job->change->to)),
					 USER_MAPPING_OPTIONS);
}

/* ---- foreign tables: tables with a server --------------------------------------------------------------------------- */

bool foreign_table_set_options(struct ddl_job *job)
{
	return pg_change_foreign_options(job, PG_SQL(job, "ALTER FOREIGN TABLE %T", job->change->to),
					 TABLE_FOREIGN_OPTIONS);
}

bool foreign_column_set_options(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	return pg_change_foreign_options(
		job, PG_SQL(job, "ALTER FOREIGN TABLE %T ALTER COLUMN %I", to->parent, object_name(to)),
		COLUMN_FOREIGN_OPTIONS);
}
