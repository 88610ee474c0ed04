/* What a trial needs: the objects whose texts are to be settled, and all that these may mention. Which names a text really
 * refers to only the server knows: every object of a name in it comes along. Tables come with nothing but their columns. */
#include "engine/postgres/settle.h"

#include "engine/postgres/ddl.h"

#include <stdlib.h>

extern const struct engine postgres_engine;

/* ---- names in texts --------------------------------------------------------------------------------------------------- */

static void name_visit(void *user, const char *name)
{
	struct trial *trial = user;
	if (map_has(trial->names, name))
		return;
	map_put(trial->names, name, trial);
	const struct list *objects = map_get(trial->by_name, name);
	for (size_t i = 0; objects && i < objects->count; i++)
		trial_need(trial, objects->item[i]);
}

/* A string may be a name: 'shop.invoice_no'::regclass. */
static void string_names_visit(struct trial *trial, const struct token *token)
{
	struct context *ctx = trial->ctx;
	if (token->length < 3 || token->length > (size_t)3 * PG_NAME_LIMIT || *token->start != '\'')
		return;
	const char *inner = arena_strndup(ctx->arena, token->start + 1, token->length - 2);
	sql_names(ctx, DIALECT_POSTGRES, text_replace(ctx->arena, inner, "''", "'"), name_visit, trial);
}

static void text_names_visit(struct trial *trial, const char *text)
{
	sql_names(trial->ctx, DIALECT_POSTGRES, text, name_visit, trial);
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, text, strlen(text));
	for (struct token t = lexer_next(&lexer); t.kind != TOKEN_END && t.kind != TOKEN_BROKEN;
	     t = lexer_next(&lexer)) {
		trial->groups |= token_is(&t, "group");
		if (t.kind == TOKEN_OPERATOR)
			name_visit(trial, arena_strndup(trial->ctx->arena, t.start, t.length));
		if (t.kind == TOKEN_STRING)
			string_names_visit(trial, &t);
	}
}

static bool has_names(enum attr attr)
{
	enum value_type type = attr_table[attr].type;
	return type == VALUE_EXPR || type == VALUE_BODY || type == VALUE_KEYS || type == VALUE_TYPE ||
	       attr_table[attr].flags & SETTLED || attr_table[attr].ref == REF_NAMED;
}

/* A name in the words of the model: shop.German means what it says. */
static void qname_visit(struct trial *trial, const char *value)
{
	struct list parts = list_on(trial->ctx->arena);
	if (value && qname_parse(trial->ctx, value, &parts))
		for (size_t i = 0; i < parts.count; i++)
			name_visit(trial, parts.item[i]);
}

static void qnames_visit(struct trial *trial, const char *value)
{
	struct list names = list_on(trial->ctx->arena);
	if (names_parse(trial->ctx, value, &names))
		for (size_t i = 0; i < names.count; i++)
			qname_visit(trial, names.item[i]);
}

/* A function's path: its name in the words of the model, then types in those of the server. */
static void function_visit(struct trial *trial, const char *path)
{
	const char *open = strchr(path, '(');
	qname_visit(trial, open ? arena_strndup(trial->ctx->arena, path, (size_t)(open - path)) : path);
	if (open)
		sql_names(trial->ctx, DIALECT_POSTGRES, open, name_visit, trial);
}

static void object_names_visit(struct trial *trial, const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (!has_names(a) || !object_get(o, a))
			continue;
		if (attr_table[a].type == VALUE_QNAME)
			qname_visit(trial, object_get(o, a));
		else if (attr_table[a].ref == REF_NAMED && attr_table[a].space == SPACE_ROUTINE)
			function_visit(trial, object_get(o, a));
		else if (attr_table[a].type == VALUE_NAMES && attr_table[a].ref == REF_NAMED)
			qnames_visit(trial, object_get(o, a));
		else if (attr_table[a].type != VALUE_NAME)
			text_names_visit(trial, object_get(o, a));
	}
	trial_need_outsiders(trial, o);
	/* The server may put the body of a function in SQL into the place of its call. */
	if (o->kind == KIND_FUNCTION && !object_get(o, FUNCTION_LANGUAGE) && pg_routine_text(o))
		text_names_visit(trial, pg_routine_text(o));
}

static void by_name_add(void *user, struct object *o)
{
	struct trial *trial = user;
	if (!o->parent || o->parent->kind != KIND_SCHEMA)
		return;
	struct list *objects = map_get(trial->by_name, object_name(o));
	if (!objects) {
		objects = arena_alloc(trial->ctx->arena, sizeof *objects);
		*objects = list_on(trial->ctx->arena);
		map_put(trial->by_name, object_name(o), objects);
	}
	list_add(objects, o);
}

/* ---- copies -------------------------------------------------------------------------------------------------------------- */

/* A copy below `parent` that has these attributes of the original alone. */
static struct object *copy_make(struct trial *trial, struct object *o, struct object *parent, const enum attr *attrs,
				size_t count)
{
	struct object *copy = object_new(trial->ctx, o->kind, parent, o->at);
	for (size_t i = 0; i < count; i++)
		object_put(copy, attrs[i], object_get(o, attrs[i]));
	pointer_map_put(trial->copies, o, copy);
	return copy;
}

#define COPY(trial, o, parent, ...) \
	copy_make(trial, o, parent, (const enum attr[]){ __VA_ARGS__ }, COUNT_OF(((const enum attr[]){ __VA_ARGS__ })))

static bool is_wanted(const struct trial *trial, const struct object *o)
{
	return pointer_map_get(trial->wanted, o) != NULL;
}

static void column_copy(struct trial *trial, struct object *column, struct object *table)
{
	struct object *copy = COPY(trial, column, table, COLUMN_NAME, COLUMN_TYPE, COLUMN_COLLATION);
	text_names_visit(trial, object_text(column, COLUMN_TYPE));
	qname_visit(trial, object_get(column, COLUMN_COLLATION));
	if (!is_wanted(trial, column))
		return;
	object_put(copy, COLUMN_GENERATED, object_get(column, COLUMN_GENERATED));
	object_put(copy, COLUMN_EXPRESSION, object_get(column, COLUMN_EXPRESSION));
	object_names_visit(trial, column);
}

/* Columns that are there stand before new ones, as in the database: SELECT * must mean the same. */
static void columns_copy(struct trial *trial, struct object *table, struct object *copy)
{
	const struct object *live = match_from(trial->matching, table);
	for (const struct object *c = live ? object_first(live, KIND_COLUMN) : NULL; c; c = object_following(c)) {
		struct object *column = match_to(trial->matching, c);
		if (column && column->parent == table)
			column_copy(trial, column, copy);
	}
	for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c))
		if (!pointer_map_get(trial->copies, c))
			column_copy(trial, c, copy);
}

/* Nothing in a trial depends on these. */
static void forget_trimmings(void *user, struct object *o)
{
	static const char *const names[] = { "comment", "tablespace", "owner" };
	(void)user;
	for (size_t i = 0; i < COUNT_OF(names); i++) {
		enum attr attr = kind_attr(o->kind, names[i]);
		if (attr < ATTR_COUNT)
			object_put(o, attr, NULL);
	}
}

/* Notes the copies of what its parent's statement makes with it. */
static void parts_note(struct trial *trial, struct object *o, struct object *copy)
{
	for (struct object *c = o->child, *d = copy->child; c && d; c = c->next, d = d->next)
		if (postgres_ddl[c->kind].flags & DDL_IN_PARENT) {
			pointer_map_put(trial->copies, c, d);
			parts_note(trial, c, d);
		}
}

/* A copy of the object and all that stands in it. */
static struct object *copy_whole(struct trial *trial, struct object *o, struct object *parent)
{
	struct object *copy = object_copy(trial->ctx, o, parent);
	object_walk(copy, forget_trimmings, NULL);
	pointer_map_put(trial->copies, o, copy);
	parts_note(trial, o, copy);
	return copy;
}

/* A partition stands alone in a trial unless its own bound is to be settled. */
static struct object *table_copy(struct trial *trial, struct object *o, struct object *parent)
{
	struct object *copy = COPY(trial, o, parent, TABLE_NAME, TABLE_PARTITION_BY);
	if (is_wanted(trial, o)) {
		object_put(copy, TABLE_PARTITION_OF, object_get(o, TABLE_PARTITION_OF));
		object_put(copy, TABLE_BOUND, object_get(o, TABLE_BOUND));
	}
	text_names_visit(trial, object_text(o, TABLE_PARTITION_BY) ? object_text(o, TABLE_PARTITION_BY) : "");
	return copy;
}

static struct object *copy_new(struct trial *trial, struct object *o, struct object *parent)
{
	switch (o->kind) {
	case KIND_SCHEMA:
		return COPY(trial, o, trial->root, SCHEMA_NAME);
	case KIND_ENUM:
		return COPY(trial, o, parent, ENUM_NAME, ENUM_LABELS);
	case KIND_DOMAIN:
		return COPY(trial, o, parent, DOMAIN_NAME, DOMAIN_TYPE, DOMAIN_COLLATION);
	case KIND_SEQUENCE:
		return COPY(trial, o, parent, SEQUENCE_NAME, SEQUENCE_TYPE);
	case KIND_TABLE:
		return table_copy(trial, o, parent);
	case KIND_VIEW:
		return COPY(trial, o, parent, VIEW_NAME, VIEW_COLUMNS, VIEW_BODY);
	case KIND_MATERIALIZED_VIEW: {
		struct object *copy = COPY(trial, o, parent, MATERIALIZED_VIEW_NAME, MATERIALIZED_VIEW_COLUMNS,
					   MATERIALIZED_VIEW_BODY);
		object_put(copy, MATERIALIZED_VIEW_POPULATED, names_intern(trial->ctx->names, "false"));
		return copy;
	}
	case KIND_EXTENSION:
		return COPY(trial, o, trial->root, EXTENSION_NAME, EXTENSION_SCHEMA, EXTENSION_VERSION);
	case KIND_PUBLICATION: { /* what its tables say is on trial */
		struct object *copy = copy_whole(trial, o, parent);
		object_put(copy, PUBLICATION_SCHEMAS, NULL);
		return copy;
	}
	default:
		return copy_whole(trial, o, parent);
	}
}

struct object *trial_need(struct trial *trial, struct object *o)
{
	struct object *outer = o;
	while (outer->parent && outer->parent->kind != KIND_SCHEMA && outer->parent->kind != KIND_MODEL)
		outer = outer->parent;
	struct object *copy = pointer_map_get(trial->copies, outer);
	if (copy || outer->kind == KIND_MODEL)
		return copy;
	struct object *parent = outer->parent->kind == KIND_SCHEMA ? trial_need(trial, outer->parent) : trial->root;
	copy = copy_new(trial, outer, parent);
	if (copy)
		list_add(&trial->queue, outer);
	return copy;
}

static void names_follow(void *user, struct object *o)
{
	object_names_visit(user, o);
}

/* What the copy of an object needs in its turn. */
static void needs_follow(struct trial *trial, struct object *o)
{
	struct object *copy = pointer_map_get(trial->copies, o);
	if (o->kind == KIND_TABLE)
		columns_copy(trial, o, copy);
	else if (o->kind != KIND_DOMAIN && o->kind != KIND_SCHEMA)
		object_walk(o, names_follow, trial);
	if (o->kind == KIND_DOMAIN) {
		text_names_visit(trial, object_text(o, DOMAIN_TYPE));
		qname_visit(trial, object_get(o, DOMAIN_COLLATION));
		if (is_wanted(trial, o) && object_get(o, DOMAIN_DEFAULT)) {
			object_put(copy, DOMAIN_DEFAULT, object_get(o, DOMAIN_DEFAULT));
			object_names_visit(trial, o);
		}
	}
}

/* ---- statements ------------------------------------------------------------------------------------------------------------ */

static struct ddl_job job_for(struct trial *trial, const struct change *change, struct list *steps)
{
	struct object *nothing = model_new(trial->ctx);
	return (struct ddl_job){ .ctx = trial->ctx,
				 .engine = &postgres_engine,
				 .change = change,
				 .steps = steps,
				 .from_model = nothing,
				 .to_model = trial->root,
				 .matching = match_models(trial->ctx, nothing, trial->root, NULL, true),
				 .from_lookup = lookup_new(trial->ctx, nothing),
				 .to_lookup = lookup_new(trial->ctx, trial->root) };
}

/* A name without schema is looked for in the schema of the object first, then where the session looks. */
static struct trial_item *item_add(struct trial *trial, struct object *model, const struct object *copy,
				   const char *sql)
{
	struct trial_item *item = arena_alloc(trial->ctx->arena, sizeof *item);
	const struct object *schema = object_schema(copy);
	*item = (struct trial_item){ .model = model, .sql = sql };
	if (schema)
		item->sql = sql_format(trial->ctx, DIALECT_POSTGRES, "SET LOCAL search_path TO %I, %E;\n%E",
				       object_name(schema), trial->path, sql);
	list_add(&trial->items, item);
	return item;
}

/* How the copy is created; NULL when there is nothing to say. */
static struct trial_item *item_add_create(struct trial *trial, struct ddl_job *job, struct object *model,
					  struct object *copy)
{
	struct change change = { OP_CREATE, NULL, copy, 0 };
	struct list steps = list_on(trial->ctx->arena);
	struct text sql = text_on(trial->ctx->arena);
	job->change = &change;
	job->steps = &steps;
	if (copy->kind == KIND_BASE_TYPE) /* what it is made of comes after it */
		ddl_step(job, pg_base_type_shell(job, copy));
	else
		postgres_ddl[copy->kind].create(job);
	for (size_t i = 0; i < steps.count; i++) {
		text_add(&sql, i ? ";\n" : "");
		text_add(&sql, ((const struct step *)steps.item[i])->sql);
	}
	return sql.length ? item_add(trial, model, copy, text_get(&sql)) : NULL;
}

/* The model object that a refusal of the copy is about: the first with a text of its own in it. */
static struct object *blame(const struct trial *trial, struct object *o)
{
	if (is_wanted(trial, o))
		return o;
	for (struct object *c = o->child; c; c = c->next) {
		if (!is_wanted(trial, c))
			continue;
		if (c->kind == KIND_COMPOSITE_ATTRIBUTE || c->kind == KIND_PUBLISHED_TABLE)
			return c;
		if (c->kind == KIND_COLUMN &&
		    (object_get(c, COLUMN_EXPRESSION) || pg_type_is_open(trial->ctx, object_text(c, COLUMN_TYPE))))
			return c;
	}
	return NULL;
}

static void outer_items_add(struct trial *trial, struct ddl_job *job, enum kind kind)
{
	struct list all = object_all(trial->ctx, trial->model);
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i], *copy = pointer_map_get(trial->copies, o);
		if (o->kind == KIND_OPERATOR_CLASS && copy && !trial_is_for_copy(trial, o))
			object_put(copy, OPERATOR_CLASS_DEFAULT, NULL); /* the type has its default already */
		struct trial_item *item =
			o->kind == kind && copy ? item_add_create(trial, job, blame(trial, o), copy) : NULL;
		if (item && trial_stays(trial, o, 0))
			item->moves = copy;
	}
}

/* The shells of new base types become types when their functions are there. */
static void base_types_define(struct trial *trial, struct ddl_job *job)
{
	struct list all = object_all(trial->ctx, trial->model);
	for (size_t i = 0; i < all.count; i++) {
		const struct object *o = all.item[i], *copy = pointer_map_get(trial->copies, o);
		if (o->kind == KIND_BASE_TYPE && copy && object_get(o, BASE_TYPE_INPUT) && !trial_stays(trial, o, 0))
			item_add(trial, NULL, copy, pg_base_type_definition(job, copy));
	}
}

/* A default is set after the table is made, so that a refusal tells which column it is about. */
static void default_item_add(struct trial *trial, struct object *column)
{
	const struct object *copy = pointer_map_get(trial->copies, column);
	if (object_get(column, COLUMN_DEFAULT))
		item_add(trial, column, copy,
			 sql_format(trial->ctx, DIALECT_POSTGRES, "ALTER TABLE %T ALTER COLUMN %I SET DEFAULT %E",
				    copy->parent, object_name(column), object_get(column, COLUMN_DEFAULT)));
}

/* Only a trigger's condition is on trial: any function will do, and nothing is said of other tables. */
static void trigger_trim(struct trial *trial, struct object *trigger)
{
	static const enum attr others[] = { TRIGGER_ARGUMENTS,  TRIGGER_OLD_TABLE,  TRIGGER_NEW_TABLE, TRIGGER_FROM,
					    TRIGGER_DEFERRABLE, TRIGGER_CONSTRAINT, TRIGGER_ENABLED };
	for (size_t i = 0; i < COUNT_OF(others); i++)
		object_put(trigger, others[i], NULL);
	object_put(trigger, TRIGGER_FUNCTION,
		   names_intern(trial->ctx->names, "pg_catalog.suppress_redundant_updates_trigger()"));
}

/* A copy of a constraint, an index or a view's column, below the copy of what it belongs to. */
static void inner_item_add(struct trial *trial, struct ddl_job *job, struct object *o)
{
	struct object *parent = pointer_map_get(trial->copies, o->parent);
	if (!parent || pointer_map_get(trial->copies, o))
		return;
	if (object_is_inherited(o) && parent->kind == KIND_TABLE && object_get(parent, TABLE_PARTITION_OF))
		return; /* made with that of the table above */
	struct object *copy = copy_whole(trial, o, parent);
	if (o->kind == KIND_TRIGGER)
		trigger_trim(trial, copy);
	if (o->kind == KIND_STATISTICS) /* what it says does not depend on where its name is */
		object_put(copy, STATISTICS_SCHEMA, NULL);
	if (o->kind == KIND_DOMAIN_CHECK) /* else it is refused while a column has the domain within another type */
		object_put(copy, DOMAIN_CHECK_NOT_VALID, names_intern(trial->ctx->names, "true"));
	item_add_create(trial, job, o, copy);
}

/* GROUP BY a primary key lets a view name the table's other columns. */
static void primary_keys_add(struct trial *trial, struct ddl_job *job)
{
	struct list all = object_all(trial->ctx, trial->model);
	for (size_t i = 0; trial->groups && i < all.count; i++) {
		struct object *o = all.item[i];
		if (o->kind == KIND_PRIMARY_KEY && pointer_map_get(trial->copies, o->parent))
			inner_item_add(trial, job, o);
	}
}

/* What belongs to a relation with a query, or is made of one, comes after the tables are whole. */
static bool is_late(enum kind kind)
{
	return kind_table[kind].rank >= kind_table[KIND_VIEW].rank;
}

static void inner_items_add(struct trial *trial, struct ddl_job *job, const struct list *wanted, bool late)
{
	for (size_t i = 0; i < wanted->count; i++) {
		struct object *o = wanted->item[i];
		if ((is_late(o->kind) || is_late(o->parent->kind)) != late)
			continue;
		if (o->kind == KIND_COLUMN)
			default_item_add(trial, o);
		else if (o->parent->kind != KIND_SCHEMA && o->parent->kind != KIND_MODEL)
			inner_item_add(trial, job, o);
	}
}

static int rank_compare(const void *a, const void *b)
{
	return kind_table[*(const enum kind *)a].rank - kind_table[*(const enum kind *)b].rank;
}

/* What stands in schemas, kind by kind in the readable order of creation. */
static void outer_kinds_add(struct trial *trial, struct ddl_job *job, bool late)
{
	enum kind kinds[KIND_COUNT];
	size_t count = 0;
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++)
		if (kind_table[k].parents & (P(SCHEMA) | P(MODEL)) && k != KIND_SCHEMA && is_late(k) == late &&
		    engine_has_kind(&postgres_engine, k))
			kinds[count++] = k;
	qsort(kinds, count, sizeof *kinds, rank_compare);
	for (size_t i = 0; i < count; i++) {
		outer_items_add(trial, job, kinds[i]);
		if (kinds[i] == KIND_FUNCTION)
			base_types_define(trial, job);
	}
}

void trial_gather(struct trial *trial, const struct list *wanted)
{
	object_walk(trial->model, by_name_add, trial);
	trial_need_extensions(trial);
	for (size_t i = 0; i < wanted->count; i++) {
		trial_need(trial, wanted->item[i]);
		object_names_visit(trial, wanted->item[i]);
	}
	size_t followed = 0;
	do
		for (; followed < trial->queue.count; followed++)
			needs_follow(trial, trial->queue.item[followed]);
	while (trial_need_implied(trial));
	struct ddl_job job = job_for(trial, NULL, NULL);
	outer_kinds_add(trial, &job, false);
	primary_keys_add(trial, &job);
	inner_items_add(trial, &job, wanted, false);
	outer_kinds_add(trial, &job, true);
	inner_items_add(trial, &job, wanted, true);
}
