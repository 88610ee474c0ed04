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
	const char *file; /* for messages */
	bool plain;       /* no HTML escaping in {{name}}: for SQL, text and Markdown */
};

struct template;

/*
 * Parses `source`, which is copied, as `options` is; `options->user` must live as long as the template. Errors
 * (DIAG_TEMPLATE) have line and column; sections nest at most 64 deep. NULL on failure.
 */
struct template *template_parse(struct context *ctx, const char *source, const struct template_options *options);

/*
 * Renders over `data` (borrowed; NULL renders as nothing) at the end of `out`. Sections treat 0 and "" as false;
 * objects and arrays interpolate as compact JSON. Fails, with DIAG_TEMPLATE, on a partial with a mistake in it, on
 * partials nested deeper than 64, and on more than 256 MiB or 20 million parts; `out` then holds the beginning.
 */
bool template_render(struct context *ctx, const struct template *t, json_t *data, struct text *out);

#endif
