#include "cli/cli.h"

/* Where a URL carries its password: [start, end), start NULL when it has none.
 *
 *   postgresql://app:secret@host/db         between the first ':' and the last '@' of the authority
 *   postgresql://host/db?password=secret    up to the next '&'
 *   host=h password='se cret' dbname=db     up to the closing quote, or the next blank
 */
struct span {
	const char *start, *end;
};

static struct span authority_password(const char *url)
{
	const char *authority = strstr(url, "://"), *at = NULL;
	if (!authority)
		return (struct span){ 0 };
	authority += 3;
	/* An unescaped '/' in a password: everything up to the last '@' before a '?' is taken as userinfo. */
	for (const char *p = authority; *p && *p != '?'; p++)
		if (*p == '@')
			at = p;
	const char *colon = at ? memchr(authority, ':', (size_t)(at - authority)) : NULL;
	return colon ? (struct span){ colon + 1, at } : (struct span){ 0 };
}

static struct span parameter_password(const char *url)
{
	for (const char *p = url; (p = strstr(p, "password")); p += 8) {
		const char *value = p + 8 + strspn(p + 8, " ");
		bool starts = p == url || strchr("?& ", p[-1]);
		if (!starts || *value != '=')
			continue;
		value += 1 + strspn(value + 1, " ");
		if (*value != '\'')
			return (struct span){ value, value + strcspn(value, "& ") };
		const char *end = value + 1;
		while (*end && *end != '\'')
			end += end[0] == '\\' && end[1] ? 2 : 1;
		return (struct span){ value, end + (*end == '\'') };
	}
	return (struct span){ 0 };
}

static struct span password_span(const char *url)
{
	struct span span = authority_password(url);
	return span.start ? span : parameter_password(url);
}

const char *url_shown(struct arena *arena, const char *url)
{
	/* Both forms may stand in one URL; the second round finds the other. */
	for (int round = 0; round < 2; round++) {
		struct span span = round ? parameter_password(url) : authority_password(url);
		if (span.start)
			url = arena_printf(arena, "%.*s***%s", (int)(span.start - url), url, span.end);
	}
	return url;
}

const char *url_password(struct arena *arena, const char *url)
{
	struct span span = password_span(url);
	return span.start ? arena_strndup(arena, span.start, (size_t)(span.end - span.start)) : NULL;
}
