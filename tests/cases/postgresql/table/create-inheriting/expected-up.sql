-- reversible:  lossy: app.other
-- transaction: one

BEGIN;

-- step 1/3 · drop table app.other · lock: access exclusive · loses data
DROP TABLE "app"."other";

-- step 2/3 · create table app.base
CREATE TABLE "app"."base" (
    "id" integer NOT NULL,
    "note" text DEFAULT 'n'::text,
    CONSTRAINT "base_id" CHECK (id > 0)
);

-- step 3/3 · create table app.kid
CREATE TABLE "app"."kid" (
    "own" integer
) INHERITS ("app"."base");

COMMIT;
