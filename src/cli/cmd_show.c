#include "cli/commands.h"

static const struct revision *revision_meant(struct cli *cli, const struct revisions *rs)
{
	struct revision *head = NULL;
	if (strcmp(argument(cli, 0), "head") != 0)
		return revision_find(cli->ctx, rs, argument(cli, 0));
	if (revisions_head(cli->ctx, rs, &head) && !head)
		diag_report(cli->ctx, DIAG_REVISION_UNKNOWN, (struct place){ .file = rs->folder }, NULL,
			    "there are no revisions");
	return head;
}

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions(cli);
	const struct revision *r = rs ? revision_meant(cli, rs) : NULL;
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
	.summary = "Prints the pair of scripts of a revision (or of `head`)",
	.least = 1,
	.most = 1,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
