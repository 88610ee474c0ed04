#include "cli/commands.h"
#include "cli/generate.h"

static bool run(struct cli *cli)
{
	struct revisions *rs = cli_revisions(cli);
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
	return revision_empty(cli, rs, message, &parents, &r);
}

static const struct flag flags[] = { { "message", "MSG", "Message of the revision", 'm', false }, { 0 } };

const struct command command_merge = {
	.name = "merge",
	.arguments = "REV REV [-m MSG]",
	.summary = "Joins two heads by a revision that has both as parents",
	.flags = flags,
	.least = 2,
	.most = 2,
	.formats = "text",
	.needs = NEEDS_PROJECT,
	.run = run,
};
