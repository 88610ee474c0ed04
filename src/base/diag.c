#include "schemadiff/base.h"

const struct diag_info diag_table[DIAG_COUNT] = {
#define DIAG(id, name, severity, exit_code, title, help) [DIAG_##id] = { name, severity, exit_code, title, help },
#include "schemadiff/diag.def"
#undef DIAG
};

struct diags {
	struct list list;
};

struct diags *diags_new(struct arena *arena)
{
	struct diags *diags = arena_alloc(arena, sizeof *diags);
	diags->list = list_on(arena);
	return diags;
}

struct diag *diag_report(struct context *ctx, enum diag_code code, struct place at, const char *hint,
			 const char *format, ...)
{
	struct arena *arena = ctx->diags->list.arena; /* ctx->arena may be one that goes earlier */
	struct diag *d = arena_alloc(arena, sizeof *d);
	va_list args;
	va_start(args, format);
	d->message = arena_vprintf(arena, format, args);
	va_end(args);
	d->code = code;
	d->at = at;
	d->at.file = arena_strdup(arena, at.file);
	d->hint = arena_strdup(arena, hint);
	list_add(&ctx->diags->list, d);
	return d;
}

void diag_frame(struct context *ctx, size_t since, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *frame = arena_vprintf(ctx->diags->list.arena, format, args);
	va_end(args);
	for (size_t i = since; i < ctx->diags->list.count; i++) {
		struct diag *d = ctx->diags->list.item[i];
		size_t n = 0;
		while (n < COUNT_OF(d->frame) && d->frame[n])
			n++;
		if (n < COUNT_OF(d->frame))
			d->frame[n] = frame;
	}
}

size_t diag_count(const struct context *ctx)
{
	return ctx->diags->list.count;
}

const struct diag *diag_at(const struct context *ctx, size_t index)
{
	return ctx->diags->list.item[index];
}

size_t diag_errors(const struct context *ctx)
{
	size_t errors = 0;
	for (size_t i = 0; i < diag_count(ctx); i++)
		errors += diag_table[diag_at(ctx, i)->code].severity == SEVERITY_ERROR;
	return errors;
}

void diag_forget(struct context *ctx, size_t since)
{
	if (since < ctx->diags->list.count)
		ctx->diags->list.count = since;
}

int diag_exit_code(const struct context *ctx)
{
	for (size_t i = 0; i < diag_count(ctx); i++) {
		const struct diag_info *info = &diag_table[diag_at(ctx, i)->code];
		if (info->severity == SEVERITY_ERROR)
			return info->exit_code;
	}
	return 0;
}

bool interrupted(const struct context *ctx)
{
	return ctx->stop && *ctx->stop;
}

bool interrupted_report(struct context *ctx)
{
	if (!interrupted(ctx))
		return false;
	for (size_t i = 0; i < diag_count(ctx); i++)
		if (diag_at(ctx, i)->code == DIAG_INTERRUPTED)
			return true;
	diag_report(ctx, DIAG_INTERRUPTED, (struct place){ 0 }, NULL, "a signal ended the run");
	return true;
}
