#include "cli/apply.h"
#include "cli/commands.h"

static bool run(struct cli *cli)
{
	const char *target = argument(cli, 0);
	return apply_run(cli, target ? target : "head", false);
}

/* clang-format off */
static const struct flag flags[] = {
	{ "dry-run", NULL, "Run it on a copy of the database only", 0, false },
	{ "sql",     NULL, "Print the script for an offline run, bookkeeping included", 0, false },
	{ 0 }
};
/* clang-format on */

const struct command command_upgrade = {
	.name = "upgrade",
	.arguments = "[TARGET]",
	.summary = "Applies the revisions up to TARGET (default: head)",
	.about = "Each revision runs in one transaction where its header says so. What fails is rolled back, and the "
		 "revisions\nbefore it stay.",
	.flags = flags,
	.most = 1,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
