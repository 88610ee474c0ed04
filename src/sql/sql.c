#include "schemadiff/sql.h"

/* A va_list in a struct, so that the functions of the directives can take their argument off it. */
struct arguments {
	va_list list;
};

struct directive {
	char letter;
	void (*add)(struct sql *sql, struct arguments *arguments);
};

/* Only a bug gets here: a directive that does not exist, or a value that its canonical form rules out. */
static void require(bool invariant)
{
	if (!invariant)
		abort();
}

/* `s` between quotes, the quote doubled inside. */
static void add_quoted(struct sql *sql, const char *s, char quote)
{
	require(s);
	text_addc(&sql->text, quote);
	for (const char *hit; (hit = strchr(s, quote)); s = hit + 1) {
		text_addn(&sql->text, s, (size_t)(hit - s) + 1);
		text_addc(&sql->text, quote);
	}
	text_add(&sql->text, s);
	text_addc(&sql->text, quote);
}

static void add_identifier(struct sql *sql, const char *name)
{
	add_quoted(sql, name, '"');
}

static void add_identifiers(struct sql *sql, const struct list *names, const char *separator)
{
	for (size_t i = 0; i < names->count; i++) {
		text_add(&sql->text, i ? separator : "");
		add_identifier(sql, names->item[i]);
	}
}

static void add_I(struct sql *sql, struct arguments *arguments)
{
	add_identifier(sql, va_arg(arguments->list, const char *));
}

static void add_T(struct sql *sql, struct arguments *arguments)
{
	const struct object *o = va_arg(arguments->list, const struct object *);
	require(o);
	const struct object *schema = sql->dialect == DIALECT_POSTGRES ? object_schema(o) : NULL;
	if (schema && schema != o) {
		add_identifier(sql, object_name(schema));
		text_addc(&sql->text, '.');
	}
	add_identifier(sql, object_name(o));
}

static void add_Q(struct sql *sql, struct arguments *arguments)
{
	const char *value = va_arg(arguments->list, const char *);
	struct list parts = list_on(sql->ctx->arena);
	require(value && qname_parse(sql->ctx, value, &parts));
	add_identifiers(sql, &parts, ".");
}

static void add_N(struct sql *sql, struct arguments *arguments)
{
	const char *value = va_arg(arguments->list, const char *);
	struct list names = list_on(sql->ctx->arena);
	require(value && names_parse(sql->ctx, value, &names));
	add_identifiers(sql, &names, ", ");
}

static void add_K(struct sql *sql, struct arguments *arguments)
{
	const char *value = va_arg(arguments->list, const char *);
	struct list items = list_on(sql->ctx->arena);
	require(value && keys_parse(sql->ctx, value, &items));
	for (size_t i = 0; i < items.count; i++) {
		const struct key_item *item = items.item[i];
		text_add(&sql->text, i ? ", " : "");
		if (item->column)
			add_identifier(sql, item->column);
		else
			text_add(&sql->text, item->expression);
		text_add(&sql->text, *item->rest ? " " : "");
		text_add(&sql->text, item->rest);
	}
}

/* A backslash is only ever written inside E'…', so that standard_conforming_strings does not matter. */
static void add_L(struct sql *sql, struct arguments *arguments)
{
	const char *s = va_arg(arguments->list, const char *);
	require(s);
	if (sql->dialect == DIALECT_POSTGRES && strchr(s, '\\')) {
		text_addc(&sql->text, 'E');
		s = text_replace(sql->ctx->arena, s, "\\", "\\\\");
	}
	add_quoted(sql, s, '\'');
}

static void add_E(struct sql *sql, struct arguments *arguments)
{
	const char *s = va_arg(arguments->list, const char *);
	require(s);
	text_add(&sql->text, s);
}

static void add_d(struct sql *sql, struct arguments *arguments)
{
	text_add(&sql->text, arena_printf(sql->ctx->arena, "%lld", (long long)va_arg(arguments->list, int64_t)));
}

static void add_percent(struct sql *sql, struct arguments *arguments)
{
	(void)arguments;
	text_addc(&sql->text, '%');
}

static const struct directive directives[] = {
	{ 'I', add_I }, { 'T', add_T }, { 'Q', add_Q }, { 'N', add_N },       { 'K', add_K },
	{ 'L', add_L }, { 'E', add_E }, { 'd', add_d }, { '%', add_percent },
};

static const struct directive *directive_find(char letter)
{
	for (size_t i = 0; i < COUNT_OF(directives); i++)
		if (directives[i].letter == letter)
			return &directives[i];
	return NULL;
}

static void format_add(struct sql *sql, const char *format, struct arguments *arguments)
{
	for (const char *hit; (hit = strchr(format, '%')); format = hit + 2) {
		const struct directive *directive = directive_find(hit[1]);
		require(directive);
		text_addn(&sql->text, format, (size_t)(hit - format));
		directive->add(sql, arguments);
	}
	text_add(&sql->text, format);
}

struct sql sql_on(struct context *ctx, enum dialect dialect)
{
	return (struct sql){ ctx, dialect, text_on(ctx->arena) };
}

void sql_addf(struct sql *sql, const char *format, ...)
{
	struct arguments arguments;
	va_start(arguments.list, format);
	format_add(sql, format, &arguments);
	va_end(arguments.list);
}

const char *sql_get(const struct sql *sql)
{
	return text_get(&sql->text);
}

const char *sql_format(struct context *ctx, enum dialect dialect, const char *format, ...)
{
	struct sql sql = sql_on(ctx, dialect);
	struct arguments arguments;
	va_start(arguments.list, format);
	format_add(&sql, format, &arguments);
	va_end(arguments.list);
	return sql_get(&sql);
}
