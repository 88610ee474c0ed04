#include "schemadiff/plan.h"

#include <fnmatch.h>

static void loss_add(struct context *ctx, struct list *losses, const struct change *c, const char *what)
{
	struct loss *loss = arena_alloc(ctx->arena, sizeof *loss);
	loss->change = c;
	loss->what = what;
	loss->path = object_path(ctx, c->from ? c->from : c->to);
	loss->flag = arena_printf(ctx->arena, "--allow %s:%s", what, loss->path);
	list_add(losses, loss);
}

/* A child goes with its parent, which is the loss that is named. */
static bool parent_dropped(const struct object *o, struct pointer_map *dropped)
{
	for (const struct object *p = o->parent; p; p = p->parent)
		if (pointer_map_get(dropped, p))
			return true;
	return false;
}

/* What has a statement of its own to drop it: a sequence may also go with its owner, or give way to an identity. */
static struct pointer_map *dropped_by_steps(struct context *ctx, const struct plan *plan)
{
	struct pointer_map *dropped = pointer_map_new(ctx->arena);
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *s = plan->steps.item[i];
		if (s->why && s->why->op == OP_DROP)
			pointer_map_put(dropped, s->why->from, s);
	}
	return dropped;
}

/* The rows of a foreign table are elsewhere, and stay there. */
static bool is_foreign(const struct object *o)
{
	const struct object *table = object_enclosing(o, KIND_TABLE);
	return table && object_get(table, TABLE_SERVER);
}

static bool drop_loses(const struct plan *plan, const struct change *c, struct pointer_map *by_steps)
{
	const struct object *o = c->from;
	if (c->op != OP_DROP || !(plan->engine->ddl[o->kind].drop_effects & STEP_LOSES_DATA))
		return false;
	if (is_foreign(o))
		return false;
	if (o->kind == KIND_COLUMN)
		return !object_get(o, COLUMN_GENERATED);
	const struct step *step = pointer_map_get(by_steps, o);
	if (o->kind == KIND_COMPOSITE_ATTRIBUTE) /* only where a column holds values of it */
		return step && step->effects & STEP_LOSES_DATA;
	return o->kind != KIND_SEQUENCE || step;
}

/* A computed value takes the place of one that was put in. */
static bool alter_loses(const struct change *c)
{
	return c->op == OP_ALTER && c->from->kind == KIND_COLUMN && !object_get(c->from, COLUMN_GENERATED) &&
	       object_get(c->to, COLUMN_GENERATED);
}

/* A table that is dropped although it is to stay: made anew for what cannot be altered of it, and empty afterwards. */
static bool remade_loses(const struct step *s, struct pointer_map *dropped)
{
	return s->effects & STEP_LOSES_DATA && s->why && s->why->op == OP_DROP && s->why->from->kind == KIND_TABLE &&
	       !is_foreign(s->why->from) && !pointer_map_get(dropped, s->why->from) &&
	       !parent_dropped(s->why->from, dropped);
}

static void remade_add(struct context *ctx, const struct plan *plan, struct pointer_map *dropped, struct list *losses)
{
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *s = plan->steps.item[i];
		if (!remade_loses(s, dropped))
			continue;
		pointer_map_put(dropped, s->why->from, s);
		loss_add(ctx, losses, s->why, "table");
	}
}

struct list plan_losses(struct context *ctx, const struct plan *plan)
{
	struct list losses = list_on(ctx->arena);
	struct pointer_map *dropped = pointer_map_new(ctx->arena), *named = pointer_map_new(ctx->arena);
	struct pointer_map *by_steps = dropped_by_steps(ctx, plan);
	for (size_t i = 0; i < plan->changes.count; i++) {
		const struct change *c = plan->changes.item[i];
		if (c->op == OP_DROP)
			pointer_map_put(dropped, c->from, c);
	}
	remade_add(ctx, plan, dropped, &losses);
	for (size_t i = 0; i < plan->changes.count; i++) {
		const struct change *c = plan->changes.item[i];
		if ((!drop_loses(plan, c, by_steps) || parent_dropped(c->from, dropped)) && !alter_loses(c))
			continue;
		pointer_map_put(named, c->from, c);
		loss_add(ctx, &losses, c, c->op == OP_DROP ? kind_table[c->from->kind].element : "change");
	}
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *s = plan->steps.item[i];
		if (!(s->effects & STEP_LOSES_DATA) || !s->why || !s->why->from ||
		    pointer_map_get(named, s->why->from) || s->why->op == OP_DROP || s->why->from->kind == KIND_TABLE)
			continue;
		pointer_map_put(named, s->why->from, s);
		loss_add(ctx, &losses, s->why, "change");
	}
	return losses;
}

static bool is_lost(const struct list *losses, const struct object *o)
{
	for (size_t i = 0; i < losses->count; i++)
		if (((const struct loss *)losses->item[i])->change->from == o)
			return true;
	return false;
}

/* The columns whose NULLs are replaced: nothing is destroyed, but the way back does not know which rows had none. */
static struct list columns_filled(struct context *ctx, const struct plan *plan, const struct list *losses)
{
	struct list filled = list_on(ctx->arena);
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *s = plan->steps.item[i];
		for (size_t j = 0; j < s->filled.count; j++)
			if (!list_has(&filled, s->filled.item[j]) && !is_lost(losses, s->filled.item[j]))
				list_add(&filled, s->filled.item[j]);
	}
	return filled;
}

const char *plan_reversible(struct context *ctx, const struct plan *up, const struct plan *down)
{
	(void)down;
	struct list losses = plan_losses(ctx, up), filled = columns_filled(ctx, up, &losses);
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < losses.count; i++)
		text_addf(&out, "%s%s", out.length ? ", " : "lossy: ", ((const struct loss *)losses.item[i])->path);
	for (size_t i = 0; i < filled.count; i++)
		text_addf(&out, "%s%s", out.length ? ", " : "lossy: ", object_path(ctx, filled.item[i]));
	return out.length ? text_get(&out) : "lossless";
}

static bool rule_allows(struct context *ctx, const char *rule, const struct loss *loss)
{
	const char *colon = strchr(rule, ':');
	const char *what = colon ? arena_strndup(ctx->arena, rule, (size_t)(colon - rule)) : rule;
	if (strcmp(what, loss->what) != 0)
		return false;
	return !colon || fnmatch(colon + 1, loss->path, 0) == 0;
}

static bool loss_allowed(struct context *ctx, const struct allowance *allowed, const struct loss *loss)
{
	for (size_t i = 0; i < allowed->rules.count; i++)
		if (rule_allows(ctx, allowed->rules.item[i], loss))
			return true;
	return allowed->all;
}

static const struct pair *candidate_of(const struct list *candidates, const struct object *from)
{
	for (size_t i = 0; i < candidates->count; i++) {
		const struct pair *p = candidates->item[i];
		if (p->from == from)
			return p;
	}
	return NULL;
}

static void loss_refuse(struct context *ctx, const struct loss *loss, const struct pair *rename)
{
	if (rename)
		diag_report(
			ctx, DIAG_MAYBE_RENAME, rename->to->at,
			arena_printf(ctx->arena,
				     "If it is a rename, add was=\"%s\" to <%s name=\"%s\">; if it is not, allow the "
				     "loss with %s or --allow-destructive.",
				     object_name(rename->from), kind_table[rename->to->kind].element,
				     object_name(rename->to), loss->flag),
			"dropping %s and adding %s looks like a rename", object_title(ctx, rename->from),
			object_path(ctx, rename->to));
	else
		diag_report(ctx, DIAG_DESTRUCTIVE, loss->change->to ? loss->change->to->at : (struct place){ 0 },
			    arena_printf(ctx->arena, "Allow it with %s, or everything with --allow-destructive.",
					 loss->flag),
			    "data would be lost: %s", change_title(ctx, loss->change));
}

/* The changes with steps of that effect. */
static struct list effects_of(struct context *ctx, const struct plan *plan, unsigned effect, const char *what)
{
	struct list found = list_on(ctx->arena);
	const struct change *last = NULL;
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *s = plan->steps.item[i];
		if (s->effects & effect && s->why != last)
			loss_add(ctx, &found, last = s->why, what);
	}
	return found;
}

/* Rows that nobody wrote: of a new table, where rows that are there already must refer to one. */
static struct list inventions_of(struct context *ctx, const struct plan *plan)
{
	return effects_of(ctx, plan, STEP_INVENTS, "made-up");
}

/* What changes rows by itself from then on. */
static void starts_guard(struct context *ctx, const struct list *starts, const struct allowance *allowed)
{
	for (size_t i = 0; i < starts->count; i++) {
		const struct loss *start = starts->item[i];
		if (!loss_allowed(ctx, allowed, start))
			diag_report(ctx, DIAG_STARTS, start->change->to->at,
				    arena_printf(ctx->arena,
						 "Allow it with %s, or everything with --allow-destructive.",
						 start->flag),
				    "replication would start: %s", change_title(ctx, start->change));
	}
}

static void inventions_guard(struct context *ctx, const struct list *inventions, const struct allowance *allowed)
{
	for (size_t i = 0; i < inventions->count; i++) {
		const struct loss *row = inventions->item[i];
		if (loss_allowed(ctx, allowed, row))
			continue;
		diag_report(ctx, DIAG_INVENTS, row->change->to->at,
			    arena_printf(ctx->arena,
					 "Allow NULL in it until the rows are filled; or allow the rows with %s, or "
					 "everything with --allow-destructive, and put the right ones into the script.",
					 row->flag),
			    "rows would be made up: those that are there must refer to one of a new table: %s",
			    change_title(ctx, row->change));
	}
}

static bool rule_is_used(struct context *ctx, const char *rule, const struct list *losses)
{
	for (size_t i = 0; i < losses->count; i++)
		if (rule_allows(ctx, rule, losses->item[i]))
			return true;
	return false;
}

/* A rule that allows nothing is most likely a slip. */
static void rules_check(struct context *ctx, const struct allowance *allowed, const struct list *losses)
{
	struct text flags = text_on(ctx->arena);
	for (size_t i = 0; i < losses->count; i++)
		text_addf(&flags, "%s%s", i ? ", " : "", ((const struct loss *)losses->item[i])->flag);
	const char *hint = losses->count ? arena_printf(ctx->arena, "There is to be allowed: %s.", text_get(&flags))
					 : "Nothing would be lost, so there is nothing to be allowed.";
	for (size_t i = 0; i < allowed->rules.count; i++)
		if (!rule_is_used(ctx, allowed->rules.item[i], losses))
			diag_report(ctx, DIAG_ALLOW_UNUSED, (struct place){ 0 }, hint,
				    "--allow %s allows nothing that is about to happen",
				    (const char *)allowed->rules.item[i]);
}

bool plan_guard(struct context *ctx, const struct plan *plan, const struct allowance *allowed)
{
	size_t errors = diag_errors(ctx);
	struct list losses = plan_losses(ctx, plan), candidates = diff_rename_candidates(ctx, &plan->changes);
	struct list inventions = inventions_of(ctx, plan), starts = effects_of(ctx, plan, STEP_STARTS, "enable");
	const struct list parts[] = { losses, inventions, starts };
	struct list all = list_on(ctx->arena);
	for (size_t i = 0; i < COUNT_OF(parts); i++)
		for (size_t k = 0; k < parts[i].count; k++)
			list_add(&all, parts[i].item[k]);
	rules_check(ctx, allowed, &all);
	inventions_guard(ctx, &inventions, allowed);
	starts_guard(ctx, &starts, allowed);
	for (size_t i = 0; i < losses.count; i++) {
		const struct loss *loss = losses.item[i];
		const struct pair *rename = candidate_of(&candidates, loss->change->from);
		if (!loss_allowed(ctx, allowed, loss))
			loss_refuse(ctx, loss, rename);
		else if (rename)
			diag_report(ctx, DIAG_RENAME_NOTE, rename->to->at, NULL,
				    "%s is dropped and %s added: the data is not carried over",
				    object_title(ctx, rename->from), object_path(ctx, rename->to));
	}
	return diag_errors(ctx) == errors;
}
