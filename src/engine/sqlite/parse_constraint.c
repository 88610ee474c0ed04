/* The constraints of CREATE TABLE that stand by themselves, and what columns' constraints share with them. */
#include "engine/sqlite/sqlite.h"

static bool put(struct parse *p, struct object *o, enum attr attr, const char *text)
{
	return object_set(p->ctx, o, attr, text, o->at);
}

bool parse_at_constraint(const struct parse *p)
{
	static const char *const words[] = { "constraint", "primary", "unique", "check", "foreign" };
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (parse_at(p, words[i]))
			return true;
	return false;
}

bool parse_conflict(struct parse *p, const char **value)
{
	if (!parse_accept(p, "on"))
		return true;
	if (!parse_accept(p, "conflict"))
		return false;
	const char *word = parse_name(p);
	*value = word ? text_lower(p->ctx->arena, word) : NULL;
	return word != NULL;
}

struct object *parse_constraint_new(struct parse *p, enum kind kind)
{
	struct object *o = object_new(p->ctx, kind, p->table, p->table->at);
	object_put(o, kind_name_attr(kind), p->name);
	p->name = NULL;
	return o;
}

/* Where it stands is of no account to SQLite, but it is seen in the text as soon as more than the columns is said; and
 * INTEGER PRIMARY KEY DESC in a column makes no rowid alias, unlike PRIMARY KEY (id DESC). */
static bool place_matters(const struct object *o)
{
	const char *keys;
	switch (o->kind) {
	case KIND_PRIMARY_KEY:
		keys = object_get(o, PRIMARY_KEY_COLUMNS);
		return object_get(o, PRIMARY_KEY_NAME) || object_get(o, PRIMARY_KEY_ON_CONFLICT) ||
		       object_get(o, PRIMARY_KEY_AUTOINCREMENT) || (keys && text_ends(keys, " desc"));
	case KIND_UNIQUE:
		return object_get(o, UNIQUE_NAME) || object_get(o, UNIQUE_ON_CONFLICT);
	default:
		return object_get(o, FOREIGN_KEY_NAME) || object_get(o, FOREIGN_KEY_DEFERRABLE);
	}
}

void place_put(struct context *ctx, struct object *o, bool in_column)
{
	enum attr attr = o->kind == KIND_PRIMARY_KEY ? PRIMARY_KEY_PLACE
			 : o->kind == KIND_UNIQUE    ? UNIQUE_PLACE
						     : FOREIGN_KEY_PLACE;
	bool usual = o->kind == KIND_PRIMARY_KEY && object_flag(o, PRIMARY_KEY_AUTOINCREMENT);
	const char *place = place_matters(o) && usual != in_column ? in_column ? "column" : "table" : NULL;
	object_put(o, attr, names_intern(ctx->names, place));
}

/* The items of a key, without ASC, which says nothing. */
static const char *read_keys(struct parse *p, bool *counts)
{
	struct list items = list_on(p->ctx->arena);
	if (!parse_accept(p, "("))
		return NULL;
	do {
		struct key_item *item = arena_alloc(p->ctx->arena, sizeof *item);
		item->column = parse_name(p);
		size_t from = p->at;
		if (!item->column || (parse_accept(p, "collate") && !parse_name(p)))
			return NULL;
		parse_accept(p, "desc");
		item->rest = parse_flat(p, from, p->at);
		parse_accept(p, "asc");
		list_add(&items, item);
	} while (parse_accept(p, ","));
	*counts = parse_accept(p, "autoincrement");
	return parse_accept(p, ")") ? keys_format(p->ctx, &items) : NULL;
}

static bool read_primary(struct parse *p)
{
	bool counts = false;
	const char *conflict = NULL, *keys = parse_accept(p, "key") ? read_keys(p, &counts) : NULL;
	if (!keys || !parse_conflict(p, &conflict))
		return false;
	struct object *o = parse_constraint_new(p, KIND_PRIMARY_KEY);
	bool good = put(p, o, PRIMARY_KEY_COLUMNS, keys) && put(p, o, PRIMARY_KEY_ON_CONFLICT, conflict) &&
		    put(p, o, PRIMARY_KEY_AUTOINCREMENT, counts ? "true" : NULL);
	place_put(p->ctx, o, false);
	return good;
}

static bool read_unique(struct parse *p)
{
	bool counts = false;
	const char *conflict = NULL, *keys = read_keys(p, &counts);
	if (!keys || counts || !parse_conflict(p, &conflict))
		return false;
	struct object *o = parse_constraint_new(p, KIND_UNIQUE);
	return put(p, o, UNIQUE_COLUMNS, keys) && put(p, o, UNIQUE_ON_CONFLICT, conflict);
}

static bool read_check(struct parse *p)
{
	const char *text = parse_group(p), *conflict = NULL;
	if (!text || !parse_conflict(p, &conflict))
		return false;
	if (conflict)
		parse_remark(p, "ON CONFLICT of a CHECK");
	return put(p, parse_constraint_new(p, KIND_CHECK), CHECK_EXPRESSION, text);
}

static bool read_foreign(struct parse *p)
{
	const char *columns = parse_accept(p, "key") ? parse_names(p) : NULL;
	return columns && parse_references(p, columns, false) &&
	       (!(parse_at(p, "deferrable") || parse_at(p, "not")) || parse_deferrable(p));
}

bool parse_table_constraint(struct parse *p)
{
	if (parse_accept(p, "constraint")) {
		p->name = parse_name(p);
		return p->name != NULL;
	}
	if (parse_accept(p, "primary"))
		return read_primary(p);
	if (parse_accept(p, "unique"))
		return read_unique(p);
	if (parse_accept(p, "check"))
		return read_check(p);
	return parse_accept(p, "foreign") && read_foreign(p);
}

/* ---- references --------------------------------------------------------------------------------------------- */

/* SET NULL, SET DEFAULT, CASCADE, RESTRICT, NO ACTION */
static bool read_action(struct parse *p, struct object *key, enum attr attr)
{
	size_t from = p->at;
	if (!parse_accept(p, "set") && !parse_accept(p, "no"))
		return parse_name(p) && put(p, key, attr, text_lower(p->ctx->arena, parse_span(p, from, p->at)));
	p->at++;
	return put(p, key, attr, text_lower(p->ctx->arena, parse_flat(p, from, p->at)));
}

static bool read_actions(struct parse *p, struct object *key)
{
	while (parse_at(p, "on") || parse_at(p, "match")) {
		if (parse_accept(p, "match")) {
			const char *match = parse_name(p);
			if (!match || !put(p, key, FOREIGN_KEY_MATCH, text_lower(p->ctx->arena, match)))
				return false;
			continue;
		}
		p->at++;
		bool insert = parse_accept(p, "insert"), update = !insert && parse_accept(p, "update");
		if (insert)
			parse_remark(p, "ON INSERT of a foreign key");
		if (!insert && !update && !parse_accept(p, "delete"))
			return false;
		if (insert ? !parse_name(p)
			   : !read_action(p, key, update ? FOREIGN_KEY_ON_UPDATE : FOREIGN_KEY_ON_DELETE))
			return false;
	}
	return true;
}

bool parse_references(struct parse *p, const char *columns, bool in_column)
{
	struct target target = { .columns = list_on(p->ctx->arena) };
	if (!parse_accept(p, "references") || !(target.table = parse_name(p)))
		return false;
	const char *names = parse_at(p, "(") ? parse_names(p) : "";
	if (!names || (*names && !names_parse(p->ctx, names, &target.columns)))
		return false;
	p->key = parse_constraint_new(p, KIND_FOREIGN_KEY);
	if (!put(p, p->key, FOREIGN_KEY_COLUMNS, columns) ||
	    !put(p, p->key, FOREIGN_KEY_REFERENCES, target_format(p->ctx, &target)) || !read_actions(p, p->key))
		return false;
	place_put(p->ctx, p->key, in_column);
	p->key_in_column = in_column;
	return true;
}

bool parse_deferrable(struct parse *p)
{
	bool never = parse_accept(p, "not");
	const char *when = "yes";
	if (!p->key || !parse_accept(p, "deferrable"))
		return false;
	if (parse_accept(p, "initially"))
		when = parse_accept(p, "deferred") ? "deferred" : parse_accept(p, "immediate") ? "immediate" : NULL;
	if (!when || !put(p, p->key, FOREIGN_KEY_DEFERRABLE, never ? "never" : when))
		return false;
	if (never && *when != 'y')
		parse_remark(p, "INITIALLY of a foreign key that is NOT DEFERRABLE");
	place_put(p->ctx, p->key, p->key_in_column);
	return true;
}
