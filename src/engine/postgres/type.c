/*
 * Domains, and enums that cannot be altered in place. They are rebuilt: the old type steps aside under another name, the
 * new one is made, the columns move over, the old one goes. Domains over the type, and those over these, move with it.
 */
#include "engine/postgres/ddl.h"

#include "engine/postgres/postgres.h"

const char *pg_spare_name(struct context *ctx, const char *name)
{
	return pg_object_name(ctx, "schemadiff_old", name, NULL);
}

/* ---- create ---------------------------------------------------------------------------------------------------------- */

/* The domain with these checks (struct object); those that are NOT VALID come by statements of their own. */
static void create_domain(struct ddl_job *job, const struct object *domain, const struct list *checks)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE DOMAIN %T AS %E", domain, object_text(domain, DOMAIN_TYPE));
	if (object_get(domain, DOMAIN_COLLATION))
		sql_addf(&sql, " COLLATE %Q", object_get(domain, DOMAIN_COLLATION));
	if (object_get(domain, DOMAIN_DEFAULT)) {
		sql_addf(&sql, " DEFAULT ");
		pg_add_simple(&sql, object_get(domain, DOMAIN_DEFAULT));
	}
	if (!object_flag(domain, DOMAIN_NULLABLE))
		sql_addf(&sql, " NOT NULL");
	for (size_t i = 0; i < checks->count; i++)
		if (!object_flag(checks->item[i], DOMAIN_CHECK_NOT_VALID)) {
			sql_addf(&sql, " ");
			constraint_define(&sql, checks->item[i]);
		}
	ddl_step(job, sql_get(&sql));
	pg_comment(job, domain);
	for (size_t i = 0; i < checks->count; i++)
		if (!object_flag(checks->item[i], DOMAIN_CHECK_NOT_VALID))
			pg_comment(job, checks->item[i]);
}

static void add_open_checks(struct ddl_job *job, const struct object *domain, const struct list *checks)
{
	for (size_t i = 0; i < checks->count; i++) {
		struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
		if (!object_flag(checks->item[i], DOMAIN_CHECK_NOT_VALID))
			continue;
		sql_addf(&sql, "ALTER DOMAIN %T ADD ", domain);
		constraint_define(&sql, checks->item[i]);
		pg_part(ddl_step(job, sql_get(&sql)), object_title(job->ctx, checks->item[i]));
		pg_comment(job, checks->item[i]);
	}
}

bool domain_create(struct ddl_job *job)
{
	const struct object *domain = job->change->to;
	struct list checks = list_on(job->ctx->arena);
	for (const struct object *c = object_first(domain, KIND_DOMAIN_CHECK); c; c = object_following(c))
		list_add(&checks, c);
	create_domain(job, domain, &checks);
	add_open_checks(job, domain, &checks);
	return true;
}

/* ---- rebuild --------------------------------------------------------------------------------------------------------- */

/* The type that is changed and the domains over it (struct object of the old model), each after what it is made of. */
static struct list types_moved(struct ddl_job *job)
{
	struct list types = list_on(job->ctx->arena);
	list_add(&types, job->change->from);
	for (size_t before = 0; before != types.count;) {
		before = types.count;
		for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
			for (const struct object *d = object_first(s, KIND_DOMAIN); d; d = object_following(d)) {
				const char *below = object_text(d, DOMAIN_TYPE);
				struct pg_type type = pg_type_of(job->ctx, job->from_lookup, below);
				if (type.object && list_has(&types, type.object) && !list_has(&types, d) &&
				    match_to(job->matching, d))
					list_add(&types, d);
			}
	}
	return types;
}

/* The checks that the domain has at this moment: those to be dropped are gone, those to be added not there yet. */
static struct list standing_checks(struct ddl_job *job, const struct object *from, bool changing)
{
	struct list checks = list_on(job->ctx->arena);
	for (const struct object *c = object_first(from, KIND_DOMAIN_CHECK); c; c = object_following(c)) {
		const struct object *to = match_to(job->matching, c);
		bool again =
			to && (object_get(to, DOMAIN_CHECK_EXPRESSION) != object_get(c, DOMAIN_CHECK_EXPRESSION) ||
			       (object_flag(to, DOMAIN_CHECK_NOT_VALID) && !object_flag(c, DOMAIN_CHECK_NOT_VALID)));
		if (!changing || (to && !again))
			list_add(&checks, c);
	}
	return checks;
}

static const char *title_with(const struct ddl_job *job, const struct object *o, const char *words)
{
	return arena_printf(job->ctx->arena, "%s %s", object_title(job->ctx, o), words);
}

static void step_aside(struct ddl_job *job, const struct list *types)
{
	for (size_t i = 0; i < types->count; i++) {
		const struct object *type = types->item[i];
		const char *format =
			type->kind == KIND_ENUM ? "ALTER TYPE %T RENAME TO %I" : "ALTER DOMAIN %T RENAME TO %I";
		PG_PART(job, title_with(job, type, "steps aside"), format, type,
			pg_spare_name(job->ctx, object_name(type)));
	}
	for (size_t i = 0; i < types->count; i++) {
		const struct object *type = types->item[i];
		struct list checks = standing_checks(job, type, i == 0);
		const struct object *now = i == 0 ? job->change->to : type;
		size_t made = job->steps->count;
		if (now->kind == KIND_ENUM)
			pg_enum_create(job, now);
		else
			create_domain(job, now, &checks);
		pg_part(job->steps->item[made], title_with(job, now, "anew"));
		if (now->kind == KIND_DOMAIN)
			add_open_checks(job, now, &checks);
		pg_put_access(job, type, match_to(job->matching, type));
	}
}

static void drop_old(struct ddl_job *job, const struct list *types)
{
	for (size_t i = types->count; i-- > 0;) {
		const struct object *type = types->item[i];
		PG_PART(job, title_with(job, type, "of before goes"),
			type->kind == KIND_ENUM ? "DROP TYPE %I.%I" : "DROP DOMAIN %I.%I",
			object_name(object_schema(type)), pg_spare_name(job->ctx, object_name(type)));
	}
}

/* The column's values in the words of the new type. */
static const char *move_expression(struct ddl_job *job, const struct object *column, bool array)
{
	const struct object *from = job->change->from, *to = job->change->to;
	const char *name = object_name(column), *type = object_text(column, COLUMN_TYPE);
	if (array)
		return PG_SQL(job, "%I::text[]::%E", name, type);
	if (from->kind == KIND_ENUM)
		return PG_SQL(job, "%I::text::%E", name, type);
	struct pg_cast cast = pg_cast_of(job, name, object_text(from, DOMAIN_TYPE), object_text(to, DOMAIN_TYPE));
	return cast.is_implied ? PG_SQL(job, "%I::%E", name, type) : PG_SQL(job, "(%E)::%E", cast.using, type);
}

static void move_column(struct ddl_job *job, struct sql *sql, const struct object *column, bool array)
{
	const struct object *to = match_to(job->matching, column);
	const char *name = object_name(column), *usual = object_get(column, COLUMN_DEFAULT);
	if (usual)
		sql_addf(sql, "ALTER COLUMN %I DROP DEFAULT, ", name);
	sql_addf(sql, "ALTER COLUMN %I TYPE %E", name, object_text(column, COLUMN_TYPE));
	if (object_get(column, COLUMN_COLLATION))
		sql_addf(sql, " COLLATE %Q", object_get(column, COLUMN_COLLATION));
	sql_addf(sql, " USING %E", move_expression(job, column, array));
	/* Another default is set when the column itself is altered, which comes later. */
	if (usual && text_equal(usual, object_get(to, COLUMN_DEFAULT)) && !pg_default_is_down(job, column))
		sql_addf(sql, ", ALTER COLUMN %I SET DEFAULT %E", name, usual);
}

/* A column that still has one of the types by now; those that leave the type were altered before it, and what is inherited
 * follows the column above. */
static bool is_moved(struct ddl_job *job, const struct object *column, const struct list *types, bool *array)
{
	const struct object *to = match_to(job->matching, column);
	if (!to || !object_get(column, COLUMN_TYPE) || object_get(column, COLUMN_GENERATED) ||
	    object_is_inherited(column))
		return false;
	struct pg_type type = pg_type_of(job->ctx, job->from_lookup, object_get(column, COLUMN_TYPE));
	struct pg_type later = pg_type_of(job->ctx, job->to_lookup, object_text(to, COLUMN_TYPE));
	*array = type.array;
	return type.object && list_has(types, type.object) && match_to(job->matching, type.object) == later.object;
}

static void move_table(struct ddl_job *job, const struct object *table, const struct list *types)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	bool array = false;
	for (const struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c))
		if (is_moved(job, c, types, &array)) {
			if (sql.text.length)
				sql_addf(&sql, ", ");
			else
				sql_addf(&sql, "ALTER TABLE %T ", table);
			move_column(job, &sql, c, array);
		}
	if (sql.text.length)
		pg_cost(pg_part(ddl_step(job, sql_get(&sql)), object_title(job->ctx, table)), LOCK_ACCESS_EXCLUSIVE,
			STEP_REWRITES | STEP_MAY_FAIL_ON_DATA,
			"fails when a row holds a value that the new type has not");
}

/* Attributes of composite types take the new type as well, which PostgreSQL allows while no column has the composite. */
static bool move_attributes(struct ddl_job *job, const struct object *composite, const struct list *types)
{
	for (const struct object *a = object_first(composite, KIND_COMPOSITE_ATTRIBUTE); a; a = object_following(a)) {
		const struct object *to = match_to(job->matching, a);
		struct pg_type type = pg_type_of(job->ctx, job->from_lookup, object_text(a, COMPOSITE_ATTRIBUTE_TYPE));
		if (!to || !type.object || !list_has(types, type.object) ||
		    object_get(to, COMPOSITE_ATTRIBUTE_TYPE) != object_get(a, COMPOSITE_ATTRIBUTE_TYPE))
			continue;
		if (!pg_type_is_free(job, composite, object_title(job->ctx, job->change->to)))
			return false;
		PG_STEP(job, "ALTER TYPE %T ALTER ATTRIBUTE %I TYPE %E", composite, object_name(a),
			object_text(a, COMPOSITE_ATTRIBUTE_TYPE));
	}
	return true;
}

bool pg_type_rebuild(struct ddl_job *job)
{
	struct ddl_job quiet = *job;
	quiet.lock = LOCK_NONE;
	quiet.effects = 0;
	struct list types = types_moved(job);
	step_aside(&quiet, &types);
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t))
			move_table(job, t, &types);
	for (const struct object *s = object_first(job->from_model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *c = object_first(s, KIND_COMPOSITE_TYPE); c; c = object_following(c))
			if (!move_attributes(&quiet, c, &types))
				return false;
	drop_old(&quiet, &types);
	return true;
}

/* ---- alter ------------------------------------------------------------------------------------------------------------ */

bool domain_rebuild(struct ddl_job *job)
{
	return pg_type_rebuild(job);
}

/* A domain that was made anew has its default and its NOT NULL from the start. */
static bool was_rebuilt(const struct ddl_job *job)
{
	return pg_changes(job, DOMAIN_TYPE) || pg_changes(job, DOMAIN_COLLATION);
}

bool domain_set_default(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	const char *usual = object_get(to, DOMAIN_DEFAULT);
	if (was_rebuilt(job))
		return true;
	if (usual)
		PG_STEP(job, "ALTER DOMAIN %T SET DEFAULT %E", to, usual);
	else
		PG_STEP(job, "ALTER DOMAIN %T DROP DEFAULT", to);
	return true;
}

bool domain_set_nullable(struct ddl_job *job)
{
	const struct object *to = job->change->to;
	if (was_rebuilt(job))
		return true;
	if (object_flag(to, DOMAIN_NULLABLE))
		pg_cost(PG_STEP(job, "ALTER DOMAIN %T DROP NOT NULL", to), LOCK_NONE, 0, NULL);
	else
		PG_STEP(job, "ALTER DOMAIN %T SET NOT NULL", to);
	return true;
}
