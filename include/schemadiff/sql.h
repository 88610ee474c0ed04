/*
 * Layer sql: the builder that all SQL goes through, the lexer, the splitter, the normal form.
 */
#ifndef SCHEMADIFF_SQL_H
#define SCHEMADIFF_SQL_H

#include "schemadiff/model.h"

enum dialect { DIALECT_POSTGRES, DIALECT_SQLITE };

/* ---- builder ---------------------------------------------------------------------------------------- */

struct sql {
	struct context *ctx;
	enum dialect dialect;
	struct text text;
};

struct sql sql_on(struct context *ctx, enum dialect dialect);

/* Appends `format`; directives:
 *   %I  const char *            identifier, always quoted
 *   %T  const struct object *   schema-qualified name of an object that stands in a schema (SQLite: the bare name);
 *                               for an index, schema of its table; quoted
 *   %Q  const char *            canonical QNAME value, each part quoted
 *   %N  const char *            canonical NAMES value as a comma-separated list of quoted identifiers
 *   %K  const char *            canonical KEYS value: columns quoted, expressions and the rest as they are
 *   %L  const char *            string literal (PostgreSQL: E'' form where there is a backslash)
 *   %E  const char *            expression, type or body text, as it is
 *   %d  int64_t                 a number
 *   %%                          a per cent sign
 * Anything else is a broken invariant and aborts. There is no %s. */
void sql_addf(struct sql *sql, const char *format, ...);
const char *sql_get(const struct sql *sql);
/* One call: build and return. */
const char *sql_format(struct context *ctx, enum dialect dialect, const char *format, ...);

/* ---- lexer -------------------------------------------------------------------------------------------- */

enum token_kind {
	TOKEN_END,
	TOKEN_WORD,   /* keyword or unquoted identifier */
	TOKEN_QUOTED, /* "quoted" identifier; SQLite also `x` and [x] */
	TOKEN_STRING, /* 'string', E'…', $tag$…$tag$, x'…' */
	TOKEN_NUMBER,
	TOKEN_OPERATOR,  /* longest operator, or a single punctuation character */
	TOKEN_PARAMETER, /* $1, ?, :name */
	TOKEN_BROKEN     /* not closed before the end of the text */
};

struct token {
	enum token_kind kind;
	const char *start; /* within the text */
	size_t length;
	int line, column; /* from 1 */
};

struct lexer {
	enum dialect dialect;
	const char *text, *at, *end;
	int line, column;
};

struct lexer lexer_on(enum dialect dialect, const char *text, size_t length);
/* The next token; white space and comments are passed over. */
struct token lexer_next(struct lexer *lexer);
bool token_is(const struct token *token, const char *word); /* word or operator, ASCII case folded */
/* Whether PostgreSQL takes the word, in lower case, as a name only between quotes. */
bool sql_is_keyword(const char *word);
/* The plain text of an identifier token: quotes taken off, PostgreSQL's unquoted words folded to lower case. */
const char *token_name(struct context *ctx, enum dialect dialect, const struct token *token);

/* ---- queries -------------------------------------------------------------------------------------------- */

struct query_token {
	struct token token;
	size_t depth;  /* of parentheses around it */
	bool is_inner; /* it belongs to a query within the query */
};

/* A query as a server prints it, by its tokens. */
struct query {
	struct query_token *token;
	size_t count;
	size_t from, from_end; /* what stands between FROM and the next clause; empty for VALUES, UNION and the like */
	const struct token *alias; /* the name of what is read, when that is one thing alone; else NULL */
};

struct query query_read(struct arena *arena, enum dialect dialect, const char *text);
bool token_is_name(const struct token *t); /* a word that may be a name, or a quoted one */

/* ---- splitter ------------------------------------------------------------------------------------------ */

struct statement {
	const char *text;    /* without the closing semicolon and outer white space; comments inside it stay */
	int line;            /* where its first token stands */
	const char *leading; /* the comments before it, as they are */
};

/* Splits a script at top-level semicolons: quotes, dollar quotes, nested comments, parentheses, BEGIN ATOMIC bodies,
 * and SQLite's trigger bodies (BEGIN … END) are minded. Gives a list of struct statement. False (DIAG_SCRIPT at
 * `file`) when a quote or comment is not closed. psql's backslash lines are an error that names the line. */
bool sql_split(struct context *ctx, enum dialect dialect, const char *script, const char *file, struct list *out);

/* ---- normal form ----------------------------------------------------------------------------------------- */

/* Tokens in one canonical spelling: one blank between them, words in lower case, plain quoted identifiers without quotes,
 * comments gone. Two texts with the same normal form mean the same to SQLite. */
const char *sql_normal(struct context *ctx, enum dialect dialect, const char *text);

/* Calls `visit` with the plain name of every identifier in the text (words that may be names included). */
void sql_names(struct context *ctx, enum dialect dialect, const char *text, void (*visit)(void *user, const char *name),
	       void *user);

#endif
