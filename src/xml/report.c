#include "xml/parse.h"

bool xml_full(const struct context *ctx, size_t since)
{
	return diag_count(ctx) - since > XML_ERROR_LIMIT;
}

void xml_report(const struct xml_source *source, enum diag_code code, struct place at, const char *hint,
		const char *format, ...)
{
	if (xml_full(source->ctx, source->since))
		return;
	if (diag_count(source->ctx) - source->since == XML_ERROR_LIMIT) {
		diag_report(source->ctx, code, at, "Mend these first.",
			    "there are more than %d errors; the rest is not shown", XML_ERROR_LIMIT);
		return;
	}
	va_list args;
	va_start(args, format);
	const char *message = arena_vprintf(source->ctx->arena, format, args);
	va_end(args);
	diag_report(source->ctx, code, at, hint, "%s", message);
}

bool xml_root_check(const struct xml_source *source, enum diag_code code, const struct xml_element *e, const char *name,
		    const char *uri, bool *usable)
{
	const char *root = arena_printf(source->ctx->arena, "The root is <%s xmlns=\"%s\">.", name, uri);
	*usable = strcmp(e->name, name) == 0;
	if (!*usable)
		xml_report(source, code, e->at, root, "the root element is <%s>, not <%s>", e->name, name);
	else if (!e->uri)
		xml_report(source, code, e->at, root,
			   e->prefix ? "the prefix %s is not declared" : "<%s> has no namespace",
			   e->prefix ? e->prefix : e->name);
	else if (strcmp(e->uri, uri) != 0)
		xml_report(source, code, e->at, root, "<%s> has the namespace \"%s\", which this program does not know",
			   e->name, e->uri);
	return *usable && text_equal(e->uri, uri);
}

bool xml_namespace_check(const struct xml_source *source, enum diag_code code, const struct xml_element *e,
			 const char *root_uri, const char *uri)
{
	if (text_equal(e->uri, root_uri))
		return true;
	const char *hint = arena_printf(source->ctx->arena, "All elements have the namespace \"%s\".", uri);
	if (e->prefix && !e->uri)
		xml_report(source, code, e->at, hint, "the prefix %s of <%s:%s> is not declared", e->prefix, e->prefix,
			   e->name);
	else
		xml_report(source, code, e->at, hint, "<%s%s%s> has the namespace \"%s\"", e->prefix ? e->prefix : "",
			   e->prefix ? ":" : "", e->name, e->uri ? e->uri : "");
	return false;
}

bool xml_attr_foreign(const struct xml_attr *attr, bool root)
{
	return text_equal(attr->uri, XML_NAMESPACE) || (root && text_equal(attr->uri, XSI_NAMESPACE));
}

const char *xml_attr_written(struct context *ctx, const struct xml_attr *attr)
{
	return attr->prefix ? arena_printf(ctx->arena, "%s:%s", attr->prefix, attr->name) : attr->name;
}
