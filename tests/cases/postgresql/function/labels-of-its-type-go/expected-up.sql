-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/15 · drop aggregate shop.last(shop.state)
DROP AGGREGATE "shop"."last"(shop.state);

-- step 2/15 · drop function shop.first() · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "state" DROP DEFAULT;

-- step 3/15 · drop function shop.first()
DROP FUNCTION "shop"."first"();

-- step 4/15 · drop function shop.later(shop.state, shop.state)
DROP FUNCTION "shop"."later"(shop.state, shop.state);

-- step 5/15 · drop function shop.next(shop.state)
DROP FUNCTION "shop"."next"(shop.state);

-- step 6/15 · alter enum shop.state: labels new, paid, sent → new, sent · enum shop.state steps aside
ALTER TYPE "shop"."state" RENAME TO "schemadiff_old_state";

-- step 7/15 · alter enum shop.state: labels new, paid, sent → new, sent · enum shop.state anew
CREATE TYPE "shop"."state" AS ENUM ('new', 'sent');

-- step 8/15 · alter enum shop.state: labels new, paid, sent → new, sent · table shop.item · lock: access exclusive · rewrites the table · may fail on the data present · fails when a row holds a value that the new type has not
ALTER TABLE "shop"."item" ALTER COLUMN "state" DROP DEFAULT, ALTER COLUMN "state" TYPE shop.state USING "state"::text::shop.state;

-- step 9/15 · alter enum shop.state: labels new, paid, sent → new, sent · enum shop.state of before goes
DROP TYPE "shop"."schemadiff_old_state";

-- step 10/15 · create function shop.first() · bodies may name what comes later
SET LOCAL check_function_bodies = off;

-- step 11/15 · create function shop.first()
CREATE FUNCTION "shop"."first"()
    RETURNS shop.state
    LANGUAGE "sql"
    IMMUTABLE
AS $$SELECT 'new'::shop.state$$;

-- step 12/15 · create function shop.first() · lock: access exclusive
ALTER TABLE "shop"."item" ALTER COLUMN "state" SET DEFAULT shop.first();

-- step 13/15 · create function shop.later(shop.state, shop.state)
CREATE FUNCTION "shop"."later"(s shop.state, v shop.state)
    RETURNS shop.state
    LANGUAGE "sql"
RETURN GREATEST(s, v);

-- step 14/15 · create function shop.next(shop.state)
CREATE FUNCTION "shop"."next"(s shop.state DEFAULT 'new'::shop.state)
    RETURNS shop.state
    LANGUAGE "sql"
AS $$SELECT s$$;

-- step 15/15 · create aggregate shop.last(shop.state)
CREATE AGGREGATE "shop"."last"(shop.state) (
    SFUNC = "shop"."later",
    STYPE = shop.state
);

COMMIT;
