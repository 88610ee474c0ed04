/* Casts and operators. */
#include "engine/postgres/ddl.h"

void pg_add_function(struct sql *sql, const char *path, bool arguments)
{
	const char *open = strchr(path, '(');
	const char *name = open ? arena_strndup(sql->ctx->arena, path, (size_t)(open - path)) : path;
	sql_addf(sql, arguments && open ? "%Q%E" : "%Q", name, open);
}

/* ---- casts --------------------------------------------------------------------------------------------------------- */

bool cast_create(struct ddl_job *job)
{
	const struct object *cast = job->change->to;
	const char *method = object_text(cast, CAST_METHOD), *function = object_get(cast, CAST_FUNCTION);
	const char *as = object_get(cast, CAST_AS);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE CAST (%E AS %E)", object_get(cast, CAST_FROM), object_get(cast, CAST_TO));
	if (text_equal(method, "inout"))
		sql_addf(&sql, " WITH INOUT");
	else if (text_equal(method, "binary"))
		sql_addf(&sql, " WITHOUT FUNCTION");
	else {
		sql_addf(&sql, " WITH FUNCTION ");
		pg_add_function(&sql, function, true);
		if (!strchr(function, '('))
			sql_addf(&sql, "(%E)", object_get(cast, CAST_FROM));
	}
	if (as)
		sql_addf(&sql, " AS %E", pg_upper(job->ctx, as));
	ddl_step(job, sql_get(&sql));
	pg_comment(job, cast);
	return true;
}

/* ---- operators ------------------------------------------------------------------------------------------------------ */

const char *pg_operator_name(struct context *ctx, const char *qname)
{
	struct list parts = list_on(ctx->arena);
	if (!qname_parse(ctx, qname, &parts) || parts.count != 2)
		return qname;
	return sql_format(ctx, DIALECT_POSTGRES, "%I.%E", parts.item[0], parts.item[1]);
}

const char *pg_operator_own_name(struct context *ctx, const struct object *o)
{
	return sql_format(ctx, DIALECT_POSTGRES, "%I.%E", object_name(object_schema(o)), object_name(o));
}

const char *pg_operator_operands(struct context *ctx, const struct object *o)
{
	const char *left = object_get(o, OPERATOR_LEFT);
	return arena_printf(ctx->arena, "%s, %s", left ? left : "NONE", object_get(o, OPERATOR_RIGHT));
}

static void link_add(struct sql *sql, const char *word, const char *qname)
{
	if (qname)
		sql_addf(sql, ",\n    %E = OPERATOR(%E)", word, pg_operator_name(sql->ctx, qname));
}

static void estimator_add(struct sql *sql, const char *word, const char *function)
{
	if (!function)
		return;
	sql_addf(sql, ",\n    %E = ", word);
	pg_add_function(sql, function, false);
}

bool operator_create(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE OPERATOR %E (\n    FUNCTION = ", pg_operator_own_name(job->ctx, o));
	pg_add_function(&sql, object_get(o, OPERATOR_FUNCTION), false);
	if (object_get(o, OPERATOR_LEFT))
		sql_addf(&sql, ",\n    LEFTARG = %E", object_get(o, OPERATOR_LEFT));
	sql_addf(&sql, ",\n    RIGHTARG = %E", object_get(o, OPERATOR_RIGHT));
	link_add(&sql, "COMMUTATOR", object_get(o, OPERATOR_COMMUTATOR));
	link_add(&sql, "NEGATOR", object_get(o, OPERATOR_NEGATOR));
	estimator_add(&sql, "RESTRICT", object_get(o, OPERATOR_RESTRICT));
	estimator_add(&sql, "JOIN", object_get(o, OPERATOR_JOIN));
	if (object_flag(o, OPERATOR_HASHES))
		sql_addf(&sql, ",\n    HASHES");
	if (object_flag(o, OPERATOR_MERGES))
		sql_addf(&sql, ",\n    MERGES");
	sql_addf(&sql, "\n)");
	ddl_step(job, sql_get(&sql));
	pg_comment(job, o);
	pg_defaults_put(job);
	return true;
}

bool operator_drop(struct ddl_job *job)
{
	pg_defaults_drop(job);
	return pg_drop(job);
}

bool operator_set_estimators(struct ddl_job *job)
{
	static const struct {
		enum attr attr;
		const char *word;
	} estimators[] = { { OPERATOR_RESTRICT, "RESTRICT" }, { OPERATOR_JOIN, "JOIN" } };
	const struct object *o = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	for (size_t i = 0; i < COUNT_OF(estimators); i++) {
		const char *function = object_get(o, estimators[i].attr);
		if (!pg_changes(job, estimators[i].attr))
			continue;
		sql_addf(&sql, sql.text.length ? ", %E = " : "%E = ", estimators[i].word);
		if (function)
			pg_add_function(&sql, function, false);
		else
			sql_addf(&sql, "NONE");
	}
	PG_STEP(job, "ALTER OPERATOR %E (%E) SET (%E)", pg_operator_own_name(job->ctx, o),
		pg_operator_operands(job->ctx, o), sql_get(&sql));
	return true;
}

/* ---- links between operators -------------------------------------------------------------------------------------------- */

static bool same_value(const char *a, const char *b)
{
	return (!a && !b) || text_equal(a, b);
}

/* Whether `qname` is the operator `o` with that name alone: "<#", or schema.<#. */
static bool is_named(const struct object *o, const char *qname)
{
	const char *name = object_name(o);
	size_t length = strlen(qname), own = strlen(name);
	return length > own && strcmp(qname + length - own, name) == 0 && qname[length - own - 1] == '.';
}

/* An operator of the model that `o` names by the attribute, and that names it in its turn; its operands are exchanged for a
 * commutator. */
static const struct object *partner(const struct object *o, enum attr attr, const char *qname)
{
	bool swapped = attr == OPERATOR_COMMUTATOR;
	const char *left = object_get(o, swapped ? OPERATOR_RIGHT : OPERATOR_LEFT);
	const char *right = object_get(o, swapped ? OPERATOR_LEFT : OPERATOR_RIGHT);
	const struct object *model = object_enclosing(o, KIND_MODEL);
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *p = object_first(s, KIND_OPERATOR); p; p = object_following(p))
			if (p != o && text_starts(qname, object_name(s)) && is_named(p, qname) &&
			    same_value(object_get(p, OPERATOR_LEFT), left) &&
			    same_value(object_get(p, OPERATOR_RIGHT), right) && object_get(p, attr) &&
			    is_named(o, object_get(p, attr)))
				return p;
	return NULL;
}

static bool is_there(const struct object *model, const struct object *o)
{
	const struct object *s = object_child(model, KIND_SCHEMA, object_name(object_schema(o)));
	for (const struct object *p = s ? object_first(s, KIND_OPERATOR) : NULL; p; p = object_following(p))
		if (text_equal(object_name(p), object_name(o)) &&
		    same_value(object_get(p, OPERATOR_LEFT), object_get(o, OPERATOR_LEFT)) &&
		    same_value(object_get(p, OPERATOR_RIGHT), object_get(o, OPERATOR_RIGHT)))
			return true;
	return false;
}

/* A new operator that names this one as its partner makes the link in both directions, and the drop of one unmakes it. */
static bool changes_link(const struct change *change, enum attr attr)
{
	const char *old = object_get(change->from, attr), *new = object_get(change->to, attr);
	const struct object *left = old ? partner(change->from, attr, old) : NULL;
	const struct object *found = new ? partner(change->to, attr, new) : NULL;
	if (old && new)
		return true;
	return old ? !left || is_there(object_enclosing(change->to, KIND_MODEL), left)
		   : !found || is_there(object_enclosing(change->from, KIND_MODEL), found);
}

bool operator_changes_commutator(const struct change *change)
{
	return changes_link(change, OPERATOR_COMMUTATOR);
}

bool operator_changes_negator(const struct change *change)
{
	return changes_link(change, OPERATOR_NEGATOR);
}
