/* Writing models: what is written is read as the same model, looks as it should, and fits the grammar. */
#include <criterion/criterion.h>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>
#include <stdlib.h>

#include "schemadiff/xml.h"

#include "unit_support.h"

static const char *all_said(struct context *ctx)
{
	struct text t = text_on(ctx->arena);
	for (size_t i = 0; i < diag_count(ctx); i++) {
		const struct diag *d = diag_at(ctx, i);
		text_addf(&t, "\n  %s:%d:%d: %s", d->at.file ? d->at.file : "?", d->at.line, d->at.column, d->message);
	}
	return text_get(&t);
}

/* ---- a model with everything, made from the vocabulary ----------------------------------------------------------- */

/* Three values of each type: plain, long, and with all that XML could spoil. Each ends so that a number may follow. */
/* clang-format off */
static const char *const values[VALUE_TYPE_COUNT][3] = {
	[VALUE_NAME] = { "n", "a_rather_long_name_for_something_that_has_a_short_one_in_most_other_places", " \t\n\r<n> & \"n\" 'n' ]]> größe 𝄞 " },
	[VALUE_NAMES] = { "a, b", "one_name, another_name, a_third_name, a_fourth_name, a_fifth_name, a_sixth_name", "\"a, \"\"b\"\" <&>\n\r\t \", b" },
	[VALUE_QNAME] = { "a.b", "a_long_schema_name_of_sixty_three_characters.a_long_object_name_of_as_many_characters", "\"a.<b>\n\"\" &\".c" },
	[VALUE_TARGET] = { "a.b", "a_long_schema_name.a_long_table_name", "\"a.b <c> & \"\"d\"\"\".t" },
	[VALUE_KEYS] = { "a desc, b", "coalesce(first_name, '') || ' ' || coalesce(last_name, '') desc nulls last, lower(email)", "\"a <b>\" desc, (a < 'x\n\ty]]>' and b > \"&\"), c" },
	[VALUE_TEXT] = { "Text", "A long text that says what this is for, and then says it once more in other words, and goes on", "\r\n\t lines\nand\ttabs\rand <b> & \"quotes\" 'of' ]]> all kinds €𝄞 \n " },
	[VALUE_TYPE] = { "varchar", "timestamp(6) with time zone", "\"a <b>\".\"c & d\"" },
	[VALUE_EXPR] = { "a > b", "coalesce(first_name, '') || ' ' || coalesce(last_name, '') || ' and more of it, to be too long for a line'", "a < 'b & \"c\"]]>\r\n\t  d' ||\n  ']]>'" },
	[VALUE_BODY] = { "select 1", "select first_name, last_name, email, born, city, street, country from shop.customer where born is not null", "select ']]>', '<&>'\n\t from\n\n  \"T\" where a[b[1]]>2" },
	[VALUE_OPTIONS] = { "fillfactor=7", "autovacuum_enabled=false, autovacuum_vacuum_scale_factor=0.01, fillfactor=7", "\"a=b, c <&> \"\"d\"\"\", e=" },
};
/* clang-format on */

struct maker {
	struct context *ctx;
	int number, style;
};

static const char *value_for(struct maker *m, const struct attr_info *a)
{
	int n = m->number++;
	if (a->type == VALUE_BOOL)
		return text_equal(a->initial, "true") ? "false" : "true";
	if (a->type == VALUE_INT)
		return arena_printf(m->ctx->arena, "-%d", 100 + n);
	if (a->choices) {
		const char *last = strrchr(a->choices, '|') + 1;
		return text_equal(last, a->initial) ? arena_strndup(m->ctx->arena, a->choices, strcspn(a->choices, "|"))
						    : last;
	}
	return arena_printf(m->ctx->arena, "%s%d", values[a->type][m->style], n);
}

static void children_fill(struct maker *m, struct object *o);

static void fill(struct maker *m, struct object *o)
{
	for (enum attr a = kind_table[o->kind].first; a < kind_attr_end(o->kind); a++) {
		if (attr_table[a].flags & DERIVED)
			continue;
		object_set(m->ctx, o, a, value_for(m, &attr_table[a]), (struct place){ attr_table[a].id, 0, 0 });
		cr_assert_eq(diag_count(m->ctx), 0, "%s", all_said(m->ctx));
		cr_assert_not_null(object_get(o, a), "%s", attr_table[a].id);
	}
	if (attr_table[kind_name_attr(o->kind)].type == VALUE_NAME)
		o->was = names_intern(m->ctx->names, values[VALUE_NAME][m->style]);
	children_fill(m, o);
}

/* The kinds in the order in which the writer puts the parts of a table. */
static const enum kind *kinds_ranked(void)
{
	static enum kind kinds[KIND_COUNT];
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++) {
		size_t i = (size_t)k;
		for (; i && kind_table[kinds[i - 1]].rank > kind_table[k].rank; i--)
			kinds[i] = kinds[i - 1];
		kinds[i] = k;
	}
	return kinds;
}

static void children_fill(struct maker *m, struct object *o)
{
	const enum kind *kinds = kinds_ranked();
	for (size_t i = 0; i < KIND_COUNT; i++)
		if (kind_table[kinds[i]].parents & KIND_BIT(o->kind))
			fill(m, object_new(m->ctx, kinds[i], o, (struct place){ 0 }));
}

/* Every kind below every parent, with every attribute; and a schema "main" that says nothing of itself. */
static struct object *model_full(struct context *ctx, int style)
{
	struct maker m = { ctx, 0, style };
	struct object *model = model_new(ctx);
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++)
		if (kind_table[k].parents & P(MODEL))
			fill(&m, object_new(ctx, k, model, (struct place){ 0 }));
	struct object *main = model_schema(ctx, model, "main");
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++)
		if (kind_table[k].parents & P(SCHEMA))
			fill(&m, object_new(ctx, k, main, (struct place){ 0 }));
	return model;
}

static void check_same(const struct object *a, const struct object *b)
{
	cr_assert_eq(a->kind, b->kind);
	cr_expect_eq(a->was, b->was, "%s: was %s and %s", kind_table[a->kind].id, a->was, b->was);
	for (enum attr at = kind_table[a->kind].first; at < kind_attr_end(a->kind); at++)
		cr_expect_eq(object_get(a, at), object_get(b, at), "%s\n---\n%s\n---\n%s", attr_table[at].id,
			     object_get(a, at), object_get(b, at));
	const struct object *x = a->child, *y = b->child;
	for (; x && y; x = x->next, y = y->next)
		check_same(x, y);
	cr_expect(!x && !y, "children of %s", kind_table[a->kind].id);
}

static const char *written(struct context *ctx, const struct object *model, const char *default_schema)
{
	struct list files = xml_write(ctx, model, XML_WHOLE, default_schema);
	cr_assert_eq(files.count, 1, "%s", all_said(ctx));
	const struct xml_file *file = files.item[0];
	cr_assert_str_eq(file->path, "model.xml");
	return file->text;
}

static struct object *read_back(struct context *ctx, const char *text)
{
	struct object *model = xml_read_text(ctx, text, strlen(text), "m.xml", NULL, "main");
	cr_assert_not_null(model, "%s\n%s", text, all_said(ctx));
	return model;
}

/* ---- round trips ---------------------------------------------------------------------------------------------------- */

Test(xml_write, every_kind_and_attribute_is_read_back)
{
	for (int style = 0; style < 3; style++) {
		struct context ctx = context_new();
		struct object *model = model_full(&ctx, style);
		const char *text = written(&ctx, model, "main");
		struct object *again = read_back(&ctx, text);
		check_same(model, again);
		cr_expect_str_eq(written(&ctx, again, "main"), text);
		cr_expect_str_eq(model_fingerprint(&ctx, model), model_fingerprint(&ctx, again));
		check_same(model, read_back(&ctx, written(&ctx, model, NULL)));
		arena_free(ctx.arena);
	}
}

Test(xml_write, empty_models_and_schemas)
{
	struct context ctx = context_new();
	struct object *model = model_new(&ctx);
	check_same(model, read_back(&ctx, written(&ctx, model, "main")));
	model_schema(&ctx, model, "main");
	cr_expect(strstr(written(&ctx, model, "main"), "<schema name=\"main\"/>"), "or it would be lost");
	check_same(model, read_back(&ctx, written(&ctx, model, "main")));
	arena_free(ctx.arena);
}

/* Values of content that the reader would not give back are written as attributes. */
Test(xml_write, content_survives_whatever_it_holds)
{
	static const char *const texts[] = { "x",          " x",      "x\n",       "\rx",           "a\rb",
					     "a\r\nb",     "]]>",     "a]]]]>b",   "<![CDATA[x]]>", "a\tb",
					     "&#10; x",    "&amp; x", "\xc2\xa0x", "\xe2\x80\xa8",  "-- x",
					     "<!-- x -->", "" };
	struct context ctx = context_new();
	for (size_t i = 0; i < COUNT_OF(texts); i++)
		for (int lines = 0; lines < 2; lines++) {
			struct object *model = model_new(&ctx), *schema = model_schema(&ctx, model, "s");
			struct object *view = object_new(&ctx, KIND_VIEW, schema, (struct place){ 0 });
			object_put(view, VIEW_NAME, names_intern(ctx.names, "v"));
			/* past object_set, which would trim some */
			const char *body =
				arena_printf(ctx.arena, "%s%s%s", texts[i], lines ? "y\n" : "", lines ? texts[i] : "");
			object_put(view, VIEW_BODY, names_intern(ctx.names, body));
			const char *text = written(&ctx, model, NULL);
			bool trimmed = !text_equal(body, text_trim(ctx.arena, body)) || !*body;
			cr_expect_eq(strstr(text, "query=") != NULL, trimmed, "%s", text);
			if (!trimmed)
				check_same(model, read_back(&ctx, text));
		}
	arena_free(ctx.arena);
}

static void check_unfit(const char *name, const char *comment, const char *message)
{
	struct context ctx = context_new();
	struct object *model = model_new(&ctx), *schema = model_schema(&ctx, model, "s");
	struct object *table = object_new(&ctx, KIND_TABLE, schema, (struct place){ 0 });
	object_put(table, TABLE_NAME, names_intern(ctx.names, name));
	object_put(table, TABLE_COMMENT, names_intern(ctx.names, comment));
	cr_expect_eq(xml_write(&ctx, model, XML_WHOLE, NULL).count, 0);
	cr_assert_eq(diag_count(&ctx), 1);
	cr_expect_eq(diag_at(&ctx, 0)->code, DIAG_MODEL_VALUE);
	cr_expect(strstr(diag_at(&ctx, 0)->message, message), "%s", diag_at(&ctx, 0)->message);
	arena_free(ctx.arena);
}

Test(xml_write, what_xml_cannot_hold_is_an_error)
{
	check_unfit("t", "a\x01", "table s.t: comment holds the control character U+0001");
	check_unfit("t", "\x1f", "U+001F");
	check_unfit("a\x0b", "x", "name holds the control character U+000B");
	check_unfit("t", "a\xef\xbf\xbf", "U+FFFF");
	check_unfit("t", "a\xff", "not UTF-8");
}

/* ---- how it looks ----------------------------------------------------------------------------------------------------- */

static const char pretty[] =
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
	"<model xmlns=\"urn:schemadiff:model:1\">\n"
	"  <schema name=\"shop\" comment=\"The &quot;web&quot; shop\">\n"
	"    <enum name=\"state\" labels=\"new, paid\"/>\n"
	"    <sequence name=\"no\" start=\"1000\"/>\n"
	"\n"
	"    <table name=\"customer\" was=\"client\">\n"
	"      <column name=\"id\" type=\"bigint\" identity=\"always\"/>\n"
	"      <column name=\"name\" type=\"text\" nullable=\"false\" default=\"'a rather long default, to fill the line'\"\n"
	"              comment=\"And a comment that does not fit on it\"/>\n"
	"      <column name=\"low\" type=\"text\" generated=\"stored\">lower(name)</column>\n"
	"      <check name=\"sane\">id > 0 and id &lt; 10</check>\n"
	"      <check name=\"long\"><![CDATA[\n"
	"id < 1000000000000000 and id > 0 and id <> 17 and id <> 18 and id <> 19 and id <> 20 and id <> 21 and id\n"
	"      ]]></check>\n"
	"    </table>\n"
	"\n"
	"    <view name=\"v\"><![CDATA[\n"
	"select 1\n"
	"  as one\n"
	"    ]]>\n"
	"      <column name=\"one\" comment=\"One\"/>\n"
	"    </view>\n"
	"  </schema>\n"
	"\n"
	"  <table name=\"t\"/>\n"
	"</model>\n";

Test(xml_write, it_reads_well)
{
	struct context ctx = context_new();
	cr_expect_str_eq(written(&ctx, read_back(&ctx, pretty), "main"), pretty);
	cr_expect(strstr(written(&ctx, read_back(&ctx, pretty), NULL),
			 "  <schema name=\"main\">\n    <table name=\"t\"/>\n"));
	arena_free(ctx.arena);
}

/* ---- files ---------------------------------------------------------------------------------------------------------------- */

static void add(struct context *ctx, struct object *parent, enum kind kind, const char *name)
{
	struct object *o = object_new(ctx, kind, parent, (struct place){ 0 });
	object_put(o, kind_table[kind].first, names_intern(ctx->names, name));
}

static const char *paths_of(struct context *ctx, const struct list *files)
{
	struct text t = text_on(ctx->arena);
	for (size_t i = 0; i < files->count; i++)
		text_addf(&t, "%s%s", i ? " " : "", ((const struct xml_file *)files->item[i])->path);
	return text_get(&t);
}

Test(xml_write, files_have_safe_names)
{
	struct context ctx = context_new();
	struct object *model = model_new(&ctx), *s = model_schema(&ctx, model, "S h/o.p"),
		      *m = model_schema(&ctx, model, "model");
	add(&ctx, model, KIND_EXTENSION, "hstore");
	add(&ctx, s, KIND_TABLE, "..");
	add(&ctx, s, KIND_TABLE, "größe");
	add(&ctx, s, KIND_TABLE, "+a%");
	add(&ctx, s, KIND_TABLE, "A");
	add(&ctx, s, KIND_VIEW, "a");
	add(&ctx, s, KIND_ENUM, "a");
	add(&ctx, s, KIND_TABLE, "con");
	add(&ctx, m, KIND_TABLE, "com1");
	struct list files = xml_write(&ctx, model, XML_BY_OBJECT, "main");
	cr_expect_str_eq(
		paths_of(&ctx, &files),
		"%6dodel/%63om1.xml +s%20h%2fo%2ep/%2ba%25.xml +s%20h%2fo%2ep/%2e%2e.xml +s%20h%2fo%2ep/%63on.xml "
		"+s%20h%2fo%2ep/+a.xml +s%20h%2fo%2ep/a.enum.xml +s%20h%2fo%2ep/a.xml "
		"+s%20h%2fo%2ep/gr%c3%b6%c3%9fe.xml model.xml");
	files = xml_write(&ctx, model, XML_BY_SCHEMA, "main");
	cr_expect_str_eq(paths_of(&ctx, &files), "%6dodel.xml +s%20h%2fo%2ep.xml model.xml");
	char name[301], other[301];
	memset(name, 'x', 300);
	memset(other, 'x', 300);
	name[300] = other[300] = '\0';
	other[299] = 'y';
	model = model_new(&ctx);
	model_schema(&ctx, model, name);
	model_schema(&ctx, model, other);
	files = xml_write(&ctx, model, XML_BY_SCHEMA, "main");
	cr_expect_eq(files.count, 2);
	cr_expect_lt(strlen(((const struct xml_file *)files.item[0])->path), 250);
	arena_free(ctx.arena);
}

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

static void check_split(int style, enum xml_split split)
{
	struct context ctx = context_new();
	struct object *model = model_full(&ctx, style);
	add(&ctx, model_schema(&ctx, model, "plain"), KIND_TABLE, "t");
	model_schema(&ctx, model, "empty");
	struct list files = xml_write(&ctx, model, split, "main");
	const char *sub = arena_printf(ctx.arena, "%s/%d%d", folder, style, split);
	for (size_t i = 0; i < files.count; i++) {
		const struct xml_file *file = files.item[i];
		char *path = file_join(ctx.arena, sub, file->path), *parent = arena_strdup(ctx.arena, path);
		*strrchr(parent, '/') = '\0';
		cr_assert(file_make_folders(&ctx, parent) && file_write(&ctx, path, file->text, strlen(file->text)),
			  "%s", all_said(&ctx));
	}
	struct object *again = xml_read(&ctx, sub, NULL, "main");
	cr_assert_not_null(again, "%s", all_said(&ctx));
	cr_expect_str_eq(model_fingerprint(&ctx, model), model_fingerprint(&ctx, again));
	struct list all = object_all(&ctx, model), all_again = object_all(&ctx, again);
	cr_expect_eq(all.count, all_again.count);
	const struct lookup *l = lookup_new(&ctx, again);
	for (size_t i = 1; i < all.count; i++) { /* the fingerprint knows nothing of hints */
		const struct object *o = all.item[i], *other = lookup_path(l, o->kind, object_path(&ctx, o));
		cr_assert_not_null(other, "%s", object_title(&ctx, o));
		cr_expect(o->was == other->was && !object_differs(o, other), "%s", object_title(&ctx, o));
	}
	arena_free(ctx.arena);
}

Test(xml_write, a_folder_of_files_is_the_same_model, .init = folder_make, .fini = folder_remove)
{
	for (int style = 0; style < 3; style++) {
		check_split(style, XML_BY_SCHEMA);
		check_split(style, XML_BY_OBJECT);
	}
}

/* ---- grammar and reference --------------------------------------------------------------------------------------------------- */

static void say_nothing(void *user, xmlError *error)
{
	(void)user, (void)error;
}

static xmlSchema *grammar_parse(struct context *ctx)
{
	const char *text = xml_grammar(ctx);
	xmlSchemaParserCtxt *parser = xmlSchemaNewMemParserCtxt(text, (int)strlen(text));
	xmlSchema *schema = xmlSchemaParse(parser);
	xmlSchemaFreeParserCtxt(parser);
	cr_assert_not_null(schema, "the grammar is wrong");
	return schema;
}

static bool fits(xmlSchema *schema, const char *text)
{
	xmlDoc *doc = xmlReadMemory(text, (int)strlen(text), "m.xml", NULL, XML_PARSE_NONET);
	xmlSchemaValidCtxt *valid = xmlSchemaNewValidCtxt(schema);
	xmlSchemaSetValidStructuredErrors(valid, say_nothing, NULL);
	int result = xmlSchemaValidateDoc(valid, doc);
	xmlSchemaFreeValidCtxt(valid);
	xmlFreeDoc(doc);
	return result == 0;
}

#define ROOT "<model xmlns='" MODEL_NAMESPACE "'>"

Test(xml_write, the_grammar_takes_what_we_take)
{
	static const char *const good[] = {
		pretty,
		"<model xmlns='" MODEL_NAMESPACE "' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
		"xsi:schemaLocation='urn:x y.xsd' xml:lang='en'><table name='t' engine='sqlite' xml:space='default'/></model>",
		ROOT "<table name='t'><check/><column name='c' nullable='1'/><check>a</check></table></model>",
	};
	struct context ctx = context_new();
	xmlSchema *schema = grammar_parse(&ctx);
	for (int style = 0; style < 3; style++)
		cr_expect(fits(schema, written(&ctx, model_full(&ctx, style), "main")), "style %d", style);
	for (size_t i = 0; i < COUNT_OF(good); i++)
		cr_expect(fits(schema, good[i]), "%s", good[i]);
	xmlSchemaFree(schema);
	arena_free(ctx.arena);
}

Test(xml_write, the_grammar_refuses_what_is_unknown)
{
	static const char *const bad[] = {
		"<model/>",
		"<schema xmlns='" MODEL_NAMESPACE "' name='s'/>",
		ROOT "<tabel name='t'/></model>",
		ROOT "<column name='t'/></model>",
		ROOT "<table nmae='t'/></model>",
		ROOT "<table/></model>",
		ROOT "<table name=''/></model>",
		ROOT "<table name='t' strict='yes'/></model>",
		ROOT "<table name='t' engine='oracle'/></model>",
		ROOT "<table name='t'>text</table></model>",
		ROOT "<table name='t'><column name='c' identity='allways'/></table></model>",
		ROOT "<sequence name='s' start='x'/></model>",
		ROOT "<view name='v'>x<column name='c' type='text'/></view></model>",
		ROOT "<domain name='d' type='text'><check no-inherit='true'>x</check></domain></model>",
		ROOT "<schema name='s'><schema name='t'/></schema></model>",
		"<model xmlns='" MODEL_NAMESPACE "' was='x'/>",
	};
	struct context ctx = context_new();
	xmlSchema *schema = grammar_parse(&ctx);
	for (size_t i = 0; i < COUNT_OF(bad); i++) {
		cr_expect(!fits(schema, bad[i]), "%s", bad[i]);
		cr_expect_null(xml_read_text(&ctx, bad[i], strlen(bad[i]), "m.xml", NULL, "main"), "%s", bad[i]);
	}
	xmlSchemaFree(schema);
	arena_free(ctx.arena);
}

Test(xml_write, the_reference_names_everything)
{
	struct context ctx = context_new();
	const char *text = xml_reference(&ctx, NULL), *at = text;
	for (enum kind k = KIND_MODEL; k < KIND_COUNT; k++) {
		at = strstr(at, arena_printf(ctx.arena, "\n## `<%s>`", kind_table[k].element));
		cr_assert_not_null(at, "%s", kind_table[k].id);
		const char *end = strstr(at + 1, "\n## ");
		for (enum attr a = kind_table[k].first; a < kind_attr_end(k); a++) {
			const char *row = strstr(at, arena_printf(ctx.arena, "\n| `%s`", attr_table[a].name));
			bool written = row && (!end || row < end);
			cr_expect_eq(written, !(attr_table[a].flags & DERIVED), "%s", attr_table[a].id);
		}
	}
	cr_expect(strstr(text, "\n## `<check>` in `<domain>`\n"));
	cr_expect(strstr(text, "| `expression` *text* | EXPR | **required** | The condition |\n"));
	cr_expect_str_eq(text, xml_reference(&ctx, NULL));
	/* The words that all elements share are no kind's own. */
	for (enum attr a = 0; a < ATTR_COUNT; a++)
		cr_expect(strcmp(attr_table[a].name, "was") != 0 && strcmp(attr_table[a].name, "engine") != 0);
	arena_free(ctx.arena);
}
