/*
 * Walks every engine × kind × attribute. What an engine does not know is listed in expected_gaps.txt: a new attribute needs
 * a rule row in each engine, or a line there that says that the engine has no such thing.
 */
#include <criterion/criterion.h>

#include "schemadiff/engine.h"

#include "unit_support.h"

/* "engine kind" for a kind it does not know, "engine kind attribute" for an attribute of one it does. */
static void gaps_of_kind(struct text *out, const struct engine *e, enum kind kind)
{
	const char *element = kind_table[kind].id;
	if (!engine_has_kind(e, kind)) {
		text_addf(out, "%s %s\n", e->name, element);
		return;
	}
	for (enum attr a = kind_table[kind].first; a < kind_attr_end(kind); a++)
		if (!engine_has_attr(e, a) && !(attr_table[a].flags & HINT)) /* a hint is never a difference */
			text_addf(out, "%s %s %s\n", e->name, element, attr_table[a].name);
}

Test(tables, gaps_are_known)
{
	struct context ctx = context_new();
	struct text gaps = text_on(ctx.arena);
	size_t length;
	for (size_t i = 0; engine_all[i]; i++)
		for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++)
			gaps_of_kind(&gaps, engine_all[i], k);
	const char *expected = file_read(&ctx, "tests/unit/expected_gaps.txt", 1 << 20, &length);
	cr_assert_not_null(expected);
	cr_expect_str_eq(text_get(&gaps), expected, "what the engines do not know is now\n%s", text_get(&gaps));
	arena_free(ctx.arena);
}

static bool row_again(const struct alter_rule *rules, const struct alter_rule *row)
{
	for (const struct alter_rule *r = rules; r < row; r++)
		if (r->attr == row->attr && r->emit == row->emit)
			return true;
	return false;
}

static void check_rules(const struct engine *e, enum kind kind)
{
	const struct alter_rule *rules = e->ddl[kind].alter;
	const char *id = kind_table[kind].id;
	cr_assert_not_null(rules, "%s %s has no rules", e->name, id);
	size_t most = 2 * (size_t)(kind_attr_end(kind) - kind_table[kind].first) + 8;
	for (const struct alter_rule *r = rules; r->attr != ATTR_COUNT; r++) {
		cr_assert_lt((size_t)(r - rules), most, "%s %s: no end", e->name, id);
		cr_assert_eq(attr_table[r->attr].kind, kind, "%s %s: a row of another kind: %s", e->name, id,
			     attr_table[r->attr].id);
		cr_expect_not_null(r->emit, "%s: %s has no function", e->name, attr_table[r->attr].id);
		cr_expect_not(row_again(rules, r), "%s: %s twice with the same function", e->name,
			      attr_table[r->attr].id);
		if (attr_table[r->attr].flags & HINT)
			cr_expect(r->emit == ddl_with_create, "%s: %s is a hint", e->name, attr_table[r->attr].id);
	}
}

Test(tables, rules_fit_their_kinds)
{
	for (size_t i = 0; engine_all[i]; i++)
		for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++) {
			const struct ddl *ddl = &engine_all[i]->ddl[k];
			if (!engine_has_kind(engine_all[i], k)) {
				cr_expect(!ddl->drop && !ddl->rename && !ddl->alter, "%s %s", engine_all[i]->name,
					  kind_table[k].id);
				continue;
			}
			cr_expect_not_null(ddl->drop, "%s %s", engine_all[i]->name, kind_table[k].id);
			check_rules(engine_all[i], k);
		}
}

Test(tables, kinds_have_parents_that_the_engine_knows)
{
	for (size_t i = 0; engine_all[i]; i++)
		for (enum kind k = KIND_SCHEMA; k < KIND_COUNT; k++) {
			if (!engine_has_kind(engine_all[i], k))
				continue;
			bool found = kind_table[k].parents & (P(MODEL) | P(SCHEMA));
			for (enum kind p = KIND_SCHEMA; p < KIND_COUNT; p++)
				found |= kind_table[k].parents & KIND_BIT(p) && engine_has_kind(engine_all[i], p);
			cr_expect(found, "%s %s", engine_all[i]->name, kind_table[k].id);
		}
}
