#include "cli/commands.h"
#include "cli/looking.h"

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions_unmerged(cli);
	if (!rs)
		return false;
	revisions_print(cli, &rs->heads, NULL, NULL);
	return true;
}

const struct command command_heads = {
	.name = "heads",
	.arguments = "",
	.summary = "Lists the revisions that no other is built on",
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
