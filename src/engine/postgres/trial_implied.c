/* What texts use without a name: casts, and what is made for the types that come along. */
#include "engine/postgres/settle.h"

/* Whether a type that the object is over comes along, and not with all that is made for it. */
static bool is_over_copy(struct trial *trial, const struct object *o)
{
	struct list used = list_on(trial->ctx->arena);
	object_references(trial->ctx, trial->lookup, o, &used);
	for (size_t i = 0; i < used.count; i++) {
		const struct object *type = used.item[i];
		bool is_type = kind_table[type->kind].space == SPACE_TYPE || type->kind == KIND_TABLE;
		if (is_type && pointer_map_get(trial->copies, type) && !trial_stays(trial, type, 0))
			return true;
	}
	return false;
}

bool trial_need_implied(struct trial *trial)
{
	struct list all = object_all(trial->ctx, trial->model);
	size_t before = trial->queue.count;
	for (size_t i = 0; i < all.count; i++) {
		struct object *o = all.item[i];
		bool is_new = o->kind == KIND_CAST && !trial_is_same(trial, o);
		if ((o->kind == KIND_CAST || o->kind == KIND_OPERATOR) && (is_new || is_over_copy(trial, o)))
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
