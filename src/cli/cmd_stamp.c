#include "cli/commands.h"

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions(cli);
	struct connection *c = rs ? cli_connection(cli) : NULL;
	struct run_options o = cli_run_options(cli);
	struct history h;
	if (!c || !run_stamp(cli->ctx, c, rs, argument(cli, 0), &o, NULL) || !history_read(cli->ctx, c, &h))
		return false;
	say("the history now has %zu of %zu revisions\n", h.applied.count, rs->list.count);
	return true;
}

const struct command command_stamp = {
	.name = "stamp",
	.arguments = "TARGET",
	.summary = "Sets what the history says, without running anything",
	.about =
		"For a database that got its schema another way, or after a revision was edited or removed on purpose.",
	.least = 1,
	.most = 1,
	.formats = "text",
	.needs = NEEDS_PROJECT,
	.run = run,
};
