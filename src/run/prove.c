#include "run/prove_internal.h"

/* One attempt at a proof. */
struct attempt {
	struct context *ctx;
	struct connection *c; /* where it runs */
	const struct plan *up, *down;
	const struct pointer_map *needed;
	bool inside; /* a transaction of ours is open, and will be rolled back */
	int64_t rows;
};

/* ---- comparing catalogs ---------------------------------------------------------------------------------------- */

/* Attributes that are compared only where somebody chose them: versions of extensions. */
static bool only_loose(const struct change *change)
{
	uint64_t bits = change->attrs;
	if (change->op != OP_ALTER)
		return false;
	for (enum attr a = kind_table[change->to->kind].first; a < kind_attr_end(change->to->kind); a++)
		if (attr_table[a].flags & LOOSE)
			bits &= ~attr_bit(a);
	return !bits;
}

/* Whether the object should be there: the trial database may hold only a part of the schema. */
static bool is_expected(const struct attempt *a, const struct object *expected, bool to_side)
{
	const struct object *from = to_side ? match_from(a->up->matching, object_top(expected)) : object_top(expected);
	return !a->needed || !from || pointer_map_get(a->needed, from);
}

static bool catalogs_differ(struct attempt *a, const struct list *changes, bool to_side, const char *when)
{
	struct text titles = text_on(a->ctx->arena);
	size_t count = 0;
	for (size_t i = 0; i < changes->count; i++) {
		const struct change *change = changes->item[i];
		if (only_loose(change) || (change->to && !is_expected(a, change->to, to_side)))
			continue;
		if (++count <= 5)
			text_addf(&titles, "\n%s", change_title(a->ctx, change));
	}
	if (!count)
		return false;
	diag_report(a->ctx, DIAG_PROOF, (struct place){ 0 }, NULL, "%s, the catalog still needs %zu change%s:%s%s",
		    when, count, count == 1 ? "" : "s", text_get(&titles), count > 5 ? "\n…" : "");
	return true;
}

static bool catalog_check(struct attempt *a, struct object *expected, bool to_side, const char *when)
{
	struct list unmanaged = list_on(a->ctx->arena);
	struct object *is = a->c->engine->load(a->ctx, a->c, &unmanaged);
	struct matching *m = is ? match_by_key(a->ctx, is, expected) : NULL;
	if (!m)
		return false;
	facets_adopt(a->ctx, expected, is, match_swap(a->ctx, m));
	struct list changes = diff_models(a->ctx, is, expected, m);
	/* A statement may have left a text in another spelling, as SQLite's RENAME does with its quotes. */
	if (changes.count && a->c->engine->settle(a->ctx, a->c, is, expected, m)) {
		m = match_by_key(a->ctx, is, expected);
		changes = diff_models(a->ctx, is, expected, m);
	}
	return !interrupted_report(a->ctx) && !catalogs_differ(a, &changes, to_side, when);
}

/* ---- running the pair --------------------------------------------------------------------------------------------- */

/* Whether the server did not understand the statement, or missed something that it names: then the model says something
 * wrong. Anything else is about the data, or our mistake. */
static bool is_models_mistake(const struct diag *said, const struct step *failed)
{
	static const char *const phrases[] = { "syntax error",
					       "no such column",
					       "no such table",
					       "no such function",
					       "incomplete input",
					       "unrecognized token",
					       "wrong number of arguments" };
	if (!failed || !failed->why || !failed->why->to || text_equal(failed->why->to->at.file, "catalog"))
		return false;
	if (said->sqlstate && strlen(said->sqlstate) == 5) /* a real SQLSTATE: class 42 is syntax or access rule */
		return text_starts(said->sqlstate, "42");
	for (size_t i = 0; i < COUNT_OF(phrases); i++)
		if (strstr(said->message, phrases[i]))
			return true;
	return false;
}

/* What the server said becomes a failed proof. */
static bool run_failed(struct context *ctx, size_t before, const char *which, const struct step *failed)
{
	struct diag said = { .message = "no reason was given" };
	if (interrupted(ctx))
		return false;
	if (diag_count(ctx) > before)
		said = *diag_at(ctx, before);
	diag_forget(ctx, before);
	struct diag *d;
	if (is_models_mistake(&said, failed))
		d = diag_report(ctx, DIAG_MODEL_EXPRESSION, failed->why->to->at, said.hint, "%s: %s",
				object_title(ctx, failed->why->to), said.message);
	else
		d = diag_report(ctx, DIAG_PROOF, said.at, said.hint, "%s does not run: %s", which, said.message);
	d->sqlstate = said.sqlstate;
	d->detail = said.detail;
	memcpy(d->frame, said.frame, sizeof d->frame);
	return false;
}

static bool plan_try(struct attempt *a, const struct plan *plan, const char *which)
{
	size_t before = diag_count(a->ctx);
	const struct step *failed = NULL;
	if (a->inside ? plan_run_inside(a->ctx, a->c, plan, &failed)
		      : plan_run(a->ctx, a->c, plan, plan == a->down, &failed))
		return true;
	return run_failed(a->ctx, before, which, failed);
}

static bool attempt_run(struct attempt *a)
{
	struct tallies *t = tallies_new(a->ctx, a->up, a->needed);
	if (!tallies_take(a->ctx, a->c, t, false))
		return false;
	a->rows = tallies_rows(t);
	return plan_try(a, a->up, "the way up") &&
	       catalog_check(a, (struct object *)(uintptr_t)a->up->to, true, "after the way up") &&
	       tallies_check(a->ctx, a->c, t, true, "after the way up") && plan_try(a, a->down, "the way down") &&
	       catalog_check(a, (struct object *)(uintptr_t)a->up->from, false, "after the way down") &&
	       tallies_check(a->ctx, a->c, t, false, "after the way down");
}

/* ---- where ------------------------------------------------------------------------------------------------------------ */

struct place_tried {
	struct connection *c; /* the database itself */
	const char *scratch_url;
	const struct pointer_map *needed;
};

/* On a scratch database, with rows of our own in empty tables or without. *tried: there was one. */
static bool trial_attempt(struct context *ctx, const struct place_tried *p, const struct plan *up,
			  const struct plan *down, bool seeded, struct proof *proof, bool *tried, int64_t *seeds)
{
	struct connection *trial = NULL;
	size_t before = diag_count(ctx);
	*tried = trial_make_part(ctx, p->c, p->scratch_url, up->from, p->needed, &trial, &proof->where, &proof->why);
	if (!*tried)
		return !interrupted_report(ctx) && diag_count(ctx) == before;
	*seeds = seeded ? rows_seed(ctx, trial, up->from, p->needed) : 0;
	struct attempt a = { ctx, trial, up, down, p->needed, false, 0 };
	bool ok = attempt_run(&a);
	trial_drop(ctx, p->c, trial);
	proof->rows = a.rows;
	return ok;
}

/* Nothing else is left: on the database itself, in a transaction that is rolled back. */
static bool inside_attempt(struct context *ctx, struct connection *c, const struct plan *up, const struct plan *down,
			   struct proof *proof)
{
	size_t before = diag_count(ctx);
	struct attempt a = { ctx, c, up, down, proof_needs(ctx, up, down), true, 0 };
	if (!session_prepare(ctx, c) || !c->engine->begin(ctx, c, BEGIN_WRITE))
		return false;
	bool ok = attempt_run(&a);
	c->engine->rollback(ctx, c);
	for (size_t i = before; !ok && i < diag_count(ctx); i++)
		if (text_equal(diag_at(ctx, i)->sqlstate, "55P03"))
			return proof->why = "a lock could not be had in time", diag_forget(ctx, before), true;
	proof->proved = ok;
	proof->rows = a.rows;
	proof->where = "rolled-back transaction";
	return ok;
}

/* SQLite has a copy or nothing: its transactions cannot hold a rebuild's pragmas. */
static bool may_try_inside(const struct connection *c, const struct plan *up, const struct plan *down)
{
	return c->engine->dialect == DIALECT_POSTGRES && !plan_needs_no_transaction(up) &&
	       !plan_needs_no_transaction(down);
}

bool prove_pair(struct context *ctx, struct connection *c, const char *scratch_url, const struct plan *up,
		const struct plan *down, struct proof *proof)
{
	const struct place_tried p = { c, scratch_url, proof_needs(ctx, up, down) };
	size_t before = diag_count(ctx);
	bool tried = false;
	int64_t seeds = 0;
	*proof = (struct proof){ 0 };
	bool ok = trial_attempt(ctx, &p, up, down, true, proof, &tried, &seeds);
	if (!ok && tried && seeds && !interrupted(ctx)) {
		/* Rows that we made up may break a rule that real ones keep. */
		diag_forget(ctx, before);
		ok = trial_attempt(ctx, &p, up, down, false, proof, &tried, &seeds);
	}
	if (ok && !tried && may_try_inside(c, up, down))
		return inside_attempt(ctx, c, up, down, proof);
	proof->proved = ok && tried;
	return ok;
}
