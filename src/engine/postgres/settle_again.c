/*
 * Settling, the second reading: texts that change each time they are said to the server.
 *
 *	code IN ('a', 'b')     over a varchar becomes
 *	code::text = ANY (ARRAY['a'::character varying, 'b'::character varying]::text[])     and that becomes
 *	code::text = ANY (ARRAY['a'::character varying::text, 'b'::character varying::text])
 *
 * So two texts are equal also when one more reading makes them so. (ruleutils.c prints the tree; the parser folds casts.)
 */
#include "engine/postgres/settle.h"

struct reading {
	struct object *o;
	const struct object *old;
	const char **settled; /* the object's values as the first trial gave them, */
	struct list *uses;    /* and what they depend on */
	const char **again;   /* what a second reading makes of those */
};

static void values_save(const struct object *o, const char **to)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		*to++ = object_get(o, a);
}

static bool text_is_open(const struct object *old, const struct object *o, enum attr a)
{
	return settle_is_text(a) && object_get(o, a) && object_get(old, a) && object_get(o, a) != object_get(old, a);
}

/* Over columns of other types the same words are another expression: what the live text comes to there says nothing. */
static bool types_differ(const struct settle *s, const struct object *old, const struct object *o)
{
	bool differ = settle_type_differs(old, o);
	for (size_t i = 0; old->uses && i < old->uses->count; i++)
		differ |= settle_type_differs(old->uses->item[i], match_to(s->matching, old->uses->item[i]));
	return differ;
}

static struct list readings_new(struct settle *s)
{
	struct list readings = list_on(s->ctx->arena);
	for (size_t i = 0; i < s->wanted.count; i++) {
		struct object *o = s->wanted.item[i];
		const struct object *old = match_from(s->matching, o);
		bool open = false;
		for (enum attr a = kind_table[o->kind].first; old && a < kind_attr_end(o->kind); a++)
			open |= text_is_open(old, o, a);
		if (!open || types_differ(s, old, o))
			continue;
		struct reading *r = arena_alloc(s->ctx->arena, sizeof *r);
		*r = (struct reading){ o, old,
				       arena_alloc(s->ctx->arena, kind_attr_count(o->kind) * sizeof *r->settled),
				       o->uses,
				       arena_alloc(s->ctx->arena, kind_attr_count(o->kind) * sizeof *r->again) };
		values_save(o, r->settled);
		list_add(&readings, r);
	}
	return readings;
}

/* Has the server read the objects' texts as they are now; false when it could not. */
static bool readings_run(struct settle *s, const struct list *readings)
{
	struct settle part = *s;
	part.wanted = list_on(s->ctx->arena);
	part.is_wanted = pointer_map_new(s->ctx->arena);
	size_t before = diag_count(s->ctx);
	for (size_t i = 0; i < readings->count; i++) {
		struct object *o = ((struct reading *)readings->item[i])->o;
		list_add(&part.wanted, o);
		pointer_map_put(part.is_wanted, o, o);
	}
	struct trial *trial = settle_trial(&part);
	trial_gather(trial, &part.wanted);
	struct object *read = trial_run(trial);
	if (read)
		settle_results(&part, trial, read);
	diag_forget(s->ctx, before);
	return read != NULL;
}

/* The live text stands for the model's where both come to the same; `live_again` says whether o holds what a second reading
 * makes of the live one. */
static void reading_judge(const struct reading *r, bool live_again)
{
	for (enum attr a = kind_table[r->o->kind].first; a < kind_attr_end(r->o->kind); a++) {
		size_t i = (size_t)a - (size_t)kind_table[r->o->kind].first;
		const char *now = object_get(r->o, a), *is = object_get(r->old, a);
		bool same = live_again ? now == r->settled[i] || now == r->again[i] : now == is;
		if (settle_is_text(a) && r->settled[i] && is && now && same)
			r->settled[i] = is;
	}
}

void settle_again(struct settle *s)
{
	struct list readings = readings_new(s);
	bool ok = readings.count && readings_run(s, &readings);
	for (size_t i = 0; ok && i < readings.count; i++) {
		struct reading *r = readings.item[i];
		reading_judge(r, false);
		values_save(r->o, r->again);
		for (enum attr a = kind_table[r->o->kind].first; a < kind_attr_end(r->o->kind); a++)
			if (settle_is_text(a) && object_get(r->o, a) && object_get(r->old, a))
				object_put(r->o, a, object_get(r->old, a));
	}
	ok = ok && readings_run(s, &readings);
	for (size_t i = 0; i < readings.count; i++) {
		struct reading *r = readings.item[i];
		if (ok)
			reading_judge(r, true);
		const char **settled = r->settled;
		for (enum attr a = kind_table[r->o->kind].first; a < kind_attr_end(r->o->kind); a++)
			object_put(r->o, a, *settled++);
		r->o->uses = r->uses;
	}
}
