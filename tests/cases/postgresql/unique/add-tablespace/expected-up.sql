-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: tablespace none → space_one · lock: access exclusive · rewrites the table
ALTER INDEX "public"."item_name" SET TABLESPACE "space_one";

COMMIT;
