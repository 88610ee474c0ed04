/*
 * Whether a table's changes can be made with ALTER TABLE, and if so, making them. It must be right for a table with rows:
 * SQLite takes more of an empty one (https://sqlite.org/lang_altertable.html, measured with 3.40.1).
 *
 *   ADD COLUMN b TEXT                        in place
 *   ADD COLUMN b TEXT NOT NULL DEFAULT ''    in place
 *   ADD COLUMN b TEXT NOT NULL               rebuild: fails as soon as there is a row
 *   ADD COLUMN b TEXT DEFAULT (lower('X'))   rebuild: the same
 *   ADD COLUMN b TEXT UNIQUE                 rebuild: never allowed
 *   ADD COLUMN b … STORED                    rebuild: fails as soon as there is a row
 *   DROP COLUMN b                            in place, when no constraint, index, trigger or view that stays may name it
 *   anything about a constraint              rebuild
 */
#include "engine/sqlite/sqlite.h"

/* The created columns and constraints, by identity. */
static bool is_created(const struct ddl_job *job, const struct object *o)
{
	for (size_t i = 0; i < job->siblings->count; i++) {
		const struct change *c = job->siblings->item[i];
		if (c->op == OP_CREATE && c->to == o)
			return true;
	}
	return false;
}

/* ---- adding ---------------------------------------------------------------------------------------------------- */

static bool default_fits(struct context *ctx, const char *text)
{
	return !text || (default_is_literal(ctx, text) && !default_is_clock(text));
}

static bool is_null(const char *text)
{
	return !text || text_equal_fold(text, "null");
}

static bool column_addable(struct ddl_job *job, const struct object *column)
{
	const char *text = object_get(column, COLUMN_DEFAULT), *generated = object_get(column, COLUMN_GENERATED);
	if (!default_fits(job->ctx, text) || text_equal(generated, "stored"))
		return false;
	if (!object_flag(column, COLUMN_NULLABLE) && is_null(text))
		return false;
	for (const struct object *o = column->parent->child; o; o = o->next) {
		if (kind_table[o->kind].space != SPACE_CONSTRAINT || !constraint_in_column(job->ctx, o, column))
			continue;
		bool reference = o->kind == KIND_FOREIGN_KEY && is_null(text);
		if (o->kind != KIND_CHECK && !reference)
			return false;
	}
	return true;
}

/* A constraint comes along when it is written with a column that is added. */
static bool constraint_addable(struct ddl_job *job, const struct object *o)
{
	for (const struct object *c = object_first(o->parent, KIND_COLUMN); c; c = object_following(c))
		if (is_created(job, c) && constraint_in_column(job->ctx, o, c))
			return true;
	return false;
}

/* ---- dropping -------------------------------------------------------------------------------------------------- */

/* Not one that the plan takes down before the table's turn comes. */
static bool stays(const struct ddl_job *job, const struct object *o)
{
	return match_to(job->matching, o) && !(job->down && list_has(job->down, o));
}

static bool has_trigger(const struct ddl_job *job, const struct object *parent)
{
	for (const struct object *o = object_first(parent, KIND_TRIGGER); o; o = object_following(o))
		if (stays(job, o))
			return true;
	return false;
}

/* A view or trigger anywhere may name the column by a * or an alias, which only SQLite can tell. */
static bool has_code(const struct ddl_job *job)
{
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *o = s->child; o; o = o->next)
			if ((o->kind == KIND_VIEW && stays(job, o)) || has_trigger(job, o))
				return true;
	return false;
}

static bool column_named_in(struct context *ctx, const struct object *o, const char *column)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (object_get(o, a) && attr_table[a].type != VALUE_TARGET && text_names(ctx, object_get(o, a), column))
			return true;
	return false;
}

static bool is_generated(const struct object *o)
{
	return o->kind == KIND_COLUMN && object_get(o, COLUMN_GENERATED);
}

/* Whether the object is gone when the column's turn comes: indexes and triggers go before the table is altered, generated
 * columns before those they may be made of. */
static bool goes_before(const struct ddl_job *job, const struct object *o, const struct object *column)
{
	if (o->kind == KIND_INDEX || o->kind == KIND_TRIGGER)
		return !stays(job, o);
	return is_generated(o) && !is_generated(column) && !match_to(job->matching, o);
}

static bool column_droppable(struct ddl_job *job, const struct object *column)
{
	if (has_code(job))
		return false;
	for (const struct object *o = column->parent->child; o; o = o->next)
		if (o != column && !goes_before(job, o, column) && column_named_in(job->ctx, o, object_name(column)))
			return false;
	return true;
}

/* ---- deciding -------------------------------------------------------------------------------------------------- */

static bool change_in_place(struct ddl_job *job, const struct change *c)
{
	const struct object *o = c->to ? c->to : c->from;
	if (o->kind == KIND_COLUMN && c->op == OP_CREATE)
		return column_addable(job, o);
	if (o->kind == KIND_COLUMN && c->op == OP_DROP)
		return column_droppable(job, o);
	return c->op == OP_CREATE && kind_table[o->kind].space == SPACE_CONSTRAINT && constraint_addable(job, o);
}

static bool all_in_place(struct ddl_job *job)
{
	for (size_t i = 0; i < job->siblings->count; i++)
		if (!change_in_place(job, job->siblings->item[i]))
			return false;
	return true;
}

static void column_add(struct ddl_job *job, const struct change *c)
{
	struct sql sql = sql_on(job->ctx, DIALECT_SQLITE);
	bool checks = false;
	sql_addf(&sql, "ALTER TABLE %T ADD COLUMN ", c->to->parent);
	write_column(&sql, c->to);
	for (const struct object *o = object_first(c->to->parent, KIND_CHECK); o; o = object_following(o))
		checks = checks || constraint_in_column(job->ctx, o, c->to);
	struct step *step = ddl_step(job, sql_get(&sql));
	step->effects = checks ? STEP_SCANS | STEP_MAY_FAIL_ON_DATA : 0;
	step->why = c;
}

static void column_drop(struct ddl_job *job, const struct change *c)
{
	struct step *step = ddl_step(job, sql_format(job->ctx, DIALECT_SQLITE, "ALTER TABLE %T DROP COLUMN %I",
						     job->change->to, object_name(c->from)));
	step->effects = STEP_REWRITES | (is_generated(c->from) ? 0 : STEP_LOSES_DATA);
	step->why = c;
}

static void columns_drop(struct ddl_job *job, bool generated)
{
	for (size_t i = 0; i < job->siblings->count; i++) {
		const struct change *c = job->siblings->item[i];
		if (c->op == OP_DROP && is_generated(c->from) == generated)
			column_drop(job, c);
	}
}

bool table_alter(struct ddl_job *job)
{
	if (!all_in_place(job))
		return table_rebuild(job);
	for (size_t i = 0; i < job->siblings->count; i++) {
		const struct change *c = job->siblings->item[i];
		if (c->op == OP_CREATE && c->to->kind == KIND_COLUMN)
			column_add(job, c);
	}
	columns_drop(job, true);
	columns_drop(job, false);
	return true;
}
