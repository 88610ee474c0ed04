#include "cli/commands.h"

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions(cli);
	const struct revision *r = rs ? revision_find(cli->ctx, rs, argument(cli, 0)) : NULL;
	if (!r)
		return false;
	if (strcmp(cli->format, "json") == 0) {
		json_t *value = report_revision(cli->ctx, r, NULL);
		json_object_set_new(value, "up", json_string(r->up_sql));
		json_object_set_new(value, "down", json_string(r->down_sql));
		say_json(cli->ctx, value);
	} else
		say("-- %s\n%s\n-- %s\n%s", r->up_path, r->up_sql, r->down_path, r->down_sql);
	return true;
}

const struct command command_show = {
	.name = "show",
	.arguments = "REV",
	.summary = "Prints the pair of scripts of a revision",
	.least = 1,
	.most = 1,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
