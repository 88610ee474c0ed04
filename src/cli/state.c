#include "cli/cli.h"
#include "cli/state.h"

/* "sqlite::memory:" is the default where nobody says which engine is meant: it needs no server. */
#define URL_NOWHERE "sqlite::memory:"

static void ignored_report(struct cli *cli)
{
	const struct list *patterns = cli->facets->partitions;
	for (size_t i = 0; patterns && i < patterns->count; i++) {
		struct ignored *pattern = patterns->item[i];
		if (!pattern->seen)
			diag_report(cli->ctx, DIAG_IGNORED, (struct place){ .file = cli_path(cli, "schemadiff.xml") },
				    NULL, "<ignore partitions=\"%s\"/> fits no partition", pattern->pattern);
		pattern->seen = true; /* once is enough */
	}
}

struct object *state_live(struct cli *cli, struct connection *c, struct list *unmanaged)
{
	size_t before = unmanaged->count;
	if (!cli_facets(cli))
		return NULL;
	struct object *live = c->engine->load(cli->ctx, c, unmanaged);
	if (live && before == 0)
		unmanaged_report(cli->ctx, unmanaged);
	if (live)
		ignored_report(cli);
	return live && (!cli->ctx->settings->strict || !unmanaged->count) ? live : NULL;
}

void state_shorten(struct cli *cli, struct object *model)
{
	facets_strip(cli->ctx, model);
	owners_forget_usual(cli->ctx, model, object_get(model, MODEL_DATABASE_OWNER));
}

/* ---- what a state is ------------------------------------------------------------------------------------ */

static bool is_url(const char *text)
{
	for (size_t i = 0; engine_all[i]; i++)
		if (engine_all[i]->accepts(text))
			return true;
	return false;
}

/* The path of a model, or NULL. */
static const char *model_path(struct cli *cli, const char *text)
{
	if (strcmp(text, "model") != 0)
		return file_exists(text) ? text : NULL;
	return cli_project(cli) ? cli_path(cli, cli->project->schema) : NULL;
}

static bool state_unknown(struct cli *cli, const char *text)
{
	/* What was meant to be a URL may hold a password. */
	const char *at = strrchr(text, '@'),
		   *hint = "A state is a URL, `model`, a model's file or folder, `migrations`, `migrations@REV`, "
			   "`sql:FILE` or `empty`.";
	if (text_starts(text, "git:"))
		hint = "Check the revision out (git worktree add) and name its schema folder.";
	diag_report(cli->ctx, DIAG_USAGE, (struct place){ 0 }, hint, "\"%s%s\" is no state%s", at ? "…" : "",
		    at ? at : text,
		    strchr(text, '/') || text_ends(text, ".xml") ? ", and no file of that name exists" : "");
	return false;
}

bool state_understand(struct cli *cli, const char *text, struct state *state)
{
	*state = (struct state){ .text = text, .title = url_shown(cli->ctx->arena, text) };
	if (strcmp(text, "empty") == 0)
		state->kind = STATE_EMPTY;
	else if (strcmp(text, "migrations") == 0 || text_starts(text, "migrations@"))
		state->kind = STATE_MIGRATIONS;
	else if (text_starts(text, "sql:"))
		state->kind = STATE_SCRIPT;
	else if (strcmp(text, "model") == 0 || (file_exists(text) && !is_url(text)))
		state->kind = STATE_MODEL;
	else if (is_url(text))
		state->kind = STATE_LIVE;
	else
		return state_unknown(cli, text);
	return true;
}

/* ---- engine and connection ---------------------------------------------------------------------------------- */

static bool state_open(struct cli *cli, struct state *state)
{
	if (state->kind == STATE_LIVE)
		state->connection = cli_open(cli, state->text);
	return state->kind != STATE_LIVE || state->connection;
}

static bool engines_agree(struct cli *cli, const struct state *from, const struct state *to)
{
	if (!from->connection || !to->connection || from->connection->engine == to->connection->engine)
		return true;
	return usage_error(cli, "Write one of them as a model first: `schemadiff inspect`.",
			   "%s and %s are of different engines, %s and %s", from->title, to->title,
			   from->connection->engine->name, to->connection->engine->name);
}

/* The connection that models are settled with: that of a state that has one, else the one of the surroundings. */
static struct connection *helper_open(struct cli *cli, const struct state *from, const struct state *to)
{
	if (from->connection || to->connection)
		return from->connection ? from->connection : to->connection;
	bool ok = true;
	const char *url = cli_url_maybe(cli, &ok);
	if (!ok)
		return NULL;
	return url ? cli_connection(cli) : cli_open(cli, URL_NOWHERE);
}

/* An empty database of the connection's engine, for things to be loaded into. */
static struct connection *blank_make(struct cli *cli, struct connection *c)
{
	struct connection *blank = NULL;
	const char *where = NULL, *why = NULL;
	if (c->engine->accepts(URL_NOWHERE))
		return cli_open(cli, URL_NOWHERE);
	size_t before = diag_count(cli->ctx);
	if (c->engine->scratch_make(cli->ctx, c, cli_scratch(cli), &blank, &where, &why))
		return blank;
	if (diag_count(cli->ctx) == before)
		diag_report(cli->ctx, DIAG_CONNECT, (struct place){ 0 }, "Give --scratch URL.",
			    "there is no database to try things in: %s", why ? why : "none could be made");
	return NULL;
}

static void blank_drop(struct cli *cli, struct connection *c, struct connection *blank)
{
	if (c->engine->accepts(URL_NOWHERE))
		blank->engine->close(blank);
	else
		c->engine->scratch_drop(cli->ctx, c, blank);
}

/* ---- loading ----------------------------------------------------------------------------------------------------- */

static struct object *model_load(struct cli *cli, const struct connection *c, const char *text)
{
	const struct engine *engine = c->engine;
	const char *path = model_path(cli, text);
	if (!path)
		return NULL;
	if (!file_exists(path)) {
		diag_report(cli->ctx, DIAG_PROJECT, (struct place){ .file = path },
			    "`schemadiff inspect --output DIR/` writes a model of the database.",
			    "the model's folder is not there");
		return NULL;
	}
	struct object *model = xml_read(cli->ctx, path, engine->name, engine->default_schema);
	if (model && engine->version_note)
		engine->version_note(cli->ctx, c, model);
	if (model && !engine->complete(cli->ctx, model)) {
		struct doubts none = doubts_new(cli->ctx);
		model_check_rest(cli->ctx, model, &none);
		return NULL;
	}
	return model && model_check(cli->ctx, model) ? model : NULL;
}

static bool script_run(struct cli *cli, struct connection *blank, const char *path)
{
	size_t before = diag_count(cli->ctx);
	const char *sql = file_read(cli->ctx, path, (size_t)256 << 20, NULL);
	if (!sql || !blank->engine->exec(cli->ctx, blank, sql)) {
		diag_frame(cli->ctx, before, "while running %s on scratch", path);
		return false;
	}
	return true;
}

static bool migrations_run(struct cli *cli, struct connection *blank, const char *text)
{
	const char *at = strchr(text, '@');
	struct revisions *rs = cli_revisions(cli);
	return rs && run_replay(cli->ctx, blank, rs, at ? at + 1 : "head");
}

/* What a script or the revisions make of an empty database. */
static struct object *scratch_load(struct cli *cli, struct connection *c, const struct state *state)
{
	struct list unmanaged = list_on(cli->ctx->arena);
	struct connection *blank = blank_make(cli, c);
	if (!blank)
		return NULL;
	bool ok = state->kind == STATE_SCRIPT ? script_run(cli, blank, state->text + strlen("sql:"))
					      : migrations_run(cli, blank, state->text);
	struct object *model = ok ? blank->engine->load(cli->ctx, blank, &unmanaged) : NULL;
	blank_drop(cli, c, blank);
	if (model) /* what nobody said belongs to who ran it here */
		owners_forget_usual(cli->ctx, model, object_get(model, MODEL_ROLE));
	return model;
}

/* An empty database is not an empty catalog: it has the engine's default schema. */
static struct object *empty_load(struct cli *cli, const struct engine *engine)
{
	struct object *model = model_new(cli->ctx);
	model_schema(cli->ctx, model, engine->default_schema);
	return model;
}

bool state_load(struct cli *cli, struct connection *helper, struct state *state, struct list *unmanaged)
{
	switch (state->kind) {
	case STATE_LIVE:
		state->model = state_live(cli, state->connection, unmanaged);
		break;
	case STATE_MODEL:
		state->model = model_load(cli, helper, state->text);
		break;
	case STATE_MIGRATIONS:
	case STATE_SCRIPT:
		state->model = scratch_load(cli, helper, state);
		break;
	case STATE_EMPTY:
		state->model = empty_load(cli, helper->engine);
		break;
	}
	return state->model != NULL;
}

/* A model that says nothing of privileges (or labels) leaves them alone, unless the project speaks of them. */
static void facets_decide(struct cli *cli, const struct state *from, const struct state *to)
{
	const struct state *states[] = { from, to };
	for (size_t i = 0; i < COUNT_OF(states); i++) {
		if (states[i]->kind != STATE_MODEL)
			continue;
		if (cli->facets->privileges == WANTED_IF_SAID && !facets_privileges_said(states[i]->model))
			cli->facets->privileges = UNWANTED;
		if (cli->facets->labels == WANTED_IF_SAID && !facets_labels_said(states[i]->model))
			cli->facets->labels = UNWANTED;
	}
	for (size_t i = 0; i < COUNT_OF(states); i++)
		if (states[i]->kind == STATE_MODEL)
			facets_strip(cli->ctx, states[i]->model);
}

/* ---- comparing ----------------------------------------------------------------------------------------------------- */

bool rename_rules(struct cli *cli, struct list *out)
{
	struct list values = given_values(cli, "rename");
	*out = list_on(cli->ctx->arena);
	for (size_t i = 0; i < values.count; i++) {
		const char *value = values.item[i], *equals = strchr(value, '=');
		if (!equals || equals == value || !equals[1])
			return usage_error(cli, "For example --rename shop.client.mail=shop.customer.email",
					   "--rename needs OLD=NEW, not \"%s\"", value);
		struct rename_rule *rule = arena_alloc(cli->ctx->arena, sizeof *rule);
		*rule = (struct rename_rule){ arena_strndup(cli->ctx->arena, value, (size_t)(equals - value)),
					      equals + 1 };
		list_add(out, rule);
	}
	return true;
}

/* A model that is compared with no live database is settled against nothing: each expression is tried by the server. */
static bool settle_alone(struct cli *cli, struct connection *c, struct state *state)
{
	if (state->kind != STATE_MODEL)
		return true;
	struct object *nothing = empty_load(cli, c->engine);
	struct matching *m = match_models(cli->ctx, nothing, state->model, NULL, true);
	return m && c->engine->settle(cli->ctx, c, nothing, state->model, m);
}

/* Settles a model against the catalog that it is compared with. */
static struct matching *settle_against(struct cli *cli, struct connection *c, struct object *live, struct object *model,
				       const struct list *rules, bool lenient)
{
	if (!roles_check(cli->ctx, c->engine->dialect, live, model))
		return NULL;
	struct matching *m = NULL, *next = match_unsettled(cli->ctx, live, model, rules, lenient);
	while (next && next != m) {
		m = next;
		facets_adopt(cli->ctx, live, model, m);
		next = c->engine->settle(cli->ctx, c, live, model, m) ? match_settled(m) : NULL;
	}
	return next;
}

/* Two databases: what is off differs in nothing, and neither does what belongs to the owner of each. */
static void pair_liken(struct cli *cli, const struct state *from, struct state *to, struct matching *m)
{
	facets_adopt(cli->ctx, from->model, to->model, m);
	if (to->kind == STATE_LIVE)
		owners_forget_usual(cli->ctx, to->model, object_get(to->model, MODEL_DATABASE_OWNER));
}

static struct matching *settle_pair(struct cli *cli, struct connection *c, struct state *from, struct state *to,
				    const struct list *rules, bool lenient)
{
	if (from->kind == STATE_MODEL && to->kind != STATE_MODEL) {
		struct matching *m = settle_against(cli, c, to->model, from->model, NULL, true);
		return m ? match_swap(cli->ctx, m) : NULL;
	}
	if (from->kind == STATE_MODEL && (!settle_alone(cli, c, from) || !settle_alone(cli, c, to)))
		return NULL;
	if (from->kind == STATE_MODEL || to->kind != STATE_MODEL) {
		struct matching *m = match_models(cli->ctx, from->model, to->model, rules, lenient);
		if (m && to->kind != STATE_MODEL)
			pair_liken(cli, from, to, m);
		return m;
	}
	return settle_against(cli, c, from->model, to->model, rules, lenient);
}

/* A model is read while the server works on what the other state needs; its mistakes are told also when that is slow. */
static bool pair_load(struct cli *cli, struct connection *helper, struct state *from, struct state *to,
		      struct list *unmanaged)
{
	bool model_first = from->kind == STATE_LIVE && to->kind == STATE_MODEL;
	struct state *first = model_first ? to : from, *second = model_first ? from : to;
	const struct engine *engine = second->connection ? second->connection->engine : NULL;
	if (first->kind == STATE_MODEL && engine && engine->load_begin)
		engine->load_begin(cli->ctx, second->connection);
	if (!cli_facets(cli) || !state_load(cli, helper, first, unmanaged) ||
	    !state_load(cli, helper, second, unmanaged))
		return false;
	facets_decide(cli, from, to);
	return true;
}

bool states_compare(struct cli *cli, const char *from_text, const char *to_text, struct comparison *out)
{
	struct state from, to;
	struct list rules;
	*out = (struct comparison){ .unmanaged = list_on(cli->ctx->arena) };
	if (!rename_rules(cli, &rules) || !state_understand(cli, from_text, &from) ||
	    !state_understand(cli, to_text, &to))
		return false;
	if (!state_open(cli, &from) || !state_open(cli, &to) || !engines_agree(cli, &from, &to))
		return false;
	out->connection = helper_open(cli, &from, &to);
	if (!out->connection || !pair_load(cli, out->connection, &from, &to, &out->unmanaged))
		return false;
	out->engine = out->connection->engine;
	out->from = from.model;
	out->to = to.model;
	out->from_title = from.title;
	out->to_title = to.title;
	out->matching = settle_pair(cli, out->connection, &from, &to, &rules, true);
	return out->matching != NULL;
}

bool states_project(struct cli *cli, bool lenient, struct comparison *out)
{
	struct list rules;
	*out = (struct comparison){ .unmanaged = list_on(cli->ctx->arena), .connection = cli_connection(cli) };
	if (!out->connection || !rename_rules(cli, &rules))
		return false;
	struct state from = { .kind = STATE_LIVE, .connection = out->connection };
	struct state to = { .kind = STATE_MODEL, .text = "model" };
	if (!pair_load(cli, out->connection, &from, &to, &out->unmanaged))
		return false;
	out->engine = out->connection->engine;
	out->from = from.model;
	out->to = to.model;
	out->from_title = out->connection->url;
	out->to_title = "model";
	out->matching = settle_pair(cli, out->connection, &from, &to, &rules, lenient);
	return out->matching != NULL;
}

struct allowance allowance_given(struct cli *cli)
{
	return (struct allowance){ given(cli, "allow-destructive"), given_values(cli, "allow") };
}
