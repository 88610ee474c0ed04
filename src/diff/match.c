#include "diff/hints.h"
#include "diff/match.h"

struct matching {
	struct pointer_map *to, *from;
	struct hints *hints; /* NULL: by key alone */
};

struct match_job {
	struct context *ctx;
	struct context aside; /* what the children of one object need */
	struct matching *m;
	struct hints *hints;
	struct list open; /* parts of what stands in tables above that have no counterpart by their names */
};

static struct matching *matching_new(struct context *ctx, struct hints *hints)
{
	struct matching *m = arena_alloc(ctx->arena, sizeof *m);
	*m = (struct matching){ pointer_map_new(ctx->arena), pointer_map_new(ctx->arena), hints };
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
	*swapped = (struct matching){ m->from, m->to, NULL };
	return swapped;
}

static void pair_add(struct match_job *job, struct object *from, struct object *to)
{
	pointer_map_put(job->m->to, from, to);
	pointer_map_put(job->m->from, to, from);
}

void match_pair(struct matching *m, struct object *from, struct object *to)
{
	pointer_map_put(m->to, from, to);
	if (to)
		pointer_map_put(m->from, to, from);
}

static struct map *children_map(struct context *ctx, const struct object *parent)
{
	struct map *map = map_new(ctx->arena);
	for (struct object *c = parent->child; c; c = c->next)
		map_put_kept(map, child_key(ctx, c->kind, object_key(ctx, c)), c);
	return map;
}

static const char *old_name(struct match_job *job, const struct object *to)
{
	return job->hints ? hint_old(job->hints, to) : NULL;
}

static void hint_wrong(struct match_job *job, const struct object *to, const char *was, const char *what)
{
	if (!job->hints->lenient)
		diag_report(job->ctx, DIAG_RENAME_HINT, to->at,
			    "Remove the hint if the rename was applied everywhere, or mend the old name in it.",
			    "%s was \"%s\": %s", object_title(job->ctx, to), was, what);
}

/* The key that the object has among its siblings under another name. */
static const char *named_key(struct context *ctx, const struct object *o, const char *name)
{
	return child_key(ctx, o->kind, object_key_named(ctx, o, name));
}

/* Whether a sibling's hint moves away what has the object's name. */
static bool hinted_away(struct match_job *job, const struct object *to)
{
	for (const struct object *c = object_first(to->parent, to->kind); c; c = object_following(c)) {
		const char *was = c == to ? NULL : old_name(job, c);
		if (was && text_equal(object_key_named(job->ctx, c, was), object_key(job->ctx, to)))
			return true;
	}
	return false;
}

/* What is wrong with a hint, or NULL. `old` and `there`: the database's objects of the old and the new name. */
static const char *hint_fault(struct match_job *job, const struct siblings *s, const struct object *to, const char *was,
			      const struct object *old, const struct object *there)
{
	const struct object *keeps = map_get(s->to, named_key(job->ctx, to, was));
	if (strcmp(was, object_name(to)) == 0)
		return "the old name is the new one";
	if (!old && !there)
		return "the database has neither the old name nor the new one";
	if (old && match_to(job->m, old))
		return "another element claims the same old name";
	if (old && keeps && !old_name(job, keeps))
		return "the model still has an element of the old name";
	if (old && there && !hinted_away(job, to))
		return "the database has both the old name and the new one";
	return NULL;
}

/* Pairs a renamed child, or says why the hint cannot be followed. */
static void hint_follow(struct match_job *job, const struct siblings *s, struct object *to, const char *was)
{
	struct object *old = map_get(s->from, named_key(job->ctx, to, was));
	struct object *there = map_get(s->from, named_key(job->ctx, to, object_name(to)));
	const char *fault = hint_fault(job, s, to, was, old, there);
	if (fault)
		hint_wrong(job, to, was, fault);
	else if (old)
		pair_add(job, old, to);
}

static void hints_follow(struct match_job *job, const struct siblings *s, struct object *to)
{
	circles_find(job->hints, s, to);
	for (struct object *c = to->child; c; c = c->next) {
		const char *was = old_name(job, c);
		if (was && !hint_done(job->hints, s, c))
			hint_follow(job, s, c, was);
	}
}

/* The name of what an object is a part of in the table above, or NULL. */
static const char *part_of(const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (attr_table[a].ref == REF_ORIGIN && attr_table[a].type == VALUE_NAME)
			return object_get(o, a);
	return NULL;
}

static bool is_counterpart(struct match_job *job, const struct object *from, const struct object *to)
{
	return text_equal(object_key(&job->aside, from), object_key(&job->aside, to)) && part_of(from) == part_of(to) &&
	       !old_name(job, to);
}

static size_t children_count(const struct object *parent)
{
	size_t count = 0;
	for (const struct object *c = parent->child; c; c = c->next)
		count++;
	return count;
}

/*
 * Two catalogs, or a model that was written from one, have most children of one kind in the same order: then they are
 * paired as they stand. False, and nothing done, when they are not all the same or a hint has a say.
 */
static bool children_pair(struct match_job *job, struct object *from, struct object *to)
{
	struct object *newest[KIND_COUNT] = { NULL }; /* of a kind, below `from` */
	struct list pairs = list_on(job->aside.arena);
	bool same = children_count(from) == children_count(to);
	for (const struct object *c = to->child; same && c; c = c->next) {
		struct object *old = newest[c->kind] ? object_following(newest[c->kind]) : object_first(from, c->kind);
		same = old && is_counterpart(job, old, c);
		newest[c->kind] = old;
		list_add(&pairs, old);
	}
	struct object *c = to->child;
	for (size_t i = 0; same && i < pairs.count; i++, c = c->next)
		pair_add(job, pairs.item[i], c);
	return same;
}

/* Parts of keys and indexes of the table above are known by what they are a part of: their names are the server's choice. */
static void parts_find(struct match_job *job, struct object *from, struct object *to)
{
	for (struct object *c = to->child; c; c = c->next) {
		if (!part_of(c) || match_from(job->m, c))
			continue;
		for (struct object *old = object_first(from, c->kind); old; old = object_following(old))
			if (part_of(old) == part_of(c) && !match_to(job->m, old)) {
				pair_add(job, old, c);
				break;
			}
	}
}

static void children_find(struct match_job *job, struct object *from, struct object *to)
{
	struct siblings s = { children_map(&job->aside, from), children_map(&job->aside, to) };
	if (job->hints)
		hints_follow(job, &s, to);
	parts_find(job, from, to);
	for (struct object *c = to->child; c; c = c->next) {
		struct object *same = map_get(s.from, child_key(&job->aside, c->kind, object_key(&job->aside, c)));
		if (same && !match_from(job->m, c) && !match_to(job->m, same))
			pair_add(job, same, c);
		if (part_of(c) && !match_from(job->m, c))
			list_add(&job->open, c);
	}
}

static void children_match(struct match_job *job, struct object *from, struct object *to)
{
	struct arena_mark mark = arena_mark(job->aside.arena);
	if (!children_pair(job, from, to))
		children_find(job, from, to);
	arena_reset(job->aside.arena, mark);
	for (struct object *c = to->child; c; c = c->next) {
		struct object *old = match_from(job->m, c);
		if (old && (old->child || c->child))
			children_match(job, old, c);
	}
}

static void models_match(struct match_job *job, struct object *from, struct object *to)
{
	job->aside = *job->ctx;
	job->aside.arena = arena_new();
	pair_add(job, from, to);
	children_match(job, from, to);
	arena_free(job->aside.arena);
	parts_match(job->ctx, job->m, from, to, &job->open);
}

struct matching *match_by_key(struct context *ctx, struct object *from, struct object *to)
{
	struct match_job job = { .ctx = ctx, .m = matching_new(ctx, NULL), .open = list_on(ctx->arena) };
	models_match(&job, from, to);
	return job.m;
}

static void unused_report(const struct hints *h)
{
	for (size_t i = 0; h->rules && i < h->rules->count; i++) {
		const struct rename_rule *rule = h->rules->item[i];
		if (!h->used[i])
			diag_report(h->ctx, DIAG_RENAME_HINT, (struct place){ 0 },
				    "Write --rename OLD=NEW with full paths, NEW as it stands in the model.",
				    "--rename %s=%s: the model has no object %s", rule->from, rule->to, rule->to);
	}
}

static struct matching *match_by_hints(struct hints *h)
{
	size_t errors = diag_errors(h->ctx);
	struct match_job job = {
		.ctx = h->ctx, .m = matching_new(h->ctx, h), .hints = h, .open = list_on(h->ctx->arena)
	};
	models_match(&job, h->from, h->to);
	unused_report(h);
	return diag_errors(h->ctx) == errors ? job.m : NULL;
}

struct matching *match_unsettled(struct context *ctx, struct object *from, struct object *to,
				 const struct list *rename_rules, bool lenient)
{
	return match_by_hints(hints_new(ctx, from, to, rename_rules, lenient));
}

/* ---- circles of hints ----------------------------------------------------------------------------------------- */

static bool is_same(const struct matching *m, const struct object *from, const struct object *to)
{
	if (object_differs(from, to))
		return false;
	for (const struct object *c = from->child; c; c = c->next)
		if (!match_to(m, c))
			return false;
	for (const struct object *c = to->child; c; c = c->next)
		if (!match_from(m, c) || !is_same(m, match_from(m, c), c))
			return false;
	return true;
}

static bool circle_is_same(const struct matching *m, const struct circle *circle)
{
	for (size_t i = 0; i < circle->objects.count; i++)
		if (!is_same(m, match_from(m, circle->objects.item[i]), circle->objects.item[i]))
			return false;
	return true;
}

/* Whether something that it stands in gets another counterpart: then it is judged when that is known. */
static bool is_open(const struct hints *h, const struct circle *circle)
{
	for (const struct object *o = ((const struct object *)circle->objects.item[0])->parent; o; o = o->parent) {
		const struct circle *above = pointer_map_get(h->circle_of, o);
		if (above && above->state == CIRCLE_DIFFERS)
			return true;
	}
	return false;
}

static bool circles_judge(const struct matching *m)
{
	bool differs = false;
	for (size_t i = 0; i < m->hints->circles.count; i++) {
		struct circle *circle = m->hints->circles.item[i];
		if (circle->state != CIRCLE_DONE || is_open(m->hints, circle) || circle_is_same(m, circle))
			continue;
		circle->state = CIRCLE_DIFFERS;
		differs = true;
	}
	return differs;
}

static const char *rules_text(struct context *ctx, const struct circle *circle)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < circle->objects.count; i++) {
		const struct object *o = circle->objects.item[i];
		const char *above = o->kind == KIND_SCHEMA ? NULL : object_path(ctx, o->parent);
		const char *old = qname_format(ctx, NULL, o->was);
		text_addf(&out, " --rename %s%s%s=%s", above ? above : "", above ? "." : "", old, object_path(ctx, o));
	}
	return text_get(&out);
}

static void circle_say(struct context *ctx, const struct circle *circle)
{
	struct text asked = text_on(ctx->arena);
	const struct object *first = circle->objects.item[0];
	bool done = circle->state == CIRCLE_DONE;
	for (size_t i = 0; i < circle->objects.count; i++) {
		const struct object *o = circle->objects.item[i];
		text_addf(&asked, "%s%s was \"%s\"", i ? ", " : "", object_title(ctx, o), o->was);
	}
	diag_report(
		ctx, DIAG_RENAME_CIRCLE, first->at,
		done ? arena_printf(ctx->arena, "Remove the hints; or exchange the names this once with%s.",
				    rules_text(ctx, circle))
		     : "Remove the hints once this was applied everywhere: when the objects change again, the names "
		       "would be exchanged again.",
		done ? "%s: nothing is renamed, because the objects are already as the model says, or look alike"
		     : "%s: the names are exchanged",
		text_get(&asked));
}

struct matching *match_settled(struct matching *m)
{
	if (circles_judge(m))
		return match_by_hints(hints_next(m->hints));
	for (size_t i = 0; i < m->hints->circles.count; i++)
		circle_say(m->hints->ctx, m->hints->circles.item[i]);
	return m;
}

struct matching *match_models(struct context *ctx, struct object *from, struct object *to,
			      const struct list *rename_rules, bool lenient)
{
	struct matching *m = NULL, *next = match_unsettled(ctx, from, to, rename_rules, lenient);
	while (next && next != m) {
		m = next;
		next = match_settled(m);
	}
	return next;
}
