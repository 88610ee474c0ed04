#include "schemadiff/base.h"

struct text text_on(struct arena *arena)
{
	return (struct text){ .arena = arena };
}

static void capacity_set(struct text *t, size_t capacity)
{
	char *data = arena_alloc(t->arena, capacity);
	if (t->length)
		memcpy(data, t->data, t->length);
	t->data = data;
	t->capacity = capacity;
}

void text_reserve(struct text *t, size_t more)
{
	if (t->length + more + 1 > t->capacity)
		capacity_set(t, t->length + more + 1);
}

void text_addn(struct text *t, const char *s, size_t length)
{
	size_t capacity = t->capacity ? t->capacity : 64;
	while (capacity < t->length + length + 1)
		capacity *= 2;
	if (capacity > t->capacity)
		capacity_set(t, capacity);
	if (length)
		memcpy(t->data + t->length, s, length);
	t->length += length;
	t->data[t->length] = '\0';
}

void text_add(struct text *t, const char *s)
{
	text_addn(t, s, strlen(s));
}

void text_addc(struct text *t, char c)
{
	text_addn(t, &c, 1);
}

void text_addf(struct text *t, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	text_add(t, arena_vprintf(t->arena, format, args));
	va_end(args);
}

const char *text_get(const struct text *t)
{
	return t->data ? t->data : "";
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

static bool space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

bool text_equal(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

bool text_equal_fold(const char *a, const char *b)
{
	if (!a || !b)
		return a == b;
	while (*a && lower(*a) == lower(*b))
		a++, b++;
	return lower(*a) == lower(*b);
}

bool text_starts(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

bool text_ends(const char *s, const char *suffix)
{
	size_t length = strlen(s), end = strlen(suffix);
	return length >= end && strcmp(s + length - end, suffix) == 0;
}

bool text_blank(const char *s)
{
	while (s && space(*s))
		s++;
	return !s || !*s;
}

char *text_lower(struct arena *arena, const char *s)
{
	char *copy = arena_strdup(arena, s);
	for (char *p = copy; *p; p++)
		*p = lower(*p);
	return copy;
}

char *text_trim(struct arena *arena, const char *s)
{
	while (space(*s))
		s++;
	size_t length = strlen(s);
	while (length && space(s[length - 1]))
		length--;
	return arena_strndup(arena, s, length);
}

char *text_replace(struct arena *arena, const char *s, const char *what, const char *with)
{
	struct text out = text_on(arena);
	size_t step = strlen(what);
	for (const char *hit; step && (hit = strstr(s, what)); s = hit + step) {
		text_addn(&out, s, (size_t)(hit - s));
		text_add(&out, with);
	}
	text_add(&out, s);
	return out.data;
}

/* Length of the UTF-8 sequence at s, 0 when it is none (overlong forms and surrogates included). */
static size_t utf8_sequence(const unsigned char *s, size_t left)
{
	if (s[0] < 0x80)
		return 1;
	size_t n = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;
	if (s[0] < 0xc2 || s[0] > 0xf4 || n > left)
		return 0;
	for (size_t i = 1; i < n; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	bool bad = (s[0] == 0xe0 && s[1] < 0xa0) || (s[0] == 0xed && s[1] > 0x9f) || (s[0] == 0xf0 && s[1] < 0x90) ||
		   (s[0] == 0xf4 && s[1] > 0x8f);
	return bad ? 0 : n;
}

bool text_utf8_valid(const char *s, size_t length)
{
	for (size_t i = 0; i < length;) {
		size_t n = utf8_sequence((const unsigned char *)s + i, length - i);
		if (!n)
			return false;
		i += n;
	}
	return true;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

size_t text_distance(const char *a, const char *b)
{
	enum { LONGEST = 64 };
	size_t m = strlen(a), n = strlen(b), row[3][LONGEST + 1];
	if (m > LONGEST || n > LONGEST)
		return m > n ? m : n;
	for (size_t j = 0; j <= n; j++)
		row[0][j] = j;
	for (size_t i = 1; i <= m; i++) {
		size_t *now = row[i % 3], *last = row[(i + 2) % 3], *before = row[(i + 1) % 3];
		now[0] = i;
		for (size_t j = 1; j <= n; j++) {
			size_t cost = lower(a[i - 1]) != lower(b[j - 1]);
			now[j] = least(least(last[j] + 1, now[j - 1] + 1), last[j - 1] + cost);
			if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
				now[j] = least(now[j], before[j - 2] + 1);
		}
	}
	return row[m % 3][n];
}

const char *text_nearest(const char *name, const char *const *candidates, size_t count)
{
	const char *best = NULL;
	size_t best_distance = strlen(name) / 3 + 2;
	for (size_t i = 0; i < count; i++) {
		size_t d = candidates[i] ? text_distance(name, candidates[i]) : best_distance;
		if (d < best_distance) {
			best_distance = d;
			best = candidates[i];
		}
	}
	return best;
}

uint64_t hash_add(uint64_t hash, const char *data, size_t length)
{
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)data[i]) * 1099511628211u;
	return hash;
}
