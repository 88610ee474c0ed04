/*
 * libxml2's SAX parser, and what makes it safe for files from anywhere: no DTD and so no entities, no network, few
 * levels, few names, UTF-8 alone.
 *
 * It runs in recovery mode, so that an attribute given twice does not hide all other errors; any other violation of
 * well-formedness ends the reading.
 */
#include "xml/parse.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "xml/place.h"

/* libxml2 compares each attribute of a tag with all others, and it keeps every name that it has met. A model needs a
 * few hundred names; with a ceiling on their sum, no tag can have so many attributes that comparing them takes long. */
enum { NAMES_LIMIT = 64 << 10 };

struct parser {
	const struct xml_source *source;
	struct arena *aside; /* what one event needs */
	xmlParserCtxt *xml;
	struct cursor here; /* not behind the newest event; all places are counted on from here */
	struct cursor late; /* like here, for events within a run of text */
	size_t event;       /* where the newest event ended */
	size_t string;      /* where the newest tag ended */
	struct text run;    /* text since then */
	bool cdata;         /* it began in a CDATA section, and between these there were blanks alone */
	size_t cdata_end;   /* where the last of them ended, within `run` */
	size_t depth, errors;
	bool stopped; /* nothing more is to be said */
	bool broken;  /* nothing more is to be handed on: an error is about to be told */
	struct tag_attr raw[XML_ATTR_LIMIT];
	struct xml_attr attr[XML_ATTR_LIMIT];
};

static struct place place_of(const struct parser *p, struct cursor c)
{
	return (struct place){ p->source->file, c.line, c.column };
}

static struct cursor cursor_of(const struct parser *p, size_t offset)
{
	return cursor_at(p->here, p->source->text, offset < p->source->length ? offset : p->source->length);
}

/* How far libxml2 has read. */
static size_t consumed(const struct parser *p)
{
	long offset = xmlByteConsumed(p->xml);
	return offset < 0 ? p->event : (size_t)offset;
}

static void refuse(struct parser *p, struct cursor at, const char *hint, const char *what)
{
	xml_report(p->source, DIAG_XML_HOSTILE, place_of(p, at), hint, "%s", what);
	p->errors++;
	p->stopped = true;
	if (p->xml)
		xmlStopParser(p->xml);
}

/* ---- before libxml2 sees it ----------------------------------------------------------------------------- */

static size_t invalid_offset(const char *text, size_t length)
{
	size_t i = 0;
	while (i < length) {
		size_t n = 1;
		while (n <= 4 && n <= length - i && !text_utf8_valid(text + i, n))
			n++;
		if (n > 4 || n > length - i)
			break;
		i += n;
	}
	return i;
}

/* The encoding that the XML declaration names, and where; UTF-8 when it names none. */
static const char *encoding_declared(const struct xml_source *s, size_t *offset)
{
	const char *begin = s->text + cursor_start(s->text, s->length).offset;
	const char *end = text_starts(begin, "<?xml") ? strstr(begin, "?>") : NULL;
	const char *hit = end ? strstr(begin, "encoding") : NULL;
	if (!hit || hit > end)
		return "UTF-8";
	*offset = (size_t)(hit - s->text);
	hit += strcspn(hit, "\"'");
	size_t length = *hit ? strcspn(hit + 1, "\"'?") : 0;
	return arena_strndup(s->ctx->arena, *hit ? hit + 1 : hit, length);
}

static bool bytes_check(struct parser *p)
{
	const struct xml_source *s = p->source;
	size_t offset = 0;
	const char *nul = memchr(s->text, '\0', s->length), *encoding;
	bool wide = s->length >= 2 && (memcmp(s->text, "\xff\xfe", 2) == 0 || memcmp(s->text, "\xfe\xff", 2) == 0);
	if (s->length > XML_SIZE_LIMIT)
		refuse(p, p->here, "Split it into several files.", "the file is larger than 64 MiB");
	else if (wide)
		refuse(p, p->here, "Save it as UTF-8.", "the file is UTF-16, not UTF-8");
	else if (nul)
		refuse(p, cursor_of(p, (size_t)(nul - s->text)), "Save it as UTF-8 text.", "the file holds a NUL byte");
	else if (!text_utf8_valid(s->text, s->length))
		refuse(p, cursor_of(p, invalid_offset(s->text, s->length)), "Save it as UTF-8.",
		       "the file is not UTF-8 text");
	else if (encoding = encoding_declared(s, &offset), !text_equal_fold(encoding, "UTF-8"))
		refuse(p, cursor_of(p, offset), "Save it as UTF-8 and declare that, or no encoding at all.",
		       arena_printf(s->ctx->arena, "the file declares the encoding \"%s\"", encoding));
	return !p->stopped;
}

/* ---- events ----------------------------------------------------------------------------------------------- */

/* Whether nothing is handed on any more. */
static bool over(const struct parser *p)
{
	return p->stopped || p->broken;
}

/* Ends the reading when no more errors are reported anyway. */
static bool full_stop(struct parser *p)
{
	if (!xml_full(p->source->ctx, p->source->since))
		return false;
	p->errors++;
	p->stopped = true;
	xmlStopParser(p->xml);
	return true;
}

/* Hands on the text since the last tag. */
static void run_flush(struct parser *p, size_t end)
{
	bool cdata = p->cdata && p->run.length && text_blank(p->run.data + p->cdata_end);
	if (cdata)
		p->run.data[p->run.length = p->cdata_end] = '\0';
	if (p->run.length && !text_blank(p->run.data)) {
		size_t begin = string_begin(p->source->text, p->string, end);
		p->source->string(p->source->user, p->run.data, cdata, place_of(p, cursor_of(p, begin)));
	}
	p->run.length = 0;
	p->cdata = false;
}

/* Where the tag that ends at `end` begins: "<" cannot stand within it. */
static size_t tag_begin(const struct parser *p, size_t end)
{
	size_t i = end < p->source->length ? end : p->source->length;
	while (i > p->event && p->source->text[i - 1] != '<')
		i--;
	return i > p->event ? i - 1 : p->event;
}

/* A start tag is also told when the file ends within it. */
static bool tag_ends(const struct parser *p, size_t end)
{
	return end < p->source->length && (p->source->text[end] == '>' || p->source->text[end] == '/');
}

static const char *text_of(const struct parser *p, const xmlChar *s)
{
	return s ? names_intern(p->source->ctx->names, (const char *)s) : NULL;
}

static void twice_report(struct parser *p, const struct tag_attr *first, const struct tag_attr *second)
{
	xml_report(p->source, DIAG_XML_SYNTAX, place_of(p, second->at), "Remove one of the two.",
		   "the attribute %.*s is given twice; the first one is at %d:%d", (int)second->length, second->name,
		   first->at.line, first->at.column);
	p->errors++;
}

/* Reports attributes given twice, and leaves in `raw` those that libxml2 hands on: not the declarations of namespaces. */
static size_t raw_check(struct parser *p, size_t count)
{
	size_t kept = 0;
	for (size_t i = 0; i < count; i++)
		for (size_t j = 0; j < i; j++)
			if (p->raw[i].length == p->raw[j].length &&
			    memcmp(p->raw[i].name, p->raw[j].name, p->raw[i].length) == 0) {
				twice_report(p, &p->raw[j], &p->raw[i]);
				break;
			}
	for (size_t i = 0; i < count; i++) {
		struct tag_attr a = p->raw[i];
		bool declares = a.length >= 5 && memcmp(a.name, "xmlns", 5) == 0 && (a.length == 5 || a.name[5] == ':');
		if (!declares)
			p->raw[kept++] = a;
	}
	return kept;
}

/* The value of an attribute. Without entity substitution libxml2 leaves each & as &#38;, for a tree to resolve later. */
static const char *value_of(const struct parser *p, const xmlChar **given)
{
	struct arena *arena = p->aside;
	const char *value = arena_strndup(arena, (const char *)given[3], (size_t)(given[4] - given[3]));
	return strchr(value, '&') ? text_replace(arena, value, "&#38;", "&") : value;
}

/* `given` is libxml2's array: name, prefix, URI, value, end of the value. */
static void attr_read(struct parser *p, size_t index, const xmlChar **given, struct cursor tag, size_t raws)
{
	const char *name = (const char *)given[0], *prefix = (const char *)given[1];
	struct cursor at = tag;
	for (size_t i = 0; i < raws; i++) {
		/* Both lists have the same order; looking further is for the case that they do not. */
		const struct tag_attr *raw = &p->raw[(index + i) % raws];
		const char *local = memchr(raw->name, ':', raw->length);
		local = local && prefix ? local + 1 : raw->name;
		size_t length = raw->length - (size_t)(local - raw->name);
		if (strlen(name) == length && memcmp(local, name, length) == 0) {
			at = raw->at;
			break;
		}
	}
	p->attr[index] = (struct xml_attr){ text_of(p, given[0]), text_of(p, given[1]), text_of(p, given[2]),
					    value_of(p, given), place_of(p, at) };
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
		     const xmlChar **declared, int attrs, int defaulted, const xmlChar **given)
{
	struct parser *p = user;
	(void)namespaces, (void)declared, (void)defaulted;
	if (over(p))
		return;
	size_t end = consumed(p), begin = tag_begin(p, end);
	p->broken = !tag_ends(p, end);
	if (p->broken)
		return;
	run_flush(p, begin);
	p->here = cursor_of(p, begin);
	if (full_stop(p))
		return;
	if (p->depth++ == XML_DEPTH_LIMIT) {
		refuse(p, p->here, "A model needs no more than five.", "elements are nested more than 64 levels deep");
		return;
	}
	size_t raws = tag_scan(p->source->text, p->here, end, p->raw, XML_ATTR_LIMIT);
	if (raws > XML_ATTR_LIMIT || (size_t)attrs > raws) {
		refuse(p, p->here, NULL, "an element has more than 256 attributes");
		return;
	}
	raws = raw_check(p, raws);
	struct arena_mark mark = arena_mark(p->aside);
	for (size_t i = 0; i < (size_t)attrs; i++)
		attr_read(p, i, given + 5 * i, p->here, raws);
	struct xml_element element = { text_of(p, name), text_of(p, prefix), text_of(p, uri), place_of(p, p->here),
				       p->attr,          (size_t)attrs };
	p->event = p->string = end + 1;
	p->source->start(p->source->user, &element);
	arena_reset(p->aside, mark);
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
	struct parser *p = user;
	(void)name, (void)prefix, (void)uri;
	if (over(p))
		return;
	size_t end = consumed(p);
	run_flush(p, tag_begin(p, end));
	p->here = cursor_of(p, end);
	p->event = p->string = end;
	p->depth--;
	p->source->end(p->source->user);
}

static void on_string(void *user, const xmlChar *s, int length)
{
	struct parser *p = user;
	if (!over(p))
		text_addn(&p->run, (const char *)s, (size_t)length);
}

static void on_cdata(void *user, const xmlChar *s, int length)
{
	struct parser *p = user;
	if (over(p))
		return;
	/* Blanks before the first section are no part of what is in it. */
	if (!p->cdata && p->run.length && text_blank(p->run.data))
		p->run.length = 0;
	p->cdata = p->cdata ? text_blank(p->run.data + p->cdata_end) : !p->run.length;
	on_string(user, s, length);
	p->cdata_end = p->run.length;
	p->event = consumed(p);
}

static void on_comment(void *user, const xmlChar *s)
{
	struct parser *p = user;
	(void)s;
	if (!over(p))
		p->event = consumed(p);
}

static void on_instruction(void *user, const xmlChar *target, const xmlChar *data)
{
	struct parser *p = user;
	(void)data;
	if (over(p))
		return;
	size_t end = consumed(p), begin = p->event;
	while (begin + 1 < end && memcmp(p->source->text + begin, "<?", 2) != 0)
		begin++;
	p->late = cursor_at(p->late.offset > p->here.offset ? p->late : p->here, p->source->text, begin);
	xml_report(p->source, DIAG_XML_HOSTILE, place_of(p, p->late), "Remove it.",
		   "the processing instruction <?%s …?> has no meaning here", (const char *)target);
	p->errors++;
	p->event = end;
	full_stop(p);
}

static void on_doctype(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
	struct parser *p = user;
	(void)name, (void)external, (void)system;
	if (over(p))
		return;
	const char *text = p->source->text, *hit = strstr(text + p->event, "<!DOCTYPE");
	refuse(p, cursor_of(p, hit ? (size_t)(hit - text) : p->event), "Remove the <!DOCTYPE …>.",
	       "a document type may not be declared");
}

/* ---- errors ------------------------------------------------------------------------------------------------- */

static const struct error_hint {
	int error;
	enum diag_code code;
	const char *hint;
	const char *message; /* NULL: libxml2's own says it */
} error_hints[] = {
	{ XML_ERR_UNDECLARED_ENTITY, DIAG_XML_HOSTILE,
	  "Only &lt; &gt; &amp; &quot; &apos; and &#number; are known; write &amp; for the sign itself.", NULL },
	{ XML_ERR_NO_MEMORY, DIAG_XML_HOSTILE, "A model needs few names of elements and attributes.",
	  "the file has too many different names" },
	{ XML_ERR_INTERNAL_ERROR, DIAG_XML_HOSTILE, "A value may have ten million characters.",
	  "a tag or a text is too long" },
	{ XML_ERR_NAME_TOO_LONG, DIAG_XML_HOSTILE, "Shorten the name.", NULL },
	{ XML_ERR_UNSUPPORTED_ENCODING, DIAG_XML_HOSTILE, "Save it as UTF-8.", NULL },
	{ XML_ERR_INVALID_ENCODING, DIAG_XML_HOSTILE, "Save it as UTF-8.", NULL },
	{ XML_ERR_LT_IN_ATTRIBUTE, DIAG_XML_SYNTAX, "Write &lt; for < within an attribute.", NULL },
	{ XML_ERR_NAME_REQUIRED, DIAG_XML_SYNTAX, "Write &amp; for & and &lt; for <, or use <![CDATA[…]]>.", NULL },
	{ XML_ERR_ENTITYREF_SEMICOL_MISSING, DIAG_XML_SYNTAX, "Write &amp; for &.", NULL },
	{ XML_ERR_MISPLACED_CDATA_END, DIAG_XML_SYNTAX, "Write ]]&gt; in text.", NULL },
	{ XML_ERR_TAG_NAME_MISMATCH, DIAG_XML_SYNTAX, "Close the element that was opened last.", NULL },
	{ XML_ERR_TAG_NOT_FINISHED, DIAG_XML_SYNTAX, "Close every element that is open.", NULL },
	{ XML_ERR_DOCUMENT_END, DIAG_XML_SYNTAX, "A file has one root element and nothing after it.", NULL },
	{ XML_ERR_DOCUMENT_EMPTY, DIAG_XML_SYNTAX, "An XML file begins with <.", NULL },
	{ XML_ERR_INVALID_CHAR, DIAG_XML_SYNTAX, "XML cannot hold control characters; remove it.", NULL },
	{ XML_ERR_ATTRIBUTE_NOT_STARTED, DIAG_XML_SYNTAX, "Put quotes around the value.", NULL },
	{ XML_ERR_ATTRIBUTE_NOT_FINISHED, DIAG_XML_SYNTAX, "Close the quotes; a value may have ten million characters.",
	  NULL },
	{ XML_ERR_ATTRIBUTE_WITHOUT_VALUE, DIAG_XML_SYNTAX, "Write name=\"value\".", NULL },
	{ XML_ERR_RESERVED_XML_NAME, DIAG_XML_SYNTAX, "The XML declaration stands at the very beginning of the file.",
	  NULL },
};

static const struct error_hint *error_hint_of(int error)
{
	static const struct error_hint other = { 0, DIAG_XML_SYNTAX, NULL, NULL };
	for (size_t i = 0; i < COUNT_OF(error_hints); i++)
		if (error_hints[i].error == error)
			return &error_hints[i];
	return &other;
}

static void on_error(void *user, xmlError *error)
{
	struct parser *p = user;
	/* Attributes given twice, and prefixes that were not declared, are reported where they stand. */
	bool ours = error->code == XML_ERR_ATTRIBUTE_REDEFINED || error->domain == XML_FROM_NAMESPACE;
	if (p->stopped || error->level < XML_ERR_ERROR || ours)
		return;
	const struct error_hint *known = error_hint_of(error->code);
	const char *message = known->message ? known->message : error->message ? error->message : "it cannot be read";
	xml_report(p->source, known->code, place_of(p, cursor_of(p, consumed(p))), known->hint, "not well-formed: %s",
		   text_trim(p->source->ctx->arena, message));
	p->errors++;
	/* As without recovery: libxml2 calls nobody any more, and finds its own way out. */
	p->stopped = true;
	p->xml->recovery = 0;
	p->xml->disableSAX = 1;
}

static bool parser_run(struct parser *p)
{
	const struct xml_source *source = p->source;
	if (!bytes_check(p))
		return false;
	p->xml = source->length ? xmlCreateMemoryParserCtxt(source->text, (int)source->length) : NULL;
	if (!p->xml) {
		xml_report(source, DIAG_XML_SYNTAX, place_of(p, p->here), "Delete it, or write a root element into it.",
			   "the file is empty");
		return false;
	}
	*p->xml->sax = (xmlSAXHandler){
		.initialized = XML_SAX2_MAGIC,
		.internalSubset = on_doctype,
		.startElementNs = on_start,
		.endElementNs = on_end,
		.characters = on_string,
		.ignorableWhitespace = on_string,
		.cdataBlock = on_cdata,
		.comment = on_comment,
		.processingInstruction = on_instruction,
		.serror = on_error,
	};
	p->xml->userData = p;
	xmlCtxtUseOptions(p->xml, XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_RECOVER);
	xmlDictSetLimit(p->xml->dict, NAMES_LIMIT);
	xmlParseDocument(p->xml);
	bool silent = !p->xml->wellFormed && !p->errors;
	if (silent)
		xml_report(source, DIAG_XML_SYNTAX, place_of(p, p->here), NULL, "the file is not well-formed");
	xmlFreeParserCtxt(p->xml);
	return !p->errors && !silent;
}

bool xml_parse(const struct xml_source *source)
{
	struct arena *arena = arena_new();
	struct parser *p = arena_alloc(arena, sizeof *p);
	*p = (struct parser){ .source = source,
			      .aside = arena,
			      .here = cursor_start(source->text, source->length),
			      .run = text_on(arena) };
	bool good = parser_run(p);
	arena_free(arena);
	return good;
}
