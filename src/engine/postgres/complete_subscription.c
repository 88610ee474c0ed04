/* What a subscription connects by, without what is secret. */
#include "engine/postgres/postgres.h"

static int name_compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* As libpq reads it: quoted where it is empty or has blanks, quotes or backslashes. */
static void value_add(struct text *out, const char *value)
{
	bool plain = *value && !strpbrk(value, " \t\n\r\\'");
	if (plain) {
		text_add(out, value);
		return;
	}
	text_addc(out, '\'');
	for (const char *c = value; *c; c++) {
		if (*c == '\'' || *c == '\\')
			text_addc(out, '\\');
		text_addc(out, *c);
	}
	text_addc(out, '\'');
}

/* libpq marks what must not be shown with a star. */
static bool is_secret(struct context *ctx, const PQconninfoOption *option)
{
	return strchr(option->dispchar, '*') || pg_is_secret(ctx, option->keyword);
}

const char *pg_connection_canonical(struct context *ctx, const char *text, const char **secret)
{
	PQconninfoOption *options = PQconninfoParse(text, NULL);
	struct text out = text_on(ctx->arena);
	if (!options)
		return NULL;
	for (const PQconninfoOption *o = options; o->keyword; o++) {
		if (!o->val)
			continue;
		if (is_secret(ctx, o)) {
			*secret = arena_strdup(ctx->arena, o->keyword);
			continue;
		}
		text_addf(&out, "%s%s=", out.length ? " " : "", o->keyword);
		value_add(&out, o->val);
	}
	PQconninfoFree(options);
	return text_get(&out);
}

static void connection_complete(struct completion *c, struct object *o)
{
	const char *secret = NULL;
	const char *canonical = pg_connection_canonical(c->ctx, object_get(o, SUBSCRIPTION_CONNECTION), &secret);
	object_put(o, SUBSCRIPTION_CONNECTION, canonical ? names_intern(c->ctx->names, canonical) : NULL);
	if (!canonical) /* what libpq says may show a piece of it */
		diag_report(c->ctx, DIAG_MODEL_VALUE, o->at,
			    "Write it as libpq reads it: host=there dbname=shop user=replicator",
			    "%s: the connection cannot be read", object_title(c->ctx, o));
	else if (secret)
		diag_report(
			c->ctx, DIAG_MODEL_VALUE, o->at,
			"Remove it: what is on the server stays there, and is never read. A password file of the server "
			"(passfile) does without.",
			"%s: the connection holds a secret (%s), which no model has", object_title(c->ctx, o), secret);
}

void complete_subscription(struct completion *c, struct object *o)
{
	struct list names = list_on(c->ctx->arena);
	if (object_get(o, SUBSCRIPTION_CONNECTION))
		connection_complete(c, o);
	if (!object_get(o, SUBSCRIPTION_PUBLICATIONS) ||
	    !names_parse(c->ctx, object_get(o, SUBSCRIPTION_PUBLICATIONS), &names))
		return;
	list_sort(&names, name_compare);
	object_put(o, SUBSCRIPTION_PUBLICATIONS, names_intern(c->ctx->names, names_format(c->ctx, &names)));
}
