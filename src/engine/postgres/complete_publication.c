#include "engine/postgres/postgres.h"

static int name_compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* The operations in their usual order; one that is unknown is left for the server to refuse. */
static const char *operations_ordered(struct context *ctx, const char *value)
{
	static const char *const usual[] = { "insert", "update", "delete", "truncate" };
	struct list said = list_on(ctx->arena), operations = list_on(ctx->arena);
	if (!names_parse(ctx, value, &said))
		return value;
	for (size_t i = 0; i < COUNT_OF(usual); i++)
		if (list_has(&said, names_intern(ctx->names, usual[i])))
			list_add(&operations, usual[i]);
	return operations.count == said.count ? names_format(ctx, &operations) : value;
}

static const char *names_sorted(struct context *ctx, const char *value)
{
	struct list names = list_on(ctx->arena);
	if (!names_parse(ctx, value, &names))
		return value;
	list_sort(&names, name_compare);
	return names_format(ctx, &names);
}

void complete_publication(struct completion *c, struct object *o)
{
	const char *publish = object_get(o, PUBLICATION_PUBLISH), *schemas = object_get(o, PUBLICATION_SCHEMAS);
	if (publish)
		object_set(c->ctx, o, PUBLICATION_PUBLISH, operations_ordered(c->ctx, publish), o->at);
	if (schemas)
		object_put(o, PUBLICATION_SCHEMAS, names_intern(c->ctx->names, names_sorted(c->ctx, schemas)));
}

/* What stands outside of schemas in a model is in public. */
void complete_published_table(struct completion *c, struct object *o)
{
	struct list parts = list_on(c->ctx->arena);
	if (qname_parse(c->ctx, object_name(o), &parts) && parts.count == 1)
		object_put(o, PUBLISHED_TABLE_NAME,
			   names_intern(c->ctx->names, qname_format(c->ctx, "public", parts.item[0])));
}
