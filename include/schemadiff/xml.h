/*
 * Layer xml: models as XML, and the project's configuration. The only layer that includes libxml2.
 */
#ifndef SCHEMADIFF_XML_H
#define SCHEMADIFF_XML_H

#include "schemadiff/model.h"

#define MODEL_NAMESPACE "urn:schemadiff:model:1"

/* Reads one file, or every *.xml below a folder (in bytewise order of paths), into one model.
 * `engine` is the name of the engine the model is read for: elements marked for another engine are left out.
 * `default_schema` takes the objects that stand directly below <model>.
 * Every error of every file is reported, with file, line and column. NULL when there was one: then what was read is
 * checked as well (model_check_rest), so that names which refer to nothing are told in the same run.
 * Limits: 64 MiB a file, 64 levels, 1,000 errors; no DTD, no entities but the five of XML; UTF-8. */
struct object *xml_read(struct context *ctx, const char *path, const char *engine, const char *default_schema);

/* The same for text in memory; `file` is for messages. */
struct object *xml_read_text(struct context *ctx, const char *text, size_t length, const char *file, const char *engine,
			     const char *default_schema);

enum xml_split { XML_WHOLE, XML_BY_SCHEMA, XML_BY_OBJECT };

struct xml_file {
	const char *path; /* relative: "model.xml", "shop.xml", "shop/customer.xml" */
	const char *text;
};

/* Writes a model as XML: defaults left out, stable order and indentation, long text as CDATA content. The schema named
 * `default_schema` is left out and its objects stand below <model> when it has no attribute but its name (may be NULL:
 * never). Gives a list of struct xml_file. Reading it back gives the same model. */
struct list xml_write(struct context *ctx, const struct object *model, enum xml_split split,
		      const char *default_schema);

/* The XML Schema of the model language, for editors. */
const char *xml_grammar(struct context *ctx);
/* docs/model.md: every element with its attributes. `note`: what else there is to say of one, NULL where nothing; may be NULL. */
const char *xml_reference(struct context *ctx, const char *(*note)(struct context *ctx, enum attr attr));

/* schemadiff.xml: <project xmlns="urn:schemadiff:project:1" schema="schema" migrations="migrations" templates="templates">
 *   <facets privileges="true" owners="false"/>
 *   <ignore partitions="shop.event_*"/>
 *   <environment name="dev" url="sqlite:dev.db" default="true" scratch="…"/> … </project> */
struct environment {
	const char *name, *url, *scratch;
	bool is_default;
};

struct project {
	const char *schema, *migrations, *templates; /* paths relative to the project's folder */
	struct facets facets;
	struct list environments; /* of struct environment */
	struct list ignored;      /* of struct ignored: partitions that are the application's */
};

/* Gives the value of ${NAME}, or NULL. */
typedef const char *xml_variable_fn(void *user, const char *name);

/* Reads the configuration; ${VARIABLES} are expanded through `variable`. NULL on error, with file, line, column. */
struct project *xml_project_read(struct context *ctx, const char *path, xml_variable_fn *variable, void *user);
const char *xml_project_write(struct context *ctx, const struct project *project);

#endif
