#include "engine/sqlite/sqlite.h"

/* VACUUM and a change of the journal are all that a script may hold of the sort. */
static bool needs_no_transaction(const char *sql)
{
	struct lexer lexer = lexer_on(DIALECT_SQLITE, sql, strlen(sql));
	struct token first = lexer_next(&lexer), second = lexer_next(&lexer);
	return token_is(&first, "vacuum") || token_is(&first, "attach") || token_is(&first, "detach") ||
	       (token_is(&first, "pragma") && token_is(&second, "journal_mode"));
}

const struct engine sqlite_engine = {
	.name = "sqlite",
	.dialect = DIALECT_SQLITE,
	.default_schema = "main",
	.accepts = sqlite_accepts,
	.ddl = sqlite_ddl,
	.open = sqlite_open,
	.close = sqlite_close_connection,
	.query = sqlite_query,
	.exec = sqlite_exec_script,
	.begin = sqlite_begin,
	.commit = sqlite_commit,
	.rollback = sqlite_rollback,
	.lock = sqlite_lock,
	.unlock = sqlite_unlock,
	.load = sqlite_load,
	.complete = sqlite_complete,
	.settle = sqlite_settle,
	.scratch_make = sqlite_scratch_make,
	.scratch_drop = sqlite_scratch_drop,
	.needs_no_transaction = needs_no_transaction,
	/* Inside a transaction the pragma does nothing; at the end, SQLite's own default is "off", but who runs a script
	 * by hand and then goes on working wants them on. */
	.script_begin = "PRAGMA foreign_keys = off;\nBEGIN IMMEDIATE;",
	.script_end = "COMMIT;\nPRAGMA foreign_keys = on;",
};
