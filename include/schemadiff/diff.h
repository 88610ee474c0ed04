/*
 * Layer diff: what differs between two models. No I/O: two settled models in, changes out.
 */
#ifndef SCHEMADIFF_DIFF_H
#define SCHEMADIFF_DIFF_H

#include "schemadiff/model.h"

enum op { OP_CREATE, OP_ALTER, OP_RENAME, OP_DROP };

/* One object's change. A rename comes as a change of its own, before the ALTER of the same pair. */
struct change {
	enum op op;
	const struct object *from, *to; /* from is NULL for CREATE, to for DROP */
	uint64_t attrs;                 /* attr_bit of what differs (ALTER) */
};

/* Two objects that are the same one in both models. */
struct pair {
	struct object *from, *to;
};

/* How the objects of two models correspond. */
struct matching;

/* A rename the user declared on the command line: "shop.client=shop.customer" (paths). */
struct rename_rule {
	const char *from, *to;
};

/* Matches by was= hints and rename rules first, then by key. Unused or contradictory hints are errors unless
 * `lenient` (a hint is also fine when its old name is gone and the new one is there: it was applied).
 * NULL on error. */
struct matching *match_models(struct context *ctx, struct object *from, struct object *to,
			      const struct list *rename_rules, bool lenient);
struct object *match_to(const struct matching *m, const struct object *from); /* NULL: dropped */
struct object *match_from(const struct matching *m, const struct object *to); /* NULL: created */
/* The matching the other way round. */
struct matching *match_swap(struct context *ctx, const struct matching *m);

/* The changes as a list of struct change, parents before children, in the order of kinds and paths. Children of a
 * created or dropped object are listed too. */
struct list diff_models(struct context *ctx, const struct object *from, const struct object *to,
			const struct matching *m);

/* Drop+add pairs among the changes that look like a rename: list of struct pair. */
struct list diff_rename_candidates(struct context *ctx, const struct list *changes);

/* "alter column shop.customer.email: nullable false → true" */
const char *change_title(struct context *ctx, const struct change *change);

#endif
