-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/24 · create security label heard.seal_one
SECURITY LABEL FOR "seal_one" ON SUBSCRIPTION "heard" IS 'secret';

-- step 2/24 · create security label out.seal_one
SECURITY LABEL FOR "seal_one" ON PUBLICATION "out" IS 'secret';

-- step 3/24 · create security label own.seal_one
SECURITY LABEL FOR "seal_one" ON LANGUAGE "own" IS 'secret';

-- step 4/24 · create security label shop.amount.seal_one
SECURITY LABEL FOR "seal_one" ON DOMAIN "shop"."amount" IS 'secret';

-- step 5/24 · create security label shop.code.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."code" IS 'secret';

-- step 6/24 · create security label shop.far.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."far"."id" IS 'secret';

-- step 7/24 · create security label shop.far.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON FOREIGN TABLE "shop"."far" IS 'secret';

-- step 8/24 · create security label shop.half(integer).seal_one
SECURITY LABEL FOR "seal_one" ON FUNCTION "shop"."half"(integer) IS 'secret';

-- step 9/24 · create security label shop.item.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."item"."id" IS 'secret';

-- step 10/24 · create security label shop.item.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "shop"."item" IS 'secret';

-- step 11/24 · create security label shop.items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."items"."id" IS 'secret';

-- step 12/24 · create security label shop.items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON VIEW "shop"."items" IS 'secret';

-- step 13/24 · create security label shop.kept_items.id.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."kept_items"."id" IS 'secret';

-- step 14/24 · create security label shop.kept_items.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON MATERIALIZED VIEW "shop"."kept_items" IS 'secret';

-- step 15/24 · create security label shop.log.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON TABLE "shop"."log" IS 'secret';

-- step 16/24 · create security label shop.mood.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."mood" IS 'secret';

-- step 17/24 · create security label shop.note(text).seal_one
SECURITY LABEL FOR "seal_one" ON PROCEDURE "shop"."note"(text) IS 'secret';

-- step 18/24 · create security label shop.number.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON SEQUENCE "shop"."number" IS 'secret';

-- step 19/24 · create security label shop.pair.a.seal_one · lock: share update exclusive
SECURITY LABEL FOR "seal_one" ON COLUMN "shop"."pair"."a" IS 'secret';

-- step 20/24 · create security label shop.pair.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."pair" IS 'secret';

-- step 21/24 · create security label shop.seal_one
SECURITY LABEL FOR "seal_one" ON SCHEMA "shop" IS 'secret';

-- step 22/24 · create security label shop.span.seal_one
SECURITY LABEL FOR "seal_one" ON TYPE "shop"."span" IS 'secret';

-- step 23/24 · create security label shop.sum_of(integer).seal_one
SECURITY LABEL FOR "seal_one" ON AGGREGATE "shop"."sum_of"(integer) IS 'secret';

-- step 24/24 · create security label watch.seal_one
SECURITY LABEL FOR "seal_one" ON EVENT TRIGGER "watch" IS 'secret';

COMMIT;
