/*
 * Settling: the server alone knows what an expression means, because it resolves types and names while it parses. Where
 * a text of the model is not the live one, the object is made on trial and read back, and the model takes over what was
 * read: its text, and what it depends on.
 */
#include "engine/postgres/settle.h"

/* ---- which values the server must be asked about ------------------------------------------------------------------------- */

bool settle_is_text(enum attr attr)
{
	enum value_type type = attr_table[attr].type;
	return type == VALUE_EXPR || type == VALUE_BODY || attr_table[attr].flags & SETTLED;
}

static bool is_collation(enum attr attr)
{
	return attr_table[attr].ref == REF_NAMED && attr_table[attr].space == SPACE_COLLATION;
}

/* What is taken over from a trial; a type and a collation come with their schema then. */
static bool is_settled(enum attr attr)
{
	return settle_is_text(attr) || attr_table[attr].type == VALUE_TYPE || is_collation(attr) ||
	       attr == VIEW_SIGNATURE;
}

static bool has_text(const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (settle_is_text(a) && object_get(o, a))
			return true;
	return false;
}

/* Plain columns, each perhaps with an order: complete() spells them as the catalog does. */
static bool keys_are_plain(struct context *ctx, const char *keys)
{
	static const char *const orders[] = { "", "desc", "nulls first", "desc nulls last" };
	struct list items = list_on(ctx->arena);
	if (!keys_parse(ctx, keys, &items))
		return false;
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		bool known = false;
		for (size_t k = 0; k < COUNT_OF(orders); k++)
			known |= strcmp(item->rest, orders[k]) == 0;
		if (!item->column || !known)
			return false;
	}
	return true;
}

static bool value_is_open(struct context *ctx, enum attr attr, const char *value)
{
	if (attr_table[attr].type == VALUE_TYPE)
		return pg_type_is_open(ctx, value);
	if (attr == INDEX_COLUMNS)
		return !keys_are_plain(ctx, value);
	return settle_is_text(attr) || is_collation(attr);
}

static bool has_open_value(struct context *ctx, const struct object *o, const struct object *old)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		const char *value = object_get(o, a);
		if (value && is_settled(a) && !(old && object_get(old, a) == value) && value_is_open(ctx, a, value))
			return true;
	}
	return false;
}

/* Texts with the same tokens mean the same: the live one is what the server makes of both. */
static void texts_adopt(struct context *ctx, const struct object *old, struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		const char *x = object_get(old, a), *y = object_get(o, a);
		if (!settle_is_text(a) || !x || !y || x == y)
			continue;
		if (text_equal(sql_normal(ctx, DIALECT_POSTGRES, x), sql_normal(ctx, DIALECT_POSTGRES, y)))
			object_put(o, a, x);
	}
}

/* What the meaning of a column's default depends on, which names no other column; NULL for other objects. */
static const char *default_key(struct context *ctx, const struct object *o)
{
	if (o->kind != KIND_COLUMN || object_get(o, COLUMN_GENERATED))
		return NULL;
	const char *type = object_get(o, COLUMN_TYPE), *collation = object_get(o, COLUMN_COLLATION);
	const char *text = object_get(o, COLUMN_DEFAULT);
	return arena_printf(ctx->arena, "%s\n%s\n%s\n%s", object_name(object_schema(o)), type ? type : "",
			    collation ? collation : "", text ? text : "");
}

static void want(struct settle *s, struct object *o)
{
	const char *key = default_key(s->ctx, o);
	pointer_map_put(s->is_seen, o, o);
	struct object *alike = key ? map_get(s->models, key) : NULL;
	if (alike) {
		struct pair *pair = arena_alloc(s->ctx->arena, sizeof *pair);
		*pair = (struct pair){ alike, o };
		list_add(&s->followers, pair);
		return;
	}
	if (key)
		map_put(s->models, key, o);
	pointer_map_put(s->is_wanted, o, o);
	list_add(&s->wanted, o);
}

/* Columns, domains, attributes of composite types: what has a type. */
static bool typed_differs(const struct object *from, const struct object *to)
{
	enum attr type = kind_attr(from->kind, "type"), collation = kind_attr(from->kind, "collation");
	return object_get(from, type) != object_get(to, type) ||
	       object_get(from, collation) != object_get(to, collation);
}

bool settle_type_differs(const struct object *from, const struct object *to)
{
	bool differs = false;
	if (from->kind == KIND_COLUMN || from->kind == KIND_DOMAIN || from->kind == KIND_COMPOSITE_ATTRIBUTE)
		return !to || typed_differs(from, to);
	if (from->kind != KIND_COMPOSITE_TYPE)
		return false;
	for (const struct object *a = object_first(from, KIND_COMPOSITE_ATTRIBUTE); to && a; a = object_following(a)) {
		const struct object *same = object_child(to, a->kind, object_name(a));
		differs |= !same || typed_differs(a, same);
	}
	return !to || differs;
}

/* Whether the server words a text over this live object differently from now on. */
static bool is_reworded(const struct settle *s, const struct object *used)
{
	const struct object *to = match_to(s->matching, used);
	if (!to || pointer_map_get(s->is_wanted, to)) /* gone: the same name now means something else */
		return true;
	return settle_type_differs(used, to) || object_name(used) != object_name(to) ||
	       object_name(used->parent) != object_name(to->parent);
}

/* A text that is as it was may still be worded differently over a column of another type. */
static bool wants_by_use(struct settle *s, const struct object *o, const struct object *old)
{
	if (old->kind == KIND_COLUMN && object_get(old, COLUMN_TYPE) != object_get(o, COLUMN_TYPE))
		return true;
	for (size_t i = 0; old->uses && i < old->uses->count; i++)
		if (is_reworded(s, old->uses->item[i]))
			return true;
	return false;
}

static void wanted_find(struct settle *s)
{
	for (size_t i = 0; i < s->all.count; i++) {
		struct object *o = s->all.item[i];
		const struct object *old = match_from(s->matching, o);
		if (old)
			texts_adopt(s->ctx, old, o);
		if (has_open_value(s->ctx, o, old))
			want(s, o);
	}
	for (bool more = true; more;) {
		more = false;
		for (size_t i = 0; i < s->all.count; i++) {
			struct object *o = s->all.item[i];
			const struct object *old = match_from(s->matching, o);
			if (!old || !has_text(o) || pointer_map_get(s->is_seen, o) || !wants_by_use(s, o, old))
				continue;
			want(s, o);
			more = true;
		}
	}
}

/* ---- taking over what was read ---------------------------------------------------------------------------------------------- */

static void values_take(const struct object *read, struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (is_settled(a))
			object_put(o, a, object_get(read, a));
}

static void uses_take(struct context *ctx, const struct lookup *model, const struct object *read, struct object *o)
{
	o->uses = NULL;
	for (size_t i = 0; read->uses && i < read->uses->count; i++) {
		const struct object *used = read->uses->item[i];
		struct object *same = lookup_path(model, used->kind, object_path(ctx, used));
		if (same)
			object_use(o, same);
	}
}

static bool types_same(const struct object *old, const struct object *o)
{
	bool same = true;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		same &= settle_is_text(a) || !is_settled(a) || object_get(old, a) == object_get(o, a);
	return same;
}

/* The object stays as it is in the database, and so do its dependencies. Without a text, where there was one or the type is
 * another, they are what its attributes say. */
static void uses_keep(const struct settle *s, const struct object *old, struct object *o)
{
	o->uses = NULL;
	if (!has_text(o) && (has_text(old) || !types_same(old, o)))
		return;
	for (size_t i = 0; old->uses && i < old->uses->count; i++) {
		struct object *same = match_to(s->matching, old->uses->item[i]);
		if (same)
			object_use(o, same);
	}
}

/* What a text that could not be settled may depend on: the objects whose names occur in it. */
struct guess {
	const struct map *by_name;
	struct object *o;
};

static void guess_visit(void *user, const char *name)
{
	struct guess *guess = user;
	const struct list *objects = map_get(guess->by_name, name);
	for (size_t i = 0; objects && i < objects->count; i++) {
		const struct object *outer = guess->o;
		while (outer && outer != objects->item[i])
			outer = outer->parent;
		if (!outer)
			object_use(guess->o, objects->item[i]);
	}
}

static void uses_guess(const struct trial *trial, struct object *o)
{
	struct guess guess = { trial->by_name, o };
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (settle_is_text(a) && object_get(o, a))
			sql_names(trial->ctx, DIALECT_POSTGRES, object_get(o, a), guess_visit, &guess);
}

/* ---- refusals ------------------------------------------------------------------------------------------------------------------ */

/* Whether a word of the server's message is in the map. */
struct word_search {
	const struct map *names;
	bool found;
};

static void word_visit(void *user, const char *name)
{
	struct word_search *search = user;
	search->found |= map_has(search->names, name);
}

static bool message_has_name(struct context *ctx, const char *message, const struct map *names)
{
	struct word_search search = { names, false };
	sql_names(ctx, DIALECT_POSTGRES, text_replace(ctx->arena, message, "'", " "), word_visit, &search);
	return search.found;
}

/* Undefined function, object, table, schema or column: something that is there, but cannot be brought into a trial? */
static bool is_about_unmanaged(const struct trial *trial, const struct diag *refusal)
{
	static const char *const undefined[] = { "42883", "42704", "42P01", "3F000", "42703", "42501", "55000" };
	bool fits = false;
	for (size_t i = 0; i < COUNT_OF(undefined); i++)
		fits |= text_equal(refusal->sqlstate, undefined[i]);
	return fits && (text_equal(refusal->sqlstate, "42501") ||
			message_has_name(trial->ctx, refusal->message, trial->unmanaged));
}

/* Names of what was refused before: texts over it cannot do better. */
static struct map *refused_names(struct trial *trial)
{
	struct map *names = map_new(trial->ctx->arena);
	for (size_t i = 0; i < trial->items.count; i++) {
		const struct trial_item *item = trial->items.item[i];
		if (item->is_done || !item->model)
			continue;
		const struct object *o = item->model;
		while (o->parent && o->parent->kind != KIND_SCHEMA)
			o = o->parent;
		if (o->kind == KIND_VIEW || o->kind == KIND_MATERIALIZED_VIEW || o->kind == KIND_DOMAIN ||
		    o->kind == KIND_TABLE)
			map_put(names, object_name(o), trial);
	}
	return names;
}

static void unsettled_report(struct context *ctx, const struct object *o, const struct diag *refusal)
{
	diag_report(ctx, DIAG_MODEL_UNSETTLED, o->at,
		    "It uses something of the database that is not managed and cannot be tried in a copy.",
		    "%s is compared as text: %s", object_title(ctx, o), refusal->message);
}

static void expression_report(struct context *ctx, const struct object *o, const struct diag *refusal)
{
	struct diag *d = diag_report(ctx, DIAG_MODEL_EXPRESSION, o->at, refusal->hint, "%s: %s", object_title(ctx, o),
				     refusal->message);
	d->sqlstate = refusal->sqlstate;
	d->detail = refusal->detail;
}

/* Reports each object once, by its first refusal; what only follows from another one's refusal is passed over. */
static void refusals_report(struct trial *trial)
{
	struct pointer_map *reported = pointer_map_new(trial->ctx->arena);
	struct map *refused = refused_names(trial);
	for (size_t i = 0; i < trial->items.count; i++) {
		const struct trial_item *item = trial->items.item[i];
		const struct diag *refusal = item->refusal;
		if (item->is_done || !item->model || !refusal || pointer_map_get(reported, item->model))
			continue;
		pointer_map_put(reported, item->model, item);
		uses_guess(trial, item->model);
		bool follows = text_equal(refusal->sqlstate, "42P01") &&
			       message_has_name(trial->ctx, refusal->message, refused);
		if (is_about_unmanaged(trial, refusal) || follows)
			unsettled_report(trial->ctx, item->model, refusal);
		else
			expression_report(trial->ctx, item->model, refusal);
	}
}

/* ---- the whole -------------------------------------------------------------------------------------------------------------------- */

struct trial *settle_trial(struct settle *s)
{
	struct context *ctx = s->ctx;
	struct trial *trial = arena_alloc(ctx->arena, sizeof *trial);
	*trial = (struct trial){ .ctx = ctx,
				 .c = s->c,
				 .live = s->live,
				 .model = s->model,
				 .root = model_new(ctx),
				 .lookup = lookup_new(ctx, s->model),
				 .matching = s->matching,
				 .wanted = s->is_wanted,
				 .copies = pointer_map_new(ctx->arena),
				 .by_name = map_new(ctx->arena),
				 .names = map_new(ctx->arena),
				 .queue = list_on(ctx->arena),
				 .items = list_on(ctx->arena),
				 .unmanaged = map_new(ctx->arena) };
	const char *path = pg_value(ctx, s->c, "SELECT pg_catalog.current_setting('search_path')", 0, NULL);
	trial->path = text_blank(path) ? "public" : path;
	return trial;
}

/* Objects that have an item which was not made. */
static struct pointer_map *incomplete(const struct trial *trial)
{
	struct pointer_map *map = pointer_map_new(trial->ctx->arena);
	for (size_t i = 0; i < trial->items.count; i++) {
		const struct trial_item *item = trial->items.item[i];
		if (!item->is_done && item->model)
			pointer_map_put(map, item->model, item);
	}
	return map;
}

void settle_results(struct settle *s, const struct trial *trial, const struct object *read)
{
	struct lookup *lookup = lookup_new(s->ctx, read);
	struct pointer_map *failed = incomplete(trial);
	for (size_t i = 0; i < s->wanted.count; i++) {
		struct object *o = s->wanted.item[i];
		const struct object *same = lookup_path(lookup, o->kind, object_path(s->ctx, o));
		if (!same || pointer_map_get(failed, o))
			continue;
		values_take(same, o);
		uses_take(s->ctx, trial->lookup, same, o);
	}
}

static void followers_take(struct settle *s)
{
	for (size_t i = 0; i < s->followers.count; i++) {
		const struct pair *pair = s->followers.item[i];
		values_take(pair->from, pair->to);
		pair->to->uses = NULL;
		for (size_t k = 0; pair->from->uses && k < pair->from->uses->count; k++)
			object_use(pair->to, pair->from->uses->item[k]);
	}
}

/* Without a trial, texts are compared as they are. */
static void trial_impossible(struct settle *s, size_t before)
{
	const struct diag *why = diag_count(s->ctx) > before ? diag_at(s->ctx, diag_count(s->ctx) - 1) : NULL;
	diag_forget(s->ctx, before);
	diag_report(
		s->ctx, DIAG_MODEL_UNSETTLED, (struct place){ 0 },
		"The role must own the schemas and may need CREATE on the database; --scratch URL names a database where it may.",
		"%zu expressions and definitions are compared as text, because nothing can be tried on %s: %s",
		s->wanted.count, s->c->url, why ? why->message : "the server gave no reason");
}

static bool wanted_settle(struct settle *s)
{
	struct trial *trial = settle_trial(s);
	size_t before = diag_count(s->ctx), errors = diag_errors(s->ctx);
	trial_gather(trial, &s->wanted);
	struct object *read = trial_run(trial);
	if (!read && PQstatus(pg_of(s->c)) != CONNECTION_OK)
		return false;
	if (!read) {
		trial_impossible(s, before);
		return true;
	}
	settle_results(s, trial, read);
	refusals_report(trial);
	if (diag_errors(s->ctx) == errors)
		settle_again(s);
	followers_take(s);
	return diag_errors(s->ctx) == errors;
}

bool pg_settle(struct context *ctx, struct connection *c, struct object *live, struct object *model,
	       const struct matching *m)
{
	struct settle s = { .ctx = ctx,
			    .c = c,
			    .live = live,
			    .model = model,
			    .matching = m,
			    .all = object_all(ctx, model),
			    .models = map_new(ctx->arena),
			    .followers = list_on(ctx->arena),
			    .wanted = list_on(ctx->arena),
			    .is_wanted = pointer_map_new(ctx->arena),
			    .is_seen = pointer_map_new(ctx->arena) };
	if (!pg_since_check(ctx, c, model))
		return false;
	pg_inherit_adopt(ctx, model, m);
	pg_not_null_adopt(model, m);
	pg_grants_canonical(ctx, model, PQserverVersion(pg_of(c)));
	pg_owners_grants_forget(ctx, live, model, m);
	wanted_find(&s);
	for (size_t i = 0; i < s.all.count; i++) {
		struct object *o = s.all.item[i];
		const struct object *old = match_from(m, o);
		if (old)
			uses_keep(&s, old, o);
	}
	bool settled = !s.wanted.count || wanted_settle(&s);
	settle_successors(&s);
	pg_inherit_note(ctx, model);
	return settled;
}
