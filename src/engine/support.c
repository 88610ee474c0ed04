#include "schemadiff/engine.h"

#include <stdlib.h>

struct step *ddl_step(struct ddl_job *job, const char *sql)
{
	struct step *step = arena_alloc(job->ctx->arena, sizeof *step);
	*step = (struct step){ .sql = sql,
			       .lock = job->lock,
			       .effects = job->effects,
			       .why = job->change,
			       .filled = list_on(job->ctx->arena) };
	list_add(job->steps, step);
	return step;
}

void ddl_fills(struct ddl_job *job, struct step *step, const struct object *column)
{
	const struct object *from = match_from(job->matching, column);
	step->effects |= STEP_FILLS;
	if (from)
		list_add(&step->filled, from);
}

/* The sentinels stand in rule rows; the planner compares their addresses and never calls them. Different bodies keep a
 * linker from folding them into one. */
bool ddl_recreate(struct ddl_job *job)
{
	diag_report(job->ctx, DIAG_UNSUPPORTED, (struct place){ 0 }, NULL, "internal: recreate was called");
	abort();
}

bool ddl_rebuild(struct ddl_job *job)
{
	diag_report(job->ctx, DIAG_UNSUPPORTED, (struct place){ 0 }, NULL, "internal: rebuild was called");
	abort();
}

bool ddl_with_create(struct ddl_job *job)
{
	diag_report(job->ctx, DIAG_UNSUPPORTED, (struct place){ 0 }, NULL, "internal: with_create was called");
	abort();
}

bool engine_has_kind(const struct engine *e, enum kind kind)
{
	return e->ddl[kind].create != NULL;
}

bool engine_has_attr(const struct engine *e, enum attr attr)
{
	enum kind kind = attr_table[attr].kind;
	if (!engine_has_kind(e, kind))
		return false;
	if (attr_table[attr].flags & KEY)
		return true;
	const struct alter_rule *rule = e->ddl[kind].alter;
	while (rule && rule->attr != ATTR_COUNT && rule->attr != attr)
		rule++;
	return rule && rule->attr == attr;
}

void unmanaged_add(struct list *unmanaged, const char *kind, const char *title)
{
	struct unmanaged *one = arena_alloc(unmanaged->arena, sizeof *one);
	*one = (struct unmanaged){ arena_strdup(unmanaged->arena, kind), arena_strdup(unmanaged->arena, title) };
	list_add(unmanaged, one);
}
