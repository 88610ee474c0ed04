#include "cli/changes.h"
#include "cli/commands.h"

/* ---- may we begin? ------------------------------------------------------------------------------------------- */

static bool message_check(struct cli *cli)
{
	const char *message = argument(cli, 0);
	if (text_blank(message))
		return usage_error(cli, NULL, "the message is empty");
	for (const char *p = message; *p; p++)
		if ((unsigned char)*p < ' ')
			return usage_error(cli, NULL, "the message must be one line of text");
	return true;
}

/* A revision is made from what the database holds, so everything before it must be applied. */
static bool pending_check(struct cli *cli, const struct revisions *rs)
{
	struct history h;
	struct connection *c = cli_connection(cli);
	signals_watch();
	if (!c || !history_read(cli->ctx, c, &h) || !run_check_history(cli->ctx, rs, &h))
		return false;
	struct list pending = pending_revisions(cli, rs, &h);
	if (!pending.count)
		return true;
	const struct revision *first = pending.item[0];
	diag_report(cli->ctx, DIAG_PENDING, (struct place){ 0 }, NULL,
		    "%zu revision%s not applied yet, the first is %s (%s)", pending.count,
		    pending.count == 1 ? " is" : "s are", first->id, first->message);
	return false;
}

static size_t tables_count(const struct object *model, const struct comparison *c, bool matched_only)
{
	size_t count = 0;
	for (const struct object *s = object_first(model, KIND_SCHEMA); s; s = object_following(s))
		for (const struct object *t = object_first(s, KIND_TABLE); t; t = object_following(t))
			count += !matched_only || match_from(c->matching, t) != NULL;
	return count;
}

/* A model none of whose tables is there, and a database full of others: most likely the wrong URL. */
static bool target_check(struct cli *cli, const struct comparison *c)
{
	size_t live = tables_count(c->from, c, false), model = tables_count(c->to, c, false);
	if (!model || !live || tables_count(c->to, c, true) || given(cli, "allow-destructive") || given(cli, "allow"))
		return true;
	diag_report(cli->ctx, DIAG_EMPTY_TARGET, (struct place){ .file = c->from_title },
		    "If the whole schema shall be replaced, add --allow-destructive.",
		    "none of the model's %zu tables is in the database, which has %zu others", model, live);
	return false;
}

/* ---- renames ---------------------------------------------------------------------------------------------------- */

static bool rename_ask(struct cli *cli, const struct list *candidates)
{
	struct list *rules = map_get(cli->given, "rename");
	bool any = false;
	for (size_t i = 0; i < candidates->count; i++) {
		const struct pair *pair = candidates->item[i];
		const char *from = object_path(cli->ctx, pair->from), *to = object_path(cli->ctx, pair->to);
		if (!ask("Is %s the old name of %s?", object_title(cli->ctx, pair->from), to))
			continue;
		if (!rules) {
			rules = arena_alloc(cli->ctx->arena, sizeof *rules);
			*rules = list_on(cli->ctx->arena);
			map_put(cli->given, "rename", rules);
		}
		list_add(rules, arena_printf(cli->ctx->arena, "%s=%s", from, to));
		any = true;
	}
	return any;
}

/* On a terminal, what looks like a rename is asked; elsewhere plan_guard refuses it. */
static bool renames_settle(struct cli *cli, struct comparison *c, struct change_pair *pair)
{
	if (!cli->terminal || given(cli, "allow-destructive"))
		return true;
	struct list candidates = diff_rename_candidates(cli->ctx, &pair->up->changes);
	if (!candidates.count || !rename_ask(cli, &candidates))
		return true;
	return states_project(cli, false, c) && pair_plan(cli, c, pair);
}

/* ---- what was done ----------------------------------------------------------------------------------------------- */

static void result_json(struct cli *cli, const struct comparison *c, const struct revision *r,
			const struct change_pair *pair)
{
	json_t *value = json_object();
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, value);
	json_object_set_new(value, "changed", json_boolean(r != NULL));
	json_object_set(value, "revision", r ? report_revision(cli->ctx, r, NULL) : json_null());
	json_object_set(value, "plan", r ? report_plan(cli->ctx, pair->up) : json_null());
	json_object_set_new(value, "unmanaged", unmanaged_json(&c->unmanaged));
	say_json(cli->ctx, value);
}

static void result_text(struct cli *cli, const struct revisions *rs, const struct revision *r,
			const struct change_pair *pair)
{
	say("wrote %s\n", file_join(cli->ctx->arena, rs->folder, file_join(cli->ctx->arena, r->folder, "up.sql")));
	say("wrote %s\n", file_join(cli->ctx->arena, rs->folder, file_join(cli->ctx->arena, r->folder, "down.sql")));
	for (size_t i = 0; i < pair->up->steps.count; i++)
		say("  %zu/%zu %s\n", i + 1, pair->up->steps.count, step_title(cli->ctx, pair->up->steps.item[i]));
	say("reversible: %s\nproved: %s\n", r->reversible, r->proved);
}

static bool nothing(struct cli *cli, const struct comparison *c)
{
	if (strcmp(cli->format, "json") == 0)
		result_json(cli, c, NULL, NULL);
	else
		say("no changes\n");
	return true;
}

static bool run(struct cli *cli)
{
	struct comparison c;
	struct change_pair pair;
	struct revision *head = NULL;
	struct revisions *rs = message_check(cli) ? cli_revisions(cli) : NULL;
	struct allowance allowed = allowance_given(cli);
	if (!rs || !revisions_head(cli->ctx, rs, &head) || !revisions_take_in(cli, rs) ||
	    !revisions_verify(cli->ctx, rs))
		return false;
	if (!pending_check(cli, rs) || !states_project(cli, false, &c) || !pair_plan(cli, &c, &pair))
		return false;
	if (plan_is_empty(pair.up))
		return nothing(cli, &c);
	if (!target_check(cli, &c) || !renames_settle(cli, &c, &pair) || !plan_guard(cli->ctx, pair.up, &allowed) ||
	    !pair_prove(cli, &c, &pair))
		return false;
	struct revision *r = pair_save(cli, rs, argument(cli, 0), head, &pair);
	if (r && strcmp(cli->format, "json") == 0)
		result_json(cli, &c, r, &pair);
	else if (r && !given(cli, "dry-run"))
		result_text(cli, rs, r, &pair);
	return r != NULL;
}

/* clang-format off */
static const struct flag flags[] = {
	{ "allow-destructive", NULL, "Allow every loss of data", 0, false },
	{ "allow",    "WHAT[:PATTERN]", "Allow losses of this kind (table, column, …), rows made up (made-up) or replication started (enable), of objects like this", 0, true },
	{ "rename",   "OLD=NEW", "The object OLD is now called NEW (both as paths)", 0, true },
	{ "no-prove", NULL, "Do not try the pair out before it is written", 0, false },
	{ "dry-run",  NULL, "Print the pair instead of writing it", 0, false },
	{ 0 }
};
/* clang-format on */

const struct command command_auto = {
	.name = "auto",
	.arguments = "MESSAGE",
	.summary = "Writes the pair of scripts that brings the database to the model, and back",
	.about =
		"The pair is tried out before it is written: up, compared with the model; down, compared with the start; "
		"and the\nrows that were there are still there. When there is nothing to change it says so and writes "
		"nothing. What would\nlose data is refused unless it is allowed.",
	.flags = flags,
	.least = 1,
	.most = 1,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
