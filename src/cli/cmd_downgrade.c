#include "cli/apply.h"
#include "cli/commands.h"

static bool run(struct cli *cli)
{
	return apply_run(cli, argument(cli, 0), true);
}

/* clang-format off */
static const struct flag flags[] = {
	{ "dry-run", NULL, "Run it on a copy of the database only", 0, false },
	{ "sql",     NULL, "Print the script for an offline run, bookkeeping included", 0, false },
	{ 0 }
};
/* clang-format on */

const struct command command_downgrade = {
	.name = "downgrade",
	.arguments = "TARGET",
	.summary = "Takes revisions back, down to TARGET",
	.about =
		"A revision as TARGET stays; what was built on it is taken back. -1 takes back the last one, base all.",
	.flags = flags,
	.least = 1,
	.most = 1,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
