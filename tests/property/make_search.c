/* Text search: dictionaries, configurations, and which dictionaries a type of token is looked up in. */
#include "make.h"

static const char *const languages[] = { "language=english, stopwords=english", "language=german",
					 "language=german, stopwords=german" };

struct object *dictionary_make(struct maker *m)
{
	struct object *dictionary = object_named(m, KIND_TEXT_SEARCH_DICTIONARY, m->schema, 'l');
	bool plain = chance_percent(m->chance, 50);
	set(m, dictionary, TEXT_SEARCH_DICTIONARY_TEMPLATE, plain ? "simple" : "snowball");
	if (!plain)
		set(m, dictionary, TEXT_SEARCH_DICTIONARY_OPTIONS, "%s", CHOOSE(m->chance, languages));
	comment_maybe(m, dictionary, 20);
	return dictionary;
}

bool dictionary_tweak(struct maker *m, struct object *dictionary)
{
	bool plain = text_equal(object_get(dictionary, TEXT_SEARCH_DICTIONARY_TEMPLATE), "simple");
	if (chance_percent(m->chance, 50))
		return comment_tweak(m, dictionary);
	set(m, dictionary, TEXT_SEARCH_DICTIONARY_OPTIONS, "%s",
	    plain ? "stopwords=english" : CHOOSE(m->chance, languages));
	return true;
}

static const char *dictionaries_any(struct maker *m)
{
	struct object *own = object_any(m, KIND_TEXT_SEARCH_DICTIONARY);
	if (!own || chance_percent(m->chance, 30))
		return chance_percent(m->chance, 50) ? "simple" : "english_stem, simple";
	return one_name(m, object_path(m->ctx, own));
}

struct object *configuration_make(struct maker *m)
{
	struct object *configuration = object_named(m, KIND_TEXT_SEARCH_CONFIGURATION, m->schema, 'l');
	comment_maybe(m, configuration, 20);
	return configuration;
}

struct object *mapping_make(struct maker *m)
{
	static const char *const tokens[] = { "asciiword", "word", "email", "numword" };
	struct object *configuration = object_any(m, KIND_TEXT_SEARCH_CONFIGURATION);
	const char *token = CHOOSE(m->chance, tokens);
	if (!configuration || object_child(configuration, KIND_TEXT_SEARCH_MAPPING, token))
		return NULL;
	struct object *mapping = object_new(m->ctx, KIND_TEXT_SEARCH_MAPPING, configuration, configuration->at);
	set(m, mapping, TEXT_SEARCH_MAPPING_TOKEN, "%s", token);
	set(m, mapping, TEXT_SEARCH_MAPPING_DICTIONARIES, "%s", dictionaries_any(m));
	return mapping;
}

bool mapping_tweak(struct maker *m, struct object *mapping)
{
	set(m, mapping, TEXT_SEARCH_MAPPING_DICTIONARIES, "%s", dictionaries_any(m));
	return true;
}
