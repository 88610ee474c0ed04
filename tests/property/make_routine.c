/* Functions, procedures, aggregates, and event triggers that call one. */
#include "make.h"

struct object *function_make(struct maker *m)
{
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_ARGUMENTS,
	    chance_percent(m->chance, 50) ? "a integer" : "a integer, b text DEFAULT 'x'");
	set(m, function, FUNCTION_RETURNS, "integer");
	set(m, function, FUNCTION_VOLATILITY, "immutable");
	if (chance_percent(m->chance, 30))
		set(m, function, FUNCTION_SQL_BODY, "RETURN a + %u", (unsigned)chance_below(m->chance, 100));
	else
		set(m, function, FUNCTION_BODY, " select a + %u ", (unsigned)chance_below(m->chance, 100));
	comment_maybe(m, function, 20);
	return function;
}

/* One in standard SQL over a table: the server knows what it uses. */
struct object *function_over_make(struct maker *m)
{
	struct object *table = table_any(m, FOREIGN), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_RETURNS, "bigint");
	set(m, function, FUNCTION_VOLATILITY, "stable");
	set(m, function, FUNCTION_SQL_BODY, "RETURN (SELECT count(*) FROM %s t WHERE t.%s IS NOT NULL)",
	    relation(m, table), quoted(m->ctx, object_name(column)));
	object_use(function, table);
	object_use(function, column);
	comment_maybe(m, function, 20);
	return function;
}

static bool takes_integer(const struct object *function)
{
	return object_get(function, FUNCTION_ARGUMENTS) &&
	       text_starts(object_get(function, FUNCTION_ARGUMENTS), "a integer");
}

struct object *function_any(struct maker *m)
{
	struct list all = objects_of(m, KIND_FUNCTION), fit = list_on(m->ctx->arena);
	for (size_t i = 0; i < all.count; i++)
		if (takes_integer(all.item[i]))
			list_add(&fit, all.item[i]);
	return fit.count ? fit.item[chance_below(m->chance, fit.count)] : NULL;
}

bool function_tweak(struct maker *m, struct object *function)
{
	static const char *const settings[] = { "work_mem=1MB", "search_path=pg_catalog, work_mem=2MB" };
	switch (chance_below(m->chance, 6)) {
	case 0:
		return flag_turn(m, function, FUNCTION_STRICT);
	case 1:
		if (!object_get(function, FUNCTION_BODY) || !takes_integer(function))
			return false;
		set(m, function, FUNCTION_BODY, " select a - %u ", (unsigned)chance_below(m->chance, 100));
		return true;
	case 2: /* another result cannot be put in its place */
		if (!takes_integer(function))
			return false;
		set(m, function, FUNCTION_RETURNS,
		    text_equal(object_get(function, FUNCTION_RETURNS), "bigint") ? "integer" : "bigint");
		return true;
	case 3:
		return WORD_TURN(m, function, FUNCTION_SET, settings);
	case 4:
		set(m, function, FUNCTION_COST, "%u", 1 + (unsigned)chance_below(m->chance, 500));
		return true;
	default:
		return comment_tweak(m, function);
	}
}

struct object *procedure_make(struct maker *m)
{
	struct object *procedure = object_named(m, KIND_PROCEDURE, m->schema, 'b');
	set(m, procedure, PROCEDURE_ARGUMENTS, chance_percent(m->chance, 50) ? "a integer" : "a integer, INOUT b text");
	set(m, procedure, PROCEDURE_LANGUAGE, "plpgsql");
	set(m, procedure, PROCEDURE_BODY, " begin perform %u; end ", (unsigned)chance_below(m->chance, 100));
	comment_maybe(m, procedure, 20);
	return procedure;
}

bool procedure_tweak(struct maker *m, struct object *procedure)
{
	static const char *const securities[] = { "definer" };
	switch (chance_below(m->chance, 4)) {
	case 0:
		return WORD_TURN(m, procedure, PROCEDURE_SECURITY, securities);
	case 1:
		set(m, procedure, PROCEDURE_BODY, " begin perform -%u; end ", (unsigned)chance_below(m->chance, 100));
		return true;
	case 2:
		set(m, procedure, PROCEDURE_ARGUMENTS, "a integer, b%u text", (unsigned)chance_below(m->chance, 9));
		return true;
	default:
		return comment_tweak(m, procedure);
	}
}

/* Of a function of the model's own, or of the server's. */
struct object *aggregate_make(struct maker *m)
{
	struct object *aggregate, *function = NULL;
	if (chance_percent(m->chance, 60)) {
		function = object_named(m, KIND_FUNCTION, m->schema, 'g');
		set(m, function, FUNCTION_ARGUMENTS, "s integer, v integer");
		set(m, function, FUNCTION_RETURNS, "integer");
		set(m, function, FUNCTION_BODY, " select s + v ");
	}
	aggregate = object_named(m, KIND_AGGREGATE, m->schema, 'q');
	set(m, aggregate, AGGREGATE_ARGUMENTS, "integer");
	set(m, aggregate, AGGREGATE_STATE_TYPE, "integer");
	set(m, aggregate, AGGREGATE_STATE_FUNCTION, "%s",
	    function ? qname_format(m->ctx, object_name(m->schema), object_name(function)) : "pg_catalog.int4pl");
	if (function)
		object_use(aggregate, function);
	if (chance_percent(m->chance, 50))
		set(m, aggregate, AGGREGATE_INITIAL, "0");
	comment_maybe(m, aggregate, 20);
	return aggregate;
}

bool aggregate_tweak(struct maker *m, struct object *aggregate)
{
	switch (chance_below(m->chance, 3)) {
	case 0:
		set(m, aggregate, AGGREGATE_STATE_SPACE, "%u", (unsigned)chance_below(m->chance, 100));
		return true;
	case 1:
		set(m, aggregate, AGGREGATE_INITIAL, "%u", (unsigned)chance_below(m->chance, 100));
		return true;
	default:
		return comment_tweak(m, aggregate);
	}
}

/* ---- event triggers ---------------------------------------------------------------------------------------------------------- */

struct object *event_trigger_make(struct maker *m)
{
	static const char *const events[] = { "ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite" };
	struct object *function = object_named(m, KIND_FUNCTION, m->schema, 'g');
	set(m, function, FUNCTION_RETURNS, "event_trigger");
	set(m, function, FUNCTION_LANGUAGE, "plpgsql");
	set(m, function, FUNCTION_BODY, " begin null; end ");
	struct object *trigger = object_named(m, KIND_EVENT_TRIGGER, m->model, 'w');
	set(m, trigger, EVENT_TRIGGER_EVENT, "%s", CHOOSE(m->chance, events));
	set(m, trigger, EVENT_TRIGGER_FUNCTION, "%s()",
	    qname_format(m->ctx, object_name(m->schema), object_name(function)));
	object_use(trigger, function);
	comment_maybe(m, trigger, 20);
	return trigger;
}

bool event_trigger_tweak(struct maker *m, struct object *trigger)
{
	static const char *const enableds[] = { "disabled", "replica", "always" };
	if (chance_percent(m->chance, 50))
		return comment_tweak(m, trigger);
	return WORD_TURN(m, trigger, EVENT_TRIGGER_ENABLED, enableds);
}
