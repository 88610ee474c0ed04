/* Private to cli/: one side of a comparison. */
#ifndef SCHEMADIFF_CLI_STATE_H
#define SCHEMADIFF_CLI_STATE_H

#include "cli/cli.h"

enum state_kind { STATE_LIVE, STATE_MODEL, STATE_MIGRATIONS, STATE_SCRIPT, STATE_EMPTY };

struct state {
	enum state_kind kind;
	const char *text, *title;      /* as given; without a password */
	struct connection *connection; /* STATE_LIVE */
	struct object *model;
};

/* Which kind of state the text of --from or --to means; false with DIAG_USAGE. */
bool state_understand(struct cli *cli, const char *text, struct state *state);
/* Fills state->model; `helper` says which engine is meant, and makes scratch databases. */
bool state_load(struct cli *cli, struct connection *helper, struct state *state, struct list *unmanaged);

#endif
