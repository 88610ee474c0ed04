/*
 * The SQLite engine, inside. The text in sqlite_schema is the truth: what PRAGMAs do not tell (CHECKs, names of
 * constraints, collations, ON CONFLICT …) is read out of it, and what they do tell is compared with what was read.
 */
#ifndef ENGINE_SQLITE_SQLITE_H
#define ENGINE_SQLITE_SQLITE_H

#include "schemadiff/engine.h"

#include <sqlite3.h>

/* ---- parse.c: the cursor over the tokens of one CREATE statement -------------------------------------------- */

struct parse {
	struct context *ctx;
	const struct token *token; /* the last one is TOKEN_END */
	size_t count, at;
	struct object *table; /* the one that is being read */
	struct object *key;   /* the foreign key read last: a DEFERRABLE belongs to it */
	bool key_in_column;
	const char *name;     /* of a CONSTRAINT clause that waits for its constraint */
	struct list *remarks; /* const char *: what the model has no place for */
};

/* False when the text has a quote or comment that is not closed. */
bool parse_begin(struct parse *p, struct context *ctx, const char *sql, struct list *remarks);
const struct token *parse_look(const struct parse *p, size_t ahead);
bool parse_at(const struct parse *p, const char *word);
bool parse_accept(struct parse *p, const char *word);
/* The name at the cursor, NULL when there is none. */
const char *parse_name(struct parse *p);
/* The text of the tokens from `from` up to (not including) `to`, as it was written. */
const char *parse_span(const struct parse *p, size_t from, size_t to);
/* The same with one blank wherever there was white space or a comment. */
const char *parse_flat(const struct parse *p, size_t from, size_t to);
/* Passes over the group in parentheses at the cursor; NULL when there is none, else the text inside it. */
const char *parse_group(struct parse *p);
/* Names in parentheses, as a NAMES value; NULL when there are none. */
const char *parse_names(struct parse *p);
/* CREATE [TEMP] <what> [IF NOT EXISTS] [schema.]name; NULL when the text is another one. */
const char *parse_head(struct parse *p, const char *what);
void parse_remark(struct parse *p, const char *what);

/* Reads the whole statement into an object (with its children) that has no parent yet. NULL: not understood. */
struct object *parse_table(struct context *ctx, const char *sql, struct list *remarks);
struct object *parse_view(struct context *ctx, const char *sql);
struct object *parse_virtual_table(struct context *ctx, const char *sql);
struct object *parse_index(struct context *ctx, const char *sql);
struct object *parse_trigger(struct context *ctx, const char *sql);

/* parse_column.c, parse_constraint.c: parts of a CREATE TABLE. */
bool parse_column(struct parse *p);
bool parse_table_constraint(struct parse *p);
bool parse_at_constraint(const struct parse *p);
/* ON CONFLICT …; *value stays NULL when there is none. False when it is malformed. */
bool parse_conflict(struct parse *p, const char **value);
/* What follows FOREIGN KEY (…) or a column: REFERENCES … up to its actions. */
bool parse_references(struct parse *p, const char *columns, bool in_column);
bool parse_deferrable(struct parse *p);
/* A new constraint of the table, with the name that waits. */
struct object *parse_constraint_new(struct parse *p, enum kind kind);
/* Notes where a constraint stands if that is not the usual place (SQLite keeps the text, so it can be seen). */
void place_put(struct context *ctx, struct object *constraint, bool in_column);

/* ---- types.c: what a type or default means to SQLite ------------------------------------------------------------ */

enum affinity { AFFINITY_BLOB, AFFINITY_TEXT, AFFINITY_NUMERIC, AFFINITY_INTEGER, AFFINITY_REAL };

/* By the rules of https://sqlite.org/datatype3.html section 3.1; NULL is the type left out. */
enum affinity type_affinity(const char *type);
/* A literal that DEFAULT takes without parentheses. */
bool default_is_literal(struct context *ctx, const char *text);
/* CURRENT_TIME, CURRENT_DATE, CURRENT_TIMESTAMP. */
bool default_is_clock(const char *text);
/* Takes off the parentheses around a DEFAULT's expression, as PRAGMA table_xinfo does. */
const char *default_strip(struct context *ctx, const char *text);
/* The column that stands for the rowid (INTEGER PRIMARY KEY), NULL when the table has none. */
const struct object *table_rowid_alias(struct context *ctx, const struct object *table);
/* Columns of the table's primary key, as plain names (of struct key_item). Empty when it has none. */
struct list table_key_items(struct context *ctx, const struct object *table);
bool sqlite_complete(struct context *ctx, struct object *model);

/* ---- link.c: which objects refer to which ------------------------------------------------------------------------ */

/* Gives a model its `uses` edges, and references to tables and columns the spelling of what they refer to (SQLite
 * folds the case of every name). */
void sqlite_link(struct context *ctx, struct object *model);
/* Whether the identifier occurs in the text, case folded. */
bool text_names(struct context *ctx, const char *text, const char *name);

/* ---- settle.c, catalog.c, session.c, lock.c, scratch.c --------------------------------------------------------- */

bool sqlite_settle(struct context *ctx, struct connection *c, struct object *live, struct object *model,
		   const struct matching *m);
struct object *sqlite_load(struct context *ctx, struct connection *c, struct list *unmanaged);

/* What stands behind a connection. */
struct session {
	sqlite3 *db;
	const char *path;
	bool absent; /* no such file yet: `db` is an empty database in memory until something is written */
};

bool sqlite_accepts(const char *url);
struct connection *sqlite_open(struct context *ctx, const char *url);
void sqlite_close_connection(struct connection *c);
bool sqlite_query(struct context *ctx, struct connection *c, const char *sql, size_t count, const char *const *params,
		  struct rows *rows);
bool sqlite_exec_script(struct context *ctx, struct connection *c, const char *sql);
bool sqlite_begin(struct context *ctx, struct connection *c, enum begin how);
bool sqlite_commit(struct context *ctx, struct connection *c);
void sqlite_rollback(struct context *ctx, struct connection *c);
/* Reports the handle's error. Always false. */
bool sqlite_fail(struct context *ctx, struct connection *c, int code, const char *sql);

bool sqlite_lock(struct context *ctx, struct connection *c, int seconds, void **lock);
void sqlite_unlock(struct context *ctx, struct connection *c, void *lock);
bool sqlite_scratch_make(struct context *ctx, struct connection *c, const char *scratch_url,
			 struct connection **scratch, const char **where, const char **why);
void sqlite_scratch_drop(struct context *ctx, struct connection *c, struct connection *scratch);

/* ---- write*.c: the CREATE statements --------------------------------------------------------------------------- */

extern const struct engine sqlite_engine;
extern const struct ddl sqlite_ddl[KIND_COUNT];

/* ASCII letters in upper case, as keywords are written. */
char *text_upper(struct context *ctx, const char *s);
/* One column as CREATE TABLE or ADD COLUMN has it, with the constraints of the table that are written with it. */
void write_column(struct sql *sql, const struct object *column);
/* Whether this constraint is written with a column (the only one it has) rather than with the table. */
bool constraint_in_column(struct context *ctx, const struct object *constraint, const struct object *column);
/* PRIMARY KEY …, UNIQUE …, REFERENCES …: what both places have in common. */
void write_constraint(struct sql *sql, const struct object *constraint, bool in_column);
/* The table itself, or a copy whose own expressions say `name` where they named the table (CHECK (t.a > 0)). */
const struct object *table_requalified(struct context *ctx, const struct object *table, const char *name);
/* CREATE TABLE, under that name. */
const char *write_table(struct context *ctx, const struct object *table, const char *name);
const char *write_index(struct context *ctx, const struct object *index);
const char *write_trigger(struct context *ctx, const struct object *trigger);
const char *write_view(struct context *ctx, const struct object *view);
const char *write_virtual_table(struct context *ctx, const struct object *table);

/* ---- alter.c, rebuild.c, copy.c: changing a table ------------------------------------------------------------------- */

/* The TABLE row's rebuild: statements in place where that is right for a table with rows, else a rebuild. */
bool table_alter(struct ddl_job *job);
bool table_rebuild(struct ddl_job *job);
/* What a table is called until it takes the place of the old one. */
#define REBUILD_PREFIX "schemadiff_new_"

/* How the rows of a table get into its new shape. */
struct copy {
	const char *sql; /* INSERT … SELECT, NULL when there is nothing to be copied */
	unsigned effects;
	const char *note;   /* what was filled in, or NULL */
	struct list filled; /* the columns */
};
struct copy copy_rows(struct ddl_job *job, const char *new_name);

#endif
