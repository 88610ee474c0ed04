/*
 * Layer plan: puts changes into an order that works, as steps. No I/O: two settled models in, steps out.
 */
#ifndef SCHEMADIFF_PLAN_H
#define SCHEMADIFF_PLAN_H

#include "schemadiff/engine.h"

struct plan {
	const struct engine *engine;
	const struct object *from, *to;
	const struct matching *matching;
	struct list changes; /* of struct change: what differs (without what is only taken down and put back) */
	struct list steps;   /* of struct step, in order */
	const char *from_hash, *to_hash;
};

/* Diffs the two models and orders the steps. NULL on error (a cycle that no cut breaks, a change the engine cannot make). */
struct plan *plan_make(struct context *ctx, const struct engine *engine, struct object *from, struct object *to,
		       const struct matching *m);

/* What the plan would lose, one struct loss each. */
struct loss {
	const struct change *change;
	const char *what; /* "table", "column", "sequence", "extension", "type" (a rewrite that drops information) */
	const char *path;
	const char *flag; /* the flag that allows this very loss: "--allow column:shop.client.legacy" */
};
struct list plan_losses(struct context *ctx, const struct plan *plan);

/* "lossless", or "lossy: shop.client.legacy, …" for the header of the pair: what `down` cannot bring back. That is what is
 * lost, and the columns whose NULLs are replaced. */
const char *plan_reversible(struct context *ctx, const struct plan *up, const struct plan *down);

/* What the user allowed. */
struct allowance {
	bool all;          /* --allow-destructive */
	struct list rules; /* of const char *: "WHAT" or "WHAT:PATTERN" (a glob over paths) */
};

/* Refuses (exit 3) each loss that was not allowed, naming the flag; and drop+add pairs that look like a rename unless
 * their loss was allowed (then a warning). A rule that allows none of the losses is a warning, which names them. */
bool plan_guard(struct context *ctx, const struct plan *plan, const struct allowance *allowed);

/* True when a step cannot run inside a transaction. */
bool plan_needs_no_transaction(const struct plan *plan);

/* "alter table shop.customer: email nullable false → … · lock: access exclusive · scans the table" */
const char *step_title(struct context *ctx, const struct step *step);
const char *lock_name(enum lock lock);

#endif
