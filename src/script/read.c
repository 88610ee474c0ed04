/* A migrations folder and the scripts in it. */
#include "script/script_internal.h"

/* ---- the transaction around a script -------------------------------------------------------------------- */

/* The first words of a statement; those it does not have are TOKEN_END. */
struct opening {
	struct token word[3];
};

static struct opening opening_of(enum dialect dialect, const struct statement *s)
{
	struct lexer lexer = lexer_on(dialect, s->text, strlen(s->text));
	struct opening o;
	for (size_t i = 0; i < COUNT_OF(o.word); i++)
		o.word[i] = lexer_next(&lexer);
	return o;
}

static bool opens_transaction(enum dialect dialect, const struct statement *s)
{
	struct opening o = opening_of(dialect, s);
	return token_is(&o.word[0], "begin") || (token_is(&o.word[0], "start") && token_is(&o.word[1], "transaction"));
}

static bool closes_transaction(enum dialect dialect, const struct statement *s)
{
	struct opening o = opening_of(dialect, s);
	return token_is(&o.word[0], "commit") || token_is(&o.word[0], "end");
}

/* ROLLBACK TO a savepoint stays within the transaction. */
static bool aborts_transaction(enum dialect dialect, const struct statement *s)
{
	struct opening o = opening_of(dialect, s);
	bool savepoint = token_is(&o.word[1], "to") || token_is(&o.word[2], "to");
	return (token_is(&o.word[0], "rollback") && !savepoint) || token_is(&o.word[0], "abort") ||
	       (token_is(&o.word[0], "prepare") && token_is(&o.word[1], "transaction"));
}

/* Whether the statements from `at` on are those of `frame` (script_begin or script_end of the engine). */
static bool frame_at(struct context *ctx, enum dialect dialect, const struct list *frame, const struct list *all,
		     size_t at)
{
	for (size_t i = 0; i < frame->count; i++) {
		const struct statement *expected = frame->item[i], *found = all->item[at + i];
		if (!text_equal(sql_normal(ctx, dialect, expected->text), sql_normal(ctx, dialect, found->text)))
			return false;
	}
	return true;
}

static struct list frame_split(struct context *ctx, const struct engine *engine, const char *sql)
{
	struct list out = list_on(ctx->arena);
	if (sql)
		sql_split(ctx, engine->dialect, sql, engine->name, &out);
	return out;
}

static void take_off(struct list *statements, size_t front, size_t back)
{
	statements->item += front;
	statements->count -= front + back;
	statements->capacity = statements->count;
}

/* Takes off the statements that open and close the transaction: the runner has its own. */
static void frame_strip(struct context *ctx, const struct engine *engine, struct list *statements)
{
	struct list begin = frame_split(ctx, engine, engine->script_begin);
	struct list end = frame_split(ctx, engine, engine->script_end);
	size_t count = statements->count;
	bool whole = count >= begin.count + end.count && frame_at(ctx, engine->dialect, &begin, statements, 0) &&
		     frame_at(ctx, engine->dialect, &end, statements, count - end.count);
	if (whole)
		take_off(statements, begin.count, end.count);
	else if (count >= 2 && opens_transaction(engine->dialect, statements->item[0]) &&
		 closes_transaction(engine->dialect, statements->item[count - 1]))
		take_off(statements, 1, 1);
}

static bool transactions_check(struct context *ctx, enum dialect dialect, const struct list *statements,
			       const char *file)
{
	size_t before = diag_errors(ctx);
	for (size_t i = 0; i < statements->count; i++) {
		const struct statement *s = statements->item[i];
		if (!opens_transaction(dialect, s) && !closes_transaction(dialect, s) &&
		    !aborts_transaction(dialect, s))
			continue;
		struct token word = opening_of(dialect, s).word[0];
		diag_report(
			ctx, DIAG_SCRIPT, (struct place){ file, s->line, 1 },
			"A script for one transaction may have BEGIN at its top and COMMIT at its end; all others have "
			"neither.",
			"%.*s stands within the script, but transactions are the runner's", (int)word.length,
			word.start);
	}
	return diag_errors(ctx) == before;
}

/* ---- one revision -------------------------------------------------------------------------------------------- */

static bool statements_read(struct context *ctx, const struct revision *revision, const char *text, const char *file,
			    struct list *statements)
{
	const struct engine *engine = engine_by_name(revision->engine);
	*statements = list_on(ctx->arena);
	if (!sql_split(ctx, engine->dialect, text, file, statements))
		return false;
	if (revision->one_transaction)
		frame_strip(ctx, engine, statements);
	return transactions_check(ctx, engine->dialect, statements, file);
}

bool revision_parse(struct context *ctx, struct revision *r)
{
	struct header up, down;
	bool good = header_parse(ctx, r->up_sql, r->up_path, &up);
	good = header_parse(ctx, r->down_sql, r->down_path, &down) && good;
	if (!good || !header_agree(ctx, &up, &down, r->up_path, r->down_path))
		return false;
	header_fill(ctx, &up, r);
	good = statements_read(ctx, r, r->up_sql, r->up_path, &r->up);
	good = statements_read(ctx, r, r->down_sql, r->down_path, &r->down) && good;
	enum dialect dialect = engine_by_name(r->engine)->dialect;
	r->up_sum = script_sum(ctx, dialect, r, &r->up);
	r->down_sum = script_sum(ctx, dialect, r, &r->down);
	return good;
}

static const char *script_load(struct context *ctx, const char *path)
{
	size_t length = 0;
	const char *text = file_read(ctx, path, SCRIPT_LIMIT, &length);
	if (text && (strlen(text) != length || !text_utf8_valid(text, length))) {
		diag_report(ctx, DIAG_SCRIPT, (struct place){ path, 0, 0 }, "Save it as UTF-8 text.",
			    "%s is not UTF-8 text", path);
		return NULL;
	}
	return text;
}

void revision_place(struct context *ctx, const char *migrations, struct revision *r)
{
	const char *folder = file_join(ctx->arena, migrations, r->folder);
	r->up_path = file_join(ctx->arena, folder, "up.sql");
	r->down_path = file_join(ctx->arena, folder, "down.sql");
}

static bool pair_complete(struct context *ctx, const struct revision *r)
{
	bool up = file_exists(r->up_path), down = file_exists(r->down_path);
	if (up && down)
		return true;
	const char *missing = up ? r->down_path : r->up_path, *there = up ? r->up_path : r->down_path;
	diag_report(ctx, DIAG_SCRIPT, (struct place){ missing, 0, 0 }, "Restore it from version control.",
		    "%s is missing, though %s is there", missing, there);
	return false;
}

/* ---- the folder ------------------------------------------------------------------------------------------------- */

static bool revision_add(struct context *ctx, struct revisions *rs, struct revision *r)
{
	const struct revision *other = map_get(rs->by_id, r->id);
	if (other) {
		diag_report(ctx, DIAG_REVISION_TWICE, (struct place){ r->up_path, 0, 0 }, NULL,
			    "%s and %s have the same id %s", other->folder, r->folder, r->id);
		return false;
	}
	map_put(rs->by_id, r->id, r);
	list_add(&rs->list, r);
	return true;
}

static bool revision_load(struct context *ctx, struct revisions *rs, const char *folder)
{
	struct revision *r = arena_alloc(ctx->arena, sizeof *r);
	r->folder = folder;
	revision_place(ctx, rs->folder, r);
	if (!file_exists(r->up_path) && !file_exists(r->down_path))
		return true; /* some other folder */
	if (!pair_complete(ctx, r))
		return false;
	r->up_sql = script_load(ctx, r->up_path);
	r->down_sql = script_load(ctx, r->down_path);
	return r->up_sql && r->down_sql && revision_parse(ctx, r) && revision_add(ctx, rs, r);
}

static bool folder_load(struct context *ctx, struct revisions *rs)
{
	struct list names = list_on(ctx->arena);
	if (!file_list(ctx, rs->folder, &names))
		return false;
	bool good = true;
	for (size_t i = 0; i < names.count; i++) {
		const char *name = names.item[i];
		if (*name != '.' && file_is_folder(file_join(ctx->arena, rs->folder, name)))
			good = revision_load(ctx, rs, name) && good;
	}
	return good;
}

static struct revisions *read_all(struct context *ctx, const char *folder, bool may_be_unmerged)
{
	struct revisions *rs = arena_alloc(ctx->arena, sizeof *rs);
	rs->folder = arena_strdup(ctx->arena, folder);
	rs->list = rs->heads = rs->sums = list_on(ctx->arena);
	rs->by_id = map_new(ctx->arena);
	if (!file_exists(folder))
		return rs;
	bool good = folder_load(ctx, rs);
	good = sums_read(ctx, folder, &rs->sums, may_be_unmerged ? &rs->unmerged : NULL) && good;
	/* Without all revisions, parents would seem to be missing. */
	return good && revisions_order(ctx, rs) ? rs : NULL;
}

struct revisions *revisions_read(struct context *ctx, const char *folder)
{
	return read_all(ctx, folder, false);
}

struct revisions *revisions_read_unmerged(struct context *ctx, const char *folder)
{
	return read_all(ctx, folder, true);
}
