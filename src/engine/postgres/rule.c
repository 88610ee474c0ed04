/* Rewrite rules, and event triggers. */
#include "engine/postgres/ddl.h"

/* ---- rules: what is said of one can be said again in its place --------------------------------------------------- */

static void rule_define(struct ddl_job *job, const char *create)
{
	const struct object *rule = job->change->to;
	const char *actions = object_get(rule, RULE_ACTIONS);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "%E RULE %I AS\nON %E TO %T", create, object_name(rule),
		 pg_upper(job->ctx, object_text(rule, RULE_EVENT)), rule->parent);
	if (object_get(rule, RULE_WHERE))
		sql_addf(&sql, "\nWHERE %E", object_get(rule, RULE_WHERE));
	sql_addf(&sql, object_flag(rule, RULE_INSTEAD) ? "\nDO INSTEAD " : "\nDO ALSO ");
	if (actions)
		sql_addf(&sql, "(\n%E\n)", actions);
	else
		sql_addf(&sql, "NOTHING");
	ddl_step(job, sql_get(&sql));
}

bool rule_set_enabled(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER TABLE %T %E RULE %I", to->parent, pg_enable_words(object_text(to, RULE_ENABLED)),
		object_name(to));
	return true;
}

bool rule_create(struct ddl_job *job)
{
	rule_define(job, "CREATE");
	if (object_get(job->change->to, RULE_ENABLED))
		rule_set_enabled(job);
	pg_comment(job, job->change->to);
	return true;
}

bool rule_replace(struct ddl_job *job)
{
	rule_define(job, "CREATE OR REPLACE");
	return true;
}

/* ---- event triggers ------------------------------------------------------------------------------------------------- */

static void add_commands(struct sql *sql, const char *commands)
{
	struct list tags = list_on(sql->ctx->arena);
	if (!names_parse(sql->ctx, commands, &tags))
		return;
	for (size_t i = 0; i < tags.count; i++)
		sql_addf(sql, i ? ", %L" : "\nWHEN TAG IN (%L", tags.item[i]);
	sql_addf(sql, ")");
}

bool event_trigger_set_enabled(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER EVENT TRIGGER %I %E", object_name(to),
		pg_enable_words(object_text(to, EVENT_TRIGGER_ENABLED)));
	return true;
}

bool event_trigger_create(struct ddl_job *job)
{
	const struct object *trigger = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE EVENT TRIGGER %I\nON %E", object_name(trigger),
		 object_text(trigger, EVENT_TRIGGER_EVENT));
	if (object_get(trigger, EVENT_TRIGGER_COMMANDS))
		add_commands(&sql, object_get(trigger, EVENT_TRIGGER_COMMANDS));
	pg_add_call(&sql, object_text(trigger, EVENT_TRIGGER_FUNCTION), NULL);
	ddl_step(job, sql_get(&sql));
	if (object_get(trigger, EVENT_TRIGGER_ENABLED))
		event_trigger_set_enabled(job);
	pg_comment(job, trigger);
	return true;
}
