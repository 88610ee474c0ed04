#include "cli/commands.h"

/* The second state as a model. */
static bool xml_print(struct cli *cli, const struct comparison *c)
{
	state_shorten(cli, (struct object *)(uintptr_t)c->to);
	struct list files = xml_write(cli->ctx, c->to, XML_WHOLE, c->engine->default_schema);
	for (size_t i = 0; i < files.count; i++)
		say_text(((struct xml_file *)files.item[i])->text);
	return true;
}

/* A script is made to be run, so it is guarded as `auto` is; the other formats are for looking. */
static bool sql_print(struct cli *cli, const struct plan *plan)
{
	struct allowance allowed = allowance_given(cli);
	if (!plan_guard(cli->ctx, plan, &allowed))
		return false;
	const char *script = plan->steps.count ? script_plain(cli->ctx, plan) : "";
	if (script)
		say_text(script);
	return script != NULL;
}

static bool plan_print(struct cli *cli, const struct comparison *c, const struct plan *plan)
{
	struct context *ctx = cli->ctx;
	if (strcmp(cli->format, "sql") == 0)
		return sql_print(cli, plan);
	if (strcmp(cli->format, "xml") == 0)
		return xml_print(cli, c);
	json_t *report = report_plan(ctx, plan);
	if (!report)
		return false;
	json_object_set_new(report, "unmanaged", unmanaged_json(&c->unmanaged));
	if (strcmp(cli->format, "json") == 0) {
		say_json(ctx, report);
		return true;
	}
	bool project = file_exists(cli_path(cli, "schemadiff.xml"));
	const char *text =
		!project || cli_project(cli) ? report_render(ctx, report, cli->format, cli_templates(cli)) : NULL;
	if (text)
		say_text(text);
	return text != NULL;
}

static bool run(struct cli *cli)
{
	const char *from = given_value(cli, "from"), *to = given_value(cli, "to");
	struct comparison c;
	if (!from)
		from = cli_url(cli);
	if (!from || !states_compare(cli, from, to ? to : "model", &c))
		return false;
	struct plan *plan = plan_make(cli->ctx, c.engine, c.from, c.to, c.matching);
	if (!plan || !plan_print(cli, &c, plan))
		return false;
	if (!plan->changes.count && strcmp(cli->format, "sql") == 0) /* the result is a script: an empty one */
		tell(cli, "no changes");
	cli->exit_code = given(cli, "exit-code") && plan->changes.count;
	return true;
}

/* clang-format off */
static const struct flag flags[] = {
	{ "from", "S", "State to begin with (default: the database)", 0, false },
	{ "to",   "S", "State to arrive at (default: the project's model)", 0, false },
	{ "allow-destructive", NULL, "Print also what loses data", 0, false },
	{ "allow", "WHAT[:PATTERN]", "Print losses of this kind (table, column, …), rows made up (made-up) or replication started (enable), of objects like this", 0, true },
	{ "rename", "OLD=NEW", "The object OLD is now called NEW (both as paths)", 0, true },
	{ "exit-code", NULL, "Exit with 1 when there are differences", 0, false },
	{ 0 }
};
/* clang-format on */

const struct command command_diff = {
	.name = "diff",
	.arguments = "[--from S] [--to S]",
	.summary = "Shows the difference between any two states, as a script or a report",
	.about = "A state is a URL, `model`, a model's file or folder, `migrations`, `migrations@REV`, `sql:FILE` or "
		 "`empty`.\nBetween two models the engine is that of --url or --env, else SQLite. A script (the format "
		 "sql) that\nloses data is printed only when that is allowed.",
	.flags = flags,
	.formats = "sql|text|json|markdown|html|xml",
	.run = run,
};
