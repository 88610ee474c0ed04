/* A new revision: its name, and its way to the disk. */
#include "script/script_internal.h"

enum { SLUG_LENGTH = 40, ID_BYTES = 6 };

/* "Add users & orders!" gives "add_users_orders"; a message without ASCII letters and digits gives "revision". */
static const char *slug_of(struct context *ctx, const char *message)
{
	struct text out = text_on(ctx->arena);
	for (const char *p = text_lower(ctx->arena, message); *p && out.length < SLUG_LENGTH; p++) {
		bool plain = (*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9');
		if (plain)
			text_addc(&out, *p);
		else if (out.length && out.data[out.length - 1] != '_')
			text_addc(&out, '_');
	}
	if (out.length && out.data[out.length - 1] == '_')
		out.data[--out.length] = '\0';
	return out.length ? text_get(&out) : "revision";
}

/* 2026-11-22T14:30:00Z as 20261122T143000 */
static const char *stamp_of(struct context *ctx, const char *created)
{
	struct text out = text_on(ctx->arena);
	for (const char *p = created; *p; p++)
		if (*p != '-' && *p != ':' && *p != 'Z')
			text_addc(&out, *p);
	return text_get(&out);
}

struct revision *revision_new(struct context *ctx, const char *message, const struct list *parents,
			      const struct engine *engine)
{
	struct revision *r = arena_alloc(ctx->arena, sizeof *r);
	r->id = names_intern(ctx->names, random_hex(ctx->arena, ID_BYTES));
	r->parents = list_on(ctx->arena);
	for (size_t i = 0; parents && i < parents->count; i++)
		list_add(&r->parents, parents->item[i]);
	r->message = arena_strdup(ctx->arena, message);
	r->created = time_iso(ctx->arena, ctx->clock->now(ctx->clock));
	r->engine = engine->name;
	r->one_transaction = true;
	r->folder = arena_printf(ctx->arena, "%s_%s", stamp_of(ctx, r->created), slug_of(ctx, message));
	r->up = r->down = list_on(ctx->arena);
	return r;
}

/* Two revisions of one second may have the same slug. */
static void folder_choose(struct context *ctx, const char *migrations, struct revision *r)
{
	const char *wanted = r->folder;
	for (int n = 2; file_exists(file_join(ctx->arena, migrations, r->folder)); n++)
		r->folder = arena_printf(ctx->arena, "%s_%d", wanted, n);
	revision_place(ctx, migrations, r);
}

static bool parents_known(struct context *ctx, const struct revisions *rs, const struct revision *r)
{
	for (size_t i = 0; i < r->parents.count; i++) {
		if (map_has(rs->by_id, r->parents.item[i]))
			continue;
		diag_report(ctx, DIAG_REVISION_PARENT, (struct place){ rs->folder, 0, 0 }, NULL,
			    "the new revision has the parent %s, which is not in %s", (const char *)r->parents.item[i],
			    rs->folder);
		return false;
	}
	return true;
}

/* What went wrong was said already; what is taken away here was not there before. */
static bool take_back(struct context *ctx, const char *folder, const struct revision *r)
{
	size_t before = diag_count(ctx);
	file_remove(ctx, r->up_path);
	file_remove(ctx, r->down_path);
	file_remove(ctx, folder);
	diag_forget(ctx, before);
	return false;
}

bool revision_write(struct context *ctx, const struct revisions *rs, struct revision *r)
{
	folder_choose(ctx, rs->folder, r);
	if (!parents_known(ctx, rs, r) || !revision_parse(ctx, r))
		return false;
	const char *folder = file_join(ctx->arena, rs->folder, r->folder), *sums = sums_with(ctx, &rs->sums, r);
	if (!file_make_folders(ctx, folder))
		return false;
	/* The sum comes last: a pair without its line is noticed, and does no harm. */
	bool good = file_write(ctx, r->up_path, r->up_sql, strlen(r->up_sql)) &&
		    file_write(ctx, r->down_path, r->down_sql, strlen(r->down_sql)) &&
		    file_write(ctx, sums_path(ctx, rs->folder), sums, strlen(sums));
	return good || take_back(ctx, folder, r);
}
