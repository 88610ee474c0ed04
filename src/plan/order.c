/*
 * The order: of what is ready, the first by (phase, rank, path). Stable, and reads well. A circle is cut at its soft
 * edges; the foreign key that causes one is then dropped by a statement of its own.
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

/* ---- cuts ------------------------------------------------------------------------------------------------------------ */

/* A foreign key dropped before its table, so that the table it refers to can go first. An engine that can only rebuild
 * the table for that lets a table go though others refer to it. */
static void explicit_drop(struct graph *g, const struct object *cause, struct list *order)
{
	if (cause->kind != KIND_FOREIGN_KEY || graph_in_rebuild(g, cause->kind) || list_has(&g->explicit_drops, cause))
		return;
	list_add(&g->explicit_drops, cause);
	struct change *c = arena_alloc(g->ctx->arena, sizeof *c);
	*c = (struct change){ OP_DROP, cause, NULL, 0 };
	struct vertex *v = arena_alloc(g->ctx->arena, sizeof *v);
	*v = (struct vertex){ .kind = VERTEX_DROP, .change = c, .path = object_path(g->ctx, cause), .done = true };
	list_add(order, v);
}

/* Removes the soft edges that lead to v. */
static bool edges_cut(struct graph *g, struct vertex *v, struct list *order)
{
	bool cut = false;
	for (size_t i = 0; i < g->vertices.count; i++) {
		struct vertex *before = g->vertices.item[i];
		for (size_t j = 0; !before->done && j < before->edges.count; j++) {
			struct edge *e = before->edges.item[j];
			if (e->to != v || !e->cause)
				continue;
			if (before->kind == VERTEX_DROP)
				explicit_drop(g, e->cause, order);
			before->edges.item[j--] = before->edges.item[--before->edges.count];
			v->waiting--;
			cut = true;
		}
	}
	return cut;
}

static bool circle_cut(struct graph *g, struct list *heap, struct list *order)
{
	struct list stuck = list_on(g->ctx->arena);
	for (size_t i = 0; i < g->vertices.count; i++)
		if (!((struct vertex *)g->vertices.item[i])->done)
			heap_push(&stuck, g->vertices.item[i]);
	while (stuck.count) {
		struct vertex *v = heap_pop(&stuck);
		if (edges_cut(g, v, order)) {
			if (!v->waiting)
				heap_push(heap, v);
			return true;
		}
	}
	return false;
}

/* ---- the circle that cannot be cut, for people ---------------------------------------------------------------------- */

static struct vertex *stuck_next(const struct vertex *v)
{
	for (size_t i = 0; i < v->edges.count; i++) {
		struct edge *e = v->edges.item[i];
		if (!e->to->done)
			return e->to;
	}
	return NULL;
}

static void circle_report(struct graph *g)
{
	struct text chain = text_on(g->ctx->arena);
	struct vertex *v = NULL;
	for (size_t i = 0; i < g->vertices.count && !v; i++)
		if (!((struct vertex *)g->vertices.item[i])->done && stuck_next(g->vertices.item[i]))
			v = g->vertices.item[i];
	struct list seen = list_on(g->ctx->arena);
	for (; v && !list_has(&seen, v); v = stuck_next(v)) {
		list_add(&seen, v);
		text_addf(&chain, "%s → ", change_title(g->ctx, v->change));
	}
	text_add(&chain, v ? change_title(g->ctx, v->change) : "…");
	diag_report(g->ctx, DIAG_CYCLE, (struct place){ 0 }, "Make the change in two revisions.",
		    "these changes must each come before the next: %s", text_get(&chain));
}

bool graph_order(struct graph *g, struct list *order)
{
	struct list heap = list_on(g->ctx->arena);
	size_t done = 0;
	for (size_t i = 0; i < g->vertices.count; i++)
		if (!((struct vertex *)g->vertices.item[i])->waiting)
			heap_push(&heap, g->vertices.item[i]);
	while (done < g->vertices.count) {
		if (!heap.count && !circle_cut(g, &heap, order)) {
			circle_report(g);
			return false;
		}
		if (!heap.count)
			continue;
		struct vertex *v = heap_pop(&heap);
		v->done = true;
		done++;
		list_add(order, v);
		for (size_t i = 0; i < v->edges.count; i++) {
			struct edge *e = v->edges.item[i];
			if (--e->to->waiting == 0)
				heap_push(&heap, e->to);
		}
	}
	return true;
}
