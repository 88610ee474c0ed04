/*
 * What a column's keys say about the values that its rows can have: each its own, or one that stands in the table which it
 * refers to. Where that table is new there is no such row; then one is made up, with what its columns must have.
 */
#include "engine/postgres/ddl.h"

static bool names_column(struct context *ctx, const struct object *key, enum attr attr, const struct object *column)
{
	const char *value = object_get(key, attr);
	struct list items = list_on(ctx->arena);
	if (!value || !keys_parse(ctx, value, &items))
		return false;
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		if (text_equal(item->column, object_name(column)))
			return true;
	}
	return false;
}

bool pg_key_unique(const struct ddl_job *job, const struct object *column)
{
	for (const struct object *o = column->parent->child; o; o = o->next) {
		if (o->kind == KIND_PRIMARY_KEY && names_column(job->ctx, o, PRIMARY_KEY_COLUMNS, column))
			return true;
		if (o->kind == KIND_UNIQUE && names_column(job->ctx, o, UNIQUE_COLUMNS, column))
			return true;
		if (o->kind == KIND_INDEX && object_flag(o, INDEX_UNIQUE) &&
		    names_column(job->ctx, o, INDEX_COLUMNS, column))
			return true;
	}
	return false;
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

/* The table that a foreign key of the column refers to, and the columns there, of which *place belongs to this one. */
static const struct object *referenced_table(const struct ddl_job *job, const struct object *key,
					     const struct object *column, struct list *columns, size_t *place)
{
	struct list own = list_on(job->ctx->arena);
	struct target target;
	if (!names_parse(job->ctx, object_text(key, FOREIGN_KEY_COLUMNS), &own) ||
	    !target_parse(job->ctx, object_text(key, FOREIGN_KEY_REFERENCES), &target))
		return NULL;
	const char *schema = target.schema ? target.schema : object_name(object_schema(key));
	const struct object *table = lookup_relation(job->to_lookup, schema, target.table);
	if (!table || table->kind != KIND_TABLE)
		return NULL;
	*columns = target_columns(job, &target, table);
	for (*place = 0; columns->count == own.count && *place < own.count; ++*place)
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
	const char *usual = object_get(column, COLUMN_DEFAULT);
	if (object_get(column, COLUMN_IDENTITY))
		return PG_SQL(job, "pg_catalog.nextval(%L)", PG_SQL(job, "%Q", column_sequence(job->ctx, column)));
	if (comes_by_itself(job, column))
		return usual ? usual : "NULL";
	const char *key = pg_key_referenced(job, column);
	return key ? key : pg_fill_constant(job, column);
}

/* Those that must have a value; a row of a table where all comes by itself needs one all the same. */
static struct list columns_to_fill(const struct ddl_job *job, const struct object *table)
{
	struct list columns = list_on(job->ctx->arena);
	const struct object *any = NULL;
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
		if (!comes_by_itself(job, c))
			list_add(&columns, c);
		if (!any && !object_get(c, COLUMN_GENERATED))
			any = c;
	}
	if (!columns.count && any)
		list_add(&columns, any);
	return columns;
}

static void row_make(struct ddl_job *job, const struct object *table, const struct object *rows_of, int depth)
{
	struct list columns = columns_to_fill(job, table), names = list_on(job->ctx->arena);
	struct sql values = sql_on(job->ctx, DIALECT_POSTGRES);
	bool overrides = false;
	for (size_t i = 0; i < columns.count; i++) {
		const struct object *column = columns.item[i], *above;
		struct list keys;
		size_t place;
		const char *value = value_of(job, column);
		if (!value)
			return;
		above = comes_by_itself(job, column) ? NULL : first_table(job, column, &keys, &place);
		if (above && pg_is_new(job, above) && depth < DEEPEST)
			row_make(job, above, rows_of, depth + 1);
		overrides |= object_get(column, COLUMN_IDENTITY) != NULL;
		list_add(&names, object_name(column));
		sql_addf(&values, i ? ", %E" : "%E", value);
	}
	struct step *step = pg_step_once(job, PG_SQL(job,
						     "INSERT INTO %T (%N) %ESELECT %E WHERE EXISTS (SELECT FROM %T) "
						     "AND NOT EXISTS (SELECT FROM %T)",
						     table, names_format(job->ctx, &names),
						     overrides ? "OVERRIDING SYSTEM VALUE " : "", sql_get(&values),
						     rows_of, table));
	pg_part(step, PG_SQL(job, "a row of %T", table));
	pg_cost(step, LOCK_WRITE, STEP_INVENTS | STEP_MAY_FAIL_ON_DATA,
		"for the rows that must refer to one: change it if another row is right");
}

void pg_key_make_rows(struct ddl_job *job, const struct object *column)
{
	struct list columns;
	size_t place;
	const struct object *table = first_table(job, column, &columns, &place);
	if (table && pg_is_new(job, table))
		row_make(job, table, column->parent, 0);
}
