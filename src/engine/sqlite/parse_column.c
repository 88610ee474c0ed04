/* A column of CREATE TABLE: name, type, and the constraints written with it. */
#include "engine/sqlite/sqlite.h"

static bool put(struct parse *p, struct object *o, enum attr attr, const char *text)
{
	return object_set(p->ctx, o, attr, text, o->at);
}

/* The name that waits goes to this attribute of the column. */
static void put_name(struct parse *p, struct object *column, enum attr attr)
{
	object_put(column, attr, p->name);
	p->name = NULL;
}

/* The columns of a constraint that belongs to one column. */
static const char *names_of(struct parse *p, const struct object *column)
{
	struct list names = list_on(p->ctx->arena);
	list_add(&names, object_name(column));
	return names_format(p->ctx, &names);
}

static const char *keys_of(struct parse *p, const struct object *column, const char *rest)
{
	struct list items = list_on(p->ctx->arena);
	struct key_item item = { .column = object_name(column), .rest = rest };
	list_add(&items, &item);
	return keys_format(p->ctx, &items);
}

/* CONSTRAINT name */
static bool read_name(struct parse *p, struct object *column)
{
	(void)column;
	p->name = parse_name(p);
	return p->name != NULL;
}

/* NOT NULL …, or NOT DEFERRABLE of the reference before it */
static bool read_not(struct parse *p, struct object *column)
{
	const char *conflict = NULL;
	if (parse_at(p, "deferrable")) {
		p->at--;
		return parse_deferrable(p);
	}
	if (!parse_accept(p, "null") || !parse_conflict(p, &conflict))
		return false;
	put_name(p, column, COLUMN_NOT_NULL_NAME);
	return put(p, column, COLUMN_NULLABLE, "false") && put(p, column, COLUMN_NOT_NULL_CONFLICT, conflict);
}

/* NULL says nothing that is not so without it. */
static bool read_null(struct parse *p, struct object *column)
{
	const char *conflict = NULL;
	(void)column;
	if (!parse_conflict(p, &conflict))
		return false;
	if (conflict)
		parse_remark(p, "ON CONFLICT of a NULL clause");
	return true;
}

static bool read_default(struct parse *p, struct object *column)
{
	size_t from = p->at;
	if (parse_at(p, "(")) {
		if (!parse_group(p))
			return false;
	} else {
		if (!parse_accept(p, "+"))
			parse_accept(p, "-");
		if (parse_look(p, 0)->kind == TOKEN_END)
			return false;
		p->at++;
	}
	put_name(p, column, COLUMN_DEFAULT_NAME);
	return put(p, column, COLUMN_DEFAULT, default_strip(p->ctx, parse_span(p, from, p->at)));
}

static bool read_collate(struct parse *p, struct object *column)
{
	const char *name = parse_name(p);
	if (name)
		object_put(column, COLUMN_COLLATION, names_intern(p->ctx->names, qname_format(p->ctx, NULL, name)));
	return name != NULL;
}

static bool read_primary(struct parse *p, struct object *column)
{
	const char *conflict = NULL;
	if (!parse_accept(p, "key"))
		return false;
	struct object *key = parse_constraint_new(p, KIND_PRIMARY_KEY);
	bool descending = parse_accept(p, "desc");
	if (!descending)
		parse_accept(p, "asc");
	if (!parse_conflict(p, &conflict))
		return false;
	bool counts = parse_accept(p, "autoincrement");
	bool good = put(p, key, PRIMARY_KEY_COLUMNS, keys_of(p, column, descending ? "desc" : "")) &&
		    put(p, key, PRIMARY_KEY_ON_CONFLICT, conflict) &&
		    put(p, key, PRIMARY_KEY_AUTOINCREMENT, counts ? "true" : NULL);
	place_put(p->ctx, key, true);
	return good;
}

static bool read_unique(struct parse *p, struct object *column)
{
	const char *conflict = NULL;
	struct object *key = parse_constraint_new(p, KIND_UNIQUE);
	bool good = parse_conflict(p, &conflict) && put(p, key, UNIQUE_COLUMNS, keys_of(p, column, "")) &&
		    put(p, key, UNIQUE_ON_CONFLICT, conflict);
	place_put(p->ctx, key, true);
	return good;
}

static bool read_check(struct parse *p, struct object *column)
{
	const char *text = parse_group(p), *conflict = NULL;
	if (!text || !parse_conflict(p, &conflict))
		return false;
	if (conflict)
		parse_remark(p, "ON CONFLICT of a CHECK");
	struct object *check = parse_constraint_new(p, KIND_CHECK);
	return put(p, check, CHECK_EXPRESSION, text) && put(p, check, CHECK_COLUMN, names_of(p, column));
}

static bool read_references(struct parse *p, struct object *column)
{
	p->at--;
	return parse_references(p, names_of(p, column), true);
}

static bool read_deferrable(struct parse *p, struct object *column)
{
	(void)column;
	p->at--;
	return parse_deferrable(p);
}

static bool read_as(struct parse *p, struct object *column)
{
	const char *text = parse_group(p);
	if (!text)
		return false;
	bool stored = parse_accept(p, "stored");
	if (!stored)
		parse_accept(p, "virtual");
	if (p->name)
		parse_remark(p, arena_printf(p->ctx->arena, "name %s of a generated column", p->name));
	p->name = NULL;
	return put(p, column, COLUMN_GENERATED, stored ? "stored" : "virtual") &&
	       put(p, column, COLUMN_EXPRESSION, text);
}

static bool read_generated(struct parse *p, struct object *column)
{
	return parse_accept(p, "always") && parse_accept(p, "as") && read_as(p, column);
}

static const struct {
	const char *word;
	bool (*read)(struct parse *p, struct object *column);
} clauses[] = {
	{ "constraint", read_name },     { "not", read_not },         { "null", read_null },
	{ "default", read_default },     { "collate", read_collate }, { "primary", read_primary },
	{ "unique", read_unique },       { "check", read_check },     { "references", read_references },
	{ "generated", read_generated }, { "as", read_as },           { "deferrable", read_deferrable },
};

/* GENERATED alone may be part of a type. */
static size_t clause_at(const struct parse *p)
{
	for (size_t i = 0; i < COUNT_OF(clauses); i++)
		if (parse_at(p, clauses[i].word) &&
		    (clauses[i].read != read_generated || token_is(parse_look(p, 1), "always")))
			return i;
	return COUNT_OF(clauses);
}

/* Words up to the first clause, and numbers in parentheses. */
static bool read_type(struct parse *p, struct object *column)
{
	size_t from = p->at;
	while (clause_at(p) == COUNT_OF(clauses) && parse_name(p))
		;
	if (p->at == from)
		return true;
	if (parse_at(p, "(") && !parse_group(p))
		return false;
	return put(p, column, COLUMN_TYPE, parse_span(p, from, p->at));
}

bool parse_column(struct parse *p)
{
	const char *name = parse_name(p);
	if (!name)
		return false;
	struct object *column = object_new(p->ctx, KIND_COLUMN, p->table, p->table->at);
	object_put(column, COLUMN_NAME, name);
	if (!read_type(p, column))
		return false;
	while (!parse_at(p, ",") && !parse_at(p, ")")) {
		size_t i = clause_at(p);
		if (i == COUNT_OF(clauses))
			return false;
		p->at++;
		if (!clauses[i].read(p, column))
			return false;
	}
	return true;
}
