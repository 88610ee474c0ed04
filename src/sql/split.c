/*
 * A script into statements. A semicolon ends one unless it stands
 *	in parentheses:                          create rule r as on insert to t do also (notify a; notify b);
 *	in a PostgreSQL body BEGIN ATOMIC … END: create function f() … begin atomic select 1; end;
 *	in an SQLite trigger, before ; END:      create trigger g … begin delete from t; select 1; end;
 */
#include "schemadiff/sql.h"

struct splitter {
	struct context *ctx;
	struct lexer lexer;
	const char *file;
	struct list *out;
	const char *rest;          /* after the last statement: what a comment before the next one belongs to */
	struct token first, last;  /* of the statement, last being the newest seen; first.kind is TOKEN_END before it */
	struct token open;         /* what is not closed yet: the outermost parenthesis or BEGIN */
	size_t words, parentheses; /* tokens before this one; depth */
	size_t body;               /* depth of BEGIN ATOMIC and CASE; for a trigger: 1 from BEGIN on */
	bool creates, routine, trigger, copies;
	bool after_semicolon; /* trigger: the token before `last` was a semicolon */
};

static struct place place_of(const struct splitter *s, const struct token *t)
{
	return (struct place){ s->file, t->line, t->column };
}

static bool fail(const struct splitter *s, const struct token *t, const char *hint, const char *message)
{
	diag_report(s->ctx, DIAG_SCRIPT, place_of(s, t), hint, "%s", message);
	return false;
}

/* ---- what is not SQL ---------------------------------------------------------------------------------------- */

static bool fail_broken(const struct splitter *s, const struct token *t)
{
	bool comment = t->length > 1 && memcmp(t->start, "/*", 2) == 0;
	const char *what = comment ? "comment" : *t->start == '$' ? "dollar-quoted text" : "string";
	if (*t->start == '"' || *t->start == '`' || *t->start == '[' ||
	    (t->length > 2 && memcmp(t->start + 1, "&\"", 2) == 0))
		what = "quoted name";
	return fail(s, t, "Close it, or mend the quotes before it.",
		    arena_printf(s->ctx->arena, "the %s that begins here is not closed", what));
}

static bool fail_meta(const struct splitter *s, const struct token *t)
{
	size_t length = 1;
	while (t->start + length < s->lexer.end && !strchr(" \t\r\n;\\", t->start[length]))
		length++;
	const char *tool = s->lexer.dialect == DIALECT_POSTGRES ? "psql" : "the sqlite3 shell";
	return fail(s, t, "Take it out, or write what it does as SQL.",
		    arena_printf(s->ctx->arena, "%.*s is a command of %s, not SQL", (int)length, t->start, tool));
}

/* Backslashes stand in quotes only; no statement starts with a dot. */
static bool is_meta(const struct splitter *s, const struct token *t)
{
	if (s->lexer.dialect == DIALECT_POSTGRES)
		return token_is(t, "\\");
	return s->first.kind == TOKEN_END && token_is(t, ".");
}

/* COPY … FROM stdin is followed by data, and COPY … TO stdout answers with data: a script can do neither. */
static bool is_copy_stream(const struct splitter *s, const struct token *t)
{
	return s->copies && !s->parentheses &&
	       ((token_is(&s->last, "from") && token_is(t, "stdin")) ||
		(token_is(&s->last, "to") && token_is(t, "stdout")));
}

static bool check_token(const struct splitter *s, const struct token *t)
{
	if (t->kind == TOKEN_BROKEN)
		return fail_broken(s, t);
	if (is_meta(s, t))
		return fail_meta(s, t);
	if (is_copy_stream(s, t))
		return fail(s, &s->first, "Write the rows as INSERT, or copy from a file on the server.",
			    "COPY with stdin or stdout cannot be part of a script: its data is not SQL");
	return true;
}

/* ---- statements ------------------------------------------------------------------------------------------------ */

/* The statement's text ends with its last token: a comment after it could swallow a semicolon put behind it. */
static void statement_end(struct splitter *s, const char *rest)
{
	struct arena *arena = s->ctx->arena;
	const char *start = s->first.start;
	if (s->first.kind != TOKEN_END) {
		struct statement *statement = arena_alloc(arena, sizeof *statement);
		statement->text = arena_strndup(arena, start, (size_t)(s->last.start - start) + s->last.length);
		statement->line = s->first.line;
		statement->leading = text_trim(arena, arena_strndup(arena, s->rest, (size_t)(start - s->rest)));
		list_add(s->out, statement);
	}
	*s = (struct splitter){ .ctx = s->ctx, .lexer = s->lexer, .file = s->file, .out = s->out, .rest = rest };
}

/* What kind of statement it is shows in its first words: CREATE [OR REPLACE] [TEMP] FUNCTION … */
static void classify(struct splitter *s, const struct token *t)
{
	bool postgres = s->lexer.dialect == DIALECT_POSTGRES;
	if (s->words == 0) {
		s->creates = token_is(t, "create");
		s->copies = postgres && token_is(t, "copy");
	}
	if (!s->creates || s->words == 0 || s->words > 3)
		return;
	if (postgres && (token_is(t, "function") || token_is(t, "procedure")))
		s->routine = s->words == 1 || token_is(&s->last, "replace");
	if (!postgres && token_is(t, "trigger"))
		s->trigger = s->words == 1 || token_is(&s->last, "temp") || token_is(&s->last, "temporary");
}

static void body_open(struct splitter *s, const struct token *opener)
{
	if (s->body++ == 0 && !s->parentheses)
		s->open = *opener;
}

/* A word after AS or a dot is a name, whatever it says. */
static void body_follow(struct splitter *s, const struct token *t)
{
	bool name = token_is(&s->last, "as") || token_is(&s->last, ".");
	if (s->routine && s->body == 0 && token_is(t, "atomic") && token_is(&s->last, "begin"))
		body_open(s, &s->last);
	else if (s->routine && s->body && !name && token_is(t, "case"))
		body_open(s, t);
	else if (s->routine && s->body && !name && token_is(t, "end"))
		s->body--;
	else if (s->trigger && s->body == 0 && !name && token_is(t, "begin"))
		body_open(s, t);
}

static void parentheses_follow(struct splitter *s, const struct token *t)
{
	if (token_is(t, "(") && s->parentheses++ == 0 && !s->body)
		s->open = *t;
	else if (token_is(t, ")") && s->parentheses)
		s->parentheses--;
}

static bool in_trigger_body(const struct splitter *s)
{
	return s->trigger && s->body;
}

/* SQLite's own rule for a trigger (sqlite3_complete): it ends with ; END ; whatever else stands in it. */
static bool trigger_closed(const struct splitter *s)
{
	return s->after_semicolon && token_is(&s->last, "end");
}

static bool is_terminator(const struct splitter *s, const struct token *t)
{
	if (!token_is(t, ";"))
		return false;
	if (in_trigger_body(s))
		return trigger_closed(s);
	return !s->parentheses && !s->body;
}

static bool script_end(struct splitter *s, const char *end)
{
	bool trigger = in_trigger_body(s);
	if (trigger && !trigger_closed(s))
		return fail(s, &s->open, "A trigger ends with END; on its own.",
			    "the trigger body that begins here is not closed with END");
	if (!trigger && s->parentheses)
		return fail(s, &s->open, "Close it, or take it out.", "the parenthesis that opens here is not closed");
	if (!trigger && s->body)
		return fail(s, &s->open, "Close it with END.", "the block that begins here is not closed");
	statement_end(s, end);
	return true;
}

static void token_follow(struct splitter *s, const struct token *t)
{
	classify(s, t);
	body_follow(s, t);
	parentheses_follow(s, t);
	if (s->first.kind == TOKEN_END)
		s->first = *t;
	s->after_semicolon = token_is(&s->last, ";");
	s->last = *t;
	s->words++;
}

bool sql_split(struct context *ctx, enum dialect dialect, const char *script, const char *file, struct list *out)
{
	script += text_starts(script, "\xef\xbb\xbf") ? 3 : 0; /* a byte order mark is no part of a comment */
	struct splitter s = {
		.ctx = ctx, .lexer = lexer_on(dialect, script, strlen(script)), .file = file, .out = out, .rest = script
	};
	for (;;) {
		struct token t = lexer_next(&s.lexer);
		if (!check_token(&s, &t))
			return false;
		if (t.kind == TOKEN_END)
			return script_end(&s, t.start);
		if (is_terminator(&s, &t))
			statement_end(&s, t.start + t.length);
		else
			token_follow(&s, &t);
	}
}
