/* Private to the layer: what translating values needs to know of the renames. */
#ifndef SCHEMADIFF_DIFF_TRANSLATE_H
#define SCHEMADIFF_DIFF_TRANSLATE_H

#include "diff/rename.h"

struct translation {
	struct context *ctx;
	enum dialect dialect;
	const struct lookup *lookup;   /* by the old names */
	struct pointer_map *new_names; /* object → name */
	struct map *qualified;         /* old "schema.name" → new one, of relations and types */
	struct map *named;             /* "space path" → new path, of what else stands in a schema */
};

/* The name that the object gets or keeps; NULL for NULL. */
const char *new_name(const struct translation *t, const struct object *o);
/* The same for a column of the table (which may be NULL) by its old name. */
const char *column_new(const struct translation *t, const struct object *table, const char *column);
/* The new path of what has that path in the space; NULL when it keeps it. */
const char *path_new(const struct translation *t, enum space space, const char *path);
/* The name as it stands in an expression. */
const char *identifier_text(struct context *ctx, const char *name);
/* What stands for a string that holds a qualified name, as nextval's argument does; NULL when it stays. */
const char *string_new(const struct translation *t, const struct token *token);

/* A query of which every name is qualified, as PostgreSQL prints it. What cannot be told for sure is left as it is: then
 * the view is made anew, which is always right. In the actions of a rule NEW and OLD are rows of the relation that it is on. */
const char *body_translated(const struct translation *t, struct object *ruled, const char *text);

#endif
