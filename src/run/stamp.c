#include "run/run_internal.h"

/* What the history must forget and learn so that exactly the wanted revisions are in force. */
struct stamp {
	struct context *ctx;
	struct connection *c;
	const struct run_options *o;
	struct list forget; /* of struct history_row */
	struct list learn;  /* of struct revision */
};

static bool list_has_id(const struct list *revisions, const char *id)
{
	for (size_t i = 0; i < revisions->count; i++)
		if (strcmp(((struct revision *)revisions->item[i])->id, id) == 0)
			return true;
	return false;
}

/* A revision that was edited is learnt again, with its new checksum. */
static void stamp_compare(struct stamp *s, const struct history *h, const struct list *wanted)
{
	for (size_t i = h->applied.count; i-- > 0;) {
		struct history_row *row = h->applied.item[i];
		if (!list_has_id(wanted, row->id))
			list_add(&s->forget, row);
	}
	for (size_t i = 0; i < wanted->count; i++) {
		struct revision *r = wanted->item[i];
		const struct history_row *row = history_find(h, r->id);
		if (!row || !text_equal(row->checksum, revision_checksum(s->ctx, r)))
			list_add(&s->learn, r);
	}
}

static bool stamp_body(void *user)
{
	struct stamp *s = user;
	for (size_t i = 0; i < s->forget.count; i++) {
		struct history_event e = { "unstamp", *(struct history_row *)s->forget.item[i] };
		e.row.applied_by = s->o->who;
		e.row.milliseconds = 0;
		if (!s->c->engine->exec(s->ctx, s->c, history_event_sql(s->ctx, s->c->engine->dialect, &e)))
			return false;
	}
	for (size_t i = 0; i < s->learn.count; i++) {
		const struct revision *r = s->learn.item[i];
		if (!history_add(s->ctx, s->c, "stamp", r, s->o->who, 0) || !journal_clear(s->ctx, s->c, r->id))
			return false;
	}
	return true;
}

/* "+1" and "-1" have no meaning here: the history may be anything. */
static bool target_check(struct context *ctx, const char *target)
{
	if (target[0] != '+' && target[0] != '-')
		return true;
	diag_report(ctx, DIAG_REVISION_UNKNOWN, (struct place){ 0 }, "Name a revision, head, heads or base.",
		    "%s: a stamp needs an absolute target", target);
	return false;
}

bool run_stamp(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
	       const struct run_options *o, struct list *done)
{
	struct stamp s = { ctx, c, o, list_on(ctx->arena), list_on(ctx->arena) };
	struct list wanted;
	struct history h;
	void *lock = NULL;
	if (!target_check(ctx, target) || !run_closure(ctx, rs, target, &wanted) ||
	    !c->engine->lock(ctx, c, o->lock_seconds, &lock))
		return false;
	bool ok = history_prepare(ctx, c) && history_read(ctx, c, &h);
	if (ok) {
		stamp_compare(&s, &h, &wanted);
		ok = transaction_run(ctx, c, false, stamp_body, &s);
	}
	c->engine->unlock(ctx, c, lock);
	for (size_t i = 0; ok && done && i < s.learn.count; i++)
		list_add(done, s.learn.item[i]);
	return ok;
}

bool run_accept_edits(struct context *ctx, struct connection *c, const struct revisions *rs,
		      const struct run_options *o, struct list *done)
{
	struct stamp s = { ctx, c, o, list_on(ctx->arena), list_on(ctx->arena) };
	struct history h;
	void *lock = NULL;
	if (!c->engine->lock(ctx, c, o->lock_seconds, &lock))
		return false;
	bool ok = history_read(ctx, c, &h);
	for (size_t i = 0; ok && i < h.applied.count; i++) {
		const struct history_row *row = h.applied.item[i];
		const struct revision *r = map_get(rs->by_id, row->id);
		if (r && !text_equal(row->checksum, revision_checksum(ctx, r)))
			list_add(&s.learn, r);
	}
	ok = ok && (!s.learn.count || transaction_run(ctx, c, false, stamp_body, &s));
	c->engine->unlock(ctx, c, lock);
	*done = s.learn;
	return ok;
}
