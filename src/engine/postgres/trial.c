/*
 * A trial on the server: within a transaction that is always rolled back, the schemas in question are set aside by
 * renaming, empty ones take their names, and the items are made there under their real names. Setting a schema aside
 * locks no table; nothing of it can be seen by others, and nothing stays.
 *
 * What is not managed but mentioned comes along: extensions, routines and types move over; tables, views and the like get
 * a stand-in with the same columns.
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/settle.h"

/* So many statements go to the server at once; the first that is refused makes it one at a time. */
enum { BATCH = 100 };

/* ---- statements that may be refused -------------------------------------------------------------------------------------- */

/* Keeps what the server said and takes it off the record. */
static const struct diag *refusal_keep(struct context *ctx, size_t before)
{
	const struct diag *refusal = diag_count(ctx) > before ? diag_at(ctx, diag_count(ctx) - 1) : NULL;
	diag_forget(ctx, before);
	return refusal;
}

static bool is_alive(const struct trial *trial)
{
	return PQstatus(pg_of(trial->c)) == CONNECTION_OK;
}

/* Runs a script within a savepoint. */
static const struct diag *attempt(struct trial *trial, const char *script)
{
	struct context *ctx = trial->ctx;
	size_t before = diag_count(ctx);
	const char *whole =
		arena_printf(ctx->arena, "SAVEPOINT schemadiff_item;\n%s;\nRELEASE SAVEPOINT schemadiff_item", script);
	if (pg_exec(ctx, trial->c, whole))
		return NULL;
	const struct diag *refusal = refusal_keep(ctx, before);
	pg_exec(ctx, trial->c, "ROLLBACK TO SAVEPOINT schemadiff_item; RELEASE SAVEPOINT schemadiff_item");
	diag_forget(ctx, before);
	return refusal;
}

/* The items from `first` on that are not done, at most BATCH, in one go; false when one is refused. */
static bool batch_try(struct trial *trial, size_t first, size_t *end)
{
	struct arena_mark mark = arena_mark(trial->ctx->arena);
	struct text script = text_on(trial->ctx->arena);
	size_t i = first;
	for (size_t n = 0; i < trial->items.count && n < BATCH; i++) {
		const struct trial_item *item = trial->items.item[i];
		if (item->is_done)
			continue;
		text_add(&script, n++ ? ";\n" : "");
		text_add(&script, item->sql);
	}
	*end = i;
	bool done = !script.length || !attempt(trial, text_get(&script));
	for (size_t k = first; done && k < i; k++)
		((struct trial_item *)trial->items.item[k])->is_done = true;
	if (done)
		arena_reset(trial->ctx->arena, mark);
	return done;
}

static size_t items_try(struct trial *trial, size_t first, size_t end)
{
	size_t done = 0;
	for (size_t i = first; i < end && is_alive(trial); i++) {
		struct trial_item *item = trial->items.item[i];
		if (item->is_done)
			continue;
		item->refusal = attempt(trial, item->sql);
		item->is_done = !item->refusal;
		done += item->is_done;
	}
	return done;
}

/* Again and again while something is made: what an item needs may come after it. */
static void items_make(struct trial *trial)
{
	for (size_t first = 0, end; first < trial->items.count && is_alive(trial); first = end)
		if (!batch_try(trial, first, &end))
			items_try(trial, first, end);
	while (is_alive(trial) && items_try(trial, 0, trial->items.count))
		;
}

/* ---- schemas ------------------------------------------------------------------------------------------------------------ */

static const char *aside_name(struct context *ctx, size_t index)
{
	return arena_printf(ctx->arena, "schemadiff_aside_%zu", index);
}

static bool schema_exists(struct trial *trial, const char *name)
{
	return pg_value(trial->ctx, trial->c, "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1", 1, &name) !=
	       NULL;
}

static bool schemas_prepare(struct trial *trial, struct list *schemas)
{
	struct context *ctx = trial->ctx;
	struct sql sql = sql_on(ctx, DIALECT_POSTGRES);
	for (struct object *o = object_first(trial->root, KIND_SCHEMA); o; o = object_following(o)) {
		if (schema_exists(trial, object_name(o)))
			sql_addf(&sql, "ALTER SCHEMA %I RENAME TO %I;\n", object_name(o),
				 aside_name(ctx, schemas->count));
		sql_addf(&sql, "CREATE SCHEMA %I;\n", object_name(o));
		list_add(schemas, object_name(o));
	}
	return pg_exec(ctx, trial->c, sql_get(&sql));
}

/* A publication stands in no schema: the one that is there steps aside by itself, if it is there. */
static void publications_prepare(struct trial *trial)
{
	for (struct object *o = object_first(trial->root, KIND_PUBLICATION); o; o = object_following(o))
		attempt(trial,
			sql_format(trial->ctx, DIALECT_POSTGRES, "ALTER PUBLICATION %I RENAME TO %I", object_name(o),
				   pg_object_name(trial->ctx, "schemadiff", object_name(o), "aside")));
}

/* An array literal of texts. */
static const char *array_literal(struct context *ctx, const char *const *texts, size_t count)
{
	struct text out = text_on(ctx->arena);
	text_addc(&out, '{');
	for (size_t i = 0; i < count; i++) {
		const char *text = text_replace(ctx->arena, texts[i], "\\", "\\\\");
		text_addf(&out, "%s\"%s\"", i ? "," : "", text_replace(ctx->arena, text, "\"", "\\\""));
	}
	text_addc(&out, '}');
	return text_get(&out);
}

static const char *names_literal(struct trial *trial)
{
	const char **names = arena_alloc(trial->ctx->arena, (trial->names->count + 1) * sizeof *names);
	for (size_t i = 0; i < trial->names->count; i++)
		names[i] = trial->names->entry[i].key;
	return array_literal(trial->ctx, names, trial->names->count);
}

static const char *extensions_going(struct trial *trial)
{
	struct list going = list_on(trial->ctx->arena);
	for (const struct object *x = object_first(trial->live, KIND_EXTENSION); x; x = object_following(x))
		if (!match_to(trial->matching, x))
			list_add(&going, object_name(x));
	return array_literal(trial->ctx, (const char *const *)going.item, going.count);
}

/* $1 the schemas, $2 their names while they are set aside, $3 the names that occur in the texts, $4 the extensions that go. */
static const char bring_along_sql[] =
	"WITH s AS (SELECT n.oid, u.name, u.aside FROM unnest($1::text[], $2::text[]) u (name, aside)"
	" JOIN pg_catalog.pg_namespace n ON n.nspname = u.aside)"
	" SELECT format('ALTER EXTENSION %I SET SCHEMA %I', x.extname, s.name), 1 AS place"
	" FROM s JOIN pg_catalog.pg_extension x ON x.extnamespace = s.oid WHERE x.extrelocatable"
	" AND x.extname <> ALL ($4)"
	" UNION ALL SELECT format('ALTER TYPE %I.%I SET SCHEMA %I', s.aside, t.typname, s.name), 2"
	" FROM s JOIN pg_catalog.pg_type t ON t.typnamespace = s.oid"
	" WHERE t.typname = ANY ($3) AND t.typtype = 'b' AND EXISTS (SELECT"
	" FROM pg_catalog.pg_depend e WHERE e.classid = t.tableoid AND e.objid = t.oid AND e.deptype = 'e'"
	" AND e.refobjid NOT IN (SELECT x.oid FROM pg_catalog.pg_extension x WHERE x.extname = ANY ($4)))"
	" UNION ALL SELECT format('ALTER ROUTINE %s SET SCHEMA %I', p.oid::regprocedure, s.name), 3"
	" FROM s JOIN pg_catalog.pg_proc p ON p.pronamespace = s.oid WHERE p.proname = ANY ($3) AND EXISTS (SELECT"
	" FROM pg_catalog.pg_depend e WHERE e.classid = p.tableoid AND e.objid = p.oid AND e.deptype = 'e'"
	" AND e.refobjid NOT IN (SELECT x.oid FROM pg_catalog.pg_extension x WHERE x.extname = ANY ($4)))"
	" UNION ALL SELECT format('CREATE TABLE %I.%I (LIKE %I.%I)', s.name, c.relname, s.aside, c.relname), 4"
	" FROM s JOIN pg_catalog.pg_class c ON c.relnamespace = s.oid WHERE c.relname = ANY ($3)"
	" AND c.relkind = 'f' AND EXISTS (SELECT FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid)"
	" ORDER BY 2, 1";

/* Puts what is to come along before the items. */
static bool bring_along(struct trial *trial, const struct list *schemas)
{
	struct context *ctx = trial->ctx;
	const char **aside = arena_alloc(ctx->arena, (schemas->count + 1) * sizeof *aside);
	for (size_t i = 0; i < schemas->count; i++)
		aside[i] = aside_name(ctx, i);
	const char *params[] = { array_literal(ctx, (const char *const *)schemas->item, schemas->count),
				 array_literal(ctx, aside, schemas->count), names_literal(trial),
				 extensions_going(trial) };
	struct rows rows;
	struct list items = list_on(ctx->arena);
	if (!pg_query(ctx, trial->c, bring_along_sql, COUNT_OF(params), params, &rows))
		return false;
	for (size_t i = 0; i < rows.count; i++) {
		struct trial_item *item = arena_alloc(ctx->arena, sizeof *item);
		item->sql = rows.cell[i * rows.columns];
		list_add(&items, item);
	}
	for (size_t i = 0; i < trial->items.count; i++)
		list_add(&items, trial->items.item[i]);
	trial->items = items;
	return true;
}

/* What moves when it is as it was: from %I.%I to %I. (Not ranges: the functions that make them stay behind.) */
static const char *const move_words[KIND_COUNT] = {
	[KIND_COLLATION] = "ALTER COLLATION %I.%I SET SCHEMA %I",
	[KIND_BASE_TYPE] = "ALTER TYPE %I.%I SET SCHEMA %I",
	[KIND_ENUM] = "ALTER TYPE %I.%I SET SCHEMA %I",
	[KIND_DOMAIN] = "ALTER TYPE %I.%I SET SCHEMA %I",
	[KIND_COMPOSITE_TYPE] = "ALTER TYPE %I.%I SET SCHEMA %I",
	[KIND_TEXT_SEARCH_PARSER] = "ALTER TEXT SEARCH PARSER %I.%I SET SCHEMA %I",
	[KIND_TEXT_SEARCH_TEMPLATE] = "ALTER TEXT SEARCH TEMPLATE %I.%I SET SCHEMA %I",
	[KIND_TEXT_SEARCH_DICTIONARY] = "ALTER TEXT SEARCH DICTIONARY %I.%I SET SCHEMA %I",
	[KIND_TEXT_SEARCH_CONFIGURATION] = "ALTER TEXT SEARCH CONFIGURATION %I.%I SET SCHEMA %I",
};

static const char *const move_class_words[KIND_COUNT] = {
	[KIND_OPERATOR_FAMILY] = "ALTER OPERATOR FAMILY %I.%I USING %I SET SCHEMA %I",
	[KIND_OPERATOR_CLASS] = "ALTER OPERATOR CLASS %I.%I USING %I SET SCHEMA %I",
};

static const char move_operator_words[] = "ALTER OPERATOR %I.%E (%E) SET SCHEMA %I";

/* The same for a routine, with its arguments. */
static const char *const move_routine_words[KIND_COUNT] = {
	[KIND_FUNCTION] = "ALTER FUNCTION %I.%I(%E) SET SCHEMA %I",
	[KIND_PROCEDURE] = "ALTER PROCEDURE %I.%I(%E) SET SCHEMA %I",
	[KIND_AGGREGATE] = "ALTER AGGREGATE %I.%I(%E) SET SCHEMA %I",
};

/* Routines in C, and aggregates over a state of theirs, only a superuser makes. */
bool trial_moves(const struct object *o)
{
	const struct pg_routine *r = pg_routine(o->kind);
	if (r)
		return object_get(o, r->symbol);
	return move_words[o->kind] || move_class_words[o->kind] || o->kind == KIND_OPERATOR ||
	       (o->kind == KIND_AGGREGATE && text_equal(object_get(o, AGGREGATE_STATE_TYPE), "internal"));
}

static const char *move_sql(struct context *ctx, const struct object *o, const char *aside)
{
	const char *schema = object_name(o->parent);
	if (move_routine_words[o->kind])
		return sql_format(ctx, DIALECT_POSTGRES, move_routine_words[o->kind], aside, object_name(o),
				  pg_routine_arguments(ctx, o), schema);
	if (move_class_words[o->kind])
		return sql_format(ctx, DIALECT_POSTGRES, move_class_words[o->kind], aside, object_name(o),
				  object_get(o, kind_attr(o->kind, "method")), schema);
	if (o->kind == KIND_OPERATOR)
		return sql_format(ctx, DIALECT_POSTGRES, move_operator_words, aside, object_name(o),
				  pg_operator_operands(ctx, o), schema);
	return sql_format(ctx, DIALECT_POSTGRES, move_words[o->kind], aside, object_name(o), schema);
}

/* What stays as it is moves over as well, if it is in this database at all; else its item makes it. */
static void unchanged_move(struct trial *trial, const struct list *schemas)
{
	for (size_t i = 0; i < trial->items.count && is_alive(trial); i++) {
		struct trial_item *item = trial->items.item[i];
		size_t schema = 0;
		if (!item->moves)
			continue;
		while (schema < schemas->count && schemas->item[schema] != object_name(item->moves->parent))
			schema++;
		item->is_done = !attempt(trial, move_sql(trial->ctx, item->moves, aside_name(trial->ctx, schema)));
	}
}

/* ---- what is not managed ---------------------------------------------------------------------------------------------------- */

static const char unmanaged_sql[] =
	"SELECT proname FROM pg_catalog.pg_proc p WHERE oid >= 16384 AND EXISTS (SELECT FROM pg_catalog.pg_depend e"
	" WHERE e.classid = p.tableoid AND e.objid = p.oid AND e.deptype = 'e')"
	" UNION SELECT relname FROM pg_catalog.pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'm', 'f', 'S')"
	" UNION SELECT typname FROM pg_catalog.pg_type WHERE oid >= 16384 AND typtype = 'b'"
	" UNION SELECT cfgname FROM pg_catalog.pg_ts_config WHERE oid >= 16384"
	" UNION SELECT dictname FROM pg_catalog.pg_ts_dict WHERE oid >= 16384"
	" UNION SELECT tmplname FROM pg_catalog.pg_ts_template WHERE oid >= 16384"
	" UNION SELECT prsname FROM pg_catalog.pg_ts_parser WHERE oid >= 16384";

static bool unmanaged_read(struct trial *trial)
{
	struct rows rows;
	if (!pg_query(trial->ctx, trial->c, unmanaged_sql, 0, NULL, &rows))
		return false;
	for (size_t i = 0; i < rows.count; i++)
		if (!map_has(trial->by_name, rows.cell[i]))
			map_put(trial->unmanaged, rows.cell[i], trial);
	return true;
}

/* ---- the whole ----------------------------------------------------------------------------------------------------------------- */

static struct object *tried(struct trial *trial)
{
	struct list schemas = list_on(trial->ctx->arena);
	if (!unmanaged_read(trial) || !schemas_prepare(trial, &schemas))
		return NULL;
	publications_prepare(trial);
	unchanged_move(trial, &schemas); /* first: a routine's signature names the types where they are */
	if (!bring_along(trial, &schemas))
		return NULL;
	items_make(trial);
	return is_alive(trial) ? pg_load_within(trial->ctx, trial->c, &schemas) : NULL;
}

struct object *trial_run(struct trial *trial)
{
	struct context *ctx = trial->ctx;
	bool inside = PQtransactionStatus(pg_of(trial->c)) == PQTRANS_INTRANS;
	if (!pg_exec(ctx, trial->c, inside ? "SAVEPOINT schemadiff_trial" : "BEGIN READ WRITE"))
		return NULL;
	struct object *read = tried(trial);
	size_t before = diag_count(ctx);
	if (inside)
		pg_exec(ctx, trial->c, "ROLLBACK TO SAVEPOINT schemadiff_trial; RELEASE SAVEPOINT schemadiff_trial");
	else
		pg_rollback(ctx, trial->c);
	diag_forget(ctx, before);
	return read;
}
