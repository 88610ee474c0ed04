/*
 * Defaults over a routine or an operator, or over what they search texts with, that is dropped and made anew: those of columns and domains,
 * which stay. They go before it and come back after it.
 */
#include "engine/postgres/ddl.h"

static enum attr default_attr(const struct object *o)
{
	if (o->kind == KIND_COLUMN && !object_get(o, COLUMN_GENERATED))
		return COLUMN_DEFAULT;
	return o->kind == KIND_DOMAIN ? DOMAIN_DEFAULT : ATTR_COUNT;
}

static const char *default_of(const struct object *o)
{
	enum attr attr = o ? default_attr(o) : ATTR_COUNT;
	return attr < ATTR_COUNT ? object_get(o, attr) : NULL;
}

static bool uses(const struct object *o, const struct object *used)
{
	return o->uses && list_has(o->uses, used);
}

static const char *head_of(const struct ddl_job *job, const struct object *o)
{
	return o->kind == KIND_DOMAIN ? PG_SQL(job, "ALTER DOMAIN %T", o)
				      : PG_SQL(job, "ALTER TABLE %T ALTER COLUMN %I", o->parent, object_name(o));
}

static void cost_lower(struct ddl_job *job, const char *sql, const struct object *o)
{
	pg_cost(ddl_step(job, sql), o->kind == KIND_COLUMN ? LOCK_ACCESS_EXCLUSIVE : LOCK_NONE, 0, NULL);
}

static bool is_going(const struct ddl_job *job, const struct object *used)
{
	bool fits = kind_table[used->kind].space == SPACE_ROUTINE || used->kind == KIND_OPERATOR ||
		    used->kind == KIND_TEXT_SEARCH_CONFIGURATION || used->kind == KIND_TEXT_SEARCH_DICTIONARY;
	return fits && (!match_to(job->matching, used) || list_has(job->down, used));
}

/* Whether the object, or what it stands in, is itself taken down: its default goes and comes with it. */
static bool is_down(const struct ddl_job *job, const struct object *o)
{
	while (o && !list_has(job->down, o))
		o = o->parent;
	return o != NULL;
}

void pg_defaults_drop(struct ddl_job *job)
{
	const struct object *routine = job->change->from, *again = match_to(job->matching, routine);
	struct list all = object_all(job->ctx, job->from_model);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i], *to = match_to(job->matching, o);
		if (!default_of(o) || !uses(o, routine) || !default_of(to) || is_down(job, o))
			continue;
		/* Another text that does without it is set before it is dropped. */
		if (default_of(o) == default_of(to) || (again && uses(to, again)))
			cost_lower(job, PG_SQL(job, "%E DROP DEFAULT", head_of(job, to)), to);
	}
}

static bool was_taken(const struct ddl_job *job, const struct object *from)
{
	for (size_t i = 0; from->uses && i < from->uses->count; i++)
		if (is_going(job, from->uses->item[i]))
			return true;
	return false;
}

bool pg_default_is_down(const struct ddl_job *job, const struct object *from)
{
	return default_of(from) && was_taken(job, from);
}

void pg_defaults_put(struct ddl_job *job)
{
	struct list all = list_on(job->ctx->arena);
	if (job->from_model->child)
		all = object_all(job->ctx, job->to_model);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *to = all.item[i], *from = match_from(job->matching, to);
		const char *usual = default_of(to);
		if (!usual || !from || default_of(from) != usual || !uses(to, job->change->to) ||
		    !was_taken(job, from) || is_down(job, from))
			continue;
		cost_lower(job, PG_SQL(job, "%E SET DEFAULT %E", head_of(job, to), usual), to);
	}
}
