/*
 * Partitions that the application makes and drops by itself: the project names them by patterns, and no model has them.
 */
#include "schemadiff/model.h"

#include <fnmatch.h>

/* The pattern that the partition fits, or that a table above it fits. */
static struct ignored *ignored_by(struct context *ctx, const struct list *patterns, const struct lookup *lookup,
				  const struct object *table)
{
	enum { DEEPEST = 64 };
	for (int depth = 0; table && object_get(table, TABLE_PARTITION_OF) && depth < DEEPEST; depth++) {
		const char *path = object_path(ctx, table);
		for (size_t i = 0; i < patterns->count; i++) {
			struct ignored *pattern = patterns->item[i];
			if (fnmatch(pattern->pattern, path, 0) == 0)
				return pattern;
		}
		struct list above = list_on(ctx->arena);
		lookup_tables_above(ctx, lookup, table, &above);
		table = above.count ? above.item[0] : NULL;
	}
	return NULL;
}

static void said_report(struct context *ctx, const struct object *table, const struct ignored *pattern)
{
	if (table->at.line)
		diag_report(ctx, DIAG_IGNORED, table->at, "Remove it from the model, or mend the pattern.",
			    "%s is not looked at: it fits <ignore partitions=\"%s\"/>", object_title(ctx, table),
			    pattern->pattern);
}

static void gone_note(void *user, struct object *o)
{
	pointer_map_put(user, o, o);
}

static struct list *kept(struct context *ctx, const struct pointer_map *gone, struct list *edges)
{
	struct list *rest = arena_alloc(ctx->arena, sizeof *rest);
	*rest = list_on(ctx->arena);
	for (size_t i = 0; edges && i < edges->count; i++)
		if (!pointer_map_get(gone, edges->item[i]))
			list_add(rest, edges->item[i]);
	return rest->count ? rest : NULL;
}

void ignore_partitions(struct context *ctx, struct object *model)
{
	const struct facets *f = ctx->settings ? ctx->settings->facets : NULL;
	if (!f || !f->partitions || !f->partitions->count)
		return;
	struct list all = object_all(ctx, model);
	struct lookup *lookup = lookup_new(ctx, model);
	struct pointer_map *gone = pointer_map_new(ctx->arena);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		struct ignored *pattern = o->kind == KIND_TABLE ? ignored_by(ctx, f->partitions, lookup, o) : NULL;
		if (!pattern)
			continue;
		pattern->seen = true;
		said_report(ctx, o, pattern);
		object_walk(o, gone_note, gone);
	}
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		if (pointer_map_get(gone, o) && o->kind == KIND_TABLE)
			object_detach(o);
		o->uses = kept(ctx, gone, o->uses);
		o->mentions = kept(ctx, gone, o->mentions);
	}
}
