/*
 * Where models are read from: text, a file, or a folder of files.
 */
#include <sys/stat.h>

#include "xml/read.h"

/* Folders below a model's folder. */
enum { FOLDER_DEPTH = 32 };

struct walk {
	struct context *ctx;
	struct map *seen; /* files and folders by device and inode: a link to what was seen adds nothing */
	struct list paths;
};

static bool seen(struct walk *w, const struct stat *st)
{
	const char *key = arena_printf(w->ctx->arena, "%ju %ju", (uintmax_t)st->st_dev, (uintmax_t)st->st_ino);
	bool there = map_has(w->seen, key);
	map_put(w->seen, key, w);
	return there;
}

static bool folder_walk(struct walk *w, const char *folder, int depth)
{
	struct list names = list_on(w->ctx->arena);
	if (depth == FOLDER_DEPTH) {
		diag_report(w->ctx, DIAG_FILE, (struct place){ folder, 0, 0 }, NULL,
			    "folders are nested more than %d levels deep", FOLDER_DEPTH);
		return false;
	}
	bool ok = file_list(w->ctx, folder, &names);
	for (size_t i = 0; ok && i < names.count; i++) {
		const char *name = names.item[i], *path = file_join(w->ctx->arena, folder, name);
		struct stat st;
		bool there = stat(path, &st) == 0;
		if (name[0] == '.') /* editors' and version control's own */
			continue;
		if (there && S_ISDIR(st.st_mode))
			ok = seen(w, &st) || folder_walk(w, path, depth + 1);
		else if (text_ends(name, ".xml") && (!there || !seen(w, &st)))
			list_add(&w->paths, path); /* one that is not there is reported when it is read */
	}
	return ok;
}

static int path_compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

static void file_add(struct reader *r, struct context *ctx, const char *path)
{
	struct context aside = *ctx; /* nothing points into the text once it was read */
	size_t length;
	aside.arena = arena_new();
	const char *text = file_read(&aside, path, XML_SIZE_LIMIT, &length);
	if (text)
		reader_add(r, text, length, path);
	else
		reader_miss(r);
	arena_free(aside.arena);
}

static void folder_add(struct reader *r, struct context *ctx, const char *path)
{
	struct walk w = { .ctx = ctx, .seen = map_new(ctx->arena), .paths = list_on(ctx->arena) };
	struct stat st;
	if (stat(path, &st) == 0)
		seen(&w, &st);
	if (!folder_walk(&w, path, 0))
		return;
	list_sort(&w.paths, path_compare);
	if (!w.paths.count)
		diag_report(ctx, DIAG_FILE, (struct place){ path, 0, 0 },
			    "Put the model there, or name another folder.", "there is no .xml file in %s", path);
	for (size_t i = 0; i < w.paths.count && !reader_full(r); i++)
		file_add(r, ctx, w.paths.item[i]);
}

struct object *xml_read(struct context *ctx, const char *path, const char *engine, const char *default_schema)
{
	struct reader *r = reader_new(ctx, engine, default_schema);
	if (file_is_folder(path))
		folder_add(r, ctx, path);
	else
		file_add(r, ctx, path);
	return reader_model(r);
}

struct object *xml_read_text(struct context *ctx, const char *text, size_t length, const char *file, const char *engine,
			     const char *default_schema)
{
	struct reader *r = reader_new(ctx, engine, default_schema);
	char *copy = arena_alloc(ctx->arena, length + 1);
	if (length)
		memcpy(copy, text, length);
	reader_add(r, copy, length, file);
	return reader_model(r);
}
