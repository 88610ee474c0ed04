#include "cli/cli.h"
#include "cli/commands.h"

/* In the order of the help: starting, changing, applying, looking. */
const struct command *const command_all[] = {
#define COMMAND(name) &command_##name,
#include "cli/commands.def"
#undef COMMAND
	NULL
};

const struct command *command_find(const char *name)
{
	for (size_t i = 0; command_all[i]; i++)
		if (strcmp(command_all[i]->name, name) == 0)
			return command_all[i];
	return NULL;
}
