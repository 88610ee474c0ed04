/*
 * property URL FIRST COUNT OUT: checks the pairs with the seeds FIRST … FIRST + COUNT - 1 on the database; a pair that
 * fails is made small and written to OUT/<seed>/{before,after}.xml, as a case for tests/cases. Ends with
 * 'N passed, N failed'.
 */
#include "property.h"

#include <stdlib.h>

#include "schemadiff/xml.h"

static const struct settings settings = { .project = "." };

static struct context context_make(void)
{
	struct arena *arena = arena_new();
	return (struct context){ arena, names_new(arena), diags_new(arena), &settings, &clock_system, NULL };
}

static struct model_pair pair_random(struct context *ctx, const struct engine *engine, uint64_t seed)
{
	struct chance chance = { seed * UINT64_C(0x5851f42d4c957f2d) + 1 };
	unsigned serial = 1;
	struct maker m = { ctx, &chance, engine, NULL, NULL, &serial };
	struct model_pair pair = { model_random(&m), NULL };
	pair.to = model_copy(ctx, pair.from);
	m.model = pair.to;
	m.schema = object_child(pair.to, KIND_SCHEMA, engine->dialect == DIALECT_POSTGRES ? "p" : "main");
	model_edit(&m);
	return pair;
}

/* Rows that we made up may break a rule that the second model adds; then the pair is checked without rows. */
static bool is_about_rows(const struct context *ctx)
{
	for (size_t i = 0; i < diag_count(ctx); i++) {
		const struct diag *d = diag_at(ctx, i);
		if (d->sqlstate && (text_starts(d->sqlstate, "22") || text_starts(d->sqlstate, "23")))
			return true;
		if (strstr(d->message, "constraint failed") || strstr(d->message, "datatype mismatch"))
			return true;
	}
	return false;
}

static struct verdict seed_check(struct context *ctx, const char *url, const struct model_pair *pair)
{
	const struct engine *engine = engine_for_url(ctx, url);
	struct connection *c = engine ? engine->open(ctx, url) : NULL;
	if (!c)
		return (struct verdict){ .stage = "connecting", .message = url };
	if (engine->dialect == DIALECT_SQLITE)
		engine->exec(ctx, c, "PRAGMA synchronous = off");
	struct verdict v = pair_check(ctx, c, pair, true);
	if (v.held || !is_about_rows(ctx))
		return v;
	diag_forget(ctx, 0);
	return pair_check(ctx, c, pair, false);
}

static void pair_save(struct context *ctx, const char *out, uint64_t seed, const struct model_pair *pair)
{
	const char *folder = file_join(ctx->arena, out, arena_printf(ctx->arena, "%llu", (unsigned long long)seed));
	const struct object *models[] = { pair->from, pair->to };
	static const char *const names[] = { "before.xml", "after.xml" };
	file_make_folders(ctx, folder);
	for (size_t i = 0; i < COUNT_OF(models); i++) {
		struct list files = xml_write(ctx, models[i], XML_WHOLE, NULL);
		const struct xml_file *file = files.count ? files.item[0] : NULL;
		if (file)
			file_write(ctx, file_join(ctx->arena, folder, names[i]), file->text, strlen(file->text));
	}
	printf("    %s/{before,after}.xml\n", folder);
}

static bool seed_run(const char *url, const char *out, uint64_t seed)
{
	struct context ctx = context_make();
	const struct engine *engine = engine_for_url(&ctx, url);
	struct model_pair pair = pair_random(&ctx, engine, seed);
	struct verdict v = seed_check(&ctx, url, &pair);
	if (!v.held) {
		printf("FAILED seed %llu: %s\n    %s\n", (unsigned long long)seed, v.stage,
		       v.message ? text_replace(ctx.arena, v.message, "\n", "\n    ") : "");
		struct model_pair small = pair_shrink(&ctx, url, pair, v.stage);
		pair_save(&ctx, out, seed, &small);
		fflush(stdout);
	}
	arena_free(ctx.arena);
	return v.held;
}

int main(int count, char **arguments)
{
	if (count != 5)
		return fprintf(stderr, "usage: property URL FIRST COUNT OUT\n"), 2;
	uint64_t first = strtoull(arguments[2], NULL, 10), pairs = strtoull(arguments[3], NULL, 10);
	uint64_t failed = 0;
	for (uint64_t i = 0; i < pairs; i++)
		failed += !seed_run(arguments[1], arguments[4], first + i);
	printf("seeds %llu to %llu\n", (unsigned long long)first, (unsigned long long)(first + pairs - 1));
	printf("%llu passed, %llu failed\n", (unsigned long long)(pairs - failed), (unsigned long long)failed);
	return failed ? 1 : 0;
}
