-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/5 · drop rule shop.item.item_log · lock: access exclusive
DROP RULE "item_log" ON "shop"."item";

-- step 2/5 · alter column shop.log.what: type character varying(20) → text · lock: access exclusive
ALTER TABLE "shop"."log" ALTER COLUMN "what" TYPE text;

-- step 3/5 · create rule shop.item.item_log · lock: access exclusive
CREATE RULE "item_log" AS
ON UPDATE TO "shop"."item"
WHERE old.price IS DISTINCT FROM new.price
DO ALSO (
INSERT INTO shop.log (item, what)
  VALUES (new.id, 'price'::text)
);

-- step 4/5 · create rule shop.item.item_log · lock: access exclusive
ALTER TABLE "shop"."item" ENABLE ALWAYS RULE "item_log";

-- step 5/5 · create rule shop.item.item_log · comment
COMMENT ON RULE "item_log" ON "shop"."item" IS 'keeps a log';

COMMIT;
