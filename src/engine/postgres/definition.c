/*
 * Taking apart what pg_get_triggerdef and pg_get_ruledef say. Names stand in double quotes where they are keywords that
 * PostgreSQL reserves, so the words FOR, WHEN, WHERE and DO outside of parentheses are what they seem to be.
 */
#include "engine/postgres/postgres.h"

struct reading {
	struct context *ctx;
	struct lexer lexer;
	struct token at;
};

static struct reading reading_of(struct context *ctx, const char *text)
{
	struct reading r = { ctx, lexer_on(DIALECT_POSTGRES, text, strlen(text)), { 0 } };
	r.at = lexer_next(&r.lexer);
	return r;
}

static bool at_end(const struct reading *r)
{
	return r->at.kind == TOKEN_END || r->at.kind == TOKEN_BROKEN;
}

static void next(struct reading *r)
{
	if (!at_end(r))
		r->at = lexer_next(&r->lexer);
}

static bool at_word(const struct reading *r, const char *word)
{
	return r->at.kind == TOKEN_WORD && token_is(&r->at, word);
}

/* Goes to the word outside of parentheses; false when there is none. */
static bool go_to(struct reading *r, const char *word)
{
	for (int depth = 0; !at_end(r); next(r)) {
		depth += token_is(&r->at, "(");
		depth -= token_is(&r->at, ")");
		if (!depth && at_word(r, word))
			return true;
	}
	return false;
}

/* What stands between the parenthesis that is read and the one that closes it; goes behind that. */
static const char *group_take(struct reading *r)
{
	const char *start = r->at.start + r->at.length;
	for (int depth = 0; !at_end(r); next(r)) {
		depth += token_is(&r->at, "(");
		depth -= token_is(&r->at, ")");
		if (depth)
			continue;
		const char *group = arena_strndup(r->ctx->arena, start, (size_t)(r->at.start - start));
		next(r);
		return text_trim(r->ctx->arena, group);
	}
	return NULL;
}

static void put(struct context *ctx, struct object *o, enum attr attr, const char *value)
{
	object_put(o, attr, value ? names_intern(ctx->names, value) : NULL);
}

/* ---- triggers ------------------------------------------------------------------------------------------------------- */

/* 'it''s' or E'a\\b', as the server writes them. */
static const char *string_plain(struct context *ctx, const struct token *token)
{
	bool escapes = *token->start == 'E';
	const char *open = token->start + escapes;
	const char *inner = arena_strndup(ctx->arena, open + 1, token->length - escapes - 2);
	inner = text_replace(ctx->arena, inner, "''", "'");
	return escapes ? text_replace(ctx->arena, inner, "\\\\", "\\") : inner;
}

/* schema.function('text', 'text') */
static void call_take(struct reading *r, struct object *trigger)
{
	struct context *ctx = r->ctx;
	struct list name = list_on(ctx->arena), texts = list_on(ctx->arena);
	for (; !at_end(r) && !token_is(&r->at, "("); next(r))
		if (!token_is(&r->at, "."))
			list_add(&name, token_name(ctx, DIALECT_POSTGRES, &r->at));
	for (; !at_end(r); next(r))
		if (r->at.kind == TOKEN_STRING)
			list_add(&texts, string_plain(ctx, &r->at));
	const char *last = name.count ? name.item[name.count - 1] : "";
	const char *schema = name.count > 1 ? name.item[0] : "pg_catalog";
	put(ctx, trigger, TRIGGER_FUNCTION, pg_trigger_function(ctx, schema, last));
	put(ctx, trigger, TRIGGER_ARGUMENTS, texts.count ? names_format(ctx, &texts) : NULL);
}

/* … FOR EACH ROW [WHEN (condition)] EXECUTE FUNCTION schema.function('text') */
static void trigger_take_apart(struct context *ctx, struct object *trigger)
{
	struct reading r = reading_of(ctx, object_text(trigger, TRIGGER_FUNCTION));
	if (!go_to(&r, "for"))
		return;
	for (int i = 0; i < 3; i++)
		next(&r);
	if (at_word(&r, "when")) {
		next(&r);
		put(ctx, trigger, TRIGGER_WHEN, group_take(&r));
	}
	next(&r);
	next(&r);
	call_take(&r, trigger);
}

/* The function of an event trigger is read as a name alone. */
static void event_trigger_take_apart(struct context *ctx, struct object *trigger)
{
	struct list parts = list_on(ctx->arena);
	if (qname_parse(ctx, object_text(trigger, EVENT_TRIGGER_FUNCTION), &parts) && parts.count == 2)
		put(ctx, trigger, EVENT_TRIGGER_FUNCTION, pg_trigger_function(ctx, parts.item[0], parts.item[1]));
}

/* ---- rules ------------------------------------------------------------------------------------------------------------ */

/* Whether the parenthesis at the beginning closes at the end. */
static bool is_enclosed(struct context *ctx, const char *text)
{
	struct reading r = reading_of(ctx, text);
	return token_is(&r.at, "(") && group_take(&r) && r.at.kind == TOKEN_END;
}

void pg_rule_actions(struct context *ctx, struct object *rule)
{
	const char *actions = object_get(rule, RULE_ACTIONS);
	while (actions && is_enclosed(ctx, actions))
		actions = text_trim(ctx->arena, arena_strndup(ctx->arena, actions + 1, strlen(actions) - 2));
	size_t length = actions ? strlen(actions) : 0;
	if (length && actions[length - 1] == ';')
		actions = text_trim(ctx->arena, arena_strndup(ctx->arena, actions, length - 1));
	put(ctx, rule, RULE_ACTIONS, text_blank(actions) || text_equal_fold(actions, "nothing") ? NULL : actions);
}

/* CREATE RULE name AS ON event TO table [WHERE condition] DO [INSTEAD] actions */
static void rule_take_apart(struct context *ctx, struct object *rule)
{
	struct reading r = reading_of(ctx, object_text(rule, RULE_ACTIONS));
	while (!at_end(&r) && !at_word(&r, "where") && !at_word(&r, "do"))
		next(&r);
	const char *start = r.at.start;
	bool has_condition = at_word(&r, "where");
	if (!go_to(&r, "do"))
		return;
	if (has_condition)
		put(ctx, rule, RULE_WHERE,
		    text_trim(ctx->arena, arena_strndup(ctx->arena, start + strlen("where"),
							(size_t)(r.at.start - start) - strlen("where"))));
	next(&r);
	if (at_word(&r, "instead") || at_word(&r, "also"))
		next(&r);
	put(ctx, rule, RULE_ACTIONS, r.at.start);
	pg_rule_actions(ctx, rule);
}

/* ---- the whole -------------------------------------------------------------------------------------------------------- */

/* Functions that are read as the server words their names. */
static const enum attr functions[] = {
	BASE_TYPE_INPUT,       BASE_TYPE_OUTPUT,   BASE_TYPE_RECEIVE,   BASE_TYPE_SEND,  BASE_TYPE_TYPMOD_IN,
	BASE_TYPE_TYPMOD_OUT,  BASE_TYPE_ANALYZE,  BASE_TYPE_SUBSCRIPT, CAST_FUNCTION,   OPERATOR_FUNCTION,
	OPERATOR_RESTRICT,     OPERATOR_JOIN,      LANGUAGE_HANDLER,    LANGUAGE_INLINE, LANGUAGE_VALIDATOR,
	ACCESS_METHOD_HANDLER, TRANSFORM_FROM_SQL, TRANSFORM_TO_SQL,
};

void pg_take_apart(struct context *ctx, struct object *o)
{
	for (size_t i = 0; i < COUNT_OF(functions); i++)
		if (attr_table[functions[i]].kind == o->kind && object_get(o, functions[i]))
			object_put(o, functions[i], pg_function_path(ctx, object_get(o, functions[i])));
	if (o->kind == KIND_TRIGGER && object_get(o, TRIGGER_FUNCTION))
		trigger_take_apart(ctx, o);
	else if (o->kind == KIND_RULE && object_get(o, RULE_ACTIONS))
		rule_take_apart(ctx, o);
	else if (o->kind == KIND_EVENT_TRIGGER)
		event_trigger_take_apart(ctx, o);
}
