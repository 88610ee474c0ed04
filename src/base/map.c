#include "schemadiff/base.h"

struct map *map_new(struct arena *arena)
{
	struct map *map = arena_alloc(arena, sizeof *map);
	map->arena = arena;
	return map;
}

struct map_slot {
	uint32_t hash, number; /* number: of the entry, from 1; 0 while it is empty */
};

static uint32_t hash_of(const char *s)
{
	uint64_t h = hash_add(HASH_BEGIN, s, strlen(s));
	return (uint32_t)(h ^ (h >> 29));
}

/* The slot that holds the key, or the empty one where it belongs. */
static struct map_slot *slot_find(const struct map *map, const char *key, uint32_t hash)
{
	size_t i = hash & (map->slots - 1);
	while (map->slot[i].number &&
	       (map->slot[i].hash != hash || strcmp(map->entry[map->slot[i].number - 1].key, key) != 0))
		i = (i + 1) & (map->slots - 1);
	return &map->slot[i];
}

static void slot_move(struct map *map, struct map_slot slot)
{
	size_t i = slot.hash & (map->slots - 1);
	while (map->slot[i].number)
		i = (i + 1) & (map->slots - 1);
	map->slot[i] = slot;
}

static void map_grow(struct map *map)
{
	size_t capacity = map->capacity ? map->capacity * 2 : 16;
	struct map_entry *entry = arena_alloc(map->arena, capacity * sizeof *entry);
	if (map->count)
		memcpy(entry, map->entry, map->count * sizeof *entry);
	map->entry = entry;
	map->capacity = capacity;
	const struct map_slot *old = map->slot;
	size_t olds = map->slots;
	map->slots = capacity * 2;
	map->slot = arena_alloc(map->arena, map->slots * sizeof *map->slot);
	for (size_t i = 0; i < olds; i++)
		if (old[i].number)
			slot_move(map, old[i]);
}

void *map_get(const struct map *map, const char *key)
{
	uint32_t number = map->count ? slot_find(map, key, hash_of(key))->number : 0;
	return number ? map->entry[number - 1].value : NULL;
}

bool map_has(const struct map *map, const char *key)
{
	return map->count && slot_find(map, key, hash_of(key))->number;
}

/* The entry of the key, made when there is none. */
static struct map_entry *entry_of(struct map *map, const char *key, bool copy)
{
	if (map->count == map->capacity)
		map_grow(map);
	uint32_t hash = hash_of(key);
	struct map_slot *slot = slot_find(map, key, hash);
	if (!slot->number) {
		map->entry[map->count].key = copy ? arena_strdup(map->arena, key) : key;
		*slot = (struct map_slot){ hash, (uint32_t)++map->count };
	}
	return &map->entry[slot->number - 1];
}

void map_put(struct map *map, const char *key, void *value)
{
	entry_of(map, key, true)->value = value;
}

void map_put_kept(struct map *map, const char *key, void *value)
{
	entry_of(map, key, false)->value = value;
}
