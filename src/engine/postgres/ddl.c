/*
 * What PostgreSQL can create, drop, rename and alter, and what it costs. Locks, scans and rewrites as measured on 15 and
 * read in tablecmds.c (AlterTableGetLockLevel). Rows are emitted in their order; where values decide, a function lowers
 * the cost. An attribute may have several rows: what must come first, and what comes last.
 */
#include "engine/postgres/ddl.h"

#define AE LOCK_ACCESS_EXCLUSIVE
#define SUE LOCK_SHARE_UPDATE
#define FAIL STEP_MAY_FAIL_ON_DATA

/* clang-format off */
static const struct alter_rule schema_rules[] = {
	{ SCHEMA_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ SCHEMA_COMMENT, schema_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule extension_rules[] = {
	{ EXTENSION_SCHEMA,  extension_set_schema,  LOCK_NONE, 0, 0, NULL },
	{ EXTENSION_VERSION, ddl_recreate,          AE, STEP_LOSES_DATA, 0, extension_gets_older },
	{ EXTENSION_VERSION, extension_set_version, LOCK_NONE, 0, 0, NULL },
	{ EXTENSION_COMMENT, extension_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

/* The columns go over to a new collation of the name: PostgreSQL alters none. */
static const struct alter_rule collation_rules[] = {
	{ COLLATION_PROVIDER,      collation_rebuild, AE, STEP_SCANS | FAIL, PG_OVER_TYPE, NULL },
	{ COLLATION_LOCALE,        collation_rebuild, AE, STEP_SCANS | FAIL, PG_OVER_TYPE, NULL },
	{ COLLATION_LC_COLLATE,    collation_rebuild, AE, STEP_SCANS | FAIL, PG_OVER_TYPE, NULL },
	{ COLLATION_LC_CTYPE,      collation_rebuild, AE, STEP_SCANS | FAIL, PG_OVER_TYPE, NULL },
	{ COLLATION_DETERMINISTIC, collation_rebuild, AE, STEP_SCANS | FAIL, PG_OVER_TYPE, NULL },
	{ COLLATION_RULES,         collation_rebuild, AE, STEP_SCANS | FAIL, PG_OVER_TYPE, NULL },
	{ COLLATION_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ COLLATION_COMMENT,       pg_set_comment,    LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule base_type_rules[] = {
	{ BASE_TYPE_INPUT,      ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_OUTPUT,     ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_LENGTH,     ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_BY_VALUE,   ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_ALIGNMENT,  ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_CATEGORY,   ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_PREFERRED,  ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_DEFAULT,    ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_ELEMENT,    ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_DELIMITER,  ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_COLLATABLE, ddl_recreate, LOCK_NONE, 0, 0, base_type_is_remade },
	{ BASE_TYPE_STORAGE,    ddl_recreate, LOCK_NONE, 0, 0, base_type_is_made_plain },
	{ BASE_TYPE_INPUT,      base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_OUTPUT,     base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_LENGTH,     base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_BY_VALUE,   base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_ALIGNMENT,  base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_CATEGORY,   base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_PREFERRED,  base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_DEFAULT,    base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_ELEMENT,    base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_DELIMITER,  base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_COLLATABLE, base_type_define, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_RECEIVE,    base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_SEND,       base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_TYPMOD_IN,  base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_TYPMOD_OUT, base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_ANALYZE,    base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_SUBSCRIPT,  base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_STORAGE,    base_type_set, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ BASE_TYPE_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule enum_rules[] = {
	{ ENUM_LABELS,  enum_set_labels, AE, STEP_REWRITES | FAIL, PG_OVER_TYPE, enum_needs_rebuild },
	{ ENUM_RENAMED, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ ENUM_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ ENUM_COMMENT, pg_set_comment,  LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule domain_rules[] = {
	{ DOMAIN_TYPE,      domain_rebuild,      AE, STEP_REWRITES | FAIL, PG_OVER_TYPE, NULL },
	{ DOMAIN_COLLATION, domain_rebuild,      AE, STEP_REWRITES, PG_OVER_TYPE, NULL },
	{ DOMAIN_DEFAULT,   domain_set_default,  LOCK_NONE, 0, 0, NULL },
	{ DOMAIN_NULLABLE,  domain_set_nullable, LOCK_SHARE, STEP_SCANS | FAIL, 0, NULL },
	{ DOMAIN_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ DOMAIN_COMMENT,   pg_set_comment,      LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule domain_check_rules[] = {
	{ DOMAIN_CHECK_EXPRESSION, ddl_recreate,        LOCK_SHARE, STEP_SCANS | FAIL, 0, NULL },
	{ DOMAIN_CHECK_NOT_VALID,  ddl_recreate,        LOCK_NONE, 0, 0, constraint_loses_validity },
	{ DOMAIN_CHECK_NOT_VALID,  constraint_validate, LOCK_SHARE, STEP_SCANS | FAIL, 0, NULL },
	{ DOMAIN_CHECK_COMMENT,    pg_set_comment,      LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule range_type_rules[] = {
	{ RANGE_TYPE_SUBTYPE,      ddl_recreate,         LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_OPCLASS,      ddl_recreate,         LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_COLLATION,    ddl_recreate,         LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_CANONICAL,    ddl_recreate,         LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_SUBTYPE_DIFF, ddl_recreate,         LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_MULTIRANGE,   range_set_multirange, LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ RANGE_TYPE_COMMENT,      pg_set_comment,       LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule composite_type_rules[] = {
	{ COMPOSITE_TYPE_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ COMPOSITE_TYPE_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule composite_attribute_rules[] = {
	{ COMPOSITE_ATTRIBUTE_TYPE,      attribute_set_type, LOCK_NONE, 0, PG_OVER_COLUMN, NULL },
	{ COMPOSITE_ATTRIBUTE_COLLATION, attribute_set_type, LOCK_NONE, 0, PG_OVER_COLUMN, NULL },
	{ COMPOSITE_ATTRIBUTE_COMMENT,   pg_set_comment,     LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule sequence_rules[] = {
	{ SEQUENCE_TYPE,      sequence_set_options,  LOCK_SHARE_ROW, FAIL, 0, NULL },
	{ SEQUENCE_START,     sequence_set_options,  LOCK_SHARE_ROW, 0, 0, NULL },
	{ SEQUENCE_INCREMENT, sequence_set_options,  LOCK_SHARE_ROW, 0, 0, NULL },
	{ SEQUENCE_MINIMUM,   sequence_set_options,  LOCK_SHARE_ROW, FAIL, 0, NULL },
	{ SEQUENCE_MAXIMUM,   sequence_set_options,  LOCK_SHARE_ROW, FAIL, 0, NULL },
	{ SEQUENCE_CACHE,     sequence_set_options,  LOCK_SHARE_ROW, 0, 0, NULL },
	{ SEQUENCE_CYCLE,     sequence_set_options,  LOCK_SHARE_ROW, 0, 0, NULL },
	{ SEQUENCE_UNLOGGED,  sequence_set_unlogged, AE, STEP_REWRITES, 0, NULL },
	{ SEQUENCE_OWNED_BY,  sequence_set_owner,    LOCK_SHARE_ROW, 0, 0, NULL },
	{ SEQUENCE_OWNER, pg_set_owner, AE, 0, 0, NULL },
	{ SEQUENCE_COMMENT,   pg_set_comment,        LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule language_rules[] = {
	{ LANGUAGE_TRUSTED,   language_replace, LOCK_NONE, 0, 0, NULL },
	{ LANGUAGE_HANDLER,   language_replace, LOCK_NONE, 0, 0, NULL },
	{ LANGUAGE_INLINE,    language_replace, LOCK_NONE, 0, 0, NULL },
	{ LANGUAGE_VALIDATOR, language_replace, LOCK_NONE, 0, 0, NULL },
	{ LANGUAGE_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ LANGUAGE_COMMENT,   pg_set_comment,   LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule access_method_rules[] = {
	{ ACCESS_METHOD_TYPE,    ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ ACCESS_METHOD_HANDLER, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ ACCESS_METHOD_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

/* A routine uses the transforms of its types in its language, whether or not it says so. */
static const struct alter_rule transform_rules[] = {
	{ TRANSFORM_FROM_SQL, transform_replace, LOCK_NONE, 0, 0, NULL },
	{ TRANSFORM_TO_SQL,   transform_replace, LOCK_NONE, 0, 0, NULL },
	{ TRANSFORM_COMMENT,  pg_set_comment,    LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule function_rules[] = {
	{ FUNCTION_ARGUMENTS,  ddl_recreate,    LOCK_NONE, 0, 0, routine_breaks },
	{ FUNCTION_RETURNS,    ddl_recreate,    LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_WINDOW,     ddl_recreate,    LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_ARGUMENTS,  routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_LANGUAGE,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_VOLATILITY, routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_STRICT,     routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_LEAKPROOF,  routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_SECURITY,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_PARALLEL,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_COST,       routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_ROWS,       routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_SUPPORT,    routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_SET,        routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_TRANSFORMS, routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_LIBRARY,    routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_SYMBOL,     routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_BODY,       routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_SQL_BODY,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ FUNCTION_COMMENT,    pg_set_comment,  LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule procedure_rules[] = {
	{ PROCEDURE_ARGUMENTS,  ddl_recreate,    LOCK_NONE, 0, 0, routine_breaks },
	{ PROCEDURE_ARGUMENTS,  routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_LANGUAGE,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_SECURITY,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_SET,        routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_TRANSFORMS, routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_LIBRARY,    routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_SYMBOL,     routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_BODY,       routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_SQL_BODY,   routine_replace, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ PROCEDURE_COMMENT,    pg_set_comment,  LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule aggregate_rules[] = {
	{ AGGREGATE_ARGUMENTS,               ddl_recreate,      LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_STATE_TYPE,              ddl_recreate,      LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_FINAL_FUNCTION,          ddl_recreate,      LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_FINAL_EXTRA,             ddl_recreate,      LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_HYPOTHETICAL,            ddl_recreate,      LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_STATE_FUNCTION,          aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_STATE_SPACE,             aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_INITIAL,                 aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_FINAL_MODIFY,            aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_COMBINE_FUNCTION,        aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_SERIAL_FUNCTION,         aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_DESERIAL_FUNCTION,       aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_STATE_FUNCTION,   aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_INVERSE_FUNCTION, aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_STATE_TYPE,       aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_STATE_SPACE,      aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_INITIAL,          aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_FINAL_FUNCTION,   aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_FINAL_EXTRA,      aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_MOVING_FINAL_MODIFY,     aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_SORT_OPERATOR,           aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_PARALLEL,                aggregate_replace, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ AGGREGATE_COMMENT,                 pg_set_comment,    LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule conversion_rules[] = {
	{ CONVERSION_FROM,     ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CONVERSION_TO,       ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CONVERSION_FUNCTION, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CONVERSION_DEFAULT,  ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CONVERSION_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ CONVERSION_COMMENT,  pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule search_parser_rules[] = {
	{ TEXT_SEARCH_PARSER_START,    ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_PARSER_NEXT,     ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_PARSER_END,      ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_PARSER_LEXTYPES, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_PARSER_HEADLINE, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_PARSER_COMMENT,  pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule search_template_rules[] = {
	{ TEXT_SEARCH_TEMPLATE_LEXIZE,  ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_TEMPLATE_INIT,    ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_TEMPLATE_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule search_dictionary_rules[] = {
	{ TEXT_SEARCH_DICTIONARY_TEMPLATE, ddl_recreate,                  LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_DICTIONARY_OPTIONS,  search_dictionary_set_options, LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_DICTIONARY_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_DICTIONARY_COMMENT,  pg_set_comment,                LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule search_configuration_rules[] = {
	{ TEXT_SEARCH_CONFIGURATION_PARSER,  ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_CONFIGURATION_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ TEXT_SEARCH_CONFIGURATION_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule search_mapping_rules[] = {
	{ TEXT_SEARCH_MAPPING_DICTIONARIES, search_mapping_alter, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule table_rules[] = {
	{ TABLE_PARTITION_BY,  ddl_recreate,            AE, STEP_LOSES_DATA, 0, NULL },
	{ TABLE_PARTITION_OF,  table_leave,             AE, 0, 0, NULL },
	{ TABLE_BOUND,         table_leave,             AE, 0, 0, NULL },
	{ TABLE_INHERITS,      table_leave,             AE, 0, 0, NULL },
	{ TABLE_OF_TYPE,       table_leave,             AE, 0, 0, NULL },
	{ TABLE_UNLOGGED,      table_set_unlogged,      AE, STEP_REWRITES, 0, NULL },
	{ TABLE_ACCESS_METHOD, table_set_access_method, AE, STEP_REWRITES, 0, NULL },
	{ TABLE_TABLESPACE,    table_set_tablespace,    AE, STEP_REWRITES, 0, NULL },
	{ TABLE_OPTIONS,       table_set_options,       SUE, 0, 0, NULL },
	{ TABLE_ROW_SECURITY,  table_set_row_security,  AE, 0, 0, NULL },
	{ TABLE_FORCE_ROW_SECURITY, table_set_force_row_security, AE, 0, 0, NULL },
	{ TABLE_REPLICA_IDENTITY, table_set_replica_identity, AE, 0, 0, NULL },
	{ TABLE_SERVER,        ddl_recreate,            AE, STEP_LOSES_DATA, 0, NULL },
	{ TABLE_FOREIGN_OPTIONS, foreign_table_set_options, AE, 0, 0, NULL },
	{ TABLE_OWNER, pg_set_owner, AE, 0, 0, NULL },
	{ TABLE_COMMENT,       pg_set_comment,          SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

/* An identity goes before the default that replaces it can be set and before NULL can be allowed; it comes after the
 * default it replaces is gone and after NULL is ruled out. */
static const struct alter_rule column_rules[] = {
	{ COLUMN_GENERATED,   ddl_recreate,           AE, STEP_REWRITES | STEP_LOSES_DATA, 0, column_is_generated },
	{ COLUMN_EXPRESSION,  ddl_recreate,           AE, STEP_REWRITES, 0, column_expression_recreates },
	{ COLUMN_TYPE,        ddl_recreate,           AE, STEP_REWRITES, 0, column_is_generated },
	{ COLUMN_COLLATION,   ddl_recreate,           AE, STEP_REWRITES, 0, column_is_generated },
	{ COLUMN_IDENTITY,    column_drop_identity,   AE, 0, 0, NULL },
	{ COLUMN_GENERATED,   column_drop_expression, AE, 0, 0, NULL },
	{ COLUMN_EXPRESSION,  column_set_expression,  AE, STEP_REWRITES, 0, NULL },
	{ COLUMN_TYPE,        ddl_with_create,        AE, 0, P(FOREIGN_KEY), column_type_breaks_keys },
	{ COLUMN_TYPE,        column_set_type,        AE, STEP_REWRITES | FAIL, PG_OVER_COLUMN, NULL },
	{ COLUMN_COLLATION,   column_set_collation,   AE, STEP_SCANS, PG_OVER_COLUMN, NULL },
	{ COLUMN_DEFAULT,     column_set_default,     AE, 0, 0, NULL },
	{ COLUMN_NULLABLE,    column_set_nullable,    AE, STEP_SCANS | FAIL, 0, NULL },
	{ COLUMN_NOT_NULL_NAME,       column_set_not_null, AE, 0, 0, NULL },
	{ COLUMN_NOT_NULL_NOT_VALID,  column_set_not_null, AE, 0, 0, NULL },
	{ COLUMN_NOT_NULL_NO_INHERIT, column_set_not_null, AE, 0, 0, NULL },
	{ COLUMN_IDENTITY,    column_add_identity,    AE, 0, 0, NULL },
	{ COLUMN_IDENTITY,    column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_START,       column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_INCREMENT,   column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_MINIMUM,     column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_MAXIMUM,     column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_CACHE,       column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_CYCLE,       column_set_identity,    AE, 0, 0, NULL },
	{ COLUMN_SEQUENCE,    column_set_sequence,    AE, 0, 0, NULL },
	{ COLUMN_STORAGE,     column_set_storage,     AE, 0, 0, NULL },
	{ COLUMN_COMPRESSION, column_set_compression, AE, 0, 0, NULL },
	{ COLUMN_STATISTICS,  column_set_statistics,  SUE, 0, 0, NULL },
	{ COLUMN_OPTIONS,     column_set_options,     SUE, 0, 0, NULL },
	{ COLUMN_FOREIGN_OPTIONS, foreign_column_set_options, AE, 0, 0, NULL },
	{ COLUMN_INHERITED,   ddl_with_create,        AE, 0, PG_OVER_COLUMN | P(PRIMARY_KEY) | P(UNIQUE) | P(EXCLUSION) | P(FOREIGN_KEY) | P(INDEX) | P(CHECK), column_goes_above },
	{ COLUMN_COMMENT,     pg_set_comment,         SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule primary_key_rules[] = {
	{ PRIMARY_KEY_COLUMNS,    ddl_recreate,              AE, STEP_SCANS | FAIL, 0, NULL },
	{ PRIMARY_KEY_WITHOUT_OVERLAPS, ddl_recreate,        AE, STEP_SCANS | FAIL, 0, NULL },
	{ PRIMARY_KEY_INCLUDE,    ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ PRIMARY_KEY_DEFERRABLE, ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ PRIMARY_KEY_OPTIONS, ddl_recreate, AE, STEP_SCANS, 0, index_is_divided },
	{ PRIMARY_KEY_OPTIONS,    constraint_set_options,    SUE, 0, 0, NULL },
	{ PRIMARY_KEY_TABLESPACE, constraint_set_tablespace, AE, STEP_REWRITES, 0, NULL },
	{ PRIMARY_KEY_REPLICA_IDENTITY, index_set_replica_identity, AE, 0, 0, NULL },
	{ PRIMARY_KEY_CLUSTERED, index_set_clustered, SUE, 0, 0, NULL },
	{ PRIMARY_KEY_OF, ddl_recreate, AE, STEP_SCANS, 0, part_of_another },
	{ PRIMARY_KEY_OF, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ PRIMARY_KEY_WITHIN, ddl_recreate, AE, STEP_SCANS, 0, key_outlives_index },
	{ PRIMARY_KEY_WITHIN, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ PRIMARY_KEY_COMMENT,    pg_set_comment,            SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule unique_rules[] = {
	{ UNIQUE_COLUMNS,            ddl_recreate,              AE, STEP_SCANS | FAIL, 0, NULL },
	{ UNIQUE_WITHOUT_OVERLAPS,   ddl_recreate,              AE, STEP_SCANS | FAIL, 0, NULL },
	{ UNIQUE_INCLUDE,            ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ UNIQUE_NULLS_NOT_DISTINCT, ddl_recreate,              AE, STEP_SCANS | FAIL, 0, NULL },
	{ UNIQUE_DEFERRABLE,         ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ UNIQUE_OPTIONS, ddl_recreate, AE, STEP_SCANS, 0, index_is_divided },
	{ UNIQUE_OPTIONS,            constraint_set_options,    SUE, 0, 0, NULL },
	{ UNIQUE_TABLESPACE,         constraint_set_tablespace, AE, STEP_REWRITES, 0, NULL },
	{ UNIQUE_REPLICA_IDENTITY, index_set_replica_identity, AE, 0, 0, NULL },
	{ UNIQUE_CLUSTERED, index_set_clustered, SUE, 0, 0, NULL },
	{ UNIQUE_OF, ddl_recreate, AE, STEP_SCANS, 0, part_of_another },
	{ UNIQUE_OF, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ UNIQUE_WITHIN, ddl_recreate, AE, STEP_SCANS, 0, key_outlives_index },
	{ UNIQUE_WITHIN, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ UNIQUE_COMMENT,            pg_set_comment,            SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule exclusion_rules[] = {
	{ EXCLUSION_ELEMENTS,   ddl_recreate,              AE, STEP_SCANS | FAIL, 0, NULL },
	{ EXCLUSION_METHOD,     ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ EXCLUSION_INCLUDE,    ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ EXCLUSION_WHERE,      ddl_recreate,              AE, STEP_SCANS | FAIL, 0, NULL },
	{ EXCLUSION_DEFERRABLE, ddl_recreate,              AE, STEP_SCANS, 0, NULL },
	{ EXCLUSION_OPTIONS, ddl_recreate, AE, STEP_SCANS, 0, index_is_divided },
	{ EXCLUSION_OPTIONS,    constraint_set_options,    SUE, 0, 0, NULL },
	{ EXCLUSION_TABLESPACE, constraint_set_tablespace, AE, STEP_REWRITES, 0, NULL },
	{ EXCLUSION_CLUSTERED, index_set_clustered, SUE, 0, 0, NULL },
	{ EXCLUSION_OF, ddl_recreate, AE, STEP_SCANS, 0, becomes_a_part },
	{ EXCLUSION_OF, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ EXCLUSION_COMMENT,    pg_set_comment,            SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule check_rules[] = {
	{ CHECK_EXPRESSION, ddl_recreate,        AE, STEP_SCANS | FAIL, 0, NULL },
	{ CHECK_NO_INHERIT, ddl_recreate,        AE, STEP_SCANS, 0, NULL },
	{ CHECK_NOT_ENFORCED, ddl_recreate,      AE, STEP_SCANS | FAIL, 0, NULL },
	{ CHECK_NOT_VALID,  ddl_recreate,        AE, 0, 0, constraint_loses_validity },
	{ CHECK_NOT_VALID,  constraint_validate, SUE, STEP_SCANS | FAIL, 0, NULL },
	{ CHECK_INHERITED, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ CHECK_COMMENT,    pg_set_comment,      SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule foreign_key_rules[] = {
	{ FOREIGN_KEY_COLUMNS,           ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS | FAIL, 0, NULL },
	{ FOREIGN_KEY_REFERENCES,        ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS | FAIL, 0, NULL },
	{ FOREIGN_KEY_ON_DELETE,         ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS, 0, NULL },
	{ FOREIGN_KEY_ON_DELETE_COLUMNS, ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS, 0, NULL },
	{ FOREIGN_KEY_ON_UPDATE,         ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS, 0, NULL },
	{ FOREIGN_KEY_MATCH,             ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS | FAIL, 0, NULL },
	{ FOREIGN_KEY_DEFERRABLE,        foreign_key_set_deferrable, AE, 0, 0, NULL },
	{ FOREIGN_KEY_PERIOD,            ddl_recreate, LOCK_SHARE_ROW, STEP_SCANS | FAIL, 0, NULL },
	{ FOREIGN_KEY_NOT_VALID,         ddl_recreate, LOCK_SHARE_ROW, 0, 0, constraint_loses_validity },
	{ FOREIGN_KEY_NOT_ENFORCED,      foreign_key_set_enforced, AE, 0, 0, NULL },
	{ FOREIGN_KEY_NOT_VALID,         constraint_validate, SUE, STEP_SCANS | FAIL, 0, NULL },
	{ FOREIGN_KEY_OF, ddl_recreate, AE, STEP_SCANS, 0, part_of_another },
	{ FOREIGN_KEY_OF, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ FOREIGN_KEY_COMMENT,           pg_set_comment, SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule index_rules[] = {
	{ INDEX_COLUMNS,            ddl_recreate,         LOCK_SHARE, STEP_SCANS, 0, NULL },
	{ INDEX_UNIQUE,             ddl_recreate,         LOCK_SHARE, STEP_SCANS | FAIL, 0, NULL },
	{ INDEX_NULLS_NOT_DISTINCT, ddl_recreate,         LOCK_SHARE, STEP_SCANS | FAIL, 0, NULL },
	{ INDEX_METHOD,             ddl_recreate,         LOCK_SHARE, STEP_SCANS, 0, NULL },
	{ INDEX_INCLUDE,            ddl_recreate,         LOCK_SHARE, STEP_SCANS, 0, NULL },
	{ INDEX_WHERE,              ddl_recreate,         LOCK_SHARE, STEP_SCANS, 0, NULL },
	{ INDEX_OPTIONS, ddl_recreate, LOCK_SHARE, STEP_SCANS, 0, index_is_divided },
	{ INDEX_OPTIONS,            index_set_options,    SUE, 0, 0, NULL },
	{ INDEX_TABLESPACE,         index_set_tablespace, AE, STEP_REWRITES, 0, NULL },
	{ INDEX_REPLICA_IDENTITY, index_set_replica_identity, AE, 0, 0, NULL },
	{ INDEX_CLUSTERED, index_set_clustered, SUE, 0, 0, NULL },
	{ INDEX_OF, ddl_recreate, AE, STEP_SCANS, 0, part_of_another },
	{ INDEX_OF, index_join, SUE, 0, 0, NULL },
	{ INDEX_WITHOUT, ddl_recreate, LOCK_SHARE, STEP_SCANS, 0, index_leaves_partition },
	{ INDEX_WITHOUT, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ INDEX_KEYS, ddl_recreate, LOCK_SHARE, STEP_SCANS, 0, NULL },
	{ INDEX_ONLY, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ INDEX_COMMENT,            pg_set_comment,       SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule policy_rules[] = {
	{ POLICY_RESTRICTIVE, ddl_recreate,   AE, 0, 0, NULL },
	{ POLICY_FOR,         ddl_recreate,   AE, 0, 0, NULL },
	{ POLICY_USING,       ddl_recreate,   AE, 0, 0, policy_loses_condition },
	{ POLICY_WITH_CHECK,  ddl_recreate,   AE, 0, 0, policy_loses_condition },
	{ POLICY_TO,          policy_alter,   AE, 0, 0, NULL },
	{ POLICY_USING,       policy_alter,   AE, 0, 0, NULL },
	{ POLICY_WITH_CHECK,  policy_alter,   AE, 0, 0, NULL },
	{ POLICY_COMMENT,     pg_set_comment, SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule statistics_rules[] = {
	{ STATISTICS_COLUMNS, ddl_recreate,           SUE, 0, 0, NULL },
	{ STATISTICS_KINDS,   ddl_recreate,           SUE, 0, 0, NULL },
	{ STATISTICS_SCHEMA,  statistics_set_schema,  LOCK_NONE, 0, 0, NULL },
	{ STATISTICS_TARGET,  statistics_set_target,  LOCK_NONE, 0, 0, NULL },
	{ STATISTICS_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ STATISTICS_COMMENT, pg_set_comment,        LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule matview_rules[] = {
	{ MATERIALIZED_VIEW_COLUMNS,       ddl_recreate,              AE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_BODY,          ddl_recreate,              AE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_ACCESS_METHOD, ddl_recreate,              AE, 0, 0, matview_keeps_access_method },
	{ MATERIALIZED_VIEW_ACCESS_METHOD, matview_set_access_method, AE, STEP_REWRITES, 0, NULL },
	{ MATERIALIZED_VIEW_TABLESPACE,    matview_set_tablespace,    AE, STEP_REWRITES, 0, NULL },
	{ MATERIALIZED_VIEW_OPTIONS,       matview_set_options,       SUE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_POPULATED,     matview_set_populated,     AE, STEP_REWRITES, 0, NULL },
	{ MATERIALIZED_VIEW_OWNER, pg_set_owner, AE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_COMMENT,       pg_set_comment,            SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule matview_column_rules[] = {
	{ MATERIALIZED_VIEW_COLUMN_COMPRESSION, matview_column_set_compression, AE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_COLUMN_STATISTICS,  matview_column_set_statistics,  SUE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_COLUMN_OPTIONS,     matview_column_set_options,     SUE, 0, 0, NULL },
	{ MATERIALIZED_VIEW_COLUMN_COMMENT,     pg_set_comment,                 SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule view_rules[] = {
	{ VIEW_COLUMNS, ddl_recreate,     AE, 0, 0, view_cannot_be_replaced },
	{ VIEW_BODY,    ddl_recreate,     AE, 0, 0, view_cannot_be_replaced },
	{ VIEW_COLUMNS, view_replace,     AE, 0, 0, NULL },
	{ VIEW_BODY,    view_replace,     AE, 0, 0, NULL },
	{ VIEW_OPTIONS, view_set_options, AE, 0, 0, NULL },
	{ VIEW_OWNER, pg_set_owner, AE, 0, 0, NULL },
	{ VIEW_COMMENT, pg_set_comment,   SUE, 0, 0, NULL },
	{ VIEW_SIGNATURE, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule view_column_rules[] = {
	{ VIEW_COLUMN_DEFAULT, view_column_set_default, AE, 0, 0, NULL },
	{ VIEW_COLUMN_COMMENT, pg_set_comment,          SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule trigger_rules[] = {
	{ TRIGGER_TIMING,     ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_EVENTS,     ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_UPDATE_OF,  ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_LEVEL,      ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_OLD_TABLE,  ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_NEW_TABLE,  ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_WHEN,       ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_FUNCTION,   ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_ARGUMENTS,  ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_CONSTRAINT, ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_DEFERRABLE, ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_FROM,       ddl_recreate, AE, 0, 0, NULL },
	{ TRIGGER_ENABLED,    trigger_set_enabled, LOCK_SHARE_ROW, 0, 0, NULL },
	{ TRIGGER_COMMENT,    pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule rule_rules[] = {
	{ RULE_EVENT,   rule_replace,     AE, 0, 0, NULL },
	{ RULE_WHERE,   rule_replace,     AE, 0, 0, NULL },
	{ RULE_INSTEAD, rule_replace,     AE, 0, 0, NULL },
	{ RULE_ACTIONS, rule_replace,     AE, 0, 0, NULL },
	{ RULE_ENABLED, rule_set_enabled, AE, 0, 0, NULL },
	{ RULE_COMMENT, pg_set_comment,   LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule event_trigger_rules[] = {
	{ EVENT_TRIGGER_EVENT,    ddl_recreate, LOCK_NONE, 0, 0, NULL },
	{ EVENT_TRIGGER_COMMANDS, ddl_recreate, LOCK_NONE, 0, 0, NULL },
	{ EVENT_TRIGGER_FUNCTION, ddl_recreate, LOCK_NONE, 0, 0, NULL },
	{ EVENT_TRIGGER_ENABLED,  event_trigger_set_enabled, LOCK_NONE, 0, 0, NULL },
	{ EVENT_TRIGGER_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ EVENT_TRIGGER_COMMENT,  pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule cast_rules[] = {
	{ CAST_METHOD,   ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CAST_FUNCTION, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CAST_AS,       ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ CAST_COMMENT,  pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule operator_rules[] = {
	{ OPERATOR_FUNCTION,   ddl_recreate,    LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_COMMUTATOR, ddl_recreate,    LOCK_NONE, 0, 0, operator_changes_commutator },
	{ OPERATOR_COMMUTATOR, ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_NEGATOR,    ddl_recreate,    LOCK_NONE, 0, 0, operator_changes_negator },
	{ OPERATOR_NEGATOR,    ddl_with_create, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_HASHES,     ddl_recreate,    LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_MERGES,     ddl_recreate,    LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_RESTRICT,   operator_set_estimators, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_JOIN,       operator_set_estimators, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_COMMENT,    pg_set_comment,  LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule operator_family_rules[] = {
	{ OPERATOR_FAMILY_MEMBERS, operator_family_set_members, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_FAMILY_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_FAMILY_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule operator_class_rules[] = {
	{ OPERATOR_CLASS_TYPE,    ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_CLASS_DEFAULT, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_CLASS_FAMILY,  ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_CLASS_STORAGE, ddl_recreate,   LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_CLASS_MEMBERS, ddl_recreate,   LOCK_NONE, 0, 0, operator_class_changes_itself },
	{ OPERATOR_CLASS_MEMBERS, operator_class_set_members, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_CLASS_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ OPERATOR_CLASS_COMMENT, pg_set_comment, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule wrapper_rules[] = {
	{ FOREIGN_DATA_WRAPPER_HANDLER,   wrapper_set_functions, LOCK_NONE, 0, 0, NULL },
	{ FOREIGN_DATA_WRAPPER_VALIDATOR, wrapper_set_functions, LOCK_NONE, 0, 0, NULL },
	{ FOREIGN_DATA_WRAPPER_OPTIONS,   wrapper_set_options,   LOCK_NONE, 0, 0, NULL },
	{ FOREIGN_DATA_WRAPPER_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ FOREIGN_DATA_WRAPPER_COMMENT,   pg_set_comment,        LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule server_rules[] = {
	{ SERVER_WRAPPER, ddl_recreate,       LOCK_NONE, 0, 0, NULL },
	{ SERVER_TYPE,    ddl_recreate,       LOCK_NONE, 0, 0, NULL },
	{ SERVER_VERSION, server_set_version, LOCK_NONE, 0, 0, NULL },
	{ SERVER_OPTIONS, server_set_options, LOCK_NONE, 0, 0, NULL },
	{ SERVER_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ SERVER_COMMENT, pg_set_comment,     LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule user_mapping_rules[] = {
	{ USER_MAPPING_OPTIONS, user_mapping_set_options, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule publication_rules[] = {
	{ PUBLICATION_ALL_TABLES, ddl_recreate,            LOCK_NONE, 0, 0, NULL },
	{ PUBLICATION_SCHEMAS,    publication_set_schemas, LOCK_NONE, 0, 0, NULL },
	{ PUBLICATION_PUBLISH,    publication_set_options, LOCK_NONE, 0, 0, NULL },
	{ PUBLICATION_VIA_ROOT,   publication_set_options, LOCK_NONE, 0, 0, NULL },
	{ PUBLICATION_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ PUBLICATION_GENERATED,  publication_set_options, LOCK_NONE, 0, 0, NULL },
	{ PUBLICATION_COMMENT,    pg_set_comment,          LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule published_table_rules[] = {
	{ PUBLISHED_TABLE_COLUMNS, ddl_recreate, SUE, 0, 0, NULL },
	{ PUBLISHED_TABLE_WHERE,   ddl_recreate, SUE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

/* One that runs is stopped first, and one that shall run is started last. */
static const struct alter_rule subscription_rules[] = {
	{ SUBSCRIPTION_TWO_PHASE,          subscription_refuse,          LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_FAILOVER,           subscription_refuse,          LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_ENABLED,            subscription_disable,         LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_CONNECTION,         subscription_set_connection,  LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_PUBLICATIONS,       subscription_set_publications, LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_SLOT,               subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_SYNCHRONOUS_COMMIT, subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_BINARY,             subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_STREAMING,          subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_DISABLE_ON_ERROR,   subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_PASSWORD_REQUIRED,  subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_RUN_AS_OWNER,       subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_ORIGIN,             subscription_set_options,     LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_OWNER, pg_set_owner, LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_COMMENT,            pg_set_comment,               LOCK_NONE, 0, 0, NULL },
	{ SUBSCRIPTION_ENABLED,            subscription_enable,          LOCK_NONE, STEP_STARTS, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule grant_rules[] = {
	{ GRANT_PRIVILEGES, grant_alter, LOCK_NONE, 0, 0, NULL },
	{ GRANT_GRANTABLE,  grant_alter, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule security_label_rules[] = {
	{ SECURITY_LABEL_LABEL, label_create, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

static const struct alter_rule default_privileges_rules[] = {
	{ DEFAULT_PRIVILEGES_PRIVILEGES, default_privileges_alter, LOCK_NONE, 0, 0, NULL },
	{ DEFAULT_PRIVILEGES_GRANTABLE,  default_privileges_alter, LOCK_NONE, 0, 0, NULL },
	{ ATTR_COUNT, NULL, LOCK_NONE, 0, 0, NULL }
};

#define MEMBER (DDL_IN_PARENT | DDL_DROPS_WITH_PARENT)
#define FOLLOWER (DDL_DROPS_WITH_PARENT | DDL_DISPOSABLE)

const struct ddl postgres_ddl[KIND_COUNT] = {
	[KIND_SCHEMA]       = { schema_create,    pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, schema_rules, 0, NULL },
	[KIND_EXTENSION]    = { extension_create, pg_drop, NULL, LOCK_NONE, AE, STEP_LOSES_DATA, extension_rules, 0, NULL },
	[KIND_COLLATION]    = { collation_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, collation_rules, 0, NULL },
	[KIND_BASE_TYPE]    = { base_type_create, base_type_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, base_type_rules, 0, NULL },
	[KIND_ENUM]         = { enum_create,      pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, enum_rules, 0, NULL },
	[KIND_DOMAIN]       = { domain_create,    pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, domain_rules, 0, NULL },
	[KIND_DOMAIN_CHECK] = { constraint_create, pg_drop, pg_rename, LOCK_SHARE, LOCK_NONE, 0, domain_check_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_RANGE_TYPE]   = { range_create,     range_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, range_type_rules, 0, NULL },
	[KIND_COMPOSITE_TYPE] = { composite_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, composite_type_rules, 0, NULL },
	[KIND_COMPOSITE_ATTRIBUTE] = { attribute_create, attribute_drop, attribute_rename, LOCK_NONE, LOCK_NONE, STEP_LOSES_DATA, composite_attribute_rules, MEMBER, NULL },
	[KIND_SEQUENCE]     = { sequence_create,  sequence_drop, pg_rename, LOCK_NONE, AE, STEP_LOSES_DATA, sequence_rules, 0, NULL },
	[KIND_LANGUAGE]     = { language_create,  pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, language_rules, DDL_DISPOSABLE, NULL },
	[KIND_ACCESS_METHOD] = { access_method_create, access_method_drop, NULL, LOCK_NONE, LOCK_NONE, 0, access_method_rules, DDL_DISPOSABLE, NULL },
	[KIND_FUNCTION]     = { routine_create,   routine_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, function_rules, DDL_DISPOSABLE, NULL },
	[KIND_PROCEDURE]    = { routine_create,   routine_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, procedure_rules, DDL_DISPOSABLE, NULL },
	[KIND_AGGREGATE]    = { aggregate_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, aggregate_rules, DDL_DISPOSABLE, NULL },
	[KIND_CONVERSION]   = { conversion_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, conversion_rules, DDL_DISPOSABLE, NULL },
	[KIND_TEXT_SEARCH_PARSER]   = { search_parser_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, search_parser_rules, DDL_DISPOSABLE, NULL },
	[KIND_TEXT_SEARCH_TEMPLATE] = { search_template_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, search_template_rules, DDL_DISPOSABLE, NULL },
	[KIND_TEXT_SEARCH_DICTIONARY]    = { search_dictionary_create, search_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, search_dictionary_rules, DDL_DISPOSABLE, NULL },
	[KIND_TEXT_SEARCH_CONFIGURATION] = { search_configuration_create, search_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, search_configuration_rules, DDL_DISPOSABLE, NULL },
	[KIND_TEXT_SEARCH_MAPPING]       = { search_mapping_create, search_mapping_drop, NULL, LOCK_NONE, LOCK_NONE, 0, search_mapping_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_TRANSFORM]    = { transform_create, pg_drop, NULL, LOCK_NONE, LOCK_NONE, 0, transform_rules, DDL_DISPOSABLE | DDL_CLINGS, NULL },
	[KIND_CAST]         = { cast_create,      pg_drop, NULL, LOCK_NONE, LOCK_NONE, 0, cast_rules, DDL_DISPOSABLE, NULL },
	[KIND_OPERATOR]     = { operator_create,  operator_drop, NULL, LOCK_NONE, LOCK_NONE, 0, operator_rules, DDL_DISPOSABLE, NULL },
	[KIND_OPERATOR_FAMILY] = { operator_family_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, operator_family_rules, DDL_DISPOSABLE, NULL },
	[KIND_OPERATOR_CLASS]  = { operator_class_create, operator_class_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, operator_class_rules, DDL_DISPOSABLE | DDL_CLINGS, NULL },
	[KIND_TABLE]        = { table_create,     table_drop, table_rename, LOCK_NONE, AE, STEP_LOSES_DATA, table_rules, 0, NULL, table_join },
	[KIND_COLUMN]       = { column_create,    column_drop, column_rename, AE, AE, STEP_LOSES_DATA, column_rules, MEMBER, NULL },
	[KIND_PRIMARY_KEY]  = { constraint_create, index_drop, pg_rename, AE, AE, 0, primary_key_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_UNIQUE]       = { constraint_create, index_drop, pg_rename, AE, AE, 0, unique_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_EXCLUSION]    = { constraint_create, pg_drop, pg_rename, AE, AE, 0, exclusion_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_CHECK]        = { constraint_create, pg_drop_inherited, pg_rename, AE, AE, 0, check_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_INDEX]        = { index_create,     index_drop, pg_rename, LOCK_SHARE, AE, 0, index_rules, FOLLOWER, NULL },
	[KIND_FOREIGN_KEY]  = { constraint_create, foreign_key_drop, pg_rename, LOCK_SHARE_ROW, AE, 0, foreign_key_rules, FOLLOWER, NULL },
	[KIND_POLICY]       = { policy_create,    pg_drop, pg_rename, AE, AE, 0, policy_rules, FOLLOWER, NULL },
	[KIND_STATISTICS]   = { statistics_create, pg_drop, pg_rename, SUE, SUE, 0, statistics_rules, FOLLOWER, NULL },
	[KIND_MATERIALIZED_VIEW]        = { matview_create, pg_drop, pg_rename, LOCK_NONE, AE, 0, matview_rules, DDL_DISPOSABLE, NULL },
	[KIND_MATERIALIZED_VIEW_COLUMN] = { matview_column_create, matview_column_drop, NULL, SUE, SUE, 0, matview_column_rules, FOLLOWER | DDL_REMARK, NULL },
	[KIND_VIEW]         = { view_create,      pg_drop, pg_rename, LOCK_NONE, AE, 0, view_rules, DDL_DISPOSABLE, NULL },
	[KIND_VIEW_COLUMN]  = { view_column_create, view_column_drop, NULL, AE, AE, 0, view_column_rules, FOLLOWER | DDL_REMARK, NULL },
	[KIND_TRIGGER]      = { trigger_create,   pg_drop, pg_rename, LOCK_SHARE_ROW, AE, 0, trigger_rules, FOLLOWER, NULL },
	[KIND_RULE]         = { rule_create,      pg_drop, pg_rename, AE, AE, 0, rule_rules, FOLLOWER, NULL },
	[KIND_EVENT_TRIGGER] = { event_trigger_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, event_trigger_rules, DDL_DISPOSABLE, NULL },
	[KIND_FOREIGN_DATA_WRAPPER] = { wrapper_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, wrapper_rules, 0, NULL },
	[KIND_SERVER]        = { server_create, pg_drop, pg_rename, LOCK_NONE, LOCK_NONE, 0, server_rules, 0, NULL },
	[KIND_USER_MAPPING]  = { user_mapping_create, user_mapping_drop, NULL, LOCK_NONE, LOCK_NONE, 0, user_mapping_rules, 0, NULL },
	[KIND_PUBLICATION]     = { publication_create, pg_drop, pg_rename, SUE, LOCK_NONE, 0, publication_rules, DDL_DISPOSABLE, NULL },
	[KIND_PUBLISHED_TABLE] = { published_table_create, published_table_drop, NULL, SUE, SUE, 0, published_table_rules, MEMBER | DDL_DISPOSABLE, NULL },
	[KIND_SUBSCRIPTION]    = { subscription_create, subscription_drop, pg_rename, LOCK_NONE, LOCK_NONE, STEP_LOSES_DATA, subscription_rules, 0, NULL },
	[KIND_GRANT]        = { grant_create,     grant_drop, NULL, LOCK_NONE, LOCK_NONE, 0, grant_rules, FOLLOWER, NULL },
	[KIND_SECURITY_LABEL] = { label_create, label_drop, NULL, LOCK_NONE, LOCK_NONE, 0, security_label_rules, FOLLOWER, NULL },
	[KIND_DEFAULT_PRIVILEGES] = { default_privileges_create, default_privileges_drop, NULL, LOCK_NONE, LOCK_NONE, 0, default_privileges_rules, FOLLOWER, NULL },
};
/* clang-format on */
