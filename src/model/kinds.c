#include "schemadiff/model.h"

#include <assert.h>

const struct kind_info kind_table[KIND_COUNT] = {
#define KIND(id, element, parents, space, rank, doc) \
	[KIND_##id] = { #id, element, parents, space, rank, doc, FIRST_##id },
#define ATTR(...)
#include "schemadiff/model.def"
#undef KIND
#undef ATTR
};

const struct attr_info attr_table[ATTR_COUNT] = {
#define KIND(...)
#define ATTR(kind, id, name, type, flags, initial, doc, ...) \
	[kind##_##id] = { KIND_##kind, #kind "_" #id, name, VALUE_##type, flags, initial, doc, __VA_ARGS__ },
#include "schemadiff/model.def"
#undef KIND
#undef ATTR
};

enum attr kind_attr(enum kind kind, const char *name)
{
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (strcmp(attr_table[a].name, name) == 0)
			return a;
	return ATTR_COUNT;
}

enum kind kind_of_element(enum kind parent, const char *element)
{
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++)
		if (kind_table[k].parents & KIND_BIT(parent) && strcmp(kind_table[k].element, element) == 0)
			return k;
	return KIND_COUNT;
}

enum attr kind_name_attr(enum kind kind)
{
	enum attr a = kind_table[kind].first;
	return a < kind_attr_end(kind) && attr_table[a].flags & KEY ? a : ATTR_COUNT;
}

uint64_t attr_bit(enum attr attr)
{
	unsigned position = (unsigned)attr - (unsigned)kind_table[attr_table[attr].kind].first;
	assert(position < 64);
	return UINT64_C(1) << position;
}
