/* The generators: how an object of each kind is made at random, and how it is changed. */
#include "property.h"

#include <ctype.h>

const char *name_new(struct maker *m, char letter)
{
	bool odd = chance_percent(m->chance, 10);
	unsigned number = (*m->serial)++;
	const char *name = odd ? arena_printf(m->ctx->arena, "%c %04u", toupper(letter), number)
			       : arena_printf(m->ctx->arena, "%c%04u", letter, number);
	return names_intern(m->ctx->names, name);
}

void set(struct maker *m, struct object *o, enum attr attr, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *value = arena_vprintf(m->ctx->arena, format, args);
	va_end(args);
	object_set(m->ctx, o, attr, value, o->at);
}

bool engine_knows(const struct maker *m, enum attr attr)
{
	return engine_has_attr(m->engine, attr);
}

const char *quoted(struct context *ctx, const char *name)
{
	return arena_printf(ctx->arena, "\"%s\"", name);
}

struct list objects_of(struct maker *m, enum kind kind)
{
	struct list all = object_all(m->ctx, m->model), found = list_on(m->ctx->arena);
	for (size_t i = 0; i < all.count; i++)
		if (((struct object *)all.item[i])->kind == kind)
			list_add(&found, all.item[i]);
	return found;
}

struct object *object_any(struct maker *m, enum kind kind)
{
	struct list found = objects_of(m, kind);
	return found.count ? found.item[chance_below(m->chance, found.count)] : NULL;
}

struct object *column_any(struct maker *m, struct object *table)
{
	size_t count = 0;
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c))
		count++;
	size_t pick = count ? chance_below(m->chance, count) : 0;
	struct object *c = object_first(table, KIND_COLUMN);
	while (c && pick--)
		c = object_following(c);
	return c;
}

static struct object *object_named(struct maker *m, enum kind kind, struct object *parent, char letter)
{
	struct object *o = object_new(m->ctx, kind, parent, (struct place){ "random", 1, 1 });
	object_put(o, kind_name_attr(kind), name_new(m, letter));
	return o;
}

static void comment_maybe(struct maker *m, struct object *o, unsigned percent)
{
	enum attr comment = kind_attr(o->kind, "comment");
	if (comment < ATTR_COUNT && engine_knows(m, comment) && chance_percent(m->chance, percent))
		set(m, o, comment, "it's %u", (unsigned)chance_below(m->chance, 1000));
}

static bool comment_tweak(struct maker *m, struct object *o)
{
	enum attr comment = kind_attr(o->kind, "comment");
	if (comment == ATTR_COUNT || !engine_knows(m, comment))
		return false;
	if (object_get(o, comment) && chance_percent(m->chance, 40))
		object_put(o, comment, NULL);
	else
		set(m, o, comment, "now %u", (unsigned)chance_below(m->chance, 1000));
	return true;
}

/* ---- tables ------------------------------------------------------------------------------------------------------ */

static struct object *column_make_in(struct maker *m, struct object *table)
{
	struct object *column = object_named(m, KIND_COLUMN, table, 'c');
	column_fill(m, column);
	return column;
}

static struct object *column_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE);
	return table ? column_make_in(m, table) : NULL;
}

static void key_make_in(struct maker *m, struct object *table)
{
	struct object *column = object_named(m, KIND_COLUMN, table, 'k');
	struct object *key = object_new(m->ctx, KIND_PRIMARY_KEY, table, table->at);
	set(m, column, COLUMN_TYPE, chance_percent(m->chance, 50) ? "integer" : "bigint");
	set(m, column, COLUMN_NULLABLE, "false");
	if (engine_knows(m, COLUMN_IDENTITY) && chance_percent(m->chance, 40))
		set(m, column, COLUMN_IDENTITY, chance_percent(m->chance, 50) ? "always" : "by default");
	set(m, key, PRIMARY_KEY_COLUMNS, "%s", quoted(m->ctx, object_name(column)));
	if (chance_percent(m->chance, 40))
		object_put(key, PRIMARY_KEY_NAME, name_new(m, 'p'));
}

static struct object *table_make(struct maker *m)
{
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	if (chance_percent(m->chance, 75))
		key_make_in(m, table);
	for (size_t n = 1 + chance_below(m->chance, 5); n; n--)
		column_make_in(m, table);
	comment_maybe(m, table, 20);
	return table;
}

static bool table_tweak(struct maker *m, struct object *table)
{
	if (m->engine->dialect == DIALECT_POSTGRES && chance_percent(m->chance, 30)) {
		set(m, table, TABLE_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 50));
		return true;
	}
	return comment_tweak(m, table);
}

/* ---- constraints and indexes --------------------------------------------------------------------------------------- */

static struct object *check_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *check = object_new(m->ctx, KIND_CHECK, table, table->at);
	if (chance_percent(m->chance, 60))
		object_put(check, CHECK_NAME, name_new(m, 'x'));
	set(m, check, CHECK_EXPRESSION, "%s", condition_over(m, column));
	object_use(m->ctx, check, column);
	return check;
}

/* Over the same column as before: what a table of uses says stays true. */
static bool check_tweak(struct maker *m, struct object *check)
{
	if (chance_percent(m->chance, 40) || !object_get(check, CHECK_NAME))
		return comment_tweak(m, check);
	set(m, check, CHECK_EXPRESSION, "%s", condition_over(m, check->uses->item[0]));
	return true;
}

static struct object *unique_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *a = table ? column_any(m, table) : NULL;
	struct object *b = table ? column_any(m, table) : NULL;
	if (!a || text_equal(object_text(a, COLUMN_TYPE), "json") || text_starts(object_text(a, COLUMN_TYPE), "point"))
		return NULL;
	for (const struct object *u = object_first(table, KIND_UNIQUE); u; u = object_following(u))
		return NULL; /* two over the same columns would get names by chance of order */
	struct object *unique = object_new(m->ctx, KIND_UNIQUE, table, table->at);
	if (chance_percent(m->chance, 60))
		object_put(unique, UNIQUE_NAME, name_new(m, 'u'));
	if (b != a && chance_percent(m->chance, 40))
		set(m, unique, UNIQUE_COLUMNS, "%s, %s", quoted(m->ctx, object_name(a)),
		    quoted(m->ctx, object_name(b)));
	else
		set(m, unique, UNIQUE_COLUMNS, "%s", quoted(m->ctx, object_name(a)));
	comment_maybe(m, unique, 20);
	return unique;
}

static struct object *foreign_key_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *to = object_any(m, KIND_TABLE);
	struct object *key = to ? object_first(to, KIND_PRIMARY_KEY) : NULL;
	struct object *target = to ? object_first(to, KIND_COLUMN) : NULL;
	if (!key || !target || !strstr(object_text(key, PRIMARY_KEY_COLUMNS), object_name(target)))
		return NULL;
	struct object *column = object_named(m, KIND_COLUMN, table, 'r');
	struct object *reference = object_new(m->ctx, KIND_FOREIGN_KEY, table, table->at);
	static const char *const actions[] = { "cascade", "set null", "restrict", "no action" };
	set(m, column, COLUMN_TYPE, "%s", object_text(target, COLUMN_TYPE));
	set(m, reference, FOREIGN_KEY_COLUMNS, "%s", names_format(m->ctx, &(struct list){ .arena = m->ctx->arena }));
	struct list one = list_on(m->ctx->arena);
	list_add(&one, object_name(column));
	set(m, reference, FOREIGN_KEY_COLUMNS, "%s", names_format(m->ctx, &one));
	struct target path = { object_name(m->schema), object_name(to), list_on(m->ctx->arena) };
	list_add(&path.columns, object_name(target));
	set(m, reference, FOREIGN_KEY_REFERENCES, "%s", target_format(m->ctx, &path));
	set(m, reference, FOREIGN_KEY_ON_DELETE, "%s", CHOOSE(m->chance, actions));
	if (chance_percent(m->chance, 60))
		object_put(reference, FOREIGN_KEY_NAME, name_new(m, 'f'));
	return reference;
}

static bool foreign_key_tweak(struct maker *m, struct object *key)
{
	static const char *const actions[] = { "cascade", "set null", "restrict" };
	set(m, key, FOREIGN_KEY_ON_UPDATE, "%s", CHOOSE(m->chance, actions));
	return true;
}

static struct object *index_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *a = table ? column_any(m, table) : NULL;
	if (!a || text_equal(object_text(a, COLUMN_TYPE), "json"))
		return NULL;
	struct object *index = object_named(m, KIND_INDEX, table, 'i');
	const char *name = quoted(m->ctx, object_name(a));
	object_use(m->ctx, index, a);
	if (column_family(a) == FAMILY_TEXT && chance_percent(m->chance, 40))
		set(m, index, INDEX_COLUMNS, "lower(%s)", name);
	else
		set(m, index, INDEX_COLUMNS, "%s%s", name, chance_percent(m->chance, 30) ? " desc" : "");
	if (chance_percent(m->chance, 30))
		set(m, index, INDEX_WHERE, "%s", condition_over(m, a));
	comment_maybe(m, index, 15);
	return index;
}

static bool index_tweak(struct maker *m, struct object *index)
{
	if (chance_percent(m->chance, 50) || !index->uses)
		return comment_tweak(m, index);
	if (object_get(index, INDEX_WHERE))
		object_put(index, INDEX_WHERE, NULL);
	else
		set(m, index, INDEX_WHERE, "%s", condition_over(m, index->uses->item[0]));
	return true;
}

/* ---- sequences and types ---------------------------------------------------------------------------------------- */

static struct object *sequence_make(struct maker *m)
{
	struct object *sequence = object_named(m, KIND_SEQUENCE, m->schema, 's');
	set(m, sequence, SEQUENCE_INCREMENT, "%u", 1 + (unsigned)chance_below(m->chance, 5));
	if (chance_percent(m->chance, 30))
		set(m, sequence, SEQUENCE_TYPE, chance_percent(m->chance, 50) ? "integer" : "smallint");
	comment_maybe(m, sequence, 20);
	return sequence;
}

static bool sequence_tweak(struct maker *m, struct object *sequence)
{
	if (chance_percent(m->chance, 30))
		return comment_tweak(m, sequence);
	set(m, sequence, SEQUENCE_INCREMENT, "%u", 1 + (unsigned)chance_below(m->chance, 9));
	set(m, sequence, SEQUENCE_CACHE, "%u", 1 + (unsigned)chance_below(m->chance, 9));
	set(m, sequence, SEQUENCE_CYCLE, chance_percent(m->chance, 50) ? "true" : "false");
	return true;
}

static struct object *enum_make(struct maker *m)
{
	struct object *type = object_named(m, KIND_ENUM, m->schema, 'e');
	set(m, type, ENUM_LABELS, "one, two, three");
	comment_maybe(m, type, 20);
	return type;
}

static bool enum_tweak(struct maker *m, struct object *type)
{
	static const char *const labels[] = { "one, two, three, four", "zero, one, two, three",
					      "one, \"one and a half\", two, three", "one, three, two", "one, two" };
	if (chance_percent(m->chance, 25))
		return comment_tweak(m, type);
	set(m, type, ENUM_LABELS, "%s", CHOOSE(m->chance, labels));
	return true;
}

static struct object *domain_make(struct maker *m)
{
	struct object *domain = object_named(m, KIND_DOMAIN, m->schema, 'd');
	set(m, domain, DOMAIN_TYPE, chance_percent(m->chance, 50) ? "integer" : "bigint");
	if (chance_percent(m->chance, 50)) {
		struct object *check = object_new(m->ctx, KIND_DOMAIN_CHECK, domain, domain->at);
		object_put(check, DOMAIN_CHECK_NAME, name_new(m, 'y'));
		set(m, check, DOMAIN_CHECK_EXPRESSION, "VALUE > -%u", (unsigned)chance_below(m->chance, 100));
	}
	comment_maybe(m, domain, 20);
	return domain;
}

static bool domain_tweak(struct maker *m, struct object *domain)
{
	if (chance_percent(m->chance, 40))
		return comment_tweak(m, domain);
	set(m, domain, DOMAIN_DEFAULT, "%u", (unsigned)chance_below(m->chance, 100));
	return true;
}

/* ---- views ---------------------------------------------------------------------------------------------------------- */

static const char *relation(struct maker *m, const struct object *o)
{
	const char *name = quoted(m->ctx, object_name(o));
	return m->engine->dialect == DIALECT_POSTGRES
		       ? arena_printf(m->ctx->arena, "%s.%s", object_name(m->schema), name)
		       : name;
}

static void view_fill(struct maker *m, struct object *view, struct object *table)
{
	struct object *a = column_any(m, table), *b = column_any(m, table);
	const char *x = quoted(m->ctx, object_name(a)), *y = quoted(m->ctx, object_name(b));
	if (a != b)
		set(m, view, VIEW_BODY, "SELECT t.%s, t.%s AS other FROM %s t", x, y, relation(m, table));
	else
		set(m, view, VIEW_BODY, "SELECT t.%s, count(*) AS n FROM %s t GROUP BY t.%s", x, relation(m, table), x);
	object_use(m->ctx, view, table);
	object_use(m->ctx, view, a);
	object_use(m->ctx, view, b);
}

static struct object *view_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *below = object_any(m, KIND_VIEW);
	if (!table || !column_any(m, table))
		return NULL;
	struct object *view = object_named(m, KIND_VIEW, m->schema, 'v');
	if (below && below != view && chance_percent(m->chance, 30)) {
		set(m, view, VIEW_BODY, "SELECT * FROM %s", relation(m, below));
		object_use(m->ctx, view, below);
	} else {
		view_fill(m, view, table);
	}
	comment_maybe(m, view, 20);
	return view;
}

static bool view_tweak(struct maker *m, struct object *view)
{
	if (m->engine->dialect == DIALECT_POSTGRES && chance_percent(m->chance, 30)) {
		set(m, view, VIEW_OPTIONS, "security_barrier=%s", chance_percent(m->chance, 50) ? "true" : "false");
		return true;
	}
	return comment_tweak(m, view);
}

/* ---- code, and what hangs on tables ------------------------------------------------------------------------------ */

static struct object *function_make(struct maker *m)
{
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_ARGUMENTS,
	    chance_percent(m->chance, 50) ? "a integer" : "a integer, b text DEFAULT 'x'");
	set(m, function, FUNCTION_RETURNS, "integer");
	set(m, function, FUNCTION_VOLATILITY, "immutable");
	set(m, function, FUNCTION_BODY, " select a + %u ", (unsigned)chance_below(m->chance, 100));
	comment_maybe(m, function, 20);
	return function;
}

static bool function_tweak(struct maker *m, struct object *function)
{
	switch (chance_below(m->chance, 4)) {
	case 0:
		set(m, function, FUNCTION_STRICT, object_flag(function, FUNCTION_STRICT) ? "false" : "true");
		return true;
	case 1:
		set(m, function, FUNCTION_BODY, " select a - %u ", (unsigned)chance_below(m->chance, 100));
		return true;
	case 2: /* another result cannot be put in its place */
		set(m, function, FUNCTION_RETURNS,
		    text_equal(object_get(function, FUNCTION_RETURNS), "bigint") ? "integer" : "bigint");
		return true;
	default:
		return comment_tweak(m, function);
	}
}

/* A check over a function, so that the function cannot simply go. */
static struct object *function_check_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *function = object_any(m, KIND_FUNCTION);
	struct object *column = table ? column_any(m, table) : NULL;
	if (!column || !function)
		return NULL;
	struct object *check = object_named(m, KIND_CHECK, table, 'x');
	set(m, check, CHECK_EXPRESSION, "%s IS NOT NULL OR %s.%s(1) > -1000", quoted(m->ctx, object_name(column)),
	    object_name(m->schema), quoted(m->ctx, object_name(function)));
	object_use(m->ctx, check, column);
	object_use(m->ctx, check, function);
	return check;
}

static struct object *matview_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *view = object_named(m, KIND_MATERIALIZED_VIEW, m->schema, 'm');
	set(m, view, MATERIALIZED_VIEW_BODY, "SELECT t.%s AS a, count(*) AS n FROM %s t GROUP BY t.%s",
	    quoted(m->ctx, object_name(column)), relation(m, table), quoted(m->ctx, object_name(column)));
	object_use(m->ctx, view, table);
	object_use(m->ctx, view, column);
	if (chance_percent(m->chance, 50)) {
		struct object *index = object_named(m, KIND_INDEX, view, 'i');
		set(m, index, INDEX_COLUMNS, "n");
	}
	comment_maybe(m, view, 20);
	return view;
}

static struct object *policy_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *policy = object_named(m, KIND_POLICY, table, 'o');
	set(m, policy, POLICY_USING, "%s", condition_over(m, column));
	object_use(m->ctx, policy, column);
	comment_maybe(m, policy, 20);
	return policy;
}

static bool policy_tweak(struct maker *m, struct object *policy)
{
	set(m, policy, POLICY_USING, "%s", condition_over(m, policy->uses->item[0]));
	return true;
}

/* The server's own trigger function: it keeps a row that says the same from being written. */
static struct object *trigger_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *trigger = object_named(m, KIND_TRIGGER, table, 'w');
	set(m, trigger, TRIGGER_TIMING, "before");
	set(m, trigger, TRIGGER_EVENTS, "update");
	set(m, trigger, TRIGGER_LEVEL, "row");
	set(m, trigger, TRIGGER_FUNCTION, "pg_catalog.suppress_redundant_updates_trigger()");
	if (chance_percent(m->chance, 50)) {
		set(m, trigger, TRIGGER_WHEN, "old.%s IS NOT NULL", quoted(m->ctx, object_name(column)));
		object_use(m->ctx, trigger, column);
	}
	comment_maybe(m, trigger, 20);
	return trigger;
}

/* ---- the table of them ---------------------------------------------------------------------------------------------- */

const struct generator generators[] = {
	{ KIND_TABLE, 22, table_make, table_tweak },
	{ KIND_COLUMN, 16, column_make, column_tweak },
	{ KIND_CHECK, 8, check_make, check_tweak },
	{ KIND_UNIQUE, 6, unique_make, comment_tweak },
	{ KIND_FOREIGN_KEY, 8, foreign_key_make, foreign_key_tweak },
	{ KIND_INDEX, 10, index_make, index_tweak },
	{ KIND_SEQUENCE, 5, sequence_make, sequence_tweak },
	{ KIND_ENUM, 5, enum_make, enum_tweak },
	{ KIND_DOMAIN, 5, domain_make, domain_tweak },
	{ KIND_VIEW, 10, view_make, view_tweak },
	{ KIND_FUNCTION, 5, function_make, function_tweak },
	{ KIND_CHECK, 4, function_check_make, NULL },
	{ KIND_MATERIALIZED_VIEW, 5, matview_make, comment_tweak },
	{ KIND_POLICY, 4, policy_make, policy_tweak },
	{ KIND_TRIGGER, 4, trigger_make, comment_tweak },
	{ KIND_PRIMARY_KEY, 0, NULL, comment_tweak },
	{ KIND_DOMAIN_CHECK, 0, NULL, comment_tweak },
};
const size_t generator_count = COUNT_OF(generators);
