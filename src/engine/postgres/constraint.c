#include "engine/postgres/ddl.h"

/* ---- definitions ------------------------------------------------------------------------------------------------- */

/* Attributes that constraints with an index have in common. */
struct index_attrs {
	enum attr include, options, tablespace, deferrable;
};

static void add_include(struct sql *sql, const struct object *o, enum attr include)
{
	if (object_get(o, include))
		sql_addf(sql, " INCLUDE (%N)", object_get(o, include));
}

static void add_index_options(struct sql *sql, const struct object *o, const struct index_attrs *a)
{
	if (object_get(o, a->options)) {
		sql_addf(sql, " WITH ");
		pg_add_options(sql, object_get(o, a->options));
	}
	if (object_get(o, a->tablespace))
		sql_addf(sql, " USING INDEX TABLESPACE %I", object_get(o, a->tablespace));
}

static const char *deferrable_words(const char *deferrable)
{
	if (text_equal(deferrable, "deferred"))
		return " DEFERRABLE INITIALLY DEFERRED";
	return text_equal(deferrable, "immediate") || text_equal(deferrable, "yes") ? " DEFERRABLE" : "";
}

static void define_primary_key(struct sql *sql, const struct object *o)
{
	static const struct index_attrs attrs = { PRIMARY_KEY_INCLUDE, PRIMARY_KEY_OPTIONS, PRIMARY_KEY_TABLESPACE,
						  PRIMARY_KEY_DEFERRABLE };
	sql_addf(sql, "PRIMARY KEY (%K%E)", object_text(o, PRIMARY_KEY_COLUMNS),
		 object_flag(o, PRIMARY_KEY_WITHOUT_OVERLAPS) ? " WITHOUT OVERLAPS" : "");
	add_include(sql, o, attrs.include);
	add_index_options(sql, o, &attrs);
	sql_addf(sql, "%E", deferrable_words(object_get(o, attrs.deferrable)));
}

static void define_unique(struct sql *sql, const struct object *o)
{
	static const struct index_attrs attrs = { UNIQUE_INCLUDE, UNIQUE_OPTIONS, UNIQUE_TABLESPACE,
						  UNIQUE_DEFERRABLE };
	sql_addf(sql, object_flag(o, UNIQUE_NULLS_NOT_DISTINCT) ? "UNIQUE NULLS NOT DISTINCT (%K%E)" : "UNIQUE (%K%E)",
		 object_text(o, UNIQUE_COLUMNS), object_flag(o, UNIQUE_WITHOUT_OVERLAPS) ? " WITHOUT OVERLAPS" : "");
	add_include(sql, o, attrs.include);
	add_index_options(sql, o, &attrs);
	sql_addf(sql, "%E", deferrable_words(object_get(o, attrs.deferrable)));
}

static void define_exclusion(struct sql *sql, const struct object *o)
{
	static const struct index_attrs attrs = { EXCLUSION_INCLUDE, EXCLUSION_OPTIONS, EXCLUSION_TABLESPACE,
						  EXCLUSION_DEFERRABLE };
	sql_addf(sql, "EXCLUDE USING %I (%K)", object_text(o, EXCLUSION_METHOD), object_text(o, EXCLUSION_ELEMENTS));
	add_include(sql, o, attrs.include);
	add_index_options(sql, o, &attrs);
	if (object_get(o, EXCLUSION_WHERE))
		sql_addf(sql, " WHERE (%E)", object_get(o, EXCLUSION_WHERE));
	sql_addf(sql, "%E", deferrable_words(object_get(o, attrs.deferrable)));
}

static void define_check(struct sql *sql, const struct object *o)
{
	sql_addf(sql, "CHECK (%E)", object_text(o, CHECK_EXPRESSION));
	if (object_flag(o, CHECK_NO_INHERIT))
		sql_addf(sql, " NO INHERIT");
	if (object_flag(o, CHECK_NOT_ENFORCED))
		sql_addf(sql, " NOT ENFORCED");
	else if (object_flag(o, CHECK_NOT_VALID))
		sql_addf(sql, " NOT VALID");
}

static void define_domain_check(struct sql *sql, const struct object *o)
{
	sql_addf(sql, "CHECK (%E)", object_text(o, DOMAIN_CHECK_EXPRESSION));
	if (object_flag(o, DOMAIN_CHECK_NOT_VALID))
		sql_addf(sql, " NOT VALID");
}

/* a, PERIOD b */
static void add_columns(struct sql *sql, const struct object *o, const struct list *columns)
{
	for (size_t i = 0; i < columns->count; i++) {
		bool period = object_flag(o, FOREIGN_KEY_PERIOD) && i + 1 == columns->count;
		sql_addf(sql, "%E%E%I", i ? ", " : "", period ? "PERIOD " : "", (const char *)columns->item[i]);
	}
}

static void add_target(struct sql *sql, const struct object *o)
{
	struct target target;
	if (!target_parse(sql->ctx, object_text(o, FOREIGN_KEY_REFERENCES), &target))
		return;
	const char *schema = target.schema ? target.schema : object_name(object_schema(o));
	sql_addf(sql, " REFERENCES %I.%I", schema, target.table);
	if (target.columns.count) {
		sql_addf(sql, " (");
		add_columns(sql, o, &target.columns);
		sql_addf(sql, ")");
	}
}

static void define_foreign_key(struct sql *sql, const struct object *o)
{
	const char *on_delete = object_get(o, FOREIGN_KEY_ON_DELETE), *on_update = object_get(o, FOREIGN_KEY_ON_UPDATE);
	struct list columns = list_on(sql->ctx->arena);
	names_parse(sql->ctx, object_text(o, FOREIGN_KEY_COLUMNS), &columns);
	sql_addf(sql, "FOREIGN KEY (");
	add_columns(sql, o, &columns);
	sql_addf(sql, ")");
	add_target(sql, o);
	if (object_get(o, FOREIGN_KEY_MATCH))
		sql_addf(sql, " MATCH %E", pg_upper(sql->ctx, object_get(o, FOREIGN_KEY_MATCH)));
	if (on_delete)
		sql_addf(sql, " ON DELETE %E", pg_upper(sql->ctx, on_delete));
	if (on_delete && object_get(o, FOREIGN_KEY_ON_DELETE_COLUMNS))
		sql_addf(sql, " (%N)", object_get(o, FOREIGN_KEY_ON_DELETE_COLUMNS));
	if (on_update)
		sql_addf(sql, " ON UPDATE %E", pg_upper(sql->ctx, on_update));
	sql_addf(sql, "%E", deferrable_words(object_get(o, FOREIGN_KEY_DEFERRABLE)));
	if (object_flag(o, FOREIGN_KEY_NOT_ENFORCED))
		sql_addf(sql, " NOT ENFORCED");
	else if (object_flag(o, FOREIGN_KEY_NOT_VALID))
		sql_addf(sql, " NOT VALID");
}

typedef void define_fn(struct sql *sql, const struct object *o);

static define_fn *const define_table[KIND_COUNT] = {
	[KIND_PRIMARY_KEY] = define_primary_key, [KIND_UNIQUE] = define_unique,
	[KIND_EXCLUSION] = define_exclusion,     [KIND_CHECK] = define_check,
	[KIND_FOREIGN_KEY] = define_foreign_key, [KIND_DOMAIN_CHECK] = define_domain_check,
};

void constraint_define(struct sql *sql, const struct object *constraint)
{
	if (*object_name(constraint))
		sql_addf(sql, "CONSTRAINT %I ", object_name(constraint));
	define_table[constraint->kind](sql, constraint);
}

/* ---- create and drop ------------------------------------------------------------------------------------------------ */

bool constraint_loses_validity(const struct change *change)
{
	return object_flag(change->to, kind_attr(change->to->kind, "not-valid"));
}

/* Whether the rows that are there are not looked at. */
static bool is_not_valid(const struct object *o)
{
	enum attr valid = kind_attr(o->kind, "not-valid"), enforced = kind_attr(o->kind, "not-enforced");
	return (valid != ATTR_COUNT && object_flag(o, valid)) || (enforced != ATTR_COUNT && object_flag(o, enforced));
}

bool constraint_create(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, o->kind == KIND_DOMAIN_CHECK ? "ALTER DOMAIN %T ADD " : "ALTER TABLE %T ADD ", o->parent);
	constraint_define(&sql, o);
	if (o->kind == KIND_FOREIGN_KEY)
		pg_key_make_targets(job, o);
	struct step *step = ddl_step(job, sql_get(&sql));
	bool empty = pg_is_new(job, o->parent);
	step->effects = empty || is_not_valid(o) ? 0 : STEP_SCANS | STEP_MAY_FAIL_ON_DATA;
	if (o->kind == KIND_FOREIGN_KEY)
		step->note = "takes the same lock on the table that it refers to";
	if (o->kind == KIND_DOMAIN_CHECK && is_not_valid(o))
		step->lock = LOCK_NONE;
	index_finish(job, o);
	return true;
}

bool foreign_key_drop(struct ddl_job *job)
{
	pg_drop(job);
	struct step *step = job->steps->item[job->steps->count - 1];
	step->note = "takes the same lock on the table that it refers to";
	return true;
}

/* ---- alter ------------------------------------------------------------------------------------------------------------ */

struct step *constraint_be_valid(struct ddl_job *job, const struct object *o)
{
	return PG_STEP(job,
		       o->kind == KIND_DOMAIN_CHECK ? "ALTER DOMAIN %T VALIDATE CONSTRAINT %I"
						    : "ALTER TABLE %T VALIDATE CONSTRAINT %I",
		       o->parent, object_name(o));
}

bool constraint_validate(struct ddl_job *job)
{
	constraint_be_valid(job, job->change->to);
	return true;
}

bool foreign_key_set_deferrable(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	const char *words = deferrable_words(object_get(o, FOREIGN_KEY_DEFERRABLE));
	PG_STEP(job, "ALTER TABLE %T ALTER CONSTRAINT %I%E", o->parent, object_name(o),
		*words ? words : " NOT DEFERRABLE");
	return true;
}

bool foreign_key_set_enforced(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	bool enforced = !object_flag(o, FOREIGN_KEY_NOT_ENFORCED);
	PG_STEP(job, "ALTER TABLE %T ALTER CONSTRAINT %I%E", o->parent, object_name(o),
		enforced ? " ENFORCED" : " NOT ENFORCED")
		->effects = enforced ? STEP_SCANS | STEP_MAY_FAIL_ON_DATA : 0;
	return true;
}

/* The index behind a constraint bears its name, in the schema of the table. */
static const char *index_head(const struct ddl_job *job)
{
	const struct object *o = job->change->to;
	return PG_SQL(job, "ALTER INDEX %I.%I", object_name(object_schema(o)), object_name(o));
}

bool constraint_set_options(struct ddl_job *job)
{
	return pg_set_options(job, index_head(job), kind_attr(job->change->to->kind, "options"));
}

bool constraint_set_tablespace(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	const char *tablespace = object_get(o, kind_attr(o->kind, "tablespace"));
	PG_STEP(job, "%E SET TABLESPACE %I", index_head(job), tablespace ? tablespace : "pg_default");
	return true;
}
