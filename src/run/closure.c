#include "run/prove_internal.h"

/* A schema of up to so many objects is tried out whole: that is fast enough, and leaves no question open. */
enum { SMALL = 250 };

const struct object *object_top(const struct object *o)
{
	while (o->parent && o->parent->kind != KIND_MODEL && o->parent->kind != KIND_SCHEMA)
		o = o->parent;
	return o;
}

struct closure {
	struct context *ctx;
	const struct lookup *lookup;
	struct pointer_map *uses, *used_by; /* top → struct list of tops */
	struct list tops;
};

static void edge_add(struct closure *k, struct pointer_map *edges, const struct object *from, const struct object *to)
{
	struct list *list = pointer_map_get(edges, from);
	if (!list) {
		list = arena_alloc(k->ctx->arena, sizeof *list);
		*list = list_on(k->ctx->arena);
		pointer_map_put(edges, from, list);
	}
	list_add(list, to);
}

static void visit(void *user, struct object *o)
{
	struct closure *k = user;
	struct list used = list_on(k->ctx->arena);
	const struct object *top = object_top(o);
	if (o->kind == KIND_MODEL)
		return;
	if (top == o)
		list_add(&k->tops, o);
	object_references(k->ctx, k->lookup, o, &used);
	/* What a body names is needed when something calls it. */
	for (size_t i = 0; o->mentions && i < o->mentions->count; i++)
		list_add(&used, o->mentions->item[i]);
	for (size_t i = 0; i < used.count; i++) {
		const struct object *other = object_top(used.item[i]);
		if (other == top)
			continue;
		edge_add(k, k->uses, top, other);
		edge_add(k, k->used_by, other, top);
	}
}

/* What can be reached in at most so many steps from what is in the map, put into the map. */
static void reach(const struct pointer_map *edges, size_t steps, struct pointer_map *in, struct list *members)
{
	size_t end = members->count;
	for (size_t i = 0; i < members->count; i++) {
		if (i == end && --steps == 0)
			return;
		end = i == end ? members->count : end;
		const struct list *next = pointer_map_get(edges, members->item[i]);
		for (size_t n = 0; next && n < next->count; n++) {
			if (pointer_map_get(in, next->item[n]))
				continue;
			pointer_map_put(in, next->item[n], next->item[n]);
			list_add(members, next->item[n]);
		}
	}
}

static void seed_add(struct pointer_map *in, struct list *members, const struct object *o)
{
	const struct object *top = o ? object_top(o) : NULL;
	if (!top || pointer_map_get(in, top))
		return;
	pointer_map_put(in, top, top);
	list_add(members, top);
}

/* What the steps name, as objects of the from model. */
static void steps_add(const struct plan *plan, bool is_up, const struct matching *m, struct pointer_map *in,
		      struct list *members)
{
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct change *why = ((struct step *)plan->steps.item[i])->why;
		const struct object *to = why ? why->to : NULL;
		if (to)
			seed_add(in, members, is_up ? match_from(m, object_top(to)) : to);
	}
}

/* What the pair changes, as objects of the from model; and what the new objects refer to there. */
static void seeds_add(struct closure *k, const struct plan *up, const struct plan *down, struct pointer_map *in,
		      struct list *members)
{
	struct lookup *to_lookup = lookup_new(k->ctx, up->to);
	for (size_t i = 0; i < down->changes.count; i++)
		seed_add(in, members, ((struct change *)down->changes.item[i])->to);
	for (size_t i = 0; i < up->changes.count; i++) {
		const struct change *c = up->changes.item[i];
		struct list used = list_on(k->ctx->arena);
		if (!c->to)
			continue;
		seed_add(in, members, match_from(up->matching, c->to));
		seed_add(in, members, match_from(up->matching, object_top(c->to)));
		object_references(k->ctx, to_lookup, c->to, &used);
		for (size_t n = 0; n < used.count; n++)
			seed_add(in, members, match_from(up->matching, used.item[n]));
	}
}

struct pointer_map *proof_needs(struct context *ctx, const struct plan *up, const struct plan *down)
{
	struct closure k = { ctx, lookup_new(ctx, up->from), pointer_map_new(ctx->arena), pointer_map_new(ctx->arena),
			     list_on(ctx->arena) };
	struct pointer_map *in = pointer_map_new(ctx->arena);
	struct list members = list_on(ctx->arena);
	object_walk(up->from, visit, &k);
	if (k.tops.count <= SMALL)
		return NULL;
	seeds_add(&k, up, down, in, &members);
	steps_add(up, true, up->matching, in, &members);
	steps_add(down, false, up->matching, in, &members);
	/* What hangs on it directly shows whether something was forgotten; what that needs, and so on, must be there too. */
	reach(k.used_by, 1, in, &members);
	reach(k.uses, SIZE_MAX, in, &members);
	for (size_t i = 0; i < k.tops.count; i++) {
		const struct object *top = k.tops.item[i];
		if (top->kind == KIND_SCHEMA || top->kind == KIND_EXTENSION)
			pointer_map_put(in, top, top);
	}
	return in;
}
