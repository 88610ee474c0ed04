/* The helpers on plain strings against simple truths, over any bytes. The first NUL splits the input in two. */
#include "schemadiff/base.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(bool truth)
{
	if (!truth)
		abort();
}

static void check_pair(struct arena *arena, const char *a, const char *b)
{
	const char *trimmed = text_trim(arena, a);
	check(text_blank(a) == !*trimmed);
	check(text_equal_fold(a, text_lower(arena, a)));
	check(text_distance(a, b) == text_distance(b, a));
	check(text_distance(a, a) == 0 || strlen(a) > 64);
	if (*b && !strstr(b, "x"))
		check(!strstr(text_replace(arena, a, b, "x"), b) || strlen(b) > 1);
	const char *const words[] = { b, trimmed };
	(void)text_nearest(a, words, COUNT_OF(words));
	struct names *names = names_new(arena);
	check((names_intern(names, a) == names_intern(names, b)) == text_equal(a, b));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	const char *a = arena_strndup(arena, (const char *)data, size);
	size_t first = strlen(a);
	check_pair(arena, a, first < size ? a + first + 1 : "");
	/* Valid text cut anywhere inside a character is not valid; two valid halves make a valid whole. */
	if (text_utf8_valid(a, first) && text_utf8_valid(a + first, size - first))
		check(text_utf8_valid(a, size));
	arena_free(arena);
	return 0;
}
