/*
 * Facets: what a model may leave to others, because it is kept elsewhere or differs between databases.
 */
#include "schemadiff/model.h"

static bool is_privilege(const struct object *o)
{
	return o->kind == KIND_GRANT || o->kind == KIND_DEFAULT_PRIVILEGES;
}

static void attr_forget(struct object *o, const char *name)
{
	enum attr attr = kind_attr(o->kind, name);
	if (attr < ATTR_COUNT)
		object_put(o, attr, NULL);
}

/* A view's column is an object only for what it has beyond the query. */
static bool is_empty(const struct object *o)
{
	if ((o->kind != KIND_VIEW_COLUMN && o->kind != KIND_MATERIALIZED_VIEW_COLUMN) || o->child)
		return false;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (object_get(o, a) && a != kind_name_attr(o->kind))
			return false;
	return true;
}

void facets_strip(struct context *ctx, struct object *model)
{
	static const struct facets everything = { WANTED, WANTED, WANTED, WANTED, NULL };
	const struct facets *f = ctx->settings && ctx->settings->facets ? ctx->settings->facets : &everything;
	ignore_partitions(ctx, model);
	if (f->privileges != UNWANTED && f->owners != UNWANTED && f->comments != UNWANTED && f->labels != UNWANTED)
		return;
	struct list all = object_all(ctx, model);
	for (size_t i = all.count; i-- > 1;) {
		struct object *o = all.item[i];
		if (f->comments == UNWANTED)
			attr_forget(o, "comment");
		if (f->owners == UNWANTED)
			attr_forget(o, "owner");
		if ((f->privileges == UNWANTED && is_privilege(o)) || is_empty(o))
			object_detach(o);
	}
}

bool facets_privileges_said(struct context *ctx, const struct object *model)
{
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++)
		if (is_privilege(all.item[i]))
			return true;
	return false;
}
