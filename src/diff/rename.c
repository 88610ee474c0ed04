#include "diff/rename.h"

/* What is renamed when it differs from its counterpart in name alone: dropping and creating would cost a scan and a lock,
 * or (a sequence) the value. */
static const enum kind follow_kinds[] = { KIND_PRIMARY_KEY, KIND_UNIQUE, KIND_EXCLUSION,    KIND_CHECK,
					  KIND_FOREIGN_KEY, KIND_INDEX,  KIND_DOMAIN_CHECK, KIND_SEQUENCE };

struct rename_job {
	struct context *ctx;
	enum dialect dialect;
	struct object *model;        /* the copy that gets the new names */
	struct pointer_map *copy_of; /* object of the from model → its copy */
	uint64_t renamable;
	struct list *renames; /* of struct change: the output */
	struct list pending;  /* of struct renaming */
};

/* ---- the copy ------------------------------------------------------------------------------------------ */

static struct object *copy_tree(struct rename_job *job, const struct object *o, struct object *parent)
{
	struct object *copy = object_new(job->ctx, o->kind, parent, o->at);
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		object_put(copy, a, object_get(o, a));
	pointer_map_put(job->copy_of, o, copy);
	for (const struct object *c = o->child; c; c = c->next)
		copy_tree(job, c, copy);
	return copy;
}

static void edges_copy(struct rename_job *job, const struct object *from)
{
	struct list all = object_all(job->ctx, from);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i];
		for (size_t j = 0; o->uses && j < o->uses->count; j++)
			object_use(pointer_map_get(job->copy_of, o), pointer_map_get(job->copy_of, o->uses->item[j]));
		for (size_t j = 0; o->mentions && j < o->mentions->count; j++)
			object_mention(pointer_map_get(job->copy_of, o),
				       pointer_map_get(job->copy_of, o->mentions->item[j]));
	}
}

/* ---- statements in an order in which no name is taken ------------------------------------------------------ */

static struct object *shadow(struct rename_job *job, const struct object *o, const char *name)
{
	struct object *copy = object_new(job->ctx, o->kind, NULL, o->at);
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		object_put(copy, a, object_get(o, a));
	object_put(copy, kind_name_attr(o->kind), names_intern(job->ctx->names, name));
	copy->parent = o->parent;
	return copy;
}

static void rename_emit(struct rename_job *job, const struct object *o, const char *from, const char *to)
{
	struct change *change = arena_alloc(job->ctx->arena, sizeof *change);
	*change = (struct change){ OP_RENAME, shadow(job, o, from), shadow(job, o, to), 0 };
	list_add(job->renames, change);
}

static const char *claim(struct rename_job *job, const struct object *o, enum space space, const char *name)
{
	bool wide = space == SPACE_RELATION || space == SPACE_TYPE;
	const void *scope = wide ? (const void *)object_schema(o) : (const void *)o->parent;
	return arena_printf(job->ctx->arena, "%d %p %s", (int)space, scope, object_key_named(job->ctx, o, name));
}

/* A key stands among its table's constraints, and its index of the same name among the relations. */
static bool has_index(const struct object *o)
{
	return o->kind == KIND_PRIMARY_KEY || o->kind == KIND_UNIQUE || o->kind == KIND_EXCLUSION;
}

static void claims_put(struct rename_job *job, struct map *claims, const struct object *o, const char *name,
		       const struct object *holder)
{
	map_put(claims, claim(job, o, kind_table[o->kind].space, name), (void *)(uintptr_t)holder);
	if (has_index(o))
		map_put(claims, claim(job, o, SPACE_RELATION, name), (void *)(uintptr_t)holder);
}

/* Another object that has the name, or NULL. */
static struct object *claims_other(struct rename_job *job, struct map *claims, const struct object *o, const char *name)
{
	struct object *other = map_get(claims, claim(job, o, kind_table[o->kind].space, name));
	if ((!other || other == o) && has_index(o))
		other = map_get(claims, claim(job, o, SPACE_RELATION, name));
	return other != o ? other : NULL;
}

static struct renaming *renaming_of(const struct list *pending, const struct object *o)
{
	for (size_t i = 0; i < pending->count; i++) {
		struct renaming *r = pending->item[i];
		if (r->o == o)
			return r;
	}
	return NULL;
}

/* Moves whatever holds the wanted name out of the way, under a name of ours. */
static void blocker_move(struct rename_job *job, struct map *claims, struct pointer_map *now, struct object *blocker,
			 struct list *extra)
{
	const char *old = pointer_map_get(now, blocker);
	old = old ? old : object_name(blocker);
	const char *away = names_intern(job->ctx->names, arena_printf(job->ctx->arena, "schemadiff_old_%s", old));
	rename_emit(job, blocker, old, away);
	claims_put(job, claims, blocker, old, NULL);
	claims_put(job, claims, blocker, away, blocker);
	pointer_map_put(now, blocker, away);
	if (!renaming_of(&job->pending, blocker)) {
		struct renaming *r = arena_alloc(job->ctx->arena, sizeof *r);
		*r = (struct renaming){ blocker, away };
		list_add(extra, r);
	}
}

static void pending_emit(struct rename_job *job)
{
	struct map *claims = map_new(job->ctx->arena);
	struct pointer_map *now = pointer_map_new(job->ctx->arena);
	struct list all = object_all(job->ctx, job->model), extra = list_on(job->ctx->arena);
	for (size_t i = 0; i < all.count; i++)
		if (*object_name(all.item[i]))
			claims_put(job, claims, all.item[i], object_name(all.item[i]), all.item[i]);
	for (size_t i = 0; i < job->pending.count; i++) {
		struct renaming *r = job->pending.item[i];
		struct object *blocker = claims_other(job, claims, r->o, r->name);
		if (blocker)
			blocker_move(job, claims, now, blocker, &extra);
		const char *old = pointer_map_get(now, r->o);
		old = old ? old : object_name(r->o);
		rename_emit(job, r->o, old, r->name);
		claims_put(job, claims, r->o, old, NULL);
		claims_put(job, claims, r->o, r->name, r->o);
		pointer_map_put(now, r->o, r->name);
	}
	for (size_t i = 0; i < extra.count; i++)
		list_add(&job->pending, extra.item[i]);
}

static void pending_add(struct rename_job *job, struct object *o, const char *name)
{
	struct renaming *r = arena_alloc(job->ctx->arena, sizeof *r);
	*r = (struct renaming){ o, name };
	list_add(&job->pending, r);
}

/* Parents get their names before children, so that the changes of children stand below the new names. */
static void pending_apply(struct rename_job *job)
{
	if (!job->pending.count)
		return;
	pending_emit(job);
	renaming_apply(job->ctx, job->dialect, job->model, &job->pending);
	job->pending = list_on(job->ctx->arena);
}

/* ---- which ----------------------------------------------------------------------------------------------- */

static void hinted_collect(struct rename_job *job, const struct object *to, const struct matching *m)
{
	for (const struct object *c = to->child; c; c = c->next) {
		const struct object *old = match_from(m, c);
		if (old && job->renamable & KIND_BIT(c->kind) && *object_name(c) && *object_name(old) &&
		    strcmp(object_name(old), object_name(c)) != 0)
			pending_add(job, pointer_map_get(job->copy_of, old), object_name(c));
		hinted_collect(job, c, m);
	}
}

static bool follows(const struct object *o)
{
	for (size_t i = 0; i < COUNT_OF(follow_kinds); i++)
		if (follow_kinds[i] == o->kind)
			return o->kind != KIND_SEQUENCE || object_get(o, SEQUENCE_OWNED_BY);
	return false;
}

static bool differs_in_name_alone(const struct object *a, const struct object *b)
{
	uint64_t name = attr_bit(kind_name_attr(a->kind));
	return object_differs(a, b) == name && *object_name(a) && *object_name(b);
}

/* What is a part of something that was renamed has its counterpart by now, perhaps of another name. */
static void part_collect(struct rename_job *job, struct object *old, const struct object *to)
{
	if (follows(to) && object_is_inherited(to) && job->renamable & KIND_BIT(to->kind) && *object_name(to) &&
	    object_name(old) != object_name(to))
		pending_add(job, old, object_name(to));
}

/* Pairs each unmatched child of `to` with the first unmatched child of `from` that is like it but for the name. */
static void followers_collect(struct rename_job *job, struct object *from, const struct object *to,
			      const struct matching *m)
{
	struct list taken = list_on(job->ctx->arena);
	for (struct object *c = to->child; c; c = c->next) {
		if (match_from(m, c)) {
			part_collect(job, match_from(m, c), c);
			followers_collect(job, match_from(m, c), c, m);
			continue;
		}
		if (!follows(c) || !(job->renamable & KIND_BIT(c->kind)))
			continue;
		for (struct object *old = object_first(from, c->kind); old; old = object_following(old))
			if (!match_to(m, old) && !list_has(&taken, old) && differs_in_name_alone(old, c)) {
				list_add(&taken, old);
				pending_add(job, old, object_name(c));
				break;
			}
	}
}

/* Whether anything at all may be renamed; saves the copy when nothing is. */
static bool may_rename(struct context *ctx, const struct object *from, const struct matching *m)
{
	struct list all = object_all(ctx, from);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i], *to = match_to(m, o);
		if (to ? strcmp(object_name(o), object_name(to)) != 0 : follows(o) && match_to(m, o->parent))
			return true;
	}
	return false;
}

struct object *rename_model(struct context *ctx, enum dialect dialect, struct object *from, struct object *to,
			    const struct matching *m, uint64_t renamable, struct list *renames)
{
	struct rename_job job = {
		ctx, dialect, NULL, pointer_map_new(ctx->arena), renamable, renames, list_on(ctx->arena)
	};
	if (!may_rename(ctx, from, m))
		return from;
	job.model = copy_tree(&job, from, NULL);
	edges_copy(&job, from);
	for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++) {
		uint64_t all = job.renamable;
		job.renamable &= KIND_BIT(k); /* kind by kind: parents have their new names first */
		hinted_collect(&job, to, m);
		pending_apply(&job);
		job.renamable = all;
	}
	size_t before = SIZE_MAX;
	while (before != renames->count) { /* parts of parts come in a later round */
		before = renames->count;
		followers_collect(&job, job.model, to, match_by_key(ctx, job.model, to));
		pending_apply(&job);
	}
	return renames->count ? job.model : from;
}
