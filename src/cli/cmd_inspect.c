#include "cli/commands.h"
#include "cli/model_files.h"

static bool split_given(struct cli *cli, enum xml_split *split)
{
	static const char *const names[] = {
		[XML_WHOLE] = "none", [XML_BY_SCHEMA] = "schema", [XML_BY_OBJECT] = "object"
	};
	const char *wanted = given(cli, "split") ? given_value(cli, "split") : "none";
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (strcmp(wanted, names[i]) == 0) {
			*split = (enum xml_split)i;
			return true;
		}
	return usage_error(cli, NULL, "--split is none, schema or object, not \"%s\"", wanted);
}

static bool model_write(struct cli *cli, const struct object *model, const struct connection *c, const char *output,
			enum xml_split split)
{
	struct list files = xml_write(cli->ctx, model, split, c->engine->default_schema);
	const struct xml_file *first = files.count ? files.item[0] : NULL;
	if (!output || strcmp(output, "-") == 0) {
		if (split != XML_WHOLE)
			return usage_error(cli, "Add --output FOLDER/.", "--split needs a folder to write to");
		say_text(first ? first->text : "");
		return true;
	}
	if (split == XML_WHOLE && !text_ends(output, "/") && !file_is_folder(output))
		return first && model_file_write(cli, output, first);
	return model_folder_write(cli, output, &files);
}

static bool run(struct cli *cli)
{
	enum xml_split split = XML_WHOLE;
	struct list unmanaged = list_on(cli->ctx->arena);
	if (!split_given(cli, &split))
		return false;
	struct connection *c = cli_connection(cli);
	struct object *model = c ? state_live(cli, c, &unmanaged) : NULL;
	if (model)
		state_shorten(cli, model);
	return model && model_write(cli, model, c, given_value(cli, "output"), split);
}

/* clang-format off */
static const struct flag flags[] = {
	{ "output", "PATH", "File, or folder (one that exists, or with a / at the end); - is stdout", 0, false },
	{ "split",  "HOW",  "none: one file; schema: one a schema; object: one an object", 0, false },
	{ 0 }
};
/* clang-format on */

const struct command command_inspect = {
	.name = "inspect",
	.arguments = "[--url URL] [--output PATH] [--split none|schema|object]",
	.summary = "Writes the live database as an XML model",
	.about =
		"In a folder, files that an earlier inspect wrote are replaced; the folder then holds this model and no "
		"other.\nObjects that no element of the model can describe are named on stderr.",
	.flags = flags,
	.formats = "xml",
	.run = run,
};
