/*
 * Which file an object goes to, and what the file is called.
 *
 *   by schema   shop.xml, model.xml for what stands outside of schemas
 *   by object   shop/customer.xml, shop/order_state.enum.xml, shop.xml for what the schema says of itself
 */
#include "xml/write.h"

/* Longer names end in a digest: no file system takes more than 255 bytes. */
enum { NAME_LONGEST = 180 };

struct splitter {
	struct context *ctx;
	struct map *parts; /* path to root of its model */
};

static bool plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/* Names that mean a device on Windows, and the one that we use ourselves. */
static bool reserved(const char *name)
{
	static const char *const names[] = { "model", "con", "prn", "aux", "nul" };
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (strcmp(names[i], name) == 0)
			return true;
	bool port = text_starts(name, "com") || text_starts(name, "lpt");
	return port && strlen(name) == 4 && name[3] >= '0' && name[3] <= '9';
}

/*
 *   customer      customer           Order Item   +order%20+item
 *   model         %6dodel            größe        gr%c3%b6%c3%9fe
 */
const char *file_name_of(struct context *ctx, const char *name)
{
	struct text out = text_on(ctx->arena);
	for (const char *s = name; *s && out.length < NAME_LONGEST; s++) {
		unsigned char c = (unsigned char)*s;
		bool first_reserved = s == name && reserved(name);
		if (plain(*s) && !first_reserved)
			text_addc(&out, *s);
		else if (c >= 'A' && c <= 'Z')
			text_addf(&out, "+%c", c + 'a' - 'A');
		else
			text_addf(&out, "%%%02x", c);
	}
	if (out.length >= NAME_LONGEST)
		text_addf(&out, "~%.32s", digest_of(ctx->arena, name, strlen(name)));
	return text_get(&out);
}

static struct object *part_of(struct splitter *s, const char *path)
{
	struct object *model = map_get(s->parts, path);
	if (!model) {
		model = model_new(s->ctx);
		map_put(s->parts, path, model);
	}
	return model;
}

/* The schema's element in a part, with what it says of itself or with its name alone. */
static struct object *schema_in(struct splitter *s, const char *path, const struct object *schema, bool whole)
{
	struct object *part = part_of(s, path), *there = object_child(part, KIND_SCHEMA, object_name(schema));
	if (there)
		return there;
	there = object_new(s->ctx, KIND_SCHEMA, part, schema->at);
	object_put(there, SCHEMA_NAME, object_get(schema, SCHEMA_NAME));
	for (enum attr a = kind_table[KIND_SCHEMA].first; whole && a < kind_attr_end(KIND_SCHEMA); a++)
		object_put(there, a, object_get(schema, a));
	there->was = whole ? schema->was : NULL;
	return there;
}

static bool says_more(const struct object *schema)
{
	bool more = schema->was || !schema->child;
	for (enum attr a = kind_table[KIND_SCHEMA].first; a < kind_attr_end(KIND_SCHEMA); a++)
		more = more || (a != SCHEMA_NAME && object_get(schema, a));
	return more;
}

static void schema_split(struct splitter *s, const struct object *schema)
{
	struct context *ctx = s->ctx;
	const char *folder = file_name_of(ctx, object_name(schema));
	if (says_more(schema))
		schema_in(s, arena_printf(ctx->arena, "%s.xml", folder), schema, true);
	for (const struct object *o = schema->child; o; o = o->next) {
		const struct kind_info *kind = &kind_table[o->kind];
		bool relation = kind->space == SPACE_RELATION; /* others may have the name of a relation */
		const char *path = arena_printf(ctx->arena, "%s/%s%s%s.xml", folder, file_name_of(ctx, object_name(o)),
						relation ? "" : ".", relation ? "" : kind->element);
		object_copy(ctx, o, schema_in(s, path, schema, false));
	}
}

static int part_compare(const void *a, const void *b)
{
	return strcmp(((const struct part *)a)->path, ((const struct part *)b)->path);
}

static void part_add(struct context *ctx, struct list *parts, const char *path, struct object *model)
{
	struct part *part = arena_alloc(ctx->arena, sizeof *part);
	*part = (struct part){ path, model };
	list_add(parts, part);
}

struct list model_split(struct context *ctx, const struct object *model, enum xml_split split)
{
	struct splitter s = { ctx, map_new(ctx->arena) };
	struct list parts = list_on(ctx->arena);
	for (const struct object *o = model->child; o && split != XML_WHOLE; o = o->next) {
		const char *name = file_name_of(ctx, object_name(o));
		if (o->kind != KIND_SCHEMA)
			object_copy(ctx, o, part_of(&s, "model.xml"));
		else if (split == XML_BY_SCHEMA)
			object_copy(ctx, o, part_of(&s, arena_printf(ctx->arena, "%s.xml", name)));
		else
			schema_split(&s, o);
	}
	for (size_t i = 0; i < s.parts->count; i++)
		part_add(ctx, &parts, s.parts->entry[i].key, s.parts->entry[i].value);
	if (!parts.count)
		part_add(ctx, &parts, "model.xml", (struct object *)(uintptr_t)model);
	list_sort(&parts, part_compare);
	return parts;
}
