/*
 * The cursor over the tokens of a CREATE statement, and the frame of CREATE TABLE
 * (https://sqlite.org/lang_createtable.html; the grammar itself is SQLite's parse.y).
 */
#include "engine/sqlite/sqlite.h"

bool parse_begin(struct parse *p, struct context *ctx, const char *sql, struct list *remarks)
{
	size_t length = strlen(sql), capacity = length / 4 + 16;
	struct lexer lexer = lexer_on(DIALECT_SQLITE, sql, length);
	struct token *tokens = arena_alloc(ctx->arena, capacity * sizeof *tokens);
	*p = (struct parse){ .ctx = ctx, .remarks = remarks };
	for (;;) {
		if (p->count == capacity) {
			struct token *more = arena_alloc(ctx->arena, 2 * capacity * sizeof *more);
			memcpy(more, tokens, capacity * sizeof *more);
			tokens = more;
			capacity *= 2;
		}
		struct token t = lexer_next(&lexer);
		tokens[p->count++] = t;
		p->token = tokens;
		if (t.kind == TOKEN_BROKEN)
			return false;
		if (t.kind == TOKEN_END)
			return true;
	}
}

const struct token *parse_look(const struct parse *p, size_t ahead)
{
	size_t last = p->count - 1;
	return &p->token[p->at + ahead < last ? p->at + ahead : last];
}

bool parse_at(const struct parse *p, const char *word)
{
	return token_is(parse_look(p, 0), word);
}

bool parse_accept(struct parse *p, const char *word)
{
	if (!parse_at(p, word))
		return false;
	p->at++;
	return true;
}

const char *parse_name(struct parse *p)
{
	const struct token *t = parse_look(p, 0);
	if (t->kind != TOKEN_WORD && t->kind != TOKEN_QUOTED && t->kind != TOKEN_STRING)
		return NULL;
	p->at++;
	return token_name(p->ctx, DIALECT_SQLITE, t);
}

const char *parse_span(const struct parse *p, size_t from, size_t to)
{
	if (from >= to)
		return "";
	const char *start = p->token[from].start;
	const struct token *last = &p->token[to - 1];
	return arena_strndup(p->ctx->arena, start, (size_t)(last->start + last->length - start));
}

const char *parse_flat(const struct parse *p, size_t from, size_t to)
{
	struct text out = text_on(p->ctx->arena);
	for (size_t i = from; i < to; i++) {
		const struct token *t = &p->token[i], *before = i > from ? t - 1 : NULL;
		if (before && before->start + before->length < t->start)
			text_addc(&out, ' ');
		text_addn(&out, t->start, t->length);
	}
	return text_get(&out);
}

const char *parse_group(struct parse *p)
{
	size_t from = p->at + 1;
	int depth = 0;
	if (!parse_at(p, "("))
		return NULL;
	for (; parse_look(p, 0)->kind != TOKEN_END; p->at++) {
		depth += parse_at(p, "(") ? 1 : parse_at(p, ")") ? -1 : 0;
		if (depth == 0) {
			p->at++;
			return parse_span(p, from, p->at - 1);
		}
	}
	return NULL;
}

const char *parse_names(struct parse *p)
{
	struct list names = list_on(p->ctx->arena);
	if (!parse_accept(p, "("))
		return NULL;
	do {
		const char *name = parse_name(p);
		if (!name)
			return NULL;
		list_add(&names, name);
	} while (parse_accept(p, ","));
	return parse_accept(p, ")") ? names_format(p->ctx, &names) : NULL;
}

const char *parse_head(struct parse *p, const char *what)
{
	if (!parse_accept(p, "create"))
		return NULL;
	while (parse_accept(p, "temp") || parse_accept(p, "temporary") || parse_accept(p, "virtual") ||
	       parse_accept(p, "unique"))
		;
	if (!parse_accept(p, what))
		return NULL;
	if (parse_at(p, "if") && token_is(parse_look(p, 1), "not"))
		p->at += 3;
	if (token_is(parse_look(p, 1), "."))
		p->at += 2;
	return parse_name(p);
}

void parse_remark(struct parse *p, const char *what)
{
	if (p->remarks)
		unmanaged_add(p->remarks, "part of a table",
			      arena_printf(p->ctx->arena, "%s of table %s", what,
					   p->table ? object_name(p->table) : "?"));
}

static bool table_options(struct parse *p)
{
	while (parse_look(p, 0)->kind != TOKEN_END && !parse_at(p, ";")) {
		if (parse_accept(p, "strict"))
			object_put(p->table, TABLE_STRICT, names_intern(p->ctx->names, "true"));
		else if (parse_accept(p, "without") && parse_accept(p, "rowid"))
			object_put(p->table, TABLE_WITHOUT_ROWID, names_intern(p->ctx->names, "true"));
		else
			return false;
		if (!parse_accept(p, ","))
			break;
	}
	parse_accept(p, ";");
	return parse_look(p, 0)->kind == TOKEN_END;
}

/* Columns, then constraints, with a comma after each; between constraints SQLite lets the comma be left out. */
static bool table_elements(struct parse *p)
{
	bool constraints = false;
	if (!parse_accept(p, "("))
		return false;
	do {
		constraints = constraints || parse_at_constraint(p);
		if (!constraints && !parse_column(p))
			return false;
		while (constraints && parse_at_constraint(p))
			if (!parse_table_constraint(p))
				return false;
		if (p->name)
			parse_remark(p, arena_printf(p->ctx->arena, "name %s without a constraint", p->name));
		p->name = NULL;
	} while (parse_accept(p, ","));
	return parse_accept(p, ")");
}

struct object *parse_table(struct context *ctx, const char *sql, struct list *remarks)
{
	struct parse p;
	bool lexed = parse_begin(&p, ctx, sql, remarks);
	const char *name = lexed ? parse_head(&p, "table") : NULL;
	if (!name)
		return NULL;
	p.table = object_new(ctx, KIND_TABLE, NULL, (struct place){ "catalog", 0, 0 });
	object_put(p.table, TABLE_NAME, name);
	return table_elements(&p) && table_options(&p) ? p.table : NULL;
}
