#include "engine/postgres/postgres.h"

/* The length of a text cut to at most `limit` bytes without cutting a character. */
static size_t clip(const char *text, size_t length, size_t limit)
{
	if (length <= limit)
		return length;
	while (limit > 0 && ((unsigned char)text[limit] & 0xc0) == 0x80)
		limit--;
	return limit;
}

const char *pg_object_name(struct context *ctx, const char *name1, const char *name2, const char *label)
{
	size_t overhead = (name2 ? 1 : 0) + (label ? strlen(label) + 1 : 0);
	size_t room = PG_NAME_LIMIT - overhead;
	size_t first = strlen(name1), second = name2 ? strlen(name2) : 0;
	/* The longer one is cut first, as in PostgreSQL's makeObjectName. */
	while (first + second > room) {
		if (first > second)
			first--;
		else
			second--;
	}
	first = clip(name1, strlen(name1), first);
	second = name2 ? clip(name2, strlen(name2), second) : 0;
	struct text out = text_on(ctx->arena);
	text_addn(&out, name1, first);
	if (name2) {
		text_addc(&out, '_');
		text_addn(&out, name2, second);
	}
	if (label)
		text_addf(&out, "_%s", label);
	return names_intern(ctx->names, text_get(&out));
}
