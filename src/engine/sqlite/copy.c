/*
 * The INSERT that brings the rows of a table into its new shape.
 *
 *   column kept                       its value
 *   kept, and now NOT NULL            its value, and for NULL its default, or what stands for nothing in its type
 *   new, may be NULL or has a default left out: SQLite fills it (but in a key of new columns, see below)
 *   new, NOT NULL without a default   what stands for nothing in its type; in a key, a number of its own for each row
 *   generated                         left out
 *   the rowid                         kept, so that nothing that remembers one points elsewhere
 */
#include "engine/sqlite/sqlite.h"

struct copy_job {
	struct ddl_job *job;
	struct context *ctx;
	const struct object *from, *to; /* the table before and after */
	struct sql columns, values;
	size_t count;
	struct list filled; /* of const char *: "name with 0" */
	struct copy *out;
};

/* ---- what a table asks of its rows -------------------------------------------------------------------------- */

static bool in_primary_key(struct context *ctx, const struct object *table, const struct object *column)
{
	struct list items = table_key_items(ctx, table);
	for (size_t i = 0; i < items.count; i++)
		if (text_equal_fold(((const struct key_item *)items.item[i])->column, object_name(column)))
			return true;
	return false;
}

/* Keys of strict tables and of those without rowid may not be NULL, even where that is not said. */
static bool refuses_null(struct context *ctx, const struct object *table, const struct object *column)
{
	bool strict_key = object_flag(table, TABLE_STRICT) || object_flag(table, TABLE_WITHOUT_ROWID);
	if (table_rowid_alias(ctx, table) == column)
		return false;
	return !object_flag(column, COLUMN_NULLABLE) || (strict_key && in_primary_key(ctx, table, column));
}

static bool is_unique_key(const struct object *o)
{
	return o->kind == KIND_PRIMARY_KEY || o->kind == KIND_UNIQUE ||
	       (o->kind == KIND_INDEX && object_flag(o, INDEX_UNIQUE));
}

/* The columns of a key as objects; NULL for an expression. */
static struct list key_columns(struct context *ctx, const struct object *key)
{
	enum attr attr = key->kind == KIND_PRIMARY_KEY ? PRIMARY_KEY_COLUMNS
			 : key->kind == KIND_UNIQUE    ? UNIQUE_COLUMNS
						       : INDEX_COLUMNS;
	struct list items = list_on(ctx->arena), columns = list_on(ctx->arena);
	if (keys_parse(ctx, object_get(key, attr), &items))
		for (size_t i = 0; i < items.count; i++) {
			const struct key_item *item = items.item[i];
			list_add(&columns, item->column ? object_child(key->parent, KIND_COLUMN, item->column) : NULL);
		}
	return columns;
}

static bool is_in_unique_key(struct context *ctx, const struct object *column)
{
	for (const struct object *o = column->parent->child; o; o = o->next)
		if (is_unique_key(o)) {
			struct list columns = key_columns(ctx, o);
			if (list_has(&columns, column))
				return true;
		}
	return false;
}

/* Whether the rows would all be alike in a unique key, if each got the same value in this new column. */
static bool is_crowded(const struct copy_job *c, const struct object *column)
{
	for (const struct object *o = column->parent->child; o; o = o->next) {
		if (!is_unique_key(o))
			continue;
		struct list columns = key_columns(c->ctx, o);
		bool alike = list_has(&columns, column);
		for (size_t i = 0; i < columns.count; i++)
			alike = alike && !match_from(c->job->matching, columns.item[i]);
		if (alike)
			return true;
	}
	return false;
}

/* A name of the rowid that no column of either table takes. */
static const char *rowid_name(const struct object *a, const struct object *b)
{
	static const char *const names[] = { "rowid", "_rowid_", "oid" };
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		bool taken = false;
		for (const struct object *c = object_first(a, KIND_COLUMN); c; c = object_following(c))
			taken = taken || text_equal_fold(object_name(c), names[i]);
		for (const struct object *c = object_first(b, KIND_COLUMN); c; c = object_following(c))
			taken = taken || text_equal_fold(object_name(c), names[i]);
		if (!taken)
			return names[i];
	}
	return NULL;
}

/* ---- values for what was not there ------------------------------------------------------------------------- */

static const char *row_number(const struct copy_job *c)
{
	const char *rowid = object_flag(c->from, TABLE_WITHOUT_ROWID) ? NULL : rowid_name(c->from, c->to);
	return rowid ? rowid : "row_number() OVER ()";
}

static const char *fill_nothing(const struct object *column)
{
	const char *type = object_get(column, COLUMN_TYPE);
	enum affinity affinity = type_affinity(type);
	if (affinity == AFFINITY_BLOB && type)
		return "x''";
	return affinity == AFFINITY_TEXT || affinity == AFFINITY_BLOB ? "''" : "0";
}

/* A number for each row; below zero, where the others have values of their own. */
static const char *fill_distinct(const struct copy_job *c, const struct object *column, bool below)
{
	const char *type = object_get(column, COLUMN_TYPE);
	enum affinity affinity = type_affinity(type);
	const char *cast = affinity == AFFINITY_TEXT ? "TEXT" : affinity == AFFINITY_BLOB && type ? "BLOB" : NULL;
	const char *number = arena_printf(c->ctx->arena, "%s%s", below ? "-" : "", row_number(c));
	return cast ? sql_format(c->ctx, DIALECT_SQLITE, "CAST(%E AS %E)", number, cast) : number;
}

/* The one column that a foreign key over just this column refers to, if it is there before and after the change. */
static const char *target_column(const struct copy_job *c, const struct target *target)
{
	const struct object *before = lookup_relation(c->job->from_lookup, "main", target->table);
	const struct object *after = before ? match_to(c->job->matching, before) : NULL;
	if (!after || after->kind != KIND_TABLE || target->columns.count > 1)
		return NULL;
	struct list items = table_key_items(c->ctx, after);
	const struct key_item *item = items.count == 1 ? items.item[0] : NULL;
	const char *name = target->columns.count ? target->columns.item[0] : item ? item->column : NULL;
	bool stays = name && object_child(before, KIND_COLUMN, name) && object_child(after, KIND_COLUMN, name);
	return stays ? name : NULL;
}

/* For a reference, a row that is there: any other value would refer to nothing. NULL when it is no reference. The column
 * is qualified: min() of a name that the inner table lacks would be an aggregate of the outer query, and leave one row. */
static const char *fill_reference(const struct copy_job *c, const struct object *column)
{
	for (const struct object *o = object_first(c->to, KIND_FOREIGN_KEY); o; o = object_following(o)) {
		struct list names = list_on(c->ctx->arena);
		struct target target;
		names_parse(c->ctx, object_get(o, FOREIGN_KEY_COLUMNS), &names);
		if (names.count != 1 || !text_equal(names.item[0], object_name(column)) ||
		    !target_parse(c->ctx, object_get(o, FOREIGN_KEY_REFERENCES), &target))
			continue;
		const char *key = target_column(c, &target);
		if (key)
			return sql_format(c->ctx, DIALECT_SQLITE, "(SELECT min(parent.%I) FROM %I AS parent)", key,
					  target.table);
	}
	return NULL;
}

static bool has_default(const struct object *column)
{
	const char *text = object_get(column, COLUMN_DEFAULT);
	return text && !text_equal_fold(text, "null");
}

static const char *fill_default(const struct copy_job *c, const struct object *column)
{
	const char *text = object_get(column, COLUMN_DEFAULT);
	return default_is_literal(c->ctx, text) ? text : sql_format(c->ctx, DIALECT_SQLITE, "(%E)", text);
}

/* What a row gets in a column that must have a value. `kept`: other rows have values of their own. */
static const char *fill(struct copy_job *c, const struct object *column, bool kept)
{
	bool crowded = is_crowded(c, column);
	const char *value = crowded || has_default(column) ? NULL : fill_reference(c, column);
	if (value)
		value = sql_format(c->ctx, DIALECT_SQLITE, "coalesce(%E, %E)", value, fill_nothing(column));
	else if (crowded || is_in_unique_key(c->ctx, column))
		value = fill_distinct(c, column, kept);
	else
		value = has_default(column) ? fill_default(c, column) : fill_nothing(column);
	list_add(&c->filled, sql_format(c->ctx, DIALECT_SQLITE, "%I with %E", object_name(column), value));
	list_add(&c->out->filled, column);
	c->out->effects |= STEP_MAY_FAIL_ON_DATA;
	return value;
}

/* ---- columns ------------------------------------------------------------------------------------------------ */

static void add(struct copy_job *c, const char *column, const char *value)
{
	sql_addf(&c->columns, c->count ? ", %I" : "%I", column);
	sql_addf(&c->values, c->count ? ", %E" : "%E", value);
	c->count++;
}

/* A strict table stores a value or refuses it; where text and bytes meet, it would refuse what is no loss. */
static const char *converted(struct copy_job *c, const struct object *from, const struct object *to, const char *value)
{
	const char *old = object_get(from, COLUMN_TYPE), *type = object_get(to, COLUMN_TYPE);
	bool strict = object_flag(c->from, TABLE_STRICT);
	if (!object_flag(c->to, TABLE_STRICT) || (strict && text_equal_fold(old, type)))
		return value;
	c->out->effects |= STEP_MAY_FAIL_ON_DATA;
	bool cast = text_equal_fold(type, "blob") || text_equal_fold(type, "text");
	return cast ? sql_format(c->ctx, DIALECT_SQLITE, "CAST(%E AS %E)", value, type) : value;
}

static void add_kept(struct copy_job *c, const struct object *from, const struct object *to)
{
	const char *value = sql_format(c->ctx, DIALECT_SQLITE, "%I", object_name(from));
	value = converted(c, from, to, value);
	if (refuses_null(c->ctx, c->to, to) && !refuses_null(c->ctx, c->from, from) &&
	    table_rowid_alias(c->ctx, c->from) != from)
		value = sql_format(c->ctx, DIALECT_SQLITE, "coalesce(%E, %E)", value, fill(c, to, true));
	add(c, object_name(to), value);
}

static void add_column(struct copy_job *c, const struct object *to)
{
	const struct object *from = match_from(c->job->matching, to);
	if (object_get(to, COLUMN_GENERATED))
		return;
	if (from)
		add_kept(c, from, to);
	else if (has_default(to) ? is_crowded(c, to) : refuses_null(c->ctx, c->to, to))
		add(c, object_name(to), fill(c, to, false));
}

/* The rowid goes along, under the name of the column that is one, or under its own. */
static void add_rowid(struct copy_job *c)
{
	const struct object *alias = table_rowid_alias(c->ctx, c->to);
	const char *rowid = rowid_name(c->from, c->to);
	if (object_flag(c->to, TABLE_WITHOUT_ROWID) || (alias && match_from(c->job->matching, alias)))
		return;
	if (object_flag(c->from, TABLE_WITHOUT_ROWID) || !rowid) {
		if (!c->count && rowid)
			add(c, rowid, row_number(c));
		return;
	}
	add(c, alias ? object_name(alias) : rowid, rowid);
}

static const char *note_of(const struct copy_job *c)
{
	struct text out = text_on(c->ctx->arena);
	for (size_t i = 0; i < c->filled.count; i++)
		text_addf(&out, "%s%s", i ? ", " : "fills ", (const char *)c->filled.item[i]);
	return c->filled.count ? text_get(&out) : NULL;
}

struct copy copy_rows(struct ddl_job *job, const char *new_name)
{
	struct context *ctx = job->ctx;
	struct copy out = { .filled = list_on(ctx->arena) };
	struct copy_job c = { .job = job,
			      .ctx = ctx,
			      .from = job->change->from,
			      .to = job->change->to,
			      .columns = sql_on(ctx, DIALECT_SQLITE),
			      .values = sql_on(ctx, DIALECT_SQLITE),
			      .filled = list_on(ctx->arena),
			      .out = &out };
	for (const struct object *o = object_first(c.to, KIND_COLUMN); o; o = object_following(o))
		add_column(&c, o);
	add_rowid(&c);
	out.note = note_of(&c);
	/* OR ABORT: an ON CONFLICT clause of the new table would drop or change rows without a word. */
	if (c.count)
		out.sql = sql_format(ctx, DIALECT_SQLITE, "INSERT OR ABORT INTO %I (%E)\nSELECT %E\nFROM %I", new_name,
				     sql_get(&c.columns), sql_get(&c.values), object_name(c.to));
	return out;
}
