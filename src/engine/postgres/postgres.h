/*
 * Private to engine/postgres: what the files that talk to a PostgreSQL server share. The DDL has a header of its own
 * (ddl.h).
 */
#ifndef SCHEMADIFF_POSTGRES_H
#define SCHEMADIFF_POSTGRES_H

#include "schemadiff/engine.h"

#include <libpq-fe.h>

/* ---- sessions (session.c) ---------------------------------------------------------------------------------------- */

/* What connection.handle points to. */
struct session {
	PGconn *pg;              /* NULL once closed */
	const char *conninfo;    /* as it was given: may hold a password, never shown */
	struct scratch *scratch; /* of a connection that scratch_make gave, else NULL */
	struct catalog *asked;   /* what pg_load_begin sent and nobody has read yet, else NULL */
};

bool pg_accepts(const char *url);
struct connection *pg_open(struct context *ctx, const char *url);
void pg_close(struct connection *c);
bool pg_query(struct context *ctx, struct connection *c, const char *sql, size_t count, const char *const *params,
	      struct rows *rows);
bool pg_exec(struct context *ctx, struct connection *c, const char *sql);
bool pg_begin(struct context *ctx, struct connection *c, enum begin how);
bool pg_commit(struct context *ctx, struct connection *c);
void pg_rollback(struct context *ctx, struct connection *c);

PGconn *pg_of(const struct connection *c);
/* The one value of a query that gives one row and one column; NULL when there is none, or on an error. */
const char *pg_value(struct context *ctx, struct connection *c, const char *sql, size_t count,
		     const char *const *params);
/* Reports what the server said about the statement, with SQLSTATE, detail, hint and position. */
void pg_report(struct context *ctx, const struct connection *c, const PGresult *result, const char *sql);
/* Opens another database of the same server with the same credentials; NULL (DIAG_CONNECT) when it cannot. */
struct connection *pg_open_database(struct context *ctx, const struct connection *c, const char *database);

/* The last result of what was sent, as PQexec gives it; while it waits, a signal has the server cancel the statement. */
PGresult *pg_result(const struct context *ctx, PGconn *pg);

/* ---- the lock (lock.c) -------------------------------------------------------------------------------------------- */

bool pg_lock(struct context *ctx, struct connection *c, int seconds, void **lock);
void pg_unlock(struct context *ctx, struct connection *c, void *lock);

/* ---- the catalog (catalog.c) -------------------------------------------------------------------------------------- */

struct object *pg_load(struct context *ctx, struct connection *c, struct list *unmanaged);
void pg_load_begin(struct context *ctx, struct connection *c);
/* Throws away what the server answers to pg_load_begin, if it was called. */
void pg_load_forget(struct connection *c);
/* The same for the schemas of these names alone (const char *), and without what is not managed. */
struct object *pg_load_within(struct context *ctx, struct connection *c, const struct list *schemas);

/* ---- definitions that are read as one text (definition.c) ------------------------------------------------------------- */

/* The attributes of an object just read that stand in the definition kept by one of them: a trigger's function, a rule's
 * actions. */
void pg_take_apart(struct context *ctx, struct object *o);
/* Takes the parentheses around all of a rule's actions off; NOTHING is no action. */
void pg_rule_actions(struct context *ctx, struct object *rule);

/* ---- what came when (since.c) ------------------------------------------------------------------------------------------ */

extern const struct since pg_since[];
/* Notes the version of the server in the model. */
void pg_version_note(struct context *ctx, const struct connection *c, struct object *model);
/* The same, and refuses (DIAG_SERVER_OLD) what that server does not know yet. */
bool pg_since_check(struct context *ctx, const struct connection *c, struct object *model);
/* The name that NOT NULL gets when none is given; and the names that are there, for a model that gives none (not_null.c). */
const char *pg_not_null_name(struct context *ctx, const struct object *column);
void pg_not_null_adopt(struct object *model, const struct matching *m);

/* ---- older servers (older.c) ------------------------------------------------------------------------------------------- */

/* Brings what a server of that version says into the words of the newest ones. */
void pg_reword_older(struct context *ctx, struct object *model, int version);
/* A view's text of 15 as 16 says it; a procedure's arguments of 13 as 14 says them. */
const char *pg_view_text(struct context *ctx, const char *text);
const char *pg_procedure_arguments(struct context *ctx, const char *text);

/* ---- names that PostgreSQL gives (object_names.c) ------------------------------------------------------------------ */

/* PostgreSQL's limit on the bytes of a name. */
#define PG_NAME_LIMIT 63

/* "name1_name2_label" with the names cut so that all fits (makeObjectName); name2 and label may be NULL. */
const char *pg_object_name(struct context *ctx, const char *name1, const char *name2, const char *label);

/* ---- types (types.c) ------------------------------------------------------------------------------------------------ */

/* The type as format_type would print it; a name without schema is looked for in `schema`, then in public. The lookup
 * may be NULL. NULL with *why when it is no type. */
const char *pg_type_canonical(struct context *ctx, const struct lookup *l, const char *schema, const char *text,
			      const char **why);
/* Whether a canonical type has a name that only a server can tell the schema of (one of an extension, say). */
bool pg_type_is_open(struct context *ctx, const char *canonical);
/* Least and greatest value of a type of integers; false for any other type. */
bool pg_type_bounds(const char *type, const char **least, const char **greatest);
/* The name that a range's multirange gets when none is given (makeMultirangeTypeName). */
const char *pg_multirange_name(struct context *ctx, const char *range);
/* The name as quote_ident gives it. */
const char *pg_quote_name(struct context *ctx, const char *name);
/* app."Odd": a type that stands in a schema, in the words of the catalog. */
const char *pg_type_text(struct context *ctx, const struct object *type);

/* ---- completing a model (complete*.c) ------------------------------------------------------------------------------- */

struct completion {
	struct context *ctx;
	struct object *model;
	const struct lookup *lookup; /* as the model was read */
	struct map *taken;           /* names in use: see complete_name_choose */
	struct map *types;           /* "schema type" → canonical type: there are few different ones */
};

bool pg_complete(struct context *ctx, struct object *model);

/* Types, serial, identity, collations (complete_column.c). */
void complete_column(struct completion *c, struct object *column);
void complete_sequence(struct completion *c, struct object *sequence);
/* The name of the multirange that comes with a range. */
void complete_multirange(struct context *ctx, struct object *range);
/* What names a collation's locale. */
void complete_locale(struct completion *c, struct object *collation);
/* A type or collation of a column or domain. */
void complete_type(struct completion *c, struct object *o, enum attr attr);
void complete_collation(struct completion *c, struct object *o, enum attr attr);

/* (complete_base_type.c) */
void complete_base_type(struct completion *c, struct object *type);
/* Their functions as the catalog has them (complete_language.c). */
void complete_language(struct completion *c, struct object *language);
void complete_access_method(struct completion *c, struct object *method);
void complete_transform(struct completion *c, struct object *transform);
/* Names of encodings as the catalog has them: utf-8 is UTF8 (complete_conversion.c). */
void complete_conversion(struct completion *c, struct object *conversion);
/* Text search (complete_search.c). A mapping of several tokens becomes one for each; a name without schema gets the one
 * that it means. */
void complete_mappings_split(struct context *ctx, struct object *model);
void complete_dictionary(struct completion *c, struct object *dictionary);
void complete_configuration(struct completion *c, struct object *configuration);
void complete_mapping(struct completion *c, struct object *mapping);

/* Triggers (complete_trigger.c). */
void complete_trigger(struct completion *c, struct object *trigger);
void complete_event_trigger(struct completion *c, struct object *trigger);
/* The path of a trigger's function, which has no arguments of its own. */
const char *pg_trigger_function(struct context *ctx, const char *schema, const char *name);

/* Keys and constraints (complete_key.c). */
void complete_keys(struct completion *c, struct object *o, enum attr attr);
void complete_primary_key(struct completion *c, struct object *key);
void complete_foreign_key(struct completion *c, struct object *key);

/* Roles and privileges (complete_access.c). */
void complete_policy(struct completion *c, struct object *policy);
/* Functions, procedures, aggregates (complete_routine.c). */
void complete_routine(struct completion *c, struct object *o);
void complete_aggregate(struct completion *c, struct object *o);
/* The arguments' types alone, as they tell routines apart; of a text that is NULL, none. */
const char *complete_signature_of(struct completion *c, const struct object *o, const char *arguments);
/* Casts and operators (complete_operator.c). */
void complete_cast(struct completion *c, struct object *o);
void complete_operator(struct completion *c, struct object *o);
/* Operator classes and families (complete_operator_class.c); the families that are made with a class. */
void complete_operator_family(struct completion *c, struct object *o);
void complete_operator_class(struct completion *c, struct object *o);
void complete_families(struct context *ctx, struct object *model);
/* The schema that a function's (or operator's) name without one means: the object's own or public, where the model has it
 * there; else NULL. */
const char *complete_schema_of(struct completion *c, const struct object *o, enum space space, const char *name);
/* A type as a signature has it, without what is in its parentheses. */
void complete_bare_type(struct completion *c, struct object *o, enum attr attr);
/* The function that an attribute names, as its path; one of the system over the expected types by its name alone. */
void complete_function(struct completion *c, struct object *o, enum attr attr, const char *expected);
/* The same path with the quotes that a path has, where the server put others. */
const char *pg_function_path(struct context *ctx, const char *text);
/* Records what the bodies of a model's routines seem to name. */
void routine_mentions(struct context *ctx, struct object *model);
void complete_grant(struct completion *c, struct object *grant);

/* What roles can have on objects of a kind. */
struct pg_bearer {
	const char *class; /* in default privileges: "tables"; NULL where there are none */
	const char *all;   /* every privilege, as NAMES */
	const char *usual; /* what PUBLIC has from the start, as NAMES, or NULL */
};

/* NULL for what bears no privileges. `o`: the object, or a DEFAULT_PRIVILEGES; `version`: of the server, 0: any. */
const struct pg_bearer *pg_bearer_of(const struct object *o, int version);
/* Writes a GRANT or DEFAULT_PRIVILEGES as one of that server version is written: sorted, `all` where it is all (version 0:
 * one that has every privilege). */
void pg_grants_canonical(struct context *ctx, struct object *model, int version);
void pg_grant_canonical(struct context *ctx, struct object *grant, int version);
/* Takes out of the model what it grants to the owner of a thing, where that says nothing: everything (owner.c). */
void pg_owners_grants_forget(struct context *ctx, const struct object *live, struct object *model,
			     const struct matching *m);

/* Kinds in the order of the catalog query; the schema only where it is another one (complete_statistics.c). */
void complete_statistics(struct completion *c, struct object *o);

/* Refuses options that hold secrets: no model has them (complete_foreign.c). */
void complete_foreign_options(struct completion *c, struct object *o);

/* Publications in the order of the catalog query; refuses a password in the connection (complete_subscription.c). */
void complete_subscription(struct completion *c, struct object *o);
/* keyword=value in libpq's order, without what is secret; *secret: the keyword of that, if there is any. NULL where libpq cannot
 * read it. */
const char *pg_connection_canonical(struct context *ctx, const char *text, const char **secret);
/* Whether an option of that name holds a secret (complete_foreign.c). */
bool pg_is_secret(struct context *ctx, const char *name);
/* What is run in a database to try things in: without statements about subscriptions, which would reach out of it, and which
 * would keep it from being dropped. *out is NULL when nothing is left. */
bool pg_scratch_script(struct context *ctx, const char *sql, const char **out);

/* Operations and schemas in the order of the catalog query; names with their schema (complete_publication.c). */
void complete_publication(struct completion *c, struct object *o);
void complete_published_table(struct completion *c, struct object *o);

/* Names left out (complete_name.c). Notes the names that are given; then gives names, table by table. */
void complete_names_taken(struct completion *c);
void complete_names(struct completion *c, struct object *parent, bool foreign_keys);
/* name1_name2_label, with a number when a relation (and, for a constraint, a constraint) of the schema has that name. */
const char *complete_name_choose(struct completion *c, const struct object *schema, const char *name1,
				 const char *name2, const char *label, bool relation, bool constraint);

/* What follows from above (inherit.c): the tables that are partitions or inherit, those above first; their columns; their
 * checks, keys and indexes, in two rounds as complete_names has them. */
struct list pg_inheriting(struct completion *c);
/* Takes all that stands in the table out of it, to be put back in another order; and the column of that name back, or a new
 * one (inherit.c). */
struct list complete_members_aside(struct completion *c, struct object *table);
struct object *complete_column_back(struct completion *c, struct object *table, const struct list *own,
				    const char *name);
void pg_inherit_columns(struct completion *c, struct object *table);
void pg_inherit_parts(struct completion *c, struct object *table, bool foreign_keys);
/* Notes what follows from above in a model that has it all. */
void pg_inherit_note(struct context *ctx, struct object *model);
/* Notes which partitions have no part of an index that not all have. */
void pg_inherit_parts_note(struct context *ctx, struct object *model);
/* Takes over what a model leaves to the server: the name of a part of a key or index, whatever its number; whether what is
 * inherited is local as well; whether the rows below were checked for what is NOT VALID above. */
void pg_inherit_adopt(struct context *ctx, struct object *model, const struct matching *m);
/* The name that the server gives to such a part, without a number, and the same as complete_name_choose has it. */
const char *complete_usual_name(struct context *ctx, const struct object *o);
const char *complete_inherited_name(struct completion *c, const struct object *o);

/* Tables of a composite type (complete_typed.c): which there are; their columns, as the type has them; what follows from it in
 * a model that has it all. */
struct list pg_typed(struct completion *c);
void pg_typed_columns(struct completion *c, struct object *table);
void pg_typed_note(const struct lookup *lookup, struct object *table);

/* ---- settling (settle.c) and scratch databases (scratch.c) ------------------------------------------------------------ */

bool pg_settle(struct context *ctx, struct connection *c, struct object *live, struct object *model,
	       const struct matching *m);
bool pg_scratch_make(struct context *ctx, struct connection *c, const char *scratch_url, struct connection **made,
		     const char **where, const char **why);
void pg_scratch_drop(struct context *ctx, struct connection *c, struct connection *made);

/* ---- statements (postgres.c) --------------------------------------------------------------------------------------------- */

/* Whether the statement is one that PostgreSQL refuses inside a transaction block. */
bool pg_needs_no_transaction(const char *sql);

#endif
