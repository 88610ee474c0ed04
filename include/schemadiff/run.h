/*
 * Layer run: applies revisions, takes them back, keeps the history, proves pairs.
 */
#ifndef SCHEMADIFF_RUN_H
#define SCHEMADIFF_RUN_H

#include "schemadiff/script.h"

/* ---- history: what the database says about itself --------------------------------------------------- */

struct history_row {
	const char *id, *message, *checksum, *applied_by, *applied_at, *folder;
	int64_t milliseconds;
};

struct history {
	struct list applied; /* of struct history_row, in order of application: revisions that are in force */
	struct list events;  /* of struct history_event: everything that ever happened, oldest first */
	bool exists;         /* whether the bookkeeping tables are there */
};

struct history_event {
	const char *action; /* upgrade, downgrade, stamp, unstamp */
	struct history_row row;
};

bool history_read(struct context *ctx, struct connection *c, struct history *history);
/* The row of a revision that is in force, or NULL. */
const struct history_row *history_find(const struct history *history, const char *id);
/* Those in force that the project does not have (list of struct history_row): another branch applied them, or a folder went. */
struct list history_lacking(struct context *ctx, const struct history *history, const struct revisions *rs);
/* Drops nothing of the user's; creates the bookkeeping tables when they are missing. */
bool history_prepare(struct context *ctx, struct connection *c);
/* The statements that do so, and the one that records an event: for scripts that are run elsewhere. */
const char *history_prepare_sql(enum dialect dialect);
const char *history_event_sql(struct context *ctx, enum dialect dialect, const struct history_event *event);

/* What the history remembers of a revision's two scripts: comments do not count. */
const char *revision_checksum(struct context *ctx, const struct revision *r);

/* ---- running ------------------------------------------------------------------------------------------ */

struct run_options {
	int lock_seconds;                    /* how long to wait for another run to end */
	const char *who;                     /* for the history */
	int64_t (*milliseconds)(void *user); /* a clock for how long a revision took; NULL: not measured */
	void (*on_statement)(void *user, const struct revision *r, bool down, size_t n, size_t count, const char *sql);
	void (*on_revision)(void *user, const struct revision *r, bool down, int64_t milliseconds);
	void *user;
};

/* The revisions between the database and `target`, in the order to run them. TARGET: a revision or its unique prefix, head,
 * heads, base, +N, -N. Errors: unknown, ambiguous, history has a revision that the project lacks, edited files. */
bool run_path_up(struct context *ctx, const struct revisions *rs, const struct history *h, const char *target,
		 struct list *out);
bool run_path_down(struct context *ctx, const struct revisions *rs, const struct history *h, const char *target,
		   struct list *out);
/* The revisions that `target` stands for together with all their ancestors, parents first. */
bool run_closure(struct context *ctx, const struct revisions *rs, const char *target, struct list *out);
/* Whether what was applied is still what the files say: DIAG_HISTORY, DIAG_REVISION_EDITED. */
bool run_check_history(struct context *ctx, const struct revisions *rs, const struct history *h);

/* Applies the revisions under the lock: one transaction a revision where its header says so, else statement by statement with
 * a journal row each. What fails is rolled back; what could not be is named with what to do. `done` (may be NULL) gets the
 * revisions that were run. */
bool run_upgrade(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		 const struct run_options *o, struct list *done);
bool run_downgrade(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
		   const struct run_options *o, struct list *done);
/* Sets what the history says, without running anything. */
bool run_stamp(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target,
	       const struct run_options *o, struct list *done);
/* Makes the history accept the scripts as they are now; `done` gets the revisions that had been edited. */
bool run_accept_edits(struct context *ctx, struct connection *c, const struct revisions *rs,
		      const struct run_options *o, struct list *done);
/* The revisions whose run was broken off between two statements: list of struct run_broken. */
struct run_broken {
	const char *id, *direction; /* "up", "down" */
	int64_t done;               /* statements that were run and are kept */
};
bool run_broken_list(struct context *ctx, struct connection *c, struct list *out);
/* Runs one revision, without lock, history or journal. */
bool run_single(struct context *ctx, struct connection *c, const struct revision *r, bool down,
		const struct run_options *o);
/* Runs the revisions up to `target` on an empty database, without lock, history or journal. */
bool run_replay(struct context *ctx, struct connection *c, const struct revisions *rs, const char *target);

/* ---- trying things out --------------------------------------------------------------------------------- */

/* A database like the one behind `c`, whose catalog is `live`: a copy, or a scratch database in which the schema was made
 * anew (its tables are then empty). False without a diagnostic when there is no way to have one (*why says why). */
bool trial_make(struct context *ctx, struct connection *c, const char *scratch_url, const struct object *live,
		struct connection **trial, const char **where, const char **why);
void trial_drop(struct context *ctx, struct connection *c, struct connection *trial);

struct proof {
	bool proved;
	const char *where; /* "copy of the file", "temporary database", "--scratch", "rolled-back transaction" */
	const char *why;   /* when not proved: why it could not be tried */
	int64_t rows;      /* how many rows were there to be kept */
};

/* Runs up, compares the catalog with the model; runs down, compares with the start; rows put in beforehand must still be
 * there. False (DIAG_PROOF, with what differs or which row went) when the pair is wrong; a proof that cannot be tried at
 * all leaves proof->proved false and is no error. */
bool prove_pair(struct context *ctx, struct connection *c, const char *scratch_url, const struct plan *up,
		const struct plan *down, struct proof *proof);

#endif
