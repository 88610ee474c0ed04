#include "schemadiff/base.h"

#include <stdalign.h>

enum { BLOCK_SIZE = 64 * 1024 };

struct block {
	struct block *previous;
	size_t size, used;
	alignas(max_align_t) char data[];
};

struct deferred {
	struct deferred *previous;
	void (*close)(void *handle);
	void *handle;
};

struct arena {
	struct block *top, *spare; /* spare: empty, of the usual size, or NULL */
	struct deferred *deferred;
	size_t total;
};

static void *memory_get(size_t size)
{
	void *p = size <= PTRDIFF_MAX ? calloc(1, size) : NULL;
	if (!p) {
		fputs("schemadiff: out of memory\n", stderr);
		abort();
	}
	return p;
}

static void block_push(struct arena *arena, size_t size)
{
	size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
	bool usual = room == BLOCK_SIZE && arena->spare;
	struct block *block = usual ? arena->spare : memory_get(sizeof *block + room);
	if (usual)
		arena->spare = NULL;
	block->size = room;
	block->previous = arena->top;
	arena->top = block;
}

struct arena *arena_new(void)
{
	return memory_get(sizeof(struct arena));
}

void arena_free(struct arena *arena)
{
	if (!arena)
		return;
	while (arena->deferred) {
		struct deferred *d = arena->deferred;
		arena->deferred = d->previous;
		d->close(d->handle);
		free(d);
	}
	while (arena->top) {
		struct block *previous = arena->top->previous;
		free(arena->top);
		arena->top = previous;
	}
	free(arena->spare);
	free(arena);
}

/* `align` is a power of two. A block's data begins aligned for any type. */
static void *bytes_take(struct arena *arena, size_t size, size_t align)
{
	if (size > PTRDIFF_MAX - 2 * BLOCK_SIZE) /* rounding up would wrap */
		memory_get(SIZE_MAX);
	size_t at = arena->top ? (arena->top->used + align - 1) & ~(align - 1) : 0;
	if (!arena->top || at > arena->top->size || arena->top->size - at < size) {
		block_push(arena, size);
		at = 0;
	}
	arena->total += at + size - arena->top->used;
	arena->top->used = at + size;
	return arena->top->data + at;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return bytes_take(arena, size, alignof(max_align_t));
}

char *arena_strndup(struct arena *arena, const char *s, size_t length)
{
	char *copy = bytes_take(arena, length + 1, 1);
	if (length)
		memcpy(copy, s, length);
	return copy;
}

char *arena_strdup(struct arena *arena, const char *s)
{
	return s ? arena_strndup(arena, s, strlen(s)) : NULL;
}

/* Formats into what is left of the top block, which is nearly always enough; what does not fit is wiped again. */
char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
	va_list again;
	va_copy(again, args);
	size_t room = arena->top ? arena->top->size - arena->top->used : 0;
	char *s = room ? arena->top->data + arena->top->used : NULL;
	int length = vsnprintf(s, room, format, again);
	va_end(again);
	if (length < 0)
		abort();
	if ((size_t)length < room)
		return bytes_take(arena, (size_t)length + 1, 1);
	if (room)
		memset(s, 0, room);
	s = bytes_take(arena, (size_t)length + 1, 1);
	if (vsnprintf(s, (size_t)length + 1, format, args) != length)
		abort();
	return s;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	char *s = arena_vprintf(arena, format, args);
	va_end(args);
	return s;
}

void arena_defer(struct arena *arena, void (*close)(void *handle), void *handle)
{
	struct deferred *d = memory_get(sizeof *d);
	*d = (struct deferred){ arena->deferred, close, handle };
	arena->deferred = d;
}

struct arena_mark arena_mark(const struct arena *arena)
{
	return (struct arena_mark){ arena->top, arena->top ? arena->top->used : 0 };
}

/* One block is kept, or a loop that marks and resets at the end of a block would ask for memory each time. */
static void block_pop(struct arena *arena)
{
	struct block *block = arena->top;
	arena->top = block->previous;
	if (arena->spare || block->size != BLOCK_SIZE) {
		free(block);
		return;
	}
	memset(block->data, 0, block->used);
	block->used = 0;
	arena->spare = block;
}

void arena_reset(struct arena *arena, struct arena_mark mark)
{
	while (arena->top != mark.block)
		block_pop(arena);
	if (arena->top) {
		memset(arena->top->data + mark.used, 0, arena->top->used - mark.used);
		arena->top->used = mark.used;
	}
}

size_t arena_size(const struct arena *arena)
{
	return arena->total;
}
