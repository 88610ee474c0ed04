/* Triggers of a model in the words of the catalog. */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

const char *pg_trigger_function(struct context *ctx, const char *schema, const char *name)
{
	return arena_printf(ctx->arena, "%s()", qname_format(ctx, schema, name));
}

/* ---- events ------------------------------------------------------------------------------------------------------------ */

/* In the order in which the catalog's are read. */
static const char *const event_words[] = { "insert", "update", "delete", "truncate" };

static int event_find(const struct token *token)
{
	for (size_t i = 0; i < COUNT_OF(event_words); i++)
		if (token_is(token, event_words[i]))
			return (int)i;
	return -1;
}

/* insert or update of a, b or delete → the events, and the columns apart; false when it reads otherwise. */
static bool events_read(struct context *ctx, const char *text, bool *events, struct list *columns)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, text, strlen(text));
	struct token t = lexer_next(&lexer);
	for (;;) {
		int event = event_find(&t);
		if (event < 0)
			return false;
		events[event] = true;
		t = lexer_next(&lexer);
		for (bool more = token_is(&t, "of"); more; more = token_is(&t, ",")) {
			t = lexer_next(&lexer);
			if (t.kind != TOKEN_WORD && t.kind != TOKEN_QUOTED)
				return false;
			list_add(columns, token_name(ctx, DIALECT_POSTGRES, &t));
			t = lexer_next(&lexer);
		}
		if (t.kind == TOKEN_END)
			return true;
		if (!token_is(&t, "or") && !token_is(&t, ","))
			return false;
		t = lexer_next(&lexer);
	}
}

static void events_complete(struct context *ctx, struct object *trigger)
{
	bool events[COUNT_OF(event_words)] = { false };
	struct list columns = list_on(ctx->arena);
	struct text out = text_on(ctx->arena);
	if (!object_get(trigger, TRIGGER_EVENTS))
		return;
	if (!events_read(ctx, object_get(trigger, TRIGGER_EVENTS), events, &columns)) {
		diag_report(ctx, DIAG_MODEL_VALUE, trigger->at,
			    "Write insert, update, delete or truncate, several with or between them: insert or update.",
			    "%s: events=\"%s\" is not understood", object_title(ctx, trigger),
			    object_get(trigger, TRIGGER_EVENTS));
		return;
	}
	for (size_t i = 0; i < COUNT_OF(event_words); i++)
		if (events[i])
			text_addf(&out, "%s%s", out.length ? " or " : "", event_words[i]);
	object_put(trigger, TRIGGER_EVENTS, names_intern(ctx->names, text_get(&out)));
	if (columns.count && !object_get(trigger, TRIGGER_UPDATE_OF))
		object_put(trigger, TRIGGER_UPDATE_OF, names_intern(ctx->names, names_format(ctx, &columns)));
}

/* ---- the function ------------------------------------------------------------------------------------------------------- */

/* Without a schema: the function of the model in the schema of the table, then that in public, then the server's own. */
static const char *function_schema(struct completion *c, const struct object *trigger, const char *name)
{
	static const char *const server[] = { "suppress_redundant_updates_trigger", "tsvector_update_trigger",
					      "tsvector_update_trigger_column" };
	const struct object *schema = object_schema(trigger);
	const char *own = schema ? object_name(schema) : "public";
	if (lookup_named(c->lookup, SPACE_ROUTINE, pg_trigger_function(c->ctx, own, name)))
		return own;
	if (lookup_named(c->lookup, SPACE_ROUTINE, pg_trigger_function(c->ctx, "public", name)))
		return "public";
	for (size_t i = 0; i < COUNT_OF(server); i++)
		if (text_equal(server[i], name))
			return "pg_catalog";
	return own;
}

static void function_complete(struct completion *c, struct object *trigger, enum attr attr)
{
	const char *value = object_get(trigger, attr);
	struct list parts = list_on(c->ctx->arena);
	if (!value) {
		diag_report(c->ctx, DIAG_MODEL_MISSING, trigger->at, "Add function=\"schema.name()\".",
			    "%s calls no function", object_title(c->ctx, trigger));
		return;
	}
	size_t length = strlen(value) - (text_ends(value, "()") ? 2 : 0);
	if (!qname_parse(c->ctx, arena_strndup(c->ctx->arena, value, length), &parts) || parts.count > 2) {
		diag_report(c->ctx, DIAG_MODEL_VALUE, trigger->at,
			    "Write schema.name(); what it is given stands in arguments.",
			    "%s: function=\"%s\" is not the name of a function", object_title(c->ctx, trigger), value);
		return;
	}
	const char *name = parts.item[parts.count - 1];
	const char *schema = parts.count == 2 ? parts.item[0] : function_schema(c, trigger, name);
	object_put(trigger, attr, names_intern(c->ctx->names, pg_trigger_function(c->ctx, schema, name)));
}

/* ---- triggers ------------------------------------------------------------------------------------------------------------ */

/* The table that the trigger is from has a schema: else that of its own table. */
static void from_complete(struct context *ctx, struct object *trigger)
{
	struct list parts = list_on(ctx->arena);
	const char *from = object_get(trigger, TRIGGER_FROM);
	if (from && qname_parse(ctx, from, &parts) && parts.count == 1)
		object_put(trigger, TRIGGER_FROM,
			   names_intern(ctx->names,
					qname_format(ctx, object_name(object_schema(trigger)), parts.item[0])));
}

void complete_trigger(struct completion *c, struct object *trigger)
{
	struct context *ctx = c->ctx;
	bool constraint = object_flag(trigger, TRIGGER_CONSTRAINT);
	if (!object_get(trigger, TRIGGER_TIMING) && constraint)
		object_put(trigger, TRIGGER_TIMING, names_intern(ctx->names, "after"));
	const char *timing = object_get(trigger, TRIGGER_TIMING);
	if (!timing)
		diag_report(ctx, DIAG_MODEL_MISSING, trigger->at, "Add timing=\"before\", \"after\" or \"instead of\".",
			    "%s does not say when it is called", object_title(ctx, trigger));
	if (!object_get(trigger, TRIGGER_LEVEL))
		object_put(trigger, TRIGGER_LEVEL,
			   names_intern(ctx->names,
					constraint || text_equal(timing, "instead of") ? "row" : "statement"));
	events_complete(ctx, trigger);
	from_complete(ctx, trigger);
	function_complete(c, trigger, TRIGGER_FUNCTION);
}

/* create table → CREATE TABLE; the function as in other triggers. */
void complete_event_trigger(struct completion *c, struct object *trigger)
{
	const char *commands = object_get(trigger, EVENT_TRIGGER_COMMANDS);
	if (commands)
		object_put(trigger, EVENT_TRIGGER_COMMANDS, names_intern(c->ctx->names, pg_upper(c->ctx, commands)));
	if (object_get(trigger, EVENT_TRIGGER_FUNCTION))
		function_complete(c, trigger, EVENT_TRIGGER_FUNCTION);
}
