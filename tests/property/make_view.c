/* Views, and what hangs on tables and views: rules, policies, triggers. */
#include "make.h"

/* ---- views ---------------------------------------------------------------------------------------------------------------- */

static void view_fill(struct maker *m, struct object *view, struct object *table)
{
	struct object *a = column_any(m, table), *b = column_any(m, table);
	const char *x = quoted(m->ctx, object_name(a)), *y = quoted(m->ctx, object_name(b));
	if (a != b)
		set(m, view, VIEW_BODY, "SELECT t.%s, t.%s AS other FROM %s t", x, y, relation(m, table));
	else if (!is_sortable(a))
		set(m, view, VIEW_BODY, "SELECT t.%s FROM %s t", x, relation(m, table));
	else
		set(m, view, VIEW_BODY, "SELECT t.%s, count(*) AS n FROM %s t GROUP BY t.%s", x, relation(m, table), x);
	object_use(view, table);
	object_use(view, a);
	object_use(view, b);
}

/* Over a function, with names for its columns. */
static void view_fill_listed(struct maker *m, struct object *view, struct object *table, struct object *function)
{
	struct object *a = column_any(m, table);
	set(m, view, VIEW_COLUMNS, "first, \"Second one\"");
	set(m, view, VIEW_BODY, "SELECT %s, %s(3) FROM %s WHERE %s", quoted(m->ctx, object_name(a)),
	    relation(m, function), relation(m, table), condition_over(m, a));
	object_use(view, table);
	object_use(view, a);
	object_use(view, function);
}

/* Another view beside a table. */
static void view_fill_joined(struct maker *m, struct object *view, struct object *table, struct object *below)
{
	struct object *a = column_any(m, table);
	set(m, view, VIEW_BODY, "SELECT t.%s AS x, 1 AS n FROM %s t CROSS JOIN %s u", quoted(m->ctx, object_name(a)),
	    relation(m, table), relation(m, below));
	object_use(view, table);
	object_use(view, a);
	object_use(view, below);
}

struct object *view_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *below = object_any(m, KIND_VIEW);
	struct object *function = function_any(m);
	if (!table || !column_any(m, table))
		return NULL;
	if (is_postgres(m) && chance_percent(m->chance, 15))
		below = object_any(m, KIND_MATERIALIZED_VIEW);
	struct object *view = object_named(m, KIND_VIEW, m->schema, 'v');
	if (below && below != view && chance_percent(m->chance, 30)) {
		set(m, view, VIEW_BODY, "SELECT * FROM %s", relation(m, below));
		object_use(view, below);
	} else if (function && chance_percent(m->chance, 40)) {
		view_fill_listed(m, view, table, function);
	} else if (below && is_postgres(m) && chance_percent(m->chance, 30)) {
		view_fill_joined(m, view, table, below);
	} else {
		view_fill(m, view, table);
	}
	comment_maybe(m, view, 20);
	return view;
}

/* Without a word it would not be there. */
bool view_column_tweak(struct maker *m, struct object *column)
{
	set(m, column, VIEW_COLUMN_COMMENT, "now %u", (unsigned)chance_below(m->chance, 1000));
	return true;
}

bool view_tweak(struct maker *m, struct object *view)
{
	if (is_postgres(m) && chance_percent(m->chance, 30)) {
		set(m, view, VIEW_OPTIONS, "security_barrier=%s", chance_percent(m->chance, 50) ? "true" : "false");
		return true;
	}
	if (is_postgres(m) && object_get(view, VIEW_COLUMNS) && chance_percent(m->chance, 30)) {
		set(m, view, VIEW_COLUMNS, "first, second%u", (unsigned)chance_below(m->chance, 9));
		return true;
	}
	return comment_tweak(m, view);
}

/* A comment on the view's first column. */
struct object *view_column_make(struct maker *m)
{
	struct object *view = object_any(m, KIND_VIEW);
	if (!view || !object_get(view, VIEW_COLUMNS) || object_first(view, KIND_VIEW_COLUMN))
		return NULL;
	struct object *column = object_new(m->ctx, KIND_VIEW_COLUMN, view, view->at);
	set(m, column, VIEW_COLUMN_NAME, "first");
	comment_maybe(m, column, 100);
	return column;
}

struct object *matview_make(struct maker *m)
{
	struct object *table = table_any(m, FOREIGN), *column = table ? column_any(m, table) : NULL;
	if (!column || !is_sortable(column))
		return NULL;
	struct object *view = object_named(m, KIND_MATERIALIZED_VIEW, m->schema, 'm');
	set(m, view, MATERIALIZED_VIEW_BODY, "SELECT t.%s AS a, count(*) AS n FROM %s t GROUP BY t.%s",
	    quoted(m->ctx, object_name(column)), relation(m, table), quoted(m->ctx, object_name(column)));
	object_use(view, table);
	object_use(view, column);
	if (chance_percent(m->chance, 50)) {
		struct object *index = object_named(m, KIND_INDEX, view, 'i');
		set(m, index, INDEX_COLUMNS, "n");
	}
	if (chance_percent(m->chance, 20))
		set(m, view, MATERIALIZED_VIEW_POPULATED, "false");
	comment_maybe(m, view, 20);
	return view;
}

bool matview_tweak(struct maker *m, struct object *view)
{
	switch (chance_below(m->chance, 3)) {
	case 0:
		return flag_turn(m, view, MATERIALIZED_VIEW_POPULATED);
	case 1:
		set(m, view, MATERIALIZED_VIEW_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 50));
		return true;
	default:
		return comment_tweak(m, view);
	}
}

/* ---- rules ---------------------------------------------------------------------------------------------------------------- */

static const char *const enableds[] = { "disabled", "replica", "always" };

static void rule_act(struct maker *m, struct object *rule, struct object *table)
{
	struct object *column = column_any(m, table);
	set(m, rule, RULE_ACTIONS, "DELETE FROM %s WHERE %s IS NULL AND false", relation(m, table),
	    quoted(m->ctx, object_name(column)));
	object_use(rule, table);
	object_use(rule, column);
}

struct object *rule_make(struct maker *m)
{
	static const char *const events[] = { "insert", "update", "delete" };
	struct object *view = chance_percent(m->chance, 50) ? object_any(m, KIND_VIEW) : NULL;
	struct object *on = view ? view : table_any(m, FOREIGN), *table = table_any(m, FOREIGN);
	if (!on || !table || on == table || !column_any(m, table))
		return NULL;
	struct object *rule = object_named(m, KIND_RULE, on, 'w');
	set(m, rule, RULE_EVENT, "%s", view ? CHOOSE(m->chance, events) : "update");
	if (view)
		set(m, rule, RULE_INSTEAD, "true");
	if (!view || chance_percent(m->chance, 60))
		rule_act(m, rule, table);
	comment_maybe(m, rule, 20);
	return rule;
}

bool rule_tweak(struct maker *m, struct object *rule)
{
	if (chance_percent(m->chance, 50) || rule->parent->kind == KIND_VIEW) /* a view's is always enabled */
		return comment_tweak(m, rule);
	return WORD_TURN(m, rule, RULE_ENABLED, enableds);
}

/* ---- policies and triggers ------------------------------------------------------------------------------------------------ */

/* A condition over another table, or over a function. */
static void policy_check(struct maker *m, struct object *policy)
{
	struct object *table = table_any(m, FOREIGN), *function = function_any(m);
	struct object *column = column_any(m, table);
	if (column && chance_percent(m->chance, 25)) {
		set(m, policy, POLICY_WITH_CHECK, "EXISTS (SELECT FROM %s x WHERE x.%s IS NULL)", relation(m, table),
		    quoted(m->ctx, object_name(column)));
		object_use(policy, table);
		object_use(policy, column);
	} else if (function && chance_percent(m->chance, 30)) {
		set(m, policy, POLICY_WITH_CHECK, "%s(4) > 0", relation(m, function));
		object_use(policy, function);
	}
}

struct object *policy_make(struct maker *m)
{
	struct object *table = table_any(m, FOREIGN), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *policy = object_named(m, KIND_POLICY, table, 'o');
	set(m, policy, POLICY_USING, "%s", condition_over(m, column));
	object_use(policy, column);
	policy_check(m, policy);
	comment_maybe(m, policy, 20);
	return policy;
}

bool policy_tweak(struct maker *m, struct object *policy)
{
	static const char *const roles[] = { "role_one", "role_one, role_two", "role_three" };
	static const char *const commands[] = { "select", "update", "delete" };
	switch (chance_below(m->chance, 5)) {
	case 0:
		return WORD_TURN(m, policy, POLICY_TO, roles);
	case 1:
		if (object_get(policy, POLICY_WITH_CHECK))
			return false;
		return WORD_TURN(m, policy, POLICY_FOR, commands);
	case 2:
		return flag_turn(m, policy, POLICY_RESTRICTIVE);
	case 3:
		return comment_tweak(m, policy);
	default:
		set(m, policy, POLICY_USING, "%s", condition_over(m, policy->uses->item[0]));
		return true;
	}
}

static void trigger_call_own(struct maker *m, struct object *trigger)
{
	static const char *const events[] = { "insert", "update", "insert or update", "update or delete" };
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_RETURNS, "trigger");
	set(m, function, FUNCTION_LANGUAGE, "plpgsql");
	set(m, function, FUNCTION_BODY, " begin return new; end ");
	set(m, trigger, TRIGGER_EVENTS, "%s", CHOOSE(m->chance, events));
	set(m, trigger, TRIGGER_FUNCTION, "%s()", qname_format(m->ctx, object_name(m->schema), object_name(function)));
	object_use(trigger, function);
}

/* The server's own trigger function: it keeps a row that says the same from being written. */
struct object *trigger_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *trigger = object_named(m, KIND_TRIGGER, table, 'w');
	set(m, trigger, TRIGGER_TIMING, "before");
	set(m, trigger, TRIGGER_EVENTS, "update");
	set(m, trigger, TRIGGER_LEVEL, "row");
	if (chance_percent(m->chance, 50))
		trigger_call_own(m, trigger);
	else
		set(m, trigger, TRIGGER_FUNCTION, "pg_catalog.suppress_redundant_updates_trigger()");
	bool updates = strcmp(object_get(trigger, TRIGGER_EVENTS), "update") == 0;
	if (updates && chance_percent(m->chance, 50)) {
		set(m, trigger, TRIGGER_WHEN, "old.%s IS NOT NULL", quoted(m->ctx, object_name(column)));
		object_use(trigger, column);
	}
	if (updates && chance_percent(m->chance, 30) && column->parent == table) {
		set(m, trigger, TRIGGER_UPDATE_OF, "%s", one_name(m, object_name(column)));
		object_use(trigger, column);
	}
	comment_maybe(m, trigger, 20);
	return trigger;
}

bool trigger_tweak(struct maker *m, struct object *trigger)
{
	if (is_postgres(m) && chance_percent(m->chance, 50))
		return WORD_TURN(m, trigger, TRIGGER_ENABLED, enableds);
	return comment_tweak(m, trigger);
}
