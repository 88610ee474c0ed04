/*
 * Layer base: the text files that are part of the program, put there by tools/embed.awk when it is built.
 *
 * A name is the file's path without "src/engine/": "postgres/catalog/table.sql", "templates/up.sql.mustache".
 */
#ifndef SCHEMADIFF_EMBEDDED_H
#define SCHEMADIFF_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
	const char *name;
	const char *data; /* NUL-terminated */
	size_t length;    /* without the NUL */
};

/* Sorted by name; the row after the last has name NULL. */
extern const struct embedded_file embedded_files[];

/* The file of that name, NULL when there is none. */
const struct embedded_file *embedded_find(const char *name);

#endif
