-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · create check public.item.item_id · lock: access exclusive
ALTER TABLE "public"."item" ADD CONSTRAINT "item_id" CHECK (id > 1) NOT VALID;

COMMIT;
