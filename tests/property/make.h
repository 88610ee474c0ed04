/* What the generators share: one file of them for each area, one row for each in generate.c. */
#ifndef SCHEMADIFF_TEST_PROPERTY_MAKE_H
#define SCHEMADIFF_TEST_PROPERTY_MAKE_H

#include "property.h"

/* ---- generate.c -------------------------------------------------------------------------------------------------- */

bool is_postgres(const struct maker *m);
/* A new object with a new name. */
struct object *object_named(struct maker *m, enum kind kind, struct object *parent, char letter);
void comment_maybe(struct maker *m, struct object *o, unsigned percent);
bool comment_tweak(struct maker *m, struct object *o);
/* An object's name in SQL, with its schema where the engine has such. */
const char *relation(struct maker *m, const struct object *o);
/* A NAMES value of one name. */
const char *one_name(struct maker *m, const char *name);
/* Turns a BOOL attribute round. */
bool flag_turn(struct maker *m, struct object *o, enum attr attr);
/* Gives the attribute one of the words, or takes it away: for what may be absent. */
bool word_turn(struct maker *m, struct object *o, enum attr attr, const char *const *word, size_t count);
#define WORD_TURN(m, o, attr, words) word_turn((m), (o), (attr), (words), COUNT_OF(words))

/* ---- tables (make_table.c, make_key.c, make_heir.c) ------------------------------------------------------------------ */

/* What a table must not be. */
enum { FOREIGN = 1, PARTITIONED = 2, PARTITION = 4, HEIR = 8, UNLOGGED = 16, PARENT = 32, TYPED = 64 };
unsigned table_traits(struct maker *m, const struct object *table);
/* Any table without these traits that is of no type, for its columns are those of the type; or NULL. */
struct object *table_any(struct maker *m, unsigned without);
/* Its columns, those that it inherits among them. */
struct list columns_of(struct maker *m, struct object *table);
/* The column that the rows of a partitioned table are divided by, NULL for another table. */
struct object *partition_column(struct maker *m, struct object *table);
bool is_partition_column(struct maker *m, const struct object *column);
/* Whether its values have an order. */
bool is_sortable(const struct object *column);

struct object *column_make_in(struct maker *m, struct object *table);
void key_make_in(struct maker *m, struct object *table);
struct object *table_make(struct maker *m);
struct object *column_make(struct maker *m);
struct object *serial_make(struct maker *m);
struct object *statistics_make(struct maker *m);
bool table_tweak(struct maker *m, struct object *table);
bool statistics_tweak(struct maker *m, struct object *statistics);

struct object *check_make(struct maker *m);
struct object *function_check_make(struct maker *m);
struct object *unique_make(struct maker *m);
struct object *foreign_key_make(struct maker *m);
struct object *exclusion_make(struct maker *m);
struct object *index_make(struct maker *m);
bool check_tweak(struct maker *m, struct object *check);
bool unique_tweak(struct maker *m, struct object *unique);
bool primary_key_tweak(struct maker *m, struct object *key);
bool foreign_key_tweak(struct maker *m, struct object *key);
bool exclusion_tweak(struct maker *m, struct object *exclusion);
bool index_tweak(struct maker *m, struct object *index);

struct object *partitioned_make(struct maker *m);
struct object *partition_make(struct maker *m);
struct object *twin_make(struct maker *m);
struct object *heir_make(struct maker *m);
/* Attaches, detaches, or bounds a partition anew; false when the table is none and cannot be one. */
bool partition_tweak(struct maker *m, struct object *table);

/* ---- types (make_type.c) ---------------------------------------------------------------------------------------- */

struct object *sequence_make(struct maker *m);
struct object *enum_make(struct maker *m);
struct object *domain_make(struct maker *m);
struct object *composite_make(struct maker *m);
/* A table of a composite type; one that leaves its type. */
struct object *typed_make(struct maker *m);
bool typed_tweak(struct maker *m, struct object *table);
struct object *composite_attribute_make(struct maker *m);
struct object *range_make(struct maker *m);
struct object *collation_make(struct maker *m);
bool sequence_tweak(struct maker *m, struct object *sequence);
bool enum_tweak(struct maker *m, struct object *type);
bool domain_tweak(struct maker *m, struct object *domain);
bool domain_check_tweak(struct maker *m, struct object *check);
bool composite_attribute_tweak(struct maker *m, struct object *attribute);
bool range_tweak(struct maker *m, struct object *type);

/* ---- views, rules, policies, triggers (make_view.c) --------------------------------------------------------------- */

struct object *view_make(struct maker *m);
struct object *view_column_make(struct maker *m);
struct object *matview_make(struct maker *m);
struct object *policy_make(struct maker *m);
struct object *trigger_make(struct maker *m);
struct object *rule_make(struct maker *m);
bool view_column_tweak(struct maker *m, struct object *column);
bool view_tweak(struct maker *m, struct object *view);
bool matview_tweak(struct maker *m, struct object *view);
bool policy_tweak(struct maker *m, struct object *policy);
bool trigger_tweak(struct maker *m, struct object *trigger);
bool rule_tweak(struct maker *m, struct object *rule);

/* ---- routines (make_routine.c) ------------------------------------------------------------------------------------ */

struct object *function_make(struct maker *m);
struct object *function_over_make(struct maker *m);
struct object *procedure_make(struct maker *m);
struct object *aggregate_make(struct maker *m);
struct object *event_trigger_make(struct maker *m);
/* A function that takes an integer, or NULL. */
struct object *function_any(struct maker *m);
bool function_tweak(struct maker *m, struct object *function);
bool procedure_tweak(struct maker *m, struct object *procedure);
bool aggregate_tweak(struct maker *m, struct object *aggregate);
bool event_trigger_tweak(struct maker *m, struct object *trigger);

/* Hands an object over to another role (make_access.c). */
bool owner_tweak(struct maker *m, struct object *o);

/* ---- privileges, publications, foreign data (make_access.c) --------------------------------------------------------- */

struct object *grant_make(struct maker *m);
struct object *default_privileges_make(struct maker *m);
struct object *label_make(struct maker *m);
bool label_tweak(struct maker *m, struct object *label);
struct object *publication_make(struct maker *m);
struct object *published_table_make(struct maker *m);
struct object *subscription_make(struct maker *m);
bool subscription_tweak(struct maker *m, struct object *subscription);
struct object *wrapper_make(struct maker *m);
struct object *server_make(struct maker *m);
struct object *user_mapping_make(struct maker *m);
struct object *foreign_table_make(struct maker *m);
bool grant_tweak(struct maker *m, struct object *grant);
bool publication_tweak(struct maker *m, struct object *publication);
bool options_tweak(struct maker *m, struct object *o);

/* ---- casts, operators, conversions (make_operator.c) ------------------------------------------------------------------ */

struct object *cast_make(struct maker *m);
struct object *operator_make(struct maker *m);
struct object *operator_check_make(struct maker *m);
struct object *operator_family_make(struct maker *m);
struct object *operator_class_make(struct maker *m);
struct object *operator_index_make(struct maker *m);
struct object *conversion_make(struct maker *m);
bool cast_tweak(struct maker *m, struct object *cast);
bool operator_tweak(struct maker *m, struct object *operator);
bool operator_family_tweak(struct maker *m, struct object *family);
bool operator_class_tweak(struct maker *m, struct object *class);
bool conversion_tweak(struct maker *m, struct object *conversion);

/* ---- text search (make_search.c) ------------------------------------------------------------------------------------- */

struct object *dictionary_make(struct maker *m);
struct object *configuration_make(struct maker *m);
struct object *mapping_make(struct maker *m);
bool dictionary_tweak(struct maker *m, struct object *dictionary);
bool mapping_tweak(struct maker *m, struct object *mapping);

#endif
