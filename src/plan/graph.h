/* Private to the layer: the graph of what must happen, and in which order. */
#ifndef SCHEMADIFF_PLAN_GRAPH_H
#define SCHEMADIFF_PLAN_GRAPH_H

#include "schemadiff/plan.h"

enum vertex_kind { VERTEX_DROP, VERTEX_ALTER, VERTEX_CREATE, VERTEX_SET /* an attribute set after creation */ };

struct vertex {
	enum vertex_kind kind;
	struct change *change;
	struct list siblings; /* of struct change: what a rebuild of the table takes in */
	struct list edges;    /* of struct edge: what must come later */
	struct list incoming; /* of struct edge: what must come before */
	size_t waiting;       /* how many must come before */
	int phase, rank;
	const char *path;
	size_t serial;
	bool done;
};

struct edge {
	struct vertex *from, *to;
	/* Not NULL: a soft edge, cut when there is a circle, and the foreign key, text or owned object that causes it. */
	const struct object *cause;
	bool cut;
};

/* What is known of one object on its side of the plan. */
struct node {
	struct vertex *drop, *alter, *create, *set;
	bool taken; /* dropped and created again */
	bool moves; /* a table that leaves the one above it, or joins one */
	const struct change *change;
};

/* An object of the from side that is down while something is altered. */
struct displaced {
	const struct object *o;
	const struct change *by;
};

struct graph {
	struct context *ctx;
	const struct engine *engine;
	struct object *from, *to; /* from: as it reads after the renames */
	const struct matching *m; /* by key */
	const struct lookup *from_lookup, *to_lookup;
	struct list changes;            /* of struct change, without renames */
	struct pointer_map *nodes;      /* object of either side → struct node */
	struct pointer_map *dependants; /* object of the from side → struct list of objects that refer to it */
	struct pointer_map *rounds;     /* object of either side → the one that it comes and goes with */
	struct list taken;              /* of struct object: those of the from side that are taken down and put back */
	struct list displaced;          /* of struct displaced */
	struct list vertices;
	struct list parting; /* of struct displaced: tables that leave their type while something is altered */
	struct list moving;  /* of struct object: tables of the to side that do */
	struct list cuts;    /* of struct object: the causes of the edges that were cut */
};

struct node *graph_node(struct graph *g, const struct object *o);

/* Which objects are dropped and created again: by their rules, or because something they hang on is. Fills g->taken. */
void graph_close(struct graph *g);

/* Fills g->rounds (round.c). */
void graph_rounds_fill(struct graph *g);

/* Edges between those that go and those that come, for the sake of their names (names.c). */
void graph_names(struct graph *g, const struct list *gone, const struct list *made);

/* Whether it names something that must go before the table it belongs to, so that it goes by itself before both: a rule on a
 * table that speaks of one inheriting from it. */
bool graph_goes_first(struct graph *g, const struct object *o);

/* Makes the vertices and edges. */
bool graph_build(struct graph *g);

/* Adds a vertex, and an edge; nothing happens where one of the ends is missing. A cause makes it soft. */
struct vertex *graph_vertex(struct graph *g, enum vertex_kind kind, enum op op, const struct object *from,
			    const struct object *to, uint64_t attrs);
void graph_edge(struct graph *g, struct vertex *before, struct vertex *after, const struct object *cause);

/* Tables that leave the one above them and join it, or another one, again (moves.c): whether this one does; their vertices;
 * their edges. */
bool table_moves(struct graph *g, const struct object *table);
void moves_prepare(struct graph *g);
void moves_connect(struct graph *g);

/* Orders the vertices; NULL result and DIAG_CYCLE when no cut breaks a circle. */
bool graph_order(struct graph *g, struct list *order);

/* References of an object on its own side that order statements: without what only SET vertices follow. */
struct list graph_references(struct graph *g, const struct object *o, bool to_side);
/* The attribute that is set after creation (a reference by column path), ATTR_COUNT when the kind has none. */
enum attr graph_deferred_attr(enum kind kind);
/* Whether changes of this kind are part of rebuilding the table above. */
bool graph_in_rebuild(const struct graph *g, enum kind kind);

/* Turns one of the renames into steps. */
bool rename_emit(struct graph *g, const struct list *renames, const struct change *c, struct list *steps);

/* Turns a vertex into steps. */
bool vertex_emit(struct graph *g, const struct vertex *v, struct list *steps);

#endif
