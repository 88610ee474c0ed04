/* The template layer: every case of the Mustache specification, our own choices, and every error. */
#include <criterion/criterion.h>

#include "schemadiff/template.h"

#include "unit_support.h"

enum { SPEC_CASES = 136, FILE_LIMIT = 1 << 20 };

static const char *partial_of(void *user, const char *name)
{
	return json_string_value(json_object_get(user, name));
}

/* NULL on failure; the reason is then in the context. */
static const char *render(struct context *ctx, const char *source, json_t *data, json_t *partials, bool plain)
{
	struct template_options options = {
		.partial = partial_of, .user = partials, .file = "t.mustache", .plain = plain
	};
	struct text out = text_on(ctx->arena);
	struct template *t = template_parse(ctx, source, &options);
	return t && template_render(ctx, t, data, &out) ? text_get(&out) : NULL;
}

static json_t *json_of(const char *s)
{
	json_error_t error;
	json_t *value = json_loads(s, JSON_DECODE_ANY | JSON_ALLOW_NUL, &error);
	cr_assert_not_null(value, "%s in %s", error.text, s);
	return value;
}

/* ---- the specification ------------------------------------------------------------------------ */

static void check_case(const char *file, json_t *c)
{
	struct context ctx = context_new();
	const char *name = json_string_value(json_object_get(c, "name"));
	const char *expected = json_string_value(json_object_get(c, "expected"));
	const char *source = json_string_value(json_object_get(c, "template"));
	cr_assert(name && expected && source, "%s: a case is incomplete", file);
	const char *got = render(&ctx, source, json_object_get(c, "data"), json_object_get(c, "partials"), false);
	cr_expect(text_equal(got, expected), "%s: %s\n  template: %s\n  expected: %s\n  got:      %s", file, name,
		  source, expected, got ? got : diag_at(&ctx, 0)->message);
	cr_expect_eq(diag_count(&ctx), 0, "%s: %s", file, name);
	arena_free(ctx.arena);
}

static size_t check_file(struct context *ctx, const char *path)
{
	json_error_t error;
	size_t length = 0, i;
	json_t *c;
	const char *data = file_read(ctx, path, FILE_LIMIT, &length);
	cr_assert_not_null(data, "%s cannot be read", path);
	json_t *spec = json_loadb(data, length, 0, &error);
	cr_assert_not_null(spec, "%s:%d: %s", path, error.line, error.text);
	json_t *tests = json_object_get(spec, "tests");
	json_array_foreach (tests, i, c)
		check_case(path, c);
	size_t count = json_array_size(tests);
	json_decref(spec);
	return count;
}

Test(template, specification)
{
	struct context ctx = context_new();
	const char *tests = getenv("SCHEMADIFF_TESTS");
	const char *folder = file_join(ctx.arena, tests && *tests ? tests : "tests", "mustache-spec");
	struct list names = list_on(ctx.arena);
	size_t ran = 0;
	cr_assert(file_list(&ctx, folder, &names), "%s cannot be read", folder);
	for (size_t i = 0; i < names.count; i++)
		if (text_ends(names.item[i], ".json"))
			ran += check_file(&ctx, file_join(ctx.arena, folder, names.item[i]));
	cr_expect_eq(ran, SPEC_CASES, "%zu of %d cases ran", ran, SPEC_CASES);
	arena_free(ctx.arena);
}

/* ---- what the specification leaves open, or tests too little ---------------------------------- */

struct rendering {
	const char *source, *data, *expected;
};

static void check_renderings(const struct rendering *r, size_t count, json_t *partials, bool plain)
{
	for (size_t i = 0; i < count; i++) {
		struct context ctx = context_new();
		json_t *data = json_of(r[i].data);
		const char *got = render(&ctx, r[i].source, data, partials, plain);
		cr_expect_str_eq(got ? got : diag_at(&ctx, 0)->message, r[i].expected, "%s over %s", r[i].source,
				 r[i].data);
		json_decref(data);
		arena_free(ctx.arena);
	}
}

Test(template, numbers)
{
	static const struct rendering table[] = {
		{ "{{.}}", "0", "0" },
		{ "{{.}}", "-7", "-7" },
		{ "{{.}}", "9223372036854775807", "9223372036854775807" },
		{ "{{.}}", "-9223372036854775808", "-9223372036854775808" },
		{ "{{.}}", "3.0", "3" },
		{ "{{.}}", "1.21", "1.21" },
		{ "{{.}}", "0.1", "0.1" },
		{ "{{.}}", "-2.5", "-2.5" },
		{ "{{.}}", "0.30000000000000004", "0.30000000000000004" },
		{ "{{.}}", "1e300", "1e+300" },
		{ "{{.}}", "5e-324", "4.94065645841247e-324" },
	};
	check_renderings(table, COUNT_OF(table), NULL, false);
}

Test(template, truth)
{
	static const struct rendering table[] = {
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": true}", "yes" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": {}}", "yes" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": \"0\"}", "yes" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": [false]}", "yes" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": -1}", "yes" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": 0.5}", "yes" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": 0}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": 0.0}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": \"\"}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": []}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": null}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{\"a\": false}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "{}", "no" },
		{ "{{#a}}yes{{/a}}{{^a}}no{{/a}}", "\"text\"", "no" },
	};
	check_renderings(table, COUNT_OF(table), NULL, false);
}

Test(template, values)
{
	static const struct rendering table[] = {
		{ "{{.}}", "true", "true" },
		{ "{{.}}", "false", "false" },
		{ "{{.}}", "[1, {\"a\": \"<\"}]", "[1,{&quot;a&quot;:&quot;&lt;&quot;}]" },
		{ "{{{.}}}", "{\"b\": [], \"a\": null}", "{\"b\":[],\"a\":null}" },
		{ "{{.}}", "\"it's\"", "it&#39;s" },
		{ "{{.}}", "\"\"", "" },
		{ "{{.}}", "\"größer ≥ 1\"", "größer ≥ 1" },
		{ "{{ # a }}{{ & b }}{{ {b}}}{{ / a }}", "{\"a\": 1, \"b\": \"<\"}", "<<" },
		/* A null inside hides what is outside; a name that is missing inside does not. */
		{ "{{#s}}{{a}}{{b}}{{/s}}", "{\"a\": 1, \"b\": 2, \"s\": {\"a\": null}}", "2" },
		{ "", "{}", "" },
		{ "a { b } c }} {", "{}", "a { b } c }} {" },
	};
	check_renderings(table, COUNT_OF(table), NULL, false);
}

Test(template, plain_does_not_escape)
{
	static const struct rendering table[] = {
		{ "{{a}}|{{{a}}}|{{&a}}", "{\"a\": \"<&>\\\"'\"}", "<&>\"'|<&>\"'|<&>\"'" },
		{ "{{>p}}", "{\"a\": \"<\"}", "<" },
	};
	json_t *partials = json_of("{\"p\": \"{{a}}\"}");
	check_renderings(table, COUNT_OF(table), partials, true);
	json_decref(partials);
}

Test(template, standalone_lines)
{
	static const struct rendering table[] = {
		{ "{{#a}} {{/a}}\nb", "{\"a\": 1}", " \nb" },
		{ "\t{{#a}}\t\r\nb\r\n\t{{/a}}\t\r\nc", "{\"a\": 1}", "b\r\nc" },
		{ "{{! a }}{{! b }}\n", "{}", "\n" },
		{ "{{!\n}} {{#a}}\n{{/a}}", "{\"a\": 1}", " \n" },
		{ "x\n{{a}}\n", "{}", "x\n\n" },
		{ "{{#a}}\r{{/a}}", "{\"a\": 1}", "\r" },
		{ "{{=<% %>=}}\n<%={{ }}=%>\n{{a}}", "{\"a\": 1}", "1" },
		{ "<\n  {{#a}}\n  -{{.}}\n  {{/a}}\n>", "{\"a\": [1, 2]}", "<\n  -1\n  -2\n>" },
	};
	check_renderings(table, COUNT_OF(table), NULL, false);
}

Test(template, partials_keep_their_own_indentation)
{
	static const struct rendering table[] = {
		{ "a\n  {{>outer}}\nb\n", "{\"v\": \"1\\n2\"}", "a\n  <\n   1\n2\n  >\nb\n" },
		{ "{{>inner}}  {{>inner}}\n  {{>inner}}\n{{>inner}}", "{\"v\": 1}", "1\n  1\n\n  1\n1\n" },
		{ "{{#l}}{{>item}}{{/l}}", "{\"l\": [{\"v\": 1}, {\"v\": 2}]}", "(1)(2)" },
		{ "{{>missing}}.", "{}", "." },
		{ "{{>tree}}", "{\"v\": 1, \"l\": [{\"v\": 2, \"l\": [{\"v\": 3, \"l\": []}]}]}", "1\n  2\n    3\n" },
	};
	json_t *partials = json_pack("{s:s, s:s, s:s, s:s}", "outer", "<\n {{>inner}}\n>\n", "inner", "{{{v}}}\n",
				     "item", "({{v}})", "tree", "{{v}}\n{{#l}}\n  {{>tree}}\n{{/l}}\n");
	check_renderings(table, COUNT_OF(table), partials, false);
	json_decref(partials);
}

Test(template, rendering_adds_to_what_is_there)
{
	struct context ctx = context_new();
	struct text out = text_on(ctx.arena);
	struct template_options options = { 0 };
	json_t *data = json_string_nocheck("a");
	struct template *t = template_parse(&ctx, "<{{.}}{{>p}}>", &options);
	text_add(&out, "before ");
	cr_assert(t && template_render(&ctx, t, data, &out) && template_render(&ctx, t, NULL, &out));
	cr_expect_str_eq(text_get(&out), "before <a><>");
	json_decref(data);
	arena_free(ctx.arena);
}

Test(template, strings_may_hold_nul)
{
	struct context ctx = context_new();
	struct text out = text_on(ctx.arena);
	json_t *data = json_of("\"a\\u0000<\"");
	struct template *t = template_parse(&ctx, "{{.}}", &(struct template_options){ 0 });
	cr_assert(t && template_render(&ctx, t, data, &out));
	cr_expect_eq(out.length, 6);
	cr_expect_eq(memcmp(out.data, "a\0&lt;", 6), 0);
	json_decref(data);
	arena_free(ctx.arena);
}

/* ---- errors ----------------------------------------------------------------------------------- */

struct mistake {
	const char *source;
	int line, column;
	const char *message;
};

static void check_diag(const struct context *ctx, const struct mistake *m, const char *file)
{
	cr_assert_eq(diag_count(ctx), 1, "%s", m->source);
	const struct diag *d = diag_at(ctx, 0);
	cr_expect_eq(d->code, DIAG_TEMPLATE, "%s", m->source);
	cr_expect_str_eq(d->message, m->message, "%s", m->source);
	cr_expect_eq(d->at.line, m->line, "%s: line %d", m->source, d->at.line);
	cr_expect_eq(d->at.column, m->column, "%s: column %d", m->source, d->at.column);
	cr_expect_str_eq(d->at.file, file);
	cr_expect(d->hint && *d->hint, "%s: no hint", m->source);
}

Test(template, mistakes_are_named_with_their_place)
{
	static const struct mistake table[] = {
		{ "a {{b", 1, 3, "the tag that begins here is not closed: `}}` is missing" },
		{ "a\n  {{b}\n{{c}}\n", 2, 3, "the tag that begins here is not closed: `}}` is missing" },
		{ "{{{a}}", 1, 1, "the tag that begins here is not closed: `}}}` is missing" },
		{ "{{ {a} }}", 1, 1, "the tag that begins here is not closed: `}}}` is missing" },
		{ "{{! a", 1, 1, "the tag that begins here is not closed: `}}` is missing" },
		{ "{{", 1, 1, "the tag that begins here is not closed: `}}` is missing" },
		{ "{{#", 1, 1, "the tag that begins here is not closed: `}}` is missing" },
		{ "\n\n äö {{=<% %>}}", 3, 5, "the tag that begins here is not closed: `=}}` is missing" },
		{ "{{=<% %>=}}\n<%a", 2, 1, "the tag that begins here is not closed: `%>` is missing" },
		{ "x\n  {{#a}}\ny\n", 2, 3, "the section \"a\" is not closed" },
		{ "{{#a}}{{^b.c}}{{/b.c}}", 1, 1, "the section \"a\" is not closed" },
		{ "{{#a}}\n{{^b}}\n", 2, 1, "the section \"b\" is not closed" },
		{ "{{#a}}\n {{#b}}\n  {{/a}}\n{{/b}}", 3, 3,
		  "\"a\" is closed, but the innermost open section is \"b\" of line 2, column 2" },
		{ "a{{/b}}", 1, 2, "the section \"b\" is closed but was not opened" },
		{ "{{#a}}{{/a}}{{/a}}", 1, 13, "the section \"a\" is closed but was not opened" },
		{ "{{==}}", 1, 1, "the delimiters \"\" are wrong" },
		{ "a\nb {{=<=}}", 2, 3, "the delimiters \"<\" are wrong" },
		{ "{{=a b c=}}", 1, 1, "the delimiters \"a b c\" are wrong" },
		{ "{{=a= b=}}", 1, 1, "the delimiters \"a= b\" are wrong" },
		{ "{{=a =b=}}", 1, 1, "the delimiters \"a =b\" are wrong" },
		{ "{{}}", 1, 1, "the tag has no name" },
		{ "ä{{# }}", 1, 2, "the tag has no name" },
		{ "{{#a}}{{/}}", 1, 7, "the tag has no name" },
		{ "{{>}}", 1, 1, "the tag has no name" },
		{ "{{{ }}}", 1, 1, "the tag has no name" },
		{ "{{#if a}}{{/if}}", 1, 1, "the name \"if a\" has white space in it" },
		{ "{{a..b}}", 1, 1, "the name \"a..b\" has an empty part" },
		{ "{{.a}}", 1, 1, "the name \".a\" has an empty part" },
		{ "{{a.}}", 1, 1, "the name \"a.\" has an empty part" },
		{ "{{..}}", 1, 1, "the name \"..\" has an empty part" },
		{ "{{<a}}{{/a}}", 1, 1, "template inheritance ({{<parent}} and {{$block}}) is not supported" },
		{ "{{$a}}{{/a}}", 1, 1, "template inheritance ({{<parent}} and {{$block}}) is not supported" },
	};
	for (size_t i = 0; i < COUNT_OF(table); i++) {
		struct context ctx = context_new();
		cr_expect_null(render(&ctx, table[i].source, NULL, NULL, false), "%s", table[i].source);
		check_diag(&ctx, &table[i], "t.mustache");
		arena_free(ctx.arena);
	}
}

Test(template, a_mistake_in_a_partial_is_named_there)
{
	static const struct mistake table[] = {
		{ "  {{>p}}\n", 2, 3, "the section \"b\" is not closed" },
		{ "- {{>p}}\n", 2, 3, "the section \"b\" is not closed" },
	};
	json_t *partials = json_pack("{s:s}", "p", "x\ny {{#b}}\n");
	for (size_t i = 0; i < COUNT_OF(table); i++) {
		struct context ctx = context_new();
		cr_expect_null(render(&ctx, table[i].source, NULL, partials, false));
		check_diag(&ctx, &table[i], "p");
		cr_expect_str_eq(diag_at(&ctx, 0)->frame[0], "while rendering partial p, named in t.mustache, line 1");
		arena_free(ctx.arena);
	}
	json_decref(partials);
}

static char *repeated(struct arena *arena, const char *before, const char *after, size_t count)
{
	struct text out = text_on(arena);
	for (size_t i = 0; i < count; i++)
		text_add(&out, before);
	for (size_t i = 0; i < count; i++)
		text_add(&out, after);
	return out.data;
}

Test(template, sections_nest_to_a_limit)
{
	struct context ctx = context_new();
	cr_expect_not_null(render(&ctx, repeated(ctx.arena, "{{#a}}", "{{/a}}", 64), NULL, NULL, false));
	cr_expect_null(render(&ctx, repeated(ctx.arena, "{{#a}}", "{{/a}}", 65), NULL, NULL, false));
	check_diag(&ctx, &(struct mistake){ "65", 1, 64 * 6 + 1, "sections are nested deeper than 64" }, "t.mustache");
	arena_free(ctx.arena);
}

Test(template, only_depth_is_limited_not_number)
{
	struct context ctx = context_new();
	json_t *partials = json_pack("{s:s}", "p", "x");
	const char *got = render(&ctx, repeated(ctx.arena, "{{^a}}{{>p}}{{/a}}", "{{>p}}", 200), NULL, partials, false);
	cr_assert_not_null(got);
	cr_expect_eq(strlen(got), 400);
	json_decref(partials);
	arena_free(ctx.arena);
}

/* The deepest stack there can be: 64 partials, each in 64 sections. */
Test(template, partials_nest_to_a_limit)
{
	struct context ctx = context_new();
	json_t *partials = json_object(), *data = json_pack("{s:i}", "a", 1);
	for (int i = 1; i <= 64; i++) {
		const char *name = arena_printf(ctx.arena, "p%d", i);
		const char *inner = arena_printf(ctx.arena, "{{>p%d}}", i + 1);
		struct text source = text_on(ctx.arena);
		text_add(&source, text_replace(ctx.arena, repeated(ctx.arena, "{{#a}}", "{{/a}}", 64), "{{#a}}{{/a}}",
					       arena_printf(ctx.arena, "{{#a}}%s.{{/a}}", inner)));
		json_object_set_new(partials, name, json_string(source.data));
	}
	const char *got = render(&ctx, "{{>p1}}", data, partials, false);
	cr_assert_not_null(got);
	cr_expect_eq(strlen(got), 64);
	json_object_set_new(partials, "p65", json_string("x"));
	cr_expect_null(render(&ctx, "{{>p1}}", data, partials, false));
	check_diag(&ctx, &(struct mistake){ "p65", 1, 64 * 6 + 1, "partials are nested deeper than 64" }, "p64");
	json_decref(data);
	json_decref(partials);
	arena_free(ctx.arena);
}

Test(template, a_partial_that_names_itself_is_stopped)
{
	struct context ctx = context_new();
	json_t *partials = json_pack("{s:s}", "p", "a\n {{>p}} ");
	cr_expect_null(render(&ctx, "{{>p}}", NULL, partials, false));
	cr_assert_eq(diag_count(&ctx), 1);
	cr_expect_str_eq(diag_at(&ctx, 0)->message, "partials are nested deeper than 64");
	cr_expect_eq(diag_at(&ctx, 0)->at.line, 2);
	cr_expect_eq(diag_at(&ctx, 0)->at.column, 2);
	cr_expect_str_eq(diag_at(&ctx, 0)->frame[3], "while rendering partial p, named in p, line 2");
	json_decref(partials);
	arena_free(ctx.arena);
}

/* A thousand items, three deep, would be 10^9 renderings. */
Test(template, a_list_that_repeats_itself_is_stopped)
{
	struct context ctx = context_new();
	json_t *list = json_array(), *data = json_pack("{s:o}", "a", list);
	for (int i = 0; i < 1000; i++)
		json_array_append_new(list, json_integer(i));
	cr_expect_null(render(&ctx, "{{#a}}{{#a}}{{#a}}{{!}}{{^b}}{{/b}}{{/a}}{{/a}}{{/a}}", data, NULL, false));
	cr_assert_eq(diag_count(&ctx), 1);
	cr_expect_str_eq(diag_at(&ctx, 0)->message, "the text is longer than 256 MiB, or has more than 20000000 parts");
	json_decref(data);
	arena_free(ctx.arena);
}
