/* What the tests of the script layer share: a context with a fixed clock, a folder of their own, revisions by hand. */
#ifndef SCHEMADIFF_TESTS_SCRIPT_SUPPORT_H
#define SCHEMADIFF_TESTS_SCRIPT_SUPPORT_H

#include <criterion/criterion.h>
#include <stdlib.h>

#include "schemadiff/script.h"

#define EXPECT_TEXT(got, expected, ...) \
	cr_expect(text_equal(got, expected), "expected: %s\n  got:      %s\n  for:      " __VA_ARGS__, expected, got)

/* The context's clock stands at 2026-11-22T14:30:00Z. Freed by folder_end. */
struct fixture {
	struct context ctx;
	struct clock clock;
	char folder[32]; /* empty, removed by fixture_end */
};

static inline int64_t fixture_now(const struct clock *clock)
{
	return clock->fixed;
}

static inline struct fixture *fixture_begin(void)
{
	struct arena *arena = arena_new();
	struct fixture *f = arena_alloc(arena, sizeof *f);
	f->clock = (struct clock){ fixture_now, 1795357800 };
	f->ctx = (struct context){
		.arena = arena, .names = names_new(arena), .diags = diags_new(arena), .clock = &f->clock
	};
	memcpy(f->folder, "/tmp/schemadiff-test-XXXXXX", sizeof "/tmp/schemadiff-test-XXXXXX");
	cr_assert_not_null(mkdtemp(f->folder));
	return f;
}

/* Removes files and one level of folders in it. */
static inline void folder_empty(struct context *ctx, const char *folder, int levels)
{
	struct list names = list_on(ctx->arena);
	file_list(ctx, folder, &names);
	for (size_t i = 0; i < names.count; i++) {
		const char *path = file_join(ctx->arena, folder, names.item[i]);
		if (levels && file_is_folder(path))
			folder_empty(ctx, path, levels - 1);
		file_remove(ctx, path);
	}
}

static inline void fixture_end(struct fixture *f)
{
	folder_empty(&f->ctx, f->folder, 2);
	file_remove(&f->ctx, f->folder);
	arena_free(f->ctx.arena);
}

static inline const char *fixture_path(struct fixture *f, const char *name)
{
	return file_join(f->ctx.arena, f->folder, name);
}

static inline void fixture_file(struct fixture *f, const char *name, const char *text)
{
	const char *path = fixture_path(f, name), *slash = strrchr(path, '/');
	cr_assert(file_make_folders(&f->ctx, arena_strndup(f->ctx.arena, path, (size_t)(slash - path))));
	/* Not file_write: waiting for the disk takes too long for thousands of files. */
	FILE *out = fopen(path, "wb");
	cr_assert(out && fputs(text, out) >= 0 && fclose(out) == 0);
}

static inline const char *fixture_text(struct fixture *f, const char *name)
{
	const char *text = file_read(&f->ctx, fixture_path(f, name), 1 << 20, NULL);
	cr_assert_not_null(text, "%s cannot be read", name);
	return text;
}

/* The message of the only diagnostic, "" when there is none; more than one is a failure. */
static inline const char *fixture_message(struct fixture *f)
{
	cr_expect(diag_count(&f->ctx) <= 1, "a second message: %s",
		  diag_count(&f->ctx) > 1 ? diag_at(&f->ctx, 1)->message : "");
	return diag_count(&f->ctx) ? diag_at(&f->ctx, 0)->message : "";
}

/* A header with these fields; more may be in `more`, each on a line of its own. */
static inline const char *header_text(struct context *ctx, const char *id, const char *parents, const char *created,
				      const char *more)
{
	return arena_printf(ctx->arena,
			    "-- schemadiff revision\n-- id: %s\n-- parents: %s\n-- message: m %s\n-- created: %s\n"
			    "-- engine: sqlite\n-- transaction: one\n%s\n",
			    id, parents, id, created, more);
}

/* A pair by hand: "<folder>/up.sql" and down.sql with one statement each. */
static inline void pair_make(struct fixture *f, const char *folder, const char *id, const char *parents,
			     const char *created)
{
	const char *header = header_text(&f->ctx, id, parents, created, "");
	fixture_file(f, arena_printf(f->ctx.arena, "%s/up.sql", folder),
		     arena_printf(f->ctx.arena, "%sCREATE TABLE t_%s (a);\n", header, id));
	fixture_file(f, arena_printf(f->ctx.arena, "%s/down.sql", folder),
		     arena_printf(f->ctx.arena, "%sDROP TABLE t_%s;\n", header, id));
}

#define ID_A "aaaaaaaaaaaa"
#define ID_B "bbbbbbbbbbbb"
#define ID_C "cccccccccccc"
#define ID_D "dddddddddddd"
#define DAY_1 "2026-01-01T00:00:00Z"
#define DAY_2 "2026-01-02T00:00:00Z"
#define DAY_3 "2026-01-03T00:00:00Z"

#endif
