/*
 * Layer report: one JSON value for models, changes, steps, findings and results; every format renders that.
 */
#ifndef SCHEMADIFF_REPORT_H
#define SCHEMADIFF_REPORT_H

#include "schemadiff/run.h"

/* Changes and steps of a plan; the same value that templates see. */
json_t *report_plan(struct context *ctx, const struct plan *plan);
json_t *report_revision(struct context *ctx, const struct revision *r, const struct history *h);
/* A revision that is applied and that the project lacks, with the same members as one that it has. */
json_t *report_revision_lacking(struct context *ctx, const struct history_row *row);

/* "text", "json", "markdown", "html" (through templates/report.<format>.mustache) of a report value. */
const char *report_render(struct context *ctx, json_t *report, const char *format, const char *templates_folder);

/* One diagnostic as lines for a terminal: "model.xml:3:7: error SD203: …\n  hint: …". */
const char *report_diag_text(struct context *ctx, const struct diag *d, bool color);

#endif
