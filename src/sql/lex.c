#include "schemadiff/sql.h"

/*
 * Tokens by the rules of PostgreSQL's scan.l and SQLite's tokenize.c, as far as they decide where a token ends. What a
 * token means is left to the server.
 */

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_word_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_word(char c)
{
	return is_word_start(c) || is_digit(c) || c == '$';
}

static bool is_one_of(char c, const char *set)
{
	return c && strchr(set, c);
}

static char fold(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* The byte at p, 0 at and after the end. */
static char peek(const struct lexer *l, const char *p, size_t ahead)
{
	return (size_t)(l->end - p) > ahead ? p[ahead] : '\0';
}

struct lexer lexer_on(enum dialect dialect, const char *text, size_t length)
{
	return (struct lexer){ dialect, text, text, text + length, 1, 1 };
}

/* Columns count characters, so that an editor finds them. */
static void advance(struct lexer *l, const char *to)
{
	for (; l->at < to; l->at++) {
		if (*l->at == '\n') {
			l->line++;
			l->column = 1;
		} else if (((unsigned char)*l->at & 0xc0) != 0x80) {
			l->column++;
		}
	}
}

/* The token that reaches to `end`; NULL: it never closes and takes the rest of the text. */
static struct token take(struct lexer *l, enum token_kind kind, const char *end)
{
	struct token t = { end ? kind : TOKEN_BROKEN, l->at, 0, l->line, l->column };
	advance(l, end ? end : l->end);
	t.length = (size_t)(l->at - t.start);
	return t;
}

/* ---- white space and comments ------------------------------------------------------------------------- */

/* A carriage return alone also ends a line for PostgreSQL, and so a comment. */
static const char *line_end(const struct lexer *l, const char *p)
{
	while (p < l->end && *p != '\n' && !(*p == '\r' && l->dialect == DIALECT_POSTGRES))
		p++;
	return p;
}

/* Past the comment that opens at p, NULL when it does not close. Only PostgreSQL nests them. */
static const char *comment_end(const struct lexer *l, const char *p)
{
	size_t depth = 1;
	for (p += 2; p < l->end; p++) {
		if (*p == '*' && peek(l, p, 1) == '/') {
			p++;
			if (--depth == 0)
				return p + 1;
		} else if (l->dialect == DIALECT_POSTGRES && *p == '/' && peek(l, p, 1) == '*') {
			p++;
			depth++;
		}
	}
	return NULL;
}

/* SQLite passes over a byte order mark anywhere between tokens; so files with one can be put together. */
static bool is_byte_order_mark(const struct lexer *l, const char *p)
{
	return l->end - p >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0;
}

/* False at a comment that does not close. */
static bool blanks_skip(struct lexer *l)
{
	while (l->at < l->end) {
		const char *p = l->at;
		if (is_blank(*p))
			advance(l, p + 1);
		else if (*p == '-' && peek(l, p, 1) == '-')
			advance(l, line_end(l, p));
		else if (*p == '/' && peek(l, p, 1) == '*') {
			const char *end = comment_end(l, p);
			if (!end)
				return false;
			advance(l, end);
		} else if (is_byte_order_mark(l, p))
			l->at += 3;
		else
			return true;
	}
	return true;
}

/* ---- quotes ------------------------------------------------------------------------------------------- */

/* Past the quote that closes the one at p; a doubled one does not. NULL when none does. */
static const char *quote_end(const struct lexer *l, const char *p, char quote, bool backslashes)
{
	for (p++; p < l->end; p++) {
		if (backslashes && *p == '\\' && l->end - p > 1) {
			p++;
		} else if (*p == quote) {
			if (peek(l, p, 1) != quote)
				return p + 1;
			p++;
		}
	}
	return NULL;
}

/* PostgreSQL: a string goes on where nothing but white space with a line break, and comments of one line, stands
 * between two quotes (manual, section 4.1.2.1). Gives the next quote, or NULL. */
static const char *string_continued(const struct lexer *l, const char *p)
{
	bool line_break = false;
	while (p < l->end) {
		if (*p == '-' && peek(l, p, 1) == '-') {
			p = line_end(l, p);
		} else if (is_blank(*p)) {
			line_break |= *p == '\n' || *p == '\r';
			p++;
		} else {
			return line_break && *p == '\'' ? p : NULL;
		}
	}
	return NULL;
}

static const char *string_end(const struct lexer *l, const char *p, bool backslashes)
{
	const char *end = quote_end(l, p, '\'', backslashes);
	while (end && l->dialect == DIALECT_POSTGRES && (p = string_continued(l, end)))
		end = quote_end(l, p, '\'', backslashes);
	return end;
}

/* Length of the opening $tag$ at p, 0 when there is none. */
static size_t dollar_tag(const struct lexer *l, const char *p)
{
	size_t n = 1;
	if (is_digit(peek(l, p, n)))
		return 0;
	while (is_word(peek(l, p, n)) && p[n] != '$')
		n++;
	return peek(l, p, n) == '$' ? n + 1 : 0;
}

static const char *dollar_end(const struct lexer *l, const char *p, size_t tag)
{
	const char *open = p;
	for (p += tag; (size_t)(l->end - p) >= tag; p++) {
		p = memchr(p, '$', (size_t)(l->end - p));
		if (!p || (size_t)(l->end - p) < tag)
			return NULL;
		if (memcmp(p, open, tag) == 0)
			return p + tag;
	}
	return NULL;
}

/* Letters at p that belong to the quote after them: E'…' B'…' X'…' N'…' U&'…' U&"…"; 0 when there are none. */
static size_t quote_prefix(const struct lexer *l, const char *p)
{
	const char *letters = l->dialect == DIALECT_POSTGRES ? "ebxnEBXN" : "xX";
	if (is_one_of(*p, letters) && peek(l, p, 1) == '\'')
		return 1;
	bool unicode = l->dialect == DIALECT_POSTGRES && fold(*p) == 'u' && peek(l, p, 1) == '&';
	return unicode && is_one_of(peek(l, p, 2), "'\"") ? 2 : 0;
}

static struct token quoted_next(struct lexer *l, size_t prefix)
{
	const char *open = l->at + prefix;
	if (*open == '\'')
		return take(l, TOKEN_STRING, string_end(l, open, prefix && fold(*l->at) == 'e'));
	if (*open == '[') {
		const char *close = memchr(open, ']', (size_t)(l->end - open));
		return take(l, TOKEN_QUOTED, close ? close + 1 : NULL);
	}
	return take(l, TOKEN_QUOTED, quote_end(l, open, *open, false));
}

/* ---- numbers, parameters, operators --------------------------------------------------------------------- */

static const char *digits_end(const struct lexer *l, const char *p)
{
	while (is_digit(peek(l, p, 0)) || (peek(l, p, 0) == '_' && is_digit(peek(l, p, 1))))
		p++;
	return p;
}

static const char *number_end(const struct lexer *l, const char *p)
{
	if (*p == '0' && is_one_of(fold(peek(l, p, 1)), "xob") && is_word(peek(l, p, 2)) && p[2] != '$') {
		p += 2;
		while (is_word(peek(l, p, 0)) && *p != '$')
			p++;
		return p;
	}
	p = digits_end(l, p);
	if (peek(l, p, 0) == '.' && peek(l, p, 1) != '.')
		p = digits_end(l, p + 1);
	size_t sign = is_one_of(peek(l, p, 1), "+-") ? 2 : 1;
	if (fold(peek(l, p, 0)) == 'e' && is_digit(peek(l, p, sign)))
		p = digits_end(l, p + sign);
	return p;
}

/* SQLite: ? ?1 :a @a $a $a::b. PostgreSQL: $1. Gives p itself when there is no parameter. */
static const char *parameter_end(const struct lexer *l, const char *p)
{
	const char *q = p + 1;
	if (l->dialect == DIALECT_POSTGRES) {
		while (*p == '$' && is_digit(peek(l, q, 0)))
			q++;
		return q > p + 1 ? q : p;
	}
	if (*p == '?')
		return digits_end(l, q);
	if (!is_one_of(*p, ":@$"))
		return p;
	while (is_word(peek(l, q, 0)) || (q > p + 1 && peek(l, q, 0) == ':' && peek(l, q, 1) == ':'))
		q += *q == ':' ? 2 : 1;
	return q > p + 1 ? q : p;
}

/* PostgreSQL: the longest run of operator characters that opens no comment, and that ends in + or - only when it holds
 * a character no standard operator has (manual, section 4.1.3). */
static const char *postgres_operator_end(const struct lexer *l, const char *p)
{
	const char *q = p;
	bool odd = false;
	while (is_one_of(peek(l, q, 0), "+-*/<>=~!@#%^&|`?")) {
		bool comment = (*q == '-' && peek(l, q, 1) == '-') || (*q == '/' && peek(l, q, 1) == '*');
		if (comment)
			break;
		odd |= is_one_of(*q, "~!@#%^&|`?");
		q++;
	}
	while (!odd && q - p > 1 && is_one_of(q[-1], "+-"))
		q--;
	return q > p ? q : p + 1;
}

static const char *operator_end(const struct lexer *l, const char *p)
{
	static const char *const postgres[] = { "::", "..", ":=", "=>", NULL };
	static const char *const sqlite[] = { "->>", "->", "||", "<<", ">>", "==", "<>", "!=", "<=", ">=", NULL };
	bool is_postgres = l->dialect == DIALECT_POSTGRES;
	for (const char *const *op = is_postgres ? postgres : sqlite; *op; op++) {
		size_t n = strlen(*op);
		bool longer = is_postgres && **op == '=' && postgres_operator_end(l, p) - p > 2;
		if ((size_t)(l->end - p) >= n && memcmp(p, *op, n) == 0 && !longer)
			return p + n;
	}
	return is_postgres ? postgres_operator_end(l, p) : p + 1;
}

static const char *word_end(const struct lexer *l, const char *p)
{
	while (is_word(peek(l, p, 0)))
		p++;
	return p;
}

/* ---- tokens ------------------------------------------------------------------------------------------------ */

struct token lexer_next(struct lexer *l)
{
	if (!blanks_skip(l))
		return take(l, TOKEN_BROKEN, NULL);
	const char *p = l->at;
	if (p == l->end)
		return take(l, TOKEN_END, p);
	size_t prefix = quote_prefix(l, p);
	if (prefix || is_one_of(*p, l->dialect == DIALECT_POSTGRES ? "'\"" : "'\"`["))
		return quoted_next(l, prefix);
	if (is_word_start(*p))
		return take(l, TOKEN_WORD, word_end(l, p));
	if (is_digit(*p) || (*p == '.' && is_digit(peek(l, p, 1))))
		return take(l, TOKEN_NUMBER, number_end(l, p));
	size_t tag = l->dialect == DIALECT_POSTGRES && *p == '$' ? dollar_tag(l, p) : 0;
	if (tag)
		return take(l, TOKEN_STRING, dollar_end(l, p, tag));
	const char *parameter = parameter_end(l, p);
	if (parameter > p)
		return take(l, TOKEN_PARAMETER, parameter);
	return take(l, TOKEN_OPERATOR, operator_end(l, p));
}

bool token_is(const struct token *token, const char *word)
{
	if (token->kind != TOKEN_WORD && token->kind != TOKEN_OPERATOR)
		return false;
	size_t i = 0;
	while (i < token->length && word[i] && fold(token->start[i]) == fold(word[i]))
		i++;
	return i == token->length && !word[i];
}
