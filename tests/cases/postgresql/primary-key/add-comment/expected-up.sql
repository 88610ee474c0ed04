-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key public.item.item_pkey: comment none → The number · lock: share update exclusive
COMMENT ON CONSTRAINT "item_pkey" ON "public"."item" IS 'The number';

COMMIT;
