/*
 * schemadiff.xml, read as strictly as a model.
 */
#include "schemadiff/xml.h"
#include "xml/parse.h"
#include "xml/write.h"

#define PROJECT_NAMESPACE "urn:schemadiff:project:1"

enum { PROJECT_SIZE_LIMIT = 1 << 20 };

enum element { PROJECT, ENVIRONMENT, FACETS, IGNORE, UNKNOWN };

static const char *const element_names[] = {
	[PROJECT] = "project", [ENVIRONMENT] = "environment", [FACETS] = "facets", [IGNORE] = "ignore"
};

/* An attribute: of which element, and where its value goes. */
static const struct field {
	enum element element;
	const char *name;
	bool required;
	size_t offset; /* of a const char * in struct project or struct environment, or of an enum wanted in struct facets;
			  none for "default" */
} fields[] = {
	{ PROJECT, "schema", false, offsetof(struct project, schema) },
	{ PROJECT, "migrations", false, offsetof(struct project, migrations) },
	{ PROJECT, "templates", false, offsetof(struct project, templates) },
	{ ENVIRONMENT, "name", true, offsetof(struct environment, name) },
	{ ENVIRONMENT, "url", true, offsetof(struct environment, url) },
	{ ENVIRONMENT, "default", false, 0 },
	{ ENVIRONMENT, "scratch", false, offsetof(struct environment, scratch) },
	{ FACETS, "privileges", false, offsetof(struct facets, privileges) },
	{ FACETS, "owners", false, offsetof(struct facets, owners) },
	{ FACETS, "comments", false, offsetof(struct facets, comments) },
	{ FACETS, "security-labels", false, offsetof(struct facets, labels) },
	{ IGNORE, "partitions", true, 0 },
};

struct project_reader {
	struct xml_source source;
	struct context *ctx;
	struct project *project;
	xml_variable_fn *variable;
	void *user;
	struct map *places;         /* struct place of each environment's name */
	struct place default_place; /* of the default one; file is NULL while there is none */
	const char *uri;            /* namespace of the root */
	enum element open[XML_DEPTH_LIMIT];
	size_t depth;
};

/* ---- ${VARIABLES} ------------------------------------------------------------------------------------------------ */

static bool expand_fail(struct project_reader *r, struct place at, const char *hint, const char *what)
{
	xml_report(&r->source, DIAG_CONFIG, at, hint, "%s", what);
	return false;
}

/* Appends the value of the variable whose name begins at *s, behind "${", and moves behind its "}".
 * ${NAME:-text} gives the text when there is no such variable, or when it is empty. */
static bool variable_add(struct project_reader *r, struct text *out, const char **s, struct place at)
{
	const char *close = strchr(*s, '}');
	if (!close)
		return expand_fail(r, at, "Write ${NAME}, or $${ for the two signs themselves.", "a ${ is not closed");
	const char *inner = arena_strndup(r->ctx->arena, *s, (size_t)(close - *s)), *otherwise = strstr(inner, ":-");
	const char *name = otherwise ? arena_strndup(r->ctx->arena, inner, (size_t)(otherwise - inner)) : inner;
	static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
	if (!*name || name[strspn(name, allowed)] || (*name >= '0' && *name <= '9'))
		return expand_fail(r, at, "A name is made of letters, digits and _.",
				   arena_printf(r->ctx->arena, "${%s} does not name a variable", inner));
	const char *value = r->variable ? r->variable(r->user, name) : NULL;
	if (otherwise && (!value || !*value))
		value = otherwise + 2;
	if (!value)
		return expand_fail(
			r, at, arena_printf(r->ctx->arena, "Set it, or write ${%s:-value} to have a default.", name),
			arena_printf(r->ctx->arena, "the variable %s is not set", name));
	text_add(out, value);
	*s = close + 1;
	return true;
}

/* NULL when it was reported. */
static const char *expanded(struct project_reader *r, const char *s, struct place at)
{
	struct text out = text_on(r->ctx->arena);
	while (*s) {
		if (text_starts(s, "$${")) {
			text_add(&out, "${");
			s += 3;
		} else if (text_starts(s, "${")) {
			s += 2;
			if (!variable_add(r, &out, &s, at))
				return NULL;
		} else {
			text_addc(&out, *s++);
		}
	}
	return text_get(&out);
}

/* ---- attributes --------------------------------------------------------------------------------------------------- */

static const struct field *field_find(enum element element, const char *name)
{
	for (size_t i = 0; i < COUNT_OF(fields); i++)
		if (fields[i].element == element && strcmp(fields[i].name, name) == 0)
			return &fields[i];
	return NULL;
}

/* Reports an attribute that the element does not have; gives the one that was meant, or NULL. */
static const struct field *attr_unknown(struct project_reader *r, enum element element, const struct xml_attr *a)
{
	const char *names[COUNT_OF(fields)];
	size_t count = 0;
	struct list words = list_on(r->ctx->arena);
	for (size_t i = 0; i < COUNT_OF(fields); i++)
		if (fields[i].element == element) {
			names[count++] = fields[i].name;
			list_add(&words, fields[i].name);
		}
	const char *meant = text_nearest(a->name, names, count);
	struct text has = text_on(r->ctx->arena);
	for (size_t i = 0; i < words.count; i++)
		text_addf(&has, "%s%s", i ? ", " : "It has: ", names[i]);
	xml_report(&r->source, DIAG_CONFIG, a->at,
		   meant ? arena_printf(r->ctx->arena, "Did you mean %s?", meant) : text_get(&has),
		   "<%s> has no attribute %s", element_names[element], xml_attr_written(r->ctx, a));
	return meant ? field_find(element, meant) : NULL;
}

static bool yes_read(struct project_reader *r, const char *name, const char *value, struct place at)
{
	bool yes = strcmp(value, "true") == 0 || strcmp(value, "1") == 0;
	if (!yes && strcmp(value, "false") != 0 && strcmp(value, "0") != 0)
		xml_report(&r->source, DIAG_CONFIG, at, "It is true or false.", "%s=\"%s\" is not allowed", name,
			   value);
	return yes;
}

static void default_read(struct project_reader *r, struct environment *e, const char *value, struct place at)
{
	bool yes = yes_read(r, "default", value, at);
	if (yes && r->default_place.file)
		xml_report(&r->source, DIAG_CONFIG, at, "Only one environment can be the default.",
			   "two environments are the default; the first one is at line %d", r->default_place.line);
	e->is_default = yes;
	if (yes && !r->default_place.file)
		r->default_place = at;
}

static void name_read(struct project_reader *r, const char *name, struct place at)
{
	const struct place *first = map_get(r->places, name);
	if (first) {
		xml_report(&r->source, DIAG_CONFIG, at, "Rename or remove one of the two.",
			   "two environments have the name %s; the first one is at line %d", name, first->line);
		return;
	}
	struct place *place = arena_alloc(r->ctx->arena, sizeof *place);
	*place = at;
	map_put(r->places, name, place);
}

/* The patterns of one <ignore>. */
static void partitions_read(struct project_reader *r, struct list *patterns, const char *value, struct place at)
{
	struct list names = list_on(r->ctx->arena);
	if (!names_parse(r->ctx, value, &names))
		xml_report(&r->source, DIAG_CONFIG, at, "Write patterns with commas between them: shop.event_*, log.*.",
			   "partitions=\"%s\" is not allowed", value);
	for (size_t i = 0; i < names.count; i++) {
		struct ignored *pattern = arena_alloc(r->ctx->arena, sizeof *pattern);
		pattern->pattern = names.item[i];
		list_add(patterns, pattern);
	}
}

static void field_read(struct project_reader *r, const struct field *f, void *target, const struct xml_attr *a)
{
	const char *value = expanded(r, a->value, a->at);
	if (!value)
		return;
	if (text_blank(value)) {
		xml_report(&r->source, DIAG_CONFIG, a->at, "Give it a value, or remove it.", "%s of <%s> is empty",
			   f->name, element_names[f->element]);
		return;
	}
	if (f->element == FACETS) {
		enum wanted wanted = yes_read(r, f->name, value, a->at) ? WANTED : UNWANTED;
		memcpy((char *)target + f->offset, &wanted, sizeof wanted);
		return;
	}
	if (f->element == IGNORE) {
		partitions_read(r, target, value, a->at);
		return;
	}
	if (f->element == ENVIRONMENT && strcmp(f->name, "default") == 0) {
		default_read(r, target, value, a->at);
		return;
	}
	if (f->element == ENVIRONMENT && strcmp(f->name, "name") == 0)
		name_read(r, value, a->at);
	memcpy((char *)target + f->offset, &value, sizeof value);
}

static void attrs_read(struct project_reader *r, enum element element, void *target, const struct xml_element *e)
{
	bool given[COUNT_OF(fields)] = { false };
	for (size_t i = 0; i < e->attrs; i++) {
		const struct xml_attr *a = &e->attr[i];
		if (xml_attr_foreign(a, r->depth == 1))
			continue;
		const struct field *f = a->prefix ? NULL : field_find(element, a->name);
		if (f)
			field_read(r, f, target, a);
		else
			f = attr_unknown(r, element, a);
		if (f)
			given[f - fields] = true;
	}
	for (size_t i = 0; i < COUNT_OF(fields); i++)
		if (fields[i].element == element && fields[i].required && !given[i])
			xml_report(&r->source, DIAG_CONFIG, e->at,
				   arena_printf(r->ctx->arena, "Add %s=\"…\".", fields[i].name), "<%s> needs %s",
				   element_names[element], fields[i].name);
}

/* ---- elements ------------------------------------------------------------------------------------------------------- */

static void child_start(struct project_reader *r, const struct xml_element *e)
{
	if (!xml_namespace_check(&r->source, DIAG_CONFIG, e, r->uri, PROJECT_NAMESPACE))
		return;
	bool known = false;
	for (enum element one = ENVIRONMENT; one < UNKNOWN; one++)
		known |= strcmp(e->name, element_names[one]) == 0;
	const char *meant = text_nearest(e->name, &element_names[ENVIRONMENT], UNKNOWN - ENVIRONMENT);
	if (r->depth > 2 || !known) {
		xml_report(&r->source, DIAG_CONFIG, e->at,
			   r->depth > 2 ? arena_printf(r->ctx->arena, "No element may stand in <%s>.",
						       element_names[r->open[r->depth - 2]])
			   : meant      ? arena_printf(r->ctx->arena, "Did you mean <%s>?", meant)
					: "In <project> may stand <environment>, <facets> and <ignore>.",
			   r->depth > 2 ? "<%s> may not stand here" : "unknown element <%s>", e->name);
		known = r->depth == 2 && meant;
	}
	if (!known)
		return;
	if (strcmp(meant, element_names[FACETS]) == 0) {
		r->open[r->depth - 1] = FACETS;
		attrs_read(r, FACETS, &r->project->facets, e);
		return;
	}
	if (strcmp(meant, element_names[IGNORE]) == 0) {
		r->open[r->depth - 1] = IGNORE;
		attrs_read(r, IGNORE, &r->project->ignored, e);
		return;
	}
	struct environment *environment = arena_alloc(r->ctx->arena, sizeof *environment);
	r->open[r->depth - 1] = ENVIRONMENT;
	attrs_read(r, ENVIRONMENT, environment, e);
	list_add(&r->project->environments, environment);
}

static void on_start(void *user, const struct xml_element *e)
{
	struct project_reader *r = user;
	r->open[r->depth++] = UNKNOWN;
	if (r->depth > 1) {
		if (r->open[r->depth - 2] != UNKNOWN)
			child_start(r, e);
		return;
	}
	bool usable;
	xml_root_check(&r->source, DIAG_CONFIG, e, element_names[PROJECT], PROJECT_NAMESPACE, &usable);
	if (!usable)
		return;
	r->open[0] = PROJECT;
	r->uri = e->uri;
	attrs_read(r, PROJECT, r->project, e);
}

static void on_end(void *user)
{
	struct project_reader *r = user;
	r->depth--;
}

static void on_string(void *user, const char *text, bool cdata, struct place at)
{
	(void)cdata;
	struct project_reader *r = user;
	(void)text;
	if (r->open[r->depth - 1] != UNKNOWN)
		xml_report(&r->source, DIAG_CONFIG, at, "Remove it, or put it in a comment.",
			   "text may not stand in <%s>", element_names[r->open[r->depth - 1]]);
}

struct project *xml_project_read(struct context *ctx, const char *path, xml_variable_fn *variable, void *user)
{
	size_t length, errors = diag_errors(ctx);
	const char *text = file_read(ctx, path, PROJECT_SIZE_LIMIT, &length);
	if (!text)
		return NULL;
	struct project_reader *r = arena_alloc(ctx->arena, sizeof *r);
	*r = (struct project_reader){ .ctx = ctx, .variable = variable, .user = user, .places = map_new(ctx->arena) };
	r->project = arena_alloc(ctx->arena, sizeof *r->project);
	*r->project = (struct project){ "schema", "migrations",        "templates",
					{ 0 },    list_on(ctx->arena), list_on(ctx->arena) };
	r->project->facets.partitions = &r->project->ignored;
	r->source = (struct xml_source){ .ctx = ctx,
					 .file = path,
					 .text = text,
					 .length = length,
					 .since = diag_count(ctx),
					 .user = r,
					 .start = on_start,
					 .end = on_end,
					 .string = on_string };
	xml_parse(&r->source);
	return diag_errors(ctx) > errors ? NULL : r->project;
}

/* ---- writing ---------------------------------------------------------------------------------------------------------- */

static void attr_write(struct text *out, const char *name, const char *value)
{
	if (!value)
		return;
	text_addf(out, " %s=\"", name);
	xml_escape(out, value, true);
	text_addc(out, '"');
}

const char *xml_project_write(struct context *ctx, const struct project *project)
{
	struct text out = text_on(ctx->arena);
	text_add(&out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<project xmlns=\"" PROJECT_NAMESPACE "\"");
	attr_write(&out, "schema", project->schema);
	attr_write(&out, "migrations", project->migrations);
	attr_write(&out, "templates", project->templates);
	bool bare = !project->environments.count && !project->facets.privileges && !project->ignored.count;
	text_add(&out, bare ? "/>\n" : ">\n");
	if (project->facets.privileges)
		text_addf(&out, "  <facets privileges=\"%s\"/>\n",
			  project->facets.privileges == WANTED ? "true" : "false");
	for (size_t i = 0; i < project->ignored.count; i++) {
		struct list one = list_on(ctx->arena);
		list_add(&one, ((const struct ignored *)project->ignored.item[i])->pattern);
		text_add(&out, "  <ignore");
		attr_write(&out, "partitions", names_format(ctx, &one));
		text_add(&out, "/>\n");
	}
	for (size_t i = 0; i < project->environments.count; i++) {
		const struct environment *e = project->environments.item[i];
		text_add(&out, "  <environment");
		attr_write(&out, "name", e->name);
		attr_write(&out, "url", e->url);
		attr_write(&out, "default", e->is_default ? "true" : NULL);
		attr_write(&out, "scratch", e->scratch);
		text_add(&out, "/>\n");
	}
	text_add(&out, bare ? "" : "</project>\n");
	return text_get(&out);
}
