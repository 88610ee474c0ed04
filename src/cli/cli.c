#include "schemadiff/cli.h"

#include "cli/cli.h"

#include <stdlib.h>
#include <unistd.h>

static void progress_tell(const char *what)
{
	fprintf(stderr, "%s\n", what);
}

static void settings_make(const struct cli *cli, struct settings *settings)
{
	const char *no_color = getenv("NO_COLOR");
	*settings = (struct settings){
		.quiet = given(cli, "quiet"),
		.verbose = given(cli, "verbose"),
		.color = isatty(2) && !given(cli, "no-color") && (!no_color || !*no_color),
		.strict = given(cli, "strict"),
		.project = cli->root,
		.facets = cli->facets,
		.progress = given(cli, "verbose") ? progress_tell : NULL,
	};
}

static bool command_run(struct cli *cli)
{
	const struct command *command = cli->command;
	if (given(cli, "help")) {
		say_text(help_command(cli->ctx, command));
		return true;
	}
	if ((command->needs & NEEDS_PROJECT) && !cli_project(cli))
		return false;
	if ((command->needs & NEEDS_DATABASE) && !cli_connection(cli))
		return false;
	return command->run(cli);
}

/* Without a command there is nothing to do but to say what there is. */
static int help_instead(struct cli *cli)
{
	bool asked = given(cli, "help");
	fputs(help_overview(cli->ctx), asked ? stdout : stderr);
	return asked ? 0 : 2;
}

static int cli_run(struct cli *cli, int argc, char **argv, struct settings *settings)
{
	bool ok = options_parse_all(cli, argc, argv);
	cli->root = given(cli, "project") ? given_value(cli, "project") : ".";
	settings_make(cli, settings);
	if (ok && !cli->command)
		return help_instead(cli);
	ok = ok && command_run(cli);
	ok = say_ended(cli->ctx) && ok;
	tell_diags(cli, 0);
	if (ok && !diag_errors(cli->ctx))
		return cli->exit_code;
	if (interrupted(cli->ctx))
		return 128 + *cli->ctx->stop;
	int code = diag_exit_code(cli->ctx);
	return code ? code : 2;
}

int cli_main(int argc, char **argv)
{
	struct arena *arena = arena_new();
	struct settings settings = { 0 };
	struct facets facets = { 0 };
	struct context ctx = { .arena = arena,
			       .names = names_new(arena),
			       .diags = diags_new(arena),
			       .settings = &settings,
			       .clock = &clock_system,
			       .stop = signals_stop() };
	struct cli cli = {
		.ctx = &ctx,
		.facets = &facets,
		.given = map_new(arena),
		.arguments = list_on(arena),
		.terminal = isatty(0) && isatty(2),
	};
	int code = cli_run(&cli, argc, argv, &settings);
	arena_free(arena);
	return code;
}
