/* Text search: names in the words of the catalog, where those of the server itself go without their schema. */
#include "engine/postgres/postgres.h"

/* A name without schema: that of the object's own schema, of public, or of an extension that has the name itself. */
static const char *name_near(struct completion *c, const struct object *o, enum space space, const char *name)
{
	const char *schemas[] = { object_name(object_schema(o)), "public" };
	for (size_t i = 0; i < COUNT_OF(schemas); i++) {
		const char *path = qname_format(c->ctx, schemas[i], name);
		if (lookup_named(c->lookup, space, path))
			return path;
	}
	const struct object *extension = object_child(c->model, KIND_EXTENSION, name);
	const char *schema = extension ? object_get(extension, EXTENSION_SCHEMA) : NULL;
	return extension ? qname_format(c->ctx, schema ? schema : "public", name) : NULL;
}

static const char *name_found(struct completion *c, const struct object *o, enum space space, const char *text)
{
	struct list parts = list_on(c->ctx->arena);
	if (!qname_parse(c->ctx, text, &parts) || !parts.count)
		return text;
	const char *name = parts.item[parts.count - 1];
	const char *near = parts.count == 1 ? name_near(c, o, space, name) : NULL;
	bool system = parts.count == 1 || (parts.count == 2 && text_equal(parts.item[0], "pg_catalog"));
	return near ? near : system ? qname_format(c->ctx, NULL, name) : text;
}

/* ---- dictionaries ----------------------------------------------------------------------------------------------------- */

/* Names of options are words of SQL: in lower case. */
static const char *options_folded(struct context *ctx, const char *value)
{
	struct list options = list_on(ctx->arena), texts = list_on(ctx->arena);
	if (!options_parse(ctx, value, &options))
		return value;
	for (size_t i = 0; i < options.count; i++) {
		const struct option *option = options.item[i];
		list_add(&texts,
			 arena_printf(ctx->arena, "%s=%s", text_lower(ctx->arena, option->name), option->value));
	}
	return names_format(ctx, &texts);
}

void complete_dictionary(struct completion *c, struct object *o)
{
	const char *options = object_get(o, TEXT_SEARCH_DICTIONARY_OPTIONS);
	object_set(c->ctx, o, TEXT_SEARCH_DICTIONARY_TEMPLATE,
		   name_found(c, o, SPACE_TEXT_SEARCH_TEMPLATE, object_text(o, TEXT_SEARCH_DICTIONARY_TEMPLATE)),
		   o->at);
	if (options)
		object_set(c->ctx, o, TEXT_SEARCH_DICTIONARY_OPTIONS, options_folded(c->ctx, options), o->at);
}

/* ---- configurations --------------------------------------------------------------------------------------------------- */

void complete_configuration(struct completion *c, struct object *o)
{
	object_set(c->ctx, o, TEXT_SEARCH_CONFIGURATION_PARSER,
		   name_found(c, o, SPACE_TEXT_SEARCH_PARSER, object_text(o, TEXT_SEARCH_CONFIGURATION_PARSER)), o->at);
}

void complete_mapping(struct completion *c, struct object *o)
{
	struct list names = list_on(c->ctx->arena);
	if (!names_parse(c->ctx, object_text(o, TEXT_SEARCH_MAPPING_DICTIONARIES), &names))
		return;
	for (size_t i = 0; i < names.count; i++)
		names.item[i] = (void *)(uintptr_t)name_found(c, o, SPACE_TEXT_SEARCH_DICTIONARY, names.item[i]);
	object_set(c->ctx, o, TEXT_SEARCH_MAPPING_DICTIONARIES, names_format(c->ctx, &names), o->at);
}

static void token_put(struct context *ctx, struct object *mapping, const char *token)
{
	struct list one = list_on(ctx->arena);
	list_add(&one, token);
	object_put(mapping, TEXT_SEARCH_MAPPING_TOKEN, names_intern(ctx->names, names_format(ctx, &one)));
}

static void mapping_split(struct context *ctx, struct map *seen, struct object *mapping)
{
	struct list tokens = list_on(ctx->arena);
	if (!names_parse(ctx, object_text(mapping, TEXT_SEARCH_MAPPING_TOKEN), &tokens))
		return;
	for (size_t i = 0; i < tokens.count; i++) {
		const struct object *first = map_get(seen, tokens.item[i]);
		if (first)
			diag_report(ctx, DIAG_MODEL_DUPLICATE, mapping->at, "Remove it from one of the two.",
				    "%s: the token %s has a mapping already, at line %d",
				    object_title(ctx, mapping->parent), (const char *)tokens.item[i], first->at.line);
		map_put(seen, tokens.item[i], mapping);
		if (i)
			token_put(ctx, object_copy(ctx, mapping, mapping->parent), tokens.item[i]);
	}
	if (tokens.count)
		token_put(ctx, mapping, tokens.item[0]);
}

void complete_mappings_split(struct context *ctx, struct object *model)
{
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i];
		struct map *seen = o->kind == KIND_TEXT_SEARCH_CONFIGURATION ? map_new(ctx->arena) : NULL;
		struct list mappings = list_on(ctx->arena);
		for (struct object *m = seen ? object_first(o, KIND_TEXT_SEARCH_MAPPING) : NULL; m;
		     m = object_following(m))
			list_add(&mappings, m);
		for (size_t k = 0; k < mappings.count; k++)
			mapping_split(ctx, seen, mappings.item[k]);
	}
}
