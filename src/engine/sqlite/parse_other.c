/* CREATE VIEW, VIRTUAL TABLE, INDEX and TRIGGER, as sqlite_schema keeps them. */
#include "engine/sqlite/sqlite.h"

static const struct place catalog = { "catalog", 0, 0 };

/* The end of the statement: what comes before END of text and an optional semicolon. */
static size_t last_of(const struct parse *p)
{
	size_t end = p->count - 1;
	while (end > p->at && token_is(&p->token[end - 1], ";"))
		end--;
	return end;
}

/* CREATE VIEW name [(columns)] AS query */
struct object *parse_view(struct context *ctx, const char *sql)
{
	struct parse p;
	const char *name = parse_begin(&p, ctx, sql, NULL) ? parse_head(&p, "view") : NULL;
	const char *columns = name && parse_at(&p, "(") ? parse_names(&p) : NULL;
	if (!name || !parse_accept(&p, "as"))
		return NULL;
	struct object *view = object_new(ctx, KIND_VIEW, NULL, catalog);
	object_put(view, VIEW_NAME, name);
	bool good = object_set(ctx, view, VIEW_COLUMNS, columns, catalog) &&
		    object_set(ctx, view, VIEW_BODY, parse_span(&p, p.at, last_of(&p)), catalog);
	return good ? view : NULL;
}

/* CREATE VIRTUAL TABLE name USING module [(arguments)] */
struct object *parse_virtual_table(struct context *ctx, const char *sql)
{
	struct parse p;
	const char *name = parse_begin(&p, ctx, sql, NULL) ? parse_head(&p, "table") : NULL;
	const char *module = name && parse_accept(&p, "using") ? parse_name(&p) : NULL;
	if (!module)
		return NULL;
	struct object *table = object_new(ctx, KIND_VIRTUAL_TABLE, NULL, catalog);
	object_put(table, VIRTUAL_TABLE_NAME, name);
	object_put(table, VIRTUAL_TABLE_MODULE, module);
	const char *arguments = parse_at(&p, "(") ? parse_group(&p) : NULL;
	bool good = object_set(ctx, table, VIRTUAL_TABLE_ARGUMENTS, text_blank(arguments) ? NULL : arguments, catalog);
	return good && p.at == last_of(&p) ? table : NULL;
}

/* CREATE [UNIQUE] INDEX name ON table (keys) [WHERE condition]; the table is found by the caller. */
struct object *parse_index(struct context *ctx, const char *sql)
{
	struct parse p;
	if (!parse_begin(&p, ctx, sql, NULL))
		return NULL;
	bool unique = token_is(parse_look(&p, 1), "unique");
	const char *name = parse_head(&p, "index");
	if (!name || !parse_accept(&p, "on") || !parse_name(&p))
		return NULL;
	size_t from = p.at + 1;
	if (!parse_group(&p))
		return NULL;
	struct object *index = object_new(ctx, KIND_INDEX, NULL, catalog);
	object_put(index, INDEX_NAME, name);
	bool good = object_set(ctx, index, INDEX_COLUMNS, parse_flat(&p, from, p.at - 1), catalog) &&
		    object_set(ctx, index, INDEX_UNIQUE, unique ? "true" : NULL, catalog);
	if (parse_accept(&p, "where"))
		good = good && object_set(ctx, index, INDEX_WHERE, parse_span(&p, p.at, last_of(&p)), catalog);
	else
		good = good && p.at == last_of(&p);
	return good ? index : NULL;
}

/* ---- triggers ------------------------------------------------------------------------------------------------ */

static bool read_timing(struct parse *p, struct object *trigger)
{
	static const char *const words[] = { "before", "after", "instead" };
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (parse_accept(p, words[i])) {
			bool instead = i == 2;
			return (!instead || parse_accept(p, "of")) &&
			       object_set(p->ctx, trigger, TRIGGER_TIMING, instead ? "instead of" : words[i], catalog);
		}
	return true;
}

static bool read_events(struct parse *p, struct object *trigger)
{
	struct list columns = list_on(p->ctx->arena);
	const char *event = parse_name(p);
	if (!event)
		return false;
	event = text_lower(p->ctx->arena, event);
	if (parse_accept(p, "of")) {
		do {
			const char *column = parse_name(p);
			if (!column)
				return false;
			list_add(&columns, column);
		} while (parse_accept(p, ","));
		event = arena_printf(p->ctx->arena, "%s of %s", event, names_format(p->ctx, &columns));
	}
	return object_set(p->ctx, trigger, TRIGGER_EVENTS, event, catalog);
}

/* WHEN condition, up to the BEGIN outside of parentheses */
static bool read_when(struct parse *p, struct object *trigger)
{
	if (!parse_accept(p, "when"))
		return true;
	size_t from = p->at;
	while (!parse_at(p, "begin") && parse_look(p, 0)->kind != TOKEN_END) {
		if (!parse_at(p, "("))
			p->at++;
		else if (!parse_group(p))
			return false;
	}
	return object_set(p->ctx, trigger, TRIGGER_WHEN, parse_span(p, from, p->at), catalog);
}

static bool read_body(struct parse *p, struct object *trigger)
{
	size_t end = last_of(p);
	if (!parse_accept(p, "begin") || end <= p->at || !token_is(&p->token[end - 1], "end"))
		return false;
	return object_set(p->ctx, trigger, TRIGGER_BODY, parse_span(p, p->at, end - 1), catalog);
}

/* CREATE TRIGGER name [timing] event ON table [FOR EACH ROW] [WHEN …] BEGIN … END */
struct object *parse_trigger(struct context *ctx, const char *sql)
{
	struct parse p;
	const char *name = parse_begin(&p, ctx, sql, NULL) ? parse_head(&p, "trigger") : NULL;
	if (!name)
		return NULL;
	struct object *trigger = object_new(ctx, KIND_TRIGGER, NULL, catalog);
	object_put(trigger, TRIGGER_NAME, name);
	if (!read_timing(&p, trigger) || !read_events(&p, trigger) || !parse_accept(&p, "on") || !parse_name(&p))
		return NULL;
	if (parse_accept(&p, "for")) {
		p.at += 2;
		object_put(trigger, TRIGGER_LEVEL, names_intern(ctx->names, "row"));
	}
	return read_when(&p, trigger) && read_body(&p, trigger) ? trigger : NULL;
}
