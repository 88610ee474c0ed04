-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/1 · alter column public.item.x: type character varying(20) → character varying(50) · lock: access exclusive
ALTER TABLE "public"."item" ALTER COLUMN "x" TYPE character varying(50);

COMMIT;
