#include "diff/hints.h"

struct adoption {
	struct context *ctx;
	struct matching *m;
};

static void attrs_adopt(const struct adoption *a, const struct object *kept, struct object *other)
{
	uint64_t off = facets_off(a->ctx, kept->kind);
	for (enum attr at = kind_table[kept->kind].first; off && at < kind_attr_end(kept->kind); at++)
		if (off & attr_bit(at))
			object_put(other, at, object_get(kept, at));
}

static void object_adopt(void *user, struct object *kept)
{
	const struct adoption *a = user;
	struct object *other = match_to(a->m, kept), *parent = match_to(a->m, kept->parent);
	if (facets_drop(a->ctx, kept)) {
		other = parent ? object_new(a->ctx, kept->kind, parent, kept->at) : NULL;
		for (enum attr at = kind_table[kept->kind].first; other && at < kind_attr_end(kept->kind); at++)
			object_put(other, at, object_get(kept, at));
		match_pair(a->m, kept, other);
	} else if (other) {
		attrs_adopt(a, kept, other);
	}
}

void facets_adopt(struct context *ctx, const struct object *kept, struct object *other, struct matching *m)
{
	struct adoption a = { ctx, m };
	facets_strip(ctx, other);
	object_walk(kept, object_adopt, &a);
}
