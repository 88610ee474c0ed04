/*
 * Types in the words of format_type with an empty search_path, without asking a server:
 *
 *   varchar(20)                     character varying(20)
 *   "timestamptz(3) []"             timestamp(3) with time zone[]
 *   int array[4]                    integer[]
 *   dec(10)                         numeric(10,0)
 *   order_state (in schema shop)    shop.order_state, where the model has it there or in public
 *   citext                          citext: only a server knows where it is (pg_type_is_open)
 */
#include "engine/postgres/postgres.h"

/* ---- what is built in ------------------------------------------------------------------------------------------------ */

enum modifiers { NONE, LENGTH, DIGITS, TIME, SPAN, FLOAT };

/* A spelling, its canonical name, what may stand in parentheses after it, and what is meant when nothing does. */
static const struct spelling {
	const char *name, *canonical;
	enum modifiers modifiers;
	const char *usual;
} spellings[] = {
	/* clang-format off */
	{ "bit",          "bit",               LENGTH, "(1)" },
	{ "bit varying",  "bit varying",       LENGTH, "" },
	{ "bool",         "boolean",           NONE,   "" },
	{ "bpchar",       "bpchar",            LENGTH, "" },
	{ "char",         "character",         LENGTH, "(1)" },
	{ "char varying", "character varying", LENGTH, "" },
	{ "character",    "character",         LENGTH, "(1)" },
	{ "character varying", "character varying", LENGTH, "" },
	{ "dec",          "numeric",           DIGITS, "" },
	{ "decimal",      "numeric",           DIGITS, "" },
	{ "double precision", "double precision", NONE, "" },
	{ "float",        "double precision",  FLOAT,  "" },
	{ "float4",       "real",              NONE,   "" },
	{ "float8",       "double precision",  NONE,   "" },
	{ "int",          "integer",           NONE,   "" },
	{ "int2",         "smallint",          NONE,   "" },
	{ "int4",         "integer",           NONE,   "" },
	{ "int8",         "bigint",            NONE,   "" },
	{ "interval",     "interval",          SPAN,   "" },
	{ "national char", "character",        LENGTH, "(1)" },
	{ "national char varying", "character varying", LENGTH, "" },
	{ "national character", "character",   LENGTH, "(1)" },
	{ "national character varying", "character varying", LENGTH, "" },
	{ "nchar",        "character",         LENGTH, "(1)" },
	{ "nchar varying", "character varying", LENGTH, "" },
	{ "numeric",      "numeric",           DIGITS, "" },
	{ "time",         "time",              TIME,   "" },
	{ "timestamp",    "timestamp",         TIME,   "" },
	{ "timestamptz",  "timestamptz",       TIME,   "" },
	{ "timetz",       "timetz",            TIME,   "" },
	{ "varbit",       "bit varying",       LENGTH, "" },
	{ "varchar",      "character varying", LENGTH, "" },
	/* clang-format on */
};

/* The other types of pg_catalog that a column may have. */
static const char *const plain_types[] = {
	"aclitem",
	"bigint",
	"boolean",
	"box",
	"bytea",
	"cid",
	"cidr",
	"circle",
	"date",
	"datemultirange",
	"daterange",
	"gtsvector",
	"inet",
	"int2vector",
	"int4multirange",
	"int4range",
	"int8multirange",
	"int8range",
	"integer",
	"json",
	"jsonb",
	"jsonpath",
	"line",
	"lseg",
	"macaddr",
	"macaddr8",
	"money",
	"name",
	"nummultirange",
	"numrange",
	"oid",
	"oidvector",
	"path",
	"pg_lsn",
	"pg_snapshot",
	"point",
	"polygon",
	"real",
	"refcursor",
	"regclass",
	"regcollation",
	"regconfig",
	"regdictionary",
	"regnamespace",
	"regoper",
	"regoperator",
	"regproc",
	"regprocedure",
	"regrole",
	"regtype",
	"smallint",
	"text",
	"tid",
	"tsmultirange",
	"tsquery",
	"tsrange",
	"tstzmultirange",
	"tstzrange",
	"tsvector",
	"txid_snapshot",
	"uuid",
	"xid",
	"xid8",
	"xml",
};

/* Words that quote_identifier quotes: every keyword that is not among the unreserved (pg_get_keywords). */
static const char keywords[] =
	" all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both case cast"
	" char character check coalesce collate collation column concurrently constraint create cross current_catalog"
	" current_date current_role current_schema current_time current_timestamp current_user dec decimal default deferrable"
	" desc distinct do else end except exists extract false fetch float for foreign freeze from full grant greatest group"
	" grouping having ilike in initially inner inout int integer intersect interval into is isnull join lateral leading"
	" least left like limit localtime localtimestamp national natural nchar none normalize not notnull null nullif numeric"
	" offset on only or order out outer overlaps overlay placing position precision primary real references returning"
	" right row select session_user setof similar smallint some substring symmetric table tablesample then time timestamp"
	" to trailing treat trim true union unique user using values varchar variadic verbose when where window with"
	" xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable ";

static const struct spelling *spelling_find(const char *name)
{
	for (size_t i = 0; i < COUNT_OF(spellings); i++)
		if (strcmp(spellings[i].name, name) == 0)
			return &spellings[i];
	return NULL;
}

static bool is_plain_type(const char *name)
{
	for (size_t i = 0; i < COUNT_OF(plain_types); i++)
		if (strcmp(plain_types[i], name) == 0)
			return true;
	return false;
}

const char *pg_quote_name(struct context *ctx, const char *name)
{
	bool plain = (*name >= 'a' && *name <= 'z') || *name == '_';
	for (const char *s = name; *s && plain; s++)
		plain = (*s >= 'a' && *s <= 'z') || (*s >= '0' && *s <= '9') || *s == '_';
	const char *word = arena_printf(ctx->arena, " %s ", name);
	if (plain && !strstr(keywords, word))
		return name;
	return arena_printf(ctx->arena, "\"%s\"", text_replace(ctx->arena, name, "\"", "\"\""));
}

const char *pg_type_text(struct context *ctx, const struct object *type)
{
	return arena_printf(ctx->arena, "%s.%s", pg_quote_name(ctx, object_name(object_schema(type))),
			    pg_quote_name(ctx, object_name(type)));
}

/* ---- reading ------------------------------------------------------------------------------------------------------------ */

struct type_text {
	struct context *ctx;
	struct lexer lexer;
	struct token token;
	const char *why;
	const char *schema, *name; /* plain; schema NULL when not named */
	bool is_quoted;            /* the name stood in double quotes, so that it is no keyword */
	const char *modifiers;     /* "(10,2)" or NULL */
	const char *zone;          /* " with time zone", NULL when not said */
	const char *fields;        /* of an interval: " day to second", or "" */
	bool is_array;
};

static void next(struct type_text *t)
{
	t->token = lexer_next(&t->lexer);
}

static bool accept(struct type_text *t, const char *word)
{
	if (!token_is(&t->token, word))
		return false;
	next(t);
	return true;
}

static bool fail(struct type_text *t, const char *why)
{
	t->why = why;
	return false;
}

/* schema.name, "Name", or the one, two or three words of a standard name. */
static bool name_read(struct type_text *t)
{
	for (;;) {
		if (t->token.kind != TOKEN_WORD && t->token.kind != TOKEN_QUOTED)
			return fail(t, "A type begins with its name: integer, varchar(20), shop.order_state.");
		t->is_quoted = t->token.kind == TOKEN_QUOTED;
		t->name = token_name(t->ctx, DIALECT_POSTGRES, &t->token);
		next(t);
		if (!accept(t, "."))
			break;
		if (t->schema)
			return fail(t, "A type's name has at most a schema before it.");
		t->schema = t->name;
	}
	if (t->schema || t->is_quoted)
		return true;
	if (strcmp(t->name, "national") == 0 && t->token.kind == TOKEN_WORD) {
		t->name = arena_printf(t->ctx->arena, "national %s", token_name(t->ctx, DIALECT_POSTGRES, &t->token));
		next(t);
	}
	if (token_is(&t->token, "varying") || token_is(&t->token, "precision")) {
		t->name =
			arena_printf(t->ctx->arena, "%s %s", t->name, token_name(t->ctx, DIALECT_POSTGRES, &t->token));
		next(t);
	}
	return true;
}

/* (10, 2) → "(10,2)" */
static bool modifiers_read(struct type_text *t)
{
	if (!accept(t, "("))
		return true;
	struct text out = text_on(t->ctx->arena);
	text_addc(&out, '(');
	while (!token_is(&t->token, ")")) {
		if (t->token.kind == TOKEN_END || t->token.kind == TOKEN_BROKEN)
			return fail(t, "A parenthesis or quote is not closed.");
		text_addn(&out, t->token.start, t->token.length);
		next(t);
	}
	next(t);
	text_addc(&out, ')');
	t->modifiers = text_get(&out);
	return true;
}

static bool zone_read(struct type_text *t)
{
	bool with = token_is(&t->token, "with");
	if (!with && !token_is(&t->token, "without"))
		return true;
	next(t);
	if (!accept(t, "time") || !accept(t, "zone"))
		return fail(t, "Write with time zone or without time zone.");
	t->zone = with ? " with time zone" : " without time zone";
	return true;
}

/* day to second(3): the words, and what follows in parentheses. */
static bool fields_read(struct type_text *t)
{
	struct text out = text_on(t->ctx->arena);
	static const char *const words[] = { "year", "month", "day", "hour", "minute", "second", "to" };
	for (bool found = true; found;) {
		found = false;
		for (size_t i = 0; i < COUNT_OF(words) && !found; i++)
			if ((found = accept(t, words[i])))
				text_addf(&out, " %s", words[i]);
	}
	t->fields = text_get(&out);
	return *t->fields ? modifiers_read(t) : true;
}

/* [], [3], array, array[3], as often as one likes: PostgreSQL keeps neither sizes nor dimensions. */
static bool array_read(struct type_text *t)
{
	bool word = accept(t, "array");
	t->is_array = word;
	while (accept(t, "[")) {
		t->is_array = true;
		if (t->token.kind == TOKEN_NUMBER)
			next(t);
		if (!accept(t, "]"))
			return fail(t, "An array is written type[].");
	}
	return t->token.kind == TOKEN_END || fail(t, "Something follows the type that does not belong to it.");
}

static bool type_read(struct context *ctx, const char *text, struct type_text *t)
{
	*t = (struct type_text){ .ctx = ctx, .lexer = lexer_on(DIALECT_POSTGRES, text, strlen(text)), .fields = "" };
	next(t);
	if (token_is(&t->token, "setof"))
		return fail(t, "A column holds one value, not a set.");
	if (!name_read(t))
		return false;
	bool standard = !t->schema && !t->is_quoted;
	if (!modifiers_read(t) || (standard && !zone_read(t)))
		return false;
	if (standard && strcmp(t->name, "interval") == 0 && !fields_read(t))
		return false;
	return array_read(t);
}

/* ---- writing ------------------------------------------------------------------------------------------------------------- */

/* timestamp(3) with time zone: the precision stands within the name. */
static const char *time_write(struct context *ctx, const struct type_text *t, const char *canonical)
{
	size_t length = strlen(canonical);
	bool with = text_ends(canonical, "tz");
	const char *zone = with ? " with time zone" : t->zone ? t->zone : " without time zone";
	return arena_printf(ctx->arena, "%.*s%s%s", (int)(with ? length - 2 : length), canonical,
			    t->modifiers ? t->modifiers : "", zone);
}

static const char *standard_write(struct context *ctx, const struct type_text *t, const struct spelling *s)
{
	const char *modifiers = t->modifiers ? t->modifiers : s->usual;
	switch (s->modifiers) {
	case TIME:
		return time_write(ctx, t, s->canonical);
	case SPAN:
		return arena_printf(ctx->arena, "%s%s%s", s->canonical, t->fields, modifiers);
	case FLOAT:
		return t->modifiers && strtol(t->modifiers + 1, NULL, 10) <= 24 ? "real" : s->canonical;
	case DIGITS:
		if (t->modifiers && !strchr(t->modifiers, ','))
			return arena_printf(ctx->arena, "%s%.*s,0)", s->canonical, (int)strlen(modifiers) - 1,
					    modifiers);
		break;
	case LENGTH:
		if (strcmp(s->name, "bpchar") == 0 && t->modifiers)
			return arena_printf(ctx->arena, "character%s", modifiers);
		break;
	case NONE:
		break;
	}
	return arena_printf(ctx->arena, "%s%s", s->canonical, modifiers);
}

/* Where an unqualified name of a type stands: the object's own schema, then public; NULL when in neither. */
static const char *schema_of_type(const struct lookup *l, const char *schema, const char *name)
{
	if (l && schema && lookup_type(l, schema, name))
		return schema;
	return l && lookup_type(l, "public", name) ? "public" : NULL;
}

static const char *other_write(struct context *ctx, const struct type_text *t, const struct lookup *l,
			       const char *schema)
{
	const char *in = t->schema && strcmp(t->schema, "pg_catalog") != 0 ? t->schema : NULL;
	bool known = !t->is_quoted && is_plain_type(t->name);
	if (!t->schema && !known)
		in = schema_of_type(l, schema, t->name);
	return arena_printf(ctx->arena, "%s%s%s%s", in ? pg_quote_name(ctx, in) : "", in ? "." : "",
			    known && !in ? t->name : pg_quote_name(ctx, t->name), t->modifiers ? t->modifiers : "");
}

const char *pg_type_canonical(struct context *ctx, const struct lookup *l, const char *schema, const char *text,
			      const char **why)
{
	struct type_text t;
	if (!type_read(ctx, text, &t)) {
		*why = t.why;
		return NULL;
	}
	bool system = !t.schema || strcmp(t.schema, "pg_catalog") == 0;
	/* "char" in quotes, and pg_catalog.char, are another type than char. */
	const struct spelling *s =
		system && !(strcmp(t.name, "char") == 0 && (t.is_quoted || t.schema)) ? spelling_find(t.name) : NULL;
	if (s && t.is_quoted && !t.schema && schema_of_type(l, schema, t.name))
		s = NULL;
	const char *base = s ? standard_write(ctx, &t, s) : other_write(ctx, &t, l, schema);
	return names_intern(ctx->names, t.is_array ? arena_printf(ctx->arena, "%s[]", base) : base);
}

bool pg_type_is_open(struct context *ctx, const char *canonical)
{
	struct type_text t;
	if (!type_read(ctx, canonical, &t) || t.schema)
		return false;
	return t.is_quoted ? strcmp(t.name, "char") != 0 : !spelling_find(t.name) && !is_plain_type(t.name);
}

bool pg_type_bounds(const char *type, const char **least, const char **greatest)
{
	static const char *const bounds[][3] = {
		{ "smallint", "-32768", "32767" },
		{ "integer", "-2147483648", "2147483647" },
		{ "bigint", "-9223372036854775808", "9223372036854775807" },
	};
	for (size_t i = 0; i < COUNT_OF(bounds); i++)
		if (strcmp(bounds[i][0], type) == 0) {
			*least = bounds[i][1];
			*greatest = bounds[i][2];
			return true;
		}
	return false;
}
