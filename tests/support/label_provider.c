/*
 * A provider of security labels for the tests' server, which takes any label that does not begin with "bad". It needs no
 * headers of the server's: what a module says of itself when it is loaded is written out here for each major version (fmgr.h).
 *
 *   cc -shared -fPIC -DMAJOR=15 -o label_provider.so label_provider.c
 */
#include <string.h>

struct magic {
	int length, version, function_arguments, index_keys, name_length, float8_by_value;
#if MAJOR >= 15
	char extra[32];
#endif
#if MAJOR >= 18
	const char *name, *own_version;
#endif
};

#define ERROR (MAJOR >= 14 ? 21 : 20)

struct address {
	unsigned class, object;
	int part;
};

void register_label_provider(const char *name, void (*check)(const struct address *object, const char *label));
_Bool errstart(int level, const char *domain);
void errfinish(const char *file, int line, const char *function);
int errmsg(const char *format, ...);
const struct magic *Pg_magic_func(void);
void _PG_init(void);

const struct magic *Pg_magic_func(void)
{
	static const struct magic magic = {
		.length = sizeof magic,
		.version = MAJOR * 100,
		.function_arguments = 100,
		.index_keys = 32,
		.name_length = 64,
		.float8_by_value = 1,
#if MAJOR >= 15
		.extra = "PostgreSQL",
#endif
	};
	return &magic;
}

static void label_check(const struct address *object, const char *label)
{
	(void)object;
	if (label && strncmp(label, "bad", 3) == 0 && errstart(ERROR, NULL)) {
		errmsg("\"%s\" is no label", label);
		errfinish(__FILE__, __LINE__, __func__);
	}
}

void _PG_init(void)
{
	register_label_provider("seal_one", label_check);
	register_label_provider("seal_two", label_check);
}
