#include "cli/commands.h"

/* "since PostgreSQL 14", "`virtual` since PostgreSQL 18", from the tables of the engines; NULL: always. */
static const char *since_note(struct context *ctx, enum attr attr)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; engine_all[i]; i++)
		for (const struct since *s = engine_all[i]->since; s && s->attr != ATTR_COUNT; s++) {
			if (s->attr != attr)
				continue;
			text_add(&out, out.length ? ", " : "");
			if (s->value)
				text_addf(&out, "`%s` ", s->value);
			else if (s->what)
				text_addf(&out, "%s ", s->what);
			text_addf(&out, "since %s %d", engine_all[i]->title, s->major);
		}
	return out.length ? text_get(&out) : NULL;
}

static const char *model_reference(struct context *ctx)
{
	return xml_reference(ctx, since_note);
}

static const struct {
	const char *name;
	const char *(*print)(struct context *ctx);
} documents[] = {
	{ "model", model_reference },
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
