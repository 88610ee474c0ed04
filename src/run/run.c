#include "run/run_internal.h"

/* One revision on its way up or down. */
struct job {
	struct context *ctx;
	struct connection *c;
	const struct revision *r;
	const struct list *statements; /* of struct statement */
	bool down, recorded;
	const struct run_options *o;
	int64_t begun;
};

static int64_t milliseconds_now(const struct run_options *o)
{
	return o && o->milliseconds ? o->milliseconds(o->user) : 0;
}

static const char *direction_of(const struct job *job)
{
	return job->down ? "down" : "up";
}

static bool statement_run(struct job *job, size_t n)
{
	const struct statement *s = job->statements->item[n];
	size_t before = diag_count(job->ctx);
	if (job->o && job->o->on_statement)
		job->o->on_statement(job->o->user, job->r, job->down, n + 1, job->statements->count, s->text);
	if (job->c->engine->exec(job->ctx, job->c, s->text))
		return true;
	lock_timeout_explain(job->ctx, before);
	diag_frame(job->ctx, before, "in %s:%d, statement %zu of %zu", job->down ? job->r->down_path : job->r->up_path,
		   s->line, n + 1, job->statements->count);
	return false;
}

static bool job_record(struct job *job)
{
	return !job->recorded ||
	       history_add(job->ctx, job->c, job->down ? "downgrade" : "upgrade", job->r,
			   job->o && job->o->who ? job->o->who : "", milliseconds_now(job->o) - job->begun);
}

/* ---- one transaction --------------------------------------------------------------------------------------- */

static bool job_body(void *user)
{
	struct job *job = user;
	for (size_t i = 0; i < job->statements->count; i++)
		if (!statement_run(job, i))
			return false;
	return job_record(job);
}

/* ---- statement by statement ---------------------------------------------------------------------------------- */

static const char *statement_hash(const struct job *job, size_t n)
{
	const struct statement *s = job->statements->item[n];
	const char *normal = sql_normal(job->ctx, job->c->engine->dialect, s->text);
	return digest_of(job->ctx->arena, normal, strlen(normal));
}

/* What a rerun may skip must be what ran the first time. */
static bool journal_fits(struct job *job, const struct list *entries, size_t *done)
{
	*done = 0;
	for (size_t i = 0; i < entries->count; i++) {
		const struct journal_entry *e = entries->item[i];
		bool same = (size_t)e->position <= job->statements->count &&
			    text_equal(e->hash, statement_hash(job, (size_t)e->position - 1));
		if (!same) {
			diag_report(job->ctx, DIAG_REVISION_EDITED,
				    (struct place){ .file = job->down ? job->r->down_path : job->r->up_path },
				    "Put statement back as it was; what follows it may be changed.",
				    "the run of %s was interrupted, and its statement %lld was edited since",
				    job->r->id, (long long)e->position);
			return false;
		}
		if (e->done)
			*done = (size_t)e->position;
	}
	return true;
}

struct one_statement {
	struct job *job;
	size_t n;
	struct journal_entry entry;
};

static bool one_body(void *user)
{
	struct one_statement *one = user;
	return statement_run(one->job, one->n) &&
	       journal_write(one->job->ctx, one->job->c, one->job->r->id, direction_of(one->job), &one->entry);
}

/* A statement that can run in a transaction is recorded in the same one: it happened exactly when the journal says so.
 * Any other is announced first; when a run ends between, the next one meets it as "begun". */
static bool one_run(struct job *job, size_t n)
{
	struct context *ctx = job->ctx;
	const struct statement *s = job->statements->item[n];
	struct one_statement one = { job, n, { (int64_t)n + 1, statement_hash(job, n), true } };
	if (!job->recorded)
		return statement_run(job, n);
	if (!job->c->engine->needs_no_transaction(s->text))
		return transaction_run(ctx, job->c, job->down, one_body, &one);
	struct journal_entry begun = one.entry;
	begun.done = false;
	return journal_write(ctx, job->c, job->r->id, direction_of(job), &begun) && one_body(&one);
}

static bool job_end(void *user)
{
	struct job *job = user;
	return journal_clear(job->ctx, job->c, job->r->id) && job_record(job);
}

static void interrupted_explain(struct job *job, size_t before, size_t done)
{
	diag_frame(job->ctx, before,
		   "%zu of %zu statements of %s are done and kept; run the same command again to go on", done,
		   job->statements->count, job->r->id);
}

static bool job_statements(struct job *job)
{
	struct list entries = list_on(job->ctx->arena);
	size_t done = 0;
	if (job->recorded && (!journal_read(job->ctx, job->c, job->r->id, direction_of(job), &entries) ||
			      !journal_fits(job, &entries, &done)))
		return false;
	for (size_t i = done; i < job->statements->count; i++) {
		size_t before = diag_count(job->ctx);
		bool begun = i < entries.count && !((struct journal_entry *)entries.item[i])->done;
		if (begun &&
		    !index_invalid_drop(job->ctx, job->c, ((struct statement *)job->statements->item[i])->text))
			return false;
		if (!one_run(job, i)) {
			interrupted_explain(job, before, i);
			return false;
		}
	}
	return !job->recorded || transaction_run(job->ctx, job->c, job->down, job_end, job);
}

/* ---- a revision ------------------------------------------------------------------------------------------------- */

static bool engine_check(struct job *job)
{
	const char *made_for = job->r->engine, *is = job->c->engine->name;
	if (text_blank(made_for) || strcmp(made_for, is) == 0)
		return true;
	diag_report(job->ctx, DIAG_SCRIPT, (struct place){ .file = job->r->up_path },
		    "Keep one migrations folder for each engine.", "revision %s is for %s, but the database is %s",
		    job->r->id, made_for, is);
	return false;
}

bool revision_run(struct context *ctx, struct connection *c, const struct revision *r, bool down, bool recorded,
		  const struct run_options *o)
{
	struct job job = { ctx, c, r, down ? &r->down : &r->up, down, recorded, o, milliseconds_now(o) };
	size_t before = diag_count(ctx);
	if (!engine_check(&job))
		return false;
	bool ok = r->one_transaction ? transaction_run(ctx, c, down, job_body, &job) : job_statements(&job);
	if (!ok)
		diag_frame(ctx, before, "while %s revision %s (%s)", down ? "taking back" : "applying", r->id,
			   r->message);
	else if (o && o->on_revision)
		o->on_revision(o->user, r, down, milliseconds_now(o) - job.begun);
	return ok;
}

/* ---- whole runs ---------------------------------------------------------------------------------------------------- */

typedef bool path_fn(struct context *ctx, const struct revisions *rs, const struct history *h, const char *target,
		     struct list *out);

/* A revision that was broken off half-way goes on, or back the way it came; nothing else may run before. */
static bool broken_check(struct context *ctx, struct connection *c, const struct list *path, bool down)
{
	struct list broken;
	if (!run_broken_list(ctx, c, &broken))
		return false;
	for (size_t i = 0; i < broken.count; i++) {
		const struct run_broken *b = broken.item[i];
		const struct revision *first = path->count ? path->item[0] : NULL;
		bool same = first && text_equal(first->id, b->id) && text_equal(b->direction, down ? "down" : "up");
		if (same || !path->count)
			continue;
		diag_report(ctx, DIAG_HISTORY, (struct place){ 0 },
			    "Run the command again that was broken off; or mend the database by hand, then stamp it.",
			    "revision %s was broken off on its way %s, with %lld statements done", b->id, b->direction,
			    (long long)b->done);
		return false;
	}
	return true;
}

static bool locked_run(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		       const struct run_options *o, bool down, struct list *done)
{
	struct history h;
	struct list path;
	if (!history_prepare(ctx, c) || !session_prepare(ctx, c) || !history_read(ctx, c, &h))
		return false;
	if (!(down ? run_path_down : run_path_up)(ctx, rs, &h, target, &path) || !broken_check(ctx, c, &path, down))
		return false;
	for (size_t i = 0; i < path.count; i++) {
		if (!revision_run(ctx, c, path.item[i], down, true, o))
			return false;
		if (done)
			list_add(done, path.item[i]);
	}
	return true;
}

/* Looks before it touches: a path that is wrong leaves no bookkeeping tables behind. */
static bool path_check(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		       bool down)
{
	struct history h;
	struct list path;
	return history_read(ctx, c, &h) && (down ? run_path_down : run_path_up)(ctx, rs, &h, target, &path);
}

static bool run_path(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		     const struct run_options *o, bool down, struct list *done)
{
	void *lock = NULL;
	if (!path_check(ctx, c, rs, target, down) || !c->engine->lock(ctx, c, o->lock_seconds, &lock))
		return false;
	bool ok = locked_run(ctx, c, rs, target, o, down, done);
	c->engine->unlock(ctx, c, lock);
	return ok;
}

bool run_upgrade(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		 const struct run_options *o, struct list *done)
{
	return revisions_verify(ctx, rs) && run_path(ctx, c, rs, target, o, false, done);
}

bool run_downgrade(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		   const struct run_options *o, struct list *done)
{
	return run_path(ctx, c, rs, target, o, true, done);
}

bool run_single(struct context *ctx, struct connection *c, const struct revision *r, bool down,
		const struct run_options *o)
{
	return revision_run(ctx, c, r, down, false, o);
}

bool run_replay(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target)
{
	struct list path;
	if (!run_closure(ctx, rs, target, &path))
		return false;
	for (size_t i = 0; i < path.count; i++)
		if (!revision_run(ctx, c, path.item[i], false, false, NULL))
			return false;
	return true;
}
