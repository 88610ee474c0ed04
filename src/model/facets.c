/*
 * Facets: what a model may leave to others, because it is kept elsewhere or differs between databases.
 */
#include "schemadiff/model.h"

static struct facets facets_of(const struct context *ctx)
{
	static const struct facets everything = { WANTED, WANTED, WANTED, WANTED, NULL };
	return ctx->settings && ctx->settings->facets ? *ctx->settings->facets : everything;
}

static bool is_privilege(const struct object *o)
{
	return o->kind == KIND_GRANT || o->kind == KIND_DEFAULT_PRIVILEGES;
}

bool facets_privileges_off(const struct context *ctx)
{
	return facets_of(ctx).privileges == UNWANTED;
}

bool facets_owners_off(const struct context *ctx)
{
	return facets_of(ctx).owners == UNWANTED;
}

static bool is_any_off(const struct context *ctx)
{
	struct facets f = facets_of(ctx);
	return f.privileges == UNWANTED || f.owners == UNWANTED || f.comments == UNWANTED || f.labels == UNWANTED;
}

uint64_t facets_off(const struct context *ctx, enum kind kind)
{
	struct facets f = facets_of(ctx);
	enum attr comment = f.comments == UNWANTED ? kind_attr(kind, "comment") : ATTR_COUNT;
	enum attr owner = f.owners == UNWANTED ? kind_attr(kind, "owner") : ATTR_COUNT;
	return (comment < ATTR_COUNT ? attr_bit(comment) : 0) | (owner < ATTR_COUNT ? attr_bit(owner) : 0);
}

/* A view's column is an object only for what it has beyond the query. */
static bool says_nothing_else(const struct context *ctx, const struct object *o)
{
	uint64_t off = facets_off(ctx, o->kind);
	if (o->kind != KIND_VIEW_COLUMN && o->kind != KIND_MATERIALIZED_VIEW_COLUMN)
		return false;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (object_get(o, a) && a != kind_name_attr(o->kind) && !(off & attr_bit(a)))
			return false;
	for (const struct object *c = o->child; c; c = c->next)
		if (!facets_drop(ctx, c))
			return false;
	return true;
}

bool facets_drop(const struct context *ctx, const struct object *o)
{
	struct facets f = facets_of(ctx);
	return is_any_off(ctx) &&
	       ((is_privilege(o) && f.privileges == UNWANTED) ||
		(o->kind == KIND_SECURITY_LABEL && f.labels == UNWANTED) || says_nothing_else(ctx, o));
}

void facets_strip(struct context *ctx, struct object *model)
{
	ignore_partitions(ctx, model);
	if (!is_any_off(ctx))
		return;
	struct list all = object_all(ctx, model);
	for (size_t i = all.count; i-- > 1;) {
		struct object *o = all.item[i];
		uint64_t off = facets_off(ctx, o->kind);
		for (enum attr a = kind_table[o->kind].first; off && a < kind_attr_end(o->kind); a++)
			if (off & attr_bit(a))
				object_put(o, a, NULL);
		if (facets_drop(ctx, o))
			object_detach(o);
	}
}

static bool is_label(const struct object *o)
{
	return o->kind == KIND_SECURITY_LABEL;
}

static bool is_said(const struct object *model, bool (*is_it)(const struct object *o))
{
	bool said = is_it(model);
	for (const struct object *c = model->child; c && !said; c = c->next)
		said = is_said(c, is_it);
	return said;
}

bool facets_privileges_said(const struct object *model)
{
	return is_said(model, is_privilege);
}

bool facets_labels_said(const struct object *model)
{
	return is_said(model, is_label);
}

void owners_forget_usual(struct context *ctx, struct object *model, const char *usual)
{
	struct list all = object_all(ctx, model);
	for (size_t i = 1; usual && i < all.count; i++) {
		struct object *o = all.item[i];
		enum attr owner = kind_attr(o->kind, "owner");
		const char *has = owner < ATTR_COUNT ? object_get(o, owner) : NULL;
		bool is_public = o->kind == KIND_SCHEMA && text_equal(object_name(o), "public");
		if (has && (text_equal(has, usual) || text_equal(has, "pg_database_owner") ||
			    (is_public && text_equal(has, object_get(model, MODEL_PUBLIC_OWNER)))))
			object_put(o, owner, NULL);
	}
}
