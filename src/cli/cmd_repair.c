#include "cli/commands.h"

/* What is wrong is said first, as lines; the diagnostics are taken back, since it is about to be settled. */
static void problems_say(struct cli *cli, size_t before)
{
	for (size_t i = before; i < diag_count(cli->ctx); i++)
		say("found: %s\n", diag_at(cli->ctx, i)->message);
	diag_forget(cli->ctx, before);
}

/* Lines of two branches are joined without accepting anything; whatever else is wrong is accepted as it is. */
static bool files_repair(struct cli *cli, struct revisions *rs)
{
	size_t before = diag_count(cli->ctx);
	if (revisions_verify(cli->ctx, rs)) {
		say("the files are as they were recorded\n");
		return true;
	}
	bool joinable = revisions_joinable(cli->ctx, rs);
	const char *sum = file_join(cli->ctx->arena, rs->folder, "sum");
	problems_say(cli, before);
	if (joinable)
		say("why: %s has the lines of branches that were merged; each script is as its line says\n", sum);
	if (given(cli, "dry-run")) {
		say("would write %s: %s\n", sum,
		    joinable ? "nothing but the order of its lines changes"
			     : "the scripts as they are now would be what is recorded");
		return true;
	}
	if (!revisions_sign(cli->ctx, rs))
		return false;
	say("wrote %s: %s\n", sum,
	    joinable ? "the lines of both branches, one behind the other"
		     : "the scripts as they are now are what is recorded");
	return true;
}

static bool history_repair(struct cli *cli, struct connection *c, const struct revisions *rs)
{
	struct history h;
	struct list done;
	struct run_options o = cli_run_options(cli);
	size_t before = diag_count(cli->ctx);
	if (!history_read(cli->ctx, c, &h))
		return false;
	if (run_check_history(cli->ctx, rs, &h)) {
		say("the history of %s fits the files\n", c->url);
		return true;
	}
	problems_say(cli, before);
	if (given(cli, "dry-run"))
		return true;
	if (!run_accept_edits(cli->ctx, c, rs, &o, &done))
		return false;
	for (size_t i = 0; i < done.count; i++) {
		const struct revision *r = done.item[i];
		say("the history now knows %s (%s) as its scripts are; nothing was run\n", r->id, r->message);
	}
	/* What is left cannot be settled here: revisions that the project lacks. */
	return history_read(cli->ctx, c, &h) && run_check_history(cli->ctx, rs, &h);
}

static bool broken_say(struct cli *cli, struct connection *c)
{
	struct list broken;
	if (!run_broken_list(cli->ctx, c, &broken))
		return false;
	for (size_t i = 0; i < broken.count; i++) {
		const struct run_broken *b = broken.item[i];
		say("found: %s was broken off on its way %s after %lld statements: `schemadiff %s` goes on with it\n",
		    b->id, b->direction, (long long)b->done, strcmp(b->direction, "up") == 0 ? "upgrade" : "downgrade");
	}
	return true;
}

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions_unmerged(cli);
	if (!rs || !files_repair(cli, rs))
		return false;
	struct connection *c = cli_connection(cli);
	return c && history_repair(cli, c, rs) && broken_say(cli, c);
}

static const struct flag flags[] = {
	{ "dry-run", NULL, "Only say what is wrong", 0, false },
	{ 0 },
};

const struct command command_repair = {
	.name = "repair",
	.arguments = "",
	.summary = "Settles edited scripts and a broken history, and says what and why",
	.about = "Scripts that were edited on purpose, or joined from two branches, are recorded as they are now, in "
		 "migrations/sum\nand in the database's history. Nothing of the schema is touched.",
	.flags = flags,
	.formats = "text",
	.needs = NEEDS_PROJECT,
	.run = run,
};
