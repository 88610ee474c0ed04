/*
 * Subscriptions. Nothing here speaks to the publisher: one is made without a connection, a slot or a copy, its publications
 * are changed without a refresh, and it is dropped without its slot. What only the publisher could do is refused.
 */
#include "engine/postgres/ddl.h"

/* ---- options ---------------------------------------------------------------------------------------------------- */

static const struct {
	enum attr attr;
	const char *name;
} options[] = {
	{ SUBSCRIPTION_SLOT, "slot_name" },
	{ SUBSCRIPTION_SYNCHRONOUS_COMMIT, "synchronous_commit" },
	{ SUBSCRIPTION_BINARY, "binary" },
	{ SUBSCRIPTION_STREAMING, "streaming" },
	{ SUBSCRIPTION_TWO_PHASE, "two_phase" },
	{ SUBSCRIPTION_DISABLE_ON_ERROR, "disable_on_error" },
	{ SUBSCRIPTION_PASSWORD_REQUIRED, "password_required" },
	{ SUBSCRIPTION_RUN_AS_OWNER, "run_as_owner" },
	{ SUBSCRIPTION_ORIGIN, "origin" },
	{ SUBSCRIPTION_FAILOVER, "failover" },
};

static void option_add(struct sql *sql, const struct object *o, size_t i)
{
	const char *value = object_text(o, options[i].attr);
	bool none = options[i].attr == SUBSCRIPTION_SLOT && text_equal(value, "none");
	sql_addf(sql, none ? "%E = NONE" : "%E = %L", options[i].name, value);
}

/* A slot of its own name is usual, and need not even be one that can be; from 18 on, streaming is. */
static bool must_be_said(const struct ddl_job *job, const struct object *o, enum attr attr)
{
	if (attr == SUBSCRIPTION_SLOT && text_equal(object_get(o, attr), object_name(o)))
		return false;
	return object_get(o, attr) || (attr == SUBSCRIPTION_STREAMING && pg_version_for(job->change) >= 180000);
}

/* ---- create, drop ------------------------------------------------------------------------------------------------- */

static void enable(struct ddl_job *job, const struct object *o)
{
	struct step *step = pg_part(PG_STEP(job, "ALTER SUBSCRIPTION %I ENABLE", object_name(o)), "enabled");
	step->effects = STEP_STARTS;
}

/* What a model does not say (on the way back, or from a database to another one) is not started: who knows whether its slot
 * is still there, and whose it is? */
bool subscription_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *connection = object_get(to, SUBSCRIPTION_CONNECTION);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if (!connection) {
		diag_report(job->ctx, DIAG_UNSUPPORTED, to->at,
			    "Give it connection=\"…\"; of one that is there, only a superuser can read it.",
			    "%s cannot be made: what it connects by is not known", object_title(job->ctx, to));
		return false;
	}
	sql_addf(&sql, "CREATE SUBSCRIPTION %I CONNECTION %L PUBLICATION %N WITH (connect = false", object_name(to),
		 connection, object_text(to, SUBSCRIPTION_PUBLICATIONS));
	for (size_t i = 0; i < COUNT_OF(options); i++)
		if (must_be_said(job, to, options[i].attr)) {
			sql_addf(&sql, ", ");
			option_add(&sql, to, i);
		}
	sql_addf(&sql, ")");
	ddl_step(job, sql_get(&sql))->note = "add its password by hand, where it has one; its slot is yours to make";
	pg_comment(job, to);
	if (object_flag(to, SUBSCRIPTION_ENABLED) && !text_equal(to->at.file, "catalog"))
		enable(job, to);
	return true;
}

/* DROP SUBSCRIPTION leaves the comment and the labels behind, on nothing (measured on 15 to 18). */
static void remarks_drop(struct ddl_job *job, const struct object *o)
{
	if (object_get(o, SUBSCRIPTION_COMMENT))
		PG_PART(job, "the comment, which would stay behind", "COMMENT ON SUBSCRIPTION %I IS NULL",
			object_name(o))
			->effects = 0;
	for (const struct object *l = object_first(o, KIND_SECURITY_LABEL); l; l = object_following(l))
		PG_PART(job, "the label, which would stay behind", "SECURITY LABEL FOR %I ON SUBSCRIPTION %I IS NULL",
			object_name(l), object_name(o))
			->effects = 0;
}

/* Without a slot it goes without a word to the publisher. */
bool subscription_drop(struct ddl_job *job)
{
	const struct object *o = job->change->from;
	remarks_drop(job, o);
	const char *slot = object_get(o, SUBSCRIPTION_SLOT);
	if (object_flag(o, SUBSCRIPTION_ENABLED))
		PG_PART(job, "it stops", "ALTER SUBSCRIPTION %I DISABLE", object_name(o))->effects = 0;
	if (!text_equal(slot, "none"))
		PG_PART(job, "it lets go of its slot", "ALTER SUBSCRIPTION %I SET (slot_name = NONE)", object_name(o))
			->effects = 0;
	struct step *step = PG_STEP(job, "DROP SUBSCRIPTION %I", object_name(o));
	if (slot && !text_equal(slot, "none"))
		step->note = PG_SQL(job, "the slot %I stays on the publisher, and keeps its log: drop it there", slot);
	return true;
}

/* ---- alter -------------------------------------------------------------------------------------------------------- */

bool subscription_refuse(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	enum attr attr = pg_changes(job, SUBSCRIPTION_TWO_PHASE) ? SUBSCRIPTION_TWO_PHASE : SUBSCRIPTION_FAILOVER;
	diag_report(job->ctx, DIAG_UNSUPPORTED, to->at,
		    "Write it by hand with `schemadiff generate`, for a time at which the publisher can be reached.",
		    "%s of %s is part of its slot: PostgreSQL changes it on the publisher or not at all",
		    attr_table[attr].name, object_title(job->ctx, to));
	return false;
}

bool subscription_disable(struct ddl_job *job)
{
	if (!object_flag(job->change->to, SUBSCRIPTION_ENABLED))
		PG_STEP(job, "ALTER SUBSCRIPTION %I DISABLE", object_name(job->change->to));
	return true;
}

bool subscription_enable(struct ddl_job *job)
{
	if (object_flag(job->change->to, SUBSCRIPTION_ENABLED))
		enable(job, job->change->to);
	return true;
}

/* The statement would put a connection without the password into the place of one with it. */
bool subscription_set_connection(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (object_flag(job->change->from, SUBSCRIPTION_SECRET) || object_flag(to, SUBSCRIPTION_SECRET)) {
		diag_report(
			job->ctx, DIAG_UNSUPPORTED, to->at,
			"Change the connection by hand, or have the server take the password from a file (passfile).",
			"the connection of %s holds a password, which would be lost", object_title(job->ctx, to));
		return false;
	}
	PG_STEP(job, "ALTER SUBSCRIPTION %I CONNECTION %L", object_name(to), object_text(to, SUBSCRIPTION_CONNECTION));
	return true;
}

bool subscription_set_publications(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "ALTER SUBSCRIPTION %I SET PUBLICATION %N WITH (refresh = false)", object_name(to),
		object_text(to, SUBSCRIPTION_PUBLICATIONS))
		->note = "tables are taken in or let go by REFRESH PUBLICATION, which asks the publisher";
	return true;
}

bool subscription_set_options(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	for (size_t i = 0; i < COUNT_OF(options); i++) {
		if (!pg_changes(job, options[i].attr))
			continue;
		sql_addf(&sql, sql.text.length ? ", " : "ALTER SUBSCRIPTION %I SET (", object_name(to));
		option_add(&sql, to, i);
	}
	PG_STEP(job, "%E)", sql_get(&sql));
	return true;
}
