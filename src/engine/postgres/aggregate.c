#include "engine/postgres/ddl.h"

/* How each attribute is written in CREATE AGGREGATE, in the order of the manual. */
enum part { PART_NAME, PART_TYPE, PART_NUMBER, PART_TEXT, PART_FLAG, PART_WORD, PART_OPERATOR };

static const struct {
	enum attr attr;
	enum part part;
	const char *word;
} parts[] = {
	/* clang-format off */
	{ AGGREGATE_STATE_FUNCTION,          PART_NAME,   "SFUNC" },
	{ AGGREGATE_STATE_TYPE,              PART_TYPE,   "STYPE" },
	{ AGGREGATE_STATE_SPACE,             PART_NUMBER, "SSPACE" },
	{ AGGREGATE_FINAL_FUNCTION,          PART_NAME,   "FINALFUNC" },
	{ AGGREGATE_FINAL_EXTRA,             PART_FLAG,   "FINALFUNC_EXTRA" },
	{ AGGREGATE_FINAL_MODIFY,            PART_WORD,   "FINALFUNC_MODIFY" },
	{ AGGREGATE_COMBINE_FUNCTION,        PART_NAME,   "COMBINEFUNC" },
	{ AGGREGATE_SERIAL_FUNCTION,         PART_NAME,   "SERIALFUNC" },
	{ AGGREGATE_DESERIAL_FUNCTION,       PART_NAME,   "DESERIALFUNC" },
	{ AGGREGATE_INITIAL,                 PART_TEXT,   "INITCOND" },
	{ AGGREGATE_MOVING_STATE_FUNCTION,   PART_NAME,   "MSFUNC" },
	{ AGGREGATE_MOVING_INVERSE_FUNCTION, PART_NAME,   "MINVFUNC" },
	{ AGGREGATE_MOVING_STATE_TYPE,       PART_TYPE,   "MSTYPE" },
	{ AGGREGATE_MOVING_STATE_SPACE,      PART_NUMBER, "MSSPACE" },
	{ AGGREGATE_MOVING_FINAL_FUNCTION,   PART_NAME,   "MFINALFUNC" },
	{ AGGREGATE_MOVING_FINAL_EXTRA,      PART_FLAG,   "MFINALFUNC_EXTRA" },
	{ AGGREGATE_MOVING_FINAL_MODIFY,     PART_WORD,   "MFINALFUNC_MODIFY" },
	{ AGGREGATE_MOVING_INITIAL,          PART_TEXT,   "MINITCOND" },
	{ AGGREGATE_SORT_OPERATOR,           PART_OPERATOR, "SORTOP" },
	{ AGGREGATE_PARALLEL,                PART_WORD,   "PARALLEL" },
	{ AGGREGATE_HYPOTHETICAL,            PART_FLAG,   "HYPOTHETICAL" },
	/* clang-format on */
};

static void add_part(struct sql *sql, enum part part, const char *value)
{
	switch (part) {
	case PART_NAME:
		sql_addf(sql, " = %Q", value);
		break;
	case PART_TYPE:
	case PART_NUMBER:
		sql_addf(sql, " = %E", value);
		break;
	case PART_TEXT:
		sql_addf(sql, " = %L", value);
		break;
	case PART_WORD:
		sql_addf(sql, " = %E", pg_upper(sql->ctx, value));
		break;
	case PART_OPERATOR:
		sql_addf(sql, strchr(value, '.') ? " = OPERATOR(%E)" : " = %E", value);
		break;
	case PART_FLAG:
		break;
	}
}

static void aggregate_define(struct ddl_job *job, const char *verb)
{
	const struct object *o = job->change->to;
	struct sql sql = sql_on(job->ctx, DIALECT_POSTGRES);
	bool first = true;
	sql_addf(&sql, "%E AGGREGATE %T(%E) (", verb, o, pg_routine_arguments(job->ctx, o));
	for (size_t i = 0; i < COUNT_OF(parts); i++) {
		const char *value = object_get(o, parts[i].attr);
		if (!value)
			continue;
		sql_addf(&sql, first ? "\n    %E" : ",\n    %E", parts[i].word);
		add_part(&sql, parts[i].part, value);
		first = false;
	}
	sql_addf(&sql, "\n)");
	ddl_step(job, sql_get(&sql));
}

bool aggregate_create(struct ddl_job *job)
{
	aggregate_define(job, "CREATE");
	pg_comment(job, job->change->to);
	return true;
}

/* What gives another result's type is dropped and made anew instead. */
bool aggregate_replace(struct ddl_job *job)
{
	aggregate_define(job, "CREATE OR REPLACE");
	return true;
}
