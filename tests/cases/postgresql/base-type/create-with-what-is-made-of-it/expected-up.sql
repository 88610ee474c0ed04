-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/23 · create schema app
CREATE SCHEMA "app";

-- step 2/23 · create base type app.code · shell
CREATE TYPE "app"."code";

-- step 3/23 · create function app.code_in(cstring)
CREATE FUNCTION "app"."code_in"(cstring)
    RETURNS app.code
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textin';

-- step 4/23 · create function app.code_out(app.code)
CREATE FUNCTION "app"."code_out"(app.code)
    RETURNS cstring
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'textout';

-- step 5/23 · create base type app.code
CREATE TYPE "app"."code" (
    INPUT = "app"."code_in",
    OUTPUT = "app"."code_out",
    STORAGE = extended
);

-- step 6/23 · create domain app.short_code
CREATE DOMAIN "app"."short_code" AS app.code;

-- step 7/23 · create composite type app.pair
CREATE TYPE "app"."pair" AS (
    "a" app.code
);

-- step 8/23 · create function app.cmp(app.code, app.code)
CREATE FUNCTION "app"."cmp"(app.code, app.code)
    RETURNS integer
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'bttextcmp';

-- step 9/23 · create function app.eq(app.code, app.code)
CREATE FUNCTION "app"."eq"(app.code, app.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'texteq';

-- step 10/23 · create function app.ge(app.code, app.code)
CREATE FUNCTION "app"."ge"(app.code, app.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'text_ge';

-- step 11/23 · create function app.gt(app.code, app.code)
CREATE FUNCTION "app"."gt"(app.code, app.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'text_gt';

-- step 12/23 · create function app.le(app.code, app.code)
CREATE FUNCTION "app"."le"(app.code, app.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'text_le';

-- step 13/23 · create function app.lt(app.code, app.code)
CREATE FUNCTION "app"."lt"(app.code, app.code)
    RETURNS boolean
    LANGUAGE "internal"
    IMMUTABLE STRICT
AS 'text_lt';

-- step 14/23 · create operator family app.code_ops(btree)
CREATE OPERATOR FAMILY "app"."code_ops" USING "btree";

-- step 15/23 · create operator app.<(app.code app.code)
CREATE OPERATOR "app".< (
    FUNCTION = "app"."lt",
    LEFTARG = app.code,
    RIGHTARG = app.code
);

-- step 16/23 · create operator app.<=(app.code app.code)
CREATE OPERATOR "app".<= (
    FUNCTION = "app"."le",
    LEFTARG = app.code,
    RIGHTARG = app.code
);

-- step 17/23 · create operator app.=(app.code app.code)
CREATE OPERATOR "app".= (
    FUNCTION = "app"."eq",
    LEFTARG = app.code,
    RIGHTARG = app.code,
    MERGES
);

-- step 18/23 · create operator app.>(app.code app.code)
CREATE OPERATOR "app".> (
    FUNCTION = "app"."gt",
    LEFTARG = app.code,
    RIGHTARG = app.code
);

-- step 19/23 · create operator app.>=(app.code app.code)
CREATE OPERATOR "app".>= (
    FUNCTION = "app"."ge",
    LEFTARG = app.code,
    RIGHTARG = app.code
);

-- step 20/23 · create operator class app.code_ops(btree)
CREATE OPERATOR CLASS "app"."code_ops" DEFAULT FOR TYPE app.code USING "btree" FAMILY "app"."code_ops" AS
OPERATOR 1 app.<(app.code, app.code),
OPERATOR 2 app.<=(app.code, app.code),
OPERATOR 3 app.=(app.code, app.code),
OPERATOR 4 app.>=(app.code, app.code),
OPERATOR 5 app.>(app.code, app.code),
FUNCTION 1 (app.code, app.code) app.cmp(app.code, app.code);

-- step 21/23 · create range type app.codes
CREATE TYPE "app"."codes" AS RANGE (
    subtype = app.code
);

-- step 22/23 · create table app.item
CREATE TABLE "app"."item" (
    "id" app.code NOT NULL,
    "more" app.code[],
    "s" app.short_code,
    CONSTRAINT "item_pkey" PRIMARY KEY ("id")
);

-- step 23/23 · create index app.item.iii · lock: share
CREATE INDEX "iii" ON "app"."item" USING "btree" ("s") WHERE s IS NOT NULL;

COMMIT;
