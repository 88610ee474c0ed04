-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter index public.item.item_name: tablespace space_one → none · lock: access exclusive · rewrites the table
ALTER INDEX "public"."item_name" SET TABLESPACE "pg_default";

COMMIT;
