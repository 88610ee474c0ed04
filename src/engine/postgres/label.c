/* Security labels: SECURITY LABEL of what a module that decides about access wants to know of an object. */
#include "engine/postgres/ddl.h"

/* NULL takes it away. */
static void label_set(struct ddl_job *job, const struct object *bearer, const char *provider, const char *label)
{
	const char *head = PG_SQL(job, "SECURITY LABEL FOR %I ON %E IS ", provider, pg_object_words(job, bearer));
	enum space space = kind_table[bearer->kind].space;
	struct step *step = label ? PG_STEP(job, "%E%L", head, label) : PG_STEP(job, "%ENULL", head);
	pg_cost(step, space == SPACE_RELATION || space == SPACE_COLUMN ? LOCK_SHARE_UPDATE : LOCK_NONE, 0, NULL);
}

bool label_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	label_set(job, to->parent, object_name(to), object_get(to, SECURITY_LABEL_LABEL));
	return true;
}

bool label_drop(struct ddl_job *job)
{
	label_set(job, job->change->from->parent, object_name(job->change->from), NULL);
	return true;
}

void pg_put_labels(struct ddl_job *job, const struct object *from, const struct object *now)
{
	for (const struct object *l = object_first(from, KIND_SECURITY_LABEL); l; l = object_following(l)) {
		size_t steps = job->steps->count;
		if (!match_to(job->matching, l))
			continue;
		label_set(job, now, object_name(l), object_get(l, SECURITY_LABEL_LABEL));
		pg_part(job->steps->item[steps], pg_part_of(job, "security label", now));
	}
}
