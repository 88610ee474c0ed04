#include "engine/postgres/ddl.h"

#include "engine/postgres/postgres.h"

static const struct numbering numbering = { COLUMN_START,   COLUMN_INCREMENT, COLUMN_MINIMUM,
					    COLUMN_MAXIMUM, COLUMN_CACHE,     COLUMN_CYCLE };

/* ---- names of identity sequences ------------------------------------------------------------------------------- */

const char *column_usual_sequence(struct context *ctx, const char *table, const char *column)
{
	return pg_object_name(ctx, table, column, "seq");
}

const char *column_sequence(struct context *ctx, const struct object *column)
{
	const char *given = object_get(column, COLUMN_SEQUENCE);
	if (given)
		return pg_qname(ctx, given, column);
	const char *name = column_usual_sequence(ctx, object_name(column->parent), object_name(column));
	return qname_format(ctx, object_name(object_schema(column)), name);
}

/* ---- create, drop, rename ------------------------------------------------------------------------------------------ */

static void define_identity(struct sql *sql, const struct object *column)
{
	struct sql options = sql_on(sql->ctx, DIALECT_POSTGRES);
	const char *kind = text_equal(object_get(column, COLUMN_IDENTITY), "always") ? "ALWAYS" : "BY DEFAULT";
	sql_addf(sql, " GENERATED %E AS IDENTITY", kind);
	if (object_get(column, COLUMN_SEQUENCE))
		sql_addf(&options, " SEQUENCE NAME %Q", column_sequence(sql->ctx, column));
	pg_add_numbering(&options, column, &numbering);
	if (options.text.length)
		sql_addf(sql, " (%E)", sql_get(&options) + 1);
}

void column_define_value(struct sql *sql, const struct object *column)
{
	if (object_get(column, COLUMN_DEFAULT)) {
		sql_addf(sql, " DEFAULT ");
		pg_add_simple(sql, object_get(column, COLUMN_DEFAULT));
	}
	not_null_define(sql, column);
}

void column_define(struct sql *sql, const struct object *column)
{
	const char *generated = object_get(column, COLUMN_GENERATED);
	sql_addf(sql, "%I %E", object_name(column), object_text(column, COLUMN_TYPE));
	if (object_get(column, COLUMN_COMPRESSION))
		sql_addf(sql, " COMPRESSION %E", object_get(column, COLUMN_COMPRESSION));
	pg_add_foreign_options(sql, object_get(column, COLUMN_FOREIGN_OPTIONS));
	if (object_get(column, COLUMN_COLLATION))
		sql_addf(sql, " COLLATE %Q", object_get(column, COLUMN_COLLATION));
	if (generated)
		sql_addf(sql,
			 text_equal(generated, "stored") ? " GENERATED ALWAYS AS (%E) STORED"
							 : " GENERATED ALWAYS AS (%E) VIRTUAL",
			 object_text(column, COLUMN_EXPRESSION));
	else if (object_get(column, COLUMN_IDENTITY))
		define_identity(sql, column);
	if (generated || object_get(column, COLUMN_IDENTITY))
		not_null_define(sql, column);
	else
		column_define_value(sql, column);
}

/* For what the columns below take over, unless they have it otherwise. */
static const char *head_only(const struct ddl_job *job, const struct object *column, enum attr attr)
{
	return PG_SQL(job, "ALTER TABLE %E%T ALTER COLUMN %I", pg_only(job, column, attr), column->parent,
		      object_name(column));
}

static const char *head(const struct ddl_job *job, const struct object *column)
{
	return PG_SQL(job, "ALTER TABLE %T ALTER COLUMN %I", column->parent, object_name(column));
}

void column_finish(struct ddl_job *job, const struct object *column)
{
	const char *alter = head(job, column), *statistics = object_get(column, COLUMN_STATISTICS);
	struct sql options = sql_on(job->ctx, DIALECT_POSTGRES);
	not_null_finish(job, column);
	if (object_get(column, COLUMN_STORAGE))
		PG_PART(job, pg_part_of(job, "storage", column), "%E SET STORAGE %E", alter,
			pg_upper(job->ctx, object_get(column, COLUMN_STORAGE)))
			->effects = 0;
	if (statistics)
		PG_PART(job, pg_part_of(job, "statistics", column), "%E SET STATISTICS %E", alter, statistics)
			->effects = 0;
	if (object_get(column, COLUMN_OPTIONS)) {
		pg_add_options(&options, object_get(column, COLUMN_OPTIONS));
		PG_PART(job, pg_part_of(job, "options", column), "%E SET %E", alter, sql_get(&options))->effects = 0;
	}
	pg_comment(job, column);
}

/* A default that differs from row to row makes ADD COLUMN write every row (measured). */
static bool rewrites_when_added(const struct object *column)
{
	const char *usual = object_get(column, COLUMN_DEFAULT);
	return object_get(column, COLUMN_IDENTITY) || text_equal(object_get(column, COLUMN_GENERATED), "stored") ||
	       (usual && pg_differs_by_row(usual));
}

/* A column without a default that needs a value in rows that are there. */
static bool needs_filling(const struct ddl_job *job, const struct object *column)
{
	return pg_needs_value(job, column) && !object_get(column, COLUMN_DEFAULT) &&
	       !object_get(column, COLUMN_GENERATED) && !object_get(column, COLUMN_IDENTITY) &&
	       !pg_domain_default(job, column);
}

/* ADD COLUMN with a value for the rows that are there, which is then no default any more. */
static void add_with_constant(struct ddl_job *job, const struct object *column, const char *value)
{
	struct object *filled = object_copy(job->ctx, column, NULL);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	object_put(filled, COLUMN_DEFAULT, value);
	sql_addf(&sql, "ALTER TABLE %T ADD COLUMN ", column->parent);
	column_define(&sql, filled);
	const char *note = PG_SQL(job, "rows that are there get %E: change it if another value is right", value);
	pg_cost(ddl_step(job, sql_get(&sql)), LOCK_ACCESS_EXCLUSIVE, STEP_FILLS, note);
	PG_PART(job, "new rows get no such value", "%E DROP DEFAULT", head(job, column))->effects = 0;
}

/* ADD COLUMN that takes NULL, then the values that the column of the model needs, row by row, then NOT NULL. */
static void add_with_update(struct ddl_job *job, const struct object *column)
{
	struct object *open = object_copy(job->ctx, column, NULL);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	object_put(open, COLUMN_NULLABLE, "true");
	sql_addf(&sql, "ALTER TABLE %T ADD COLUMN ", column->parent);
	column_define(&sql, open);
	ddl_step(job, sql_get(&sql))->effects = 0;
	pg_fill_nulls(job, job->change->to);
	pg_cost(PG_PART(job, "no NULLs any more", "%E SET NOT NULL", head(job, column)), LOCK_ACCESS_EXCLUSIVE,
		STEP_SCANS | STEP_MAY_FAIL_ON_DATA, NULL);
}

static void add_as_it_is(struct ddl_job *job, const struct object *column, unsigned effects)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER TABLE %T ADD COLUMN ", column->parent);
	column_define(&sql, column);
	ddl_step(job, sql_get(&sql))->effects = effects | (rewrites_when_added(column) ? (unsigned)STEP_REWRITES : 0u);
}

/* The default is for new rows alone: those that are there get NULL, or where that may not be, a value each. */
static void add_then_default(struct ddl_job *job, const struct object *column)
{
	struct object *open = object_copy(job->ctx, column, NULL);
	open->parent = column->parent;
	object_put(open, COLUMN_DEFAULT, NULL);
	if (object_flag(column, COLUMN_NULLABLE))
		add_as_it_is(job, open, 0);
	else
		add_with_update(job, open);
	PG_PART(job, "new rows get the default", "%E SET DEFAULT %E", head(job, column),
		object_get(column, COLUMN_DEFAULT))
		->effects = 0;
}

/* An identity is the table's own, and ADD COLUMN would hand it down to those that inherit: PostgreSQL refuses that, for
 * partitions as well before 17. So it comes after the column. */
static bool is_numbered_apart(const struct ddl_job *job, const struct object *column)
{
	bool handed_down = object_get(column->parent, TABLE_PARTITION_BY) && pg_version_for(job->change) >= 170000;
	return object_get(column, COLUMN_IDENTITY) && !handed_down && pg_has_tables_below(job, column->parent);
}

static struct object *without_identity(const struct ddl_job *job, const struct object *column)
{
	struct object *plain = object_copy(job->ctx, column, NULL);
	plain->parent = column->parent;
	for (enum attr a = COLUMN_IDENTITY; a <= COLUMN_SEQUENCE; a++)
		object_put(plain, a, NULL);
	return plain;
}

static void number_apart(struct ddl_job *job, const struct object *column)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "%E ADD", head(job, column));
	define_identity(&sql, column);
	PG_PART(job, "numbered by itself", "%E", sql_get(&sql))->effects = 0;
	pg_continue_numbers(job, column, column_sequence(job->ctx, column));
}

/* ALTER TABLE … ADD COLUMN: the table was there before, perhaps with rows. */
bool column_create(struct ddl_job *job)
{
	const struct object *column = job->change->to;
	bool apart = is_numbered_apart(job, column);
	const struct object *plain = apart ? without_identity(job, column) : column;
	const char *value = pg_fill_constant(job, column);
	pg_columns_step_aside(job, column);
	if (!pg_is_new(job, column->parent) && pg_default_crowds(job, column))
		add_then_default(job, column);
	else if (pg_is_new(job, column->parent) || !needs_filling(job, plain))
		add_as_it_is(job, plain, 0);
	else if (!object_flag(column, COLUMN_NULLABLE) && (apart || pg_fill_varies(job, column)))
		add_with_update(job, plain);
	else if (value)
		add_with_constant(job, column, value);
	else
		add_as_it_is(job, column, STEP_MAY_FAIL_ON_DATA);
	column_finish(job, column);
	if (apart)
		number_apart(job, column);
	pg_columns_hand_over(job, column);
	return true;
}

bool column_drop(struct ddl_job *job)
{
	if (object_get(job->change->from, COLUMN_GENERATED))
		job->effects &= ~(unsigned)STEP_LOSES_DATA;
	return pg_drop_inherited(job);
}

/* An identity sequence and a NOT NULL without names of their own follow their column. */
bool column_rename(struct ddl_job *job)
{
	const struct object *from = job->change->from, *table = from->parent;
	const char *name = object_name(job->change->to);
	typed_part_for_rename(job);
	if (!typed_follows(job, table))
		pg_rename(job);
	not_null_rename(job, from, object_name(table), object_name(table), object_name(from), object_name(table), name);
	if (!object_get(from, COLUMN_IDENTITY) || object_get(from, COLUMN_SEQUENCE))
		return true;
	PG_PART(job, "its sequence follows", "ALTER SEQUENCE %I.%I RENAME TO %I", object_name(object_schema(table)),
		column_usual_sequence(job->ctx, object_name(table), object_name(from)),
		column_usual_sequence(job->ctx, object_name(table), name));
	return true;
}

/* ---- alter: type, default, null ------------------------------------------------------------------------------------ */

/* A type change resets what the old type had: PostgreSQL takes the new type's storage and compression. */
static void restore_storage(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *storage = object_get(to, COLUMN_STORAGE), *compression = object_get(to, COLUMN_COMPRESSION);
	if (storage && !pg_changes(job, COLUMN_STORAGE))
		PG_PART(job, "storage as before", "%E SET STORAGE %E", head(job, to), pg_upper(job->ctx, storage))
			->effects = 0;
	if (compression && !pg_changes(job, COLUMN_COMPRESSION))
		PG_PART(job, "compression as before", "%E SET COMPRESSION %E", head(job, to), compression)->effects = 0;
}

/* One statement: the old default may not fit the new type, and the new one not the old. */
bool column_set_type(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const char *name = object_name(to), *type = object_text(to, COLUMN_TYPE);
	struct pg_cast cast = pg_cast_of(job, name, object_text(from, COLUMN_TYPE), type);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER TABLE %T ", to->parent);
	if (object_get(from, COLUMN_DEFAULT))
		sql_addf(&sql, "ALTER COLUMN %I DROP DEFAULT, ", name);
	sql_addf(&sql, "ALTER COLUMN %I TYPE %E", name, type);
	if (object_get(to, COLUMN_COLLATION))
		sql_addf(&sql, " COLLATE %Q", object_get(to, COLUMN_COLLATION));
	if (!cast.is_implied)
		sql_addf(&sql, " USING %E", cast.using);
	if (object_get(to, COLUMN_DEFAULT))
		sql_addf(&sql, ", ALTER COLUMN %I SET DEFAULT %E", name, object_get(to, COLUMN_DEFAULT));
	pg_cost(ddl_step(job, sql_get(&sql)), LOCK_ACCESS_EXCLUSIVE, cast.effects, cast.note);
	restore_storage(job);
	return true;
}

/* The values stay as they are; indexes over the column are built anew (measured). */
bool column_set_collation(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (pg_changes(job, COLUMN_TYPE))
		return true;
	const char *type = object_text(to, COLUMN_TYPE), *collation = object_get(to, COLUMN_COLLATION);
	if (collation)
		PG_STEP(job, "%E TYPE %E COLLATE %Q", head(job, to), type, collation);
	else
		PG_STEP(job, "%E TYPE %E", head(job, to), type);
	restore_storage(job);
	return true;
}

/* Numbers from a new sequence go on where the rows end. */
static void continue_default(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const struct object *sequence = pg_default_sequence(job, to);
	if (!sequence || !pg_is_new(job, sequence))
		return;
	const char *path = qname_format(job->ctx, object_name(object_schema(sequence)), object_name(sequence));
	if (!object_get(from, COLUMN_IDENTITY) || !text_equal(column_sequence(job->ctx, from), path))
		pg_continue_numbers(job, to, path);
}

bool column_set_default(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *usual = object_get(to, COLUMN_DEFAULT);
	if (!pg_changes(job, COLUMN_TYPE) && usual)
		PG_STEP(job, "%E SET DEFAULT %E", head_only(job, to, COLUMN_DEFAULT), usual);
	else if (!pg_changes(job, COLUMN_TYPE))
		PG_STEP(job, "%E DROP DEFAULT", head_only(job, to, COLUMN_DEFAULT));
	continue_default(job);
	return true;
}

bool column_set_nullable(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (object_flag(to, COLUMN_NULLABLE)) {
		PG_STEP(job, "%E DROP NOT NULL", head(job, to))->effects = 0;
		pg_keep_not_null(job, to);
		return true;
	}
	if (!object_get(to, COLUMN_GENERATED) && !object_flag(to, COLUMN_NOT_NULL_NOT_VALID))
		pg_fill_nulls(job, to);
	not_null_add(job, to);
	return true;
}

/* ---- alter: identity and generated ----------------------------------------------------------------------------------- */

bool column_drop_identity(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (!object_get(to, COLUMN_IDENTITY))
		PG_STEP(job, "%E DROP IDENTITY", head(job, to));
	return true;
}

/* The sequence of a serial column that becomes an identity column is in the way of the new one's name. Its place in the
 * count is taken over before it goes; sequence_drop then finds nothing left to do. */
static void replace_sequence(struct ddl_job *job, const char *identity, const struct object *old)
{
	const char *schema = object_name(object_schema(job->change->to)),
		   *spare = pg_spare_name(job->ctx, object_name(old));
	PG_PART(job, "the old sequence steps aside", "ALTER SEQUENCE %I.%I RENAME TO %I", schema, object_name(old),
		spare);
	ddl_step(job, identity);
	PG_PART(job, "goes on where the old sequence ended",
		"SELECT pg_catalog.setval(%L, last_value, is_called) FROM %I.%I",
		PG_SQL(job, "%Q", column_sequence(job->ctx, job->change->to)), schema, spare);
	PG_PART(job, "the old sequence goes", "DROP SEQUENCE %I.%I", schema, spare);
}

bool column_add_identity(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if (object_get(from, COLUMN_IDENTITY) || !object_get(to, COLUMN_IDENTITY))
		return true;
	sql_addf(&sql, "%E ADD", head(job, to));
	define_identity(&sql, to);
	const struct object *old = sequence_giving_way(job, to);
	if (old) {
		replace_sequence(job, sql_get(&sql), old);
		return true;
	}
	ddl_step(job, sql_get(&sql));
	pg_continue_numbers(job, to, column_sequence(job->ctx, to));
	return true;
}

/* All options of the identity in one statement: one by one, a new minimum could be above the old start. */
bool column_set_identity(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if (!object_get(from, COLUMN_IDENTITY) || !object_get(to, COLUMN_IDENTITY))
		return true;
	pg_fit_numbers(job, column_sequence(job->ctx, from), &numbering, object_text(to, COLUMN_TYPE),
		       object_text(to, COLUMN_TYPE));
	sql_addf(&sql, "%E", head(job, to));
	if (pg_changes(job, COLUMN_IDENTITY))
		sql_addf(&sql, text_equal(object_get(to, COLUMN_IDENTITY), "always") ? " SET GENERATED ALWAYS"
										     : " SET GENERATED BY DEFAULT");
	pg_change_numbering(&sql, job->change, &numbering, "SET ");
	pg_step_once(job, sql_get(&sql));
	return true;
}

bool column_set_sequence(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to;
	struct list parts = list_on(job->ctx->arena);
	const char *old = column_sequence(job->ctx, from), *new = column_sequence(job->ctx, to);
	if (!object_get(from, COLUMN_IDENTITY) || !object_get(to, COLUMN_IDENTITY) || text_equal(old, new))
		return true;
	qname_parse(job->ctx, new, &parts);
	PG_STEP(job, "ALTER SEQUENCE %Q RENAME TO %I", old, (const char *)parts.item[parts.count - 1]);
	return true;
}

bool column_is_generated(const struct change *change)
{
	return object_get(change->to, COLUMN_GENERATED) ||
	       text_equal(object_get(change->from, COLUMN_GENERATED), "virtual");
}

bool column_expression_recreates(const struct change *change)
{
	return column_is_generated(change) &&
	       (pg_version_for(change) < 170000 ||
		object_get(change->from, COLUMN_GENERATED) != object_get(change->to, COLUMN_GENERATED));
}

bool column_set_expression(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *generated = object_get(to, COLUMN_GENERATED);
	if (generated)
		PG_STEP(job, "%E SET EXPRESSION AS (%E)", head(job, to), object_text(to, COLUMN_EXPRESSION))->effects =
			text_equal(generated, "stored") ? STEP_REWRITES : 0;
	return true;
}

/* Only from stored to plain: the values stay (anything else is a new column). */
bool column_drop_expression(struct ddl_job *job)
{
	PG_STEP(job, "%E DROP EXPRESSION", head(job, job->change->to));
	return true;
}

/* ---- alter: storage ------------------------------------------------------------------------------------------------- */

bool column_set_storage(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *storage = object_get(to, COLUMN_STORAGE);
	if (!storage) {
		struct pg_type type = pg_base_type(job->ctx, job->to_lookup, object_text(to, COLUMN_TYPE));
		const struct pg_type_info *info = type.array ? NULL : pg_type_info(&type);
		bool is_enum = !type.array && type.object && type.object->kind == KIND_ENUM;
		storage = info ? info->storage : is_enum ? "plain" : "extended";
	}
	PG_STEP(job, "%E SET STORAGE %E", head_only(job, to, COLUMN_STORAGE), pg_upper(job->ctx, storage));
	return true;
}

bool column_set_compression(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *method = object_get(to, COLUMN_COMPRESSION);
	PG_STEP(job, "%E SET COMPRESSION %E", head(job, to), method ? method : "default");
	return true;
}

bool column_set_statistics(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "%E SET STATISTICS %d", head_only(job, to, COLUMN_STATISTICS),
		object_int(to, COLUMN_STATISTICS, -1));
	return true;
}

bool column_set_options(struct ddl_job *job)
{
	return pg_set_options(job, head(job, job->change->to), COLUMN_OPTIONS);
}

/* ---- what else a type change touches ---------------------------------------------------------------------------------- */

/* Types between which a reference can stand while one of its ends changes. */
static bool comparable(const char *a, const char *b)
{
	static const char *const groups[][5] = { { "smallint", "integer", "bigint", "numeric", NULL },
						 { "text", "character", "name", NULL, NULL } };
	for (size_t g = 0; g < COUNT_OF(groups); g++) {
		bool has_a = false, has_b = false;
		for (size_t i = 0; groups[g][i]; i++) {
			has_a |= text_starts(a, groups[g][i]);
			has_b |= text_starts(b, groups[g][i]);
		}
		if (has_a && has_b)
			return true;
	}
	size_t length = strcspn(a, "(");
	return length == strcspn(b, "(") && !strncmp(a, b, length);
}

bool column_type_breaks_keys(const struct change *change)
{
	return !comparable(object_text(change->from, COLUMN_TYPE), object_text(change->to, COLUMN_TYPE));
}
