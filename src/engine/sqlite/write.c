/* CREATE statements other than CREATE TABLE. Reading them back gives the same model. */
#include "engine/sqlite/sqlite.h"

const char *write_index(struct context *ctx, const struct object *index)
{
	struct sql sql = sql_on(ctx, DIALECT_SQLITE);
	sql_addf(&sql, "CREATE %EINDEX %I ON %T (%K)", object_flag(index, INDEX_UNIQUE) ? "UNIQUE " : "",
		 object_name(index), index->parent, object_get(index, INDEX_COLUMNS));
	if (object_get(index, INDEX_WHERE))
		sql_addf(&sql, " WHERE %E", object_get(index, INDEX_WHERE));
	return sql_get(&sql);
}

const char *write_view(struct context *ctx, const struct object *view)
{
	struct sql sql = sql_on(ctx, DIALECT_SQLITE);
	sql_addf(&sql, "CREATE VIEW %T", view);
	if (object_get(view, VIEW_COLUMNS))
		sql_addf(&sql, " (%N)", object_get(view, VIEW_COLUMNS));
	sql_addf(&sql, " AS\n%E", object_get(view, VIEW_BODY));
	return sql_get(&sql);
}

const char *write_virtual_table(struct context *ctx, const struct object *table)
{
	struct sql sql = sql_on(ctx, DIALECT_SQLITE);
	sql_addf(&sql, "CREATE VIRTUAL TABLE %T USING %I", table, object_get(table, VIRTUAL_TABLE_MODULE));
	if (object_get(table, VIRTUAL_TABLE_ARGUMENTS))
		sql_addf(&sql, "(%E)", object_get(table, VIRTUAL_TABLE_ARGUMENTS));
	return sql_get(&sql);
}

/* INSERT, DELETE, UPDATE, UPDATE OF "a", "b" */
static void write_events(struct sql *sql, const struct object *trigger)
{
	const char *events = object_get(trigger, TRIGGER_EVENTS);
	size_t word = strcspn(events, " ");
	sql_addf(sql, " %E", text_upper(sql->ctx, arena_strndup(sql->ctx->arena, events, word)));
	if (text_starts(events + word, " of "))
		sql_addf(sql, " OF %N", events + word + strlen(" of "));
}

const char *write_trigger(struct context *ctx, const struct object *trigger)
{
	struct sql sql = sql_on(ctx, DIALECT_SQLITE);
	sql_addf(&sql, "CREATE TRIGGER %I", object_name(trigger));
	if (object_get(trigger, TRIGGER_TIMING))
		sql_addf(&sql, " %E", text_upper(ctx, object_get(trigger, TRIGGER_TIMING)));
	write_events(&sql, trigger);
	sql_addf(&sql, " ON %T", trigger->parent);
	if (object_get(trigger, TRIGGER_LEVEL))
		sql_addf(&sql, " FOR EACH %E", text_upper(ctx, object_get(trigger, TRIGGER_LEVEL)));
	if (object_get(trigger, TRIGGER_WHEN))
		sql_addf(&sql, "\nWHEN %E", object_get(trigger, TRIGGER_WHEN));
	sql_addf(&sql, "\nBEGIN\n%E;\nEND", object_get(trigger, TRIGGER_BODY));
	return sql_get(&sql);
}
