/*
 * The comment header of a script:
 *
 *	-- schemadiff revision
 *	-- id:          3f2a9c1d7b60
 *	-- parents:     8b11d0c4e2aa
 *
 * It ends at the first line that is not "-- name: value".
 */
#include "script/script_internal.h"

static const char first_line[] = "-- schemadiff revision";

/* ---- what a field may hold --------------------------------------------------------------------------- */

static bool is_hex(const char *s, size_t digits)
{
	return strlen(s) == digits && strspn(s, "0123456789abcdef") == digits;
}

static bool id_fits(const char *value)
{
	return is_hex(value, 12);
}

/* The ids of a list with commas or blanks; "none" has none. */
static bool parents_split(struct context *ctx, const char *value, struct list *ids)
{
	if (text_equal(value, "none"))
		return true;
	for (size_t length; value += strspn(value, ", \t"), (length = strcspn(value, ", \t")); value += length) {
		const char *id = arena_strndup(ctx->arena, value, length);
		if (!id_fits(id))
			return false;
		list_add(ids, id);
	}
	return ids->count;
}

static bool time_fits(const char *value)
{
	static const char form[] = "0000-00-00T00:00:00Z";
	size_t i = 0;
	while (form[i] && (form[i] == '0' ? value[i] >= '0' && value[i] <= '9' : value[i] == form[i]))
		i++;
	return !form[i] && !value[i];
}

static bool engine_fits(const char *value)
{
	return engine_by_name(value);
}

/* A remark may follow the hash. */
static bool hash_fits(const char *value)
{
	size_t length = strcspn(value, " \t");
	return text_starts(value, "sha256:") && length == 7 + 64 && strspn(value + 7, "0123456789abcdef") == 64;
}

static bool reversible_fits(const char *value)
{
	size_t word = strcspn(value, ": ");
	return text_equal(value, "lossless") || (word == 5 && text_starts(value, "lossy")) ||
	       (word == 2 && text_starts(value, "no"));
}

static bool transaction_fits(const char *value)
{
	return text_equal(value, "one") || text_equal(value, "per statement");
}

static const struct field_info {
	const char *name;
	bool required;
	bool (*fits)(const char *value); /* NULL: anything, or checked where it is taken apart */
	const char *expected;
} fields[FIELD_COUNT] = {
	[FIELD_ID] = { "id", true, id_fits, "12 hexadecimal digits in lower case" },
	[FIELD_PARENTS] = { "parents", true, NULL, "ids of 12 hexadecimal digits with commas between them, or none" },
	[FIELD_MESSAGE] = { "message", true, NULL, "a line that says what the revision does" },
	[FIELD_CREATED] = { "created", true, time_fits, "a time such as 2026-11-22T14:30:00Z" },
	[FIELD_ENGINE] = { "engine", true, engine_fits, "postgresql or sqlite" },
	[FIELD_FROM] = { "from", false, hash_fits, "sha256: and 64 hexadecimal digits" },
	[FIELD_TO] = { "to", false, hash_fits, "sha256: and 64 hexadecimal digits" },
	[FIELD_REVERSIBLE] = { "reversible", false, reversible_fits, "lossless, lossy: what is lost, or no: why" },
	[FIELD_TRANSACTION] = { "transaction", true, transaction_fits, "one, or per statement" },
	[FIELD_PROVED] = { "proved", false, NULL, "how the pair was proved" },
};

/* ---- reading ---------------------------------------------------------------------------------------------- */

/* One line of the header, taken apart. */
struct line {
	const char *name, *value; /* value is NULL where the colon is missing */
	int number;
};

/* False at a line that is no part of a header. */
static bool line_read(struct context *ctx, const char *s, size_t length, struct line *line)
{
	const char *text = text_trim(ctx->arena, arena_strndup(ctx->arena, s, length));
	if (!text_starts(text, "--"))
		return false;
	text += 2 + strspn(text + 2, " \t");
	size_t name = strspn(text, "abcdefghijklmnopqrstuvwxyz");
	line->name = arena_strndup(ctx->arena, text, name);
	bool colon = text[name] == ':';
	line->value = colon ? text_trim(ctx->arena, text + name + 1) : NULL;
	return name > 0 && (colon || !text[name] || text[name] == ' ');
}

static enum field field_find(const char *name)
{
	for (enum field f = 0; f < FIELD_COUNT; f++)
		if (text_equal(fields[f].name, name))
			return f;
	return FIELD_COUNT;
}

static const char *unknown_hint(struct context *ctx, const char *name)
{
	const char *names[FIELD_COUNT];
	for (enum field f = 0; f < FIELD_COUNT; f++)
		names[f] = fields[f].name;
	const char *nearest = text_nearest(name, names, FIELD_COUNT);
	return nearest ? arena_printf(ctx->arena, "Did you mean %s?", nearest)
		       : "Leave an empty line between the header and other comments.";
}

static void value_check(struct context *ctx, enum field f, const struct line *line, struct place at)
{
	struct list ids = list_on(ctx->arena);
	bool good = f == FIELD_PARENTS ? parents_split(ctx, line->value, &ids)
				       : !fields[f].fits || fields[f].fits(line->value);
	if (!good)
		diag_report(ctx, DIAG_SCRIPT, at, arena_printf(ctx->arena, "Expected: %s.", fields[f].expected),
			    "the header's %s is \"%s\"", line->name, line->value);
}

/* False at a line that ends the header. */
static bool field_take(struct context *ctx, const struct line *line, const char *file, struct header *header)
{
	struct place at = { file, line->number, 1 };
	enum field f = field_find(line->name);
	if (f == FIELD_COUNT && !line->value)
		return false;
	if (f == FIELD_COUNT)
		diag_report(ctx, DIAG_SCRIPT, at, unknown_hint(ctx, line->name), "the header has no field \"%s\"",
			    line->name);
	else if (!line->value)
		diag_report(ctx, DIAG_SCRIPT, at, "Write it as \"-- name: value\".", "the colon after %s is missing",
			    line->name);
	else if (header->line[f])
		diag_report(ctx, DIAG_SCRIPT, at, "Take one of them out.",
			    "the header's %s stands twice, first in line %d", line->name, header->line[f]);
	else
		value_check(ctx, f, line, at);
	if (f < FIELD_COUNT && !header->line[f]) {
		header->line[f] = line->number;
		header->value[f] = line->value ? line->value : "";
	}
	return true;
}

/* The end of the line at s, without its line break. */
static size_t line_length(const char *s)
{
	return strcspn(s, "\n");
}

static const char *line_next(const char *s)
{
	s += line_length(s);
	return *s ? s + 1 : s;
}

static bool first_line_check(struct context *ctx, const char *text, const char *file)
{
	const char *line = text_trim(ctx->arena, arena_strndup(ctx->arena, text, line_length(text)));
	if (text_equal(line, first_line))
		return true;
	diag_report(ctx, DIAG_SCRIPT, (struct place){ file, 1, 1 },
		    "Every script of a revision has a header; `schemadiff generate` writes one.",
		    "the first line is not \"%s\"", first_line);
	return false;
}

bool header_parse(struct context *ctx, const char *text, const char *file, struct header *header)
{
	size_t before = diag_errors(ctx);
	*header = (struct header){ 0 };
	text += text_starts(text, "\xef\xbb\xbf") ? 3 : 0;
	if (!first_line_check(ctx, text, file))
		return false;
	struct line line = { .number = 1 };
	for (const char *s = line_next(text); *s; s = line_next(s)) {
		line.number++;
		if (!line_read(ctx, s, line_length(s), &line) || !field_take(ctx, &line, file, header))
			break;
	}
	for (enum field f = 0; f < FIELD_COUNT; f++)
		if (fields[f].required && !header->line[f])
			diag_report(ctx, DIAG_SCRIPT, (struct place){ file, 1, 1 },
				    arena_printf(ctx->arena, "Add \"-- %s: …\": %s.", fields[f].name,
						 fields[f].expected),
				    "the header lacks %s", fields[f].name);
	return diag_errors(ctx) == before;
}

static const char *first_word(struct context *ctx, const char *value)
{
	return value ? arena_strndup(ctx->arena, value, strcspn(value, " \t")) : NULL;
}

void header_fill(struct context *ctx, const struct header *header, struct revision *revision)
{
	const char *const *value = header->value;
	revision->id = names_intern(ctx->names, value[FIELD_ID]);
	revision->parents = list_on(ctx->arena);
	parents_split(ctx, value[FIELD_PARENTS], &revision->parents);
	revision->message = value[FIELD_MESSAGE];
	revision->created = value[FIELD_CREATED];
	revision->engine = value[FIELD_ENGINE];
	revision->from = first_word(ctx, value[FIELD_FROM]);
	revision->to = first_word(ctx, value[FIELD_TO]);
	revision->reversible = value[FIELD_REVERSIBLE];
	revision->proved = value[FIELD_PROVED];
	revision->one_transaction = text_equal(value[FIELD_TRANSACTION], "one");
}

bool script_header_read(struct context *ctx, const char *text, const char *file, struct revision *revision)
{
	struct header header;
	if (!header_parse(ctx, text, file, &header))
		return false;
	header_fill(ctx, &header, revision);
	return true;
}

static const char *shown(const char *value)
{
	return value ? value : "missing";
}

bool header_agree(struct context *ctx, const struct header *up, const struct header *down, const char *up_path,
		  const char *down_path)
{
	size_t before = diag_errors(ctx);
	for (enum field f = 0; f < FIELD_COUNT; f++) {
		if (text_equal(up->value[f], down->value[f]))
			continue;
		diag_report(ctx, DIAG_SCRIPT, (struct place){ down_path, down->line[f] ? down->line[f] : 1, 1 },
			    "Both scripts of a revision have the same header.",
			    "the header's %s is %s here and %s in line %d of %s", fields[f].name, shown(down->value[f]),
			    shown(up->value[f]), up->line[f] ? up->line[f] : 1, up_path);
	}
	return diag_errors(ctx) == before;
}
