#include "cli/changes.h"
#include "cli/commands.h"

/* One thing that check looks at. */
struct finding {
	const char *check; /* "pending" */
	enum diag_code code;
	bool ok;
	const char *message;
};

struct checking {
	struct cli *cli;
	struct revisions *rs;
	struct history h;
	struct list findings;
};

static void finding_add(struct checking *k, const char *check, enum diag_code code, bool ok, const char *message)
{
	struct finding *f = arena_alloc(k->cli->ctx->arena, sizeof *f);
	*f = (struct finding){ check, code, ok, message };
	list_add(&k->findings, f);
}

/* What was reported since `before` becomes findings; the diagnostics are taken back. */
static void findings_from_diags(struct checking *k, const char *check, enum diag_code code, size_t before)
{
	struct context *ctx = k->cli->ctx;
	for (size_t i = before; i < diag_count(ctx); i++)
		finding_add(k, check, code, false, diag_at(ctx, i)->message);
	diag_forget(ctx, before);
}

/* ---- the checks ------------------------------------------------------------------------------------------------ */

static bool check_edited(struct checking *k)
{
	size_t before = diag_count(k->cli->ctx);
	bool files = revisions_verify(k->cli->ctx, k->rs);
	bool history = run_check_history(k->cli->ctx, k->rs, &k->h);
	findings_from_diags(k, "edited", DIAG_CHECK_EDITED, before);
	if (files && history)
		finding_add(k, "edited", DIAG_CHECK_EDITED, true, "every revision is as it was recorded");
	return true;
}

static bool check_heads(struct checking *k)
{
	bool ok = k->rs->heads.count <= 1;
	finding_add(k, "heads", DIAG_CHECK_HEADS, ok,
		    ok ? "there is one line of revisions"
		       : arena_printf(k->cli->ctx->arena, "there are %zu heads: join them with `schemadiff merge`",
				      k->rs->heads.count));
	return true;
}

static bool check_pending(struct checking *k)
{
	struct list pending = pending_revisions(k->cli, k->rs, &k->h);
	if (!pending.count)
		finding_add(k, "pending", DIAG_CHECK_PENDING, true, "every revision is applied");
	for (size_t i = 0; i < pending.count; i++) {
		const struct revision *r = pending.item[i];
		finding_add(k, "pending", DIAG_CHECK_PENDING, false,
			    arena_printf(k->cli->ctx->arena, "%s (%s) is not applied", r->id, r->message));
	}
	return true;
}

/* Whose fault a difference is: the fingerprint that the last revision left behind tells. */
static const char *model_blame(struct checking *k, const struct plan *plan)
{
	const struct revision *head = k->rs->heads.count == 1 ? k->rs->heads.item[0] : NULL;
	if (!head || !head->to || pending_revisions(k->cli, k->rs, &k->h).count)
		return "the model and the database differ";
	if (text_equal(plan->to_hash, head->to))
		return "the database was changed by hand (drift)";
	if (text_equal(plan->from_hash, head->to))
		return "the model has changes that no revision makes";
	return "the model and the database differ";
}

static bool check_model(struct checking *k)
{
	struct comparison c;
	struct context *ctx = k->cli->ctx;
	if (!states_project(k->cli, true, &c))
		return false;
	struct plan *plan = plan_make(ctx, c.engine, c.from, c.to, c.matching);
	if (!plan)
		return false;
	if (plan_is_empty(plan)) {
		finding_add(k, "model", DIAG_CHECK_MODEL, true, "the database is as the model says");
		return true;
	}
	const char *blame = model_blame(k, plan);
	for (size_t i = 0; i < plan->changes.count; i++)
		finding_add(k, "model", DIAG_CHECK_MODEL, false,
			    arena_printf(ctx->arena, "%s: %s", blame, change_title(ctx, plan->changes.item[i])));
	return true;
}

static const struct {
	const char *name;
	bool (*run)(struct checking *k);
} checks[] = {
	{ "edited", check_edited },
	{ "heads", check_heads },
	{ "pending", check_pending },
	{ "model", check_model },
};

/* ---- which, and how it is said ------------------------------------------------------------------------------------ */

static bool only_check(struct cli *cli)
{
	struct list only = given_values(cli, "only");
	for (size_t i = 0; i < only.count; i++) {
		bool known = false;
		for (size_t n = 0; n < COUNT_OF(checks); n++)
			known = known || strcmp(only.item[i], checks[n].name) == 0;
		if (!known)
			return usage_error(cli, "There are: edited, heads, pending, model.", "unknown check \"%s\"",
					   (const char *)only.item[i]);
	}
	return true;
}

static bool is_selected(struct cli *cli, const char *name)
{
	struct list only = given_values(cli, "only");
	for (size_t i = 0; i < only.count; i++)
		if (strcmp(only.item[i], name) == 0)
			return true;
	return !only.count;
}

static void findings_print(struct checking *k)
{
	struct cli *cli = k->cli;
	json_t *array = json_array();
	bool json = strcmp(cli->format, "json") == 0;
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, array);
	for (size_t i = 0; i < k->findings.count; i++) {
		const struct finding *f = k->findings.item[i];
		const char *code = diag_table[f->code].name;
		cli->exit_code = f->ok ? cli->exit_code : 1;
		json_array_append_new(array, json_pack("{s:s, s:b, s:s, s:s}", "check", f->check, "ok", f->ok, "code",
						       code, "message", f->message));
		if (!json)
			say("%-7s %-8s %s%s%s%s\n", f->ok ? "ok" : "FOUND", f->check, f->message, f->ok ? "" : " (",
			    f->ok ? "" : code, f->ok ? "" : ")");
	}
	if (json)
		say_json(cli->ctx, array);
}

static bool run(struct cli *cli)
{
	struct checking k = { .cli = cli, .findings = list_on(cli->ctx->arena) };
	if (!only_check(cli))
		return false;
	k.rs = cli_revisions(cli);
	struct connection *c = k.rs ? cli_connection(cli) : NULL;
	if (!c || !history_read(cli->ctx, c, &k.h))
		return false;
	for (size_t i = 0; i < COUNT_OF(checks); i++)
		if (is_selected(cli, checks[i].name) && !checks[i].run(&k))
			return false;
	findings_print(&k);
	return true;
}

static const struct flag flags[] = {
	{ "only", "CHECK", "Only this one: edited, heads, pending, model", 0, true },
	{ 0 },
};

const struct command command_check = {
	.name = "check",
	.arguments = "",
	.summary = "For CI: whether model, revisions and database agree; exit code 1 when not",
	.flags = flags,
	.formats = "text|json",
	.needs = NEEDS_PROJECT,
	.run = run,
};
