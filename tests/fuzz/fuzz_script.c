/* Any bytes as a script of a revision, and as what a user may put into a header: a message, a note, a statement. */
#include "script/script_internal.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool invariant)
{
	if (!invariant)
		abort();
}

/* Success is silent; failure says something, with a place. */
static void check_said(const struct context *ctx, size_t before, bool good)
{
	require(good == (diag_count(ctx) == before));
	for (size_t i = before; i < diag_count(ctx); i++)
		require(diag_at(ctx, i)->at.file && diag_at(ctx, i)->at.line >= 1);
}

static void check_reading(struct context *ctx, const char *text)
{
	struct revision r = { .folder = "f", .up_sql = text, .down_sql = text };
	size_t before = diag_count(ctx);
	bool header = script_header_read(ctx, text, "f/up.sql", &r);
	check_said(ctx, before, header);
	revision_place(ctx, "m", &r);
	before = diag_count(ctx);
	bool pair = revision_parse(ctx, &r);
	check_said(ctx, before, pair);
	require(header || !pair);
	require(!pair || (strlen(r.up_sum) == 64 && r.up.count == r.down.count));
}

/* Whatever the words are, the script that is written is read back as the same revision with as many statements. */
static void check_writing(struct context *ctx, const char *text)
{
	const struct engine *engine = engine_by_name("sqlite");
	struct step step = { .sql = "SELECT 1 -- x", .note = text };
	struct plan plan = { .engine = engine, .changes = list_on(ctx->arena), .steps = list_on(ctx->arena) };
	list_add(&plan.steps, &step);
	struct revision *r = revision_new(ctx, text, NULL, engine);
	r->reversible = arena_printf(ctx->arena, "lossy: %s", text);
	r->proved = text;
	revision_place(ctx, "m", r);
	r->up_sql = script_render(ctx, &plan, r, false, NULL);
	r->down_sql = script_render(ctx, &plan, r, true, NULL);
	const char *id = r->id;
	require(r->up_sql && r->down_sql && revision_parse(ctx, r));
	require(text_equal(r->id, id) && r->parents.count == 0 && r->up.count == 1);
	require(text_equal(((const struct statement *)r->up.item[0])->text, "SELECT 1"));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct context ctx = {
		.arena = arena, .names = names_new(arena), .diags = diags_new(arena), .clock = &clock_system
	};
	const char *text = arena_strndup(arena, (const char *)data, size);
	check_reading(&ctx, text);
	/* So that the fuzzer need not find the header first. */
	check_reading(&ctx,
		      arena_printf(arena,
				   "-- schemadiff revision\n-- id: 0123456789ab\n-- parents: none\n-- message: m\n"
				   "-- created: 2026-11-22T14:30:00Z\n-- engine: postgresql\n-- transaction: one\n%s",
				   text));
	check_writing(&ctx, text);
	arena_free(arena);
	return 0;
}
