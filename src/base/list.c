#include "schemadiff/base.h"

struct list list_on(struct arena *arena)
{
	return (struct list){ .arena = arena };
}

void list_add(struct list *list, const void *item)
{
	if (list->count == list->capacity) {
		list->capacity = list->capacity ? list->capacity * 2 : 8;
		void **grown = arena_alloc(list->arena, list->capacity * sizeof *grown);
		if (list->count)
			memcpy(grown, list->item, list->count * sizeof *grown);
		list->item = grown;
	}
	list->item[list->count++] = (void *)(uintptr_t)item;
}

bool list_has(const struct list *list, const void *item)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->item[i] == item)
			return true;
	return false;
}

static void merge(void **from, void **to, size_t low, size_t middle, size_t high,
		  int (*compare)(const void *, const void *))
{
	size_t i = low, j = middle;
	for (size_t k = low; k < high; k++)
		to[k] = i < middle && (j >= high || compare(from[i], from[j]) <= 0) ? from[i++] : from[j++];
}

void list_sort(struct list *list, int (*compare)(const void *a, const void *b))
{
	size_t n = list->count;
	if (n < 2)
		return;
	void **from = list->item, **to = arena_alloc(list->arena, n * sizeof *to);
	for (size_t width = 1; width < n; width *= 2) {
		for (size_t low = 0; low < n; low += 2 * width) {
			size_t middle = low + width < n ? low + width : n;
			size_t high = low + 2 * width < n ? low + 2 * width : n;
			merge(from, to, low, middle, high, compare);
		}
		void **swap = from;
		from = to;
		to = swap;
	}
	list->item = from;
	list->capacity = n;
}
