#include "engine/postgres/ddl.h"

/* TO …: what is left out is said by its name. */
static void add_roles(struct sql *sql, const struct object *policy)
{
	const char *roles = object_get(policy, POLICY_TO);
	sql_addf(sql, roles ? " TO %N" : " TO PUBLIC", roles);
}

static void add_conditions(struct sql *sql, const char *using, const char *check)
{
	if (using)
		sql_addf(sql, " USING (%E)", using);
	if (check)
		sql_addf(sql, " WITH CHECK (%E)", check);
}

bool policy_create(struct ddl_job *job)
{
	const struct object *policy = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE POLICY %I ON %T", object_name(policy), policy->parent);
	if (object_flag(policy, POLICY_RESTRICTIVE))
		sql_addf(&sql, " AS RESTRICTIVE");
	if (object_get(policy, POLICY_FOR))
		sql_addf(&sql, " FOR %E", pg_upper(job->ctx, object_get(policy, POLICY_FOR)));
	if (object_get(policy, POLICY_TO))
		add_roles(&sql, policy);
	add_conditions(&sql, object_get(policy, POLICY_USING), object_get(policy, POLICY_WITH_CHECK));
	ddl_step(job, sql_get(&sql));
	pg_comment(job, policy);
	return true;
}

bool policy_loses_condition(const struct change *change)
{
	static const enum attr conditions[] = { POLICY_USING, POLICY_WITH_CHECK };
	for (size_t i = 0; i < COUNT_OF(conditions); i++)
		if (object_get(change->from, conditions[i]) && !object_get(change->to, conditions[i]))
			return true;
	return false;
}

bool policy_alter(struct ddl_job *job)
{
	const struct object *policy = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER POLICY %I ON %T", object_name(policy), policy->parent);
	if (pg_changes(job, POLICY_TO))
		add_roles(&sql, policy);
	add_conditions(&sql, pg_changes(job, POLICY_USING) ? object_get(policy, POLICY_USING) : NULL,
		       pg_changes(job, POLICY_WITH_CHECK) ? object_get(policy, POLICY_WITH_CHECK) : NULL);
	ddl_step(job, sql_get(&sql));
	return true;
}
