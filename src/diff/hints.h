/* Private to the layer: what was="old name" and --rename say, and which of it was done before. */
#ifndef SCHEMADIFF_DIFF_HINTS_H
#define SCHEMADIFF_DIFF_HINTS_H

#include "schemadiff/diff.h"

/* Objects that ask for each other's names: a was b, b was a. All these names are there before and after. */
struct circle {
	struct list objects;                                        /* of struct object, of the to model */
	enum { CIRCLE_DONE, CIRCLE_DIFFERS, CIRCLE_APPLIES } state; /* DIFFERS: applies from the next round on */
};

struct hints {
	struct context *ctx;
	struct object *from, *to;
	const struct list *rules;    /* of struct rename_rule, or NULL */
	const struct lookup *lookup; /* of `to`, where there are rules */
	bool *used;                  /* per rule */
	bool lenient;
	struct list circles;           /* of struct circle, parents before children */
	struct pointer_map *circle_of; /* object → struct circle */
};

/* The children of a pair of parents by kind and key. */
struct siblings {
	struct map *from, *to;
};

struct hints *hints_new(struct context *ctx, struct object *from, struct object *to, const struct list *rules,
			bool lenient);
/* The same for another round: circles that differ are to be followed now, the others are looked for again. */
struct hints *hints_next(const struct hints *h);

const char *child_key(struct context *ctx, enum kind kind, const char *key);
/* The old name of an object by a rule of the command line or by its was= hint; NULL when it has none to be followed. */
const char *hint_old(struct hints *h, const struct object *to);
/* Finds the circles among the children of `to`. */
void circles_find(struct hints *h, const struct siblings *s, const struct object *to);
/* Whether the rename was applied before: the new name is there, and the old one is gone or is by now that of a sibling
 * whose own rename was applied (a was b, b was c). */
bool hint_done(struct hints *h, const struct siblings *s, const struct object *to);

#endif
