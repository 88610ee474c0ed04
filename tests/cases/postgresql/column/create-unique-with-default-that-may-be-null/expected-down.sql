-- reversible:  lossless
-- transaction: one

BEGIN;

-- step 1/2 · drop index public.person.person_number · lock: access exclusive
DROP INDEX "public"."person_number";

-- step 2/2 · drop column public.person.number · lock: access exclusive · loses data
ALTER TABLE "public"."person" DROP COLUMN "number";

COMMIT;
