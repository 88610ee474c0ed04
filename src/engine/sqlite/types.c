/* What types and defaults mean to SQLite. */
#include "engine/sqlite/sqlite.h"

enum affinity type_affinity(const char *type)
{
	static const struct {
		const char *part;
		enum affinity affinity;
	} rules[] = {
		{ "INT", AFFINITY_INTEGER }, { "CHAR", AFFINITY_TEXT }, { "CLOB", AFFINITY_TEXT },
		{ "TEXT", AFFINITY_TEXT },   { "BLOB", AFFINITY_BLOB }, { "REAL", AFFINITY_REAL },
		{ "FLOA", AFFINITY_REAL },   { "DOUB", AFFINITY_REAL },
	};
	if (text_blank(type))
		return AFFINITY_BLOB;
	for (size_t i = 0; i < COUNT_OF(rules); i++)
		for (const char *s = type; *s; s++)
			if (sqlite3_strnicmp(s, rules[i].part, (int)strlen(rules[i].part)) == 0)
				return rules[i].affinity;
	return AFFINITY_NUMERIC;
}

bool default_is_literal(struct context *ctx, const char *text)
{
	struct parse p;
	if (!parse_begin(&p, ctx, text, NULL))
		return false;
	bool sign = parse_accept(&p, "+") || parse_accept(&p, "-");
	const struct token *t = parse_look(&p, 0);
	bool word = t->kind == TOKEN_STRING || t->kind == TOKEN_QUOTED || t->kind == TOKEN_WORD;
	return p.count == (sign ? 3U : 2U) && (t->kind == TOKEN_NUMBER || (word && !sign));
}

bool default_is_clock(const char *text)
{
	return text_equal_fold(text, "current_timestamp") || text_equal_fold(text, "current_date") ||
	       text_equal_fold(text, "current_time");
}

const char *default_strip(struct context *ctx, const char *text)
{
	struct parse p;
	const char *inside = strchr(text, '(') && parse_begin(&p, ctx, text, NULL) ? parse_group(&p) : NULL;
	return inside && parse_look(&p, 0)->kind == TOKEN_END ? inside : text;
}

struct list table_key_items(struct context *ctx, const struct object *table)
{
	struct list items = list_on(ctx->arena);
	const struct object *key = object_first(table, KIND_PRIMARY_KEY);
	if (key && object_get(key, PRIMARY_KEY_COLUMNS))
		keys_parse(ctx, object_get(key, PRIMARY_KEY_COLUMNS), &items);
	return items;
}

/* INTEGER PRIMARY KEY DESC makes none when it is written in the column: https://sqlite.org/lang_createtable.html#rowid */
const struct object *table_rowid_alias(struct context *ctx, const struct object *table)
{
	const struct object *key = object_first(table, KIND_PRIMARY_KEY);
	struct list items = table_key_items(ctx, table);
	if (items.count != 1 || object_flag(table, TABLE_WITHOUT_ROWID))
		return NULL;
	const struct key_item *item = items.item[0];
	bool descends = text_ends(item->rest, "desc") && text_equal(object_get(key, PRIMARY_KEY_PLACE), "column");
	const struct object *column = item->column ? object_child(table, KIND_COLUMN, item->column) : NULL;
	const char *type = column ? object_get(column, COLUMN_TYPE) : NULL;
	return type && text_equal_fold(type, "integer") && !descends ? column : NULL;
}
