/*
 * migrations/sum: one line for each revision, in the order in which they were added.
 *
 *	<id> <folder> <SHA-256 over the line before's hash, id, folder and both scripts' sums>
 *
 * Each hash takes in the one before it as it stands in the file, so an edited script is wrong in its own line alone.
 * Two branches that add a revision both add the last line: version control then reports a conflict, as it should. The lines
 * of both sides can be joined as long as each of them is right behind the line that it was added to.
 */
#include "script/script_internal.h"

/* Past this many misfits the cause is not looked for line by line. */
enum { SEARCHES = 20 };

static void digest_line(struct digest *d, const char *s)
{
	digest_add(d, s, strlen(s));
	digest_add(d, "\n", 1);
}

/* Line breaks inside a token count as \n: a checkout may have changed them. */
static void digest_token(struct digest *d, const struct token *t)
{
	for (size_t i = 0; i < t->length; i++)
		if (t->start[i] != '\r' || i + 1 == t->length || t->start[i + 1] != '\n')
			digest_add(d, t->start + i, 1);
	digest_add(d, "", 1);
}

static void digest_statement(struct digest *d, enum dialect dialect, const struct statement *s)
{
	struct lexer lexer = lexer_on(dialect, s->text, strlen(s->text));
	for (;;) {
		struct token t = lexer_next(&lexer);
		if (t.kind == TOKEN_END)
			break;
		digest_token(d, &t);
	}
	digest_line(d, ";");
}

const char *script_sum(struct context *ctx, enum dialect dialect, const struct revision *r,
		       const struct list *statements)
{
	struct digest *d = digest_new(ctx->arena);
	digest_line(d, r->id);
	for (size_t i = 0; i < r->parents.count; i++)
		digest_line(d, r->parents.item[i]);
	digest_line(d, r->engine);
	digest_line(d, r->one_transaction ? "one" : "per statement");
	for (size_t i = 0; i < statements->count; i++)
		digest_statement(d, dialect, statements->item[i]);
	return digest_hex(d, ctx->arena);
}

static const char *chain_of(struct context *ctx, const char *previous, const struct revision *r)
{
	struct digest *d = digest_new(ctx->arena);
	digest_line(d, previous);
	digest_line(d, r->id);
	digest_line(d, r->folder);
	digest_line(d, r->up_sum);
	digest_line(d, r->down_sum);
	return digest_hex(d, ctx->arena);
}

/* ---- the file --------------------------------------------------------------------------------------------- */

const char *sums_path(struct context *ctx, const char *folder)
{
	return file_join(ctx->arena, folder, "sum");
}

static bool is_hex(const char *s, size_t digits)
{
	return strlen(s) == digits && strspn(s, "0123456789abcdef") == digits;
}

static bool line_read(struct context *ctx, const char *text, struct sum_line *line)
{
	size_t id = strcspn(text, " "), folder = 0;
	if (text[id])
		folder = strcspn(text + id + 1, " ");
	if (!folder || !text[id + 1 + folder])
		return false;
	line->id = names_intern_n(ctx->names, text, id);
	line->folder = arena_strndup(ctx->arena, text + id + 1, folder);
	line->chain = arena_strdup(ctx->arena, text + id + folder + 2);
	return is_hex(line->id, 12) && is_hex(line->chain, 64);
}

/* What version control writes around the lines of the two sides (and of what they had in common). */
static bool is_mark(const char *text)
{
	return text_starts(text, "<<<<<<<") || text_starts(text, "|||||||") || text_starts(text, "=======") ||
	       text_starts(text, ">>>>>>>");
}

static void unmerged_report(struct context *ctx, const char *path, int number)
{
	diag_report(
		ctx, DIAG_SUM, (struct place){ path, number, 1 },
		"`schemadiff heads` lists the heads of the branches; `schemadiff merge` joins them, and their lines.",
		"a merge of this file is not finished");
}

static void line_wrong(struct context *ctx, const char *path, int number)
{
	diag_report(ctx, DIAG_SUM, (struct place){ path, number, 1 },
		    "Each line is an id, a folder and a hash. Restore the file from version control.",
		    "the line is not one of a sum file");
}

/* A mark where there may be one is passed over. */
static void line_take(struct context *ctx, const char *path, int number, const char *text, struct list *lines,
		      int *unmerged)
{
	struct sum_line *line = arena_alloc(ctx->arena, sizeof *line);
	if (line_read(ctx, text, line))
		list_add(lines, line);
	else if (!is_mark(text))
		line_wrong(ctx, path, number);
	else if (!unmerged)
		unmerged_report(ctx, path, number);
	else if (!*unmerged)
		*unmerged = number;
}

static bool lines_read(struct context *ctx, const char *path, const char *text, struct list *lines, int *unmerged)
{
	size_t before = diag_errors(ctx);
	int number = 0;
	while (*text && diag_errors(ctx) == before) {
		size_t length = strcspn(text, "\n");
		const char *one = text_trim(ctx->arena, arena_strndup(ctx->arena, text, length));
		line_take(ctx, path, ++number, one, lines, unmerged);
		text += length + (text[length] == '\n');
	}
	return diag_errors(ctx) == before;
}

bool sums_read(struct context *ctx, const char *folder, struct list *lines, int *unmerged)
{
	const char *path = sums_path(ctx, folder);
	*lines = list_on(ctx->arena);
	if (!file_exists(path))
		return true;
	size_t length = 0;
	const char *text = file_read(ctx, path, SCRIPT_LIMIT, &length);
	if (!text)
		return false;
	if (strlen(text) == length)
		return lines_read(ctx, path, text, lines, unmerged);
	line_wrong(ctx, path, 1);
	return false;
}

const char *sums_with(struct context *ctx, const struct list *lines, const struct revision *r)
{
	struct text out = text_on(ctx->arena);
	const char *previous = "";
	for (size_t i = 0; i < lines->count; i++) {
		const struct sum_line *line = lines->item[i];
		text_addf(&out, "%s %s %s\n", line->id, line->folder, line->chain);
		previous = line->chain;
	}
	text_addf(&out, "%s %s %s\n", r->id, r->folder, chain_of(ctx, previous, r));
	return text_get(&out);
}

/* ---- checking ------------------------------------------------------------------------------------------------ */

struct verifier {
	struct context *ctx;
	const struct revisions *rs;
	const char *path;
	struct map *seen; /* id to struct sum_line */
	size_t searches;
};

/* Whether the line would be right behind some other line, or first: then the order is wrong, not the scripts. */
static bool is_misplaced(struct verifier *v, const struct sum_line *line, const struct revision *r)
{
	if (v->searches++ >= SEARCHES)
		return false;
	if (text_equal(chain_of(v->ctx, "", r), line->chain))
		return true;
	for (size_t i = 0; i < v->rs->sums.count; i++) {
		const struct sum_line *other = v->rs->sums.item[i];
		if (text_equal(chain_of(v->ctx, other->chain, r), line->chain))
			return true;
	}
	return false;
}

static void chain_wrong(struct verifier *v, struct place at, const struct sum_line *line, const struct revision *r)
{
	if (is_misplaced(v, line, r))
		diag_report(v->ctx, DIAG_SUM, at,
			    "Lines are only ever added, at the end. Where branches were merged, `schemadiff merge` or "
			    "`schemadiff repair` joins their lines.",
			    "the line of %s does not stand behind the line that it was added to",
			    revision_title(v->ctx, r));
	else
		diag_report(v->ctx, DIAG_REVISION_EDITED, (struct place){ r->up_path, 0, 0 }, NULL,
			    "%s was edited after it was recorded: %s, its down.sql or its line in %s",
			    revision_title(v->ctx, r), r->up_path, v->path);
}

static void line_verify(struct verifier *v, size_t i)
{
	const struct sum_line *line = v->rs->sums.item[i];
	const struct sum_line *previous = i ? v->rs->sums.item[i - 1] : NULL;
	struct place at = { v->path, v->rs->unmerged ? 0 : (int)i + 1, 1 };
	const struct revision *r = map_get(v->rs->by_id, line->id);
	if (map_has(v->seen, line->id))
		diag_report(v->ctx, DIAG_SUM, at, NULL, "the revision %s has a second line", line->id);
	else if (!r)
		diag_report(v->ctx, DIAG_SUM, at, "Restore its folder from version control.",
			    "the revision %s is recorded, but its folder %s is missing", line->id, line->folder);
	else if (!text_equal(r->folder, line->folder))
		diag_report(v->ctx, DIAG_SUM, at, "Give the folder its old name back.",
			    "the revision %s was recorded in the folder %s, but stands in %s", line->id, line->folder,
			    r->folder);
	else if (!text_equal(chain_of(v->ctx, previous ? previous->chain : "", r), line->chain))
		chain_wrong(v, at, line, r);
	map_put(v->seen, line->id, v->rs->sums.item[i]);
}

bool revisions_verify(struct context *ctx, const struct revisions *rs)
{
	size_t before = diag_errors(ctx);
	struct verifier v = { ctx, rs, sums_path(ctx, rs->folder), map_new(ctx->arena), 0 };
	if (rs->unmerged)
		unmerged_report(ctx, v.path, rs->unmerged);
	for (size_t i = 0; i < rs->sums.count; i++)
		line_verify(&v, i);
	for (size_t i = 0; i < rs->list.count; i++) {
		const struct revision *r = rs->list.item[i];
		if (!map_has(v.seen, r->id))
			diag_report(
				ctx, DIAG_SUM, (struct place){ v.path, 0, 0 },
				"Restore the file from version control. Where the line was lost in a merge, and the "
				"scripts are as they should be, `schemadiff repair` adds it.",
				"%s has no line in %s", revision_title(ctx, r), v.path);
	}
	return diag_errors(ctx) == before;
}

/* ---- joining ------------------------------------------------------------------------------------------------- */

/* Whether the script is as the line says, wherever the line was added. */
static bool line_fits(struct verifier *v, size_t i)
{
	const struct sum_line *line = v->rs->sums.item[i], *previous = i ? v->rs->sums.item[i - 1] : NULL;
	const struct revision *r = map_get(v->rs->by_id, line->id);
	map_put(v->seen, line->id, v->rs->sums.item[i]);
	return r && text_equal(r->folder, line->folder) &&
	       (text_equal(chain_of(v->ctx, previous ? previous->chain : "", r), line->chain) ||
		is_misplaced(v, line, r));
}

bool revisions_joinable(struct context *ctx, const struct revisions *rs)
{
	struct verifier v = { ctx, rs, NULL, map_new(ctx->arena), 0 };
	for (size_t i = 0; i < rs->sums.count; i++)
		if (!line_fits(&v, i))
			return false;
	for (size_t i = 0; i < rs->list.count; i++)
		if (!map_has(v.seen, ((const struct revision *)rs->list.item[i])->id))
			return false;
	return true;
}

bool revisions_join(struct context *ctx, struct revisions *rs, bool *joined)
{
	size_t before = diag_count(ctx);
	*joined = false;
	if (revisions_verify(ctx, rs))
		return true;
	if (!revisions_joinable(ctx, rs))
		return false;
	diag_forget(ctx, before);
	rs->unmerged = 0;
	*joined = revisions_sign(ctx, rs);
	return *joined;
}
