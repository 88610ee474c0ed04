#include "schemadiff/model.h"

const char *object_name(const struct object *o)
{
	enum attr name = kind_name_attr(o->kind);
	const char *value = name < ATTR_COUNT ? object_get(o, name) : NULL;
	return value ? value : "";
}

const char *object_key(struct context *ctx, const struct object *o)
{
	const char *name = object_name(o);
	if (*name)
		return name;
	struct text key = text_on(ctx->arena);
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (attr_table[a].flags & ALTKEY && object_get(o, a))
			text_addf(&key, "%s%s", key.length ? " " : "", object_get(o, a));
	return names_intern(ctx->names, key.length ? arena_printf(ctx->arena, "(%s)", key.data) : "");
}

const char *object_path(struct context *ctx, const struct object *o)
{
	if (o->kind == KIND_MODEL)
		return "";
	const char *key = object_key(ctx, o);
	const char *own = *object_name(o) ? qname_format(ctx, NULL, key) : key;
	if (!o->parent || o->parent->kind == KIND_MODEL)
		return own;
	return arena_printf(ctx->arena, "%s.%s", object_path(ctx, o->parent), own);
}

const char *object_title(struct context *ctx, const struct object *o)
{
	return arena_printf(ctx->arena, "%s %s", text_replace(ctx->arena, kind_table[o->kind].element, "-", " "),
			    object_path(ctx, o));
}
