/*
 * Models from XML. Each element becomes an object, whatever its kind; what may stand where is asked of the vocabulary.
 * An element that is wrong is read on all the same, away from the model, so that one run finds all errors.
 */
#include <assert.h>

#include "xml/read.h"
#include "xml/words.h"

/* An element that is open. */
struct frame {
	struct object *object; /* NULL: nobody knows the element, and what is below it is passed over */
	struct place at;
	uint64_t given; /* attr_bit of the attributes that were written, rightly or not */
	bool apart;     /* in the wrong place, or for another engine: checked, and not kept */
	bool refused;   /* what is in it may have been meant to stand elsewhere */
	bool text;
};

struct reader {
	struct context *ctx;
	const char *engine, *default_schema;
	struct object *model, *outside; /* outside: the schema of objects directly below <model>, once there is one */
	struct context aside;           /* for the claims, which go with the reader */
	struct map *claims;             /* "scope kind key" of every object, to find the second of the same name */
	struct map *schemas;            /* the struct place of the newest <schema> of that name */
	struct doubts doubts;           /* what may have been meant by that which is refused */
	size_t since;
	struct xml_source source;
	const char *uri; /* namespace of the file's root */
	struct frame frame[XML_DEPTH_LIMIT];
	size_t depth;
};

static const char *element_of(const struct object *o)
{
	return kind_table[o->kind].element;
}

static const char *place_text(struct context *ctx, struct place at)
{
	return arena_printf(ctx->arena, "%s:%d:%d", at.file ? at.file : "?", at.line, at.column);
}

/* ---- what was refused ---------------------------------------------------------------------------------------- */

static void doubt_scope(struct reader *r, const struct object *scope)
{
	pointer_map_put(r->doubts.scopes, scope, scope);
}

static void doubt_marred(struct reader *r, const struct object *o)
{
	pointer_map_put(r->doubts.marred, o, o);
}

/* Something of the name may have been meant; without a name, anything in the scope. */
static void doubt_name(struct reader *r, const struct object *scope, const char *name)
{
	if (name && *name)
		map_put(r->doubts.names, name, r);
	else
		doubt_scope(r, scope);
}

/* An element that nobody knows. */
static void doubt_element(struct reader *r, const struct xml_element *e)
{
	const struct frame *f = &r->frame[r->depth - 1];
	const char *name = NULL;
	while (f > r->frame && !f->object)
		f--;
	for (size_t i = 0; i < e->attrs; i++)
		if (!e->attr[i].prefix && strcmp(e->attr[i].name, "name") == 0)
			name = e->attr[i].value;
	doubt_name(r, f->object ? f->object : r->model, name);
}

void reader_miss(struct reader *r)
{
	r->doubts.unread = true;
}

/* ---- attributes --------------------------------------------------------------------------------------------- */

/* Whether the element counts for the engine that the model is read for. */
static bool engine_read(struct reader *r, const struct xml_attr *a)
{
	for (size_t i = 0; i < XML_ENGINES; i++)
		if (strcmp(xml_engines[i], a->value) == 0)
			return !r->engine || strcmp(r->engine, a->value) == 0;
	const char *near = text_nearest(a->value, xml_engines, XML_ENGINES);
	xml_report(&r->source, DIAG_MODEL_VALUE, a->at,
		   near ? arena_printf(r->ctx->arena, "Did you mean %s?", near) : "It is postgresql or sqlite.",
		   "engine=\"%s\" names no engine", a->value);
	return true;
}

static void was_read(struct reader *r, struct object *o, const struct xml_attr *a)
{
	const char *why = NULL;
	const struct attr_info *name = &attr_table[kind_name_attr(o->kind)];
	const char *was = value_table[name->type].canonical(r->ctx, name, a->value, &why);
	if (was)
		o->was = names_intern(r->ctx->names, was);
	else
		xml_report(&r->source, DIAG_MODEL_VALUE, a->at, why, "was=\"%s\" is not allowed for <%s>", a->value,
			   element_of(o));
}

static void attr_unknown(struct reader *r, struct frame *f, const struct xml_attr *a)
{
	enum kind kind = f->object->kind;
	const char *meant = words_attr_meant(r->ctx, kind, a->name);
	const char *hint = meant ? arena_printf(r->ctx->arena, "Did you mean %s?", meant)
				 : arena_printf(r->ctx->arena, "It has %s.", words_attrs(r->ctx, kind));
	if (a->prefix)
		hint = "Attributes of a model have no prefix.";
	xml_report(&r->source, DIAG_MODEL_ATTRIBUTE, a->at, hint, "<%s> has no attribute %s", element_of(f->object),
		   xml_attr_written(r->ctx, a));
	doubt_marred(r, f->object);
	/* What was meant is not reported as missing, too. */
	enum attr attr = meant ? kind_attr(kind, meant) : ATTR_COUNT;
	f->given |= attr < ATTR_COUNT ? attr_bit(attr) : 0;
}

static void value_read(struct reader *r, struct frame *f, enum attr attr, const char *value, struct place at)
{
	f->given |= attr_bit(attr);
	size_t count = diag_count(r->ctx);
	if (object_set(r->ctx, f->object, attr, value, at))
		return;
	doubt_marred(r, f->object);
	if (count - r->since < XML_ERROR_LIMIT)
		return;
	/* object_set reports by itself, without knowing of a limit. */
	diag_forget(r->ctx, count);
	xml_report(&r->source, DIAG_MODEL_VALUE, at, NULL, "a value is not allowed");
}

/* Gives whether the element counts for this engine. */
static bool attrs_read(struct reader *r, struct frame *f, const struct xml_element *e)
{
	bool counts = true;
	for (size_t i = 0; i < e->attrs; i++) {
		const struct xml_attr *a = &e->attr[i];
		enum attr attr = kind_attr(f->object->kind, a->name);
		if (xml_attr_foreign(a, r->depth == 1))
			continue;
		if (a->prefix)
			attr_unknown(r, f, a);
		else if (strcmp(a->name, "engine") == 0)
			counts = engine_read(r, a) && counts;
		else if (strcmp(a->name, "was") == 0 && kind_name_attr(f->object->kind) < ATTR_COUNT)
			was_read(r, f->object, a);
		else if (attr == ATTR_COUNT)
			attr_unknown(r, f, a);
		else
			value_read(r, f, attr, a->value, a->at);
	}
	return counts;
}

/* ---- elements ------------------------------------------------------------------------------------------------- */

/* A schema that is there already takes the attributes of its second element, as far as they do not contradict. */
static void schema_merge(struct reader *r, struct object *to, const struct object *from, struct place first)
{
	const char *hint = "Say it in one place, or the same in both.";
	for (enum attr a = kind_table[KIND_SCHEMA].first; a < kind_attr_end(KIND_SCHEMA); a++) {
		const char *old = object_get(to, a), *new = object_get(from, a);
		if (old && new &&old != new)
			xml_report(&r->source, DIAG_MODEL_VALUE, from->at, hint,
				   "schema %s has another %s here than at %s", object_name(to), attr_table[a].name,
				   place_text(r->ctx, first));
		else if (new)
			object_put(to, a, new);
	}
	if (to->was && from->was && to->was != from->was)
		xml_report(&r->source, DIAG_MODEL_VALUE, from->at, hint, "schema %s was %s here, but %s at %s",
			   object_name(to), from->was, to->was, place_text(r->ctx, first));
	else if (from->was)
		to->was = from->was;
}

/* Several files may add to one schema; a file of its own names it once. Gives the object to go on with. */
static struct object *schema_enter(struct reader *r, struct object *o)
{
	const char *name = object_name(o);
	struct object *there = *name ? object_child(r->model, KIND_SCHEMA, name) : NULL;
	const struct place *first = map_get(r->schemas, name);
	if (*name)
		map_put(r->schemas, name, &o->at);
	if (!there) {
		object_append(r->model, o);
		return o;
	}
	if (first && first->file == o->at.file)
		xml_report(&r->source, DIAG_MODEL_DUPLICATE, o->at, "Put their contents together.",
			   "schema %s is there already, at %s", name, place_text(r->ctx, *first));
	schema_merge(r, there, o, first ? *first : o->at);
	return there;
}

static struct object *schema_outside(struct reader *r, const struct object *o)
{
	if (!r->default_schema) {
		xml_report(&r->source, DIAG_MODEL_ELEMENT, o->at, "Put it in a <schema name=\"…\">.",
			   "<%s> stands outside of a schema", element_of(o));
		return r->model;
	}
	if (!r->outside)
		r->outside = model_schema(r->ctx, r->model, r->default_schema);
	return r->outside;
}

static enum kind kind_anywhere(const char *element)
{
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++)
		if (strcmp(kind_table[k].element, element) == 0)
			return k;
	return KIND_COUNT;
}

/* The kind of an element that may not stand here: the nearest there is, KIND_COUNT when none is. */
static enum kind kind_report(struct reader *r, enum kind parent, const struct xml_element *e)
{
	const char *where = kind_table[parent].element, *parents = words_parents(r->ctx, e->name), *hint;
	enum kind kind = kind_anywhere(e->name);
	if (kind != KIND_COUNT) {
		hint = parents ? arena_printf(r->ctx->arena, "It may stand in %s.", parents)
			       : "It is the root of a file.";
		xml_report(&r->source, DIAG_MODEL_ELEMENT, e->at, hint, "<%s> may not stand in <%s>", e->name, where);
		return kind;
	}
	const char *meant = words_element_meant(r->ctx, parent, e->name), *children = words_children(r->ctx, parent);
	if (meant)
		hint = arena_printf(r->ctx->arena, "Did you mean <%s>?", meant);
	else if (children)
		hint = arena_printf(r->ctx->arena, "In <%s> may stand %s.", where, children);
	else
		hint = arena_printf(r->ctx->arena, "No element may stand in <%s>.", where);
	xml_report(&r->source, DIAG_MODEL_ELEMENT, e->at, hint, "unknown element <%s> in <%s>", e->name, where);
	enum kind near = meant ? words_kind(parent, meant) : KIND_COUNT;
	return near == KIND_COUNT && meant ? kind_anywhere(meant) : near;
}

/* The kind of an element that is known, or nearly; KIND_COUNT else. */
static enum kind child_kind(struct reader *r, const struct frame *above, struct frame *f, const struct xml_element *e)
{
	enum kind kind = words_kind(above->object->kind, e->name);
	f->apart = above->apart || kind == KIND_COUNT;
	f->refused = above->refused || kind == KIND_COUNT;
	if (kind == KIND_COUNT)
		kind = kind_report(r, above->object->kind, e);
	return kind == KIND_MODEL ? KIND_COUNT : kind;
}

static bool lacks_name(const struct object *o)
{
	enum attr name = kind_name_attr(o->kind);
	return name < ATTR_COUNT && attr_table[name].flags & REQUIRED && !*object_name(o);
}

static void child_start(struct reader *r, const struct frame *above, struct frame *f, const struct xml_element *e)
{
	struct object *parent = above->object;
	enum kind kind = KIND_COUNT;
	if (xml_namespace_check(&r->source, DIAG_MODEL_ELEMENT, e, r->uri, MODEL_NAMESPACE))
		kind = child_kind(r, above, f, e);
	if (kind == KIND_COUNT) {
		doubt_element(r, e);
		return;
	}
	struct object *o = f->object = object_new(r->ctx, kind, NULL, e->at);
	if (!attrs_read(r, f, e)) {
		f->apart = true;
		f->refused = false;
	}
	if (f->apart)
		o->parent = parent; /* for its name in messages */
	else if (kind == KIND_SCHEMA)
		f->object = schema_enter(r, o);
	else
		object_append(kind_table[kind].parents & KIND_BIT(parent->kind) ? parent : schema_outside(r, o), o);
	if (f->refused || (!f->apart && lacks_name(o)))
		doubt_name(r, f->object->parent, object_name(o));
}

static void root_start(struct reader *r, struct frame *f, const struct xml_element *e)
{
	bool usable;
	xml_root_check(&r->source, DIAG_MODEL_ELEMENT, e, "model", MODEL_NAMESPACE, &usable);
	if (!usable) {
		reader_miss(r);
		return;
	}
	r->uri = e->uri;
	f->object = r->model;
	if (!r->model->at.file)
		r->model->at = e->at;
	f->apart = !attrs_read(r, f, e);
}

static void on_start(void *user, const struct xml_element *e)
{
	struct reader *r = user;
	assert(r->depth < XML_DEPTH_LIMIT);
	struct frame *f = &r->frame[r->depth++];
	*f = (struct frame){ .at = e->at };
	if (r->depth == 1)
		root_start(r, f, e);
	else if (f[-1].object)
		child_start(r, f - 1, f, e);
	else
		doubt_element(r, e);
}

/* ---- text and ends ---------------------------------------------------------------------------------------------- */

static void on_string(void *user, const char *text, bool cdata, struct place at)
{
	struct reader *r = user;
	struct frame *f = &r->frame[r->depth - 1];
	if (!f->object)
		return;
	enum attr attr = words_content(f->object->kind);
	const char *element = element_of(f->object);
	if (attr == ATTR_COUNT)
		xml_report(&r->source, DIAG_MODEL_ELEMENT, at, "Remove it, or put it in an attribute or a comment.",
			   "text may not stand in <%s>", element);
	else if (f->text)
		xml_report(&r->source, DIAG_MODEL_ELEMENT, at, "Write all of it before the first element within.",
			   "the text of <%s> is in two places", element);
	else if (f->given & attr_bit(attr))
		xml_report(&r->source, DIAG_MODEL_VALUE, at, "Remove one of the two.",
			   "<%s> has both the attribute %s and text, which mean the same", element,
			   attr_table[attr].name);
	else
		value_read(r, f, attr,
			   cdata && attr_table[attr].flags & VERBATIM ? text : text_trim(r->ctx->arena, text), at);
	f->text = true;
}

/* What is a part of something in a table above has the rest from there. */
static bool is_part(const struct frame *f)
{
	enum attr of = kind_attr(f->object->kind, "of");
	return of < ATTR_COUNT && attr_table[of].ref == REF_ORIGIN && f->given & attr_bit(of);
}

static void missing_check(struct reader *r, const struct frame *f)
{
	const struct object *o = f->object;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		unsigned flags = attr_table[a].flags;
		if (flags & REQUIRED && !(flags & DERIVED) && !(f->given & attr_bit(a)) && !is_part(f))
			xml_report(&r->source, DIAG_MODEL_MISSING, f->at,
				   arena_printf(r->ctx->arena, "Add %s=\"…\"%s.", attr_table[a].name,
						flags & CONTENT ? ", or write it as the element's text" : ""),
				   "<%s> needs %s", element_of(o), attr_table[a].name);
	}
}

/* Whether the identity is known only once the engine has worked it out: functions of one name and other arguments. */
static bool key_is_derived(enum kind kind)
{
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (attr_table[a].flags & KEY && attr_table[a].flags & DERIVED)
			return true;
	return false;
}

static void claim(struct reader *r, const struct object *o)
{
	const char *name = o->kind == KIND_SCHEMA || key_is_derived(o->kind) ? NULL : object_claim(&r->aside, o);
	if (!name)
		return;
	const struct object *other = map_get(r->claims, name);
	if (other)
		xml_report(&r->source, DIAG_MODEL_DUPLICATE, o->at, "Rename or remove one of the two.",
			   "%s is there already: %s at %s", object_title(r->ctx, o), object_title(r->ctx, other),
			   place_text(r->ctx, other->at));
	else
		map_put_kept(r->claims, name, (void *)(uintptr_t)o);
}

static void on_end(void *user)
{
	struct reader *r = user;
	const struct frame *f = &r->frame[--r->depth];
	if (!f->object)
		return;
	missing_check(r, f);
	if (!f->apart)
		claim(r, f->object);
}

/* ---- files -------------------------------------------------------------------------------------------------------- */

struct reader *reader_new(struct context *ctx, const char *engine, const char *default_schema)
{
	struct reader *r = arena_alloc(ctx->arena, sizeof *r);
	r->ctx = ctx;
	r->engine = engine;
	r->default_schema = default_schema;
	r->model = model_new(ctx);
	r->aside = *ctx;
	r->aside.arena = arena_new();
	r->claims = map_new(r->aside.arena);
	r->schemas = map_new(ctx->arena);
	r->doubts = doubts_new(ctx);
	r->since = diag_count(ctx);
	return r;
}

void reader_add(struct reader *r, const char *text, size_t length, const char *file)
{
	r->depth = 0;
	r->source = (struct xml_source){ .ctx = r->ctx,
					 .file = names_intern(r->ctx->names, file),
					 .text = text,
					 .length = length,
					 .since = r->since,
					 .user = r,
					 .start = on_start,
					 .end = on_end,
					 .string = on_string };
	if (!xml_parse(&r->source))
		reader_miss(r);
}

bool reader_full(const struct reader *r)
{
	return xml_full(r->ctx, r->since);
}

/* Where it is not the model's, the default schema's name may stand for the one schema that there is. */
static void rest_check(struct reader *r)
{
	if (r->default_schema && !object_child(r->model, KIND_SCHEMA, r->default_schema))
		map_put(r->doubts.names, r->default_schema, r);
	if (!reader_full(r))
		model_check_rest(r->ctx, r->model, &r->doubts);
}

struct object *reader_model(struct reader *r)
{
	arena_free(r->aside.arena);
	for (size_t i = r->since; i < diag_count(r->ctx); i++)
		if (diag_table[diag_at(r->ctx, i)->code].severity == SEVERITY_ERROR) {
			rest_check(r);
			return NULL;
		}
	return r->model;
}
