/*
 * Base types. The functions that read and write a type speak of it, and it is made of them:
 *
 *	CREATE TYPE x                                     a shell, which functions may speak of
 *	CREATE FUNCTION x_in(cstring) RETURNS x …
 *	CREATE FUNCTION x_out(x) RETURNS cstring …
 *	CREATE TYPE x (INPUT = x_in, OUTPUT = x_out, …)
 *
 * The drop of either takes the other along, which PostgreSQL does by CASCADE alone. What else hangs on the type is down by
 * then; a statement before it makes sure.
 */
#include "engine/postgres/ddl.h"

static const struct {
	enum attr attr;
	const char *word;
} functions[] = {
	{ BASE_TYPE_INPUT, "INPUT" },     { BASE_TYPE_OUTPUT, "OUTPUT" },       { BASE_TYPE_RECEIVE, "RECEIVE" },
	{ BASE_TYPE_SEND, "SEND" },       { BASE_TYPE_TYPMOD_IN, "TYPMOD_IN" }, { BASE_TYPE_TYPMOD_OUT, "TYPMOD_OUT" },
	{ BASE_TYPE_ANALYZE, "ANALYZE" }, { BASE_TYPE_SUBSCRIPT, "SUBSCRIPT" },
};

static bool is_shell(const struct object *type)
{
	return !object_get(type, BASE_TYPE_INPUT);
}

/* ---- create ----------------------------------------------------------------------------------------------------------- */

static void text_add_option(struct sql *sql, const char *word, const char *value)
{
	if (value)
		sql_addf(sql, ",\n    %E = %L", word, value);
}

static void word_add(struct sql *sql, const char *word, const char *value)
{
	if (value)
		sql_addf(sql, ",\n    %E = %E", word, value);
}

const char *pg_base_type_definition(struct ddl_job *job, const struct object *type)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	const char *between = "";
	sql_addf(&sql, "CREATE TYPE %T (", type);
	for (size_t i = 0; i < COUNT_OF(functions); i++) {
		const char *function = object_get(type, functions[i].attr);
		if (!function)
			continue;
		sql_addf(&sql, "%E\n    %E = ", between, functions[i].word);
		pg_add_function(&sql, function, false);
		between = ",";
	}
	if (object_int(type, BASE_TYPE_LENGTH, 0) < 0) /* a C string, which has no word of its own */
		sql_addf(&sql, ",\n    LIKE = pg_catalog.cstring");
	else
		word_add(&sql, "INTERNALLENGTH", object_get(type, BASE_TYPE_LENGTH));
	if (object_flag(type, BASE_TYPE_BY_VALUE))
		sql_addf(&sql, ",\n    PASSEDBYVALUE");
	word_add(&sql, "ALIGNMENT", object_get(type, BASE_TYPE_ALIGNMENT));
	word_add(&sql, "STORAGE", object_get(type, BASE_TYPE_STORAGE));
	text_add_option(&sql, "CATEGORY", object_get(type, BASE_TYPE_CATEGORY));
	if (object_flag(type, BASE_TYPE_PREFERRED))
		sql_addf(&sql, ",\n    PREFERRED = true");
	text_add_option(&sql, "DEFAULT", object_get(type, BASE_TYPE_DEFAULT));
	word_add(&sql, "ELEMENT", object_get(type, BASE_TYPE_ELEMENT));
	text_add_option(&sql, "DELIMITER", object_get(type, BASE_TYPE_DELIMITER));
	if (object_flag(type, BASE_TYPE_COLLATABLE))
		sql_addf(&sql, ",\n    COLLATABLE = true");
	sql_addf(&sql, "\n)");
	return sql_get(&sql);
}

const char *pg_base_type_shell(struct ddl_job *job, const struct object *type)
{
	return PG_SQL(job, "CREATE TYPE %T", type);
}

/* The functions of the model that take or give the type, each once (struct object). */
static struct list functions_around(const struct ddl_job *job, const struct lookup *lookup, const struct object *type)
{
	struct list around = list_on(job->ctx->arena);
	for (size_t i = 0; i < COUNT_OF(functions); i++) {
		const char *path = object_get(type, functions[i].attr);
		bool is_round = attr_table[functions[i].attr].flags & ROUND;
		const struct object *f = path && is_round ? lookup_named(lookup, SPACE_ROUTINE, path) : NULL;
		if (f && !list_has(&around, f))
			list_add(&around, f);
	}
	return around;
}

static bool function_create(struct ddl_job *job, const struct object *function)
{
	struct change *change = arena_alloc(job->ctx->arena, sizeof *change);
	struct ddl_job inner = *job;
	const struct object *from = match_from(job->matching, function);
	*change = (struct change){ OP_CREATE, NULL, function, 0 };
	inner.change = change;
	if (from && !(job->down && list_has(job->down, from)))
		return true;
	return routine_create(&inner) && pg_created(&inner);
}

bool base_type_create(struct ddl_job *job)
{
	const struct object *type = job->change->to;
	struct list around = functions_around(job, job->to_lookup, type);
	pg_part(ddl_step(job, pg_base_type_shell(job, type)), is_shell(type) ? NULL : "shell");
	for (size_t i = 0; i < around.count; i++)
		if (!function_create(job, around.item[i]))
			return false;
	if (!is_shell(type))
		ddl_step(job, pg_base_type_definition(job, type));
	pg_comment(job, type);
	return true;
}

/* A shell becomes a type. */
bool base_type_define(struct ddl_job *job)
{
	if (is_shell(job->change->from))
		ddl_step(job, pg_base_type_definition(job, job->change->to));
	return true;
}

/* ---- drop ------------------------------------------------------------------------------------------------------------- */

/* 'app.x_in(cstring)'::pg_catalog.regprocedure, … */
static const char *procedures_text(struct ddl_job *job, const struct list *around)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	for (size_t i = 0; i < around->count; i++) {
		const struct object *f = around->item[i];
		const char *name = PG_SQL(job, "%T(%E)", f, pg_routine_arguments(job->ctx, f));
		sql_addf(&sql, i ? ", %L::pg_catalog.regprocedure" : "%L::pg_catalog.regprocedure", name);
	}
	return sql_get(&sql);
}

/* Stops where anything else, managed or not, would go along with the type, its array or its functions. */
static void alone_check(struct ddl_job *job, const struct object *type, const struct list *around)
{
	const char *name = PG_SQL(job, "%T", type), *array = PG_SQL(job, "%E[]", name);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "DO $schemadiff$\nDECLARE\n    round oid[] := ARRAY[%E];\n", procedures_text(job, around));
	sql_addf(&sql, "BEGIN\n    round := round || ARRAY[%L::pg_catalog.regtype, %L::pg_catalog.regtype]::oid[];\n",
		 name, array);
	sql_addf(&sql, "    IF EXISTS (SELECT FROM pg_catalog.pg_depend d\n"
		       "               WHERE d.refclassid IN ('pg_catalog.pg_type'::pg_catalog.regclass, "
		       "'pg_catalog.pg_proc'::pg_catalog.regclass)\n"
		       "                 AND d.refobjid = ANY (round) AND d.objid <> ALL (round)) THEN\n");
	sql_addf(&sql,
		 "        RAISE dependent_objects_still_exist USING MESSAGE = %L;\n    END IF;\nEND\n$schemadiff$",
		 arena_printf(job->ctx->arena, "more than its functions depends on type %s",
			      object_path(job->ctx, type)));
	pg_part(ddl_step(job, sql_get(&sql)), "nothing else depends on it");
}

bool base_type_drop(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = match_to(job->matching, from);
	struct list around = functions_around(job, job->from_lookup, from);
	if (to && !pg_type_is_free(job, from, object_title(job->ctx, to)))
		return false;
	if (is_shell(from) || !around.count)
		return pg_drop(job);
	alone_check(job, from, &around);
	PG_PART(job, "with its functions", "DROP TYPE %T CASCADE", from);
	return true;
}

/* ---- alter ------------------------------------------------------------------------------------------------------------ */

bool base_type_is_remade(const struct change *change)
{
	return !is_shell(change->from);
}

/* A type that was once stored out of line cannot be kept from it (manual, ALTER TYPE). */
bool base_type_is_made_plain(const struct change *change)
{
	return !is_shell(change->from) && !object_get(change->to, BASE_TYPE_STORAGE);
}

/* The columns go on following the type where they say nothing. */
static void columns_follow(struct ddl_job *job)
{
	const struct object *type = job->change->to;
	for (const struct object *s = object_first(job->to_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t))
			for (const struct object *c = object_first(t, KIND_COLUMN); c; c = object_following(c)) {
				const struct object *from = match_from(job->matching, c);
				struct pg_type is = pg_type_of(job->ctx, job->to_lookup, object_text(c, COLUMN_TYPE));
				bool follows = from && is.object == type && !is.array &&
					       !object_get(c, COLUMN_STORAGE) && !object_get(from, COLUMN_STORAGE) &&
					       object_get(from, COLUMN_TYPE) == object_get(c, COLUMN_TYPE) &&
					       !(job->down && list_has(job->down, from));
				if (!follows || object_get(t, TABLE_SERVER))
					continue;
				struct step *step =
					PG_PART(job, object_title(job->ctx, c),
						"ALTER TABLE ONLY %T ALTER COLUMN %I SET STORAGE %E", t, object_name(c),
						pg_upper(job->ctx, object_text(type, BASE_TYPE_STORAGE)));
				pg_cost(step, LOCK_ACCESS_EXCLUSIVE, 0, NULL);
			}
}

bool base_type_set(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if (is_shell(job->change->from))
		return true;
	for (size_t i = 0; i < COUNT_OF(functions); i++) {
		const char *function = object_get(to, functions[i].attr);
		if (!pg_changes(job, functions[i].attr))
			continue;
		sql_addf(&sql, sql.text.length ? ", %E = " : "%E = ", functions[i].word);
		if (function)
			pg_add_function(&sql, function, false);
		else
			sql_addf(&sql, "NONE");
	}
	if (pg_changes(job, BASE_TYPE_STORAGE))
		sql_addf(&sql, sql.text.length ? ", STORAGE = %E" : "STORAGE = %E", object_text(to, BASE_TYPE_STORAGE));
	PG_STEP(job, "ALTER TYPE %T SET (%E)", to, sql_get(&sql));
	if (pg_changes(job, BASE_TYPE_STORAGE))
		columns_follow(job);
	return true;
}
