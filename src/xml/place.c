#include "xml/place.h"

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

struct cursor cursor_start(const char *text, size_t length)
{
	bool mark = length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0; /* a byte order mark is no column */
	return (struct cursor){ mark ? 3 : 0, 1, 1 };
}

struct cursor cursor_at(struct cursor c, const char *text, size_t offset)
{
	for (; c.offset < offset; c.offset++) {
		if (text[c.offset] == '\n') {
			c.line++;
			c.column = 1;
		} else if (((unsigned char)text[c.offset] & 0xc0) != 0x80) {
			c.column++;
		}
	}
	/* In the middle of a character the column is already that of the next one. */
	return c;
}

size_t tag_scan(const char *text, struct cursor at, size_t end, struct tag_attr *attr, size_t limit)
{
	size_t count = 0, i = at.offset + 1;
	while (i < end && !space(text[i]))
		i++;
	for (;;) {
		while (i < end && space(text[i]))
			i++;
		size_t name = i;
		while (i < end && text[i] != '=' && !space(text[i]))
			i++;
		size_t length = i - name;
		while (i < end && text[i] != '"' && text[i] != '\'')
			i++;
		if (i >= end || !length)
			return count;
		const char *close = memchr(text + i + 1, text[i], end - i - 1);
		if (!close)
			return count;
		at = cursor_at(at, text, name);
		if (count < limit)
			attr[count] = (struct tag_attr){ text + name, length, at };
		count++;
		i = (size_t)(close - text) + 1;
	}
}

/* The offset after `close`, when text[from ..] begins with `open`; `from` when it does not. */
static size_t passed(const char *text, size_t from, size_t end, const char *open, const char *close)
{
	size_t length = strlen(open), tail = strlen(close);
	if (end - from < length || memcmp(text + from, open, length) != 0)
		return from;
	for (size_t i = from + length; i + tail <= end; i++)
		if (memcmp(text + i, close, tail) == 0)
			return i + tail;
	return end;
}

size_t string_begin(const char *text, size_t from, size_t end)
{
	for (size_t i = from;;) {
		size_t before = i;
		while (i < end && space(text[i]))
			i++;
		i = passed(text, i, end, "<!--", "-->");
		i = passed(text, i, end, "<?", "?>");
		if (i == before || i >= end)
			return i < end ? i : from;
	}
}
