/* Private to run/: bookkeeping and the running of single scripts. */
#ifndef SCHEMADIFF_RUN_INTERNAL_H
#define SCHEMADIFF_RUN_INTERNAL_H

#include "schemadiff/run.h"

/* ---- bookkeeping (history.c) ----------------------------------------------------------------------------- */

bool history_add(struct context *ctx, struct connection *c, const char *action, const struct revision *r,
		 const char *who, int64_t milliseconds);

/* One statement of a revision that runs statement by statement. */
struct journal_entry {
	int64_t position; /* from 1 */
	const char *hash; /* of the statement's normal form */
	bool done;        /* false: it was begun, and nobody saw its end */
};

/* What is recorded of a revision's direction ("up", "down"): list of struct journal_entry, in order. */
bool journal_read(struct context *ctx, struct connection *c, const char *id, const char *direction,
		  struct list *entries);
bool journal_write(struct context *ctx, struct connection *c, const char *id, const char *direction,
		   const struct journal_entry *e);
bool journal_clear(struct context *ctx, struct connection *c, const char *id);

/* ---- scripts (transaction.c) ------------------------------------------------------------------------------- */

/* Runs something between BEGIN and COMMIT with what the engine's dialect wants around it: SQLite without foreign key
 * actions, and afterwards no reference may dangle that did not before (on a way down: but those to a table that comes back
 * empty); PostgreSQL with a limit on waiting for locks. */
bool transaction_run(struct context *ctx, struct connection *c, bool down, bool (*body)(void *user), void *user);
/* Before statements that run outside a transaction. */
bool session_prepare(struct context *ctx, struct connection *c);
/* Turns a server's "lock not available" into DIAG_LOCKED with words for it. */
void lock_timeout_explain(struct context *ctx, size_t since);

/* Runs one revision. Unless `recorded`, neither history nor journal are written. */
bool revision_run(struct context *ctx, struct connection *c, const struct revision *r, bool down, bool recorded,
		  const struct run_options *o);

/* ---- resuming (resume.c) ------------------------------------------------------------------------------------ */

/* A CREATE INDEX CONCURRENTLY that was broken off leaves an index that is marked invalid: takes it away, so that the
 * statement can run again. Anything else is left alone. */
bool index_invalid_drop(struct context *ctx, struct connection *c, const char *statement);

#endif
