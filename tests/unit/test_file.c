/* Layer base: files. Every test has a scratch folder of its own. */
#include "schemadiff/base.h"

#include <criterion/criterion.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static struct context ctx;
static char folder[] = "/tmp/schemadiff-unit.XXXXXX";

static void set_up(void)
{
	ctx.arena = arena_new();
	ctx.diags = diags_new(ctx.arena);
	umask(022);
	cr_assert_not_null(mkdtemp(folder));
}

static void folder_remove(const char *path)
{
	struct list names = list_on(ctx.arena);
	cr_assert(file_list(&ctx, path, &names));
	for (size_t i = 0; i < names.count; i++) {
		const char *name = file_join(ctx.arena, path, names.item[i]);
		if (file_is_folder(name))
			folder_remove(name);
		else
			cr_assert(file_remove(&ctx, name));
	}
	cr_assert(file_remove(&ctx, path));
}

static void tear_down(void)
{
	folder_remove(folder);
	arena_free(ctx.arena);
}

TestSuite(file, .init = set_up, .fini = tear_down);

static char *in_folder(const char *name)
{
	return file_join(ctx.arena, folder, name);
}

static bool write_text(const char *path, const char *text)
{
	return file_write(&ctx, path, text, strlen(text));
}

static const char *read_text(const char *path)
{
	return file_read(&ctx, path, 1 << 20, NULL);
}

static unsigned mode_of(const char *path)
{
	struct stat st;
	cr_assert_eq(stat(path, &st), 0);
	return st.st_mode & 07777;
}

static size_t files_in_folder(void)
{
	struct list names = list_on(ctx.arena);
	cr_assert(file_list(&ctx, folder, &names));
	return names.count;
}

static void assert_said(const char *message)
{
	cr_assert_gt(diag_count(&ctx), 0, "nothing was said; expected %s", message);
	const struct diag *d = diag_at(&ctx, diag_count(&ctx) - 1);
	cr_assert_eq(d->code, DIAG_FILE);
	cr_assert_not_null(d->at.file);
	cr_assert_str_eq(d->message, message);
}

Test(file, writes_and_reads_back)
{
	static const size_t sizes[] = { 0, 1, 16383, 16384, 16385, 300000 };
	const char *path = in_folder("data");
	char *data = arena_alloc(ctx.arena, 300000);
	for (size_t i = 0; i < 300000; i++)
		data[i] = (char)(i * 31 % 256);
	for (size_t i = 0; i < COUNT_OF(sizes); i++) {
		size_t length = 17;
		cr_assert(file_write(&ctx, path, data, sizes[i]));
		char *back = file_read(&ctx, path, 300000, &length);
		cr_assert_not_null(back);
		cr_assert_eq(length, sizes[i]);
		cr_assert_eq(memcmp(back, data, length), 0);
		cr_assert_eq(back[length], '\0');
	}
	cr_assert_eq(diag_count(&ctx), 0);
	cr_assert_eq(files_in_folder(), 1, "no temporary file is left");
}

Test(file, reading_is_bounded)
{
	const char *path = in_folder("data");
	cr_assert(write_text(path, "0123456789"));
	cr_assert_not_null(file_read(&ctx, path, 10, NULL));
	cr_assert_null(file_read(&ctx, path, 9, NULL));
	assert_said(arena_printf(ctx.arena, "%s is larger than 9 bytes", path));
	cr_assert_null(file_read(&ctx, "/dev/zero", 100000, NULL));
}

Test(file, says_what_cannot_be_read)
{
	const char *path = in_folder("none");
	cr_assert_null(read_text(path));
	assert_said(arena_printf(ctx.arena, "cannot read %s: No such file or directory", path));
	cr_assert_str_eq(diag_at(&ctx, 0)->at.file, path);
	cr_assert_null(read_text(folder));
	assert_said(arena_printf(ctx.arena, "cannot read %s: Is a directory", folder));
	cr_assert_eq(diag_exit_code(&ctx), 2);
}

Test(file, replaces_and_keeps_permissions)
{
	const char *path = in_folder("data");
	cr_assert(write_text(path, "one"));
	cr_assert_eq(mode_of(path), 0644, "as the umask says");
	cr_assert_eq(chmod(path, 0600), 0);
	cr_assert(write_text(path, "two"));
	cr_assert_str_eq(read_text(path), "two");
	cr_assert_eq(mode_of(path), 0600, "a private file stays private");
}

Test(file, writes_relative_paths)
{
	cr_assert_eq(chdir(folder), 0);
	cr_assert(write_text("here", "x"));
	cr_assert_str_eq(read_text(in_folder("here")), "x");
	cr_assert_eq(chdir("/"), 0);
}

Test(file, says_what_cannot_be_written)
{
	const char *path = in_folder("none/data");
	cr_assert_not(write_text(path, "x"));
	assert_said(arena_printf(ctx.arena, "cannot write %s: No such file or directory", path));
	cr_assert_not(write_text(folder, "x"));
	assert_said(arena_printf(ctx.arena, "cannot write %s: Is a directory", folder));
	cr_assert_not(file_exists(arena_printf(ctx.arena, "%s.tmp%ld", folder, (long)getpid())));
}

/* A full disk, as far as a process can tell. */
Test(file, a_failed_write_leaves_the_old_file)
{
	const char *path = in_folder("data");
	cr_assert(write_text(path, "old"));
	signal(SIGXFSZ, SIG_IGN);
	struct rlimit limit = { 1000, RLIM_INFINITY };
	cr_assert_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
	bool ok = file_write(&ctx, path, arena_alloc(ctx.arena, 5000), 5000);
	limit.rlim_cur = RLIM_INFINITY;
	cr_assert_eq(setrlimit(RLIMIT_FSIZE, &limit), 0);
	cr_assert_not(ok);
	assert_said(arena_printf(ctx.arena, "cannot write %s: File too large", path));
	cr_assert_str_eq(read_text(path), "old");
	cr_assert_eq(files_in_folder(), 1, "no temporary file is left");
}

Test(file, knows_what_is_there)
{
	const char *path = in_folder("data");
	cr_assert_not(file_exists(path));
	cr_assert_not(file_is_folder(path));
	cr_assert(write_text(path, ""));
	cr_assert(file_exists(path));
	cr_assert_not(file_is_folder(path));
	cr_assert(file_exists(folder));
	cr_assert(file_is_folder(folder));
}

Test(file, makes_folders)
{
	static const char *const paths[] = { "a", "a/b/c", "a/b/c", "d//e/", "a/./f" };
	for (size_t i = 0; i < COUNT_OF(paths); i++) {
		cr_assert(file_make_folders(&ctx, in_folder(paths[i])), "%s", paths[i]);
		cr_assert(file_is_folder(in_folder(paths[i])), "%s", paths[i]);
	}
	cr_assert(file_make_folders(&ctx, "/"));
	cr_assert_eq(diag_count(&ctx), 0);
	cr_assert_not(file_make_folders(&ctx, ""));
}

Test(file, says_why_a_folder_cannot_be_made)
{
	const char *path = in_folder("data");
	cr_assert(write_text(path, ""));
	cr_assert_not(file_make_folders(&ctx, path));
	assert_said(arena_printf(ctx.arena, "cannot make the folder %s: Not a directory", path));
	const char *below = in_folder("data/b");
	cr_assert_not(file_make_folders(&ctx, below));
	assert_said(arena_printf(ctx.arena, "cannot make the folder %s: Not a directory", below));
}

Test(file, lists_bytewise_sorted)
{
	static const char *const names[] = { "b", "a", "B", "ä", "_", "10", "2", ".hidden", "a.b", "a-b" };
	static const char *const sorted[] = { ".hidden", "10", "2", "B", "_", "a", "a-b", "a.b", "b", "ä" };
	for (size_t i = 0; i < COUNT_OF(names); i++)
		cr_assert(write_text(in_folder(names[i]), ""));
	struct list list = list_on(ctx.arena);
	cr_assert(file_list(&ctx, folder, &list));
	cr_assert_eq(list.count, COUNT_OF(sorted));
	for (size_t i = 0; i < COUNT_OF(sorted); i++)
		cr_assert_str_eq(list.item[i], sorted[i]);
	cr_assert_not(file_list(&ctx, in_folder("a"), &list));
	assert_said(arena_printf(ctx.arena, "cannot read the folder %s: Not a directory", in_folder("a")));
}

Test(file, removes)
{
	const char *path = in_folder("a/data");
	cr_assert(file_make_folders(&ctx, in_folder("a")));
	cr_assert(write_text(path, ""));
	cr_assert_not(file_remove(&ctx, in_folder("a")));
	assert_said(arena_printf(ctx.arena, "cannot remove %s: Directory not empty", in_folder("a")));
	cr_assert(file_remove(&ctx, path));
	cr_assert(file_remove(&ctx, in_folder("a")));
	cr_assert_not(file_remove(&ctx, path));
	assert_said(arena_printf(ctx.arena, "cannot remove %s: No such file or directory", path));
}

Test(file, joins)
{
	static const struct {
		const char *folder, *name, *path;
	} row[] = {
		{ NULL, "a", "a" },  { "", "a", "a" },     { ".", "a", "a" },         { "/", "a", "/a" },
		{ "b", "a", "b/a" }, { "b/", "a", "b/a" }, { "/b/c", "a", "/b/c/a" }, { "..", "a", "../a" },
	};
	for (size_t i = 0; i < COUNT_OF(row); i++)
		cr_assert_str_eq(file_join(ctx.arena, row[i].folder, row[i].name), row[i].path, "row %zu", i);
}
