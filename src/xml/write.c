/*
 * Models as XML that reads well and differs little: attributes in the order of the vocabulary, defaults left out, one
 * line where it fits, code on lines of its own.
 *
 *   <index name="customer_born" columns="born desc" where="born is not null"/>
 *   <check name="born_sane">born > date '1900-01-01'</check>
 *   <view name="big_customers"><![CDATA[
 *   select …
 *   ]]></view>
 */
#include "xml/write.h"
#include "xml/words.h"

enum { WIDTH = 110, INDENT = 2 };

struct writer {
	struct context *ctx;
	const char *outside;
	struct text out;
};

/* How the attribute that may be text is written. */
enum form { FORM_NONE, FORM_INLINE, FORM_BLOCK, FORM_VERBATIM };

/* ---- characters ------------------------------------------------------------------------------------------------- */

void xml_escape(struct text *out, const char *s, bool attribute)
{
	for (const char *begin = s; *s; s++) {
		/* A bare > may stand anywhere but in ]]>. */
		bool closes = *s == '>' && s - begin >= 2 && s[-1] == ']' && s[-2] == ']';
		if (*s == '&')
			text_add(out, "&amp;");
		else if (*s == '<')
			text_add(out, "&lt;");
		else if (closes && !attribute)
			text_add(out, "&gt;");
		else if (*s == '"' && attribute)
			text_add(out, "&quot;");
		else if (*s == '\r' || (attribute && (*s == '\n' || *s == '\t')))
			text_addf(out, "&#%d;", *s); /* else the reader makes blanks or line ends of them */
		else
			text_addc(out, *s);
	}
}

static const char *escaped(struct writer *w, const char *s, bool attribute)
{
	struct text out = text_on(w->ctx->arena);
	xml_escape(&out, s, attribute);
	return text_get(&out);
}

/* How wide a text is, in characters. */
static size_t width_of(const char *s)
{
	size_t width = 0;
	for (; *s; s++)
		width += ((unsigned char)*s & 0xc0) != 0x80;
	return width;
}

/* The first thing in the text that XML 1.0 cannot hold, for a message; NULL when there is none. */
static const char *unfit(struct context *ctx, const char *s)
{
	if (!text_utf8_valid(s, strlen(s)))
		return "bytes that are not UTF-8";
	for (; *s; s++) {
		unsigned char c = (unsigned char)*s;
		if (c < ' ' && c != '\t' && c != '\n' && c != '\r')
			return arena_printf(ctx->arena, "the control character U+%04X", c);
		if (text_starts(s, "\xef\xbf\xbe") || text_starts(s, "\xef\xbf\xbf"))
			return "a character that is none (U+FFFE or U+FFFF)";
	}
	return NULL;
}

static void fit_check(struct writer *w, const struct object *o, const char *attr, const char *value)
{
	const char *what = unfit(w->ctx, value);
	if (what)
		diag_report(w->ctx, DIAG_MODEL_VALUE, o->at, "Change it in the database, then try again.",
			    "%s: %s holds %s, which XML cannot hold", object_title(w->ctx, o), attr, what);
}

/* ---- one element -------------------------------------------------------------------------------------------------- */

static void attr_add(struct writer *w, const struct object *o, struct list *attrs, const char *name, const char *value)
{
	fit_check(w, o, name, value);
	list_add(attrs, arena_printf(w->ctx->arena, "%s=\"%s\"", name, escaped(w, value, true)));
}

/* Whether the attribute is one to write: what follows from a table above is not, but for the name. */
static bool is_said(const struct object *o, enum attr a)
{
	return !(attr_table[a].flags & DERIVED) && (a == kind_name_attr(o->kind) || !(o->implied & attr_bit(a)));
}

/* An inherited column without the default that the one above has. */
static bool is_refused(const struct object *o, enum attr a)
{
	return a == COLUMN_DEFAULT && o->implied && !object_get(o, a) && !(o->implied & attr_bit(a));
}

/* Whether the object says anything beyond what follows from a table above. */
static bool is_written(const struct object *o)
{
	if (!o->implied)
		return true;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++)
		if (!(o->implied & attr_bit(a)) && !(attr_table[a].flags & DERIVED) &&
		    attr_table[a].ref != REF_ORIGIN && (object_get(o, a) || is_refused(o, a)))
			return true;
	return o->child != NULL;
}

static bool has_written_child(const struct object *o)
{
	const struct object *c = o->child;
	while (c && !is_written(c))
		c = c->next;
	return c != NULL;
}

/* The attributes as they are written; `content` is left out, for it is written as text. */
static struct list attrs_of(struct writer *w, const struct object *o, enum attr content)
{
	struct list attrs = list_on(w->ctx->arena);
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (object_get(o, a) && a != content && is_said(o, a))
			attr_add(w, o, &attrs, attr_table[a].name, object_get(o, a));
		else if (is_refused(o, a))
			attr_add(w, o, &attrs, attr_table[a].name, "null");
		if (o->was && a == kind_name_attr(o->kind))
			attr_add(w, o, &attrs, "was", o->was);
	}
	return attrs;
}

/* Those that do not fit on the line go to the next, below the first. `column` is where the element's name ends. */
static void attrs_write(struct writer *w, const struct list *attrs, size_t column)
{
	size_t indent = column + 1;
	for (size_t i = 0; i < attrs->count; i++) {
		size_t width = width_of(attrs->item[i]);
		if (i && column + 1 + width + 2 > WIDTH) {
			text_addf(&w->out, "\n%*s", (int)indent, "");
			column = indent;
		} else {
			text_addc(&w->out, ' ');
			column++;
		}
		text_add(&w->out, attrs->item[i]);
		column += width;
	}
}

static size_t attrs_width(const struct list *attrs)
{
	size_t width = 0;
	for (size_t i = 0; i < attrs->count; i++)
		width += 1 + width_of(attrs->item[i]);
	return width;
}

static bool is_trimmed(struct writer *w, const char *value)
{
	return text_equal(value, text_trim(w->ctx->arena, value));
}

/* The attribute that is written as text: one whose value the reader would not trim. CDATA would lose a carriage return. */
static enum attr content_of(struct writer *w, const struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		const char *value = attr_table[a].flags & CONTENT && is_said(o, a) ? object_get(o, a) : NULL;
		bool fits = value && !text_blank(value) &&
			    (is_trimmed(w, value) || (attr_table[a].flags & VERBATIM && !strchr(value, '\r')));
		if (value) /* text is read as the first such attribute: another one does not take its place */
			return fits ? a : ATTR_COUNT;
	}
	return ATTR_COUNT;
}

static enum form form_of(struct writer *w, const struct object *o, enum attr content, size_t before)
{
	if (content == ATTR_COUNT)
		return FORM_NONE;
	const char *value = object_get(o, content);
	size_t width =
		before + width_of(escaped(w, value, false)) + strlen("></>") + strlen(kind_table[o->kind].element);
	if (strchr(value, '\n') || o->child || width > WIDTH || !is_trimmed(w, value))
		return attr_table[content].flags & VERBATIM ? FORM_VERBATIM : FORM_BLOCK;
	return FORM_INLINE;
}

/* The text goes on lines of its own, exactly as it is: the reader trims both ends, and nothing else. */
static void block_write(struct writer *w, const char *value, size_t indent, enum form form)
{
	const char *cdata = text_replace(w->ctx->arena, value, "]]>", "]]]]><![CDATA[>");
	if (form == FORM_VERBATIM) {
		text_addf(&w->out, "<![CDATA[%s]]>", cdata);
		return;
	}
	if (strchr(value, '\r')) { /* CDATA would lose it */
		text_addc(&w->out, '\n');
		xml_escape(&w->out, value, false);
		text_addf(&w->out, "\n%*s", (int)indent, "");
		return;
	}
	text_addf(&w->out, "<![CDATA[\n%s\n%*s]]>", cdata, (int)indent, "");
}

static void children_write(struct writer *w, const struct object *o, size_t indent);

static void object_write(struct writer *w, const struct object *o, size_t indent)
{
	const char *element = kind_table[o->kind].element;
	enum attr content = content_of(w, o);
	struct list attrs = attrs_of(w, o, content);
	size_t name_end = indent + 1 + strlen(element);
	enum form form = form_of(w, o, content, name_end + attrs_width(&attrs));
	if (form)
		fit_check(w, o, attr_table[content].name, object_get(o, content));
	text_addf(&w->out, "%*s<%s", (int)indent, "", element);
	attrs_write(w, &attrs, name_end);
	if (!form && !has_written_child(o)) {
		text_add(&w->out, "/>\n");
		return;
	}
	text_addc(&w->out, '>');
	if (form == FORM_INLINE)
		xml_escape(&w->out, object_get(o, content), false);
	else if (form)
		block_write(w, object_get(o, content), indent, form);
	if (has_written_child(o)) {
		text_addc(&w->out, '\n');
		children_write(w, o, indent + INDENT);
		text_addf(&w->out, "%*s", (int)indent, "");
	}
	text_addf(&w->out, "</%s>\n", element);
}

static int rank_compare(const void *a, const void *b)
{
	const struct object *x = a, *y = b;
	return kind_table[x->kind].rank - kind_table[y->kind].rank;
}

/* Columns first, then keys: a catalog that keeps texts has them as they were written. */
static struct list children_ranked(const struct writer *w, const struct object *o)
{
	struct list children = list_on(w->ctx->arena);
	for (const struct object *c = o->child; c; c = c->next)
		if (is_written(c))
			list_add(&children, c);
	if (o->kind == KIND_TABLE)
		list_sort(&children, rank_compare);
	return children;
}

/* Objects of a schema are set apart by an empty line when one of the two takes several lines. */
static void children_write(struct writer *w, const struct object *o, size_t indent)
{
	bool first = true, tall_before = false;
	struct list children = children_ranked(w, o);
	for (size_t i = 0; i < children.count; i++) {
		const struct object *c = children.item[i];
		if (o->kind == KIND_MODEL && c->kind == KIND_SCHEMA && text_equal(object_name(c), w->outside)) {
			text_add(&w->out, first ? "" : "\n");
			children_write(w, c, indent);
			first = false, tall_before = true;
			continue;
		}
		struct writer part = { w->ctx, w->outside, text_on(w->ctx->arena) };
		object_write(&part, c, indent);
		bool tall = strchr(text_get(&part.out), '\n')[1];
		bool apart = o->kind == KIND_MODEL || o->kind == KIND_SCHEMA;
		text_add(&w->out, !first && apart && (tall || tall_before) ? "\n" : "");
		text_addn(&w->out, part.out.data, part.out.length);
		first = false, tall_before = tall;
	}
}

const char *model_text(struct context *ctx, const struct object *model, const char *outside)
{
	struct writer w = { ctx, outside, text_on(ctx->arena) };
	text_add(&w.out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<model xmlns=\"" MODEL_NAMESPACE "\"");
	text_add(&w.out, model->child ? ">\n" : "/>\n");
	children_write(&w, model, INDENT);
	text_add(&w.out, model->child ? "</model>\n" : "");
	return text_get(&w.out);
}

/* What the schema has of its own would seem to be the model's. */
static bool has_own(const struct object *schema)
{
	return object_first(schema, KIND_GRANT) || object_first(schema, KIND_SECURITY_LABEL) ||
	       object_first(schema, KIND_DEFAULT_PRIVILEGES);
}

/* Whether the schema says no more than its name, and so can be left out around what it holds. */
static const char *schema_outside(const struct object *model, const char *name)
{
	const struct object *schema = name ? object_child(model, KIND_SCHEMA, name) : NULL;
	if (!schema || !schema->child || schema->was || has_own(schema))
		return NULL;
	for (enum attr a = kind_table[KIND_SCHEMA].first; a < kind_attr_end(KIND_SCHEMA); a++)
		if (a != SCHEMA_NAME && object_get(schema, a))
			return NULL;
	return name;
}

struct list xml_write(struct context *ctx, const struct object *model, enum xml_split split, const char *default_schema)
{
	struct list files = list_on(ctx->arena), parts = model_split(ctx, model, split);
	const char *outside = schema_outside(model, default_schema);
	size_t errors = diag_errors(ctx);
	for (size_t i = 0; i < parts.count; i++) {
		const struct part *part = parts.item[i];
		struct xml_file *file = arena_alloc(ctx->arena, sizeof *file);
		file->path = part->path;
		file->text = model_text(ctx, part->model, outside);
		list_add(&files, file);
	}
	if (diag_errors(ctx) > errors)
		files.count = 0;
	return files;
}
