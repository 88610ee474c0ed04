-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column public.t.a to order · lock: access exclusive
ALTER TABLE "public"."t" RENAME COLUMN "a" TO "order";

-- step 2/2 · rename column public.t.b to B c · lock: access exclusive
ALTER TABLE "public"."t" RENAME COLUMN "b" TO "B c";

COMMIT;
