-- reversible:  lossy: public.item
-- transaction: one

BEGIN;

-- step 1/2 · drop published table feed."public.item" · lock: share update exclusive
ALTER PUBLICATION "feed" DROP TABLE ONLY "public"."item";

-- step 2/2 · drop table public.item · lock: access exclusive · loses data
DROP TABLE "public"."item";

COMMIT;
