/*
 * SQLite keeps the text as it was written, so two texts mean the same when their tokens are the same. Where that is so,
 * the model takes over the live spelling, and from then on the pointers are equal.
 */
#include "engine/sqlite/sqlite.h"

struct settle {
	struct context *ctx;
	const struct matching *matching;
	bool changed; /* the model took over a spelling */
};

static bool same_meaning(struct context *ctx, enum value_type type, const char *a, const char *b)
{
	if (type == VALUE_BOOL || type == VALUE_INT || type == VALUE_CHOICE)
		return false;
	if (type == VALUE_NAME)
		return text_equal_fold(a, b);
	return text_equal(sql_normal(ctx, DIALECT_SQLITE, a), sql_normal(ctx, DIALECT_SQLITE, b));
}

static void pair_settle(struct settle *s, const struct object *live, struct object *model)
{
	uint64_t differ = object_differs(live, model);
	for (enum attr a = kind_table[model->kind].first; differ && a < kind_attr_end(model->kind); a++) {
		const char *x = object_get(live, a), *y = object_get(model, a);
		if (x && y && x != y && same_meaning(s->ctx, attr_table[a].type, x, y)) {
			object_put(model, a, x);
			s->changed = true;
		}
	}
}

/* What two spellings of one object have in common. */
static const char *common_key(struct context *ctx, const struct object *o)
{
	const char *name = object_name(o);
	return *name ? arena_printf(ctx->arena, "%d %s", (int)o->kind, text_lower(ctx->arena, name))
		     : arena_printf(ctx->arena, "%d:%s", (int)o->kind,
				    sql_normal(ctx, DIALECT_SQLITE, object_key(ctx, o)));
}

/* Live children that have no partner yet, by what they have in common with one. */
static struct map *free_children(const struct settle *s, const struct object *live)
{
	struct map *map = map_new(s->ctx->arena);
	for (struct object *o = live->child; o; o = o->next)
		if (!match_to(s->matching, o))
			map_put(map, common_key(s->ctx, o), o);
	return map;
}

static void children_settle(struct settle *s, const struct object *live, struct object *model)
{
	struct map *free = NULL;
	for (struct object *o = model->child; o; o = o->next) {
		struct object *partner = match_from(s->matching, o);
		if (!partner) {
			free = free ? free : free_children(s, live);
			partner = map_get(free, common_key(s->ctx, o));
		}
		if (!partner)
			continue;
		pair_settle(s, partner, o);
		children_settle(s, partner, o); /* no deeper than the model's kinds are */
	}
}

bool sqlite_settle(struct context *ctx, struct connection *c, struct object *live, struct object *model,
		   const struct matching *m)
{
	(void)c;
	struct context aside = *ctx;
	aside.arena = arena_new();
	struct settle s = { &aside, m, false };
	children_settle(&s, live, model);
	arena_free(aside.arena);
	if (s.changed) /* references follow the names */
		sqlite_link(ctx, model);
	return true;
}
