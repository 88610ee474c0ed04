/* The plain text of identifiers. */
#include "schemadiff/sql.h"

enum { UNICODE_LAST = 0x10ffff };

static void utf8_add(struct text *t, uint32_t c)
{
	if (c < 0x80) {
		text_addc(t, (char)c);
		return;
	}
	static const unsigned char lead[] = { 0, 0xc0, 0xe0, 0xf0 };
	unsigned more = c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
	text_addc(t, (char)(lead[more] | (c >> (6 * more))));
	while (more--)
		text_addc(t, (char)(0x80 | ((c >> (6 * more)) & 0x3f)));
}

/* The number that `digits` hexadecimal digits at s make; false when they are not all there. */
static bool hex_read(const char *s, const char *end, size_t digits, uint32_t *out)
{
	static const char hex[] = "0123456789abcdefABCDEF";
	if ((size_t)(end - s) < digits)
		return false;
	*out = 0;
	for (size_t i = 0; i < digits; i++) {
		const char *at = s[i] ? strchr(hex, s[i]) : NULL;
		if (!at)
			return false;
		uint32_t digit = (uint32_t)(at - hex);
		*out = *out * 16 + (digit > 15 ? digit - 6 : digit);
	}
	return true;
}

/* One escape of U&"…" at s, with the usual backslash: \1234, \+123456 or \\. Gives where it ends, NULL for none. */
static const char *escape_read(const char *s, const char *end, uint32_t *c)
{
	if (end - s > 1 && s[1] == '\\') {
		*c = '\\';
		return s + 2;
	}
	bool six = end - s > 1 && s[1] == '+';
	size_t skip = six ? 2 : 1, digits = six ? 6 : 4;
	return end - s > 1 && hex_read(s + skip, end, digits, c) ? s + skip + digits : NULL;
}

/* A second half of a surrogate pair at s joins *c. */
static const char *surrogate_join(const char *s, const char *end, uint32_t *c)
{
	uint32_t low = 0;
	const char *after = *c >= 0xd800 && *c < 0xdc00 && s < end && *s == '\\' ? escape_read(s, end, &low) : NULL;
	if (!after || low < 0xdc00 || low > 0xdfff)
		return s;
	*c = 0x10000 + ((*c - 0xd800) << 10) + (low - 0xdc00);
	return after;
}

static void unescape(struct text *out, const char *s, const char *end)
{
	while (s < end) {
		uint32_t c = 0;
		const char *after = *s == '\\' ? escape_read(s, end, &c) : NULL;
		if (after)
			after = surrogate_join(after, end, &c);
		bool good = after && c && c <= UNICODE_LAST && (c < 0xd800 || c > 0xdfff);
		if (good)
			utf8_add(out, c);
		else
			text_addc(out, *s);
		s = good ? after : s + 1;
	}
}

/* What stands between the quotes at s, doubled ones made single. */
static struct text unquote(struct arena *arena, const char *s, const char *end)
{
	struct text out = text_on(arena);
	char close = *s == '[' ? ']' : *s;
	if (end - s > 1 && end[-1] == close)
		end--;
	for (s++; s < end; s++) {
		text_addc(&out, *s);
		if (*s == close && end - s > 1 && s[1] == close)
			s++;
	}
	return out;
}

const char *token_name(struct context *ctx, enum dialect dialect, const struct token *token)
{
	const char *s = token->start, *end = s + token->length;
	bool quoted = token->kind == TOKEN_QUOTED || token->kind == TOKEN_STRING;
	if (!quoted) {
		const char *word = arena_strndup(ctx->arena, s, token->length);
		bool folds = dialect == DIALECT_POSTGRES && token->kind == TOKEN_WORD;
		return names_intern(ctx->names, folds ? text_lower(ctx->arena, word) : word);
	}
	bool unicode = dialect == DIALECT_POSTGRES && token->length > 2 && *s != '"' && s[1] == '&';
	struct text name = unquote(ctx->arena, s + (unicode ? 2 : 0), end);
	if (!unicode)
		return names_intern(ctx->names, text_get(&name));
	struct text plain = text_on(ctx->arena);
	unescape(&plain, text_get(&name), text_get(&name) + name.length);
	return names_intern(ctx->names, text_get(&plain));
}

void sql_names(struct context *ctx, enum dialect dialect, const char *text, void (*visit)(void *user, const char *name),
	       void *user)
{
	struct lexer lexer = lexer_on(dialect, text, strlen(text));
	for (;;) {
		struct token t = lexer_next(&lexer);
		if (t.kind == TOKEN_END || t.kind == TOKEN_BROKEN)
			return;
		if (t.kind == TOKEN_WORD || t.kind == TOKEN_QUOTED)
			visit(user, token_name(ctx, dialect, &t));
	}
}
