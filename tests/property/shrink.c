/*
 * Makes a failing pair small: takes objects out of both models, and differences out of the second, as long as the same
 * property fails.
 */
#include "property.h"

struct shrink {
	struct context *ctx;
	const char *url;
	const char *stage;
	bool with_rows;
	unsigned tries, most;
};

static bool still_fails(struct shrink *s, const struct model_pair *pair)
{
	if (s->tries++ >= s->most)
		return false;
	struct arena *arena = arena_new();
	struct context ctx = { arena, names_new(arena), diags_new(arena), s->ctx->settings, s->ctx->clock, NULL };
	/* Values are interned by the owner of the models. */
	ctx.names = s->ctx->names;
	const struct engine *engine = engine_for_url(&ctx, s->url);
	struct connection *c = engine ? engine->open(&ctx, s->url) : NULL;
	struct verdict v = { .held = true };
	if (c)
		v = pair_check(&ctx, c, pair, s->with_rows);
	bool fails = !v.held && text_equal(v.stage, s->stage);
	arena_free(arena);
	return fails;
}

static struct object *same_in(struct context *ctx, const struct object *model, const struct object *o)
{
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *x = all.item[i];
		if (x->kind == o->kind && (strcmp(object_path(ctx, x), object_path(ctx, o)) == 0 ||
					   (x->was && strcmp(x->was, object_name(o)) == 0)))
			return x;
	}
	return NULL;
}

/* The pair without the n-th object, counted over both models; false when there is no such object. */
static bool without(struct shrink *s, const struct model_pair *pair, size_t n, struct model_pair *out)
{
	*out = (struct model_pair){ model_copy(s->ctx, pair->from), model_copy(s->ctx, pair->to) };
	struct list from = object_all(s->ctx, out->from), to = object_all(s->ctx, out->to);
	bool in_from = n < from.count;
	if (!in_from && n - from.count >= to.count)
		return false;
	struct object *o = in_from ? from.item[n] : to.item[n - from.count];
	if (!o->parent || o->kind == KIND_SCHEMA)
		return true;
	struct object *same = in_from ? same_in(s->ctx, out->to, o) : NULL;
	object_remove(s->ctx, in_from ? out->from : out->to, o);
	if (same)
		object_remove(s->ctx, out->to, same);
	return true;
}

/* The pair with the n-th differing attribute made as it was; false when there is no such one. */
static bool equalised(struct shrink *s, const struct model_pair *pair, size_t n, struct model_pair *out)
{
	*out = (struct model_pair){ model_copy(s->ctx, pair->from), model_copy(s->ctx, pair->to) };
	struct list from = object_all(s->ctx, out->from);
	for (size_t i = 0; i < from.count; i++) {
		struct object *o = from.item[i], *same = same_in(s->ctx, out->to, o);
		if (!same || same->was)
			continue;
		for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
			if (object_get(o, a) == object_get(same, a) || n--)
				continue;
			object_put(same, a, object_get(o, a));
			return true;
		}
	}
	return false;
}

static size_t size_of(struct context *ctx, const struct model_pair *pair)
{
	return object_all(ctx, pair->from).count + object_all(ctx, pair->to).count;
}

struct model_pair pair_shrink(struct context *ctx, const char *url, struct model_pair pair, const char *stage,
			      unsigned tries)
{
	struct shrink s = { ctx, url, stage, true, 0, tries };
	struct model_pair smaller;
	bool more = true;
	while (more && s.tries < s.most) {
		more = false;
		for (size_t n = 0; without(&s, &pair, n, &smaller); n++) {
			if (size_of(ctx, &smaller) >= size_of(ctx, &pair) || !still_fails(&s, &smaller))
				continue;
			pair = smaller;
			more = true;
			n = n ? n - 1 : 0;
		}
		for (size_t n = 0; equalised(&s, &pair, n, &smaller); n++)
			if (still_fails(&s, &smaller)) {
				pair = smaller;
				more = true;
			}
	}
	return pair;
}
