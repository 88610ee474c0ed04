/* Private to cli/: one const struct per file cmd_*.c. */
#ifndef SCHEMADIFF_CLI_COMMANDS_H
#define SCHEMADIFF_CLI_COMMANDS_H

#include "cli/cli.h"

#define COMMAND(name) extern const struct command command_##name;
#include "cli/commands.def"
#undef COMMAND

#endif
