/* Layer base: growing strings and the small helpers on plain ones. */
#include "schemadiff/base.h"

#include <criterion/criterion.h>

Test(text, grows)
{
	struct arena *arena = arena_new();
	struct text t = text_on(arena);
	cr_assert_str_eq(text_get(&t), "");
	text_add(&t, "");
	cr_assert_str_eq(t.data, "");
	for (int i = 0; i < 10000; i++) {
		text_addc(&t, 'a');
		text_add(&t, "bc");
		text_addn(&t, "defg", 2);
		text_addf(&t, "%d;", i % 10);
	}
	cr_assert_eq(t.length, 70000);
	cr_assert_eq(strlen(text_get(&t)), 70000);
	cr_assert(text_starts(text_get(&t), "abcde0;abcde1;"));
	cr_assert(text_ends(text_get(&t), "abcde9;"));
	arena_free(arena);
}

Test(text, keeps_bytes_that_are_zero)
{
	struct arena *arena = arena_new();
	struct text t = text_on(arena);
	text_addn(&t, "a\0b", 3);
	text_addc(&t, '\0');
	cr_assert_eq(t.length, 4);
	cr_assert_arr_eq(t.data, "a\0b\0", 5);
	arena_free(arena);
}

Test(text, compares)
{
	static const struct {
		const char *a, *b;
		bool equal, fold;
	} row[] = {
		{ NULL, NULL, true, true },  { NULL, "", false, false },
		{ "", NULL, false, false },  { "", "", true, true },
		{ "a", "a", true, true },    { "a", "A", false, true },
		{ "a", "b", false, false },  { "a", "ab", false, false },
		{ "ab", "a", false, false }, { "Straße", "sTRAße", false, true },
		{ "É", "é", false, false },  { "[", "{", false, false },
		{ "@", "`", false, false },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		cr_assert_eq(text_equal(row[i].a, row[i].b), row[i].equal, "row %zu", i);
		cr_assert_eq(text_equal_fold(row[i].a, row[i].b), row[i].fold, "row %zu", i);
	}
}

Test(text, starts_and_ends)
{
	static const struct {
		const char *s, *part;
		bool starts, ends;
	} row[] = {
		{ "", "", true, true },          { "abc", "", true, true },       { "", "a", false, false },
		{ "abc", "ab", true, false },    { "abc", "bc", false, true },    { "abc", "abc", true, true },
		{ "abc", "xabc", false, false }, { "abc", "abcx", false, false }, { "aba", "a", true, true },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		cr_assert_eq(text_starts(row[i].s, row[i].part), row[i].starts, "row %zu", i);
		cr_assert_eq(text_ends(row[i].s, row[i].part), row[i].ends, "row %zu", i);
	}
}

Test(text, trims_and_knows_blanks)
{
	static const struct {
		const char *s, *trimmed;
	} row[] = {
		{ "", "" },           { " ", "" },      { "\t\n\r\f\v ", "" },      { "a", "a" },
		{ "  a b  ", "a b" }, { "\na\n", "a" }, { "\xc2\xa0", "\xc2\xa0" }, /* a no-break space is text */
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		cr_assert_str_eq(text_trim(arena, row[i].s), row[i].trimmed, "row %zu", i);
		cr_assert_eq(text_blank(row[i].s), !*row[i].trimmed, "row %zu", i);
	}
	cr_assert(text_blank(NULL));
	arena_free(arena);
}

Test(text, lowers_ascii_only)
{
	struct arena *arena = arena_new();
	cr_assert_str_eq(text_lower(arena, "AbC_XYZ-09[@`{"), "abc_xyz-09[@`{");
	cr_assert_str_eq(text_lower(arena, "ÄÉ"), "ÄÉ");
	cr_assert_str_eq(text_lower(arena, ""), "");
	arena_free(arena);
}

Test(text, replaces)
{
	static const struct {
		const char *s, *what, *with, *expected;
	} row[] = {
		{ "", "a", "b", "" },       { "aaa", "a", "b", "bbb" },
		{ "aaa", "aa", "b", "ba" }, { "abc", "x", "y", "abc" },
		{ "abc", "", "y", "abc" },  { "it's", "'", "''", "it''s" },
		{ "abab", "ab", "", "" },   { "a.b.c", ".", "\".\"", "a\".\"b\".\"c" },
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT_OF(row); i++)
		cr_assert_str_eq(text_replace(arena, row[i].s, row[i].what, row[i].with), row[i].expected, "row %zu",
				 i);
	arena_free(arena);
}

Test(text, knows_valid_utf8)
{
	static const struct {
		const char *s;
		bool valid;
	} row[] = {
		{ "", true },
		{ "plain", true },
		{ "\x7f", true },
		{ "\x80", false },     /* a continuation alone */
		{ "\xc0\x80", false }, /* overlong */
		{ "\xc1\xbf", false },
		{ "\xc2\x80", true },
		{ "\xc2", false }, /* cut short */
		{ "\xc2\x41", false },
		{ "\xdf\xbf", true },
		{ "\xe0\x9f\xbf", false }, /* overlong */
		{ "\xe0\xa0\x80", true },
		{ "\xe0\xa0", false },
		{ "\xe2\x82\xac", true },
		{ "\xed\x9f\xbf", true },
		{ "\xed\xa0\x80", false }, /* a surrogate */
		{ "\xed\xbf\xbf", false },
		{ "\xee\x80\x80", true },
		{ "\xf0\x8f\xbf\xbf", false }, /* overlong */
		{ "\xf0\x90\x80\x80", true },
		{ "\xf0\x9f\x98\x80 and more", true },
		{ "\xf0\x9f\x98", false },
		{ "\xf4\x8f\xbf\xbf", true }, /* U+10FFFF, the last */
		{ "\xf4\x90\x80\x80", false },
		{ "\xf5\x80\x80\x80", false },
		{ "\xff", false },
		{ "good \xe2\x28\xa1 bad", false },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++)
		cr_assert_eq(text_utf8_valid(row[i].s, strlen(row[i].s)), row[i].valid, "row %zu", i);
	cr_assert(text_utf8_valid("a\0b", 3), "NUL is a character like any other");
}

Test(text, measures_distance)
{
	static const struct {
		const char *a, *b;
		size_t distance;
	} row[] = {
		{ "", "", 0 },
		{ "a", "", 1 },
		{ "abc", "abc", 0 },
		{ "abc", "ABC", 0 },
		{ "abc", "abd", 1 },
		{ "abc", "acb", 1 },
		{ "kitten", "sitting", 3 },
		{ "column", "colunm", 1 },
		{ "nullable", "nulable", 1 },
		{ "name", "mane", 2 },
		{ "abcdef", "badcfe", 3 },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		cr_assert_eq(text_distance(row[i].a, row[i].b), row[i].distance, "row %zu", i);
		cr_assert_eq(text_distance(row[i].b, row[i].a), row[i].distance, "row %zu, swapped", i);
	}
}

Test(text, distance_of_very_long_names_is_bounded)
{
	struct arena *arena = arena_new();
	char *longest = arena_printf(arena, "%064d", 0), *longer = arena_printf(arena, "%065d", 0);
	cr_assert_eq(text_distance(longest, longest), 0);
	cr_assert_eq(text_distance(longest, longer), 65);
	cr_assert_eq(text_distance(longer, "a"), 65);
	arena_free(arena);
}

Test(text, finds_what_was_meant)
{
	static const char *const words[] = { "column", "constraint", NULL, "check", "index", "id" };
	static const struct {
		const char *name, *meant;
	} row[] = {
		{ "colunm", "column" }, { "Column", "column" }, { "colum", "column" },  { "constrait", "constraint" },
		{ "indx", "index" },    { "ix", "id" },         { "xy", NULL },         { "table", NULL },
		{ "", NULL },           { "chekc", "check" },   { "completely", NULL },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		const char *meant = text_nearest(row[i].name, words, COUNT_OF(words));
		cr_assert(text_equal(meant, row[i].meant), "%s: %s", row[i].name, meant ? meant : "nothing");
	}
	cr_assert_null(text_nearest("x", NULL, 0));
}

/* The published test values of FNV-1a, 64 bits. */
Test(text, hash_is_fnv_1a)
{
	cr_expect_eq(hash_add(HASH_BEGIN, "", 0), 0xcbf29ce484222325u);
	cr_expect_eq(hash_add(HASH_BEGIN, "a", 1), 0xaf63dc4c8601ec8cu);
	cr_expect_eq(hash_add(HASH_BEGIN, "foobar", 6), 0x85944171f73967e8u);
	cr_expect_eq(hash_add(hash_add(HASH_BEGIN, "foo", 3), "bar-", 3), hash_add(HASH_BEGIN, "foobar", 6));
}
