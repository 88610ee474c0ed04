#include "engine/postgres/postgres.h"

/* All kinds are what is meant when none is said. */
static const char *kinds_ordered(struct context *ctx, const char *value)
{
	static const char *const usual[] = { "ndistinct", "dependencies", "mcv" };
	struct list said = list_on(ctx->arena), kinds = list_on(ctx->arena);
	if (!names_parse(ctx, value, &said))
		return value;
	for (size_t i = 0; i < COUNT_OF(usual); i++) {
		const char *kind = names_intern(ctx->names, usual[i]);
		if (list_has(&said, kind))
			list_add(&kinds, kind);
	}
	if (kinds.count < said.count) /* one that is unknown: the server says so */
		return value;
	return kinds.count < COUNT_OF(usual) ? names_intern(ctx->names, names_format(ctx, &kinds)) : NULL;
}

void complete_statistics(struct completion *c, struct object *o)
{
	complete_keys(c, o, STATISTICS_COLUMNS);
	if (object_get(o, STATISTICS_KINDS))
		object_put(o, STATISTICS_KINDS, kinds_ordered(c->ctx, object_get(o, STATISTICS_KINDS)));
	if (text_equal(object_get(o, STATISTICS_SCHEMA), object_name(object_schema(o))))
		object_put(o, STATISTICS_SCHEMA, NULL);
}
