/*
 * Operator classes and families of a model in the words of the catalog: each member with its operands and the schema of what
 * it names. What is over two types belongs to the family where the access method orders or hashes; all else to the class
 * over its (left) type.
 */
#include "engine/postgres/ddl.h"
#include "engine/postgres/postgres.h"

static const char *family_path(struct context *ctx, const struct object *class)
{
	const char *family = object_get(class, OPERATOR_CLASS_FAMILY);
	family = family ? family : qname_format(ctx, object_name(object_schema(class)), object_name(class));
	return arena_printf(ctx->arena, "%s(%s)", family, object_text(class, OPERATOR_CLASS_METHOD));
}

void complete_families(struct context *ctx, struct object *model)
{
	const struct lookup *l = lookup_new(ctx, model);
	for (struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *o = object_first(s, KIND_OPERATOR_CLASS); o; o = object_following(o)) {
			if (object_get(o, OPERATOR_CLASS_FAMILY) || !object_get(o, OPERATOR_CLASS_METHOD) ||
			    lookup_named(l, SPACE_OPERATOR_FAMILY, family_path(ctx, o)))
				continue;
			struct object *family = object_new(ctx, KIND_OPERATOR_FAMILY, s, o->at);
			object_put(family, OPERATOR_FAMILY_NAME, object_get(o, OPERATOR_CLASS_NAME));
			object_put(family, OPERATOR_FAMILY_METHOD, object_get(o, OPERATOR_CLASS_METHOD));
			family->was = o->was;
		}
}

/* ---- members ------------------------------------------------------------------------------------------------------ */

static void member_complete(struct completion *c, const struct object *o, struct pg_member *m, const char *usual)
{
	enum space space = m->is_function ? SPACE_ROUTINE : SPACE_OPERATOR;
	const char *operands = m->operands ? complete_signature_of(c, o, m->operands) : usual;
	if (m->is_function && operands && m->operands && !strchr(m->operands, ','))
		operands = arena_printf(c->ctx->arena, "%s, %s", operands, operands);
	m->operands = operands ? operands : "";
	m->schema = m->schema ? m->schema : complete_schema_of(c, o, space, m->name);
	m->schema = text_equal(m->schema, "pg_catalog") ? NULL : m->schema;
	if (m->arguments)
		m->arguments = complete_signature_of(c, o, m->arguments);
	if (m->order && !m->order_schema)
		m->order_schema = complete_schema_of(c, o, SPACE_OPERATOR_FAMILY, m->order);
	if (text_equal(m->order_schema, "pg_catalog"))
		m->order_schema = NULL;
}

static bool members_complete(struct completion *c, const struct object *o, enum attr attr, const char *usual,
			     struct list *members)
{
	if (!pg_members_parse(c->ctx, object_get(o, attr), members)) {
		diag_report(c->ctx, DIAG_MODEL_VALUE, o->at,
			    "Write OPERATOR number schema.operator(type, type), FUNCTION number schema.name(types).",
			    "%s: members are not understood", object_title(c->ctx, o));
		return false;
	}
	for (size_t i = 0; i < members->count; i++)
		member_complete(c, o, members->item[i], usual);
	return true;
}

static bool has_operands(const struct pg_member *m, const char *type)
{
	size_t length = strlen(type);
	return strncmp(m->operands, type, length) == 0 && m->operands[length] == ',';
}

static bool is_for_family(const char *method, const struct pg_member *m)
{
	return pg_member_is_cross(m) && (text_equal(method, "btree") || text_equal(method, "hash"));
}

/* Its members so far may not be complete yet. */
static void member_give(struct completion *c, struct object *to, enum attr attr, struct pg_member *m, const char *usual)
{
	struct context *ctx = c->ctx;
	struct list members = list_on(ctx->arena);
	if (!members_complete(c, to, attr, usual, &members))
		return;
	for (size_t i = 0; i < members.count; i++)
		if (text_equal(pg_member_text(ctx, members.item[i]), pg_member_text(ctx, m)))
			return;
	list_add(&members, m);
	object_put(to, attr, pg_members_format(ctx, &members));
}

static const char *bare_type(struct completion *c, const struct object *o, enum attr attr)
{
	return object_get(o, attr) ? complete_signature_of(c, o, object_get(o, attr)) : "";
}

/* The class of the family that is over the member's left type; NULL when the model has none. */
static struct object *class_for(struct completion *c, const struct object *family, const struct pg_member *m)
{
	const char *path = object_path(c->ctx, family);
	for (struct object *s = object_first(c->model, KIND_SCHEMA); s; s = object_following(s))
		for (struct object *o = object_first(s, KIND_OPERATOR_CLASS); o; o = object_following(o))
			if (text_equal(family_path(c->ctx, o), path) &&
			    has_operands(m, bare_type(c, o, OPERATOR_CLASS_TYPE)))
				return o;
	return NULL;
}

/* ---- classes and families ------------------------------------------------------------------------------------------------ */

void complete_operator_class(struct completion *c, struct object *o)
{
	struct context *ctx = c->ctx;
	struct list members = list_on(ctx->arena), own = list_on(ctx->arena), parts = list_on(ctx->arena);
	const char *family = object_get(o, OPERATOR_CLASS_FAMILY);
	complete_bare_type(c, o, OPERATOR_CLASS_TYPE);
	complete_bare_type(c, o, OPERATOR_CLASS_STORAGE);
	const char *type = object_get(o, OPERATOR_CLASS_TYPE);
	if (text_equal(object_get(o, OPERATOR_CLASS_STORAGE), type))
		object_put(o, OPERATOR_CLASS_STORAGE, NULL);
	if (family && qname_parse(ctx, family, &parts) && parts.count == 1) {
		const char *schema = complete_schema_of(c, o, SPACE_OPERATOR_FAMILY, parts.item[0]);
		family = names_intern(ctx->names, qname_format(ctx, schema ? schema : "pg_catalog", parts.item[0]));
		object_put(o, OPERATOR_CLASS_FAMILY, family);
	}
	struct object *in = lookup_named(c->lookup, SPACE_OPERATOR_FAMILY, family_path(ctx, o));
	if (text_equal(family, qname_format(ctx, object_name(object_schema(o)), object_name(o))))
		object_put(o, OPERATOR_CLASS_FAMILY, NULL);
	const char *usual = arena_printf(ctx->arena, "%s, %s", type, type);
	if (!members_complete(c, o, OPERATOR_CLASS_MEMBERS, usual, &members))
		return;
	for (size_t i = 0; i < members.count; i++)
		if (in && is_for_family(object_get(o, OPERATOR_CLASS_METHOD), members.item[i]))
			member_give(c, in, OPERATOR_FAMILY_MEMBERS, members.item[i], NULL);
		else
			list_add(&own, members.item[i]);
	object_put(o, OPERATOR_CLASS_MEMBERS, pg_members_format(ctx, &own));
}

void complete_operator_family(struct completion *c, struct object *o)
{
	struct list members = list_on(c->ctx->arena), own = list_on(c->ctx->arena);
	if (!members_complete(c, o, OPERATOR_FAMILY_MEMBERS, NULL, &members))
		return;
	for (size_t i = 0; i < members.count; i++) {
		bool is_own = is_for_family(object_get(o, OPERATOR_FAMILY_METHOD), members.item[i]);
		struct object *class = is_own ? NULL : class_for(c, o, members.item[i]);
		const char *type = class ? bare_type(c, class, OPERATOR_CLASS_TYPE) : NULL;
		if (class)
			member_give(c, class, OPERATOR_CLASS_MEMBERS, members.item[i],
				    arena_printf(c->ctx->arena, "%s, %s", type, type));
		else
			list_add(&own, members.item[i]);
	}
	object_put(o, OPERATOR_FAMILY_MEMBERS, pg_members_format(c->ctx, &own));
}
