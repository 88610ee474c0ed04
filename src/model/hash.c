#include "schemadiff/model.h"

struct entry {
	const struct object *o;
	const char *key;
};

static int child_compare(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int kind = x->o->kind == y->o->kind ? 0 : strcmp(kind_table[x->o->kind].id, kind_table[y->o->kind].id);
	return kind ? kind : strcmp(x->key, y->key);
}

/* By kind and key, so that the order of siblings does not count. */
static struct list children_sorted(struct context *ctx, const struct object *o)
{
	struct list entries = list_on(ctx->arena);
	for (const struct object *c = o->child; c; c = c->next) {
		if (facets_drop(ctx, c))
			continue;
		struct entry *e = arena_alloc(ctx->arena, sizeof *e);
		*e = (struct entry){ c, object_key(ctx, c) };
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
	uint64_t off = facets_off(ctx, o->kind);
	field_add(d, kind_table[o->kind].id);
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (!object_get(o, a) || attr_table[a].flags & (LOOSE | HINT) || off & attr_bit(a))
			continue;
		field_add(d, attr_table[a].name);
		field_add(d, object_get(o, a));
	}
	struct list children = children_sorted(ctx, o);
	for (size_t i = 0; i < children.count; i++)
		object_digest(ctx, d, ((const struct entry *)children.item[i])->o);
	field_add(d, "");
}

const char *model_fingerprint(struct context *ctx, const struct object *model)
{
	struct context aside = *ctx; /* the sorted lists are garbage */
	aside.arena = arena_new();
	struct digest *d = digest_new(aside.arena);
	object_digest(&aside, d, model);
	const char *fingerprint = arena_printf(ctx->arena, "sha256:%s", digest_hex(d, aside.arena));
	arena_free(aside.arena);
	return fingerprint;
}
