/*
 * What came with which version. What a server does not know yet is refused before anything is written; where only the way to
 * change it differs, the function that writes it asks for the version.
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

static bool is_no_usual_multirange(struct context *ctx, const struct object *o)
{
	return !text_equal(object_get(o, RANGE_TYPE_MULTIRANGE), pg_multirange_name(ctx, object_name(o)));
}

/* shop.span_multirange[], where the model has the range shop.span; or one of the server's own. */
static bool is_multirange(struct context *ctx, const struct object *o)
{
	const char *type = object_get(o, COLUMN_TYPE), *end = strchr(type, '[');
	const struct object *model = object_schema(o)->parent;
	type = end ? arena_strndup(ctx->arena, type, (size_t)(end - type)) : type;
	if (!strchr(type, '.'))
		return text_ends(type, "multirange");
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *r = object_first(s, KIND_RANGE_TYPE); r; r = object_following(r))
			if (text_equal(qname_format(ctx, object_name(s), object_text(r, RANGE_TYPE_MULTIRANGE)), type))
				return true;
	return false;
}

static bool is_over_expression(struct context *ctx, const struct object *o)
{
	struct list items = list_on(ctx->arena);
	keys_parse(ctx, object_text(o, STATISTICS_COLUMNS), &items);
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		if (item->expression)
			return true;
	}
	return false;
}

static bool has_partitions(struct context *ctx, const struct object *table)
{
	(void)ctx;
	return object_get(table, TABLE_PARTITION_BY) != NULL;
}

static bool is_partitioned(struct context *ctx, const struct object *o)
{
	(void)ctx;
	return object_get(o->parent, TABLE_PARTITION_BY) != NULL;
}

/* clang-format off */
const struct since pg_since[] = {
	{ BASE_TYPE_SUBSCRIPT,     NULL, 14, NULL, NULL },
	{ RANGE_TYPE_MULTIRANGE,   NULL, 14, is_no_usual_multirange, "a name of one's own" },
	{ COLUMN_TYPE,             NULL, 14, is_multirange, "of a multirange" },
	{ STATISTICS_COLUMNS,      NULL, 14, is_over_expression, "with an expression" },
	{ FUNCTION_SQL_BODY,       NULL, 14, NULL, NULL },
	{ PROCEDURE_SQL_BODY,      NULL, 14, NULL, NULL },
	{ COLUMN_COMPRESSION,      NULL, 14, NULL, NULL },
	{ MATERIALIZED_VIEW_COLUMN_COMPRESSION, NULL, 14, NULL, NULL },
	{ SEQUENCE_UNLOGGED,       NULL, 15, NULL, NULL },
	{ UNIQUE_NULLS_NOT_DISTINCT, NULL, 15, NULL, NULL },
	{ INDEX_NULLS_NOT_DISTINCT,  NULL, 15, NULL, NULL },
	{ FOREIGN_KEY_ON_DELETE_COLUMNS, NULL, 15, NULL, NULL },
	{ VIEW_OPTIONS,            "security_invoker", 15, NULL, NULL },
	{ PUBLICATION_SCHEMAS,     NULL, 15, NULL, NULL },
	{ PUBLISHED_TABLE_COLUMNS, NULL, 15, NULL, NULL },
	{ PUBLISHED_TABLE_WHERE,   NULL, 15, NULL, NULL },
	{ COLLATION_RULES,         NULL, 16, NULL, NULL },
	{ TABLE_ACCESS_METHOD,     NULL, 17, has_partitions, "of a partitioned table" },
	{ COLLATION_PROVIDER,      "builtin", 17, NULL, NULL },
	{ EXCLUSION_ELEMENTS,      NULL, 17, is_partitioned, "of a partitioned table" },
	{ EVENT_TRIGGER_EVENT,     "login", 17, NULL, NULL },
	{ GRANT_PRIVILEGES,        "maintain", 17, NULL, NULL },
	{ DEFAULT_PRIVILEGES_PRIVILEGES, "maintain", 17, NULL, NULL },
	{ COLUMN_GENERATED,        "virtual", 18, NULL, NULL },
	{ COLUMN_NOT_NULL_NAME,    NULL, 18, NULL, NULL },
	{ COLUMN_NOT_NULL_NOT_VALID,  NULL, 18, NULL, NULL },
	{ COLUMN_NOT_NULL_NO_INHERIT, NULL, 18, NULL, NULL },
	{ PRIMARY_KEY_WITHOUT_OVERLAPS, NULL, 18, NULL, NULL },
	{ UNIQUE_WITHOUT_OVERLAPS, NULL, 18, NULL, NULL },
	{ FOREIGN_KEY_PERIOD,      NULL, 18, NULL, NULL },
	{ FOREIGN_KEY_NOT_VALID,   NULL, 18, is_partitioned, "of a partitioned table" },
	{ FOREIGN_KEY_NOT_ENFORCED, NULL, 18, NULL, NULL },
	{ CHECK_NOT_ENFORCED,      NULL, 18, NULL, NULL },
	{ PUBLICATION_GENERATED,   NULL, 18, NULL, NULL },
	{ SUBSCRIPTION_BINARY,     NULL, 14, NULL, NULL },
	{ SUBSCRIPTION_STREAMING,  NULL, 14, NULL, NULL },
	{ SUBSCRIPTION_STREAMING,  "parallel", 16, NULL, NULL },
	{ SUBSCRIPTION_TWO_PHASE,  NULL, 15, NULL, NULL },
	{ SUBSCRIPTION_DISABLE_ON_ERROR, NULL, 15, NULL, NULL },
	{ SUBSCRIPTION_PASSWORD_REQUIRED, NULL, 16, NULL, NULL },
	{ SUBSCRIPTION_RUN_AS_OWNER, NULL, 16, NULL, NULL },
	{ SUBSCRIPTION_ORIGIN,     NULL, 16, NULL, NULL },
	{ SUBSCRIPTION_FAILOVER,   NULL, 17, NULL, NULL },
	{ ATTR_COUNT, NULL, 0, NULL, NULL }
};
/* clang-format on */

/* ---- checking a model -------------------------------------------------------------------------------------------------- */

/* Whether the value is that one, or has it as an item: "select, maintain"; "security_invoker=true". */
static bool has_item(struct context *ctx, const char *value, const char *item)
{
	struct list items = list_on(ctx->arena);
	size_t length = strlen(item);
	if (!names_parse(ctx, value, &items))
		return false;
	for (size_t i = 0; i < items.count; i++) {
		const char *one = items.item[i];
		if (text_starts(one, item) && (!one[length] || one[length] == '='))
			return true;
	}
	return false;
}

static bool needs(struct context *ctx, const struct object *o, const struct since *since)
{
	const char *value = attr_table[since->attr].kind == o->kind ? object_get(o, since->attr) : NULL;
	return value && (!since->value || has_item(ctx, value, since->value)) &&
	       (!since->counts || since->counts(ctx, o));
}

/* "15.18" */
static const char *version_text(struct context *ctx, int version)
{
	return arena_printf(ctx->arena, "%d.%d", version / 10000, version % 10000);
}

static void too_old_report(struct context *ctx, const struct object *o, const struct since *since, int version)
{
	const char *attr = attr_table[since->attr].name;
	const char *what = since->value  ? arena_printf(ctx->arena, "%s=\"%s\"", attr, since->value)
			   : since->what ? arena_printf(ctx->arena, "%s %s", attr, since->what)
					 : attr;
	diag_report(ctx, DIAG_SERVER_OLD, o->at, NULL, "%s: %s needs PostgreSQL %d, the server has %s",
		    object_title(ctx, o), what, since->major, version_text(ctx, version));
}

void pg_version_note(struct context *ctx, const struct connection *c, struct object *model)
{
	object_put(model, MODEL_VERSION,
		   names_intern(ctx->names, arena_printf(ctx->arena, "%d", PQserverVersion(pg_of(c)))));
}

bool pg_since_check(struct context *ctx, const struct connection *c, struct object *model)
{
	int version = PQserverVersion(pg_of(c));
	size_t errors = diag_errors(ctx);
	struct list all = object_all(ctx, model);
	pg_version_note(ctx, c, model);
	for (const struct since *s = pg_since; s->attr != ATTR_COUNT; s++)
		for (size_t i = 0; version / 10000 < s->major && i < all.count; i++)
			if (needs(ctx, all.item[i], s))
				too_old_report(ctx, all.item[i], s, version);
	return diag_errors(ctx) == errors;
}

/* ---- asking for the version ----------------------------------------------------------------------------------------------- */

int pg_version_of(const struct object *o)
{
	while (o && o->parent)
		o = o->parent;
	return o && o->kind == KIND_MODEL ? (int)object_int(o, MODEL_VERSION, 0) : 0;
}

int pg_version_for(const struct change *change)
{
	int version = change->from ? pg_version_of(change->from) : 0;
	return version || !change->to ? version : pg_version_of(change->to);
}

bool pg_version_allows(const struct ddl_job *job, int major, const char *what)
{
	int version = pg_version_for(job->change);
	const struct object *o = job->change->to ? job->change->to : job->change->from;
	if (!version || version / 10000 >= major)
		return true;
	diag_report(job->ctx, DIAG_SERVER_OLD, o->at, NULL, "%s: %s needs PostgreSQL %d, the server has %s",
		    object_title(job->ctx, o), what, major, version_text(job->ctx, version));
	return false;
}
