/*
 * Owners. An object belongs to who makes it, so one that is made (or made anew) for another role is handed over by a statement
 * of its own: right after it, and before its privileges, which the owner gives.
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

const char *pg_role_running(const struct ddl_job *job)
{
	const char *role = object_get(job->from_model, MODEL_ROLE);
	return role ? role : object_get(job->to_model, MODEL_ROLE);
}

static const char *owner_said(const struct object *o)
{
	enum attr attr = o ? kind_attr(o->kind, "owner") : ATTR_COUNT;
	return attr < ATTR_COUNT ? object_get(o, attr) : NULL;
}

const char *pg_owner_of(const struct ddl_job *job, const struct object *o)
{
	const char *said = owner_said(o), *before = owner_said(match_from(job->matching, o));
	return said ? said : before ? before : owner_said(match_to(job->matching, o));
}

/* Who owns the object of the model, or will; NULL where that is not known. */
static const char *owner_now(const struct object *live, const struct matching *m, const struct object *o)
{
	const struct object *old = match_from(m, o);
	const char *said = owner_said(o) ? owner_said(o) : owner_said(old);
	return said || old ? said : object_get(live, MODEL_ROLE);
}

/* All that the owner may do is no grant in the catalog. */
void pg_owners_grants_forget(struct context *ctx, const struct object *live, struct object *model,
			     const struct matching *m)
{
	struct list all = object_all(ctx, model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *grant = all.item[i];
		if (grant->kind == KIND_GRANT && !match_from(m, grant) &&
		    kind_attr(grant->parent->kind, "owner") < ATTR_COUNT &&
		    text_equal(object_get(grant, GRANT_PRIVILEGES), "all") && !object_get(grant, GRANT_GRANTABLE) &&
		    text_equal(object_name(grant), owner_now(live, m, grant->parent)))
			object_detach(grant);
	}
}

/* What stands in a model is written in any case: the script may run elsewhere, by another role. */
static bool is_said(const struct ddl_job *job, const struct object *o)
{
	return owner_said(o) && !text_equal(o->at.file, "catalog") && !facets_owners_off(job->ctx);
}

static struct step *owner_set(struct ddl_job *job, const struct object *o, const char *owner)
{
	struct step *step = pg_step_once(job, PG_SQL(job, "ALTER %E OWNER TO %I", pg_object_words(job, o), owner));
	step->owner = owner;
	return step;
}

bool pg_set_owner(struct ddl_job *job)
{
	const char *old = owner_said(job->change->from), *new = owner_said(job->change->to);
	owner_set(job, job->change->to, new);
	struct ddl_job quiet = *job;
	quiet.lock = LOCK_NONE;
	pg_owner_changed(&quiet, old, new);
	return true;
}

void pg_put_owner(struct ddl_job *job, const struct object *o)
{
	const char *owner = pg_owner_of(job, o);
	struct ddl_job quiet = *job;
	quiet.lock = LOCK_NONE;
	quiet.effects = 0;
	if (!owner || (text_equal(owner, pg_role_running(job)) && !is_said(job, o)))
		return;
	if (o->kind == KIND_SEQUENCE && object_get(o, SEQUENCE_OWNED_BY)) /* see pg_sequence_hand_over */
		return;
	pg_part(owner_set(&quiet, o, owner), pg_part_of(job, "owner", o));
}

/* ---- sequences ------------------------------------------------------------------------------------------------------- */

static bool is_down(const struct ddl_job *job, const struct object *from)
{
	return from && job->down && list_has(job->down, from);
}

/* The table of the from model that has the sequence until now, or NULL. */
static const struct object *table_before(const struct ddl_job *job, const struct object *from)
{
	const struct object *column = from ? pg_sequence_column(job->ctx, job->from_lookup, from) : NULL;
	return column ? column->parent : NULL;
}

/* Who has the sequence just before a column comes to own it, or just after it is free again. */
static const char *sequence_owner_now(const struct ddl_job *job, const struct object *from)
{
	const struct object *table = table_before(job, from);
	if (!from || is_down(job, from))
		return pg_role_running(job);
	if (!table)
		return owner_said(from);
	const struct object *still = is_down(job, table) ? NULL : match_to(job->matching, table);
	return still ? pg_owner_of(job, still) : owner_said(table);
}

void pg_sequence_hand_over(struct ddl_job *job, const struct object *to)
{
	const struct object *from = match_from(job->matching, to), *table = table_before(job, from);
	const struct object *column = pg_sequence_column(job->ctx, job->to_lookup, to);
	const char *wanted = column ? pg_owner_of(job, column->parent) : owner_said(to);
	const char *now = sequence_owner_now(job, from);
	if (column && !wanted)
		wanted = pg_role_running(job);
	if (!wanted || !now || text_equal(wanted, now))
		return;
	if (column && table && !is_down(job, from) && !is_down(job, table))
		PG_PART(job, "let go", "ALTER SEQUENCE %T OWNED BY NONE", to);
	pg_part(owner_set(job, to, wanted), "owner");
}
