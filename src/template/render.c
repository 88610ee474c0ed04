/*
 * A tree of nodes over a JSON value, to text. Names are looked up from the innermost section outwards.
 * False are: what is missing, null, false, 0, "" and the empty array (the spec leaves 0 and "" open; this
 * is its `!!data`). A template that repeats itself without end is stopped by counting.
 */
#include "template/template_internal.h"

enum {
	STEPS_MAX = 20 * 1000 * 1000, /* nodes rendered */
	OUTPUT_MAX = 256 * 1024 * 1024,
	NUMBER_MAX = 48, /* longest double or 64-bit integer, with room */
};

struct frame {
	json_t *value;
	const struct frame *outer;
};

struct renderer {
	struct context *ctx;
	struct text *out;
	size_t start; /* of our text in `out` */
	size_t partials, steps;
	struct map *parsed; /* partials by name and indentation, so that a loop parses each once */
};

static bool render_nodes(struct renderer *r, const struct template *t, const struct node *node,
			 const struct frame *frame);

PRINTF_LIKE(5, 6)
static bool fail_at(struct renderer *r, const struct template *t, const struct node *node, const char *hint,
		    const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *message = arena_vprintf(r->ctx->arena, format, args);
	va_end(args);
	diag_report(r->ctx, DIAG_TEMPLATE, template_place(t, node->offset), hint, "%s", message);
	return false;
}

/* ---- looking up names ------------------------------------------------------------------------- */

/* NULL when there is none. Only the first part is searched outwards: {{a.b}} never finds an outer a's b. */
static json_t *look_up(const struct node *node, const struct frame *frame)
{
	if (!node->parts)
		return frame->value;
	json_t *value = NULL;
	for (; frame && !value; frame = frame->outer)
		value = json_object_get(frame->value, node->part[0]);
	for (size_t i = 1; i < node->parts; i++)
		value = json_object_get(value, node->part[i]);
	return value;
}

static bool is_true(const json_t *value)
{
	if (!value)
		return false;
	switch (json_typeof(value)) {
	case JSON_NULL:
	case JSON_FALSE:
		return false;
	case JSON_INTEGER:
		return json_integer_value(value) != 0;
	case JSON_REAL:
		return json_real_value(value) < 0 || json_real_value(value) > 0;
	case JSON_STRING:
		return json_string_length(value) > 0;
	case JSON_ARRAY:
		return json_array_size(value) > 0;
	default:
		return true;
	}
}

/* ---- values ----------------------------------------------------------------------------------- */

static const char *escape_of(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	default:
		return NULL;
	}
}

static void add_string(struct text *out, const char *s, size_t length, bool escape)
{
	size_t from = 0;
	for (size_t i = 0; escape && i < length; i++) {
		const char *instead = escape_of(s[i]);
		if (!instead)
			continue;
		text_addn(out, s + from, i - from);
		text_add(out, instead);
		from = i + 1;
	}
	text_addn(out, s + from, length - from);
}

/* The fewest digits that read back as the same number: 1.21, not 1.21000000000000001; 3, not 3.0. */
static void add_real(struct text *out, double value)
{
	char digits[NUMBER_MAX];
	int length = 0;
	for (int precision = 15; precision <= 17; precision++) {
		length = snprintf(digits, sizeof digits, "%.*g", precision, value);
		double back = strtod(digits, NULL);
		if (back <= value && back >= value)
			break;
	}
	text_addn(out, digits, (size_t)length);
}

static void add_integer(struct text *out, json_int_t value)
{
	char digits[NUMBER_MAX];
	int length = snprintf(digits, sizeof digits, "%" JSON_INTEGER_FORMAT, value);
	text_addn(out, digits, (size_t)length);
}

static int add_dumped(const char *s, size_t length, void *out)
{
	text_addn(out, s, length);
	return 0;
}

/* Objects and arrays come as compact JSON: seldom wanted, but better to see than nothing. */
static void add_json(struct renderer *r, const json_t *value, bool escape)
{
	struct text json = text_on(r->ctx->arena);
	json_dump_callback(value, add_dumped, &json, JSON_COMPACT);
	add_string(r->out, text_get(&json), json.length, escape);
}

static void add_value(struct renderer *r, const json_t *value, bool escape)
{
	if (!value)
		return;
	switch (json_typeof(value)) {
	case JSON_NULL:
		return;
	case JSON_TRUE:
		text_add(r->out, "true");
		return;
	case JSON_FALSE:
		text_add(r->out, "false");
		return;
	case JSON_INTEGER:
		add_integer(r->out, json_integer_value(value));
		return;
	case JSON_REAL:
		add_real(r->out, json_real_value(value));
		return;
	case JSON_STRING:
		add_string(r->out, json_string_value(value), json_string_length(value), escape);
		return;
	default:
		add_json(r, value, escape);
	}
}

/* ---- sections and partials -------------------------------------------------------------------- */

static bool render_section(struct renderer *r, const struct template *t, const struct node *node,
			   const struct frame *frame)
{
	json_t *value = look_up(node, frame);
	if (!is_true(value))
		return true;
	if (!json_is_array(value))
		return render_nodes(r, t, node->child, &(struct frame){ value, frame });
	for (size_t i = 0; i < json_array_size(value); i++)
		if (!render_nodes(r, t, node->child, &(struct frame){ json_array_get(value, i), frame }))
			return false;
	return true;
}

static struct template *parse_partial(struct renderer *r, const struct template *t, const struct node *node,
				      const char *source)
{
	/* The indentation is blanks and the name has none, so the key is unambiguous. */
	const char *key = arena_printf(r->ctx->arena, "%s%s", node->indent, node->text);
	struct template *partial = map_get(r->parsed, key);
	if (partial)
		return partial;
	struct template_options options = t->options;
	options.file = node->text;
	partial = template_parse_indented(r->ctx, source, node->indent, &options);
	if (partial)
		map_put(r->parsed, key, partial);
	return partial;
}

static bool render_partial(struct renderer *r, const struct template *t, const struct node *node,
			   const struct frame *frame)
{
	const struct template_options *o = &t->options;
	const char *source = o->partial ? o->partial(o->user, node->text) : NULL;
	if (!source)
		return true;
	if (r->partials == TEMPLATE_PARTIALS_MAX)
		return fail_at(r, t, node, "Does a partial name itself without a section around it that ends?",
			       "partials are nested deeper than %d", TEMPLATE_PARTIALS_MAX);
	size_t since = diag_count(r->ctx);
	struct template *partial = parse_partial(r, t, node, source);
	r->partials++;
	bool good = partial && render_nodes(r, partial, partial->first, frame);
	r->partials--;
	if (!good)
		diag_frame(r->ctx, since, "while rendering partial %s, named in %s, line %d", node->text,
			   o->file ? o->file : "the template", template_place(t, node->offset).line);
	return good;
}

static bool render_node(struct renderer *r, const struct template *t, const struct node *node,
			const struct frame *frame)
{
	switch (node->kind) {
	case NODE_TEXT:
		text_addn(r->out, node->text, node->length);
		return true;
	case NODE_VALUE:
		add_value(r, look_up(node, frame), !t->options.plain);
		return true;
	case NODE_RAW:
		add_value(r, look_up(node, frame), false);
		return true;
	case NODE_SECTION:
		return render_section(r, t, node, frame);
	case NODE_INVERTED:
		return is_true(look_up(node, frame)) || render_nodes(r, t, node->child, frame);
	case NODE_PARTIAL:
		return render_partial(r, t, node, frame);
	}
	return true;
}

static bool render_nodes(struct renderer *r, const struct template *t, const struct node *node,
			 const struct frame *frame)
{
	for (; node; node = node->next) {
		if (++r->steps > STEPS_MAX || r->out->length - r->start > OUTPUT_MAX)
			return fail_at(r, t, node, "Does a section name its own list inside it? Then it repeats.",
				       "the text is longer than %d MiB, or has more than %d parts",
				       OUTPUT_MAX / (1024 * 1024), STEPS_MAX);
		if (!render_node(r, t, node, frame))
			return false;
	}
	return true;
}

bool template_render(struct context *ctx, const struct template *t, json_t *data, struct text *out)
{
	struct renderer r = { .ctx = ctx, .out = out, .start = out->length, .parsed = map_new(ctx->arena) };
	return render_nodes(&r, t, t->first, &(struct frame){ .value = data });
}
