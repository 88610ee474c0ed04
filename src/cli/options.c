#include "cli/cli.h"

/* clang-format off */
const struct flag global_flags[] = {
	{ "project",  "DIR",  "Folder of the project (default: the current one)", 0, false },
	{ "env",      "NAME", "Environment of schemadiff.xml to work with", 0, false },
	{ "url",      "URL",  "Database to work with: postgresql://… or sqlite:PATH", 0, false },
	{ "scratch",  "URL",  "Database in which things may be tried out", 0, false },
	{ "format",   "F",    "Format of the result; which ones depends on the command", 0, false },
	{ "quiet",    NULL,   "Only results and errors", 'q', false },
	{ "verbose",  NULL,   "Notes and single statements too", 'v', false },
	{ "no-color", NULL,   "No colours (NO_COLOR does the same)", 0, false },
	{ "strict",   NULL,   "An object in the database that is not managed is an error", 0, false },
	{ "help",     NULL,   "Help on the command", 'h', false },
	{ 0 }
};
/* clang-format on */

bool usage_error(struct cli *cli, const char *hint, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const char *message = arena_vprintf(cli->ctx->arena, format, args);
	va_end(args);
	diag_report(cli->ctx, DIAG_USAGE, (struct place){ 0 }, hint, "%s", message);
	return false;
}

bool given(const struct cli *cli, const char *flag)
{
	return map_has(cli->given, flag);
}

const char *given_value(const struct cli *cli, const char *flag)
{
	const struct list *values = map_get(cli->given, flag);
	return values ? values->item[values->count - 1] : NULL;
}

struct list given_values(const struct cli *cli, const char *flag)
{
	const struct list *values = map_get(cli->given, flag);
	return values ? *values : list_on(cli->ctx->arena);
}

const char *argument(const struct cli *cli, size_t n)
{
	return n < cli->arguments.count ? cli->arguments.item[n] : NULL;
}

static const struct flag *flag_in(const struct flag *table, const char *name, size_t length, char letter)
{
	for (; table && table->name; table++)
		if (letter ? table->letter == letter
			   : strlen(table->name) == length && strncmp(table->name, name, length) == 0)
			return table;
	return NULL;
}

/* The flag among the command's own and the global ones. Before the command is known, all commands' flags count. */
static const struct flag *flag_find(const struct cli *cli, const char *name, size_t length, char letter)
{
	const struct flag *flag = cli->command ? flag_in(cli->command->flags, name, length, letter) : NULL;
	return flag ? flag : flag_in(global_flags, name, length, letter);
}

/* "--alow" → "Did you mean --allow?" */
static const char *flag_hint(const struct cli *cli, const char *name)
{
	const char *candidates[64];
	size_t count = 0;
	const struct flag *const tables[] = { cli->command ? cli->command->flags : NULL, global_flags };
	for (size_t t = 0; t < COUNT_OF(tables); t++)
		for (const struct flag *f = tables[t]; f && f->name && count < COUNT_OF(candidates); f++)
			candidates[count++] = f->name;
	const char *near = text_nearest(name, candidates, count);
	if (near)
		return arena_printf(cli->ctx->arena, "Did you mean --%s?", near);
	if (!cli->command)
		return "Options of a command stand after it.";
	return arena_printf(cli->ctx->arena, "`schemadiff help %s` lists the options.", cli->command->name);
}

static bool flag_add(struct cli *cli, const struct flag *flag, const char *value)
{
	struct list *values = map_get(cli->given, flag->name);
	if (values && !flag->many && flag->value && !text_equal(value, values->item[0]))
		return usage_error(cli, NULL, "--%s is given twice, as \"%s\" and as \"%s\"", flag->name,
				   (const char *)values->item[0], value);
	if (!values) {
		values = arena_alloc(cli->ctx->arena, sizeof *values);
		*values = list_on(cli->ctx->arena);
		map_put(cli->given, flag->name, values);
	}
	list_add(values, value);
	return true;
}

/* One option that begins at argv[*at]; moves *at to its last word. */
static bool option_parse(struct cli *cli, int argc, char **argv, int *at)
{
	const char *word = argv[*at], *equals = strchr(word, '=');
	bool is_long = word[1] == '-';
	const char *name = word + (is_long ? 2 : 1);
	size_t length = is_long && equals ? (size_t)(equals - name) : strlen(name);
	const struct flag *flag = flag_find(cli, name, length, is_long ? 0 : word[1]);
	if (!flag || (!is_long && word[2] && !flag->value)) {
		char *plain = arena_strndup(cli->ctx->arena, name, length);
		return usage_error(cli, flag_hint(cli, plain), "unknown option %.*s%s", is_long ? (int)length + 2 : 40,
				   word, cli->command ? "" : " before the command");
	}
	const char *value = is_long ? (equals ? equals + 1 : NULL) : (word[2] ? word + 2 : NULL);
	if (!flag->value)
		return value ? usage_error(cli, NULL, "--%s takes no value", flag->name) : flag_add(cli, flag, "");
	if (!value && *at + 1 < argc)
		value = argv[++*at];
	if (!value || !*value)
		return usage_error(cli, NULL, "--%s needs a value: --%s %s", flag->name, flag->name, flag->value);
	return flag_add(cli, flag, value);
}

/* "-1" is a TARGET, not an option. */
static bool is_option(const char *word)
{
	return word[0] == '-' && word[1] && !(word[1] >= '0' && word[1] <= '9');
}

static bool command_take(struct cli *cli, const char *word)
{
	cli->command = command_find(word);
	if (cli->command)
		return true;
	const char *names[64];
	size_t count = 0;
	for (size_t i = 0; command_all[i] && count < COUNT_OF(names); i++)
		if (!(command_all[i]->needs & HIDDEN))
			names[count++] = command_all[i]->name;
	const char *near = text_nearest(word, names, count);
	return usage_error(cli,
			   near ? arena_printf(cli->ctx->arena, "Did you mean `schemadiff %s`?", near)
				: "`schemadiff help` lists the commands.",
			   "unknown command \"%s\"", word);
}

static bool arguments_check(struct cli *cli)
{
	const struct command *c = cli->command;
	int count = (int)cli->arguments.count;
	if (given(cli, "help") || (count >= c->least && (c->most < 0 || count <= c->most)))
		return true;
	const char *hint = arena_printf(cli->ctx->arena, "Usage: schemadiff %s %s", c->name, c->arguments);
	if (count < c->least)
		return usage_error(cli, hint, "%s needs %s", c->name, count ? "another argument" : "an argument");
	return usage_error(cli, hint, "%s: one argument too many: \"%s\"", c->name,
			   argument(cli, (size_t)(c->most < 0 ? 0 : c->most)));
}

/* --format against what the command can print. */
static bool format_check(struct cli *cli)
{
	const char *wanted = given_value(cli, "format"), *formats = cli->command->formats;
	size_t first = strcspn(formats, "|");
	cli->format = wanted ? wanted : arena_strndup(cli->ctx->arena, formats, first);
	for (const char *p = formats; *p; p += strcspn(p, "|"), p += *p == '|') {
		size_t length = strcspn(p, "|");
		if (strlen(cli->format) == length && strncmp(p, cli->format, length) == 0)
			return true;
	}
	return usage_error(cli, NULL, "%s cannot print the format \"%s\"; it knows: %s", cli->command->name, wanted,
			   text_replace(cli->ctx->arena, formats, "|", ", "));
}

bool options_parse_all(struct cli *cli, int argc, char **argv)
{
	bool only_arguments = false;
	for (int i = 1; i < argc; i++) {
		if (!text_utf8_valid(argv[i], strlen(argv[i])))
			return usage_error(cli, NULL, "argument %d is not valid UTF-8", i);
		if (!only_arguments && strcmp(argv[i], "--") == 0)
			only_arguments = true;
		else if (!only_arguments && !cli->command && strcmp(argv[i], "--version") == 0)
			cli->command = command_find("version");
		else if (!only_arguments && is_option(argv[i])) {
			if (!option_parse(cli, argc, argv, &i))
				return false;
		} else if (!cli->command) {
			if (!command_take(cli, argv[i]))
				return false;
		} else
			list_add(&cli->arguments, argv[i]);
	}
	return !cli->command || (arguments_check(cli) && format_check(cli));
}
