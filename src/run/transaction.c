#include "run/run_internal.h"

#include <stdlib.h>

#define LOCK_NOT_AVAILABLE "55P03"

/* What a dialect wants around a script. NULL: nothing. */
struct habit {
	const char *session;       /* once, outside a transaction */
	const char *before;        /* before BEGIN: inside, SQLite ignores it */
	const char *after;         /* after COMMIT or ROLLBACK */
	const char *dangling;      /* rows are references that dangle */
	const char *foreign_state; /* whether foreign keys were enforced */
};

static const struct habit habits[] = {
	[DIALECT_POSTGRES] = { .session = "SET lock_timeout = '3s'" },
	[DIALECT_SQLITE] = { .before = "PRAGMA foreign_keys = off",
			     .after = "PRAGMA foreign_keys = on",
			     .dangling = "PRAGMA foreign_key_check",
			     .foreign_state = "PRAGMA foreign_keys" },
};

bool session_prepare(struct context *ctx, struct connection *c)
{
	const char *session = habits[c->engine->dialect].session;
	return !session || c->engine->exec(ctx, c, session);
}

void lock_timeout_explain(struct context *ctx, size_t since)
{
	for (size_t i = since; i < diag_count(ctx); i++) {
		const struct diag *d = diag_at(ctx, i);
		if (!text_equal(d->sqlstate, LOCK_NOT_AVAILABLE))
			continue;
		const char *message = d->message;
		diag_forget(ctx, since);
		diag_report(
			ctx, DIAG_LOCKED, (struct place){ 0 },
			"Try again when the other session has ended its transaction (see pg_stat_activity).",
			"another session held a lock for more than 3 seconds, so the run gave up and rolled back: %s",
			message);
		return;
	}
}

/* What referred to nothing before a transaction. */
struct dangling {
	int64_t count;      /* -1: the engine cannot tell (a foreign key without a matching key) */
	struct map *tables; /* those that were there; NULL: all count */
};

static bool tables_list(struct context *ctx, struct connection *c, struct map **tables)
{
	struct rows rows;
	if (!c->engine->query(ctx, c, "SELECT name FROM sqlite_schema WHERE type = 'table'", 0, NULL, &rows))
		return false;
	*tables = map_new(ctx->arena);
	for (size_t i = 0; i < rows.count; i++)
		map_put(*tables, text_lower(ctx->arena, rows.cell[i]), *tables);
	return true;
}

/* How many references dangle. On a way down, those to a table that only now came back do not count: its rows went on the way
 * up, which somebody allowed. */
static int64_t dangling_count(struct context *ctx, struct connection *c, const struct map *tables)
{
	struct rows rows;
	size_t before = diag_count(ctx);
	if (!c->engine->query(ctx, c, habits[c->engine->dialect].dangling, 0, NULL, &rows)) {
		diag_forget(ctx, before);
		return -1;
	}
	int64_t count = (int64_t)rows.count;
	for (size_t i = 0; tables && rows.columns > 2 && i < rows.count; i++) {
		const char *parent = rows.cell[i * rows.columns + 2];
		count -= parent && !map_has(tables, text_lower(ctx->arena, parent));
	}
	return count;
}

/* Says which references came to dangle: "3 rows of order_line point at rows of orders that are gone". */
static bool dangling_report(struct context *ctx, struct connection *c, int64_t was)
{
	struct rows rows;
	if (!c->engine->query(ctx, c, habits[c->engine->dialect].dangling, 0, NULL, &rows))
		return false;
	const char **last = rows.count ? rows.cell + (rows.count - 1) * rows.columns : NULL;
	diag_report(ctx, DIAG_SERVER, (struct place){ 0 },
		    "Mend the rows (or the foreign key) first; `PRAGMA foreign_key_check` lists them.",
		    "%lld references would dangle that did not before, for example one from %s to %s",
		    (long long)((int64_t)rows.count - was), last && last[0] ? last[0] : "?",
		    last && rows.columns > 2 && last[2] ? last[2] : "?");
	return false;
}

static bool dangling_check(struct context *ctx, struct connection *c, const struct dangling *was)
{
	if (!habits[c->engine->dialect].dangling || was->count < 0 || dangling_count(ctx, c, was->tables) <= was->count)
		return true;
	return dangling_report(ctx, c, was->count);
}

static bool transaction_inner(struct context *ctx, struct connection *c, bool down, bool (*body)(void *user),
			      void *user)
{
	struct dangling was = { 0 };
	if (habits[c->engine->dialect].dangling) {
		if (down && !tables_list(ctx, c, &was.tables))
			return false;
		was.count = dangling_count(ctx, c, was.tables);
	}
	if (!c->engine->begin(ctx, c, BEGIN_WRITE))
		return false;
	if (body(user) && dangling_check(ctx, c, &was) && c->engine->commit(ctx, c))
		return true;
	c->engine->rollback(ctx, c);
	return false;
}

bool transaction_run(struct context *ctx, struct connection *c, bool down, bool (*body)(void *user), void *user)
{
	const struct habit *habit = &habits[c->engine->dialect];
	struct rows rows;
	bool enforced = false;
	if (habit->foreign_state) {
		if (!c->engine->query(ctx, c, habit->foreign_state, 0, NULL, &rows))
			return false;
		enforced = rows.count && text_equal(rows.cell[0], "1");
	}
	if (habit->before && !c->engine->exec(ctx, c, habit->before))
		return false;
	bool ok = transaction_inner(ctx, c, down, body, user);
	if (habit->after && enforced)
		ok = c->engine->exec(ctx, c, habit->after) && ok;
	return ok;
}
