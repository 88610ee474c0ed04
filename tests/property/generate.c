/* What the generators share, and the table of them: how an object of each kind is made at random, and how it is changed. */
#include "make.h"

#include <ctype.h>
#include <stdio.h>

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

bool is_postgres(const struct maker *m)
{
	return m->engine->dialect == DIALECT_POSTGRES;
}

const char *quoted(struct context *ctx, const char *name)
{
	return arena_printf(ctx->arena, "\"%s\"", name);
}

const char *relation(struct maker *m, const struct object *o)
{
	const char *name = quoted(m->ctx, object_name(o));
	return is_postgres(m) ? arena_printf(m->ctx->arena, "%s.%s", object_name(m->schema), name) : name;
}

const char *one_name(struct maker *m, const char *name)
{
	struct list one = list_on(m->ctx->arena);
	list_add(&one, name);
	return names_format(m->ctx, &one);
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

struct object *object_named(struct maker *m, enum kind kind, struct object *parent, char letter)
{
	struct object *o = object_new(m->ctx, kind, parent, (struct place){ "random", 1, 1 });
	object_put(o, kind_name_attr(kind), name_new(m, letter));
	return o;
}

void comment_maybe(struct maker *m, struct object *o, unsigned percent)
{
	enum attr comment = kind_attr(o->kind, "comment");
	if (comment < ATTR_COUNT && engine_knows(m, comment) && chance_percent(m->chance, percent))
		set(m, o, comment, "it's %u", (unsigned)chance_below(m->chance, 1000));
}

bool comment_tweak(struct maker *m, struct object *o)
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

bool flag_turn(struct maker *m, struct object *o, enum attr attr)
{
	set(m, o, attr, object_flag(o, attr) ? "false" : "true");
	return true;
}

bool word_turn(struct maker *m, struct object *o, enum attr attr, const char *const *word, size_t count)
{
	if (object_get(o, attr) && chance_percent(m->chance, 40))
		object_put(o, attr, NULL);
	else
		set(m, o, attr, "%s", word[chance_below(m->chance, count)]);
	return true;
}

/* ---- the table of them ---------------------------------------------------------------------------------------------- */

/* clang-format off */
const struct generator generators[] = {
	{ KIND_TABLE,                     22, BOTH,       table_make,               table_tweak },
	{ KIND_TABLE,                      5, POSTGRESQL, partitioned_make,         NULL },
	{ KIND_TABLE,                      9, POSTGRESQL, partition_make,           NULL },
	{ KIND_TABLE,                      2, POSTGRESQL, twin_make,                NULL },
	{ KIND_TABLE,                      4, POSTGRESQL, heir_make,                NULL },
	{ KIND_TABLE,                      3, POSTGRESQL, foreign_table_make,       NULL },
	{ KIND_TABLE,                      5, POSTGRESQL, typed_make,               NULL },
	{ KIND_COLUMN,                    16, BOTH,       column_make,              column_tweak },
	{ KIND_COLUMN,                     3, POSTGRESQL, serial_make,              NULL },
	{ KIND_CHECK,                      8, BOTH,       check_make,               check_tweak },
	{ KIND_CHECK,                      4, POSTGRESQL, function_check_make,      NULL },
	{ KIND_UNIQUE,                     6, BOTH,       unique_make,              unique_tweak },
	{ KIND_FOREIGN_KEY,                8, BOTH,       foreign_key_make,         foreign_key_tweak },
	{ KIND_EXCLUSION,                  3, POSTGRESQL, exclusion_make,           exclusion_tweak },
	{ KIND_INDEX,                     10, BOTH,       index_make,               index_tweak },
	{ KIND_STATISTICS,                 3, POSTGRESQL, statistics_make,          statistics_tweak },
	{ KIND_SEQUENCE,                   5, BOTH,       sequence_make,            sequence_tweak },
	{ KIND_ENUM,                       5, BOTH,       enum_make,                enum_tweak },
	{ KIND_DOMAIN,                     5, BOTH,       domain_make,              domain_tweak },
	{ KIND_COMPOSITE_TYPE,             4, POSTGRESQL, composite_make,           comment_tweak },
	{ KIND_COMPOSITE_ATTRIBUTE,        2, POSTGRESQL, composite_attribute_make, composite_attribute_tweak },
	{ KIND_RANGE_TYPE,                 3, POSTGRESQL, range_make,               range_tweak },
	{ KIND_COLLATION,                  3, POSTGRESQL, collation_make,           comment_tweak },
	{ KIND_VIEW,                      10, BOTH,       view_make,                view_tweak },
	{ KIND_VIEW_COLUMN,                2, POSTGRESQL, view_column_make,         view_column_tweak },
	{ KIND_MATERIALIZED_VIEW,          5, POSTGRESQL, matview_make,             matview_tweak },
	{ KIND_FUNCTION,                   5, POSTGRESQL, function_make,            function_tweak },
	{ KIND_FUNCTION,                   2, POSTGRESQL, function_over_make,       NULL },
	{ KIND_PROCEDURE,                  2, POSTGRESQL, procedure_make,           procedure_tweak },
	{ KIND_AGGREGATE,                  2, POSTGRESQL, aggregate_make,           aggregate_tweak },
	{ KIND_CAST,                       2, POSTGRESQL, cast_make,                cast_tweak },
	{ KIND_OPERATOR,                   4, POSTGRESQL, operator_make,            operator_tweak },
	{ KIND_CHECK,                      3, POSTGRESQL, operator_check_make,      NULL },
	{ KIND_OPERATOR_FAMILY,            2, POSTGRESQL, operator_family_make,     operator_family_tweak },
	{ KIND_OPERATOR_CLASS,             3, POSTGRESQL, operator_class_make,      operator_class_tweak },
	{ KIND_INDEX,                      3, POSTGRESQL, operator_index_make,      NULL },
	{ KIND_CONVERSION,                 2, POSTGRESQL, conversion_make,          conversion_tweak },
	{ KIND_POLICY,                     4, POSTGRESQL, policy_make,              policy_tweak },
	{ KIND_TRIGGER,                    4, POSTGRESQL, trigger_make,             trigger_tweak },
	{ KIND_RULE,                       3, POSTGRESQL, rule_make,                rule_tweak },
	{ KIND_EVENT_TRIGGER,              1, POSTGRESQL, event_trigger_make,       event_trigger_tweak },
	{ KIND_PUBLICATION,                2, POSTGRESQL, publication_make,         publication_tweak },
	{ KIND_PUBLISHED_TABLE,            6, POSTGRESQL, published_table_make,     NULL },
	{ KIND_SUBSCRIPTION,               2, POSTGRESQL, subscription_make,        subscription_tweak },
	{ KIND_FOREIGN_DATA_WRAPPER,       1, POSTGRESQL, wrapper_make,             options_tweak },
	{ KIND_SERVER,                     1, POSTGRESQL, server_make,              options_tweak },
	{ KIND_USER_MAPPING,               2, POSTGRESQL, user_mapping_make,        options_tweak },
	{ KIND_GRANT,                     14, POSTGRESQL, grant_make,               grant_tweak },
	{ KIND_SECURITY_LABEL,             4, POSTGRESQL, label_make,               label_tweak },
	{ KIND_DEFAULT_PRIVILEGES,         2, POSTGRESQL, default_privileges_make,  NULL },
	{ KIND_TEXT_SEARCH_DICTIONARY,     2, POSTGRESQL, dictionary_make,          dictionary_tweak },
	{ KIND_TEXT_SEARCH_CONFIGURATION,  2, POSTGRESQL, configuration_make,       comment_tweak },
	{ KIND_TEXT_SEARCH_MAPPING,        5, POSTGRESQL, mapping_make,             mapping_tweak },
	/* Made together with what they stand in. */
	{ KIND_PRIMARY_KEY,                0, BOTH,       NULL,                     primary_key_tweak },
	{ KIND_DOMAIN_CHECK,               0, BOTH,       NULL,                     domain_check_tweak },
};
/* clang-format on */
const size_t generator_count = COUNT_OF(generators);

/* Kinds that no generator makes, and why. */
static const struct {
	enum kind kind;
	const char *why;
} without[] = {
	{ KIND_BASE_TYPE, "its functions are in C" },
	{ KIND_LANGUAGE, "its handler is in C" },
	{ KIND_ACCESS_METHOD, "its handler is in C" },
	{ KIND_TRANSFORM, "its functions are in C" },
	{ KIND_MODEL, "it is what the others stand in" },
	{ KIND_SCHEMA, "one is made with the model; a test empties it by name" },
	{ KIND_EXTENSION, "which ones there are is the server's affair" },
	{ KIND_MATERIALIZED_VIEW_COLUMN, "nothing but what its cases show" },
	{ KIND_VIRTUAL_TABLE, "its arguments are the module's language" },
	{ KIND_TEXT_SEARCH_PARSER, "its functions are in C" },
	{ KIND_TEXT_SEARCH_TEMPLATE, "its functions are in C" },
};

static bool is_without(enum kind kind)
{
	for (size_t i = 0; i < COUNT_OF(without); i++)
		if (without[i].kind == kind)
			return true;
	return false;
}

bool generators_complete(void)
{
	bool complete = true;
	for (enum kind kind = 0; kind < KIND_COUNT; kind++) {
		bool made = generator_of(kind) != NULL;
		if (made == is_without(kind)) {
			fprintf(stderr, "property: %s: generate.c needs %s\n", kind_table[kind].id,
				made ? "no excuse: there is a generator"
				     : "a generator, or a reason why there is none");
			complete = false;
		}
	}
	return complete;
}

void generators_missing_print(void)
{
	for (size_t i = 0; i < COUNT_OF(without); i++)
		printf("no generator: %s: %s\n", kind_table[without[i].kind].element, without[i].why);
}
