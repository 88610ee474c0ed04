#include "schemadiff/report.h"

static void json_close(void *value)
{
	json_decref(value);
}

json_t *report_plan(struct context *ctx, const struct plan *plan)
{
	return script_json(ctx, plan, NULL, false);
}

static json_t *text_or_null(const char *text)
{
	return text ? json_string(text) : json_null();
}

static json_t *names_json(const struct list *names)
{
	json_t *array = json_array();
	for (size_t i = 0; i < names->count; i++)
		json_array_append_new(array, json_string(names->item[i]));
	return array;
}

static json_t *history_json(const struct history_row *row)
{
	return row ? json_pack("{s:s, s:s, s:I}", "at", row->applied_at, "by", row->applied_by, "milliseconds",
			       (json_int_t)row->milliseconds)
		   : json_null();
}

json_t *report_revision(struct context *ctx, const struct revision *r, const struct history *h)
{
	json_t *value = json_object();
	arena_defer(ctx->arena, json_close, value);
	json_object_set_new(value, "id", json_string(r->id));
	json_object_set_new(value, "message", text_or_null(r->message));
	json_object_set_new(value, "parents", names_json(&r->parents));
	json_object_set_new(value, "created", text_or_null(r->created));
	json_object_set_new(value, "engine", text_or_null(r->engine));
	json_object_set_new(value, "from", text_or_null(r->from));
	json_object_set_new(value, "to", text_or_null(r->to));
	json_object_set_new(value, "reversible", text_or_null(r->reversible));
	json_object_set_new(value, "proved", text_or_null(r->proved));
	json_object_set_new(value, "transaction", json_string(r->one_transaction ? "one" : "per statement"));
	json_object_set_new(value, "folder", text_or_null(r->folder));
	json_object_set_new(value, "applied", history_json(h ? history_find(h, r->id) : NULL));
	json_object_set_new(value, "in_project", json_true());
	return value;
}

json_t *report_revision_lacking(struct context *ctx, const struct history_row *row)
{
	struct revision r = {
		.id = row->id, .message = row->message, .folder = row->folder, .parents = list_on(ctx->arena)
	};
	json_t *value = report_revision(ctx, &r, NULL);
	json_object_set_new(value, "transaction", json_null());
	json_object_set_new(value, "applied", history_json(row));
	json_object_set_new(value, "in_project", json_false());
	return value;
}

/* ---- rendering ------------------------------------------------------------------------------------------------ */

struct partials {
	struct context *ctx;
	const char *folder;
};

static const char *partial_get(void *user, const char *name)
{
	const struct partials *partials = user;
	return script_template(partials->ctx, partials->folder, name);
}

const char *report_render(struct context *ctx, json_t *report, const char *format, const char *folder)
{
	struct partials partials = { ctx, folder };
	const char *name = arena_printf(ctx->arena, "report.%s", format);
	const char *source = script_template(ctx, folder, name);
	if (!source) {
		diag_report(ctx, DIAG_TEMPLATE, (struct place){ 0 }, NULL, "there is no template %s", name);
		return NULL;
	}
	struct text out = text_on(ctx->arena);
	struct template_options options = { partial_get, &partials, name, strcmp(format, "html") != 0 };
	struct template *t = template_parse(ctx, source, &options);
	return t && template_render(ctx, t, report, &out) ? text_get(&out) : NULL;
}
