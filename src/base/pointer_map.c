#include "schemadiff/base.h"

struct pointer_slot {
	const void *key, *value;
};

struct pointer_map {
	struct arena *arena;
	struct pointer_slot *slot;
	size_t slots, count;
};

struct pointer_map *pointer_map_new(struct arena *arena)
{
	struct pointer_map *map = arena_alloc(arena, sizeof *map);
	map->arena = arena;
	map->slots = 64;
	map->slot = arena_alloc(arena, map->slots * sizeof *map->slot);
	return map;
}

/* What lies beside each other in memory does so here: objects are mostly looked up in the order in which they were made, and
 * a large map that scatters them would fetch a line of memory for each. Pages are scattered, so that they seldom meet. */
enum { LINE_BITS = 6, PAGE_BITS = 12 };

static struct pointer_slot *slot_find(struct pointer_slot *slot, size_t slots, const void *key)
{
	uint64_t page = (uint64_t)(uintptr_t)key >> PAGE_BITS, line = (uint64_t)(uintptr_t)key >> LINE_BITS;
	size_t i = (size_t)((page * UINT64_C(0x9E3779B97F4A7C15) >> 32) + line) & (slots - 1);
	while (slot[i].key && slot[i].key != key)
		i = (i + 1) & (slots - 1);
	return &slot[i];
}

void *pointer_map_get(const struct pointer_map *map, const void *key)
{
	return (void *)(uintptr_t)slot_find(map->slot, map->slots, key)->value;
}

static void pointer_map_grow(struct pointer_map *map)
{
	size_t slots = map->slots * 2;
	struct pointer_slot *slot = arena_alloc(map->arena, slots * sizeof *slot);
	for (size_t i = 0; i < map->slots; i++)
		if (map->slot[i].key)
			*slot_find(slot, slots, map->slot[i].key) = map->slot[i];
	map->slot = slot;
	map->slots = slots;
}

void pointer_map_put(struct pointer_map *map, const void *key, const void *value)
{
	if (map->count * 2 >= map->slots)
		pointer_map_grow(map);
	struct pointer_slot *slot = slot_find(map->slot, map->slots, key);
	map->count += !slot->key;
	*slot = (struct pointer_slot){ key, value };
}
