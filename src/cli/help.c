#include "cli/cli.h"

/* Appends `s` and fills up to `width` columns (UTF-8 aware). */
static void add_padded(struct text *t, const char *s, size_t width)
{
	size_t columns = 0;
	for (const char *p = s; *p; p++)
		columns += ((unsigned char)*p & 0xc0) != 0x80;
	text_add(t, s);
	for (; columns < width; columns++)
		text_addc(t, ' ');
}

/* "--allow WHAT[:PATTERN]", "-q, --quiet" */
static const char *flag_usage(struct context *ctx, const struct flag *f)
{
	struct text t = text_on(ctx->arena);
	if (f->letter)
		text_addf(&t, "-%c, ", f->letter);
	text_addf(&t, "--%s", f->name);
	if (f->value)
		text_addf(&t, " %s", f->value);
	return text_get(&t);
}

static void add_flags(struct context *ctx, struct text *t, const struct flag *f)
{
	for (; f && f->name; f++) {
		text_add(t, "  ");
		add_padded(t, flag_usage(ctx, f), 27);
		text_addf(t, " %s%s\n", f->doc, f->many ? " (may be repeated)" : "");
	}
}

const char *help_overview(struct context *ctx)
{
	struct text t = text_on(ctx->arena);
	text_add(&t, "Schema changes from an XML model: one command, two reviewed SQL scripts, up and down.\n\n"
		     "  schemadiff [OPTIONS] COMMAND [...]\n\nCommands:\n");
	for (size_t i = 0; command_all[i]; i++) {
		if (command_all[i]->needs & HIDDEN)
			continue;
		text_add(&t, "  ");
		add_padded(&t, command_all[i]->name, 12);
		text_addf(&t, " %s\n", command_all[i]->summary);
	}
	text_add(&t, "\nOptions of every command:\n");
	add_flags(ctx, &t, global_flags);
	text_add(&t, "\n`schemadiff help COMMAND` tells more about one of them.\n");
	return text_get(&t);
}

const char *help_command(struct context *ctx, const struct command *c)
{
	struct text t = text_on(ctx->arena);
	text_addf(&t, "%s\n\n  schemadiff %s%s%s\n", c->summary, c->name, *c->arguments ? " " : "", c->arguments);
	if (c->about)
		text_addf(&t, "\n%s\n", c->about);
	if (c->flags) {
		text_add(&t, "\nOptions:\n");
		add_flags(ctx, &t, c->flags);
	}
	text_add(&t, "\nOptions of every command:\n");
	add_flags(ctx, &t, global_flags);
	if (strchr(c->formats, '|'))
		text_addf(&t, "\nFormats: %s\n", text_replace(ctx->arena, c->formats, "|", ", "));
	return text_get(&t);
}

/* ---- documents ------------------------------------------------------------------------------------------ */

static const char *const states_doc =
	"## States\n\n"
	"`--from` and `--to` of `diff` take any of these:\n\n"
	"| state | what it is |\n|---|---|\n"
	"| `postgresql://…`, `sqlite:PATH`, … | the live database of that URL |\n"
	"| `model` | the project's model |\n"
	"| a file or folder | a model in XML |\n"
	"| `migrations`, `migrations@REV` | what the revisions make, up to that one; replayed on scratch |\n"
	"| `sql:FILE` | what the script makes of an empty database; run on scratch |\n"
	"| `empty` | a database with nothing in it |\n";

static const char *const urls_doc =
	"## URLs\n\n"
	"Anything libpq takes (`postgresql://…`, `service=…`, `host=… dbname=…`, the PG* variables) and `sqlite:PATH`. "
	"The URL comes from `--url`; else from the environment in `schemadiff.xml` (`--env`, or the one with "
	"`default=\"true\"`), where `${VARIABLES}` are expanded; else from `SCHEMADIFF_URL`; else from "
	"`DATABASE_URL`. Passwords are never printed.\n";

static const char *const exits_doc =
	"## Exit codes\n\n"
	"| code | meaning |\n|---|---|\n"
	"| 0 | done, or nothing to do |\n"
	"| 1 | differences, pending revisions or findings (`check` always, `diff` with `--exit-code`) |\n"
	"| 2 | the command line or the input is wrong |\n"
	"| 3 | refused by a guard: data would be lost, a lock is held, a file was edited |\n"
	"| 4 | the database said no, or could not be reached |\n"
	"| 5 | the proof failed |\n"
	"| 130, 143 | a signal ended the run: SIGINT, SIGTERM |\n\n"
	"During `auto`, `upgrade` and `downgrade` a signal has the server cancel the statement; what is open is rolled back "
	"and the lock let go. A second signal ends the program at once.\n\n"
	"## Streams\n\n"
	"Results are on stdout, everything else on stderr. What a command wrote, applied, took back or recorded is a result, "
	"and so is that there was nothing to do. With `--format json` stdout holds one JSON value and nothing else; where the "
	"result is a script (`diff`, `upgrade --sql`), nothing to do is an empty script, and stderr says so. `--quiet` leaves "
	"only results and errors.\n";

static const char *const targets_doc =
	"## Targets\n\n"
	"`upgrade`, `downgrade` and `stamp` take a revision's id, its first digits (four or more) when they are unique, "
	"its folder, or `head`, `heads`, `base`, `+N` (N further up), `-N` (N back).\n";

/* Table cells must not hold a bar. */
static void add_cell(struct context *ctx, struct text *t, const char *s)
{
	text_add(t, text_replace(ctx->arena, s, "|", "\\|"));
}

static void add_flags_table(struct context *ctx, struct text *t, const struct flag *f)
{
	text_add(t, "| option | what it does |\n|---|---|\n");
	for (; f->name; f++) {
		text_add(t, "| `");
		add_cell(ctx, t, flag_usage(ctx, f));
		text_add(t, "` | ");
		add_cell(ctx, t, f->doc);
		text_addf(t, "%s |\n", f->many ? " (may be repeated)" : "");
	}
}

const char *help_reference(struct context *ctx)
{
	struct text t = text_on(ctx->arena);
	text_add(&t,
		 "# Commands\n\nThis page is printed by `schemadiff reference cli` from the program's own tables.\n\n"
		 "```\nschemadiff [OPTIONS] COMMAND [...]\n```\n\n## Options of every command\n\n"
		 "They may stand before or after the command.\n\n");
	add_flags_table(ctx, &t, global_flags);
	for (size_t i = 0; command_all[i]; i++) {
		const struct command *c = command_all[i];
		if (c->needs & HIDDEN)
			continue;
		text_addf(&t, "\n## %s\n\n```\nschemadiff %s%s%s\n```\n\n%s.\n", c->name, c->name,
			  *c->arguments ? " " : "", c->arguments, c->summary);
		if (c->about)
			text_addf(&t, "\n%s\n", c->about);
		if (strchr(c->formats, '|'))
			text_addf(&t, "\nFormats: %s.\n", text_replace(ctx->arena, c->formats, "|", ", "));
		if (c->flags) {
			text_add(&t, "\n");
			add_flags_table(ctx, &t, c->flags);
		}
	}
	text_addf(&t, "\n%s\n%s\n%s\n%s", targets_doc, states_doc, urls_doc, exits_doc);
	return text_get(&t);
}

const char *help_errors(struct context *ctx)
{
	static const char *const severities[] = { "note", "warning", "error" };
	struct text t = text_on(ctx->arena);
	text_add(&t,
		 "# Errors and warnings\n\nThis page is printed by `schemadiff reference errors` from the program's "
		 "own table. Each message also has a hint of its own where more is known.\n");
	for (size_t i = 0; i < DIAG_COUNT; i++) {
		const struct diag_info *d = &diag_table[i];
		text_addf(&t, "\n## %s: %s\n\n%s", d->name, d->title, severities[d->severity]);
		if (d->exit_code)
			text_addf(&t, ", exit code %d", d->exit_code);
		text_addf(&t, "\n\n%s\n", d->help);
	}
	return text_get(&t);
}
