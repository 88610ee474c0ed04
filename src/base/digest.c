#include "schemadiff/base.h"

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <time.h>

struct digest {
	EVP_MD_CTX *md;
};

static void md_close(void *md)
{
	EVP_MD_CTX_free(md);
}

struct digest *digest_new(struct arena *arena)
{
	struct digest *d = arena_alloc(arena, sizeof *d);
	d->md = EVP_MD_CTX_new();
	if (!d->md || !EVP_DigestInit_ex(d->md, EVP_sha256(), NULL))
		abort();
	arena_defer(arena, md_close, d->md);
	return d;
}

void digest_add(struct digest *d, const char *data, size_t length)
{
	if (!EVP_DigestUpdate(d->md, data, length))
		abort();
}

static char *hex(struct arena *arena, const unsigned char *bytes, size_t count)
{
	char *out = arena_alloc(arena, 2 * count + 1);
	for (size_t i = 0; i < count; i++) {
		out[2 * i] = "0123456789abcdef"[bytes[i] >> 4];
		out[2 * i + 1] = "0123456789abcdef"[bytes[i] & 15];
	}
	return out;
}

const char *digest_hex(struct digest *d, struct arena *arena)
{
	unsigned char bytes[EVP_MAX_MD_SIZE];
	unsigned int length = 0;
	if (!EVP_DigestFinal_ex(d->md, bytes, &length))
		abort();
	return hex(arena, bytes, length);
}

const char *digest_of(struct arena *arena, const char *data, size_t length)
{
	struct digest *d = digest_new(arena);
	digest_add(d, data, length);
	return digest_hex(d, arena);
}

const char *random_hex(struct arena *arena, size_t count)
{
	unsigned char *bytes = arena_alloc(arena, count);
	if (RAND_bytes(bytes, (int)count) != 1)
		abort();
	return hex(arena, bytes, count);
}

char *time_iso(struct arena *arena, int64_t seconds)
{
	time_t t = (time_t)seconds;
	struct tm tm = { 0 };
	if (!gmtime_r(&t, &tm))
		return arena_strdup(arena, "1970-01-01T00:00:00Z");
	return arena_printf(arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday,
			    tm.tm_hour, tm.tm_min, tm.tm_sec);
}

static int64_t system_now(const struct clock *clock)
{
	return clock->fixed ? clock->fixed : (int64_t)time(NULL);
}

const struct clock clock_system = { system_now, 0 };
