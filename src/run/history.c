#include "run/run_internal.h"

#include <errno.h>
#include <stdlib.h>

/* Where the bookkeeping lives: a row per engine's dialect. */
struct book {
	const char *prepare, *exists, *read, *journal_read, *broken;
	const char *insert;  /* sql_format: action, id, message, checksum, folder, who, milliseconds */
	const char *journal; /* sql_format: id, direction, position, hash, state */
	const char *clear;   /* sql_format: id */
};

#define COLUMNS "action, id, message, checksum, folder, applied_by, applied_at, milliseconds"

/* clang-format off */
static const struct book books[] = {
	[DIALECT_POSTGRES] = {
		.prepare =
			"CREATE SCHEMA IF NOT EXISTS schemadiff;\n"
			"CREATE TABLE IF NOT EXISTS schemadiff.history (\n"
			"  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n"
			"  action text NOT NULL, id text NOT NULL, message text NOT NULL, checksum text NOT NULL,\n"
			"  folder text NOT NULL, applied_by text NOT NULL, applied_at text NOT NULL, milliseconds bigint NOT NULL);\n"
			"CREATE TABLE IF NOT EXISTS schemadiff.journal (\n"
			"  id text NOT NULL, direction text NOT NULL, position bigint NOT NULL, hash text NOT NULL,\n"
			"  state text NOT NULL, PRIMARY KEY (id, direction, position))",
		.exists = "SELECT 1 FROM pg_catalog.pg_class WHERE oid = pg_catalog.to_regclass('schemadiff.history')",
		.read = "SELECT " COLUMNS " FROM schemadiff.history ORDER BY number",
		.journal_read = "SELECT position, hash, state FROM schemadiff.journal WHERE id = $1 AND direction = $2 ORDER BY position",
		.broken = "SELECT id, direction, count(*) FILTER (WHERE state = 'done') FROM schemadiff.journal GROUP BY id, direction ORDER BY id",
		.insert =
			"INSERT INTO schemadiff.history (" COLUMNS ") VALUES (%L, %L, %L, %L, %L, "
			"%L || ' as ' || session_user, "
			"to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"'), %d)",
		.journal =
			"INSERT INTO schemadiff.journal (id, direction, position, hash, state) VALUES (%L, %L, %d, %L, %L) "
			"ON CONFLICT (id, direction, position) DO UPDATE SET hash = excluded.hash, state = excluded.state",
		.clear = "DELETE FROM schemadiff.journal WHERE id = %L",
	},
	[DIALECT_SQLITE] = {
		.prepare =
			"CREATE TABLE IF NOT EXISTS schemadiff_history (\n"
			"  number INTEGER PRIMARY KEY AUTOINCREMENT,\n"
			"  action TEXT NOT NULL, id TEXT NOT NULL, message TEXT NOT NULL, checksum TEXT NOT NULL,\n"
			"  folder TEXT NOT NULL, applied_by TEXT NOT NULL, applied_at TEXT NOT NULL, milliseconds INTEGER NOT NULL);\n"
			"CREATE TABLE IF NOT EXISTS schemadiff_journal (\n"
			"  id TEXT NOT NULL, direction TEXT NOT NULL, position INTEGER NOT NULL, hash TEXT NOT NULL,\n"
			"  state TEXT NOT NULL, PRIMARY KEY (id, direction, position))",
		.exists = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'schemadiff_history'",
		.read = "SELECT " COLUMNS " FROM schemadiff_history ORDER BY number",
		.journal_read = "SELECT position, hash, state FROM schemadiff_journal WHERE id = ?1 AND direction = ?2 ORDER BY position",
		.broken = "SELECT id, direction, count(*) FILTER (WHERE state = 'done') FROM schemadiff_journal GROUP BY id, direction ORDER BY id",
		.insert =
			"INSERT INTO schemadiff_history (" COLUMNS ") VALUES (%L, %L, %L, %L, %L, %L, "
			"strftime('%%Y-%%m-%%dT%%H:%%M:%%SZ', 'now'), %d)",
		.journal =
			"INSERT OR REPLACE INTO schemadiff_journal (id, direction, position, hash, state) "
			"VALUES (%L, %L, %d, %L, %L)",
		.clear = "DELETE FROM schemadiff_journal WHERE id = %L",
	},
};
/* clang-format on */

static const struct book *book_of(const struct connection *c)
{
	return &books[c->engine->dialect];
}

const char *history_prepare_sql(enum dialect dialect)
{
	return books[dialect].prepare;
}

/* Looks first: a role that may write the tables need not be allowed to create them. */
bool history_prepare(struct context *ctx, struct connection *c)
{
	struct rows rows;
	if (!c->engine->query(ctx, c, book_of(c)->exists, 0, NULL, &rows))
		return false;
	return rows.count > 0 || c->engine->exec(ctx, c, book_of(c)->prepare);
}

static const char *text_of(const char *cell)
{
	return cell ? cell : "";
}

/* An event from a row with the columns of COLUMNS. */
static struct history_event *event_of(struct context *ctx, const char *const *cell)
{
	struct history_event *e = arena_alloc(ctx->arena, sizeof *e);
	e->action = text_of(cell[0]);
	e->row = (struct history_row){
		.id = text_of(cell[1]),
		.message = text_of(cell[2]),
		.checksum = text_of(cell[3]),
		.folder = text_of(cell[4]),
		.applied_by = text_of(cell[5]),
		.applied_at = text_of(cell[6]),
		.milliseconds = cell[7] ? strtoll(cell[7], NULL, 10) : 0,
	};
	return e;
}

static void applied_remove(struct history *h, const char *id)
{
	size_t kept = 0;
	for (size_t i = 0; i < h->applied.count; i++) {
		struct history_row *row = h->applied.item[i];
		if (strcmp(row->id, id) != 0)
			h->applied.item[kept++] = row;
	}
	h->applied.count = kept;
}

/* The revisions in force follow from the events: upgrade and stamp add, downgrade and unstamp take away. */
static void event_apply(struct history *h, struct history_event *e)
{
	list_add(&h->events, e);
	applied_remove(h, e->row.id);
	if (strcmp(e->action, "upgrade") == 0 || strcmp(e->action, "stamp") == 0)
		list_add(&h->applied, &e->row);
}

bool history_read(struct context *ctx, struct connection *c, struct history *h)
{
	struct rows rows;
	*h = (struct history){ .applied = list_on(ctx->arena), .events = list_on(ctx->arena) };
	if (!c->engine->query(ctx, c, book_of(c)->exists, 0, NULL, &rows))
		return false;
	h->exists = rows.count > 0;
	if (!h->exists)
		return true;
	if (!c->engine->query(ctx, c, book_of(c)->read, 0, NULL, &rows))
		return false;
	for (size_t i = 0; i < rows.count; i++)
		event_apply(h, event_of(ctx, rows.cell + i * rows.columns));
	return true;
}

const struct history_row *history_find(const struct history *h, const char *id)
{
	for (size_t i = 0; i < h->applied.count; i++)
		if (strcmp(((struct history_row *)h->applied.item[i])->id, id) == 0)
			return h->applied.item[i];
	return NULL;
}

struct list history_lacking(struct context *ctx, const struct history *h, const struct revisions *rs)
{
	struct list out = list_on(ctx->arena);
	for (size_t i = 0; i < h->applied.count; i++)
		if (!map_has(rs->by_id, ((const struct history_row *)h->applied.item[i])->id))
			list_add(&out, h->applied.item[i]);
	return out;
}

const char *history_event_sql(struct context *ctx, enum dialect dialect, const struct history_event *e)
{
	const struct history_row *r = &e->row;
	return sql_format(ctx, dialect, books[dialect].insert, e->action, r->id, text_of(r->message),
			  text_of(r->checksum), text_of(r->folder), text_of(r->applied_by), r->milliseconds);
}

bool history_add(struct context *ctx, struct connection *c, const char *action, const struct revision *r,
		 const char *who, int64_t milliseconds)
{
	const struct history_event e = { action,
					 { .id = r->id,
					   .message = r->message,
					   .checksum = revision_checksum(ctx, r),
					   .folder = r->folder,
					   .applied_by = who,
					   .milliseconds = milliseconds } };
	return c->engine->exec(ctx, c, history_event_sql(ctx, c->engine->dialect, &e));
}

const char *revision_checksum(struct context *ctx, const struct revision *r)
{
	const char *both = arena_printf(ctx->arena, "%s %s", r->up_sum, r->down_sum);
	return digest_of(ctx->arena, both, strlen(both));
}

/* ---- journal -------------------------------------------------------------------------------------------- */

bool journal_read(struct context *ctx, struct connection *c, const char *id, const char *direction,
		  struct list *entries)
{
	struct rows rows;
	const char *const params[] = { id, direction };
	*entries = list_on(ctx->arena);
	if (!c->engine->query(ctx, c, book_of(c)->journal_read, 2, params, &rows))
		return false;
	for (size_t i = 0; i < rows.count; i++) {
		const char **cell = rows.cell + i * rows.columns;
		struct journal_entry *e = arena_alloc(ctx->arena, sizeof *e);
		*e = (struct journal_entry){ strtoll(text_of(cell[0]), NULL, 10), text_of(cell[1]),
					     strcmp(text_of(cell[2]), "done") == 0 };
		list_add(entries, e);
	}
	return true;
}

bool journal_write(struct context *ctx, struct connection *c, const char *id, const char *direction,
		   const struct journal_entry *e)
{
	return c->engine->exec(ctx, c,
			       sql_format(ctx, c->engine->dialect, book_of(c)->journal, id, direction, e->position,
					  e->hash, e->done ? "done" : "started"));
}

bool journal_clear(struct context *ctx, struct connection *c, const char *id)
{
	return c->engine->exec(ctx, c, sql_format(ctx, c->engine->dialect, book_of(c)->clear, id));
}

bool run_broken_list(struct context *ctx, struct connection *c, struct list *out)
{
	struct rows rows;
	*out = list_on(ctx->arena);
	if (!c->engine->query(ctx, c, book_of(c)->exists, 0, NULL, &rows))
		return false;
	if (!rows.count)
		return true;
	if (!c->engine->query(ctx, c, book_of(c)->broken, 0, NULL, &rows))
		return false;
	for (size_t i = 0; i < rows.count; i++) {
		const char **cell = rows.cell + i * rows.columns;
		struct run_broken *b = arena_alloc(ctx->arena, sizeof *b);
		*b = (struct run_broken){ text_of(cell[0]), text_of(cell[1]), strtoll(text_of(cell[2]), NULL, 10) };
		list_add(out, b);
	}
	return true;
}
