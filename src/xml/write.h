/*
 * Private to the folder: the text of one file.
 */
#ifndef SCHEMADIFF_XML_WRITE_H
#define SCHEMADIFF_XML_WRITE_H

#include "schemadiff/xml.h"

/* The XML of a model, or of a part of one. The schema named `outside` (may be NULL) is not written; its objects stand
 * directly below the root. Characters that XML cannot hold are errors. */
const char *model_text(struct context *ctx, const struct object *model, const char *outside);

/* `s` with what XML needs: for an attribute in double quotes, or for text between tags. */
void xml_escape(struct text *out, const char *s, bool attribute);

/* The files of a model that is split: list of struct part, sorted by path. */
struct part {
	const char *path;
	struct object *model;
};
struct list model_split(struct context *ctx, const struct object *model, enum xml_split split);
/* A file name, without folder and suffix, for any object's name: one for each name, on file systems that fold case, too. */
const char *file_name_of(struct context *ctx, const char *name);

#endif
