#include "engine/postgres/postgres.h"

/* Letters and digits count, in capitals; the catalog writes ISO_8859_5 with what stands between. */
static const char *encoding_bare(struct context *ctx, const char *name)
{
	struct text out = text_on(ctx->arena);
	for (const char *c = name; *c; c++) {
		bool small = *c >= 'a' && *c <= 'z';
		if (small || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9'))
			text_addc(&out, small ? (char)(*c - 'a' + 'A') : *c);
	}
	return text_get(&out);
}

/* The encodings whose usual name is not made of letters and digits alone, and other names that are common. */
static const char *const names[][2] = {
	{ "EUCJP", "EUC_JP" },
	{ "EUCCN", "EUC_CN" },
	{ "EUCKR", "EUC_KR" },
	{ "EUCTW", "EUC_TW" },
	{ "EUCJIS2004", "EUC_JIS_2004" },
	{ "SHIFTJIS2004", "SHIFT_JIS_2004" },
	{ "MULEINTERNAL", "MULE_INTERNAL" },
	{ "SQLASCII", "SQL_ASCII" },
	{ "ISO88595", "ISO_8859_5" },
	{ "ISO88596", "ISO_8859_6" },
	{ "ISO88597", "ISO_8859_7" },
	{ "ISO88598", "ISO_8859_8" },
	{ "ISO88591", "LATIN1" },
	{ "ISO88592", "LATIN2" },
	{ "UNICODE", "UTF8" },
	{ "ISO885915", "LATIN9" },
	{ "KOI8", "KOI8R" },
	{ "SHIFTJIS", "SJIS" },
};

static void encoding_complete(struct context *ctx, struct object *o, enum attr attr)
{
	const char *name = encoding_bare(ctx, object_text(o, attr));
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (text_equal(names[i][0], name))
			name = names[i][1];
	object_put(o, attr, names_intern(ctx->names, name));
}

void complete_conversion(struct completion *c, struct object *o)
{
	encoding_complete(c->ctx, o, CONVERSION_FROM);
	encoding_complete(c->ctx, o, CONVERSION_TO);
}
