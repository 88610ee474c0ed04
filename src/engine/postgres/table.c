#include "engine/postgres/ddl.h"

/* A line of the list between the parentheses. */
static void next_line(struct sql *sql, bool *first)
{
	sql_addf(sql, *first ? "\n    " : ",\n    ");
	*first = false;
}

/* CREATE TABLE makes one constraint of two over the same columns, whatever their names (transformIndexConstraints in
 * parse_utilcmd.c); ALTER TABLE makes both. */
static bool is_repeated(const struct object *unique)
{
	const struct object *key = object_first(unique->parent, KIND_PRIMARY_KEY);
	const char *columns = object_get(unique, UNIQUE_COLUMNS);
	if (key && object_get(key, PRIMARY_KEY_COLUMNS) == columns)
		return true;
	for (const struct object *o = object_first(unique->parent, KIND_UNIQUE); o != unique; o = object_following(o))
		if (object_get(o, UNIQUE_COLUMNS) == columns)
			return true;
	return false;
}

/* NOT VALID says nothing in CREATE TABLE: there are no rows, so the server calls the check valid. */
static bool is_inline(const struct object *o)
{
	return o->kind == KIND_PRIMARY_KEY || (o->kind == KIND_UNIQUE && !is_repeated(o)) ||
	       o->kind == KIND_EXCLUSION || (o->kind == KIND_CHECK && !object_flag(o, CHECK_NOT_VALID));
}

/* Whether a table above gives it; a partition has all its columns from there. */
static bool is_given(const struct object *o)
{
	if (o->kind == KIND_COLUMN)
		return object_get(o->parent, TABLE_PARTITION_OF) || text_equal(object_get(o, COLUMN_INHERITED), "only");
	return o->kind == KIND_CHECK ? text_equal(object_get(o, CHECK_INHERITED), "only") : object_is_inherited(o);
}

/* Of a table of a type, what the column has beyond its attribute. */
static void column_line(struct sql *sql, const struct object *column, bool *first)
{
	struct sql line = sql_on(sql->ctx, DIALECT_POSTGRES);
	if (object_get(column->parent, TABLE_OF_TYPE) ? !typed_column_define(&line, column)
						      : (column_define(&line, column), false))
		return;
	next_line(sql, first);
	sql_addf(sql, "%E", sql_get(&line));
}

static void define_members(struct sql *sql, const struct object *table)
{
	bool first = true;
	for (const struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c))
		if (!is_given(c))
			column_line(sql, c, &first);
	for (enum kind kind = KIND_PRIMARY_KEY; kind <= KIND_CHECK; kind++)
		for (const struct object *o = object_first(table, kind); o; o = object_following(o))
			if (is_inline(o) && !is_given(o)) {
				next_line(sql, &first);
				constraint_define(sql, o);
			}
	sql_addf(sql, first ? "" : "\n");
}

/* Compression has a word in the line of a plain table alone. */
static void finish_column(struct ddl_job *job, const struct object *column)
{
	const char *compression = object_get(column, COLUMN_COMPRESSION);
	if (compression && object_get(column->parent, TABLE_OF_TYPE))
		PG_PART(job, pg_part_of(job, "compression", column),
			"ALTER TABLE %T ALTER COLUMN %I SET COMPRESSION %E", column->parent, object_name(column),
			compression)
			->effects = 0;
	column_finish(job, column);
}

/* What CREATE TABLE has no words for. */
static void finish_members(struct ddl_job *job, const struct object *table)
{
	table_finish(job, table);
	pg_comment(job, table);
	for (const struct object *o = table->child; o; o = o->next) {
		if (is_given(o) &&
		    (o->kind == KIND_COLUMN || is_inline(o) || o->kind == KIND_CHECK || o->kind == KIND_UNIQUE))
			pg_inherited_finish(job, o);
		else if (o->kind == KIND_COLUMN)
			finish_column(job, o);
		else if (is_inline(o))
			index_finish(job, o);
		else if (o->kind == KIND_CHECK || o->kind == KIND_UNIQUE) {
			struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
			sql_addf(&sql, "ALTER TABLE %T ADD ", table);
			constraint_define(&sql, o);
			pg_part(ddl_step(job, sql_get(&sql)), object_title(job->ctx, o));
			index_finish(job, o);
		}
	}
}

/* What a table is made of, and where it stands: OF type (…), (…) INHERITS (…) PARTITION BY …, or PARTITION OF … (…) FOR VALUES … */
static void define_shape(struct sql *sql, const struct object *table)
{
	const char *of = object_get(table, TABLE_PARTITION_OF), *by = object_get(table, TABLE_PARTITION_BY);
	const char *type = object_get(table, TABLE_OF_TYPE);
	struct sql members = sql_on(sql->ctx, DIALECT_POSTGRES);
	struct list above = list_on(sql->ctx->arena);
	define_members(&members, table);
	if (of)
		sql_addf(sql, " PARTITION OF %Q", of);
	if (type)
		sql_addf(sql, " OF %Q", type);
	if ((!of && !type) || members.text.length)
		sql_addf(sql, " (%E)", sql_get(&members));
	if (of)
		sql_addf(sql, " %E", object_text(table, TABLE_BOUND));
	if (object_get(table, TABLE_INHERITS) && names_parse(sql->ctx, object_get(table, TABLE_INHERITS), &above))
		for (size_t i = 0; i < above.count; i++)
			sql_addf(sql, i ? ", %Q" : " INHERITS (%Q", (const char *)above.item[i]);
	if (above.count)
		sql_addf(sql, ")");
	if (by)
		sql_addf(sql, " PARTITION BY %E", by);
}

/* The sequences of a table that is made anew stay: they are set free before it is dropped, and are its own again afterwards. */
static void sequences_own(struct ddl_job *job, const struct object *table, bool again)
{
	const struct object *model = again ? job->to_model : job->from_model;
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *o = object_first(s, KIND_SEQUENCE); o; o = object_following(o)) {
			const struct object *other = again ? match_from(job->matching, o) : match_to(job->matching, o);
			const char *of = object_get(o, SEQUENCE_OWNED_BY);
			struct list parts = list_on(job->ctx->arena);
			if (!other || !of || !qname_parse(job->ctx, of, &parts) || parts.count != 3 ||
			    lookup_relation(again ? job->to_lookup : job->from_lookup, parts.item[0], parts.item[1]) !=
				    table)
				continue;
			if (!again)
				PG_STEP(job, "ALTER SEQUENCE %T OWNED BY NONE", o)->effects = 0;
			if (!again || object_get(other, SEQUENCE_OWNED_BY) != of)
				continue;
			pg_put_owner(job, table);
			pg_sequence_hand_over(job, o);
			PG_STEP(job, "ALTER SEQUENCE %T OWNED BY %Q", o, of)->effects = 0;
		}
}

/* The access method that must be said, or NULL: a partition has that of the table above from the start, if that has one. */
static const char *method_said(struct ddl_job *job, const struct object *table)
{
	struct list parts = list_on(job->ctx->arena);
	const char *of = object_get(table, TABLE_PARTITION_OF);
	if (object_get(table, TABLE_ACCESS_METHOD) || !of || !qname_parse(job->ctx, of, &parts) || parts.count != 2)
		return object_get(table, TABLE_ACCESS_METHOD);
	const struct object *above = lookup_relation(job->to_lookup, parts.item[0], parts.item[1]);
	const struct object *before = above ? match_from(job->matching, above) : NULL;
	bool said = above && object_get(above, TABLE_ACCESS_METHOD);
	said = said || (before && object_get(before, TABLE_ACCESS_METHOD));
	return said ? object_text(table, TABLE_ACCESS_METHOD) : NULL;
}

bool table_create(struct ddl_job *job)
{
	const struct object *table = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql,
		 object_get(table, TABLE_SERVER)      ? "CREATE FOREIGN TABLE %T"
		 : object_flag(table, TABLE_UNLOGGED) ? "CREATE UNLOGGED TABLE %T"
						      : "CREATE TABLE %T",
		 table);
	define_shape(&sql, table);
	if (object_get(table, TABLE_SERVER)) {
		sql_addf(&sql, " SERVER %I", object_get(table, TABLE_SERVER));
		pg_add_foreign_options(&sql, object_get(table, TABLE_FOREIGN_OPTIONS));
	}
	if (method_said(job, table))
		sql_addf(&sql, " USING %I", method_said(job, table));
	if (object_get(table, TABLE_OPTIONS)) {
		sql_addf(&sql, " WITH ");
		pg_add_options(&sql, object_get(table, TABLE_OPTIONS));
	}
	if (object_get(table, TABLE_TABLESPACE))
		sql_addf(&sql, " TABLESPACE %I", object_get(table, TABLE_TABLESPACE));
	ddl_step(job, sql_get(&sql));
	finish_members(job, table);
	if (match_from(job->matching, table))
		sequences_own(job, table, true);
	return true;
}

bool table_drop(struct ddl_job *job)
{
	if (object_get(job->change->from, TABLE_SERVER)) /* its rows stay where they are */
		job->effects = 0;
	pg_leave_to_be_dropped(job);
	if (match_to(job->matching, job->change->from))
		sequences_own(job, job->change->from, false);
	return pg_drop(job);
}

/* What a column is called before the renames of columns, which come after those of tables. */
static const char *name_before(const struct ddl_job *job, const struct object *column)
{
	const char *name = object_name(column);
	for (size_t i = job->renames->count; i-- > 0;) {
		const struct change *c = job->renames->item[i];
		if (c->to->kind == KIND_COLUMN && c->to->parent == column->parent &&
		    text_equal(object_name(c->to), name))
			name = object_name(c->from);
	}
	return name;
}

/* Identity sequences and NOT NULLs without names of their own follow their table. */
bool table_rename(struct ddl_job *job)
{
	const struct object *from = job->change->from, *to = job->change->to, *last = to;
	const char *schema = object_name(object_schema(to));
	pg_rename(job);
	for (size_t i = 0; i < job->renames->count; i++) {
		const struct change *c = job->renames->item[i];
		bool further = c->from->kind == KIND_TABLE && c->from->parent == to->parent;
		last = further && text_equal(object_name(c->from), object_name(last)) ? c->to : last;
	}
	const struct object *table = lookup_relation(job->from_lookup, schema, object_name(last));
	for (const struct object *c = table ? object_first(table, KIND_COLUMN) : NULL; c; c = object_following(c)) {
		const char *name = name_before(job, c);
		not_null_rename(job, c, object_name(to), object_name(from), name, object_name(to), name);
		if (object_get(c, COLUMN_IDENTITY) && !object_get(c, COLUMN_SEQUENCE))
			PG_PART(job, pg_part_of(job, "sequence", c), "ALTER SEQUENCE %I.%I RENAME TO %I", schema,
				column_usual_sequence(job->ctx, object_name(from), name),
				column_usual_sequence(job->ctx, object_name(to), name));
	}
	return true;
}

bool table_set_unlogged(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, object_flag(to, TABLE_UNLOGGED) ? "ALTER TABLE %T SET UNLOGGED" : "ALTER TABLE %T SET LOGGED", to);
	pg_sequences_keep_persistence(job, to);
	return true;
}

bool table_set_access_method(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (!pg_version_allows(job, 15, "another access method of a table"))
		return false;
	if (object_get(to, TABLE_PARTITION_BY)) { /* it has no rows: that of partitions to come */
		PG_STEP(job, "ALTER TABLE %T SET ACCESS METHOD %E", to,
			object_get(to, TABLE_ACCESS_METHOD) ? PG_SQL(job, "%I", object_get(to, TABLE_ACCESS_METHOD))
							    : "DEFAULT")
			->effects = 0;
		return true;
	}
	PG_STEP(job, "ALTER TABLE %T SET ACCESS METHOD %I", to, object_text(to, TABLE_ACCESS_METHOD));
	return true;
}

bool table_set_options(struct ddl_job *job)
{
	return pg_set_options(job, PG_SQL(job, "ALTER TABLE %T", job->change->to), TABLE_OPTIONS);
}

bool table_set_tablespace(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *tablespace = object_get(to, TABLE_TABLESPACE);
	PG_STEP(job, "ALTER TABLE %T SET TABLESPACE %I", to, tablespace ? tablespace : "pg_default");
	return true;
}
