-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key public.item.item_pkey: tablespace space_two → space_one · lock: access exclusive · rewrites the table
ALTER INDEX "public"."item_pkey" SET TABLESPACE "space_one";

COMMIT;
