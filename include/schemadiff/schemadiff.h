/*
 * schemadiff: declarative schema changes for PostgreSQL and SQLite. This header is all that a program needs that
 * links with libschemadiff.a; each header it includes documents one layer, from the bottom up.
 *
 * The main job in a few calls (every one of them says in its header what it gives and how it fails):
 *
 *	const struct engine *engine = engine_for_url(ctx, url);
 *	struct connection *c = engine->open(ctx, url);
 *	struct object *live = engine->load(ctx, c, &unmanaged);
 *	struct object *model = xml_read(ctx, "schema", engine->name, engine->default_schema);
 *	engine->complete(ctx, model), model_check(ctx, model);
 *	struct matching *m = match_models(ctx, live, model, NULL, true);
 *	engine->settle(ctx, c, live, model, m);
 *	struct plan *plan = plan_make(ctx, engine, live, model, m);
 *
 * All results live on ctx->arena until arena_free. Errors are diagnostics in ctx->diags.
 */
#ifndef SCHEMADIFF_SCHEMADIFF_H
#define SCHEMADIFF_SCHEMADIFF_H

#define SCHEMADIFF_VERSION "0.1.0"

#include "schemadiff/base.h"
#include "schemadiff/model.h"
#include "schemadiff/xml.h"
#include "schemadiff/sql.h"
#include "schemadiff/template.h"
#include "schemadiff/diff.h"
#include "schemadiff/engine.h"
#include "schemadiff/plan.h"
#include "schemadiff/script.h"
#include "schemadiff/run.h"
#include "schemadiff/report.h"

#endif
