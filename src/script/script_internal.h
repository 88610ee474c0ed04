/* Private to the script layer. */
#ifndef SCHEMADIFF_SCRIPT_INTERNAL_H
#define SCHEMADIFF_SCRIPT_INTERNAL_H

#include "schemadiff/script.h"

enum { SCRIPT_LIMIT = 64 << 20, TEMPLATE_LIMIT = 1 << 20 };

/* ---- header ---------------------------------------------------------------------------------------- */

enum field {
	FIELD_ID,
	FIELD_PARENTS,
	FIELD_MESSAGE,
	FIELD_CREATED,
	FIELD_ENGINE,
	FIELD_FROM,
	FIELD_TO,
	FIELD_REVERSIBLE,
	FIELD_TRANSACTION,
	FIELD_PROVED,
	FIELD_COUNT
};

/* The fields of a script's header as they are written; NULL where a field is missing. */
struct header {
	const char *value[FIELD_COUNT];
	int line[FIELD_COUNT];
};

/* Reads and checks a header. Reports all that is wrong with it. */
bool header_parse(struct context *ctx, const char *text, const char *file, struct header *header);
/* Puts the fields of a checked header into the revision. */
void header_fill(struct context *ctx, const struct header *header, struct revision *revision);
/* Reports every field in which the headers of a pair disagree. */
bool header_agree(struct context *ctx, const struct header *up, const struct header *down, const char *up_path,
		  const char *down_path);

/* ---- reading --------------------------------------------------------------------------------------- */

/* Takes both texts of the pair apart: header, statements, sums. The texts and paths must be set. */
bool revision_parse(struct context *ctx, struct revision *revision);
/* Sets the paths of the pair below `migrations`. */
void revision_place(struct context *ctx, const char *migrations, struct revision *revision);

/* ---- graph ----------------------------------------------------------------------------------------- */

/* Brings the list into its order and finds the heads. Reports missing parents and circles. */
bool revisions_order(struct context *ctx, struct revisions *revisions);
/* "add users (3f2a9c1d7b60)" for messages. */
const char *revision_title(struct context *ctx, const struct revision *revision);

/* ---- sums ------------------------------------------------------------------------------------------ */

/* SHA-256 over what the runner would do: statements without comments and white space, and the header's say in it. */
const char *script_sum(struct context *ctx, enum dialect dialect, const struct revision *revision,
		       const struct list *statements);
const char *sums_path(struct context *ctx, const char *folder);
/* Reads migrations/sum; a missing file has no lines. The marks of an unfinished merge are an error, or where `unmerged` is not
 * NULL passed over: it gets the number of the first. */
bool sums_read(struct context *ctx, const char *folder, struct list *lines, int *unmerged);
/* The whole file with a line for the revision at its end. */
const char *sums_with(struct context *ctx, const struct list *lines, const struct revision *revision);

#endif
