#include "plan/graph.h"

/* Kinds that others are made of are dropped last, after everything that may have used them was changed. */
enum { PHASE_DROP, PHASE_CHANGE, PHASE_DROP_LAST };

static struct change *change_new(struct graph *g, enum op op, const struct object *from, const struct object *to,
				 uint64_t attrs)
{
	struct change *c = arena_alloc(g->ctx->arena, sizeof *c);
	*c = (struct change){ op, from, to, attrs };
	return c;
}

static struct vertex *vertex_new(struct graph *g, enum vertex_kind kind, struct change *change)
{
	const struct object *o = change->to ? change->to : change->from;
	struct vertex *v = arena_alloc(g->ctx->arena, sizeof *v);
	v->kind = kind;
	v->change = change;
	v->siblings = list_on(g->ctx->arena);
	v->edges = list_on(g->ctx->arena);
	v->incoming = list_on(g->ctx->arena);
	v->rank = kind == VERTEX_DROP ? -kind_table[o->kind].rank : kind_table[o->kind].rank;
	v->phase = kind != VERTEX_DROP                                      ? PHASE_CHANGE
		   : kind_table[o->kind].rank < kind_table[KIND_TABLE].rank ? PHASE_DROP_LAST
									    : PHASE_DROP;
	v->path = object_path(g->ctx, o);
	v->serial = g->vertices.count;
	list_add(&g->vertices, v);
	return v;
}

struct vertex *graph_vertex(struct graph *g, enum vertex_kind kind, enum op op, const struct object *from,
			    const struct object *to, uint64_t attrs)
{
	return vertex_new(g, kind, change_new(g, op, from, to, attrs));
}

static bool going(struct graph *g, const struct object *o)
{
	return o->parent && (!match_to(g->m, o) || graph_node(g, o)->taken);
}

static bool coming(struct graph *g, const struct object *o)
{
	return o->parent && (!match_from(g->m, o) || graph_node(g, o)->taken);
}

/* The ALTER of a table that takes in all changes below it. */
static struct vertex *rebuild_vertex(struct graph *g, const struct object *from, const struct object *to)
{
	struct node *n = graph_node(g, to);
	if (!n->alter) {
		uint64_t attrs = object_differs(from, to) & ~attr_bit(kind_name_attr(to->kind));
		n->alter = vertex_new(g, VERTEX_ALTER, change_new(g, OP_ALTER, from, to, attrs));
		graph_node(g, from)->alter = n->alter;
	}
	return n->alter;
}

/* The column that owns a sequence, when it is among the objects of its side. */
static struct object *owner(struct graph *g, const struct object *o, bool to_side)
{
	enum attr deferred = graph_deferred_attr(o->kind);
	struct list parts = list_on(g->ctx->arena);
	const char *value = deferred != ATTR_COUNT ? object_get(o, deferred) : NULL;
	const struct lookup *l = to_side ? g->to_lookup : g->from_lookup;
	if (!value || !qname_parse(g->ctx, value, &parts) || parts.count != 3)
		return NULL;
	struct object *table = lookup_relation(l, parts.item[0], parts.item[1]);
	return table ? lookup_column(l, table, parts.item[2]) : NULL;
}

static struct vertex *drop_vertex(struct graph *g, const struct object *o)
{
	struct node *n = graph_node(g, o);
	if (n->drop)
		return n->drop;
	const struct object *owning = owner(g, o, false), *round = pointer_map_get(g->rounds, o);
	bool remark = g->engine->ddl[o->parent->kind].flags & DDL_REMARK;
	bool parent_goes = going(g, remark ? o->parent->parent : o->parent);
	if (parent_goes && g->engine->ddl[o->kind].flags & DDL_DROPS_WITH_PARENT && !graph_goes_first(g, o))
		n->drop = drop_vertex(g, o->parent);
	else if (round && going(g, round))
		n->drop = drop_vertex(g, round);
	else if (owning && going(g, owning) && !match_to(g->m, o))
		n->drop = drop_vertex(g, owning);
	else if (graph_in_rebuild(g, o->kind) && o->kind != KIND_TABLE)
		n->drop = rebuild_vertex(g, o->parent, match_to(g->m, o->parent));
	else
		n->drop = vertex_new(g, VERTEX_DROP, change_new(g, OP_DROP, o, NULL, 0));
	return n->drop;
}

static struct vertex *create_vertex(struct graph *g, const struct object *o)
{
	struct node *n = graph_node(g, o);
	const struct object *round = pointer_map_get(g->rounds, o);
	if (n->create)
		return n->create;
	if (round && coming(g, round))
		n->create = create_vertex(g, round);
	else if (coming(g, o->parent) && g->engine->ddl[o->kind].flags & DDL_IN_PARENT)
		n->create = create_vertex(g, o->parent);
	else if (graph_in_rebuild(g, o->kind) && o->kind != KIND_TABLE)
		n->create = rebuild_vertex(g, match_from(g->m, o->parent), o->parent);
	else
		n->create = vertex_new(g, VERTEX_CREATE, change_new(g, OP_CREATE, NULL, o, 0));
	return n->create;
}

static struct vertex *alter_vertex(struct graph *g, const struct change *c)
{
	struct node *n = graph_node(g, c->to);
	enum attr deferred = graph_deferred_attr(c->to->kind);
	uint64_t later = deferred != ATTR_COUNT ? c->attrs & attr_bit(deferred) : 0;
	if (graph_in_rebuild(g, c->to->kind)) {
		const struct object *table = object_enclosing(c->to, KIND_TABLE);
		n->alter = rebuild_vertex(g, match_from(g->m, table), table);
	} else if (c->attrs & ~later) {
		n->alter = vertex_new(g, VERTEX_ALTER, change_new(g, OP_ALTER, c->from, c->to, c->attrs & ~later));
	}
	graph_node(g, c->from)->alter = n->alter;
	return n->alter;
}

/* An attribute that can be set only when the column it names is there. */
static void set_vertex(struct graph *g, const struct object *from, const struct object *to)
{
	enum attr deferred = graph_deferred_attr(to->kind);
	bool created = coming(g, to);
	if (deferred == ATTR_COUNT ||
	    (created ? !object_get(to, deferred) : object_get(to, deferred) == object_get(from, deferred)))
		return;
	struct change *c = change_new(g, created ? OP_CREATE : OP_ALTER, created ? NULL : from, to, attr_bit(deferred));
	graph_node(g, to)->set = vertex_new(g, VERTEX_SET, c);
	graph_node(g, to)->set->rank = kind_table[KIND_COLUMN].rank + 1;
}

/* ---- edges ------------------------------------------------------------------------------------------------- */

static void edge_add(struct graph *g, struct vertex *before, struct vertex *after, const struct object *cause)
{
	if (!before || !after || before == after)
		return;
	struct edge *e = arena_alloc(g->ctx->arena, sizeof *e);
	*e = (struct edge){ before, after, cause, false };
	list_add(&before->edges, e);
	list_add(&after->incoming, e);
	after->waiting++;
}

void graph_edge(struct graph *g, struct vertex *before, struct vertex *after, const struct object *cause)
{
	edge_add(g, before, after, cause);
}

/* A foreign key that its table's statement takes in need not decide the order of tables when there is a circle. */
static const struct object *soft(const struct object *o, const struct vertex *v)
{
	const struct object *own = v->change->to ? v->change->to : v->change->from;
	return o->kind == KIND_FOREIGN_KEY && own->kind == KIND_TABLE ? o : NULL;
}

/* The change of something that `user` refers to. What is altered in a schema itself concerns nothing that stands in it; and
 * what comes and goes with an object is what that is altered to. */
static struct vertex *altered(struct graph *g, const struct object *o, const struct object *user)
{
	bool is_round = pointer_map_get(g->rounds, user) == o;
	return o->kind == KIND_SCHEMA || is_round ? NULL : graph_node(g, o)->alter;
}

/* The same with the attributes of composite types: who uses the type may use any of them. */
static struct list references_ordered(struct graph *g, const struct object *o, bool to_side)
{
	struct list used = graph_references(g, o, to_side);
	for (size_t i = 0, count = used.count; i < count; i++) {
		const struct object *type = used.item[i];
		for (const struct object *a = type->kind == KIND_COMPOSITE_TYPE ? type->child : NULL; a; a = a->next)
			list_add(&used, a);
	}
	return used;
}

/* What is altered in a table above is altered in those below by the same statement: that, too, comes before what uses the one
 * below, or after what used it is gone. */
static void edges_above(struct graph *g, const struct object *used, const struct object *user, struct vertex *v,
			bool to_side)
{
	enum { DEEPEST = 64 };
	const struct lookup *lookup = to_side ? g->to_lookup : g->from_lookup;
	const struct object *above = used->parent != user->parent ? lookup_origin(g->ctx, lookup, used) : NULL;
	for (int depth = 0; above && depth < DEEPEST; depth++, above = lookup_origin(g->ctx, lookup, above)) {
		struct vertex *alter = altered(g, above, user);
		edge_add(g, to_side ? alter : v, to_side ? v : alter, soft(user, v));
	}
}

/* An index takes in the keys of partitions that are there when it is made: those that it shall have come before it, one that
 * it shall no longer have comes after it. */
static void within_edges(struct graph *g, const struct object *o, struct vertex *v)
{
	const struct object *from = match_from(g->m, o), *index = lookup_within(g->ctx, g->to_lookup, o);
	const struct object *before = from ? lookup_within(g->ctx, g->from_lookup, from) : NULL;
	if (index)
		edge_add(g, v, graph_node(g, index)->create, NULL);
	else if (before && match_to(g->m, before))
		edge_add(g, graph_node(g, match_to(g->m, before))->create, v, NULL);
}

/* Privileges are given by the owner, so that one comes first. */
static void bearer_edges(struct graph *g, const struct object *o, struct vertex *v)
{
	const struct object *bearer = kind_table[o->kind].space == SPACE_GRANT ? o->parent : NULL;
	if (bearer && kind_table[bearer->kind].space == SPACE_COLUMN) { /* what is taken back there goes here as well */
		const struct node *n = graph_node(g, object_child(bearer->parent, o->kind, object_name(o)));
		edge_add(g, n->create, v, NULL);
		edge_add(g, n->alter, v, NULL);
	}
	for (; bearer && bearer->kind != KIND_MODEL && (bearer->kind != KIND_SCHEMA || bearer == o->parent);
	     bearer = bearer->parent)
		edge_add(g, graph_node(g, bearer)->alter, v, NULL);
}

/* An object can be handed over to who may create such things in the schema. */
static void owner_edges(struct graph *g, const struct object *o, struct vertex *v)
{
	enum attr attr = kind_attr(o->kind, "owner");
	const char *owner = attr < ATTR_COUNT ? object_get(o, attr) : NULL;
	const struct object *schema = owner && o->parent->kind == KIND_SCHEMA ? o->parent : NULL;
	const struct object *grant = schema ? object_child(schema, KIND_GRANT, owner) : NULL;
	if (grant) {
		edge_add(g, graph_node(g, grant)->create, v, NULL);
		edge_add(g, graph_node(g, grant)->alter, v, NULL);
	}
}

/* A domain's checks hold for all values of it: those that go are gone before values enter, those that come do so once the
 * values that leave have left. */
static void values_edges(struct graph *g, const struct object *domain, struct vertex *v, bool enter)
{
	const struct object *other = enter ? match_from(g->m, domain) : match_to(g->m, domain);
	if (domain->kind != KIND_DOMAIN || !other)
		return;
	for (const struct object *c = object_first(other, KIND_DOMAIN_CHECK); c; c = object_following(c))
		edge_add(g, enter ? graph_node(g, c)->drop : v, enter ? v : graph_node(g, c)->create, NULL);
}

static void create_edges(struct graph *g, const struct object *o)
{
	struct vertex *v = graph_node(g, o)->create;
	struct list used = references_ordered(g, o, true);
	list_add(&used, o->parent);
	bearer_edges(g, o, v);
	owner_edges(g, o, v);
	for (size_t i = 0; i < used.count; i++) {
		struct node *n = graph_node(g, used.item[i]);
		edge_add(g, n->create, v, soft(o, v));
		edge_add(g, altered(g, used.item[i], o), v, soft(o, v));
		edges_above(g, used.item[i], o, v, true);
		values_edges(g, used.item[i], v, true);
	}
	within_edges(g, o, v);
}

/* What a text seems to name comes before it, and goes after it. */
static void mention_edges(struct graph *g, const struct object *o, bool made)
{
	struct node *n = graph_node(g, o);
	for (size_t i = 0; o->mentions && i < o->mentions->count; i++) {
		struct node *named = graph_node(g, o->mentions->item[i]);
		if (made) {
			edge_add(g, named->create, n->create, o);
			edge_add(g, named->alter, n->create, o);
			edge_add(g, named->create, n->alter, o);
		} else {
			edge_add(g, n->drop, named->drop, o);
		}
	}
}

/* What a new foreign key refers to comes before the columns that refer to it: where these must have a value, it is taken
 * from there. Two tables may need each other so; then the edge gives way. */
static void reference_edges(struct graph *g, const struct object *key)
{
	struct list used = graph_references(g, key, true);
	if (key->kind != KIND_FOREIGN_KEY || graph_in_rebuild(g, KIND_COLUMN))
		return;
	for (size_t i = 0; i < used.count; i++) {
		const struct object *own = used.item[i];
		for (size_t j = 0; own->parent == key->parent && j < used.count; j++) {
			struct node *n = graph_node(g, own);
			const struct object *other = used.item[j];
			struct vertex *made = other->kind == KIND_COLUMN ? graph_node(g, other)->create : NULL;
			if (other->parent != key->parent) {
				edge_add(g, made, n->create, key);
				edge_add(g, made, n->alter, key);
			}
		}
	}
}

/* What is made anew so that it does without what goes is made when that is gone. */
static void cling_edges(struct graph *g, const struct object *o, const struct list *used)
{
	for (size_t i = 0; graph_node(g, o)->taken && i < used->count; i++) {
		const struct object *other = used->item[i];
		bool clings = g->engine->ddl[other->kind].flags & DDL_CLINGS;
		if (clings || other->kind == KIND_EXTENSION)
			edge_add(g, graph_node(g, other)->drop, graph_node(g, match_to(g->m, o))->create,
				 clings ? NULL : other);
	}
}

static void drop_edges(struct graph *g, const struct object *o)
{
	struct vertex *v = graph_node(g, o)->drop;
	struct list used = references_ordered(g, o, false);
	list_add(&used, o->parent);
	for (size_t i = 0; i < used.count; i++) {
		struct node *n = graph_node(g, used.item[i]);
		edge_add(g, v, n->drop, soft(o, v));
		if (used.item[i] != o->parent || !table_moves(g, o->parent)) /* which it has left by then */
			edge_add(g, v, altered(g, used.item[i], o), soft(o, v));
		edges_above(g, used.item[i], o, v, false);
		values_edges(g, used.item[i], v, false);
	}
	if (graph_node(g, o)->taken)
		edge_add(g, v, graph_node(g, match_to(g->m, o))->create, NULL);
	cling_edges(g, o, &used);
	mention_edges(g, o, false);
}

/* A comment, or another owner: it is about the object itself, and nothing that it refers to has a say in it. */
static bool is_aside(const struct change *c)
{
	const enum attr attrs[] = { kind_attr(c->to->kind, "comment"), kind_attr(c->to->kind, "owner") };
	uint64_t rest = c->attrs;
	for (size_t i = 0; i < COUNT_OF(attrs); i++)
		rest &= attrs[i] < ATTR_COUNT ? ~attr_bit(attrs[i]) : rest;
	return !rest;
}

static void alter_edges(struct graph *g, const struct change *c)
{
	struct vertex *v = graph_node(g, c->to)->alter;
	struct list now = references_ordered(g, c->to, true), before = references_ordered(g, c->from, false);
	bearer_edges(g, c->to, v);
	owner_edges(g, c->to, v);
	if (v && is_aside(v->change))
		return;
	for (size_t i = 0; v && !table_moves(g, c->to) && i < now.count; i++) {
		struct node *n = graph_node(g, now.item[i]);
		edge_add(g, n->create, v, soft(c->to, v));
		if (pointer_map_get(g->rounds, c->to) != now.item[i])
			edge_add(g, n->alter, v, soft(c->to, v));
		if (!list_has(&before, match_from(g->m, now.item[i])))
			values_edges(g, now.item[i], v, true);
	}
	for (size_t i = 0; v && i < before.count; i++) {
		struct node *n = graph_node(g, before.item[i]);
		const struct object *same = match_to(g->m, before.item[i]);
		bool leaves = !same || !list_has(&now, same);
		if (!n->taken || leaves)
			edge_add(g, v, n->drop, soft(c->to, v));
		if (leaves) {
			edge_add(g, v, n->alter, soft(c->to, v));
			values_edges(g, before.item[i], v, false);
		}
	}
}

static void set_edges(struct graph *g, const struct object *to)
{
	struct node *n = graph_node(g, to);
	const struct object *from = match_from(g->m, to);
	struct object *new_owner = owner(g, to, true), *old_owner = from ? owner(g, from, false) : NULL;
	edge_add(g, n->create, n->set, NULL);
	edge_add(g, n->alter, n->set, NULL);
	if (new_owner) {
		edge_add(g, graph_node(g, new_owner)->create, n->set, NULL);
		edge_add(g, graph_node(g, new_owner)->alter, n->set, NULL);
	}
	if (old_owner)
		edge_add(g, n->set, graph_node(g, old_owner)->drop, new_owner ? to : NULL);
}

/* What is in the way of a change is down while it is made. */
static void displaced_edges(struct graph *g)
{
	for (size_t i = 0; i < g->displaced.count; i++) {
		const struct displaced *d = g->displaced.item[i];
		struct vertex *v = graph_node(g, d->by->to)->alter;
		edge_add(g, graph_node(g, d->o)->drop, v, d->o);
		edge_add(g, v, graph_node(g, match_to(g->m, d->o))->create, d->o);
	}
}

/* ---- all of it ----------------------------------------------------------------------------------------------- */

static void sibling_add(struct graph *g, const struct change *c)
{
	const struct object *o = c->to ? c->to : c->from;
	struct node *n = graph_node(g, o);
	struct vertex *v = c->op == OP_CREATE ? n->create : c->op == OP_DROP ? n->drop : n->alter;
	if (v && v->kind == VERTEX_ALTER && graph_in_rebuild(g, o->kind))
		list_add(&v->siblings, c);
}

static bool kind_known(struct graph *g, const struct object *o)
{
	if (engine_has_kind(g->engine, o->kind))
		return true;
	diag_report(g->ctx, DIAG_UNSUPPORTED, o->at, "Write it by hand with `schemadiff generate`.",
		    "%s cannot change %s", g->engine->name, object_title(g->ctx, o));
	return false;
}

static void gone_collect(struct graph *g, struct list *gone, struct list *made)
{
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (c->op == OP_DROP)
			list_add(gone, c->from);
		else if (c->op == OP_CREATE)
			list_add(made, c->to);
	}
	for (size_t i = 0; i < g->taken.count; i++) {
		const struct object *o = g->taken.item[i];
		list_add(gone, o);
		list_add(made, match_to(g->m, o));
	}
}

bool graph_build(struct graph *g)
{
	struct list gone = list_on(g->ctx->arena), made = list_on(g->ctx->arena);
	gone_collect(g, &gone, &made);
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (!kind_known(g, c->to ? c->to : c->from))
			return false;
	}
	for (size_t i = 0; i < gone.count; i++)
		drop_vertex(g, gone.item[i]);
	for (size_t i = 0; i < made.count; i++) {
		create_vertex(g, made.item[i]);
		set_vertex(g, match_from(g->m, made.item[i]), made.item[i]);
	}
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (c->op == OP_ALTER && !graph_node(g, c->from)->taken) {
			alter_vertex(g, c);
			set_vertex(g, c->from, c->to);
		}
		sibling_add(g, c);
	}
	moves_prepare(g);
	for (size_t i = 0; i < gone.count; i++)
		drop_edges(g, gone.item[i]);
	for (size_t i = 0; i < made.count; i++) {
		create_edges(g, made.item[i]);
		reference_edges(g, made.item[i]);
		mention_edges(g, made.item[i], true);
		set_edges(g, made.item[i]);
	}
	for (size_t i = 0; i < g->changes.count; i++) {
		const struct change *c = g->changes.item[i];
		if (c->op == OP_ALTER && !graph_node(g, c->from)->taken) {
			alter_edges(g, c);
			mention_edges(g, c->to, true);
			set_edges(g, c->to);
		}
	}
	displaced_edges(g);
	moves_connect(g);
	graph_names(g, &gone, &made);
	return true;
}
