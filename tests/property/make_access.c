/* Privileges, publications, and foreign data. */
#include "make.h"

/* The roles that tests/cases/support/server-postgresql.sql makes. */
static const char *const roles[] = { "role_one", "role_two", "role_three", "public" };

/* ---- privileges ----------------------------------------------------------------------------------------------------------- */

/* What can be granted on objects of a kind. */
static const struct {
	enum kind kind;
	const char *privilege[3];
} grantable[] = {
	{ KIND_TABLE, { "select", "select, insert", "all" } },
	{ KIND_COLUMN, { "select", "select, update", "references" } },
	{ KIND_VIEW, { "select", "select, insert", "all" } },
	{ KIND_MATERIALIZED_VIEW, { "select", "select", "all" } },
	{ KIND_SEQUENCE, { "usage", "usage, select", "all" } },
	{ KIND_FUNCTION, { "execute", "execute", "all" } },
	{ KIND_PROCEDURE, { "execute", "execute", "all" } },
	{ KIND_AGGREGATE, { "execute", "execute", "all" } },
	{ KIND_ENUM, { "usage", "usage", "all" } },
	{ KIND_DOMAIN, { "usage", "usage", "all" } },
	{ KIND_COMPOSITE_TYPE, { "usage", "usage", "all" } },
	{ KIND_RANGE_TYPE, { "usage", "usage", "all" } },
	{ KIND_SCHEMA, { "usage", "create", "all" } },
	{ KIND_FOREIGN_DATA_WRAPPER, { "usage", "usage", "all" } },
	{ KIND_SERVER, { "usage", "usage", "all" } },
};

static const char *privileges_any(struct maker *m, enum kind kind)
{
	for (size_t i = 0; i < COUNT_OF(grantable); i++)
		if (grantable[i].kind == kind)
			return CHOOSE(m->chance, grantable[i].privilege);
	return NULL;
}

struct object *grant_make(struct maker *m)
{
	struct list all = object_all(m->ctx, m->model);
	struct object *on = all.item[chance_below(m->chance, all.count)];
	const char *privileges = privileges_any(m, on->kind), *role = CHOOSE(m->chance, roles);
	/* Types that are made anew lose theirs, as yet. */
	bool is_moved = on->kind == KIND_ENUM || on->kind == KIND_DOMAIN;
	if (!privileges || is_moved || (on->kind == KIND_COLUMN && !object_get(on, COLUMN_TYPE)))
		return NULL;
	for (struct object *g = object_first(on, KIND_GRANT); g; g = object_following(g))
		if (strcmp(object_name(g), role) == 0)
			return NULL;
	struct object *grant = object_new(m->ctx, KIND_GRANT, on, on->at);
	set(m, grant, GRANT_TO, "%s", role);
	set(m, grant, GRANT_PRIVILEGES, "%s", privileges);
	if (strcmp(role, "public") != 0 && chance_percent(m->chance, 25))
		set(m, grant, GRANT_GRANTABLE, "true");
	return grant;
}

bool grant_tweak(struct maker *m, struct object *grant)
{
	set(m, grant, GRANT_PRIVILEGES, "%s", privileges_any(m, grant->parent->kind));
	object_put(grant, GRANT_GRANTABLE, NULL);
	return true;
}

/* ---- security labels ------------------------------------------------------------------------------------------------------ */

/* What tests/support/label_provider.c takes. */
static const char *const labels[] = { "public", "secret" };

struct object *label_make(struct maker *m)
{
	struct list all = object_all(m->ctx, m->model);
	struct object *on = all.item[chance_below(m->chance, all.count)];
	const char *provider = chance_percent(m->chance, 70) ? "seal_one" : "seal_two";
	bool fits = kind_table[KIND_SECURITY_LABEL].parents & KIND_BIT(on->kind) &&
		    (on->kind != KIND_COLUMN || object_get(on, COLUMN_TYPE));
	if (!m->labels || !fits || object_child(on, KIND_SECURITY_LABEL, names_intern(m->ctx->names, provider)))
		return NULL;
	struct object *label = object_new(m->ctx, KIND_SECURITY_LABEL, on, on->at);
	set(m, label, SECURITY_LABEL_PROVIDER, "%s", provider);
	set(m, label, SECURITY_LABEL_LABEL, "%s", CHOOSE(m->chance, labels));
	return label;
}

bool label_tweak(struct maker *m, struct object *label)
{
	return set(m, label, SECURITY_LABEL_LABEL, "%s", CHOOSE(m->chance, labels)), true;
}

struct object *default_privileges_make(struct maker *m)
{
	static const char *const on[][2] = {
		{ "tables", "select" }, { "sequences", "usage" }, { "functions", "execute" }, { "types", "usage" }
	};
	size_t pick = chance_below(m->chance, COUNT_OF(on));
	struct object *parent = chance_percent(m->chance, 70) ? m->schema : m->model;
	const char *role = roles[chance_below(m->chance, 3)];
	for (struct object *d = object_first(parent, KIND_DEFAULT_PRIVILEGES); d; d = object_following(d))
		if (strcmp(object_name(d), role) == 0)
			return NULL;
	struct object *privileges = object_new(m->ctx, KIND_DEFAULT_PRIVILEGES, parent, parent->at);
	set(m, privileges, DEFAULT_PRIVILEGES_TO, "%s", role);
	bool others = strcmp(role, "role_three") != 0 && chance_percent(m->chance, 30);
	set(m, privileges, DEFAULT_PRIVILEGES_FOR, others ? "role_three" : "postgres");
	set(m, privileges, DEFAULT_PRIVILEGES_ON, "%s", on[pick][0]);
	set(m, privileges, DEFAULT_PRIVILEGES_PRIVILEGES, "%s", on[pick][1]);
	if (chance_percent(m->chance, 25))
		set(m, privileges, DEFAULT_PRIVILEGES_GRANTABLE, "true");
	return privileges;
}

/* ---- publications --------------------------------------------------------------------------------------------------------- */

/* Updates and deletes would need that each table has a replica identity. */
struct object *publication_make(struct maker *m)
{
	static const char *const what[] = { "insert", "insert, truncate", "truncate" };
	struct object *publication = object_named(m, KIND_PUBLICATION, m->model, 'n');
	set(m, publication, PUBLICATION_PUBLISH, "%s", CHOOSE(m->chance, what));
	if (chance_percent(m->chance, 15))
		set(m, publication, PUBLICATION_ALL_TABLES, "true");
	else if (chance_percent(m->chance, 20))
		set(m, publication, PUBLICATION_SCHEMAS, "%s", object_name(m->schema));
	comment_maybe(m, publication, 20);
	return publication;
}

bool publication_tweak(struct maker *m, struct object *publication)
{
	if (chance_percent(m->chance, 50))
		return comment_tweak(m, publication);
	if (chance_percent(m->chance, 50))
		return flag_turn(m, publication, PUBLICATION_VIA_ROOT);
	set(m, publication, PUBLICATION_PUBLISH, chance_percent(m->chance, 50) ? "insert, truncate" : "truncate");
	return true;
}

struct object *published_table_make(struct maker *m)
{
	struct object *publication = object_any(m, KIND_PUBLICATION), *table = table_any(m, FOREIGN | UNLOGGED);
	struct object *column = table ? column_any(m, table) : NULL;
	const char *path = table ? object_path(m->ctx, table) : NULL;
	if (!publication || !column || object_flag(publication, PUBLICATION_ALL_TABLES) ||
	    object_child(publication, KIND_PUBLISHED_TABLE, path))
		return NULL;
	struct object *published = object_new(m->ctx, KIND_PUBLISHED_TABLE, publication, publication->at);
	set(m, published, PUBLISHED_TABLE_NAME, "%s", path);
	bool alone = !object_get(publication, PUBLICATION_SCHEMAS) && !(table_traits(m, table) & PARTITIONED);
	bool plain = alone && !strchr(object_text(column, COLUMN_TYPE), '.') && !object_get(column, COLUMN_GENERATED);
	if (plain && chance_percent(m->chance, 30)) {
		set(m, published, PUBLISHED_TABLE_COLUMNS, "%s", one_name(m, object_name(column)));
		object_use(published, column);
	} else if (plain && chance_percent(m->chance, 30)) {
		set(m, published, PUBLISHED_TABLE_WHERE, "%s IS NOT NULL", quoted(m->ctx, object_name(column)));
		object_use(published, column);
	}
	return published;
}

/* ---- subscriptions ---------------------------------------------------------------------------------------------------------- */

struct object *subscription_make(struct maker *m)
{
	struct object *subscription = object_named(m, KIND_SUBSCRIPTION, m->model, 'u');
	set(m, subscription, SUBSCRIPTION_CONNECTION, "host=/nowhere dbname=other");
	set(m, subscription, SUBSCRIPTION_PUBLICATIONS, "told");
	if (chance_percent(m->chance, 30))
		set(m, subscription, SUBSCRIPTION_SLOT, "none");
	comment_maybe(m, subscription, 20);
	return subscription;
}

bool subscription_tweak(struct maker *m, struct object *subscription)
{
	static const char *const commits[] = { "local", "remote_write", "on" };
	switch (chance_below(m->chance, 4)) {
	case 0:
		set(m, subscription, SUBSCRIPTION_PUBLICATIONS, chance_percent(m->chance, 50) ? "told, more" : "more");
		return true;
	case 1:
		set(m, subscription, SUBSCRIPTION_CONNECTION, "host=/elsewhere dbname=other");
		return true;
	case 2:
		return WORD_TURN(m, subscription, SUBSCRIPTION_SYNCHRONOUS_COMMIT, commits);
	default:
		return comment_tweak(m, subscription);
	}
}

/* ---- owners ------------------------------------------------------------------------------------------------------------------ */

/* Kinds that any role can have, and whose owner nothing is done as. */
bool owner_tweak(struct maker *m, struct object *o)
{
	static const enum kind kinds[] = { KIND_ENUM,
					   KIND_DOMAIN,
					   KIND_COMPOSITE_TYPE,
					   KIND_RANGE_TYPE,
					   KIND_COLLATION,
					   KIND_AGGREGATE,
					   KIND_OPERATOR,
					   KIND_TEXT_SEARCH_DICTIONARY,
					   KIND_VIEW,
					   KIND_PROCEDURE,
					   KIND_TEXT_SEARCH_CONFIGURATION };
	for (size_t i = 0; i < COUNT_OF(kinds); i++)
		if (o->kind == kinds[i])
			return set(m, o, kind_attr(o->kind, "owner"), "%s", roles[chance_below(m->chance, 3)]), true;
	return false;
}

/* ---- foreign data ------------------------------------------------------------------------------------------------------------ */

struct object *wrapper_make(struct maker *m)
{
	struct object *wrapper = object_named(m, KIND_FOREIGN_DATA_WRAPPER, m->model, 'a');
	comment_maybe(m, wrapper, 20);
	return wrapper;
}

struct object *server_make(struct maker *m)
{
	struct object *wrapper = object_any(m, KIND_FOREIGN_DATA_WRAPPER);
	wrapper = wrapper ? wrapper : wrapper_make(m);
	struct object *server = object_named(m, KIND_SERVER, m->model, 'a');
	set(m, server, SERVER_WRAPPER, "%s", object_name(wrapper));
	if (chance_percent(m->chance, 30))
		set(m, server, SERVER_VERSION, "%u", (unsigned)chance_below(m->chance, 9));
	if (chance_percent(m->chance, 30))
		set(m, server, SERVER_OPTIONS, "host=here");
	comment_maybe(m, server, 20);
	return server;
}

struct object *user_mapping_make(struct maker *m)
{
	struct object *server = object_any(m, KIND_SERVER);
	const char *role = CHOOSE(m->chance, roles);
	if (!server || object_child(server, KIND_USER_MAPPING, role))
		return NULL;
	struct object *mapping = object_new(m->ctx, KIND_USER_MAPPING, server, server->at);
	set(m, mapping, USER_MAPPING_NAME, "%s", role);
	set(m, mapping, USER_MAPPING_OPTIONS, "user=%c", 'x' + (int)chance_below(m->chance, 3));
	return mapping;
}

struct object *foreign_table_make(struct maker *m)
{
	struct object *server = object_any(m, KIND_SERVER);
	server = server ? server : server_make(m);
	struct object *table = object_named(m, KIND_TABLE, m->schema, 't');
	set(m, table, TABLE_SERVER, "%s", object_name(server));
	for (size_t n = 1 + chance_below(m->chance, 3); n; n--)
		column_make_in(m, table);
	comment_maybe(m, table, 20);
	return table;
}

/* What is outside is said by options. */
bool options_tweak(struct maker *m, struct object *o)
{
	static const char *const words[] = { "name=one", "name=two, path=there", "path=here" };
	enum attr options = o->kind == KIND_TABLE          ? TABLE_FOREIGN_OPTIONS
			    : o->kind == KIND_SERVER       ? SERVER_OPTIONS
			    : o->kind == KIND_USER_MAPPING ? USER_MAPPING_OPTIONS
							   : FOREIGN_DATA_WRAPPER_OPTIONS;
	if (chance_percent(m->chance, 30) && comment_tweak(m, o))
		return true;
	return WORD_TURN(m, o, options, words);
}
