/* Base types of a model in the words of the catalog. */
#include "engine/postgres/postgres.h"

/* What stands for the type's own name is %s. PostgreSQL takes the first of several functions that fit. */
static const struct {
	enum attr attr;
	const char *arguments, *otherwise;
} functions[] = {
	{ BASE_TYPE_INPUT, "cstring", "cstring, oid, integer" },
	{ BASE_TYPE_OUTPUT, NULL, NULL },
	{ BASE_TYPE_RECEIVE, "internal", "internal, oid, integer" },
	{ BASE_TYPE_SEND, NULL, NULL },
	{ BASE_TYPE_TYPMOD_IN, "cstring[]", NULL },
	{ BASE_TYPE_TYPMOD_OUT, "integer", NULL },
	{ BASE_TYPE_ANALYZE, "internal", NULL },
	{ BASE_TYPE_SUBSCRIPT, "internal", NULL },
};

/* What the server takes for an array of fixed length. */
static const char usual_subscript[] = "raw_array_subscript_handler";

/* Whether the model has that function. Its signature may not be worked out yet. */
static bool has_function(struct completion *c, const char *path)
{
	for (const struct object *s = object_first(c->model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *f = object_first(s, KIND_FUNCTION); f; f = object_following(f)) {
			const char *name = qname_format(c->ctx, object_name(s), object_name(f));
			if (text_starts(path, name) &&
			    text_equal(path,
				       arena_printf(c->ctx->arena, "%s(%s)", name,
						    complete_signature_of(c, f, object_get(f, FUNCTION_ARGUMENTS)))))
				return true;
		}
	return false;
}

/* Without its arguments a function is that over those which are expected, unless the model has only another one. */
static void function_complete(struct completion *c, struct object *o, enum attr attr, const char *expected,
			      const char *otherwise)
{
	const char *said = object_get(o, attr);
	complete_function(c, o, attr, expected);
	const char *path = object_get(o, attr);
	if (!otherwise || !said || strchr(said, '(') || has_function(c, path))
		return;
	object_put(o, attr, said);
	complete_function(c, o, attr, otherwise);
	if (!has_function(c, object_get(o, attr)))
		object_put(o, attr, path);
}

static void letter_check(struct context *ctx, const struct object *o, enum attr attr)
{
	const char *value = object_get(o, attr);
	if (value && (strlen(value) != 1 || *value < ' ' || *value > '~'))
		diag_report(ctx, DIAG_MODEL_VALUE, o->at, "Write one letter of ASCII.",
			    "%s: %s=\"%s\" is not one letter", object_title(ctx, o), attr_table[attr].name, value);
}

/* A shell is a name, and nothing more. */
static void shell_check(struct context *ctx, const struct object *o)
{
	bool is_shell = !object_get(o, BASE_TYPE_INPUT);
	for (enum attr a = BASE_TYPE_INPUT; is_shell && a < BASE_TYPE_OWNER; a++)
		if (object_get(o, a))
			diag_report(ctx, DIAG_MODEL_MISSING, o->at,
				    "Add input=\"schema.function(cstring)\" and output, or take it away.",
				    "%s has %s, but no input function", object_title(ctx, o), attr_table[a].name);
	if (!is_shell && !object_get(o, BASE_TYPE_OUTPUT))
		diag_report(ctx, DIAG_MODEL_MISSING, o->at, "Add output=\"schema.function(type)\".",
			    "%s has no output function", object_title(ctx, o));
}

void complete_base_type(struct completion *c, struct object *o)
{
	struct context *ctx = c->ctx;
	const char *own = pg_type_text(ctx, o);
	for (size_t i = 0; i < COUNT_OF(functions); i++)
		function_complete(c, o, functions[i].attr, functions[i].arguments ? functions[i].arguments : own,
				  functions[i].otherwise);
	complete_bare_type(c, o, BASE_TYPE_ELEMENT);
	letter_check(ctx, o, BASE_TYPE_CATEGORY);
	letter_check(ctx, o, BASE_TYPE_DELIMITER);
	shell_check(ctx, o);
	if (object_get(o, BASE_TYPE_ELEMENT) && text_equal(object_get(o, BASE_TYPE_SUBSCRIPT), usual_subscript))
		object_put(o, BASE_TYPE_SUBSCRIPT, NULL);
}
