/* Private to cli/: revisions without steps. */
#ifndef SCHEMADIFF_CLI_GENERATE_H
#define SCHEMADIFF_CLI_GENERATE_H

#include "cli/cli.h"

/* The engine of the URL that is meant; nothing is connected to. NULL with DIAG_URL. */
const struct engine *engine_meant(struct cli *cli);
/* Writes a revision without statements. */
bool revision_empty(struct cli *cli, const struct revisions *rs, const char *message, const struct list *parents,
		    struct revision **out);

#endif
