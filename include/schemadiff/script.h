/*
 * Layer script: revisions as pairs of plain SQL files, their headers, their graph, and migrations/sum.
 */
#ifndef SCHEMADIFF_SCRIPT_H
#define SCHEMADIFF_SCRIPT_H

#include <jansson.h>

#include "schemadiff/plan.h"
#include "schemadiff/template.h"

/* ---- one revision ------------------------------------------------------------------------------------- */

struct revision {
	const char *id;      /* 12 hexadecimal digits */
	struct list parents; /* of const char *; empty: a base */
	const char *message, *created, *engine, *from, *to, *reversible, *proved;
	bool one_transaction;          /* transaction: one | per statement */
	const char *folder;            /* "20261122T143000_add_users", relative to migrations/ */
	const char *up_sql, *down_sql; /* whole files as they are on disk */
	const char *up_path, *down_path;
	struct list up, down;          /* of struct statement, the bookkeeping-free statements in order */
	const char *up_sum, *down_sum; /* SHA-256 of the normalised text: comment-only changes do not count */
};

/* All revisions of a migrations folder, in topological order (parents first, then by creation). */
struct revisions {
	const char *folder;
	struct list list; /* of struct revision */
	struct map *by_id;
	struct list heads; /* of struct revision without children, in order */
	struct list sums;  /* of struct sum_line, as migrations/sum has them */
	int unmerged;      /* the first line of migrations/sum that marks a conflict of two branches; 0: none */
};

struct sum_line {
	const char *id, *folder,
		*chain; /* "<id> <folder> <64 hex>": chain covers the line before and both files' sums */
};

/* Writes the header and the laid-out script through the template "up.sql" or "down.sql". The header's fields are those of
 * cli.md, plus "proved:". Each step is preceded by its "-- step n/m · …" line. A script for one transaction has the engine's
 * script_begin and script_end around it, so psql or sqlite3 can run it as it is. NULL on a template error. */
const char *script_render(struct context *ctx, const struct plan *plan, const struct revision *revision, bool down,
			  const char *templates_folder);
/* The JSON that a template sees: exactly what --format json prints for a plan. Owned by the arena. */
json_t *script_json(struct context *ctx, const struct plan *plan, const struct revision *revision, bool down);
/* The SQL of a plan without a header: what `diff` prints (with begin/end, runnable by psql or sqlite3). */
const char *script_plain(struct context *ctx, const struct plan *plan);

/* A new revision's id and folder: random id, created from ctx->clock, slug from the message (ASCII letters and digits,
 * lower case, at most 40 characters). */
struct revision *revision_new(struct context *ctx, const char *message, const struct list *parents,
			      const struct engine *engine);
/* Writes migrations/<folder>/{up,down}.sql and the new line of migrations/sum; all or nothing. */
bool revision_write(struct context *ctx, const struct revisions *revisions, struct revision *revision);

/* Reads a script's header; every error with file, line and what is expected. */
bool script_header_read(struct context *ctx, const char *text, const char *file, struct revision *revision);

/* Reads the folder. A missing folder is an empty project. Errors: header wrong, missing file of a pair, missing parent,
 * duplicate id, circle, up and down headers that disagree. NULL on error. */
struct revisions *revisions_read(struct context *ctx, const char *folder);
/* The same where migrations/sum may hold the marks of an unfinished merge: then `unmerged` is set, and `sums` has the lines of
 * both sides. */
struct revisions *revisions_read_unmerged(struct context *ctx, const char *folder);

/* Checks migrations/sum against the files: DIAG_REVISION_EDITED / DIAG_SUM for each that does not fit. */
bool revisions_verify(struct context *ctx, const struct revisions *revisions);

/* Whether every line of migrations/sum is right behind some line that is there, and no revision lacks one: then the order alone
 * is wrong, or marks of a merge are in the way. Two branches that both added lines leave such a file. Reports nothing. */
bool revisions_joinable(struct context *ctx, const struct revisions *revisions);
/* Verifies, and where the lines are only to be joined writes the file anew (*joined). False: something else is wrong. */
bool revisions_join(struct context *ctx, struct revisions *revisions, bool *joined);

/* Writes migrations/sum anew, as the scripts are now: for edits that are meant, and after branches were joined. Lines keep their
 * order; revisions without a line come last. */
bool revisions_sign(struct context *ctx, struct revisions *revisions);
/* A pair that was generated empty, and has been filled in since, gets the line of what it now holds (once: later edits are
 * noticed as any other's). *filled is that revision, or NULL. */
bool revisions_sign_filled(struct context *ctx, struct revisions *revisions, const struct revision **filled);

/* A revision by id, unique prefix (at least 4 digits) or folder name; NULL with DIAG_REVISION_UNKNOWN. */
struct revision *revision_find(struct context *ctx, const struct revisions *revisions, const char *name);
/* The only head, NULL (no diagnostic) when there is none; false with DIAG_REVISION_HEADS when there are several. */
bool revisions_head(struct context *ctx, const struct revisions *revisions, struct revision **head);

/* The built-in template of that name ("up.sql"), overridden by <folder>/<name>.mustache when that exists. */
const char *script_template(struct context *ctx, const char *folder, const char *name);

#endif
