/* Casts, operators, operator classes and families, conversions. */
#include "make.h"

/* ---- casts ---------------------------------------------------------------------------------------------------------------- */

static bool has_cast(struct maker *m, const char *type)
{
	struct list all = objects_of(m, KIND_CAST);
	for (size_t i = 0; i < all.count; i++)
		if (strcmp(object_get(all.item[i], CAST_FROM), type) == 0)
			return true;
	return false;
}

struct object *cast_make(struct maker *m)
{
	struct object *type = object_any(m, KIND_COMPOSITE_TYPE);
	const char *name = type ? relation(m, type) : NULL;
	if (!type || has_cast(m, name))
		return NULL;
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_ARGUMENTS, "%s", name);
	set(m, function, FUNCTION_RETURNS, "integer");
	set(m, function, FUNCTION_VOLATILITY, "immutable");
	set(m, function, FUNCTION_BODY, " select %u ", (unsigned)chance_below(m->chance, 100));
	object_use(function, type);
	struct object *cast = object_new(m->ctx, KIND_CAST, m->model, m->model->at);
	set(m, cast, CAST_FROM, "%s", name);
	set(m, cast, CAST_TO, "integer");
	set(m, cast, CAST_FUNCTION, "%s", qname_format(m->ctx, object_name(m->schema), object_name(function)));
	object_use(cast, function);
	object_use(cast, type);
	comment_maybe(m, cast, 20);
	return cast;
}

bool cast_tweak(struct maker *m, struct object *cast)
{
	static const char *const whens[] = { "assignment", "implicit" };
	return chance_percent(m->chance, 50) ? comment_tweak(m, cast) : WORD_TURN(m, cast, CAST_AS, whens);
}

/* ---- operators -------------------------------------------------------------------------------------------------------------- */

/* A name of signs alone: the number in digits of another kind. */
static const char *sign_new(struct maker *m)
{
	static const char digits[] = "#@%&|~^?!`";
	unsigned number = (*m->serial)++;
	return names_intern(m->ctx->names,
			    arena_printf(m->ctx->arena, "<%c%c%c%c", digits[number / 1000 % 10],
					 digits[number / 100 % 10], digits[number / 10 % 10], digits[number % 10]));
}

static struct object *pair_function_make(struct maker *m, const char *returns, const char *body)
{
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_ARGUMENTS, "x integer, y integer");
	set(m, function, FUNCTION_RETURNS, "%s", returns);
	set(m, function, FUNCTION_VOLATILITY, "immutable");
	set(m, function, FUNCTION_BODY, "%s", body);
	return function;
}

static const char *function_path(struct maker *m, const struct object *function)
{
	return qname_format(m->ctx, object_name(m->schema), object_name(function));
}

struct object *operator_make(struct maker *m)
{
	struct object *function = pair_function_make(m, "boolean", " select x <= y ");
	struct object *o = object_new(m->ctx, KIND_OPERATOR, m->schema, m->schema->at);
	object_put(o, OPERATOR_NAME, sign_new(m));
	set(m, o, OPERATOR_LEFT, "integer");
	set(m, o, OPERATOR_RIGHT, "integer");
	set(m, o, OPERATOR_FUNCTION, "%s", function_path(m, function));
	object_use(o, function);
	if (chance_percent(m->chance, 30))
		set(m, o, OPERATOR_COMMUTATOR, "%s", qname_format(m->ctx, object_name(m->schema), object_name(o)));
	comment_maybe(m, o, 20);
	return o;
}

bool operator_tweak(struct maker *m, struct object *o)
{
	static const char *const estimators[] = { "scalarltsel", "scalargtsel" };
	switch (chance_below(m->chance, 4)) {
	case 0:
		return WORD_TURN(m, o, OPERATOR_RESTRICT, estimators);
	case 1:
		return flag_turn(m, o, OPERATOR_HASHES);
	case 2:
		if (object_get(o, OPERATOR_COMMUTATOR))
			object_put(o, OPERATOR_COMMUTATOR, NULL);
		else
			set(m, o, OPERATOR_COMMUTATOR, "%s",
			    qname_format(m->ctx, object_name(m->schema), object_name(o)));
		return true;
	default:
		return comment_tweak(m, o);
	}
}

static struct object *integer_column(struct maker *m, struct object *table)
{
	struct list columns = table ? columns_of(m, table) : list_on(m->ctx->arena);
	for (size_t i = 0; i < columns.count; i++)
		if (text_equal(object_get(columns.item[i], COLUMN_TYPE), "integer"))
			return columns.item[i];
	return NULL;
}

struct object *operator_check_make(struct maker *m)
{
	struct object *o = object_any(m, KIND_OPERATOR), *table = table_any(m, FOREIGN | PARTITION);
	struct object *column = o ? integer_column(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *check = object_named(m, KIND_CHECK, table, 'x');
	set(m, check, CHECK_EXPRESSION, "%s OPERATOR(%s.%s) 5 OR 1 > 0", quoted(m->ctx, object_name(column)),
	    object_name(m->schema), object_name(o));
	object_use(check, o);
	object_use(check, column);
	return check;
}

/* ---- operator classes and families --------------------------------------------------------------------------------------------- */

static const char *const families[] = {
	"OPERATOR 1 <(integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint)",
	"FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint)",
	"OPERATOR 1 <(integer, bigint), OPERATOR 2 <=(integer, bigint), FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint)",
};

struct object *operator_family_make(struct maker *m)
{
	struct object *family = object_named(m, KIND_OPERATOR_FAMILY, m->schema, 'f');
	set(m, family, OPERATOR_FAMILY_METHOD, "btree");
	if (chance_percent(m->chance, 60))
		set(m, family, OPERATOR_FAMILY_MEMBERS, "%s", CHOOSE(m->chance, families));
	comment_maybe(m, family, 20);
	return family;
}

bool operator_family_tweak(struct maker *m, struct object *family)
{
	return chance_percent(m->chance, 40) ? comment_tweak(m, family)
					     : WORD_TURN(m, family, OPERATOR_FAMILY_MEMBERS, families);
}

#define COMPARISONS "OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >"

struct object *operator_class_make(struct maker *m)
{
	struct object *class = object_named(m, KIND_OPERATOR_CLASS, m->schema, 'o');
	bool own = chance_percent(m->chance, 50);
	struct object *function = own ? pair_function_make(m, "integer", " select btint4cmp(x, y) ") : NULL;
	set(m, class, OPERATOR_CLASS_METHOD, "btree");
	set(m, class, OPERATOR_CLASS_TYPE, "integer");
	set(m, class, OPERATOR_CLASS_MEMBERS, COMPARISONS ", FUNCTION 1 %s(integer, integer)",
	    own ? relation(m, function) : "btint4cmp");
	if (own)
		object_use(class, function);
	comment_maybe(m, class, 20);
	return class;
}

bool operator_class_tweak(struct maker *m, struct object *class)
{
	const char *members = object_get(class, OPERATOR_CLASS_MEMBERS);
	if (chance_percent(m->chance, 50))
		return comment_tweak(m, class);
	set(m, class, OPERATOR_CLASS_MEMBERS, "%s",
	    text_starts(members, COMPARISONS)
		    ? members + strlen("OPERATOR 1 <, OPERATOR 2 <=, ")
		    : arena_printf(m->ctx->arena, "OPERATOR 1 <, OPERATOR 2 <=, %s", members));
	return true;
}

struct object *operator_index_make(struct maker *m)
{
	struct object *class = object_any(m, KIND_OPERATOR_CLASS), *table = table_any(m, FOREIGN | PARTITION);
	struct object *column = class ? integer_column(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *index = object_named(m, KIND_INDEX, table, 'i');
	set(m, index, INDEX_COLUMNS, "%s %s", quoted(m->ctx, object_name(column)), relation(m, class));
	object_use(index, class);
	object_use(index, column);
	return index;
}

/* ---- conversions ----------------------------------------------------------------------------------------------------------------- */

struct object *conversion_make(struct maker *m)
{
	struct object *conversion = object_named(m, KIND_CONVERSION, m->schema, 'v');
	set(m, conversion, CONVERSION_FROM, "LATIN1");
	set(m, conversion, CONVERSION_TO, "UTF8");
	set(m, conversion, CONVERSION_FUNCTION, "iso8859_1_to_utf8");
	comment_maybe(m, conversion, 20);
	return conversion;
}

/* One of them at most may be what is used for the two encodings. */
bool conversion_tweak(struct maker *m, struct object *conversion)
{
	if (chance_percent(m->chance, 50))
		return comment_tweak(m, conversion);
	struct list all = objects_of(m, KIND_CONVERSION);
	for (size_t i = 0; i < all.count; i++)
		if (all.item[i] != conversion)
			object_put(all.item[i], CONVERSION_DEFAULT, NULL);
	return flag_turn(m, conversion, CONVERSION_DEFAULT);
}
