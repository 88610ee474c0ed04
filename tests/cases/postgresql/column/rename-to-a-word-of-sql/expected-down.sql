-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · rename column public.t.order to a · lock: access exclusive
ALTER TABLE "public"."t" RENAME COLUMN "order" TO "a";

-- step 2/2 · rename column public.t.B c to b · lock: access exclusive
ALTER TABLE "public"."t" RENAME COLUMN "B c" TO "b";

COMMIT;
