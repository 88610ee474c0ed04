/*
 * Tables that leave the table above them (a partitioned one, or one that they inherit from) or join one, or leave the composite
 * type that they are of or take one on:
 *
 *   leave  →  their columns, checks, keys and indexes change, as those of any table  →  join
 *
 * Leaving is their ALTER vertex, joining their SET vertex. What a partition has as a part of something above comes with
 * joining. A partition of a table that is made anew leaves and joins as well: so it keeps its rows. A table of a type leaves it
 * while the type changes, and changes by itself.
 */
#include "plan/graph.h"

static uint64_t moving_attrs(void)
{
	return attr_bit(TABLE_PARTITION_OF) | attr_bit(TABLE_BOUND) | attr_bit(TABLE_INHERITS) |
	       attr_bit(TABLE_OF_TYPE);
}

bool table_moves(struct graph *g, const struct object *table)
{
	return table->kind == KIND_TABLE && graph_node(g, table)->moves;
}

static void move_add(struct graph *g, const struct object *from, const struct object *to)
{
	struct node *n = graph_node(g, to);
	if (n->moves || n->taken)
		return;
	n->moves = graph_node(g, from)->moves = true;
	list_add(&g->moving, to);
}

/* The tables above of the from side. */
static bool is_below_taken(struct graph *g, const struct object *from)
{
	struct list above = list_on(g->ctx->arena);
	lookup_tables_above(g->ctx, g->from_lookup, from, &above);
	for (size_t i = 0; i < above.count; i++)
		if (graph_node(g, above.item[i])->taken)
			return true;
	return false;
}

/* ---- tables of a type -------------------------------------------------------------------------------------------- */

static bool attribute_changes(struct graph *g, const struct object *attribute)
{
	const struct node *n = graph_node(g, attribute);
	uint64_t attrs = attr_bit(COMPOSITE_ATTRIBUTE_TYPE) | attr_bit(COMPOSITE_ATTRIBUTE_COLLATION);
	return n->drop || n->create || (n->alter && n->alter->change->attrs & attrs);
}

static bool type_changes(struct graph *g, const struct object *type)
{
	for (const struct object *a = type ? type->child : NULL; a; a = a->next)
		if (a->kind == KIND_COMPOSITE_ATTRIBUTE && attribute_changes(g, a))
			return true;
	return type && graph_node(g, type)->taken;
}

/* A NOT NULL with a name is renamed, which PostgreSQL refuses for a table of a type. */
static bool name_changes(struct graph *g, const struct object *table)
{
	for (const struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
		const struct vertex *v = graph_node(g, c)->alter;
		if (v && v->change->attrs & attr_bit(COLUMN_NOT_NULL_NAME))
			return true;
	}
	return false;
}

static void typed_prepare(struct graph *g)
{
	for (const struct object *s = object_first(g->to, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			const struct object *from = match_from(g->m, t);
			if (from && (type_changes(g, lookup_type_of_table(g->from_lookup, from)) ||
				     type_changes(g, lookup_type_of_table(g->to_lookup, t)) ||
				     (object_get(t, TABLE_OF_TYPE) && name_changes(g, t))))
				move_add(g, from, t);
		}
	for (size_t i = 0; i < g->parting.count; i++) {
		const struct displaced *d = g->parting.item[i];
		move_add(g, d->o, match_to(g->m, d->o));
	}
}

/* After leaving, or before joining, comes all that happens to the type. */
static void type_connect(struct graph *g, const struct object *type, struct vertex *leave, struct vertex *join)
{
	struct node *n = type ? graph_node(g, type) : NULL;
	struct vertex *own[] = { n ? n->drop : NULL, n ? n->create : NULL };
	for (size_t i = 0; i < COUNT_OF(own); i++) {
		graph_edge(g, leave, own[i], NULL);
		graph_edge(g, own[i], join, NULL);
	}
	for (const struct object *a = type ? type->child : NULL; a; a = a->next) {
		const struct node *m = graph_node(g, a);
		struct vertex *all[] = { m->drop, m->alter, m->create };
		for (size_t i = 0; a->kind == KIND_COMPOSITE_ATTRIBUTE && i < COUNT_OF(all); i++) {
			graph_edge(g, leave, all[i], NULL);
			graph_edge(g, all[i], join, NULL);
		}
	}
}

/* What is added to the type and to the table comes in one order, for the columns must stand as the attributes do. */
static void order_connect(struct graph *g, const struct object *parent, enum kind kind)
{
	struct vertex *before = NULL;
	for (const struct object *o = object_first(parent, kind); o; o = object_following(o)) {
		struct vertex *made = graph_node(g, o)->create;
		graph_edge(g, before, made, NULL);
		before = made ? made : before;
	}
}

static void typed_connect(struct graph *g, const struct object *from, const struct object *to, const struct node *n)
{
	const struct object *old = lookup_type_of_table(g->from_lookup, from);
	const struct object *type = lookup_type_of_table(g->to_lookup, to);
	type_connect(g, old, n->alter, NULL);
	type_connect(g, old ? match_to(g->m, old) : NULL, n->alter, NULL);
	type_connect(g, type, NULL, n->set);
	type_connect(g, type ? match_from(g->m, type) : NULL, NULL, n->set);
	if (!type)
		return;
	order_connect(g, type, KIND_COMPOSITE_ATTRIBUTE);
	order_connect(g, to, KIND_COLUMN);
}

/* A table that goes is gone before its type changes, and a new one is made of the type as it is then. */
static void typed_comings_connect(struct graph *g, const struct object *model, bool to_side)
{
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			const struct object *type = lookup_type_of_table(to_side ? g->to_lookup : g->from_lookup, t);
			const struct object *other = !type     ? NULL
						     : to_side ? match_from(g->m, type)
							       : match_to(g->m, type);
			const struct node *n = type ? graph_node(g, t) : NULL;
			if (!n || !(to_side ? n->create : n->drop))
				continue;
			type_connect(g, type, to_side ? NULL : n->drop, to_side ? n->create : NULL);
			type_connect(g, other, to_side ? NULL : n->drop, to_side ? n->create : NULL);
		}
}

static void parting_connect(struct graph *g)
{
	for (size_t i = 0; i < g->parting.count; i++) {
		const struct displaced *d = g->parting.item[i];
		const struct node *n = graph_node(g, match_to(g->m, d->o));
		struct vertex *by = graph_node(g, d->by->to)->alter;
		graph_edge(g, n->alter, by, NULL);
		graph_edge(g, by, n->set, NULL);
	}
}

/* ---- vertices ------------------------------------------------------------------------------------------------------ */

void moves_prepare(struct graph *g)
{
	if (g->engine->ddl[KIND_TABLE].join == NULL)
		return;
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (c->op == OP_ALTER && c->to->kind == KIND_TABLE && c->attrs & moving_attrs())
			move_add(g, c->from, c->to);
	}
	for (const struct object *s = object_first(g->to, KIND_SCHEMA); g->taken.count && s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			const struct object *from = match_from(g->m, t);
			if (from && is_below_taken(g, from))
				move_add(g, from, t);
		}
	typed_prepare(g);
	for (size_t i = 0; i < g->moving.count; i++) {
		const struct object *to = g->moving.item[i], *from = match_from(g->m, to);
		struct node *n = graph_node(g, to);
		bool typed = object_get(from, TABLE_OF_TYPE) || object_get(to, TABLE_OF_TYPE);
		uint64_t attr = attr_bit(typed ? TABLE_OF_TYPE : TABLE_PARTITION_OF);
		n->set = graph_vertex(g, VERTEX_SET, OP_ALTER, from, to, attr);
		n->set->rank = kind_table[KIND_FOREIGN_KEY].rank + 1;
		if (!n->alter)
			n->alter = graph_vertex(g, VERTEX_ALTER, OP_ALTER, from, to, attr);
		graph_node(g, from)->alter = n->alter;
	}
}

/* ---- edges ------------------------------------------------------------------------------------------------------- */

/* What is a part of something above comes with joining; columns and checks must be there before. */
static bool comes_with_joining(const struct object *o)
{
	return object_is_inherited(o) && o->kind != KIND_COLUMN && o->kind != KIND_CHECK;
}

static void members_connect(struct graph *g, const struct object *from, const struct object *to, const struct node *n)
{
	for (struct object *o = from->child; o; o = o->next) {
		graph_edge(g, n->alter, graph_node(g, o)->drop, NULL);
		graph_edge(g, graph_node(g, o)->drop, n->set, NULL);
	}
	for (struct object *o = to->child; o; o = o->next) {
		const struct node *member = graph_node(g, o);
		graph_edge(g, n->alter, member->alter, NULL);
		graph_edge(g, member->alter, n->set, NULL);
		if (comes_with_joining(o))
			graph_edge(g, n->set, member->create, NULL);
		else
			graph_edge(g, member->create, n->set, NULL);
	}
}

/* What stands above is ready before a table joins; but what the table shall have no part of comes when it is there. */
static void above_connect(struct graph *g, const struct object *table, const struct object *joining)
{
	const struct object *old = match_from(g->m, table);
	const struct node *n = graph_node(g, joining);
	graph_edge(g, graph_node(g, table)->create, n->set, NULL);
	graph_edge(g, graph_node(g, table)->set, n->set, NULL);
	graph_edge(g, graph_node(g, table)->alter, n->set, NULL);
	for (struct object *o = table->child; o; o = o->next) {
		struct vertex *made = graph_node(g, o)->create;
		bool without = o->mentions && list_has(o->mentions, joining);
		graph_edge(g, without ? n->set : made, without ? made : n->set, NULL);
		graph_edge(g, graph_node(g, o)->alter, n->set, NULL);
	}
	for (struct object *o = old ? old->child : NULL; o; o = o->next)
		graph_edge(g, graph_node(g, o)->drop, n->set, NULL);
}

/* Where a partition leaves or goes, its rows' place gets free for those that come. */
static void places_connect(struct graph *g)
{
	struct pointer_map *leaving = pointer_map_new(g->ctx->arena);
	struct list from = object_all(g->ctx, g->from), to = object_all(g->ctx, g->to);
	for (size_t i = 0; i < from.count; i++) {
		const struct object *o = from.item[i];
		struct list above = list_on(g->ctx->arena);
		struct node *n = o->kind == KIND_TABLE && object_get(o, TABLE_PARTITION_OF) ? graph_node(g, o) : NULL;
		if (!n || (!n->drop && !n->moves))
			continue;
		lookup_tables_above(g->ctx, g->from_lookup, o, &above);
		const struct object *same = above.count ? match_to(g->m, above.item[0]) : NULL;
		struct list *list = same ? pointer_map_get(leaving, same) : NULL;
		if (same && !list) {
			list = arena_alloc(g->ctx->arena, sizeof *list);
			*list = list_on(g->ctx->arena);
			pointer_map_put(leaving, same, list);
		}
		if (list)
			list_add(list, n->drop ? n->drop : n->alter);
	}
	for (size_t i = 0; i < to.count; i++) {
		const struct object *o = to.item[i];
		struct list above = list_on(g->ctx->arena);
		struct node *n = o->kind == KIND_TABLE && object_get(o, TABLE_PARTITION_OF) ? graph_node(g, o) : NULL;
		if (!n || (!n->create && !n->moves))
			continue;
		lookup_tables_above(g->ctx, g->to_lookup, o, &above);
		const struct list *list = above.count ? pointer_map_get(leaving, above.item[0]) : NULL;
		for (size_t k = 0; list && k < list->count; k++)
			graph_edge(g, list->item[k], n->create ? n->create : n->set, NULL);
	}
}

void moves_connect(struct graph *g)
{
	for (size_t i = 0; i < g->moving.count; i++) {
		const struct object *to = g->moving.item[i];
		const struct node *n = graph_node(g, to);
		struct list above = list_on(g->ctx->arena);
		graph_edge(g, n->alter, n->set, NULL);
		members_connect(g, match_from(g->m, to), to, n);
		typed_connect(g, match_from(g->m, to), to, n);
		lookup_tables_above(g->ctx, g->to_lookup, to, &above);
		for (size_t k = 0; k < above.count; k++)
			above_connect(g, above.item[k], to);
		above = list_on(g->ctx->arena);
		lookup_tables_above(g->ctx, g->from_lookup, match_from(g->m, to), &above);
		for (size_t k = 0; k < above.count; k++)
			graph_edge(g, n->alter, graph_node(g, above.item[k])->drop, NULL);
	}
	parting_connect(g);
	typed_comings_connect(g, g->from, false);
	typed_comings_connect(g, g->to, true);
	if (g->engine->ddl[KIND_TABLE].join)
		places_connect(g);
}
