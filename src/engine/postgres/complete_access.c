/* Roles and privileges of a model, as the catalog's queries give them: sorted, and each said once. */
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
