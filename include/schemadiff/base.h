/*
 * Layer base: memory, text, names, maps, lists, diagnostics, files, digests. Knows nothing of databases.
 *
 * Everything handed out by these functions lives on an arena until that arena is freed, unless a
 * comment says otherwise. Out of memory aborts the program (one place: arena.c).
 */
#ifndef SCHEMADIFF_BASE_H
#define SCHEMADIFF_BASE_H

#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "schemadiff/banned.h"

#define COUNT_OF(array) (sizeof(array) / sizeof((array)[0]))
#define PRINTF_LIKE(at, first) __attribute__((format(printf, at, first)))

/* ---- arena ------------------------------------------------------------------------------------ */

struct arena;

struct arena_mark {
	void *block;
	size_t used;
};

struct arena *arena_new(void);

/* Runs the deferred functions in reverse order, then releases all memory. NULL is allowed. */
void arena_free(struct arena *arena);

/* `size` zeroed bytes, aligned for any type. */
void *arena_alloc(struct arena *arena, size_t size);
char *arena_strdup(struct arena *arena, const char *s);
char *arena_strndup(struct arena *arena, const char *s, size_t length);
char *arena_printf(struct arena *arena, const char *format, ...) PRINTF_LIKE(2, 3);
char *arena_vprintf(struct arena *arena, const char *format, va_list args);

/* Has `close(handle)` run when the arena is freed (PGconn, sqlite3, jansson values). */
void arena_defer(struct arena *arena, void (*close)(void *handle), void *handle);

/* Releases all that was allocated since the mark; deferred functions stay. */
struct arena_mark arena_mark(const struct arena *arena);
void arena_reset(struct arena *arena, struct arena_mark mark);

/* Bytes handed out so far (for tests and benchmarks). */
size_t arena_size(const struct arena *arena);

/* ---- text: a growing string on an arena ---------------------------------------------------------- */

/* `data` is always NUL-terminated once something was added; use text_get for "" before that. */
struct text {
	struct arena *arena;
	char *data;
	size_t length, capacity;
};

struct text text_on(struct arena *arena);
/* Makes room for so many bytes more, when it is known how many will come. */
void text_reserve(struct text *t, size_t more);
void text_add(struct text *t, const char *s);
void text_addn(struct text *t, const char *s, size_t length);
void text_addc(struct text *t, char c);
void text_addf(struct text *t, const char *format, ...) PRINTF_LIKE(2, 3); /* never for SQL: see sql_addf */
const char *text_get(const struct text *t);

/* Small helpers on plain strings; none depends on the locale. */
bool text_equal(const char *a, const char *b);      /* NULL equals NULL only */
bool text_equal_fold(const char *a, const char *b); /* ASCII case folded */
bool text_starts(const char *s, const char *prefix);
bool text_ends(const char *s, const char *suffix);
bool text_blank(const char *s);                       /* NULL, empty or white space only */
char *text_lower(struct arena *arena, const char *s); /* ASCII only */
char *text_trim(struct arena *arena, const char *s);  /* without white space at both ends */
char *text_replace(struct arena *arena, const char *s, const char *what, const char *with);
bool text_utf8_valid(const char *s, size_t length);
/* FNV-1a, for tables, not against people: the hash of what came before (at first HASH_BEGIN) and these bytes. */
#define HASH_BEGIN 14695981039346656037u
uint64_t hash_add(uint64_t hash, const char *data, size_t length);
/* Damerau-Levenshtein distance of two names, for "did you mean". */
size_t text_distance(const char *a, const char *b);
/* The candidate nearest to `name`, or NULL when none is near enough to be meant. */
const char *text_nearest(const char *name, const char *const *candidates, size_t count);

/* ---- names: interned strings; two equal texts are one pointer ------------------------------------ */

struct names;

/* They have an arena of their own, which goes with this one: what only led to a name can be released by arena_reset. */
struct names *names_new(struct arena *arena);
const char *names_intern(struct names *names, const char *s); /* NULL gives NULL */
const char *names_intern_n(struct names *names, const char *s, size_t length);

/* ---- map from text to pointer, in order of insertion --------------------------------------------- */

struct map_entry {
	const char *key;
	void *value;
};

/* Walk `entry[0..count)`; do not write to it. */
struct map {
	struct arena *arena;
	struct map_entry *entry;
	size_t count, capacity;
	struct map_slot *slot; /* private */
	size_t slots;
};

struct map *map_new(struct arena *arena);
void *map_get(const struct map *map, const char *key); /* NULL when absent */
bool map_has(const struct map *map, const char *key);
void map_put(struct map *map, const char *key, void *value); /* the key is copied; replaces a value */
/* The same for a key that lives as long as the map: it is not copied. */
void map_put_kept(struct map *map, const char *key, void *value);

/* ---- map from pointer to pointer ------------------------------------------------------------------ */

struct pointer_map;

struct pointer_map *pointer_map_new(struct arena *arena);
void *pointer_map_get(const struct pointer_map *map, const void *key); /* NULL when absent */
void pointer_map_put(struct pointer_map *map, const void *key, const void *value);

/* ---- list of pointers ---------------------------------------------------------------------------- */

struct list {
	struct arena *arena;
	void **item;
	size_t count, capacity;
};

struct list list_on(struct arena *arena);
void list_add(struct list *list, const void *item);
bool list_has(const struct list *list, const void *item); /* by pointer, linear */
/* Stable merge sort. */
void list_sort(struct list *list, int (*compare)(const void *a, const void *b));

/* ---- diagnostics --------------------------------------------------------------------------------- */

enum diag_code {
#define DIAG(id, name, severity, exit_code, title, help) DIAG_##id,
#include "schemadiff/diag.def"
#undef DIAG
	DIAG_COUNT
};

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

struct diag_info {
	const char *name; /* stable code that users see and can search: "SD203" */
	enum severity severity;
	int exit_code;
	const char *title;
	const char *help; /* what to do, in general */
};

extern const struct diag_info diag_table[DIAG_COUNT];

/* Where something was said. All zero: nowhere in particular. file may be "catalog" or a URL without password. */
struct place {
	const char *file;
	int line, column;
};

struct diag {
	enum diag_code code;
	struct place at;
	const char *message;
	const char *hint;              /* what to do in this very case, or NULL */
	const char *frame[4];          /* "while settling view public.v", innermost first */
	const char *sqlstate, *detail; /* of a server's error, or NULL */
};

struct diags;
struct settings;

/* Passed to nearly every function; never grows past six members (design.md section 4). */
struct context {
	struct arena *arena;
	struct names *names;
	struct diags *diags;
	const struct settings *settings;
	const struct clock *clock;
	const volatile sig_atomic_t *stop; /* not 0 once a signal asks the run to end; NULL: none can */
};

/* Whether a side of objects counts that not every team keeps in its model. */
enum wanted { WANTED_IF_SAID, WANTED, UNWANTED };

struct facets {
	enum wanted privileges, owners, comments, labels;
	const struct list *partitions; /* of struct ignored; NULL: none */
};

/* A pattern of partitions that the application makes and drops by itself. */
struct ignored {
	const char *pattern;
	bool seen; /* something fits it */
};

/* What the command line decided and deeper layers must know. */
struct settings {
	bool quiet, verbose, color, strict;
	struct facets *facets;              /* from schemadiff.xml; NULL: as if it said nothing */
	const char *project;                /* folder, "." by default */
	void (*progress)(const char *what); /* a line for a person on a terminal; may be NULL */
};

/* The time; tests replace it. `now` gives seconds since the epoch (UTC). */
struct clock {
	int64_t (*now)(const struct clock *clock);
	int64_t fixed;
};

struct diags *diags_new(struct arena *arena);

/* Records a diagnostic and returns it, so that a server's details can be added. The text is copied. */
struct diag *diag_report(struct context *ctx, enum diag_code code, struct place at, const char *hint,
			 const char *format, ...) PRINTF_LIKE(5, 6);
/* Adds a frame to the diagnostics recorded since `since` (diag_count before the call that failed). */
void diag_frame(struct context *ctx, size_t since, const char *format, ...) PRINTF_LIKE(3, 4);
size_t diag_count(const struct context *ctx);
const struct diag *diag_at(const struct context *ctx, size_t index);
size_t diag_errors(const struct context *ctx);
/* Forgets all diagnostics recorded since `since`: for attempts that may fail. */
void diag_forget(struct context *ctx, size_t since);
/* Whether a signal asks the run to end. Nothing new is begun then, and whoever waits for a server looks here. */
bool interrupted(const struct context *ctx);
/* The same, and says so once (DIAG_INTERRUPTED). */
bool interrupted_report(struct context *ctx);
/* The exit code of the first error, 0 when there is none. */
int diag_exit_code(const struct context *ctx);

/* ---- files (errors are diagnostics) -------------------------------------------------------------- */

/* The whole file, NUL-terminated; refuses more than `limit` bytes. NULL on failure. */
char *file_read(struct context *ctx, const char *path, size_t limit, size_t *length);
/* Writes to a temporary file beside it, fsyncs, renames: all or nothing. A file that is replaced keeps its mode. */
bool file_write(struct context *ctx, const char *path, const char *data, size_t length);
bool file_exists(const char *path);
bool file_is_folder(const char *path);
bool file_make_folders(struct context *ctx, const char *path); /* like mkdir -p */
/* Names in a folder, sorted bytewise, without "." and ".."; false when it cannot be read. */
bool file_list(struct context *ctx, const char *folder, struct list *names);
bool file_remove(struct context *ctx, const char *path); /* a file or an empty folder */
char *file_join(struct arena *arena, const char *folder, const char *name);

/* ---- digests -------------------------------------------------------------------------------------- */

struct digest; /* a running SHA-256 */

struct digest *digest_new(struct arena *arena);
void digest_add(struct digest *d, const char *data, size_t length);
/* 64 lower-case hexadecimal digits. */
const char *digest_hex(struct digest *d, struct arena *arena);
const char *digest_of(struct arena *arena, const char *data, size_t length);

/* `count` random bytes as 2*count hexadecimal digits, from the system's generator. */
const char *random_hex(struct arena *arena, size_t count);

/* 2026-11-22T14:30:00Z */
char *time_iso(struct arena *arena, int64_t seconds);
extern const struct clock clock_system;

#endif
