/* A plan as a script: the JSON value that templates see, and what they make of it. */
#include "schemadiff/embedded.h"
#include "script/script_internal.h"

/* ---- JSON -------------------------------------------------------------------------------------------------- */

static void value_close(void *value)
{
	json_decref(value);
}

static void put(json_t *object, const char *key, const char *value)
{
	json_object_set_new(object, key, value ? json_string_nocheck(value) : json_null());
}

/* For a comment: what would end the line is a blank. */
static const char *line_of(struct context *ctx, const char *s)
{
	char *line = arena_strdup(ctx->arena, s);
	for (char *p = line; p && *p; p++)
		if ((unsigned char)*p < ' ' || *p == 0x7f)
			*p = ' ';
	return line;
}

static json_t *change_json(struct context *ctx, const struct change *change)
{
	static const char *const ops[] = {
		[OP_CREATE] = "create", [OP_ALTER] = "alter", [OP_RENAME] = "rename", [OP_DROP] = "drop"
	};
	const struct object *o = change->to ? change->to : change->from;
	json_t *out = json_object(), *attributes = json_array();
	put(out, "op", ops[change->op]);
	put(out, "kind", kind_table[o->kind].element);
	put(out, "path", object_path(ctx, o));
	if (change->op == OP_RENAME)
		put(out, "from", object_path(ctx, change->from));
	put(out, "title", line_of(ctx, change_title(ctx, change)));
	for (enum attr a = kind_table[o->kind].first; change->op == OP_ALTER && a < kind_attr_end(o->kind); a++) {
		if (!(change->attrs & attr_bit(a)))
			continue;
		json_t *attribute = json_object();
		put(attribute, "name", attr_table[a].name);
		put(attribute, "from", object_text(change->from, a));
		put(attribute, "to", object_text(change->to, a));
		json_array_append_new(attributes, attribute);
	}
	json_object_set_new(out, "attributes", attributes);
	return out;
}

static json_t *effects_json(unsigned effects)
{
	static const struct {
		unsigned bit;
		const char *name;
	} names[] = {
		{ STEP_REWRITES, "rewrites" },
		{ STEP_SCANS, "scans" },
		{ STEP_LOSES_DATA, "loses data" },
		{ STEP_NO_TRANSACTION, "no transaction" },
		{ STEP_MAY_FAIL_ON_DATA, "may fail on data" },
		{ STEP_ONLINE, "online" },
		{ STEP_FILLS, "fills" },
		{ STEP_INVENTS, "invents" },
		{ STEP_STARTS, "starts" },
	};
	json_t *out = json_array();
	for (size_t i = 0; i < COUNT_OF(names); i++)
		if (effects & names[i].bit)
			json_array_append_new(out, json_string(names[i].name));
	return out;
}

/* The statements of a step, so that a semicolon behind them closes the last: a comment at the end would swallow it. */
static const char *step_text(struct context *ctx, const struct engine *engine, const struct step *step)
{
	struct list statements = list_on(ctx->arena);
	size_t before = diag_count(ctx);
	if (!sql_split(ctx, engine->dialect, step->sql, "the step's statement", &statements)) {
		diag_frame(ctx, before, "while writing %s", step_title(ctx, step));
		return NULL;
	}
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < statements.count; i++) {
		const struct statement *s = statements.item[i];
		text_addf(&out, "%s%s%s", i ? ";\n" : "", s->leading, *s->leading ? "\n" : "");
		text_add(&out, s->text);
	}
	return text_get(&out);
}

static bool steps_json(struct context *ctx, const struct plan *plan, json_t *steps)
{
	size_t count = plan ? plan->steps.count : 0;
	for (size_t i = 0; i < count; i++) {
		const struct step *step = plan->steps.item[i];
		const char *sql = step_text(ctx, plan->engine, step);
		if (!sql)
			return false;
		json_t *out = json_object();
		json_object_set_new(out, "number", json_integer((json_int_t)i + 1));
		json_object_set_new(out, "count", json_integer((json_int_t)count));
		put(out, "title", line_of(ctx, step_title(ctx, step)));
		put(out, "sql", sql);
		put(out, "lock", lock_name(step->lock));
		json_object_set_new(out, "effects", effects_json(step->effects));
		put(out, "note", line_of(ctx, step->note));
		json_array_append_new(steps, out);
	}
	return true;
}

static json_t *changes_json(struct context *ctx, const struct plan *plan)
{
	json_t *out = json_array();
	for (size_t i = 0; plan && i < plan->changes.count; i++)
		json_array_append_new(out, change_json(ctx, plan->changes.item[i]));
	return out;
}

static json_t *revision_json(struct context *ctx, const struct revision *r)
{
	json_t *out = json_object(), *parents = json_array();
	struct text line = text_on(ctx->arena);
	for (size_t i = 0; i < r->parents.count; i++) {
		json_array_append_new(parents, json_string(r->parents.item[i]));
		text_addf(&line, "%s%s", i ? ", " : "", (const char *)r->parents.item[i]);
	}
	put(out, "id", r->id);
	json_object_set_new(out, "parents", parents);
	put(out, "parents_line", line.length ? text_get(&line) : "none");
	put(out, "message", line_of(ctx, r->message));
	put(out, "created", r->created);
	put(out, "engine", r->engine);
	put(out, "from", r->from);
	put(out, "to", r->to);
	put(out, "reversible", line_of(ctx, r->reversible));
	put(out, "transaction", r->one_transaction ? "one" : "per statement");
	put(out, "proved", line_of(ctx, r->proved));
	return out;
}

static const char *closed(struct context *ctx, const char *sql)
{
	return sql ? arena_printf(ctx->arena, "%s%s", sql, text_ends(sql, ";") ? "" : ";") : NULL;
}

json_t *script_json(struct context *ctx, const struct plan *plan, const struct revision *revision, bool down)
{
	const struct engine *engine = plan ? plan->engine : engine_by_name(revision->engine);
	bool one = revision ? revision->one_transaction : !plan_needs_no_transaction(plan);
	json_t *out = json_object(), *steps = json_array();
	arena_defer(ctx->arena, value_close, out);
	put(out, "engine", engine->name);
	put(out, "direction", down ? "down" : "up");
	put(out, "from", plan ? plan->from_hash : NULL);
	put(out, "to", plan ? plan->to_hash : NULL);
	put(out, "transaction", one ? "one" : "per statement");
	put(out, "begin", one ? closed(ctx, engine->script_begin) : NULL);
	put(out, "end", one ? closed(ctx, engine->script_end) : NULL);
	json_object_set_new(out, "revision", revision ? revision_json(ctx, revision) : json_null());
	json_object_set_new(out, "changes", changes_json(ctx, plan));
	json_object_set_new(out, "steps", steps);
	json_object_set_new(out, "by_hand", json_boolean(!plan || !plan->steps.count));
	return steps_json(ctx, plan, steps) ? out : NULL;
}

/* ---- templates ----------------------------------------------------------------------------------------------- */

const char *script_template(struct context *ctx, const char *folder, const char *name)
{
	const char *file = arena_printf(ctx->arena, "%s.mustache", name);
	const char *path = folder ? file_join(ctx->arena, folder, file) : NULL;
	if (path && file_exists(path))
		return file_read(ctx, path, TEMPLATE_LIMIT, NULL);
	const struct embedded_file *built_in = embedded_find(arena_printf(ctx->arena, "templates/%s", file));
	return built_in ? built_in->data : NULL;
}

struct partials {
	struct context *ctx;
	const char *folder;
};

static const char *partial_find(void *user, const char *name)
{
	struct partials *partials = user;
	/* A partial is a neighbour of its template, and no path. */
	return strchr(name, '/') ? NULL : script_template(partials->ctx, partials->folder, name);
}

static const char *layout(struct context *ctx, const char *name, const char *folder, json_t *data)
{
	struct partials partials = { ctx, folder };
	struct template_options options = { partial_find, &partials, arena_printf(ctx->arena, "%s.mustache", name),
					    true };
	size_t before = diag_errors(ctx);
	const char *source = script_template(ctx, folder, name);
	struct template *t = source ? template_parse(ctx, source, &options) : NULL;
	struct text out = text_on(ctx->arena);
	/* A partial that cannot be read renders as nothing, but has left an error. */
	bool good = t && template_render(ctx, t, data, &out) && diag_errors(ctx) == before;
	return good ? text_get(&out) : NULL;
}

/* What a template of the user's own gave must still be a script of this revision. */
static bool layout_check(struct context *ctx, const char *text, const char *name, const struct revision *revision)
{
	struct header header;
	struct list statements = list_on(ctx->arena);
	size_t before = diag_count(ctx);
	bool good = header_parse(ctx, text, name, &header) &&
		    sql_split(ctx, engine_by_name(revision->engine)->dialect, text, name, &statements);
	if (good && !text_equal(header.value[FIELD_ID], revision->id)) {
		diag_report(ctx, DIAG_TEMPLATE, (struct place){ name, header.line[FIELD_ID], 1 },
			    "Use {{revision.id}}, or {{> header.sql}} for the whole header.",
			    "the template gives the id %s, not the revision's", header.value[FIELD_ID]);
		good = false;
	}
	diag_frame(ctx, before, "in what the template %s.mustache gives", name);
	return good;
}

const char *script_render(struct context *ctx, const struct plan *plan, const struct revision *revision, bool down,
			  const char *templates_folder)
{
	const char *name = down ? "down.sql" : "up.sql";
	json_t *data = script_json(ctx, plan, revision, down);
	const char *text = data ? layout(ctx, name, templates_folder, data) : NULL;
	return text && layout_check(ctx, text, name, revision) ? text : NULL;
}

const char *script_plain(struct context *ctx, const struct plan *plan)
{
	json_t *data = plan->steps.count ? script_json(ctx, plan, NULL, false) : NULL;
	if (!plan->steps.count)
		return "";
	return data ? layout(ctx, "steps.sql", NULL, data) : NULL;
}
