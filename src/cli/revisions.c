#include "cli/cli.h"

#include <time.h>

struct revisions *cli_revisions(struct cli *cli)
{
	struct project *project = cli_project(cli);
	return project ? revisions_read(cli->ctx, cli_path(cli, project->migrations)) : NULL;
}

struct revisions *cli_revisions_unmerged(struct cli *cli)
{
	struct project *project = cli_project(cli);
	return project ? revisions_read_unmerged(cli->ctx, cli_path(cli, project->migrations)) : NULL;
}

bool revisions_take_in(struct cli *cli, struct revisions *rs)
{
	const struct revision *filled = NULL;
	if (!revisions_sign_filled(cli->ctx, rs, &filled))
		return false;
	if (filled)
		tell(cli, "recorded %s (%s) as it was filled in", filled->id, filled->message);
	return true;
}

static bool pair_render(struct cli *cli, struct revision *r, const struct plan *up, const struct plan *down)
{
	r->up_sql = script_render(cli->ctx, up, r, false, cli_templates(cli));
	r->down_sql = r->up_sql ? script_render(cli->ctx, down, r, true, cli_templates(cli)) : NULL;
	return r->down_sql != NULL;
}

bool revision_save(struct cli *cli, const struct revisions *rs, struct revision *r, const struct plan *up,
		   const struct plan *down)
{
	if (interrupted_report(cli->ctx) || !pair_render(cli, r, up, down))
		return false;
	if (given(cli, "dry-run")) {
		if (strcmp(cli->format, "json") != 0) /* there the plan is the result */
			say("%s\n%s", r->up_sql, r->down_sql);
		return true;
	}
	return revision_write(cli->ctx, rs, r);
}

/* ---- progress of a run ------------------------------------------------------------------------------------- */

static void statement_tell(void *user, const struct revision *r, bool down, size_t n, size_t count, const char *sql)
{
	struct cli *cli = user;
	(void)down;
	if (cli->ctx->settings->verbose)
		tell(cli, "  %s %zu/%zu: %.*s", r->id, n, count, (int)strcspn(sql, "\n"), sql);
}

/* A line of the result, said at once: the next revision may take long, or be broken off. */
static void revision_say(void *user, const struct revision *r, bool down, int64_t milliseconds)
{
	static const char *const words[2][2] = { { "applied", "took back" }, { "would apply", "would take back" } };
	struct cli *cli = user;
	bool dry = given(cli, "dry-run");
	const char *how =
		dry ? "tried on a scratch copy" : arena_printf(cli->ctx->arena, "%lld ms", (long long)milliseconds);
	if (strcmp(cli->format, "json") == 0)
		return;
	say("%s %s  %s  (%s)\n", words[dry][down], r->id, r->message, how);
	fflush(stdout);
}

static int64_t milliseconds_now(void *user)
{
	struct timespec t = { 0 };
	(void)user;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct run_options cli_run_options(struct cli *cli)
{
	return (struct run_options){
		.lock_seconds = 10,
		.who = cli_user(cli),
		.milliseconds = milliseconds_now,
		.on_statement = statement_tell,
		.on_revision = revision_say,
		.user = cli,
	};
}
