-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter primary key public.item.item_pkey: tablespace space_one → space_two · lock: access exclusive · rewrites the table
ALTER INDEX "public"."item_pkey" SET TABLESPACE "space_two";

COMMIT;
