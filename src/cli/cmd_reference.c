#include "cli/commands.h"

static const struct {
	const char *name;
	const char *(*print)(struct context *ctx);
} documents[] = {
	{ "model", xml_reference },
	{ "cli", help_reference },
	{ "errors", help_errors },
	{ "xsd", xml_grammar },
};

static bool run(struct cli *cli)
{
	for (size_t i = 0; i < COUNT_OF(documents); i++)
		if (strcmp(argument(cli, 0), documents[i].name) == 0) {
			const char *text = documents[i].print(cli->ctx);
			if (text)
				say_text(text);
			return text != NULL;
		}
	return usage_error(cli, "There are: model, cli, errors, xsd.", "unknown document \"%s\"", argument(cli, 0));
}

const struct command command_reference = {
	.name = "reference",
	.arguments = "model|cli|errors|xsd",
	.summary = "Prints a document from the program's own tables",
	.least = 1,
	.most = 1,
	.formats = "text",
	.needs = HIDDEN,
	.run = run,
};
