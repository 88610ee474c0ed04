#include "cli/cli.h"

#include <errno.h>
#include <unistd.h>

void say(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vfprintf(stdout, format, args);
	va_end(args);
}

void say_text(const char *text)
{
	fputs(text, stdout);
}

void say_json(struct context *ctx, json_t *value)
{
	char *text = json_dumps(value, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	if (!text) {
		diag_report(ctx, DIAG_FILE, (struct place){ 0 }, NULL, "a name or text is not valid UTF-8");
		return;
	}
	fputs(text, stdout);
	fputc('\n', stdout);
	arena_defer(ctx->arena, free, text);
}

void tell(const struct cli *cli, const char *format, ...)
{
	if (cli->ctx->settings->quiet)
		return;
	fflush(stdout); /* both may go to one place: in the order in which they were said */
	va_list args;
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
}

size_t tell_diags(struct cli *cli, size_t since)
{
	struct context *ctx = cli->ctx;
	fflush(stdout);
	for (; since < diag_count(ctx); since++) {
		const struct diag *d = diag_at(ctx, since);
		enum severity severity = diag_table[d->code].severity;
		if (severity != SEVERITY_ERROR && ctx->settings->quiet)
			continue;
		if (severity == SEVERITY_NOTE && !ctx->settings->verbose && d->code != DIAG_UNMANAGED &&
		    d->code != DIAG_IGNORED)
			continue;
		fputs(report_diag_text(ctx, d, ctx->settings->color), stderr);
	}
	return since;
}

bool ask(const char *format, ...)
{
	char line[16];
	va_list args;
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputs(" [y/N] ", stderr);
	return fgets(line, sizeof line, stdin) && (line[0] == 'y' || line[0] == 'Y');
}

bool say_ended(struct context *ctx)
{
	if (fflush(stdout) == 0 && !ferror(stdout))
		return true;
	diag_report(ctx, DIAG_FILE, (struct place){ 0 }, NULL, "cannot write the result to stdout: %s",
		    strerror(errno));
	return false;
}
