/*
 * Private to engine/postgres: settling. settle.c decides what the server must be asked about and takes over what it says;
 * trial_model.c gathers what that needs; trial.c makes it on the server, reads it back and undoes it.
 */
#ifndef SCHEMADIFF_POSTGRES_SETTLE_H
#define SCHEMADIFF_POSTGRES_SETTLE_H

#include "engine/postgres/postgres.h"

/* One thing to make on the server. */
struct trial_item {
	struct object *model;       /* whose text it has; NULL for what others only need */
	const char *sql;            /* statements with semicolons between them */
	const struct object *moves; /* what is as the live one: that is moved over instead, if possible */
	bool is_done;
	const struct diag *refusal; /* what the server said last, NULL when nothing */
};

/* What is made for a trial: copies of model objects, cut down to what the texts need. */
struct trial {
	struct context *ctx;
	struct connection *c;
	const struct object *live;
	struct object *model, *root;
	const struct lookup *lookup; /* of the model */
	const struct matching *matching;
	struct pointer_map *wanted; /* model objects with a text to settle */
	struct pointer_map *copies; /* model object → its copy below root */
	struct map *by_name;        /* plain name → list of model objects that stand in a schema */
	struct map *names;          /* every name that occurs in the texts */
	struct list queue;          /* model objects whose copies' needs were not looked at yet */
	struct list items;          /* of struct trial_item, in a good order */
	bool groups;                /* a text has GROUP BY */
	const char *path;           /* the session's search_path */
	struct map *unmanaged;      /* plain names of what the database has and no kind covers */
};

/* The copy of what stands in a schema (or of the object that it belongs to), made and put into the queue if it is new. */
struct object *trial_need(struct trial *trial, struct object *o);
/* Whether the live object is the same. */
bool trial_is_same(const struct trial *trial, const struct object *o);
/* A type that stays as it is can be taken for itself, so that functions over it come along. */
bool trial_stays(const struct trial *trial, const struct object *o, int depth);
/* Whether an operator family stays as it is with all of its classes, which come along with it or not at all. */
bool trial_family_stays(const struct trial *trial, const struct object *o);
/* Whether a type that the object is over comes along, and not with all that is made for it. */
bool trial_is_over_copy(struct trial *trial, const struct object *o);
/* The same of the type that an operator class is for: another one may be its default already. */
bool trial_is_for_copy(struct trial *trial, const struct object *class);
/* What texts use without naming it: casts, and the operators over types that come along. False when that is no more. */
bool trial_need_implied(struct trial *trial);
/* Extensions that the model adds may bring the types and functions that the texts use. */
void trial_need_extensions(struct trial *trial);
/* The base type that the function reads or writes, or NULL. */
const struct object *trial_type_around(const struct trial *trial, const struct object *function);
/* What the object refers to that stands in no schema is where it is, unless it is new: its language, its transforms. */
void trial_need_outsiders(struct trial *trial, const struct object *o);

/* Fills copies and names with what the objects need, and items with how to make it. */
void trial_gather(struct trial *trial, const struct list *wanted);

/* Whether an object that is as it was can be moved into a trial: a type keeps its values so, and functions over it come
 * along. */
bool trial_moves(const struct object *o);

/* Makes the items, as far as the server lets, reads what came of it as a model, and undoes all of it. NULL, with the
 * reason as the last diagnostic, when nothing could be tried at all. */
struct object *trial_run(struct trial *trial);

/* What one settling works with. */
struct settle {
	struct context *ctx;
	struct connection *c;
	struct object *live, *model;
	const struct matching *matching;
	struct list all, wanted;                 /* objects of the model */
	struct pointer_map *is_wanted, *is_seen; /* the second: also the followers */
	struct map *models;    /* what decides a default's meaning → the wanted column that has it */
	struct list followers; /* of struct pair: a column like one of those, for which the same holds */
};

/* Whether it is a column, or a type that columns are of, and what it is made of gets another type or collation; `to` NULL: it
 * goes. */
bool settle_type_differs(const struct object *from, const struct object *to);
/* Dependencies on what takes the place of operator classes and extensions that go (settle_successors.c). */
void settle_successors(const struct settle *s);
/* Whether the attribute is a text that the server words. */
bool settle_is_text(enum attr attr);
/* A trial of what is wanted, and what was read of it taken over by the objects. */
struct trial *settle_trial(struct settle *s);
void settle_results(struct settle *s, const struct trial *trial, const struct object *read);
/* Gives the wanted objects the live text where it means the same though its words differ. */
void settle_again(struct settle *s);

#endif
