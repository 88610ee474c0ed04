#include "cli/changes.h"
#include "cli/commands.h"
#include "cli/looking.h"

struct status {
	struct revisions *rs;
	struct history h;
	struct list pending, broken, lacking; /* lacking: applied, but not in the project */
	size_t differences;
	bool compared; /* the model was compared with the database */
	struct list unmanaged;
};

static bool status_load(struct cli *cli, struct status *s)
{
	struct comparison c;
	*s = (struct status){ 0 };
	if (!looking_load(cli, &s->rs, &s->h))
		return false;
	s->pending = pending_revisions(cli, s->rs, &s->h);
	s->lacking = history_lacking(cli->ctx, &s->h, s->rs);
	if (!run_broken_list(cli->ctx, cli->connection, &s->broken))
		return false;
	if (!file_exists(cli_path(cli, cli->project->schema)))
		return true;
	if (!states_project(cli, true, &c))
		return false;
	struct plan *plan = plan_make(cli->ctx, c.engine, c.from, c.to, c.matching);
	if (!plan)
		return false;
	s->differences = plan->changes.count;
	s->unmanaged = c.unmanaged;
	s->compared = true;
	return true;
}

static void status_json(struct cli *cli, const struct status *s)
{
	json_t *value = json_object(), *pending = json_array(), *lacking = json_array();
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, value);
	json_object_set_new(value, "database", json_string(cli->connection->url));
	json_object_set_new(value, "engine", json_string(cli->connection->engine->name));
	json_object_set_new(value, "revisions", json_integer((json_int_t)s->rs->list.count));
	json_object_set_new(value, "applied", json_integer((json_int_t)(s->h.applied.count - s->lacking.count)));
	json_object_set_new(value, "heads", json_integer((json_int_t)s->rs->heads.count));
	json_object_set_new(value, "pending", pending);
	for (size_t i = 0; i < s->pending.count; i++)
		json_array_append(pending, report_revision(cli->ctx, s->pending.item[i], &s->h));
	json_object_set_new(value, "not_in_project", lacking);
	for (size_t i = 0; i < s->lacking.count; i++)
		json_array_append(lacking, report_revision_lacking(cli->ctx, s->lacking.item[i]));
	json_object_set_new(value, "broken_off", json_integer((json_int_t)s->broken.count));
	json_object_set_new(value, "unmanaged", unmanaged_json(&s->unmanaged));
	json_object_set_new(value, "differences", s->compared ? json_integer((json_int_t)s->differences) : json_null());
	say_json(cli->ctx, value);
}

static void model_line(const struct status *s)
{
	if (!s->compared)
		say("model      there is none\n");
	else if (!s->differences)
		say("model      the database is as the model says\n");
	else if (s->pending.count)
		say("model      %zu difference%s, and revisions are pending: run `schemadiff upgrade`\n",
		    s->differences, s->differences == 1 ? "" : "s");
	else
		say("model      %zu difference%s: run `schemadiff auto \"message\"`\n", s->differences,
		    s->differences == 1 ? "" : "s");
}

static void status_text(struct cli *cli, const struct status *s)
{
	say("database   %s (%s)\n", cli->connection->url, cli->connection->engine->name);
	say("revisions  %zu, %zu applied\n", s->rs->list.count, s->h.applied.count - s->lacking.count);
	for (size_t i = 0; i < s->rs->list.count; i++) {
		say("  ");
		revision_line(s->rs->list.item[i], &s->h);
	}
	if (s->lacking.count)
		say("applied    %zu more, which the project lacks: fetch its newest state\n", s->lacking.count);
	for (size_t i = 0; i < s->lacking.count; i++) {
		say("  ");
		lacking_line(s->lacking.item[i]);
	}
	for (size_t i = 0; i < s->broken.count; i++) {
		const struct run_broken *b = s->broken.item[i];
		say("broken off %s on its way %s, %lld statements done: run it again\n", b->id, b->direction,
		    (long long)b->done);
	}
	if (s->rs->heads.count > 1)
		say("heads      %zu: join them with `schemadiff merge`\n", s->rs->heads.count);
	model_line(s);
}

static bool run(struct cli *cli)
{
	struct status s;
	if (!status_load(cli, &s))
		return false;
	if (strcmp(cli->format, "json") == 0)
		status_json(cli, &s);
	else
		status_text(cli, &s);
	return true;
}

const struct command command_status = {
	.name = "status",
	.arguments = "",
	.summary = "Says where database, revisions and model stand",
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
