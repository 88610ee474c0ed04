/*
 * Parts of keys and indexes whose origin in the table above was renamed: the name that they bear as their origin's differs, and
 * their own may have been the server's choice. They are counterparts where their origins are.
 */
#include "diff/match.h"

struct parts {
	struct context *ctx;
	struct matching *m;
	const struct lookup *from, *to;
};

static struct object *counterpart(const struct parts *p, const struct object *part)
{
	const struct object *origin = lookup_origin(p->ctx, p->to, part), *table = match_from(p->m, part->parent);
	const struct object *old_origin = match_from(p->m, origin);
	if (!table || !old_origin)
		return NULL;
	for (struct object *old = object_first(table, part->kind); old; old = object_following(old))
		if (!match_to(p->m, old) && lookup_origin(p->ctx, p->from, old) == old_origin)
			return old;
	return NULL;
}

void parts_match(struct context *ctx, struct matching *m, const struct object *from, const struct object *to,
		 const struct list *open)
{
	if (!open->count)
		return;
	struct parts p = { ctx, m, lookup_new(ctx, from), lookup_new(ctx, to) };
	bool found = true;
	while (found) { /* a part of a part is found after it: no more rounds than partitions are deep */
		found = false;
		for (size_t i = 0; i < open->count; i++) {
			struct object *part = open->item[i];
			struct object *old = match_from(m, part) ? NULL : counterpart(&p, part);
			if (old)
				match_pair(m, old, part);
			found = found || old;
		}
	}
}
