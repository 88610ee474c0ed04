-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/20 · drop table app.item · lock: access exclusive · loses data
DROP TABLE "app"."item";

-- step 2/20 · drop composite type app.pair
DROP TYPE "app"."pair";

-- step 3/20 · drop range type app.codes
DROP TYPE "app"."codes";

-- step 4/20 · drop operator class app.code_ops(btree)
DROP OPERATOR CLASS "app"."code_ops" USING "btree";

-- step 5/20 · drop operator app.<(app.code app.code)
DROP OPERATOR "app".< (app.code, app.code);

-- step 6/20 · drop operator app.<=(app.code app.code)
DROP OPERATOR "app".<= (app.code, app.code);

-- step 7/20 · drop operator app.=(app.code app.code)
DROP OPERATOR "app".= (app.code, app.code);

-- step 8/20 · drop operator app.>(app.code app.code)
DROP OPERATOR "app".> (app.code, app.code);

-- step 9/20 · drop operator app.>=(app.code app.code)
DROP OPERATOR "app".>= (app.code, app.code);

-- step 10/20 · drop operator family app.code_ops(btree)
DROP OPERATOR FAMILY "app"."code_ops" USING "btree";

-- step 11/20 · drop function app.cmp(app.code, app.code)
DROP FUNCTION "app"."cmp"(app.code, app.code);

-- step 12/20 · drop function app.eq(app.code, app.code)
DROP FUNCTION "app"."eq"(app.code, app.code);

-- step 13/20 · drop function app.ge(app.code, app.code)
DROP FUNCTION "app"."ge"(app.code, app.code);

-- step 14/20 · drop function app.gt(app.code, app.code)
DROP FUNCTION "app"."gt"(app.code, app.code);

-- step 15/20 · drop function app.le(app.code, app.code)
DROP FUNCTION "app"."le"(app.code, app.code);

-- step 16/20 · drop function app.lt(app.code, app.code)
DROP FUNCTION "app"."lt"(app.code, app.code);

-- step 17/20 · drop domain app.short_code
DROP DOMAIN "app"."short_code";

-- step 18/20 · drop base type app.code · nothing else depends on it
DO $schemadiff$
DECLARE
    round oid[] := ARRAY['"app"."code_in"(cstring)'::pg_catalog.regprocedure, '"app"."code_out"(app.code)'::pg_catalog.regprocedure];
BEGIN
    round := round || ARRAY['"app"."code"'::pg_catalog.regtype, '"app"."code"[]'::pg_catalog.regtype]::oid[];
    IF EXISTS (SELECT FROM pg_catalog.pg_depend d
               WHERE d.refclassid IN ('pg_catalog.pg_type'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass)
                 AND d.refobjid = ANY (round) AND d.objid <> ALL (round)) THEN
        RAISE dependent_objects_still_exist USING MESSAGE = 'more than its functions depends on type app.code';
    END IF;
END
$schemadiff$;

-- step 19/20 · drop base type app.code · with its functions
DROP TYPE "app"."code" CASCADE;

-- step 20/20 · drop schema app
DROP SCHEMA "app";

COMMIT;
