/* Private to run/: the parts of a proof. */
#ifndef SCHEMADIFF_PROVE_INTERNAL_H
#define SCHEMADIFF_PROVE_INTERNAL_H

#include "run/run_internal.h"

/* ---- what is tried (closure.c) -------------------------------------------------------------------------- */

/* The object below the model or below a schema that `o` belongs to: a table for its columns. */
const struct object *object_top(const struct object *o);
/* The objects of the from model (tops) that the pair touches, with all they depend on and all that depends on them.
 * NULL: all of it, because it is small. */
struct pointer_map *proof_needs(struct context *ctx, const struct plan *up, const struct plan *down);

/* ---- where (trial.c) ----------------------------------------------------------------------------------------- */

/* As trial_make, with only the needed part of the schema (NULL: all). */
bool trial_make_part(struct context *ctx, struct connection *c, const char *scratch_url, const struct object *live,
		     const struct pointer_map *needed, struct connection **trial, const char **where, const char **why);
/* Runs the plan's steps: in one transaction where that can be. *failed is the step that the server refused, if any. */
bool plan_run(struct context *ctx, struct connection *c, const struct plan *plan, bool down,
	      const struct step **failed);
/* The same inside a transaction of the caller's. */
bool plan_run_inside(struct context *ctx, struct connection *c, const struct plan *plan, const struct step **failed);

/* The context with an arena and diagnostics of its own, for work whose garbage and errors go at once: the caller frees the
 * arena. (A mark would not do: the list of diagnostics may grow meanwhile.) */
struct context context_aside(const struct context *ctx);

/* ---- rows (tally.c, seed.c, bound.c) -------------------------------------------------------------------------------------- */

/* What both sides of a pair keep: tables with the columns whose values may not change. */
struct tallies;

struct tallies *tallies_new(struct context *ctx, const struct plan *up, const struct pointer_map *needed);
/* Reads the rows as they are now; `to_side`: the tables have the names of the to model. */
bool tallies_take(struct context *ctx, struct connection *c, struct tallies *t, bool to_side);
/* Compares with what was taken first; false with DIAG_PROOF that names the table. */
bool tallies_check(struct context *ctx, struct connection *c, struct tallies *t, bool to_side, const char *when);
int64_t tallies_rows(const struct tallies *t);

/* SQL for a value of the partition key's column that the partition takes, for the n-th row (from 1); NULL where its bound says
 * nothing of the kind, or the table is no partition (bound.c). */
const char *bound_value(struct context *ctx, const struct lookup *lookup, const struct object *column, int n);
/* Puts up to two rows into each empty table, as well as can be guessed. Never fails; says how many rows were put in. */
int64_t rows_seed(struct context *ctx, struct connection *c, const struct object *model,
		  const struct pointer_map *needed);

#endif
