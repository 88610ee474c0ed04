/*
 * Which drop+add pairs look like a rename. A column: same table, same type.
 * A table: same schema, at least half of the columns are alike.
 */
#include "schemadiff/diff.h"

static size_t columns_alike(const struct object *a, const struct object *b, size_t *total)
{
	size_t alike = 0;
	for (const struct object *c = object_first(a, KIND_COLUMN); c; c = object_following(c)) {
		const struct object *other = object_child(b, KIND_COLUMN, object_name(c));
		(*total)++;
		alike += other && object_get(other, COLUMN_TYPE) == object_get(c, COLUMN_TYPE);
	}
	return alike;
}

static bool tables_alike(const struct object *a, const struct object *b)
{
	size_t total_a = 0, total_b = 0, alike = columns_alike(a, b, &total_a);
	columns_alike(b, a, &total_b);
	size_t larger = total_a > total_b ? total_a : total_b;
	return larger && alike * 2 >= larger;
}

static bool looks_alike(const struct object *a, const struct object *b)
{
	if (a->kind != b->kind)
		return false;
	if (a->kind == KIND_COLUMN)
		return object_get(a, COLUMN_TYPE) == object_get(b, COLUMN_TYPE) &&
		       object_get(a, COLUMN_GENERATED) == object_get(b, COLUMN_GENERATED);
	return a->kind == KIND_TABLE && tables_alike(a, b);
}

/* Siblings: the parents have the same path. */
static bool siblings(struct context *ctx, const struct object *a, const struct object *b)
{
	return strcmp(object_path(ctx, a->parent), object_path(ctx, b->parent)) == 0;
}

struct list diff_rename_candidates(struct context *ctx, const struct list *changes)
{
	struct list pairs = list_on(ctx->arena), taken = list_on(ctx->arena), added = list_on(ctx->arena);
	for (size_t j = 0; j < changes->count; j++) {
		const struct change *add = changes->item[j];
		if (add->op == OP_CREATE && (add->to->kind == KIND_COLUMN || add->to->kind == KIND_TABLE))
			list_add(&added, add->to);
	}
	for (size_t i = 0; i < changes->count && added.count; i++) {
		const struct change *drop = changes->item[i];
		if (drop->op != OP_DROP || (drop->from->kind != KIND_COLUMN && drop->from->kind != KIND_TABLE))
			continue;
		for (size_t j = 0; j < added.count; j++) {
			struct object *add = added.item[j];
			if (list_has(&taken, add) || !looks_alike(drop->from, add) || !siblings(ctx, drop->from, add))
				continue;
			struct pair *pair = arena_alloc(ctx->arena, sizeof *pair);
			*pair = (struct pair){ (struct object *)(uintptr_t)drop->from, add };
			list_add(&pairs, pair);
			list_add(&taken, add);
			break;
		}
	}
	return pairs;
}
