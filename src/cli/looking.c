#include "cli/looking.h"

static bool is_json(const struct cli *cli)
{
	return strcmp(cli->format, "json") == 0;
}

bool looking_load(struct cli *cli, struct revisions **rs, struct history *h)
{
	*rs = cli_revisions(cli);
	struct connection *c = *rs ? cli_connection(cli) : NULL;
	return c && history_read(cli->ctx, c, h);
}

void revision_line(const struct revision *r, const struct history *h)
{
	const struct history_row *row = h ? history_find(h, r->id) : NULL;
	const char *mark = !h ? " " : row ? "*" : "-";
	say("%s %s  %s%s%s%s\n", mark, r->id, r->message, row ? "  (" : "", row ? row->applied_at : "", row ? ")" : "");
}

void lacking_line(const struct history_row *row)
{
	say("? %s  %s  (%s), not in the project\n", row->id, row->message, row->applied_at);
}

static void revisions_json(struct cli *cli, const struct list *revisions, const struct list *lacking,
			   const struct history *h)
{
	json_t *array = json_array();
	arena_defer(cli->ctx->arena, (void (*)(void *))json_decref, array);
	for (size_t i = 0; i < revisions->count; i++)
		json_array_append(array, report_revision(cli->ctx, revisions->item[i], h));
	for (size_t i = 0; lacking && i < lacking->count; i++)
		json_array_append(array, report_revision_lacking(cli->ctx, lacking->item[i]));
	say_json(cli->ctx, array);
}

void revisions_print(struct cli *cli, const struct list *revisions, const struct list *lacking, const struct history *h)
{
	if (is_json(cli)) {
		revisions_json(cli, revisions, lacking, h);
		return;
	}
	for (size_t i = 0; i < revisions->count; i++)
		revision_line(revisions->item[i], h);
	for (size_t i = 0; lacking && i < lacking->count; i++)
		lacking_line(lacking->item[i]);
}
