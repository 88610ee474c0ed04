/* schemadiff.xml. */
#include <criterion/criterion.h>

#include <stdlib.h>
#include <unistd.h>

#include "schemadiff/xml.h"

#include "unit_support.h"

#define OPEN "<project xmlns='urn:schemadiff:project:1'>"
#define PROJECT(body) OPEN "\n" body "\n</project>"

static char path[64];

static void path_make(void)
{
	snprintf(path, sizeof path, "/tmp/schemadiff-project.XXXXXX");
	int fd = mkstemp(path);
	cr_assert_geq(fd, 0);
	close(fd);
}

static void path_remove(void)
{
	unlink(path);
}

static const char *variable(void *user, const char *name)
{
	(void)user;
	if (strcmp(name, "EMPTY") == 0)
		return "";
	return strcmp(name, "PASSWORD") == 0 ? "<${&}'\">" : NULL;
}

static const char *all_said(struct context *ctx)
{
	struct text t = text_on(ctx->arena);
	for (size_t i = 0; i < diag_count(ctx); i++) {
		const struct diag *d = diag_at(ctx, i);
		text_addf(&t, "\n  %d:%d: %s (%s)", d->at.line, d->at.column, d->message, d->hint ? d->hint : "-");
	}
	return text_get(&t);
}

static struct project *read_text(struct context *ctx, const char *text)
{
	cr_assert(file_write(ctx, path, text, strlen(text)));
	return xml_project_read(ctx, path, variable, NULL);
}

struct bad {
	const char *text;
	int count, line, column;
	const char *message, *hint;
};

/* clang-format off */
static const struct bad bad_projects[] = {
	{ "", 1, 1, 1, "the file is empty", NULL },
	{ "<project/>", 1, 1, 1, "<project> has no namespace", "<project xmlns=\"urn:schemadiff:project:1\">" },
	{ "<model xmlns='urn:schemadiff:model:1'/>", 1, 1, 1, "the root element is <model>, not <project>", NULL },
	{ "<project xmlns='urn:schemadiff:project:2'/>", 1, 1, 1, "namespace \"urn:schemadiff:project:2\"", NULL },
	{ "<project xmlns='urn:schemadiff:project:1' shema='x'/>", 1, 1, 43, "<project> has no attribute shema", "Did you mean schema?" },
	{ "<project xmlns='urn:schemadiff:project:1' schema=''/>", 1, 1, 43, "schema of <project> is empty", NULL },
	{ "<project xmlns='urn:schemadiff:project:1' zzzzzz='1'/>", 1, 1, 43, "no attribute zzzzzz", "It has: schema, migrations, templates" },
	{ PROJECT("<enviroment name='a' url='b'/>"), 1, 2, 1, "unknown element <enviroment>", "Did you mean <environment>?" },
	{ PROJECT("<table name='a'/>"), 1, 2, 1, "unknown element <table>", "may stand <environment>" },
	{ PROJECT("<environment name='a' url='b'><x/></environment>"), 1, 2, 31, "<x> may not stand here", NULL },
	{ PROJECT("<environment name='a' url='b'>x</environment>"), 1, 2, 31, "text may not stand in <environment>", NULL },
	{ PROJECT("text"), 1, 2, 1, "text may not stand in <project>", NULL },
	{ PROJECT("<environment name='a'/>"), 1, 2, 1, "<environment> needs url", "Add url=" },
	{ PROJECT("<environment/>"), 2, 2, 1, "<environment> needs name", NULL },
	{ PROJECT("<environment name='a' url=''/>"), 1, 2, 23, "url of <environment> is empty", NULL },
	{ PROJECT("<environment name='a' url='${EMPTY}'/>"), 1, 2, 23, "url of <environment> is empty", NULL },
	{ PROJECT("<environment name='a' ulr='b'/>"), 1, 2, 23, "<environment> has no attribute ulr", "Did you mean url?" },
	{ PROJECT("<environment name='a' url='b' url='c'/>"), 1, 2, 31, "url is given twice", NULL },
	{ PROJECT("<environment name='a' url='b'/>\n <environment name='a' url='c'/>"), 1, 3, 15, "two environments have the name a; the first one is at line 2", NULL },
	{ PROJECT("<environment name='a' url='b' default='true'/>\n<environment name='c' url='d' default='true'/>"), 1, 3, 31, "two environments are the default; the first one is at line 2", NULL },
	{ PROJECT("<environment name='a' url='b' default='yes'/>"), 1, 2, 31, "default=\"yes\" is not allowed", "true or false" },
	{ PROJECT("<environment name='a' url='${NOT_SET}'/>"), 1, 2, 23, "the variable NOT_SET is not set", "${NOT_SET:-value}" },
	{ PROJECT("<environment name='a' url='x${PASSWORD'/>"), 1, 2, 23, "a ${ is not closed", "$${" },
	{ PROJECT("<environment name='a' url='${}'/>"), 1, 2, 23, "${} does not name a variable", NULL },
	{ PROJECT("<environment name='a' url='${A B}'/>"), 1, 2, 23, "${A B} does not name a variable", NULL },
	{ PROJECT("<environment name='a' url='${1}'/>"), 1, 2, 23, "${1} does not name a variable", NULL },
	{ PROJECT("<environment xmlns='urn:x' name='a' url='b'/>"), 1, 2, 1, "has the namespace \"urn:x\"", NULL },
	{ PROJECT("<environment name='a' url='b'>"), 1, 3, 11, "not well-formed", NULL },
	{ "<!DOCTYPE project>" PROJECT(""), 1, 1, 1, "document type", NULL },
};
/* clang-format on */

Test(xml_project, malformed, .init = path_make, .fini = path_remove)
{
	for (size_t i = 0; i < COUNT_OF(bad_projects); i++) {
		const struct bad *bad = &bad_projects[i];
		struct context ctx = context_new();
		cr_expect_null(read_text(&ctx, bad->text), "accepted: %s", bad->text);
		cr_expect_eq((int)diag_count(&ctx), bad->count, "%s%s", bad->text, all_said(&ctx));
		const struct diag *d = diag_at(&ctx, 0);
		bool good = d->at.line == bad->line && d->at.column == bad->column &&
			    strstr(d->message, bad->message) && (!bad->hint || (d->hint && strstr(d->hint, bad->hint)));
		cr_expect(good, "%d:%d: %s (%s) expected, for %s%s", bad->line, bad->column, bad->message,
			  bad->hint ? bad->hint : "-", bad->text, all_said(&ctx));
		cr_expect_str_eq(d->at.file, path);
		cr_expect_eq(diag_exit_code(&ctx), 2);
		arena_free(ctx.arena);
	}
}

Test(xml_project, read_and_written, .init = path_make, .fini = path_remove)
{
	struct context ctx = context_new();
	struct project *p = read_text(
		&ctx,
		"<?xml version='1.0'?><!-- c --><project xmlns='urn:schemadiff:project:1' migrations='m&amp;m'>"
		"<environment name='dev' url='sqlite:dev.db' default='true'/><environment name='prod' default='false' "
		"url='postgresql://u:${PASSWORD}@h/$${x}$' scratch='${SCRATCH:-sqlite:a&#10;}${EMPTY:-b}'/></project>");
	cr_assert_not_null(p, "%s", all_said(&ctx));
	cr_expect_str_eq(p->schema, "schema");
	cr_expect_str_eq(p->migrations, "m&m");
	cr_expect_str_eq(p->templates, "templates");
	cr_assert_eq(p->environments.count, 2);
	const struct environment *dev = p->environments.item[0], *prod = p->environments.item[1];
	cr_expect(dev->is_default && !prod->is_default && !dev->scratch);
	cr_expect_str_eq(prod->url, "postgresql://u:<${&}'\">@h/${x}$", "a value is not expanded again");
	cr_expect_str_eq(prod->scratch, "sqlite:a\nb");
	struct environment plain = { "prod", "postgresql://h/\"<&>", "sqlite:a\nb", true };
	p->environments.item[1] = &plain;
	struct project *again = read_text(&ctx, xml_project_write(&ctx, p));
	cr_assert_null(again, "two defaults");
	plain.is_default = false;
	again = read_text(&ctx, xml_project_write(&ctx, p));
	cr_assert_not_null(again, "%s", all_said(&ctx));
	const struct environment *e = again->environments.item[1];
	cr_expect(text_equal(e->name, plain.name) && text_equal(e->url, plain.url) &&
		  text_equal(e->scratch, plain.scratch));
	cr_expect_str_eq(again->migrations, "m&m");
	arena_free(ctx.arena);
}

Test(xml_project, written_when_empty, .init = path_make, .fini = path_remove)
{
	struct context ctx = context_new();
	struct project p = { "a", "b", "c", { 0 }, list_on(ctx.arena), list_on(ctx.arena) };
	struct project *again = read_text(&ctx, xml_project_write(&ctx, &p));
	cr_assert_not_null(again, "%s", all_said(&ctx));
	cr_expect(text_equal(again->schema, "a") && text_equal(again->templates, "c"));
	cr_expect_eq(again->environments.count, 0);
	cr_expect_null(xml_project_read(&ctx, "/nowhere/schemadiff.xml", variable, NULL));
	arena_free(ctx.arena);
}
