/* Reading models: what is right becomes objects, what is wrong is said with its place and what to do. */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "schemadiff/xml.h"

#include "unit_support.h"

#define ROOT "<model xmlns='" MODEL_NAMESPACE "'>" /* one line */
#define MODEL(body) ROOT "\n" body "\n</model>"

static struct object *read_for(struct context *ctx, const char *text, const char *engine)
{
	return xml_read_text(ctx, text, strlen(text), "m.xml", engine, "main");
}

static const char *all_said(struct context *ctx)
{
	struct text t = text_on(ctx->arena);
	for (size_t i = 0; i < diag_count(ctx); i++) {
		const struct diag *d = diag_at(ctx, i);
		text_addf(&t, "\n  %s:%d:%d: %s (%s)", d->at.file, d->at.line, d->at.column, d->message,
			  d->hint ? d->hint : "-");
	}
	return text_get(&t);
}

/* ---- malformed models ----------------------------------------------------------------------------------------- */

/* The first thing that must be said, how many there are, and fragments of message and hint. */
struct bad {
	const char *text;
	enum diag_code code;
	int count, line, column;
	const char *message, *hint;
};

static void check_bad(const struct bad *bad, size_t length)
{
	struct context ctx = context_new();
	const struct object *model = xml_read_text(&ctx, bad->text, length, "m.xml", "sqlite", "main");
	cr_expect_null(model, "accepted: %s", bad->text);
	cr_expect_eq((int)diag_count(&ctx), bad->count, "%d expected, for %s%s", bad->count, bad->text, all_said(&ctx));
	if (diag_count(&ctx)) {
		const struct diag *d = diag_at(&ctx, 0);
		bool fits = d->code == bad->code && d->at.line == bad->line && d->at.column == bad->column &&
			    strstr(d->message, bad->message) && (!bad->hint || (d->hint && strstr(d->hint, bad->hint)));
		cr_expect(fits, "%d:%d: %s (%s) expected, for %s%s", bad->line, bad->column, bad->message,
			  bad->hint ? bad->hint : "-", bad->text, all_said(&ctx));
		cr_expect_str_eq(d->at.file, "m.xml");
		cr_expect_eq(diag_exit_code(&ctx), 2);
	}
	arena_free(ctx.arena);
}

/* clang-format off */
static const struct bad bad_models[] = {
	/* elements */
	{ MODEL("<tabel name='a'/>"), DIAG_MODEL_ELEMENT, 1, 2, 1, "unknown element <tabel> in <model>", "Did you mean <table>?" },
	{ MODEL("  <zzzzzz/>"), DIAG_MODEL_ELEMENT, 1, 2, 3, "unknown element <zzzzzz>", "In <model> may stand <schema>, <extension>" },
	{ MODEL("<schema name='s'>\n\t<column name='c'/></schema>"), DIAG_MODEL_ELEMENT, 1, 3, 2, "<column> may not stand in <schema>", "It may stand in <table>, <materialized-view> or <view>." },
	{ MODEL("<table name='t'><schema name='s'/></table>"), DIAG_MODEL_ELEMENT, 1, 2, 17, "<schema> may not stand in <table>", "It may stand in <model>." },
	{ MODEL("<table name='t'><table name='u'/></table>"), DIAG_MODEL_ELEMENT, 1, 2, 17, "<table> may not stand in <table>", "<model> or <schema>" },
	{ MODEL("<schema name='s'><model/></schema>"), DIAG_MODEL_ELEMENT, 1, 2, 18, "<model> may not stand in <schema>", "It is the root of a file." },
	{ MODEL("<table name='t'><column name='c'><check>1</check></column></table>"), DIAG_MODEL_ELEMENT, 1, 2, 34, "<check> may not stand in <column>", "<domain> or <table>" },
	{ MODEL("<table name='t'><column name='c'><grant to='x' privileges='all'><qqqqqqq/></grant></column></table>"), DIAG_MODEL_ELEMENT, 1, 2, 65, "unknown element <qqqqqqq>", "No element may stand in <grant>." },
	{ MODEL("<table name='t'><zzzzzz><nonsense/></zzzzzz></table>"), DIAG_MODEL_ELEMENT, 1, 2, 17, "unknown element <zzzzzz>", NULL },
	/* attributes */
	{ MODEL("<table nmae='t'/>"), DIAG_MODEL_ATTRIBUTE, 1, 2, 8, "<table> has no attribute nmae", "Did you mean name?" },
	{ MODEL("<table name='t'\n       zzzzzzz='t'/>"), DIAG_MODEL_ATTRIBUTE, 1, 3, 8, "no attribute zzzzzzz", "It has name, partition-by" },
	{ "<model xmlns='urn:schemadiff:model:1' was='x'/>", DIAG_MODEL_ATTRIBUTE, 1, 1, 39, "<model> has no attribute was", "engine" },
	{ MODEL("<table name='t' xmlns:x='urn:x' x:name='u'/>"), DIAG_MODEL_ATTRIBUTE, 1, 2, 33, "no attribute x:name", "have no prefix" },
	{ MODEL("<table name='t' y:comment='u'/>"), DIAG_MODEL_ATTRIBUTE, 1, 2, 17, "no attribute y:comment", "have no prefix" },
	{ MODEL("<table name='t' comment='a'\n comment='b'/>"), DIAG_XML_SYNTAX, 1, 3, 2, "comment is given twice; the first one is at 2:17", "Remove one" },
	{ MODEL("<table name='t' name='t' name='t'/>"), DIAG_XML_SYNTAX, 2, 2, 17, "name is given twice", NULL },
	{ MODEL("<table name='t' Name='u'/>"), DIAG_MODEL_ATTRIBUTE, 1, 2, 17, "no attribute Name", "Did you mean name?" },
	{ MODEL("<table name='t' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:nil='true'/>"), DIAG_MODEL_ATTRIBUTE, 1, 2, 71, "no attribute xsi:nil", NULL },
	/* values */
	{ MODEL("<table name=''/>"), DIAG_MODEL_VALUE, 1, 2, 8, "name=\"\" is not allowed for <table>", "may not be empty" },
	{ MODEL("<table name='t' was=''/>"), DIAG_MODEL_VALUE, 1, 2, 17, "was=\"\" is not allowed for <table>", "may not be empty" },
	{ MODEL("<table name='t' strict='yes'/>"), DIAG_MODEL_VALUE, 1, 2, 17, "strict=\"yes\"", "true or false" },
	{ MODEL("<sequence name='s' start='1.5'/>"), DIAG_MODEL_VALUE, 1, 2, 20, "start=\"1.5\"", "whole number" },
	{ MODEL("<sequence name='s' start='9223372036854775808'/>"), DIAG_MODEL_VALUE, 1, 2, 20, "start=", "9223372036854775807" },
	{ MODEL("<table name='t'><column name='ä' identity='allways'/></table>"), DIAG_MODEL_VALUE, 1, 2, 34, "identity=\"allways\"", "always, by default" },
	{ MODEL("<table name='t'><primary-key columns='a,,b'/></table>"), DIAG_MODEL_VALUE, 1, 2, 30, "columns=\"a,,b\"", "commas" },
	{ MODEL("<table name='t'><column name='a'/><foreign-key columns='a' references='a.b.c(d)'/></table>"), DIAG_MODEL_VALUE, 1, 2, 60, "references=", "schema.table(column" },
	{ MODEL("<table name='t' options='fillfactor'/>"), DIAG_MODEL_VALUE, 1, 2, 17, "options=", "name=value" },
	{ MODEL("<enum name='e' labels='a, \"b'/>"), DIAG_MODEL_VALUE, 1, 2, 16, "labels=", "double quotes" },
	{ MODEL("<table name='t' engine='sqlit'/>"), DIAG_MODEL_VALUE, 1, 2, 17, "engine=\"sqlit\" names no engine", "Did you mean sqlite?" },
	{ MODEL("<table name='t' engine='oracle'/>"), DIAG_MODEL_VALUE, 1, 2, 17, "engine=\"oracle\" names no engine", "postgresql or sqlite" },
	/* what is missing */
	{ MODEL("\n  <table/>"), DIAG_MODEL_MISSING, 1, 3, 3, "<table> needs name", "Add name=\"…\"." },
	{ MODEL("<table name='t'><check/></table>"), DIAG_MODEL_MISSING, 1, 2, 17, "<check> needs expression", "or write it as the element's text" },
	{ MODEL("<table name='t'><check> \n </check></table>"), DIAG_MODEL_MISSING, 1, 2, 17, "<check> needs expression", NULL },
	{ MODEL("<domain/>"), DIAG_MODEL_MISSING, 2, 2, 1, "<domain> needs name", NULL },
	{ MODEL("<table name='t'><primary-key/></table>"), DIAG_MODEL_MISSING, 1, 2, 17, "<primary-key> needs columns", NULL },
	/* text */
	{ MODEL("<table name='t'>stray</table>"), DIAG_MODEL_ELEMENT, 1, 2, 17, "text may not stand in <table>", "Remove it" },
	{ MODEL("<table name='t'/> <!-- a -->\n\n   <!-- b --> stray"), DIAG_MODEL_ELEMENT, 1, 4, 15, "text may not stand in <model>", NULL },
	{ MODEL("<table name='t'><![CDATA[x]]></table>"), DIAG_MODEL_ELEMENT, 1, 2, 17, "text may not stand in <table>", NULL },
	{ MODEL("<table name='t'>&amp;</table>"), DIAG_MODEL_ELEMENT, 1, 2, 17, "text may not stand in <table>", NULL },
	{ MODEL("<table name='t'><check expression='1'> 2</check></table>"), DIAG_MODEL_VALUE, 1, 2, 40, "both the attribute expression and text", "Remove one" },
	{ MODEL("<view name='v'>select 1<column name='c'/>\nfrom t</view>"), DIAG_MODEL_ELEMENT, 1, 3, 1, "the text of <view> is in two places", NULL },
	{ MODEL("<view name='v'>  ;  </view>"), DIAG_MODEL_VALUE, 1, 2, 18, "query=\";\"", "may not be empty" },
	/* duplicates */
	{ MODEL("<table name='t'/>\n<table name='t'/>"), DIAG_MODEL_DUPLICATE, 1, 3, 1, "table main.t is there already: table main.t at m.xml:2:1", "Rename or remove" },
	{ MODEL("<table name='t'/>\n<view name='t'>select 1</view>"), DIAG_MODEL_DUPLICATE, 1, 3, 1, "view main.t is there already: table main.t at m.xml:2:1", NULL },
	{ MODEL("<table name='t'/><schema name='main'><table name='t'/></schema>"), DIAG_MODEL_DUPLICATE, 1, 2, 38, "table main.t is there already", NULL },
	{ MODEL("<table name='t'><column name='c'/>\n<column name='c'/></table>"), DIAG_MODEL_DUPLICATE, 1, 3, 1, "column main.t.c is there already: column main.t.c at m.xml:2:17", NULL },
	{ MODEL("<table name='t'><check>a</check><check expression='a'/></table>"), DIAG_MODEL_DUPLICATE, 1, 2, 33, "is there already", NULL },
	{ MODEL("<schema name='s'/>\n<schema name='s'/>"), DIAG_MODEL_DUPLICATE, 1, 3, 1, "schema s is there already, at m.xml:2:1", "together" },
	{ MODEL("<extension name='e'/><extension name='e'/>"), DIAG_MODEL_DUPLICATE, 1, 2, 22, "extension e is there already", NULL },
	/* the root */
	{ "<schema xmlns='" MODEL_NAMESPACE "' name='s'/>", DIAG_MODEL_ELEMENT, 1, 1, 1, "the root element is <schema>, not <model>", "<model xmlns=\"" MODEL_NAMESPACE "\">" },
	{ "<model>\n<tabel/></model>", DIAG_MODEL_ELEMENT, 3, 1, 1, "<model> has no namespace", "xmlns=" },
	{ "<model xmlns='urn:schemadiff:model:2'/>", DIAG_MODEL_ELEMENT, 1, 1, 1, "has the namespace \"urn:schemadiff:model:2\"", "xmlns=" },
	{ "<m:model/>", DIAG_MODEL_ELEMENT, 1, 1, 1, "the prefix m is not declared", "xmlns=" },
	{ MODEL("<table xmlns='urn:other' name='t'/>"), DIAG_MODEL_ELEMENT, 1, 2, 1, "<table> has the namespace \"urn:other\"", "All elements" },
	{ MODEL("<o:table name='t'/>"), DIAG_MODEL_ELEMENT, 1, 2, 1, "the prefix o of <o:table> is not declared", NULL },
	{ MODEL("<table xmlns='' name='t'/>"), DIAG_MODEL_ELEMENT, 1, 2, 1, "<table> has the namespace \"\"", NULL },
	/* not well-formed: told after all that came before it */
	{ "", DIAG_XML_SYNTAX, 1, 1, 1, "the file is empty", NULL },
	{ "  \n ", DIAG_XML_SYNTAX, 1, 2, 2, "not well-formed", "begins with <" },
	{ "hello", DIAG_XML_SYNTAX, 1, 1, 1, "not well-formed", "begins with <" },
	{ ROOT "\n<table name='t'>\n</model>", DIAG_XML_SYNTAX, 1, 3, 9, "tag mismatch: table line 2 and model", "opened last" },
	{ ROOT "\n<table name='t'>", DIAG_XML_SYNTAX, 1, 2, 17, "table line 2", NULL },
	{ ROOT "\n<tabel name='u'/><table name='t'>", DIAG_MODEL_ELEMENT, 2, 2, 1, "unknown element <tabel>", NULL },
	{ MODEL("<table name=t/>"), DIAG_XML_SYNTAX, 1, 2, 13, "AttValue", "quotes" },
	{ MODEL("<table name/>"), DIAG_XML_SYNTAX, 1, 2, 12, "", "name=\"value\"" },
	{ MODEL("<table name='a<b'/>"), DIAG_XML_SYNTAX, 1, 2, 15, "<", "&lt;" },
	{ MODEL("<view name='v'>a & b</view>"), DIAG_XML_SYNTAX, 1, 2, 19, "", "&amp;" },
	{ MODEL("<view name='v'>a < b</view>"), DIAG_XML_SYNTAX, 1, 2, 19, "", NULL },
	{ MODEL("<view name='v'>a &amp b</view>"), DIAG_XML_SYNTAX, 1, 2, 22, "", NULL },
	{ MODEL("<view name='v'>a \x01 b</view>"), DIAG_XML_SYNTAX, 1, 2, 18, "Char", "control characters" },
	{ MODEL("<view name='v'>a &#1; b</view>"), DIAG_XML_SYNTAX, 1, 2, 22, "", NULL },
	{ MODEL("<!-- a -- b -->"), DIAG_XML_SYNTAX, 1, 2, 8, "hyphen within comment", NULL },
	{ MODEL("") "<model/>", DIAG_XML_SYNTAX, 1, 3, 9, "", "one root element" },
	{ " <?xml version='1.0'?>" MODEL(""), DIAG_XML_SYNTAX, 1, 1, 7, "XML declaration", "very beginning" },
	/* hostile */
	{ "<!DOCTYPE model>\n" MODEL(""), DIAG_XML_HOSTILE, 1, 1, 1, "document type", "Remove" },
	{ "<!-- x -->\n<!DOCTYPE m [<!ENTITY a 'b'><!ENTITY c '&a;&a;'>]>" MODEL("&c;"), DIAG_XML_HOSTILE, 1, 2, 1, "document type", NULL },
	{ "<!DOCTYPE m SYSTEM 'file:///etc/passwd'>" MODEL(""), DIAG_XML_HOSTILE, 1, 1, 1, "document type", NULL },
	{ MODEL("<view name='v'>&nbsp;</view>"), DIAG_XML_HOSTILE, 1, 2, 22, "nbsp", "&amp;" },
	{ MODEL("<table name='&auml;'/>"), DIAG_XML_HOSTILE, 1, 2, 20, "auml", NULL },
	{ MODEL(" <?php echo ?>"), DIAG_XML_HOSTILE, 1, 2, 2, "the processing instruction <?php", "Remove it" },
	{ "<?xml-stylesheet href='a'?>" MODEL(""), DIAG_XML_HOSTILE, 1, 1, 1, "xml-stylesheet", NULL },
	{ "<?xml version='1.0' encoding='ISO-8859-1'?>" MODEL(""), DIAG_XML_HOSTILE, 1, 1, 21, "the encoding \"ISO-8859-1\"", "UTF-8" },
	{ "<?xml version='1.0' encoding='UTF-16'?>" MODEL(""), DIAG_XML_HOSTILE, 1, 1, 21, "the encoding \"UTF-16\"", NULL },
	{ MODEL("<table name='gr\xf6\xdf""e'/>"), DIAG_XML_HOSTILE, 1, 2, 16, "not UTF-8", "Save it" },
	{ "\xff\xfe<", DIAG_XML_HOSTILE, 1, 1, 1, "UTF-16", "Save it" },
	/* columns are counted in characters, lines also after a byte order mark and with CR LF */
	{ "\xef\xbb\xbf" ROOT "<x/></model>", DIAG_MODEL_ELEMENT, 1, 1, 39, "unknown element <x>", NULL },
	{ MODEL("<!-- äöü€𝄞 --><x/>"), DIAG_MODEL_ELEMENT, 1, 2, 15, "unknown element <x>", NULL },
	{ ROOT "\r\n<table name='ü'\r\n x='1'/>\r\n</model>", DIAG_MODEL_ATTRIBUTE, 1, 3, 2, "no attribute x", NULL },
	{ MODEL("<table name='t' comment='a > b' x='1'/>"), DIAG_MODEL_ATTRIBUTE, 1, 2, 33, "no attribute x", NULL },
};
/* clang-format on */

/* What is wrong beside that which was refused, a line each. */
static const struct {
	const char *text, *said;
} rest_models[] = {
	/* an element with an unknown attribute or a value that is refused is there all the same */
	{ MODEL("<table name='t' colour='red'><column name='a' nullable='maybe'/></table>\n"
		"<table name='u'><column name='a'/><foreign-key name='f' columns='a' references='t(a)'/></table>\n"
		"<table name='v'><column name='a'/><foreign-key name='f' columns='a' references='nowhere(a)'/></table>"),
	  "2 <table> has no attribute colour\n2 nullable=\"maybe\" is not allowed for <column>\n"
	  "4 foreign key main.v.f: there is no table main.nowhere\n" },
	{ MODEL("<table nmae='t'><column name='a'/></table>\n"
		"<table name='u'><column name='a'/><foreign-key name='f' columns='a' references='t(a)'/><index name='i' columns='b'/></table>"),
	  "2 <table> has no attribute nmae\n3 index main.u.i: columns names column b, which table main.u does not have\n" },
	{ MODEL("<table name='t'><column nmae='a'/><primary-key name='k' columns='a'/></table>\n"
		"<table name='u'><column name='a'/><primary-key name='k' columns='b'/></table>"),
	  "2 <column> has no attribute nmae\n3 primary key main.u.k: columns names column b, which table main.u does not have\n" },
	/* an unknown element, or one in the wrong place, may have been meant to define the name */
	{ MODEL("<tabel name='t'><column name='a'/></tabel>\n"
		"<table name='u'><column name='a'/><foreign-key name='f' columns='a' references='t(a)'/><foreign-key name='g' columns='a' references='w(a)'/></table>"),
	  "2 unknown element <tabel> in <model>\n3 foreign key main.u.g: there is no table main.w\n" },
	{ MODEL("<zzzzzz><yyyyyy name='t'/></zzzzzz>\n"
		"<table name='u'><column name='a'/><foreign-key name='f' columns='a' references='w(a)'/><primary-key name='k' columns='b'/></table>"),
	  "2 unknown element <zzzzzz> in <model>\n3 primary key main.u.k: columns names column b, which table main.u does not have\n" },
	{ MODEL("<column name='b'/>\n<table name='u'><column name='a'/><primary-key name='k' columns='b, c'/></table>"),
	  "2 <column> may not stand in <model>\n3 primary key main.u.k: columns names column c, which table main.u does not have\n" },
	{ MODEL("<table name='u'><zzzzzz/><primary-key name='k' columns='a'/></table>\n<table name='v'><primary-key name='k' columns='a'/></table>"),
	  "2 unknown element <zzzzzz> in <table>\n3 primary key main.v.k: columns names column a, which table main.v does not have\n" },
	{ MODEL("<shema name='s'><table name='t'><column name='a'/></table></shema>\n"
		"<table name='u'><column name='a'/><foreign-key name='f' columns='a' references='s.t(a)'/><foreign-key name='g' columns='a' references='x.y(a)'/></table>"),
	  "2 unknown element <shema> in <model>\n3 foreign key main.u.g: there is no table x.y\n" },
	/* what counts for another engine alone is not there */
	{ MODEL("<table name='t' engine='postgresql'><column name='a'/></table><table name='w' x='1'/>\n"
		"<table name='u'><column name='a'/><foreign-key name='f' columns='a' references='t(a)'/></table>"),
	  "2 <table> has no attribute x\n3 foreign key main.u.f: there is no table main.t\n" },
	/* one schema of another name may be meant by the default one */
	{ MODEL("<schema name='s'><table name='t' x='1'><column name='a'/><foreign-key name='f' columns='a' references='main.t(a)'/></table></schema>"),
	  "2 <table> has no attribute x\n" },
	/* an attribute that was refused is not said to be missing beside another one */
	{ MODEL("<table name='t'><column name='a' generated='sometimes'>1</column>\n<column name='b'>1</column></table>"),
	  "2 generated=\"sometimes\" is not allowed for <column>\n"
	  "3 column main.t.b has expression, which means nothing without generated\n" },
	{ MODEL("<table name='t' x='1'><column name='a'/><primary-key name='k' columns='a'/>\n<primary-key name='p' columns='a'/></table>"),
	  "2 <table> has no attribute x\n3 table main.t has a primary key already, at m.xml:2\n" },
	/* what was not read may hold anything */
	{ ROOT "\n<table name='u'><primary-key name='k' columns='b'/></table><table name=v/>\n</model>",
	  "2 not well-formed: AttValue: \" or ' expected\n" },
};

Test(xml, what_else_is_wrong_is_said_at_once)
{
	for (size_t i = 0; i < COUNT_OF(rest_models); i++) {
		struct context ctx = context_new();
		struct text said = text_on(ctx.arena);
		cr_expect_null(read_for(&ctx, rest_models[i].text, "sqlite"));
		for (size_t j = 0; j < diag_count(&ctx); j++)
			text_addf(&said, "%d %s\n", diag_at(&ctx, j)->at.line, diag_at(&ctx, j)->message);
		cr_expect_str_eq(text_get(&said), rest_models[i].said, "%s\n%s", rest_models[i].text, text_get(&said));
		arena_free(ctx.arena);
	}
}

Test(xml, malformed_models)
{
	cr_assert_geq(COUNT_OF(bad_models), 60);
	for (size_t i = 0; i < COUNT_OF(bad_models); i++)
		check_bad(&bad_models[i], strlen(bad_models[i].text));
	struct bad nul = { ROOT "\n<table name='a\0b'/></model>", DIAG_XML_HOSTILE, 1, 2, 15, "NUL byte", "UTF-8" };
	check_bad(&nul, strlen(ROOT) + strlen("\n<table name='a") + 1 + strlen("b'/></model>"));
}

/* Every error of a file in one run, each in its place. */
Test(xml, all_errors_of_a_file)
{
	static const char text[] = MODEL("<schema name='s' commment='x'>\n"
					 "  <tabel name='t'>\n"
					 "    <column name='a' type='int' nullable='maybe'/>\n"
					 "    <colunm name='b'/> text\n"
					 "    <check/>\n"
					 "  </tabel>\n"
					 "  <sequence/>\n"
					 "</schema>");
	static const struct place expected[] = { { NULL, 2, 18 }, { NULL, 3, 3 }, { NULL, 4, 33 }, { NULL, 5, 5 },
						 { NULL, 5, 24 }, { NULL, 6, 5 }, { NULL, 8, 3 } };
	struct context ctx = context_new();
	cr_assert_null(read_for(&ctx, text, "sqlite"));
	cr_assert_eq(diag_count(&ctx), COUNT_OF(expected), "%s", all_said(&ctx));
	for (size_t i = 0; i < COUNT_OF(expected); i++)
		cr_expect(diag_at(&ctx, i)->at.line == expected[i].line &&
				  diag_at(&ctx, i)->at.column == expected[i].column,
			  "error %zu: %s", i, all_said(&ctx));
	arena_free(ctx.arena);
}

/* ---- bounds ----------------------------------------------------------------------------------------------------- */

static void repeat(struct text *t, const char *s, size_t times)
{
	while (times--)
		text_add(t, s);
}

/* Reads text that is hostile; gives the first message. */
static void check_hostile(struct context *ctx, const struct text *t, const char *message)
{
	size_t before = diag_count(ctx);
	cr_expect_null(xml_read_text(ctx, t->data, t->length, "m.xml", "sqlite", "main"));
	cr_assert_gt(diag_count(ctx), before);
	const struct diag *d = diag_at(ctx, before);
	cr_expect(strstr(d->message, message), "%s expected, but %s", message, d->message);
	cr_expect(diag_table[d->code].exit_code == 2 && d->at.line >= 1 && d->at.column >= 1);
}

Test(xml, bounds_hold)
{
	struct context ctx = context_new();
	struct text t = text_on(ctx.arena);
	text_add(&t, ROOT);
	repeat(&t, "<schema name='s'>", 64);
	check_hostile(&ctx, &t, "<schema> may not stand in <schema>");
	cr_expect(strstr(diag_at(&ctx, diag_count(&ctx) - 1)->message, "more than 64 levels"), "%s", all_said(&ctx));
	t.length = 0;
	text_add(&t, ROOT "<table ");
	repeat(&t, "a", 100000);
	text_add(&t, "='x'/></model>");
	check_hostile(&ctx, &t, "not well-formed");
	t.length = 0;
	text_add(&t, ROOT "<table ");
	for (int i = 0; i < 300; i++)
		text_addf(&t, "a%d='' ", i);
	text_add(&t, "/></model>");
	check_hostile(&ctx, &t, "more than 256 attributes");
	t.length = 0;
	text_add(&t, ROOT "<table ");
	for (int i = 0; i < 1000000; i++)
		text_addf(&t, "a%x='' ", (unsigned)i);
	check_hostile(&ctx, &t, "too many different names");
	arena_free(ctx.arena);
}

Test(xml, errors_are_limited)
{
	struct context ctx = context_new();
	struct text t = text_on(ctx.arena);
	text_add(&t, ROOT);
	repeat(&t, "<nonsense/><sequence name='' start='x'/>", 5000);
	text_add(&t, "</model>");
	cr_assert_null(xml_read_text(&ctx, t.data, t.length, "m.xml", "sqlite", "main"));
	cr_expect_eq(diag_count(&ctx), 1001);
	cr_expect(strstr(diag_at(&ctx, 1000)->message, "more than 1000 errors"), "%s", diag_at(&ctx, 1000)->message);
	arena_free(ctx.arena);
}

Test(xml, a_large_file_is_refused)
{
	struct context ctx = context_new();
	size_t length = ((size_t)64 << 20) + 1;
	char *text = calloc(length + 1, 1);
	memset(text, ' ', length);
	cr_assert_null(xml_read_text(&ctx, text, length, "m.xml", "sqlite", "main"));
	cr_expect(strstr(diag_at(&ctx, 0)->message, "larger than 64 MiB"));
	free(text);
	arena_free(ctx.arena);
}

/* ---- what is right ------------------------------------------------------------------------------------------------ */

Test(xml, a_model_is_read)
{
	static const char text[] =
		"\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?>\n"
		"<!-- c --><m:model xmlns:m='" MODEL_NAMESPACE "'\n"
		"  xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='a b' xml:lang='en'>\n"
		"<m:table name='t' was='u' comment='a&#10;b &amp;#38; &amp; &lt;&#9;&quot;' xml:space='preserve'>\n"
		"<m:column name='c' nullable='1' generated='stored'>\n a <!-- x --><![CDATA[< b && ]]>&gt;c \n</m:column>"
		"</m:table></m:model>\n<!-- end -->\n";
	struct context ctx = context_new();
	struct object *model = read_for(&ctx, text, "sqlite");
	cr_assert_not_null(model, "%s", all_said(&ctx));
	struct object *table = object_child(object_child(model, KIND_SCHEMA, "main"), KIND_TABLE, "t");
	cr_assert_not_null(table);
	cr_expect_str_eq(table->was, "u");
	cr_expect_str_eq(object_get(table, TABLE_COMMENT), "a\nb &#38; & <\t\"");
	cr_expect(table->at.line == 4 && table->at.column == 1);
	cr_expect_str_eq(object_get(table->child, COLUMN_EXPRESSION), "a < b && >c");
	cr_expect_null(object_get(table->child, COLUMN_NULLABLE), "a value equal to the default is absent");
	arena_free(ctx.arena);
}

Test(xml, elements_of_other_engines_are_checked_and_left_out)
{
	static const char text[] = MODEL("<table name='t'><column name='c' type='jsonb' engine='postgresql'/>\n"
					 "<column name='c' type='text' engine='sqlite'/></table>\n"
					 "<schema name='audit' engine='postgresql'><table name='log'/></schema>\n"
					 "<table name='p' engine='postgresql'/><table name='p' engine='sqlite'/>");
	struct context ctx = context_new();
	struct object *lite = read_for(&ctx, text, "sqlite"), *pg = read_for(&ctx, text, "postgresql");
	cr_assert(lite && pg, "%s", all_said(&ctx));
	cr_expect_null(object_child(lite, KIND_SCHEMA, "audit"));
	cr_expect_not_null(object_child(pg, KIND_SCHEMA, "audit"));
	struct object *t = object_child(object_child(lite, KIND_SCHEMA, "main"), KIND_TABLE, "t");
	cr_expect_str_eq(object_get(t->child, COLUMN_TYPE), "text");
	cr_expect_null(t->child->next);
	cr_expect_null(
		read_for(&ctx, MODEL("<table name='t' engine='postgresql'><columm name='c'/></table>"), "sqlite"));
	cr_expect_eq(diag_count(&ctx), 1);
	struct object *none = read_for(
		&ctx, "<model xmlns='" MODEL_NAMESPACE "' engine='postgresql'><table name='t'/></model>", "sqlite");
	cr_expect(none && !none->child);
	arena_free(ctx.arena);
}

Test(xml, without_a_default_schema_objects_need_one)
{
	struct context ctx = context_new();
	static const char text[] = MODEL("<table name='t'/>");
	cr_assert_null(xml_read_text(&ctx, text, strlen(text), "m.xml", NULL, NULL));
	cr_expect(strstr(diag_at(&ctx, 0)->message, "<table> stands outside of a schema"));
	arena_free(ctx.arena);
}

/* ---- folders --------------------------------------------------------------------------------------------------------- */

static char folder[64];

static void folder_make(void)
{
	snprintf(folder, sizeof folder, "/tmp/schemadiff-xml.XXXXXX");
	cr_assert_not_null(mkdtemp(folder));
}

static void folder_remove(void)
{
	char command[128];
	snprintf(command, sizeof command, "rm -rf '%s'", folder);
	cr_assert_eq(system(command), 0);
}

static void put(struct context *ctx, const char *name, const char *text)
{
	char *path = file_join(ctx->arena, folder, name), *parent = arena_strdup(ctx->arena, path);
	*strrchr(parent, '/') = '\0';
	cr_assert(file_make_folders(ctx, parent) && file_write(ctx, path, text, strlen(text)));
}

Test(xml, a_folder_is_one_model, .init = folder_make, .fini = folder_remove)
{
	struct context ctx = context_new();
	put(&ctx, "b.xml", MODEL("<schema name='s' comment='x'><table name='b'/></schema><table name='d'/>"));
	put(&ctx, "a/a.xml", MODEL("<schema name='s'><table name='a'/></schema>"));
	put(&ctx, "c.xml", MODEL("<schema name='s' comment='x' was='r'><table name='c'/></schema>"));
	put(&ctx, "notes.txt", "not XML");
	put(&ctx, ".hidden.xml", "not XML");
	/* links in a circle, and to what is read anyway */
	cr_assert_eq(symlink("..", file_join(ctx.arena, folder, "a/loop")), 0);
	cr_assert_eq(symlink("b.xml", file_join(ctx.arena, folder, "z.xml")), 0);
	struct object *model = xml_read(&ctx, folder, "sqlite", "main");
	cr_assert_not_null(model, "%s", all_said(&ctx));
	struct object *s = model->child;
	cr_expect_str_eq(object_name(s), "s");
	cr_expect(text_equal(s->was, "r") && text_equal(object_get(s, SCHEMA_COMMENT), "x"));
	const char *expected = "abc";
	for (const struct object *t = s->child; t; t = t->next)
		cr_expect_eq(object_name(t)[0], *expected++);
	cr_expect_eq(*expected, '\0');
	cr_expect_str_eq(object_name(s->next), "main");
	cr_expect_str_eq(s->child->at.file, file_join(ctx.arena, folder, "a/a.xml"));
	arena_free(ctx.arena);
}

Test(xml, errors_in_several_files, .init = folder_make, .fini = folder_remove)
{
	struct context ctx = context_new();
	put(&ctx, "a.xml", MODEL("<schema name='s' comment='x' was='o'/><table name='t'/>"));
	put(&ctx, "b.xml", MODEL("<schema name='s' comment='y' was='p'/>\n<table name='t'/><tabel name='u'/>"));
	put(&ctx, "c.xml", "<model");
	cr_assert_eq(symlink("nowhere", file_join(ctx.arena, folder, "d.xml")), 0);
	cr_assert_null(xml_read(&ctx, folder, "sqlite", "main"));
	static const char *const expected[] = { "another comment here than at",
						"schema s was p here, but o at",
						"table main.t is there already: table main.t at",
						"unknown element <tabel>",
						"not well-formed",
						"cannot read" };
	cr_assert_eq(diag_count(&ctx), COUNT_OF(expected), "%s", all_said(&ctx));
	for (size_t i = 0; i < COUNT_OF(expected); i++)
		cr_expect(strstr(diag_at(&ctx, i)->message, expected[i]), "%s: %s", expected[i], all_said(&ctx));
	cr_expect(strstr(diag_at(&ctx, 2)->message, "a.xml:2:"), "%s", all_said(&ctx));
	arena_free(ctx.arena);
}

Test(xml, a_folder_without_models, .init = folder_make, .fini = folder_remove)
{
	struct context ctx = context_new();
	put(&ctx, "notes.txt", "x");
	cr_assert_null(xml_read(&ctx, folder, "sqlite", "main"));
	cr_expect(strstr(diag_at(&ctx, 0)->message, "there is no .xml file"));
	cr_assert_null(xml_read(&ctx, "/nowhere/at/all.xml", "sqlite", "main"));
	cr_expect(strstr(diag_at(&ctx, 1)->message, "cannot read"));
	arena_free(ctx.arena);
}
