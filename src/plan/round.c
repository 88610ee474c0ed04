/* What takes or gives an object, and is what that is made of, comes and goes with it: the functions of a base type. */
#include "plan/graph.h"

static uint64_t kinds_with_rounds(void)
{
	uint64_t kinds = 0;
	for (enum attr a = 0; a < ATTR_COUNT; a++)
		kinds |= attr_table[a].flags & ROUND ? KIND_BIT(attr_table[a].kind) : 0;
	return kinds;
}

static void rounds_fill(struct graph *g, const struct object *model, const struct lookup *lookup)
{
	struct list all = object_all(g->ctx, model);
	uint64_t kinds = kinds_with_rounds();
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i];
		bool has = kinds & KIND_BIT(o->kind);
		for (enum attr a = kind_table[o->kind].first; has && a < kind_attr_end(o->kind); a++) {
			const char *path = attr_table[a].flags & ROUND ? object_get(o, a) : NULL;
			const struct object *other = path ? lookup_named(lookup, attr_table[a].space, path) : NULL;
			if (other)
				pointer_map_put(g->rounds, other, (void *)(uintptr_t)o);
		}
	}
}

void graph_rounds_fill(struct graph *g)
{
	rounds_fill(g, g->from, g->from_lookup);
	rounds_fill(g, g->to, g->to_lookup);
}
