#include "property.h"

/* splitmix64: http://prng.di.unimi.it/splitmix64.c describes it; small, and good enough for tests */
uint64_t chance_next(struct chance *c)
{
	uint64_t z = c->state += UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

size_t chance_below(struct chance *c, size_t bound)
{
	return (size_t)(chance_next(c) % bound);
}

bool chance_percent(struct chance *c, unsigned percent)
{
	return chance_next(c) % 100 < percent;
}
