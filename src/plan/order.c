/*
 * The order: of what is ready, the first by (phase, rank, path). Stable, and reads well. A circle is cut at one of its
 * soft edges; what caused it then takes a statement of its own: a foreign key is dropped before its table, a sequence is
 * taken from its owner before it gets the next.
 */
#include "plan/graph.h"

#include <stdlib.h>

static int vertex_compare(const struct vertex *a, const struct vertex *b)
{
	if (a->phase != b->phase)
		return a->phase - b->phase;
	if (a->rank != b->rank)
		return a->rank - b->rank;
	int path = strcmp(a->path, b->path);
	if (path)
		return path;
	return a->serial < b->serial ? -1 : a->serial > b->serial;
}

/* ---- a binary heap of ready vertices ----------------------------------------------------------------------------- */

static void heap_push(struct list *heap, struct vertex *v)
{
	list_add(heap, v);
	size_t i = heap->count - 1;
	while (i && vertex_compare(heap->item[i], heap->item[(i - 1) / 2]) < 0) {
		void *swap = heap->item[i];
		heap->item[i] = heap->item[(i - 1) / 2];
		heap->item[(i - 1) / 2] = swap;
		i = (i - 1) / 2;
	}
}

static struct vertex *heap_pop(struct list *heap)
{
	struct vertex *top = heap->item[0];
	heap->item[0] = heap->item[--heap->count];
	for (size_t i = 0;;) {
		size_t least = i, left = 2 * i + 1, right = left + 1;
		if (left < heap->count && vertex_compare(heap->item[left], heap->item[least]) < 0)
			least = left;
		if (right < heap->count && vertex_compare(heap->item[right], heap->item[least]) < 0)
			least = right;
		if (least == i)
			return top;
		void *swap = heap->item[i];
		heap->item[i] = heap->item[least];
		heap->item[least] = swap;
		i = least;
	}
}

/* ---- circles --------------------------------------------------------------------------------------------------------- */

/* What v waits for, and why; whatever is stuck waits for something that is. */
static struct edge *stuck_before(const struct vertex *v)
{
	for (size_t i = 0; i < v->incoming.count; i++) {
		struct edge *e = v->incoming.item[i];
		if (!e->cut && !e->from->done)
			return e;
	}
	return NULL;
}

/* The way back from anything stuck ends in a circle: the edges from where a vertex is met for the second time. */
static struct list circle_find(struct graph *g)
{
	struct list way = list_on(g->ctx->arena), circle = list_on(g->ctx->arena);
	const struct vertex *v = NULL;
	for (size_t i = 0; i < g->vertices.count && !v; i++)
		if (!((struct vertex *)g->vertices.item[i])->done)
			v = g->vertices.item[i];
	for (; v && !list_has(&way, v); v = stuck_before(v)->from)
		list_add(&way, v);
	for (const struct vertex *at = v; at && (at != v || !circle.count); at = stuck_before(at)->from)
		list_add(&circle, stuck_before(at));
	return circle;
}

static void circle_report(struct graph *g, const struct list *circle)
{
	struct text chain = text_on(g->ctx->arena);
	for (size_t i = circle->count; i > 0; i--) {
		struct edge *e = circle->item[i - 1];
		if (i == circle->count)
			text_add(&chain, change_title(g->ctx, e->from->change));
		text_addf(&chain, " → %s", change_title(g->ctx, e->to->change));
	}
	diag_report(g->ctx, DIAG_CYCLE, (struct place){ 0 }, "Make the change in two revisions.",
		    "these changes must each come before the next: %s", text_get(&chain));
}

/* ---- cuts ---------------------------------------------------------------------------------------------------------- */

static void order_add(struct graph *g, struct list *order, enum vertex_kind kind, const struct change *c)
{
	struct change *change = arena_alloc(g->ctx->arena, sizeof *change);
	struct vertex *v = arena_alloc(g->ctx->arena, sizeof *v);
	*change = *c;
	*v = (struct vertex){ .kind = kind, .change = change, .done = true };
	list_add(order, v);
}

/* A foreign key dropped before its table, so that the table it refers to can go first. An engine that can only rebuild
 * the table for that lets a table go though others refer to it. */
static void key_drop(struct graph *g, const struct object *key, struct list *order)
{
	if (!graph_in_rebuild(g, key->kind))
		order_add(g, order, VERTEX_DROP, &(struct change){ OP_DROP, key, NULL, 0 });
}

/* A sequence that belongs to nobody for a while, so that the column it belonged to can go before the next one comes. */
static void owner_release(struct graph *g, const struct object *owned, struct list *order)
{
	enum attr owner = graph_deferred_attr(owned->kind);
	const struct object *from = match_from(g->m, owned);
	struct object *alone = object_copy(g->ctx, from, NULL);
	alone->parent = from->parent;
	object_put(alone, owner, NULL);
	order_add(g, order, VERTEX_SET, &(struct change){ OP_ALTER, from, alone, attr_bit(owner) });
}

/* What gives way: a foreign key can always be a statement of its own, an owner can be set later; what a text seems to
 * name is a guess, and last. */
static int cut_rank(const struct edge *e)
{
	if (!e->cause)
		return 3;
	if (e->cause->kind == KIND_FOREIGN_KEY)
		return 0;
	return graph_deferred_attr(e->cause->kind) != ATTR_COUNT ? 1 : 2;
}

static void edge_cut(struct graph *g, struct edge *e, struct list *order)
{
	e->cut = true;
	e->to->waiting--;
	if (e->cause->kind == KIND_FOREIGN_KEY && e->from->kind == VERTEX_DROP && !list_has(&g->cuts, e->cause))
		key_drop(g, e->cause, order);
	else if (e->from->kind == VERTEX_SET && !list_has(&g->cuts, e->cause))
		owner_release(g, e->cause, order);
	list_add(&g->cuts, e->cause);
}

/* Cuts one edge of a circle; what waits for nothing any more is ready. */
static bool circle_cut(struct graph *g, struct list *heap, struct list *order)
{
	struct list circle = circle_find(g);
	struct edge *best = NULL;
	for (size_t i = 0; i < circle.count; i++) {
		struct edge *e = circle.item[i];
		int better = best ? cut_rank(e) - cut_rank(best) : -1;
		if (better < 0 || (!better && vertex_compare(e->to, best->to) < 0))
			best = e;
	}
	if (!best || !best->cause) {
		circle_report(g, &circle);
		return false;
	}
	edge_cut(g, best, order);
	if (!best->to->waiting)
		heap_push(heap, best->to);
	return true;
}

bool graph_order(struct graph *g, struct list *order)
{
	struct list heap = list_on(g->ctx->arena);
	size_t done = 0;
	for (size_t i = 0; i < g->vertices.count; i++)
		if (!((struct vertex *)g->vertices.item[i])->waiting)
			heap_push(&heap, g->vertices.item[i]);
	while (done < g->vertices.count) {
		if (!heap.count && !circle_cut(g, &heap, order))
			return false;
		if (!heap.count)
			continue;
		struct vertex *v = heap_pop(&heap);
		v->done = true;
		done++;
		list_add(order, v);
		for (size_t i = 0; i < v->edges.count; i++) {
			struct edge *e = v->edges.item[i];
			if (!e->cut && --e->to->waiting == 0)
				heap_push(&heap, e->to);
		}
	}
	return true;
}
