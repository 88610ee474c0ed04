/* Private to cli/: from a comparison to a proved pair of scripts. */
#ifndef SCHEMADIFF_CLI_CHANGES_H
#define SCHEMADIFF_CLI_CHANGES_H

#include "cli/cli.h"

/* The pair of plans of a comparison, and what its revision will say about it. */
struct change_pair {
	struct plan *up, *down;
	struct proof proof;
};

/* Both plans; false on error. */
bool pair_plan(struct cli *cli, const struct comparison *c, struct change_pair *pair);
/* Proves it, unless --no-prove. False (exit 5) when it did not stand. */
bool pair_prove(struct cli *cli, const struct comparison *c, struct change_pair *pair);
/* Writes it as a revision on top of `head` (may be NULL) and gives the revision. */
struct revision *pair_save(struct cli *cli, const struct revisions *rs, const char *message,
			   const struct revision *head, const struct change_pair *pair);
/* No statement would come of it. */
bool plan_is_empty(const struct plan *plan);
/* The revisions that are not applied. */
struct list pending_revisions(struct cli *cli, const struct revisions *rs, const struct history *h);

#endif
