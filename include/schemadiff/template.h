/*
 * Layer template: Mustache over JSON values (jansson). Spec: interpolation, sections, inverted sections,
 * comments, partials, delimiters. Templates lay out finished text; they never compose SQL from names.
 */
#ifndef SCHEMADIFF_TEMPLATE_H
#define SCHEMADIFF_TEMPLATE_H

#include <jansson.h>

#include "schemadiff/base.h"

/* Gives the text of a partial, or NULL when there is none by that name (it then renders as nothing). */
typedef const char *template_partial_fn(void *user, const char *name);

struct template_options {
	template_partial_fn *partial; /* may be NULL */
	void *user;
	const char *file;             /* for messages */
	bool plain;                   /* no HTML escaping in {{name}}: for SQL, text and Markdown */
};

struct template;

/* Parses `source`. Errors (DIAG_TEMPLATE) have line and column. NULL on failure. */
struct template *template_parse(struct context *ctx, const char *source, const struct template_options *options);

/* Renders over `data` into `out`. Fails on partials nested deeper than 64. */
bool template_render(struct context *ctx, const struct template *t, json_t *data, struct text *out);

#endif
