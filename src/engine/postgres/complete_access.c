/* Roles and privileges of a model, as the catalog's queries give them: sorted, and each said once. */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

static int name_compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

/* The names sorted, without repetition. */
static struct list names_sorted(struct context *ctx, const char *value)
{
	struct list names = list_on(ctx->arena), sorted = list_on(ctx->arena);
	names_parse(ctx, value, &names);
	list_sort(&names, name_compare);
	for (size_t i = 0; i < names.count; i++)
		if (!i || names.item[i] != names.item[i - 1])
			list_add(&sorted, names.item[i]);
	return sorted;
}

/* Beside PUBLIC no other role counts. */
void complete_policy(struct completion *c, struct object *policy)
{
	const char *value = object_get(policy, POLICY_TO);
	struct list roles = value ? names_sorted(c->ctx, value) : list_on(c->ctx->arena);
	bool all = !roles.count || list_has(&roles, names_intern(c->ctx->names, "public"));
	object_put(policy, POLICY_TO, all ? NULL : names_intern(c->ctx->names, names_format(c->ctx, &roles)));
}

/* ---- privileges ------------------------------------------------------------------------------------------------------- */

#define ON_TABLES "delete, insert, maintain, references, select, trigger, truncate, update"

/* clang-format off */
static const struct pg_bearer bearers[KIND_COUNT] = {
	[KIND_SCHEMA]         = { "schemas",   "create, usage",         NULL },
	[KIND_BASE_TYPE]      = { "types",     "usage",                 "usage" },
	[KIND_ENUM]           = { "types",     "usage",                 "usage" },
	[KIND_DOMAIN]         = { "types",     "usage",                 "usage" },
	[KIND_COMPOSITE_TYPE] = { "types",     "usage",                 "usage" },
	[KIND_RANGE_TYPE]     = { "types",     "usage",                 "usage" },
	[KIND_LANGUAGE]       = { NULL,        "usage",                 "usage" },
	[KIND_FUNCTION]       = { "functions", "execute",               "execute" },
	[KIND_PROCEDURE]      = { "functions", "execute",               "execute" },
	[KIND_AGGREGATE]      = { "functions", "execute",               "execute" },
	[KIND_SEQUENCE]       = { "sequences", "select, update, usage", NULL },
	[KIND_TABLE]          = { "tables",    ON_TABLES,               NULL },
	[KIND_VIEW]           = { "tables",    ON_TABLES,               NULL },
	[KIND_FOREIGN_DATA_WRAPPER] = { NULL,  "usage",                 NULL },
	[KIND_SERVER]         = { NULL,        "usage",                 NULL },
	[KIND_MATERIALIZED_VIEW] = { "tables", ON_TABLES,               NULL },
	[KIND_MATERIALIZED_VIEW_COLUMN] = { NULL, "insert, references, select, update", NULL },
	[KIND_COLUMN]         = { NULL, "insert, references, select, update", NULL },
	[KIND_VIEW_COLUMN]    = { NULL, "insert, references, select, update", NULL },
};

/* Classes of default privileges that no kind above stands for, or that hold for several kinds. */
static const struct pg_bearer classes[] = {
	{ "tables",    ON_TABLES,               NULL },
	{ "sequences", "select, update, usage", NULL },
	{ "functions", "execute",               "execute" },
	{ "types",     "usage",                 "usage" },
	{ "schemas",   "create, usage",         NULL },
};
/* clang-format on */

/* The schema public is usable by all; until 14 all may create in it as well. */
static const struct pg_bearer public_schema = { "schemas", "create, usage", "usage" },
			      public_schema_14 = { "schemas", "create, usage", "create, usage" };

const struct pg_bearer *pg_bearer_of(const struct object *o, int version)
{
	if (o->kind == KIND_SCHEMA && text_equal(object_name(o), "public"))
		return version && version < 150000 ? &public_schema_14 : &public_schema;
	for (size_t i = 0; o->kind == KIND_DEFAULT_PRIVILEGES && i < COUNT_OF(classes); i++)
		if (text_equal(classes[i].class, object_get(o, DEFAULT_PRIVILEGES_ON)))
			return &classes[i];
	return bearers[o->kind].all ? &bearers[o->kind] : NULL;
}

/* What an element is about: the object it stands in, or itself. */
static const struct pg_bearer *bearer_for(const struct object *grant)
{
	return pg_bearer_of(grant->kind == KIND_GRANT ? grant->parent : grant, pg_version_of(grant));
}

/* Every privilege there is in that version (0: in any). */
static const char *all_of(const struct pg_bearer *bearer, int version)
{
	bool maintains = version == 0 || version >= 170000;
	return strstr(bearer->all, "maintain") && !maintains
		       ? "delete, insert, references, select, trigger, truncate, update"
		       : bearer->all;
}

void pg_grant_canonical(struct context *ctx, struct object *grant, int version)
{
	const struct pg_bearer *bearer = bearer_for(grant);
	enum attr privileges = kind_attr(grant->kind, "privileges"),
		  option = kind_attr(grant->kind, "with-grant-option");
	const char *held = object_get(grant, privileges), *given = object_get(grant, option);
	if (!bearer || !held)
		return;
	struct list names = names_sorted(ctx, text_lower(ctx->arena, held));
	const char *sorted = names_intern(ctx->names, names_format(ctx, &names));
	if (given) {
		struct list passed = names_sorted(ctx, text_lower(ctx->arena, given));
		const char *text = names_format(ctx, &passed);
		bool each = text_equal(text, sorted) || text_equal(text, "all");
		given = text_equal(text, "false") ? NULL : names_intern(ctx->names, each ? "true" : text);
		object_put(grant, option, given);
	}
	bool all = text_equal(sorted, all_of(bearer, version));
	object_put(grant, privileges, all ? names_intern(ctx->names, "all") : sorted);
}

void pg_grants_canonical(struct context *ctx, struct object *model, int version)
{
	struct list every = object_all(ctx, model);
	for (size_t i = 0; i < every.count; i++) {
		struct object *o = every.item[i];
		if (o->kind == KIND_GRANT || o->kind == KIND_DEFAULT_PRIVILEGES)
			pg_grant_canonical(ctx, o, version);
	}
}

/* Only words of the server's may get into a statement. */
static void privileges_check(struct context *ctx, const struct object *grant, enum attr attr, const char *others)
{
	const struct pg_bearer *bearer = bearer_for(grant);
	struct list names = list_on(ctx->arena), known = list_on(ctx->arena);
	if (!bearer || !object_get(grant, attr) || !names_parse(ctx, object_get(grant, attr), &names))
		return;
	names_parse(ctx, bearer->all, &known);
	for (size_t i = 0; i < names.count; i++) {
		bool alone = names.count == 1 && strstr(others, names.item[i]);
		if (!list_has(&known, names.item[i]) && !alone)
			diag_report(ctx, DIAG_MODEL_VALUE, grant->at,
				    arena_printf(ctx->arena, "There are: %s.", all_of(bearer, 0)),
				    "%s: %s is no privilege there", object_title(ctx, grant),
				    (const char *)names.item[i]);
	}
}

/* A statement of what is usual anyway. */
static bool is_usual(const struct object *grant)
{
	const struct pg_bearer *bearer = bearer_for(grant);
	bool in_schema = grant->kind == KIND_DEFAULT_PRIVILEGES && grant->parent->kind == KIND_SCHEMA;
	enum attr privileges = kind_attr(grant->kind, "privileges");
	const char *held = object_get(grant, privileges);
	bool is_public = text_equal(object_name(grant), "public");
	const char *usual = bearer && is_public && !in_schema && bearer->usual ? bearer->usual : "none";
	return bearer && (text_equal(held, usual) || (text_equal(held, "all") && text_equal(bearer->all, usual)));
}

void complete_grant(struct completion *c, struct object *grant)
{
	pg_grant_canonical(c->ctx, grant, 0);
	privileges_check(c->ctx, grant, kind_attr(grant->kind, "privileges"), "all none");
	privileges_check(c->ctx, grant, kind_attr(grant->kind, "with-grant-option"), "true");
	if (is_usual(grant) && !object_get(grant, kind_attr(grant->kind, "with-grant-option")))
		object_detach(grant);
}
