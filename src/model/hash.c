#include "schemadiff/model.h"

static int child_compare(const void *a, const void *b)
{
	return strcmp(((const struct map_entry *)a)->key, ((const struct map_entry *)b)->key);
}

/* "KIND key", so that the order of siblings does not count. */
static struct list children_sorted(struct context *ctx, const struct object *o)
{
	struct list entries = list_on(ctx->arena);
	for (struct object *c = o->child; c; c = c->next) {
		struct map_entry *e = arena_alloc(ctx->arena, sizeof *e);
		e->key = arena_printf(ctx->arena, "%s %s", kind_table[c->kind].id, object_key(ctx, c));
		e->value = c;
		list_add(&entries, e);
	}
	list_sort(&entries, child_compare);
	return entries;
}

static void field_add(struct digest *d, const char *s)
{
	digest_add(d, s, strlen(s) + 1);
}

static void object_digest(struct context *ctx, struct digest *d, const struct object *o)
{
	field_add(d, kind_table[o->kind].id);
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (!object_get(o, a) || attr_table[a].flags & (LOOSE | HINT))
			continue;
		field_add(d, attr_table[a].name);
		field_add(d, object_get(o, a));
	}
	struct list children = children_sorted(ctx, o);
	for (size_t i = 0; i < children.count; i++)
		object_digest(ctx, d, ((struct map_entry *)children.item[i])->value);
	field_add(d, "");
}

const char *model_fingerprint(struct context *ctx, const struct object *model)
{
	struct digest *d = digest_new(ctx->arena);
	object_digest(ctx, d, model);
	return arena_printf(ctx->arena, "sha256:%s", digest_hex(d, ctx->arena));
}
