#include "cli/commands.h"
#include "cli/looking.h"

/* What is applied and not built upon by something applied. */
static struct list current_of(struct cli *cli, const struct revisions *rs, const struct history *h)
{
	struct map *parents = map_new(cli->ctx->arena);
	struct list out = list_on(cli->ctx->arena);
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		for (size_t p = 0; history_find(h, r->id) && p < r->parents.count; p++)
			map_put(parents, r->parents.item[p], r);
	}
	for (size_t i = 0; i < rs->list.count; i++) {
		struct revision *r = rs->list.item[i];
		if (history_find(h, r->id) && !map_has(parents, r->id))
			list_add(&out, r);
	}
	return out;
}

static bool run(struct cli *cli)
{
	struct revisions *rs;
	struct history h;
	if (!looking_load(cli, &rs, &h))
		return false;
	struct list current = current_of(cli, rs, &h);
	struct list lacking = history_lacking(cli->ctx, &h, rs);
	revisions_print(cli, &current, &lacking, &h);
	if (!h.applied.count)
		tell(cli, "no revision is applied");
	return true;
}

const struct command command_current = {
	.name = "current",
	.arguments = "",
	.summary = "Says which revision the database is at",
	.about = "A revision that is applied and that the project lacks is marked with a ?.",
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
