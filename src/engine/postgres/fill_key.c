/*
 * What a column's keys say about the values that its rows can have: each its own, or one that stands in the table which it
 * refers to. Where that table is new there is no such row; then one is made up, with what its columns must have.
 */
#include "engine/postgres/ddl.h"

/* Whether it is among the columns of a key; or, `alone`, all of them. */
static bool names_column(struct context *ctx, const struct object *key, enum attr attr, const struct object *column,
			 bool alone)
{
	const char *value = object_get(key, attr);
	struct list items = list_on(ctx->arena);
	if (!value || !keys_parse(ctx, value, &items) || (alone && items.count != 1))
		return false;
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		if (text_equal(item->column, object_name(column)))
			return true;
	}
	return false;
}

static bool in_unique_key(const struct ddl_job *job, const struct object *column, bool alone, bool partial)
{
	for (const struct object *o = column->parent->child; o; o = o->next) {
		if (o->kind == KIND_PRIMARY_KEY && names_column(job->ctx, o, PRIMARY_KEY_COLUMNS, column, alone))
			return true;
		if (o->kind == KIND_UNIQUE && names_column(job->ctx, o, UNIQUE_COLUMNS, column, alone))
			return true;
		if (o->kind == KIND_INDEX && object_flag(o, INDEX_UNIQUE) && (partial || !object_get(o, INDEX_WHERE)) &&
		    names_column(job->ctx, o, INDEX_COLUMNS, column, alone))
			return true;
	}
	return false;
}

bool pg_key_unique(const struct ddl_job *job, const struct object *column)
{
	return in_unique_key(job, column, false, true);
}

bool pg_key_alone(const struct ddl_job *job, const struct object *column)
{
	return in_unique_key(job, column, true, true);
}

bool pg_key_tells_apart(const struct ddl_job *job, const struct object *column)
{
	return in_unique_key(job, column, true, false);
}

/* The columns that a foreign key refers to: those it names, or the primary key of the table. */
static struct list target_columns(const struct ddl_job *job, const struct target *target, const struct object *table)
{
	const struct object *key = object_first(table, KIND_PRIMARY_KEY);
	struct list names = list_on(job->ctx->arena), items = list_on(job->ctx->arena);
	if (target->columns.count || !key || !keys_parse(job->ctx, object_text(key, PRIMARY_KEY_COLUMNS), &items))
		return target->columns;
	for (size_t i = 0; i < items.count; i++)
		list_add(&names, ((const struct key_item *)items.item[i])->column);
	return names;
}

/* The table that a foreign key refers to; names of the key's own columns, and of those there, one for each. */
static const struct object *key_target(const struct ddl_job *job, const struct object *key, struct list *own,
				       struct list *columns)
{
	struct target target;
	*own = list_on(job->ctx->arena);
	if (!names_parse(job->ctx, object_text(key, FOREIGN_KEY_COLUMNS), own) ||
	    !target_parse(job->ctx, object_text(key, FOREIGN_KEY_REFERENCES), &target))
		return NULL;
	const char *schema = target.schema ? target.schema : object_name(object_schema(key));
	const struct object *table = lookup_relation(job->to_lookup, schema, target.table);
	if (!table || table->kind != KIND_TABLE)
		return NULL;
	*columns = target_columns(job, &target, table);
	return columns->count == own->count ? table : NULL;
}

/* The table that a foreign key of the column refers to, and the columns there, of which *place belongs to this one. */
static const struct object *referenced_table(const struct ddl_job *job, const struct object *key,
					     const struct object *column, struct list *columns, size_t *place)
{
	struct list own;
	const struct object *table = key_target(job, key, &own, columns);
	for (*place = 0; table && *place < own.count; ++*place)
		if (text_equal(own.item[*place], object_name(column)))
			return table;
	return NULL;
}

/* The first table that the column refers to, but for its own. */
static const struct object *first_table(const struct ddl_job *job, const struct object *column, struct list *columns,
					size_t *place)
{
	for (const struct object *o = object_first(column->parent, KIND_FOREIGN_KEY); o; o = object_following(o)) {
		const struct object *table = referenced_table(job, o, column, columns, place);
		if (table && (table != column->parent || !pg_is_new(job, table)))
			return table;
	}
	return NULL;
}

const char *pg_key_referenced(const struct ddl_job *job, const struct object *column)
{
	struct list columns;
	size_t place;
	const struct object *table = first_table(job, column, &columns, &place);
	if (!table)
		return NULL;
	return PG_SQL(job, "(SELECT %I FROM %T ORDER BY %N LIMIT 1)", columns.item[place], table,
		      names_format(job->ctx, &columns));
}

const char *pg_key_source(const struct ddl_job *job, const struct object *column)
{
	struct list columns;
	size_t place;
	const struct object *table = first_table(job, column, &columns, &place);
	return table ? PG_SQL(job, "(SELECT %I FROM %T)", columns.item[place], table) : NULL;
}

/* ---- rows that are made up -------------------------------------------------------------------------------------------- */

/* Ways from table to table are followed so far. */
enum { DEEPEST = 8 };

static bool comes_by_itself(const struct ddl_job *job, const struct object *column)
{
	return !pg_needs_value(job, column) || object_get(column, COLUMN_DEFAULT) ||
	       object_get(column, COLUMN_IDENTITY) || object_get(column, COLUMN_GENERATED) ||
	       pg_domain_default(job, column);
}

static const char *value_of(const struct ddl_job *job, const struct object *column)
{
	struct pg_type type = pg_base_type(job->ctx, job->to_lookup, object_text(column, COLUMN_TYPE));
	const struct pg_type_info *info = type.array ? NULL : pg_type_info(&type);
	const char *usual = object_get(column, COLUMN_DEFAULT);
	if (object_get(column, COLUMN_IDENTITY))
		return PG_SQL(job, "pg_catalog.nextval(%L)", PG_SQL(job, "%Q", column_sequence(job->ctx, column)));
	if (comes_by_itself(job, column))
		return usual ? usual : "NULL";
	const char *key = pg_key_referenced(job, column);
	if (key)
		return key;
	return info && info->nth && pg_key_unique(job, column) ? info->nth : pg_fill_constant(job, column);
}

/* Names and values of the columns of a row that is made up. */
struct row {
	struct list names;
	struct sql values;
	bool overrides; /* an identity column gets its value from us */
};

static struct row row_on(const struct ddl_job *job)
{
	return (struct row){ list_on(job->ctx->arena), sql_on(job->ctx, DIALECT_POSTGRES), false };
}

static void row_add(struct row *row, const struct object *column, const char *value)
{
	sql_addf(&row->values, row->names.count ? ", %E" : "%E", value);
	list_add(&row->names, object_name(column));
	row->overrides |= object_get(column, COLUMN_IDENTITY) != NULL;
}

/* One row of the table for each one of `source`, which is called f and numbers its rows: f.n. */
static void rows_insert(struct ddl_job *job, const struct object *table, const struct row *row, const char *source,
			unsigned effects)
{
	struct step *step = pg_step_once(
		job, PG_SQL(job, "INSERT INTO %T (%N) %ESELECT %E FROM %E", table, names_format(job->ctx, &row->names),
			    row->overrides ? "OVERRIDING SYSTEM VALUE " : "", sql_get(&row->values), source));
	pg_part(step, PG_SQL(job, "rows of %T", table));
	pg_cost(step, LOCK_WRITE, effects | STEP_MAY_FAIL_ON_DATA,
		"for the rows that must refer to one: change it if other rows are right");
	pg_settle_deferred(job, table);
}

static void rows_make(struct ddl_job *job, const struct object *table, const struct object *rows_of, bool each,
		      int depth);

/* Gives the row what these columns must have; false where nothing fits. */
static bool row_fill(struct ddl_job *job, struct row *row, const struct list *columns, const struct object *rows_of,
		     int depth)
{
	for (size_t i = 0; i < columns->count; i++) {
		const struct object *column = columns->item[i], *above;
		struct list keys;
		size_t place;
		const char *value = value_of(job, column);
		if (!value)
			return false;
		above = comes_by_itself(job, column) ? NULL : first_table(job, column, &keys, &place);
		if (above && pg_is_new(job, above) && depth < DEEPEST)
			rows_make(job, above, rows_of, false, depth + 1);
		row_add(row, column, value);
	}
	return true;
}

/* Those that must have a value; a row of a table where all comes by itself needs one all the same. */
static struct list columns_to_fill(const struct ddl_job *job, const struct object *table, const struct list *others)
{
	struct list columns = list_on(job->ctx->arena);
	const struct object *any = NULL;
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
		bool is_other = false;
		for (size_t i = 0; others && i < others->count; i++)
			is_other |= text_equal(others->item[i], object_name(c));
		if (!is_other && !comes_by_itself(job, c))
			list_add(&columns, c);
		if (!any && !object_get(c, COLUMN_GENERATED))
			any = c;
	}
	if (!columns.count && !others && any)
		list_add(&columns, any);
	return columns;
}

/* A row where there are some to refer to it; or, `each`, as many as these are. */
static void rows_make(struct ddl_job *job, const struct object *table, const struct object *rows_of, bool each,
		      int depth)
{
	struct list columns = columns_to_fill(job, table, NULL);
	struct row row = row_on(job);
	if (row_fill(job, &row, &columns, rows_of, depth))
		rows_insert(job, table, &row,
			    PG_SQL(job,
				   each ? "(SELECT row_number() OVER () AS n FROM %T) AS f "
					  "WHERE f.n > (SELECT count(*) FROM %T)"
					: "(SELECT 1 AS n WHERE EXISTS (SELECT FROM %T)) AS f "
					  "WHERE NOT EXISTS (SELECT FROM %T)",
				   rows_of, table),
			    STEP_INVENTS);
}

void pg_key_make_rows(struct ddl_job *job, const struct object *column)
{
	struct list columns;
	size_t place;
	const struct object *table = first_table(job, column, &columns, &place);
	if (table && pg_is_new(job, table))
		rows_make(job, table, column->parent, pg_key_alone(job, column), 0);
}

/* ---- rows for values that are there ----------------------------------------------------------------------------------- */

static bool all_were_there(const struct ddl_job *job, const struct object *table, const struct list *names)
{
	for (size_t i = 0; i < names->count; i++) {
		const struct object *column = object_child(table, KIND_COLUMN, names->item[i]);
		if (!column || !match_from(job->matching, column))
			return false;
	}
	return true;
}

/* The values that the table has, and the one it refers to lacks: k1, k2 … of each. */
static const char *missing_values(const struct ddl_job *job, const struct object *from, const struct list *own,
				  const struct object *table, const struct list *columns)
{
	struct sql values = sql_on(job->ctx, DIALECT_POSTGRES), known = sql_on(job->ctx, DIALECT_POSTGRES),
		   same = sql_on(job->ctx, DIALECT_POSTGRES);
	for (size_t i = 0; i < own->count; i++) {
		const char *name = own->item[i], *there = columns->item[i];
		sql_addf(&values, i ? ", %I AS k%d" : "%I AS k%d", name, (int64_t)i + 1);
		sql_addf(&known, i ? " AND %I IS NOT NULL" : "%I IS NOT NULL", name);
		sql_addf(&same, i ? " AND p.%I = d.k%d" : "p.%I = d.k%d", there, (int64_t)i + 1);
	}
	return PG_SQL(job,
		      "(SELECT d.*, row_number() OVER () AS n FROM (SELECT DISTINCT %E FROM %T WHERE %E) AS d "
		      "WHERE NOT EXISTS (SELECT FROM %T AS p WHERE %E)) AS f",
		      sql_get(&values), from, sql_get(&known), table, sql_get(&same));
}

/* The numbers that were taken over are no next ones. */
static void numbers_continue(struct ddl_job *job, const struct object *column)
{
	const struct object *sequence = pg_default_sequence(job, column);
	if (object_get(column, COLUMN_IDENTITY))
		pg_continue_numbers(job, column, column_sequence(job->ctx, column));
	else if (sequence && pg_is_new(job, sequence)) /* one that was there counts on */
		pg_continue_numbers(job, column,
				    qname_format(job->ctx, object_name(object_schema(sequence)),
						 object_name(sequence)));
}

void pg_key_make_targets(struct ddl_job *job, const struct object *key)
{
	struct list own, columns;
	struct row row = row_on(job);
	const struct object *table = key_target(job, key, &own, &columns);
	if (!table || !pg_is_new(job, table) || pg_is_new(job, key->parent) ||
	    !all_were_there(job, key->parent, &own) || object_flag(key, FOREIGN_KEY_NOT_VALID) ||
	    object_is_inherited(key))
		return;
	for (size_t i = 0; i < columns.count; i++) {
		const struct object *column = object_child(table, KIND_COLUMN, columns.item[i]);
		if (!column || object_get(column, COLUMN_GENERATED))
			return;
		row_add(&row, column, PG_SQL(job, "f.k%d", (int64_t)i + 1));
	}
	struct list others = columns_to_fill(job, table, &columns);
	if (!row_fill(job, &row, &others, key->parent, 0))
		return;
	/* Keys alone are no invention: those values are there. */
	rows_insert(job, table, &row, missing_values(job, key->parent, &own, table, &columns),
		    others.count ? STEP_INVENTS : STEP_FILLS);
	for (size_t i = 0; i < columns.count; i++)
		numbers_continue(job, object_child(table, KIND_COLUMN, columns.item[i]));
}
