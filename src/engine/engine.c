#include "schemadiff/engine.h"

/* The registry: a new engine is one folder and one line in each of these two lists. */
extern const struct engine postgres_engine;
extern const struct engine sqlite_engine;

const struct engine *const engine_all[] = { &postgres_engine, &sqlite_engine, NULL };

const struct engine *engine_by_name(const char *name)
{
	for (size_t i = 0; engine_all[i]; i++)
		if (text_equal(engine_all[i]->name, name))
			return engine_all[i];
	return NULL;
}

/* The part of a URL that may be shown: no password, whatever form the URL has. */
static const char *url_scheme(struct context *ctx, const char *url)
{
	const char *colon = strchr(url, ':');
	return colon ? arena_strndup(ctx->arena, url, (size_t)(colon - url)) : "without a scheme";
}

const struct engine *engine_for_url(struct context *ctx, const char *url)
{
	for (size_t i = 0; engine_all[i]; i++)
		if (engine_all[i]->accepts(url))
			return engine_all[i];
	diag_report(ctx, DIAG_URL, (struct place){ 0 }, "Use postgresql://user@host/database or sqlite:PATH.",
		    "no database engine knows a URL %s%s", strchr(url, ':') ? "that begins with " : "",
		    url_scheme(ctx, url));
	return NULL;
}
