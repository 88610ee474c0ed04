/*
 * Sessions with a server. No message may hold a password: libpq's own texts are passed on with the password taken out,
 * and its complaints about a URL without what they quote from it.
 */
#include "engine/postgres/postgres.h"

/* ---- URLs ---------------------------------------------------------------------------------------------------------- */

static bool url_is_uri(const char *url)
{
	return text_starts(url, "postgresql://") || text_starts(url, "postgres://");
}

/* Whether the text begins with one of libpq's keywords and an equals sign. */
static bool url_is_keywords(const char *url)
{
	char *error = NULL;
	PQconninfoOption *known = PQconninfoParse("", &error);
	size_t length = strcspn(url, "= \t\n");
	bool found = false;
	for (PQconninfoOption *o = known; o && o->keyword && !found; o++)
		found = strlen(o->keyword) == length && strncmp(o->keyword, url, length) == 0;
	PQconninfoFree(known);
	PQfreemem(error);
	return found && url[length + strspn(url + length, " \t\n")] == '=';
}

bool pg_accepts(const char *url)
{
	return url_is_uri(url) || url_is_keywords(url);
}

/* The text with all that stands in double quotes replaced by dots. */
static const char *without_quoted(struct context *ctx, const char *message)
{
	struct text out = text_on(ctx->arena);
	for (const char *s = message; *s && *s != '\n'; s++) {
		const char *end = *s == '"' ? strrchr(s + 1, '"') : NULL;
		if (end) {
			text_add(&out, "\"…\"");
			s = end;
		} else {
			text_addc(&out, *s);
		}
	}
	return text_get(&out);
}

static const char *option_of(const PQconninfoOption *options, const char *keyword)
{
	for (const PQconninfoOption *o = options; o->keyword; o++)
		if (strcmp(o->keyword, keyword) == 0)
			return o->val;
	return NULL;
}

/* The URL as it may be shown. */
static const char *url_shown(struct context *ctx, const PQconninfoOption *options)
{
	const char *user = option_of(options, "user"), *host = option_of(options, "host");
	const char *port = option_of(options, "port"), *database = option_of(options, "dbname");
	const char *service = option_of(options, "service");
	bool folder = host && *host == '/';
	if (service)
		return arena_printf(ctx->arena, "service=%s", service);
	struct text out = text_on(ctx->arena);
	text_addf(&out, "postgresql://%s%s", user ? user : "", user ? "@" : "");
	text_addf(&out, "%s%s%s", host && !folder ? host : "", port ? ":" : "", port ? port : "");
	text_addf(&out, "/%s%s%s", database ? database : "", folder ? "?host=" : "", folder ? host : "");
	return text_get(&out);
}

/* A message of libpq's, in one line, with the password taken out wherever it stands. */
static const char *without_password(struct context *ctx, const PGconn *pg, const char *message)
{
	const char *password = PQpass(pg), *text = text_trim(ctx->arena, message);
	if (password && *password)
		text = text_replace(ctx->arena, text, password, "***");
	return text_replace(ctx->arena, text, "\n", " ");
}

/* ---- opening and closing -------------------------------------------------------------------------------------------- */

static void session_finish(void *handle)
{
	struct session *session = handle;
	if (session->pg)
		PQfinish(session->pg);
	session->pg = NULL;
}

/* What the server says besides results is for people at a terminal, not for programs. */
static void notice_drop(void *user, const PGresult *result)
{
	(void)user, (void)result;
}

static PGconn *session_connect(const char *conninfo, const char *database)
{
	/* A later dbname wins; one that is a URL is taken apart first. */
	const char *keyword[] = { "dbname", "fallback_application_name", "client_encoding", database ? "dbname" : NULL,
				  NULL };
	const char *value[] = { conninfo, "schemadiff", "UTF8", database, NULL };
	return PQconnectdbParams(keyword, value, 1);
}

/* postgresql://app:a/b@host/shop and postgresql://app:a@b@host/shop: libpq takes a part of the password for the host and its
 * port, and says so. */
static bool has_open_password(const char *url)
{
	const char *start = url_is_uri(url) ? strstr(url, "://") + 3 : NULL;
	const char *first = start ? start + strcspn(start, "/?@") : NULL;
	if (!first || *first == '?' || !*first)
		return false;
	const char *rest = first + 1;
	return memchr(rest, '@', strcspn(rest, *first == '@' ? "/?" : "?"));
}

static struct connection *session_open(struct context *ctx, const char *url, const char *database)
{
	char *error = NULL;
	if (has_open_password(url)) {
		diag_report(ctx, DIAG_URL, (struct place){ 0 }, "Write %2F for a / in the password, and %40 for an @.",
			    "the URL has a / or an @ before the @ that ends the password");
		return NULL;
	}
	PQconninfoOption *options = PQconninfoParse(url, &error);
	if (!options) {
		diag_report(
			ctx, DIAG_CONNECT, (struct place){ 0 },
			"Use postgresql://user@host:port/database; a password with special characters needs % escapes.",
			"the URL cannot be read: %s", without_quoted(ctx, error ? error : "out of memory"));
		PQfreemem(error);
		return NULL;
	}
	const char *shown = url_shown(ctx, options);
	PQconninfoFree(options);
	struct session *session = arena_alloc(ctx->arena, sizeof *session);
	*session = (struct session){ .pg = session_connect(url, database), .conninfo = arena_strdup(ctx->arena, url) };
	arena_defer(ctx->arena, session_finish, session);
	if (PQstatus(session->pg) != CONNECTION_OK) {
		diag_report(ctx, DIAG_CONNECT, (struct place){ 0 }, NULL, "%s: %s", shown,
			    without_password(ctx, session->pg, PQerrorMessage(session->pg)));
		session_finish(session);
		return NULL;
	}
	PQsetNoticeReceiver(session->pg, notice_drop, NULL);
	struct connection *c = arena_alloc(ctx->arena, sizeof *c);
	*c = (struct connection){ engine_by_name("postgresql"), session, shown };
	return c;
}

struct connection *pg_open(struct context *ctx, const char *url)
{
	struct connection *c = session_open(ctx, url, NULL);
	if (c && PQserverVersion(pg_of(c)) < 130000) {
		diag_report(ctx, DIAG_CONNECT, (struct place){ 0 }, "PostgreSQL 13 and later are supported.",
			    "%s: the server is PostgreSQL %d", c->url, PQserverVersion(pg_of(c)) / 10000);
		pg_close(c);
		return NULL;
	}
	return c;
}

struct connection *pg_open_database(struct context *ctx, const struct connection *c, const char *database)
{
	const struct session *session = c->handle;
	struct connection *other = session_open(ctx, session->conninfo, database);
	if (other)
		other->url = arena_printf(ctx->arena, "%s (database %s)", other->url, database);
	return other;
}

void pg_close(struct connection *c)
{
	session_finish(c->handle);
}

PGconn *pg_of(const struct connection *c)
{
	const struct session *session = c->handle;
	return session->pg;
}

/* ---- errors ----------------------------------------------------------------------------------------------------------- */

/* Line and column of the n-th character (not byte) of a statement. */
static struct place place_of(const char *sql, const char *position)
{
	struct place at = { NULL, 1, 1 };
	long characters = position ? strtol(position, NULL, 10) : 0;
	if (characters <= 0)
		return (struct place){ 0 };
	for (const char *s = sql; *s && characters > 1; s++) {
		if (((unsigned char)s[1] & 0xc0) == 0x80)
			continue;
		characters--;
		at.column = *s == '\n' ? 1 : at.column + 1;
		at.line += *s == '\n';
	}
	return at;
}

/* Advice where the server gives none. */
static const char *advice_for(const char *sqlstate, const char *message)
{
	if (text_equal(sqlstate, "42501"))
		return "Connect as the owner of the object or as a member of that role, or have the right granted.";
	if (text_equal(sqlstate, "22023") && text_starts(message, "security label provider "))
		return "The module must be loaded by the server: see its shared_preload_libraries.";
	if (text_equal(sqlstate, "42704") && text_starts(message, "role "))
		return "Roles are not managed: make it first (CREATE ROLE).";
	return NULL;
}

void pg_report(struct context *ctx, const struct connection *c, const PGresult *result, const char *sql)
{
	const char *primary = result ? PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY) : NULL;
	if (!primary) {
		const char *message = without_password(ctx, pg_of(c), PQerrorMessage(pg_of(c)));
		diag_report(ctx, PQstatus(pg_of(c)) == CONNECTION_OK ? DIAG_SERVER : DIAG_CONNECT, (struct place){ 0 },
			    NULL, "%s: %s", c->url, *message ? message : "the server gave no answer");
		return;
	}
	const char *hint = PQresultErrorField(result, PG_DIAG_MESSAGE_HINT);
	const char *detail = PQresultErrorField(result, PG_DIAG_MESSAGE_DETAIL);
	const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
	const char *position = PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION);
	struct diag *d = diag_report(ctx, DIAG_SERVER, place_of(sql, position),
				     hint ? hint : advice_for(sqlstate, primary), "%s", primary);
	d->sqlstate = arena_strdup(ctx->arena, sqlstate);
	d->detail = arena_strdup(ctx->arena, detail);
}

/* ---- statements -------------------------------------------------------------------------------------------------------- */

static void rows_take(struct context *ctx, const PGresult *result, struct rows *rows)
{
	size_t columns = (size_t)PQnfields(result), count = (size_t)PQntuples(result);
	*rows = (struct rows){ columns, count, arena_alloc(ctx->arena, (columns + 1) * sizeof *rows->column),
			       arena_alloc(ctx->arena, (columns * count + 1) * sizeof *rows->cell) };
	for (size_t i = 0; i < columns; i++)
		rows->column[i] = arena_strdup(ctx->arena, PQfname(result, (int)i));
	for (size_t row = 0; row < count; row++)
		for (size_t i = 0; i < columns; i++)
			if (!PQgetisnull(result, (int)row, (int)i))
				rows->cell[row * columns + i] =
					arena_strdup(ctx->arena, PQgetvalue(result, (int)row, (int)i));
}

/* A script that asks for data of its client (COPY … FROM STDIN) gets none: the server then says so as an error. */
static bool result_is_fine(struct context *ctx, struct connection *c, PGresult *result, const char *sql)
{
	switch (PQresultStatus(result)) {
	case PGRES_COMMAND_OK:
	case PGRES_TUPLES_OK:
	case PGRES_EMPTY_QUERY:
		return true;
	case PGRES_COPY_IN:
	case PGRES_COPY_OUT:
	case PGRES_COPY_BOTH:
		diag_report(ctx, DIAG_SERVER, (struct place){ 0 },
			    "Write INSERT statements, or load the data by other means.",
			    "COPY from or to the client is not possible in a script");
		PQreset(pg_of(c)); /* the only way out of a copy that works in every state */
		return false;
	default:
		pg_report(ctx, c, result, sql);
		return false;
	}
}

/* A statement that a signal ended is no fault of the statement. */
static bool result_judge(struct context *ctx, struct connection *c, PGresult *result, const char *sql)
{
	size_t before = diag_count(ctx);
	if (result_is_fine(ctx, c, result, sql))
		return true;
	if (interrupted(ctx)) {
		diag_forget(ctx, before);
		interrupted_report(ctx);
	}
	return false;
}

static bool session_is_open(struct context *ctx, struct connection *c)
{
	if (interrupted_report(ctx))
		return false;
	if (pg_of(c)) {
		pg_load_forget(c);
		return true;
	}
	diag_report(ctx, DIAG_CONNECT, (struct place){ 0 }, NULL, "%s: the connection was closed", c->url);
	return false;
}

bool pg_query(struct context *ctx, struct connection *c, const char *sql, size_t count, const char *const *params,
	      struct rows *rows)
{
	if (!session_is_open(ctx, c))
		return false;
	PQsendQueryParams(pg_of(c), sql, (int)count, NULL, params, NULL, NULL, 0);
	PGresult *result = pg_result(ctx, pg_of(c));
	bool fine = result_judge(ctx, c, result, sql);
	if (fine && rows)
		rows_take(ctx, result, rows);
	PQclear(result);
	return fine;
}

const char *pg_value(struct context *ctx, struct connection *c, const char *sql, size_t count,
		     const char *const *params)
{
	struct rows rows;
	if (!pg_query(ctx, c, sql, count, params, &rows) || rows.count != 1 || rows.columns != 1)
		return NULL;
	return rows.cell[0];
}

bool pg_exec(struct context *ctx, struct connection *c, const char *sql)
{
	if (!session_is_open(ctx, c))
		return false;
	if (((const struct session *)c->handle)->scratch && !pg_scratch_script(ctx, sql, &sql))
		return false;
	if (!sql)
		return true;
	PQsendQuery(pg_of(c), sql);
	PGresult *result = pg_result(ctx, pg_of(c));
	bool fine = result_judge(ctx, c, result, sql);
	PQclear(result);
	return fine;
}

bool pg_begin(struct context *ctx, struct connection *c, enum begin how)
{
	return pg_exec(ctx, c, how == BEGIN_READ ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN");
}

bool pg_commit(struct context *ctx, struct connection *c)
{
	return pg_exec(ctx, c, "COMMIT");
}

void pg_rollback(struct context *ctx, struct connection *c)
{
	(void)ctx;
	if (pg_of(c))
		pg_load_forget(c);
	if (pg_of(c) && PQtransactionStatus(pg_of(c)) != PQTRANS_IDLE)
		PQclear(PQexec(pg_of(c), "ROLLBACK"));
}
