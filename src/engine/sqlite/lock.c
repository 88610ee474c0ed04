#define _XOPEN_SOURCE 700 /* realpath */
/* The lock that keeps two runners apart: a file beside the database, locked as long as its descriptor is open. */
#include "engine/sqlite/sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { TRIES_PER_SECOND = 20 };

struct file_lock {
	const char *path;
	int fd;
};

/* Two names of one file have one lock. */
static const char *lock_path(struct context *ctx, const char *database)
{
	char *real = realpath(database, NULL);
	const char *path = arena_printf(ctx->arena, "%s-schemadiff.lock", real ? real : database);
	free(real);
	return path;
}

/* The file may have been removed by the runner that held it, just before we got the lock of a file that is no more. */
static bool is_still_there(int fd, const char *path)
{
	struct stat mine, there;
	return fstat(fd, &mine) == 0 && stat(path, &there) == 0 && mine.st_ino == there.st_ino &&
	       mine.st_dev == there.st_dev;
}

/* 1: locked; 0: somebody else has it; -1: the file cannot be made. */
static int try_lock(struct file_lock *lock)
{
	lock->fd = open(lock->path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
	if (lock->fd < 0)
		return -1;
	if (flock(lock->fd, LOCK_EX | LOCK_NB) == 0 && is_still_there(lock->fd, lock->path))
		return 1;
	close(lock->fd);
	lock->fd = -1;
	return 0;
}

static void lock_release(void *handle)
{
	struct file_lock *lock = handle;
	if (lock->fd < 0)
		return;
	unlink(lock->path);
	close(lock->fd);
	lock->fd = -1;
}

bool sqlite_lock(struct context *ctx, struct connection *c, int seconds, void **out)
{
	const struct session *s = c->handle;
	struct file_lock *lock = arena_alloc(ctx->arena, sizeof *lock);
	*lock = (struct file_lock){ lock_path(ctx, s->path), -1 };
	arena_defer(ctx->arena, lock_release, lock);
	int got = try_lock(lock);
	for (int tries = seconds * TRIES_PER_SECOND; got == 0 && tries > 0 && !interrupted(ctx); tries--) {
		nanosleep(&(struct timespec){ 0, 1000000000 / TRIES_PER_SECOND }, NULL);
		got = try_lock(lock);
	}
	if (got > 0) {
		*out = lock;
		return true;
	}
	if (interrupted_report(ctx))
		return false;
	if (got < 0)
		diag_report(ctx, DIAG_FILE, (struct place){ 0 }, "The folder of the database must be writable.",
			    "%s cannot be written: %s", lock->path, strerror(errno));
	else
		diag_report(ctx, DIAG_LOCKED, (struct place){ 0 }, NULL, "%s: another run holds %s", s->path,
			    lock->path);
	return false;
}

void sqlite_unlock(struct context *ctx, struct connection *c, void *lock)
{
	(void)ctx, (void)c;
	lock_release(lock);
}
