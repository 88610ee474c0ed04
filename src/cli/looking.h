/* Private to cli/: what the commands share that only look. */
#ifndef SCHEMADIFF_CLI_LOOKING_H
#define SCHEMADIFF_CLI_LOOKING_H

#include "cli/cli.h"

/* The project's revisions and the database's history. */
bool looking_load(struct cli *cli, struct revisions **rs, struct history *h);
/* "* 3f2a9c1d7b60  add users  (2026-…)": * applied, - pending. */
void revision_line(const struct revision *r, const struct history *h);
/* "? 3f2a9c1d7b60  add users  (2026-…), not in the project" */
void lacking_line(const struct history_row *row);
/* A list of revisions, then those that the project lacks (of struct history_row, may be NULL), as lines or as JSON. `h` may be
 * NULL. */
void revisions_print(struct cli *cli, const struct list *revisions, const struct list *lacking,
		     const struct history *h);

#endif
