#include "cli/commands.h"
#include "cli/generate.h"

/* Two branches that were merged in version control both added their lines to migrations/sum. */
static bool sum_settle(struct cli *cli, struct revisions *rs)
{
	bool joined = false;
	if (!revisions_join(cli->ctx, rs, &joined))
		return false;
	if (joined)
		say("wrote %s: the lines of both branches, each script as its line says\n",
		    file_join(cli->ctx->arena, rs->folder, "sum"));
	return true;
}

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions_unmerged(cli);
	struct list parents = list_on(cli->ctx->arena);
	struct revision *a = rs ? revision_find(cli->ctx, rs, argument(cli, 0)) : NULL;
	struct revision *b = a ? revision_find(cli->ctx, rs, argument(cli, 1)) : NULL, *r = NULL;
	if (!b)
		return false;
	if (a == b)
		return usage_error(cli, "`schemadiff heads` lists the heads.", "both names mean the revision %s",
				   a->id);
	for (size_t i = 0; i < 2; i++) {
		struct revision *one = i ? b : a;
		if (!list_has(&rs->heads, one))
			return usage_error(cli, "`schemadiff heads` lists the heads.", "%s is no head", one->id);
		list_add(&parents, one->id);
	}
	const char *message = given(cli, "message") ? given_value(cli, "message")
						    : arena_printf(cli->ctx->arena, "merge %s and %s", a->id, b->id);
	return sum_settle(cli, rs) && revision_empty(cli, rs, message, &parents, &r);
}

static const struct flag flags[] = { { "message", "MSG", "Message of the revision", 'm', false }, { 0 } };

const struct command command_merge = {
	.name = "merge",
	.arguments = "REV REV [-m MSG]",
	.summary = "Joins two heads by a revision that has both as parents",
	.about =
		"Where branches were merged in version control, migrations/sum holds the lines of both, perhaps with the "
		"marks\nof a conflict: they are joined first. A script that is not as its line says is refused.",
	.flags = flags,
	.least = 2,
	.most = 2,
	.formats = "text",
	.needs = NEEDS_PROJECT,
	.run = run,
};
