/* A database to try things in: a copy of the file, beside it, where there is surely room of the same sort. */
#include "engine/sqlite/sqlite.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

/* The files that one database may leave. */
static struct list *files_of(struct context *ctx, const char *path)
{
	static const char *const suffixes[] = { "", "-wal", "-shm", "-journal" };
	struct list *files = arena_alloc(ctx->arena, sizeof *files);
	*files = list_on(ctx->arena);
	for (size_t i = 0; i < COUNT_OF(suffixes); i++)
		list_add(files, arena_printf(ctx->arena, "%s%s", path, suffixes[i]));
	return files;
}

static void files_remove(void *handle)
{
	const struct list *files = handle;
	for (size_t i = 0; i < files->count; i++)
		unlink(files->item[i]);
}

/* A rebuild needs as much again as the table has, so a copy wants twice the room of the file. */
static bool has_room(const char *path)
{
	struct stat info;
	struct statvfs room;
	if (stat(path, &info) != 0 || statvfs(path, &room) != 0)
		return true; /* no file yet, or a file system that does not tell */
	return room.f_bavail * room.f_frsize / 2 > (unsigned long)info.st_size;
}

static bool copy(struct context *ctx, struct connection *from, struct connection *to)
{
	struct session *source = from->handle, *target = to->handle;
	sqlite3_backup *backup = sqlite3_backup_init(target->db, "main", source->db, "main");
	int code = backup ? sqlite3_backup_step(backup, -1) : SQLITE_ERROR;
	if (backup)
		sqlite3_backup_finish(backup);
	return code == SQLITE_DONE || sqlite_fail(ctx, to, code, NULL);
}

bool sqlite_scratch_make(struct context *ctx, struct connection *c, const char *scratch_url,
			 struct connection **scratch, const char **where, const char **why)
{
	const struct session *s = c->handle;
	(void)scratch_url;
	if (!has_room(s->path)) {
		*why = "there is not enough free disk space beside the file for a copy and a rebuild";
		return false;
	}
	const char *path = arena_printf(ctx->arena, "%s.schemadiff-scratch-%s", s->path, random_hex(ctx->arena, 6));
	struct list *files = files_of(ctx, path);
	arena_defer(ctx->arena, files_remove, files);
	*scratch = sqlite_open(ctx, arena_printf(ctx->arena, "sqlite:%s", path));
	if (!*scratch || !sqlite_exec_script(ctx, *scratch, "PRAGMA synchronous = off") || !copy(ctx, c, *scratch)) {
		files_remove(files);
		return false;
	}
	*where = "copy of the file";
	return true;
}

void sqlite_scratch_drop(struct context *ctx, struct connection *c, struct connection *scratch)
{
	(void)c;
	struct list *files = files_of(ctx, ((const struct session *)scratch->handle)->path);
	sqlite_close_connection(scratch);
	files_remove(files);
}
