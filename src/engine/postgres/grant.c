/*
 * Privileges: GRANT and REVOKE of what differs, on objects and in default privileges.
 *
 *   has                  shall have           statements
 *   select, insert       select               REVOKE INSERT
 *   all                  select               REVOKE ALL, GRANT SELECT: what all is depends on the server
 *   select, passed on    select               REVOKE GRANT OPTION FOR SELECT
 *   none                 select, passed on    GRANT SELECT … WITH GRANT OPTION
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

/* What a role holds, as two lists of words: all of it, and what it may pass on. "all" stands for everything. */
struct holding {
	struct list held, passed;
};

/* Where statements are about: before the verb, behind the privileges, and the column if it is one. */
struct grant_place {
	struct ddl_job *job;
	const char *prefix, *on, *column, *role;
};

/* ---- sets of words ----------------------------------------------------------------------------------------------- */

static bool has_word(const struct list *words, const char *word)
{
	for (size_t i = 0; i < words->count; i++)
		if (text_equal(words->item[i], word))
			return true;
	return false;
}

static struct list words_of(struct context *ctx, const char *value)
{
	struct list words = list_on(ctx->arena);
	if (value && !text_equal(value, "none"))
		names_parse(ctx, value, &words);
	return words;
}

static struct list words_minus(struct context *ctx, const struct list *words, const struct list *others)
{
	struct list left = list_on(ctx->arena);
	for (size_t i = 0; i < words->count && !has_word(others, "all"); i++)
		if (!has_word(others, words->item[i]))
			list_add(&left, words->item[i]);
	return left;
}

static struct holding holding_of(struct context *ctx, const char *privileges, const char *option)
{
	struct holding h = { words_of(ctx, privileges), list_on(ctx->arena) };
	h.passed = text_equal(option, "true") ? h.held : words_of(ctx, option);
	return h;
}

/* What a GRANT or DEFAULT_PRIVILEGES says; NULL: nothing. */
static struct holding holding_said(struct context *ctx, const struct object *o)
{
	return o ? holding_of(ctx, object_get(o, kind_attr(o->kind, "privileges")),
			      object_get(o, kind_attr(o->kind, "with-grant-option")))
		 : holding_of(ctx, NULL, NULL);
}

/* Everything, once it is said, stands for each. */
static struct list words_sum(struct context *ctx, const struct list *words, const struct list *more)
{
	struct list added = words_minus(ctx, more, words), sum = list_on(ctx->arena);
	if (has_word(more, "all"))
		return *more;
	for (size_t i = 0; i < words->count; i++)
		list_add(&sum, words->item[i]);
	for (size_t i = 0; i < added.count; i++)
		list_add(&sum, added.item[i]);
	return sum;
}

static void holding_add(struct context *ctx, struct holding *h, const struct object *said)
{
	struct holding more = holding_said(ctx, said);
	*h = (struct holding){ words_sum(ctx, &h->held, &more.held), words_sum(ctx, &h->passed, &more.passed) };
}

/* ---- statements ------------------------------------------------------------------------------------------------------ */

static const char *privileges_text(const struct grant_place *p, const struct list *words)
{
	struct sql sql = sql_on(p->job->ctx, DIALECT_POSTGRES);
	for (size_t i = 0; i < words->count; i++) {
		sql_addf(&sql, i ? ", %E" : "%E", pg_upper(p->job->ctx, words->item[i]));
		if (p->column)
			sql_addf(&sql, " (%I)", p->column);
	}
	return sql_get(&sql);
}

static void statement_add(const struct grant_place *p, bool grant, const struct list *words, bool option)
{
	struct sql sql = sql_on(p->job->ctx, DIALECT_POSTGRES);
	if (!words->count)
		return;
	sql_addf(&sql, grant ? "%EGRANT " : option ? "%EREVOKE GRANT OPTION FOR " : "%EREVOKE ", p->prefix);
	sql_addf(&sql, grant ? "%E ON %E TO " : "%E ON %E FROM ", privileges_text(p, words), p->on);
	sql_addf(&sql, text_equal(p->role, "public") ? "PUBLIC" : "%I", p->role);
	sql_addf(&sql, grant && option ? " WITH GRANT OPTION" : "");
	ddl_step(p->job, sql_get(&sql));
}

static void holding_change(const struct grant_place *p, struct holding from, struct holding to)
{
	struct context *ctx = p->job->ctx;
	struct holding nothing = holding_of(ctx, NULL, NULL);
	bool anew = has_word(&from.held, "all") && !has_word(&to.held, "all");
	struct list gone = anew ? from.held : words_minus(ctx, &from.held, &to.held);
	statement_add(p, false, &gone, false);
	if (anew)
		from = nothing;
	from.passed = words_minus(ctx, &from.passed, &gone);
	anew = has_word(&from.passed, "all") && !has_word(&to.passed, "all");
	gone = anew ? from.passed : words_minus(ctx, &from.passed, &to.passed);
	statement_add(p, false, &gone, true);
	if (anew)
		from.passed = nothing.passed;
	struct list added = words_minus(ctx, &to.held, &from.held), passed = words_minus(ctx, &to.passed, &from.passed);
	added = words_minus(ctx, &added, &passed);
	statement_add(p, true, &added, false);
	statement_add(p, true, &passed, true);
}

/* ---- objects ---------------------------------------------------------------------------------------------------------- */

/* GRANT has fewer words for objects than other statements. */
static const char *object_words(struct ddl_job *job, const struct object *o)
{
	static const char *const words[][2] = { { "VIEW ", "TABLE " },
						{ "MATERIALIZED VIEW ", "TABLE " },
						{ "FOREIGN TABLE ", "TABLE " },
						{ "SERVER ", "FOREIGN SERVER " },
						{ "AGGREGATE ", "FUNCTION " } };
	const char *text = pg_object_words(job, o);
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (text_starts(text, words[i][0]))
			return arena_printf(job->ctx->arena, "%s%s", words[i][1], text + strlen(words[i][0]));
	return text;
}

static struct grant_place place_on(struct ddl_job *job, const struct object *bearer, const char *role)
{
	bool column = kind_table[bearer->kind].space == SPACE_COLUMN;
	return (struct grant_place){ job, "", object_words(job, column ? bearer->parent : bearer),
				     column ? object_name(bearer) : NULL, role };
}

/* Who may do everything with the object, by itself: its owner, or who makes what default privileges are about. */
static const char *master_of(const struct ddl_job *job, const struct object *bearer)
{
	if (bearer->kind == KIND_DEFAULT_PRIVILEGES)
		return object_get(bearer, DEFAULT_PRIVILEGES_FOR);
	if (kind_attr(bearer->kind, "owner") == ATTR_COUNT)
		return NULL;
	const char *master = pg_owner_of(job, bearer);
	return master ? master : pg_role_running(job);
}

/* Says of the steps since then what they are about. */
static void steps_word(struct ddl_job *job, size_t since, const struct object *bearer)
{
	for (size_t i = since; i < job->steps->count; i++)
		pg_part(job->steps->item[i], pg_part_of(job, "privileges", bearer));
}

/* What a role has on such an object without a word. */
static struct holding holding_usual(const struct ddl_job *job, const struct object *bearer, const char *role)
{
	const struct pg_bearer *b = pg_bearer_of(bearer, pg_version_for(job->change));
	if (b && text_equal(role, master_of(job, bearer)))
		return holding_of(job->ctx, "all", NULL);
	return holding_of(job->ctx, b && text_equal(role, "public") ? b->usual : NULL, NULL);
}

/* ---- what default privileges give to a new object ------------------------------------------------------------------------- */

/* Whether the element is in force when things are made, for what this role makes: those that go are gone by then, new ones
 * come last. */
static bool is_in_force(const struct ddl_job *job, const struct object *d, const struct object *bearer)
{
	const char *maker = pg_role_running(job);
	const struct pg_bearer *b = pg_bearer_of(bearer, pg_version_for(job->change));
	return match_to(job->matching, d) && b && text_equal(object_get(d, DEFAULT_PRIVILEGES_ON), b->class) &&
	       text_equal(object_get(d, DEFAULT_PRIVILEGES_FOR), maker);
}

/* The schema's counterpart in the old model, or NULL. */
static const struct object *schema_before(const struct ddl_job *job, const struct object *bearer)
{
	const struct object *schema = object_schema(bearer);
	return schema && schema != bearer ? match_from(job->matching, schema) : NULL;
}

static struct holding holding_given(const struct ddl_job *job, const struct object *bearer, const char *role)
{
	struct context *ctx = job->ctx;
	struct holding h = holding_usual(job, bearer, role);
	if (text_equal(role, master_of(job, bearer)))
		return h;
	const struct object *above[] = { job->from_model, schema_before(job, bearer) };
	for (size_t i = 0; i < COUNT_OF(above); i++)
		for (const struct object *d = above[i] ? object_first(above[i], KIND_DEFAULT_PRIVILEGES) : NULL; d;
		     d = object_following(d)) {
			if (!is_in_force(job, d, bearer) || !text_equal(object_name(d), role))
				continue;
			if (i == 0)
				h = holding_said(ctx, d);
			else
				holding_add(ctx, &h, d);
		}
	return h;
}

/* The roles that default privileges give something to. */
static struct list roles_given(const struct ddl_job *job, const struct object *bearer)
{
	struct list roles = list_on(job->ctx->arena);
	const struct object *above[] = { job->from_model, schema_before(job, bearer) };
	for (size_t i = 0; i < COUNT_OF(above); i++)
		for (const struct object *d = above[i] ? object_first(above[i], KIND_DEFAULT_PRIVILEGES) : NULL; d;
		     d = object_following(d))
			if (is_in_force(job, d, bearer) && !has_word(&roles, object_name(d)))
				list_add(&roles, object_name(d));
	return roles;
}

static const struct object *grant_to(const struct object *bearer, const char *role)
{
	const struct object *g = object_first(bearer, KIND_GRANT);
	while (g && !text_equal(object_name(g), role))
		g = object_following(g);
	return g;
}

bool pg_created(struct ddl_job *job)
{
	const struct object *o = job->change->to;
	bool takes_defaults = pg_bearer_of(o, 0) && o->kind != KIND_DEFAULT_PRIVILEGES;
	struct list roles = takes_defaults ? roles_given(job, o) : list_on(job->ctx->arena);
	pg_put_owner(job, o);
	if (pg_is_new(job, o) && facets_privileges_off(job->ctx))
		return true;
	for (size_t i = 0; i < roles.count; i++) {
		if (grant_to(o, roles.item[i]))
			continue;
		struct grant_place place = place_on(job, o, roles.item[i]);
		holding_change(&place, holding_given(job, o, roles.item[i]), holding_usual(job, o, roles.item[i]));
	}
	return true;
}

/* ---- another owner ---------------------------------------------------------------------------------------------------------- */

/* What the role has by a grant that stays, else what is named. */
static struct holding holding_kept(const struct ddl_job *job, const struct object *from, const char *role,
				   const char *otherwise)
{
	const struct object *grant = grant_to(from, role);
	return grant && match_to(job->matching, grant) ? holding_said(job->ctx, grant)
						       : holding_of(job->ctx, otherwise, NULL);
}

static bool bearer_hand_over(struct ddl_job *job, const struct object *from, const char *old, const char *new,
			     bool taken_back)
{
	struct context *ctx = job->ctx;
	bool column = kind_table[from->kind].space == SPACE_COLUMN;
	const struct object *to = match_to(job->matching, from);
	struct grant_place to_old = place_on(job, to, old), to_new = place_on(job, to, new);
	struct holding nothing = holding_of(ctx, NULL, NULL), has = holding_kept(job, from, new, NULL);
	const struct object *moved = grant_to(from, old);
	size_t steps = job->steps->count;
	holding_change(&to_old, nothing, holding_kept(job, from, old, NULL));
	if (moved && match_to(job->matching, moved))
		holding_add(ctx, &has, moved);
	else if (!column)
		has = holding_of(ctx, "all", NULL);
	holding_change(&to_new, taken_back ? nothing : has, holding_kept(job, from, new, column ? NULL : "all"));
	steps_word(job, steps, to);
	return job->steps->count > steps;
}

/* ALTER … OWNER makes of all that the old owner has what the new one has, beside its own (aclnewowner in acl.c). */
void pg_owner_changed(struct ddl_job *job, const char *old, const char *new)
{
	const struct object *from = job->change->from;
	if (!pg_bearer_of(from, 0) || facets_privileges_off(job->ctx))
		return;
	bool taken_back = bearer_hand_over(job, from, old, new, false);
	for (const struct object *c = from->child; c; c = c->next)
		if (kind_table[c->kind].space == SPACE_COLUMN && match_to(job->matching, c))
			bearer_hand_over(job, c, old, new, taken_back);
}

/* ---- GRANT elements ------------------------------------------------------------------------------------------------------- */

/* Whether the object is made in this plan, for the first time or again. */
static bool is_made(const struct ddl_job *job, const struct object *bearer)
{
	const struct object *from = match_from(job->matching, bearer);
	return !from || (job->down && list_has(job->down, from));
}

/* REVOKE on a table takes the role's privileges on columns along (manual, REVOKE): those that stay are given again. */
static void columns_restore(struct ddl_job *job, const struct object *table, const char *role, size_t steps)
{
	struct holding nothing = holding_of(job->ctx, NULL, NULL);
	bool revoked = false;
	for (size_t i = steps; i < job->steps->count; i++)
		revoked |= text_starts(((const struct step *)job->steps->item[i])->sql, "REVOKE ");
	for (const struct object *c = revoked && table ? table->child : NULL; c; c = c->next) {
		const struct object *kept = kind_table[c->kind].space == SPACE_COLUMN ? grant_to(c, role) : NULL;
		if (!kept || is_made(job, c) || !match_from(job->matching, kept))
			continue;
		struct grant_place place = place_on(job, c, role);
		holding_change(&place, nothing, holding_said(job->ctx, kept));
	}
}

void pg_put_access(struct ddl_job *job, const struct object *from, const struct object *now)
{
	struct list roles = roles_given(job, now);
	pg_put_owner(job, now);
	size_t steps = job->steps->count;
	for (const struct object *g = object_first(from, KIND_GRANT); g; g = object_following(g))
		if (match_to(job->matching, g) && !has_word(&roles, object_name(g)))
			list_add(&roles, object_name(g));
	for (size_t i = 0; i < roles.count; i++) {
		const struct object *kept = grant_to(from, roles.item[i]);
		struct grant_place place = place_on(job, now, roles.item[i]);
		holding_change(&place, holding_given(job, now, roles.item[i]),
			       kept && match_to(job->matching, kept) ? holding_said(job->ctx, kept)
								     : holding_usual(job, now, roles.item[i]));
	}
	steps_word(job, steps, now);
	pg_put_labels(job, from, now);
}

bool grant_create(struct ddl_job *job)
{
	const struct object *grant = job->change->to;
	size_t steps = job->steps->count;
	struct grant_place place = place_on(job, grant->parent, object_name(grant));
	struct holding from = is_made(job, grant->parent) ? holding_given(job, grant->parent, object_name(grant))
							  : holding_usual(job, grant->parent, object_name(grant));
	holding_change(&place, from, holding_said(job->ctx, grant));
	if (!is_made(job, grant->parent))
		columns_restore(job, grant->parent, object_name(grant), steps);
	return true;
}

bool grant_drop(struct ddl_job *job)
{
	const struct object *grant = job->change->from;
	size_t steps = job->steps->count;
	struct grant_place place = place_on(job, grant->parent, object_name(grant));
	holding_change(&place, holding_said(job->ctx, grant), holding_usual(job, grant->parent, object_name(grant)));
	columns_restore(job, match_to(job->matching, grant->parent), object_name(grant), steps);
	return true;
}

bool grant_alter(struct ddl_job *job)
{
	const struct object *grant = job->change->to;
	size_t steps = job->steps->count;
	struct grant_place place = place_on(job, grant->parent, object_name(grant));
	holding_change(&place, holding_said(job->ctx, job->change->from), holding_said(job->ctx, grant));
	columns_restore(job, grant->parent, object_name(grant), steps);
	return true;
}

/* ---- default privileges --------------------------------------------------------------------------------------------------- */

static struct grant_place place_among(struct ddl_job *job, const struct object *d)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "ALTER DEFAULT PRIVILEGES FOR ROLE %I ", object_get(d, DEFAULT_PRIVILEGES_FOR));
	if (d->parent->kind == KIND_SCHEMA)
		sql_addf(&sql, "IN SCHEMA %I ", object_name(d->parent));
	return (struct grant_place){ job, sql_get(&sql), pg_upper(job->ctx, object_get(d, DEFAULT_PRIVILEGES_ON)), NULL,
				     object_name(d) };
}

/* A schema's come on top of what is usual; those that hold anywhere stand for it. */
static struct holding default_usual(const struct ddl_job *job, const struct object *d)
{
	return d->parent->kind == KIND_SCHEMA ? holding_of(job->ctx, NULL, NULL)
					      : holding_usual(job, d, object_name(d));
}

bool default_privileges_create(struct ddl_job *job)
{
	const struct object *d = job->change->to;
	struct grant_place place = place_among(job, d);
	holding_change(&place, default_usual(job, d), holding_said(job->ctx, d));
	return true;
}

bool default_privileges_drop(struct ddl_job *job)
{
	const struct object *d = job->change->from;
	struct grant_place place = place_among(job, d);
	holding_change(&place, holding_said(job->ctx, d), default_usual(job, d));
	return true;
}

bool default_privileges_alter(struct ddl_job *job)
{
	struct grant_place place = place_among(job, job->change->to);
	holding_change(&place, holding_said(job->ctx, job->change->from), holding_said(job->ctx, job->change->to));
	return true;
}
