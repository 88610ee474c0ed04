/* Writing migrations/sum anew, where an edit is meant. */
#include "script/script_internal.h"

/* The line of a revision behind another one. */
static struct sum_line *line_behind(struct context *ctx, const struct sum_line *previous, const struct revision *r)
{
	struct list before = list_on(ctx->arena);
	if (previous)
		list_add(&before, previous);
	const char *text = text_trim(ctx->arena, sums_with(ctx, &before, r));
	const char *hash = strrchr(text, ' ');
	struct sum_line *line = arena_alloc(ctx->arena, sizeof *line);
	*line = (struct sum_line){ r->id, r->folder, hash + 1 };
	return line;
}

static bool sums_write(struct context *ctx, struct revisions *rs, struct list lines)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < lines.count; i++) {
		const struct sum_line *line = lines.item[i];
		text_addf(&out, "%s %s %s\n", line->id, line->folder, line->chain);
	}
	if (!file_write(ctx, sums_path(ctx, rs->folder), text_get(&out), out.length))
		return false;
	rs->sums = lines;
	return true;
}

static const struct sum_line *last_of(const struct list *lines)
{
	return lines->count ? lines->item[lines->count - 1] : NULL;
}

bool revisions_sign(struct context *ctx, struct revisions *rs)
{
	struct list lines = list_on(ctx->arena);
	struct map *seen = map_new(ctx->arena);
	for (size_t i = 0; i < rs->sums.count + rs->list.count; i++) {
		const struct sum_line *old = i < rs->sums.count ? rs->sums.item[i] : NULL;
		const struct revision *r = old ? map_get(rs->by_id, old->id) : rs->list.item[i - rs->sums.count];
		if (!r || map_has(seen, r->id))
			continue;
		map_put(seen, r->id, rs);
		list_add(&lines, line_behind(ctx, last_of(&lines), r));
	}
	return sums_write(ctx, rs, lines);
}

/* The line that the revision got when it was generated, without statements. */
static const struct sum_line *line_when_empty(struct context *ctx, const struct sum_line *previous,
					      const struct revision *r)
{
	struct revision empty = *r;
	struct list nothing = list_on(ctx->arena);
	enum dialect dialect = engine_by_name(r->engine)->dialect;
	empty.one_transaction = true;
	empty.up_sum = empty.down_sum = script_sum(ctx, dialect, &empty, &nothing);
	return line_behind(ctx, previous, &empty);
}

bool revisions_sign_filled(struct context *ctx, struct revisions *rs, const struct revision **filled)
{
	const struct sum_line *last = last_of(&rs->sums);
	const struct revision *r = last ? map_get(rs->by_id, last->id) : NULL;
	*filled = NULL;
	if (!r || (!r->up.count && !r->down.count))
		return true;
	struct list lines = rs->sums;
	lines.count--;
	const struct sum_line *previous = last_of(&lines);
	if (!text_equal(last->chain, line_when_empty(ctx, previous, r)->chain))
		return true;
	*filled = r;
	list_add(&lines, line_behind(ctx, previous, r));
	return sums_write(ctx, rs, lines);
}
