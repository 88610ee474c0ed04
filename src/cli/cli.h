/*
 * Private to cli/: the frame that every command works in.
 *
 * One command = one file cmd_*.c = one const struct command, listed in commands.c. The tables of flags drive the
 * parser, the help texts and docs/cli.md.
 */
#ifndef SCHEMADIFF_CLI_CLI_H
#define SCHEMADIFF_CLI_CLI_H

#include "schemadiff/schemadiff.h"

/* ---- tables ------------------------------------------------------------------------------------------ */

/* One option. A row without a name ends a table. */
struct flag {
	const char *name;  /* "allow" for --allow */
	const char *value; /* what the value is called in help; NULL: a switch */
	const char *doc;
	char letter; /* -m, or 0 */
	bool many;   /* may be given several times */
};

/* What the frame prepares, or leaves alone. */
enum {
	NEEDS_PROJECT = 1,  /* schemadiff.xml must be there and right */
	NEEDS_DATABASE = 2, /* a connection to the database of --url, the environment, or the variables */
	HIDDEN = 4          /* not in the list of commands */
};

struct cli;

struct command {
	const char *name, *arguments, *summary, *about;
	const struct flag *flags; /* NULL: none of its own */
	int least, most;          /* arguments; most < 0: any number */
	const char *formats;      /* allowed values of --format, the first is the default: "text|json" */
	unsigned needs;
	/* False: an error was reported. True: the exit code is cli->exit_code. */
	bool (*run)(struct cli *cli);
};

extern const struct command *const command_all[]; /* NULL-terminated, in the order of the help */
extern const struct flag global_flags[];

const struct command *command_find(const char *name);

/* ---- a run --------------------------------------------------------------------------------------------- */

struct cli {
	struct context *ctx;
	const struct command *command;
	struct map *given; /* flag name → struct list of const char * ("" for a switch) */
	struct list arguments;
	const char *format;
	const char *root; /* the project's folder */
	bool terminal;    /* questions can be asked */
	int exit_code;
	struct project *project;       /* once cli_project was called */
	struct facets *facets;         /* what its facets are, once it was read */
	struct connection *connection; /* once cli_connection was called */
};

/* Parses the command line into `cli`; false with DIAG_USAGE. */
bool options_parse_all(struct cli *cli, int argc, char **argv);
bool given(const struct cli *cli, const char *flag);
/* The last value of the flag, or NULL. */
const char *given_value(const struct cli *cli, const char *flag);
/* All values of the flag, in order. */
struct list given_values(const struct cli *cli, const char *flag);
/* The n-th argument, or NULL. */
const char *argument(const struct cli *cli, size_t n);
/* Reports DIAG_USAGE and gives false. */
bool usage_error(struct cli *cli, const char *hint, const char *format, ...) PRINTF_LIKE(3, 4);

/* ---- speaking (console.c) ---------------------------------------------------------------------------- */

/* Results: stdout. */
void say(const char *format, ...) PRINTF_LIKE(1, 2);
void say_text(const char *text);
void say_json(struct context *ctx, json_t *value);
/* Everything else: stderr, and nothing with --quiet. */
void tell(const struct cli *cli, const char *format, ...) PRINTF_LIKE(2, 3);
/* Prints the diagnostics from `since` on and gives the next number to begin with. */
size_t tell_diags(struct cli *cli, size_t since);
/* Asks on a terminal; true for yes. */
bool ask(const char *format, ...) PRINTF_LIKE(1, 2);
/* Whether stdout took everything. */
bool say_ended(struct context *ctx);

/* ---- signals (signals.c) -------------------------------------------------------------------------------- */

/* Not 0 once a signal came: its number. */
const volatile sig_atomic_t *signals_stop(void);
/* From here on the first SIGINT, SIGTERM or SIGHUP asks the run to end in good order; before, it ends the program. */
void signals_watch(void);

/* ---- help (help.c) ------------------------------------------------------------------------------------ */

const char *help_overview(struct context *ctx);
const char *help_command(struct context *ctx, const struct command *command);
/* docs/cli.md and docs/errors.md */
const char *help_reference(struct context *ctx);
const char *help_errors(struct context *ctx);

/* ---- the project and its database (project.c, url.c) ----------------------------------------------------- */

/* The configuration of the project; NULL with DIAG_PROJECT when there is none here. */
struct project *cli_project(struct cli *cli);
/* Reads the configuration, if there is one, for its facets; false when it is wrong. */
bool cli_facets(struct cli *cli);
/* A path of the project, below its folder. */
const char *cli_path(struct cli *cli, const char *relative);
const char *cli_templates(struct cli *cli); /* NULL outside a project */
/* The URL to work with, NULL (with DIAG_URL) when none was given anywhere. */
const char *cli_url(struct cli *cli);
/* The same without an error: NULL when there is none. *ok is false when an error was reported. */
const char *cli_url_maybe(struct cli *cli, bool *ok);
/* The name of the variable that names a database where nothing else does, or NULL. */
const char *cli_url_variable(void);
const char *cli_variable(const char *name);
const char *cli_scratch(struct cli *cli);
/* An open connection to it, the same one each time. */
struct connection *cli_connection(struct cli *cli);
/* Opens a URL, with the engine that knows it. */
struct connection *cli_open(struct cli *cli, const char *url);
/* The name of the person who runs this, for the history. */
const char *cli_user(struct cli *cli);
/* The URL without its password. */
const char *url_shown(struct arena *arena, const char *url);
/* The password that the URL carries, or NULL. */
const char *url_password(struct arena *arena, const char *url);

/* ---- states (state.c) -------------------------------------------------------------------------------------- */

/* Two states made comparable. */
struct comparison {
	const struct engine *engine;
	struct connection *connection; /* the one that settled, may be NULL */
	struct object *from, *to;
	struct matching *matching;
	struct list unmanaged; /* of struct unmanaged */
	const char *from_title, *to_title;
};

/* Loads both states (see --from, --to in cli.md), settles what came from a model, and matches them. */
bool states_compare(struct cli *cli, const char *from, const char *to, struct comparison *out);
/* The live catalog; unmanaged objects become notes, or errors with --strict. */
struct object *state_live(struct cli *cli, struct connection *c, struct list *unmanaged);
/* Takes out of a live model what is not worth a word in XML: facets that are off, and whose owner is that of the database. */
void state_shorten(struct cli *cli, struct object *model);
/* What was seen and is not managed. Reported: every one as an error with --strict, as a note with --verbose; else one note with
 * their numbers. */
void unmanaged_report(struct context *ctx, const struct list *unmanaged);
/* "3 functions, 2 triggers" */
const char *unmanaged_counts(struct context *ctx, const struct list *unmanaged);
/* All of them, as a JSON array of kinds and titles. */
json_t *unmanaged_json(const struct list *unmanaged);
/* The project's model against the live database: what auto, check and status compare. Unless `lenient`, a rename hint
 * that fits nothing is an error. */
bool states_project(struct cli *cli, bool lenient, struct comparison *out);
/* What --rename says, as a list of struct rename_rule; false with DIAG_USAGE. */
bool rename_rules(struct cli *cli, struct list *out);
/* What --allow and --allow-destructive say. */
struct allowance allowance_given(struct cli *cli);

/* ---- revisions (revisions.c) --------------------------------------------------------------------------------- */

struct revisions *cli_revisions(struct cli *cli);
/* The same in the middle of a merge: migrations/sum may hold the marks of a conflict. */
struct revisions *cli_revisions_unmerged(struct cli *cli);
/* Records a generated pair that has been filled in since. */
bool revisions_take_in(struct cli *cli, struct revisions *rs);
/* Writes a new revision's pair from its plans (NULL: for statements by hand); with --dry-run prints it instead. */
bool revision_save(struct cli *cli, const struct revisions *rs, struct revision *r, const struct plan *up,
		   const struct plan *down);
/* Callbacks of a run that tell its progress. */
struct run_options cli_run_options(struct cli *cli);

#endif
