/*
 * What must be dropped and created again.
 *
 *   a rule says ddl_recreate             the object itself
 *   it hangs on something that goes      every dependant that holds no data of its own, as far as that leads
 *   a rule displaces its kind            the dependants of that kind, and theirs
 */
#include "plan/graph.h"

struct node *graph_node(struct graph *g, const struct object *o)
{
	struct node *n = pointer_map_get(g->nodes, o);
	if (!n) {
		n = arena_alloc(g->ctx->arena, sizeof *n);
		pointer_map_put(g->nodes, o, n);
	}
	return n;
}

enum attr graph_deferred_attr(enum kind kind)
{
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (attr_table[a].ref == REF_COLUMN_PATH)
			return a;
	return ATTR_COUNT;
}

bool graph_in_rebuild(const struct graph *g, enum kind kind)
{
	const struct ddl *ddl = g->engine->ddl;
	return ddl[KIND_TABLE].rebuild &&
	       (kind == KIND_TABLE || (kind_table[kind].parents & P(TABLE) && ddl[kind].flags & DDL_IN_PARENT));
}

struct list graph_references(struct graph *g, const struct object *o, bool to_side)
{
	struct list all = list_on(g->ctx->arena), kept = list_on(g->ctx->arena);
	bool deferred = graph_deferred_attr(o->kind) != ATTR_COUNT;
	object_references(g->ctx, to_side ? g->to_lookup : g->from_lookup, o, &all);
	const struct object *within = to_side ? lookup_within(g->ctx, g->to_lookup, o) : NULL;
	for (size_t i = 0; i < all.count; i++) {
		const struct object *used = all.item[i];
		if (used == within)
			continue;
		if (!deferred || (used->kind != KIND_COLUMN && used->kind != KIND_TABLE))
			list_add(&kept, used);
	}
	return kept;
}

/* Ways through types that are made of each other are followed so far. */
enum { DEEPEST = 32 };

/* A composite type comes and goes as a whole: the order of its attributes counts. */
static struct object *outer_of(struct object *o)
{
	return o->kind == KIND_COMPOSITE_ATTRIBUTE ? o->parent : o;
}

static void dependants_fill(struct graph *g)
{
	struct list all = object_all(g->ctx, g->from);
	for (size_t i = 0; i < all.count; i++) {
		struct list used = graph_references(g, all.item[i], false);
		for (size_t j = 0; j < used.count; j++) {
			struct list *list = pointer_map_get(g->dependants, used.item[j]);
			if (!list) {
				list = arena_alloc(g->ctx->arena, sizeof *list);
				*list = list_on(g->ctx->arena);
				pointer_map_put(g->dependants, used.item[j], list);
			}
			list_add(list, all.item[i]);
		}
	}
}

/* No column is of the type, or of one that is made of it. */
static bool type_is_free(const struct graph *g, const struct object *type, int depth)
{
	const struct list *list = pointer_map_get(g->dependants, type);
	bool is_free = depth < DEEPEST;
	for (size_t i = 0; list && i < list->count && is_free; i++) {
		const struct object *d = outer_of(list->item[i]);
		is_free = d->kind != KIND_COLUMN &&
			  (kind_table[d->kind].space != SPACE_TYPE || type_is_free(g, d, depth + 1));
	}
	return is_free;
}

static bool disposable(const struct graph *g, const struct object *o)
{
	if (o->kind == KIND_COLUMN) {
		/* One that becomes a plain column keeps its values, and stands in nobody's way once it is one. */
		const struct object *to = match_to(g->m, o);
		return object_get(o, COLUMN_GENERATED) && to && object_get(to, COLUMN_GENERATED) &&
		       !graph_in_rebuild(g, o->kind);
	}
	if (kind_table[o->kind].space == SPACE_TYPE)
		return type_is_free(g, o, 0);
	return g->engine->ddl[o->kind].flags & DDL_DISPOSABLE && !graph_in_rebuild(g, o->kind);
}

static bool inside(const struct object *o, const struct object *outer)
{
	while (o && o != outer)
		o = o->parent;
	return o != NULL;
}

static void object_take(struct graph *g, struct object *o, struct list *queue);

static void children_take(struct graph *g, const struct object *o, struct list *queue)
{
	for (struct object *c = o->child; c; c = c->next)
		if (match_to(g->m, c))
			object_take(g, c, queue);
}

/* Marks o as taken down and put back; what hangs on it follows from the queue. */
static void object_take(struct graph *g, struct object *o, struct list *queue)
{
	struct node *n = graph_node(g, o);
	if (n->taken || !match_to(g->m, o))
		return;
	n->taken = true;
	graph_node(g, match_to(g->m, o))->taken = true;
	list_add(&g->taken, o);
	list_add(queue, o);
	children_take(g, o, queue);
}

static void displaced_note(struct graph *g, const struct object *o, const struct change *by)
{
	struct displaced *d = arena_alloc(g->ctx->arena, sizeof *d);
	*d = (struct displaced){ o, by };
	list_add(&g->displaced, d);
}

/* by: the change that displaces them, or NULL. */
static void dependants_take(struct graph *g, const struct object *o, uint64_t kinds, struct list *queue,
			    const struct change *by)
{
	const struct list *list = pointer_map_get(g->dependants, o);
	for (size_t i = 0; list && i < list->count; i++) {
		struct object *d = outer_of(list->item[i]);
		if (!(kinds & KIND_BIT(d->kind)) || inside(d, o) || !disposable(g, d))
			continue;
		object_take(g, d, queue);
		if (by && graph_node(g, d)->taken)
			displaced_note(g, d, by);
	}
}

/* The tables of a composite type one of whose attributes moves to another type. */
static void parting_note(struct graph *g, const struct object *type, const struct change *by)
{
	const struct list *list = pointer_map_get(g->dependants, type);
	for (size_t i = 0; list && i < list->count; i++) {
		const struct object *table = list->item[i];
		if (lookup_type_of_table(g->from_lookup, table) != type || !match_to(g->m, table))
			continue;
		struct displaced *d = arena_alloc(g->ctx->arena, sizeof *d);
		*d = (struct displaced){ table, by };
		list_add(&g->parting, d);
	}
}

/* The dependants of those kinds, also by way of what stays: the columns of a type, the domains over it. */
static void displaced_take(struct graph *g, const struct object *o, uint64_t kinds, struct list *queue,
			   const struct change *by, int depth)
{
	const struct list *list = pointer_map_get(g->dependants, o);
	bool is_type = kind_table[o->kind].space == SPACE_TYPE || o->kind == KIND_COLLATION;
	dependants_take(g, o, kinds, queue, by);
	if (o->kind == KIND_COMPOSITE_ATTRIBUTE && by->from != o)
		parting_note(g, o->parent, by);
	for (size_t i = 0; is_type && list && i < list->count && depth < DEEPEST; i++) {
		const struct object *d = list->item[i];
		if ((d->kind == KIND_COLUMN || d->kind == KIND_COMPOSITE_ATTRIBUTE ||
		     kind_table[d->kind].space == SPACE_TYPE) &&
		    !disposable(g, d))
			displaced_take(g, d, kinds, queue, by, depth + 1);
	}
}

/* Takes what a change of attributes asks for. */
static void alter_take(struct graph *g, const struct change *c, struct list *queue)
{
	const struct alter_rule *rule = g->engine->ddl[c->from->kind].alter;
	for (; rule && rule->attr != ATTR_COUNT; rule++) {
		if (!(c->attrs & attr_bit(rule->attr)))
			continue;
		if (rule->applies && !rule->applies(c))
			continue;
		if (rule->emit == ddl_recreate && !graph_in_rebuild(g, c->from->kind))
			object_take(g, (struct object *)(uintptr_t)c->from, queue);
		else if (rule->displaces)
			displaced_take(g, c->from, rule->displaces, queue, c, 0);
	}
}

static bool is_recreated(const struct graph *g, const struct change *c)
{
	const struct alter_rule *rule = g->engine->ddl[c->from->kind].alter;
	for (; rule && rule->attr != ATTR_COUNT; rule++)
		if (c->attrs & attr_bit(rule->attr) && rule->emit == ddl_recreate &&
		    (!rule->applies || rule->applies(c)))
			return true;
	return false;
}

static const struct object *outermost(const struct object *o)
{
	while (o->parent && o->parent->kind != KIND_SCHEMA && o->parent->kind != KIND_MODEL)
		o = o->parent;
	return o;
}

/* A table has one primary key, whatever its name. */
static bool is_next_key(struct graph *g, const struct object *o, const struct object *dropped)
{
	return o->kind == KIND_PRIMARY_KEY && dropped->kind == KIND_PRIMARY_KEY && !match_from(g->m, o) &&
	       match_from(g->m, o->parent) == dropped->parent;
}

/* Whether the new object refers to something that takes the place of what is dropped. */
static bool needs_successor(struct graph *g, const struct object *to, const struct object *dropped)
{
	struct list used = graph_references(g, to, true);
	const char *path = object_path(g->ctx, outermost(dropped));
	for (size_t i = 0; i < used.count; i++) {
		const struct object *other = outermost(used.item[i]);
		bool takes_place = !match_from(g->m, other) && text_equal(object_path(g->ctx, other), path);
		if (takes_place || is_next_key(g, used.item[i], dropped))
			return true;
	}
	return false;
}

/* Whether the new object refers to something that is altered, which can be so only when what is dropped is gone. */
static bool needs_altered(struct graph *g, const struct object *to, const struct object *dropped)
{
	struct list used = graph_references(g, to, true), before = graph_references(g, dropped, false);
	for (size_t i = 0; i < used.count; i++) {
		const struct change *c = graph_node(g, used.item[i])->change;
		if (c && c->op == OP_ALTER && list_has(&before, c->from))
			return true;
	}
	return false;
}

/* Whether values of the attribute may speak of other objects: a flag, a number or a comment never does. */
static bool may_refer(enum attr a)
{
	const uint64_t types = UINT64_C(1) << VALUE_QNAME | UINT64_C(1) << VALUE_TARGET | UINT64_C(1) << VALUE_KEYS |
			       UINT64_C(1) << VALUE_TYPE | UINT64_C(1) << VALUE_EXPR | UINT64_C(1) << VALUE_BODY;
	const struct attr_info *info = &attr_table[a];
	return (info->ref != REF_NONE && info->ref != REF_ROLE) || info->flags & SETTLED || types >> info->type & 1;
}

static bool references_change(const struct change *c)
{
	for (enum attr a = kind_table[c->to->kind].first; a < kind_attr_end(c->to->kind); a++)
		if (c->attrs & attr_bit(a) && may_refer(a))
			return true;
	return false;
}

/* Whether the dependant is altered in place so that it does without what is dropped, and can be so before the drop. */
static bool moves_off(struct graph *g, const struct object *dependant, const struct object *dropped)
{
	const struct object *to = match_to(g->m, dependant);
	if (g->engine->ddl[dropped->kind].flags & DDL_CLINGS)
		return false;
	const struct change *c = to ? graph_node(g, to)->change : NULL;
	return c && c->op == OP_ALTER && references_change(c) && !is_recreated(g, c) &&
	       !needs_successor(g, to, dropped) && !needs_altered(g, to, dropped);
}

static void dropped_take(struct graph *g, const struct object *o, struct list *queue)
{
	const struct list *list = pointer_map_get(g->dependants, o);
	for (size_t i = 0; list && i < list->count; i++) {
		struct object *d = list->item[i], *whole = outer_of(d);
		if (!inside(d, o) && disposable(g, whole) && !moves_off(g, d, o))
			object_take(g, whole, queue);
	}
}

void graph_close(struct graph *g)
{
	struct list queue = list_on(g->ctx->arena);
	dependants_fill(g);
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		graph_node(g, c->to ? c->to : c->from)->change = c;
	}
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (c->op == OP_ALTER)
			alter_take(g, c, &queue);
		else if (c->op == OP_DROP)
			dropped_take(g, c->from, &queue);
	}
	for (size_t i = 0; i < queue.count; i++)
		dependants_take(g, queue.item[i], UINT64_MAX, &queue, NULL);
}

/* Whether the one hangs on the other, or on what does. */
static bool hangs_on(struct graph *g, const struct object *one, const struct object *other)
{
	struct list reached = list_on(g->ctx->arena);
	struct pointer_map *known = pointer_map_new(g->ctx->arena);
	if (one == other)
		return false;
	list_add(&reached, other);
	pointer_map_put(known, other, (void *)(uintptr_t)other);
	for (size_t i = 0; i < reached.count && !pointer_map_get(known, one); i++) {
		struct list parts = object_all(g->ctx, reached.item[i]);
		for (size_t k = 0; k < parts.count; k++) {
			const struct list *list = pointer_map_get(g->dependants, parts.item[k]);
			for (size_t n = 0; list && n < list->count; n++) {
				const struct object *d = outermost(list->item[n]);
				if (!pointer_map_get(known, d))
					list_add(&reached, d);
				pointer_map_put(known, d, (void *)(uintptr_t)d);
			}
		}
	}
	return pointer_map_get(known, one) != NULL;
}

static bool is_going(struct graph *g, const struct object *o)
{
	return o->parent && (!match_to(g->m, o) || graph_node(g, o)->taken);
}

bool graph_goes_first(struct graph *g, const struct object *o)
{
	if (o->kind != KIND_RULE && o->kind != KIND_POLICY && o->kind != KIND_TRIGGER)
		return false;
	struct list used = graph_references(g, o, false);
	for (size_t i = 0; i < used.count; i++)
		if (is_going(g, outermost(used.item[i])) && hangs_on(g, outermost(used.item[i]), outermost(o)))
			return true;
	return false;
}
