/*
 * Private to the folder: what may stand where, for messages and for what is generated from the vocabulary.
 */
#ifndef SCHEMADIFF_XML_WORDS_H
#define SCHEMADIFF_XML_WORDS_H

#include "schemadiff/model.h"

/* The values of the attribute engine="…". */
#define XML_ENGINES 2
extern const char *const xml_engines[XML_ENGINES];

/* The kind of an element below that parent; objects of a schema may also stand directly below the root. */
enum kind words_kind(enum kind parent, const char *element);
/* Whether objects of the kind may stand below that parent in XML. */
bool words_may_stand(enum kind parent, enum kind kind);
/* The attribute that may be given as text; ATTR_COUNT when the kind has none. */
enum attr words_content(enum kind kind);

/* "<table>, <view> or <sequence>": what may stand below the kind; NULL when nothing may. */
const char *words_children(struct context *ctx, enum kind parent);
/* "<table> or <view>": where elements of that name may stand; NULL when no kind has the name or it is the root. */
const char *words_parents(struct context *ctx, const char *element);
/* The element meant by a name that is none: one that may stand below the parent, else any; NULL when none is near. */
const char *words_element_meant(struct context *ctx, enum kind parent, const char *name);
/* The attribute meant, of the kind's own and the two that all have. */
const char *words_attr_meant(struct context *ctx, enum kind kind, const char *name);
/* "name, type, was and engine" */
const char *words_attrs(struct context *ctx, enum kind kind);
/* Texts with commas and "or" or "and" between them. */
const char *words_joined(struct context *ctx, const struct list *words, const char *last);

#endif
