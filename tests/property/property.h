/*
 * Random pairs of models, and what must hold for each of them:
 *
 *   up gives the target; the next diff is empty; down gives the start; rows that should survive survive.
 *
 * A model is made by generators, one row per kind; the other is a copy of it with random edits. Names are unique words
 * (c0012), so that a rename can be made by replacing text. What an expression names is recorded with object_use, so that
 * a drop takes along what would dangle.
 */
#ifndef SCHEMADIFF_TEST_PROPERTY_H
#define SCHEMADIFF_TEST_PROPERTY_H

#include "schemadiff/run.h"

/* ---- chance (chance.c) ----------------------------------------------------------------------------------- */

struct chance {
	uint64_t state;
};

uint64_t chance_next(struct chance *c);
size_t chance_below(struct chance *c, size_t bound); /* 0 … bound - 1 */
bool chance_percent(struct chance *c, unsigned percent);
#define CHOOSE(chance, table) ((table)[chance_below((chance), COUNT_OF(table))])

/* ---- models (generate.c, make_*.c, values.c, edit.c) ------------------------------------------------------------------- */

struct maker {
	struct context *ctx;
	struct chance *chance;
	const struct engine *engine;
	struct object *model, *schema;
	unsigned *serial; /* the number of the next name */
	bool labels;      /* the server has the tests' provider of security labels */
};

/* A pair: `to` is a copy of `from` with edits. Both as a person would write them, not completed. */
struct model_pair {
	struct object *from, *to;
};

/* "c0012", or "C 0012" that needs quotes. */
const char *name_new(struct maker *m, char letter);
void set(struct maker *m, struct object *o, enum attr attr, const char *format, ...) PRINTF_LIKE(4, 5);
bool engine_knows(const struct maker *m, enum attr attr);
/* "c0012" as it stands in SQL. */
const char *quoted(struct context *ctx, const char *name);
/* All objects of the kind, or a random one of them, NULL when there is none. */
struct list objects_of(struct maker *m, enum kind kind);
struct object *object_any(struct maker *m, enum kind kind);
struct object *column_any(struct maker *m, struct object *table);

/* Makes an object of the kind somewhere in the model, or gives NULL when there is no place for it now. The first row of a
 * kind is the one that changes it. */
struct generator {
	enum kind kind;
	unsigned weight;
	enum engines { BOTH, POSTGRESQL } engines;
	struct object *(*make)(struct maker *m);
	/* Changes one of its attributes; false when it could not. */
	bool (*tweak)(struct maker *m, struct object *o);
};
extern const struct generator generators[];
extern const size_t generator_count;
/* The first row of the kind, or NULL. */
const struct generator *generator_of(enum kind kind);
/* Whether each kind of model.def has a row, or a reason why not; says which have neither. */
bool generators_complete(void);
/* The kinds that have no generator, and why. */
void generators_missing_print(void);

/* Families of types within which a value, an expression and a default stay valid. */
enum family { FAMILY_NUMBER, FAMILY_TEXT, FAMILY_BOOL, FAMILY_TIME, FAMILY_OTHER };
enum family column_family(const struct object *column);
void column_fill(struct maker *m, struct object *column);
bool column_tweak(struct maker *m, struct object *column);
/* A condition over the column, in SQL. */
const char *condition_over(struct maker *m, const struct object *column);

struct object *model_random(struct maker *m);
/* A copy with `uses` of its own. */
struct object *model_copy(struct context *ctx, const struct object *model);
void model_edit(struct maker *m);
/* Removes the object and all that would dangle without it. */
void object_remove(struct context *ctx, struct object *model, struct object *o);

/* ---- checking (check.c) ------------------------------------------------------------------------------------------ */

struct verdict {
	bool held;
	bool refused;      /* by a guard of the planner that says so: no verdict on SQL */
	const char *stage; /* "up", "next diff", … */
	const char *message;
	int64_t rows;
};

/* Runs all of it on an empty database and empties it again. */
struct verdict pair_check(struct context *ctx, struct connection *c, const struct model_pair *pair, bool with_rows);
bool database_empty(struct context *ctx, struct connection *c);

/* ---- shrinking (shrink.c) --------------------------------------------------------------------------------------- */

/* The smallest pair that still fails at the same stage, as far as so many removals and equalisations of objects lead. */
struct model_pair pair_shrink(struct context *ctx, const char *url, struct model_pair pair, const char *stage,
			      unsigned tries);

#endif
