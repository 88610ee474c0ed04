/*
 * Languages, access methods and transforms of a model in the words of the catalog:
 *
 *   handler="pg_catalog.plpgsql_call_handler()"    plpgsql_call_handler: one of the system, of the arguments that are expected
 *   inline="app.run"                               app.run(internal)
 */
#include "engine/postgres/postgres.h"

void complete_language(struct completion *c, struct object *o)
{
	complete_function(c, o, LANGUAGE_HANDLER, "");
	complete_function(c, o, LANGUAGE_INLINE, "internal");
	complete_function(c, o, LANGUAGE_VALIDATOR, "oid");
}

void complete_access_method(struct completion *c, struct object *o)
{
	complete_function(c, o, ACCESS_METHOD_HANDLER, "internal");
}

void complete_transform(struct completion *c, struct object *o)
{
	complete_bare_type(c, o, TRANSFORM_TYPE);
	if (!object_get(o, TRANSFORM_FROM_SQL) && !object_get(o, TRANSFORM_TO_SQL))
		diag_report(c->ctx, DIAG_MODEL_MISSING, o->at,
			    "Add from-sql=\"schema.name(internal)\", or to-sql, or both.", "%s has no function",
			    object_title(c->ctx, o));
	complete_function(c, o, TRANSFORM_FROM_SQL, "internal");
	complete_function(c, o, TRANSFORM_TO_SQL, "internal");
}
