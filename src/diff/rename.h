/* Private to the layer: how a model reads after some of its objects got new names. */
#ifndef SCHEMADIFF_DIFF_RENAME_H
#define SCHEMADIFF_DIFF_RENAME_H

#include "schemadiff/diff.h"

/* A new name that an object is to get; `o` still has the old one. */
struct renaming {
	struct object *o;
	const char *name;
};

/* Gives the objects their new names and translates every value of the model that names them: references by structure,
 * and the expressions of a table that mention its columns. */
void renaming_apply(struct context *ctx, enum dialect dialect, struct object *model, const struct list *renamings);

#endif
