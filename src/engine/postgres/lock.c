/*
 * The lock that keeps two runners apart: an advisory lock of a session of its own, asked for again and again. Neither
 * holding nor waiting may be inside a transaction: CREATE INDEX CONCURRENTLY waits for every transaction that is open.
 */
#include "engine/postgres/postgres.h"

#include <errno.h>
#include <time.h>

enum { TRIES_PER_SECOND = 5 };

/* A key that two databases do not share even where something in between mixes their sessions. */
static const char *lock_key(struct context *ctx, const struct connection *c)
{
	const char *name = arena_printf(ctx->arena, "schemadiff %s", PQdb(pg_of(c)));
	const char *hex = arena_strndup(ctx->arena, digest_of(ctx->arena, name, strlen(name)), 15);
	return arena_printf(ctx->arena, "%lld", strtoll(hex, NULL, 16));
}

static const char *lock_holder(struct context *ctx, struct connection *c, const char *key)
{
	const char *who =
		pg_value(ctx, c,
			 "SELECT concat('pid ', l.pid, ', ', nullif(a.application_name, ''), ', user ', a.usename,"
			 " ', connected since ', to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ'))"
			 " FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid"
			 " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1"
			 " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
			 " AND (l.classid::bigint << 32 | l.objid::bigint) = $1::bigint LIMIT 1",
			 1, &key);
	return who ? who : "a session that has ended meanwhile";
}

static void pause_a_moment(void)
{
	struct timespec left = { 0, 1000000000 / TRIES_PER_SECOND };
	while (nanosleep(&left, &left) == -1 && errno == EINTR)
		;
}

bool pg_lock(struct context *ctx, struct connection *c, int seconds, void **lock)
{
	struct connection *own = pg_open_database(ctx, c, PQdb(pg_of(c)));
	if (!own)
		return false;
	const char *key = lock_key(ctx, c), *got = NULL;
	for (int64_t tries = (int64_t)seconds * TRIES_PER_SECOND; tries >= 0; tries--) {
		got = pg_value(ctx, own, "SELECT pg_try_advisory_lock($1)", 1, &key);
		if (!got || *got == 't' || tries == 0)
			break;
		pause_a_moment();
	}
	if (got && *got == 't') {
		*lock = own;
		return true;
	}
	if (got)
		diag_report(ctx, DIAG_LOCKED, (struct place){ 0 },
			    "Wait for it to end; SELECT pg_terminate_backend(pid) ends it if it hangs.",
			    "%s: another run holds the lock (%s)", c->url, lock_holder(ctx, own, key));
	pg_close(own);
	return false;
}

/* The server lets the lock go when the session ends. */
void pg_unlock(struct context *ctx, struct connection *c, void *lock)
{
	(void)ctx, (void)c;
	pg_close(lock);
}
