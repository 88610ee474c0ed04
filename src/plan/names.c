/* Who goes before another may come under the same name. */
#include "plan/graph.h"

/* The name that an object takes in its schema: relations, types and the indexes behind constraints compete for it. */
static const char *claim(struct graph *g, const struct object *o)
{
	enum space space = kind_table[o->kind].space;
	const struct object *schema = object_schema(o);
	if (!*object_name(o))
		return NULL;
	if (schema && (space == SPACE_RELATION || space == SPACE_TYPE || o->kind == KIND_PRIMARY_KEY ||
		       o->kind == KIND_UNIQUE || o->kind == KIND_EXCLUSION))
		return arena_printf(g->ctx->arena, "r %s", qname_format(g->ctx, object_name(schema), object_name(o)));
	return arena_printf(g->ctx->arena, "%d %s", (int)space, object_path(g->ctx, o));
}

/* A routine that goes is gone before another of its name comes, if that can be: a call that fits both is refused. */
static void overload_edges(struct graph *g, const struct list *gone, const struct list *made)
{
	struct map *names = map_new(g->ctx->arena); /* schema.name → struct list of routines that go */
	for (size_t i = 0; i < gone->count; i++) {
		const struct object *o = gone->item[i];
		if (kind_table[o->kind].space != SPACE_ROUTINE)
			continue;
		const char *name = qname_format(g->ctx, object_name(o->parent), object_name(o));
		struct list *list = map_get(names, name);
		if (!list) {
			list = arena_alloc(g->ctx->arena, sizeof *list);
			*list = list_on(g->ctx->arena);
			map_put(names, name, list);
		}
		list_add(list, o);
	}
	for (size_t i = 0; names->count && i < made->count; i++) {
		const struct object *o = made->item[i];
		if (kind_table[o->kind].space != SPACE_ROUTINE)
			continue;
		const struct list *list = map_get(names, qname_format(g->ctx, object_name(o->parent), object_name(o)));
		for (size_t k = 0; list && k < list->count; k++)
			graph_edge(g, graph_node(g, list->item[k])->drop, graph_node(g, o)->create, o);
	}
}

/* The drop of an operator takes the links of others to it along: those that name it are made after that. */
static void link_edges(struct graph *g, const struct list *gone, const struct list *made)
{
	static const enum attr links[] = { OPERATOR_COMMUTATOR, OPERATOR_NEGATOR };
	for (size_t i = 0; i < made->count; i++) {
		const struct object *o = made->item[i];
		for (size_t a = 0; o->kind == KIND_OPERATOR && a < COUNT_OF(links); a++) {
			const char *name = object_get(o, links[a]);
			for (size_t k = 0; name && k < gone->count; k++) {
				const struct object *other = gone->item[k];
				if (other->kind == KIND_OPERATOR &&
				    text_equal(name,
					       qname_format(g->ctx, object_name(other->parent), object_name(other))))
					graph_edge(g, graph_node(g, other)->drop, graph_node(g, o)->create, NULL);
			}
		}
	}
}

/* A table has one primary key, whatever its name. */
static void primary_key_edges(struct graph *g, const struct list *made)
{
	for (size_t i = 0; i < made->count; i++) {
		const struct object *key = made->item[i];
		const struct object *table = key->kind == KIND_PRIMARY_KEY ? match_from(g->m, key->parent) : NULL;
		const struct object *old = table ? object_first(table, KIND_PRIMARY_KEY) : NULL;
		if (old)
			graph_edge(g, graph_node(g, old)->drop, graph_node(g, key)->create, NULL);
	}
}

static void claim_edges(struct graph *g, const struct list *gone, const struct list *made)
{
	struct map *claims = map_new(g->ctx->arena);
	for (size_t i = 0; i < gone->count; i++) {
		const char *name = claim(g, gone->item[i]);
		if (name)
			map_put(claims, name, graph_node(g, gone->item[i])->drop);
	}
	for (size_t i = 0; claims->count && i < made->count; i++) {
		const char *name = claim(g, made->item[i]);
		if (name)
			graph_edge(g, map_get(claims, name), graph_node(g, made->item[i])->create, NULL);
	}
}

/* Whether an extension may bring something of its name: code and base types. What else goes is not waited for: columns that
 * are made may be of the extension's types, which no model tells either. */
static bool may_be_brought(const struct object *o, const struct object *extension)
{
	static const uint64_t kinds = P(FUNCTION) | P(AGGREGATE) | P(BASE_TYPE) | P(OPERATOR) | P(OPERATOR_CLASS) |
				      P(OPERATOR_FAMILY) | P(TEXT_SEARCH_PARSER) | P(TEXT_SEARCH_TEMPLATE);
	const char *schema = object_get(extension, EXTENSION_SCHEMA);
	return o->parent && kinds & KIND_BIT(o->kind) && text_equal(object_name(o->parent), schema ? schema : "public");
}

/* Whether the column's type is none that the model has: perhaps one that an extension brings. */
static bool is_of_unknown_type(struct graph *g, const struct object *column)
{
	const char *type = column->kind == KIND_COLUMN ? object_get(column, COLUMN_TYPE) : NULL;
	struct list parts = list_on(g->ctx->arena);
	if (!type || !qname_parse(g->ctx, arena_strndup(g->ctx->arena, type, strcspn(type, "[(")), &parts))
		return false;
	return parts.count == 2 && !lookup_type(g->to_lookup, parts.item[0], parts.item[1]) &&
	       !lookup_relation(g->to_lookup, parts.item[0], parts.item[1]);
}

static void extension_use_edges(struct graph *g, const struct object *extension)
{
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (!c->to || !is_of_unknown_type(g, c->to))
			continue;
		graph_edge(g, graph_node(g, extension)->create, graph_node(g, c->to)->create, NULL);
		graph_edge(g, graph_node(g, extension)->create, graph_node(g, c->to)->alter, NULL);
	}
}

/* What an extension brings has names as well, which no model tells: it goes before others come to its schema, and comes when
 * others have gone, if that can be. */
static void brought_edges(struct graph *g, const struct object *extension, const struct list *gone,
			  const struct list *made)
{
	for (size_t i = 0; i < made->count; i++)
		if (may_be_brought(made->item[i], extension))
			graph_edge(g, graph_node(g, extension)->drop, graph_node(g, made->item[i])->create, extension);
	for (size_t i = 0; i < gone->count; i++)
		if (may_be_brought(gone->item[i], extension))
			graph_edge(g, graph_node(g, gone->item[i])->drop, graph_node(g, extension)->create, extension);
}

static void extension_edges(struct graph *g, const struct list *gone, const struct list *made)
{
	static const struct list none = { 0 };
	for (size_t i = 0; i < gone->count; i++)
		if (((const struct object *)gone->item[i])->kind == KIND_EXTENSION)
			brought_edges(g, gone->item[i], &none, made);
	for (size_t i = 0; i < made->count; i++)
		if (((const struct object *)made->item[i])->kind == KIND_EXTENSION) {
			extension_use_edges(g, made->item[i]);
			brought_edges(g, made->item[i], gone, &none);
		}
}

void graph_names(struct graph *g, const struct list *gone, const struct list *made)
{
	claim_edges(g, gone, made);
	primary_key_edges(g, made);
	overload_edges(g, gone, made);
	link_edges(g, gone, made);
	extension_edges(g, gone, made);
}
