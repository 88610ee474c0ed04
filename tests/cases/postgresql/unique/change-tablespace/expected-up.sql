-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter unique public.item.item_name: tablespace space_one → space_two · lock: access exclusive · rewrites the table
ALTER INDEX "public"."item_name" SET TABLESPACE "space_two";

COMMIT;
