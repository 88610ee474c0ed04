/* PostgreSQL 13 and later, by libpq. */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

extern const struct engine postgres_engine;

const struct engine postgres_engine = {
	.name = "postgresql",
	.dialect = DIALECT_POSTGRES,
	.default_schema = "public",
	.accepts = pg_accepts,
	.ddl = postgres_ddl,
	.open = pg_open,
	.close = pg_close,
	.query = pg_query,
	.exec = pg_exec,
	.begin = pg_begin,
	.commit = pg_commit,
	.rollback = pg_rollback,
	.lock = pg_lock,
	.unlock = pg_unlock,
	.load = pg_load,
	.complete = pg_complete,
	.script_begin = "BEGIN",
	.script_end = "COMMIT",
};
