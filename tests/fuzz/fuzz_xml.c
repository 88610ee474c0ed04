/* Reads any bytes as a model; what is accepted must come back the same when it was written and read. */
#include "schemadiff/xml.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct object *read_text(struct context *ctx, const char *text, size_t length)
{
	return xml_read_text(ctx, text, length, "fuzz", NULL, "main");
}

static void check_said(struct context *ctx)
{
	for (size_t i = 0; i < diag_count(ctx); i++)
		if (diag_at(ctx, i)->at.line < 1 || diag_at(ctx, i)->at.column < 1)
			abort();
}

static bool same(const struct object *a, const struct object *b)
{
	if (a->kind != b->kind || a->was != b->was)
		return false;
	for (enum attr at = kind_table[a->kind].first; at < kind_attr_end(a->kind); at++)
		if (object_get(a, at) != object_get(b, at))
			return false;
	const struct object *x = a->child, *y = b->child;
	while (x && y && same(x, y)) {
		x = x->next;
		y = y->next;
	}
	return !x && !y;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *arena = arena_new();
	struct context ctx = { .arena = arena, .names = names_new(arena), .diags = diags_new(arena) };
	struct object *model = read_text(&ctx, (const char *)data, size);
	check_said(&ctx);
	/* Silence means success, and the other way round. */
	if ((model != NULL) != (diag_errors(&ctx) == 0))
		abort();
	if (model) {
		struct list files = xml_write(&ctx, model, XML_WHOLE, "main");
		if (files.count != 1)
			abort();
		const char *text = ((const struct xml_file *)files.item[0])->text;
		struct object *again = read_text(&ctx, text, strlen(text));
		if (!again || !same(model, again))
			abort();
	}
	arena_free(arena);
	return 0;
}
