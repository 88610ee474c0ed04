#include "plan/graph.h"

static uint64_t kinds_renamable(const struct engine *e)
{
	uint64_t kinds = 0;
	for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++)
		if (e->ddl[k].rename && e->ddl[k].rename != ddl_rebuild && e->ddl[k].rename != ddl_recreate)
			kinds |= KIND_BIT(k);
	return kinds;
}

/* What stands in the way of a new name, and can have no other name itself. */
static bool rename_refuse(struct context *ctx, const struct engine *engine, const struct object *blocker)
{
	diag_report(ctx, DIAG_UNSUPPORTED, blocker->at, "Drop it in a revision of its own first.",
		    "%s cannot rename: %s holds a name that something else is to get", engine->name,
		    object_title(ctx, blocker));
	return false;
}

static bool renames_emit(struct graph *g, struct plan *plan, const struct list *renames)
{
	for (size_t i = 0; i < renames->count; i++) {
		const struct change *c = renames->item[i];
		if (!g->engine->ddl[c->from->kind].rename)
			return rename_refuse(g->ctx, g->engine, c->from);
		if (!rename_emit(g, renames, renames->item[i], &plan->steps))
			return false;
		list_add(&plan->changes, renames->item[i]);
	}
	return true;
}

static struct graph *graph_new(struct context *ctx, const struct engine *engine, struct object *from, struct object *to)
{
	struct graph *g = arena_alloc(ctx->arena, sizeof *g);
	*g = (struct graph){ .ctx = ctx,
			     .engine = engine,
			     .from = from,
			     .to = to,
			     .m = match_by_key(ctx, from, to),
			     .nodes = pointer_map_new(ctx->arena),
			     .dependants = pointer_map_new(ctx->arena),
			     .rounds = pointer_map_new(ctx->arena),
			     .taken = list_on(ctx->arena),
			     .displaced = list_on(ctx->arena),
			     .vertices = list_on(ctx->arena),
			     .parting = list_on(ctx->arena),
			     .moving = list_on(ctx->arena),
			     .cuts = list_on(ctx->arena) };
	g->changes = diff_models(ctx, from, to, g->m);
	return g;
}

static bool steps_make(struct graph *g, struct plan *plan)
{
	struct list order = list_on(g->ctx->arena);
	graph_rounds_fill(g);
	graph_close(g);
	if (!graph_build(g) || !graph_order(g, &order))
		return false;
	for (size_t i = 0; i < order.count; i++)
		if (!vertex_emit(g, order.item[i], &plan->steps))
			return false;
	return true;
}

/* Whether nothing differs, names included. */
static bool is_same(struct context *ctx, const struct object *from, const struct object *to, const struct matching *m)
{
	struct list all = object_all(ctx, to);
	if (diff_models(ctx, from, to, m).count)
		return false;
	for (size_t i = 0; i < all.count; i++)
		if (!text_equal(object_name(match_from(m, all.item[i])), object_name(all.item[i])))
			return false;
	return true;
}

struct plan *plan_make(struct context *ctx, const struct engine *engine, struct object *from, struct object *to,
		       const struct matching *m)
{
	struct plan *plan = arena_alloc(ctx->arena, sizeof *plan);
	struct list renames = list_on(ctx->arena);
	*plan = (struct plan){ .engine = engine,
			       .from = from,
			       .to = to,
			       .matching = m,
			       .changes = list_on(ctx->arena),
			       .steps = list_on(ctx->arena) };
	plan->from_hash = plan->to_hash = model_fingerprint(ctx, to);
	if (is_same(ctx, from, to, m))
		return plan;
	plan->from_hash = model_fingerprint(ctx, from);
	struct object *renamed = rename_model(ctx, engine->dialect, from, to, m, kinds_renamable(engine), &renames);
	struct graph *g = graph_new(ctx, engine, renamed, to);
	if (!renames.count && !g->changes.count)
		return plan;
	g->from_lookup = lookup_new(ctx, renamed);
	g->to_lookup = lookup_new(ctx, to);
	if (!renames_emit(g, plan, &renames) || !steps_make(g, plan))
		return NULL;
	for (size_t i = 0; i < g->changes.count; i++)
		list_add(&plan->changes, g->changes.item[i]);
	return plan;
}

bool plan_needs_no_transaction(const struct plan *plan)
{
	for (size_t i = 0; i < plan->steps.count; i++)
		if (((const struct step *)plan->steps.item[i])->effects & STEP_NO_TRANSACTION)
			return true;
	return false;
}
