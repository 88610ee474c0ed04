/*
 * Private to the folder: lines and columns. libxml2 tells neither columns of attributes nor where a tag began, so
 * both are found in the text itself, once libxml2 has said that the tag is well-formed.
 */
#ifndef SCHEMADIFF_XML_PLACE_H
#define SCHEMADIFF_XML_PLACE_H

#include "schemadiff/base.h"

/* A position that only moves forward. Columns count characters from 1. */
struct cursor {
	size_t offset;
	int line, column;
};

struct cursor cursor_start(const char *text, size_t length);
/* The cursor moved on to the offset; itself when that lies behind it. */
struct cursor cursor_at(struct cursor from, const char *text, size_t offset);

/* An attribute of a tag: its name as written. */
struct tag_attr {
	const char *name;
	size_t length;
	struct cursor at;
};

/* Finds the attributes in text[tag.offset .. end), which begins with "<". Gives how many there are, of which at most
 * `limit` are stored. */
size_t tag_scan(const char *text, struct cursor tag, size_t end, struct tag_attr *attr, size_t limit);

/* The first offset in text[from .. end) that is neither blank nor within a comment or a processing instruction. */
size_t string_begin(const char *text, size_t from, size_t end);

#endif
