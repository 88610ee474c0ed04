/*
 * Private to engine/postgres: what the files that talk to a PostgreSQL server share. The DDL has a header of its own
 * (ddl.h).
 */
#ifndef SCHEMADIFF_POSTGRES_H
#define SCHEMADIFF_POSTGRES_H

#include "schemadiff/engine.h"

#include <libpq-fe.h>

/* ---- sessions (session.c) ---------------------------------------------------------------------------------------- */

/* What connection.handle points to. */
struct session {
	PGconn *pg;           /* NULL once closed */
	const char *conninfo; /* as it was given: may hold a password, never shown */
};

bool pg_accepts(const char *url);
struct connection *pg_open(struct context *ctx, const char *url);
void pg_close(struct connection *c);
bool pg_query(struct context *ctx, struct connection *c, const char *sql, size_t count, const char *const *params,
	      struct rows *rows);
bool pg_exec(struct context *ctx, struct connection *c, const char *sql);
bool pg_begin(struct context *ctx, struct connection *c, enum begin how);
bool pg_commit(struct context *ctx, struct connection *c);
void pg_rollback(struct context *ctx, struct connection *c);

PGconn *pg_of(const struct connection *c);
/* The one value of a query that gives one row and one column; NULL when there is none, or on an error. */
const char *pg_value(struct context *ctx, struct connection *c, const char *sql, size_t count,
		     const char *const *params);
/* Reports what the server said about the statement, with SQLSTATE, detail, hint and position. */
void pg_report(struct context *ctx, const struct connection *c, const PGresult *result, const char *sql);
/* Opens another database of the same server with the same credentials; NULL (DIAG_CONNECT) when it cannot. */
struct connection *pg_open_database(struct context *ctx, const struct connection *c, const char *database);

/* ---- the lock (lock.c) -------------------------------------------------------------------------------------------- */

bool pg_lock(struct context *ctx, struct connection *c, int seconds, void **lock);
void pg_unlock(struct context *ctx, struct connection *c, void *lock);

/* ---- the catalog (catalog.c) -------------------------------------------------------------------------------------- */

struct object *pg_load(struct context *ctx, struct connection *c, struct list *unmanaged);
/* The same for the schemas of these names alone (const char *), and without what is not managed. */
struct object *pg_load_within(struct context *ctx, struct connection *c, const struct list *schemas);

/* ---- names that PostgreSQL gives (object_names.c) ------------------------------------------------------------------ */

/* PostgreSQL's limit on the bytes of a name. */
#define PG_NAME_LIMIT 63

/* "name1_name2_label" with the names cut so that all fits (makeObjectName); name2 and label may be NULL. */
const char *pg_object_name(struct context *ctx, const char *name1, const char *name2, const char *label);

#endif
