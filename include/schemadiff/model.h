/*
 * Layer model: the generic shape of a database schema. An object is an element, an attribute is an attribute,
 * a child is a child. model.def is the vocabulary; nothing here names an engine.
 */
#ifndef SCHEMADIFF_MODEL_H
#define SCHEMADIFF_MODEL_H

#include <assert.h>

#include "schemadiff/base.h"

/* ---- the vocabulary ------------------------------------------------------------------------------- */

enum kind {
#define KIND(id, ...) KIND_##id,
#define ATTR(...)
#include "schemadiff/model.def"
#undef KIND
#undef ATTR
	KIND_COUNT
};

/* COLUMN_NAME, COLUMN_TYPE, … in the order of model.def; those of a kind are neighbours. */
enum attr {
#define KIND(id, ...) FIRST_##id, RESET_##id = FIRST_##id - 1,
#define ATTR(kind, id, ...) kind##_##id,
#include "schemadiff/model.def"
#undef KIND
#undef ATTR
	ATTR_COUNT
};

enum value_type {
	VALUE_NAME,    /* one identifier, exactly as it is (no folding, no quotes) */
	VALUE_NAMES,   /* a, b, "c, d": identifiers or labels, in double quotes where they hold , " or outer blanks */
	VALUE_QNAME,   /* schema.name: parts in double quotes where they hold . , " ( ) or outer blanks */
	VALUE_TARGET,  /* schema.table(column, column) */
	VALUE_KEYS,    /* SQL: column or expression, each with what follows it; see keys_parse */
	VALUE_TEXT,    /* any text */
	VALUE_BOOL,    /* true, false */
	VALUE_INT,     /* a decimal integer of 64 bits */
	VALUE_CHOICE,  /* one of .choices, in lower case */
	VALUE_TYPE,    /* a type in the engine's words; the engine canonicalises it */
	VALUE_EXPR,    /* SQL expression; the engine settles it */
	VALUE_BODY,    /* SQL query or statements; the engine settles it */
	VALUE_OPTIONS, /* name=value, name=value, sorted by name */
	VALUE_TYPE_COUNT
};

enum {
	KEY = 1,
	ALTKEY = 2,
	REQUIRED = 4,
	CONTENT = 8,
	LOOSE = 16,
	HINT = 32,
	DERIVED = 64,
	SETTLED = 128,
	VERBATIM = 256,
	ROUND = 512
};

enum ref {
	REF_NONE,
	REF_SCHEMA,      /* NAME of a schema */
	REF_COLUMNS,     /* NAMES or KEYS: columns of the parent */
	REF_TARGET,      /* TARGET: a table and columns of it */
	REF_COLUMN_PATH, /* QNAME schema.table.column */
	REF_TYPE,        /* TYPE: may name a type of the model */
	REF_ORIGIN, /* what the object is inherited from: of that name, or else of its own, in a table above its own */
	REF_WITHIN, /* NAME of an index of a table above: it cannot go alone, and takes in what is there when it comes */
	REF_ROLE,   /* NAME or NAMES: roles of the server, or public */
	REF_FAMILY, /* QNAME: an operator family of the method of the object; when it is absent, that of the object's own name */
	REF_TRANSFORM, /* NAMES: types whose transforms for the object's language are used */
	REF_NAMED      /* QNAME, TEXT or NAMES: paths of objects in .space, as object_path gives them */
};

/* Which objects compete for a name. */
enum space {
	SPACE_NONE,
	SPACE_SCHEMA,
	SPACE_EXTENSION,
	SPACE_TYPE,
	SPACE_RELATION,
	SPACE_COLUMN,
	SPACE_CONSTRAINT,
	SPACE_TRIGGER,
	SPACE_RULE,
	SPACE_EVENT_TRIGGER,
	SPACE_POLICY,
	SPACE_GRANT,
	SPACE_LABEL,
	SPACE_LANGUAGE,
	SPACE_ACCESS_METHOD,
	SPACE_TRANSFORM,
	SPACE_ROUTINE,
	SPACE_STATISTICS,
	SPACE_PUBLICATION,
	SPACE_SUBSCRIPTION,
	SPACE_FOREIGN_DATA_WRAPPER,
	SPACE_SERVER,
	SPACE_COLLATION,
	SPACE_CONVERSION,
	SPACE_TEXT_SEARCH_PARSER,
	SPACE_TEXT_SEARCH_TEMPLATE,
	SPACE_TEXT_SEARCH_DICTIONARY,
	SPACE_TEXT_SEARCH_CONFIGURATION,
	SPACE_TOKEN,
	SPACE_CAST,
	SPACE_OPERATOR,
	SPACE_OPERATOR_FAMILY,
	SPACE_OPERATOR_CLASS
};

#define P(kind) (UINT64_C(1) << KIND_##kind)
#define KIND_BIT(kind) (UINT64_C(1) << (kind))

struct kind_info {
	const char *id;      /* "PRIMARY_KEY" */
	const char *element; /* "primary-key" */
	uint64_t parents;    /* KIND_BIT of each kind it may stand in */
	enum space space;
	int rank;
	const char *doc;
	enum attr first; /* its attributes are first … kind_attr_end(kind) - 1 */
};

struct attr_info {
	enum kind kind;
	const char *id;   /* "COLUMN_TYPE" */
	const char *name; /* "type", as in XML and as the column name of a catalog query */
	enum value_type type;
	unsigned flags;
	const char *initial; /* what absence means, or NULL */
	const char *doc;
	const char *choices;
	enum ref ref;
	enum space
		space; /* REF_NAMED: where the name is looked up; without a ref: what a QNAME names, though nothing depends on it */
};

extern const struct kind_info kind_table[KIND_COUNT];
extern const struct attr_info attr_table[ATTR_COUNT];

/* One past the kind's last attribute. Here, because loops over attributes are the innermost there are. */
static inline enum attr kind_attr_end(enum kind kind)
{
	return kind + 1 < KIND_COUNT ? kind_table[kind + 1].first : ATTR_COUNT;
}
/* How many attributes the kind has. */
static inline size_t kind_attr_count(enum kind kind)
{
	return (size_t)kind_attr_end(kind) - (size_t)kind_table[kind].first;
}

/* The attribute by its XML name; ATTR_COUNT when the kind has none such. */
enum attr kind_attr(enum kind kind, const char *name);
/* The kind of this element below that parent; KIND_COUNT when it may not stand there. */
enum kind kind_of_element(enum kind parent, const char *element);
/* The NAME attribute of the kind (its first KEY), ATTR_COUNT for MODEL. */
enum attr kind_name_attr(enum kind kind);
/* Bit of an attribute in a change's set: its position within its kind. */
uint64_t attr_bit(enum attr attr);

/* ---- objects -------------------------------------------------------------------------------------- */

struct object {
	enum kind kind;
	struct place at; /* where in XML, or { "catalog" } */
	struct object *parent, *child, *last, *next;
	uint64_t implied;  /* bits of the attributes that follow from what it is inherited from; 0 for what is not */
	const char *was;   /* interned old name (rename hint), or NULL */
	struct list *uses; /* other objects it depends on by the catalog's word, or NULL; see object_use */
	struct list *mentions; /* what its text seems to name: comes first where that makes no circle; or NULL */
	uint64_t present;      /* bits of the attributes that have a value */
	const char **value;    /* private: those values, interned and canonical, in the order of the attributes */
	struct arena *arena;   /* private: that of the object, where all it has goes */
};

/* A new object at the end of parent's children; parent may be NULL (for MODEL, or to add later). */
struct object *object_new(struct context *ctx, enum kind kind, struct object *parent, struct place at);
void object_append(struct object *parent, struct object *child);
/* Takes the child out of its parent's list. */
void object_detach(struct object *child);

/* Canonicalises, interns, and stores. A value equal to the default is stored as absent. NULL removes.
 * False (and DIAG_MODEL_VALUE at `at`) when the value is not allowed. */
bool object_set(struct context *ctx, struct object *o, enum attr attr, const char *raw, struct place at);
/* Stores an already interned canonical value. */
void object_put(struct object *o, enum attr attr, const char *interned);
/* The value, or NULL when absent. Asserts that the kind has the attribute. */
static inline const char *object_get(const struct object *o, enum attr attr)
{
	assert(attr < ATTR_COUNT && attr_table[attr].kind == o->kind);
	uint64_t bit = UINT64_C(1) << (attr - kind_table[o->kind].first);
	return o->present & bit ? o->value[__builtin_popcountll(o->present & (bit - 1))] : NULL;
}
/* The value, or the declared default when absent (may still be NULL). */
const char *object_text(const struct object *o, enum attr attr);
/* BOOL attributes: the value or default, as bool. */
bool object_flag(const struct object *o, enum attr attr);
/* INT attributes: the value or default; `otherwise` when there is neither. */
int64_t object_int(const struct object *o, enum attr attr, int64_t otherwise);

/* Name of the object: its NAME, else "". */
const char *object_name(const struct object *o);
/* Its identity among siblings of the same kind: the name, with the values of further KEY attributes in parentheses where the
 * kind has such: f(integer, text); or the ALTKEY values of an object without a name. */
const char *object_key(struct context *ctx, const struct object *o);
/* What no two objects of a model may have in common, on the context's arena: the name in its space (see enum space), or the
 * kind and what identifies an object without a name. NULL for what competes with nothing. */
const char *object_claim(struct context *ctx, const struct object *o);
/* The same as if it had that name. */
const char *object_key_named(struct context *ctx, const struct object *o, const char *name);
/* "shop.customer.email": for reports and maps; parts with dots are quoted. */
const char *object_path(struct context *ctx, const struct object *o);
/* "column shop.customer.email" */
const char *object_title(struct context *ctx, const struct object *o);
/* The schema it stands in (itself for a schema), NULL above schemas. */
const struct object *object_schema(const struct object *o);
/* The next enclosing object of that kind, itself included; NULL when there is none. */
const struct object *object_enclosing(const struct object *o, enum kind kind);
/* First child of the kind; next sibling of the same kind. NULL at the end. */
struct object *object_first(const struct object *parent, enum kind kind);
struct object *object_following(const struct object *o);
/* Child of that kind and name (linear), or NULL. */
struct object *object_child(const struct object *parent, enum kind kind, const char *name);
/* Records that `o` depends on `used`. */
void object_use(struct object *o, struct object *used);
/* Records that a text of `o` seems to name `named`. */
void object_mention(struct object *o, struct object *named);
/* All objects below (and including) root, parents first, in document order. */
void object_walk(const struct object *root, void (*visit)(void *user, struct object *o), void *user);
/* The same as a list. */
struct list object_all(struct context *ctx, const struct object *root);
/* A deep copy below a new parent (may be NULL); `uses` is not copied. */
struct object *object_copy(struct context *ctx, const struct object *o, struct object *parent);
/* Bits (attr_bit) of the attributes that differ; HINT never, LOOSE only where both have a value. */
uint64_t object_differs(const struct object *a, const struct object *b);

/* ---- values --------------------------------------------------------------------------------------- */

/* Row of the value type table: how a raw text becomes canonical, and its XSD type. */
struct value_info {
	const char *name; /* "NAMES" */
	const char *xsd;  /* "xs:boolean", … */
	/* Gives the canonical text (on the arena) or NULL with *why set to what is allowed. */
	const char *(*canonical)(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why);
};

extern const struct value_info value_table[VALUE_TYPE_COUNT];

/* Splits a NAMES value into plain interned names. False when a quote is not closed or a name is empty. */
bool names_parse(struct context *ctx, const char *value, struct list *names);
/* The canonical NAMES text of plain names. */
const char *names_format(struct context *ctx, const struct list *names);
/* Splits a QNAME into its parts. */
bool qname_parse(struct context *ctx, const char *value, struct list *parts);
/* "schema.name" with quotes where needed; schema may be NULL. */
const char *qname_format(struct context *ctx, const char *schema, const char *name);

/* A TARGET taken apart. schema is NULL when it was not named, columns.count 0 when none were. */
struct target {
	const char *schema, *table;
	struct list columns;
};
bool target_parse(struct context *ctx, const char *value, struct target *target);
const char *target_format(struct context *ctx, const struct target *target);

/* One item of a KEYS value. `column` is the plain name when the item is a column; else `expression` is its SQL.
 * `rest` is what follows it ("desc nulls last", "collate \"C\" text_pattern_ops", "with &&"), "" when nothing does. */
struct key_item {
	const char *column, *expression, *rest;
};
/* Gives a list of struct key_item. */
bool keys_parse(struct context *ctx, const char *value, struct list *items);
const char *keys_format(struct context *ctx, const struct list *items);

/* An OPTIONS value as a list of struct option, sorted by name. */
struct option {
	const char *name, *value;
};
bool options_parse(struct context *ctx, const char *value, struct list *options);

/* ---- finding ---------------------------------------------------------------------------------------- */

/* Finds objects by name in constant time. Reflects the model as it was when the lookup was made. */
struct lookup;

struct lookup *lookup_new(struct context *ctx, const struct object *model);
struct object *lookup_schema(const struct lookup *l, const char *schema);
/* Table, view, sequence, virtual table or index of that name. */
struct object *lookup_relation(const struct lookup *l, const char *schema, const char *name);
/* The type of that name. */
struct object *lookup_type(const struct lookup *l, const char *schema, const char *name);
struct object *lookup_column(const struct lookup *l, const struct object *relation, const char *name);
/* The object of that space that stands in a schema or in the model itself, by its path. */
struct object *lookup_named(const struct lookup *l, enum space space, const char *path);
/* The object with this kind and path (as object_path gives it). */
struct object *lookup_path(const struct lookup *l, enum kind kind, const char *path);

/* Whether the object is there because a table above its own has one like it. */
bool object_is_inherited(const struct object *o);
/* The tables that the table is a partition of or inherits from, in order. */
/* The composite type whose attributes are the columns of the table; NULL where it has none, or the model has not got it. */
struct object *lookup_type_of_table(const struct lookup *l, const struct object *table);
void lookup_tables_above(struct context *ctx, const struct lookup *l, const struct object *table, struct list *out);
/* What it is inherited from: the first such object in a table above; NULL when there is none. */
struct object *lookup_origin(struct context *ctx, const struct lookup *l, const struct object *o);

/* The index of a table above that a key's own index is a part of, by REF_WITHIN; NULL when there is none. */
struct object *lookup_within(struct context *ctx, const struct lookup *l, const struct object *o);

/* The objects that `o` refers to, by its REF attributes and by `uses` (parents not included), without duplicates.
 * A name that refers to nothing in the model is left out (see model_check). */
void object_references(struct context *ctx, const struct lookup *l, const struct object *o, struct list *out);

/* ---- facets ------------------------------------------------------------------------------------------- */

/* Takes out of the model the partitions that the settings leave to the application, and notes that they were seen. */
void ignore_partitions(struct context *ctx, struct object *model);
/* Takes out of the model what the settings do not want: those partitions, privileges, owners, comments, security labels. (What is there in a
 * database stays in its model, so that it can be put back: see facets_adopt.) */
void facets_strip(struct context *ctx, struct object *model);
/* Bits (attr_bit) of the attributes that they do not want; whether they do not want the object at all. */
uint64_t facets_off(const struct context *ctx, enum kind kind);
bool facets_drop(const struct context *ctx, const struct object *o);
bool facets_privileges_off(const struct context *ctx);
bool facets_owners_off(const struct context *ctx);
/* Takes out the owners that are not worth a word: this role, and the one that stands for the owner of the database. */
void owners_forget_usual(struct context *ctx, struct object *model, const char *usual);
/* Whether the model says anything of privileges; of security labels. */
bool facets_privileges_said(const struct object *model);
bool facets_labels_said(const struct object *model);

/* ---- whole models ------------------------------------------------------------------------------------ */

struct object *model_new(struct context *ctx);
/* The schema of that name, made when it is missing. */
struct object *model_schema(struct context *ctx, struct object *model, const char *name);
/* Missing required values, duplicates, names that refer to nothing. Reports all of them. */
bool model_check(struct context *ctx, const struct object *model);

/* What may be in a text although the model that was read from it lacks it. */
struct doubts {
	bool unread;                /* a part was not read at all */
	struct map *names;          /* names that refused elements may have defined */
	struct pointer_map *scopes; /* objects that may have more children than the model says */
	struct pointer_map *marred; /* objects that lack an attribute which was refused */
};
struct doubts doubts_new(struct context *ctx);
/* The rest of the mistakes of a model that was found wrong already: everything of model_check that neither reading it
 * reports (what is missing, duplicates) nor follows from what was refused. */
void model_check_rest(struct context *ctx, const struct object *model, const struct doubts *doubts);
/* "sha256:…" over the canonical walk: independent of the order of objects and columns, of hints, places, LOOSE
 * attributes, and facets that the settings do not want. */
const char *model_fingerprint(struct context *ctx, const struct object *model);

#endif
