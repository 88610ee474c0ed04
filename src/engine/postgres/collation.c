/*
 * Collations. PostgreSQL alters none, so a new one takes the name: the old one steps aside, the columns and the attributes of
 * composite types go over, the old one goes. The indexes of the columns are built anew.
 */
#include "engine/postgres/ddl.h"

static void option_add(struct sql *sql, const char *name, const char *value)
{
	if (value)
		sql_addf(sql, "%E = %L, ", name, value);
}

bool collation_create(struct ddl_job *job)
{
	const struct object *collation = job->change->to;
	struct sql options = sql_on(job->ctx, DIALECT_POSTGRES);
	if (object_get(collation, COLLATION_PROVIDER))
		sql_addf(&options, "provider = %E, ", object_get(collation, COLLATION_PROVIDER));
	option_add(&options, "locale", object_get(collation, COLLATION_LOCALE));
	option_add(&options, "lc_collate", object_get(collation, COLLATION_LC_COLLATE));
	option_add(&options, "lc_ctype", object_get(collation, COLLATION_LC_CTYPE));
	if (!object_flag(collation, COLLATION_DETERMINISTIC))
		sql_addf(&options, "deterministic = false, ");
	option_add(&options, "rules", object_get(collation, COLLATION_RULES));
	const char *list = sql_get(&options);
	PG_STEP(job, "CREATE COLLATION %T (%E)", collation,
		arena_strndup(job->ctx->arena, list, strlen(list) - strlen(", ")));
	pg_comment(job, collation);
	return true;
}

/* ---- who has it --------------------------------------------------------------------------------------------------------- */

/* Which attributes of a kind hold a type, and the collation that goes with it. */
static const struct bearer {
	enum kind kind;
	enum attr type, collation;
} bearers[] = {
	{ KIND_COLUMN, COLUMN_TYPE, COLUMN_COLLATION },
	{ KIND_DOMAIN, DOMAIN_TYPE, DOMAIN_COLLATION },
	{ KIND_RANGE_TYPE, RANGE_TYPE_SUBTYPE, RANGE_TYPE_COLLATION },
	{ KIND_COMPOSITE_ATTRIBUTE, COMPOSITE_ATTRIBUTE_TYPE, COMPOSITE_ATTRIBUTE_COLLATION },
};

static const struct bearer *bearer_of(enum kind kind)
{
	for (size_t i = 0; i < COUNT_OF(bearers); i++)
		if (bearers[i].kind == kind)
			return &bearers[i];
	return NULL;
}

/* Whether the object has the collation before and after; what leaves it was altered before. What is generated is taken down. */
static bool has_it(struct ddl_job *job, const struct object *o)
{
	const struct bearer *b = bearer_of(o->kind);
	const struct object *to = b ? match_to(job->matching, o) : NULL;
	const char *name = to ? object_get(o, b->collation) : NULL;
	return name && object_get(to, b->collation) == name &&
	       lookup_named(job->from_lookup, SPACE_COLLATION, name) == job->change->from &&
	       !(o->kind == KIND_COLUMN && object_get(o, COLUMN_GENERATED));
}

/* Where the object is one that cannot go over to another collation. */
static bool is_stuck(struct ddl_job *job, const struct object *o)
{
	if (o->kind == KIND_COMPOSITE_ATTRIBUTE)
		return !pg_type_is_free(job, o->parent, object_title(job->ctx, job->change->to));
	if (o->kind == KIND_COLUMN)
		return false;
	diag_report(job->ctx, DIAG_UNSUPPORTED, job->change->to->at,
		    "Make a collation under another name, and let that type and what else has it name that one.",
		    "PostgreSQL cannot change %s while %s has it", object_title(job->ctx, job->change->to),
		    object_title(job->ctx, o));
	return true;
}

static bool go_over(struct ddl_job *job, const struct object *o)
{
	const struct bearer *b = bearer_of(o->kind);
	if (is_stuck(job, o))
		return false;
	bool attribute = o->kind == KIND_COMPOSITE_ATTRIBUTE;
	struct step *step = PG_STEP(job,
				    attribute ? "ALTER TYPE %T ALTER ATTRIBUTE %I TYPE %E COLLATE %Q"
					      : "ALTER TABLE %T ALTER COLUMN %I TYPE %E COLLATE %Q",
				    o->parent, object_name(o), object_text(o, b->type), object_get(o, b->collation));
	if (attribute)
		pg_cost(step, LOCK_NONE, 0, NULL);
	return true;
}

bool collation_rebuild(struct ddl_job *job)
{
	const struct object *from = job->change->from;
	struct ddl_job quiet = *job;
	quiet.lock = LOCK_NONE;
	quiet.effects = 0;
	struct list all = object_all(job->ctx, job->from_model);
	PG_STEP(&quiet, "ALTER COLLATION %T RENAME TO %I", from, pg_spare_name(job->ctx, object_name(from)));
	collation_create(&quiet);
	pg_put_owner(&quiet, job->change->to);
	for (size_t i = 0; i < all.count; i++)
		if (has_it(job, all.item[i]) && !go_over(job, all.item[i]))
			return false;
	PG_STEP(&quiet, "DROP COLLATION %I.%I", object_name(object_schema(from)),
		pg_spare_name(job->ctx, object_name(from)));
	return true;
}
