-- reversible:  lossy: public.item.id
-- transaction: one

BEGIN;

-- step 1/2 · drop primary key public.item.item_pkey · lock: access exclusive
ALTER TABLE "public"."item" DROP CONSTRAINT "item_pkey";

-- step 2/2 · alter column public.item.id: nullable false → true · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "id" DROP NOT NULL;

COMMIT;
