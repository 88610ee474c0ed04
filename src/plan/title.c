#include "schemadiff/plan.h"

const char *lock_name(enum lock lock)
{
	static const char *const names[] = {
		[LOCK_NONE] = "none",           [LOCK_READ] = "access share",
		[LOCK_WRITE] = "row exclusive", [LOCK_SHARE_UPDATE] = "share update exclusive",
		[LOCK_SHARE] = "share",         [LOCK_SHARE_ROW] = "share row exclusive",
		[LOCK_EXCLUSIVE] = "exclusive", [LOCK_ACCESS_EXCLUSIVE] = "access exclusive",
	};
	return names[lock];
}

static const struct {
	unsigned effect;
	const char *words;
} effect_words[] = {
	{ STEP_REWRITES, "rewrites the table" },
	{ STEP_SCANS, "scans the table" },
	{ STEP_LOSES_DATA, "loses data" },
	{ STEP_MAY_FAIL_ON_DATA, "may fail on the data present" },
	{ STEP_FILLS, "fills existing rows" },
	{ STEP_INVENTS, "makes up rows" },
	{ STEP_STARTS, "starts replication" },
	{ STEP_NO_TRANSACTION, "outside of a transaction" },
	{ STEP_ONLINE, "online" },
};

const char *step_title(struct context *ctx, const struct step *step)
{
	struct text out = text_on(ctx->arena);
	text_add(&out, step->why ? change_title_of(ctx, step->why, step->attrs) : "prepare");
	if (step->what)
		text_addf(&out, " · %s", step->what);
	if (step->lock != LOCK_NONE)
		text_addf(&out, " · lock: %s", lock_name(step->lock));
	for (size_t i = 0; i < COUNT_OF(effect_words); i++)
		if (step->effects & effect_words[i].effect)
			text_addf(&out, " · %s", effect_words[i].words);
	if (step->note)
		text_addf(&out, " · %s", step->note);
	return text_get(&out);
}
