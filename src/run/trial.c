#include "run/prove_internal.h"

/* ---- running steps ------------------------------------------------------------------------------------------- */

static bool step_run(struct context *ctx, struct connection *c, const struct step *step)
{
	size_t before = diag_count(ctx);
	if (c->engine->exec(ctx, c, step->sql))
		return true;
	lock_timeout_explain(ctx, before);
	diag_frame(ctx, before, "in the step: %s", step_title(ctx, step));
	return false;
}

bool plan_run_inside(struct context *ctx, struct connection *c, const struct plan *plan, const struct step **failed)
{
	for (size_t i = 0; i < plan->steps.count; i++)
		if (!step_run(ctx, c, plan->steps.item[i])) {
			*failed = plan->steps.item[i];
			return false;
		}
	return true;
}

struct plan_job {
	struct context *ctx;
	struct connection *c;
	const struct plan *plan;
	const struct step **failed;
};

static bool plan_body(void *user)
{
	const struct plan_job *job = user;
	return plan_run_inside(job->ctx, job->c, job->plan, job->failed);
}

bool plan_run(struct context *ctx, struct connection *c, const struct plan *plan, bool down, const struct step **failed)
{
	struct plan_job job = { ctx, c, plan, failed };
	if (plan_needs_no_transaction(plan))
		return plan_body(&job);
	return transaction_run(ctx, c, down, plan_body, &job);
}

/* ---- making a database like another ----------------------------------------------------------------------------- */

/* Leaves only steps that make what is needed. */
static void plan_narrow(struct plan *plan, const struct pointer_map *needed)
{
	size_t kept = 0;
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *s = plan->steps.item[i];
		const struct object *made = s->why ? s->why->to : NULL;
		if (!made || pointer_map_get(needed, object_top(made)))
			plan->steps.item[kept++] = plan->steps.item[i];
	}
	plan->steps.count = kept;
}

/* Whether the step is about something that the settings leave to others, or hands over to a role that does not let this one
 * act for it: a trial does as well without. */
static bool is_passed_over(struct context *ctx, const struct step *s, const struct list *held)
{
	const struct object *made = s->why ? s->why->to : NULL;
	return (made && facets_drop(ctx, made)) || (s->owner && (facets_owners_off(ctx) || !list_has(held, s->owner)));
}

static void plan_pass_over(struct context *ctx, struct plan *plan, const struct object *is)
{
	struct list held = list_on(ctx->arena);
	const char *value = object_get(is, MODEL_ROLES_HELD);
	size_t kept = 0;
	if (value)
		names_parse(ctx, value, &held);
	for (size_t i = 0; i < plan->steps.count; i++)
		if (!is_passed_over(ctx, plan->steps.item[i], &held))
			plan->steps.item[kept++] = plan->steps.item[i];
	plan->steps.count = kept;
}

/* Makes the schema in the scratch database, unless it is there because the scratch database is a copy. */
static bool trial_fill(struct context *ctx, struct connection *trial, struct object *live,
		       const struct pointer_map *needed)
{
	struct list unmanaged = list_on(ctx->arena);
	struct object *is = trial->engine->load(ctx, trial, &unmanaged);
	struct matching *m = is ? match_by_key(ctx, is, live) : NULL;
	struct plan *plan = m ? plan_make(ctx, trial->engine, is, live, m) : NULL;
	if (!plan)
		return false;
	if (needed)
		plan_narrow(plan, needed);
	plan_pass_over(ctx, plan, is);
	const struct step *failed = NULL;
	return !plan->steps.count || plan_run(ctx, trial, plan, false, &failed);
}

bool trial_make_part(struct context *ctx, struct connection *c, const char *scratch_url, const struct object *live,
		     const struct pointer_map *needed, struct connection **trial, const char **where, const char **why)
{
	size_t before = diag_count(ctx);
	if (!c->engine->scratch_make(ctx, c, scratch_url, trial, where, why))
		return false;
	if (trial_fill(ctx, *trial, (struct object *)(uintptr_t)live, needed))
		return true;
	const char *reason = diag_count(ctx) > before ? diag_at(ctx, before)->message : "the server gave no reason";
	*why = arena_printf(ctx->arena, "the schema cannot be made anew: %s", reason);
	diag_forget(ctx, before);
	trial_drop(ctx, c, *trial);
	*trial = NULL;
	return false;
}

bool trial_make(struct context *ctx, struct connection *c, const char *scratch_url, const struct object *live,
		struct connection **trial, const char **where, const char **why)
{
	return trial_make_part(ctx, c, scratch_url, live, NULL, trial, where, why);
}

void trial_drop(struct context *ctx, struct connection *c, struct connection *trial)
{
	c->engine->scratch_drop(ctx, c, trial);
}
