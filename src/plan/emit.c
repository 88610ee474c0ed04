#include "plan/graph.h"

static struct ddl_job job_for(struct graph *g, const struct change *c, struct list *steps)
{
	return (struct ddl_job){ .ctx = g->ctx,
				 .engine = g->engine,
				 .change = c,
				 .steps = steps,
				 .from_model = g->from,
				 .to_model = g->to,
				 .matching = g->m,
				 .from_lookup = g->from_lookup,
				 .to_lookup = g->to_lookup,
				 .down = &g->taken };
}

static bool function_call(struct ddl_job *job, ddl_fn *fn, enum lock lock, unsigned effects)
{
	size_t since = diag_count(job->ctx);
	job->lock = lock;
	job->effects = effects;
	if (fn(job))
		return true;
	diag_frame(job->ctx, since, "while planning: %s", change_title(job->ctx, job->change));
	return false;
}

/* Whether what was done to a table above does it as well. */
static bool follows(struct ddl_job *job, enum attr attr)
{
	return job->engine->follows && job->engine->follows(job, attr);
}

bool rename_emit(struct graph *g, const struct list *renames, const struct change *c, struct list *steps)
{
	struct ddl_job job = job_for(g, c, steps);
	job.renames = renames;
	return follows(&job, ATTR_COUNT) ||
	       function_call(&job, g->engine->ddl[c->from->kind].rename, LOCK_ACCESS_EXCLUSIVE, 0);
}

static bool unsupported(struct graph *g, const struct change *c, enum attr attr)
{
	diag_report(g->ctx, DIAG_UNSUPPORTED, c->to->at, "Write it by hand with `schemadiff generate`.",
		    "%s cannot change %s of %s", g->engine->name, attr_table[attr].name, object_title(g->ctx, c->to));
	return false;
}

static const struct alter_rule *rule_of(const struct graph *g, enum attr attr)
{
	const struct alter_rule *rule = g->engine->ddl[attr_table[attr].kind].alter;
	while (rule && rule->attr != ATTR_COUNT && rule->attr != attr)
		rule++;
	return rule && rule->attr == attr ? rule : NULL;
}

/* The same for rule rows: the steps are about these attributes. */
static bool rule_call(struct ddl_job *job, const struct alter_rule *rule, uint64_t attrs)
{
	size_t before = job->steps->count;
	if (!function_call(job, rule->emit, rule->lock, rule->effects))
		return false;
	for (size_t i = before; i < job->steps->count; i++)
		((struct step *)job->steps->item[i])->attrs = attrs;
	return true;
}

/* What got no step of its own was done by the first one: a new default by the statement of the type, for example. */
static void rest_attribute(const struct change *c, const struct list *steps, size_t before)
{
	uint64_t first = 0, said = 0;
	for (size_t i = before; i < steps->count; i++) {
		const struct step *step = steps->item[i];
		first = first ? first : step->attrs;
		said |= step->attrs;
	}
	for (size_t i = before; i < steps->count; i++) {
		struct step *step = steps->item[i];
		if (step->attrs == first)
			step->attrs |= c->attrs & ~said;
	}
}

/* Calls each run of neighbouring rules with the same function once, with the strongest lock and all effects of what changed. */
static bool rules_call(struct graph *g, const struct change *c, struct list *steps)
{
	struct ddl_job job = job_for(g, c, steps);
	const struct alter_rule *rule = g->engine->ddl[c->to->kind].alter;
	size_t before = steps->count;
	while (rule && rule->attr != ATTR_COUNT) {
		struct alter_rule all = { .emit = rule->emit, .lock = LOCK_NONE };
		uint64_t attrs = 0;
		for (; rule->attr != ATTR_COUNT && rule->emit == all.emit; rule++) {
			if (!(c->attrs & attr_bit(rule->attr)) || follows(&job, rule->attr))
				continue;
			attrs |= attr_bit(rule->attr);
			all.lock = rule->lock > all.lock ? rule->lock : all.lock;
			all.effects |= rule->effects;
		}
		/* A recreate that did not apply leaves the attribute to another row. */
		if (attrs && all.emit != ddl_with_create && all.emit != ddl_recreate && !rule_call(&job, &all, attrs))
			return false;
	}
	rest_attribute(c, steps, before);
	return true;
}

static bool alter_emit(struct graph *g, const struct vertex *v, struct list *steps)
{
	const struct ddl *ddl = &g->engine->ddl[v->change->to->kind];
	if (graph_in_rebuild(g, v->change->to->kind)) {
		struct ddl_job job = job_for(g, v->change, steps);
		job.siblings = &v->siblings;
		return function_call(&job, ddl->rebuild, LOCK_ACCESS_EXCLUSIVE, 0);
	}
	for (enum attr a = kind_table[v->change->to->kind].first; a < kind_attr_end(v->change->to->kind); a++)
		if (v->change->attrs & attr_bit(a) && !rule_of(g, a))
			return unsupported(g, v->change, a);
	return rules_call(g, v->change, steps);
}

static bool set_emit(struct graph *g, const struct vertex *v, struct list *steps)
{
	enum attr attr = graph_deferred_attr(v->change->to->kind);
	const struct alter_rule *rule = attr < ATTR_COUNT ? rule_of(g, attr) : NULL;
	struct ddl_job job = job_for(g, v->change, steps);
	if (v->change->to->kind == KIND_TABLE)
		return function_call(&job, g->engine->ddl[KIND_TABLE].join, LOCK_ACCESS_EXCLUSIVE, 0);
	return rule ? rule_call(&job, rule, attr_bit(attr)) : unsupported(g, v->change, attr);
}

bool vertex_emit(struct graph *g, const struct vertex *v, struct list *steps)
{
	const struct object *o = v->change->to ? v->change->to : v->change->from;
	const struct ddl *ddl = &g->engine->ddl[o->kind];
	struct ddl_job job = job_for(g, v->change, steps);
	switch (v->kind) {
	case VERTEX_DROP:
		return follows(&job, ATTR_COUNT) || function_call(&job, ddl->drop, ddl->drop_lock, ddl->drop_effects);
	case VERTEX_CREATE:
		return follows(&job, ATTR_COUNT) ||
		       (function_call(&job, ddl->create, ddl->create_lock, 0) &&
			(!g->engine->created || function_call(&job, g->engine->created, LOCK_NONE, 0)));
	case VERTEX_SET:
		return set_emit(g, v, steps);
	case VERTEX_ALTER:
		return alter_emit(g, v, steps);
	}
	return false;
}
