/* Enums: labels that are added and renamed in place. What else happens to labels needs a new type: see type.c. */
#include "engine/postgres/ddl.h"

/* ---- labels ------------------------------------------------------------------------------------------------------ */

static struct list labels_of(struct context *ctx, const struct object *type)
{
	struct list labels = list_on(ctx->arena);
	const char *value = object_get(type, ENUM_LABELS);
	if (value)
		names_parse(ctx, value, &labels);
	return labels;
}

static size_t label_index(const struct list *labels, const char *label)
{
	size_t i = 0;
	while (i < labels->count && !text_equal(labels->item[i], label))
		i++;
	return i;
}

static bool has_label(const struct list *labels, const char *label)
{
	return label_index(labels, label) < labels->count;
}

/* Gives the label its new name when the hint fits: the old one is there, the new one is wanted and not there. */
static void label_rename(struct list *labels, const struct list *wanted, const char *old, const char *new)
{
	if (has_label(labels, old) && !has_label(wanted, old) && has_label(wanted, new) && !has_label(labels, new))
		labels->item[label_index(labels, old)] = (void *)(uintptr_t) new;
}

/* Hints say old=new; those of the side that is left are read backwards. */
static void apply_hints(struct context *ctx, const struct object *hinted, bool backwards, struct list *labels,
			const struct list *wanted)
{
	struct list hints = list_on(ctx->arena);
	const char *value = object_get(hinted, ENUM_RENAMED);
	if (!value || !names_parse(ctx, value, &hints))
		return;
	for (size_t i = 0; i < hints.count; i++) {
		const char *hint = hints.item[i], *equals = strchr(hint, '=');
		if (!equals)
			continue;
		const char *old = text_trim(ctx->arena, arena_strndup(ctx->arena, hint, (size_t)(equals - hint)));
		const char *new = text_trim(ctx->arena, equals + 1);
		label_rename(labels, wanted, backwards ? new : old, backwards ? old : new);
	}
}

/* Its letters and digits, in lower case: of 'not_shipped' and 'NotShipped' the same. */
static const char *label_letters(struct context *ctx, const char *label)
{
	struct text letters = text_on(ctx->arena);
	for (; *label; label++)
		if (!strchr("_- ", *label))
			text_addc(&letters, *label >= 'A' && *label <= 'Z' ? (char)(*label - 'A' + 'a') : *label);
	return text_get(&letters);
}

/* The only one of the labels, besides those that the others have too, with these letters; NULL where there is none. */
static const char *spelled_alike(struct context *ctx, const struct list *labels, const struct list *others,
				 const char *letters)
{
	const char *found = NULL;
	for (size_t i = 0; i < labels->count; i++) {
		const char *label = labels->item[i];
		if (has_label(others, label) || !text_equal(label_letters(ctx, label), letters))
			continue;
		if (found)
			return NULL;
		found = label;
	}
	return found;
}

/* A label that differs from a new one in case and separators alone is the same one, spelled in another way. */
static void apply_spelling(struct context *ctx, struct list *labels, const struct list *wanted)
{
	for (size_t i = 0; i < wanted->count; i++) {
		const char *letters = label_letters(ctx, wanted->item[i]);
		const char *new = spelled_alike(ctx, wanted, labels, letters);
		const char *old = new ? spelled_alike(ctx, labels, wanted, letters) : NULL;
		if (*letters && old)
			label_rename(labels, wanted, old, new);
	}
}

/* The labels as they are once they were renamed; same places as before. */
static struct list renamed_labels(struct context *ctx, const struct change *change, const struct list *wanted)
{
	struct list labels = labels_of(ctx, change->from);
	apply_hints(ctx, change->to, false, &labels, wanted);
	apply_hints(ctx, change->from, true, &labels, wanted);
	apply_spelling(ctx, &labels, wanted);
	return labels;
}

static bool is_subsequence(const struct list *part, const struct list *whole)
{
	size_t found = 0;
	for (size_t i = 0; i < whole->count && found < part->count; i++)
		found += text_equal(part->item[found], whole->item[i]);
	return found == part->count;
}

/* ---- a label that is used in the plan that adds it ------------------------------------------------------------------ */

/* A label added in a transaction cannot be used before it commits; one of a type made in that transaction can. */
struct use_search {
	const char *literal; /* 'label' */
	const char *type;    /* name of the enum, without schema */
	bool found;
};

static bool mentions(const char *text, const struct use_search *search)
{
	for (const char *at = strstr(text, search->literal); at; at = strstr(at + 1, search->literal)) {
		const char *after = at + strlen(search->literal);
		if (*after == '\'')
			continue;
		if (!text_starts(after, "::"))
			return true;
		/* '…'::shop.order_state: the server's own spelling says which type is meant */
		size_t length = strcspn(after + 2, " ,()[];");
		const char *name = strstr(after + 2, search->type);
		if (name && name < after + 2 + length)
			return true;
	}
	return false;
}

static void search_visit(void *user, struct object *o)
{
	struct use_search *search = user;
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind) && !search->found; a++) {
		enum value_type type = attr_table[a].type;
		const char *value = object_get(o, a);
		if (value && (type == VALUE_EXPR || type == VALUE_BODY || type == VALUE_KEYS))
			search->found = mentions(value, search);
	}
}

static bool label_used(struct context *ctx, const struct object *type, const char *label)
{
	const struct object *root = type;
	while (root->parent)
		root = root->parent;
	struct use_search search = { sql_format(ctx, DIALECT_POSTGRES, "%L", label), object_name(type), false };
	object_walk(root, search_visit, &search);
	return search.found;
}

static bool needs_rebuild(struct context *ctx, const struct change *change)
{
	struct list wanted = labels_of(ctx, change->to), labels = renamed_labels(ctx, change, &wanted);
	if (!is_subsequence(&labels, &wanted))
		return true;
	for (size_t i = 0; i < wanted.count; i++)
		if (!has_label(&labels, wanted.item[i]) && label_used(ctx, change->to, wanted.item[i]))
			return true;
	return false;
}

/* The planner asks without a context; what is looked at here is gone afterwards. */
bool enum_needs_rebuild(const struct change *change)
{
	struct arena *arena = arena_new();
	struct context ctx = { arena, names_new(arena), diags_new(arena), NULL, NULL, NULL };
	bool result = needs_rebuild(&ctx, change);
	arena_free(arena);
	return result;
}

/* ---- create ---------------------------------------------------------------------------------------------------------- */

void pg_enum_create(struct ddl_job *job, const struct object *type)
{
	struct list labels = labels_of(job->ctx, type);
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	sql_addf(&sql, "CREATE TYPE %T AS ENUM (", type);
	for (size_t i = 0; i < labels.count; i++)
		sql_addf(&sql, i ? ", %L" : "%L", (const char *)labels.item[i]);
	sql_addf(&sql, ")");
	ddl_step(job, sql_get(&sql));
	pg_comment(job, type);
}

bool enum_create(struct ddl_job *job)
{
	pg_enum_create(job, job->change->to);
	return true;
}

/* ---- alter ------------------------------------------------------------------------------------------------------------ */

static void rename_labels(struct ddl_job *job, const struct list *before, const struct list *after)
{
	for (size_t i = 0; i < before->count; i++)
		if (!text_equal(before->item[i], after->item[i]))
			PG_PART(job, arena_printf(job->ctx->arena, "label %s", (const char *)after->item[i]),
				"ALTER TYPE %T RENAME VALUE %L TO %L", job->change->to, (const char *)before->item[i],
				(const char *)after->item[i]);
}

static void add_labels(struct ddl_job *job, const struct list *labels, const struct list *wanted)
{
	const struct object *type = job->change->to;
	size_t kept = 0;
	for (size_t i = 0; i < wanted->count; i++) {
		const char *label = wanted->item[i];
		if (has_label(labels, label)) {
			kept++;
			continue;
		}
		struct step *step;
		if (i > 0)
			step = PG_STEP(job, "ALTER TYPE %T ADD VALUE %L AFTER %L", type, label,
				       (const char *)wanted->item[i - 1]);
		else if (kept < labels->count)
			step = PG_STEP(job, "ALTER TYPE %T ADD VALUE %L BEFORE %L", type, label,
				       (const char *)labels->item[kept]);
		else
			step = PG_STEP(job, "ALTER TYPE %T ADD VALUE %L", type, label);
		pg_part(step, arena_printf(job->ctx->arena, "label %s", label));
		step->note = "the label can be used once this is committed";
	}
}

bool enum_set_labels(struct ddl_job *job)
{
	struct list before = labels_of(job->ctx, job->change->from), wanted = labels_of(job->ctx, job->change->to);
	struct list labels = renamed_labels(job->ctx, job->change, &wanted);
	struct ddl_job quiet = *job;
	quiet.lock = LOCK_NONE;
	quiet.effects = 0;
	rename_labels(&quiet, &before, &labels);
	if (needs_rebuild(job->ctx, job->change))
		return pg_type_rebuild(job);
	add_labels(&quiet, &labels, &wanted);
	return true;
}
