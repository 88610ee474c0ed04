#include "xml/words.h"

const char *const xml_engines[XML_ENGINES] = { "postgresql", "sqlite" };

enum kind words_kind(enum kind parent, const char *element)
{
	enum kind kind = kind_of_element(parent, element);
	return kind == KIND_COUNT && parent == KIND_MODEL ? kind_of_element(KIND_SCHEMA, element) : kind;
}

bool words_may_stand(enum kind parent, enum kind kind)
{
	uint64_t bits = KIND_BIT(parent) | (parent == KIND_MODEL ? P(SCHEMA) : 0);
	return kind_table[kind].parents & bits;
}

enum attr words_content(enum kind kind)
{
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (attr_table[a].flags & CONTENT)
			return a;
	return ATTR_COUNT;
}

const char *words_joined(struct context *ctx, const struct list *words, const char *last)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < words->count; i++) {
		if (i && i + 1 == words->count)
			text_addf(&out, " %s ", last);
		else if (i)
			text_add(&out, ", ");
		text_add(&out, words->item[i]);
	}
	return text_get(&out);
}

static void bracketed_add(struct context *ctx, struct list *words, const char *element)
{
	const char *word = names_intern(ctx->names, arena_printf(ctx->arena, "<%s>", element));
	if (!list_has(words, word))
		list_add(words, word);
}

const char *words_children(struct context *ctx, enum kind parent)
{
	struct list words = list_on(ctx->arena);
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++)
		if (words_may_stand(parent, k))
			bracketed_add(ctx, &words, kind_table[k].element);
	return words.count ? words_joined(ctx, &words, "or") : NULL;
}

const char *words_parents(struct context *ctx, const char *element)
{
	struct list words = list_on(ctx->arena);
	for (enum kind parent = KIND_MODEL; parent < KIND_COUNT; parent++)
		if (words_kind(parent, element) != KIND_COUNT)
			bracketed_add(ctx, &words, kind_table[parent].element);
	return words.count ? words_joined(ctx, &words, "or") : NULL;
}

const char *words_element_meant(struct context *ctx, enum kind parent, const char *name)
{
	struct list here = list_on(ctx->arena), all = list_on(ctx->arena);
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++) {
		list_add(&all, kind_table[k].element);
		if (words_may_stand(parent, k))
			list_add(&here, kind_table[k].element);
	}
	const char *meant = text_nearest(name, (const char *const *)here.item, here.count);
	return meant ? meant : text_nearest(name, (const char *const *)all.item, all.count);
}

static struct list attrs_of(struct context *ctx, enum kind kind)
{
	struct list words = list_on(ctx->arena);
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (!(attr_table[a].flags & DERIVED))
			list_add(&words, attr_table[a].name);
	if (kind_name_attr(kind) < ATTR_COUNT)
		list_add(&words, "was");
	list_add(&words, "engine");
	return words;
}

const char *words_attr_meant(struct context *ctx, enum kind kind, const char *name)
{
	struct list words = attrs_of(ctx, kind);
	return text_nearest(name, (const char *const *)words.item, words.count);
}

const char *words_attrs(struct context *ctx, enum kind kind)
{
	struct list words = attrs_of(ctx, kind);
	return words_joined(ctx, &words, "and");
}
