/* Constraints and indexes. */
#include "make.h"

static const char *const deferrables[] = { "immediate", "deferred" };

/* ---- checks -------------------------------------------------------------------------------------------------------------- */

/* Whether a check without a name is the same as one before it: then only one of them is known. */
static bool is_said_twice(const struct object *check)
{
	for (const struct object *c = object_first(check->parent, KIND_CHECK); c != check; c = object_following(c))
		if (!object_get(c, CHECK_NAME) &&
		    object_get(c, CHECK_EXPRESSION) == object_get(check, CHECK_EXPRESSION))
			return true;
	return false;
}

struct object *check_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *column = table ? column_any(m, table) : NULL;
	if (!column)
		return NULL;
	struct object *check = object_new(m->ctx, KIND_CHECK, table, table->at);
	if (chance_percent(m->chance, 60))
		object_put(check, CHECK_NAME, name_new(m, 'x'));
	set(m, check, CHECK_EXPRESSION, "%s", condition_over(m, column));
	if (!object_get(check, CHECK_NAME) && is_said_twice(check))
		object_put(check, CHECK_NAME, name_new(m, 'x'));
	object_use(check, column);
	return check;
}

/* A check over a function, so that the function cannot simply go. */
struct object *function_check_make(struct maker *m)
{
	struct object *table = object_any(m, KIND_TABLE), *function = function_any(m);
	struct object *column = table ? column_any(m, table) : NULL;
	if (!column || !function)
		return NULL;
	struct object *check = object_named(m, KIND_CHECK, table, 'x');
	set(m, check, CHECK_EXPRESSION, "%s IS NOT NULL OR %s(1) > -1000", quoted(m->ctx, object_name(column)),
	    relation(m, function));
	object_use(check, column);
	object_use(check, function);
	return check;
}

/* Over the same column as before: what a table of uses says stays true. */
bool check_tweak(struct maker *m, struct object *check)
{
	if (chance_percent(m->chance, 40) || !object_get(check, CHECK_NAME))
		return comment_tweak(m, check);
	if (engine_knows(m, CHECK_NO_INHERIT) && chance_percent(m->chance, 20) &&
	    !(table_traits(m, check->parent) & (PARTITIONED | PARTITION)))
		return flag_turn(m, check, CHECK_NO_INHERIT);
	if (check->uses->count > 1)
		return comment_tweak(m, check);
	set(m, check, CHECK_EXPRESSION, "%s", condition_over(m, check->uses->item[0]));
	return true;
}

/* ---- keys ------------------------------------------------------------------------------------------------------------------ */

struct object *unique_make(struct maker *m)
{
	struct object *table = table_any(m, FOREIGN), *a = table ? column_any(m, table) : NULL;
	struct object *b = table ? column_any(m, table) : NULL, *divided = table ? partition_column(m, table) : NULL;
	if (!a || !is_sortable(a) || strchr(object_text(a, COLUMN_TYPE), '.') ||
	    (is_postgres(m) && (table_traits(m, table) & PARTITION)))
		return NULL;
	if (object_first(table, KIND_UNIQUE))
		return NULL; /* two over the same columns would get names by chance of order */
	struct object *unique = object_new(m->ctx, KIND_UNIQUE, table, table->at);
	if (chance_percent(m->chance, 60))
		object_put(unique, UNIQUE_NAME, name_new(m, 'u'));
	bool both = chance_percent(m->chance, 40) && is_sortable(b) && !strchr(object_text(b, COLUMN_TYPE), '.');
	b = divided ? divided : both ? b : a;
	if (b != a)
		set(m, unique, UNIQUE_COLUMNS, "%s, %s", quoted(m->ctx, object_name(a)),
		    quoted(m->ctx, object_name(b)));
	else
		set(m, unique, UNIQUE_COLUMNS, "%s", quoted(m->ctx, object_name(a)));
	object_use(unique, a);
	object_use(unique, b);
	comment_maybe(m, unique, 20);
	return unique;
}

bool unique_tweak(struct maker *m, struct object *unique)
{
	switch (chance_below(m->chance, is_postgres(m) ? 4 : 1)) {
	case 1:
		return WORD_TURN(m, unique, UNIQUE_DEFERRABLE, deferrables);
	case 2:
		return flag_turn(m, unique, UNIQUE_NULLS_NOT_DISTINCT);
	case 3:
		set(m, unique, UNIQUE_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 50));
		return true;
	default:
		return comment_tweak(m, unique);
	}
}

/* Only where nothing else says it: one thing at most does. */
static bool identity_is_free(const struct object *table)
{
	bool free = !object_get(table, TABLE_REPLICA_IDENTITY);
	for (const struct object *c = table->child; c; c = c->next)
		free = free && !(c->kind == KIND_INDEX && object_flag(c, INDEX_REPLICA_IDENTITY)) &&
		       !(c->kind == KIND_PRIMARY_KEY && object_flag(c, PRIMARY_KEY_REPLICA_IDENTITY));
	return free;
}

static bool clustered_is_free(const struct object *table)
{
	bool free = true;
	for (const struct object *c = table->child; c; c = c->next)
		free = free && !(c->kind == KIND_INDEX && object_flag(c, INDEX_CLUSTERED)) &&
		       !(c->kind == KIND_PRIMARY_KEY && object_flag(c, PRIMARY_KEY_CLUSTERED));
	return free;
}

bool primary_key_tweak(struct maker *m, struct object *key)
{
	bool divided = is_postgres(m) && (table_traits(m, key->parent) & PARTITIONED);
	switch (chance_below(m->chance, is_postgres(m) ? 4 : 1)) {
	case 1:
		if (!object_get(key, PRIMARY_KEY_REPLICA_IDENTITY) && !identity_is_free(key->parent))
			return false;
		return flag_turn(m, key, PRIMARY_KEY_REPLICA_IDENTITY);
	case 2:
		if (divided || (!object_get(key, PRIMARY_KEY_CLUSTERED) && !clustered_is_free(key->parent)))
			return false;
		return flag_turn(m, key, PRIMARY_KEY_CLUSTERED);
	case 3:
		if (divided)
			return false;
		set(m, key, PRIMARY_KEY_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 50));
		return true;
	default:
		return comment_tweak(m, key);
	}
}

struct object *foreign_key_make(struct maker *m)
{
	static const char *const actions[] = { "cascade", "set null", "restrict", "no action" };
	/* Parts of a partitioned table's foreign keys do not get its new name at once, as yet. */
	struct object *table = table_any(m, FOREIGN | PARTITIONED | PARTITION | UNLOGGED), *to = table_any(m, UNLOGGED);
	struct object *key = table && to ? object_first(to, KIND_PRIMARY_KEY) : NULL;
	struct object *target = to ? object_first(to, KIND_COLUMN) : NULL;
	if (!key || !target || !strstr(object_text(key, PRIMARY_KEY_COLUMNS), object_name(target)))
		return NULL;
	struct object *column = object_named(m, KIND_COLUMN, table, 'r');
	struct object *reference = object_new(m->ctx, KIND_FOREIGN_KEY, table, table->at);
	set(m, column, COLUMN_TYPE, "%s", object_text(target, COLUMN_TYPE));
	set(m, reference, FOREIGN_KEY_COLUMNS, "%s", one_name(m, object_name(column)));
	struct target path = { object_name(m->schema), object_name(to), list_on(m->ctx->arena) };
	list_add(&path.columns, object_name(target));
	set(m, reference, FOREIGN_KEY_REFERENCES, "%s", target_format(m->ctx, &path));
	set(m, reference, FOREIGN_KEY_ON_DELETE, "%s", CHOOSE(m->chance, actions));
	if (chance_percent(m->chance, 60))
		object_put(reference, FOREIGN_KEY_NAME, name_new(m, 'f'));
	return reference;
}

bool foreign_key_tweak(struct maker *m, struct object *key)
{
	static const char *const actions[] = { "cascade", "set null", "restrict" };
	if (engine_knows(m, FOREIGN_KEY_COMMENT) && chance_percent(m->chance, 30))
		return comment_tweak(m, key);
	if (is_postgres(m) && chance_percent(m->chance, 40))
		return WORD_TURN(m, key, FOREIGN_KEY_DEFERRABLE, deferrables);
	set(m, key, FOREIGN_KEY_ON_UPDATE, "%s", CHOOSE(m->chance, actions));
	return true;
}

/* No two ranges of a column of its own meet. */
struct object *exclusion_make(struct maker *m)
{
	static const char *const types[] = { "int4range", "tsrange", "box", "circle" };
	struct object *table = table_any(m, FOREIGN | PARTITIONED | PARTITION);
	if (!table)
		return NULL;
	struct object *column = object_named(m, KIND_COLUMN, table, 'c');
	struct object *exclusion = object_new(m->ctx, KIND_EXCLUSION, table, table->at);
	set(m, column, COLUMN_TYPE, "%s", CHOOSE(m->chance, types));
	if (chance_percent(m->chance, 60))
		object_put(exclusion, EXCLUSION_NAME, name_new(m, 'u'));
	set(m, exclusion, EXCLUSION_ELEMENTS, "%s with &&", quoted(m->ctx, object_name(column)));
	object_use(exclusion, column);
	comment_maybe(m, exclusion, 20);
	return exclusion;
}

bool exclusion_tweak(struct maker *m, struct object *exclusion)
{
	switch (chance_below(m->chance, 4)) {
	case 0:
		return WORD_TURN(m, exclusion, EXCLUSION_DEFERRABLE, deferrables);
	case 1:
		set(m, exclusion, EXCLUSION_WHERE, "%s", condition_over(m, exclusion->uses->item[0]));
		return true;
	case 2:
		set(m, exclusion, EXCLUSION_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 40));
		return true;
	default:
		return comment_tweak(m, exclusion);
	}
}

/* ---- indexes --------------------------------------------------------------------------------------------------------------- */

/* Whether there are partitions that are divided themselves. */
static bool has_two_levels(struct maker *m)
{
	struct list all = objects_of(m, KIND_TABLE);
	for (size_t i = 0; i < all.count; i++)
		if (object_get(all.item[i], TABLE_PARTITION_OF) && object_get(all.item[i], TABLE_PARTITION_BY))
			return true;
	return false;
}

struct object *index_make(struct maker *m)
{
	struct object *table = table_any(m, FOREIGN), *a = table ? column_any(m, table) : NULL;
	struct object *function = function_any(m);
	if (!a || !is_sortable(a) || (is_postgres(m) && (table_traits(m, table) & PARTITIONED) && has_two_levels(m)))
		return NULL;
	struct object *index = object_named(m, KIND_INDEX, table, 'i');
	const char *name = quoted(m->ctx, object_name(a));
	object_use(index, a);
	if (column_family(a) == FAMILY_TEXT && chance_percent(m->chance, 40)) {
		set(m, index, INDEX_COLUMNS, "lower(%s)", name);
	} else if (function && text_equal(object_text(a, COLUMN_TYPE), "integer") && chance_percent(m->chance, 50)) {
		set(m, index, INDEX_COLUMNS, "%s(%s)", relation(m, function), name);
		object_use(index, function);
	} else {
		set(m, index, INDEX_COLUMNS, "%s%s", name, chance_percent(m->chance, 30) ? " desc" : "");
	}
	if (chance_percent(m->chance, 30))
		set(m, index, INDEX_WHERE, "%s", condition_over(m, a));
	comment_maybe(m, index, 15);
	return index;
}

static bool index_may_identify(struct maker *m, const struct object *index)
{
	const struct object *column = index->uses->item[0];
	return object_flag(index, INDEX_UNIQUE) && index->uses->count == 1 && !object_get(index, INDEX_WHERE) &&
	       !strchr(object_get(index, INDEX_COLUMNS), '(') && !object_flag(column, COLUMN_NULLABLE) &&
	       (object_get(index, INDEX_REPLICA_IDENTITY) || identity_is_free(index->parent)) && is_postgres(m);
}

static bool index_where_turn(struct maker *m, struct object *index)
{
	if (object_get(index, INDEX_WHERE))
		object_put(index, INDEX_WHERE, NULL);
	else if (object_flag(index, INDEX_REPLICA_IDENTITY) || object_flag(index, INDEX_CLUSTERED))
		return false;
	else
		set(m, index, INDEX_WHERE, "%s", condition_over(m, index->uses->item[0]));
	return true;
}

bool index_tweak(struct maker *m, struct object *index)
{
	bool in_table = index->parent->kind == KIND_TABLE;
	bool divided = in_table && is_postgres(m) && (table_traits(m, index->parent) & PARTITIONED);
	if (chance_percent(m->chance, 30) || !index->uses)
		return comment_tweak(m, index);
	switch (chance_below(m->chance, is_postgres(m) ? 6 : 1)) {
	case 1:
		if (divided || object_get(index, INDEX_REPLICA_IDENTITY))
			return false;
		return flag_turn(m, index, INDEX_UNIQUE);
	case 2:
		if (divided)
			return false;
		set(m, index, INDEX_OPTIONS, "fillfactor=%u", 50 + (unsigned)chance_below(m->chance, 50));
		return true;
	case 3:
		return in_table && index_may_identify(m, index) && flag_turn(m, index, INDEX_REPLICA_IDENTITY);
	case 4:
		if (!in_table || divided || object_get(index, INDEX_WHERE) ||
		    (!object_get(index, INDEX_CLUSTERED) && !clustered_is_free(index->parent)))
			return false;
		return flag_turn(m, index, INDEX_CLUSTERED);
	default:
		return index_where_turn(m, index);
	}
}
