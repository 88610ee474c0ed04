#include "cli/cli.h"

/* Where a URL carries its password: [start, end), start NULL when it has none.
 *
 *   postgresql://app:secret@host/db         between the first ':' and the last '@' of the authority
 *   postgresql://host/db?password=secret    up to the next '&'; sslpassword, which opens a key, likewise
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
	/* libpq looks for the '@' up to the first '/', past a '?'; where a password has a '/' of its own, everything up to
	 * the last '@' before a '?' is taken as userinfo. */
	bool path = false;
	for (const char *p = authority; *p && !(path && *p == '?'); p++) {
		path = path || *p == '/';
		if (*p == '@')
			at = p;
	}
	const char *colon = at ? memchr(authority, ':', (size_t)(at - authority)) : NULL;
	return colon ? (struct span){ colon + 1, at } : (struct span){ 0 };
}

static struct span parameter_password(const char *url, const char *name)
{
	for (const char *p = url; (p = strstr(p, name)); p += strlen(name)) {
		const char *value = p + strlen(name) + strspn(p + strlen(name), " ");
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

enum { PASSWORD_FORMS = 3 };

static struct span password_span(const char *url, int form)
{
	return form == 0 ? authority_password(url) : parameter_password(url, form == 1 ? "password" : "sslpassword");
}

const char *url_shown(struct arena *arena, const char *url)
{
	for (int form = 0; form < PASSWORD_FORMS; form++) { /* all may stand in one URL */
		struct span span = password_span(url, form);
		if (span.start)
			url = arena_printf(arena, "%.*s***%s", (int)(span.start - url), url, span.end);
	}
	return url;
}

const char *url_password(struct arena *arena, const char *url)
{
	struct span span = { 0 };
	for (int form = 0; !span.start && form < PASSWORD_FORMS; form++)
		span = password_span(url, form);
	return span.start ? arena_strndup(arena, span.start, (size_t)(span.end - span.start)) : NULL;
}
