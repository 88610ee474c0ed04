/* Connections: one file, opened when it is there, and made only when something is written to it. */
#include "engine/sqlite/sqlite.h"

#include <errno.h>
#include <sys/stat.h>
#include <unistd.h>

enum { BUSY_MILLISECONDS = 5000 };

static const char scheme[] = "sqlite:";

bool sqlite_accepts(const char *url)
{
	return sqlite3_strnicmp(url, scheme, (int)sizeof scheme - 1) == 0;
}

/* sqlite:PATH, sqlite:///absolute/path; NULL with DIAG_URL. */
static const char *url_path(struct context *ctx, const char *url)
{
	const char *path = url + sizeof scheme - 1, *why = NULL;
	bool slashes = text_starts(path, "//");
	if (slashes)
		path += 2;
	if (text_blank(path))
		why = "names no file";
	else if (slashes && *path != '/')
		why = "has a host, but SQLite has none";
	if (!why)
		return arena_strdup(ctx->arena, path);
	diag_report(ctx, DIAG_URL, (struct place){ 0 }, "Write sqlite:PATH or sqlite:///ABSOLUTE/PATH.", "%s %s", url,
		    why);
	return NULL;
}

bool sqlite_fail(struct context *ctx, struct connection *c, int code, const char *sql)
{
	struct session *s = c->handle;
	if ((code & 0xff) == SQLITE_INTERRUPT && interrupted_report(ctx))
		return false;
	bool busy = (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED;
	const char *hint = busy ? "Another program is writing to the file, or has not ended its transaction; close it "
				  "and try again."
				: NULL;
	struct diag *d =
		diag_report(ctx, DIAG_SERVER, (struct place){ 0 }, hint, "%s: %s", s->path, sqlite3_errmsg(s->db));
	d->sqlstate = arena_printf(ctx->arena, "%d", sqlite3_extended_errcode(s->db));
	d->detail = sql ? arena_strdup(ctx->arena, sql) : NULL;
	return false;
}

/* ---- opening --------------------------------------------------------------------------------------------------- */

static void session_close(void *handle)
{
	struct session *s = handle;
	sqlite3_close_v2(s->db);
	s->db = NULL;
}

static bool connect_fail(struct context *ctx, const char *path, const char *what, const char *hint)
{
	diag_report(ctx, DIAG_CONNECT, (struct place){ 0 }, hint, "%s: %s", path, what);
	return false;
}

/* What is there under the path decides, before SQLite would say only "unable to open database file". */
static bool path_check(struct context *ctx, struct session *s)
{
	struct stat info;
	if (stat(s->path, &info) == 0) {
		if (S_ISDIR(info.st_mode))
			return connect_fail(ctx, s->path, "this is a folder, not a database", NULL);
		if (access(s->path, R_OK) != 0)
			return connect_fail(ctx, s->path, "the file may not be read", "Check its permissions.");
		return true;
	}
	s->absent = errno == ENOENT;
	const char *slash = strrchr(s->path, '/');
	const char *folder = slash ? arena_strndup(ctx->arena, s->path, (size_t)(slash - s->path) + 1) : ".";
	if (!s->absent || !file_is_folder(folder))
		return connect_fail(ctx, s->path, "there is no such folder", "Make the folder, or mend the path.");
	return true;
}

/* The header is read only with the first statement. */
static bool database_check(struct context *ctx, struct session *s)
{
	int code = sqlite3_exec(s->db, "PRAGMA schema_version", NULL, NULL, NULL);
	if (code == SQLITE_OK)
		return true;
	if (code == SQLITE_NOTADB)
		return connect_fail(ctx, s->path, "this file is not an SQLite database (or it is encrypted)",
				    "Check the path.");
	if (code == SQLITE_BUSY)
		return connect_fail(ctx, s->path, "the database is locked",
				    "Another program is writing to the file; close it and try again.");
	return connect_fail(ctx, s->path, sqlite3_errmsg(s->db), NULL);
}

enum { STEPS_PER_LOOK = 1000 };

/* Called by SQLite while a statement runs: not 0 ends it. */
static int stop_look(void *stop)
{
	return *(const volatile sig_atomic_t *)stop != 0;
}

static void stop_watch(sqlite3 *db, const volatile sig_atomic_t *stop)
{
	if (stop)
		sqlite3_progress_handler(db, STEPS_PER_LOOK, stop_look, (void *)(uintptr_t)stop);
}

static bool database_open(struct context *ctx, struct session *s, const char *path)
{
	int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
	if (sqlite3_open_v2(path, &s->db, flags, NULL) != SQLITE_OK)
		return connect_fail(ctx, s->path, s->db ? sqlite3_errmsg(s->db) : "out of memory", NULL);
	sqlite3_extended_result_codes(s->db, 1);
	sqlite3_busy_timeout(s->db, BUSY_MILLISECONDS);
	stop_watch(s->db, ctx->stop);
	return database_check(ctx, s);
}

struct connection *sqlite_open(struct context *ctx, const char *url)
{
	const char *path = url_path(ctx, url);
	if (!path)
		return NULL;
	struct session *s = arena_alloc(ctx->arena, sizeof *s);
	s->path = path;
	arena_defer(ctx->arena, session_close, s);
	bool memory = strcmp(path, ":memory:") == 0;
	if ((!memory && !path_check(ctx, s)) || !database_open(ctx, s, s->absent ? ":memory:" : s->path)) {
		session_close(s);
		return NULL;
	}
	struct connection *c = arena_alloc(ctx->arena, sizeof *c);
	*c = (struct connection){ &sqlite_engine, s, arena_strdup(ctx->arena, url) };
	return c;
}

void sqlite_close_connection(struct connection *c)
{
	session_close(c->handle);
}

/* Before the first write: the file comes into being. */
static bool session_materialise(struct context *ctx, struct session *s)
{
	if (!s->absent)
		return true;
	session_close(s);
	s->absent = false;
	return database_open(ctx, s, s->path);
}

/* ---- statements ------------------------------------------------------------------------------------------------ */

static void row_add(struct context *ctx, sqlite3_stmt *stmt, struct rows *rows, size_t *capacity)
{
	if (rows->count == *capacity) {
		size_t more = *capacity ? 2 * *capacity : 16;
		const char **cell = arena_alloc(ctx->arena, more * rows->columns * sizeof *cell);
		if (rows->count)
			memcpy(cell, rows->cell, rows->count * rows->columns * sizeof *cell);
		rows->cell = cell;
		*capacity = more;
	}
	const char **cell = rows->cell + rows->count++ * rows->columns;
	for (size_t i = 0; i < rows->columns; i++) {
		const char *text = (const char *)sqlite3_column_text(stmt, (int)i);
		size_t length = (size_t)sqlite3_column_bytes(stmt, (int)i);
		cell[i] = text ? arena_strndup(ctx->arena, text, length) : NULL;
	}
}

static int rows_fetch(struct context *ctx, sqlite3_stmt *stmt, struct rows *rows)
{
	size_t capacity = 0;
	int code;
	struct rows none = { 0 };
	struct rows *out = rows ? rows : &none;
	*out = (struct rows){ .columns = (size_t)sqlite3_column_count(stmt) };
	out->column = arena_alloc(ctx->arena, (out->columns + 1) * sizeof *out->column);
	for (size_t i = 0; i < out->columns; i++)
		out->column[i] = arena_strdup(ctx->arena, sqlite3_column_name(stmt, (int)i));
	while ((code = sqlite3_step(stmt)) == SQLITE_ROW)
		if (rows)
			row_add(ctx, stmt, out, &capacity);
	return code;
}

static sqlite3_stmt *prepare(struct context *ctx, struct connection *c, const char *sql)
{
	struct session *s = c->handle;
	sqlite3_stmt *stmt = NULL;
	if (interrupted_report(ctx))
		return NULL;
	int code = sqlite3_prepare_v2(s->db, sql, -1, &stmt, NULL);
	if (code != SQLITE_OK) {
		sqlite_fail(ctx, c, code, sql);
		return NULL;
	}
	return stmt;
}

bool sqlite_query(struct context *ctx, struct connection *c, const char *sql, size_t count, const char *const *params,
		  struct rows *rows)
{
	struct session *s = c->handle;
	sqlite3_stmt *stmt = prepare(ctx, c, sql);
	if (stmt && s->absent && !sqlite3_stmt_readonly(stmt)) {
		sqlite3_finalize(stmt);
		stmt = session_materialise(ctx, s) ? prepare(ctx, c, sql) : NULL;
	}
	if (!stmt)
		return false;
	for (size_t i = 0; i < count; i++)
		if (params[i])
			sqlite3_bind_text(stmt, (int)i + 1, params[i], -1, SQLITE_STATIC);
	int code = rows_fetch(ctx, stmt, rows);
	bool good = code == SQLITE_DONE || sqlite_fail(ctx, c, code, sql);
	sqlite3_finalize(stmt);
	return good;
}

static bool run(struct context *ctx, struct connection *c, const char *sql)
{
	struct session *s = c->handle;
	if (interrupted_report(ctx))
		return false;
	int code = sqlite3_exec(s->db, sql, NULL, NULL, NULL);
	return code == SQLITE_OK || sqlite_fail(ctx, c, code, sql);
}

/* The table that a rebuild is about to put in the place of another, when the statement drops that one; else NULL. */
static const char *replacement_of(struct context *ctx, const char *sql, const char **old)
{
	struct parse p;
	if (!parse_begin(&p, ctx, sql, NULL) || !parse_accept(&p, "drop") || !parse_accept(&p, "table"))
		return NULL;
	*old = parse_name(&p);
	return *old ? arena_printf(ctx->arena, REBUILD_PREFIX "%s", *old) : NULL;
}

/* The last moment at which rows that were not copied can be seen. */
static bool rows_check(struct context *ctx, struct connection *c, const char *sql)
{
	struct session *s = c->handle;
	const char *old = NULL, *new_name = replacement_of(ctx, sql, &old);
	struct rows rows;
	if (!new_name || sqlite3_table_column_metadata(s->db, "main", new_name, NULL, NULL, NULL, NULL, NULL, NULL))
		return true;
	const char *counts = sql_format(ctx, DIALECT_SQLITE,
					"SELECT (SELECT count(*) FROM %I), (SELECT count(*) FROM %I)", old, new_name);
	if (!sqlite_query(ctx, c, counts, 0, NULL, &rows))
		return false;
	if (text_equal(rows.cell[0], rows.cell[1]))
		return true;
	diag_report(ctx, DIAG_SERVER, (struct place){ 0 }, "Nothing was kept. Report this with the script.",
		    "%s: %s of %s rows of table %s were copied", s->path, rows.cell[1], rows.cell[0], old);
	return false;
}

static bool statement_run(struct context *ctx, struct connection *c, sqlite3_stmt *stmt)
{
	int code;
	if (!rows_check(ctx, c, sqlite3_sql(stmt)))
		return false;
	while ((code = sqlite3_step(stmt)) == SQLITE_ROW)
		;
	return code == SQLITE_DONE || sqlite_fail(ctx, c, code, sqlite3_sql(stmt));
}

bool sqlite_exec_script(struct context *ctx, struct connection *c, const char *sql)
{
	struct session *s = c->handle;
	bool good = session_materialise(ctx, s);
	while (good && *sql) {
		sqlite3_stmt *stmt = NULL;
		const char *rest = NULL;
		if (interrupted_report(ctx))
			return false;
		int code = sqlite3_prepare_v2(s->db, sql, -1, &stmt, &rest);
		good = code == SQLITE_OK ? !stmt || statement_run(ctx, c, stmt) : sqlite_fail(ctx, c, code, sql);
		sqlite3_finalize(stmt);
		sql = rest;
	}
	return good;
}

/* ---- transactions ----------------------------------------------------------------------------------------------- */

bool sqlite_begin(struct context *ctx, struct connection *c, enum begin how)
{
	if (how == BEGIN_READ)
		return run(ctx, c, "BEGIN");
	return session_materialise(ctx, c->handle) && run(ctx, c, "BEGIN IMMEDIATE");
}

bool sqlite_commit(struct context *ctx, struct connection *c)
{
	return run(ctx, c, "COMMIT");
}

/* A rebuild that was broken off leaves its pragma behind. */
void sqlite_rollback(struct context *ctx, struct connection *c)
{
	struct session *s = c->handle;
	if (!s->db || sqlite3_get_autocommit(s->db))
		return;
	sqlite3_progress_handler(s->db, 0, NULL, NULL); /* a signal must not end this */
	sqlite3_exec(s->db, "ROLLBACK; PRAGMA legacy_alter_table = off; PRAGMA writable_schema = off", NULL, NULL,
		     NULL);
	stop_watch(s->db, ctx->stop);
}
