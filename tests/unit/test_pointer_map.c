#include <criterion/criterion.h>
#include <signal.h>

#include "schemadiff/base.h"

Test(pointer_map, finds_what_was_put_and_nothing_else)
{
	enum { COUNT = 5000 };
	struct arena *arena = arena_new();
	struct pointer_map *map = pointer_map_new(arena);
	char *keys = arena_alloc(arena, 2 * COUNT);
	cr_expect_null(pointer_map_get(map, keys));
	for (size_t i = 0; i < COUNT; i++)
		pointer_map_put(map, keys + 2 * i, keys + 2 * i + 1);
	for (size_t i = 0; i < COUNT; i++) {
		cr_assert_eq(pointer_map_get(map, keys + 2 * i), keys + 2 * i + 1);
		cr_assert_null(pointer_map_get(map, keys + 2 * i + 1));
	}
	pointer_map_put(map, keys, keys);
	cr_expect_eq(pointer_map_get(map, keys), keys, "a value is replaced");
	arena_free(arena);
}

Test(arena, a_size_that_cannot_be_aborts, .signal = SIGABRT)
{
	arena_alloc(arena_new(), SIZE_MAX - 3);
}
