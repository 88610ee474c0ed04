#include "cli/changes.h"
#include "cli/commands.h"
#include "cli/model_files.h"

#include "schemadiff/embedded.h"

static const char *const sample =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<!-- A model to begin with: change it, then run `schemadiff auto \"first tables\"`. -->\n"
	"<model xmlns=\"urn:schemadiff:model:1\">\n"
	"  <table name=\"customer\">\n"
	"    <column name=\"id\" type=\"integer\" nullable=\"false\"/>\n"
	"    <column name=\"email\" type=\"text\" nullable=\"false\"/>\n"
	"    <primary-key columns=\"id\"/>\n"
	"    <unique name=\"customer_email\" columns=\"email\"/>\n"
	"  </table>\n"
	"</model>\n";

/* ---- the files -------------------------------------------------------------------------------------------------- */

/* A password does not belong into a file that is kept in version control. */
static const char *url_to_keep(struct cli *cli, const char *url)
{
	const char *password = url_password(cli->ctx->arena, url);
	if (text_blank(password) || strstr(password, "${"))
		return url;
	static const char *const variables[] = { "SCHEMADIFF_PASSWORD", "SCHEMADIFF_SSLPASSWORD" };
	const char *kept = text_replace(cli->ctx->arena, url_shown(cli->ctx->arena, url), "sslpassword=***",
					"sslpassword=${SCHEMADIFF_SSLPASSWORD}");
	kept = text_replace(cli->ctx->arena, kept, "***", "${SCHEMADIFF_PASSWORD}");
	for (size_t i = 0; i < COUNT_OF(variables); i++)
		if (strstr(kept, arena_printf(cli->ctx->arena, "{%s}", variables[i])))
			tell(cli, "the password is not written down: put it into the variable %s", variables[i]);
	return kept;
}

/* What stands in a variable is not written down at all: it may be a secret, and another one tomorrow. */
static const char *url_meant(struct cli *cli, const char **to_keep)
{
	const char *variable = cli_url_variable(), *url = given_value(cli, "url");
	if (url) {
		*to_keep = url_to_keep(cli, url);
		return url;
	}
	*to_keep = variable ? arena_printf(cli->ctx->arena, "${%s}", variable) : "sqlite:dev.db";
	return variable ? cli_variable(variable) : *to_keep;
}

static bool file_new(struct cli *cli, const char *path, const char *text)
{
	if (file_exists(path))
		return true;
	say("wrote %s\n", path);
	return file_write(cli->ctx, path, text, strlen(text));
}

static bool templates_copy(struct cli *cli)
{
	const char *folder = "templates/";
	for (const struct embedded_file *f = embedded_files; f->name; f++)
		if (text_starts(f->name, folder) && text_ends(f->name, ".mustache") &&
		    !file_new(cli, cli_path(cli, f->name), f->data))
			return false;
	return true;
}

static bool folders_make(struct cli *cli)
{
	static const char *const folders[] = { "schema", "migrations", "templates" };
	for (size_t i = 0; i < COUNT_OF(folders); i++)
		if (!file_make_folders(cli->ctx, cli_path(cli, folders[i])))
			return false;
	return true;
}

/* Whether the folder holds a model already (or cannot be read). */
static bool has_model(struct cli *cli, const char *folder)
{
	struct list names = list_on(cli->ctx->arena);
	bool found = !file_list(cli->ctx, folder, &names);
	for (size_t i = 0; i < names.count; i++)
		found = found || text_ends(names.item[i], ".xml");
	return found;
}

static bool project_write(struct cli *cli, const char *url, bool privileges)
{
	struct environment *dev = arena_alloc(cli->ctx->arena, sizeof *dev);
	struct project project = {
		"schema", "migrations", "templates", { 0 }, list_on(cli->ctx->arena), list_on(cli->ctx->arena)
	};
	project.facets.privileges = privileges ? WANTED : WANTED_IF_SAID;
	*dev = (struct environment){ .name = "dev", .url = url, .is_default = true };
	list_add(&project.environments, dev);
	const char *text = xml_project_write(cli->ctx, &project);
	const char *grammar = text ? xml_grammar(cli->ctx) : NULL;
	return grammar && folders_make(cli) && templates_copy(cli) &&
	       file_new(cli, cli_path(cli, "schema/schemadiff.xsd"), grammar) &&
	       file_new(cli, cli_path(cli, "schemadiff.xml"), text);
}

/* ---- --adopt: the database as it is becomes the first revision ----------------------------------------------------- */

static bool adopt_compare(struct cli *cli, struct comparison *c)
{
	*c = (struct comparison){ .connection = cli_connection(cli), .unmanaged = list_on(cli->ctx->arena) };
	if (!c->connection)
		return false;
	c->engine = c->connection->engine;
	c->to = state_live(cli, c->connection, &c->unmanaged);
	c->from = c->to ? model_new(cli->ctx) : NULL;
	if (!c->from)
		return false;
	state_shorten(cli, c->to);
	model_schema(cli->ctx, c->from, c->engine->default_schema);
	c->matching = match_models(cli->ctx, c->from, c->to, NULL, true);
	return c->matching != NULL;
}

static bool adopt(struct cli *cli)
{
	struct comparison c;
	struct change_pair pair;
	struct run_options o = cli_run_options(cli);
	struct revisions *rs = cli_revisions(cli);
	if (!rs || !adopt_compare(cli, &c) || !pair_plan(cli, &c, &pair))
		return false;
	struct list files = xml_write(cli->ctx, c.to, XML_WHOLE, c.engine->default_schema);
	if (!model_folder_write(cli, cli_path(cli, cli->project->schema), &files))
		return false;
	if (plan_is_empty(pair.up)) {
		say("the database is empty: there is nothing to adopt\n");
		return true;
	}
	pair.proof.why = "it was not run: the database was adopted as it is";
	struct revision *r = pair_save(cli, rs, "baseline", NULL, &pair);
	rs = r ? cli_revisions(cli) : NULL;
	if (!rs || !run_stamp(cli->ctx, c.connection, rs, "head", &o, NULL))
		return false;
	say("adopted: revision %s (baseline) is what the database holds\n", r->id);
	return true;
}

/* ---- the command ------------------------------------------------------------------------------------------------------ */

static bool root_set(struct cli *cli)
{
	if (argument(cli, 0)) {
		if (given(cli, "project"))
			return usage_error(cli, NULL, "give DIR or --project, not both");
		cli->root = argument(cli, 0);
	}
	if (!file_exists(cli_path(cli, "schemadiff.xml")))
		return file_make_folders(cli->ctx, cli->root);
	return usage_error(cli, "Edit it, or choose another folder.", "there is a project already: %s",
			   cli_path(cli, "schemadiff.xml"));
}

static bool run(struct cli *cli)
{
	const char *to_keep = NULL;
	if (given(cli, "env"))
		return usage_error(cli, NULL, "a new project has no environments yet");
	const char *url = url_meant(cli, &to_keep);
	bool own = given(cli, "url") || cli_url_variable();
	const struct engine *engine = engine_for_url(cli->ctx, url);
	/* The model of a database that is there has its privileges, and so speaks of all of them. */
	if (!engine || !root_set(cli) || !project_write(cli, to_keep, own && engine_has_kind(engine, KIND_GRANT)))
		return false;
	if (!own && !has_model(cli, cli_path(cli, "schema")) &&
	    !file_new(cli, cli_path(cli, "schema/model.xml"), sample))
		return false;
	if (given(cli, "adopt"))
		return cli_project(cli) && adopt(cli);
	const char *where = argument(cli, 0) ? arena_printf(cli->ctx->arena, ", in %s", cli->root) : "";
	tell(cli,
	     own ? "next%s: `schemadiff inspect --output schema/` writes the model of the database"
		 : "next%s: edit schema/model.xml, then run `schemadiff auto \"first tables\"`",
	     where);
	return true;
}

static const struct flag flags[] = {
	{ "adopt", NULL, "Take the database as it is: its model, a first revision, and the stamp", 0, false },
	{ 0 },
};

const struct command command_init = {
	.name = "init",
	.arguments = "[DIR] [--url URL] [--adopt]",
	.summary = "Starts a project: schemadiff.xml, schema/, migrations/, templates/",
	.about =
		"Without --url the database is that of SCHEMADIFF_URL, else of DATABASE_URL; the file then refers to the "
		"variable.\nWithout these the project works on sqlite:dev.db and begins with a small model. A password in "
		"--url is not\nwritten down; the file refers to the variable SCHEMADIFF_PASSWORD instead.",
	.flags = flags,
	.most = 1,
	.formats = "text",
	.run = run,
};
