#include "schemadiff/base.h"

struct map *map_new(struct arena *arena)
{
	struct map *map = arena_alloc(arena, sizeof *map);
	map->arena = arena;
	return map;
}

static size_t hash_of(const char *s)
{
	uint64_t h = hash_add(HASH_BEGIN, s, strlen(s));
	return (size_t)(h ^ (h >> 29));
}

/* The slot that holds the key, or the empty one where it belongs. Slots hold index + 1. */
static uint32_t *slot_find(const struct map *map, const char *key)
{
	size_t i = hash_of(key) & (map->slots - 1);
	while (map->slot[i] && strcmp(map->entry[map->slot[i] - 1].key, key) != 0)
		i = (i + 1) & (map->slots - 1);
	return &map->slot[i];
}

static void map_grow(struct map *map)
{
	size_t capacity = map->capacity ? map->capacity * 2 : 16;
	struct map_entry *entry = arena_alloc(map->arena, capacity * sizeof *entry);
	if (map->count)
		memcpy(entry, map->entry, map->count * sizeof *entry);
	map->entry = entry;
	map->capacity = capacity;
	map->slots = capacity * 2;
	map->slot = arena_alloc(map->arena, map->slots * sizeof *map->slot);
	for (size_t i = 0; i < map->count; i++)
		*slot_find(map, entry[i].key) = (uint32_t)i + 1;
}

void *map_get(const struct map *map, const char *key)
{
	uint32_t slot = map->count ? *slot_find(map, key) : 0;
	return slot ? map->entry[slot - 1].value : NULL;
}

bool map_has(const struct map *map, const char *key)
{
	return map->count && *slot_find(map, key);
}

void map_put(struct map *map, const char *key, void *value)
{
	if (map->count == map->capacity)
		map_grow(map);
	uint32_t *slot = slot_find(map, key);
	if (!*slot) {
		map->entry[map->count].key = arena_strdup(map->arena, key);
		*slot = (uint32_t)++map->count;
	}
	map->entry[*slot - 1].value = value;
}
