/*
 * Casts and operators of a model in the words of the catalog:
 *
 *   function="lt" of an operator over app.t   app.lt(app.t, app.t), where the model has it in the operator's schema or public
 *   function="pg_catalog.int4eq(int, int)"    int4eq: one of the system over the types that are expected
 *   from="varchar(20)"                        character varying
 *   commutator=">"                            app.>
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

/* ---- functions ------------------------------------------------------------------------------------------------------ */

/* A function's path taken apart; arguments NULL: none are said. */
struct function_name {
	const char *schema, *name, *arguments;
};

/* The first parenthesis outside of double quotes, or the end. */
static const char *name_end(const char *text)
{
	bool quoted = false;
	while (*text && (quoted || *text != '('))
		quoted ^= *text++ == '"';
	return text;
}

static bool function_read(struct context *ctx, const char *text, struct function_name *f)
{
	struct list parts = list_on(ctx->arena);
	const char *end = name_end(text);
	size_t length = strlen(end);
	*f = (struct function_name){ 0 };
	if (!qname_parse(ctx, arena_strndup(ctx->arena, text, (size_t)(end - text)), &parts) || parts.count > 2 ||
	    (*end && end[length - 1] != ')'))
		return false;
	f->name = parts.item[parts.count - 1];
	f->schema = parts.count == 2 ? parts.item[0] : NULL;
	f->arguments = *end ? arena_strndup(ctx->arena, end + 1, length - 2) : NULL;
	return true;
}

const char *pg_function_path(struct context *ctx, const char *text)
{
	struct function_name f;
	if (!function_read(ctx, text, &f))
		return text;
	const char *name = qname_format(ctx, f.schema, f.name);
	return names_intern(ctx->names, f.arguments ? arena_printf(ctx->arena, "%s(%s)", name, f.arguments) : name);
}

const char *complete_schema_of(struct completion *c, const struct object *o, enum space space, const char *name)
{
	const struct object *own = object_schema(o);
	const char *schemas[] = { own ? object_name(own) : NULL, "public" };
	for (size_t i = 0; i < COUNT_OF(schemas); i++) {
		const struct object *s = schemas[i] ? lookup_schema(c->lookup, schemas[i]) : NULL;
		for (const struct object *p = s ? s->child : NULL; p; p = p->next)
			if (kind_table[p->kind].space == space && text_equal(object_name(p), name))
				return schemas[i];
	}
	return NULL;
}

void complete_function(struct completion *c, struct object *o, enum attr attr, const char *expected)
{
	struct context *ctx = c->ctx;
	struct function_name f;
	const char *value = object_get(o, attr);
	if (!value)
		return;
	if (!function_read(ctx, value, &f)) {
		diag_report(ctx, DIAG_MODEL_VALUE, o->at, "Write schema.name(types).",
			    "%s: %s=\"%s\" is not the name of a function", object_title(ctx, o), attr_table[attr].name,
			    value);
		return;
	}
	f.schema = f.schema ? f.schema : complete_schema_of(c, o, SPACE_ROUTINE, f.name);
	const char *arguments = f.arguments ? complete_signature_of(c, o, f.arguments) : expected;
	bool system = !f.schema || strcmp(f.schema, "pg_catalog") == 0;
	const char *name = qname_format(ctx, system ? NULL : f.schema, f.name);
	bool bare = system && text_equal(arguments, expected);
	object_put(o, attr,
		   names_intern(ctx->names, bare ? name : arena_printf(ctx->arena, "%s(%s)", name, arguments)));
}

/* ---- casts and operators --------------------------------------------------------------------------------------------------- */

void complete_bare_type(struct completion *c, struct object *o, enum attr attr)
{
	if (object_get(o, attr))
		object_put(o, attr, names_intern(c->ctx->names, complete_signature_of(c, o, object_get(o, attr))));
}

void complete_cast(struct completion *c, struct object *o)
{
	bool by_function = text_equal(object_text(o, CAST_METHOD), "function");
	complete_bare_type(c, o, CAST_FROM);
	complete_bare_type(c, o, CAST_TO);
	if (by_function != (object_get(o, CAST_FUNCTION) != NULL))
		diag_report(c->ctx, DIAG_MODEL_VALUE, o->at,
			    "Add function=\"schema.name(types)\", or method=\"inout\" or \"binary\"; not both.",
			    by_function ? "%s has no function" : "%s has a method and a function",
			    object_title(c->ctx, o));
	complete_function(c, o, CAST_FUNCTION, object_get(o, CAST_FROM));
}

/* An operator without schema is one of the same schema; "schema.name" else. */
static void link_complete(struct completion *c, struct object *o, enum attr attr)
{
	struct list parts = list_on(c->ctx->arena);
	const char *value = object_get(o, attr);
	if (value && qname_parse(c->ctx, value, &parts) && parts.count == 1)
		object_put(o, attr,
			   names_intern(c->ctx->names,
					qname_format(c->ctx, object_name(object_schema(o)), parts.item[0])));
}

/* The name goes into statements as it is. */
static void operator_check(struct context *ctx, const struct object *o, enum attr attr)
{
	const char *value = object_get(o, attr);
	const char *dot = value ? strrchr(value, '.') : NULL, *name = dot ? dot + 1 : value;
	if (name && (!*name || name[strspn(name, "+-*/<>=~!@#%^&|`?")] || strstr(name, "--") || strstr(name, "/*")))
		diag_report(ctx, DIAG_MODEL_VALUE, o->at, "An operator is made of + - * / < > = ~ ! @ # % ^ & | ` ?.",
			    "%s: %s is no operator", object_title(ctx, o), value);
}

void complete_operator(struct completion *c, struct object *o)
{
	struct context *ctx = c->ctx;
	complete_bare_type(c, o, OPERATOR_LEFT);
	complete_bare_type(c, o, OPERATOR_RIGHT);
	const char *left = object_get(o, OPERATOR_LEFT), *right = object_get(o, OPERATOR_RIGHT);
	complete_function(c, o, OPERATOR_FUNCTION, left ? arena_printf(ctx->arena, "%s, %s", left, right) : right);
	link_complete(c, o, OPERATOR_COMMUTATOR);
	link_complete(c, o, OPERATOR_NEGATOR);
	operator_check(ctx, o, OPERATOR_NAME);
	operator_check(ctx, o, OPERATOR_COMMUTATOR);
	operator_check(ctx, o, OPERATOR_NEGATOR);
	complete_function(c, o, OPERATOR_RESTRICT, "internal, oid, internal, integer");
	complete_function(c, o, OPERATOR_JOIN, "internal, oid, internal, smallint, internal");
}
