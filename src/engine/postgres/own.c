/*
 * What a table has from the one above becomes its own, or the other way round.
 *
 *   from above → own    it goes above, but there ONLY: PostgreSQL then leaves it below, as the table's own
 *   own → from above    it comes above, and would be both: so a column steps aside, hands over its values, and goes
 */
#include "engine/postgres/ddl.h"

/* ---- what is below ------------------------------------------------------------------------------------------------- */

static const char *inherited_of(const struct object *o)
{
	return object_get(o, kind_attr(o->kind, "inherited"));
}

/* Those of the same name in the tables right below, on the object's side of the plan. */
static struct list right_below(const struct ddl_job *job, const struct object *o, bool to_side)
{
	struct list found = list_on(job->ctx->arena);
	const struct object *model = to_side ? job->to_model : job->from_model;
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			struct list above = list_on(job->ctx->arena);
			struct object *below = NULL;
			if (!object_get(t, TABLE_INHERITS))
				continue;
			lookup_tables_above(job->ctx, to_side ? job->to_lookup : job->from_lookup, t, &above);
			if (list_has(&above, o->parent))
				below = object_child(t, o->kind, object_name(o));
			if (below && inherited_of(below))
				list_add(&found, below);
		}
	return found;
}

/* ---- from above to own --------------------------------------------------------------------------------------------- */

/* Whether something below has this from above alone, and keeps it though it goes there. */
static bool is_kept_below(const struct ddl_job *job, const struct list *below)
{
	for (size_t i = 0; i < below->count; i++) {
		const struct object *to = match_to(job->matching, below->item[i]);
		if (to && !inherited_of(to) && text_equal(inherited_of(below->item[i]), "only"))
			return true;
	}
	return false;
}

static void drop_here(struct ddl_job *job, const struct object *o, int depth)
{
	enum { DEEPEST = 64 };
	struct list below = right_below(job, o, false);
	const char *only = is_kept_below(job, &below) ? "ONLY " : "";
	struct step *step = PG_STEP(
		job, o->kind == KIND_COLUMN ? "ALTER TABLE %E%T DROP COLUMN %I" : "ALTER TABLE %E%T DROP CONSTRAINT %I",
		only, o->parent, object_name(o));
	if (depth)
		pg_part(step, object_title(job->ctx, o));
	for (size_t i = 0; i < below.count && depth < DEEPEST; i++) {
		const struct object *b = below.item[i];
		bool stays = *only || text_equal(inherited_of(b), "merged");
		if (stays && !match_to(job->matching, b) && match_to(job->matching, b->parent))
			drop_here(job, b, depth + 1);
	}
}

bool pg_drop_inherited(struct ddl_job *job)
{
	drop_here(job, job->change->from, 0);
	return true;
}

/* ---- from own to above --------------------------------------------------------------------------------------------- */

bool column_goes_above(const struct change *change)
{
	const char *above = object_get(change->to->parent, TABLE_INHERITS);
	return above && !object_get(change->from, COLUMN_INHERITED) && !object_get(change->from, COLUMN_IDENTITY) &&
	       text_equal(object_get(change->to, COLUMN_INHERITED), "only") &&
	       text_equal(object_get(change->from->parent, TABLE_INHERITS), above);
}

/* The columns of the new model right below that were their tables' own, and are to come from this one. */
static struct list going_above(const struct ddl_job *job, const struct object *column)
{
	struct list below = right_below(job, column, true), found = list_on(job->ctx->arena);
	for (size_t i = 0; i < below.count; i++) {
		const struct object *to = below.item[i], *from = match_from(job->matching, to);
		if (from && column_goes_above(&(struct change){ OP_ALTER, from, to, 0 }))
			list_add(&found, to);
	}
	return found;
}

void pg_columns_step_aside(struct ddl_job *job, const struct object *column)
{
	struct list going = going_above(job, column);
	for (size_t i = 0; i < going.count; i++) {
		const struct object *own = going.item[i];
		const char *name = object_name(own);
		PG_PART(job, PG_SQL(job, "the own one of %T steps aside", own->parent),
			"ALTER TABLE %T RENAME COLUMN %I TO %I", own->parent, name, pg_spare_name(job->ctx, name))
			->effects = 0;
	}
}

void pg_columns_hand_over(struct ddl_job *job, const struct object *column)
{
	struct list going = going_above(job, column);
	for (size_t i = 0; i < going.count; i++) {
		const struct object *own = going.item[i], *from = match_from(job->matching, own);
		const char *name = object_name(own), *spare = pg_spare_name(job->ctx, name);
		const char *type = object_text(own, COLUMN_TYPE);
		struct pg_cast cast = pg_cast_of(job, spare, object_text(from, COLUMN_TYPE), type);
		pg_cost(PG_PART(job, PG_SQL(job, "with the values of %T", own->parent), "UPDATE %T SET %I = %E",
				own->parent, name, cast.using ? cast.using : PG_SQL(job, "%I", spare)),
			LOCK_WRITE, cast.effects | STEP_SCANS, cast.note);
		pg_inherited_finish(job, own);
		PG_PART(job, PG_SQL(job, "the own one of %T goes", own->parent), "ALTER TABLE %T DROP COLUMN %I",
			own->parent, spare)
			->effects = 0;
	}
}
