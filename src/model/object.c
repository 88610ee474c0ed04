#include "schemadiff/model.h"

#include <assert.h>
#include <errno.h>

static size_t value_index(const struct object *o, enum attr attr)
{
	assert(attr < ATTR_COUNT && attr_table[attr].kind == o->kind);
	return (size_t)attr - (size_t)kind_table[o->kind].first;
}

struct object *object_new(struct context *ctx, enum kind kind, struct object *parent, struct place at)
{
	struct object *o = arena_alloc(ctx->arena, sizeof *o + kind_attr_count(kind) * sizeof o->value[0]);
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
	size_t index = value_index(o, attr);
	if (!raw) {
		o->value[index] = NULL;
		return true;
	}
	const char *why = NULL;
	const char *canonical = value_table[info->type].canonical(ctx, info, raw, &why);
	if (!canonical) {
		diag_report(ctx, DIAG_MODEL_VALUE, at, why, "%s=\"%s\" is not allowed for <%s>", info->name, raw,
			    kind_table[o->kind].element);
		return false;
	}
	o->value[index] = text_equal(canonical, info->initial) ? NULL : names_intern(ctx->names, canonical);
	return true;
}

void object_put(struct object *o, enum attr attr, const char *interned)
{
	o->value[value_index(o, attr)] = interned;
}

const char *object_get(const struct object *o, enum attr attr)
{
	return o->value[value_index(o, attr)];
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

static void edge_record(struct context *ctx, struct list **edges, const struct object *o, struct object *other)
{
	if (!*edges) {
		*edges = arena_alloc(ctx->arena, sizeof **edges);
		**edges = list_on(ctx->arena);
	}
	if (o != other && !list_has(*edges, other))
		list_add(*edges, other);
}

void object_use(struct context *ctx, struct object *o, struct object *used)
{
	edge_record(ctx, &o->uses, o, used);
}

void object_mention(struct context *ctx, struct object *o, struct object *named)
{
	edge_record(ctx, &o->mentions, o, named);
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
	for (size_t i = 0; i < kind_attr_count(o->kind); i++)
		copy->value[i] = o->value[i];
	for (const struct object *child = o->child; child; child = child->next)
		object_copy(ctx, child, copy);
	return copy;
}

uint64_t object_differs(const struct object *a, const struct object *b)
{
	assert(a->kind == b->kind);
	uint64_t bits = 0;
	for (enum attr at = kind_table[a->kind].first; at < kind_attr_end(a->kind); at++) {
		const char *x = object_get(a, at), *y = object_get(b, at);
		unsigned flags = attr_table[at].flags;
		if (x == y || flags & HINT || (flags & LOOSE && (!x || !y)))
			continue;
		bits |= attr_bit(at);
	}
	return bits;
}
