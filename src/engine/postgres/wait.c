/*
 * Statements that a signal can end: instead of waiting within libpq, the wait looks every now and then whether the run is to
 * end, and then has the server cancel the statement. So it does not matter when the signal comes.
 */
#include "engine/postgres/postgres.h"

#include <errno.h>
#include <poll.h>

enum { TICK_MILLISECONDS = 100, TICKS_PER_CANCEL = 10 };

static void cancel_send(PGconn *pg)
{
	char why[256];
	PGcancel *cancel = PQgetCancel(pg);
	if (cancel)
		PQcancel(cancel, why, (int)sizeof why); /* what goes wrong is tried again */
	PQfreeCancel(cancel);
}

/* Returns when the next result can be had without waiting, or the connection is lost. */
static void result_await(const struct context *ctx, PGconn *pg)
{
	struct pollfd socket = { .fd = PQsocket(pg), .events = POLLIN };
	for (unsigned ticks = 0; PQisBusy(pg);) {
		if (interrupted(ctx) && ticks++ % TICKS_PER_CANCEL == 0)
			cancel_send(pg);
		int ready = poll(&socket, 1, TICK_MILLISECONDS);
		if ((ready < 0 && errno != EINTR) || (ready > 0 && !PQconsumeInput(pg)))
			return;
	}
}

static bool is_copy(const PGresult *result)
{
	ExecStatusType status = PQresultStatus(result);
	return status == PGRES_COPY_IN || status == PGRES_COPY_OUT || status == PGRES_COPY_BOTH;
}

PGresult *pg_result(const struct context *ctx, PGconn *pg)
{
	PGresult *last = NULL;
	for (;;) {
		result_await(ctx, pg);
		PGresult *next = PQgetResult(pg);
		if (!next)
			return last;
		PQclear(last);
		last = next;
		if (is_copy(last) || PQstatus(pg) != CONNECTION_OK)
			return last;
	}
}
