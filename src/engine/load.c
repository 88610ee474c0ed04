#include "schemadiff/engine.h"

#include <stdlib.h>

/* What each column of a result is for. */
struct column_use {
	size_t id, parent; /* positions of _id and _parent, SIZE_MAX when absent */
	enum attr *attr;   /* per column, ATTR_COUNT for the reserved ones */
};

static bool columns_understand(struct context *ctx, enum kind kind, const struct rows *rows, struct column_use *use)
{
	*use = (struct column_use){ SIZE_MAX, SIZE_MAX,
				    arena_alloc(ctx->arena, (rows->columns + 1) * sizeof *use->attr) };
	for (size_t i = 0; i < rows->columns; i++) {
		const char *name = rows->column[i];
		use->attr[i] = kind_attr(kind, name);
		if (strcmp(name, "_id") == 0)
			use->id = i;
		else if (strcmp(name, "_parent") == 0)
			use->parent = i;
		else if (use->attr[i] == ATTR_COUNT) {
			diag_report(ctx, DIAG_SERVER, (struct place){ "catalog", 0, 0 }, NULL,
				    "internal: the catalog query of %s has a column %s that is no attribute",
				    kind_table[kind].element, name);
			return false;
		}
	}
	return true;
}

static bool row_load(struct context *ctx, enum kind kind, const struct rows *rows, size_t row,
		     const struct column_use *use, struct map *ids, struct object *model)
{
	const char **cell = rows->cell + row * rows->columns;
	struct object *parent = model;
	const struct place at = { "catalog", 0, 0 };
	if (use->parent != SIZE_MAX)
		parent = cell[use->parent] ? map_get(ids, cell[use->parent]) : NULL;
	if (!parent) /* below something that is not managed, and reported as such */
		return true;
	struct object *o = object_new(ctx, kind, parent, at);
	for (size_t i = 0; i < rows->columns; i++)
		if (use->attr[i] != ATTR_COUNT && !object_set(ctx, o, use->attr[i], cell[i], at))
			return false;
	if (use->id != SIZE_MAX && cell[use->id])
		map_put(ids, cell[use->id], o);
	return true;
}

bool rows_load(struct context *ctx, enum kind kind, const struct rows *rows, struct map *ids, struct object *model)
{
	struct column_use use;
	if (!columns_understand(ctx, kind, rows, &use))
		return false;
	for (size_t row = 0; row < rows->count; row++)
		if (!row_load(ctx, kind, rows, row, &use, ids, model))
			return false;
	return true;
}
