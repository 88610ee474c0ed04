/*
 * Private to engine/postgres: what the files that write PostgreSQL's DDL share.
 *
 * Renames come first in a plan, and the old model is read as it is after them: an object that exists on both sides has the
 * same name on both.
 */
#ifndef SCHEMADIFF_POSTGRES_DDL_H
#define SCHEMADIFF_POSTGRES_DDL_H

#include "schemadiff/engine.h"

#define PG_SQL(job, ...) sql_format((job)->ctx, DIALECT_POSTGRES, __VA_ARGS__)
#define PG_STEP(job, ...) ddl_step(job, PG_SQL(job, __VA_ARGS__))
/* A step of several; `words` say which. */
#define PG_PART(job, words, ...) pg_part(PG_STEP(job, __VA_ARGS__), words)

/* Kinds that PostgreSQL will not let stand on a column whose type changes; COLUMN: generated ones alone. STATISTICS it lets,
 * but makes them anew without their target (measured on 15). */
#define PG_OVER_COLUMN \
	(P(POLICY) | P(VIEW) | P(VIEW_COLUMN) | P(MATERIALIZED_VIEW) | P(COLUMN) | P(TRIGGER) | P(RULE) | \
	 P(STATISTICS) | P(PUBLISHED_TABLE) | P(FUNCTION) | P(PROCEDURE))
/* The same for a type that is rebuilt: texts that name its old self would not fit the new one. */
#define PG_OVER_TYPE (PG_OVER_COLUMN | P(AGGREGATE) | P(INDEX) | P(CHECK) | P(EXCLUSION) | P(FOREIGN_KEY))

/* ---- steps (write.c) ---------------------------------------------------------------------------------------- */

/* The step gets a cost and a remark of its own instead of those of its rule row; note may be NULL. */
void pg_cost(struct step *step, enum lock lock, unsigned effects, const char *note);
/* Says what the step does for a change that takes several. */
struct step *pg_part(struct step *step, const char *words);
/* "comment", or "comment of column shop.t.a" when it is not the changed object's own. */
const char *pg_part_of(const struct ddl_job *job, const char *words, const struct object *o);
/* Adds the step unless this very change has it already: attributes that one statement sets together all ask for it. Gives
 * the step either way. */
struct step *pg_step_once(struct ddl_job *job, const char *sql);
bool pg_changes(const struct ddl_job *job, enum attr attr);
/* Whether the object was not there before, so that nothing can be in it. */
bool pg_is_new(const struct ddl_job *job, const struct object *to);
/* Drop, rename and comment in the words of the kind: one row of a table each. */
ddl_fn pg_drop, pg_rename, pg_set_comment;
/* The object in the words of statements about it: TABLE "shop"."customer". */
const char *pg_object_words(const struct ddl_job *job, const struct object *o);
/* The comment of an object that was just created, if it has one. */
void pg_comment(struct ddl_job *job, const struct object *o);

/* ---- owners (owner.c) ---------------------------------------------------------------------------------------- */

/* The role that looks at the database, by which the script is expected to be run; may be NULL. */
const char *pg_role_running(const struct ddl_job *job);
/* Who shall have the object: who it says, else its counterpart in the other model; NULL: nobody knows. */
const char *pg_owner_of(const struct ddl_job *job, const struct object *o);
ddl_fn pg_set_owner;
/* Hands over an object that was just made, unless it belongs to who made it. */
void pg_put_owner(struct ddl_job *job, const struct object *o);
/* A column owns only sequences of the same owner as its table's: what must come before OWNED BY, or after OWNED BY NONE. */
void pg_sequence_hand_over(struct ddl_job *job, const struct object *sequence);

/* (a='1', b='2') of an OPTIONS value. */
void pg_add_options(struct sql *sql, const char *options);
/* SET and RESET of what differs, each after `head` ("ALTER TABLE …"). */
bool pg_set_options(struct ddl_job *job, const char *head, enum attr attr);
/* An expression where the grammar allows a simple one only (b_expr): in parentheses when it is not. */
void pg_add_simple(struct sql *sql, const char *expression);
/* Keywords of a CHOICE value, as they are written in statements. */
const char *pg_upper(struct context *ctx, const char *words);
/* "schema.name": a name without schema is taken to stand in that of `near`. */
const char *pg_qname(struct context *ctx, const char *qname, const struct object *near);

/* ---- numbering: the options that sequences and identity columns share (sequence.c) ---------------------------- */

struct numbering {
	enum attr start, increment, minimum, maximum, cache, cycle;
};

/* Each option that the object has, after a blank. */
void pg_add_numbering(struct sql *sql, const struct object *o, const struct numbering *n);
/* Each option that differs between the two, with `set` before it. */
void pg_change_numbering(struct sql *sql, const struct change *change, const struct numbering *n, const char *set);

/* The steps that bring the last number given within the new bounds, where these are narrower. */
void pg_fit_numbers(struct ddl_job *job, const char *sequence, const struct numbering *n, const char *from_type,
		    const char *to_type);

/* ---- versions (since.c) ---------------------------------------------------------------------------------------- */

/* The version of the server that the object is of, or that the change is for, such as 150004; 0 where no server is known, as
 * between two models. */
int pg_version_of(const struct object *o);
int pg_version_for(const struct change *change);
/* False, with a diagnostic, where the server is known and older than that major. */
bool pg_version_allows(const struct ddl_job *job, int major, const char *what);

/* ---- types (cast.c) -------------------------------------------------------------------------------------------- */

/* A type's text taken apart: timestamp(3) with time zone[] is "timestamp with time zone", { 3 }, array. */
struct pg_type {
	const char *schema; /* NULL: a type of the system */
	const char *name;
	int64_t modifier[2];
	size_t modifiers;
	bool array;
	const struct object *object; /* the ENUM or DOMAIN of the model that it names, or NULL */
};

/* What is known of a built-in type. */
struct pg_type_info {
	const char *name;
	int family;          /* private to cast.c */
	int rank;            /* within the family: a wider type has a higher one */
	const char *storage; /* TOAST strategy of new columns */
	const char *zero;    /* a value to fill with, as a literal, or NULL */
	const char *nth;     /* a value of its own for row number f.n, or NULL */
	bool added;          /* by an extension: it stands in some schema */
};

struct pg_type pg_type_of(struct context *ctx, const struct lookup *lookup, const char *text);
/* The same with domains followed down to what they are made of. */
struct pg_type pg_base_type(struct context *ctx, const struct lookup *lookup, const char *text);
/* NULL for a type of the model or of an extension that is not in the table. */
const struct pg_type_info *pg_type_info(const struct pg_type *type);

/* How a value gets from one type to another. */
struct pg_cast {
	bool is_implied;   /* PostgreSQL does it by itself on assignment: no USING */
	const char *using; /* else the expression, over the column */
	unsigned effects;
	const char *note;
};

struct pg_cast pg_cast_of(const struct ddl_job *job, const char *column, const char *from_type, const char *to_type);

/* ---- filling (fill.c, fill_key.c) ------------------------------------------------------------------------------- */

/* A value for the rows that are there when a column that needs one is added: a literal for all of them, or NULL. */
const char *pg_fill_constant(const struct ddl_job *job, const struct object *column);
/* Whether one value for all rows would break a key or a reference of the column. */
bool pg_fill_varies(const struct ddl_job *job, const struct object *column);
/* (SELECT the key of the first row of the table that this column refers to), or NULL; where that table is new, the plan
 * makes it first, and this adds the steps that make up a row there. */
const char *pg_key_referenced(const struct ddl_job *job, const struct object *column);
const char *pg_key_source(const struct ddl_job *job, const struct object *column); /* the same of all rows */
void pg_key_make_rows(struct ddl_job *job, const struct object *column);
/* Adds the step that makes up the rows of a new table that rows of before refer to by this key. */
void pg_key_make_targets(struct ddl_job *job, const struct object *key);
/* Whether the column is in a key or index without duplicates; and whether it is all of one. */
bool pg_key_unique(const struct ddl_job *job, const struct object *column);
bool pg_key_alone(const struct ddl_job *job, const struct object *column);
/* The same for one that holds for all rows: no two of them have one value in the column. */
bool pg_key_tells_apart(const struct ddl_job *job, const struct object *column);
/* Whether the rows that are there may not have the column's default, which is one value for all, though there are others that
 * they can have. */
bool pg_default_crowds(const struct ddl_job *job, const struct object *column);
/* Whether the expression calls a function that is called anew for each row, as far as its text tells. */
bool pg_differs_by_row(const char *expression);
/* Has checks that would wait for the commit made at once: they would keep the table from being altered. */
void pg_settle_deferred(struct ddl_job *job, const struct object *table);
/* Adds the UPDATE that gives the column's NULLs a value, where there is one that makes sense. */
void pg_fill_nulls(struct ddl_job *job, const struct object *column);
/* Whether the column's type says by itself what a row without a value gets, and whether it must have one. */
bool pg_domain_default(const struct ddl_job *job, const struct object *column);
bool pg_needs_value(const struct ddl_job *job, const struct object *column);
/* The sequence that the column's default takes its value from, or NULL. */
const struct object *pg_default_sequence(const struct ddl_job *job, const struct object *column);
/* The number that comes after those in the column is the sequence's next. */
void pg_continue_numbers(struct ddl_job *job, const struct object *column, const char *sequence);

/* ---- routines (arguments.c, routine.c) ------------------------------------------------------------------------------ */

struct pg_span {
	const char *start;
	size_t length;
};

enum pg_mode { MODE_IN, MODE_OUT, MODE_INOUT, MODE_VARIADIC };

/* One argument, as it is written. */
struct pg_argument {
	enum pg_mode mode;
	struct pg_span name, type, value; /* value: the default */
	bool is_last_direct;              /* ORDER BY follows */
};

/* The arguments' text (or NULL for none), to be read one after the other; false at the end. */
struct lexer pg_arguments(const char *arguments);
bool pg_argument_next(struct lexer *lexer, struct pg_argument *argument);
/* Whether CREATE OR REPLACE would be refused for these arguments in place of those: names that differ, defaults taken away,
 * another row that comes out. */
bool pg_arguments_break(const char *from, const char *to);

/* What a function and a procedure have in common; ATTR_COUNT: the kind has no such attribute. */
struct pg_routine {
	const char *word;
	enum attr signature, arguments, returns, language, window, volatility, strict, leakproof, security, parallel,
		cost, rows, support, set, transforms, library, symbol, body, sql_body;
};

/* NULL for any other kind. */
const struct pg_routine *pg_routine(enum kind kind);
/* A body that is a string, which the server keeps as it is; NULL when the object has none. */
const char *pg_routine_text(const struct object *o);
/* The routine's arguments as statements name it by them: f(integer, text), agg(*). */
const char *pg_routine_arguments(struct context *ctx, const struct object *o);

/* Defaults of columns and domains over the routine or operator of a drop, and of a creation that follows one (defaults.c). */
void pg_defaults_drop(struct ddl_job *job);
void pg_defaults_put(struct ddl_job *job);
/* Whether the default of an object of the from model is over a routine that is gone by now, or will be. */
bool pg_default_is_down(const struct ddl_job *job, const struct object *from);

/* A function's path, app.f(integer), as statements name it: with its arguments, or by its name alone. */
void pg_add_function(struct sql *sql, const char *path, bool arguments);

/* ---- members of operator classes and families (members.c) --------------------------------------------------------- */

struct pg_member {
	bool is_function;
	int number;
	const char *operands;             /* "integer, bigint"; NULL: not said */
	const char *schema, *name;        /* plain; schema NULL: the system's */
	const char *arguments;            /* of a function, or NULL */
	const char *order_schema, *order; /* family of FOR ORDER BY, or NULL */
};

/* The members of a text (or NULL for none) as struct pg_member; false when it reads otherwise. */
bool pg_members_parse(struct context *ctx, const char *text, struct list *members);
const char *pg_member_text(struct context *ctx, const struct pg_member *m);
/* All of them in order, interned; NULL when there are none. Sorts the list. */
const char *pg_members_format(struct context *ctx, const struct list *members);
/* Whether it is over two types. */
bool pg_member_is_cross(const struct pg_member *m);
/* Whether an access method does without it, so that it belongs to the family rather than to a class. */
bool pg_member_is_loose(const char *method, const struct pg_member *m);

ddl_fn operator_family_create, operator_family_set_members;
ddl_fn operator_class_create, operator_class_drop, operator_class_set_members;
bool operator_class_changes_itself(const struct change *change);

/* ---- per kind ------------------------------------------------------------------------------------------------------ */

ddl_fn schema_create;
ddl_fn schema_set_comment;
ddl_fn extension_create, extension_set_schema, extension_set_version, extension_set_comment;
/* Hardly any extension has a script that leads back: it is made anew. */
bool extension_gets_older(const struct change *change);

ddl_fn collation_create, collation_rebuild;

ddl_fn base_type_create, base_type_drop, base_type_define, base_type_set;
bool base_type_is_remade(const struct change *change);
bool base_type_is_made_plain(const struct change *change);
/* CREATE TYPE, without its functions and with them. */
const char *pg_base_type_shell(struct ddl_job *job, const struct object *type);
const char *pg_base_type_definition(struct ddl_job *job, const struct object *type);

ddl_fn enum_create, enum_set_labels;
bool enum_needs_rebuild(const struct change *change);
ddl_fn domain_create, domain_rebuild, domain_set_default, domain_set_nullable;
/* The old type steps aside for a new one of its name; what is made of it goes over, and the old one goes. */
ddl_fn pg_type_rebuild;
/* CREATE TYPE … AS ENUM, with its comment. */
void pg_enum_create(struct ddl_job *job, const struct object *type);
/* A name for what steps aside for its successor. */
const char *pg_spare_name(struct context *ctx, const char *name);

/* A column of the old model whose type is, or is made of, this type, and which has it still afterwards; else NULL. */
const struct object *pg_column_over(const struct ddl_job *job, const struct object *type);
/* False, with a diagnostic, when a column has the type: PostgreSQL then refuses to change what it is made of. */
bool pg_type_is_free(const struct ddl_job *job, const struct object *type, const char *what);
ddl_fn range_create, range_drop, range_set_multirange;
ddl_fn composite_create, attribute_create, attribute_drop, attribute_rename, attribute_set_type;
ddl_fn routine_create, routine_drop, routine_replace;
bool routine_breaks(const struct change *change);
ddl_fn aggregate_create, aggregate_replace;

ddl_fn sequence_create, sequence_drop, sequence_set_options, sequence_set_unlogged, sequence_set_owner;
/* What a table becomes, logged or unlogged, the sequences that its columns own become with it, from 15 on: those that the model
 * has otherwise are set once more (https://www.postgresql.org/docs/15/release-15.html). */
void pg_sequences_keep_persistence(struct ddl_job *job, const struct object *table);
/* The column that owns the sequence, or NULL. */
const struct object *pg_sequence_column(struct context *ctx, const struct lookup *lookup,
					const struct object *sequence);
/* The sequence that a column becoming an identity column had until now, when it is in the way of the new one's name. */
const struct object *sequence_giving_way(const struct ddl_job *job, const struct object *column);

ddl_fn table_create, table_drop, table_rename;
ddl_fn table_leave, table_join;
/* Tables of a composite type (typed.c). " OF type (…)" of a CREATE TABLE that has these members; a column's line there, false
 * when it has nothing to say. */
bool typed_column_define(struct sql *sql, const struct object *column);
/* Leaving the type, and taking it on, among the steps of a table that moves. */
void typed_leave(struct ddl_job *job);
bool typed_join(struct ddl_job *job);
/* Before the rename of an attribute or a column: parts the tables whose columns are not renamed with the attributes. */
void typed_part_for_rename(struct ddl_job *job);
/* The rename of a constraint that is no index, which PostgreSQL refuses while the table is of a type; the table's name is the
 * one that it has at the moment, the words may be NULL. */
void typed_rename_constraint(struct ddl_job *job, const struct object *table, const char *table_name, const char *from,
			     const char *to, const char *words);
/* Whether the columns of the table are renamed with the attributes of its type. */
bool typed_follows(const struct ddl_job *job, const struct object *table);
/* Whether a part of a key or index of the table above becomes one of another, or stands alone while its table stays. */
bool part_of_another(const struct change *change);
/* Whether it is an index of a partitioned table, or a key there: ALTER INDEX … SET (…) is not for those. */
bool index_is_divided(const struct change *change);
/* Whether a key that goes with the index above is to stay without it. */
bool key_outlives_index(const struct change *change);
/* The index above that a new part has to be attached to, one by one; NULL when it is made along with that, or is no part. */
const struct object *pg_index_above(const struct ddl_job *job, const struct object *part);
/* Whether a partition has to do without its part from now on, which PostgreSQL takes from no index that stays. */
bool index_leaves_partition(const struct change *change);
/* The same, or it was on its own: ATTACH PARTITION takes no exclusion constraint that is there for its part (measured on 17). */
bool becomes_a_part(const struct change *change);

/* ---- inheritance (follow.c) ---------------------------------------------------------------------------------------- */

bool pg_follows(struct ddl_job *job, enum attr attr);
/* Whether the table has partitions or is inherited from, before or after. */
bool pg_has_tables_below(const struct ddl_job *job, const struct object *table);
/* What must come before the drop of a partition. */
void pg_leave_to_be_dropped(struct ddl_job *job);
/* What an inherited object has of its own, once the table above has given it the rest. */
void pg_inherited_finish(struct ddl_job *job, const struct object *o);

/* ---- own or from above (own.c) -------------------------------------------------------------------------------------- */

/* Drops a column or check so that the tables below keep what the model leaves to them. */
ddl_fn pg_drop_inherited;
/* Whether a table's own column is to come from the table above alone. Then it steps aside before the one above is
 * created, and hands its values over after that. */
bool column_goes_above(const struct change *change);
void pg_columns_step_aside(struct ddl_job *job, const struct object *column);
void pg_columns_hand_over(struct ddl_job *job, const struct object *column);
/* "ONLY " when not every column below takes this attribute over, which then has a change of its own; else "". */
const char *pg_only(const struct ddl_job *job, const struct object *column, enum attr attr);
/* The columns below that stay NOT NULL although the one above no longer is. */
void pg_keep_not_null(struct ddl_job *job, const struct object *column);
ddl_fn table_set_unlogged, table_set_access_method, table_set_options, table_set_tablespace;
ddl_fn table_set_row_security, table_set_force_row_security, table_set_replica_identity;
ddl_fn index_set_replica_identity, index_set_clustered, index_drop;
/* What a new table, index or constraint has beyond its definition, and its comment. */
void table_finish(struct ddl_job *job, const struct object *table);
void index_finish(struct ddl_job *job, const struct object *index);

/* What stands between the parentheses of CREATE TABLE, and after ADD COLUMN. */
void column_define(struct sql *sql, const struct object *column);
/* DEFAULT and NOT NULL alone, each after a blank. */
void column_define_value(struct sql *sql, const struct object *column);
/* What a new column has beyond its definition: storage, statistics, options, comment. */
void column_finish(struct ddl_job *job, const struct object *column);
/* Name of the sequence of an identity column, with its schema. */
const char *column_sequence(struct context *ctx, const struct object *column);
/* The name that an identity sequence gets when none is given. */
const char *column_usual_sequence(struct context *ctx, const char *table, const char *column);
ddl_fn column_create, column_drop, column_rename;
ddl_fn column_set_type, column_set_collation, column_set_default, column_set_nullable;
ddl_fn column_drop_identity, column_add_identity, column_set_identity, column_set_sequence, column_drop_expression;
ddl_fn column_set_storage, column_set_compression, column_set_statistics, column_set_options;
/* Whether the new column is generated, which no ALTER makes of an old one. */
bool column_is_generated(const struct change *change);
/* Whether another expression takes a new column: until 16, and where the kind of the column changes as well. */
bool column_expression_recreates(const struct change *change);
ddl_fn column_set_expression;

/* NOT NULL, a constraint with a name of its own since 18 (not_null.c): in a column's definition, for a new column that was
 * defined, by itself; what follows when a table or column is renamed; and the changes of its attributes. */
void not_null_define(struct sql *sql, const struct object *column);
void not_null_finish(struct ddl_job *job, const struct object *column);
void not_null_add(struct ddl_job *job, const struct object *column);
void not_null_rename(struct ddl_job *job, const struct object *column, const char *table, const char *old_table,
		     const char *old, const char *new_table, const char *new);
ddl_fn column_set_not_null;
/* Whether a reference could not stand while the type of one of its ends is changed. */
bool column_type_breaks_keys(const struct change *change);

/* CONSTRAINT name …, as in CREATE TABLE and after ADD. */
void constraint_define(struct sql *sql, const struct object *constraint);
ddl_fn constraint_create, constraint_validate, constraint_set_options, constraint_set_tablespace;
/* VALIDATE CONSTRAINT */
struct step *constraint_be_valid(struct ddl_job *job, const struct object *constraint);
ddl_fn foreign_key_drop, foreign_key_set_deferrable, foreign_key_set_enforced;
bool constraint_loses_validity(const struct change *change);

ddl_fn index_create, index_join, index_set_options, index_set_tablespace;

ddl_fn policy_create, policy_alter;
/* Whether a condition goes, which no ALTER POLICY takes away. */
bool policy_loses_condition(const struct change *change);
ddl_fn statistics_create, statistics_set_schema, statistics_set_target;
/* Its name with the schema that it is in. */
const char *pg_statistics_path(struct context *ctx, const struct object *o);

ddl_fn matview_create, matview_set_populated, matview_set_access_method, matview_set_options, matview_set_tablespace;
/* Whether the server is one that cannot change it. */
bool matview_keeps_access_method(const struct change *change);
ddl_fn matview_column_create, matview_column_drop;
ddl_fn matview_column_set_compression, matview_column_set_statistics, matview_column_set_options;

ddl_fn view_create, view_replace, view_set_options;
/* Whether the columns do not begin as they did: names, types and collations must stay, and new ones come at the end. */
bool view_cannot_be_replaced(const struct change *change);
ddl_fn view_column_create, view_column_drop, view_column_set_default;

ddl_fn trigger_create, trigger_set_enabled;
ddl_fn rule_create, rule_replace, rule_set_enabled;
ddl_fn event_trigger_create, event_trigger_set_enabled;
/* EXECUTE FUNCTION function(arguments), on a line of its own. */
void pg_add_call(struct sql *sql, const char *function, const char *arguments);
/* ENABLE, DISABLE, … for a value of `enabled`. */
const char *pg_enable_words(const char *enabled);
/* OPTIONS (a 'v', b 'w') after a blank, of an OPTIONS value that may be NULL; and what makes one of another. */
void pg_add_foreign_options(struct sql *sql, const char *value);
bool pg_change_foreign_options(struct ddl_job *job, const char *head, enum attr attr);
ddl_fn foreign_table_set_options, foreign_column_set_options;
ddl_fn wrapper_create, wrapper_set_functions, wrapper_set_options;
ddl_fn server_create, server_set_version, server_set_options;
ddl_fn user_mapping_create, user_mapping_drop, user_mapping_set_options;

ddl_fn conversion_create;
ddl_fn language_create, language_replace;
ddl_fn transform_create, transform_replace;
ddl_fn access_method_create, access_method_drop;

/* Text search (search.c). */
ddl_fn search_parser_create, search_template_create, search_dictionary_create, search_dictionary_set_options;
ddl_fn search_configuration_create, search_mapping_create, search_mapping_drop, search_mapping_alter, search_drop;
ddl_fn cast_create;
ddl_fn operator_create, operator_drop, operator_set_estimators;
/* app.<# of a QNAME: an operator's name is never quoted. */
const char *pg_operator_name(struct context *ctx, const char *qname);
const char *pg_operator_own_name(struct context *ctx, const struct object *o);
/* integer, text; or NONE, text. */
const char *pg_operator_operands(struct context *ctx, const struct object *o);
/* Whether a link to another operator changes that is not made, or undone, by what becomes of that one. */
bool operator_changes_commutator(const struct change *change);
bool operator_changes_negator(const struct change *change);

ddl_fn publication_create, publication_set_schemas, publication_set_options;
ddl_fn published_table_create, published_table_drop;

/* Subscriptions (subscription.c). */
ddl_fn subscription_create, subscription_drop, subscription_refuse, subscription_disable, subscription_enable;
ddl_fn subscription_set_connection, subscription_set_publications, subscription_set_options;

/* What roles may do (grant.c). */
ddl_fn grant_create, grant_drop, grant_alter;
ddl_fn default_privileges_create, default_privileges_drop, default_privileges_alter;
/* Privileges as they were, after a change of the owner took those of the old one along. */
void pg_owner_changed(struct ddl_job *job, const char *old, const char *new);
/* Security labels (label.c); those of the old object that stay, on the one that takes its place. */
ddl_fn label_create, label_drop;
void pg_put_labels(struct ddl_job *job, const struct object *from, const struct object *now);

/* What an object that takes the place of the old one needs (type.c): its owner, and the privileges and labels on the old one
 * that stay. */
void pg_put_access(struct ddl_job *job, const struct object *from, const struct object *now);
/* What any new object needs: its owner, and takes back what default privileges gave and the model does not want. */
ddl_fn pg_created;

extern const struct ddl postgres_ddl[KIND_COUNT];

#endif
