/*
 * Inheritance in statements: what is done to a table is done by PostgreSQL to those below it as well, so that most changes of
 * inherited objects need no statement of their own.
 */
#include "engine/postgres/ddl.h"

#include "engine/postgres/postgres.h"

/* ---- staying below -------------------------------------------------------------------------------------------------- */

/* Whether the table was below that one and stays there, as far as the plan goes. */
static bool stays_below(const struct ddl_job *job, const struct object *from, const struct object *to,
			const struct object *above_from, const struct object *above_to)
{
	struct list before = list_on(job->ctx->arena), after = list_on(job->ctx->arena);
	if (!from || !to || !above_from || !above_to || object_get(from, TABLE_BOUND) != object_get(to, TABLE_BOUND) ||
	    (job->down && list_has(job->down, above_from)))
		return false;
	lookup_tables_above(job->ctx, job->from_lookup, from, &before);
	lookup_tables_above(job->ctx, job->to_lookup, to, &after);
	return list_has(&before, above_from) && list_has(&after, above_to);
}

static bool stands_above(struct context *ctx, const struct lookup *lookup, const struct object *model,
			 const struct object *table)
{
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			struct list above = list_on(ctx->arena);
			lookup_tables_above(ctx, lookup, t, &above);
			if (list_has(&above, table))
				return true;
		}
	return false;
}

bool pg_has_tables_below(const struct ddl_job *job, const struct object *table)
{
	const struct object *before = match_from(job->matching, table);
	return stands_above(job->ctx, job->to_lookup, job->to_model, table) ||
	       (before && stands_above(job->ctx, job->from_lookup, job->from_model, before));
}

static bool keeps(const struct ddl_job *job, const struct object *from_table, const struct object *to_table,
		  const struct object *origin, bool to_side)
{
	const struct object *above = origin->parent;
	const struct object *other = to_side ? match_from(job->matching, above) : match_to(job->matching, above);
	return stays_below(job, from_table, to_table, to_side ? other : above, to_side ? above : other);
}

static struct object *origin_of(const struct ddl_job *job, const struct object *o, bool to_side)
{
	return o ? lookup_origin(job->ctx, to_side ? job->to_lookup : job->from_lookup, o) : NULL;
}

/* ---- columns: what ALTER TABLE does to those below --------------------------------------------------------------------- */

/* Whether all columns below have the same change of the attribute, so that one statement does for all. */
static bool all_follow(const struct ddl_job *job, const struct object *column, enum attr attr, int depth)
{
	enum { DEEPEST = 64 };
	const struct object *old = match_from(job->matching, column);
	for (const struct object *s = object_first(job->to_model, KIND_SCHEMA); s && depth < DEEPEST;
	     s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			struct list above = list_on(job->ctx->arena);
			lookup_tables_above(job->ctx, job->to_lookup, t, &above);
			const struct object *below = list_has(&above, column->parent)
							     ? object_child(t, KIND_COLUMN, object_name(column))
							     : NULL;
			const struct object *was = below ? match_from(job->matching, below) : NULL;
			if (!was || !keeps(job, was->parent, t, column, true))
				continue;
			if (object_get(was, attr) != object_get(old, attr) ||
			    object_get(below, attr) != object_get(column, attr) ||
			    !all_follow(job, below, attr, depth + 1))
				return false;
		}
	return true;
}

const char *pg_only(const struct ddl_job *job, const struct object *column, enum attr attr)
{
	bool is_change = job->change->op == OP_ALTER && job->change->to == column;
	return is_change && match_from(job->matching, column) && !all_follow(job, column, attr, 0) ? "ONLY " : "";
}

static bool done_above(const struct ddl_job *job, const struct object *column, enum attr attr)
{
	const struct object *origin = origin_of(job, column, true),
			    *old = origin ? match_from(job->matching, origin) : NULL;
	if (!old)
		return false;
	if (object_is_inherited(origin) && done_above(job, origin, attr))
		return true;
	return object_get(old, attr) != object_get(origin, attr) && all_follow(job, origin, attr, 0);
}

static bool origin_changes(const struct ddl_job *job, const struct object *o, enum attr attr)
{
	const struct object *origin = origin_of(job, o, true), *old = origin ? match_from(job->matching, origin) : NULL;
	return old && object_get(old, attr) != object_get(origin, attr);
}

void pg_keep_not_null(struct ddl_job *job, const struct object *column)
{
	for (const struct object *s = object_first(job->to_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t)) {
			struct list above = list_on(job->ctx->arena);
			lookup_tables_above(job->ctx, job->to_lookup, t, &above);
			const struct object *below = list_has(&above, column->parent)
							     ? object_child(t, KIND_COLUMN, object_name(column))
							     : NULL;
			if (!below || !match_from(job->matching, below))
				continue;
			if (!object_flag(below, COLUMN_NULLABLE))
				PG_STEP(job, "ALTER TABLE %T ALTER COLUMN %I SET NOT NULL", t, object_name(below));
			else
				pg_keep_not_null(job, below);
		}
}

/* ---- what an inherited object has of its own ------------------------------------------------------------------------------ */

static void column_own(struct ddl_job *job, const struct object *column, const struct object *origin)
{
	struct object *rest = object_copy(job->ctx, column, NULL);
	const char *usual = object_get(column, COLUMN_DEFAULT);
	const char *head = PG_SQL(job, "ALTER TABLE %T ALTER COLUMN %I", column->parent, object_name(column));
	rest->parent = column->parent;
	if (usual != object_get(origin, COLUMN_DEFAULT) && !object_get(column, COLUMN_GENERATED)) {
		if (usual)
			PG_STEP(job, "%E SET DEFAULT %E", head, usual)->effects = 0;
		else if (!object_get(column, COLUMN_IDENTITY))
			PG_STEP(job, "%E DROP DEFAULT", head)->effects = 0;
	}
	if (!object_flag(column, COLUMN_NULLABLE) && object_flag(origin, COLUMN_NULLABLE))
		PG_STEP(job, "%E SET NOT NULL", head);
	if (object_get(column, COLUMN_STORAGE) == object_get(origin, COLUMN_STORAGE))
		object_put(rest, COLUMN_STORAGE, NULL);
	column_finish(job, rest);
}

/* The server has chosen a name for it; another one is given where the model says so. */
static void name_own(struct ddl_job *job, const struct object *o, const struct object *origin)
{
	const char *usual = o->kind == KIND_FOREIGN_KEY ? object_name(origin) : complete_usual_name(job->ctx, o);
	const char *name = object_name(o);
	size_t length = strlen(usual);
	if (text_starts(name, usual) && strspn(name + length, "0123456789") == strlen(name) - length)
		return;
	if (o->kind == KIND_INDEX)
		PG_STEP(job, "ALTER INDEX %I.%I RENAME TO %I", object_name(object_schema(o)), usual, name)->effects = 0;
	else
		PG_STEP(job, "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", o->parent, usual, name)->effects = 0;
}

void pg_inherited_finish(struct ddl_job *job, const struct object *o)
{
	const struct object *origin = origin_of(job, o, true);
	if (!origin)
		return;
	if (o->kind == KIND_COLUMN) {
		column_own(job, o, origin);
		return;
	}
	if (o->kind != KIND_CHECK)
		name_own(job, o, origin);
	else if (object_flag(origin, CHECK_NOT_VALID) && !object_flag(o, CHECK_NOT_VALID))
		pg_cost(constraint_be_valid(job, o), LOCK_SHARE_UPDATE, STEP_SCANS, NULL);
	index_finish(job, o);
}

/* ---- the question ------------------------------------------------------------------------------------------------------------- */

static bool names_have(struct context *ctx, const char *names, const char *name)
{
	struct list list = list_on(ctx->arena);
	return names && names_parse(ctx, names, &list) && list_has(&list, names_intern(ctx->names, name));
}

const struct object *pg_index_above(const struct ddl_job *job, const struct object *part)
{
	const struct object *origin = part->kind == KIND_INDEX ? origin_of(job, part, true) : NULL;
	const struct object *old = origin ? match_from(job->matching, origin) : NULL;
	if (!origin)
		return NULL;
	if (!old || (job->down && list_has(job->down, old)))
		return object_flag(origin, INDEX_ONLY) ? origin : NULL;
	return names_have(job->ctx, object_get(old, INDEX_WITHOUT), object_path(job->ctx, part->parent)) ? origin
													 : NULL;
}

/* The next of canonical NAMES as it stands there; false at the end. */
static bool item_next(const char **names, struct pg_span *item)
{
	const char *end = *names;
	bool quoted = false;
	if (!*end)
		return false;
	for (; *end && (quoted || *end != ','); end++)
		quoted ^= *end == '"';
	*item = (struct pg_span){ *names, (size_t)(end - *names) };
	*names = end + strspn(end, ", ");
	return true;
}

static bool items_have(const char *names, const struct pg_span *item)
{
	struct pg_span other;
	while (item_next(&names, &other))
		if (other.length == item->length && memcmp(other.start, item->start, item->length) == 0)
			return true;
	return false;
}

bool index_leaves_partition(const struct change *change)
{
	const char *from = object_get(change->from, INDEX_WITHOUT), *to = object_get(change->to, INDEX_WITHOUT);
	struct pg_span item;
	while (to && item_next(&to, &item))
		if (!from || !items_have(from, &item))
			return true;
	return false;
}

static bool create_follows(struct ddl_job *job, const struct object *o)
{
	const struct object *origin = origin_of(job, o, true), *table = match_from(job->matching, o->parent);
	bool joins = o->kind != KIND_COLUMN && o->kind != KIND_CHECK;
	if (!origin || pg_index_above(job, o) || (table && !joins && !keeps(job, table, o->parent, origin, true)))
		return false;
	pg_inherited_finish(job, o);
	return true;
}

static bool drop_follows(const struct ddl_job *job, const struct object *o)
{
	const struct object *origin = origin_of(job, o, false), *table = match_to(job->matching, o->parent);
	/* Of a table that goes it goes with that, or before it with its origin. */
	return origin && (!table || keeps(job, o->parent, table, origin, false));
}

/* A key within an index of the table above goes with that alone. */
static bool goes_with_index(const struct ddl_job *job, const struct object *key)
{
	const struct object *index = lookup_within(job->ctx, job->from_lookup, key);
	const struct object *table = match_to(job->matching, key->parent);
	return index && (!table || keeps(job, key->parent, table, index, false));
}

static bool alter_follows(const struct ddl_job *job, enum attr attr)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const struct object *origin = origin_of(job, to, true);
	if (to->kind == KIND_COLUMN && column_goes_above(job->change))
		return true; /* the column above came with all that it is */
	if (!object_is_inherited(from) || !origin || !keeps(job, from->parent, to->parent, origin, true))
		return false;
	switch (attr) {
	case COLUMN_TYPE:
	case COLUMN_COLLATION:
	case COLUMN_GENERATED:
	case COLUMN_EXPRESSION:
		return true;
	case COLUMN_NULLABLE:
	case CHECK_NOT_VALID:
	case FOREIGN_KEY_NOT_VALID:
	case FOREIGN_KEY_DEFERRABLE:
		return origin_changes(job, to, attr);
	case COLUMN_DEFAULT:
		return done_above(job, to, attr) || origin_changes(job, to, COLUMN_GENERATED);
	case COLUMN_STORAGE:
	case COLUMN_STATISTICS:
		return done_above(job, to, attr);
	default:
		return false;
	}
}

bool pg_follows(struct ddl_job *job, enum attr attr)
{
	const struct change *c = job->change;
	const struct object *o = c->to ? c->to : c->from;
	if (c->op == OP_DROP && goes_with_index(job, o))
		return true;
	if (o->kind == KIND_TABLE || (c->op != OP_RENAME && !object_is_inherited(o)))
		return false;
	switch (c->op) {
	case OP_CREATE:
		return create_follows(job, o);
	case OP_DROP:
		return drop_follows(job, o);
	case OP_RENAME:
		return (o->kind == KIND_COLUMN || o->kind == KIND_CHECK) && object_is_inherited(c->from);
	default:
		return alter_follows(job, attr);
	}
}

static bool stays_a_partition(const struct change *change)
{
	const struct object *before = change->from->parent, *now = change->to->parent;
	return before->kind == KIND_TABLE && object_get(now, TABLE_PARTITION_OF) &&
	       object_get(before, TABLE_PARTITION_OF) == object_get(now, TABLE_PARTITION_OF);
}

bool part_of_another(const struct change *change)
{
	enum attr of = kind_attr(change->to->kind, "of");
	return object_get(change->from, of) && (object_get(change->to, of) || stays_a_partition(change));
}

bool index_is_divided(const struct change *change)
{
	const struct object *above = change->to->parent;
	return above->kind == KIND_TABLE && object_get(above, TABLE_PARTITION_BY);
}

bool key_outlives_index(const struct change *change)
{
	enum attr within = kind_attr(change->to->kind, "within");
	return object_get(change->from, within) && !object_get(change->to, within) && stays_a_partition(change);
}

bool becomes_a_part(const struct change *change)
{
	return object_get(change->to, kind_attr(change->to->kind, "of")) != NULL;
}

/* ---- leaving and joining --------------------------------------------------------------------------------------------------------- */

/* The paths of INHERITS that the other side has not, as statements. */
static void inherits_differ(struct ddl_job *job, const struct object *these, const struct object *others,
			    const char *words)
{
	struct list mine = list_on(job->ctx->arena), theirs = list_on(job->ctx->arena);
	if (object_get(these, TABLE_INHERITS))
		names_parse(job->ctx, object_get(these, TABLE_INHERITS), &mine);
	if (object_get(others, TABLE_INHERITS))
		names_parse(job->ctx, object_get(others, TABLE_INHERITS), &theirs);
	for (size_t i = 0; i < mine.count; i++)
		if (!list_has(&theirs, mine.item[i]))
			PG_STEP(job, "ALTER TABLE %T %E %Q", job->change->to, words, (const char *)mine.item[i]);
}

/* Whether a foreign key refers to a table above this one: then PostgreSQL drops it only after it has left. */
static bool is_referred_to_above(const struct ddl_job *job, const struct object *table)
{
	struct list above = list_on(job->ctx->arena);
	for (const struct object *t = table; t; t = above.count ? above.item[above.count - 1] : NULL) {
		size_t known = above.count;
		lookup_tables_above(job->ctx, job->from_lookup, t, &above);
		if (above.count == known)
			break;
	}
	struct list all = object_all(job->ctx, job->from_model);
	for (size_t i = 0; above.count && i < all.count; i++) {
		const struct object *o = all.item[i];
		struct list used = list_on(job->ctx->arena);
		if (o->kind == KIND_FOREIGN_KEY)
			object_references(job->ctx, job->from_lookup, o, &used);
		for (size_t k = 0; k < used.count; k++)
			if (list_has(&above, used.item[k]))
				return true;
	}
	return false;
}

void pg_leave_to_be_dropped(struct ddl_job *job)
{
	const struct object *table = job->change->from;
	const char *of = object_get(table, TABLE_PARTITION_OF);
	if (of && is_referred_to_above(job, table))
		PG_STEP(job, "ALTER TABLE %Q DETACH PARTITION %T", of, table)->effects = 0;
}

bool table_leave(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	if (object_get(from, TABLE_PARTITION_OF))
		PG_STEP(job, "ALTER TABLE %Q DETACH PARTITION %T", object_get(from, TABLE_PARTITION_OF), to)->effects =
			0;
	inherits_differ(job, from, to, "NO INHERIT");
	typed_leave(job);
	return true;
}

bool table_join(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	if (object_get(to, TABLE_PARTITION_OF))
		pg_cost(PG_STEP(job, "ALTER TABLE %Q ATTACH PARTITION %T %E", object_get(to, TABLE_PARTITION_OF), to,
				object_text(to, TABLE_BOUND)),
			LOCK_ACCESS_EXCLUSIVE, STEP_SCANS | STEP_MAY_FAIL_ON_DATA,
			"the table above is locked against changes of its shape alone");
	inherits_differ(job, to, from, "INHERIT");
	return typed_join(job);
}
