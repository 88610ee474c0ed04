#include "cli/model_files.h"

/* Says that a file is ours to replace. */
#define MARK "<!-- written by schemadiff -->"

/* The text with the mark after the XML declaration: a later inspect may replace such a file. */
static const char *text_marked(struct context *ctx, const char *text)
{
	size_t head = text_starts(text, "<?xml") ? strcspn(text, "\n") : 0;
	head += text[head] == '\n';
	return arena_printf(ctx->arena, "%.*s" MARK "\n%s", (int)head, text, text + head);
}

static bool is_marked(struct context *ctx, const char *path, bool *ok)
{
	const char *text = file_read(ctx, path, (size_t)1 << 30, NULL);
	*ok = text != NULL;
	return text && strstr(text, MARK);
}

/* Every *.xml below the folder that is not one of the files about to be written. Folders nest at most 16 deep. */
static bool strays_find(struct context *ctx, const char *folder, const struct map *written, int depth,
			struct list *strays)
{
	struct list names = list_on(ctx->arena);
	if (!file_list(ctx, folder, &names))
		return false;
	for (size_t i = 0; i < names.count; i++) {
		const char *path = file_join(ctx->arena, folder, names.item[i]);
		if (file_is_folder(path)) {
			if (depth < 16 && !strays_find(ctx, path, written, depth + 1, strays))
				return false;
		} else if (text_ends(path, ".xml") && !map_has(written, path))
			list_add(strays, path);
	}
	return true;
}

/* The folder shall hold this model and no other: files of an earlier inspect go, files of a person are not touched. */
static bool strays_remove(struct context *ctx, const struct list *strays)
{
	bool ok = true;
	for (size_t i = 0; i < strays->count && ok; i++) {
		const char *path = strays->item[i];
		if (!is_marked(ctx, path, &ok) && ok) {
			diag_report(ctx, DIAG_FILE, (struct place){ .file = path },
				    "Remove it, or write to another folder.",
				    "%s was not written by schemadiff, and would be read together with the new files",
				    path);
			ok = false;
		}
	}
	for (size_t i = 0; i < strays->count && ok; i++)
		ok = file_remove(ctx, strays->item[i]);
	return ok;
}

static bool file_put(struct context *ctx, const char *path, const char *text)
{
	char *folder = arena_strdup(ctx->arena, path), *slash = strrchr(folder, '/');
	if (slash) {
		*slash = '\0';
		if (*folder && !file_make_folders(ctx, folder))
			return false;
	}
	return file_write(ctx, path, text, strlen(text));
}

/* "schema/" → "schema" */
static const char *folder_name(struct context *ctx, const char *path)
{
	size_t length = strlen(path);
	while (length > 1 && path[length - 1] == '/')
		length--;
	return arena_strndup(ctx->arena, path, length);
}

bool model_file_write(struct cli *cli, const char *path, const struct xml_file *file)
{
	if (!file_put(cli->ctx, path, text_marked(cli->ctx, file->text)))
		return false;
	say("wrote %s\n", path);
	return true;
}

bool model_folder_write(struct cli *cli, const char *path, const struct list *files)
{
	const char *folder = folder_name(cli->ctx, path);
	struct context *ctx = cli->ctx;
	struct map *paths = map_new(ctx->arena);
	struct list strays = list_on(ctx->arena);
	if (!file_make_folders(ctx, folder))
		return false;
	for (size_t i = 0; i < files->count; i++) {
		const struct xml_file *file = files->item[i];
		map_put(paths, file_join(ctx->arena, folder, file->path), (void *)(uintptr_t)file);
	}
	if (!strays_find(ctx, folder, paths, 0, &strays) || !strays_remove(ctx, &strays))
		return false;
	for (size_t i = 0; i < paths->count; i++) {
		const struct xml_file *file = paths->entry[i].value;
		if (!model_file_write(cli, paths->entry[i].key, file))
			return false;
	}
	return true;
}
