/*
 * What an index hangs on instead of something that goes, and what a new one may hang on. Its text says nothing of the operator
 * classes that are the usual ones, and a trial cannot tell them either while those that go are there: there is one for a type.
 */
#include "engine/postgres/settle.h"

static bool has_lost_class(const struct settle *s, const struct object *old)
{
	for (size_t i = 0; old->uses && i < old->uses->count; i++) {
		const struct object *used = old->uses->item[i];
		if ((used->kind == KIND_OPERATOR_CLASS || used->kind == KIND_EXTENSION) && !match_to(s->matching, used))
			return true;
	}
	return false;
}

/* The access method of an index or a constraint; NULL for what has none. */
static const char *method_of(const struct object *o)
{
	if (o->kind == KIND_PRIMARY_KEY || o->kind == KIND_UNIQUE)
		return "btree";
	return o->kind == KIND_INDEX       ? object_text(o, INDEX_METHOD)
	       : o->kind == KIND_EXCLUSION ? object_text(o, EXCLUSION_METHOD)
					   : NULL;
}

/* The new extensions, and the new classes of the method: what the object surely depends on, or may. */
static void successors_note(const struct settle *s, const struct list *classes, struct object *o,
			    void (*note)(struct object *o, struct object *other))
{
	for (size_t i = 0; i < classes->count; i++) {
		struct object *other = classes->item[i];
		if (match_from(s->matching, other))
			continue;
		if (other->kind == KIND_EXTENSION ||
		    (other->kind == KIND_OPERATOR_CLASS &&
		     text_equal(object_get(other, OPERATOR_CLASS_METHOD), method_of(o))))
			note(o, other);
	}
}

/* A range is ordered by the class that is the usual one of its subtype, where it names no other. */
static void range_use(const struct list *classes, struct object *range)
{
	const char *subtype = object_get(range, RANGE_TYPE_SUBTYPE);
	for (size_t i = 0; i < classes->count && !object_get(range, RANGE_TYPE_OPCLASS); i++) {
		struct object *class = classes->item[i];
		if (class->kind == KIND_OPERATOR_CLASS && object_flag(class, OPERATOR_CLASS_DEFAULT) &&
		    text_equal(object_get(class, OPERATOR_CLASS_METHOD), "btree") &&
		    text_equal(object_get(class, OPERATOR_CLASS_TYPE), subtype))
			object_use(range, class);
	}
}

/* The operator classes and extensions of the model. */
static struct list classes_of(const struct settle *s)
{
	struct list classes = list_on(s->ctx->arena);
	for (size_t i = 0; i < s->all.count; i++) {
		enum kind kind = ((const struct object *)s->all.item[i])->kind;
		if (kind == KIND_OPERATOR_CLASS || kind == KIND_EXTENSION)
			list_add(&classes, s->all.item[i]);
	}
	return classes;
}

void settle_successors(const struct settle *s)
{
	const struct list classes = classes_of(s);
	for (size_t i = 0; classes.count && i < s->all.count; i++) {
		struct object *o = s->all.item[i];
		const struct object *old = match_from(s->matching, o);
		if (method_of(o) && (!old || has_lost_class(s, old)))
			successors_note(s, &classes, o, old ? object_use : object_mention);
		else if (o->kind == KIND_RANGE_TYPE)
			range_use(&classes, o);
	}
}
