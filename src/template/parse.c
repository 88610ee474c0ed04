/*
 * Source to a tree of nodes, in one pass. A tag other than {{value}} that stands alone on its line takes
 * the whole line with it:
 *
 *	"a\n  {{#s}}\nb\n{{/s}}\n"   gives   "a\n", section s { "b\n" }
 *	"a {{#s}}\nb\n"              keeps   "a ", section s { "\nb\n" …
 *
 * The tree is built without recursion; sections are limited in depth because rendering recurses over them.
 */
#include "template/template_internal.h"

struct parser {
	struct context *ctx;
	struct template *t;
	const char *at; /* first byte that is not in the tree yet */
	const char *open, *close;
	struct node *section; /* the innermost open one */
	struct node **tail;
	size_t depth;
};

struct tag {
	char sigil;              /* '\0' for {{value}} */
	const char *start, *end; /* with the delimiters, or the line when it stands alone */
	const char *text;        /* what is inside, without white space at its ends */
	const char *indent;      /* the white space before it when it stands alone */
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool is_space(char c)
{
	return is_blank(c) || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

struct place template_place(const struct template *t, size_t offset)
{
	struct place place = { .file = t->options.file, .line = 1, .column = 1 };
	size_t line = 0;
	for (size_t i = 0; i < offset; i++) {
		if (t->source[i] != '\n')
			continue;
		place.line++;
		line = i + 1;
	}
	for (size_t i = line + t->indent; i < offset; i++)
		place.column += (t->source[i] & 0xc0) != 0x80;
	return place;
}

PRINTF_LIKE(4, 5)
static bool fail_at(struct parser *p, const char *where, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *message = arena_vprintf(p->ctx->arena, format, args);
	va_end(args);
	diag_report(p->ctx, DIAG_TEMPLATE, template_place(p->t, (size_t)(where - p->t->source)), hint, "%s", message);
	return false;
}

static struct node *node_add(struct parser *p, enum node_kind kind, const char *where)
{
	struct node *node = arena_alloc(p->ctx->arena, sizeof *node);
	node->kind = kind;
	node->offset = (size_t)(where - p->t->source);
	node->parent = p->section;
	*p->tail = node;
	p->tail = &node->next;
	return node;
}

static void text_until(struct parser *p, const char *end)
{
	if (end <= p->at)
		return;
	struct node *node = node_add(p, NODE_TEXT, p->at);
	node->text = p->at;
	node->length = (size_t)(end - p->at);
}

/* ---- reading one tag -------------------------------------------------------------------------- */

static bool fail_unclosed(struct parser *p, const char *start, const char *closing)
{
	const char *hint = arena_printf(p->ctx->arena,
					"Add `%s`; if `%s` is meant as text, choose other delimiters, as {{=<%% %%>=}} "
					"does.",
					closing, p->open);
	return fail_at(p, start, hint, "the tag that begins here is not closed: `%s` is missing", closing);
}

/* "{{{a}}}" is sigil '{', text "a"; "{{=<% %>=}}" is sigil '=', text "<% %>". */
static bool read_tag(struct parser *p, const char *start, struct tag *tag)
{
	const char *body = start + strlen(p->open), *closing = p->close;
	while (is_space(*body))
		body++;
	*tag = (struct tag){ .start = start, .indent = "" };
	if (*body && strchr("#^/!>=&{<$", *body))
		tag->sigil = *body++;
	if (tag->sigil == '{' || tag->sigil == '=')
		closing = arena_printf(p->ctx->arena, "%c%s", tag->sigil == '{' ? '}' : '=', p->close);
	const char *end = strstr(body, closing);
	if (!end)
		return fail_unclosed(p, start, closing);
	tag->end = end + strlen(closing);
	tag->text = text_trim(p->ctx->arena, arena_strndup(p->ctx->arena, body, (size_t)(end - body)));
	/* A tag inside a tag: the first one was forgotten to be closed, and the error is there. */
	if (tag->sigil != '!' && tag->sigil != '=' && strstr(tag->text, p->open))
		return fail_unclosed(p, start, closing);
	return true;
}

/* Takes the rest of the line into the tag, and the white space before it, when nothing else is there. */
static void widen_standalone(struct parser *p, struct tag *tag)
{
	const char *start = tag->start, *end = tag->end;
	while (start > p->t->source && is_blank(start[-1]))
		start--;
	if (start > p->t->source && start[-1] != '\n')
		return;
	while (is_blank(*end))
		end++;
	if (*end == '\r' && end[1] == '\n')
		end++;
	if (*end && *end != '\n')
		return;
	tag->indent = arena_strndup(p->ctx->arena, start, (size_t)(tag->start - start));
	tag->start = start;
	tag->end = *end ? end + 1 : end;
}

static bool check_name(struct parser *p, const char *where, const char *name)
{
	if (!*name)
		return fail_at(p, where, "Write a name between the delimiters.", "the tag has no name");
	for (const char *s = name; *s; s++)
		if (is_space(*s))
			return fail_at(p, where, "A tag holds one name; Mustache has no expressions and no helpers.",
				       "the name \"%s\" has white space in it", name);
	return true;
}

/* "a.b.c" gives a, b, c; "." gives none. */
static bool split_name(struct parser *p, struct node *node, const char *where, const char *name)
{
	size_t dots = 0;
	for (const char *s = name; *s; s++)
		dots += *s == '.';
	node->text = name;
	node->length = strlen(name);
	if (text_equal(name, "."))
		return true;
	node->part = arena_alloc(p->ctx->arena, (dots + 1) * sizeof *node->part);
	for (const char *s = name, *end; node->parts <= dots; s = end + 1) {
		end = s + strcspn(s, ".");
		if (end == s)
			return fail_at(p, where, "Write names as a.b.c, or a dot alone for the current item.",
				       "the name \"%s\" has an empty part", name);
		node->part[node->parts++] = arena_strndup(p->ctx->arena, s, (size_t)(end - s));
	}
	return true;
}

/* ---- what a tag does to the tree -------------------------------------------------------------- */

static bool add_named(struct parser *p, enum node_kind kind, const struct tag *tag, const char *where)
{
	struct node *node = node_add(p, kind, where);
	return check_name(p, where, tag->text) && split_name(p, node, where, tag->text);
}

static bool add_partial(struct parser *p, const struct tag *tag, const char *where)
{
	struct node *node = node_add(p, NODE_PARTIAL, where);
	node->text = tag->text;
	node->length = strlen(tag->text);
	node->indent = tag->indent;
	return check_name(p, where, tag->text);
}

static bool open_section(struct parser *p, enum node_kind kind, const struct tag *tag, const char *where)
{
	if (p->depth == TEMPLATE_SECTIONS_MAX)
		return fail_at(p, where, "Move the inner sections to a partial.", "sections are nested deeper than %d",
			       TEMPLATE_SECTIONS_MAX);
	struct node **tail = p->tail;
	if (!add_named(p, kind, tag, where))
		return false;
	p->section = *tail;
	p->tail = &p->section->child;
	p->depth++;
	return true;
}

static bool fail_mismatch(struct parser *p, const struct tag *tag, const char *where)
{
	struct place opened = template_place(p->t, p->section->offset);
	return fail_at(p, where, "Sections close in the reverse order of their opening.",
		       "\"%s\" is closed, but the innermost open section is \"%s\" of line %d, column %d", tag->text,
		       p->section->text, opened.line, opened.column);
}

static bool close_section(struct parser *p, const struct tag *tag, const char *where)
{
	struct node *section = p->section;
	if (!check_name(p, where, tag->text))
		return false;
	if (!section)
		return fail_at(p, where, "Remove it, or open the section before it.",
			       "the section \"%s\" is closed but was not opened", tag->text);
	if (!text_equal(section->text, tag->text))
		return fail_mismatch(p, tag, where);
	p->tail = &section->next;
	p->section = section->parent;
	p->depth--;
	return true;
}

static bool set_delimiters(struct parser *p, const struct tag *tag, const char *where)
{
	static const char hint[] = "Write two delimiters with a space between, as in {{=<% %>=}}; neither may have "
				   "white space or \"=\" in it.";
	const char *first = tag->text, *gap = first;
	while (*gap && !is_space(*gap))
		gap++;
	const char *second = gap;
	while (is_space(*second))
		second++;
	bool good = *second && !strchr(first, '=');
	for (const char *s = second; *s; s++)
		good = good && !is_space(*s);
	if (!good)
		return fail_at(p, where, hint, "the delimiters \"%s\" are wrong", tag->text);
	p->open = arena_strndup(p->ctx->arena, first, (size_t)(gap - first));
	p->close = second;
	return true;
}

static bool apply_tag(struct parser *p, const struct tag *tag, const char *where)
{
	switch (tag->sigil) {
	case '#':
		return open_section(p, NODE_SECTION, tag, where);
	case '^':
		return open_section(p, NODE_INVERTED, tag, where);
	case '/':
		return close_section(p, tag, where);
	case '>':
		return add_partial(p, tag, where);
	case '=':
		return set_delimiters(p, tag, where);
	case '!':
		return true;
	case '<':
	case '$':
		return fail_at(p, where, "Use a partial, {{>name}}.",
			       "template inheritance ({{<parent}} and {{$block}}) is not supported");
	default:
		return add_named(p, tag->sigil ? NODE_RAW : NODE_VALUE, tag, where);
	}
}

/* ---- the whole source ------------------------------------------------------------------------- */

static bool parse_source(struct parser *p)
{
	for (const char *where; (where = strstr(p->at, p->open));) {
		struct tag tag;
		if (!read_tag(p, where, &tag))
			return false;
		if (tag.sigil && !strchr("&{", tag.sigil))
			widen_standalone(p, &tag);
		text_until(p, tag.start);
		p->at = tag.end;
		if (!apply_tag(p, &tag, where))
			return false;
	}
	text_until(p, p->at + strlen(p->at));
	if (!p->section)
		return true;
	return fail_at(p, p->t->source + p->section->offset,
		       arena_printf(p->ctx->arena, "Add %s/%s%s where it ends.", p->open, p->section->text, p->close),
		       "the section \"%s\" is not closed", p->section->text);
}

static const char *indent_lines(struct context *ctx, const char *source, const char *indent)
{
	struct text out = text_on(ctx->arena);
	while (*source) {
		size_t length = strcspn(source, "\n");
		length += source[length] == '\n';
		text_add(&out, indent);
		text_addn(&out, source, length);
		source += length;
	}
	return text_get(&out);
}

struct template *template_parse_indented(struct context *ctx, const char *source, const char *indent,
					 const struct template_options *options)
{
	struct template *t = arena_alloc(ctx->arena, sizeof *t);
	t->options = *options;
	t->options.file = arena_strdup(ctx->arena, options->file);
	t->source = indent_lines(ctx, source, indent);
	t->indent = strlen(indent);
	struct parser p = { .ctx = ctx, .t = t, .at = t->source, .open = "{{", .close = "}}", .tail = &t->first };
	return parse_source(&p) ? t : NULL;
}

struct template *template_parse(struct context *ctx, const char *source, const struct template_options *options)
{
	return template_parse_indented(ctx, source, "", options);
}
