/* What the DDL functions of all kinds share: costs, places, and the statements that differ by a word alone. */
#include "engine/postgres/ddl.h"

void pg_cost(struct step *step, enum lock lock, unsigned effects, const char *note)
{
	step->lock = lock;
	step->effects = effects;
	step->note = note;
}

struct step *pg_part(struct step *step, const char *words)
{
	step->what = words;
	return step;
}

const char *pg_part_of(const struct ddl_job *job, const char *words, const struct object *o)
{
	return o == job->change->to ? words
				    : arena_printf(job->ctx->arena, "%s of %s", words, object_title(job->ctx, o));
}

struct step *pg_step_once(struct ddl_job *job, const char *sql)
{
	for (size_t i = job->steps->count; i-- > 0;) {
		struct step *step = job->steps->item[i];
		if (step->why == job->change && text_equal(step->sql, sql))
			return step;
	}
	return ddl_step(job, sql);
}

bool pg_changes(const struct ddl_job *job, enum attr attr)
{
	return job->change->attrs & attr_bit(attr);
}

bool pg_is_new(const struct ddl_job *job, const struct object *to)
{
	return !match_from(job->matching, to);
}

/* ---- drop, rename, comment --------------------------------------------------------------------------------------- */

/* How a kind's name is written: alone, with its schema, or as a part of something that has one (before or behind that). */
enum shape {
	SHAPE_NAME,
	SHAPE_QUALIFIED,
	SHAPE_ROUTINE,
	SHAPE_MEMBER,
	SHAPE_CONSTRAINT,
	SHAPE_ON,
	SHAPE_OPERATOR,
	SHAPE_METHOD,
	SHAPE_PAIR,
	SHAPE_PATH
};

struct words {
	enum shape shape;
	const char *drop, *rename, *comment;
	enum lock rename_lock;
};

/* clang-format off */
static const struct words words_table[KIND_COUNT] = {
	[KIND_SCHEMA] = { SHAPE_NAME, "DROP SCHEMA %I", "ALTER SCHEMA %I RENAME TO %I", "COMMENT ON SCHEMA %I IS ", LOCK_NONE },
	[KIND_EXTENSION] = { SHAPE_NAME, "DROP EXTENSION %I", NULL, "COMMENT ON EXTENSION %I IS ", LOCK_NONE },
	[KIND_COLLATION] = { SHAPE_QUALIFIED, "DROP COLLATION %T", "ALTER COLLATION %T RENAME TO %I", "COMMENT ON COLLATION %T IS ", LOCK_NONE },
	[KIND_BASE_TYPE] = { SHAPE_QUALIFIED, "DROP TYPE %T", "ALTER TYPE %T RENAME TO %I", "COMMENT ON TYPE %T IS ", LOCK_NONE },
	[KIND_ENUM] = { SHAPE_QUALIFIED, "DROP TYPE %T", "ALTER TYPE %T RENAME TO %I", "COMMENT ON TYPE %T IS ", LOCK_NONE },
	[KIND_DOMAIN] = { SHAPE_QUALIFIED, "DROP DOMAIN %T", "ALTER DOMAIN %T RENAME TO %I", "COMMENT ON DOMAIN %T IS ", LOCK_NONE },
	[KIND_RANGE_TYPE] = { SHAPE_QUALIFIED, "DROP TYPE %T", "ALTER TYPE %T RENAME TO %I", "COMMENT ON TYPE %T IS ", LOCK_NONE },
	[KIND_COMPOSITE_TYPE] = { SHAPE_QUALIFIED, "DROP TYPE %T", "ALTER TYPE %T RENAME TO %I", "COMMENT ON TYPE %T IS ", LOCK_NONE },
	[KIND_COMPOSITE_ATTRIBUTE] = { SHAPE_MEMBER, "ALTER TYPE %T DROP ATTRIBUTE %I", "ALTER TYPE %T RENAME ATTRIBUTE %I TO %I", "COMMENT ON COLUMN %T.%I IS ", LOCK_NONE },
	[KIND_SEQUENCE] = { SHAPE_QUALIFIED, "DROP SEQUENCE %T", "ALTER SEQUENCE %T RENAME TO %I", "COMMENT ON SEQUENCE %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_LANGUAGE] = { SHAPE_NAME, "DROP LANGUAGE %I", "ALTER LANGUAGE %I RENAME TO %I", "COMMENT ON LANGUAGE %I IS ", LOCK_NONE },
	[KIND_ACCESS_METHOD] = { SHAPE_NAME, "DROP ACCESS METHOD %I", NULL, "COMMENT ON ACCESS METHOD %I IS ", LOCK_NONE },
	[KIND_FUNCTION] = { SHAPE_ROUTINE, "DROP FUNCTION %T(%E)", "ALTER FUNCTION %T(%E) RENAME TO %I", "COMMENT ON FUNCTION %T(%E) IS ", LOCK_NONE },
	[KIND_PROCEDURE] = { SHAPE_ROUTINE, "DROP PROCEDURE %T(%E)", "ALTER PROCEDURE %T(%E) RENAME TO %I", "COMMENT ON PROCEDURE %T(%E) IS ", LOCK_NONE },
	[KIND_AGGREGATE] = { SHAPE_ROUTINE, "DROP AGGREGATE %T(%E)", "ALTER AGGREGATE %T(%E) RENAME TO %I", "COMMENT ON AGGREGATE %T(%E) IS ", LOCK_NONE },
	[KIND_CONVERSION] = { SHAPE_QUALIFIED, "DROP CONVERSION %T", "ALTER CONVERSION %T RENAME TO %I", "COMMENT ON CONVERSION %T IS ", LOCK_NONE },
	[KIND_TEXT_SEARCH_PARSER] = { SHAPE_QUALIFIED, "DROP TEXT SEARCH PARSER %T", "ALTER TEXT SEARCH PARSER %T RENAME TO %I", "COMMENT ON TEXT SEARCH PARSER %T IS ", LOCK_NONE },
	[KIND_TEXT_SEARCH_TEMPLATE] = { SHAPE_QUALIFIED, "DROP TEXT SEARCH TEMPLATE %T", "ALTER TEXT SEARCH TEMPLATE %T RENAME TO %I", "COMMENT ON TEXT SEARCH TEMPLATE %T IS ", LOCK_NONE },
	[KIND_TEXT_SEARCH_DICTIONARY] = { SHAPE_QUALIFIED, "DROP TEXT SEARCH DICTIONARY %T", "ALTER TEXT SEARCH DICTIONARY %T RENAME TO %I", "COMMENT ON TEXT SEARCH DICTIONARY %T IS ", LOCK_NONE },
	[KIND_TEXT_SEARCH_CONFIGURATION] = { SHAPE_QUALIFIED, "DROP TEXT SEARCH CONFIGURATION %T", "ALTER TEXT SEARCH CONFIGURATION %T RENAME TO %I", "COMMENT ON TEXT SEARCH CONFIGURATION %T IS ", LOCK_NONE },
	[KIND_TRANSFORM] = { SHAPE_PAIR, "DROP TRANSFORM FOR %E LANGUAGE %I", NULL, "COMMENT ON TRANSFORM FOR %E LANGUAGE %I IS ", LOCK_NONE },
	[KIND_CAST] = { SHAPE_PAIR, "DROP CAST (%E AS %E)", NULL, "COMMENT ON CAST (%E AS %E) IS ", LOCK_NONE },
	[KIND_OPERATOR] = { SHAPE_OPERATOR, "DROP OPERATOR %E (%E)", NULL, "COMMENT ON OPERATOR %E (%E) IS ", LOCK_NONE },
	[KIND_OPERATOR_FAMILY] = { SHAPE_METHOD, "DROP OPERATOR FAMILY %T USING %I", "ALTER OPERATOR FAMILY %T USING %I RENAME TO %I", "COMMENT ON OPERATOR FAMILY %T USING %I IS ", LOCK_NONE },
	[KIND_OPERATOR_CLASS] = { SHAPE_METHOD, "DROP OPERATOR CLASS %T USING %I", "ALTER OPERATOR CLASS %T USING %I RENAME TO %I", "COMMENT ON OPERATOR CLASS %T USING %I IS ", LOCK_NONE },
	[KIND_TABLE] = { SHAPE_QUALIFIED, "DROP TABLE %T", "ALTER TABLE %T RENAME TO %I", "COMMENT ON TABLE %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_INDEX] = { SHAPE_QUALIFIED, "DROP INDEX %T", "ALTER INDEX %T RENAME TO %I", "COMMENT ON INDEX %T IS ", LOCK_SHARE_UPDATE },
	[KIND_MATERIALIZED_VIEW] = { SHAPE_QUALIFIED, "DROP MATERIALIZED VIEW %T", "ALTER MATERIALIZED VIEW %T RENAME TO %I", "COMMENT ON MATERIALIZED VIEW %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_MATERIALIZED_VIEW_COLUMN] = { SHAPE_MEMBER, NULL, NULL, "COMMENT ON COLUMN %T.%I IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_VIEW] = { SHAPE_QUALIFIED, "DROP VIEW %T", "ALTER VIEW %T RENAME TO %I", "COMMENT ON VIEW %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_COLUMN] = { SHAPE_MEMBER, "ALTER TABLE %T DROP COLUMN %I", "ALTER TABLE %T RENAME COLUMN %I TO %I", "COMMENT ON COLUMN %T.%I IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_VIEW_COLUMN] = { SHAPE_MEMBER, NULL, NULL, "COMMENT ON COLUMN %T.%I IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_TRIGGER] = { SHAPE_ON, "DROP TRIGGER %I ON %T", "ALTER TRIGGER %I ON %T RENAME TO %I", "COMMENT ON TRIGGER %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_RULE] = { SHAPE_ON, "DROP RULE %I ON %T", "ALTER RULE %I ON %T RENAME TO %I", "COMMENT ON RULE %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_EVENT_TRIGGER] = { SHAPE_NAME, "DROP EVENT TRIGGER %I", "ALTER EVENT TRIGGER %I RENAME TO %I", "COMMENT ON EVENT TRIGGER %I IS ", LOCK_NONE },
	[KIND_FOREIGN_DATA_WRAPPER] = { SHAPE_NAME, "DROP FOREIGN DATA WRAPPER %I", "ALTER FOREIGN DATA WRAPPER %I RENAME TO %I", "COMMENT ON FOREIGN DATA WRAPPER %I IS ", LOCK_NONE },
	[KIND_SERVER] = { SHAPE_NAME, "DROP SERVER %I", "ALTER SERVER %I RENAME TO %I", "COMMENT ON SERVER %I IS ", LOCK_NONE },
	[KIND_PUBLICATION] = { SHAPE_NAME, "DROP PUBLICATION %I", "ALTER PUBLICATION %I RENAME TO %I", "COMMENT ON PUBLICATION %I IS ", LOCK_NONE },
	[KIND_SUBSCRIPTION] = { SHAPE_NAME, "DROP SUBSCRIPTION %I", "ALTER SUBSCRIPTION %I RENAME TO %I", "COMMENT ON SUBSCRIPTION %I IS ", LOCK_NONE },
	[KIND_PRIMARY_KEY] = { SHAPE_CONSTRAINT, "ALTER TABLE %T DROP CONSTRAINT %I", "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", "COMMENT ON CONSTRAINT %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_UNIQUE] = { SHAPE_CONSTRAINT, "ALTER TABLE %T DROP CONSTRAINT %I", "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", "COMMENT ON CONSTRAINT %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_EXCLUSION] = { SHAPE_CONSTRAINT, "ALTER TABLE %T DROP CONSTRAINT %I", "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", "COMMENT ON CONSTRAINT %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_CHECK] = { SHAPE_CONSTRAINT, "ALTER TABLE %T DROP CONSTRAINT %I", "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", "COMMENT ON CONSTRAINT %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_FOREIGN_KEY] = { SHAPE_CONSTRAINT, "ALTER TABLE %T DROP CONSTRAINT %I", "ALTER TABLE %T RENAME CONSTRAINT %I TO %I", "COMMENT ON CONSTRAINT %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_POLICY] = { SHAPE_ON, "DROP POLICY %I ON %T", "ALTER POLICY %I ON %T RENAME TO %I", "COMMENT ON POLICY %I ON %T IS ", LOCK_ACCESS_EXCLUSIVE },
	[KIND_STATISTICS] = { SHAPE_PATH, "DROP STATISTICS %Q", "ALTER STATISTICS %Q RENAME TO %I", "COMMENT ON STATISTICS %Q IS ", LOCK_NONE },
	[KIND_DOMAIN_CHECK] = { SHAPE_CONSTRAINT, "ALTER DOMAIN %T DROP CONSTRAINT %I", "ALTER DOMAIN %T RENAME CONSTRAINT %I TO %I", "COMMENT ON CONSTRAINT %I ON DOMAIN %T IS ", LOCK_NONE },
};

static const struct words foreign_table_words = { SHAPE_QUALIFIED, "DROP FOREIGN TABLE %T", "ALTER FOREIGN TABLE %T RENAME TO %I", "COMMENT ON FOREIGN TABLE %T IS ", LOCK_ACCESS_EXCLUSIVE };
/* clang-format on */

static const struct words *words_of(const struct object *o)
{
	bool foreign = o->kind == KIND_TABLE && object_get(o, TABLE_SERVER);
	return foreign ? &foreign_table_words : &words_table[o->kind];
}

/* The format's names filled in; `extra` is what a further %I takes. */
static const char *statement_on(const struct ddl_job *job, const char *format, const struct object *o,
				const char *extra)
{
	enum shape shape = words_table[o->kind].shape;
	if (shape == SHAPE_NAME)
		return PG_SQL(job, format, object_name(o), extra);
	if (shape == SHAPE_QUALIFIED)
		return PG_SQL(job, format, o, extra);
	if (shape == SHAPE_ON)
		return PG_SQL(job, format, object_name(o), o->parent, extra);
	if (shape == SHAPE_PATH)
		return PG_SQL(job, format, pg_statistics_path(job->ctx, o), extra);
	if (shape == SHAPE_ROUTINE)
		return PG_SQL(job, format, o, pg_routine_arguments(job->ctx, o), extra);
	if (shape == SHAPE_OPERATOR)
		return PG_SQL(job, format, pg_operator_own_name(job->ctx, o), pg_operator_operands(job->ctx, o), extra);
	if (shape == SHAPE_METHOD)
		return PG_SQL(job, format, o, object_get(o, kind_attr(o->kind, "method")), extra);
	if (shape == SHAPE_PAIR)
		return PG_SQL(job, format, object_name(o), object_get(o, kind_name_attr(o->kind) + 1), extra);
	return PG_SQL(job, format, o->parent, object_name(o), extra);
}

bool pg_drop(struct ddl_job *job)
{
	const struct object *o = job->change->from;
	ddl_step(job, statement_on(job, words_of(o)->drop, o, NULL));
	return true;
}

/* A key is renamed by its index. */
static void constraint_rename_typed(struct ddl_job *job)
{
	const struct object *from = job->change->from;
	const char *name = object_name(job->change->to);
	if (from->kind == KIND_CHECK || from->kind == KIND_FOREIGN_KEY)
		typed_rename_constraint(job, from->parent, object_name(from->parent), object_name(from), name, NULL);
	else
		PG_STEP(job, "ALTER INDEX %I.%I RENAME TO %I", object_name(object_schema(from)), object_name(from),
			name);
}

/* The steps of renames come first in a plan, parents before children: what stands above has its new name by then. */
bool pg_rename(struct ddl_job *job)
{
	const struct object *from = job->change->from;
	const struct words *words = words_of(from);
	if (words->shape == SHAPE_CONSTRAINT && typed_follows(job, from->parent)) {
		constraint_rename_typed(job);
		return true;
	}
	pg_cost(ddl_step(job, statement_on(job, words->rename, from, object_name(job->change->to))), words->rename_lock,
		0, NULL);
	return true;
}

/* COMMENT ON … IS, and a blank. */
static const char *comment_head(const struct ddl_job *job, const struct object *o)
{
	const struct words *words = words_of(o);
	return words->shape == SHAPE_CONSTRAINT ? PG_SQL(job, words->comment, object_name(o), o->parent)
						: statement_on(job, words->comment, o, NULL);
}

const char *pg_object_words(const struct ddl_job *job, const struct object *o)
{
	const char *head = comment_head(job, o) + strlen("COMMENT ON ");
	return arena_strndup(job->ctx->arena, head, strlen(head) - strlen(" IS "));
}

static struct step *add_comment(struct ddl_job *job, const struct object *o)
{
	enum attr attr = kind_attr(o->kind, "comment");
	const char *comment = object_get(o, attr);
	const char *head = comment_head(job, o);
	return pg_step_once(job, comment ? PG_SQL(job, "%E%L", head, comment) : PG_SQL(job, "%ENULL", head));
}

bool pg_set_comment(struct ddl_job *job)
{
	add_comment(job, job->change->to);
	return true;
}

void pg_comment(struct ddl_job *job, const struct object *o)
{
	struct ddl_job quiet = *job;
	quiet.lock = LOCK_NONE;
	quiet.effects = 0;
	if (object_get(o, kind_attr(o->kind, "comment")))
		pg_part(add_comment(&quiet, o), pg_part_of(job, "comment", o));
}

/* ---- options ------------------------------------------------------------------------------------------------------ */

/* fillfactor, or toast.autovacuum_enabled: the part before the dot is a name of its own. */
static void add_option_name(struct sql *sql, const char *name)
{
	const char *dot = strchr(name, '.');
	if (dot)
		sql_addf(sql, "%I.%I", arena_strndup(sql->ctx->arena, name, (size_t)(dot - name)), dot + 1);
	else
		sql_addf(sql, "%I", name);
}

void pg_add_options(struct sql *sql, const char *value)
{
	struct list options = list_on(sql->ctx->arena);
	options_parse(sql->ctx, value, &options);
	for (size_t i = 0; i < options.count; i++) {
		const struct option *option = options.item[i];
		sql_addf(sql, i ? ", " : "(");
		add_option_name(sql, option->name);
		sql_addf(sql, "=%L", option->value);
	}
	sql_addf(sql, ")");
}

static const char *option_value(const struct list *options, const char *name)
{
	for (size_t i = 0; i < options->count; i++) {
		const struct option *option = options->item[i];
		if (text_equal(option->name, name))
			return option->value;
	}
	return NULL;
}

/* Options of `these` that `others` lack (or, with `values`, have another value for), in parentheses. */
static struct sql list_different(struct ddl_job *job, const struct list *these, const struct list *others, bool values)
{
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	for (size_t i = 0; i < these->count; i++) {
		const struct option *option = these->item[i];
		const char *other = option_value(others, option->name);
		if (values ? text_equal(other, option->value) : other != NULL)
			continue;
		sql_addf(&sql, sql.text.length ? ", " : "(");
		add_option_name(&sql, option->name);
		if (values)
			sql_addf(&sql, "=%L", option->value);
	}
	if (sql.text.length)
		sql_addf(&sql, ")");
	return sql;
}

bool pg_set_options(struct ddl_job *job, const char *head, enum attr attr)
{
	const char *old = object_get(job->change->from, attr), *new = object_get(job->change->to, attr);
	struct list from = list_on(job->ctx->arena), to = list_on(job->ctx->arena);
	if ((old && !options_parse(job->ctx, old, &from)) || (new && !options_parse(job->ctx, new, &to)))
		return false;
	struct sql gone = list_different(job, &from, &to, false), set = list_different(job, &to, &from, true);
	if (gone.text.length)
		PG_PART(job, "what goes", "%E RESET %E", head, sql_get(&gone));
	if (set.text.length)
		PG_PART(job, "what comes", "%E SET %E", head, sql_get(&set));
	return true;
}

/* ---- words within statements ------------------------------------------------------------------------------------- */

/* Operators that only a full expression may have at its top: `DEFAULT a AND b` is a syntax error. */
static bool needs_parentheses(const char *expression)
{
	static const char *const words[] = { "and", "or",    "not",     "in",     "is",      "between",  "like",
					     "at",  "ilike", "similar", "isnull", "notnull", "overlaps", "collate" };
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, expression, strlen(expression));
	int depth = 0;
	for (;;) {
		struct token token = lexer_next(&lexer);
		if (token.kind == TOKEN_END || token.kind == TOKEN_BROKEN)
			return false;
		depth += token_is(&token, "(") || token_is(&token, "[");
		depth -= token_is(&token, ")") || token_is(&token, "]");
		for (size_t i = 0; !depth && token.kind == TOKEN_WORD && i < COUNT_OF(words); i++)
			if (token_is(&token, words[i]))
				return true;
	}
}

void pg_add_simple(struct sql *sql, const char *expression)
{
	sql_addf(sql, needs_parentheses(expression) ? "(%E)" : "%E", expression);
}

const char *pg_upper(struct context *ctx, const char *words)
{
	char *upper = arena_strdup(ctx->arena, words);
	for (char *c = upper; *c; c++)
		if (*c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
	return upper;
}

const char *pg_qname(struct context *ctx, const char *qname, const struct object *near)
{
	struct list parts = list_on(ctx->arena);
	if (!qname_parse(ctx, qname, &parts) || parts.count != 1)
		return qname;
	return qname_format(ctx, object_name(object_schema(near)), parts.item[0]);
}
