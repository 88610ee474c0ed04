/*
 * A model read from XML, in SQLite's words. One model may serve two engines, so what SQLite cannot hold is left out with
 * one note for each sort of thing where nothing depends on it, and is an error where something does.
 */
#include "engine/sqlite/sqlite.h"

#define OTHER_ENGINE "Remove it, or mark it with engine=\"postgresql\" so that it counts for PostgreSQL alone."

/* Attributes that change neither what a table may hold nor what a query gives. */
static const enum attr harmless[] = {
	SCHEMA_COMMENT,      TABLE_COMMENT,   COLUMN_COMMENT,        PRIMARY_KEY_COMMENT, UNIQUE_COMMENT,
	CHECK_COMMENT,       INDEX_COMMENT,   FOREIGN_KEY_COMMENT,   VIEW_COMMENT,        TABLE_UNLOGGED,
	TABLE_ACCESS_METHOD, TABLE_OPTIONS,   TABLE_TABLESPACE,      COLUMN_STORAGE,      COLUMN_COMPRESSION,
	COLUMN_STATISTICS,   COLUMN_OPTIONS,  PRIMARY_KEY_INCLUDE,   PRIMARY_KEY_OPTIONS, PRIMARY_KEY_TABLESPACE,
	UNIQUE_INCLUDE,      UNIQUE_OPTIONS,  UNIQUE_TABLESPACE,     INDEX_INCLUDE,       INDEX_OPTIONS,
	INDEX_TABLESPACE,    CHECK_NOT_VALID, FOREIGN_KEY_NOT_VALID, VIEW_OPTIONS,
};

static const enum attr identity[] = { COLUMN_IDENTITY, COLUMN_START, COLUMN_INCREMENT, COLUMN_MINIMUM,
				      COLUMN_MAXIMUM,  COLUMN_CACHE, COLUMN_CYCLE,     COLUMN_SEQUENCE };

struct complete {
	struct context *ctx;
	size_t left_out[ATTR_COUNT]; /* how many objects lost the attribute */
	size_t view_columns;
};

static bool has(const enum attr *list, size_t count, enum attr attr)
{
	for (size_t i = 0; i < count; i++)
		if (list[i] == attr)
			return true;
	return false;
}

/* ---- schemas ------------------------------------------------------------------------------------------------- */

/* The one schema of the model becomes main, which is there even when the model holds nothing. */
static bool schemas_join(struct context *ctx, struct object *model, const char **old)
{
	struct object *only = object_first(model, KIND_SCHEMA);
	if (!only)
		only = model_schema(ctx, model, "main");
	for (struct object *s = object_following(only); s; s = object_following(s)) {
		diag_report(ctx, DIAG_MODEL_ENGINE, s->at, OTHER_ENGINE,
			    "SQLite has one schema, but the model has two: %s and %s", object_name(only),
			    object_name(s));
		return false;
	}
	*old = object_name(only);
	object_put(only, SCHEMA_NAME, names_intern(ctx->names, "main"));
	return true;
}

static void target_strip(struct context *ctx, struct object *key, const char *schema)
{
	struct target target;
	const char *value = object_get(key, FOREIGN_KEY_REFERENCES);
	if (!value || !target_parse(ctx, value, &target) || !target.schema)
		return;
	if (!text_equal_fold(target.schema, schema) && !text_equal_fold(target.schema, "main"))
		return;
	target.schema = NULL;
	object_put(key, FOREIGN_KEY_REFERENCES, names_intern(ctx->names, target_format(ctx, &target)));
}

/* ---- kinds and attributes -------------------------------------------------------------------------------------- */

static bool kind_known(const struct object *o)
{
	return o->kind == KIND_MODEL || engine_has_kind(&sqlite_engine, o->kind);
}

static void attribute_check(struct complete *c, struct object *o, enum attr attr)
{
	if (engine_has_attr(&sqlite_engine, attr) || attr_table[attr].flags & HINT)
		return;
	if (has(harmless, COUNT_OF(harmless), attr)) {
		c->left_out[attr]++;
		object_put(o, attr, NULL);
		return;
	}
	diag_report(c->ctx, DIAG_MODEL_ENGINE, o->at, OTHER_ENGINE, "%s: SQLite does not know %s=\"%s\"",
		    object_title(c->ctx, o), attr_table[attr].name, object_get(o, attr));
}

/* A column of a view is in the model for its comment or default; a comment alone can go. */
static bool view_column_leave(struct complete *c, struct object *o)
{
	if (o->kind != KIND_VIEW_COLUMN || object_get(o, VIEW_COLUMN_DEFAULT))
		return false;
	c->view_columns++;
	object_detach(o);
	return true;
}

static void object_check(struct complete *c, struct object *o)
{
	if (view_column_leave(c, o) || !kind_known(o->parent ? o->parent : o))
		return;
	if (!kind_known(o)) {
		diag_report(c->ctx, DIAG_MODEL_ENGINE, o->at, OTHER_ENGINE, "SQLite has no %s (%s)",
			    kind_table[o->kind].element, object_title(c->ctx, o));
		return;
	}
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (o->present & attr_bit(a))
			attribute_check(c, o, a);
	if (o->kind == KIND_INDEX && !*object_name(o))
		diag_report(c->ctx, DIAG_MODEL_MISSING, o->at, "Add name=\"…\": SQLite gives an index none.",
			    "<index> needs name");
}

static void summary_report(struct complete *c)
{
	for (size_t i = 0; i < ATTR_COUNT; i++)
		if (c->left_out[i])
			diag_report(c->ctx, DIAG_MODEL_IGNORED, (struct place){ 0 }, NULL,
				    "SQLite keeps no %s of a %s: left out in %zu %s", attr_table[i].name,
				    kind_table[attr_table[i].kind].element, c->left_out[i],
				    c->left_out[i] == 1 ? "place" : "places");
	if (c->view_columns)
		diag_report(c->ctx, DIAG_MODEL_IGNORED, (struct place){ 0 }, NULL,
			    "SQLite keeps no comments of columns of views: %zu left out", c->view_columns);
}

/* ---- columns ---------------------------------------------------------------------------------------------------- */

static bool is_serial(const char *type)
{
	static const char *const types[] = { "serial", "bigserial", "smallserial", "serial4", "serial8", "serial2" };
	for (size_t i = 0; type && i < COUNT_OF(types); i++)
		if (text_equal_fold(type, types[i]))
			return true;
	return false;
}

static bool is_only_key(struct context *ctx, const struct object *column)
{
	struct list items = table_key_items(ctx, column->parent);
	const struct key_item *item = items.count == 1 ? items.item[0] : NULL;
	return item && text_equal(item->column, object_name(column));
}

/* A column that numbers itself is the rowid, when it is the primary key. */
static void identity_check(struct complete *c, struct object *column)
{
	if (!object_get(column, COLUMN_IDENTITY) && !is_serial(object_get(column, COLUMN_TYPE)))
		return;
	if (!is_only_key(c->ctx, column) || object_flag(column->parent, TABLE_WITHOUT_ROWID)) {
		diag_report(c->ctx, DIAG_MODEL_ENGINE, column->at,
			    "Make it the only column of the primary key, or mark it with engine=\"postgresql\".",
			    "%s: SQLite numbers only the one column of a primary key", object_title(c->ctx, column));
		return;
	}
	object_put(column, COLUMN_TYPE, names_intern(c->ctx->names, "INTEGER"));
	for (size_t i = 0; i < COUNT_OF(identity); i++) {
		c->left_out[identity[i]] += i && object_get(column, identity[i]);
		object_put(column, identity[i], NULL);
	}
}

static void strict_check(struct context *ctx, const struct object *column)
{
	static const char *const types[] = { "INT", "INTEGER", "REAL", "TEXT", "BLOB", "ANY" };
	const char *type = object_get(column, COLUMN_TYPE);
	if (!object_flag(column->parent, TABLE_STRICT))
		return;
	for (size_t i = 0; type && i < COUNT_OF(types); i++)
		if (text_equal_fold(type, types[i]))
			return;
	diag_report(ctx, DIAG_MODEL_ENGINE, column->at, "A strict table takes INT, INTEGER, REAL, TEXT, BLOB and ANY.",
		    "%s: type %s is not one of a strict table", object_title(ctx, column), type ? type : "(none)");
}

static void column_complete(struct complete *c, struct object *column)
{
	identity_check(c, column);
	strict_check(c->ctx, column);
}

/* ---- keys and triggers ------------------------------------------------------------------------------------------ */

/* ASC says nothing in a PRIMARY KEY or UNIQUE; in an index it is part of the text. */
static void keys_complete(struct context *ctx, struct object *o, enum attr attr)
{
	struct list items = list_on(ctx->arena);
	if (!object_get(o, attr) || !keys_parse(ctx, object_get(o, attr), &items))
		return;
	for (size_t i = 0; i < items.count; i++) {
		struct key_item *item = items.item[i];
		const char *low = text_lower(ctx->arena, item->rest);
		if (text_equal(low, "asc") || text_ends(low, " asc"))
			item->rest =
				text_trim(ctx->arena, arena_strndup(ctx->arena, item->rest, strlen(item->rest) - 3));
	}
	object_put(o, attr, names_intern(ctx->names, keys_format(ctx, &items)));
}

/* UPDATE OF  a,b  →  update of a, b */
static void events_complete(struct context *ctx, struct object *trigger)
{
	struct list names = list_on(ctx->arena);
	const char *events = object_get(trigger, TRIGGER_EVENTS);
	struct parse p;
	if (!events || !parse_begin(&p, ctx, events, NULL) || !parse_name(&p))
		return;
	const char *head = text_lower(ctx->arena, parse_span(&p, 0, 1));
	if (parse_accept(&p, "of") && names_parse(ctx, p.token[p.at].start, &names))
		head = arena_printf(ctx->arena, "%s of %s", head, names_format(ctx, &names));
	else if (p.at == 2)
		return;
	object_put(trigger, TRIGGER_EVENTS, names_intern(ctx->names, head));
}

/* A body may be given with its BEGIN and END, which are no part of it. */
static void body_complete(struct context *ctx, struct object *trigger)
{
	const char *body = object_get(trigger, TRIGGER_BODY);
	struct parse p;
	if (!body || !parse_begin(&p, ctx, body, NULL) || p.count < 4 || !parse_accept(&p, "begin"))
		return;
	size_t end = p.count - 2;
	while (end > 1 && token_is(&p.token[end], ";"))
		end--;
	if (token_is(&p.token[end], "end"))
		object_set(ctx, trigger, TRIGGER_BODY, parse_span(&p, 1, end), trigger->at);
}

/* Where a constraint stands is left out where it is the usual place. */
static void place_complete(struct context *ctx, struct object *constraint, enum attr attr)
{
	const char *place = object_get(constraint, attr);
	if (place)
		place_put(ctx, constraint, text_equal(place, "column"));
}

/* Comments at either end go: one at the end would take along what is written behind it. */
static void texts_complete(struct context *ctx, struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		bool code = attr_table[a].type == VALUE_EXPR || attr_table[a].type == VALUE_BODY;
		const char *text = code ? object_get(o, a) : NULL;
		struct parse p;
		if (!text || !text[strcspn(text, ";-/")] || !parse_begin(&p, ctx, text, NULL))
			continue;
		size_t end = p.count - 1;
		while (end && token_is(&p.token[end - 1], ";"))
			end--;
		if (end)
			object_put(o, a, names_intern(ctx->names, parse_span(&p, 0, end)));
	}
}

static void object_complete(struct complete *c, struct object *o, const char *schema)
{
	if (o->kind == KIND_TRIGGER)
		body_complete(c->ctx, o);
	texts_complete(c->ctx, o);
	if (o->kind == KIND_COLUMN)
		column_complete(c, o);
	else if (o->kind == KIND_PRIMARY_KEY) {
		keys_complete(c->ctx, o, PRIMARY_KEY_COLUMNS);
		place_complete(c->ctx, o, PRIMARY_KEY_PLACE);
	} else if (o->kind == KIND_UNIQUE) {
		keys_complete(c->ctx, o, UNIQUE_COLUMNS);
		place_complete(c->ctx, o, UNIQUE_PLACE);
	} else if (o->kind == KIND_FOREIGN_KEY) {
		target_strip(c->ctx, o, schema);
		place_complete(c->ctx, o, FOREIGN_KEY_PLACE);
	} else if (o->kind == KIND_TRIGGER)
		events_complete(c->ctx, o);
}

bool sqlite_complete(struct context *ctx, struct object *model)
{
	size_t errors = diag_errors(ctx);
	struct context aside = *ctx; /* all that stays is the names that come of it */
	struct complete c = { .ctx = &aside };
	const char *schema = NULL;
	if (!schemas_join(ctx, model, &schema))
		return false;
	aside.arena = arena_new();
	struct list all = object_all(&aside, model);
	for (size_t i = 0; i < all.count; i++) {
		struct arena_mark mark = arena_mark(aside.arena);
		object_complete(&c, all.item[i], schema);
		arena_reset(aside.arena, mark);
	}
	for (size_t i = 0; i < all.count; i++)
		object_check(&c, all.item[i]);
	summary_report(&c);
	arena_free(aside.arena);
	sqlite_link(ctx, model);
	return diag_errors(ctx) == errors;
}
