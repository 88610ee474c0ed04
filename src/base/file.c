#include "schemadiff/base.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static bool fail(struct context *ctx, const char *path, const char *what, int error)
{
	diag_report(ctx, DIAG_FILE, (struct place){ path, 0, 0 }, NULL, "cannot %s %s: %s", what, path,
		    strerror(error));
	return false;
}

static char *stream_read(struct context *ctx, FILE *in, const char *path, size_t limit, size_t *length)
{
	struct text t = text_on(ctx->arena);
	char buffer[16384];
	struct stat st;
	if (fstat(fileno(in), &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0 && (size_t)st.st_size <= limit)
		text_reserve(&t, (size_t)st.st_size);
	for (size_t n; (n = fread(buffer, 1, sizeof buffer, in)) > 0;) {
		text_addn(&t, buffer, n);
		if (t.length > limit) {
			diag_report(ctx, DIAG_FILE, (struct place){ path, 0, 0 }, "Split it into smaller files.",
				    "%s is larger than %zu bytes", path, limit);
			return NULL;
		}
	}
	if (ferror(in)) {
		fail(ctx, path, "read", errno);
		return NULL;
	}
	text_addn(&t, "", 0);
	if (length)
		*length = t.length;
	return t.data;
}

char *file_read(struct context *ctx, const char *path, size_t limit, size_t *length)
{
	FILE *in = file_is_folder(path) ? NULL : fopen(path, "rb");
	if (!in) {
		fail(ctx, path, "read", file_is_folder(path) ? EISDIR : errno);
		return NULL;
	}
	char *data = stream_read(ctx, in, path, limit, length);
	fclose(in);
	return data;
}

static bool bytes_write(int fd, const char *data, size_t length)
{
	while (length) {
		ssize_t n = write(fd, data, length);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return false;
		data += n;
		length -= (size_t)n;
	}
	return fsync(fd) == 0;
}

static void folder_sync(const char *path)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY);
	if (fd >= 0) {
		(void)fsync(fd);
		close(fd);
	}
}

/* A file that replaces another has its permissions: what was private stays private. */
static bool mode_copy(int fd, const char *from)
{
	struct stat st;
	return stat(from, &st) != 0 || fchmod(fd, st.st_mode & 07777) == 0;
}

bool file_write(struct context *ctx, const char *path, const char *data, size_t length)
{
	char *temporary = arena_printf(ctx->arena, "%s.tmp%ld", path, (long)getpid());
	int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0666);
	if (fd < 0)
		return fail(ctx, path, "write", errno);
	bool ok = mode_copy(fd, path) && bytes_write(fd, data, length);
	int error = errno;
	ok = close(fd) == 0 && ok;
	if (!ok || rename(temporary, path) != 0) {
		error = ok ? errno : error;
		unlink(temporary);
		return fail(ctx, path, "write", error);
	}
	char *folder = arena_strdup(ctx->arena, path), *slash = strrchr(folder, '/');
	if (slash)
		*slash = '\0';
	folder_sync(slash ? folder : ".");
	return true;
}

bool file_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

bool file_is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool file_make_folders(struct context *ctx, const char *path)
{
	char *copy = arena_strdup(ctx->arena, path);
	for (char *p = copy + 1; *copy; p++) {
		bool last = !*p;
		if (!last && *p != '/')
			continue;
		*p = '\0';
		if (mkdir(copy, 0777) != 0 && errno != EEXIST)
			return fail(ctx, copy, "make the folder", errno);
		if (last)
			break;
		*p = '/';
	}
	return file_is_folder(path) || fail(ctx, path, "make the folder", ENOTDIR);
}

static int name_compare(const void *a, const void *b)
{
	return strcmp(a, b);
}

bool file_list(struct context *ctx, const char *folder, struct list *names)
{
	DIR *dir = opendir(folder);
	if (!dir)
		return fail(ctx, folder, "read the folder", errno);
	for (struct dirent *e; (e = readdir(dir));)
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			list_add(names, arena_strdup(ctx->arena, e->d_name));
	closedir(dir);
	list_sort(names, name_compare);
	return true;
}

bool file_remove(struct context *ctx, const char *path)
{
	return remove(path) == 0 || fail(ctx, path, "remove", errno);
}

char *file_join(struct arena *arena, const char *folder, const char *name)
{
	if (!folder || !*folder || strcmp(folder, ".") == 0)
		return arena_strdup(arena, name);
	return arena_printf(arena, "%s%s%s", folder, text_ends(folder, "/") ? "" : "/", name);
}
