#include "schemadiff/base.h"

struct name {
	uint32_t hash, length; /* the lower halves: no text is so long, and few others have the same hash */
	const char *text;
};

struct names {
	struct arena *arena;
	struct name *slot;
	size_t slots, count;
};

static void names_free(void *arena)
{
	arena_free(arena);
}

struct names *names_new(struct arena *arena)
{
	struct names *names = arena_alloc(arena, sizeof *names);
	names->arena = arena_new();
	arena_defer(arena, names_free, names->arena);
	names->slots = 1024;
	names->slot = arena_alloc(arena, names->slots * sizeof *names->slot);
	return names;
}

static struct name *slot_find(struct name *slot, size_t slots, uint64_t hash, const char *s, size_t length)
{
	size_t i = hash & (slots - 1);
	while (slot[i].text && !(slot[i].hash == (uint32_t)hash && slot[i].length == (uint32_t)length &&
				 memcmp(slot[i].text, s, length) == 0))
		i = (i + 1) & (slots - 1);
	return &slot[i];
}

static void names_grow(struct names *names)
{
	size_t slots = names->slots * 2;
	struct name *slot = arena_alloc(names->arena, slots * sizeof *slot);
	for (size_t i = 0; i < names->slots; i++) {
		struct name *n = &names->slot[i];
		if (n->text)
			*slot_find(slot, slots, n->hash, n->text, n->length) = *n;
	}
	names->slot = slot;
	names->slots = slots;
}

const char *names_intern_n(struct names *names, const char *s, size_t length)
{
	uint64_t hash = hash_add(HASH_BEGIN, s, length);
	struct name *n = slot_find(names->slot, names->slots, hash, s, length);
	if (n->text)
		return n->text;
	if (names->count * 2 > names->slots) {
		names_grow(names);
		n = slot_find(names->slot, names->slots, hash, s, length);
	}
	names->count++;
	*n = (struct name){ (uint32_t)hash, (uint32_t)length, arena_strndup(names->arena, s, length) };
	return n->text;
}

const char *names_intern(struct names *names, const char *s)
{
	return s ? names_intern_n(names, s, strlen(s)) : NULL;
}
