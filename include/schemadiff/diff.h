/*
 * Layer diff: what differs between two models. No I/O: two settled models in, changes out.
 */
#ifndef SCHEMADIFF_DIFF_H
#define SCHEMADIFF_DIFF_H

#include "schemadiff/sql.h"

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

/* A rename the user declared on the command line: "shop.client=shop.customer" (paths). */
struct rename_rule {
	const char *from, *to;
};

/* How the objects of two models correspond. */
struct matching;

/* Matches by was= hints and rename rules first, then by key. A hint whose old name is gone and whose new name is there was
 * applied before, and is fine; a hint that fits nothing, or two that contradict each other, are errors unless `lenient`.
 * Hints of the model that form a circle (a was b, b was a) count as applied when its objects are the same on both sides
 * without them; either way a warning says so. NULL on error. */
struct matching *match_models(struct context *ctx, struct object *from, struct object *to,
			      const struct list *rename_rules, bool lenient);
/* The same in two parts, for models that are still to be settled: every circle counts as applied here, … */
struct matching *match_unsettled(struct context *ctx, struct object *from, struct object *to,
				 const struct list *rename_rules, bool lenient);
/* … and is judged here, by settled texts. Gives `m` when it stays; else another one, to settle with and to give again. */
struct matching *match_settled(struct matching *m);
/* The same by key alone, whatever hints the models hold. */
struct matching *match_by_key(struct context *ctx, struct object *from, struct object *to);
struct object *match_to(const struct matching *m, const struct object *from); /* NULL: dropped */
struct object *match_from(const struct matching *m, const struct object *to); /* NULL: created */
/* Says that the two are the same (to: NULL, that there is no such object). */
void match_pair(struct matching *m, struct object *from, struct object *to);
/* What the settings leave to others is on the `other` side (of the matching's to) as it is on the kept one: so nothing of it
 * differs, and what is made anew gets it back. */
void facets_adopt(struct context *ctx, const struct object *kept, struct object *other, struct matching *m);
/* Whether the server of the live model has every role that the model names; else reports all that are missing, at once. Where
 * it is not known which roles there are, all are. */
bool roles_check(struct context *ctx, enum dialect dialect, const struct object *live, const struct object *model);
/* The matching the other way round. */
struct matching *match_swap(struct context *ctx, const struct matching *m);

/* Renames come first, and everything else is said with the new names. Gives the from model as it reads after them: `from` itself
 * when there is none, else a copy with names, references and the table's own expressions translated. `renames` receives a
 * struct change (OP_RENAME) for each, in an order in which no name is taken twice: change->from has the old name below the
 * renamed parents, change->to is the object in the result. Constraints, indexes and owned sequences that differ in name alone
 * are renamed too. Only kinds in `renamable` (KIND_BIT) are. */
struct object *rename_model(struct context *ctx, enum dialect dialect, struct object *from, struct object *to,
			    const struct matching *m, uint64_t renamable, struct list *renames);

/* The changes but for renames, as a list of struct change, parents before children, in the order of kinds and paths.
 * Children of a created or dropped object are listed too. */
struct list diff_models(struct context *ctx, const struct object *from, const struct object *to,
			const struct matching *m);

/* Drop+add pairs among the changes that look like a rename: list of struct pair. */
struct list diff_rename_candidates(struct context *ctx, const struct list *changes);

/* "alter column shop.customer.email: nullable false → true" */
const char *change_title(struct context *ctx, const struct change *change);
/* The same with these attributes alone (attr_bit); 0: as change_title. */
const char *change_title_of(struct context *ctx, const struct change *change, uint64_t attrs);

#endif
