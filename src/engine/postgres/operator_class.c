/*
 * Operator classes and families.
 *
 * What a class cannot do without belongs to it; the rest belongs to the family, whatever statement added it (since
 * PostgreSQL 14; amapi.h, amadjustmembers). So that it is the same everywhere, what is loose is added to the family by a
 * statement of its own, and taken out when the class goes.
 */
#include "engine/postgres/ddl.h"

static const char *family_of(struct context *ctx, const struct object *class)
{
	const char *family = object_get(class, OPERATOR_CLASS_FAMILY);
	return family ? family : qname_format(ctx, object_name(object_schema(class)), object_name(class));
}

static struct list members_of(struct context *ctx, const char *text)
{
	struct list members = list_on(ctx->arena);
	pg_members_parse(ctx, text, &members);
	return members;
}

static bool has_member(struct context *ctx, const struct list *members, const struct pg_member *m)
{
	for (size_t i = 0; i < members->count; i++)
		if (text_equal(pg_member_text(ctx, members->item[i]), pg_member_text(ctx, m)))
			return true;
	return false;
}

static struct list members_minus(struct context *ctx, const struct list *members, const struct list *others)
{
	struct list left = list_on(ctx->arena);
	for (size_t i = 0; i < members->count; i++)
		if (!has_member(ctx, others, members->item[i]))
			list_add(&left, members->item[i]);
	return left;
}

/* The members of a class that belong to its family: by the catalog's word where it is known. */
static struct list loose_of(struct context *ctx, const struct object *class)
{
	const char *loose = object_get(class, OPERATOR_CLASS_LOOSE);
	struct list all = members_of(ctx, object_get(class, OPERATOR_CLASS_MEMBERS)), out = list_on(ctx->arena);
	if (loose)
		return members_of(ctx, text_equal(loose, "none") ? NULL : loose);
	for (size_t i = 0; i < all.count; i++)
		if (pg_member_is_loose(object_get(class, OPERATOR_CLASS_METHOD), all.item[i]))
			list_add(&out, all.item[i]);
	return out;
}

/* ---- statements ------------------------------------------------------------------------------------------------------ */

static void family_add(struct ddl_job *job, const char *family, const char *method, const struct list *members)
{
	if (members->count)
		PG_STEP(job, "ALTER OPERATOR FAMILY %Q USING %I ADD\n%E", family, method,
			pg_members_format(job->ctx, members));
}

static void family_take(struct ddl_job *job, const char *family, const char *method, const struct list *members)
{
	struct text out = text_on(job->ctx->arena);
	for (size_t i = 0; i < members->count; i++) {
		const struct pg_member *m = members->item[i];
		text_addf(&out, "%s%s %d (%s)", i ? ",\n" : "", m->is_function ? "FUNCTION" : "OPERATOR", m->number,
			  m->operands);
	}
	if (members->count)
		PG_STEP(job, "ALTER OPERATOR FAMILY %Q USING %I DROP\n%E", family, method, text_get(&out));
}

bool operator_family_create(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	const char *path = qname_format(job->ctx, object_name(object_schema(o)), object_name(o));
	struct list members = members_of(job->ctx, object_get(o, OPERATOR_FAMILY_MEMBERS));
	PG_STEP(job, "CREATE OPERATOR FAMILY %T USING %I", o, object_get(o, OPERATOR_FAMILY_METHOD));
	family_add(job, path, object_get(o, OPERATOR_FAMILY_METHOD), &members);
	pg_comment(job, o);
	return true;
}

bool operator_family_set_members(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *path = qname_format(job->ctx, object_name(object_schema(to)), object_name(to));
	struct list before = members_of(job->ctx, object_get(job->change->from, OPERATOR_FAMILY_MEMBERS));
	struct list after = members_of(job->ctx, object_get(to, OPERATOR_FAMILY_MEMBERS));
	struct list gone = members_minus(job->ctx, &before, &after), made = members_minus(job->ctx, &after, &before);
	family_take(job, path, object_get(to, OPERATOR_FAMILY_METHOD), &gone);
	family_add(job, path, object_get(to, OPERATOR_FAMILY_METHOD), &made);
	return true;
}

bool operator_class_create(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	const char *method = object_get(o, OPERATOR_CLASS_METHOD), *storage = object_get(o, OPERATOR_CLASS_STORAGE);
	struct list all = members_of(job->ctx, object_get(o, OPERATOR_CLASS_MEMBERS)), own = list_on(job->ctx->arena),
		    loose = list_on(job->ctx->arena);
	for (size_t i = 0; i < all.count; i++)
		list_add(pg_member_is_loose(method, all.item[i]) ? &loose : &own, all.item[i]);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql,
		 object_flag(o, OPERATOR_CLASS_DEFAULT)
			 ? "CREATE OPERATOR CLASS %T DEFAULT FOR TYPE %E USING %I FAMILY %Q AS\n"
			 : "CREATE OPERATOR CLASS %T FOR TYPE %E USING %I FAMILY %Q AS\n",
		 o, object_get(o, OPERATOR_CLASS_TYPE), method, family_of(job->ctx, o));
	if (own.count)
		sql_addf(&sql, "%E", pg_members_format(job->ctx, &own));
	if (storage || !own.count) /* something must be said */
		sql_addf(&sql, own.count ? ",\nSTORAGE %E" : "STORAGE %E",
			 storage ? storage : object_get(o, OPERATOR_CLASS_TYPE));
	ddl_step(job, sql_get(&sql));
	family_add(job, family_of(job->ctx, o), method, &loose);
	pg_comment(job, o);
	return true;
}

bool operator_class_drop(struct ddl_job *job)
{
	const struct object *o = job->change->from;
	struct list loose = loose_of(job->ctx, o);
	family_take(job, family_of(job->ctx, o), object_get(o, OPERATOR_CLASS_METHOD), &loose);
	return pg_drop(job);
}

/* ---- changes ----------------------------------------------------------------------------------------------------------- */

static bool only_loose(struct context *ctx, const struct object *class, const struct list *members)
{
	struct list loose = loose_of(ctx, class);
	for (size_t i = 0; i < members->count; i++)
		if (!has_member(ctx, &loose, members->item[i]))
			return false;
	return true;
}

/* Whether something goes or comes that belongs to the class itself. */
bool operator_class_changes_itself(const struct change *change)
{
	struct arena *arena = arena_new();
	struct names *names = names_new(arena);
	struct context ctx = { .arena = arena, .names = names };
	struct list before = members_of(&ctx, object_get(change->from, OPERATOR_CLASS_MEMBERS));
	struct list after = members_of(&ctx, object_get(change->to, OPERATOR_CLASS_MEMBERS));
	struct list gone = members_minus(&ctx, &before, &after), made = members_minus(&ctx, &after, &before);
	bool loose = only_loose(&ctx, change->from, &gone);
	for (size_t i = 0; i < made.count; i++)
		loose &= pg_member_is_loose(object_get(change->to, OPERATOR_CLASS_METHOD), made.item[i]);
	arena_free(arena);
	return !loose;
}

bool operator_class_set_members(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct list before = members_of(job->ctx, object_get(job->change->from, OPERATOR_CLASS_MEMBERS));
	struct list after = members_of(job->ctx, object_get(to, OPERATOR_CLASS_MEMBERS));
	struct list gone = members_minus(job->ctx, &before, &after), made = members_minus(job->ctx, &after, &before);
	family_take(job, family_of(job->ctx, to), object_get(to, OPERATOR_CLASS_METHOD), &gone);
	family_add(job, family_of(job->ctx, to), object_get(to, OPERATOR_CLASS_METHOD), &made);
	return true;
}
