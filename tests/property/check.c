/* What must hold for a pair, asked of a real database. */
#include "property.h"

#include "run/prove_internal.h"

struct trial {
	struct context *ctx;
	struct connection *c;
	struct verdict *verdict;
	size_t before; /* diagnostics there were */
};

static bool fail(struct trial *t, const char *stage)
{
	struct context *ctx = t->ctx;
	struct text message = text_on(ctx->arena);
	t->verdict->stage = stage;
	for (size_t i = t->before; i < diag_count(ctx); i++) {
		const struct diag *d = diag_at(ctx, i);
		if (diag_table[d->code].severity == SEVERITY_ERROR)
			text_addf(&message, "%s%s%s%s", message.length ? "\n" : "", d->message, d->detail ? " · " : "",
				  d->detail ? d->detail : "");
	}
	if (message.length)
		t->verdict->message = text_get(&message);
	return false;
}

/* What the engine cannot do is refused with words, before a statement is made: that is an answer, too. */
static bool is_refused(const struct trial *t)
{
	size_t errors = 0, refusals = 0;
	for (size_t i = t->before; i < diag_count(t->ctx); i++) {
		enum diag_code code = diag_at(t->ctx, i)->code;
		errors += diag_table[code].severity == SEVERITY_ERROR;
		refusals += code == DIAG_UNSUPPORTED;
	}
	return errors && errors == refusals;
}

static bool plan_failed(struct trial *t, const char *stage)
{
	t->verdict->refused = is_refused(t);
	return fail(t, stage) || t->verdict->refused;
}

static struct object *live(struct trial *t)
{
	struct list unmanaged = list_on(t->ctx->arena);
	return t->c->engine->load(t->ctx, t->c, &unmanaged);
}

/* The plan that leads from what is there to the model, as `auto` makes it. */
static struct plan *plan_to(struct trial *t, const struct object *model, bool hints, struct matching **matching)
{
	struct context *ctx = t->ctx;
	const struct engine *engine = t->c->engine;
	struct object *from = live(t), *to = model_copy(ctx, model);
	if (!from || !engine->complete(ctx, to) || !model_check(ctx, to))
		return NULL;
	struct matching *m = NULL,
			*next = hints ? match_unsettled(ctx, from, to, NULL, true) : match_by_key(ctx, from, to);
	if (!hints)
		m = next && engine->settle(ctx, t->c, from, to, next) ? next : NULL;
	while (hints && next && next != m) {
		m = next;
		next = engine->settle(ctx, t->c, from, to, m) ? match_settled(m) : NULL;
		m = next ? m : NULL;
	}
	*matching = m;
	return m ? plan_make(ctx, engine, from, to, m) : NULL;
}

static bool steps_run(struct trial *t, const struct plan *plan)
{
	struct text script = text_on(t->ctx->arena);
	bool whole = !plan_needs_no_transaction(plan);
	const struct engine *engine = t->c->engine;
	if (whole && engine->script_begin)
		text_addf(&script, "%s%s\n", engine->script_begin, text_ends(engine->script_begin, ";") ? "" : ";");
	for (size_t i = 0; i < plan->steps.count; i++) {
		const struct step *step = plan->steps.item[i];
		if (!whole && !engine->exec(t->ctx, t->c, step->sql))
			return false;
		text_addf(&script, "%s;\n", step->sql);
	}
	if (whole && engine->script_end)
		text_add(&script, engine->script_end);
	bool ok = !whole || engine->exec(t->ctx, t->c, text_get(&script));
	if (!ok) {
		t->verdict->message = text_get(&script);
		size_t before = diag_count(t->ctx);
		engine->exec(t->ctx, t->c, "ROLLBACK");
		diag_forget(t->ctx, before);
	}
	return ok;
}

static const char *changes_text(struct context *ctx, const struct list *changes)
{
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < changes->count && i < 5; i++)
		text_addf(&out, "%s%s", i ? "\n" : "", change_title(ctx, changes->item[i]));
	return text_get(&out);
}

/* ---- rows ------------------------------------------------------------------------------------------------------- */

struct kept {
	const char *before_sql, *after_sql; /* the same values, by the names before and after */
	const char *value;
};

/* Whether the values of the column must be the same afterwards, to the letter. */
static bool values_stay(const struct object *from, const struct object *to)
{
	return object_get(from, COLUMN_TYPE) == object_get(to, COLUMN_TYPE) && !object_get(from, COLUMN_GENERATED) &&
	       !object_get(to, COLUMN_GENERATED) &&
	       (object_flag(from, COLUMN_NULLABLE) == object_flag(to, COLUMN_NULLABLE) ||
		object_flag(to, COLUMN_NULLABLE));
}

static bool is_of_model(const struct object *column)
{
	return strchr(object_text(column, COLUMN_TYPE), '.') != NULL;
}

/* The values of a table's columns that stay, row by row, sorted: one text. */
static const char *values_sql(struct trial *t, const struct object *table, const struct list *columns)
{
	struct sql sql = sql_on(t->ctx, t->c->engine->dialect);
	bool pg = t->c->engine->dialect == DIALECT_POSTGRES;
	sql_addf(&sql, pg ? "SELECT string_agg(r, ' | ' ORDER BY r) FROM (SELECT concat('rows'"
			  : "SELECT group_concat(r, ' | ') FROM (SELECT 'rows'");
	for (size_t i = 0; i < columns->count; i++)
		sql_addf(&sql, pg ? ", '~', %I::text" : " || '~' || ifnull(%I, '')", object_name(columns->item[i]));
	/* Rows of partitions are theirs: they may come and go. */
	sql_addf(&sql, pg ? ") AS r FROM ONLY %T) x" : " AS r FROM %T ORDER BY 1) x", table);
	return sql_get(&sql);
}

static struct list kept_list(struct trial *t, const struct plan *plan)
{
	struct list out = list_on(t->ctx->arena), all = object_all(t->ctx, plan->from);
	for (size_t i = 0; i < all.count; i++) {
		struct object *table = all.item[i], *after = match_to(plan->matching, table);
		struct list old = list_on(t->ctx->arena), new = list_on(t->ctx->arena);
		if (table->kind != KIND_TABLE || !after || object_get(table, TABLE_SERVER) ||
		    object_get(after, TABLE_SERVER))
			continue;
		for (struct object *c = object_first(table, KIND_COLUMN); c; c = object_following(c)) {
			struct object *to = match_to(plan->matching, c);
			if (!to || to->parent != after || !values_stay(c, to) || is_of_model(c))
				continue;
			list_add(&old, c);
			list_add(&new, to);
		}
		struct kept *kept = arena_alloc(t->ctx->arena, sizeof *kept);
		*kept = (struct kept){ values_sql(t, table, &old), values_sql(t, after, &new), NULL };
		list_add(&out, kept);
	}
	return out;
}

static const char *value_read(struct trial *t, const char *sql)
{
	struct rows rows;
	if (!t->c->engine->query(t->ctx, t->c, sql, 0, NULL, &rows) || !rows.count)
		return "(unreadable)";
	return rows.cell[0] ? rows.cell[0] : "";
}

static bool kept_check(struct trial *t, const struct list *kept, bool after, const char *stage)
{
	for (size_t i = 0; i < kept->count; i++) {
		const struct kept *k = kept->item[i];
		const char *now = value_read(t, after ? k->after_sql : k->before_sql);
		if (text_equal(now, k->value))
			continue;
		t->verdict->message = arena_printf(t->ctx->arena, "%s\nwas %s\nis  %s",
						   after ? k->after_sql : k->before_sql, k->value, now);
		return fail(t, stage);
	}
	return true;
}

/* ---- the properties ---------------------------------------------------------------------------------------------- */

static bool start_make(struct trial *t, const struct object *model, bool with_rows)
{
	struct matching *m;
	struct plan *plan = plan_to(t, model, false, &m);
	if (!plan || !steps_run(t, plan))
		return fail(t, "from empty");
	struct object *is = live(t);
	t->verdict->rows = with_rows && is ? rows_seed(t->ctx, t->c, is, NULL) : 0;
	return is || fail(t, "reading the start");
}

static bool next_is_empty(struct trial *t, const struct object *model, const char *stage)
{
	struct matching *m;
	struct plan *plan = plan_to(t, model, true, &m);
	if (!plan)
		return fail(t, stage);
	if (!plan->changes.count)
		return true;
	t->verdict->message = changes_text(t->ctx, &plan->changes);
	return fail(t, stage);
}

static bool is_again(struct trial *t, const struct object *start)
{
	struct object *is = live(t);
	if (!is)
		return fail(t, "reading the end");
	struct matching *m = match_by_key(t->ctx, is, (struct object *)(uintptr_t)start);
	struct list changes = diff_models(t->ctx, is, start, m);
	/* SQLite may leave a text in another spelling. */
	if (changes.count && t->c->engine->settle(t->ctx, t->c, is, (struct object *)(uintptr_t)start, m))
		changes =
			diff_models(t->ctx, is, start, m = match_by_key(t->ctx, is, (struct object *)(uintptr_t)start));
	if (!changes.count)
		return true;
	t->verdict->message = changes_text(t->ctx, &changes);
	return fail(t, "down gives the start");
}

static bool there_and_back(struct trial *t, const struct model_pair *pair)
{
	struct matching *m;
	struct plan *up = plan_to(t, pair->to, true, &m);
	if (!up)
		return plan_failed(t, "planning the way up");
	struct plan *down = up->changes.count || up->steps.count
				    ? plan_make(t->ctx, t->c->engine, (struct object *)(uintptr_t)up->to,
						(struct object *)(uintptr_t)up->from, match_swap(t->ctx, m))
				    : up;
	if (!down)
		return plan_failed(t, "planning the way down");
	struct list kept = kept_list(t, up);
	struct tallies *tallies = tallies_new(t->ctx, up, NULL);
	for (size_t i = 0; i < kept.count; i++)
		((struct kept *)kept.item[i])->value = value_read(t, ((struct kept *)kept.item[i])->before_sql);
	if (!tallies_take(t->ctx, t->c, tallies, false) || !steps_run(t, up))
		return fail(t, "up");
	if (!next_is_empty(t, pair->to, "next diff") || !kept_check(t, &kept, true, "rows after up"))
		return false;
	if (!tallies_check(t->ctx, t->c, tallies, true, "after the way up")) /* also what stands beside filled NULLs */
		return fail(t, "rows after up, as the proof sees them");
	if (down != up && !steps_run(t, down))
		return fail(t, "down");
	return is_again(t, up->from) && kept_check(t, &kept, false, "rows after down");
}

/* What stands in no schema goes by the catalog. */
static const char empty_sql[] =
	"SET client_min_messages = warning;"
	"DO $$ DECLARE s text; BEGIN"
	" FOR s IN SELECT format('DROP EVENT TRIGGER %I', evtname) FROM pg_event_trigger"
	" UNION ALL SELECT format('DROP PUBLICATION %I', pubname) FROM pg_publication"
	" UNION ALL SELECT format('ALTER SUBSCRIPTION %1$I DISABLE; ALTER SUBSCRIPTION %1$I SET (slot_name = NONE);"
	" COMMENT ON SUBSCRIPTION %1$I IS NULL; DROP SUBSCRIPTION %1$I', subname) FROM pg_subscription"
	" WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())"
	" UNION ALL SELECT format('DROP FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper"
	" UNION ALL SELECT 'DROP SCHEMA p CASCADE' FROM pg_namespace WHERE nspname = 'p'"
	" LOOP EXECUTE s; END LOOP; END $$;"
	"DO $$ BEGIN IF EXISTS (SELECT FROM pg_default_acl) THEN DROP OWNED BY role_one, role_two, role_three; END IF; END $$";

bool database_empty(struct context *ctx, struct connection *c)
{
	size_t before = diag_count(ctx);
	bool ok = true;
	if (c->engine->dialect == DIALECT_POSTGRES)
		ok = c->engine->exec(ctx, c, empty_sql);
	else /* https://sqlite.org/pragma.html#pragma_writable_schema */
		ok = c->engine->exec(ctx, c,
				     "PRAGMA writable_schema = 1; DELETE FROM sqlite_schema;"
				     " PRAGMA writable_schema = RESET; VACUUM");
	if (ok)
		diag_forget(ctx, before);
	return ok;
}

struct verdict pair_check(struct context *ctx, struct connection *c, const struct model_pair *pair, bool with_rows)
{
	struct verdict verdict = { 0 };
	struct trial t = { ctx, c, &verdict, diag_count(ctx) };
	if (!database_empty(ctx, c)) {
		fail(&t, "emptying");
		return verdict;
	}
	verdict.held = start_make(&t, pair->from, with_rows) && there_and_back(&t, pair);
	return verdict;
}
