/* Which rows a partition takes, as far as made-up rows must know it. */
#include "run/prove_internal.h"

/* What stands in the parentheses that open at `open`, as items; quotes in it are SQL's. */
static struct list group_items(struct context *ctx, const char *open)
{
	struct list items = list_on(ctx->arena);
	const char *end = open + 1;
	bool quoted = false;
	for (int depth = 1; *end; end++) {
		quoted ^= *end == '\'';
		depth += quoted ? 0 : *end == '(' ? 1 : *end == ')' ? -1 : 0;
		if (!depth)
			break;
	}
	if (!keys_parse(ctx, arena_strndup(ctx->arena, open + 1, (size_t)(end - open) - 1), &items))
		items.count = 0;
	return items;
}

static const char *item_text(const struct key_item *item)
{
	return item->column ? item->column : item->expression;
}

/* The column's place in "RANGE (a, b)", or as many as there are. */
static size_t key_place(struct context *ctx, const char *partition_by, const char *column, size_t *count)
{
	const char *open = partition_by ? strchr(partition_by, '(') : NULL;
	struct list items = open ? group_items(ctx, open) : list_on(ctx->arena);
	size_t i = 0;
	while (i < items.count && !text_equal(((const struct key_item *)items.item[i])->column, column))
		i++;
	*count = items.count;
	return i;
}

/*
 *	FOR VALUES IN ('east', 'west')            'east' for the first row, 'west' for the second
 *	FOR VALUES FROM (10, 'a') TO (20, 'b')    10 and 'a' for both
 *	FOR VALUES FROM (MINVALUE) TO (5), WITH (…), DEFAULT    nothing that is sure
 */
static const char *bound_item(struct context *ctx, const char *bound, size_t place, int n)
{
	bool list = text_starts(bound, "FOR VALUES IN ("), range = text_starts(bound, "FOR VALUES FROM (");
	if (!list && !range)
		return NULL;
	struct list items = group_items(ctx, strchr(bound, '('));
	size_t i = range ? place : items.count < (size_t)n ? 0 : (size_t)n - 1;
	const char *text = i < items.count ? item_text(items.item[i]) : NULL;
	return text && !text_equal(text, "MINVALUE") ? text : NULL;
}

const char *bound_value(struct context *ctx, const struct lookup *lookup, const struct object *column, int n)
{
	enum { DEEPEST = 32 };
	const struct object *table = column->parent;
	for (int depth = 0; depth < DEEPEST && table && object_get(table, TABLE_PARTITION_OF); depth++) {
		struct list above = list_on(ctx->arena);
		size_t count;
		lookup_tables_above(ctx, lookup, table, &above);
		if (!above.count)
			return NULL;
		const struct object *parent = above.item[0];
		size_t place = key_place(ctx, object_get(parent, TABLE_PARTITION_BY), object_name(column), &count);
		if (place < count)
			return object_get(table, TABLE_BOUND)
				       ? bound_item(ctx, object_get(table, TABLE_BOUND), place, n)
				       : NULL;
		table = parent;
	}
	return NULL;
}
