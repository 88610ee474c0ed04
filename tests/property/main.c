/*
 * property URL FIRST COUNT OUT [TRIES]: checks the pairs with the seeds FIRST … FIRST + COUNT - 1 on the database; a pair that
 * fails is made small, with so many TRIES at most, and written to OUT/<seed>/{before,after}.xml, as a case for
 * tests/cases. Ends with 'N passed, N failed'. 'show' writes the pair as it is; 'missing' lists the
 * kinds that no generator makes.
 */
#include "property.h"

#include <stdlib.h>

#include "schemadiff/xml.h"

enum { MOST_TRIES = 300 };

static const struct settings settings = { .project = "." };

static struct context context_make(void)
{
	struct arena *arena = arena_new();
	return (struct context){ arena, names_new(arena), diags_new(arena), &settings, &clock_system, NULL };
}

static struct model_pair pair_random(struct context *ctx, const struct engine *engine, uint64_t seed, bool labels)
{
	struct chance chance = { seed * UINT64_C(0x5851f42d4c957f2d) + 1 };
	unsigned serial = 1;
	struct maker m = { ctx, &chance, engine, NULL, NULL, &serial, labels };
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

/* A session that stays from pair to pair: a new one has to learn the catalog again. After a failure there is another. */
struct seat {
	struct context ctx;
	const char *url;
	struct connection *c;
	bool labels;
};

/* Without a compiler, the tests' server has no provider of security labels. */
static bool labels_work(struct seat *seat)
{
	size_t before = diag_count(&seat->ctx);
	const struct engine *engine = seat->c->engine;
	bool work = engine->exec(&seat->ctx, seat->c, "SECURITY LABEL FOR seal_one ON SCHEMA pg_catalog IS NULL");
	diag_forget(&seat->ctx, before);
	return work;
}

static struct connection *seat_take(struct seat *seat)
{
	if (seat->c)
		return seat->c;
	seat->ctx = context_make();
	const struct engine *engine = engine_for_url(&seat->ctx, seat->url);
	seat->c = engine ? engine->open(&seat->ctx, seat->url) : NULL;
	if (seat->c && engine->dialect == DIALECT_SQLITE)
		engine->exec(&seat->ctx, seat->c, "PRAGMA synchronous = off");
	else if (seat->c)
		seat->labels = labels_work(seat);
	return seat->c;
}

static void seat_leave(struct seat *seat)
{
	arena_free(seat->ctx.arena);
	seat->c = NULL;
}

static struct verdict seed_check(struct context *ctx, struct seat *seat, const struct model_pair *pair)
{
	struct verdict v = { .stage = "connecting", .message = seat->url };
	if (!seat_take(seat))
		return v;
	v = pair_check(ctx, seat->c, pair, true);
	if (!v.held)
		seat_leave(seat);
	if (v.held || !is_about_rows(ctx) || !seat_take(seat))
		return v;
	diag_forget(ctx, 0);
	v = pair_check(ctx, seat->c, pair, false);
	if (!v.held)
		seat_leave(seat);
	return v;
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

static bool seed_run(struct seat *seat, const char *out, uint64_t seed, unsigned tries)
{
	struct context ctx = context_make();
	seat_take(seat);
	struct model_pair pair = pair_random(&ctx, engine_for_url(&ctx, seat->url), seed, seat->labels);
	struct verdict v = seed_check(&ctx, seat, &pair);
	if (!v.held) {
		printf("FAILED seed %llu: %s\n    %s\n", (unsigned long long)seed, v.stage,
		       v.message ? text_replace(ctx.arena, v.message, "\n", "\n    ") : "");
		struct model_pair small = pair_shrink(&ctx, seat->url, pair, v.stage, tries);
		pair_save(&ctx, out, seed, &small);
		fflush(stdout);
	}
	if (v.held && v.refused)
		printf("refused seed %llu: %s\n", (unsigned long long)seed, v.message);
	arena_free(ctx.arena);
	return v.held;
}

static void seed_show(const char *url, const char *out, uint64_t seed)
{
	struct context ctx = context_make();
	struct seat seat = { .url = url };
	seat_take(&seat);
	struct model_pair pair = pair_random(&ctx, engine_for_url(&ctx, url), seed, seat.labels);
	pair_save(&ctx, out, seed, &pair);
	arena_free(ctx.arena);
}

int main(int count, char **arguments)
{
	if (count == 2 && strcmp(arguments[1], "missing") == 0)
		return generators_missing_print(), 0;
	if (count == 5 && strcmp(arguments[1], "show") == 0)
		return seed_show(arguments[2], arguments[4], strtoull(arguments[3], NULL, 10)), 0;
	if (count != 5 && count != 6)
		return fprintf(stderr, "usage: property URL FIRST COUNT OUT [TRIES] | show URL SEED OUT | missing\n"),
		       2;
	if (!generators_complete())
		return 2;
	uint64_t first = strtoull(arguments[2], NULL, 10), pairs = strtoull(arguments[3], NULL, 10);
	unsigned tries = count == 6 ? (unsigned)strtoul(arguments[5], NULL, 10) : MOST_TRIES;
	struct seat seat = { .url = arguments[1] };
	uint64_t failed = 0;
	for (uint64_t i = 0; i < pairs; i++)
		failed += !seed_run(&seat, arguments[4], first + i, tries);
	if (seat.c)
		seat_leave(&seat);
	printf("seeds %llu to %llu\n", (unsigned long long)first, (unsigned long long)(first + pairs - 1));
	printf("%llu passed, %llu failed\n", (unsigned long long)(pairs - failed), (unsigned long long)failed);
	return failed ? 1 : 0;
}
