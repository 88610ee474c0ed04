/* Sequences, types and collations. */
#include "make.h"

struct object *sequence_make(struct maker *m)
{
	struct object *sequence = object_named(m, KIND_SEQUENCE, m->schema, 's');
	set(m, sequence, SEQUENCE_INCREMENT, "%u", 1 + (unsigned)chance_below(m->chance, 5));
	if (chance_percent(m->chance, 30))
		set(m, sequence, SEQUENCE_TYPE, chance_percent(m->chance, 50) ? "integer" : "smallint");
	comment_maybe(m, sequence, 20);
	return sequence;
}

bool sequence_tweak(struct maker *m, struct object *sequence)
{
	if (chance_percent(m->chance, 30))
		return comment_tweak(m, sequence);
	set(m, sequence, SEQUENCE_INCREMENT, "%u", 1 + (unsigned)chance_below(m->chance, 9));
	set(m, sequence, SEQUENCE_CACHE, "%u", 1 + (unsigned)chance_below(m->chance, 9));
	set(m, sequence, SEQUENCE_CYCLE, chance_percent(m->chance, 50) ? "true" : "false");
	return true;
}

struct object *enum_make(struct maker *m)
{
	struct object *type = object_named(m, KIND_ENUM, m->schema, 'e');
	set(m, type, ENUM_LABELS, "one, two, three");
	comment_maybe(m, type, 20);
	return type;
}

bool enum_tweak(struct maker *m, struct object *type)
{
	static const char *const labels[] = { "one, two, three, four", "zero, one, two, three",
					      "one, \"one and a half\", two, three", "one, three, two", "one, two" };
	if (chance_percent(m->chance, 25))
		return comment_tweak(m, type);
	set(m, type, ENUM_LABELS, "%s", CHOOSE(m->chance, labels));
	return true;
}

struct object *domain_make(struct maker *m)
{
	struct object *domain = object_named(m, KIND_DOMAIN, m->schema, 'd');
	set(m, domain, DOMAIN_TYPE, chance_percent(m->chance, 50) ? "integer" : "bigint");
	struct object *function = function_any(m);
	if (is_postgres(m) && function && chance_percent(m->chance, 20)) {
		struct object *check = object_named(m, KIND_DOMAIN_CHECK, domain, 'y');
		set(m, check, DOMAIN_CHECK_EXPRESSION, "VALUE > -1 OR %s(2) > -1000", relation(m, function));
		object_use(check, function);
	} else if (chance_percent(m->chance, 50)) {
		struct object *check = object_new(m->ctx, KIND_DOMAIN_CHECK, domain, domain->at);
		object_put(check, DOMAIN_CHECK_NAME, name_new(m, 'y'));
		set(m, check, DOMAIN_CHECK_EXPRESSION, "VALUE > -%u", (unsigned)chance_below(m->chance, 100));
	}
	comment_maybe(m, domain, 20);
	return domain;
}

bool domain_tweak(struct maker *m, struct object *domain)
{
	if (chance_percent(m->chance, 40))
		return comment_tweak(m, domain);
	set(m, domain, DOMAIN_DEFAULT, "%u", (unsigned)chance_below(m->chance, 100));
	return true;
}

bool domain_check_tweak(struct maker *m, struct object *check)
{
	if (chance_percent(m->chance, 50) || check->uses)
		return comment_tweak(m, check);
	set(m, check, DOMAIN_CHECK_EXPRESSION, "VALUE > -%u", (unsigned)chance_below(m->chance, 100));
	return true;
}

/* ---- composite and range types ------------------------------------------------------------------------------------------ */

static const char *const plain_types[] = {
	"integer", "text", "numeric(10,2)", "date", "boolean", "character varying(9)"
};

static struct object *attribute_make_in(struct maker *m, struct object *type)
{
	struct object *attribute = object_named(m, KIND_COMPOSITE_ATTRIBUTE, type, 'a');
	struct object *other = object_any(m, chance_percent(m->chance, 50) ? KIND_ENUM : KIND_DOMAIN);
	if (other && chance_percent(m->chance, 30))
		set(m, attribute, COMPOSITE_ATTRIBUTE_TYPE, "%s", relation(m, other));
	else
		set(m, attribute, COMPOSITE_ATTRIBUTE_TYPE, "%s", CHOOSE(m->chance, plain_types));
	comment_maybe(m, attribute, 20);
	return attribute;
}

struct object *composite_make(struct maker *m)
{
	struct object *type = object_named(m, KIND_COMPOSITE_TYPE, m->schema, 'y');
	for (size_t n = 1 + chance_below(m->chance, 3); n; n--)
		attribute_make_in(m, type);
	comment_maybe(m, type, 20);
	return type;
}

static struct object *typed_column_make(struct maker *m, struct object *table, struct object *attribute)
{
	struct object *column = object_new(m->ctx, KIND_COLUMN, table, table->at);
	object_put(column, COLUMN_NAME, object_name(attribute));
	object_use(column, attribute);
	return column;
}

struct object *typed_make(struct maker *m)
{
	struct object *type = object_any(m, KIND_COMPOSITE_TYPE);
	if (!type)
		return NULL;
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	set(m, table, TABLE_OF_TYPE, "%s", relation(m, type));
	for (struct object *a = object_first(type, KIND_COMPOSITE_ATTRIBUTE); a; a = object_following(a))
		if (chance_percent(m->chance, 30))
			set(m, typed_column_make(m, table, a), COLUMN_NULLABLE, "false");
	comment_maybe(m, table, 20);
	return table;
}

/* The columns are listed, and the table goes its own way; or one of them has more to say, or less. */
bool typed_tweak(struct maker *m, struct object *table)
{
	struct lookup *lookup = lookup_new(m->ctx, m->model);
	struct object *type = lookup_type_of_table(lookup, table);
	bool leaves = chance_percent(m->chance, 30);
	for (struct object *a = type ? object_first(type, KIND_COMPOSITE_ATTRIBUTE) : NULL; a;
	     a = object_following(a)) {
		struct object *column = object_child(table, KIND_COLUMN, object_name(a));
		if (!leaves && !chance_percent(m->chance, 30))
			continue;
		if (!column)
			column = typed_column_make(m, table, a);
		if (leaves)
			object_put(column, COLUMN_TYPE, object_get(a, COMPOSITE_ATTRIBUTE_TYPE));
		else
			flag_turn(m, column, COLUMN_NULLABLE);
	}
	if (leaves)
		object_put(table, TABLE_OF_TYPE, NULL);
	return type != NULL;
}

struct object *composite_attribute_make(struct maker *m)
{
	struct object *type = object_any(m, KIND_COMPOSITE_TYPE);
	return type ? attribute_make_in(m, type) : NULL;
}

bool composite_attribute_tweak(struct maker *m, struct object *attribute)
{
	if (chance_percent(m->chance, 50))
		return comment_tweak(m, attribute);
	set(m, attribute, COMPOSITE_ATTRIBUTE_TYPE, "%s", CHOOSE(m->chance, plain_types));
	return true;
}

static const char *const range_types[] = { "integer", "double precision", "date", "text" };

struct object *range_make(struct maker *m)
{
	struct object *type = object_named(m, KIND_RANGE_TYPE, m->schema, 'j');
	set(m, type, RANGE_TYPE_SUBTYPE, "%s", CHOOSE(m->chance, range_types));
	comment_maybe(m, type, 20);
	return type;
}

bool range_tweak(struct maker *m, struct object *type)
{
	if (chance_percent(m->chance, 60))
		return comment_tweak(m, type);
	set(m, type, RANGE_TYPE_SUBTYPE, "%s", CHOOSE(m->chance, range_types));
	return true;
}

struct object *collation_make(struct maker *m)
{
	struct object *collation = object_named(m, KIND_COLLATION, m->schema, 'l');
	bool icu = chance_percent(m->chance, 40);
	if (icu)
		set(m, collation, COLLATION_PROVIDER, "icu");
	set(m, collation, COLLATION_LOCALE, "%s", icu ? "de" : chance_percent(m->chance, 50) ? "C" : "POSIX");
	comment_maybe(m, collation, 20);
	return collation;
}
