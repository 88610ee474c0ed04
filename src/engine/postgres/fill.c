/*
 * Values for rows that are there already. A column that may not be NULL needs one in every row; which one is right only
 * a person knows, so these steps are marked STEP_FILLS and say what they put in.
 */
#include "engine/postgres/ddl.h"

/* ---- what the type says ------------------------------------------------------------------------------------------- */

static const struct object *domain_of(const struct ddl_job *job, const char *type)
{
	struct pg_type named = pg_type_of(job->ctx, job->to_lookup, type);
	return named.object && named.object->kind == KIND_DOMAIN && !named.array ? named.object : NULL;
}

static bool any_domain(const struct ddl_job *job, const struct object *column,
		       bool (*test)(const struct object *domain))
{
	const char *type = object_get(column, COLUMN_TYPE);
	for (int depth = 0; type && depth < 32; depth++) {
		const struct object *domain = domain_of(job, type);
		if (!domain)
			return false;
		if (test(domain))
			return true;
		type = object_get(domain, DOMAIN_TYPE);
	}
	return false;
}

static bool has_default(const struct object *domain)
{
	return object_get(domain, DOMAIN_DEFAULT) != NULL;
}

static bool refuses_null(const struct object *domain)
{
	return !object_flag(domain, DOMAIN_NULLABLE);
}

bool pg_domain_default(const struct ddl_job *job, const struct object *column)
{
	return any_domain(job, column, has_default);
}

bool pg_needs_value(const struct ddl_job *job, const struct object *column)
{
	if (object_get(column->parent, TABLE_SERVER)) /* its rows are none of ours */
		return false;
	if (object_flag(column, COLUMN_NOT_NULL_NOT_VALID))
		return any_domain(job, column, refuses_null);
	return !object_flag(column, COLUMN_NULLABLE) || any_domain(job, column, refuses_null);
}

static const char *zero_bits(struct context *ctx, const struct pg_type *type)
{
	struct text zeros = text_on(ctx->arena);
	for (int64_t i = 0; i < (type->modifiers ? type->modifier[0] : 1); i++)
		text_addc(&zeros, '0');
	return sql_format(ctx, DIALECT_POSTGRES, "%L", text_get(&zeros));
}

static const char *first_label(struct context *ctx, const struct object *type)
{
	struct list labels = list_on(ctx->arena);
	const char *value = object_get(type, ENUM_LABELS);
	if (!value || !names_parse(ctx, value, &labels) || !labels.count)
		return NULL;
	return sql_format(ctx, DIALECT_POSTGRES, "%L", (const char *)labels.item[0]);
}

const char *pg_fill_constant(const struct ddl_job *job, const struct object *column)
{
	struct pg_type type = pg_base_type(job->ctx, job->to_lookup, object_text(column, COLUMN_TYPE));
	const struct pg_type_info *info = pg_type_info(&type);
	if (type.array)
		return "'{}'";
	if (type.object && type.object->kind == KIND_ENUM)
		return first_label(job->ctx, type.object);
	if (info && text_equal(info->name, "bit"))
		return zero_bits(job->ctx, &type);
	return info ? info->zero : NULL;
}

bool pg_fill_varies(const struct ddl_job *job, const struct object *column)
{
	return pg_key_unique(job, column) || pg_key_referenced(job, column);
}

/* ---- the steps --------------------------------------------------------------------------------------------------- */

/* Checks that wait for the commit would keep the table from being altered: "pending trigger events". */
void pg_settle_deferred(struct ddl_job *job, const struct object *table)
{
	static const enum attr deferrable[] = { FOREIGN_KEY_DEFERRABLE, UNIQUE_DEFERRABLE, PRIMARY_KEY_DEFERRABLE,
						EXCLUSION_DEFERRABLE, TRIGGER_DEFERRABLE };
	for (const struct object *o = table->child; o; o = o->next)
		for (size_t i = 0; i < COUNT_OF(deferrable); i++)
			if (o->kind == attr_table[deferrable[i]].kind &&
			    text_equal(object_get(o, deferrable[i]), "deferred")) {
				pg_cost(PG_STEP(job, "SET CONSTRAINTS ALL IMMEDIATE"), LOCK_NONE, 0, NULL);
				return;
			}
}

static void fill_alike(struct ddl_job *job, const struct object *column, const char *value)
{
	const char *name = object_name(column);
	struct step *step = PG_STEP(job, "UPDATE %T SET %I = %E WHERE %I IS NULL", column->parent, name, value, name);
	const char *note = PG_SQL(job, "rows without a value get %E: change it if another value is right", value);
	pg_cost(step, LOCK_WRITE, STEP_SCANS, note);
	ddl_fills(job, step, column);
}

/* What tells a row of the table from all others, as the columns of a query, and the same in two: in several tables one place
 * holds a row of each. */
struct row_place {
	const char *columns, *same;
};

static struct row_place row_place_of(const struct ddl_job *job, const struct object *table)
{
	return pg_has_tables_below(job, table)
		       ? (struct row_place){ "tableoid, ctid", "f.tableoid = t.tableoid AND f.ctid = t.ctid" }
		       : (struct row_place){ "ctid", "f.ctid = t.ctid" };
}

static void fill_numbered(struct ddl_job *job, const struct object *column, const char *nth)
{
	const char *name = object_name(column);
	const struct object *table = column->parent;
	const char *offset = "";
	struct row_place place = row_place_of(job, table);
	if (text_equal(nth, "f.n") && !pg_is_new(job, column))
		offset = PG_SQL(job, "coalesce((SELECT max(%I) FROM %T), 0) + ", name, table);
	struct step *step =
		PG_STEP(job,
			"UPDATE %T AS t SET %I = %E FROM (SELECT %E, %Erow_number() OVER (ORDER BY %E) AS n "
			"FROM %T WHERE %I IS NULL) AS f WHERE %E",
			table, name, nth, place.columns, offset, place.columns, table, name, place.same);
	pg_cost(step, LOCK_WRITE, STEP_SCANS,
		"each row without a value gets one of its own: change it if other values are right");
	ddl_fills(job, step, column);
}

/* One that stands in the other table for each row, as far as there are some that no row has yet. */
static void fill_matched(struct ddl_job *job, const struct object *column, const char *keys)
{
	const char *name = object_name(column);
	struct row_place place = row_place_of(job, column->parent);
	struct step *step =
		PG_STEP(job,
			"UPDATE %T AS t SET %I = k.key FROM (SELECT %E, row_number() OVER (ORDER BY %E) AS n FROM %T "
			"WHERE %I IS NULL) AS f, (SELECT key, row_number() OVER (ORDER BY key) AS n FROM %E AS p (key) "
			"WHERE NOT EXISTS (SELECT FROM %T AS u WHERE u.%I = p.key)) AS k WHERE %E AND k.n = f.n",
			column->parent, name, place.columns, place.columns, column->parent, name, keys, column->parent,
			name, place.same);
	pg_cost(step, LOCK_WRITE, STEP_SCANS,
		"each row without a value gets one of its own: change it if other values are right");
	ddl_fills(job, step, column);
}

/* Functions that are called anew for each row, and whether what they give tells the rows apart. */
static const struct row_call {
	const char *call;
	bool tells_apart;
} row_calls[] = {
	{ "nextval(", true }, { "random_uuid(", true }, { "uuid_generate", true },     { "uuidv4(", true },
	{ "uuidv7(", true },  { "random(", true },      { "clock_timestamp(", false }, { "timeofday(", false },
};

bool pg_differs_by_row(const char *expression)
{
	for (size_t i = 0; i < COUNT_OF(row_calls); i++)
		if (strstr(expression, row_calls[i].call))
			return true;
	return false;
}

static bool tells_rows_apart(const char *expression)
{
	for (size_t i = 0; i < COUNT_OF(row_calls); i++)
		if (row_calls[i].tells_apart && strstr(expression, row_calls[i].call))
			return true;
	return false;
}

bool pg_default_crowds(const struct ddl_job *job, const struct object *column)
{
	const char *usual = object_get(column, COLUMN_DEFAULT);
	struct pg_type type = pg_base_type(job->ctx, job->to_lookup, object_text(column, COLUMN_TYPE));
	const struct pg_type_info *info = type.array ? NULL : pg_type_info(&type);
	bool is_literal = usual && strchr("'-0123456789", *usual);
	bool has_others = !pg_needs_value(job, column) || (!object_flag(column, COLUMN_NULLABLE) && info && info->nth);
	return is_literal && has_others && pg_key_tells_apart(job, column);
}

void pg_fill_nulls(struct ddl_job *job, const struct object *column)
{
	if (object_get(column->parent, TABLE_SERVER))
		return;
	struct pg_type type = pg_base_type(job->ctx, job->to_lookup, object_text(column, COLUMN_TYPE));
	const struct pg_type_info *info = type.array ? NULL : pg_type_info(&type);
	bool unique = pg_key_unique(job, column) || object_get(column, COLUMN_IDENTITY);
	const char *usual = object_get(column, COLUMN_DEFAULT);
	const char *value = usual && (!unique || tells_rows_apart(usual)) ? usual : NULL;
	bool refers = !value && (value = pg_key_referenced(job, column)) != NULL;
	if (refers)
		pg_key_make_rows(job, column);
	if (refers && pg_key_alone(job, column))
		fill_matched(job, column, pg_key_source(job, column));
	else if (!value && unique && info && info->nth)
		fill_numbered(job, column, info->nth);
	else if (value || (value = pg_fill_constant(job, column)))
		fill_alike(job, column, value);
	else
		return;
	pg_settle_deferred(job, column->parent);
}

/* ---- sequences that go on where the rows end ------------------------------------------------------------------------- */

const struct object *pg_default_sequence(const struct ddl_job *job, const struct object *column)
{
	const char *usual = object_get(column, COLUMN_DEFAULT);
	struct list parts = list_on(job->ctx->arena);
	const char *open = usual ? strstr(usual, "nextval('") : NULL;
	if (!open)
		return NULL;
	open += strlen("nextval('");
	const char *name = arena_strndup(job->ctx->arena, open, strcspn(open, "'"));
	if (!qname_parse(job->ctx, name, &parts) || parts.count != 2)
		return NULL;
	const struct object *found = lookup_relation(job->to_lookup, parts.item[0], parts.item[1]);
	return found && found->kind == KIND_SEQUENCE ? found : NULL;
}

void pg_continue_numbers(struct ddl_job *job, const struct object *column, const char *sequence)
{
	bool down = object_int(column, COLUMN_INCREMENT, 1) < 0;
	const char *name = object_name(column);
	const char *quoted = PG_SQL(job, "%Q", sequence);
	struct step *step =
		PG_STEP(job,
			down ? "SELECT pg_catalog.setval(%L, min(%I)) FROM %T HAVING min(%I) <= %d"
			     : "SELECT pg_catalog.setval(%L, max(%I)) FROM %T HAVING max(%I) >= %d",
			quoted, name, column->parent, name, object_int(column, COLUMN_START, down ? -1 : 1));
	pg_cost(step, LOCK_READ, STEP_SCANS, "the sequence goes on after the numbers that are there");
}
