#include "schemadiff/report.h"

static const char *const severity_words[] = { "note", "warning", "error" };
static const char *const severity_colors[] = { "\033[36m", "\033[33m", "\033[31m" };

/* Each line of `s` after the first is indented as far as `indent` says. */
static void add_indented(struct text *t, const char *s, const char *indent)
{
	for (; *s; s++) {
		text_addc(t, *s);
		if (*s == '\n' && s[1])
			text_add(t, indent);
	}
}

static void add_line(struct text *t, const char *label, const char *s)
{
	if (text_blank(s))
		return;
	text_addf(t, "  %s", label);
	add_indented(t, s, "    ");
	if (t->data[t->length - 1] != '\n')
		text_addc(t, '\n');
}

static void add_place(struct text *t, const struct place *at)
{
	if (text_blank(at->file))
		return;
	text_add(t, at->file);
	if (at->line > 0)
		text_addf(t, ":%d", at->line);
	if (at->line > 0 && at->column > 0)
		text_addf(t, ":%d", at->column);
	text_add(t, ": ");
}

const char *report_diag_text(struct context *ctx, const struct diag *d, bool color)
{
	const struct diag_info *info = &diag_table[d->code];
	struct text t = text_on(ctx->arena);
	add_place(&t, &d->at);
	text_addf(&t, "%s%s %s:%s ", color ? severity_colors[info->severity] : "", severity_words[info->severity],
		  info->name, color ? "\033[0m" : "");
	add_indented(&t, d->message, "    ");
	if (!text_ends(d->message, "\n"))
		text_addc(&t, '\n');
	add_line(&t, "detail: ", d->detail);
	for (size_t i = 0; i < COUNT_OF(d->frame) && d->frame[i]; i++)
		add_line(&t, "", d->frame[i]);
	add_line(&t, "hint: ", d->hint ? d->hint : info->help);
	return text_get(&t);
}
