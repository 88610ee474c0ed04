/*
 * Rebuilding a table: create the new one, copy, drop the old one, rename the new one, in this order and no other.
 *
 * legacy_alter_table is on meanwhile: without it the RENAME fails while any view names the dropped table, and would
 * rewrite texts of others. Foreign keys are off around the whole script (script_begin), because inside a transaction it
 * is too late: DROP TABLE would delete the rows that refer to it. Both were measured with SQLite 3.40.1.
 */
#include "engine/sqlite/sqlite.h"

static void add(struct sql *sql, const char *statement)
{
	sql_addf(sql, ";\n%E", statement);
}

/* The number that AUTOINCREMENT gave last goes with the table otherwise, and would be given again. */
static void sequence_keep(struct sql *sql, const struct object *from, const struct object *to, const char *new_name)
{
	const struct object *a = object_first(from, KIND_PRIMARY_KEY), *b = object_first(to, KIND_PRIMARY_KEY);
	if (!a || !b || !object_flag(a, PRIMARY_KEY_AUTOINCREMENT) || !object_flag(b, PRIMARY_KEY_AUTOINCREMENT))
		return;
	sql_addf(sql, ";\nDELETE FROM sqlite_sequence WHERE name = %L", new_name);
	sql_addf(sql, ";\nINSERT INTO sqlite_sequence (name, seq)\nSELECT %L, seq FROM sqlite_sequence WHERE name = %L",
		 new_name, object_name(to));
}

/* Indexes and triggers that stay as they are go with the old table; those that change are the planner's. */
static void belongings_keep(struct ddl_job *job, struct sql *sql)
{
	for (const struct object *o = job->change->to->child; o; o = o->next) {
		const struct object *from = match_from(job->matching, o);
		if ((o->kind != KIND_INDEX && o->kind != KIND_TRIGGER) || !from || object_differs(from, o))
			continue;
		if (!job->down || !list_has(job->down, from))
			add(sql, o->kind == KIND_INDEX ? write_index(job->ctx, o) : write_trigger(job->ctx, o));
	}
}

/* Whether values that were put in go with the change: computed ones can be computed again. */
static bool values_go(const struct change *c)
{
	const struct object *to = c->to;
	return c->op != OP_CREATE && c->from->kind == KIND_COLUMN && !object_get(c->from, COLUMN_GENERATED) &&
	       (!to || object_get(to, COLUMN_GENERATED));
}

/* What the changes do to the rows, beyond the copying. */
static unsigned effects_of(const struct ddl_job *job)
{
	unsigned effects = STEP_REWRITES;
	for (size_t i = 0; i < job->siblings->count; i++) {
		const struct change *c = job->siblings->item[i];
		const struct object *o = c->to ? c->to : c->from;
		if (values_go(c))
			effects |= STEP_LOSES_DATA;
		if (c->op != OP_DROP && kind_table[o->kind].space == SPACE_CONSTRAINT)
			effects |= STEP_MAY_FAIL_ON_DATA;
	}
	return effects;
}

/* What the one statement is for. */
static const char *note_of(const struct ddl_job *job, const char *copied)
{
	struct text out = text_on(job->ctx->arena);
	for (size_t i = 0; i < job->siblings->count; i++) {
		const struct change *c = job->siblings->item[i];
		if (c->to != job->change->to)
			text_addf(&out, "%s%s", out.length ? "; " : "", change_title(job->ctx, c));
	}
	if (copied)
		text_addf(&out, "%s%s", out.length ? " · " : "", copied);
	return out.length ? text_get(&out) : NULL;
}

bool table_rebuild(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *name = object_name(to);
	const char *new_name = arena_printf(job->ctx->arena, REBUILD_PREFIX "%s", name);
	struct copy copy = copy_rows(job, new_name);
	struct sql sql = sql_on(job->ctx, DIALECT_SQLITE);
	const struct object *written = table_requalified(job->ctx, to, new_name);
	const char *pragma = written == to ? "legacy_alter_table" : "writable_schema";
	sql_addf(&sql, "PRAGMA %E = on", pragma);
	add(&sql, write_table(job->ctx, written, new_name));
	if (copy.sql)
		add(&sql, copy.sql);
	sequence_keep(&sql, job->change->from, to, new_name);
	sql_addf(&sql, ";\nDROP TABLE %I;\nALTER TABLE %I RENAME TO %I", name, new_name, name);
	sql_addf(&sql, ";\nPRAGMA %E = off", pragma);
	belongings_keep(job, &sql);
	struct step *step = ddl_step(job, sql_get(&sql));
	step->effects = effects_of(job) | copy.effects;
	step->note = note_of(job, copy.note);
	for (size_t i = 0; i < copy.filled.count; i++)
		ddl_fills(job, step, copy.filled.item[i]);
	return true;
}
