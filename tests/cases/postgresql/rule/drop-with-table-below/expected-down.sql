-- reversible:  lossy: app.base, app.heir
-- transaction: one

BEGIN;

-- step 1/3 · create table app.base
CREATE TABLE "app"."base" (
    "id" integer
);

-- step 2/3 · create table app.heir
CREATE TABLE "app"."heir" (
    "own" integer
) INHERITS ("app"."base");

-- step 3/3 · create rule app.base.sweep · lock: access exclusive
CREATE RULE "sweep" AS
ON UPDATE TO "app"."base"
DO ALSO (
DELETE FROM app.heir
  WHERE heir.own IS NULL
);

COMMIT;
