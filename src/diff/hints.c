#include "diff/hints.h"

struct hints *hints_new(struct context *ctx, struct object *from, struct object *to, const struct list *rules,
			bool lenient)
{
	struct hints *h = arena_alloc(ctx->arena, sizeof *h);
	*h = (struct hints){ .ctx = ctx,
			     .from = from,
			     .to = to,
			     .rules = rules,
			     .used = arena_alloc(ctx->arena, (rules ? rules->count : 0) + 1),
			     .lookup = rules && rules->count ? lookup_new(ctx, to) : NULL,
			     .lenient = lenient,
			     .circles = list_on(ctx->arena),
			     .circle_of = pointer_map_new(ctx->arena) };
	return h;
}

static void circle_keep(struct hints *h, struct circle *circle)
{
	list_add(&h->circles, circle);
	for (size_t i = 0; i < circle->objects.count; i++)
		pointer_map_put(h->circle_of, circle->objects.item[i], circle);
}

struct hints *hints_next(const struct hints *h)
{
	struct hints *next = hints_new(h->ctx, h->from, h->to, h->rules, h->lenient);
	for (size_t i = 0; i < h->circles.count; i++) {
		struct circle *circle = h->circles.item[i];
		if (circle->state == CIRCLE_DONE)
			continue;
		circle->state = CIRCLE_APPLIES;
		circle_keep(next, circle);
	}
	return next;
}

const char *child_key(struct context *ctx, enum kind kind, const char *key)
{
	size_t length = strlen(key);
	char *s = arena_alloc(ctx->arena, length + 2);
	s[0] = (char)(' ' + kind); /* any byte but 0 will do, and each kind has its own */
	memcpy(s + 1, key, length);
	return s;
}

/* ---- old names ------------------------------------------------------------------------------------------- */

static const char *rule_named(struct hints *h, const char *path)
{
	for (size_t i = 0; i < h->rules->count; i++) {
		const struct rename_rule *rule = h->rules->item[i];
		struct list parts = list_on(h->ctx->arena);
		if (strcmp(rule->to, path) == 0 && qname_parse(h->ctx, rule->from, &parts)) {
			h->used[i] = true;
			return parts.item[parts.count - 1];
		}
	}
	return NULL;
}

/* A column of a table below is renamed with the one above that it comes from, as it is for a hint in the model. */
static const char *rule_old(struct hints *h, const struct object *to)
{
	enum { DEEPEST = 64 };
	const char *old = NULL;
	for (int depth = 0; h->lookup && to && !old && depth < DEEPEST; depth++) {
		old = rule_named(h, object_path(h->ctx, to));
		to = to->kind == KIND_COLUMN ? lookup_origin(h->ctx, h->lookup, to) : NULL;
	}
	return old;
}

static bool counts_as_done(const struct hints *h, const struct object *to)
{
	const struct circle *circle = pointer_map_get(h->circle_of, to);
	return circle && circle->state != CIRCLE_APPLIES;
}

const char *hint_old(struct hints *h, const struct object *to)
{
	const char *old = rule_old(h, to);
	return old || counts_as_done(h, to) ? old : to->was;
}

/* ---- what was applied before ------------------------------------------------------------------------------- */

static struct object *sibling(const struct hints *h, struct map *side, const struct object *o, const char *name)
{
	return map_get(side, child_key(h->ctx, o->kind, object_key_named(h->ctx, o, name)));
}

/* The object of the model that has the name which `o` had, when the model alone says so. */
static struct object *holder(struct hints *h, const struct siblings *s, const struct object *o)
{
	if (!o->was || text_equal(o->was, object_name(o)) || rule_old(h, o))
		return NULL;
	return sibling(h, s->to, o, o->was);
}

static struct circle *circle_walk(struct hints *h, const struct siblings *s, struct object *first)
{
	struct circle *circle = arena_alloc(h->ctx->arena, sizeof *circle);
	size_t most = s->to->count;
	*circle = (struct circle){ list_on(h->ctx->arena), CIRCLE_DONE };
	for (struct object *o = first; circle->objects.count < most; o = holder(h, s, o)) {
		if (!o || !sibling(h, s->from, o, object_name(o)))
			return NULL;
		list_add(&circle->objects, o);
		if (holder(h, s, o) == first)
			return circle;
	}
	return NULL;
}

void circles_find(struct hints *h, const struct siblings *s, const struct object *to)
{
	for (struct object *c = to->child; c; c = c->next) {
		if (!c->was || pointer_map_get(h->circle_of, c))
			continue;
		struct circle *circle = circle_walk(h, s, c);
		if (circle)
			circle_keep(h, circle);
	}
}

bool hint_done(struct hints *h, const struct siblings *s, const struct object *to)
{
	const struct object *o = to;
	while (o && sibling(h, s->from, o, object_name(o))) {
		if (counts_as_done(h, o))
			return true;
		if (pointer_map_get(h->circle_of, o) || !o->was || rule_old(h, o))
			return false;
		if (!sibling(h, s->from, o, o->was))
			return true;
		o = holder(h, s, o);
	}
	return false;
}
