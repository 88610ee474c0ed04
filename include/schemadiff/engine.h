/*
 * Layer engine: what is known about one database engine: how to read its catalog, how to write its DDL, what changing
 * something costs. One folder per engine, one line each in src/engine/engine.c.
 */
#ifndef SCHEMADIFF_ENGINE_H
#define SCHEMADIFF_ENGINE_H

#include "schemadiff/diff.h"
#include "schemadiff/sql.h"

/* ---- steps ------------------------------------------------------------------------------------------- */

enum lock {
	LOCK_NONE,
	LOCK_READ,
	LOCK_WRITE,
	LOCK_SHARE_UPDATE,
	LOCK_SHARE,
	LOCK_SHARE_ROW,
	LOCK_EXCLUSIVE,
	LOCK_ACCESS_EXCLUSIVE
};

enum {
	STEP_REWRITES = 1,
	STEP_SCANS = 2,
	STEP_LOSES_DATA = 4,
	STEP_NO_TRANSACTION = 8,
	STEP_MAY_FAIL_ON_DATA = 16,
	STEP_ONLINE = 32,
	STEP_FILLS = 64,    /* gives existing rows a value that the reviewer should look at */
	STEP_INVENTS = 128, /* makes up a row that others can refer to: only where the user allowed it */
	STEP_STARTS =
		256 /* has something run from now on that changes rows by itself: only where the user allowed it */
};

/* One statement: all that a reader, a guard or the runner must know. */
struct step {
	const char *sql; /* without semicolon; may hold several statements only where the engine must (rebuild) */
	enum lock lock;
	unsigned effects;
	const struct change *why;
	uint64_t attrs;    /* attr_bit of those of the change's attributes that it is about; 0: all of it */
	const char *what;  /* what it does for a change that takes several steps, or NULL */
	const char *note;  /* what it costs or assumes beyond the flags, or NULL */
	const char *owner; /* the role that it hands an object over to, or NULL */
	struct list
		filled; /* columns of the from model whose NULLs it replaces: no way back can tell which they were */
};

/* ---- DDL ---------------------------------------------------------------------------------------------- */

struct engine;

/* What a DDL function works with. */
struct ddl_job {
	struct context *ctx;
	const struct engine *engine;
	const struct change *change;
	struct list *steps; /* of struct step: the output, in order */
	const struct object *from_model, *to_model;
	const struct matching *matching; /* to find the other side of any object */
	const struct lookup *from_lookup, *to_lookup;
	const struct list *siblings; /* rebuild: all changes of the table (struct change), else NULL */
	enum lock lock;              /* of the rule row or kind; a function may lower or raise them */
	unsigned effects;
	const struct list *down;    /* objects of the from model that are taken down before this step */
	const struct list *renames; /* in the job of a rename: all of them (struct change), in order; else NULL */
};

typedef bool ddl_fn(struct ddl_job *job);

/* Adds a step with the job's lock and effects; the function may then change the returned step. */
struct step *ddl_step(struct ddl_job *job, const char *sql);
/* Says that the step gives a value to the rows that have none in the column; nothing is lost when the column is new. */
void ddl_fills(struct ddl_job *job, struct step *step, const struct object *column);

/* Stands for "drop and create", of the object and all that hangs on it. Never called. */
bool ddl_recreate(struct ddl_job *job);
/* Stands for "done by rebuilding the table it belongs to" (SQLite). Never called: the planner hands the table's ALTER, with all
 * changes below it, to the TABLE row's `rebuild`. */
bool ddl_rebuild(struct ddl_job *job);
/* Stands for "nothing to write": the attribute follows from another one's statement. Never called. */
bool ddl_with_create(struct ddl_job *job);

/* A row per attribute, or several: what comes first and what comes last. Neighbouring rows with the same `emit` are called
 * once, when any of their attributes differs. */
struct alter_rule {
	enum attr attr;
	ddl_fn *emit;
	enum lock lock;
	unsigned effects;
	/* Kinds of dependants that must be taken down before this change and put back after it (P(VIEW) | …); 0: none. */
	uint64_t displaces;
	/* When not NULL: whether this very change displaces them. */
	bool (*applies)(const struct change *change);
};

/* Since which major version of the engine's server an attribute, or one value of it, is known. */
struct since {
	enum attr attr;    /* ATTR_COUNT ends the table */
	const char *value; /* the value, or one item of it; NULL: whatever it is */
	int major;
	bool (*counts)(struct context *ctx,
		       const struct object *o); /* NULL: always; else whether the object needs it */
	const char *what;                       /* what it is, where the attribute alone does not say so; or NULL */
};

struct ddl {
	ddl_fn *create, *drop, *rename;
	enum lock create_lock, drop_lock;
	unsigned drop_effects;
	const struct alter_rule *alter; /* ends with { ATTR_COUNT }; emitted in this order */
	unsigned flags;
	ddl_fn *rebuild; /* TABLE of an engine that rebuilds; else NULL */
	ddl_fn *join; /* TABLE of an engine with inheritance: puts it below the tables above it, after all other changes */
};

enum {
	DDL_IN_PARENT = 1,         /* created with its parent's CREATE when that is created in the same plan */
	DDL_DROPS_WITH_PARENT = 2, /* gone with its parent's DROP */
	DDL_DISPOSABLE = 4,        /* holds no data of its own: may be taken down and put back around another change */
	DDL_REMARK =
		8, /* what is said of something that stays while its parent does: nothing goes along with its drop */
	DDL_CLINGS = 16 /* what uses it does so until it is dropped, whatever it is altered to */
};

/* ---- connections ---------------------------------------------------------------------------------------- */

struct connection {
	const struct engine *engine;
	void *handle;
	const char *url; /* without password, for messages */
};

/* A query's result; cell[row * columns + column], NULL for SQL NULL. Lives on the context's arena. */
struct rows {
	size_t columns, count;
	const char **column;
	const char **cell;
};

enum begin { BEGIN_WRITE, BEGIN_READ };

struct engine {
	const char *name; /* "postgresql", "sqlite": header, engine="…" */
	enum dialect dialect;
	const char *default_schema;       /* "public", "main" */
	bool (*accepts)(const char *url); /* is this URL mine? */
	const struct ddl *ddl;            /* KIND_COUNT rows; create == NULL: the kind is not known */
	const char *title;                /* as people write it: "PostgreSQL" */
	const struct since *since;        /* NULL: every version that is supported knows all of it */
	ddl_fn *created; /* what an object of whatever kind needs when it was just created; may be NULL */

	/* May be NULL. Whether the change of an inherited object (of this attribute; ATTR_COUNT: its creation, drop or rename) is
	 * done by what was done to the table above; adds the steps for what the object has of its own. */
	bool (*follows)(struct ddl_job *job, enum attr attr);

	/* Opens a connection, closed with the arena (or by close). NULL with DIAG_CONNECT. */
	struct connection *(*open)(struct context *ctx, const char *url);
	void (*close)(struct connection *c);
	/* One statement with text parameters; rows may be NULL. Errors: DIAG_SERVER with sqlstate, detail, hint, and the
	 * place given by `at`. */
	bool (*query)(struct context *ctx, struct connection *c, const char *sql, size_t count,
		      const char *const *params, struct rows *rows);
	/* A script of one or more statements, no results. */
	bool (*exec)(struct context *ctx, struct connection *c, const char *sql);
	bool (*begin)(struct context *ctx, struct connection *c, enum begin how);
	bool (*commit)(struct context *ctx, struct connection *c);
	void (*rollback)(struct context *ctx, struct connection *c);
	/* The lock that keeps two runners apart; held by a session of its own until released. Waits `seconds`. */
	bool (*lock)(struct context *ctx, struct connection *c, int seconds, void **lock);
	void (*unlock)(struct context *ctx, struct connection *c, void *lock);

	/* Reads the whole catalog, in one snapshot, as a model with `uses` edges. Bookkeeping objects (schemadiff*) are left
	 * out; what no kind covers is appended to `unmanaged` (struct unmanaged). */
	struct object *(*load)(struct context *ctx, struct connection *c, struct list *unmanaged);
	/* May be NULL. Asks for all that the next load will read, so that the server works on it meanwhile; whatever else is asked
	 * of the connection before throws the answers away. */
	void (*load_begin)(struct context *ctx, struct connection *c);

	/* May be NULL. Notes on a model which version of the server it is for: some of what is usual differs. */
	void (*version_note)(struct context *ctx, const struct connection *c, struct object *model);

	/* Brings a model read from XML into the engine's own words, without a connection: canonical types, names left out,
	 * serial taken apart, objects and attributes the engine cannot hold (DIAG_MODEL_ENGINE). */
	bool (*complete)(struct context *ctx, struct object *model);

	/* Makes the model's expressions and bodies comparable with the live ones (and gives it `uses` edges): after it, a
	 * pair of values is equal exactly when they mean the same. Nothing is left behind in the database. */
	bool (*settle)(struct context *ctx, struct connection *c, struct object *live, struct object *model,
		       const struct matching *m);

	/* A database to try things in, filled with what `model` holds, its URL's connection in *scratch; dropped by
	 * scratch_drop. False without a diagnostic when there is no way to have one (then *why says why). */
	bool (*scratch_make)(struct context *ctx, struct connection *c, const char *scratch_url,
			     struct connection **scratch, const char **where, const char **why);
	void (*scratch_drop)(struct context *ctx, struct connection *c, struct connection *scratch);

	/* A statement of a script that cannot run inside a transaction block. */
	bool (*needs_no_transaction)(const char *sql);
	/* Statements that open and close a script that runs as one transaction by hand (psql, sqlite3); see script.h */
	const char *script_begin, *script_end;
};

/* The engine for a URL, or NULL with DIAG_URL. */
const struct engine *engine_for_url(struct context *ctx, const char *url);
const struct engine *engine_by_name(const char *name);
/* All engines, NULL-terminated (tests walk it). */
extern const struct engine *const engine_all[];

/* What was seen in a catalog and is of no kind that is managed. */
struct unmanaged {
	const char *kind;  /* "function": what there may be several of */
	const char *title; /* "function public.f(integer)" */
};

void unmanaged_add(struct list *unmanaged, const char *kind, const char *title);

/* What an engine knows. */
bool engine_has_kind(const struct engine *e, enum kind kind);
bool engine_has_attr(const struct engine *e, enum attr attr);

/* Loads the rows of one catalog query as objects of a kind. Column names are attribute names; reserved ones:
 * _id (catalog identity, kept in `ids`), _parent (identity of the parent object). NULL cells are absent values. */
bool rows_load(struct context *ctx, enum kind kind, const struct rows *rows, struct map *ids, struct object *model);

#endif
