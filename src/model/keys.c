/*
 * KEYS: what stands in the parentheses of an index, read just far enough to know which items are columns.
 *
 *   born desc                     column born, rest "desc"
 *   "Odd name" collate "C"        column Odd name, rest collate "C"
 *   lower(email) text_pattern_ops expression lower(email), rest text_pattern_ops
 *   (a + b) desc                  expression (a + b), rest "desc"
 *   during with &&                column during, rest "with &&"
 */
#include "schemadiff/model.h"

#include <strings.h>

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool word_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool word_char(char c)
{
	return word_start(c) || (c >= '0' && c <= '9') || c == '$';
}

/* The end of a quoted run that starts at s, NULL when it is not closed. */
static const char *quote_end(const char *s)
{
	char quote = *s == '[' ? ']' : *s;
	for (s++; *s; s++)
		if (*s == quote && s[1] == quote && quote != ']')
			s++;
		else if (*s == quote)
			return s + 1;
	return NULL;
}

/* Passes over one token: a quoted run, a group in parentheses (not nested deeper than 1,000), or a character. */
static const char *token_end(const char *s)
{
	int depth = 0;
	do {
		if (*s == '\'' || *s == '"' || *s == '`' || (*s == '[' && depth == 0)) {
			s = quote_end(s);
			if (!s)
				return NULL;
			continue;
		}
		depth += *s == '(' ? 1 : *s == ')' ? -1 : 0;
		if (!*s || depth < 0 || depth > 1000)
			return NULL;
		s++;
	} while (depth > 0);
	return s;
}

/* Where the item at s ends: a comma outside of quotes and parentheses, or the end. NULL when something is not closed. */
static const char *item_end(const char *s)
{
	while (s && *s && *s != ',')
		s = *s == '[' && s[1] != ']' && s[1] >= '0' && s[1] <= '9' ? s + 1 : token_end(s);
	return s;
}

/* The end of a leading identifier, or s itself when there is none. */
static const char *identifier_end(const char *s)
{
	if (*s == '"' || *s == '`' || *s == '[') {
		const char *end = quote_end(s);
		return end ? end : s;
	}
	const char *end = s;
	while (word_start(*s) && word_char(*end))
		end++;
	return end;
}

static const char *identifier_plain(struct context *ctx, const char *s, const char *end)
{
	if (word_start(*s))
		return names_intern_n(ctx->names, s, (size_t)(end - s));
	const char *inner = arena_strndup(ctx->arena, s + 1, (size_t)(end - s) - 2);
	char quote[3] = { *s, *s, '\0' }, single[2] = { *s, '\0' };
	return names_intern(ctx->names, *s == '[' ? inner : text_replace(ctx->arena, inner, quote, single));
}

/* Where an expression at s ends: its first operand with call parentheses, casts and dots; the rest follows a blank. */
static const char *expression_end(const char *s)
{
	while (*s && !space(*s)) {
		s = token_end(s);
		const char *next = s;
		while (space(*next))
			next++;
		if (*next == '(' && next == s)
			continue;
	}
	return s;
}

/* Words that begin an expression and name no column unless quoted. SQLite takes such an expression without parentheses. */
static bool begins_expression(const char *s, const char *end)
{
	static const char *const words[] = { "case", "not", "null", "true", "false" };
	for (size_t i = 0; i < COUNT_OF(words); i++)
		if (strlen(words[i]) == (size_t)(end - s) && strncasecmp(words[i], s, (size_t)(end - s)) == 0)
			return true;
	return false;
}

static void item_read(struct context *ctx, const char *s, struct key_item *item)
{
	const char *end = identifier_end(s), *after = end;
	if (begins_expression(s, end)) {
		item->expression = names_intern(ctx->names, s);
		item->rest = "";
		return;
	}
	while (space(*after))
		after++;
	bool column = end > s && (!*end || space(*end)) && *after != '(' && *after != '.' && *after != ':';
	if (!column)
		end = expression_end(s);
	if (column)
		item->column = identifier_plain(ctx, s, end);
	else
		item->expression = names_intern_n(ctx->names, s, (size_t)(end - s));
	item->rest = names_intern(ctx->names, text_trim(ctx->arena, end));
}

bool keys_parse(struct context *ctx, const char *value, struct list *items)
{
	for (const char *s = value;; s++) {
		const char *end = item_end(s);
		if (!end)
			return false;
		const char *text = text_trim(ctx->arena, arena_strndup(ctx->arena, s, (size_t)(end - s)));
		struct key_item *item = arena_alloc(ctx->arena, sizeof *item);
		if (!*text)
			return false;
		item_read(ctx, text, item);
		list_add(items, item);
		if (!*end)
			return true;
		s = end;
	}
}

static bool plain(const char *name)
{
	const char *s = name;
	while (word_char(*s))
		s++;
	return word_start(*name) && !*s;
}

const char *keys_format(struct context *ctx, const struct list *items)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < items->count; i++) {
		const struct key_item *item = items->item[i];
		text_add(&out, i ? ", " : "");
		if (item->expression)
			text_add(&out, item->expression);
		else if (plain(item->column))
			text_add(&out, item->column);
		else
			text_addf(&out, "\"%s\"", text_replace(ctx->arena, item->column, "\"", "\"\""));
		text_addf(&out, "%s%s", *item->rest ? " " : "", item->rest);
	}
	return text_get(&out);
}
