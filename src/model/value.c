#include "schemadiff/model.h"

#include <errno.h>

static const char *canonical_name(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)attr;
	*why = "A name may not be empty.";
	return *raw ? arena_strdup(ctx->arena, raw) : NULL;
}

static const char *canonical_names(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)attr;
	struct list names = list_on(ctx->arena);
	*why = "Write names with commas between them: a, b; one that holds a comma or a quote stands in double quotes.";
	return names_parse(ctx, raw, &names) ? names_format(ctx, &names) : NULL;
}

static const char *canonical_qname(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)attr;
	struct list parts = list_on(ctx->arena);
	*why = "Write schema.name; a part that holds a dot stands in double quotes.";
	if (!qname_parse(ctx, raw, &parts))
		return NULL;
	struct text out = text_on(ctx->arena);
	for (size_t i = 0; i < parts.count; i++)
		text_addf(&out, "%s%s", i ? "." : "", qname_format(ctx, NULL, parts.item[i]));
	return text_get(&out);
}

static const char *canonical_target(struct context *ctx, const struct attr_info *attr, const char *raw,
				    const char **why)
{
	(void)attr;
	struct target target;
	*why = "Write schema.table(column, column).";
	return target_parse(ctx, raw, &target) ? target_format(ctx, &target) : NULL;
}

static const char *canonical_keys(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)attr;
	struct list items = list_on(ctx->arena);
	*why = "Write columns or expressions with commas between them: name, lower(email) desc.";
	return keys_parse(ctx, raw, &items) ? keys_format(ctx, &items) : NULL;
}

static const char *canonical_text(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)attr, (void)why;
	return arena_strdup(ctx->arena, raw);
}

static const char *canonical_bool(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)ctx, (void)attr;
	*why = "It is true or false.";
	if (strcmp(raw, "true") == 0 || strcmp(raw, "1") == 0)
		return "true";
	return strcmp(raw, "false") == 0 || strcmp(raw, "0") == 0 ? "false" : NULL;
}

static const char *canonical_int(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	(void)attr;
	*why = "It is a whole number from -9223372036854775808 to 9223372036854775807.";
	char *end;
	errno = 0;
	const char *digits = raw + (*raw == '-' || *raw == '+');
	if (*digits < '0' || *digits > '9')
		return NULL;
	long long n = strtoll(raw, &end, 10);
	return *end || errno ? NULL : arena_printf(ctx->arena, "%lld", n);
}

static const char *canonical_choice(struct context *ctx, const struct attr_info *attr, const char *raw,
				    const char **why)
{
	*why = arena_printf(ctx->arena, "It is one of: %s.", text_replace(ctx->arena, attr->choices, "|", ", "));
	size_t length = strcspn(raw, "|") == strlen(raw) ? strlen(raw) : 0;
	for (const char *c = attr->choices; c; c = strchr(c, '|') ? strchr(c, '|') + 1 : NULL)
		if (strncmp(c, raw, length) == 0 && (c[length] == '|' || !c[length]) && length)
			return arena_strdup(ctx->arena, raw);
	return NULL;
}

static const char *canonical_trimmed(struct context *ctx, const struct attr_info *attr, const char *raw,
				     const char **why)
{
	(void)attr;
	*why = "It may not be empty.";
	const char *text = text_trim(ctx->arena, raw);
	return *text ? text : NULL;
}

static const char *canonical_body(struct context *ctx, const struct attr_info *attr, const char *raw, const char **why)
{
	char *text = (char *)(uintptr_t)canonical_trimmed(ctx, attr, raw, why);
	size_t length = text ? strlen(text) : 0;
	if (length && text[length - 1] == ';')
		text[length - 1] = '\0';
	return text ? canonical_trimmed(ctx, attr, text, why) : NULL;
}

/* Whether the value reads as one without quotes: a, b, of which no part after the first looks like another option. */
static bool is_plain_list(const char *value)
{
	if (strchr(value, '"') || strchr(value, '\n'))
		return false;
	for (const char *c = strchr(value, ','); c; c = strchr(c + 1, ',')) {
		size_t length = c[1] == ' ' ? strcspn(c + 2, ",") : 0;
		if (!length || c[2] == ' ' || c[1 + length] == ' ' || memchr(c + 2, '=', length))
			return false;
	}
	return true;
}

static const char *canonical_options(struct context *ctx, const struct attr_info *attr, const char *raw,
				     const char **why)
{
	(void)attr;
	struct list options = list_on(ctx->arena);
	struct text out = text_on(ctx->arena);
	*why = "Write name=value with commas between them.";
	if (!options_parse(ctx, raw, &options))
		return NULL;
	for (size_t i = 0; i < options.count; i++) {
		const struct option *o = options.item[i];
		struct list one = list_on(ctx->arena);
		const char *option = arena_printf(ctx->arena, "%s=%s", o->name, o->value);
		list_add(&one, option);
		text_addf(&out, "%s%s", i ? ", " : "", is_plain_list(o->value) ? option : names_format(ctx, &one));
	}
	return text_get(&out);
}

const struct value_info value_table[VALUE_TYPE_COUNT] = {
	[VALUE_NAME] = { "NAME", "xs:string", canonical_name },
	[VALUE_NAMES] = { "NAMES", "xs:string", canonical_names },
	[VALUE_QNAME] = { "QNAME", "xs:string", canonical_qname },
	[VALUE_TARGET] = { "TARGET", "xs:string", canonical_target },
	[VALUE_KEYS] = { "KEYS", "xs:string", canonical_keys },
	[VALUE_TEXT] = { "TEXT", "xs:string", canonical_text },
	[VALUE_BOOL] = { "BOOL", "xs:boolean", canonical_bool },
	[VALUE_INT] = { "INT", "xs:long", canonical_int },
	[VALUE_CHOICE] = { "CHOICE", "xs:token", canonical_choice },
	[VALUE_TYPE] = { "TYPE", "xs:string", canonical_trimmed },
	[VALUE_EXPR] = { "EXPR", "xs:string", canonical_trimmed },
	[VALUE_BODY] = { "BODY", "xs:string", canonical_body },
	[VALUE_OPTIONS] = { "OPTIONS", "xs:string", canonical_options },
};
