/* Reading the catalog: the CREATE texts in sqlite_schema, checked against what the PRAGMAs say. */
#include "engine/sqlite/sqlite.h"

static const struct place at = { "catalog", 0, 0 };

/* Everything that users made, tables and views first. SQLite's own objects and the bookkeeping are left out, and so are
 * shadow tables, which a virtual table implies. (The list of tables is asked for once, and only where there is a virtual
 * table: joined to it, every row would have SQLite make it anew, and making it takes long when there are many views.) */
static const char objects_sql[] =
	"SELECT s.type, s.name, s.tbl_name, s.sql FROM main.sqlite_schema s "
	"WHERE s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
	"AND s.tbl_name NOT IN ('schemadiff_history', 'schemadiff_journal') AND s.tbl_name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
	"AND NOT (s.type = 'table' AND EXISTS (SELECT 1 FROM main.sqlite_schema WHERE type = 'table' AND rootpage = 0) "
	"AND s.name IN "
	"(SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow')) "
	"ORDER BY CASE s.type WHEN 'table' THEN 1 WHEN 'view' THEN 2 ELSE 3 END, s.name";

static const char columns_sql[] = "SELECT s.name, x.name, x.type, x.\"notnull\", x.dflt_value, x.pk, x.hidden "
				  "FROM main.sqlite_schema s JOIN pragma_table_xinfo(s.name, 'main') x "
				  "WHERE s.type = 'table' AND s.sql NOT LIKE 'create virtual%' ORDER BY s.name, x.cid";

static const char keys_sql[] =
	"SELECT s.name, count(*) FROM main.sqlite_schema s JOIN pragma_foreign_key_list(s.name, 'main') "
	"WHERE s.type = 'table' AND s.sql NOT LIKE 'create virtual%' GROUP BY s.name";

enum { COLUMN_TABLE, COLUMN_OF, COLUMN_TYPE_OF, COLUMN_NOT_NULL, COLUMN_DEFAULT_OF, COLUMN_PK, COLUMN_HIDDEN };

struct load {
	struct context *ctx;
	struct context aside; /* for what is of no use once a row was read */
	struct list *unmanaged;
	struct object *schema;
	struct map *relations; /* lower-case name → table or view, for what stands on it */
	struct list broken;    /* tables that were read differently from the PRAGMAs */
};

static void leave(struct load *l, const char *what, const char *name, const char *why)
{
	unmanaged_add(l->unmanaged, what, arena_printf(l->ctx->arena, "%s %s: %s", what, name, why));
}

/* ---- comparing with the PRAGMAs --------------------------------------------------------------------------------- */

static bool same_text(struct context *ctx, const char *a, const char *b)
{
	if (text_blank(a) || text_blank(b))
		return text_blank(a) && text_blank(b);
	return text_equal(a, b) || text_equal(sql_normal(ctx, DIALECT_SQLITE, a), sql_normal(ctx, DIALECT_SQLITE, b));
}

/* PRAGMA table_xinfo takes the quotes off a type, and whatever follows them. */
static bool same_type(struct context *ctx, const char *text, const char *cell)
{
	struct parse p;
	bool quoted = text && strchr("'\"`[", *text) && parse_begin(&p, ctx, text, NULL);
	return same_text(ctx, text, cell) || (quoted && text_equal(parse_name(&p), cell));
}

/* The column's place in the primary key, from 1; 0 when it is not in it. */
static int64_t key_position(const struct list *items, const char *column)
{
	for (size_t i = 0; i < items->count; i++)
		if (text_equal_fold(((const struct key_item *)items->item[i])->column, column))
			return (int64_t)i + 1;
	return 0;
}

static bool column_agrees(struct context *ctx, const struct object *column, const struct list *key, const char **cell)
{
	const struct object *table = column->parent;
	int64_t position = key_position(key, object_name(column));
	bool implied = position && (object_flag(table, TABLE_WITHOUT_ROWID) || object_flag(table, TABLE_STRICT));
	const char *generated = object_get(column, COLUMN_GENERATED);
	const char *hidden = !generated ? "0" : text_equal(generated, "stored") ? "3" : "2";
	bool not_null = text_equal(cell[COLUMN_NOT_NULL], "1");
	return text_equal(object_name(column), cell[COLUMN_OF]) &&
	       same_type(ctx, object_get(column, COLUMN_TYPE), cell[COLUMN_TYPE_OF]) &&
	       (not_null == !object_flag(column, COLUMN_NULLABLE) || (implied && not_null)) &&
	       same_text(ctx, object_get(column, COLUMN_DEFAULT), cell[COLUMN_DEFAULT_OF]) &&
	       position == strtoll(cell[COLUMN_PK], NULL, 10) && text_equal(hidden, cell[COLUMN_HIDDEN]);
}

/* The rows of one table start at `from`; gives where the next table's do. */
static size_t table_compare(struct load *l, const struct rows *rows, size_t from)
{
	const char *name = rows->cell[from * rows->columns + COLUMN_TABLE];
	struct arena_mark mark = arena_mark(l->aside.arena);
	struct object *table = map_get(l->relations, text_lower(l->aside.arena, name));
	bool agrees = true;
	struct list key = list_on(l->aside.arena);
	struct object *column = NULL;
	if (table && table->kind == KIND_TABLE) {
		key = table_key_items(&l->aside, table);
		column = object_first(table, KIND_COLUMN);
	}
	size_t row = from;
	for (; row < rows->count && text_equal(rows->cell[row * rows->columns + COLUMN_TABLE], name); row++) {
		agrees = agrees && column && column_agrees(&l->aside, column, &key, rows->cell + row * rows->columns);
		column = column ? object_following(column) : NULL;
	}
	if (table && table->kind == KIND_TABLE && (!agrees || column))
		list_add(&l->broken, table);
	arena_reset(l->aside.arena, mark);
	return row;
}

static int64_t keys_count(const struct object *table)
{
	int64_t count = 0;
	for (const struct object *o = object_first(table, KIND_FOREIGN_KEY); o; o = object_following(o)) {
		count++;
		for (const char *s = object_get(o, FOREIGN_KEY_COLUMNS); (s = strchr(s, ',')); s++)
			count++;
	}
	return count;
}

/* Columns of foreign keys: as many in the text as in the PRAGMA. */
static void keys_compare(struct load *l, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		const char **cell = rows->cell + i * rows->columns;
		struct object *table = map_get(l->relations, text_lower(l->aside.arena, cell[0]));
		if (table && table->kind == KIND_TABLE && keys_count(table) < strtoll(cell[1], NULL, 10))
			list_add(&l->broken, table);
	}
}

static bool pragmas_compare(struct load *l, struct connection *c)
{
	struct rows columns, keys;
	if (!sqlite_query(&l->aside, c, columns_sql, 0, NULL, &columns) ||
	    !sqlite_query(&l->aside, c, keys_sql, 0, NULL, &keys))
		return false;
	for (size_t row = 0; row < columns.count;)
		row = table_compare(l, &columns, row);
	keys_compare(l, &keys);
	for (size_t i = 0; i < l->broken.count; i++) {
		struct object *table = l->broken.item[i];
		if (!table->parent)
			continue;
		leave(l, "table", object_name(table), "its text was read differently from its PRAGMAs");
		object_detach(table);
	}
	return true;
}

/* ---- references to nothing ---------------------------------------------------------------------------------------- */

static bool is_missing(struct context *ctx, const struct lookup *lookup, const char *value)
{
	struct target target;
	if (!target_parse(ctx, value, &target))
		return true;
	const struct object *table = lookup_relation(lookup, "main", target.table);
	bool missing = !table;
	for (size_t i = 0; !missing && i < target.columns.count; i++)
		missing = !lookup_column(lookup, table, target.columns.item[i]);
	return missing;
}

/* SQLite takes a foreign key to a table that is not there, and minds only when a row is written. */
static void dangling_mark(struct context *ctx, const struct object *model)
{
	struct context aside = *ctx;
	aside.arena = arena_new();
	const struct lookup *lookup = lookup_new(&aside, model);
	struct list all = object_all(&aside, model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		if (o->kind == KIND_FOREIGN_KEY && is_missing(&aside, lookup, object_get(o, FOREIGN_KEY_REFERENCES)))
			object_put(o, FOREIGN_KEY_DANGLING, names_intern(ctx->names, "true"));
	}
	arena_free(aside.arena);
}

/* ---- constraints said twice --------------------------------------------------------------------------------------- */

static bool is_constraint(const struct object *o)
{
	return kind_table[o->kind].space == SPACE_CONSTRAINT;
}

/* Two of one kind without a name that are about the same: a model knows them by that alone. */
static bool is_twin(struct context *ctx, const struct object *o, const struct object *other)
{
	return other->kind == o->kind && !*object_name(o) && !*object_name(other) &&
	       text_equal(object_key(ctx, o), object_key(ctx, other));
}

/* SQLite takes two constraints of one name, and the same constraint twice; a model has one of each. */
static void constraint_distinguish(struct load *l, struct object *o)
{
	struct context *ctx = l->ctx;
	const char *name = object_name(o);
	for (struct object *other = o->parent->child; other && other != o; other = other->next) {
		if (!is_constraint(other))
			continue;
		if (*name && text_equal_fold(name, object_name(other))) {
			leave(l, "table", object_name(o->parent),
			      arena_printf(ctx->arena, "a second constraint with the name %s", name));
			object_put(o, kind_name_attr(o->kind), NULL);
			name = "";
		}
		if (is_twin(ctx, o, other)) {
			if (o->kind != KIND_UNIQUE || object_differs(o, other))
				leave(l, "table", object_name(o->parent),
				      arena_printf(ctx->arena, "the same %s a second time",
						   kind_table[o->kind].element));
			object_detach(o);
			return;
		}
	}
}

/* Twins that do not do the same, such as foreign keys with other actions: a model has no room for both, and a rebuild would
 * lose one. */
static bool has_rivals(struct context *ctx, const struct object *table)
{
	for (const struct object *o = table->child; o; o = o->next)
		for (const struct object *other = table->child; is_constraint(o) && other != o; other = other->next)
			if (is_twin(ctx, o, other) && object_differs(o, other))
				return true;
	return false;
}

static void rivals_leave(struct load *l)
{
	for (struct object *table = object_first(l->schema, KIND_TABLE), *next; table; table = next) {
		next = object_following(table);
		if (!has_rivals(l->ctx, table))
			continue;
		leave(l, "table", object_name(table),
		      "two of its constraints say different things about the same columns");
		object_detach(table);
	}
}

static void constraints_distinguish(struct load *l, struct object *table)
{
	for (struct object *o = table->child, *next; o; o = next) {
		next = o->next;
		if (is_constraint(o))
			constraint_distinguish(l, o);
	}
}

/* ---- objects ------------------------------------------------------------------------------------------------------ */

static struct object *object_parse(struct load *l, const char *type, const char *sql)
{
	bool table = text_equal(type, "table");
	if (table && sqlite3_strnicmp(sql, "create virtual", 14) == 0)
		return parse_virtual_table(&l->aside, sql);
	if (table)
		return parse_table(&l->aside, sql, l->unmanaged);
	if (text_equal(type, "view"))
		return parse_view(&l->aside, sql);
	return text_equal(type, "index") ? parse_index(&l->aside, sql) : parse_trigger(&l->aside, sql);
}

/* An index made by a constraint has no text. */
static void row_load(struct load *l, const char **cell)
{
	const char *type = cell[0], *name = cell[1], *sql = cell[3];
	size_t before = diag_count(l->ctx);
	bool relation = text_equal(type, "table") || text_equal(type, "view");
	struct object *parent = relation ? l->schema : map_get(l->relations, text_lower(l->aside.arena, cell[2]));
	if (!sql)
		return;
	struct object *read = object_parse(l, type, sql);
	diag_forget(l->ctx, before);
	if (!read || !parent || !text_equal_fold(object_name(read), name)) {
		leave(l, type, name, parent ? "its definition could not be read" : "what it belongs to is not managed");
		return;
	}
	struct object *o = object_copy(l->ctx, read, parent);
	object_put(o, kind_name_attr(o->kind), names_intern(l->ctx->names, name));
	if (relation)
		map_put(l->relations, text_lower(l->aside.arena, name), o);
}

static void rows_load_all(struct load *l, const struct rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		struct arena_mark mark = arena_mark(l->aside.arena);
		row_load(l, rows->cell + i * rows->columns);
		arena_reset(l->aside.arena, mark);
	}
}

static struct object *catalog_read(struct context *ctx, struct connection *c, struct list *unmanaged)
{
	struct object *model = model_new(ctx);
	model->at = at;
	struct load l = {
		ctx, *ctx, unmanaged, model_schema(ctx, model, "main"), map_new(ctx->arena), list_on(ctx->arena)
	};
	struct rows rows;
	l.aside.arena = arena_new();
	bool ok = sqlite_query(&l.aside, c, objects_sql, 0, NULL, &rows);
	if (ok)
		rows_load_all(&l, &rows);
	ok = ok && pragmas_compare(&l, c);
	arena_free(l.aside.arena);
	if (!ok)
		return NULL;
	rivals_leave(&l);
	sqlite_link(ctx, model);
	for (struct object *table = object_first(l.schema, KIND_TABLE); table; table = object_following(table))
		constraints_distinguish(&l, table);
	dangling_mark(ctx, model);
	return model;
}

struct object *sqlite_load(struct context *ctx, struct connection *c, struct list *unmanaged)
{
	const struct session *s = c->handle;
	size_t before = diag_count(ctx);
	bool own = sqlite3_get_autocommit(s->db) != 0;
	if (own && !sqlite_begin(ctx, c, BEGIN_READ))
		return NULL;
	struct object *model = catalog_read(ctx, c, unmanaged);
	if (own)
		sqlite_rollback(ctx, c);
	if (!model)
		diag_frame(ctx, before, "while reading the catalog of %s", s->path);
	return model;
}
