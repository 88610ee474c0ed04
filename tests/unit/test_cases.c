/*
 * Walks every engine × kind × attribute and asks for the folders in tests/cases/<engine>/<kind>/ that show it at work:
 *
 *   create, drop              each kind
 *   rename                    a kind that the engine renames
 *   add-X, change-X, drop-X   each attribute: absent → a value → another value → absent, as far as there are such steps
 *   use-X                     an attribute that is a hint
 *
 * A folder that is missing fails by its name; so does one that lacks a file, and one whose engine or kind does not exist.
 */
#include <criterion/criterion.h>

#include "schemadiff/engine.h"

#define CASES "tests/cases"

/* Steps that cannot be made. */
static const struct {
	const char *engine;
	enum attr attr;
	const char *step, *why;
} impossible[] = {
	{ "postgresql", RANGE_TYPE_CANONICAL, "add", "the function takes the type before it is there" },
	{ "postgresql", RANGE_TYPE_CANONICAL, "change", "the function takes the type before it is there" },
	{ "postgresql", RANGE_TYPE_CANONICAL, "drop", "the function takes the type before it is there" },
	{ "postgresql", COLUMN_TYPE, "add", "there is no column without a type" },
	{ "postgresql", COLUMN_TYPE, "drop", "there is no column without a type" },
	{ "postgresql", PRIMARY_KEY_WITHIN, "change", "of two such indexes the first one made takes the key in" },
	{ "postgresql", UNIQUE_WITHIN, "change", "of two such indexes the first one made takes the key in" },
	{ "postgresql", COLUMN_NOT_NULL_NAME, "drop", "the name that is there stays when none is given" },
	{ "postgresql", FOREIGN_KEY_MATCH, "change", "MATCH PARTIAL was never built, so there is one value" },
	{ "postgresql", PUBLICATION_GENERATED, "change", "none is what absence means, so there is one value" },
	{ "postgresql", SUBSCRIPTION_CONNECTION, "add", "there is no subscription without a connection" },
	{ "postgresql", SUBSCRIPTION_CONNECTION, "drop", "there is no subscription without a connection" },
	{ "postgresql", SUBSCRIPTION_ENABLED, "drop", "without a word it stays as it is" },
	{ "postgresql", SUBSCRIPTION_SLOT, "drop", "without a word it stays as it is" },
	{ "postgresql", SUBSCRIPTION_TWO_PHASE, "add", "the server changes it with the slot on the publisher alone" },
	{ "postgresql", SUBSCRIPTION_TWO_PHASE, "drop", "the server changes it with the slot on the publisher alone" },
	{ "postgresql", SUBSCRIPTION_FAILOVER, "add", "the server changes it with the slot on the publisher alone" },
	{ "postgresql", SUBSCRIPTION_FAILOVER, "drop", "the server changes it with the slot on the publisher alone" },
	{ "postgresql", SUBSCRIPTION_ORIGIN, "change", "any is what absence means, so there is one value" },
	{ "postgresql", TRIGGER_TIMING, "add", "there is no trigger without a time" },
	{ "postgresql", TRIGGER_TIMING, "drop", "there is no trigger without a time" },
	{ "postgresql", TRIGGER_FUNCTION, "add", "there is no trigger without a function" },
	{ "postgresql", TRIGGER_FUNCTION, "drop", "there is no trigger without a function" },
	{ "postgresql", FOREIGN_DATA_WRAPPER_HANDLER, "add", "a handler is a function in C, which a test has none of" },
	{ "postgresql", FOREIGN_DATA_WRAPPER_HANDLER, "change",
	  "a handler is a function in C, which a test has none of" },
	{ "postgresql", FOREIGN_DATA_WRAPPER_HANDLER, "drop",
	  "a handler is a function in C, which a test has none of" },
	{ "postgresql", FOREIGN_DATA_WRAPPER_VALIDATOR, "change", "the server itself has but one validator" },
	{ "sqlite", TRIGGER_BODY, "add", "there is no trigger without a body" },
	{ "sqlite", TRIGGER_BODY, "drop", "there is no trigger without a body" },
	{ "sqlite", TRIGGER_LEVEL, "change", "FOR EACH STATEMENT was never built, so there is one value" },
};

struct walk {
	struct context *ctx;
	struct text missing;
	size_t asked;
};

static struct context context_new(void)
{
	struct arena *arena = arena_new();
	return (struct context){ arena, names_new(arena), diags_new(arena), NULL, &clock_system, NULL };
}

/* PRIMARY_KEY → primary-key */
static const char *kind_folder(struct context *ctx, enum kind kind)
{
	char *name = text_lower(ctx->arena, kind_table[kind].id);
	for (char *p = name; *p; p++)
		if (*p == '_')
			*p = '-';
	return name;
}

static void ask(struct walk *w, const char *engine, enum kind kind, const char *behaviour)
{
	const char *folder =
		arena_printf(w->ctx->arena, CASES "/%s/%s/%s", engine, kind_folder(w->ctx, kind), behaviour);
	w->asked++;
	if (!file_is_folder(folder))
		text_addf(&w->missing, "%s\n", folder);
}

static void ask_step(struct walk *w, const char *engine, enum attr attr, const char *step)
{
	for (size_t i = 0; i < COUNT_OF(impossible); i++)
		if (impossible[i].attr == attr && text_equal(impossible[i].engine, engine) &&
		    text_equal(impossible[i].step, step))
			return;
	ask(w, engine, attr_table[attr].kind, arena_printf(w->ctx->arena, "%s-%s", step, attr_table[attr].name));
}

static bool has_other_values(const struct attr_info *attr)
{
	return attr->type != VALUE_BOOL && (!attr->choices || strchr(attr->choices, '|'));
}

static void ask_attr(struct walk *w, const char *engine, enum attr attr)
{
	const struct attr_info *info = &attr_table[attr];
	if (info->flags & DERIVED)
		return;
	if (info->flags & HINT) {
		ask_step(w, engine, attr, "use");
		return;
	}
	if (!(info->flags & REQUIRED))
		ask_step(w, engine, attr, "add");
	if (!(info->flags & REQUIRED) && !text_equal(info->name, "owner")) /* without a word it stays whose it is */
		ask_step(w, engine, attr, "drop");
	if (has_other_values(info))
		ask_step(w, engine, attr, "change");
}

static void ask_kind(struct walk *w, const struct engine *e, enum kind kind)
{
	if (!engine_has_kind(e, kind))
		return;
	ask(w, e->name, kind, "create");
	ask(w, e->name, kind, "drop");
	if (e->ddl[kind].rename)
		ask(w, e->name, kind, "rename");
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (engine_has_attr(e, a) && a != kind_name_attr(kind))
			ask_attr(w, e->name, a);
}

Test(cases, every_attribute_of_every_kind_has_its_folders)
{
	struct context ctx = context_new();
	struct walk w = { .ctx = &ctx, .missing = text_on(ctx.arena) };
	for (size_t i = 0; engine_all[i]; i++)
		for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++)
			ask_kind(&w, engine_all[i], k);
	cr_expect_str_eq(text_get(&w.missing), "", "these cases are missing:\n%s", text_get(&w.missing));
	cr_expect_gt(w.asked, 400, "only %zu folders were asked for", w.asked);
	arena_free(ctx.arena);
}

/* ---- the folders that are there ---------------------------------------------------------------------------------- */

static void check_files(struct walk *w, const char *folder)
{
	static const char *const files[] = { "before.xml", "after.xml", "expected-up.sql", "expected-down.sql" };
	for (size_t i = 0; i < COUNT_OF(files); i++)
		if (!file_exists(file_join(w->ctx->arena, folder, files[i])))
			text_addf(&w->missing, "%s/%s\n", folder, files[i]);
	if (file_exists(file_join(w->ctx->arena, folder, "data.sql")) &&
	    !file_exists(file_join(w->ctx->arena, folder, "expected-rows")))
		text_addf(&w->missing, "%s/expected-rows\n", folder);
	w->asked++;
}

static struct list folders_in(struct walk *w, const char *path)
{
	struct list names = list_on(w->ctx->arena), folders = list_on(w->ctx->arena);
	cr_assert(file_list(w->ctx, path, &names), "%s cannot be read", path);
	for (size_t i = 0; i < names.count; i++)
		if (file_is_folder(file_join(w->ctx->arena, path, names.item[i])))
			list_add(&folders, names.item[i]);
	return folders;
}

static bool kind_known(struct walk *w, const struct engine *e, const char *folder)
{
	for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++)
		if (text_equal(kind_folder(w->ctx, k), folder))
			return engine_has_kind(e, k);
	return false;
}

Test(cases, folders_are_complete_and_in_their_place)
{
	struct context ctx = context_new();
	struct walk w = { .ctx = &ctx, .missing = text_on(ctx.arena) };
	for (size_t i = 0; engine_all[i]; i++) {
		const char *path = file_join(ctx.arena, CASES, engine_all[i]->name);
		struct list kinds = folders_in(&w, path);
		for (size_t j = 0; j < kinds.count; j++) {
			const char *kind = file_join(ctx.arena, path, kinds.item[j]);
			struct list behaviours = folders_in(&w, kind);
			cr_expect(kind_known(&w, engine_all[i], kinds.item[j]), "%s: %s knows no such kind", kind,
				  engine_all[i]->name);
			for (size_t k = 0; k < behaviours.count; k++)
				check_files(&w, file_join(ctx.arena, kind, behaviours.item[k]));
		}
	}
	cr_expect_str_eq(text_get(&w.missing), "", "these files are missing:\n%s", text_get(&w.missing));
	cr_expect_gt(w.asked, 400, "only %zu cases are there", w.asked);
	arena_free(ctx.arena);
}
