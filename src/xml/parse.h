/*
 * Private to the folder: XML as three events, with the line and column of everything, within bounds.
 */
#ifndef SCHEMADIFF_XML_PARSE_H
#define SCHEMADIFF_XML_PARSE_H

#include "schemadiff/model.h"

enum { XML_DEPTH_LIMIT = 64, XML_ATTR_LIMIT = 256, XML_ERROR_LIMIT = 1000, XML_SIZE_LIMIT = 64 << 20 };

#define XML_NAMESPACE "http://www.w3.org/XML/1998/namespace"
#define XSI_NAMESPACE "http://www.w3.org/2001/XMLSchema-instance"

/* An attribute. prefix and uri are NULL when it has none; a prefix without uri was never declared. */
struct xml_attr {
	const char *name, *prefix, *uri, *value;
	struct place at;
};

struct xml_element {
	const char *name, *prefix, *uri;
	struct place at;
	const struct xml_attr *attr;
	size_t attrs;
};

/* What is read, and who is told. Names and URIs last as long as the context's names, values and texts until the function that
 * is told returns. */
struct xml_source {
	struct context *ctx;
	const char *file; /* for places */
	const char *text; /* with a NUL behind its end */
	size_t length;
	size_t since; /* diag_count when reading began: the limit of errors counts from there */
	void *user;
	void (*start)(void *user, const struct xml_element *element);
	void (*end)(void *user);
	/* Text between two tags, unless it is blank; not trimmed. `at` is its first character that is not blank. `cdata`: all
	 * of it stood in CDATA sections, but for blanks around them, which are not handed on. */
	void (*string)(void *user, const char *text, bool cdata, struct place at);
};

/* Reads the source to its end, or to the first place where it is not well-formed or is hostile. False when anything
 * was reported by the parser itself. */
bool xml_parse(const struct xml_source *source);

/* diag_report, up to XML_ERROR_LIMIT errors. */
void xml_report(const struct xml_source *source, enum diag_code code, struct place at, const char *hint,
		const char *format, ...) PRINTF_LIKE(5, 6);

/* Whether that limit was passed: nothing more is reported. */
bool xml_full(const struct context *ctx, size_t since);

/* The root: whether it is <name> of the namespace. Reports when not. `usable`: one can go on reading all the same. */
bool xml_root_check(const struct xml_source *source, enum diag_code code, const struct xml_element *element,
		    const char *name, const char *uri, bool *usable);
/* Whether an element has the root's namespace. Reports when not. */
bool xml_namespace_check(const struct xml_source *source, enum diag_code code, const struct xml_element *element,
			 const char *root_uri, const char *uri);
/* Whether an attribute is for XML tools and not for us: xml:* anywhere, xsi:* at the root. */
bool xml_attr_foreign(const struct xml_attr *attr, bool root);
/* "m:name" or "name", as it was written. */
const char *xml_attr_written(struct context *ctx, const struct xml_attr *attr);

#endif
