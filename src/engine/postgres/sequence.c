#include "engine/postgres/ddl.h"

static const struct numbering numbering = { SEQUENCE_START,   SEQUENCE_INCREMENT, SEQUENCE_MINIMUM,
					    SEQUENCE_MAXIMUM, SEQUENCE_CACHE,     SEQUENCE_CYCLE };

void pg_add_numbering(struct sql *sql, const struct object *o, const struct numbering *n)
{
	if (object_get(o, n->increment))
		sql_addf(sql, " INCREMENT BY %E", object_get(o, n->increment));
	if (object_get(o, n->minimum))
		sql_addf(sql, " MINVALUE %E", object_get(o, n->minimum));
	if (object_get(o, n->maximum))
		sql_addf(sql, " MAXVALUE %E", object_get(o, n->maximum));
	if (object_get(o, n->start))
		sql_addf(sql, " START WITH %E", object_get(o, n->start));
	if (object_get(o, n->cache))
		sql_addf(sql, " CACHE %E", object_get(o, n->cache));
	if (object_flag(o, n->cycle))
		sql_addf(sql, " CYCLE");
}

static bool descends(const struct object *o, const struct numbering *n)
{
	return object_int(o, n->increment, 1) < 0;
}

/* What CREATE SEQUENCE takes as its first value when none is given. */
static int64_t start_of(const struct object *o, const struct numbering *n)
{
	int64_t usual = descends(o, n) ? object_int(o, n->maximum, -1) : object_int(o, n->minimum, 1);
	return object_int(o, n->start, usual);
}

static void change_bound(struct sql *sql, const struct object *to, enum attr bound, const char *set, const char *word)
{
	if (object_get(to, bound))
		sql_addf(sql, " %E%E %E", set, word, object_get(to, bound));
	else
		sql_addf(sql, " %ENO %E", set, word);
}

/* A bound or start that is left out follows from the direction and from the other options, but only when it is said anew:
 * the server keeps the numbers that these once came to. */
void pg_change_numbering(struct sql *sql, const struct change *change, const struct numbering *n, const char *set)
{
	const struct object *from = change->from, *to = change->to;
	uint64_t attrs = change->attrs;
	bool turns = descends(from, n) != descends(to, n);
	if (attrs & attr_bit(n->increment))
		sql_addf(sql, " %EINCREMENT BY %d", set, object_int(to, n->increment, 1));
	if (turns || attrs & attr_bit(n->minimum))
		change_bound(sql, to, n->minimum, set, "MINVALUE");
	if (turns || attrs & attr_bit(n->maximum))
		change_bound(sql, to, n->maximum, set, "MAXVALUE");
	if (start_of(from, n) != start_of(to, n))
		sql_addf(sql, " %ESTART WITH %d", set, start_of(to, n));
	if (attrs & attr_bit(n->cache))
		sql_addf(sql, " %ECACHE %d", set, object_int(to, n->cache, 1));
	if (attrs & attr_bit(n->cycle))
		sql_addf(sql, object_flag(to, n->cycle) ? " %ECYCLE" : " %ENO CYCLE", set);
}

/* ---- bounds ----------------------------------------------------------------------------------------------------------- */

struct bounds {
	int64_t least, greatest, start;
	bool descends;
};

/* What the options mean where they are left out. */
static struct bounds bounds_of(const struct object *o, const struct numbering *n, const char *type)
{
	bool small = text_equal(type, "smallint"), medium = text_equal(type, "integer");
	int64_t limit = small ? INT16_MAX : medium ? INT32_MAX : INT64_MAX;
	bool down = descends(o, n);
	return (struct bounds){ object_int(o, n->minimum, down ? -limit - 1 : 1),
				object_int(o, n->maximum, down ? -1 : limit), start_of(o, n), down };
}

/* The last number given may lie outside the new bounds, which the server refuses: it is brought within them first. */
void pg_fit_numbers(struct ddl_job *job, const char *sequence, const struct numbering *n, const char *from_type,
		    const char *to_type)
{
	struct bounds from = bounds_of(job->change->from, n, from_type), to = bounds_of(job->change->to, n, to_type);
	bool raised = to.least > from.least, lowered = to.greatest < from.greatest;
	int64_t least = to.least < from.least ? to.least : from.least;
	int64_t greatest = to.greatest > from.greatest ? to.greatest : from.greatest;
	if ((raised || lowered) && (to.start < from.least || to.start > from.greatest))
		PG_PART(job, "old and new bounds", "ALTER SEQUENCE %Q AS bigint MINVALUE %d MAXVALUE %d", sequence,
			least, greatest);
	const char *name = PG_SQL(job, "%Q", sequence);
	if (raised)
		PG_PART(job, "numbers not below the minimum",
			"SELECT pg_catalog.setval(%L, %d, %E) FROM %Q WHERE last_value < %d", name,
			to.descends ? to.least : to.start, to.descends ? "true" : "false", sequence, to.least);
	if (lowered)
		PG_PART(job, "numbers not above the maximum",
			"SELECT pg_catalog.setval(%L, %d, %E) FROM %Q WHERE last_value > %d", name,
			to.descends ? to.start : to.greatest, to.descends ? "false" : "true", sequence, to.greatest);
}

/* ---- serial and identity ------------------------------------------------------------------------------------------- */

static const char *path_of(struct context *ctx, const struct object *sequence)
{
	return qname_format(ctx, object_name(object_schema(sequence)), object_name(sequence));
}

const struct object *pg_sequence_column(struct context *ctx, const struct lookup *lookup, const struct object *sequence)
{
	struct list parts = list_on(ctx->arena);
	const char *owner = object_get(sequence, SEQUENCE_OWNED_BY);
	if (!owner || !qname_parse(ctx, owner, &parts) || parts.count != 3)
		return NULL;
	const struct object *table = lookup_relation(lookup, parts.item[0], parts.item[1]);
	return table ? lookup_column(lookup, table, parts.item[2]) : NULL;
}

/* The identity column on the one side that has this sequence's name for its own, the sequence's owner on the other. */
static bool takes_name(struct context *ctx, const struct object *serial, const struct object *identity,
		       const struct object *sequence)
{
	return serial && identity && !object_get(serial, COLUMN_IDENTITY) && object_get(identity, COLUMN_IDENTITY) &&
	       text_equal(column_sequence(ctx, identity), path_of(ctx, sequence));
}

const struct object *sequence_giving_way(const struct ddl_job *job, const struct object *column)
{
	struct list parts = list_on(job->ctx->arena);
	if (!qname_parse(job->ctx, column_sequence(job->ctx, column), &parts) || parts.count != 2)
		return NULL;
	const struct object *old = lookup_relation(job->from_lookup, parts.item[0], parts.item[1]);
	if (!old || old->kind != KIND_SEQUENCE || match_to(job->matching, old))
		return NULL;
	const struct object *owner = pg_sequence_column(job->ctx, job->from_lookup, old);
	return owner && owner == match_from(job->matching, column) && takes_name(job->ctx, owner, column, old) ? old
													       : NULL;
}

/* An identity column becomes a serial one whose sequence has the same name: the old one steps aside, hands over its
 * place in the count, and goes with DROP IDENTITY. */
static const char *identity_steps_aside(struct ddl_job *job)
{
	const struct object *to = job->change->to, *owner = pg_sequence_column(job->ctx, job->to_lookup, to);
	const struct object *before = owner ? match_from(job->matching, owner) : NULL;
	if (!takes_name(job->ctx, owner, before, to))
		return NULL;
	const char *spare = pg_spare_name(job->ctx, object_name(to));
	PG_PART(job, "the old one steps aside", "ALTER SEQUENCE %T RENAME TO %I", to, spare);
	return spare;
}

/* Nothing is left to do when the column's new identity took the sequence's place. */
bool sequence_drop(struct ddl_job *job)
{
	const struct object *from = job->change->from, *owner = pg_sequence_column(job->ctx, job->from_lookup, from);
	if (takes_name(job->ctx, owner, owner ? match_to(job->matching, owner) : NULL, from))
		return true;
	return pg_drop(job);
}

/* ---- create and alter ------------------------------------------------------------------------------------------------ */

/* OWNED BY is a step of its own, after the table exists: see sequence_set_owner. */
bool sequence_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	const char *spare = identity_steps_aside(job);
	sql_addf(&sql, object_flag(to, SEQUENCE_UNLOGGED) ? "CREATE UNLOGGED SEQUENCE %T" : "CREATE SEQUENCE %T", to);
	if (object_get(to, SEQUENCE_TYPE))
		sql_addf(&sql, " AS %E", object_get(to, SEQUENCE_TYPE));
	pg_add_numbering(&sql, to, &numbering);
	ddl_step(job, sql_get(&sql));
	if (spare)
		PG_PART(job, "goes on where the old one ended",
			"SELECT pg_catalog.setval(%L, last_value, is_called) FROM %I.%I", PG_SQL(job, "%T", to),
			object_name(object_schema(to)), spare);
	pg_comment(job, to);
	return true;
}

/* All options in one statement: one by one, a new minimum could be above the old start. */
bool sequence_set_options(struct ddl_job *job)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	pg_fit_numbers(job, path_of(job->ctx, job->change->to), &numbering,
		       object_text(job->change->from, SEQUENCE_TYPE), object_text(job->change->to, SEQUENCE_TYPE));
	sql_addf(&sql, "ALTER SEQUENCE %T", job->change->to);
	if (pg_changes(job, SEQUENCE_TYPE))
		sql_addf(&sql, " AS %E", object_text(job->change->to, SEQUENCE_TYPE));
	pg_change_numbering(&sql, job->change, &numbering, "");
	pg_step_once(job, sql_get(&sql));
	return true;
}

static const char *persistence_sql(struct ddl_job *job, const struct object *sequence)
{
	bool unlogged = object_flag(sequence, SEQUENCE_UNLOGGED);
	return PG_SQL(job, unlogged ? "ALTER SEQUENCE %T SET UNLOGGED" : "ALTER SEQUENCE %T SET LOGGED", sequence);
}

bool sequence_set_unlogged(struct ddl_job *job)
{
	PG_STEP(job, "%E", persistence_sql(job, job->change->to));
	return true;
}

void pg_sequences_keep_persistence(struct ddl_job *job, const struct object *table)
{
	const struct object *s = object_first(table->parent, KIND_SEQUENCE);
	for (; s && pg_version_for(job->change) >= 150000; s = object_following(s)) {
		const struct object *column = pg_sequence_column(job->ctx, job->to_lookup, s);
		bool other = object_flag(s, SEQUENCE_UNLOGGED) != object_flag(table, TABLE_UNLOGGED);
		if (column && column->parent == table && other && match_from(job->matching, s))
			PG_PART(job, pg_part_of(job, "persistence", s), "%E", persistence_sql(job, s));
	}
}

bool sequence_set_owner(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *owner = object_get(to, SEQUENCE_OWNED_BY);
	if (owner) {
		pg_sequence_hand_over(job, to);
		PG_STEP(job, "ALTER SEQUENCE %T OWNED BY %Q", to, owner);
	} else if (job->change->op == OP_ALTER) {
		PG_STEP(job, "ALTER SEQUENCE %T OWNED BY NONE", to);
		pg_sequence_hand_over(job, to);
	}
	return true;
}
