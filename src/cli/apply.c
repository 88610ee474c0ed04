#include "cli/apply.h"

/* ---- --sql: a script to be run elsewhere --------------------------------------------------------------------- */

/* With the semicolon that a statement of ours may lack. */
static void say_statement(const char *sql)
{
	say("%s%s\n", sql, text_ends(sql, ";") ? "" : ";");
}

static void revision_print(struct cli *cli, const struct engine *engine, const struct revision *r, bool down)
{
	const struct list *statements = down ? &r->down : &r->up;
	struct history_event e = { down ? "downgrade" : "upgrade",
				   { .id = r->id,
				     .message = r->message,
				     .checksum = revision_checksum(cli->ctx, r),
				     .folder = r->folder,
				     .applied_by = cli_user(cli) } };
	say("\n-- %s %s: %s\n", down ? "take back" : "apply", r->id, r->message);
	if (r->one_transaction)
		say_statement(engine->script_begin);
	for (size_t i = 0; i < statements->count; i++)
		say_statement(((struct statement *)statements->item[i])->text);
	say_statement(history_event_sql(cli->ctx, engine->dialect, &e));
	if (r->one_transaction)
		say_statement(engine->script_end);
}

static bool script_print(struct cli *cli, struct connection *c, const struct revisions *rs, const char *target,
			 bool down)
{
	struct history h;
	struct list path;
	if (!history_read(cli->ctx, c, &h) || !(down ? run_path_down : run_path_up)(cli->ctx, rs, &h, target, &path))
		return false;
	if (!path.count)
		tell(cli, "nothing to do"); /* the result is a script: an empty one */
	else if (!h.exists)
		say_statement(history_prepare_sql(c->engine->dialect));
	for (size_t i = 0; i < path.count; i++)
		revision_print(cli, c->engine, path.item[i], down);
	return true;
}

/* ---- what was done ----------------------------------------------------------------------------------------------- */

/* The lines of single revisions were said as they were run. */
static void result_say(struct cli *cli, const struct list *done, const struct history *h, bool down)
{
	static const char *const names[2][2] = { { "applied", "taken_back" }, { "would_apply", "would_take_back" } };
	json_t *value = json_object(), *array = json_array();
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, value);
	json_object_set_new(value, names[given(cli, "dry-run")][down], array);
	for (size_t i = 0; i < done->count; i++)
		json_array_append(array, report_revision(cli->ctx, done->item[i], h));
	if (strcmp(cli->format, "json") == 0)
		say_json(cli->ctx, value);
	else if (!done->count)
		say("nothing to do\n");
}

/* ---- --dry-run: on a copy --------------------------------------------------------------------------------------- */

/* The trial database knows nothing of the history, so the path is found in the real one. */
static bool path_try(struct cli *cli, struct connection *trial, const struct list *path, bool down)
{
	struct run_options o = cli_run_options(cli);
	for (size_t i = 0; i < path->count; i++)
		if (!run_single(cli->ctx, trial, path->item[i], down, &o))
			return false;
	return true;
}

static bool dry_run(struct cli *cli, struct connection *c, const struct revisions *rs, const char *target, bool down)
{
	struct history h;
	struct list path, unmanaged = list_on(cli->ctx->arena);
	struct connection *trial = NULL;
	const char *where = NULL, *why = NULL;
	if (!history_read(cli->ctx, c, &h) || !(down ? run_path_down : run_path_up)(cli->ctx, rs, &h, target, &path))
		return false;
	struct object *live = c->engine->load(cli->ctx, c, &unmanaged);
	size_t before = diag_count(cli->ctx);
	if (!live || !trial_make(cli->ctx, c, cli_scratch(cli), live, &trial, &where, &why)) {
		if (live && diag_count(cli->ctx) == before)
			diag_report(cli->ctx, DIAG_CONNECT, (struct place){ 0 }, "Give --scratch URL.",
				    "there is no database to try it in: %s", why ? why : "none could be made");
		return false;
	}
	bool ok = path_try(cli, trial, &path, down);
	trial_drop(cli->ctx, c, trial);
	if (!ok)
		return false;
	result_say(cli, &path, &h, down);
	tell(cli, "tried %zu revision%s on a %s; the database was not touched", path.count, path.count == 1 ? "" : "s",
	     where);
	return true;
}

/* ---- for real ------------------------------------------------------------------------------------------------------ */

bool apply_run(struct cli *cli, const char *target, bool down)
{
	struct list done = list_on(cli->ctx->arena);
	struct run_options o = cli_run_options(cli);
	if (given(cli, "sql") && strcmp(cli->format, "text") != 0)
		return usage_error(cli, "Leave out --format.", "--sql prints a script");
	struct revisions *rs = cli_revisions(cli);
	struct connection *c = rs && revisions_take_in(cli, rs) ? cli_connection(cli) : NULL;
	if (!c)
		return false;
	signals_watch();
	bool for_real = !given(cli, "sql") && !given(cli, "dry-run");
	if (!for_real && !revisions_verify(cli->ctx, rs)) /* a real run looks by itself */
		return false;
	if (given(cli, "sql"))
		return script_print(cli, c, rs, target, down);
	if (given(cli, "dry-run"))
		return dry_run(cli, c, rs, target, down);
	struct history h;
	if (!(down ? run_downgrade : run_upgrade)(cli->ctx, c, rs, target, &o, &done) || !history_read(cli->ctx, c, &h))
		return false;
	result_say(cli, &done, &h, down);
	return true;
}
