/* What a parsed template is made of: shared by the parser and the renderer only. */
#ifndef TEMPLATE_INTERNAL_H
#define TEMPLATE_INTERNAL_H

#include "schemadiff/template.h"

enum {
	TEMPLATE_SECTIONS_MAX = 64, /* sections inside sections, in one source */
	TEMPLATE_PARTIALS_MAX = 64, /* partials inside partials */
};

enum node_kind { NODE_TEXT, NODE_VALUE, NODE_RAW, NODE_SECTION, NODE_INVERTED, NODE_PARTIAL };

struct node {
	enum node_kind kind;
	size_t offset;    /* of the tag in the source */
	const char *text; /* the literal text, or the name as it was written */
	size_t length;
	const char **part; /* the name split at its dots; none for "." and for partials */
	size_t parts;
	const char *indent; /* of a partial: the white space before it when it stands alone on its line */
	struct node *next, *child, *parent;
};

struct template
{
	struct template_options options;
	const char *source;
	size_t indent; /* bytes that were put before each line; columns in messages do not count them */
	struct node *first;
};

/* template_parse, with `indent` put before each line of `source`. */
struct template *template_parse_indented(struct context *ctx, const char *source, const char *indent,
					 const struct template_options *options);

/* Where a byte of the source is, for messages; columns count characters. */
struct place template_place(const struct template *t, size_t offset);

#endif
