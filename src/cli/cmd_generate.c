#include "cli/commands.h"
#include "cli/generate.h"

/* The engine by the URL alone: nothing is connected to. */
const struct engine *engine_meant(struct cli *cli)
{
	const char *url = cli_url(cli);
	return url ? engine_for_url(cli->ctx, url) : NULL;
}

bool revision_empty(struct cli *cli, const struct revisions *rs, const char *message, const struct list *parents,
		    struct revision **out)
{
	const struct engine *engine = engine_meant(cli);
	if (!engine)
		return false;
	struct revision *r = revision_new(cli->ctx, message, parents, engine);
	r->reversible = "lossless";
	r->proved = "no: written by hand";
	r->one_transaction = true;
	*out = r;
	if (!revision_save(cli, rs, r, NULL, NULL))
		return false;
	say("wrote %s/%s/{up,down}.sql\n", rs->folder, r->folder);
	return true;
}

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions(cli);
	struct revision *head = NULL, *r = NULL;
	struct list parents = list_on(cli->ctx->arena);
	if (!rs || !revisions_head(cli->ctx, rs, &head))
		return false;
	if (text_blank(argument(cli, 0)))
		return usage_error(cli, NULL, "the message is empty");
	if (head)
		list_add(&parents, head->id);
	return revision_empty(cli, rs, argument(cli, 0), &parents, &r);
}

const struct command command_generate = {
	.name = "generate",
	.arguments = "MESSAGE",
	.summary = "Starts an empty pair of scripts, for SQL written by hand",
	.least = 1,
	.most = 1,
	.formats = "text",
	.needs = NEEDS_PROJECT,
	.run = run,
};
