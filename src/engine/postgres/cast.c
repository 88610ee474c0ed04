/*
 * What is known of PostgreSQL's own types: values to fill with, storage, and how a column gets from one to another.
 * Casts are those of pg_cast (PostgreSQL 15 to 18); which ones rewrite is measured (docs: table of locks).
 */
#include "engine/postgres/ddl.h"

enum family { FAMILY_OTHER, FAMILY_NUMBER, FAMILY_TEXT, FAMILY_TIME, FAMILY_JSON, FAMILY_NET, FAMILY_BITS, FAMILY_MAC };

/* clang-format off */
static const struct pg_type_info type_table[] = {
	{ "smallint",         FAMILY_NUMBER, 1, "plain",    "0", "f.n", false },
	{ "integer",          FAMILY_NUMBER, 2, "plain",    "0", "f.n", false },
	{ "bigint",           FAMILY_NUMBER, 3, "plain",    "0", "f.n", false },
	{ "numeric",          FAMILY_NUMBER, 4, "main",     "0", "f.n", false },
	{ "real",             FAMILY_NUMBER, 5, "plain",    "0", "f.n", false },
	{ "double precision", FAMILY_NUMBER, 6, "plain",    "0", "f.n", false },
	{ "money",            FAMILY_OTHER,  0, "plain",    "0", "f.n::numeric::money", false },
	{ "oid",              FAMILY_OTHER,  0, "plain",    "0", "f.n::oid", false },
	{ "boolean",          FAMILY_OTHER,  0, "plain",    "false", NULL, false },
	{ "character",        FAMILY_TEXT,   1, "extended", "''", "f.n::text", false },
	{ "character varying", FAMILY_TEXT,  2, "extended", "''", "f.n::text", false },
	{ "text",             FAMILY_TEXT,   3, "extended", "''", "f.n::text", false },
	{ "name",             FAMILY_TEXT,   0, "plain",    "''", "f.n::text", false },
	{ "citext",           FAMILY_TEXT,   4, "extended", "''", "f.n::text", true },
	{ "\"char\"",         FAMILY_OTHER,  0, "plain",    "''", NULL, false },
	{ "bytea",            FAMILY_OTHER,  0, "extended", "''", "int8send(f.n)", false },
	{ "xml",              FAMILY_OTHER,  0, "extended", "''", NULL, false },
	{ "uuid",             FAMILY_OTHER,  0, "plain",    "'00000000-0000-0000-0000-000000000000'", "lpad(to_hex(f.n), 32, '0')::uuid", false },
	{ "json",             FAMILY_JSON,   0, "extended", "'{}'", NULL, false },
	{ "jsonb",            FAMILY_JSON,   0, "extended", "'{}'", "to_jsonb(f.n)", false },
	{ "date",             FAMILY_TIME,   1, "plain",    "'epoch'", "date 'epoch' + f.n::integer", false },
	{ "timestamp without time zone", FAMILY_TIME, 2, "plain", "'epoch'", "timestamp 'epoch' + f.n * interval '1 second'", false },
	{ "timestamp with time zone", FAMILY_TIME, 3, "plain", "'epoch'", "timestamptz 'epoch' + f.n * interval '1 second'", false },
	{ "time without time zone", FAMILY_TIME, 0, "plain", "'00:00'", "time '00:00' + f.n * interval '1 second'", false },
	{ "time with time zone", FAMILY_TIME, 0, "plain",   "'00:00+00'", "timetz '00:00+00' + f.n * interval '1 second'", false },
	{ "interval",         FAMILY_TIME,   0, "plain",    "'0'", "f.n * interval '1 second'", false },
	{ "bit",              FAMILY_BITS,   0, "extended", NULL, NULL, false },
	{ "bit varying",      FAMILY_BITS,   0, "extended", "''", "f.n::bit(64)", false },
	{ "inet",             FAMILY_NET,    0, "main",     "'0.0.0.0'", "inet '0.0.0.0' + f.n", false },
	{ "cidr",             FAMILY_NET,    0, "main",     "'0.0.0.0/32'", "(inet '0.0.0.0' + f.n)::cidr", false },
	{ "macaddr",          FAMILY_MAC,    0, "plain",    "'00:00:00:00:00:00'", NULL, false },
	{ "macaddr8",         FAMILY_MAC,    0, "plain",    "'00:00:00:00:00:00:00:00'", NULL, false },
	{ "tsvector",         FAMILY_OTHER,  0, "extended", "''", NULL, false },
	{ "tsquery",          FAMILY_OTHER,  0, "plain",    "''", NULL, false },
	{ "point",            FAMILY_OTHER,  0, "plain",    "'(0,0)'", NULL, false },
	{ "line",             FAMILY_OTHER,  0, "plain",    "'{1,0,0}'", NULL, false },
	{ "lseg",             FAMILY_OTHER,  0, "plain",    "'(0,0),(0,0)'", NULL, false },
	{ "box",              FAMILY_OTHER,  0, "plain",    "'(0,0),(0,0)'", NULL, false },
	{ "path",             FAMILY_OTHER,  0, "extended", "'((0,0))'", NULL, false },
	{ "polygon",          FAMILY_OTHER,  0, "extended", "'((0,0))'", NULL, false },
	{ "circle",           FAMILY_OTHER,  0, "plain",    "'<(0,0),0>'", NULL, false },
	{ "pg_lsn",           FAMILY_OTHER,  0, "plain",    "'0/0'", "pg_lsn '0/0' + f.n", false },
	{ "hstore",           FAMILY_OTHER,  0, "extended", "''", NULL, true },
	{ "ltree",            FAMILY_OTHER,  0, "extended", "''", "f.n::text::ltree", true },
	{ "int4range",        FAMILY_OTHER,  0, "extended", "'empty'", "int4range(f.n::integer, f.n::integer, '[]')", false },
	{ "int8range",        FAMILY_OTHER,  0, "extended", "'empty'", "int8range(f.n, f.n, '[]')", false },
	{ "numrange",         FAMILY_OTHER,  0, "extended", "'empty'", "numrange(f.n, f.n, '[]')", false },
	{ "daterange",        FAMILY_OTHER,  0, "extended", "'empty'", NULL, false },
	{ "tsrange",          FAMILY_OTHER,  0, "extended", "'empty'", NULL, false },
	{ "tstzrange",        FAMILY_OTHER,  0, "extended", "'empty'", NULL, false },
	{ "int4multirange",   FAMILY_OTHER,  0, "extended", "'{}'", NULL, false },
	{ "int8multirange",   FAMILY_OTHER,  0, "extended", "'{}'", NULL, false },
	{ "nummultirange",    FAMILY_OTHER,  0, "extended", "'{}'", NULL, false },
	{ "datemultirange",   FAMILY_OTHER,  0, "extended", "'{}'", NULL, false },
	{ "tsmultirange",     FAMILY_OTHER,  0, "extended", "'{}'", NULL, false },
	{ "tstzmultirange",   FAMILY_OTHER,  0, "extended", "'{}'", NULL, false },
};

/* Conversions that lose or bend values without a word, by assignment or by the expression given (NULL: the cast). */
struct conversion {
	const char *from, *to;
	bool is_implied;
	const char *using; /* over %E */
	unsigned effects;
};

static const struct conversion conversion_table[] = {
	{ "boolean", "integer", false, "%E::integer", STEP_REWRITES },
	{ "boolean", "smallint", false, "%E::integer::smallint", STEP_REWRITES },
	{ "boolean", "bigint", false, "%E::integer::bigint", STEP_REWRITES },
	{ "boolean", "numeric", false, "%E::integer::numeric", STEP_REWRITES },
	{ "smallint", "boolean", false, "(%E <> 0)", STEP_REWRITES | STEP_LOSES_DATA },
	{ "integer", "boolean", false, "(%E <> 0)", STEP_REWRITES | STEP_LOSES_DATA },
	{ "bigint", "boolean", false, "(%E <> 0)", STEP_REWRITES | STEP_LOSES_DATA },
	{ "numeric", "boolean", false, "(%E <> 0)", STEP_REWRITES | STEP_LOSES_DATA },
	{ "integer", "oid", true, NULL, STEP_MAY_FAIL_ON_DATA },
	{ "bigint", "oid", true, NULL, STEP_REWRITES | STEP_MAY_FAIL_ON_DATA },
	{ "oid", "integer", true, NULL, STEP_MAY_FAIL_ON_DATA },
	{ "oid", "bigint", true, NULL, STEP_REWRITES },
	{ "smallint", "money", false, "%E::integer::money", STEP_REWRITES },
	{ "integer", "money", true, NULL, STEP_REWRITES },
	{ "bigint", "money", true, NULL, STEP_REWRITES | STEP_MAY_FAIL_ON_DATA },
	{ "numeric", "money", true, NULL, STEP_REWRITES | STEP_MAY_FAIL_ON_DATA | STEP_LOSES_DATA },
	{ "money", "numeric", true, NULL, STEP_REWRITES },
	{ "date", "timestamp without time zone", true, NULL, STEP_REWRITES },
	{ "date", "timestamp with time zone", true, NULL, STEP_REWRITES },
	{ "timestamp without time zone", "timestamp with time zone", true, NULL, STEP_REWRITES },
	{ "timestamp with time zone", "timestamp without time zone", true, NULL, STEP_REWRITES },
	{ "timestamp without time zone", "date", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "timestamp with time zone", "date", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "timestamp without time zone", "time without time zone", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "timestamp with time zone", "time without time zone", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "timestamp with time zone", "time with time zone", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "time without time zone", "time with time zone", true, NULL, STEP_REWRITES },
	{ "time with time zone", "time without time zone", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "time without time zone", "interval", true, NULL, STEP_REWRITES },
	{ "interval", "time without time zone", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "integer", "timestamp with time zone", false, "to_timestamp(%E)", STEP_REWRITES },
	{ "bigint", "timestamp with time zone", false, "to_timestamp(%E)", STEP_REWRITES | STEP_MAY_FAIL_ON_DATA },
	{ "integer", "timestamp without time zone", false, "(to_timestamp(%E) AT TIME ZONE 'UTC')", STEP_REWRITES },
	{ "bigint", "timestamp without time zone", false, "(to_timestamp(%E) AT TIME ZONE 'UTC')", STEP_REWRITES | STEP_MAY_FAIL_ON_DATA },
	{ "timestamp with time zone", "bigint", false, "extract(epoch FROM %E)::bigint", STEP_REWRITES | STEP_LOSES_DATA },
	{ "timestamp without time zone", "bigint", false, "extract(epoch FROM %E)::bigint", STEP_REWRITES | STEP_LOSES_DATA },
	{ "timestamp with time zone", "integer", false, "extract(epoch FROM %E)::integer", STEP_REWRITES | STEP_LOSES_DATA | STEP_MAY_FAIL_ON_DATA },
	{ "timestamp without time zone", "integer", false, "extract(epoch FROM %E)::integer", STEP_REWRITES | STEP_LOSES_DATA | STEP_MAY_FAIL_ON_DATA },
	{ "json", "jsonb", true, NULL, STEP_REWRITES },
	{ "jsonb", "json", true, NULL, STEP_REWRITES },
	{ "cidr", "inet", true, NULL, 0 },
	{ "inet", "cidr", true, NULL, STEP_REWRITES | STEP_LOSES_DATA },
	{ "bit", "bit varying", true, NULL, STEP_REWRITES },
	{ "bit varying", "bit", true, NULL, STEP_REWRITES | STEP_MAY_FAIL_ON_DATA },
	{ "macaddr", "macaddr8", true, NULL, STEP_REWRITES },
	{ "macaddr8", "macaddr", true, NULL, STEP_REWRITES | STEP_MAY_FAIL_ON_DATA },
};
/* clang-format on */

/* ---- reading a type's text ------------------------------------------------------------------------------------- */

static void read_system_type(struct context *ctx, const char *text, struct pg_type *type)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, text, strlen(text));
	struct text name = text_on(ctx->arena);
	bool inside = false;
	for (struct token t = lexer_next(&lexer); t.kind != TOKEN_END && t.kind != TOKEN_BROKEN;
	     t = lexer_next(&lexer)) {
		inside = token_is(&t, "(") || (inside && !token_is(&t, ")"));
		if (token_is(&t, "["))
			type->array = true;
		else if (inside && t.kind == TOKEN_NUMBER && type->modifiers < COUNT_OF(type->modifier))
			for (size_t i = type->modifiers++, k = 0; k < t.length; k++)
				type->modifier[i] = type->modifier[i] * 10 + (t.start[k] - '0');
		else if (!inside && (t.kind == TOKEN_WORD || t.kind == TOKEN_QUOTED)) {
			text_add(&name, name.length ? " " : "");
			text_addn(&name, t.start, t.length);
		}
	}
	/* interval day to second is one type with interval */
	type->name = text_starts(text_get(&name), "interval ") ? "interval" : text_get(&name);
}

struct pg_type pg_type_of(struct context *ctx, const struct lookup *lookup, const char *text)
{
	struct pg_type type = { 0 };
	struct list parts = list_on(ctx->arena);
	const char *name = arena_strndup(ctx->arena, text, strcspn(text, "[("));
	if (qname_parse(ctx, name, &parts) && parts.count == 2) {
		type.schema = parts.item[0];
		type.name = parts.item[1];
		type.array = strchr(text, '[') != NULL;
		type.object = lookup ? lookup_type(lookup, type.schema, type.name) : NULL;
		return type;
	}
	read_system_type(ctx, text, &type);
	return type;
}

struct pg_type pg_base_type(struct context *ctx, const struct lookup *lookup, const char *text)
{
	struct pg_type type = pg_type_of(ctx, lookup, text);
	bool array = type.array;
	for (int depth = 0; depth < 32 && type.object && type.object->kind == KIND_DOMAIN; depth++) {
		const char *below = object_get(type.object, DOMAIN_TYPE);
		if (!below)
			break;
		type = pg_type_of(ctx, lookup, below);
		array = array || type.array;
	}
	type.array = array;
	return type;
}

const struct pg_type_info *pg_type_info(const struct pg_type *type)
{
	for (size_t i = 0; !type->object && i < COUNT_OF(type_table); i++)
		if (text_equal(type_table[i].name, type->name) && type_table[i].added == (type->schema != NULL))
			return &type_table[i];
	return NULL;
}

/* ---- from one type to another ------------------------------------------------------------------------------------ */

static const struct conversion *find_conversion(const char *from, const char *to)
{
	for (size_t i = 0; i < COUNT_OF(conversion_table); i++)
		if (text_equal(conversion_table[i].from, from) && text_equal(conversion_table[i].to, to))
			return &conversion_table[i];
	return NULL;
}

/* The n-th modifier, or what its absence stands for: everything. */
static int64_t modifier(const struct pg_type *type, size_t n)
{
	return type->modifiers > n ? type->modifier[n] : INT64_MAX;
}

/* The same type with other modifiers: varchar(10) → varchar(20). */
static unsigned resize_effects(const struct pg_type *from, const struct pg_type *to)
{
	bool wider = modifier(to, 0) >= modifier(from, 0);
	if (!from->modifiers && !to->modifiers)
		return 0;
	if (text_equal(from->name, "numeric")) {
		if (!to->modifiers)
			return 0;
		int64_t scale = to->modifiers > 1 ? to->modifier[1] : 0;
		int64_t old = !from->modifiers ? INT64_MAX : from->modifiers > 1 ? from->modifier[1] : 0;
		if (scale < old)
			return STEP_REWRITES | STEP_MAY_FAIL_ON_DATA | STEP_LOSES_DATA;
		return wider && scale == old ? 0 : STEP_REWRITES | STEP_MAY_FAIL_ON_DATA;
	}
	const struct pg_type_info *info = pg_type_info(from);
	if (info && info->family == FAMILY_TIME)
		return wider ? 0 : STEP_REWRITES | STEP_LOSES_DATA;
	if (text_equal(from->name, "character varying") || text_equal(from->name, "bit varying"))
		return wider ? 0 : STEP_REWRITES | STEP_MAY_FAIL_ON_DATA;
	return wider ? STEP_REWRITES : STEP_REWRITES | STEP_MAY_FAIL_ON_DATA;
}

static unsigned number_effects(const struct pg_type_info *from, const struct pg_type *from_type,
			       const struct pg_type_info *to, const struct pg_type *type)
{
	bool whole = from->rank <= 3 || (from->rank == 4 && from_type->modifiers && !from_type->modifier[1]);
	if (to->rank >= 5) { /* floating point holds 24 or 53 bits */
		bool exact = from->rank <= to->rank - 4 || (from->rank == 5 && to->rank == 6);
		return exact ? STEP_REWRITES : STEP_REWRITES | STEP_LOSES_DATA;
	}
	if (from->rank < to->rank && !type->modifiers)
		return STEP_REWRITES;
	return STEP_REWRITES | STEP_MAY_FAIL_ON_DATA | (whole ? 0u : (unsigned)STEP_LOSES_DATA);
}

/* Between text types; whatever else becomes text is written as it prints. */
static unsigned text_effects(const struct pg_type_info *from, const struct pg_type *from_type,
			     const struct pg_type *type)
{
	bool limited = type->modifiers > 0;
	bool fits = from && from->family == FAMILY_TEXT && modifier(type, 0) >= modifier(from_type, 0);
	int rank = pg_type_info(type)->rank;
	bool same_bytes = from && from->family == FAMILY_TEXT && from->rank >= 2 && rank >= 2;
	if (!limited)
		return same_bytes || (from && (rank == 2 || rank == 3) && text_equal(from->name, "xml"))
			       ? 0
			       : STEP_REWRITES;
	if (fits)
		return same_bytes ? 0 : STEP_REWRITES;
	return STEP_REWRITES | STEP_MAY_FAIL_ON_DATA;
}

static bool same_type(const struct pg_type *a, const struct pg_type *b)
{
	return text_equal(a->schema, b->schema) && text_equal(a->name, b->name) && a->array == b->array;
}

static bool is_text(const struct pg_type *type)
{
	const struct pg_type_info *info = pg_type_info(type);
	return info && info->family == FAMILY_TEXT && !type->array;
}

/* The assignments that PostgreSQL makes by itself; false when an expression is needed. */
static bool implied_cast(const struct pg_type *from, const struct pg_type *to, unsigned *effects)
{
	const struct pg_type_info *a = pg_type_info(from), *b = pg_type_info(to);
	*effects = STEP_REWRITES | STEP_MAY_FAIL_ON_DATA;
	if (same_type(from, to) && !from->object) {
		*effects = resize_effects(from, to);
		return true;
	}
	if (from->array && to->array) {
		struct pg_type one = *from, other = *to;
		one.array = other.array = false;
		bool is_implied = implied_cast(&one, &other, effects); /* once: the elements are no arrays */
		*effects |= STEP_REWRITES;
		return is_implied;
	}
	if (is_text(to)) {
		*effects = text_effects(from->array ? NULL : a, from, to);
		return true;
	}
	if (!a || !b || from->array != to->array)
		return false;
	if (a->family == FAMILY_TEXT && b->family == FAMILY_TEXT)
		return true;
	if (a->family == FAMILY_NUMBER && b->family == FAMILY_NUMBER) {
		*effects = number_effects(a, from, b, to);
		return true;
	}
	const struct conversion *known = find_conversion(a->name, b->name);
	if (known && known->is_implied)
		*effects = known->effects;
	return known && known->is_implied;
}

/* A JSON number or boolean is taken as such, not as its text. */
static bool has_explicit_cast(const struct pg_type *from, const struct pg_type *to)
{
	const struct pg_type_info *info = pg_type_info(to);
	return !from->array && text_equal(from->name, "jsonb") && info && !to->array &&
	       (info->family == FAMILY_NUMBER || text_equal(to->name, "boolean"));
}

/* Whether one value of an array can be cast to what the other type is made of, if it is an array at all. */
static bool elements_fit(const struct pg_type *from, const struct pg_type *to)
{
	struct pg_type one = *from, other = *to;
	unsigned effects;
	one.array = other.array = false;
	return implied_cast(&one, &other, &effects) || (one.object && one.object == other.object);
}

/* ---- labels and numbers -------------------------------------------------------------------------------------------- */

static bool is_enum(const struct pg_type *type)
{
	return type->object && type->object->kind == KIND_ENUM && !type->array;
}

/* A number that counts, or a truth value, which is 0 or 1. */
static bool is_ordinal(const struct pg_type *type)
{
	const struct pg_type_info *info = pg_type_info(type);
	return info && !type->array &&
	       ((info->family == FAMILY_NUMBER && info->rank <= 3) || text_equal(type->name, "boolean"));
}

/* Whether one of the labels is what the ordinal type prints, or reads: then the text is meant. */
static bool labels_are_values(const struct ddl_job *job, const struct object *type, const struct pg_type *ordinal)
{
	static const char *const truths[] = { "true", "false", "t", "f", "yes", "no", "y", "n", "on", "off", "1", "0" };
	struct list labels = list_on(job->ctx->arena);
	const char *value = object_get(type, ENUM_LABELS);
	bool found = !value || !names_parse(job->ctx, value, &labels);
	for (size_t i = 0; i < labels.count && !found; i++) {
		const char *label = labels.item[i];
		found = strspn(label, "0123456789") == strlen(label);
		for (size_t k = 0; text_equal(ordinal->name, "boolean") && k < COUNT_OF(truths); k++)
			found |= text_equal_fold(label, truths[k]);
	}
	return found;
}

static const char *labels_range(const struct ddl_job *job, const struct pg_type *type)
{
	return PG_SQL(job, "pg_catalog.enum_range(NULL::%I.%I)", type->schema, type->name);
}

/* Programs that keep a choice as a number count from 0 in the order of its labels. */
static bool place_cast(const struct ddl_job *job, const char *column, const struct pg_type *from,
		       const struct pg_type *to, const char *to_type, struct pg_cast *cast)
{
	const char *name = PG_SQL(job, "%I", column);
	const char *number = text_equal(from->name, "boolean") ? PG_SQL(job, "%E::integer", name) : name;
	if (is_enum(to) && is_ordinal(from) && !labels_are_values(job, to->object, from)) {
		cast->using = PG_SQL(job, "(%E)[%E + 1]::%E", labels_range(job, to), number, to_type);
		cast->note = "each number becomes the label at its place, counted from 0: see that this is meant";
		cast->effects |= STEP_LOSES_DATA;
		return true;
	}
	if (!is_enum(from) || !is_ordinal(to) || labels_are_values(job, from->object, to))
		return false;
	cast->using = PG_SQL(job, "(pg_catalog.array_position(%E, %E) - 1)%E::%E", labels_range(job, from), name,
			     text_equal(to->name, "boolean") ? "::integer" : "", to_type);
	cast->note = "each label becomes the number of its place, counted from 0: see that this is meant";
	cast->effects |= text_equal(to->name, "boolean") ? (unsigned)STEP_LOSES_DATA : 0u;
	return true;
}

/* The cast by an expression: a known one, or by way of text, which every type can be written as and read from. */
static struct pg_cast written_cast(const struct ddl_job *job, const char *column, const struct pg_type *from,
				   const struct pg_type *to, const char *to_type)
{
	struct pg_cast cast = { .effects = STEP_REWRITES | STEP_MAY_FAIL_ON_DATA };
	const char *name = PG_SQL(job, "%I", column);
	const struct conversion *known =
		from->array || to->array || from->object || to->object ? NULL : find_conversion(from->name, to->name);
	if (place_cast(job, column, from, to, to_type, &cast))
		return cast;
	if (known && known->using) {
		cast.using = PG_SQL(job, known->using, name);
		cast.effects = known->effects;
	} else if (!from->array && to->array) {
		if (is_text(from))
			cast.using = PG_SQL(job, "CASE WHEN %E !~ '^{.*}$' THEN ARRAY[%E]::%E ELSE %E::%E END", name,
					    name, to_type, name, to_type);
		else
			cast.using =
				PG_SQL(job,
				       elements_fit(from, to) ? "CASE WHEN %E IS NOT NULL THEN ARRAY[%E]::%E END"
							      : "CASE WHEN %E IS NOT NULL THEN ARRAY[%E::text]::%E END",
				       name, name, to_type);
		cast.note = "each value becomes an array of one";
	} else if (from->array && !to->array) {
		cast.using = PG_SQL(job, elements_fit(from, to) ? "%E[1]::%E" : "%E[1]::text::%E", name, to_type);
		cast.effects |= STEP_LOSES_DATA;
		cast.note = "of each array the first value is kept";
	} else if (is_text(from) || has_explicit_cast(from, to)) {
		cast.using = PG_SQL(job, "%E::%E", name, to_type);
	} else {
		bool arrays = from->array && to->array;
		cast.using = PG_SQL(job, arrays ? "%E::text[]::%E" : "%E::text::%E", name, to_type);
	}
	return cast;
}

/* A domain's conditions are looked at in every row. */
static bool has_conditions(const struct pg_type *type)
{
	return type->object && type->object->kind == KIND_DOMAIN &&
	       (object_first(type->object, KIND_DOMAIN_CHECK) || !object_flag(type->object, DOMAIN_NULLABLE));
}

struct pg_cast pg_cast_of(const struct ddl_job *job, const char *column, const char *from_type, const char *to_type)
{
	struct pg_type from = pg_base_type(job->ctx, job->from_lookup, from_type);
	struct pg_type to = pg_base_type(job->ctx, job->to_lookup, to_type);
	struct pg_type named = pg_type_of(job->ctx, job->to_lookup, to_type);
	struct pg_type old = pg_type_of(job->ctx, job->from_lookup, from_type);
	struct pg_cast cast = { .is_implied = true };
	bool same_object =
		from.object && to.object && match_to(job->matching, from.object) == to.object && from.array == to.array;
	if (same_object)
		cast.effects = 0;
	else if (!implied_cast(&from, &to, &cast.effects))
		cast = written_cast(job, column, &from, &to, to_type);
	if (to.array && cast.is_implied && old.object != named.object)
		cast.effects |= STEP_REWRITES;
	if (has_conditions(&named))
		cast.effects |= STEP_SCANS | STEP_REWRITES | STEP_MAY_FAIL_ON_DATA;
	return cast;
}
