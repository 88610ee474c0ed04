#include "engine/postgres/postgres.h"

/* The same words as in the catalog queries of these kinds: a name that has one of them is an option that is never read. */
bool pg_is_secret(struct context *ctx, const char *name)
{
	static const char *const words[] = { "passw",       "secret",     "token",      "credential",
					     "private_key", "privatekey", "access_key", "accesskey",
					     "api_key",     "apikey",     "sslkey" };
	const char *lower = text_lower(ctx->arena, name);
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (strstr(lower, words[i]))
			return true;
	return false;
}

void complete_foreign_options(struct completion *c, struct object *o)
{
	enum attr attr = kind_attr(o->kind, "options");
	struct list options = list_on(c->ctx->arena);
	if (!object_get(o, attr) || !options_parse(c->ctx, object_get(o, attr), &options))
		return;
	for (size_t i = 0; i < options.count; i++) {
		const struct option *option = options.item[i];
		if (pg_is_secret(c->ctx, option->name))
			diag_report(c->ctx, DIAG_MODEL_VALUE, o->at,
				    "Remove it: what is on the server stays there, and is never read.",
				    "%s: the option %s holds a secret, which no model has", object_title(c->ctx, o),
				    option->name);
	}
}
