/*
 * Private to the folder: one model from several texts.
 */
#ifndef SCHEMADIFF_XML_READ_H
#define SCHEMADIFF_XML_READ_H

#include "schemadiff/xml.h"
#include "xml/parse.h"

struct reader;

struct reader *reader_new(struct context *ctx, const char *engine, const char *default_schema);
/* Adds the objects of a text, which has a NUL behind its end; errors are reported. */
void reader_add(struct reader *r, const char *text, size_t length, const char *file);
/* Whether so many errors were reported that no more are. */
bool reader_full(const struct reader *r);
/* Some part of the model could not be read. */
void reader_miss(struct reader *r);
/* The model, NULL when there was an error; then the model as far as it was read is checked, too. */
struct object *reader_model(struct reader *r);

#endif
