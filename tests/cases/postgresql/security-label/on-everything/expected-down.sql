-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/23 · drop security label out.seal_one
SECURITY LABEL FOR "seal_one" ON PUBLICATION "out" IS NULL;

-- step 2/23 · drop security label own.seal_one
SECURITY LABEL FOR "seal_one" ON LANGUAGE "own" IS NULL;

-- step 3/23 · drop security label shop.amount.seal_one
SECURITY LABEL FOR "seal_one" ON DOMAIN "shop"."amount" IS NULL;

-- step 4/23 · drop security label shop.code.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."code" IS NULL;

-- step 5/23 · drop security label shop.far.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."far"."id" IS NULL;

-- step 6/23 · drop security label shop.far.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON FOREIGN TABLE "shop"."far" IS NULL;

-- step 7/23 · drop security label shop.half(integer).seal_one
SECURITY LABEL FOR "seal_one" ON FUNCTION "shop"."half"(integer) IS NULL;

-- step 8/23 · drop security label shop.item.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."item"."id" IS NULL;

-- step 9/23 · drop security label shop.item.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "shop"."item" IS NULL;

-- step 10/23 · drop security label shop.items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."items"."id" IS NULL;

-- step 11/23 · drop security label shop.items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON VIEW "shop"."items" IS NULL;

-- step 12/23 · drop security label shop.kept_items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."kept_items"."id" IS NULL;

-- step 13/23 · drop security label shop.kept_items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON MATERIALIZED VIEW "shop"."kept_items" IS NULL;

-- step 14/23 · drop security label shop.log.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "shop"."log" IS NULL;

-- step 15/23 · drop security label shop.mood.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."mood" IS NULL;

-- step 16/23 · drop security label shop.note(text).seal_one
SECURITY LABEL FOR "seal_one" ON PROCEDURE "shop"."note"(text) IS NULL;

-- step 17/23 · drop security label shop.number.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON SEQUENCE "shop"."number" IS NULL;

-- step 18/23 · drop security label shop.pair.a.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."pair"."a" IS NULL;

-- step 19/23 · drop security label shop.pair.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."pair" IS NULL;

-- step 20/23 · drop security label shop.seal_one
SECURITY LABEL FOR "seal_one" ON SCHEMA "shop" IS NULL;

-- step 21/23 · drop security label shop.span.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."span" IS NULL;

-- step 22/23 · drop security label shop.sum_of(integer).seal_one
SECURITY LABEL FOR "seal_one" ON AGGREGATE "shop"."sum_of"(integer) IS NULL;

-- step 23/23 · drop security label watch.seal_one
SECURITY LABEL FOR "seal_one" ON EVENT TRIGGER "watch" IS NULL;

COMMIT;
