/* Private to cli/: what upgrade and downgrade share. */
#ifndef SCHEMADIFF_CLI_APPLY_H
#define SCHEMADIFF_CLI_APPLY_H

#include "cli/cli.h"

/* Runs the revisions between the database and the target; with --sql prints them, with --dry-run tries them on a copy. */
bool apply_run(struct cli *cli, const char *target, bool down);

#endif
