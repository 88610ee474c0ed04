#include "run/run_internal.h"

#include <errno.h>
#include <stdlib.h>

/*
 * What TARGET means, with a -> b -> c (c the only head) and a, b applied:
 *
 *   upgrade head, c, +1       runs c up                downgrade -1, a      runs b down
 *   upgrade b, a              nothing                  downgrade base, -2   runs b, a down
 */

static bool target_wrong(struct context *ctx, const char *target, const char *hint, const char *problem)
{
	diag_report(ctx, DIAG_REVISION_UNKNOWN, (struct place){ 0 }, hint, "%s: %s", target, problem);
	return false;
}

/* "+2" → 2, "-1" → -1; false when the text is not of that form. */
static bool relative_parse(const char *target, long *steps)
{
	if ((target[0] != '+' && target[0] != '-') || target[1] < '0' || target[1] > '9')
		return false;
	char *end;
	errno = 0;
	*steps = strtol(target, &end, 10);
	return !*end && !errno;
}

/* Adds a revision and all its ancestors to `in`, without recursion. */
static void closure_add(struct context *ctx, const struct revisions *rs, struct revision *r, struct map *in)
{
	struct list todo = list_on(ctx->arena);
	list_add(&todo, r);
	while (todo.count) {
		struct revision *one = todo.item[--todo.count];
		if (map_has(in, one->id))
			continue;
		map_put(in, one->id, one);
		for (size_t i = 0; i < one->parents.count; i++) {
			struct revision *parent = map_get(rs->by_id, one->parents.item[i]);
			if (parent)
				list_add(&todo, parent);
		}
	}
}

/* The revisions that the name stands for: one, or all heads, or none for base. */
static bool target_heads(struct context *ctx, const struct revisions *rs, const char *target, struct list *out)
{
	struct revision *r = NULL;
	if (strcmp(target, "base") == 0)
		return true;
	if (strcmp(target, "heads") == 0) {
		for (size_t i = 0; i < rs->heads.count; i++)
			list_add(out, rs->heads.item[i]);
		return true;
	}
	if (strcmp(target, "head") == 0 ? !revisions_head(ctx, rs, &r) : !(r = revision_find(ctx, rs, target)))
		return false;
	if (r)
		list_add(out, r);
	return true;
}

/* Those in the map, in topological order, appended to `out`. */
static void in_order(const struct revisions *rs, const struct map *in, struct list *out)
{
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		if (map_has(in, r->id))
			list_add(out, r);
	}
}

bool run_closure(struct context *ctx, const struct revisions *rs, const char *target, struct list *out)
{
	struct list heads = list_on(ctx->arena);
	struct map *in = map_new(ctx->arena);
	*out = list_on(ctx->arena);
	if (!target_heads(ctx, rs, target, &heads))
		return false;
	for (size_t i = 0; i < heads.count; i++)
		closure_add(ctx, rs, heads.item[i], in);
	in_order(rs, in, out);
	return true;
}

bool run_check_history(struct context *ctx, const struct revisions *rs, const struct history *h)
{
	bool ok = true;
	for (size_t i = 0; i < h->applied.count; i++) {
		const struct history_row *row = h->applied.item[i];
		const struct revision *r = map_get(rs->by_id, row->id);
		if (!r) {
			diag_report(ctx, DIAG_HISTORY, (struct place){ .file = rs->folder }, NULL,
				    "the database has revision %s (%s), which is not in %s", row->id, row->message,
				    rs->folder);
			ok = false;
		} else if (!text_equal(row->checksum, revision_checksum(ctx, r))) {
			diag_report(ctx, DIAG_REVISION_EDITED, (struct place){ .file = r->up_path },
				    "Restore both scripts as they were, or put the change into a new revision.",
				    "revision %s (%s) was edited after it was applied", r->id, r->message);
			ok = false;
		}
	}
	return ok;
}

/* ---- up --------------------------------------------------------------------------------------------------- */

/* The first `count` of the list. */
static bool list_limit(struct context *ctx, const char *target, struct list *out, size_t count)
{
	if (count > out->count) {
		diag_report(ctx, DIAG_REVISION_UNKNOWN, (struct place){ 0 }, NULL,
			    "%s is further than it goes: %zu revision%s %s", target, out->count,
			    out->count == 1 ? "" : "s", *target == '-' ? "can be taken back" : "can be applied");
		return false;
	}
	out->count = count;
	return true;
}

bool run_path_up(struct context *ctx, const struct revisions *rs, const struct history *h, const char *target,
		 struct list *out)
{
	struct list wanted;
	long steps = 0;
	bool relative = relative_parse(target, &steps);
	*out = list_on(ctx->arena);
	if ((relative && steps < 0) || strcmp(target, "base") == 0)
		return target_wrong(ctx, target, "Use `schemadiff downgrade`.", "that is not up");
	if (!run_check_history(ctx, rs, h) || !run_closure(ctx, rs, relative ? "head" : target, &wanted))
		return false;
	for (size_t i = 0; i < wanted.count; i++)
		if (!history_find(h, ((struct revision *)wanted.item[i])->id))
			list_add(out, wanted.item[i]);
	return !relative || list_limit(ctx, target, out, (size_t)steps);
}

/* ---- down --------------------------------------------------------------------------------------------------- */

/* What is applied, the last first. */
static void applied_backwards(const struct revisions *rs, const struct history *h, struct list *out)
{
	for (size_t i = h->applied.count; i-- > 0;) {
		const struct history_row *row = h->applied.item[i];
		list_add(out, map_get(rs->by_id, row->id));
	}
}

/* Leaves only descendants of the revision in the list. */
static void keep_descendants(struct context *ctx, const struct revisions *rs, const struct revision *of,
			     struct list *out)
{
	size_t kept = 0;
	for (size_t i = 0; i < out->count; i++) {
		struct revision *r = out->item[i];
		struct map *in = map_new(ctx->arena);
		closure_add(ctx, rs, r, in);
		if (r != of && map_has(in, of->id))
			out->item[kept++] = r;
	}
	out->count = kept;
}

static bool reversible_check(struct context *ctx, const struct list *out)
{
	bool ok = true;
	for (size_t i = 0; i < out->count; i++) {
		const struct revision *r = out->item[i];
		const char *word = r->reversible ? r->reversible : "";
		if (!text_starts(word, "no") || (word[2] && word[2] != ':'))
			continue;
		diag_report(ctx, DIAG_IRREVERSIBLE, (struct place){ .file = r->down_path }, NULL,
			    "revision %s (%s) cannot be taken back%s", r->id, r->message, word + 2);
		ok = false;
	}
	return ok;
}

bool run_path_down(struct context *ctx, const struct revisions *rs, const struct history *h, const char *target,
		   struct list *out)
{
	long steps = 0;
	bool relative = relative_parse(target, &steps);
	*out = list_on(ctx->arena);
	if ((relative && steps > 0) || text_starts(target, "head"))
		return target_wrong(ctx, target, "Use `schemadiff upgrade`.", "that is not down");
	if (!run_check_history(ctx, rs, h))
		return false;
	applied_backwards(rs, h, out);
	if (relative)
		return list_limit(ctx, target, out, (size_t)-steps) && reversible_check(ctx, out);
	if (strcmp(target, "base") == 0)
		return reversible_check(ctx, out);
	struct revision *r = revision_find(ctx, rs, target);
	if (!r)
		return false;
	if (!history_find(h, r->id))
		return target_wrong(ctx, target, "`schemadiff status` shows what is applied.", "it is not applied");
	keep_descendants(ctx, rs, r, out);
	return reversible_check(ctx, out);
}
