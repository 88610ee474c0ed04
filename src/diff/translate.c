#include "diff/translate.h"

const char *new_name(const struct translation *t, const struct object *o)
{
	const char *name = o ? pointer_map_get(t->new_names, o) : NULL;
	return name ? name : o ? object_name(o) : NULL;
}

const char *column_new(const struct translation *t, const struct object *table, const char *column)
{
	const struct object *o = table ? lookup_column(t->lookup, table, column) : NULL;
	return o ? new_name(t, o) : column;
}

const char *path_new(const struct translation *t, enum space space, const char *path)
{
	if (space == SPACE_RELATION || space == SPACE_TYPE)
		return map_get(t->qualified, path);
	return map_get(t->named, arena_printf(t->ctx->arena, "%d %s", (int)space, path));
}

/* ---- expressions ------------------------------------------------------------------------------------- */

const char *identifier_text(struct context *ctx, const char *name)
{
	const char *s = name;
	while ((*s >= 'a' && *s <= 'z') || *s == '_' || (s > name && *s >= '0' && *s <= '9'))
		s++;
	return *s || s == name || sql_is_keyword(name)
		       ? arena_printf(ctx->arena, "\"%s\"", text_replace(ctx->arena, name, "\"", "\"\""))
		       : name;
}

/* 'shop.german'::regconfig: what a cast says of the string before it. */
static enum space space_of_cast(const char *after)
{
	while (*after == ' ')
		after++;
	if (text_starts(after, "::regconfig"))
		return SPACE_TEXT_SEARCH_CONFIGURATION;
	return text_starts(after, "::regdictionary") ? SPACE_TEXT_SEARCH_DICTIONARY : SPACE_RELATION;
}

/* The new name of schema.name, in the words of SQL: app."Order line"; NULL when it was not renamed. */
static const char *pair_renamed(const struct translation *t, enum space space, const char *schema, const char *name)
{
	struct list parts = list_on(t->ctx->arena);
	const char *renamed = path_new(t, space, qname_format(t->ctx, schema, name));
	if (!renamed || !qname_parse(t->ctx, renamed, &parts) || parts.count != 2)
		return NULL;
	return arena_printf(t->ctx->arena, "%s.%s", identifier_text(t->ctx, parts.item[0]),
			    identifier_text(t->ctx, parts.item[1]));
}

const char *string_new(const struct translation *t, const struct token *token)
{
	struct context *ctx = t->ctx;
	struct list parts = list_on(ctx->arena);
	if (token->length < 2 || *token->start != '\'')
		return NULL;
	const char *inner = arena_strndup(ctx->arena, token->start + 1, token->length - 2);
	if (!qname_parse(ctx, text_replace(ctx->arena, inner, "''", "'"), &parts) || parts.count != 2)
		return NULL;
	const char *renamed =
		pair_renamed(t, space_of_cast(token->start + token->length), parts.item[0], parts.item[1]);
	return renamed ? arena_printf(ctx->arena, "'%s'", text_replace(ctx->arena, renamed, "'", "''")) : NULL;
}

static const char *word_new(const struct translation *t, const struct object *table, const struct token *token)
{
	struct context *ctx = t->ctx;
	if (token->kind == TOKEN_STRING)
		return string_new(t, token);
	if (token->kind != TOKEN_WORD && token->kind != TOKEN_QUOTED)
		return NULL;
	const char *name = token_name(ctx, t->dialect, token);
	const char *renamed = column_new(t, table, name);
	return strcmp(renamed, name) == 0 ? NULL : identifier_text(ctx, renamed);
}

/* schema.<# of an operator, when its schema was renamed. */
static const char *operator_new(const struct translation *t, const struct token *a, const struct token *b,
				const char **end)
{
	const struct object *schema = lookup_schema(t->lookup, token_name(t->ctx, t->dialect, a));
	*end = b->start + b->length;
	return schema && !text_equal(new_name(t, schema), object_name(schema))
		       ? arena_printf(t->ctx->arena, "%s.%.*s", identifier_text(t->ctx, new_name(t, schema)),
				      (int)b->length, b->start)
		       : NULL;
}

/* schema.name of two tokens around a dot, when it was renamed; after COLLATE it is a collation's. */
static const char *pair_new(const struct translation *t, const struct token *a, struct lexer lexer, bool collation,
			    const char **end)
{
	struct token dot = lexer_next(&lexer), b = lexer_next(&lexer);
	if ((a->kind == TOKEN_WORD || a->kind == TOKEN_QUOTED) && token_is(&dot, ".") && b.kind == TOKEN_OPERATOR)
		return operator_new(t, a, &b, end);
	if ((a->kind != TOKEN_WORD && a->kind != TOKEN_QUOTED) || !token_is(&dot, ".") ||
	    (b.kind != TOKEN_WORD && b.kind != TOKEN_QUOTED))
		return NULL;
	*end = b.start + b.length;
	return pair_renamed(t, collation ? SPACE_COLLATION : SPACE_RELATION, token_name(t->ctx, t->dialect, a),
			    token_name(t->ctx, t->dialect, &b));
}

static const char *expression_new(const struct translation *t, const struct object *table, const char *text)
{
	struct text out = text_on(t->ctx->arena);
	struct lexer lexer = lexer_on(t->dialect, text, strlen(text));
	const char *copied = text;
	bool collation = false;
	for (struct token token = lexer_next(&lexer); token.kind != TOKEN_END && token.kind != TOKEN_BROKEN;
	     token = lexer_next(&lexer)) {
		const char *end = token.start + token.length;
		const char *with = pair_new(t, &token, lexer, collation, &end);
		collation = token_is(&token, "collate");
		if (!with) {
			end = token.start + token.length;
			with = word_new(t, table, &token);
		}
		if (!with)
			continue;
		text_addn(&out, copied, (size_t)(token.start - copied));
		text_add(&out, with);
		copied = end;
	}
	text_add(&out, copied);
	return text_get(&out);
}

/* ---- references ---------------------------------------------------------------------------------------- */

static const char *names_translated(const struct translation *t, const struct object *table, const char *value)
{
	struct list names = list_on(t->ctx->arena), renamed = list_on(t->ctx->arena);
	if (!names_parse(t->ctx, value, &names))
		return value;
	for (size_t i = 0; i < names.count; i++)
		list_add(&renamed, column_new(t, table, names.item[i]));
	return names_format(t->ctx, &renamed);
}

static const char *keys_translated(const struct translation *t, const struct object *table, const char *value)
{
	struct list items = list_on(t->ctx->arena);
	if (!keys_parse(t->ctx, value, &items))
		return value;
	for (size_t i = 0; i < items.count; i++) {
		struct key_item *item = items.item[i];
		if (item->column)
			item->column = column_new(t, table, item->column);
		else
			item->expression = expression_new(t, table, item->expression);
		item->rest = expression_new(t, NULL, item->rest);
	}
	return keys_format(t->ctx, &items);
}

static const char *target_translated(const struct translation *t, const struct object *o, const char *value)
{
	struct target target;
	const struct object *schema = object_schema(o);
	if (!schema || !target_parse(t->ctx, value, &target))
		return value;
	const struct object *table =
		lookup_relation(t->lookup, target.schema ? target.schema : object_name(schema), target.table);
	if (!table)
		return value;
	for (size_t i = 0; i < target.columns.count; i++)
		target.columns.item[i] = (void *)(uintptr_t)column_new(t, table, target.columns.item[i]);
	target.table = new_name(t, table);
	target.schema = target.schema ? new_name(t, object_schema(table)) : NULL;
	return target_format(t->ctx, &target);
}

static const char *column_path_translated(const struct translation *t, const char *value)
{
	struct list parts = list_on(t->ctx->arena);
	if (!qname_parse(t->ctx, value, &parts) || parts.count != 3)
		return value;
	const struct object *table = lookup_relation(t->lookup, parts.item[0], parts.item[1]);
	if (!table)
		return value;
	return arena_printf(t->ctx->arena, "%s.%s",
			    qname_format(t->ctx, new_name(t, object_schema(table)), new_name(t, table)),
			    qname_format(t->ctx, NULL, column_new(t, table, parts.item[2])));
}

static const char *named_translated(const struct translation *t, enum space space, const char *value)
{
	const char *renamed = path_new(t, space, value);
	return renamed ? renamed : value;
}

static const char *paths_translated(const struct translation *t, enum space space, const char *value)
{
	struct list paths = list_on(t->ctx->arena), renamed = list_on(t->ctx->arena);
	if (!names_parse(t->ctx, value, &paths))
		return value;
	for (size_t i = 0; i < paths.count; i++)
		list_add(&renamed, named_translated(t, space, paths.item[i]));
	return names_format(t->ctx, &renamed);
}

/* A name that stands in a schema, of something that is not looked up. */
static const char *schema_translated(const struct translation *t, const char *value)
{
	struct list parts = list_on(t->ctx->arena);
	if (!qname_parse(t->ctx, value, &parts) || parts.count != 2)
		return value;
	const struct object *schema = lookup_schema(t->lookup, parts.item[0]);
	return schema ? qname_format(t->ctx, new_name(t, schema), parts.item[1]) : value;
}

/* What the server words itself, or what follows from that. */
static const char *text_translated(const struct translation *t, enum attr a, const char *value)
{
	return attr_table[a].flags & (SETTLED | DERIVED) ? expression_new(t, NULL, value) : value;
}

static const char *value_translated(const struct translation *t, const struct object *o, enum attr a, const char *value)
{
	const struct object *table = object_enclosing(o, KIND_TABLE);
	switch (attr_table[a].type) {
	case VALUE_NAMES:
		return attr_table[a].ref == REF_COLUMNS ? names_translated(t, table, value)
		       : attr_table[a].ref == REF_NAMED ? paths_translated(t, attr_table[a].space, value)
							: value;
	case VALUE_KEYS:
		return keys_translated(t, table, value);
	case VALUE_TARGET:
		return target_translated(t, o, value);
	case VALUE_QNAME:
		return attr_table[a].ref == REF_COLUMN_PATH ? column_path_translated(t, value)
		       : attr_table[a].ref == REF_NAMED     ? named_translated(t, attr_table[a].space, value)
		       : attr_table[a].space != SPACE_NONE  ? schema_translated(t, value)
							    : text_translated(t, a, value);
	case VALUE_TEXT:
		return attr_table[a].ref == REF_NAMED ? named_translated(t, attr_table[a].space, value)
		       : a == TABLE_PARTITION_BY      ? expression_new(t, table, value)
						      : text_translated(t, a, value);
	case VALUE_TYPE:
		return expression_new(t, NULL, value);
	case VALUE_EXPR:
		return expression_new(t, table, value);
	case VALUE_BODY:
		return t->dialect == DIALECT_POSTGRES
			       ? body_translated(t, o->kind == KIND_RULE ? o->parent : NULL, value)
			       : value;
	case VALUE_NAME: {
		const struct object *origin = attr_table[a].ref == REF_ORIGIN   ? lookup_origin(t->ctx, t->lookup, o)
					      : attr_table[a].ref == REF_WITHIN ? lookup_within(t->ctx, t->lookup, o)
										: NULL;
		if (origin)
			return new_name(t, origin);
		const struct object *named =
			attr_table[a].ref == REF_SCHEMA ? lookup_schema(t->lookup, value)
			: attr_table[a].ref == REF_NAMED
				? lookup_named(t->lookup, attr_table[a].space, qname_format(t->ctx, NULL, value))
				: NULL;
		return named ? new_name(t, named) : value;
	}
	default:
		return value;
	}
}

static void object_translate(struct translation *t, struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		const char *value = object_get(o, a);
		bool own = a == kind_name_attr(o->kind) && attr_table[a].ref == REF_NONE;
		const char *renamed = value && !own ? value_translated(t, o, a, value) : value;
		if (renamed != value)
			object_put(o, a, names_intern(t->ctx->names, renamed));
	}
}

static const char *qualified_name(const struct translation *t, const struct object *o, bool renamed)
{
	const struct object *schema = object_schema(o);
	return qname_format(t->ctx, renamed ? new_name(t, schema) : object_name(schema),
			    renamed ? new_name(t, o) : object_name(o));
}

/* What its path has after its name: the arguments in f(integer). */
static const char *path_tail(const struct translation *t, const struct object *o, const char *qualified)
{
	const char *path = object_path(t->ctx, o);
	return text_starts(path, qualified) ? path + strlen(qualified) : "";
}

/* What stands in no schema is named by its name alone. */
static void plain_fill(struct translation *t, const struct object *o)
{
	const char *old = object_name(o), *renamed = new_name(t, o);
	if (o->parent && o->parent->kind == KIND_MODEL && strcmp(old, renamed) != 0)
		map_put(t->named,
			arena_printf(t->ctx->arena, "%d %s", (int)kind_table[o->kind].space,
				     qname_format(t->ctx, NULL, old)),
			arena_strdup(t->ctx->arena, qname_format(t->ctx, NULL, renamed)));
}

/* Routines, whose arguments may be of types with new names. In a text the name alone stands for them: of several with one
 * name, or of one that has the name of a relation, nobody can tell which is meant. */
static void routines_fill(struct translation *t, const struct list *all)
{
	struct map *first = map_new(t->ctx->arena); /* old name → the new one that it has somewhere */
	for (size_t i = 0; i < all->count; i++) {
		const struct object *o = all->item[i];
		if (kind_table[o->kind].space != SPACE_ROUTINE || !object_schema(o))
			continue;
		const char *old = qualified_name(t, o, false), *renamed = qualified_name(t, o, true);
		const char *tail = path_tail(t, o, old), *before = map_get(first, old);
		map_put(t->named, arena_printf(t->ctx->arena, "%d %s%s", (int)SPACE_ROUTINE, old, tail),
			arena_printf(t->ctx->arena, "%s%s", renamed, expression_new(t, NULL, tail)));
		bool clear = !lookup_relation(t->lookup, object_name(object_schema(o)), object_name(o));
		if (clear && !before && strcmp(old, renamed) != 0)
			map_put(t->qualified, old, arena_strdup(t->ctx->arena, renamed));
		else if (before && strcmp(before, renamed) != 0)
			map_put(t->qualified, old, NULL);
		map_put(first, old, arena_strdup(t->ctx->arena, renamed));
	}
}

static void qualified_fill(struct translation *t, const struct list *all)
{
	for (size_t i = 0; i < all->count; i++) {
		struct object *o = all->item[i];
		enum space space = kind_table[o->kind].space;
		plain_fill(t, o);
		bool relation = space == SPACE_RELATION || space == SPACE_TYPE;
		if (!object_schema(o) || space == SPACE_NONE || space == SPACE_ROUTINE ||
		    (!relation && o->parent->kind != KIND_SCHEMA))
			continue;
		const char *old = qualified_name(t, o, false), *renamed = qualified_name(t, o, true);
		if (strcmp(old, renamed) == 0)
			continue;
		const char *tail = relation ? "" : path_tail(t, o, old);
		if (relation)
			map_put(t->qualified, old, arena_strdup(t->ctx->arena, renamed));
		else
			map_put(t->named, arena_printf(t->ctx->arena, "%d %s%s", (int)space, old, tail),
				arena_printf(t->ctx->arena, "%s%s", renamed, tail));
	}
	routines_fill(t, all);
}

void renaming_apply(struct context *ctx, enum dialect dialect, struct object *model, const struct list *renamings)
{
	struct translation t = { ctx,
				 dialect,
				 lookup_new(ctx, model),
				 pointer_map_new(ctx->arena),
				 map_new(ctx->arena),
				 map_new(ctx->arena) };
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < renamings->count; i++) {
		const struct renaming *r = renamings->item[i];
		pointer_map_put(t.new_names, r->o, r->name);
	}
	qualified_fill(&t, &all);
	for (size_t i = 0; i < all.count; i++)
		object_translate(&t, all.item[i]);
	for (size_t i = 0; i < renamings->count; i++) {
		const struct renaming *r = renamings->item[i];
		object_put(r->o, kind_name_attr(r->o->kind), r->name);
	}
}
