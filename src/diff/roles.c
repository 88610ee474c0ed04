#include "schemadiff/diff.h"

struct roles {
	struct context *ctx;
	enum dialect dialect;
	struct map *known; /* role → anything */
	struct text missing, statements;
	struct place at; /* of the first one that is missing */
	size_t count;
};

static void role_add(struct roles *r, const struct object *o, const char *role)
{
	if (map_has(r->known, role) || text_equal(role, "public"))
		return;
	map_put(r->known, role, r); /* once is enough */
	text_addf(&r->missing, "%s%s", r->count ? ", " : "", role);
	if (o->at.file)
		text_addf(&r->missing, " (%s:%d)", o->at.file, o->at.line);
	text_addf(&r->statements, "%s%s", r->count ? "; " : "", sql_format(r->ctx, r->dialect, "CREATE ROLE %I", role));
	if (!r->count++)
		r->at = o->at;
}

static void object_visit(void *user, struct object *o)
{
	struct roles *r = user;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		struct list names = list_on(r->ctx->arena);
		if (attr_table[a].ref != REF_ROLE || !object_get(o, a))
			continue;
		if (attr_table[a].type == VALUE_NAME)
			list_add(&names, object_get(o, a));
		else
			names_parse(r->ctx, object_get(o, a), &names);
		for (size_t i = 0; i < names.count; i++)
			role_add(r, o, names.item[i]);
	}
}

bool roles_check(struct context *ctx, enum dialect dialect, const struct object *live, const struct object *model)
{
	struct roles r = { ctx, dialect, map_new(ctx->arena), text_on(ctx->arena), text_on(ctx->arena), { 0 }, 0 };
	struct list names = list_on(ctx->arena);
	const char *value = object_get(live, MODEL_ROLES);
	if (!value || !names_parse(ctx, value, &names))
		return true;
	for (size_t i = 0; i < names.count; i++)
		map_put(r.known, names.item[i], &r);
	object_walk(model, object_visit, &r);
	if (r.count)
		diag_report(ctx, DIAG_MODEL_ROLE, r.at,
			    arena_printf(ctx->arena, "Make what is missing (%s), or mend the names.",
					 text_get(&r.statements)),
			    "the server has no role%s %s", r.count == 1 ? "" : "s", text_get(&r.missing));
	return !r.count;
}
