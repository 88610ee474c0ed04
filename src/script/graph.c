/* Revisions as a graph: order, heads, and finding one by what a user calls it. */
#include "script/script_internal.h"

const char *revision_title(struct context *ctx, const struct revision *r)
{
	return arena_printf(ctx->arena, "%s (%s)", *r->message ? r->message : r->folder, r->id);
}

/* ---- order -------------------------------------------------------------------------------------------- */

struct vertex {
	struct revision *revision;
	size_t next;     /* parent to look at next */
	bool open, done; /* on the way from a child to its parents; in the order */
};

struct walk {
	struct context *ctx;
	struct map *vertices; /* id to struct vertex */
	struct list path;     /* of struct vertex: each is a parent of the one before it */
	struct list order;    /* of struct revision */
};

static int by_creation(const void *a, const void *b)
{
	const struct revision *x = a, *y = b;
	int c = strcmp(x->created, y->created);
	return c ? c : strcmp(x->id, y->id);
}

static bool parents_check(struct context *ctx, const struct revisions *rs)
{
	size_t before = diag_errors(ctx);
	for (size_t i = 0; i < rs->list.count; i++) {
		const struct revision *r = rs->list.item[i];
		for (size_t j = 0; j < r->parents.count; j++)
			if (!map_has(rs->by_id, r->parents.item[j]))
				diag_report(ctx, DIAG_REVISION_PARENT, (struct place){ r->up_path, 0, 0 }, NULL,
					    "%s has the parent %s, which is not in %s", revision_title(ctx, r),
					    (const char *)r->parents.item[j], rs->folder);
	}
	return diag_errors(ctx) == before;
}

static bool circle_report(struct walk *w, const struct vertex *v)
{
	struct text out = text_on(w->ctx->arena);
	size_t i = w->path.count;
	while (i > 0 && w->path.item[i - 1] != v)
		i--;
	for (i = i ? i - 1 : 0; i < w->path.count; i++)
		text_addf(&out, "%s → ", ((const struct vertex *)w->path.item[i])->revision->id);
	diag_report(w->ctx, DIAG_REVISION_CIRCLE, (struct place){ v->revision->up_path, 0, 0 }, NULL,
		    "these revisions are each other's parents: %s%s", text_get(&out), v->revision->id);
	return false;
}

/* One step of the walk: to the next parent, or back to the child. */
static bool walk_step(struct walk *w)
{
	struct vertex *v = w->path.item[w->path.count - 1];
	if (v->next == v->revision->parents.count) {
		v->open = false;
		v->done = true;
		list_add(&w->order, v->revision);
		w->path.count--;
		return true;
	}
	struct vertex *parent = map_get(w->vertices, v->revision->parents.item[v->next++]);
	if (parent->open)
		return circle_report(w, parent);
	if (!parent->done) {
		parent->open = true;
		list_add(&w->path, parent);
	}
	return true;
}

static bool walk_from(struct walk *w, struct vertex *v)
{
	if (v->done)
		return true;
	v->open = true;
	list_add(&w->path, v);
	while (w->path.count)
		if (!walk_step(w))
			return false;
	return true;
}

static void heads_find(struct context *ctx, struct revisions *rs)
{
	struct map *children = map_new(ctx->arena);
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		for (size_t j = 0; j < r->parents.count; j++)
			map_put(children, r->parents.item[j], r);
	}
	rs->heads = list_on(ctx->arena);
	for (size_t i = 0; i < rs->list.count; i++) {
		const struct revision *r = rs->list.item[i];
		if (!map_has(children, r->id))
			list_add(&rs->heads, r);
	}
}

bool revisions_order(struct context *ctx, struct revisions *rs)
{
	struct walk w = { ctx, map_new(ctx->arena), list_on(ctx->arena), list_on(ctx->arena) };
	if (!parents_check(ctx, rs))
		return false;
	list_sort(&rs->list, by_creation);
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		struct vertex *v = arena_alloc(ctx->arena, sizeof *v);
		v->revision = r;
		map_put(w.vertices, r->id, v);
	}
	for (size_t i = 0; i < w.vertices->count; i++)
		if (!walk_from(&w, w.vertices->entry[i].value))
			return false;
	rs->list = w.order;
	heads_find(ctx, rs);
	return true;
}

/* ---- finding ---------------------------------------------------------------------------------------------- */

static bool is_prefix(const char *name)
{
	size_t length = strlen(name);
	return length >= 4 && strspn(name, "0123456789abcdef") == length;
}

static const char *titles(struct context *ctx, const struct list *revisions)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < revisions->count; i++)
		text_addf(&out, "%s%s", i ? ", " : "", revision_title(ctx, revisions->item[i]));
	return text_get(&out);
}

static struct revision *unknown(struct context *ctx, const struct revisions *rs, const char *name)
{
	const char **known = arena_alloc(ctx->arena, (2 * rs->list.count + 1) * sizeof *known);
	for (size_t i = 0; i < rs->list.count; i++) {
		known[2 * i] = ((const struct revision *)rs->list.item[i])->id;
		known[2 * i + 1] = ((const struct revision *)rs->list.item[i])->folder;
	}
	const char *nearest = text_nearest(name, known, 2 * rs->list.count);
	bool is_short = strlen(name) < 4 && strspn(name, "0123456789abcdef") == strlen(name);
	const char *hint = is_short ? "Give at least four digits of the id." : NULL;
	if (nearest && !is_short)
		hint = arena_printf(ctx->arena, "Did you mean %s?", nearest);
	diag_report(ctx, DIAG_REVISION_UNKNOWN, (struct place){ rs->folder, 0, 0 }, hint, "there is no revision \"%s\"",
		    name);
	return NULL;
}

struct revision *revision_find(struct context *ctx, const struct revisions *rs, const char *name)
{
	struct list found = list_on(ctx->arena);
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		if (text_equal(r->id, name) || text_equal(r->folder, name))
			return r;
		if (is_prefix(name) && text_starts(r->id, name))
			list_add(&found, r);
	}
	if (found.count == 0)
		return unknown(ctx, rs, name);
	if (found.count == 1)
		return found.item[0];
	diag_report(ctx, DIAG_REVISION_UNKNOWN, (struct place){ rs->folder, 0, 0 }, "Give more digits of the id.",
		    "\"%s\" may be any of %s", name, titles(ctx, &found));
	return NULL;
}

bool revisions_head(struct context *ctx, const struct revisions *rs, struct revision **head)
{
	*head = rs->heads.count == 1 ? rs->heads.item[0] : NULL;
	if (rs->heads.count <= 1)
		return true;
	diag_report(ctx, DIAG_REVISION_HEADS, (struct place){ rs->folder, 0, 0 },
		    "Join them with `schemadiff merge`, or name the one that is meant.", "there are %zu heads: %s",
		    rs->heads.count, titles(ctx, &rs->heads));
	return false;
}
