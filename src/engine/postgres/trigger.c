#include "engine/postgres/ddl.h"

/* INSERT OR UPDATE OF "a", "b" OR DELETE */
static void add_events(struct sql *sql, const struct object *trigger)
{
	const char *columns = object_get(trigger, TRIGGER_UPDATE_OF);
	for (const char *at = object_text(trigger, TRIGGER_EVENTS); *at;) {
		size_t length = strcspn(at, " ");
		const char *event = arena_strndup(sql->ctx->arena, at, length);
		sql_addf(sql, " %E", pg_upper(sql->ctx, event));
		if (columns && text_equal(event, "update"))
			sql_addf(sql, " OF %N", columns);
		at += length + strspn(at + length, " ");
	}
}

static void add_constraint(struct sql *sql, const struct object *trigger)
{
	const char *deferrable = object_get(trigger, TRIGGER_DEFERRABLE);
	if (object_get(trigger, TRIGGER_FROM))
		sql_addf(sql, "\nFROM %Q", object_get(trigger, TRIGGER_FROM));
	if (deferrable)
		sql_addf(sql, "\nDEFERRABLE INITIALLY %E", pg_upper(sql->ctx, deferrable));
}

static void add_tables(struct sql *sql, const struct object *trigger)
{
	const char *old = object_get(trigger, TRIGGER_OLD_TABLE), *new = object_get(trigger, TRIGGER_NEW_TABLE);
	if (old || new)
		sql_addf(sql, "\nREFERENCING");
	if (old)
		sql_addf(sql, " OLD TABLE AS %I", old);
	if (new)
		sql_addf(sql, " NEW TABLE AS %I", new);
}

void pg_add_call(struct sql *sql, const char *function, const char *arguments)
{
	struct list texts = list_on(sql->ctx->arena);
	sql_addf(sql, "\nEXECUTE FUNCTION %Q(",
		 arena_strndup(sql->ctx->arena, function, strlen(function) - strlen("()")));
	if (arguments && names_parse(sql->ctx, arguments, &texts))
		for (size_t i = 0; i < texts.count; i++)
			sql_addf(sql, i ? ", %L" : "%L", texts.item[i]);
	sql_addf(sql, ")");
}

static const char *definition(struct ddl_job *job, const struct object *trigger)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql,
		 object_flag(trigger, TRIGGER_CONSTRAINT) ? "CREATE CONSTRAINT TRIGGER %I\n%E"
							  : "CREATE TRIGGER %I\n%E",
		 object_name(trigger), pg_upper(job->ctx, object_text(trigger, TRIGGER_TIMING)));
	add_events(&sql, trigger);
	sql_addf(&sql, " ON %T", trigger->parent);
	add_constraint(&sql, trigger);
	add_tables(&sql, trigger);
	sql_addf(&sql, "\nFOR EACH %E", pg_upper(job->ctx, object_text(trigger, TRIGGER_LEVEL)));
	if (object_get(trigger, TRIGGER_WHEN))
		sql_addf(&sql, "\nWHEN (%E)", object_get(trigger, TRIGGER_WHEN));
	pg_add_call(&sql, object_text(trigger, TRIGGER_FUNCTION), object_get(trigger, TRIGGER_ARGUMENTS));
	return sql_get(&sql);
}

const char *pg_enable_words(const char *enabled)
{
	return text_equal(enabled, "disabled")  ? "DISABLE"
	       : text_equal(enabled, "replica") ? "ENABLE REPLICA"
	       : text_equal(enabled, "always")  ? "ENABLE ALWAYS"
						: "ENABLE";
}

bool trigger_set_enabled(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER TABLE %T %E TRIGGER %I", to->parent, pg_enable_words(object_text(to, TRIGGER_ENABLED)),
		object_name(to));
	return true;
}

bool trigger_create(struct ddl_job *job)
{
	const struct object *trigger = job->change->to;
	ddl_step(job, definition(job, trigger));
	if (object_get(trigger, TRIGGER_ENABLED))
		trigger_set_enabled(job);
	pg_comment(job, trigger);
	return true;
}
