-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/24 · drop security label heard.seal_one
SECURITY LABEL FOR "seal_one" ON SUBSCRIPTION "heard" IS NULL;

-- step 2/24 · drop security label out.seal_one
SECURITY LABEL FOR "seal_one" ON PUBLICATION "out" IS NULL;

-- step 3/24 · drop security label own.seal_one
SECURITY LABEL FOR "seal_one" ON LANGUAGE "own" IS NULL;

-- step 4/24 · drop security label shop.amount.seal_one
SECURITY LABEL FOR "seal_one" ON DOMAIN "shop"."amount" IS NULL;

-- step 5/24 · drop security label shop.code.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."code" IS NULL;

-- step 6/24 · drop security label shop.far.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."far"."id" IS NULL;

-- step 7/24 · drop security label shop.far.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON FOREIGN TABLE "shop"."far" IS NULL;

-- step 8/24 · drop security label shop.half(integer).seal_one
SECURITY LABEL FOR "seal_one" ON FUNCTION "shop"."half"(integer) IS NULL;

-- step 9/24 · drop security label shop.item.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."item"."id" IS NULL;

-- step 10/24 · drop security label shop.item.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "shop"."item" IS NULL;

-- step 11/24 · drop security label shop.items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."items"."id" IS NULL;

-- step 12/24 · drop security label shop.items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON VIEW "shop"."items" IS NULL;

-- step 13/24 · drop security label shop.kept_items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."kept_items"."id" IS NULL;

-- step 14/24 · drop security label shop.kept_items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON MATERIALIZED VIEW "shop"."kept_items" IS NULL;

-- step 15/24 · drop security label shop.log.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "shop"."log" IS NULL;

-- step 16/24 · drop security label shop.mood.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."mood" IS NULL;

-- step 17/24 · drop security label shop.note(text).seal_one
SECURITY LABEL FOR "seal_one" ON PROCEDURE "shop"."note"(text) IS NULL;

-- step 18/24 · drop security label shop.number.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON SEQUENCE "shop"."number" IS NULL;

-- step 19/24 · drop security label shop.pair.a.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."pair"."a" IS NULL;

-- step 20/24 · drop security label shop.pair.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."pair" IS NULL;

-- step 21/24 · drop security label shop.seal_one
SECURITY LABEL FOR "seal_one" ON SCHEMA "shop" IS NULL;

-- step 22/24 · drop security label shop.span.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."span" IS NULL;

-- step 23/24 · drop security label shop.sum_of(integer).seal_one
SECURITY LABEL FOR "seal_one" ON AGGREGATE "shop"."sum_of"(integer) IS NULL;

-- step 24/24 · drop security label watch.seal_one
SECURITY LABEL FOR "seal_one" ON EVENT TRIGGER "watch" IS NULL;

COMMIT;
