/* Text search: parsers, templates, dictionaries, configurations and their mappings. */
#include "engine/postgres/ddl.h"

static void function_add(struct sql *sql, const char *word, const char *function)
{
	if (function)
		sql_addf(sql, ", %E = %Q", word, function);
}

bool search_parser_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE TEXT SEARCH PARSER %T (START = %Q", to, object_text(to, TEXT_SEARCH_PARSER_START));
	function_add(&sql, "GETTOKEN", object_get(to, TEXT_SEARCH_PARSER_NEXT));
	function_add(&sql, "END", object_get(to, TEXT_SEARCH_PARSER_END));
	function_add(&sql, "LEXTYPES", object_get(to, TEXT_SEARCH_PARSER_LEXTYPES));
	function_add(&sql, "HEADLINE", object_get(to, TEXT_SEARCH_PARSER_HEADLINE));
	sql_addf(&sql, ")");
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

bool search_template_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE TEXT SEARCH TEMPLATE %T (LEXIZE = %Q", to, object_text(to, TEXT_SEARCH_TEMPLATE_LEXIZE));
	function_add(&sql, "INIT", object_get(to, TEXT_SEARCH_TEMPLATE_INIT));
	sql_addf(&sql, ")");
	ddl_step(job, sql_get(&sql));
	pg_comment(job, to);
	return true;
}

/* ---- dictionaries ----------------------------------------------------------------------------------------------------- */

/* A number is no string to every template: 1 may mean true, '1' does not. */
static bool is_number(const char *value)
{
	const char *digits = value + (*value == '-');
	size_t length = strspn(digits, "0123456789");
	return length && length < 10 && !digits[length];
}

static void option_add(struct sql *sql, const struct option *option)
{
	sql_addf(sql, is_number(option->value) ? "%I = %E" : "%I = %L", option->name, option->value);
}

bool search_dictionary_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *value = object_get(to, TEXT_SEARCH_DICTIONARY_OPTIONS);
	struct list options = list_on(job->ctx->arena);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if (value && !options_parse(job->ctx, value, &options))
		return false;
	sql_addf(&sql, "CREATE TEXT SEARCH DICTIONARY %T (TEMPLATE = %Q", to,
		 object_text(to, TEXT_SEARCH_DICTIONARY_TEMPLATE));
	for (size_t i = 0; i < options.count; i++) {
		sql_addf(&sql, ", ");
		option_add(&sql, options.item[i]);
	}
	sql_addf(&sql, ")");
	ddl_step(job, sql_get(&sql));
	pg_defaults_put(job);
	pg_comment(job, to);
	return true;
}

/* A dictionary or a configuration. */
bool search_drop(struct ddl_job *job)
{
	pg_defaults_drop(job);
	return pg_drop(job);
}

static const struct option *option_find(const struct list *options, const char *name)
{
	for (size_t i = 0; i < options->count; i++)
		if (text_equal(((const struct option *)options->item[i])->name, name))
			return options->item[i];
	return NULL;
}

/* A name without a value takes the option away. */
bool search_dictionary_set_options(struct ddl_job *job)
{
	const struct change *c = job->change;
	const char *old = object_get(c->from, TEXT_SEARCH_DICTIONARY_OPTIONS),
		   *new = object_get(c->to, TEXT_SEARCH_DICTIONARY_OPTIONS), *before = "";
	struct list from = list_on(job->ctx->arena), to = list_on(job->ctx->arena);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	if ((old && !options_parse(job->ctx, old, &from)) || (new && !options_parse(job->ctx, new, &to)))
		return false;
	for (size_t i = 0; i < from.count; i++) {
		const struct option *option = from.item[i];
		if (option_find(&to, option->name))
			continue;
		sql_addf(&sql, "%E%I", before, option->name);
		before = ", ";
	}
	for (size_t i = 0; i < to.count; i++) {
		const struct option *option = to.item[i], *was = option_find(&from, option->name);
		if (was && text_equal(was->value, option->value))
			continue;
		sql_addf(&sql, "%E", before);
		option_add(&sql, option);
		before = ", ";
	}
	PG_STEP(job, "ALTER TEXT SEARCH DICTIONARY %T (%E)", c->to, sql_get(&sql))->note =
		"what indexes and columns hold already stays as it was made";
	return true;
}

/* ---- configurations --------------------------------------------------------------------------------------------------- */

/* asciiword, word WITH shop.german, simple */
static const char *mapping_words(const struct ddl_job *job, const char *tokens, const char *dictionaries)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	struct list names = list_on(job->ctx->arena);
	sql_addf(&sql, "%E WITH ", tokens);
	names_parse(job->ctx, dictionaries, &names);
	for (size_t i = 0; i < names.count; i++)
		sql_addf(&sql, i ? ", %Q" : "%Q", (const char *)names.item[i]);
	return sql_get(&sql);
}

static const char *dictionaries_of(const struct object *mapping)
{
	return object_text(mapping, TEXT_SEARCH_MAPPING_DICTIONARIES);
}

/* The tokens of the configuration from `first` on that are looked up in the same dictionaries. */
static const char *tokens_alike(const struct ddl_job *job, const struct object *first)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	for (const struct object *m = first; m; m = object_following(m))
		if (dictionaries_of(m) == dictionaries_of(first))
			sql_addf(&sql, m == first ? "%N" : ", %N", object_name(m));
	return sql_get(&sql);
}

static bool is_first_alike(const struct object *mapping)
{
	const struct object *m = object_first(mapping->parent, mapping->kind);
	while (dictionaries_of(m) != dictionaries_of(mapping))
		m = object_following(m);
	return m == mapping;
}

bool search_configuration_create(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	PG_STEP(job, "CREATE TEXT SEARCH CONFIGURATION %T (PARSER = %Q)", to,
		object_text(to, TEXT_SEARCH_CONFIGURATION_PARSER));
	for (const struct object *m = object_first(to, KIND_TEXT_SEARCH_MAPPING); m; m = object_following(m))
		if (is_first_alike(m))
			PG_PART(job, "mappings", "ALTER TEXT SEARCH CONFIGURATION %T ADD MAPPING FOR %E", to,
				mapping_words(job, tokens_alike(job, m), dictionaries_of(m)));
	pg_defaults_put(job);
	pg_comment(job, to);
	return true;
}

static void mapping_step(struct ddl_job *job, const char *verb, const struct object *mapping)
{
	PG_STEP(job, "ALTER TEXT SEARCH CONFIGURATION %T %E MAPPING FOR %E", mapping->parent, verb,
		mapping_words(job, PG_SQL(job, "%N", object_name(mapping)), dictionaries_of(mapping)))
		->note =
		pg_is_new(job, mapping->parent) ? NULL : "what indexes and columns hold already stays as it was made";
}

bool search_mapping_create(struct ddl_job *job)
{
	mapping_step(job, "ADD", job->change->to);
	return true;
}

bool search_mapping_alter(struct ddl_job *job)
{
	mapping_step(job, "ALTER", job->change->to);
	return true;
}

bool search_mapping_drop(struct ddl_job *job)
{
	const struct object *from = job->change->from;
	PG_STEP(job, "ALTER TEXT SEARCH CONFIGURATION %T DROP MAPPING FOR %N", from->parent, object_name(from));
	return true;
}
