/*
 * Functions and procedures.
 *
 * A body may name what comes later, another routine that names this one, or a table over it; so scripts that make a
 * routine switch the server's look into bodies off, for their transaction, as pg_dump does for its session. It stands with
 * the first routine, so that a script run by hand has it, too.
 */
#include "engine/postgres/ddl.h"

#define BODIES_OFF "SET LOCAL check_function_bodies = off"

/* clang-format off */
static const struct pg_routine function_row = {
	"FUNCTION", FUNCTION_SIGNATURE, FUNCTION_ARGUMENTS, FUNCTION_RETURNS, FUNCTION_LANGUAGE, FUNCTION_WINDOW,
	FUNCTION_VOLATILITY, FUNCTION_STRICT, FUNCTION_LEAKPROOF, FUNCTION_SECURITY, FUNCTION_PARALLEL, FUNCTION_COST,
	FUNCTION_ROWS, FUNCTION_SUPPORT, FUNCTION_SET, FUNCTION_TRANSFORMS, FUNCTION_LIBRARY, FUNCTION_SYMBOL, FUNCTION_BODY,
	FUNCTION_SQL_BODY
};

static const struct pg_routine procedure_row = {
	"PROCEDURE", PROCEDURE_SIGNATURE, PROCEDURE_ARGUMENTS, ATTR_COUNT, PROCEDURE_LANGUAGE, ATTR_COUNT, ATTR_COUNT, ATTR_COUNT,
	ATTR_COUNT, PROCEDURE_SECURITY, ATTR_COUNT, ATTR_COUNT, ATTR_COUNT, ATTR_COUNT, PROCEDURE_SET, PROCEDURE_TRANSFORMS,
	PROCEDURE_LIBRARY, PROCEDURE_SYMBOL, PROCEDURE_BODY, PROCEDURE_SQL_BODY
};
/* clang-format on */

const struct pg_routine *pg_routine(enum kind kind)
{
	return kind == KIND_FUNCTION ? &function_row : kind == KIND_PROCEDURE ? &procedure_row : NULL;
}

const char *pg_routine_text(const struct object *o)
{
	const struct pg_routine *r = pg_routine(o->kind);
	return r ? object_get(o, r->body) : NULL;
}

const char *pg_routine_arguments(struct context *ctx, const struct object *o)
{
	const char *value =
		object_get(o, o->kind == KIND_AGGREGATE ? AGGREGATE_ARGUMENTS : pg_routine(o->kind)->signature);
	return value ? value : o->kind == KIND_AGGREGATE ? "*" : arena_strdup(ctx->arena, "");
}

static const char *value_of(const struct object *o, enum attr attr)
{
	return attr < ATTR_COUNT ? object_get(o, attr) : NULL;
}

/* ---- clauses --------------------------------------------------------------------------------------------------- */

/* $$body$$, with a word between the dollars where the body has such. */
static const char *dollar_quoted(struct context *ctx, const char *body)
{
	const char *tag = "$$";
	bool clashes = strstr(body, tag) || text_ends(body, "$");
	for (int n = 0; clashes; n++) {
		tag = n ? arena_printf(ctx->arena, "$body%d$", n) : "$body$";
		clashes = strstr(body, tag) != NULL;
	}
	return arena_printf(ctx->arena, "%s%s%s", tag, body, tag);
}

/* A list of names, such as search_path, as the literals that give it: "$user", public → '$user', 'public'. */
static void add_setting_list(struct sql *sql, const char *value)
{
	struct list names = list_on(sql->ctx->arena);
	if (strcmp(value, "\"\"") == 0 || !names_parse(sql->ctx, value, &names)) {
		sql_addf(sql, "%L", strcmp(value, "\"\"") == 0 ? "" : value);
		return;
	}
	for (size_t i = 0; i < names.count; i++)
		sql_addf(sql, i ? ", %L" : "%L", names.item[i]);
}

/* SET name TO value. Settings that hold a list of names are written as such: one literal would be one name. */
static void add_setting(struct sql *sql, const struct option *setting)
{
	static const char *const lists[] = { "search_path", "temp_tablespaces", "local_preload_libraries",
					     "session_preload_libraries", "shared_preload_libraries" };
	bool is_list = false;
	for (size_t i = 0; i < COUNT_OF(lists); i++)
		is_list |= text_equal_fold(setting->name, lists[i]);
	sql_addf(sql, "SET %Q TO ", setting->name);
	if (is_list)
		add_setting_list(sql, setting->value);
	else
		sql_addf(sql, "%L", setting->value);
}

static struct list settings_of(struct context *ctx, const char *value)
{
	struct list settings = list_on(ctx->arena);
	if (value)
		options_parse(ctx, value, &settings);
	return settings;
}

/* The attributes with a fixed word for each value; `all`: also those that have their usual one. */
static void add_words(struct sql *sql, const struct object *o, const struct pg_routine *r, uint64_t attrs)
{
	struct context *ctx = sql->ctx;
	if (r->volatility < ATTR_COUNT && attrs & attr_bit(r->volatility))
		sql_addf(sql, " %E", pg_upper(ctx, object_text(o, r->volatility)));
	if (r->strict < ATTR_COUNT && attrs & attr_bit(r->strict))
		sql_addf(sql, object_flag(o, r->strict) ? " STRICT" : " CALLED ON NULL INPUT");
	if (r->leakproof < ATTR_COUNT && attrs & attr_bit(r->leakproof))
		sql_addf(sql, object_flag(o, r->leakproof) ? " LEAKPROOF" : " NOT LEAKPROOF");
	if (attrs & attr_bit(r->security))
		sql_addf(sql, " SECURITY %E", pg_upper(ctx, object_text(o, r->security)));
	if (r->parallel < ATTR_COUNT && attrs & attr_bit(r->parallel))
		sql_addf(sql, " PARALLEL %E", pg_upper(ctx, object_text(o, r->parallel)));
}

static bool is_compiled(const struct object *o, const struct pg_routine *r)
{
	const char *language = object_text(o, r->language);
	return text_equal(language, "c") || text_equal(language, "internal");
}

static void add_numbers(struct sql *sql, const struct object *o, const struct pg_routine *r, uint64_t attrs)
{
	if (r->cost < ATTR_COUNT && attrs & attr_bit(r->cost)) {
		const char *cost = object_get(o, r->cost);
		sql_addf(sql, " COST %E", cost ? cost : is_compiled(o, r) ? "1" : "100");
	}
	if (r->rows < ATTR_COUNT && attrs & attr_bit(r->rows))
		sql_addf(sql, " ROWS %E", object_get(o, r->rows) ? object_get(o, r->rows) : "1000");
	if (r->support < ATTR_COUNT && attrs & attr_bit(r->support) && object_get(o, r->support))
		sql_addf(sql, " SUPPORT %Q", object_get(o, r->support));
}

/* The attributes that have a value of their own. */
static uint64_t attrs_given(const struct object *o)
{
	uint64_t bits = 0;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (object_get(o, a))
			bits |= attr_bit(a);
	return bits;
}

static void add_transforms(struct sql *sql, const struct object *o, const struct pg_routine *r)
{
	struct list types = list_on(sql->ctx->arena);
	if (!object_get(o, r->transforms) || !names_parse(sql->ctx, object_get(o, r->transforms), &types))
		return;
	for (size_t i = 0; i < types.count; i++)
		sql_addf(sql, i ? ", FOR TYPE %E" : "\n    TRANSFORM FOR TYPE %E", types.item[i]);
}

static void add_body(struct sql *sql, const struct object *o, const struct pg_routine *r)
{
	const char *library = object_get(o, r->library), *symbol = object_get(o, r->symbol);
	if (library && symbol)
		sql_addf(sql, "\nAS %L, %L", library, symbol);
	else if (library || symbol)
		sql_addf(sql, "\nAS %L", library ? library : symbol);
	else if (object_get(o, r->body))
		sql_addf(sql, "\nAS %E", dollar_quoted(sql->ctx, object_get(o, r->body)));
	else if (object_get(o, r->sql_body))
		sql_addf(sql, "\n%E", object_get(o, r->sql_body));
}

/* ---- making ------------------------------------------------------------------------------------------------------ */

static void routine_define(struct ddl_job *job, const char *verb)
{
	const struct object *o = job->change->to;
	const struct pg_routine *r = pg_routine(o->kind);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES), words = sql_on(job->ctx, DIALECT_POSTGRES);
	const char *arguments = object_get(o, r->arguments);
	sql_addf(&sql, "%E %E %T(%E)", verb, r->word, o, arguments ? arguments : "");
	if (value_of(o, r->returns))
		sql_addf(&sql, "\n    RETURNS %E", object_get(o, r->returns));
	sql_addf(&sql, "\n    LANGUAGE %I", object_text(o, r->language));
	add_transforms(&sql, o, r);
	if (value_of(o, r->window))
		sql_addf(&words, " WINDOW");
	add_words(&words, o, r, attrs_given(o));
	add_numbers(&words, o, r, attrs_given(o));
	if (words.text.length)
		sql_addf(&sql, "\n   %E", sql_get(&words));
	struct list settings = settings_of(job->ctx, object_get(o, r->set));
	for (size_t i = 0; i < settings.count; i++) {
		sql_addf(&sql, "\n    ");
		add_setting(&sql, settings.item[i]);
	}
	add_body(&sql, o, r);
	ddl_step(job, sql_get(&sql));
}

static bool is_there(const struct ddl_job *job, const char *sql)
{
	for (size_t i = 0; i < job->steps->count; i++)
		if (text_equal(((const struct step *)job->steps->item[i])->sql, sql))
			return true;
	return false;
}

static void bodies_off(struct ddl_job *job)
{
	if (pg_routine_text(job->change->to) && !is_there(job, BODIES_OFF))
		pg_cost(ddl_step(job, BODIES_OFF), LOCK_NONE, 0, "bodies may name what comes later");
}

bool routine_create(struct ddl_job *job)
{
	bodies_off(job);
	routine_define(job, "CREATE");
	pg_comment(job, job->change->to);
	pg_defaults_put(job);
	return true;
}

bool routine_drop(struct ddl_job *job)
{
	pg_defaults_drop(job);
	return pg_drop(job);
}

/* ---- changing ---------------------------------------------------------------------------------------------------- */

bool routine_breaks(const struct change *change)
{
	const struct pg_routine *r = pg_routine(change->from->kind);
	return pg_arguments_break(object_get(change->from, r->arguments), object_get(change->to, r->arguments));
}

/* SET and RESET of the settings that differ. */
static void change_settings(struct sql *sql, const struct change *change, enum attr set)
{
	struct list from = settings_of(sql->ctx, object_get(change->from, set));
	struct list to = settings_of(sql->ctx, object_get(change->to, set));
	for (size_t i = 0; i < from.count; i++) {
		const struct option *old = from.item[i];
		bool kept = false;
		for (size_t j = 0; j < to.count; j++)
			kept |= text_equal(old->name, ((const struct option *)to.item[j])->name);
		if (!kept)
			sql_addf(sql, " RESET %Q", old->name);
	}
	for (size_t i = 0; i < to.count; i++) {
		const struct option *new = to.item[i];
		bool same = false;
		for (size_t j = 0; j < from.count; j++) {
			const struct option *old = from.item[j];
			same |= text_equal(old->name, new->name) && text_equal(old->value, new->value);
		}
		if (same)
			continue;
		sql_addf(sql, " ");
		add_setting(sql, new);
	}
}

/* What only a definition as a whole says. */
static uint64_t whole_attrs(const struct change *change, const struct pg_routine *r)
{
	uint64_t bits = attr_bit(r->arguments) | attr_bit(r->language) | attr_bit(r->transforms) |
			attr_bit(r->library) | attr_bit(r->symbol) | attr_bit(r->body) | attr_bit(r->sql_body);
	if (r->support < ATTR_COUNT && !object_get(change->to, r->support))
		bits |= attr_bit(r->support);
	return bits;
}

bool routine_replace(struct ddl_job *job)
{
	const struct change *change = job->change;
	const struct pg_routine *r = pg_routine(change->to->kind);
	if (change->attrs & whole_attrs(change, r)) {
		bodies_off(job);
		routine_define(job, "CREATE OR REPLACE");
		return true;
	}
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	add_words(&sql, change->to, r, change->attrs);
	add_numbers(&sql, change->to, r, change->attrs);
	if (change->attrs & attr_bit(r->set))
		change_settings(&sql, change, r->set);
	PG_STEP(job, "ALTER %E %T(%E)%E", r->word, change->to, pg_routine_arguments(job->ctx, change->to),
		sql_get(&sql));
	return true;
}
