/* CREATE TABLE. */
#include "engine/sqlite/sqlite.h"

char *text_upper(struct context *ctx, const char *s)
{
	char *upper = arena_strdup(ctx->arena, s);
	for (char *c = upper; *c; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return upper;
}

static void add_clause(struct sql *sql, const char *before, const char *word)
{
	if (word)
		sql_addf(sql, " %E %E", before, text_upper(sql->ctx, word));
}

static void add_name(struct sql *sql, const char *name)
{
	if (name)
		sql_addf(sql, "CONSTRAINT %I ", name);
}

/* ---- constraints --------------------------------------------------------------------------------------------- */

static const struct key_item *only_item(struct context *ctx, const char *keys)
{
	struct list items = list_on(ctx->arena);
	return keys && keys_parse(ctx, keys, &items) && items.count == 1 ? items.item[0] : NULL;
}

static bool is_only_name(struct context *ctx, const char *value, const char *name)
{
	struct list names = list_on(ctx->arena);
	return value && names_parse(ctx, value, &names) && names.count == 1 && text_equal_fold(names.item[0], name);
}

/* The usual place is the column where nothing but the column is said, and the table else; AUTOINCREMENT stands with its
 * column. */
static bool key_in_column(struct context *ctx, const struct object *key, const char *column)
{
	bool primary = key->kind == KIND_PRIMARY_KEY;
	const char *place = object_get(key, primary ? PRIMARY_KEY_PLACE : UNIQUE_PLACE);
	const char *conflict = object_get(key, primary ? PRIMARY_KEY_ON_CONFLICT : UNIQUE_ON_CONFLICT);
	const struct key_item *item = only_item(ctx, object_get(key, primary ? PRIMARY_KEY_COLUMNS : UNIQUE_COLUMNS));
	bool descends = item && primary && text_equal_fold(item->rest, "desc");
	if (!item || !text_equal_fold(item->column, column) || (*item->rest && !descends))
		return false;
	if (place)
		return text_equal(place, "column");
	if (primary && object_flag(key, PRIMARY_KEY_AUTOINCREMENT))
		return true;
	return !*object_name(key) && !conflict && !*item->rest;
}

bool constraint_in_column(struct context *ctx, const struct object *o, const struct object *column)
{
	const char *name = object_name(column);
	if (o->kind == KIND_CHECK)
		return is_only_name(ctx, object_get(o, CHECK_COLUMN), name);
	if (o->kind == KIND_PRIMARY_KEY || o->kind == KIND_UNIQUE)
		return key_in_column(ctx, o, name);
	if (o->kind != KIND_FOREIGN_KEY || !is_only_name(ctx, object_get(o, FOREIGN_KEY_COLUMNS), name))
		return false;
	const char *place = object_get(o, FOREIGN_KEY_PLACE);
	return place ? text_equal(place, "column") : !*object_name(o) && !object_get(o, FOREIGN_KEY_DEFERRABLE);
}

static void write_key(struct sql *sql, const struct object *key, bool in_column)
{
	bool primary = key->kind == KIND_PRIMARY_KEY;
	const char *columns = object_get(key, primary ? PRIMARY_KEY_COLUMNS : UNIQUE_COLUMNS);
	const char *counts = primary && object_flag(key, PRIMARY_KEY_AUTOINCREMENT) ? " AUTOINCREMENT" : "";
	sql_addf(sql, primary ? "PRIMARY KEY" : "UNIQUE");
	if (in_column && *only_item(sql->ctx, columns)->rest)
		sql_addf(sql, " DESC");
	if (!in_column)
		sql_addf(sql, " (%K%E)", columns, counts);
	add_clause(sql, "ON CONFLICT", object_get(key, primary ? PRIMARY_KEY_ON_CONFLICT : UNIQUE_ON_CONFLICT));
	if (in_column)
		sql_addf(sql, "%E", counts);
}

static void write_deferrable(struct sql *sql, const char *when)
{
	if (text_equal(when, "never"))
		sql_addf(sql, " NOT DEFERRABLE");
	else if (text_equal(when, "yes"))
		sql_addf(sql, " DEFERRABLE");
	else if (when)
		sql_addf(sql, " DEFERRABLE INITIALLY %E", text_upper(sql->ctx, when));
}

static void write_reference(struct sql *sql, const struct object *key, bool in_column)
{
	struct target target;
	target_parse(sql->ctx, object_get(key, FOREIGN_KEY_REFERENCES), &target);
	if (!in_column)
		sql_addf(sql, "FOREIGN KEY (%N) ", object_get(key, FOREIGN_KEY_COLUMNS));
	sql_addf(sql, "REFERENCES %I", target.table);
	if (target.columns.count)
		sql_addf(sql, " (%N)", names_format(sql->ctx, &target.columns));
	add_clause(sql, "ON UPDATE", object_get(key, FOREIGN_KEY_ON_UPDATE));
	add_clause(sql, "ON DELETE", object_get(key, FOREIGN_KEY_ON_DELETE));
	add_clause(sql, "MATCH", object_get(key, FOREIGN_KEY_MATCH));
	write_deferrable(sql, object_get(key, FOREIGN_KEY_DEFERRABLE));
}

void write_constraint(struct sql *sql, const struct object *o, bool in_column)
{
	add_name(sql, object_get(o, kind_name_attr(o->kind)));
	if (o->kind == KIND_CHECK)
		sql_addf(sql, "CHECK (%E)", object_get(o, CHECK_EXPRESSION));
	else if (o->kind == KIND_FOREIGN_KEY)
		write_reference(sql, o, in_column);
	else
		write_key(sql, o, in_column);
}

/* ---- columns ---------------------------------------------------------------------------------------------------- */

static void write_default(struct sql *sql, const struct object *column)
{
	const char *text = object_get(column, COLUMN_DEFAULT);
	if (!text)
		return;
	sql_addf(sql, " ");
	add_name(sql, object_get(column, COLUMN_DEFAULT_NAME));
	sql_addf(sql, default_is_literal(sql->ctx, text) ? "DEFAULT %E" : "DEFAULT (%E)", text);
}

static void write_not_null(struct sql *sql, const struct object *column)
{
	if (object_flag(column, COLUMN_NULLABLE))
		return;
	sql_addf(sql, " ");
	add_name(sql, object_get(column, COLUMN_NOT_NULL_NAME));
	sql_addf(sql, "NOT NULL");
	add_clause(sql, "ON CONFLICT", object_get(column, COLUMN_NOT_NULL_CONFLICT));
}

void write_column(struct sql *sql, const struct object *column)
{
	const char *generated = object_get(column, COLUMN_GENERATED);
	sql_addf(sql, "%I", object_name(column));
	if (object_get(column, COLUMN_TYPE))
		sql_addf(sql, " %E", object_get(column, COLUMN_TYPE));
	write_not_null(sql, column);
	write_default(sql, column);
	if (object_get(column, COLUMN_COLLATION))
		sql_addf(sql, " COLLATE %Q", object_get(column, COLUMN_COLLATION));
	for (const struct object *o = column->parent->child; o; o = o->next)
		if (kind_table[o->kind].space == SPACE_CONSTRAINT && constraint_in_column(sql->ctx, o, column)) {
			sql_addf(sql, " ");
			write_constraint(sql, o, true);
		}
	if (generated)
		sql_addf(sql, " GENERATED ALWAYS AS (%E) %E", object_get(column, COLUMN_EXPRESSION),
			 text_upper(sql->ctx, generated));
}

/* ---- tables ------------------------------------------------------------------------------------------------------ */

static bool stands_alone(struct context *ctx, const struct object *o)
{
	if (kind_table[o->kind].space != SPACE_CONSTRAINT)
		return false;
	for (const struct object *c = object_first(o->parent, KIND_COLUMN); c; c = object_following(c))
		if (constraint_in_column(ctx, o, c))
			return false;
	return true;
}

static void write_options(struct sql *sql, const struct object *table)
{
	bool strict = object_flag(table, TABLE_STRICT), without = object_flag(table, TABLE_WITHOUT_ROWID);
	sql_addf(sql, "%E%E%E", strict ? " STRICT" : "", strict && without ? "," : "", without ? " WITHOUT ROWID" : "");
}

/* The text with another table's name before its dots: CHECK (t.a > 0) in a table that is not called t for the moment. */
static const char *requalified(struct context *ctx, const char *text, const char *old, const char *name)
{
	struct sql out = sql_on(ctx, DIALECT_SQLITE);
	struct parse p;
	const char *copied = text;
	if (!text || !parse_begin(&p, ctx, text, NULL))
		return text;
	for (; parse_look(&p, 0)->kind != TOKEN_END; p.at++) {
		struct parse at = p;
		const struct token *t = parse_look(&p, 0);
		const char *word = token_is(parse_look(&p, 1), ".") ? parse_name(&at) : NULL;
		if (!word || t->kind == TOKEN_STRING || !text_equal_fold(word, old))
			continue;
		sql_addf(&out, "%E%I", arena_strndup(ctx->arena, copied, (size_t)(t->start - copied)), name);
		copied = t->start + t->length;
	}
	return copied == text ? text : sql_format(ctx, DIALECT_SQLITE, "%E%E", sql_get(&out), copied);
}

const struct object *table_requalified(struct context *ctx, const struct object *table, const char *name)
{
	struct object *copy = object_copy(ctx, table, NULL);
	bool changed = false;
	for (struct object *o = copy->child; o; o = o->next) {
		if (o->kind != KIND_COLUMN && o->kind != KIND_CHECK)
			continue;
		enum attr attr = o->kind == KIND_COLUMN ? COLUMN_EXPRESSION : CHECK_EXPRESSION;
		const char *text = requalified(ctx, object_get(o, attr), object_name(table), name);
		changed = changed || text != object_get(o, attr);
		object_put(o, attr, text);
	}
	return changed ? copy : table;
}

const char *write_table(struct context *ctx, const struct object *table, const char *name)
{
	struct sql sql = sql_on(ctx, DIALECT_SQLITE);
	const char *separator = "";
	sql_addf(&sql, "CREATE TABLE %I (", name);
	for (const struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
		sql_addf(&sql, "%E\n\t", separator);
		write_column(&sql, c);
		separator = ",";
	}
	for (const struct object *o = table->child; o; o = o->next)
		if (stands_alone(ctx, o)) {
			sql_addf(&sql, "%E\n\t", separator);
			write_constraint(&sql, o, false);
		}
	sql_addf(&sql, "\n)");
	write_options(&sql, table);
	return sql_get(&sql);
}
