/* The sql layer: builder, lexer, names. The rest is in test_sql_split.c. */
#include <criterion/criterion.h>
#include <signal.h>

#include "schemadiff/sql.h"

#include "unit_support.h"

#define PG DIALECT_POSTGRES
#define LITE DIALECT_SQLITE

#define EXPECT_TEXT(got, expected, ...) \
	cr_expect(text_equal(got, expected), "expected: %s\n  got:      %s\n  for:      " __VA_ARGS__, expected, got)

/* ---- builder ---------------------------------------------------------------------------------- */

struct text_case {
	enum dialect dialect;
	const char *in, *out;
};

static void check_directive(const char *format, const struct text_case *c, size_t count)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < count; i++)
		EXPECT_TEXT(sql_format(&ctx, c[i].dialect, format, c[i].in), c[i].out, "%s", c[i].in);
	arena_free(ctx.arena);
}

Test(sql, identifiers_are_always_quoted)
{
	static const struct text_case cases[] = {
		{ PG, "a", "\"a\"" },
		{ LITE, "a", "\"a\"" },
		{ PG, "select", "\"select\"" },
		{ PG, "", "\"\"" },
		{ PG, "Übung", "\"Übung\"" },
		{ PG, "a\"b", "\"a\"\"b\"" },
		{ PG, "\"", "\"\"\"\"" },
		{ PG, "\"\"", "\"\"\"\"\"\"" },
		{ PG, "a\\\"b", "\"a\\\"\"b\"" },
		{ PG, "x\"; drop table t; --", "\"x\"\"; drop table t; --\"" },
		{ LITE, "x\"; drop table t; --", "\"x\"\"; drop table t; --\"" },
		{ LITE, "a`b]c'd", "\"a`b]c'd\"" },
		{ PG, "%s%I", "\"%s%I\"" },
		{ PG, "a\nb", "\"a\nb\"" },
	};
	check_directive("%I", cases, COUNT_OF(cases));
}

Test(sql, literals)
{
	static const struct text_case cases[] = {
		{ PG, "a", "'a'" },
		{ PG, "", "''" },
		{ PG, "it's", "'it''s'" },
		{ LITE, "it's", "'it''s'" },
		{ PG, "'", "''''" },
		{ PG, "a\\b", "E'a\\\\b'" },
		{ PG, "a\\'b", "E'a\\\\''b'" },
		{ LITE, "a\\'b", "'a\\''b'" },
		{ PG, "\\'; drop table t; --", "E'\\\\''; drop table t; --'" },
		{ LITE, "\\'; drop table t; --", "'\\''; drop table t; --'" },
		{ PG, "'; drop table t; --", "'''; drop table t; --'" },
		{ PG, "$$; drop", "'$$; drop'" },
		{ PG, "%L %d %", "'%L %d %'" },
		{ LITE, "ü\n\t\"", "'ü\n\t\"'" },
	};
	check_directive("%L", cases, COUNT_OF(cases));
}

Test(sql, lists_of_names)
{
	static const struct text_case cases[] = {
		{ PG, "a", "\"a\"" },
		{ PG, "a, b", "\"a\", \"b\"" },
		{ LITE, "a, \"c, d\"", "\"a\", \"c, d\"" },
		{ PG, "\"say \"\"hi\"\"\", b", "\"say \"\"hi\"\"\", \"b\"" },
		{ PG, "a) from t; drop table t; --", "\"a) from t; drop table t; --\"" },
	};
	check_directive("%N", cases, COUNT_OF(cases));
}

Test(sql, qualified_names)
{
	static const struct text_case cases[] = {
		{ PG, "shop.customer", "\"shop\".\"customer\"" },
		{ PG, "customer", "\"customer\"" },
		{ PG, "shop.customer.id", "\"shop\".\"customer\".\"id\"" },
		{ PG, "\"a.b\".c", "\"a.b\".\"c\"" },
		{ LITE, "NOCASE", "\"NOCASE\"" },
		{ PG, "s.\"x\"\"; drop table t\"", "\"s\".\"x\"\"; drop table t\"" },
	};
	check_directive("%Q", cases, COUNT_OF(cases));
}

Test(sql, keys)
{
	static const struct text_case cases[] = {
		{ PG, "a", "\"a\"" },
		{ PG, "Born desc", "\"Born\" desc" },
		{ PG, "a, b desc nulls last", "\"a\", \"b\" desc nulls last" },
		{ PG, "lower(email) text_pattern_ops", "lower(email) text_pattern_ops" },
		{ LITE, "(a + b) desc, c", "(a + b) desc, \"c\"" },
		{ PG, "\"Odd, name\" collate \"C\"", "\"Odd, name\" collate \"C\"" },
		{ PG, "room with =, during with &&", "\"room\" with =, \"during\" with &&" },
	};
	check_directive("%K", cases, COUNT_OF(cases));
}

Test(sql, expressions_numbers_and_per_cent)
{
	struct context ctx = context_new();
	struct sql sql = sql_on(&ctx, DIALECT_POSTGRES);
	EXPECT_TEXT(sql_get(&sql), "", "nothing");
	sql_addf(&sql, "check (%E) %d%% %d", "a % b > 0", INT64_MIN, INT64_MAX);
	EXPECT_TEXT(sql_get(&sql), "check (a % b > 0) -9223372036854775808% 9223372036854775807", "mixed");
	sql_addf(&sql, "; %I=%L%I", "a", "b", "c");
	EXPECT_TEXT(strchr(sql_get(&sql), ';'), "; \"a\"='b'\"c\"", "appended");
	arena_free(ctx.arena);
}

static struct object *named(struct context *ctx, struct object *parent, enum kind kind, enum attr attr,
			    const char *name)
{
	struct object *o = object_new(ctx, kind, parent, (struct place){ 0 });
	cr_assert(object_set(ctx, o, attr, name, (struct place){ 0 }));
	return o;
}

Test(sql, objects_stand_in_their_schema)
{
	struct context ctx = context_new();
	struct object *model = model_new(&ctx), *schema = named(&ctx, model, KIND_SCHEMA, SCHEMA_NAME, "my \"shop\"");
	struct object *table = named(&ctx, schema, KIND_TABLE, TABLE_NAME, "Order");
	struct object *index = named(&ctx, table, KIND_INDEX, INDEX_NAME, "i; --");
	EXPECT_TEXT(sql_format(&ctx, DIALECT_POSTGRES, "%T", table), "\"my \"\"shop\"\"\".\"Order\"", "a table");
	EXPECT_TEXT(sql_format(&ctx, DIALECT_SQLITE, "%T", table), "\"Order\"", "a table");
	EXPECT_TEXT(sql_format(&ctx, DIALECT_POSTGRES, "%T", index), "\"my \"\"shop\"\"\".\"i; --\"", "an index");
	EXPECT_TEXT(sql_format(&ctx, DIALECT_SQLITE, "%T", index), "\"i; --\"", "an index");
	EXPECT_TEXT(sql_format(&ctx, DIALECT_POSTGRES, "%T", schema), "\"my \"\"shop\"\"\"", "a schema");
	arena_free(ctx.arena);
}

Test(sql, unknown_directive_aborts, .signal = SIGABRT)
{
	struct context ctx = context_new();
	sql_format(&ctx, DIALECT_POSTGRES, "drop table %s", "t");
}

Test(sql, directive_cut_off_aborts, .signal = SIGABRT)
{
	struct context ctx = context_new();
	sql_format(&ctx, DIALECT_POSTGRES, "drop table %");
}

Test(sql, missing_name_aborts, .signal = SIGABRT)
{
	struct context ctx = context_new();
	sql_format(&ctx, DIALECT_POSTGRES, "drop table %I", (const char *)NULL);
}

/* What is quoted comes back from the lexer as one token with the same text, whatever it holds. */
Test(sql, quoting_survives_the_lexer)
{
	static const char *const hostile[] = { "a",  "'",  "\"", "''", "\\'", "\\", "$$", "a\"b'c\\d", "--",
					       "/*", "*/", ";",  "\n", "]",   "`",  "%",  "U&\"",      "\xc3\xbc\"" };
	struct context ctx = context_new();
	for (enum dialect d = DIALECT_POSTGRES; d <= DIALECT_SQLITE; d++)
		for (size_t i = 0; i < COUNT_OF(hostile); i++) {
			const char *text = sql_format(&ctx, d, "%I %L", hostile[i], hostile[i]);
			struct lexer lexer = lexer_on(d, text, strlen(text));
			struct token name = lexer_next(&lexer), literal = lexer_next(&lexer), end = lexer_next(&lexer);
			cr_expect_eq(name.kind, TOKEN_QUOTED, "%s", text);
			cr_expect_eq(literal.kind, TOKEN_STRING, "%s", text);
			cr_expect_eq(end.kind, TOKEN_END, "%s", text);
			EXPECT_TEXT(token_name(&ctx, d, &name), hostile[i], "%s", text);
		}
	arena_free(ctx.arena);
}

/* ---- lexer ------------------------------------------------------------------------------------ */

/* One letter a token kind, in the order of enum token_kind: W Q S N O P B; tokens are shown as W<word>. */
static const char *lex(struct context *ctx, enum dialect dialect, const char *text)
{
	struct text out = text_on(ctx->arena);
	struct lexer lexer = lexer_on(dialect, text, strlen(text));
	for (;;) {
		struct token t = lexer_next(&lexer);
		if (t.kind == TOKEN_END)
			return text_get(&out);
		text_addf(&out, "%s%c<%.*s>", out.length ? " " : "", "EWQSNOPB"[t.kind], (int)t.length, t.start);
	}
}

static void check_lexer(const struct text_case *c, size_t count)
{
	struct context ctx = context_new();
	for (size_t i = 0; i < count; i++)
		EXPECT_TEXT(lex(&ctx, c[i].dialect, c[i].in), c[i].out, "%s", c[i].in);
	arena_free(ctx.arena);
}

Test(sql, lexer_words_and_comments)
{
	static const struct text_case cases[] = {
		{ PG, "", "" },
		{ PG, " \t\r\n\f\v", "" },
		{ PG, "a_1$b Übung _x", "W<a_1$b> W<Übung> W<_x>" },
		{ LITE, "a$b Ünder", "W<a$b> W<Ünder>" },
		{ PG, "a--b\nc", "W<a> W<c>" },
		{ LITE, "a--b", "W<a>" },
		{ PG, "--a\rb", "W<b>" },
		{ LITE, "--a\rb", "" },
		{ PG, "a/*/*b*/c*/d", "W<a> W<d>" },
		{ LITE, "a/*/*b*/c", "W<a> W<c>" },
		{ PG, "a/**/b/***/c", "W<a> W<b> W<c>" },
		{ PG, "a /*/ b", "W<a> B</*/ b>" },
		{ PG, "/* /* */", "B</* /* */>" },
		{ LITE, "/* x", "B</* x>" },
		{ PG, "-- /*\na /* -- */ b", "W<a> W<b>" },
		{ LITE, "\xef\xbb\xbfselect", "W<select>" },
		{ PG, "\xef\xbb\xbfselect", "W<select>" },
	};
	check_lexer(cases, COUNT_OF(cases));
}

Test(sql, lexer_strings)
{
	static const struct text_case cases[] = {
		{ PG, "'a''b' 'c'", "S<'a''b'> S<'c'>" },
		{ PG, "'a\\' b", "S<'a\\'> W<b>" },
		{ PG, "E'a\\'b' c", "S<E'a\\'b'> W<c>" },
		{ PG, "e'\\\\' c", "S<e'\\\\'> W<c>" },
		{ PG, "E'a\\", "B<E'a\\>" },
		{ PG, "B'01' x'1f' N'n' U&'\\0061'", "S<B'01'> S<x'1f'> S<N'n'> S<U&'\\0061'>" },
		{ PG, "U&'\\' u", "S<U&'\\'> W<u>" },
		{ PG, "ae'x'", "W<ae> S<'x'>" },
		{ PG, "E 'x'", "W<E> S<'x'>" },
		{ PG, "'a'\n  'b' c", "S<'a'\n  'b'> W<c>" },
		{ PG, "E'a' -- x\n '\\'' c", "S<E'a' -- x\n '\\''> W<c>" },
		{ PG, "'a' 'b'", "S<'a'> S<'b'>" },
		{ PG, "'a'\n-- x\n+", "S<'a'> O<+>" },
		{ LITE, "'a'\n'b'", "S<'a'> S<'b'>" },
		{ PG, "'open", "B<'open>" },
		{ PG, "'a'\n'open", "B<'a'\n'open>" },
		{ PG, "$$a$b'$$ c", "S<$$a$b'$$> W<c>" },
		{ PG, "$t$ $$ $T$ $t$", "S<$t$ $$ $T$ $t$>" },
		{ PG, "$ü1$x$ü1$", "S<$ü1$x$ü1$>" },
		{ PG, "a$$b$$", "W<a$$b$$>" },
		{ PG, "$a b", "O<$> W<a> W<b>" },
		{ PG, "$a$ b", "B<$a$ b>" },
		{ PG, "$a$ $b$ $a", "B<$a$ $b$ $a>" },
		{ LITE, "x'1F' X'00' y'1'", "S<x'1F'> S<X'00'> W<y> S<'1'>" },
		{ LITE, "E'a\\'", "W<E> S<'a\\'>" },
	};
	check_lexer(cases, COUNT_OF(cases));
}

Test(sql, lexer_quoted_names)
{
	static const struct text_case cases[] = {
		{ PG, "\"a\"\"b\".c", "Q<\"a\"\"b\"> O<.> W<c>" },
		{ PG, "U&\"\\0061\" u&x", "Q<U&\"\\0061\"> W<u> O<&> W<x>" },
		{ PG, "\"open", "B<\"open>" },
		{ PG, "a[1]", "W<a> O<[> N<1> O<]>" },
		{ PG, "a`b", "W<a> O<`> W<b>" },
		{ LITE, "[a b]]", "Q<[a b]> O<]>" },
		{ LITE, "[a'\"b]", "Q<[a'\"b]>" },
		{ LITE, "`a``b` \"c\"", "Q<`a``b`> Q<\"c\">" },
		{ LITE, "[open", "B<[open>" },
		{ LITE, "`open", "B<`open>" },
	};
	check_lexer(cases, COUNT_OF(cases));
}

Test(sql, lexer_numbers_and_parameters)
{
	static const struct text_case cases[] = {
		{ PG, "1 1.5 .5 1. 1e5 1.e-3 1E+2", "N<1> N<1.5> N<.5> N<1.> N<1e5> N<1.e-3> N<1E+2>" },
		{ PG, "1..10", "N<1> O<..> N<10>" },
		{ PG, "1e 2e+x", "N<1> W<e> N<2> W<e> O<+> W<x>" },
		{ PG, "0x1F 0b01 0o7 1_000", "N<0x1F> N<0b01> N<0o7> N<1_000>" },
		{ LITE, "0xff 1.5e3", "N<0xff> N<1.5e3>" },
		{ PG, "-1", "O<-> N<1>" },
		{ PG, "$1 $23", "P<$1> P<$23>" },
		{ PG, "a ?1 :b", "W<a> O<?> N<1> O<:> W<b>" },
		{ LITE, "? ?12 :a1 @b $c $d::e", "P<?> P<?12> P<:a1> P<@b> P<$c> P<$d::e>" },
		{ LITE, ": @ $", "O<:> O<@> O<$>" },
	};
	check_lexer(cases, COUNT_OF(cases));
}

Test(sql, lexer_operators)
{
	static const struct text_case cases[] = {
		{ PG, "a::b :=c=>d", "W<a> O<::> W<b> O<:=> W<c> O<=>> W<d>" },
		{ PG, "a<=b<>c!=d||e", "W<a> O<<=> W<b> O<<>> W<c> O<!=> W<d> O<||> W<e>" },
		{ PG, "a=-1 a@-1 a*-1", "W<a> O<=> O<-> N<1> W<a> O<@-> N<1> W<a> O<*> O<-> N<1>" },
		{ PG, "a->>'b' #>> @> ?| ~*", "W<a> O<->>> S<'b'> O<#>>> O<@>> O<?|> O<~*>" },
		{ PG, "a+--x\nb", "W<a> O<+> W<b>" },
		{ PG, "a*/*x*/b", "W<a> O<*> W<b>" },
		{ PG, "=>> =>", "O<=>>> O<=>>" },
		{ PG, "(a,b);", "O<(> W<a> O<,> W<b> O<)> O<;>" },
		{ PG, "\\d", "O<\\> W<d>" },
		{ LITE, "a->>b->c||d<<1>>2", "W<a> O<->>> W<b> O<->> W<c> O<||> W<d> O<<<> N<1> O<>>> N<2>" },
		{ LITE, "a==b<>c!=d<=e>=f", "W<a> O<==> W<b> O<<>> W<c> O<!=> W<d> O<<=> W<e> O<>=> W<f>" },
		{ LITE, "a=-1|~b&c%d", "W<a> O<=> O<-> N<1> O<|> O<~> W<b> O<&> W<c> O<%> W<d>" },
	};
	check_lexer(cases, COUNT_OF(cases));
}

Test(sql, lexer_knows_line_and_column)
{
	static const struct {
		const char *text;
		int line, column;
	} cases[] = {
		{ "x", 1, 1 },         { "  x", 1, 3 },          { "\nx", 2, 1 },          { "-- a\r\n\t x", 2, 3 },
		{ "/*\n\n*/x", 3, 3 }, { "/* äöü */ x", 1, 11 }, { "\xef\xbb\xbfx", 1, 1 }
	};
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct lexer lexer = lexer_on(DIALECT_POSTGRES, cases[i].text, strlen(cases[i].text));
		struct token t = lexer_next(&lexer);
		cr_expect(t.line == cases[i].line && t.column == cases[i].column, "%d:%d for %s", t.line, t.column,
			  cases[i].text);
	}
}

Test(sql, lexer_stops_at_its_length)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, "ab'c'", 3);
	struct token word = lexer_next(&lexer), broken = lexer_next(&lexer), end = lexer_next(&lexer);
	cr_expect_eq(word.length, 2);
	cr_expect(broken.kind == TOKEN_BROKEN && broken.length == 1);
	cr_expect_eq(end.kind, TOKEN_END);
}

Test(sql, token_is_folds_words_only)
{
	struct lexer lexer = lexer_on(DIALECT_POSTGRES, "Begin \"begin\" ;", 15);
	struct token word = lexer_next(&lexer), quoted = lexer_next(&lexer), semicolon = lexer_next(&lexer);
	cr_expect(token_is(&word, "BEGIN") && token_is(&word, "begin"));
	cr_expect_not(token_is(&word, "begins") || token_is(&word, "begi") || token_is(&word, ""));
	cr_expect_not(token_is(&quoted, "begin"));
	cr_expect(token_is(&semicolon, ";"));
}

Test(sql, names_of_tokens)
{
	static const struct text_case cases[] = {
		{ PG, "Customer", "customer" },
		{ LITE, "Customer", "Customer" },
		{ PG, "\"Customer\"", "Customer" },
		{ PG, "\"a\"\"b\"", "a\"b" },
		{ PG, "\"a''b`]\"", "a''b`]" },
		{ LITE, "[a\"\"b]", "a\"\"b" },
		{ LITE, "`a``b`", "a`b" },
		{ LITE, "'a''b'", "a'b" },
		{ LITE, "\"\"", "" },
		{ PG, "ÜBER", "Über" },
		{ PG, "U&\"d\\0061t\\+000061\"", "data" },
		{ PG, "\"&\"", "&" },
		{ PG, "U&\"\\00FC\\20AC\\\\\"", "ü€\\" },
		{ PG, "U&\"\\D83D\\DE00\"", "\xf0\x9f\x98\x80" },
		{ PG, "U&\"\\D83Dx\\zz\"", "\\D83Dx\\zz" },
	};
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(cases); i++) {
		struct lexer lexer = lexer_on(cases[i].dialect, cases[i].in, strlen(cases[i].in));
		struct token t = lexer_next(&lexer);
		EXPECT_TEXT(token_name(&ctx, cases[i].dialect, &t), cases[i].out, "%s", cases[i].in);
	}
	arena_free(ctx.arena);
}

static void collect(void *user, const char *name)
{
	struct text *out = user;
	text_addf(out, "%s|", name);
}

Test(sql, names_in_a_text)
{
	struct context ctx = context_new();
	struct text out = text_on(ctx.arena);
	const char *text = "Select \"A\".b, 'x', $$c$$ /* d */ from U&\"\\0065\" where f(:g) > 1 and 'open";
	sql_names(&ctx, DIALECT_POSTGRES, text, collect, &out);
	EXPECT_TEXT(text_get(&out), "select|A|b|from|e|where|f|g|and|", "%s", text);
	arena_free(ctx.arena);
}

/* The first and the last word of the table, and words on either side of it; "abort" and "type" are unreserved. */
Test(sql, keywords)
{
	static const char *const quoted[] = { "all", "order", "user", "xmltable" };
	static const char *const plain[] = { "", "abort", "customer", "type", "zone" };
	for (size_t i = 0; i < COUNT_OF(quoted); i++)
		cr_expect(sql_is_keyword(quoted[i]), "%s", quoted[i]);
	for (size_t i = 0; i < COUNT_OF(plain); i++)
		cr_expect_not(sql_is_keyword(plain[i]), "%s", plain[i]);
}
