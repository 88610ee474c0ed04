/* Layer base: memory, names, maps, lists, diagnostics, digests, time. See also test_text.c and test_file.c. */
#include "schemadiff/base.h"
#include "schemadiff/embedded.h"

#include <criterion/criterion.h>

#include "unit_support.h"

/* ---- arena ------------------------------------------------------------------------------------ */

static bool all_zero(const char *p, size_t size)
{
	for (size_t i = 0; i < size; i++)
		if (p[i])
			return false;
	return true;
}

Test(arena, gives_zeroed_and_aligned_memory)
{
	static const size_t sizes[] = { 0, 1, 7, 8, 15, 16, 17, 4096, 65535, 65536, 65537, 1000000 };
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		char *p = arena_alloc(arena, sizes[i]);
		cr_assert(all_zero(p, sizes[i]), "size %zu", sizes[i]);
		cr_assert_eq((uintptr_t)p % _Alignof(max_align_t), 0, "size %zu", sizes[i]);
		memset(p, 0xff, sizes[i]);
	}
	arena_free(arena);
}

Test(arena, pieces_do_not_overlap)
{
	struct arena *arena = arena_new();
	unsigned char *piece[2000];
	for (size_t i = 0; i < COUNT_OF(piece); i++) {
		piece[i] = arena_alloc(arena, i % 97 + 1);
		memset(piece[i], (int)(i % 251), i % 97 + 1);
	}
	for (size_t i = 0; i < COUNT_OF(piece); i++)
		for (size_t j = 0; j < i % 97 + 1; j++)
			cr_assert_eq(piece[i][j], i % 251);
	arena_free(arena);
}

Test(arena, reset_releases_and_zeroes)
{
	struct arena *arena = arena_new();
	char *kept = arena_strdup(arena, "kept");
	struct arena_mark mark = arena_mark(arena);
	char *garbage = arena_alloc(arena, 100);
	memset(garbage, 0xff, 100);
	memset(arena_alloc(arena, 300000), 0xff, 300000);
	arena_reset(arena, mark);
	char *again = arena_alloc(arena, 100);
	cr_assert_eq(again, garbage, "the memory is used again");
	cr_assert(all_zero(again, 100));
	cr_assert_str_eq(kept, "kept");
	arena_free(arena);
}

/* The block that a reset sets free is the next one, and as empty as a new one. */
Test(arena, a_block_is_used_again_and_is_zeroed)
{
	struct arena *arena = arena_new();
	memset(arena_alloc(arena, 65000), 0xff, 65000);
	struct arena_mark mark = arena_mark(arena);
	char *first = memset(arena_alloc(arena, 60000), 0xff, 60000);
	for (int round = 0; round < 3; round++) {
		arena_reset(arena, mark);
		char *again = arena_alloc(arena, 60000);
		cr_assert_eq(again, first);
		cr_assert(all_zero(again, 60000));
		memset(again, 0xff, 60000);
	}
	arena_free(arena);
}

Test(arena, texts_stand_close_and_what_follows_is_aligned)
{
	struct arena *arena = arena_new();
	const char *a = arena_strdup(arena, "ab"), *b = arena_printf(arena, "%d", 7);
	cr_assert_eq(b, a + 3);
	cr_assert_eq((uintptr_t)arena_alloc(arena, 1) % _Alignof(max_align_t), 0);
	cr_assert_str_eq(a, "ab");
	cr_assert_str_eq(b, "7");
	arena_free(arena);
}

Test(arena, reset_to_the_mark_of_an_empty_arena)
{
	struct arena *arena = arena_new();
	struct arena_mark mark = arena_mark(arena);
	for (int round = 0; round < 3; round++) {
		char *p = arena_alloc(arena, 10);
		cr_assert(all_zero(p, 10));
		p[0] = 'x';
		arena_reset(arena, mark);
	}
	arena_free(arena);
}

Test(arena, marks_nest)
{
	struct arena *arena = arena_new();
	arena_strdup(arena, "a");
	struct arena_mark outer = arena_mark(arena);
	char *b = arena_strdup(arena, "b");
	struct arena_mark inner = arena_mark(arena);
	arena_strdup(arena, "c");
	arena_reset(arena, inner);
	cr_assert_str_eq(b, "b");
	arena_reset(arena, outer);
	cr_assert_eq(arena_strdup(arena, "d"), b);
	arena_free(arena);
}

static char closed[8];

static void close_letter(void *letter)
{
	closed[strlen(closed)] = *(char *)letter;
}

Test(arena, deferred_functions_run_in_reverse_and_outlive_a_reset)
{
	struct arena *arena = arena_new();
	char letter[] = "abc";
	arena_defer(arena, close_letter, &letter[0]);
	struct arena_mark mark = arena_mark(arena);
	arena_defer(arena, close_letter, &letter[1]);
	arena_reset(arena, mark);
	arena_defer(arena, close_letter, &letter[2]);
	cr_assert_str_empty(closed);
	arena_free(arena);
	cr_assert_str_eq(closed, "cba");
	arena_free(NULL);
}

Test(arena, copies_and_formats)
{
	struct arena *arena = arena_new();
	cr_assert_null(arena_strdup(arena, NULL));
	cr_assert_str_eq(arena_strdup(arena, ""), "");
	cr_assert_str_eq(arena_strndup(arena, "abcdef", 3), "abc");
	cr_assert_str_eq(arena_strndup(arena, NULL, 0), "");
	cr_assert_str_eq(arena_printf(arena, "%s-%d", "x", 42), "x-42");
	char *wide = arena_printf(arena, "%100000d", 7);
	cr_assert_eq(strlen(wide), 100000);
	arena_free(arena);
}

Test(arena, size_counts_what_was_handed_out)
{
	struct arena *arena = arena_new();
	cr_assert_eq(arena_size(arena), 0);
	arena_alloc(arena, 1000);
	cr_assert_geq(arena_size(arena), 1000);
	cr_assert_lt(arena_size(arena), 1100);
	arena_free(arena);
}

/* ---- names, map, list --------------------------------------------------------------------------- */

Test(names, equal_texts_are_one_pointer)
{
	struct arena *arena = arena_new();
	struct names *names = names_new(arena);
	char word[] = "customer", other[] = "customer";
	const char *a = names_intern(names, word);
	cr_assert_neq(a, word);
	cr_assert_eq(a, names_intern(names, other));
	cr_assert_eq(a, names_intern_n(names, "customers", 8));
	cr_assert_neq(a, names_intern(names, "Customer"));
	cr_assert_null(names_intern(names, NULL));
	cr_assert_eq(names_intern(names, ""), names_intern_n(names, "x", 0));
	word[0] = 'x';
	cr_assert_str_eq(a, "customer");
	arena_free(arena);
}

Test(names, stay_the_same_when_the_table_grows)
{
	enum { COUNT = 20000 };
	struct arena *arena = arena_new();
	struct names *names = names_new(arena);
	const char **first = arena_alloc(arena, COUNT * sizeof *first);
	for (int i = 0; i < COUNT; i++)
		first[i] = names_intern(names, arena_printf(arena, "name %d", i));
	for (int i = 0; i < COUNT; i++)
		cr_assert_eq(first[i], names_intern(names, arena_printf(arena, "name %d", i)));
	arena_free(arena);
}

Test(map, keeps_values_and_order_while_it_grows)
{
	enum { COUNT = 5000 };
	struct arena *arena = arena_new();
	struct map *map = map_new(arena);
	static int value[COUNT];
	cr_assert_null(map_get(map, "key 0"));
	cr_assert_not(map_has(map, "key 0"));
	for (int i = 0; i < COUNT; i++)
		map_put(map, arena_printf(arena, "key %d", i), &value[i]);
	cr_assert_eq(map->count, COUNT);
	for (int i = 0; i < COUNT; i++) {
		cr_assert_str_eq(map->entry[i].key, arena_printf(arena, "key %d", i));
		cr_assert_eq(map_get(map, map->entry[i].key), &value[i]);
	}
	cr_assert_null(map_get(map, "key 5000"));
	arena_free(arena);
}

Test(map, a_key_that_is_kept_is_the_one_that_was_given)
{
	struct arena *arena = arena_new();
	struct map *map = map_new(arena);
	int one, two;
	char key[] = "key", same[] = "key";
	map_put_kept(map, key, &one);
	map_put_kept(map, same, &two);
	cr_assert_eq(map->count, 1);
	cr_assert_eq(map->entry[0].key, key);
	cr_assert_eq(map_get(map, "key"), &two);
	arena_free(arena);
}

/* What leads to a name can be released: the names have an arena of their own. */
Test(names, outlive_a_reset)
{
	struct arena *arena = arena_new();
	struct names *names = names_new(arena);
	struct arena_mark mark = arena_mark(arena);
	const char *name = names_intern(names, arena_printf(arena, "%s", "customer"));
	arena_reset(arena, mark);
	memset(arena_alloc(arena, 200), 'x', 200);
	cr_assert_str_eq(name, "customer");
	cr_assert_eq(names_intern(names, "customer"), name);
	arena_free(arena);
}

Test(map, replaces_a_value_and_copies_its_key)
{
	struct arena *arena = arena_new();
	struct map *map = map_new(arena);
	int one, two;
	char key[] = "a";
	map_put(map, key, &one);
	map_put(map, "", NULL);
	map_put(map, "a", &two);
	key[0] = 'b';
	cr_assert_eq(map->count, 2);
	cr_assert_eq(map_get(map, "a"), &two);
	cr_assert_not(map_has(map, "b"));
	cr_assert(map_has(map, ""), "a key without a value is there");
	cr_assert_null(map_get(map, ""));
	arena_free(arena);
}

struct pair {
	int key, order;
};

static int pair_compare(const void *a, const void *b)
{
	return ((const struct pair *)a)->key - ((const struct pair *)b)->key;
}

Test(list, sort_is_stable)
{
	static const int counts[] = { 0, 1, 2, 3, 4, 5, 7, 8, 9, 31, 64, 100, 1000, 4097 };
	struct arena *arena = arena_new();
	for (size_t c = 0; c < COUNT_OF(counts); c++) {
		struct list list = list_on(arena);
		for (int i = 0; i < counts[c]; i++) {
			struct pair *p = arena_alloc(arena, sizeof *p);
			*p = (struct pair){ i * 7919 % 13, i };
			list_add(&list, p);
		}
		list_sort(&list, pair_compare);
		cr_assert_eq(list.count, counts[c]);
		for (size_t i = 1; i < list.count; i++) {
			const struct pair *a = list.item[i - 1], *b = list.item[i];
			cr_assert(a->key < b->key || (a->key == b->key && a->order < b->order));
		}
		list_add(&list, arena); /* there is room, or room is made */
		cr_assert_eq(list.item[list.count - 1], arena);
	}
	arena_free(arena);
}

Test(list, knows_its_items)
{
	struct arena *arena = arena_new();
	struct list list = list_on(arena);
	int in[100], out;
	cr_assert_not(list_has(&list, &out));
	for (size_t i = 0; i < COUNT_OF(in); i++)
		list_add(&list, &in[i]);
	for (size_t i = 0; i < COUNT_OF(in); i++) {
		cr_assert_eq(list.item[i], &in[i]);
		cr_assert(list_has(&list, &in[i]));
	}
	cr_assert_not(list_has(&list, &out));
	arena_free(arena);
}

/* ---- diagnostics -------------------------------------------------------------------------------- */

Test(diag, table_is_sound)
{
	for (size_t i = 0; i < DIAG_COUNT; i++) {
		const struct diag_info *d = &diag_table[i];
		cr_assert(strlen(d->name) == 5 && text_starts(d->name, "SD"), "row %zu", i);
		cr_assert(i == 0 || strcmp(diag_table[i - 1].name, d->name) < 0, "%s is out of order", d->name);
		cr_assert_not(text_blank(d->title), "%s", d->name);
		cr_assert_not(text_blank(d->help), "%s", d->name);
		if (d->severity == SEVERITY_ERROR)
			cr_assert(i == DIAG_INTERRUPTED ? d->exit_code == 128 + SIGINT
							: d->exit_code >= 2 && d->exit_code <= 5,
				  "%s", d->name);
		else
			cr_assert(d->exit_code <= 1, "%s", d->name);
	}
}

Test(diag, an_interruption_is_said_once)
{
	struct context ctx = context_new();
	volatile sig_atomic_t stop = 0;
	cr_expect_not(interrupted_report(&ctx), "nothing can stop this one");
	ctx.stop = &stop;
	cr_expect_not(interrupted_report(&ctx));
	cr_expect_eq(diag_count(&ctx), 0);
	stop = SIGTERM;
	cr_expect(interrupted(&ctx));
	cr_expect(interrupted_report(&ctx) && interrupted_report(&ctx));
	cr_expect_eq(diag_count(&ctx), 1);
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_INTERRUPTED);
	arena_free(ctx.arena);
}

Test(diag, records_and_copies)
{
	struct context ctx = context_new();
	char file[] = "a.xml", hint[] = "Do it.";
	struct diag *d = diag_report(&ctx, DIAG_XML_SYNTAX, (struct place){ file, 3, 14 }, hint, "no <%s>", "table");
	d->sqlstate = "42P01";
	file[0] = hint[0] = 'x';
	cr_assert_eq(diag_count(&ctx), 1);
	const struct diag *got = diag_at(&ctx, 0);
	cr_assert_eq(got->code, DIAG_XML_SYNTAX);
	cr_assert_str_eq(got->message, "no <table>");
	cr_assert_str_eq(got->hint, "Do it.");
	cr_assert_str_eq(got->at.file, "a.xml");
	cr_assert(got->at.line == 3 && got->at.column == 14);
	cr_assert_str_eq(got->sqlstate, "42P01");
	cr_assert_null(diag_report(&ctx, DIAG_USAGE, (struct place){ 0 }, NULL, "x")->hint);
	arena_free(ctx.arena);
}

Test(diag, counts_errors_and_gives_the_first_exit_code)
{
	static const struct {
		enum diag_code code[3];
		size_t errors;
		int exit_code;
	} row[] = {
		{ { DIAG_UNMANAGED, DIAG_UNPROVED, DIAG_CHECK_MODEL }, 0, 0 },
		{ { DIAG_UNMANAGED, DIAG_USAGE, DIAG_SERVER }, 2, 2 },
		{ { DIAG_SERVER, DIAG_USAGE, DIAG_PROOF }, 3, 4 },
		{ { DIAG_UNPROVED, DIAG_DESTRUCTIVE, DIAG_UNMANAGED }, 1, 3 },
		{ { DIAG_PROOF, DIAG_UNMANAGED, DIAG_UNMANAGED }, 1, 5 },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		struct context ctx = context_new();
		cr_assert_eq(diag_exit_code(&ctx), 0);
		for (size_t j = 0; j < COUNT_OF(row[i].code); j++)
			diag_report(&ctx, row[i].code[j], (struct place){ 0 }, NULL, "message");
		cr_assert_eq(diag_errors(&ctx), row[i].errors, "row %zu", i);
		cr_assert_eq(diag_exit_code(&ctx), row[i].exit_code, "row %zu", i);
		arena_free(ctx.arena);
	}
}

Test(diag, frames_go_to_what_came_since)
{
	struct context ctx = context_new();
	diag_report(&ctx, DIAG_SERVER, (struct place){ 0 }, NULL, "before");
	size_t since = diag_count(&ctx);
	struct diag *d = diag_report(&ctx, DIAG_SERVER, (struct place){ 0 }, NULL, "after");
	for (int i = 0; i < 6; i++)
		diag_frame(&ctx, since, "while at level %d", i);
	cr_assert_null(diag_at(&ctx, 0)->frame[0]);
	cr_assert_str_eq(d->frame[0], "while at level 0");
	cr_assert_str_eq(d->frame[3], "while at level 3", "the innermost four are kept");
	arena_free(ctx.arena);
}

Test(diag, forgets_attempts)
{
	struct context ctx = context_new();
	diag_report(&ctx, DIAG_UNPROVED, (struct place){ 0 }, NULL, "kept");
	size_t since = diag_count(&ctx);
	diag_report(&ctx, DIAG_SERVER, (struct place){ 0 }, NULL, "tried");
	diag_forget(&ctx, since);
	diag_forget(&ctx, 17);
	cr_assert_eq(diag_count(&ctx), 1);
	cr_assert_eq(diag_exit_code(&ctx), 0);
	diag_report(&ctx, DIAG_USAGE, (struct place){ 0 }, NULL, "new");
	cr_assert_str_eq(diag_at(&ctx, 1)->message, "new");
	arena_free(ctx.arena);
}

/* ---- digests, time, embedded files ----------------------------------------------------------------- */

Test(digest, known_answers)
{
	static const struct {
		const char *text, *hex;
	} row[] = {
		/* FIPS 180-2, appendix B */
		{ "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
		{ "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
		{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
		  "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT_OF(row); i++) {
		cr_assert_str_eq(digest_of(arena, row[i].text, strlen(row[i].text)), row[i].hex);
		struct digest *d = digest_new(arena);
		for (const char *p = row[i].text; *p; p++)
			digest_add(d, p, 1);
		cr_assert_str_eq(digest_hex(d, arena), row[i].hex, "byte by byte");
	}
	struct digest *million = digest_new(arena);
	for (int i = 0; i < 1000000; i++)
		digest_add(million, "a", 1);
	cr_assert_str_eq(digest_hex(million, arena),
			 "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
	arena_free(arena);
}

Test(digest, random_digits)
{
	struct arena *arena = arena_new();
	const char *a = random_hex(arena, 6), *b = random_hex(arena, 6);
	cr_assert_eq(strlen(a), 12);
	cr_assert_eq(strspn(a, "0123456789abcdef"), 12);
	cr_assert_str_neq(a, b);
	arena_free(arena);
}

Test(time, iso)
{
	static const struct {
		int64_t seconds;
		const char *text;
	} row[] = {
		{ 0, "1970-01-01T00:00:00Z" },          { 951782400, "2000-02-29T00:00:00Z" },
		{ 1795357800, "2026-11-22T14:30:00Z" }, { 2147483648, "2038-01-19T03:14:08Z" },
		{ -1, "1969-12-31T23:59:59Z" },         { 253402300799, "9999-12-31T23:59:59Z" },
	};
	struct arena *arena = arena_new();
	for (size_t i = 0; i < COUNT_OF(row); i++)
		cr_assert_str_eq(time_iso(arena, row[i].seconds), row[i].text);
	struct clock stopped = clock_system;
	stopped.fixed = 951782400;
	cr_assert_eq(stopped.now(&stopped), 951782400);
	cr_assert_gt(clock_system.now(&clock_system), 1700000000);
	arena_free(arena);
}

Test(embedded, files_are_found_by_name)
{
	cr_assert_null(embedded_find("none"));
	for (const struct embedded_file *f = embedded_files; f->name; f++) {
		cr_assert_eq(embedded_find(f->name), f);
		cr_assert_eq(strlen(f->data), f->length, "%s", f->name);
		cr_assert(f == embedded_files || strcmp(f[-1].name, f->name) < 0, "%s is out of order", f->name);
	}
}
