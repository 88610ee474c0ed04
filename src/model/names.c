/*
 * The list-like values. A part stands in double quotes where it could be misread:
 *   NAMES    a, b, "c, d"         QNAME   shop.customer, "a.b".c       TARGET  shop.customer(id, "x y")
 *   OPTIONS  fillfactor=70, "a=b, c"
 */
#include "schemadiff/model.h"

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Reads one part at *at, quoted or up to one of `stops`; NULL when a quote is not closed or an unquoted part is empty. */
static const char *part_read(struct context *ctx, const char **at, const char *stops)
{
	const char *s = *at;
	while (space(*s))
		s++;
	if (*s == '"') {
		struct text out = text_on(ctx->arena);
		for (s++; *s && !(*s == '"' && s[1] != '"'); s++)
			text_addc(&out, *s == '"' ? *s++ : *s);
		if (*s != '"')
			return NULL;
		s++;
		while (space(*s))
			s++;
		*at = s;
		return names_intern(ctx->names, text_get(&out));
	}
	const char *end = s + strcspn(s, stops);
	*at = end;
	while (end > s && space(end[-1]))
		end--;
	return end > s ? names_intern_n(ctx->names, s, (size_t)(end - s)) : NULL;
}

static const char *part_format(struct context *ctx, const char *part, const char *special)
{
	size_t length = strlen(part);
	bool plain = length && !space(part[0]) && !space(part[length - 1]) && !part[strcspn(part, special)];
	return plain ? part : arena_printf(ctx->arena, "\"%s\"", text_replace(ctx->arena, part, "\"", "\"\""));
}

/* Reads parts with `separator` between them up to `end`. */
static bool parts_read(struct context *ctx, const char **at, char separator, char end, const char *stops,
		       struct list *out)
{
	for (;;) {
		const char *part = part_read(ctx, at, stops);
		if (!part)
			return false;
		list_add(out, part);
		if (**at == end)
			return true;
		if (**at != separator)
			return false;
		(*at)++;
	}
}

bool names_parse(struct context *ctx, const char *value, struct list *names)
{
	return parts_read(ctx, &value, ',', '\0', ",\"", names);
}

const char *names_format(struct context *ctx, const struct list *names)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < names->count; i++) {
		text_add(&out, i ? ", " : "");
		text_add(&out, part_format(ctx, names->item[i], ",\""));
	}
	return text_get(&out);
}

bool qname_parse(struct context *ctx, const char *value, struct list *parts)
{
	return parts_read(ctx, &value, '.', '\0', ".,()\"", parts);
}

const char *qname_format(struct context *ctx, const char *schema, const char *name)
{
	const char *special = ".,()\"", *last = part_format(ctx, name, special);
	return schema ? arena_printf(ctx->arena, "%s.%s", part_format(ctx, schema, special), last) : last;
}

bool target_parse(struct context *ctx, const char *value, struct target *target)
{
	const char *open = value, *stops = ".,()\"";
	struct list parts = list_on(ctx->arena);
	*target = (struct target){ .columns = list_on(ctx->arena) };
	for (;; open++) {
		const char *part = part_read(ctx, &open, stops);
		if (!part)
			return false;
		list_add(&parts, part);
		if (*open != '.')
			break;
	}
	if (parts.count > 2)
		return false;
	target->table = parts.item[parts.count - 1];
	target->schema = parts.count == 2 ? parts.item[0] : NULL;
	if (!*open)
		return true;
	if (*open++ != '(' || !parts_read(ctx, &open, ',', ')', ",)\"", &target->columns))
		return false;
	open++;
	return text_blank(open);
}

const char *target_format(struct context *ctx, const struct target *target)
{
	struct text out = text_on(ctx->arena);
	text_add(&out, qname_format(ctx, target->schema, target->table));
	for (size_t i = 0; i < target->columns.count; i++) {
		text_add(&out, i ? ", " : "(");
		text_add(&out, part_format(ctx, target->columns.item[i], ",()\""));
	}
	text_add(&out, target->columns.count ? ")" : "");
	return text_get(&out);
}

static int option_compare(const void *a, const void *b)
{
	return strcmp(((const struct option *)a)->name, ((const struct option *)b)->name);
}

bool options_parse(struct context *ctx, const char *value, struct list *options)
{
	struct list texts = list_on(ctx->arena);
	if (!names_parse(ctx, value, &texts))
		return false;
	for (size_t i = 0; i < texts.count; i++) {
		const char *text = texts.item[i], *equals = strchr(text, '=');
		if (!equals && options->count) {
			struct option *last = options->item[options->count - 1];
			last->value = names_intern(ctx->names, arena_printf(ctx->arena, "%s, %s", last->value, text));
			continue;
		}
		struct option *o = arena_alloc(ctx->arena, sizeof *o);
		if (!equals || equals == text)
			return false;
		o->name = names_intern(ctx->names,
				       text_trim(ctx->arena, arena_strndup(ctx->arena, text, (size_t)(equals - text))));
		o->value = names_intern(ctx->names, text_trim(ctx->arena, equals + 1));
		list_add(options, o);
	}
	list_sort(options, option_compare);
	return true;
}
