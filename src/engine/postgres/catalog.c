/*
 * Reading a catalog: every query of catalog/ goes out in one pipeline, within one snapshot, so that the number of round
 * trips does not grow with what is read: one to begin, one for all queries. A kind is read when there is a query of its name.
 *
 * Lines of a query that begin so count only where they fit; psql takes them for comments:
 *   -- since 150000: …    servers of that version and later
 *   -- until 139999: …    servers up to that version
 *   -- within: …          when only some schemas are read; $1 is the array of their names
 *
 * A first line "-- when: …" is a condition that is cheap to judge: where it does not hold the query would give no rows, and is
 * not sent. Most databases have a few kinds of objects only, and planning 60 queries takes longer than reading them.
 */
#include "engine/postgres/postgres.h"

#include "schemadiff/embedded.h"

#define WHEN "-- when: "

enum { QUERY_LIMIT = KIND_COUNT + 8 };

/* One query of the pipeline, and what its rows are. */
struct catalog_query {
	const char *sql;
	const char *when; /* the condition, or NULL: always */
	bool takes_schemas;
	enum kind kind; /* KIND_COUNT: see `take` */
	bool (*take)(struct context *ctx, const struct rows *rows, void *to);
	void *to;
};

struct catalog {
	struct context *ctx;
	struct connection *c;
	const char *schemas; /* array of names, or NULL for all */
	struct object *model;
	struct map *ids;
	struct list unmanaged;
	bool inside; /* a transaction of the caller's */
	struct catalog_query query[QUERY_LIMIT];
	size_t count;
};

/* ---- queries --------------------------------------------------------------------------------------------------------- */

/* What follows a guard that fits, else NULL. */
static const char *line_after_guard(const char *line, int version, bool within)
{
	char *end;
	if (within && text_starts(line, "-- within: "))
		return line + strlen("-- within: ");
	if (!text_starts(line, "-- since ") && !text_starts(line, "-- until "))
		return NULL;
	long bound = strtol(line + strlen("-- since "), &end, 10);
	bool fits = line[3] == 's' ? version >= bound : version <= bound;
	return fits && *end == ':' ? end + 1 : NULL;
}

/* The query with the guards that fit taken off, and without its other comments' lines. */
static const char *query_fitted(struct context *ctx, const char *text, int version, bool within)
{
	struct text out = text_on(ctx->arena);
	for (const char *line = text, *end; *line; line = *end ? end + 1 : end) {
		end = strchr(line, '\n');
		end = end ? end : line + strlen(line);
		const char *start = line + strspn(line, " ");
		if (text_starts(start, "--"))
			start = line_after_guard(start, version, within);
		if (start && start < end) {
			text_addn(&out, start, (size_t)(end - start));
			text_addc(&out, '\n');
		}
	}
	return text_get(&out);
}

static struct catalog_query *query_add(struct catalog *catalog, const char *sql)
{
	struct catalog_query *query = &catalog->query[catalog->count++];
	*query = (struct catalog_query){ .sql = sql, .kind = KIND_COUNT };
	return query;
}

/* Adds the query of that name; NULL when there is none. */
static struct catalog_query *query_add_file(struct catalog *catalog, const char *name)
{
	struct context *ctx = catalog->ctx;
	const char *path = arena_printf(ctx->arena, "postgres/catalog/%s.sql", name);
	const struct embedded_file *file = embedded_find(path);
	if (!file)
		return NULL;
	struct catalog_query *query = query_add(
		catalog, query_fitted(ctx, file->data, PQserverVersion(pg_of(catalog->c)), catalog->schemas != NULL));
	query->takes_schemas = strstr(query->sql, "$1") != NULL;
	if (text_starts(file->data, WHEN))
		query->when =
			arena_strndup(ctx->arena, file->data + strlen(WHEN), strcspn(file->data + strlen(WHEN), "\n"));
	return query;
}

/* ---- what the rows become --------------------------------------------------------------------------------------------- */

/* The object of an identity; of one below an object that is not kept by itself, that object. */
static struct object *object_of(struct context *ctx, const struct map *ids, const char *id)
{
	struct object *o = map_get(ids, id);
	const char *dot = strrchr(id, '.');
	if (o || !dot || strcmp(dot, ".0") == 0)
		return o;
	struct arena_mark mark = arena_mark(ctx->arena);
	o = map_get(ids, arena_printf(ctx->arena, "%.*s.0", (int)(dot - id), id));
	arena_reset(ctx->arena, mark);
	return o;
}

static bool is_within(const struct object *o, const struct object *outer)
{
	while (o && o != outer)
		o = o->parent;
	return o != NULL;
}

/* What is said of a view's column is nothing that others depend on: they depend on the view. */
static struct object *used_of(struct context *ctx, const struct map *ids, const char *id)
{
	struct object *o = object_of(ctx, ids, id);
	return o && (o->kind == KIND_VIEW_COLUMN || o->kind == KIND_MATERIALIZED_VIEW_COLUMN) ? o->parent : o;
}

static bool dependencies_take(struct context *ctx, const struct rows *rows, void *to)
{
	const struct map *ids = to;
	for (size_t i = 0; i < rows->count; i++) {
		struct object *dependent = object_of(ctx, ids, rows->cell[2 * i]);
		struct object *used = used_of(ctx, ids, rows->cell[2 * i + 1]);
		if (dependent && used && !is_within(dependent, used) && !is_within(used, dependent))
			object_use(dependent, used);
	}
	return true;
}

/* Who reads is who makes things later. */
static bool roles_take(struct context *ctx, const struct rows *rows, void *to)
{
	static const enum attr attrs[] = { MODEL_ROLE, MODEL_DATABASE_OWNER, MODEL_PUBLIC_OWNER, MODEL_ROLES,
					   MODEL_ROLES_HELD };
	const struct place at = { "catalog", 0, 0 };
	for (size_t i = 0; rows->count && i < COUNT_OF(attrs) && i < rows->columns; i++)
		if (!object_set(ctx, to, attrs[i], rows->cell[i], at))
			return false;
	return true;
}

/* What a connection is made with, for who may read that. */
static bool connections_take(struct context *ctx, const struct rows *rows, void *to)
{
	struct catalog *catalog = to;
	for (size_t i = 0; i < rows->count; i++) {
		struct object *o = map_get(catalog->ids, rows->cell[2 * i]);
		const char *secret = NULL;
		const char *connection = o ? pg_connection_canonical(ctx, rows->cell[2 * i + 1], &secret) : NULL;
		if (!connection)
			continue;
		object_put(o, SUBSCRIPTION_CONNECTION, names_intern(ctx->names, connection));
		object_put(o, SUBSCRIPTION_SECRET, secret ? names_intern(ctx->names, "true") : NULL);
		if (secret)
			unmanaged_add(&catalog->unmanaged, "secret option",
				      arena_printf(ctx->arena, "secret option %s of subscription %s", secret,
						   pg_quote_name(ctx, object_name(o))));
	}
	return true;
}

static bool unmanaged_take(struct context *ctx, const struct rows *rows, void *to)
{
	(void)ctx;
	for (size_t i = 0; i < rows->count; i++) {
		const char *const *cell = rows->cell + i * rows->columns;
		if (cell[0] && cell[1])
			unmanaged_add(to, cell[0], cell[1]);
	}
	return true;
}

/* NOT NULL has a usual name, which is not worth a word, … */
static void not_null_forget_usual(void *user, struct object *o)
{
	const char *name = o->kind == KIND_COLUMN ? object_get(o, COLUMN_NOT_NULL_NAME) : NULL;
	if (name && text_equal(name, pg_not_null_name(user, o)))
		object_put(o, COLUMN_NOT_NULL_NAME, NULL);
}

/* … and so has the sequence of an identity column. */
static void sequence_forget_usual(void *user, struct object *o)
{
	struct context *ctx = user;
	const char *name = o->kind == KIND_COLUMN ? object_get(o, COLUMN_SEQUENCE) : NULL;
	if (!name)
		return;
	const char *usual = pg_object_name(ctx, object_name(o->parent), object_name(o), "seq");
	if (text_equal(name, qname_format(ctx, object_name(object_schema(o)), usual)))
		object_put(o, COLUMN_SEQUENCE, NULL);
}

static void definition_take_apart(void *user, struct object *o)
{
	pg_take_apart(user, o);
}

/* ---- the pipeline ------------------------------------------------------------------------------------------------------ */

/* Settings that decide how the server words what it says. The plans are small: compiling them, or sharing
 * them among workers, costs more than it saves. Without nested loops every query is linear, also over a catalog that
 * was filled a moment ago and has no statistics yet: there the planner takes 30,000 indexes for a few, and one query
 * over 10,000 tables took more than nine minutes instead of two seconds. The queries name what they join in an order
 * that is good, so the planner need not try others: on a small database that took half of the time. */
static const char settings_sql[] =
	"SELECT set_config(name, value, true) FROM (VALUES ('search_path', ''), ('DateStyle', 'ISO'), ('TimeZone', 'UTC'),"
	" ('IntervalStyle', 'postgres'), ('quote_all_identifiers', 'off'), ('extra_float_digits', '1'), ('jit', 'off'),"
	" ('max_parallel_workers_per_gather', '0'), ('enable_nestloop', 'off'),"
	" ('join_collapse_limit', '1'), ('from_collapse_limit', '1'),"
	" ('bytea_output', 'hex'), ('xmlbinary', 'base64')) s (name, value)";

/*
 * Begins, and leaves out the queries that have nothing to read. Within a transaction of the caller's all this is undone by a
 * savepoint; else it is a transaction of its own.
 */
static bool queries_begin(struct catalog *catalog)
{
	PGconn *pg = pg_of(catalog->c);
	struct text sql = text_on(catalog->ctx->arena);
	size_t kept = 0;
	int column = 0;
	text_addf(&sql, "%s; %s; SELECT true",
		  catalog->inside ? "SAVEPOINT schemadiff_load" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
		  settings_sql);
	for (size_t i = 0; i < catalog->count; i++)
		if (catalog->query[i].when)
			text_addf(&sql, ", %s", catalog->query[i].when);
	PGresult *result = PQexec(pg, text_get(&sql));
	bool fine = PQresultStatus(result) == PGRES_TUPLES_OK;
	if (!fine)
		pg_report(catalog->ctx, catalog->c, result, text_get(&sql));
	for (size_t i = 0; fine && i < catalog->count; i++)
		if (!catalog->query[i].when || *PQgetvalue(result, 0, ++column) == 't')
			catalog->query[kept++] = catalog->query[i];
	catalog->count = kept;
	PQclear(result);
	return fine;
}

static void queries_list(struct catalog *catalog)
{
	bool inside = catalog->inside;
	for (enum kind kind = KIND_MODEL; kind < KIND_COUNT; kind++) {
		const char *name = text_lower(catalog->ctx->arena, kind_table[kind].id);
		struct catalog_query *query = query_add_file(catalog, name);
		if (query)
			query->kind = kind;
	}
	struct catalog_query *query = query_add_file(catalog, "role");
	query->take = roles_take;
	query->to = catalog->model;
	query = query_add_file(catalog, "connection");
	query->take = connections_take;
	query->to = catalog;
	query = query_add_file(catalog, "dependency");
	query->take = dependencies_take;
	query->to = catalog->ids;
	if (!catalog->schemas) {
		query = query_add_file(catalog, "unmanaged");
		query->take = unmanaged_take;
		query->to = &catalog->unmanaged;
	}
	query_add(catalog, inside ? "ROLLBACK TO SAVEPOINT schemadiff_load" : "COMMIT");
	if (inside)
		query_add(catalog, "RELEASE SAVEPOINT schemadiff_load");
}

static bool queries_send(struct catalog *catalog)
{
	PGconn *pg = pg_of(catalog->c);
	bool sent = PQenterPipelineMode(pg);
	for (size_t i = 0; sent && i < catalog->count; i++) {
		const struct catalog_query *query = &catalog->query[i];
		const char *params[] = { catalog->schemas };
		sent = PQsendQueryParams(pg, query->sql, query->takes_schemas, NULL, params, NULL, NULL, 0);
	}
	sent = sent && PQpipelineSync(pg);
	if (!sent)
		pg_report(catalog->ctx, catalog->c, NULL, "");
	return sent;
}

/* The rows as the loader takes them, which point into the result. */
static bool result_take(struct catalog *catalog, const struct catalog_query *query, const PGresult *result)
{
	struct arena *arena = arena_new();
	size_t columns = (size_t)PQnfields(result), count = (size_t)PQntuples(result);
	struct rows rows = { columns, count, arena_alloc(arena, (columns + 1) * sizeof *rows.column),
			     arena_alloc(arena, (columns * count + 1) * sizeof *rows.cell) };
	for (size_t i = 0; i < columns; i++)
		rows.column[i] = PQfname(result, (int)i);
	for (size_t row = 0; row < count; row++)
		for (size_t i = 0; i < columns; i++)
			if (!PQgetisnull(result, (int)row, (int)i))
				rows.cell[row * columns + i] = PQgetvalue(result, (int)row, (int)i);
	bool taken = query->kind < KIND_COUNT
			     ? rows_load(catalog->ctx, query->kind, &rows, catalog->ids, catalog->model)
			     : !query->take || query->take(catalog->ctx, &rows, query->to);
	arena_free(arena);
	return taken;
}

static bool query_receive(struct catalog *catalog, const struct catalog_query *query)
{
	PGconn *pg = pg_of(catalog->c);
	PGresult *result = PQgetResult(pg);
	ExecStatusType status = PQresultStatus(result);
	bool fine = status == PGRES_COMMAND_OK || (status == PGRES_TUPLES_OK && result_take(catalog, query, result));
	if (!fine && status != PGRES_TUPLES_OK && status != PGRES_PIPELINE_ABORTED)
		pg_report(catalog->ctx, catalog->c, result, query->sql);
	PQclear(result);
	while (PQstatus(pg) == CONNECTION_OK && (result = PQgetResult(pg)))
		PQclear(result);
	return fine;
}

static bool queries_receive(struct catalog *catalog)
{
	PGconn *pg = pg_of(catalog->c);
	bool fine = true;
	for (size_t i = 0; i < catalog->count && PQstatus(pg) == CONNECTION_OK; i++)
		fine = query_receive(catalog, &catalog->query[i]) && fine;
	PQclear(PQgetResult(pg)); /* the synchronisation point */
	return PQexitPipelineMode(pg) && fine;
}

/* ---- loading ------------------------------------------------------------------------------------------------------------- */

static const char *array_of(struct context *ctx, const struct list *names)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < names->count; i++) {
		const char *name = text_replace(ctx->arena, names->item[i], "\\", "\\\\");
		text_addf(&out, "%s\"%s\"", i ? "," : "{", text_replace(ctx->arena, name, "\"", "\\\""));
	}
	return names->count ? (text_addc(&out, '}'), text_get(&out)) : "{}";
}

/* Sends the queries; NULL when that fails. */
static struct catalog *catalog_ask(struct context *ctx, struct connection *c, const struct list *schemas)
{
	struct catalog *catalog = arena_alloc(ctx->arena, sizeof *catalog);
	*catalog = (struct catalog){ .ctx = ctx,
				     .c = c,
				     .model = model_new(ctx),
				     .ids = map_new(ctx->arena),
				     .unmanaged = list_on(ctx->arena),
				     .inside = PQtransactionStatus(pg_of(c)) == PQTRANS_INTRANS,
				     .schemas = schemas ? array_of(ctx, schemas) : NULL };
	map_put(catalog->ids, "model", catalog->model);
	queries_list(catalog);
	if (queries_begin(catalog) && queries_send(catalog))
		return catalog;
	if (!catalog->inside)
		pg_rollback(ctx, c);
	return NULL;
}

/* Reads what was asked for (NULL: asking failed). */
static struct object *catalog_load(struct context *ctx, struct connection *c, struct catalog *catalog, size_t before)
{
	if (!catalog || !queries_receive(catalog)) {
		if (!catalog || !catalog->inside)
			pg_rollback(ctx, c);
		diag_frame(ctx, before, "while reading the catalog of %s", c->url);
		return NULL;
	}
	pg_version_note(ctx, c, catalog->model);
	if (((const struct session *)c->handle)->scratch)
		object_put(catalog->model, MODEL_SCRATCH, names_intern(ctx->names, "true"));
	object_walk(catalog->model, sequence_forget_usual, ctx);
	ignore_partitions(ctx, catalog->model);
	object_walk(catalog->model, not_null_forget_usual, ctx);
	pg_grants_canonical(ctx, catalog->model, PQserverVersion(pg_of(c)));
	pg_reword_older(ctx, catalog->model, PQserverVersion(pg_of(c)));
	object_walk(catalog->model, definition_take_apart, ctx);
	routine_mentions(ctx, catalog->model);
	pg_inherit_note(ctx, catalog->model);
	pg_inherit_parts_note(ctx, catalog->model);
	return catalog->model;
}

struct object *pg_load(struct context *ctx, struct connection *c, struct list *unmanaged)
{
	struct session *session = c->handle;
	size_t before = diag_count(ctx);
	struct catalog *catalog = session->asked ? session->asked : catalog_ask(ctx, c, NULL);
	session->asked = NULL;
	struct object *model = catalog_load(ctx, c, catalog, before);
	for (size_t i = 0; model && unmanaged && i < catalog->unmanaged.count; i++)
		list_add(unmanaged, catalog->unmanaged.item[i]);
	return model;
}

struct object *pg_load_within(struct context *ctx, struct connection *c, const struct list *schemas)
{
	size_t before = diag_count(ctx);
	return catalog_load(ctx, c, catalog_ask(ctx, c, schemas), before);
}

/* ---- asking ahead -------------------------------------------------------------------------------------------------------- */

void pg_load_begin(struct context *ctx, struct connection *c)
{
	struct session *session = c->handle;
	size_t before = diag_count(ctx);
	if (session->pg && !session->asked && PQtransactionStatus(session->pg) == PQTRANS_IDLE)
		session->asked = catalog_ask(ctx, c, NULL);
	diag_forget(ctx, before); /* what fails now fails again when it is read */
}

void pg_load_forget(struct connection *c)
{
	struct session *session = c->handle;
	if (!session->asked)
		return;
	session->asked = NULL;
	for (ExecStatusType status = PGRES_TUPLES_OK;
	     status != PGRES_PIPELINE_SYNC && PQstatus(session->pg) == CONNECTION_OK;) {
		PGresult *result = PQgetResult(session->pg);
		status = PQresultStatus(result);
		PQclear(result);
	}
	PQexitPipelineMode(session->pg);
}
