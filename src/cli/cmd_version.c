#include "cli/commands.h"

static bool run(struct cli *cli)
{
	json_t *value = json_object(), *engines = json_array();
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, value);
	json_object_set_new(value, "version", json_string(SCHEMADIFF_VERSION));
	json_object_set_new(value, "engines", engines);
	for (size_t i = 0; engine_all[i]; i++)
		json_array_append_new(engines, json_string(engine_all[i]->name));
	if (strcmp(cli->format, "json") == 0)
		say_json(cli->ctx, value);
	else
		say("schemadiff %s\n", SCHEMADIFF_VERSION);
	return true;
}

const struct command command_version = {
	.name = "version",
	.arguments = "",
	.summary = "Says which version this is",
	.formats = "text|json",
	.run = run,
};
