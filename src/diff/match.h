/* Matching: between the files of this layer. */
#ifndef DIFF_MATCH_H
#define DIFF_MATCH_H

#include "schemadiff/diff.h"

/* Pairs what is left of `open` (struct object of `to`, parts of keys and indexes above) by what it is a part of. */
void parts_match(struct context *ctx, struct matching *m, const struct object *from, const struct object *to,
		 const struct list *open);

#endif
