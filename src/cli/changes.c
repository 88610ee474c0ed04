#include "cli/changes.h"

bool plan_is_empty(const struct plan *plan)
{
	return !plan->changes.count || !plan->steps.count;
}

struct list pending_revisions(struct cli *cli, const struct revisions *rs, const struct history *h)
{
	struct list out = list_on(cli->ctx->arena);
	for (size_t i = 0; i < rs->list.count; i++)
		if (!history_find(h, ((struct revision *)rs->list.item[i])->id))
			list_add(&out, rs->list.item[i]);
	return out;
}

bool pair_plan(struct cli *cli, const struct comparison *c, struct change_pair *pair)
{
	struct context *ctx = cli->ctx;
	*pair = (struct change_pair){ 0 };
	pair->up = plan_make(ctx, c->engine, c->from, c->to, c->matching);
	if (!pair->up || plan_is_empty(pair->up))
		return pair->up != NULL;
	size_t before = diag_count(ctx);
	struct matching *back = match_swap(ctx, c->matching);
	pair->down = back ? plan_make(ctx, c->engine, c->to, c->from, back) : NULL;
	if (!pair->down)
		diag_frame(ctx, before, "while planning the way back");
	return pair->down != NULL;
}

bool pair_prove(struct cli *cli, const struct comparison *c, struct change_pair *pair)
{
	if (given(cli, "no-prove")) {
		pair->proof.why = "--no-prove was given";
		return true;
	}
	if (!prove_pair(cli->ctx, c->connection, cli_scratch(cli), pair->up, pair->down, &pair->proof))
		return false;
	if (!pair->proof.proved)
		diag_report(cli->ctx, DIAG_UNPROVED, (struct place){ 0 }, NULL, "the pair is not proved: %s",
			    pair->proof.why ? pair->proof.why : "there is no place to try it");
	return true;
}

/* "yes, on a copy of the file, with 12 rows" */
static const char *proved_text(struct context *ctx, const struct proof *proof)
{
	if (!proof->proved)
		return arena_printf(ctx->arena, "no: %s", proof->why ? proof->why : "there is no place to try it");
	if (!proof->rows)
		return arena_printf(ctx->arena, "yes: %s", proof->where);
	return arena_printf(ctx->arena, "yes: %s, %lld row%s kept", proof->where, (long long)proof->rows,
			    proof->rows == 1 ? "" : "s");
}

struct revision *pair_save(struct cli *cli, const struct revisions *rs, const char *message,
			   const struct revision *head, const struct change_pair *pair)
{
	struct context *ctx = cli->ctx;
	struct list parents = list_on(ctx->arena);
	if (head)
		list_add(&parents, head->id);
	struct revision *r = revision_new(ctx, message, &parents, pair->up->engine);
	r->from = pair->up->from_hash;
	r->to = pair->up->to_hash;
	r->reversible = plan_reversible(ctx, pair->up, pair->down);
	r->proved = proved_text(ctx, &pair->proof);
	r->one_transaction = !plan_needs_no_transaction(pair->up) && !plan_needs_no_transaction(pair->down);
	return revision_save(cli, rs, r, pair->up, pair->down) ? r : NULL;
}
