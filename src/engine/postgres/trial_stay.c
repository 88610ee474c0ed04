/* What a trial takes for itself: what is in the database as the model has it, and is of nothing that is made anew. */
#include "engine/postgres/settle.h"

bool trial_is_same(const struct trial *trial, const struct object *o)
{
	const struct object *old = match_from(trial->matching, o);
	return old && !pointer_map_get(trial->wanted, o) && !object_differs(old, o);
}

/* Whether the types and collations that it is made of can be taken for themselves as well. */
static bool is_of_what_moves(const struct trial *trial, const struct object *o, int depth)
{
	struct list used = list_on(trial->ctx->arena);
	if (kind_table[o->kind].space != SPACE_ROUTINE)
		object_references(trial->ctx, trial->lookup, o, &used);
	for (size_t i = 0; i < used.count; i++) {
		enum space space = kind_table[((const struct object *)used.item[i])->kind].space;
		if ((space == SPACE_TYPE || space == SPACE_COLLATION) && !trial_stays(trial, used.item[i], depth + 1))
			return false;
	}
	return true;
}

bool trial_stays(const struct trial *trial, const struct object *o, int depth)
{
	enum { DEEPEST = 32 };
	const struct object *old = match_from(trial->matching, o);
	if (!trial_moves(o) || depth > DEEPEST || !trial_is_same(trial, o) || !is_of_what_moves(trial, o, depth))
		return false;
	if ((o->kind == KIND_OPERATOR_CLASS || o->kind == KIND_OPERATOR_FAMILY) && !trial_family_stays(trial, o))
		return false;
	const struct object *around = kind_table[o->kind].space == SPACE_ROUTINE ? trial_type_around(trial, o) : NULL;
	if (around && !trial_stays(trial, around, depth + 1))
		return false;
	for (const struct object *c = o->child; c; c = c->next)
		if (!trial_is_same(trial, c) || !is_of_what_moves(trial, c, depth))
			return false;
	for (const struct object *c = old->child; c; c = c->next)
		if (!match_to(trial->matching, c))
			return false;
	return object_name(old) == object_name(o) && object_name(old->parent) == object_name(o->parent);
}
