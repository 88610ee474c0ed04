/* What most unit tests begin with. */
#ifndef SCHEMADIFF_UNIT_SUPPORT_H
#define SCHEMADIFF_UNIT_SUPPORT_H

#include "schemadiff/base.h"

/* A context with nothing in it; release it with arena_free(ctx.arena). */
static inline struct context context_new(void)
{
	static const struct settings settings = { .project = "." };
	struct arena *arena = arena_new();
	return (struct context){ arena, names_new(arena), diags_new(arena), &settings, &clock_system, NULL };
}

#endif
