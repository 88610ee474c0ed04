/* Copies of models, and random edits of them: add, drop, rename, change. */
#include "make.h"

/* ---- copies ------------------------------------------------------------------------------------------------- */

static void copies_pair(struct pointer_map *map, const struct object *o, struct object *copy)
{
	pointer_map_put(map, o, copy);
	struct object *d = copy->child;
	for (const struct object *c = o->child; c; c = c->next, d = d->next)
		copies_pair(map, c, d);
}

struct object *model_copy(struct context *ctx, const struct object *model)
{
	struct pointer_map *map = pointer_map_new(ctx->arena);
	struct object *copy = object_copy(ctx, model, NULL);
	struct list all = object_all(ctx, model);
	copies_pair(map, model, copy);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i];
		for (size_t k = 0; o->uses && k < o->uses->count; k++)
			object_use(pointer_map_get(map, o), pointer_map_get(map, o->uses->item[k]));
		((struct object *)pointer_map_get(map, o))->was = o->was;
	}
	return copy;
}

/* ---- dropping ------------------------------------------------------------------------------------------------ */

static bool is_inside(const struct object *o, const struct object *outer)
{
	while (o && o != outer)
		o = o->parent;
	return o != NULL;
}

static bool hangs_on(struct context *ctx, const struct lookup *lookup, const struct object *o,
		     const struct object *gone)
{
	struct list used = list_on(ctx->arena);
	object_references(ctx, lookup, o, &used);
	for (size_t i = 0; i < used.count; i++)
		if (is_inside(used.item[i], gone))
			return true;
	return false;
}

void object_remove(struct context *ctx, struct object *model, struct object *o)
{
	struct list queue = list_on(ctx->arena), all = object_all(ctx, model);
	struct lookup *lookup = lookup_new(ctx, model);
	list_add(&queue, o);
	for (size_t i = 0; i < queue.count; i++)
		for (size_t k = 0; k < all.count; k++)
			if (!list_has(&queue, all.item[k]) && hangs_on(ctx, lookup, all.item[k], queue.item[i]))
				list_add(&queue, all.item[k]);
	for (size_t i = 0; i < queue.count; i++) {
		struct object *gone = queue.item[i];
		bool is_member =
			gone->kind == KIND_COLUMN && !object_following(object_first(gone->parent, KIND_COLUMN));
		if (is_member && gone != o)
			object_remove(ctx, model, gone->parent);
		else if (gone->parent)
			object_detach(gone);
	}
}

/* ---- renaming --------------------------------------------------------------------------------------------------- */

static void text_rename(struct context *ctx, struct object *model, const char *old, const char *new)
{
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
			const char *value = object_get(o, a);
			if (value && strstr(value, old) && a != kind_attr(o->kind, "comment"))
				object_put(o, a, names_intern(ctx->names, text_replace(ctx->arena, value, old, new)));
		}
	}
}

static bool rename_one(struct maker *m, struct object *o)
{
	const char *old = object_name(o);
	if (!*old || o->was || !m->engine->ddl[o->kind].rename || strlen(old) < 5)
		return false;
	const char *number = old + strlen(old) - 4;
	const char *new = arena_printf(m->ctx->arena, "%.*s%04u", (int)(number - old), old, (*m->serial)++);
	new = names_intern(m->ctx->names, new);
	struct list all = object_all(m->ctx, m->model);
	for (size_t i = 0; i < all.count; i++) { /* a column that was copied has the name in several tables */
		struct object *same = all.item[i];
		if (same->kind == o->kind && object_name(same) == old && !same->was)
			same->was = old;
	}
	text_rename(m->ctx, m->model, old, new);
	return true;
}

/* ---- edits -------------------------------------------------------------------------------------------------------- */

static const struct generator *generator_any(struct maker *m)
{
	unsigned total = 0;
	for (size_t i = 0; i < generator_count; i++)
		total += generators[i].weight;
	size_t pick = chance_below(m->chance, total);
	for (size_t i = 0; i < generator_count; i++) {
		if (pick < generators[i].weight)
			return &generators[i];
		pick -= generators[i].weight;
	}
	return &generators[0];
}

const struct generator *generator_of(enum kind kind)
{
	for (size_t i = 0; i < generator_count; i++)
		if (generators[i].kind == kind)
			return &generators[i];
	return NULL;
}

static struct object *object_somewhere(struct maker *m)
{
	struct list all = object_all(m->ctx, m->model);
	return all.item[chance_below(m->chance, all.count)];
}

static bool add_one(struct maker *m)
{
	const struct generator *g = generator_any(m);
	bool fits = g->engines == BOTH || m->engine->dialect == DIALECT_POSTGRES;
	return fits && engine_has_kind(m->engine, g->kind) && g->make && g->make(m);
}

static bool drop_one(struct maker *m)
{
	struct object *o = object_somewhere(m);
	if (o == m->schema || o->kind == KIND_MODEL || !generator_of(o->kind))
		return false;
	if (o->kind == KIND_COLUMN && object_get(o, COLUMN_TYPE) &&
	    (!object_following(object_first(o->parent, KIND_COLUMN)) || is_partition_column(m, o)))
		return false;
	object_remove(m->ctx, m->model, o);
	return true;
}

static bool tweak_one(struct maker *m)
{
	struct object *o = object_somewhere(m);
	const struct generator *g = generator_of(o->kind);
	if (is_postgres(m) && chance_percent(m->chance, 10))
		return owner_tweak(m, o);
	return g && g->tweak && g->tweak(m, o);
}

void model_edit(struct maker *m)
{
	size_t wanted = 1 + chance_below(m->chance, chance_percent(m->chance, 30) ? 14 : 6);
	for (size_t done = 0, tries = 0; done < wanted && tries < 60; tries++) {
		size_t what = chance_below(m->chance, 100);
		done += what < 30   ? add_one(m)
			: what < 50 ? drop_one(m)
			: what < 65 ? rename_one(m, object_somewhere(m))
				    : tweak_one(m);
	}
}

struct object *model_random(struct maker *m)
{
	size_t wanted = 4 + chance_below(m->chance, 28);
	m->model = model_new(m->ctx);
	m->schema = model_schema(m->ctx, m->model, m->engine->dialect == DIALECT_POSTGRES ? "p" : "main");
	for (size_t done = 0, tries = 0; done < wanted && tries < 200; tries++)
		done += add_one(m);
	return m->model;
}
