#include "schemadiff/diff.h"

struct matching {
	struct pointer_map *to, *from;
};

struct match_job {
	struct context *ctx;
	struct matching *m;
	const struct list *rules;
	bool *used; /* per rule */
	bool lenient, by_key;
};

static struct matching *matching_new(struct context *ctx)
{
	struct matching *m = arena_alloc(ctx->arena, sizeof *m);
	*m = (struct matching){ pointer_map_new(ctx->arena), pointer_map_new(ctx->arena) };
	return m;
}

struct object *match_to(const struct matching *m, const struct object *from)
{
	return from ? pointer_map_get(m->to, from) : NULL;
}

struct object *match_from(const struct matching *m, const struct object *to)
{
	return to ? pointer_map_get(m->from, to) : NULL;
}

struct matching *match_swap(struct context *ctx, const struct matching *m)
{
	struct matching *swapped = arena_alloc(ctx->arena, sizeof *swapped);
	*swapped = (struct matching){ m->from, m->to };
	return swapped;
}

static void pair_add(struct match_job *job, struct object *from, struct object *to)
{
	pointer_map_put(job->m->to, from, to);
	pointer_map_put(job->m->from, to, from);
}

static const char *child_key(struct context *ctx, enum kind kind, const char *key)
{
	return arena_printf(ctx->arena, "%d %s", (int)kind, key);
}

static struct map *children_map(struct context *ctx, const struct object *parent)
{
	struct map *map = map_new(ctx->arena);
	for (struct object *c = parent->child; c; c = c->next)
		map_put(map, child_key(ctx, c->kind, object_key(ctx, c)), c);
	return map;
}

/* The old name of an object by its was= hint or by a rule of the command line, or NULL. */
static const char *old_name(struct match_job *job, const struct object *to)
{
	if (job->by_key)
		return NULL;
	const char *path = job->rules && job->rules->count ? object_path(job->ctx, to) : NULL;
	for (size_t i = 0; path && i < job->rules->count; i++) {
		const struct rename_rule *rule = job->rules->item[i];
		struct list parts = list_on(job->ctx->arena);
		if (strcmp(rule->to, path) == 0 && qname_parse(job->ctx, rule->from, &parts)) {
			job->used[i] = true;
			return parts.item[parts.count - 1];
		}
	}
	return to->was;
}

static void hint_wrong(struct match_job *job, const struct object *to, const char *was, const char *what)
{
	if (!job->lenient)
		diag_report(job->ctx, DIAG_RENAME_HINT, to->at,
			    "Remove the hint if the rename was applied everywhere, or mend the old name in it.",
			    "%s was \"%s\": %s", object_title(job->ctx, to), was, what);
}

/* Whether a sibling's hint moves the object of that name away. */
static bool hinted_away(struct match_job *job, const struct object *to, const char *name)
{
	for (const struct object *c = object_first(to->parent, to->kind); c; c = object_following(c))
		if (c != to && text_equal(old_name(job, c), name))
			return true;
	return false;
}

/* What is wrong with a hint, or NULL. `old` and `there`: the database's objects of the old and the new name. */
static const char *hint_fault(struct match_job *job, struct map *to_children, const struct object *to, const char *was,
			      const struct object *old, const struct object *there)
{
	const struct object *keeps = map_get(to_children, child_key(job->ctx, to->kind, was));
	if (strcmp(was, object_name(to)) == 0)
		return "the old name is the new one";
	if (!old && !there)
		return "the database has neither the old name nor the new one";
	if (old && match_to(job->m, old))
		return "another element claims the same old name";
	if (old && keeps && !old_name(job, keeps))
		return "the model still has an element of the old name";
	if (old && there && !hinted_away(job, to, object_name(to)))
		return "the database has both the old name and the new one";
	return NULL;
}

/* Pairs a renamed child, or says why the hint cannot be followed. */
static void hint_follow(struct match_job *job, struct map *from_children, struct map *to_children, struct object *to,
			const char *was)
{
	struct object *old = map_get(from_children, child_key(job->ctx, to->kind, was));
	struct object *there = map_get(from_children, child_key(job->ctx, to->kind, object_name(to)));
	const char *fault = hint_fault(job, to_children, to, was, old, there);
	if (fault)
		hint_wrong(job, to, was, fault);
	else if (old)
		pair_add(job, old, to);
}

/*
 * Two catalogs, or a model that was written from one, have most children in the same order: then they are paired as they
 * stand. False, and nothing done, when they are not all the same or a hint has a say.
 */
static bool children_pair(struct match_job *job, struct object *from, struct object *to)
{
	struct object *a = from->child, *b = to->child;
	for (; a && b; a = a->next, b = b->next)
		if (a->kind != b->kind || !text_equal(object_key(job->ctx, a), object_key(job->ctx, b)) ||
		    old_name(job, b))
			return false;
	if (a || b)
		return false;
	for (a = from->child, b = to->child; a; a = a->next, b = b->next)
		pair_add(job, a, b);
	return true;
}

static void children_find(struct match_job *job, struct object *from, struct object *to)
{
	struct map *from_children = children_map(job->ctx, from), *to_children = children_map(job->ctx, to);
	for (struct object *c = to->child; c; c = c->next) {
		const char *was = old_name(job, c);
		if (was)
			hint_follow(job, from_children, to_children, c, was);
	}
	for (struct object *c = to->child; c; c = c->next) {
		struct object *same = map_get(from_children, child_key(job->ctx, c->kind, object_key(job->ctx, c)));
		if (same && !match_from(job->m, c) && !match_to(job->m, same))
			pair_add(job, same, c);
	}
}

static void children_match(struct match_job *job, struct object *from, struct object *to)
{
	if (!children_pair(job, from, to))
		children_find(job, from, to);
	for (struct object *c = to->child; c; c = c->next) {
		struct object *old = match_from(job->m, c);
		if (old && (old->child || c->child))
			children_match(job, old, c);
	}
}

struct matching *match_by_key(struct context *ctx, struct object *from, struct object *to)
{
	struct match_job job = { .ctx = ctx, .m = matching_new(ctx), .by_key = true };
	pair_add(&job, from, to);
	children_match(&job, from, to);
	return job.m;
}

struct matching *match_models(struct context *ctx, struct object *from, struct object *to,
			      const struct list *rename_rules, bool lenient)
{
	size_t errors = diag_errors(ctx);
	struct match_job job = { .ctx = ctx, .m = matching_new(ctx), .rules = rename_rules, .lenient = lenient };
	job.used = arena_alloc(ctx->arena, (rename_rules ? rename_rules->count : 0) + 1);
	pair_add(&job, from, to);
	children_match(&job, from, to);
	for (size_t i = 0; rename_rules && i < rename_rules->count; i++) {
		const struct rename_rule *rule = rename_rules->item[i];
		if (!job.used[i])
			diag_report(ctx, DIAG_RENAME_HINT, (struct place){ 0 },
				    "Write --rename OLD=NEW with full paths, NEW as it stands in the model.",
				    "--rename %s=%s: the model has no object %s", rule->from, rule->to, rule->to);
	}
	return diag_errors(ctx) == errors ? job.m : NULL;
}
