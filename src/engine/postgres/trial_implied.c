/* What texts use without a name: casts, and what is made for the types that come along. */
#include "engine/postgres/settle.h"

static struct object *family_of(const struct trial *trial, const struct object *class)
{
	struct list used = list_on(trial->ctx->arena);
	object_references(trial->ctx, trial->lookup, class, &used);
	for (size_t i = 0; i < used.count; i++)
		if (((struct object *)used.item[i])->kind == KIND_OPERATOR_FAMILY)
			return used.item[i];
	return NULL;
}

static void family_need(struct trial *trial, const struct object *class)
{
	struct object *family = family_of(trial, class);
	if (family)
		trial_need(trial, family);
}

bool trial_family_stays(const struct trial *trial, const struct object *o)
{
	const struct object *family = o->kind == KIND_OPERATOR_CLASS ? family_of(trial, o) : o;
	if (family && (!trial_is_same(trial, family)))
		return false;
	for (const struct object *s = object_first(trial->model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *k = object_first(s, KIND_OPERATOR_CLASS); k; k = object_following(k))
			if (family && family_of(trial, k) == family && !trial_is_same(trial, k))
				return false;
	return true;
}

const struct object *trial_type_around(const struct trial *trial, const struct object *function)
{
	for (const struct object *s = object_first(trial->model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_BASE_TYPE); t; t = object_following(t))
			for (enum attr a = BASE_TYPE_INPUT; a <= BASE_TYPE_SEND; a++)
				if (object_get(t, a) &&
				    lookup_named(trial->lookup, SPACE_ROUTINE, object_get(t, a)) == function)
					return t;
	return NULL;
}

/* `whole`: the type, or the row of the table, of that text; NULL: any. */
static bool is_over_copy(struct trial *trial, const struct object *o, const char *whole)
{
	struct list used = list_on(trial->ctx->arena);
	object_references(trial->ctx, trial->lookup, o, &used);
	for (size_t i = 0; i < used.count; i++) {
		const struct object *type = used.item[i];
		bool is_type = kind_table[type->kind].space == SPACE_TYPE || type->kind == KIND_TABLE;
		bool is_meant = is_type && (!whole || text_equal(whole, pg_type_text(trial->ctx, type)));
		if (is_meant && pointer_map_get(trial->copies, type) && !trial_stays(trial, type, 0))
			return true;
	}
	return false;
}

bool trial_is_over_copy(struct trial *trial, const struct object *o)
{
	return is_over_copy(trial, o, NULL);
}

bool trial_is_for_copy(struct trial *trial, const struct object *class)
{
	return is_over_copy(trial, class, object_text(class, OPERATOR_CLASS_TYPE));
}

bool trial_need_implied(struct trial *trial)
{
	struct list all = object_all(trial->ctx, trial->model);
	size_t before = trial->queue.count;
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		if (o->kind == KIND_OPERATOR_CLASS && pointer_map_get(trial->copies, o))
			family_need(trial, o);
		bool is_new = o->kind == KIND_CAST && !trial_is_same(trial, o);
		bool implied = o->kind == KIND_CAST || o->kind == KIND_TRANSFORM || o->kind == KIND_OPERATOR ||
			       o->kind == KIND_OPERATOR_CLASS;
		if (implied && (is_new || trial_is_over_copy(trial, o)))
			trial_need(trial, o);
	}
	return trial->queue.count > before;
}

void trial_need_extensions(struct trial *trial)
{
	for (struct object *o = object_first(trial->model, KIND_EXTENSION); o; o = object_following(o))
		if (!match_from(trial->matching, o)) {
			struct object *schema = object_get(o, EXTENSION_SCHEMA)
							? lookup_schema(trial->lookup, object_get(o, EXTENSION_SCHEMA))
							: NULL;
			if (schema)
				trial_need(trial, schema);
			trial_need(trial, o);
		}
}

void trial_need_outsiders(struct trial *trial, const struct object *o)
{
	struct list used = list_on(trial->ctx->arena);
	object_references(trial->ctx, trial->lookup, o, &used);
	for (size_t i = 0; i < used.count; i++) {
		struct object *other = used.item[i];
		const struct object *old = match_from(trial->matching, other);
		bool is_outside = other->kind == KIND_LANGUAGE || other->kind == KIND_ACCESS_METHOD ||
				  other->kind == KIND_TRANSFORM;
		if (is_outside && (!old || object_name(old) != object_name(other)))
			trial_need(trial, other);
	}
}
