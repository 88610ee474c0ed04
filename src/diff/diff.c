#include "schemadiff/diff.h"

struct diff_job {
	struct context *ctx;
	const struct matching *m;
	struct list changes;
	bool is_blind; /* one of the two is a database to try things in, which has no subscriptions */
};

static bool is_passed_over(const struct diff_job *job, const struct object *o)
{
	return job->is_blind && o->kind == KIND_SUBSCRIPTION;
}

static void change_add(struct diff_job *job, enum op op, const struct object *from, const struct object *to,
		       uint64_t attrs)
{
	struct change *c = arena_alloc(job->ctx->arena, sizeof *c);
	*c = (struct change){ op, from, to, attrs };
	list_add(&job->changes, c);
}

static void dropped_collect(struct diff_job *job, const struct object *from)
{
	for (const struct object *c = from->child; c; c = c->next) {
		if (is_passed_over(job, c))
			continue;
		if (!match_to(job->m, c))
			change_add(job, OP_DROP, c, NULL, 0);
		dropped_collect(job, c);
	}
}

static void kept_collect(struct diff_job *job, const struct object *to)
{
	for (const struct object *c = to->child; c; c = c->next) {
		if (is_passed_over(job, c))
			continue;
		const struct object *old = match_from(job->m, c);
		enum attr name = kind_name_attr(c->kind);
		uint64_t attrs = old ? object_differs(old, c) & ~attr_bit(name) : 0; /* a new name is a rename */
		if (!old)
			change_add(job, OP_CREATE, NULL, c, 0);
		else if (attrs)
			change_add(job, OP_ALTER, old, c, attrs);
		kept_collect(job, c);
	}
}

static const struct object *change_object(const struct change *c)
{
	return c->to ? c->to : c->from;
}

static int change_compare(const void *a, const void *b)
{
	const struct object *x = change_object(a), *y = change_object(b);
	return kind_table[x->kind].rank - kind_table[y->kind].rank;
}

struct list diff_models(struct context *ctx, const struct object *from, const struct object *to,
			const struct matching *m)
{
	struct diff_job job = { ctx, m, list_on(ctx->arena),
				object_flag(from, MODEL_SCRATCH) || object_flag(to, MODEL_SCRATCH) };
	dropped_collect(&job, from);
	kept_collect(&job, to);
	list_sort(&job.changes, change_compare);
	return job.changes;
}

/* ---- wording ------------------------------------------------------------------------------------------ */

static const char *const op_words[] = {
	[OP_CREATE] = "create", [OP_ALTER] = "alter", [OP_RENAME] = "rename", [OP_DROP] = "drop"
};

enum { LONGEST = 60, CONTEXT = 20 };

/* The value in one line; "none" for NULL. */
static const char *value_line(struct context *ctx, const char *value)
{
	char *line = arena_strdup(ctx->arena, value ? value : "none");
	for (char *p = line; *p; p++)
		if (*p == '\n' || *p == '\t' || *p == '\r')
			*p = ' ';
	return line;
}

/* The beginning of the character that the byte belongs to. */
static size_t character_at(const char *line, size_t at)
{
	while (at && ((unsigned char)line[at] & 0xc0) == 0x80)
		at--;
	return at;
}

/* At most 60 bytes from there on, with marks for what is left out. */
static const char *line_part(struct context *ctx, const char *line, size_t start)
{
	const char *part = line + start;
	bool whole = strlen(part) <= LONGEST;
	return arena_printf(ctx->arena, "%s%.*s%s", start ? "…" : "",
			    (int)(whole ? strlen(part) : character_at(part, LONGEST)), part, whole ? "" : "…");
}

/* Two lines that are alike for long are shown from a little before they differ. */
static size_t part_start(const char *a, const char *b)
{
	size_t same = 0;
	while (a[same] && a[same] == b[same])
		same++;
	same = character_at(a, same);
	bool fit = strlen(a) <= LONGEST && strlen(b) <= LONGEST;
	return fit || same + CONTEXT <= LONGEST ? 0 : character_at(a, same - CONTEXT);
}

static void attrs_add(struct context *ctx, struct text *out, const struct change *c, uint64_t attrs)
{
	const char *separator = ": ";
	for (enum attr a = kind_table[c->to->kind].first; a < kind_attr_end(c->to->kind); a++) {
		if (!(attrs & attr_bit(a)))
			continue;
		const char *to = value_line(ctx, object_text(c->to, a));
		const char *from = c->from ? value_line(ctx, object_text(c->from, a)) : NULL;
		size_t start = from ? part_start(from, to) : 0;
		text_addf(out, "%s%s ", separator, attr_table[a].name);
		if (from)
			text_addf(out, "%s → ", line_part(ctx, from, start));
		text_add(out, line_part(ctx, to, start));
		separator = ", ";
	}
}

const char *change_title(struct context *ctx, const struct change *change)
{
	return change_title_of(ctx, change, 0);
}

const char *change_title_of(struct context *ctx, const struct change *change, uint64_t attrs)
{
	if (!attrs && change->op == OP_ALTER)
		attrs = change->attrs;
	struct text out = text_on(ctx->arena);
	const struct object *o = change->op == OP_RENAME ? change->from : change_object(change);
	text_addf(&out, "%s %s", op_words[change->op], object_title(ctx, o));
	if (change->op == OP_RENAME)
		text_addf(&out, " to %s", object_name(change->to));
	else if (change->op != OP_DROP)
		attrs_add(ctx, &out, change, attrs);
	return text_get(&out);
}
