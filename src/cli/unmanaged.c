/* What was seen in a database and is of no kind that is managed: nothing is invisible. */
#include "cli/cli.h"

/* "function" → "functions", "policy" → "policies", "index" → "indexes", "part of a table" → "parts of a table" */
static const char *plural_of(struct context *ctx, const char *kind)
{
	const char *rest = strstr(kind, " of ");
	size_t length = rest ? (size_t)(rest - kind) : strlen(kind);
	const char *word = arena_strndup(ctx->arena, kind, length), *ending = "s";
	if (text_ends(word, "y")) {
		length--;
		ending = "ies";
	} else if (text_ends(word, "s") || text_ends(word, "x")) {
		ending = "es";
	}
	return arena_printf(ctx->arena, "%.*s%s%s", (int)length, word, ending, rest ? rest : "");
}

/* "3 functions, 2 triggers", in the order in which the kinds are met. */
const char *unmanaged_counts(struct context *ctx, const struct list *unmanaged)
{
	struct map *counts = map_new(ctx->arena);
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < unmanaged->count; i++) {
		const char *kind = ((const struct unmanaged *)unmanaged->item[i])->kind;
		map_put(counts, kind, (void *)((uintptr_t)map_get(counts, kind) + 1));
	}
	for (size_t i = 0; i < counts->count; i++) {
		size_t count = (size_t)(uintptr_t)counts->entry[i].value;
		const char *kind = counts->entry[i].key;
		text_addf(&out, "%s%zu %s", i ? ", " : "", count, count == 1 ? kind : plural_of(ctx, kind));
	}
	return text_get(&out);
}

void unmanaged_report(struct context *ctx, const struct list *unmanaged)
{
	const struct settings *settings = ctx->settings;
	struct place catalog = { .file = "catalog" };
	enum diag_code code = settings->strict ? DIAG_UNMANAGED_STRICT : DIAG_UNMANAGED;
	bool each = settings->strict || settings->verbose;
	for (size_t i = 0; each && i < unmanaged->count; i++)
		diag_report(ctx, code, catalog, NULL, "seen, not managed: %s",
			    ((const struct unmanaged *)unmanaged->item[i])->title);
	if (!each && unmanaged->count) /* the hint is in the line */
		diag_report(ctx, code, catalog, "", "seen, not managed: %s (-v lists them)",
			    unmanaged_counts(ctx, unmanaged));
}

json_t *unmanaged_json(const struct list *unmanaged)
{
	json_t *array = json_array();
	for (size_t i = 0; i < unmanaged->count; i++) {
		const struct unmanaged *one = unmanaged->item[i];
		json_array_append_new(array, json_pack("{s:s, s:s}", "kind", one->kind, "title", one->title));
	}
	return array;
}
