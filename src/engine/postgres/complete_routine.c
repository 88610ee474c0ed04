/*
 * Routines: the types that tell one of several with the same name, defaults that depend on the language, and what the
 * body seems to name.
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

#include <stdlib.h>

/* ---- the signature ----------------------------------------------------------------------------------------------- */

/* The type without what is in parentheses and without the fields of an interval: a routine has no use for them. */
static const char *type_bare(struct context *ctx, const char *type)
{
	struct text out = text_on(ctx->arena);
	int depth = 0;
	bool quoted = false;
	for (const char *c = type; *c; c++) {
		quoted ^= *c == '"';
		depth += !quoted && *c == '(';
		if (!depth)
			text_addc(&out, *c);
		depth -= !quoted && *c == ')';
	}
	const char *bare = text_get(&out), *array = text_ends(bare, "[]") ? "[]" : "";
	if (text_starts(bare, "interval"))
		return arena_printf(ctx->arena, "interval%s", array);
	if (strcmp(bare, "bpchar") == 0 || strcmp(bare, "bpchar[]") == 0)
		return arena_printf(ctx->arena, "character%s", array);
	return bare;
}

/* The schema of a name that no type of the model has: that of a table's rows, or of an extension's type. */
static const char *schema_of(struct completion *c, const struct object *o, const char *name)
{
	const struct object *in = object_schema(o);
	if (in && lookup_relation(c->lookup, object_name(in), name))
		return object_name(in);
	if (lookup_relation(c->lookup, "public", name))
		return "public";
	const struct object *extension = object_child(c->model, KIND_EXTENSION, name);
	const char *schema = extension ? object_get(extension, EXTENSION_SCHEMA) : NULL;
	return schema ? schema : extension ? "public" : NULL;
}

static const char *type_found(struct completion *c, const struct object *o, const char *type)
{
	struct context *ctx = c->ctx;
	if (!pg_type_is_open(ctx, type))
		return type;
	struct list parts = list_on(ctx->arena);
	const char *base = arena_strndup(ctx->arena, type, strlen(type) - (text_ends(type, "[]") ? 2 : 0));
	const char *schema = qname_parse(ctx, base, &parts) && parts.count == 1 ? schema_of(c, o, parts.item[0]) : NULL;
	return schema ? arena_printf(ctx->arena, "%s.%s", pg_quote_name(ctx, schema), type) : type;
}

static void type_add(struct completion *c, const struct object *o, const struct pg_argument *a, struct text *out)
{
	const char *why = NULL,
		   *text = arena_strndup(c->ctx->arena, a->type.start ? a->type.start : "", a->type.length);
	const struct object *in = object_schema(o);
	const char *type = pg_type_canonical(c->ctx, c->lookup, in ? object_name(in) : "public", text, &why);
	if (!type)
		diag_report(c->ctx, DIAG_MODEL_VALUE, o->at, why, "%s: \"%s\" is not the type of an argument",
			    object_title(c->ctx, o), text);
	else
		text_addf(out, "%s%s", out->length ? ", " : "", type_found(c, o, type_bare(c->ctx, type)));
}

const char *complete_signature_of(struct completion *c, const struct object *o, const char *arguments)
{
	struct lexer lexer = pg_arguments(arguments);
	struct text out = text_on(c->ctx->arena);
	struct pg_argument a;
	bool direct_rest = false; /* VARIADIC x ORDER BY VARIADIC x is one argument */
	while (pg_argument_next(&lexer, &a)) {
		if (a.mode != MODE_OUT && !(direct_rest && a.mode == MODE_VARIADIC))
			type_add(c, o, &a, &out);
		direct_rest = a.mode == MODE_VARIADIC && a.is_last_direct;
	}
	return text_get(&out);
}

static void complete_signature(struct completion *c, struct object *o, enum attr signature, enum attr arguments)
{
	object_put(o, signature, names_intern(c->ctx->names, complete_signature_of(c, o, object_get(o, arguments))));
}

/* ---- functions and procedures ------------------------------------------------------------------------------------ */

static void number_complete(struct context *ctx, struct object *o, enum attr attr, const char *usual)
{
	const char *text = attr < ATTR_COUNT ? object_get(o, attr) : NULL;
	char *end = NULL;
	float number = text ? strtof(text, &end) : 0;
	if (!text)
		return;
	if (!*text || *end)
		diag_report(ctx, DIAG_MODEL_VALUE, o->at, "Write a number.", "%s: %s=\"%s\" is no number",
			    object_title(ctx, o), attr_table[attr].name, text);
	const char *plain = arena_printf(ctx->arena, "%g", (double)number);
	object_put(o, attr, text_equal(plain, usual) ? NULL : names_intern(ctx->names, plain));
}

/* RETURN …, or BEGIN ATOMIC: no text of another meaning begins so. */
static bool is_standard(const char *body)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, body, strlen(body));
	struct token first = lexer_next(&lexer), second = lexer_next(&lexer);
	return token_is(&first, "return") || (token_is(&first, "begin") && token_is(&second, "atomic"));
}

static void body_complete(struct context *ctx, struct object *o, const struct pg_routine *r)
{
	const char *body = object_get(o, r->body);
	bool is_sql = text_equal(object_text(o, r->language), "sql");
	if (!body || !is_sql || object_get(o, r->sql_body) || !is_standard(body))
		return;
	object_set(ctx, o, r->sql_body, body, o->at);
	object_put(o, r->body, NULL);
}

static void transforms_complete(struct completion *c, struct object *o, enum attr attr)
{
	struct list types = list_on(c->ctx->arena), named = list_on(c->ctx->arena);
	if (!object_get(o, attr) || !names_parse(c->ctx, object_get(o, attr), &types))
		return;
	for (size_t i = 0; i < types.count; i++)
		list_add(&named, complete_signature_of(c, o, types.item[i]));
	object_put(o, attr, names_intern(c->ctx->names, names_format(c->ctx, &named)));
}

void complete_routine(struct completion *c, struct object *o)
{
	const struct pg_routine *r = pg_routine(o->kind);
	const char *language = object_text(o, r->language);
	bool compiled = text_equal(language, "c") || text_equal(language, "internal");
	complete_signature(c, o, r->signature, r->arguments);
	body_complete(c->ctx, o, r);
	if (object_get(o, r->library) && !object_get(o, r->symbol))
		object_put(o, r->symbol, object_name(o));
	transforms_complete(c, o, r->transforms);
	number_complete(c->ctx, o, r->cost, compiled ? "1" : "100");
	number_complete(c->ctx, o, r->rows, "1000");
}

/* ---- aggregates ---------------------------------------------------------------------------------------------------- */

void complete_aggregate(struct completion *c, struct object *o)
{
	const char *modify = object_get(o, AGGREGATE_FINAL_MODIFY), *arguments = object_get(o, AGGREGATE_ARGUMENTS);
	if (arguments && text_equal(text_trim(c->ctx->arena, arguments), "*"))
		object_put(o, AGGREGATE_ARGUMENTS, arguments = NULL);
	complete_signature(c, o, AGGREGATE_SIGNATURE, AGGREGATE_ARGUMENTS);
	complete_type(c, o, AGGREGATE_STATE_TYPE);
	if (object_get(o, AGGREGATE_MOVING_STATE_TYPE))
		complete_type(c, o, AGGREGATE_MOVING_STATE_TYPE);
	bool ordered = false;
	struct lexer lexer = pg_arguments(arguments);
	for (struct pg_argument a; pg_argument_next(&lexer, &a);)
		ordered |= a.is_last_direct;
	if (arguments) {
		struct lexer begin = pg_arguments(arguments);
		struct token first = lexer_next(&begin);
		ordered |= first.kind == TOKEN_WORD && token_is(&first, "order");
	}
	if (text_equal(modify, ordered ? "read_write" : "read_only"))
		object_put(o, AGGREGATE_FINAL_MODIFY, NULL);
	if (text_equal(object_get(o, AGGREGATE_MOVING_FINAL_MODIFY), ordered ? "read_write" : "read_only"))
		object_put(o, AGGREGATE_MOVING_FINAL_MODIFY, NULL);
}

/* ---- what a body seems to name --------------------------------------------------------------------------------------- */

struct mention_job {
	struct context *ctx;
	struct map *by_name; /* plain name → list of objects that stand in a schema */
	struct object *o;
};

static void by_name_add(struct mention_job *job, struct object *o)
{
	struct list *objects = map_get(job->by_name, object_name(o));
	if (!objects) {
		objects = arena_alloc(job->ctx->arena, sizeof *objects);
		*objects = list_on(job->ctx->arena);
		map_put(job->by_name, object_name(o), objects);
	}
	list_add(objects, o);
}

static void mention_visit(void *user, const char *name)
{
	struct mention_job *job = user;
	const struct list *objects = map_get(job->by_name, name);
	for (size_t i = 0; objects && i < objects->count; i++)
		object_mention(job->o, objects->item[i]);
}

void routine_mentions(struct context *ctx, struct object *model)
{
	struct mention_job job = { ctx, map_new(ctx->arena), NULL };
	bool any = false;
	for (struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *o = s->child; o; o = o->next) {
			by_name_add(&job, o);
			any |= pg_routine_text(o) != NULL;
		}
	for (struct object *s = object_first(model, KIND_SCHEMA); any && s; s = object_following(s))
		for (job.o = s->child; job.o; job.o = job.o->next)
			if (pg_routine_text(job.o))
				sql_names(ctx, DIALECT_POSTGRES, pg_routine_text(job.o), mention_visit, &job);
}
