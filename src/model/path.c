#include "schemadiff/model.h"

const char *object_name(const struct object *o)
{
	enum attr name = kind_name_attr(o->kind);
	const char *value = name < ATTR_COUNT ? object_get(o, name) : NULL;
	return value ? value : "";
}

/* The values of the KEY attributes after the name, in parentheses; "" for a kind that has none. */
static const char *key_tail(struct context *ctx, const struct object *o)
{
	enum attr name = kind_name_attr(o->kind);
	struct text tail = text_on(ctx->arena);
	for (enum attr a = name + 1; a < kind_attr_end(o->kind) && attr_table[a].flags & KEY; a++)
		text_addf(&tail, "%s%s", tail.length ? " " : "(", object_get(o, a) ? object_get(o, a) : "");
	return tail.length ? (text_addc(&tail, ')'), text_get(&tail)) : "";
}

const char *object_key_named(struct context *ctx, const struct object *o, const char *name)
{
	const char *tail = key_tail(ctx, o);
	return *tail ? names_intern(ctx->names, arena_printf(ctx->arena, "%s%s", name, tail)) : name;
}

const char *object_key(struct context *ctx, const struct object *o)
{
	if (*object_name(o))
		return object_key_named(ctx, o, object_name(o));
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
	enum attr name = kind_name_attr(o->kind);
	bool is_type = name < ATTR_COUNT && attr_table[name].type == VALUE_TYPE; /* which has quotes of its own */
	const char *plain = is_type ? object_name(o) : qname_format(ctx, NULL, object_name(o));
	const char *own =
		*object_name(o) ? arena_printf(ctx->arena, "%s%s", plain, key_tail(ctx, o)) : object_key(ctx, o);
	if (!o->parent || o->parent->kind == KIND_MODEL)
		return own;
	return arena_printf(ctx->arena, "%s.%s", object_path(ctx, o->parent), own);
}

const char *object_title(struct context *ctx, const struct object *o)
{
	return arena_printf(ctx->arena, "%s %s", text_replace(ctx->arena, kind_table[o->kind].element, "-", " "),
			    object_path(ctx, o));
}

const char *object_claim(struct context *ctx, const struct object *o)
{
	enum space space = kind_table[o->kind].space;
	bool wide = *object_name(o) && (space == SPACE_RELATION || space == SPACE_TYPE);
	const void *scope = wide ? (const void *)object_schema(o) : (const void *)o->parent;
	const char *key = object_key(ctx, o);
	if (space == SPACE_NONE || !*key)
		return NULL;
	return arena_printf(ctx->arena, "%p %d %s %s", scope, (int)space, *object_name(o) ? "" : kind_table[o->kind].id,
			    key);
}
