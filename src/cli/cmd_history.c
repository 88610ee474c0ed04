#include "cli/commands.h"
#include "cli/looking.h"

static void events_print(struct cli *cli, const struct history *h)
{
	json_t *array = json_array();
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, array);
	for (size_t i = 0; i < h->events.count; i++) {
		const struct history_event *e = h->events.item[i];
		const struct history_row *r = &e->row;
		json_array_append_new(array, json_pack("{s:s, s:s, s:s, s:s, s:s, s:I}", "at", r->applied_at, "action",
						       e->action, "id", r->id, "message", r->message, "by",
						       r->applied_by, "milliseconds", (json_int_t)r->milliseconds));
		if (strcmp(cli->format, "text") == 0)
			say("%s  %-9s  %s  %s  by %s  (%lld ms)\n", r->applied_at, e->action, r->id, r->message,
			    r->applied_by, (long long)r->milliseconds);
	}
	if (strcmp(cli->format, "json") == 0)
		say_json(cli->ctx, array);
}

static bool run(struct cli *cli)
{
	struct revisions *rs;
	struct history h;
	if (given(cli, "events")) {
		struct connection *c = cli_connection(cli);
		if (!c || !history_read(cli->ctx, c, &h))
			return false;
		events_print(cli, &h);
		if (!h.events.count)
			tell(cli, "nothing was run on the database yet");
		return true;
	}
	if (!looking_load(cli, &rs, &h))
		return false;
	struct list lacking = history_lacking(cli->ctx, &h, rs);
	revisions_print(cli, &rs->list, &lacking, &h);
	if (!h.applied.count)
		tell(cli, "no revision is applied yet");
	return true;
}

static const struct flag flags[] = {
	{ "events", NULL, "Everything that was ever run on the database, instead", 0, false },
	{ 0 },
};

const struct command command_history = {
	.name = "history",
	.arguments = "",
	.summary = "Lists all revisions, oldest first: * applied, - pending, ? applied but not in the project",
	.flags = flags,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
