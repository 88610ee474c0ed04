#include "cli/commands.h"

static bool run(struct cli *cli)
{
	const char *name = argument(cli, 0);
	if (!name) {
		say_text(help_overview(cli->ctx));
		return true;
	}
	const struct command *command = command_find(name);
	if (!command)
		return usage_error(cli, "`schemadiff help` lists the commands.", "unknown command \"%s\"", name);
	say_text(help_command(cli->ctx, command));
	return true;
}

const struct command command_help = {
	.name = "help",
	.arguments = "[COMMAND]",
	.summary = "Says what there is, or more about one command",
	.most = 1,
	.formats = "text",
	.run = run,
};
