#include "schemadiff/model.h"

#include <assert.h>
#include <errno.h>

/* Few attributes of an object have a value, so only those are kept. The room for them doubles: 4, 8, 16 … */
enum { VALUES_AT_FIRST = 4 };

static size_t value_count(uint64_t present)
{
	return (size_t)__builtin_popcountll(present);
}

static bool values_are_full(size_t count)
{
	return count == 0 || (count >= VALUES_AT_FIRST && (count & (count - 1)) == 0);
}

static const char **values_new(struct arena *arena, size_t count)
{
	size_t room = VALUES_AT_FIRST;
	while (room <= count)
		room *= 2;
	return arena_alloc(arena, room * sizeof(const char *));
}

struct object *object_new(struct context *ctx, enum kind kind, struct object *parent, struct place at)
{
	struct object *o = arena_alloc(ctx->arena, sizeof *o);
	o->arena = ctx->arena;
	o->kind = kind;
	o->at = at;
	if (parent)
		object_append(parent, o);
	return o;
}

void object_append(struct object *parent, struct object *child)
{
	child->parent = parent;
	child->next = NULL;
	if (parent->last)
		parent->last->next = child;
	else
		parent->child = child;
	parent->last = child;
}

void object_detach(struct object *child)
{
	struct object *parent = child->parent, *before = NULL;
	struct object **link = &parent->child;
	while (*link != child) {
		before = *link;
		link = &before->next;
	}
	*link = child->next;
	if (parent->last == child)
		parent->last = before;
	child->parent = child->next = NULL;
}

bool object_set(struct context *ctx, struct object *o, enum attr attr, const char *raw, struct place at)
{
	const struct attr_info *info = &attr_table[attr];
	if (!raw) {
		object_put(o, attr, NULL);
		return true;
	}
	const char *why = NULL;
	struct arena_mark mark = arena_mark(ctx->arena);
	const char *canonical = value_table[info->type].canonical(ctx, info, raw, &why);
	if (!canonical) {
		diag_report(ctx, DIAG_MODEL_VALUE, at, why, "%s=\"%s\" is not allowed for <%s>", info->name, raw,
			    kind_table[o->kind].element);
		return false;
	}
	const char *interned = text_equal(canonical, info->initial) ? NULL : names_intern(ctx->names, canonical);
	arena_reset(ctx->arena, mark);
	object_put(o, attr, interned);
	return true;
}

static void value_insert(struct object *o, size_t at, const char *interned)
{
	size_t count = value_count(o->present);
	const char **from = o->value;
	if (values_are_full(count)) {
		o->value = values_new(o->arena, count);
		for (size_t i = 0; i < at; i++)
			o->value[i] = from[i];
	}
	for (size_t i = count; i > at; i--)
		o->value[i] = from[i - 1];
	o->value[at] = interned;
}

void object_put(struct object *o, enum attr attr, const char *interned)
{
	assert(attr < ATTR_COUNT && attr_table[attr].kind == o->kind);
	uint64_t bit = attr_bit(attr);
	size_t at = value_count(o->present & (bit - 1));
	if (interned && o->present & bit)
		o->value[at] = interned;
	else if (interned) {
		value_insert(o, at, interned);
		o->present |= bit;
	} else if (o->present & bit) {
		o->present &= ~bit;
		for (size_t i = at; i < value_count(o->present); i++)
			o->value[i] = o->value[i + 1];
	}
}

const char *object_text(const struct object *o, enum attr attr)
{
	const char *value = object_get(o, attr);
	return value ? value : attr_table[attr].initial;
}

bool object_flag(const struct object *o, enum attr attr)
{
	assert(attr_table[attr].type == VALUE_BOOL);
	return text_equal(object_text(o, attr), "true");
}

int64_t object_int(const struct object *o, enum attr attr, int64_t otherwise)
{
	assert(attr_table[attr].type == VALUE_INT);
	const char *value = object_text(o, attr);
	return value ? strtoll(value, NULL, 10) : otherwise;
}

const struct object *object_enclosing(const struct object *o, enum kind kind)
{
	while (o && o->kind != kind)
		o = o->parent;
	return o;
}

const struct object *object_schema(const struct object *o)
{
	return object_enclosing(o, KIND_SCHEMA);
}

struct object *object_first(const struct object *parent, enum kind kind)
{
	struct object *o = parent->child;
	while (o && o->kind != kind)
		o = o->next;
	return o;
}

struct object *object_following(const struct object *o)
{
	struct object *next = o->next;
	while (next && next->kind != o->kind)
		next = next->next;
	return next;
}

struct object *object_child(const struct object *parent, enum kind kind, const char *name)
{
	for (struct object *o = object_first(parent, kind); o; o = object_following(o))
		if (strcmp(object_name(o), name) == 0)
			return o;
	return NULL;
}

static void edge_record(struct list **edges, const struct object *o, struct object *other)
{
	if (!*edges) {
		*edges = arena_alloc(o->arena, sizeof **edges);
		**edges = list_on(o->arena);
	}
	if (o != other && !list_has(*edges, other))
		list_add(*edges, other);
}

void object_use(struct object *o, struct object *used)
{
	edge_record(&o->uses, o, used);
}

void object_mention(struct object *o, struct object *named)
{
	edge_record(&o->mentions, o, named);
}

void object_walk(const struct object *root, void (*visit)(void *user, struct object *o), void *user)
{
	visit(user, (struct object *)(uintptr_t)root);
	for (struct object *child = root->child; child; child = child->next)
		object_walk(child, visit, user);
}

static void object_count(void *user, struct object *o)
{
	(void)o;
	++*(size_t *)user;
}

static void object_collect(void *user, struct object *o)
{
	list_add(user, o);
}

struct list object_all(struct context *ctx, const struct object *root)
{
	struct list all = list_on(ctx->arena);
	object_walk(root, object_count, &all.capacity); /* a list that grows leaves what it had behind */
	all.item = arena_alloc(ctx->arena, all.capacity * sizeof *all.item);
	object_walk(root, object_collect, &all);
	return all;
}

struct object *object_copy(struct context *ctx, const struct object *o, struct object *parent)
{
	struct object *copy = object_new(ctx, o->kind, parent, o->at);
	copy->was = o->was;
	copy->implied = o->implied;
	size_t count = value_count(o->present);
	copy->present = o->present;
	copy->value = count ? values_new(ctx->arena, count - 1) : NULL;
	for (size_t i = 0; i < count; i++)
		copy->value[i] = o->value[i];
	for (const struct object *child = o->child; child; child = child->next)
		object_copy(ctx, child, copy);
	return copy;
}

uint64_t object_differs(const struct object *a, const struct object *b)
{
	assert(a->kind == b->kind);
	uint64_t bits = 0;
	enum attr first = kind_table[a->kind].first;
	for (uint64_t left = a->present | b->present; left; left &= left - 1) {
		enum attr at = first + (enum attr)__builtin_ctzll(left);
		const char *x = object_get(a, at), *y = object_get(b, at);
		unsigned flags = attr_table[at].flags;
		if (x == y || flags & HINT || (flags & LOOSE && (!x || !y)))
			continue;
		bits |= attr_bit(at);
	}
	return bits;
}
