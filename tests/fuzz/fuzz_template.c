/* Parses any bytes as a template and renders them, also as their own partial, over a small fixed value. */
#include "schemadiff/template.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Each list is hidden by its own items, so that nesting it does not multiply the work. */
static const char value[] = "{\"a\": [{\"a\": {\"a\": \"<&>\", \"b\": 1.21}, \"b\": -3}, {\"a\": null, \"b\": []}],"
			    " \"b\": {\"c\": {\"d\": true}}, \"c\": \"text\\n\", \"d\": 0}";

struct source {
	const char *text;
	int uses; /* a partial in a loop may name itself only so often, to keep one input fast */
};

static const char *find_partial(void *user, const char *name)
{
	struct source *source = user;
	return name[0] == 'p' && source->uses-- > 0 ? source->text : NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct context ctx = { .arena = arena, .names = names_new(arena), .diags = diags_new(arena) };
	struct source source = { arena_strndup(arena, (const char *)data, size), 1000 };
	struct template_options options = { find_partial, &source, "fuzz", size % 2 };
	json_t *json = json_loads(value, 0, NULL);
	struct text out = text_on(arena);
	struct template *t = template_parse(&ctx, source.text, &options);
	bool good = t && template_render(&ctx, t, json, &out);
	/* Success is silent; failure says exactly one thing, with a place and a hint. */
	if (good != (diag_count(&ctx) == 0) || diag_count(&ctx) > 1)
		abort();
	if (!good && (diag_at(&ctx, 0)->at.line < 1 || diag_at(&ctx, 0)->at.column < 1 || !diag_at(&ctx, 0)->hint))
		abort();
	json_decref(json);
	arena_free(arena);
	return 0;
}
