#include "cli/cli.h"

#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

#define CONFIGURATION "schemadiff.xml"

const char *cli_variable(const char *name)
{
	return getenv(name);
}

static const char *variable_get(void *user, const char *name)
{
	(void)user;
	return cli_variable(name);
}

static bool project_exists(struct cli *cli)
{
	return file_exists(cli_path(cli, CONFIGURATION));
}

struct project *cli_project(struct cli *cli)
{
	if (cli->project)
		return cli->project;
	const char *path = cli_path(cli, CONFIGURATION);
	if (!project_exists(cli)) {
		diag_report(cli->ctx, DIAG_PROJECT, (struct place){ 0 }, NULL, "there is no %s", path);
		return NULL;
	}
	cli->project = xml_project_read(cli->ctx, path, variable_get, NULL);
	if (cli->project)
		*cli->facets = cli->project->facets;
	return cli->project;
}

bool cli_facets(struct cli *cli)
{
	return !project_exists(cli) || cli_project(cli);
}

const char *cli_path(struct cli *cli, const char *relative)
{
	return relative[0] == '/' ? relative : file_join(cli->ctx->arena, cli->root, relative);
}

const char *cli_templates(struct cli *cli)
{
	return cli->project ? cli_path(cli, cli->project->templates) : NULL;
}

/* ---- URLs ---------------------------------------------------------------------------------------------- */

/* A relative file in schemadiff.xml is meant from the project's folder. */
static const char *url_from_project(struct cli *cli, const char *url)
{
	const char *path = url + strlen("sqlite:");
	if (!text_starts(url, "sqlite:") || path[0] == '/' || path[0] == ':' || !*path || strcmp(cli->root, ".") == 0)
		return url;
	return arena_printf(cli->ctx->arena, "sqlite:%s", file_join(cli->ctx->arena, cli->root, path));
}

static bool environment_unknown(struct cli *cli, const char *name)
{
	const char *names[32];
	size_t count = 0;
	for (size_t i = 0; i < cli->project->environments.count && count < COUNT_OF(names); i++)
		names[count++] = ((struct environment *)cli->project->environments.item[i])->name;
	const char *near = text_nearest(name, names, count);
	diag_report(cli->ctx, DIAG_CONFIG, (struct place){ .file = cli_path(cli, CONFIGURATION) },
		    near ? arena_printf(cli->ctx->arena, "Did you mean --env %s?", near)
			 : "Add it, or name one of those that are there.",
		    "there is no environment \"%s\"", name);
	return false;
}

/* The environment that is meant: --env, else the default, else the only one. *e may stay NULL. */
static bool environment_find(struct cli *cli, const struct environment **e)
{
	const char *name = given_value(cli, "env");
	*e = NULL;
	if (!name && !project_exists(cli))
		return true;
	if (!cli_project(cli))
		return false;
	const struct list *all = &cli->project->environments;
	for (size_t i = 0; i < all->count; i++) {
		const struct environment *one = all->item[i];
		if (name ? strcmp(one->name, name) == 0 : one->is_default || all->count == 1)
			*e = one;
	}
	return !name || *e || environment_unknown(cli, name);
}

const char *cli_url_variable(void)
{
	static const char *const names[] = { "SCHEMADIFF_URL", "DATABASE_URL" };
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (!text_blank(getenv(names[i])))
			return names[i];
	return NULL;
}

const char *cli_url_maybe(struct cli *cli, bool *ok)
{
	const struct environment *e = NULL;
	*ok = true;
	if (given(cli, "url")) {
		if (given(cli, "env"))
			*ok = usage_error(cli, NULL, "--url and --env exclude each other");
		return *ok ? given_value(cli, "url") : NULL;
	}
	*ok = environment_find(cli, &e);
	if (!*ok)
		return NULL;
	if (e && !text_blank(e->url))
		return url_from_project(cli, e->url);
	const char *variable = cli_url_variable();
	return variable ? cli_variable(variable) : NULL;
}

const char *cli_url(struct cli *cli)
{
	bool ok = true;
	const char *url = cli_url_maybe(cli, &ok);
	if (!url && ok)
		diag_report(cli->ctx, DIAG_URL, (struct place){ 0 }, NULL, "no database was named");
	return url;
}

const char *cli_scratch(struct cli *cli)
{
	const struct environment *e = NULL;
	if (given(cli, "scratch"))
		return given_value(cli, "scratch");
	if (given(cli, "url") || !environment_find(cli, &e) || !e || text_blank(e->scratch))
		return NULL;
	return url_from_project(cli, e->scratch);
}

struct connection *cli_open(struct cli *cli, const char *url)
{
	const struct engine *engine = engine_for_url(cli->ctx, url);
	return engine ? engine->open(cli->ctx, url) : NULL;
}

struct connection *cli_connection(struct cli *cli)
{
	const char *url = cli->connection ? NULL : cli_url(cli);
	if (url)
		cli->connection = cli_open(cli, url);
	return cli->connection;
}

const char *cli_user(struct cli *cli)
{
	const struct passwd *user = getpwuid(getuid());
	return user ? arena_strdup(cli->ctx->arena, user->pw_name)
		    : arena_printf(cli->ctx->arena, "%ld", (long)getuid());
}
